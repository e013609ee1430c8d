@about    Threats in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense threaten = 130
    verb     هدد-يهدد; توعد-يتوعد
    takes    act
    target   obj
    need     source
    + هددت كوريا الشمالية كوريا الجنوبية. => PRK > KOR
    + هدد الرئيس الروسي أوكرانيا بهجوم جديد. => RUS > UKR
    - هدد الجفاف المحاصيل.
