# Words of the news that are no event between actors: work, offices, law-making, sport. They stand here so that nobody reads an event into them; a word that
# is an event in other company has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Contents: written for this project; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   serve; officiate; moonlight; freelance; captain; staff; man; crew
frame  nsubj:ANY? -> none
no     She served as judge in Samoa.
no     The Italian cook served soup.

verb   hire; rehire; headhunt; promote; demote; second; pension; retrain; replace; supplant; supersede; substitute; reorganise
verb   reorganize; reshuffle; streamline; computerise; computerize; automate; downsize; outsource; subcontract
frame  nsubj:ANY? -> none
no     The Belgian port employs many cranes.
no     A Serb replaced the Croat in goal.

verb   operate; perform; process; spearhead
frame  nsubj:ANY? -> none
no     The airline operates from Oman.
no     A Polish surgeon performed the operation.

verb   enact; legislate; codify; deregulate; license; certify; franchise; patent; copyright; trademark; register; notarise
verb   notarize; charter; commission; table; filibuster; gerrymander; canvass; campaign; electioneer; ballot
frame  nsubj:ANY? -> none
no     Parliament in Tonga enacted a law.
no     The Ghanaian candidate campaigned in Accra.

verb   represent; embody; personify; epitomise; epitomize; signal; mark
frame  nsubj:ANY? -> none
no     The statue represents Norway.
no     A feast marked the day in Oman.

verb   research; experiment; sample; dissect; sequence; clone; map; chart; plot; graph; calibrate; compute; program; code
verb   debug; download; upload; update; reboot; click; scroll; type; print; edit; author; co-author; pen; compile; archive
verb   index; bookmark; post; blog; mail; e-mail; email; fax; dial; broadcast; film; screen; tape
frame  nsubj:ANY? -> none
no     Danish engineers updated the map.
no     A Welsh poet authored the book.

verb   star; choreograph; audition; premiere; sing (sang, sung); juggle; sculpt; carve; etch; design; adorn; style; model
frame  nsubj:ANY? -> none
no     A Mexican actor starred in the film.

verb   dribble; tackle; bowl; pitch; referee; umpire; coach; box; outclass; pip; top; sweep (swept); contest; bid (bid); medal
frame  nsubj:ANY? -> none
no     Ireland topped the group.
no     The party swept the board in Malta.

verb   construct; weld; drill; quarry; pave; tile; plaster; wire; plumb; insulate; refit; retrofit; fix; service; maintain
verb   tune; rig; fit; outfit
frame  nsubj:ANY? -> none
no     Workers in Oman drilled a well.
no     The Finnish plumber fixed the tap.

verb   witness; testify; judge; adjudicate; litigate; recuse
frame  nsubj:ANY? -> none
no     Thousands witnessed the race in Monaco.
no     A court in Peru acquitted the mayor.

verb   exercise; practice; discipline; emcee; induct; swear in; co-found; inscribe; engrave; emboss; cofound; co-host
verb   co-sponsor; co-write; ghostwrite; redact; annotate; subtitle; dub
frame  nsubj:ANY? -> none
no     The Swiss nurse practised in Basel.
