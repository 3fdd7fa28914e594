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
frame  nsubj:ANY -> none
yes      Sudan moved troops to the border. => SDN:GOV MOBILIZE/troops
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
frame  nsubj:ANY -> none
yes    Taiwan put its army on alert. => TWN:GOV MOBILIZE/troops
yes    Iran put two Turkish journalists under arrest. => IRN:GOV > TUR:JRN COERCE/arrest
no     Peru put flowers on the table.
no     Drivers put the car in the garage.

verb   place
frame  nsubj:ACTOR? obj:ANY obl/on:{alert|standby} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/under:{arrest|detention} -> COERCE/arrest
frame  nsubj:ACTOR obj:{sanction|embargo|restriction} obl/on|obj.nmod/on:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{ban|blockade} obl/on|obj.nmod/on:ACTOR? -> COERCE/restrict
frame  nsubj:ANY -> none
yes    Finland placed its forces on alert. => FIN:GOV MOBILIZE/troops
no     Ireland placed second in the relay.

verb   alert; activate
frame  nsubj:ACTOR? obj:{army|troop|force|navy|reservist|reserve|militia} -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:{battery|radar|interceptor|defence|defense} -> MOBILIZE/weapons 0.7
frame  nsubj:ANY -> none
yes    Jordan activated its reserves. => JOR:GOV MOBILIZE/troops
no     A neighbour alerted the fire brigade.
no     The light activates a sensor.

verb   reinforce; strengthen; bolster; boost; beef; fortify
frame  nsubj:ACTOR obj:{presence|garrison|position|force|troop|army|border|frontier|patrol|base|outpost|contingent} obj.amod|obj.compound|obj.poss:{military|troop|naval|army|border|security} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{garrison|troop|contingent|outpost} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{tie|relation|relationship|cooperation|link} obl/with|obj.nmod/with:ACTOR -> AGREE 0.6
frame  nsubj:ANY -> none
yes    Lithuania reinforced its garrison. => LTU:GOV MOBILIZE/troops
yes    Turkey beefed up its military presence near Idlib. => TUR:GOV MOBILIZE/troops
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

verb   test-fire; test; rehearse
frame  nsubj:ACTOR? obj:@MOB_TESTS -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:{invasion|attack|assault|strike} obl/on,against|obj.nmod/on,of,against:ACTOR=recipient? -> MOBILIZE/troops
frame  nsubj:ANY -> none
yes    Pakistan tested a missile. => PAK:GOV MOBILIZE/weapons
no     The nurse tested a sample.

verb   rearm; militarise; militarize; remilitarise; remilitarize
frame  nsubj:ACTOR obj:ACTOR -> none
frame  nsubj:ACTOR obj:ANY? -> MOBILIZE/weapons 0.7
yes    Japan is rearming. => JPN:GOV MOBILIZE
no     Uniforms militarise fashion.

noun   deployment; redeployment
frame  poss|nmod/by:ACTOR=actor nmod/of:@MOB_TROOPS -> MOBILIZE/troops
frame  poss|nmod/by:ACTOR=actor nmod/of:@MOB_ARMS -> MOBILIZE/weapons
frame  poss|nmod/by:ACTOR=actor nmod/of:@MOB_POLICE -> MOBILIZE/police
frame  amod|compound:ACTOR=actor compound|amod:{troop|military|naval|army} -> MOBILIZE/troops
frame  nmod/of:@MOB_TROOPS nmod/of.amod|nmod/of.compound:ACTOR=actor -> MOBILIZE/troops
yes    Poland's deployment of soldiers continues. => POL:GOV MOBILIZE/troops
no     The deployment of the software took a day.

noun   mobilisation; mobilization; build-up; buildup; military buildup; military build-up; troop buildup
frame  poss|nmod/by:ACTOR=actor nmod/against:ACTOR=recipient? -> MOBILIZE/troops 0.7
frame  amod|compound:ACTOR=actor nmod/against,along,on,near:ANY? -> MOBILIZE/troops 0.7
frame  nmod/of:@MOB_TROOPS nmod/of.amod|nmod/of.compound:ACTOR=actor -> MOBILIZE/troops
yes    Russia's mobilisation continues. => RUS:GOV MOBILIZE
no     A buildup of gas caused the smell.

noun   military exercise; military drill; naval exercise; war game; wargame; manoeuvre; maneuver; naval drill; live-fire exercise
frame  poss|nmod/by,of:ACTOR=actor nmod/with:ACTOR=actor -> COOPERATE reciprocal
frame  poss|nmod/by:ACTOR=actor -> MOBILIZE/troops
frame  amod|compound:ACTOR=actor nmod/in,near,off,along,around:ANY -> MOBILIZE/troops 0.7
yes    China's naval exercises near Taiwan continue. => CHN:GOV MOBILIZE/troops
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
