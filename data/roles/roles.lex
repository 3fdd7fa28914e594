# data/roles/roles.lex -- words that say who is what in a process, in an agreement or for a side.
#
#   role     CLASS WORD; WORD   noun (a guarantor), verb (hosts), members (verbs that name the parties of a process),
#                               process (what a verb must be about to make a role)
#   means    guarantor, mediator, host, observer, sponsor, backer, signatory, party
#   yes      SENTENCE => HOLDER role | of what
#   no       a sentence that gives nobody a role
#
# A noun makes a role where somebody is it ("is a guarantor of"), where it stands beside a name, or where somebody acts "as" it,
# and where it says of what. A verb makes one only over a process; "mediates between" over two sides.
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

role     noun guarantor; co-guarantor
means    guarantor
yes      Norway is a guarantor of the armistice. => NOR guarantor | the armistice
yes      Russia is a guarantor country for the southern bloc. => RUS guarantor | the southern bloc
yes      The guarantors of the deal, Egypt and Qatar, met in Doha. => EGY guarantor | the deal; QAT guarantor | the deal
no       Turkey is not a guarantor of the deal.
no       The guarantor signed the loan.

role     noun mediator; co-mediator; broker; go-between; intermediary; facilitator; peacemaker
means    mediator
yes      Oman acted as a mediator between Iran and Britain. => OMN mediator | Iran and Britain
yes      Qatar, a mediator in the talks, called for calm. => QAT mediator | the talks
known yes Kenya is the go-between in the talks with Somalia. => KEN mediator | the talks with Somalia
no       The mediator is tired.
no       Marta works as a broker in Lima.

role     noun host; co-host
means    host
yes      Kenya is the host of the summit. => KEN host | the summit
no       The host of the show laughed.

role     noun observer
means    observer
yes      Jordan attended the talks as an observer. => JOR observer | the talks
yes      Ghana is an observer to the treaty. => GHA observer | the treaty
no       Observers expect rain.

role     noun sponsor; co-sponsor
means    sponsor
yes      Japan is a sponsor of the resolution. => JPN sponsor | the resolution
no       The bank is a sponsor.

role     noun backer; supporter; patron; ally
means    backer
yes      Iran is a backer of the militia. => IRN backer | the militia
yes      Serbia, a patron of the movement, sent envoys. => SRB backer | the movement
yes      China is one of the main backers of Zambia. => CHN backer | Zambia
no       The patron left a tip.

role     noun signatory; co-signatory
means    signatory
yes      Chad is a signatory to the accord. => TCD signatory | the accord
no       The signatory left the room.

role     noun party
means    party
yes      Niger is a party to the accord. => NER party | the accord
no       The party won nine seats.

role     verb host; co-host
means    host
yes      Geneva and Norway hosted the talks. => NOR host | the talks
yes      Brazil will host the summit. => BRA host | the summit
no       The family hosted a student.

role     verb mediate; broker; facilitate
means    mediator
yes      Egypt mediated a truce. => EGY mediator | a truce
yes      Oman mediates between Iran and Britain. => OMN mediator | Iran and Britain
yes      Qatari-mediated talks resumed. => QAT mediator | talks
no       Norway did not broker the truce.
no       The agent brokered a sale.

role     verb sponsor; co-sponsor
means    sponsor
yes      France sponsored the conference. => FRA sponsor | the conference
no       The firm sponsored a rider.

role     verb guarantee; underwrite (underwrote, underwritten)
means    guarantor
yes      Russia guarantees the ceasefire. => RUS guarantor | the ceasefire
no       The firm guarantees the roof.

role     verb observe
means    observer
yes      Malta observed the negotiations. => MLT observer | the negotiations
no       She observed the birds.

role     verb sign; initial; ratify (ratified)
means    signatory
yes      Sudan and Chad signed the treaty. => SDN signatory | the treaty; TCD signatory | the treaty
no       The clerk signed the form.

role     members group; comprise; include; unite; involve; gather; bring together (brought together)
means    party
yes      The process, which groups Kenya, Uganda and Rwanda, has stalled. => KEN party | the process; UGA party | the process
yes      The format involves Armenia and Georgia. => ARM party | the format; GEO party | the format
no       The list includes Chad.

role     process talk; negotiation; meeting; summit; conference; truce; ceasefire; cease-fire; armistice; agreement; deal; accord; process; round; treaty; dialogue; swap; exchange; consultation; session; format; pact; memorandum; protocol; declaration; mechanism; contact group; quartet
means    party
