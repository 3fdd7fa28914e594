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
yes      Nearly four million people need food. => -..4000000 < | people
yes      Almost half of the houses burned down. => -..0.5 < | houses
yes      The bridge cost just under $3 million. => -..3000000 < dollar | bridge
yes      Close to 900 villagers fled the valley. => -..900 < | villagers
no       The talks are nearly over.

# ---- Less ----

modifier less than; fewer than; under; below; lower than; smaller than; well under; well below; far less than; far fewer than; not more than; no more than; not exceeding; not above; never more than; no higher than; no greater than
bound    <
yes      Fewer than 100 doctors remain in the province. => -..100 < | doctors | -
yes      No more than 50 tanks survived. => -..50 < | tanks
yes      The strike lasted less than six hours. => -..6 < hour

modifier up to; as many as; as much as; as high as; at most; at the most; at the very most; a maximum of; maximum; max; not over; at maximum; to a maximum of; upwards to; capped at; a ceiling of; or less; or fewer; or under; or below; at best
bound    <
yes      Up to 24 houses burned down. => -..24 < | houses
yes      As many as 30,000 miners walked out. => -..30000 < | miners
yes      The fine can be 500 euros or less. => -..500 < euro | fine
no       It is up to the parliament.

# ---- More ----

modifier more than; over than; greater than; higher than; larger than; over; above; beyond; in excess of; exceeding; upwards of; upward of; north of; well over; well above; far more than; much more than; many more than; considerably more than; significantly more than; slightly more than; slightly over; just over; just above; a little over; a little more than; topping; surpassing; excess of
bound    >
yes      More than 3.5 million refugees have fled. => 3500000..- > | refugees
yes      Over 200 schools were closed. => 200..- > | schools
yes      The dam holds well over 5 million cubic metres of water. => 5000000..- > cubic metre | water | The dam
yes      The damage is in excess of $2bn. => 2000000000..- > dollar | damage
no       It was more than a dispute about fish.
no       They argued over the border.

modifier at least; at the least; at the very least; no less than; not less than; no fewer than; not fewer than; no lower than; not below; not under; a minimum of; minimum; min; as few as; as little as; or more; or over; or above; or higher; or better; and more; and counting; and up; and over; plus; +; starting at; from at least; upward
bound    >
yes      At least 32 people were injured. => 32..- > | people injured
yes      No fewer than 40 boats sank. => 40..- > | boats
yes      The army needs 30 trucks or more. => 30..- > | trucks | The army
yes      Some 20 wells or more ran dry. => 20 ~ | wells
no       At least the roads are open.

# ---- About ----

modifier about; around; roughly; approximately; approx; approx.; circa; c.; ca.; some; something like; somewhere around; somewhere near; in the region of; in the order of; on the order of; in the neighbourhood of; in the neighborhood of; in the vicinity of; more or less; or so; or thereabouts; thereabouts; give or take; plus or minus; ±; ~; ≈
bound    ~
yes      Around 500,000 voters stayed at home. => 500000 ~ | voters
yes      Roughly one in five pupils is absent. => 0.2 ~ | pupils
yes      The march drew 10,000 people or so. => 10000 ~ | people
yes      About 80 trucks crossed the border. => 80 ~ | trucks
no       They talked about the harvest.

modifier estimated; an estimated; estimated at; an estimated total of; believed to be; put at; thought to be; possibly; perhaps; maybe; probably; loosely; broadly; odd
bound    ~
yes      An estimated 12,000 sheep died in the storm. => 12000 ~ | sheep
yes      Perhaps 40 families still live there. => 40 ~ | families

# ---- Exactly ----

modifier an average of; on average; averaging; exactly; precisely; exact; just; only; merely; barely; scarcely; a mere; a total of; totalling; totaling; in total; in all; altogether; all told; a combined; a record; a full; fully; a whole; equal to; an additional; a further; another; a staggering; a whopping; an unprecedented
bound    =
yes      Exactly 12 hostages were freed. => 12 = | hostages
yes      A total of 60 judges signed the letter. => 60 = | judges
yes      Only 15 votes were missing. => 15 = | votes
yes      The clinic treats an average of 70 patients a day. => 70 = per day | patients | The clinic
no       He is only a witness.
