@about    Time words of Arabic, an experiment: weekdays, months, near days.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

time monday
    kind  weekday
    value 1
    words الاثنين; الإثنين; يوم الاثنين; اليوم الاثنين; أمس الاثنين
time tuesday
    kind  weekday
    value 2
    words الثلاثاء; يوم الثلاثاء; اليوم الثلاثاء; أمس الثلاثاء
time wednesday
    kind  weekday
    value 3
    words الأربعاء; الاربعاء; يوم الأربعاء; اليوم الأربعاء
time thursday
    kind  weekday
    value 4
    words الخميس; يوم الخميس; اليوم الخميس; أمس الخميس
time friday
    kind  weekday
    value 5
    words الجمعة; يوم الجمعة; اليوم الجمعة; أمس الجمعة
time saturday
    kind  weekday
    value 6
    words السبت; يوم السبت; اليوم السبت; أمس السبت
time sunday
    kind  weekday
    value 7
    words الأحد; الاحد; يوم الأحد; اليوم الأحد; أمس الأحد
time today
    kind  day
    value 0
    words اليوم
time yesterday
    kind  day
    value -1
    words أمس; البارحة
time tomorrow
    kind  day
    value 1
    words غدا
