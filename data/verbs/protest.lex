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

verb   walk
frame  nsubj:ACTOR prt/out|advmod/out:ANY -> PROTEST/strike
frame  nsubj:ANY -> none
yes    Tunisian teachers walked out. => TUN PROTEST/strike
no     Tourists walked along the river.

verb   go (went)
frame  nsubj:ACTOR obl/on:{strike} obl/on.compound|obl/on.amod:{hunger} -> PROTEST/hunger
frame  nsubj:ACTOR obl/on:{strike} -> PROTEST/strike
frame  nsubj:ACTOR obl/on:{rampage} -> PROTEST/riot
frame  nsubj:ACTOR obl/to:{war} obl/with,against|obl/to.nmod/with,against:ACTOR -> ASSAULT reciprocal
frame  nsubj:ANY -> none
yes    Nigerian doctors went on strike. => NGA PROTEST/strike
yes    Palestinian prisoners went on hunger strike. => PSE PROTEST/hunger
no     Bread prices went up in Egypt.
no     Estonia goes to the polls.

verb   stage
frame  nsubj:ACTOR obj:@PRO_EVENTS obl/against|obj.nmod/against:ACTOR -> PROTEST/demo
frame  nsubj:ACTOR obj:@PRO_EVENTS obl/against|obj.nmod/against,over:ANY? -> PROTEST/demo
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
frame  nsubj:@PRO_CROWD nsubj:ACTOR obj:{stone|rock|bottle|brick|egg|bomb|firebomb|cocktail|petrol|missile|object|tomato|paint} obl/at,on|obj.nmod/at,on:ACTOR -> PROTEST/riot
frame  nsubj:ACTOR obj:{grenade|bomb|firebomb|explosive|dynamite} obl/at,into,on|obj.nmod/at,into,on:ACTOR? -> ASSAULT/explosives
frame  nsubj:ACTOR obj:{stone|rock|bottle|brick|knife} obl/at|obj.nmod/at:ACTOR -> ASSAULT/primitive
frame  nsubj:ACTOR obj:{abuse|insult|accusation} obl/at|obj.nmod/at:ACTOR -> ACCUSE/disapprove
frame  nsubj:ANY -> none
yes    Bolivian protesters hurled stones at police. => BOL > BOL:COP PROTEST/riot
no     The pitcher threw a ball.
no     Latvia threw its weight behind the idea.

verb   pelt; stone
frame  nsubj:ACTOR? obj:ACTOR obl/with:ANY -> PROTEST/riot
frame  nsubj:ACTOR? obj:ACTOR obl/to:{death} -> ASSAULT/primitive
frame  nsubj:ACTOR obj:ACTOR -> ASSAULT/primitive 0.7
yes    Indian villagers pelted police with stones. => IND > IND:COP PROTEST/riot
no     Rain pelted the roof.

noun   protest; demonstration; rally; march; sit-in; sit in; vigil
frame  compound:{car|motor|price|stock|relief|market|product|technology} -> none
frame  nmod/toward,towards:ANY -> none
frame  poss|nmod/by,of:ACTOR=actor nmod/against:ACTOR=recipient? -> PROTEST/demo
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
frame  poss|nmod/by:ACTOR=actor nmod/against:ACTOR=recipient? -> PROTEST/riot
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient -> PROTEST/riot
frame  nmod/against:ACTOR=recipient -> PROTEST/riot
yes    Riots by Libyan prisoners spread. => LBY PROTEST/riot
no     The garden is a riot of colour.

noun   walkout; work stoppage; general strike; industrial action
frame  poss|nmod/by,of:ACTOR=actor nmod/against:ACTOR=recipient? -> PROTEST/strike
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient? -> PROTEST/strike 0.7
yes    A walkout by Belgian pilots continued. => BEL PROTEST/strike
no     The walkout was brief.

noun   hunger strike
frame  poss|nmod/by,of:ACTOR=actor -> PROTEST/hunger
yes    A hunger strike by Turkish prisoners continues. => TUR PROTEST/hunger
no     A hunger strike weakens the heart.

noun   boycott
frame  poss|nmod/by:ACTOR=actor nmod/of,against:ACTOR=recipient? -> PROTEST/boycott
frame  amod|compound:ACTOR=actor nmod/of,against:ACTOR=recipient -> PROTEST/boycott
frame  nmod/by:ACTOR=actor nmod/of.amod|nmod/of.poss:ACTOR=recipient -> PROTEST/boycott
yes    Jordan's boycott of Israel continues. => JOR:GOV > ISR:GOV PROTEST/boycott
no     The boycott of grapes was long ago in print.
