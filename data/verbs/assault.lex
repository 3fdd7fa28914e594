# ASSAULT: to attack, kill, bomb, abduct, torture, fight.
# Verbs and event nouns with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.
# A frame that names a path twice (nsubj:{...} nsubj:ACTOR) first limits the head word, then makes the phrase an actor.
# Subjects and causes that kill without an actor (storms, crashes) come first, as none.

set    ASL_NATURE   flood; flooding; floodwater; earthquake; quake; tremor; storm; hurricane; typhoon; cyclone; tornado; landslide; mudslide; avalanche; tsunami; wildfire; blaze; fire; heatwave; drought; famine; disease; virus; pandemic; epidemic; outbreak; ebola; cholera; cancer; stroke; accident; crash; collision; derailment; stampede; wreck; lightning; volcano; eruption; hunger; starvation; pollution; smoke; overdose; shark; bear; crocodile; malaria; covid; coronavirus; rain; wind; wave; fall; illness; malnutrition; collapse; weather; disaster; dog; lion; elephant; snake; smog; fog; injury; crush; capsizing; wreckage; bull; tiger; mosquito; infection; surge; blizzard; gale; hailstorm; plague
set    ASL_AIR      airstrike; airstrikes; strike; bombardment; warplane; jet; helicopter; bomber; plane; aircraft; sortie
set    ASL_HEAVY    shell; rocket; missile; mortar; artillery; shelling; barrage; shellfire; salvo; tank; howitzer; rocket-fire; fire
set    ASL_BLAST    bomb; blast; explosion; mine; landmine; grenade; device; ied; bombing; explosive; car-bomb; booby-trap; firebomb; dynamite
set    ASL_GUN      gunfire; bullet; shooting; gun; rifle; crossfire; sniper; gunshot; pistol
set    ASL_BLADE    knife; machete; sword; axe; stabbing; stone; club; spear; arrow; blade
set    ASL_ATTACKS  attack; assault; raid; ambush; offensive; clash; fighting; battle; operation; incursion; violence; massacre; firefight; gunbattle; skirmish; shootout; onslaught; invasion; war; insurgency; fight; conflict; hostilities
set    ASL_STRIKES  strike; airstrike; raid; bombardment; sortie; bombing
set    ASL_PLACES   base; town; village; city; checkpoint; convoy; camp; embassy; consulate; hospital; school; market; mosque; church; airport; airbase; airfield; position; area; target; hotel; refinery; plant; facility; pipeline; factory; station; headquarters; post; outpost; barracks; barrack; building; neighbourhood; neighborhood; district; suburb; house; home; compound; depot; ship; vessel; tanker; bus; train; bridge; port; stronghold; site; synagogue; temple; hideout; province; region; enclave; dam; prison; parliament; ministry; palace; field; warehouse; truck; vehicle; boat; patrol; restaurant; cafe; café; university; farm; settlement; warship; territory; grid; installation; terminal; centre; center; office; airliner; capital; shrine; wedding; funeral; bank; road; tunnel; runway; silo; infrastructure; island; mall; theatre; bunker; trench; line; cemetery; monastery; residence; hamlet; shelter; launcher; radar; battery; column; motorcade; frigate; frontline; airstrip; dockyard; shipyard; garrison; guesthouse
set    ASL_WORDS    plan; decision; policy; record; bill; proposal; idea; law; move; speech; report; budget; problem; issue; reform; critic; ruling; rival; statement; deal; agreement; remark; comment; stance; strategy; integrity; patent; premise; assumption; myth; notion; claim; argument; character; credibility; article; verdict; handling
set    ASL_SPORT    final; match; title; trophy; cup; goal; medal; game; semifinal; semi-final; quarterfinal; quarter-final; tournament; league; championship; set; point; penalty; race; season; innings; playoff; round; friendly; qualifier
set    ASL_ILLS     corruption; poverty; crime; inflation; disease; virus; fire; blaze; wildfire; hunger; racism; cancer; case; charge; election; drug; malaria; trafficking; extradition; terrorism; extremism; pollution; lawsuit; campaign; obesity; unemployment; ruling; illness; addiction; flame; discrimination; duel; seat; tax; way; tear; abuse; fraud; pandemic; aids; hiv; ebola; temptation; climate; change; injustice; relegation
set    ASL_SUICIDE  suicide; suicide-bomber
set    ASL_SOLDIERS soldier; troop; army; force; fighter; rebel; militant; insurgent; militia; militiaman; police; jihadist; guerrilla; gunman; group; military; marine; separatist; faction; guard; paramilitary; terrorist; islamist; extremist; bandit; warplane; tribesman; tribe; gang; protester; demonstrator; policeman; government; crowd; unit; warship; navy; commando; officer; mob; supporter; settler; herder; farmer; villager; youth; trooper; peacekeeper; mutineer; coalition; loyalist; pirate; nationalist; side
set    ASL_DRONE    drone; uav; quadcopter
set    ASL_POISON   gas; sarin; chlorine; mustard; novichok; agent; poison; anthrax; chemical; polonium
set    ASL_VICTIMS  protester; demonstrator; journalist; detainee; prisoner; activist; reporter; student; inmate; migrant; refugee; villager; civilian; worker; diplomat; suspect; dissident; woman; boy; man; girl; soldier; policeman; officer; lawyer; monk; supporter; captive; hostage; photographer; people; passer-by; shopkeeper; tourist; politician; candidate; lawmaker; doctor; teacher; farmer; opponent; blogger; cameraman; priest; youth; teenager; resident

# --- killing and wounding -------------------------------------------------------------------------------------------

verb   kill; slay (slew, slain); slaughter; gun; mow; murder; massacre
frame  nsubj:@ASL_NATURE -> none
frame  obj:ANY obl/in,during,from,of,after,by:@ASL_NATURE -> none
frame  obj:{himself|herself|themselves|itself|time|bill|deal|cattle|goal|chicken|mood|joke|virus|germ|weed|bacteria|spirit|animal|sheep|pig|proposal|plan|whale|elephant|conversation|game} -> none
frame  prt/off|advmod/off:ANY -> none
frame  nsubj:@ASL_STRIKES nsubj.compound|nsubj.amod:@ASL_DRONE nsubj.poss|nsubj.amod|nsubj.compound|nsubj.nmod/by:ACTOR=actor? obj:ACTOR -> ASSAULT/drone
frame  nsubj:@ASL_DRONE nsubj.poss|nsubj.amod|nsubj.compound:ACTOR=actor? obj:ACTOR -> ASSAULT/drone
frame  nsubj:{bomber|attacker|bombing|attack|blast} nsubj.compound|nsubj.amod:@ASL_SUICIDE nsubj.nmod/on,against:ACTOR=recipient? obj:ACTOR -> ASSAULT/suicide-attack
frame  obj:ACTOR obl/in,by:{bombing|attack|blast} obl/in.compound|obl/by.compound|obl/in.amod:@ASL_SUICIDE -> ASSAULT/suicide-attack
frame  nsubj:@ASL_AIR nsubj.poss|nsubj.amod|nsubj.compound|nsubj.nmod/by:ACTOR=actor? nsubj.nmod/on,against:ACTOR=recipient? obj:ACTOR -> ASSAULT/aerial
frame  nsubj:@ASL_HEAVY nsubj.poss|nsubj.amod|nsubj.compound|nsubj.nmod/by:ACTOR=actor? nsubj.nmod/on,against:ACTOR=recipient? obj:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:@ASL_BLAST nsubj.amod|nsubj.poss:ACTOR=actor? obj:ACTOR -> ASSAULT/explosives
frame  nsubj:@ASL_GUN nsubj.amod|nsubj.poss:ACTOR=actor? obj:ACTOR -> ASSAULT/firearms
frame  nsubj:{clash|fighting|battle|firefight|skirmish} nsubj.nmod/between:ACTOR=actor? obj:ACTOR -> ASSAULT
frame  nsubj:@ASL_ATTACKS nsubj.poss|nsubj.amod|nsubj.compound|nsubj.nmod/by:ACTOR=actor? nsubj.nmod/on,against:ACTOR=recipient? obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during,with:@ASL_STRIKES obl/in.compound|obl/by.compound|obl/in.amod|obl/by.amod:@ASL_DRONE obl/in.nmod/by|obl/in.poss|obl/in.amod|obl/by.amod:ACTOR=actor? -> ASSAULT/drone
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during,with:@ASL_AIR obl/in.nmod/by|obl/in.poss|obl/in.amod|obl/by.amod:ACTOR=actor? -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during,with:@ASL_HEAVY obl/in.nmod/by|obl/in.poss|obl/in.amod|obl/by.amod:ACTOR=actor? -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during,with:@ASL_BLAST obl/in.nmod/by|obl/in.poss:ACTOR=actor? -> ASSAULT/explosives
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,with:@ASL_GUN obl/in.nmod/by:ACTOR=actor? -> ASSAULT/firearms
frame  nsubj:ACTOR? obj:ACTOR obl/with:@ASL_BLADE -> ASSAULT/primitive
frame  nsubj:ACTOR? obj:ACTOR obl/in,during:@ASL_ATTACKS obl/in.nmod/by,with|obl/in.poss|obl/in.amod:ACTOR=actor? -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR prt/down|advmod/down:ANY -> ASSAULT/firearms
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    Somali militants killed two Kenyan soldiers. => SOM > KEN:MIL ASSAULT
yes    Three Pakistani policemen were killed. => --- > PAK:COP ASSAULT
yes    A bomb killed two Thai soldiers. => --- > THA:MIL ASSAULT/explosives
yes    Two Armenian soldiers were killed in shelling by Azerbaijan. => AZE:GOV > ARM:MIL ASSAULT/heavy-weapons
no     Floods killed ten people in Nepal.
no     Two Polish soldiers were killed in a crash.
no     The bill was killed in committee.

verb   die (died)
frame  nsubj:ACTOR=recipient obl/in,during:@ASL_STRIKES obl/in.nmod/by|obl/in.poss|obl/in.amod:ACTOR=actor -> ASSAULT/aerial 0.7
frame  nsubj:ACTOR=recipient obl/in,during:@ASL_ATTACKS obl/in.nmod/by|obl/in.poss|obl/in.amod:ACTOR=actor -> ASSAULT 0.7
frame  nsubj:ANY -> none
yes    Two Somali policemen died in an attack by Ethiopian soldiers. => ETH:MIL > SOM:COP ASSAULT
no     The poet died in Rome.
no     Ten people died in a flood.

verb   wound; injure; maim
frame  nsubj:@ASL_NATURE -> none
frame  obj:ANY obl/in,during,from,after,by:@ASL_NATURE -> none
frame  obj:{himself|herself|themselves|knee|ankle|shoulder|pride|leg|player|feeling|hamstring|back} -> none
frame  nsubj:@ASL_AIR nsubj.poss|nsubj.amod|nsubj.compound|nsubj.nmod/by:ACTOR=actor? obj:ACTOR -> ASSAULT/aerial
frame  nsubj:@ASL_HEAVY nsubj.poss|nsubj.amod|nsubj.compound|nsubj.nmod/by:ACTOR=actor? obj:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:@ASL_BLAST obj:ACTOR -> ASSAULT/explosives
frame  nsubj:@ASL_GUN obj:ACTOR -> ASSAULT/firearms
frame  nsubj:@ASL_ATTACKS nsubj.poss|nsubj.amod|nsubj.nmod/by:ACTOR=actor? nsubj.nmod/on,against:ACTOR=recipient? obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during:@ASL_AIR obl/in.nmod/by|obl/in.poss|obl/in.amod:ACTOR=actor? -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during:@ASL_HEAVY obl/in.nmod/by|obl/in.poss|obl/in.amod:ACTOR=actor? -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR? obj:ACTOR obl/in,by,during:@ASL_BLAST obl/in.nmod/by:ACTOR=actor? -> ASSAULT/explosives
frame  nsubj:ACTOR? obj:ACTOR obl/in,during:@ASL_ATTACKS obl/in.nmod/by,with|obl/in.poss|obl/in.amod:ACTOR=actor? -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    Indian police wounded two Nepali students. => IND:COP > NPL ASSAULT
yes    A grenade wounded three Burundian policemen. => --- > BDI:COP ASSAULT/explosives
no     The striker injured his knee.
no     A tornado injured four Cuban soldiers.

verb   assassinate; poison
frame  nsubj:THING -> none
frame  obj:{well|river|atmosphere|relation|debate|water|dog|rat|fish} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/targeted
yes    Israel assassinated a Lebanese militant. => ISR:GOV > LBN ASSAULT/targeted
no     Bad mushrooms poisoned a family.

verb   behead; decapitate; stab; hang (hanged); lynch; strangle; crucify; knife
frame  obj:{picture|portrait|flag|hope|painting|coat|head|lamp|banner|poster|statue} -> none
frame  obj:{himself|herself} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/primitive
yes    Libyan militants beheaded two Egyptian workers. => LBY > EGY ASSAULT/primitive
no     The owner hung a picture.
no     Doubt hangs over the project.

verb   execute
frame  nsubj:ACTOR? obj:{order|plan|will|contract|project|trade|manoeuvre|warrant|code|policy|mission|task|strategy|dive} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    Saudi Arabia executed two Yemeni prisoners. => SAU:GOV > YEM ASSAULT
no     The bank executed the order.

verb   torture; abuse; mistreat; maltreat; flog; whip; cane; electrocute; waterboard
frame  obj:{power|office|position|drug|alcohol|trust|privilege|system|law|child|substance|dog|animal|cream|egg|authority} -> none
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/torture
yes    Eritrean soldiers tortured Ethiopian prisoners. => ERI:MIL > ETH ASSAULT/torture
no     Doubts tortured the painter.
no     The mayor abused his office.

verb   beat (beat, beaten); batter; club; kick; punch; bludgeon; manhandle; thrash; rough
frame  obl/in,at:@ASL_SPORT -> none
frame  obl/by:{point|goal|run|wicket|second|vote|stroke|minute} -> none
frame  nsubj:@ASL_NATURE -> none
frame  obl/to:{death} nsubj:ACTOR? obj:ACTOR -> ASSAULT/beat
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:ACTOR -> ASSAULT/beat
frame  nsubj:ACTOR? obj:ACTOR obl/with:{stick|baton|club|truncheon|fist|cane|rod|whip|chain|iron|cable|butt|bat} -> ASSAULT/beat
frame  nsubj:{police|policeman|officer|soldier|guard|troop|mob|militiaman|militant|thug|gunman|settler|militia|jailer|warder|vigilante|force|gang} nsubj:ACTOR obj:ACTOR -> ASSAULT/beat
frame  obj:@ASL_VICTIMS obj:ACTOR obl/by:{police|officer|soldier|guard|mob|thug|settler}? -> ASSAULT/beat 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Egyptian police beat Sudanese migrants. => EGY:COP > SDN ASSAULT/beat
yes    Ugandan soldiers beat up a Kenyan journalist. => UGA:MIL > KEN:JRN ASSAULT/beat
no     Brazil beat Argentina.
no     Japan beat Serbia in the final.
no     The heart beats faster.

verb   rape; molest; gang-rape
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/sexual
yes    Burundian soldiers raped Congolese women. => BDI:MIL > COD ASSAULT/sexual
no     Rape fields are yellow in May.

verb   kidnap; abduct; hijack
frame  obj:{debate|agenda|narrative|religion|discussion|account|browser|revolution|process} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/abduct
frame  nsubj:ACTOR obj:{plane|aircraft|ship|vessel|bus|airliner|tanker|boat|truck|convoy|train|helicopter|yacht|trawler|jet} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/abduct
yes    Nigerian militants kidnapped two Chinese workers. => NGA > CHN ASSAULT/abduct
yes    Somali pirates hijacked a Danish ship. => SOM > DNK ASSAULT/abduct
no     Lobbyists hijacked the debate.

# --- attacking ------------------------------------------------------------------------------------------------------

verb   attack; assault; storm; pound; pummel
frame  nsubj:@ASL_NATURE -> none
frame  obj:{crop|plant|lung|tree|leaf|cell|tissue|ball|food} -> none
frame  nsubj:{bacteria|cell|insect|pest|locust|wolf|fungus|parasite|drug|striker|bee|virus|article|book|editorial|advert|ad|report|column|film} -> none
frame  nsubj:{protester|protestor|demonstrator|student|supporter|rioter|crowd} nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> PROTEST/riot
frame  nsubj:ACTOR? obj:{website|server|network|computer|site|database} nsubj:{hacker|cyberspy|hacktivist} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:ACTOR? obj:{website|server|computer|database} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:ACTOR obj:@ASL_WORDS obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient? -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obl/over,for:@ASL_WORDS obj:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obl/out_of,off:ANY -> none
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/drone
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:ACTOR -> ASSAULT/drone
frame  nsubj:ACTOR? obj:ACTOR obl/with:@ASL_DRONE -> ASSAULT/drone
frame  nsubj:ACTOR? obj:ACTOR obl/with:@ASL_HEAVY -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR? obj:ACTOR obl/with:@ASL_BLADE -> ASSAULT/primitive
frame  nsubj:ACTOR? obj:ACTOR obl/with:@ASL_POISON -> ASSAULT/unconventional
frame  nsubj:{warplane|jet|aircraft|helicopter|plane|bomber} nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/aerial
frame  nsubj:{warplane|jet|aircraft|helicopter|plane|bomber} nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:ACTOR -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR obj:ANY=recipient -> ASSAULT 0.6
yes    Malian rebels attacked Burkinabe soldiers. => MLI:REB > BFA:MIL ASSAULT
yes    Yemeni rebels attacked a Saudi refinery. => YEM:REB > SAU ASSAULT
yes    Libyan protesters stormed the parliament. => LBY PROTEST/riot
no     The virus attacks the lungs.
no     Locusts attacked the crops in Kenya.

verb   bomb; carpet-bomb; firebomb; blitz; strafe
frame  nsubj:{film|play|joke|show|album|musical} -> none
frame  obl/at:{box|office} -> none
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/aerial
frame  nsubj:ACTOR obj:ANY=recipient -> ASSAULT/aerial 0.7
yes    Russian warplanes bombed rebels in Syria. => RUS:MIL > SYR:REB ASSAULT
yes    Sudan bombed a Chadian village. => SDN:GOV > TCD ASSAULT
no     The film bombed at the box office.

verb   shell; bombard; rocket; mortar
frame  nsubj:{price|share|profit|sale|stock|rate|demand|cost} -> none
frame  obl/with:{question|letter|message|email|complaint|advert|call|request|advertisement} -> none
frame  obj:{egg|pea|nut|prawn|atom} -> none
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR obj:ANY=recipient -> ASSAULT/heavy-weapons 0.7
yes    Turkish troops shelled a Syrian town. => TUR:MIL > SYR ASSAULT/heavy-weapons
yes    Israel was bombarded by Lebanon. => LBN:GOV > ISR ASSAULT/heavy-weapons
no     Prices rocketed in Argentina.
no     Viewers bombarded the station with questions.

verb   shoot (shot); snipe
frame  obj:{film|scene|video|documentary|photo|goal|basket|picture|puck|ball|hoop|movie|deer|duck|advert|himself|herself|arrow|bear|lion|elephant} -> none
frame  nsubj:ACTOR? prt/down|advmod/down:ANY obj:{plane|jet|helicopter|drone|aircraft|warplane|airliner|bomber|fighter|missile|rocket|balloon|uav} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR? prt/up|advmod/up:ANY !obj:ACTOR -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/firearms
frame  nsubj:ACTOR obl/at:ACTOR -> ASSAULT/firearms
frame  nsubj:ACTOR obl/at:ANY=recipient -> ASSAULT/firearms 0.6
yes    Indian soldiers shot two Pakistani fishermen. => IND:MIL > PAK ASSAULT/firearms
yes    Ukraine shot down a Russian jet. => UKR:GOV > RUS ASSAULT
no     Crews shot the film in Malta.
no     Prices shot up in Ghana.

verb   down
frame  obj:{tool|pint|drink|beer|glass|power|coffee} -> none
frame  nsubj:ACTOR? obj:{plane|jet|helicopter|drone|aircraft|warplane|airliner|bomber|fighter|missile|rocket|balloon} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT
yes    Armenia downed an Azerbaijani drone. => ARM:GOV > AZE ASSAULT
no     The fans downed their beer.

verb   fire
frame  nsubj:ACTOR? obj:{shot|gun|bullet|round} obl/at,on,into,towards,toward|obj.nmod/at,on,into:ACTOR -> ASSAULT/firearms
frame  nsubj:ACTOR? obj:{missile|rocket|shell|mortar|artillery|salvo|barrage|torpedo} obl/at,into,on,against,towards,toward|obj.nmod/at,into,on,against:ANY=recipient -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR? obj:{gas|pellet|canister|cannon} obl/at,on,into|obj.nmod/at,on,into:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:{missile|rocket|torpedo} -> MOBILIZE/weapons
frame  nsubj:ACTOR obl/at,on,into,upon:ACTOR !obj:ANY -> ASSAULT/firearms
frame  nsubj:ACTOR obl/on,at:@ASL_PLACES obl/on.amod|obl/on.poss|obl/on.compound|obl/on.nmod/of:ACTOR=recipient? -> ASSAULT/firearms
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Thai soldiers fired on Cambodian villagers. => THA:MIL > KHM ASSAULT/firearms
yes    Hungarian police fired tear gas at Serbian fans. => HUN:COP > SRB ASSAULT/crowd-control
yes    Iran fired a missile. => IRN:GOV MOBILIZE/weapons
no     The club fired its coach.
no     Cambodia fired the imagination of poets.

verb   open
frame  nsubj:ACTOR obj:{fire} obl/on,at,upon|obj.nmod/on,at,upon:ACTOR -> ASSAULT/firearms
frame  nsubj:ACTOR obj:{fire} -> ASSAULT/firearms
frame  nsubj:ACTOR obj:{talk|negotiation|dialogue} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{talk|negotiation|dialogue} -> CONSULT
frame  nsubj:ACTOR obj:{border|crossing|airspace} obl/to,with|obj.nmod/to,with:ACTOR? -> RETREAT/access 0.6
frame  nsubj:ACTOR obj:{inquiry|investigation|probe|case} obl/into,against|obj.nmod/into,against:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{inquiry|investigation|probe} obj.nmod/into:ANY obj.nmod/into.poss|obj.nmod/into.amod:ACTOR=recipient? -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{embassy|consulate} obl/in|obj.nmod/in:ACTOR -> SUPPORT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Sudanese police opened fire on Chadian refugees. => SDN:COP > TCD:REF ASSAULT/firearms
yes    Cyprus opened talks with Israel. => CYP:GOV, ISR:GOV CONSULT
no     The museum opens in spring.
no     Oslo opened a new opera house.

verb   launch
frame  nsubj:ACTOR? obj:@ASL_STRIKES obj.compound|obj.amod:@ASL_DRONE obl/on,against,at|obj.nmod/on,against:ANY=recipient? -> ASSAULT/drone
frame  nsubj:ACTOR? obj:{airstrike|strike|bombardment|bombing} obl/on,against|obj.nmod/on,against:ACTOR? -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:{strike} obj.compound|obj.amod:{hunger|general|nationwide} -> PROTEST/strike
frame  nsubj:ACTOR? obj:{attack|assault} obj.amod|obj.compound:{verbal|scathing|bitter|stinging|charm} obl/on|obj.nmod/on:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:{offensive} obj.compound|obj.amod:{charm|diplomatic|media|pr} -> none
frame  nsubj:ACTOR? obj:{attack|cyberattack} obj.compound|obj.amod:{cyber|hacking} obl/on,against|obj.nmod/on,against:ACTOR? -> COERCE/cyber
frame  nsubj:ACTOR? obj:{cyberattack} obl/on,against|obj.nmod/on,against:ACTOR? -> COERCE/cyber
frame  nsubj:ACTOR? obj:{missile|rocket} obl/at,into,on,against,towards,toward|obj.nmod/at,into,on,against:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR? obj:{drone} obl/at,into,on,against,towards,toward|obj.nmod/at,into,on,against:ACTOR -> ASSAULT/drone
frame  nsubj:ACTOR? obj:{crackdown} obl/on,against|obj.nmod/on,against:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR? obj:{campaign} obl/against|obj.nmod/against:{corruption|poverty|disease|crime|smoking|polio|drug|tax|bill|racism} -> none
frame  nsubj:ACTOR? obj:{attack|assault|offensive|raid|invasion|operation|incursion|war|counteroffensive|counter-offensive|onslaught|counterattack|campaign|jihad|insurgency} obl/on,against,into|obj.nmod/on,against,into,of:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:{attack|assault|offensive|invasion|incursion|counteroffensive|counter-offensive|onslaught|counterattack|war} obl/on,against,in,into,to|obj.nmod/on,against,in,into,to:ANY? -> ASSAULT
frame  nsubj:ACTOR? obj:{operation|campaign} obj.amod|obj.compound:{military|ground|air|bombing} obl/in|obj.nmod/in:ANY? -> ASSAULT
frame  nsubj:ACTOR? obj:{investigation|inquiry|probe|lawsuit} obl/into,against|obj.nmod/into,against:ACTOR? -> ACCUSE/investigate
frame  nsubj:ACTOR? obj:{talk|negotiation|dialogue} obl/with|obj.nmod/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR? obj:{exercise|drill|manoeuvre|maneuver|wargame} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR? obj:{exercise|drill|manoeuvre|maneuver|wargame} -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:{missile} -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:{rocket} obl/towards,toward,over:ANY -> MOBILIZE/weapons
frame  nsubj:ACTOR obj:{protest|demonstration} obl/against|obj.nmod/against:ACTOR? -> PROTEST/demo
frame  nsubj:ACTOR obj:{boycott} obl/of,against|obj.nmod/of,against:ACTOR? -> PROTEST/boycott
frame  nsubj:ACTOR obj:{appeal} obl/to|obj.nmod/to:ACTOR -> REQUEST
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopia launched an attack on Eritrea. => ETH:GOV > ERI:GOV ASSAULT
yes    Turkey launched airstrikes against Syrian rebels. => TUR:GOV > SYR:REB ASSAULT/aerial
yes    North Korea launched a missile. => PRK:GOV MOBILIZE/weapons
no     India launched a satellite.
no     The firm launched a phone.

verb   carry
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:@ASL_STRIKES obj.compound|obj.amod:@ASL_DRONE obl/on,against|obj.nmod/on,against:ACTOR? -> ASSAULT/drone
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{airstrike|strike|bombing|bombardment|sortie} obl/on,against|obj.nmod/on,against:ACTOR? -> ASSAULT/aerial
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{attack} obj.compound|obj.amod:{cyber|hacking} obl/on,against|obj.nmod/on,against:ACTOR? -> COERCE/cyber
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{attack|raid|assault|massacre|ambush|incursion|operation|killing|offensive} obl/on,against,in|obj.nmod/on,against,of:ACTOR -> ASSAULT
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{attack|massacre|ambush|killing|assassination} -> ASSAULT
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{exercise|drill|manoeuvre|maneuver} obl/with|obj.nmod/with:ACTOR -> COOPERATE reciprocal
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{exercise|drill|manoeuvre|maneuver|patrol} -> MOBILIZE/troops
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{test} obj.compound|obj.amod:{missile|nuclear|rocket} -> MOBILIZE/weapons
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{arrest} obj.nmod/of:ACTOR? -> COERCE/arrest
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{investigation|inquiry|probe} obj.nmod/into:ACTOR -> ACCUSE/investigate
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    France carried out airstrikes against Malian rebels. => FRA:GOV > MLI:REB ASSAULT/aerial
yes    Poland carried out exercises with Lithuania. => POL:GOV, LTU:GOV COOPERATE
no     Nurses carried out a survey.
no     The ferry carried tourists to Crete.

verb   wage
frame  nsubj:ACTOR? obj:{war|campaign|battle|offensive|insurgency|jihad|attack|raid|assault|operation|struggle} obl/on,against|obj.nmod/on,against:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:{war} obl/with|obj.nmod/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Saudi Arabia waged war on Yemen. => SAU:GOV > YEM:GOV ASSAULT
no     The firm waged a price war.

verb   strike (struck, stricken)
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:ACTOR obj:{deal|agreement|bargain|accord|pact} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:{deal|agreement|bargain|accord|pact} -> AGREE
frame  obj:{note|tone|chord|gold|oil|match|balance|pose|blow|ball|bar|post|law|rule} -> none
frame  obl/by,with:{disaster|tragedy|illness|lightning|similarity} -> none
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/drone
frame  nsubj:@ASL_AIR nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/aerial
frame  nsubj:@ASL_HEAVY nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/heavy-weapons
frame  nsubj:@ASL_BLAST obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/explosives
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR prt/back|advmod/back:ANY obl/at,against:ACTOR? -> ASSAULT
frame  nsubj:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|student|railwayman|docker} nsubj:ACTOR !obj:ANY -> PROTEST/strike
frame  nsubj:ACTOR obj:ACTOR xcomp|obl/as:ANY -> none
frame  nsubj:ACTOR obj:ACTOR -> ASSAULT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Israel struck an Iranian base. => ISR:GOV > IRN ASSAULT
yes    Chad struck a deal with Sudan. => TCD:GOV, SDN:GOV AGREE
yes    Belgian pilots struck for a day. => BEL PROTEST/strike
no     An earthquake struck Chile.
no     Norway struck oil.

verb   hit (hit); target
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:{crisis|recession|inflation|sanction|loss|price|scandal|shortage|tariff|demand|tax|debt|slump|wave|downturn|strike} nsubj.amod|nsubj.compound:{economic|financial|debt|price|heat|cost|rail|labour|labor|banking|food|energy}? obj:ANY -> none
frame  nsubj:{crisis|recession|inflation|sanction|loss|price|scandal|shortage|tariff|demand|tax|debt|slump|wave|downturn} -> none
frame  obj:{growth|rate|inflation|record|low|high|target|road|note|wall|ball|customer|voter|audience|market|button|jackpot|snag|bottom|home|headline|goal|brake|reader|user|consumer|buyer|poor|deficit|cinema} -> none
frame  nsubj:ACTOR prt/out,back|advmod/out,back:ANY obl/at:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/with:{sanction|tariff|fine|duty|embargo|penalty} -> SANCTION/discontinue
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/drone
frame  nsubj:@ASL_AIR nsubj.amod|nsubj.poss|nsubj.compound|nsubj.nmod/by:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/aerial
frame  nsubj:@ASL_HEAVY nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/heavy-weapons
frame  nsubj:@ASL_BLAST obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/explosives
frame  nsubj:@ASL_AIR nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:ACTOR -> ASSAULT/aerial
frame  nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR obj:@ASL_SOLDIERS obj:ACTOR -> ASSAULT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
known yes Russian warplanes hit a Syrian hospital. => RUS:MIL > SYR ASSAULT
yes    Israel targeted Lebanese militants. => ISR:GOV > LBN ASSAULT
no     A recession hit Spain.
no     The advert targeted young voters.
no     A storm hit Cuba.

verb   raid
frame  obj:{fridge|market|pension|fund|reserve|budget|larder|club|wardrobe} -> none
frame  nsubj:{police|policeman|officer|prosecutor|investigator|detective|authority|agent|inspector} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    South Sudanese militiamen raided an Ethiopian village. => SSD > ETH ASSAULT
yes    Turkish police raided the Greek consulate. => TUR:COP > GRC COERCE/restrict
no     The boys raided the fridge.

verb   ambush; waylay
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    Colombian rebels ambushed Venezuelan soldiers. => COL:REB > VEN:MIL ASSAULT
no     An ambush needs patience.

verb   invade
frame  nsubj:{species|crab|weed|fan|supporter|cell|jellyfish|ant|tourist|locust} -> none
frame  obj:{privacy|pitch|space|market|stage|field|body} -> none
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    Iraq invaded Kuwait. => IRQ:GOV > KWT:GOV ASSAULT
no     Jellyfish invaded the bay.
no     Fans invaded the pitch.

verb   clash; skirmish; tussle
frame  obl/over:{border|territory|land|town|cattle|water|grazing|village|shrine|pasture} obl/with:ACTOR? nsubj:ACTOR -> ASSAULT reciprocal
frame  obl/over,on,about:ANY -> none
frame  obl/in:@ASL_SPORT -> none
frame  nsubj:THING -> none
frame  nsubj:ACTOR obl/with,against:ACTOR -> ASSAULT reciprocal
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR -> ASSAULT reciprocal
yes    Kenyan police clashed with Somali militants. => KEN:COP, SOM ASSAULT
yes    Sudanese soldiers and Ethiopian militiamen clashed near the border. => SDN:MIL, ETH ASSAULT
no     France clashed with Italy over the budget.
no     The colours clashed.

verb   fight (fought); battle; combat
frame  obj:@ASL_ILLS -> none
frame  obl/against:@ASL_ILLS -> none
frame  obl/in,for:@ASL_SPORT -> none
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:ACTOR obl/alongside:ACTOR=actor -> COOPERATE reciprocal
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR obl/against:ACTOR -> ASSAULT
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obl/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ACTOR obl/with:@ASL_SOLDIERS obl/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Cameroonian soldiers fought Nigerian militants. => CMR:MIL > NGA ASSAULT
yes    Ukrainian soldiers are fighting against Russia. => UKR:MIL > RUS:GOV ASSAULT
no     Malawi fights corruption.
no     Firefighters battled the blaze in Greece.
no     Chile fought for a draw.

verb   repel; repulse; rout; vanquish; defeat
frame  obl/in,at:@ASL_SPORT -> none
frame  obj:{bill|motion|proposal|amendment|measure|party|candidate|rival|incumbent|purpose|insect|water|mosquito|bid|takeover|champion|opponent} -> none
frame  nsubj:ACTOR obj:{attack|assault|offensive|raid|incursion|invasion} obj.amod|obj.poss|obj.nmod/by|obj.compound:ACTOR=recipient -> ASSAULT
frame  nsubj:ACTOR? obj:{rebel|militant|insurgent|army|troop|force|guerrilla|separatist|jihadist|soldier|fighter|militia} obj:ACTOR -> ASSAULT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopian troops routed Eritrean soldiers. => ETH:MIL > ERI:MIL ASSAULT
no     Portugal defeated Wales.
no     The oil repels insects.

verb   retaliate; counterattack; counter-attack
frame  nsubj:ACTOR obl/against:ACTOR obl/with:{sanction|tariff|duty|ban} -> SANCTION/discontinue
frame  nsubj:ACTOR obl/with:{sanction|tariff|duty} -> SANCTION/discontinue
frame  nsubj:ACTOR obl/with,by:{strike|airstrike|attack|missile|shelling|artillery|rocket|fire} obl/against:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obl/against:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
yes    China retaliated with tariffs. => CHN:GOV SANCTION/discontinue
yes    Jordan retaliated with airstrikes. => JOR:GOV ASSAULT
no     The visitors retaliated with two goals.

# --- destroying -----------------------------------------------------------------------------------------------------

verb   destroy; demolish; wreck; raze; bulldoze; flatten; obliterate; devastate; annihilate; dynamite; sink (sank, sunk); sabotage; torpedo
frame  nsubj:@ASL_NATURE -> none
frame  obj:ANY obl/by,in,during:@ASL_NATURE -> none
frame  obj:{myth|argument|career|hope|economy|trust|confidence|evidence|document|record|talk|deal|reputation|file|process|virus|drug|stockpile|negotiation|agreement|job|environment|forest|rainforest|cell|plan|chance|effort|bid|heart|crop|habitat|peace|life|stock|marriage|planet} -> none
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ACTOR? obj:{tank|plane|jet|helicopter|drone|missile|weapon|aircraft|bunker|statue|monument|bulldozer|radar|cable|railway|railroad|property|well|icon} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopian troops destroyed a Somali bridge. => ETH:MIL > SOM ASSAULT/destroy
yes    Ukraine sank a Russian warship. => UKR:GOV > RUS ASSAULT/destroy
no     The scandal destroyed his career.
no     An earthquake destroyed a Haitian school.

verb   burn; torch; incinerate
frame  nsubj:{sun|fuel|lamp|fire|forest|candle|plant|engine|stove} -> none
frame  nsubj:{protester|demonstrator|student|supporter|activist|crowd|marcher} nsubj:ACTOR obj:{flag|effigy|portrait|picture|tyre|tire|poster|koran|quran|bible} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/vandalize
frame  nsubj:{protester|demonstrator|student|supporter|rioter|crowd} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> PROTEST/riot
frame  nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ACTOR? obj:ACTOR obl/to:{death} -> ASSAULT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Myanmar's soldiers burned Rohingya villages. => MMR:MIL > MMR ASSAULT/destroy
yes    Iranian students burned an American flag. => IRN > USA PROTEST/vandalize
no     The forest burned for days in Portugal.
no     The fuel burns well.

verb   set (set)
frame  nsubj:{protester|demonstrator|student|supporter|rioter|crowd} nsubj:ACTOR obj:{fire} obl/to|obj.nmod/to:ANY obl/to.amod|obl/to.poss|obl/to.compound|obj.nmod/to.amod:ACTOR=recipient? -> PROTEST/riot
frame  nsubj:{protester|demonstrator|student|supporter|rioter|crowd} nsubj:ACTOR obl/on:{fire} obj:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> PROTEST/riot
frame  nsubj:ACTOR obj:{fire} obl/to|obj.nmod/to:@ASL_PLACES obl/to.amod|obl/to.poss|obl/to.compound|obj.nmod/to.amod|obj.nmod/to.poss|obl/to.nmod/of,in:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ACTOR obl/on:{fire} obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ACTOR xcomp:{ablaze|alight} obj:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ACTOR prt/off|advmod/off:ANY obj:{bomb|device|explosive|explosion|charge|mine} obl/at,outside,near:ACTOR? -> ASSAULT/explosives
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:{checkpoint|roadblock|blockade} -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
known yes Burmese soldiers set fire to a village. => MMR:MIL ASSAULT/destroy
no     Norway set a record.
no     The sun set over Mali.

verb   detonate; explode
frame  nsubj:{population|anger|demand|market|debt} -> none
frame  obj:{myth|stereotype|theory} -> none
frame  nsubj:{bomber|attacker} nsubj.compound|nsubj.amod:@ASL_SUICIDE obl/near,outside,in,among,at:ACTOR? obj:ANY? -> ASSAULT/suicide-attack
frame  nsubj:ACTOR obj:{vest|belt} -> ASSAULT/suicide-attack
frame  nsubj:ACTOR obj:{device|warhead|weapon|bomb} obj.amod|obj.compound:{nuclear|hydrogen|atomic|thermonuclear|atom} -> MOBILIZE/weapons
frame  nsubj:ACTOR obj:{bomb|device|explosive|mine|grenade|car|truck} obl/near,outside,among,at:ACTOR? -> ASSAULT/explosives
frame  nsubj:@ASL_BLAST obl/near,outside,under,among:ACTOR -> ASSAULT/explosives 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Pakistan detonated a nuclear device. => PAK:GOV MOBILIZE/weapons
yes    Afghan militants detonated a bomb. => AFG ASSAULT/explosives
no     Demand exploded in Vietnam.
no     A gas bottle exploded in the kitchen.

verb   blow (blew, blown)
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:{himself|herself|themselves|itself} -> ASSAULT/suicide-attack
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:{photo|picture|balloon|image|cost} -> none
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:ACTOR -> ASSAULT/explosives
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/explosives
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Pakistani militants blew up an Indian bridge. => PAK > IND ASSAULT/explosives
no     A cold wind blew over Mongolia.
no     The referee blew his whistle.

verb   gas
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/unconventional
yes      Iraq gassed Iranian troops. => IRQ:GOV > IRN:MIL ASSAULT/unconventional
no     Gas prices are low.

verb   use
frame  nsubj:ACTOR? obj:{gas} obj.compound|obj.amod:{tear} obl/against,on|obj.nmod/against,on:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:{cannon} obl/against,on|obj.nmod/against,on:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:{weapon|agent} obj.amod|obj.compound:{chemical|biological|nerve|nuclear} obl/against,on|obj.nmod/against,on:ACTOR? -> ASSAULT/unconventional
frame  nsubj:ACTOR? obj:{sarin|chlorine|gas} obl/against,on|obj.nmod/against,on:ACTOR -> ASSAULT/unconventional
frame  nsubj:ACTOR? obj:{force} obl/against,on|obj.nmod/against,on:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR? obj:{veto} obl/against|obj.nmod/against:ACTOR? -> REJECT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Iraq used chemical weapons against Iranian troops. => IRQ:GOV > IRN:MIL ASSAULT/unconventional
yes    Greek police used tear gas against Turkish fans. => GRC:COP > TUR ASSAULT/crowd-control
no     Iceland uses hot springs.

verb   disperse; teargas; tear-gas
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:ACTOR obj:{crowd|protest|rally|demonstration|gathering|sit-in|march} obj.nmod/of,by|obj.amod:ACTOR=recipient? -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/crowd-control
frame  nsubj:ANY -> none
yes    Ugandan police dispersed Sudanese students. => UGA:COP > SDN ASSAULT/crowd-control
no     Wind disperses the seeds.

# --- nouns ----------------------------------------------------------------------------------------------------------

noun   attack; assault; onslaught; ambush
frame  compound:{heart|panic|asthma|shark|dog|bear|acid} -> none
frame  compound|amod:{cyber|hacking|ransomware} nmod/on,against:ACTOR=recipient poss|amod|nmod/by,from:ACTOR=actor? -> COERCE/cyber
frame  amod:{verbal|scathing|stinging|personal} nmod/on,against:ACTOR=recipient poss|nmod/by,from:ACTOR=actor? -> ACCUSE/disapprove
frame  nmod/on,against:@ASL_WORDS -> none
frame  compound|amod:{drone} nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/drone
frame  compound|amod:{suicide} nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/suicide-attack
frame  compound|amod:{missile|rocket|mortar|artillery} nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/heavy-weapons
frame  compound|amod:{chemical|gas|sarin|poison} nmod/on,against:ANY=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/unconventional
frame  compound|amod:{air|aerial} nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/aerial
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/on,against,upon:ACTOR=recipient -> ASSAULT
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound|nmod/on.nmod/of:ACTOR=recipient? -> ASSAULT
frame  nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient -> ASSAULT
frame  poss|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT 0.7
yes    The attack on Kenyan soldiers by Somali militants was brief. => SOM > KEN:MIL ASSAULT
yes    Russian attacks on Ukraine continue. => RUS:GOV > UKR:GOV ASSAULT
no     He had a heart attack.
no     The attack was brief.

noun   airstrike; air strike; air raid; aerial bombardment; air attack; bombing raid; bombing campaign
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/on,against,of:ACTOR=recipient -> ASSAULT/aerial
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/on,against,of:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient? -> ASSAULT/aerial
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT/aerial 0.7
yes    Turkish airstrikes on Iraqi rebels continue. => TUR > IRQ:REB ASSAULT/aerial
no     Airstrikes cost money.

noun   strike
frame  compound|amod:{hunger} poss|nmod/by,of:ACTOR=actor -> PROTEST/hunger
frame  compound|amod:{general|rail|nationwide|train|bus|wildcat|transport|postal} nmod/by,of:ACTOR=actor? -> none
frame  nmod/by:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|student|docker|trucker|lawyer} nmod/by:ACTOR=actor -> PROTEST/strike
frame  compound|amod:{drone} nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/drone
frame  compound|amod:{missile|rocket|artillery} nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/heavy-weapons
frame  poss|amod|compound|nmod/by:ACTOR=actor? nmod/on,against:ACTOR=recipient -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient? -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT/aerial 0.6
yes    Israeli strikes on Lebanese militants continue. => ISR > LBN ASSAULT
yes    A strike by Belgian pilots continues. => BEL PROTEST/strike
no     The strike was called off.

noun   bombing; bombardment; shelling; blitz
frame  compound|amod:{suicide} nmod/on,against,of:ACTOR=recipient? poss|nmod/by:ACTOR=actor -> ASSAULT/suicide-attack
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/of,on,against:ANY=recipient -> ASSAULT
frame  nmod/of,on,against:ACTOR=recipient nmod/by:ACTOR=actor? -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT 0.7
yes    Russia's bombardment of Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
no     The shelling lasted for hours.

noun   offensive; counteroffensive; counter-offensive; invasion; incursion; military operation; military campaign; ground operation; counterattack
frame  compound|amod:{charm|diplomatic|pitch|home|media} -> none
frame  poss|nmod/by,from:ACTOR=actor nmod/against,on,of,into,in:ACTOR=recipient -> ASSAULT
frame  nmod/of:ACTOR=actor nmod/against,on,into:ACTOR=recipient -> ASSAULT
frame  amod|compound:ACTOR=actor nmod/against,on,of,into,in:ACTOR=recipient -> ASSAULT
frame  nmod/against,of,into:ACTOR=recipient nmod/by:ACTOR=actor? -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/against,on,in:@ASL_PLACES -> ASSAULT
yes    Moscow's invasion of Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
no     Spain plans a charm offensive.

noun   raid
frame  nmod/on:{market|fund|pension|bank|budget} -> none
frame  nmod/by:{police|policeman|prosecutor|officer} nmod/by:ACTOR=actor nmod/on:ANY nmod/on.amod|nmod/on.poss|nmod/on.nmod/of:ACTOR=recipient? -> COERCE/restrict
frame  poss|amod|compound|nmod/by:ACTOR=actor? nmod/on,against,into:ACTOR=recipient -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient? -> ASSAULT
known yes A raid by Somali militants on Kenyan soldiers made headlines. => SOM > KEN:MIL ASSAULT
no     The raid on the fridge was a success.

noun   clash; skirmish; firefight; gunbattle; gun battle; shootout; gunfight
frame  nmod/over,of:ANY -> none
frame  compound|amod:{cup|title|league|cultural|opening|group} -> none
frame  nmod/in:@ASL_SPORT -> none
frame  nmod/between:ACTOR=actor -> ASSAULT reciprocal
frame  nmod/with:@ASL_SOLDIERS nmod/with:ACTOR=actor -> ASSAULT reciprocal
yes    Clashes between Indian soldiers and Chinese soldiers continued. => IND:MIL, CHN:MIL ASSAULT
no     A clash of cultures is likely.

noun   fighting; battle; combat; hostilities; war; conflict; warfare
frame  compound|amod:{trade|price|legal|court|election|culture|drug|bidding|title|class|star|talent|cold|turf|proxy|tariff} -> none
frame  nmod/on,against,with:@ASL_ILLS -> none
frame  nmod/against:ACTOR=recipient poss|nmod/by:ACTOR=actor -> ASSAULT
frame  amod:ACTOR=actor nmod/against:ACTOR=recipient -> ASSAULT
frame  nmod/between:@ASL_SOLDIERS nmod/between:ACTOR=actor -> ASSAULT reciprocal
frame  nmod/between:ACTOR=actor -> ASSAULT reciprocal
frame  poss:ACTOR=actor nmod/in,on:ACTOR=recipient -> ASSAULT 0.7
known yes Fighting between Sudanese soldiers and Ethiopian soldiers continued. => SDN:MIL, ETH:MIL ASSAULT
yes    Russia's war against Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
no     The war on poverty goes on in Brazil.
no     The trade war between China and Japan continues.

noun   killing; murder; massacre; slaughter; slaying; beheading; genocide
frame  nmod/of:{time|pig|animal|whale|sheep|elephant|cattle|dog} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> ASSAULT
frame  amod:ACTOR=actor nmod/of:ACTOR=recipient -> ASSAULT
frame  nmod/of:ACTOR=recipient -> ASSAULT
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> ASSAULT
yes    The killing of two Egyptian soldiers was front-page news. => --- > EGY:MIL ASSAULT
no     The killing of whales is an old trade.

noun   assassination
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> ASSAULT/targeted
frame  nmod/of:ACTOR=recipient nmod/in:ACTOR=none? -> ASSAULT/targeted
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> ASSAULT/targeted
yes    The assassination of a Lebanese minister was front-page news. => --- > LBN:GOV ASSAULT/targeted
no     The novel is about an assassination.

noun   execution
frame  nmod/of:{plan|order|will|project|policy|strategy|contract} -> none
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> ASSAULT
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> ASSAULT
yes    Iran's execution of an Iraqi journalist made headlines. => IRN:GOV > IRQ:JRN ASSAULT
no     The execution of the plan was poor.

noun   kidnapping; abduction; kidnap; hijacking
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> ASSAULT/abduct
frame  nmod/by:ACTOR=actor nmod/of:{plane|ship|bus|aircraft|tanker|airliner} nmod/of.amod|nmod/of.poss:ACTOR=recipient? -> ASSAULT/abduct
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> ASSAULT/abduct
yes    The kidnapping of two French journalists by Malian rebels made headlines. => MLI:REB > FRA:JRN ASSAULT/abduct
no     The film tells of a kidnapping.

noun   torture; ill-treatment; mistreatment; maltreatment
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> ASSAULT/torture
yes    The torture of Ethiopian prisoners by Eritrean soldiers went on. => ERI:MIL > ETH ASSAULT/torture
no     Torture is a crime.

noun   beating; stabbing; lynching
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> ASSAULT
yes    The beating of a Kenyan journalist by Ugandan soldiers made headlines. => UGA:MIL > KEN:JRN ASSAULT
no     The share took a beating.

noun   shooting
frame  nmod/of:{film|scene|video} -> none
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> ASSAULT/firearms
frame  nmod/down:ANY nmod/of,by:ACTOR=none -> none
yes    The shooting of two Nepali students by Indian police made headlines. => IND:COP > NPL ASSAULT/firearms
no     The shooting of the film took a year.
