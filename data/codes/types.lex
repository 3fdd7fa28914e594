# data/codes/types.lex -- what each PLOVER type, and where it differs a mode of it, is in the codes of others.
#
#   plover  TYPE  or  TYPE/mode
#   quad    1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
#   score   NUMBER             PLOVER's own scale (`event_scale`); a mode without one has that of its type
#   cameo   CODE               the CAMEO code; its Goldstein value stands in cameo.lex
#   cameo   CODE of WORD; WORD only where the act is told with one of these words: the predicate and what hangs on it in
#                              its clause, but for its subject; single words, in their basic form
#   cameo   CODE by SECTOR     only where somebody of that sector does it
#   ahead   CODE ...           likewise, of cooperation still to come, which is coded AGREE first
#   about   CONTEXT            what it is always about: counts as one word of contexts.lex in its clause
#
# Lines are tried in their order, those of a mode before those of its type; the last of a type has no condition. Who says
# "not", "may" or "if" changes the status of an event, never its codes: a ceasefire that didn't come about is still 0871.
#
# What PLOVER and CAMEO say, and what they leave open:
# * SANCTION is material conflict (4) where the PLOVER manual describes it, and verbal (3) in its table of quad classes,
#   which is older: we have 4.
# * The manual's table of scores prints ACCUSE as 3; all its modes are negative, so a sign was lost: we have -3. Modes whose
#   score the manual doesn't give, and that other coders added, have none here.
# * CAMEO tells an appeal (02) from a demand (10), 8 apart on Goldstein's scale; PLOVER doesn't. REQUEST gets the demand, as
#   PLOVER's own table has it.
# * CAMEO has no place for a resignation that nobody asked for: RETREAT/resign is 080, to give in. It has none on the scale
#   for what is done by computer or by false news: those are 170. Threats to arrest stand in none of its sub-codes alone: 130.
# * CAMEO 18 and 19 differ by who fights and with what: an armed force of a state that attacks is 190, police 175, anybody
#   else 180, unless a mode says more.
# * COERCE/seize and /restrict mean things, people and land: the words decide between property (1711), land (192),
#   blockade (191) and restriction (172); else 170.
#
# Source: facts as in the PLOVER manual (quad classes, scores, its table from CAMEO) and the CAMEO codebook; the choice among
# CAMEO's codes, and the words, are ours.
# Licence: Apache-2.0

# ---- Verbal cooperation ----

plover  AGREE
quad    1
score   2.5
cameo   030

plover  CONSULT
quad    1
score   2.5
cameo   046 of negotiate; negotiation; bargain; haggle
cameo   045 of mediate; mediation; mediator; broker
cameo   040
ahead   039 of mediate; mediation; broker
ahead   036

plover  CONSULT/visit
score   4
cameo   042

plover  CONSULT/third-party      # in the lexicon's frames: whoever brings others together
score   1
cameo   045
about   diplomatic

plover  CONSULT/multilateral
score   4

plover  CONSULT/phone
score   1.5
cameo   041

plover  SUPPORT
quad    1
score   5
cameo   057 of sign; ratify; ratification; signing
cameo   054 of recognise; recognize; recognition
cameo   051 of praise; commend; hail; laud; applaud; endorse; endorsement; welcome; congratulate; salute; compliment
cameo   052 of defend; vindicate
cameo   050
ahead   032

plover  CONCEDE
quad    1
score   4.5
cameo   055 of apologise; apologize; apology
cameo   056 of pardon; forgive; amnesty; forgiveness
cameo   0813 of curfew
cameo   0814 of emergency
cameo   080
ahead   035

# ---- Material cooperation ----

plover  COOPERATE
quad    2
score   9.5
cameo   064 of intelligence
cameo   063 of extradite; extradition
cameo   062 of drill; exercise; patrol; manoeuvre; maneuver; military; army; navy; troop; soldier; wargame
cameo   061 of trade; export; import; investment; invest; business; economic; commerce
cameo   060
ahead   0314 of intelligence
ahead   0313 of extradite; extradition
ahead   0312 of drill; exercise; patrol; manoeuvre; maneuver; military; army; navy; troop; soldier; wargame
ahead   0311 of trade; export; import; investment; invest; business; economic; commerce
ahead   031

plover  AID
quad    2
score   10
cameo   075 of asylum
cameo   074 of peacekeeper; peacekeeping
cameo   072 of weapon; weaponry; arm; arms; missile; tank; ammunition; military; munition; howitzer; drone; jet; troop; soldier; rifle; shell; rocket; artillery; trainer; armour; armor
cameo   073 of humanitarian; food; medicine; medical; vaccine; blanket; tent; relief; rescue; grain; wheat; doctor; nurse; rescuer; firefighter; shelter
cameo   071 of loan; grant; money; fund; funding; dollar; euro; credit; financial; economic; bailout; cash; finance; debt
cameo   070
ahead   0334 of peacekeeper; peacekeeping
ahead   0332 of weapon; weaponry; arm; arms; missile; tank; ammunition; military; munition; howitzer; drone; jet; troop; soldier; rifle; shell; rocket; artillery; trainer; armour; armor
ahead   0333 of humanitarian; food; medicine; medical; vaccine; blanket; tent; relief; rescue; grain; wheat; doctor; nurse; rescuer; firefighter; shelter
ahead   0331 of loan; grant; money; fund; funding; dollar; euro; credit; financial; economic; bailout; cash; finance; debt
ahead   033

plover  RETREAT
quad    2
score   6.5
cameo   085 of sanction; embargo; boycott
cameo   087 of hostility; fighting; offensive; bombing; bombardment; shelling; war; operation; attack; campaign
cameo   080
ahead   0354 of sanction; embargo; boycott
ahead   0356 of hostility; fighting; offensive; bombing; bombardment; shelling; war; operation; attack; campaign
ahead   035

plover  RETREAT/withdraw
score   8
cameo   0872 of blockade; siege
cameo   0874
ahead   0356
about   military

plover  RETREAT/release
score   6.5
cameo   0842 of ship; vessel; tanker; plane; aircraft; asset; property; fund; artefact; artifact; boat; trawler; truck
cameo   0841
ahead   0353

plover  RETREAT/disarm
score   10
cameo   0873
ahead   0356
about   military

plover  RETREAT/ceasefire
score   7.5
cameo   0871
ahead   0356
about   military

plover  RETREAT/access
score   6.5
cameo   0861 of peacekeeper; peacekeeping
cameo   0862 of inspector; observer; monitor; inspection
cameo   0863 of aid; humanitarian; convoy; food; relief; medicine
cameo   086
ahead   0355

plover  RETREAT/resign
score   4.5
cameo   080
ahead   035

# ---- Verbal conflict ----

plover  REQUEST
quad    3
score   0
cameo   100

plover  REQUEST/assist
score   0.5

plover  REQUEST/change
score   -1
cameo   104

plover  REQUEST/yield
score   -1
cameo   1053 of release; free; freedom
cameo   1054 of sanction; embargo
cameo   1056 of ceasefire; withdraw; withdrawal; truce; disarm; offensive; hostility; fighting; troop
cameo   105

plover  REQUEST/meet
score   0
cameo   106
about   diplomatic

plover  ACCUSE
quad    3
score   -3
cameo   110

plover  ACCUSE/disapprove
score   -2
cameo   111

plover  ACCUSE/investigate
score   -3.5
cameo   090

plover  ACCUSE/allege
score   -3.5
cameo   115 of sue; lawsuit
cameo   112

plover  REJECT
quad    3
score   -2
cameo   129 of veto
cameo   120

plover  REJECT/assist
score   -1.5

plover  REJECT/change
score   -2
cameo   123

plover  REJECT/yield
score   -2
cameo   124

plover  REJECT/meet
score   -2
cameo   126 of mediation; mediator
cameo   125
about   diplomatic

plover  THREATEN
quad    3
score   -3.5
cameo   139 of ultimatum
cameo   130

plover  THREATEN/restrict
score   -3
cameo   1312 of sanction; embargo; boycott; tariff
cameo   1381 of blockade
cameo   131

plover  THREATEN/arrest
score   -3.5

plover  THREATEN/relations
score   -3.5
cameo   1312 of sanction; embargo; boycott
cameo   131

plover  THREATEN/expel
score   -3.5
cameo   136

plover  THREATEN/territory
score   -4
cameo   1382

plover  THREATEN/violence
score   -3.5
cameo   1385 of nuclear; chemical; biological
cameo   138

# ---- Material conflict ----

plover  PROTEST
quad    4
score   -5
cameo   140

plover  PROTEST/demo
cameo   141

plover  PROTEST/riot
score   -7
cameo   145

plover  PROTEST/strike
score   -5
cameo   143

plover  PROTEST/hunger
score   -4.5
cameo   142

plover  PROTEST/boycott
score   -4.5
cameo   143

plover  PROTEST/obstruct
score   -4.5
cameo   144

plover  PROTEST/vandalize
cameo   145

plover  SANCTION
quad    4
score   -6
cameo   163 of sanction; embargo; boycott; blacklist; tariff
cameo   160

plover  SANCTION/convict
score   -6
cameo   116
about   legal

plover  SANCTION/expel
score   -5.5
cameo   166
about   diplomatic

plover  SANCTION/withdraw
score   -6
cameo   164 of talk; negotiation; dialogue
cameo   161
about   diplomatic

plover  SANCTION/discontinue
score   -6
cameo   163 of sanction; embargo; boycott; blacklist; tariff; freeze; ban; import; export
cameo   162 of aid; assistance; help; funding; fund; loan; grant; subsidy
cameo   164 of talk; negotiation; dialogue
cameo   160

plover  MOBILIZE
quad    4
score   -5.5
cameo   150

plover  MOBILIZE/troops
score   -6.5
cameo   152 of alert; standby; readiness
cameo   154
about   military

plover  MOBILIZE/weapons
score   -6.5
cameo   152 of alert; standby; readiness
about   military

plover  MOBILIZE/police
score   -5.5
cameo   151 of alert; standby; readiness
cameo   153

plover  MOBILIZE/militia
score   -6
cameo   154
about   military

plover  COERCE
quad    4
score   -7
cameo   170

plover  COERCE/seize
cameo   192 of town; city; village; territory; land; hill; district; area; region; province; airport; airbase; base; occupy; occupation; control; capital; neighbourhood; neighborhood; island; crossing; suburb; stronghold
cameo   1711 of ship; vessel; tanker; boat; trawler; asset; property; weapon; drug; oil; cargo; fund; equipment; money; passport; document; confiscate; confiscation; cocaine; truck; plane; aircraft

plover  COERCE/restrict
cameo   191 of blockade; siege; besiege; encircle; surround; movement; strait
cameo   1722 of party; outlaw
cameo   172 of ban; restriction; restrict; curb; limit; forbid; prohibit; visa; bar

plover  COERCE/censor
score   -6.5
cameo   1721

plover  COERCE/curfew
score   -6.5
cameo   1723

plover  COERCE/martial-law
score   -7.5
cameo   1724

plover  COERCE/arrest
cameo   173
about   legal

plover  COERCE/deport
cameo   174

plover  COERCE/misinformation
score   -6.5
about   misinformation

plover  ASSAULT
quad    4
score   -9
cameo   190 by MIL; GOV
cameo   175 by COP
cameo   180

plover  ASSAULT/abduct
score   -8.5
cameo   181

plover  ASSAULT/beat
score   -7.5
cameo   182

plover  ASSAULT/torture
score   -8.5
cameo   1822

plover  ASSAULT/sexual
score   -8.5
cameo   1821

plover  ASSAULT/targeted
score   -9.5
cameo   186

plover  ASSAULT/destroy
score   -8.5
cameo   1712

plover  ASSAULT/primitive
score   -8

plover  ASSAULT/firearms
score   -9
cameo   193

plover  ASSAULT/explosives
cameo   183

plover  ASSAULT/suicide-attack
score   -9.5
cameo   1831
about   terrorism

plover  ASSAULT/aerial
score   -9.5
cameo   195
about   military

plover  ASSAULT/drone
score   -9.5
cameo   195
about   military

plover  ASSAULT/heavy-weapons
score   -9.5
cameo   194
about   military

plover  ASSAULT/crowd-control
score   -7.5
cameo   175
about   repression

plover  ASSAULT/unconventional
score   -10
cameo   204
about   cbrn

plover  COERCE/cyber
about   cyber
