# not.lex -- what only looks like a time. Written for this project; no other source. Licence: that of the project.
# Format: docs/formats/lexicon.md ("When").

time   days that are names
match  {black|bloody|super|cyber|red|blue|white}:cap @weekday:cap -> none
match  black {january|september} -> none
match  friday:cap {mosque|sermon}:cap -> none
match  man friday -> none
match  ruby tuesday:cap -> none
no     Black Friday is a film about bombs.
no     Bloody Sunday was a turning point.
no     They prayed at the Friday Mosque.
no     Black September claimed the attack.

time   agreements, wars and risings named after a time
match  good friday {agreement|agreements|accord|accords|deal|pact|peace agreement|peace deal|peace accord} -> none
match  {yom kippur|ramadan|six-day|october|tet|easter|christmas|palm sunday|prague|arab|boxing day|winter|hundred years'|thirty years'|seven years'}:cap {war|offensive|rising|revolution|spring|bombing}:cap -> none
match  {six-day war|six day war|hundred years' war|thirty years' war|seven years' war} -> none
match  {may|june|july} fourth:cap {movement|incident}:cap -> none
match  {prague|arab|seoul|damascus|beijing|croatian|tehran|kurdish} spring:cap -> none
match  {easter|christmas} island:cap -> none
no     The Good Friday Agreement ended the war.
no     The Yom Kippur War changed the region.
no     The Six-Day War changed the region.
no     The Tet Offensive changed minds.
no     The October Revolution changed Russia.
no     Hopes of a Prague Spring faded.
no     The Easter Rising failed.
no     The May Fourth Movement began in Beijing.

time   parties and movements named after a day
match  the? MONTH DAY:digits {alliance|coalition|bloc|camp|movement|brigade|brigades} -> none
match  the? MONTH DAY:digits {party|group|forces|youth|organization|organisation|front|committee|army}:cap -> none
match  the? DAY:digits {of}? MONTH {alliance|coalition|bloc|movement|group|brigade|brigades|organisation|organization} -> none
match  the? DAY:digits {of}? MONTH {party|forces|youth|front|committee|army}:cap -> none
match  DAY of MONTH {city|bridge|square|university|street}:cap -> none
match  9/11 {commission|report|memorial|museum}:cap -> none
no     The March 14 alliance will boycott the vote.
no     The July 14 Party won.
no     The April 6 Youth Movement called for strikes.
no     The 17 November group claimed the attack.
no     The 9/11 Commission published its report.

time   newspapers and programmes
match  {sunday|saturday|friday|monday}:cap {times|telegraph|mirror|mail|express|herald|independent|post|star|world|sun|review|magazine|tribune|punch|vanguard|guardian|age|mercury|club}:cap -> none
match  {the}? daily:cap {mail|telegraph|mirror|express|star|news|times|beast|sabah|nation|monitor|record|post|herald|trust|sun|show|caller|maverick|independent|graphic|dispatch|jang|vanguard|star}:cap -> none
match  {usa|russia|india|zimbabwe|psychology|israel}:cap today:cap -> none
match  {60|48} {minutes|hours}:cap -> none
match  {newspaper|daily|paper|tabloid} 24 hours:cap -> none
match  {business|news|jeune|the}? week:cap magazine -> none
match  {last week|this week}:cap {tonight|with}:cap -> none
match  the? today {programme|program|show} -> none
match  {saturday|monday|sunday} night:cap {live|football}:cap -> none
no     The Sunday Times reported the deal.
no     The Daily Mail reported the deal.
no     He told the Sunday Telegraph he was innocent.
no     He told USA Today he was innocent.
no     He spoke on 60 Minutes.
no     The Today programme broke the story.
no     The newspaper 24 Hours printed the list.

time   four digits that count laws, ways and flights
match  {resolution|resolutions|route|highway|flight|law|act|article|section|decree|directive|order|regulation|protocol|room|page|no|no.|number|channel|unit|battalion|brigade|regiment|squadron|model|boeing|windows|bus|gate|form|case|file|decision} YEAR -> none
match  {resolutions|flights|laws|articles|pages|decrees} YEAR {,|and|or} YEAR {,|and|or}? -> none
match  {agenda|vision|horizon|expo|plan}:cap YEAR -> none
match  {version|release|build} DATE -> none
match  YEAR ANY:cap {road|street|avenue|boulevard|lane|drive|square}:cap -> none
match  <!the YEAR {pounds|dollars|euros|francs|roubles|rubles|lira|yen|yuan|rupees|pesos|dinars|metres|meters|kilometres|kilometers|miles|feet|yards|tonnes|tons|barrels|litres|hectares|acres|shells|rockets|soldiers|troops|men|women|children|houses|homes|families} -> none
no     Iran violated Resolution 1929.
no     Resolutions 1929 and 1973 are binding.
no     The convoy took Route 1990.
no     A sack of rice costs 2015 pounds.
no     They moved to 1968 Harbour Road.
no     The server ran version 10.12.14 of the program.
no     Vision 2030 is the plan of the crown prince.

time   ages, silences and habits
match  {a|one|two|the} {minute|minutes|minute's|minutes'} -? {of}? silence -> none
match  {day-to-day|year-on-year|year-over-year|month-on-month|week-on-week|quarter-on-quarter|day-by-day|year-round|minute-by-minute|round-the-clock} -> none
match  {day by day|day after day|year after year|week after week|night after night|year in and year out} -> none
match  {second|minute|hour} hand -> none
no     They observed a minute's silence.
no     Prices rose year-on-year.
no     The day-to-day running of the ministry is his.

time   some day or other
match  <START one day >, -> none
match  <{will|would|could|may|might|can|must|should|shall} one day -> none
match  some day -> none
no     One day, peace will come.
no     They will one day rule the valley.
no     Some day the war will end.
