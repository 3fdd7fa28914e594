# PROTEST: to demonstrate, riot, strike, boycott or block.
# Verbs and event nouns with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.
# The verb "strike" is in assault.lex, "hold" and "call" (a strike) stand with the words of talking.

set    PRO_CROWD   protester; protestor; demonstrator; student; worker; people; crowd; supporter; activist; farmer; teacher; villager; resident; woman; man; mother; migrant; refugee; nurse; doctor; driver; trucker; union; youth; citizen; employee; miner; opponent; monk; lawyer; fisherman; trader; shopkeeper; thousand; hundred; dozen; muslim; christian; settler; campaigner; rioter; mob; marcher; family; relative; veteran; prisoner; inmate; detainee; opposition; youngster; pensioner; docker; pilot; civilian; local; minority; unionist; loyalist; nationalist; islamist; leftist
set    PRO_EVENTS  protest; demonstration; rally; march; sit-in; vigil; demo
set    PRO_WAYS    road; street; highway; bridge; motorway; entrance; access; port; railway; rail; runway; traffic; crossing; gate; track; square; junction; airport; pipeline; route; mine; refinery; terminal; roadway; line

verb   protest
frame  nsubj:ACTOR obj:{innocence} -> none
frame  nsubj:ACTOR obl/to:ACTOR -> ACCUSE/disapprove
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:ACTOR -> PROTEST/demo
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by:ACTOR=recipient? -> PROTEST/demo
frame  nsubj:ACTOR obl/against:ACTOR -> PROTEST/demo
frame  nsubj:ACTOR obl/against,over,at,about:ANY obl/against.poss|obl/over.poss|obl/against.amod|obl/over.amod|obl/against.nmod/by:ACTOR=recipient -> PROTEST/demo
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by:ACTOR=recipient? -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR ccomp:ANY -> none
frame  nsubj:ACTOR -> PROTEST/demo
yes    Egyptian students protested against the government of Sudan. => EGY > SDN:GOV PROTEST/demo
yes    Chilean farmers protested in the capital. => CHL PROTEST/demo
yes    Japan protested to China over the buoy. => JPN:GOV > CHN:GOV ACCUSE/disapprove
no     The suspect protested his innocence.

verb   demonstrate
frame  nsubj:ACTOR obl/against:ACTOR -> PROTEST/demo
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:ACTOR ccomp:ANY -> none
frame  nsubj:ACTOR obl/against,for,in,outside,over,at,on,near:ANY -> PROTEST/demo
frame  nsubj:@PRO_CROWD nsubj:ACTOR -> PROTEST/demo
yes    Iraqi workers demonstrated against the government. => IRQ > IRQ:GOV PROTEST/demo
no     The study demonstrates a clear link.
no     Kenya demonstrated its new railway.

verb   rally
frame  nsubj:{state|nation|country|government|ally|arab|leader|party|president|minister|premier|power} nsubj:ACTOR obl/behind,around:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:ANY -> none
frame  obl/behind,around,round,to:ANY -> none
frame  xcomp|advcl:{win|beat|draw|level|defeat|take} -> none
frame  nsubj:ACTOR obl/against:ACTOR -> PROTEST/demo
frame  nsubj:ACTOR obl/against:ANY -> PROTEST/demo
frame  nsubj:@PRO_CROWD nsubj:ACTOR -> PROTEST/demo
yes    Serbian students rallied against corruption. => SRB PROTEST/demo
no     The yen rallied against the dollar.
no     Stocks rallied on Monday.
no     Finland rallied behind its skiers.

verb   march
frame  nsubj:{soldier|troop|army|band|time|athlete|ant} -> none
frame  nsubj:ACTOR obl/against:ACTOR -> PROTEST/demo
frame  nsubj:ACTOR obl/against,through,in,to,on,for,over,outside:ANY -> PROTEST/demo
yes    Sudanese women marched through Khartoum. => SDN PROTEST/demo
no     Time marches on.
no     The band marched through the park.

verb   riot; rampage
frame  nsubj:ACTOR obl/against:ACTOR? -> PROTEST/riot
yes    Haitian prisoners rioted. => HTI PROTEST/riot
no     Colours rioted across the canvas.

verb   loot; ransack; plunder; pillage
frame  nsubj:{soldier|troop|army|force|militia|fighter|rebel|gunman|militant} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ACTOR? obj:{shop|store|embassy|supermarket|warehouse|office|building|home|house|consulate|bank|church|mosque|village|business|museum} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/riot
yes    Kenyan protesters looted Chinese shops. => KEN > CHN PROTEST/riot
no     Critics say the film plunders old myths.

verb   vandalise; vandalize; deface; desecrate
frame  nsubj:ACTOR? obj:ACTOR -> PROTEST/vandalize
frame  nsubj:ACTOR? obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/vandalize
yes    Greek protesters vandalised the Turkish consulate. => GRC > TUR PROTEST/vandalize
no     Moss defaces old roofs.

verb   boycott
frame  nsubj:ACTOR obj:ACTOR -> PROTEST/boycott
frame  nsubj:ACTOR? obj:ANY obj.poss|obj.amod|obj.compound|obj.nmod/with,in,by:ACTOR=recipient -> PROTEST/boycott
frame  nsubj:ACTOR obj:THING -> PROTEST/boycott
yes    Iranian clerics boycotted the vote. => IRN PROTEST/boycott
yes    Kuwait boycotted Danish butter. => KWT:GOV > DNK PROTEST/boycott
no     The word boycott has an Irish origin.

verb   block
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:@PRO_WAYS obj.nmod/to,in:ACTOR=none? -> PROTEST/obstruct
frame  nsubj:ACTOR obj:{resolution|statement|bid|motion|appointment|deal|sale|membership|accession|proposal|bill|request|entry} obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR=recipient? -> REJECT
frame  nsubj:ACTOR? obj:{website|site|internet|access|app|broadcast|channel|service|facebook|twitter|telegram|whatsapp} -> COERCE/censor
frame  nsubj:ACTOR? obj:{aid|convoy|shipment|delivery|import|export|supply|passage|ship|vessel|trade} obj.poss|obj.amod|obj.nmod/to,from,of:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR obj:@PRO_WAYS -> COERCE/restrict 0.6
frame  nsubj:ACTOR obj:ACTOR obl/from|advcl/from:ANY -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
yes    French farmers blocked a motorway. => FRA PROTEST/obstruct
yes    Hungary blocked the resolution. => HUN:GOV REJECT
yes    Iran blocked the website. => IRN:GOV COERCE/censor
no     Snow blocked the mountain pass.
no     The drug blocks a hormone.

verb   picket; barricade; obstruct
frame  obj:{justice} -> none
frame  nsubj:ACTOR obj:ACTOR -> PROTEST/obstruct
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/obstruct
yes    Polish miners picketed the finance ministry. => POL > POL:GOV PROTEST/obstruct
no     A fallen tree obstructed the lane.

verb   go (went)
frame  nsubj:ACTOR obl/on:{strike} obl/on.compound|obl/on.amod:{hunger} -> PROTEST/hunger
frame  nsubj:ACTOR obl/on:{strike} -> PROTEST/strike
frame  nsubj:ACTOR obl/on:{rampage} -> PROTEST/riot
frame  nsubj:ACTOR obl/to:{war} obl/with,against|obl/to.nmod/with,against:ACTOR -> ASSAULT reciprocal
frame  nsubj:ACTOR obl/to:ACTOR obl/for:@TALKS -> CONSULT/visit
frame  nsubj:ACTOR obl/to:ACTOR obl/for,on:@VISITS -> CONSULT/visit
frame  nsubj:{minister|president|premier|chancellor|envoy|secretary|king|pope|delegation|negotiator|mediator} nsubj:ACTOR obl/to:ACTOR advcl|xcomp:{meet|discuss|hold|negotiate|sign|mediate|confer} -> CONSULT/visit
frame  nsubj:ACTOR obl/into:{talks|negotiation|talk} obl/with|obl/into.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/on:{alert} -> MOBILIZE/troops 0.6
frame  nsubj:ACTOR obl/on:{offensive} obl/against,in|obl/on.nmod/against,in:ACTOR? -> ASSAULT 0.6
frame  nsubj:ACTOR prt|advmod:{ahead|along} obl/with:{strike|protest|walkout|demonstration} nsubj:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|student} nsubj:ACTOR -> PROTEST/strike
frame  nsubj:ACTOR=recipient obl/on:{trial} -> ACCUSE/allege 0.7
frame  nsubj:ACTOR obl/to:{aid|rescue|assistance} obl/to.nmod/of|obl/to.poss:ACTOR -> AID 0.7
frame  nsubj:ACTOR obl/to:{court} obl/against|obl/to.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR prt|advmod:{back} obl/on:@AGREEMENTS obl/on.nmod/with|obl/with:ACTOR -> REJECT 0.7
frame  nsubj:ANY -> none
yes    Nigerian doctors went on strike. => NGA PROTEST/strike
yes    Palestinian prisoners went on hunger strike. => PSE PROTEST/hunger
yes    Italy's foreign minister went to Libya for talks. => ITA:GOV > LBY:GOV CONSULT/visit
yes    Two Serbian generals went on trial. => --- > SRB ACCUSE/allege
no     Bread prices went up in Egypt.
no     Estonia goes to the polls.
no     Fans from Wales went to Iceland for the match.

verb   stage
frame  nsubj:ACTOR obj:@PRO_EVENTS obl/against|obj.nmod/against:ACTOR -> PROTEST/demo
frame  nsubj:ACTOR obj:@PRO_EVENTS obl/against|obj.nmod/against,over:ANY? -> PROTEST/demo
frame  nsubj:ACTOR obj:{in|ins} obj.compound:{sit|die|teach} -> PROTEST/demo
frame  nsubj:ACTOR obj:{walkout|stoppage|strike} -> PROTEST/strike
frame  nsubj:ACTOR obj:{attack|raid|ambush|assault|bombing|incursion} obl/on,against,into|obj.nmod/on,against,into:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver} -> MOBILIZE/troops
frame  nsubj:ANY -> none
yes    Armenian students staged a protest. => ARM PROTEST/demo
yes    Somali militants staged an attack on Kenyan soldiers. => SOM > KEN:MIL ASSAULT
no     Austria staged an opera.
no     The team staged a late comeback.

verb   disrupt; heckle
frame  nsubj:{protester|protestor|demonstrator|activist|student|campaigner|farmer|worker|supporter|opponent|crowd|striker} nsubj:ACTOR obj:ACTOR -> PROTEST/obstruct
frame  nsubj:{protester|protestor|demonstrator|activist|student|campaigner|farmer|worker|supporter|opponent|crowd|striker} nsubj:ACTOR obj:ANY obj.poss|obj.nmod/by:ACTOR=recipient? -> PROTEST/obstruct
yes    Irish activists disrupted the ceremony. => IRL PROTEST/obstruct
no     Fog disrupted flights.

verb   hurl; lob; throw (threw, thrown)
frame  prt|advmod:{out} nsubj:ACTOR? obj:@SAN_ENVOYS obj:ACTOR -> SANCTION/expel
frame  nsubj:ACTOR obj:{weight|support|backing} obl/behind:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{weight|support|backing} obl/behind:ANY obl/behind.poss|obl/behind.amod|obl/behind.nmod/by,of:ACTOR=recipient -> SUPPORT
frame  nsubj:{police|policeman|officer|soldier} nsubj:ACTOR obj:{gas|canister} obl/at,into|obj.nmod/at:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:{stone|rock|bottle|brick|egg|bomb|firebomb|cocktail|petrol|missile|object|tomato|paint} obl/at,on|obj.nmod/at,on:ACTOR -> PROTEST/riot
frame  nsubj:ACTOR obj:{grenade|bomb|firebomb|explosive|dynamite} obl/at,into,on|obj.nmod/at,into,on:ACTOR? -> ASSAULT/explosives
frame  nsubj:ACTOR obj:{stone|rock|bottle|brick|knife} obl/at|obj.nmod/at:ACTOR -> ASSAULT/primitive
frame  nsubj:ACTOR obj:{abuse|insult|accusation} obl/at|obj.nmod/at:ACTOR -> ACCUSE/disapprove
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Bolivian protesters hurled stones at police. => BOL > BOL:COP PROTEST/riot
yes    Bulgaria threw its weight behind Romania. => BGR:GOV > ROU:GOV SUPPORT
no     The pitcher threw a ball.
no     Latvia threw its weight behind the idea.

verb   pelt; stone
frame  nsubj:ACTOR? obj:ACTOR obl/with:ANY -> PROTEST/riot
frame  nsubj:ACTOR? obj:ACTOR obl/to:{death} -> ASSAULT/primitive
frame  nsubj:ACTOR obj:ACTOR -> ASSAULT/primitive 0.7
yes    Indian villagers pelted police with stones. => IND > IND:COP PROTEST/riot
no     Rain pelted the roof.

verb   converge; congregate; gather; throng; swarm; chant; mass outside
frame  obj:{signature|money|strength|evidence|information|momentum|pace|speed|dust|support|intelligence|data|firewood|wood|wool|food} -> none
frame  nsubj:{bee|insect|locust|tourist|fan|shopper|bird|fish|believer|pilgrim|monk} -> none
frame  nsubj:ACTOR obj:{slogan} obj.nmod/against|obl/against:ACTOR? -> PROTEST/demo
frame  nsubj:{protester|protestor|demonstrator|marcher|striker|rioter|opponent} nsubj:ACTOR -> PROTEST/demo
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:{slogan} -> PROTEST/demo
frame  nsubj:ANY -> none
yes    Protesters in Chad chanted slogans against France. => TCD:CVL > FRA:GOV PROTEST/demo
yes    Demonstrators gathered outside the parliament in Minsk. => BLR:CVL PROTEST/demo
no     Fans chanted in the stadium.
no     Farmers in Peru gathered the harvest.

verb   chain
frame  nsubj:ACTOR obj:{themselves|himself|herself} obl/to:ANY -> PROTEST/obstruct 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    German activists chained themselves to a gate. => DEU PROTEST/obstruct
no     The dog was chained to a post.

verb   camp; encamp; squat
frame  nsubj:{protester|protestor|demonstrator|activist|farmer|student|worker} nsubj:ACTOR obl/outside,in,on,at,near,opposite:ANY -> PROTEST/demo 0.7
frame  nsubj:ANY -> none
yes    Polish farmers camped outside the ministry. => POL PROTEST/demo
no     The scouts camped near a lake.

verb   erect
frame  nsubj:{protester|protestor|demonstrator|student|farmer|worker|resident|striker|trucker|miner} nsubj:ACTOR obj:{barricade|roadblock|blockade} -> PROTEST/obstruct
frame  nsubj:{police|troop|soldier|army|force|rebel|militia} nsubj:ACTOR obj:{barricade|roadblock|checkpoint} -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Bolivian miners erected barricades. => BOL PROTEST/obstruct
no     The town erected a statue.

verb   smash; ram
frame  nsubj:{storm|hurricane|wave|lorry|truck|bus|train|driver|thief|burglar} nsubj:THING? -> none
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:{window|shop|car|office|embassy|door|vehicle} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/riot
frame  nsubj:ACTOR obj:{ship|vessel|boat|trawler|frigate|gate} obj.amod|obj.poss|obj.compound:ACTOR=recipient -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Lebanese protesters smashed windows. => LBN PROTEST/riot
yes    China rammed a Philippine vessel. => CHN:GOV > PHL ASSAULT
no     The boy smashed a vase.

verb   mount
frame  nsubj:ACTOR obj:@PRO_EVENTS obl/against|obj.nmod/against:ACTOR? -> PROTEST/demo
frame  nsubj:ACTOR? obj:{attack|raid|assault|offensive|ambush|incursion|counteroffensive|counterattack|invasion|airstrike} obl/on,against,into|obj.nmod/on,against,into:ACTOR -> ASSAULT
frame  nsubj:ACTOR obj:{attack|raid|assault|offensive|ambush|incursion|counteroffensive|counterattack|invasion|airstrike} -> ASSAULT
frame  nsubj:ACTOR obj:{blockade|siege} obl/of,on|obj.nmod/of,on:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:{boycott} obl/of|obj.nmod/of:ACTOR? -> PROTEST/boycott
frame  nsubj:ACTOR obj:{patrol|guard} -> MOBILIZE/troops 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ugandan rebels mounted an attack on Rwandan troops. => UGA:REB > RWA:MIL ASSAULT
no     Debts mounted in Greece.
no     The jockey mounted his horse.

verb   revolt; rebel; mutiny; rise up
frame  nsubj:{shareholder|investor|stomach|backbencher|player|senator|lawmaker|legislator|mp|deputy|teenager|child|son} -> none
frame  nsubj:ACTOR obl/against:ACTOR -> PROTEST/riot 0.6
frame  nsubj:{soldier|troop|garrison|unit|army|sailor|guard} nsubj:ACTOR -> PROTEST 0.6
frame  nsubj:{slave|peasant|student|worker|resident|people|tribe|tribesman} nsubj:ACTOR -> PROTEST/riot 0.6
frame  nsubj:ANY -> none
yes    Malagasy soldiers mutinied. => MDG:MIL PROTEST
no     Shareholders revolted against the merger.

verb   scuffle; brawl; jostle; grapple
frame  nsubj:{player|fan|striker|wrestler|company|coach} -> none
frame  nsubj:@PRO_CROWD nsubj:ACTOR obl/with:ACTOR -> PROTEST/riot 0.7
frame  nsubj:{police|policeman|officer|guard|soldier|troop} nsubj:ACTOR obl/with:ACTOR -> PROTEST/riot 0.6
frame  nsubj:ANY -> none
yes    Demonstrators in Tbilisi scuffled with Georgian police. => GEO:CVL > GEO:COP PROTEST/riot
no     The players jostled for the ball.
no     Ghana grapples with inflation.

verb   fast
frame  nsubj:{prisoner|inmate|activist|detainee|dissident|protester|opponent} nsubj:ACTOR -> PROTEST/hunger 0.7
frame  nsubj:ANY -> none
yes    Turkish inmates fasted for a month. => TUR PROTEST/hunger
no     Muslims in Egypt fast until dusk.

noun   protest; demonstration; rally; march; sit-in; sit in; vigil
frame  compound:{car|motor|price|stock|relief|market|product|technology} -> none
frame  nmod/toward,towards:ANY -> none
frame  poss|nmod/by,of:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient? -> PROTEST/demo
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient -> PROTEST/demo
frame  nmod/against:ACTOR=recipient -> PROTEST/demo
frame  nmod/in,across:ACTOR=actor nmod/against,over:ANY -> PROTEST/demo 0.7
yes    Protests by Colombian farmers spread. => COL PROTEST/demo
yes    A demonstration against Israel was peaceful. => --- > ISR:GOV PROTEST/demo
no     The march of history is slow.
no     The demonstration of the new plough was brief.
no     The stock rally faded.

noun   riot; rioting; unrest
frame  compound:{police|gear|shield|act} -> none
frame  poss|nmod/by:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient? -> PROTEST/riot
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient -> PROTEST/riot
frame  nmod/against:ACTOR=recipient -> PROTEST/riot
yes    Riots by Libyan prisoners spread. => LBY PROTEST/riot
no     The garden is a riot of colour.

noun   walkout; work stoppage; general strike; industrial action
frame  poss|nmod/by,of:ACTOR=actor nmod/from:@TALKS -> REJECT/meet
frame  poss|nmod/by,of:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient? -> PROTEST/strike
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient? -> PROTEST/strike 0.7
yes    A walkout by Belgian pilots continued. => BEL PROTEST/strike
no     The walkout was brief.

noun   hunger strike
frame  poss|nmod/by,of:ACTOR=actor -> PROTEST/hunger
frame  nsubj:ACTOR=actor -> PROTEST/hunger
yes    A hunger strike by Turkish prisoners continues. => TUR PROTEST/hunger
yes    The Cuban prisoners are on hunger strike. => CUB PROTEST/hunger
no     A hunger strike weakens the heart.

noun   boycott
frame  poss|nmod/by:ACTOR=actor nmod/of,against|nmod/by.nmod/against:ACTOR=recipient? -> PROTEST/boycott
frame  amod|compound:ACTOR=actor nmod/of,against:ACTOR=recipient -> PROTEST/boycott
frame  nmod/by:ACTOR=actor nmod/of.amod|nmod/of.poss:ACTOR=recipient -> PROTEST/boycott
yes    Jordan's boycott of Israel continues. => JOR:GOV > ISR:GOV PROTEST/boycott
no     The boycott of grapes was long ago in print.

noun   demo; picket; protest march; protest rally; street protest; mass protest; procession; student protest
frame  compound|amod:{software|product|technology|music|tape|funeral|wedding|religious} -> none
frame  poss|nmod/by,of:ACTOR=actor nmod/against,over|nmod/by.nmod/against,over:ACTOR=recipient? -> PROTEST/demo 0.7
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient -> PROTEST/demo
frame  nmod/against:ACTOR=recipient -> PROTEST/demo 0.7
frame  nmod/in,across:ACTOR=actor nmod/against,over:ANY -> PROTEST/demo 0.7
known yes A street protest against Serbia drew thousands. => --- > SRB:GOV PROTEST/demo
no     A procession of saints crossed the village.

noun   looting; arson; vandalism; pillage; ransacking
frame  poss|nmod/by:ACTOR=actor nmod/of:ANY? -> PROTEST/riot 0.6
frame  nmod/of:{embassy|consulate|shop|church|mosque|museum} nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient nmod/by:ACTOR=actor? -> PROTEST/riot 0.7
yes    The ransacking of the Danish embassy shocked Copenhagen. => --- > DNK PROTEST/riot
no     Arson is a crime.

noun   burning; torching; desecration; storming
frame  nmod/of:{flag|effigy|koran|quran|bible|portrait} nmod/by:ACTOR=actor? nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient? -> PROTEST/vandalize 0.7
frame  nmod/of:{cemetery|grave|mosque|church|synagogue|temple|shrine|monument} nmod/by|poss:ACTOR=actor? nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient? -> PROTEST/vandalize 0.6
frame  nmod/of:{village|house|home|town|school} nmod/by|poss:ACTOR=actor nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient? -> ASSAULT/destroy
frame  nmod/of:{embassy|consulate|parliament|palace|mission} nmod/by:ACTOR=actor nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient? -> PROTEST/riot 0.7
frame  nmod/of:{embassy|consulate} nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient -> PROTEST/riot 0.7
yes    The storming of the British embassy dismayed London. => --- > GBR PROTEST/riot
no     The burning of coal warms the air.
