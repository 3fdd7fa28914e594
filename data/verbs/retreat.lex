# RETREAT: withdrawing, releasing, disarming, ceasing fire, letting in observers, resigning, lifting penalties.
# Modes: withdraw release disarm ceasefire access resign. Announced or promised, it is CONCEDE (concede.lex, agree.lex).
# Recalling diplomats, leaving treaties and stopping aid are SANCTION.
# Source: written for this project from general knowledge of news reporting; examples are invented.
# Licence: that of the project.

verb   withdraw (withdrew, withdrawn)
frame  nsubj:ACTOR obl/from,in:{tournament|race|match|final|competition|contest|cup|olympics|event|game|show|festival|friendly} -> none
frame  nsubj:ACTOR obj:{cash|money|savings|product|drug|deposit|book|claim|remark|remarks|amendment|bill|application|bid|name|comment|question|labour} -> none
frame  nsubj:ACTOR obj:{ambassador|envoy|diplomat|consul|attache} obl/from|obj.nmod/from:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{support|backing|recognition|cooperation} obj.nmod/for,from,of|obl/from,for:ACTOR? -> SANCTION
frame  nsubj:ACTOR obj:{aid|funding|assistance|loan|subsidy} obj.nmod/to,from,for|obl/from,to:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{candidacy|candidate} -> none
frame  nsubj:ACTOR obl/from:{race|election|contest|campaign} -> none
frame  nsubj:ACTOR obj:{threat|demand|objection|veto|accusation|complaint|lawsuit|charge} obj.nmod/against,to|obl/against:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{invitation|offer|proposal} obj.nmod/to|obl/to:ACTOR? -> REJECT
frame  nsubj:ACTOR obl/from:@AGREEMENTS obl/from.nmod/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR obl/from:@TALKS obl/from.nmod/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obl/from:{organisation|organization|union|bloc|council|court|body|coalition|alliance} -> SANCTION/withdraw 0.7
frame  nsubj:ACTOR obj:@TROOPS obl/from|obj.nmod/from:@TERRITORY -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@TROOPS obl/from|obj.nmod/from:ACTOR=recipient -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@TROOPS -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@WEAPONS obl/from|obj.nmod/from:ACTOR=recipient? -> RETREAT/withdraw
frame  !nsubj:ANY obj:@TROOPS obj.amod|obj.compound|obj.poss:ACTOR=actor obl/from|obj.nmod/from:ACTOR=recipient? -> RETREAT/withdraw
frame  nsubj:@TROOPS nsubj:ACTOR obl/from:@TERRITORY -> RETREAT/withdraw
frame  nsubj:@TROOPS nsubj:ACTOR obl/from:ACTOR=recipient -> RETREAT/withdraw
frame  nsubj:@TROOPS nsubj:ACTOR -> RETREAT/withdraw
frame  nsubj:ACTOR obl/from:@TERRITORY -> RETREAT/withdraw
frame  nsubj:ACTOR obl/from:ACTOR -> RETREAT/withdraw
yes    Ethiopian troops withdrew from Somalia. => ETH:MIL > SOM:GOV RETREAT/withdraw
yes    Uganda withdrew its soldiers from the border town. => UGA:GOV RETREAT/withdraw
yes    Niger withdrew its ambassador from Benin. => NER:GOV > BEN:GOV SANCTION/withdraw
no     The runner withdrew from the race.
no     The customer withdrew cash from the bank.

verb   pull
frame  nsubj:ACTOR obj:{ambassador|envoy|diplomat} obl/from,out_of|obj.nmod/from,in,to:ACTOR? -> SANCTION/withdraw
frame  nsubj:{protester|protestor|demonstrator|crowd|activist|student|mob} nsubj:ACTOR prt|advmod:{down} obj:{statue|flag|fence|monument} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/vandalize
frame  nsubj:ACTOR obj:@DIPLOMATS prt|advmod:{out}? obl/of,from,out_of,out:ACTOR -> SANCTION/withdraw 0.7
frame  nsubj:ACTOR prt|advmod:{out} obj:@TROOPS obl/of,from,out_of,out:ACTOR=recipient? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{back} obj:@TROOPS obl/from|obj.nmod/from:ACTOR=recipient? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@TROOPS prt|advmod:{out|back}? obl/from,of,out_of,out:ACTOR=recipient? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{out}? obl/of,from,out_of,out:@SPORT -> none
frame  nsubj:ACTOR prt|advmod:{out}? obl/of,from,out_of,out:@AGREEMENTS obl/of.nmod/with|obl/out_of.nmod/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR prt|advmod:{out}? obl/of,from,out_of,out:@TALKS obl/of.nmod/with|obl/out_of.nmod/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{out}? obl/of,from,out_of,out:@TERRITORY -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{out}? obl/from,out_of,of,out:ACTOR -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{back} obl/from:ANY -> RETREAT/withdraw
frame  nsubj:{troop|soldier|force|army|rebel|fighter} nsubj:ACTOR prt|advmod:{back} -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{out}? obl/of,from,out_of,out:{race|election|tournament|match|deal|contest} -> none
frame  nsubj:{president|senator|candidate} obj:{nomination} -> none
frame  nsubj:ACTOR prt|advmod:{down|off|over|through|ahead|away|up|together|in} -> none
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:THING -> none
frame  !nsubj:ANY -> none
yes    France pulled its soldiers out of Niger. => FRA:GOV > NER:GOV RETREAT/withdraw
yes    Rebels in Chad pulled back from the town. => TCD:REB RETREAT/withdraw
yes    Jordan pulled its ambassador from Israel. => JOR:GOV > ISR:GOV SANCTION/withdraw
yes    Bahrain pulled its ambassador out of Lebanon. => BHR:GOV > LBN:GOV SANCTION/withdraw
no     The striker pulled a muscle.
no     Two oxen pulled the cart.
no     Horses pulled the carriage through Vienna.

verb   retreat; disengage
frame  nsubj:ACTOR obl/from:{demand|threat|pledge|promise|stance|plan|policy|insistence|commitment} -> CONCEDE 0.7
frame  nsubj:{share|stock|market|currency|glacier|sea|ice|water|price|dollar|flood} -> none
frame  nsubj:ACTOR obl/to:{bedroom|cabin|room|house|study|farm} -> none
frame  nsubj:ACTOR obl/from:ACTOR -> RETREAT/withdraw
frame  nsubj:ACTOR obl/from:@TERRITORY -> RETREAT/withdraw
frame  nsubj:{troop|soldier|force|army|rebel|fighter|militant|insurgent|guerrilla|unit} nsubj:ACTOR -> RETREAT/withdraw
yes    Malian soldiers retreated from the outpost. => MLI:MIL RETREAT/withdraw
yes    Botswana retreated from its threat. => BWA:GOV CONCEDE
no     The glacier retreated by ten metres.
no     She retreated to her bedroom.

verb   leave (left)
frame  nsubj:{troop|soldier|peacekeeper|force|army|rebel|fighter|militant|warship|militia} nsubj:ACTOR obj:ACTOR -> RETREAT/withdraw
frame  nsubj:{troop|soldier|peacekeeper|force|army|rebel|fighter|militant|warship|militia} nsubj:ACTOR obj:@TERRITORY -> RETREAT/withdraw
frame  nsubj:{minister|president|premier|chancellor|secretary|general|chief|governor} nsubj:ACTOR obj:{office|post|government|cabinet} -> RETREAT/resign
frame  nsubj:{delegation|minister|president|premier|chancellor|secretary|envoy|negotiator|team|king|emir|mediator|official} nsubj:ACTOR obl/for:@TALKS obl/for.nmod/in|obl/in:ACTOR=recipient? !obj:ANY -> CONSULT/visit 0.7
frame  nsubj:{delegation|minister|president|premier|chancellor|secretary|envoy|negotiator|king|emir|mediator} nsubj:ACTOR obl/for:ACTOR !obj:ANY -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Russian troops left Kazakhstan. => RUS:MIL > KAZ:GOV RETREAT/withdraw
yes    Spain's interior minister left the government. => ESP:GOV RETREAT/resign
yes    A Sudanese delegation left for talks in Egypt. => SDN > EGY:GOV CONSULT/visit
yes    Japan's prime minister left for India on Sunday. => JPN:GOV > IND:GOV CONSULT/visit
no     The train left the station on time.
no     The blast left ten people dead.
no     She left her keys in Rome.
no     Tourists left for Spain.

verb   release
frame  nsubj:ACTOR obj:@WARES -> none
frame  nsubj:ACTOR obj:{water|gas|radiation|balloon|dove|energy|statement|hormone|pressure|trailer|carbon|bird|fish|toxin|photograph} -> none
frame  !nsubj:ANY obj:ANY obl/from:{hospital|clinic} -> none
frame  nsubj:ACTOR obj:{fund|funds|asset|aid|money|tranche} obj.nmod/to,for|obj.poss|obj.amod|obl/to:ACTOR -> RETREAT
frame  nsubj:ACTOR obj:@PRISONERS obj.amod|obj.compound|obj.nmod/from,of:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/from,of:ACTOR=recipient -> RETREAT/release
frame  nsubj:ACTOR obj:@PRISONERS -> RETREAT/release
frame  !nsubj:ANY obj:@PRISONERS obj.amod|obj.compound|obj.nmod/from,of:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/from,of:ACTOR=recipient -> RETREAT/release
frame  !nsubj:ANY obj:@PRISONERS -> RETREAT/release
frame  nsubj:ACTOR obj:{ship|tanker|vessel|boat|trawler} obj.amod|obj.compound|obj.poss:ACTOR=recipient? -> RETREAT/release
frame  nsubj:ACTOR obj:ACTOR -> RETREAT/release
frame  !nsubj:ANY obj:ACTOR -> RETREAT/release
frame  nsubj:ANY? obj:{number|budget|what|that|estimate|poll|survey|text|account|plan|letter|memo|audio|tape|dog|version|strategy|guideline|assessment|forecast|oil|record|communique|image|proposal|recording|file|email|copy|proceeds|information|evidence|finding|series|study|map|rule|summary|tax|return|news|detail|schedule|stock|grain|pressure|energy|brake} -> none
frame  nsubj:THING !nsubj:@SIDES -> none
yes    Eritrea released Ethiopian prisoners. => ERI:GOV > ETH RETREAT/release
yes    Iran released a Greek tanker. => IRN:GOV > GRC RETREAT/release
yes    Police in Harare released the detainees. => ZWE:COP > ZWE:CVL RETREAT/release
no     The band released an album in May.
no     The dam released water into the valley.
no     The ministry released a report on trade.
no     Ireland released the budget.

verb   disarm; demobilise; demobilize; disband; demilitarise; demilitarize; denuclearise; denuclearize
frame  nsubj:{police|policeman|guard|officer|expert|squad|technician|sapper} obj:{bomb|attacker|gunman|man|device|explosive|suspect|alarm} -> none
frame  nsubj:{band|group} obj:THING? obl/after:{album|tour|year} -> none
frame  nsubj:{smile|charm|joke} -> none
frame  nsubj:ACTOR obj:{militia|army|force|rebel|guerrilla|unit|fighter|brigade|faction|battalion|group|soldier} obj.amod|obj.nmod/in,of:ACTOR=recipient? -> RETREAT/disarm
frame  nsubj:{rebel|militia|guerrilla|fighter|faction|army|group|force|insurgent|militiaman} nsubj:ACTOR !obj:ANY -> RETREAT/disarm
frame  nsubj:ACTOR !obj:ANY -> RETREAT/disarm 0.7
yes    Rebels in Mozambique disarmed last week. => MOZ:REB RETREAT/disarm
yes    Iraq disbanded its northern militia. => IRQ:GOV RETREAT/disarm
no     Experts disarmed the device.
no     The band disbanded after the tour.

verb   surrender
frame  nsubj:ACTOR obj:{lead|point|ball|passport|wicket|licence|license|title|ticket|policy|advantage} -> none
frame  nsubj:ACTOR obj:@WEAPONS obl/to|obj.nmod/to:ACTOR? -> RETREAT/disarm
frame  nsubj:ACTOR obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:{suspect|fugitive|driver|killer|gunman|thief|robber|man} obl/to:{police|officer|authority|authorities} -> none
frame  nsubj:{rebel|soldier|troop|fighter|guerrilla|militant|militia|army|unit|insurgent|garrison|force} nsubj:ACTOR obl/to:ACTOR? -> RETREAT/disarm
frame  nsubj:ACTOR obl/to:ACTOR -> RETREAT/disarm 0.7
yes    Rebels in Nigeria surrendered to Nigerian soldiers. => NGA:REB > NGA:MIL RETREAT/disarm
yes    The rebels in Yemen surrendered their tanks. => YEM:REB RETREAT/disarm
no     The team surrendered a two-goal lead.
no     The driver surrendered his licence.

verb   lay (laid)
frame  nsubj:ACTOR obj:{blame|responsibility} obl/on,upon,with|obj.nmod/on,upon,with:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{blame|responsibility} obl/at|obl.nmod/at|obj.nmod/at|obj.nmod/for.nmod/at:{door|foot|doorstep} obl/at.nmod/of|obl/at.poss|obl.nmod/at.poss|obl.nmod/at.nmod/of|obj.nmod/at.poss|obj.nmod/for.nmod/at.poss:ACTOR=recipient -> ACCUSE/allege
frame  nsubj:ACTOR? obj:{charge} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obl/into:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obj:{waste} obl/to|obj.nmod/to:ANY=recipient -> ASSAULT/destroy
frame  nsubj:ACTOR prt|advmod:{down}? obj:{arm|arms|weapon|gun|rifle} -> RETREAT/disarm
frame  nsubj:ACTOR obj:{siege} obl/to|obj.nmod/to:ANY -> COERCE/restrict
frame  nsubj:ACTOR obj:{mine|landmine} -> ASSAULT/explosives 0.6
frame  nsubj:ACTOR obj:{blame|responsibility} obl/on,at,with,upon|obj.nmod/on,at,with,upon:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{charge} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR prt|advmod:{off} -> none
frame  nsubj:ACTOR obj:{egg|wreath|flower|foundation|stone|cable|track|brick|table|groundwork|blame|claim|carpet|trap|bare|pipe|rule} -> none
frame  nsubj:ACTOR prt|advmod:{out} obj:{strategy|plan|principle|goal|what|view|risk|case|vision|option|type|agenda|idea|condition|term|argument|path} -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:{hand|stress|emphasis|cable|body|brick|plan|principle|deposit|basis|framework|road|evidence} -> none
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    The guerrillas in Colombia laid down their weapons. => COL:REB RETREAT/disarm
yes    Syria laid the blame at the door of Lebanon. => SYR:GOV > LBN:GOV ACCUSE/allege
yes    Iraq laid the blame on Kuwait. => IRQ:GOV > KWT:GOV ACCUSE/allege
no     The hen laid an egg.
no     The firm laid off twenty workers.
no     The Omani minister laid out a plan for the port.

verb   resign; abdicate
frame  nsubj:ACTOR obj:{itself|himself|herself|themselves} -> none
frame  nsubj:{coach|manager|captain|trainer|headmaster|editor|banker|professor|referee} -> none
frame  nsubj:ACTOR obl/from,as:{coach|manager|captain|director|editor|board|club|bank|company|firm} -> none
frame  nsubj:ACTOR !obl/to:ANY -> RETREAT/resign
yes    Moldova's prime minister resigned on Monday. => MDA:GOV RETREAT/resign
yes    The government in Tbilisi resigned. => GEO:GOV RETREAT/resign
yes    Estonia's defence minister resigned on Friday. => EST:GOV RETREAT/resign
no     The coach resigned after the defeat.
no     Residents are resigned to the noise.

verb   step
frame  nsubj:{coach|manager|captain|director|chairman|banker|editor|founder|ceo|trainer} -> none
frame  nsubj:ACTOR prt|advmod:{down|aside} -> RETREAT/resign
frame  nsubj:ACTOR prt|advmod:{in} xcomp|advcl:{mediate|help} xcomp.obj|xcomp.obl/between|advcl.obl/between|advcl.obj:ACTOR? -> none
frame  nsubj:ACTOR prt|advmod:{up} obj:{campaign} obj.amod|obj.compound:{election|anti-government|advertising|diplomatic|political|vaccination|public|media|presidential|electoral|information|government} -> none
frame  nsubj:ACTOR prt|advmod:{up} obj:@ATTACKS obj.nmod/on,against|obl/on,against:ACTOR? -> ASSAULT 0.6
frame  nsubj:ACTOR prt|advmod:{back} obl/from:{brink|threat|demand|plan|confrontation} -> CONCEDE 0.7
frame  nsubj:ACTOR prt|advmod:{up} obj:{patrol|drill|exercise} obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR prt|advmod:{up} obj:{patrol|drill|exercise} obj.amod:{joint} -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR prt|advmod:{up} obj:{patrol|deployment|presence|drill|exercise|alert} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR prt|advmod:{up} obj:{pressure} obj.nmod/on|obl/on:ACTOR -> REQUEST 0.6
frame  nsubj:ACTOR prt|advmod:{up} obj:{sanction} obj.nmod/on,against|obl/on,against:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR prt|advmod:{up} obj:{aid|support|assistance|supply|delivery} obj.nmod/to,for|obl/to,for:ACTOR -> AID 0.7
frame  nsubj:ACTOR prt|advmod:{up} obj:{cooperation|tie|trade} obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal 0.6
frame  nsubj:ACTOR prt|advmod:{up} obj:{shelling|bombing|airstrike|bombardment|raid} obj.nmod/of,on,against|obl/on,against:ACTOR? -> ASSAULT 0.7
frame  nsubj:ANY -> none
yes    The president of Mauritius stepped down. => MUS:GOV RETREAT/resign
yes    Norway stepped up aid to Moldova. => NOR:GOV > MDA:GOV AID
no     The coach stepped down after ten years.
no     The old man stepped off the bus.
no     The Ghanaian opposition stepped up its election campaign.

verb   quit
frame  nsubj:{coach|player|manager|driver|captain|actor|singer|worker|smoker|teacher|nurse} -> none
frame  nsubj:ACTOR obj:{smoking|drinking|job|school|team|club|band|sport|tennis|football|tournament} -> none
frame  nsubj:ACTOR obj:@AGREEMENTS -> SANCTION/withdraw
frame  nsubj:ACTOR obj:@TALKS -> REJECT/meet
frame  nsubj:ACTOR obj:{bloc|union|organisation|organization|alliance|coalition|eu|nato} -> SANCTION/withdraw 0.7
frame  nsubj:{minister|president|premier|chancellor|secretary|general|cabinet|government|governor|mayor} nsubj:ACTOR -> RETREAT/resign
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:{party|race|post|habit|politics|work|game} !nsubj:{minister|president|premier|chancellor|secretary|general|cabinet|government|governor|mayor} -> none
yes    Jordan's finance minister quit on Sunday. => JOR:GOV RETREAT/resign
yes    Burundi quit the treaty. => BDI:GOV SANCTION/withdraw
no     She quit smoking last year.
no     The singer quit the band.

verb   lift; ease; relax; loosen; unfreeze; unblock
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{trophy|cup|weight|spirit|forecast|mood|lid|finger|price|rate|pain|share|share|output|production|burden|congestion|pressure|muscle|monetary} -> none
frame  nsubj:ACTOR obj:{siege|blockade} obj.nmod/of,on|obl/on:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against,for|obl/on,against,from:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{curfew|lockdown|emergency|censorship|checkpoint|state|rule|requirement|law|restriction|curb} obj.nmod/on,in,for|obl/on,in,for:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{asset|account|fund|funds} obj.poss|obj.amod|obj.nmod/of:ACTOR? -> RETREAT
frame  !nsubj:ANY obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> RETREAT
frame  nsubj:ACTOR obj:{advisory|income|people|poverty|economy|veil|ceiling|arm|leg|car|stone|barbell|profit|sale|hope} -> none
frame  nsubj:ANY -> none
frame  obj:THING -> none
yes    Canada lifted the sanctions on Belarus. => CAN:GOV > BLR:GOV RETREAT
yes    Ethiopia lifted the curfew. => ETH:GOV RETREAT
yes    Saudi Arabia eased the blockade of Yemen. => SAU:GOV > YEM:GOV RETREAT/withdraw
no     Spain lifted the trophy.
no     Good news lifted the mood.

verb   return
frame  nsubj:ACTOR obj:{fire} -> ASSAULT
frame  nsubj:ACTOR obj:{call|favour|favor|verdict|serve|ball|profit|book|compliment|phone|ticket|gesture} -> none
frame  nsubj:ACTOR obj:{ambassador|envoy} obl/to|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@PRISONERS obl/to|obj.nmod/to:ACTOR -> RETREAT/release
frame  nsubj:ACTOR obj:{body|remains|coffin|ashes} obl/to|obj.nmod/to:ACTOR -> RETREAT/release
frame  nsubj:ACTOR obj:@TERRITORY obl/to|obj.nmod/to:ACTOR -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{artefact|artifact|bronze|statue|treasure|property|asset|painting|manuscript|skull|drone|ship|mask} obl/to|obj.nmod/to:ACTOR -> RETREAT
frame  nsubj:ACTOR obj:{refugee|migrant} obl/to|obj.nmod/to:ACTOR=none -> COERCE/deport
frame  nsubj:ACTOR obl/to:{talk|talks|negotiation|table} obl/with|obl/to.nmod/with:ACTOR? -> CONSULT
frame  nsubj:ACTOR obl/to:ANY -> none
frame  nsubj:ANY -> none
yes    Germany returned the bronzes to Nigeria. => DEU:GOV > NGA:GOV RETREAT
yes    India returned the prisoners to Pakistan. => IND:GOV > PAK:GOV RETREAT/release
yes    Russian soldiers returned fire. => RUS ASSAULT
no     The minister returned to Oslo on Friday.
no     Visitors must return the key.

verb   cease; halt; stop; end; pause
frame  nsubj:ACTOR obj:{strike} obj.compound|obj.amod:{hunger} -> RETREAT 0.7
frame  nsubj:ACTOR obj:{exercise|drill} obj.nmod/with|obl/with:ACTOR? -> RETREAT 0.6
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:{fire} -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obj:{visit|trip|tour|speech|career|season|day|year|week|run|drought|wait|search|match|life|term|reign|car|bus|practice|debate|study} -> none
frame  nsubj:ACTOR obj:{strike|protest|boycott|demonstration|sit-in} -> RETREAT
frame  nsubj:ACTOR obj:{siege|blockade|occupation} obj.nmod/of|obl/of:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{sanction|embargo|curfew|censorship|emergency} obj.nmod/on,against|obl/on,against:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{hostility|hostilities|bombing|bombardment|shelling|airstrike|offensive|attack|raid|fighting|assault|war|fight} obj.nmod/on,against,of,with,in|obl/on,against,with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:{enrichment|test|testing|programme|program} obj.compound:{uranium|missile|nuclear|weapon} -> RETREAT/disarm
frame  nsubj:ACTOR obj:{aid|assistance|funding|loan|support|subsidy} obj.nmod/to,for|obl/to,for:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|cooperation|trade|partnership} obj.nmod/with|obl/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{export|import|flight|shipment|sale|delivery|supply} obj.nmod/to,from,of|obl/to,from:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR xcomp:{fight|bomb|shell|attack|fire|shoot} xcomp.obj|xcomp.obl/on:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR xcomp:{fund|finance|support|supply|arm|aid|help} xcomp.obj|xcomp.obl/to:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR xcomp:{buy|purchase|import|sell|export} xcomp.obj.amod|xcomp.obj.compound|xcomp.obj.poss|xcomp.obj.nmod/from|xcomp.obl/from,to:ACTOR=recipient -> SANCTION/discontinue 0.7
frame  nsubj:ACTOR xcomp:{recognise|recognize} xcomp.obj:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR xcomp:{cooperate|collaborate|trade} xcomp.obl/with:ACTOR -> SANCTION/withdraw
frame  nsubj:{police|policeman|troop|soldier|army|authority|government|guard|force|officer|regime} nsubj:ACTOR obj:{protester|demonstrator|journalist|activist|opposition|lawmaker|senator|candidate|reporter|student|marcher|convoy|supporter|leader|politician|observer} obj:ACTOR advcl/from|obl/from|xcomp:ANY -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
yes    Azerbaijan halted its offensive. => AZE:GOV RETREAT/ceasefire
yes    Norway stopped aid to Uganda. => NOR:GOV > UGA:GOV SANCTION/discontinue
yes    Estonia ended cooperation with Belarus. => EST:GOV > BLR:GOV SANCTION/withdraw
yes    Slovakia stopped buying Russian gas. => SVK:GOV > RUS SANCTION/discontinue
yes    Police in Harare stopped journalists from entering the court. => ZWE:COP > ZWE COERCE/restrict
no     The bus stopped near the church.
no     The rain ended the match.
no     The minister ended her visit on Friday.
no     The Danish shop stopped selling eggs.

verb   observe
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:{silence|ramadan|fast|holiday|anniversary|star|bird|election|vote|rule|law|trend|custom|eclipse} -> none
yes    The rebels in Sudan observed the truce. => SDN:REB RETREAT/ceasefire
no     The crowd observed a minute of silence.
no     Students observed the eclipse.

verb   let; allow; permit
frame  !nsubj:ANY obj:{inspector|observer|monitor|rapporteur|convoy} obl/into,in:ACTOR=actor? -> RETREAT/access
frame  !nsubj:ANY obj:{prisoner|hostage|detainee|captive} xcomp|ccomp:{go|leave|return} -> RETREAT/release
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{goal|flat|house|room|dog|run} -> none
frame  nsubj:ACTOR obj:{inspector|observer|monitor|rapporteur|investigator|inspection|expert} -> RETREAT/access
frame  nsubj:ACTOR obj:{convoy|aid|food|supply|truck|shipment|relief|humanitarian|ambulance} -> RETREAT/access
frame  nsubj:ACTOR obj:{worker|agency|team} obj.compound:{aid|relief|un} -> RETREAT/access
frame  nsubj:ACTOR xcomp|ccomp:{enter|inspect|monitor|visit} xcomp.nsubj|ccomp.nsubj:{inspector|observer|monitor|convoy|worker|agency|team|rapporteur} -> RETREAT/access
frame  nsubj:ACTOR obj:{prisoner|hostage|detainee|captive} xcomp|ccomp:{go|leave} -> RETREAT/release
frame  nsubj:ACTOR xcomp|ccomp:{go} xcomp.nsubj|ccomp.nsubj:{prisoner|hostage|detainee|captive} -> RETREAT/release
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Syria let the inspectors in. => SYR:GOV RETREAT/access
yes    Sudan allowed the convoy into Darfur. => SDN:GOV RETREAT/access
yes    The inspectors were allowed into Chad. => TCD:GOV RETREAT/access
no     The landlord let the flat to students.
no     The ticket allows visitors two entries.
no     Let me explain the Swiss rules.

verb   dismantle; decommission; defuse; mothball
frame  nsubj:ACTOR obj:{bomb|device|engine|tent|stage|ring|gang|network|cell|clock|argument|tension|tensions|bike|camp|theory} -> none
frame  nsubj:ACTOR obj:@WEAPONS -> RETREAT/disarm
frame  nsubj:ACTOR obj:{arsenal|stockpile|warhead|centrifuge|reactor|programme|program|silo|site} obj.amod|obj.compound:ANY -> RETREAT/disarm
frame  nsubj:ACTOR obj:{roadblock|checkpoint|barricade|outpost|fence|settlement} -> RETREAT/withdraw
yes    Libya dismantled its nuclear programme. => LBY:GOV RETREAT/disarm
yes    Israel dismantled the outpost. => ISR:GOV RETREAT/withdraw
no     The mechanic dismantled the engine.

verb   relinquish; vacate; cede; abandon; renounce; forsake (forsook, forsaken); forgo (forwent, forgone)
frame  nsubj:ACTOR obj:{ship|car|baby|search|hope|dog|match|flat|seat|citizenship|home|house|vehicle|project|tradition|faith|religion|lead} -> none
frame  nsubj:ACTOR obj:@POSTS -> RETREAT/resign
frame  nsubj:ACTOR obj:{power} obl/to|obj.nmod/to:ACTOR? -> RETREAT/resign
frame  nsubj:ACTOR obj:{control} obj.nmod/of|obl/of:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{violence|terrorism|force|weapon|arsenal} -> RETREAT/disarm
frame  nsubj:ACTOR obj:{claim|demand} obj.nmod/to,on,for|obl/to:ANY? -> CONCEDE
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR? -> REJECT/meet
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:{you|they|worker|child|strategy|approach|gold|venture|takeover|merger|investment|principle|word|idea|style|career|standard|practice|system|peg} -> none
yes    Cameroon's army vacated the town. => CMR:MIL RETREAT/withdraw
yes    Rebels in Nepal renounced violence. => NPL:REB RETREAT/disarm
no     The sailors abandoned ship.
no     The family abandoned its dog.
no     Slovakia abandoned the gold standard.

verb   flee (fled); desert; defect
frame  nsubj:{troop|soldier|army|garrison|unit|policeman|police|fighter} nsubj:ACTOR obj:@TERRITORY -> RETREAT/withdraw
frame  nsubj:{troop|soldier|army|garrison|unit|policeman|police|fighter} nsubj:ACTOR obj:{post|position|unit|rank|army} -> RETREAT/withdraw
frame  nsubj:{soldier|troop|general|officer|unit|policeman|diplomat|pilot|colonel} nsubj:ACTOR obl/to:ACTOR -> RETREAT
frame  nsubj:ANY -> none
yes    Afghan soldiers deserted their posts. => AFG:MIL RETREAT/withdraw
no     Thousands of families fled the city.
no     The thief fled on a scooter.

verb   depart; exit; decamp
frame  nsubj:{bus|train|flight|plane|ferry|tourist|player|passenger|coach|manager|director|fan|company} -> none
frame  nsubj:@TROOPS nsubj:ACTOR obl/from|obj:@TERRITORY -> RETREAT/withdraw
frame  nsubj:@TROOPS nsubj:ACTOR obl/from|obj:ACTOR -> RETREAT/withdraw
frame  nsubj:@TROOPS nsubj:ACTOR !obl/for,to:ANY -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR obj:{nato|bloc|union|eu|organisation|organization|treaty|pact|alliance} -> SANCTION/withdraw 0.6
frame  nsubj:ANY -> none
yes    Ethiopian troops departed from Somalia. => ETH:MIL > SOM:GOV RETREAT/withdraw
no     The train departed from Vienna.

verb   roll; scale; pare; halve; thin
frame  obj:@SAN_HELP obl/to,for|obj.nmod/to,for:ACTOR nsubj:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{aid|assistance} -> SANCTION/discontinue 0.7
frame  nsubj:ACTOR obj:{tie|relation|cooperation} obl/with|obj.nmod/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{export|import|supply|delivery} obl/to,from|obj.nmod/to,from:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{tariff|duty|sanction} obl/on,against|obj.nmod/on,against:ACTOR? -> RETREAT
frame  nsubj:ACTOR? obj:{troop|contingent|garrison|force} obl/in,from|obj.nmod/in,from:ACTOR? -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR? obj:{presence|deployment} obj.amod|obj.compound:{military|troop|naval|diplomatic} -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver} prt|advmod:{back|down} obl/with|obj.nmod/with:ACTOR=none? -> RETREAT 0.6
frame  nsubj:ACTOR obj:{arsenal|stockpile} -> RETREAT/disarm 0.7
frame  nsubj:{tank|armour|armor|troop} obl/into,across:ANY nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor -> ASSAULT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Italy halved aid to Eritrea. => ITA:GOV > ERI:GOV SANCTION/discontinue
yes    Poland thinned its contingent in Iraq. => POL:GOV > IRQ RETREAT/withdraw
no     The gardener thinned the hedge.
no     Spain scaled the rankings.

verb   parole
frame  nsubj:ACTOR? obj:ACTOR -> RETREAT/release 0.7
frame  nsubj:ANY -> none
yes    Myanmar paroled two Japanese journalists. => MMR:GOV > JPN:JRN RETREAT/release

verb   repatriate
frame  obj:{profit|fund|money|earnings|gold|dividend|asset|capital|cash|art|painting|artefact|artifact} -> none
frame  nsubj:ACTOR? obj:{prisoner|soldier|body|remains|fisherman|crew|detainee|hostage|captive|corpse} obj.amod|obj.compound|obj.nmod/of,from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/of,from:ACTOR=recipient -> RETREAT/release 0.7
frame  nsubj:ACTOR? obj:{prisoner|soldier|body|remains|fisherman|crew|detainee|hostage|captive|corpse} -> RETREAT/release 0.7
frame  nsubj:ACTOR obj:{migrant|immigrant|refugee|worker} obj.amod|obj.compound|obj.nmod/from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/from:ACTOR=recipient -> COERCE/deport 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    India repatriated Pakistani prisoners. => IND:GOV > PAK RETREAT/release
no     The firm repatriated its profits.

verb   de-escalate; deescalate
frame  nsubj:ACTOR -> RETREAT 0.6
yes    India and Pakistan de-escalated along the border. => IND:GOV, PAK:GOV RETREAT

verb   finish
frame  nsubj:ACTOR? obj:{withdrawal|pullout|pull-out|pullback|evacuation} obj.nmod/from,of|obl/from:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{visit} obj.nmod/to|obl/to:ACTOR -> CONSULT/visit
frame  nsubj:ANY? -> none
yes    Russia finished its withdrawal from Estonia. => RUS:GOV > EST:GOV RETREAT/withdraw
no     Turkey finished the tunnel.
no     Denmark finished third.

verb   reduce; slash; trim
frame  nsubj:{company|firm|bank|airline|factory|shop|maker} -> none
frame  nsubj:ACTOR obj:{troop|troops|garrison|contingent} obj.nmod/in,from|obl/in,from:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{presence} obj.amod|obj.compound:{military|troop|naval} obj.nmod/in|obl/in:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{aid|assistance|funding} obj.nmod/to,for|obl/to,for:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{tie|ties|relation|relations|contact} obj.nmod/with|obl/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{supply|supplies|delivery|flow|shipment} obj.nmod/to|obl/to:ACTOR -> SANCTION/discontinue
frame  nsubj:ANY? -> none
yes    The US reduced its troops in Germany. => USA:GOV > DEU:GOV RETREAT/withdraw
yes    Sweden slashed its aid to Uganda. => SWE:GOV > UGA:GOV SANCTION/discontinue
no     Spain reduced its debt.
no     A Dutch bank slashed its rates.

verb   respect; abide; comply; adhere
frame  nsubj:ACTOR obj|obl/by,to,with:@CEASEFIRES -> RETREAT/ceasefire 0.6
frame  nsubj:ACTOR obl/with:{demand|order|ultimatum|request} obl/with.poss|obl/with.nmod/of,by,from|obl/with.amod:ACTOR=recipient -> CONCEDE
frame  nsubj:ANY? -> none
yes    Israel complied with Egypt's demand. => ISR:GOV > EGY:GOV CONCEDE
no     Children in Japan respect their teachers.
no     Parents in Fiji abide by the rules.

noun   withdrawal; pullout; pullback; disengagement; retreat
frame  poss|nmod/of,by:@TROOPS poss|nmod/of,by:ACTOR=actor nmod/from:ACTOR=recipient? -> RETREAT/withdraw
frame  nmod/of:{troop|force|soldier|army} nmod/of.amod|nmod/of.compound:ACTOR=actor nmod/from:ACTOR=recipient? -> RETREAT/withdraw
frame  nmod/from:@AGREEMENTS poss|amod:ACTOR=actor -> SANCTION/withdraw
frame  compound:{cash|bank} -> none
frame  poss|amod|compound:ACTOR=actor nmod/from:ACTOR=recipient -> RETREAT/withdraw
yes    The French withdrawal from Mali began in February. => FRA:GOV > MLI:GOV RETREAT/withdraw
no     A withdrawal from the bank took ten minutes.
no     Cash withdrawals fell in June.

noun   release
frame  nmod/of:@WARES -> none
frame  compound:{press|news|film|album} -> none
frame  nmod/of:@PRISONERS nmod/by|poss|nmod/of.nmod/by:ACTOR=actor -> RETREAT/release
frame  nmod/of:@PRISONERS nmod/of.amod|nmod/of.compound:ACTOR=recipient -> RETREAT/release 0.7
yes    The release of the hostages by rebels in Niger took place on Monday. => NER:REB RETREAT/release
no     The release of the film was delayed.
no     The press release came late.

noun   ceasefire; cease-fire; truce; armistice
frame  nmod/between:ACTOR=actor -> RETREAT/ceasefire reciprocal 0.7
frame  poss|amod|compound:ACTOR=actor nmod/with:ACTOR=recipient -> RETREAT/ceasefire reciprocal 0.7
yes    A ceasefire between Ukraine and Russia began at dawn. => UKR:GOV, RUS:GOV RETREAT/ceasefire
no     The word truce is very old.
no     The word ceasefire has two parts.

noun   resignation; abdication
frame  poss|nmod/of,by:{minister|president|premier|chancellor|government|cabinet|king|governor|secretary|general|queen|emperor|mayor} poss|nmod/of,by:ACTOR=actor -> RETREAT/resign
yes    The resignation of Armenia's president surprised parliament. => ARM:GOV RETREAT/resign
no     He looked at the rain with resignation.
no     The coach's resignation is expected.

noun   surrender; disarmament; demobilisation; demobilization
frame  poss|nmod/of,by:{rebel|militia|guerrilla|fighter|army|garrison|force|soldier|faction|insurgent|militant} poss|nmod/of,by:ACTOR=actor nmod/to:ACTOR=recipient? -> RETREAT/disarm
yes    The surrender of the rebels in Chad came at dawn. => TCD:REB RETREAT/disarm
no     Surrender is not in her nature.
no     A conference on disarmament opens on Friday.

noun   lifting; easing; relaxation; reopening
frame  nmod/of:@SANCTIONS nmod/by|nmod/of.nmod/by:ACTOR=actor -> RETREAT
frame  nmod/of:@SANCTIONS nmod/of.nmod/on,against:ACTOR=recipient poss:ACTOR=actor? -> RETREAT
frame  nmod/of:{border|crossing} nmod/by|poss:ACTOR=actor? nmod/of.nmod/with:ACTOR=recipient? -> RETREAT 0.6
yes    The lifting of the embargo by Brazil took effect in May. => BRA:GOV RETREAT
no     Heavy lifting hurt his back.
no     The reopening of the library drew a crowd.

noun   repatriation
frame  nmod/by|poss|nmod/of.nmod/by:ACTOR=actor nmod/of:{prisoner|body|remains|soldier} nmod/to:ACTOR=recipient? -> RETREAT/release
yes    The repatriation of the prisoners by Kenya took a month. => KEN:GOV RETREAT/release
no     Repatriation of profits is taxed.

noun   drawdown; pull-out; pull-back; troop withdrawal; troop pullout; troop cut; troop reduction; evacuation of troops
frame  poss|nmod/of,by:ACTOR=actor nmod/from,in:ACTOR=recipient? -> RETREAT/withdraw
frame  amod|compound:ACTOR=actor nmod/from,in:ACTOR=recipient? -> RETREAT/withdraw
frame  nmod/of:@TROOPS nmod/of.amod|nmod/of.compound|nmod/of.poss:ACTOR=actor nmod/from:ACTOR=recipient? -> RETREAT/withdraw
yes    The US drawdown in Niger continues. => USA:GOV > NER:GOV RETREAT/withdraw
no     The drawdown of the reservoir was slow.

noun   handover; hand-over; freeing
frame  nmod/of:@PRISONERS nmod/by|poss|nmod/of.nmod/by:ACTOR=actor nmod/to:ACTOR=recipient? -> RETREAT/release
frame  nmod/of:@PRISONERS nmod/of.amod|nmod/of.compound:ACTOR=recipient -> RETREAT/release 0.7
frame  nmod/of:{suspect|fugitive|bomber|killer} nmod/by|poss:ACTOR=actor nmod/to:ACTOR=recipient? -> COOPERATE 0.7
frame  poss|nmod/by:ACTOR=actor nmod/of:@TERRITORY nmod/to:ACTOR=recipient? -> RETREAT/withdraw 0.7
frame  nmod/of:@WEAPONS poss|nmod/by:ACTOR=actor nmod/to:ACTOR=recipient? -> RETREAT/disarm 0.7
yes    The handover of Ukrainian prisoners took place at dawn. => --- > UKR RETREAT/release
no     The handover of the baton went wrong.

noun   departure
frame  compound:{flight|train|bus} -> none
frame  nmod/of:{troop|soldier|force|peacekeeper} nmod/of.amod|nmod/of.compound|nmod/of.poss:ACTOR=actor nmod/from:ACTOR=recipient? -> RETREAT/withdraw 0.7
yes    The departure of French troops was orderly. => FRA RETREAT/withdraw
no     The departure of flights to Spain was delayed.
