# years.lex -- years, what is longer and what is a part of one. Written for this project; no other source. Licence: that of
# the project. Format: docs/formats/lexicon.md ("When").

define year-behind-it ({,|of|in} YEAR | YEAR:num | {,|of|in}? SPELT | of? @whichyear)

time   year
match  YEAR:alone:!body:!person -> DATE year
match  YEAR:mid:!body:!person -> DATE year
match  YEAR:alone:!body:!person {-|/} SHORT -> DATE year
match  SPELT -> DATE year
match  the year YEAR -> DATE year
match  the? {fiscal|financial} year YEAR -> DATE year
match  the year two thousand -> DATE year year=2000
match  {year-end|the? year's end|the turn of the year} -> DATE shift unit=year by=0
yes    He has led the party since 2011. @ 2024-11-20 => 2011 = 2011
yes    Between 2014 and 2016 the border was shut. @ 2024-11-20 => 2014 = 2014; 2016 = 2016
yes    The 2016 election was close. @ 2024-11-20 => 2016 = 2016
yes    The war of 2011-2013 ruined the port. @ 2024-11-20 => 2011 = 2011; 2013 = 2013
yes    The budget for 2024/25 was passed. @ 2024-11-20 => 2024/25 = 2024
yes    In nineteen ninety-six he fled. @ 2024-11-20 => nineteen ninety-six = 1996
yes    They promised full employment by the year 2000. @ 2024-11-20 => the year 2000 = 2000
yes    The base will be closed by year-end. @ 2024-11-20 => year-end = 2024
yes    The accord was reached in '97. @ 2024-11-20 => '97 = 1997
no     Some 2000 people fled.
no     He paid $1999 for the car.
no     The army bought 2,011 trucks.
no     About 1500 soldiers crossed the river.
yes    In fiscal year 2013 the deficit grew. @ 2024-11-20 => fiscal year 2013 = 2013

time   decade
match  the (@shade -?)? DECADE -> DATE decade
match  @shade -? DECADE -> DATE decade
match  DECADE:whole -> DATE decade
yes    The cease-fire held until the mid-to-late 1990s. @ 2024-11-20 => the mid-to-late 1990s = 199
yes    In the 1980s, the two states fought a war. @ 2024-11-20 => the 1980s = 198
yes    The party ruled until the late 1990s. @ 2024-11-20 => the late 1990s = 199
yes    The mid-1990s brought peace. @ 2024-11-20 => The mid-1990s = 199
yes    Inflation was high in the '70s. @ 2024-11-20 => the '70s = 197
yes    He made his name in the nineties. @ 2024-11-20 => the nineties = 199
no     Police fired 20s and 40s at the wall.

time   century
match  the? ORDINAL -? century -> DATE century
yes    It was built in the 19th century. @ 2024-11-20 => the 19th century = 18
yes    The twenty-first century began with a war. @ 2024-11-20 => The twenty-first century = 20

table  quarter-code ordinal
value  1 = q1
value  2 = q2
value  3 = q3
value  4 = q4

table  half-code ordinal
value  1 = h1
value  2 = h2

time   quarters and halves of years
match  the? ORDINAL -? quarter $year-behind-it? -> DATE piece text=Q
match  the? (@whichyear | YEAR) 's? ORDINAL -? quarter -> DATE piece text=Q
match  the? year - {ago|earlier} ORDINAL -? quarter -> DATE piece text=Q year-by=-1
match  the? ORDINAL -? half $year-behind-it -> DATE piece text=H
match  @quarter-code:cap {of|in|,}? YEAR:num -> DATE piece text=Q
match  @half-code:cap {of|in|,}? YEAR:num -> DATE piece text=H
match  the {last|latter} half $year-behind-it -> DATE piece text=H ordinal=2
match  the? (@whichyear | YEAR) 's? ORDINAL -? half -> DATE piece text=H
yes    Prices rose in the third quarter. @ 2024-11-20 => the third quarter = 2024-Q3
yes    Prices rose in the first quarter of 2023. @ 2024-11-20 => the first quarter of 2023 = 2023-Q1
yes    Profits doubled in the 2019 second quarter. @ 2024-11-20 => the 2019 second quarter = 2019-Q2
yes    Growth is expected in next year's first quarter. @ 2024-11-20 => next year's first quarter = 2025-Q1
yes    Third-quarter exports fell. @ 2024-11-20 => Third-quarter = 2024-Q3
yes    Exports fell in Q3 2024. @ 2024-11-20 => Q3 2024 = 2024-Q3
yes    Exports fell in H1 2024. @ 2024-11-20 => H1 2024 = 2024-H1
yes    The second half of 2019 was calm. @ 2024-11-20 => The second half of 2019 = 2019-H2
no     The old quarter of the city burned.
no     A quarter of the voters stayed at home.

time   the quarter told before
match  the {latest|most recent}? quarter -> DATE shift unit=quarter by=0 from=quarter
match  that quarter -> DATE shift unit=quarter by=0 from=quarter
match  the {latest|most recent} period -> DATE shift unit=quarter by=0 from=quarter
match  the {latest|most recent} quarter -> DATE shift unit=quarter by=-1
match  the? YEAR {quarter|period} -> DATE shift unit=quarter from=quarter
yes    Profit rose in the third quarter. Costs fell in the quarter. @ 2024-11-20 => the third quarter = 2024-Q3; the quarter = 2024-Q3
yes    In the first quarter sales fell. The 2023 quarter was better. @ 2024-11-20 => the first quarter = 2024-Q1; The 2023 quarter = 2023-Q1
yes    Exports fell in the latest quarter. @ 2024-11-20 => the latest quarter = 2024-Q3
no     The quarter was home to many refugees.

time   seasons
match  the? @season $year-behind-it -> DATE season
match  the @shade? @season >!of >!ANY:noun >!ANY:propn -> DATE season
match  @which @season $year-behind-it? -> DATE season
match  @which fall -> DATE season season=FA
match  the? fall of YEAR -> DATE season season=FA
yes    The offensive began in the summer of 2016. @ 2024-11-20 => the summer of 2016 = 2016-SU
yes    He returned last summer. @ 2024-11-20 => last summer = 2024-SU
yes    The offensive began in spring 2022. @ 2024-11-20 => spring 2022 = 2022-SP
yes    They fled in the winter. @ 2024-11-20 => the winter = 2023-WI
no     The Arab Spring toppled rulers.
no     The spring of the mattress broke.
no     He feared the fall of the city.
