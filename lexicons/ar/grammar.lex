@about    Grammar profile of Arabic, an experiment: closed classes, clitics, the article, operators on status, verbs of saying.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Verbs are cited as perfect-imperfect in the third person. Vowel marks are left out everywhere.

profile main
    status        experimental
    np-head       initial
    possessor     bare
    order         verb-first
    voice         none
    article       ال
    proclitics    و; ف; س; ب; ل; ك
    elides-article ل
    enclitics     ه; ها; هم; نا
    silent-endings ا
    act-nouns     share-subject
    name-particles بن; ابن; أبو; آل
    verb-openings ي; ت; سي; ست; است
    person-nouns  مسؤول; زعيم; نظير; مبعوث; قائد
    country-nouns دولة; بلاد; بلد; جمهورية; مملكة
    group-nouns   جماعة; حركة; حزب; منظمة; حكومة; مليشيا; ميليشيا; تحالف
    place-nouns   مدينة; محافظة; منطقة; إقليم; ولاية; بلدة; قرية; حدود; مطار; ميناء
    transparent   عشرات; مئات; آلاف; عدد; مجموعة; بعض; أعضاء; ملايين
    former        السابق; السابقة; سابق
    existential   هناك; يوجد; توجد

adposition agent
    words على يد; على أيدي; من قبل; من جانب
    role  agent
adposition companion
    words مع; برفقة
    role  companion
adposition between
    words بين
    role  between
adposition to
    words إلى; الى; ل; لدى; نحو; تجاه
    role  goal
adposition from
    words من
    role  origin
adposition in
    words في; ب; داخل; خارج; قرب; جنوب; شمال; شرق; غرب
    role  place
adposition against
    words على; ضد; بحق
    role  against
adposition about
    words عن; بشأن; حول; بخصوص; إزاء
    role  topic
adposition as
    words ك; رغم; دون; بدون; بسبب; نتيجة; بعيدا عن; عبر
adposition time
    words منذ; خلال; قبل; بعد; أثناء; حتى; عقب
    role  time
adposition according-to
    words وفقا ل; بحسب; حسب; وفق; طبقا ل
    role  says

subordinator time
    words عندما; حين; بينما; بعدما; قبل أن; بعد أن; حينما
    role  time
subordinator condition
    words إذا; اذا; إن لم; في حال; لو; ما لم
    role  condition
    effect hypothetical
subordinator cause
    words لأن; لان; حيث; إذ
    role  cause
subordinator purpose
    words كي; لكي; من أجل أن
    role  purpose
    effect hypothetical

infinitive an
    words أن; ان
infinitive purpose
    words ل
    role  purpose

complementizer anna
    words أن; إن; ان
relative alladhi
    words الذي; التي; الذين; اللذين; اللتين; ممن

coordinator and
    words و; ف; ثم
coordinator or
    words أو; ام; أم
coordinator but
    words لكن; ولكن; بل

negator not
    words لا; لم; لن; ليس; ليست; ما زال لم; لم تعد; لم يعد
    effect negated

modal will
    words س; سوف
    role  purpose
    effect future
modal plan
    words من المقرر أن; من المنتظر أن; من المتوقع أن; يعتزم أن; تعتزم أن
    effect future
modal may
    words قد
    tense present
    effect hypothetical
modal possible
    words ربما; يمكن أن; من الممكن أن; من المحتمل أن; يحتمل أن; بإمكان; لعل
    effect hypothetical
modal must
    words يجب أن; ينبغي أن; على أن
    role  demand
    effect hypothetical

aspect already
    words لقد; كان; كانت; كانوا
    effect actual

hedge allegedly
    words يزعم أن; يقال إن; تردد أن; يعتقد أن; يشتبه في أن

pronoun hu
    words ه; هو
    role  person
    person 3
    case  possessive
pronoun ha
    words ها; هي
    role  thing
    person 3
    case  possessive
pronoun hum
    words هم
    person 3
    number plural
    case  possessive
pronoun na
    words نا; نحن
    person 1
    number plural
    case  possessive

determiner no
    words أي
determiner all
    words كل; جميع; كافة
demonstrative this
    words هذا; هذه; ذلك; تلك; هؤلاء
quantifier many
    words عشرات; مئات; آلاف; عدد من; بعض; معظم; أكثر من; أقل من; نحو

adverb sentence
    words أيضا; كما; بدوره; بدورها; أمس; اليوم; غدا; مؤخرا; حاليا; مساء; صباح; فيما

operator fail
    verb  فشل-يفشل; امتنع-يمتنع; ألغى-يلغي; أجل-يؤجل; تجنب-يتجنب; منع-يمنع
    noun  إلغاء; تأجيل
    effect negated
operator plan
    verb  اعتزم-يعتزم; خطط-يخطط; نوى-ينوي; استعد-يستعد; عزم-يعزم
    noun  خطة; نية; عزم; استعداد
    effect future
operator consider
    verb  درس-يدرس; بحث-يبحث; حاول-يحاول; سعى-يسعى; أراد-يريد; أمل-يأمل; اقترح-يقترح
    noun  إمكانية; احتمال; اقتراح; محاولة; خطر
    effect hypothetical
operator happen
    verb  تم-يتم; جرى-يجري; بدأ-يبدأ; واصل-يواصل; استمر-يستمر; قام-يقوم; نفذ-ينفذ; نجح-ينجح
    effect none

report deny
    verb  نفى-ينفي
    noun  نفي
    effect negated
report say
    verb  قال-يقول; أعلن-يعلن; أكد-يؤكد; أضاف-يضيف; ذكر-يذكر; أوضح-يوضح; صرح-يصرح; زعم-يزعم; أفاد-يفيد; كشف-يكشف; رأى-يرى; اعتبر-يعتبر; أشار-يشير
    noun  بيان; تصريح; تقرير

count killed
    words قتلى; قتيل; مقتل; قتل
count injured
    words جريح; جرحى; إصابة
