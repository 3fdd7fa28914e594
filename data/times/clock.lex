# clock.lex -- times of the day. Written for this project; no other source. Licence: that of the project.
# Format: docs/formats/lexicon.md ("When").

table  zone
value  Z = gmt; utc

define zone (@zone:cap | {est|edt|cet|bst|et|pst|cest}:cap | local time | in the {morning|afternoon|evening} | at night)
define clock (NUMBER o'clock $zone? | CLOCK:whole @half? $zone? | CLOCK @half $zone? | CLOCK ({o'clock} | o' | o 'clock) | CLOCK $zone | HOURS $zone)

time   times of the clock
match  $clock -> TIME clock
match  $clock {on|,}? WHEN:DATE:day -> TIME clock
match  noon -> TIME clock hour=12
match  midnight -> TIME clock hour=24
match  noon {on|,}? WHEN:DATE:day -> TIME clock hour=12
match  midnight {on|,}? WHEN:DATE:day -> TIME clock hour=24
yes    The relatives have until 9 a.m. Friday to answer. @ 2024-11-20 => 9 a.m. Friday = 2024-11-22T09:00
yes    The ceasefire took effect at 10:30 a.m. local time. @ 2024-11-20 => 10:30 a.m. local time = 2024-11-20T10:30
yes    The attack came at 4:30 p.m. @ 2024-11-20 => 4:30 p.m. = 2024-11-20T16:30
yes    The attack came at 0600 GMT. @ 2024-11-20 => 0600 GMT = 2024-11-20T06:00Z
yes    The attack came at 18:00 UTC on Tuesday. @ 2024-11-20 => 18:00 UTC on Tuesday = 2024-11-19T18:00Z
yes    The deadline is 9 a.m. tomorrow. @ 2024-11-20 => 9 a.m. tomorrow = 2024-11-21T09:00
yes    The truce began at noon. @ 2024-11-20 => noon = 2024-11-20T12:00
yes    The ultimatum expires at midnight on Friday. @ 2024-11-20 => midnight on Friday = 2024-11-22T24:00
yes    The attack came at six o'clock. @ 2024-11-20 => six o'clock = 2024-11-20T06:00
yes    The attack came at 0010 GMT. @ 2024-11-20 => 0010 GMT = 2024-11-20T00:10Z
no     The score was 10.30 to nothing.
no     It is 99999999999 o'clock.
no     It was 2.5 o'clock.

time   parts of the day
match  <{in|during|at|by|through|into|throughout} the {early|late|mid}? @part:!propn -> TIME part from=text
match  <{in|during|at|by|through|into|throughout} {early|late|mid} @part:!propn -> TIME part
match  <at @part:!propn -> TIME part from=text
match  the {early|late|mid}? @part {of|on} WHEN:DATE:day -> TIME part
match  @part {of|on} WHEN:DATE:day -> TIME part
match  the? {early|small} hours of WHEN:DATE:day -> TIME part part=TMO
yes    Police came at dawn. @ 2024-11-20 => dawn = 2024-11-20TMO
yes    Police came in the morning. @ 2024-11-20 => the morning = 2024-11-20TMO
yes    Police came at dawn on Tuesday. @ 2024-11-20 => dawn on Tuesday = 2024-11-19TMO
yes    Police came in the early hours of Sunday. @ 2024-11-20 => the early hours of Sunday = 2024-11-17TMO
yes    He was shot on the night of 5 March 2019. @ 2024-11-20 => the night of 5 March 2019 = 2019-03-05TNI
yes    They fled in the small hours of Tuesday. @ 2024-11-20 => the small hours of Tuesday = 2024-11-19TMO
