# AGREE: agreeing, promising, offering, planning to meet, support, cooperate or help.
# A promise to yield (withdraw, release, stop ...) is AGREE like any promise; yielding in words without one is CONCEDE; a promise
# to attack or punish is THREATEN.
# A scheduled meeting is not here: "plans to meet" is told by "meet" with the status planned.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   agree
frame  nsubj:ACTOR obl/with:ACTOR xcomp|advcl:ANY -> AGREE reciprocal
frame  nsubj:ACTOR obl/with:ACTOR obl/on,to,about:THING -> AGREE reciprocal
frame  nsubj:ACTOR obl/with:ACTOR ccomp:ANY -> none
frame  nsubj:ACTOR xcomp|advcl/to:@TO-YIELD xcomp.obl/to|xcomp.obj.nmod/of|xcomp.obj|advcl/to.obl/to|advcl/to.obj.nmod/of|advcl/to.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:{disagree|differ} -> none
frame  nsubj:ACTOR xcomp|advcl/to:{share|exchange|swap} xcomp.obl/with|advcl/to.obl/with:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:ANY xcomp.obl/with,to|xcomp.obj.nmod/with|xcomp.iobj|xcomp.obj|advcl/to.obl/with,to|advcl/to.obj.nmod/with|advcl/to.iobj|advcl/to.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/on,to:@CEASEFIRES obl/to.nmod/with|obl/on.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obl/to:@TALKS obl/to.nmod/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/to:@VISITS obl/to.nmod/by:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/to:{demand|request|appeal} obl/to.nmod/by,from,of|obl/to.poss:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obl/to,on,upon:{term|question|point|need|importance|principle} -> AGREE 0.7
frame  nsubj:ACTOR obl/to,on,upon:THING -> AGREE
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:THING obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:THING -> AGREE
yes    Serbia agreed with Hungary to build a pipeline. => SRB:GOV, HUN:GOV AGREE
yes    Mali and Niger agreed on a border plan. => MLI:GOV, NER:GOV AGREE
yes    Peru agreed to hold talks with Ecuador. => PER:GOV > ECU:GOV AGREE
yes    Sudan agreed to lift the curfew. => SDN:GOV AGREE
no     Both reports agreed with the earlier findings.
no     Norway agrees with Sweden that winters are long.
no     The figures do not agree.

verb   pledge; promise; undertake (undertook, undertaken)
frame  nsubj:ACTOR obj:{allegiance|loyalty|fealty|faith} obj.nmod/to|obl/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{allegiance|loyalty|fealty|word} -> none
frame  nsubj:ACTOR obj:{review|study|investigation|inquiry|journey|survey|reform|work|project|audit|analysis|task|trip} -> none
frame  nsubj:ACTOR obj:{revenge|retaliation|vengeance|response|punishment|war|attack|reprisal} obj.nmod/on,against|obl/on,against:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp|advcl/to:@TO-ATTACK xcomp.obj|xcomp.obl/against,on,to|advcl/to.obj|advcl/to.obl/against,on,to:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp|advcl/to:@TO-PUNISH xcomp.obj|xcomp.obl/on,against,with|advcl/to.obj|advcl/to.obl/on,against,with:ACTOR? -> THREATEN
frame  nsubj:ACTOR xcomp|advcl/to:@TO-YIELD xcomp.obl/to|advcl/to.obl/to:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:{continue|persist|press|stay|remain|stand|stick} -> none
frame  nsubj:ACTOR obj:{ceasefire|withdrawal|release|truce|amnesty|pullout|concession} obl/to|obj.nmod/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:@BACKING obj.nmod/for,to|obl/for,to:ACTOR? -> AGREE
frame  nsubj:ACTOR iobj:ACTOR obj:THING -> AGREE
frame  nsubj:ACTOR obj:ACTOR xcomp|ccomp|advcl/to:ANY -> AGREE
frame  nsubj:ACTOR obj:THING obj.nmod/to,for|obl/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:ANY xcomp.obl/with,to,for|xcomp.iobj|xcomp.obj|advcl/to.obl/with,to,for|advcl/to.iobj|advcl/to.obj:ACTOR? -> AGREE
frame  !nsubj:ANY obj:THING obj.nmod/to,for|obl/to,for:ACTOR -> AGREE
yes    Japan pledged $5m to Kenya. => JPN:GOV > KEN:GOV AGREE
yes    Canada promised to help Haiti. => CAN:GOV > HTI:GOV AGREE
yes    Qatar pledged more food for Sudan. => QAT:GOV > SDN:GOV AGREE
yes    Iran promised revenge against Israel. => IRN:GOV > ISR:GOV THREATEN/violence
no     The spring weather promised a good harvest.
no     Scientists undertook a survey of the lake.

verb   commit
frame  nsubj:ACTOR obj:{crime|murder|suicide|abuse|atrocity|genocide|massacre|violation|error|mistake|offence|offense|fraud|robbery|theft|aggression|violence|act|killing|treason|perjury|foul|adultery|sin|rape|arson} -> none
frame  nsubj:ACTOR obj:@TROOPS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@MONEY obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:@TO-ATTACK xcomp.obj|advcl/to.obj:ACTOR? -> THREATEN/violence
frame  nsubj:ACTOR xcomp|advcl/to:@TO-YIELD xcomp.obl/to|advcl/to.obl/to:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:ANY xcomp.obl/with,to|xcomp.iobj|xcomp.obj|advcl/to.obl/with,to|advcl/to.iobj|advcl/to.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR advcl/to:ANY advcl.obj|advcl.obl/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/to:@AGREEMENTS -> AGREE
frame  nsubj:ACTOR obl/to:@CEASEFIRES -> AGREE
frame  nsubj:ACTOR obl/to:@TALKS obl/to.nmod/with:ACTOR? -> AGREE
yes    Germany committed 200 million euros to Ukraine. => DEU:GOV > UKR:GOV AGREE
yes    Kenya committed to the peace treaty. => KEN:GOV AGREE
no     The man committed suicide in his cell.
no     The midfielder committed a foul near the line.

verb   offer
frame  nsubj:ACTOR obj:{apology|apologies|regret|regrets} obj.nmod/to|obl/to|iobj:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{condolence|condolences|congratulation|congratulations|praise|sympathy|thanks|tribute|greeting|solidarity|prayer} obl/to,for|obj.nmod/to,for|iobj:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{resignation} -> CONCEDE
frame  nsubj:ACTOR obj:{amnesty|pardon|concession|surrender|ceasefire|truce|withdrawal|compromise} obl/to|obj.nmod/to|iobj:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{explanation|comment|detail|view|opinion|evidence|glimpse|advice|discount|hope|insight|lesson|course|service|assessment|excuse|clue|prize|update|resistance|proof} -> none
frame  nsubj:ACTOR xcomp|advcl/to:{resign|quit|withdraw|release|free|disarm|surrender|lift|stop|halt|suspend|freeze|step} xcomp.obl/to|advcl/to.obl/to:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:@TO-ATTACK -> none
frame  nsubj:ACTOR xcomp|advcl/to:ANY xcomp.obl/with,between,to|xcomp.iobj|xcomp.obj|advcl/to.obl/with,between,to|advcl/to.iobj|advcl/to.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR iobj:ACTOR obj:THING -> AGREE
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with,to|obl/to,with:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@MONEY obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@WEAPONS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@TROOPS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@BACKING obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary|mediation|protection|guarantee|cooperation|partnership|deal|reward|incentive|citizenship} obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  !nsubj:ANY obj:ACTOR xcomp|obl/of|advcl/to:ANY -> none
yes    Oman offered to mediate between Yemen and Saudi Arabia. => OMN:GOV > YEM:GOV, SAU:GOV AGREE
yes    Cuba offered doctors to Bolivia. => CUB:GOV > BOL:GOV AGREE
yes      China offered Laos a loan. => CHN:GOV > LAO:GOV AGREE
yes    Turkey offered its condolences to Morocco. => TUR:GOV > MAR:GOV SUPPORT
no     The ministry offered no explanation for the delay.
no     The hotel offers a view of the sea.

verb   plan; intend; aim; propose; volunteer
frame  nsubj:ACTOR xcomp|advcl/to:{meet|visit|talk|discuss|confer|attend|travel|fly|hold|host|speak|go|address|negotiate} -> none
frame  nsubj:ACTOR xcomp|advcl/to:@TO-ATTACK xcomp.obj|xcomp.obl/against,on|advcl/to.obj|advcl/to.obl/against,on:ACTOR -> THREATEN/violence 0.6
frame  nsubj:ACTOR xcomp|advcl/to:{withdraw|release|free|disarm|lift|pull|step|resign|reopen} -> CONCEDE 0.7
frame  nsubj:ACTOR xcomp|advcl/to:{send|give|provide|supply|deliver|donate|lend|grant|help|aid|assist|arm|train|equip|shelter|resettle|fund|finance|support|mediate|cooperate|coordinate|collaborate|recognise|recognize|sign|ratify|restore|normalise|normalize} xcomp.obl/to,with,for|xcomp.iobj|xcomp.obj|advcl/to.obl/to,with,for|advcl/to.iobj|advcl/to.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:{ceasefire|truce|withdrawal|pullback} obj.nmod/with,to|obl/with,to:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with,between|obl/with,to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:@VISITS obj.nmod/to|obl/to:ACTOR -> none
frame  nsubj:ACTOR obj:{attack|assault|coup|bombing|killing|offensive|toast|law|bill|amendment|budget|candidate|marriage|reform|name|theory|wedding|party|route} -> none
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with,to:ACTOR -> AGREE
frame  nsubj:ACTOR ccomp:ANY -> none
yes    Poland plans to send tanks to Ukraine. => POL:GOV > UKR:GOV AGREE
yes    Thailand proposed a truce to Cambodia. => THA:GOV > KHM:GOV AGREE
yes    Brazil volunteered to help Paraguay. => BRA:GOV > PRY:GOV AGREE
no     The city plans to widen the road.
no     He aimed the camera at the stage.
no     Police said the men planned the bombing for months.

verb   consent; accede; acquiesce; assent
frame  nsubj:ACTOR obl/to:{demand|request|wish|appeal|pressure|ultimatum|call|term} obl/to.poss|obl/to.nmod/of,by,from:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obl/to:{throne|presidency|crown} -> none
frame  nsubj:ACTOR obl/to:@AGREEMENTS -> SUPPORT
frame  nsubj:ACTOR obl/to:@TALKS obl/to.nmod/with:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:ANY xcomp.obl/with,to|xcomp.obj|advcl/to.obl/with,to|advcl/to.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/to:THING -> AGREE
yes    Kuwait consented to talks with Syria. => KWT:GOV > SYR:GOV AGREE
yes    The government in Lima acceded to the demands of protesters in Peru. => PER:GOV > PER:CVL CONCEDE
no     The prince acceded to the throne in 1953.
no     The patient consented.

verb   accept
frame  nsubj:ACTOR obj:{responsibility|blame|liability|guilt} -> CONCEDE
frame  nsubj:ACTOR obj:{defeat|loss} -> CONCEDE
frame  nsubj:ACTOR obj:{resignation|award|prize|bribe|medal|nomination|credential|credentials|payment|card|cash|job|fact|reality|appointment|explanation|application|result} -> none
frame  nsubj:ACTOR obj:{apology} obj.nmod/from,of|obj.poss|obl/from:ACTOR? -> CONCEDE 0.7
frame  nsubj:ACTOR obj:{demand|condition|ultimatum|term} obj.nmod/of,by,from|obj.poss|obl/from:ACTOR? -> CONCEDE
frame  nsubj:ACTOR obj:{refugee|migrant|evacuee} obj.nmod/from|obl/from:ACTOR? -> AID
frame  nsubj:ACTOR obj:{invitation|offer|proposal|mediation|help|aid|assistance|plan|visit} obj.nmod/from,of,by|obj.poss|obl/from:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:{inspector|observer|monitor|peacekeeper|inspection|monitoring} obj.nmod/from|obl/from:ACTOR? -> AGREE
yes    Armenia accepted an invitation from Turkey. => ARM:GOV > TUR:GOV AGREE
yes    Egypt accepted responsibility for the crash. => EGY:GOV CONCEDE
no     The shop accepts cash only.
no     The senator accepted a prize for her novel.

verb   invite
frame  nsubj:ACTOR obj:{bid|tender|comment|criticism|ridicule|trouble|comparison|question|application|speculation} -> none
frame  nsubj:ACTOR obj:ACTOR -> AGREE
frame  !nsubj:ANY obj:ACTOR obl/to|xcomp|advcl/to:ANY -> AGREE
yes    Vietnam invited Laos to the ceremony. => VNM:GOV > LAO:GOV AGREE
yes    The Polish president invited India's prime minister. => POL:GOV > IND:GOV AGREE
no     The port authority invited bids for the new crane.
no     The policy invited criticism.

verb   guarantee; assure; reassure
frame  nsubj:ACTOR obj:ACTOR obl/of:{support|help|backing|solidarity|cooperation|aid|assistance|protection|commitment} -> AGREE
frame  nsubj:ACTOR obj:ACTOR ccomp:ANY -> none
frame  nsubj:ACTOR obj:{loan|debt} obj.nmod/to,for|obl/to,for:ACTOR? -> AID
frame  nsubj:ACTOR obj:{security|safety|protection|border|independence|sovereignty} obj.nmod/of|obj.poss:ACTOR -> AGREE
yes    The US assured Taiwan of its support. => USA:GOV > TWN:GOV AGREE
yes    France guaranteed the security of Lebanon. => FRA:GOV > LBN:GOV AGREE
no     The maker guarantees the watch for ten years.
no     The win assured Spain of a place in the final.

verb   reach
frame  nsubj:ACTOR obl/in:@SPORT -> none
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:{consensus|breakthrough} obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@AGREEMENTS -> AGREE reciprocal
frame  nsubj:ACTOR obj:@CEASEFIRES -> AGREE reciprocal
frame  nsubj:ACTOR obj:{consensus} -> AGREE reciprocal
frame  !nsubj:ANY obj:@AGREEMENTS obj.nmod/between|obl/between:ACTOR -> AGREE reciprocal
frame  !nsubj:ANY obj:@CEASEFIRES obj.nmod/between|obl/between:ACTOR -> AGREE reciprocal
yes    Ethiopia reached a deal with Somalia. => ETH:GOV, SOM:GOV AGREE
yes    Israel and Jordan reached an agreement on water. => ISR:GOV, JOR:GOV AGREE
yes    An accord was reached between Kosovo and Serbia. => KOS:GOV, SRB:GOV AGREE
no     The flood reached the city on Sunday.
no     Croatia reached the final.
no     Inflation in Turkey reached 60 percent.

verb   clinch; finalise (finalised); finalize; ink; cement
frame  nsubj:ACTOR obj:{deal} obl/in:@SPORT -> none
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@AGREEMENTS -> AGREE reciprocal
frame  nsubj:ACTOR obj:{title|victory|win|place|spot|medal|seat|majority|nomination|lead} -> none
yes    Uganda clinched a deal with Tanzania. => UGA:GOV, TZA:GOV AGREE
yes    Chile finalised a trade pact with Vietnam. => CHL:GOV, VNM:GOV AGREE
no     Brazil clinched victory with a late goal.
no     Heavy defeats cemented his doubts.

verb   conclude
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@AGREEMENTS -> AGREE reciprocal
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:@VISITS obj.nmod/to,in|obl/to,in:ACTOR=recipient -> CONSULT/visit
frame  nsubj:ANY ccomp:ANY -> none
yes    Mexico concluded an accord with Canada. => MEX:GOV, CAN:GOV AGREE
yes    Nepal's prime minister concluded talks with China. => NPL:GOV, CHN:GOV CONSULT
no     The inquiry concluded that the brakes had failed.
no     The festival concluded on Sunday.

verb   seek (sought)
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary} obj.nmod/in,from|obl/in,from:ACTOR -> REQUEST/assist
frame  nsubj:ACTOR obj:{help|aid|assistance|support|backing|loan|bailout|mediation|protection} obj.nmod/from,of|obl/from|obj.poss:ACTOR -> REQUEST/assist
frame  nsubj:ACTOR obj:{extradition|release|handover|return|repatriation} obj.nmod/from|obl/from:ACTOR -> REQUEST/yield
frame  nsubj:ACTOR obj:{clarification|explanation|apology} obl/from|obj.nmod/from:ACTOR -> REQUEST
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> REQUEST/meet 0.7
frame  nsubj:ACTOR xcomp|advcl/to:ANY -> none
frame  nsubj:ACTOR obj:ANY -> none
yes    Ghana sought help from France. => GHA:GOV > FRA:GOV REQUEST/assist
yes    A Cuban diplomat sought asylum in Norway. => CUB:GOV > NOR:GOV REQUEST/assist
no     Slovakia is seeking to widen its railways.
no     The firm sought a buyer for its ships.

noun   pledge; promise; vow; assurance
frame  poss|amod|compound|nmod/by,from,of:ACTOR=actor nmod/of:@MONEY nmod/to,for:ACTOR? -> AGREE
frame  poss|amod|compound|nmod/by,from:ACTOR=actor acl:@TO-ATTACK acl.obj:ACTOR=recipient? -> THREATEN/violence
frame  poss|amod|compound|nmod/by,from:ACTOR=actor acl:@TO-HELP acl.obl/to,with|acl.iobj|acl.obj:ACTOR=recipient? -> AGREE
frame  poss|amod|compound|nmod/by,from:ACTOR=actor acl:@TO-YIELD -> CONCEDE
frame  poss|amod|compound|nmod/by,from:ACTOR=actor acl:@TO-MEET acl.obl/with|acl.obj:ACTOR=recipient? -> AGREE
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/of:{support|aid|help|assistance|backing|troop|arm|weapon|loan} nmod/to,for:ACTOR? -> AGREE
yes    Norway's pledge to help Malawi surprised many donors. => NOR:GOV > MWI:GOV AGREE
no     The promise of rain drew the farmers.
no     The party's election pledges were costed.

noun   offer; proposal; overture
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/of:{talk|talks|negotiation|dialogue|mediation|ceasefire|truce|help|aid|assistance|support|asylum|peace|troop|loan} nmod/to:ACTOR? -> AGREE
frame  poss|amod|compound|nmod/by,from:ACTOR=actor acl:{mediate|help|send|meet|negotiate|talk|host|cooperate|provide|supply|train|share} acl.obl/to,with,between|acl.obj:ACTOR=recipient? -> AGREE
yes    Qatar's offer of mediation came on Friday. => QAT:GOV AGREE
yes    Japan's offer to help Nepal came on Friday. => JPN:GOV > NPL:GOV AGREE
no     The shop's offer ends on Friday.
no     A proposal for a new stadium is before the council.

noun   invitation
frame  poss|amod|compound|nmod/from,by,of:ACTOR=actor nmod/to:ACTOR -> AGREE
yes    The Greek prime minister's invitation to Turkey's president was unexpected. => GRC:GOV > TUR:GOV AGREE
no     Wedding invitations were printed on old maps.

noun   agreement; accord; deal; pact; memorandum
frame  nmod/between,among:ACTOR=actor -> AGREE reciprocal 0.6
frame  poss|compound:ACTOR=actor nmod/with:ACTOR=recipient -> AGREE reciprocal 0.6
yes    An agreement between Laos and Thailand opened the way for the railway. => LAO:GOV, THA:GOV AGREE
yes    Russia's deal with Algeria covers gas. => RUS:GOV, DZA:GOV AGREE
no     The house is a great deal.
no     The lease agreement runs for two years.
no     Subjects and verbs need agreement.

adj    ready; willing; prepared
frame  nsubj:ACTOR xcomp|advcl|ccomp:{fight|attack|strike|retaliate|respond|defend|invade|use|confront|bomb} xcomp.obj|advcl.obj|xcomp.obl/against|advcl/to.obl/against:ACTOR? -> THREATEN/violence 0.7
frame  nsubj:ACTOR xcomp|advcl|ccomp:{compromise|withdraw|release|free|disarm|surrender|resign|lift|concede|yield|step|cede} -> AGREE
frame  nsubj:ACTOR xcomp|advcl|ccomp:@TO-MEET xcomp.obl/with|xcomp.obj|advcl.obl/with|advcl.obj|ccomp.obl/with|ccomp.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl|ccomp:{help|assist|aid|support|send|provide|supply|mediate|cooperate|collaborate|sign|contribute|lend|train|restore|normalise|normalize|share|recognise|recognize|back} xcomp.obl/to,with,between|xcomp.obj|advcl.obl/to,with,between|advcl.obj|ccomp.obl/to,with,between|ccomp.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/for:{war|battle|conflict|fight|confrontation} -> THREATEN/violence 0.6
frame  nsubj:ACTOR obl/for:@TALKS obl/for.nmod/with:ACTOR? -> AGREE
yes    Belarus is ready to help Syria. => BLR:GOV > SYR:GOV AGREE
yes    Pakistan is willing to meet India. => PAK:GOV > IND:GOV AGREE
yes    The rebels in Myanmar are ready for talks. => MMR:REB AGREE
no     Dinner is ready.
no     The new bridge is ready for traffic.

adj    open
frame  nsubj:ACTOR obl/to:@TALKS obl/to.nmod/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obl/to:{compromise|concession} -> CONCEDE 0.7
frame  nsubj:ACTOR obl/to:{cooperation|mediation|proposal|offer|deal|agreement|peace} obl/to.nmod/with,from:ACTOR? -> AGREE
frame  nsubj:ACTOR advcl/to:{meet|talk|negotiate|discuss|cooperate|work} advcl.obl/with|advcl.obj:ACTOR? -> AGREE
yes    Iceland is open to talks with Norway. => ISL:GOV > NOR:GOV AGREE
no     The museum is open to visitors.
no     The border in the north is open.

# scheduled things: the verb behind these words tells them ("is due to meet")
adj    due; set; scheduled; poised; slated; likely; able; unable; free
frame  nsubj:ANY xcomp|advcl|ccomp:ANY -> none
no     The minister is due to retire in May.
no     Parliament in Rome is set to vote on the budget.
no     The lake is likely to freeze.
