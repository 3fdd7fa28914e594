# REQUEST: asking, demanding, ordering, urging. Modes: assist change yield meet.
# An offer or invitation is AGREE; an order to one's own troops to move is MOBILIZE; an ultimatum is THREATEN.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   urge; implore; exhort; beg; beseech; entreat; press; pressure; lobby; pressurise; pressurize; prod; nudge
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{caution|restraint|calm|patience} obj.nmod/on|obl/on:ACTOR? -> REQUEST
frame  nsubj:ACTOR obj:{button|switch|charge|trousers|shirt|key|flesh|grape|advantage|case|claim|point|brake} -> none
frame  nsubj:ACTOR prt|advmod:{ahead|on} -> none
frame  nsubj:ACTOR obj|iobj:{customer|visitor|motorist|driver|public|viewer|reader|voter|tourist|resident|people|shopper|passenger|parent|citizen|traveller|traveler|student|fan|god} -> none
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:{meet|talk|negotiate|return|resume|join|attend|sit|restart|mediate|discuss|hold|engage} -> REQUEST/meet
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:{help|aid|assist|send|give|provide|supply|deliver|lend|fund|contribute|donate|support|back|share|cooperate|extradite|shelter|accept} -> REQUEST/assist
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:{change|reform|amend|reconsider|adopt|introduce|improve|respect|abolish|repeal|reverse|rethink|review|implement|comply} -> REQUEST/change
frame  nsubj:ACTOR obj|iobj:ACTOR obl/for:{help|aid|assistance|support|arm|weapon|money|loan} -> REQUEST/assist
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:ANY -> REQUEST
frame  nsubj:ACTOR obj:ACTOR obl/on,over,for,into,about:ANY -> REQUEST
frame  !nsubj:ANY obj|iobj:ACTOR xcomp|ccomp|advcl/to:ANY -> REQUEST
frame  nsubj:ACTOR obj|iobj:ACTOR ccomp:ANY -> REQUEST
frame  nsubj:ACTOR obj|iobj:{side|party|nation|country|neighbour|neighbor|rival|faction|power|community|world|state|ally|government|leader|combatant|belligerent|enemy} xcomp|ccomp|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj|iobj:{side|party|nation|country|neighbour|neighbor|rival|faction|power|community|world|state|ally|government|leader|combatant|belligerent|enemy} xcomp|ccomp|advcl/to:@TO-MEET -> REQUEST/meet
frame  nsubj:ACTOR obj|iobj:{side|party|nation|country|neighbour|neighbor|rival|faction|power|community|world|state|ally|government|leader|combatant|belligerent|enemy} xcomp|ccomp|advcl/to:ANY -> REQUEST
frame  nsubj:ACTOR obl/for:@CEASEFIRES -> REQUEST/yield
frame  nsubj:ACTOR obj:{end|withdrawal|release|ceasefire|truce} obj.nmod/of,to:ANY? -> REQUEST/yield
frame  nsubj:ACTOR obl/for:{sanction|reform|withdrawal|release|talk|negotiation|resolution|action|intervention|solution|peace|return|extradition} -> REQUEST 0.7
frame  nsubj:ACTOR obj:{talk|talks|negotiation|dialogue|meeting} obj.nmod/between,with:ANY? -> REQUEST/meet 0.7
yes    Finland urged Russia to respect the treaty. => FIN:GOV > RUS:GOV REQUEST/change
yes    Norway urged both sides to show restraint. => NOR:GOV REQUEST
yes    Egypt pressed Israel to lift the blockade. => EGY:GOV > ISR:GOV REQUEST/yield
yes    Japan's prime minister implored Chinese leaders to show patience. => JPN:GOV > CHN REQUEST
yes    Syria was urged to answer the letter. => --- > SYR:GOV REQUEST
no     Doctors urged people to drink more water.
no     He pressed the button twice.
no     The report urged the firm to change its boiler.

verb   call
frame  nsubj:ACTOR obj:ACTOR xcomp:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient xcomp:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ANY xcomp:@ACC_SLURS xcomp.amod|xcomp.poss|xcomp.nmod/by:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ACTOR xcomp:{act|piece|case|form|kind|pack|campaign|violation|attempt|instance|product|tool} xcomp.nmod/of:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient xcomp:{act|piece|case|form|kind|pack|campaign|violation|attempt|instance|product|tool} xcomp.nmod/of:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR !obj:ANY xcomp:@ACC_SLURS !obl/for:ANY -> none
frame  nsubj:ACTOR obj:@ACC_PLANS xcomp:@ACC_SLURS -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR prt|advmod:{in} obj:{ambassador|envoy|diplomat|charge|attache|consul} obj.amod|obj.poss|obj.compound|obj.nmod/of,from:ACTOR=recipient? -> ACCUSE/disapprove
frame  nsubj:ACTOR prt|advmod:{back|home} obj:{ambassador|envoy|diplomat} obl/from|obj.nmod/in,to,from:ACTOR=recipient? -> SANCTION/withdraw
frame  nsubj:ACTOR prt|advmod:{out} obj:{troop|army|soldier|guard|military|tank} -> MOBILIZE/troops
frame  nsubj:ACTOR prt|advmod:{in} obj:{troop|army|soldier|guard|military|tank} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR prt|advmod:{off} obj|xcomp:@TALKS obj.nmod/with|obl/with|xcomp.nmod/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{off} obj:@VISITS obj.nmod/to|obl/to:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{off} obj:@PROTESTS -> RETREAT
frame  nsubj:ACTOR prt|advmod:{off} obj:@ATTACKS obj.nmod/on,against|obl/on,against:ACTOR? -> RETREAT 0.7
frame  nsubj:ACTOR prt|advmod:{off} obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> REJECT
frame  nsubj:ACTOR prt|advmod:{off} obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> REJECT
frame  nsubj:ACTOR prt|advmod:{off} -> none
frame  nsubj:ACTOR prt|advmod:{up} obj:{reservist|reserve|conscript|soldier|troop} -> MOBILIZE/troops
frame  nsubj:ACTOR prt|advmod:{up} obj:{player|striker|defender|goalkeeper|midfielder|squad} -> none
frame  nsubj:ACTOR obj:{strike|stoppage} -> PROTEST/strike
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obl/on,upon:ACTOR advcl|xcomp|ccomp:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obl/on,upon:ACTOR advcl|xcomp|ccomp:{meet|talk|negotiate|return|resume|join|attend|sit|restart|mediate|discuss|hold|engage} -> REQUEST/meet
frame  nsubj:ACTOR obl/on,upon:ACTOR advcl|xcomp|ccomp:{help|aid|assist|send|give|provide|supply|deliver|lend|fund|contribute|donate|support|back|share|cooperate|extradite|shelter} -> REQUEST/assist
frame  nsubj:ACTOR obl/on,upon:ACTOR advcl|xcomp|ccomp:ANY -> REQUEST
frame  nsubj:ACTOR obl/on,upon:ACTOR obl/for:ANY -> REQUEST
frame  nsubj:ACTOR obl/on,upon:{side|party|nation|country|neighbour|neighbor|rival|faction|power|community|world|state|ally|government|leader|combatant|belligerent|enemy} advcl|xcomp|ccomp:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obl/on,upon:{side|party|nation|country|neighbour|neighbor|rival|faction|power|community|world|state|ally|government|leader|combatant|belligerent|enemy} advcl|xcomp|ccomp:@TO-MEET -> REQUEST/meet
frame  nsubj:ACTOR obl/on,upon:{side|party|nation|country|neighbour|neighbor|rival|faction|power|community|world|state|ally|government|leader|combatant|belligerent|enemy} advcl|xcomp|ccomp|obl/for:ANY -> REQUEST
frame  nsubj:ACTOR obl/for:@CEASEFIRES obl/for.nmod/with,between,in:ACTOR=none? -> REQUEST/yield
frame  nsubj:ACTOR obl/for:@TALKS obl/for.nmod/with:ACTOR=recipient? -> REQUEST/meet
frame  nsubj:ACTOR obl/for:{withdrawal|release|restraint|end|halt|disarmament|pullout|lifting} obl/for.nmod/by,from,of|obl/for.amod:ACTOR=recipient? -> REQUEST/yield
frame  nsubj:ACTOR obl/for:{resignation|ouster|removal|dismissal|departure} obl/for.nmod/of|obl/for.poss:ACTOR=recipient? -> REQUEST/change
frame  nsubj:ACTOR obl/for:{reform|election|independence|referendum|autonomy|democracy|change} obl/for.nmod/in,by|obl/for.amod:ACTOR=recipient? -> REQUEST/change
frame  nsubj:ACTOR obl/for:{help|aid|assistance|intervention|support|donation|arm|weapon|troop|peacekeeper} obl/for.nmod/from,by|obl/from:ACTOR=recipient? -> REQUEST/assist
frame  nsubj:ACTOR obl/for:{sanction|boycott|embargo|inquiry|investigation|probe|punishment|action|expulsion|calm|dialogue|unity|peace|meeting|session} obl/for.nmod/on,against,into:ACTOR=none? -> REQUEST
frame  nsubj:ACTOR obj:{election|vote|referendum|witness|ambulance|police|doctor|attention|name|shot|taxi|cab} -> none
frame  nsubj:ACTOR obj:{meeting|session|summit|conference} obj.nmod/with,of:ANY? -> REQUEST/meet 0.6
frame  nsubj:ACTOR obj:ACTOR advcl|xcomp|obl/about,over:{discuss|congratulate|thank|talk|express|crisis|ceasefire|war|attack} -> CONSULT/phone
frame  nsubj:{minister|president|premier|chancellor|secretary|envoy} nsubj:ACTOR obj:{minister|president|premier|chancellor|secretary|envoy|counterpart} !xcomp:ANY -> CONSULT/phone 0.6
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:ANY -> none
frame  nsubj:ACTOR obl/for:{action|justice|restraint|talk|compromise|respect|solidarity|cooperation|access|corridor|pause|accountability|return|removal|closure|abolition|recognition|prosecution|trial|arrest|extradition} obl/for.nmod/of,from,by,on:ACTOR=recipient? -> REQUEST 0.7
frame  nsubj:ACTOR !prt:ANY !obj:ANY !obl/on,upon:ANY xcomp:@TO-YIELD xcomp.nsubj:ACTOR=recipient -> REQUEST/yield
frame  nsubj:ACTOR !prt:ANY !obj:ANY !obl/on,upon:ANY xcomp:ANY xcomp.nsubj:ACTOR=recipient -> REQUEST 0.7
yes    Malta called on Libya to act. => MLT:GOV > LBY:GOV REQUEST
yes    Morocco called for a ceasefire. => MAR:GOV REQUEST/yield
yes    The UN called on rebels in Mali to free the hostages. => UNO:GOV > MLI:REB REQUEST/yield
yes    Serbia called off talks with Kosovo. => SRB:GOV > KOS:GOV REJECT/meet
yes    Zambia called out the army. => ZMB:GOV MOBILIZE/troops
yes    Ireland called for Israel to lift the siege. => IRL:GOV > ISR:GOV REQUEST/yield
yes    Bolivia called Chile a bully. => BOL:GOV > CHL:GOV ACCUSE/disapprove
known yes Latvia called the Belarusian decision illegal. => LVA:GOV > BLR:GOV ACCUSE/disapprove
yes    Norway called the blockade a Sudanese crime. => NOR:GOV > SDN:GOV ACCUSE/disapprove
no     The minister called the report a joke.
no     A neighbour called an ambulance.
no     The match was called off because of rain.
no     Finland's president called Estonia a dear neighbour.

verb   appeal; plead
frame  nsubj:ACTOR obl/to:{fan|voter|reader|viewer|buyer|customer|taste|public|audience|court|tribunal|supreme|young|consumer|child} -> none
frame  nsubj:ACTOR obj|xcomp|advcl/to:{guilty|innocent|innocence|ignorance|case|sentence|verdict|ruling|conviction|decision} -> none
frame  nsubj:ACTOR obl/against:ANY -> none
frame  nsubj:ACTOR obl/to,with:ACTOR xcomp|advcl:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obl/to,with:ACTOR obl/for:{help|aid|assistance|support|money|food|arm|weapon|fund|funds|donation|medicine} -> REQUEST/assist
frame  nsubj:ACTOR obl/to,with:ACTOR xcomp|advcl:{help|aid|assist|send|give|provide|supply|deliver|lend|fund|contribute|donate|support|back} -> REQUEST/assist
frame  nsubj:ACTOR obl/to,with:ACTOR xcomp|advcl|obl/for:ANY -> REQUEST
frame  nsubj:ACTOR obl/for:{help|aid|assistance|support|money|food|fund|funds|donation|medicine|blood} -> REQUEST/assist
frame  nsubj:ACTOR obl/for:@MONEY -> REQUEST/assist
frame  nsubj:ACTOR obl/for:{us$|usd|million|billion} -> REQUEST/assist
frame  nsubj:ACTOR obl/to:{donor|community|world|country|nation|state|neighbour|neighbor|power} xcomp|advcl|obl/for:ANY -> REQUEST
frame  nsubj:ACTOR obl/for:{calm|restraint|peace|dialogue|unity} -> REQUEST
frame  nsubj:ACTOR obl/for:@CEASEFIRES -> REQUEST/yield
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:ANY -> none
frame  nsubj:ANY? obl/to:THING -> none
yes    Malawi appealed to Zambia for food. => MWI:GOV > ZMB:GOV REQUEST/assist
yes    Greece appealed for calm. => GRC:GOV REQUEST
yes    Malawi appealed to donors for more money. => MWI:GOV REQUEST
no     The song appeals to children.
no     The driver pleaded guilty.
no     The Spanish firm appealed the fine.

verb   ask; request; petition; solicit
frame  nsubj:ACTOR obj:{question|questions|himself|herself|itself|themselves|price|forgiveness|favour|favor|permission|name} -> none
frame  nsubj:ACTOR obl/about:ANY -> none
frame  nsubj:{reporter|journalist|interviewer|court|judge|teacher|survey|pollster|lawyer|prosecutor} obj:ANY -> none
frame  nsubj:ACTOR obj:{apology} obl/from|obj.nmod/from:ACTOR? -> REQUEST
frame  nsubj:ACTOR obj|iobj:ACTOR obl/for:{help|aid|assistance|support|money|food|arm|weapon|loan|troop|asylum|protection} -> REQUEST/assist
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:{help|aid|assist|send|give|provide|supply|deliver|lend|fund|contribute|donate|support|back|share|cooperate|extradite|shelter|mediate} -> REQUEST/assist
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|ccomp|advcl/to:{meet|talk|negotiate|return|resume|join|attend|discuss|host} -> REQUEST/meet
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:ANY -> REQUEST
frame  !nsubj:ANY obj|iobj:ACTOR xcomp|advcl/to:ANY -> REQUEST
frame  nsubj:ACTOR obl/for:{help|aid|assistance|support|money|food|arm|weapon|loan|troop|asylum|protection} obl/from|obl/for.nmod/from:ACTOR? -> REQUEST/assist
frame  nsubj:ACTOR obj:{help|aid|assistance|support|money|food|arm|weapon|loan|troop|asylum|protection|bailout|intervention|backup|mediation} obl/from,of|obj.nmod/from,of:ACTOR? -> REQUEST/assist
frame  nsubj:ACTOR obj:{extradition|release|handover|return|withdrawal} obl/from,of|obj.nmod/from:ACTOR? -> REQUEST/yield
frame  nsubj:ACTOR obj:{talk|talks|meeting|summit|session|audience} obl/with|obj.nmod/with,of:ACTOR? -> REQUEST/meet
frame  nsubj:ACTOR ccomp:ANY -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obj:ACTOR !iobj:ACTOR !obl/for:ANY !xcomp:ANY -> none
yes    Armenia asked France for help. => ARM:GOV > FRA:GOV REQUEST/assist
yes    Albania requested a meeting with Italy. => ALB:GOV > ITA:GOV REQUEST/meet
no     A reporter asked the minister about the budget.
no     Guests may request a second towel.
no     The Polish agency was petitioned online.

verb   demand; insist; clamour; clamor
frame  nsubj:{job|task|role|work|situation|sport|disease|game|subject|recipe|crisis} -> none
frame  nsubj:ACTOR obj:{ransom} obl/for,from:ANY? -> REQUEST
frame  nsubj:ACTOR obj:{refund|pay|salary|wage|attention|respect} -> none
frame  nsubj:ACTOR obj:{release|withdrawal|return|handover|extradition|end|halt|lifting|surrender|pullout|apology} obl/from,of|obj.nmod/from,by|obj.nmod/of.amod:ACTOR=recipient? -> REQUEST/yield
frame  nsubj:ACTOR obj:{resignation|ouster|removal|departure|dismissal} obj.nmod/of|obj.poss:ACTOR=recipient? -> REQUEST/change
frame  nsubj:ACTOR obj:{reform|election|referendum|democracy|right|rights|independence|autonomy|change} obl/from|obj.nmod/from,in:ACTOR=recipient? -> REQUEST/change
frame  nsubj:ACTOR obj:{talk|talks|meeting|negotiation|dialogue} obl/with|obj.nmod/with:ACTOR? -> REQUEST/meet
frame  nsubj:ACTOR obj:{help|aid|compensation|reparation|reparations|money|arm|weapon|access|support} obl/from|obj.nmod/from:ACTOR? -> REQUEST/assist
frame  nsubj:ACTOR obj:{explanation|answer|action|inquiry|investigation|justice|guarantee|clarification|concession} obl/from,of|obj.nmod/from:ACTOR? -> REQUEST
frame  nsubj:ACTOR ccomp:@TO-YIELD ccomp.nsubj:ACTOR=recipient -> REQUEST/yield
frame  nsubj:ACTOR ccomp:ANY ccomp.nsubj:ACTOR=recipient -> REQUEST 0.7
frame  nsubj:ACTOR obl/on,for:{release|withdrawal|apology|return|ceasefire|inquiry|resignation|reform} obl/for.nmod/of,from:ACTOR? -> REQUEST
frame  nsubj:ACTOR obj:ACTOR xcomp|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj:ACTOR xcomp|advcl/to:ANY -> REQUEST
frame  nsubj:ACTOR xcomp|advcl/to:ANY -> none
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with|obl/from:ACTOR? -> REQUEST/yield
frame  nsubj:ACTOR ccomp:ANY -> REQUEST 0.7
frame  nsubj:ACTOR obj:THING obl/from,of|obj.nmod/from,by,of|obj.poss|obj.amod:ACTOR=recipient? -> REQUEST 0.6
yes    Rebels in Peru demanded a truce. => PER:REB REQUEST/yield
yes    Nicaragua demanded an apology from Honduras. => NIC:GOV > HND:GOV REQUEST/yield
yes    Latvia demanded that Belarus return the balloon. => LVA:GOV > BLR:GOV REQUEST/yield
yes    Protesters in Tirana demanded reforms. => ALB:CVL REQUEST/change
yes    Protesters in Lagos demanded the government to reinstate the teachers. => NGA:CVL > NGA:GOV REQUEST
no     The job demands patience.
no     The customer demanded a refund.
no     The chef insists on fresh butter.
no     The guests demanded to see the chef.

verb   order; instruct; direct; command; tell (told); enjoin
frame  nsubj:{court|judge|tribunal} obj:{retrial|payment|company|firm} -> none
frame  nsubj:ACTOR obj:{meal|pizza|beer|coffee|food|drink|book|copy|taxi|part|plane|jet|aircraft|drug|film|traffic|respect|price|ship|train} -> none
frame  nsubj:ACTOR obj|iobj:{reporter|reporters|journalist|newspaper|parliament|conference|agency|audience|court|crowd|story|truth|lie|joke|committee|lawmaker|rally|magazine|station|television} -> none
frame  nsubj:ACTOR obj|iobj:ACTOR ccomp:{have} ccomp.xcomp:{stop|end|leave|withdraw|release|stay|choose|obey|comply|disarm|pay|return|cooperate|surrender|resign|apologise|apologize|accept|respect|quit|go|halt|cease} -> REQUEST 0.6
frame  nsubj:ACTOR obj|iobj:ACTOR ccomp:ANY -> none
frame  nsubj:ACTOR obj:{troop|soldier|army|force|navy|military|reservist|warship|unit|tank} obl/to,into,onto:ANY -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{troop|soldier|army|force|navy|military|unit} xcomp|advcl/to:{attack|invade|advance|fire|shoot|storm} -> MOBILIZE/troops 0.6
frame  nsubj:ACTOR obj:{withdrawal|pullout|pullback} obj.nmod/of|obj.nmod/from:ANY? -> CONCEDE
frame  nsubj:ACTOR obj:{release} obj.nmod/of:@PRISONERS -> CONCEDE 0.7
frame  nsubj:ACTOR obj:{arrest} obj.nmod/of:ANY -> REQUEST 0.6
frame  nsubj:ACTOR obj:{deployment|mobilisation|mobilization} obj.nmod/of:ANY? -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{dissolution|closure|shutdown|suspension} obj.nmod/of:ACTOR -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{closure|shutdown|suspension} obj.nmod/of:{newspaper|station|channel|broadcaster|website|internet|radio|network|school|university|party} -> COERCE 0.6
frame  nsubj:ACTOR obj:{investigation|inquiry|probe} obj.nmod/into|obl/into:ACTOR -> ACCUSE/investigate 0.7
frame  nsubj:ACTOR obj:{expulsion} obj.nmod/of:ACTOR -> SANCTION/expel
frame  nsubj:ACTOR obj:{closure} obj.nmod/of:{embassy|consulate} -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{attack|strike|airstrike|raid|offensive|invasion} obj.nmod/on,against|obl/on,against:ACTOR -> ASSAULT 0.6
frame  nsubj:ACTOR obj:{diplomat|ambassador|envoy|attache} xcomp|advcl/to:{leave} obj.amod:ACTOR=recipient? -> SANCTION/expel
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:ANY -> REQUEST
frame  !nsubj:ANY obj|iobj:ACTOR xcomp|advcl/to:ANY -> REQUEST
frame  nsubj:ANY ccomp:ANY -> none
yes    Thailand ordered Cambodian soldiers to move. => THA:GOV > KHM:MIL REQUEST
yes    Eritrea's president ordered the army to the border. => ERI:GOV MOBILIZE/troops
yes    Iraq told Turkey to remove its base. => IRQ:GOV > TUR:GOV REQUEST
yes    Ghana told Togo it had to release the sailors. => GHA:GOV > TGO:GOV REQUEST
yes    Gabon ordered the dissolution of the party. => GAB:GOV > GAB:PTY COERCE/restrict
no     The guests ordered coffee.
no     The minister told reporters that the road was closed.
no     She directed three films in Rome.

verb   encourage; advise; counsel; recommend; remind
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj|iobj:{growth|investment|trade|tourism|use|child|student|player|pupil|customer|fan|reader|patient|traveller|traveler|citizen|national|client|people} -> none
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl:{resume|meet|talk|negotiate|return} -> REQUEST/meet
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl:ANY -> REQUEST
frame  nsubj:ACTOR obj:{ceasefire|dialogue|talk|talks} obj.nmod/between,with:ANY? -> REQUEST/meet 0.7
yes    Ghana encouraged Togo to talk to the opposition. => GHA:GOV > TGO:GOV REQUEST
no     Warm weather encouraged the bees.
no     The ministry advised citizens to carry water.

verb   push; agitate
frame  nsubj:{troop|soldier|force|army|rebel|militant|militia|fighter|tank|insurgent} nsubj:ACTOR obl/into,toward,towards,through:ACTOR -> ASSAULT 0.6
frame  nsubj:{troop|soldier|force|army|rebel|militant|militia|fighter|tank|insurgent} nsubj:ACTOR obl/into,toward,towards,through:ANY -> ASSAULT 0.6
frame  nsubj:ACTOR prt|advmod:{back} obj:{migrant|refugee|boat} obj.amod|obj.nmod/from|obl/to:ACTOR=none? -> REJECT 0.7
frame  nsubj:ACTOR prt|advmod:{back|out} obj:@ASL_SOLDIERS obj:ACTOR -> ASSAULT 0.6
frame  nsubj:ACTOR obj:{car|door|button|trolley|price|boundary|cart|pram|back} -> none
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:@TO-YIELD -> REQUEST/yield
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:ANY -> REQUEST
frame  nsubj:ACTOR obl/for:{ceasefire|truce|withdrawal|release|sanction|reform|talk|talks|resolution|independence|referendum|autonomy} -> REQUEST 0.7
frame  nsubj:ACTOR obl/for:{return|moratorium|accountability|recognition|repeal|abolition|removal|resignation|change|dialogue|peace|autonomy|statehood|end|probe|inquiry|investigation|trial|extradition|pause|access|embargo|ban|boycott} -> REQUEST 0.6
frame  nsubj:ACTOR obj:{migrant|refugee|asylum-seeker|seeker} obj:ACTOR obl/into,across,over,to:ANY -> COERCE/deport 0.7
frame  nsubj:{troop|force|army|soldier|rebel|militia|fighter|guerrilla} nsubj:ACTOR prt|advmod:{back|out} obj:ACTOR -> ASSAULT 0.6
frame  nsubj:{troop|force|army|soldier|rebel|militia|fighter|tank} nsubj:ACTOR !obj:ANY obl/into,toward,towards:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ireland pushed Israel to open the crossing. => IRL:GOV > ISR:GOV REQUEST
yes    Rwandan troops pushed into Congo. => RWA:MIL > COD:GOV ASSAULT
yes    Ethiopian troops pushed into Somalia. => ETH:MIL > SOM:GOV ASSAULT
yes    Greek activists pushed for a moratorium. => GRC REQUEST
yes    Tunisia pushed Malian migrants into the desert. => TUN:GOV > MLI COERCE/deport
no     Two men pushed the car.
no     The prime minister of Malta pushed the bill through.
no     The striker pushed for a transfer.

verb   summon; convoke
frame  nsubj:ACTOR obj:{strength|courage|energy|help|waiter|lift|image|memory|ghost|doctor} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/for|advcl/for:{questioning|interrogation} -> ACCUSE/investigate
frame  nsubj:{court|judge|prosecutor|tribunal|police} obj:ANY -> none
frame  nsubj:ACTOR obj:{ambassador|envoy|diplomat|charge|attache|representative|consul} obj.amod|obj.poss|obj.nmod/of,from|obj.compound:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ACTOR -> REQUEST/meet 0.6
yes    Cyprus summoned the Turkish ambassador. => CYP:GOV > TUR:GOV ACCUSE/disapprove
yes    Prosecutors in Peru summoned a Chilean senator for questioning. => PER:JUD > CHL ACCUSE/investigate
no     The boy summoned his courage.

verb   persuade; convince; coax; cajole; induce; goad
frame  nsubj:THING -> none
frame  obj:{people|resident|citizen|public|child|student|patient|farmer|worker|woman|man|tourist|jury|customer|fan|voter|viewer|reader|reporter|himself|herself|itself|themselves|audience|investor|consumer|buyer|parent} -> none
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:{meet|talk|negotiate|return|resume|join|attend|sit|restart} -> REQUEST/meet 0.6
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:@TO-YIELD -> REQUEST/yield 0.6
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:{help|aid|assist|send|give|provide|supply|lend|fund|contribute|support|back} -> REQUEST/assist 0.6
frame  nsubj:ACTOR obj|iobj:ACTOR xcomp|advcl/to:ANY -> REQUEST 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Finland persuaded Estonia to join the talks. => FIN:GOV > EST:GOV REQUEST/meet
no     The lawyer convinced the jury.

verb   compel; coerce; oblige; strong-arm; browbeat; bully
frame  nsubj:THING -> none
frame  obj:{child|pupil|student|classmate|player|boy|girl|colleague} -> none
frame  nsubj:ACTOR obj:ACTOR xcomp|advcl/to|advcl/into|obl/into:ANY -> COERCE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopia coerced Djibouti into a lease. => ETH:GOV > DJI:GOV COERCE
no     Illness compelled the singer to rest.

noun   demand; request; appeal; plea; petition
frame  compound:{extradition} poss|amod|nmod/by,from:ACTOR=actor nmod/for,to:ACTOR=recipient? -> REQUEST/yield
frame  compound:{asylum} poss|amod|nmod/by,from:ACTOR=actor nmod/to,in:ACTOR=recipient? -> REQUEST/assist 0.7
frame  nmod/for:{electricity|oil|gas|product|car|house|labour|goods|water|ticket|credit|steel|gold|coffee} -> none
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:{help|aid|assistance|support|arm|weapon|loan|money|troop|asylum|food} nmod/to:ACTOR=recipient? -> REQUEST/assist
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for:{talk|talks|meeting|negotiation|dialogue|summit} nmod/to,with:ACTOR=recipient? -> REQUEST/meet
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for:{withdrawal|release|ceasefire|truce|end|return|extradition|surrender|apology} nmod/to,on|nmod/by.nmod/on:ACTOR=recipient? -> REQUEST/yield
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for:{reform|election|independence|autonomy|resignation|change} nmod/to,on|nmod/by.nmod/on:ACTOR=recipient? -> REQUEST/change
frame  poss|amod|nmod/by,from:ACTOR=actor acl|ccomp:ANY acl.nsubj|ccomp.nsubj:ACTOR=recipient? -> REQUEST 0.7
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/to:ACTOR=recipient -> REQUEST 0.7
yes    Bolivia's request for help surprised Mexico. => BOL:GOV REQUEST/assist
yes    Sudan's demand for talks went unanswered. => SDN:GOV REQUEST/meet
no     Demand for electricity fell in May.
no     The colour has little appeal.

noun   order; directive
frame  poss|nmod/from,by:ACTOR=actor acl:{leave|withdraw|release|stop|return|evacuate} -> REQUEST/yield 0.6
yes    Rwanda's order to leave shocked the aid workers. => RWA:GOV REQUEST/yield
no     The words are in alphabetical order.
no     The waiter took the order.

noun   pressure; urging; exhortation
frame  compound|amod:{blood|air|water|low|high|atmospheric|oil|tyre|tire|price|selling|inflationary|downward|upward|peer|wage|cost|barometric} -> none
frame  poss|amod|compound|nmod/from,by:ACTOR=actor nmod/on,upon:ACTOR=recipient acl:@TO-YIELD -> REQUEST/yield 0.7
frame  poss|amod|compound|nmod/from,by:ACTOR=actor nmod/on,upon:ACTOR=recipient -> REQUEST 0.7
frame  poss|amod|compound|nmod/from,by:ACTOR=actor acl:ANY -> REQUEST 0.6
yes    Saudi pressure on Lebanon grew. => SAU > LBN:GOV REQUEST
no     Blood pressure in Finland is falling.
no     The pressure on prices in Kenya grew.

noun   bid; application; quest
frame  compound:{takeover|record|comeback|job|hostile} -> none
frame  poss|amod|nmod/by:ACTOR=actor nmod/for:{membership|entry|accession|recognition|asylum|loan|statehood|bailout} nmod/to|nmod/for.nmod/of,in,from:ACTOR=none? -> REQUEST 0.7
frame  poss|amod|nmod/by:ACTOR=actor acl:{join|enter} acl.obj:ACTOR=recipient? -> REQUEST 0.7
yes    Albania's bid for membership stalled. => ALB:GOV REQUEST
no     Qatar's bid for the cup succeeded.
