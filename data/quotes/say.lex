# data/quotes/say.lex -- verbs, nouns and phrases that attribute words or thoughts to somebody.
#
#   say       VERB; VERB (IRREGULAR FORM); VERB PARTICLE
#   content   that   a clause, with or without "that" ("said the talks had failed", "asked whether ...")
#             quote  words in quotation marks
#             to     an infinitive ("vowed to leave"); its matter is often a position as well
#             of     "accused X of doing", "warned of a famine"
#             np     an object noun phrase ("denied the charge")
#   addressee where the addressee stands; in front of a clause "told reporters that" an object is an iobj, else an obj
#   yes       SENTENCE => SPEAKER | CONTENT
#   no        a sentence that holds no quote
#
# A verb of two words is the verb and its particle or predicate ("point out", "make clear").
# What is found is what the encoder marks and what these words govern (docs/formats/quotes.md); an entry here makes its
# words the rule of a quote, says where the addressee stands, and finds reports within reports.
# Judgements that are acts and no words ("condemned the attack", "rejected the plan") are left to data/verbs/ and
# data/positions/: a bare object after them is no quote.
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

# ---- Plain saying ----

say       say (said)
content   that; quote
addressee obl/to
yes       The minister said the talks had failed. => The minister | the talks had failed
yes       The envoy said that the border would stay open. => The envoy | the border would stay open
yes       "We have time," said the ambassador. => the ambassador | "We have time,"
yes       The treaty protects both sides, the senator said. => the senator | The treaty protects both sides
yes      The minister was quoted as saying that the port was safe. => The minister | the port was safe
known no The law says nothing about tariffs.
no        The army had no say in the matter.

say       state; declare; proclaim; pronounce
content   that; quote
addressee obl/to
yes       The ministry stated that the ceasefire was holding. => The ministry | the ceasefire was holding
yes       "The war is over," the general declared. => the general | "The war is over,"
no        The government declared an emergency.
no        Sudan declared war in the spring.

say       add; note; remark; observe; comment; mention; interject; continue; go on (went on)
content   that; quote
addressee obl/to
yes       The mayor added that schools would remain closed. => The mayor | schools would remain closed
yes       "Nobody was surprised," the diplomat remarked. => the diplomat | "Nobody was surprised,"
no        The deal adds a clause on water.
no        Monitors observed the vote.
no        The talks continue on Friday.

say       tell (told)
content   that; quote; to
addressee obj|iobj
yes       The president told reporters that the road was open. => The president | the road was open
yes       "It was a good day," the negotiator told the agency. => the negotiator | "It was a good day,"
yes       The governor told residents to stay indoors. => The governor | to stay indoors
no        The film tells the story of a village.

say       inform; notify; assure; reassure; remind; convince (convinced); persuade; brief
content   that; quote; of
addressee obj|iobj
yes       The embassy informed the council that the envoy was ill. => The embassy | the envoy was ill
yes       The general assured lawmakers that supplies would last. => The general | supplies would last
yes       The ministry notified the agency of the delay. => The ministry | the delay
no        The news convinced nobody.
no        The monument reminds visitors every day.

say       announce; disclose; reveal; confide; divulge; make known (made known); make public (made public)
content   that; quote
addressee obl/to
yes       The ministry announced that the crossing would reopen. => The ministry | the crossing would reopen
yes       The commander disclosed that two boats were missing. => The commander | two boats were missing
known no The report revealed a gap in the budget.
known no The ministry announced a curfew.

say       write (wrote, written); tweet; post; blog; retweet; cable; email; text
content   that; quote
addressee obl/to|iobj
yes       "The offer stands," the minister wrote. => the minister | "The offer stands,"
yes       The senator tweeted that the vote was a mistake. => The senator | the vote was a mistake
no        The novelist wrote three books.
no        Guards were posted at the gate.

say       report; relate; recount; narrate; testify; certify; attest; bear out (bore out)
content   that; quote
addressee obl/to
yes       Witnesses reported that shells fell near the market. => Witnesses | shells fell near the market
yes       The survivor testified that the guards had fled. => The survivor | the guards had fled
no        Soldiers must report at noon.

say       read (read)
content   quote
yes       "All sides have agreed to meet," the communique read. => the communique | "All sides have agreed to meet,"
no        The judge read the letter.

say       explain; clarify; specify; spell out; set out (set out); lay out (laid out); elaborate
content   that; quote
addressee obl/to
yes       The spokeswoman explained that the list was not final. => The spokeswoman | the list was not final
yes       "Both maps are valid," the surveyor clarified. => the surveyor | "Both maps are valid,"
no        The weather explains the delay.

# ---- Saying with weight ----

say       stress; emphasise; emphasize; underline; underscore; highlight; reiterate; repeat; restate; point out; make clear (made clear); drive home (drove home)
content   that; quote
addressee obl/to
yes       The chancellor stressed that sanctions would remain. => The chancellor | sanctions would remain
yes       The lawyer pointed out that the deadline had passed. => The lawyer | the deadline had passed
yes       "Nothing has changed," the minister reiterated. => the minister | "Nothing has changed,"
yes       The king made clear that the army would stay out. => The king | the army would stay out
no        The flood underlined the need for repairs.
no        History rarely repeats itself.
known no The guide pointed out the old harbour.

say       affirm; reaffirm; vouch; avow
content   that; quote
addressee obl/to
yes       The alliance reaffirmed that its door was open. => The alliance | its door was open
known no The court affirmed the sentence.

say       confirm; corroborate; verify
content   that; quote; np
addressee obl/to
yes       The hospital confirmed that nine people had died. => The hospital | nine people had died
yes       The ministry confirmed the arrest. => The ministry | the arrest
known no The senate confirmed the judge by two votes.

say       claim; allege; assert; contend; profess; purport; avouch
content   that; quote; to
addressee obl/to
yes       The rebels claimed that the bridge had fallen. => The rebels | the bridge had fallen
yes       The group claims to control the valley. => The group | to control the valley
yes       Prosecutors allege that the money was stolen. => Prosecutors | the money was stolen
no        The blast claimed nine lives.

say       insist
content   that; quote
yes       The premier insisted that no troops had crossed. => The premier | no troops had crossed
yes       "The census was fair," the official insisted. => the official | "The census was fair,"
no        Turkey insists on a buffer zone.

say       argue; reason; counter; object; protest; retort; rebut; plead (pled); posit; theorise; theorize
content   that; quote
addressee obl/with
yes       The opposition argued that the count was flawed. => The opposition | the count was flawed
yes       "You had your chance," the delegate retorted. => the delegate | "You had your chance,"
no        Neighbours argued about the fence.
no        Students protested in the capital.

say       deny (denied); refute; disavow; disclaim
content   that; quote; np; to
addressee obl/to
yes       The army denied that it had shelled the school. => The army | it had shelled the school
yes       The company denied the charge. => The company | the charge
no        Guards denied them entry.

say       acknowledge; admit; concede; confess; own up; grant
content   that; quote
addressee obl/to
yes       The minister admitted that mistakes were made. => The minister | mistakes were made
yes       The general conceded that the town was lost. => The general | the town was lost
no        The union admitted three new members.
no        The keeper conceded two goals.

say       accuse
content   of; quote
addressee obj
yes       Kenya accused Somalia of moving the fence. => Kenya | moving the fence
no        The accused appeared in court.

say       complain; grumble; moan; lament; bemoan; regret; bewail
content   that; quote; of
addressee obl/to
yes       Farmers complained that the wells were dry. => Farmers | the wells were dry
yes       The delegation complained of long delays. => The delegation | long delays
known no The village still laments its dead.

say       warn; caution; alert; forewarn
content   that; quote; of; to
addressee obj|iobj
yes       The agency warned that food was running out. => The agency | food was running out
yes       The envoy warned of a new war. => The envoy | a new war
yes       The ministry warned travellers to avoid the coast. => The ministry | to avoid the coast
no        A siren warned the town.

say       vow; pledge; promise; swear (swore, sworn); undertake (undertook, undertaken); threaten
content   that; quote; to
addressee iobj|obj|obl/to
yes       The premier vowed to rebuild the city. => The premier | to rebuild the city
yes       The donors promised that aid would flow. => The donors | aid would flow
yes       The commander threatened to shut the pipeline. => The commander | to shut the pipeline
no        The clouds promise rain.
no        Floods threaten the harvest.
no        The new cabinet was sworn in.

# ---- Asking and urging ----

say       ask; enquire; inquire; query; wonder
content   that; quote; to
addressee obj|iobj|obl/of
yes       "Who will pay?" the deputy asked. => the deputy | "Who will pay?"
yes       The judge asked whether the witness was alive. => The judge | whether the witness was alive
yes       Lebanon asked donors to wait. => Lebanon | to wait
no        The asking price fell.

say       urge; exhort; implore; beseech (besought); beg; entreat; press; prod; encourage; invite
content   that; quote; to
addressee obj|iobj
yes       The pope urged both armies to stop. => The pope | to stop
yes       "Come home," the mother begged. => the mother | "Come home,"
no        The general pressed a button.
no        Rain encouraged the growers.

say       demand; request; require; insist on; order; command; direct; instruct
content   that; quote; to
addressee obj|obl/of|obl/from
yes       Turkey demanded that the troops leave. => Turkey | the troops leave
yes       The court ordered that the files be opened. => The court | the files be opened
yes       The general instructed his men to hold. => The general | to hold
no        The journey requires patience.
no        The colonel commands two brigades.

say       recommend; advise; counsel; propose; suggest; move; advocate
content   that; quote; to
addressee obl/to|obj
yes       The panel recommended that the dam be drained. => The panel | the dam be drained
yes       The mediator suggested that both sides rest. => The mediator | both sides rest
no        Tracks suggested a bear.
no        The convoy moved north.

# "called for an end": the second word is a preposition, and its noun phrase is the content.
say       call for; appeal for; plead for; press for; push for; cry for
content   np; to
addressee obl/on|obl/to
known yes The union called for an inquiry. => The union | an inquiry
no        The plan calls for patience.

say       call on; call upon; appeal to
content   to; quote
addressee obl/on|obl/upon|obl/to
yes       The assembly called on both armies to withdraw. => The assembly | to withdraw
no        The colours appeal to children.

say       refuse; decline
content   quote; to
yes       "I cannot come," the delegate declined. => the delegate | "I cannot come,"
yes       The ministry declined to attend the talks. => The ministry | to attend the talks
no        The ministry declined to comment.
no        Exports declined in May.

# ---- Hinting, replying, sounding ----

say       hint; imply; insinuate; intimate; signal; indicate; let on (let on); let slip (let slip)
content   that; quote
addressee obl/to
yes       The aide hinted that a deal was close. => The aide | a deal was close
yes       The bank indicated that rates would rise. => The bank | rates would rise
no        The lamp signalled a free track.

say       reply (replied); respond; answer; shoot back (shot back); hit back (hit back); fire back; snap back
content   that; quote
addressee obl/to
yes       "We are ready," the minister replied. => the minister | "We are ready,"
yes       The embassy responded that the visa had expired. => The embassy | the visa had expired
no        Firefighters responded within minutes.
no        The army hit back with artillery.

say       shout; cry (cried); yell; whisper; mutter; murmur; exclaim; chant; scream; call out; quip; joke; jest; boast; brag; gush; sigh; laugh; snap; scoff; sneer; rant; thunder; roar; intone
content   that; quote
addressee obl/at|obl/to
yes       "We want bread," the crowd chanted. => the crowd | "We want bread,"
yes       The major boasted that nobody could stop him. => The major | nobody could stop him
no        The crowd cried for hours.
no        A shell roared over the town.

say       recall; remember; reminisce; look back
content   that; quote
addressee obl/to
yes       The widow recalled that the street was empty. => The widow | the street was empty
yes       "We ran all night," the boy remembered. => the boy | "We ran all night,"
known no Chile recalled its ambassador.

say       speak (spoke, spoken); talk; hear (heard)
content   of; quote
addressee obl/to|obl/with
known yes The premier spoke of a new beginning. => The premier | a new beginning
no        The two leaders spoke by telephone.
known no The neighbours heard of the fire.

say       quote; cite; paraphrase; attribute
content   quote
no        The agency quoted the price in dollars.
no        The article cites two laws.

say       agree; disagree; concur; accept
content   that; quote; to
addressee obl/with
yes       Both generals agreed that the road was unsafe. => Both generals | the road was unsafe
yes       The parties agreed to meet. => The parties | to meet
no        The two clocks agree.
no        The museum accepts cards.

# ---- Naming and describing ----

# "described the offer as a trap": the object together with its predicate is the content.
say       describe; characterise; characterize; portray; depict; brand; label; dub; term; hail; denounce; decry (decried); deplore; praise; slam; blast; lambast; condemn; criticise; criticize; dismiss; call
content   quote
addressee obl/to
yes       The premier called the ruling "a sad joke". => The premier | "a sad joke"
yes       The minister dismissed the rumour as "pure fiction". => The minister | "pure fiction"
yes       The bishop condemned the raid as "a sin". => The bishop | "a sin"
yes       The premier described the offer as "a trap". => The premier | the offer as "a trap"
no        A plaque describes the battle.
no        The speaker called a vote.
no        The court dismissed the case.

# ---- Thinking, hoping, fearing: what somebody is said to hold ----

say       think (thought); believe; feel (felt); reckon; assume; presume; suppose; suspect; surmise; guess; figure; imagine; consider; deem; hold (held); judge; opine
content   that; quote
yes       Analysts believe that the front will freeze. => Analysts | the front will freeze
yes       The diplomat thought the plan was dead. => The diplomat | the plan was dead
yes       Investigators suspect that the fuse was faulty. => Investigators | the fuse was faulty
no        The army held the ridge.
no        Prices felt the strain.

say       hope; wish; pray; trust; fear; worry (worried); dread; doubt
content   that; quote; to
yes       The envoy hopes that the truce will last. => The envoy | the truce will last
yes       Aid workers fear that cholera will spread. => Aid workers | cholera will spread
yes       The premier hopes to visit Peru. => The premier | to visit Peru
no        Villagers prayed in the church.

say       want; plan; intend; aim; aspire; long; yearn
content   to
yes       The envoy wants to leave the port. => The envoy | to leave the port
yes       Chile plans to reopen the mine. => Chile | to reopen the mine
no        The town wants for nothing.
no        The gunners aimed at the bridge.

say       maintain; venture; volunteer; enthuse; muse; bristle; marvel; vent; chime in; weigh in; sum up; sound off
content   that; quote
yes       "Nobody asked us," the farmer bristled. => the farmer | "Nobody asked us,"
yes       The clerk volunteered that the safe was empty. => The clerk | the safe was empty
no        Nurses volunteered in the camp.
no        The two states maintain embassies.

say       expect; anticipate; foresee (foresaw, foreseen); predict; forecast; project; prophesy (prophesied); calculate; estimate; gauge
content   that; quote; to
yes       Economists predict that growth will slow. => Economists | growth will slow
yes       The agency estimates that two villages are empty. => The agency | two villages are empty
yes       Germany expects to vote in May. => Germany | to vote in May
no        The queen is expecting a child.

say       conclude; find (found); determine; establish; ascertain; decide; rule; infer; show (shown); prove (proven); demonstrate
content   that; quote
yes       Inspectors concluded that the seal was broken. => Inspectors | the seal was broken
yes       The survey found that most voters were tired. => The survey | most voters were tired
yes       The court ruled that the ban was void. => The court | the ban was void
no        Rescuers found two survivors.
no        The talks concluded on Friday.
no        A junta ruled the country.

say       know (knew, known); realise; realize; recognise; recognize; understand (understood); learn (learnt); see (saw, seen); notice; discover
content   that; quote
yes       The generals know that winter is coming. => The generals | winter is coming
yes       The committee recognises that the fee is high. => The committee | the fee is high
no        Voters know the candidate.
no        Peru recognised the new state.

# ---- Nouns ----

saynoun   claim; allegation; accusation; insinuation
content   that; of
yes       The minister's claim that the army fired first angered Chad. => The minister | the army fired first
yes       Sudan's accusation of treason shocked nobody. => Sudan | treason
no        The claim was filed in court.

saynoun   charge; assertion; contention; argument; complaint; objection; refutation; rebuttal
content   that
yes       Peru's argument that the islands are dry convinced few. => Peru | the islands are dry
no        The colonel took charge of the port.
no        The charge exploded.

saynoun   statement; announcement; declaration; remark; comment; disclosure; revelation; confirmation; admission; acknowledgement; acknowledgment; concession; denial; affirmation; explanation; testimony; reminder; clarification; confession
content   that
yes       The general's admission that maps were lost came late. => The general | maps were lost
yes       The envoy's reminder that winter was near worked. => The envoy | winter was near
no        The statement ran to two pages.

saynoun   promise; pledge; vow; commitment; undertaking; assurance; guarantee; oath; threat; offer; word
content   that; to
yes       The king's promise to free the sailors was kept. => The king | to free the sailors
yes       The bank's assurance that savings were safe fell flat. => The bank | savings were safe
no        The word has three letters.

saynoun   warning; prediction; prophecy
content   that; of; to
yes       The agency's warning of a famine went unheard. => The agency | a famine
yes       The envoy renewed his warning that food was short. => The envoy | food was short
no        The warning lights failed.

saynoun   forecast; projection; estimate; estimation; calculation; expectation; guess; caution
content   that
yes       The bank's forecast that prices would double was wrong. => The bank | prices would double
no        The estimate of the damage is low.

saynoun   belief; view; opinion; conviction; conclusion; assessment; judgement; judgment; finding; assumption; impression; perception; feeling; suspicion; thinking; understanding; verdict
content   that
yes       The analyst's view that the front will freeze is rare. => The analyst | the front will freeze
no        The house has a view of the sea.

saynoun   hope; fear; dream
content   that; of; to
yes       The doctor's fear that cholera would spread proved right. => The doctor | cholera would spread
no        The patient has no fear.

saynoun   concern; worry; doubt; anxiety; wish; desire; optimism; confidence; scepticism; skepticism; regret; disappointment; satisfaction; surprise; alarm
content   that; to
yes       The mayor's wish to rebuild the tower is old. => The mayor | to rebuild the tower
no        The concern employs nine thousand people.

saynoun   demand; request; call; appeal; plea; order; instruction; directive; insistence; recommendation; suggestion; advice; proposal; hint; indication; invitation
content   that; to
yes      The union's demand that wages rise was met. => The union | wages rise
yes       The pope's appeal to spare the town was heard. => The pope | to spare the town
no        The call lasted an hour.

saynoun   report; rumour; rumor; speculation; news; tweet; post; message; letter; note
content   that
yes       A newspaper's report that the king was ill caused panic. => A newspaper | the king was ill
no        The report has a blue cover.

# ---- Phrases that name the source ----

sayphrase according to
yes       According to the minister, the talks had failed. => the minister | the talks had failed
yes       The bridge was mined, according to witnesses. => witnesses | The bridge was mined
no        The march went according to plan.
known no Seats are shared according to population.

sayphrase in the words of; in the view of; in the opinion of; in the eyes of; in the judgement of; in the judgment of; in the estimation of; from the viewpoint of; from the perspective of; from the standpoint of; by the account of; by the reckoning of; on the authority of; on the testimony of; on the word of
yes       In the view of the bank, the debt is safe. => the bank | the debt is safe
yes       In the words of the poet, the sea forgets nothing. => the poet | the sea forgets nothing
no        In the eyes of the statue stood two rubies.
no        In view of the storm, the port closed.

sayphrase as told by; as stated by; as reported by; as described by; as explained by; as announced by
yes       As described by the bishop, the mill burned. => the bishop | the mill burned
no        The pie was baked as directed.
