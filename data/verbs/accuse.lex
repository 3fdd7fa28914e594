# ACCUSE: to criticise, condemn, blame, accuse, charge, sue or investigate somebody.
# Verbs, event nouns and adjectives with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

set    ACC_DEEDS   attack; bombing; blast; explosion; killing; murder; assassination; shooting; strike; airstrike; raid; crime; massacre; violence; abduction; kidnapping; sabotage; hack; cyberattack; leak; poisoning; shelling; drone; missile
set    ACC_MISHAP  accident; crash; cause; fire; blaze; outbreak; effect; possibility; complaint; claim; report; origin; link; question; option; disease; planet; method; use; potential; role; matter

set    ACC_PLANS   plan; decision; policy; move; law; bill; report; remark; remarks; ruling; deal; proposal; statement; comment; handling; record; reform; strategy; budget; stance; response; treatment; behaviour; behavior; conduct; action; speech; agreement; approach; inaction; silence; failure

# what one calls somebody, or what somebody did, in order to condemn it
set    ACC_SLURS   terrorist; terrorism; liar; lie; dictator; tyrant; criminal; crime; murderer; killer; butcher; coward; cowardly; traitor; treason; puppet; stooge; pawn; lackey; thug; gangster; bandit; clown; loser; fascist; nazi; racist; bully; enemy; hypocrite; hypocrisy; hypocritical; aggressor; aggression; invader; occupier; plotter; extremist; genocide; provocation; provocative; violation; betrayal; disgrace; disgraceful; shame; shameful; sham; farce; fraud; theft; robbery; coup; illegal; unacceptable; unlawful; illegitimate; irresponsible; outrageous; reckless; cynical; barbaric; barbarism; barbarity; unjust; unfair; undemocratic; unconstitutional; blackmail; apartheid; atrocity; mercenary; insult; blunder; propaganda; nonsense; stunt; witch-hunt; interference; persecution; injustice; baseless; ridiculous; preposterous; absurd; colonialism; imperialist; parasite; monster; madman; inhumane; inhuman; repressive; authoritarian; intolerable; despicable; abhorrent; scapegoat; slander; smear; vendetta; meddling; piracy; bullying; hysteria; warmonger; regime; oppressor

verb   accuse
frame  nsubj:ACTOR obj:ACTOR advcl/of|obl/of:ANY? -> ACCUSE/allege
frame  obj:ACTOR advcl/of|obl/of|obj.nmod/of:ANY -> ACCUSE/allege
yes    Iran accused Saudi Arabia of dishonesty. => IRN:GOV > SAU:GOV ACCUSE/allege
yes    Rwanda has been accused of meddling. => --- > RWA:GOV ACCUSE/allege
yes    Hungary was accused by Austria of neglect. => AUT:GOV > HUN:GOV ACCUSE/allege
no     The accused man slept in the dock.

verb   blame; fault
frame  nsubj:ACTOR? obj:ACTOR obl/for|advcl/for|obj.nmod/for:ANY -> ACCUSE/allege
frame  nsubj:ACTOR? obj:THING obl/on|obj.nmod/on:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:ANY obl/on|obj.nmod/on:{force|rebel|militant|terrorist|extremist|separatist|opposition|gang|mercenary|agent|jihadist|insurgent|enemy|saboteur|spy} -> ACCUSE/allege 0.7
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obj:ACTOR !obl/on:ACTOR !obj.nmod/on:ACTOR -> none
yes    Kenya blamed Somalia for the delay. => KEN:GOV > SOM:GOV ACCUSE/allege
yes    Armenia blamed the delay on Azerbaijan. => ARM:GOV > AZE:GOV ACCUSE/allege
yes    The president of Laos blamed the fire on foreign agents. => LAO:GOV ACCUSE/allege
no     Farmers blamed the drought for poor harvests.
no     Ghana blamed the outage on heavy rain.
no     Nepal blamed the rain.

verb   criticise; criticize; condemn; denounce; decry; deplore; censure; castigate; rebuke; lambast; lambaste; berate; chide; chastise; scold; admonish; upbraid; reproach; excoriate; reprimand; vilify; assail; pillory; bemoan
frame  nsubj:ACTOR? obj:ACTOR obl/to:{death|hanging|imprisonment|prison|gallows|execution} -> SANCTION/convict
frame  obj:{building|house|floor|bridge|structure|flat|tower|block|meat} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:ANY obj.nmod/by|obj.poss|obj.amod|obj.compound:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:THING -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/for|advcl/for:ANY obl/by:ACTOR=actor? -> none
yes    Malaysia criticised Myanmar over the camps. => MYS:GOV > MMR:GOV ACCUSE/disapprove
yes    Turkey condemned the Israeli plan. => TUR:GOV > ISR:GOV ACCUSE/disapprove
yes    Brazil has been criticised for its silence. => --- > BRA:GOV ACCUSE/disapprove
yes    Canada denounced the decision. => CAN:GOV ACCUSE/disapprove
yes    A Saudi court condemned two Jordanians to death. => SAU:JUD > JOR SANCTION/convict
no     The old building was condemned as unsafe.

verb   slam
frame  nsubj:ACTOR? prt/into|advmod/into:ANY -> none
frame  obl/into,against:ANY -> none
frame  obj:{door|brake|lid|window|phone} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:ANY obj.nmod/by|obj.poss|obj.amod|obj.compound:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:THING -> ACCUSE/disapprove
yes    Pakistan slammed India for the move. => PAK:GOV > IND:GOV ACCUSE/disapprove
no     The lorry slammed into a wall.
no     Voters slammed the door.

verb   lash; rail; inveigh
frame  nsubj:ACTOR obl/at,against:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/at,against:ANY -> ACCUSE/disapprove 0.6
yes    Venezuela lashed out at Colombia. => VEN:GOV > COL:GOV ACCUSE/disapprove
no     Heavy rain lashed Taiwan.

verb   ridicule; mock; insult; belittle; disparage; malign; demonise; demonize
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:THING obj.poss|obj.amod|obj.nmod/by:ACTOR=recipient -> ACCUSE/disapprove
yes    North Korea mocked South Korea. => PRK:GOV > KOR:GOV ACCUSE/disapprove
no     The mural mocked the fashion of the day.

verb   complain; grumble
frame  nsubj:ACTOR obl/about,of,over,against:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/about,over,of:ANY obl/about.poss|obl/over.poss|obl/about.amod|obl/over.amod|obl/about.nmod/by|obl/over.nmod/by:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/to:ACTOR=none -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR ccomp:ANY ccomp.nsubj:ACTOR=recipient -> ACCUSE/disapprove
yes    Mexico complained about the American delay. => MEX:GOV > USA:GOV ACCUSE/disapprove
no     The patient complained of headaches.

verb   lament; regret
frame  nsubj:ACTOR obj:{loss|death|passing} -> none
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient -> ACCUSE/disapprove 0.7
yes    Serbia regretted Bulgaria's decision. => SRB:GOV > BGR:GOV ACCUSE/disapprove
no     The singer regretted the song.
no     Norway lamented the death of the poet.

verb   charge
frame  nsubj:{police|policeman|officer|soldier|troop} nsubj:ACTOR obj:{crowd|protester|demonstrator|student|marcher} obl/with:{baton|truncheon|stick|shield|horse}? !obl/over:ANY !advcl/with:ANY -> ASSAULT/crowd-control 0.6
frame  nsubj:{police|policeman|officer|soldier|troop|guard|gendarme} nsubj:ACTOR obl/at,into,towards,toward:ACTOR !obj:ANY -> ASSAULT/crowd-control 0.7
frame  obl/with:{task|job|duty|responsibility|mission} -> none
frame  advcl/with:{oversee|lead|execute|manage|protect|run|keep|find|ensure|enforce|provide|implement|draft|organise|organize|watch|prepare|develop|guard|investigate|monitor|build|carry|make} -> none
frame  obj:{fee|price|rate|interest|battery|phone|dollar|euro|rent|toll|car} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/with,over,under|obj.nmod/with,over:ANY -> ACCUSE/allege
frame  nsubj:ACTOR? obj:ACTOR advcl/with:ANY -> ACCUSE/allege
frame  nsubj:ACTOR ccomp/that:ANY ccomp.nsubj:ACTOR=recipient -> ACCUSE/allege
frame  obj:THING !obl/with:ANY -> none
frame  nsubj:ACTOR !obj:ANY !ccomp:ANY -> none
frame  nsubj:THING -> none
yes    Egypt charged Turkish journalists with espionage. => EGY:GOV > TUR:JRN ACCUSE/allege
yes    Sudan charged that Chad had lied. => SDN:GOV > TCD:GOV ACCUSE/allege
yes    Police in Tbilisi charged at the demonstrators. => GEO:COP > GEO:CVL ASSAULT/crowd-control
no     Panama charges a fee at the canal.
no     He was charged with the task of counting votes.
no     The bank charged Tunisian clients a commission.

verb   indict; arraign; impeach; prosecute
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{crime|case|offence|offense} obj.nmod/by:ACTOR=recipient? -> ACCUSE/allege 0.7
yes    Peru prosecuted a Chilean diplomat. => PER:GOV > CHL:GOV ACCUSE/allege
yes    Two Serbian generals were indicted. => --- > SRB:MIL ACCUSE/allege
no     The prosecuting lawyer was late.

verb   sue
frame  nsubj:THING -> none
frame  obl/for:{peace} !obj:ANY -> none
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/allege
yes    Nicaragua sued Germany in The Hague. => NIC:GOV > DEU:GOV ACCUSE/allege
no     The exhausted kingdom sued for peace.

verb   investigate; probe
frame  obj:@ACC_MISHAP -> none
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR obj:ANY obj.nmod/by|obj.poss|obj.amod|obj.compound:ACTOR=recipient -> ACCUSE/investigate
frame  nsubj:ACTOR obj:@ACC_DEEDS -> ACCUSE/investigate
frame  nsubj:ACTOR obj:{allegation|corruption|abuse|fraud|interference|violation|incident|death} -> ACCUSE/investigate
frame  nsubj:ACTOR prt/into|advmod/into:ANY -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING !obj.nmod/by:ACTOR !obj.poss:ACTOR !obj.amod:ACTOR !obj.compound:ACTOR -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Swiss prosecutors are investigating the Malaysian government. => CHE:JUD > MYS:GOV ACCUSE/investigate
yes    Spain is probing Moroccan interference. => ESP:GOV > MAR:GOV ACCUSE/investigate
no     Researchers probed the origin of the moon.
no     Nepal is investigating the cause of the crash.
no     Algeria investigated the history of the bridge.

verb   inspect
frame  nsubj:{inspector|monitor|expert} nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.compound|obj.nmod/in,of:ACTOR=recipient? -> ACCUSE/investigate 0.7
yes    UN inspectors inspected a Libyan factory. => UNO > LBY ACCUSE/investigate
no     The king inspected the new bridge.

verb   question; interrogate; grill
frame  obj:{wisdom|need|value|motive|logic|legality|legitimacy|claim|figure|decision|account|whether} obj.poss|obj.amod|obj.nmod/of:ACTOR=recipient nsubj:ACTOR -> ACCUSE/disapprove 0.6
frame  obj:THING -> none
frame  nsubj:{police|policeman|officer|investigator|prosecutor|detective|agent|authority|soldier|magistrate|intelligence|service|interrogator} nsubj:ACTOR obj:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR? obj:ACTOR obl/by:{police|investigator|prosecutor|detective|magistrate}? obl/over,about,for:ANY -> ACCUSE/investigate
frame  nsubj:{reporter|journalist|senator|lawmaker|committee|panel|congressman|lawyer|member|moderator} obj:ANY -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Iraqi police questioned two Iranian diplomats. => IRQ:COP > IRN:GOV ACCUSE/investigate
no     Economists questioned the method.
no     A reporter questioned the Croatian minister about the budget.

verb   suspect
frame  nsubj:ACTOR? obj:ACTOR obl/of|advcl/of|obj.nmod/of:ANY -> ACCUSE/allege
yes    Estonia suspects Belarus of sabotage. => EST:GOV > BLR:GOV ACCUSE/allege
no     Doctors suspect a virus.
no     Pirates are suspected to be near.

verb   implicate; incriminate; scapegoat
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR obl/in:ANY? -> ACCUSE/allege
yes    Lebanon implicated Syria in the plot. => LBN:GOV > SYR:GOV ACCUSE/allege
no     The tests implicated a rare gene.

verb   attribute; ascribe
frame  nsubj:ACTOR? obj:@ACC_DEEDS obl/to|obj.nmod/to:ACTOR -> ACCUSE/allege
frame  obj:ANY -> none
yes    France attributed the bombing to Iran. => FRA:GOV > IRN:GOV ACCUSE/allege
no     Chile attributed the growth to tourism.
no     The painting is attributed to a Dutch master.

verb   brand; label
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR xcomp:ANY -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:ACTOR obl/as:ANY -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by:ACTOR=recipient xcomp|obl/as:ANY -> ACCUSE/disapprove
yes    Cuba branded the United States a bully. => CUB:GOV > USA:GOV ACCUSE/disapprove
no     The firm branded its bottles in red.
no     Every jar was labelled by hand.

verb   point
frame  nsubj:ACTOR obj:{finger} obl/at,to,toward,towards|obj.nmod/at:ACTOR -> ACCUSE/allege
frame  nsubj:ANY -> none
yes    Ukraine pointed the finger at Belarus. => UKR:GOV > BLR:GOV ACCUSE/allege
no     Poland pointed to rising prices.

verb   allege; insinuate
frame  nsubj:ACTOR ccomp:ANY ccomp.nsubj:ACTOR=recipient -> ACCUSE/allege
frame  nsubj:ACTOR obj:ANY obj.nmod/by|obj.poss|obj.amod:ACTOR=recipient -> ACCUSE/allege
yes    Thailand alleged that Cambodia had lied. => THA:GOV > KHM:GOV ACCUSE/allege
no     The alleged thief ran away.

verb   blast; skewer; savage; bash; roast; trash; flay; pan
frame  nsubj:{bomb|explosion|wind|storm|gunman|music|radio|speaker|siren|horn} -> none
frame  obj:{hole|rock|tunnel|song|music|way|shot|homer|goal|coffee|chicken|bean} -> none
frame  nsubj:{troop|soldier|tank|warplane|jet|artillery|army|rebel|force|gunboat} nsubj:ACTOR obj:ACTOR -> ASSAULT
frame  nsubj:{troop|soldier|tank|warplane|jet|artillery|army|rebel|force|gunboat} nsubj:ACTOR obj:@ASL_PLACES -> ASSAULT
frame  nsubj:ACTOR obj:ACTOR -> ACCUSE/disapprove
frame  !nsubj:ANY obj:ACTOR obl/for,over|advcl/for:ANY -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:@ACC_PLANS -> ACCUSE/disapprove
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Colombia blasted Venezuela over the arrests. => COL:GOV > VEN:GOV ACCUSE/disapprove
yes    Slovakia's prime minister blasted the Ukrainian decision. => SVK:GOV > UKR:GOV ACCUSE/disapprove
no     The radio blasted a song.

verb   smear; slander; libel; defame; discredit; taunt; deride; denigrate; impugn; stigmatise; stigmatize; jeer; vilipend
frame  nsubj:THING -> none
frame  obj:{player|referee|striker|team|singer|theory|study|evidence|butter|paint|cream|method} -> none
frame  nsubj:ACTOR obj:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:@ACC_PLANS obj.poss|obj.amod|obj.nmod/of,by:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ANY -> none
yes    North Korea taunted Japan in a broadcast. => PRK:GOV > JPN:GOV ACCUSE/disapprove
no     The new study discredited the old theory.

verb   scoff; sneer; frown; bristle; fume; seethe; rage; chafe; thunder; bridle
frame  nsubj:{fire|storm|battle|debate|blaze|fighting|war|sea|train|hoof|flu|virus} -> none
frame  nsubj:ACTOR obl/at,against,over:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obl/at,over,against,on,upon:ANY obl/at.poss|obl/over.poss|obl/on.poss|obl/at.amod|obl/over.amod|obl/at.nmod/by,of|obl/over.nmod/by,of:ACTOR=recipient -> ACCUSE/disapprove 0.7
frame  nsubj:ANY -> none
yes    Beijing bristled at Lithuania's decision. => CHN:GOV > LTU:GOV ACCUSE/disapprove
no     Fires raged across Greece.

verb   carp; harangue
frame  nsubj:ACTOR obj:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obl/at,about:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ANY -> none
yes    Belgium carped at Ireland for weeks. => BEL:GOV > IRL:GOV ACCUSE/disapprove
no     The old man carped about his knees.

verb   rip; tear (tore, torn)
frame  nsubj:{bomb|blast|explosion|wind|storm|tornado|bullet|fire|hurricane|quake|shrapnel|player|striker} -> none
frame  nsubj:ACTOR prt/up|advmod/up:ANY obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:{protester|protestor|demonstrator|crowd|activist|student|mob|rioter} nsubj:ACTOR prt/down|advmod/down:ANY obj:{statue|flag|fence|monument|poster|banner|portrait|sign|barricade} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient? -> PROTEST/vandalize
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{house|home|village|school|building|camp} obj.amod|obj.poss|obj.compound|obj.nmod/of:ACTOR=recipient -> ASSAULT/destroy 0.7
frame  nsubj:ACTOR obl/into:ACTOR -> ACCUSE/disapprove 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Libya tore up the agreement with Malta. => LBY:GOV > MLT:GOV SANCTION/withdraw
yes    Greek protesters tore down a German flag. => GRC:CVL > DEU PROTEST/vandalize
no     The striker tore a muscle.

verb   pin; heap
frame  nsubj:ACTOR obj:{blame|responsibility|guilt} obl/on,upon|obj.nmod/on,upon:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{crime|attack|bombing|murder|killing|explosion|sabotage} obl/on|obj.nmod/on:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{scorn|abuse|ridicule|insult|criticism|opprobrium} obl/on,upon|obj.nmod/on,upon:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:{praise} obl/on,upon|obj.nmod/on,upon:ACTOR -> SUPPORT
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Mali pinned the blame on Algeria. => MLI:GOV > DZA:GOV ACCUSE/allege
yes    Cyprus heaped praise on Jordan. => CYP:GOV > JOR:GOV SUPPORT
no     She pinned a note on the board.

verb   level
frame  nsubj:ACTOR? obj:{accusation|allegation|charge} obl/at,against|obj.nmod/at,against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR? obj:{criticism|insult|abuse} obl/at,against|obj.nmod/at,against:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:{threat} obl/at,against|obj.nmod/at,against:ACTOR -> THREATEN
frame  nsubj:ACTOR? obj:{sanction} obl/at,against,on|obj.nmod/at,against,on:ACTOR -> SANCTION/discontinue
frame  nsubj:{earthquake|quake|storm|fire|tornado|hurricane|flood|striker} -> none
frame  nsubj:{bomb|bombing|airstrike|bombardment|shelling|missile} obj:@ASL_PLACES obj.amod|obj.poss|obj.compound:ACTOR=recipient? nsubj.amod|nsubj.poss:ACTOR=actor -> ASSAULT/destroy
frame  nsubj:ACTOR? obj:{village|town|city|house|home|building|neighbourhood|neighborhood|block|camp|district} obj.amod|obj.poss|obj.compound:ACTOR=recipient? -> ASSAULT/destroy
frame  nsubj:ANY -> none
yes    Gabon levelled accusations against Cameroon. => GAB:GOV > CMR:GOV ACCUSE/allege
no     The pitch was levelled in May.

verb   haul; drag
frame  nsubj:ACTOR? obj:ACTOR obl/before,into,to:{court|judge|tribunal|magistrate} -> ACCUSE/allege
frame  nsubj:ACTOR obj:ACTOR prt/in|advmod/in:ANY -> ACCUSE/disapprove 0.6
frame  nsubj:{police|policeman|soldier|officer|troop|gunman|militiaman|guard|agent} nsubj:ACTOR obj:ACTOR obl/from,out_of,away:ANY -> COERCE/arrest 0.7
frame  nsubj:ACTOR obj:{foot|heel} obl/on,over:ANY? -> REJECT 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Uruguay hauled Argentina before the court. => URY:GOV > ARG:GOV ACCUSE/allege
no     Fishermen hauled the net ashore.

verb   subpoena; court-martial; cross-examine
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/allege
frame  nsubj:ANY -> none
yes    A Thai court subpoenaed the Burmese general. => THA:JUD > MMR:MIL ACCUSE/allege

verb   despair; tire
frame  nsubj:ACTOR obl/of:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obl/of:ANY obl/of.poss|obl/of.amod|obl/of.nmod/by,of:ACTOR=recipient -> ACCUSE/disapprove 0.7
frame  nsubj:ANY -> none
yes    Sweden despaired of Turkish conduct. => SWE:GOV > TUR:GOV ACCUSE/disapprove
no     Her parents tired of the noise.

verb   disagree; quarrel; squabble; bicker; feud; spar; differ; argue; wrangle; haggle
frame  nsubj:ACTOR obl/with:ACTOR obl/over,about,on:{price|payment|budget|seat|word|wording|detail|date} -> none
frame  nsubj:{minister|president|government|state|premier|chancellor|ministry} nsubj:ACTOR obl/with:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ANY -> none
yes    Latvia's government disagreed with Poland over the quotas. => LVA:GOV > POL:GOV ACCUSE/disapprove
no     The brothers quarrelled about a bicycle.

verb   object; demur
frame  nsubj:ACTOR obl/to:ACTOR -> none
frame  nsubj:ACTOR obl/to:ANY obl/to.poss|obl/to.amod|obl/to.nmod/by,of,from:ACTOR=recipient -> REJECT 0.6
frame  nsubj:ACTOR obl/to:@PROPOSALS -> REJECT 0.6
frame  nsubj:ANY -> none
yes    Tanzania objected to the Rwandan proposal. => TZA:GOV > RWA:GOV REJECT
no     Neighbours objected to the noise.

verb   attract; incur; elicit; garner; arouse; earn
frame  nsubj:ANY? obj:{criticism|condemnation|censure|rebuke|ire|wrath|anger|outrage|fury|opprobrium} obj.nmod/from,of|obl/from|obj.poss|obj.amod:ACTOR=actor nsubj:ACTOR=recipient? -> ACCUSE/disapprove 0.7
frame  nsubj:ANY? obj:{protest} obj.nmod/from|obl/from:ACTOR=actor nsubj:ACTOR=recipient? -> ACCUSE/disapprove 0.7
frame  nsubj:ANY? obj:{praise|backing|support|plaudit|applause|endorsement|thanks|gratitude} obj.nmod/from,of|obl/from|obj.poss:ACTOR=actor nsubj:ACTOR=recipient? -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{pledge|promise} obj.nmod/from|obl/from:ACTOR=actor nsubj:ACTOR=recipient -> AGREE 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    The arrests attracted criticism from Canada. => CAN:GOV ACCUSE/disapprove
no     The island attracts tourists from Germany.

verb   draw (drew, drawn)
frame  nsubj:ANY? obj:{criticism|condemnation|censure|rebuke|ire|wrath|anger|outrage|fury|protest|fire} obj.nmod/from,of|obl/from|obj.poss|obj.amod:ACTOR=actor nsubj:ACTOR=recipient? -> ACCUSE/disapprove 0.7
frame  nsubj:ANY? obj:{praise|applause} obj.nmod/from|obl/from:ACTOR=actor nsubj:ACTOR=recipient? -> SUPPORT 0.7
frame  nsubj:ACTOR prt/down|advmod/down:ANY obj:{force|troop|presence|contingent} obl/in,from|obj.nmod/in,from:ACTOR? -> RETREAT/withdraw
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    The law drew a rebuke from Norway. => NOR:GOV ACCUSE/disapprove
no     Denmark drew with Tunisia.
no     The show drew crowds from Poland.

verb   face
frame  nsubj:ACTOR=recipient obj:{charge|prosecution|indictment|lawsuit|allegation|accusation} obj.nmod/from,by|obl/from,by,in:ACTOR=actor? -> ACCUSE/allege 0.6
frame  nsubj:ACTOR=recipient obj:{criticism|condemnation|outcry|backlash|censure|ire} obj.nmod/from,by|obl/from,by:ACTOR=actor -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR=recipient obj:{pressure|demand|call} obj.nmod/from,by|obl/from,by:ACTOR=actor -> REQUEST 0.6
frame  nsubj:ACTOR=recipient obj:{investigation|inquiry|probe} obj.nmod/from,by|obl/from,by:ACTOR=actor? -> ACCUSE/investigate 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Zambia faced criticism from Malawi. => MWI:GOV > ZMB:GOV ACCUSE/disapprove
no     Japan faces Brazil on Sunday.
no     Cuba faces a shortage of sugar.

verb   file; lodge
frame  nsubj:ACTOR? obj:{suit|lawsuit|complaint|charge|case|petition|claim|action|motion|indictment|accusation|appeal} obl/against|obj.nmod/against:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR obj:{protest} obl/with,to,against|obj.nmod/with,to,against:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/for:{asylum} obl/in|obl/for.nmod/in:ACTOR -> REQUEST/assist
frame  nsubj:ACTOR obj:{complaint|lawsuit|suit} obl/with,before,at,to,in|obj.nmod/with,before,at,to,in:{court|tribunal|prosecutor|commission|council|wto|icc|nations|prosecution}=none obl/over,about|obj.nmod/over,about:ANY -> ACCUSE/allege 0.7
frame  nsubj:ANY? -> none
yes    Chile lodged a protest with Bolivia. => CHL:GOV > BOL:GOV ACCUSE/disapprove
yes    Prosecutors in Spain filed charges against Moroccan sailors. => ESP:JUD > MAR ACCUSE/allege
known yes The Gabonese opposition filed a complaint with the court over fraud. => GAB:OPP ACCUSE/allege
no     A Dutch firm filed a statement with the exchange.
no     The Irish clerk filed the letters by date.

verb   try
frame  xcomp:ANY -> none
frame  nsubj:{court|tribunal|judge|prosecutor} nsubj:ACTOR obj:ACTOR -> ACCUSE/allege
frame  nsubj:ACTOR? obj:ACTOR obl/for,on,in|advcl/for|obj.nmod/for:ANY -> ACCUSE/allege
frame  nsubj:ANY? -> none
yes    Eritrea tried two Ethiopian soldiers for espionage. => ERI:GOV > ETH:MIL ACCUSE/allege
no     Tourists in Peru tried the local dishes.
no     Wales tried hard.

verb   look
frame  nsubj:{police|prosecutor|investigator|detective|commission|magistrate|authority|panel|agency|government|inspector|tribunal|committee} nsubj:ACTOR obl/into:{allegation|claim|accusation|corruption|abuse|fraud|death|incident|disappearance|violation|interference|complaint|report|conduct|finance|finances|dealing|dealings|link|case|role} obl/into.nmod/of,by,against|obl/into.amod|obl/into.poss:ACTOR=recipient? -> ACCUSE/investigate 0.7
frame  nsubj:{police|prosecutor|investigator|detective|commission|magistrate|authority|panel|agency|government|inspector|tribunal|committee} nsubj:ACTOR obl/into:@ACC_DEEDS obl/into.nmod/of,by,against|obl/into.amod|obl/into.poss:ACTOR=recipient? -> ACCUSE/investigate 0.7
frame  nsubj:ANY? -> none
yes    Greek prosecutors looked into allegations against Albania. => GRC:JUD > ALB ACCUSE/investigate
no     Austria looks to the future.
no     The Egyptian minister looked into the camera.

verb   link
frame  nsubj:ACTOR? obj:ACTOR obl/to,with:{attack|bombing|killing|murder|assassination|blast|plot|terrorism|hack|sabotage|kidnapping|massacre|shooting|poisoning|smuggling} -> ACCUSE/allege 0.7
frame  nsubj:ANY? -> none
yes    Poland linked Belarus to the sabotage. => POL:GOV > BLR:GOV ACCUSE/allege
no     A bridge links Denmark and Sweden.
no     The study linked diet to sleep.

verb   refer
frame  nsubj:{doctor|nurse|clinic|hospital|teacher} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/to:{court|tribunal|icc|prosecutor|council|prosecution|judiciary|justice|police} -> ACCUSE/allege 0.7
frame  nsubj:ANY? -> none
no     The Malaysian prime minister referred to an old book.
no     The doctor referred the patient to a clinic in Madrid.

verb   disapprove
frame  nsubj:ACTOR obl/of:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/of:ANY obl/of.poss|obl/of.amod|obl/of.nmod/by:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ANY? -> none
yes    Sweden disapproved of Hungary's visit. => SWE:GOV > HUN:GOV ACCUSE/disapprove
no     Her Scottish aunt disapproved of loud music.

verb   name; appoint; nominate; crown
frame  nsubj:ACTOR? obj:ACTOR obl/as:{suspect|culprit|perpetrator|mastermind|organiser|organizer|killer|attacker} -> ACCUSE/allege 0.7
frame  nsubj:ANY? -> none
yes    Police in Kenya named two Somali students as suspects. => KEN:COP > SOM ACCUSE/allege
no     Belgium named a new ambassador to Brazil.
no     The president of Ghana appointed a cabinet.

noun   accusation; allegation
frame  poss|nmod/by,from:ACTOR=actor nmod/against:ACTOR -> ACCUSE/allege
frame  amod|compound:ACTOR=actor nmod/against:ACTOR -> ACCUSE/allege
yes    Moscow's accusations against Latvia continued. => RUS:GOV > LVA:GOV ACCUSE/allege
no     The accusations were baseless.

noun   criticism; condemnation; denunciation; rebuke; reprimand; outcry; tirade; censure
frame  poss|nmod/by,from:ACTOR=actor nmod/of,at,over:ANY nmod/of.poss|nmod/of.amod|nmod/of.nmod/by|nmod/over.poss|nmod/over.amod|nmod/at.poss|nmod/at.amod:ACTOR=recipient -> ACCUSE/disapprove
frame  amod|compound:ACTOR=actor nmod/of,over:ANY nmod/of.poss|nmod/of.amod|nmod/of.nmod/by|nmod/over.poss|nmod/over.amod:ACTOR=recipient -> ACCUSE/disapprove 0.7
frame  poss|nmod/by,from:ACTOR=actor nmod/of,against,at,for|nmod/by.nmod/against,at:ACTOR=recipient? -> ACCUSE/disapprove
frame  amod|compound:ACTOR=actor nmod/of,against,at:ACTOR=recipient -> ACCUSE/disapprove
yes    Sweden's criticism of Hungary continued. => SWE:GOV > HUN:GOV ACCUSE/disapprove
yes    Canada's condemnation of Chad's decision was sharp. => CAN:GOV > TCD:GOV ACCUSE/disapprove
no     Literary criticism is a quiet trade.
no     The plan withstood criticism.

noun   complaint
frame  poss|nmod/by,from:ACTOR=actor nmod/about,against,over|nmod/by.nmod/against,over:ACTOR=recipient -> ACCUSE/disapprove
frame  amod|compound:ACTOR=actor nmod/against,about:ACTOR=recipient -> ACCUSE/disapprove
yes    Japan's complaint against South Korea was published. => JPN:GOV > KOR:GOV ACCUSE/disapprove
no     Complaints about noise are common.

noun   lawsuit; indictment; prosecution
frame  poss|nmod/by,from:ACTOR=actor? nmod/against|nmod/by.nmod/against:ACTOR=recipient -> ACCUSE/allege
frame  amod|compound:ACTOR=actor nmod/of,against:ACTOR=recipient -> ACCUSE/allege
yes    Gambia's lawsuit against Myanmar continues. => GMB:GOV > MMR:GOV ACCUSE/allege
no     The lawsuit was long.

noun   investigation; inquiry; enquiry; probe
frame  nsubj:ACTOR=recipient nmod/by:ACTOR=actor? nmod/into:THING? -> ACCUSE/investigate 0.7
frame  compound:{space|moon|mars|lunar} -> none
frame  poss|nmod/by:ACTOR=actor? nmod/of,against|nmod/by.nmod/against:ACTOR=recipient -> ACCUSE/investigate
frame  poss|nmod/by:ACTOR=actor nmod/into:ANY nmod/into.poss|nmod/into.amod|nmod/into.nmod/by:ACTOR=recipient -> ACCUSE/investigate
frame  poss|nmod/by:ACTOR=actor nmod/into:@ACC_DEEDS -> ACCUSE/investigate
frame  amod|compound:ACTOR=actor nmod/into,of:ACTOR=recipient -> ACCUSE/investigate
yes    Denmark's investigation into Russian sabotage continues. => DNK:GOV > RUS:GOV ACCUSE/investigate
yes    The Peruvian president is under investigation by Chile. => CHL:GOV > PER:GOV ACCUSE/investigate
no     Scientific inquiry needs patience.

noun   swipe; jibe; gibe; barb; diatribe; broadside; invective; taunt; slur; insult
frame  poss|nmod/by,from:ACTOR=actor nmod/at,against,about|nmod/by.nmod/at,against:ACTOR=recipient -> ACCUSE/disapprove
frame  amod|compound:ACTOR=actor nmod/at,against:ACTOR=recipient -> ACCUSE/disapprove
yes    Bolivia's swipe at Chile went unanswered. => BOL:GOV > CHL:GOV ACCUSE/disapprove
no     The barb of the hook was bent.

noun   anger; outrage; fury; ire; dismay; displeasure; indignation; disapproval; annoyance; disappointment; irritation; exasperation
frame  poss|nmod/in:ACTOR=actor nmod/at,with,over,towards,toward,against:ACTOR=recipient -> ACCUSE/disapprove 0.6
frame  poss|nmod/in:ACTOR=actor nmod/at,with,over:ANY nmod/at.poss|nmod/over.poss|nmod/with.poss|nmod/at.amod|nmod/over.amod:ACTOR=recipient -> ACCUSE/disapprove 0.6
yes    Cairo's anger at Ethiopia grew. => EGY:GOV > ETH:GOV ACCUSE/disapprove
no     Anger is a bad adviser.

noun   objection
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/to:ACTOR=none nmod/to.poss:ANY? -> REJECT 0.6
frame  poss|amod|nmod/by,from,of:ACTOR=actor nmod/to:ANY nmod/to.poss|nmod/to.amod|nmod/to.nmod/by,of:ACTOR=recipient -> REJECT 0.6
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/to:@PROPOSALS -> REJECT 0.6
yes    Turkey's objections to the Swedish application remain. => TUR:GOV > SWE:GOV REJECT
no     The lawyer raised an objection.

noun   trial; court-martial; court martial; arraignment; impeachment; retrial
frame  compound|amod:{drug|clinical|vaccine|medical|field|time|free|pilot|human|cancer|olympic|crop|flight|sea|road} -> none
frame  nmod/of:{drug|vaccine|treatment|pill|medicine|technology|system|scheme|therapy} -> none
frame  nsubj:ACTOR=recipient -> ACCUSE/allege 0.7
frame  nmod/of:{man|woman|suspect|teenager|boy|girl|driver|couple|youth|husband|wife|mother|father|doctor|nurse|teacher} -> none
frame  nmod/of:ACTOR=recipient nmod/by|poss:ACTOR=actor? -> ACCUSE/allege 0.6
yes    The trial of two Serbian generals resumed. => --- > SRB:MIL ACCUSE/allege
no     A clinical trial of the drug in Norway failed.

noun   questioning; interrogation
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> ACCUSE/investigate 0.7
frame  nmod/of:ACTOR=recipient nmod/by:ACTOR=actor -> ACCUSE/investigate 0.7
yes    The questioning of an Omani diplomat by Indian police lasted hours. => IND:COP > OMN:GOV ACCUSE/investigate
no     The questioning took two hours.

noun   summoning
frame  nmod/of:{ambassador|envoy|diplomat|attache|consul} nmod/of.amod|nmod/of.poss|nmod/of.compound:ACTOR=recipient poss|nmod/by|nmod/of.nmod/by:ACTOR=actor? -> ACCUSE/disapprove
yes    The summoning of the Iranian ambassador by Denmark made headlines. => DNK:GOV > IRN ACCUSE/disapprove

adj    critical; scornful; contemptuous; disdainful
frame  nsubj:ACTOR obl/of:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/of:ANY obl/of.poss|obl/of.amod|obl/of.nmod/by:ACTOR=recipient -> ACCUSE/disapprove
yes    Ireland was critical of Israel. => IRL:GOV > ISR:GOV ACCUSE/disapprove
no     The patient is in a critical condition.
no     Water is critical for farming.

adj    appalled; dismayed; outraged; indignant; aghast
frame  nsubj:ACTOR obl/at,by,over:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obl/at,by,over:ANY obl/at.poss|obl/by.poss|obl/over.poss|obl/at.amod|obl/by.amod|obl/over.amod:ACTOR=recipient -> ACCUSE/disapprove 0.6
yes    Jordan is indignant at Israel's decision. => JOR:GOV > ISR:GOV ACCUSE/disapprove
no     Fans were outraged by the price.

verb   single
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:ACTOR obl/for:{criticism|blame|condemnation|attack} -> ACCUSE/disapprove
frame  nsubj:ACTOR? prt/out|advmod/out:ANY obj:ACTOR obl/for:{praise|thanks} -> SUPPORT
frame  nsubj:ANY? -> none
yes    Jordan singled out Iran for criticism. => JOR:GOV > IRN:GOV ACCUSE/disapprove
no     The jury singled out a Latvian poem.

verb   challenge
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:{champion|title|record|winner|idea|view|assumption|perception|stereotype|rule|law|fine|order|ruling|verdict|decision|itself|himself|herself|themselves|status|theory|conviction|bill|act} -> none
frame  nsubj:ANY? obl/in:{court|election|race|final|primary|runoff|poll} -> none
frame  nsubj:ACTOR obj:{claim|claims|legitimacy|sovereignty|authority|dominance|leadership} obj.poss|obj.amod|obj.nmod/of,by:ACTOR=recipient -> ACCUSE/disapprove 0.5
frame  nsubj:ANY? obj:THING !obj.poss:ACTOR !obj.amod:ACTOR !obj.nmod:ACTOR -> none
frame  !nsubj:ANY obj:ANY -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Brunei challenged China's claims. => BRN:GOV > CHN:GOV ACCUSE/disapprove
no     The Kenyan runner challenged the champion.
no     The new tax is challenged in court by Dutch farmers.

adj    angry; furious; irate; incensed; enraged; infuriated; unhappy; displeased; upset; annoyed; irritated; disappointed; disgusted; frustrated; exasperated
frame  nsubj:ACTOR obl/with,at,over,by,about:{fan|team|result|player|weather|price|himself|herself|itself|themselves|performance|season} -> none
frame  nsubj:ACTOR obl/with,at,over,by,about:ACTOR -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obl/with,at,over,by,about:ANY obl/with.poss|obl/at.poss|obl/over.poss|obl/by.poss|obl/about.poss|obl/with.amod|obl/at.amod|obl/over.amod|obl/by.amod|obl/about.amod|obl/at.nmod/by,of|obl/over.nmod/by,of:ACTOR=recipient -> ACCUSE/disapprove 0.6
frame  nsubj:ANY -> none
yes    Serbia was angry with Kosovo over the plates. => SRB:GOV > KOS:GOV ACCUSE/disapprove
no     The fans were unhappy with the result.

verb   describe; characterise; characterize; depict; portray; term
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:ACTOR obl/as|advcl/as|xcomp|ccomp:@ACC_SLURS -> ACCUSE/disapprove
frame  !nsubj:ANY obj:ACTOR obl/as|advcl/as|xcomp:@ACC_SLURS -> ACCUSE/disapprove 0.6
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient obl/as|advcl/as|xcomp|ccomp:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ACTOR obl/as|advcl/as|xcomp:{act|piece|case|form|kind|pack|campaign|violation|attempt|instance|product|tool} obl/as.nmod/of|xcomp.nmod/of|advcl/as.nmod/of:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.nmod/by,of:ACTOR=recipient obl/as|advcl/as|xcomp:{act|piece|case|form|kind|pack|campaign|violation|attempt|instance|product|tool} obl/as.nmod/of|xcomp.nmod/of|advcl/as.nmod/of:@ACC_SLURS -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:@ACC_PLANS obl/as|advcl/as|xcomp|ccomp:@ACC_SLURS -> ACCUSE/disapprove 0.7
frame  nsubj:ANY? -> none
yes    Ghana described Togo as a bully. => GHA:GOV > TGO:GOV ACCUSE/disapprove
yes    Chad's president described the Sudanese move as an act of aggression. => TCD:GOV > SDN:GOV ACCUSE/disapprove
yes    Mongolia termed the decision unacceptable. => MNG:GOV ACCUSE/disapprove
no     Norway described Sweden as a close friend.
no     The guide describes Malta as an island of churches.
no     Peru's president described the storm as a catastrophe.
