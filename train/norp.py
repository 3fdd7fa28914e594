"""Nationality, religion and party words: teaches NORP where a corpus does not annotate it."""

# Adjectives whose plural noun is made by adding s (Syrian, Syrians).
_REGULAR = """
Abkhaz Abkhazian Afghan African Alawite Albanian Algerian American Andorran Angolan Antiguan Arab
Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani Azeri Bahamian Bahraini Balinese
Bangladeshi Barbadian Belarusian Belgian Belizean Berber Bolivian Bosniak Bosnian Brazilian Bruneian
Bulgarian Burkinabe Burundian Californian Cambodian Cameroonian Canadian Caribbean Catalan Chadian
Chechen Chilean Colombian Comoran Congolese Copt Corsican Cossack Croat Croatian Cuban Cypriot Czech
Dominican Druze Ecuadorean Ecuadorian Egyptian Emirati Eritrean Estonian Ethiopian Eurasian European
Fijian Filipino Floridian Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean
Guyanese Haitian Hawaiian Hispanic Honduran Hungarian Hutu Icelander Indian Indonesian Iranian Iraqi
Israeli Italian Ivorian Jamaican Jordanian Kashmiri Kazakh Kazakhstani Kenyan Korean Kosovan Kosovar
Kurd Kuwaiti Kyrgyz Lao Laotian Latino Latvian Liberian Libyan Lithuanian Luxembourger Macedonian
Malagasy Malawian Malay Malaysian Maldivian Malian Maltese Maori Mauritanian Mauritian Mexican Moldovan
Mongol Mongolian Montenegrin Moroccan Mozambican Namibian Nepali Nicaraguan Nigerian Nigerien
Norwegian Omani Ossetian Pakistani Palestinian Panamanian Papuan Paraguayan Parisian Pashtun Persian
Peruvian Puerto-Rican Qatari Romanian Rohingya Roma Russian Rwandan Sahrawi Salvadoran Samoan Saudi
Scandinavian Scot Serb Serbian Seychellois Sicilian Sikh Singaporean Slav Slovak Slovakian Slovene
Slovenian Somali Somalian Sindhi Surinamese Swazi Syrian Syriac Tahitian Tajik Tamil Tanzanian Tatar
Texan Tibetan Tongan Transnistrian Trinidadian Tunisian Turk Turkmen Turkoman Tutsi Ugandan Uighur
Uyghur Ukrainian Uruguayan Uzbek Venezuelan Venetian Yazidi Yemeni Yugoslav Zairean Zambian Zanzibari
Zimbabwean Zulu Oromo Tigrayan Amhara Hausa Igbo Yoruba Fulani Tuareg Dinka Nuer Masalit Hazara Baloch
Balochi Punjabi Bengali Gujarati Karen Kachin Houthi Maronite Assyrian Chaldean Circassian Ingush
Christian Muslim Moslem Jew Catholic Protestant Buddhist Hindu Sunni Shia Shiite Shi'ite Salafi
Salafist Wahhabi Sufi Anglican Lutheran Methodist Baptist Presbyterian Calvinist Evangelical Mormon
Quaker Zoroastrian Baha'i Bahai Ibadi Ismaili Jain Orthodox Islamist Zionist
Democrat Republican Conservative Liberal Tory Whig Communist Socialist Marxist Maoist Baathist Ba'athist
Nazi Bolshevik Leninist Stalinist Peronist Kemalist Gaullist Trotskyist Fascist Libertarian Likudnik
Hamas-affiliated Anglo-Saxon Afro-American African-American Asian-American Native-American Latina
Chicano Inuit Eskimo Apache Cherokee Navajo Sioux Mohawk Maya Mayan Aztec Inca Aboriginal Roman Norman
Viking Byzantine Ottoman Babylonian Sumerian Phoenician Athenian Spartan Trojan Etruscan Gaul
Bavarian Prussian Flemish Walloon Breton Basque Galician Andalusian Castilian Neapolitan
"""

# Words taken as they are.
_PLAIN = """
British English French Irish Scottish Welsh Dutch Danish Swedish Finnish Spanish Portuguese Polish
Swiss Turkish Kurdish Jewish Chinese Japanese Taiwanese Vietnamese Lebanese Sudanese Portuguese
Burmese Nepalese Sinhalese Bhutanese Senegalese Togolese Beninese Maltese Siamese Javanese Cantonese
Icelandic Luxembourgish Qatari Hellenic Arabic Arabian Islamic Hebrew Semitic Slavic Nordic Celtic
Gaelic Germanic Saxon Latin Soviet Soviets Briton Britons Englishman Englishmen Frenchman Frenchmen
Irishman Irishmen Scotsman Scotsmen Welshman Welshmen Dutchman Dutchmen Dane Danes Swede Swedes Finn
Finns Spaniard Spaniards Pole Poles Swazi Filipina Filipinas Thai Thais Afghanistani Argentines
Bosniaks Balkan Baltic Alawi Alawis Shiites Shi'ites Shi'a Shi'as Shias Sunnis Coptic Judaic Hassidic
Hasidic Buddhists Sikhs Democratic Labourite Confucian Taoist Taoists Vatican-based Papal Israelite
Israelites Palestinians Gazan Gazans Monegasque Motswana Batswana Basotho Emiratis Omanis Nepalis
Sikhism-based Trumpist Chavista Chavistas Sandinista Sandinistas Contras Zapatista Zapatistas Tories
Trinidadians New-Zealander Kiwi Kiwis Yank Yanks Brit Brits Aussie Aussies Londoner Londoners
New-Yorker Parisians Berliner Berliners Muscovite Muscovites Beiruti Baghdadi Damascene Aleppine
Azerbaijanis Kyrgyzstani Turkmens Uzbekistani Tajikistani Bissau-Guinean Leonean Leoneans Lankan
Lankans Rican Ricans Faso-based Zealander Zealanders Guinean Verdean Verdeans Timorese Herzegovinian
"""

# Ordinary senses too common to teach from a bare list outside politics.
_DOUBTFUL = {"Polish", "Pole", "Poles", "Roma", "Orthodox", "Liberal", "Conservative", "Democratic",
             "Karen", "Latin", "Finn", "Dane", "Norman", "Kiwi", "Kiwis", "Whig", "Jain", "Lao",
             "English", "Georgian", "Quaker", "Apache", "Inca", "Maya", "Romans", "Caribbean",
             "Vatican-based", "Faso-based", "Sikhism-based", "Hamas-affiliated", "Balkan", "Baltic",
             "French", "Trojan", "Spartan", "Contras", "Gaul", "Viking", "Arabian"}
_SURE = {"Polish", "English", "French", "Democratic", "Georgian", "Poles"}


def _build():
    words = set(_PLAIN.split())
    for w in _REGULAR.split():
        words.add(w)
        if not w.endswith(("ese", "s", "z", "x", "sh", "ch")):
            words.add(w + "s")
    return frozenset(words - (_DOUBTFUL - _SURE))


WORDS = _build()


def is_norp(word):
    return word in WORDS
