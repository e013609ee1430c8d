@about    Praise, support and agreements in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense praise = 051
    verb     رحب-يرحب; أشاد-يشيد; هنأ-يهنئ
    target   ب; obj
    need     source
    + أشادت الصين بروسيا. => CHN > RUS
    + هنأ الرئيس التركي نظيره الإيراني. => TUR > IRN
    - أشاد النقاد بالفيلم.

sense back = 051
    verb     أيد-يؤيد; دعم-يدعم; ساند-يساند
    target   obj
    need     source
    + أيدت المغرب السعودية. => MAR > SAU
    + تدعم إيران سوريا. => IRN > SYR
    - دعمت الجماهير الفريق.

sense sign-agreement = 057
    verb     وقع-يوقع [@agreement]; أبرم-يبرم [@agreement]
    target   مع
    need     source
    + وقعت الصين اتفاقية مع باكستان. => CHN > PAK
    + وقع وزير الدفاع المصري اتفاقا مع فرنسا. => EGY > FRA
    - وقع اللاعب عقدا مع النادي.
