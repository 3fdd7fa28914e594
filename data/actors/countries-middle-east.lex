# States and territories of the Middle East and Turkey: names, adjectives, peoples, capitals, seats of government, places.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    BHR
name     Bahrain; Kingdom of Bahrain
kind     state
adj      Bahraini
people   Bahraini; Bahrainis
capital  Manama
city     Pearl Roundabout; Sitra; Diraz; Muharraq; Isa Town; Riffa

actor    IRN
name     Iran; Islamic Republic of Iran; Islamic Republic; Persia
kind     state
adj      Iranian; Persian
people   Iranian; Iranians
capital  Tehran; Teheran
city     Isfahan; Esfahan; Natanz; Fordo; Fordow; Qom; Mashhad; Bushehr; Shiraz; Tabriz; Arak
city     Parchin; Ahvaz; Ahwaz; Khuzestan; Abadan; Kermanshah; Bandar Abbas; Zahedan
city     Sistan-Baluchestan; Sistan and Baluchestan; Kerman; Kharg Island; Evin Prison; Evin
city     Chabahar; Saqqez; Urmia; Karaj; Mahabad; Sanandaj; Marivan; Lorestan; Ilam; Qazvin; Hamedan
city     Izeh; Yazd; Rasht; Chabahar port; Minab; Assaluyeh; South Pars; Qeshm; Hormozgan

actor    IRQ
name     Iraq; Republic of Iraq
kind     state
adj      Iraqi
people   Iraqi; Iraqis
capital  Baghdad
seat     Green Zone
city     Mosul; Kirkuk; Erbil; Irbil; Arbil; Basra; Fallujah; Falluja; Ramadi; Tikrit; Najaf
city     Karbala; Kerbala; Samarra; Baqubah; Baquba; Anbar; Diyala; Nineveh; Sinjar; Sulaimaniya
city     Sulaymaniyah; Sulaimaniyah; Dohuk; Duhok; Sadr City; Tal Afar; Nasiriyah; Nassiriya; Amarah
city     Hilla; Hillah; Kut; Haditha; Iraqi Kurdistan; Umm Qasr; Abu Ghraib; Taji; Halabja; Zakho
city     Baiji; Ain al-Asad; Qaim; al-Qaim; Rutba; Jurf al-Sakhar; Salahuddin; Qandil
city     Qandil Mountains; Qaraqosh; Diwaniya; Tuz Khurmatu; Hawija; Samawa; Latifiya; Mahmudiya
city     Iskandariya; Khanaqin; Makhmour; Amerli; Bartella; Camp Ashraf; Kadhimiya; Metina; Shingal
city     Camp Speicher

actor    ISR
name     Israel; State of Israel; Jewish state
kind     state
adj      Israeli
people   Israeli; Israelis
capital  Jerusalem; Tel Aviv
city     West Jerusalem; Haifa; Ashkelon; Sderot; Beersheba; Be'er Sheva; Ashdod; Eilat; Netanya
city     Hadera; Kiryat Shmona; Nahariya; Galilee; Negev; Dimona; Nazareth; Herzliya; Metula; Afula
city     Safed; Majdal Shams; Be'eri; Kfar Aza; Re'im; Nir Oz; Rehovot; Bnei Brak; Petah Tikva
city     Rishon Lezion; Ramla; Umm al-Fahm; Tiberias; Caesarea; Kerem Shalom; Erez crossing
city     Sde Teiman; Nevatim; Bat Yam; Latrun; Beit Shemesh

actor    JOR
name     Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom
kind     state
adj      Jordanian
people   Jordanian; Jordanians
capital  Amman
seat     Raghadan Palace
city     Aqaba; Zarqa; Irbid; Mafraq; Zaatari; Za'atari; Karak; Maan; Ramtha; Azraq; Madaba; Rukban
city     King Hussein Bridge

actor    KWT
name     Kuwait; State of Kuwait
kind     state
adj      Kuwaiti
people   Kuwaiti; Kuwaitis
capital  Kuwait City
seat     Bayan Palace
city     Jahra; Camp Arifjan; Ali Al Salem; Bubiyan; Shuwaikh

actor    LBN
name     Lebanon; Lebanese Republic
kind     state
adj      Lebanese
people   Lebanese
capital  Beirut
seat     Baabda; Baabda Palace; Grand Serail
city     Sidon; Tyre; Baalbek; Bekaa Valley; Bekaa; Dahiyeh; Dahiya; Arsal; Naqoura; Nabatieh
city     Nabatiyeh; Bint Jbeil; Zahle; Chouf; Shatila; Sabra; Ain al-Hilweh; Ein el-Hilweh
city     Nahr al-Bared; Qana; Khiam; Maroun al-Ras; Marjayoun; Hasbaya; Hermel; Jounieh; Akkar
city     Litani; Shebaa Farms; Tayouneh; Haret Hreik; Bourj el-Barajneh; Brital; Odaisseh
city     Aita al-Shaab

actor    OMN
name     Oman; Sultanate of Oman
kind     state
adj      Omani
people   Omani; Omanis
capital  Muscat
city     Salalah; Sohar; Duqm; Dhofar; Musandam

actor    PSE
name     Palestine; State of Palestine; Palestinian territories; occupied Palestinian territory
name     Occupied Palestinian Territories
kind     state
adj      Palestinian
people   Palestinian; Palestinians
capital  Ramallah
seat     Muqata; Mukataa
city     Gaza; Gaza Strip; Gaza City; West Bank; the West Bank; East Jerusalem; Khan Younis
city     Khan Yunis; Rafah; Jenin; Nablus; Hebron; Bethlehem; Tulkarem; Tulkarm; Qalqilya; Jericho
city     Jabalia; Jabaliya; Deir al-Balah; Beit Hanoun; Beit Lahia; Beit Lahiya; Nuseirat; Shujaiya
city     Shejaiya; Huwara; Hawara; Sheikh Jarrah; Silwan; al-Aqsa; Haram al-Sharif; Balata; Zeitoun
city     Shati; Bureij; Maghazi; al-Mawasi; Mawasi; Al-Shifa; Masafer Yatta; Salfit; Tubas
city     Nur Shams; Shuafat; Beita; Bilin; Netzarim; Philadelphi; Tal al-Sultan; Gush Katif

actor    QAT
name     Qatar; State of Qatar
kind     state
adj      Qatari
people   Qatari; Qataris
capital  Doha
seat     Amiri Diwan
city     Al Udeid; al-Udeid; Lusail; Ras Laffan; Education City

actor    SAU
name     Saudi Arabia; Kingdom of Saudi Arabia; KSA
kind     state
adj      Saudi; Saudi Arabian
people   Saudi; Saudis
capital  Riyadh
seat     Al-Yamamah Palace
city     Jeddah; Mecca; Makkah; Medina; Dhahran; Dammam; Qatif; Najran; Jizan; Jazan; Abha; Khobar
city     Al-Khobar; Khamis Mushait; Abqaiq; Awamiya; Taif; Neom; Khurais; Yanbu; Ras Tanura; Hofuf
city     Tabuk; AlUla; Eastern Province; Asir; Prince Sultan Air Base

actor    SYR
name     Syria; Syrian Arab Republic
kind     state
adj      Syrian
people   Syrian; Syrians
capital  Damascus
seat     People's Palace
city     Aleppo; Golan Heights; Golan; Idlib; Homs; Hama; Raqqa; Raqa; ar-Raqqah; Deir ez-Zor
city     Deir al-Zor; Deir Ezzor; Deir az-Zour; Daraa; Deraa; Dara'a; Latakia; Lattakia; Tartus
city     Tartous; Afrin; Kobani; Kobane; Ain al-Arab; Manbij; Qamishli; Hasakah; Hasaka; Hassakeh
city     al-Hasakah; Palmyra; Tadmur; Ghouta; Eastern Ghouta; Douma; Jarablus; al-Bab; Azaz
city     Tel Rifaat; Tal Rifaat; Tel Abyad; Tal Abyad; Ras al-Ain; Sweida; Suweida; Suwayda
city     Quneitra; Yarmouk; Khan Sheikhoun; Khan Shaykhun; Maarat al-Numan; Saraqeb; Saraqib
city     Jisr al-Shughour; Rojava; Hmeimim; Khmeimim; Daraya; Darayya; Moadamiya; Madaya; Qusayr
city     Qusair; Houla; Baba Amr; Rastan; Zabadani; Dabiq; Baghouz; al-Tanf; Tanf; Albu Kamal
city     Abu Kamal; Bukamal; Mayadin; Ain Issa; Tabqa; al-Hol; Jobar; Kafranbel; Ariha
city     Jebel al-Zawiya; Bab al-Hawa; Bab al-Salam; Jaramana; Baniyas; Jableh; Sednaya; Saydnaya
city     Maaloula; Sahnaya; Tishreen Dam; Mezzeh; Barzeh; Qaboun; Khanaser; Nubl; Sarmada; Atmeh
city     Taftanaz; Morek; Salamiyah; Talbiseh; al-Shaddadi; Rmeilan; Dayr Hafir; Deir Hafer; Hajin
city     Busra; Foua; Kefraya

actor    TUR
name     Turkey; Turkiye; Republic of Turkey; Republic of Turkiye
kind     state
adj      Turkish
people   Turk; Turks
capital  Ankara
seat     Cankaya Palace; Cankaya; Bestepe; Presidential Complex in Ankara; Dolmabahce Palace
seat     Sublime Porte
city     Istanbul; Izmir; Gaziantep; Diyarbakir; Hatay; Antakya; Adana; Incirlik; Sanliurfa; Urfa
city     Kilis; Mersin; Antalya; Konya; Bursa; Cizre; Sirnak; Hakkari; Mardin; Nusaybin; Suruc
city     Reyhanli; Trabzon; Kahramanmaras; Akcakale; Semdinli; Tunceli; Dersim; Bodrum; Edirne
city     Iskenderun; Taksim; Taksim Square; Gezi Park; Gezi; Silopi; Van province; Batman province
city     Siirt; Bingol; Elazig; Malatya; Kayseri; Kars; Erzurum; Samsun; Silivri; Imrali; Cilvegozu
city     Roboski; Uludere; Bitlis; Adiyaman; Oncupinar; Akkuyu; Kurecik; Sivas; Yuksekova; Kocaeli
city     Izmit; Ataturk Airport; Eskisehir; Bolu; Esenyurt; Anatolia; Sakarya

actor    ARE
name     United Arab Emirates; UAE; U.A.E.; Emirates
kind     state
adj      Emirati; UAE
people   Emirati; Emiratis
capital  Abu Dhabi
city     Dubai; Sharjah; Fujairah; Ras al-Khaimah; Al Dhafra; Ajman; Jebel Ali

actor    YEM
name     Yemen; Republic of Yemen
kind     state
adj      Yemeni; Yemenite
people   Yemeni; Yemenis
capital  Sanaa; Sana'a
seat     Maashiq Palace
city     Aden; Hodeidah; Hudaydah; Hodeida; Hudaida; Taiz; Taez; Marib; Ma'rib; Saada; Sa'dah
city     Saadah; Mukalla; Hadramout; Hadramaut; Shabwa; Abyan; al-Bayda; Bab al-Mandab; Socotra
city     Dhamar; Ibb; Zinjibar; al-Jawf; Mocha; Mokha; Lahj; Seiyun; Amran; Hajjah; Dhale; Ras Isa
city     al-Mahra; Mahra; Ataq; Bayhan; Khokha; Hayma
