# data/figures/owners.lex -- verbs whose subject has, makes, gets or spends what they count: it is the `who` of the quantity.
#
#   owner  VERBS; VERBS        "Turkey hosts 3.6 million refugees": who = Turkey. Not so of verbs that act on what is counted
#                              ("police arrested 30 men": whose men is not said)
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

owner  have (has, had); own; hold (held); possess; keep (kept); control; host; house; shelter; contain; lack; need; want; include
yes    The group has 2,000 fighters. => 2000 = | fighters | The group
yes    Turkey hosts 3.6 million refugees. => 3600000 = | refugees | Turkey

owner  employ; hire; recruit; field; muster; deploy; train; arm; mobilise; mobilize; station; lose (lost)
yes    The company employs 400 engineers. => 400 = | engineers | The company

owner  get (got); receive; earn; raise; win (won); gain; score; collect; borrow; owe; inherit; sell (sold); export; import; produce; make (made); build (built); manufacture; ship; record; register; report; post
yes    The party won 61 seats. => 61 = | seats | The party
yes    The plant produces 900 cars. => 900 = | cars | The plant

owner  spend (spent); invest; pay (paid); give (gave, given); donate; pledge; promise; provide; offer; commit; contribute; allocate; budget; charge; lend (lent); grant; allot; procure; operate; serve; treat; admit; accept
yes    Norway pledged $20 million. => 20000000 = dollar | - | Norway
no     The bishop spent himself in prayer.
