@about    Noun classes of Arabic used by senses, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set talks
    words محادثات; مباحثات; مشاورات; اجتماع; اجتماعا; لقاء; مفاوضات; قمة
set sanction
    words عقوبات; عقوبة; حظر
set attack
    words هجوم; هجمات; غارة; غارات; ضربة; ضربات; عملية عسكرية; قصف
set agreement
    words اتفاق; اتفاقية; معاهدة; مذكرة; اتفاقيات; اتفاقات
set aid
    words مساعدات; مساعدة; معونة; معونات; إغاثة
set troops
    words قوات; جنود; تعزيزات; دبابات; سفن; صواريخ; طائرات
set envoy
    words سفير; دبلوماسي; دبلوماسيين; قائم بالأعمال
set ties
    words علاقات; علاقة
