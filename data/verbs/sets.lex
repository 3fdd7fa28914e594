# Sets of words that the entries in this folder share (@NAME in a frame).
# A frame compares the lemma of the head of a phrase, so a set holds single words; nouns and verbs stand in different sets.
# Source: written for this project from general knowledge of diplomatic and conflict reporting in English.
# Licence: that of the project.

# --- nouns -----------------------------------------------------------------------------------------------------------

# what people hold when they confer
set    TALKS  talk; talks; negotiation; negotiations; meeting; discussion; discussions; consultation; consultations; dialogue; dialog; summit; conversation; conference; session; parley; round; call

# what is reached, signed or broken between parties
set    AGREEMENTS  agreement; accord; deal; treaty; pact; memorandum; MOU; protocol; convention; charter; contract; settlement; compromise; arrangement; understanding; concordat; framework; roadmap; compact

# what stops the fighting
set    CEASEFIRES  ceasefire; cease-fire; truce; armistice; lull; cessation; moratorium; de-escalation

# what is drafted, tabled, adopted or turned down
set    PROPOSALS  proposal; plan; offer; initiative; request; demand; call; appeal; bid; suggestion; idea; draft; resolution; motion; bill; blueprint; term; condition; overture; ultimatum; invitation; mediation; compromise; deal; agreement; accord; treaty; ceasefire; truce; talk; talks; dialogue; negotiation; package; recommendation; amendment; application; petition; claim; pressure

# what is asked of others when one wants them to sit down
set    VISITS  visit; trip; tour; stopover; pilgrimage; stay; journey

# help: goods, money, people
set    AID-GOODS  aid; assistance; relief; food; grain; wheat; flour; rice; medicine; drug; vaccine; blanket; tent; shelter; supply; supplies; water; fuel; humanitarian; ration; ambulance; equipment; generator; help; medic; doctor; nurse; rescuer; parcel; kit; dose; oxygen; ventilator; foodstuff; seed; fertiliser; fertilizer
set    MONEY  money; fund; funds; funding; loan; grant; credit; dollar; euro; pound; yen; yuan; rouble; ruble; cash; donation; financing; subsidy; bailout; tranche; million; billion; $; €; £; contribution; stipend; package; compensation
set    WEAPONS  weapon; arm; arms; weaponry; missile; rocket; tank; gun; rifle; ammunition; shell; howitzer; launcher; jet; warplane; fighter; aircraft; helicopter; drone; warship; frigate; submarine; artillery; mortar; munition; explosive; bomb; warhead; hardware; armour; armor; mine; grenade; system; battery; interceptor; torpedo; vehicle; round

# forces that move, deploy or go home
set    TROOPS  troop; troops; soldier; force; forces; army; unit; battalion; brigade; division; regiment; contingent; convoy; fighter; militia; militiaman; serviceman; marine; paratrooper; trainer; adviser; advisor; peacekeeper; garrison; personnel; warship; warplane; fleet; navy; carrier; destroyer; tank; commando; mercenary; reinforcement; reinforcements; reservist; artillery; armour; armor; squadron; column; military

# diplomats and missions
set    DIPLOMATS  ambassador; envoy; diplomat; attache; consul; emissary; delegation; delegate; mission; negotiator; representative; staff
set    MISSIONS  embassy; consulate; mission; post; office
set    INSPECTORS  inspector; observer; monitor; investigator; expert; verifier; mission; team; peacekeeper; inspection; inspectorate; rapporteur; convoy

# people who are held
set    PRISONERS  prisoner; detainee; hostage; captive; inmate; abductee; POW; internee; suspect; activist; journalist; dissident; sailor; fisherman; pilot; crew; schoolgirl; opponent; convict; remains; body

# what is taken, held or given back
set    TERRITORY  territory; town; city; village; area; land; district; province; region; island; peninsula; base; airport; airbase; airfield; outpost; checkpoint; hill; border; crossing; port; bridge; neighbourhood; neighborhood; suburb; enclave; front; position; stronghold; capital; zone; sector; settlement; dam; oilfield; soil; camp

# penalties between states
set    SANCTIONS  sanction; sanctions; embargo; boycott; tariff; duty; restriction; penalty; ban; quota; blacklist; measure; countermeasure; freeze; asset
set    RELATIONS  relation; relations; tie; ties; link; links; contact; contacts; relationship; cooperation; co-operation; partnership; recognition; trade

# what hems people in
set    CURBS  curfew; lockdown; blockade; siege; emergency; censorship; checkpoint; roadblock; martial

# words that often stand for an actor even where nobody has told which one ("the two sides", "the group")
set    SIDES  side; sides; group; party; country; nation; state; power; neighbour; neighbor; leader; faction; foe; rival; enemy; ally; two; three; four; both; they; he; she; we; who; which; that; it; all; some; many; official; member; man; woman; gunman; attacker; assailant; one; other; others; government; authority; force; bloc; alliance; coalition; movement; organisation; organization; network

# force
set    ATTACKS  attack; assault; strike; airstrike; raid; offensive; bombing; bombardment; shelling; operation; campaign; war; invasion; incursion; ambush; blast; explosion; shooting; violence; fighting; hostility; hostilities; killing; massacre; fire; onslaught; aggression; rocket
set    DRILLS  exercise; exercises; drill; manoeuvre; maneuver; manoeuvres; maneuvers; wargame; rehearsal; parade
set    PROTESTS  protest; rally; demonstration; march; strike; vigil; sit-in; walkout; picket; riot; stoppage; go-slow; hartal; bandh
set    ELECTIONS  election; elections; vote; poll; polls; referendum; plebiscite; by-election; primary; inauguration; ballot; hearing; trial; inquest; debate; festival; auction; wedding; funeral; ceremony; concert; party; contest

# what is felt and uttered
set    BACKING  support; backing; solidarity; approval; praise; admiration; gratitude; appreciation; thanks; endorsement; encouragement; sympathy; condolence; condolences; recognition; confidence; satisfaction; respect; blessing; congratulation; congratulations; tribute; welcome
set    READINESS  readiness; willingness; intention; desire; commitment; preparedness; determination; openness; interest
set    SORROW  regret; remorse; apology; contrition; sorrow
set    DISMAY  concern; anger; outrage; condemnation; dismay; displeasure; disapproval; indignation; opposition; alarm; disappointment; dissatisfaction; discontent; unease; annoyance; criticism; fury; disgust; revulsion; objection; frustration

# steps that reform or yield
set    REFORMS  reform; law; constitution; policy; rule; election; change; legislation
set    POSTS  post; job; office; position; presidency; premiership; chairmanship; seat; leadership; commission; role; duty; command; throne; chancellorship; ministry; party

# words that show that sport, business or the stage is meant
set    SPORT  final; semifinal; semi-final; quarterfinal; quarter-final; match; cup; league; game; tournament; championship; championships; playoff; play-off; qualifier; friendly; group; round; innings; test; series; season; goal; point; penalty; medal; derby; olympics
set    PLAYERS  player; striker; midfielder; defender; goalkeeper; coach; footballer; forward; quarterback; pitcher; batsman; winger; singer; actor; actress; artist; customer; client; shareholder; investor
set    WARES  product; phone; app; song; album; film; movie; book; shop; store; car; item; toy; model; feature; version; software; game; data; result; figure; report; statement; video; photo; document; list; name; detail; information; transcript; footage

# --- verbs that stand in a complement --------------------------------------------------------------------------------

set    TO-MEET  meet; talk; negotiate; visit; discuss; confer; consult; host; attend; sit; mediate; join; participate; receive; hold; resume; restart; reopen; travel; fly; come; return; speak; call; telephone; phone; convene; go; invite
set    TO-COOPERATE  cooperate; co-operate; collaborate; coordinate; co-ordinate; work; share; exchange; trade; coproduce; develop; build; train; expand; deepen; boost; strengthen; increase; normalise; normalize; restore; establish; invest; buy; sell; export; import; ratify; sign; recognise; recognize; extend; improve; implement; abide; comply; respect; honour; honor; adhere; form; create; set; open; support; back; act; combat; tackle; cut; reduce; take; join; launch; remove; continue; keep; maintain; end; resolve; settle; find; hold; double; raise; consider; push; pursue; investigate; rebuild; reconstruct; reform; step; do; use; lead; let; allow; accept
set    TO-HELP  help; aid; assist; give; send; provide; deliver; supply; fund; finance; donate; grant; lend; pay; contribute; shelter; resettle; protect; defend; equip; arm; train; rescue; evacuate; treat; feed; rebuild; ship; offer; accept; admit; support; back; subsidise; subsidize; mediate; allocate; spend
set    TO-YIELD  withdraw; pull; leave; release; free; return; lift; ease; relax; disarm; dismantle; surrender; cease; stop; halt; suspend; freeze; resign; quit; step; relinquish; cede; concede; yield; compromise; demobilise; demobilize; retreat; evacuate; vacate; hand; give; destroy; abandon; scrap; drop; end; reopen; unblock; unfreeze; pardon; apologise; apologize; allow; admit; let; refrain; abolish; repeal; reinstate; scale; reduce; cut; limit; curb; restrain; de-escalate; lower; back; open
set    TO-ATTACK  attack; fight; strike; bomb; retaliate; kill; destroy; invade; shell; crush; avenge; punish; respond; hit; eliminate; annihilate; eradicate; target; resist; wipe; assassinate; behead; shoot; execute; storm; raid; seize; retake; recapture; capture; conquer
set    TO-PUNISH  sanction; penalise; penalize; expel; cut; sever; arrest; prosecute; jail; deport; ban; boycott; impose; close; confiscate; block; blockade; sue; extradite
