# CONSULT: meeting, visiting, hosting, phoning, negotiating, mediating.
# Modes: visit (the visitor is actor, the host recipient), phone, third-party (mediation), multilateral.
# Future talks that somebody agrees or plans to hold are AGREE (agree.lex); a scheduled meeting is CONSULT planned.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   meet (met)
frame  nsubj:ACTOR obl/in,at:@SPORT -> none
frame  nsubj:ACTOR obj:{final|deadline|target|demand|condition|expectation|expectations|need|challenge|cost|requirement|obligation|commitment|goal|standard|criterion|end|fate|death|resistance|opposition|match|shortfall|quota} -> none
frame  nsubj:ACTOR obj|obl/with:{voter|supporter|fan|reporter|journalist|customer|student|player|reader|family|friend|wife|husband|parent} -> none
frame  nsubj:THING obj|obl/with:ANY -> none
frame  nsubj:ACTOR obl/with:{success|resistance|failure|approval|criticism|anger|opposition|scepticism|skepticism|silence|accident|protest|disaster} -> none
frame  nsubj:ACTOR obj:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:ACTOR !obj:ANY -> CONSULT reciprocal 0.7
yes    The Finnish president met Estonia's prime minister in Tartu. => FIN:GOV, EST:GOV CONSULT
yes    Sri Lanka's foreign minister met with India's envoy. => LKA:GOV, IND:GOV CONSULT
yes      The presidents of Chile and Bolivia met in Lima. => CHL:GOV, BOL:GOV CONSULT
no     Ankara met the conditions of the loan.
no     The plan met with resistance.
no     Morocco met Senegal in the final.
no     The two rivers meet near the town.

verb   hold (held)
frame  nsubj:ACTOR obj:ACTOR obl/without:{charge|trial} -> COERCE/arrest
frame  !nsubj:ANY obj:ACTOR obl/without:{charge|trial} -> COERCE/arrest
frame  !nsubj:ANY obj:ACTOR xcomp|obl/as:{hostage|captive|prisoner} -> ASSAULT/abduct
frame  nsubj:ACTOR obj:ACTOR xcomp|obl/as:{hostage|captive|prisoner} -> ASSAULT/abduct
frame  nsubj:ACTOR obj:@PRISONERS -> none
frame  nsubj:ACTOR obj:{ceasefire|breath|position|office|view|opinion|belief|share|record|title|post|degree|passport|power|stake|line|key|office|sway|ground} -> none
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
yes    Egypt and Qatar held talks in Doha. => EGY:GOV, QAT:GOV CONSULT
yes    Iraq's foreign minister held talks with Iran on Monday. => IRQ:GOV, IRN:GOV CONSULT
yes    Talks were held between Ethiopia and Eritrea. => ETH:GOV, ERI:GOV CONSULT
yes    Residents of Dhaka held a rally. => BGD:CVL PROTEST/demo
no     Bolivia held an election on Sunday.
no     The court held that the law was void.
no     Gabon holds large stocks of manganese.
no     The stadium holds 40,000 people.

verb   conduct; convene; resume; restart; reopen; reconvene; relaunch; revive
frame  nsubj:ACTOR obj:{airstrike|strike|raid} obj.nmod/on,against,in|obl/on,against,in:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:@DRILLS obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@DRILLS obj.amod:{joint} -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@DRILLS -> MOBILIZE/troops
frame  nsubj:ACTOR obj:@AID-GOODS obj.nmod/to,for|obl/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{investigation|inquiry|probe} obj.nmod/into,against,of|obl/into,against:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{border|crossing|airspace|embassy|consulate|airport|port} obj.nmod/with,to|obl/with,to:ACTOR? -> RETREAT
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|cooperation|trade|flight} obj.nmod/with|obl/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between,among|obl/between,among:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:@TALKS -> CONSULT reciprocal
frame  nsubj:@TALKS nsubj.nmod/between,among,with:ACTOR=actor -> CONSULT reciprocal
frame  !nsubj:ANY obj:@TALKS obj.nmod/between,among,with|obl/between,among,with:ACTOR=actor -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{survey|study|experiment|orchestra|test|poll|interview|search|review|census|trial|business} -> none
yes    Armenia resumed negotiations with Azerbaijan. => ARM:GOV, AZE:GOV CONSULT
yes    Talks between Sudan and Chad resumed on Tuesday. => SDN:GOV, TCD:GOV CONSULT
yes    Lebanon reopened its border with Syria. => LBN:GOV > SYR:GOV RETREAT
yes    Kenya convened a summit with Uganda. => KEN:GOV, UGA:GOV CONSULT
no     The band resumed its tour in Rio.
no     The orchestra was conducted by a guest from Vienna.
no     The school reopened on Monday.

verb   host
frame  nsubj:ACTOR obj:{final|cup|game|match|tournament|olympics|festival|party|wedding|show|programme|program|concert|website|server|exhibition|base|championship|race|gala|auction|event} -> none
frame  nsubj:ACTOR obj:{refugee|evacuee} -> AID
frame  nsubj:ACTOR obj:@TROOPS -> none
frame  nsubj:ACTOR obj:@TALKS obj.nmod/between,with,among|obl/between,with,among|obj.nmod/of:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:@TALKS -> CONSULT
frame  nsubj:ACTOR obj:{dinner|lunch|banquet|reception|breakfast|delegation|visit} obl/for|obj.nmod/for,from,of,by:ACTOR=actor -> CONSULT/visit
frame  nsubj:ACTOR=recipient obj:ACTOR=actor -> CONSULT/visit
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
yes    The Malaysian prime minister visited Indonesia. => MYS:GOV > IDN:GOV CONSULT/visit
yes    Ghana's president visited Togo on Friday. => GHA:GOV > TGO:GOV CONSULT/visit
no     Tourists visited the old harbour.
no     Millions of people visit Spain every year.
no     The president visited a museum in the morning.

verb   travel; fly (flew, flown); head; journey; jet; arrive; depart
frame  nsubj:{tourist|refugee|migrant|flight|bus|train|plane|ship|fan|team|warplane|jet|aircraft|drone|missile|rocket|storm|passenger|bomber|pilot|airline|balloon|resident|patient} -> none
frame  nsubj:ACTOR obl/to:{poll|polls|war|court|hospital|school|work|bed|prison|jail|power|end|conclusion|exile|agreement|term|terms|blow|normal|trial|talk|talks} -> none
frame  nsubj:ACTOR obl/for:@TALKS obl/for.nmod/with:ACTOR obl/in,to,at:ANY -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/for:@TALKS -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/for:@VISITS -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/on:@VISITS -> CONSULT/visit
frame  nsubj:ACTOR obl/to,in:ACTOR obl/for,to:{summit|conference|meeting|funeral|ceremony|inauguration} -> CONSULT/visit
frame  nsubj:ACTOR obl/to:ACTOR advcl|xcomp:{meet|discuss|hold|attend|negotiate|talk|sign|urge|press|confer|mediate|broker|address} -> CONSULT/visit
frame  nsubj:{minister|president|chancellor|envoy|premier|delegation|secretary|ambassador|diplomat|negotiator|mediator|king|emperor|pope|prince|queen|leader|chief|inspector} nsubj:ACTOR obl/to,in:ACTOR -> CONSULT/visit 0.7
frame  nsubj:{troop|soldier|force|army|rebel|fighter|militant|police|policeman|protester|people|thousand|hundred|dozen|million|man|woman|child|family|civilian|worker|aid|convoy|student|ship|shipment|peacekeeper|activist|journalist|company|supply|volunteer|athlete|player|citizen|national|doctor|victim|survivor} -> none
frame  nsubj:ACTOR obl/to:ACTOR -> CONSULT/visit 0.6
frame  nsubj:ACTOR obl/in:ACTOR -> CONSULT/visit 0.5
yes    The Czech foreign minister flew to Israel for talks. => CZE:GOV > ISR:GOV CONSULT/visit
yes    The Japanese prime minister arrived in India on a visit. => JPN:GOV > IND:GOV CONSULT/visit
no     The family flew to Spain for a holiday.
no     The storm headed to Florida.
no     The train arrived in Lyon at noon.

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
frame  nsubj:ACTOR obj:THING obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:{president|minister|leader|envoy|official|diplomat|negotiator|premier|delegation|chief|secretary|delegate} nsubj:ACTOR obj:THING obl/by,over:{phone|telephone} -> CONSULT/phone reciprocal
yes    Vietnam discussed fishing rights with the Philippines. => VNM:GOV, PHL:GOV CONSULT
no     The book discusses the causes of the war.
no     Parliament in Kigali debated the budget.
no     The players discussed tactics with their coach.

verb   confer; consult; negotiate; parley; deliberate; liaise
frame  nsubj:ACTOR obj:{degree|title|doctorate|honour|honor|award|power|right|book|dictionary|doctor|lawyer|map|bend|corner|salary|contract|price|curve|obstacle} -> none
frame  nsubj:ACTOR obl/with:{doctor|lawyer|adviser|lawyers|expert|family|employer|bank|team} -> none
frame  nsubj:ACTOR obj:{release|withdrawal|ceasefire|truce|settlement|deal|agreement|treaty|end|return|exchange|accord} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{release|withdrawal|ceasefire|truce|settlement|deal|agreement|treaty|end|return|exchange|accord} obj.nmod/between|obl/between:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/on,about,over:THING -> CONSULT reciprocal
yes    Colombia's government is negotiating with Colombian rebels. => COL:GOV, COL:REB CONSULT
yes    Australia has conferred with Fiji. => AUS:GOV, FJI:GOV CONSULT
no     The university conferred a degree on the poet.
no     The driver negotiated the bend too fast.
no     Consult a doctor before taking the pills.

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
frame  nsubj:ACTOR obj:{letter|message|treatment|award|prize|medal|vote|money|complaint|report|call|information|support|aid|news|sentence|injury|wound|ticket|salary|pass|vaccine|training|education|degree|welcome|threat|tip|card|applause|criticism} -> none
frame  nsubj:ACTOR=recipient obj:{delegation|envoy|minister|president|ambassador|premier|secretary|king|chancellor|emissary|diplomat|mediator|leader|representative} obj:ACTOR=actor -> CONSULT/visit
frame  nsubj:ACTOR=recipient obj:{visit|visitor} obj.nmod/from,by,of:ACTOR=actor -> CONSULT/visit
yes    Kuwait's prime minister received Turkey's foreign minister. => TUR:GOV > KWT:GOV CONSULT/visit
yes    Kenya received helicopters from Spain. => ESP:GOV > KEN:GOV AID
no     The singer received three awards.
no     The town received more rain than usual.

verb   attend; address
frame  nsubj:ACTOR obj:{school|university|church|mass|game|match|funeral|wedding|concert|ceremony|service|court|party|lecture|problem|issue|question|concern|letter|audience|reporter|crowd|rally|nation|need|shortage|shortfall|crisis|college|trial|cause|challenge} -> none
frame  nsubj:ACTOR obj:{summit|conference|talk|talks|negotiation|assembly} obj.nmod/with|obl/with:ACTOR -> CONSULT/multilateral reciprocal
frame  nsubj:ACTOR obj:{summit|talks|talk|negotiation} -> CONSULT/multilateral
frame  nsubj:ACTOR obj:{meeting|conference} obj.nmod/of,with:ACTOR -> CONSULT/multilateral
yes    Zambia's president attended a summit in Nairobi. => ZMB:GOV CONSULT/multilateral
no     Her children attend a school in Leeds.
no     The new law addresses the housing shortage.

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
yes    The Chinese foreign minister toured Zambia and Malawi. => CHN:GOV > ZMB:GOV, MWI:GOV CONSULT/visit
no     The band toured Germany in the summer.
no     The minister toured the flooded village.

# "sit down with"
verb   sit (sat)
frame  nsubj:ACTOR prt|advmod:{down} obl/with:ACTOR obl/for:@TALKS -> CONSULT reciprocal
frame  nsubj:ACTOR prt|advmod:{down} obl/with:{family|reporter|reporters|journalist|friend} -> none
frame  nsubj:ACTOR prt|advmod:{down} obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obl/at:{table} obl/with:ACTOR -> CONSULT reciprocal 0.7
yes    Tanzania's president sat down with the Rwandan foreign minister. => TZA:GOV, RWA:GOV CONSULT
no     The old man sat down with a sigh.
no     The castle sits on a hill.

noun   talk; talks; meeting; summit; negotiation; discussion; consultation; dialogue; conversation; round
frame  amod:{cancel|cancelled|canceled|planned|plan|postponed|postpone|future|possible|failed|proposed|propose|suspended|stalled} -> none
frame  compound:{phone|telephone|video} nmod/between,with:ACTOR=actor poss|amod:ACTOR=actor? -> CONSULT/phone reciprocal
frame  nmod/between,among:ACTOR=actor -> CONSULT reciprocal
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/with:ACTOR=recipient -> CONSULT reciprocal
frame  nmod/of:{minister|president|leader|premier|envoy|chancellor} nmod/of:ACTOR=actor -> CONSULT reciprocal 0.7
yes    Talks between Greece and Albania lasted until midnight. => GRC:GOV, ALB:GOV CONSULT
yes    Egypt's talks with Sudan lasted six hours. => EGY:GOV, SDN:GOV CONSULT
no     A meeting about the new road lasted two hours.
no     The climber reached the summit at dawn.
no     The first round of the contest is on Monday.

noun   visit; trip; tour; stopover
frame  poss|amod|nmod/by,of:{tourist|team|band|fan|king|visitor|class|school|family|singer} -> none
frame  poss|nmod/by|amod|compound:ACTOR=actor nmod/to,in:ACTOR=recipient -> CONSULT/visit
frame  nmod/of,by:ACTOR=actor nmod/to|nmod/by.nmod/to|nmod/of.nmod/to:ACTOR=recipient -> CONSULT/visit
yes    The Danish prime minister's visit to Estonia lasted two days. => DNK:GOV > EST:GOV CONSULT/visit
yes    Japan's visit to Brunei lasted two days. => JPN:GOV > BRN:GOV CONSULT/visit
no     The school trip to the museum was cancelled.
no     A visit to the dentist costs forty euros.

noun   call
frame  compound:{phone|telephone|video} nmod/between:ACTOR=actor -> CONSULT/phone reciprocal
frame  compound:{phone|telephone|video} poss|nmod/from,by:ACTOR=actor nmod/with,to:ACTOR=recipient -> CONSULT/phone
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:@CEASEFIRES nmod/to,on:ACTOR=recipient? -> REQUEST/yield
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:@TALKS nmod/to,on:ACTOR=recipient? -> REQUEST/meet
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:{help|aid|assistance|troop|support|donation} nmod/to,on:ACTOR=recipient? -> REQUEST/assist
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/for:{withdrawal|release|restraint|resignation|reform|sanction|election|action|inquiry} nmod/to,on:ACTOR=recipient? -> REQUEST
frame  poss|amod|nmod/by,from,of:ACTOR=actor acl:ANY -> REQUEST 0.7
yes    A phone call between Spain and Morocco calmed nerves. => ESP:GOV, MAR:GOV CONSULT/phone
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
