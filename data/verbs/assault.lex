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
frame  nsubj:ANY? obj:{letter|license|licence|tightening|conversation|agreement|document|deal|idea|vision|move|work|programme|program|budget|policy|sale|shot|pass} -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Saudi Arabia executed two Yemeni prisoners. => SAU:GOV > YEM ASSAULT
no     The bank executed the order.
no     Peru executed the plan well.

verb   torture; abuse; mistreat; maltreat; flog; whip; cane; electrocute; waterboard
frame  advmod/sexually:ANY nsubj:ACTOR? obj:ACTOR -> ASSAULT/sexual
frame  advmod/verbally:ANY nsubj:ACTOR? obj:ACTOR -> ACCUSE/disapprove
frame  obj:{power|office|position|drug|alcohol|trust|privilege|system|law|child|substance|dog|animal|cream|egg|authority} -> none
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/torture
yes    Eritrean soldiers tortured Ethiopian prisoners. => ERI:MIL > ETH ASSAULT/torture
no     Doubts tortured the painter.
no     The mayor abused his office.

verb   beat (beat, beaten); batter; club; kick; punch; bludgeon; manhandle; thrash; rough
frame  prt|advmod:{out} nsubj:ACTOR obj:{diplomat|ambassador|envoy|journalist|correspondent|inspector|agency|consul} obj:ACTOR -> SANCTION/expel
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
frame  nsubj:ACTOR prt|advmod:{out} obl/of,from,out_of,out:@TALKS -> REJECT/meet
frame  advmod/sexually:ANY nsubj:ACTOR? obj:ACTOR -> ASSAULT/sexual
frame  advmod/verbally:ANY nsubj:ACTOR? obj:ACTOR -> ACCUSE/disapprove
frame  nsubj:@ASL_NATURE !nsubj:ACTOR -> none
frame  obj:{crop|plant|lung|tree|leaf|cell|tissue|ball|food} -> none
frame  nsubj:{bacteria|cell|insect|pest|locust|wolf|fungus|parasite|drug|striker|bee|virus|article|book|editorial|advert|ad|report|column|film} -> none
frame  nsubj:{protester|protestor|demonstrator|student|supporter|rioter|crowd} nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> PROTEST/riot
frame  nsubj:ACTOR? obj:{website|server|network|computer|site|database} nsubj:{hacker|cyberspy|hacktivist} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:{hacker|cyberspy|hacktivist} nsubj:ACTOR obj:ACTOR -> COERCE/cyber
frame  nsubj:{hacker|cyberspy|hacktivist} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:ACTOR? obj:{website|server|computer|database} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:ACTOR obj:@ASL_WORDS obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient? -> ACCUSE/disapprove 0.6
frame  nsubj:{minister|president|premier|leader|lawmaker|senator|candidate|spokesman|spokesperson|spokeswoman|party|deputy|mp|chancellor|secretary|politician|congressman|governor|mayor|ambassador|diplomat|envoy|opposition|he|she} nsubj:ACTOR obj:ACTOR advcl:{say|call|accuse|describe|argue|claim|insist|label|brand|tell|blame} -> ACCUSE/disapprove 0.7
frame  nsubj:{minister|president|premier|leader|lawmaker|senator|candidate|spokesman|spokesperson|spokeswoman|party|deputy|mp|chancellor|secretary|politician|congressman|governor|mayor|ambassador|diplomat|envoy|opposition|he|she} nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient? advcl:{say|call|accuse|describe|argue|claim|insist|label|brand|tell|blame} -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obl/over,for:@ASL_WORDS obj:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obl/out_of,off:ANY -> none
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/drone
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:ACTOR -> ASSAULT/drone
frame  nsubj:{thousand|hundred|dozen|crowd|mob|group|number} nsubj.nmod/of:{protester|protestor|demonstrator|student|supporter|rioter|resident|people|worker|farmer} obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? nsubj:ACTOR? -> PROTEST/riot
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
yes    Libyan protesters stormed the parliament. => LBY > LBY:LEG PROTEST/riot
yes    The Greek opposition leader attacked the government, saying it had lied. => GRC > GRC:GOV ACCUSE/disapprove
yes    Hundreds of students stormed the Nepali parliament. => NPL > NPL PROTEST/riot
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
frame  nsubj:ANY !obj:ANY -> none
frame  nsubj:ANY? obj:{television|look|messenger|glance|scene|series|advert|commercial|episode|portrait|hoop|monkey|horse|dog} -> none
yes    Indian soldiers shot two Pakistani fishermen. => IND:MIL > PAK ASSAULT/firearms
yes    Ukraine shot down a Russian jet. => UKR:GOV > RUS ASSAULT
no     Crews shot the film in Malta.
no     Prices shot up in Ghana.
no     The Fijian striker shot wide.

verb   down
frame  nsubj:ACTOR obj:{tool} -> PROTEST/strike
frame  nsubj:ACTOR obj:{arm|weapon} -> RETREAT/disarm 0.7
frame  obj:{pint|drink|beer|glass|power|coffee} -> none
frame  nsubj:ACTOR? obj:{plane|jet|helicopter|drone|aircraft|warplane|airliner|bomber|fighter|missile|rocket|balloon} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT
yes    Armenia downed an Azerbaijani drone. => ARM:GOV > AZE ASSAULT
yes    Dockers in Chile downed tools. => CHL PROTEST/strike
no     The fans downed their beer.

verb   fire
frame  nsubj:ACTOR? obj:{shot|gun|bullet|round} obl/at,on,into,towards,toward|obj.nmod/at,on,into:ACTOR -> ASSAULT/firearms
frame  nsubj:ACTOR? obj:{missile|rocket|shell|mortar|artillery|salvo|barrage|torpedo} obl/at,into,on,against,towards,toward|obj.nmod/at,into,on,against:ANY=recipient -> ASSAULT/heavy-weapons
frame  nsubj:{vessel|ship|boat|coastguard|trawler|helicopter|jet|plane|patrol|cutter} nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:{cannon|shot|flare|round|laser} obl/at,on|obj.nmod/at,on:ANY obl/at.amod|obl/at.poss|obl/at.compound|obj.nmod/at.amod|obj.nmod/at.poss|obj.nmod/at.compound:ACTOR=recipient? -> ASSAULT 0.7
frame  nsubj:ACTOR? obj:{gas|pellet|canister|cannon} obl/at,on,into|obj.nmod/at,on,into:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:{missile|rocket|torpedo} -> MOBILIZE/weapons
frame  nsubj:ACTOR obl/at,on,into,upon:ACTOR !obj:ANY -> ASSAULT/firearms
frame  nsubj:ACTOR obl/on,at:@ASL_PLACES obl/on.amod|obl/on.poss|obl/on.compound|obl/on.nmod/of:ACTOR=recipient? -> ASSAULT/firearms
frame  nsubj:{police|policeman|officer|guard|gendarme|soldier|troop|force|authority|constable} nsubj:ACTOR obj:{shell|grenade|round|shot|bullet|bomb|cannon} obj.compound|obj.amod:{gas|tear|rubber|teargas|plastic|stun|blank|smoke|warning} obl/at,on,into|obj.nmod/at,on,into:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:{police|policeman|officer|guard|gendarme|soldier|troop|force|authority|constable} nsubj:ACTOR obj:{shot|bullet|round} obl/in,into:{air} -> ASSAULT/crowd-control 0.7
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obj:{shot|bullet|round} -> ASSAULT/firearms 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Thai soldiers fired on Cambodian villagers. => THA:MIL > KHM ASSAULT/firearms
yes    Hungarian police fired tear gas at Serbian fans. => HUN:COP > SRB ASSAULT/crowd-control
yes    Iran fired a missile. => IRN:GOV MOBILIZE/weapons
yes    Tunisian police fired rubber bullets. => TUN:COP ASSAULT/crowd-control
yes    Haitian police fired shots into the air. => HTI:COP ASSAULT/crowd-control
yes    Chinese vessels fired water cannon at a Vietnamese boat. => CHN > VNM ASSAULT
no     The club fired its coach.
no     Cambodia fired the imagination of poets.
no     The starter fired a shot into the air.

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
frame  nsubj:ACTOR? obj:{exercise|drill|manoeuvre|maneuver|wargame|patrol|operation} obj.amod:{joint} -> COOPERATE reciprocal
frame  nsubj:ACTOR? obj:{exercise|drill|manoeuvre|maneuver|wargame|patrol} -> MOBILIZE/troops
frame  nsubj:ACTOR? obj:{missile} -> MOBILIZE/weapons
frame  nsubj:ACTOR? obj:{rocket} obl/towards,toward,over:ANY -> MOBILIZE/weapons
frame  nsubj:ACTOR obj:{protest|demonstration} obl/against|obj.nmod/against:ACTOR? -> PROTEST/demo
frame  nsubj:ACTOR obj:{boycott} obl/of,against|obj.nmod/of,against:ACTOR? -> PROTEST/boycott
frame  nsubj:ACTOR obj:{appeal} obl/to|obj.nmod/to:ACTOR -> REQUEST
frame  nsubj:ACTOR? obj:{number|series|string|dozen|hundred|spate|wave} obj.nmod/of:{attack|operation|raid|airstrike|strike|bombing|assault} obj.nmod/of.nmod/against,on|obj.nmod/against,on|obl/against,on:ACTOR -> ASSAULT
frame  nsubj:{army|military|troop|force|soldier|militia|insurgent|rebel|commando|paramilitary} nsubj:ACTOR obj:{operation} !obj.compound:{rescue|relief|search|aid|cleanup|recovery|evacuation|border|cleaning|customs} !obj.amod:{humanitarian|joint|new|commercial|psychological} obl/in|obj.nmod/in:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopia launched an attack on Eritrea. => ETH:GOV > ERI:GOV ASSAULT
yes    Turkey launched airstrikes against Syrian rebels. => TUR:GOV > SYR:REB ASSAULT/aerial
yes    North Korea launched a missile. => PRK:GOV MOBILIZE/weapons
yes    Turkish troops launched operations in Iraq. => TUR:MIL > IRQ:GOV ASSAULT
no     India launched a satellite.
no     The firm launched a phone.
no     Thai troops launched a rescue operation in Laos.

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
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:{number|series|string|dozen|hundred|spate|wave} obj.nmod/of:{attack|operation|raid|airstrike|strike|bombing|assault} obj.nmod/of.nmod/against,on|obj.nmod/against,on|obl/against,on:ACTOR -> ASSAULT
frame  nsubj:{army|military|troop|force|soldier|militia|insurgent|rebel|commando|paramilitary} nsubj:ACTOR prt/out|advmod/out:ANY obj:{operation} !obj.compound:{rescue|relief|search|aid|cleanup|recovery|evacuation|border|cleaning|customs} !obj.amod:{humanitarian|joint|new|commercial|psychological} obl/in|obj.nmod/in:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    France carried out airstrikes against Malian rebels. => FRA:GOV > MLI:REB ASSAULT/aerial
yes    Poland carried out exercises with Lithuania. => POL:GOV, LTU:GOV COOPERATE
yes    Iran carried out a series of attacks against Iraq. => IRN:GOV > IRQ:GOV ASSAULT
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
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:{car|van|minibus|motorcycle|apartment|block|tower|lorry|pickup|tractor} -> ASSAULT/drone
frame  nsubj:{missile|rocket|shell|airstrike|warplane|jet|bomber} nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:{car|van|minibus|motorcycle|apartment|block|tower|lorry|pickup|tractor|clinic|nursery} -> ASSAULT
frame  nsubj:@ASL_BLAST obj:@ASL_PLACES obj.nmod/in|obl/in:ACTOR=recipient -> ASSAULT/explosives 0.7
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
yes    A Turkish drone struck a car in Syria. => TUR > SYR ASSAULT/drone
no     An earthquake struck Chile.
no     Norway struck oil.

verb   hit (hit); target
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:{crisis|recession|inflation|sanction|loss|price|scandal|shortage|tariff|demand|tax|debt|slump|wave|downturn|strike} nsubj.amod|nsubj.compound:{economic|financial|debt|price|heat|cost|rail|labour|labor|banking|food|energy}? obj:ANY -> none
frame  nsubj:{crisis|recession|inflation|sanction|loss|price|scandal|shortage|tariff|demand|tax|debt|slump|wave|downturn} -> none
frame  obj:{growth|rate|inflation|record|low|high|target|road|note|wall|ball|customer|voter|audience|market|button|jackpot|snag|bottom|home|headline|goal|brake|reader|user|consumer|buyer|poor|deficit|cinema} -> none
frame  obj:{appointment|policy|bill|law|reform|inequality|corruption|poverty|waste|emission|issue|budget|spending|tax|debt|abuse|fraud|evasion|smuggling|crime|trafficking|cartel|decision|speech|remark} -> none
frame  nsubj:ACTOR prt/out,back|advmod/out,back:ANY obl/at:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR? obj:ACTOR obl/with:{sanction|tariff|fine|duty|embargo|penalty} -> SANCTION/discontinue
frame  nsubj:{hacker|cyberspy|hacktivist} nsubj:ACTOR obj:ACTOR -> COERCE/cyber
frame  nsubj:{hacker|cyberspy|hacktivist} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> COERCE/cyber
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/drone
frame  nsubj:@ASL_AIR nsubj.amod|nsubj.poss|nsubj.compound|nsubj.nmod/by:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/aerial
frame  nsubj:@ASL_HEAVY nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/heavy-weapons
frame  nsubj:@ASL_BLAST obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/explosives
frame  nsubj:@ASL_DRONE nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:{car|van|minibus|motorcycle|apartment|block|tower|lorry|pickup|tractor} -> ASSAULT/drone
frame  nsubj:{missile|rocket|shell|airstrike|warplane|jet|bomber} nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:{car|van|minibus|motorcycle|apartment|block|tower|lorry|pickup|tractor|clinic|nursery} -> ASSAULT
frame  nsubj:@ASL_BLAST obj:@ASL_PLACES obj.nmod/in|obl/in:ACTOR=recipient -> ASSAULT/explosives 0.7
frame  nsubj:@ASL_AIR nsubj.amod|nsubj.poss|nsubj.compound:ACTOR=actor obj:ACTOR -> ASSAULT/aerial
frame  nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR obj:@ASL_SOLDIERS obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:ANY=recipient obl/with,by:{missile|rocket|drone|bomb|airstrike|artillery|shell|shelling|mortar|bombardment|explosive} -> ASSAULT 0.7
frame  nsubj:{bullet|gunfire|gunshot} obj:ACTOR -> ASSAULT/firearms
frame  nsubj:{fire|round|ammunition} nsubj.amod:{live} obj:ACTOR -> ASSAULT/firearms
frame  nsubj:{violence|attack|bombing|explosion|blast|shelling|airstrike|bombardment} nsubj.poss|nsubj.amod|nsubj.nmod/by:ACTOR=actor? obj:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obj:ACTOR advcl:{kill|wound|injure} -> ASSAULT 0.7
frame  nsubj:{rebel|militant|gunman|insurgent|terrorist|jihadist|separatist|guerrilla|warplane|artillery|missile|rocket|jet} nsubj:ACTOR obj:ANY=recipient -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Russian warplanes hit a Syrian hospital. => RUS:MIL > SYR ASSAULT
yes    Israel targeted Lebanese militants. => ISR:GOV > LBN ASSAULT
yes    Israel hit Damascus, killing two Syrian soldiers. => ISR:GOV > SYR:GOV ASSAULT
yes    Two Somali farmers were hit by gunfire. => --- > SOM ASSAULT/firearms
yes    Bombings hit northern Nigeria. => --- > NGA:GOV ASSAULT
yes    Russian hackers targeted the Estonian parliament. => RUS > EST COERCE/cyber
known yes An explosion hit an army base in Benin. => --- > BEN ASSAULT/explosives
no     A recession hit Spain.
no     The advert targeted young voters.
no     A storm hit Cuba.
no     Strikes hit Belgium on Monday.
no     Germany hit Portugal on the break.
no     The Belgian party targeted the appointments of judges.

verb   raid
frame  obj:{fridge|market|pension|fund|reserve|budget|larder|club|wardrobe} -> none
frame  nsubj:{police|policeman|officer|prosecutor|investigator|detective|authority|agent|inspector} nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:{official|agency|government|ministry|authority|tax|service|unit|detective|gendarme|bureau|prosecution|department} nsubj:ACTOR obj:{home|house|office|residence|apartment|flat|newsroom|headquarters|premise|premises|shop|warehouse|studio|clinic|bank} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> COERCE/restrict
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
yes    South Sudanese militiamen raided an Ethiopian village. => SSD > ETH ASSAULT
yes    Turkish police raided the Greek consulate. => TUR:COP > GRC COERCE/restrict
yes    Officials of the Serbian ministry raided the home of a Bosnian journalist. => SRB:GOV > BIH:JRN COERCE/restrict
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
frame  nsubj:{protester|protestor|demonstrator|student|rioter|striker|villager|farmer|supporter|crowd|resident} nsubj:ACTOR obl/with:{police|policeman|guard|gendarme|officer} obl/with:ACTOR -> PROTEST/riot 0.7
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
frame  obj:{war|battle} obj.nmod/against|obl/against:{gang|drug|corruption|poverty|crime|disease|trafficker|cartel|virus|terror|terrorism|aids} -> none
frame  nsubj:ACTOR obj:{war|battle} obl/with,against|obj.nmod/with,against:ACTOR -> ASSAULT reciprocal
frame  nsubj:ACTOR obj:{war} obl/in,over|obj.nmod/in,over:ANY -> ASSAULT 0.6
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR obl/against:ACTOR -> ASSAULT
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obl/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ACTOR obl/with:@ASL_SOLDIERS obl/with:ACTOR -> ASSAULT reciprocal
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Cameroonian soldiers fought Nigerian militants. => CMR:MIL > NGA ASSAULT
yes    Ukrainian soldiers are fighting against Russia. => UKR:MIL > RUS:GOV ASSAULT
yes    Eritrea fought a war with Ethiopia. => ERI:GOV, ETH:GOV ASSAULT
no     Malawi fights corruption.
no     Firefighters battled the blaze in Greece.
no     Chile fought for a draw.
no     Honduras fights a war against gangs.

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
frame  nsubj:ACTOR prt|advmod:{free} obj:ACTOR -> RETREAT/release
frame  nsubj:ACTOR? xcomp:{free} obj:ACTOR -> RETREAT/release
frame  nsubj:ACTOR? xcomp:{free} obj:@PRISONERS -> RETREAT/release
frame  nsubj:ACTOR obj:{deadline|ultimatum} obl/for|obj.nmod/for:ACTOR -> THREATEN 0.7
frame  nsubj:ACTOR prt|advmod:{up} obj:{commission|committee|venture|fund|panel|group|council} obj.amod|obj.compound:{joint|common|bilateral} obl/with|obj.nmod/with:ACTOR? -> COOPERATE reciprocal 0.7
frame  nsubj:ACTOR obj:{ambush} obl/for|obj.nmod/for:ACTOR? -> ASSAULT 0.6
frame  nsubj:ACTOR prt|advmod:{up} obj:{embassy|consulate|tie|ties|relation|relations} obl/with,in|obj.nmod/with,in:ACTOR -> SUPPORT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
known yes Burmese soldiers set fire to a village. => MMR:MIL ASSAULT/destroy
yes    Sudan set two Chadian soldiers free. => SDN:GOV > TCD:MIL RETREAT/release
yes    Laos set up a joint commission with Thailand. => LAO:GOV, THA:GOV COOPERATE
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
yes    Afghan militants detonated a bomb. => AFG > AFG:GOV ASSAULT/explosives
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
frame  nsubj:ACTOR? obj:{baton|truncheon|whip|cannon|spray} obl/against,on|obj.nmod/against,on:ACTOR -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:{fire|bullet|ammunition|round} obj.amod:{live} obl/against,on|obj.nmod/against,on:ACTOR? -> ASSAULT/firearms 0.7
frame  nsubj:{police|policeman|officer|guard|gendarme|soldier|troop|force|authority|constable} nsubj:ACTOR obj:{shell|grenade|bullet|canister|round} obj.compound|obj.amod:{gas|tear|rubber|teargas|plastic|stun|smoke} obl/against,on|obj.nmod/against,on:ACTOR? -> ASSAULT/crowd-control
frame  nsubj:{police|policeman|officer|guard|gendarme|soldier|troop|force|authority|constable} nsubj:ACTOR obj:{force|baton|truncheon} xcomp|advcl:{disperse|break|clear|remove|evict|quell|suppress} xcomp.obj|advcl.obj:ACTOR? -> ASSAULT/crowd-control 0.7
frame  nsubj:ACTOR obj:{law|legislation|court|judiciary|spyware} obl/against|obj.nmod/against:{activist|journalist|critic|opponent|dissident|protester|opposition|reporter} obl/against|obj.nmod/against:ACTOR -> COERCE/restrict 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Iraq used chemical weapons against Iranian troops. => IRQ:GOV > IRN:MIL ASSAULT/unconventional
yes    Greek police used tear gas against Turkish fans. => GRC:COP > TUR ASSAULT/crowd-control
yes    Sudanese soldiers used live ammunition against protesters. => SDN:MIL > SDN:CVL ASSAULT/firearms
yes    Armenian police used stun grenades. => ARM:COP ASSAULT/crowd-control
yes    Police in Athens used batons against the students. => GRC:COP > GRC ASSAULT/crowd-control
no     Iceland uses hot springs.
no     Greek farmers use force to open the gate.

verb   disperse; teargas; tear-gas
frame  nsubj:@ASL_NATURE -> none
frame  nsubj:ACTOR obj:{crowd|protest|rally|demonstration|gathering|sit-in|march} obj.nmod/of,by|obj.amod:ACTOR=recipient? -> ASSAULT/crowd-control
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT/crowd-control
frame  nsubj:ANY -> none
yes    Ugandan police dispersed Sudanese students. => UGA:COP > SDN ASSAULT/crowd-control
no     Wind disperses the seeds.

# --- nouns ----------------------------------------------------------------------------------------------------------

verb   pulverise; pulverize; pepper; rake; riddle; spray
frame  obl/with:{question|letter|joke|graffiti|paint|water|herb|spice|pepper|slogan|quote|error|debt|hole|corruption|perfume|pesticide|insecticide|disinfectant|champagne} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/with:{bullet|gunfire|fire|round|shot} -> ASSAULT/firearms
frame  nsubj:ACTOR? obj:@ASL_PLACES obl/with:{bullet|gunfire|fire|round|rocket|shell} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> ASSAULT/firearms
frame  nsubj:{police|policeman|officer|soldier|guard} nsubj:ACTOR obj:ACTOR obl/with:{gas|cannon|teargas} -> ASSAULT/crowd-control
frame  nsubj:{police|policeman|officer|soldier|guard} nsubj:ACTOR obj:{gas|teargas|water} -> ASSAULT/crowd-control 0.7
frame  nsubj:{jet|warplane|artillery|gunman|troop|army|rebel|gunship|militant} nsubj:ACTOR obj:ACTOR -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Somali gunmen sprayed Kenyan soldiers with bullets. => SOM > KEN:MIL ASSAULT/firearms
no     The gardener raked leaves.
no     Reporters peppered the Greek minister with questions.

verb   rain
frame  nsubj:ACTOR obj:{missile|rocket|bomb|shell|fire|mortar} obl/on,onto,upon|obj.nmod/on,onto:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:ACTOR obj:{missile|rocket|bomb|shell|fire|mortar} -> ASSAULT/heavy-weapons 0.7
frame  nsubj:{missile|rocket|bomb|shell|mortar} nsubj.amod|nsubj.poss|nsubj.compound|nsubj.nmod/from:ACTOR=actor? obl/on,onto,upon:ACTOR -> ASSAULT/heavy-weapons
frame  nsubj:ANY -> none
yes    Russia rained missiles on Ukraine. => RUS:GOV > UKR:GOV ASSAULT/heavy-weapons
no     It rained in Scotland.

verb   machine-gun; machinegun; nuke; napalm; car-bomb; petrol-bomb; booby-trap; dive-bomb; bayonet; garrotte; dismember; disembowel; immolate
frame  obj:{dinner|meal|soup|plate|himself|herself|themselves|itself} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT
frame  nsubj:ACTOR? obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Myanmar's troops napalmed Karen villages. => MMR:MIL > MMR ASSAULT
no     She nuked the soup.

verb   mutilate; slit; smother; suffocate; drown; throttle
frame  obj:{himself|herself|themselves|engine|economy|growth|sorrow|voice|fire|flame|note|envelope|internet|speed} -> none
frame  nsubj:THING -> none
frame  nsubj:ACTOR obj:{throat} obj.poss|obj.nmod/of:ACTOR=recipient? -> ASSAULT/primitive
frame  nsubj:ACTOR obj:{body|corpse} obj.poss|obj.amod|obj.nmod/of:ACTOR=recipient? -> ASSAULT 0.7
frame  nsubj:{soldier|rebel|militant|troop|police|gunman|guard|militiaman|insurgent|fighter|guerrilla} nsubj:ACTOR obj:ACTOR -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Liberian rebels mutilated Guinean soldiers. => LBR:REB > GIN:MIL ASSAULT
no     Fans drowned the singer's voice.

verb   exterminate; decimate; liquidate; neutralise; neutralize; eliminate; eradicate
frame  obj:{asset|company|firm|stake|holding|position|stock|pest|insect|rat|acid|odour|odor|cell|threat|germ|virus|poison|debt|bank|job|tariff|tax|poverty|crop|mosquito|need|risk|post|duty|disease|polio|species|population|ranks|fund} -> none
frame  obl/in,from,at:@ASL_SPORT -> none
frame  obl/in,from,at:{competition|contest|playoffs|running} -> none
frame  nsubj:{state|army|force|troop|soldier|police|military|commando|warplane|drone|agent|government|ministry|intelligence} nsubj:ACTOR obj:@ASL_SOLDIERS obj:ACTOR -> ASSAULT 0.7
frame  nsubj:{army|force|troop|soldier|police|military|commando|warplane|drone|agent|rebel|militant} nsubj:ACTOR obj:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{terrorist|militant|rebel|insurgent|commander|guerrilla|jihadist|gunman} obj.amod|obj.compound|obj.poss:ACTOR=recipient? -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Turkish soldiers neutralised Syrian militants. => TUR:MIL > SYR ASSAULT
no     Morocco eliminated Belgium.
no     The firm liquidated its stake.

verb   wipe
frame  obl/from,off:{floor|table|face|window|brow|screen|glass|slate|eye} -> none
frame  prt|advmod:{out} nsubj:ACTOR? obj:ACTOR -> ASSAULT 0.7
frame  prt|advmod:{out} nsubj:ACTOR obj:{village|town|city|family|tribe|unit|convoy|garrison} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> ASSAULT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Angolan troops wiped out the Namibian rebels. => AGO:MIL > NAM:REB ASSAULT
no     The crash wiped out savings in Iceland.

verb   ravage; wreak; avenge; exact
frame  nsubj:THING -> none
frame  obj:{havoc|defeat|loss|toll|price|chaos|mayhem|damage} -> none
frame  nsubj:ACTOR obj:{revenge|vengeance|retribution} obl/on|obj.nmod/on:ACTOR? -> ASSAULT 0.7
frame  nsubj:{army|soldier|troop|militia|rebel|gunman|militant} nsubj:ACTOR obj:@ASL_PLACES obj.amod|obj.poss|obj.compound|obj.nmod/of,in:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ethiopian soldiers ravaged Eritrean villages. => ETH:MIL > ERI ASSAULT/destroy
no     Floods ravaged Mozambique.
no     Brazil avenged its defeat in the final.

verb   hurt (hurt)
frame  obj:ANY obl/in,by:{crash|accident|fall|quake|earthquake|storm|fire|stampede|collapse|collision|derailment|match|game|explosion|blast} obl/in.compound|obl/by.compound|obl/in.amod:{gas|boiler|factory|car|bus|train|mine|plant}? !obl/in.compound:{bomb|suicide} -> none
frame  nsubj:ACTOR? obj:ACTOR=recipient obl/in,by,during:@ASL_AIR obl/in.amod|obl/in.poss|obl/by.amod|obl/in.nmod/by:ACTOR=actor? -> ASSAULT/aerial
frame  nsubj:ACTOR? obj:ACTOR=recipient obl/in,by,during:@ASL_ATTACKS obl/in.amod|obl/in.poss|obl/by.amod|obl/in.nmod/by:ACTOR=actor? -> ASSAULT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Two Lebanese soldiers were hurt in an Israeli raid. => ISR > LBN:MIL ASSAULT
no     The strong franc hurt Swiss exporters.

verb   advance; thrust
frame  nsubj:{team|player|side|share|stock|bill|talk|price|technology|science|winner|currency|index|storm|fire|army ant} -> none
frame  obl/to,in,into:@ASL_SPORT -> none
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obl/on,into,toward,towards,against,to:ACTOR -> ASSAULT 0.6
frame  nsubj:@ASL_SOLDIERS nsubj:ACTOR obl/on,into,toward,towards,against:@COE_LAND obl/on.amod|obl/on.poss|obl/toward.amod|obl/towards.amod|obl/on.nmod/of:ACTOR=recipient? -> ASSAULT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Rebel forces in Libya advanced on the capital. => LBY:REB > LBY:GOV ASSAULT
no     Croatia advanced to the final.
no     Shares in Tokyo advanced.

verb   cross
frame  nsubj:{troop|soldier|tank|army|force|militant|rebel|guerrilla|insurgent|gunman} nsubj:ACTOR obl/into:ACTOR -> ASSAULT 0.6
frame  nsubj:{warplane|jet|warship|balloon|drone|plane|vessel|ship|aircraft|bomber} nsubj:ACTOR obj:{line|border|airspace} obl/into|obj.nmod/into:ANY? -> MOBILIZE/weapons 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Ugandan troops crossed into Sudan. => UGA:MIL > SDN:GOV ASSAULT
no     Thousands crossed into Jordan.
no     The line crosses Belgium.

verb   violate
frame  nsubj:ACTOR? obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> ASSAULT 0.6
frame  nsubj:{jet|warplane|plane|drone|aircraft|bomber|helicopter|warship|vessel|ship} nsubj:ACTOR obj:{airspace|water|territory|border|sovereignty} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> MOBILIZE/weapons 0.7
frame  nsubj:ACTOR obj:{airspace} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> MOBILIZE/weapons 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Russian jets violated Estonian airspace. => RUS:MIL > EST MOBILIZE/weapons
no     The rule violates the constitution of Chile.

verb   mine
frame  nsubj:ACTOR obj:{harbour|harbor|strait|port|water|border|road|bridge|sea|channel} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> ASSAULT/explosives 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Iran mined the strait. => IRN:GOV ASSAULT/explosives
no     Chile mines copper.

verb   overpower
frame  nsubj:ACTOR? obj:{guard|soldier|policeman|garrison|crew|rebel|gunman} obj:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY -> none
yes    Maltese prisoners overpowered Libyan soldiers. => MLT > LBY:MIL ASSAULT
no     The smell overpowered the guests.

verb   drive (drove, driven)
frame  nsubj:ACTOR? obj:ACTOR obl/from,out_of,out:{home|village|house|land|camp} -> COERCE/deport 0.6
frame  nsubj:{troop|army|force|soldier|militia|fighter|rebel|guerrilla} nsubj:ACTOR obj:ACTOR prt|advmod:{back|out} -> ASSAULT 0.6
frame  nsubj:{troop|army|force|soldier|militia|fighter|rebel|guerrilla} nsubj:ACTOR obj:ACTOR obl/from,out_of,out:ANY -> ASSAULT 0.6
frame  nsubj:ANY? -> none
yes    Malian soldiers drove rebels out of the town. => MLI:MIL > MLI:REB ASSAULT
no     The Belgian driver drove a red car.
no     Demand drives growth in Vietnam.

verb   intervene
frame  nsubj:ACTOR advmod:{militarily} obl/in,against:ACTOR? -> ASSAULT 0.7
frame  nsubj:ANY? -> none
yes    France intervened militarily in Mali. => FRA:GOV > MLI:GOV ASSAULT
no     The central bank of Chile intervened to prop up the peso.

verb   perpetrate
frame  nsubj:ACTOR? obj:{attack|massacre|atrocity|genocide|killing|bombing|violence|aggression} obj.nmod/against,on,of|obl/against,on:ACTOR -> ASSAULT
frame  nsubj:ACTOR obj:{attack|massacre|genocide|bombing} -> ASSAULT 0.7
frame  nsubj:ANY? -> none
yes    The massacre was perpetrated by Serbian soldiers. => SRB:MIL ASSAULT
no     The hoax was perpetrated by an Austrian student.

verb   escalate; intensify
frame  nsubj:ACTOR obj:{attack|bombardment|shelling|offensive|assault|bombing|airstrike|air strike|raid|onslaught} obl/on,against,in|obj.nmod/on,against,in,of:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{operation|campaign|war|fight} obj.amod|obj.compound:{military|counterinsurgency|bombing|air|ground} obj.nmod/against,in|obl/against,in:ACTOR? -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{operation|campaign|war} obj.nmod/against|obl/against:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{crackdown} obj.nmod/on,against|obl/on,against:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{pressure} obj.nmod/on|obl/on:ACTOR -> REQUEST 0.6
frame  nsubj:ANY? -> none
yes    Russia intensified its shelling of Ukraine. => RUS:GOV > UKR:GOV ASSAULT
yes    Niger intensified its military operations against militants. => NER:GOV > NER ASSAULT
yes    Belarus intensified its crackdown on the opposition. => BLR:GOV > BLR:OPP COERCE/restrict
no     The storm intensified over Cuba.
no     Rwanda intensified its campaign against malaria.

noun   attack; assault; onslaught; ambush
frame  nsubj:ACTOR=recipient nmod/by,from:ACTOR=actor -> ASSAULT 0.7
frame  compound:{heart|panic|asthma|shark|dog|bear|acid} -> none
frame  compound|amod:{cyber|hacking|ransomware} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by,from:ACTOR=actor? -> COERCE/cyber
frame  amod:{verbal|scathing|stinging|personal} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|nmod/by,from:ACTOR=actor? -> ACCUSE/disapprove
frame  nmod/on,against:@ASL_WORDS -> none
frame  compound|amod:{drone} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/drone
frame  compound|amod:{suicide} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/suicide-attack
frame  compound|amod:{missile|rocket|mortar|artillery} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/heavy-weapons
frame  compound|amod:{chemical|gas|sarin|poison} nmod/on,against:ANY=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/unconventional
frame  compound|amod:{air|aerial} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/aerial
frame  nmod/of:ACTOR=actor nmod/on,against|nmod/of.nmod/on,against:ACTOR=recipient !poss:ANY -> ASSAULT
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/on,against,upon|nmod/by.nmod/on,against,upon:ACTOR=recipient -> ASSAULT
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound|nmod/on.nmod/of:ACTOR=recipient? -> ASSAULT
frame  nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient -> ASSAULT
frame  poss|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT 0.7
frame  poss|nmod/by,from:ACTOR=actor nmod/on,against:{soldier|troop|police|convoy|checkpoint|protester|civilian|village|town|embassy|base|shipping|ship|tanker|vessel|oilfield|refinery|pipeline|school|hospital|market} -> ASSAULT
yes    The attack on Kenyan soldiers by Somali militants was brief. => SOM > KEN:MIL ASSAULT
yes    Russian attacks on Ukraine continue. => RUS:GOV > UKR:GOV ASSAULT
yes    The repeated attacks of Ethiopian soldiers on Eritrea went on. => ETH:MIL > ERI:GOV ASSAULT
no     He had a heart attack.
no     The attack was brief.

noun   airstrike; air strike; air raid; aerial bombardment; air attack; bombing raid; bombing campaign
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/on,against,of|nmod/by.nmod/on,against:ACTOR=recipient -> ASSAULT/aerial
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/on,against,of:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient? -> ASSAULT/aerial
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT/aerial 0.7
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/near,around,across,over:ANY -> ASSAULT/aerial 0.7
yes    Turkish airstrikes on Iraqi rebels continue. => TUR > IRQ:REB ASSAULT/aerial
no     Airstrikes cost money.

noun   strike
frame  nsubj:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|staff|docker|postman|trucker|civil servant|journalist|lawyer} nsubj:ACTOR=actor -> PROTEST/strike 0.7
frame  compound|amod:{hunger} poss|nmod/by,of:ACTOR=actor -> PROTEST/hunger
frame  compound|amod:{general|rail|nationwide|train|bus|wildcat|transport|postal} nmod/by,of:ACTOR=actor? -> none
frame  nmod/by:{worker|teacher|doctor|nurse|miner|driver|pilot|union|employee|student|docker|trucker|lawyer} nmod/by:ACTOR=actor -> PROTEST/strike
frame  compound|amod:{drone} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/drone
frame  compound|amod:{missile|rocket|artillery} nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor? -> ASSAULT/heavy-weapons
frame  poss|amod|compound|nmod/by:ACTOR=actor? nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient? -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT/aerial 0.6
yes    Israeli strikes on Lebanese militants continue. => ISR > LBN ASSAULT
yes    A strike by Belgian pilots continues. => BEL PROTEST/strike
yes    Portuguese doctors are on strike. => PRT PROTEST/strike
no     The strike was called off.

noun   bombing; bombardment; shelling; blitz
frame  compound|amod:{suicide} nmod/on,against,of|nmod/by.nmod/on,against:ACTOR=recipient? poss|nmod/by:ACTOR=actor -> ASSAULT/suicide-attack
frame  poss|amod|compound|nmod/by:ACTOR=actor nmod/of,on,against:ANY=recipient -> ASSAULT
frame  nmod/of,on,against|nmod/by.nmod/on,against:ACTOR=recipient nmod/by:ACTOR=actor? -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/in:ACTOR=recipient -> ASSAULT 0.7
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/near,around,across,along:ANY -> ASSAULT 0.7
yes    Russia's bombardment of Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
no     The shelling lasted for hours.

noun   offensive; counteroffensive; counter-offensive; invasion; incursion; military operation; military campaign; ground operation; counterattack
frame  compound|amod:{charm|diplomatic|pitch|home|media} -> none
frame  poss|nmod/by,from:ACTOR=actor nmod/against,on,of,into,in|nmod/by.nmod/against,on:ACTOR=recipient -> ASSAULT
frame  nmod/of:ACTOR=actor nmod/against,on,into:ACTOR=recipient -> ASSAULT
frame  amod|compound:ACTOR=actor nmod/against,on,of,into,in:ACTOR=recipient -> ASSAULT
frame  nmod/against,of,into|nmod/by.nmod/against:ACTOR=recipient nmod/by:ACTOR=actor? -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/against,on,in:@ASL_PLACES -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/near,around,across,along,toward,towards:ANY -> ASSAULT 0.7
yes    Moscow's invasion of Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
no     Spain plans a charm offensive.

noun   raid
frame  nmod/on:{market|fund|pension|bank|budget} -> none
frame  nmod/by:{police|policeman|prosecutor|officer} nmod/by:ACTOR=actor nmod/on:ANY nmod/on.amod|nmod/on.poss|nmod/on.nmod/of:ACTOR=recipient? -> COERCE/restrict
frame  poss|amod|compound|nmod/by:ACTOR=actor? nmod/on,against,into|nmod/by.nmod/on,against:ACTOR=recipient -> ASSAULT
frame  poss|amod|nmod/by:ACTOR=actor nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient? -> ASSAULT
yes    A raid by Somali militants on Kenyan soldiers made headlines. => SOM > KEN:MIL ASSAULT
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
frame  nsubj:ACTOR=actor nmod/with|obl/with:ACTOR=recipient -> ASSAULT reciprocal 0.7
frame  compound|amod:{trade|price|legal|court|election|culture|drug|bidding|title|class|star|talent|cold|turf|proxy|tariff} -> none
frame  nmod/on,against,with:@ASL_ILLS -> none
frame  nmod/against|nmod/by.nmod/against:ACTOR=recipient poss|nmod/by:ACTOR=actor -> ASSAULT
frame  amod:ACTOR=actor nmod/against:ACTOR=recipient -> ASSAULT
frame  nmod/between:@ASL_SOLDIERS nmod/between:ACTOR=actor -> ASSAULT reciprocal
frame  nmod/between:ACTOR=actor -> ASSAULT reciprocal
frame  poss:ACTOR=actor nmod/in,on:ACTOR=recipient -> ASSAULT 0.7
known yes Fighting between Sudanese soldiers and Ethiopian soldiers continued. => SDN:MIL, ETH:MIL ASSAULT
yes    Russia's war against Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
yes    Eritrea is at war with Ethiopia. => ERI:GOV, ETH:GOV ASSAULT
no     The war on poverty goes on in Brazil.
no     The trade war between China and Japan continues.

noun   killing; murder; massacre; slaughter; slaying; beheading; genocide
frame  nmod/of:{time|pig|animal|whale|sheep|elephant|cattle|dog} -> none
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> ASSAULT
frame  amod:ACTOR=actor nmod/of:ACTOR=recipient -> ASSAULT
frame  nmod/of:ACTOR=recipient -> ASSAULT
frame  poss:ACTOR=recipient nmod/by:ACTOR=actor -> ASSAULT
frame  nmod/in:{raid|attack|strike|airstrike|ambush|bombing} poss:ACTOR=recipient -> ASSAULT
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

verb   lead (led)
frame  nsubj:ACTOR obj:{attack|assault|raid|offensive|invasion|ambush|bombing|onslaught|incursion|siege} obj.nmod/on,against,of,in,into|obl/on,against,into:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{bombing|invasion|offensive|incursion} -> ASSAULT 0.6
frame  nsubj:ACTOR obj:{delegation|mission} obj.nmod/to|obl/to:ACTOR -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:{talk|talks|negotiation|negotiations|mediation} obj.nmod/between,among|obl/between,among:ACTOR -> CONSULT/third-party
frame  nsubj:ACTOR obj:{talk|talks|negotiation|negotiations} obj.nmod/with|obl/with:ACTOR -> CONSULT reciprocal
frame  nsubj:ACTOR obj:{protest|demonstration|sit-in|walkout|riot} obj.nmod/against|obl/against:ACTOR? -> PROTEST
frame  nsubj:ACTOR obj:{march|rally|strike} obj.nmod/against|obl/against:ACTOR -> PROTEST
frame  nsubj:ACTOR obj:{boycott} obj.nmod/of|obl/against:ACTOR? -> PROTEST/boycott
frame  nsubj:ACTOR obj:{investigation|inquiry|probe} obj.nmod/into,of,against|obl/into,against:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{crackdown} obj.nmod/on,against|obl/on,against:ACTOR -> COERCE/restrict
frame  nsubj:ACTOR obj:{exercise|exercises|drill|drills} obj.amod|obj.compound:{military|naval} -> MOBILIZE/troops
frame  nsubj:ANY? -> none
yes    Ethiopia led the attack on Somalia. => ETH:GOV > SOM:GOV ASSAULT
yes    Nigeria led talks between Liberia and Guinea. => NGA:GOV > LBR:GOV, GIN:GOV CONSULT/third-party
yes    A march against Haiti was led by Dominican farmers. => DOM > HTI:GOV PROTEST
no     Sweden led by three goals at the break.
no     The Ghanaian minister leads a party of farmers.
no     Heavy rain in Bolivia led to floods.

verb   subject
frame  nsubj|obl/to.nmod/by:ACTOR? obj:ACTOR obl/to:{torture} -> ASSAULT/torture
frame  nsubj:ACTOR? obj:ACTOR obl/to:{beating|beatings} -> ASSAULT/beat
frame  nsubj:ACTOR? obj:ACTOR obl/to:{attack|bombardment|shelling|bombing|airstrike|raid} -> ASSAULT
frame  nsubj|obl/to.nmod/by:ACTOR? obj:ACTOR obl/to:{sanction|sanctions|embargo|boycott} -> SANCTION
frame  nsubj:ACTOR? obj:ACTOR obl/to:{blockade|siege|curfew|harassment|detention|censorship|surveillance} -> COERCE
frame  nsubj:ANY? -> none
yes    Syria subjected Lebanese prisoners to torture. => SYR:GOV > LBN ASSAULT/torture
yes    Cuba was subjected to an embargo by the United States. => USA:GOV > CUB:GOV SANCTION
no     Visitors to Malta are subject to a small tax.
no     Students in Ghana were subjected to three tests.

verb   employ
frame  nsubj:ACTOR obj:{force|violence|gas|artillery|warplane|poison} obl/against,on|obj.nmod/against,on:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{weapon|agent} obj.amod|obj.compound:{chemical|biological|nerve|nuclear} obl/against,on|obj.nmod/against,on:ACTOR? -> ASSAULT/unconventional
frame  nsubj:ANY? -> none
yes    Libya employed force against Libyan protesters. => LBY:GOV > LBY:CVL ASSAULT
no     The Dutch firm employs forty people.

verb   resort
frame  nsubj:ACTOR obl/to:{violence|terrorism} obl/to.nmod/against|obl/against:ACTOR? -> ASSAULT 0.6
frame  nsubj:ACTOR obl/to:{force|arms|weapons} obl/to.nmod/against|obl/against:ACTOR -> ASSAULT 0.6
frame  nsubj:ANY? -> none
yes    Rebels in Senegal resorted to violence. => SEN:REB > SEN:GOV ASSAULT
no     Poor Haitians resort to tricks.

verb   inflict
frame  nsubj:ACTOR obj:{casualty|casualties|loss|losses|damage|death|deaths|blow|punishment|suffering} obl/on,upon|obj.nmod/on,upon:ACTOR -> ASSAULT 0.7
frame  nsubj:ANY? -> none
yes    Rebels in Mali inflicted damage on the Nigerien army. => MLI:REB > NER:MIL ASSAULT
no     The storm inflicted damage on the Fijian crop.

verb   unleash
frame  nsubj:ACTOR obj:{attack|assault|bombardment|barrage|airstrike|airstrikes|offensive|raid|onslaught|shelling|salvo|volley|war} obl/on,against,at|obj.nmod/on,against,of,at:ACTOR? -> ASSAULT
frame  nsubj:ACTOR obj:{crackdown} obl/on,against|obj.nmod/on,against:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR obj:{repression|violence|terror} obl/on,against|obj.nmod/on,against:ACTOR -> COERCE 0.7
frame  nsubj:ACTOR obj:{police|dog|troop|army|militia} obl/on,against:ACTOR -> ASSAULT 0.7
frame  nsubj:ANY? -> none
yes    Sudan unleashed a bombardment on Chad. => SDN:GOV > TCD:GOV ASSAULT
no     The Irish singer unleashed a new song.

verb   infiltrate
frame  nsubj:{troop|troops|soldier|soldiers|fighter|fighters|militant|militants|rebel|rebels|commando|commandos|guerrilla|guerrillas} nsubj:ACTOR obj|obl/into,across:ANY -> MOBILIZE/troops 0.6
frame  nsubj:ANY? -> none
yes    Armenian commandos infiltrated the enclave. => ARM:MIL MOBILIZE/troops
no     Smugglers in Peru infiltrated the police.

verb   enslave
frame  nsubj:ACTOR? obj:ACTOR -> ASSAULT 0.7
frame  nsubj:ANY? -> none
yes    Militants in Iraq enslaved Syrian women. => IRQ > SYR ASSAULT
no     The habit enslaved him.

noun   drone attack; drone strike; missile attack; rocket attack; missile strike; mortar attack; artillery attack; rocket fire; missile fire; artillery fire; mortar fire; tank fire; shellfire; artillery barrage; missile barrage; rocket barrage; artillery shelling
frame  compound|amod:{drone} poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/on,against,at,into,of|nmod/by.nmod/on,against,at:ACTOR=recipient -> ASSAULT/drone
frame  compound|amod:{drone} poss|amod|compound|nmod/by,from:ACTOR=actor nmod/on,against,in,near:ANY -> ASSAULT/drone
frame  poss|amod|compound|nmod/by,from:ACTOR=actor? nmod/on,against,at,into,of|nmod/by.nmod/on,against,at:ACTOR=recipient -> ASSAULT/heavy-weapons
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/on,against,at,into,of:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound|nmod/on.nmod/of,in:ACTOR=recipient? -> ASSAULT/heavy-weapons
frame  nmod/on,against:@ASL_PLACES nmod/on.amod|nmod/on.poss|nmod/on.compound:ACTOR=recipient -> ASSAULT/heavy-weapons
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/in,near:ANY -> ASSAULT/heavy-weapons 0.7
yes    Syrian artillery fire on Israel continued. => SYR > ISR:GOV ASSAULT/heavy-weapons
no     The rocket attack in the film looks real.

noun   barrage; salvo; fusillade; volley
frame  nmod/of:{question|criticism|insult|abuse|complaint|advert|letter|applause|shot|punch|goal} -> none
frame  nmod/of:{drone} poss|amod|nmod/by,from:ACTOR=actor? nmod/on,at,against,into|nmod/of.nmod/on,at,against,into:ACTOR=recipient? -> ASSAULT/drone
frame  nmod/of:{missile|rocket|shell|fire|artillery|mortar|bomb} poss|amod|nmod/by,from:ACTOR=actor? nmod/on,at,against,into|nmod/of.nmod/on,at,against,into:ACTOR=recipient? -> ASSAULT/heavy-weapons
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/on,at,against,into|nmod/by.nmod/on,at,against:ACTOR=recipient -> ASSAULT/heavy-weapons 0.6
yes    A barrage of rockets by Yemeni rebels went on for hours. => YEM:REB > YEM:GOV ASSAULT/heavy-weapons
no     A barrage of questions met the minister in Oslo.

noun   gunfire; sniper fire; machine-gun fire; gun attack; small-arms fire; gun fire; shooting attack
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/on,at,against|nmod/by.nmod/on,at,against:ACTOR=recipient? -> ASSAULT/firearms 0.7
frame  nmod/on,at,against:ACTOR=recipient -> ASSAULT/firearms 0.7
frame  nmod/between:ACTOR=actor -> ASSAULT/firearms reciprocal
yes    Gunfire between Thai soldiers and Cambodian soldiers resumed. => THA:MIL, KHM:MIL ASSAULT/firearms
no     Gunfire is loud.

noun   suicide bombing; suicide attack; suicide bomb; suicide blast
frame  poss|amod|nmod/by:ACTOR=actor? nmod/on,against,at,near,outside|nmod/by.nmod/on,against,at:ACTOR=recipient -> ASSAULT/suicide-attack
frame  nmod/on,against,at,near,outside,in:{embassy|consulate|base|convoy|checkpoint|mosque|police|station|barracks|hotel|market} nmod/on.amod|nmod/at.amod|nmod/against.amod|nmod/near.amod|nmod/outside.amod|nmod/on.poss|nmod/at.poss|nmod/on.compound|nmod/at.compound:ACTOR=recipient -> ASSAULT/suicide-attack
frame  poss|amod|nmod/by:ACTOR=actor nmod/in,on,at,near:ANY -> ASSAULT/suicide-attack 0.7
yes    A suicide bombing by Nigerian militants in a market shocked Abuja. => NGA > NGA:GOV ASSAULT/suicide-attack
no     The suicide attack in the novel fails.

noun   bomb attack; car bomb; car bombing; bomb blast; grenade attack; truck bomb; roadside bomb; mine blast; letter bomb; terror attack; terrorist attack; arson attack
frame  poss|amod|nmod/by:ACTOR=actor? nmod/on,against,at,near,outside|nmod/by.nmod/on,against,at:ACTOR=recipient -> ASSAULT/explosives
frame  nmod/on,against,at,near,outside:{embassy|consulate|base|convoy|checkpoint|mission|patrol|synagogue|mosque|headquarters} nmod/on.amod|nmod/at.amod|nmod/against.amod|nmod/near.amod|nmod/outside.amod|nmod/on.poss|nmod/at.poss|nmod/on.compound|nmod/at.compound:ACTOR=recipient -> ASSAULT/explosives
frame  poss|nmod/by:ACTOR=actor nmod/in,on,at,near:ANY -> ASSAULT/explosives 0.7
yes    A bomb attack on Turkish soldiers dominated the news. => --- > TUR:MIL ASSAULT/explosives
no     The car bomb in the film is fake.

noun   aggression; brutality
frame  poss|amod|nmod/by,of:ACTOR=actor nmod/against,on,toward,towards|nmod/by.nmod/against,on:ACTOR=recipient -> ASSAULT 0.7
yes    Russian aggression against Ukraine continues. => RUS:GOV > UKR:GOV ASSAULT
no     Aggression in children has many causes.

noun   violence; atrocity; pogrom; ethnic cleansing; bloodshed; carnage
frame  amod|compound:{domestic|sexual|gang|gun|football|media|television|soccer|knife|youth|family} -> none
frame  poss|amod|nmod/by:ACTOR=actor nmod/against,of,on|nmod/by.nmod/against,on:ACTOR=recipient -> ASSAULT 0.7
frame  nmod/between:@ASL_SOLDIERS nmod/between:ACTOR=actor -> ASSAULT reciprocal 0.7
frame  nmod/of,against|nmod/by.nmod/against:ACTOR=recipient nmod/by:ACTOR=actor -> ASSAULT 0.7
yes    Burmese atrocities against Karen civilians continued. => MMR > MMR:CVL ASSAULT
no     Domestic violence in Chile is rising.

noun   retaliation; reprisal; revenge; vengeance; retaliatory strike; counterstrike; counter-attack
frame  compound|amod:{trade|commercial|tariff} -> none
frame  poss|amod|nmod/by:ACTOR=actor nmod/against,on|nmod/by.nmod/against,on:ACTOR=recipient -> ASSAULT 0.7
yes    Israel's retaliation against Lebanon was swift. => ISR:GOV > LBN:GOV ASSAULT
no     Revenge is sweet.

noun   operation
frame  compound|amod:{heart|knee|rescue|mining|business|joint|banking|peacekeeping|aid|cataract|hip|relief|search|sting|rail|factory|oil|flight|eye} -> none
frame  poss|amod|nmod/by:ACTOR=actor nmod/against|nmod/by.nmod/against:ACTOR=recipient -> ASSAULT 0.7
frame  compound|amod:{military|ground|security|counterinsurgency|antiterrorist|anti-terrorist|antiterror|offensive|clearance} poss|amod|nmod/by:ACTOR=actor nmod/in,near:ACTOR -> ASSAULT 0.6
yes    Pakistan's operation against Afghan militants drags on. => PAK:GOV > AFG ASSAULT
no     The knee operation in Sweden went well.

noun   campaign
frame  poss|amod|nmod/by:ACTOR=actor compound|amod:{air|bombing|military|ground|terror|guerrilla|armed|bombardment} nmod/against,in,on|nmod/by.nmod/against,on:ACTOR=recipient -> ASSAULT 0.7
yes    Saudi Arabia's air campaign in Yemen lasted for years. => SAU:GOV > YEM:GOV ASSAULT
no     The election campaign in Ghana began.

noun   fight; struggle
frame  compound|amod:{title|bull|food|heavyweight|boxing|fist|dog|legal|cock|uphill|power} -> none
frame  nmod/against,with:@ASL_ILLS -> none
frame  poss|amod|nmod/by:ACTOR=actor nmod/against:@ASL_SOLDIERS nmod/against|nmod/by.nmod/against:ACTOR=recipient -> ASSAULT 0.6
yes    Mali's fight against the rebels of Azawad drags on. => MLI:GOV > MLI:REB ASSAULT
no     The title fight in Manila ended early.

noun   destruction; demolition; razing; sabotage; sinking; downing; shootdown; shoot-down; torpedoing; levelling; bulldozing
frame  nmod/of:{evidence|document|forest|rainforest|habitat|record|environment|planet|ozone|job|value|wealth|capital|weapon|stockpile|missile|landmine|crop|nature|arsenal|mine} -> none
frame  poss|nmod/by|nmod/of.nmod/by|amod:ACTOR=actor nmod/of:{ship|vessel|warship|plane|airliner|jet|helicopter|drone|aircraft|village|town|city|home|house|mosque|church|bridge|dam|school|hospital|pipeline|embassy|temple|building|tank|base|refinery|cruiser|submarine|ferry} nmod/of.amod|nmod/of.poss|nmod/of.compound|nmod/of.nmod/of:ACTOR=recipient? -> ASSAULT/destroy
frame  nmod/of:{ship|vessel|warship|plane|airliner|jet|helicopter|drone|village|town|home|house|mosque|church|embassy|cruiser|submarine} nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient -> ASSAULT/destroy 0.7
yes    Israel's demolition of Palestinian homes continues. => ISR:GOV > PSE ASSAULT/destroy
no     The destruction of forest in Peru goes on.

noun   hostage-taking; hostage taking; enforced disappearance
frame  poss|nmod/by|nmod/of.nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> ASSAULT/abduct
frame  poss|nmod/by:ACTOR=actor nmod/at,in:ANY -> ASSAULT/abduct 0.7
known yes The hostage-taking of German tourists by Algerian militants lasted months. => DZA > DEU ASSAULT/abduct

noun   rape; gang rape; gang-rape; sexual assault; sexual abuse
frame  nmod/of:{land|nature|earth|countryside} -> none
frame  poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/of,on,against|nmod/by.nmod/on,against:ACTOR=recipient -> ASSAULT/sexual
frame  nmod/of,on,against:ACTOR=recipient -> ASSAULT/sexual 0.7
yes    The rape of Congolese women by Rwandan soldiers was proved. => RWA:MIL > COD ASSAULT/sexual
no     Rape is a crime.

noun   abuse
frame  compound|amod:{drug|child|alcohol|substance|sexual|domestic|verbal|racial|market} -> none
frame  poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/of:{prisoner|detainee|inmate|protester|civilian|migrant|refugee|captive} nmod/of:ACTOR=recipient? -> ASSAULT/torture 0.7
yes    The abuse of Iraqi prisoners by American soldiers caused outrage. => USA:MIL > IRQ ASSAULT/torture
no     Drug abuse in Scotland is falling.

noun   assassination attempt; assassination bid; attempted assassination; murder attempt; attempted murder
frame  poss|nmod/by:ACTOR=actor? nmod/on,against,of|nmod/by.nmod/on,against:ACTOR=recipient -> ASSAULT/targeted 0.7
yes    An assassination attempt on the Comorian president failed. => --- > COM:GOV ASSAULT/targeted
no     He was tried for attempted murder.

noun   violation; breach
frame  nmod/of:@CEASEFIRES poss|amod|nmod/by|nmod/of.nmod/by:ACTOR=actor -> ASSAULT 0.6
frame  nmod/of:{airspace|water|border} poss|amod|nmod/by:ACTOR=actor nmod/of.amod|nmod/of.poss|nmod/of.compound|nmod/of.nmod/of:ACTOR=recipient? -> MOBILIZE/weapons 0.6
frame  compound|amod:{ceasefire|truce} poss|amod|nmod/by:ACTOR=actor -> ASSAULT 0.6
yes    Russian violations of Finnish airspace are frequent. => RUS > FIN MOBILIZE/weapons
no     A breach of the dam flooded Derna.

verb   claim
frame  nsubj:ACTOR obj:{responsibility|credit} obl/for|obj.nmod/for:{attack|bombing|blast|killing|shooting|assassination|explosion|kidnapping|raid|ambush|massacre|assault|airstrike|murder|abduction|strike} obl/for.nmod/on,against,in,of|obj.nmod/for.nmod/on,against,in,of:ACTOR? -> ASSAULT 0.7
frame  nsubj:ACTOR obj:{asylum} obl/in|obj.nmod/in:ACTOR -> REQUEST/assist 0.7
frame  nsubj:ANY? -> none
yes    Somali militants claimed responsibility for an attack on Kenyan soldiers. => SOM > KEN:MIL ASSAULT
no     The Welsh runner claimed the title.
no     The Danish mayor claimed credit for the new bridge.
