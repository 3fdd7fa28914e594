# Words of the news that are no event between actors: change, measure, cause and relation. They stand here so that nobody reads an event into them; a word that
# is an event in other company has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Contents: written for this project; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   change; affect; influence; impact; prompt; trigger; spur; propel; mould; mold; condition; determine; dictate; decide
frame  nsubj:ANY? -> none
no     The tax affects Norwegian farmers.
no     The change of rules prompted Japan to hire cooks.

verb   display; spotlight; showcase; boast; sport
frame  nsubj:ANY? -> none
no     The figures reflect demand in Qatar.
no     Togo displayed its masks in Rome.

verb   cover; combine; mix; fuse; integrate; unify; unite; separate; detach; disconnect; sort; group; pair; match; fill; empty
frame  nsubj:ANY? -> none
no     Forest covers much of Gabon.
no     The song united Cape Verde.

verb   lack; miss; want; require; lag; languish; deteriorate; degenerate; decay; corrode; rust; better; revitalise; revitalize
verb   rejuvenate; refresh; progress; ripen; age
frame  nsubj:ANY? -> none
no     Chad lacks roads.
no     Weather in Fiji improved.

verb   cap; minimise; minimize; maximise; maximize; optimise; optimize; lessen; diminish; dilute; temper; mitigate; alleviate
verb   offset (offset); balance; counterbalance; outweigh; equalise; equalize; standardise; standardize; harmonise; harmonize
frame  nsubj:ANY? -> none
no     The law limits speeds in Laos.
no     Uruguay balanced its budget.

verb   harm; mar; taint; tarnish; stain; doom; jeopardise; jeopardize; endanger; imperil; complicate; confuse
verb   undercut (undercut); dent; overshadow; eclipse; exploit; harness; tap; utilise; utilize
frame  nsubj:ANY? -> none
no     Frost harmed the Greek harvest.
no     Doubts overshadowed the Danish feast.

verb   solve; answer; remedy; rectify; redress; overcome (overcame); master; prevail; triumph; outdo (outdid, outdone)
verb   outshine
frame  nsubj:ANY? -> none
no     Swiss pupils solved the puzzle.
no     Wales prevailed in extra time.

verb   log; clock; notch; rack; chalk
frame  nsubj:ANY? -> none
no     Egypt registered few births.
no     Peru posted a surplus.

verb   dedicate; devote; sacrifice; forego; shed (shed); defer; lengthen; shorten; speed (sped); expedite; fast-track; forward
verb   transmit; circulate; disseminate; propagate; divert; redirect; reroute; distance; dissociate; disassociate
frame  nsubj:ANY? -> none
no     The Lao monk devoted his life to books.
no     The Maltese clerk forwarded the letter.

verb   would; could; should; might; shall
frame  nsubj:ANY? -> none
no     What could Iceland have done?
