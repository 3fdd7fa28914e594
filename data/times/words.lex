# words.lex -- the words of time: months, days, units, what says which one is meant. Written for this project; no other
# source. Licence: that of the project. Format: docs/formats/lexicon.md ("When").

table  month
value  1 = january; jan.; jan
value  2 = february; feb.; feb
value  3 = march; mar.; mar
value  4 = april; apr.; apr
value  5 = may
value  6 = june; jun.; jun
value  7 = july; jul.; jul
value  8 = august; aug.; aug
value  9 = september; sept.; sept; sep.; sep
value  10 = october; oct.; oct
value  11 = november; nov.; nov
value  12 = december; dec.; dec

table  weekday
value  1 = monday; mon.
value  2 = tuesday; tues.; tue.
value  3 = wednesday; wed.
value  4 = thursday; thurs.; thur.; thu.
value  5 = friday; fri.
value  6 = saturday; sat.
value  7 = sunday; sun.

table  weekdays weekday
value  1 = mondays
value  2 = tuesdays
value  3 = wednesdays
value  4 = thursdays
value  5 = fridays
value  6 = saturdays
value  7 = sundays

# Units: one of it, several of it.
table  unit
value  second = second
value  minute = minute
value  hour = hour
value  day = day
value  night = night
value  week = week
value  weekend = weekend
value  fortnight = fortnight
value  month = month
value  quarter = quarter
value  year = year
value  decade = decade
value  century = century

table  units unit
value  second = seconds; secs
value  minute = minutes; mins
value  hour = hours; hrs
value  day = days
value  night = nights
value  week = weeks
value  weekend = weekends
value  fortnight = fortnights
value  month = months
value  quarter = quarters
value  year = years; yrs
value  decade = decades
value  century = centuries

# Those that "last" and "next" may stand before.
table  period unit
value  night = night
value  week = week
value  weekend = weekend
value  fortnight = fortnight
value  month = month
value  quarter = quarter
value  year = year; fiscal year; financial year; calendar year; academic year; school year
value  decade = decade
value  century = century

# Those that last a day or more, but no quarter.
table  span unit
value  day = day
value  night = night
value  week = week
value  weekend = weekend
value  fortnight = fortnight
value  month = month
value  year = year
value  decade = decade
value  century = century

table  part
value  TMO = morning; dawn; daybreak; sunrise
value  TAF = afternoon
value  TEV = evening; dusk; sunset
value  TNI = night; nightfall
value  TMI = lunchtime; midday

table  season
value  SP = spring
value  SU = summer
value  FA = autumn
value  WI = winter

table  which
value  last = last; past; previous; preceding; this past
value  this = this; current
value  next = next; coming; following; upcoming; this coming

table  whichyear year-by
value  -1 = last year; past year; previous year; preceding year; last fiscal year
value  0 = this year; current year; this fiscal year; current fiscal year
value  1 = next year; next fiscal year; coming year; following year; upcoming year

table  decade
value  2 = twenties
value  3 = thirties
value  4 = forties
value  5 = fifties
value  6 = sixties
value  7 = seventies
value  8 = eighties
value  9 = nineties

# How many, where no number stands.
table  many number
value  X = several; many; few; some; numerous; countless; a few
value  2 = a couple; a couple of; couple of
value  0.5 = half a; half an

# For what a number as a share of something would take: "three quarters".
table  count number
value  2 = two
value  3 = three
value  4 = four
value  5 = five
value  6 = six
value  8 = eight

table  set-word unit
value  day = daily; nightly
value  hour = hourly
value  week = weekly
value  month = monthly
value  year = annually; yearly

table  half
value  1 = am; a.m.; a.m
value  2 = pm; p.m.; p.m
