@about    Titles of office and generic actors in Arabic, an experiment; the ids are the same in all languages.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

title president
    words    رئيس; رئيس الجمهورية
    sector   GOV
title prime-minister
    words    رئيس الوزراء; رئيس الحكومة
    sector   GOV
title foreign-minister
    words    وزير الخارجية; وزير خارجية
    sector   GOV
title defence-minister
    words    وزير الدفاع; وزير دفاع
    sector   GOV
title minister
    words    وزير
    sector   GOV
title king
    words    ملك; عاهل
    sector   GOV
title ambassador
    words    سفير
    sector   GOV
title spokesperson
    words    متحدث باسم الحكومة; ناطق باسم الحكومة
    sector   GOV

agent government
    words    حكومة; سلطات
    plural   السلطات
    sector   GOV
    kind     organization
agent foreign-ministry
    words    وزارة الخارجية; وزارة خارجية; خارجية
    sector   GOV
    kind     organization
agent defence-ministry
    words    وزارة الدفاع; وزارة دفاع
    sector   MIL
    kind     organization
agent parliament
    words    برلمان; مجلس النواب
    sector   LEG
    kind     organization
agent police
    words    شرطة; قوات الأمن; أجهزة الأمن
    sector   COP
    kind     group
agent armed-forces
    words    جيش; قوات; قوات الاحتلال; طيران; طائرات; بحرية
    sector   MIL
    kind     organization
agent troops
    words    جنود; جندي
    sector   MIL
    kind     group
agent protester
    words    متظاهرون; متظاهرين; محتجون; محتجين
    sector   OPP
    kind     group
agent activist
    words    ناشط; ناشطين; نشطاء
    sector   OPP
    kind     group
agent opposition
    words    معارضة; معارضين
    sector   OPP
    kind     group
agent journalist
    words    صحفي; صحفيين; صحافيين
    sector   JRN
    kind     group
agent diplomats
    words    دبلوماسي; دبلوماسيين; دبلوماسيون
    sector   GOV
    kind     group
agent rebel
    words    متمردون; متمردين; مسلحون; مسلحين
    sector   REB
    kind     group
agent civilian
    words    مدنيين; مدنيون; مدني
    sector   CVL
    kind     group
agent counterpart
    words    نظير
    sector   GOV
    kind     person
