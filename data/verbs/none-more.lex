# Verbs of the news that tell of no event between actors, whatever stands with them: beginnings and endings of other acts
# (the verb behind them tells the event), needs and wishes, minds and words, work and markets, motion, homes and bodies.
# Verbs that are an event in some company have their entry in the file of that event.
# Contents: written for this project; every example sentence is made up. These entries have no "yes": they can't give an
# event. Licence: that of the project. Format: docs/formats/lexicon.md.

# --- how an act goes on: its own verb stands behind ------------------------------------------------------------------

verb   can; will; may; must; ought; dare; need; tend; hesitate; opt; proceed; bother; contemplate; endeavor; endeavour
frame  nsubj:ANY? -> none
no     Peru needs better roads.
no     The minister hesitated for a moment.
no     Fijians tend to vote early.

verb   fail; succeed; manage; attain; achieve; accomplish; fulfill; fulfil; aspire; strive (strove, striven); cope
frame  nsubj:ANY? -> none
no     Togo failed to reach the final.
no     The Danish minister achieved little in her first year.
no     Malta managed a draw.

verb   happen; occur; result; arise (arose, arisen); coincide; recur; ensue; culminate; originate; stem; matter; amount
frame  nsubj:ANY? -> none
no     It happened to Spain in the last round.
no     The accident occurred in Chile.

# --- likings, minds --------------------------------------------------------------------------------------------------

verb   love; adore; deserve; care; mind; dream; enjoy; cherish; relish; crave; envy; pity; loathe; detest; dislike; hate
frame  nsubj:ANY? -> none
no     Italians love opera.
no     Ghana deserved the win.
no     The president does not care about polls.

verb   inspire; surprise; concern; impress; disappoint; anger; motivate; fascinate; amuse; astonish; amaze; bewilder; bore; embarrass; excite; infuriate; irritate; offend; perplex; please; puzzle; sadden; startle; stun; upset (upset); shock; enrage; energise; energize; disturb; captivate; fuel; spark; erupt; fade; intrigue; baffle; dismay; delight; thrill; dazzle
frame  nsubj:ANY? -> none
no     The result surprised Japan.
no     The Turkish president was angered by the headlines.
no     The fall of the lira concerns Greece.

verb   perceive; speculate; detect; fool; mislead (misled); identify; define; distinguish; evaluate; gauge; assess; examine; study; measure; rate; diagnose; discern; comprehend; interpret; misunderstand (misunderstood); misread; overestimate; underestimate; recollect; reminisce; sense; anticipate; foresee (foresaw, foreseen); envision; envisage; suppose; presume; ponder; muse; conceive; deem; regard; contrast; compare; equate; categorise; categorize; classify; trace; track; locate; pinpoint; overlook
frame  nsubj:ANY? -> none
no     Police in Oslo identified the driver.
no     The Fijian minister was rated highly by voters.
no     Experts examined the Peruvian banks.

verb   listen; glance; smile; grin; nod; wink; blush; sigh; weep (wept); sob; giggle; chuckle; sneeze; yawn; peer; squint; blink; gesture; gaze; stare; stretch; cock; tilt
frame  nsubj:ANY? -> none
no     The Dutch king smiled at the crowd.
no     The ambassador listened to the choir.

verb   echo; translate; quote; document; correct; record; interview; communicate; relay; spell (spelt); paraphrase; elaborate; clarify; chronicle; tweet; joke; quip; publicise; publicize; televise; photograph; illustrate; hint; imply; emphasise; emphasize; highlight; underscore; underline; typify; exemplify; signify; symbolise; symbolize; sound
frame  nsubj:ANY? -> none
no     Kenya recorded three new cases.
no     A magazine interviewed the Irish minister.
no     The envoy's words sounded odd to many Swedes.

# --- making, doing, running ------------------------------------------------------------------------------------------

verb   create; produce; generate; manufacture; shape; compose; devise; invent; craft; improvise; brew; knit; weave (wove, woven); pioneer; innovate; refine; recycle
frame  nsubj:ANY? -> none
no     Angola produces oil.
no     The Egyptian ministry created a new agency.
no     Swiss firms manufacture watches.

verb   own; control; dominate; govern; oversee (oversaw, overseen); supervise; administer; handle; headquarter; reign; co-chair; co-manage; regulate
frame  nsubj:ANY? -> none
no     The state owns half of the Malaysian bank.
no     Rebels control the north of Yemen.
no     Lesotho is governed by a coalition.

verb   focus; revolve; specialise; specialize; persevere; persist; toil; practise
frame  nsubj:ANY? -> none
no     The Polish president focused on housing.
no     Few Mongolians specialise in rice.

verb   involve; encompass; comprise; entail; constitute; incorporate; feature; exhibit; base; attach; connect; associate; pertain; divide; intersect; overlap; merge; consolidate; correspond; blend
frame  nsubj:ANY? -> none
no     The Andes divide Chile from Argentina.
no     The scheme involves four African states.
no     The bank in Cyprus merged with a rival.

verb   cause; enable; ensure; entitle; obligate; necessitate; justify; enhance; empower; impair; worsen; aggravate; exacerbate; alter; modify; amend; adjust; adapt; revise; convert; shift; transform; evolve; vary; fluctuate; flourish; thrive; prosper; broaden; widen; deepen; simplify; stabilise; stabilize; modernise; modernize; accelerate; hasten; preserve; sustain; perpetuate; prolong; spare; ruin; spoil; waste; squander; undermine; weaken; erode; destabilise; destabilize; exhaust; absorb
frame  nsubj:ANY? -> none
no     Heavy rain caused delays in Panama.
no     The new law entitles Danes to a week more.
no     Greece revised its figures.

verb   choose (chose, chosen); select; reelect; re-elect; assign; mandate; accredit; ascend; ordain; handpick; graduate; enrol; enroll; retire; enlist
frame  nsubj:ANY? -> none
no     Party members in Norway chose a new leader.
no     The Namibian president was reelected.
no     The envoy was assigned an office on the third floor.

verb   teach (taught); educate; tutor; mentor; memorise; memorize
frame  nsubj:ANY? -> none
no     The Cuban general taught chemistry.
no     Estonia taught the visitors a lesson on the pitch.

verb   celebrate; debut; dance; wed (wed); marry; divorce; date; entertain; dress; wear (wore, worn); park
frame  nsubj:ANY? -> none
no     Jordan celebrated its national day.
no     The Thai king married in spring.
no     The Bolivian president wore a jumper.

# --- money, markets, goods -------------------------------------------------------------------------------------------

verb   spend (spent); cost (cost); redeem; price; inherit; benefit; subscribe; leverage; lease; rent; insure; depreciate; devalue; float; consume; collect; lure; entice; divest; privatise; privatize; squeeze
frame  nsubj:ANY? -> none
no     Norway spent heavily on roads.
no     The bridge cost Denmark a fortune.
no     The Moroccan ministry collects the fees.

verb   retain; derive; accumulate; retrieve; possess; hoard; access; fetch; contract; encounter; reap; bag; scoop; scam; swindle; defraud
frame  nsubj:ANY? -> none
no     Spain retained the trophy.
no     A Belgian diplomat contracted the virus.

# --- motion, bodies --------------------------------------------------------------------------------------------------

verb   accompany; ride (rode, ridden); migrate; crawl; creep (crept); descend; roam; wander; stroll; jog; swim (swam, swum); dive (dove); leap (leapt); skate; drift; disappear; vanish; perish; interact; lean (leant); stumble; linger; sleep (slept); wake (woke, woken); awaken; eat (ate, eaten); drink (drank, drunk); breathe; spit (spat); bathe; sneak; sprint
frame  nsubj:ANY? -> none
no     Two aides accompanied the Nepali minister.
no     The Irish envoy disappeared into the crowd.
no     Many Laotians migrate to the towns.

verb   infect; heal; cure; bleed (bled); faint; limp; recuperate; cough; mature; wither; rot; collapse; crumble
frame  nsubj:ANY? -> none
no     The virus infected many Brazilians.
no     The Kenyan minister collapsed at the finish.

# --- things done to things -------------------------------------------------------------------------------------------

verb   knock; slice; douse; rinse; stir; fold; pack; unpack; fasten; polish; scrape; scratch; twist; power; discharge; dispose; discard; envelop; dig (dug); excavate; sow (sown); paint; repair; renovate; refurbish; hide (hid, hidden); expose; uncover; unearth; grab; hug; kiss; pat; rub
frame  nsubj:ANY? -> none
no     The Polish minister knocked on the door.
no     A Chilean firm repaired the crane.
no     Workers in Lima dug up the pipe.

# --- keeping off, going along ----------------------------------------------------------------------------------------

verb   tolerate; discourage; deter; dissuade; refrain; abstain; avoid; elude; evade; sidestep; bypass; circumvent; distract; preoccupy; interfere; conspire
frame  nsubj:ANY? -> none
no     Portugal avoided a third defeat.
no     High fares discouraged Danes from flying.

verb   behave; function; cater; suffice; pretend; feign; mimic; imitate; emulate; vie; contend; account; credit; suit; render; excel; mistake (mistook, mistaken); betray; pose
frame  nsubj:ANY? -> none
no     Malaysia behaved as if it had won.
no     The drought accounts for much of Kenya's trouble.
no     The Latvian president posed for photographs.

verb   act
frame  nsubj:ANY? !obl/against:ACTOR -> none
no     The Algerian minister acted as host.
no     Danes must act now to save the eel.

verb   confront
frame  nsubj:THING !nsubj:@SIDES -> none
frame  nsubj:ANY? obj:THING -> none
frame  !nsubj:ANY obj:ANY -> none
no     The Fijian cabinet confronts a budget gap.

verb   split (split)
frame  nsubj:ANY? !obl/with,from:ACTOR -> none
no     The Dutch party split over the tax.

verb   invoke; leak; air; abolish; revamp; overhaul
frame  nsubj:ANY? -> none
no     Chile abolished the toll.
no     A Finnish aide leaked the memo.

verb   deal (dealt)
frame  nsubj:ANY? obl/with:THING -> none
frame  nsubj:ANY? obj:{blow|setback|hand|card|cards} -> none
frame  nsubj:ANY? !obl/with:ACTOR -> none
no     The Andorran minister deals with schools.
no     The loss dealt Spain a blow.

# --- further words ---------------------------------------------------------------------------------------------------

verb   admire; annoy; astound; disgust; outrage; overwhelm; haunt; galvanise; galvanize; reward; treasure; fancy; desire; rumor; rumour; tout; trumpet; misspeak (misspoke, misspoken); misinform; misinterpret; contradict; enunciate; evidence; formulate; formalise; formalize; promulgate; decriminalise; decriminalize; reverse; rename; rearrange; rebuild (rebuilt); remodel; rewrite (rewrote, rewritten); replicate; supplement; stimulate; inflate; decrease; conceal; alternate; shortchange; sideline; burst (burst); bend (bent); bode; brace; prey; snarl; flock; glare; hurry; pop; rock; smoke; steer; stomp; straighten; store; stuff; suck; trend; trip; wield; trap; relieve; dispel; embed; emanate; entrust; extract; field; kid; sight; avail; obey
frame  nsubj:ANY? -> none
no     Portugal reversed the trend.
no     The Swiss coach admired Brazil.
no     The Kenyan court reversed the ruling.
