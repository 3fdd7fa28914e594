# data/codes/genres.lex -- what an article is when it is no news of politics: told by its words, counted over the whole of it.
#
#   genre  NAME
#   kind   fiction | played     fiction: what happens in it happens to nobody, no event is taken from it;
#                               played: an event is taken only where the trained weights are nearly certain of one
#   word   WORDS; PHRASES       counted wherever they stand, each different one once and again
#
# An article is of a genre when at least four different words of it make up a thirtieth of its words or more
# (src/records/genre.c). Words that news of war and diplomacy uses as well (goal, match, board, attack) may
# stand here: it is their company that counts, but rather not the commonest of them.
#
# Source: written for this project. Licence: Apache-2.0

genre  sport
kind   played
word   striker; midfield; midfielder; goalkeeper; keeper; winger; defender; fullback; centre-back; captain; coach; referee; umpire
word   kick-off; kickoff; half-time; halftime; penalty; free kick; corner kick; offside; equaliser; equalizer; header; volley; hat-trick
word   own goal; injury time; stoppage time; extra time; shootout; scoreline; scoreless; clean sheet; yellow card; red card; dressing room
word   match; fixture; fixtures; season; league; cup; final; semi-final; semifinal; quarter-final; quarterfinal; playoff; playoffs; knockout; group stage
word   qualifier; qualifying; tournament; championship; champions; title; trophy; medal; medallist; medalist; podium; squad; line-up; lineup; substitute
word   innings; wicket; batsman; batter; bowler; over; run-rate; lbw; century; spinner; googly; slip; stumps; no-ball
word   try; scrum; lineout; fly-half; prop; hooker; ruck; maul; touchline; conversion; fullback; flanker
word   set; tie-break; tiebreak; serve; ace; forehand; backhand; baseline; love; deuce; volley; seed; seeded; racket; racquet; rally
word   round; bout; ring; jab; uppercut; knockdown; heavyweight; middleweight; welterweight; lightweight; boxer; ringside
word   puck; rink; slapshot; power play; face-off; goaltender; hockey; periods
word   basket; rebound; three-pointer; dunk; point guard; free throw; assists; turnovers
word   sprint; sprinter; marathon; relay; hurdles; lap; laps; lane; javelin; pole vault; peloton; breakaway; stage; cyclist; rider; jersey
word   pawn; bishop; knight; rook; queen; checkmate; opening; endgame; grandmaster; gambit; castling; white; black; board
word   golfer; birdie; bogey; par; fairway; green; caddie; tee; eagle; stroke
word   skier; slalom; downhill; biathlon; figure skating; luge; bobsleigh; swimmer; freestyle; backstroke; butterfly; regatta; rower; yacht
word   football; footballer; soccer; rugby; cricket; tennis; basketball; baseball; volleyball; handball; netball; badminton; boxing; wrestling; golf
word   scored; score; goal; goals; goalless; draw; drew; win; winner; lead; led; unbeaten; defeat; victory; points; game; team; side; player; fans; crowd; stadium; pitch

genre  film and book
kind   fiction
word   film; movie; picture; director; screenplay; script; scene; scenes; camera; actor; actress; cast; starring; star; screen; sequel; prequel; trailer
word   plot; character; characters; hero; heroine; villain; protagonist; antagonist; narrator; dialogue; ending; twist; climax; subplot; flashback
word   novel; novelist; thriller; chapter; chapters; page; pages; paperback; hardback; reader; author; prose; memoir; trilogy; volume; short story
word   play; playwright; stage; act; audience; theatre; theater; opera; libretto; aria; soprano; tenor; chorus; ballet; dancer; choreography
word   series; season; episode; showrunner; documentary; animation; soundtrack; score; special effects; cinematography; editing; costume; costumes
word   album; song; lyrics; guitar; drummer; melody; verse; poem; poet; stanza; rhyme; review; critic; masterpiece; genre; tale; fable; myth

genre  game
kind   fiction
word   player; players; dice; die; card; cards; deck; hand; token; tokens; tile; tiles; counter; counters; board; turn; turns; round; rounds; rules; rulebook
word   campaign; quest; level; levels; mission; boss; loot; inventory; respawn; multiplayer; single-player; console; controller; gameplay; expansion; patch; map
word   strategy game; board game; role-playing game; gamer; designer; developer; publisher; AI; difficulty; tech tree; empire; civilization; achievement; hotseat
word   saved game; save; reload; playthrough; sandbox; tutorial; graphics; soundtrack; cutscene; patch notes; beta; early access; download; replay; settler; wonder
word   victory point; victory points; resource; resources; unit; units; hex; scenario; opponent; opponents; roll; rolls; draw; discard; shuffle; score; scoring; win; winner; game; video game

genre  weather
kind   played
word   forecast; forecaster; forecasters; shower; showers; rain; rainfall; drizzle; snow; snowfall; sleet; hail; fog; mist; frost; sunshine; sunny; cloud; clouds; cloudy; overcast
word   temperature; temperatures; degree; degrees; celsius; fahrenheit; humidity; gust; gusts; breeze; gale; wind; winds; storm; storms; thunderstorm; thunderstorms; front; low pressure; high pressure
word   depression; anticyclone; isobar; heatwave; cold snap; spell; morning; afternoon; evening; overnight; tonight; tomorrow; mild; chilly; warm; cool; dry; wet; millimetres; outlook

genre  market
kind   played
word   shares; share; stock; stocks; index; indices; futures; benchmark; bourse; trading; traders; trader; session; bond; bonds; yield; yields; basis points; currency; dollar; euro; yen
word   rally; rallied; gain; gains; gained; rose; fell; slipped; dipped; climbed; tumbled; jumped; plunged; closed; opened; points; percent; investors; investor; analyst; analysts; earnings
word   dividend; revenue; quarter; profit; profits; shareholder; shareholders; acquisition; merger; ticker; volume; blue chip; hedge; commodity; commodities; barrel; ounce; copper; wheat; soybean

genre  kitchen and garden
kind   played
word   tablespoon; tablespoons; teaspoon; teaspoons; cup; cups; gram; grams; millilitre; millilitres; simmer; boil; bake; fry; saute; whisk; stir; chop; chopped; slice; sliced; dice; diced; peel
word   oven; pan; saucepan; pot; bowl; dough; batter; flour; butter; sugar; salt; pepper; garlic; onion; onions; olive oil; stock; lentils; egg; eggs; yolk; recipe; ingredients; serve; serves; season
word   soil; compost; seed; seeds; seedling; seedlings; prune; pruning; mulch; weed; weeds; slug; slugs; aphid; aphids; plant; plants; bed; beds; shrub; bulb; bulbs; bloom; watering; greenhouse

genre  nature
kind   played
word   species; nest; nests; colony; larva; larvae; queen; worker; workers; prey; predator; predators; habitat; plumage; feather; feathers; wing; wings; beak; burrow; hatch; breed; breeding; brood; mating
word   ant; ants; bee; bees; wasp; wasps; spider; spiders; bird; birds; lion; lions; hyena; hyenas; wolf; wolves; bear; bears; whale; whales; shark; sharks; herd; pack; cub; cubs; pup; pups; mammal; reptile; insect; insects

genre  travel
kind   played
word   tourist; tourists; tourism; traveller; travellers; visitor; visitors; holiday; holidays; beach; beaches; hotel; hotels; hostel; guesthouse; guide; guidebook; tour; tours; trip
word   ferry; ferries; sightseeing; sights; souvenir; souvenirs; cathedral; basilica; church; chapel; palace; castle; museum; gallery; old town; ruins; harbour; promenade; cliff; cliffs
word   cruise ship; cruise ships; lunch; sunset; booking; bookings; locals; bastion; bastions; stroll; square; street; garden; gardens
word   cove; bay; island; islands; cafe; cafes; restaurant; restaurants; cuisine; dish; dishes; wine; market; stalls; bus; tram; hike; trail; path; view; views; snorkel; painted; fresco

genre  computing
kind   played
word   server; servers; client; process; thread; daemon; kernel; module; package; dependency; library; function; method; class; variable; parameter; argument; compiler; runtime; memory; cache; buffer
word   release; version; patch; bug; bugs; fix; fixed; commit; branch; repository; deploy; deployment; container; cluster; config; configuration; endpoint; request; response; token; API; user; password; login
word   install; installation; upgrade; update; click; button; menu; screen; settings; download; file; folder; directory; error; warning; log; logs; default; string; null; return; loop
