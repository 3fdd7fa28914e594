# Words of the news that are no event between actors: daily life, body, home, hands, things. They stand here so that nobody reads an event into them; a word that
# is an event in other company has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Contents: written for this project; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   sip; gulp; swallow; chew; lick; bite (bit, bitten); taste; smell (smelt); cook; bake; boil; fry; stew; season; salt
verb   peel; mince; feast; nibble; devour; digest; vomit; burp; inhale; exhale; snore; nap; doze
frame  nsubj:ANY? -> none
no     Swedes drink much coffee.
no     A dog bit the Irish postman.

verb   touch; stroke; tickle; pinch; cuddle; clasp; clutch; grip; grasp; pluck; pick; fumble; poke; clap; kneel (knelt); crouch
verb   duck; stoop
frame  nsubj:ANY? -> none
no     The Polish guest touched the vase.

verb   wash; shower; mop; dust; sew (sewn); dry; soak; clean; tidy; shave; comb; dye; undress; zip; button; lace; knot; unwrap
frame  nsubj:ANY? -> none
no     A Cuban barber shaved his beard.

verb   unlock; latch; plug; unplug; dim; light (lit); heat; cool; chill; warm; ventilate; redecorate
frame  nsubj:ANY? -> none
no     The Danish porter unlocked the door.
no     Stoves warm homes in Mongolia.

verb   bear (borne, born); father; mother; breed (bred); hatch; nurse; nurture; babysit (babysat); parent; orphan; widow
verb   grieve; reunite
frame  nsubj:ANY? -> none
no     She was born in Ghana.
no     The Swiss farmer bred goats.

verb   pick up; look up; look after; wake up; get up; grow up; dress up; show up; turn up; end up; wind up; clean up
verb   add up; catch up; come up; come on; come in; come along; follow up; bring in; bring up; bring out; figure out; find out
verb   point out; turn out; start out; check in; check out; sign up; stock up; stand out; fill in; fill out; tune in; log in
verb   log on; roll out; phase out; carry on; move on; pass on; pass away; pass by; go through; read out; note down
verb   sleep in; lie down; slow down; speed up; warm up; cool down; shut up; hang up; hang on; hang out; look out; look forward
verb   weigh in; chime in; zoom in; sit back; give birth
frame  nsubj:ANY? -> none
no     The Kenyan runner picked up speed.
no     Two Danes signed up for the course.
no     The baby in Malta woke up.

verb   spot; glimpse; peek; peep; overhear (overheard); rediscover
frame  nsubj:ANY? -> none
no     A Norwegian fisherman spotted a whale.

verb   seat; usher; chauffeur; socialise; socialize; picnic; fish; garden; weed; prune; harvest; plough; plow; milk
verb   shear (shorn); saddle; tame; groom
frame  nsubj:ANY? -> none
no     Waiters seated the Greek guests.
no     Norwegians fish for cod.

verb   clear
frame  nsubj:ANY !nsubj:@TROOPS !nsubj:{police|policeman} -> none
frame  !nsubj:ANY -> none
no     Workers cleared snow in Latvia.
no     The way was cleared for a museum in Oslo.

verb   tie up; hospitalise; hospitalize; bandage; sedate; sober; slim; diet; sunbathe; tan; itch; hiccup; salivate; drool
verb   cry out; calm down; settle down; sit up; stand by; lie back; doze off; fall asleep; nod off; freshen; moisturise
verb   perfume
frame  nsubj:ANY? -> none
no     The Danish nurse bandaged his hand.
