# REJECT: refusing, declining, vetoing, cancelling or leaving talks, barring from entry. Modes: assist change yield meet.
# "Back out" stands with "back", "call off" with "call", "turn down" here; "declined to comment" is nothing; denying a charge is saying.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   refuse; decline
frame  nsubj:{engine|car|door|wound|body|price|sale|share|number|profit|birth|export|market|population|support|rate|output|production|dog|horse|child|player} -> none
frame  nsubj:ACTOR xcomp|advcl/to:{comment|say|elaborate|answer|discuss|speculate|name|disclose|identify|confirm|specify|reveal|respond|speak|detail|die|believe|rule|be} -> none
frame  nsubj:ACTOR xcomp|advcl/to:{give|provide|make|take|offer} xcomp.obj|advcl/to.obj:{comment|detail|name|interview|figure|number|information|reason|evidence|question|questions|explanation|statement|estimate} -> none
frame  nsubj:ACTOR obj:{comment|request} obj.nmod/for:{comment|interview} -> none
frame  nsubj:ACTOR xcomp|advcl/to:{meet|talk|negotiate|attend|sit|visit|receive|join|host|return|participate|confer|engage|hold|resume} xcomp.obl/with,to|xcomp.obj.nmod/with|xcomp.obj|advcl/to.obl/with,to|advcl/to.obj.nmod/with|advcl/to.obj:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR xcomp|advcl/to:{help|aid|assist|give|provide|send|supply|deliver|lend|fund|contribute|donate|support|back|share|cooperate|extradite|shelter|sell|arm|train|mediate} xcomp.obl/with,to|xcomp.iobj|xcomp.obj|advcl/to.obl/with,to|advcl/to.iobj|advcl/to.obj:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR xcomp|advcl/to:@TO-YIELD xcomp.obl/to|xcomp.obj.amod|xcomp.obj|advcl/to.obl/to|advcl/to.obj.amod|advcl/to.obj:ACTOR? -> REJECT/yield
frame  nsubj:ACTOR xcomp|advcl/to:{change|reform|amend|reconsider|review|sign|ratify|recognise|recognize|adopt|reverse} xcomp.obj|xcomp.obj.nmod/with,of|advcl/to.obj|advcl/to.obj.nmod/with,of:ACTOR? -> REJECT/change
frame  nsubj:ACTOR xcomp|advcl/to:ANY xcomp.obl/with,to|xcomp.iobj|xcomp.obj|advcl/to.obl/with,to|advcl/to.iobj|advcl/to.obj:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:{entry|visa|permission|access|passage|landing|asylum} obl/to|iobj|obj.nmod/to:ACTOR? -> REJECT
frame  !nsubj:ANY obj:ACTOR obl|xcomp|advcl/to:{entry|visa|permission|access} -> REJECT
frame  nsubj:ACTOR iobj:ACTOR obj:THING -> REJECT
frame  nsubj:ACTOR obj:{cooperation|co-operation|collaboration} obj.nmod/with|obl/with:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR obj:{talk|talks|meeting|negotiation|invitation|visit|dialogue|audience|contact} obj.nmod/with,from|obj.poss|obj.amod|obl/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obj:@AID-GOODS obj.nmod/from|obl/from|obj.amod:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR obj:@PROPOSALS obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT
yes    Eritrea refused to sign the treaty. => ERI:GOV REJECT/change
yes    India declined an invitation from Pakistan. => IND:GOV > PAK:GOV REJECT/meet
yes    Oman refused aid from Yemen. => OMN:GOV > YEM:GOV REJECT/assist
no     The minister declined to comment.
no     The engine refused to start.
no     Sales declined in March.

verb   reject; rebuff; spurn; snub; repudiate; scorn; shun; disregard; flout; defy; disobey
frame  nsubj:THING obj:ANY -> none
frame  nsubj:{court|judge|tribunal} obj:ANY -> none
frame  nsubj:{body|immune|publisher|editor|bank|firm|company|studio|club} obj:ANY -> none
frame  nsubj:ACTOR obj:{allegation|accusation|charge|claim|suggestion|report|criticism|rumour|rumor|notion|organ|kidney|manuscript|odds|gravity|expectation|expectations|description|comparison|logic|theory|convention} -> none
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obj:{mediation|invitation|visit} obj.nmod/by,from,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obj:{call|demand|request|appeal|pressure} obj.nmod/for:{ceasefire|withdrawal|release|truce|end|restraint|return} obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT/yield
frame  nsubj:ACTOR obj:{call|demand|request|appeal} obj.nmod/for:{talk|talks|meeting|negotiation|dialogue} obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obj:{call|demand|request|appeal} obj.nmod/for:{help|aid|arm|weapon|troop|extradition|assistance|asylum|support} obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR obj:@AID-GOODS obj.nmod/from|obl/from|obj.amod:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR obj:{result|outcome|verdict|ruling|budget|law|constitution|independence|claim|candidate|sovereignty} obj.nmod/of,by|obj.poss|obj.amod:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:{ban|curfew|order|sanction|warning|embargo|resolution} obj.nmod/by,from,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:@PROPOSALS obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:ACTOR -> REJECT 0.6
frame  !nsubj:ANY obj:@PROPOSALS obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR -> REJECT
frame  nsubj:ACTOR obj:THING obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR -> REJECT 0.6
frame  nsubj:ACTOR obj:{plea|effort|attempt|concession|extension|interference|intervention|resumption|return|option|role|overture} -> REJECT 0.7
frame  nsubj:ACTOR obj:{increase|integration|merger|raise|tax|amount|age|style|word|label|term|model|approach|theory|view|idea|values|dogma|ideology} !obj.nmod/by,from,of:ACTOR !obj.poss:ACTOR !obj.amod:ACTOR -> none
yes    Kosovo rejected Serbia's proposal. => KOS:GOV > SRB:GOV REJECT
yes    Fiji rejected Australian changes to the map. => FJI:GOV > AUS REJECT
yes    Egypt rejected talks with Ethiopia. => EGY:GOV > ETH:GOV REJECT/meet
yes    Protesters in Yangon defied the curfew. => MMR:CVL REJECT
yes    Malawi rejected a role for the mediators. => MWI:GOV REJECT
no     The publisher rejected the novel.
no     The body rejected the new kidney.
no     Iran rejected the accusation.
no     Danish voters rejected the merger of the two towns.

verb   veto
frame  nsubj:ACTOR obj:{bill|law|budget} -> none
frame  nsubj:ACTOR obj:@PROPOSALS obj.nmod/by,from,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:{aid|sanction|statement|membership|admission|bid|ban|accession|package|appointment} obj.nmod/of,to,on,for|obj.poss:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:{it|that|legislation|measure|amendment|ndaa|effort|authority|override|tax|plan} !obj.nmod/by,from,of,to,on:ACTOR !obj.poss:ACTOR -> none
yes    Russia vetoed the resolution. => RUS:GOV REJECT
yes    Hungary vetoed the aid to Ukraine. => HUN:GOV > UKR:GOV REJECT
no     The governor vetoed the bill.
no     Her mother vetoed the red dress.

verb   rule
frame  nsubj:ACTOR prt|advmod:{out} obj:@TALKS obj.nmod/with|obl/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{out} obj:{withdrawal|ceasefire|truce|concession|compromise|surrender|resignation|release} obj.nmod/from,with,to|obl/from,with,to:ACTOR? -> REJECT/yield
frame  nsubj:ACTOR prt|advmod:{out} obj:{aid|help|loan|bailout|cooperation|support|delivery|intervention} obj.nmod/for,to,with|obl/for,to,with:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR prt|advmod:{out} obj:{deal|agreement|membership|recognition|independence|referendum|election|reform} obj.nmod/with,for,of|obl/with:ACTOR? -> REJECT
frame  nsubj:ACTOR prt|advmod:{out} xcomp|advcl:{talk|negotiate|meet} xcomp.obl/with,to|advcl.obl/with,to|xcomp.obj|advcl/to.obj:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{out} xcomp|advcl|ccomp|obj:{send|give|provide|supply|deliver|help|fund|lend|support|join|share|extradite} xcomp.obl/to|advcl.obl/to|xcomp.iobj|xcomp.obj|advcl.obj:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR prt|advmod:{out} xcomp|advcl|ccomp|obj:{withdraw|release|resign|leave|lift|stop|concede|compromise|cede|surrender} xcomp.obl/to|advcl.obl/to:ACTOR? -> REJECT/yield
frame  nsubj:ANY -> none
yes    Algeria ruled out talks with Morocco. => DZA:GOV > MAR:GOV REJECT/meet
yes    Austria ruled out sending tanks to Ukraine. => AUT:GOV > UKR:GOV REJECT/assist
yes    Ukraine ruled out a ceasefire. => UKR:GOV REJECT/yield
no     Police ruled out arson.
no     The court ruled on Friday.
no     The dynasty ruled for two centuries.

verb   cancel; postpone; scrub; adjourn
frame  nsubj:ACTOR obj:{debt|loan} obj.poss|obj.amod|obj.nmod/of:ACTOR -> AID
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> REJECT/meet
frame  nsubj:ACTOR obj:@VISITS obj.nmod/to|obl/to:ACTOR -> REJECT/meet
frame  nsubj:ACTOR obj:{visit|trip} obj.nmod/by,of,from|obj.poss:ACTOR -> REJECT/meet
frame  nsubj:ACTOR obj:{talk|talks|summit} -> REJECT/meet
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR obj:{visa|accreditation|licence} obj.nmod/of|obj.poss|obj.amod:ACTOR -> REJECT
frame  nsubj:ACTOR? obj:{registration|status|permit|accreditation} obj.nmod/of|obj.poss:ACTOR=recipient -> COERCE/restrict 0.7
frame  nsubj:{government|authority|regime|military|army|junta|police|ministry} nsubj:ACTOR obj:{election|elections|vote|referendum|poll} -> COERCE/restrict 0.6
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:ANY? !obj.nmod/with,to,by:ACTOR !obj:@VISITS !obj:@TALKS -> none
yes    Brazil cancelled a meeting with Venezuela. => BRA:GOV > VEN:GOV REJECT/meet
yes    Japan's foreign minister cancelled a visit to South Korea. => JPN:GOV > KOR:GOV REJECT/meet
yes    The Cuban ministry cancelled the registration of a Spanish charity. => CUB:GOV > ESP COERCE/restrict
yes    The Togolese army cancelled the election. => TGO:MIL COERCE/restrict
no     The airline cancelled forty flights.
no     The concert in Vienna was cancelled.
no     The Belgian army cancelled the parade.

verb   bar; preclude; debar
frame  nsubj:ACTOR obj:ACTOR xcomp|advcl/from|advcl/to:{enter|attend|visit|travel|land|return} -> REJECT
frame  nsubj:ACTOR obj:ACTOR obl/from:{entry|territory|country|summit|talk|talks|meeting|airspace|port} -> REJECT
frame  nsubj:ACTOR obj:{inspector|observer|monitor|journalist|envoy|diplomat|rapporteur} -> REJECT
frame  !nsubj:ANY obj:ACTOR xcomp|advcl/from|advcl/to:{enter|return|land} -> REJECT
frame  nsubj:ACTOR obj:ANY xcomp|obl|advcl:{run|stand|office|election|candidate} -> COERCE/restrict
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:THING -> none
known yes Estonia barred Russian officials from entering the country. => EST:GOV > RUS REJECT
no     A fallen tree barred the road.
no     The rule precludes a second term.

verb   turn
frame  nsubj:ACTOR prt|advmod:{down} obj:{volume|heating|music|radio|light|sound|bed|job|role|contract} -> none
frame  nsubj:ACTOR prt|advmod:{down} obj:{talk|talks|invitation|meeting|mediation} obj.nmod/from,with,by|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{down} obj:{help|aid|assistance|loan} obj.nmod/from|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT/assist
frame  nsubj:ACTOR prt|advmod:{down} obj:@PROPOSALS obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT
frame  nsubj:ACTOR prt|advmod:{away|back} obj:{refugee|migrant|inspector|observer|convoy|ship|journalist|monitor|asylum|boat} obj.amod|obj.nmod/from,of:ACTOR? -> REJECT
frame  nsubj:ACTOR prt|advmod:{over} obj:@PRISONERS obl/to|obj.nmod/to:ACTOR? -> RETREAT/release
frame  nsubj:ACTOR prt|advmod:{over} obj:@WEAPONS obl/to|obj.nmod/to:ACTOR? -> RETREAT/disarm
frame  nsubj:ACTOR prt|advmod:{in} obj:@WEAPONS -> RETREAT/disarm
frame  nsubj:{club|hotel|shop|school|hospital|restaurant|bar|theatre|airline|cinema|company|firm} -> none
frame  nsubj:ACTOR prt|advmod:{away|back} obj:ACTOR -> REJECT 0.7
frame  nsubj:ACTOR obl/to:ACTOR obl/for:{help|aid|support|assistance|loan|arm|weapon|protection|money|mediation} -> REQUEST/assist 0.7
frame  nsubj:ANY -> none
yes    Serbia turned down an offer from Croatia. => SRB:GOV > HRV:GOV REJECT
yes    Libya turned away the inspectors. => LBY:GOV REJECT
yes    Armenia turned to France for help. => ARM:GOV > FRA:GOV REQUEST/assist
yes    Ghana turned away Nigerian traders. => GHA:GOV > NGA REJECT
no     She turned down the volume.
no     The weather turned cold.

verb   deny
frame  nsubj:ACTOR obj:{entry|visa|permission|access|passage|asylum} obl/to|iobj|obj.nmod/to:ACTOR -> REJECT
frame  nsubj:ACTOR obj:ACTOR obl:{entry|visa|access} -> REJECT
frame  !nsubj:ANY obj:ACTOR obl|xcomp|advcl/to:{entry|visa|access} -> REJECT
frame  nsubj:ACTOR obj:{request|demand|application} obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR -> REJECT
frame  nsubj:ANY -> none
yes    Hungary denied entry to Syrian refugees. => HUN:GOV > SYR:REF REJECT
no     The mayor denied the report.
no     The goalkeeper denied him twice.

verb   dismiss
frame  nsubj:ACTOR obj:{offer|proposal|plan|ultimatum|demand|call|peace|overture|ceasefire|invitation|deadline|appeal} obj.nmod/from,by,of,for|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR=recipient obl/as|advcl/as|xcomp:@ACC_SLURS -> REJECT 0.7
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR=recipient obl/as|advcl/as:{act|piece|case|form|kind|pack|campaign|violation|attempt|instance|product|tool} obl/as.nmod/of|advcl/as.nmod/of:@ACC_SLURS -> REJECT 0.7
frame  nsubj:ACTOR obj:{claim|allegation|accusation|charge|criticism|report|statement} obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR=recipient obl/as:ANY -> REJECT 0.6
frame  nsubj:ANY -> none
yes    Somalia dismissed Ethiopia's offer. => SOM:GOV > ETH:GOV REJECT
yes    Chile dismissed the Bolivian claims as lies. => CHL:GOV > BOL REJECT
no     The judge dismissed the case.
no     The minister dismissed the rumour.
no     The coach dismissed the report as nonsense.

verb   oppose; resist
frame  nsubj:ACTOR obj:{temptation|arrest|charm|urge|pressure|infection|heat|stain} -> none
frame  nsubj:ACTOR obj:@PROPOSALS obj.nmod/from,by,of,for|obj.poss|obj.amod|obl/from:ACTOR? -> REJECT 0.7
frame  nsubj:ACTOR obj:{membership|accession|bid|independence|intervention|sanction|deployment|expansion|recognition|annexation|occupation|interference|blockade|invasion|attempt} obj.nmod/of,by,for,on|obj.poss|obj.amod:ACTOR? -> REJECT 0.7
frame  nsubj:ACTOR obj:ACTOR -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:{tax|fall|increase|law|bill|legislation|abortion|merger|takeover|cut|rise|reform|marriage|privatisation|privatization|dam|project|it|that|measure} !obj.nmod:ACTOR !obj.poss:ACTOR !obj.amod:ACTOR -> none
frame  !nsubj:ANY obj:ACTOR=actor obl/to:@PROPOSALS obl/to.nmod/by,from,of|obl/to.poss|obl/to.amod:ACTOR=recipient -> REJECT 0.7
frame  !nsubj:ANY !obl/to:ANY -> none
frame  nsubj:ANY !obj:ANY !obl/to:ANY -> none
yes    Turkey opposed Sweden's bid. => TUR:GOV > SWE:GOV REJECT
no     The paint resists heat.
no     Opposing magnets attract each other.
no     The Danish party opposes the tax.

verb   skip; balk; baulk
frame  nsubj:ACTOR obj:{breakfast|lunch|class|school|meal|match|tournament|season|rope|work|chapter|practice|training} -> none
frame  nsubj:ACTOR obj:{talk|talks|summit|meeting|conference|negotiation} obj.nmod/with|obl/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR obl/at:{demand|proposal|plan|idea|deal|request|term|condition} obl/at.nmod/from,by,of|obl/at.poss:ACTOR? -> REJECT
frame  nsubj:ACTOR obj:{vote|reform|grade|way|step|line|meal|question|page|stage|race|game} -> none
frame  nsubj:THING !nsubj:@SIDES -> none
yes    Ghana skipped the talks with Algeria. => GHA:GOV > DZA:GOV REJECT/meet
no     The boy skipped breakfast.
no     The horse balked at the fence.

verb   vote
frame  nsubj:ACTOR prt|advmod:{down} obj:@PROPOSALS obj.nmod/from,by,of,with|obj.poss:ACTOR? -> REJECT
frame  nsubj:ACTOR obl/against:{resolution|deal|treaty|proposal|sanction|plan|agreement|accord|motion|membership} -> REJECT
frame  nsubj:ACTOR obl/for,in_favour_of,in_favor_of,in:{resolution|deal|treaty|sanction|agreement|accord|membership} -> SUPPORT
frame  nsubj:ANY -> none
yes    Bolivia voted against the resolution. => BOL:GOV REJECT
yes    Kenya voted for the treaty. => KEN:GOV SUPPORT
no     Citizens of Chile vote on Sunday.
no     Most people voted in the morning.

verb   ignore
frame  nsubj:ACTOR obj:{call|demand|appeal|request|ultimatum|warning|resolution|plea|deadline} obj.nmod/from,by,of|obj.poss|obj.amod|obl/from:ACTOR -> REJECT 0.7
frame  nsubj:ANY -> none
yes    Myanmar ignored an appeal from Indonesia. => MMR:GOV > IDN:GOV REJECT
no     The driver ignored the red light.

verb   walk
frame  nsubj:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|staff|student|docker|postman|trucker} nsubj:ACTOR prt/out|advmod/out:ANY !obl/of,from,out_of:@TALKS -> PROTEST/strike
frame  nsubj:ACTOR obl/out_of,of,out,from:@TALKS obl/of.nmod/with|obl/out_of.nmod/with|obl/from.nmod/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR prt/away|advmod/away:ANY obl/from:@AGREEMENTS obl/from.nmod/with:ACTOR? -> SANCTION/withdraw 0.7
frame  nsubj:ACTOR prt/out|advmod/out:ANY obl/of,from,out_of:{parliament|session|assembly|speech|chamber|council|hall} -> PROTEST/boycott 0.6
frame  nsubj:ACTOR prt/out|advmod/out:ANY !obl/of,from,out_of,onto,into,to,with:ANY -> PROTEST/strike 0.6
frame  nsubj:ANY -> none
yes    Georgia's delegation walked out of the talks. => GEO:GOV REJECT/meet
no     The soldier walked out of the shop.

verb   stonewall; cold-shoulder; disown
frame  nsubj:{player|batsman|side|team} -> none
frame  nsubj:ACTOR obj:ACTOR -> REJECT
frame  nsubj:ACTOR obj:@PROPOSALS -> REJECT
frame  nsubj:ANY -> none
yes    Paraguay stonewalled the Brazilian investigators. => PRY:GOV > BRA REJECT

verb   shrug; brush; wave; laugh; fend; bat
frame  nsubj:ACTOR obl/off,aside,away:{threat|warning|call|appeal|demand|offer|proposal|sanction|ultimatum|pressure|plea|request} obl/off.nmod/from,by,of|obl/off.poss|obl/off.amod:ACTOR=recipient? -> REJECT 0.7
frame  prt|advmod:{off|aside|away} nsubj:ACTOR obj:{threat|warning|call|appeal|demand|offer|proposal|sanction|ultimatum|pressure|plea|request} obj.nmod/from,by,of|obj.poss|obj.amod:ACTOR? -> REJECT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Tehran shrugged off the American warning. => IRN:GOV > USA:GOV REJECT
no     The nurse waved from the window.

verb   scuttle; scupper; stymie; nix; stall; scotch; overrule; override (overrode, overridden); thwart; frustrate; foil
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR? -> REJECT/meet 0.6
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> REJECT 0.6
frame  nsubj:ACTOR obj:{resolution|proposal|initiative|motion|accession|membership|candidacy|bid|ceasefire|truce} obj.poss|obj.amod|obj.nmod/by,of:ACTOR? -> REJECT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Turkey nixed the proposal from Greece. => TUR:GOV > GRC:GOV REJECT
no     Rain thwarted the climbers.
no     Police in Kenya foiled a robbery.

verb   renege
frame  nsubj:ACTOR obl/on:ANY -> REJECT 0.7
frame  nsubj:ANY -> none
yes    Sudan reneged on its pledge. => SDN:GOV REJECT

verb   forbid (forbade, forbidden); disallow
frame  nsubj:@COE_LAW -> none
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR obl/from|advcl/from|xcomp|advcl/to:{enter|visit|land|return|travel} -> REJECT 0.7
frame  nsubj:ACTOR obj:ACTOR obl/from|advcl/from|xcomp|advcl/to:ANY -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{visit|flight|entry|landing|overflight|transit} obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR=recipient -> REJECT 0.7
frame  nsubj:ACTOR obj:{protest|demonstration|rally|march|gathering|strike|meeting} -> COERCE/restrict
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Cuba forbade the American diplomats to travel. => CUB:GOV > USA:GOV REJECT
no     The referee disallowed the goal.

verb   hinder; impede; hamper
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:{inspector|observer|monitor|inspection|convoy|delivery|access|investigation|distribution} obj.amod|obj.poss|obj.compound:ACTOR? -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Serbia hindered the UN inspectors. => SRB:GOV > UNO COERCE/restrict
no     Fog hampered traffic in Milan.

verb   eject; disinvite; uninvite
frame  nsubj:{club|team|school|referee|coach} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/from:@TALKS -> REJECT/meet 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/from:{parade|ceremony|funeral|inauguration|commemoration|celebration} -> REJECT/meet 0.6
frame  nsubj:ACTOR? obj:ACTOR obl/from:{league|organisation|organization|bloc|union|council|group|alliance|swift|forum} -> SANCTION/expel 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Egypt disinvited Sudan from the talks. => EGY:GOV > SDN:GOV REJECT/meet
no     The referee ejected a player.

verb   exclude
frame  nsubj:ACTOR? obj:ACTOR obl/from:@TALKS -> REJECT 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/from:{council|organisation|organization|bloc|swift|union|alliance} -> SANCTION 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/from:@AGREEMENTS -> SANCTION 0.6
frame  nsubj:ACTOR? obj:ACTOR obl/from:{election|vote|poll|race|ballot|parliament|government} -> COERCE/restrict 0.6
frame  nsubj:ANY? -> none
yes    Egypt excluded Qatar from the talks. => EGY:GOV > QAT:GOV REJECT
no     Malta's rules exclude dogs.

verb   delay
frame  nsubj:ACTOR obj:{aid|loan|tranche|delivery} obl/to|obj.nmod/to,for:ACTOR -> SANCTION/discontinue 0.6
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> REJECT/meet 0.6
frame  nsubj:ANY? -> none
no     Snow delayed trains in Germany.

noun   refusal; rejection; rebuff
frame  poss|nmod/by,of:ACTOR=actor acl:{meet|talk|negotiate|attend|join} acl.obl/with,to|acl.obj:ACTOR=recipient? -> REJECT/meet
frame  poss|nmod/by,of:ACTOR=actor acl:{help|send|extradite|share|supply|cooperate|assist} acl.obl/with,to|acl.obj:ACTOR=recipient? -> REJECT/assist
frame  poss|nmod/by,of:ACTOR=actor acl:{withdraw|release|leave|resign|lift|stop|disarm|surrender|apologise|apologize} acl.obl/to|acl.obj:ACTOR=recipient? -> REJECT/yield
frame  poss|nmod/by:ACTOR=actor nmod/of,to:ANY nmod/of.poss|nmod/of.amod|nmod/to.poss|nmod/to.amod|nmod/of.nmod/by|nmod/to.nmod/by:ACTOR=recipient -> REJECT 0.7
frame  poss|nmod/by:ACTOR=actor nmod/of:{offer|proposal|plan|deal|treaty|demand|resolution|request|ceasefire} -> REJECT
frame  poss|nmod/by,of:ACTOR=actor acl:ANY acl.obj:ACTOR=recipient? -> REJECT 0.7
yes    Eritrea's rejection of the treaty surprised nobody. => ERI:GOV REJECT
yes    Serbia's refusal to meet Kosovo angered mediators. => SRB:GOV > KOS:GOV REJECT/meet
yes    Jordan's rejection of Israel's plan was loud. => JOR:GOV > ISR:GOV REJECT
no     Organ rejection is a danger after surgery.
no     The horse's refusal at the last fence cost a medal.

noun   veto
frame  poss|amod|nmod/by:ACTOR=actor nmod/of,on,against:ANY -> REJECT
yes    China's veto of the resolution came at midnight. => CHN:GOV REJECT
no     The chairman has a veto.

noun   cancellation; postponement
frame  poss|nmod/by:ACTOR=actor nmod/of:{talk|talks|meeting|visit|summit|trip} -> REJECT/meet
frame  poss|nmod/by:ACTOR=actor nmod/of:{debt} -> AID
yes    Norway's cancellation of the talks came in May. => NOR:GOV REJECT/meet
no     The cancellation of the concert upset fans.

noun   denial
frame  nmod/of:{visa|entry|access|permission|asylum} poss|nmod/by:ACTOR=actor nmod/to|nmod/of.nmod/to:ACTOR=recipient? -> REJECT
yes    Japan's denial of visas to Chinese officials was noted. => JPN:GOV > CHN REJECT
no     His denial was curt.

noun   snub
frame  poss|nmod/by:ACTOR=actor nmod/of,to:ACTOR=recipient -> REJECT
yes    Spain's snub of Morocco was noted. => ESP:GOV > MAR:GOV REJECT
no     The snub hurt the singer.

noun   defiance
frame  poss|nmod/by:ACTOR=actor nmod/of:{resolution|ultimatum|sanction|demand|ban|order|embargo|un|warning} nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient? -> REJECT 0.6
yes    Iraq's defiance of the UN resolution went on. => IRQ:GOV > UNO REJECT
no     The boy's defiance amused his aunt.

noun   reluctance; unwillingness
frame  poss|nmod/by,of:ACTOR=actor acl:{meet|talk|negotiate|attend|join} acl.obl/with|acl.obj:ACTOR=recipient? -> REJECT/meet 0.6
frame  poss|nmod/by,of:ACTOR=actor acl:{help|send|extradite|share|supply|cooperate|assist|arm|intervene} acl.obl/with,to|acl.obj:ACTOR=recipient? -> REJECT/assist 0.6
frame  poss|nmod/by,of:ACTOR=actor acl:{withdraw|release|leave|resign|lift|stop|disarm|compromise} acl.obl/to|acl.obj:ACTOR=recipient? -> REJECT/yield 0.6
yes    Germany's reluctance to arm Georgia is known. => DEU:GOV > GEO:GOV REJECT/assist
no     The child's reluctance to sleep is known.

noun   opposition
frame  nmod/to:{marriage|abortion|tax|road|airport|wind|mine|pipeline|fracking} -> none
frame  poss|nmod/by,from:ACTOR=actor nmod/to:@PROPOSALS nmod/to.poss|nmod/to.amod|nmod/to.nmod/by,of:ACTOR=recipient? -> REJECT 0.6
frame  poss|nmod/by,from:ACTOR=actor nmod/to:{membership|accession|war|intervention|independence|sanction|strike|invasion|deployment} nmod/to.poss|nmod/to.amod|nmod/to.nmod/by,of:ACTOR=recipient? -> REJECT 0.6
yes    Hungary's opposition to the Dutch proposal is known. => HUN:GOV > NLD:GOV REJECT
no     The opposition in Togo won seats.

adj    unwilling; reluctant; opposed; loath; loth; hesitant
frame  nsubj:ACTOR xcomp|advcl|ccomp:{meet|talk|negotiate|join|attend} xcomp.obl/with|xcomp.obj|advcl.obl/with|advcl.obj:ACTOR? -> REJECT/meet 0.7
frame  nsubj:ACTOR xcomp|advcl|ccomp:{help|send|support|extradite|share|cooperate|supply} xcomp.obl/with,to|xcomp.obj|advcl.obl/with,to|advcl.obj:ACTOR? -> REJECT/assist 0.7
frame  nsubj:ACTOR xcomp|advcl|ccomp:{withdraw|release|leave|resign|lift|stop|disarm|compromise|concede|yield} -> REJECT/yield 0.7
frame  nsubj:ACTOR obl/to:{plan|proposal|deal|treaty|intervention|sanction|membership|accession|agreement} obl/to.poss|obl/to.nmod/by,of:ACTOR? -> REJECT 0.7
yes    Lebanon is unwilling to meet Israel. => LBN:GOV > ISR:GOV REJECT/meet
known yes Slovakia is opposed to the plan. => SVK:GOV REJECT
no     The horse was reluctant to jump.
no     Her parents were opposed to the wedding.

verb   cast (cast)
frame  nsubj:ACTOR obj:{veto} obl/on,against|obj.nmod/on,against:ANY? -> REJECT
frame  nsubj:ANY? -> none
yes    Russia cast a veto. => RUS:GOV REJECT
no     The Latvian president cast her vote.
