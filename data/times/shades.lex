# shades.lex -- words before an expression that only shade it. Written for this project; no other source. Licence: that of the
# project. Format: docs/formats/lexicon.md ("When").

table  shade mod
value  START = early; early in; early on; the beginning of; the start of; the early part of; the opening of; the outset of
value  MID = mid; mid-to-late; mid-to late; early-to mid; mid to late; early to mid; early-to-mid; the middle of; midway through
value  END = late; late in; late on; the end of; the close of; the latter part of; the last days of

# These say no more than on which side of something else.
define plain {earlier|later|earlier in|later in|earlier on|later on|the earlier|the rest of|the remainder of|fiscal|the fiscal}

table  about mod
value  APPROX = about; around; nearly; almost; roughly; some; approximately; more or less; up to
value  MORE_THAN = more than; at least
value  LESS_THAN = less than; at most; under

time   a part of it
match  (@shade -? | $plain) WHEN:DATE:!vague -> DATE same
match  (@shade | earlier | later) WHEN:TIME -> TIME same
match  the week {of|beginning|starting|ending} WHEN:DATE:day -> DATE week
yes    The group was founded in early 2003. @ 2024-11-20 => early 2003 = 2003
yes    Late last year, he resigned. @ 2024-11-20 => Late last year = 2023
yes    The truce collapsed in late July. @ 2024-11-20 => late July = 2024-07
yes    Earlier this month, the border was shut. @ 2024-11-20 => Earlier this month = 2024-11
yes    The talks will resume at the beginning of December. @ 2024-11-20 => the beginning of December = 2024-12
yes    Profits fell in fiscal 2013. @ 2024-11-20 => fiscal 2013 = 2013
yes    Early on Tuesday, shells hit the port. @ 2024-11-20 => Early on Tuesday = 2024-11-19
yes    By the end of the year, all troops will leave. @ 2024-11-20 => the end of the year = 2024
yes    Later in the day, the envoy left. @ 2024-11-20 => Later in the day = 2024-11-20

time   more or less so long
match  @about WHEN:DURATION -> DURATION same
match  over >!the >!@many WHEN:DURATION -> DURATION same mod=MORE_THAN
match  another WHEN:DURATION -> DURATION same
match  about WHEN:TIME -> TIME same mod=APPROX
match  {nearly|about|almost} $length-ago -> DATE shift by=-1 mod=APPROX
match  more than $length-ago -> DATE shift by=-1 mod=MORE_THAN
yes    The war began almost ten years ago. @ 2024-11-20 => almost ten years ago = 2014
yes    For more than ten years, the group has fought the army. @ 2024-11-20 => more than ten years = P10Y
yes    They talked for about two hours. @ 2024-11-20 => about two hours = PT2H
yes    The flight took over six hours. @ 2024-11-20 => over six hours = PT6H
yes    The trial has lasted nearly a year. @ 2024-11-20 => nearly a year = P1Y

define length-ago (@many -? (@unit | @units) | NUMBER -? (@unit | @units) | @one (@unit | @units)) {ago|earlier}
