@about    Expelled diplomats and broken ties in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense expel-diplomat = 166
    verb     طرد-يطرد [@envoy]
    target   obj
    need     source
    + طردت بولندا دبلوماسيين روسيين. => POL > RUS
    + طردت مالي السفير الفرنسي. => MLI > FRA
    - طرد الحكم المدافع.

sense cut-ties = 161
    verb     قطع-يقطع [@ties]; سحب-يسحب [@envoy]
    target   مع; من; obj
    need     source
    + قطعت السعودية علاقاتها مع إيران. => SAU > IRN
    + سحبت تشيلي سفيرها من إسرائيل. => CHL > ISR
    - قطع العداء مسافة طويلة.
