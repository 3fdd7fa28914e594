# data/codes/cameo.lex -- the values of CAMEO codes on Goldstein's scale, from -10 (conflict) to 10 (cooperation).
#
#   scale  CODE VALUE          a code is a string: 040 is not 40
#
# Codes that `plover` entries use stand here, with the roots, and those that a user is likely to want; a code that a `plover`
# entry names and that isn't here is a mistake. Four-digit codes have the value of their three-digit parent unless they differ.
#
# Source: facts: codes as in the CAMEO codebook, values as in the table of Goldstein values of CAMEO codes that event data
# sets use (ICEWS, GDELT). What a code stands for is told in our own words.
# Licence: Apache-2.0

# ---- 03 to 05: words of cooperation ----

scale  03    4.0             # says that it will cooperate
scale  030   4.0             # ... not told how
scale  031   5.2             # ... in deeds
scale  0311  5.2             # ... in trade and business
scale  0312  5.2             # ... between armies
scale  0313  5.2             # ... between courts and police
scale  0314  5.2             # ... with intelligence
scale  032   4.5             # ... in diplomacy
scale  033   5.2             # will help
scale  0331  5.2             # ... with money
scale  0332  5.2             # ... with arms or soldiers
scale  0333  5.2             # ... with food, medicine, shelter
scale  0334  6.0             # ... with peacekeepers or protection
scale  034   7.0             # will reform
scale  0341  7.0             # will change who leads
scale  035   7.0             # will give in
scale  0353  7.0             # will release people or property
scale  0354  7.0             # will ease sanctions
scale  0355  7.0             # will let outsiders in
scale  0356  7.0             # will fight less
scale  036   4.0             # will meet or negotiate
scale  037   5.0             # will settle the dispute
scale  038   7.0             # will accept mediation
scale  039   5.0             # will mediate
scale  04    1.0             # consults
scale  040   1.0             # ... not told how
scale  041   1.0             # by telephone
scale  042   1.9             # visits
scale  043   2.8             # hosts
scale  044   2.5             # meets at a third place
scale  045   5.0             # mediates
scale  046   7.0             # negotiates
scale  05    3.5             # cooperates in diplomacy
scale  050   3.5             # ... not told how
scale  051   3.4             # praises, endorses
scale  052   3.5             # defends in words
scale  053   3.8             # rallies support for
scale  054   6.0             # recognises
scale  055   7.0             # apologises
scale  056   7.0             # forgives
scale  057   8.0             # signs an agreement

# ---- 06 to 08: deeds of cooperation ----

scale  06    6.0             # cooperates in deeds
scale  060   6.0             # ... not told how
scale  061   6.4             # in trade and business
scale  062   7.4             # between armies
scale  063   7.4             # between courts and police
scale  064   7.0             # with intelligence
scale  07    7.0             # helps
scale  070   7.0             # ... not told how
scale  071   7.4             # with money
scale  072   8.3             # with arms or soldiers
scale  073   7.4             # with food, medicine, shelter
scale  074   8.5             # with peacekeepers or protection
scale  075   7.0             # grants asylum
scale  08    5.0             # gives in
scale  080   5.0             # ... not told how
scale  081   5.0             # eases restrictions
scale  0813  5.0             # eases a curfew
scale  0814  5.0             # eases a state of emergency
scale  082   5.0             # ends protest
scale  083   5.0             # grants reform
scale  084   7.0             # returns, releases
scale  0841  7.0             # ... people
scale  0842  7.0             # ... property
scale  085   7.0             # eases sanctions
scale  086   9.0             # lets outsiders in
scale  0861  9.0             # ... peacekeepers
scale  0862  9.0             # ... inspectors
scale  0863  9.0             # ... aid
scale  087   9.0             # fights less
scale  0871  9.0             # ceasefire, truce
scale  0872  9.0             # eases a blockade
scale  0873  9.0             # disarms, demobilises
scale  0874  10.0            # retreats, surrenders

# ---- 09 to 13: words of conflict ----

scale  09    -2.0            # investigates
scale  090   -2.0            # ... not told what
scale  10    -5.0            # demands
scale  100   -5.0            # ... not told what
scale  101   -5.0            # cooperation in deeds
scale  103   -5.0            # help
scale  104   -5.0            # reform
scale  105   -5.0            # to give in
scale  1053  -5.0            # ... to release
scale  1054  -5.0            # ... to ease sanctions
scale  1055  -5.0            # ... to let outsiders in
scale  1056  -5.0            # ... to fight less
scale  106   -5.0            # to meet, to negotiate
scale  107   -5.0            # to settle the dispute
scale  108   -5.0            # mediation
scale  11    -2.0            # disapproves
scale  110   -2.0            # ... not told how
scale  111   -2.0            # criticises, denounces
scale  112   -2.0            # accuses
scale  113   -2.0            # rallies opposition
scale  114   -2.0            # complains officially
scale  115   -2.0            # sues
scale  116   -2.0            # finds guilty
scale  12    -4.0            # rejects
scale  120   -4.0            # ... not told what
scale  121   -4.0            # cooperation in deeds
scale  122   -4.0            # a request for help
scale  123   -4.0            # reform
scale  124   -4.0            # to give in
scale  125   -5.0            # to meet, to negotiate
scale  126   -5.0            # mediation
scale  127   -5.0            # a settlement
scale  128   -5.0            # defies law
scale  129   -5.0            # vetoes
scale  13    -6.0            # threatens
scale  130   -4.4            # ... not told with what
scale  131   -5.8            # with something short of force
scale  1312  -5.8            # with sanctions
scale  1313  -5.8            # to break relations
scale  132   -5.8            # with restrictions
scale  133   -5.8            # with protest
scale  134   -5.8            # to halt talks
scale  136   -7.0            # to expel or withdraw missions
scale  137   -7.0            # with repression
scale  138   -7.0            # with military force
scale  1381  -7.0            # with a blockade
scale  1382  -7.0            # with occupation
scale  1385  -7.0            # with weapons of mass destruction
scale  139   -7.0            # an ultimatum

# ---- 14 to 20: deeds of conflict ----

scale  14    -6.5            # protests
scale  140   -6.5            # ... not told how
scale  141   -6.5            # demonstrates
scale  142   -6.5            # hunger strike
scale  143   -6.5            # strike, boycott
scale  144   -7.5            # blocks
scale  145   -7.5            # riots
scale  15    -7.2            # shows force
scale  150   -7.2            # ... not told how
scale  151   -7.2            # police on alert
scale  152   -7.2            # army on alert
scale  153   -7.2            # sends police
scale  154   -7.2            # sends troops
scale  16    -4.0            # reduces relations
scale  160   -4.0            # ... not told how
scale  161   -4.0            # ... of diplomats
scale  162   -5.6            # cuts help
scale  1621  -5.6            # ... of money
scale  1622  -5.6            # ... of arms
scale  1623  -5.6            # ... of food, medicine, shelter
scale  163   -8.0            # embargo, sanctions
scale  164   -7.0            # halts talks
scale  165   -6.5            # halts mediation
scale  166   -7.0            # expels or withdraws missions
scale  17    -7.0            # coerces
scale  170   -7.0            # ... not told how
scale  171   -9.2            # takes or damages property
scale  1711  -9.2            # ... takes it
scale  1712  -9.2            # ... destroys it
scale  172   -5.0            # imposes restrictions
scale  1721  -5.0            # ... on freedoms
scale  1722  -5.0            # ... bans parties
scale  1723  -5.0            # ... curfew
scale  1724  -5.0            # ... state of emergency
scale  173   -5.0            # arrests
scale  174   -5.0            # expels people
scale  175   -9.0            # violent repression
scale  18    -9.0            # assaults
scale  180   -9.0            # ... not told how
scale  181   -9.0            # abducts
scale  182   -9.5            # beats
scale  1821  -9.0            # sexual violence
scale  1822  -9.0            # tortures
scale  1823  -10.0           # kills by beating
scale  183   -10.0           # bombs
scale  1831  -10.0           # ... suicide
scale  1832  -10.0           # ... car
scale  1833  -10.0           # ... roadside
scale  184   -8.0            # human shields
scale  185   -8.0            # tries to assassinate
scale  186   -10.0           # assassinates
scale  19    -10.0           # fights
scale  190   -10.0           # ... not told how
scale  191   -9.5            # blockades
scale  192   -9.5            # occupies
scale  193   -10.0           # small arms
scale  194   -10.0           # artillery, tanks
scale  195   -10.0           # from the air
scale  196   -9.5            # breaks a ceasefire
scale  20    -10.0           # mass violence
scale  200   -10.0           # ... not told how
scale  201   -9.5            # mass expulsion
scale  202   -10.0           # mass killing
scale  203   -10.0           # ethnic cleansing
scale  204   -10.0           # weapons of mass destruction
