# AID: giving money, arms, food, asylum or troops to help; rescuing hostages.
# A pledge of it is AGREE; selling is COOPERATE; a deployment of one's own forces MOBILIZE.
# Source: written for this project from general knowledge of news reporting; examples are invented.
# Licence: that of the project.

verb   give (gave, given)
frame  nsubj:ACTOR prt|advmod:{up} obj:@TERRITORY obl/to|obj.nmod/to:ACTOR? -> RETREAT/withdraw
frame  nsubj:ACTOR prt|advmod:{up} obj:@WEAPONS -> RETREAT/disarm
frame  nsubj:ACTOR prt|advmod:{up} obj:@POSTS -> RETREAT/resign
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
frame  !nsubj:ANY obj:ACTOR -> none
yes    Norway gave $5m to Somalia. => NOR:GOV > SOM:GOV AID
yes      South Korea gave Mongolia vaccines. => KOR:GOV > MNG:GOV AID
yes    Portugal gave asylum to Turkish journalists. => PRT:GOV > TUR:JRN AID
yes    The mayor of Lima gave in to Peruvian protesters. => PER:GOV > PER:CVL CONCEDE
no     The minister gave an interview on Sunday.
no     She gave up smoking.
no     The lamp gives little light.

verb   send (sent)
frame  nsubj:ACTOR obj:{letter|message|signal|email|card|invoice|text|telegram|photo|note|clear|video|sms|son|daughter|child|wave|shiver|price|market|greeting|file|probe|satellite|astronaut|rover|rocket} -> none
frame  nsubj:ACTOR obj:{condolence|condolences|congratulation|congratulations} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR prt|advmod:{off} -> none
frame  nsubj:ACTOR obj:@TROOPS xcomp|advcl:{help|assist|aid|support|protect|train|rescue|secure|evacuate} xcomp.obj|advcl.obj:ACTOR -> AID
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
yes    Germany sent medicine to Lebanon. => DEU:GOV > LBN:GOV AID
yes    The US sent missiles to Ukraine. => USA:GOV > UKR:GOV AID
yes    Poland sent tanks to Ukraine. => POL:GOV > UKR:GOV AID
yes    Ethiopia sent soldiers to the border. => ETH:GOV MOBILIZE/troops
yes    Tunisia sent an envoy to Libya. => TUN:GOV > LBY:GOV CONSULT/visit
no     The minister sent a letter to his daughter.
no     The cold sent shivers through the crowd.

verb   provide; deliver; supply; hand; ship; furnish; airlift; airdrop
frame  nsubj:ACTOR obj:{speech|verdict|blow|baby|lecture|message|punch|letter|warning|service|detail|information|evidence|proof|answer|update|opportunity|example|forum|insight|statement|ruling|report|address|result|promise|explanation|cover} -> none
frame  nsubj:ACTOR prt|advmod:{over} obj:@PRISONERS obl/to|obj.nmod/to:ACTOR? -> RETREAT/release
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
yes    Iran supplied rebels in Yemen with rockets. => IRN:GOV > YEM:REB AID
yes    Brazil delivered rice to Haiti. => BRA:GOV > HTI:GOV AID
yes    The UN has airlifted tents to Nepal. => UNO:GOV > NPL:GOV AID
yes    Denmark provided military support to Estonia. => DNK:GOV > EST:GOV AID
no     The judge delivered the verdict at noon.
no     The plant supplies electricity to the town.
no     The survey provided useful information.

verb   fund; finance; bankroll; subsidise; subsidize; sponsor; underwrite (underwrote, underwritten)
frame  nsubj:ACTOR obj:{film|match|team|tournament|bill|resolution|study|race|event|show|festival|shirt|car|house|library|chair} -> none
frame  nsubj:ACTOR obj:ACTOR -> AID
frame  nsubj:ACTOR obj:{project|road|bridge|school|hospital|reconstruction|programme|program|clinic|camp|operation|army|militia|group|dam|port|pipeline|purchase} obj.nmod/in,of,for|obl/in,for|obj.amod|obj.poss:ACTOR=recipient -> AID
yes    Qatar has funded rebels in Libya. => QAT:GOV > LBY:REB AID
yes    Japan financed a bridge in Laos. => JPN:GOV > LAO:GOV AID
no     A bank sponsored the tournament.
no     Lottery money funded the library.

verb   donate; lend (lent); loan; contribute; disburse; allocate; earmark; transfer; bequeath; gift
frame  nsubj:ACTOR obj:{blood|kidney|organ|clothes|weight|voice|time|article|goal|player|ear|hand|share|painting|seat|name} -> none
frame  nsubj:THING obl/to:ANY -> none
frame  nsubj:ACTOR obj:@PRISONERS obl/to:{prison|jail|hospital} -> none
frame  nsubj:ACTOR obj:@TERRITORY obl/to|obj.nmod/to:ACTOR -> RETREAT/withdraw
frame  nsubj:ACTOR obj:{support} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@TROOPS obl/to|obj.nmod/to:ANY -> AID 0.7
frame  nsubj:ACTOR obj:@MONEY obl/to,for|iobj|obj.nmod/to,for:ACTOR? -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obj:@WEAPONS obl/to,for|iobj|obj.nmod/to,for:ACTOR -> AID
frame  nsubj:ACTOR obl/to:{fund|appeal|effort|campaign} -> AID 0.7
yes    Kuwait donated ambulances to Jordan. => KWT:GOV > JOR:GOV AID
yes      China lent Kenya money. => CHN:GOV > KEN:GOV AID
no     Heavy rain contributed to the accident.
no     The widow donated a painting to the museum.

verb   grant; award
frame  nsubj:ACTOR obj:{asylum|refuge|sanctuary|citizenship} obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{amnesty|clemency|reprieve|pardon|immunity|bail|parole|autonomy} obl/to|iobj|obj.nmod/to:ACTOR -> CONCEDE
frame  nsubj:ACTOR obj:{access} obl/to|iobj|obj.nmod/to:{inspector|observer|monitor|worker|agency|convoy|rapporteur} -> RETREAT/access
frame  nsubj:ACTOR obj:{independence|recognition} obl/to|iobj|obj.nmod/to:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@MONEY obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:@AID-GOODS obl/to|iobj|obj.nmod/to:ACTOR -> AID
frame  nsubj:ACTOR obj:{prize|medal|penalty|contract|degree|title|honour|licence|license|permission|interview|point|wish|request|divorce|scholarship} -> none
frame  !nsubj:ANY obj:ACTOR obl|xcomp:{asylum} -> AID
yes    Sweden granted asylum to Eritrean refugees. => SWE:GOV > ERI:REF AID
yes    The EU granted a loan to Benin. => EUR > BEN:GOV AID
yes    Algeria granted an amnesty to rebels in Mali. => DZA:GOV > MLI:REB CONCEDE
no     The jury awarded the prize to a poet.
no     The court granted her a divorce.

verb   help; aid; assist
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{himself|herself|itself|themselves|customer|student|pupil|player|fan|reader|user|team|family|friend} -> none
frame  nsubj:ACTOR obj:ACTOR obl/with:ANY -> AID
frame  nsubj:ACTOR obj:ACTOR xcomp|ccomp:{win|score|reach|beat|draw|qualify} -> none
frame  nsubj:ACTOR obj:ACTOR xcomp|ccomp|advcl:ANY -> AID 0.7
frame  nsubj:ACTOR obj:ACTOR -> AID
frame  nsubj:ACTOR xcomp|ccomp:{negotiate|mediate|broker} -> CONSULT/third-party 0.7
frame  nsubj:ACTOR xcomp|ccomp:ANY -> none
yes    Iceland helped Ireland after the storm. => ISL:GOV > IRL:GOV AID
yes    Egyptian doctors assisted Sudanese refugees. => EGY:MED > SDN:REF AID
no     The rain helped the farmers.
no     A late goal helped Wales to win.

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
yes    Nigerian soldiers rescued the hostages. => NGA:MIL AID
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
yes    Nigerian soldiers freed the hostages. => NGA:MIL AID
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
yes    Canada evacuated its embassy in Kabul. => CAN:GOV RETREAT/withdraw
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
yes    Uganda sheltered Burundian refugees. => UGA:GOV > BDI:REF AID
yes    Sudan armed the rebels in Mali. => SDN:GOV > MLI:REB AID
no     A vet treated the dog's wound.
no     The museum houses old maps.

verb   train
frame  nsubj:{team|coach|player|athlete|runner|club|singer|dancer|dog|company|striker} -> none
frame  nsubj:ACTOR obj:{model|dog|eye|gun|camera|network|staff|nurse|student|teacher|apprentice|sight|sights|pilot} -> none
frame  nsubj:ACTOR obj:{rebel|militia|fighter|force|army|soldier|guerrilla|police|troop|policeman|guard} obj:ACTOR obj.amod|obj.compound|obj.nmod/from,in,of:ACTOR=none -> AID
yes    Turkey trained Somali soldiers. => TUR:GOV > SOM:MIL AID
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
yes    UN peacekeepers escorted the convoy. => UNO:MIL AID
no     The law protects tenants.
no     Two dogs guard the yard.

noun   aid; assistance; relief; donation; loan; grant; bailout; funding
frame  poss|amod|compound|nmod/from,by:ACTOR=actor nmod/to,for:ACTOR=recipient -> AID 0.7
frame  nmod/from:ACTOR=actor nmod/to:ACTOR=recipient -> AID 0.7
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
