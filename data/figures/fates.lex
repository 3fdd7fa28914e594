# data/figures/fates.lex -- what became of those who are counted: the word joins the noun ("civilians killed") and stands for it
# where there is none ("24 were killed").
#
#   fate   WORDS; WORDS        verbs and adjectives, irregular forms in brackets
#   kind   dead                or injured, arrested: where events count them (`size`)
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

fate   kill; execute; behead; shoot dead; massacre; slay (slain); dead; die; perish; drown
kind   dead
yes    24 were killed in the blast. => 24 = | killed
yes    The bombing left 24 dead. => 24 = | dead
yes    The attack killed 24 and wounded 30. => 24 = | killed; 30 = | wounded
yes    Some 60 people drowned off the coast. => 60 ~ | people

fate   wound; injure; hurt; maim
kind   injured
yes    The storm injured 30. => 30 = | injured

fate   arrest; detain
kind   arrested
yes    Police detained 30 protesters. => 30 = | protesters detained

fate   casualty; displace; evacuate; rescue; missing; abduct; kidnap; hospitalise; hospitalize; deport; uproot; infect; vaccinate; orphan; stranded
yes    Another 12 are missing. => 12 = | missing
