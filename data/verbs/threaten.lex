# THREATEN: to threaten somebody, or to warn of force or a penalty. A plain warning of facts is nothing.
# Verbs, event nouns and adjectives with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

set    THR_FORCE   attack; bomb; strike; invade; kill; destroy; shoot; fire; retaliate; hit; shell; launch; execute; behead; annihilate; obliterate; wipe; bombard; raid; kidnap; crush; avenge; burn; blow; sink; assassinate; flatten; down; storm; target; eliminate; exterminate; ambush; detonate; nuke; massacre; slaughter; torpedo; hang
set    THR_BLOWS   war; attack; force; strike; death; retaliation; reprisal; invasion; airstrike; bombing; violence; annihilation; destruction; bombardment; missile; offensive; revenge; vengeance; retribution; assault
set    THR_TIES    cut; sever; suspend; recall; impose; sanction; boycott; freeze; break; halt; stop; end; downgrade; withhold; terminate; cancel; revoke; reconsider; review; slap; punish; penalise; penalize; fine
set    THR_COSTS   sanction; embargo; tariff; boycott; isolation; penalty; punishment; fine; countermeasure; duty; expulsion
set    THR_CURBS   ban; close; block; restrict; blockade; shut; seize; censor; confiscate; occupy; besiege; outlaw; dissolve
set    THR_JAIL    arrest; detain; jail; prosecute; imprison; charge; sue; try
set    THR_OUST    expel; deport; evict; oust
set    THR_PUBLIC  citizen; national; resident; traveller; traveler; tourist; public; people; passenger; driver; investor; consumer; parent; motorist; voter; shopper; farmer; villager; visitor; staff; fisherman; reader
set    THR_ILLS    corruption; poverty; crime; inflation; disease; virus; hunger; unemployment; racism; trafficking; fraud; pollution; malaria; pandemic; case; charge; election; verdict; cancer; fire; extremism; terrorism; discrimination; record; legacy

verb   threaten
frame  nsubj:ACTOR xcomp:@THR_FORCE xcomp.obl/on,against,at,with|xcomp.obj.nmod/on,against,at|xcomp.obj|obj:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp:@THR_TIES xcomp.obl/on,against,with,to,from|xcomp.obj.nmod/on,against,with,to|xcomp.obj:ACTOR? -> THREATEN/relations
frame  nsubj:ACTOR xcomp:@THR_OUST xcomp.obj:ACTOR? -> THREATEN/expel
frame  nsubj:ACTOR xcomp:@THR_JAIL xcomp.obj:ACTOR? -> THREATEN/arrest
frame  nsubj:ACTOR xcomp:@THR_CURBS xcomp.obl/to,with|xcomp.obj.nmod/with,to,of|xcomp.obj.amod|xcomp.obj.poss|xcomp.obj:ACTOR? -> THREATEN/restrict
frame  nsubj:ACTOR xcomp:{annex} xcomp.obj:ACTOR? -> THREATEN/territory
frame  nsubj:ACTOR xcomp:{collapse|overwhelm|default|sink|overshadow|become|engulf|undermine|spread} -> none
frame  nsubj:ACTOR xcomp:ANY xcomp.obj:ACTOR? -> THREATEN 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/with:@THR_BLOWS -> THREATEN/violence
frame  nsubj:ACTOR? obj:ACTOR obl/with:@THR_COSTS -> THREATEN/relations
frame  nsubj:ACTOR? obj:ACTOR obl/with:{arrest|prosecution|jail|prison|detention|trial} -> THREATEN/arrest
frame  nsubj:ACTOR? obj:ACTOR obl/with:{deportation|eviction} -> THREATEN/expel
frame  nsubj:ACTOR obj:@THR_BLOWS obl/against,on|obj.nmod/against,on:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR obj:@THR_COSTS obl/against,on|obj.nmod/against,on:ACTOR? -> THREATEN/relations
frame  nsubj:ACTOR obj:ACTOR -> THREATEN
yes    North Korea threatened to attack Japan. => PRK:GOV > JPN:GOV THREATEN/violence
yes    China threatened Lithuania with sanctions. => CHN:GOV > LTU:GOV THREATEN/relations
yes    Hungary threatened to expel Ukrainian diplomats. => HUN:GOV > UKR:GOV THREATEN/expel
yes    Ethiopia threatened Eritrea. => ETH:GOV > ERI:GOV THREATEN
no     Drought threatens Kenya.
no     Dark clouds threatened to spoil the picnic.

verb   warn; caution
frame  obj:@THR_PUBLIC -> none
frame  nsubj:ACTOR? obj:ACTOR obl/of,with:@THR_BLOWS -> THREATEN/violence
frame  nsubj:ACTOR? obj:ACTOR obl/of,with:@THR_COSTS -> THREATEN/relations
frame  nsubj:ACTOR obj:ACTOR? obl/of:{consequence|response|retaliation|reprisal|retribution|countermeasure|revenge|repercussion} -> THREATEN
frame  nsubj:ACTOR obj:ACTOR? ccomp:{retaliate|respond|attack|strike|destroy|bomb|fire|shoot|avenge|fight} ccomp.nsubj:{it|he|she|they|we|I} ccomp.obj:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR obj:ACTOR? ccomp:{sanction|punish|impose|suspend|cut|sever|recall|expel} ccomp.nsubj:{it|he|she|they|we|I} ccomp.obj:ACTOR? -> THREATEN/relations
frame  nsubj:ACTOR obj:ACTOR? ccomp:{arrest|detain|jail|prosecute} ccomp.obj:ACTOR? -> THREATEN/arrest
frame  nsubj:ACTOR obj:ACTOR ccomp:{face|pay|suffer} ccomp.obj:{consequence|sanction|price|penalty|action|retaliation|reprisal} -> THREATEN
frame  nsubj:ACTOR obj:ACTOR xcomp:ANY -> THREATEN 0.6
frame  nsubj:ACTOR obj:ACTOR advcl/against|obl/against:ANY -> THREATEN 0.6
frame  nsubj:ANY -> none
yes      Turkey warned Greece of consequences. => TUR:GOV > GRC:GOV THREATEN
yes    Iran warned Israel that it would retaliate. => IRN:GOV > ISR:GOV THREATEN/violence
yes    The United States warned Syria of sanctions. => USA:GOV > SYR:GOV THREATEN/relations
no     The UN warned that food was running out in Niger.
no     The agency warned residents of floods.
no     Bangladesh warned of a hot summer.

verb   vow; swear (swore, sworn)
frame  nsubj:ACTOR prt/in|advmod/in:ANY -> none
frame  nsubj:ACTOR xcomp.obj:@THR_ILLS -> none
frame  nsubj:ACTOR xcomp:@THR_FORCE xcomp.obl/on,against,at|xcomp.obj.nmod/on,against|xcomp.obj:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp:{defeat|fight|eradicate|punish} xcomp.obl/against|xcomp.obj:ACTOR -> THREATEN/violence
frame  nsubj:ACTOR xcomp:{fight} xcomp.prt/on,back|xcomp.advmod/on,back:ANY -> THREATEN/violence
frame  nsubj:ACTOR xcomp:{fight} -> THREATEN/violence 0.6
frame  nsubj:ACTOR xcomp:{continue|keep|intensify|expand|press|resume} xcomp.obj|xcomp.xcomp:{fight|attack|bomb|strike|offensive|campaign|war|assault|bombing|operation|jihad|struggle|shell} xcomp.obj.nmod/against,on|xcomp.xcomp.obj:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp:{take|exact|seek} xcomp.obj:{revenge|vengeance} xcomp.obl/on|xcomp.obj.nmod/on:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp:{respond|retaliate|react} -> THREATEN 0.7
frame  nsubj:ACTOR obj:{revenge|vengeance|retaliation|retribution|reprisal} obl/against,on|obj.nmod/against,on:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp:@THR_TIES xcomp.obl/on,against,with|xcomp.obj.nmod/on,against,with|xcomp.obj:ACTOR -> THREATEN/relations
frame  nsubj:ACTOR xcomp:@THR_OUST xcomp.obj:ACTOR -> THREATEN/expel
frame  nsubj:ACTOR xcomp:@THR_JAIL xcomp.obj:ACTOR -> THREATEN/arrest
frame  nsubj:ACTOR xcomp:{block|close|shut|seize} xcomp.obj.amod|xcomp.obj.poss|xcomp.obj.nmod/with,to|xcomp.obj:ACTOR? -> THREATEN/restrict
frame  nsubj:ACTOR xcomp:{help|support|assist|cooperate|work|aid|send|give|share|join|rebuild|sign|protect} xcomp.obl/with,to|xcomp.obj:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{allegiance|loyalty|fealty|fidelity} obl/to|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR xcomp:@TO-HELP xcomp.obl/with,to,for|xcomp.iobj|xcomp.obj:ACTOR -> AGREE 0.7
frame  nsubj:ACTOR xcomp:{release|withdraw|free|step|resign|disarm|lift|pull} -> AGREE 0.7
yes    Pakistan vowed revenge on India. => PAK:GOV > IND:GOV THREATEN/violence
yes    Syrian rebels vowed to fight on. => SYR:REB THREATEN/violence
yes    Norway vowed to support Ukraine. => NOR:GOV > UKR:GOV AGREE
yes    Nigerian militants swore allegiance to Syria. => NGA > SYR:GOV SUPPORT
no     Zambia vowed to fight corruption.
no     The bride vowed to be patient.

verb   issue
frame  nsubj:ACTOR obj:{ultimatum|threat} obl/to,against|obj.nmod/to,against:ACTOR? -> THREATEN
frame  nsubj:ACTOR obj:{warning} obj.amod:{final|last|stern} obl/to|obj.nmod/to:ACTOR -> THREATEN
frame  nsubj:ACTOR obj:{condemnation|rebuke|reprimand} obl/of,to|obj.nmod/of,to:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{indictment|charge} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{apology} obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{pardon} obl/to|obj.nmod/to,for:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{appeal} obl/to|obj.nmod/to:ACTOR -> REQUEST
frame  nsubj:ACTOR? obj:{ban} obl/on|obj.nmod/on:@PROTESTS -> COERCE/restrict
frame  nsubj:ACTOR? obj:{ban} obl/on|obj.nmod/on:{gathering|assembly|party|travel|movement|rally} -> COERCE/restrict 0.7
frame  nsubj:ACTOR? obj:{warrant} obl/against,for|obj.nmod/against,for:ACTOR -> ACCUSE/allege 0.7
frame  nsubj:ACTOR? obj:{warrant} obl/for|obj.nmod/for:{arrest} obl/for.nmod/of|obj.nmod/for.nmod/of:ACTOR=recipient -> ACCUSE/allege 0.7
frame  nsubj:ACTOR? obj:{order} obj.compound|obj.amod:{gag} -> COERCE/censor 0.7
frame  nsubj:ACTOR? obj:{order} obj.compound|obj.amod:{expulsion|deportation} obl/against,for,to|obj.nmod/against,for,to:ACTOR -> COERCE/deport 0.7
frame  nsubj:ACTOR obj:{demand|call} obl/to|obj.nmod/to:ACTOR -> REQUEST
frame  nsubj:ACTOR obj:{protest|complaint|note} obj.amod|obj.compound:{formal|official|protest|diplomatic|strong} obl/to,with|obj.nmod/to,with:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{statement|communique|declaration} acl|obj.acl:{condemn|denounce|criticise|criticize|deplore|blame|accuse|slam} obj.acl.obj:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{statement|communique|declaration} obj.acl:{condemn|denounce|criticise|criticize|deplore|blame|accuse|slam} obj.acl.obj.poss|obj.acl.obj.amod|obj.acl.obj.nmod/by:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:{notice} obj.amod|obj.compound:{red|lookout|wanted} obl/for,against|obj.nmod/for,against:ACTOR -> ACCUSE/allege 0.6
frame  nsubj:ANY -> none
frame  !nsubj:ANY obj:THING -> none
yes    Russia issued an ultimatum to Ukraine. => RUS:GOV > UKR:GOV THREATEN
yes    The Chadian government issued a ban on demonstrations. => TCD:GOV COERCE/restrict
yes    A court in Spain issued an arrest warrant for two Moroccan generals. => ESP:JUD > MAR ACCUSE/allege
no     Iceland issued a stamp.
no     The weather office issued a warning.
no     France issued a ban on fireworks.

verb   menace; intimidate; blackmail
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> THREATEN
yes    Belarus blackmailed Lithuania. => BLR:GOV > LTU:GOV THREATEN
no     Wolves menaced the flock.

verb   reserve
frame  nsubj:ACTOR obj:{right} obj.acl:@THR_FORCE obj.acl.obj|obj.acl.obl/against:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR obj:{right} obj.acl:{respond} obj.acl.obl/to:ACTOR? -> THREATEN 0.7
frame  nsubj:ANY -> none
frame  nsubj:ANY? -> none
yes    Iran reserved the right to retaliate. => IRN:GOV THREATEN
no     Fiji reserved a seat in the front row.

verb   make (made)
frame  nsubj:ACTOR obj:{threat} obl/against,to|obj.nmod/against,to,on:ACTOR? -> THREATEN
frame  nsubj:ACTOR obj:{peace} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:{accusation|allegation} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{arrest} -> COERCE/arrest
frame  nsubj:ACTOR obj:{concession} obl/to|obj.nmod/to:ACTOR -> CONCEDE
frame  nsubj:{company|firm|witness|team|bank|maker|operator} obj:{concession} -> none
frame  nsubj:ACTOR obj:{concession} -> CONCEDE
frame  nsubj:ACTOR obj:{apology} obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{visit|trip} obl/to|obj.nmod/to:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:{offer|promise|pledge} obl/to|obj.nmod/to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{appeal|plea|request|demand} obl/to,on|obj.nmod/to,on:ACTOR -> REQUEST
frame  nsubj:ACTOR obj:{raid|attack|incursion} obl/on,into,against|obj.nmod/on,into,against:ACTOR -> ASSAULT
frame  nsubj:ACTOR obj:{accusation|allegation|complaint|charge} obl/against,about|obj.nmod/against,about:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{contact} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal 0.6
frame  nsubj:ACTOR obj:{call} obj.compound:{phone|telephone} obl/to|obj.nmod/to:ACTOR -> CONSULT/phone
frame  nsubj:ACTOR obj:{deal|agreement|pact} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:{offer|proposal} obl/to|obj.nmod/to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{stopover} obl/in|obj.nmod/in:ACTOR -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:{visit|trip} obj.amod:{official|state|surprise|working|unannounced|brief} obl/in,to|obj.nmod/in,to:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:{appeal|plea|request|demand} obl/for|obj.nmod/for:{help|aid|assistance|troop|food|donation|fund} -> REQUEST/assist
frame  nsubj:ACTOR obj:{appeal|plea|request|demand|call} obl/for|obj.nmod/for:{ceasefire|truce|calm|restraint|peace|release|withdrawal} -> REQUEST/yield
frame  nsubj:ACTOR obj:{donation|loan|grant|contribution} obl/to|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{attempt} obj.nmod/on,against|obl/on,against:{life} obj.nmod/on.nmod/of|obj.nmod/on.poss|obl/on.nmod/of|obl/on.poss:ACTOR -> ASSAULT/targeted 0.7
frame  nsubj:ACTOR obj:{amends|amend|restitution} obl/to|obj.nmod/to:ACTOR? -> CONCEDE 0.7
frame  nsubj:ACTOR obj:{cause} obj.amod:{common} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR obj:{protest} obl/to|obj.nmod/to:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{overture} obl/to,toward,towards|obj.nmod/to,toward,towards:ACTOR -> AGREE 0.6
frame  nsubj:ACTOR obj:{war} obl/on|obj.nmod/on:ACTOR -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
frame  xcomp:ANY -> none
yes    Iraqi militants made threats against Jordan. => IRQ > JOR:GOV THREATEN
yes    Egypt made peace with Israel. => EGY:GOV, ISR:GOV AGREE
yes    Ukraine's president made an official visit to Finland. => UKR:GOV > FIN:GOV CONSULT/visit
yes    Ethiopia made an appeal for food. => ETH:GOV REQUEST/assist
no     Italy makes good shoes.
no     Portugal made progress on debt.
no     Hungary made a mess of its penalties.
no     Two goals were made in Spain.

verb   respond; react
frame  nsubj:ACTOR obl/with,by:{airstrike|strike|shelling|artillery|bombardment|raid|missile|gunfire|rocket|fire|attack|bombing} obl/against,on|obl/with.nmod/on,against:ACTOR? -> ASSAULT 0.7
frame  nsubj:{police|policeman|officer|guard|soldier|troop} nsubj:ACTOR obl/with:{gas|cannon|bullet|baton|grenade} -> ASSAULT/crowd-control 0.7
frame  nsubj:ACTOR obl/with:{sanction|tariff|countermeasure|expulsion|embargo|boycott} obl/against,on|obl/with.nmod/on,against:ACTOR? -> SANCTION 0.7
frame  nsubj:ACTOR obl/with:{criticism|anger|fury|outrage|condemnation|protest} obl/to:ANY? -> ACCUSE/disapprove 0.6
frame  nsubj:ANY -> none
yes    Israel responded with airstrikes. => ISR:GOV ASSAULT
yes    Canada responded with tariffs. => CAN:GOV SANCTION
no     Markets in Asia responded calmly.
no     The patient responded to the drug.

verb   terrorise; terrorize; cow
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> THREATEN/violence 0.6
frame  nsubj:ANY -> none
yes    Haitian gangs terrorised residents. => HTI > HTI THREATEN/violence
no     The tiger terrorised the valley.

verb   harass; extort
frame  nsubj:THING -> none
frame  obj:{colleague|actress|student|customer|woman|girl|assistant|employee|fan} -> none
frame  obj:@MONEY nsubj:ACTOR obl/from|obj.nmod/from:ACTOR -> COERCE/seize 0.7
frame  nsubj:ACTOR? obj:ACTOR -> COERCE/restrict 0.6
frame  nsubj:ACTOR obj:{ship|vessel|boat|trawler|tanker} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
yes    China harassed Vietnamese journalists. => CHN:GOV > VNM:JRN COERCE/restrict
no     Mosquitoes harassed the campers.

verb   rattle
frame  nsubj:ACTOR obj:{sabre|saber} obl/at|obj.nmod/at:ACTOR? -> THREATEN 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Syria rattled its sabre at Jordan. => SYR:GOV > JOR:GOV THREATEN
no     The rise rattled markets in Japan.

verb   renew; repeat
frame  nsubj:ACTOR obj:{call|demand|appeal|plea|request} obl/for,to,on|obj.nmod/to,on:ACTOR=recipient? -> REQUEST
frame  nsubj:ACTOR obj:{threat|warning} obl/to,against|obj.nmod/to,against:ACTOR? -> THREATEN 0.7
frame  nsubj:ACTOR obj:{attack|offensive|assault|shelling|bombardment|bombing|raid|strike|airstrike|campaign|fighting} obl/on,against,of|obj.nmod/on,against,of:ACTOR? -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{sanction|embargo} obl/on,against|obj.nmod/on,against:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{offer|pledge|promise|commitment|vow} obl/to|obj.nmod/to,of:ACTOR? -> AGREE 0.7
frame  nsubj:ACTOR obj:{accusation|criticism|allegation|condemnation|charge} obj.nmod/of,against,that|obl/against:ACTOR=recipient? -> ACCUSE 0.7
frame  nsubj:ACTOR obj:{protest} obl/against|obj.nmod/against:ACTOR? -> PROTEST/demo 0.7
frame  nsubj:ACTOR obj:{opposition|objection|refusal|rejection} obl/to|obj.nmod/to,of:ANY? -> REJECT 0.7
frame  nsubj:ACTOR obj:{tie|relation|relations} obl/with|obj.nmod/with:ACTOR -> SUPPORT reciprocal 0.7
frame  nsubj:ACTOR obj:@TALKS obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{emergency|curfew} -> COERCE 0.6
frame  nsubj:ACTOR obj:@AGREEMENTS obl/with|obj.nmod/with:ACTOR? -> AGREE reciprocal 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Mali renewed its demand. => MLI:GOV REQUEST
yes    Azerbaijan renewed its attacks on Armenian positions. => AZE:GOV > ARM ASSAULT
no     The tenant renewed his lease.
no     The teacher repeated the question.

noun   threat
frame  nmod/of:@THR_COSTS nmod/against,to|nmod/of.nmod/against,on:ACTOR=recipient poss|amod|compound|nmod/from,by:ACTOR=actor -> THREATEN/relations
frame  nmod/of:@THR_BLOWS nmod/against,to|nmod/of.nmod/against,on:ACTOR=recipient poss|amod|compound|nmod/from,by:ACTOR=actor -> THREATEN/violence
frame  poss|nmod/by,from:ACTOR=actor acl:@THR_FORCE acl.obl/against,on|acl.obj:ACTOR=recipient? -> THREATEN/violence
frame  poss|nmod/by,from:ACTOR=actor acl:@THR_TIES acl.obl/against,on,with|acl.obj.nmod/on,with,against|acl.obj:ACTOR=recipient? -> THREATEN/relations
frame  poss|nmod/by,from:ACTOR=actor acl:@THR_CURBS acl.obj.nmod/with,to|acl.obj:ACTOR=recipient? -> THREATEN/restrict
frame  poss|nmod/by,from:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient -> THREATEN
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient -> THREATEN
frame  amod|compound:ACTOR=actor acl:@THR_FORCE acl.obl/against,on|acl.obj:ACTOR=recipient? -> THREATEN/violence
frame  amod|compound:ACTOR=actor acl:@THR_TIES acl.obl/against,on,with|acl.obj.nmod/on,with,against|acl.obj:ACTOR=recipient? -> THREATEN/relations
frame  poss|nmod/by,from:ACTOR=actor nmod/to:ACTOR=recipient acl:ANY -> THREATEN 0.7
yes    Iran's threat to attack Bahrain was televised. => IRN:GOV > BHR:GOV THREATEN/violence
yes    Israeli threats to bomb Syria continue. => ISR > SYR:GOV THREATEN/violence
no     Mosquitoes are a threat to health.
no     Poland sees a growing threat.

noun   ultimatum
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/to:ACTOR=recipient -> THREATEN
yes    Serbia's ultimatum to Kosovo expired. => SRB:GOV > KOS:GOV THREATEN
no     The ultimatum was read on the radio.

noun   blackmail; intimidation; sabre-rattling; saber-rattling
frame  poss|nmod/by:ACTOR=actor nmod/against,of|nmod/by.nmod/against:ACTOR=recipient -> THREATEN
frame  amod:ACTOR=actor nmod/against,of:ACTOR=recipient -> THREATEN
yes    Moscow's intimidation of Moldova goes on. => RUS:GOV > MDA:GOV THREATEN
no     Blackmail is an ugly word.

noun   warning
frame  compound|amod:{profit|weather|flood|storm|health|travel|tsunami|hurricane|heat|fire|early|bomb|cyclone|tornado} -> none
frame  nmod/of:@THR_BLOWS poss|amod|nmod/by,from:ACTOR=actor nmod/to|nmod/against:ACTOR=recipient -> THREATEN/violence 0.6
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/to:{president|government|state|regime|minister|leader|army|rebel|militia|military|country|nation} nmod/to:ACTOR=recipient -> THREATEN 0.6
yes    Washington's warning to the Iranian government was clear. => USA:GOV > IRN:GOV THREATEN
no     A storm warning for Haiti was lifted.

noun   harassment; persecution; repression; oppression
frame  amod|compound:{sexual|workplace|online} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of,against|nmod/by.nmod/against:ACTOR=recipient? -> COERCE/restrict 0.7
frame  amod|compound:ACTOR=actor nmod/of,against:ACTOR=recipient -> COERCE/restrict 0.7
frame  nmod/of:{opponent|dissident|minority|journalist|activist|christian|muslim|critic|opposition} nmod/of:ACTOR=recipient -> COERCE/restrict 0.6
yes    Myanmar's persecution of the Rohingya goes on. => MMR:GOV > MMR COERCE/restrict
no     Harassment in the office is common.
no     The harassment of girls in Dhaka must end.
