@about    Meetings, visits and talks in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense visit = 042
    verb     زار-يزور
    noun     زيارة
    target   obj; إلى; ل
    need     source
    + زار الرئيس الفرنسي مصر اليوم الاثنين. => FRA > EGY
    + ستزور وزيرة الخارجية الألمانية لبنان غدا. => DEU > LBN | status=future
    + أجلت اليابان زيارة وزير الخارجية إلى الصين. => * > CHN | status=negated
    - زار الأب ابنه في المستشفى.

sense meet = 040
    verb     التقى-يلتقي; اجتمع-يجتمع; قابل-يقابل
    noun     لقاء; اجتماع
    target   obj; مع; ب
    need     source
    + التقى وزير الخارجية التركي نظيره الإيراني في أنقرة. => TUR > IRN
    + اجتمع رئيس الوزراء العراقي مع السفير الأمريكي. => IRQ > USA
    - التقى الفريقان في المباراة النهائية.

sense hold-talks = 040
    verb     أجرى-يجري/عقد-يعقد/بدأ-يبدأ [@talks]
    target   مع
    need     source
    + أجرت روسيا محادثات مع تركيا. => RUS > TUR
    + عقد الرئيس السوري اجتماعا مع ملك الأردن. => SYR > JOR
    - أجرى الطبيب عملية جراحية.

sense host-visitor = 043
    verb     استقبل-يستقبل; استضاف-يستضيف
    target   obj
    need     source target
    + استقبل ملك الأردن الرئيس الفلسطيني. => JOR > PSE
    + استقبلت الصين وزير الدفاع الروسي. => CHN > RUS
    - استقبل المستشفى الجرحى.
