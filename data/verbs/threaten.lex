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

verb   vow; swear
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
yes    Pakistan vowed revenge on India. => PAK:GOV > IND:GOV THREATEN/violence
yes    Syrian rebels vowed to fight on. => SYR:REB THREATEN/violence
yes    Norway vowed to support Ukraine. => NOR:GOV > UKR:GOV AGREE
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
frame  nsubj:ANY -> none
yes    Russia issued an ultimatum to Ukraine. => RUS:GOV > UKR:GOV THREATEN
no     Iceland issued a stamp.
no     The weather office issued a warning.

verb   menace; intimidate; blackmail
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> THREATEN
yes    Belarus blackmailed Lithuania. => BLR:GOV > LTU:GOV THREATEN
no     Wolves menaced the flock.

verb   reserve
frame  nsubj:ACTOR obj:{right} obj.acl:@THR_FORCE obj.acl.obj|obj.acl.obl/against:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR obj:{right} obj.acl:{respond} obj.acl.obl/to:ACTOR? -> THREATEN 0.7
frame  nsubj:ANY -> none
yes    Iran reserved the right to retaliate. => IRN:GOV THREATEN
no     Fiji reserved a seat in the front row.

verb   make (made)
frame  nsubj:ACTOR obj:{threat} obl/against,to|obj.nmod/against,to,on:ACTOR? -> THREATEN
frame  nsubj:ACTOR obj:{peace} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:{accusation|allegation} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{arrest} -> COERCE/arrest
frame  nsubj:ACTOR obj:{concession} obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{apology} obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{visit|trip} obl/to|obj.nmod/to:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:{offer|promise|pledge} obl/to|obj.nmod/to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{appeal|plea|request|demand} obl/to,on|obj.nmod/to,on:ACTOR -> REQUEST
frame  nsubj:ACTOR obj:{raid|attack|incursion} obl/on,into,against|obj.nmod/on,into,against:ACTOR -> ASSAULT
frame  nsubj:ANY -> none
yes    Iraqi militants made threats against Jordan. => IRQ > JOR:GOV THREATEN
yes    Egypt made peace with Israel. => EGY:GOV, ISR:GOV AGREE
no     Italy makes good shoes.
no     Portugal made progress on debt.

noun   threat
frame  nmod/of:@THR_COSTS nmod/against,to|nmod/of.nmod/against,on:ACTOR=recipient poss|amod|compound|nmod/from,by:ACTOR=actor -> THREATEN/relations
frame  nmod/of:@THR_BLOWS nmod/against,to|nmod/of.nmod/against,on:ACTOR=recipient poss|amod|compound|nmod/from,by:ACTOR=actor -> THREATEN/violence
frame  poss|nmod/by,from:ACTOR=actor acl:@THR_FORCE acl.obl/against,on|acl.obj:ACTOR=recipient? -> THREATEN/violence
frame  poss|nmod/by,from:ACTOR=actor acl:@THR_TIES acl.obl/against,on,with|acl.obj.nmod/on,with,against|acl.obj:ACTOR=recipient? -> THREATEN/relations
frame  poss|nmod/by,from:ACTOR=actor acl:@THR_CURBS acl.obj.nmod/with,to|acl.obj:ACTOR=recipient? -> THREATEN/restrict
frame  poss|nmod/by,from:ACTOR=actor nmod/against:ACTOR=recipient -> THREATEN
frame  amod|compound:ACTOR=actor nmod/against:ACTOR=recipient -> THREATEN
yes    Iran's threat to attack Bahrain was televised. => IRN:GOV > BHR:GOV THREATEN/violence
no     Mosquitoes are a threat to health.
no     Poland sees a growing threat.

noun   ultimatum
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/to:ACTOR=recipient -> THREATEN
yes    Serbia's ultimatum to Kosovo expired. => SRB:GOV > KOS:GOV THREATEN
no     The ultimatum was read on the radio.

noun   blackmail; intimidation; sabre-rattling; saber-rattling
frame  poss|nmod/by:ACTOR=actor nmod/against,of:ACTOR=recipient -> THREATEN
frame  amod:ACTOR=actor nmod/against,of:ACTOR=recipient -> THREATEN
yes    Moscow's intimidation of Moldova goes on. => RUS:GOV > MDA:GOV THREATEN
no     Blackmail is an ugly word.
