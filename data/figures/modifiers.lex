# data/figures/modifiers.lex -- words before or after a number that bound it.
#
#   modifier  WORDS; WORDS     longest first: "no more than" before "more than", "not less than" before "less than"
#   bound     <   the number is the high bound only       "nearly four million" -> null, 4000000
#             >   the number is the low bound only        "more than 3.5 million" -> 3500000, null
#             =   both                                    "exactly 24" -> 24, 24
#             ~   both, approximately                     "around 500,000" -> 500000, 500000
#
# A modifier bounds the number it stands at, not the others of its sentence.
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

# ---- Not quite ----

modifier nearly; almost; close to; just under; just short of; just below; just shy of; shy of; short of; nigh on; approaching; near; not quite; virtually; practically; all but; well-nigh; slightly less than; slightly fewer than; slightly under; a little less than; a little under
bound    <

# ---- Less ----

modifier less than; fewer than; under; below; lower than; smaller than; well under; well below; far less than; far fewer than; not more than; no more than; not exceeding; not above; never more than; no higher than; no greater than
bound    <

modifier up to; as many as; as much as; as high as; at most; at the most; at the very most; a maximum of; maximum; max; not over; at maximum; to a maximum of; upwards to; capped at; a ceiling of; or less; or fewer; or under; or below; at best
bound    <

# ---- More ----

modifier more than; greater than; higher than; larger than; over; above; beyond; in excess of; exceeding; upwards of; upward of; north of; well over; well above; far more than; much more than; many more than; considerably more than; significantly more than; slightly more than; slightly over; just over; just above; a little over; a little more than; topping; surpassing; excess of
bound    >

modifier at least; at the least; at the very least; no less than; not less than; no fewer than; not fewer than; no lower than; not below; not under; a minimum of; minimum; min; as few as; as little as; or more; or over; or above; or higher; or better; and more; and counting; and up; and over; plus; +; starting at; from at least; upward
bound    >

# ---- About ----

modifier about; around; roughly; approximately; approx; approx.; circa; c.; ca.; some; something like; somewhere around; somewhere near; in the region of; in the order of; on the order of; in the neighbourhood of; in the neighborhood of; in the vicinity of; more or less; or so; or thereabouts; thereabouts; give or take; plus or minus; ±; ~; ≈; an average of; on average; averaging
bound    ~

modifier estimated; an estimated; estimated at; an estimated total of; believed to be; put at; thought to be; possibly; perhaps; maybe; probably; loosely; broadly; odd
bound    ~

# ---- Exactly ----

modifier exactly; precisely; exact; just; only; merely; barely; scarcely; a mere; a total of; totalling; totaling; in total; in all; altogether; all told; a combined; a record; a full; fully; a whole; equal to; an additional; a further; another; a staggering; a whopping; an unprecedented
bound    =
