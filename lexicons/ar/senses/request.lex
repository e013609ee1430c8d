@about    Demands and appeals in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense urge = 020
    verb     دعا-يدعو; طالب-يطالب; حث-يحث; ناشد-يناشد
    takes    ask
    target   obj
    need     source target
    + دعت فرنسا إسرائيل إلى وقف القصف. => FRA > ISR
    + طالبت تركيا اليونان بأن تسحب قواتها. => TUR > GRC
    - دعا العريس أصدقاءه إلى الحفل.
