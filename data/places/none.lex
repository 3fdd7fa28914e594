# data/places/none.lex -- phrases in which the name of a place means no place.
#
#   noplace  WORDS; WORDS     singular and plural are both written; a word and * : any name behind it
#
# Source: written for this project from general knowledge.  Licence: Apache-2.0

# ---- Food and drink ----

noplace  French fry; French fries; French toast; French bread; French onion; french press; Brussels sprout; Brussels sprouts; Lima bean; Lima beans; Danish pastry; Danish pastries; Turkish delight; Turkish coffee; Greek salad; Greek yogurt; Greek yoghurt; Swiss cheese; Swiss roll; Irish stew; Irish coffee; Irish cream; Spanish omelette; English muffin; English muffins; English breakfast; Canadian bacon; American cheese; Russian dressing; Russian salad; Bombay duck; Peking duck; Chicken Kiev; chicken Kyiv; Boston cream; New York strip; Kentucky fried; Black Forest gateau; Black Forest cake; Parma ham; Cheddar cheese; Bath bun; Bath buns; Chelsea bun; Chelsea buns; Cornish pasty; Yorkshire pudding; Cumberland sausage; Jerusalem artichoke; Jerusalem artichokes; Bologna sausage; Worcestershire sauce; Worcester sauce; Tabasco sauce; Dijon mustard; Savoy cabbage; Brazil nut; Brazil nuts; turkey sandwich; turkey sandwiches; turkey dinner; glass of Bordeaux; glass of Burgundy; glass of Champagne; bottle of Bordeaux; bottle of Burgundy; bottle of Champagne; bottle of Port; glass of Port; Singapore sling; Long Island iced tea; Scotch egg; Scotch eggs

# ---- Clothes and things ----

noplace  Bermuda shorts; Panama hat; Panama hats; Wellington boot; Wellington boots; Chelsea boot; Chelsea boots; Oxford shoe; Oxford shoes; Oxford shirt; Hawaiian shirt; Hawaiian shirts; Persian rug; Persian rugs; Persian carpet; Persian carpets; Turkish bath; Turkish towel; Venetian blind; Venetian blinds; French window; French windows; French door; French doors; French horn; French horns; French kiss; French leave; English horn; Swiss army knife; Swiss Army knives; Chinese whispers; Chinese wall; Chinese walls; Chinese chequers; Chinese checkers; Chinese lantern; Chinese lanterns; Russian roulette; Russian doll; Russian dolls; Mexican wave; Mexican standoff; Mexican stand-off; Dutch courage; Dutch oven; Dutch auction; Dutch uncle; Indian summer; Indian ink; India ink; India rubber; Roman candle; Roman numeral; Roman numerals; Arabic numeral; Arabic numerals; Greek chorus; Spanish flu; German measles; Afghan hound; Afghan hounds; Persian cat; Persian cats; Siamese cat; Siamese cats; Siamese twins; Great Dane; German shepherd; German shepherds; Alsatian dog; Labrador retriever; Labrador puppy; Shetland pony; Shetland ponies; Arabian horse; Arabian horses; Jersey cow; Jersey cows; Guinea pig; Guinea pigs; Guinea fowl; Canada goose; Canada geese; Rhode Island Red; Tasmanian devil; Komodo dragon; Egyptian cotton; Morocco leather; Manila envelope; Manila envelopes; Bristol board; Molotov cocktail; Bath towel; china cup; china cups; bone china; fine china

# ---- Turns of speech ----

noplace  carry coals to Newcastle; coals to Newcastle; sent to Coventry; met his Waterloo; met her Waterloo; meet his Waterloo; his Waterloo; her Waterloo; its Waterloo; Trojan horse; Trojan horses; Pandora box; Stockholm syndrome; Stockholm Syndrome; Havana syndrome; Munich moment; Damascene conversion; road to Damascus conversion; Potemkin village; Potemkin villages; Byzantine rules; Ponzi scheme; Olympic Games

# ---- Ships, their names behind the word ----

noplace  USS *; HMS *; HMAS *; HMCS *; HMNZS *; INS *; RMS *; USNS *; USCGC *; MV *; MS *; SS *; ARA *; BNS *; PNS *; TCG *; ROKS *; JS *; FS *; battleship *; cruiser *; frigate *; destroyer *; submarine *; ferry *; corvette *; aircraft carrier *; warship *; tanker *; steamer *; freighter *; liner *; yacht *; trawler *; the Bismarck
