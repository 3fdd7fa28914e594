# Words of the news that are no event between actors, or not in the company they stand in here: sport, markets,
# illness, elections, mere telling. They stand here so that nobody reads a "war", "attack" or "rally" into them.
# Contents: written for this project; every example sentence is made up. A word that is an event in other company
# has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   tie; score; compete; qualify; trounce; outplay; edge; relegate
frame  nsubj:ANY -> none
frame  obj:ANY -> none

verb   rise (rose, risen); grow (grew, grown); gain; jump; surge; soar; plunge; tumble; slip; dip; rebound; shrink (shrank, shrunk); slump; stagnate; swell
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     Exports from Vietnam rose.
no     The rouble plunged against the dollar.
no     Britain's economy shrank.

verb   report; publish; mention; note; recount; narrate; summarise; summarize; comment; explain; remark; add; show; estimate; reckon; calculate; predict; forecast
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     Turkey reported new cases of measles.
no     Jordan noted Egypt's absence.

verb   know (knew, known); believe; think (thought); expect; hope; fear; worry; doubt; remember; forget (forgot, forgotten); understand (understood); assume; guess; imagine; wonder; hear (heard); see (saw, seen); watch; notice; monitor
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     France fears Germany in the second round.
no     Mexico watched the United States closely.
no     Ghana sees a bright future.

verb   elect; run (ran, run); inaugurate
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     Voters in Ghana elected a new president.
no     Liberia runs a railway.

verb   suffer; survive; endure; experience; undergo (underwent, undergone); withstand (withstood); weather
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     Haiti suffered another defeat in the cup.

verb   live; reside; dwell; remain; stay; become (became); seem; appear; consist; contain; include; belong; border; neighbour; neighbor
frame  nsubj:ANY -> none
frame  obj:ANY -> none
frame  nsubj:ANY? -> none
frame  !nsubj:ANY -> none
no     Laos borders Vietnam.
no     Many Syrians live in Germany.

verb   outperform; outstrip; overtake (overtook, overtaken); surpass; exceed; rival; resemble; mirror; outnumber
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     India overtook Britain in the table.
no     Vietnam rivals Thailand as a maker of shoes.

verb   acquit; exonerate; absolve; exculpate; vindicate
frame  nsubj:ANY -> none
frame  obj:ANY -> none
no     A Qatari court acquitted two Indian engineers.
no     The panel exonerated the Irish pilot.

noun   heart attack; panic attack; asthma attack; shark attack; bear attack; dog attack
frame  poss|amod|nmod/by,of,on:ANY? -> none
no     An Australian swimmer survived a shark attack on Sunday.
no     Spain's king had a heart attack.

noun   trade war; price war; tariff war; currency war; culture war; bidding war; cold war; world war; star wars; turf war
frame  poss|amod|nmod/between,with,against:ANY? -> none
no     The trade war between China and Canada hurts farmers.
no     The Cold War between the United States and the Soviet Union ended.

noun   legal battle; court battle; custody battle; title battle; price battle; leadership battle; election battle
frame  poss|amod|nmod/between,with,against:ANY? -> none
no     A legal battle between Ghana and Togo drags on.

noun   stock rally; market rally; relief rally; car rally; motor rally; bond rally; price rally; dakar rally
frame  poss|amod|nmod/in,against:ANY? -> none
no     A bond rally in Italy fizzled.

noun   penalty shoot-out; penalty shootout; title clash; cup clash; league clash; opening clash; group clash
frame  poss|amod|nmod/between,with,against:ANY? -> none
no     The cup clash between Peru and Chile is on Friday.

noun   shooting star; photo shooting; shooting guard; shooting range; shooting team
frame  poss|amod|nmod/of,by:ANY? -> none
no     Serbia's shooting team trains in Hungary.

noun   house arrest; cardiac arrest
frame  poss|amod|nmod/of,by:ANY? -> none
frame  nsubj:ACTOR=recipient -> COERCE/arrest 0.7
no     A cardiac arrest is often deadly.

noun   carbon capture; motion capture; data capture; screen capture; epileptic seizure; hostile takeover; company takeover; corporate takeover; takeover bid
frame  poss|amod|nmod/of,by,for:ANY? -> none
no     Norway's carbon capture of factory fumes works well.
no     A hostile takeover of a Spanish bank failed.

noun   killing spree; killing field; killing machine; murder mystery; murder rate; murder trial; murder case
frame  poss|amod|nmod/of,by,in:ANY? -> none
no     Iceland's murder rate is low.

noun   space probe; moon probe; lunar probe; mars probe; temperature probe
frame  poss|amod|nmod/of,to,by:ANY? -> none
no     India's moon probe landed.

noun   protest vote; protest song; protest note; protest movement; march past; wedding march; funeral march; protest party
frame  poss|amod|nmod/of,by,against:ANY? -> none
no     The protest song is popular in Chile.

noun   charm offensive; media offensive; sales offensive; price offensive; rescue operation; search operation; relief operation; recovery operation; surgical operation
frame  poss|amod|nmod/in,against,by:ANY? -> none
no     China's charm offensive in Fiji worked.
no     A rescue operation in Nepal went on.

noun   uprising; coup; mutiny; rebellion; revolt; insurgency
frame  poss|amod|nmod/in,against,by:ANY? -> none
no     The coup in Gabon was long ago.
no     Hungary remembers the uprising.

noun   war crime; war crimes; war criminal; war hero; war memorial; war film; war reporter; war chest; war cry; civil war
frame  poss|amod|nmod/in,of,by:ANY? -> none
no     A war memorial in Poland was cleaned.

noun   bomb threat; death threat; security threat; health threat; terror threat; flood threat; empty threat
frame  poss|amod|nmod/to,against,from,of:ANY? -> none
no     The flood threat to Hungary has passed.

noun   strike rate; strike price; strike partner; lucky strike; lightning strike; bird strike; strike zone
frame  poss|amod|nmod/on,by,in:ANY? -> none
no     A bird strike on a Turkish jet caused delays.

noun   drug raid; dawn raid; corporate raid; market raid
frame  poss|amod|nmod/on,by,of:ANY? -> none
no     A dawn raid on a Danish share caught brokers out.

adj    offensive; aggressive; explosive; militant; rebellious; combative
frame  nsubj:ANY -> none
no     The joke was offensive to many Poles.
no     Argentina were aggressive in midfield.
