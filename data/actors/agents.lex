# Common nouns for people and bodies, with the sector they give.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

agent    government; administration; regime; cabinet; ministry; embassy; consulate; presidency
sector   GOV
kind     body

agent    municipality; governorate; city council; provincial government; local government
sector   GOV
kind     body

agent    council of ministers; foreign ministry; defence ministry; defense ministry
sector   GOV
kind     body

agent    interior ministry; finance ministry; health ministry; justice ministry; foreign office
sector   GOV
kind     body

agent    interim government; transitional government; caretaker government; coalition government
sector   GOV
kind     body

agent    unity government; central government; high commission; diplomatic mission; delegation
sector   GOV
kind     body

agent    negotiating team; authority; state; electoral commission; election commission; central bank
sector   GOV
kind     body

agent    prime minister's office; presidential office; prime ministry; prefecture; town hall
sector   GOV
kind     body

agent    city hall; junta; politburo; royal court; royal family; national security council; customs
sector   GOV
kind     body

agent    immigration service; civil service; federal government
sector   GOV
kind     body

agent    official; authorities; diplomat; minister; envoy; ambassador; leadership; negotiator
sector   GOV
kind     people

agent    president; premier; prime minister; chancellor; king; monarch; emir; crown prince; governor
sector   GOV
kind     people

agent    mayor; secretary of state; foreign minister; defence minister; defense minister
sector   GOV
kind     people

agent    interior minister; policymaker; bureaucrat; civil servant; consul; emissary; attache
sector   GOV
kind     people

agent    adviser; advisor; aide; head of state; head of government; vice president; deputy minister
sector   GOV
kind     people

agent    mediator; ruler; sultan; queen; prince; statesman (statesmen); technocrat; decision-maker
sector   GOV
kind     people

agent    government official; customs officer; border official; plenipotentiary; regulator; royal
sector   GOV
kind     people

agent    provincial governor; district governor; undersecretary; administrator; tax collector
sector   GOV
kind     people

agent    census taker; election official; defence secretary; foreign secretary
sector   GOV
kind     people

agent    soldier; troop; serviceman (servicemen); servicewoman (servicewomen); conscript; reservist
sector   MIL
kind     people

agent    commander; general; colonel; captain; lieutenant; sergeant; corporal; admiral; brigadier
sector   MIL
kind     people

agent    marine; sailor; pilot; airman (airmen); paratrooper; commando; sniper
sector   MIL
kind     people

agent    infantryman (infantrymen); recruit; draftee; sapper; ranger; gunner; tank crew
sector   MIL
kind     people

agent    army officer; military officer; naval officer; special forces; armed forces
sector   MIL
kind     people

agent    security forces; ground forces; special operations forces; legionnaire; military police
sector   MIL
kind     people

agent    guardsman (guardsmen); crewman (crewmen); cadet; deserter; border guard
sector   MIL
kind     people

agent    coastguardsman (coastguardsmen); artilleryman (artillerymen); field marshal; army chief
sector   MIL
kind     people

agent    chief of staff; military official; military adviser; military observer; military spokesman
sector   MIL
kind     people

agent    army spokesman; defence official; defense official
sector   MIL
kind     people

agent    army; military; navy; air force; coast guard; coastguard; battalion; brigade; regiment
sector   MIL
kind     body

agent    platoon; infantry; artillery; cavalry; garrison; squadron; fleet; flotilla; armada
sector   MIL
kind     body

agent    national guard; army unit; task force; general staff; high command; defence force
sector   MIL
kind     body

agent    defense force; air defence; air defense; military council; military base; patrol
sector   MIL
kind     body

agent    army patrol; military intelligence; warplane; fighter jet; jet; fighter plane; bomber
sector   MIL
kind     body

agent    helicopter gunship; helicopter; attack helicopter; gunship; warship; frigate; destroyer
sector   MIL
kind     body

agent    submarine; aircraft carrier; gunboat; drone; tank; naval vessel; patrol boat
sector   MIL
kind     body

agent    fighter aircraft; military aircraft; combat aircraft; rocket launcher; howitzer
sector   MIL
kind     body

agent    artillery unit; stealth bomber; armoured vehicle; armored vehicle; contingent
sector   MIL
kind     body

agent    expeditionary force; rapid reaction force; border guard service; republican guard
sector   MIL
kind     body

agent    presidential guard; honour guard; military junta; military government; minesweeper
sector   MIL
kind     body

agent    missile battery; special forces unit; occupying force; occupation force; invasion force
sector   MIL
kind     body

agent    invader; occupier; troop carrier
sector   MIL
kind     body

agent    police officer; policeman (policemen); policewoman (policewomen); cop; detective; gendarme
sector   COP
kind     people

agent    constable; sheriff; investigator; riot police; police chief; police; federal agent
sector   COP
kind     people

agent    prison guard; prison warden; warder; jailer; security guard; police commander
sector   COP
kind     people

agent    customs police; bodyguard; officer; traffic police; border police; counter-terrorism police
sector   COP
kind     people

agent    anti-terror police; secret police; police spokesman; park ranger; trooper; inspector
sector   COP
kind     people

agent    law enforcement officer
sector   COP
kind     people

agent    police force; gendarmerie; police department; riot squad; law enforcement; police unit
sector   COP
kind     body

agent    police station; security service; security directorate; security apparatus; police patrol
sector   COP
kind     body

agent    swat team; prison service; morality police
sector   COP
kind     body

agent    court; supreme court; constitutional court; tribunal; high court; appeals court
sector   JUD
kind     body

agent    military court; criminal court; court of appeal; war crimes court; war crimes tribunal
sector   JUD
kind     body

agent    judiciary; prosecution; prosecutor's office; prosecution service; jury; grand jury
sector   JUD
kind     body

agent    military tribunal; court martial; special court; bar association; appeal court
sector   JUD
kind     body

agent    magistrates' court; federal court; truth commission; commission of inquiry
sector   JUD
kind     body

agent    public prosecutor's office; law firm; arbitration panel
sector   JUD
kind     body

agent    judge; prosecutor; magistrate; attorney general; chief justice; attorney; lawyer; juror
sector   JUD
kind     people

agent    defence lawyer; defense lawyer; solicitor; barrister; public prosecutor; jurist; notary
sector   JUD
kind     people

agent    arbitrator
sector   JUD
kind     people

agent    parliament; legislature; senate; congress; national assembly; assembly; lower house
sector   LEG
kind     body

agent    upper house; house of representatives; chamber of deputies; parliamentary committee
sector   LEG
kind     body

agent    legislative council; legislative assembly; constituent assembly; parliamentary commission
sector   LEG
kind     body

agent    lower chamber; upper chamber; parliamentary group; provincial assembly; regional parliament
sector   LEG
kind     body

agent    federal assembly
sector   LEG
kind     body

agent    lawmaker; legislator; parliamentarian; senator; congressman (congressmen)
sector   LEG
kind     people

agent    congresswoman (congresswomen); member of parliament (members of parliament); MP
sector   LEG
kind     people

agent    assemblyman (assemblymen); deputy; speaker; parliament speaker; backbencher; MEP
sector   LEG
kind     people

agent    rebel; insurgent; militant; guerrilla; guerilla; separatist; fighter; jihadist; jihadi
sector   REB
kind     people

agent    mujahid (mujahideen); mujahedin; mujahedeen; freedom fighter; secessionist
sector   REB
kind     people

agent    islamist fighter; islamist militant; rebel fighter; rebel commander; rebel leader
sector   REB
kind     people

agent    insurgent leader; guerrilla leader; militant leader; extremist; terrorist; suicide bomber
sector   REB
kind     people

agent    revolutionary; mutineer; foreign fighter; holy warrior; terror suspect; fedayeen; partisan
sector   REB
kind     people

agent    hijacker; hostage-taker; rebel forces; opposition fighter; warlord; rebel soldier
sector   REB
kind     people

agent    breakaway leader; suspected militant
sector   REB
kind     people

agent    insurgency; rebel group; rebel movement; insurgent group; militant group; armed group
sector   REB
kind     body

agent    guerrilla group; guerrilla movement; terrorist group; terrorist organisation
sector   REB
kind     body

agent    terrorist organization; rebel faction; separatist group; separatist movement
sector   REB
kind     body

agent    extremist group; rebel army; jihadist group; terror group; terror cell; sleeper cell
sector   REB
kind     body

agent    liberation movement; liberation front; armed faction; rebel alliance; rebel coalition
sector   REB
kind     body

agent    resistance movement; armed wing; military wing; islamist group; armed opposition
sector   REB
kind     body

agent    militiaman (militiamen); paramilitary; mercenary; vigilante; militia member; militia leader
sector   PRM
kind     people

agent    militia fighter; village guard; private military contractor; private security contractor
sector   PRM
kind     people

agent    death squad member; self-defence fighter
sector   PRM
kind     people

agent    militia; death squad; militia group; paramilitary group; paramilitary force
sector   PRM
kind     body

agent    self-defence group; self-defense group; vigilante group; tribal militia; private army
sector   PRM
kind     body

agent    mercenary group; private military company; pro-government militia; popular committee
sector   PRM
kind     body

agent    civil defence unit; mercenary force; armed settlers; self-defence force
sector   PRM
kind     body

agent    opposition; opposition group; opposition movement; opposition coalition; opposition party
sector   OPP
kind     body

agent    opposition alliance; opposition bloc; resistance; government in exile; protest movement
sector   OPP
kind     body

agent    pro-democracy movement; opposition council; exile group
sector   OPP
kind     body

agent    dissident; opponent; opposition leader; opposition figure; opposition politician
sector   OPP
kind     people

agent    opposition activist; opposition supporter; exile; pro-democracy activist; opposition member
sector   OPP
kind     people

agent    regime critic; political prisoner; defector; opposition lawmaker; opposition candidate
sector   OPP
kind     people

agent    party; political party; ruling party; coalition partner; party congress; central committee
sector   PTY
kind     body

agent    caucus; party leadership; socialists; conservatives; communists; far right; far left
sector   PTY
kind     body

agent    election campaign; political bloc; junior coalition partner
sector   PTY
kind     body

agent    candidate; party leader; politician; nominee; party member; party official; contender
sector   PTY
kind     people

agent    front-runner; frontrunner; running mate; president-elect; socialist; conservative
sector   PTY
kind     people

agent    communist; nationalist; presidential candidate; presidential hopeful; loyalist; republican
sector   PTY
kind     people

agent    party supporter; challenger; social democrat; christian democrat; populist; royalist
sector   PTY
kind     people

agent    ultranationalist; hardliner; reformist; islamist; secularist; leftist; rightist
sector   PTY
kind     people

agent    civilian; resident; villager; people; protester; protestor; demonstrator; activist; citizen
sector   CVL
kind     people

agent    crowd; family; woman (women); child (children); man (men); girl; boy
sector   CVL
kind     people

agent    passer-by (passers-by); bystander; inhabitant; voter; youth; teenager; passenger; tourist
sector   CVL
kind     people

agent    holidaymaker; pedestrian; shopper; mourner; worshipper; worshiper; marcher; rioter; looter
sector   CVL
kind     people

agent    mob; mother; father; husband; wife (wives); widow; orphan; parent; pilgrim
sector   CVL
kind     people

agent    human rights activist; rights activist; tribesman (tribesmen); tribal leader; tribal elder
sector   CVL
kind     people

agent    elder; elderly; infant; baby; toddler; motorist; commuter; driver; bus driver; taxi driver
sector   CVL
kind     people

agent    householder; survivor; victim; relative; prisoner; detainee; hostage; captive; inmate
sector   CVL
kind     people

agent    community leader; settler; nomad; compatriot; expatriate; population; populace
sector   CVL
kind     people

agent    counter-protester; picketer; squatter; homeowner; traveller; traveler; hunger striker
sector   CVL
kind     people

agent    supporter; volunteer; minority; spectator; football fan; neighbour; neighbor; whistleblower
sector   CVL
kind     people

agent    patient; mountaineer; hiker; schoolgirl; schoolboy; tribeswoman (tribeswomen); gypsy
sector   CVL
kind     people

agent    islander; townspeople; townsfolk; city dweller; slum dweller; adolescent; pensioner
sector   CVL
kind     people

agent    veteran; ex-combatant; housewife (housewives)
sector   CVL
kind     people

agent    community; household; tribe; clan; neighbourhood committee; residents' association; village
sector   CVL
kind     body

agent    refugee; asylum seeker; asylum-seeker; displaced person (displaced people)
sector   REF
kind     people

agent    displaced people; internally displaced person (internally displaced people)
sector   REF
kind     people

agent    internally displaced people; migrant; returnee; evacuee; boat people
sector   REF
kind     people

agent    stateless person (stateless people); undocumented migrant; illegal immigrant; immigrant
sector   REF
kind     people

agent    emigrant; deportee; child refugee; unaccompanied minor; IDP
sector   REF
kind     people

agent    journalist; reporter; correspondent; photographer; cameraman (cameramen); editor; columnist
sector   JRN
kind     people

agent    news anchor; blogger; newsman (newsmen); photojournalist; war correspondent
sector   JRN
kind     people

agent    editor-in-chief (editors-in-chief); publisher; broadcaster; media worker; film-maker
sector   JRN
kind     people

agent    filmmaker; cartoonist; interviewer; commentator
sector   JRN
kind     people

agent    newspaper; media; news agency; television station; TV station; TV channel
sector   JRN
kind     body

agent    television channel; radio station; magazine; weekly; tabloid; state television; state TV
sector   JRN
kind     body

agent    state media; local media; news channel; news website; media outlet; broadcasting company
sector   JRN
kind     body

agent    news outlet; national broadcaster; state radio; pro-government daily; independent daily
sector   JRN
kind     body

agent    press agency; publishing house; state news agency
sector   JRN
kind     body

agent    company; firm; corporation; bank; conglomerate; multinational; oil company; gas company
sector   BUS
kind     body

agent    airline; enterprise; energy company; chamber of commerce; mining company; shipping company
sector   BUS
kind     body

agent    start-up; startup; retailer; manufacturer; contractor; carmaker; arms manufacturer
sector   BUS
kind     body

agent    arms maker; stock exchange; hedge fund; insurance company; telecom operator; factory
sector   BUS
kind     body

agent    oil giant; energy giant; oil major; defence contractor; defense contractor; shipyard
sector   BUS
kind     body

agent    tech giant; state oil company; lender; consortium; private sector; construction firm
sector   BUS
kind     body

agent    security firm; refinery; brokerage; private security company
sector   BUS
kind     body

agent    businessman (businessmen); businesswoman (businesswomen); investor; banker; entrepreneur
sector   BUS
kind     people

agent    trader; shopkeeper; shop owner; merchant; exporter; importer; oligarch; tycoon; executive
sector   BUS
kind     people

agent    industrialist; employer; business leader; shareholder; arms dealer; chief executive
sector   BUS
kind     people

agent    restaurateur; ship owner; shipowner; broker; landlord; creditor; money changer; jeweller
sector   BUS
kind     people

agent    vendor; street vendor; businesspeople
sector   BUS
kind     people

agent    union; trade union; labour union; labor union; trade union federation; union federation
sector   LAB
kind     body

agent    teachers' union; labour federation; workers' committee
sector   LAB
kind     body

agent    worker; miner; labourer; laborer; trade unionist; union leader; employee; workforce
sector   LAB
kind     people

agent    migrant worker; dockworker; docker; factory worker; construction worker; oil worker
sector   LAB
kind     people

agent    railway worker; foreign worker; truck driver; lorry driver; domestic worker; coal miner
sector   LAB
kind     people

agent    day labourer; public sector worker; garment worker; engineer; technician; transport worker
sector   LAB
kind     people

agent    garbage collector; guest worker; seaman (seamen); seafarer; crew member
sector   LAB
kind     people

agent    postal worker; civil engineer; electrician; cleaner
sector   LAB
kind     people

agent    doctor; nurse; medic; paramedic; surgeon; physician; health worker; medical worker
sector   MED
kind     people

agent    ambulance crew; rescuer; rescue worker; first responder; firefighter; midwife (midwives)
sector   MED
kind     people

agent    health official; hospital official; psychiatrist; hospital director; epidemiologist
sector   MED
kind     people

agent    aid worker; relief worker; humanitarian worker; emergency worker; search and rescue team
sector   MED
kind     people

agent    vaccinator; pathologist; pharmacist; civil defence worker; rescue team
sector   MED
kind     people

agent    hospital; clinic; health centre; health center; medical centre; field hospital
sector   MED
kind     body

agent    ambulance service; civil defence; civil defense; health department; medical charity
sector   MED
kind     body

agent    ambulance; rescue service; emergency service; health service; health authority
sector   MED
kind     body

agent    disease control agency; fire brigade; fire department
sector   MED
kind     body

agent    cleric; imam; priest; bishop; archbishop; rabbi; monk; nun; pastor; preacher; mullah
sector   REL
kind     people

agent    ayatollah; mufti; cardinal; patriarch; missionary; religious leader; clergy
sector   REL
kind     people

agent    clergyman (clergymen); theologian; congregation; spiritual leader
sector   REL
kind     people

agent    seminarian; evangelist; believer; muezzin; chaplain; nuncio; islamic scholar; reverend
sector   REL
kind     people

agent    deacon; abbot
sector   REL
kind     people

agent    church; mosque; diocese; monastery; synagogue; religious order; patriarchate
sector   REL
kind     body

agent    religious minority; archdiocese; convent; seminary; episcopal conference
sector   REL
kind     body

agent    bishops' conference; religious community
sector   REL
kind     body

agent    student; professor; teacher; academic; scholar; researcher; scientist
sector   EDU
kind     people

agent    schoolchild (schoolchildren); pupil; analyst; lecturer; historian; headmaster; headteacher
sector   EDU
kind     people

agent    university student; expert; economist; intellectual; political scientist; archaeologist
sector   EDU
kind     people

agent    dean; rector; undergraduate; schoolteacher; sociologist; anthropologist; think tanker
sector   EDU
kind     people

agent    graduate
sector   EDU
kind     people

agent    university; school; college; think tank; think-tank; institute; faculty; academy; madrasa
sector   EDU
kind     body

agent    madrassa; research centre; research center; research institute; kindergarten; student union
sector   EDU
kind     body

agent    gangster; criminal; smuggler; trafficker; pirate; robber; thief (thieves); kidnapper
sector   CRM
kind     people

agent    drug trafficker; human trafficker; people smuggler; drug dealer; drug lord; gang member
sector   CRM
kind     people

agent    gang leader; bandit; convict; murderer; killer; hitman (hitmen); poacher; cattle rustler
sector   CRM
kind     people

agent    arms smuggler; arms trafficker; hacker; burglar; extortionist; drug baron; mobster
sector   CRM
kind     people

agent    fraudster; rustler; mafioso (mafiosi); assassin; rapist; abductor; crime boss; armed robber
sector   CRM
kind     people

agent    counterfeiter; money launderer; cybercriminal; pickpocket; fugitive; arsonist
sector   CRM
kind     people

agent    gang; cartel; drug cartel; crime syndicate; street gang; criminal gang; armed gang
sector   CRM
kind     body

agent    smuggling ring; trafficking ring; organised crime; organized crime; mafia; criminal network
sector   CRM
kind     body

agent    smuggling network; criminal organisation; criminal organization; pirate group
sector   CRM
kind     body

agent    hacking group; criminal group; drug gang
sector   CRM
kind     body

agent    gunman (gunmen); attacker; assailant; armed man (armed men)
sector   UAF
kind     people

agent    unidentified gunman (unidentified gunmen); masked man (masked men)
sector   UAF
kind     people

agent    unknown gunman (unknown gunmen); masked gunman (masked gunmen); shooter; perpetrator
sector   UAF
kind     people

agent    knifeman (knifemen); unidentified attacker; aggressor; combatant; ambusher; lone wolf
sector   UAF
kind     people

agent    stabber; besieger; hooded man (hooded men); raider
sector   UAF
kind     people

agent    spy; intelligence officer; secret agent; intelligence agent; intelligence official
sector   SPY
kind     people

agent    informant; informer; intelligence chief; spymaster; double agent; operative
sector   SPY
kind     people

agent    undercover agent; security agent; spy chief; intelligence operative; saboteur
sector   SPY
kind     people

agent    intelligence service; intelligence agency; secret service; spy agency
sector   SPY
kind     body

agent    intelligence community; intelligence; intelligence directorate; counter-intelligence
sector   SPY
kind     body

agent    counterintelligence; counterintelligence service; spy ring
sector   SPY
kind     body

agent    farmer; peasant; herder; herdsman (herdsmen); shepherd; fisherman (fishermen); farmworker
sector   AGR
kind     people

agent    farm worker; rancher; landowner; pastoralist; grower; fisher; farm owner; coca farmer
sector   AGR
kind     people

agent    sharecropper; cattle breeder; planter; dairy farmer; beekeeper; olive farmer
sector   AGR
kind     people

agent    agricultural worker; cultivator; logger; landless peasant
sector   AGR
kind     people

agent    plantation; cooperative; fishing boat; trawler; fishing vessel; farmers' union
sector   AGR
kind     body

agent    agribusiness; fishing fleet; kibbutz; livestock market
sector   AGR
kind     body

agent    charity; civil society; human rights group; rights group; aid group; aid agency
sector   SOC
kind     body

agent    relief agency; humanitarian agency; humanitarian organisation; humanitarian organization
sector   SOC
kind     body

agent    NGO; non-governmental organisation; non-governmental organization
sector   SOC
kind     body

agent    nongovernmental organization; civil society group; watchdog; advocacy group; foundation
sector   SOC
kind     body

agent    relief organisation; relief organization; human rights organisation
sector   SOC
kind     body

agent    human rights organization; environmental group; women's group; campaign group
sector   SOC
kind     body

agent    monitoring group; lobby group; pressure group; relief group; civic group; youth group
sector   SOC
kind     body

agent    sports club; football club; olympic committee; orchestra; choir; soccer club
sector   SOC
kind     body

agent    athlete; footballer; actress; artist; writer; poet; singer; musician; film director
sector   SOC
kind     people

agent    celebrity; novelist; environmentalist; philanthropist; lobbyist; rights campaigner
sector   SOC
kind     people

agent    feminist; coach; swimmer; boxer; soccer player; playwright; olympian
sector   SOC
kind     people

agent    comedian; sculptor; painter
sector   SOC
kind     people

agent    former official; former minister; former president; ex-president; former prime minister
sector   ELI
kind     people

agent    ex-minister; elite; former general; former ambassador; former diplomat; aristocrat
sector   ELI
kind     people

agent    former leader; former lawmaker; old guard; nobleman (noblemen); former mayor
sector   ELI
kind     people

agent    former governor; former spy; former dictator; elder statesman (elder statesmen); ex-premier
sector   ELI
kind     people

agent    deposed president; ousted president; ousted leader; former rebel; former king; former judge
sector   ELI
kind     people

agent    ex-general
sector   ELI
kind     people

agent    witness; eyewitness; source; observer; onlooker; suspect; stranger
sector   UNK
kind     people

agent    unidentified person (unidentified people); unknown person (unknown people); accomplice
sector   UNK
kind     people

agent    wounded; casualty
sector   UNK
kind     people

agent    peacekeeper; blue helmet; UN peacekeeper; U.N. peacekeeper; UN troops; UN observer
sector   MIL
kind     people
code     UNO

agent    blue beret; UN soldier; peacekeeping troops
sector   MIL
kind     people
code     UNO

agent    peacekeeping force; peacekeeping mission; UN force; UN mission; UN peacekeeping force
sector   MIL
kind     body
code     UNO

agent    U.N. force
sector   MIL
kind     body
code     UNO

agent    UN official; U.N. official; UN inspector; weapons inspector
sector   GOV
kind     people
code     UNO

agent    UN rapporteur; UN expert; UN diplomat; UN mediator; UN staff; UN worker
sector   GOV
kind     people
code     UNO

agent    special rapporteur; U.N. expert; nuclear inspector
sector   GOV
kind     people
code     UNO

agent    UN agency; U.N. agency; world body; UN fact-finding mission; UN panel of experts; UN body
sector   GOV
kind     body
code     UNO

agent    UN team
sector   GOV
kind     body
code     UNO

agent    EU official; EU diplomat; EU leader; EU foreign minister
sector   GOV
kind     people
code     EUR

agent    eurocrat; EU envoy
sector   GOV
kind     people
code     EUR

agent    27-nation bloc; 28-nation bloc; European bloc
sector   GOV
kind     body
code     EUR

agent    Nato soldier; NATO troops; NATO-led troops; Nato commander
sector   MIL
kind     people
code     IGO

agent    NATO-led force; western military alliance; NATO force; multinational force
sector   MIL
kind     body
code     IGO

agent    IS fighter; IS militant; ISIS fighter; ISIL fighter; Islamic State fighter
sector   REB
kind     people
code     IMG

agent    Islamic State militant
sector   REB
kind     people
code     IMG

agent    gunboat crew; drone operator; midshipman (midshipmen); submariner; rifleman (riflemen)
agent    cavalryman (cavalrymen); gurkha; cossack; commodore; warrant officer
agent    noncommissioned officer; serviceperson (service personnel); service member
agent    military personnel; army major; government forces; regime forces; loyalist forces
agent    federal forces; coalition forces; allied forces; invading forces; naval forces
agent    elite forces; military engineer; military attache; military trainer; military instructor
sector   MIL
kind     people

agent    deminer; crewmember; GI; artillery forces; air defence forces; air defense forces
agent    self-defense forces; joint chiefs; combat forces; combat engineer
sector   MIL
kind     people

agent    transport plane; military plane; military convoy; army convoy; armoured column
agent    armored column; naval ship; navy ship; navy vessel; naval base; air base; airbase
agent    army base; army post; barracks; army checkpoint; military checkpoint; military post
agent    military outpost; military camp; military position; army position; military vehicle
agent    army vehicle; military installation; military facility; military target
agent    military hospital; armoured division; armored division; infantry division; army division
sector   MIL
kind     body

agent    strike group; carrier group; corvette; battleship; coastguard vessel; coast guard vessel
agent    coast guard ship; patrol vessel; patrol ship; spy plane; surveillance plane
agent    reconnaissance plane; fighter-bomber; strike aircraft; attack aircraft; army command
agent    military command; military leadership; army leadership; military high command
agent    army high command; general command; central command; military regime
agent    military administration; defence establishment; defense establishment
sector   MIL
kind     body

agent    military establishment; armed services; marine corps; airborne division; commando unit
agent    army corps; border force; border security force; training mission; military mission
agent    land forces; conscription office; military academy; army headquarters
agent    military headquarters; veterans' ministry; rocket forces; missile forces; honor guard
agent    military police unit
sector   MIL
kind     body

agent    patrolman (patrolmen); police recruit; police cadet; police informer; traffic warden
agent    prison authorities; customs agent; immigration agent; border patrol agent; border agent
agent    security personnel; security men; security officials; police agent
agent    law enforcement agent; law enforcement agency; bomb squad; anti-drug agent
agent    narcotics agent; police source; police sniper; ranger force
sector   COP
kind     people

agent    police post; police outpost; police checkpoint; police academy; police headquarters
agent    police command; police squad; vice squad; drug squad; riot police unit; police convoy
agent    police vehicle; police bus; police car; police directorate; police service
agent    police authority; constabulary; security agency; border patrol; coast patrol
agent    prison authority; anti-terrorism unit; counter-terrorism unit; customs service
agent    customs authority; immigration authority; drug enforcement agency; anti-narcotics agency
sector   COP
kind     body

agent    interior security forces
sector   COP
kind     body

agent    cabinet member; government delegate; government agent; government inspector
agent    government employee; government worker; government critic; consul-general
agent    governor-general; sub-prefect; tax inspector; embassy staff; embassy employee
agent    embassy guard; diplomatic staff; regent; dowager; empress; dictator; autocrat; despot
agent    government figure; policy maker; lawgiver; ombudsperson; election observer
agent    ceasefire monitor; truce monitor; public servant; comptroller; central banker
sector   GOV
kind     people

agent    superintendent of schools; district officer
sector   GOV
kind     people

agent    treasury; defence department; defense department; interior department
agent    justice department; state department; home office; ministry of defence
agent    ministry of defense; ministry of foreign affairs; ministry of the interior
agent    ministry of interior; ministry of health; ministry of finance; ministry of education
agent    president's office; presidential palace; royal palace; royal household; cabinet office
agent    executive branch; state apparatus; ruling council; transitional council
sector   GOV
kind     body

agent    sovereign council; municipal council; local council; district council
agent    provincial council; regional council; town council; village council; federal agency
agent    government agency; government department; government body; government commission
agent    government committee; government team; electoral body; electoral council
agent    elections commission; election board; electoral board; election committee
agent    anti-corruption commission; anti-corruption agency; human rights commission
sector   GOV
kind     body

agent    reserve bank; space agency; nuclear agency; atomic energy agency
agent    atomic energy organisation; atomic energy organization; statistics agency
agent    regulator's office; government side; diplomatic corps; monarchy; dictatorship
agent    tax office; occupying power; colonial power; world power; regional power
sector   GOV
kind     body

agent    majority whip; assemblywoman (assemblywomen)
sector   LEG
kind     people

agent    senate committee; house committee; congressional committee; parliamentary panel
agent    parliamentary inquiry; parliamentary faction; consultative council; house of lords
agent    house of commons; house of councillors; federal council; law-making body
sector   LEG
kind     body

agent    law officer; legal team; solicitor-general; attorney-general; paralegal; bailiff
agent    special counsel; executioner; qadi; law lord
agent    justice of the peace (justices of the peace); lawyer for the defence
sector   JUD
kind     people

agent    court of cassation; judicial council; judicial system; justice system; judges' union
agent    public ministry; prosecutors' office; prosecutor-general's office
agent    attorney general's office; legal system; judicial authorities; law society
agent    judicial commission; legal committee
sector   JUD
kind     body

agent    rebel force; rebel troops; rebel sympathizer; rebel sympathiser; rebel delegate
agent    separatist forces; islamist gunman (islamist gunmen); suicide attacker; would-be bomber
agent    bomber cell; bomb-maker; bombmaker; terrorist suspect; suspected islamist; car bomber
agent    insurrectionist; mutinous troops; armed opponent; armed islamist; maoist; coup plotter
agent    putschist; opposition forces; resistance forces; anti-government forces
agent    dissident soldier; renegade soldier; hostage taker; takfiri
sector   REB
kind     people

agent    guerrilla army; guerrilla force; guerrilla organisation; guerrilla organization
agent    insurgent force; insurgent army; rebel council; rebel government; rebel unit
agent    rebel stronghold; rebel base; rebel camp; rebel brigade; rebel militia; rebel wing
agent    rebel leadership; rebel command; rebel organisation; rebel organization; rebel front
agent    rebel outfit; rebel administration; militant outfit; militant organisation
agent    militant organization; militant network; militant movement; militant wing
sector   REB
kind     body

agent    militant faction; militant cell; separatist organisation; separatist organization
agent    separatist army; separatist militia; secessionist group; secessionist movement
agent    insurgent movement; insurgent faction; islamist militia; islamist rebel group
agent    jihadist organisation; jihadist organization; jihadist network; jihadi group
agent    terror organisation; terror organization; terrorist network; terrorist cell
agent    terror network; terrorist outfit; terror outfit; islamist movement
sector   REB
kind     body

agent    islamist militant group; rebels' coalition; national liberation front
agent    national liberation army; liberation army; people's army; armed movement
agent    armed organisation; armed organization; underground movement; underground army
agent    breakaway faction; splinter group; self-declared caliphate; self-proclaimed republic
agent    breakaway republic; breakaway region; breakaway government; anti-government group
agent    armed coalition
sector   REB
kind     body

agent    tribal fighter; tribal gunman (tribal gunmen); militia forces; militia troops
agent    pro-government fighter; pro-government gunman (pro-government gunmen)
agent    pro-government forces; pro-government troops; pro-regime fighter; pro-regime forces
agent    pro-regime gunman (pro-regime gunmen); regime loyalist; paramilitary fighter
agent    paramilitary troops; paramilitary soldier; soldier of fortune (soldiers of fortune)
agent    private soldier; hired gun; hired gunman (hired gunmen); village defence guard
sector   PRM
kind     people

agent    village defense guard; local hunter; traditional hunter; volunteer fighter
agent    self-defense fighter; civilian fighter; neighbourhood guard; ethnic fighter
agent    armed civilian; armed tribesman (armed tribesmen); armed settler; armed herder; thug
sector   PRM
kind     people

agent    self-defence unit; self-defense unit; self-defense force; paramilitary unit
agent    paramilitary organisation; paramilitary organization; paramilitary police force
agent    mercenary company; mercenary army; mercenary outfit; mercenary unit; mercenary firm
agent    private security force; private military contractor group; popular mobilisation
agent    popular mobilization; popular mobilisation unit; popular mobilization unit
agent    village defence force; village defence committee; local defence force
sector   PRM
kind     body

agent    local defence unit; neighbourhood watch; warlord army
sector   PRM
kind     body

agent    opposition protester; opposition delegate; opposition delegation; opposition hopeful
agent    political detainee; exiled politician; pro-democracy protester
agent    pro-democracy demonstrator; pro-democracy politician; separatist politician; refusenik
agent    protest organiser; protest organizer
sector   OPP
kind     people

agent    opposition camp; opposition front; opposition body; opposition union
agent    main opposition party; opposition leadership; opposition faction; democracy movement
agent    civil disobedience movement; pro-democracy group; pro-democracy party; dissident group
agent    dissident movement; parallel government; exile government; government-in-exile
agent    independence movement; secessionist party; separatist party; anti-government movement
agent    anti-government coalition; national salvation front
sector   OPP
kind     body

agent    party delegate; party worker; party cadre; party elder; party faithful
agent    ruling party member; ruling party supporter; campaign manager; political rival
agent    presidential aspirant; presidential rival; centrist; labourite; trotskyist; marxist
agent    fascist; neo-nazi; neo-fascist; right-winger; left-winger; peronist; kemalist; baathist
agent    zionist; monarchist; unionist; governor-elect; mayor-elect; senator-elect
agent    chancellor-in-waiting; kingmaker; party grandee; leftwinger; rightwinger
sector   PTY
kind     people

agent    electoral rival
sector   PTY
kind     people

agent    political group; political alliance; political movement; political coalition
agent    political faction; electoral alliance; electoral coalition; governing coalition
agent    ruling coalition; ruling alliance; ruling bloc; ruling front; youth wing; women's wing
agent    party branch; party headquarters; party committee; party leadership council
agent    party faction; political office; political bureau; political wing
sector   PTY
kind     body

agent    townsman (townsmen); countryman (countrymen); countrywoman; follower; sympathiser
agent    sympathizer; family member; loved one; grandmother; grandfather
agent    grandchild (grandchildren); newlywed; homemaker; indigenous group; aborigine
agent    clansman (clansmen); chieftain; bedouin; nomadic herder; colonist; holiday-maker
agent    vacationer; backpacker; dual national; taxpayer; cyclist; moviegoer; concertgoer
agent    churchgoer; partygoer; reveller; reveler; soccer fan; hooligan; arson suspect
sector   CVL
kind     people

agent    stone-thrower; stone thrower; vigil-goer; hunger-striker
agent    prisoner of war (prisoners of war); abductee; missing person (missing people)
agent    conscientious objector; draft dodger; draft evader; army deserter; ex-soldier
agent    former fighter; demobilised soldier; ethnic group; diaspora; citizenry
agent    counter-demonstrator; counterprotester; blockader; occupier of land; land defender
sector   CVL
kind     people

agent    displaced; displaced family (displaced families); displaced civilian; displaced resident
agent    displaced villager; undocumented worker; migrant child (migrant children)
agent    migrant family (migrant families); migrant caravan; stowaway; escapee; camp resident
agent    refugee family; refugee child (refugee children)
sector   REF
kind     people

agent    refugee camp; displacement camp; migrant camp; migrant boat; refugee boat
sector   REF
kind     body

agent    newspaper owner; TV presenter; television presenter; TV anchor; television anchor
agent    news presenter; news reader; newsreader; radio host; radio presenter; talk show host
agent    talk-show host; news crew; television crew; TV crew; film crew; camera crew
agent    camerawoman (camerawomen); media executive; media mogul; media baron; podcaster
agent    youtuber; vlogger; satirist; pundit; newspaperman (newspapermen); pressman (pressmen)
agent    press corps; paparazzo (paparazzi); sportswriter; influencer
sector   JRN
kind     people

agent    private television; independent television; private radio; satellite channel
agent    satellite television; news network; television network; TV network; cable network
agent    press office; news site; news portal; social media company; media group; media company
agent    media organisation; media organization; media house; press council
agent    state-run news agency; official news agency; semi-official news agency; opposition radio
agent    opposition daily
sector   JRN
kind     body

agent    business owner; company owner; chairman of the board; board member; vice-chairman
agent    financier; millionaire; mogul; plant manager; factory owner; mine owner; hotel owner
agent    restaurant owner; store owner; bar owner; land developer; property developer
agent    real estate developer; gun dealer; diamond dealer; bondholder; bond holder
agent    venture capitalist; stallholder; wholesaler; shop keeper; publicist; moneylender
agent    loan shark
sector   BUS
kind     people

agent    mining giant; mining group; social media giant; internet giant; car maker; automaker
agent    plane maker; planemaker; aircraft maker; weapons maker; defence giant; drugmaker
agent    steelmaker; shipping line; shipping giant; trading house; investment fund
agent    sovereign wealth fund; national carrier; flag carrier; rail operator; port operator
agent    airport operator; oil field operator; pipeline operator; gas supplier; gas monopoly
agent    supermarket; supermarket chain; hotel chain; business group; business lobby
sector   BUS
kind     body

agent    business association; employers' association; employers' federation; industry group
agent    trade association; trade body; chamber of industry; bourse; rating agency
agent    credit rating agency; ratings agency; consultancy; chipmaker; chip maker; oil industry
agent    arms industry; shipping industry; mining industry; joint venture; state monopoly
agent    mine operator; plant operator; oil producer; travel agency; tour operator
sector   BUS
kind     body

agent    union member; union organiser; union organizer; shop steward; striking teacher
agent    striking nurse; strikers; unemployed; unemployed youth; jobless; jobless youth
agent    mineworker; steelworker; metalworker; autoworker; airline pilot; cabin crew
agent    flight attendant; air traffic controller; railwayman (railwaymen); railworker
agent    train driver; tram driver; bus conductor; trucker; delivery driver; postman (postmen)
agent    mail carrier; rickshaw driver; minibus driver; motorcycle taxi driver; boda boda driver
sector   LAB
kind     people

agent    sugarcane cutter; cane cutter; fruit picker; farmhand; bricklayer; street sweeper
agent    housemaid; nanny; domestic helper; prostitute; ferry crew; ship's crew; fisherman crew
agent    captain of the ship; workmen; workman; working people
sector   LAB
kind     people

agent    workers' federation; workers' council; workers' organisation; labour confederation
agent    labor confederation; labour movement; labor movement; labour organisation
agent    labor organization; labor federation; union confederation; trade union confederation
agent    trade union congress; professional association; strike committee
sector   LAB
kind     body

agent    medical staff; medical team; medical personnel; healthcare worker; health care worker
agent    health staff; hospital worker; hospital staff; hospital source; medical source
agent    medical student; medical volunteer; ambulance driver; ambulance worker; ambulance man
agent    dentist; veterinarian; virologist; paediatrician; pediatrician; psychologist; therapist
agent    polio worker; vaccination worker; anti-polio worker; emergency responder
agent    emergency services worker; emergency crew; rescue crew; fireman (firemen); lifeguard
sector   MED
kind     people

agent    coroner; medical examiner; mortician; health inspector; burial team
sector   MED
kind     people

agent    blood bank; maternity ward; health facility; health post; medical facility
agent    medical mission; medical council; medical association; doctors' association
agent    ambulance crew station; public health agency; health agency; fire service
agent    civil protection; civil protection agency; civil defence agency; relief team
agent    disaster agency; disaster management agency; disaster management authority; orphanage
agent    nursing home
sector   MED
kind     body

agent    jesuit; friar; brother superior; prelate; monsignor; vicar; churchman (churchmen)
agent    minister of religion; televangelist; sheik; maulvi; maulana; religious scholar
agent    religious teacher; religious student; seminary student; hajj pilgrim; muslim pilgrim
agent    hindu pilgrim; jewish pilgrim; christian pilgrim; parishioner; muslim worshipper
agent    shiite muslim; sunni muslim; orthodox christian; coptic christian
sector   REL
kind     people

agent    church group; hindu temple; buddhist temple; sikh temple; gurdwara; church council
agent    council of churches; church authorities; synod; religious authority
agent    religious establishment; clerical council; council of scholars; ulema council
agent    islamic council; muslim council; rabbinate; islamic association; religious group
agent    religious organisation; religious organization; religious movement; religious sect
agent    religious school; bible school; missionary group; christian group; muslim group
sector   REL
kind     body

agent    muslim organisation; muslim organization; jewish group; jewish organisation
agent    jewish organization; hindu group; buddhist group; sufi order
sector   REL
kind     body

agent    school principal; headmistress; student protester; student demonstrator
agent    kindergarten child; scholar of islam; biologist; chemist; physicist; geologist
agent    seismologist; volcanologist; meteorologist; botanist; zoologist; astronomer
agent    mathematician; linguist; philosopher; criminologist; demographer; geographer
agent    ethnographer; pollster; statistician; educator; tutor; postgraduate; alumnus (alumni)
agent    teaching assistant
sector   EDU
kind     people

agent    student body; students' union; student group; student movement; student organisation
agent    student organization; student association; students' association; student federation
agent    teachers' association; research group; research body; research organisation
agent    research organization; academy of sciences; college campus; university council
agent    education board; exam board; polling firm; policy group
sector   EDU
kind     body

agent    gang lord; mafia member; cartel member; cartel gunman (cartel gunmen); drug runner
agent    drug mule; drug suspect; narco; narco-trafficker; narcotrafficker; arms runner
agent    gun runner; gunrunner; people-smuggler; bootlegger; black marketeer; cattle raider
agent    cattle-rustler; highwayman (highwaymen); mugger; brigand; outlaw; escaped prisoner
agent    jailbreaker; crime lord; crime suspect; crime figure; criminal suspect; murder suspect
agent    sicario; captor; armed gang member; youth gang member; swindler; con man (con men)
sector   CRM
kind     people

agent    scammer; embezzler; racketeer; blackmailer; hacker group member; ransomware gang member
agent    pedophile; paedophile; sex offender; slave trader; illegal logger; land grabber
agent    war profiteer
sector   CRM
kind     people

agent    crime group; crime ring; crime family; crime network; crime organisation
agent    crime organization; mafia family; mafia clan; mafia group; mob family; drug ring
agent    drug trafficking ring; drug trafficking group; drug trafficking organisation
agent    drug trafficking organization; trafficking network; drug network; narcotics ring
agent    bandit group; people-smuggling network; organised crime group; organized crime group
agent    organised crime network; organized crime network; criminal band; criminal ring
sector   CRM
kind     body

agent    criminal syndicate; ransomware group; hacker group; hacker collective; hacker network
agent    yakuza; theft ring; terror-crime network
sector   CRM
kind     body

agent    armed person (armed people); armed group member; armed youth; armed mob
agent    unidentified armed man (unidentified armed men); unidentified man (unidentified men)
agent    unknown armed man (unknown armed men); unknown man (unknown men); masked person
agent    machete-wielding man (machete-wielding men); knife-wielding man; bombing suspect
agent    sharpshooter; hit squad; balaclava-clad man (balaclava-clad men); men in uniform
agent    uniformed man (uniformed men); men in military uniform; intruder
sector   UAF
kind     people

agent    intelligence source; intelligence operator; military intelligence officer
agent    undercover officer; undercover policeman; covert agent; foreign agent
agent    secret policeman (secret policemen); secret service agent; secret service officer
agent    counterintelligence officer; counterintelligence agent; cyberspy; double-agent
agent    sleeper agent; plainclothes agent; plainclothes officer; state agent
sector   SPY
kind     people

agent    foreign intelligence service; foreign intelligence agency; domestic intelligence service
agent    domestic intelligence agency; intelligence bureau; intelligence department
agent    intelligence ministry; intelligence unit; intelligence organisation
agent    intelligence organization; intelligence apparatus; military intelligence service
agent    military intelligence agency; security intelligence service; state security
agent    state security service; state security agency; secret police force; spy service
sector   SPY
kind     body

agent    spy network; spy cell; eavesdropping agency; signals intelligence agency
agent    surveillance agency; counter-intelligence service; counter-espionage service
agent    domestic spy agency; foreign spy agency; security bureau; internal security service
agent    internal security agency; cyber unit; hacking unit
sector   SPY
kind     body

agent    smallholder; grain producer; milk producer; winegrower; winemaker; vintner; landholder
agent    land owner; goatherd; cowherd; gaucho; ploughman; agriculturalist; agronomist
agent    farm labourer; farm laborer; landless worker; fisherfolk; fisherwoman (fisherwomen)
agent    trawlerman (trawlermen); whaler; whale hunter; lumberjack; woodcutter; forester
agent    rubber tapper; horticulturist; market gardener
sector   AGR
kind     people

agent    farmers' association; farmers' group; farmers' organisation; farmers' organization
agent    farm lobby; farming union; farm union; farming community; fishing community
agent    fishing industry; fishing company; fish factory; whaling ship; whaling fleet
agent    cattle ranch; banana company; fruit company; vineyard; peasant movement; peasant group
agent    peasant union; landless movement; peasant organisation; peasant organization
agent    cattlemen's association; farmers' movement; collective farm; agriculture company
sector   AGR
kind     body

agent    sportsman (sportsmen); sportswoman (sportswomen); cricketer; tennis player
agent    basketball player; chess player; cyclist team member; racing driver; football player
agent    football manager; film star; movie star; pop star; rock star; pianist; violinist
agent    ballerina; choreographer; documentary maker; screenwriter; essayist; biographer
agent    memoirist; art dealer; fashion designer; conservationist; naturalist; ecologist
agent    wildlife ranger; animal lover; charity worker; social worker; community worker
sector   SOC
kind     people

agent    youth worker; volunteer worker; nobel laureate; nobel peace laureate; nobel prize winner
agent    peace prize winner; rights monitor; rights advocate; human rights worker
agent    human rights advocate; NGO worker; NGO staff; explorer; sailor champion; astronaut
agent    chess champion; world champion; olympic champion; medallist; medalist; donor
sector   SOC
kind     people

agent    rights organisation; rights organization; rights body; human rights body
agent    press freedom group; anti-corruption group; transparency group; monitoring organisation
agent    monitoring organization; war monitor; conflict monitor; aid organisation
agent    aid organization; medical aid group; humanitarian group; humanitarian body
agent    environmental organisation; environmental organization; green group; conservation group
agent    climate group; animal rights group; feminist group; women's organisation
sector   SOC
kind     body

agent    women's organization; women's rights group; gay rights group; LGBT group; youth movement
agent    youth organisation; youth organization; veterans' association; veterans' group
agent    survivors' group; victims' group; families' association; campaigners; peace group
agent    peace movement; anti-war group; anti-war movement; activist group; advocacy organisation
agent    advocacy organization; civic movement; civil society organisation
agent    civil society organization; community group; citizens' group; consumer group
sector   SOC
kind     body

agent    consumer association; solidarity group; lobby organisation; voluntary group
agent    volunteer group; grassroots group; grassroots movement; land rights group
agent    indigenous organisation; indigenous organization; cultural centre; cultural center
agent    cultural association; theatre company; opera house; film festival; football federation
agent    football association; sports federation; football team; national team; football league
agent    cricket board; cricket team; fan club; boy scouts; rotary club; donor agency
sector   SOC
kind     body

agent    expatriate group; diaspora group; journalists' association; press association
agent    press club; writers' union; writers' association; women's movement
agent    international aid agency; donor countries group
sector   SOC
kind     body

agent    former guerrilla; ex-chancellor; ex-dictator; ex-ruler; ex-king; ex-leader; ex-spy
agent    ex-official; ex-governor; ex-mayor; fallen dictator; retired diplomat; retired officer
agent    socialite; political dynasty; ruling family; royal dynasty; intelligentsia
agent    establishment figure
sector   ELI
kind     people

agent    organiser; organizer; source close to the talks
agent    person familiar with the matter (people familiar with the matter)
sector   UNK
kind     people

# Words in front of a noun that leaves the sector open: "presidential spokesman".
agent    presidential; prime ministerial; governmental; ministerial; royal palace
sector   GOV
kind     body

agent    parliamentary; congressional; senatorial
sector   LEG
kind     body

agent    labour congress; labor congress; trades union congress; trade union congress
sector   LAB
kind     body

agent    queen mother; royal couple; royals
sector   GOV
kind     people

agent    judicial
sector   JUD
kind     body

agent    press
sector   JRN
kind     body

agent    peshmerga
sector   MIL
kind     people
code     IRQ

# Whose they are tells the sector; of a state's forces MIL, of its delegates GOV. Without a word on it they are nobody.
agent    forces; personnel; member; representative; delegate
kind     people

# An office like that of somebody else: the reader takes sector and office from whose counterpart it is.
agent    counterpart; opposite number
kind     person

# Aircraft without more are taken for a force's; those of airlines are named so.
agent    plane; aircraft (aircraft); airplane; aeroplane
sector   MIL

agent    passenger plane; passenger aircraft (passenger aircraft); passenger jet; airliner; cargo plane; civilian plane; civilian aircraft (civilian aircraft)
agent    commercial aircraft (commercial aircraft); commercial plane; private plane; private jet; airline plane; business jet; rescue plane

# A system of rules is nobody.
agent    sanctions regime; inspections regime; inspection regime; trade regime; tax regime; visa regime; export control regime; control regime
agent    non-proliferation regime; nonproliferation regime; verification regime; safeguards regime; legal regime; ceasefire regime; exchange rate regime

# The ends of firms' names, by which an unknown name is a firm's.
agent    corp; inc; incorporated; ltd; plc; llc; gmbh; sdn bhd
sector   BUS
kind     body

agent    guild; writers guild; actors guild; union local
sector   LAB
kind     body
