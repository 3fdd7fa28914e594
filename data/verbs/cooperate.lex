# COOPERATE: joint economic, military or judicial work; sharing intelligence.
# A plan or promise of it is AGREE; joint talks are CONSULT; aid that flows one way is AID.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   cooperate; co-operate; collaborate; coordinate; co-ordinate
frame  nsubj:THING obl/with:ANY? -> none
frame  nsubj:ACTOR obl/on,in:{film|album|song|book|novel|opera|musical|painting|play|single|design} -> none
frame  nsubj:ACTOR obl/with:{enemy|occupier} -> none
frame  nsubj:ACTOR obj:{strike|airstrike|operation|patrol|action|effort|effort|activity|policy|response|attack|rescue} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obl/with:{inquiry|investigation|inspector|investigator|tribunal|court} obl/with.amod|obl/with.nmod/from,of|obl/with.poss:ACTOR=recipient? -> COOPERATE
frame  nsubj:ACTOR obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obl/on,in:{security|investigation|counterterrorism|terrorism|border|intelligence|water|energy|defence|defense|trade|rescue} -> COOPERATE reciprocal
frame  nsubj:ANY? obj:THING !obl/with:ACTOR !obj.nmod/with:ACTOR -> none
frame  nsubj:ACTOR !obl/with:ANY !obj:ANY -> none
frame  nsubj:ACTOR obj:THING !obl/with:ACTOR !obj.nmod/with:ACTOR -> none
yes    Kenya cooperated with Uganda on border security. => KEN:GOV, UGA:GOV COOPERATE
yes    Turkey coordinated the patrols with Georgia. => TUR:GOV, GEO:GOV COOPERATE
no     The two singers collaborated on an album.
no     The weather did not cooperate.
no     Hungary coordinated the activities of its agencies.

verb   share
frame  nsubj:ACTOR obj:{intelligence|information|data|evidence|satellite|image|technology|finding|expertise|know-how} obl/with|obj.nmod/with:{public|reader|viewer|fan|follower|police|reporter|media|audience|user} -> none
frame  nsubj:ACTOR obj:{intelligence|evidence|technology|expertise|know-how} obl/with|obj.nmod/with:ACTOR -> COOPERATE
frame  nsubj:ACTOR obj:{information|data|finding|image} obl/with|obj.nmod/with:ACTOR -> COOPERATE
frame  nsubj:ACTOR obj:{intelligence} -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:ANY? -> none
yes    The US shared intelligence with Ukraine. => USA:GOV > UKR:GOV COOPERATE
yes    Spain and Morocco share intelligence. => ESP:GOV, MAR:GOV COOPERATE
no     Peru and Bolivia share a lake.
no     She shared a photo with her followers.
no     The view is shared by few Danes.

verb   exchange; swap; trade
frame  nsubj:ACTOR obj:{view|views|viewpoint|opinion} obl/with|obj.nmod/with:ACTOR? -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{visit|visits} obl/with|obj.nmod/with:ACTOR? -> CONSULT/visit reciprocal
frame  nsubj:ACTOR obj:{instrument|instruments} obl/with|obj.nmod/with:ACTOR? -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:@PRISONERS obj.nmod/with|obl/with:ACTOR -> RETREAT/release reciprocal
frame  nsubj:ACTOR obj:@PRISONERS -> RETREAT/release reciprocal
frame  nsubj:ACTOR obj:{fire|gunfire|shot|shots|shelling|blow|missile|strike|volley} obl/with|obj.nmod/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ACTOR obj:{fire|gunfire|shelling|missile|strike} -> ASSAULT reciprocal
frame  nsubj:ACTOR obj:{accusation|insult|barb|blame|recrimination} obl/with|obj.nmod/with:ACTOR? -> ACCUSE reciprocal
frame  nsubj:ACTOR obj:{ambassador|ambassadors|embassy} obl/with|obj.nmod/with:ACTOR? -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{intelligence|data|expertise|technology} obl/with|obj.nmod/with:ACTOR? -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:{share|stock|bond|currency|player|place|option|future|ring|ring|vow|gift|word|number|glance|greeting|pleasantry|shirt|seat|kiss} -> none
frame  nsubj:ACTOR obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR obj:{view|idea|opinion|message} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:ACTOR obj:{threat|warning} obl/with|obj.nmod/with:ACTOR? -> THREATEN reciprocal
frame  nsubj:ACTOR obj:{attack|raid|airstrike|salvo|barrage} obl/with|obj.nmod/with:ACTOR? -> ASSAULT reciprocal
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obl/with:ACTOR !obj.nmod/with:ACTOR !obj:@PRISONERS !obj:{fire|gunfire|shelling|missile|strike|accusation|insult|ambassador|intelligence|view|visit|shot|blow} -> none
yes    Armenia exchanged prisoners with Azerbaijan. => ARM:GOV, AZE:GOV RETREAT/release
yes    Iran trades with Oman. => IRN:GOV, OMN:GOV COOPERATE
yes    Greece and Cyprus exchanged intelligence. => GRC:GOV, CYP:GOV COOPERATE
yes    Oman exchanged views with Iran. => OMN:GOV, IRN:GOV CONSULT
yes    India and Pakistan exchanged threats. => IND:GOV, PAK:GOV THREATEN
no     The couple exchanged rings.
no     The stock traded at ten euros.
no     Norway traded the old ferry for a new one.

verb   extradite
frame  nsubj:ACTOR obj:ANY obl/to|obj.nmod/to:ACTOR -> COOPERATE
frame  !nsubj:ANY obj:ANY obl/to|obj.nmod/to:ACTOR obl/from|obj.nmod/from:ACTOR=actor -> COOPERATE
frame  !nsubj:ANY obj:ANY obl/to|obj.nmod/to:ACTOR -> COOPERATE
yes    Italy extradited a mafia boss to Canada. => ITA:GOV > CAN:GOV COOPERATE
no     The law says when a court may extradite.

verb   team
frame  nsubj:ACTOR prt|advmod:{up} obl/with:{singer|actor|rapper|director|producer|designer|chef|brand} -> none
frame  nsubj:ACTOR prt|advmod:{up} obl/with:ACTOR -> COOPERATE reciprocal
yes    Fiji teamed up with Tonga to map the reef. => FJI:GOV, TON:GOV COOPERATE
no     The rapper teamed up with a choir.

verb   join
frame  nsubj:ACTOR obl/in:{protest|demonstration|rally|march|strike} obl/in.nmod/against:ACTOR? -> PROTEST
frame  nsubj:ACTOR obl/in:{attack|airstrike|raid|bombing|invasion} obl/in.nmod/on,against,of:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{club|team|band|army|navy|faculty|staff|gym|company|school|firm|board|queue|party|chorus|debate|race|dot|league|side|crowd} -> none
frame  nsubj:ACTOR obj:{protest|demonstration|rally|march|strike} obj.nmod/against|obl/against:ACTOR? -> PROTEST
frame  nsubj:ACTOR obj:{force|hand} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:{talk|talks|negotiation|meeting|summit} obj.nmod/with,between|obl/with:ACTOR? -> CONSULT
frame  nsubj:ACTOR obj:{coalition|alliance|campaign|operation|mission} obj.nmod/against|obl/against:ACTOR=none -> COOPERATE 0.7
frame  nsubj:ACTOR obj:{treaty|convention|pact|accord|agreement} -> SUPPORT
frame  nsubj:ACTOR obj:{union|eurozone|nato|bloc|eu|organisation|organization} -> COOPERATE 0.6
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:ANY -> none
frame  nsubj:ANY? !obl/with,in:ANY -> none
yes    Mali joined forces with Niger. => MLI:GOV, NER:GOV COOPERATE
yes    Gambia joined the treaty in June. => GMB:GOV SUPPORT
yes    Australia joined in the attack on Yemen. => AUS:GOV > YEM:GOV ASSAULT
no     The goalkeeper joined the club in May.
no     Two rivers join the lake here.

verb   work
frame  nsubj:ACTOR obl/for,at,in,on,as:{company|firm|farm|factory|office|hospital|school|shop|field|garden|home} -> none
frame  nsubj:{government|ministry|minister|president|army|police|troop|force|official|authority|agency|investigator|intelligence} nsubj:ACTOR obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR obl/alongside:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR prt/out|advmod/out:ANY obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal 0.7
frame  nsubj:ACTOR prt|advmod:{together} obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR advmod:{closely|jointly} obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:{government|ministry|minister|president|army|police|force|authority|agency|intelligence} nsubj:ACTOR obl/on,in:THING obl/on.nmod/with|obl/in.nmod/with:ACTOR=recipient -> COOPERATE reciprocal 0.7
frame  nsubj:ANY? !obl/with:ACTOR !advmod:{together|closely|jointly} -> none
yes    The Danish government worked with Norway on the wreck. => DNK:GOV, NOR:GOV COOPERATE
yes    Georgia worked out a deal with Turkey. => GEO:GOV, TUR:GOV AGREE
yes    The Maltese government worked on safety issues with Cyprus. => MLT:GOV, CYP:GOV COOPERATE
no     Her father works for a bank.
no     The pump works with solar power.
no     Egypt is working on a new railway.

verb   sell (sold); export
frame  nsubj:{shop|firm|company|club|farmer|trader|maker|bank|dealer|investor|airline|brand|store} obj:ANY -> none
frame  nsubj:ACTOR obj:@WEAPONS obj.nmod/to|obl/to|iobj:ACTOR -> COOPERATE
frame  nsubj:ACTOR obj:{gas|oil|grain|wheat|uranium|electricity|coal|fuel|technology|reactor|water|rice} obj.nmod/to|obl/to|iobj:ACTOR -> COOPERATE
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obj.nmod/to:ACTOR !obl/to:ACTOR !iobj:ACTOR -> none
frame  nsubj:ACTOR obj:{f-16|f-35|s-300|s-400|himars|javelin|mig|sukhoi|mirage|rafale|eurofighter|bayraktar|patriot} obj.nmod/to|obl/to|iobj:ACTOR -> COOPERATE
frame  nsubj:ACTOR !obl/to:ACTOR !obj.nmod/to:ACTOR !iobj:ACTOR -> none
frame  obj:{share|stock|stake|unit|business|asset|bond|bank|house|home|company|subsidiary|debt|product|car|book|ticket|dollar|currency|dlr|pct|gold} -> none
frame  !nsubj:ANY -> none
frame  nsubj:THING -> none
yes    Turkey sold drones to Morocco. => TUR:GOV > MAR:GOV COOPERATE
no     The farmer sold his land to a neighbour.
no     The novel sold a million copies.
no     Chad exports cotton.
no     Sweden sold its stake in the bank to a Finnish firm.

verb   buy (bought); purchase; import; procure
frame  nsubj:{shop|firm|company|club|farmer|trader|maker|bank|dealer|investor|airline|brand|store|fan|consumer} obj:ANY -> none
frame  nsubj:ACTOR obj:@WEAPONS obj.nmod/from|obl/from:ACTOR -> COOPERATE
frame  nsubj:ACTOR obj:{gas|oil|grain|wheat|uranium|electricity|coal|fuel|technology|reactor|water|rice} obj.nmod/from|obl/from:ACTOR -> COOPERATE
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obj.nmod/from:ACTOR !obl/from:ACTOR -> none
frame  nsubj:ACTOR obj:{f-16|f-35|s-300|s-400|himars|javelin|mig|sukhoi|mirage|rafale|eurofighter|bayraktar|patriot} obj.nmod/from|obl/from:ACTOR -> COOPERATE
frame  nsubj:ACTOR !obl/from:ACTOR !obj.nmod/from:ACTOR -> none
frame  obj:{share|stock|stake|unit|business|asset|bond|bank|house|home|company|subsidiary|debt|product|car|book|ticket|dollar|currency|dlr|pct|gold} -> none
frame  !nsubj:ANY -> none
frame  nsubj:THING -> none
yes    Algeria bought tanks from Russia. => DZA:GOV > RUS:GOV COOPERATE
no     The club bought a striker from Ajax.
no     They bought a house in Italy.
no     Bolivia bought new trains.
no     Indonesia bought 30 percent of the mine.

verb   invest
frame  nsubj:{fund|firm|company|bank|investor|billionaire} obl/in:ANY -> none
frame  nsubj:ACTOR obj:@MONEY obl/in|obj.nmod/in:ACTOR -> COOPERATE 0.7
frame  nsubj:ACTOR obl/in:ACTOR -> COOPERATE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    China invested two billion dollars in Pakistan. => CHN:GOV > PAK:GOV COOPERATE
no     The firm invested in new machines.

verb   pool
frame  nsubj:ACTOR obj:{intelligence|resource|effort|force|expertise} obl/with|obj.nmod/with:ACTOR? -> COOPERATE reciprocal 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Denmark pooled intelligence with Norway. => DNK:GOV, NOR:GOV COOPERATE
no     Rain pooled in the yard.

verb   barter; co-produce; co-develop; codevelop; interconnect
frame  nsubj:ACTOR obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ANY -> none
yes    Cuba bartered sugar with Bulgaria. => CUB:GOV, BGR:GOV COOPERATE
no     Villagers bartered eggs for salt.

verb   partner; band
frame  nsubj:{company|firm|bank|airline|brand|singer|maker|club|university|player} -> none
frame  nsubj:ACTOR obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:{state|country|government|rebel|army|group} nsubj:ACTOR prt|advmod:{together} -> COOPERATE reciprocal 0.6
frame  nsubj:ANY -> none
yes    Angola partnered with Namibia on the dam. => AGO:GOV, NAM:GOV COOPERATE
no     The firm partnered with a rival.

verb   form; forge
frame  nsubj:ACTOR obj:{alliance|coalition|partnership|bloc|axis|front|union} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ANY? -> none
yes    Mali formed an alliance with Niger. => MLI:GOV, NER:GOV COOPERATE
no     Clouds formed over Lima.
no     The new prime minister of Iceland formed a cabinet.

verb   pass
frame  nsubj:ACTOR obj:{intelligence|information|secret|secrets} obl/to,on_to,onto|obj.nmod/to:ACTOR -> COOPERATE 0.6
frame  nsubj:{court|judge|tribunal} nsubj:ACTOR obj:{sentence|verdict} obl/on|obj.nmod/on:ACTOR -> SANCTION/convict
frame  nsubj:ANY? -> none
no     Parliament in Kyiv passed the budget.
no     The road passes through Austria.

noun   cooperation; co-operation; collaboration; coordination; co-ordination; partnership
frame  nmod/between,among:ACTOR=actor -> COOPERATE reciprocal 0.7
frame  poss|amod|nmod/of:ACTOR=actor nmod/with:ACTOR=recipient -> COOPERATE reciprocal 0.7
yes    Military cooperation between Serbia and China is growing. => SRB:GOV, CHN:GOV COOPERATE
no     Thank you for your cooperation.
no     The dance demands good coordination.

noun   exchange; swap
frame  compound:{prisoner|hostage|captive} nmod/between:ACTOR=actor -> RETREAT/release reciprocal
frame  compound:{prisoner|hostage|captive} poss|amod:ACTOR=actor nmod/with:ACTOR=recipient -> RETREAT/release reciprocal
frame  nmod/of:@PRISONERS nmod/between:ACTOR=actor -> RETREAT/release reciprocal
frame  nmod/of:{fire|gunfire|shelling} nmod/between:ACTOR=actor -> ASSAULT reciprocal
yes    The prisoner swap between Yemen and Oman surprised mediators. => YEM:GOV, OMN:GOV RETREAT/release
no     The stock exchange opened higher.
no     The school exchange lasted a month.

noun   extradition
frame  nmod/by:ACTOR=actor nmod/of:ANY nmod/to:ACTOR=recipient? -> COOPERATE
frame  nmod/of:ANY nmod/from|nmod/of.nmod/from:ACTOR=actor nmod/to|nmod/of.nmod/to|nmod/from.nmod/to:ACTOR=recipient -> COOPERATE
yes    The extradition of a banker from Spain to Brazil took place in May. => ESP:GOV > BRA:GOV COOPERATE
no     The judge will hear the extradition case in May.

noun   joint patrol; joint operation; joint manoeuvre; joint maneuver; joint raid; intelligence sharing; intelligence-sharing; intelligence cooperation; arms trade
frame  nmod/between,by,of,with:ACTOR=actor -> COOPERATE reciprocal 0.7
frame  poss|amod|compound:ACTOR=actor nmod/with:ACTOR=recipient? -> COOPERATE reciprocal 0.7
yes    Intelligence sharing between Kenya and Uganda grew. => KEN:GOV, UGA:GOV COOPERATE

noun   sale; export
frame  nmod/of:@WEAPONS nmod/by,from:ACTOR=actor nmod/to|nmod/of.nmod/to:ACTOR=recipient -> COOPERATE 0.7
frame  nmod/of:@WEAPONS nmod/of.amod|nmod/of.compound:ACTOR=actor nmod/to|nmod/of.nmod/to:ACTOR=recipient -> COOPERATE 0.7
frame  nmod/of:@WEAPONS poss|amod|nmod/by:ACTOR=actor nmod/to|nmod/of.nmod/to:ACTOR=recipient -> COOPERATE 0.7
frame  compound:{arm|arms|weapon|weapons|missile|tank|jet|gas|oil|grain|uranium} poss|amod|nmod/by|compound:ACTOR=actor nmod/to:ACTOR=recipient -> COOPERATE 0.7
yes    Germany's sale of tanks to Qatar went ahead. => DEU:GOV > QAT:GOV COOPERATE
no     The sale of shoes in Italy fell.
