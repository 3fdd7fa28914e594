# Words of the news that are no event between actors: moving about, lying, standing, weather. They stand here so that nobody reads an event into them; a word that
# is an event in other company has its entry in the file of that event. These entries have no "yes": they can't give an event.
# Contents: written for this project; every example sentence is made up.
# Licence: that of the project. Format: docs/formats/lexicon.md.

verb   exist; subsist; coexist; lie (lain); rest; nestle; sprawl; perch; loom; tower; abut; adjoin; straddle; flank; span
verb   inhabit; populate; people; situate; centre; center; root; anchor; cluster
frame  nsubj:ANY? -> none
no     Andorra lies between France and Spain.
no     Deer inhabit the woods of Latvia.

verb   flow; gush; trickle; drip; seep; spill; splash; drain; swirl; spin (spun); rotate; orbit; slide (slid); skid; sway
verb   swing (swung); wobble; bounce; dangle
frame  nsubj:ANY? -> none
no     The river flows through Hungary.
no     Oil leaked near Chile.

verb   snow; thaw; melt; shine (shone); glow; glitter; sparkle; flicker; flash; blaze; quake; dawn; darken
frame  nsubj:ANY? -> none
no     It rained in Wales.
no     The Icelandic volcano erupted.

verb   escape; bolt; elope; stow; emigrate; immigrate; relocate; disembark; alight; dock; berth; row; paddle; taxi; hitchhike
verb   trek; pedal; cycle; ski; surf; race; gallop; trot; tiptoe; plod; trudge
frame  nsubj:ANY? -> none
no     Sailors from Tonga sailed home.
no     The bank relocated to Estonia.

verb   approach; near; follow; trail; chase; pursue; outrun; precede; outlast; last; elapse
frame  nsubj:ANY? -> none
no     A storm approached Cuba.
no     The Swiss talks lasted an hour.

verb   emerge; surface; resurface; reappear; materialise; materialize; recede; dwindle; wane; subside; abate; taper; ebb; lapse
verb   expire; dissipate; evaporate; unfold; unravel
frame  nsubj:ANY? -> none
no     A new singer emerged in Malawi.

verb   crash; collide; capsize; derail; choke
frame  nsubj:ANY? -> none
no     A plane crashed in Nepal.
no     Two Greek swimmers drowned.

verb   lower; hoist; heave; tow; lug; tug; yank; jerk; toss; fling (flung); flip; tip; dump; unload; load; stack; pile; scatter
verb   sprinkle; strew (strewn); spread (spread); stick (stuck); glue; clip; tuck; insert; dunk; immerse; plant
frame  nsubj:ANY? -> none
no     Sailors lowered the Finnish flag.
no     She tossed a coin into the Maltese fountain.

verb   hover; glide; flutter; flap; whirl; twirl; coil; curl; arch; slope; slant; zigzag; meander; detour; circumnavigate
verb   traverse; tread (trod, trodden); saunter; amble; stride (strode); lurch; stagger; sidle; dash; dart; scurry; hop; hobble
verb   waddle; wriggle; squirm; slither; bob; ripple; undulate
frame  nsubj:ANY? -> none
no     A kite hovered above Samoa.
