@about    Promises in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense pledge = 030
    verb     تعهد-يتعهد; وعد-يعد; وافق-يوافق
    takes    act
    target   ل; obj
    need     source
    + تعهدت اليابان بأن تقدم مساعدات لأوكرانيا. => JPN > UKR
    + وافقت ألمانيا على أن ترسل دبابات. => DEU > *
    - وعد الأب ابنه بهدية.
