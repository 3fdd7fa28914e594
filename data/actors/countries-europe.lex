# States and territories of Europe, Russia and the Caucasus: names, adjectives, peoples, capitals, seats of government, places.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    ALA
name     Aland Islands; Aland
kind     state
adj      Alandic
people   Alander; Alanders
capital  Mariehamn

actor    ALB
name     Albania; Republic of Albania
kind     state
adj      Albanian
people   Albanian; Albanians
capital  Tirana
city     Durres; Vlora; Vlore; Shkoder; Elbasan; Korca; Kukes; Gjirokaster; Shengjin; Gjader
city     Saranda

actor    AND
name     Andorra; Principality of Andorra
kind     state
adj      Andorran
people   Andorran; Andorrans
capital  Andorra la Vella

actor    ARM
name     Armenia; Republic of Armenia
kind     state
adj      Armenian
people   Armenian; Armenians
capital  Yerevan
city     Gyumri; Goris; Syunik; Vanadzor; Tavush; Jermuk; Zangezur; Kapan; Metsamor; Meghri; Sotk
city     Vardenis

actor    AUT
name     Austria; Republic of Austria
kind     state
adj      Austrian
people   Austrian; Austrians
capital  Vienna
seat     Ballhausplatz; Hofburg
city     Salzburg; Graz; Linz; Innsbruck; Tyrol; Styria; Carinthia; Burgenland; Traiskirchen
city     Villach; Nickelsdorf; Klagenfurt

actor    AZE
name     Azerbaijan; Republic of Azerbaijan
kind     state
adj      Azerbaijani; Azeri
people   Azerbaijani; Azerbaijanis; Azeri; Azeris
capital  Baku
city     Nagorno-Karabakh; Nagorny Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Stepanakert
city     Khankendi; Ganja; Shusha; Shushi; Nakhchivan; Nakhichevan; Fuzuli; Lachin; Agdam; Khojaly
city     Kelbajar; Sumgait; Tovuz; Jabrayil; Hadrut; Martuni; Mingachevir

actor    BLR
name     Belarus; Republic of Belarus; Byelorussia; Belorussia
kind     state
adj      Belarusian; Belarussian; Byelorussian
people   Belarusian; Belarusians; Belarussian; Belarussians
capital  Minsk
city     Brest-Litovsk; Grodno; Hrodna; Gomel; Homel; Mogilev; Mahilyow; Vitebsk; Baranovichi
city     Bobruisk; Asipovichy; Soligorsk; Kuropaty; Bruzgi; Zhodino

actor    BEL
name     Belgium; Kingdom of Belgium
kind     state
adj      Belgian
people   Belgian; Belgians
city     Brussels; Antwerp; Ghent; Liege; Charleroi; Bruges; Molenbeek; Flanders; Wallonia; Zaventem
city     Verviers; Leuven; Ypres; Ostend; Zeebrugge; Namur

actor    BIH
name     Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; BiH
kind     state
adj      Bosnian; Bosnian-Herzegovinian
people   Bosnian; Bosnians
capital  Sarajevo
city     Srebrenica; Banja Luka; Mostar; Tuzla; Zepa; Gorazde; Republika Srpska; Prijedor; Bihac
city     Zenica; Brcko; Visegrad; Bijeljina; Travnik; Omarska; Zvornik; Doboj; Vitez; Cazin
city     Herzegovina; Trebinje

actor    BGR
name     Bulgaria; Republic of Bulgaria
kind     state
adj      Bulgarian
people   Bulgarian; Bulgarians
capital  Sofia
city     Plovdiv; Varna; Burgas; Kozloduy; Belene; Haskovo; Svilengrad; Lesovo; Pernik; Vidin

actor    HRV
name     Croatia; Republic of Croatia
kind     state
adj      Croatian; Croat
people   Croat; Croats; Croatian; Croatians
capital  Zagreb
seat     Banski Dvori
city     Vukovar; Dubrovnik; Knin; Krajina; Osijek; Zadar; Rijeka; Slavonia; Eastern Slavonia; Pula
city     Sisak; Petrinja; Tovarnik; Bleiburg; Sibenik; Jasenovac; Gospic

actor    CYP
name     Cyprus; Republic of Cyprus
kind     state
adj      Cypriot; Greek Cypriot; Greek-Cypriot
people   Cypriot; Cypriots; Greek Cypriot; Greek Cypriots
capital  Nicosia
seat     Presidential Palace in Nicosia
city     Limassol; Larnaca; Paphos; Famagusta; Varosha; Kyrenia; Akrotiri; Northern Cyprus
city     North Cyprus; Turkish Republic of Northern Cyprus; Dhekelia; Pyla; Ayia Napa; Zygi

actor    CZE
name     Czech Republic; Czechia
kind     state
adj      Czech
people   Czech; Czechs
capital  Prague
seat     Prague Castle; Hradcany
city     Brno; Ostrava; Plzen; Pilsen; Vrbetice; Temelin; Karlovy Vary; Liberec; Moravia; Bohemia
city     Olomouc; Usti nad Labem; Duchcov; Dukovany

actor    DNK
name     Denmark; Kingdom of Denmark
kind     state
adj      Danish
people   Dane; Danes
capital  Copenhagen
city     Aarhus; Odense; Aalborg; Bornholm; Billund; Esbjerg; Skrydstrup; Lindholm; Roskilde
city     Padborg

actor    EST
name     Estonia; Republic of Estonia
kind     state
adj      Estonian
people   Estonian; Estonians
capital  Tallinn
seat     Stenbock House
city     Narva; Tartu; Parnu; Tapa; Saaremaa; Amari; Kohtla-Jarve; Ida-Viru

actor    FRO
name     Faroe Islands; the Faroes; Faeroe Islands
kind     state
adj      Faroese
people   Faroese; Faroe Islander; Faroe Islanders
capital  Torshavn

actor    FIN
name     Finland; Republic of Finland
kind     state
adj      Finnish
people   Finn; Finns
capital  Helsinki
seat     Kesaranta
city     Tampere; Turku; Espoo; Lapland; Rovaniemi; Oulu; Kultaranta; Vaalimaa; Lappeenranta; Jokela
city     Kauhajoki; Olkiluoto; Vantaa; Imatra

actor    FRA
name     France; French Republic
kind     state
adj      French
people   Frenchman; Frenchmen; Frenchwoman; Frenchwomen; French
capital  Paris
seat     Elysee; Elysee Palace; Quai d'Orsay; Matignon; Hotel Matignon; Fort de Bregancon
city     Marseille; Marseilles; Lyon; Lyons; Toulouse; Bordeaux; Strasbourg; Calais; Lille; Nantes
city     Corsica; Normandy; Brittany; Montpellier; Grenoble; Rennes; Cannes; Dunkirk; Ajaccio
city     Saint-Denis; Dijon; Le Havre; Nanterre; Clichy-sous-Bois; Verdun; Rouen; Toulon; Nimes
city     Alsace; Seine-Saint-Denis; Versailles; Biarritz; Evian; Deauville; Lorraine region; Arras
city     Bastia; Saint-Etienne-du-Rouvray; Magnanville; Champs-Elysees; Bataclan; Notre-Dame
city     Conflans-Sainte-Honorine; Rambouillet; Flamanville; Sainte-Soline; Savoie; Provence; Reims
city     Le Bourget; Villepinte; Annecy; Oise; Compiegne

actor    GEO
name     Georgia; Republic of Georgia
kind     state
adj      Georgian
people   Georgian; Georgians
capital  Tbilisi
city     Abkhazia; South Ossetia; Sukhumi; Tskhinvali; Batumi; Gori; Kutaisi; Poti; Zugdidi; Adjara
city     Ajaria; Pankisi Gorge; Kodori Gorge; Senaki; Gali; Rustavi; Anaklia; Akhalgori; Mukhrovani
city     Ochamchire; Mingrelia

actor    DEU
name     Germany; Federal Republic of Germany; West Germany
kind     state
adj      German; West German
people   German; Germans
capital  Berlin; Bonn
seat     German Chancellery; Federal Chancellery; Bellevue Palace; Bundeskanzleramt
city     Munich; Hamburg; Frankfurt; Cologne; Dresden; Leipzig; Stuttgart; Hanau; Bavaria; Saxony
city     Thuringia; Chemnitz; Duesseldorf; Dusseldorf; Bremen; Nuremberg; Ramstein; Rostock
city     Solingen; Mannheim; Magdeburg; Aschaffenburg; Bamberg; Brandenburg; Brandenburg Gate
city     Hanover; Hannover; Dortmund; Karlsruhe; Heidelberg; Kassel; Lower Saxony
city     North Rhine-Westphalia; Hesse; Baden-Wuerttemberg; Saxony-Anhalt; Potsdam; Wiesbaden
city     Gorleben; Heiligendamm; Petersberg; Grafenwoehr; Cottbus; Saarland; Schleswig-Holstein
city     Kiel; Elmau; Heidenau; Mecklenburg; Freital; Clausnitz; Ruhr; Winnenden; Ansbach; Wuerzburg
city     Erfurt; Duisburg; Lubmin; Meseberg; Moelln; Hoyerswerda; Spangdahlem; Buechel; Tegel
city     Kreuzberg; Neukoelln

actor    GIB
name     Gibraltar
kind     state
adj      Gibraltarian
people   Gibraltarian; Gibraltarians

actor    GRC
name     Greece; Hellenic Republic
kind     state
adj      Greek; Hellenic
people   Greek; Greeks
capital  Athens
seat     Maximos Mansion
city     Thessaloniki; Piraeus; Lesbos; Lesvos; Crete; Rhodes; Evros; Chios; Samos; Kos; Idomeni
city     Patras; Moria; Corfu; Souda Bay; Alexandroupolis; Mytilene; Kastellorizo; Syntagma
city     Syntagma Square; Larissa; Kastanies; Pylos; Tempi; Exarchia; Volos; Ioannina; Gavdos
city     Farmakonisi; Imia; Thrace; Heraklion; Chania; Evia

actor    GGY
name     Guernsey
kind     state
city     Alderney; Sark

actor    VAT
name     Vatican; Holy See; Vatican City
kind     state
adj      Vatican; Papal
capital  Vatican City State
seat     Apostolic Palace; Casa Santa Marta; St. Peter's Square; St Peter's Square
seat     St. Peter's Basilica; Castel Gandolfo

actor    HUN
name     Hungary; Republic of Hungary
kind     state
adj      Hungarian
people   Hungarian; Hungarians
capital  Budapest
seat     Carmelite Monastery; Sandor Palace
city     Debrecen; Szeged; Miskolc; Pecs; Gyor; Roszke; Bicske; Paks; Zahony; Gyongyospata; Keleti
city     Taszar; Szombathely

actor    ISL
name     Iceland; Republic of Iceland
kind     state
adj      Icelandic
people   Icelander; Icelanders
capital  Reykjavik
city     Keflavik; Grindavik; Akureyri; Eyjafjallajokull

actor    IRL
name     Ireland; Republic of Ireland; Irish Republic; Eire
kind     state
adj      Irish
people   Irishman; Irishmen; Irishwoman; Irish
capital  Dublin
seat     Government Buildings in Dublin; Aras an Uachtarain
city     Galway; Limerick; Donegal; Shannon; Dundalk; Monaghan; County Cork; Waterford; Kerry; Sligo
city     Drogheda; Kildare; Tipperary; Shannon Airport

actor    IMN
name     Isle of Man
kind     state
adj      Manx
people   Manx

actor    ITA
name     Italy; Italian Republic
kind     state
adj      Italian
people   Italian; Italians
capital  Rome
seat     Palazzo Chigi; Quirinale; Quirinal Palace; Farnesina; Viminale
city     Milan; Naples; Turin; Venice; Genoa; Palermo; Sicily; Lampedusa; Bologna; Florence
city     Calabria; Sardinia; Bari; Trieste; Catania; Lombardy; Veneto; Verona; Brescia; Aviano
city     Sigonella; Ventimiglia; Macerata; Vicenza; L'Aquila; Codogno; Cutro; Crotone; Apulia
city     Puglia; Tuscany; Bergamo; Messina; Pozzallo; Piedmont; Corleone; Liguria; Taormina; Rosarno
city     Castel Volturno; Emilia-Romagna; Campania; Umbria; South Tyrol; Brindisi; Abruzzo; Ostia
city     Livorno; Cernobbio; Amatrice; Borgo Egnazia

actor    JEY
name     Bailiwick of Jersey; Jersey
kind     state

actor    KOS
name     Kosovo; Republic of Kosovo; Kosova
kind     state
adj      Kosovar; Kosovan; Kosovo
people   Kosovar; Kosovars; Kosovan; Kosovans
capital  Pristina; Prishtina
city     Mitrovica; Mitrovice; North Mitrovica; Kosovska Mitrovica; Gjakova; Djakovica; Peja; Pec
city     Prizren; Gracanica; Racak; Zvecan; Leposavic; Banjska; Jarinje; Urosevac; Ferizaj; Orahovac
city     Zubin Potok; Drenica; Gnjilane; Gjilan; Camp Bondsteel; Brnjak; Vucitrn; Malisevo; Decani

actor    LVA
name     Latvia; Republic of Latvia
kind     state
adj      Latvian
people   Latvian; Latvians
capital  Riga
seat     Riga Castle
city     Daugavpils; Liepaja; Ventspils; Jurmala; Adazi; Latgale; Rezekne; Jelgava; Lielvarde

actor    LIE
name     Liechtenstein; Principality of Liechtenstein
kind     state
adj      Liechtenstein
people   Liechtensteiner; Liechtensteiners
capital  Vaduz

actor    LTU
name     Lithuania; Republic of Lithuania
kind     state
adj      Lithuanian
people   Lithuanian; Lithuanians
capital  Vilnius
city     Kaunas; Klaipeda; Siauliai; Rukla; Pabrade; Druskininkai; Medininkai; Ignalina; Suwalki Gap
city     Kybartai; Panevezys; Visaginas; Nida

actor    LUX
name     Luxembourg; Grand Duchy of Luxembourg; Luxemburg
kind     state
adj      Luxembourgish; Luxembourgian
people   Luxembourger; Luxembourgers
capital  Luxembourg City
city     Esch-sur-Alzette

actor    MLT
name     Malta; Republic of Malta
kind     state
adj      Maltese
people   Maltese
capital  Valletta
seat     Auberge de Castille
city     Gozo; Sliema; Hal Far; Bidnija

actor    MDA
name     Moldova; Republic of Moldova; Moldavia
kind     state
adj      Moldovan; Moldavian
people   Moldovan; Moldovans
capital  Chisinau
city     Transnistria; Transdniestria; Trans-Dniester; Tiraspol; Gagauzia; Balti; Comrat; Cobasna
city     Palanca; Ungheni; Rybnitsa; Dubasari

actor    MCO
name     Monaco; Principality of Monaco
kind     state
adj      Monegasque; Monacan
people   Monegasque; Monegasques
city     Monte Carlo; Monte-Carlo

actor    MNE
name     Montenegro; Republic of Montenegro
kind     state
adj      Montenegrin
people   Montenegrin; Montenegrins
capital  Podgorica; Cetinje
city     Kotor; Budva; Niksic; Bijelo Polje; Rozaje; Herceg Novi; Ulcinj

actor    NLD
name     Netherlands; Kingdom of the Netherlands; Holland
kind     state
adj      Dutch; Netherlands
people   Dutchman; Dutchmen; Dutchwoman; Dutch
capital  Amsterdam; The Hague
seat     Catshuis; Torentje
city     Rotterdam; Utrecht; Eindhoven; Groningen; Maastricht; Leiden; Schiphol; Arnhem; Ter Apel
city     Volkel; Nijmegen; Delft; Leeuwarden; Breda; Haarlem; Scheveningen; Hilversum; Apeldoorn
city     Tilburg; Vlissingen; Wassenaar; Geleen; Den Bosch; Loosdrecht

actor    MKD
name     North Macedonia; Macedonia; Republic of North Macedonia; Republic of Macedonia
name     Former Yugoslav Republic of Macedonia; FYROM; FYR Macedonia
kind     state
adj      Macedonian; North Macedonian
people   Macedonian; Macedonians
capital  Skopje
city     Tetovo; Kumanovo; Gevgelija; Ohrid; Bitola; Aracinovo; Tanusevci; Kocani; Strumica
city     Gostivar; Prilep; Prespa; Brnjarci; Kicevo; Tabanovce

actor    NOR
name     Norway; Kingdom of Norway
kind     state
adj      Norwegian
people   Norwegian; Norwegians
capital  Oslo
city     Bergen; Trondheim; Tromso; Stavanger; Utoya; Kirkenes; Kongsberg; Storskog; Andoya
city     Finnmark; Narvik; Lillehammer; Lofoten; Haugesund; Setermoen; Vardo

actor    POL
name     Poland; Republic of Poland; Polish People's Republic
kind     state
adj      Polish
people   Pole; Poles
capital  Warsaw
seat     Belweder; Belvedere Palace
city     Krakow; Cracow; Gdansk; Lodz; Wroclaw; Poznan; Rzeszow; Lublin; Przemysl; Przewodow
city     Szczecin; Katowice; Silesia; Kuznica; Bialystok; Auschwitz; Oswiecim; Redzikowo
city     Usnarz Gorny; Bialowieza; Orzysz; Medyka; Hel Peninsula; Gdynia; Czestochowa; Suwalki
city     Dorohusk; Swinoujscie; Powidz; Gizycko; Terespol; Jedwabne; Krynica; Sopot; Torun; Chelm
city     Malbork; Turow; Zamosc; Bydgoszcz; Jasionka; Elblag; Wizna

actor    PRT
name     Portugal; Portuguese Republic
kind     state
adj      Portuguese
people   Portuguese
capital  Lisbon
seat     Belem Palace; Sao Bento Palace
city     Porto; Oporto; Madeira; Azores; Algarve; Lajes; Coimbra; Braga; Sintra; Setubal
city     Pedrogao Grande; Funchal

actor    ROU
name     Romania; Rumania
kind     state
adj      Romanian; Rumanian
people   Romanian; Romanians
capital  Bucharest
seat     Cotroceni; Cotroceni Palace; Victoria Palace
city     Cluj; Cluj-Napoca; Timisoara; Constanta; Iasi; Deveselu; Transylvania; Brasov; Sibiu
city     Galati; Craiova; Ploiesti; Suceava; Tulcea; Targu Mures; Mihail Kogalniceanu; Siret; Braila
city     Plauru; Cincu; Cernavoda

actor    RUS
name     Russia; Russian Federation
kind     state
adj      Russian
people   Russian; Russians
capital  Moscow
seat     Kremlin; Smolenskaya Square; Staraya Square; Novo-Ogaryovo; Bocharov Ruchei
city     St Petersburg; St. Petersburg; Saint Petersburg; Leningrad; Chechnya; Grozny; Dagestan
city     Ingushetia; Beslan; North Ossetia; Belgorod; Kursk; Bryansk; Voronezh; Rostov
city     Rostov-on-Don; Vladivostok; Sochi; Kaliningrad; Yekaterinburg; Tatarstan; Kazan; Nalchik
city     Kabardino-Balkaria; Volgograd; Tuva; Siberia; Murmansk; Sudzha; Makhachkala; Derbent
city     Novosibirsk; Krasnodar; Saratov; Samara; Nizhny Novgorod; Pskov; Tula; Tver; Smolensk
city     Ryazan; Magadan; Kamchatka; Sakhalin; Kuril Islands; Kuriles; Vladikavkaz; Stavropol
city     Budyonnovsk; Khasavyurt; Nazran; Magas; Gudermes; Astrakhan; Omsk; Perm; Chelyabinsk; Ufa
city     Bashkortostan; Buryatia; Yakutia; Arkhangelsk; Severomorsk; Primorye; Lipetsk; Kaluga; Orel
city     Taganrog; Novorossiysk; Yaroslavl; Ivanovo; Ust-Luga; Khabarovsk; Irkutsk; Krasnoyarsk
city     Yelabuga; Izhevsk; Red Square; Bolotnaya Square; Crocus City Hall; Vyborg; Oryol; Shebekino
city     Korenevo; Orsk; Tambov; Morozovsk; Valdai; Olenya; Mozdok; Yeysk; Tyumen; Norilsk
city     Severodvinsk; Kizlyar; Samashki; Urus-Martan; Shali; Argun; Kaspiysk; Baksan
city     North Caucasus; Solovki; Karelia; Tomsk; Ulyanovsk; Altai; Vologda; Kemerovo; Nenoksa

actor    SMR
name     San Marino; Republic of San Marino
kind     state
adj      Sammarinese
people   Sammarinese

actor    SRB
name     Serbia; Republic of Serbia
kind     state
adj      Serbian; Serb
people   Serb; Serbs; Serbian; Serbians
capital  Belgrade
city     Novi Sad; Vojvodina; Presevo; Presevo Valley; Sandzak; Subotica; Bujanovac; Kragujevac
city     Raska; Novi Pazar; Medvedja; Mladenovac; Kraljevo; Pozarevac; Jadar; Cacak; Smederevo
city     Obrenovac; Horgos; Uzice; Loznica

actor    SVK
name     Slovakia; Slovak Republic
kind     state
adj      Slovak; Slovakian
people   Slovak; Slovaks; Slovakian; Slovakians
capital  Bratislava
city     Kosice; Handlova; Presov; Banska Bystrica; Zilina; Trnava; Mochovce; Nitra; Sliac; Piestany
city     Velky Slavkov; Poprad; Michalovce; Bohunice

actor    SVN
name     Slovenia; Republic of Slovenia
kind     state
adj      Slovenian; Slovene
people   Slovene; Slovenes; Slovenian; Slovenians
capital  Ljubljana
city     Maribor; Koper; Piran; Brdo pri Kranju; Dobova; Krsko; Celje; Brezice; Kranj; Sentilj
city     Rigonce

actor    ESP
name     Spain; Kingdom of Spain
kind     state
adj      Spanish
people   Spaniard; Spaniards
capital  Madrid
seat     Moncloa; Moncloa Palace; Zarzuela Palace
city     Barcelona; Catalonia; Seville; Basque Country; Bilbao; Valencia; Ceuta; Melilla
city     Canary Islands; Andalusia; Malaga; San Sebastian; Galicia; Zaragoza; Granada; Cordoba
city     Tenerife; Gran Canaria; Lanzarote; El Hierro; Ripoll; Cambrils; Algeciras; Pamplona
city     Navarre; Mallorca; Majorca; Paiporta; Murcia; Guernica; Asturias; Vitoria; Mondragon
city     Alicante; Palma de Mallorca; Ibiza; Santiago de Compostela; Cadiz; Girona; Tarragona
city     Torre Pacheco; Arguineguin; Fuerteventura; Atocha; Las Ramblas; Extremadura; Navarra
city     Almeria; Moron air base

actor    SJM
name     Svalbard and Jan Mayen; Svalbard
kind     state
city     Longyearbyen; Barentsburg; Spitsbergen

actor    SWE
name     Sweden; Kingdom of Sweden
kind     state
adj      Swedish
people   Swede; Swedes
capital  Stockholm
seat     Rosenbad
city     Gothenburg; Malmo; Uppsala; Gotland; Orebro; Linkoping; Sodertalje; Rinkeby; Norrkoping
city     Karlskrona; Kiruna; Trollhattan; Umea; Lulea; Oresund; Helsingborg; Visby; Rosengard
city     Sundsvall; Landskrona; Eskilstuna; Forsmark; Musko; Vasteras; Gavle

actor    CHE
name     Switzerland; Swiss Confederation
kind     state
adj      Swiss
people   Swiss
capital  Bern; Berne
seat     Federal Palace in Bern
city     Geneva; Zurich; Basel; Lausanne; Davos; Lugano; Montreux; Lucerne; Crans-Montana; Ticino
city     Burgenstock; Buergenstock; Glion; Palais des Nations; Winterthur; Vevey; Bellinzona; Valais
city     Dietikon; Neuchatel; Gruyere; Interlaken; Locarno; Grisons; St. Gallen

actor    UKR
name     Ukraine
kind     state
adj      Ukrainian
people   Ukrainian; Ukrainians
capital  Kyiv; Kiev
seat     Bankova; Bankova Street; Mariinskyi Palace
city     Kharkiv; Kharkov; Donetsk; Luhansk; Lugansk; Crimea; Sevastopol; Simferopol; Odesa; Odessa
city     Lviv; Lvov; Mariupol; Zaporizhzhia; Zaporizhia; Zaporizhzhya; Kherson; Mykolaiv; Nikolaev
city     Dnipro; Dnipropetrovsk; Bakhmut; Avdiivka; Avdeyevka; Pokrovsk; Kramatorsk; Sloviansk
city     Slavyansk; Slaviansk; Sievierodonetsk; Severodonetsk; Lysychansk; Izium; Izyum; Bucha
city     Irpin; Hostomel; Chernihiv; Sumy; Poltava; Vinnytsia; Zhytomyr; Donbas; Donbass; Chernobyl
city     Chornobyl; Debaltseve; Ilovaisk; Melitopol; Berdiansk; Enerhodar; Nikopol; Kryvyi Rih
city     Kremenchuk; Chasiv Yar; Toretsk; Vuhledar; Kupiansk; Vovchansk; Robotyne; Kostiantynivka
city     Kostyantynivka; Maryinka; Kerch; Kerch Strait; Yalta; Uzhhorod; Ternopil; Rivne; Lutsk
city     Ivano-Frankivsk; Khmelnytskyi; Chernivtsi; Cherkasy; Kropyvnytskyi; Snake Island
city     Zmiinyi Island; Maidan; Horlivka; Gorlovka; Makiivka; Soledar; Kurakhove; Krynky; Lyman
city     Borodianka; Brovary; Bila Tserkva; Nova Kakhovka; Kakhovka; Balakliia; Hroza; Pavlohrad
city     Shostka; Konotop; Huliaipole; Myrnohrad; Dobropillia; Siversk; Velyka Novosilka; Torez
city     Snizhne; Hrabove; Yenakiieve; Starobilsk; Volnovakha; Mukachevo; Izmail; Feodosia; Dzhankoy
city     Perekop; Stryi; Yavoriv; Azovstal; Transcarpathia; Trostianets; Okhtyrka; Orikhiv; Selydove
city     Rubizhne; Popasna; Novohrodivka; Bilohorivka; Alchevsk; Stanytsia Luhanska; Shchastia
city     Tokmak; Starokostiantyniv

actor    GBR
name     United Kingdom; UK; U.K.; Britain; Great Britain
name     United Kingdom of Great Britain and Northern Ireland
kind     state
adj      British; UK; U.K.
people   Briton; Britons; British; Brit; Brits
capital  London
seat     Downing Street; 10 Downing Street; Number 10; No 10; No. 10; Whitehall; Buckingham Palace
seat     Chequers; King Charles Street
city     Manchester; Birmingham; Liverpool; Glasgow; Edinburgh; Belfast; Northern Ireland; Scotland
city     Wales; England; Leeds; Bristol; Sheffield; Londonderry; Omagh; Salisbury; Cardiff
city     Southport; Dover; Cumbria; Leicester; Bradford; Nottingham; Ulster; Cornwall; Portsmouth
city     Aberdeen; Yorkshire; Essex; Tottenham; Grenfell Tower; Lockerbie; Luton; Gleneagles
city     Heathrow; Gatwick; Faslane; Plymouth; Rotherham; Coventry; Rochdale; Stansted; Dunblane
city     Finsbury Park; Brize Norton; Manston; Aldermaston; Sellafield; Drumcree; Derry; Armagh
city     Hillsborough; Woolwich; Lakenheath; Oldham; Burnley; Middlesbrough; Ballymena; Carbis Bay
city     Epping; Brighton; Sussex; Wiltshire; Merseyside; Lancashire; Oxford; Cambridge
city     London Bridge

# States that are no more take the code of the one that holds their seat, or most of their land.

actor    RUS
name     Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics
kind     state
adj      Soviet
people   Soviet; Soviets
valid    1922-12-30..1991-12-26

actor    SRB
name     Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia; FRY
kind     state
adj      Yugoslav; Yugoslavian
people   Yugoslav; Yugoslavs
valid    ..2003-02-04

actor    CZE
name     Czechoslovakia; Czechoslovak Socialist Republic
kind     state
adj      Czechoslovak; Czechoslovakian
people   Czechoslovak; Czechoslovaks; Czechoslovakian
valid    1918-10-28..1992-12-31

actor    DEU
name     East Germany; German Democratic Republic; GDR
kind     state
adj      East German
people   East German; East Germans
capital  East Berlin
city     Karl-Marx-Stadt
valid    1949-10-07..1990-10-03

actor    SRB
name     Serbia and Montenegro; State Union of Serbia and Montenegro
kind     state
adj      Serbian-Montenegrin; Serbia-Montenegro
valid    2003-02-04..2006-06-05
