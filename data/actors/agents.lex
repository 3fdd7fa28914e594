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

agent    garbage collector; staff; guest worker; seaman (seamen); seafarer; crew member
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

agent    clergyman (clergymen); theologian; congregation; spiritual leader; pope; pontiff
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

agent    graduate; student leader
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

agent    feminist; coach; swimmer; boxer; soccer player; playwright; human rights defender; olympian
sector   SOC
kind     people

agent    comedian; sculptor; painter; ombudsman (ombudsmen)
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

agent    UN official; U.N. official; UN envoy; U.N. envoy; UN inspector; weapons inspector
sector   GOV
kind     people
code     UNO

agent    UN rapporteur; UN expert; UN diplomat; UN mediator; UN staff; UN worker; UN chief
sector   GOV
kind     people
code     UNO

agent    U.N. chief; UN human rights chief; special rapporteur; U.N. expert; nuclear inspector
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

agent    EU official; EU diplomat; EU foreign policy chief; EU leader; EU foreign minister
sector   GOV
kind     people
code     EUR

agent    European commissioner; EU commissioner; eurocrat; EU envoy
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

# An office like that of somebody else: the reader takes sector and office from whose counterpart it is.
agent    counterpart; opposite number
kind     person
