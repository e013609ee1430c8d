@about    English words of dates and numbers: weekdays, months, units, relative phrases, number words, bounds.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Kinds. A weekday's unit `abbr` asks for a date behind it, `every` means repeated. A month's unit `common` is also an ordinary
# word or a name and asks for a capital and a date, a year or a preposition beside it. A unit's value 1 holds its own count.
# A direction's unit: `front` stands before its noun, `ago` behind a count, `then` counts from the date told before,
# `span` makes a stretch that touches publication, `recent` needs no count. A day's unit `then` counts in the same way.
# A vague number's unit is its least and greatest value. `format` blocks are switches; their words are only samples.

time month-first
    kind  format
    value 2
    words mm/dd/yyyy

time monday
    kind  weekday
    value 1
    words monday
time tuesday
    kind  weekday
    value 2
    words tuesday
time wednesday
    kind  weekday
    value 3
    words wednesday
time thursday
    kind  weekday
    value 4
    words thursday
time friday
    kind  weekday
    value 5
    words friday
time saturday
    kind  weekday
    value 6
    words saturday
time sunday
    kind  weekday
    value 7
    words sunday
time mon
    kind  weekday
    value 1
    unit  abbr
    words mon.
time tue
    kind  weekday
    value 2
    unit  abbr
    words tue; tue.; tues; tues.
time wed
    kind  weekday
    value 3
    unit  abbr
    words wed.
time thu
    kind  weekday
    value 4
    unit  abbr
    words thu; thu.; thur; thur.; thurs; thurs.
time fri
    kind  weekday
    value 5
    unit  abbr
    words fri; fri.
time sat
    kind  weekday
    value 6
    unit  abbr
    words sat.
time sun
    kind  weekday
    value 7
    unit  abbr
    words sun.
time mondays
    kind  weekday
    value 1
    unit  every
    words mondays
time tuesdays
    kind  weekday
    value 2
    unit  every
    words tuesdays
time wednesdays
    kind  weekday
    value 3
    unit  every
    words wednesdays
time thursdays
    kind  weekday
    value 4
    unit  every
    words thursdays
time fridays
    kind  weekday
    value 5
    unit  every
    words fridays
time saturdays
    kind  weekday
    value 6
    unit  every
    words saturdays
time sundays
    kind  weekday
    value 7
    unit  every
    words sundays

time january
    kind  month
    value 1
    words january; jan.
time february
    kind  month
    value 2
    words february; feb; feb.
time march
    kind  month
    value 3
    unit  common
    words march; mar.
time april
    kind  month
    value 4
    unit  common
    words april; apr; apr.
time may
    kind  month
    value 5
    unit  common
    words may
time june
    kind  month
    value 6
    unit  common
    words june; jun.
time july
    kind  month
    value 7
    words july; jul; jul.
time august
    kind  month
    value 8
    unit  common
    words august; aug; aug.
time september
    kind  month
    value 9
    words september; sept; sept.; sep; sep.
time october
    kind  month
    value 10
    words october; oct; oct.
time november
    kind  month
    value 11
    words november; nov; nov.
time december
    kind  month
    value 12
    words december; dec; dec.

time today
    kind  day
    value 0
    words today; tonight; this morning; this afternoon; this evening; earlier today; later today; today's
time yesterday
    kind  day
    value -1
    words yesterday; last night; last evening; yesterday's
time tomorrow
    kind  day
    value 1
    words tomorrow; tomorrow's
time day-before-yesterday
    kind  day
    value -2
    words day before yesterday; the day before yesterday
time day-after-tomorrow
    kind  day
    value 2
    words day after tomorrow; the day after tomorrow
time overnight
    kind  day
    value -1
    unit  night
    words overnight
time previous-day
    kind  day
    value -1
    unit  then
    words the previous day; the day before; the day prior; the preceding day; the previous night; the night before; the previous evening
time following-day
    kind  day
    value 1
    unit  then
    words the next day; the following day; the day after; the next morning; the following morning
time same-day
    kind  day
    value 0
    unit  then
    words the same day; that day; that same day; same day; that night; that evening; that morning; that afternoon

time this-week
    kind  relative
    value 0
    unit  week
    words this week; the current week; current week
time last-week
    kind  relative
    value -1
    unit  week
    words last week; the past week; past week
time next-week
    kind  relative
    value 1
    unit  week
    words next week; the coming week
time week-before-last
    kind  relative
    value -2
    unit  week
    words week before last; the week before last
time week-after-next
    kind  relative
    value 2
    unit  week
    words week after next; the week after next
time this-weekend
    kind  relative
    value 0
    unit  weekend
    words this weekend; the coming weekend
time last-weekend
    kind  relative
    value -1
    unit  weekend
    words last weekend; the past weekend; past weekend
time next-weekend
    kind  relative
    value 1
    unit  weekend
    words next weekend
time weekend
    kind  relative
    value 0
    unit  nearest-weekend
    words the weekend; over the weekend; at the weekend; on the weekend
time this-month
    kind  relative
    value 0
    unit  month
    words this month; the current month; current month
time last-month
    kind  relative
    value -1
    unit  month
    words last month; the past month; past month
time next-month
    kind  relative
    value 1
    unit  month
    words next month; the coming month
time month-before-last
    kind  relative
    value -2
    unit  month
    words month before last; the month before last
time this-quarter
    kind  relative
    value 0
    unit  quarter
    words this quarter; the current quarter
time last-quarter
    kind  relative
    value -1
    unit  quarter
    words last quarter; the previous quarter
time next-quarter
    kind  relative
    value 1
    unit  quarter
    words next quarter
time this-year
    kind  relative
    value 0
    unit  year
    words this year; the current year; current year
time last-year
    kind  relative
    value -1
    unit  year
    words last year; the past year; past year
time next-year
    kind  relative
    value 1
    unit  year
    words next year; the coming year
time year-before-last
    kind  relative
    value -2
    unit  year
    words year before last; the year before last
time same-week
    kind  relative
    value 0
    unit  week-then
    words the same week; that week; that same week
time previous-week
    kind  relative
    value -1
    unit  week-then
    words the previous week; the week before; the week prior
time following-week
    kind  relative
    value 1
    unit  week-then
    words the following week; the week after
time same-month
    kind  relative
    value 0
    unit  month-then
    words the same month; that month; that same month
time previous-month
    kind  relative
    value -1
    unit  month-then
    words the previous month; the month before
time following-month
    kind  relative
    value 1
    unit  month-then
    words the following month; the month after
time same-year
    kind  relative
    value 0
    unit  year-then
    words the same year; that year; that same year
time previous-year
    kind  relative
    value -1
    unit  year-then
    words the previous year; the year before; the year prior
time following-year
    kind  relative
    value 1
    unit  year-then
    words the following year; the year after
time last-decade
    kind  relative
    value -1
    unit  decade
    words last decade; the previous decade
time last-century
    kind  relative
    value -1
    unit  century
    words last century

time now
    kind  anchor
    value 0
    unit  day
    words now; right now; currently; at present; at the moment; presently
time recent
    kind  anchor
    value -1
    unit  month
    words recently; lately

time minute
    kind  unit
    unit  hour
    words minute; minutes; seconds
time hour
    kind  unit
    unit  hour
    words hour; hours; hours'; hrs; hr
time day
    kind  unit
    unit  day
    words day; days; days'; night; nights
time week
    kind  unit
    unit  week
    words week; weeks; weeks'; wk; wks
time fortnight
    kind  unit
    unit  fortnight
    words fortnight; fortnights
time month
    kind  unit
    unit  month
    words month; months; months'
time quarter
    kind  unit
    unit  quarter
    words quarter; quarters
time year
    kind  unit
    unit  year
    words year; years; years'; yr; yrs
time age
    kind  unit
    unit  age
    words year-old; years-old; year-olds; month-old; months-old; day-old; week-old; week-long; month-long; day-long; year-long
time decade
    kind  unit
    unit  decade
    words decade; decades
time century
    kind  unit
    unit  century
    words century; centuries

time last
    kind  direction
    value -1
    unit  front
    words last; past; previous
time next
    kind  direction
    value 1
    unit  front
    words next; coming; following; upcoming
time this
    kind  direction
    value 0
    unit  front
    words this
time recent-days
    kind  direction
    value -1
    unit  recent
    words recent
time coming-days
    kind  direction
    value 1
    unit  recent
    words the coming
time ago
    kind  direction
    value -1
    unit  ago
    words ago; back
time from-now
    kind  direction
    value 1
    unit  ago
    words from now; from today; hence; from today's date
time earlier
    kind  direction
    value -1
    unit  then
    words prior
time later
    kind  direction
    value 1
    unit  then
    words afterwards; after that

time early
    kind  part
    value 1
    words early; beginning of; the beginning of; start of; the start of; early in; early on; the early part of; the early days of
time middle
    kind  part
    value 2
    words mid; middle of; the middle of; midway through
time late
    kind  part
    value 3
    words late; end of; the end of; late in; late on; the latter part of
time earlier-in
    kind  part
    value 4
    words earlier; earlier in; earlier on; even earlier
time later-in
    kind  part
    value 5
    words later; later in; later on

time first
    kind  rank
    value 1
    words first; 1st
time second
    kind  rank
    value 2
    words second; 2nd
time third
    kind  rank
    value 3
    words third; 3rd
time fourth
    kind  rank
    value 4
    words fourth; 4th
time fifth
    kind  rank
    value 5
    words fifth; 5th
time final
    kind  rank
    value -1
    words final
time half-year
    kind  unit
    unit  half
    words half-year; halves

time every
    kind  every
    words every; each

time on
    kind  cue
    words on; by; since; until; till; before; after; during; throughout; circa; as of; as early as; beginning; starting; dated
time in
    kind  cue
    unit  month
    words in; back in
time of
    kind  cue
    unit  weak
    words of; from
time the
    kind  glue
    words the
time with-date
    kind  cue
    unit  date
    words on the

time to
    kind  range
    words to; through; thru; and until
time between
    kind  range
    value 1
    words between; from between; anywhere between
time and
    kind  and
    words and; &
time or
    kind  or
    words or

time morning
    kind  clock
    words morning; afternoon; evening; night; noon; midnight; midday; dawn; dusk; local time; gmt; utc; est; edt; pst; bst; cet; eastern time; before dawn
time meridian
    kind  clock
    unit  hour
    words a.m; p.m; a.m.; p.m.; am; pm; o'clock; hours gmt
time at
    kind  clock
    value 1
    words at; at about; at around

time not-a-date
    kind  name
    words black friday; good friday; bloody sunday; bloody friday; black sunday; palm sunday; easter sunday; easter monday; black monday; black wednesday; super tuesday; ash wednesday; maundy thursday; cyber monday; fat tuesday; sheffield wednesday; usa today; russia today; india today; malaysia today; boston marathon monday; may day; june fourth movement; march 23 movement; m23 movement; june war; april revolution; black september; september dossier; october revolution; october war; man friday; girl friday; fridays for future; thursday murder club; end of the day; at the end of the day; day one; no one; one another; any one; one by one; one's; each one; that one; this one; which one; group of seven; group of eight; group of 20; group of twenty; group of 77; five eyes; one china; one-china; one day; second to none; state of the art; number one; one belt one road; one belt; one country, two systems; two-state; two state; one-on-one; one on one; two sessions; big three; big four; nine-dash; nine dash; the hundreds

time one
    kind  number
    value 1
    words one; a single; just one; only one
time article
    kind  number
    value 1
    unit  article
    words a; an
time two
    kind  number
    value 2
    words two; couple of; a couple of; a couple; a pair of; pair of
time three
    kind  number
    value 3
    words three; a trio of
time four
    kind  number
    value 4
    words four
time five
    kind  number
    value 5
    words five
time six
    kind  number
    value 6
    words six; half a dozen; half-dozen; a half-dozen; half dozen
time seven
    kind  number
    value 7
    words seven
time eight
    kind  number
    value 8
    words eight
time nine
    kind  number
    value 9
    words nine
time ten
    kind  number
    value 10
    words ten
time eleven
    kind  number
    value 11
    words eleven
time twelve
    kind  number
    value 12
    words twelve
time thirteen
    kind  number
    value 13
    words thirteen
time fourteen
    kind  number
    value 14
    words fourteen
time fifteen
    kind  number
    value 15
    words fifteen
time sixteen
    kind  number
    value 16
    words sixteen
time seventeen
    kind  number
    value 17
    words seventeen
time eighteen
    kind  number
    value 18
    words eighteen
time nineteen
    kind  number
    value 19
    words nineteen
time twenty
    kind  number
    value 20
    words twenty
time thirty
    kind  number
    value 30
    words thirty
time forty
    kind  number
    value 40
    words forty
time fifty
    kind  number
    value 50
    words fifty
time sixty
    kind  number
    value 60
    words sixty
time seventy
    kind  number
    value 70
    words seventy
time eighty
    kind  number
    value 80
    words eighty
time ninety
    kind  number
    value 90
    words ninety
time half
    kind  number
    unit  half
    words half
time few
    kind  number
    value 3
    unit  few
    words few; a few; several; many

time dozen
    kind  scale
    value 12
    words dozen
time hundred
    kind  scale
    value 2
    unit  power
    words hundred
time thousand
    kind  scale
    value 3
    unit  power
    words thousand
time million
    kind  scale
    value 6
    unit  power
    words million; mn; mln; mil
time billion
    kind  scale
    value 9
    unit  power
    words billion; bn; bln
time trillion
    kind  scale
    value 12
    unit  power
    words trillion; tn; trn
time k
    kind  scale
    value 3
    unit  joined
    words k
time m
    kind  scale
    value 6
    unit  money
    words m; M.
time b
    kind  scale
    value 9
    unit  money
    words b; B.

time tens
    kind  vague
    value 30
    unit  20-99
    words tens; scores
time dozens
    kind  vague
    value 30
    unit  24-99
    words dozens
time hundreds
    kind  vague
    value 300
    unit  200-900
    words hundreds
time thousands
    kind  vague
    value 3000
    unit  2000-9000
    words thousands
time millions
    kind  vague
    value 2000000
    unit  2000000-9000000
    words millions
time billions
    kind  vague
    value 2000000000
    unit  2000000000-9000000000
    words billions

time at-least
    kind  approx
    unit  low
    words at least; more than; over; upwards of; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum; in excess of; above; well over; well above; exceeding; greater than; at the very least
time up-to
    kind  approx
    unit  high
    words up to; as many as; as much as; less than; fewer than; under; below; at most; no more than; not more than; a maximum of; maximum; just under
time about
    kind  approx
    unit  about
    words about; around; some; approximately; roughly; nearly; almost; close to; an estimated; estimated; circa; just over; approx; approx.; more or less; exactly; just; only; a total of; another; an additional; additional; a further; a reported

time percent
    kind  percent
    words percent; per cent; pct; percentage point; percentage points; percentage-point
time fraction
    kind  fraction
    words thirds; fifths; two-thirds; three-quarters
time currency
    kind  currency
    words dollar; dollars; us dollars; u.s. dollars; euro; euros; pound; pounds; pounds sterling; yen; yuan; korean won; south korean won; rupee; rupees; ruble; rubles; rouble; roubles; rupiah; franc; francs; peso; pesos; riyal; riyals; lira; hryvnia; ringgit; baht; shekel; shekels; usd; eur; gbp; idr; cny; jpy; rp; rm; rmb; us; cents
time label
    kind  label
    words article; articles; section; sections; chapter; no; no.; number; resolution; page; channel; route; highway; interstate; flight; boeing; airbus; phase; level; grade; category; point; district; ward; room; gate; pier; paragraph; amendment; volume; episode; season; version; windows; area; zone; sector; protocol; figure; table
