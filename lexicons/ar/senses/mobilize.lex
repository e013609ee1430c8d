@about    Deployments in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense deploy-troops = 154
    verb     نشر-ينشر/حشد-يحشد [@troops]
    target   على; في
    need     source
    + نشرت روسيا قوات في بيلاروسيا. => RUS > *
    + حشدت إثيوبيا قوات على الحدود. => ETH > *
    - نشر الكاتب رواية.
