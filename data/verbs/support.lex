# SUPPORT: praising, backing in words, recognising, signing or ratifying a treaty, congratulating, condoling.
# Hosting is CONSULT; a promise of support AGREE; support that consists of money, arms or troops AID.
# Source: written for this project from general knowledge of diplomatic reporting; examples are invented.
# Licence: that of the project.

verb   back
frame  nsubj:ACTOR prt|advmod:{down} obl/from,on,over:ANY? -> CONCEDE
frame  nsubj:ACTOR prt|advmod:{off} -> CONCEDE 0.7
frame  nsubj:ACTOR prt|advmod:{away} obl/from:THING? -> none
frame  nsubj:ACTOR prt|advmod:{out} obl/of,from,out_of:@AGREEMENTS -> REJECT
frame  nsubj:ACTOR prt|advmod:{out} obl/of,from,out_of:@TALKS -> REJECT/meet
frame  nsubj:ACTOR prt|advmod:{out} -> none
frame  nsubj:ACTOR prt|advmod:{up} -> none
frame  nsubj:THING obj:THING -> none
frame  nsubj:ACTOR obj:{car|van|lorry|truck|horse|winner|team|bond|loan|mortgage|currency} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{call|demand|claim|bid|stance|position|right|request|candidacy|sovereignty|independence|membership} obj.poss|obj.amod|obj.nmod/by,of,for,from:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:@PROPOSALS obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR? -> SUPPORT
yes    India backed Nepal at the talks. => IND:GOV > NPL:GOV SUPPORT
yes    Sweden backed the Finnish proposal. => SWE:GOV > FIN:GOV SUPPORT
yes    The governor in Lagos backed down. => NGA:GOV CONCEDE
no     The driver backed the lorry into a wall.
no     The buyer backed out at the last minute.
no     Gold backed the currency until 1971.

verb   support
frame  nsubj:THING obj:THING -> none
frame  nsubj:ACTOR obj:{family|growth|market|economy|currency|weight|roof|team|club|child|price|industry|life|theory|demand} -> none
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@WEAPONS -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@MONEY -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@AID-GOODS -> AID
frame  nsubj:ACTOR obj:ACTOR obl/with|obj.nmod/with:@TROOPS -> AID
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{call|claim|bid|stance|position|right|effort|candidacy|sovereignty|independence|territorial|integrity|membership|decision|move|solution|process|cause|struggle|sanction|intervention|strike} obj.poss|obj.amod|obj.nmod/by,of,for,from:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:@PROPOSALS obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR? -> SUPPORT
yes    Ireland supports Kosovo's bid for membership. => IRL:GOV > KOS:GOV SUPPORT
yes    Iran supported the rebels in Yemen with missiles. => IRN:GOV > YEM:REB AID
no     Two pillars support the roof.
no     She supports her family with two jobs.

verb   praise; hail; laud; applaud; commend; salute; extol; congratulate; thank; compliment; cheer
frame  nsubj:ACTOR obj:{taxi|cab} -> none
frame  nsubj:ACTOR obl/from:ANY -> none
frame  nsubj:{critic|reviewer|fan|coach|crowd|audience} obj:ANY -> none
frame  nsubj:ACTOR obj:{god|heaven|film|novel|team|player|striker|goalkeeper|performance|book|album|show|result|winner} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:THING obj.poss|obj.nmod/by,of,from,between,with|obj.amod:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{ceasefire|truce|agreement|deal|treaty|accord|decision|move|release|ruling|election|withdrawal|resolution|progress|step|result|vote|pact|summit} -> SUPPORT
frame  !nsubj:ANY obj:ACTOR obl/for:ANY -> SUPPORT
yes    The UN praised Kuwait for its patience. => UNO:GOV > KWT:GOV SUPPORT
yes    Turkey's president congratulated Azerbaijan. => TUR:GOV > AZE:GOV SUPPORT
yes    Spain hailed the decision of Colombia's government. => ESP:GOV > COL:GOV SUPPORT
no     Critics praised the film.
no     The coach praised his striker.
no     The singer hails from Cardiff.

verb   welcome; greet
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{refugee|evacuee} obj.nmod/from:ACTOR? -> AID 0.7
frame  nsubj:ACTOR obj:{tourist|visitor|guest|customer|baby|child|spring|rain|passenger|player|new|year|team|fan} -> none
frame  nsubj:ACTOR=recipient obj:{delegation|envoy|minister|president|ambassador|premier|secretary|king|chancellor|mediator} obj:ACTOR=actor obl/in,at,to|obj.nmod/in,at,to:ANY -> CONSULT/visit
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/between|obj.amod|obj.nmod/by:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/between|obj.amod|obj.nmod/by:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{release|arrest|withdrawal|return|resumption|lifting|end|election} obj.poss|obj.nmod/by:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{decision|move|announcement|statement|step|offer|proposal|plan|ruling|resolution|progress|vote|withdrawal|election|initiative|resumption|return|intervention|pledge|commitment|call|result|arrest|news} obj.poss|obj.nmod/by,of,from|obj.amod:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:ACTOR -> none
yes    Canada welcomed the ceasefire. => CAN:GOV SUPPORT
yes    Poland welcomed Lithuania's decision. => POL:GOV > LTU:GOV SUPPORT
yes    The Indonesian president welcomed Australia's prime minister in Jakarta. => AUS:GOV > IDN:GOV CONSULT/visit
no     The hotel welcomed its first guests.
no     Farmers welcomed the rain.

verb   endorse; champion; espouse; uphold; advocate; vouch
frame  nsubj:ACTOR obj:{cheque|check|shoe|brand|product|licence|license|verdict|conviction|appeal|law|ban|sentence|ruling|tradition|standard|value} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obl/for:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@PROPOSALS obj.poss|obj.nmod/by,of,from,between|obj.amod:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{bid|candidacy|candidate|cause|claim|decision|move|right|independence|policy|stance|position|nomination|strategy|report|roadmap} obj.poss|obj.nmod/of,by,for|obj.amod:ACTOR? -> SUPPORT
yes    The African Union endorsed Kenya's candidacy. => IGO > KEN:GOV SUPPORT
yes    Portugal championed the cause of East Timor. => PRT:GOV > TLS SUPPORT
no     The runner endorses a brand of shoes.
no     The judge upheld the verdict.

verb   defend
frame  nsubj:ACTOR obj:{title|lead|goal|crown|championship|corner|thesis|client|suspect|record|penalty} -> none
frame  nsubj:ACTOR obj:ACTOR obl/against,from:{criticism|accusation|charge|claim|allegation|critic} -> SUPPORT
frame  nsubj:{minister|spokesman|spokeswoman|spokesperson|president|premier|chancellor|secretary} nsubj:ACTOR obj:ACTOR -> SUPPORT 0.7
frame  nsubj:{minister|spokesman|spokeswoman|spokesperson|president|premier|chancellor|secretary|government} nsubj:ACTOR obj:{decision|deal|agreement|policy|move|right|strike} obj.poss|obj.nmod/of,by,with:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:ANY -> none
yes    Hungary defended Serbia against criticism. => HUN:GOV > SRB:GOV SUPPORT
no     France will defend its title in Rome.
no     The lawyer defended his client.

verb   recognise (recognised); recognize
frame  nsubj:ACTOR obj:{need|importance|problem|voice|face|fact|sign|danger|talent|pattern|risk|difficulty|value|achievement|symptom|suspect|car|man|woman|degree} -> none
frame  nsubj:THING obj:ANY -> none
frame  nsubj:ACTOR obj:{independence|sovereignty|statehood|legitimacy|existence|annexation|government|authority|border|genocide} obj.nmod/of,in,by|obj.poss|obj.amod:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:ACTOR obl/as:{terrorist|aggressor|enemy} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
yes    Bolivia recognised Palestine as a state. => BOL:GOV > PSE SUPPORT
yes    Fiji recognised the independence of Kosovo. => FJI:GOV > KOS:GOV SUPPORT
no     The witness recognised the man's voice.
no     The ministry recognised the need for more nurses.

verb   sign
frame  nsubj:ACTOR obj:{player|striker|midfielder|defender|goalkeeper|footballer|forward|singer|band|winger|autograph|book|shirt|lease|cheque|check|letter|petition|form|visitor|register|will|statement|confession|copy|extension|warrant|letter} -> none
frame  nsubj:{club|team|label|side|company|firm|player|striker|midfielder|singer|bank|airline|maker} obj:ANY -> none
frame  nsubj:ACTOR obl/for:{club|season|team} -> none
frame  nsubj:ACTOR obj:{law|bill|decree|order|budget|legislation|act} -> none
frame  nsubj:ACTOR obj:{ceasefire|truce|armistice|cease-fire} obj.nmod/with|obl/with:ACTOR -> RETREAT/ceasefire reciprocal
frame  nsubj:ACTOR obj:{ceasefire|truce|armistice|cease-fire} -> RETREAT/ceasefire reciprocal
frame  nsubj:ACTOR obj:{agreement|deal|accord} obj.compound:{ceasefire|truce|cease-fire} obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire reciprocal
frame  nsubj:ACTOR obj:{agreement|accord|deal|treaty|pact|memorandum|mou|protocol|convention|contract|charter|communique|declaration|statement|compact|letter|document} obj.nmod/with|obl/with:ACTOR -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{agreement|accord|deal|treaty|pact|memorandum|mou|protocol|convention|charter|communique|declaration|compact} -> SUPPORT reciprocal
frame  nsubj:ACTOR prt|advmod:{up} -> none
frame  nsubj:ACTOR prt|advmod:{off} -> none
frame  !nsubj:ANY obj:@AGREEMENTS obj.nmod/between|obl/between:ACTOR=actor -> SUPPORT reciprocal
yes    China signed a fishing treaty with Ghana. => CHN:GOV, GHA:GOV SUPPORT
yes    Peru and Chile signed a pact on mining. => PER:GOV, CHL:GOV SUPPORT
yes    An accord was signed between Niger and Benin. => NER:GOV, BEN:GOV SUPPORT
no     The club signed a striker from Brazil.
no     The writer signed books for an hour.
no     The governor signed the bill.

verb   ratify; initial
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with|obj.nmod/between:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:@PROPOSALS -> none
yes    Japan's parliament ratified a treaty with India. => JPN:LEG > IND:GOV SUPPORT
no     Members ratified the club's new rules.

verb   approve; adopt; authorise (authorised); authorize
frame  nsubj:ACTOR obj:{child|baby|dog|style|tactic|approach|stance|budget|law|bill|constitution|reform|drug|vaccine|merger|policy|measure|legislation|tone} -> none
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:{sale|shipment|delivery|export|transfer|package|loan|aid|assistance|tranche} obj.nmod/to,for|obl/to,for|obj.nmod.nmod/to,for:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{sale|shipment|delivery|export|transfer} obj.nmod/of:@WEAPONS obj.nmod/to|obl/to:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:{deployment|strike|attack|offensive|force|operation} obj.nmod/against,on|obl/against,on:ACTOR? -> AGREE 0.6
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with,between|obl/with:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{resolution} obj.acl|obl/on:ANY? -> none
frame  nsubj:ACTOR obl/of:ACTOR -> SUPPORT 0.7
yes    The parliament in Seoul approved a treaty with Peru. => KOR:LEG > PER:GOV SUPPORT
yes    The US approved a sale of drones to Taiwan. => USA:GOV > TWN:GOV AGREE
no     The council approved the budget.
no     The couple adopted a child from Haiti.

verb   express; voice; convey; reaffirm; reiterate; affirm
frame  nsubj:ACTOR obj:@BACKING obj.nmod/for,to,with|obl/for,to,with:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@BACKING obj.nmod/for,to,of,with|obl/for,to,with:@PROPOSALS -> SUPPORT
frame  nsubj:ACTOR obj:@BACKING -> SUPPORT 0.7
frame  nsubj:ACTOR obj:@READINESS obj.acl:{help|assist|aid|mediate|cooperate|meet|negotiate|support|talk|send|provide|share|work|host|develop|strengthen|expand|discuss|resume} obj.acl.obl/with,to,between|obj.acl.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@READINESS obj.nmod/for:@TALKS obj.nmod/for.nmod/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@SORROW obl/to|obj.nmod/to|obj.nmod/over,for|obl/over,for:ANY -> CONCEDE
frame  nsubj:ACTOR obj:@DISMAY obj.nmod/with,at,toward,towards,against,over,about|obl/with,at,toward,towards,against,over,about|obj.nmod/to:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:@DISMAY obj.nmod/over,at,about,to,with|obl/over,at,about,to,with:{strike|attack|arrest|crackdown|violence|decision|killing|raid|bombing|invasion|law|move|plan|remark|remarks|settlement|detention|abuse|abuses} -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obj:{hope|wish|view|opinion|interest|doubt|surprise|fear|confidence|optimism|belief|idea|gene} -> none
yes    Oman expressed support for Kuwait. => OMN:GOV > KWT:GOV SUPPORT
yes    Latvia expressed readiness to help Moldova. => LVA:GOV > MDA:GOV AGREE
yes    Italy expressed anger at Libya. => ITA:GOV > LBY:GOV ACCUSE/disapprove
no     The mayor voiced the hope of a quick repair.
no     The cells express a gene.

verb   condole; sympathise (sympathised); sympathize; empathise; side; ally; align
frame  nsubj:ACTOR obl/with:{view|idea|goal|feeling|need|interest|plight|wheel|standard|objective} -> none
frame  nsubj:ACTOR obl/with:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{itself|himself|herself|themselves} obl/with,to:ACTOR -> SUPPORT
yes    Cuba sided with Venezuela. => CUB:GOV > VEN:GOV SUPPORT
no     Align the wheels with the frame.
no     Readers will sympathise with the feeling.

verb   stand (stood)
frame  nsubj:ACTOR prt|advmod:{down} obl/as,from:ANY? -> RETREAT/resign
frame  nsubj:ACTOR obl/with,by,behind,beside,alongside:ACTOR -> SUPPORT
frame  nsubj:ACTOR prt|advmod:{by} -> none
frame  nsubj:ACTOR prt|advmod:{up} obl/for:ACTOR -> SUPPORT
frame  nsubj:ACTOR obl/for,in:{election|office|parliament|seat} -> none
frame  nsubj:ACTOR obl/in:{solidarity} obl/in.nmod/with|obl/with:ACTOR -> SUPPORT
yes    Ireland stands with Lebanon. => IRL:GOV > LBN:GOV SUPPORT
yes    The Armenian defence minister stood down. => ARM:GOV RETREAT/resign
no     The church stands on a hill.
no     Three lawyers are standing for parliament.

verb   pay (paid)
frame  nsubj:ACTOR obj:{tribute|homage|respect} obj.nmod/to|obl/to|iobj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{visit|call} obj.nmod/to|obl/to|iobj:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:{reparation|reparations|compensation} obj.nmod/to|obl/to|iobj:ACTOR -> CONCEDE
frame  nsubj:ACTOR obj:{ransom} obj.nmod/to|obl/to|iobj:ACTOR? -> CONCEDE 0.6
frame  nsubj:ACTOR obj:{price|attention|fine|tax|bill|rent|fee|heed|debt|wage|salary|fare|dividend|cost|tribute|lip|interest} -> none
yes    Greece paid tribute to Armenia. => GRC:GOV > ARM:GOV SUPPORT
yes    Kenya's foreign minister paid a visit to Oman. => KEN:GOV > OMN:GOV CONSULT/visit
no     The driver paid a fine.
no     Tenants in Paris pay high rents.

verb   extend
frame  nsubj:ACTOR obj:@BACKING obj.nmod/to|obl/to|iobj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{invitation|hand|olive|branch} obj.nmod/to|obl/to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{loan|credit|aid|assistance|help} obj.nmod/to|obl/to|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:{deadline|lead|contract|run|hour|mandate|line|runway|road|record|visa|curfew} -> none
yes    Nepal extended an invitation to Bhutan. => NPL:GOV > BTN:GOV AGREE
yes    Malta extended its condolences to Italy. => MLT:GOV > ITA:GOV SUPPORT
no     The library extended its hours.
no     The team extended its lead.

verb   normalise (normalised); normalize; restore; re-establish; establish; upgrade; mend
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|link|links|contact|contacts} obj.nmod/with,between|obl/with:ACTOR -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{relation|relations|tie|ties} -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{painting|power|order|house|roof|fence|software|company|fund|fact|link|church|service|confidence|calm} -> none
yes    Kuwait restored ties with Lebanon. => KWT:GOV, LBN:GOV SUPPORT
no     Workers restored the painting in a year.
no     Engineers restored power to the town.

verb   honour; honor; decorate; mourn; commemorate
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> COOPERATE 0.6
frame  nsubj:ACTOR obj:@CEASEFIRES -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:{minister|president|ambassador|envoy|premier|soldier|veteran} obj:ACTOR obl/with:{medal|order|award|title} -> SUPPORT
frame  nsubj:ACTOR obj:ANY -> none
yes    Portugal's president honoured Brazil's ambassador with a medal. => PRT:GOV > BRA:GOV SUPPORT
no     The city honoured its poets with a statue.
no     Families mourned the victims.

noun   support; backing; endorsement; praise; solidarity; condolence; tribute; recognition
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for,to,of,with:ACTOR=recipient -> SUPPORT 0.7
yes    Turkey's support for Azerbaijan never faltered. => TUR:GOV > AZE:GOV SUPPORT
yes    Sweden's recognition of Palestine came in October. => SWE:GOV > PSE SUPPORT
no     The shelf needs more support.
no     The film won praise for its music.

noun   signing; ratification; signature
frame  poss|nmod/by:ACTOR=actor nmod/of:{treaty|agreement|accord|pact|deal|convention|protocol|memorandum} -> SUPPORT 0.7
yes    Turkey's ratification of the treaty took a year. => TUR:GOV SUPPORT
no     The club's new signing scored twice.
no     The signature on the cheque was blurred.

noun   normalisation; normalization; rapprochement; thaw
frame  nmod/between:ACTOR=actor -> SUPPORT reciprocal 0.6
frame  poss|amod:ACTOR=actor nmod/with:ACTOR=recipient -> SUPPORT reciprocal 0.6
yes    A rapprochement between Iran and Egypt began in spring. => IRN:GOV, EGY:GOV SUPPORT
no     The thaw came early to the northern lakes.

adj    grateful; thankful; supportive; appreciative
frame  nsubj:ACTOR obl/to,of:ACTOR -> SUPPORT
frame  nsubj:ACTOR obl/for:{help|support|aid|assistance|backing|solidarity} obl/for.nmod/of,from|obl/for.poss:ACTOR -> SUPPORT
yes    Haiti is grateful to Jamaica. => HTI:GOV > JAM:GOV SUPPORT
no     The fans were grateful for the sunshine.
