@about    Withdrawals, releases and truces in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense withdraw-troops = 0873
    verb     سحب-يسحب [@troops]; انسحب-ينسحب
    noun     سحب قوات; سحب القوات; انسحاب
    target   من
    need     source
    + سحبت فرنسا قواتها من النيجر. => FRA > NER
    + لم تسحب إسرائيل قواتها من لبنان. => ISR > LBN | status=negated
    - سحب البنك البطاقة.

sense release = 0841
    verb     أفرج-يفرج; أطلق-يطلق [سراح]
    target   عن; obj
    need     source
    + أفرجت إيران عن صحفي فرنسي. => IRN > FRA
    + أطلقت تركيا سراح الصحفي الألماني. => TUR > DEU
    - أطلقت الشركة هاتفا.

sense ceasefire = 0871
    verb     أعلن-يعلن [وقف إطلاق النار/هدنة]
    target   مع; في
    need     source
    + أعلنت إسرائيل هدنة مع لبنان. => ISR > LBN
    - أعلن المدرب التشكيلة.
