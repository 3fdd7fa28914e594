# data/places/nature.lex -- the whole world: what the gazetteer of towns does not have: continents, parts of the world, seas, straits, rivers, lakes, dams, mountains, deserts, valleys, islands
#
# Contents: written by hand from general knowledge for this project; each entry is checked against a town nearby (`near`).
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0
#
# The point is the middle of the thing: of a river the middle of its course, of a strait its narrows.

# Continents

place      Africa
adj        African
alias      African continent
kind       continent
at         7.20 21.10

place      Asia
adj        Asian
alias      Asian continent
kind       continent
at         29.80 89.30

place      Europe
adj        European
alias      European continent
kind       continent
at         48.70 9.10

place      North America
adj        North American
alias      Northern America
kind       continent
at         46.10 -100.60

place      South America
adj        South American
kind       continent
at         -14.60 -57.70

place      Oceania
adj        Oceanian
alias      Australasia
kind       continent
at         -18.30 138.50

# Parts of the world

place      Eurasia
kind       region
at         50.00 80.00

place      the Americas
alias      Americas; Western Hemisphere; New World
kind       region
at         10.00 -80.00

place      Middle East
adj        Middle Eastern
alias      Mideast; Near East; West Asia; Western Asia
kind       region
at         29.50 42.00

place      Levant
alias      the Levant; Bilad al-Sham
kind       region
at         34.00 36.50

place      Gulf states
alias      Gulf countries; Gulf Arab states; Arab Gulf states; Gulf region; Gulf nations; Gulf monarchies; Gulf kingdoms
kind       region
at         24.50 50.50

place      Arabian Peninsula
alias      Arabia
kind       region
at         23.00 46.00

place      Mesopotamia
kind       region
at         33.50 43.50

place      Maghreb
adj        Maghrebi
alias      Arab Maghreb
kind       region
at         32.00 2.00

place      North Africa
adj        North African
alias      Northern Africa
kind       region
at         27.00 12.00

place      Sahel
adj        Sahelian
alias      Sahel region of Africa
kind       region
at         15.00 5.00

place      West Africa
adj        West African
alias      Western Africa
kind       region
at         11.00 -3.00

place      Central Africa
adj        Central African
alias      Equatorial Africa
kind       region
at         4.00 20.00

place      East Africa
adj        East African
alias      Eastern Africa
kind       region
at         0.00 37.00

place      Horn of Africa
alias      the Horn of Africa
kind       region
at         8.00 45.00

place      Southern Africa
adj        Southern African
kind       region
at         -22.00 24.00

place      Sub-Saharan Africa
adj        Sub-Saharan African
alias      Subsaharan Africa
kind       region
at         0.00 20.00

place      Great Lakes region
alias      African Great Lakes; Great Lakes region of Africa
kind       region
at         -2.50 29.50

place      Lake Chad Basin
alias      Lake Chad region
kind       region
at         13.00 14.00

place      Liptako-Gourma
alias      Sahel tri-border area; three-border area; Liptako; Gourma-Liptako
kind       region
at         14.50 0.50

place      Congo Basin
kind       region
at         -1.00 22.00

place      Nile Basin
kind       region
at         10.00 32.00

place      Central Asia
adj        Central Asian
alias      Turkestan; Soviet Central Asia
kind       region
at         43.00 66.00

place      South Asia
adj        South Asian
alias      Indian subcontinent; the Subcontinent; Southern Asia
kind       region
at         24.00 78.00

place      South-East Asia
adj        Southeast Asian; South-East Asian
alias      Southeast Asia; Southeastern Asia
kind       region
at         8.00 110.00

place      East Asia
adj        East Asian
alias      Far East; Eastern Asia
kind       region
at         36.00 118.00

place      North-East Asia
alias      Northeast Asia
kind       region
at         42.00 127.00

place      Asia-Pacific
alias      Asia-Pacific region; Asia and the Pacific
kind       region
at         15.00 130.00

place      Indo-Pacific
alias      Indo-Pacific region
kind       region
at         5.00 105.00

place      Caucasus
alias      Caucasia
kind       region
at         42.30 44.50

place      South Caucasus
alias      Transcaucasus; Transcaucasia; Southern Caucasus
kind       region
at         41.00 45.00

place      North Caucasus
alias      Northern Caucasus; Ciscaucasia
kind       region
at         43.50 44.50
in         RUS

place      Balkans
adj        Balkan
alias      Balkan Peninsula; the Balkan region
kind       region
at         43.00 22.00

place      Western Balkans
alias      West Balkans
kind       region
at         43.00 19.80

place      Baltic states
adj        Baltic
alias      Baltics; Baltic countries; Baltic republics; Baltic nations
kind       region
at         57.00 25.00

place      Baltic region
alias      Baltic Sea region
kind       region
at         57.00 20.00

place      Scandinavia
adj        Scandinavian
alias      Scandinavian Peninsula
kind       region
at         62.00 14.00

place      Nordic countries
alias      Nordics; Nordic region; Nordic states
kind       region
at         63.00 18.00

place      Benelux
alias      Low Countries
kind       region
at         51.00 5.00

place      Western Europe
adj        Western European; West European
alias      West Europe
kind       region
at         48.00 4.00

place      Eastern Europe
adj        Eastern European; East European
alias      East Europe
kind       region
at         52.00 28.00

place      Central Europe
adj        Central European
alias      Mitteleuropa; Central and Eastern Europe
kind       region
at         49.50 16.00

place      Southern Europe
kind       region
at         41.00 14.00

place      Northern Europe
kind       region
at         60.00 15.00

place      Southeastern Europe
alias      South-Eastern Europe; South-East Europe; Southeast Europe
kind       region
at         43.50 22.50

place      Continental Europe
alias      mainland Europe
kind       region
at         49.00 9.00

place      Iberian Peninsula
adj        Iberian
alias      Iberia
kind       region
at         40.00 -4.50

place      Siberia
adj        Siberian
kind       region
at         62.00 100.00
in         RUS

place      Western Siberia
alias      West Siberia
kind       region
at         60.00 75.00
in         RUS

place      Russian Far East
alias      Russia's Far East; Soviet Far East
kind       region
at         60.00 140.00
in         RUS

place      Latin America
adj        Latin American
kind       region
at         -8.00 -68.00

place      Central America
adj        Central American
alias      Centroamerica
kind       region
at         13.50 -86.00

place      Caribbean
alias      the Caribbean; Caribbean region; West Indies; Caribbean islands
kind       region
at         17.00 -69.00

place      Northern Triangle
alias      Northern Triangle of Central America
kind       region
at         14.50 -88.80

place      Southern Cone
kind       region
at         -34.00 -63.00

place      Amazonia
alias      Amazon rainforest; Amazon basin; Amazon region; Amazon jungle; the Amazon
kind       region
at         -5.00 -62.00

place      Patagonia
adj        Patagonian
kind       region
at         -44.00 -69.50

place      Gran Chaco
kind       region
at         -21.50 -61.00

place      Arctic
alias      Arctic region; High North; Arctic Circle
kind       region
at         80.00 0.00

place      Polynesia
kind       region
at         -15.00 -150.00

place      Melanesia
kind       region
at         -9.00 160.00

place      Pacific Islands
alias      Pacific island nations; South Sea islands
kind       region
at         -8.00 175.00

place      Korean Peninsula
alias      Korea; the two Koreas
kind       region
at         38.00 127.50

place      Indochina Peninsula
alias      Indochinese Peninsula
kind       region
at         15.00 105.00

place      Kurdistan
alias      Greater Kurdistan; Kurdish lands
kind       region
at         37.00 43.00

place      Kashmir
adj        Kashmiri
alias      Kashmir region; disputed Kashmir
kind       region
at         34.30 75.50
near       Srinagar 70

place      Bengal
adj        Bengali
kind       region
at         23.80 88.50
near       Kolkata 140

place      Pashtunistan
alias      Pakhtunistan; Pashtun belt
kind       region
at         33.00 69.50

place      Greater Khorasan
kind       region
at         35.50 61.00

# The Middle East, by region

place      West Bank
alias      Judea and Samaria; the occupied West Bank; Cisjordan; Israeli-occupied West Bank; the West Bank; occupied West Bank
kind       territory
at         31.95 35.28
in         PSE
near       Ramallah 10
size       3200000

place      Gaza Strip
alias      Gaza; Gaza enclave; Gaza coastal enclave; Hamas-run Gaza; besieged Gaza; the Gaza Strip
kind       territory
at         31.42 34.38
in         PSE
near       Gaza 13
size       2200000

place      Golan Heights
alias      Golan; Israeli-occupied Golan Heights; occupied Golan; Jawlan; Golan plateau
kind       region
at         33.00 35.78
in         SYR
near       Al Qunaytirah 15
size       50000

place      Shebaa Farms
alias      Sheba Farms; Chebaa Farms; Mount Dov
kind       region
at         33.28 35.71
in         LBN
near       Al Qunaytirah 22

place      Galilee
alias      the Galilee; Upper Galilee; Lower Galilee; western Galilee; Galilee panhandle
kind       region
at         32.90 35.40
in         ISR
near       Nazareth 24

place      Rojava
alias      northeast Syria; north-east Syria; northeastern Syria; Autonomous Administration of North and East Syria; AANES; Syrian Kurdistan; Western Kurdistan; North and East Syria
kind       region
at         36.40 40.30
in         SYR
near       Al Hasakah 42

place      Ghouta
alias      the Ghouta; Ghouta region; Eastern Ghouta; East Ghouta; Ghuta; eastern Ghuta
kind       region
at         33.52 36.45
in         SYR
near       Damascus 15

place      Hauran
alias      Houran
kind       region
at         32.80 36.20
in         SYR
near       Dar'a 21

place      Jabal al-Druze
alias      Jabal al-Arab; Jebel Druze
kind       region
at         32.65 36.70
in         SYR
near       As-Suwayda 14

place      Jebel al-Zawiya
alias      Jabal al-Zawiya; Jabal Zawiya; Jabal al-Zawiyah; Jebel Zawiya
kind       region
at         35.72 36.55
in         SYR
near       Idlib 25

place      Sunni Triangle
kind       region
at         33.80 43.80
in         IRQ
near       Samarra 45

place      Mesopotamian Marshes
alias      Iraqi marshes; Marshes of southern Iraq; Hawizeh Marsh
kind       region
at         31.00 47.00
in         IRQ
near       Nasiriyah 70

place      Al-Faw Peninsula
alias      Faw Peninsula; Fao Peninsula; al-Faw
kind       region
at         29.98 48.40
in         IRQ
near       Al Faw 7

place      Sinai Peninsula
alias      Sinai; the Sinai; Sinai desert
kind       region
at         29.50 33.80
in         EGY
near       Suez 130
size       600000

place      Upper Egypt
kind       region
at         26.00 32.00
in         EGY
near       Qina 75

place      Nile Delta
alias      the Delta of the Nile
kind       region
at         30.90 31.10
in         EGY
near       Tanta 17

place      Tihama
alias      Tihamah
kind       region
at         15.00 43.00
in         YEM
near       Al Hudaydah 24

place      Karpas Peninsula
alias      Karpasia
kind       region
at         35.55 34.25
in         CYP
near       Famagusta 57

# Africa, by region

place      Sambisa Forest
alias      Sambisa; Sambisa Game Reserve
kind       region
at         11.25 13.40
in         NGA
near       Maiduguri 70

place      Bakassi Peninsula
alias      Bakassi
kind       region
at         4.70 8.60
in         CMR
near       Calabar 38

place      Ilemi Triangle
alias      Ilemi; Elemi Triangle
kind       region
at         5.00 35.40
near       Kitale 440

place      Al-Fashaga
alias      Fashaga; El Fashaga; al-Fashqa triangle; Al Fashqa; al-Fashaga triangle
kind       region
at         14.00 36.30
in         SDN
near       Gedaref 98

place      Bir Tawil
kind       region
at         21.87 33.74

place      Nubia
kind       region
at         20.50 31.50

place      Great Rift Valley
alias      East African Rift; Rift Valley
kind       region
at         -1.00 36.30
near       Nairobi 65

place      W National Park
alias      W-Arly-Pendjari; Park W; WAP complex; W park; Parc W
kind       region
at         12.20 2.50
near       Diapaga 75

place      Virunga National Park
alias      Virunga; Virunga park
kind       region
at         -0.70 29.50
in         COD
near       Goma 110

place      Kruger National Park
alias      Kruger Park
kind       region
at         -24.00 31.50
in         ZAF

place      Serengeti
alias      Serengeti National Park
kind       region
at         -2.30 34.80
in         TZA
near       Musoma 138

place      Maasai Mara
alias      Masai Mara
kind       region
at         -1.50 35.10
in         KEN

place      Okavango Delta
kind       region
at         -19.30 22.90
in         BWA

place      Simandou
alias      Simandou mine; Simandou range
kind       mountain
at         8.70 -8.90
in         GIN
near       Nzerekore 105

place      Ethiopian Highlands
kind       region
at         10.50 38.50
in         ETH
near       Debre Mark'os 85

# Europe and Russia, by region

place      Donbas
alias      Donbass; Donets Basin; Donbas region
kind       region
at         48.20 38.20
in         UKR
near       Donetsk 37
size       6000000

place      Novorossiya
alias      New Russia
kind       region
at         47.20 34.50
in         UKR
near       Melitopol 75

place      Budjak
alias      Bessarabia; southern Bessarabia
kind       region
at         46.00 29.30
in         UKR
near       Odessa 120

place      Galicia of Ukraine
alias      Eastern Galicia; Halychyna
kind       region
at         49.40 24.50
in         UKR
near       Ternopil 83

place      Polesia
alias      Polesie; Pripyat Marshes; Polissya
kind       region
at         51.90 27.00
near       Pinsk 70

place      Suwalki Gap
alias      Suwalki Corridor
kind       region
at         54.20 23.10
near       Suwalki 15

place      Azov coast
alias      Sea of Azov coast; Azov littoral
kind       region
at         46.60 36.20
in         UKR
near       Berdyansk 50

place      Perekop
alias      Isthmus of Perekop; Perekop Isthmus
kind       region
at         46.15 33.67
in         UKR
near       Kherson 97

place      Kinburn Spit
alias      Kinburn Peninsula; Kinburn
kind       region
at         46.53 31.65
in         UKR
near       Mykolayiv 57

place      Arabat Spit
kind       region
at         45.80 35.00
in         UKR
near       Melitopol 120

place      Chernobyl Exclusion Zone
alias      Chornobyl Exclusion Zone; Exclusion Zone
kind       region
at         51.30 30.00
in         UKR
near       Chernihiv 94

place      Kola Peninsula
alias      Kola
kind       region
at         67.70 36.00
in         RUS
near       Murmansk 188

place      Kamchatka Peninsula
alias      Kamchatka
kind       region
at         56.00 160.00
in         RUS
near       Petropavlovsk-Kamchatskiy 340

place      Yamal Peninsula
alias      Yamal
kind       region
at         70.00 70.00
in         RUS
near       Salekhard 410

place      Chukchi Peninsula
alias      Chukotka Peninsula
kind       region
at         66.00 -174.00
in         RUS

place      Rybachy Peninsula
kind       region
at         69.70 32.60
in         RUS
near       Murmansk 85

place      Volga region
alias      Volga Federal District; Povolzhye
kind       region
at         54.00 49.00
in         RUS
near       Tolyatti 60

place      Kursk salient
alias      Kursk pocket; Kursk bulge
kind       region
at         51.30 35.30
in         RUS
near       Sumy 55

place      Golden Ring
kind       region
at         56.50 40.00
in         RUS
near       Ivanovo 80

place      Curonian Spit
kind       region
at         55.30 20.97
near       Klaipeda 48

place      Vistula Spit
kind       region
at         54.37 19.40
in         POL
near       Elblag 24

place      Hel Peninsula
kind       region
at         54.68 18.65
in         POL
near       Gdynia 18

place      Bialowieza Forest
alias      Bialowieza; Belovezha; Belavezha Forest; Bialowieza primeval forest
kind       region
at         52.70 23.85
near       Brest 68

place      Black Forest
kind       region
at         48.20 8.20
in         DEU
near       Strasbourg 54

place      Ardennes
kind       region
at         50.10 5.50
in         BEL
near       Liege 60

place      Gallipoli Peninsula
alias      Gallipoli
kind       region
at         40.25 26.35
in         TUR
near       Canakkale 13

place      Istrian Peninsula
kind       region
at         45.20 13.90
near       Pula 37

place      Po Valley
kind       region
at         45.10 9.90
in         ITA
near       Cremona 11

place      Mezzogiorno
alias      southern Italy
kind       region
at         40.00 16.00
in         ITA
near       Potenza 72

place      Costa del Sol
kind       region
at         36.55 -4.60
in         ESP
near       Malaga 24

place      Costa Brava
kind       region
at         41.90 3.10
in         ESP
near       Girona 24

place      Scottish Highlands
alias      Highlands of Scotland
kind       region
at         57.30 -4.80
in         GBR
near       Inverness 42

place      Home Counties
kind       region
at         51.50 -0.50
in         GBR
near       London 27

place      Lake District
kind       region
at         54.50 -3.10
in         GBR
near       Kendal 32

place      Land's End
kind       region
at         50.07 -5.71
in         GBR
near       Penzance 14

place      Salisbury Plain
kind       region
at         51.20 -1.95
in         GBR
near       Salisbury 18

place      North Cape
kind       region
at         71.17 25.78
in         NOR
near       Tromso 300

place      Karelian Isthmus
kind       region
at         60.40 29.50
in         RUS
near       Vyborg 55

# Asia, by region

place      Aksai Chin
kind       region
at         35.20 79.30
in         CHN
near       Leh 190

place      Doklam
alias      Donglang; Doklam plateau
kind       region
at         27.30 88.95
in         BTN
near       Gangtok 34

place      Siachen Glacier
alias      Siachen
kind       region
at         35.45 77.00
near       Leh 155

place      Depsang
alias      Depsang Plains
kind       region
at         35.30 77.95
near       Leh 130

place      Siliguri Corridor
alias      Chicken's Neck
kind       region
at         26.60 88.40
in         IND
near       Siliguri 12

place      Wakhan Corridor
alias      Wakhan; Wakhan strip
kind       region
at         37.00 73.00
in         AFG
near       Ishqoshim 140

place      Tora Bora
alias      Tora Bora caves
kind       mountain
at         34.12 70.22
in         AFG
near       Jalalabad 40

place      Khyber Pass
kind       road
at         34.08 71.12
in         PAK
near       Peshawar 43

place      Salang Pass
alias      Salang Tunnel; Salang
kind       road
at         35.31 69.04
in         AFG
near       Charikar 35

place      Bolan Pass
alias      Bolan; Bolan valley
kind       road
at         29.80 67.40
in         PAK
near       Quetta 60

place      Lipulekh
alias      Lipulekh Pass; Kalapani
kind       road
at         30.23 81.03
in         NPL
near       Dipayal 108

place      Golden Triangle
alias      the Golden Triangle
kind       region
at         20.35 100.08
near       Mae Sai 22

place      Mekong Delta
kind       region
at         10.00 105.70
in         VNM
near       Can Tho 9

place      Irrawaddy Delta
alias      Ayeyarwady Delta
kind       region
at         16.40 95.20
in         MMR
near       Bogale 25

place      Sundarbans
kind       region
at         21.90 89.20
near       Khulna 108

place      Pearl River Delta
alias      Greater Bay Area
kind       region
at         22.70 113.40
in         CHN
near       Zhongshan 20

place      Yangtze River Delta
alias      Yangtze Delta
kind       region
at         31.30 120.50
in         CHN
near       Suzhou 10

place      Liaodong Peninsula
kind       region
at         39.80 122.30
in         CHN
near       Dalian 115

place      Shandong Peninsula
kind       region
at         37.00 121.20
in         CHN
near       Yantai 54

place      Hexi Corridor
kind       region
at         38.90 100.50
in         CHN
near       Zhangye 4

place      Kanto
alias      Kanto region
kind       region
at         36.00 139.60
in         JPN
near       Saitama 15

place      Kansai
alias      Kansai region
kind       region
at         34.70 135.60
in         JPN
near       Osaka 9

place      Tohoku
alias      Tohoku region
kind       region
at         38.90 140.70
in         JPN
near       Sendai 70

place      Noto Peninsula
alias      Noto
kind       region
at         37.20 136.90
in         JPN
near       Kanazawa 73

place      Malay Peninsula
alias      Malaya
kind       region
at         5.00 102.00
near       Kota Bharu 127

place      Bataan
alias      Bataan Peninsula
kind       region
at         14.65 120.45
in         PHL
near       Manila 57

place      Kalimantan
alias      Indonesian Borneo
kind       region
at         -1.00 114.00
in         IDN
near       Palangkaraya 135

place      Deccan
alias      Deccan Plateau
kind       region
at         17.50 77.00
in         IND
near       Gulbarga 25

place      Malabar Coast
alias      Malabar
kind       region
at         11.50 75.70
in         IND
near       Kozhikode 30

# The Americas and the Pacific, by region

place      Silicon Valley
kind       region
at         37.37 -122.03
in         USA
near       San Jose 14

place      Bay Area
alias      San Francisco Bay Area
kind       region
at         37.80 -122.20
in         USA
near       Oakland 7

place      Midwest
alias      American Midwest; Midwestern United States; Middle West
kind       region
at         42.00 -92.00
in         USA
near       Cedar Rapids 32

place      New England
kind       region
at         43.80 -71.20
in         USA
near       Concord 73

place      Deep South
alias      American South
kind       region
at         32.80 -87.00
in         USA
near       Tuscaloosa 72

place      Rust Belt
kind       region
at         41.00 -83.00
in         USA
near       Toledo 83

place      Great Plains
alias      the Great Plains
kind       region
at         41.00 -100.50
in         USA

place      Pacific Northwest
kind       region
at         46.00 -121.50
in         USA
near       Portland 105

place      West Coast
alias      U.S. West Coast; Pacific Coast of the United States
kind       region
at         40.00 -122.50
in         USA

place      East Coast
alias      U.S. East Coast; Eastern Seaboard
kind       region
at         38.50 -76.00
in         USA

place      Gulf Coast
alias      U.S. Gulf Coast; American Gulf Coast
kind       region
at         29.70 -90.50
in         USA
near       New Orleans 50

place      Appalachia
kind       region
at         37.80 -81.20
in         USA
near       Beckley 4

place      Southern California
kind       region
at         34.20 -117.50
in         USA
near       San Bernardino 23

place      Rio Grande Valley
alias      Lower Rio Grande Valley
kind       region
at         26.20 -98.00
in         USA
near       McAllen 23

place      Permian Basin
kind       region
at         31.90 -102.20
in         USA
near       Midland 16

place      Cape Cod
kind       region
at         41.70 -70.20
in         USA
near       Barnstable 8

place      Cape Canaveral
alias      Kennedy Space Center; Cape Kennedy; Kennedy Space Centre
kind       region
at         28.49 -80.58
in         USA
near       Titusville 27

place      Florida Keys
alias      the Keys
kind       island
at         24.75 -81.00
in         USA
near       Key West 82

place      Everglades
kind       region
at         25.70 -80.90
in         USA
near       Homestead 50

place      Grand Canyon
kind       region
at         36.10 -112.10
in         USA
near       Flagstaff 108

place      Navajo Nation
kind       region
at         36.30 -109.60
in         USA

place      Yellowstone
alias      Yellowstone National Park
kind       region
at         44.60 -110.50
in         USA

place      Labrador
kind       region
at         54.00 -61.50
in         CAN

place      Maritimes
alias      Maritime Provinces; Atlantic Canada
kind       region
at         46.00 -64.50
in         CAN
near       Moncton 25

place      Canadian Prairies
alias      Prairie Provinces
kind       region
at         51.50 -106.00
in         CAN
near       Saskatoon 78

place      Canadian Arctic
alias      Arctic Archipelago
kind       region
at         74.00 -95.00
in         CAN

place      Darien Gap
alias      Tapon del Darien; Darien jungle
kind       region
at         7.90 -77.40
in         PAN
near       Apartado 80

place      Tierra Caliente
kind       region
at         18.60 -101.00
in         MEX

place      Yucatan Peninsula
kind       region
at         19.50 -89.00
near       Felipe Carrillo Puerto 100

place      Baja California Peninsula
alias      Baja
kind       region
at         27.50 -113.00
in         MEX

place      Isthmus of Tehuantepec
kind       region
at         17.20 -94.80
in         MEX
near       Minatitlan 90

place      Isthmus of Panama
kind       region
at         9.10 -79.70
in         PAN
near       Panama City 25

place      Mosquito Coast
alias      Miskito Coast; Mosquitia; La Mosquitia
kind       region
at         14.00 -83.80
near       Puerto Cabezas 45

place      Bajo Aguan
alias      Aguan Valley; Lower Aguan
kind       region
at         15.60 -85.90
in         HND
near       Tocoa 12

place      Catatumbo
alias      Catatumbo region
kind       region
at         8.70 -73.00
in         COL
near       Ocana 60

place      Magdalena Medio
kind       region
at         7.00 -74.00
in         COL
near       Barrancabermeja 18

place      VRAEM
alias      Valley of the Apurimac, Ene and Mantaro Rivers; VRAE
kind       region
at         -12.60 -73.80
in         PER
near       Ayacucho 75

place      Chapare
alias      Chapare region; Tropico of Cochabamba
kind       region
at         -17.00 -65.30
in         BOL
near       Cochabamba 100

place      Vaca Muerta
kind       region
at         -38.40 -69.00
in         ARG
near       Neuquen 97

place      Triple Frontier
alias      Tri-Border Area; Triple Border; tri-border region
kind       region
at         -25.60 -54.58
near       Foz do Iguacu 6

place      Orinoco Belt
alias      Orinoco oil belt; Faja del Orinoco
kind       region
at         8.50 -64.50
in         VEN
near       El Tigre 48

place      Orinoco Mining Arc
alias      Arco Minero
kind       region
at         7.00 -63.00
in         VEN
near       Ciudad Bolivar 135

place      Los Llanos
alias      the Llanos; Llanos Orientales
kind       region
at         6.00 -70.50

place      Pantanal
kind       region
at         -18.00 -57.00
in         BRA
near       Corumba 125

place      Cerrado
kind       region
at         -14.00 -48.00
in         BRA

place      Lithium Triangle
kind       region
at         -22.50 -67.50

place      Antarctic Peninsula
alias      Graham Land
kind       region
at         -67.00 -65.00
in         ATA

place      Cape Horn
kind       region
at         -55.98 -67.27
in         CHL
near       Ushuaia 148

place      Cape of Good Hope
kind       region
at         -34.36 18.47
in         ZAF
near       Cape Town 48

place      Outback
alias      Australian Outback
kind       region
at         -25.00 130.00
in         AUS

place      Cape York Peninsula
alias      Cape York
kind       region
at         -14.00 143.00
in         AUS

place      Pilbara
kind       region
at         -21.50 118.50
in         AUS

place      Kimberley region
alias      the Kimberley
kind       region
at         -16.50 126.00
in         AUS

place      Great Barrier Reef
kind       region
at         -18.30 147.70
in         AUS
near       Townsville 135

# Oceans, seas, gulfs, bays

place      Atlantic Ocean
alias      Atlantic; the Atlantic
kind       sea
at         10.00 -30.00

place      North Atlantic
alias      North Atlantic Ocean
kind       sea
at         42.00 -38.00

place      South Atlantic
alias      South Atlantic Ocean
kind       sea
at         -22.00 -15.00

place      Pacific Ocean
alias      Pacific; the Pacific
kind       sea
at         0.00 -155.00

place      North Pacific
alias      North Pacific Ocean; Northwest Pacific
kind       sea
at         35.00 -175.00

place      South Pacific
alias      South Pacific Ocean; Southwest Pacific
kind       sea
at         -22.00 -150.00

place      Western Pacific
alias      West Pacific
kind       sea
at         15.00 140.00

place      Indian Ocean
kind       sea
at         -15.00 78.00

place      Arctic Ocean
kind       sea
at         85.00 0.00

place      Southern Ocean
alias      Antarctic Ocean
kind       sea
at         -65.00 80.00

place      Mediterranean Sea
alias      Mediterranean; the Med
kind       sea
at         35.50 18.00

place      Eastern Mediterranean
alias      East Mediterranean
kind       sea
at         34.00 31.00

place      Central Mediterranean
kind       sea
at         35.00 15.50

place      Western Mediterranean
kind       sea
at         39.00 5.00

place      Adriatic Sea
alias      Adriatic
kind       sea
at         43.00 15.00

place      Aegean Sea
alias      Aegean
kind       sea
at         38.50 25.00

place      Ionian Sea
alias      Ionian
kind       sea
at         38.00 19.00

place      Tyrrhenian Sea
kind       sea
at         40.00 12.00

place      Ligurian Sea
kind       sea
at         43.50 9.00

place      Alboran Sea
kind       sea
at         36.00 -3.50

place      Sea of Marmara
alias      Marmara; Marmara Sea
kind       sea
at         40.70 28.20

place      Black Sea
kind       sea
at         43.20 34.50

place      Sea of Azov
alias      Azov Sea
kind       sea
at         46.00 36.70

place      Caspian Sea
alias      Caspian
kind       sea
at         42.00 50.50

place      Baltic Sea
alias      Baltic
kind       sea
at         58.00 20.00

place      Gulf of Finland
kind       sea
at         60.00 26.00

place      Gulf of Bothnia
kind       sea
at         62.00 20.00

place      Gulf of Riga
kind       sea
at         57.70 23.50

place      Bay of Gdansk
alias      Gdansk Bay
kind       sea
at         54.60 19.20

place      North Sea
kind       sea
at         56.00 3.00

place      Wadden Sea
kind       sea
at         53.60 7.00

place      Skagerrak
kind       sea
at         57.90 9.00

place      Kattegat
kind       sea
at         56.90 11.40

place      Norwegian Sea
kind       sea
at         67.00 3.00

place      Barents Sea
kind       sea
at         74.00 38.00

place      White Sea
kind       sea
at         65.80 38.50

place      Kara Sea
kind       sea
at         75.00 70.00

place      Laptev Sea
kind       sea
at         76.00 125.00

place      East Siberian Sea
kind       sea
at         73.00 160.00

place      Chukchi Sea
kind       sea
at         69.00 -172.00

place      Beaufort Sea
kind       sea
at         72.00 -140.00

place      Greenland Sea
kind       sea
at         76.00 -8.00

place      Labrador Sea
kind       sea
at         58.00 -55.00

place      Baffin Bay
kind       sea
at         73.50 -67.00

place      Hudson Bay
kind       sea
at         60.00 -85.00

place      Bering Sea
kind       sea
at         58.00 -178.00

place      Gulf of Alaska
kind       sea
at         57.50 -145.00

place      Sea of Okhotsk
alias      Okhotsk Sea
kind       sea
at         55.00 150.00

place      Sea of Japan
alias      East Sea; Japan Sea
kind       sea
at         40.00 135.00

place      Yellow Sea
alias      West Sea
kind       sea
at         36.00 123.00

place      Bohai Sea
alias      Bohai; Bohai Gulf; Gulf of Bohai
kind       sea
at         38.70 119.80

place      East China Sea
kind       sea
at         29.00 125.00

place      South China Sea
alias      West Philippine Sea; North Natuna Sea
kind       sea
at         14.00 114.50

place      Philippine Sea
kind       sea
at         20.00 135.00

place      Gulf of Tonkin
alias      Tonkin Gulf; Beibu Gulf
kind       sea
at         20.00 107.80

place      Gulf of Thailand
alias      Gulf of Siam
kind       sea
at         9.50 102.00

place      Sulu Sea
kind       sea
at         8.00 120.00

place      Celebes Sea
alias      Sulawesi Sea
kind       sea
at         3.50 122.00

place      Java Sea
kind       sea
at         -5.00 111.00

place      Banda Sea
kind       sea
at         -6.00 127.00

place      Timor Sea
kind       sea
at         -11.00 127.00

place      Arafura Sea
kind       sea
at         -9.00 135.00

place      Coral Sea
kind       sea
at         -17.00 156.00

place      Tasman Sea
kind       sea
at         -38.00 161.00

place      Solomon Sea
kind       sea
at         -8.50 154.50

place      Bismarck Sea
kind       sea
at         -4.00 148.00

place      Great Australian Bight
kind       sea
at         -33.50 131.00

place      Gulf of Carpentaria
kind       sea
at         -14.00 139.00

place      Andaman Sea
kind       sea
at         11.00 96.00

place      Bay of Bengal
kind       sea
at         15.00 88.00

place      Arabian Sea
kind       sea
at         15.00 65.00

place      Gulf of Mannar
kind       sea
at         8.50 79.00

place      Gulf of Kutch
kind       sea
at         22.60 69.50

place      Persian Gulf
alias      Arabian Gulf; the Gulf
kind       sea
at         27.00 51.00

place      Gulf of Oman
alias      Sea of Oman
kind       sea
at         24.70 58.80

place      Gulf of Aden
kind       sea
at         12.50 47.50

place      Red Sea
kind       sea
at         20.50 38.30

place      Gulf of Aqaba
alias      Gulf of Eilat; Gulf of Akaba
kind       sea
at         28.80 34.70

place      Gulf of Suez
kind       sea
at         28.80 33.00

place      Gulf of Guinea
alias      Bight of Benin; Bight of Biafra
kind       sea
at         2.50 3.00

place      Gulf of Sidra
alias      Gulf of Sirte; Gulf of Sidre
kind       sea
at         31.50 18.30

place      Gulf of Gabes
kind       sea
at         34.00 10.50

place      Gulf of Tadjoura
kind       sea
at         11.70 43.00

place      Mozambique Channel
kind       sea
at         -18.00 41.50

place      Gulf of Mexico
alias      Gulf of America
kind       sea
at         25.00 -90.00

place      Caribbean Sea
kind       sea
at         15.00 -75.00

place      Sargasso Sea
kind       sea
at         28.00 -66.00

place      Gulf of California
alias      Sea of Cortez
kind       sea
at         28.00 -112.00

place      Gulf of Fonseca
kind       sea
at         13.20 -87.70

place      Gulf of Venezuela
kind       sea
at         11.60 -71.00

place      Gulf of Paria
kind       sea
at         10.40 -62.00

place      Gulf of Honduras
kind       sea
at         16.20 -88.00

place      Gulf of St. Lawrence
alias      Gulf of Saint Lawrence
kind       sea
at         48.00 -62.00

place      Bay of Fundy
kind       sea
at         45.00 -65.80

place      English Channel
alias      the Channel; the English Channel
kind       sea
at         50.20 -1.00

place      Irish Sea
kind       sea
at         53.70 -5.00

place      Celtic Sea
kind       sea
at         50.50 -8.00

place      Bay of Biscay
kind       sea
at         45.50 -4.50

place      Weddell Sea
kind       sea
at         -73.00 -45.00

place      Ross Sea
kind       sea
at         -75.00 -175.00

place      Scotia Sea
kind       sea
at         -57.50 -40.00

place      Bay of Pigs
alias      Playa Giron; Bahia de Cochinos
kind       sea
at         22.20 -81.17
in         CUB
near       Cienfuegos 76

place      Guantanamo Bay
kind       sea
at         19.95 -75.15
in         CUB
near       Guantanamo 24

place      Subic Bay
alias      Subic
kind       sea
at         14.80 120.25
in         PHL
near       Olongapo City 6

place      Manila Bay
kind       sea
at         14.50 120.75
in         PHL
near       Manila 26

place      Cam Ranh Bay
kind       sea
at         11.93 109.20
in         VNM
near       Nha Trang 35

place      Tokyo Bay
kind       sea
at         35.40 139.80
in         JPN
near       Tokyo 33

place      Chesapeake Bay
kind       sea
at         38.00 -76.20
in         USA
near       Annapolis 112

place      San Francisco Bay
kind       sea
at         37.70 -122.30
in         USA
near       San Francisco 14

place      Prudhoe Bay
alias      Deadhorse
kind       sea
at         70.32 -148.60
in         USA

place      Souda Bay
alias      Suda Bay
kind       sea
at         35.48 24.13
in         GRC
near       Chania 12

place      Haifa Bay
kind       sea
at         32.88 35.03
in         ISR
near       Haifa 10

place      Bay of Naples
alias      Gulf of Naples
kind       sea
at         40.75 14.25
in         ITA
near       Naples 10

place      Santa Monica Bay
kind       sea
at         33.93 -118.60
in         USA
near       Santa Monica 14

place      Botany Bay
kind       sea
at         -33.98 151.22
in         AUS
near       Sydney 13

place      Northwest Passage
kind       sea
at         74.00 -100.00

place      Northern Sea Route
alias      Northeast Passage
kind       sea
at         75.00 110.00
in         RUS

place      GIUK gap
alias      Greenland-Iceland-UK gap; GIUK
kind       sea
at         63.50 -12.00

# Straits and canals

place      Strait of Hormuz
alias      Hormuz; Hormuz Strait; Straits of Hormuz
kind       strait
at         26.57 56.25
near       Bandar Abbas 68

place      Bab el-Mandeb
alias      Bab al-Mandab; Bab al-Mandeb; Bab el-Mandab; Bab-el-Mandeb Strait; Bab al-Mandab Strait; Mandeb Strait
kind       strait
at         12.58 43.33
near       Obock 68

place      Kerch Strait
alias      Strait of Kerch
kind       strait
at         45.30 36.55
near       Kerch 9

place      Bosphorus
alias      Bosporus; Bosphorus Strait; Bosporus Strait; Istanbul Strait
kind       strait
at         41.12 29.07
in         TUR
near       Istanbul 15

place      Dardanelles
alias      Hellespont; Dardanelles Strait; Canakkale Strait
kind       strait
at         40.20 26.40
in         TUR
near       Canakkale 6

place      Turkish Straits
alias      the Turkish straits
kind       strait
at         40.70 27.90
in         TUR
near       Tekirdag 43

place      Taiwan Strait
alias      Formosa Strait; Strait of Taiwan; the Taiwan Straits; Taiwan Straits
kind       strait
at         24.50 119.50
near       Quanzhou 102

place      Strait of Malacca
alias      Malacca Strait; Straits of Malacca
kind       strait
at         3.50 100.20
near       Medan 170

place      Singapore Strait
kind       strait
at         1.20 103.90
near       Johor Bahru 33

place      Strait of Johor
alias      Johor Strait
kind       strait
at         1.45 103.80
near       Johor Bahru 5

place      Strait of Gibraltar
alias      Gibraltar Strait; Straits of Gibraltar
kind       strait
at         35.97 -5.50
near       Tangier 35

place      Luzon Strait
kind       strait
at         20.00 121.30
near       Laoag 212

place      Bashi Channel
kind       strait
at         21.60 121.20
near       Kaohsiung City 143

place      Korea Strait
kind       strait
at         34.60 129.00
near       Busan 55

place      Tsushima Strait
kind       strait
at         34.00 129.80
near       Sasebo 92

place      La Perouse Strait
alias      Soya Strait
kind       strait
at         45.75 142.00
near       Wakkanai 46

place      Tsugaru Strait
kind       strait
at         41.40 140.40
in         JPN
near       Hakodate 50

place      Miyako Strait
kind       strait
at         25.50 126.30
in         JPN
near       Naha 160

place      Osumi Strait
kind       strait
at         30.90 130.70
in         JPN
near       Kagoshima 77

place      Bering Strait
kind       strait
at         66.00 -169.00
near       Anchorage 1060

place      Denmark Strait
kind       strait
at         67.00 -24.50
near       Reykjavik 335

place      Oresund
alias      Oeresund; the Oresund; Oresund strait
kind       strait
at         55.80 12.75
near       Malmo 27

place      Great Belt
alias      Storebaelt
kind       strait
at         55.35 11.00
in         DNK
near       Odense 40

place      Strait of Dover
alias      Dover Strait; Straits of Dover
kind       strait
at         51.02 1.45
near       Dover 16

place      Strait of Messina
kind       strait
at         38.20 15.60
in         ITA
near       Messina 5

place      Strait of Sicily
alias      Sicilian Channel; Sicily Channel
kind       strait
at         37.20 11.60
near       Marsala 100

place      Strait of Otranto
kind       strait
at         40.20 19.00
near       Vlore 51

place      Strait of Bonifacio
kind       strait
at         41.30 9.20
near       Olbia 49

place      Sunda Strait
kind       strait
at         -6.00 105.80
in         IDN
near       Serang 41

place      Lombok Strait
kind       strait
at         -8.70 115.75
in         IDN
near       Mataram 41

place      Makassar Strait
kind       strait
at         -2.00 118.00
in         IDN
near       Balikpapan 152

place      Torres Strait
kind       strait
at         -9.90 142.50
near       Daru 118

place      Bass Strait
kind       strait
at         -40.00 146.00
in         AUS
near       Launceston 188

place      Cook Strait
kind       strait
at         -41.20 174.50
in         NZL
near       Wellington 25

place      Strait of Magellan
alias      Magellan Strait
kind       strait
at         -53.50 -70.70
near       Punta Arenas 42

place      Drake Passage
kind       strait
at         -58.50 -65.00
near       Ushuaia 450

place      Straits of Florida
alias      Florida Straits; Florida Strait; Strait of Florida
kind       strait
at         24.00 -81.00
near       Key West 100

place      Windward Passage
kind       strait
at         20.00 -73.80
near       Guantanamo 147

place      Yucatan Channel
kind       strait
at         21.70 -85.80
near       Cancun 122

place      Mona Passage
kind       strait
at         18.40 -67.80
near       Mayaguez 73

place      Strait of Juan de Fuca
alias      Juan de Fuca Strait
kind       strait
at         48.25 -123.60
near       Victoria 27

place      Strait of Tiran
alias      Straits of Tiran
kind       strait
at         28.00 34.47
near       Hurghada 105

place      Palk Strait
kind       strait
at         9.95 79.75
near       Jaffna 42

place      Qiongzhou Strait
alias      Hainan Strait
kind       strait
at         20.15 110.30
in         CHN
near       Haikou 13

place      San Bernardino Strait
kind       strait
at         12.58 124.20
in         PHL
near       Legaspi City 78

place      Balabac Strait
kind       strait
at         7.60 117.00
near       Kudat 83

place      Suez Canal
alias      the Suez Canal; Suez Canal zone
kind       strait
at         30.60 32.32
in         EGY
near       Ismailia 5

place      Panama Canal
alias      Canal Zone; Panama Canal Zone
kind       strait
at         9.12 -79.72
in         PAN
near       Panama City 26

place      Kiel Canal
kind       strait
at         54.20 9.60
in         DEU
near       Kiel 37

place      Corinth Canal
kind       strait
at         37.93 22.98
in         GRC
near       Athens 66

place      Volga-Don Canal
kind       strait
at         48.62 43.80
in         RUS
near       Volgograd 53

place      North Crimean Canal
kind       strait
at         45.75 34.00
in         UKR
near       Simferopol 89

place      Canal Istanbul
alias      Istanbul Canal
kind       strait
at         41.15 28.75
in         TUR
near       Istanbul 26

# Rivers: Europe and Russia

place      Dnipro River
alias      Dnieper; Dnepr; Dnieper River; River Dnieper; River Dnipro; Dnepr River
kind       river
at         49.75 31.50
near       Cherkasy 53

place      Dniester
alias      Dnister; Nistru; Dniester River; River Dniester; Dnestr
kind       river
at         48.20 28.30
near       Soroca 6

place      Siverskyi Donets
alias      Seversky Donets; Siversky Donets; Donets River; Northern Donets; Severskyi Donets
kind       river
at         48.95 38.00
near       Kramatorsk 41

place      Oskil River
alias      Oskil; Oskol River; River Oskil
kind       river
at         49.90 37.65
near       Kharkiv 105

place      Southern Bug
alias      Pivdennyi Buh; Southern Buh
kind       river
at         48.30 30.10
in         UKR
near       Uman 52

place      Western Bug
alias      Bug River; River Bug
kind       river
at         51.90 23.60
near       Brest 23

place      Inhulets River
alias      Inhulets; Ingulets River
kind       river
at         47.40 33.20
in         UKR
near       Kryvyi Rih 60

place      Prut River
alias      Prut
kind       river
at         47.15 27.80
near       Iasi 16

place      Danube
alias      Danube River; River Danube
kind       river
at         46.00 18.75
near       Pecs 41

place      Danube Delta
kind       region
at         45.10 29.30
near       Tulcea 40

place      Rhine
alias      Rhine River; River Rhine; Rhein
kind       river
at         49.70 8.40
near       Worms 8

place      Elbe
alias      Elbe River; River Elbe
kind       river
at         51.30 13.20
near       Riesa 7

place      Oder
alias      Oder River; Odra; River Oder
kind       river
at         51.70 16.00
near       Glogow 7

place      Neisse
alias      Lusatian Neisse; Nysa
kind       river
at         51.30 14.97
near       Gorlitz 16

place      Oder-Neisse line
kind       line
at         52.30 14.60

place      Vistula
alias      Vistula River; Wisla
kind       river
at         52.30 20.90
in         POL
near       Warsaw 11

place      Neman River
alias      Nemunas; Neman; Niemen
kind       river
at         54.40 24.00
near       Alytus 4

place      Daugava
alias      Western Dvina; Daugava River
kind       river
at         55.55 28.50
near       Navapolatsk 10

place      Narva River
kind       river
at         59.20 28.10
near       Narva 20

place      Neva River
alias      Neva
kind       river
at         59.82 30.65
in         RUS
near       Saint Petersburg 24

place      Svir River
kind       river
at         60.80 34.00
in         RUS
near       Petrozavodsk 110

place      Volga
alias      Volga River; River Volga
kind       river
at         55.80 48.90
in         RUS
near       Kazan 14

place      Don River
alias      River Don
kind       river
at         50.00 40.60
in         RUS
near       Voronezh 208

place      Kama River
alias      Kama
kind       river
at         57.00 54.20
in         RUS
near       Izhevsk 64

place      Ural River
kind       river
at         51.60 53.50
near       Orenburg 112

place      Ob River
alias      the Ob
kind       river
at         61.10 72.60
in         RUS
near       Surgut 47

place      Yenisei
alias      Yenisey; Yenisei River
kind       river
at         61.60 90.10
in         RUS
near       Krasnoyarsk 635

place      Lena River
kind       river
at         63.00 118.50
in         RUS
near       Yakutsk 570

place      Amur River
alias      Heilongjiang River; the Amur
kind       river
at         47.75 131.20
near       Birobidzhan 172

place      Ussuri River
alias      Wusuli River; Ussuri
kind       river
at         46.70 134.20
near       Khabarovsk 208

place      Terek River
alias      Terek
kind       river
at         43.75 45.00
near       Grozny 75

place      Kura River
alias      Kura
kind       river
at         40.80 46.90
near       Mingachevir 14

place      Aras River
alias      Araks; Araxes; Aras; Arax
kind       river
at         39.20 45.70
near       Nakhichivan 25

place      Enguri River
alias      Inguri River; Ingur River; Enguri; Inguri
kind       river
at         42.60 41.95
in         GEO
near       Zugdidi 12

place      Thames
alias      River Thames; Thames River
kind       river
at         51.50 -0.90
in         GBR
near       Reading 8

place      Severn
alias      River Severn; Severn Estuary
kind       river
at         51.65 -2.60
in         GBR
near       Bristol 22

place      Seine
alias      River Seine; Seine River
kind       river
at         48.80 2.40
in         FRA
near       Paris 7

place      Loire
alias      Loire River; Loire Valley
kind       river
at         47.00 3.00
in         FRA
near       Nevers 12

place      Rhone
alias      Rhone River
kind       river
at         45.30 4.80
in         FRA
near       Vienne 25

place      Garonne
kind       river
at         44.20 0.50
in         FRA
near       Agen 10

place      Meuse
alias      Maas; Meuse River
kind       river
at         50.20 4.85
near       Namur 30

place      Somme
kind       river
at         49.90 2.60
in         FRA
near       Amiens 22

place      Ebro
kind       river
at         41.70 -0.90
in         ESP
near       Zaragoza 6

place      Tagus
alias      Tejo; Tajo
kind       river
at         39.75 -5.80
near       Talavera de la Reina 87

place      Guadalquivir
kind       river
at         37.80 -5.00
in         ESP
near       Cordoba 22

place      Po River
alias      River Po
kind       river
at         45.05 9.90
in         ITA
near       Cremona 15

place      Tiber
alias      Tiber River
kind       river
at         42.40 12.40
in         ITA
near       Viterbo 25

place      Piave
kind       river
at         45.95 12.30
in         ITA
near       Belluno 22

place      Isonzo
alias      Soca River
kind       river
at         46.10 13.60
near       Gorizia 17

place      Sava River
alias      Sava
kind       river
at         45.20 16.90
near       Banja Luka 52

place      Drina River
alias      Drina
kind       river
at         44.00 19.25
near       Valjevo 58

place      Drava River
alias      Drava
kind       river
at         46.20 16.80
near       Koprivnica 5

place      Una River
kind       river
at         44.95 16.30
near       Bihac 34

place      Neretva River
alias      Neretva
kind       river
at         43.50 17.85
in         BIH
near       Mostar 18

place      Ibar River
alias      Ibar
kind       river
at         43.20 20.60
near       Novi Pazar 10

place      Morava River
alias      Great Morava
kind       river
at         44.20 21.15
in         SRB
near       Kragujevac 26

place      Vardar
alias      Axios
kind       river
at         41.50 22.00
near       Kavadarci 10

place      Evros River
alias      Maritsa; Meric River; Maritsa River; River Evros; Evros
kind       river
at         41.70 26.40
near       Edirne 15

place      Tisza
alias      Tisa; Tisza River
kind       river
at         47.20 20.20
near       Szolnok 3

place      Torne River
alias      Tornio River
kind       river
at         66.80 23.90
near       Rovaniemi 85

# Rivers: the Middle East, Africa

place      Euphrates
alias      Euphrates River; River Euphrates; Furat
kind       river
at         34.90 40.50
near       Al Mayadin 14

place      Tigris
alias      Tigris River; River Tigris; Dijla
kind       river
at         35.10 43.40
near       Kirkuk 99

place      Khabur River
alias      Khabour River; Khabur
kind       river
at         36.00 40.75
in         SYR
near       Al Hasakah 56

place      Great Zab
alias      Upper Zab; Great Zab River
kind       river
at         36.60 43.90
near       Erbil 47

place      Diyala River
kind       river
at         34.20 45.00
near       Baqubah 60

place      Shatt al-Arab
alias      Arvand Rud; Shatt-al-Arab waterway
kind       river
at         30.45 48.05
near       Khorramshahr 12

place      Karun River
alias      Karun
kind       river
at         31.70 48.90
in         IRN
near       Ahvaz 47

place      Orontes
alias      Orontes River; Asi River
kind       river
at         35.20 36.55
near       Hama 20

place      Litani River
alias      Litani; River Litani; Leontes
kind       river
at         33.47 35.62
in         LBN
near       Nabatiye et Tahta 16

place      Awali River
kind       river
at         33.60 35.42
in         LBN
near       Sidon 6

place      Zahrani River
kind       river
at         33.49 35.34
in         LBN
near       Sidon 8

place      Jordan River
alias      River Jordan
kind       river
at         32.30 35.56
near       Nablus 30

place      Yarmouk River
alias      Yarmuk River
kind       river
at         32.70 35.85
near       Irbid 17

place      Nile
alias      River Nile; Nile River; the Nile
kind       river
at         18.50 31.80
near       Berber 235

place      Blue Nile
alias      Abay; Blue Nile River; Abbay
kind       river
at         11.10 35.20
near       Ad-Damazin 118

place      White Nile
alias      White Nile River; Bahr al-Abyad
kind       river
at         11.90 32.70
near       Rabak 143

place      Atbara River
kind       river
at         14.60 36.00
near       Gedaref 85

place      Tekeze River
alias      Setit; Tekeze
kind       river
at         14.25 37.60
near       Inda Silase 75

place      Awash River
kind       river
at         9.50 40.20
in         ETH
near       Dire Dawa 181

place      Omo River
kind       river
at         6.30 36.50
in         ETH
near       Arba Minch 123

place      Shebelle River
alias      Shabelle River; Webi Shabelle
kind       river
at         5.60 44.30
near       Beledweyne 135

place      Jubba River
alias      Juba River; Jubba
kind       river
at         2.60 42.10
in         SOM
near       Baardheere 37

place      Tana River
kind       river
at         -0.90 39.90
in         KEN
near       Garissa 58

place      Congo River
alias      River Congo; Zaire River
kind       river
at         2.10 21.50
near       Lisala 6

place      Kasai River
kind       river
at         -4.80 21.00
near       Tshikapa 180

place      Ubangi River
alias      Oubangui River; Ubangi
kind       river
at         4.30 19.30
near       Gemena 128

place      Ruzizi River
alias      Rusizi River; Ruzizi
kind       river
at         -3.00 29.10
near       Uvira 45

place      Semliki River
kind       river
at         0.60 29.90
near       Beni 48

place      Zambezi
alias      Zambezi River; Zambesi
kind       river
at         -17.90 25.80
near       Livingstone 8

place      Limpopo River
kind       river
at         -22.30 30.00
near       Louis Trichardt 82

place      Orange River
alias      Gariep
kind       river
at         -28.70 20.60
near       Upington 70

place      Niger River
alias      River Niger
kind       river
at         15.70 0.30
near       Gao 73

place      Benue River
alias      River Benue
kind       river
at         8.20 10.20
near       Makurdi 192

place      Senegal River
alias      River Senegal
kind       river
at         15.95 -13.10
near       Kaedi 48

place      Gambia River
alias      River Gambia
kind       river
at         13.45 -14.60
near       Kaolack 165

place      Volta River
alias      Black Volta; White Volta
kind       river
at         8.70 -1.20
near       Tamale 85

place      Chari River
alias      Shari River
kind       river
at         10.50 16.70
near       N'Djamena 257

place      Logone River
kind       river
at         10.20 15.30
near       Yagoua 16

place      Kunene River
alias      Cunene River
kind       river
at         -17.30 13.50
near       Lubango 265

place      Okavango River
kind       river
at         -18.00 20.80
near       Rundu 110

place      Victoria Falls
alias      Mosi-oa-Tunya
kind       site
at         -17.92 25.86
in         ZMB
near       Livingstone 9

# Rivers: Asia

place      Indus
alias      Indus River; River Indus
kind       river
at         32.00 71.20
near       Dera Ismail Khan 33

place      Jhelum River
kind       river
at         33.80 73.60
near       Muzaffarabad 64

place      Chenab River
alias      Chenab
kind       river
at         31.90 73.00
near       Hafizabad 65

place      Sutlej
alias      Sutlej River
kind       river
at         30.60 74.00
near       Okara 57

place      Ravi River
alias      Ravi
kind       river
at         31.40 74.20
near       Lahore 23

place      Ganges
alias      Ganga; River Ganges; Ganga River; Ganges River
kind       river
at         25.35 83.10
near       Varanasi 11

place      Yamuna
alias      Yamuna River; Jumna
kind       river
at         27.20 78.30
in         IND
near       Agra 28

place      Brahmaputra
alias      Yarlung Tsangpo; Yarlung Zangbo; Brahmaputra River
kind       river
at         29.30 94.00
near       Lhasa 283

place      Teesta River
alias      Teesta; Tista
kind       river
at         26.50 88.80
near       Siliguri 46

place      Padma River
alias      Padma
kind       river
at         23.80 89.70
in         BGD
near       Pabna 48

place      Meghna River
alias      Meghna
kind       river
at         23.30 90.65
in         BGD
near       Dhaka 55

place      Naf River
alias      River Naf; Naf
kind       river
at         20.95 92.28
near       Teknaf 11

place      Kabul River
kind       river
at         34.40 70.80
near       Jalalabad 32

place      Helmand River
kind       river
at         31.30 64.20
near       Lashkar Gah 36

place      Kunar River
alias      Chitral River
kind       river
at         35.00 71.30
near       Asadabad 20

place      Amu Darya
alias      Oxus; Amudarya; Amu River
kind       river
at         39.00 63.60
near       Turkmenabat 9

place      Panj River
alias      Pyanj; Pyandzh
kind       river
at         37.60 70.00
near       Kulob 42

place      Syr Darya
alias      Jaxartes; Syrdarya
kind       river
at         43.90 67.00
near       Kyzylorda 160

place      Ili River
kind       river
at         44.30 77.00
near       Taldykorgan 120

place      Irtysh
alias      Irtysh River
kind       river
at         53.30 75.50
near       Pavlodar 150

place      Irrawaddy
alias      Irrawaddy River; Ayeyarwady River
kind       river
at         22.00 96.00
in         MMR
near       Mandalay 9

place      Salween
alias      Salween River; Thanlwin; Nu River
kind       river
at         21.50 98.40
near       Taunggyi 161

place      Chindwin
alias      Chindwin River
kind       river
at         23.50 94.60
in         MMR
near       Monywa 164

place      Moei River
kind       river
at         17.00 98.40
near       Mae Sot 36

place      Mekong
alias      Mekong River; Lancang
kind       river
at         18.30 101.60
near       Loei 91

place      Red River of Vietnam
alias      Song Hong; Hong River
kind       river
at         21.70 104.90
in         VNM
near       Yen Bai 3

place      Yangtze
alias      Yangtze River; Chang Jiang; Yangzi
kind       river
at         29.70 106.80
in         CHN
near       Chongqing 28

place      Yellow River
alias      Huang He; Huanghe
kind       river
at         40.40 107.00
in         CHN
near       Bayan Nur 55

place      Pearl River
alias      Zhujiang; Zhu Jiang
kind       river
at         22.90 113.50
in         CHN
near       Guangzhou 36

place      Songhua River
alias      Sungari
kind       river
at         46.00 128.50
in         CHN
near       Harbin 147

place      Yalu River
alias      Yalu; Amnok; Amnok River; Yalujiang
kind       river
at         41.10 126.20
near       Manp'o 10

place      Tumen River
alias      Tumen; Tuman River
kind       river
at         42.50 129.70
near       Chongjin 78

place      Imjin River
alias      Imjin
kind       river
at         38.00 126.90
near       Seoul 49

place      Han River
kind       river
at         37.50 127.30
in         KOR
near       Hanam 10

place      Taedong River
alias      Taedong
kind       river
at         39.20 125.95
in         PRK
near       P'yongsong 9

place      Tarim River
kind       river
at         41.00 84.00
in         CHN
near       Korla 198

# Rivers: the Americas, Australia

place      Rio Grande
alias      Rio Bravo; Rio Grande River; Rio Bravo del Norte
kind       river
at         30.60 -104.95
near       El Paso 194

place      Mississippi River
alias      the Mississippi
kind       river
at         37.50 -89.50
in         USA
near       Cape Girardeau 21

place      Missouri River
kind       river
at         43.50 -98.80
in         USA
near       Mitchell 67

place      Ohio River
kind       river
at         38.70 -84.00
in         USA
near       Cincinnati 63

place      Colorado River
kind       river
at         36.30 -112.50
near       Flagstaff 145

place      Columbia River
kind       river
at         46.20 -119.10
near       Kennewick 3

place      Hudson River
alias      Hudson Valley
kind       river
at         41.90 -73.95
in         USA
near       Poughkeepsie 22

place      Potomac River
alias      Potomac
kind       river
at         39.00 -77.25
in         USA
near       Washington D.C. 22

place      Delaware River
kind       river
at         41.00 -75.00
in         USA
near       Scranton 70

place      St. Lawrence River
alias      Saint Lawrence River; St Lawrence Seaway; St. Lawrence Seaway
kind       river
at         46.30 -72.60
near       Trois-Rivieres 7

place      Yukon River
kind       river
at         64.50 -150.00
near       Fairbanks 112

place      Mackenzie River
kind       river
at         65.30 -126.50
in         CAN
near       Yellowknife 670

place      Fraser River
kind       river
at         51.50 -122.30
in         CAN
near       Kamloops 162

place      Suchiate River
alias      Suchiate
kind       river
at         14.70 -92.18
near       Tapachula 23

place      Usumacinta River
alias      Usumacinta
kind       river
at         17.00 -91.20
near       Ocosingo 96

place      San Juan River
kind       river
at         10.90 -84.40
near       Managua 240

place      Magdalena River
kind       river
at         7.00 -73.95
in         COL
near       Barrancabermeja 12

place      Cauca River
kind       river
at         5.00 -75.75
in         COL
near       Pereira 21

place      Atrato River
alias      Atrato
kind       river
at         6.50 -76.85
in         COL
near       Quibdo 92

place      Putumayo River
alias      Ica River
kind       river
at         -1.50 -72.50
near       Leticia 395

place      Orinoco River
alias      Orinoco
kind       river
at         7.00 -67.00
in         VEN
near       Puerto Ayacucho 164

place      Arauca River
kind       river
at         7.05 -70.30
near       Arauca 50

place      Tachira River
kind       river
at         7.75 -72.45
near       Cucuta 18

place      Essequibo River
kind       river
at         5.00 -58.60
in         GUY
near       Georgetown 205

place      Cuyuni River
kind       river
at         6.80 -60.50
near       Georgetown 258

place      Amazon River
alias      River Amazon
kind       river
at         -3.30 -60.90
near       Manaus 98

place      Xingu River
alias      Xingu
kind       river
at         -9.00 -52.60
in         BRA
near       Altamira 645

place      Parana River
kind       river
at         -23.50 -54.10
near       Umuarama 85

place      Paraguay River
kind       river
at         -21.50 -57.90
near       Corumba 280

place      Uruguay River
kind       river
at         -28.50 -55.80
near       Sao Borja 23

place      Massacre River
alias      Dajabon River
kind       river
at         19.55 -71.72
near       Dajabon 3

place      Murray River
alias      Murray-Darling
kind       river
at         -34.60 142.80
in         AUS
near       Mildura 80

place      Iguazu Falls
alias      Iguacu Falls
kind       region
at         -25.69 -54.44
near       Foz do Iguacu 22

# Lakes and reservoirs

place      Lake Baikal
alias      Baikal
kind       lake
at         53.50 108.00
in         RUS
near       Ulan-Ude 190

place      Lake Ladoga
alias      Ladoga
kind       lake
at         60.80 31.50
in         RUS
near       Saint Petersburg 120

place      Lake Onega
alias      Onega
kind       lake
at         61.70 35.50
in         RUS
near       Petrozavodsk 60

place      Lake Peipus
alias      Lake Peipsi; Lake Chudskoye
kind       lake
at         58.60 27.50
near       Tartu 51

place      Lake Balkhash
alias      Balkhash lake
kind       lake
at         46.30 75.00
in         KAZ
near       Balqash 60

place      Aral Sea
kind       lake
at         45.00 59.50
near       Nukus 280

place      Lake Issyk-Kul
alias      Issyk-Kul lake
kind       lake
at         42.45 77.20
in         KGZ
near       Karakol 95

place      Lake Sevan
alias      Sevan lake
kind       lake
at         40.35 45.35
in         ARM
near       Gavarr 18

place      Lake Van
kind       lake
at         38.65 42.90
in         TUR
near       Van 43

place      Lake Urmia
alias      Lake Orumieh; Urmia Lake
kind       lake
at         37.70 45.35
in         IRN
near       Urmia 29

place      Dead Sea
alias      the Dead Sea
kind       lake
at         31.50 35.48
near       Hebron 36

place      Sea of Galilee
alias      Lake Tiberias; Lake Kinneret; Kinneret; Lake of Galilee
kind       lake
at         32.82 35.59
in         ISR
near       Nazareth 30

place      Lake Qaraoun
alias      Qaraoun Lake; Qaraoun
kind       lake
at         33.56 35.69
in         LBN
near       Zahle 37

place      Lake Assad
alias      Lake al-Assad
kind       lake
at         36.00 38.20
in         SYR
near       Ath Thawrah 36

place      Lake Tharthar
alias      Tharthar Lake; Thar Thar
kind       lake
at         34.00 43.30
in         IRQ
near       Samarra 58

place      Lake Habbaniyah
alias      Habbaniyah lake
kind       lake
at         33.28 43.45
in         IRQ
near       Ramadi 21

place      Lake Nasser
alias      Lake Nubia
kind       lake
at         23.00 32.80
near       Aswan 121

place      Lake Chad
kind       lake
at         13.20 14.10
near       N'Djamena 150

place      Lake Victoria
kind       lake
at         -1.00 33.00
near       Kampala 150

place      Lake Tanganyika
kind       lake
at         -6.50 29.60
near       Kalemie 75

place      Lake Malawi
alias      Lake Nyasa; Lake Niassa
kind       lake
at         -12.00 34.50
near       Mzuzu 78

place      Lake Kivu
kind       lake
at         -2.00 29.05
near       Goma 40

place      Lake Albert
kind       lake
at         1.70 31.00
near       Bunia 85

place      Lake Edward
kind       lake
at         -0.35 29.60
near       Butembo 62

place      Lake Turkana
alias      Lake Rudolf
kind       lake
at         3.60 36.00
near       Kitale 305

place      Lake Tana
kind       lake
at         12.00 37.30
in         ETH
near       Bahir Dar 46

place      Lake Volta
alias      Volta Lake
kind       lake
at         7.50 0.00
in         GHA
near       Kumasi 200

place      Lake Kariba
kind       lake
at         -17.00 28.00
near       Livingstone 250

place      Lake Mweru
kind       lake
at         -9.00 28.70
near       Lubumbashi 320

place      Cahora Bassa lake
alias      Lake Cahora Bassa
kind       lake
at         -15.70 31.70
in         MOZ
near       Tete 205

place      Lake Geneva
alias      Lac Leman; Lake Leman
kind       lake
at         46.45 6.55
near       Lausanne 10

place      Lake Constance
alias      Bodensee
kind       lake
at         47.63 9.37
near       Konstanz 15

place      Lake Como
kind       lake
at         46.00 9.27
in         ITA
near       Como 27

place      Lake Garda
kind       lake
at         45.65 10.68
in         ITA
near       Brescia 38

place      Lake Maggiore
kind       lake
at         45.95 8.65
near       Varese 18

place      Lake Balaton
alias      Balaton
kind       lake
at         46.85 17.75
in         HUN
near       Veszprem 30

place      Lake Ohrid
alias      Ohrid lake
kind       lake
at         41.03 20.72
near       Ohrid 12

place      Lake Prespa
alias      Prespa; Prespa Lakes; Lake Prespes; Prespa region
kind       lake
at         40.90 21.03
near       Bitola 29

place      Lake Skadar
alias      Lake Shkodra; Skadar lake
kind       lake
at         42.17 19.32
near       Shkoder 20

place      Lake Gazivoda
alias      Gazivode lake; Ujman lake; Gazivode; Ujman; Gazivoda; Gazivode dam; Ujman dam
kind       lake
at         42.97 20.65
in         KOS
near       Kosovska Mitrovica 20

place      Kakhovka Reservoir
kind       lake
at         47.30 34.20
in         UKR
near       Nikopol 33

place      Great Lakes
kind       lake
at         45.00 -84.00
near       Sault Ste. Marie 170

place      Lake Superior
kind       lake
at         47.70 -87.50
near       Marquette 130

place      Lake Michigan
kind       lake
at         43.50 -87.00
in         USA
near       Milwaukee 90

place      Lake Huron
kind       lake
at         44.80 -82.40
near       Port Huron 203

place      Lake Erie
kind       lake
at         42.20 -81.20
near       Cleveland 85

place      Lake Ontario
kind       lake
at         43.65 -77.90
near       Rochester 60

place      Great Salt Lake
kind       lake
at         41.15 -112.50
in         USA
near       Ogden 45

place      Lake Mead
kind       lake
at         36.20 -114.40
in         USA
near       Las Vegas 68

place      Lake Powell
kind       lake
at         37.10 -111.20
in         USA
near       Flagstaff 214

place      Lake Tahoe
kind       lake
at         39.10 -120.03
in         USA
near       Carson City 24

place      Lake Okeechobee
kind       lake
at         26.95 -80.80
in         USA
near       Port Saint Lucie 62

place      Lake Champlain
kind       lake
at         44.50 -73.30
near       South Burlington 11

place      Lake Winnipeg
kind       lake
at         52.10 -97.30
in         CAN
near       Winnipeg 245

place      Great Slave Lake
kind       lake
at         61.60 -114.00
in         CAN
near       Yellowknife 95

place      Great Bear Lake
kind       lake
at         66.00 -121.00
in         CAN
near       Yellowknife 500

place      Lake Nicaragua
alias      Cocibolca
kind       lake
at         11.50 -85.40
in         NIC
near       Granada 75

place      Lake Maracaibo
kind       lake
at         9.80 -71.50
in         VEN
near       Maracaibo 95

place      Lake Titicaca
alias      Titicaca
kind       lake
at         -15.80 -69.40
near       Puno 68

place      Qinghai Lake
alias      Koko Nor
kind       lake
at         36.90 100.15
in         CHN
near       Xining 148

place      Poyang Lake
kind       lake
at         29.10 116.30
in         CHN
near       Nanchang 62

place      Lake Tai
alias      Taihu
kind       lake
at         31.20 120.20
in         CHN
near       Suzhou 42

place      Tonle Sap
alias      Tonle Sap lake; Great Lake of Cambodia
kind       lake
at         12.80 104.10
in         KHM
near       Siem Reap 67

place      Lake Toba
kind       lake
at         2.65 98.85
in         IDN
near       Pematangsiantar 42

place      Inle Lake
alias      Lake Inle
kind       lake
at         20.58 96.92
in         MMR
near       Taunggyi 26

place      Lake Lanao
kind       lake
at         7.87 124.25
in         PHL
near       Marawi City 15

place      Taal Lake
alias      Lake Taal
kind       lake
at         14.00 121.00
in         PHL
near       Lipa City 19

place      Pangong Tso
alias      Pangong Lake; Pangong; Lake Pangong
kind       lake
at         33.75 78.65
near       Leh 110

place      Manasarovar
alias      Lake Manasarovar
kind       lake
at         30.68 81.47
in         CHN
near       Dipayal 166

# Dams. Most stand at a border or far from any town.

place      Kakhovka Dam
alias      Kakhovka hydroelectric power plant; Nova Kakhovka dam; Kakhovka HPP; Kakhovka hydropower plant; Kakhovka hydroelectric dam; Kakhovka hydroelectric station
kind       dam
at         46.78 33.37
in         UKR Kherson Oblast
near       Kherson 59

place      Dnipro Hydroelectric Station
alias      DniproHES; Dnieper Hydroelectric Station; Dnipro HPP; Dniprohes dam; Dnipro hydroelectric power plant
kind       dam
at         47.87 35.09
in         UKR Zaporizhzhia Oblast
near       Zaporizhzhya 5

place      Grand Ethiopian Renaissance Dam
alias      GERD; Renaissance Dam; Grand Renaissance Dam; Ethiopian dam; Ethiopia's Nile dam
kind       dam
at         11.21 35.09
in         ETH Benishangul-Gumuz
near       Ad-Damazin 104

place      Mosul Dam
kind       dam
at         36.63 42.82
in         IRQ Nineveh
near       Mosul 42

place      Haditha Dam
kind       dam
at         34.21 42.36
in         IRQ Anbar
near       Ramadi 124

place      Darbandikhan Dam
alias      Derbendikhan Dam
kind       dam
at         35.11 45.71
in         IRQ Sulaymaniyah Governorate
near       Sulaymaniyah 57

place      Dukan Dam
alias      Dokan Dam
kind       dam
at         35.95 44.95
in         IRQ Sulaymaniyah Governorate
near       Sulaymaniyah 62

place      Tabqa Dam
alias      Euphrates Dam; al-Thawra Dam; Taqba dam; al-Tabqa dam; Tabqah Dam
kind       dam
at         35.87 38.57
in         SYR Raqqa Governorate
near       Ath Thawrah 5

place      Tishreen Dam
alias      Tishrin Dam; Tichrine Dam
kind       dam
at         36.38 38.18
in         SYR Aleppo Governorate
near       Manbij 26

place      Ilisu Dam
kind       dam
at         37.53 41.85
in         TUR Mardin Province
near       Siirt 45

place      Ataturk Dam
kind       dam
at         37.48 38.32
in         TUR Sanliurfa Province
near       Adiyaman 31

place      Aswan High Dam
alias      Aswan Dam; High Dam
kind       dam
at         23.97 32.88
in         EGY Aswan Governorate
near       Aswan 14

place      Merowe Dam
alias      Hamdab Dam
kind       dam
at         18.67 32.05
in         SDN Northern State
near       Berber 215

place      Roseires Dam
alias      Al-Rusayris Dam; Roseires
kind       dam
at         11.80 34.39
in         SDN Blue Nile State
near       Ad-Damazin 4

place      Jebel Aulia Dam
alias      Jebel Aulia; Jabal Awliya Dam
kind       dam
at         15.24 32.48
in         SDN Khartoum State
near       Khartoum 40

place      Derna dams
alias      Wadi Derna dams; Derna dam; Abu Mansour dam
kind       dam
at         32.68 22.58
in         LBY
near       Darnah 11

place      Enguri Dam
alias      Inguri Dam; Enguri hydroelectric plant; Enguri hydropower plant
kind       dam
at         42.75 42.03
in         GEO
near       Zugdidi 31

place      Iron Gates
alias      Iron Gate dam; Djerdap dam
kind       dam
at         44.67 22.53
in         ROU
near       Drobeta-Turnu Severin 11

place      Kyiv Dam
alias      Kyiv hydroelectric power plant; Vyshhorod dam
kind       dam
at         50.59 30.51
in         UKR Kyiv Oblast
near       Kyiv 16

place      Nurek Dam
kind       dam
at         38.37 69.35
in         TJK Khatlon
near       Norak 4

place      Rogun Dam
alias      Roghun Dam
kind       dam
at         38.68 69.78
in         TJK
near       Dushanbe 88

place      Toktogul Dam
alias      Toktogul reservoir; Toktogul hydropower plant
kind       dam
at         41.68 72.65
in         KGZ
near       Jalal-Abad 90

place      Kajaki Dam
alias      Kajaki
kind       dam
at         32.32 65.12
in         AFG Helmand
near       Gereshk 76

place      Salma Dam
alias      Afghan-India Friendship Dam
kind       dam
at         34.33 63.83
in         AFG Herat Province
near       Herat 150

place      Kamal Khan Dam
kind       dam
at         30.34 61.88
in         AFG Nimroz
near       Zaranj 69

place      Tarbela Dam
kind       dam
at         34.09 72.70
in         PAK Khyber Pakhtunkhwa
near       Mardan 61

place      Mangla Dam
kind       dam
at         33.15 73.65
in         PAK Azad Kashmir
near       Jhelum 25

place      Baglihar Dam
kind       dam
at         33.16 75.33
in         IND Jammu and Kashmir
near       Jammu 66

place      Kishanganga Dam
alias      Kishanganga hydropower plant; Kishanganga
kind       dam
at         34.65 74.75
in         IND Jammu and Kashmir
near       Srinagar 63

place      Tehri Dam
kind       dam
at         30.38 78.48
in         IND Uttarakhand
near       Dehra Dun 43

place      Sardar Sarovar Dam
alias      Narmada dam
kind       dam
at         21.83 73.75
in         IND Gujarat
near       Bharuch 80

place      Farakka Barrage
alias      Farakka Dam; Farakka
kind       dam
at         24.80 87.93
in         IND West Bengal
near       Jangipur 39

place      Three Gorges Dam
alias      Three Gorges
kind       dam
at         30.82 111.00
in         CHN Hubei
near       Yichang 30

place      Xayaburi Dam
kind       dam
at         19.25 101.82
in         LAO
near       Luang Prabang 78

place      Xe-Pian Xe-Namnoy Dam
kind       dam
at         15.03 106.65
in         LAO
near       Pakse 93

place      Myitsone Dam
alias      Myitsone
kind       dam
at         25.70 97.50
in         MMR Kachin
near       Myitkyina 37

place      Hoover Dam
kind       dam
at         36.02 -114.74
in         USA Nevada
near       Las Vegas 42

place      Glen Canyon Dam
kind       dam
at         36.94 -111.48
in         USA Arizona
near       Flagstaff 195

place      Oroville Dam
kind       dam
at         39.54 -121.49
in         USA California
near       Chico 38

place      Grand Coulee Dam
kind       dam
at         47.96 -118.98
in         USA Washington State
near       Moses Lake 98

place      Itaipu Dam
alias      Itaipu
kind       dam
at         -25.41 -54.59
in         BRA Parana
near       Foz do Iguacu 15

place      Belo Monte Dam
alias      Belo Monte
kind       dam
at         -3.12 -51.80
in         BRA Para state
near       Altamira 46

place      Guri Dam
alias      Simon Bolivar Hydroelectric Plant; Guri hydroelectric plant
kind       dam
at         7.77 -63.00
in         VEN Bolivar state
near       Ciudad Guayana 73

place      Coca Codo Sinclair Dam
alias      Coca Codo Sinclair
kind       dam
at         -0.20 -77.68
in         ECU
near       Nueva Loja 95

place      Yacyreta Dam
alias      Yacyreta
kind       dam
at         -27.48 -56.72
in         ARG
near       Posadas 82

place      Inga Dams
alias      Inga Dam; Grand Inga; Inga dam project; Inga Falls
kind       dam
at         -5.53 13.62
in         COD Kongo Central
near       Matadi 37

place      Kariba Dam
kind       dam
at         -16.52 28.76
in         ZMB
near       Harare 290

place      Cahora Bassa Dam
alias      Cahora Bassa; Cabora Bassa
kind       dam
at         -15.58 32.70
in         MOZ Tete Province
near       Tete 117

place      Akosombo Dam
alias      Akosombo
kind       dam
at         6.30 0.06
in         GHA
near       Tema 70

place      Kainji Dam
alias      Kainji
kind       dam
at         9.86 4.61
in         NGA Niger State
near       Bida 175

place      Gibe III Dam
alias      Gilgel Gibe III Dam; Gibe III
kind       dam
at         6.84 37.30
in         ETH
near       Sodo 50

place      Koysha Dam
kind       dam
at         6.58 36.56
in         ETH
near       Arba Minch 125

place      Manantali Dam
kind       dam
at         13.20 -10.43
in         MLI Kayes Region
near       Bafoulabe 78

# Mountains

place      Alps
adj        Alpine
alias      the Alps
kind       mountain
at         46.50 9.50
near       Chur 38

place      Swiss Alps
kind       mountain
at         46.50 8.30
in         CHE
near       Sion 77

place      French Alps
kind       mountain
at         45.30 6.50
in         FRA
near       Grenoble 63

place      Dolomites
kind       mountain
at         46.45 11.85
in         ITA
near       Bolzano 39

place      Pyrenees
kind       mountain
at         42.65 1.00
near       Andorra la Vella 45

place      Apennines
kind       mountain
at         43.00 13.00
in         ITA
near       Foligno 24

place      Carpathians
alias      Carpathian Mountains
kind       mountain
at         47.60 25.00
near       Baia Mare 110

place      Balkan Mountains
alias      Stara Planina
kind       mountain
at         42.75 24.90
in         BGR
near       Gabrovo 38

place      Dinaric Alps
kind       mountain
at         43.80 17.00
near       Split 56

place      Tatra Mountains
alias      Tatras; High Tatras
kind       mountain
at         49.20 20.10
near       Zakopane 17

place      Sudetes
alias      Sudeten Mountains
kind       mountain
at         50.50 16.30
near       Walbrzych 30

place      Ural Mountains
alias      Urals; the Urals; Urals region
kind       mountain
at         60.00 59.50
in         RUS
near       Serov 70

place      Caucasus Mountains
alias      Greater Caucasus; Caucasus range
kind       mountain
at         42.60 44.80
near       Vladikavkaz 48

place      Mount Elbrus
alias      Elbrus
kind       mountain
at         43.35 42.44
in         RUS
near       Nalchik 95

place      Mount Kazbek
alias      Kazbek
kind       mountain
at         42.70 44.52
near       Vladikavkaz 38

place      Mount Ararat
alias      Ararat
kind       mountain
at         39.70 44.30
in         TUR
near       Igdir 34

place      Taurus Mountains
alias      Toros Mountains
kind       mountain
at         37.20 34.60
in         TUR
near       Mersin 44

place      Mount Cudi
alias      Mount Judi; Cudi
kind       mountain
at         37.37 42.34
in         TUR
near       Sirnak 20

place      Kandil Mountains
alias      Qandil Mountains; Qandil; Mount Qandil; Kandil; Qandil mountain
kind       mountain
at         36.55 45.10
in         IRQ
near       Soran 53

place      Hamrin Mountains
alias      Hamreen Mountains; Hamrin
kind       mountain
at         34.80 44.40
in         IRQ
near       Tuz Khurmatu District 24

place      Mount Sinjar
alias      Sinjar Mountain; Sinjar Mountains; Jabal Sinjar
kind       mountain
at         36.38 41.72
in         IRQ
near       Mosul 128

place      Mount Bamo
alias      Bamo
kind       mountain
at         34.95 45.75
near       Halabja 35

place      Zagros Mountains
alias      Zagros
kind       mountain
at         33.00 48.50
in         IRN
near       Khorramabad 56

place      Alborz Mountains
alias      Elburz Mountains
kind       mountain
at         36.10 52.00
in         IRN
near       Amol 52

place      Mount Damavand
alias      Damavand
kind       mountain
at         35.95 52.11
in         IRN
near       Tehran 70

place      Anti-Lebanon
alias      Anti-Lebanon Mountains; Eastern Mountain Range of Lebanon
kind       mountain
at         33.80 36.30
near       Baalbek 24

place      Qalamoun Mountains
alias      Qalamoun; Qalamun
kind       mountain
at         33.90 36.50
in         SYR
near       An Nabk 28

place      Mount Lebanon range
alias      Lebanon Mountains
kind       mountain
at         34.10 35.95
in         LBN
near       Bcharre 18

place      Mount Hermon
alias      Jabal al-Sheikh; Hermon; Jabal al-Shaykh
kind       mountain
at         33.42 35.86
near       Damascus 42

place      Mount Meron
alias      Meron
kind       mountain
at         33.00 35.41
in         ISR
near       Nazareth 36

place      Mount Carmel
alias      Carmel range
kind       mountain
at         32.73 35.05
in         ISR
near       Haifa 10

place      Mount Sinai
alias      Jebel Musa
kind       mountain
at         28.54 33.97
in         EGY
near       Hurghada 143

place      Sarawat Mountains
alias      Asir Mountains
kind       mountain
at         19.00 42.30
in         SAU
near       Abha 86

place      Jebel Akhdar
alias      Jabal Akhdar; Green Mountain of Oman
kind       mountain
at         23.10 57.50
in         OMN
near       Nizwa 19

place      Nafusa Mountains
alias      Nafusa; Jebel Nafusa; Western Mountains of Libya
kind       mountain
at         31.90 12.00
in         LBY
near       Zintan 26

place      Atlas Mountains
alias      High Atlas
kind       mountain
at         31.70 -6.80
near       Marrakesh 112

place      Mount Chaambi
alias      Chaambi; Jebel Chambi; Chaambi Mountains; Mount Chambi
kind       mountain
at         35.20 8.68
in         TUN
near       Kasserine 14

place      Aures
alias      Aures Mountains
kind       mountain
at         35.30 6.60
in         DZA
near       Batna City 44

place      Hoggar Mountains
alias      Ahaggar; Hoggar
kind       mountain
at         23.30 5.70
in         DZA
near       Agadez 740

place      Adrar des Ifoghas
alias      Ifoghas mountains; Ifoghas
kind       mountain
at         19.60 1.80
in         MLI
near       Gao 415

place      Air Mountains
alias      Air Massif
kind       mountain
at         18.50 8.80
in         NER
near       Agadez 185

place      Tibesti Mountains
alias      Tibesti massif
kind       mountain
at         21.00 17.50
near       Sabha 730

place      Jebel Marra
alias      Jabal Marra; Marra Mountains; Jabel Marra
kind       mountain
at         12.95 24.27
in         SDN
near       Zalingei 86

place      Mandara Mountains
alias      Mandara
kind       mountain
at         10.80 13.80
near       Mokolo 7

place      Mount Cameroon
kind       mountain
at         4.20 9.17
in         CMR
near       Limbe 21

place      Mount Nyiragongo
alias      Nyiragongo; Nyiragongo volcano
kind       mountain
at         -1.52 29.25
in         COD
near       Goma 18

place      Rwenzori Mountains
alias      Ruwenzori
kind       mountain
at         0.39 29.87
near       Kasese 35

place      Mount Elgon
kind       mountain
at         1.12 34.53
near       Mbale 40

place      Mount Kenya
kind       mountain
at         -0.15 37.31
in         KEN
near       Nairobi 135

place      Mount Kilimanjaro
alias      Kilimanjaro
kind       mountain
at         -3.07 37.35
in         TZA
near       Moshi 31

place      Drakensberg
kind       mountain
at         -29.00 29.40
near       Newcastle 150

place      Himalayas
adj        Himalayan
alias      Himalaya; Himalayan mountains; the Himalayas
kind       mountain
at         28.60 84.00
near       Pokhara 43

place      Mount Everest
alias      Everest; Sagarmatha; Chomolungma; Qomolangma
kind       mountain
at         27.99 86.92
near       Dharan 134

place      K2
alias      Mount Godwin-Austen
kind       mountain
at         35.88 76.51
near       Leh 220

place      Nanga Parbat
kind       mountain
at         35.24 74.59
in         PAK
near       Srinagar 129

place      Karakoram
alias      Karakoram range; Karakorum
kind       mountain
at         35.80 76.40
near       Leh 220

place      Hindu Kush
alias      Hindukush
kind       mountain
at         35.60 70.50
near       Asadabad 100

place      Spin Ghar
alias      Safed Koh; White Mountains of Afghanistan; Spin Ghar mountains
kind       mountain
at         34.00 70.10
near       Jalalabad 58

place      Sulaiman Mountains
alias      Suleiman Range; Koh-e-Suleman
kind       mountain
at         30.50 70.00
in         PAK
near       Dera Ghazi Khan 80

place      Pamir Mountains
alias      Pamirs; Pamir; Pamir Plateau
kind       mountain
at         38.50 73.00
in         TJK
near       Khorugh 165

place      Tian Shan
alias      Tien Shan; Tianshan
kind       mountain
at         42.00 79.00
near       Karakol 70

place      Kunlun Mountains
alias      Kunlun
kind       mountain
at         36.00 84.00
in         CHN
near       Hotan 395

place      Altai Mountains
kind       mountain
at         48.80 88.50
near       Olgii 107

place      Mount Paektu
alias      Paektu; Mount Baekdu; Paektusan; Changbai Mountain; Paektu Mountain
kind       mountain
at         42.00 128.06
near       Hyesan 67

place      Mount Kumgang
alias      Kumgang; Diamond Mountain; Kumgangsan; Kumgang resort
kind       mountain
at         38.65 128.10
in         PRK
near       Sokcho 65

place      Mount Fuji
alias      Fujisan
kind       mountain
at         35.36 138.73
in         JPN
near       Fujinomiya 18

place      Mayon
alias      Mayon Volcano; Mount Mayon
kind       mountain
at         13.26 123.69
in         PHL
near       Legaspi City 14

place      Mount Pinatubo
alias      Pinatubo
kind       mountain
at         15.13 120.35
in         PHL
near       Angeles City 26

place      Taal Volcano
kind       mountain
at         14.00 121.00
in         PHL
near       Lipa City 19

place      Mount Merapi
alias      Merapi
kind       mountain
at         -7.54 110.45
in         IDN
near       Yogyakarta 30

place      Mount Agung
alias      Agung
kind       mountain
at         -8.34 115.51
in         IDN
near       Denpasar 46

place      Krakatoa
alias      Anak Krakatau; Krakatau
kind       mountain
at         -6.10 105.42
in         IDN
near       Serang 81

place      Tambora
alias      Mount Tambora
kind       mountain
at         -8.25 118.00
in         IDN
near       Bima 87

place      Mount Olympus
kind       mountain
at         40.08 22.36
in         GRC
near       Katerini 27

place      Mount Athos
alias      Athos
kind       mountain
at         40.20 24.25
in         GRC
near       Thessaloniki 121

place      Mount Etna
alias      Etna
kind       mountain
at         37.75 14.99
in         ITA
near       Catania 29

place      Mount Vesuvius
alias      Vesuvius
kind       mountain
at         40.82 14.43
in         ITA
near       Naples 15

place      Stromboli
kind       mountain
at         38.79 15.21
in         ITA
near       Messina 74

place      Mont Blanc
kind       mountain
at         45.83 6.86
near       Aosta 38

place      Matterhorn
kind       mountain
at         45.98 7.66
near       Aosta 36

place      Mount Igman
alias      Igman
kind       mountain
at         43.75 18.27
in         BIH
near       Sarajevo 16

place      Mount Ida of Crete
alias      Psiloritis
kind       mountain
at         35.23 24.77
in         GRC
near       Heraklion 35

place      Troodos
alias      Troodos Mountains; Mount Olympus of Cyprus
kind       mountain
at         34.93 32.87
in         CYP
near       Limassol 34

place      Eyjafjallajokull
kind       mountain
at         63.63 -19.61
in         ISL
near       Reykjavik 125

place      Rocky Mountains
alias      Rockies; the Rockies
kind       mountain
at         43.50 -110.00
near       Idaho Falls 165

place      Appalachian Mountains
alias      Appalachians
kind       mountain
at         38.50 -80.00
in         USA
near       Harrisonburg 95

place      Sierra Nevada
alias      Sierra Nevada of California
kind       mountain
at         37.70 -119.00
in         USA
near       Fresno 125

place      Denali
alias      Mount McKinley
kind       mountain
at         63.07 -151.01
in         USA
near       Anchorage 215

place      Mount Rainier
kind       mountain
at         46.85 -121.76
in         USA
near       Tacoma 67

place      Mount St. Helens
alias      Mount Saint Helens
kind       mountain
at         46.20 -122.19
in         USA
near       Longview 58

place      Mount Rushmore
kind       mountain
at         43.88 -103.46
in         USA
near       Rapid City 29

place      Sierra Madre Occidental
alias      Sierra Madre
kind       mountain
at         25.50 -106.00
in         MEX
near       Durango 210

place      Popocatepetl
kind       mountain
at         19.02 -98.62
in         MEX
near       Puebla City 44

place      Fuego volcano
alias      Volcan de Fuego
kind       mountain
at         14.47 -90.88
in         GTM
near       Antigua Guatemala 18

place      Sierra Maestra
kind       mountain
at         20.00 -76.70
in         CUB
near       Bayamo 43

place      Andes
adj        Andean
alias      the Andes; Andes Mountains; Cordillera of the Andes
kind       mountain
at         -20.00 -67.50
near       Potosi 190

place      Aconcagua
kind       mountain
at         -32.65 -70.01
in         ARG
near       Mendoza 115

place      Machu Picchu
kind       mountain
at         -13.16 -72.54
in         PER
near       Cusco 74

place      Cotopaxi
kind       mountain
at         -0.68 -78.44
in         ECU
near       Latacunga 33

place      Nevado del Ruiz
kind       mountain
at         4.89 -75.32
in         COL
near       Manizales 29

place      Blue Mountains
alias      Blue Mountains of Australia
kind       mountain
at         -33.70 150.30
in         AUS
near       Sydney 87

place      Galeras
kind       mountain
at         1.22 -77.36
in         COL
near       Pasto 9

place      Mount Erebus
alias      Erebus
kind       mountain
at         -77.53 167.17
in         ATA
near       Invercargill 3440

# Deserts

place      Sahara
alias      Sahara Desert; the Sahara
kind       desert
at         23.00 12.00

place      Libyan Desert
kind       desert
at         25.00 25.00

place      Nubian Desert
kind       desert
at         20.50 33.50
in         SDN

place      Western Desert
alias      Egypt's Western Desert
kind       desert
at         27.00 27.50
in         EGY

place      Eastern Desert
alias      Egypt's Eastern Desert
kind       desert
at         26.00 33.20
in         EGY
near       Qina 53

place      Negev
alias      Negev Desert; the Negev; Naqab
kind       desert
at         30.80 34.90
in         ISR
near       Beersheba 50

place      Judean Desert
kind       desert
at         31.60 35.35
near       Hebron 27

place      Syrian Desert
alias      Badia; Badiya; Syrian Badia; Syrian steppe; Badia desert
kind       desert
at         34.40 38.80
near       Palmyra 52

place      Anbar desert
alias      Iraq's western desert
kind       desert
at         32.50 41.50
in         IRQ
near       Ramadi 190

place      Empty Quarter
alias      Rub al-Khali
kind       desert
at         20.00 51.00

place      An Nafud
alias      Nefud Desert; Nafud
kind       desert
at         28.30 41.00
in         SAU
near       Ha'il 106

place      Danakil Desert
alias      Danakil Depression
kind       desert
at         13.80 40.50
in         ETH
near       Mek'ele 115

place      Kalahari Desert
alias      Kalahari
kind       desert
at         -23.00 22.00
in         BWA

place      Namib Desert
alias      Namib
kind       desert
at         -24.00 15.20
in         NAM
near       Walvis Bay 136

place      Gobi Desert
alias      Gobi
kind       desert
at         42.60 105.00

place      Taklamakan Desert
alias      Taklamakan; Taklimakan
kind       desert
at         38.80 82.00
in         CHN

place      Lop Nur
alias      Lop Nor
kind       desert
at         40.30 90.30
in         CHN

place      Thar Desert
alias      Great Indian Desert
kind       desert
at         27.00 71.00
near       Jaisalmer 10

place      Karakum Desert
alias      Karakum; Garagum
kind       desert
at         39.50 59.50
in         TKM

place      Kyzylkum Desert
alias      Kyzylkum
kind       desert
at         42.00 64.00

place      Registan Desert
alias      Registan of Kandahar
kind       desert
at         30.40 65.00
in         AFG
near       Kandahar 150

place      Dasht-e Kavir
alias      Great Salt Desert of Iran; Kavir desert
kind       desert
at         34.50 54.80
in         IRN
near       Semnan 150

place      Dasht-e Lut
alias      Lut Desert
kind       desert
at         30.90 58.80
in         IRN
near       Kerman 183

place      Atacama Desert
alias      Atacama
kind       desert
at         -23.80 -69.30
in         CHL
near       Antofagasta 112

place      Sonoran Desert
kind       desert
at         32.20 -113.00
near       Yuma 155

place      Mojave Desert
alias      Mojave
kind       desert
at         35.00 -116.50
in         USA
near       Barstow 48

place      Chihuahuan Desert
kind       desert
at         28.50 -104.50

place      Death Valley
kind       desert
at         36.40 -117.00
in         USA
near       Pahrump 93

place      Great Victoria Desert
kind       desert
at         -29.00 129.50
in         AUS

# Valleys, gorges, wadis

place      Bekaa Valley
alias      Bekaa; Beqaa; Beqaa Valley; the Bekaa; Biqa; Biqa Valley; Bekaa plain
kind       valley
at         33.90 36.05
in         LBN
near       Baalbek 20

place      Jordan Valley
alias      the Jordan Valley
kind       valley
at         32.10 35.52
near       Nablus 28

place      Hula Valley
kind       valley
at         33.10 35.60
in         ISR
near       Nazareth 53

place      Jezreel Valley
kind       valley
at         32.60 35.25
in         ISR
near       Nazareth 13

place      Wadi Araba
alias      Arava; Arabah
kind       valley
at         30.40 35.15
near       Ma'an 61

place      Wadi Khaled
alias      Wadi Khalid
kind       valley
at         34.62 36.42
in         LBN
near       Tallkalakh 16

place      Wadi Hadramout
alias      Hadramawt Valley; Wadi Hadramawt; Hadhramaut Valley
kind       valley
at         15.95 48.90
in         YEM
near       Mukalla 158

place      Wadi Barada
alias      Barada Valley
kind       valley
at         33.62 36.12
in         SYR
near       Az Zabadani 12

place      Homs Gap
kind       valley
at         34.72 36.30
near       Tallkalakh 7

place      Ghab Plain
alias      Al-Ghab; Sahl al-Ghab; al-Ghab plain
kind       valley
at         35.45 36.35
in         SYR
near       Hama 50

place      Fergana Valley
alias      Ferghana Valley; Farghona Valley
kind       valley
at         40.70 71.40
near       Namangan 40

place      Rasht Valley
alias      Garm Valley; Karategin Valley; Karategin
kind       valley
at         39.00 70.30
in         TJK
near       Dushanbe 140

place      Panjshir Valley
alias      Panjsher Valley
kind       valley
at         35.35 69.60
in         AFG
near       Bazarak 9

place      Korengal Valley
alias      Korangal Valley; Korengal
kind       valley
at         34.87 70.91
in         AFG
near       Asadabad 22

place      Pech Valley
kind       valley
at         34.93 70.95
in         AFG
near       Asadabad 20

place      Swat Valley
kind       valley
at         35.00 72.45
in         PAK
near       Mingora 26

place      Hunza Valley
alias      Hunza
kind       valley
at         36.32 74.67
in         PAK
near       Mingora 277

place      Neelum Valley
alias      Neelam Valley; Neelum; Neelum district
kind       valley
at         34.60 73.95
in         PAK
near       Muzaffarabad 51

place      Galwan Valley
alias      Galwan
kind       valley
at         34.75 78.25
in         IND
near       Leh 88

place      Nubra Valley
alias      Nubra
kind       valley
at         34.60 77.60
in         IND
near       Leh 49

place      Kathmandu Valley
kind       valley
at         27.70 85.33
in         NPL
near       Kathmandu 3

place      Indus Valley
kind       valley
at         28.50 69.50
in         PAK
near       Khanpur 117

place      Pankisi Gorge
alias      Pankisi; Pankisi Valley
kind       valley
at         42.11 45.27
in         GEO
near       Telavi 28

place      Kodori Gorge
alias      Kodori; Kodori Valley; Upper Abkhazia
kind       valley
at         43.05 41.65
in         GEO
near       Sukhumi 52

place      Darial Gorge
alias      Upper Lars; Verkhny Lars
kind       valley
at         42.74 44.63
near       Vladikavkaz 32

place      Nile Valley
kind       valley
at         26.50 31.80
in         EGY
near       Sohag 10

place      Omo Valley
alias      Lower Omo Valley
kind       valley
at         5.50 36.20
in         ETH
near       Arba Minch 165

place      Central Valley
alias      California's Central Valley
kind       valley
at         37.00 -120.20
in         USA
near       Fresno 43

place      Napa Valley
kind       valley
at         38.45 -122.40
in         USA
near       Napa 21

place      San Fernando Valley
kind       valley
at         34.22 -118.47
in         USA
near       Burbank 16

place      Cagayan river valley
kind       valley
at         17.60 121.75
in         PHL
near       Tuguegarao City 2

place      Drenica
alias      Drenica Valley; Drenica region; Drenice
kind       valley
at         42.70 20.80
in         KOS
near       Glogovac 12

place      Swiss Rhone Valley
kind       valley
at         46.20 7.30
in         CHE
near       Sion 5

# Islands: the South China Sea, the East China Sea, the Pacific rim of Asia

place      Spratly Islands
alias      Spratlys; Nansha Islands; Nansha; Truong Sa; Spratly; Kalayaan
kind       island
at         10.00 114.00
near       Puerto Princesa City 520

place      Paracel Islands
alias      Paracels; Xisha Islands; Xisha; Hoang Sa; Paracel
kind       island
at         16.50 112.00
near       Sanya 340

place      Woody Island
alias      Yongxing Island
kind       island
at         16.83 112.34
near       Sanya 338

place      Macclesfield Bank
alias      Zhongsha Islands
kind       island
at         15.80 114.30
near       Sanya 590

place      Scarborough Shoal
alias      Huangyan Island; Huangyan Dao; Bajo de Masinloc; Panatag Shoal
kind       island
at         15.15 117.77
near       Olongapo City 272

place      Second Thomas Shoal
alias      Ayungin Shoal; Ren'ai Jiao; Renai Reef
kind       island
at         9.75 115.87
near       Puerto Princesa City 315

place      Sabina Shoal
alias      Xianbin Jiao; Xianbin Reef; Escoda Shoal
kind       island
at         9.75 116.48
near       Puerto Princesa City 248

place      Mischief Reef
alias      Meiji Reef; Panganiban Reef
kind       island
at         9.90 115.53
near       Puerto Princesa City 353

place      Fiery Cross Reef
alias      Yongshu Reef; Kagitingan Reef
kind       island
at         9.55 112.89
near       Puerto Princesa City 642

place      Subi Reef
alias      Zhubi Reef; Zamora Reef
kind       island
at         10.92 114.08
near       Puerto Princesa City 528

place      Thitu Island
alias      Pag-asa Island; Zhongye Island; Pagasa Island; Thitu
kind       island
at         11.05 114.28
near       Puerto Princesa City 512

place      Sandy Cay
alias      Tiexian Reef
kind       island
at         11.06 114.22
near       Puerto Princesa City 518

place      Whitsun Reef
alias      Julian Felipe Reef; Niu'e Jiao
kind       island
at         9.98 114.65
near       Puerto Princesa City 450

place      Itu Aba
alias      Taiping Island
kind       island
at         10.38 114.37
near       Puerto Princesa City 485

place      Johnson South Reef
alias      Mabini Reef
kind       island
at         9.72 114.28
near       Puerto Princesa City 490

place      Reed Bank
alias      Recto Bank; Liyue Tan
kind       island
at         11.40 116.80
near       Puerto Princesa City 282

place      Half Moon Shoal
kind       island
at         8.87 116.27
near       Puerto Princesa City 290

place      Vanguard Bank
kind       island
at         7.50 109.70
near       Vung Tau 430

place      Pratas Islands
alias      Dongsha Islands; Dongsha; Pratas
kind       island
at         20.70 116.72
near       Shantou 297

place      Natuna Islands
alias      Natuna; Natunas; Riau Natuna
kind       island
at         3.95 108.20
in         IDN
near       Pontianak 460

place      Con Dao
alias      Con Son Island; Poulo Condore
kind       island
at         8.69 106.60
in         VNM
near       Can Tho 173

place      Senkaku Islands
alias      Diaoyu Islands; Diaoyu; Senkaku; Senkakus; Diaoyutai; Diaoyu Dao; Tiaoyutai; Senkaku/Diaoyu Islands; Uotsuri
kind       island
at         25.77 123.50
near       Keelung 195

place      Liancourt Rocks
alias      Dokdo; Takeshima; Tokdo; Dokdo Islands; Takeshima Islands
kind       island
at         37.24 131.87
near       Pohang 265

place      Socotra Rock
alias      Ieodo
kind       island
at         32.12 125.18
near       Jeju City 198

place      Ryukyu Islands
alias      Ryukyus; Nansei Islands; Okinawa islands
kind       island
at         26.50 128.00
in         JPN
near       Naha 45

place      Okinawa Island
alias      Okinawa; main island of Okinawa
kind       island
at         26.50 127.95
in         JPN Okinawa Prefecture
near       Naha 41

place      Miyako Island
alias      Miyakojima; Miyako-jima
kind       island
at         24.78 125.32
in         JPN Okinawa Prefecture
near       Naha 285

place      Ishigaki Island
alias      Ishigakijima
kind       island
at         24.42 124.20
in         JPN Okinawa Prefecture
near       Ishigaki 10

place      Yonaguni
alias      Yonaguni Island
kind       island
at         24.46 122.99
in         JPN Okinawa Prefecture
near       Hualien City 150

place      Amami Islands
alias      Amami Oshima
kind       island
at         28.30 129.40
in         JPN
near       Kagoshima 380

place      Honshu
kind       island
at         36.20 138.50
in         JPN
near       Matsumoto 47

place      Kyushu
kind       island
at         32.70 131.00
in         JPN
near       Kumamoto 28

place      Shikoku
kind       island
at         33.70 133.50
in         JPN
near       Kochi 15

place      Sado Island
alias      Sado
kind       island
at         38.03 138.37
in         JPN
near       Niigata 59

place      Tsushima
alias      Tsushima Island
kind       island
at         34.35 129.33
in         JPN
near       Busan 87

place      Mageshima
alias      Mage Island
kind       island
at         30.74 130.85
in         JPN
near       Kagoshima 98

place      Iwo Jima
alias      Ioto; Iwoto
kind       island
at         24.78 141.32
in         JPN
near       Tokyo 1220

place      Ogasawara Islands
alias      Bonin Islands
kind       island
at         26.80 142.20
in         JPN
near       Tokyo 1000

place      Yeonpyeong
alias      Yeonpyeong Island; Yeonpyeongdo; Yonpyong Island
kind       island
at         37.66 125.70
in         KOR
near       Haeju 42

place      Baengnyeong
alias      Baengnyeong Island; Baengnyeongdo; Baekryeong; Baeknyeong Island
kind       island
at         37.96 124.67
in         KOR
near       Haeju 92

place      Ulleungdo
alias      Ulleung Island; Ulleung
kind       island
at         37.50 130.86
in         KOR
near       Pohang 210

place      Kinmen
alias      Quemoy; Jinmen; Kinmen Islands; Kinmen Island
kind       island
at         24.44 118.35
in         TWN
near       Amoy 27

place      Matsu Islands
alias      Matsu; Mazu Islands; Lienchiang
kind       island
at         26.16 119.95
in         TWN
near       Fuzhou 66

place      Penghu
alias      Pescadores; Penghu Islands
kind       island
at         23.57 119.58
in         TWN
near       Tainan City 85

place      Orchid Island
alias      Lanyu
kind       island
at         22.05 121.55
in         TWN
near       Kaohsiung City 145

place      Kuril Islands
alias      Kuriles; Kurils; Kurile Islands; the Kurils
kind       island
at         47.00 152.00
in         RUS
near       Yuzhno-Sakhalinsk 695

place      Northern Territories
alias      Southern Kurils; South Kurils; South Kuril Islands; southern Kuril Islands
kind       island
at         44.30 146.80
near       Nemuro 125

place      Iturup
alias      Etorofu
kind       island
at         45.00 147.80
in         RUS
near       Nemuro 255

place      Kunashir
alias      Kunashiri
kind       island
at         44.10 145.90
in         RUS
near       Nemuro 90

place      Shikotan
kind       island
at         43.80 146.75
in         RUS
near       Nemuro 110

place      Habomai Islands
alias      Habomai
kind       island
at         43.50 146.10
in         RUS
near       Nemuro 46

place      Sakhalin
alias      Sakhalin Island
kind       island
at         51.00 143.00
in         RUS
near       Yuzhno-Sakhalinsk 450

place      Russky Island
kind       island
at         43.00 131.83
in         RUS
near       Vladivostok 14

# Islands: South-East Asia

place      Borneo
kind       island
at         1.00 114.00
near       Sibu 260

place      Java
alias      Java island; island of Java
kind       island
at         -7.30 110.00
in         IDN
near       Semarang 58

place      Sumatra
alias      Sumatra island
kind       island
at         -0.50 101.50
in         IDN
near       Pekanbaru 114

place      Sulawesi
alias      Celebes
kind       island
at         -2.00 120.80
in         IDN
near       Palu 160

place      Lombok
kind       island
at         -8.58 116.32
in         IDN
near       Mataram 23

place      Sumbawa
kind       island
at         -8.60 118.00
in         IDN
near       Bima 82

place      Flores
kind       island
at         -8.70 121.20
in         IDN
near       Ende 52

place      Sumba
alias      Sumba Island
kind       island
at         -9.70 120.00
in         IDN
near       Ende 215

place      Timor
alias      Timor island
kind       island
at         -9.20 125.00
near       Kupang 185

place      West Timor
kind       island
at         -9.70 124.30
in         IDN
near       Kupang 92

place      Maluku Islands
alias      Moluccas; Spice Islands; Moluccan islands
kind       island
at         -2.50 128.50
in         IDN
near       Ambon City 138

place      Seram
alias      Ceram
kind       island
at         -3.15 129.50
in         IDN
near       Ambon City 160

place      Ambon Island
kind       island
at         -3.62 128.15
in         IDN
near       Ambon City 9

place      Halmahera
kind       island
at         0.70 128.00
in         IDN
near       Ternate 70

place      Biak
alias      Biak Island
kind       island
at         -1.00 136.00
in         IDN
near       Nabire 268

place      Nias
alias      Nias Island
kind       island
at         1.10 97.60
in         IDN
near       Sibolga 148

place      Mentawai Islands
alias      Mentawai
kind       island
at         -2.00 99.50
in         IDN
near       Padang 150

place      Batam Island
kind       island
at         1.08 104.03
in         IDN
near       Batam 7

place      New Guinea
kind       island
at         -5.50 141.00
near       Jayapura 333

place      Luzon
alias      Luzon Island
kind       island
at         16.00 121.00
in         PHL
near       Cabanatuan City 57

place      Mindanao
alias      Mindanao Island
kind       island
at         7.80 125.00
in         PHL
near       Cagayan de Oro 83

place      Visayas
alias      Visayan Islands
kind       island
at         11.00 123.50
in         PHL
near       Cebu City 85

place      Samar
alias      Samar Island
kind       island
at         11.95 125.10
in         PHL
near       Tacloban City 79

place      Leyte
alias      Leyte Island
kind       island
at         10.90 124.85
in         PHL
near       Tacloban City 41

place      Negros
alias      Negros Island
kind       island
at         10.00 123.00
in         PHL
near       Bacolod City 75

place      Panay
alias      Panay Island
kind       island
at         11.15 122.50
in         PHL
near       Iloilo City 50

place      Cebu Island
alias      Cebu Province
kind       island
at         10.35 123.75
in         PHL
near       Cebu City 16

place      Bohol
alias      Bohol Island
kind       island
at         9.85 124.20
in         PHL
near       Tagbilaran City 43

place      Palawan
alias      Palawan Island
kind       island
at         9.80 118.55
in         PHL
near       Puerto Princesa City 21

place      Mindoro
alias      Mindoro Island
kind       island
at         13.00 121.10
in         PHL
near       Calapan 46

place      Masbate Island
kind       island
at         12.25 123.50
in         PHL
near       Legaspi City 103

place      Jolo Island
kind       island
at         5.97 121.10
in         PHL
near       Jolo 14

place      Boracay
kind       island
at         11.97 121.92
in         PHL
near       Iloilo City 155

place      Siargao
kind       island
at         9.87 126.05
in         PHL
near       Surigao City 62

place      Phuket Island
kind       island
at         7.95 98.35
in         THA
near       Phuket 9

place      Koh Tao
alias      Ko Tao
kind       island
at         10.09 99.84
in         THA
near       Ko Samui 65

place      Koh Kut
alias      Ko Kut; Ko Kood
kind       island
at         11.65 102.55
in         THA
near       Trat 65

place      Phu Quoc island
kind       island
at         10.25 104.00
in         VNM
near       Phu Quoc 9

place      Langkawi
alias      Langkawi Island
kind       island
at         6.37 99.80
in         MYS
near       Kuah 8

place      Penang Island
kind       island
at         5.37 100.25
in         MYS
near       George Town 10

place      Pedra Branca
alias      Pulau Batu Puteh
kind       island
at         1.33 104.41
in         SGP
near       Johor Bahru 74

place      Sentosa
alias      Sentosa Island
kind       island
at         1.25 103.83
in         SGP
near       Johor Bahru 25

place      Ramree Island
alias      Ramree
kind       island
at         19.10 93.80
in         MMR
near       Sittwe 150

place      Coco Islands
alias      Great Coco Island
kind       island
at         14.10 93.37
in         MMR
near       Port Blair 280

place      Mergui Archipelago
alias      Myeik Archipelago
kind       island
at         11.50 98.20
in         MMR
near       Myeik 114

# Islands: the Indian Ocean, the Red Sea, the Gulf

place      Andaman Islands
alias      Andamans
kind       island
at         12.50 92.85
in         IND
near       Port Blair 92

place      Nicobar Islands
alias      Nicobars
kind       island
at         8.00 93.50
in         IND
near       Port Blair 416

place      Great Nicobar
alias      Great Nicobar Island
kind       island
at         7.05 93.80
in         IND
near       Banda Aceh 240

place      North Sentinel Island
alias      North Sentinel
kind       island
at         11.55 92.24
in         IND
near       Port Blair 57

place      Katchatheevu
alias      Kachchatheevu; Katchatheevu Island
kind       island
at         9.39 79.52
in         LKA
near       Jaffna 63

place      Mannar Island
kind       island
at         9.05 79.83
in         LKA
near       Vavuniya 82

place      Addu Atoll
alias      Addu; Addu City; Seenu Atoll
kind       island
at         -0.63 73.16
in         MDV
near       Male 540

place      Gan Island
kind       island
at         -0.69 73.16
in         MDV
near       Male 545

place      Diego Garcia
kind       island
at         -7.32 72.42
in         IOT
near       Male 1285

place      Bhasan Char
alias      Bhashan Char; Thengar Char
kind       island
at         22.37 91.39
in         BGD
near       Chittagong 46

place      Saint Martin's Island
alias      St. Martin's Island; St Martin's Island
kind       island
at         20.62 92.32
in         BGD
near       Teknaf 27

place      Sandwip
kind       island
at         22.50 91.45
in         BGD
near       Chittagong 43

place      Socotra
alias      Soqotra; Suqutra; Socotra Island; Socotra archipelago
kind       island
at         12.50 53.90
in         YEM
near       Qandala 460

place      Perim
alias      Mayun; Mayun Island; Perim Island
kind       island
at         12.66 43.42
in         YEM
near       Obock 78

place      Hanish Islands
alias      Hanish; Zuqar; Zuqar Island
kind       island
at         13.80 42.75
in         YEM
near       Assab 89

place      Kamaran
alias      Kamaran Island
kind       island
at         15.35 42.60
in         YEM
near       Al Hudaydah 71

place      Dahlak Archipelago
alias      Dahlak Islands; Dahlak
kind       island
at         15.80 40.10
in         ERI
near       Massawa 71

place      Doumeira
alias      Ras Doumeira; Doumeira Island; Ras Dumeira; Dumeira
kind       island
at         12.71 43.14
in         DJI
near       Assab 55

place      Farasan Islands
alias      Farasan
kind       island
at         16.75 41.95
in         SAU
near       Jizan 67

place      Tiran Island
alias      Tiran
kind       island
at         27.95 34.55
in         SAU
near       Hurghada 105

place      Sanafir
alias      Sanafir Island; Tiran and Sanafir
kind       island
at         27.93 34.70
in         SAU
near       Hurghada 116

place      Abu Musa
alias      Abu Musa Island
kind       island
at         25.88 55.03
near       Sharjah city 71

place      Greater Tunb
alias      Greater and Lesser Tunbs; Greater and Lesser Tunb; the Tunbs; Tunb islands; Tunb-e Bozorg
kind       island
at         26.26 55.30
near       Ras al-Khaimah 83

place      Lesser Tunb
alias      Tunb-e Kuchak
kind       island
at         26.24 55.15
near       Ras al-Khaimah 94

place      Kharg Island
alias      Kharg; Kharq Island; Khark Island; Kharg oil terminal; Khark; Kharg terminal
kind       island
at         29.24 50.31
in         IRN
near       Bushehr 60

place      Qeshm
alias      Qeshm Island
kind       island
at         26.80 55.80
in         IRN
near       Bandar Abbas 62

place      Hormuz Island
kind       island
at         27.06 56.46
in         IRN
near       Bandar Abbas 22

place      Larak Island
alias      Larak
kind       island
at         26.86 56.36
in         IRN
near       Bandar Abbas 37

place      Kish Island
kind       island
at         26.54 53.98
in         IRN
near       Dubai 205

place      Lavan Island
alias      Lavan
kind       island
at         26.80 53.30
in         IRN
near       Dubai 280

place      Siri Island
alias      Sirri Island
kind       island
at         25.91 54.53
in         IRN
near       Dubai 122

place      Bubiyan
alias      Bubiyan Island
kind       island
at         29.78 48.20
in         KWT
near       Umm Qasr 37

place      Failaka
alias      Failaka Island
kind       island
at         29.44 48.33
in         KWT
near       Kuwait City 35

place      Masirah
alias      Masirah Island
kind       island
at         20.40 58.80
in         OMN
near       Sur 252

place      Das Island
kind       island
at         25.15 52.87
in         ARE
near       Ar Ruways 118

place      Yas Island
kind       island
at         24.49 54.61
in         ARE
near       Khalifah A City 8

place      Sir Bani Yas
alias      Sir Bani Yas Island
kind       island
at         24.33 52.60
in         ARE
near       Ar Ruways 28

place      Hawar Islands
kind       island
at         25.65 50.77
in         BHR
near       Dar Kulayb 52

place      Arwad
alias      Arwad Island
kind       island
at         34.86 35.86
in         SYR
near       Tartous 4

place      Mahe Island
kind       island
at         -4.68 55.48
in         SYC
near       Victoria 7

place      Praslin
alias      Praslin Island
kind       island
at         -4.33 55.74
in         SYC
near       Victoria 46

place      Assumption Island
alias      Assomption Island
kind       island
at         -9.73 46.51
in         SYC
near       Moroni 410

place      Rodrigues Island
alias      Ile Rodrigues
kind       island
at         -19.72 63.42
in         MUS
near       Port Louis 625

place      Agalega
alias      Agalega Islands; North Agalega; Agalega Island
kind       island
at         -10.40 56.60
in         MUS
near       Victoria 650

place      Grande Comore
alias      Ngazidja
kind       island
at         -11.60 43.35
in         COM
near       Moroni 17

place      Anjouan
alias      Nzwani; Ndzuwani; Ndzouani
kind       island
at         -12.22 44.43
in         COM
near       Moutsamoudou 7

place      Moheli
alias      Mwali
kind       island
at         -12.33 43.73
in         COM
near       Moutsamoudou 76

place      Juan de Nova
alias      Juan de Nova Island
kind       island
at         -17.05 42.72
near       Maintirano 175

place      Tromelin
alias      Tromelin Island
kind       island
at         -15.89 54.52
near       Antalaha 475

place      Pemba Island
kind       island
at         -5.20 39.77
in         TZA
near       Tanga 77

place      Mafia Island
kind       island
at         -7.85 39.78
in         TZA
near       Dar es Salaam 130

place      Lamu Island
kind       island
at         -2.28 40.90
in         KEN
near       Malindi 137

place      Migingo
alias      Migingo Island
kind       island
at         -0.88 33.94
near       Kisumu 125

place      Idjwi
alias      Idjwi Island
kind       island
at         -2.15 29.05
in         COD
near       Bukavu 45

place      Kerguelen Islands
alias      Kerguelen; Kerguelens
kind       island
at         -49.35 69.50
near       Port-aux-Francais 51

# Islands: the Mediterranean and the Black Sea

place      Snake Island
alias      Zmiinyi Island; Serpent Island; Zmeiny Island; Zmiyinyy
kind       island
at         45.26 30.20
in         UKR Odesa Oblast
near       Odessa 142

place      Khortytsia
alias      Khortytsia Island; Khortytsya
kind       island
at         47.82 35.10
in         UKR
near       Zaporizhzhya 4

place      Velykyi Potemkin Island
alias      Potemkin Island
kind       island
at         46.58 32.50
in         UKR
near       Kherson 12

place      Lampedusa
alias      Lampedusa Island
kind       island
at         35.50 12.60
in         ITA
near       Sfax 215

place      Pantelleria
kind       island
at         36.79 11.99
in         ITA
near       Marsala 118

place      Elba
alias      Elba island
kind       island
at         42.77 10.25
in         ITA
near       Piombino 27

place      Capri
alias      Isle of Capri
kind       island
at         40.55 14.23
in         ITA
near       Naples 33

place      Ischia
kind       island
at         40.73 13.90
in         ITA
near       Naples 32

place      Giglio
alias      Isola del Giglio
kind       island
at         42.36 10.90
in         ITA
near       Grosseto 50

place      Malta Island
kind       island
at         35.88 14.42
in         MLT
near       Valletta 9

place      Gozo
kind       island
at         36.05 14.25
in         MLT
near       Valletta 30

place      Lesbos
alias      Lesvos; Lesbos Island
kind       island
at         39.20 26.25
in         GRC
near       Mytilene 28

place      Chios
alias      Chios Island
kind       island
at         38.40 26.05
in         GRC
near       Chios 9

place      Samos
alias      Samos Island
kind       island
at         37.75 26.80
in         GRC
near       Kusadasi 42

place      Kos
alias      Kos Island
kind       island
at         36.82 27.10
in         GRC
near       Kos 18

place      Leros
kind       island
at         37.15 26.85
in         GRC
near       Kos 49

place      Kalymnos
kind       island
at         36.97 26.98
in         GRC
near       Kos 29

place      Rhodes Island
kind       island
at         36.20 28.00
in         GRC
near       Rhodes 34

place      Kastellorizo
alias      Castellorizo; Meis; Megisti
kind       island
at         36.15 29.59
in         GRC
near       Rhodes 128

place      Imia
alias      Kardak; Imia/Kardak
kind       island
at         37.05 27.15
near       Bodrum 25

place      Farmakonisi
alias      Farmakonisi Island
kind       island
at         37.29 27.09
in         GRC
near       Didim 24

place      Corfu
alias      Kerkyra; Corfu Island
kind       island
at         39.62 19.80
in         GRC
near       Corfu 10

place      Euboea
alias      Evia
kind       island
at         38.55 23.85
in         GRC
near       Chalcis 24

place      Cyclades
kind       island
at         37.20 25.20
in         GRC
near       Artemida 137

place      Dodecanese
kind       island
at         36.70 27.20
in         GRC
near       Kos 23

place      Santorini
alias      Thira
kind       island
at         36.40 25.43
in         GRC
near       Heraklion 122

place      Mykonos
kind       island
at         37.45 25.37
in         GRC
near       Chios 120

place      Gavdos
kind       island
at         34.84 24.09
in         GRC
near       Chania 75

place      Imrali
alias      Imrali Island; Imrali prison island; Imrali prison
kind       island
at         40.54 28.53
in         TUR
near       Mudanya 35

place      Gokceada
alias      Imbros
kind       island
at         40.17 25.84
in         TUR
near       Canakkale 48

place      Bozcaada
alias      Tenedos
kind       island
at         39.83 26.05
in         TUR
near       Canakkale 48

place      Djerba
alias      Djerba Island; Jerba
kind       island
at         33.80 10.90
in         TUN
near       Houmt El Souk 9

place      Kerkennah Islands
alias      Kerkennah
kind       island
at         34.72 11.18
in         TUN
near       Sfax 38

place      Perejil Island
alias      Perejil; Leila Island
kind       island
at         35.91 -5.42
near       Ceuta 10

place      Mallorca
alias      Majorca
kind       island
at         39.60 2.95
in         ESP
near       Palma 26

place      Menorca
alias      Minorca
kind       island
at         39.97 4.08
in         ESP
near       Mahon 19

place      Ibiza
alias      Ibiza island; Eivissa
kind       island
at         38.98 1.43
in         ESP
near       Ibiza Town 9

place      Formentera
kind       island
at         38.70 1.45
in         ESP
near       Ibiza Town 24

place      Brac
alias      Brac Island
kind       island
at         43.32 16.65
in         HRV
near       Split 28

place      Brijuni
alias      Brioni; Brijuni Islands
kind       island
at         44.92 13.76
in         HRV
near       Pula 9

place      Goli Otok
kind       island
at         44.84 14.82
in         HRV
near       Rijeka 63

# Islands: the Atlantic, northern Europe, the Arctic

place      Tenerife
kind       island
at         28.27 -16.60
in         ESP
near       Santa Cruz de Tenerife 40

place      Gran Canaria
kind       island
at         27.95 -15.60
in         ESP
near       Las Palmas de Gran Canaria 25

place      Lanzarote
kind       island
at         29.05 -13.63
in         ESP
near       Arrecife 13

place      Fuerteventura
kind       island
at         28.40 -14.00
in         ESP
near       Puerto del Rosario 19

place      El Hierro
kind       island
at         27.73 -18.03
in         ESP
near       Santa Cruz de Tenerife 190

place      La Palma island
alias      La Palma
kind       island
at         28.68 -17.87
in         ESP
near       Santa Cruz de Tenerife 160

place      La Gomera
kind       island
at         28.12 -17.23
in         ESP
near       Santa Cruz de Tenerife 105

place      Terceira
alias      Terceira Island
kind       island
at         38.72 -27.20
in         PRT
near       Ponta Delgada 170

place      Sao Miguel
alias      Sao Miguel Island
kind       island
at         37.80 -25.50
in         PRT
near       Ponta Delgada 17

place      Ascension Island
kind       island
at         -7.95 -14.36
in         SHN
near       Jamestown 1290

place      Tristan da Cunha
kind       island
at         -37.11 -12.28
in         SHN
near       Cape Town 2800

place      South Georgia
alias      South Georgia Island
kind       island
at         -54.40 -36.70
in         SGS
near       Ushuaia 2030

place      Bioko
alias      Fernando Po; Bioko Island
kind       island
at         3.50 8.70
in         GNQ
near       Malabo 30

place      Annobon
alias      Annobon Island
kind       island
at         -1.43 5.63
in         GNQ
near       Sao Tome 240

place      Principe Island
alias      Principe; Ilha do Principe
kind       island
at         1.61 7.39
in         STP
near       Sao Tome 160

place      Bissagos Islands
alias      Bijagos; Bijagos Islands; Bijagos Archipelago
kind       island
at         11.25 -16.05
in         GNB
near       Bissau 84

place      Goree
alias      Goree Island
kind       island
at         14.67 -17.40
in         SEN
near       Dakar 5

place      Robben Island
kind       island
at         -33.81 18.37
in         ZAF
near       Cape Town 14

place      Gotland
alias      Gotland island
kind       island
at         57.50 18.50
in         SWE
near       Visby 22

place      Oland
kind       island
at         56.75 16.70
in         SWE
near       Kalmar 23

place      Bornholm
kind       island
at         55.13 14.92
in         DNK
near       Ystad 75

place      Amager
kind       island
at         55.62 12.60
in         DNK
near       Copenhagen 7

place      Musko
alias      Musko naval base
kind       island
at         58.98 18.13
in         SWE
near       Stockholm 39

place      Utoya
alias      Utoya island; Utoeya
kind       island
at         60.02 10.25
in         NOR
near       Drammen 32

place      Lofoten
alias      Lofoten Islands
kind       island
at         68.20 13.80
in         NOR
near       Bodo 107

place      Andoya
alias      Andoya Island
kind       island
at         69.10 15.80
in         NOR
near       Harstad 45

place      Spitsbergen
kind       island
at         78.80 17.00
in         SJM
near       Longyearbyen 72

place      Bear Island
alias      Bjornoya
kind       island
at         74.43 19.03
in         SJM
near       Tromso 532

place      Jan Mayen
kind       island
at         71.00 -8.30
in         SJM
near       Akureyri 715

place      Novaya Zemlya
kind       island
at         74.00 57.00
in         RUS
near       Naryan-Mar 715

place      Franz Josef Land
kind       island
at         80.60 54.50
in         RUS
near       Longyearbyen 820

place      New Siberian Islands
kind       island
at         75.00 142.00
in         RUS
near       Yakutsk 1500

place      Wrangel Island
kind       island
at         71.23 -179.50
in         RUS
near       Fairbanks 1480

place      Solovetsky Islands
alias      Solovki; Solovetsky; Solovki Islands; Solovetsky Monastery
kind       island
at         65.05 35.70
in         RUS
near       Severodvinsk 200

place      Valaam
kind       island
at         61.38 30.95
in         RUS
near       Sortavala 41

place      Kotlin Island
kind       island
at         60.00 29.75
in         RUS
near       Kronstadt 2

place      Gogland
alias      Hogland
kind       island
at         60.05 26.98
in         RUS
near       Kotka 46

place      Hiiumaa
kind       island
at         58.90 22.60
in         EST
near       Tallinn 136

place      Ruegen
alias      Rügen
kind       island
at         54.43 13.43
in         DEU
near       Stralsund 26

place      Usedom
kind       island
at         53.95 14.00
in         DEU
near       Greifswald 44

place      Heligoland
alias      Helgoland
kind       island
at         54.18 7.88
in         DEU
near       Cuxhaven 65

place      Sylt
kind       island
at         54.90 8.33
in         DEU
near       Flensburg 73

place      Isle of Wight
kind       island
at         50.68 -1.30
in         GBR
near       Newport 3

place      Channel Islands
kind       island
at         49.40 -2.30
near       Saint Helier 29

place      Sark
kind       island
at         49.43 -2.36
in         GGY
near       St Peter Port 13

place      Orkney
alias      Orkney Islands; Orkneys
kind       island
at         59.00 -3.00
in         GBR
near       Inverness 185

place      Shetland
alias      Shetland Islands; Shetlands
kind       island
at         60.30 -1.30
in         GBR
near       Aberdeen 355

place      Hebrides
alias      Outer Hebrides; Western Isles; Inner Hebrides
kind       island
at         57.80 -7.00
in         GBR
near       Inverness 170

place      Isle of Skye
alias      Skye
kind       island
at         57.30 -6.25
in         GBR
near       Inverness 124

place      Rockall
kind       island
at         57.60 -13.69
near       Letterkenny 465

place      Ireland island
alias      island of Ireland
kind       island
at         53.40 -7.70
near       Athlone 16

place      Baffin Island
kind       island
at         69.00 -72.00
in         CAN
near       Nuuk 1010

place      Ellesmere Island
kind       island
at         80.00 -79.00
in         CAN
near       Nuuk 1880

place      Newfoundland
alias      Newfoundland Island
kind       island
at         48.60 -56.00
in         CAN
near       Corner Brook 148

place      Cape Breton Island
alias      Cape Breton
kind       island
at         46.20 -60.80
in         CAN
near       Sydney 49

place      Vancouver Island
kind       island
at         49.60 -125.50
in         CAN
near       Campbell River 52

place      Haida Gwaii
alias      Queen Charlotte Islands
kind       island
at         53.30 -132.20
in         CAN
near       Terrace 275

place      Hans Island
kind       island
at         80.83 -66.46
near       Nuuk 1890

# Islands: North America and the Caribbean

place      Long Island
kind       island
at         40.80 -73.10
in         USA New York state
near       Islip 13

place      Rikers Island
alias      Rikers; Rikers Island jail
kind       island
at         40.79 -73.88
in         USA New York state
near       Hunts Point 3

place      Ellis Island
kind       island
at         40.70 -74.04
in         USA New York state
near       New York 4

place      Martha's Vineyard
kind       island
at         41.39 -70.64
in         USA Massachusetts
near       New Bedford 38

place      Nantucket
alias      Nantucket Island
kind       island
at         41.28 -70.08
in         USA Massachusetts
near       Barnstable 50

place      Alcatraz
alias      Alcatraz Island
kind       island
at         37.83 -122.42
in         USA California
near       San Francisco 6

place      Aleutian Islands
alias      Aleutians
kind       island
at         52.50 -174.00
in         USA Alaska
near       Anchorage 1710

place      Attu
kind       island
at         52.90 172.90
in         USA Alaska
near       Petropavlovsk-Kamchatskiy 950

place      Kodiak Island
kind       island
at         57.40 -153.50
in         USA Alaska
near       Anchorage 460

place      Little Saint James
alias      Epstein's island; Little St. James
kind       island
at         18.30 -64.83
in         VIR
near       Charlotte Amalie 12

place      Oahu
kind       island
at         21.45 -158.00
in         USA Hawaii
near       Honolulu 22

place      Maui
kind       island
at         20.80 -156.33
in         USA Hawaii
near       Kahului 17

place      Hawaii island
alias      Big Island
kind       island
at         19.60 -155.50
in         USA Hawaii
near       Hilo 46

place      Hispaniola
kind       island
at         19.00 -71.00
near       San Juan de la Maguana 34

place      Tortuga Island
alias      Tortuga; Ile de la Tortue
kind       island
at         20.04 -72.79
in         HTI
near       Cap-Haitien 70

place      Gonave Island
alias      La Gonave; Gonave
kind       island
at         18.83 -73.05
in         HTI
near       Port-au-Prince 81

place      Isle of Youth
alias      Isla de la Juventud; Isle of Pines
kind       island
at         21.70 -82.85
in         CUB
near       Nueva Gerona 21

place      Grand Bahama
alias      Grand Bahama Island
kind       island
at         26.65 -78.40
in         BHS
near       Freeport 32

place      Abaco
alias      Abaco Islands; Great Abaco; the Abacos
kind       island
at         26.45 -77.10
in         BHS
near       Nassau 157

place      New Providence
alias      New Providence Island
kind       island
at         25.03 -77.40
in         BHS
near       Nassau 7

place      Greater Antilles
kind       island
at         19.50 -75.00
near       Guantanamo 75

place      Lesser Antilles
alias      Windward Islands; Leeward Islands
kind       island
at         15.00 -61.20
near       Castries 112

place      Vieques
alias      Vieques Island
kind       island
at         18.12 -65.44
in         PRI
near       Fajardo 32

place      Saint Croix
alias      St. Croix; St Croix
kind       island
at         17.73 -64.75
in         VIR
near       Charlotte Amalie 70

place      Saint Thomas
alias      St. Thomas
kind       island
at         18.34 -64.93
in         VIR
near       Charlotte Amalie 2

place      Tortola
kind       island
at         18.43 -64.62
in         VGB
near       Charlotte Amalie 34

place      Barbuda
kind       island
at         17.63 -61.79
in         ATG
near       St John's 57

place      Nevis
kind       island
at         17.15 -62.58
in         KNA
near       Basseterre 23

place      Carriacou
kind       island
at         12.48 -61.45
in         GRD
near       St. George's 57

place      Trinidad island
alias      Trinidad
kind       island
at         10.45 -61.25
in         TTO
near       Port of Spain 38

place      Tobago
kind       island
at         11.25 -60.68
in         TTO
near       Port of Spain 109

place      Providenciales
alias      Provo
kind       island
at         21.78 -72.27
in         TCA
near       Cap-Haitien 224

place      Bonaire
kind       island
at         12.18 -68.25
in         BES
near       Kralendijk 5

place      Sint Eustatius
alias      Statia
kind       island
at         17.49 -62.98
in         BES
near       Basseterre 34

place      Saba
kind       island
at         17.63 -63.24
in         BES
near       Basseterre 66

place      Grand Cayman
kind       island
at         19.32 -81.24
in         CYM
near       George Town 17

place      San Andres
alias      San Andres Island; San Andres and Providencia
kind       island
at         12.55 -81.71
in         COL
near       San Andres 4

place      Margarita Island
alias      Isla Margarita; Isla de Margarita
kind       island
at         11.00 -63.90
in         VEN
near       Porlamar 9

place      Cozumel
alias      Cozumel Island
kind       island
at         20.43 -86.92
in         MEX
near       Playa del Carmen 27

place      Roatan
alias      Bay Islands
kind       island
at         16.35 -86.45
in         HND
near       La Ceiba 71

place      Corn Islands
kind       island
at         12.17 -83.05
in         NIC
near       Bluefields 80

place      Ankoko Island
alias      Anacoco Island
kind       island
at         6.72 -61.14
in         GUY
near       Tumeremo 76

# Islands: South America and the Pacific

place      Galapagos Islands
alias      Galapagos; the Galapagos
kind       island
at         -0.60 -90.60
in         ECU
near       Salinas 1080

place      Easter Island
alias      Rapa Nui; Isla de Pascua
kind       island
at         -27.12 -109.37
in         CHL
near       Lebu 3510

place      Juan Fernandez Islands
alias      Robinson Crusoe Island
kind       island
at         -33.64 -78.85
in         CHL
near       Valparaiso 675

place      Chiloe
alias      Chiloe Island
kind       island
at         -42.60 -73.90
in         CHL
near       Castro 19

place      Fernando de Noronha
kind       island
at         -3.85 -32.42
in         BRA
near       Natal 360

place      Marajo
alias      Marajo Island
kind       island
at         -1.00 -49.60
in         BRA
near       Belem 134

place      Saipan
kind       island
at         15.19 145.75
in         MNP
near       Saipan 3

place      Tinian
alias      Tinian Island
kind       island
at         15.01 145.63
in         MNP
near       Saipan 27

place      Wake Island
kind       island
at         19.29 166.62
in         UMI
near       Majuro 1450

place      Midway Atoll
alias      Midway Islands; Midway Island
kind       island
at         28.21 -177.38
in         UMI
near       Honolulu 2110

place      Johnston Atoll
kind       island
at         16.73 -169.53
in         UMI
near       Honolulu 1330

place      Caroline Islands
kind       island
at         7.50 150.00
near       Palikir 900

place      Pohnpei
kind       island
at         6.88 158.22
in         FSM
near       Palikir 9

place      Chuuk
alias      Truk; Chuuk Lagoon
kind       island
at         7.42 151.78
in         FSM
near       Palikir 705

place      Yap
alias      Yap Island
kind       island
at         9.53 138.12
in         FSM
near       Ngerulmud 448

place      Kosrae
kind       island
at         5.32 162.98
in         FSM
near       Palikir 550

place      Peleliu
kind       island
at         7.01 134.24
in         PLW
near       Ngerulmud 68

place      Kwajalein
alias      Kwajalein Atoll
kind       island
at         8.80 167.60
in         MHL
near       Majuro 445

place      Bikini Atoll
alias      Bikini
kind       island
at         11.60 165.38
in         MHL
near       Majuro 830

place      Enewetak
alias      Enewetak Atoll; Eniwetok
kind       island
at         11.50 162.25
in         MHL
near       Majuro 1100

place      Rongelap
alias      Rongelap Atoll
kind       island
at         11.25 166.80
in         MHL
near       Majuro 680

place      Tarawa
alias      Tarawa Atoll
kind       island
at         1.42 173.00
in         KIR
near       Tarawa 10

place      Kiritimati
alias      Christmas Island of Kiribati
kind       island
at         1.87 -157.40
in         KIR
near       Hilo 1990

place      Banaba
alias      Ocean Island
kind       island
at         -0.86 169.54
in         KIR
near       Yaren District 294

place      Kanton
alias      Canton Island
kind       island
at         -2.83 -171.68
in         KIR
near       Apia 1220

place      Guadalcanal
kind       island
at         -9.60 160.15
in         SLB
near       Honiara 28

place      Bougainville Island
kind       island
at         -6.20 155.30
in         PNG Bougainville
near       Arawa 31

place      Manus Island
alias      Manus
kind       island
at         -2.10 146.90
in         PNG
near       Wewak 397

place      New Britain
kind       island
at         -5.70 150.70
in         PNG
near       Kimbe 67

place      New Ireland
kind       island
at         -3.30 152.00
in         PNG
near       Kokopo 117

place      Viti Levu
kind       island
at         -17.80 178.00
in         FJI
near       Suva 60

place      Vanua Levu
kind       island
at         -16.60 179.20
in         FJI
near       Labasa 27

place      Savai'i
kind       island
at         -13.60 -172.45
in         WSM
near       Apia 77

place      Upolu
kind       island
at         -13.92 -171.75
in         WSM
near       Apia 10

place      Tongatapu
kind       island
at         -21.18 -175.18
in         TON
near       Nuku'alofa 5

place      Vava'u
kind       island
at         -18.65 -173.98
in         TON
near       Nuku'alofa 305

place      Ha'apai
kind       island
at         -19.75 -174.35
in         TON
near       Nuku'alofa 180

place      Espiritu Santo island
alias      Espiritu Santo
kind       island
at         -15.30 166.90
in         VUT
near       Port Vila 308

place      Efate
kind       island
at         -17.67 168.40
in         VUT
near       Port-Vila 12

place      Tanna
kind       island
at         -19.50 169.35
in         VUT
near       Port-Vila 223

place      Ouvea
alias      Ouvea Island
kind       island
at         -20.63 166.55
in         NCL
near       Noumea 182

place      Grande Terre of New Caledonia
alias      Grande Terre
kind       island
at         -21.30 165.50
in         NCL
near       Noumea 140

place      Rarotonga
kind       island
at         -21.23 -159.78
in         COK
near       Avarua 3

place      Aitutaki
kind       island
at         -18.86 -159.78
in         COK
near       Avarua 263

place      Tahiti
kind       island
at         -17.65 -149.45
in         PYF
near       Papeete 18

place      Bora Bora
kind       island
at         -16.50 -151.74
in         PYF
near       Papeete 260

place      Mururoa
alias      Moruroa; Mururoa Atoll; Moruroa Atoll
kind       island
at         -21.84 -138.88
in         PYF
near       Papeete 1190

place      Fangataufa
kind       island
at         -22.24 -138.75
in         PYF
near       Papeete 1220

place      Funafuti Atoll
kind       island
at         -8.52 179.14
in         TUV
near       Funafuti 3

place      Chatham Islands
kind       island
at         -44.00 -176.50
in         NZL
near       Wellington 780

place      White Island
alias      Whakaari
kind       island
at         -37.52 177.18
in         NZL
near       Whakatane 52

place      Lord Howe Island
kind       island
at         -31.55 159.08
in         AUS
near       Port Macquarie 585

place      Kangaroo Island
kind       island
at         -35.80 137.20
in         AUS
near       Adelaide 160

place      Fraser Island
alias      K'gari
kind       island
at         -25.20 153.15
in         AUS
near       Hervey Bay 36

place      Tiwi Islands
kind       island
at         -11.60 130.80
in         AUS
near       Darwin 95

place      Torres Strait Islands
kind       island
at         -10.30 142.30
in         AUS
near       Daru 170
