# Did it happen? Words that say so of what hangs on them: of an infinitive ("plans to attack"), an object or a noun behind a
# preposition ("considers sanctions", "the threat of an attack"), a clause ("denied that it attacked"), a noun beside it ("the
# proposed visit"); as a conjunction or preposition in front of it ("unless", "ahead of"); as an adverb ("nearly").
#
#   status  WORDS; WORDS      verbs (with their particle), nouns, adjectives, adverbs, prepositions, conjunctions
#   kind    planned           it will happen
#           hypothetical      it may; a clause in the past tells what happened all the same ("warned that it had attacked")
#           doubtful          it may, even if the clause is in the past or the future ("fear that it will")
#           negated           it did not; twice is once too many: "did not fail to"
#           denied            it did not, of a clause, and of what a `told` noun tells ("rejected reports of an attack")
#           told              a noun of telling: it takes over what is done to it
#           historical        a time long gone: "during the cold war"
#
# Auxiliaries ("will", "may"), "not", "no", tense and word order are grammar: src/records/status_clause.c.
# Source: written for this project from general knowledge of English news; examples are invented.
# Licence: Apache-2.0

status  plan; intend; schedule; prepare; preparation; set; due; expect; decide; decision; agree; arrange; poised; ready; slate; going; gear up
status  vow; pledge; promise; determine; determined; bound; about; upcoming; forthcoming; future; coming; imminent
status  postpone; reschedule; arrangement; intention; slated; scheduled; ahead of; in preparation for; in the run up to
kind    planned
yes     Bolivia is due to expel the Paraguayan ambassador. => BOL:GOV > PRY:GOV SANCTION planned
yes     Senegalese troops are poised to attack Mali. => SEN:MIL > MLI:GOV ASSAULT planned
yes     Streets were swept ahead of talks between Romania and Moldova. => ROU:GOV, MDA:GOV CONSULT planned

status  want; hope; wish; seek; try; attempt; aim; need; consider; consideration; contemplate; weigh; mull; ponder; urge; ask; demand; call; threaten
status  offer; propose; proposal; suggest; suggestion; warn; warning; request; order; push; allow; enable; encourage; able; willing; keen
status  insist; recommend; appeal; invite; require; advise; discuss; option; opportunity; ability; right; authority; permission; pressure; prospect
status  idea; eager; reluctant; prone; debate; envisage
status  mooted; would be; so that
kind    hypothetical
yes     Cuba is considering expelling the Dominican ambassador. => CUB:GOV > DOM:GOV SANCTION/expel hypothetical
yes     Villagers spoke of the danger of a Sudanese attack on Chad. => SDN:GOV > TCD:GOV ASSAULT hypothetical

status  fear; doubt; suspect; suspicion; suppose; imagine; afraid; worried; worry; anxious; concerned; bet; unclear; uncertain; unsure; dream
status  threat; risk; danger; likelihood; probability; possibility; potential; chance; likely; unlikely; possible; conceivable; speculate; speculation
status  perhaps; maybe; possibly; potentially; conceivably; presumably
status  if; even if; only if; unless; whether; lest; until; till; as if; as though; in case; in case of; in the event of; in the event that; in the event; provided that
status  provided; providing; as long as; so long as; on condition that; assuming; assuming that; supposing
kind    doubtful
yes     There is a danger that Laotian troops will attack Thailand. => LAO:MIL > THA:GOV ASSAULT hypothetical
yes     Perhaps Chile will expel the Bolivian ambassador. => CHL:GOV > BOL:GOV SANCTION hypothetical
yes     Farmers fear that Sudanese troops will attack Chad. => SDN:MIL > TCD:GOV ASSAULT hypothetical
yes     Shelters were built in case Ghana attacks Togo. => GHA:GOV > TGO:GOV ASSAULT hypothetical

status  fail; failure; refuse; refusal; decline; deny; denial; stop; prevent; avoid; refrain; unable; cease; thwart; avert; abort; foil; forestall; hinder; abstain; inability
status  cancel; cancellation; call off; abandon; scrap; shelve; forgo; forego; renounce; forswear; deter; dissuade; stop short; fall short; rule out; unwilling; powerless
status  absence; lack; absent; nearly; almost; hardly; scarcely; barely; untrue; false; impossible
status  without; instead of; rather than; in the absence of; for lack of; far from; in lieu of
kind    negated
yes     Heavy snow prevented a Russian attack on Georgia. => RUS:GOV > GEO:GOV ASSAULT negated
yes     Uruguay stopped short of expelling the Brazilian ambassador. => URY:GOV > BRA:GOV SANCTION negated
yes     Latvia nearly expelled the Belarusian ambassador. => LVA:GOV > BLR:GOV SANCTION negated
yes     Envoys failed to prevent a Libyan attack on Chad. => LBY:GOV > TCD:GOV ASSAULT

status  reject; dismiss; refute; disprove; rebut; debunk; contradict; dispute
kind    denied
yes     Newspapers rejected claims that Burundi had attacked Rwanda. => BDI:GOV > RWA:GOV ASSAULT negated

status  report; claim; allegation; rumour; rumor; accusation; charge; news; story; assertion; suggestions
kind    told
yes     Officials dismissed rumours of a Ghanaian attack on Togo. => GHA:GOV > TGO:GOV ASSAULT negated

status  cold war; world war; second world war; first world war; world war ii; world war i; world war two; world war one; vietnam war; korean war; soviet era; colonial era
status  soviet times; colonial times; middle ages; ottoman empire; colonial rule; great war
kind    historical
yes     During the Cold War, Denmark expelled a Soviet diplomat. => DNK:GOV > RUS:GOV SANCTION historical
