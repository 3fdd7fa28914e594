# AID: giving money, arms, food, asylum or troops to help; rescuing hostages.
# A pledge of it is AGREE; selling is COOPERATE; a deployment of one's own forces MOBILIZE.
# Source: written for this project from general knowledge of news reporting; examples are invented.
# Licence: that of the project.

verb   give (gave, given)
frame  nsubj:ACTOR iobj:{I|me|you|he|him|she|her|husband|wife|son|daughter|child} obj:@MONEY -> none
frame  nsubj:{husband|wife|father|mother|parent|friend|brother|sister} -> none
frame  nsubj:ACTOR obj:{mine} obj.compound|obj.amod:{diamond|gold|coal|copper|iron|silver|uranium|tin} -> none
frame  nsubj:ACTOR prt|advmod:{up} obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{up} obj:@WEAPONS -> RETREAT/disarm
frame  nsubj:ACTOR prt|advmod:{up} obj:@POSTS -> RETREAT/resign
frame  nsubj:ACTOR prt|advmod:{up} obj:{control} obj.nmod/of|obl/of:@TERRITORY -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{up} obj:{hostage|prisoner|captive} -> RETREAT/release
frame  nsubj:ACTOR prt|advmod:{up} obj:{power} -> RETREAT/resign
frame  nsubj:ACTOR prt|advmod:{up} obj:{claim|demand} -> CONCEDE
frame  nsubj:ACTOR prt|advmod:{up} obj:{programme|program|arsenal|stockpile} obj.amod:{nuclear|chemical|atomic|biological} -> RETREAT/disarm 0.7
frame  nsubj:ACTOR prt|advmod:{up} -> none
frame  nsubj:ACTOR prt|advmod:{in} obl/to:{demand|demands|pressure|threat|blackmail|protest} obl/to.nmod/from,of,by|obl/to.poss|obl/to.amod:ACTOR=recipient? -> CONCEDE
frame  nsubj:ACTOR prt|advmod:{in} obl/to:ACTOR? -> CONCEDE
frame  nsubj:ACTOR prt|advmod:{back} obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{back} obj:ANY obl/to|obj.nmod/to:ACTOR -> RETREAT
frame  nsubj:ACTOR obj:{interview|speech|statement|birth|detail|evidence|testimony|reason|way|rise|conference|briefing|example|lecture|concert|performance|name|chance|lift|thought|look|goal|lead|notice|party|account|figure|estimate|toll|impression|hint} -> none
frame  nsubj:ACTOR obj:{support|backing|blessing|approval|recognition} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{order|command} -> none
frame  nsubj:ACTOR obj:{ultimatum|deadline} obl/to|iobj|obj.nmod/to:ACTOR -> THREATEN
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary|shelter|citizenship} obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{access} obl/to|iobj|obj.nmod/to:{inspector|observer|monitor|agency|worker|convoy} -> RETREAT/access
frame  nsubj:ACTOR obj:{assurance|promise|guarantee|pledge|word} obl/to|iobj|obj.nmod/to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:@MONEY obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:@WEAPONS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR prt|advmod:{out|off|away|over|birth} -> none
frame  nsubj:ACTOR obj:{praise|thanks|tribute|solidarity} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{training|protection|treatment|care|backing} obl/to|iobj|obj.nmod/to:ACTOR -> AID 0.7
frame  nsubj:ACTOR obj:{apology} obl/to|iobj|obj.nmod/to:ACTOR -> CONCEDE
frame  nsubj:{court|judge|tribunal} nsubj:ACTOR iobj:ACTOR obj:{year|sentence|month|term} -> SANCTION/convict
frame  nsubj:{court|judge|tribunal|commission|regulator|parliament} nsubj:ACTOR iobj:ACTOR obj:{hour|day|week|month} xcomp|advcl|obj.acl:ANY -> REQUEST 0.6
frame  nsubj:ACTOR iobj:ACTOR obj:{hour|day|week|month} xcomp|advcl|obj.acl:{leave|withdraw|open|comply|surrender|release|free|hand|stop|halt|end|respond|quit|accept|disarm|lift|remove|pull|evacuate|close|agree|return} -> THREATEN 0.7
frame  nsubj:ACTOR obj:{tonne|ton|tons|tonnes|shipment|consignment} obj.nmod/of:@AID-GOODS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{opportunity|indication|boost|advice|priority|right|power|authority|choice|sense|hope|answer|reply|response|idea|view|opinion|call|break|credit|attention|rating|it|that|all|nothing|everything|anything|something|lot|more|much|what|time|day|gift|present|award|prize|medal|freedom|warning|nod|blow|confidence|signal|sign|edge|permission|talk|remark|remarks|summary|preference|smile|kiss|hand|version|update|assessment|information|confirmation|explanation|share|stake|option|label|mandate|role|job|task|impetus|push|life|strength|meaning|consideration|weight|ground|instruction|keynote|sermon|toast|title|date|description|overview|comment|insight|pause|vote|shot|try|kick|penalty|meal|book|letter|copy|page} -> none
frame  nsubj:ACTOR !iobj:ACTOR !obl/to,for:ACTOR !obj.nmod/to,for:ACTOR -> none
frame  !nsubj:ACTOR obj:THING -> none
frame  nsubj:THING -> none
frame  !nsubj:ANY obj:ACTOR -> none
yes    Norway gave $5m to Somalia. => NOR:GOV > SOM:GOV AID
yes      South Korea gave Mongolia vaccines. => KOR:GOV > MNG:GOV AID
yes    Portugal gave asylum to Turkish journalists. => PRT:GOV > TUR:JRN AID
yes    The mayor of Lima gave in to Peruvian protesters. => PER:GOV > PER:CVL CONCEDE
yes    Ukraine gave up its nuclear arsenal. => UKR:GOV RETREAT/disarm
yes    Rebels in Mali gave up control of the town. => MLI:REB RETREAT/withdraw
yes    Brazil gave Bolivia two weeks to withdraw. => BRA:GOV > BOL:GOV THREATEN
no     The minister gave an interview on Sunday.
no     She gave up smoking.
no     The lamp gives little light.
no     The win gave Croatia hope.
no     The minister gave the Greeks good advice.
no     The coach gave the Danes two days to rest.

verb   send (sent)
frame  nsubj:ACTOR obj:@SAN_ENVOYS advmod/home:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> SANCTION/expel
frame  nsubj:ACTOR obj:{inspector|observer|monitor|team|mission} obl/to|obj.nmod/to:ACTOR xcomp|advcl:{inspect|investigate|probe|examine} -> ACCUSE/investigate 0.6
frame  nsubj:ACTOR obj:{official|representative|minister|diplomat|ambassador|secretary|adviser|envoy|aide|negotiator|team|delegation|mission} obl/to|obj.nmod/to:ACTOR=recipient xcomp|advcl|obj.acl|obl/for:{meet|discuss|negotiate|try|convince|persuade|seek|hold|press|deliver|explain|mediate|attend|talk|talks|negotiation|consultation|discussion|meeting|resolve|patch|defuse|conclude|sign} -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:{letter|message|signal|email|card|invoice|text|telegram|photo|note|clear|video|sms|son|daughter|child|wave|shiver|price|market|greeting|file|probe|satellite|astronaut|rover|rocket} -> none
frame  nsubj:ACTOR obj:{condolence|condolences|congratulation|congratulations} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR prt|advmod:{off} -> none
frame  nsubj:ACTOR obj:@TROOPS xcomp|advcl:{help|assist|aid|support|protect|train|rescue|secure|evacuate} xcomp.obj|advcl.obj:ACTOR -> AID
frame  nsubj:ACTOR obj:{tonne|ton|tons|tonnes|truckload|planeload|shipload|shipment|consignment|batch|convoy} obj.nmod/of:@AID-GOODS obl/to,for|obj.nmod/to,for|iobj|obj.nmod.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{peacekeeper|trainer|adviser|advisor} obl/to,into|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,into,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,into|obj.nmod/to:ANY -> AID
frame  nsubj:ACTOR obj:@MONEY obl/to,into,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:@TROOPS xcomp|advcl:{fight|attack|invade|crush|seize|occupy|retake|storm|strike} -> MOBILIZE/troops
frame  nsubj:ACTOR obj:{tank|missile|warplane|artillery|drone|rocket} obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{troop|soldier|force|reinforcement|brigade|battalion|division|army|regiment|marine|paratrooper|commando|warship|frigate|destroyer|carrier|tank|warplane|fleet} obl/to,into,toward,towards,across|obj.nmod/to,into:ANY -> MOBILIZE/troops
frame  nsubj:ACTOR obj:@WEAPONS obl/to,into,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{delegation|envoy|emissary|negotiator|mediator|team} obl/to|obj.nmod/to:ACTOR xcomp|advcl|obl/for:ANY -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:{delegation|envoy|emissary|negotiator|mediator} obl/to|obj.nmod/to:ACTOR -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:ACTOR obl/to:{prison|jail} -> SANCTION/convict
frame  nsubj:ACTOR obj:ACTOR prt|advmod:{back} obl/to:ANY? -> COERCE/deport
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING !obj:@TROOPS !obj:@AID-GOODS !obj:@WEAPONS !obj:@MONEY !obj:@DIPLOMATS !obj:@INSPECTORS !obj:{reinforcement|army|navy} -> none
frame  nsubj:ANY? !obj:ANY -> none
frame  nsubj:ACTOR obj:{troop|troops|soldier|reinforcement|reinforcements|paratrooper|commando|warship|tank|brigade|battalion} prt|advmod:{in}? !obl/to:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ACTOR prt|advmod:{out|up|in} obj:THING !obl/to:ACTOR -> none
frame  nsubj:ACTOR obj:{it|all|copy|memo|invitation|reply|response|word|best|love|thought|thoughts|prayer|wish|wishes|regard|regards|package|parcel|statement|request|report|document|proposal|bill|picture|questionnaire|address|notice|ball|cross|pass|home|student|pupil|athlete|team|player|tourist|crew} -> none
frame  nsubj:ACTOR obj:{delegation|representative|team|observer|monitor|inspector|expert|official|investigator} -> none
frame  nsubj:ACTOR obj:{he|him|she|her|I|me|you|we|us|they|them|who|kid|baby|mother|father|wife|husband|brother|sister} -> none
frame  !nsubj:ANY obj:ACTOR obl/to:{hospital|prison|jail|school|camp}? -> none
frame  nsubj:THING -> none
yes    Germany sent medicine to Lebanon. => DEU:GOV > LBN:GOV AID
yes    The US sent missiles to Ukraine. => USA:GOV > UKR:GOV AID
yes    Poland sent tanks to Ukraine. => POL:GOV > UKR:GOV AID
yes    Ethiopia sent soldiers to the border. => ETH:GOV MOBILIZE/troops
yes    Tunisia sent an envoy to Libya. => TUN:GOV > LBY:GOV CONSULT/visit
yes    India sent in troops. => IND:GOV MOBILIZE/troops
yes    Finland sent a senior official to Estonia to discuss the cable. => FIN:GOV > EST:GOV CONSULT/visit
yes    Iran sent ten tonnes of rice to Yemen. => IRN:GOV > YEM:GOV AID
no     The minister sent a letter to his daughter.
no     The cold sent shivers through the crowd.
no     Tunisia sent the report to its auditors.
no     The school sent its pupils to Rome.
no     The Austrian firm sent an engineer to Japan.

verb   provide; deliver; supply; hand; ship; furnish; airlift; airdrop
frame  nsubj:ACTOR obj:{speech|verdict|blow|baby|lecture|message|punch|letter|warning|service|detail|information|evidence|proof|answer|update|opportunity|example|forum|insight|statement|ruling|report|address|result|promise|explanation|cover} -> none
frame  nsubj:ACTOR prt|advmod:{over} obj:{suspect|fugitive|criminal|killer|defendant|convict} obl/to|obj.nmod/to:ACTOR -> COOPERATE
frame  nsubj:ACTOR prt|advmod:{back} obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{back} obj:{embassy|ship|vessel|trawler|tanker|plane|boat|asset|artefact|artifact|treasure|sculpture|building|relic} obl/to|obj.nmod/to:ACTOR -> RETREAT 0.7
frame  nsubj:ACTOR prt|advmod:{over} obj:@PRISONERS obl/to|obj.nmod/to:ACTOR? -> RETREAT/release
frame  nsubj:ACTOR prt|advmod:{over} obj:{soldier|fighter|fisherman|policeman|woman|child|airman|crewman|serviceman|officer|nun|teacher|worker} obj:ACTOR=none obj.amod|obj.compound|obj.nmod/from:ACTOR=none obj:ACTOR=recipient -> RETREAT/release 0.7
frame  nsubj:ACTOR obj:{body|remains|coffin} obl/to|obj.nmod/to:ACTOR -> RETREAT/release
frame  nsubj:ACTOR prt|advmod:{over} obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{over} obj:@WEAPONS obl/to|obj.nmod/to:ACTOR? -> RETREAT/disarm 0.7
frame  nsubj:ACTOR prt|advmod:{over} obj:{suspect|fugitive|criminal|killer|spy} obl/to|obj.nmod/to:ACTOR -> COOPERATE
frame  nsubj:ACTOR prt|advmod:{over|down|out|in} obj:ANY -> none
frame  nsubj:{shop|firm|company|plant|utility|farmer|store|factory|grid|postman} -> none
frame  nsubj:ACTOR obj:{support} obl/to,for|obj.nmod/to,for|iobj:ACTOR obj.amod:{military|financial|humanitarian|material|logistical|economic|technical|air} -> AID
frame  nsubj:ACTOR obj:{support} obl/to,for|obj.nmod/to,for|iobj:ACTOR -> AID 0.7
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary|shelter|protection|training|care|treatment|backup|escort|haven} obl/to,for|obj.nmod/to,for|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for,into|obj.nmod/to,for|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:@MONEY obl/to,for,into|obj.nmod/to,for|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:@WEAPONS obl/to,for,into|obj.nmod/to,for|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@AID-GOODS -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@MONEY -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@WEAPONS -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with:{intelligence} -> COOPERATE
frame  nsubj:ACTOR obj:{intelligence} obl/to|obj.nmod/to:ACTOR -> COOPERATE
frame  !nsubj:ANY obj:@AID-GOODS obl/to|obj.nmod/to:ACTOR -> AID
frame  !nsubj:ANY obj:@WEAPONS obl/to|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{relief|aid|assistance} obj.amod|obj.compound:{humanitarian|military|emergency|food|development} -> AID 0.7
frame  nsubj:ACTOR obj:{tonne|ton|tons|tonnes|truckload|planeload|shipload|shipment|consignment|batch} obj.nmod/of:@AID-GOODS obl/to,for|obj.nmod/to,for|iobj|obj.nmod.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{tonne|ton|tons|tonnes|truckload|planeload|shipload|shipment|consignment|batch|hundred|thousand|dozen} obj.nmod/of:@WEAPONS obl/to,for|obj.nmod/to,for|iobj|obj.nmod.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:{$|€|£|million|billion|dollar|euro|pound|yen|franc|rupee|krona|krone} obj.nmod/in,of:{aid|assistance|relief|help|support|funding|loan|grant|food|credit} obl/to,for|obj.nmod/to,for|obj.nmod.nmod/to,for:ACTOR=recipient? -> AID 0.7
frame  nsubj:ACTOR obj:{country|nation|state|colony|neighbour|neighbor|ally|island|region|territory|city|town|refugee|victim|survivor|opposition} obl/with|obj.nmod/with:@MONEY -> AID 0.7
frame  nsubj:ACTOR obj:{country|nation|state|colony|neighbour|neighbor|ally|island|region|territory|refugee|victim|survivor|opposition} obl/with|obj.nmod/with:@AID-GOODS -> AID 0.7
frame  nsubj:ACTOR obj:{country|nation|state|colony|neighbour|neighbor|ally|region|opposition} obl/with|obj.nmod/with:@WEAPONS -> AID 0.7
frame  nsubj:ACTOR obj:{support} obj.amod:{humanitarian|military|logistical|financial} -> AID 0.6
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obj:ANY -> none
frame  nsubj:ANY? obj:THING !obl/to,for,into:ACTOR !obj.nmod/to,for:ACTOR !iobj:ACTOR !obj:@AID-GOODS !obj:@WEAPONS !obj:@MONEY -> none
frame  nsubj:ACTOR obj:{opportunity|benefit|job|housing|insurance|incentive|funding|leadership|choice|tool|data|stability|certainty|framework|basis|platform} -> none
frame  !nsubj:ANY obj:ANY !obl/to,for,into:ACTOR !obj.nmod/to,for:ACTOR !iobj:ACTOR !obl/with:@AID-GOODS !obl/with:@WEAPONS !obl/with:@MONEY -> none
yes    Iran supplied rebels in Yemen with rockets. => IRN:GOV > YEM:REB AID
yes    Brazil delivered rice to Haiti. => BRA:GOV > HTI:GOV AID
yes    The UN has airlifted tents to Nepal. => UNO:GOV > NPL:GOV AID
yes    Denmark provided military support to Estonia. => DNK:GOV > EST:GOV AID
yes    The relief in Haiti was humanitarian relief that was provided by Chile. => CHL:GOV AID
yes    France handed back the embassy to Iran. => FRA:GOV > IRN:GOV RETREAT
yes    Latvia handed over two suspects to Poland. => LVA:GOV > POL:GOV COOPERATE
yes    Egypt delivered ten tonnes of flour to Sudan. => EGY:GOV > SDN:GOV AID
yes    Belgium provided its former colony with a loan. => BEL:GOV AID
yes    Sweden provided 40 million euros in aid for Eritrea. => SWE:GOV > ERI AID
no     The judge delivered the verdict at noon.
no     The plant supplies electricity to the town.
no     The survey provided useful information.
no     Kenya provides free schooling.
no     The firm delivered ten tonnes of gravel to the yard.
no     The Danish firm provided the city with bins.

verb   fund; finance; bankroll; subsidise; subsidize; sponsor; underwrite (underwrote, underwritten)
frame  nsubj:ACTOR obj:{film|match|team|tournament|bill|resolution|study|race|event|show|festival|shirt|car|house|library|chair} -> none
frame  nsubj:ACTOR obj:ACTOR -> AID
frame  nsubj:ACTOR obj:{project|road|bridge|school|hospital|reconstruction|programme|program|clinic|camp|operation|army|militia|group|dam|port|pipeline|purchase} obj.nmod/in,of,for|obl/in,for|obj.amod|obj.poss:ACTOR=recipient -> AID
frame  nsubj:ACTOR obj:{reconstruction|rebuilding|recovery|war|rebellion|insurgency|opposition|coup|force|mission|airport|railway|railroad|plant|palace|parliament|embassy|headquarters|stadium} obj.poss|obj.nmod/in,of|obj.amod:ACTOR=recipient -> AID 0.7
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING !obj.nmod:ACTOR !obj.amod:ACTOR !obj.poss:ACTOR !obl:ACTOR -> none
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:THING -> none
frame  !nsubj:ANY -> none
yes    Qatar has funded rebels in Libya. => QAT:GOV > LBY:REB AID
yes    Japan financed a bridge in Laos. => JPN:GOV > LAO:GOV AID
yes    Kuwait funded Lebanon's reconstruction. => KWT:GOV > LBN:GOV AID
no     A bank sponsored the tournament.
no     Lottery money funded the library.
no     Norway finances the study.
no     Sponsors from Qatar fund the museum.

verb   donate; lend (lent); loan; contribute; disburse; allocate; earmark; transfer; bequeath; gift
frame  nsubj:ACTOR obj:{blood|kidney|organ|clothes|weight|voice|time|article|goal|player|ear|hand|share|painting|seat|name} -> none
frame  nsubj:THING obl/to:ANY -> none
frame  nsubj:ACTOR obj:@PRISONERS obl/to:{prison|jail|hospital} -> none
frame  nsubj:ACTOR obj:@TERRITORY obl/to|obj.nmod/to:ACTOR -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{support} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{support|backing|weight} obl/to|obj.nmod/to:ANY obl/to.poss|obl/to.amod|obj.nmod/to.poss|obj.nmod/to.amod|obl/to.nmod/by,of|obj.nmod/to.nmod/by,of:ACTOR=recipient -> SUPPORT 0.7
frame  nsubj:ACTOR obj:@TROOPS obl/to|obj.nmod/to:ANY -> AID 0.7
frame  nsubj:ACTOR obj:@MONEY obl/to,for|iobj|obj.nmod/to,for:ACTOR? -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:@WEAPONS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obl/to:{fund|appeal|effort|campaign} -> AID 0.7
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obl/to,for:ACTOR !obj.nmod/to,for:ACTOR !iobj:ACTOR !obj:@TROOPS !obj:@WEAPONS -> none
frame  nsubj:ACTOR obj:{share|stake|company|headquarters|title|ownership|money|bid|land|time|resource|seat|budget|account} obl/in,within,for:ANY -> none
frame  nsubj:ACTOR !obl/to,for:ACTOR !obj.nmod/to,for:ACTOR !iobj:ACTOR -> none
frame  !nsubj:ANY !obl/to,for:ACTOR !obj.nmod/to,for:ACTOR -> none
frame  nsubj:THING -> none
yes    Kuwait donated ambulances to Jordan. => KWT:GOV > JOR:GOV AID
yes      China lent Kenya money. => CHN:GOV > KEN:GOV AID
yes    Kenya lent its support to Somalia's bid. => KEN:GOV > SOM:GOV SUPPORT
no     Heavy rain contributed to the accident.
no     The widow donated a painting to the museum.
no     Brazil contributed to the growth of the club.
no     Critics in Spain contributed to the journal.

verb   grant; award
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary|citizenship} obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{amnesty|clemency|reprieve|pardon|immunity|bail|parole|autonomy} obl/to|iobj|obj.nmod/to:ACTOR -> CONCEDE
frame  nsubj:ACTOR obj:{access} obl/to|iobj|obj.nmod/to:{inspector|observer|monitor|worker|agency|convoy|rapporteur} -> RETREAT/access
frame  nsubj:ACTOR obj:{independence|recognition} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@MONEY obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{prize|medal|penalty|contract|degree|title|honour|licence|license|permission|interview|point|wish|request|divorce|scholarship} -> none
frame  !nsubj:ANY obj:ACTOR obl|xcomp:{asylum} -> AID
frame  nsubj:ANY? obj|iobj:{contract|prize|medal|licence|license|permit|scholarship|bonus|title|damages|award|right} -> none
frame  nsubj:ANY? obj:THING !obl/to:ACTOR !iobj:ACTOR !obj.nmod/to:ACTOR -> none
frame  !nsubj:ANY obj:{inc|corp|co|company|division|ltd|firm|plc|consortium|group|unit|bank|club|team} -> none
yes    Sweden granted asylum to Eritrean refugees. => SWE:GOV > ERI:REF AID
yes    The EU granted a loan to Benin. => EUR > BEN:GOV AID
yes    Algeria granted an amnesty to rebels in Mali. => DZA:GOV > MLI:REB CONCEDE
no     The jury awarded the prize to a poet.
no     The court granted her a divorce.
no     Latvia awarded the contract to a local firm.

verb   help; aid; assist
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{himself|herself|itself|themselves|customer|student|pupil|player|fan|reader|user|team|family|friend} -> none
frame  nsubj:ACTOR obj:{I|me|you|we|us|this|people|child|person|mother|neighbour|neighbor} !xcomp:ANY -> none
frame  nsubj:ACTOR obj:ACTOR obl/with:ANY -> AID
frame  nsubj:ACTOR obj:ACTOR xcomp|ccomp:{win|score|reach|beat|draw|qualify} -> none
frame  nsubj:ACTOR obj:ACTOR xcomp|ccomp|advcl:ANY -> AID 0.7
frame  nsubj:ACTOR obj:ACTOR -> AID
frame  nsubj:ACTOR xcomp|ccomp:{negotiate|mediate|broker} -> CONSULT/third-party 0.7
frame  nsubj:ACTOR xcomp|ccomp:ANY -> none
frame  nsubj:ANY? !obj:ACTOR -> none
frame  !nsubj:ANY obj:{i|you|we|me|us|they|people} -> none
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:ACTOR !obj:ANY -> none
frame  !nsubj:ANY obj:THING -> none
frame  nsubj:THING -> none
yes    Iceland helped Ireland after the storm. => ISL:GOV > IRL:GOV AID
yes    Egyptian doctors assisted Sudanese refugees. => EGY:MED > SDN:REF AID
no     The rain helped the farmers.
no     A late goal helped Wales to win.
no     Her Kenyan coach helped with the training plan.

verb   rescue; save
frame  nsubj:ACTOR obj:{goal|penalty|match|game|point|money|time|energy|file|space|draw|face|day|bank|company|cat|dog|whale|swimmer|climber|hiker|patient} -> none
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:ANY obl/from:{fire|flood|floodwater|blaze|water|river|sea|rubble|avalanche|roof|mountain|cave|mine|wreck|defeat|bankruptcy|relegation|car} -> none
frame  nsubj:{troop|soldier|force|police|commando|army|policeman|navy|marine|agent|officer} nsubj:ACTOR obj:{hostage|captive|schoolgirl|abductee|crew|pupil|civilian} obj.amod|obj.compound|obj.nmod/from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/from:ACTOR=recipient -> AID
frame  nsubj:{troop|soldier|force|police|commando|army|policeman|navy|marine|agent|officer} nsubj:ACTOR obj:{hostage|captive|schoolgirl|abductee|crew|pupil|civilian} -> AID
frame  nsubj:{coastguard|ship|navy|crew|lifeboat|firefighter|rescuer} nsubj:ACTOR obj:{migrant|refugee|sailor|crew|fisherman} obj.amod|obj.nmod/from:ACTOR=none obj|obj.amod|obj.nmod/from:ACTOR=recipient -> AID
frame  nsubj:{coastguard|ship|navy|crew|lifeboat|firefighter|rescuer} nsubj:ACTOR obj:{migrant|refugee|sailor|crew|fisherman} -> AID
frame  nsubj:ACTOR obj:ACTOR obl/from:ANY -> AID 0.7
frame  nsubj:{troop|soldier|force|police|commando|army|navy|coastguard|coast guard|firefighter|rescuer|ship|lifeboat} nsubj:ACTOR obj:ACTOR -> AID 0.7
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:ACTOR !obj:ANY -> none
frame  !nsubj:ANY -> none
frame  nsubj:THING -> none
yes    Nigerian soldiers rescued the hostages. => NGA:MIL > NGA:CVL AID
yes    The Italian navy rescued Tunisian migrants. => ITA:MIL > TUN AID
no     The goalkeeper saved a penalty.
no     Firemen rescued a cat from the roof.
no     The new bridge saves commuters an hour.

verb   free
frame  nsubj:ACTOR obj:{money|time|energy|space|hand|bird|whale|fund|market|himself|herself|itself|themselves} -> none
frame  nsubj:THING obj:ANY -> none
frame  nsubj:{troop|soldier|force|police|commando|army|policeman} nsubj:ACTOR obj:ANY obj.amod:{kidnapped|kidnap|abducted|abduct|trapped} -> AID
frame  nsubj:{troop|soldier|force|police|commando|army|policeman|navy|marine|agent|officer} nsubj:ACTOR obj:{hostage|captive|schoolgirl|abductee|crew|pupil|civilian} obj.amod|obj.compound|obj.nmod/from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/from:ACTOR=recipient -> AID
frame  nsubj:{troop|soldier|force|police|commando|army|policeman|navy|marine|agent|officer} nsubj:ACTOR obj:{hostage|captive|schoolgirl|abductee|crew|pupil|civilian} -> AID
frame  nsubj:{troop|soldier|army|force} nsubj:ACTOR obj:@TERRITORY obl/from|obj.nmod/from:ACTOR -> COERCE/seize
frame  nsubj:ACTOR obj:@PRISONERS obj.amod|obj.compound|obj.nmod/of,from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/of,from:ACTOR=recipient -> RETREAT/release
frame  nsubj:ACTOR obj:@PRISONERS -> RETREAT/release
frame  !nsubj:ANY obj:@PRISONERS obj.amod|obj.compound|obj.nmod/of,from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/of,from:ACTOR=recipient -> RETREAT/release
frame  !nsubj:ANY obj:@PRISONERS -> RETREAT/release
frame  nsubj:ACTOR obj:ACTOR -> RETREAT/release 0.6
yes    Venezuela freed American prisoners. => VEN:GOV > USA RETREAT/release
yes    Nigerian soldiers freed the hostages. => NGA:MIL > NGA:CVL AID
no     The new machine freed workers from dull tasks.
no     Divers freed the whale from a net.

verb   evacuate
frame  nsubj:ACTOR obj:{building|school|station|office|train|stadium|hotel|mall|terminal|hospital|village|town|resident|home|street} obl/because_of,after,over,due_to:ANY -> none
frame  nsubj:ACTOR obj:{embassy|consulate|mission|diplomat|staff|base|post|outpost|checkpoint} -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{citizen|national} obl/from|obj.nmod/from:ACTOR=none -> AID
frame  nsubj:ACTOR obj:@TROOPS obl/from:ANY -> RETREAT/withdraw
frame  nsubj:{troop|soldier|army|force|military|rebel} nsubj:ACTOR obj:@TERRITORY -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{civilian|wounded|refugee|patient|child} obl/from:ANY -> AID
known yes The Red Cross evacuated civilians from Homs. => NGO AID
yes    Canada evacuated its embassy in Kabul. => CAN:GOV > AFG RETREAT/withdraw
no     The school was evacuated after a gas leak.
no     Guests evacuated the hotel because of smoke.

verb   shelter; resettle; accommodate; harbour; harbor; house; feed (fed); vaccinate; treat; equip; arm
frame  nsubj:{doctor|hospital|clinic|nurse|vet|farmer|mother|zoo|hotel|bird|museum|hangar} obj:ANY -> none
frame  nsubj:ACTOR obj:{terrorist|fugitive|criminal|militant} -> none
frame  nsubj:ACTOR obj:{wound|disease|injury|symptom|cat|dog|baby|grudge|hope|doubt|ambition|car|kitchen|room|himself|herself|itself|themselves|water|topic} -> none
frame  nsubj:ACTOR obj:{refugee|migrant|evacuee|displaced} obj.amod|obj.compound|obj.nmod/from|obl/from:ACTOR=none obj|obj.amod|obj.compound|obj.nmod/from|obl/from:ACTOR=recipient -> AID
frame  nsubj:ACTOR obj:{refugee|migrant|evacuee|displaced} -> AID
frame  nsubj:ACTOR obj:{rebel|militia|fighter|force|army|soldier|guerrilla|tribesman|government|police|troop|group} obj:ACTOR obj.amod|obj.compound|obj.poss|obj.nmod/in,of,from:ANY -> AID
frame  nsubj:{state|government|ministry|country|un|nato} nsubj:ACTOR obj:ACTOR obl/with:ANY -> AID
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING -> none
frame  nsubj:ANY? !obj:ANY -> none
frame  nsubj:ACTOR obj:THING -> none
frame  !nsubj:ANY obj:THING -> none
frame  nsubj:ACTOR obl/as,like,with:ANY -> none
frame  nsubj:THING -> none
yes    Uganda sheltered Burundian refugees. => UGA:GOV > BDI:REF AID
yes    Sudan armed the rebels in Mali. => SDN:GOV > MLI:REB AID
no     A vet treated the dog's wound.
no     The museum houses old maps.
no     The bus equips Malta for the season.

verb   train
frame  nsubj:{team|coach|player|athlete|runner|club|singer|dancer|dog|company|striker} -> none
frame  nsubj:ACTOR obj:{model|dog|eye|gun|camera|network|staff|nurse|student|teacher|apprentice|sight|sights|pilot} -> none
frame  nsubj:ACTOR obj:{rebel|militia|fighter|force|army|soldier|guerrilla|police|troop|policeman|guard} obj:ACTOR obj.amod|obj.compound|obj.nmod/from,in,of:ACTOR=none -> AID
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:{army|navy|troop|soldier|force|military|marine|police|fleet|pilot} nsubj:ACTOR obl/with,alongside:{army|navy|troop|soldier|force|military|marine|police|fleet|counterpart|pilot|adviser} obl/with,alongside:ACTOR -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR !obj:ANY -> none
frame  nsubj:THING -> none
yes    Turkey trained Somali soldiers. => TUR:GOV > SOM:MIL AID
yes    The Greek navy trained with the Egyptian navy. => GRC:MIL, EGY:MIL COOPERATE
no     The team trained in heavy rain.
no     Two nurses trained the new staff.

verb   bail
frame  nsubj:ACTOR prt|advmod:{out} obj:{bank|company|firm|airline|friend|water} -> none
frame  nsubj:ACTOR prt|advmod:{out} obj:ACTOR -> AID
frame  !nsubj:ANY obj:ACTOR -> none
yes    Germany bailed out Greece. => DEU:GOV > GRC:GOV AID
no     The state bailed out the airline.
no     The pilot bailed out over the sea.

verb   protect; escort; guard; safeguard; shield
frame  nsubj:{troop|soldier|peacekeeper|navy|warship|force|frigate} nsubj:ACTOR obj:{convoy|refugee|civilian|tanker|shipment|worker} obj.amod|obj.nmod/of,from:ACTOR=recipient? -> AID
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:ANY? -> none
yes    UN peacekeepers escorted the convoy. => UNO:MIL AID
no     The law protects tenants.
no     Two dogs guard the yard.
no     The nests are protected in Iceland.

verb   resupply; replenish; succour; succor; medevac
frame  nsubj:THING -> none
frame  obj:{rank|ranks|reserve|stock|store|stockpile|coffer|supply} -> none
frame  nsubj:ACTOR obj:ACTOR -> AID 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Russia resupplied Syrian troops. => RUS:GOV > SYR:MIL AID
no     Rain replenished the wells of Malta.

verb   reschedule
frame  nsubj:ACTOR obj:{debt|loan|repayment|arrears} obj.poss|obj.amod|obj.nmod/of:ACTOR=recipient -> AID 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    France rescheduled Mauritania's debt. => FRA:GOV > MRT:GOV AID
no     The club rescheduled the match.

verb   write (wrote, written)
frame  nsubj:ACTOR obj|obl/off:{debt|loan} obj.poss|obj.amod|obj.nmod/of|obl/off.poss|obl/off.amod|obl/off.nmod/of:ACTOR? -> AID
frame  nsubj:{minister|president|premier|chancellor|king|secretary} nsubj:ACTOR obl/to:ACTOR advcl|xcomp:{ask|request|urge|demand|appeal|seek} -> REQUEST 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Japan wrote off Zambia's debt. => JPN:GOV > ZMB:GOV AID
no     The minister wrote a letter to his sister.
no     A Czech poet wrote the hymn.

verb   distribute; dole; dispense
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,among,in|obj.nmod/to,for:{refugee|survivor|victim|displaced|civilian|migrant|family|village|villager|resident|people} -> AID
frame  nsubj:{agency|charity|un|army|government|organisation|organization|soldier|state|peacekeeper} nsubj:ACTOR obj:@AID-GOODS -> AID
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Turkish soldiers distributed food to Syrian refugees. => TUR:MIL > SYR:REF AID
no     The shop distributes wine in Poland.

verb   rush
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,into|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:@WEAPONS obl/to|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{troop|troops|soldier|reinforcement|reinforcements|paratrooper|tank|army} obl/to,into,towards|obj.nmod/to:ANY -> MOBILIZE/troops
frame  nsubj:ANY? -> none
yes    Norway rushed medicine to Haiti. => NOR:GOV > HTI:GOV AID
no     Shoppers in Rome rushed to the sales.

verb   acquire; obtain
frame  nsubj:{firm|company|bank|group|investor|fund|maker|airline} -> none
frame  nsubj:ACTOR obj:@WEAPONS obl/from|obj.nmod/from:ACTOR -> COOPERATE
frame  nsubj:ACTOR=recipient obj:{aid|loan|assistance|bailout} obl/from|obj.nmod/from:ACTOR=actor -> AID
frame  nsubj:ANY? -> none
yes    Vietnam acquired missiles from India. => VNM:GOV > IND:GOV COOPERATE
no     A Swedish firm acquired a Finnish rival.
no     Students obtain visas in Paris.

verb   apply
frame  nsubj:ACTOR obl/for:{asylum} obl/in,to|obl/for.nmod/in:ACTOR? -> REQUEST/assist
frame  nsubj:{government|state|country|minister|president} nsubj:ACTOR obl/for:{membership|loan|bailout|aid|accession} obl/to|obl/for.nmod/in,of,from:ACTOR? -> REQUEST/assist
frame  nsubj:ACTOR obl/for:{membership|accession} -> REQUEST/assist 0.7
frame  nsubj:ACTOR obj:{pressure} obl/on|obj.nmod/on:ACTOR -> REQUEST 0.7
frame  nsubj:ACTOR obj:{sanction|embargo|tariff} obl/on,against|obj.nmod/on,against:ACTOR -> SANCTION/discontinue
frame  nsubj:ANY? -> none
yes    Two Belarusian journalists applied for asylum in Poland. => BLR:JRN > POL:GOV REQUEST/assist
no     A Chinese student applied for the job.
no     The rule applies to Norway.

noun   aid; assistance; relief; donation; loan; grant; bailout; funding
frame  poss|amod|compound|nmod/from,by:ACTOR=actor nmod/to,for:ACTOR=recipient -> AID 0.7
frame  nmod/from:ACTOR=actor nmod/to:ACTOR=recipient -> AID 0.7
frame  nmod/from:ACTOR=actor nmod/from.nmod/to:ACTOR=recipient -> AID 0.7
yes    French aid to Mali tripled. => FRA:GOV > MLI:GOV AID
no     A hearing aid costs a thousand euros.
no     What a relief the rain was.
no     Home loans are cheaper this year.

noun   shipment; delivery; consignment; airlift; convoy
frame  nmod/of:@WEAPONS poss|amod|nmod/by,from:ACTOR=actor nmod/to|nmod/of.nmod/to:ACTOR=recipient -> AID 0.7
frame  nmod/of:@AID-GOODS poss|amod|nmod/by,from:ACTOR=actor nmod/to:ACTOR=recipient -> AID 0.7
frame  compound:{arm|weapon|aid|food|grain} poss|amod|nmod/by,from:ACTOR=actor nmod/to:ACTOR=recipient -> AID 0.7
yes    Iran's shipment of rockets to Syria arrived on Monday. => IRN:GOV > SYR:GOV AID
no     The delivery of the parcel took a week.

noun   rescue; evacuation
frame  poss|amod|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/of:{hostage|citizen|crew|civilian|captive|national} -> AID 0.7
yes    The rescue of the hostages by Colombian troops took an hour. => COL:MIL AID
no     The rescue of the whale took an hour.
no     Evacuation drills are held each spring.

verb   transport
frame  nsubj:ACTOR obj:@AID-GOODS obl/to|obj.nmod/to:ACTOR -> AID 0.7
frame  nsubj:ACTOR obj:{troop|troops|soldier|soldiers|tank|tanks} obl/to,into:ANY -> MOBILIZE/troops 0.7
frame  nsubj:ANY? -> none
yes    Italy transported tents to Albania. => ITA:GOV > ALB:GOV AID
no     Trains transport Swiss cheese to Milan.

noun   aid package; arms package; military aid; food aid; debt relief; debt forgiveness; debt cancellation; rescue package; loan package; arms supply; weapons supply; arms supplies; airdrop; military assistance; weapons delivery; arms shipment; arms delivery
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/to,for:ACTOR=recipient -> AID 0.7
frame  nmod/from:ACTOR=actor nmod/to,for:ACTOR=recipient -> AID 0.7
frame  poss|amod|nmod/by:ACTOR=actor nmod/over,in|nmod/by.nmod/over:ACTOR=recipient -> AID 0.6
yes    China's debt relief for Zambia took years. => CHN:GOV > ZMB:GOV AID
no     The loan package from the bank was small.

noun   training
frame  nmod/of:{force|army|police|rebel|soldier|troop|fighter|militia|officer} poss|nmod/by|amod|nmod/of.nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> AID 0.7
yes    Britain's training of Ukrainian soldiers continues. => GBR:GOV > UKR:MIL AID
no     The training of nurses in Cuba is good.

noun   military intervention; armed intervention; intervention
frame  compound|amod:{bank|market|currency|surgical|medical|divine|state|economic|government|humanitarian|early|dollar|price} -> none
frame  poss|amod|nmod/by:ACTOR=actor amod:{military|armed} nmod/in,against|nmod/by.nmod/against:ACTOR=recipient -> ASSAULT 0.7
frame  poss|amod|nmod/by:ACTOR=actor nmod/in,against|nmod/by.nmod/against:ACTOR=recipient -> ASSAULT 0.6
yes    Saudi military intervention in Yemen began in March. => SAU > YEM:GOV ASSAULT
no     Japan's currency intervention failed.

noun   contribution; subsidy; soft loan; cash grant; rescue loan
frame  compound|amod:{pension|tax|campaign|farm|scientific|literary|artistic|great|important|major|valuable|goal} -> none
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/of:@MONEY nmod/to,for|nmod/of.nmod/to,for:ACTOR=recipient -> AID 0.7
yes    Kuwait's contribution of 20 million dollars to Somalia arrived. => KWT:GOV > SOM AID
no     Her contribution to the match was a late goal.
