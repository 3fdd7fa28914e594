# Peoples and religious communities as actors. --- stands for no one state.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    ---:CVL
name     Kurd; Kurds
kind     people
adj      Kurdish

actor    IRQ:CVL
name     Iraqi Kurd; Iraqi Kurds
kind     people
adj      Iraqi Kurdish; Iraqi-Kurdish

actor    SYR:CVL
name     Syrian Kurd; Syrian Kurds
kind     people
adj      Syrian Kurdish; Syrian-Kurdish

actor    TUR:CVL
name     Turkish Kurd; Turkish Kurds
kind     people

actor    IRN:CVL
name     Iranian Kurd; Iranian Kurds
kind     people
adj      Iranian Kurdish

actor    ---:CVL
name     Arab; Arabs
kind     people

actor    ---:CVL
name     Berber; Berbers; Amazigh
kind     people

actor    ---:CVL
name     Turkmen; Turkmens; Turcoman; Turcomans; Turkoman; Turkomans
kind     people
homonym  Turkmen; Turkmens

actor    SYR:CVL
name     Syrian Turkmen; Syrian Turkmens
kind     people

actor    IRQ:CVL
name     Iraqi Turkmen; Iraqi Turkmens; Iraqi Turkoman
kind     people

actor    ---:CVL
name     Tutsi; Tutsis
kind     people

actor    ---:CVL
name     Hutu; Hutus
kind     people

actor    COD:CVL
name     Banyamulenge; Congolese Tutsi; Congolese Tutsis; Hema; Lendu; Hemas; Lendus; Teke; Yaka
name     Nande
kind     people

actor    RWA:CVL
name     Twa
kind     people

actor    MMR:CVL
name     Rohingya; Rohingyas; Rohingya Muslim; Rohingya Muslims
kind     people

actor    MMR:CVL
name     Kachin; Kachins; Karenni; Rakhine Buddhist; Rakhine Buddhists; Arakanese; Bamar; Ta'ang
kind     people
adj      ethnic Karen; ethnic Kachin; ethnic Shan; ethnic Chin

actor    CHN:CVL
name     Uighur; Uighurs; Uyghur; Uyghurs; Uygur; Uygurs; Uighur Muslim; Uighur Muslims
kind     people

actor    CHN:CVL
name     Tibetan; Tibetans
kind     people

actor    CHN:CVL
name     Han Chinese
kind     people

actor    ---:CVL
name     Tatar; Tatars
kind     people

actor    UKR:CVL
name     Crimean Tatar; Crimean Tatars; Crimean; Crimeans
kind     people

actor    RUS:CVL
name     Volga Tatar; Volga Tatars; Tatarstani
kind     people

actor    RUS:CVL
name     Chechen; Chechens
kind     people

actor    RUS:CVL
name     Ingush; Dagestani; Dagestanis; Ossetian; Ossetians; North Ossetian; North Ossetians
name     Circassian; Circassians; Avar; Avars; Buryat; Buryats; Tuvan; Tuvans; Bashkir; Bashkirs
name     Kabardin; Muscovite; Muscovites; Siberian; Siberians
kind     people

actor    GEO:CVL
name     Abkhaz; Abkhazian; Abkhazians; South Ossetian; South Ossetians; Mingrelian; Mingrelians
kind     people

actor    AZE:CVL
name     Karabakh Armenian; Karabakh Armenians; Nagorno-Karabakh Armenians
kind     people

actor    MDA:CVL
name     Gagauz; Transnistrian; Transnistrians
kind     people

actor    KAZ:CVL
name     ethnic Kazakh; ethnic Kazakhs
kind     people

actor    PSE:CVL
name     Gazan; Gazans; West Banker; West Bankers
kind     people

actor    ISR:CVL
name     Israeli Arab; Israeli Arabs; Arab Israeli; Arab Israelis; Arab citizens of Israel
name     Israeli Druze
kind     people

actor    ISR:CVL
name     Jewish settler; Jewish settlers; Israeli settler; Israeli settlers; Haredi; Haredim
name     Bedouin of the Negev
kind     people

actor    ---:CVL
name     Bedouin; Bedouins
kind     people

actor    SYR:CVL
name     Damascene; Damascenes
kind     people

actor    SYR:CVL
name     Syrian Druze
kind     people

actor    TUR:CVL
name     Alevi; Alevis
kind     people

actor    ---:REL
name     Shiite; Shiites; Shia; Shias; Shi'ite; Shi'ites; Shi'a; Shi'as; Shiite Muslim
name     Shiite Muslims; Shia Muslim; Shia Muslims; Shi'ite Muslim; Shi'ite Muslims
kind     people

actor    ---:REL
name     Sunni; Sunnis; Sunni Muslim; Sunni Muslims; Sunni Arab; Sunni Arabs
kind     people

actor    IRQ:REL
name     Iraqi Sunni; Iraqi Sunnis; Iraqi Shiite; Iraqi Shiites; Iraqi Shia; Iraqi Shias
name     Iraqi Christian; Iraqi Christians
kind     people

actor    LBN:REL
name     Lebanese Shiite; Lebanese Shiites; Lebanese Sunni; Lebanese Sunnis; Maronite; Maronites
name     Maronite Christian; Maronite Christians
kind     people

actor    ---:REL
name     Alawite; Alawites; Alawi; Alawis
kind     people

actor    ---:REL
name     Druze; Druse
kind     people

actor    ---:REL
name     Yazidi; Yazidis; Yezidi; Yezidis; Ezidi; Ezidis
kind     people

actor    ---:REL
name     Assyrian; Assyrians; Assyrian Christian; Assyrian Christians; Syriac Christian
name     Syriac Christians; Chaldean; Chaldeans; Syriacs
kind     people

actor    EGY:REL
name     Copt; Copts; Coptic Christian; Coptic Christians
kind     people
adj      Coptic

actor    ---:REL
name     Christian; Christians; Orthodox Christian; Orthodox Christians; Evangelical; Evangelicals
name     Pentecostal; Pentecostals
kind     people

actor    ---:REL
name     Catholic; Catholics; Roman Catholic; Roman Catholics
kind     people

actor    ---:REL
name     Protestant; Protestants; Anglican; Anglicans; Lutheran; Lutherans; Baptist; Baptists
name     Methodist; Methodists; Mormon; Mormons; Quaker; Quakers; Jehovah's Witness
name     Jehovah's Witnesses
kind     people

actor    ---:REL
name     Muslim; Muslims; Moslem; Moslems
kind     people
adj      Islamic

actor    ---:REL
name     Jew; Jews; Orthodox Jew; Orthodox Jews; ultra-Orthodox Jew; ultra-Orthodox Jews
kind     people
adj      Jewish

actor    ---:REL
name     Hindu; Hindus
kind     people

actor    ---:REL
name     Sikh; Sikhs
kind     people

actor    ---:REL
name     Buddhist; Buddhists
kind     people

actor    ---:REL
name     Salafi; Salafis; Salafist; Salafists; Wahhabi; Wahhabis; Sufi; Sufis
kind     people

actor    ---:REL
name     Ahmadi; Ahmadis; Ahmadiyya
kind     people

actor    IRN:REL
name     Baha'i; Baha'is; Bahai; Bahais; Zoroastrian; Zoroastrians
kind     people

actor    AFG:CVL
name     Hazara; Hazaras; Afghan Uzbek; Afghan Uzbeks; Afghan Tajik; Afghan Tajiks
kind     people

actor    ---:CVL
name     Pashtun; Pashtuns; Pathan; Pathans; Pushtun; Pushtuns
kind     people

actor    ---:CVL
name     Baloch; Baluch; Baluchi; Baluchis; Balochi; Balochis
kind     people

actor    PAK:CVL
name     Sindhi; Sindhis; Mohajir; Mohajirs
kind     people

actor    ---:CVL
name     Punjabi; Punjabis; Bengali; Bengalis
kind     people

actor    IND:CVL
name     Kashmiri; Kashmiris; Kashmiri Pandit; Kashmiri Pandits; Dalit; Dalits; Naga; Nagas; Meitei
name     Meiteis; Kuki; Kukis; Bodo; Bodos; Gujarati; Gujaratis; Assamese; Adivasi; Adivasis; Jat
name     Jats; Manipuri; Manipuris; Ladakhi; Ladakhis; Gorkha; Gorkhas
kind     people

actor    BGD:CVL
name     Chakma; Chakmas; Bihari Muslims
kind     people

actor    NPL:CVL
name     Madhesi; Madhesis; Tharu; Tharus; Gurkha; Gurkhas
kind     people

actor    LKA:CVL
name     Tamil; Tamils; Sri Lankan Tamil; Sri Lankan Tamils; Sinhalese; Sri Lankan Muslims; Sinhala
kind     people

actor    IDN:CVL
name     Acehnese; Papuan; Papuans; West Papuan; West Papuans; Javanese; Madurese; Dayak; Dayaks
name     Balinese; Ambonese
kind     people

actor    PHL:CVL
name     Moro; Moros; Bangsamoro; Lumad; Lumads
kind     people

actor    MYS:CVL
name     Malay; Malays; Malaysian Chinese; Malaysian Indians
kind     people

actor    THA:CVL
name     Thai Muslim; Thai Muslims; Malay Muslims
kind     people

actor    VNM:CVL
name     Montagnard; Montagnards
kind     people

actor    ---:CVL
name     Hmong; Khmer; Khmers
kind     people

actor    JPN:CVL
name     Okinawan; Okinawans; Ainu
kind     people

actor    AUS:CVL
name     Aboriginal Australian; Aboriginal Australians; Aborigine; Aborigines
name     Torres Strait Islander; Torres Strait Islanders
kind     people

actor    NZL:CVL
name     Maori; Maoris
kind     people

actor    NCL:CVL
name     Kanak; Kanaks; Caldoche; Caldoches
kind     people

actor    FJI:CVL
name     Indo-Fijian; Indo-Fijians
kind     people

actor    CYP:CVL
name     Turkish Cypriot; Turkish Cypriots
kind     people
adj      Turkish-Cypriot

actor    BIH:CVL
name     Bosnian Serb; Bosnian Serbs; Bosnian Croat; Bosnian Croats; Bosnian Muslim; Bosnian Muslims
name     Bosniak; Bosniaks
kind     people

actor    KOS:CVL
name     Kosovo Serb; Kosovo Serbs; Kosovo Albanian; Kosovo Albanians; Kosovar Albanian
name     Kosovar Albanians; Kosovar Serb; Kosovar Serbs
kind     people

actor    HRV:CVL
name     Croatian Serb; Croatian Serbs
kind     people

actor    MKD:CVL
name     Macedonian Albanian; Macedonian Albanians; Macedonian Slav; Macedonian Slavs
kind     people

actor    SRB:CVL
name     Vojvodina Hungarian; Vojvodina Hungarians
kind     people

actor    ---:CVL
name     ethnic Albanian; ethnic Albanians
kind     people

actor    ---:CVL
name     ethnic Russian; ethnic Russians; Russian speaker; Russian speakers; Russian-speaker
name     Russian-speakers
kind     people

actor    ---:CVL
name     ethnic Armenian; ethnic Armenians; ethnic Serb; ethnic Serbs; ethnic Hungarian
name     ethnic Hungarians; ethnic Chinese; ethnic Uzbek; ethnic Uzbeks; ethnic Kyrgyz
name     ethnic German; ethnic Germans; ethnic Turk; ethnic Turks; ethnic Croat; ethnic Croats
name     ethnic Georgians
kind     people

actor    BGR:CVL
name     Bulgarian Turk; Bulgarian Turks; Pomak; Pomaks
kind     people

actor    ---:CVL
name     Roma; Romani; Sinti; Gypsy; Gypsies
kind     people

actor    ESP:CVL
name     Catalan; Catalans; Basque; Basques
kind     people

actor    GBR:CVL
name     Scot; Scots; Welshman; Welshmen; Englishman; Englishmen; Northern Irish; Ulsterman
name     Ulstermen; Londoner; Londoners
kind     people
adj      Scottish; Welsh; English; Northern Irish

actor    GBR:CVL
name     loyalist in Ulster; Ulster loyalist; Ulster loyalists; Ulster unionist; Ulster unionists
name     Irish republican; Irish republicans; Irish nationalist; Irish nationalists
kind     people

actor    BEL:CVL
name     Fleming; Flemings; Walloon; Walloons
kind     people
adj      Flemish

actor    FRA:CVL
name     Corsican; Corsicans; Breton; Bretons; Parisian; Parisians
kind     people

actor    ITA:CVL
name     Sicilian; Sicilians; Sardinian; Sardinians
kind     people

actor    DEU:CVL
name     Bavarian; Bavarians; Berliner; Berliners
kind     people

actor    ---:CVL
name     Sami; Inuit; Inuits
kind     people

actor    CAN:CVL
name     Quebecer; Quebecers; Quebecois; First Nations; Metis
kind     people

actor    USA:CVL
name     African American; African Americans; African-American; African-Americans; Native American
name     Native Americans; Hispanic; Hispanics; Latino; Latinos; Arab American; Arab Americans
name     American Jews; Muslim Americans; New Yorker; New Yorkers; Texan; Texans; Californian
name     Californians; Hawaiian; Hawaiians; Alaskan; Alaskans; Cuban American; Cuban Americans
name     Asian American; Asian Americans; Navajo; Sioux; Standing Rock Sioux
kind     people

actor    CHL:CVL
name     Mapuche; Mapuches
kind     people

actor    ---:CVL
name     Quechua; Aymara; Guarani; Mayan; Mayans
kind     people

actor    BRA:CVL
name     Yanomami; Kayapo
kind     people

actor    NIC:CVL
name     Miskito; Miskitos
kind     people

actor    ---:CVL
name     Tuareg; Tuaregs; Touareg; Touaregs
kind     people

actor    ---:CVL
name     Fulani; Fulanis; Peul; Peuls; Peulh; Fula
kind     people

actor    MLI:CVL
name     Dogon; Dogons; Bambara
kind     people

actor    ---:CVL
name     Hausa; Hausas; Toubou; Tebu; Zaghawa; Zaghawas
kind     people

actor    NGA:CVL
name     Igbo; Igbos; Ibo; Ibos; Yoruba; Yorubas; Ogoni; Ogonis; Ijaw; Ijaws; Tiv; Kanuri; Itsekiri
kind     people

actor    GHA:CVL
name     Ashanti; Ashantis; Konkomba
kind     people

actor    CMR:CVL
name     Anglophone Cameroonian; Anglophone Cameroonians; Anglophones
kind     people

actor    SDN:CVL
name     Darfuri; Darfuris; Darfurian; Darfurians; Masalit; Massalit; Beja; Rizeigat; Nuba
name     Misseriya; Nubian; Nubians
kind     people

actor    SSD:CVL
name     Dinka; Dinkas; Nuer; Nuers; Shilluk; Murle; Equatorian; Equatorians; Azande
kind     people

actor    ETH:CVL
name     Oromo; Oromos; Amharas; Tigrayan; Tigrayans; Tigrean; Tigreans; Ethiopian Somali
name     Ethiopian Somalis; Sidama; Falasha; Falashas; Gurage
kind     people

actor    ---:CVL
name     Afar; Afars
kind     people

actor    SOM:CVL
name     Hawiye; Darod; Somalilander; Somalilanders; Rahanweyn; Isaaq; Marehan; Majerteen
kind     people

actor    KEN:CVL
name     Kikuyu; Kikuyus; Luo; Luos; Kalenjin; Kalenjins; Luhya; Luhyas; Pokot; Turkanas; Samburu
name     Kamba; Orma; Pokomo; Borana; Kenyan Somali; Kenyan Somalis
kind     people

actor    ---:CVL
name     Maasai; Masai
kind     people

actor    UGA:CVL
name     Baganda; Acholi; Acholis; Karamojong; Banyankole; Langi
kind     people

actor    ZAF:CVL
name     Zulu; Zulus; Xhosa; Xhosas; Afrikaner; Afrikaners; black South Africans
name     white South Africans; Boer; Boers; Sowetans
kind     people

actor    ZWE:CVL
name     Shona; Shonas; Ndebele; Ndebeles; white Zimbabweans
kind     people

actor    BWA:CVL
name     San bushmen; Basarwa
kind     people

actor    NAM:CVL
name     Herero; Hereros; Ovambo; Ovaherero
kind     people

actor    TZA:CVL
name     Zanzibari; Zanzibaris
kind     people

actor    GIN:CVL
name     Malinke; Malinkes
kind     people

actor    LBR:CVL
name     Krahn; Mandingo; Mandingos
kind     people

actor    CIV:CVL
name     Bete; Baoule; Dioula; Dioulas
kind     people

actor    CAF:CVL
name     Central African Muslims
kind     people

actor    DZA:CVL
name     Kabyle; Kabyles
kind     people

actor    YEM:REL
name     Zaidi; Zaidis; Zaydi; Zaydis
kind     people

actor    YEM:CVL
name     South Yemeni; South Yemenis; Southern Yemeni; Southern Yemenis; Hadrami; Hadramis
kind     people

actor    LBY:CVL
name     Tawergha; Tawerghans; Libyan Berbers; Warfalla
kind     people

actor    KWT:CVL
name     Bidoon; Bidoons; Bidun
kind     people

actor    AUS:CVL
name     Aboriginal; Aboriginals; Indigenous Australian; Indigenous Australians
kind     people
adj      Aboriginal

actor    ---:CVL
name     Mohawk; Mohawks; Cree; Iroquois; Dene
kind     people
