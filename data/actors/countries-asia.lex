# States and territories of Central, South, East and South-East Asia: names, adjectives, peoples, capitals, seats of government, places.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    AFG
name     Afghanistan; Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan
kind     state
adj      Afghan
people   Afghan; Afghans
capital  Kabul
seat     Arg Palace
city     Kandahar; Herat; Jalalabad; Kunduz; Helmand; Mazar-i-Sharif; Mazar-e-Sharif; Lashkar Gah
city     Nangarhar; Ghazni; Bagram; Panjshir; Bamiyan; Tora Bora; Paktika; Paktia; Khost; Kunar
city     Baghlan; Marjah; Badakhshan; Wardak; Uruzgan; Faryab; Sangin; Torkham; Logar; Nimroz

actor    BGD
name     Bangladesh; People's Republic of Bangladesh; East Pakistan
kind     state
adj      Bangladeshi
people   Bangladeshi; Bangladeshis
capital  Dhaka; Dacca
seat     Bangabhaban; Ganabhaban
city     Chittagong; Chattogram; Cox's Bazar; Sylhet; Khulna; Rajshahi; Rangpur; Kutupalong; Gazipur
city     Narayanganj; Bhasan Char; Gopalganj; Comilla; Chittagong Hill Tracts

actor    BTN
name     Bhutan; Kingdom of Bhutan
kind     state
adj      Bhutanese
people   Bhutanese
capital  Thimphu
city     Paro; Phuentsholing; Doklam

actor    BRN
name     Brunei; Brunei Darussalam
kind     state
adj      Bruneian
people   Bruneian; Bruneians
capital  Bandar Seri Begawan
city     Seria

actor    KHM
name     Cambodia; Kingdom of Cambodia; Kampuchea
kind     state
adj      Cambodian
people   Cambodian; Cambodians
capital  Phnom Penh
seat     Peace Palace in Phnom Penh
city     Siem Reap; Battambang; Sihanoukville; Preah Vihear; Poipet; Kampot; Anlong Veng
city     Oddar Meanchey; Banteay Meanchey; Svay Rieng; Pailin; Samraong

actor    CHN
name     China; People's Republic of China; PRC; Communist China; mainland China
kind     state
adj      Chinese; Sino
people   Chinese
capital  Beijing; Peking
seat     Zhongnanhai; Great Hall of the People
city     Shanghai; Xinjiang; Urumqi; Tibet; Lhasa; Guangzhou; Shenzhen; Wuhan; Tiananmen Square
city     Tiananmen; Chongqing; Guangdong; Sichuan; Tianjin; Kashgar; Chengdu; Hangzhou; Nanjing
city     Yunnan; Dalian; Harbin; Hainan; Fujian; Inner Mongolia; Hubei; Hunan; Henan; Zhengzhou
city     Xi'an; Shandong; Qingdao; Jilin; Liaoning; Dandong; Shenyang; Wukan; Kunming; Hotan; Gansu
city     Qinghai; Zhejiang; Xiamen; Anhui; Hebei; Beidaihe; Boao

actor    HKG
name     Hong Kong; Hong Kong Special Administrative Region; HKSAR
kind     state
adj      Hong Kong; Hongkonger
people   Hongkonger; Hongkongers; Hong Konger; Hong Kongers
seat     Government House in Hong Kong
city     Kowloon; Mong Kok; New Territories; Causeway Bay; Tsim Sha Tsui; Yuen Long

actor    IND
name     India; Republic of India
kind     state
adj      Indian
people   Indian; Indians
capital  New Delhi; Delhi
seat     South Block; Raisina Hill; Rashtrapati Bhavan
city     Mumbai; Bombay; Kolkata; Calcutta; Chennai; Madras; Bangalore; Bengaluru; Hyderabad
city     Srinagar; Jammu; Jammu and Kashmir; Kashmir; Gujarat; Ahmedabad; Amritsar; Assam; Guwahati
city     Manipur; Imphal; Uttar Pradesh; Lucknow; Ayodhya; Bihar; Patna; Chhattisgarh; Jharkhand
city     Ladakh; Galwan Valley; Galwan; Pulwama; Pahalgam; Pathankot; Kerala; Tamil Nadu; Karnataka
city     Maharashtra; Pune; West Bengal; Darjeeling; Nagaland; Arunachal Pradesh; Tripura; Mizoram
city     Haryana; Rajasthan; Madhya Pradesh; Bhopal; Goa; Varanasi; Odisha; Orissa; Andhra Pradesh
city     Telangana; Dharamsala; Dharamshala; Muzaffarnagar; Bodoland; Kargil; Dantewada; Godhra
city     Baramulla; Anantnag; Kupwara; Wagah; Meghalaya; Sikkim

actor    IDN
name     Indonesia; Republic of Indonesia
kind     state
adj      Indonesian
people   Indonesian; Indonesians
capital  Jakarta
seat     Merdeka Palace; Istana Merdeka
city     Aceh; Banda Aceh; Bali; Papua province; West Papua; Irian Jaya; Sulawesi; Ambon; Maluku
city     Poso; Surabaya; Bandung; Medan; Java; Sumatra; Jayapura; Kalimantan; Palu; Lombok
city     Yogyakarta; Denpasar; Nduga; Timika; Makassar; Padang; Riau; Moluccas; Semarang; Intan Jaya
city     Wamena; Borneo; Batam; Natuna

actor    JPN
name     Japan; Nippon
kind     state
adj      Japanese
people   Japanese
capital  Tokyo
seat     Nagatacho; Kantei; Kasumigaseki
city     Osaka; Kyoto; Hiroshima; Nagasaki; Okinawa; Fukushima; Kobe; Sapporo; Hokkaido; Yokohama
city     Futenma; Henoko; Nagoya; Sendai; Yasukuni; Yasukuni Shrine; Senkaku; Senkaku Islands
city     Fukuoka; Kyushu; Kumamoto; Noto; Yokosuka; Naha; Ise-Shima; Miyagi; Kadena

actor    KAZ
name     Kazakhstan; Republic of Kazakhstan
kind     state
adj      Kazakh; Kazakhstani
people   Kazakh; Kazakhs; Kazakhstani; Kazakhstanis
capital  Astana; Nur-Sultan
seat     Akorda
city     Almaty; Zhanaozen; Shymkent; Aktau; Karaganda; Baikonur; Semipalatinsk; Aktobe; Atyrau
city     Taraz

actor    KGZ
name     Kyrgyzstan; Kyrgyz Republic; Kirghizia
kind     state
adj      Kyrgyz; Kyrgyzstani; Kirghiz
people   Kyrgyz; Kyrgyzstani; Kyrgyzstanis
capital  Bishkek
city     Osh; Batken; Jalal-Abad; Naryn; Manas airbase; Karakol; Issyk-Kul

actor    LAO
name     Laos; Lao People's Democratic Republic; Lao PDR
kind     state
adj      Lao; Laotian
people   Laotian; Laotians
capital  Vientiane
city     Luang Prabang; Pakse; Savannakhet; Bokeo; Attapeu

actor    MAC
name     Macau; Macao
kind     state
adj      Macanese; Macau
people   Macanese

actor    MYS
name     Malaysia; Malaya
kind     state
adj      Malaysian
people   Malaysian; Malaysians
capital  Kuala Lumpur; Putrajaya
city     Penang; Sabah; Sarawak; Johor; Lahad Datu; Malacca; Kota Kinabalu; Langkawi; Kedah
city     Kelantan; Ipoh; Johor Bahru; Selangor; Wang Kelian; Shah Alam

actor    MDV
name     Maldives; Republic of Maldives
kind     state
adj      Maldivian
people   Maldivian; Maldivians
city     Addu; Gan Island

actor    MNG
name     Mongolia; Outer Mongolia
kind     state
adj      Mongolian
people   Mongolian; Mongolians
capital  Ulaanbaatar; Ulan Bator
city     Erdenet; Oyu Tolgoi; Darkhan

actor    MMR
name     Myanmar; Burma; Republic of the Union of Myanmar; Union of Burma
kind     state
adj      Burmese; Myanmar; Myanmarese
people   Burmese
capital  Naypyidaw; Naypyitaw; Nay Pyi Taw; Yangon; Rangoon
city     Mandalay; Rakhine; Rakhine State; Maungdaw; Sittwe; Kachin State; Shan State; Myitkyina
city     Lashio; Kayah State; Chin State; Sagaing; Karen State; Kayin; Myawaddy; Loikaw; Laukkai
city     Bago; Kokang; Buthidaung; Bhamo; Meiktila; Magway; Pakokku; Thantlang; Falam; Monywa
city     Kyaukphyu; Laiza; Hpakant; Arakan; Depayin; Insein; Pazigyi; Moulmein; Mawlamyine; Dawei
city     Tanintharyi; Irrawaddy Delta; Inn Din

actor    NPL
name     Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal
kind     state
adj      Nepali; Nepalese
people   Nepali; Nepalis; Nepalese
capital  Kathmandu; Katmandu
seat     Singha Durbar; Narayanhiti
city     Pokhara; Biratnagar; Birgunj; Terai; Lumbini; Janakpur; Nepalgunj; Rolpa; Jhapa
city     Gorkha district; Lipulekh

actor    PRK
name     North Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea
kind     state
adj      North Korean; DPRK
people   North Korean; North Koreans
capital  Pyongyang
city     Kaesong; Yongbyon; Wonsan; Sinuiju; Punggye-ri; Rason; Tongchang-ri; Hamhung; Nampo
city     Chongjin; Sohae; Kumgang; Mount Kumgang; Yodok; Sunan

actor    PAK
name     Pakistan; Islamic Republic of Pakistan
kind     state
adj      Pakistani
people   Pakistani; Pakistanis
capital  Islamabad
city     Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Waziristan; North Waziristan
city     South Waziristan; Swat; Swat Valley; Balochistan; Baluchistan; Khyber Pakhtunkhwa
city     Abbottabad; Gwadar; Sindh; Multan; Faisalabad; Muzaffarabad; Azad Kashmir
city     Pakistan-administered Kashmir; Gilgit-Baltistan; Chaman; Bannu; Parachinar; Kurram; Bajaur
city     Miranshah; Orakzai; Mardan; Charsadda; Sialkot; Khuzdar; Mastung; Jacobabad; Sukkur
city     Dera Ismail Khan; Muridke; Bahawalpur; Chakwal; Wazirabad; Turbat; Kohat; Mohmand; Khyber
city     Hangu; Lakki Marwat; Attock; Sargodha; Tirah

actor    PHL
name     Philippines; Republic of the Philippines; Philippine Islands
kind     state
adj      Philippine; Filipino
people   Filipino; Filipinos; Filipina; Filipinas
capital  Manila
seat     Malacanang; Malacanang Palace
city     Mindanao; Marawi; Davao; Davao City; Jolo; Sulu; Basilan; Cotabato; Zamboanga; Cebu; Luzon
city     Tacloban; Leyte; Maguindanao; Palawan; Quezon City; Subic Bay; Scarborough Shoal
city     Second Thomas Shoal; Samar; Negros; General Santos; Clark Air Base; Lanao del Sur
city     Mamasapano; Camp Crame; Baguio; Ilocos Norte; Masbate; Bicol; Tawi-Tawi; Bohol; Bacolod
city     Panay; Sabina Shoal; Thitu Island; Ilagan; Pampanga

actor    SGP
name     Singapore; Republic of Singapore
kind     state
adj      Singaporean; Singapore
people   Singaporean; Singaporeans
seat     Istana
city     Changi; Sentosa; Shangri-La Hotel

actor    KOR
name     South Korea; Republic of Korea; ROK; S. Korea
kind     state
adj      South Korean; ROK
people   South Korean; South Koreans
capital  Seoul
seat     Blue House; Cheong Wa Dae; Yongsan presidential office
city     Busan; Pusan; Incheon; Gwangju; Kwangju; Daegu; Jeju; Yeonpyeong; Panmunjom; Pyeongtaek
city     Pyeongchang; Daejeon; Ulsan; Seongju; Itaewon; Sejong; Paju; Gangneung; Dokdo; Baengnyeong
city     Osan; Gimpo; Gyeongju; Ansan; Muan

actor    LKA
name     Sri Lanka; Ceylon; Democratic Socialist Republic of Sri Lanka
kind     state
adj      Sri Lankan
people   Sri Lankan; Sri Lankans
capital  Colombo; Sri Jayawardenepura Kotte
seat     Temple Trees
city     Jaffna; Kilinochchi; Trincomalee; Batticaloa; Mullaitivu; Vavuniya; Kandy; Galle
city     Hambantota; Negombo; Mannar; Elephant Pass; Omanthai; Anuradhapura; Ampara; Mullaittivu
city     Puttalam; Mutur; Muttur; Polonnaruwa; Vanni; Wanni

actor    TWN
name     Taiwan; Republic of China; ROC; Chinese Taipei; Formosa
kind     state
adj      Taiwanese; Taiwan
people   Taiwanese
capital  Taipei
city     Kaohsiung; Kinmen; Matsu Islands; Taichung; Hualien; Tainan; Hsinchu; Penghu; Quemoy
city     Keelung; Tamsui

actor    TJK
name     Tajikistan; Republic of Tajikistan
kind     state
adj      Tajik; Tajikistani
people   Tajik; Tajiks; Tajikistani; Tajikistanis
capital  Dushanbe
city     Khujand; Gorno-Badakhshan; Khorog; Isfara; Vorukh; Kulob; Rasht Valley

actor    THA
name     Thailand; Kingdom of Thailand; Siam
kind     state
adj      Thai
people   Thai; Thais
capital  Bangkok
seat     Government House in Bangkok
city     Pattani; Yala; Narathiwat; Songkhla; Chiang Mai; Phuket; Hat Yai; Mae Sot; Chiang Rai
city     Surin; Ubon Ratchathani; Sisaket; Buriram; Koh Samui; Hua Hin; Nakhon Ratchasima
city     Udon Thani; Aranyaprathet; Pattaya; Suvarnabhumi; Tak Bai; Nong Bua Lamphu; Sa Kaeo; Betong
city     Ayutthaya; Khon Kaen

actor    TLS
name     East Timor; Timor-Leste; Timor Leste; Democratic Republic of Timor-Leste
kind     state
adj      East Timorese; Timorese
people   East Timorese; Timorese
capital  Dili
city     Baucau; Suai; Liquica; Oecussi; Maliana; Balibo

actor    TKM
name     Turkmenistan
kind     state
adj      Turkmen; Turkmenistani
people   Turkmen; Turkmens
capital  Ashgabat
city     Turkmenbashi; Turkmenabat; Dashoguz; Galkynysh; Serhetabat

actor    UZB
name     Uzbekistan; Republic of Uzbekistan
kind     state
adj      Uzbek; Uzbekistani
people   Uzbek; Uzbeks; Uzbekistani; Uzbekistanis
capital  Tashkent
city     Andijan; Samarkand; Bukhara; Nukus; Karakalpakstan; Termez; Fergana; Namangan; Khiva
city     Urgench; Karshi-Khanabad

actor    VNM
name     Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam
kind     state
adj      Vietnamese
people   Vietnamese
capital  Hanoi
city     Ho Chi Minh City; Saigon; Da Nang; Danang; Hue; Haiphong; Cam Ranh Bay; Dien Bien Phu
city     Dong Tam; Quang Ninh; Dak Lak; Nha Trang; Can Tho; Binh Duong; Ha Tinh; My Lai; Lang Son
city     Paracel Islands; Khe Sanh
