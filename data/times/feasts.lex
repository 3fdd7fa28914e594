# feasts.lex -- feasts and days of memory, of several calendars. Written for this project; no other source. Islamic days are
# those of the civil calendar of Umm al-Qura: where the moon is looked for they may be a day earlier or later. Known from 1990
# to 2040. Licence: that of the project. Format: docs/formats/lexicon.md ("When").

table  feast
# Christian
value  12-25 = christmas; christmas day; xmas
value  12-24 = christmas eve
value  12-26 = boxing day; st stephen's day
value  1-6 = epiphany
value  1-7 = orthodox christmas; coptic christmas; russian christmas
value  11-1 = all saints' day; all saints day
value  10-31 = halloween
value  easter-46 = ash wednesday
value  easter-7 = palm sunday
value  easter-6/week = holy week; easter week
value  easter-3 = maundy thursday; holy thursday
value  easter-2 = good friday
value  easter-1 = holy saturday
value  easter+0 = easter; easter sunday; easter day
value  easter+1 = easter monday
value  easter+39 = ascension day
value  easter+49 = pentecost; whit sunday
value  easter+50 = whit monday; pentecost monday
value  orthodox-2 = orthodox good friday
value  orthodox+0 = orthodox easter; greek easter
value  orthodox+1 = orthodox easter monday
# Islamic
value  islamic 9-1/month = ramadan; ramadhan; ramazan; holy month of ramadan; muslim holy month of ramadan; month of ramadan; fasting month of ramadan; muslim holy fasting month of ramadan
value  islamic 10-1 = eid al-fitr; eid ul-fitr; eid el-fitr; id al-fitr; aid al-fitr; eid-ul-fitr; idul fitri; lebaran
value  islamic 12-10 = eid al-adha; eid ul-adha; eid el-adha; eid al-azha; eid ul-azha; id al-adha; aid al-adha; eid-ul-adha; idul adha; feast of the sacrifice; feast of sacrifice; kurban bayram; tabaski
value  islamic 1-1 = islamic new year
value  islamic 1-10 = ashura; ashoura; ashura day
value  islamic 2-20 = arbaeen; arbain; arba'een
value  islamic 3-12 = mawlid; mawlid al-nabi; prophet muhammad's birthday; prophet mohammed's birthday; eid milad-un-nabi
# Jewish
value  passover+0 = passover; pesach; jewish passover
value  passover-30 = purim
value  passover+50 = shavuot
value  ninth-of-av+0 = tisha b'av
value  rosh-hashanah+0 = rosh hashanah; rosh hashana; jewish new year
value  rosh-hashanah+9 = yom kippur; day of atonement
value  rosh-hashanah+14 = sukkot; sukkoth
value  rosh-hashanah+21 = simchat torah; shemini atzeret
value  hanukkah+0 = hanukkah; chanukah; hanuka
# Persian, Chinese, Indian
value  nowruz+0 = nowruz; norouz; norooz; newroz; nauroz; navruz; persian new year; iranian new year; kurdish new year
value  lunar+0 = chinese new year; lunar new year; lunar new year's day; chinese lunar new year; tet; lunar new year holiday
value  diwali+0 = diwali; deepavali; divali
# Days of states and of the world
value  1-1 = new year's day; new year's
value  12-31 = new year's eve
value  2-14 = valentine's day; st valentine's day
value  3-8 = international women's day; women's day
value  3-17 = st patrick's day; st. patrick's day; saint patrick's day
value  4-1 = april fool's day; april fools' day
value  4-25 = anzac day
value  5-1 = may day; international workers' day; international labour day
value  5-3 = world press freedom day
value  5-9 = victory day
value  5-15 = nakba day
value  6-14 = flag day
value  6-20 = world refugee day
value  7-4 = american independence day; u.s. independence day; us independence day; fourth of july; july fourth; america's independence day
value  7-14 = bastille day
value  8-14 = pakistan's independence day
value  8-15 = india's independence day; indian independence day; assumption day
value  8-24 = ukraine's independence day; ukrainian independence day
value  10-24 = united nations day; u.n. day; un day
value  11-4 = russia's unity day
value  11-5 = guy fawkes night; bonfire night
value  11-11 = armistice day; veterans day; remembrance day; veterans' day
value  12-10 = human rights day; international human rights day
value  1-mon-3 = martin luther king day; martin luther king jr. day; mlk day
value  2-mon-3 = presidents' day; presidents day; president's day
value  5-mon-last = memorial day
value  6-19 = juneteenth
value  9-mon-1 = labor day
value  10-mon-2 = columbus day; indigenous peoples' day; indigenous peoples day
value  11-mon-1+1 = election day
value  11-thu-4 = thanksgiving; thanksgiving day

define year-of-feast ({,|of|in} YEAR | YEAR:num | of? @whichyear)

time   feasts
match  @feast:cap:!person $year-of-feast? -> DATE feast
match  <{for|during|on|over|of|until|till|before|after|by|since|at|through} @feast:cap $year-of-feast? -> DATE feast
match  the? @which @feast:cap:!person -> DATE feast
match  {this|last|next} year's @feast:cap -> DATE feast
yes    On Christmas Day the guns fell silent. @ 2024-11-20 => Christmas Day = 2023-12-25
yes    The truce will last until Christmas. @ 2024-11-20 => Christmas = 2024-12-25
yes    The truce began on Christmas Eve. => Christmas Eve = XXXX-12-24
yes    He was arrested on Good Friday. @ 2024-11-20 => Good Friday = 2024-03-29
yes    Worshippers gathered on Palm Sunday 2019. @ 2024-11-20 => Palm Sunday 2019 = 2019-04-14
yes    Churches were bombed on Easter Sunday 2019. @ 2024-11-20 => Easter Sunday 2019 = 2019-04-21
yes    A truce was kept over Orthodox Easter. @ 2024-11-20 => Orthodox Easter = 2024-05-05
yes    The raid came on Orthodox Christmas. @ 2024-11-20 => Orthodox Christmas = 2024-01-07
yes    Fighting went on through Ramadan. @ 2024-11-20 => Ramadan = 2024-03
yes    The prisoners were freed for Eid al-Fitr. @ 2024-11-20 => Eid al-Fitr = 2024-04-10
yes    The king spoke on Eid al-Adha. @ 2024-11-20 => Eid al-Adha = 2024-06-16
yes    The bombing came on Ashura in 2023. @ 2024-11-20 => Ashura in 2023 = 2023-07-28
yes    The attack came on Yom Kippur 2019. @ 2024-11-20 => Yom Kippur 2019 = 2019-10-09
yes    The crossing was shut for Passover. @ 2024-11-20 => Passover = 2024-04-23
yes    The crossing was shut for Rosh Hashanah. @ 2024-11-20 => Rosh Hashanah = 2024-10-03
yes    They will meet again after Hanukkah. @ 2024-11-20 => Hanukkah = 2024-12-26
yes    The Kurds celebrated Nowruz. @ 2024-11-20 => Nowruz = 2024-03-20
yes    Markets in China closed for Lunar New Year. @ 2024-11-20 => Lunar New Year = 2024-02-10
yes    Markets in India closed for Diwali. @ 2024-11-20 => Diwali = 2024-10-31
yes    Voters go to the polls on Election Day 2024. @ 2024-11-20 => Election Day 2024 = 2024-11-05
yes    The hostages hope to be home by Thanksgiving. @ 2024-11-20 => Thanksgiving = 2024-11-28
yes    Tanks rolled over Red Square on Victory Day. @ 2024-11-20 => Victory Day = 2024-05-09
yes    Police broke up a May Day rally. @ 2024-11-20 => May Day = 2024-05-01
yes    Police broke up a Bastille Day rally. @ 2024-11-20 => Bastille Day = 2024-07-14

time   around feasts
match  the? @which? @feast:cap:!person {holiday|holidays|break|weekend|season|period} -> DATE feast
yes    Markets close over the Christmas holidays. @ 2024-11-20 => the Christmas holidays = 2024-12-25
