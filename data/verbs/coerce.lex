# COERCE: to arrest, deport, seize, blockade, censor, ban, occupy; curfews and martial law.
# Verbs, event nouns and adjectives with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.
# Towns taken are COERCE/seize, sieges COERCE/restrict. "Impose" (a curfew) and "declare" (martial law) are in sanction.lex.

set    COE_LAND     town; city; village; territory; area; district; province; region; base; airport; airbase; airfield; outpost; position; checkpoint; hill; hilltop; ground; land; island; islet; port; capital; stronghold; bridge; crossing; dam; neighbourhood; neighborhood; suburb; oilfield; oil; field; refinery; mine; building; headquarters; station; palace; barracks; barrack; camp; enclave; garrison; peninsula; quarter; valley; hamlet; stretch; part; half; swathe; swath; zone; reef; shoal; road; highway; plant; ministry; parliament; embassy; depot; prison; county; facility; compound; place; site; plateau; atoll; border; harbour; harbor; factory; settlement; point; junction; strip
set    COE_GOODS    ship; vessel; tanker; boat; trawler; weapon; arm; ammunition; drug; cocaine; heroin; document; cargo; shipment; asset; property; passport; equipment; plane; aircraft; drone; oil; cash; house; farm; phone; computer; laptop; freighter; yacht; gun; explosive; car; truck; lorry; convoy; rocket; missile; tank; aid; food; book; newspaper; copy; land; camera; bulldozer
set    COE_FIGURES  attention; imagination; mood; market; title; medal; crown; heart; essence; footage; image; video; photo; carbon; seat; vote; spirit; opportunity; chance; initiative; moment; headline; trophy; lead; pole; wicket; share; limelight; data; public; audience; beauty; benefit; value; energy; science; sense; story; process; picture; momentum; rate; information; detail; sunlight; gold; silver; bronze
set    COE_CONTROL  control; hold; possession; command
set    COE_MEDIA    media; newspaper; website; site; broadcaster; station; channel; journalist; book; film; broadcast; broadcasting; press; internet; programme; magazine; radio; television; twitter; facebook; youtube; telegram; app; social; network; reporter; blog; blogger; outlet; novel; song
set    COE_PARTIES  party; group; protest; demonstration; rally; gathering; march; organisation; organization; movement; union; opposition; charity; assembly; association; meeting; strike; church; sect; sit-in; brotherhood
set    COE_ENTRY    entry; flight; travel; visit; import; export; sale; ship; vessel; plane; truck; trade; good; company; airline; lorry; product; foreigner; visa
set    COE_GATES    border; frontier; crossing; airspace; checkpoint; strait; port; passage; waterway; road; tunnel; airport; gate; route
set    COE_HOUSES   office; bureau; newspaper; station; channel; broadcaster; website; school; mosque; church; university; charity; club; magazine; agency; outlet; camp
set    COE_LAW      law; rule; court; police; officer; system; custom
set    COE_SITES    home; house; office; newsroom; newspaper; mosque; church; headquarters; flat; apartment; building; bank; embassy; school; university; hideout; prison; ship; premises; premise; offices; compound; shop; factory; bureau; consulate; hospital; monastery; charity

verb   arrest; detain; apprehend; nab; rearrest
frame  obj:{decline|fall|slide|decay|spread|development|growth|attention} -> none
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/arrest
frame  nsubj:{police|policeman|troop|soldier|army|authority|government|force|officer|intelligence|agency|service|ministry|guard|regime|security} nsubj:ACTOR obj:{network|cell|ring|suspect|individual|dozen|hundred|thousand|agent|spy|ringleader|culprit|perpetrator|accomplice|plotter|organiser|organizer|gunman|attacker} obj.amod|obj.nmod/of,from,for|obj.compound:ACTOR=recipient? -> COERCE/arrest 0.8
frame  nsubj:ANY? obj:{pace|fall|rise|trend|progress|eye|spiral|deterioration|that|it} -> none
yes    Iranian police arrested two French journalists. => IRN:COP > FRA:JRN COERCE/arrest
yes    Five Bahraini activists were detained. => --- > BHR COERCE/arrest
yes    Police in Oman arrested the plotters. => OMN:COP COERCE/arrest
no     The drug arrested the decline of the herd.

verb   round
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:{cattle|sheep|number|figure|horse} -> none
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:ACTOR -> COERCE/arrest
frame  nsubj:ANY -> none
yes    Libyan police rounded up Chadian migrants. => LBY:COP > TCD COERCE/arrest
no     The ship rounded the cape.

verb   take (took, taken)
frame  nsubj:ACTOR? obj:{hostage|captive|prisoner} obl/from:ACTOR? -> ASSAULT/abduct
frame  nsubj:ACTOR? obj:ACTOR obl/as:{hostage|captive} -> ASSAULT/abduct
frame  nsubj:ACTOR? obj:ACTOR obl/into:{custody} -> COERCE/arrest
frame  nsubj:ACTOR? obj:ACTOR xcomp:{hostage|captive|prisoner} -> ASSAULT/abduct
frame  nsubj:ACTOR? obj:ACTOR obl:{hostage|captive|prisoner} -> ASSAULT/abduct
frame  nsubj:ACTOR obj:{part} obl/in|obj.nmod/in:{talk|talks|negotiation|summit|dialogue} obl/in.nmod/with|obj.nmod/in.nmod/with|obl/with:ACTOR=actor? -> CONSULT reciprocal 0.7
frame  nsubj:ACTOR obj:{part} obl/in|obj.nmod/in:{exercise|drill|manoeuvre|maneuver|wargame|war game} obl/with|obl/in.nmod/with|obj.nmod/in.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:{part} obl/in|obj.nmod/in:@PROTESTS obl/in.nmod/against|obj.nmod/in.nmod/against:ACTOR=recipient? -> PROTEST/demo
frame  nsubj:{talk|talks|negotiation|meeting|summit|consultation|discussion} obj:{place} obl/between,among|nsubj.nmod/between,among:ACTOR=actor -> CONSULT reciprocal
frame  nsubj:{clash|fighting|battle|firefight|skirmish|gunbattle|shootout} obj:{place} obl/between|nsubj.nmod/between:ACTOR=actor -> ASSAULT reciprocal
frame  nsubj:ACTOR obj:{issue} obl/with|obj.nmod/with:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obj:{side} obl/with|obj.nmod/with:ACTOR -> SUPPORT 0.6
frame  nsubj:ACTOR prt|advmod:{out} obj:{march|rally|procession|demonstration|protest} obl/against|obj.nmod/against:ACTOR? -> PROTEST/demo
frame  nsubj:ACTOR obj:{measure|step|proceeding} obj.amod|obj.compound:{legal|judicial|disciplinary} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege 0.7
frame  nsubj:ACTOR obj:{measure|step} obj.amod:{punitive|retaliatory|hostile|repressive|coercive} obl/against|obj.nmod/against:ACTOR -> SANCTION 0.6
frame  nsubj:ACTOR obj:{action} obj.amod|obj.compound:{legal|court} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{swipe|dig|potshot|jab} obl/at|obj.nmod/at:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{responsibility} obl/for|obj.nmod/for:{attack|bombing|blast|killing|shooting|assassination|explosion|kidnapping|raid} obl/for.nmod/on|obj.nmod/for.nmod/on:ACTOR? nsubj:{rebel|militant|group|guerrilla|militia|insurgent|organisation|organization|movement|faction} -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{offence|offense|exception} obl/at,to|obj.nmod/at,to:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obj:{office|power|charge|lead|place|time|oath|seat|step|view|note|vote|look|turn|shape|effect|advantage|care|account|stand|break|drug|bribe|picture|photo|toll|precaution|measure|part|decision|responsibility|credit|risk|interest|side|issue|week|year|month|day|hour|minute|train|bus|taxi|course|exam|test|medal|title|point|wicket|job|pill|lesson} -> none
frame  nsubj:ACTOR obj:{action} obl/against|obj.nmod/against:ACTOR obj.amod:{military|punitive} -> ASSAULT 0.6
frame  nsubj:ACTOR obj:{action} obj.amod|obj.compound:{industrial|strike} -> PROTEST/strike
frame  nsubj:ACTOR obj:ACTOR obl/to:{task} obl/for,over|advcl/for:ANY? -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{aim} obl/at|obj.nmod/at:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR prt|advmod:{back} obj:{word|remark|remarks|comment|statement|threat} -> CONCEDE 0.7
frame  nsubj:ACTOR prt|advmod:{back} obj:@TERRITORY obl/from|obj.nmod/from:ACTOR? -> COERCE/seize
frame  nsubj:ACTOR obj:ANY obl/to:{court} obj:ACTOR? -> ACCUSE/allege
frame  nsubj:ACTOR? obj:{control} obl/from:ACTOR? -> COERCE/seize
frame  nsubj:ACTOR? prt/over|advmod/over:ANY obj:@COE_LAND obj.poss|obj.amod|obl/from:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR? obj:{town|city|village|territory|airport|airbase|hill|hilltop|stronghold|outpost|garrison|base|enclave} obj.poss|obj.amod|obl/from:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR obl/to:{street} -> PROTEST/demo
frame  nsubj:ACTOR obj:{revenge|vengeance} obl/on|obj.nmod/on:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:{arm} obl/against:ACTOR? -> ASSAULT 0.7
frame  nsubj:ACTOR prt/in|advmod/in:ANY obj:{refugee|migrant} obj:ACTOR -> AID
frame  nsubj:ACTOR? obj:ACTOR obl/to:{court} -> ACCUSE/allege
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopian rebels took control of a town. => ETH:REB COERCE/seize
yes    Nigerian militants took two Italian engineers hostage. => NGA > ITA ASSAULT/abduct
yes    Algerian students took to the streets. => DZA PROTEST/demo
yes    Two million Yemenis took part in a rally against Israel. => YEM > ISR:GOV PROTEST/demo
yes    Talks took place between Nigeria and Benin. => NGA:GOV, BEN:GOV CONSULT
yes    Hungary took issue with Slovakia. => HUN:GOV > SVK:GOV ACCUSE/disapprove
yes    Indian students took out a procession against the government. => IND > IND:GOV PROTEST/demo
yes    Oman took legal measures against two Yemeni traders. => OMN:GOV > YEM ACCUSE/allege
no     The talks took a week.
no     Slovenia took the lead.
no     Gabon's president took office in May.
no     Iceland took part in the games.

verb   seize; capture; recapture; retake (retook, retaken)
frame  obj:@COE_FIGURES -> none
frame  nsubj:ACTOR? obj:{control} obl/from|obj.nmod/from:ACTOR? -> COERCE/seize
frame  nsubj:ACTOR? obj:{power} -> COERCE/seize 0.6
frame  nsubj:ACTOR? obj:{hostage|passenger|sailor|crew|aid-worker|engineer|worker|schoolgirl|tourist} obj:ACTOR -> ASSAULT/abduct 0.7
frame  nsubj:ACTOR? obj:{soldier|suspect|fighter|militant|leader|commander|man|rebel|general|officer|smuggler|dealer|fugitive|pilot} obj:ACTOR -> COERCE/arrest
frame  nsubj:ACTOR? obj:@COE_LAND obl/from|obj.amod|obj.poss|obj.compound|obj.nmod/in,of:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR? obj:@COE_GOODS obl/from|obj.amod|obj.poss|obj.compound|obj.nmod/of,from:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR? obj:ANY obl/from:ACTOR -> COERCE/seize
frame  nsubj:ACTOR obj:ANY=recipient -> COERCE/seize 0.7
yes    Syrian rebels captured an air base. => SYR:REB > SYR:MIL COERCE/seize
yes    Iran seized a British tanker. => IRN:GOV > GBR COERCE/seize
yes    Malian soldiers recaptured the town from the rebels. => MLI:MIL > MLI:REB COERCE/seize
no     The film captured the mood of the age.
no     Spain captured the title.

verb   wrest; wrestle; reclaim; recover; regain; snatch; conquer; reconquer
frame  nsubj:ACTOR? obj:ACTOR !obl/from:ANY -> COERCE/seize 0.6
frame  nsubj:ACTOR? obj:@COE_CONTROL obl/from|obj.nmod/from,of:ACTOR? -> COERCE/seize
frame  nsubj:ACTOR? obj:@COE_LAND obl/from:ACTOR? -> COERCE/seize
frame  nsubj:ACTOR? obj:@COE_GOODS obl/from:ACTOR -> COERCE/seize
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Congolese troops regained control of the town. => COD:MIL COERCE/seize
no     The patient recovered quickly.
no     Slovakia regained its balance.

verb   overrun (overran, overrun)
frame  nsubj:{weed|rat|tourist|cost|ant} -> none
frame  obl/by,with:{weed|rat|tourist|ant} -> none
frame  nsubj:ACTOR? obj:@COE_LAND obj.amod|obj.poss|obj.compound|obj.nmod/in,of:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR obj:ANY=recipient -> COERCE/seize
yes    Afghan rebels overran an army outpost. => AFG:REB > AFG:MIL COERCE/seize
no     The project overran its budget in a bad year.
no     Rats overran the cellar.

verb   lose (lost)
frame  nsubj:ACTOR obj:{ground|territory|control|town|city|village|base|airport|stronghold|area|province|position|outpost|land} obl/to,of|obj.nmod/to:ACTOR=actor -> COERCE/seize
frame  nsubj:ANY -> none
known yes Syria lost territory to Turkey. => TUR:GOV COERCE/seize
no     Chile lost the match.
no     Libya lost ground in the rankings.

verb   fall (fell, fallen)
frame  nsubj:@TROOPS nsubj:ACTOR prt|advmod:{back} -> RETREAT/withdraw
frame  nsubj:@COE_LAND obl/to,into:ACTOR=actor nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ANY -> none
yes    The town fell to Libyan rebels. => LBY:REB COERCE/seize
yes    Armenian troops fell back. => ARM:MIL RETREAT/withdraw
no     Oil prices fell in Qatar.
no     Snow fell in Japan.

verb   occupy
frame  nsubj:{protester|protestor|demonstrator|student|activist|farmer|worker|settler|squatter} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/obstruct
frame  obj:{post|office|seat|place|position|rank|room|house|mind|floor|space|top|chair} -> none
frame  nsubj:ACTOR? obj:@COE_LAND obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR obj:ACTOR -> COERCE/seize
frame  nsubj:THING !nsubj:@SIDES -> none
frame  obj:{status|role|spot|level|time|attention|niche|walkway|bed|himself|herself|themselves|hour|void|page} -> none
yes    Armenian troops occupied an Azerbaijani village. => ARM:MIL > AZE COERCE/seize
yes    Greek students occupied the ministry. => GRC > GRC:GOV PROTEST/obstruct
no     He occupied the post for a decade.
no     The museum occupies a palace.
no     The Kuwaiti minister occupies a special role.

verb   annex
frame  nsubj:ACTOR? obj:ANY=recipient -> COERCE/seize
yes    Ethiopia annexed Eritrea. => ETH:GOV > ERI COERCE/seize
no     The school opened an annex.

verb   surround; encircle
frame  nsubj:{protester|protestor|demonstrator|student|farmer|activist} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> PROTEST/obstruct
frame  nsubj:{troop|soldier|police|force|tank|army|rebel|fighter|militant|militia|gunman|warship|policeman|militiaman|insurgent|navy} nsubj:ACTOR obj:@COE_LAND obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:{troop|soldier|police|force|tank|army|rebel|fighter|militant|militia|gunman|warship|policeman|militiaman|insurgent|navy} nsubj:ACTOR obj:ANY=recipient -> COERCE/restrict
frame  nsubj:ANY -> none
yes    Sudanese troops surrounded an Ethiopian camp. => SDN:MIL > ETH COERCE/restrict
no     Gambia is surrounded by Senegal.
no     Mountains surround the lake.

verb   blockade; besiege
frame  nsubj:{mystery|controversy|uncertainty|hill|forest|mountain|wall|sea|water|desert|garden|scandal|doubt|tree} -> none
frame  obl/by,with:{mystery|controversy|uncertainty|hill|forest|mountain|wall|sea|water|desert|garden|reporter|journalist|family|friend|fan} -> none
frame  nsubj:{protester|protestor|demonstrator|student|farmer|activist} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> PROTEST/obstruct
frame  nsubj:ACTOR? obj:@COE_LAND obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR obj:ACTOR -> COERCE/restrict
frame  nsubj:ACTOR obj:ANY=recipient -> COERCE/restrict 0.7
yes    Egypt blockaded Qatar. => EGY:GOV > QAT:GOV COERCE/restrict
yes    Serbian forces besieged a Bosnian town. => SRB:MIL > BIH COERCE/restrict
no     The singer was besieged by fans.

verb   ban; outlaw; prohibit; proscribe
frame  nsubj:@COE_LAW obj:ANY -> none
frame  nsubj:ACTOR? obj:@COE_MEDIA obj.amod|obj.poss|obj.compound|obj.nmod/of,from:ACTOR=recipient? -> COERCE/censor
frame  nsubj:ACTOR? obj:@COE_PARTIES obj.amod|obj.poss|obj.compound|obj.nmod/by:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR? obj:{import|export|sale|shipment} obj.amod|obj.poss|obl/from,to|obj.nmod/from,to:ACTOR=recipient -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:@COE_ENTRY obj.amod|obj.poss|obj.compound|obj.nmod/from,to,by|obl/from,to:ACTOR=recipient -> COERCE/restrict
frame  nsubj:ACTOR? obj:{player|coach|fan|athlete|driver|club|team|swimmer|cyclist|runner|jockey} -> none
frame  nsubj:ACTOR? obj:ACTOR advcl/from:{enter} -> REJECT
frame  nsubj:ACTOR? obj:ACTOR obl/from|advcl/from:ANY -> COERCE/restrict
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/restrict
frame  nsubj:ANY -> none
yes    Egypt banned a Turkish newspaper. => EGY:GOV > TUR COERCE/censor
yes    Thailand banned protests. => THA:GOV COERCE/restrict
no     Italy banned smoking in bars.
no     The law prohibits noise at night.
no     The federation banned the swimmer.

verb   jam
frame  nsubj:ACTOR? obj:{signal|broadcast|radio|transmission|station|communication|gps|frequency} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/censor
frame  nsubj:ANY -> none
yes    Cuba jammed American broadcasts. => CUB:GOV > USA COERCE/censor
no     Cars jammed the road.

verb   censor; gag; muzzle
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/censor
frame  nsubj:ACTOR? obj:{signal|broadcast|report|article|newspaper|website|film|book|press|media|internet|news|song|radio|transmission|station} obj.amod|obj.poss|obj.compound|obj.nmod/of,by:ACTOR=recipient? -> COERCE/censor
yes    Myanmar censored the press. => MMR:GOV > MMR:JRN COERCE/censor
no     The film is about a censor.

verb   silence; stifle; suppress; repress; quash; quell; crush
frame  nsubj:ACTOR? obj:{conviction|verdict|ruling|sentence|rumour|rumor|fear|talk|laugh|yawn|cough|appetite|growth|grape|olive|hope|dream|stone|ore|doubt|inflation|innovation|competition|speculation} -> none
frame  nsubj:ACTOR? obj:{protest|demonstration|rebellion|uprising|revolt|unrest|riot|mutiny|rally|insurgency|insurrection} obj.amod|obj.nmod/by|obj.compound|obj.poss:ACTOR=recipient? -> ASSAULT/crowd-control 0.6
frame  nsubj:ACTOR? obj:{media|press|journalist|newspaper|broadcaster|website} obj.amod|obj.poss:ACTOR=recipient? -> COERCE/censor
frame  nsubj:ACTOR? obj:{dissent|opposition|critic|dissident|activist|opponent} obj.amod|obj.poss:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR obj:{rebel|insurgent|guerrilla|militant|militia|separatist} obj:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
yes    Belarus silenced the press. => BLR:GOV > BLR:JRN COERCE/censor
yes    Cuba stifled dissent. => CUB:GOV COERCE/restrict
no     A judge quashed the verdict.
no     Workers crushed grapes.

verb   deport; banish; exile; expatriate
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR obl/to:ACTOR=none? -> COERCE/deport
yes    Pakistan deported Afghan refugees. => PAK:GOV > AFG:REF COERCE/deport
no     A deportee wrote the poem.

verb   evict; displace; uproot
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:{water|tenant|engine|weight|worker|contestant|housemate|tree} -> none
frame  nsubj:ACTOR obj:ACTOR obl/from:ANY? -> COERCE/deport
yes    Israel evicted Palestinian families. => ISR:GOV > PSE COERCE/deport
no     The storm uprooted trees.

verb   close; shut (shut)
frame  nsubj:ACTOR? obj:{border|frontier|crossing} obl/with,to|obj.nmod/with,to:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR? obj:@COE_GATES obl/to,with|obj.nmod/with,to|obj.poss|obj.amod:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR? obj:{embassy|consulate|mission} obl/in|obj.nmod/in,to:ACTOR=recipient -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:{embassy|consulate|mission} obj.amod|obj.compound|obj.nmod/of:ACTOR=recipient -> SANCTION/expel
frame  nsubj:ACTOR obj:@COE_HOUSES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient -> COERCE/restrict
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{newspaper|station|channel|broadcaster|website|internet|magazine|network} -> COERCE/censor
frame  nsubj:ACTOR prt|advmod:{out} obj:ACTOR obl/of,from:@TALKS -> REJECT/meet 0.6
frame  nsubj:ACTOR obj:{camp} obj.compound|obj.amod:{refugee|migrant|detention|displaced} -> COERCE/restrict 0.6
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{ngo|organisation|organization|party|charity|mosque|church|university|newspaper|foundation|association} -> COERCE/restrict 0.7
frame  nsubj:{firm|company|publisher|owner|group|editor|bank|corporation|chain} -> none
frame  nsubj:{government|authority|police|regime|military|army|junta|ministry|court|administration|soldier|troop} nsubj:ACTOR obj:{newspaper|station|channel|broadcaster|website|magazine|radio|daily|weekly|outlet|press} -> COERCE/censor
frame  nsubj:ACTOR obj:{newspaper|channel|broadcaster|website|radio|daily|weekly} -> COERCE/censor 0.7
frame  nsubj:{government|authority|police|regime|military|army|junta|ministry} nsubj:ACTOR obj:{ngo|charity|organisation|organization|party|mosque|church|university|parliament} -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Kenya closed its border with Somalia. => KEN:GOV > SOM:GOV COERCE/restrict
yes    Turkey shut its embassy in Libya. => TUR:GOV > LBY SANCTION/withdraw
yes    The Zambian government closed a newspaper. => ZMB:GOV > ZMB:JRN COERCE/censor
yes    Zimbabwe closed down the opposition party. => ZWE:GOV > ZWE:OPP COERCE/restrict
no     The shop closed at noon.
no     The euro closed at a new high.
no     The Mauritian refinery was closed for repairs.
no     The Danish publisher closed a newspaper.

verb   confiscate; impound; requisition; expropriate; nationalise; nationalize; commandeer
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/seize
frame  nsubj:ACTOR? obj:ANY obl/from|obj.amod|obj.poss|obj.compound|obj.nmod/of,from,by:ACTOR=recipient -> COERCE/seize
frame  nsubj:ACTOR obj:ANY -> COERCE/seize
yes    Zimbabwe confiscated farms. => ZWE:GOV COERCE/seize
yes    Sudan impounded a Kenyan ship. => SDN:GOV > KEN COERCE/seize
no     The headmaster's desk was full of confiscated gum.

verb   intercept; interdict
frame  obj:{pass|ball|missile|drone|rocket|message|call|email|letter|communication} -> none
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/restrict
frame  nsubj:ACTOR? obj:@COE_GOODS obj.amod|obj.poss|obj.compound|obj.nmod/from:ACTOR=recipient? -> COERCE/restrict
yes    Tunisia intercepted an Italian trawler. => TUN:GOV > ITA COERCE/restrict
no     The defender intercepted the pass.

verb   search
frame  nsubj:{police|soldier|officer|troop|agent|investigator|prosecutor|force} nsubj:ACTOR obj:@COE_SITES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
yes    Turkish police searched the Syrian consulate. => TUR:COP > SYR COERCE
no     Divers searched for the wreck.

verb   hack; breach
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/cyber
frame  nsubj:ACTOR? obj:{email|server|computer|network|system|website|account|phone|database|site} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:ACTOR obl/into:{email|server|computer|network|system|website|account|phone|database} obl/into.amod|obl/into.poss|obl/into.compound|obl/into.nmod/of:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:ACTOR obj:ACTOR obl/to:{death} -> ASSAULT/primitive
frame  nsubj:ANY -> none
frame  obj:ANY -> none
known yes North Korea hacked South Korean servers. => PRK:GOV > KOR COERCE/cyber
no     The gardener hacked at the hedge.
no     Water breached the dyke.

verb   crack
frame  nsubj:ACTOR prt/down|advmod/down:ANY obl/on,against:ACTOR -> COERCE/restrict
frame  nsubj:ACTOR prt/down|advmod/down:ANY obl/on,against:{protest|demonstration|dissent|media|press|opposition|rally} obl/on.amod|obl/on.nmod/by|obl/on.poss:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR prt/down|advmod/down:ANY obl/on,against:{trafficking|smuggling|corruption|crime|fraud|drug|piracy|evasion|litter|speeding|noise|abuse|gang|violence|doping|spam|poaching} -> none
frame  nsubj:ACTOR prt/down|advmod/down:ANY obl/on:ANY -> COERCE/restrict 0.6
frame  nsubj:ANY -> none
yes    Egypt cracked down on Libyan migrants. => EGY:GOV > LBY COERCE/restrict
no     The ice cracked in the sun.

verb   clamp
frame  nsubj:ACTOR prt/down|advmod/down:ANY obl/on,against:ANY=recipient -> COERCE/restrict
frame  nsubj:ANY -> none
yes    Sudan clamped down on Chadian traders. => SDN:GOV > TCD COERCE/restrict
no     The wardens clamped his car.

verb   restrict; curb; curtail
frame  nsubj:ACTOR obj:{access|movement|travel|entry|freedom|right|flight|activity|rally|protest|visa} obj.amod|obj.poss|obj.nmod/by,of,for,to:ACTOR=recipient -> COERCE/restrict
frame  nsubj:ACTOR obj:{export|import|trade|shipment|sale} obl/to,from|obj.nmod/to,from:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:{journalist|diplomat|aid-worker|reporter} obj:ACTOR -> COERCE/restrict
frame  nsubj:ANY -> none
yes    Eritrea restricted the movement of American diplomats. => ERI:GOV > USA COERCE/restrict
no     The bank curbed spending.
no     Kuwait curbed inflation.

verb   dissolve
frame  nsubj:ACTOR obj:{parliament|party|council|assembly|union|organisation|organization|movement|group} obj.amod|obj.poss:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ANY -> none
frame  !nsubj:ANY -> none
yes    Egypt dissolved the party. => EGY:GOV > EGY:PTY COERCE/restrict
no     Sugar dissolves in tea.

verb   confine
frame  nsubj:ACTOR? obj:ACTOR obl/to:{home|house|barracks|barrack|cell|camp|compound|base} -> COERCE/arrest 0.7
frame  nsubj:ANY -> none
yes    Sudan confined two Egyptian diplomats to the compound. => SDN:GOV > EGY:GOV COERCE
no     The fire was confined to one room.

verb   remand
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/arrest
yes    A Greek court remanded two Turkish soldiers in custody. => GRC:JUD > TUR:MIL COERCE/arrest
no     The remand wing smells of paint.

verb   incarcerate; intern; handcuff; shackle; blindfold; frisk; corral; manacle; strip-search
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/arrest 0.7
frame  nsubj:ACTOR? obj:@ASL_VICTIMS obj.amod|obj.compound|obj.nmod/from:ACTOR=recipient? -> COERCE/arrest 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Australia interned Italian sailors. => AUS:GOV > ITA COERCE/arrest
no     The farmer corralled his horses.

verb   board
frame  nsubj:{pirate|hijacker|gunman} nsubj:ACTOR obj:{ship|vessel|tanker|boat|freighter|yacht|trawler|ferry} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> ASSAULT/abduct 0.6
frame  nsubj:{troop|soldier|navy|commando|marine|coastguard|coast guard|police|force|officer|inspector|guard|sailor|authority} nsubj:ACTOR obj:{ship|vessel|tanker|boat|freighter|yacht|trawler|ferry} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Indonesian marines boarded a Vietnamese trawler. => IDN:MIL > VNM COERCE/restrict
no     Passengers boarded the train in Prague.

verb   ground
frame  nsubj:ACTOR? obj:{flight|plane|airline|airliner|jet|aircraft|carrier|fleet} obj.amod|obj.compound|obj.nmod/from,of,to:ACTOR=recipient nsubj:ACTOR -> COERCE/restrict 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Zimbabwe grounded Zambian flights. => ZWE:GOV > ZMB COERCE/restrict
no     Fog grounded planes in London.

verb   subdue; subjugate
frame  nsubj:THING -> none
frame  obj:{mood|market|demand|inflation|fire|patient|baby|gunman|passenger|critic|voter} -> none
frame  nsubj:ACTOR obj:ACTOR -> COERCE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Indonesia subjugated East Timor. => IDN:GOV > TLS:GOV COERCE
no     A dose subdued the tiger.

verb   colonise; colonize
frame  nsubj:THING -> none
frame  obj:{reef|coast|mind|space|mars|moon} -> none
frame  nsubj:ACTOR obj:ACTOR -> COERCE/seize historical 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Italy colonised Libya. => ITA:GOV > LBY:GOV COERCE/seize historical
no     Bacteria colonised the dish.

verb   overthrow (overthrew, overthrown); depose; topple; unseat
frame  nsubj:{protester|protestor|demonstrator|crowd|activist|student|mob} nsubj:ACTOR obj:{statue|monument|cross} obj.amod|obj.poss|obj.nmod/of:ACTOR=recipient? -> PROTEST/vandalize
frame  nsubj:{army|troop|soldier|rebel|military|junta|guerrilla|officer|general|insurgent|militia|mutineer} nsubj:ACTOR obj:ACTOR -> COERCE/seize 0.6
frame  nsubj:ACTOR obj:{government|regime|president|king|dictator|leader|ruler} obl/in:{coup|putsch|invasion|uprising} -> COERCE/seize 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Guinean soldiers deposed the Guinean president. => GIN:MIL > GIN:GOV COERCE/seize
no     Voters toppled the mayor of Turin.
no     The tower toppled in the wind.

verb   purge
frame  nsubj:{system|body|doctor|tank} -> none
frame  nsubj:ACTOR? obj:{official|officer|general|judge|army|ministry|rank|party|opponent|rival} obj.amod|obj.poss|obj.compound:ACTOR? -> COERCE/restrict 0.6
frame  nsubj:ANY -> none
yes    Vietnam purged its army. => VNM:GOV COERCE/restrict

verb   starve
frame  nsubj:ACTOR obj:ACTOR obl/of:{cash|fund|money|attention|funding|oxygen|investment} -> none
frame  nsubj:ACTOR obj:ACTOR -> COERCE/withhold 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopia starved Eritrean prisoners. => ETH:GOV > ERI COERCE/withhold
no     Cattle starved in Kenya.

verb   enforce; decree
frame  nsubj:ACTOR? obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR? obj:{law|rule|emergency} obj.amod|obj.compound:{martial|emergency|national} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{emergency} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{state} obj.nmod/of:{emergency|siege|exception|war} -> COERCE/martial-law
frame  nsubj:ACTOR obj:{blockade|siege} obl/of,on|obj.nmod/of,on,against:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:{embargo|sanction|boycott} obl/on,against|obj.nmod/on,against:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{zone} obj.compound|obj.amod:{no-fly|exclusion|fly|buffer} obl/over|obj.nmod/over:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:{amnesty|pardon} -> CONCEDE
frame  nsubj:ACTOR obj:{mobilisation|mobilization} -> MOBILIZE/troops
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Fiji decreed a state of emergency. => FJI:GOV COERCE/martial-law
no     Police in Spain enforce the speed limit.

verb   disqualify
frame  nsubj:{referee|judge|steward|umpire|federation|committee} -> none
frame  nsubj:ACTOR? obj:{candidate|party|opposition|politician} obl/from:{election|poll|race|vote|ballot} -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ivorian authorities disqualified opposition candidates from the election. => CIV > CIV:OPP COERCE/restrict
no     The sprinter was disqualified.

verb   swoop; pounce
frame  nsubj:{police|policeman|soldier|troop|agent|officer|force} nsubj:ACTOR obl/on:ANY obl/on.amod|obl/on.poss|obl/on.nmod/of:ACTOR=recipient? -> COERCE/restrict 0.6
frame  nsubj:{warplane|jet|helicopter|bomber|militant|rebel|gunman} nsubj:ACTOR obl/on:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
yes    Belgian police swooped on a Chechen club. => BEL:COP > RUS COERCE/restrict
no     An eagle swooped on a lamb.

verb   limit
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:{access|movement|travel|entry|freedom|flight|visa|activity} obj.amod|obj.poss|obj.nmod/by,of,for,to:ACTOR=recipient -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{export|import|trade|shipment|sale|supply} obl/to,from|obj.nmod/to,from:ACTOR -> SANCTION/discontinue 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    China limited exports to Japan. => CHN:GOV > JPN:GOV SANCTION/discontinue
no     Malta limits the speed of cars.

verb   introduce
frame  nsubj:ACTOR? obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR? obj:{law|rule} obj.amod:{martial} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{emergency} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{state} obj.nmod/of:{emergency|siege} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{censorship} -> COERCE/censor
frame  nsubj:ACTOR obj:{sanction|embargo|tariff|restriction} obl/on,against|obj.nmod/on,against:ACTOR -> SANCTION/discontinue
frame  nsubj:ANY? -> none
yes    Malta introduced sanctions against Libya. => MLT:GOV > LBY:GOV SANCTION/discontinue
yes    A curfew was introduced by the government of Nepal. => NPL:GOV COERCE/curfew
no     Estonia introduced the euro.
no     The Thai firm introduced a new engine.

verb   strip
frame  nsubj:ACTOR? obj:ACTOR obl/of|obj.nmod/of:{citizenship|nationality|immunity|passport|right|rights} -> COERCE/restrict 0.7
frame  nsubj:ANY? -> none
yes    Bahrain stripped two Iraqi activists of their citizenship. => BHR:GOV > IRQ COERCE/restrict
no     The Irish painter stripped the door.

verb   catch (caught)
frame  nsubj:{police|policeman|officer|guard|agent|soldier|troop|patrol|detective} nsubj:ACTOR obj:ACTOR -> COERCE/arrest 0.6
frame  nsubj:ANY? -> none
yes    Border guards in Poland caught twelve Afghan migrants. => POL > AFG COERCE/arrest
no     A Fijian player caught the ball.
no     The mayor of Bonn caught a cold.

verb   lock
frame  nsubj:ACTOR? prt|advmod:{up} obj:ACTOR -> COERCE/arrest 0.7
frame  nsubj:ANY? -> none
yes    Iran locked up two French journalists. => IRN:GOV > FRA:JRN COERCE/arrest
no     The Danish porter locked the door.

noun   arrest; detention; rearrest
frame  compound:{cardiac|house} -> none
frame  amod:{cardiac} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> COERCE/arrest
frame  nmod/of:ACTOR=recipient nmod/by:ACTOR=actor? -> COERCE/arrest
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> COERCE/arrest
frame  poss:ACTOR=recipient nmod/in,on,at:ANY -> COERCE/arrest 0.6
yes    Turkey's arrest of a Greek journalist made headlines. => TUR:GOV > GRC:JRN COERCE/arrest
no     Cardiac arrest is common.

noun   deportation; eviction; forced displacement
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> COERCE/deport
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> COERCE/deport
frame  amod|compound:ACTOR=actor nmod/of:ACTOR=recipient -> COERCE/deport
yes    Libya's deportation of Nigerian migrants continues. => LBY:GOV > NGA COERCE/deport
no     Deportation is a long word.

noun   seizure; capture; recapture; annexation; conquest; takeover; confiscation
frame  nmod/of:{title|medal|crown|market|trophy|cup|carbon|company|bank|data|firm|rival} -> none
frame  compound:{carbon|data|motion|screen|company|hostile|market} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of:ANY=recipient -> COERCE/seize
frame  amod|compound:ACTOR=actor nmod/of:ANY=recipient -> COERCE/seize 0.7
frame  nmod/of:ACTOR=recipient -> COERCE/seize 0.6
yes    Iran's seizure of a Danish tanker shook the market. => IRN:GOV > DNK COERCE/seize
no     The patient had a seizure.

noun   occupation
frame  poss|nmod/by:ACTOR=actor nmod/of:ANY=recipient -> COERCE/seize
frame  amod|compound:ACTOR=actor nmod/of:ACTOR=recipient -> COERCE/seize
frame  nmod/of:ACTOR=recipient nmod/by:ACTOR=actor? -> COERCE/seize 0.6
yes    Vietnam's occupation of Cambodia was long. => VNM:GOV > KHM COERCE/seize
no     Farming is his occupation.

noun   siege; blockade; encirclement
frame  poss|nmod/by:ACTOR=actor nmod/of,on,against:ANY=recipient? -> COERCE/restrict
frame  amod|compound:ACTOR=actor nmod/of,on,against:ANY=recipient -> COERCE/restrict
frame  nmod/of,on,against:ACTOR=recipient -> COERCE/restrict
yes    Egypt's blockade of Qatar continued. => EGY:GOV > QAT:GOV COERCE/restrict
no     The siege is a favourite of painters.

noun   crackdown; clampdown
frame  poss|nmod/by:ACTOR=actor nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient? -> COERCE/restrict
frame  amod|compound:ACTOR=actor nmod/on,against:ANY=recipient -> COERCE/restrict
frame  nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient nmod/by,in:ACTOR=actor? -> COERCE/restrict
yes    Iran's crackdown on Afghan refugees continued. => IRN:GOV > AFG:REF COERCE/restrict
no     The crackdown on litter is popular.

noun   curfew
frame  nmod/by:ACTOR=actor -> COERCE/curfew 0.7
frame  poss:ACTOR=actor nmod/in,on:ANY -> COERCE/curfew 0.6
yes    A curfew by the Sudanese army remains in place. => SDN:MIL COERCE/curfew
no     Her parents set a strict curfew.

noun   censorship
frame  poss|nmod/by:ACTOR=actor nmod/of:ANY=recipient? -> COERCE/censor
frame  amod:ACTOR=actor nmod/of:ANY=recipient -> COERCE/censor
yes    Iran's censorship of the press continues. => IRN:GOV > IRN:JRN COERCE/censor
no     Censorship is an old habit.

noun   cyberattack; cyber-attack; cyber attack; hacking; cyberespionage; cyber espionage
frame  poss|nmod/by,from:ACTOR=actor nmod/on,against,of|nmod/by.nmod/on,against:ACTOR=recipient? -> COERCE/cyber
frame  amod|compound:ACTOR=actor nmod/on,against,of:ACTOR=recipient -> COERCE/cyber
frame  nmod/on,against:ACTOR=recipient -> COERCE/cyber
yes    A cyberattack on Estonia lasted a week. => --- > EST:GOV COERCE/cyber
no     Cyberattacks cost banks billions.

noun   disinformation; disinformation campaign; misinformation campaign
frame  poss|nmod/by,from:ACTOR=actor nmod/against,about,on|nmod/by.nmod/against,on:ACTOR=recipient -> COERCE/misinformation
frame  amod:ACTOR=actor nmod/against,about:ACTOR=recipient -> COERCE/misinformation
yes    Russia's disinformation campaign against Moldova continues. => RUS:GOV > MDA:GOV COERCE/misinformation
no     Disinformation spreads quickly.

verb   force
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:{himself|herself|itself|themselves|way|smile|vote|issue|save|corner|error|mistake|runoff|tie|draw|penalty|election|debate|change|hand|pace|decision|replay|laugh} -> none
frame  nsubj:ACTOR obj:{plane|airliner|jet|aircraft|ship|vessel|tanker|boat|helicopter} xcomp:{land|turn|stop|dock|divert|return} -> COERCE
frame  nsubj:ACTOR obj:ACTOR xcomp:{flee|leave|emigrate|evacuate} -> COERCE/deport 0.7
frame  nsubj:ACTOR obj:ACTOR obl/into:{exile} -> COERCE/deport
frame  nsubj:ACTOR obj:ACTOR obl/from,out_of,off:{home|homes|house|houses|village|villages|land|lands|town|camp|country} -> COERCE/deport
frame  nsubj:ACTOR obj:THING !xcomp:ANY -> none
frame  !nsubj:ANY obj:ANY !obl/from,out_of:{home|homes|village|villages|land|lands|house} -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Serbia's militias forced Albanian villagers from their homes. => SRB > ALB COERCE/deport
yes    Belarus forced the airliner to land. => BLR:GOV COERCE
no     Bad weather forced the French president to fly home.
no     Peru forced a corner in the last minute.
no     The Spanish minister was forced to wait.

verb   prevent
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:ACTOR xcomp|advcl:{enter|leave|reach|cross|travel|return|attend|work|move|gather|protest|demonstrate|march|vote|board|visit|land|fish|sail|pass|pray|assemble|flee|harvest|hold} -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{convoy|truck|ship|aid|ambulance|shipment|delivery|inspector|observer|monitor} xcomp|advcl|obl/from:ANY -> COERCE/restrict 0.7
frame  nsubj:ANY? obj:THING -> none
frame  !nsubj:ANY obj:ANY -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Tajik soldiers prevented Afghan farmers from entering the valley. => TJK:MIL > AFG COERCE/restrict
no     Ghana's goalkeeper prevented a goal.
no     Snow prevented the Swiss minister from flying.
no     The Chadian ministry wants to prevent malaria.

verb   remove
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:@TROOPS obl/from|obj.nmod/from:ANY -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{sanction|sanctions|embargo|tariff|tariffs|restriction|restrictions|blockade|ban} obl/from,on,against|obj.nmod/from,on,against:ACTOR -> RETREAT
frame  nsubj:ACTOR obj:{blockade|roadblock|roadblocks|checkpoint|checkpoints|barricade} -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR obj:{missile|missiles|warhead|warheads|artillery} obl/from|obj.nmod/from:ANY? -> RETREAT/disarm 0.7
frame  nsubj:ACTOR obj:ACTOR obl/from:{list|blacklist} -> none
frame  nsubj:{police|policeman|troop|soldier|guard|army|force} nsubj:ACTOR obj:{protester|protestor|demonstrator|settler|squatter|activist|migrant} obj:ACTOR -> COERCE/restrict 0.7
frame  nsubj:ANY? obj:THING -> none
frame  nsubj:ANY !obj:ANY -> none
frame  !nsubj:ANY obj:{child|player|striker|name|patient|student|he|she|they} !obl/from:{home|homes|land|village|country|office|power} -> none
yes    The US removed its troops from Niger. => USA:GOV > NER:GOV RETREAT/withdraw
yes    Greek police removed Kurdish protesters. => GRC:COP > GRC:CVL COERCE/restrict
no     The Dutch ministry removed the page.
no     Doctors in Cairo removed the bullet.

verb   deprive
frame  nsubj:ACTOR obj:ACTOR obl/of|obj.nmod/of:{citizenship|water|food|electricity|medicine|freedom|liberty|sleep|property|land|nationality} -> COERCE/withhold 0.7
frame  nsubj:ANY? -> none
yes    Bhutan deprived Nepalese farmers of their citizenship. => BTN:GOV > NPL COERCE/withhold
no     A late goal deprived Togo of victory.

verb   steal (stole, stolen)
frame  nsubj:{hacker} nsubj|nsubj.amod|nsubj.compound:ACTOR=actor obj:{data|email|emails|secret|secrets|password|passwords|file|files|document|documents|information|identity|cryptocurrency|password} obl/from|obj.nmod/from,of|obj.amod|obj.poss:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:{army|soldier|troop|force|rebel|militia|militant|fighter|guerrilla|invader} nsubj:ACTOR obj:{grain|cattle|aid|food|vehicle|weapon|weapons|livestock|artefact|artifact|relief|oil} obl/from|obj.nmod/from,of|obj.amod|obj.poss:ACTOR=recipient? -> COERCE/seize 0.7
frame  nsubj:ANY? -> none
yes    Rebels in Mali stole cattle from Fulani herders. => MLI:REB > MLI:AGR COERCE/seize
no     Thieves in Paris stole a painting.
no     The Welsh side stole the win.

verb   institute
frame  nsubj:ACTOR obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR obj:{law} obj.amod:{martial} -> COERCE/martial-law
frame  nsubj:ACTOR obj:{blockade|siege} obj.nmod/of,against:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:{censorship} -> COERCE/censor
frame  nsubj:ACTOR obj:{boycott} obj.nmod/of,against:ACTOR? -> PROTEST/boycott
frame  nsubj:ACTOR obj:{embargo|sanctions|sanction} obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:{proceeding|proceedings|lawsuit|suit} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ANY? -> none
yes    Gabon instituted a curfew. => GAB:GOV COERCE/curfew
yes    Nauru instituted proceedings against Australia. => NRU:GOV > AUS:GOV ACCUSE
no     The Malian ministry instituted a reading prize.

verb   liberate
frame  nsubj:ACTOR obj:@COE_LAND obl/from|obj.nmod/from:ACTOR=recipient -> COERCE/seize
frame  nsubj:{army|troop|troops|force|forces|soldier|soldiers|rebel|rebels|militia|fighter|fighters} nsubj:ACTOR obj:@COE_LAND -> COERCE/seize
frame  nsubj:ANY? !obj:@PRISONERS -> none
yes    The Ukrainian army liberated the village from Russia. => UKR:MIL > RUS:GOV COERCE/seize
no     The reform liberated the Danish press.

verb   persecute
frame  nsubj:ACTOR? obj:ACTOR -> COERCE
frame  nsubj:ANY? -> none
yes    The junta in Myanmar persecuted Chinese monks. => MMR > CHN COERCE
no     The dog was persecuted by flies in Malta.

noun   closure; shutdown; shutting
frame  nmod/of:{border|crossing|frontier|airspace|checkpoint|strait} nmod/by|poss|nmod/of.nmod/by:ACTOR=actor nmod/with,to|nmod/of.nmod/with,to:ACTOR=recipient? -> COERCE/restrict
frame  nmod/of:{border|crossing|frontier|airspace} nmod/of.nmod/with,to,between:ACTOR=recipient -> COERCE/restrict 0.7
frame  nmod/of:{embassy|consulate} nmod/by|poss|nmod/of.nmod/by:ACTOR=actor nmod/in|nmod/of.nmod/in:ACTOR=recipient? -> SANCTION/withdraw
frame  nmod/of:{newspaper|station|channel|broadcaster|website|magazine} nmod/by|poss|nmod/of.nmod/by:ACTOR=actor -> COERCE/censor
frame  nmod/of:{school|church|mosque|university|charity} nmod/by|poss|nmod/of.nmod/by:ACTOR=actor -> COERCE/restrict 0.6
yes    Kenya's closure of the border with Somalia hurt traders. => KEN:GOV > SOM:GOV COERCE/restrict
no     The closure of the factory in Ghent cost jobs.

noun   ban
frame  compound|amod:{smoking|test|driving|transfer|touchline|doping|plastic|hosepipe|alcohol|advertising|lifetime} -> none
frame  nmod/on:{smoking|plastic|drug|alcohol|abortion|hunting|whaling|tobacco|car|cloning|advertising|gun|marriage} -> none
frame  poss|nmod/by|amod:ACTOR=actor nmod/on:{import|export|sale|product|good|beef|meat|seafood|wheat|grain|oil|gas|flight|airline|fish|wine|fruit|food|trade|arm|poultry|shipment|investment} nmod/on.amod|nmod/on.nmod/from,to,of,by|nmod/from,to|nmod/on.poss:ACTOR=recipient -> SANCTION/discontinue 0.7
frame  compound:{travel|visa|arm|trade|import|export|flight} poss|nmod/by|amod:ACTOR=actor nmod/on,against,for|nmod/by.nmod/on,against:ACTOR=recipient -> SANCTION/discontinue 0.7
frame  poss|nmod/by|amod:ACTOR=actor nmod/on:{protest|demonstration|rally|party|media|newspaper|gathering|opposition|broadcaster|website|internet|strike|march} -> COERCE/restrict 0.7
frame  poss|nmod/by:ACTOR=actor nmod/on|nmod/by.nmod/on:ACTOR=recipient -> COERCE/restrict 0.7
yes    Russia's ban on Moldovan wine hurt growers. => RUS:GOV > MDA SANCTION/discontinue
no     Ireland's smoking ban is strict.

noun   restriction; curb
frame  compound:{water|age|height|speed|weight|calorie} -> none
frame  poss|nmod/by:ACTOR=actor nmod/on:{import|export|trade|sale|investment|shipment} nmod/to,from|nmod/on.nmod/to,from,by|nmod/on.amod:ACTOR=recipient -> SANCTION/discontinue 0.7
frame  poss|nmod/by:ACTOR=actor nmod/on|nmod/by.nmod/on:ACTOR=recipient -> COERCE/restrict 0.7
frame  poss|nmod/by:ACTOR=actor nmod/on:{access|movement|travel|media|press|protest|entry|journalist|flight|speech} nmod/on.amod|nmod/on.nmod/by,of|nmod/on.poss:ACTOR=recipient? -> COERCE/restrict 0.7
yes    Israel's restrictions on Palestinian travel remain. => ISR:GOV > PSE COERCE/restrict
no     Restrictions on parking annoy drivers.

noun   round-up; roundup; internment; incarceration; mass arrest; house search
frame  compound:{news|market|sport|sports|weekly} -> none
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> COERCE/arrest 0.7
yes    The internment of Polish officers by Lithuania ended in June. => LTU:GOV > POL COERCE/arrest
no     A news roundup follows.

noun   martial law; emergency rule
frame  nmod/in:ACTOR=actor -> COERCE/martial-law 0.6
frame  poss:ACTOR=actor -> COERCE/martial-law 0.6
yes    Martial law in Poland shocked Europe. => POL COERCE/martial-law
no     Martial law is a legal term.

noun   imposition; reimposition
frame  nmod/of:{sanction|tariff|embargo|duty} poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/on,against|nmod/of.nmod/on,against:ACTOR=recipient? -> SANCTION/discontinue
frame  nmod/of:{sanction|tariff|embargo|duty} nmod/on,against|nmod/of.nmod/on,against:ACTOR=recipient -> SANCTION/discontinue
frame  nmod/of:{curfew} poss|nmod/by|nmod/of.nmod/by|nmod/in:ACTOR=actor -> COERCE/curfew
frame  nmod/of:{law|rule|emergency} poss|nmod/by|nmod/of.nmod/by|nmod/in|nmod/of.nmod/in:ACTOR=actor -> COERCE/martial-law 0.7
frame  nmod/of:{blockade|siege} poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/on|nmod/of.nmod/on:ACTOR=recipient? -> COERCE/restrict
yes    The imposition of sanctions on Belarus took effect. => --- > BLR:GOV SANCTION/discontinue
no     The imposition of a fee annoyed visitors.

noun   interception; boarding
frame  nmod/of:{ship|vessel|tanker|boat|freighter|plane|aircraft} poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient? -> COERCE/restrict 0.7
yes    France's boarding of a Russian tanker made headlines. => FRA:GOV > RUS COERCE/restrict
no     The boarding of the plane took an hour.

noun   suppression
frame  nmod/of:{evidence|inflation|fire|appetite|emotion|demand} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of:{protest|dissent|opposition|uprising|demonstration|revolt|media} -> COERCE/restrict 0.7
frame  poss|nmod/by|amod:ACTOR=actor nmod/of:ACTOR=recipient -> COERCE/restrict 0.7
yes    Hungary recalls Moscow's suppression of the uprising. => RUS:GOV COERCE/restrict
no     The suppression of the fire took days.
