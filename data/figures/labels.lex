# data/figures/labels.lex -- words that a number follows as a name, not as a count.
#
#   label  WORDS; WORDS        "Resolution 2254", "Route 66", "chapter 7", "Boeing 737": no quantity. Digits behind the word;
#                              a number in words only where both begin with capitals ("Article Five")
#
# Months stand here for texts whose dates are too broken to be read as dates ("sept. 30").
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

# ---- Law and paper ----

label  resolution; article; chapter; section; page; paragraph; annex; protocol; act; part; volume; line; clause; amendment; proposition; figure; episode; version; title; schedule; bill; directive; order; decree; verse; no; no.; nos.; number; #
no     The Security Council adopted Resolution 2254.
no     Article 5 of the treaty was invoked.
no     Chapter 7 permits force.
no     The senators rejected Amendment 3.

# ---- Places, ways, machines ----

label  room; route; highway; gate; track; channel; zone; area; point; unit; flight; platform; runway; road; interstate; terminal; block; building; sector; district; camp; ward; pier; dock; exit; junction; lane; floor
no     Channel 4 showed the film.
no     The convoy took Route 66 to the coast.
no     Room 101 was locked.
no     Flight 370 vanished.

label  boeing; airbus; model; type; mark; mk; series; apollo; soyuz; reactor; falcon; windows; iphone; android; playstation; xbox; galaxy; catch
no     The army sent a Boeing 747.
no     It was a Catch-22 for the negotiators.
no     Engineers shut down Reactor 4.

# ---- Ranks, groups, rounds ----

label  phase; level; stage; day; week; grade; class; group; tier; category; round; step; option; plan; game; match; division; league; brigade; battalion; regiment; big; top; fortune; formula; super bowl; season; vision; agenda; cop; fiscal; fy
no     Phase 2 of the plan begins in spring.
no     Governments met at COP 26 in Glasgow.
no     He served in Battalion 13.

# ---- Indices of shares ----

label  s&p; nasdaq; ftse; dax; nikkei; dow; cac; russell; stoxx; topix; csi; ibex; dow jones
no     The S&P 500 fell sharply.

# ---- Months ----

label  jan; jan.; january; feb; feb.; february; apr; apr.; april; june; july; aug; aug.; august; sept; sept.; september; oct; oct.; october; nov; nov.; november; dec; dec.; december
