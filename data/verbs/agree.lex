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
frame  nsubj:ACTOR xcomp|advcl/to:{discuss|debate|consider|review|study|examine|reconsider} xcomp.obl/with|xcomp.obj.nmod/with|advcl/to.obl/with|advcl/to.obj.nmod/with:ACTOR? -> AGREE
frame  nsubj:ACTOR xcomp|advcl/to:{acquire|merge|purchase|takeover} -> none
frame  nsubj:ACTOR xcomp|advcl/to:{buy|sell|lease} xcomp.obj|advcl/to.obj:{stake|share|unit|subsidiary|business|asset|property|interest|company|firm|bank|division|holding|reserve|brand|plant|hotel|club|house} -> none
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
no     A Danish bank agreed to buy a stake in a Greek hotel.

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
frame  nsubj:ACTOR obj:{itself|themselves|himself|herself} obl/to:{process|talks|dialogue|peace|reform|reforms|ceasefire|truce|election|elections|plan|agreement|principle|goal|target|disarmament} -> AGREE 0.7
frame  !nsubj:ANY obj:ACTOR=actor obl/to:{defence|defense|security|independence|sovereignty|integrity} obl/to.nmod/of|obl/to.poss:ACTOR=recipient !obl/to.nmod/of:{citizen|people|right|title|city|town|public|consumer|worker} -> SUPPORT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
frame  obl/to:THING -> none
yes    Germany committed 200 million euros to Ukraine. => DEU:GOV > UKR:GOV AGREE
yes    Kenya committed to the peace treaty. => KEN:GOV AGREE
yes    Ethiopia committed itself to the peace process. => ETH:GOV AGREE
no     The man committed suicide in his cell.
no     The midfielder committed a foul near the line.
no     The Danish champion is committed to her sport.
no     The Polish pianist committed himself to daily practice.

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
frame  nsubj:ACTOR obj:{total|tonne|ton|tons|tonnes|shipment|consignment|amount} obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AGREE
frame  nsubj:ACTOR obj:@WEAPONS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@TROOPS obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@BACKING obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary|mediation|protection|guarantee|cooperation|partnership|deal|reward|incentive|citizenship} obl/to,for|obj.nmod/to,for:ACTOR? -> AGREE
frame  !nsubj:ANY obj:ACTOR xcomp|obl/of|advcl/to:ANY -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obj:ANY !xcomp:ANY !ccomp:ANY -> none
frame  nsubj:ANY? obj:THING !obl/to,for:ACTOR !obj.nmod/to,for:ACTOR !iobj:ACTOR -> none
yes    Oman offered to mediate between Yemen and Saudi Arabia. => OMN:GOV > YEM:GOV, SAU:GOV AGREE
yes    Cuba offered doctors to Bolivia. => CUB:GOV > BOL:GOV AGREE
yes      China offered Laos a loan. => CHN:GOV > LAO:GOV AGREE
yes    Turkey offered its condolences to Morocco. => TUR:GOV > MAR:GOV SUPPORT
yes    Ukraine offered two tonnes of seed to Malawi. => UKR:GOV > MWI:GOV AGREE
no     The ministry offered no explanation for the delay.
no     The hotel offers a view of the sea.
no     Iceland offers fine walks.

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
frame  nsubj:ANY -> none
frame  obj:THING -> none
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
frame  obl/to:{people|resident|community|voter|citizen|victim|public|family|student|youth|fan|customer|supporter|worker|user|farmer|member|woman|man} -> none
frame  nsubj:ACTOR prt|advmod:{out} obl/to:ACTOR -> CONSULT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopia reached a deal with Somalia. => ETH:GOV, SOM:GOV AGREE
yes    Israel and Jordan reached an agreement on water. => ISR:GOV, JOR:GOV AGREE
yes    An accord was reached between Kosovo and Serbia. => KOS:GOV, SRB:GOV AGREE
yes    Malawi reached out to Zambia. => MWI:GOV > ZMB:GOV CONSULT
no     The flood reached the city on Sunday.
no     Croatia reached the final.
no     Inflation in Turkey reached 60 percent.
no     The Turkish climbers reached the summit.

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
frame  nsubj:ACTOR xcomp|advcl/to:{persuade|convince} xcomp.obj|advcl/to.obj:ACTOR -> REQUEST 0.6
frame  nsubj:ACTOR obj:{meeting|audience} obj.nmod/with|obl/with:ACTOR -> REQUEST/meet
frame  nsubj:ACTOR obj:{extradition|release} obj.nmod/of:ANY -> REQUEST/yield 0.7
frame  nsubj:ACTOR obj:{ceasefire|truce|withdrawal} obj.nmod/from,with,by:ACTOR? -> REQUEST/yield 0.6
frame  nsubj:{state|government|ministry|rebel|president|minister} nsubj:ACTOR obj:{loan|bailout|aid|assistance|mediation|membership|recognition} -> REQUEST/assist 0.6
frame  nsubj:ACTOR obj:{sanction|resolution} obl/against|obj.nmod/against,on:ACTOR -> REQUEST 0.6
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|cooperation|partnership|alliance|rapprochement|reconciliation} obj.nmod/with|obl/with:ACTOR !nsubj:{firm|company|bank|maker|airline|union|worker|investor|we|I} -> AGREE 0.6
frame  nsubj:ACTOR obj:{agreement|deal|accord|treaty|pact|compromise} obj.nmod/with|obl/with:ACTOR !nsubj:{firm|company|bank|maker|airline|union|worker|investor|we|I} -> AGREE 0.6
frame  nsubj:ACTOR xcomp|advcl/to:ANY -> none
frame  nsubj:ACTOR obj:ANY -> none
yes    Ghana sought help from France. => GHA:GOV > FRA:GOV REQUEST/assist
yes    A Cuban diplomat sought asylum in Norway. => CUB:GOV > NOR:GOV REQUEST/assist
yes    Germany sought the extradition of a Chilean banker. => DEU:GOV > CHL REQUEST/yield
yes    Nepal is seeking closer ties with Thailand. => NPL:GOV > THA:GOV AGREE
no     Slovakia is seeking to widen its railways.
no     The firm sought a buyer for its ships.
no     The Czech singer is seeking a deal with a label.
no     Two Cuban firms are seeking a partnership with Spain.

verb   hammer; iron; cobble; patch; nail
frame  prt|advmod:{out|together|up|down} nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> AGREE reciprocal
frame  prt|advmod:{out|together|up|down} nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> AGREE reciprocal
frame  prt|advmod:{up} nsubj:ACTOR obj:{relation|tie|quarrel|difference} obj.nmod/with|obl/with:ACTOR? -> SUPPORT reciprocal 0.6
frame  prt|advmod:{out} nsubj:ACTOR obj:{difference|detail} obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:{jet|warplane|artillery|troop|army|force|rebel|gunner|tank|gunship} nsubj:ACTOR obj:ACTOR -> ASSAULT 0.7
frame  nsubj:{jet|warplane|artillery|troop|army|force|rebel|gunner|tank|gunship} nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Burundi and Rwanda hammered out an agreement. => BDI:GOV, RWA:GOV AGREE
no     The carpenter hammered in a nail.
no     Higher prices hammered shares in Oslo.

verb   seal; cordon
frame  nsubj:ACTOR? obj:{signature|passport|cheque|document|banknote|note|certificate|letter|will|coin|degree|envelope|jar|victory|win|fate|title|spot|place} -> none
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> AGREE reciprocal
frame  nsubj:ACTOR obj:{alliance|partnership|coalition|consensus|peace|bond|union|friendship} obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal 0.7
frame  nsubj:ACTOR obj:{tie|link|relation|relations|relationship|contact} obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR? obj:{border|frontier|crossing|port|airport|tunnel} obj.nmod/with,to|obl/with,to,against:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR? prt|advmod:{off} obj:{area|street|town|city|village|square|territory|building|district|camp|road|neighbourhood|neighborhood|west|gaza|capital|centre|center|embassy|zone} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Kazakhstan sealed an alliance with Uzbekistan. => KAZ:GOV, UZB:GOV AGREE
yes    Gambia sealed its border with Senegal. => GMB:GOV > SEN:GOV COERCE/restrict
no     She sealed the envelope in Madrid.

verb   arrange
frame  nsubj:ACTOR? obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal planned 0.7
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between|obl/between:ACTOR -> CONSULT/third-party planned 0.7
frame  nsubj:ACTOR obj:{ceasefire|truce} obj.nmod/between|obl/between:ACTOR -> CONSULT/third-party 0.7
frame  nsubj:ACTOR obj:{release|exchange|swap} obj.nmod/of:@PRISONERS -> CONSULT/third-party 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Qatar arranged talks between Sudan and Chad. => QAT:GOV > SDN:GOV, TCD:GOV CONSULT/third-party planned
no     The florist arranged tulips.

verb   bury
frame  nsubj:ACTOR obj:{dispute|difference|conflict|row|quarrel|crisis|disagreement|claim|feud|hatchet|standoff} obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal 0.7
frame  nsubj:{state|government|country} nsubj:ACTOR obj:{dispute|difference|conflict|quarrel|hatchet} -> AGREE reciprocal 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Nigeria buried its quarrel with Cameroon. => NGA:GOV, CMR:GOV AGREE
no     The dog buried a bone in Leeds.

verb   okay; greenlight; green-light; rubber-stamp
frame  nsubj:ACTOR obj:{sale|shipment|delivery|export|transfer|package|loan|aid|assistance|tranche} obj.nmod/to,for|obl/to,for|obj.nmod.nmod/to,for:ACTOR -> AGREE
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with,between|obl/with:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{deployment|strike|attack|offensive|force|operation} obj.nmod/against,on,to,in|obl/against,on,to,in:ANY? -> AGREE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Sweden greenlighted the sale of jets to Hungary. => SWE:GOV > HUN:GOV AGREE
no     The studio greenlighted a film about Rome.

verb   resolve; settle
frame  nsubj:ACTOR obj:{dispute|conflict|difference|differences|row|issue|crisis|problem|argument|claim|score} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal 0.7
frame  nsubj:ACTOR obj:{dispute|conflict|row} obj.compound|obj.amod:{border|territorial|maritime|trade} -> AGREE reciprocal 0.6
frame  nsubj:ANY? -> none
yes    Qatar settled its dispute with Bahrain. => QAT:GOV, BHR:GOV AGREE
no     Finnish farmers settled the valley.
no     The bank settled its debts in Ireland.

verb   expand; develop; cultivate; foster
frame  nsubj:ACTOR obj:{tie|ties|relation|relations|cooperation|co-operation|relationship|partnership|link|trade|alliance} obj.nmod/with|obl/with:ACTOR -> AGREE 0.6
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against,to:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{offensive|assault|attack|bombing|bombardment|invasion|strike|airstrike|incursion} obl/in,into,against,to|obj.nmod/in,into,against,on:ACTOR? -> ASSAULT 0.6
frame  nsubj:ACTOR obj:@WEAPONS obj.amod|obj.compound:{nuclear|ballistic|atomic|chemical|biological|hypersonic} -> MOBILIZE/weapons 0.5
frame  nsubj:ANY? -> none
yes    Canada expanded its sanctions against Belarus. => CAN:GOV > BLR:GOV SANCTION/discontinue
no     Turkey expanded its railways.
no     Researchers from Peru developed a new potato.

verb   schedule
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal 0.6
frame  nsubj:ANY? -> none
no     The Greek court scheduled a hearing for May.

verb   present
frame  nsubj:ACTOR obj:{ultimatum|deadline} obl/to|obj.nmod/to|iobj:ACTOR -> THREATEN
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:{ultimatum|deadline} -> THREATEN
frame  nsubj:ACTOR obj:{demand} obl/to|obj.nmod/to:ACTOR -> REQUEST
frame  nsubj:ACTOR obj:{plan|proposal|roadmap|offer|initiative} obl/to|obj.nmod/to:ACTOR -> AGREE 0.6
frame  nsubj:ANY? -> none
yes    Ethiopia presented an ultimatum to Eritrea. => ETH:GOV > ERI:GOV THREATEN
no     The Danish queen presented the prizes.
no     The new ambassador of Laos presented her credentials.

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
frame  amod:{general|broad|strong|widespread|wide|little|bipartisan|growing|universal} nmod/between,among:ANY !compound:ANY -> none
frame  compound|amod:{ceasefire|truce|cease-fire} nmod/between,among:ACTOR=actor -> RETREAT/ceasefire reciprocal 0.7
frame  nmod/between,among:ACTOR=actor -> AGREE reciprocal 0.6
frame  poss|compound:ACTOR=actor nmod/with:ACTOR=recipient -> AGREE reciprocal 0.6
yes    An agreement between Laos and Thailand opened the way for the railway. => LAO:GOV, THA:GOV AGREE
yes    Russia's deal with Algeria covers gas. => RUS:GOV, DZA:GOV AGREE
no     There is broad agreement among Danes that rail fares are high.
no     The house is a great deal.
no     The lease agreement runs for two years.
no     Subjects and verbs need agreement.

noun   readiness; willingness; preparedness; intention; determination
frame  poss|nmod/by,of:ACTOR=actor acl:@TO-ATTACK acl.obj|acl.obl/against,on:ACTOR=recipient -> THREATEN/violence 0.6
frame  poss|nmod/by,of:ACTOR=actor acl:{mediate|negotiate|talk|cooperate|compromise} acl.obl/with,between:ACTOR=recipient? -> AGREE 0.7
frame  poss|nmod/by,of:ACTOR=actor acl:@TO-MEET acl.obl/with|acl.obj:ACTOR=recipient -> AGREE 0.7
frame  poss|nmod/by,of:ACTOR=actor acl:@TO-HELP acl.obl/with,to,between|acl.iobj|acl.obj:ACTOR=recipient -> AGREE 0.7
frame  poss|nmod/by,of:ACTOR=actor nmod/for:@TALKS nmod/for.nmod/with:ACTOR=recipient? -> AGREE 0.7
yes    Tunisia's readiness to mediate was praised by nobody. => TUN:GOV AGREE
no     His willingness to learn was great.
no     The Finnish army's readiness to fight is tested yearly.

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
frame  nsubj:ACTOR xcomp:@TO-MEET xcomp.obl/with|xcomp.obj:ACTOR? -> AGREE 0.6
yes    Iceland is open to talks with Norway. => ISL:GOV > NOR:GOV AGREE
no     The museum is open to visitors.
no     The border in the north is open.

# scheduled things: the verb behind these words tells them ("is due to meet")
adj    due; set; scheduled; poised; slated; likely; able; unable; free
frame  nsubj:ANY xcomp|advcl|ccomp:ANY -> none
no     The minister is due to retire in May.
no     Parliament in Rome is set to vote on the budget.
no     The lake is likely to freeze.

adj    keen; eager; anxious; happy; glad; pleased; delighted; determined; committed; resolved
frame  nsubj:ACTOR xcomp|advcl|ccomp:{fight|attack|strike|retaliate|destroy|crush|invade|punish|defeat|avenge} xcomp.obj|advcl.obj|xcomp.obl/against:ACTOR -> THREATEN/violence 0.6
frame  nsubj:{state|government|minister|ministry|president|premier|chancellor|envoy|rebel|leader} nsubj:ACTOR xcomp|advcl|ccomp:{meet|talk|negotiate|visit|host|mediate|resume|restart|cooperate|collaborate|help|assist|support|develop|strengthen|expand|boost|deepen|improve|normalise|normalize|restore|work} xcomp.obl/with,between,to|xcomp.obj.nmod/with|xcomp.obj|advcl.obl/with,between,to|advcl.obj.nmod/with|advcl.obj:ACTOR -> AGREE 0.6
frame  nsubj:ANY -> none
yes    Vietnam's president was keen to deepen ties with Laos. => VNM:GOV > LAO:GOV AGREE
no     The boy was keen to win.
no     Fans in Brazil were happy with the draw.

adj    hopeful; optimistic; pessimistic; confident; concerned; worried; afraid; aware; certain; sure; sceptical; skeptical; wary; cautious; fearful; doubtful; nervous; unsure; uncertain; unaware; alarmed; surprised; shocked; saddened; proud; ashamed; mindful; jealous; tired; interested
frame  nsubj:ANY -> none
no     Kenya is hopeful of a good harvest.
no     Japan is worried about the yen.
