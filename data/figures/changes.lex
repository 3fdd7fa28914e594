# data/figures/changes.lex -- verbs and nouns that say that something rose or fell by a number, or came to it.
#
#   change  WORDS; WORDS       verbs and nouns, irregular forms in brackets
#   kind    up                 "rose by 5 percent", "a cut of 200": the change of the quantity is up or down;
#           down               "rose to 5 percent" is no change of 5
#           up verb, down verb  only as a verb: "contracted by 2 percent", not "a $2 million contract"
#           level              the word says what a quantity came to: its subject is what is measured
#           told               "the ministry put the toll at 24": the subject is the source of the number
#           up 2               a multiple that is a verb: "doubled" is a rise to twice as much
#
# Source: written for this project from general knowledge of English news.
# Licence: Apache-2.0

# ---- Up ----

change rise (rose, risen); increase; grow (grew, grown); climb; jump; gain; surge; soar; raise; expand; swell (swollen); growth
change hike; rally; rebound; spike; leap (leapt); skyrocket; boost; uptick; upturn; bounce
kind   up
yes    Inflation rose by 5 percent. => 5 up percent | Inflation
yes    Inflation rose to 5 percent. => 5 = percent | Inflation
yes    The union wants a 20 percent increase. => 20 up percent | increase | The union
yes    Rents jumped 12 percent in Lisbon. => 12 up percent | Rents | Lisbon
yes    Exports were up 3 percent. => 3 up percent | Exports
yes    The price of bread rose by 5 percent to 20 pesos. => 5 up percent | price | -; 20 = peso | price | -
yes    The death toll rose by 12 to 150. => 12 up | death toll; 150 = | death toll
no     The sun rose over the harbour.
no     She gave up hope.

change add; advance; strengthen; accelerate; recover; mount; escalate; rocket; balloon; snowball
kind   up verb
yes    The port added 300 jobs. => 300 = | jobs
yes    The economy recovered by 2 percent. => 2 up percent | economy

# ---- Down ----

change fall (fell, fallen); drop; decline; decrease; shrink (shrank, shrunk); lose (lost); cut; reduce; slump; plunge; slide (slid)
change tumble; dip; reduction; slip; plummet; nosedive; slash; downturn; drop-off
kind   down
yes    Shares fell 3 percent. => 3 down percent | Shares
yes    Shares fell 3p to 120p. => 3 down penny | Shares; 120 = penny | Shares
yes    Oil lost 40 cents. => 40 down cent | Oil
yes    The bank cut its rate from 12 to 9 percent. => 12 = percent | rate; 9 = percent | rate
yes    Output was down 7 percent. => 7 down percent | Output
yes    Wages fell 2 percent, pensions by 3 percent. => 2 down percent | Wages; 3 down percent | pensions
yes    The ministry announced a cut of 200 posts. => 200 down | posts
no     Night fell on the camp.

change sink (sank, sunk); crash; contract; dwindle; shed; weaken; ease; lower; tank; retreat; trim; collapse; recede; slow; erode; depreciate
kind   down verb
yes    The economy contracted by 2 percent. => 2 down percent | economy
yes    The firm signed a $4 million contract. => 4000000 = dollar | contract

# ---- Multiples ----

change double (doubled, doubling)
kind   up 2
yes    The price of bread has doubled. => 2 up time | price | -
yes    The army doubled its forces. => 2 up time | forces
no     He doubled down on the claim.

change triple (tripled, tripling); treble (trebled, trebling)
kind   up 3
yes    Rents tripled in Dublin. => 3 up time | Rents | Dublin

change quadruple (quadrupled, quadrupling)
kind   up 4

change quintuple (quintupled, quintupling)
kind   up 5

change halve (halved, halving)
kind   down 0.5
yes    The council halved its budget. => 0.5 down time | budget

# ---- Levels ----

change reach; stand (stood); exceed; number; total (totalled, totaled); hit; surpass; remain; average; top; cost; earn; amount; come (came); measure; weigh; last; close; trade; stay; hover; peak; settle; end; finish; range; vary; outnumber; equal; account; make up (made up); represent; comprise; stretch; span; extend; approach; near; run (ran); edge; inch
kind   level
yes    Trade reached $20 billion. => 20000000000 = dollar | Trade
yes    The death toll stands at 450. => 450 = | death toll
yes    Unemployment hit 9 percent. => 9 = percent | Unemployment
no     The delegates reached the hotel.

# ---- Told ----

change put; place; estimate; peg; gauge; value; assess; fix; set; tally
kind   told
yes    The ministry put the toll at 24. => 24 = | toll
yes    Police put the number of protesters at 5,000. => 5000 = | protesters
no     The guards put the rifles at the gate.
