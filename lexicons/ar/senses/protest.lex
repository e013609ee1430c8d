@about    Protests in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense demonstrate = 141
    verb     تظاهر-يتظاهر; احتج-يحتج
    target   ضد; على
    need     either
    + تظاهر آلاف المحتجين ضد الحكومة في تونس. => * > *
    + تظاهر ناشطون ضد إسرائيل. => * > ISR
    - احتج المدرب على ضربة الجزاء.
