# relative.lex -- what is said from where the article stands, or from the day it told last. Written for this project; no other
# source. Licence: that of the project. Format: docs/formats/lexicon.md ("When").

time   day of the week
match  @weekday:cap:!person @part? -> DATE weekday
match  the? {previous|preceding} @weekday:cap @part? -> DATE weekday which=last from=text
match  the following @weekday:cap @part? -> DATE weekday which=next from=text
match  the? @which @weekday:cap @part? -> DATE weekday
match  @weekday:cap @part? of? last week -> DATE weekday by=-1
match  @weekday:cap @part? of? this week -> DATE weekday by=0
match  @weekday:cap @part? of? next week -> DATE weekday by=1
yes    The envoy left on Wednesday. @ 2024-11-20 => Wednesday = 2024-11-20
yes    The envoy left on Tuesday. @ 2024-11-20 => Tuesday = 2024-11-19
yes    The envoy left on Thursday. @ 2024-11-20 => Thursday = 2024-11-14
yes    The envoy will arrive on Thursday. @ 2024-11-20 => Thursday = 2024-11-21
yes    Officials said on Monday that talks would resume on Friday. @ 2024-11-20 => Monday = 2024-11-18; Friday = 2024-11-22
yes    The decision, announced Monday, will be appealed. @ 2024-11-20 => Monday = 2024-11-18
yes    The stock exchange stays closed until Friday. @ 2024-11-20 => Friday = 2024-11-22
yes    Ministers will discuss Monday's attack. @ 2024-11-20 => Monday = 2024-11-18
yes    Protesters planned a rally on Saturday. @ 2024-11-20 => Saturday = 2024-11-23
yes    They met last Wednesday and will meet next Friday. @ 2024-11-20 => last Wednesday = 2024-11-13; next Friday = 2024-11-22
yes    The minister arrived on Monday night. @ 2024-11-20 => Monday night = 2024-11-18TNI
yes    On October 18 the city fell. The previous Tuesday, talks had failed. @ 2024-11-20 => October 18 = 2024-10-18; The previous Tuesday = 2024-10-15
yes    The envoy left on Thursday. => Thursday = XXXX-WXX-4
yes    Residents were told to leave by Friday. @ 2024-11-20 => Friday = 2024-11-22
yes    The families were ordered to leave by Friday. @ 2024-11-20 => Friday = 2024-11-22
yes    The vote is set for Sunday. @ 2024-11-20 => Sunday = 2024-11-24
yes    The meeting is set for Friday. @ 2024-11-20 => Friday = 2024-11-22
yes    The hearing was postponed to Friday. @ 2024-11-20 => Friday = 2024-11-22
yes    The hearing was moved from Monday to Friday. @ 2024-11-20 => Monday = 2024-11-18; Friday = 2024-11-22
yes    The army had taken the port by Friday. @ 2024-11-20 => Friday = 2024-11-15
no     Rick Friday plays the guitar.
no     The sun set over the border.
yes    They will meet this Friday. @ 2024-11-20 => this Friday = 2024-11-22
yes    He was shot this past Friday. @ 2024-11-20 => this past Friday = 2024-11-15
yes    The vote is on Tuesday of next week. @ 2024-11-20 => Tuesday of next week = 2024-11-26
yes    The talks failed on Monday last week. @ 2024-11-20 => Monday last week = 2024-11-11
yes    Tension grew ahead of Sunday's vote. @ 2024-11-20 => Sunday = 2024-11-24
yes    The pact could be signed as early as Monday. @ 2024-11-20 => Monday = 2024-11-25

time   words for days
match  this time last year -> DATE shift unit=year by=-1
match  today -> DATE shift unit=day by=0
match  yesterday -> DATE shift unit=day by=-1
match  tomorrow -> DATE shift unit=day by=1
match  the day before yesterday -> DATE shift unit=day by=-2
match  the day after tomorrow -> DATE shift unit=day by=2
match  yesterday @part -> TIME part by=-1
match  tomorrow @part -> TIME part by=1
match  today @part -> TIME part by=0
match  {tonight|overnight} -> TIME part part=TNI by=0
yes    The ministers met today. @ 2024-11-20 => today = 2024-11-20
yes    The ministers met yesterday. @ 2024-11-20 => yesterday = 2024-11-19
yes    The ministers will meet tomorrow morning. @ 2024-11-20 => tomorrow morning = 2024-11-21TMO
yes    He left the day before yesterday. @ 2024-11-20 => the day before yesterday = 2024-11-18
yes    Results are due the day after tomorrow. @ 2024-11-20 => the day after tomorrow = 2024-11-22
yes    The shelling continued overnight. @ 2024-11-20 => overnight = 2024-11-20TNI
yes    The ministers met yesterday. => yesterday = XXXX-XX-XX

time   the last and the next
match  last night -> TIME part by=-1 part=TNI
match  the {previous|preceding} @period -> DATE shift by=-1 from=text
match  the following @period -> DATE shift by=1 from=text
match  the next @period:past -> DATE shift by=1 from=text
match  the? @which @period -> DATE shift
match  the? current day -> DATE shift unit=day by=0
match  <to this day -> DATE value text=PRESENT_REF
match  this day -> DATE shift unit=day by=0
match  this day and age -> none
match  the? {previous|preceding} day -> DATE shift unit=day by=-1 from=text
match  the day before >STOP -> DATE shift unit=day by=-1 from=text
match  the? following day -> DATE shift unit=day by=1 from=text
match  the {next|coming|upcoming} day -> DATE shift unit=day by=1 from=text
match  the {next|following} @part -> TIME part by=1 from=text
match  the previous @part -> TIME part by=-1 from=text
match  this @part -> TIME part by=0
match  {last|past|previous|preceding} @part -> TIME part by=-1
yes    The truce collapsed last week. @ 2024-11-20 => last week = 2024-W46
yes    They have met three times this week. @ 2024-11-20 => this week = 2024-W47
yes    The truce collapsed last month. @ 2024-11-20 => last month = 2024-10
yes    Elections are due next year. @ 2024-11-20 => next year = 2025
yes    The budget for the current fiscal year was cut. @ 2024-11-20 => the current fiscal year = 2024
yes    They spoke by phone last night. @ 2024-11-20 => last night = 2024-11-19TNI
yes    Shelling went on this morning. @ 2024-11-20 => this morning = 2024-11-20TMO
yes    On October 18 the city fell. The next day, the army withdrew. @ 2024-11-20 => October 18 = 2024-10-18; The next day = 2024-10-19
yes    He was named in 1995, and the following year he was dismissed. @ 2024-11-20 => 1995 = 1995; the following year = 1996
yes    The army attacked on October 18. The day before, a truce had ended. @ 2024-11-20 => October 18 = 2024-10-18; The day before = 2024-10-17
yes    They captured the port in 2014 and lost it the next year. @ 2024-11-20 => 2014 = 2014; the next year = 2015
yes    They attacked on October 18. The next morning the town was empty. @ 2024-11-20 => October 18 = 2024-10-18; The next morning = 2024-10-19TMO
yes    The truce collapsed last week. => last week = XXXX-WXX
no     In this day and age, that is odd.
yes    To this day, nobody was charged. @ 2024-11-20 => this day = PRESENT_REF

time   the same one
match  the? {same|that} @part -> TIME same
match  the? {same|that} @span -> DATE same
yes    On November 7 they attacked. The same day, the city fell. @ 2024-11-20 => November 7 = 2024-11-07; The same day = 2024-11-07
yes    The king fled in June 1973. That month the army took power. @ 2024-11-20 => June 1973 = 1973-06; That month = 1973-06
yes    On November 7 they attacked. That evening, the city fell. @ 2024-11-20 => November 7 = 2024-11-07; That evening = 2024-11-07TEV

time   the article's own
match  the weekend -> DATE weekend
match  <{end|start|beginning|rest|remainder|middle|close|part|earlier|later|early|late|half} <{of|later|earlier|in} the @span -> DATE shift by=0
yes    Clashes went on over the weekend. @ 2024-11-20 => the weekend = 2024-W46-WE
yes    Ministers will meet at the weekend. @ 2024-11-20 => the weekend = 2024-W47-WE

time   more or less now, before and to come
match  now:adv >!that -> DATE value text=PRESENT_REF
match  {currently|nowadays|at present|at the moment|these days|right now|at this time} -> DATE value text=PRESENT_REF
match  the present >!ANY:noun >!ANY:num >!ANY:propn >!ANY:adj -> DATE value text=PRESENT_REF
match  recent {days|weeks|months|quarters|years|times|decades} -> DATE value text=PAST_REF
match  {recently|lately|long ago} -> DATE value text=PAST_REF
match  @units ago -> DATE value text=PAST_REF
match  the {past|recent past} >!ANY:noun >!ANY:num >!ANY:propn >!ANY:adj -> DATE value text=PAST_REF
match  the {future|near future} >!ANY:noun >!ANY:num >!ANY:propn >!ANY:adj -> DATE value text=FUTURE_REF
yes    The ceasefire is now in force. @ 2024-11-20 => now = PRESENT_REF
yes    The two states are currently at war. @ 2024-11-20 => currently = PRESENT_REF
yes    The two states recently signed a pact. @ 2024-11-20 => recently = PAST_REF
yes    In recent years the army has grown. @ 2024-11-20 => recent years = PAST_REF
yes    Years ago, the valley was green. @ 2024-11-20 => Years ago = PAST_REF
yes    He fears for the future. @ 2024-11-20 => the future = FUTURE_REF
no     Now that the war is over, they can return.
no     He will sign as soon as possible.
no     The present government will resign.
no     The future president spoke.
