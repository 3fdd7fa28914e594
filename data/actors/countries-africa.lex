# States and territories of Africa: names, adjectives, peoples, capitals, seats of government, places.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    DZA
name     Algeria; People's Democratic Republic of Algeria
kind     state
adj      Algerian
people   Algerian; Algerians
capital  Algiers
seat     El Mouradia
city     Oran; Constantine; Annaba; Tamanrasset; Tindouf; In Amenas; Kabylie; Kabylia; Tizi Ouzou
city     Blida; Setif; Bejaia

actor    AGO
name     Angola; Republic of Angola
kind     state
adj      Angolan
people   Angolan; Angolans
capital  Luanda
city     Huambo; Lobito; Benguela; Cabinda; Lubango; Kuito; Malanje

actor    BEN
name     Benin; Republic of Benin; Dahomey
kind     state
adj      Beninese; Beninois
people   Beninese; Beninois
capital  Porto-Novo; Cotonou
city     Parakou; Abomey; Natitingou; Alibori; Atacora

actor    BWA
name     Botswana; Republic of Botswana
kind     state
adj      Botswanan; Motswana
people   Motswana; Batswana; Botswanan; Botswanans
capital  Gaborone
city     Francistown; Maun; Kasane

actor    BFA
name     Burkina Faso; Burkina; Upper Volta
kind     state
adj      Burkinabe; Burkinan
people   Burkinabe; Burkinabes
capital  Ouagadougou
seat     Kosyam Palace
city     Bobo-Dioulasso; Djibo; Kaya; Dori; Fada N'Gourma; Solhan; Barsalogho; Inata; Arbinda
city     Ouahigouya; Kongoussi

actor    BDI
name     Burundi; Republic of Burundi
kind     state
adj      Burundian
people   Burundian; Burundians
capital  Bujumbura; Gitega
city     Ngozi; Cibitoke; Muyinga; Ruyigi; Rumonge

actor    CMR
name     Cameroon; Republic of Cameroon; Cameroun
kind     state
adj      Cameroonian
people   Cameroonian; Cameroonians
capital  Yaounde
seat     Etoudi
city     Douala; Bamenda; Buea; Kumba; Kumbo; Maroua; Garoua; Kolofata; Limbe; Ambazonia; Ngarbuh

actor    CPV
name     Cape Verde; Cabo Verde; Republic of Cabo Verde
kind     state
adj      Cape Verdean
people   Cape Verdean; Cape Verdeans
capital  Praia
city     Mindelo

actor    CAF
name     Central African Republic; CAR
kind     state
adj      Central African
people   Central African; Central Africans
capital  Bangui
city     Bambari; Bria; Bossangoa; Bouar; Birao; Bangassou; Kaga-Bandoro; Berberati; Ndele; Carnot
city     Alindao

actor    TCD
name     Chad; Republic of Chad; Tchad
kind     state
adj      Chadian
people   Chadian; Chadians
capital  N'Djamena; Ndjamena
city     Abeche; Adre; Moundou; Sarh; Goz Beida; Faya-Largeau; Tibesti; Am Timan

actor    COM
name     Comoros; Union of the Comoros; Comoro Islands
kind     state
adj      Comoran; Comorian
people   Comoran; Comorans; Comorian; Comorians
capital  Moroni
city     Anjouan; Moheli; Grande Comore; Mutsamudu

actor    COG
name     Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic
kind     state
capital  Brazzaville
city     Pointe-Noire; Ouesso

actor    COD
name     Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; D.R. Congo; DRC
name     Congo; Congo-Kinshasa; Zaire
kind     state
adj      Congolese; DR Congolese; Zairean; Zairian
people   Congolese; Zairean; Zaireans
capital  Kinshasa
city     Goma; Bukavu; Lubumbashi; Kisangani; Beni; Butembo; Bunia; Ituri; North Kivu; South Kivu
city     Kivu; Kasai; Katanga; Kananga; Uvira; Rutshuru; Bunagana; Walikale; Masisi; Kalemie
city     Mbuji-Mayi; Tshikapa; Kolwezi

actor    CIV
name     Ivory Coast; Cote d'Ivoire; Republic of Cote d'Ivoire
kind     state
adj      Ivorian; Ivoirian
people   Ivorian; Ivorians
capital  Yamoussoukro; Abidjan
city     Bouake; Korhogo; Duekoue; San Pedro; Grand-Bassam; Daloa; Guiglo; Gagnoa

actor    DJI
name     Djibouti; Republic of Djibouti
kind     state
adj      Djiboutian
people   Djiboutian; Djiboutians
capital  Djibouti City
city     Obock; Tadjoura; Camp Lemonnier; Ras Doumeira

actor    EGY
name     Egypt; Arab Republic of Egypt
kind     state
adj      Egyptian
people   Egyptian; Egyptians
capital  Cairo
seat     Heliopolis Palace; Ittihadiya Palace
city     Alexandria; Giza; Sinai; Sinai Peninsula; North Sinai; El Arish; al-Arish; Arish
city     Rafah crossing; Sharm el-Sheikh; Suez; Port Said; Ismailia; Luxor; Aswan; Minya
city     Tahrir Square; Mansoura; Hurghada; Taba; Sheikh Zuweid; Assiut

actor    GNQ
name     Equatorial Guinea; Republic of Equatorial Guinea
kind     state
adj      Equatorial Guinean; Equatoguinean
people   Equatorial Guinean; Equatorial Guineans; Equatoguinean; Equatoguineans
capital  Malabo
city     Bata; Bioko; Mongomo

actor    ERI
name     Eritrea; State of Eritrea
kind     state
adj      Eritrean
people   Eritrean; Eritreans
capital  Asmara
city     Massawa; Assab; Keren; Barentu; Zalambessa; Badme

actor    SWZ
name     Eswatini; Swaziland; Kingdom of Eswatini; Kingdom of Swaziland
kind     state
adj      Swazi
people   Swazi; Swazis
capital  Mbabane; Lobamba
city     Manzini

actor    ETH
name     Ethiopia; Federal Democratic Republic of Ethiopia
kind     state
adj      Ethiopian
people   Ethiopian; Ethiopians
capital  Addis Ababa
city     Mekelle; Mekele; Tigray; Amhara; Oromia; Oromiya; Gondar; Bahir Dar; Lalibela; Axum; Aksum
city     Humera; Dire Dawa; Adama; Adigrat; Gambella; Benishangul-Gumuz; Ogaden; Dessie; Mai-Kadra
city     Jijiga

actor    GAB
name     Gabon; Gabonese Republic
kind     state
adj      Gabonese
people   Gabonese
capital  Libreville
city     Port-Gentil; Franceville; Oyem

actor    GMB
name     Gambia; Republic of the Gambia
kind     state
adj      Gambian
people   Gambian; Gambians
capital  Banjul
city     Serekunda; Brikama; Kanilai

actor    GHA
name     Ghana; Republic of Ghana
kind     state
adj      Ghanaian
people   Ghanaian; Ghanaians
capital  Accra
seat     Jubilee House; Flagstaff House
city     Kumasi; Tamale; Tema; Bawku; Cape Coast; Sekondi-Takoradi; Bolgatanga

actor    GIN
name     Guinea; Republic of Guinea; Guinea-Conakry
kind     state
adj      Guinean
people   Guinean; Guineans
capital  Conakry
city     Nzerekore; Kankan; Labe; Kindia; Gueckedou; Macenta; Simandou

actor    GNB
name     Guinea-Bissau; Guinea Bissau; Republic of Guinea-Bissau
kind     state
adj      Bissau-Guinean; Bissau Guinean
people   Bissau-Guinean; Bissau-Guineans
capital  Bissau
city     Bafata; Gabu; Bissagos Islands

actor    KEN
name     Kenya; Republic of Kenya
kind     state
adj      Kenyan
people   Kenyan; Kenyans
capital  Nairobi
city     Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Lamu; Mandera; Dadaab; Kakuma; Turkana; Wajir
city     Kibera; Mathare; Mpeketoni; Baringo; Laikipia

actor    LSO
name     Lesotho; Kingdom of Lesotho
kind     state
adj      Basotho; Lesothan
people   Mosotho; Basotho
capital  Maseru
city     Mafeteng; Leribe

actor    LBR
name     Liberia; Republic of Liberia
kind     state
adj      Liberian
people   Liberian; Liberians
capital  Monrovia
city     Gbarnga; Ganta; Voinjama; Tubmanburg; Zwedru; Lofa County

actor    LBY
name     Libya; State of Libya; Libyan Arab Jamahiriya
kind     state
adj      Libyan
people   Libyan; Libyans
capital  Tripoli
city     Benghazi; Misrata; Sirte; Sabha; Tobruk; Derna; Zawiya; Zintan; Ajdabiya; Bani Walid
city     Tarhuna; Kufra; Cyrenaica; Tripolitania; Fezzan; Ras Lanuf; Brega; Sabratha; Bayda
city     Ghadames; Jufra; Es Sider; Murzuq

actor    MDG
name     Madagascar; Republic of Madagascar
kind     state
adj      Malagasy; Madagascan
people   Malagasy; Madagascan; Madagascans
capital  Antananarivo
city     Toamasina; Antsirabe; Mahajanga; Toliara; Antsiranana; Fianarantsoa

actor    MWI
name     Malawi; Republic of Malawi; Nyasaland
kind     state
adj      Malawian
people   Malawian; Malawians
capital  Lilongwe
city     Blantyre; Mzuzu; Zomba; Dzaleka

actor    MLI
name     Mali; Republic of Mali
kind     state
adj      Malian
people   Malian; Malians
capital  Bamako
seat     Koulouba
city     Timbuktu; Gao; Kidal; Mopti; Segou; Menaka; Kati; Sevare; Konna; Djenne; Tessalit
city     Bandiagara; Ogossagou; Tinzaouaten; Kayes; Sikasso; Moura; Gossi; Douentza; Azawad

actor    MRT
name     Mauritania; Islamic Republic of Mauritania
kind     state
adj      Mauritanian
people   Mauritanian; Mauritanians
capital  Nouakchott
city     Nouadhibou; Nema; Kaedi; Bassikounou; Mbera

actor    MUS
name     Mauritius; Republic of Mauritius
kind     state
adj      Mauritian
people   Mauritian; Mauritians
capital  Port Louis
city     Rodrigues island; Curepipe

actor    MYT
name     Mayotte
kind     state
adj      Mahoran; Mahorais
people   Mahoran; Mahorans; Mahorais
capital  Mamoudzou
city     Dzaoudzi

actor    MAR
name     Morocco; Kingdom of Morocco
kind     state
adj      Moroccan
people   Moroccan; Moroccans
capital  Rabat
city     Casablanca; Marrakesh; Marrakech; Tangier; Tangiers; Agadir; Al Hoceima; Hoceima; Skhirat
city     Meknes; Ouarzazate; Oujda; Tetouan

actor    MOZ
name     Mozambique; Republic of Mozambique
kind     state
adj      Mozambican
people   Mozambican; Mozambicans
capital  Maputo
city     Beira; Nampula; Pemba; Cabo Delgado; Palma; Mocimboa da Praia; Nacala; Gorongosa; Tete
city     Quelimane; Xai-Xai; Sofala

actor    NAM
name     Namibia; Republic of Namibia; South West Africa
kind     state
adj      Namibian
people   Namibian; Namibians
capital  Windhoek
city     Walvis Bay; Swakopmund; Caprivi; Oshakati; Luderitz

actor    NER
name     Niger; Republic of Niger; Republic of the Niger
kind     state
adj      Nigerien
people   Nigerien; Nigeriens
capital  Niamey
city     Agadez; Diffa; Zinder; Maradi; Tillaberi; Tahoua; Arlit; Tongo Tongo; Dirkou; Ouallam
city     Bosso; Inates

actor    NGA
name     Nigeria; Federal Republic of Nigeria
kind     state
adj      Nigerian
people   Nigerian; Nigerians
capital  Abuja
seat     Aso Rock
city     Lagos; Kano; Maiduguri; Borno; Kaduna; Jos; Port Harcourt; Ibadan; Zamfara; Katsina; Chibok
city     Niger Delta; Yobe; Adamawa; Plateau state; Benue; Sokoto; Enugu; Biafra; Baga; Bama
city     Damaturu; Dapchi; Zaria; Bauchi; Warri; Kankara; Gwoza; Bayelsa; Gombe; Makurdi; Owerri
city     Makoko; Sambisa

actor    REU
name     Reunion Island; La Reunion
kind     state
people   Reunionese
capital  Saint-Denis de la Reunion

actor    RWA
name     Rwanda; Republic of Rwanda
kind     state
adj      Rwandan; Rwandese
people   Rwandan; Rwandans; Rwandese
capital  Kigali
seat     Urugwiro Village
city     Gisenyi; Butare; Huye; Rubavu; Musanze; Ruhengeri; Gikongoro; Kibeho; Cyangugu; Kibuye

actor    SHN
name     Saint Helena; St Helena; Saint Helena, Ascension and Tristan da Cunha; Ascension Island
name     Tristan da Cunha
kind     state
adj      Saint Helenian
people   Saint Helenian; Saint Helenians

actor    STP
name     Sao Tome and Principe; Sao Tome
kind     state
adj      Sao Tomean; Santomean
people   Sao Tomean; Sao Tomeans
city     Principe Island

actor    SEN
name     Senegal; Republic of Senegal
kind     state
adj      Senegalese
people   Senegalese
capital  Dakar
city     Casamance; Ziguinchor; Saint-Louis; Touba; Thies; Kaolack; Tambacounda

actor    SYC
name     Seychelles; Republic of Seychelles
kind     state
adj      Seychellois
people   Seychellois
city     Mahe Island; Praslin

actor    SLE
name     Sierra Leone; Republic of Sierra Leone
kind     state
adj      Sierra Leonean
people   Sierra Leonean; Sierra Leoneans
capital  Freetown
city     Kenema; Makeni; Koidu; Kailahun; Kabala; Lungi

actor    SOM
name     Somalia; Federal Republic of Somalia; Somali Republic
kind     state
adj      Somali; Somalian
people   Somali; Somalis; Somalian; Somalians
capital  Mogadishu
seat     Villa Somalia
city     Kismayo; Baidoa; Beledweyne; Puntland; Galkayo; Bosaso; Bossaso; Garowe; Hargeisa
city     Somaliland; Afgoye; Jowhar; Merca; Marka; Barawe; Jubaland; Galmudug; Dhusamareb; Berbera
city     Las Anod; Lasanod; Bakool; Hiraan; Lower Shabelle; Buulo Mareer; Eyl

actor    ZAF
name     South Africa; Republic of South Africa; RSA
kind     state
adj      South African
people   South African; South Africans
capital  Pretoria; Cape Town
seat     Union Buildings
city     Johannesburg; Durban; Soweto; Port Elizabeth; Gqeberha; Bloemfontein; KwaZulu-Natal
city     Gauteng; Marikana; Pietermaritzburg; East London; Limpopo; Mpumalanga; Sharpeville; Nkandla
city     Rustenburg; Polokwane; Sandton

actor    SSD
name     South Sudan; Republic of South Sudan; Southern Sudan
kind     state
adj      South Sudanese; Southern Sudanese
people   South Sudanese
capital  Juba
city     Malakal; Bentiu; Bor; Wau; Yei; Upper Nile State; Jonglei; Unity state; Pibor; Rumbek
city     Aweil; Yambio; Renk; Torit; Akobo; Nimule

actor    SDN
name     Sudan; Republic of the Sudan; Republic of Sudan
kind     state
adj      Sudanese
people   Sudanese
capital  Khartoum
city     Omdurman; Darfur; el-Fasher; El Fasher; al-Fashir; el-Geneina; El Geneina; Nyala
city     Port Sudan; South Kordofan; Kordofan; North Kordofan; West Kordofan; Blue Nile state
city     Kassala; Gedaref; Wad Madani; El Obeid; el-Obeid; Abyei; Heglig; Kadugli; Gezira; Zamzam
city     Zalingei; Nuba Mountains; Kutum; Babanusa; Dilling; Merowe; Sennar; Ed Damazin

actor    TZA
name     Tanzania; United Republic of Tanzania
kind     state
adj      Tanzanian
people   Tanzanian; Tanzanians
capital  Dodoma; Dar es Salaam
city     Zanzibar; Arusha; Mwanza; Pemba Island; Kigoma; Ngara; Loliondo; Mbeya; Stone Town

actor    TGO
name     Togo; Togolese Republic
kind     state
adj      Togolese
people   Togolese
capital  Lome
city     Sokode; Dapaong; Kpendjal

actor    TUN
name     Tunisia; Republic of Tunisia; Tunisian Republic
kind     state
adj      Tunisian
people   Tunisian; Tunisians
capital  Tunis
seat     Carthage Palace
city     Sfax; Sousse; Sidi Bouzid; Kasserine; Bizerte; Ben Guerdane; Djerba; Gafsa; Tataouine
city     Kairouan; Zarzis

actor    UGA
name     Uganda; Republic of Uganda
kind     state
adj      Ugandan
people   Ugandan; Ugandans
capital  Kampala; Entebbe
city     Gulu; Jinja; Mbarara; Kasese; Kitgum; Karamoja; Bundibugyo; Pader; Mpondwe

actor    ESH
name     Western Sahara; Sahrawi Arab Democratic Republic; SADR
kind     state
adj      Sahrawi; Saharawi; Western Saharan
people   Sahrawi; Sahrawis; Saharawi; Saharawis
capital  Laayoune; El Aaiun
city     Dakhla; Guerguerat; Smara; Tifariti

actor    ZMB
name     Zambia; Republic of Zambia; Northern Rhodesia
kind     state
adj      Zambian
people   Zambian; Zambians
capital  Lusaka
seat     State House in Lusaka
city     Ndola; Kitwe; Copperbelt; Chipata

actor    ZWE
name     Zimbabwe; Republic of Zimbabwe; Rhodesia
kind     state
adj      Zimbabwean; Rhodesian
people   Zimbabwean; Zimbabweans
capital  Harare
city     Bulawayo; Mutare; Gweru; Matabeleland; Chitungwiza; Marange; Masvingo; Mbare
city     Victoria Falls

actor    IOT
name     British Indian Ocean Territory; Chagos Islands; Chagos Archipelago
kind     state
adj      Chagossian
people   Chagossian; Chagossians
city     Diego Garcia

actor    ATF
name     French Southern Territories; French Southern and Antarctic Lands
kind     state
city     Kerguelen
