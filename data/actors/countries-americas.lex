# States and territories of the Americas: names, adjectives, peoples, capitals, seats of government, places.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    AIA
name     Anguilla
kind     state
adj      Anguillan
people   Anguillan; Anguillans

actor    ATG
name     Antigua and Barbuda; Antigua
kind     state
adj      Antiguan; Antiguan and Barbudan
people   Antiguan; Antiguans
city     Barbuda

actor    ARG
name     Argentina; Argentine Republic; the Argentine
kind     state
adj      Argentine; Argentinian; Argentinean
people   Argentine; Argentines; Argentinian; Argentinians
capital  Buenos Aires
seat     Casa Rosada
city     Cordoba Province; Rosario; Mendoza; La Plata; Tucuman; Patagonia; Ushuaia
city     Santa Cruz Province; Neuquen; Jujuy; Bariloche; Mar del Plata; Vaca Muerta

actor    ABW
name     Aruba
kind     state
adj      Aruban
people   Aruban; Arubans
capital  Oranjestad

actor    BHS
name     Bahamas; Commonwealth of the Bahamas
kind     state
adj      Bahamian
people   Bahamian; Bahamians
capital  Nassau
city     Freeport; Grand Bahama; Abaco

actor    BRB
name     Barbados
kind     state
adj      Barbadian; Bajan
people   Barbadian; Barbadians
capital  Bridgetown

actor    BLZ
name     Belize; British Honduras
kind     state
adj      Belizean
people   Belizean; Belizeans
capital  Belmopan
city     Belize City; San Ignacio

actor    BMU
name     Bermuda
kind     state
adj      Bermudian; Bermudan
people   Bermudian; Bermudians

actor    BOL
name     Bolivia; Plurinational State of Bolivia
kind     state
adj      Bolivian
people   Bolivian; Bolivians
capital  La Paz; Sucre
seat     Palacio Quemado
city     El Alto; Cochabamba; Santa Cruz de la Sierra; Potosi; Oruro; Tarija; Chapare; Sacaba
city     Senkata; Beni Department

actor    BES
name     Bonaire, Sint Eustatius and Saba; Caribbean Netherlands; Bonaire
kind     state
adj      Bonairean
city     Sint Eustatius

actor    BRA
name     Brazil; Federative Republic of Brazil
kind     state
adj      Brazilian
people   Brazilian; Brazilians
capital  Brasilia
seat     Planalto; Planalto Palace; Itamaraty
city     Rio de Janeiro; Rio; Sao Paulo; Salvador da Bahia; Manaus; Recife; Belo Horizonte
city     Porto Alegre; Fortaleza; Curitiba; Amazonas; Belem; Minas Gerais; Rocinha; Roraima
city     Boa Vista; Brumadinho; Mato Grosso; Rio Grande do Sul; Maranhao; Rondonia

actor    VGB
name     British Virgin Islands; BVI
kind     state
adj      British Virgin Islander
people   British Virgin Islander; British Virgin Islanders
city     Tortola

actor    CAN
name     Canada
kind     state
adj      Canadian
people   Canadian; Canadians
capital  Ottawa
seat     Rideau Hall
city     Toronto; Montreal; Vancouver; Quebec; Quebec City; Ontario; Alberta; British Columbia
city     Calgary; Edmonton; Winnipeg; Halifax; Nova Scotia; Saskatchewan; Manitoba; Kananaskis
city     Nunavut; Yukon; New Brunswick; Newfoundland; Fort McMurray; Kamloops; Charlevoix

actor    CYM
name     Cayman Islands; the Caymans; Grand Cayman
kind     state
adj      Caymanian
people   Caymanian; Caymanians

actor    CHL
name     Chile; Republic of Chile
kind     state
adj      Chilean
people   Chilean; Chileans
capital  Santiago; Santiago de Chile
seat     La Moneda; Moneda Palace
city     Valparaiso; Concepcion; Antofagasta; Iquique; Temuco; Araucania; Punta Arenas
city     Easter Island; Vina del Mar; Atacama

actor    COL
name     Colombia; Republic of Colombia
kind     state
adj      Colombian
people   Colombian; Colombians
capital  Bogota
seat     Casa de Narino; Narino Palace
city     Medellin; Cali; Cartagena; Barranquilla; Cucuta; Arauca; Catatumbo; Cauca; Choco
city     Buenaventura; Tumaco; Caqueta; Putumayo; Antioquia; San Vicente del Caguan; Popayan
city     Norte de Santander; Jamundi; Guaviare; Meta department; Bojaya

actor    CRI
name     Costa Rica; Republic of Costa Rica
kind     state
adj      Costa Rican
people   Costa Rican; Costa Ricans
capital  San Jose
city     Limon Province; Alajuela

actor    CUB
name     Cuba; Republic of Cuba
kind     state
adj      Cuban
people   Cuban; Cubans
capital  Havana
seat     Palace of the Revolution
city     Santiago de Cuba; Guantanamo; Matanzas; Santa Clara; Camaguey; Cienfuegos; Holguin; Mariel
city     Bay of Pigs; Varadero

actor    CUW
name     Curacao
kind     state
adj      Curacaoan
people   Curacaoan; Curacaoans
capital  Willemstad

actor    DMA
name     Dominica; Commonwealth of Dominica
kind     state
capital  Roseau

actor    DOM
name     Dominican Republic
kind     state
adj      Dominican
people   Dominican; Dominicans
capital  Santo Domingo
city     Santiago de los Caballeros; Punta Cana; Dajabon; La Romana; Puerto Plata

actor    ECU
name     Ecuador; Republic of Ecuador
kind     state
adj      Ecuadorean; Ecuadorian
people   Ecuadorean; Ecuadoreans; Ecuadorian; Ecuadorians
capital  Quito
seat     Carondelet; Carondelet Palace
city     Guayaquil; Cuenca; Esmeraldas; Manta; Galapagos; Galapagos Islands; Lago Agrio; Machala
city     Manabi

actor    SLV
name     El Salvador; Republic of El Salvador
kind     state
adj      Salvadoran; Salvadorean; Salvadorian
people   Salvadoran; Salvadorans; Salvadorean; Salvadoreans
capital  San Salvador
city     Santa Tecla; Soyapango; San Miguel; El Mozote; Tecoluca; CECOT; Chalatenango

actor    FLK
name     Falkland Islands; Falklands; Islas Malvinas; the Malvinas
kind     state
adj      Falkland
people   Falkland Islander; Falkland Islanders
city     Goose Green; South Georgia

actor    GUF
name     French Guiana
kind     state
adj      French Guianese; Guianese
people   French Guianese
capital  Cayenne
city     Kourou

actor    GRL
name     Greenland
kind     state
adj      Greenlandic
people   Greenlander; Greenlanders
capital  Nuuk
city     Ilulissat; Thule; Pituffik; Kangerlussuaq

actor    GRD
name     Grenada
kind     state
adj      Grenadian
people   Grenadian; Grenadians
city     Carriacou

actor    GLP
name     Guadeloupe
kind     state
adj      Guadeloupean
people   Guadeloupean; Guadeloupeans
city     Pointe-a-Pitre; Basse-Terre

actor    GTM
name     Guatemala; Republic of Guatemala
kind     state
adj      Guatemalan
people   Guatemalan; Guatemalans
capital  Guatemala City
city     Quetzaltenango; Huehuetenango; San Marcos Department; Antigua Guatemala; Chimaltenango
city     Peten; Totonicapan

actor    GUY
name     Guyana; Co-operative Republic of Guyana; British Guiana
kind     state
adj      Guyanese
people   Guyanese
capital  Georgetown
city     Essequibo; Lethem

actor    HTI
name     Haiti; Republic of Haiti
kind     state
adj      Haitian
people   Haitian; Haitians
capital  Port-au-Prince
seat     National Palace in Port-au-Prince
city     Cap-Haitien; Gonaives; Cite Soleil; Les Cayes; Jacmel; Petionville; Petion-Ville
city     Artibonite; Leogane; Jeremie; Ouanaminthe; Saint-Marc; Pont-Sonde; Kenscoff
city     Croix-des-Bouquets; Martissant; Delmas; Solino

actor    HND
name     Honduras; Republic of Honduras
kind     state
adj      Honduran
people   Honduran; Hondurans
capital  Tegucigalpa
city     San Pedro Sula; La Ceiba; Comayagua; Choluteca; Bajo Aguan; Tela; Palmerola

actor    JAM
name     Jamaica
kind     state
adj      Jamaican
people   Jamaican; Jamaicans
capital  Kingston
city     Montego Bay; Spanish Town; Tivoli Gardens; Ocho Rios

actor    MTQ
name     Martinique
kind     state
adj      Martinican
people   Martinican; Martinicans
city     Fort-de-France

actor    MEX
name     Mexico; United Mexican States
kind     state
adj      Mexican
people   Mexican; Mexicans
capital  Mexico City
seat     Los Pinos
city     Ciudad Juarez; Tijuana; Monterrey; Guadalajara; Chiapas; Oaxaca; Guerrero; Sinaloa
city     Culiacan; Michoacan; Tamaulipas; Veracruz; Acapulco; Nuevo Laredo; Reynosa; Matamoros
city     Ayotzinapa; Iguala; Jalisco; Chihuahua; Puebla; Cancun; Tapachula
city     San Cristobal de las Casas; Sonora; Zacatecas; Guanajuato; Baja California; Mexicali
city     Coahuila; Nuevo Leon; Celaya; Quintana Roo; Morelos; Atenco

actor    MSR
name     Montserrat
kind     state
adj      Montserratian
people   Montserratian; Montserratians

actor    NIC
name     Nicaragua; Republic of Nicaragua
kind     state
adj      Nicaraguan
people   Nicaraguan; Nicaraguans
capital  Managua
city     Masaya; Monimbo; Esteli; Matagalpa; Bluefields; Puerto Cabezas; Jinotega

actor    PAN
name     Panama; Republic of Panama
kind     state
adj      Panamanian
people   Panamanian; Panamanians
capital  Panama City
city     Darien Gap; Darien; Panama Canal; Chiriqui; Bocas del Toro; Colon Free Zone

actor    PRY
name     Paraguay; Republic of Paraguay
kind     state
adj      Paraguayan
people   Paraguayan; Paraguayans
capital  Asuncion
city     Ciudad del Este; Pedro Juan Caballero; Curuguaty; Encarnacion

actor    PER
name     Peru; Republic of Peru
kind     state
adj      Peruvian
people   Peruvian; Peruvians
capital  Lima
city     Cusco; Cuzco; Arequipa; Ayacucho; Puno; Juliaca; Cajamarca; Iquitos; Callao; Bagua; Piura
city     Machu Picchu; VRAEM; Andahuaylas; Tacna

actor    PRI
name     Puerto Rico; Commonwealth of Puerto Rico
kind     state
adj      Puerto Rican
people   Puerto Rican; Puerto Ricans
capital  San Juan
city     Vieques; Mayaguez

actor    BLM
name     Saint Barthelemy; St Barthelemy; St. Barts
kind     state

actor    KNA
name     Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts and Nevis; St Kitts
kind     state
adj      Kittitian
people   Kittitian; Kittitians
capital  Basseterre

actor    LCA
name     Saint Lucia; St Lucia; St. Lucia
kind     state
adj      Saint Lucian; St Lucian
people   Saint Lucian; Saint Lucians
capital  Castries

actor    MAF
name     Saint Martin; Collectivity of Saint Martin; St. Martin
kind     state

actor    SPM
name     Saint Pierre and Miquelon; Saint-Pierre and Miquelon; St Pierre and Miquelon
kind     state

actor    VCT
name     Saint Vincent and the Grenadines; St Vincent and the Grenadines
name     St. Vincent and the Grenadines
kind     state
adj      Vincentian
people   Vincentian; Vincentians
capital  Kingstown

actor    SXM
name     Sint Maarten; St Maarten
kind     state
capital  Philipsburg

actor    SUR
name     Suriname; Surinam; Republic of Suriname; Dutch Guiana
kind     state
adj      Surinamese
people   Surinamese
capital  Paramaribo
city     Moengo; Albina

actor    TTO
name     Trinidad and Tobago; Trinidad; Trinidad & Tobago
kind     state
adj      Trinidadian; Trinidad and Tobagonian
people   Trinidadian; Trinidadians
capital  Port of Spain
city     Tobago; Point Fortin; San Fernando

actor    TCA
name     Turks and Caicos Islands; Turks and Caicos
kind     state
people   Turks and Caicos Islander; Turks and Caicos Islanders
city     Providenciales

actor    USA
name     United States; United States of America; US; U.S.; USA; U.S.A.; America; the States
kind     state
adj      American; US; U.S.; United States; USA
people   American; Americans
capital  Washington; Washington DC; Washington D.C.; Washington, D.C.
seat     White House; Oval Office; West Wing; Camp David; Mar-a-Lago; Blair House; Air Force One
city     New York; New York City; Los Angeles; Chicago; Boston; Houston; Dallas; Miami; Atlanta
city     San Francisco; Seattle; Philadelphia; Detroit; Minneapolis; Portland; Denver; Baltimore
city     New Orleans; Las Vegas; Texas; California; Florida; Arizona; Ohio; Pennsylvania; Michigan
city     Wisconsin; Alaska; Hawaii; Minnesota; Oregon; Colorado; Illinois; Virginia; Maryland
city     Louisiana; Alabama; Oklahoma; Kansas; Missouri; Tennessee; Kentucky; North Carolina
city     South Carolina; New Jersey; New Mexico; Nevada; Utah; Idaho; Montana; Nebraska
city     Massachusetts; Connecticut; Iowa; New Hampshire; Brooklyn; Manhattan; Charlottesville
city     Ferguson; Oklahoma City; Kenosha; Uvalde; El Paso; San Antonio; San Diego; Sacramento
city     Cleveland; St. Louis; Milwaukee; Pittsburgh; Orlando; Newtown; Parkland; Anchorage
city     Honolulu; Pearl Harbor; Los Alamos; Fort Bragg; Mississippi; Arkansas; West Virginia
city     Vermont; Rhode Island; North Dakota; South Dakota; Wyoming; Indiana; Washington state
city     Delaware

actor    VIR
name     US Virgin Islands; U.S. Virgin Islands; United States Virgin Islands
kind     state
adj      Virgin Islander
people   Virgin Islander; Virgin Islanders
city     Saint Croix

actor    URY
name     Uruguay; Oriental Republic of Uruguay
kind     state
adj      Uruguayan
people   Uruguayan; Uruguayans
capital  Montevideo
city     Punta del Este; Fray Bentos

actor    VEN
name     Venezuela; Bolivarian Republic of Venezuela
kind     state
adj      Venezuelan
people   Venezuelan; Venezuelans
capital  Caracas
seat     Miraflores; Miraflores Palace; Palacio de Miraflores
city     Maracaibo; Barquisimeto; San Cristobal; Tachira; Zulia; Ciudad Bolivar; Apure
city     Puerto Cabello; Maracay; San Antonio del Tachira; Urena; La Guaira; Petare; Fuerte Tiuna
city     Barinas; Orinoco
