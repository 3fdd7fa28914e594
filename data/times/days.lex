# days.lex -- days and months of the calendar. Written for this project; no other source. Licence: that of the project.
# Format: docs/formats/lexicon.md ("When").

# The year behind a date: "2011", ", 2011", "of 2011", "last year".
define year-behind ({,|of|in} YEAR | YEAR:num | {,|of|in}? SPELT | of? @whichyear)

# "-7", "to 9": the rest of a range of days belongs to the expression.
define day-range ({-|to} DAY:digits >!MONTH)

define month-day MONTH the? DAY $day-range? $year-behind?
define day-month the? DAY ({-|to} DAY:digits)? {of|-}? MONTH -? $year-behind?

time   an attack that is known by its day
match  9/11 -> DATE date month=9 day=11 year=2001
match  {september|sept.|sept|sep.} the? {11|11th} >{attack|attacks|hijackings|terrorist} -> DATE date month=9 day=11 year=2001
match  the? {11|11th} of? {september|sept.|sept|sep.} >{attack|attacks|hijackings|terrorist} -> DATE date month=9 day=11 year=2001
match  7/7 >{attack|attacks|bombings|bombers} -> DATE date month=7 day=7 year=2005
match  26/11 >{attack|attacks|terror|mumbai|accused|trial|plotters} -> DATE date month=11 day=26 year=2008
match  {january|jan.} 6 >{riot|riots|insurrection|attack|committee|hearings|commission|rioters} -> DATE date month=1 day=6 year=2021
match  the? {6|6th} of? {january|jan.} >{riot|riots|insurrection|attack|committee|hearings|commission|rioters} -> DATE date month=1 day=6 year=2021
match  {october|oct.} 7 >{attack|attacks|massacre|assault|hamas} -> DATE date month=10 day=7 year=2023
match  the? {7|7th} of? {october|oct.} >{attack|attacks|massacre|assault|hamas} -> DATE date month=10 day=7 year=2023
yes    The attacks of 9/11 changed the law. @ 2024-11-20 => 9/11 = 2001-09-11
yes    Security was tightened after the September 11 attacks. @ 2024-11-20 => September 11 = 2001-09-11
yes    Hostages were taken in the October 7 attack. @ 2024-11-20 => October 7 = 2023-10-07
yes    After the 7 October attacks the border was shut. @ 2024-11-20 => the 7 October = 2023-10-07
yes    The 11 September attacks changed the law. @ 2024-11-20 => The 11 September = 2001-09-11
yes    The 6 January riot shook the capital. @ 2024-11-20 => The 6 January = 2021-01-06
yes    He was jailed for the January 6 riot. @ 2024-11-20 => January 6 = 2021-01-06

time   month and day
match  $month-day -> DATE date
match  {this|last|next|past|coming} $month-day -> DATE date
yes    Hostages were taken in the October 7 attack. @ 2016-11-20 => October 7 = 2016-10-07
yes    The accord was signed on March 5. @ 2024-11-20 => March 5 = 2024-03-05
yes    The accord was signed on March 5, 2019, in Oslo. @ 2024-11-20 => March 5, 2019 = 2019-03-05
yes    The accord was signed on Sept. 11, 2013. @ 2024-11-20 => Sept. 11, 2013 = 2013-09-11
yes    The envoys will meet on January 14. @ 2024-11-20 => January 14 = 2025-01-14
yes    The parties have until January 14 to answer. @ 2024-11-20 => January 14 = 2025-01-14
yes    The court set a January 14 deadline. @ 2024-11-20 => January 14 = 2025-01-14
yes    He must leave the country by Dec. 12. @ 2024-11-20 => Dec. 12 = 2024-12-12
yes    The army took the town on December 20. @ 2024-11-20 => December 20 = 2023-12-20
yes    The truce was signed on November 3 of last year. @ 2024-11-20 => November 3 of last year = 2023-11-03
yes    The accord was signed on March 5. => March 5 = XXXX-03-05
yes    The festival runs May 5-7. @ 2024-11-20 => May 5-7 = 2024-05-05
no     He scored 11 goals for the March team.
yes    He was shot last October 23. @ 2024-11-20 => last October 23 = 2024-10-23

time   day and month
match  $day-month -> DATE date
yes    The talks began on 5 March 2024 in Geneva. @ 2024-11-20 => 5 March 2024 = 2024-03-05
yes    The law of 12 January 1999 still applies. @ 2024-11-20 => 12 January 1999 = 1999-01-12
yes    The 5th of March 2019 was a holiday. @ 2024-11-20 => The 5th of March 2019 = 2019-03-05
yes    He was born on the fourth of July 1980. @ 2024-11-20 => the fourth of July 1980 = 1980-07-04
yes    They met from 3 to 5 May in Vienna. @ 2024-11-20 => 3 to 5 May = 2024-05-03
yes    The offer expires on 31 December. @ 2024-11-20 => 31 December = 2024-12-31

time   weekday and date
match  @weekday:cap {,|(}? $month-day {)}? -> DATE date
match  @weekday:cap {,|(}? $day-month {)}? -> DATE date
yes    On Friday, 15 November, rebels entered the city. @ 2024-11-20 => Friday, 15 November = 2024-11-15
yes    On Friday (November 15), rebels entered the city. @ 2024-11-20 => Friday (November 15) = 2024-11-15
yes    He was killed on Tuesday, March 5, 2019. @ 2024-11-20 => Tuesday, March 5, 2019 = 2019-03-05

time   numbers alone
match  DATE -> DATE date
yes    The letter is dated 2024-03-05. @ 2024-11-20 => 2024-03-05 = 2024-03-05
yes    The invoice is dated 29/10/2024. @ 2024-11-20 => 29/10/2024 = 2024-10-29
no     The bill passed with 1/3 of the votes.
no     Version 10.4.1 was released.

time   month
match  MONTH $year-behind? -> DATE date
match  the month of MONTH $year-behind? -> DATE date
match  the? @which MONTH -> DATE date
match  the (ORDINAL | last | final | second) {week|weekend|half|days} {of|in} MONTH $year-behind? -> DATE date
match  the (ORDINAL | last | final | second) @weekday:cap {of|in} MONTH $year-behind? -> DATE date
yes    The talks will end in mid-December. @ 2024-11-20 => mid-December = 2024-12
yes    Fighting broke out in May 2021. @ 2024-11-20 => May 2021 = 2021-05
yes    The summit was held in March. @ 2024-11-20 => March = 2024-03
yes    The summit will be held in March. @ 2024-11-20 => March = 2025-03
yes    The talks must end by January. @ 2024-11-20 => January = 2025-01
yes    Turkey hosted the summit in December. @ 2024-11-20 => December = 2023-12
yes    Last March the border was shut. @ 2024-11-20 => Last March = 2024-03
yes    In mid-November the army withdrew. @ 2024-11-20 => mid-November = 2024-11
yes    The truce collapsed in July of last year. @ 2024-11-20 => July of last year = 2023-07
yes    Between March and June the port was closed. @ 2024-11-20 => March = 2024-03; June = 2024-06
yes    The summit was held in March. => March = XXXX-03
no     The minister may meet them.
no     Theresa May spoke first.
no     Troops march on the capital.
no     An august gathering of scholars met.
no     April Jones spoke for the families.
no     The march on the palace was stopped.
yes    Rain fell in the first week of May. @ 2024-11-20 => the first week of May = 2024-05
yes    They vote on the first Tuesday in November 2024. @ 2024-11-20 => the first Tuesday in November 2024 = 2024-11
yes    He was killed on the last Friday of October. @ 2024-11-20 => the last Friday of October = 2024-10
yes    Rain fell in the month of May. @ 2024-11-20 => the month of May = 2024-05
