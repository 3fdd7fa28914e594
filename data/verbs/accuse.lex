# ACCUSE: to criticise, condemn, blame, accuse, charge, sue or investigate somebody.
# Verbs, event nouns and adjectives with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

set    ACC_DEEDS   attack; bombing; blast; explosion; killing; murder; assassination; shooting; strike; airstrike; raid; crime; massacre; violence; abduction; kidnapping; sabotage; hack; cyberattack; leak; poisoning; shelling; drone; missile
set    ACC_MISHAP  accident; crash; cause; fire; blaze; outbreak; effect; possibility; complaint; claim; report; origin; link; question; option; disease; planet; method; use; potential; role; matter

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
yes    Kenya blamed Somalia for the delay. => KEN:GOV > SOM:GOV ACCUSE/allege
yes    Armenia blamed the delay on Azerbaijan. => ARM:GOV > AZE:GOV ACCUSE/allege
no     Farmers blamed the drought for poor harvests.
no     Ghana blamed the outage on heavy rain.

verb   criticise; criticize; condemn; denounce; decry; deplore; censure; castigate; rebuke; lambast; lambaste; berate; chide; chastise; scold; admonish; upbraid; reproach; excoriate; reprimand; vilify; assail; pillory; bemoan
frame  obj:{building|house|floor|bridge|structure|flat|tower|block|meat} -> none
frame  nsubj:ACTOR? obj:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR? obj:ANY obj.nmod/by|obj.poss|obj.amod|obj.compound:ACTOR=recipient -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:THING -> ACCUSE/disapprove
frame  nsubj:ACTOR obl/for|advcl/for:ANY obl/by:ACTOR=actor? -> none
yes    Malaysia criticised Myanmar over the camps. => MYS:GOV > MMR:GOV ACCUSE/disapprove
yes    Turkey condemned the Israeli plan. => TUR:GOV > ISR:GOV ACCUSE/disapprove
yes    Brazil has been criticised for its silence. => --- > BRA:GOV ACCUSE/disapprove
yes    Canada denounced the decision. => CAN:GOV ACCUSE/disapprove
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
frame  obl/with:{task|job|duty|responsibility|mission} -> none
frame  advcl/with:{oversee|lead|execute|manage|protect|run|keep|find|ensure|enforce|provide|implement|draft|organise|organize|watch|prepare|develop|guard|investigate|monitor|build|carry|make} -> none
frame  obj:{fee|price|rate|interest|battery|phone|dollar|euro|rent|toll|car} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/with,over,under|obj.nmod/with,over:ANY -> ACCUSE/allege
frame  nsubj:ACTOR? obj:ACTOR advcl/with:ANY -> ACCUSE/allege
frame  nsubj:ACTOR ccomp/that:ANY ccomp.nsubj:ACTOR=recipient -> ACCUSE/allege
yes    Egypt charged Turkish journalists with espionage. => EGY:GOV > TUR:JRN ACCUSE/allege
yes    Sudan charged that Chad had lied. => SDN:GOV > TCD:GOV ACCUSE/allege
no     Panama charges a fee at the canal.
no     He was charged with the task of counting votes.

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
yes    Swiss prosecutors are investigating the Malaysian government. => CHE:JUD > MYS:GOV ACCUSE/investigate
yes    Spain is probing Moroccan interference. => ESP:GOV > MAR:GOV ACCUSE/investigate
no     Researchers probed the origin of the moon.
no     Nepal is investigating the cause of the crash.

verb   inspect
frame  nsubj:{inspector|monitor|expert} nsubj:ACTOR obj:ANY obj.poss|obj.amod|obj.compound|obj.nmod/in,of:ACTOR=recipient? -> ACCUSE/investigate 0.7
yes    UN inspectors inspected a Libyan factory. => UNO > LBY ACCUSE/investigate
no     The king inspected the new bridge.

verb   question; interrogate; grill
frame  obj:{wisdom|need|value|motive|logic|legality|legitimacy|claim|figure|decision|account|whether} obj.poss|obj.amod|obj.nmod/of:ACTOR=recipient nsubj:ACTOR -> ACCUSE/disapprove 0.6
frame  obj:THING -> none
frame  nsubj:{police|policeman|officer|investigator|prosecutor|detective|agent|authority|soldier|magistrate|intelligence|service|interrogator} nsubj:ACTOR obj:ACTOR -> ACCUSE/investigate
frame  nsubj:ACTOR? obj:ACTOR obl/by:{police|investigator|prosecutor|detective|magistrate}? obl/over,about,for:ANY -> ACCUSE/investigate
yes    Iraqi police questioned two Iranian diplomats. => IRQ:COP > IRN:GOV ACCUSE/investigate
no     Economists questioned the method.

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

noun   accusation; allegation
frame  poss|nmod/by,from:ACTOR=actor nmod/against:ACTOR -> ACCUSE/allege
frame  amod|compound:ACTOR=actor nmod/against:ACTOR -> ACCUSE/allege
yes    Moscow's accusations against Latvia continued. => RUS:GOV > LVA:GOV ACCUSE/allege
no     The accusations were baseless.

noun   criticism; condemnation; denunciation; rebuke; reprimand; outcry; tirade; censure
frame  poss|nmod/by,from:ACTOR=actor nmod/of,against,at,for:ACTOR=recipient? -> ACCUSE/disapprove
frame  amod|compound:ACTOR=actor nmod/of,against,at:ACTOR=recipient -> ACCUSE/disapprove
yes    Sweden's criticism of Hungary continued. => SWE:GOV > HUN:GOV ACCUSE/disapprove
no     Literary criticism is a quiet trade.
no     The plan withstood criticism.

noun   complaint
frame  poss|nmod/by,from:ACTOR=actor nmod/about,against,over:ACTOR=recipient -> ACCUSE/disapprove
frame  amod|compound:ACTOR=actor nmod/against,about:ACTOR=recipient -> ACCUSE/disapprove
yes    Japan's complaint against South Korea was published. => JPN:GOV > KOR:GOV ACCUSE/disapprove
no     Complaints about noise are common.

noun   lawsuit; indictment; prosecution
frame  poss|nmod/by,from:ACTOR=actor? nmod/against:ACTOR=recipient -> ACCUSE/allege
frame  amod|compound:ACTOR=actor nmod/of,against:ACTOR=recipient -> ACCUSE/allege
yes    Gambia's lawsuit against Myanmar continues. => GMB:GOV > MMR:GOV ACCUSE/allege
no     The lawsuit was long.

noun   investigation; inquiry; enquiry; probe
frame  compound:{space|moon|mars|lunar} -> none
frame  poss|nmod/by:ACTOR=actor? nmod/of,against:ACTOR=recipient -> ACCUSE/investigate
frame  poss|nmod/by:ACTOR=actor nmod/into:ANY nmod/into.poss|nmod/into.amod|nmod/into.nmod/by:ACTOR=recipient -> ACCUSE/investigate
frame  poss|nmod/by:ACTOR=actor nmod/into:@ACC_DEEDS -> ACCUSE/investigate
frame  amod|compound:ACTOR=actor nmod/into,of:ACTOR=recipient -> ACCUSE/investigate
yes    Denmark's investigation into Russian sabotage continues. => DNK:GOV > RUS:GOV ACCUSE/investigate
no     Scientific inquiry needs patience.

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
