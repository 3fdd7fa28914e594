# SANCTION: to cut relations or aid, impose sanctions, expel or recall diplomats, convict or sentence.
# Verbs and event nouns with the frames in which they tell of such an act, and the look-alikes that don't.
# Contents: written for this project after the type definitions in PLOVER; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

set    SAN_MEASURE  sanction; embargo; tariff; duty; restriction; fine; penalty; levy; quota; freeze; boycott
set    SAN_TIES     tie; relation; relationship; link; contact; cooperation; co-operation; partnership; alliance; trade; diplomacy
set    SAN_HELP     aid; assistance; funding; loan; help; financing; subsidy; grant; support; fund; delivery; shipment; convoy; flight; programme; program
set    SAN_TALKS    talk; negotiation; dialogue; discussion; consultation; meeting; summit
set    SAN_FLOWS    export; import; shipment; delivery; supply; sale; gas; oil; electricity; flight; train; visa; adoption
set    SAN_PACTS    treaty; agreement; pact; accord; deal; participation; membership; contract
set    SAN_ENVOYS   ambassador; diplomat; envoy; attaché; attache; consul; staff; embassy; representative; mission; official; inspector; journalist; correspondent; observer

verb   impose; slap; reimpose; levy
frame  nsubj:ACTOR? obj:@SAN_MEASURE obl/on,against,upon|obj.nmod/on,against,upon:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:@SAN_MEASURE obl/on,against,upon|obj.nmod/on,against,upon:ANY obl/on.amod|obl/on.poss|obl/on.nmod/from|obj.nmod/on.amod|obj.nmod/on.poss|obj.nmod/on.nmod/from:ACTOR=recipient? -> SANCTION/discontinue
frame  nsubj:ACTOR obj:{sanction|embargo} -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:{ban} obl/on|obj.nmod/on:{import|export|sale|trade|visa|flight|product|good} obl/on.nmod/from|obj.nmod/on.nmod/from|obj.nmod/from|obl/from|obl/on.amod|obj.nmod/on.amod:ACTOR=recipient? -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR? obj:{law|rule} obj.amod:{martial} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{emergency} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{state} obj.nmod/of:{emergency|siege} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{blockade|siege|closure|lockdown} obl/on,against|obj.nmod/on,against,of:ACTOR? -> COERCE/restrict
frame  nsubj:ACTOR? obj:{censorship|blackout} obl/on|obj.nmod/on,of:ACTOR? -> COERCE/censor
frame  nsubj:ACTOR? obj:{ban|restriction|limit|curb} obl/on,against|obj.nmod/on,against:ACTOR? -> COERCE/restrict 0.7
frame  nsubj:ANY -> none
yes    Canada imposed sanctions on Belarus. => CAN:GOV > BLR:GOV SANCTION/discontinue
yes    Sri Lanka imposed a curfew. => LKA:GOV COERCE/curfew
yes    Sanctions were imposed on Mali by France. => FRA:GOV > MLI:GOV SANCTION/discontinue
no     The heat imposed a slower pace.
no     Denmark imposed its style on the match.

verb   sanction
frame  nsubj:THING -> none
frame  obj:{killing|use|marriage|invasion|release|attack|ball|strike} -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound|obj.nmod/in,from:ACTOR=recipient -> SANCTION/discontinue
yes    Britain sanctioned Iran. => GBR:GOV > IRN:GOV SANCTION/discontinue
no     The sport's federation sanctioned a new ball.

verb   sever
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with,to|obj.nmod/with,to,between:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR obj:@SAN_TIES -> SANCTION/withdraw
frame  nsubj:ANY -> none
yes    Paraguay severed relations with Qatar. => PRY:GOV > QAT:GOV SANCTION/withdraw
no     The saw severed a cable.

verb   cut (cut)
frame  nsubj:ACTOR obj:{throat} obj.poss|obj.nmod/of:ACTOR=recipient? -> ASSAULT/primitive
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with,to|obj.nmod/with,to:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR obj:@SAN_TIES obj.amod:{diplomatic|trade|military} -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:@SAN_HELP obl/to,for|obj.nmod/to,for:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:@SAN_FLOWS obl/to,from|obj.nmod/to,from:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR? prt/off|advmod/off:ANY obj:@SAN_HELP -> SANCTION/discontinue
frame  nsubj:ACTOR? prt/off|advmod/off:ANY obj:{road|supply|highway|route|water|electricity|internet|town|city|village|access} -> COERCE/restrict
frame  nsubj:ACTOR obj:{internet|wifi|phone|network} obl/in,to,across|obj.nmod/in,to,across:ANY -> COERCE/censor 0.7
frame  nsubj:ACTOR obj:{internet} -> COERCE/censor 0.7
frame  nsubj:ACTOR obj:{water|electricity|power|fuel} obl/to,in|obj.nmod/to,in:ACTOR -> COERCE/withhold 0.7
frame  nsubj:ACTOR? obj:{deal} obl/with|obj.nmod/with:ACTOR -> AGREE reciprocal
frame  nsubj:ANY -> none
yes    Morocco cut ties with Iran. => MAR:GOV > IRN:GOV SANCTION/withdraw
yes    Norway cut aid to Uganda. => NOR:GOV > UGA:GOV SANCTION/discontinue
yes    Ethiopia cut off the internet. => ETH:GOV COERCE/censor
no     Hungary cut taxes.
no     The bank cut its forecast.
no     Peru cut power prices in May.

verb   break (broke, broken)
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with|obj.nmod/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR prt/off|advmod/off:ANY obj:@SAN_TIES -> SANCTION/withdraw
frame  nsubj:ACTOR? prt/off|advmod/off:ANY obj:@SAN_TALKS obl/with|obj.nmod/with:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR? prt/up|advmod/up:ANY obj:{protest|demonstration|rally|march|sit-in|gathering} -> ASSAULT/crowd-control 0.7
frame  nsubj:ACTOR? obj:{siege|blockade} -> none
frame  nsubj:ANY -> none
yes    Chad broke relations with Sudan. => TCD:GOV > SDN:GOV SANCTION/withdraw
yes    Serbia broke off talks with Kosovo. => SRB:GOV > KOS:GOV REJECT/meet
no     The pipe broke in Finland.
no     Kenya broke the relay record.

verb   suspend
frame  nsubj:ACTOR? obj:{membership} obj.poss|obj.nmod/of:ACTOR=recipient -> SANCTION/expel
frame  nsubj:ACTOR? obj:@SAN_TALKS obl/with|obj.nmod/with,on:ACTOR? -> REJECT/meet
frame  nsubj:ACTOR? obj:@SAN_HELP obl/to,for|obj.nmod/to,for:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with|obj.nmod/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:@SAN_FLOWS obl/to,from|obj.nmod/to,from:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:@SAN_PACTS obl/with|obj.nmod/with,in:ACTOR? -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:{constitution|parliament} -> COERCE/restrict
frame  nsubj:ACTOR? obj:{operation|offensive|airstrike|bombing|fighting|hostility|attack|strike} obl/against|obj.nmod/against,on:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:{sanction|tariff} -> CONCEDE
frame  nsubj:ACTOR? obj:ACTOR obl/from:ANY -> SANCTION/expel 0.7
frame  nsubj:ANY -> none
yes    Germany suspended aid to Rwanda. => DEU:GOV > RWA:GOV SANCTION/discontinue
yes    Georgia suspended talks with Russia. => GEO:GOV > RUS:GOV REJECT/meet
yes    The African Union suspended Gabon's membership. => IGO > GAB SANCTION/expel
no     The lamp was suspended from a hook.
no     The referee suspended play.

verb   terminate; discontinue; revoke; scrap
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with|obj.nmod/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:@SAN_HELP obl/to,for|obj.nmod/to,for:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:@SAN_PACTS obl/with|obj.nmod/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:{accreditation|visa|citizenship|licence|license|permit|status} obj.poss|obj.nmod/of,for|obl/of:ACTOR=recipient -> SANCTION
frame  nsubj:ACTOR? obj:@SAN_TALKS obl/with|obj.nmod/with:ACTOR? -> REJECT/meet
frame  nsubj:ANY -> none
yes    Burundi terminated cooperation with Belgium. => BDI:GOV > BEL:GOV SANCTION/withdraw
no     The firm scrapped an old ship.

verb   downgrade
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with|obj.nmod/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ANY -> none
yes    Kuwait downgraded ties with Iran. => KWT:GOV > IRN:GOV SANCTION/withdraw
no     The agency downgraded Greek bonds.

verb   withhold (withheld)
frame  nsubj:ACTOR? obj:@SAN_HELP obl/from|obj.nmod/from,to,for:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:{food|water|medicine|salary|wage|tax|body|electricity} obl/from|obj.nmod/from:ACTOR? -> COERCE/withhold
frame  nsubj:ACTOR? obj:{recognition|consent|support|approval|endorsement} obl/from|obj.nmod/from,of,for:ACTOR? -> REJECT
frame  nsubj:ANY -> none
yes    Sweden withheld aid from Zambia. => SWE:GOV > ZMB:GOV SANCTION/discontinue
no     The press withheld the girl's name.

verb   freeze (froze, frozen)
frame  nsubj:ACTOR? obj:{asset|account|fund|property|wealth} obj.poss|obj.amod|obj.compound|obj.nmod/of,by:ACTOR=recipient? -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:@SAN_HELP obl/to|obj.nmod/to,for:ACTOR? -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:@SAN_TIES obl/with|obj.nmod/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ACTOR? obj:@SAN_TALKS obl/with|obj.nmod/with:ACTOR -> REJECT/meet
frame  nsubj:ANY -> none
yes    Switzerland froze Russian assets. => CHE:GOV > RUS:GOV SANCTION/discontinue
no     The lake froze in January.

verb   embargo
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR? obj:{oil|gas|arms|trade|export|import|shipment} obl/to,from|obj.nmod/to,from:ACTOR? -> SANCTION/discontinue
yes    Saudi Arabia embargoed Lebanon. => SAU:GOV > LBN:GOV SANCTION/discontinue
no     The report was embargoed until noon.

verb   isolate
frame  nsubj:{doctor|hospital|nurse|scientist|researcher} -> none
frame  nsubj:ACTOR obj:{patient|case|virus|traveller|passenger|gene} -> none
frame  nsubj:ACTOR obj:ACTOR -> SANCTION 0.6
frame  nsubj:ACTOR obj:THING -> none
frame  nsubj:THING -> none
known yes Bahrain isolated Qatar. => BHR:GOV > QAT:GOV SANCTION
no     Scientists isolated the gene.

verb   expel; oust
frame  nsubj:ACTOR? obj:{air|breath|gas|ball} -> none
frame  nsubj:ACTOR? obj:@SAN_ENVOYS obj:ACTOR -> SANCTION/expel
frame  nsubj:ACTOR? obj:@SAN_ENVOYS obj.amod|obj.poss|obj.compound|obj.nmod/of,from:ACTOR=recipient -> SANCTION/expel
frame  nsubj:ACTOR? obj:{migrant|refugee|family|resident|villager|settler|worker|citizen|foreigner|immigrant|national} obj:ACTOR -> COERCE/deport
frame  nsubj:ACTOR? obj:{president|king|leader|government|dictator|chairman} -> none
frame  nsubj:ACTOR? obj:ACTOR obl/from:{club|team|party|league|school|university} -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION/expel
yes    Ecuador expelled a Mexican diplomat. => ECU:GOV > MEX:GOV SANCTION/expel
yes    Russia was expelled from the council by the UN. => UNO:GOV > RUS:GOV SANCTION/expel
no     The lungs expel air.
no     The student was expelled from school.

verb   recall
frame  nsubj:ACTOR? obj:{ambassador|envoy|diplomat|chargé|consul|attaché|attache|representative} obl/from|obj.nmod/from,in,to:ACTOR? -> SANCTION/withdraw
frame  nsubj:ANY -> none
yes    Poland recalled its ambassador from Hungary. => POL:GOV > HUN:GOV SANCTION/withdraw
no     The maker recalled 300 cars.
no     He recalled the long winter.

verb   declare
frame  nsubj:ACTOR? obj:ACTOR xcomp:{persona|grata|unwelcome|undesirable} -> SANCTION/expel
frame  nsubj:ACTOR? obj:{emergency|law} obj.amod|obj.compound:{martial|national} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{state} obj.nmod/of:{emergency|siege|war|exception} -> COERCE/martial-law
frame  nsubj:ACTOR? obj:{emergency} -> COERCE/martial-law 0.7
frame  nsubj:ACTOR? obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR? obj:{ceasefire|cease-fire|truce} obl/with|obj.nmod/with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR? obj:{war|jihad} obl/on,against|obj.nmod/on,against:ACTOR -> ASSAULT 0.7
frame  nsubj:ACTOR? obj:{strike} -> PROTEST/strike
frame  nsubj:ACTOR? obj:{support|solidarity|backing} obl/for,with|obj.nmod/for,with:ACTOR -> SUPPORT
frame  nsubj:ANY -> none
known yes Albania declared an Iranian diplomat persona non grata. => ALB:GOV > IRN:GOV SANCTION/expel
yes    Peru declared a state of emergency. => PER:GOV COERCE/martial-law
no     Malta declared a public holiday.
no     The firm declared a profit.

verb   blacklist; penalise; penalize
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:ANY obj.amod|obj.poss|obj.compound:ACTOR=recipient -> SANCTION
yes    Ukraine blacklisted Hungary. => UKR:GOV > HUN:GOV SANCTION
no     The tax penalises saving.

verb   punish
frame  nsubj:THING -> none
frame  nsubj:ACTOR? obj:{striker|goalkeeper|defender|side|mistake|error|child} -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION
yes    China punished Australia. => CHN:GOV > AUS:GOV SANCTION
no     The course punished careless runners.

verb   convict; sentence
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION/convict
yes    A Spanish court convicted two Moroccan soldiers. => ESP:JUD > MAR:MIL SANCTION/convict
yes    The Turkish journalist was sentenced in absentia. => --- > TUR:JRN SANCTION/convict
no     The sentence was long.
no     A convicted fraudster wrote the book.

verb   find (found)
frame  nsubj:ACTOR? obj:ACTOR xcomp:{guilty} -> SANCTION/convict
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    An Egyptian court found a Libyan diplomat guilty. => EGY:JUD > LBY:GOV SANCTION/convict
no     Divers found a wreck.

verb   jail; imprison
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION/convict
yes    Vietnam jailed two Cambodian journalists. => VNM:GOV > KHM:JRN SANCTION/convict
no     The old jail is a museum.

verb   fine
frame  nsubj:ACTOR? obj:{club|driver|player|team|coach|motorist} -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION
yes    Russia fined a Lithuanian bank. => RUS:GOV > LTU:BUS SANCTION
no     The club fined its goalkeeper.

verb   hike
frame  nsubj:ACTOR? obj:{tariff|duty|fine|sanction|penalty|tax|levy} obl/on,against|obj.nmod/on,against:ACTOR -> SANCTION/discontinue 0.7
frame  nsubj:ACTOR? obj:{tariff|duty|sanction} obl/on,against|obj.nmod/on,against:ANY obl/on.amod|obl/on.nmod/from|obj.nmod/on.amod|obj.nmod/on.nmod/from:ACTOR=recipient -> SANCTION/discontinue
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Canada hiked tariffs on Chinese steel. => CAN:GOV > CHN SANCTION/discontinue
no     The city hiked the price of tickets.
no     Tourists hiked in Nepal.

verb   ostracise; ostracize; excommunicate
frame  nsubj:THING -> none
frame  obj:{bishop|priest|boy|girl|pupil} -> none
frame  nsubj:ACTOR? obj:ACTOR -> SANCTION 0.6
frame  nsubj:ANY -> none
yes    Arab states ostracised Syria. => --- > SYR:GOV SANCTION

verb   abrogate; nullify; void
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> SANCTION/withdraw
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Sudan abrogated the treaty with Egypt. => SDN:GOV > EGY:GOV SANCTION/withdraw
no     The court nullified the sale.

verb   axe; ax; chop
frame  nsubj:ACTOR obj:@SAN_HELP obl/to,for|obj.nmod/to,for:ACTOR -> SANCTION/discontinue
frame  nsubj:ACTOR obj:@AGREEMENTS obl/with|obj.nmod/with:ACTOR -> SANCTION/withdraw
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Britain axed aid to Rwanda. => GBR:GOV > RWA:GOV SANCTION/discontinue
no     The channel axed the show.

verb   list; designate
frame  nsubj:ACTOR? obj:ACTOR obl/as|xcomp:{organisation|organization|group|entity|terrorist|sponsor} -> SANCTION/discontinue 0.7
frame  nsubj:ANY? -> none
yes    Canada listed the militia in Yemen as a terrorist group. => CAN:GOV > YEM SANCTION/discontinue
no     The Bulgarian firm listed its shares in London.

noun   sanction; embargo; trade embargo; arms embargo
frame  compound:{relief} -> none
frame  poss|nmod/by,from:ACTOR=actor nmod/on,against|nmod/by.nmod/on,against:ACTOR=recipient -> SANCTION/discontinue
frame  amod|compound:ACTOR=actor nmod/on,against:ACTOR=recipient -> SANCTION/discontinue
yes    American sanctions on Cuba remain in place. => USA:GOV > CUB:GOV SANCTION/discontinue
no     Sanctions rarely work.

noun   expulsion
frame  poss|nmod/by:ACTOR=actor? nmod/of:ACTOR=recipient -> SANCTION/expel
frame  poss:ACTOR=recipient nmod/by,from:ACTOR=actor -> SANCTION/expel
frame  amod|compound:ACTOR=actor nmod/of:ACTOR=recipient -> SANCTION/expel
yes    Austria's expulsion of Russian diplomats made headlines. => AUT:GOV > RUS:GOV SANCTION/expel
no     Expulsion from the league is rare.

noun   sentencing; imprisonment; jailing
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient -> SANCTION/convict
frame  nmod/of:ACTOR=recipient -> SANCTION/convict
yes    The jailing of two Georgian journalists was front-page news. => --- > GEO:JRN SANCTION/convict
no     Imprisonment is costly.

noun   recall
frame  poss|nmod/by:ACTOR=actor nmod/of:{ambassador|envoy} nmod/from|nmod/of.nmod/from,to,in:ACTOR=recipient? -> SANCTION/withdraw
yes    Chile's recall of its ambassador from Nicaragua was brief. => CHL:GOV > NIC:GOV SANCTION/withdraw
no     The recall of the toys was costly.

verb   implement
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire 0.7
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:{curfew} -> COERCE/curfew
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> COOPERATE 0.6
frame  nsubj:ANY? !obj:@AGREEMENTS !obj:{curfew|blockade} -> none
yes    Japan implemented sanctions on North Korea. => JPN:GOV > PRK:GOV SANCTION
no     Estonia implemented the new school rules.

noun   tariff; levy; travel ban; visa ban; asset freeze; import ban; export ban; trade ban; oil embargo; import duty; punitive tariff; trade sanction; economic sanction; export control; export curb; trade restriction; sanctions package
frame  compound|amod:{electricity|phone|water|hospital|power|feed-in|mobile|energy} -> none
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/on,against,for|nmod/by.nmod/on,against:ACTOR=recipient -> SANCTION/discontinue 0.7
frame  poss|amod|compound|nmod/by,from:ACTOR=actor nmod/on:ANY nmod/on.amod|nmod/on.poss|nmod/on.nmod/from,to|nmod/to,from:ACTOR=recipient -> SANCTION/discontinue 0.7
yes    American tariffs on Chinese goods took effect. => USA > CHN SANCTION/discontinue
no     The water tariff in Delhi rose.

noun   conviction; prison sentence; jail term; jail sentence; death sentence; life sentence; sentence
frame  poss|nmod/of,for:ACTOR=recipient nmod/by|nmod/of.nmod/by:ACTOR=actor -> SANCTION/convict 0.7
frame  nmod/of,for:{journalist|general|dissident|activist|officer|president|minister|leader|diplomat|soldier|opponent|lawyer|commander|spy|colonel} nmod/of,for:ACTOR=recipient nmod/in:ACTOR=actor? -> SANCTION/convict 0.6
yes    The conviction of two French journalists by a Turkish court caused dismay. => TUR:JUD > FRA:JRN SANCTION/convict
no     The last sentence of the book is short.
no     It is his conviction that Peru will win.

noun   suspension; severance; severing; freezing; cutoff; cut-off; cessation
frame  compound:{car|air|rear|front} -> none
frame  nmod/of:@SAN_HELP poss|nmod/by|nmod/of.nmod/by|amod:ACTOR=actor nmod/to|nmod/of.nmod/to,for:ACTOR=recipient? -> SANCTION/discontinue
frame  nmod/of:@SAN_HELP nmod/to|nmod/of.nmod/to,for:ACTOR=recipient -> SANCTION/discontinue 0.7
frame  nmod/of:@SAN_TIES poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/with|nmod/of.nmod/with:ACTOR=recipient? -> SANCTION/withdraw
frame  nmod/of:@SAN_TALKS poss|nmod/by|nmod/of.nmod/by:ACTOR=actor nmod/with|nmod/of.nmod/with:ACTOR=recipient? -> REJECT/meet
frame  nmod/of:{hostility|hostilities|fighting|fire} poss|nmod/by,between|nmod/of.nmod/by,between:ACTOR=actor -> RETREAT/ceasefire 0.7
frame  nmod/of:{state|member|country|government} nmod/of:ACTOR=recipient nmod/from:ANY -> SANCTION/expel 0.6
yes    Norway's suspension of aid to Tanzania hurt farmers. => NOR:GOV > TZA:GOV SANCTION/discontinue
no     The suspension of the car broke.

noun   blacklisting; designation
frame  poss|nmod/by:ACTOR=actor nmod/of:ACTOR=recipient nmod/as:{terrorist|group|organisation|organization|sponsor} -> SANCTION 0.7
frame  poss|nmod/by:ACTOR=actor nmod/of:{militant|militia|group|bank|general|official|terrorist} nmod/of:ACTOR=recipient -> SANCTION 0.6
yes    Washington's blacklisting of the Iranian general was expected. => USA:GOV > IRN:MIL SANCTION
