# data/positions/cues.lex -- words that show what somebody wants of a matter.
#
#   cue      CLASS WORD; WORD        verb, noun, adj, modal (an auxiliary), adv or phrase; event: the type of event that a
#                                    verb tells, where it is no cue itself
#   stance   demand, refuse, support, oppose, accept, offer, commit
#   negated  the stance when the cue is negated, where that is another one
#   matter   paths to what is wanted, in the order of preference
#   holder   path to who wants it (default: nsubj; of a noun: poss; nmod/of; amod)
#   holders  any: whoever does so may hold it ("a group of doctors"); many: only several do; without this line only
#            somebody with a name or a state
#   form     condition: only where a condition limits it
#            wish: a clause must be one ("that the islands be returned"), and not a claim ("that the islands are ours")
#   event    types of event: the word counts only where it tells such a one ("attacked the ruling")
#   toward   path to whom it addresses
#   yes      SENTENCE => HOLDER stance | matter | condition
#   no       a sentence that holds no position
#
# What has no path for its matter: a modal and an adverb limit the clause they stand in, and that clause is the matter; a
# phrase that ends in a preposition ("against", "in favour of") takes the noun of that preposition.
# "must", "should" and their like speak of somebody else: the holder is then the speaker of the quote they stand in, and their
# subject is whom they address. Outside a quote they are nobody's position. "will" and "would" are a promise only of an actor
# that can keep it; "the talks will resume" promises nothing. A phrase that a path of `matter` has taken is not taken again by
# `toward`.
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

# ---- demand ----

cue      verb demand; request
stance   demand
holders  any
form     wish
matter   xcomp; ccomp; obj
toward   obl/from; obl/of
yes      Turkey demands that the camp be closed. => TUR demand | the camp be closed
yes      Ukraine demanded an apology. => UKR demand | an apology
yes      Iran demanded compensation from Iraq. => IRN demand | compensation
yes      A group of doctors demanded that the ward be reopened. => group demand | the ward be reopened
no       The climb demands patience.

cue      verb require
stance   demand
matter   xcomp; ccomp; obj
yes      Kenya requires that the trucks be searched. => KEN demand | the trucks be searched
no       The form requires a signature.
no       The law requires candidates to publish their taxes.

cue      verb want; wish
stance   demand
negated  oppose
matter   xcomp; ccomp; obj
toward   obj
yes      Lebanon wants a new border commission. => LBN demand | a new border commission
yes      Egypt wants Ethiopia to slow the filling. => EGY demand | to slow the filling
yes      Poland does not want a second pipeline. => POL oppose | a second pipeline
no       The wanted man fled.

cue      verb insist
stance   demand
form     wish
matter   obl/on; obl/upon; advcl/on; ccomp
yes      Serbia insists on a written guarantee. => SRB demand | a written guarantee
yes      Japan insisted that the islands be returned. => JPN demand | the islands be returned
no       Serbia insisted that no shots were fired.

cue      verb call
stance   demand
holders  any
matter   obl/for; xcomp; advcl/for
toward   obl/on; obl/upon
yes      Brazil called for an inquiry. => BRA demand | an inquiry
yes      Germany called on Serbia to withdraw its patrols. => DEU demand | to withdraw its patrols
yes      Small groups of protesters called for an inquiry. => protesters demand | an inquiry
no       Benin called off the vote.
no       The doctor was called a fraud for selling herbs.
no       The minister called his wife.
no       The premier called the plan a trap.

cue      verb appeal; plead (pled); clamour; clamor; petition; lobby; agitate
stance   demand
holders  any
matter   xcomp; obl/for; advcl/for
toward   obl/to; obl/with; obj
yes      Sudan appealed for food aid. => SDN demand | food aid
yes      Jordan appealed to donors to stay. => JOR demand | to stay
no       The lawyer appealed the verdict.
no       The colours appeal to children.

cue      verb urge; counsel
stance   demand
holders  any
matter   xcomp; obl/for; ccomp; obj
toward   obj
yes      France urged Chad to reopen the border. => FRA demand | to reopen the border
yes      Johnson urged restraint along the border. => Johnson demand | restraint along the border

cue      verb exhort; implore; beseech (besought); beg; entreat; press; push; pressure; prod; nudge
stance   demand
holders  any
matter   xcomp; obl/for; ccomp
toward   obj
yes      Britain pressed Oman to free the sailors. => GBR demand | to free the sailors
no       The general pressed a button.
no       Floods pushed villagers south.

cue      verb ask
stance   demand
matter   xcomp; obl/for; ccomp
toward   obj|iobj
yes      Armenia asked France to send observers. => ARM demand | to send observers
yes      Malta asked for help. => MLT demand | help
no       The reporter asked whether it rained.
no       The minister asked a question.

cue      verb order; command; instruct; direct; tell (told)
stance   demand
matter   xcomp
toward   obj|iobj
yes      Israel ordered residents to leave the town. => ISR demand | to leave the town
yes      Kenya told the militia to disarm. => KEN demand | to disarm
no       The army ordered forty trucks.
no       The film tells a story.

cue      verb aim; aspire; strive (strove, striven); yearn; long
stance   demand
matter   xcomp; obl/for; obl/to; advcl/at
yes      Egypt aims to reopen the crossing. => EGY demand | to reopen the crossing
no       The officer aimed his gun.

cue      verb seek (sought)
stance   demand
matter   xcomp; obj; obl/for; obl/to
toward   obl/from
yes      Georgia seeks closer ties with Japan. => GEO demand | closer ties with Japan
yes      Cyprus is seeking to end the talks early. => CYP demand | to end the talks early
no       Rescuers sought survivors.
no       Refugees sought shelter in a school.

cue      verb need
stance   demand
matter   xcomp; ccomp; obj
yes      "Ukraine needs more shells," the Ukrainian president said. => UKR demand | more shells
no       The bridge needs repair.

# "expects growth" and "expects to vote" are forecasts, no wishes; only "expects SOMEBODY to" is.
cue      verb expect
stance   demand
matter   xcomp
toward   obj
yes      India expects Nepal to pay the bill. => IND demand | to pay the bill
no       Growers expect rain.
no       India expects a late monsoon.

cue      verb hope; prefer (preferred)
stance   demand
matter   xcomp; ccomp; obl/for; obj
yes      Norway hopes for a lasting truce. => NOR demand | a lasting truce
yes      Egypt prefers a binding treaty. => EGY demand | a binding treaty
no       Hope faded at dusk.

cue      verb recommend; advise; advocate
stance   demand
matter   xcomp; ccomp; obj
toward   obj|obl/to
yes      Sweden advocates a ban on mines. => SWE demand | a ban on mines
no       Doctors recommend rest.

cue      modal must; shall
stance   demand
negated  oppose
toward   nsubj
yes      "Armenia must clear the road," the Azerbaijani foreign minister said. => AZE demand | clear the road
yes      "Russia must not block the port," the Ukrainian president said. => UKR oppose | block the port
no       The letter must have been lost.
no       The visitor must be tired.

cue      modal should; ought
stance   demand
negated  oppose
toward   nsubj
yes      "Both armies should pull back," the Qatari foreign minister said. => QAT demand | pull back
no       The train should arrive at noon.
no       Should it rain, the parade ends.

cue      phrase have to; has to; need to; needs to; had better; has got to; have got to; is obliged to; are obliged to; is bound to; are bound to
stance   demand
matter   xcomp
toward   nsubj
yes      "Israel has to open the crossing," the Jordanian foreign minister said. => JOR demand | open the crossing
no       Drivers have to wait an hour.

cue      phrase it is time; it is time for; it is up to; the time has come; the onus is on; the ball is in the court of
stance   demand
matter   xcomp; ccomp; acl; nmod/for
yes      "It is time to lift the siege," the Egyptian foreign minister said. => EGY demand | to lift the siege
no       It is time for lunch.

cue      adj necessary; essential; imperative; vital; crucial; indispensable; urgent; overdue
stance   demand
matter   ccomp; xcomp; nsubj
known yes "It is essential that aid enters the city," the Jordanian foreign minister said. => JOR demand | aid enters the city
no       Water is essential to life.

cue      adv hopefully; preferably; ideally
stance   demand
yes      "Hopefully the siege ends soon," the Jordanian foreign minister said. => JOR demand | the siege ends soon
no       She looked hopefully at the door.

cue      adj insistent; adamant; firm; impatient; desperate; anxious
stance   demand
matter   ccomp; xcomp; obl/on; obl/about; obl/for
yes      Greece is adamant that the clause stays. => GRC demand | the clause stays
no       The ground is firm.

cue      noun demand; call; request; appeal; plea; insistence; petition; ultimatum; precondition; requirement
stance   demand
matter   acl; nmod/for; nmod/on
holder   poss; nmod/by; nmod/from; nmod/of; amod
toward   nmod/to; nmod/on
yes      Syria's demand for a full withdrawal stalled the talks. => SYR demand | a full withdrawal
yes      Iran's call to lift the embargo was debated. => IRN demand | to lift the embargo
no       Demand for oil fell.
no       The call lasted an hour.

# ---- refuse ----

cue      verb refuse; decline
stance   refuse
holders  any
negated  accept
matter   xcomp; obj
yes      Iran refuses to move the centrifuges. => IRN refuse | to move the centrifuges
yes      Chile refuses to sign unless the maps are redrawn. => CHL refuse | to sign | unless the maps are redrawn
no       The engine refused to start.
no       The ministry declined to comment.
no       Exports declined in May.

cue      verb reject; rebuff; spurn; snub; repudiate; renounce; veto; turn down (turned down); throw out (threw out, thrown out); brush aside; brush off; wave away; shrug off
stance   refuse
holders  many
matter   obj; xcomp
yes      Sudan rejected the truce proposal. => SDN refuse | the truce proposal
yes      Serbia turned down the offer. => SRB refuse | the offer
no       The body rejected the new kidney.

cue      verb rule out (ruled out); exclude; preclude
stance   refuse
negated  accept
matter   obj; xcomp; ccomp
yes      Poland ruled out a troop deployment. => POL refuse | a troop deployment
yes      Jordan does not rule out a summit. => JOR accept | a summit
no       Doctors ruled out a stroke.

cue      verb balk; baulk; bristle; demur (demurred); hesitate; hold out (held out)
stance   refuse
matter   obl/at; xcomp; advcl/at; obl/against
yes      Hungary balked at the new sanctions. => HUN refuse | the new sanctions
no       The horse balked at the fence.

cue      adj unwilling; reluctant; loath; disinclined; unprepared; unready; hesitant
stance   refuse
negated  accept
matter   xcomp; obl/for
yes      Israel is unwilling to free the prisoners. => ISR refuse | to free the prisoners
no       The child was reluctant to sleep.

cue      phrase no intention of; have no intention of; has no intention of; no plans to; in no mood for; in no mood to; not about to; say no to; says no to; said no to; shut the door on; close the door on; walk away from; no to; out of the question; off the table; not on the table; not up for negotiation; not open to discussion; no room for
stance   refuse
matter   acl; xcomp; obl; nsubj
yes      Kenya has no intention of closing the camp. => KEN refuse | closing the camp
yes      "A second vote is out of the question," the Spanish prime minister said. => ESP refuse | A second vote
no       There was no room for the piano.

cue      noun refusal; rejection; veto; rebuff; unwillingness; reluctance; repudiation
stance   refuse
matter   acl; nmod/of; nmod/to; nmod/on; nmod/against
holder   poss; nmod/by; nmod/from; amod
yes      Hungary's refusal to pay delayed the summit. => HUN refuse | to pay
yes      Iran's rejection of the draft came on Monday. => IRN refuse | the draft
no       The refusal rate rose.

# ---- support ----

cue      verb support; back; favour; favor; champion; stand behind (stood behind); stand by (stood by); side (sided); get behind (got behind); rally
stance   support
holders  many
negated  oppose
matter   obj; ccomp; xcomp; obl/behind; obl/with
yes      Qatar supports the prisoner exchange. => QAT support | the prisoner exchange
yes      Latvia backs Ukraine's bid to join the alliance. => LVA support | Ukraine's bid to join the alliance
yes      Austria does not support the embargo. => AUT oppose | the embargo
no       Two pillars support the roof.
no       The truck backed into a wall.

cue      verb welcome; applaud; hail; praise; commend; laud; embrace; cheer; celebrate
stance   support
holders  many
matter   obj; ccomp
yes      Jordan welcomed the ceasefire. => JOR support | the ceasefire
yes      Japan applauded the release of the monitors. => JPN support | the release of the monitors
no       The mayor welcomed the guests.
no       The two leaders embraced.

cue      verb endorse; approve; bless; ratify (ratified); uphold (upheld)
stance   support
holders  many
negated  oppose
matter   obj; obl/of
yes      Morocco endorsed the road map. => MAR support | the road map
no       He endorsed the cheque.

cue      adj supportive; favourable; favorable; sympathetic; enthusiastic; appreciative
stance   support
negated  oppose
matter   obl/of; obl/to; obl/toward; obl/towards; obl/about
yes      Turkey is supportive of the corridor. => TUR support | the corridor
no       The weather was favourable.

cue      adj welcome; desirable; justified; legitimate
stance   support
negated  oppose
matter   nsubj; ccomp
yes      "The pause is welcome," the Irish foreign minister said. => IRL support | The pause
no       The guests are welcome at nine.

cue      phrase in favour of; in favor of; in support of; on board with; on the side of; all for; gives its blessing to; gave its blessing to; gave its backing to; gives its backing to; throws its weight behind; threw its weight behind; throws its support behind; threw its support behind; throwing its support behind; lends its support to; lent its support to; stands with; stand with; say yes to; says yes to; said yes to
stance   support
negated  oppose
yes      Italy is in favour of a longer pause. => ITA support | a longer pause
no       The judge ruled in favour of the tenant.

cue      noun support; backing; endorsement; approval; blessing; praise; advocacy; sympathy
stance   support
matter   nmod/for; nmod/of; acl
holder   poss; nmod/by; nmod/from; amod
yes      Chad's support for the transition is known. => TCD support | the transition
no       The support beams cracked.
no       Air support arrived late.

# ---- oppose ----

cue      verb oppose; object; resist; contest
stance   oppose
holders  any
negated  accept
matter   obj; obl/to; xcomp; advcl/to
yes      Egypt opposes a second dam. => EGY oppose | a second dam
yes      Greece objected to the drilling. => GRC oppose | the drilling
yes      Sweden does not oppose the deal. => SWE accept | the deal
no       The paint resists rust.
no       The object weighed a ton.

cue      verb condemn; denounce; deplore; criticise; criticize; slam; protest; reprove; censure
stance   oppose
holders  many
matter   obj; obl/against; ccomp
yes      Turkey condemned the raid. => TUR oppose | the raid
yes      Norway criticised the new tariffs. => NOR oppose | the new tariffs
no       The court condemned the building.
no       She slammed the door.

cue      verb rail; lash out; hit out; speak out; inveigh; vote
stance   oppose
holders  any
matter   obl/against; obl/at
yes      Hungary railed against the new quota. => HUN oppose | the new quota
yes      Serbia lashed out at the ruling. => SRB oppose | the ruling
yes      Malta voted against the resolution. => MLT oppose | the resolution
no       The village voted on Sunday.

cue      verb lambaste; assail; berate; deride; ridicule; mock; disparage; bemoan; lament; decry
stance   oppose
holders  many
matter   obj; ccomp
yes      Peru lambasted the tariff. => PER oppose | the tariff
yes      Iran derided the offer. => IRN oppose | the offer
no       The crowd mocked the singer.

cue      verb attack; blast; savage; rip (ripped); tear into (tore into, torn into); lay into (laid into); hit back; pan (panned)
stance   oppose
holders  many
event    ACCUSE
matter   obj; obl/at
yes      The Turkish president attacked the court's ruling as biased. => TUR:GOV oppose | the court's ruling as biased
no       Israel attacked a depot near Damascus.
no       The gunman attacked a policeman with a knife.

cue      verb defend; stick up for (stuck up for)
stance   support
matter   obj
yes      The Peruvian president defended the new tariff. => PER:GOV support | the new tariff
no       The army defended the bridge.
no       The champion defended his title.

cue      verb threaten
stance   commit
matter   xcomp; ccomp
yes      Iran threatened to close the strait. => IRN commit | to close the strait
no       Iran threatened Bahrain.
no       Clouds threatened to burst.

cue      verb warn; caution
stance   oppose
matter   obl/against; advcl/against
toward   obj
yes      China warned Japan against building a base. => CHN oppose | building a base
no       The agency warned of rain.

cue      verb dislike; resent; dread; abhor (abhorred); detest
stance   oppose
matter   obj; xcomp; ccomp
yes      Serbia resents the visa rule. => SRB oppose | the visa rule
no       The cat dislikes water.

cue      verb thwart; outlaw; forbid (forbade, forbidden); prohibit; ban (banned)
stance   oppose
matter   obj
yes      Hungary banned the march. => HUN oppose | the march
no       The storm thwarted the crossing.

cue      adj opposed; hostile; averse; inimical; critical; wary; sceptical; skeptical; intolerant
stance   oppose
holders  many
negated  accept
matter   obl/to; obl/of; obl/about; xcomp; advcl/to
yes      Poland is opposed to the land swap. => POL oppose | the land swap
no       The patient is in critical condition.

cue      adj unacceptable; intolerable; inadmissible; unjustified; unjustifiable; illegitimate; premature; pointless; counterproductive; unthinkable; illegal; unlawful; wrong
stance   oppose
matter   ccomp; xcomp; nsubj
yes      "The new checkpoint is unacceptable," the Armenian foreign minister said. => ARM oppose | The new checkpoint
known yes "It is premature to reopen the embassy," the Danish foreign minister said. => DNK oppose | to reopen the embassy
no       The premature baby survived.
no       The clerk dialled a wrong number.

cue      phrase against; up in arms over; at odds with; dead set against; takes issue with; took issue with; takes a dim view of; takes exception to; took exception to; draws the line at; crosses a red line; is a red line; are a red line
stance   oppose
negated  accept
yes      Spain is against a separate state. => ESP oppose | a separate state
yes      Chile took issue with the new map. => CHL oppose | the new map
no       The team played against France.
no       He leaned against the wall.

cue      noun opposition; objection; resistance; condemnation; criticism; disapproval; hostility; protest
stance   oppose
matter   nmod/to; nmod/of; nmod/against; nmod/over; acl
holder   poss; nmod/by; nmod/from; amod
yes      Greece's opposition to the pipeline hardened. => GRC oppose | the pipeline
yes      India's objections to the port delayed the vote. => IND oppose | the port
no       The opposition won nine seats.
no       The Syrian opposition met in Geneva.

# ---- accept ----

cue      verb accept; agree; consent; assent; acquiesce; accede; concur (concurred); go along (went along, gone along); sign up
stance   accept
negated  refuse
matter   xcomp; ccomp; obj; obl/to; obl/with; obl/on; obl/for; advcl/to
yes      Lebanon accepted the new line. => LBN accept | the new line
yes      Sudan agreed to a pause provided the roads are safe. => SDN accept | a pause | provided the roads are safe
yes      Armenia does not accept the map. => ARM refuse | the map
no       The shop accepts cards.
no       The witnesses do not agree.

# "Considers him a friend", "will consider the case": only who is at it leans to it.
cue      phrase is considering; are considering; was considering; were considering; been considering; is contemplating; are contemplating
stance   accept
negated  refuse
matter   xcomp; obj
yes      Finland is considering a visa ban. => FIN accept | a visa ban
no       The judges are considering.

cue      verb countenance; tolerate; condone
stance   accept
negated  refuse
matter   xcomp; obj
yes      Turkey does not tolerate a blockade. => TUR refuse | a blockade
no       Togo considers Ghana a friend.
no       The plant tolerates frost.

cue      verb concede; yield; give in (gave in, given in); give way (gave way); bow; relent; back down; waive
stance   accept
matter   obl/to; obj
yes      Peru waived its right of appeal. => PER accept | its right of appeal
yes      Serbia bowed to the court's ruling. => SRB accept | the court's ruling
no       The field yielded nine sacks.

cue      adj open; ready; willing; prepared; amenable; receptive; inclined; disposed; agreeable
stance   accept
negated  refuse
matter   xcomp; obl/to; obl/for; obl/with
toward   obl/to
yes      Iran is open to indirect talks. => IRN accept | indirect talks
yes      Ukraine is ready to talk if the shelling stops. => UKR accept | to talk | if the shelling stops
yes      Israel is not prepared to leave the hill. => ISR refuse | to leave the hill
no       The shop is open to visitors.
no       Dinner is ready.

cue      adj acceptable; reasonable; tolerable; satisfactory; feasible; conceivable
stance   accept
negated  oppose
matter   nsubj; ccomp; xcomp
yes      "The second draft is acceptable," the Georgian foreign minister said. => GEO accept | The second draft
no       The price is reasonable.

cue      phrase does not mind; do not mind; has no objection to; have no objection to; no objection to; can live with; could live with; leaves the door open to; left the door open to; keeps the door open to; on the table; up for discussion; comes to terms with; came to terms with
stance   accept
matter   obl; obj; nsubj; xcomp
yes      Norway has no objection to the transfer. => NOR accept | the transfer
no       The plates are on the table.

cue      noun acceptance; consent; agreement; readiness; willingness; openness; assent; acquiescence
stance   accept
matter   acl; nmod/to; nmod/of; nmod/for
holder   poss; nmod/by; nmod/from; nmod/of; amod
yes      Russia's readiness to talk was noted. => RUS accept | to talk
yes      Syria's consent to the mission is required. => SYR accept | the mission
no       The agreement has nine pages.

# ---- offer ----

cue      verb offer; tender; volunteer
stance   offer
holders  any
matter   xcomp; obj
toward   iobj|obl/to
yes      Norway offered to host the talks. => NOR offer | to host the talks
yes      Egypt offered Libya a loan. => EGY offer | a loan
no       The hotel offers a view of the sea.

cue      verb propose; suggest; float; table; moot; put forward (put forward)
stance   offer
form     wish
matter   ccomp; xcomp; obj
toward   obl/to
yes      Qatar proposed a third round in Doha. => QAT offer | a third round in Doha
yes      Sweden suggested that the deadline be moved. => SWE offer | the deadline be moved
known no Tracks suggested a bear.
no       The bottle floated ashore.

cue      modal can; could
stance   offer
form     condition
yes      The Kenyan foreign minister said that if the rebels answer, steps can be taken on the return of refugees. => KEN offer | be taken on the return of refugees | if the rebels answer
no       The Kenyan foreign minister said that steps can be taken.
no       Nobody can leave.

cue      verb invite
stance   offer
matter   xcomp; obl/to; obl/for
toward   obj
yes      Japan invited Korea to send monitors. => JPN offer | to send monitors
no       The plan invites questions.

cue      noun offer; proposal; invitation; initiative; suggestion; overture; olive branch
stance   offer
matter   acl; nmod/of; nmod/for; nmod/to
holder   poss; nmod/by; nmod/from; amod
toward   nmod/to
yes      Turkey's offer to mediate surprised many. => TUR offer | to mediate
yes      Oman's proposal for a buffer zone is new. => OMN offer | a buffer zone
no       The shop has an offer on shoes.

# ---- commit ----

cue      verb promise; vow; pledge; swear (swore, sworn); undertake (undertook, undertaken); guarantee; assure
stance   commit
holders  any
matter   xcomp; ccomp; obj; obl/to; advcl/to
toward   iobj|obl/to
yes      Ethiopia promised to restore the power lines. => ETH commit | to restore the power lines
yes      Norway pledged two million dollars. => NOR commit | two million dollars
yes      Chad vowed that the road would reopen. => TCD commit | the road would reopen
no       The clouds promise rain.
no       He committed a crime.

cue      verb commit (committed)
stance   commit
holders  any
matter   xcomp; obl/to; advcl/to
yes      Ghana committed to the withdrawal. => GHA commit | the withdrawal
no       The army of Chad committed atrocities.

cue      verb plan (planned); intend; resolve; decide; set out (set out); prepare
stance   commit
negated  refuse
matter   xcomp
yes      Ghana plans to withdraw its troops. => GHA commit | to withdraw its troops
yes      Italy intends to reopen its embassy. => ITA commit | to reopen its embassy
no       The architect planned the bridge.
no       Pickers prepare the baskets.

cue      verb abide; adhere; stick (stuck)
stance   commit
negated  refuse
matter   obl/by; obl/to
yes      Kosovo abides by the ruling. => KOS commit | the ruling
no       The stamp sticks to the envelope.

cue      modal will; would
stance   commit
negated  refuse
yes      "We will rebuild the bridge," the Ethiopian prime minister said. => ETH commit | rebuild the bridge
yes      Kenya will not talk unless fighting ends. => KEN refuse | talk | unless fighting ends
yes      "We will never give up the port," the Georgian president said. => GEO refuse | give up the port
no       The talks will resume on Monday.
no       The winter will be long.
no       Would that be enough?

cue      adj determined; committed; keen; eager; resolved; bent; intent; dedicated
stance   commit
matter   xcomp; obl/to; obl/on; advcl/on; ccomp
yes      Morocco is determined to finish the canal. => MAR commit | to finish the canal
yes      Japan is committed to the treaty. => JPN commit | the treaty
no       The clerk is keen on tennis.

cue      phrase stands by its word; stands ready to; stand ready to; will do everything to; spare no effort to; makes a point of; has undertaken to
stance   commit
negated  refuse
matter   xcomp; acl; advcl
yes      Austria stands ready to train the guards. => AUT commit | to train the guards

cue      phrase going to
stance   commit
negated  refuse
matter   xcomp
yes      "We are going to close the strait," the Iranian president said. => IRN commit | close the strait
yes      "They're not going to get the islands," the Greek president said. => GRC refuse | get the islands
no       The Iranian president is not going to Paris.
no       It is going to rain.

cue      phrase position is to; policy is to; aim is to; goal is to; intention is to; plan is to; priority is to; objective is to
stance   commit
holder   nsubj.poss
yes      Chad's policy is to keep the road open. => TCD commit | keep the road open
no       The plan is to rest.

cue      noun promise; pledge; vow; commitment; undertaking; assurance; guarantee; determination; resolve; intention; plan
stance   commit
matter   acl; nmod/to; nmod/of; nmod/on
holder   poss; nmod/by; nmod/from; nmod/of; amod
toward   nmod/to
yes      Iraq's pledge to guard the embassy was renewed. => IRQ commit | to guard the embassy
yes      France's commitment to the mission is firm. => FRA commit | the mission
no       The plan shows two floors.
no       The promise of rain drew growers.

# ---- What is told as an event ----

cue      event REQUEST
stance   demand
matter   xcomp; ccomp; obl/for
toward   obj
yes      Russia summoned the envoy to explain the raid. => RUS demand | to explain the raid
no       Russia summoned the envoy.
no       The Russian envoy was summoned to explain the raid.

cue      event REJECT
stance   refuse
matter   obj; xcomp; obl/to
yes      Russia blocked the resolution. => RUS refuse | the resolution
