# MOBILIZE: to alert, deploy or exercise forces short of using them.
# Verbs and event nouns with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.
# "Send" and "hold" (exercises) and "call" (up reserves) stand with the words of talking and helping.

set    MOB_TROOPS   troop; soldier; force; army; brigade; battalion; regiment; division; unit; marine; trooper; commando; reservist; reserve; personnel; military; contingent; paratrooper; guard; reinforcement; mercenary; navy; corps; platoon
set    MOB_ARMS     warship; tank; aircraft; jet; plane; bomber; fighter; missile; system; battery; helicopter; drone; submarine; frigate; destroyer; carrier; vessel; ship; artillery; weapon; launcher; interceptor; radar; fleet; vehicle; howitzer; gunboat; flotilla; armour; warplane
set    MOB_POLICE   police; policeman; officer; gendarme; gendarmerie; constable; patrol
set    MOB_MILITIA  militia; militiaman; fighter; paramilitary; volunteer
set    MOB_TESTS    missile; rocket; torpedo; weapon; warhead; bomb; drone

verb   deploy; redeploy; dispatch; despatch
frame  obj:{aid|food|medicine|rescuer|medic|doctor|firefighter|nurse|ambulance} -> none
frame  nsubj:ACTOR? obj:{peacekeeper} -> AID 0.6
frame  nsubj:ACTOR? obj:{observer|monitor|envoy|delegation|diplomat|team|negotiator|mission} -> none
frame  nsubj:ACTOR? obj:@MOB_TROOPS obl/against|obj.nmod/against:ACTOR=recipient? -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:@MOB_ARMS obl/against|obj.nmod/against:ACTOR=recipient? -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:@MOB_POLICE obl/against|obj.nmod/against:ACTOR=recipient? -> MOBILIZE/police
frame  nsubj:ACTOR? obj:@MOB_MILITIA obl/against|obj.nmod/against:ACTOR=recipient? -> MOBILIZE/militia
frame  nsubj:@MOB_TROOPS nsubj:ACTOR !obj:ANY obl/to,in,along,across,near:ANY -> MOBILIZE/troops
frame  nsubj:ANY -> none
yes    Greece deployed troops along the river. => GRC:GOV MOBILIZE/troops
yes    Vietnam deployed missiles on the islands. => VNM:GOV MOBILIZE/weapons
no     The parachute failed to deploy.
no     The bank deployed new software.

verb   mobilise; mobilize
frame  nsubj:ACTOR? obj:{voter|support|resource|fund|money|public|opinion|volunteer|supporter} -> none
frame  nsubj:ACTOR? obj:@MOB_POLICE -> MOBILIZE/police
frame  nsubj:ACTOR? obj:@MOB_MILITIA -> MOBILIZE/militia
frame  nsubj:ACTOR? obj:@MOB_TROOPS obl/against:ACTOR? -> MOBILIZE/troops
frame  nsubj:ACTOR !obj:ANY obl/against:ACTOR? -> MOBILIZE/troops 0.7
known yes Azerbaijan mobilised reservists. => AZE:GOV MOBILIZE/troops
no     The party mobilised voters.

verb   mass; amass
frame  nsubj:ACTOR? obj:@MOB_TROOPS -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:@MOB_ARMS -> MOBILIZE/weapons
frame  nsubj:@MOB_TROOPS nsubj:ACTOR !obj:ANY -> MOBILIZE/troops
yes    Ethiopia massed troops near the frontier. => ETH:GOV MOBILIZE/troops
no     The trader amassed a fortune.

verb   move
frame  nsubj:ACTOR obj:@MOB_TROOPS obl/to,into,toward,towards,near,closer:ANY -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{tank|missile|warship|artillery|warplane|bomber|launcher|frigate|fleet} obl/to,into,toward,towards,near:ANY -> MOBILIZE/weapons
frame  nsubj:@TROOPS nsubj:ACTOR prt|advmod:{out|back|off} -> RETREAT/withdraw 0.7
frame  nsubj:@TROOPS nsubj:ACTOR obl/out_of,from:ANY !obl/to,into:ANY -> RETREAT/withdraw 0.6
frame  nsubj:@TROOPS nsubj:ACTOR obl/into,to,toward,towards,onto,closer:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ANY -> none
yes      Sudan moved troops to the border. => SDN:GOV MOBILIZE/troops
yes    Sudanese troops moved toward the frontier. => SDN:MIL MOBILIZE/troops
no     The family moved to Oslo.
no     Japan moved the clocks.

verb   put (put)
frame  nsubj:ACTOR? obj:@MOB_POLICE obl/on:{alert|standby} -> MOBILIZE/police
frame  nsubj:ACTOR? obj:@MOB_ARMS obl/on:{alert|standby} -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:ANY obl/on:{alert|standby} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/on:{trial} -> ACCUSE/allege
frame  nsubj:ACTOR? obj:ACTOR obl/to:{death} -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR obl/under:{arrest} -> COERCE/arrest
frame  nsubj:ACTOR? obj:ACTOR obl/in:{jail|prison|custody} -> COERCE/arrest 0.7
frame  nsubj:ACTOR? obj:ANY obl/under:{siege|curfew|blockade|lockdown} -> COERCE/restrict
frame  nsubj:ACTOR obj:{sanction} obl/on|obj.nmod/on:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{arm|weapon} -> RETREAT/disarm
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{protest|rebellion|uprising|revolt|mutiny|riot} -> ASSAULT/crowd-control 0.6
frame  nsubj:ACTOR obj:{pressure} obl/on,upon|obj.nmod/on,upon:ACTOR xcomp|obj.acl|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj:{pressure} obl/on,upon|obj.nmod/on,upon:ACTOR -> REQUEST 0.7
frame  nsubj:ACTOR obj:{blame} obl/on,upon|obj.nmod/on,upon:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR? obj:{bounty|price} obl/on|obj.nmod/on:{head} obl/on.poss|obj.nmod/on.poss|obl/on.nmod/of:ACTOR -> THREATEN 0.6
frame  nsubj:ACTOR obj:{signature} obl/to|obj.nmod/to:@AGREEMENTS obl/to.nmod/with|obj.nmod/to.nmod/with:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:ACTOR obl/on:{blacklist|list} obl/on.compound|obl/on.amod:{sanction|sanctions|terror|terrorist|watch|black} -> SANCTION/discontinue 0.7
frame  nsubj:ACTOR prt|advmod:{off} obj:@TALKS obj.nmod/with|obl/with:ACTOR -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{off} obj:@VISITS obj.nmod/to|obl/to:ACTOR -> REJECT/meet
frame  nsubj:ACTOR obj:@TALKS obl/on:{hold|ice} obj.nmod/with:ACTOR? -> REJECT/meet 0.7
frame  nsubj:ACTOR obj:{relation|tie|aid|cooperation|loan|tranche} obl/on:{hold|ice} obj.nmod/with,to:ACTOR -> SANCTION/discontinue 0.7
frame  nsubj:ACTOR obj:{embargo|tariff|restriction|ban} obl/on|obj.nmod/on:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{force|troop|army|soldier} obl/in:{field} -> none
frame  nsubj:ACTOR obj:{sanction|embargo|tariff} obl/in:{place} obl/on,against|obj.nmod/on,against:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{curfew|blockade|lockdown} obl/in:{place} obl/on,in|obj.nmod/on,in:ACTOR? -> COERCE/restrict
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Taiwan put its army on alert. => TWN:GOV MOBILIZE/troops
yes    Iran put two Turkish journalists under arrest. => IRN:GOV > TUR:JRN COERCE/arrest
yes    France put pressure on Mali to release the journalists. => FRA:GOV > MLI:GOV REQUEST/yield
yes    Chad's president put the blame on Libya. => TCD:GOV > LBY:GOV ACCUSE/allege
yes    Australia put off talks with Fiji. => AUS:GOV > FJI:GOV REJECT/meet
yes    Canada put in place sanctions against Belarus. => CAN:GOV > BLR:GOV SANCTION/discontinue
no     Peru put flowers on the table.
no     Drivers put the car in the garage.
no     Malta put a new bus line in place.

verb   place
frame  nsubj:ACTOR obj:{blame|responsibility} obl/on,upon,with|obj.nmod/on,upon,with:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR? obj:ANY obl/on:{alert|standby} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/under:{arrest|detention} -> COERCE/arrest
frame  nsubj:ACTOR obj:{sanction|embargo|restriction} obl/on|obj.nmod/on:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{ban|blockade} obl/on|obj.nmod/on:ACTOR? -> COERCE/restrict
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Finland placed its forces on alert. => FIN:GOV MOBILIZE/troops
yes    Peru placed the blame on Ecuador. => PER:GOV > ECU:GOV ACCUSE/allege
no     Ireland placed second in the relay.

verb   alert; activate
frame  nsubj:ACTOR? obj:{army|troop|force|navy|reservist|reserve|militia} -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:{battery|radar|interceptor|defence|defense} -> MOBILIZE/weapons 0.7
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Jordan activated its reserves. => JOR:GOV MOBILIZE/troops
no     A neighbour alerted the fire brigade.
no     The light activates a sensor.

verb   reinforce; strengthen; bolster; boost; beef; fortify
frame  nsubj:ACTOR obj:{presence|garrison|position|force|troop|army|border|frontier|patrol|base|outpost|contingent} obj.amod|obj.compound|obj.poss:{military|troop|naval|army|border|security} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{garrison|troop|contingent|outpost} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{tie|relation|relationship|cooperation|link} obl/with|obj.nmod/with:ACTOR -> AGREE 0.6
frame  nsubj:ACTOR obj:{defence|defense} obj.nmod/along,on,around,near|obl/along,on,around,near:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR obj:{security} prt|advmod:{up} obl/at,around,along,on,in|obj.nmod/at,around,along,on,in:ANY -> MOBILIZE/police 0.6
frame  nsubj:ANY -> none
yes    Lithuania reinforced its garrison. => LTU:GOV MOBILIZE/troops
yes    Turkey beefed up its military presence near Idlib. => TUR:GOV > SYR MOBILIZE/troops
no     The storm strengthened overnight.
no     Good rain boosted the harvest.

verb   build (built)
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:@MOB_TROOPS -> MOBILIZE/troops
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:{presence} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:@MOB_ARMS -> MOBILIZE/weapons
frame  nsubj:ANY -> none
yes    Eritrea built up its forces near the border. => ERI:GOV MOBILIZE/troops
no     Norway built a tunnel.

verb   conscript; draft
frame  nsubj:ACTOR? obj:{law|bill|plan|letter|constitution|text|report|resolution|statement|proposal|rule|treaty|legislation} -> none
frame  nsubj:ACTOR? obj:ACTOR -> MOBILIZE/troops 0.7
yes    Eritrea conscripted Ethiopian refugees. => ERI:GOV > ETH:REF MOBILIZE/troops
no     Lawyers drafted a bill.

verb   scramble
frame  nsubj:ACTOR? obj:{jet|fighter|plane|warplane|aircraft|helicopter|interceptor} -> MOBILIZE/weapons
frame  nsubj:ANY -> none
yes    Japan scrambled fighters. => JPN:GOV MOBILIZE/weapons
no     The cook scrambled eggs.

verb   patrol
frame  nsubj:ACTOR obj:{sea|water|border|frontier|coast|strait|airspace|buffer|zone|street|gulf|road} obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:{warship|ship|vessel|jet|aircraft|drone|submarine} nsubj.amod|nsubj.compound|nsubj.poss:ACTOR=actor obj:ANY -> MOBILIZE/weapons
frame  nsubj:{police|policeman|officer} nsubj:ACTOR obj:ANY -> MOBILIZE/police
frame  nsubj:ACTOR obj:{sea|water|border|frontier|coast|strait|airspace|buffer|zone|street|gulf|road} -> MOBILIZE/troops
yes    Filipino soldiers patrolled the coast. => PHL:MIL MOBILIZE/troops
no     Wolves patrol the valley.

verb   test-fire; test; rehearse; testfire; test-launch
frame  nsubj:ACTOR? obj:@MOB_TESTS -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:{invasion|attack|assault|strike} obl/on,against|obj.nmod/on,of,against:ACTOR=recipient? -> MOBILIZE/troops
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Pakistan tested a missile. => PAK:GOV MOBILIZE/weapons
no     The nurse tested a sample.

verb   rearm; militarise; militarize; remilitarise; remilitarize
frame  nsubj:ACTOR obj:ACTOR -> none
frame  nsubj:ACTOR obj:ANY? -> MOBILIZE/weapons 0.7
yes    Japan is rearming. => JPN:GOV MOBILIZE
no     Uniforms militarise fashion.

verb   station; garrison; pre-position; muster; marshal; concentrate; position; assemble
frame  nsubj:{factory|plant|worker|carmaker|kit} -> none
frame  nsubj:ACTOR obj:{argument|evidence|fact|thought|support|resource|mind|attention|effort|courage|strength|enthusiasm|car|engine} -> none
frame  obj:{ambassador|diplomat|correspondent|guard|journalist|photographer} -> none
frame  nsubj:ACTOR? obj:@MOB_POLICE -> MOBILIZE/police 0.7
frame  nsubj:ACTOR? obj:@MOB_TROOPS obl/in,near,along,on,at,around,outside:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR obj:@MOB_TROOPS -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR? obj:@MOB_ARMS obl/in,near,along,on,at,around,off,outside:ANY -> MOBILIZE/weapons 0.7
frame  nsubj:@MOB_TROOPS nsubj:ACTOR !obj:ANY obl/on,near,along,at:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Belarus stationed troops near the Polish border. => BLR:GOV > POL MOBILIZE/troops
no     The reporter was stationed in Kenya.
no     The plant assembles cars.

verb   brandish; parade; flaunt
frame  nsubj:{robber|man|thief|gunman|woman|boy|burglar|fan|band|model|dancer|supporter} -> none
frame  nsubj:ACTOR? obj:{prisoner|captive|hostage|pilot|soldier} obj:ACTOR -> COERCE 0.6
frame  nsubj:ACTOR obj:@WEAPONS -> MOBILIZE/weapons 0.7
frame  nsubj:@MOB_TROOPS nsubj:ACTOR -> MOBILIZE/troops 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Iran paraded its missiles. => IRN:GOV MOBILIZE/weapons
no     The winners paraded the cup.

verb   overfly (overflew, overflown); buzz; shadow; tail
frame  nsubj:{bee|phone|insect|reporter|detective|doorbell|fly} -> none
frame  obj:{minister|teacher|doctor|nurse} -> none
frame  nsubj:ACTOR? obj:@MOB_ARMS obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> MOBILIZE/weapons 0.7
frame  nsubj:{jet|warplane|plane|aircraft|drone|bomber|fighter|helicopter} nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:ANY -> MOBILIZE/weapons 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Russian jets buzzed an American destroyer. => RUS:MIL > USA MOBILIZE/weapons
no     The phone buzzed twice.

verb   sail; steam; cruise; intrude; encroach
frame  nsubj:{warship|carrier|destroyer|frigate|fleet|submarine|flotilla|gunboat|armada|corvette|minesweeper} nsubj:ACTOR obl/to,into,through,toward,towards,near,past,off,for,in,on:ANY -> MOBILIZE/weapons 0.7
frame  nsubj:{warplane|jet|bomber|drone|troop|soldier|vessel|ship|aircraft} nsubj:ACTOR obl/into,on,upon:{airspace|water|territory|zone|border|land|strait|sea} obl/into.amod|obl/into.poss|obl/on.amod:ACTOR=recipient? -> MOBILIZE/weapons 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    A Chinese warship sailed through the strait. => CHN:MIL MOBILIZE/weapons
no     The tourists sailed to Crete.

verb   heighten; tighten
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:{alert|alertness|readiness|vigilance} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR obj:{security} obl/at,around,along,on,in:ANY -> MOBILIZE/police 0.6
frame  nsubj:ACTOR obj:{sanction|embargo} obl/on,against|obj.nmod/on,against:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{blockade|siege|noose|grip|hold|cordon} obj.nmod/of,on,around|obl/on,around:ANY=recipient? -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{curb|restriction|control|censorship} obj.nmod/on,of|obl/on,over:ANY? -> COERCE/restrict 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Saudi Arabia tightened the blockade of Yemen. => SAU:GOV > YEM:GOV COERCE/restrict
no     The baker tightened his belt.

verb   pour; ferry; truck; funnel; channel; pump; inject; parachute
frame  nsubj:{tourist|fan|investor|shopper|water|rain|smoke|commuter|customer|crowd|river|buyer|people} nsubj:THING? obj:ANY? -> none
frame  nsubj:ACTOR? obj:@TROOPS obl/to,into,toward,towards:ANY -> MOBILIZE/troops 0.7
frame  nsubj:@TROOPS nsubj:ACTOR obl/into,to,across,over:ANY -> MOBILIZE/troops 0.6
frame  nsubj:{protester|demonstrator|protestor|student|worker} nsubj:ACTOR obl/into,onto:{street|square} -> PROTEST/demo
frame  nsubj:ACTOR obj:{scorn|water|ridicule} obl/on|obj.nmod/on:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obj:{scorn|ridicule} obl/on.amod|obl/on.poss|obj.nmod/on.amod|obj.nmod/on.poss:ACTOR=recipient -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR? obj:@AID-GOODS obl/to,into,for,toward|obj.nmod/to,for:ANY -> AID
frame  nsubj:ACTOR obj:@MONEY obl/to,into,toward|obj.nmod/to,for:ACTOR -> AID 0.7
frame  nsubj:ACTOR? obj:@WEAPONS obl/to,into,toward|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Kenya ferried medicine to Malawi. => KEN:GOV > MWI:GOV AID
yes    Russia poured reinforcements into Chechnya. => RUS:GOV MOBILIZE/troops
no     Tourists poured into Rome.
no     Sweden's bank pumped cash into the market.

verb   smuggle
frame  nsubj:ACTOR obj:{weapon|arm|arms|rocket|missile|drone|gun|ammunition|weaponry} obl/to|obj.nmod/to:ACTOR -> AID 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Iran smuggled rockets to Lebanon. => IRN:GOV > LBN:GOV AID
no     The gang smuggled cigarettes into Spain.

noun   deployment; redeployment
frame  poss|nmod/by:ACTOR=actor nmod/of:@MOB_TROOPS -> MOBILIZE/troops
frame  poss|nmod/by:ACTOR=actor nmod/of:@MOB_ARMS -> MOBILIZE/weapons
frame  poss|nmod/by:ACTOR=actor nmod/of:@MOB_POLICE -> MOBILIZE/police
frame  amod|compound:ACTOR=actor compound|amod:{troop|military|naval|army} -> MOBILIZE/troops
frame  nmod/of:@MOB_TROOPS nmod/of.amod|nmod/of.compound:ACTOR=actor -> MOBILIZE/troops
yes    Poland's deployment of soldiers continues. => POL:GOV MOBILIZE/troops
no     The deployment of the software took a day.

noun   mobilisation; mobilization; build-up; buildup; military buildup; military build-up; troop buildup
frame  poss|nmod/by:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient? -> MOBILIZE/troops 0.7
frame  amod|compound:ACTOR=actor nmod/against,along,on,near:ANY? -> MOBILIZE/troops 0.7
frame  nmod/of:@MOB_TROOPS nmod/of.amod|nmod/of.compound:ACTOR=actor -> MOBILIZE/troops
yes    Russia's mobilisation continues. => RUS:GOV MOBILIZE
no     A buildup of gas caused the smell.

noun   military exercise; military drill; naval exercise; war game; wargame; manoeuvre; maneuver; naval drill; live-fire exercise
frame  amod:{joint} nmod/between,by,with,of|poss|amod|compound:ACTOR=actor nmod/with:ACTOR? -> COOPERATE reciprocal
frame  nmod/between:ACTOR=actor -> COOPERATE reciprocal
frame  poss|nmod/by,of:ACTOR=actor nmod/with:ACTOR=actor -> COOPERATE reciprocal
frame  poss|nmod/by:ACTOR=actor -> MOBILIZE/troops
frame  amod|compound:ACTOR=actor nmod/in,near,off,along,around:ANY -> MOBILIZE/troops 0.7
yes    China's naval exercises near Taiwan continue. => CHN:GOV MOBILIZE/troops
yes    A naval exercise between Oman and Pakistan began on Monday. => OMN:GOV, PAK:GOV COOPERATE
no     The driver made a risky manoeuvre.

noun   missile test; missile launch; nuclear test; rocket test; weapons test
frame  poss|nmod/by:ACTOR=actor -> MOBILIZE/weapons
frame  amod|compound:ACTOR=actor -> MOBILIZE/weapons 0.7
yes    North Korea's missile test failed. => PRK:GOV MOBILIZE/weapons
no     A missile test costs millions.

noun   patrol; reinforcement
frame  compound:{boat|car|border} -> none
frame  amod:{joint} nmod/by,of,between:ACTOR=actor -> COOPERATE reciprocal
frame  poss|nmod/by:ACTOR=actor nmod/near,along,off,around:ANY? -> MOBILIZE/troops 0.7
yes    Patrols by Iranian warships near Oman continue. => IRN MOBILIZE
no     The patrol stopped for tea.

verb   raise
frame  nsubj:ACTOR obj:{alert|readiness} -> MOBILIZE 0.7
frame  nsubj:ACTOR obj:{level} obj.compound:{alert|threat|readiness} -> MOBILIZE 0.6
frame  nsubj:ACTOR obj:{army|militia|regiment|battalion|brigade} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR obj:{siege|blockade|embargo} obj.nmod/of,on,against|obl/on,against:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{tariff|tariffs|duty|duties} obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:{tariff|tariffs|duty|duties} obj.nmod/on,against|obl/on,against:{good|goods|product|products|import|imports|export|exports|steel|car|cars|wine|chip|chips|vehicle|vehicles} obj.nmod/on.amod|obj.nmod/on.nmod/from|obj.nmod/against.amod|obl/on.amod|obl/on.nmod/from|obl/against.amod:ACTOR=recipient -> SANCTION
frame  nsubj:ACTOR obj:{objection|objections} obj.nmod/to|obl/to:@PROPOSALS obj.nmod/to.poss|obl/to.poss|obj.nmod/to.amod|obl/to.amod|obj.nmod/to.nmod/by,of,from|obl/to.nmod/by,of,from:ACTOR=recipient -> REJECT 0.6
frame  nsubj:ACTOR obj:{concern|concerns|objection|objections|alarm|protest} obj.nmod/with,to,against|obl/with,to,against:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obj:{issue|matter|case|question|subject|topic|problem} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal 0.6
frame  nsubj:ACTOR obj:{concern|concerns|alarm|doubt|doubts} obj.nmod/about,over,at|obl/about,over,at:@ACC_PLANS obj.nmod/about.poss|obj.nmod/over.poss|obj.nmod/at.poss|obl/about.poss|obl/over.poss|obl/at.poss|obj.nmod/about.amod|obj.nmod/over.amod|obl/about.amod|obl/over.amod|obj.nmod/about.nmod/by,of|obj.nmod/over.nmod/by,of:ACTOR=recipient -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obj:{concern|concerns|alarm} obj.nmod/about,over,at|obl/about,over,at:{detention|arrest|repression|crackdown|execution|killing|violation|abuse|torture|persecution|harassment|trial|imprisonment|strike|raid|deportation|drill|exercise|missile} obj.nmod/about.poss|obj.nmod/over.poss|obj.nmod/about.amod|obj.nmod/over.amod|obl/about.poss|obl/over.poss|obl/about.amod|obl/over.amod|obj.nmod/about.nmod/by|obj.nmod/over.nmod/by:ACTOR=recipient -> ACCUSE/disapprove 0.7
frame  nsubj:ANY? !obl/with,against:ACTOR !obj.nmod/with,against:ACTOR -> none
yes    Finland raised the alert in its north. => FIN:GOV MOBILIZE
yes    Laos raised the issue with Thailand. => LAO:GOV, THA:GOV CONSULT
yes    Canada raised tariffs on China. => CAN:GOV > CHN:GOV SANCTION
yes    Mexico raised tariffs on Canadian steel. => MEX:GOV > CAN SANCTION
yes    Algeria raised objections to Niger's plan. => DZA:GOV > NER:GOV REJECT
yes    Norway raised concerns about Hungary's treatment of judges. => NOR:GOV > HUN:GOV ACCUSE/disapprove
no     Brazil raised interest rates.
no     The Polish firm raised money for a new plant.
no     Iceland raised concerns about falling prices.
no     Ghana raised doubts about the weather.

verb   prepare
frame  nsubj:{rebel|troop|army|military|force|militia|navy|fighter|government|soldier|country|nation} nsubj:ACTOR obl/for:{war|battle|invasion|offensive|attack|assault|combat|siege|fight} -> MOBILIZE/troops 0.6
frame  nsubj:ACTOR obj:@TROOPS obl/for:{war|battle|invasion|offensive|attack|assault|combat} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR xcomp:ANY -> none
frame  nsubj:ANY? obj:THING !obj:{attack|assault|offensive|invasion|raid|strike|war} -> none
frame  nsubj:ANY? !obj:ANY !obl/for:{war|battle|invasion|offensive|attack|assault|combat|siege|fight} -> none
frame  nsubj:ANY? obj:{student|patient|child|people|they|itself|himself|herself|themselves|ground|meal} -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:ACTOR -> none
yes    The Congolese army prepared for an offensive. => COD:MIL MOBILIZE/troops
no     Chile is preparing for the final.
no     The Latvian ministry prepared a report.

verb   install
frame  nsubj:ACTOR obj:{missile|missiles|launcher|artillery|interceptor|battery|radar} obl/in,on,near,along|obj.nmod/in,on,near,along:ANY? -> MOBILIZE/weapons
frame  nsubj:ANY? -> none
yes    Lithuania installed missiles near the border. => LTU:GOV MOBILIZE/weapons
no     Egypt installed new windows in the palace.
no     The party in Oslo installed a new chairman.

verb   increase; ramp
frame  nsubj:ACTOR obj:{aid|assistance} obj.nmod/to,for|obl/to,for:ACTOR -> AID 0.7
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:{alert|readiness} -> MOBILIZE 0.7
frame  nsubj:ACTOR obj:{presence|force|forces} obj.amod|obj.compound:{military|naval|army|troop} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{troop|troops|patrol|patrols|garrison} obj.nmod/in,on,along,near|obl/in,on,along,near:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR obj:{attack|bombing|shelling|bombardment|airstrike} obj.nmod/on,against,of|obl/on,against:ACTOR? -> ASSAULT
frame  nsubj:ANY? !obj:{pressure} -> none
yes    Australia increased its aid to Tonga. => AUS:GOV > TON:GOV AID
yes    Greece increased its military presence in the islands. => GRC:GOV MOBILIZE/troops
no     Egypt increased the price of bread.
no     Exports from Chile increased.

verb   recruit
frame  nsubj:{club|team|firm|company|school|hospital|university|agency} -> none
frame  nsubj:ACTOR obj:{soldier|soldiers|fighter|fighters|mercenary|militiaman|militant|troop|volunteer|reservist} obj.nmod/from|obl/from|obj.amod:ACTOR=none? -> MOBILIZE/troops 0.7
frame  nsubj:ANY? -> none
yes    Rebels in Chad recruited fighters. => TCD:REB MOBILIZE/troops
no     The Swiss club recruited a striker.
no     Norway recruited nurses from Poland.

verb   stream
frame  nsubj:{protester|protestor|demonstrator|student|worker|farmer} nsubj:ACTOR obl/into,onto:{street|streets|square} -> PROTEST/demo
frame  nsubj:ANY? -> none
yes    Tunisian students streamed into the square. => TUN PROTEST/demo
no     Fans from Ghana streamed the match.

noun   exercise; drill; wargames; war games; joint exercise; joint drill; live-fire drill; artillery drill
frame  compound|amod:{fire|evacuation|earthquake|breathing|physical|aerobic|oil|dental|power|public|relation|school|yoga|daily|writing|mental|safety|academic|gentle|moderate|stock|tsunami} -> none
frame  nmod/of:ANY -> none
frame  nmod/between:ACTOR=actor -> COOPERATE reciprocal 0.7
frame  amod:{joint} poss|nmod/by,with|amod|compound:ACTOR=actor nmod/with:ACTOR? -> COOPERATE reciprocal 0.7
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/with:ACTOR -> COOPERATE reciprocal 0.7
frame  poss|nmod/by:ACTOR=actor nmod/near,around,off,in,along,on:ANY? -> MOBILIZE/troops 0.7
frame  amod|compound:ACTOR=actor nmod/near,around,off,along:ANY -> MOBILIZE/troops 0.7
yes    Chinese drills around Taiwan worry investors. => CHN:GOV MOBILIZE/troops
yes    A joint exercise between India and Nepal lasted a week. => IND:GOV, NPL:GOV COOPERATE
no     A fire drill in Paris went well.
no     Physical exercise is healthy.

noun   troop movement; troop concentration; troop deployment; naval deployment; military deployment; missile deployment; call-up; show of force; troop surge
frame  poss|nmod/by,of:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient? -> MOBILIZE/troops 0.7
frame  amod|compound:ACTOR=actor nmod/near,along,on,around,in,to:ANY -> MOBILIZE/troops 0.7
frame  nmod/by:ACTOR=actor -> MOBILIZE/troops 0.7
yes    Russian troop movements near Estonia went on. => RUS MOBILIZE/troops

noun   overflight; flyover; fly-by; airspace violation; border violation; intrusion
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/of,into,over|nmod/by.nmod/over:ACTOR=recipient? -> MOBILIZE/weapons 0.6
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/of,into,over:ANY nmod/of.amod|nmod/of.poss|nmod/into.amod|nmod/over.amod:ACTOR=recipient? -> MOBILIZE/weapons 0.6
yes    Israeli overflights of Lebanon continue. => ISR > LBN:GOV MOBILIZE/weapons
no     The intrusion of the sea spoils the wells.

noun   test launch; test-launch; test firing; test-firing; missile firing; weapon test; satellite launch; rocket launch; atomic test; bomb test
frame  compound:{satellite} -> none
frame  poss|nmod/by,of:ACTOR=actor -> MOBILIZE/weapons 0.7
frame  amod|compound:ACTOR=actor -> MOBILIZE/weapons 0.6
frame  nmod/of:{missile|rocket} nmod/by:ACTOR=actor -> MOBILIZE/weapons 0.7
yes    North Korea's test firing of a missile alarmed many. => PRK:GOV MOBILIZE/weapons

noun   alert; standby
frame  compound:{flood|weather|heat|storm|phone|smog|email|tsunami|news|tornado} -> none
frame  nsubj:{army|force|troop|military|navy|air force|soldier|garrison|unit|border guard} nsubj:ACTOR=actor -> MOBILIZE/troops 0.7
frame  nsubj:{police|policeman} nsubj:ACTOR=actor -> MOBILIZE/police 0.7
yes    The Jordanian army is on alert. => JOR:MIL MOBILIZE/troops
no     The coast is on alert for a storm.
