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
yes    Iranian police arrested two French journalists. => IRN:COP > FRA:JRN COERCE/arrest
yes    Five Bahraini activists were detained. => --- > BHR COERCE/arrest
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
frame  nsubj:ACTOR? obj:{control|possession} obl/from:ACTOR? -> COERCE/seize
frame  nsubj:ACTOR? prt/over|advmod/over:ANY obj:@COE_LAND obj.poss|obj.amod|obl/from:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR? obj:{town|city|village|territory|airport|airbase|hill|hilltop|stronghold|outpost|garrison|base|enclave} obj.poss|obj.amod|obl/from:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR obl/to:{street} -> PROTEST/demo
frame  nsubj:ACTOR obj:{revenge|vengeance} obl/on|obj.nmod/on:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:{arm} obl/against:ACTOR? -> ASSAULT 0.7
frame  nsubj:ACTOR prt/in|advmod/in:ANY obj:{refugee|migrant} obj:ACTOR -> AID
frame  nsubj:ACTOR? obj:ACTOR obl/to:{court} -> ACCUSE/allege
frame  nsubj:ANY -> none
yes    Ethiopian rebels took control of a town. => ETH:REB COERCE/seize
yes    Nigerian militants took two Italian engineers hostage. => NGA > ITA ASSAULT/abduct
yes    Algerian students took to the streets. => DZA PROTEST/demo
no     The talks took a week.
no     Slovenia took the lead.

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
yes    Syrian rebels captured an air base. => SYR:REB COERCE/seize
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
yes    Afghan rebels overran an army outpost. => AFG:REB COERCE/seize
no     The project overran its budget in a bad year.
no     Rats overran the cellar.

verb   lose (lost)
frame  nsubj:ACTOR obj:{ground|territory|control|town|city|village|base|airport|stronghold|area|province|position|outpost|land} obl/to,of|obj.nmod/to:ACTOR=actor -> COERCE/seize
frame  nsubj:ANY -> none
known yes Syria lost territory to Turkey. => TUR:GOV COERCE/seize
no     Chile lost the match.
no     Libya lost ground in the rankings.

verb   fall (fell, fallen)
frame  nsubj:@COE_LAND obl/to,into:ACTOR=actor nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ANY -> none
yes    The town fell to Libyan rebels. => LBY:REB COERCE/seize
no     Oil prices fell in Qatar.
no     Snow fell in Japan.

verb   occupy
frame  nsubj:{protester|protestor|demonstrator|student|activist|farmer|worker|settler|squatter} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/obstruct
frame  obj:{post|office|seat|place|position|rank|room|house|mind|floor|space|top|chair} -> none
frame  nsubj:ACTOR? obj:@COE_LAND obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> COERCE/seize
frame  nsubj:ACTOR obj:ACTOR -> COERCE/seize
yes    Armenian troops occupied an Azerbaijani village. => ARM:MIL > AZE COERCE/seize
yes    Greek students occupied the ministry. => GRC PROTEST/obstruct
no     He occupied the post for a decade.
no     The museum occupies a palace.

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
known yes Serbian forces besieged a Bosnian town. => SRB:MIL > BIH COERCE/restrict
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
yes    Myanmar censored the press. => MMR:GOV COERCE/censor
no     The film is about a censor.

verb   silence; stifle; suppress; repress; quash; quell; crush
frame  nsubj:ACTOR? obj:{conviction|verdict|ruling|sentence|rumour|rumor|fear|talk|laugh|yawn|cough|appetite|growth|grape|olive|hope|dream|stone|ore|doubt|inflation|innovation|competition|speculation} -> none
frame  nsubj:ACTOR? obj:{protest|demonstration|rebellion|uprising|revolt|unrest|riot|mutiny|rally|insurgency|insurrection} obj.amod|obj.nmod/by|obj.compound|obj.poss:ACTOR=recipient? -> ASSAULT/crowd-control 0.6
frame  nsubj:ACTOR? obj:{media|press|journalist|newspaper|broadcaster|website} obj.amod|obj.poss:ACTOR=recipient? -> COERCE/censor
frame  nsubj:ACTOR? obj:{dissent|opposition|critic|dissident|activist|opponent} obj.amod|obj.poss:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ANY -> none
yes    Belarus silenced the press. => BLR:GOV COERCE/censor
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
known yes Israel evicted Palestinian families. => ISR:GOV > PSE COERCE/deport
no     The storm uprooted trees.

verb   close; shut (shut)
frame  nsubj:ACTOR? obj:{border|frontier|crossing} obl/with,to|obj.nmod/with,to:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR? obj:@COE_GATES obl/to,with|obj.nmod/with,to|obj.poss|obj.amod:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR? obj:{embassy|consulate|mission} obl/in|obj.nmod/in,to:ACTOR=recipient -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:{embassy|consulate|mission} obj.amod|obj.compound|obj.nmod/of:ACTOR=recipient -> SANCTION/expel
frame  nsubj:ACTOR obj:@COE_HOUSES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient -> COERCE/restrict
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{newspaper|station|channel|broadcaster|website|internet|magazine|network} -> COERCE/censor
frame  nsubj:ANY -> none
yes    Kenya closed its border with Somalia. => KEN:GOV > SOM:GOV COERCE/restrict
yes    Turkey shut its embassy in Libya. => TUR:GOV > LBY SANCTION/withdraw
no     The shop closed at noon.
no     The euro closed at a new high.

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
yes    Egypt dissolved the party. => EGY:GOV COERCE/restrict
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
frame  poss|nmod/by:ACTOR=actor nmod/on,against:ACTOR=recipient? -> COERCE/restrict
frame  amod|compound:ACTOR=actor nmod/on,against:ANY=recipient -> COERCE/restrict
frame  nmod/on,against:ACTOR=recipient nmod/by,in:ACTOR=actor? -> COERCE/restrict
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
yes    Iran's censorship of the press continues. => IRN:GOV COERCE/censor
no     Censorship is an old habit.

noun   cyberattack; cyber-attack; cyber attack; hacking; cyberespionage; cyber espionage
frame  poss|nmod/by,from:ACTOR=actor nmod/on,against,of:ACTOR=recipient? -> COERCE/cyber
frame  amod|compound:ACTOR=actor nmod/on,against,of:ACTOR=recipient -> COERCE/cyber
frame  nmod/on,against:ACTOR=recipient -> COERCE/cyber
yes    A cyberattack on Estonia lasted a week. => --- > EST:GOV COERCE/cyber
no     Cyberattacks cost banks billions.

noun   disinformation; disinformation campaign; misinformation campaign
frame  poss|nmod/by,from:ACTOR=actor nmod/against,about,on:ACTOR=recipient -> COERCE/misinformation
frame  amod:ACTOR=actor nmod/against,about:ACTOR=recipient -> COERCE/misinformation
yes    Russia's disinformation campaign against Moldova continues. => RUS:GOV > MDA:GOV COERCE/misinformation
no     Disinformation spreads quickly.
