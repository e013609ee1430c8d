@about    Time words of Japanese, an experiment: weekdays and near days.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

time monday
    kind  weekday
    value 1
    words 月曜日; 月曜
time tuesday
    kind  weekday
    value 2
    words 火曜日; 火曜
time wednesday
    kind  weekday
    value 3
    words 水曜日; 水曜
time thursday
    kind  weekday
    value 4
    words 木曜日; 木曜
time friday
    kind  weekday
    value 5
    words 金曜日; 金曜
time saturday
    kind  weekday
    value 6
    words 土曜日; 土曜
time sunday
    kind  weekday
    value 7
    words 日曜日; 日曜
time today
    kind  day
    value 0
    words 今日; 本日
time yesterday
    kind  day
    value -1
    words 昨日; きのう
time tomorrow
    kind  day
    value 1
    words 明日; あす
