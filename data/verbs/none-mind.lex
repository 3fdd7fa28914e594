# Words of the news that are no event between actors: thinking, feeling, judging, telling. They stand here so that nobody reads an event into them; a word that
# is an event in other company has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Contents: written for this project; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   mean (meant); denote; connote
frame  nsubj:ANY? -> none
no     The vote means little to Tonga.
no     The word means peace in Nepal.

verb   like; prefer; value; esteem; idolise; idolize; revere; long; yearn; hunger
frame  nsubj:ANY? -> none
no     Many Belgians like chess.
no     Ghana prefers tea.

verb   view; liken; weigh; visualise; visualize; neglect; misjudge; underrate; mull; rethink (rethought); reconsider
verb   prioritise; prioritize; rank
frame  nsubj:ANY? -> none
no     Mongolia regards the horse as a friend.
no     The Irish weighed their chances.

verb   bet (bet); gamble; guesstimate; foretell (foretold); extrapolate; count; tally; number; total
frame  nsubj:ANY? -> none
no     Half of Greece bet on rain.
no     The Kenyan runner counted to ten.

verb   review; check; double-check; verify; analyse; analyze; scrutinise; scrutinize; survey; browse; skim; peruse; proofread
verb   audit; appraise; explore
frame  nsubj:ANY? -> none
no     Experts in Chile checked the scales.
no     Canada reviewed its road signs.

verb   allude; reference; footnote; outline; articulate; detail; sketch; stipulate; itemise; itemize; enumerate; recite; rehash
verb   preach; lecture; misquote; frame; phrase; word; caption; headline; downplay; exaggerate; overstate; understate; gloss
frame  nsubj:ANY? -> none
no     The Dutch minister outlined the budget.
no     Brazil downplayed its chances in the cup.

verb   interrupt; butt; stammer; stutter; hum; gasp; babble; ramble; gossip; flirt; tease; boo
frame  nsubj:ANY? -> none
no     A child interrupted the Danish choir.

verb   wait; await; dither; dawdle; bide
frame  nsubj:ANY? -> none
no     Farmers in Mali await the rain.
no     Two Finns waited for the bus.

verb   owe; merit; warrant; befit; behove; depend; rely (relied); hinge; bank; trust
frame  nsubj:ANY? -> none
no     Jamaica owes much to its coaches.
no     Laos relies on rivers.

verb   shy; flinch; cringe; shudder; tremble; shiver; sweat; agonise; agonize; fret; brood; sulk; rejoice; gloat; revel; bask
verb   exult
frame  nsubj:ANY? -> none
no     Few Scots shy away from rain.

verb   bless; baptise; baptize; christen; worship; meditate; confess
frame  nsubj:ANY? -> none
no     A Spanish bishop blessed the boats.

verb   excuse; indulge; humour; humor; pamper
frame  nsubj:ANY? -> none
no     The Maltese teacher excused the pupil.

verb   attempt; struggle; strain; muddle; flounder; falter; vacillate
frame  nsubj:ANY? -> none
no     Turkish climbers attempted the peak.
no     Many Peruvians struggle with debt.

verb   alienate; antagonise; antagonize; demoralise; demoralize; dishearten; hearten; flatter; charm; woo; court; tempt; seduce
verb   hypnotise; enthral; enthrall; enchant; comfort; console; soothe; calm
frame  nsubj:ANY? -> none
no     The Cuban band delighted Panama.

verb   dispute; discriminate; affiliate; incite; guide; preview; re-examine; reexamine; picture; hypothesise; hypothesize
verb   theorise; theorize; philosophise; disbelieve; mistrust; distrust; misremember; mishear (misheard); second-guess; fixate
verb   obsess; daydream; reflect; introspect; snigger; smirk; chortle; whine; whimper; groan; sniff; pout; scowl; wince
verb   grimace
frame  nsubj:ANY? -> none
no     Scholars dispute the age of the Greek vase.
