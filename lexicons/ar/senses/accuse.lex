@about    Condemnation and accusation in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense condemn = 111
    verb     أدان-يدين; ندد-يندد; استنكر-يستنكر; انتقد-ينتقد; شجب-يشجب
    noun.act إدانة; تنديد
    target   obj; ب; ل
    need     source
    + أدانت مصر إسرائيل. => EGY > ISR
    + نددت وزارة الخارجية الإيرانية بالعقوبات الأمريكية. => IRN > USA
    + لم تدن الهند روسيا. => IND > RUS | status=negated
    - أدان القاضي المتهم بالسرقة.

sense accuse = 112
    verb     اتهم-يتهم
    takes    say
    target   iobj; obj
    need     source target
    + اتهمت أوكرانيا روسيا بقصف محطة كهرباء. => UKR > RUS
    + اتهم وزير الدفاع السوداني تشاد بتسليح المتمردين. => SDN > TCD
    - اتهم المدرب الحكم بالانحياز.

sense summon-envoy = 112
    verb     استدعى-يستدعي [@envoy]
    target   obj
    need     source
    + استدعت فرنسا السفير الروسي. => FRA > RUS
    + استدعت وزارة الخارجية العراقية السفير التركي. => IRQ > TUR
    - استدعى المدرب اللاعب الجديد.
