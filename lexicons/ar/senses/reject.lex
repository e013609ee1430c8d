@about    Refusals in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense reject = 120
    verb     رفض-يرفض
    takes    act
    target   obj; من
    need     source
    + رفضت إيران الاقتراح الأمريكي. => IRN > USA
    + رفضت الهند مقترح الصين. => IND > CHN
    - رفض الحكم احتساب الهدف.
