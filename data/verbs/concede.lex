# CONCEDE: yielding in words, apologising, pardoning, announcing a withdrawal.
# The withdrawal itself, a release or a ceasefire is RETREAT. "Back down" stands with "back" in support.lex.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   apologise; apologize
frame  nsubj:ACTOR obl/to:{fan|fans|customer|customers|viewer|viewers|passenger|passengers|neighbour|wife|teammate|supporter|reader|listener} -> none
frame  nsubj:{company|firm|airline|bank|player|coach|singer|actor|club|band|comedian|driver|striker|goalkeeper} -> none
frame  nsubj:ACTOR obl/to:ACTOR -> CONCEDE
frame  nsubj:ACTOR obl/for:ANY -> CONCEDE
frame  nsubj:ACTOR advcl/for:ANY -> CONCEDE
frame  nsubj:ACTOR !obl:ANY -> CONCEDE
frame  nsubj:ANY !nsubj:ACTOR -> none
yes    Japan apologised to South Korea. => JPN:GOV > KOR:GOV CONCEDE
yes    The Kenyan government apologised for the delay. => KEN:GOV CONCEDE
no     The airline apologised to its passengers.
no     The singer apologised for the late start.

verb   pardon; amnesty; reprieve; forgive (forgave, forgiven)
frame  nsubj:ACTOR obj:{debt|loan|interest|arrears} obj.poss|obj.nmod/of|obj.amod|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:{turkey|french|language|sin|interruption|expression|delay|pun|ignorance|intrusion} -> none
frame  nsubj:ACTOR obj:@PRISONERS obj.amod|obj.nmod/from,of:ACTOR=none obj|obj.amod|obj.nmod/from,of:ACTOR=recipient -> CONCEDE
frame  nsubj:ACTOR obj:@PRISONERS -> CONCEDE
frame  nsubj:ACTOR obj:ACTOR -> CONCEDE
frame  !nsubj:ANY obj:ACTOR -> CONCEDE
yes    Iran pardoned British prisoners. => IRN:GOV > GBR CONCEDE
yes    China forgave Zambia's debt. => CHN:GOV > ZMB:GOV AID
no     She forgave her brother the delay.
no     Pardon the expression.

verb   yield; relent; capitulate; cave; bow; succumb; submit; buckle
frame  nsubj:ACTOR obj:{resignation} -> RETREAT/resign
frame  nsubj:ACTOR prt|advmod:{out} -> none
frame  nsubj:ACTOR obj:{result|crop|fruit|profit|return|benefit|power|application|proposal|report|bid|document|evidence|plan|petition|list|head} -> none
frame  nsubj:ACTOR obl/to:{injury|injuries|wound|wounds|illness|temptation|disease|cancer|audience|king|queen|test|hospital} -> none
frame  nsubj:ACTOR prt|advmod:{in} obl/to:{demand|pressure|threat|request|protest|ultimatum} obl/to.nmod/from,of,by|obl/to.poss|obl/to.amod:ACTOR=recipient? -> CONCEDE
frame  nsubj:ACTOR prt|advmod:{in} obl/to:ACTOR? -> CONCEDE 0.7
frame  nsubj:ACTOR obl/to:{demand|demands|pressure|threat|request|ultimatum|protest|call|blackmail} obl/to.nmod/from,of,by|obl/to.poss|obl/to.amod:ACTOR=recipient? -> CONCEDE
frame  nsubj:ACTOR obl/to:ACTOR -> CONCEDE 0.7
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING !obj:{demand|request|ultimatum|plea|protest|complaint} -> none
frame  nsubj:ANY? !obj:ANY !obl:ANY !advcl:ANY -> none
yes    Georgia yielded to pressure from Russia. => GEO:GOV > RUS:GOV CONCEDE
yes    The government in Tunis bowed to the demands of protesters in Tunisia. => TUN:GOV > TUN:CVL CONCEDE
yes    The Maltese finance minister submitted his resignation. => MLT:GOV RETREAT/resign
no     The old man succumbed to his injuries.
no     The orchard yielded ten tonnes of plums.
no     The pianist bowed to the audience.
no     The Finnish bank submitted its budget.

verb   concede
frame  nsubj:ACTOR obl/in,after:@SPORT -> none
frame  nsubj:ACTOR obj:{goal|penalty|run|point|corner|lead|free|foul|try|match|set|game|point|seat} -> none
frame  nsubj:ACTOR obj:{defeat|election|loss|presidency} obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{demand|ground|right|territory|power|control} obl/to|obj.nmod/to,of|obj.poss:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obl/to:{demand|pressure} obl/to.nmod/of,from|obl/to.poss:ACTOR=recipient? -> CONCEDE
frame  nsubj:ACTOR ccomp:ANY -> none
yes    The opposition in Ghana conceded defeat. => GHA:OPP CONCEDE
yes    Sudan conceded the disputed border area to Ethiopia. => SDN:GOV > ETH:GOV CONCEDE
no     Wales conceded two late goals.
no     The minister conceded that the figures were old.

verb   compromise; backtrack; climb; backpedal; waver; soften; moderate
frame  nsubj:ACTOR obj:{security|safety|integrity|system|quality|health|data|account|network|privacy|debate|discussion|panel} -> none
frame  nsubj:ACTOR obj:{mountain|stairs|tree|ladder|wall|peak|rope|hill|chart|chart|ranking} -> none
frame  nsubj:ACTOR obj:{stance|position|demand|tone|line|rhetoric|opposition} obj.nmod/toward,towards,on,to|obl/toward,towards:ACTOR? -> CONCEDE
frame  nsubj:ACTOR prt|advmod:{down} -> CONCEDE 0.7
frame  nsubj:ACTOR obl/with:ACTOR -> CONCEDE
frame  nsubj:ACTOR obl/on,over:{demand|decision|pledge|threat|plan|policy|stance|issue|border|nuclear|sanction|tariff|position} -> CONCEDE 0.7
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING !obj:{stance|position|demand|tone|line|rhetoric|opposition} -> none
yes    Iran softened its stance on inspections. => IRN:GOV CONCEDE
yes    Poland compromised with Hungary over the budget. => POL:GOV > HUN:GOV CONCEDE
no     The leak compromised the safety of the plant.
no     Two hikers climbed the peak in June.
no     The leak compromised the Swiss delegation.

verb   commute; rescind; waive; retract; recant; annul; overturn; repeal
frame  nsubj:ACTOR obl/to,from,by:{work|office|school|bus|train|car|bicycle} -> none
frame  nsubj:{court|judge|tribunal} obj:{ban|decree|law|order} -> none
frame  nsubj:ACTOR obj:{sentence|penalty} obj.nmod/of|obj.poss:ACTOR=recipient? -> CONCEDE
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR=recipient -> RETREAT
frame  nsubj:ACTOR obj:@SANCTIONS -> CONCEDE
frame  nsubj:ACTOR obj:{debt} obj.poss|obj.nmod/of:ACTOR=recipient? -> AID
frame  nsubj:ACTOR obj:{threat|accusation|demand|claim|decree|order|law|immunity|decision|expulsion} obj.nmod/against,on|obl/against:ACTOR=recipient? -> CONCEDE
yes    The governor in Lahore commuted the sentence. => PAK:GOV CONCEDE
yes    India rescinded the tariff on Nepal. => IND:GOV > NPL:GOV RETREAT
no     Thousands commute to Madrid by train.
no     The witness retracted her story.

verb   acknowledge; admit
frame  nsubj:ACTOR obj:{responsibility|guilt|mistake|error|wrongdoing|defeat|blame|failure} obj.nmod/for,in|obl/for:ANY? -> CONCEDE
frame  nsubj:ACTOR obj:{atrocity|genocide|massacre|torture|killing|abuse} -> CONCEDE 0.7
frame  nsubj:ACTOR obl/to:{hospital|ward|university|bar} -> none
frame  !nsubj:ANY obj:ANY obl/to:{hospital|ward|university|bar|care} -> none
frame  nsubj:ACTOR obj:{inspector|observer|monitor|peacekeeper|rapporteur} obj.nmod/from,of|obl/to,into,from:ACTOR? -> RETREAT/access
frame  nsubj:ACTOR obj:{refugee|evacuee} obj.nmod/from|obj.amod|obl/from:ACTOR=none obj|obj.nmod/from|obj.amod|obl/from:ACTOR=recipient -> AID
frame  nsubj:ACTOR obj:{refugee|evacuee} -> AID
frame  nsubj:ACTOR obj:{receipt|need|applause|letter|child|visitor|patient|student|member} -> none
frame  nsubj:ACTOR ccomp:ANY -> none
yes    Lebanon admitted inspectors from the UN. => LBN:GOV > UNO:GOV RETREAT/access
yes    Belgium acknowledged its mistakes. => BEL:GOV CONCEDE
no     The patient was admitted to hospital.
no     The mayor admitted that the bridge was unsafe.

verb   announce; unveil
frame  nsubj:ACTOR obj:{withdrawal|pullout|pullback|drawdown|disengagement} obj.nmod/from|obl/from:@AGREEMENTS -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{withdrawal|pullout|pullback|retreat|drawdown|disengagement|demobilisation|demobilization} obj.nmod/of|obj.compound|obj.poss:ANY obj.nmod/from|obl/from|obj.nmod.nmod/from:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{withdrawal|pullout|pullback|retreat|drawdown|disengagement} obj.nmod/from,of|obl/from:ANY? -> CONCEDE
frame  nsubj:ACTOR obj:{release} obj.nmod/of:@PRISONERS -> CONCEDE
frame  nsubj:ACTOR obj:{amnesty|pardon|concession} obj.nmod/for,to|obl/for,to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{resignation|retirement} -> CONCEDE
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{sanction|sanctions|tariff|embargo|duty|boycott|quota|restriction|penalty} obj.nmod/on,against|obl/on,against:ANY obj.nmod/on,against.amod|obj.nmod/on,against.compound|obj.nmod/on,against.poss|obj.nmod/on,against.nmod/from,of,in|obl/on,against.amod|obl/on,against.compound|obl/on,against.poss|obl/on,against.nmod/from:ACTOR=recipient -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{boycott} obj.nmod/of|obl/of:{talk|talks|negotiation|summit|meeting|conference|session} -> REJECT/meet
frame  nsubj:ACTOR obj:{suspension|freeze|severing|severance|end|halt|termination} obj.nmod/of,to|obj.nmod/in:{aid|assistance|relation|relations|tie|ties|cooperation|loan|trade|import|imports|export|exports|delivery|shipment|flight|flights} obj.nmod/of.nmod/to,with,from|obj.nmod/to.nmod/to,with,from|obl/to,with,from:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{suspension|end|termination|cancellation|postponement} obj.nmod/of:{talk|talks|negotiation|dialogue|visit|summit} obj.nmod/of.nmod/with,to,by|obl/with,to:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obj:{closure|closing} obj.nmod/of:{embassy|consulate|mission} obj.nmod/of.nmod/in|obl/in:ACTOR? -> SANCTION/discontinue 0.6
frame  nsubj:ACTOR obj:{closure|closing} obj.nmod/of:{border|frontier|crossing|airspace|newspaper|station|channel} obj.nmod/of.nmod/with,to|obl/with,to:ACTOR? -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{lifting|easing|removal|relaxation} obj.nmod/of:{sanction|sanctions|embargo|ban|blockade|curfew|siege|tariff|restriction|restrictions|state} obj.nmod/of.nmod/on,against|obl/on,against:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{reopening|resumption|restoration|establishment} obj.nmod/of:{embassy|relation|relations|tie|ties|talk|talks|negotiation|flight|flights|border} obj.nmod/of.nmod/with,between,in|obl/with:ACTOR -> AGREE 0.7
frame  nsubj:ACTOR obj:{recognition} obj.nmod/of:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{sale|sales} obj.compound|obj.amod:{arm|arms|weapon|weapons|missile|jet|tank|drone} obj.nmod/to|obl/to:ACTOR -> AGREE
frame  nsubj:{army|military|commander|general|government|junta|minister|president|rebel|group|militia} nsubj:ACTOR obj:{offensive|assault} obj.nmod/against,on|obl/against,on:ACTOR -> ASSAULT 0.6
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver|wargame} obj.amod|obj.compound:{military|naval|joint|live-fire|war} -> MOBILIZE/troops 0.6
frame  nsubj:ACTOR obj:{expulsion} obj.nmod/of:ACTOR -> SANCTION/expel
frame  nsubj:ACTOR obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR obj:{emergency|state} obj.nmod/of:{emergency|siege} -> COERCE/martial-law
frame  nsubj:ACTOR obj:{mobilisation|mobilization|deployment} obj.nmod/of:ANY? -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{aid|assistance|loan|grant|package|donation|relief|help} obj.nmod/for,to|obl/for,to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{million|billion|dollar|euro|pound|money} obj.nmod/in,of:{aid|assistance|loan|grant|relief|help|funding} obj.nmod/for,to|obl/for,to|obj.nmod.nmod/for,to:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> AGREE
frame  nsubj:ACTOR obj:@BACKING obj.nmod/for|obl/for:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{arrest} obj.nmod/of:ANY -> none
frame  nsubj:ACTOR obj:{investigation|inquiry|probe} obj.nmod/into|obl/into:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR ccomp:ANY -> none
frame  nsubj:ACTOR obj:ANY -> none
yes    Russia announced the withdrawal of its forces from Armenia. => RUS:GOV > ARM:GOV CONCEDE
yes    Ecuador announced an amnesty for rebels in Colombia. => ECU:GOV > COL:REB CONCEDE
yes    Denmark announced aid for Somalia. => DNK:GOV > SOM:GOV AGREE
yes    Albania announced tariffs on Serbian wheat. => ALB:GOV > SRB:GOV SANCTION
yes    Egypt announced the suspension of ties with Qatar. => EGY:GOV > QAT:GOV SANCTION
yes    Togo announced the lifting of sanctions against Niger. => TGO:GOV > NER:GOV CONCEDE
yes    Panama announced its recognition of Kosovo. => PAN:GOV > KOS:GOV SUPPORT
no     The club announced its new coach.
no     Statistics Canada announced the results on Friday.
no     The Swiss bank announced the closing of two branches.
no     Spain announced the end of the fishing season.

verb   drop
frame  nsubj:ACTOR? obj:{bomb|explosive|munition|napalm|grenade|bomblet|ordnance} obl/on,over,onto|obj.nmod/on,over:ACTOR? -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:@AID-GOODS obl/to,into,over,for,on|obj.nmod/to,for:ANY -> AID
frame  nsubj:ACTOR obj:{charge|case|lawsuit|accusation|complaint|investigation|suit|indictment} obl/against|obj.nmod/against:ACTOR -> CONCEDE
frame  nsubj:ACTOR obj:{demand|objection|threat|insistence|opposition|veto|precondition} obl/against,for,to,on|obj.nmod/against,for,to,on,from:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{claim} obl/to|obj.nmod/to:ANY -> CONCEDE 0.7
frame  nsubj:ACTOR obj:{sanction|tariff|embargo} obl/against,on|obj.nmod/against,on:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{siege|blockade} -> RETREAT
frame  nsubj:ACTOR obj:{hint} -> none
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Syrian helicopters dropped bombs on a market. => SYR:MIL ASSAULT/aerial
yes    Hungary dropped its objections to the plan. => HUN:GOV CONCEDE
no     Spain dropped two places in the table.
no     The waiter dropped a plate.

verb   atone; repent
frame  nsubj:ACTOR obl/for|advcl/for:ANY -> CONCEDE 0.7
frame  nsubj:ANY -> none
yes    Austria atoned for the crimes of the war. => AUT:GOV CONCEDE
no     The defender atoned for his error.

verb   legalise; legalize
frame  nsubj:ACTOR obj:{drug|cannabis|marijuana|abortion|marriage|euthanasia|gambling|prostitution|divorce|alcohol} -> none
frame  nsubj:ACTOR obj:{party|opposition|union|movement|strike|protest} obj.amod|obj.poss|obj.compound:ACTOR? -> CONCEDE 0.7
frame  nsubj:ANY -> none
yes    Algeria legalised the Islamist party. => DZA:GOV > DZA:PTY CONCEDE
no     Malta legalised cannabis.

verb   compensate
frame  nsubj:THING -> none
frame  nsubj:{company|firm|insurer|bank|airline} -> none
frame  nsubj:ACTOR obj:ACTOR obl/for:ANY -> CONCEDE 0.6
frame  nsubj:ACTOR obj:{victim|relative|survivor|widow} obj.amod|obj.nmod/of,from:ACTOR=recipient? -> CONCEDE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Libya compensated American victims of the bombing. => LBY:GOV > USA CONCEDE
no     The wind compensated for the heat.

verb   water; tone
frame  nsubj:ACTOR obj:{resolution|demand|draft|text|statement|proposal|rhetoric|criticism|plan|language} prt|advmod:{down} -> CONCEDE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Pakistan toned down its rhetoric. => PAK:GOV CONCEDE
no     She watered the roses.

noun   apology
frame  poss|amod|nmod/from,by,of:ACTOR=actor nmod/to:ACTOR -> CONCEDE
frame  poss|amod:ACTOR=actor nmod/for:{attack|killing|abuse|crime|remark|remarks|raid|strike|occupation|incident} -> CONCEDE
yes    Israel's apology to Turkey came late. => ISR:GOV > TUR:GOV CONCEDE
no     He left the room without an apology.
no     The museum is a poor apology for a gallery.

noun   pardon; amnesty; clemency; reprieve
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for,of,to:ACTOR=recipient -> CONCEDE
yes    Uganda's amnesty for Ugandan rebels took effect. => UGA:GOV > UGA:REB CONCEDE
no     The tax amnesty ends in June.

noun   concession
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/to:ACTOR -> CONCEDE
yes    Serbia's concession to Kosovo eased the dispute. => SRB:GOV > KOS:GOV CONCEDE
no     The kiosk runs a food concession at the airport.

noun   climbdown; climb-down; backdown; about-face; volte-face; capitulation; retraction
frame  poss|nmod/by:ACTOR=actor nmod/on,over,to,of:ANY? -> CONCEDE 0.7
frame  amod|compound:ACTOR=actor nmod/on,over,to:ANY -> CONCEDE 0.7
yes    Kuwait's climbdown over the border surprised many. => KWT:GOV CONCEDE
no     The climbdown took the alpinists four hours.

noun   admission; acknowledgement; acknowledgment
frame  compound:{hospital|college|university|school} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of:{guilt|responsibility|error|wrongdoing|involvement|failure|blame|mistake|defeat} -> CONCEDE 0.7
yes    Syria's admission of responsibility came late. => SYR:GOV CONCEDE
no     Admission to the museum is free.

adj    apologetic; remorseful; contrite; conciliatory
frame  nsubj:ACTOR obl/to,toward,towards:ACTOR -> CONCEDE 0.7
yes    Qatar was conciliatory towards Egypt. => QAT:GOV > EGY:GOV CONCEDE
no     The waiter was apologetic about the soup.

adj    sorry
frame  nsubj:ACTOR obl/for:{killing|death|attack|abuse|abuses|crime|strike|incident|massacre|suffering|past} -> CONCEDE
frame  nsubj:{minister|president|king|premier|government|chancellor} nsubj:ACTOR obl/for:ANY -> CONCEDE 0.7
yes    Belgium's prime minister is sorry for the suffering. => BEL:GOV CONCEDE
no     The boy was sorry for himself.

verb   heed
frame  nsubj:ACTOR obj:{call|calls|demand|demands|appeal|appeals|request|warning|plea} obj.nmod/by,from,of|obj.poss|obj.amod:ACTOR=recipient -> CONCEDE 0.6
frame  nsubj:ANY? -> none
yes    Ghana heeded the demands of Togo. => GHA:GOV > TGO:GOV CONCEDE
no     Drivers in Oslo heeded the signs.
