# Offices: what they are called, in which state under which title, and the sector they give.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# An office without a sector line takes the sector of the body it belongs to.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

office   president
alias    head of state; state president; acting president; interim president; transitional president
alias    president of the republic; caretaker president; executive president
sector   GOV
holders  one
several  BRA 2016-05-12..2016-08-31; CIV 2010-12..2011-04; KGZ 2010-04-07..2010-04-15
several  NGA 2010-02-09..2010-05-05; ROU 2007-04-20..2007-05-23; ROU 2012-07-10..2012-08-27
several  ISR 2007-01-25..2007-07-01; HRV 1999-11-26..1999-12-10; NIC 2025-02..; NGO
several  KOR 2004-03-12..2004-05-14; KOR 2016-12-09..2017-03-10; KOR 2024-12-14..2025-04-04
several  BIH; LBY; YEM 2015..; VEN 2019-01..2023-01
several  RUS 1990-03..1991-12; SRB 1992..2006-06 # the union beside its republic

office   prime minister
alias    premier; head of government; acting prime minister; interim prime minister
alias    caretaker prime minister; PM; chief minister of the government
title    IRL taoiseach
title    ITA president of the council of ministers
title    ESP president of the government
title    CHN premier of the state council
sector   GOV
holders  one
several  THA 2022-08-24..2022-09-30; THA 2025-07-01..2025-08-29
several  SRB 1992..2006-06 # the union beside its republic
several  ISR 2006-01-04..2006-04-14; MDA 2019-06-08..2019-06-14; LBY 2014-08..; YEM 2014-09..

office   regional president
alias    president of the region; president of the Kurdistan Region; Kurdistan Region president
alias    president of Iraqi Kurdistan; Iraqi Kurdistan president
sector   GOV
holders  one

office   regional prime minister
alias    prime minister of the Kurdistan Region; Kurdistan Region prime minister; regional premier
alias    Iraqi Kurdistan prime minister
sector   GOV
holders  one

office   chancellor
alias    federal chancellor; bundeskanzler
sector   GOV
holders  one

office   king
alias    monarch; sovereign
title    JPN emperor
title    MYS yang di-pertuan agong
title    OMN sultan
title    BRN sultan
title    MCO prince
title    LIE prince
title    LUX grand duke
title    VAT sovereign pontiff
sector   GOV
holders  one

office   queen
alias    queen consort
sector   GOV
holders  one

office   emir
alias    amir
title    KWT emir
title    QAT emir
sector   GOV
holders  one

office   sheikh
alias    ruler
sector   GOV

office   crown prince
alias    heir apparent; heir to the throne
sector   GOV
holders  one
several  ARE

office   prince
alias    princess
sector   GOV

office   vice president
alias    vice-president; deputy president; first vice president; first vice-president
sector   GOV

office   deputy prime minister
alias    deputy premier; vice premier; vice prime minister; vice-premier
alias    first deputy prime minister
title    IRL tanaiste
sector   GOV

office   vice chancellor
alias    vice-chancellor
sector   GOV

office   foreign minister
alias    minister of foreign affairs; minister for foreign affairs; foreign affairs minister
alias    minister of external relations; external relations minister; minister of external affairs
alias    chief diplomat; top diplomat; foreign relations minister; acting foreign minister
alias    interim foreign minister
title    USA secretary of state
title    GBR foreign secretary
title    IND external affairs minister
title    PHL foreign secretary
title    CHE head of the federal department of foreign affairs
title    ZAF international relations minister
title    KEN foreign affairs cabinet secretary
title    BGD foreign adviser
title    MEX foreign secretary
sector   GOV
holders  one
several  LBY 2014-08..; YEM 2014-09..; SRB 1992..2006-06

office   deputy foreign minister
alias    vice foreign minister; deputy minister of foreign affairs; assistant foreign minister
alias    minister of state for foreign affairs
title    USA deputy secretary of state
title    USA assistant secretary of state
title    USA under secretary of state
title    USA undersecretary of state
title    IND foreign secretary
title    PAK foreign secretary
title    BGD foreign secretary
title    NPL foreign secretary
title    TUR foreign ministry undersecretary
sector   GOV

office   defence minister
alias    defense minister; minister of defence; minister of defense; national defence minister
alias    national defense minister; minister of national defence; minister of national defense
alias    minister for defence; acting defence minister; minister of war; armed forces minister
alias    minister of the armed forces
title    USA secretary of defense
title    USA defense secretary
title    USA secretary of war
title    GBR defence secretary
title    PHL defense secretary
title    KEN defence cabinet secretary
sector   GOV
holders  one
several  LBY 2014-08..; YEM 2014-09..; SRB 1992..2006-06

office   deputy defence minister
alias    deputy defense minister; deputy minister of defence; deputy minister of defense
title    USA deputy secretary of defense
sector   GOV

office   interior minister
alias    minister of the interior; minister of interior; minister for the interior
alias    home affairs minister; minister of home affairs; internal affairs minister
alias    minister of internal affairs
title    GBR home secretary
title    USA homeland security secretary
title    USA secretary of homeland security
title    IND home minister
title    PHL interior secretary
title    KEN interior cabinet secretary
sector   GOV
holders  one

office   finance minister
alias    minister of finance; minister for finance; economy and finance minister; treasury minister
title    USA treasury secretary
title    USA secretary of the treasury
title    GBR chancellor of the exchequer
title    GBR chancellor
title    AUS treasurer
title    KEN treasury cabinet secretary
sector   GOV
holders  one
several  AUS

office   economy minister
alias    minister of economy; minister of the economy; economics minister; economic affairs minister
title    USA commerce secretary
title    USA secretary of commerce
title    GBR business secretary
sector   GOV
holders  one

office   trade minister
alias    minister of trade; commerce minister; minister of commerce; foreign trade minister
title    USA trade representative
title    GBR trade secretary
sector   GOV

office   justice minister
alias    minister of justice; law minister
title    USA attorney general
title    GBR justice secretary
title    GBR lord chancellor
title    PHL justice secretary
sector   GOV
holders  one

office   oil minister
alias    petroleum minister; minister of oil; minister of petroleum
sector   GOV
holders  one

office   energy minister
alias    minister of energy; power minister
title    USA energy secretary
title    GBR energy secretary
sector   GOV
holders  one

office   health minister
alias    minister of health; public health minister
title    USA health secretary
title    GBR health secretary
title    PHL health secretary
sector   GOV

office   information minister
alias    minister of information; communications minister; minister of communications
alias    culture and information minister
sector   GOV

office   education minister
alias    minister of education
title    USA education secretary
title    GBR education secretary
sector   GOV

office   agriculture minister
alias    minister of agriculture; farm minister
title    USA agriculture secretary
sector   GOV

office   environment minister
alias    minister of the environment; climate minister; minister of environment
title    GBR environment secretary
sector   GOV

office   transport minister
alias    minister of transport; transportation minister
title    USA transportation secretary
title    GBR transport secretary
sector   GOV

office   migration minister
alias    immigration minister; minister of migration; asylum minister; minister for immigration
sector   GOV

office   labour minister
alias    labor minister; minister of labour; minister of labor; employment minister
title    USA labor secretary
sector   GOV

office   security minister
alias    minister of security; national security minister; public security minister
alias    minister of state security; minister of public security
sector   GOV

office   European affairs minister
alias    minister for European affairs; EU minister; Europe minister; EU affairs minister
alias    minister of European integration
sector   GOV

office   unification minister
alias    minister of unification
sector   GOV

office   reconciliation minister
alias    minister of national reconciliation
sector   GOV

office   development minister
alias    minister for development; development cooperation minister
alias    international development minister
title    GBR international development secretary
sector   GOV

office   culture minister
alias    minister of culture; tourism minister; culture and tourism minister
sector   GOV

office   Northern Ireland secretary
alias    secretary of state for Northern Ireland
sector   GOV

office   minister
alias    cabinet minister; minister without portfolio; junior minister; state minister
alias    minister of state; state secretary
title    KEN cabinet secretary
sector   GOV

office   deputy minister
alias    vice minister; vice-minister
sector   GOV

office   secretary-general
alias    secretary general; general secretary; deputy secretary-general; deputy secretary general
title    UNO UN chief
title    UNO U.N. chief
title    IGO NATO chief
title    CHN party general secretary
holders  one
several  IGO; NGO; UNO 2005-09..2013-08

office   high representative
alias    foreign policy chief
title    EUR EU foreign policy chief
title    EUR EU top diplomat
holders  one

office   special representative
alias    special representative of the secretary-general; personal representative; head of mission
sector   GOV

office   envoy
alias    special envoy; peace envoy; emissary; personal envoy; presidential envoy
alias    special presidential envoy; mediator; chief mediator
sector   GOV

office   ambassador
alias    permanent representative; charge d'affaires; high commissioner to; UN ambassador
alias    ambassador to the United Nations; deputy ambassador; consul; consul general
alias    deputy permanent representative
sector   GOV

office   negotiator
alias    chief negotiator; lead negotiator; top negotiator; nuclear negotiator
alias    chief nuclear negotiator; peace negotiator
sector   GOV

office   high commissioner
alias    rights chief
title    UNO UN rights chief
title    UNO U.N. rights chief
title    UNO UN human rights chief
alias    high commissioner for human rights; high commissioner for refugees
title    UNO UN refugee chief
sector   GOV

office   humanitarian chief
alias    aid chief
alias    under-secretary-general for humanitarian affairs; emergency relief coordinator
alias    humanitarian coordinator
title    UNO UN aid chief
title    UNO U.N. aid chief
title    UNO UN humanitarian chief
sector   GOV
holders  one

office   director-general
alias    director general; executive director

office   commissioner
title    EUR European commissioner
title    EUR EU commissioner
alias    enlargement commissioner; commissioner-general

office   commission president
title    EUR European Commission president
title    EUR president of the European Commission
title    EUR European Commission chief
title    EUR EU Commission president
sector   GOV
holders  one

office   council president
title    EUR European Council president
title    EUR president of the European Council
sector   GOV
holders  one

office   commission chairperson
alias    African Union Commission chairperson; AU Commission chairperson
alias    chairperson of the African Union Commission; AU commission chief
sector   GOV
holders  one

office   spokesman
alias    spokeswoman; spokesperson; chief spokesman; deputy spokesman; deputy spokesperson
alias    official spokesman; spokesmen; spokespeople; military spokesman; army spokesman
alias    government spokesman; police spokesman
title    USA press secretary
title    USA White House press secretary

office   press secretary
alias    press officer; press spokesman; communications director

office   national security adviser
alias    national security advisor; deputy national security adviser
alias    secretary of the Security Council; Security Council secretary; national security chief
title    IRN secretary of the Supreme National Security Council
sector   GOV
holders  one

office   adviser
alias    advisor; presidential adviser; senior adviser; aide; presidential aide; top aide
alias    foreign policy adviser; special adviser
sector   GOV

office   presidential chief of staff
alias    White House chief of staff; head of the presidential administration
alias    head of the president's office; Kremlin chief of staff; cabinet secretary-general
alias    chief cabinet secretary
sector   GOV
holders  one

office   first lady
sector   GOV

office   chief of staff
alias    army chief; chief of the general staff; chief of general staff; military chief
alias    armed forces chief; chief of defence; chief of the army staff; joint chiefs chairman
alias    chief of army staff; chairman of the Joint Chiefs of Staff; head of the army
alias    commander-in-chief; commander in chief; armed forces commander; army commander
alias    deputy chief of staff
title    USA joint chiefs chairman
title    TUR chief of general staff
sector   MIL

office   commander
alias    field commander; military commander; force commander; deputy commander; regional commander
alias    division commander; brigade commander; supreme allied commander
sector   MIL

office   general manager
alias    commercial manager
sector   BUS

office   auditor general
alias    auditor-general; comptroller general; accountant general; surveyor general
alias    postmaster general; surgeon general; registrar general
sector   GOV

office   treasurer
alias    party treasurer; treasurer-general; treasurer general; deputy treasurer

office   general
alias    lieutenant general; major general; brigadier general; brigadier; lieutenant-general
alias    major-general; brigadier-general; four-star general; retired general
sector   MIL

office   colonel
alias    lieutenant colonel; lieutenant-colonel
sector   MIL

office   captain
alias    lieutenant; sergeant; corporal; first lieutenant
sector   MIL

office   admiral
alias    vice admiral; rear admiral; navy chief; fleet commander
sector   MIL

office   air force chief
alias    air chief marshal; air force commander; air marshal
sector   MIL

office   marshal
alias    field marshal
sector   MIL

office   intelligence chief
alias    spy chief; head of intelligence; intelligence director; head of the secret service
alias    director of national intelligence; chief of intelligence; intelligence minister
title    USA CIA director
title    USA director of central intelligence
title    ISR Mossad chief
title    ISR Mossad director
title    ISR Shin Bet chief
title    TUR MIT head
sector   SPY

office   police chief
alias    chief of police; police commissioner; police commander; inspector general
alias    police superintendent; director of police; inspector general of police; chief constable
alias    sheriff
sector   COP

office   police officer
alias    police inspector; detective
sector   COP

office   governor
alias    provincial governor; regional governor; state governor; lieutenant governor
alias    deputy governor; prefect; regional head; acting governor
sector   GOV

office   central bank governor
alias    central bank chief; central bank head; governor of the central bank
title    USA Federal Reserve chairman
title    USA Fed chair
sector   GOV
holders  one

office   mayor
alias    lord mayor; deputy mayor; acting mayor
sector   GOV

office   chief minister
alias    state chief minister
title    HKG Hong Kong chief executive
title    HKG chief executive of Hong Kong
title    GBR first minister
sector   GOV

office   first minister
alias    deputy first minister
sector   GOV

office   chief executive
alias    CEO; chief executive officer; managing director
sector   BUS

office   district governor
alias    kaymakam; sub-governor
sector   GOV

office   councillor
alias    councilor; city councillor; councilman; councilwoman; alderman
sector   GOV

office   state councillor
alias    state counsellor; state counselor
sector   GOV

office   MP
alias    member of parliament; lawmaker; deputy; parliamentarian; legislator; Rep.
alias    member of the parliament
title    USA congressman
title    USA congresswoman
title    USA representative
title    GBR peer
title    EUR MEP
title    DEU Bundestag member
sector   LEG

office   senator
alias    Sen.
sector   LEG

office   speaker
alias    speaker of parliament; parliament speaker; parliamentary speaker; house speaker
alias    president of the senate; deputy speaker; speaker of the house; speaker of the assembly
alias    president of parliament; president of the parliament; president of the national assembly
alias    Senate majority leader; majority leader
sector   LEG

office   opposition leader
alias    leader of the opposition; opposition chief; opposition politician; opposition figure
alias    minority leader
sector   OPP

office   party leader
alias    party chairman; party chairwoman; party chief; party president; co-leader
alias    party chairperson; deputy party leader; parliamentary group leader; co-chair; co-chairman
sector   PTY

office   candidate
alias    presidential candidate; presidential hopeful; presidential nominee; running mate
alias    vice-presidential candidate; president-elect; prime minister-elect; presidential contender
alias    prime minister-designate
sector   PTY

office   supreme leader
alias    spiritual leader of the revolution; guide of the revolution
title    LBY brotherly leader
sector   GOV
holders  one

office   leader
alias    deputy leader; political leader; de facto leader; strongman

office   head
alias    chief; boss; deputy head; deputy chief; political chief; politburo chief

office   founder
alias    co-founder

office   chairman
alias    chairwoman; chairperson; chair; deputy chairman; vice chairman; co-chair of the council

office   junta leader
alias    military ruler; military leader; junta chief; coup leader; head of the junta
alias    transitional leader
sector   GOV
holders  one

office   rebel leader
alias    rebel commander; rebel chief; guerrilla leader; insurgent leader; separatist leader
alias    militant leader; warlord; guerrilla commander; separatist commander
sector   REB

office   militia leader
alias    militia commander; paramilitary leader; militia chief
sector   PRM

office   gang leader
alias    drug lord; drug kingpin; kingpin; cartel leader; crime boss; mafia boss; gang boss
sector   CRM

office   judge
alias    chief justice; justice; chief judge; magistrate; presiding judge; Supreme Court judge
alias    constitutional court president; president of the court; investigating judge
sector   JUD

office   prosecutor
alias    chief prosecutor; public prosecutor; state prosecutor; prosecutor general
alias    prosecutor-general; deputy prosecutor; district attorney; federal prosecutor
alias    special prosecutor
title    RUS prosecutor general
sector   JUD

office   lawyer
alias    attorney; defence lawyer; defense lawyer; barrister; human rights lawyer
sector   JUD

office   ombudsman (ombudsmen)
alias    ombudswoman; human rights commissioner
sector   GOV

office   supreme pontiff
alias    holy father
title    VAT pope
title    VAT pontiff
sector   GOV
holders  one

office   patriarch
alias    ecumenical patriarch; catholicos
sector   REL

office   archbishop
alias    bishop; cardinal; metropolitan; nuncio
sector   REL

office   cleric
alias    ayatollah; grand ayatollah; imam; mullah; grand mufti; mufti; preacher; hojatoleslam
alias    grand imam; religious leader
sector   REL

office   rabbi
alias    chief rabbi
sector   REL

office   priest
alias    pastor; reverend; monk; nun; abbot
sector   REL

office   Dalai Lama
sector   REL
homonym  Dalai Lama

office   tribal leader
alias    tribal chief; tribal elder; village elder; clan leader; clan elder; sheikh of the tribe
sector   CVL

office   activist
alias    rights activist; human rights activist; campaigner; rights defender; human rights defender
alias    democracy activist; protest leader; student leader
sector   CVL

office   dissident
alias    exiled leader; political prisoner
sector   OPP

office   union leader
alias    trade union leader; labour leader; labor leader; trade unionist
sector   LAB

office   journalist
alias    reporter; correspondent; editor; columnist; editor-in-chief; photographer; cameraman
alias    blogger; news anchor; broadcaster
sector   JRN

office   analyst
alias    expert; political analyst; military analyst; researcher; fellow; senior fellow
alias    political scientist; historian
sector   EDU

office   professor
alias    academic; lecturer; rector; dean
sector   EDU

office   doctor
alias    surgeon; physician; hospital director; medical director
sector   MED

office   businessman
alias    businesswoman; tycoon; oligarch; billionaire; industrialist; magnate
sector   BUS

office   official
alias    senior official; top official; government official; defence official; defense official
alias    administration official; undersecretary; under-secretary; secretary; permanent secretary
alias    director
