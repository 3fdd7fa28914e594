# lengths.lex -- how long, how long ago and how often. Written for this project; no other source. Licence: that of the
# project. Format: docs/formats/lexicon.md ("When").

table  one number
value  1 = a; an

table  and-half number
value  1.5 = and a half

define kind {full|whole|consecutive|straight|more|entire|long|additional|calendar|fiscal|working}
# "two years", "a decade", "three-day", "several months".
define length (@many -? $kind? (@unit | @units) | NUMBER -? $kind? (@unit | @units) | @one >!{second|quarter|minute} $kind? (@unit | @units) | {a|one} @unit @and-half)

# In a report on a quarter: the same one, a year before.
time   a year before a quarter
match  the? {same|comparable|corresponding}? year - {ago|earlier} {quarter|period}? -> DATE shift unit=year by=-1 from=quarter
match  {a|one} year {ago|earlier} -> DATE shift unit=year by=-1 from=quarter
match  the {same|comparable|corresponding} {quarter|period} {a|one|of} year {ago|earlier} -> DATE shift unit=year by=-1 from=quarter
match  the {same|comparable|corresponding} {quarter|period} {of|in}? last year -> DATE shift unit=year by=-1 from=quarter
yes    Profit rose in the third quarter from a loss a year earlier. @ 2024-11-20 => the third quarter = 2024-Q3; a year earlier = 2023-Q3
yes    Sales fell in the third quarter. The year-ago quarter had been strong. @ 2024-11-20 => the third quarter = 2024-Q3; The year-ago quarter = 2023-Q3

time   so long from here
match  $length ago -> DATE shift by=-1
match  $length from now -> DATE shift by=1
match  $length earlier -> DATE shift by=-1 from=text
match  $length before >STOP -> DATE shift by=-1 from=text
match  $length later -> DATE shift by=1 from=text
match  {a|the}? {same|comparable|corresponding}? year - {ago|earlier} {quarter|period}? -> DATE shift unit=year by=-1
yes    He was arrested two days ago. @ 2024-11-20 => two days ago = 2024-11-18
yes    The strike began a week ago. @ 2024-11-20 => a week ago = 2024-W46
yes    The strike began three months ago. @ 2024-11-20 => three months ago = 2024-08
yes    The war began a year ago. @ 2024-11-20 => a year ago = 2023
yes    The treaty ends five years from now. @ 2024-11-20 => five years from now = 2029
yes    On Nov. 7 they attacked; three days later they took the city. @ 2024-11-20 => Nov. 7 = 2024-11-07; three days later = 2024-11-10
yes    On Nov. 7 they attacked. Two days earlier, the talks had failed. @ 2024-11-20 => Nov. 7 = 2024-11-07; Two days earlier = 2024-11-05
yes    A year and a half ago the port was shut. @ 2024-11-20 => A year and a half ago = 2023-05
yes    He fled half a century ago. @ 2024-11-20 => half a century ago = 1974
yes    He left several years ago. @ 2024-11-20 => several years ago = PAST_REF
yes    The strike began five years ago. => five years ago = XXXX
no     Long before, they had been friends.

time   ages
match  $length -? old -> none
no     The 24-year-old was shot.
no     She was two years old.
no     A 12-year-old boy was killed.

time   so long
match  >!ANY:rate $length {later|long}? -> DURATION length
match  the NUMBER @units -> DURATION length
match  <{for|after|in|within|over|during|took|take|takes|through|by} @units {later|long}? -> DURATION length number=X
match  the? {last|past|next|first|coming|previous|final} (NUMBER -? $kind? (@unit | @units) | @many $kind? @units) {later|long}? -> DURATION length
match  the? {last|past|next|first|coming|previous|final} @units {later|long}? -> DURATION length number=X
match  the? {last|past|next|first|coming|previous|final} @count quarters -> DURATION length unit=quarter
match  the? {past|last|next|coming} decade -> DURATION length unit=decade number=1
match  the? {past|last|next|coming} century -> DURATION length unit=century number=1
match  @units later -> DURATION length number=X
match  all @span -> DURATION length number=1
match  the {whole|entire|full} @span -> DURATION length number=1
yes    He was jailed for 12 years. @ 2024-11-20 => 12 years = P12Y
yes    The two-day summit ended. @ 2024-11-20 => two-day = P2D
yes    They talked for two and a half hours. @ 2024-11-20 => two and a half hours = PT2.5H
yes    The past three years were calm. @ 2024-11-20 => The past three years = P3Y
yes    Over the past 12 years, thousands have died. @ 2024-11-20 => the past 12 years = P12Y
yes    The valley was quiet for decades. @ 2024-11-20 => decades = PXY
yes    It lasted a decade. @ 2024-11-20 => a decade = P10Y
yes    Troops have been there for several years. @ 2024-11-20 => several years = PXY
yes    The siege lasted a year and a half. @ 2024-11-20 => a year and a half = P1.5Y
yes    It rained all week. @ 2024-11-20 => all week = P1W
yes    Half a century passed. @ 2024-11-20 => Half a century = P50Y
yes    They will stay for a fortnight. @ 2024-11-20 => a fortnight = P2W
yes    The siege went on for 72 hours. @ 2024-11-20 => 72 hours = PT72H
no     He asked for a second opinion.
no     A minute amount of poison was found.
no     The second round of talks failed.
no     He will second the motion.
yes    The past decade was calm. @ 2024-11-20 => The past decade = P10Y
yes    Exports fell in the past two quarters. @ 2024-11-20 => the past two quarters = P2Q
yes    Days later, he fled. @ 2024-11-20 => Days later = PXD

time   again and again
match  {every|each|per} @weekday -> SET each
match  {every|each|per} MONTH -> SET each
match  {every|each|per} @part -> SET each
match  {every|each|per} (@unit | NUMBER (@units | @unit) | @many @units) -> SET length
match  {every|each|per} other @unit -> SET length number=2
match  {once|twice}? @one:rate @unit -> SET length
match  {once|twice} @one @unit -> SET length
match  @set-word:!name -> SET length number=1
match  {fortnightly|biweekly}:!name -> SET length unit=week number=2
match  @weekdays:!name -> SET each
yes    Every day, trucks cross the border. @ 2024-11-20 => Every day = SET P1D
yes    The council meets every Monday. @ 2024-11-20 => every Monday = SET XXXX-WXX-1
yes    The council meets every other week. @ 2024-11-20 => every other week = SET P2W
yes    They met on Tuesdays. @ 2024-11-20 => Tuesdays = SET XXXX-WXX-2
yes    They pay $5 million a year. @ 2024-11-20 => a year = SET P1Y
yes    Ministers meet twice a week. @ 2024-11-20 => twice a week = SET P1W
yes    The budget is set annually. @ 2024-11-20 => annually = SET P1Y
yes    Elections are held every four years. @ 2024-11-20 => every four years = SET P4Y
yes    The markets open each morning. @ 2024-11-20 => each morning = SET XXXX-XX-XXTMO
