@about    Attacks in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense bombard = 190
    verb     قصف-يقصف; هاجم-يهاجم; استهدف-يستهدف
    noun.act قصف
    target   obj; على
    + قصفت روسيا مدينة خاركيف. => RUS > *
    + قالت أوكرانيا إن روسيا قصفت كييف. => RUS > UKR | claim=UKR
    + قصف الطيران الإسرائيلي لبنان. => ISR > LBN
    - هاجم الكاتب الفيلم الجديد.

sense launch-attack = 190
    verb     شن-يشن/نفذ-ينفذ [@attack]
    target   على; obj; ضد
    need     source
    + شنت إسرائيل غارات على سوريا. => ISR > SYR
    + شن الجيش التركي هجوما على العراق. => TUR > IRQ
    - شنت الصحيفة حملة على الممثل.

sense kill = 190
    verb     قتل-يقتل
    noun.pass مقتل
    target   obj
    + قتل الجيش الإسرائيلي ثلاثة مدنيين فلسطينيين. => ISR > PSE
    + قتلت القوات الروسية جنديا أوكرانيا. => RUS > UKR
    - قتل الملل الجمهور.
