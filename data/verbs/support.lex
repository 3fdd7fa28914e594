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
frame  nsubj:ACTOR obj:{loan|credit|bailout|package|aid} obj.nmod/to,for|obl/to,for:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{car|van|lorry|truck|horse|winner|team|bond|loan|mortgage|currency} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{call|demand|claim|bid|stance|position|right|request|candidacy|sovereignty|independence|membership} obj.poss|obj.amod|obj.nmod/by,of,for,from:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{effort|mediation|campaign|decision|move|stand|policy|accession|response|action|operation|intervention|strike|war|invasion} obj.poss|obj.amod|obj.nmod/by,of:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:@PROPOSALS obj.poss|obj.amod|obj.nmod/by,of,from:ACTOR? -> SUPPORT
yes    India backed Nepal at the talks. => IND:GOV > NPL:GOV SUPPORT
yes    Sweden backed the Finnish proposal. => SWE:GOV > FIN:GOV SUPPORT
yes    The governor in Lagos backed down. => NGA:GOV CONCEDE
yes    Denmark would back a loan to Malawi. => DNK:GOV > MWI:GOV SUPPORT hypothetical
yes    Kenya backed Uganda's mediation. => KEN:GOV > UGA:GOV SUPPORT
no     The driver backed the lorry into a wall.
no     The buyer backed out at the last minute.
no     Gold backed the currency until 1971.
no     A Greek bank backed the loan for the hotel.

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
frame  nsubj:ACTOR obj:THING obj.poss|obj.nmod/by,of|obj.amod:ACTOR obj.acl:ANY? -> SUPPORT 0.6
frame  nsubj:{government|president|minister|state|premier|ministry|chancellor} nsubj:ACTOR obj:{mission|coalition|ceasefire|truce|transition|intervention|invasion|coup|sanction|sanctions|embargo|blockade} -> SUPPORT 0.7
frame  nsubj:ANY !obj:{that|this} -> none
frame  obj:THING !obj:{that|this} -> none
frame  !nsubj:ANY -> none
yes    Ireland supports Kosovo's bid for membership. => IRL:GOV > KOS:GOV SUPPORT
yes    Iran supported the rebels in Yemen with missiles. => IRN:GOV > YEM:REB AID
yes    The Swiss government supported the truce. => CHE:GOV SUPPORT
no     Two pillars support the roof.
no     She supports her family with two jobs.
no     Senators in Chile supported the new tax.

verb   praise; hail; laud; applaud; commend; salute; extol; congratulate; thank; compliment; cheer
frame  nsubj:ACTOR obj:{taxi|cab} -> none
frame  obj:{you|all|everyone|everybody|god|goodness|almighty|lord|reader|audience|viewer|fan|sponsor|family|friend|wife|mother|voter} -> none
frame  nsubj:ACTOR obl/from:ANY -> none
frame  nsubj:{critic|reviewer|fan|coach|crowd|audience} obj:ANY -> none
frame  nsubj:ACTOR obj:{god|heaven|film|novel|team|player|striker|goalkeeper|performance|book|album|show|result|winner} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:THING obj.poss|obj.nmod/by,of,from,between,with|obj.amod:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{ceasefire|truce|agreement|deal|treaty|accord|decision|move|release|ruling|election|withdrawal|resolution|progress|step|result|vote|pact|summit} -> SUPPORT
frame  !nsubj:ANY obj:ACTOR obl/for:ANY -> SUPPORT
frame  !nsubj:ANY obj:THING obl/by:ACTOR=actor -> SUPPORT 0.7
frame  !nsubj:ACTOR -> none
frame  nsubj:ACTOR !obj:ANY -> none
frame  nsubj:ACTOR obj:{grant|office|opportunity|hospitality|question|weather|music|wine|launch|plumbing} -> none
frame  nsubj:THING -> none
yes    The UN praised Kuwait for its patience. => UNO:GOV > KWT:GOV SUPPORT
yes    Turkey's president congratulated Azerbaijan. => TUR:GOV > AZE:GOV SUPPORT
yes    Spain hailed the decision of Colombia's government. => ESP:GOV > COL:GOV SUPPORT
no     Critics praised the film.
no     The coach praised his striker.
no     The singer hails from Cardiff.
no     The Irish singer thanked everyone.

verb   welcome; greet
frame  nsubj:THING !nsubj:@SIDES obj:ANY -> none
frame  nsubj:ACTOR obj:{refugee|evacuee} obj.nmod/from:ACTOR? -> AID 0.7
frame  nsubj:ACTOR obj:{tourist|visitor|guest|customer|baby|child|spring|rain|passenger|player|new|year|team|fan} -> none
frame  nsubj:ACTOR=recipient obj:{delegation|envoy|minister|president|ambassador|premier|secretary|king|chancellor|mediator} obj:ACTOR=actor obl/in,at,to|obj.nmod/in,at,to:ANY -> CONSULT/visit
frame  nsubj:ACTOR=recipient obj:{leader|official|queen|prince|emir|sultan|chancellor|counterpart|diplomat|premier|general} obj:ACTOR=actor obl/in,at,to|obj.nmod/in,at,to:ANY -> CONSULT/visit 0.7
frame  nsubj:ACTOR=recipient obj.compound:{president|minister|premier|pope|king|queen|emir|sultan|chancellor|secretary|prince} obj:ACTOR=actor obl/in,at,to|obj.nmod/in,at,to:ANY -> CONSULT/visit 0.7
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/between|obj.amod|obj.nmod/by:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/between|obj.amod|obj.nmod/by:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{release|arrest|withdrawal|return|resumption|lifting|end|election} obj.poss|obj.nmod/by:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{decision|move|announcement|statement|step|offer|proposal|plan|ruling|resolution|progress|vote|withdrawal|election|initiative|resumption|return|intervention|pledge|commitment|call|result|arrest|news} obj.poss|obj.nmod/by,of,from|obj.amod:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{effort|measure|involvement|development|outcome|contribution|support|adoption|aid|assistance|remark|remarks|comment|approach|change} obj.poss|obj.amod|obj.nmod/by,of,from,between:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{cut|reduction|reform|reforms|lifting|opening|reopening|confirmation|invitation|cooperation|leadership|appointment|accession|membership|work|success|readiness|willingness|apology|mediation|gesture|signal|agreement|initiative|ratification|recognition} obj.poss|obj.nmod/by,of,from,between:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:ACTOR -> none
frame  nsubj:ANY !obj.poss:ACTOR -> none
frame  obj:ANY !obj.poss:ACTOR -> none
yes    Canada welcomed the ceasefire. => CAN:GOV SUPPORT
yes    Poland welcomed Lithuania's decision. => POL:GOV > LTU:GOV SUPPORT
yes    The Indonesian president welcomed Australia's prime minister in Jakarta. => AUS:GOV > IDN:GOV CONSULT/visit
yes    Jordan welcomed Iraq's efforts. => JOR:GOV > IRQ:GOV SUPPORT
yes    Slovenia welcomed Croatia's willingness to talk. => SVN:GOV > HRV:GOV SUPPORT
no     The hotel welcomed its first guests.
no     Farmers welcomed the rain.
no     Barcelona welcomed the start of summer.
no     The Danish farmers welcomed the work of the bees.

verb   endorse; champion; espouse; uphold; advocate; vouch
frame  nsubj:ACTOR obj:{cheque|check|shoe|brand|product|licence|license|verdict|conviction|appeal|law|ban|sentence|ruling|tradition|standard|value} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obl/for:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@PROPOSALS obj.poss|obj.nmod/by,of,from,between|obj.amod:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{bid|candidacy|candidate|cause|claim|decision|move|right|independence|policy|stance|position|nomination|strategy|report|roadmap} obj.poss|obj.nmod/of,by,for|obj.amod:ACTOR? -> SUPPORT
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ACTOR obj:{it|that|letter|budget|creation|duty|faith|account|tenet|principle|freedom|rule|order|idea|view|concept|use|constitution|oath} !obj.poss:ACTOR !obj.amod:ACTOR -> none
yes    The African Union endorsed Kenya's candidacy. => IGO > KEN:GOV SUPPORT
yes    Portugal championed the cause of East Timor. => PRT:GOV > TLS SUPPORT
no     The runner endorses a brand of shoes.
no     The judge upheld the verdict.
no     The Korean president upheld the constitution.

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
frame  nsubj:ACTOR obj:{order|loan|programme|program|roadmap|framework|partnership|arrangement|settlement|cooperation} obl/with|obj.nmod/with:ACTOR -> SUPPORT reciprocal 0.7
frame  nsubj:ACTOR obj:{law|bill|decree|order|budget|legislation|act} -> none
frame  nsubj:ACTOR obj:{ceasefire|truce|armistice|cease-fire} obj.nmod/with|obl/with:ACTOR -> RETREAT/ceasefire reciprocal
frame  nsubj:ACTOR obj:{ceasefire|truce|armistice|cease-fire} -> RETREAT/ceasefire reciprocal
frame  nsubj:ACTOR obj:{agreement|deal|accord} obj.compound:{ceasefire|truce|cease-fire} obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire reciprocal
frame  nsubj:ACTOR obj:{agreement|accord|deal|treaty|pact|memorandum|mou|protocol|convention|contract|charter|communique|declaration|statement|compact|letter|document} obj.nmod/with|obl/with:ACTOR -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{agreement|accord|deal|treaty|pact|memorandum|mou|protocol|convention|charter|communique|declaration|compact} -> SUPPORT reciprocal
frame  nsubj:ACTOR prt|advmod:{up} -> none
frame  nsubj:ACTOR prt|advmod:{off} -> none
frame  !nsubj:ANY obj:@AGREEMENTS obj.nmod/between|obl/between:ACTOR=actor -> SUPPORT reciprocal
frame  nsubj:ACTOR obl/to,on_to,onto:@AGREEMENTS -> SUPPORT 0.7
frame  nsubj:ANY? obj:THING !obj.nmod:ACTOR !obl/with,between:ACTOR !obj:@CEASEFIRES !obj:{agreement|accord|deal|treaty|pact|memorandum|mou|protocol|convention|charter|declaration|compact|communique} -> none
frame  nsubj:ANY? !obj:ANY !obl/to,with:ANY -> none
yes    China signed a fishing treaty with Ghana. => CHN:GOV, GHA:GOV SUPPORT
yes    Peru and Chile signed a pact on mining. => PER:GOV, CHL:GOV SUPPORT
yes    An accord was signed between Niger and Benin. => NER:GOV, BEN:GOV SUPPORT
yes    Botswana signed a partnership with Angola. => BWA:GOV, AGO:GOV SUPPORT
no     The club signed a striker from Brazil.
no     The writer signed books for an hour.
no     The governor signed the bill.
no     Ghana signed a loan.
no     The Dutch singer signed a partnership with a shoe maker.

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
frame  nsubj:ACTOR obj:{sale|sales|package|shipment|delivery} obj.compound|obj.amod:{arm|arms|weapon|weapons|missile|drone|tank} obj.nmod/to|obl/to:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:{loan|credit|grant|bailout|tranche|financing|disbursement|$|million|billion|dollar|euro} obj.nmod/to,for|obl/to,for|obj.nmod.nmod/to,for:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{loan|credit|grant|bailout|tranche|financing|package} obj.acl.nsubj|advcl.nsubj|xcomp.nsubj:ACTOR=recipient -> AGREE 0.7
frame  nsubj:ACTOR obj:{extradition|membership|accession} obj.nmod/of|obj.poss:ACTOR -> AGREE 0.7
frame  nsubj:ACTOR obj:{deployment|dispatch|sending} obj.nmod/of:@TROOPS -> AGREE 0.6
frame  nsubj:ACTOR obj:{deployment|strike|attack|offensive|force|operation} obj.nmod/against,on|obl/against,on:ACTOR? -> AGREE 0.6
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with,between|obl/with:ACTOR? -> SUPPORT
frame  nsubj:ACTOR obj:{resolution} obj.acl|obl/on:ANY? -> none
frame  nsubj:ACTOR obl/of:ACTOR -> SUPPORT 0.7
frame  nsubj:ANY? obj:THING !obj.nmod:ACTOR !obl/to,for,against,on:ACTOR -> none
frame  nsubj:ANY !obj:ANY -> none
yes    The parliament in Seoul approved a treaty with Peru. => KOR:LEG > PER:GOV SUPPORT
yes    The US approved a sale of drones to Taiwan. => USA:GOV > TWN:GOV AGREE
yes    The US approved an arms sale to Fiji. => USA:GOV > FJI:GOV AGREE
yes    The World Bank approved a 30 million dollar credit for Nepal. => IGO > NPL:GOV AGREE
no     The council approved the budget.
no     The couple adopted a child from Haiti.
no     Indonesia approved the loan.
no     The bank in Oslo approved a credit for a young couple.

verb   express; voice; convey; reaffirm; reiterate; affirm
frame  nsubj:ACTOR obj:{appreciation|gratitude|thanks|admiration} obj.nmod/of,for|obl/of,for:{contribution|support|role|effort|efforts|help|assistance|aid|cooperation|stance|solidarity|hospitality} obj.nmod/of.poss|obj.nmod/for.poss|obl/of.poss|obl/for.poss|obj.nmod/for.nmod/of,by,from|obj.nmod/of.nmod/of,by,from|obl/for.nmod/of,by,from|obl/of.nmod/of,by,from:ACTOR=recipient -> SUPPORT
frame  nsubj:ACTOR obj:{call|demand|appeal|request} obl/for,to,on|obj.nmod/to,on:ACTOR=recipient? -> REQUEST
frame  nsubj:ACTOR obj:{threat|warning} obl/to,against|obj.nmod/to,against:ACTOR? -> THREATEN 0.7
frame  nsubj:ACTOR obj:{accusation|allegation|charge|condemnation|criticism} obj.nmod/against,of|obl/against:ACTOR=recipient? -> ACCUSE 0.7
frame  nsubj:ACTOR obj:{refusal|rejection} obj.nmod/of|obj.acl:ANY -> REJECT 0.7
frame  nsubj:ACTOR obj:{pledge|promise|offer|vow} obl/to|obj.nmod/to:ACTOR? -> AGREE 0.7
frame  nsubj:ACTOR obj:{commitment} obl/to|obj.nmod/to:@TALKS -> AGREE 0.6
frame  nsubj:ACTOR obj:{commitment} obl/to|obj.nmod/to:@AGREEMENTS -> AGREE 0.6
frame  nsubj:ACTOR obj:{commitment|loyalty|allegiance|friendship} obl/to,with,for|obj.nmod/to,with,for:ACTOR=recipient -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{commitment} obl/to|obj.nmod/to:{security|defence|defense|sovereignty|independence|integrity|stability|protection|alliance|unity|freedom} obl/to.nmod/of,with|obl/to.poss|obl/to.amod|obj.nmod/to.nmod/of,with|obj.nmod/to.poss|obj.nmod/to.amod:ACTOR=recipient -> SUPPORT 0.7
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> SUPPORT 0.6
frame  nsubj:ACTOR obj:@BACKING obj.nmod/for,to,with|obl/for,to,with:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:@BACKING obj.nmod/for,to,of,with|obl/for,to,with:@PROPOSALS -> SUPPORT
frame  nsubj:ACTOR obj:@BACKING -> SUPPORT 0.7
frame  nsubj:ACTOR obj:@READINESS obj.acl:{help|assist|aid|mediate|cooperate|meet|negotiate|support|talk|send|provide|share|work|host|develop|strengthen|expand|discuss|resume} obj.acl.obl/with,to,between|obj.acl.obj:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@READINESS obj.nmod/for:@TALKS obj.nmod/for.nmod/with:ACTOR? -> AGREE
frame  nsubj:ACTOR obj:@SORROW obl/to|obj.nmod/to|obj.nmod/over,for|obl/over,for:ANY -> CONCEDE
frame  nsubj:ACTOR obj:@DISMAY obj.nmod/with,at,toward,towards,against,over,about|obl/with,at,toward,towards,against,over,about|obj.nmod/to:ACTOR -> ACCUSE/disapprove
frame  nsubj:ACTOR obj:@DISMAY obj.nmod/over,at,about,to,with|obl/over,at,about,to,with:{strike|attack|arrest|crackdown|violence|decision|killing|raid|bombing|invasion|law|move|plan|remark|remarks|settlement|detention|abuse|abuses} -> ACCUSE/disapprove 0.7
frame  nsubj:ACTOR obj:{hope|wish|view|opinion|interest|doubt|surprise|fear|confidence|optimism|belief|idea|gene} -> none
frame  nsubj:ANY? obj:{concern|concerns|disappointment|frustration|unease|dissatisfaction|discontent|reservation} !obj.nmod/with,at,toward,towards,against,over,about:ACTOR !obl/with,at,toward,towards,against,over,about:ACTOR -> none
frame  nsubj:ANY? obj:@DISMAY !obj.nmod:ANY !obl/over,at,about,with,to:ANY !obj.acl:ANY -> none
frame  nsubj:ANY? obj:{remorse|shock|grief|sadness} -> none
frame  nsubj:ANY? !obj:ANY -> none
frame  nsubj:ACTOR obj:{accord|treaty|pact|protocol|convention|charter|alliance} -> SUPPORT 0.6
frame  nsubj:ACTOR obj:{greeting|greetings} obl/to|obj.nmod/to:ACTOR -> SUPPORT 0.7
frame  nsubj:ANY? obj:THING !obj:@DISMAY !obj:@BACKING !obj:@SORROW !obj:@READINESS -> none
yes    Oman expressed support for Kuwait. => OMN:GOV > KWT:GOV SUPPORT
yes    Latvia expressed readiness to help Moldova. => LVA:GOV > MDA:GOV AGREE
yes    Italy expressed anger at Libya. => ITA:GOV > LBY:GOV ACCUSE/disapprove
yes    Jordan expressed appreciation for Kuwait's support. => JOR:GOV > KWT:GOV SUPPORT
yes    Jordan reiterated its demand. => JOR:GOV REQUEST
yes    Sweden reaffirmed its commitment to the defence of Iceland. => SWE:GOV > ISL:GOV SUPPORT
yes    Malta reiterated its commitment to Cyprus. => MLT:GOV > CYP:GOV SUPPORT
yes    Honduras reaffirmed the treaty. => HND:GOV SUPPORT
no     The mayor voiced the hope of a quick repair.
no     The cells express a gene.
no     The Dutch minister expressed concern.
no     Polish teachers expressed concern about the growing costs.
no     The Peruvian minister reiterated his commitment to clean rivers.

verb   condole; sympathise (sympathised); sympathize; empathise; side; ally; align
frame  nsubj:ACTOR obl/with:{view|idea|goal|feeling|need|interest|plight|wheel|standard|objective} -> none
frame  nsubj:ACTOR obl/with:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{itself|himself|herself|themselves} obl/with,to:ACTOR -> SUPPORT
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obl/with,to:ACTOR !obj:{itself|himself|herself|themselves} -> none
yes    Cuba sided with Venezuela. => CUB:GOV > VEN:GOV SUPPORT
no     Align the wheels with the frame.
no     Readers will sympathise with the feeling.
no     Algeria aligned the rails.

verb   stand (stood)
frame  nsubj:@TROOPS nsubj:ACTOR prt|advmod:{down} -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR obj:@TROOPS prt|advmod:{down} -> RETREAT/withdraw 0.7
frame  nsubj:ACTOR=recipient obl/on:{trial} obl/for,in:ANY? -> ACCUSE/allege 0.7
frame  nsubj:ACTOR=recipient obj:{trial} -> ACCUSE/allege 0.7
frame  nsubj:ACTOR prt|advmod:{down} obl/as,from:ANY? -> RETREAT/resign
frame  nsubj:ACTOR obl/with,by,behind,beside,alongside:ACTOR -> SUPPORT
frame  nsubj:ACTOR prt|advmod:{by} -> none
frame  nsubj:ACTOR prt|advmod:{up} obl/for:ACTOR -> SUPPORT
frame  nsubj:ACTOR obl/for,in:{election|office|parliament|seat} -> none
frame  nsubj:ACTOR obl/in:{solidarity} obl/in.nmod/with|obl/with:ACTOR -> SUPPORT
frame  nsubj:ANY? !obl/against,with,behind,beside,by,to,alongside,between:ACTOR -> none
frame  nsubj:ANY -> none
yes    Ireland stands with Lebanon. => IRL:GOV > LBN:GOV SUPPORT
yes    The Armenian defence minister stood down. => ARM:GOV RETREAT/resign
yes    A Liberian general stood trial in The Hague. => --- > LBR ACCUSE/allege
no     The church stands on a hill.
no     Three lawyers are standing for parliament.
no     Cyprus stands at a crossroads.
no     The Polish minister stood near the door.

verb   pay (paid)
frame  nsubj:ACTOR obj:{tribute|homage|respect} obj.nmod/to|obl/to|iobj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{visit|call} obj.nmod/to|obl/to|iobj:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:{visit|call} obj.nmod/on|obl/on:ACTOR -> CONSULT/visit
frame  nsubj:ACTOR obj:{visit|call} obj.nmod/to|obl/to:{capital|president|minister|premier|leader|king} obj.nmod/to.amod|obj.nmod/to.poss|obj.nmod/to.nmod/of|obl/to.amod|obl/to.poss|obl/to.nmod/of:ACTOR=recipient -> CONSULT/visit
frame  nsubj:ACTOR obj:{tribute|respect|respects} obl/at:{embassy|consulate} obl/at.poss|obl/at.amod:ACTOR=recipient -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{reparation|reparations|compensation} obj.nmod/to|obl/to|iobj:ACTOR -> CONCEDE
frame  nsubj:ACTOR obj:{ransom} obj.nmod/to|obl/to|iobj:ACTOR? -> CONCEDE 0.6
frame  nsubj:ACTOR obj:{price|attention|fine|tax|bill|rent|fee|heed|debt|wage|salary|fare|dividend|cost|tribute|lip|interest} -> none
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? !obl/to:ACTOR !iobj:ACTOR !obj:ACTOR !obj.nmod/to:ACTOR -> none
frame  nsubj:ANY? obj:{worker|employee|staff|teacher|farmer|people|nurse|doctor|driver|player} -> none
yes    Greece paid tribute to Armenia. => GRC:GOV > ARM:GOV SUPPORT
yes    Kenya's foreign minister paid a visit to Oman. => KEN:GOV > OMN:GOV CONSULT/visit
yes    The Peruvian president paid an official visit to the Chilean capital. => PER:GOV > CHL:GOV CONSULT/visit
yes    The Thai minister paid a call on the king of Bhutan. => THA:GOV > BTN:GOV CONSULT/visit
no     The driver paid a fine.
no     Tenants in Paris pay high rents.
no     Chile paid for the repairs.

verb   extend
frame  nsubj:ACTOR? obj:{curfew} -> COERCE/curfew 0.7
frame  nsubj:ACTOR? obj:{emergency|law} obj.amod|obj.compound:{martial|emergency}? -> COERCE/martial-law 0.6
frame  nsubj:ACTOR? obj:{state} obj.nmod/of:{emergency|siege} -> COERCE/martial-law 0.7
frame  nsubj:ACTOR obj:@BACKING obj.nmod/to|obl/to|iobj:ACTOR -> SUPPORT
frame  nsubj:ACTOR obj:{invitation|hand|olive|branch} obj.nmod/to|obl/to:ACTOR -> AGREE
frame  nsubj:ACTOR obj:{loan|credit|aid|assistance|help} obj.nmod/to|obl/to|iobj:ACTOR -> AID
frame  nsubj:ACTOR obj:@CEASEFIRES obj.nmod/with|obl/with:ACTOR? -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:@SANCTIONS obj.nmod/on,against|obl/on,against:ACTOR -> SANCTION
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with,between|obl/with,between:ACTOR -> AGREE reciprocal
frame  nsubj:ACTOR obj:{agreement|accord|treaty|pact|memorandum|protocol} obj.poss:{they|their} -> AGREE reciprocal 0.7
frame  nsubj:ACTOR obj:{deadline|lead|contract|run|hour|mandate|line|runway|road|record|visa|curfew} -> none
frame  nsubj:ANY? obj:THING !obl/to:ACTOR !obj.nmod/to:ACTOR !iobj:ACTOR !obj:@SANCTIONS !obj:@CEASEFIRES !obj:@AGREEMENTS -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Nepal extended an invitation to Bhutan. => NPL:GOV > BTN:GOV AGREE
yes    Malta extended its condolences to Italy. => MLT:GOV > ITA:GOV SUPPORT
yes    Benin and Togo extended their fishing agreement. => BEN:GOV, TGO:GOV AGREE
yes    Georgia extended its gas treaty with Azerbaijan. => GEO:GOV, AZE:GOV AGREE
no     The library extended its hours.
no     The team extended its lead.
no     Bulgaria extended the offer.
no     The singer extended her contract with the label.

verb   normalise (normalised); normalize; restore; re-establish; establish; upgrade; mend; improve
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|link|links|contact|contacts} obj.nmod/with,between|obl/with:ACTOR -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{relation|relations|tie|ties} -> SUPPORT reciprocal
frame  nsubj:ACTOR obj:{painting|power|order|house|roof|fence|software|company|fund|fact|link|church|service|confidence|calm} -> none
frame  nsubj:ANY? obj:THING !obj:{relation|relations|tie|ties|link|links|contact|contacts|peace|control|recognition} -> none
frame  nsubj:ANY !obj:ANY -> none
yes    Kuwait restored ties with Lebanon. => KWT:GOV, LBN:GOV SUPPORT
no     Workers restored the painting in a year.
no     Engineers restored power to the town.
no     Brunei upgraded its buses.

verb   honour; honor; decorate; mourn; commemorate
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR? -> COOPERATE 0.6
frame  nsubj:ACTOR obj:@CEASEFIRES -> RETREAT/ceasefire
frame  nsubj:ACTOR obj:{minister|president|ambassador|envoy|premier|soldier|veteran} obj:ACTOR obl/with:{medal|order|award|title} -> SUPPORT
frame  nsubj:ACTOR obj:ANY -> none
frame  nsubj:ANY? -> none
yes    Portugal's president honoured Brazil's ambassador with a medal. => PRT:GOV > BRA:GOV SUPPORT
no     The city honoured its poets with a statue.
no     Families mourned the victims.

verb   win (won)
frame  nsubj:ACTOR=recipient obj:{praise|backing|support|endorsement|approval|recognition|plaudit} obj.nmod/from,of|obl/from|obj.poss:ACTOR=actor -> SUPPORT 0.7
frame  nsubj:ACTOR=recipient obj:{pledge|promise|assurance|commitment} obj.nmod/from,of|obl/from:ACTOR=actor -> AGREE 0.7
frame  nsubj:ACTOR=recipient obj:{concession} obj.nmod/from|obl/from:ACTOR=actor -> CONCEDE 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Montenegro won praise from Germany. => DEU:GOV > MNE:GOV SUPPORT
no     Uruguay won the final.

verb   felicitate; fete; lionise; lionize; toast
frame  nsubj:{fan|crowd|audience|guest|company|shop} -> none
frame  obj:{bread|bun|marshmallow|bride|couple|player|team|singer|winner} -> none
frame  nsubj:ACTOR obj:ACTOR -> SUPPORT 0.7
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Bangladesh felicitated India on the anniversary. => BGD:GOV > IND:GOV SUPPORT
no     The cook toasted two slices.

verb   reconcile
frame  nsubj:ACTOR obl/with:{fact|wife|husband|father|mother|reality|himself|family} -> none
frame  nsubj:ACTOR obj:ACTOR -> CONSULT/third-party 0.6
frame  nsubj:ACTOR obl/with:ACTOR -> SUPPORT reciprocal 0.7
frame  nsubj:{state|government|faction|rebel|country|king|president} nsubj:ACTOR !obj:ANY -> SUPPORT reciprocal 0.6
frame  nsubj:ANY -> none
frame  obj:ANY -> none
yes    Qatar reconciled with Egypt. => QAT:GOV, EGY:GOV SUPPORT
no     The accountant reconciled the books.

noun   support; backing; endorsement; praise; solidarity; tribute; recognition
frame  compound|amod:{military|financial|material|logistical|economic|humanitarian|budget} poss|amod|nmod/by,from:ACTOR=actor nmod/for,to:ACTOR=recipient -> AID 0.7
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for,to,of,with:ACTOR=recipient -> SUPPORT 0.7
frame  poss|amod|nmod/by,from:ACTOR=actor nmod/for,of,to:{security|defence|defense|war|effort|independence|sovereignty|integrity|government|army|opposition|position|stance|cause|struggle|bid|claim|invasion|intervention} nmod/for.poss|nmod/for.amod|nmod/for.nmod/of,by,in|nmod/of.poss|nmod/to.poss:ACTOR=recipient -> SUPPORT 0.7
frame  poss|amod:ACTOR=actor nmod/for:{coup|sanction|sanctions|invasion|intervention|war|ceasefire|truce|treaty|accord|resolution|rebellion|uprising|plan|proposal} -> SUPPORT 0.6
yes    Togolese support for the truce was firm. => TGO SUPPORT
yes    Norway's support for Moldova's independence is firm. => NOR:GOV > MDA:GOV SUPPORT
yes    Turkey's support for Azerbaijan never faltered. => TUR:GOV > AZE:GOV SUPPORT
yes    Sweden's recognition of Palestine came in October. => SWE:GOV > PSE SUPPORT
yes    American military support for Taiwan continues. => USA > TWN:GOV AID
no     The shelf needs more support.
no     The film won praise for its music.

noun   signing; ratification; signature
frame  poss|nmod/by:ACTOR=actor nmod/of:{treaty|agreement|accord|pact|deal|convention|protocol|memorandum} -> SUPPORT 0.7
yes    Turkey's ratification of the treaty took a year. => TUR:GOV SUPPORT
no     The club's new signing scored twice.
no     The signature on the cheque was blurred.

noun   normalisation; normalization; rapprochement; thaw
frame  nmod/of:{tie|ties|relation|relations} nmod/of.nmod/with:ACTOR=recipient poss|amod|nmod/by:ACTOR=actor -> SUPPORT reciprocal 0.6
frame  nmod/of:{tie|ties|relation|relations} nmod/of.nmod/between:ACTOR=actor -> SUPPORT reciprocal 0.6
yes    The normalisation of ties between Fiji and Tonga pleased Samoa. => FJI:GOV, TON:GOV SUPPORT
frame  nmod/between:ACTOR=actor -> SUPPORT reciprocal 0.6
frame  poss|amod:ACTOR=actor nmod/with:ACTOR=recipient -> SUPPORT reciprocal 0.6
yes    A rapprochement between Iran and Egypt began in spring. => IRN:GOV, EGY:GOV SUPPORT
no     The thaw came early to the northern lakes.

noun   condolence; congratulation; congratulations; gratitude; thanks; condolences; blessing; greeting; welcome
frame  poss|nmod/from,by,of:ACTOR=actor nmod/to,for,with:ACTOR=recipient -> SUPPORT 0.7
yes    Italy's condolences to Turkey arrived quickly. => ITA:GOV > TUR:GOV SUPPORT
no     Thanks for the flowers.

noun   accession
frame  poss|nmod/of:ACTOR=actor nmod/to,into:ACTOR=recipient -> COOPERATE 0.6
yes    Croatia's accession to the European Union was smooth. => HRV:GOV > EUR COOPERATE
no     The king's accession to the throne was feted by few.

noun   favour; favor
frame  nsubj:ACTOR=actor nmod/of:@AGREEMENTS -> SUPPORT 0.6
frame  nsubj:ACTOR=actor nmod/of:{resolution|proposal|plan|membership|independence|intervention} -> SUPPORT 0.6
frame  poss:ANY -> none
yes    Bulgaria is in favour of the treaty. => BGR:GOV SUPPORT
no     The coin fell in his favour.

adj    grateful; thankful; supportive; appreciative
frame  nsubj:ACTOR obl/to,of:ACTOR -> SUPPORT
frame  nsubj:ACTOR obl/for:{help|support|aid|assistance|backing|solidarity} obl/for.nmod/of,from|obl/for.poss:ACTOR -> SUPPORT
yes    Haiti is grateful to Jamaica. => HTI:GOV > JAM:GOV SUPPORT
no     The fans were grateful for the sunshine.

verb   appreciate
frame  nsubj:ACTOR obj:{support|help|assistance|role|effort|efforts|stance|cooperation|contribution|solidarity|aid|position|generosity|hospitality} obj.poss|obj.amod|obj.compound|obj.nmod/of,from,by:ACTOR=recipient -> SUPPORT 0.7
frame  nsubj:ACTOR obj:ACTOR obl/for|advcl/for:ANY -> SUPPORT 0.6
frame  nsubj:ANY? !obj:ACTOR -> none
yes    Somalia appreciates Turkey's support. => SOM:GOV > TUR:GOV SUPPORT
no     The Fijian minister said he appreciated the question.
no     The yen appreciated against the euro.

verb   switch
frame  nsubj:ACTOR obj:{recognition|tie|ties|relation|relations|allegiance} obl/to|obj.nmod/to:ACTOR -> SUPPORT 0.7
frame  nsubj:ANY? -> none
yes    Honduras switched recognition to China. => HND:GOV > CHN:GOV SUPPORT
no     Ghana switched to a back three.

verb   secure
frame  nsubj:ACTOR obj:@AGREEMENTS obj.nmod/with|obl/with:ACTOR -> AGREE reciprocal 0.7
frame  nsubj:ACTOR=recipient obj:{loan|bailout|aid|grant} obj.nmod/from|obl/from:ACTOR=actor -> AID 0.7
frame  nsubj:ACTOR=recipient obj:{support|backing|approval|endorsement|recognition} obj.poss|obj.nmod/from,of|obl/from|obj.amod:ACTOR=actor -> SUPPORT 0.7
frame  nsubj:ANY? !obj:{release|freedom|ceasefire|truce|withdrawal|support|backing} -> none
yes    Mongolia secured a deal with Kazakhstan. => MNG:GOV, KAZ:GOV AGREE
yes    Guyana secured Belize's backing. => BLZ:GOV > GUY:GOV SUPPORT
no     Wales secured a place in the final.
no     The Cuban bank secured the doors.

verb   favour; favor; embrace
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:{child|wife|daughter|son|mother|father|husband|fan|winner|friend|brother|sister} -> none
frame  nsubj:ACTOR obj:{membership|candidacy|independence|bid|accession} obj.poss|obj.amod|obj.nmod/of,by,for:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{proposal|plan|initiative|idea|resolution|offer|deal|treaty|accord} obj.poss|obj.nmod/by,of,from|obj.amod:ACTOR -> SUPPORT 0.7
frame  nsubj:ACTOR obj:{relation|relations|tie|ties|cooperation|alliance|union|dialogue} obj.nmod/with|obl/with:ACTOR -> SUPPORT 0.6
frame  nsubj:ANY? obj:THING -> none
frame  nsubj:ANY? !obj:ANY -> none
yes    Croatia favours Montenegro's membership. => HRV:GOV > MNE:GOV SUPPORT
yes    Samoa embraced Tonga's plan. => WSM:GOV > TON:GOV SUPPORT
no     Most Danes favour a lower tax.
no     The Peruvian striker embraced his mother.
