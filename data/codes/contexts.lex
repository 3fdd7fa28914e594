# data/codes/contexts.lex -- what an event is about: the contexts of PLOVER, told by words.
#
#   context  NAME              one of PLOVER's 37; an event has four at most
#   word     WORDS; PHRASES    one of these in the sentence is enough
#   hint     WORDS; PHRASES    two different ones of a context are needed, of words that are also said of something else
#
# Words are looked for in the event's own clause first, then in the rest of its sentence; those of the clause count twice, and
# a `word` twice as much as a `hint`. The longest phrase at a place wins ("military court" is not "court"), and one word may
# stand in several contexts. Inflected forms are found; capitals only where they are written so.
#
# yes  SENTENCE => NAME; NAME    an event of the sentence has these contexts and no others
# no   SENTENCE                  no event of the sentence has the entry's context
#
# Source: the names of the contexts are PLOVER's; the words were written for this project.
# Licence: Apache-2.0

# ---- Force ----

context  military
word     military; army; armed forces; soldier; troop; navy; naval; air force; warship; warplane; fighter jet
word     artillery; missile; rocket; mortar; shelling; airstrike; air strike; drone strike; howitzer; ammunition
word     munition; battalion; brigade; infantry; commando; paratrooper; bomber; helicopter gunship; submarine; frigate
word     destroyer; aircraft carrier; armoured vehicle; armored vehicle; air base; airbase; military base; frontline
word     front line; ceasefire; truce; invasion; invade; bombardment; conscript; reservist; mobilisation; mobilization
word     defence minister; defense minister; defence ministry; defense ministry; chief of staff; war game; wargame
word     weapon; arms deal; arms embargo; military aid; air defence; air defense; bombard; trench; garrison
word     battlefield; cluster munition; landmine; minefield; no-fly zone; artillery shell; gunboat; fighter plane
word     air raid
hint     fighter; general; commander; base; defence; defense; exercise; drill; patrol; force; border; war; clash
hint     front; strike; rebel; bomb; shell; fight; combat; offensive; tank
yes      Azerbaijan deployed troops along the border. => military
no       Police arrested two protesters in Minsk.

context  intelligence
word     intelligence agency; intelligence service; intelligence chief; intelligence officer; spy; espionage; spying
word     spymaster; intelligence sharing; secret service; double agent; surveillance; wiretap; wiretapping
word     eavesdropping; counterintelligence; spyware; reconnaissance; covert operation; classified information
word     secret agent; CIA; MI6; Mossad; FSB; GRU
hint     intelligence; agent; secret; informant; defector; mole; classified
yes      Poland expelled a Russian diplomat for espionage. => intelligence; diplomatic
no       Turkish police arrested two German journalists.

context  peacekeeping
word     peacekeeper; peacekeeping; blue helmet; peacekeeping force; peacekeeping mission; stabilisation force
word     stabilization force; UN mission; UNIFIL; MINUSMA; MONUSCO; UNMISS; AMISOM; KFOR; buffer zone
word     peace enforcement; ceasefire monitor; MINUSCA
hint     mandate; observer; mission; monitor; contingent
yes      Kenya sent peacekeepers to Somalia. => peacekeeping

context  terrorism
word     terrorism; terrorist; terror attack; terror group; suicide bomber; suicide bombing; car bomb; jihadist
word     Islamic State; ISIS; ISIL; Daesh; al-Qaeda; al Qaeda; Boko Haram; al-Shabaab; counterterrorism
word     counter-terrorism; anti-terror; bomb plot; suicide attack; extremist; truck bomb; car bombing; terror suspect
word     terror plot
hint     militant; hostage; bomb; bomber; bombing; cell; radicalised; radicalized; explosive
yes      France accused Mali of harbouring terrorists. => terrorism
no       Critics called the tax a terror.

context  cbrn
word     nuclear weapon; nuclear test; nuclear warhead; nuclear deal; nuclear programme; nuclear program; nuclear site
word     atomic bomb; uranium; uranium enrichment; plutonium; chemical weapon; chemical attack; nerve agent; nerve gas
word     sarin; novichok; mustard gas; chlorine gas; biological weapon; anthrax; ricin; weapons of mass destruction
word     warhead; dirty bomb; radiation; radioactive; nuclear inspector; nuclear facility; nuclear talk
word     denuclearisation; denuclearization; nonproliferation; non-proliferation; centrifuge; nuclear arsenal
word     nuclear agreement; nuclear power plant; hydrogen bomb; IAEA
hint     nuclear; enrichment; chemical; biological; poison; toxic; contamination; reactor; atomic
yes      Japan condemned North Korea's nuclear test. => cbrn
no       The chemical company fired its director.

context  cyber
word     cyber attack; cyberattack; cyber; hacker; hacking; hack; malware; ransomware; cyber espionage; cybersecurity
word     cyber security; phishing; computer virus; denial of service; data breach; cybercrime; cyberspace; botnet
word     spyware; cyber unit
hint     computer; network; server; breach; online; software; internet
yes      Estonia accused Russia of a cyberattack. => cyber

context  misinformation
word     misinformation; disinformation; fake news; propaganda; false claim; false information; hoax; troll farm
word     deepfake; fabricated report; conspiracy theory; fabricated; smear campaign; false report; information warfare
word     fake video
hint     rumour; rumor; falsehood; lie; bot; fake; doctored
yes      Moldova accused Russia of spreading disinformation. => misinformation

# ---- The state ----

context  executive
word     cabinet; decree; executive order; government agency; civil service; civil servant; bureaucracy
word     cabinet reshuffle; reshuffle; interior ministry; interior minister; state of emergency; emergency powers
word     curfew; martial law; public administration; inauguration; head of government; caretaker government
word     government spokesman; government spokeswoman; attorney general; regulator; minister of health
word     health minister; education minister; transport minister; swear in
hint     policy; agency; reform; budget; appoint; dismiss; sack
yes      Sri Lanka imposed a curfew. => executive

context  legislative
word     parliament; parliamentary; lawmaker; legislator; legislature; senate; senator; congress; congressman
word     congresswoman; deputies; bill; legislation; house of representatives; lower house; upper house
word     national assembly; bundestag; knesset; duma; coalition talks; coalition government; vote of confidence
word     no-confidence; no confidence vote; filibuster; speaker of parliament; opposition bloc; impeachment; impeach
word     house of commons; house of lords; capitol hill; constitutional amendment
hint     vote; amendment; debate; MP; coalition; draft law; committee; assembly; motion; ratify; chamber
yes      Lawmakers in Georgia accused the president. => legislative

context  election
word     election; electoral; ballot; polling station; vote count; referendum; election campaign; election commission
word     candidate; run-off; runoff; presidential race; voter; voting; exit poll; re-election; reelection; by-election
word     election observer; vote rigging; electorate; primary election; turnout; campaign rally; opinion poll
word     polling place; election result; incumbent; electoral fraud; president-elect
hint     vote; campaign; poll; rally
yes      Belarus arrested an opposition candidate before the election. => election; legal
no       The cricket club held elections.

context  political_institutions
word     constitution; constitutional; rule of law; political party; ruling party; opposition party
word     checks and balances; democratic backsliding; separation of powers; judicial independence; coup; coup d'etat
word     putsch; junta; transitional government; constitutional court; political reform; power-sharing; power sharing
word     regime change; institutional reform; transition of power; federalism; term limit; interim government
word     one-party; multiparty; multi-party; succession; monarchy; abdicate; abdication
hint     reform; institution; transition; regime; interim; faction; autonomy; power; rule
yes      France condemned the coup in Niger. => political_institutions

context  pro-democracy
word     pro-democracy; democracy movement; democracy activist; democratisation; democratization; democratic reform
word     democracy protest; democracy campaigner; restore democracy; free election; free and fair election
word     democratic transition; pro-democracy activist
hint     democracy; democratic; freedom; reform
yes      Police in Thailand arrested pro-democracy activists. => legal; pro-democracy

context  pro-autocracy
word     autocracy; autocratic; authoritarian; authoritarianism; dictatorship; pro-regime; pro-government rally
word     strongman; one-man rule; pro-government demonstration; pro-junta; despot; totalitarian
word     pro-government protester; loyalist rally; autocrat; dictator
hint     loyalist; crackdown; regime; loyalty

context  corruption
word     corruption; corrupt; bribe; bribery; graft; embezzlement; embezzle; kickback; money laundering; nepotism
word     cronyism; anti-corruption; abuse of office; misuse of public funds; slush fund; oligarch; shell company
word     influence peddling; vote buying
hint     scandal; fraud; offshore; misuse; extortion
yes      Prosecutors in Ukraine charged a judge with bribery. => corruption; legal

# ---- Law and rights ----

context  legal
word     court; judge; tribunal; lawsuit; prosecutor; trial; verdict; indict; indictment; extradite; extradition
word     international law; supreme court; court of justice; international criminal court; ICC; war crime
word     arrest warrant; appeal court; convict; conviction; defendant; lawyer; attorney; jail; prison; imprison
word     detain; detention; arrest; plea; acquit; acquittal; treaty law; statute; jurisdiction; prosecution
word     legal action; justice ministry; justice minister; military court; bail; custody; jurist; magistrate
word     court ruling; arbitration
hint     law; charge; ruling; case; justice; legal; hearing; sentence; appeal; criminal; evidence; testimony; warrant
yes      Turkish police arrested two German journalists. => legal; rights_freedoms

context  human_rights
word     human rights; human-rights; rights group; rights abuse; torture; extrajudicial killing; genocide
word     crimes against humanity; ethnic cleansing; forced disappearance; enforced disappearance; political prisoner
word     rights violation; arbitrary detention; Amnesty International; Human Rights Watch; rights activist
word     rights defender; slavery; forced labour; forced labor; atrocity; mass grave
hint     abuse; rights; persecution; violation; dissident; massacre; activist; arrest; detain; jail; prison
yes      Canada condemned Myanmar over human rights. => human_rights

context  rights_freedoms
word     press freedom; freedom of speech; freedom of expression; freedom of assembly; freedom of movement
word     freedom of the press; civil liberties; civil rights; censorship; censor; freedom of religion
word     political freedom; internet shutdown; travel ban; civil society; voting rights; free speech; media freedom
word     house arrest; right to protest; dissent; ban on protest
hint     freedom; liberty; ban; blogger; publisher; editor; website; journalist; newspaper; broadcaster
hint     media outlet; arrest; detain; jail; imprison; shut
yes      Canada criticised Hungary over press freedom. => rights_freedoms

context  repression
word     crackdown; crack down; repression; repressive; tear gas; rubber bullet; water cannon; live ammunition
word     riot police; brutality; police brutality; suppress; suppression; oppression; stifle dissent; silence critics
word     mass arrest; beat protesters; disperse protesters; purge; persecution; political prisoner; stun grenade
word     clampdown; clamp down; silence dissent; secret police
hint     disperse; detain; baton; beat; protester; dissident; arrest; silence; dissent
yes      Police in Kenya fired tear gas at protesters. => repression

context  reparations
word     reparation; reparations; war reparations; compensation; restitution; truth commission
word     truth and reconciliation; apology for; official apology; compensation fund; looted art; repatriate artefacts
word     compensate; indemnity
hint     apologise; apologize; apology; victim; colonial; redress; atone; descendants
yes      Germany offered Namibia compensation. => reparations

context  gender
word     gender; gender equality; women's rights; women's march; feminist; feminism; abortion; domestic violence
word     femicide; sexual violence; rape; sexual assault; sexual harassment; girls' education; forced marriage
word     child marriage; hijab; headscarf; maternity; genital mutilation; misogyny; violence against women
word     female circumcision; gender gap
hint     girl; female; equality; harassment; veil; sexual; woman
yes      Poland's opposition protested against the ban on abortion. => gender

context  lgbt
word     LGBT; LGBTQ; LGBTI; gay; lesbian; transgender; same-sex; same-sex marriage; homosexual; homosexuality
word     bisexual; gay pride; pride parade; gay marriage; anti-gay; homophobic; homophobia; queer; sexual orientation
word     pride march
yes      Uganda arrested gay activists. => legal; human_rights; lgbt

context  religion_ethnicity
word     Muslim; Christian; Jewish; Hindu; Buddhist; Sikh; Shia; Shiite; Sunni; Orthodox church; Catholic; mosque
word     church; synagogue; temple; Kurdish; Uighur; Uyghur; Rohingya; Yazidi; Tutsi; Hutu; Druze; Alawite; Tamil
word     Tigrayan; ethnic; ethnic group; ethnic minority; sectarian; religious; religion; cleric; imam; bishop
word     patriarch; pope; rabbi; archbishop; mufti; ayatollah; antisemitism; anti-Semitism; Islamophobia; blasphemy
word     pilgrim; pilgrimage; minority; tribe; tribal; Protestant; Coptic; Hazara; Baloch; Pashtun; interfaith; sect
word     racism; racist
hint     faith; priest; worship; community; prayer; clan; holy; Islamic
yes      Egypt condemned an attack on Coptic churches. => religion_ethnicity

context  inequality
word     inequality; income gap; wealth gap; income inequality; discrimination; discriminate; apartheid
word     racial inequality; caste; marginalised; marginalized; social justice; unequal; segregation; underprivileged
word     minimum wage; wage gap; redistribution; land reform
hint     poor; poverty; rich; wage; disparity; equality; equal
yes      Workers in Chile protested against inequality. => inequality

# ---- People in need ----

context  human_security
word     food shortage; hunger; famine; starvation; starve; malnutrition; drinking water; water shortage; electricity
word     power cut; blackout; housing; homeless; food price; fuel shortage; food security; food insecurity
word     power outage; land tenure; eviction; shelter; sanitation; bread price; food aid; livelihood; water supply
word     power supply; food supply; power grid; cost of living; humanitarian crisis; humanitarian aid; humanitarian
word     relief supplies; food; medicine; aid convoy; aid worker; civilian infrastructure; subsistence
hint     water; bread; fuel; energy; aid; relief; rent; shortage; rationing
yes      Egypt sent food to Gaza. => human_security

context  health
word     health; disease; epidemic; pandemic; coronavirus; Covid; Covid-19; vaccine; vaccination; vaccinate; Ebola
word     cholera; malaria; HIV; AIDS; measles; World Health Organization; World Health Organisation; outbreak
word     quarantine; virus; infection; polio; public health; influenza; clinic; health ministry; bird flu
word     tuberculosis; ventilator; face mask; mpox; dengue
hint     lockdown; medicine; drug; infected; symptoms; hospital; doctor; nurse; medic; patient; medical
yes      India sent vaccines to Nepal. => health

context  asylum
word     asylum; asylum seeker; asylum-seeker; political asylum; safe haven; refugee status; right of asylum
word     non-refoulement; sanctuary
hint     refuge; exile; refugee; flee; shelter; dissident
yes      Ecuador granted asylum to an activist. => asylum

context  migration
word     migrant; migration; immigrant; immigration; refugee; displaced; displacement; internally displaced
word     resettlement; refugee camp; deport; deportation; border crossing; migrant boat; people smuggler; UNHCR
word     emigrate; emigration; exodus; repatriation; readmission; border guard; refugees; migrant worker; border wall
word     illegal crossing; returnee; border fence
hint     border; flee; flow; camp; asylum; boat; route; return; residence; visa
yes      Greece deported migrants to Turkey. => migration

context  trafficking
word     trafficking; trafficker; human trafficking; smuggling; smuggler; people smuggling; arms trafficking
word     sex trafficking; contraband; smuggle; people trafficking; organ trafficking; forced prostitution
word     wildlife trafficking; smuggling ring; people smuggler
hint     ring; illicit; black market; cargo; shipment
yes      Italy arrested human traffickers. => trafficking; legal

context  crime
word     crime; criminal; gang; mafia; cartel; murder; murderer; robbery; robber; theft; thief; burglary; kidnapping
word     kidnapper; kidnap; organised crime; organized crime; homicide; gangster; gunrunning; assault charge; fraud
word     extortion; racketeering; piracy; pirate; looting; looter; ransom; armed robbery; stabbing; arson
word     serial killer; car theft; counterfeit; gang member; manslaughter; hit man
hint     suspect; stolen; steal; detective; knife; gunman; convict
yes      Mexican police arrested members of a cartel. => crime; legal

context  illegal_drugs
word     drug trafficking; drug cartel; cocaine; heroin; fentanyl; narcotics; narcotic; drug lord; drug dealer; opium
word     methamphetamine; captagon; marijuana; cannabis; coca; drug smuggling; drug trafficker; narco; drug gang
word     drug war; war on drugs; illegal drugs; hashish; poppy; illicit drugs; anti-narcotics; drug trade
word     drug smuggler; drug shipment; opioid
hint     drug; seizure; cartel; smuggler; dealer; addict
yes      Colombia seized cocaine from smugglers. => illegal_drugs; trafficking

# ---- Money, land, nature ----

context  economic
word     economic; economy; trade; tariff; export; import; investment; investor; loan; debt; central bank; inflation
word     currency; finance minister; trade deal; trade agreement; free trade; trade war; IMF; World Bank
word     World Trade Organization; WTO; GDP; budget deficit; bailout; stimulus; stock market; economic sanctions
word     factory; manufacturing; unemployment; wage; salary; pension; tax; taxation; commerce; development aid
word     financial aid; economy minister; trade minister; joint venture; subsidy; austerity; sanction; embargo
word     trade union; strike action; supply chain; customs union; customs duty; creditor
hint     pay; price; cost; fund; money; worker; sector; contract; growth; deal; job; fuel; bond; default; credit; bank
hint     union; company; business; market; dollar; euro; billion; industry; infrastructure; workers; labour; labor
hint     commercial
yes      Argentina signed a trade agreement with Brazil. => economic
no       Sudan attacked Chad.

context  natural_resource
word     oil; gas; natural gas; pipeline; gas pipeline; oil field; oilfield; crude; mining; mine workers; rare earth
word     lithium; cobalt; gold mine; diamond; fishing rights; fishery; fishing; water rights; dam; hydropower
word     oil exports; refinery; LNG; OPEC; copper; coal; timber; logging; mineral; drilling; gas field; oil tanker
word     offshore drilling; uranium mine; iron ore; river water; oil company; fishing boat
hint     resource; reserve; exploration; barrel; extraction; exploit
yes      Ethiopia rejected Egypt's demand over the dam. => natural_resource

context  territory
word     territorial; annexation; annex; sovereignty; disputed island; border dispute; disputed border
word     disputed territory; demarcation; secession; secede; separatist; breakaway; occupied territory; occupation
word     enclave; line of control; maritime border; territorial waters; airspace; self-determination; land dispute
word     exclusive economic zone; irredentist; buffer zone; independence referendum; disputed region; border incursion
word     incursion; West Bank; Crimea; Kashmir; Nagorno-Karabakh; South China Sea; Golan Heights; Western Sahara
hint     border; island; region; occupied; disputed; claim; autonomy; land; boundary; partition; settlement
hint     independence; territory
yes      Japan protested against China's claims to the disputed islands. => territory

context  disasters
word     earthquake; flooding; hurricane; cyclone; typhoon; tsunami; drought; wildfire; landslide; volcano; eruption
word     avalanche; tornado; natural disaster; disaster relief; oil spill; dam collapse; mudslide; heatwave
word     plane crash; shipwreck; mine collapse; building collapse; quake; aftershock; forest fire; disaster
word     train crash; nuclear accident
hint     rescue; survivor; damage; collapse; relief; victim; storm; flood
yes      Greece sent rescuers to Turkey after the earthquake. => disasters

context  environment
word     climate change; environmental; emissions; carbon; pollution; deforestation; biodiversity; greenhouse gas
word     global warming; renewable energy; conservation; endangered species; plastic waste; environmentalist
word     climate summit; climate deal; rainforest; sea level; whaling; poaching; environmental activist; net zero
word     fossil fuel; paris agreement; carbon dioxide; air quality; climate talks; climate conference; climate agreement; climate crisis
hint     green; waste; forest; ecosystem; river; wildlife; energy; environment; climate
yes      Brazil and Norway signed a deal on deforestation. => environment

context  technology
word     technology; artificial intelligence; satellite; semiconductor; chip; microchip; 5G; space programme
word     space program; telecommunications; Huawei; TikTok; robotics; space station; tech company; data centre
word     data center; Starlink; quantum; rocket launch; spacecraft; drone technology; technology transfer; broadband
word     encryption; biotechnology; lunar; startup; smartphone
hint     data; digital; platform; research; patent; network; innovation; computer; algorithm; app; internet
hint     social media; software
yes      The United States banned exports of semiconductors to China. => technology; economic

# ---- Between states ----

context  diplomatic
word     diplomatic; diplomat; diplomacy; ambassador; embassy; consulate; foreign minister; foreign ministry; envoy
word     special envoy; summit; bilateral; peace talks; talks; negotiation; negotiator; mediation; mediator; mediate
word     peace deal; peace agreement; peace plan; treaty; secretary of state; foreign secretary; state visit
word     normalise relations; normalize relations; bilateral ties; bilateral relations; diplomatic relations
word     diplomatic ties; roadmap; peace process; peace conference; communique; resolution; charge d'affaires
word     foreign policy; counterpart; joint statement; persona non grata; rapprochement; chargé d'affaires; trilateral
word     multilateral; consul; accord
hint     relations; ties; visit; meeting; dialogue; agreement; peace; ally; alliance; delegation; meet; discuss
hint     United Nations; security council; general assembly
yes      Algeria recalled its ambassador from Spain. => diplomatic
no       Rebels killed five soldiers in Mali.
