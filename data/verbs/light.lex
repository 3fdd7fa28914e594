# Light verbs of many types: have, get, bring, come, keep, do, be, begin, enter. The noun at their side tells what happened, so each
# stands once, with frames of all types; take, make, give, put, set, go and hold stand in the files of the type they tell most often.
# What is left over is no event: these verbs end in a frame that says so.
# Source: written for this project from general knowledge of news reporting; examples are invented.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   have (has, had)
frame  nsubj:ACTOR obj:{call|conversation|talk|discussion} obj.compound:{phone|telephone|video} obj.nmod/with|obl/with:ACTOR -> CONSULT/phone reciprocal
frame  nsubj:ACTOR obj:@TALKS obl/by,over:{phone|telephone} obj.nmod/with|obl/with:ACTOR -> CONSULT/phone reciprocal
frame  nsubj:ACTOR obj:{agreement|deal|treaty|pact|relation|tie|link|dispute|row|problem|issue|argument|relationship} -> none
frame  nsubj:ACTOR obj:{talk|talks|negotiation|meeting|discussion|consultation|dialogue|summit|conversation|session|round|audience|parley|exchange|contact} obj.nmod/with|obl/with:{reporter|reporters|journalist|media|press|family|friend|wife|husband|son|daughter|doctor|lawyer|staff|team|fan|voter|student|child|coach} -> none
frame  nsubj:ACTOR obj:{talk|talks|negotiation|meeting|discussion|consultation|dialogue|summit|conversation|session|round|audience|parley} obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:{minister|president|premier|chancellor|envoy|leader|king|secretary|ambassador|delegation|negotiator} nsubj:ACTOR obj:{lunch|dinner|breakfast|tea|luncheon} obl/with|obj.nmod/with:{minister|president|premier|chancellor|envoy|leader|king|secretary|ambassador|counterpart|prince|delegation|queen} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:{minister|president|premier|chancellor|envoy|leader|king|secretary|diplomat|delegation|negotiator|official|side} nsubj:ACTOR obj:{talks|negotiation|consultation|discussion|talk} obj.amod:{bilateral|direct|private|informal|frank|separate|brief|secret|candid|constructive|extensive|detailed|intensive} -> CONSULT reciprocal 0.7
frame  nsubj:ACTOR obj:{clash|firefight|shootout|skirmish|gunfight|gun battle|gunbattle} obj.nmod/with|obl/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ACTOR obj:{word} obj.amod:{harsh|tough|sharp|scathing|stern|blunt|angry|bitter} obl/for|obj.nmod/for:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{praise} obl/for|obj.nmod/for:ACTOR -> SUPPORT
frame  nsubj:ANY obj:{support|backing|endorsement|blessing} obj.nmod/of,from|obl/from:{people|voter|public|majority|party|lawmaker|deputy|senator|member|worker|fan|family|board|shareholder|investor|community|parent|player|side|business|lawyer|enforcement|democrat|republican|conservative|colleague|neighbour|neighbor} -> none
frame  nsubj:ACTOR=recipient obj:{support|backing|endorsement|blessing} obj.nmod/of,from|obl/from:ACTOR=actor -> SUPPORT 0.7
frame  nsubj:{plan|proposal|scheme|idea|initiative|resolution|draft|bid|mission|operation|move|motion|accord|treaty|deal|measure|mediation|candidate} obj:{support|backing|endorsement|blessing} obj.nmod/of,from|obl/from:ACTOR=actor -> SUPPORT 0.7
frame  nsubj:ANY? -> none
yes    Kenya's president had talks with Uganda's foreign minister. => KEN:GOV, UGA:GOV CONSULT
yes    The Danish prime minister had a phone call with India's president. => DNK:GOV, IND:GOV CONSULT/phone
yes    The French president had praise for Senegal. => FRA:GOV > SEN:GOV SUPPORT
yes    Kosovo has the backing of Albania. => ALB:GOV > KOS:GOV SUPPORT
yes    The proposal has the support of Sweden. => SWE:GOV SUPPORT
no     Norway has a border with Sweden.
no     Kuwait has talks about art with its guests.
no     The Greek minister had dinner with her family.
no     Peru and Chile have an old dispute over fish.
no     The Danish minister has the support of her family.

verb   get (got, gotten)
frame  nsubj:{firm|company|bank|club|team|shareholder|investor|farmer|player|student|worker} -> none
frame  nsubj:ACTOR=recipient obj:@WEAPONS obj.nmod/from|obl/from:ACTOR=actor -> AID 0.7
frame  nsubj:ACTOR=recipient obj:{aid|assistance|relief|food|grain|medicine|vaccine|help|loan|bailout|grant|tranche|supply|supplies|dose|fuel} obj.nmod/from|obl/from:ACTOR=actor -> AID 0.7
frame  nsubj:ACTOR=recipient obj:{money|fund|funds|financing|credit|dollar|euro|million|billion|$|subsidy|compensation} obl/from|obj.nmod/from:ACTOR=actor -> AID 0.6
frame  nsubj:ACTOR=recipient obj:{asylum|refuge|sanctuary} obl/in,from|obj.nmod/in,from:ACTOR=actor -> AID
frame  nsubj:ACTOR=recipient obj:{support|backing|endorsement|praise} obl/from|obj.nmod/from:ACTOR=actor -> SUPPORT 0.7
frame  nsubj:ACTOR=recipient obj:{year|month|sentence|life} obl/in|obj.nmod/in:{prison|jail} -> SANCTION/convict 0.7
frame  nsubj:{minister|president|premier|chancellor|secretary|government|ministry|envoy|ambassador|mediator|negotiator|diplomat|official|leader} nsubj:ACTOR obl/in:{touch|contact} obl/in.nmod/with|obl/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:ANY? -> none
yes    Cyprus got tanks from Greece. => GRC:GOV > CYP:GOV AID
yes    Two Eritrean journalists got asylum in Sweden. => SWE:GOV > ERI:JRN AID
no     Austria got its first point from a header.
no     The prime minister of Malta got up early.
no     Turkey got warmer.

verb   bring (brought)
frame  nsubj:ACTOR? prt|advmod:{up} -> none
frame  nsubj:ACTOR obj:{charge|case|lawsuit|suit|complaint|action|prosecution|accusation|allegation|indictment|proceeding|proceedings} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  !nsubj:ANY obj:{charge|case|lawsuit|suit|complaint|accusation|indictment|proceeding|proceedings} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR? obj:ACTOR obl/before,to:{court|judge|tribunal|magistrate|trial} -> ACCUSE/allege 0.7
frame  nsubj:ACTOR prt|advmod:{home|back} obj:@TROOPS obl/from|obj.nmod/from:ACTOR? -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR prt|advmod:{down} obj:{plane|helicopter|jet|drone|aircraft|warplane|airliner|bomber} obj.amod|obj.compound|obj.poss:ACTOR=recipient? -> ASSAULT
frame  nsubj:{troop|rebel|army|force|militia|soldier|fighter} nsubj:ACTOR obj:@TERRITORY obl/under:{control} -> COERCE/seize 0.7
frame  nsubj:{government|minister|president|mediator|envoy|state|premier|diplomat|chancellor} nsubj:ACTOR advmod:{together} obj:ACTOR -> CONSULT/third-party 0.6
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for,into|obj.nmod/to,for|iobj:ACTOR -> AID 0.7
frame  nsubj:ANY? -> none
yes    Kenya brought charges against a Ugandan journalist. => KEN:GOV > UGA:JRN ACCUSE/allege
yes    A lawsuit was brought against Chile by Bolivia. => BOL:GOV > CHL:GOV ACCUSE/allege
yes    Syrian rebels brought down a Russian helicopter. => SYR:REB > RUS ASSAULT
no     Spring brings rain to Nepal.
no     The minister brought his children to Paris.
no     Tourists bring money to Fiji.

verb   come (came)
frame  nsubj:ACTOR=recipient obl/under:{fire|attack|criticism|pressure} obl/for,over|advcl/for|obl/under.nmod/for,over:ANY obl/from|obl/under.nmod/from:ACTOR=actor? -> ACCUSE/disapprove
frame  nsubj:ACTOR=recipient obl/under:{criticism|criticisms} obl/from|obl/under.nmod/from:ACTOR=actor? -> ACCUSE/disapprove
frame  nsubj:@TROOPS nsubj:ACTOR=recipient obl/under:{fire|attack} obl/from|obl/under.nmod/from:ACTOR=actor? -> ASSAULT
frame  nsubj:@TROOPS nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=recipient obl/under:{fire|attack} obl/from|obl/under.nmod/from:ACTOR=actor? -> ASSAULT
frame  nsubj:@TERRITORY nsubj.amod|nsubj.poss|nsubj.compound|nsubj.nmod/of,in:ACTOR=recipient? obl/under:{fire|attack|shelling|bombardment|shellfire} obl/from|obl/under.nmod/from,by:ACTOR=actor -> ASSAULT
frame  nsubj:ACTOR=recipient obl/under:{shelling|bombardment|shellfire|gunfire|assault} obl/from|obl/under.nmod/from,by:ACTOR=actor? -> ASSAULT
frame  nsubj:ACTOR=recipient obl/under:{fire|attack} obl/under.amod|obl/under.compound:{artillery|mortar|rocket|missile|drone|sniper|air|machine-gun|gun} obl/from|obl/under.nmod/from,by:ACTOR=actor? -> ASSAULT
frame  nsubj:ACTOR=recipient obl/under:{fire|attack} obl/from|obl/under.nmod/from:{rebel|troop|soldier|fighter|militia|militant|guerrilla|gunman|artillery|force|army} obl/from|obl/under.nmod/from:ACTOR=actor -> ASSAULT
frame  nsubj:ACTOR obl/to:{table} obl/to.amod|obl/to.compound:{negotiating|negotiate|bargaining|conference|negotiation} obl/with|obl/to.nmod/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:@TROOPS nsubj:ACTOR prt|advmod:{home|back} obl/from|advmod.obl/from:ANY -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR obl/to:{aid|rescue|assistance} obl/to.nmod/of|obl/to.poss:ACTOR -> AID 0.7
frame  nsubj:ACTOR obl/to:{defence|defense} obl/to.nmod/of|obl/to.poss:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obl/to:{agreement|understanding|settlement|accord|compromise} obl/with|obl/to.nmod/with:ACTOR? -> AGREE reciprocal
frame  nsubj:ACTOR obl/to:{term|terms} obl/with|obl/to.nmod/with:ACTOR -> AGREE reciprocal 0.6
frame  nsubj:ACTOR obl/to:ACTOR obl/for:@TALKS -> CONSULT/visit
frame  nsubj:ACTOR obl/to:ACTOR obl/for,on:@VISITS -> CONSULT/visit
frame  nsubj:{minister|president|premier|chancellor|envoy|secretary|king|pope|delegation|negotiator|mediator} nsubj:ACTOR obl/to:ACTOR advcl|xcomp:{meet|discuss|hold|negotiate|sign|mediate|confer} -> CONSULT/visit
frame  nsubj:ACTOR=recipient prt|advmod:{in} obl/for:{criticism|attack|condemnation|censure|flak} obl/from|obl/for.nmod/from:ACTOR=actor? -> ACCUSE/disapprove
frame  nsubj:ACTOR prt|advmod:{out} obl/against:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR prt|advmod:{out} obl/in:{support|favour|favor} obl/in.nmod/of|obl/of:ACTOR -> SUPPORT
frame  nsubj:ACTOR prt|advmod:{out} obl/onto,on,to,into,in:{street} -> PROTEST/demo 0.7
frame  nsubj:ANY? -> none
yes    Kenyan soldiers came under fire from Somali rebels. => SOM:REB > KEN:MIL ASSAULT
yes    Slovakia came under fire for its new law. => --- > SVK:GOV ACCUSE/disapprove
yes    The Turkish foreign minister came to Egypt for talks. => TUR:GOV > EGY:GOV CONSULT/visit
yes    Portugal came to the aid of Mozambique. => PRT:GOV > MOZ:GOV AID
yes    Slovakia came in for criticism over its law. => --- > SVK:GOV ACCUSE/disapprove
yes    Oman came to the negotiating table with Yemen. => OMN:GOV, YEM:GOV CONSULT
yes    Turkish soldiers have come home from Somalia. => TUR:MIL RETREAT/withdraw
no     Rain came to Chad in June.
no     Hungary came from behind to beat Wales.
no     Many of the toys come from Vietnam.

verb   keep (kept)
frame  nsubj:ACTOR? obj:ACTOR obl/under:{arrest|siege|blockade|curfew|lockdown} -> COERCE/restrict 0.7
frame  nsubj:{police|army|government|authority|authorities|troop|soldier|militia|rebel} nsubj:ACTOR obj:ACTOR obl/in:{custody|detention} -> COERCE/arrest 0.6
frame  nsubj:ACTOR prt|advmod:{up} obj:{bombardment|shelling|offensive|assault|bombing} obl/on,against,of|obj.nmod/on,against,of:ACTOR? -> ASSAULT
frame  nsubj:ACTOR prt|advmod:{up} obj:{attack} obl/on,against|obj.nmod/on,against:ACTOR? -> ASSAULT 0.6
frame  nsubj:ACTOR prt|advmod:{out} obj:{inspector|observer|monitor|envoy|peacekeeper} -> REJECT 0.7
frame  nsubj:ACTOR obj:{border|crossing|airspace} xcomp:{closed|shut|close} obj.nmod/with|obl/with:ACTOR? -> COERCE/restrict 0.7
frame  nsubj:{minister|president|premier|chancellor|secretary|government|ministry|envoy|ambassador|mediator|negotiator|diplomat|official|leader} nsubj:ACTOR obl/in:{touch|contact} obl/in.nmod/with|obl/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:ANY? -> none
yes    Russia kept up its bombardment of Ukraine. => RUS:GOV > UKR:GOV ASSAULT
yes    The Omani government kept in touch with Iran. => OMN:GOV, IRN:GOV CONSULT
no     Finland kept its lead.
no     Zoos in Japan keep pandas.

verb   do (did, done, does)
frame  nsubj:ACTOR obj:{deal} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:ANY? -> none
yes    Nigeria did a deal with Niger. => NGA:GOV, NER:GOV AGREE
no     Estonia did well in the tests.
no     The minister does her work in Brussels.

verb   be (is, am, are, was, were, been)
frame  nsubj:ANY? -> none
no     There was snow in Morocco.
no     It is Belgium that makes the best waffles.

verb   begin (began, begun); start; commence; initiate
frame  nsubj:ACTOR? obj:{trial|career|season|life|day|work|job|term|course|production|study|year|school|research|construction|campaign|tour|reign|book|family|sentence|business|company|fire|car|engine} -> none
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{talks|negotiation|dialogue|consultation|talk} obj.nmod/between,among|obl/between:ACTOR? -> CONSULT reciprocal 0.7
frame  nsubj:ACTOR obj:@VISITS obj.nmod/to|obl/to,in:ACTOR -> CONSULT/visit
frame  nsubj:{talk|talks|negotiation|dialogue|summit|consultation} nsubj.nmod/between,among:ACTOR=actor -> CONSULT reciprocal
frame  !nsubj:ANY obj:{talk|talks|negotiation|dialogue|consultation} obj.nmod/between,among|obl/between:ACTOR=actor -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{hunger strike|strike} obj.compound:{hunger} -> PROTEST/hunger
frame  nsubj:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|student|docker|trucker|lawyer|farmer|staff|dockworker|railwayman} nsubj:ACTOR obj:{strike|walkout|stoppage} -> PROTEST/strike
frame  nsubj:ACTOR obj:{sit-in|demonstration|protest|march|vigil} obj.nmod/against|obl/against:ACTOR? -> PROTEST/demo
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver|wargame|war game} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver|wargame|war game} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{war} obj.compound|obj.amod:{trade|price|tariff|currency|bidding|turf} -> none
frame  nsubj:ACTOR obj:{offensive|assault|attack|bombardment|bombing|invasion|airstrike|air strike|shelling|incursion|counteroffensive|counter-offensive|onslaught|war} obl/on,against,in,into|obj.nmod/on,against,in,into,of:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{withdrawal|pullout|pull-out|pullback} obj.nmod/from|obl/from:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{blockade|siege} obj.nmod/of|obl/of:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:{crackdown} obj.nmod/on,against|obl/on,against:ACTOR -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{investigation|inquiry|enquiry|probe|proceeding|proceedings|action} obl/against|obj.nmod/against:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{investigation|inquiry|enquiry|probe} obj.nmod/into|obl/into:ANY obj.nmod/into.poss|obl/into.poss|obj.nmod/into.amod|obl/into.amod|obj.nmod/into.nmod/by:ACTOR=recipient? -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{delivery|shipment|airlift|supply} obj.nmod/of.amod|obj.compound|obj.amod:{aid|food|relief|humanitarian|military|arms|weapons} obj.nmod/to|obl/to:ACTOR -> AID
frame  nsubj:ANY? !xcomp:ANY -> none
frame  nsubj:ANY? xcomp:ANY -> none
yes    Iran began talks with Turkey. => IRN:GOV, TUR:GOV CONSULT
yes    Israel began an offensive against Lebanon. => ISR:GOV > LBN:GOV ASSAULT
yes    Peruvian teachers began a strike. => PER PROTEST/strike
yes    Canada's prime minister began a visit to Ghana. => CAN:GOV > GHA:GOV CONSULT/visit
no     Albania began the season badly.
no     Singapore started work on a port.
no     The war in Korea started in June.

verb   enter
frame  nsubj:ACTOR obj|obl/into:@TALKS obj.nmod/with|obl/with|obl/into.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj|obl/into:{talks|negotiation|dialogue|talk} -> CONSULT reciprocal 0.6
frame  nsubj:ACTOR obj|obl/into:{agreement|pact|accord|treaty|ceasefire|truce|alliance} obj.nmod/with|obl/with|obl/into.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:{troop|army|tank|force|rebel|soldier|militia|fighter|column|guerrilla} nsubj:ACTOR obj:{town|city|village|capital|stronghold|suburb|enclave} -> COERCE/seize 0.6
frame  nsubj:{troop|army|tank|column} nsubj:ACTOR obj:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY? -> none
yes    Burundi entered into talks with Rwanda. => BDI:GOV, RWA:GOV CONSULT
yes    Ethiopian troops entered Somalia. => ETH:MIL > SOM:GOV ASSAULT
no     Tourists entered Bhutan by bus.
no     Qatar entered the airline market.
