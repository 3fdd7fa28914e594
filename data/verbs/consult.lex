# CONSULT: meeting, visiting, hosting, phoning, negotiating, mediating.
# Modes: visit (the visitor is actor, the host recipient), phone, third-party (mediation), multilateral.
# Future talks that somebody agrees or plans to hold are AGREE (agree.lex); a scheduled meeting is CONSULT planned.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   meet (met)
frame  nsubj:ACTOR obl/in,at:@SPORT -> none
frame  nsubj:ACTOR obj:{final|deadline|target|demand|condition|expectation|expectations|need|challenge|cost|requirement|obligation|commitment|goal|standard|criterion|end|fate|death|resistance|opposition|match|shortfall|quota} -> none
frame  nsubj:ACTOR obj|obl/with:{voter|supporter|fan|reporter|journalist|customer|student|player|reader|family|friend|wife|husband|parent} -> none
frame  nsubj:{team|mission|panel|party} nsubj.amod|nsubj.compound|nsubj.nmod/from:ACTOR=actor obj|obl/with:ACTOR=recipient !obl/in:@SPORT !obl/on:{pitch|field} -> CONSULT reciprocal 0.6
frame  nsubj:THING obj|obl/with:THING -> none
frame  nsubj:ACTOR obl/with:{success|resistance|failure|approval|criticism|anger|opposition|scepticism|skepticism|silence|accident|protest|disaster} -> none
frame  nsubj:ACTOR obj:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:{congress|parliament|senate|house|assembly|committee|cabinet|court|board|panel|politburo|knesset|duma} !obj:ANY !obl/with:ANY -> none
frame  nsubj:ACTOR !obj:ANY -> CONSULT reciprocal 0.7
frame  nsubj:THING !nsubj:@SIDES !obj:ACTOR !obl/with:ACTOR -> none
frame  !nsubj:ANY obj:THING -> none
yes    The Finnish president met Estonia's prime minister in Tartu. => FIN:GOV, EST:GOV CONSULT
yes    Sri Lanka's foreign minister met with India's envoy. => LKA:GOV, IND:GOV CONSULT
yes      The presidents of Chile and Bolivia met in Lima. => CHL:GOV, BOL:GOV CONSULT
no     Ankara met the conditions of the loan.
no     The plan met with resistance.
no     Morocco met Senegal in the final.
no     The two rivers meet near the town.
no     The parliament in Harare meets twice a year.
no     The Norwegian team met Sweden in the final.

verb   hold (held)
frame  nsubj:ACTOR obj:ACTOR obl/without:{charge|trial} -> COERCE/arrest
frame  !nsubj:ANY obj:ACTOR obl/without:{charge|trial} -> COERCE/arrest
frame  !nsubj:ANY obj:ACTOR xcomp|obl/as:{hostage|captive|prisoner} -> ASSAULT/abduct
frame  nsubj:ACTOR obj:ACTOR xcomp|obl/as:{hostage|captive|prisoner} -> ASSAULT/abduct
frame  nsubj:ACTOR obj:{fire} -> RETREAT/ceasefire 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/under:{arrest} -> COERCE/arrest
frame  nsubj:ACTOR obj:@PRISONERS -> none
frame  nsubj:ACTOR obj:{ceasefire|breath|position|office|view|opinion|belief|share|record|title|post|degree|passport|power|stake|line|key|office|sway|ground} -> none
frame  nsubj:ACTOR obj:{ourselves|themselves|itself|himself|herself|myself|yourself|yourselves} -> none
frame  nsubj:{assembly|parliament|senate|congress|house|council|committee|court|cabinet|knesset|duma} obj:{session|sitting|hearing|meeting} !obj.nmod/with:ACTOR !obl/with:ACTOR -> none
frame  nsubj:ACTOR obj:{strike} -> PROTEST/strike
frame  nsubj:ACTOR obj:@PROTESTS obj.nmod/against|obl/against:ACTOR? -> PROTEST/demo
frame  nsubj:ACTOR obj:@DRILLS obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@DRILLS obj.amod:{joint} -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@DRILLS -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{press conference|news conference|press briefing|news briefing} obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:ACTOR obj:{press conference|news conference|press briefing|news briefing} -> none
frame  nsubj:ACTOR obj:{call|conversation|talk} obj.compound:{phone|telephone|video} obj.nmod/with|obl/with:ACTOR -> CONSULT/phone reciprocal
frame  nsubj:ACTOR obj:@TALKS obl/by:{phone|telephone} obj.nmod/with|obl/with:ACTOR -> CONSULT/phone reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between|obl/between:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:@TALKS -> CONSULT reciprocal
frame  !nsubj:ANY obj:@TALKS obj.nmod/between,among,with|obl/between,among,with:ACTOR=actor -> CONSULT reciprocal
frame  nsubj:ACTOR obl/to:ANY -> none
frame  nsubj:ACTOR obj:@ELECTIONS -> none
frame  !nsubj:ANY obj:@DRILLS obj.nmod/by|obl/by:ACTOR=actor -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:ACTOR obl/in:{custody|detention} -> COERCE/arrest 0.6
frame  nsubj:ACTOR obj:ACTOR=recipient obj.xcomp|xcomp:{responsible} -> ACCUSE/allege 0.7
frame  nsubj:ACTOR prt|advmod:{on|out|off|up|back|together|onto|down} -> none
frame  nsubj:ANY -> none
frame  !nsubj:ANY -> none
yes    Egypt and Qatar held talks in Doha. => EGY:GOV, QAT:GOV CONSULT
yes    Iraq's foreign minister held talks with Iran on Monday. => IRQ:GOV, IRN:GOV CONSULT
yes    Talks were held between Ethiopia and Eritrea. => ETH:GOV, ERI:GOV CONSULT
yes    Residents of Dhaka held a rally. => BGD:CVL PROTEST/demo
yes    Jordan held Syria responsible for the blast. => JOR:GOV > SYR:GOV ACCUSE/allege
no     Bolivia held an election on Sunday.
no     The court held that the law was void.
no     Gabon holds large stocks of manganese.
no     The stadium holds 40,000 people.

verb   conduct; convene; resume; restart; reopen; reconvene; relaunch; revive
frame  nsubj:ACTOR obj:{attack|bombing|shelling|offensive|hostility|hostilities|fighting|bombardment|assault} obl/on,against,of|obj.nmod/on,against,of:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{patrol} obj.amod|obj.compound:{joint} obj.nmod/with|obl/with:ACTOR? -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:{patrol|overflight} -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR obj:{test} obj.compound|obj.amod:{missile|nuclear|rocket|atomic|underground|weapon|ballistic} -> MOBILIZE/weapons
frame  nsubj:ACTOR obj:{launch} obj.compound|obj.amod:{missile|rocket|ballistic} -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:{attack|assault|ambush|operation|offensive|bombardment} obj.nmod/on,against|obl/on,against:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:{cyberattack} obj.nmod/on,against|obl/on,against:ACTOR? -> COERCE/cyber
frame  nsubj:{police|policeman|officer} nsubj:ACTOR obj:{raid|search} obj.nmod/on,of,against|obl/on,at,against:ANY? -> COERCE/restrict 0.7
frame  nsubj:ACTOR obj:{airstrike|strike|raid} obj.nmod/on,against,in|obl/on,against,in:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:@DRILLS obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@DRILLS obj.amod:{joint} -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@DRILLS -> MOBILIZE/troops
frame  nsubj:ACTOR obj:@AID-GOODS obj.nmod/to,for|obl/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{investigation|inquiry|probe} obj.nmod/into,against,of|obl/into,against:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{border|crossing|airspace|embassy|consulate|airport|port} obj.nmod/with,to|obl/with,to:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|cooperation|trade|flight} obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal
frame  obj:{session} nsubj:{parliament|senate|congress|assembly|council|house|committee|court|cabinet|stock|market} -> none
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between,among|obl/between,among:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:@TALKS -> CONSULT reciprocal
frame  nsubj:@TALKS nsubj.nmod/between,among,with:ACTOR=actor -> CONSULT reciprocal
frame  !nsubj:ANY obj:@TALKS obj.nmod/between,among,with|obl/between,among,with:ACTOR=actor -> CONSULT reciprocal
frame  nsubj:ACTOR? obj:{test|launch} obj.amod|obj.compound:{nuclear|missile|ballistic|rocket|weapons|atomic} -> MOBILIZE/weapons
frame  nsubj:ACTOR obj:{operation|campaign} obj.amod|obj.compound:{military|offensive|bombing|air} obj.nmod/against,in|obl/against,in:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{attack|bombardment|shelling|offensive|bombing|airstrike|air strike|raid|assault|hostilities|fighting} obj.nmod/on,against,of|obl/on,against:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{supply|supplies|delivery|export|shipment} obj.nmod/to|obl/to:ACTOR -> COOPERATE 0.7
frame  nsubj:ACTOR obj:{survey|study|experiment|orchestra|test|poll|interview|search|review|census|trial|business} -> none
frame  nsubj:ANY? obj:{part|lending|trading|production|work|duty|publication|course|payment|export|service|research|election|what|flight|job|play|career|growth|operation|activity|life|shop|school|factory|plant|road|policy} !obl/against,with:ACTOR !obj.nmod/against,with:ACTOR -> none
frame  nsubj:THING !nsubj:@TALKS -> none
frame  nsubj:{firm|company|bank|university|researcher|scientist|airline|school|hospital|player|study} -> none
frame  nsubj:ACTOR obj:{operation|operations|flight|service|work|activity|production|research|what|it|this|that|policy|campaign|trading|lending|role|season|match|concert|duty|practice|affair|ceremony|visit|tour|session|parliament|council|assembly|cabinet|committee|court|board|school} -> none
frame  !nsubj:ANY obj:THING -> none
frame  nsubj:THING -> none
yes    Armenia resumed negotiations with Azerbaijan. => ARM:GOV, AZE:GOV CONSULT
yes    Talks between Sudan and Chad resumed on Tuesday. => SDN:GOV, TCD:GOV CONSULT
yes    Lebanon reopened its border with Syria. => LBN:GOV > SYR:GOV RETREAT
yes    Kenya convened a summit with Uganda. => KEN:GOV, UGA:GOV CONSULT
yes    Eritrea resumed the shelling of Sudan. => ERI:GOV > SDN:GOV ASSAULT
yes    North Korea conducted a nuclear test. => PRK:GOV MOBILIZE/weapons
yes    Brunei and Malaysia conducted joint patrols. => BRN:GOV, MYS:GOV COOPERATE
yes    Israel resumed its airstrikes. => ISR:GOV ASSAULT
yes    Russia resumed fuel exports to Moldova. => RUS:GOV > MDA:GOV COOPERATE
no     The band resumed its tour in Rio.
no     The orchestra was conducted by a guest from Vienna.
no     The school reopened on Monday.
no     Qatar resumed production at the plant.
no     Parliament in Rome resumed its session.

verb   host
frame  nsubj:ACTOR obj:{final|cup|game|match|tournament|olympics|festival|party|wedding|show|programme|program|concert|website|server|exhibition|base|championship|race|gala|auction|event} -> none
frame  nsubj:ACTOR obj:{refugee|evacuee} -> AID
frame  nsubj:ACTOR obj:@TROOPS -> none
frame  obj:{meeting|summit|conference|round} nsubj:{I|we|you|company|firm|school|university|club} -> none
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between,with,among|obl/between,with,among|obj.nmod/of:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:@TALKS -> CONSULT
frame  nsubj:ACTOR obj:{dinner|lunch|banquet|reception|breakfast|delegation|visit} obl/for|obj.nmod/for,from,of,by:ACTOR=actor -> CONSULT/visit
frame  nsubj:ACTOR=recipient obj:ACTOR=actor -> CONSULT/visit
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Norway hosted talks between Israel and Lebanon. => NOR:GOV > ISR:GOV, LBN:GOV CONSULT/third-party
yes    The Irish prime minister hosted Canada's foreign minister. => CAN:GOV > IRL:GOV CONSULT/visit
no     Qatar hosted the World Cup.
no     The town hosts a jazz festival.
no     The comedian hosts a show on Fridays.

verb   visit
frame  nsubj:ACTOR obj:{museum|grave|cemetery|site|website|school|hospital|mosque|church|cathedral|temple|shrine|family|factory|memorial|shop|doctor|market|zoo|exhibition|victim|monument|farm} -> none
frame  nsubj:{tourist|visitor|fan|pilgrim|holidaymaker|team|shopper|traveller|traveler|million|thousand|hundred|dozen|people|person|family|student|pupil|child|couple|resident} obj:ANY -> none
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{troop|soldier|base|front} -> CONSULT/visit 0.6
frame  nsubj:ACTOR obj:ACTOR -> CONSULT/visit
frame  !nsubj:ANY obj:ACTOR -> none
frame  nsubj:ACTOR obj:{facility|record|link|page|centre|center|store|restaurant|company|laboratory|lab|classroom|university|college|plant|library|theatre|theater|stadium|park|beach|ruin|scene|patient|friend|relative|tomb|cave|fair|show|festival|they|house|home} -> none
frame  nsubj:ANY !obj:ANY -> none
yes    The Malaysian prime minister visited Indonesia. => MYS:GOV > IDN:GOV CONSULT/visit
yes    Ghana's president visited Togo on Friday. => GHA:GOV > TGO:GOV CONSULT/visit
no     Tourists visited the old harbour.
no     Millions of people visit Spain every year.
no     The president visited a museum in the morning.
no     The Omani minister visited the library.

verb   travel; fly (flew, flown); head; journey; jet; arrive
frame  nsubj:ACTOR obj:{delegation|mission} obl/to,in|obj.nmod/to,in:ACTOR -> CONSULT/visit 0.7
frame  nsubj:{team|mission|party} nsubj.amod|nsubj.compound|nsubj.nmod/from:ACTOR=actor obl/to,in:ACTOR=recipient xcomp|advcl|obl/for:{negotiate|meet|discuss|hold|mediate|talk|talks|negotiation|sign|consultation|discussion|finalise|finalize|conclude} -> CONSULT/visit
frame  nsubj:{tourist|refugee|migrant|flight|bus|train|plane|ship|fan|team|warplane|jet|aircraft|drone|missile|rocket|storm|passenger|bomber|pilot|airline|balloon|resident|patient} -> none
frame  nsubj:ACTOR obl/to:{poll|polls|war|court|hospital|school|work|bed|prison|jail|power|end|conclusion|exile|agreement|term|terms|blow|normal|trial|talk|talks} -> none
frame  nsubj:ACTOR obl/for:@TALKS obl/for.nmod/with:ACTOR obl/in,to,at:ANY -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/for:@TALKS -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/for:@VISITS -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/on:@VISITS -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/for,to:{summit|conference|meeting|funeral|ceremony|inauguration} -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR advcl|xcomp:{meet|discuss|hold|attend|negotiate|talk|sign|urge|press|confer|mediate|broker|address|persuade|seek|defuse|explain|finalise|finalize|conclude} -> CONSULT/visit
frame  nsubj:{minister|president|chancellor|envoy|premier|delegation|secretary|ambassador|diplomat|negotiator|mediator|king|emperor|pope|prince|queen|leader|chief|inspector} nsubj:ACTOR obl/to,in:ACTOR -> CONSULT/visit 0.7
frame  nsubj:{troop|soldier|force|army|rebel|fighter|militant|police|policeman|protester|people|thousand|hundred|dozen|million|man|woman|child|family|civilian|worker|aid|convoy|student|ship|shipment|peacekeeper|activist|journalist|company|supply|volunteer|athlete|player|citizen|national|doctor|victim|survivor} -> none
frame  nsubj:ACTOR obl/to:ACTOR -> CONSULT/visit 0.6
frame  nsubj:ACTOR obl/in:ACTOR -> CONSULT/visit 0.5
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obl/to,in,for,over:ACTOR !obj:{sortie|mission} -> none
frame  nsubj:ANY -> none
yes    The Czech foreign minister flew to Israel for talks. => CZE:GOV > ISR:GOV CONSULT/visit
yes    The Japanese prime minister arrived in India on a visit. => JPN:GOV > IND:GOV CONSULT/visit
yes    The Fijian minister headed a delegation to Tonga. => FJI:GOV > TON:GOV CONSULT/visit
yes    A French government team arrived in Gabon for talks on a loan. => FRA:GOV > GAB:GOV CONSULT/visit
no     The family flew to Spain for a holiday.
no     The storm headed to Florida.
no     The train arrived in Lyon at noon.
no     The Swiss minister heads a group of bankers.
no     Swiss trains travel fast.
no     The Scottish team flew to Italy for a match.

verb   phone; telephone; ring (rang, rung)
frame  nsubj:ACTOR obj:{bell|alarm|change|office|line|number|emergency|doctor} -> none
frame  nsubj:ACTOR obj:ACTOR -> CONSULT/phone
frame  !nsubj:ANY obj:ACTOR -> none
yes    Germany's chancellor phoned the Serbian president. => DEU:GOV > SRB:GOV CONSULT/phone
no     The bell rang at noon.
no     A neighbour phoned the doctor.

verb   speak (spoke, spoken); talk; converse; chat
frame  nsubj:ACTOR obl/to,with:{reporter|reporters|journalist|journalists|press|media|television|newspaper|agency|crowd|audience|camera|lawmaker|bbc|cnn|reuters|afp|radio|supporter|magazine|parliament|family|relative|resident} -> none
frame  nsubj:ACTOR obl/on,at:{condition|television|tv|radio|event|rally|conference|university} -> none
frame  nsubj:ACTOR obl/by,on,over,via:{phone|telephone|videolink|video} obl/with,to:ACTOR -> CONSULT/phone reciprocal
frame  nsubj:ACTOR obl/by,on,over,via:{phone|telephone|videolink|video} -> CONSULT/phone reciprocal
frame  nsubj:ACTOR obj:{language|arabic|english|russian|french|spanish|mandarin|truth|volume|word|sense|nonsense} -> none
frame  nsubj:ACTOR obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:{minister|president|chancellor|premier|envoy|secretary} nsubj:ACTOR obl/to:{minister|president|chancellor|premier|envoy|counterpart|leader|king|secretary} obl/to:ACTOR -> CONSULT reciprocal 0.7
yes    The French president spoke by phone with Ukraine's president. => FRA:GOV, UKR:GOV CONSULT/phone
yes    Egypt's foreign minister spoke with Libya's prime minister. => EGY:GOV, LBY:GOV CONSULT
no     The minister spoke to reporters in Oslo.
no     Most people in Brazil speak Portuguese.
no     He talked about his childhood.

verb   discuss; debate
frame  nsubj:ACTOR obj:ACTOR obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:THING obl/with|obj.nmod/with:{reporter|reporters|journalist|adviser|family|friend|team|doctor|staff|cabinet|coach|teacher|lawyer} -> none
frame  nsubj:ACTOR obj:THING obl/in,at,during:@TALKS obl/in.nmod/with|obl/at.nmod/with|obl/during.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:THING obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:{president|minister|leader|envoy|official|diplomat|negotiator|premier|delegation|chief|secretary|delegate} nsubj:ACTOR obj:THING obl/by,over:{phone|telephone} -> CONSULT/phone reciprocal
frame  nsubj:{they} nsubj:ACTOR obj:{tie|ties|relation|relations|cooperation|issue|situation|crisis|development|developments|way|ways} obj.amod:{bilateral|regional|mutual|diplomatic} -> CONSULT reciprocal 0.6
frame  nsubj:{I|we|you|he|she|they|it|people|author|paper|study|chapter|article|book|cabinet|parliament|senate|house|congress|committee|council|board|group|panel|session|conference|section|student|fan|scientist|expert|team|company|lawmaker|senator|deputy} -> none
frame  nsubj:THING -> none
frame  !nsubj:ANY -> none
yes    Vietnam discussed fishing rights with the Philippines. => VNM:GOV, PHL:GOV CONSULT
yes    Laos discussed the dam in talks with Vietnam. => LAO:GOV, VNM:GOV CONSULT
no     The book discusses the causes of the war.
no     Parliament in Kigali debated the budget.
no     The players discussed tactics with their coach.
no     Parliament in Oslo discussed the weather.

verb   confer; consult; negotiate; parley; deliberate; liaise
frame  nsubj:ACTOR obj:{degree|title|doctorate|honour|honor|award|power|right|book|dictionary|doctor|lawyer|map|bend|corner|salary|contract|price|curve|obstacle} -> none
frame  nsubj:ACTOR obl/with:{doctor|lawyer|adviser|lawyers|expert|family|employer|bank|team} -> none
frame  nsubj:ACTOR obj:{release|withdrawal|ceasefire|truce|settlement|deal|agreement|treaty|end|return|exchange|accord} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{release|withdrawal|ceasefire|truce|settlement|deal|agreement|treaty|end|return|exchange|accord} obj.nmod/between|obl/between:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/on,about,over:THING -> CONSULT reciprocal
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:THING obl/with|obj.nmod/with:ACTOR !obj:{price|salary|lease|takeover|merger} -> CONSULT reciprocal 0.7
frame  nsubj:ANY? obj:{loan|series|amendment|supply|price|term|terms|purchase|merger|financing|wage|sale|takeover|credit|acquisition|lease|discount|facility|way|hurdle|rate} !obl/with:ACTOR !obj.nmod/with:ACTOR -> none
frame  !nsubj:ANY obj:THING !obl/with,between:ACTOR !obj.nmod/with,between:ACTOR -> none
frame  nsubj:ACTOR obj:{compass|clipboard|watch|notes|list|loan|contract|price|terms|financing|credit|supply|salary|sale|lease} -> none
frame  nsubj:{firm|company|bank|union|student|player|club|developer|employer|publisher} -> none
frame  nsubj:THING -> none
yes    Colombia's government is negotiating with Colombian rebels. => COL:GOV, COL:REB CONSULT
yes    Australia has conferred with Fiji. => AUS:GOV, FJI:GOV CONSULT
yes    Mali negotiated a loan with China. => MLI:GOV, CHN:GOV CONSULT
no     The university conferred a degree on the poet.
no     The driver negotiated the bend too fast.
no     Consult a doctor before taking the pills.
no     Jamaica negotiated a loan.
no     The contract in Laos was negotiated for months.
no     The Finnish firm negotiated a lease with its landlord.

verb   mediate; arbitrate; intercede; broker; facilitate
frame  nsubj:ACTOR obl/between,among,with:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obl/in:{conflict|dispute|crisis|talk|talks|war|standoff|row} obl/in.nmod/between,with:ACTOR? -> CONSULT/third-party
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between,with,among|obl/between,with,among:ACTOR? -> CONSULT/third-party
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/between,with,among|obl/between,with,among:ACTOR? -> CONSULT/third-party
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/between,with,among|obl/between,with,among:ACTOR? -> CONSULT/third-party
frame  nsubj:ACTOR obj:{dispute|conflict|end|release|exchange|swap|peace|crisis|row|standoff} obj.nmod/between,with,among,of|obl/between,with,among:ACTOR? -> CONSULT/third-party
frame  !nsubj:ANY obj:ANY -> none
yes    Oman is mediating between Iran and Bahrain. => OMN:GOV > IRN:GOV, BHR:GOV CONSULT/third-party
yes    Angola brokered a truce between Rwanda and Burundi. => AGO:GOV > RWA:GOV, BDI:GOV CONSULT/third-party
no     The app facilitates payments between friends.
no     The effect is mediated by temperature.

verb   receive
frame  nsubj:ACTOR=recipient obj:@WEAPONS obj.nmod/from|obl/from:ACTOR=actor -> AID
frame  nsubj:ACTOR=recipient obj:@AID-GOODS obj.nmod/from|obl/from:ACTOR=actor -> AID
frame  nsubj:ACTOR=recipient obj:@MONEY obj.nmod/from|obl/from:ACTOR=actor -> AID
frame  nsubj:ACTOR=recipient obj:{asylum|refuge|sanctuary|citizenship} obl/in,from|obj.nmod/in,from:ACTOR=actor -> AID
frame  nsubj:ACTOR=recipient obj:{support|backing|endorsement|praise} obj.nmod/from,of|obl/from:ACTOR=actor !obj.nmod/from:{member|voter|fan|public|people|lawmaker|party|colleague} !obl/from:{member|voter|fan|public|people|lawmaker|party|colleague} -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{letter|message|treatment|award|prize|medal|vote|money|complaint|report|call|information|support|aid|news|sentence|injury|wound|ticket|salary|pass|vaccine|training|education|degree|welcome|threat|tip|card|applause|criticism} -> none
frame  nsubj:ACTOR=recipient obj:{delegation|envoy|minister|president|ambassador|premier|secretary|king|chancellor|emissary|diplomat|mediator|leader|representative} obj:ACTOR=actor -> CONSULT/visit
frame  nsubj:ACTOR=recipient obj:{visit|visitor} obj.nmod/from,by,of:ACTOR=actor -> CONSULT/visit
frame  nsubj:{president|minister|premier|pope|king|queen|emir|sultan|chancellor|secretary|prince|emperor} nsubj:ACTOR=recipient obj:ACTOR=actor !obj:{refugee|migrant|patient|worker|people|member|victim|veteran|child|student|winner|family|fan|supporter} -> CONSULT/visit 0.6
frame  nsubj.compound:{president|minister|premier|pope|king|queen|emir|sultan|chancellor|secretary|prince|emperor} nsubj:ACTOR=recipient obj:ACTOR=actor !obj:{refugee|migrant|patient|worker|people|member|victim|veteran|child|student|winner|family|fan|supporter} -> CONSULT/visit 0.6
frame  nsubj:ANY? obj:THING !obl/from:ACTOR !obj.nmod/from:ACTOR -> none
frame  nsubj:ANY? obj:{bid|offer|order|contract|recommendation|proposal|application|gift|request|notice|approval|permission|licence|license|mandate|question} -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Kuwait's prime minister received Turkey's foreign minister. => TUR:GOV > KWT:GOV CONSULT/visit
yes    Kenya received helicopters from Spain. => ESP:GOV > KEN:GOV AID
yes    The Danish queen received Angela Merkel. => DEU > DNK CONSULT/visit
yes    Ghana's foreign minister was received by President Xi Jinping. => GHA:GOV > CHN CONSULT/visit
yes    Two Cuban dissidents received asylum in Spain. => ESP:GOV > CUB:OPP AID
yes    Chile received the backing of Peru. => PER:GOV > CHL:GOV SUPPORT
no     The singer received three awards.
no     The town received more rain than usual.
no     Malta received an offer for its port.

verb   attend; address
frame  nsubj:ACTOR obj:{school|university|church|mass|game|match|funeral|wedding|concert|ceremony|service|court|party|lecture|problem|issue|question|concern|letter|audience|reporter|crowd|rally|nation|need|shortage|shortfall|crisis|college|trial|cause|challenge} -> none
frame  nsubj:ACTOR obj:{summit|conference|talk|talks|negotiation|assembly} obj.nmod/with|obl/with:ACTOR -> CONSULT/multilateral reciprocal
frame  nsubj:ACTOR obj:{summit|talks|talk|negotiation} -> CONSULT/multilateral
frame  nsubj:ACTOR obj:{meeting|conference} obj.nmod/of,with:ACTOR -> CONSULT/multilateral
frame  nsubj:{ambassador|minister|representative|delegation|envoy|president|premier|delegate|leader|diplomat} nsubj:ACTOR obj:{meeting|conference} obj.compound|obj.amod:{board|cabinet|party|council|committee|annual|school|club|staff|family|prayer|town|press|news|video} -> none
frame  nsubj:{ambassador|minister|representative|delegation|envoy|president|premier|delegate|leader|diplomat} nsubj:ACTOR nsubj.nmod/of,from|nsubj.amod:ACTOR=none obj:{meeting|conference} -> CONSULT/multilateral 0.6
frame  nsubj:ANY? obj:THING !obj:{summit|conference|talk|talks|negotiation|assembly|meeting|parliament|congress|session} -> none
frame  nsubj:ANY !obj:ANY -> none
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Zambia's president attended a summit in Nairobi. => ZMB:GOV CONSULT/multilateral
yes    The meeting was attended by the ambassador of Chile. => CHL:GOV CONSULT
no     Her children attend a school in Leeds.
no     The new law addresses the housing shortage.
no     The Cuban president addressed the shortage.
no     The Polish minister attended the annual meeting of the bakers.

verb   brief; debrief
frame  nsubj:ACTOR obj:{reporter|reporters|journalist|journalists|press|media} -> none
frame  nsubj:{envoy|minister|ambassador|official|diplomat|mediator|inspector|general|commander|president|premier|delegation} nsubj:ACTOR obj:ACTOR -> CONSULT 0.7
yes    The Italian envoy briefed the Libyan government on the plan. => ITA:GOV > LBY:GOV CONSULT
no     The minister briefed reporters after the session.
no     A nurse briefed the patient.

verb   tour
frame  nsubj:{band|singer|orchestra|team|side|rocker|tourist|pianist|dancer|circus|musician} -> none
frame  nsubj:ACTOR obj:{factory|museum|site|school|hospital|plant|farm|exhibition|village|market} -> none
frame  nsubj:{president|minister|premier|envoy|chancellor|secretary|king|pope|delegation|diplomat} nsubj:ACTOR obj:ACTOR -> CONSULT/visit
frame  nsubj.compound:{president|minister|premier|pope|king|queen|emir|sultan|chancellor|secretary|prince|emperor|envoy} nsubj:ACTOR obj:ACTOR -> CONSULT/visit
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:ANY !obj:ANY -> none
yes    The Chinese foreign minister toured Zambia and Malawi. => CHN:GOV > ZMB:GOV, MWI:GOV CONSULT/visit
no     The band toured Germany in the summer.
no     The minister toured the flooded village.
no     The Italian president toured the pagoda.

# "sit down with"
verb   sit (sat)
frame  nsubj:ACTOR prt|advmod:{down} obl/with:ACTOR obl/for:@TALKS -> CONSULT reciprocal
frame  nsubj:ACTOR prt|advmod:{down} obl/with:{family|reporter|reporters|journalist|friend} -> none
frame  nsubj:ACTOR prt|advmod:{down} obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/at:{table} obl/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:{minister|president|premier|envoy|leader|delegation|negotiator|side|delegate} nsubj:ACTOR prt|advmod:{down} obl/for:@TALKS -> CONSULT reciprocal 0.7
frame  nsubj:ANY -> none
yes    Tanzania's president sat down with the Rwandan foreign minister. => TZA:GOV, RWA:GOV CONSULT
no     The old man sat down with a sigh.
no     The castle sits on a hill.
no     Many Icelanders sit in hot springs.

verb   dine; lunch; breakfast; rendezvous; huddle; hobnob; mingle; caucus; confabulate
frame  obl/with:{family|friend|fan|guest|wife|husband|student|crowd|voter|reporter|people|public|resident|celebrity|star|worker|supporter} -> none
frame  nsubj:ACTOR obl/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:ANY -> none
yes    Monaco's prince dined with the Danish queen. => MCO:GOV, DNK:GOV CONSULT
no     The tourists dined by the river.

verb   shuttle
frame  nsubj:{envoy|diplomat|mediator|minister|secretary|negotiator|ambassador} nsubj:ACTOR obl/between:ACTOR -> CONSULT/third-party
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    The American envoy shuttled between Israel and Lebanon. => USA:GOV > ISR:GOV, LBN:GOV CONSULT/third-party
no     Buses shuttle between the halls.

verb   shake (shook, shaken)
frame  nsubj:ACTOR obj:{hand} obl/with|obj.nmod/with:{fan|voter|supporter|player|worker|child|guest|crowd} -> none
frame  nsubj:ACTOR obj:{hand} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Eritrea's president shook hands with the Ethiopian prime minister. => ERI:GOV, ETH:GOV CONSULT
no     An earthquake shook Turkey.

verb   chair; preside
frame  nsubj:ACTOR obj|obl/over:@TALKS obj.nmod/between,among,with|obl/over.nmod/between,among,with:ACTOR -> CONSULT/third-party
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Norway chaired talks between Mali and Niger. => NOR:GOV > MLI:GOV, NER:GOV CONSULT/third-party
no     The judge presided over the trial.

verb   wrap
frame  prt|advmod:{up} nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  prt|advmod:{up} nsubj:ACTOR obj:@VISITS obj.nmod/to,in|obl/to,in:ACTOR=recipient -> CONSULT/visit
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Laos wrapped up talks with Thailand. => LAO:GOV, THA:GOV CONSULT
no     She wrapped the gift.

verb   play
frame  nsubj:ACTOR=recipient obj:{host} obl/to|obj.nmod/to:{minister|president|premier|delegation|envoy|king|leader|secretary} obl/to|obj.nmod/to:ACTOR=actor -> CONSULT/visit
frame  nsubj:ACTOR obj:{host} obl/to|obj.nmod/to:@TALKS obl/to.nmod/between|obj.nmod/to.nmod/between:ACTOR=recipient? -> CONSULT/third-party
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Mongolia played host to the Japanese foreign minister. => JPN:GOV > MNG:GOV CONSULT/visit
no     Peru play Chile on Friday.

verb   land
frame  nsubj:{minister|president|premier|chancellor|envoy|secretary|delegation|pope|king|diplomat} nsubj:ACTOR obl/in:ACTOR obl/for:@TALKS -> CONSULT/visit
frame  nsubj:{minister|president|premier|chancellor|envoy|secretary|delegation|pope} nsubj:ACTOR obl/in:ACTOR -> CONSULT/visit 0.6
frame  nsubj:{troop|marine|soldier|paratrooper|commando} nsubj:ACTOR obl/in,on:ANY -> MOBILIZE/troops 0.7
frame  nsubj:{missile|rocket|shell|mortar|bomb} nsubj.amod|nsubj.poss|nsubj.compound|nsubj.nmod/from:ACTOR=actor obl/in,near,on:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    The Greek foreign minister landed in Libya for talks. => GRC:GOV > LBY:GOV CONSULT/visit
no     The plane landed in Cairo.
no     India's probe landed on the moon.

verb   engage
frame  nsubj:ACTOR obl/in:@TALKS obl/with|obl/in.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/in:{talks|negotiation|dialogue} -> CONSULT reciprocal 0.6
frame  nsubj:ACTOR obl/in:{fighting|battle|clash|combat|firefight|gunbattle|gunfight|skirmish|shootout|hostilities} obl/with,against|obl/in.nmod/with,against:ACTOR? -> ASSAULT reciprocal
frame  nsubj:{soldier|troop|army|force|militia|rebel|fighter|navy|warship|commando} nsubj:ACTOR obj:{soldier|troop|army|force|militia|rebel|fighter|militant|insurgent|enemy|target|guerrilla} obj:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obl/in:{exercise|drill|manoeuvre|maneuver} obl/with|obl/in.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ANY? -> none
yes    Norway engaged in talks with Iceland. => NOR:GOV, ISL:GOV CONSULT
no     Portugal's museums engage children.
no     The Cuban actor is engaged to a dancer.

verb   organise; organize
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between|obl/between:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:{protest|demonstration|rally|march|sit-in|vigil} obj.nmod/against|obl/against:ACTOR? -> PROTEST/demo 0.7
frame  nsubj:{union|worker|teacher|doctor|nurse|miner|farmer} nsubj:ACTOR obj:{strike|walkout|stoppage} -> PROTEST/strike
frame  nsubj:ACTOR obj:{attack|bombing|massacre|assassination} obj.nmod/on,against|obl/on,against:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY? -> none
yes    Oman organised talks between Iran and Yemen. => OMN:GOV > IRN:GOV, YEM:GOV CONSULT/third-party
no     Japan organised the games.

verb   embark
frame  nsubj:ACTOR obl/on,upon:@VISITS obl/on.nmod/to|obl/to:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obl/on,upon:{offensive|invasion|war} obl/against|obl/on.nmod/against,of:ACTOR? -> ASSAULT 0.7
frame  nsubj:ANY? -> none
no     Two hundred Norwegians embarked at noon.

noun   talk; talks; meeting; summit; negotiation; discussion; consultation; dialogue; conversation; round
frame  nsubj:ACTOR=actor nmod/with|obl/with:ACTOR=recipient -> CONSULT reciprocal
frame  amod:{cancel|cancelled|canceled|planned|plan|postponed|postpone|future|possible|failed|proposed|propose|suspended|stalled} -> none
frame  compound:{phone|telephone|video} nmod/between,with:ACTOR=actor poss|amod:ACTOR=actor? -> CONSULT/phone reciprocal
frame  nmod/between,among:ACTOR=actor -> CONSULT reciprocal
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/with:ACTOR=recipient -> CONSULT reciprocal
frame  nmod/of:{minister|president|leader|premier|envoy|chancellor} nmod/of:ACTOR=actor -> CONSULT reciprocal 0.7
yes    Talks between Greece and Albania lasted until midnight. => GRC:GOV, ALB:GOV CONSULT
yes    Egypt's talks with Sudan lasted six hours. => EGY:GOV, SDN:GOV CONSULT
yes    Uganda is in talks with Rwanda. => UGA:GOV, RWA:GOV CONSULT
no     A meeting about the new road lasted two hours.
no     The climber reached the summit at dawn.
no     The first round of the contest is on Monday.

noun   visit; trip; tour; stopover
frame  amod|compound:{medical|shopping|holiday|sightseeing|camping|fishing|honeymoon|family|private|school|study|bus|boat} -> none
frame  nsubj:ACTOR=actor nmod/to:ACTOR=recipient -> CONSULT/visit
frame  poss|amod|nmod/by,of:{tourist|team|band|fan|king|visitor|class|school|family|singer} -> none
frame  poss|nmod/by|amod|compound:ACTOR=actor nmod/to,in:ACTOR=recipient -> CONSULT/visit
frame  nmod/of,by:ACTOR=actor nmod/to|nmod/by.nmod/to|nmod/of.nmod/to:ACTOR=recipient -> CONSULT/visit
yes    The Danish prime minister's visit to Estonia lasted two days. => DNK:GOV > EST:GOV CONSULT/visit
yes    Japan's visit to Brunei lasted two days. => JPN:GOV > BRN:GOV CONSULT/visit
yes    Latvia's president is on a visit to Georgia. => LVA:GOV > GEO:GOV CONSULT/visit
no     The Zambian minister's shopping trip to Dubai was costly.
no     The school trip to the museum was cancelled.
no     A visit to the dentist costs forty euros.

noun   call
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:@CEASEFIRES nmod/to,on|nmod/by.nmod/on:ACTOR=recipient? -> REQUEST/yield
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:@TALKS nmod/to,on|nmod/by.nmod/on:ACTOR=recipient? -> REQUEST/meet
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:{help|aid|assistance|troop|support|donation} nmod/to,on|nmod/by.nmod/on:ACTOR=recipient? -> REQUEST/assist
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:{withdrawal|release|restraint|resignation|reform|sanction|election|action|inquiry} nmod/to,on|nmod/by.nmod/on:ACTOR=recipient? -> REQUEST
frame  poss|amod|nmod/by,from,of:ACTOR=actor acl:ANY -> REQUEST 0.7
yes    Kenya's call for a ceasefire went unanswered. => KEN:GOV REQUEST/yield
no     The call of the owl woke us.
no     It was a close call for the crew.

noun   mediation; arbitration
frame  poss|amod|nmod/by,of:ACTOR=actor nmod/between,in:ACTOR=recipient? -> CONSULT/third-party 0.7
yes    Algerian mediation between Mali and Chad began in May. => DZA:GOV > MLI:GOV, TCD:GOV CONSULT/third-party
no     Family mediation is cheaper than court.

noun   audience
frame  poss|nmod/of:ACTOR=actor nmod/with:ACTOR=recipient -> CONSULT 0.7
yes    The Maltese president's audience with the Italian president lasted an hour. => MLT:GOV > ITA:GOV CONSULT
no     The audience cheered the pianist.

verb   contact
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:{police|lawyer|doctor|hospital|bank|editor|voter|customer|family|relative|friend|reader|supporter|journalist|reporter|agent|firm|company} -> none
frame  nsubj:{minister|president|premier|chancellor|secretary|government|ministry|embassy|ambassador|envoy|king|emir|mediator|negotiator} nsubj:ACTOR obj:ACTOR -> CONSULT reciprocal 0.7
frame  nsubj.compound:{president|minister|premier|pope|king|queen|emir|sultan|chancellor|secretary|prince|emperor|envoy|ambassador} nsubj:ACTOR obj:ACTOR -> CONSULT reciprocal 0.7
frame  !nsubj:ANY obj:ANY -> none
frame  nsubj:{investigator|prosecutor|police|policeman|officer|lawyer|reporter|journalist|family|mother|student} obj:ANY -> none
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:ANY !obj:ANY -> none
yes    The Qatari prime minister contacted Iran. => QAT:GOV, IRN:GOV CONSULT
no     Residents in Lagos contacted the police.
no     The Irish embassy contacted the family.

verb   complete
frame  nsubj:ACTOR obj:{withdrawal|pullout|pullback|retreat|evacuation} obj.nmod/from,of|obl/from:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR obj:@VISITS obj.nmod/to|obl/to:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{exercise|drill|manoeuvre|maneuver} obj.amod|obj.compound:{military|naval|air|war} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{deployment} -> MOBILIZE/troops 0.7
frame  nsubj:ANY? -> none
yes    Vietnam completed its withdrawal from Cambodia. => VNM:GOV > KHM:GOV RETREAT/withdraw
yes    Malaysia's king completed a visit to Brunei. => MYS:GOV > BRN:GOV CONSULT/visit
no     The Spanish bank completed the sale.
no     Denmark completed the tunnel in May.

verb   participate; partake (partook, partaken)
frame  nsubj:ACTOR obl/in:{protest|demonstration|sit-in|riot|walkout} obl/in.nmod/against:ACTOR? -> PROTEST
frame  nsubj:ACTOR obl/in:{strike} obl/in.compound|obl/in.amod:{general|nationwide|hunger} -> PROTEST/strike
frame  nsubj:ACTOR obl/in:{boycott} obl/in.nmod/of:ACTOR? -> PROTEST/boycott
frame  nsubj:ACTOR obl/in:{exercise|exercises|drill|drills|manoeuvre|manoeuvres|maneuver|maneuvers|wargame} obl/in.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obl/in:{exercise|exercises|drill|drills|manoeuvre|manoeuvres|maneuver|maneuvers|wargame} obl/in.amod|obl/in.compound:{joint|military|naval} -> COOPERATE 0.7
frame  nsubj:ACTOR obl/in:{talk|talks|negotiation|negotiations|summit} obl/in.nmod/with,between|obl/with:ACTOR? -> CONSULT/multilateral
frame  nsubj:ACTOR obl/in:{meeting|conference} obl/in.nmod/with,of:ACTOR -> CONSULT/multilateral
frame  nsubj:ACTOR obl/in:{attack|raid|bombing|massacre|killing|invasion|assault|bombardment|offensive|ambush|airstrike|genocide} obl/in.nmod/on,against,of,in:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obl/in:{mission|operation|force|coalition|airstrike|patrol} obl/in.nmod/in,against,of:ACTOR? -> COOPERATE 0.6
frame  nsubj:ANY? -> none
yes    Chilean students participated in the protests. => CHL PROTEST
yes    Finland participated in joint exercises with Norway. => FIN:GOV, NOR:GOV COOPERATE
yes    Gambian soldiers participated in the massacre. => GMB:MIL ASSAULT
no     Portugal participated in the tournament.
no     Young Kenyans participate in the scheme.

noun   conference; session; contact; encounter; handshake; banquet; videoconference; teleconference; tete-a-tete; parley; summit meeting; peace talk; phone call; telephone call; phone conversation; telephone conversation; video call
frame  compound:{press|news|lens|eye|training|recording|trading|jam|drinking} -> none
frame  amod:{sexual|close|cancelled|canceled|planned|trading|direct|failed|proposed|eastern|western|southern} nmod/between:ANY? poss:ACTOR? !nmod/with:ACTOR -> none
frame  compound:{phone|telephone|video} nmod/between,with:ACTOR=actor poss|amod:ACTOR=actor? -> CONSULT/phone reciprocal
frame  compound:{phone|telephone|video} poss|nmod/from,by:ACTOR=actor nmod/to:ACTOR=recipient -> CONSULT/phone reciprocal
frame  nsubj:ACTOR=actor nmod/with|obl/with:ACTOR=recipient -> CONSULT reciprocal 0.7
frame  nmod/between:ACTOR=actor -> CONSULT reciprocal 0.7
frame  poss|compound:ACTOR=actor nmod/with:ACTOR=recipient -> CONSULT reciprocal 0.7
frame  amod:ACTOR=actor nmod/with:ACTOR=recipient -> CONSULT reciprocal 0.7
yes    Contacts between Iraq and Kuwait resumed. => IRQ:GOV, KWT:GOV CONSULT
yes    A telephone conversation between Oman and Jordan calmed nerves. => OMN:GOV, JOR:GOV CONSULT/phone
no     The press conference in Ghana was short.
no     An encounter with a bear scared the hikers.

noun   arrival
frame  poss|nmod/of:{minister|president|premier|chancellor|envoy|secretary|delegation|mediator|pope|king|ambassador} poss|nmod/of:ACTOR=actor nmod/in:ACTOR=recipient -> CONSULT/visit 0.7
frame  nmod/of:{troop|soldier|peacekeeper|marine|reinforcement|warship} nmod/of.amod|nmod/of.compound:ACTOR=actor nmod/in,near,off:ANY -> MOBILIZE/troops 0.6
yes    The Czech president's arrival in Israel was delayed. => CZE:GOV > ISR:GOV CONSULT/visit
no     The arrival of spring pleased Norway.

noun   shuttle diplomacy; peace mission; good office; mediation effort; mediation mission; mediation bid
frame  poss|amod|nmod/by,of:ACTOR=actor nmod/between,in:ACTOR=recipient? -> CONSULT/third-party 0.6
yes    Egypt's shuttle diplomacy between Sudan and Libya failed. => EGY:GOV > SDN:GOV, LBY:GOV CONSULT/third-party

# "in touch with"
noun   touch
frame  nsubj:{minister|president|premier|chancellor|secretary|government|ministry|envoy|ambassador|mediator|negotiator|diplomat|official|leader|king|authority} nsubj:ACTOR=actor nmod/with|obl/with:ACTOR=recipient -> CONSULT reciprocal 0.7
frame  nsubj:ACTOR=actor nmod/with|obl/with:{government|minister|president|ministry|authority|official|counterpart|embassy|leader|envoy} nmod/with|obl/with:ACTOR=recipient -> CONSULT reciprocal 0.6
yes    The Greek government is in touch with Bulgaria. => GRC:GOV, BGR:GOV CONSULT
no     The Irish singer is in touch with her fans.
no     The Swiss painter lost his touch.
