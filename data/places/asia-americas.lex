# data/places/asia-americas.lex -- ASIA EAST OF PAKISTAN, OCEANIA, THE AMERICAS: what the gazetteer of towns does not have: villages, camps, crossings, bases, sites
#
# Contents: written by hand from general knowledge for this project; each entry is checked against a town nearby (`near`).
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# Other spellings of towns that the gazetteer has: Asia

place      Dhaka
alias      Dacca
in         BGD

place      Chittagong
alias      Chattogram
in         BGD

place      Rangpur City
alias      Rangpur
in         BGD

place      Comilla
alias      Cumilla
in         BGD

place      Jessore
alias      Jashore
in         BGD

place      Bogra
alias      Bogura
in         BGD

place      Barishal
alias      Barisal
in         BGD

place      Beijing
alias      Peking; Peiping
in         CHN

place      Amoy
alias      Xiamen; Hsiamen
in         CHN

place      Guangzhou
alias      Canton; Kwangchow
in         CHN

place      Nanjing
alias      Nanking
in         CHN

place      Tianjin
alias      Tientsin
in         CHN

place      Qingdao
alias      Tsingtao
in         CHN

place      Chongqing
alias      Chungking
in         CHN

place      Shenyang
alias      Mukden
in         CHN

place      Jilin City
alias      Kirin City
in         CHN

place      Lüshunkou
alias      Lushun; Lushun Port; Ryojun
in         CHN

place      Xiangfan
alias      Xiangyang
in         CHN

place      Beidaihehaibin
alias      Beidaihe; Peitaiho
in         CHN

place      Ürümqi
alias      Urumchi; Wulumuqi
in         CHN

place      Kashgar
alias      Kashi
in         CHN

place      Hotan
alias      Khotan; Hetian
in         CHN

place      Yining
alias      Ghulja; Gulja; Kulja
in         CHN

place      Kumul
alias      Hami; Qomul
in         CHN

place      Shache
alias      Yarkand; Yarkant
in         CHN

place      Kucha
alias      Kuqa
in         CHN

place      Tacheng
alias      Tarbagatay; Chuguchak
in         CHN

place      Xigazê
alias      Shigatse; Rikaze
in         CHN

place      Chamdo
alias      Qamdo; Changdu
in         CHN

place      Kangding
alias      Dartsedo; Dardo
in         CHN

place      Labuleng
alias      Labrang; Xiahe
in         CHN

place      Yushu
alias      Jyekundo; Gyegu
in         CHN

place      Mengmao
alias      Ruili; Shweli
in         CHN

place      Tengyue
alias      Tengchong
in         CHN

place      Jiayuguan City
alias      Jiayuguan
in         CHN

place      Erenhot
alias      Erlian; Erlianhaote
in         CHN

place      Hohhot
alias      Huhehot; Huhhot
in         CHN

place      Harbin
alias      Haerbin
in         CHN

place      Nada
alias      Danzhou
in         CHN

place      Yuen Long Kau Hui
alias      Yuen Long
in         HKG

place      Shatin
alias      Sha Tin
in         HKG

place      Mumbai
alias      Bombay
in         IND

place      Kolkata
alias      Calcutta
in         IND

place      Chennai
alias      Madras
in         IND

place      Bengaluru
alias      Bangalore
in         IND

place      Pune
alias      Poona
in         IND

place      Varanasi
alias      Benares; Banaras
in         IND

place      Prayagraj
alias      Allahabad
in         IND

place      Gurgaon
alias      Gurugram
in         IND

place      Kanpur
alias      Cawnpore
in         IND

place      Kochi
alias      Cochin
in         IND

place      Trivandrum
alias      Thiruvananthapuram
in         IND

place      Kozhikode
alias      Calicut
in         IND

place      Puducherry
alias      Pondicherry
in         IND

place      Vadodara
alias      Baroda
in         IND

place      Belgaum
alias      Belagavi
in         IND

place      Mangalore
alias      Mangaluru
in         IND

place      Mysore
alias      Mysuru
in         IND

place      Panjim
alias      Panaji
in         IND

place      Dehra Dūn
alias      Dehradun
in         IND

place      Shimla
alias      Simla
in         IND

place      Balasore
alias      Baleshwar
in         IND

place      Pokaran
alias      Pokhran
in         IND

place      Koch Bihār
alias      Cooch Behar
in         IND

place      Medinīpur
alias      Midnapore; Midnapur
in         IND

place      Ingrāj Bāzār
alias      Malda; English Bazar
in         IND

place      Lakhīmpur
alias      Lakhimpur Kheri
in         IND

place      Aurangabad
alias      Chhatrapati Sambhajinagar
in         IND

place      Firozpur
alias      Ferozepur; Ferozepore
in         IND

place      Guwahati
alias      Gauhati
in         IND

place      Visakhapatnam
alias      Vizag
in         IND

place      Dharamsala
alias      Dharamshala
in         IND

place      Bāramūla
alias      Baramulla
in         IND

place      Bandipura
alias      Bandipora; Bandipore
in         IND

place      Gāndarbal
alias      Ganderbal
in         IND

place      Pūnch
alias      Poonch
in         IND

place      Rajaori
alias      Rajouri
in         IND

place      Sopur
alias      Sopore
in         IND

place      Bijbehara
alias      Bijbehera
in         IND

place      Ambon City
alias      Ambon; Amboina
in         IDN

place      Bireun
alias      Bireuen
in         IDN

place      Jakarta
alias      Batavia; Djakarta
in         IDN

place      Yogyakarta
alias      Jogjakarta
in         IDN

place      Makassar
alias      Ujung Pandang
in         IDN

place      Jayapura
alias      Hollandia; Port Numbay
in         IDN

place      Banda Aceh
alias      Kutaraja
in         IDN

place      Gifu City
alias      Gifu
in         JPN

place      Fukui-shi
alias      Fukui
in         JPN

place      Pyongyang
alias      Pyeongyang
in         PRK

place      Rajin
alias      Rason; Najin; Rajin-Sonbong
in         PRK

place      Kaesong
alias      Gaeseong
in         PRK

place      Busan
alias      Pusan
in         KOR

place      Gwangju
alias      Kwangju
in         KOR

place      Incheon
alias      Inchon
in         KOR

place      Daegu
alias      Taegu
in         KOR

place      Daejeon
alias      Taejon
in         KOR

place      Gunsan
alias      Kunsan
in         KOR

place      Ansan-si
alias      Ansan
in         KOR

place      Suwon-si
alias      Suwon
in         KOR

place      Goyang-si
alias      Goyang
in         KOR

place      Bucheon-si
alias      Bucheon
in         KOR

place      Seongnam-si
alias      Seongnam
in         KOR

place      Hwaseong-si
alias      Hwaseong
in         KOR

place      Uijeongbu-si
alias      Uijeongbu
in         KOR

place      Tonghae
alias      Donghae
in         KOR

place      Sinhyeon
alias      Geoje
in         KOR

place      Sri Jayewardenepura Kotte
alias      Sri Jayawardenepura Kotte; Kotte
in         LKA

place      Kathmandu
alias      Katmandu
in         NPL

place      Janakpur Dham
alias      Janakpur; Janakpurdham
in         NPL

place      Siddharthanagar
alias      Bhairahawa
in         NPL

place      Phuntsholing
alias      Phuentsholing
in         BTN

place      Ulaanbaatar
alias      Ulan Bator
in         MNG

place      Darhan
alias      Darkhan
in         MNG

place      Yangon
alias      Rangoon
in         MMR

place      Nay Pyi Taw
alias      Naypyidaw; Naypyitaw; Nay Pyi Daw
in         MMR

place      Mawlamyine
alias      Moulmein
in         MMR

place      Bago
alias      Pegu
in         MMR

place      Pathein
alias      Bassein
in         MMR

place      Prome
alias      Pyay
in         MMR

place      Dawei
alias      Tavoy
in         MMR

place      Myeik
alias      Mergui
in         MMR

place      Sittwe
alias      Akyab
in         MMR

place      Pyin Oo Lwin
alias      Maymyo; Pyin U Lwin
in         MMR

place      Myawadi
alias      Myawaddy
in         MMR

place      Tachilek
alias      Tachileik
in         MMR

place      Taungoo
alias      Toungoo
in         MMR

place      Hpa-An
alias      Pa-an
in         MMR

place      Syriam
alias      Thanlyin
in         MMR

place      Bhamo
alias      Banmaw
in         MMR

place      Sihanoukville
alias      Kompong Som; Preah Sihanouk
in         KHM

place      Sisophon
alias      Serei Saophoan
in         KHM

place      Samraong
alias      Samrong
in         KHM

place      Phnom Penh
alias      Pnompenh
in         KHM

place      Ban Houayxay
alias      Houayxay; Huay Xai
in         LAO

place      Muang Xay
alias      Oudomxay; Muang Xai
in         LAO

place      Xam Nua
alias      Sam Neua
in         LAO

place      Alor Star
alias      Alor Setar
in         MYS

place      Malacca
alias      Melaka
in         MYS

place      Si Sa Ket
alias      Sisaket
in         THA

place      Ko Samui
alias      Koh Samui
in         THA

place      Amphoe Aranyaprathet
alias      Aranyaprathet
in         THA

place      Su-ngai Kolok
alias      Sungai Golok; Sungai Kolok
in         THA

place      Ubon Ratchathani
alias      Ubon
in         THA

place      Nakhon Ratchasima
alias      Korat; Khorat
in         THA

place      Ho Chi Minh City
alias      Saigon
in         VNM

place      Da Nang
alias      Danang; Tourane
in         VNM

place      thị xã Quảng Trị
alias      Quang Tri
in         VNM

place      Dien Bien Phu
alias      Dienbienphu
in         VNM

place      Kaohsiung City
alias      Kaohsiung; Gaoxiong
in         TWN

place      Hualien City
alias      Hualien
in         TWN

place      Tainan City
alias      Tainan
in         TWN

place      Jincheng
alias      Kincheng; Kinmen City
in         TWN

place      Magong
alias      Makung
in         TWN

place      Davao City
alias      Davao
in         PHL

place      Cebu City
alias      Cebu
in         PHL

place      Cotabato City
alias      Cotabato
in         PHL

place      Zamboanga City
alias      Zamboanga
in         PHL

place      Marawi City
alias      Marawi
in         PHL

place      Tacloban City
alias      Tacloban
in         PHL

place      Baguio City
alias      Baguio
in         PHL

place      Bacolod City
alias      Bacolod
in         PHL

place      Puerto Princesa City
alias      Puerto Princesa
in         PHL

place      Olongapo City
alias      Olongapo
in         PHL

place      Legaspi City
alias      Legazpi; Legaspi
in         PHL

place      Surigao City
alias      Surigao
in         PHL

place      Maganoy
alias      Shariff Aguak
in         PHL

place      City of Taguig
alias      Taguig
in         PHL

place      Makati City
alias      Makati
in         PHL

place      Likisá
alias      Liquica
in         TLS

place      Lospalos
alias      Los Palos
in         TLS

# Kashmir and Ladakh: the Line of Control and the line with China

place      Kargil
kind       town
at         34.56 76.13
in         IND Ladakh
near       Leh 140
size       16000

place      Drass
alias      Dras
kind       town
at         34.43 75.75
in         IND Ladakh
near       Srinagar 95
size       2000

place      Batalik
kind       village
at         34.66 76.34
in         IND Ladakh
near       Leh 125

place      Gogra
kind       base
at         34.36 78.87
in         IND Ladakh
near       Leh 120

place      Gogra-Hot Springs
alias      Hot Springs area
kind       region
at         34.33 78.95
in         IND Ladakh
near       Leh 127

place      Chushul
kind       village
at         33.60 78.65
in         IND Ladakh
near       Leh 117

place      Demchok
kind       village
at         32.69 79.45
in         IND Ladakh
near       Leh 237

place      Daulat Beg Oldi
alias      DBO airstrip
kind       base
at         35.39 77.93
in         IND Ladakh
near       Leh 140

place      Nyoma
alias      Nyoma air base; Mudh-Nyoma
kind       village
at         33.20 78.65
in         IND Ladakh
near       Leh 145

place      Pahalgam
alias      Phalgam
kind       town
at         34.02 75.32
in         IND Jammu and Kashmir
near       Anantnag 36
size       9000

place      Baisaran
alias      Baisaran Valley; Baisaran meadow
kind       valley
at         34.00 75.34
in         IND Jammu and Kashmir
near       Anantnag 35

place      Gulmarg
kind       town
at         34.05 74.38
in         IND Jammu and Kashmir
near       Srinagar 39
size       2000

place      Sonamarg
alias      Sonmarg
kind       town
at         34.30 75.30
in         IND Jammu and Kashmir
near       Srinagar 52

place      Uri
alias      Uri sector
kind       town
at         34.08 74.03
in         IND Jammu and Kashmir
near       Bāramūla 31
size       9000

place      Kupwara
kind       town
at         34.53 74.26
in         IND Jammu and Kashmir
near       Sopur 32
size       15000

place      Handwara
kind       town
at         34.40 74.28
in         IND Jammu and Kashmir
near       Sopur 21
size       14000

place      Keran
alias      Keran sector
kind       village
at         34.66 73.95
in         IND Jammu and Kashmir
near       Bāramūla 62

place      Tangdhar
alias      Tangdar
kind       village
at         34.39 73.86
in         IND Jammu and Kashmir
near       Bāramūla 48

place      Gurez
alias      Gurais; Dawar
kind       town
at         34.63 74.83
in         IND Jammu and Kashmir
near       Bandipura 29

place      Shopian
alias      Shupiyan
kind       town
at         33.72 74.83
in         IND Jammu and Kashmir
near       Kulgam 20
size       16000

place      Tral
kind       town
at         33.93 75.10
in         IND Jammu and Kashmir
near       Anantnag 22
size       17000

place      Awantipora
alias      Awantipur; Awantipora air base
kind       town
at         33.92 75.01
in         IND Jammu and Kashmir
near       Pulwama 12
size       6000

place      Lethpora
alias      Lethapora
kind       village
at         33.96 74.97
in         IND Jammu and Kashmir
near       Pulwama 11

place      Budgam
alias      Badgam
kind       town
at         34.02 74.72
in         IND Jammu and Kashmir
near       Srinagar 11
size       15000

place      Mendhar
alias      Mendhar sector
kind       town
at         33.61 74.12
in         IND Jammu and Kashmir
near       Pūnch 18

place      Surankote
alias      Surankot
kind       town
at         33.64 74.26
in         IND Jammu and Kashmir
near       Pūnch 21
size       9000

place      Nowshera
alias      Naushera; Nowshera sector; Naushera sector
kind       town
at         33.15 74.23
in         IND Jammu and Kashmir
near       Rajaori 26

place      Akhnoor
alias      Akhnur; Akhnoor sector
kind       town
at         32.87 74.74
in         IND Jammu and Kashmir
near       Jammu 19
size       11000

place      Nagrota
kind       town
at         32.81 74.91
in         IND Jammu and Kashmir
near       Jammu 10

place      Reasi
alias      Riasi
kind       town
at         33.08 74.83
in         IND Jammu and Kashmir
near       Jammu 39
size       36000

place      Katra
alias      Katra Vaishno Devi; Vaishno Devi
kind       town
at         32.99 74.93
in         IND Jammu and Kashmir
near       Jammu 29
size       9000

place      Ramban
kind       town
at         33.24 75.19
in         IND Jammu and Kashmir
near       Udhampur 36
size       4000

place      Banihal
kind       town
at         33.43 75.20
in         IND Jammu and Kashmir
near       Anantnag 33
size       4000

place      R S Pura
alias      RS Pura; Ranbir Singh Pura; RS Pura sector
kind       town
at         32.61 74.73
in         IND Jammu and Kashmir
near       Jammu 18
size       15000

place      Hiranagar
kind       town
at         32.45 75.27
in         IND Jammu and Kashmir
near       Kathua 24
size       8000

# India: Punjab, the Himalayan districts and the capital

place      Attari
kind       village
at         31.60 74.61
in         IND Punjab
near       Amritsar 25

place      Dera Baba Nanak
kind       town
at         32.03 75.03
in         IND Punjab
near       Amritsar 46
size       7000

place      Hussainiwala
kind       village
at         30.98 74.55
in         IND Punjab
near       Firozpur 9

place      Adampur air base
alias      Adampur Air Force Station
kind       base
at         31.43 75.76
in         IND Punjab
near       Jalandhar 20

place      Pathankot air base
alias      Pathankot Air Force Station
kind       base
at         32.23 75.63
in         IND Punjab
near       Pathankot 6

place      Gurdaspur
kind       city
at         32.04 75.40
in         IND Punjab
near       Pathankot 34
size       80000

place      Golden Temple
alias      Harmandir Sahib
kind       site
at         31.62 74.88
in         IND Punjab
near       Amritsar 2

place      Shambhu border
alias      Shambhu barrier
kind       crossing
at         30.43 76.73
in         IND Punjab
near       Ambāla 11

place      McLeod Ganj
alias      McLeodganj
kind       town
at         32.24 76.32
in         IND Himachal Pradesh
near       Dharamsala 3
size       11000

place      Joshimath
alias      Jyotirmath
kind       town
at         30.56 79.56
in         IND Uttarakhand
near       Nainital 130
size       17000

place      Kedarnath
kind       town
at         30.73 79.07
in         IND Uttarakhand
near       Uttarkāshi 60
size       1000

place      Badrinath
kind       town
at         30.74 79.49
in         IND Uttarakhand
near       Uttarkāshi 100
size       2000

place      Silkyara
alias      Silkyara tunnel; Silkyara Bend-Barkot tunnel
kind       site
at         30.76 78.27
in         IND Uttarakhand
near       Uttarkāshi 18

place      Raisina Hill
alias      Raisina
kind       site
at         28.61 77.20
in         IND Delhi
near       New Delhi 3

place      South Block
kind       site
at         28.61 77.21
in         IND Delhi
near       New Delhi 3

place      Rashtrapati Bhavan
alias      Rashtrapati Bhawan
kind       site
at         28.61 77.20
in         IND Delhi
near       New Delhi 3

place      Hyderabad House
kind       site
at         28.62 77.23
in         IND Delhi
near       New Delhi 3

place      Sansad Bhavan
alias      Indian Parliament House; Sansad Bhawan
kind       site
at         28.62 77.21
in         IND Delhi
near       New Delhi 3

place      Red Fort
alias      Lal Qila
kind       site
at         28.66 77.24
in         IND Delhi
near       New Delhi 3

place      Jantar Mantar
kind       site
at         28.63 77.22
in         IND Delhi
near       New Delhi 2

place      Shaheen Bagh
kind       district
at         28.55 77.30
in         IND Delhi
near       New Delhi 13

place      Tihar Jail
alias      Tihar; Tihar prison
kind       site
at         28.62 77.10
in         IND Delhi
near       New Delhi 12

place      Singhu border
alias      Singhu
kind       crossing
at         28.86 77.11
in         IND Delhi
near       New Delhi 26

place      Indira Gandhi International Airport
alias      Delhi airport; IGI Airport
kind       airport
at         28.56 77.10
in         IND Delhi
near       New Delhi 15

place      Ram temple in Ayodhya
alias      Babri mosque; Babri Masjid; Ram Mandir; Ram Janmabhoomi
kind       site
at         26.80 82.19
in         IND Uttar Pradesh
near       Ayodhya 1

place      Taj Mahal
kind       site
at         27.17 78.04
in         IND Uttar Pradesh
near       Agra 3

# India: the west and the south

place      Dharavi
kind       district
at         19.04 72.85
in         IND Maharashtra
near       Mumbai 5

place      Taj Mahal Palace hotel
alias      Taj Mahal hotel; Taj Mahal Palace
kind       site
at         18.92 72.83
in         IND Maharashtra
near       Mumbai 17

place      Trombay
alias      Bhabha Atomic Research Centre
kind       site
at         19.01 72.92
in         IND Maharashtra
near       Mumbai 8

place      Tarapur
alias      Tarapur nuclear plant; Tarapur Atomic Power Station
kind       site
at         19.83 72.66
in         IND Maharashtra
near       Mumbai 88

place      Jaitapur
kind       site
at         16.60 73.34
in         IND Maharashtra
near       Ratnagiri 43

place      Bhima Koregaon
alias      Koregaon Bhima
kind       village
at         18.65 74.06
in         IND Maharashtra
near       Pune 26

place      Gadchiroli
alias      Garhchiroli
kind       town
at         20.18 80.00
in         IND Maharashtra
near       Nagpur 138
size       54000

place      Kudankulam
alias      Koodankulam; Kudankulam nuclear plant
kind       site
at         8.17 77.71
in         IND Tamil Nadu
near       Nagercoil 31

place      Kalpakkam
alias      Madras Atomic Power Station
kind       site
at         12.56 80.17
in         IND Tamil Nadu
near       Chennai 60

place      Sriharikota
alias      Satish Dhawan Space Centre
kind       site
at         13.72 80.23
in         IND Andhra Pradesh
near       Chennai 70

place      Wayanad
kind       district
at         11.70 76.08
in         IND Kerala
near       Kozhikode 60

place      INS Kadamba
alias      Karwar naval base; Project Seabird
kind       base
at         14.76 74.13
in         IND Karnataka
near       Karwar 6

place      Chandipur
alias      Integrated Test Range; Chandipur test range
kind       site
at         21.45 87.02
in         IND Odisha
near       Balasore 11

# India: Maoist districts and Bengal

place      Dantewada
alias      Dantewara
kind       town
at         18.90 81.35
in         IND Chhattisgarh
near       Jagdalpur 74
size       13000

place      Sukma
kind       town
at         18.39 81.66
in         IND Chhattisgarh
near       Jagdalpur 86
size       14000

place      Bijapur
kind       town
at         18.79 80.82
in         IND Chhattisgarh
near       Jagdalpur 131
size       16000

place      Narayanpur
kind       town
at         19.72 81.25
in         IND Chhattisgarh
near       Kondagaon 45
size       22000

place      Malkangiri
kind       town
at         18.35 81.90
in         IND Odisha
near       Jagdalpur 82
size       31000

place      Lalgarh
kind       village
at         22.58 87.05
in         IND West Bengal
near       Medinīpur 33

place      Nandigram
kind       town
at         22.01 87.99
in         IND West Bengal
near       Haldia 13
size       6000

place      Sandeshkhali
kind       village
at         22.36 88.88
in         IND West Bengal
near       Kolkata 58

place      Bhangar
kind       village
at         22.52 88.61
in         IND West Bengal
near       Kolkata 26

place      Petrapole
alias      Petrapole-Benapole crossing
kind       crossing
at         23.04 88.88
in         IND West Bengal
near       Bangaon 6

# India: the north-east

place      Tawang
kind       town
at         27.59 91.87
in         IND Arunachal Pradesh
near       Tezpur 140
size       11000

place      Bomdila
kind       town
at         27.26 92.42
in         IND Arunachal Pradesh
near       Tezpur 80
size       8000

place      Ziro
kind       town
at         27.55 93.83
in         IND Arunachal Pradesh
near       Itanagar 56
size       13000

place      Kangpokpi
kind       town
at         25.15 93.97
in         IND Manipur
near       Imphal 38
size       8000

place      Ukhrul
kind       town
at         25.12 94.36
in         IND Manipur
near       Imphal 54
size       27000

place      Senapati district
kind       town
at         25.27 94.02
in         IND Manipur
near       Imphal 52
size       8000

place      Tamenglong
kind       town
at         24.99 93.50
in         IND Manipur
near       Imphal 49
size       20000

place      Noney
kind       village
at         24.86 93.62
in         IND Manipur
near       Imphal 33

place      Jiribam
kind       town
at         24.80 93.12
in         IND Manipur
near       Silchar 33
size       7000

place      Chandel district
kind       town
at         24.33 94.03
in         IND Manipur
near       Imphal 54

place      Tengnoupal
kind       village
at         24.38 94.15
in         IND Manipur
near       Imphal 52

place      Moreh
kind       town
at         24.25 94.30
in         IND Manipur
near       Imphal 72
size       17000

place      Champhai
kind       town
at         23.46 93.33
in         IND Mizoram
near       Aizawl 69
size       33000

place      Zokhawthar
alias      Zokhawthar crossing
kind       crossing
at         23.37 93.39
in         IND Mizoram
near       Aizawl 79
size       3000

place      Dawki
alias      Dawki-Tamabil
kind       crossing
at         25.19 92.02
in         IND Meghalaya
near       Shillong 44

place      Nathu La
alias      Nathula; Nathu La pass
kind       crossing
at         27.39 88.83
in         IND Sikkim
near       Gangtok 23

# Bangladesh

place      Kutupalong
alias      Kutupalong camp; Kutupalong refugee camp; Kutupalong-Balukhali
kind       camp
at         21.21 92.16
in         BGD Chittagong Division
near       Cox’s Bāzār 32

place      Balukhali
alias      Balukhali camp
kind       camp
at         21.18 92.15
in         BGD Chittagong Division
near       Cox’s Bāzār 34

place      Nayapara camp
alias      Nayapara refugee camp; Nayapara
kind       camp
at         20.95 92.25
in         BGD Chittagong Division
near       Teknāf 11

place      Leda camp
alias      Leda refugee camp
kind       camp
at         20.98 92.24
in         BGD Chittagong Division
near       Teknāf 14

place      Ukhia
alias      Ukhiya
kind       town
at         21.28 92.11
in         BGD Chittagong Division
near       Cox’s Bāzār 23

place      Naikhongchhari
alias      Naikhyongchhari
kind       town
at         21.42 92.18
in         BGD Chittagong Division
near       Cox’s Bāzār 22

place      Bhasan Char
alias      Bhashan Char; Thengar Char
kind       camp
at         22.37 91.39
in         BGD Chittagong Division
near       Sandwīp 14

place      Rangamati
kind       town
at         22.64 92.20
in         BGD Chittagong Division
near       Chittagong 50
size       79000

place      Brahmanbaria
kind       city
at         23.96 91.11
in         BGD Chittagong Division
near       Agartala 22
size       190000

place      Akhaura
alias      Akhaura-Agartala crossing
kind       town
at         23.87 91.21
in         BGD Chittagong Division
near       Agartala 8

place      Benapole
kind       crossing
at         23.04 88.90
in         BGD Khulna Division
near       Jessore 35

place      Gopalganj
kind       town
at         23.01 89.82
in         BGD Dhaka Division
near       Tungipāra 13
size       51000

place      Gazipur
kind       city
at         24.00 90.42
in         BGD Dhaka Division
near       Tongi 13
size       1200000

place      Savar
alias      Rana Plaza
kind       town
at         23.85 90.26
in         BGD Dhaka Division
near       Dhaka 22
size       290000

place      Kurigram
kind       town
at         25.81 89.65
in         BGD Rangpur Division
near       Rangpur City 41
size       80000

place      Sunamganj
kind       town
at         25.07 91.40
in         BGD Sylhet Division
near       Sylhet 51
size       65000

place      Bangabhaban
alias      Bangabhaban palace
kind       site
at         23.72 90.42
in         BGD Dhaka Division
near       Dhaka 1

place      Ganabhaban
alias      Gono Bhaban; Gonobhaban
kind       site
at         23.77 90.37
in         BGD Dhaka Division
near       Dhaka 8

place      Shahbagh
alias      Shahbag
kind       district
at         23.74 90.40
in         BGD Dhaka Division
near       Dhaka 3

place      Hazrat Shahjalal International Airport
alias      Dhaka airport
kind       airport
at         23.85 90.40
in         BGD Dhaka Division
near       Tongi 5

place      Rooppur
alias      Rooppur nuclear plant; Ruppur
kind       site
at         24.07 89.05
in         BGD Rajshahi Division
near       Ishurdi 7

place      Matarbari
alias      Matarbari port
kind       port
at         21.71 91.88
in         BGD Chittagong Division
near       Cox’s Bāzār 32

place      Payra port
alias      Payra
kind       port
at         21.99 90.27
in         BGD Barisal Division
near       Barishal 79

place      Mongla
alias      Mongla port
kind       port
at         22.48 89.60
in         BGD Khulna Division
near       Khulna 39

# Sri Lanka

place      Kilinochchi
kind       town
at         9.38 80.40
in         LKA Northern Province
near       Jaffna 53

place      Mullaitivu
alias      Mullaittivu; Mullativu
kind       town
at         9.27 80.81
in         LKA Northern Province
near       Vavuniya 66

place      Mullivaikkal
alias      Mulliwaikkal
kind       village
at         9.31 80.78
in         LKA Northern Province
near       Vavuniya 69

place      Mannar
alias      Mannar town
kind       town
at         8.98 79.91
in         LKA Northern Province
near       Vavuniya 70
size       35000

place      Elephant Pass
kind       base
at         9.52 80.40
in         LKA Northern Province
near       Jaffna 46

place      Omanthai
kind       village
at         8.87 80.48
in         LKA Northern Province
near       Vavuniya 13

place      Chavakachcheri
kind       town
at         9.66 80.16
in         LKA Northern Province
near       Jaffna 17

place      Palaly
alias      Palali; Palaly air base
kind       base
at         9.79 80.07
in         LKA Northern Province
near       Jaffna 15

place      Mutur
alias      Muttur; Muthur
kind       town
at         8.45 81.27
in         LKA Eastern Province
near       Trincomalee 15

place      Kattankudy
alias      Kattankudi
kind       town
at         7.68 81.73
in         LKA Eastern Province
near       Batticaloa 5
size       40000

place      Polonnaruwa
kind       town
at         7.94 81.00
in         LKA North Central Province
near       Batticaloa 81
size       15000

place      Sigiriya
kind       site
at         7.96 80.76
in         LKA Central Province
near       Dambulla 12

place      Hambantota
kind       town
at         6.12 81.12
in         LKA Southern Province
near       Kataragama 39
size       12000

place      Hambantota port
alias      Hambantota International Port; Magampura port
kind       port
at         6.12 81.11
in         LKA Southern Province
near       Kataragama 40

place      Temple Trees
kind       site
at         6.91 79.85
in         LKA Western Province
near       Colombo 3

place      Galle Face Green
alias      Galle Face; GotaGoGama
kind       site
at         6.93 79.84
in         LKA Western Province
near       Colombo 2

place      Bandaranaike International Airport
alias      Katunayake airport; Colombo airport
kind       airport
at         7.18 79.88
in         LKA Western Province
near       Negombo 6

# Nepal, Bhutan, the Maldives

place      Singha Durbar
alias      Singhadurbar
kind       site
at         27.70 85.32
in         NPL Bagmati Province
near       Kathmandu 2

place      Narayanhiti
alias      Narayanhiti Palace
kind       site
at         27.71 85.32
in         NPL Bagmati Province
near       Kathmandu 1

place      Baluwatar
kind       district
at         27.73 85.33
in         NPL Bagmati Province
near       Kathmandu 2

place      Tribhuvan International Airport
alias      Kathmandu airport
kind       airport
at         27.70 85.36
in         NPL Bagmati Province
near       Kathmandu 4

place      Sindhupalchok
alias      Sindhupalchowk
kind       district
at         27.95 85.70
in         NPL Bagmati Province
near       Kathmandu 45

place      Rasuwagadhi
alias      Rasuwa border; Rasuwagadhi-Kerung
kind       crossing
at         28.28 85.38
in         NPL Bagmati Province
near       Kathmandu 63

place      Kodari
alias      Tatopani border
kind       crossing
at         27.97 85.96
in         NPL Bagmati Province
near       Kathmandu 70

place      Lumbini
kind       town
at         27.48 83.28
in         NPL Lumbini Province
near       Siddharthanagar 17

place      Rolpa
kind       district
at         28.38 82.65
in         NPL Lumbini Province
near       Tulsīpur 44

place      Jhapa
kind       district
at         26.60 87.90
in         NPL Koshi Province
near       Bhadrapur 20

place      Gorkha district
alias      Gorkha; Gurkha district
kind       district
at         28.28 84.69
in         NPL Gandaki Province
near       Pokhara 69

place      Jajarkot
kind       district
at         28.80 82.15
in         NPL Karnali Province
near       Dailekh 43

place      Lo Manthang
alias      Upper Mustang
kind       town
at         29.18 83.96
in         NPL Gandaki Province
near       Pokhara 108

place      Lukla
kind       town
at         27.69 86.73
in         NPL Koshi Province
near       Kathmandu 139

place      Everest Base Camp
alias      Mount Everest base camp
kind       camp
at         28.00 86.85
in         NPL Koshi Province
near       Kathmandu 154

place      Paro
alias      Paro airport
kind       town
at         27.43 89.42
in         BTN Paro District
near       Thimphu 22
size       12000

place      Haa
kind       town
at         27.38 89.28
in         BTN Haa District
near       Thimphu 37

place      Gelephu
alias      Gelephu Mindfulness City
kind       town
at         26.87 90.49
in         BTN Sarpang District
near       Bongaigaon 44
size       10000

place      Addu City
alias      Addu; Addu Atoll; Hithadhoo
kind       city
at         -0.63 73.12
in         MDV
near       Malé 535
size       20000

place      Gan International Airport
alias      Gan Island; RAF Gan
kind       airport
at         -0.69 73.16
in         MDV
near       Malé 541

place      Kulhudhuffushi
kind       town
at         6.62 73.07
in         MDV
near       Malé 274
size       9000

place      Velana International Airport
alias      Male airport; Hulhule
kind       airport
at         4.19 73.53
in         MDV
near       Malé 3

# China: seats of power and sites

place      Zhongnanhai
kind       site
at         39.91 116.38
in         CHN Beijing
near       Beijing 2

place      Great Hall of the People
kind       site
at         39.90 116.39
in         CHN Beijing
near       Beijing 2

place      Tiananmen Square
alias      Tiananmen
kind       site
at         39.90 116.39
in         CHN Beijing
near       Beijing 2

place      Diaoyutai State Guesthouse
alias      Diaoyutai guesthouse
kind       site
at         39.92 116.33
in         CHN Beijing
near       Beijing 6

place      Forbidden City
alias      Palace Museum
kind       site
at         39.92 116.39
in         CHN Beijing
near       Beijing 1

place      Qincheng prison
kind       site
at         40.24 116.36
in         CHN Beijing
near       Beijing 37

place      Beijing Capital International Airport
alias      Beijing airport
kind       airport
at         40.08 116.58
in         CHN Beijing
near       Beijing 25

place      Beijing Daxing International Airport
alias      Daxing airport
kind       airport
at         39.51 116.41
in         CHN Beijing
near       Beijing 45

place      Pudong International Airport
alias      Shanghai Pudong airport
kind       airport
at         31.14 121.80
in         CHN Shanghai
near       Shanghai 33

place      Baiyun International Airport
alias      Guangzhou airport
kind       airport
at         23.39 113.30
in         CHN Guangdong
near       Guangzhou 30

place      Xiong'an
alias      Xiongan New Area
kind       city
at         38.98 115.95
in         CHN Hebei
near       Baoding 42
size       1000000

place      Boao
kind       town
at         19.16 110.58
in         CHN Hainan
near       Haikou 100
size       30000

place      Wukan
kind       village
at         22.89 115.68
in         CHN Guangdong
near       Shanwei 36
size       13000

place      Yulin naval base
alias      Longpo naval base; Yulin submarine base
kind       base
at         18.20 109.69
in         CHN Hainan
near       Sanya 18

place      Wenchang Space Launch Site
alias      Wenchang Spacecraft Launch Site; Wenchang launch centre; Wenchang launch center
kind       site
at         19.61 110.95
in         CHN Hainan
near       Wenchang 24

place      Jiuquan Satellite Launch Center
alias      Jiuquan launch centre; Jiuquan launch center; Jiuquan Satellite Launch Centre
kind       site
at         40.96 100.29
in         CHN Inner Mongolia
near       Jiuquan 200

place      Xichang Satellite Launch Center
alias      Xichang launch centre; Xichang launch center; Xichang Satellite Launch Centre
kind       site
at         28.25 102.03
in         CHN Sichuan
near       Xichang 46

place      Taiyuan Satellite Launch Center
alias      Taiyuan launch centre; Taiyuan launch center; Taiyuan Satellite Launch Centre
kind       site
at         38.85 111.61
in         CHN Shanxi
near       Taiyuan 137

place      Yumen missile field
alias      Yumen silo field; Yumen silos
kind       site
at         40.16 96.50
in         CHN Gansu
near       Jiayuguan City 157

place      Hami missile field
alias      Hami silo field; Hami silos
kind       site
at         42.30 92.50
in         CHN Xinjiang
near       Kumul 102

place      Lop Nur test site
alias      Lop Nor test site; Lop Nur nuclear test site
kind       site
at         41.55 88.50
in         CHN Xinjiang
near       Korla 195

place      Wuhan Institute of Virology
kind       site
at         30.54 114.35
in         CHN Hubei
near       Wuhan 10

# China: Xinjiang, Tibet and the borders

place      Artux
alias      Atush; Artush
kind       city
at         39.71 76.17
in         CHN Xinjiang
near       Kashgar 31
size       270000

place      Yengisar
alias      Yingjisha
kind       town
at         38.93 76.17
in         CHN Xinjiang
near       Kashgar 62

place      Kargilik
alias      Yecheng; Karghilik
kind       town
at         37.88 77.41
in         CHN Xinjiang
near       Shache 59

place      Pishan
kind       town
at         37.62 78.28
in         CHN Xinjiang
near       Hotan 156

place      Karakax
alias      Moyu; Qaraqash; Karakash
kind       town
at         37.27 79.73
in         CHN Xinjiang
near       Hotan 23

place      Lop County
alias      Luopu
kind       town
at         37.07 80.19
in         CHN Xinjiang
near       Hotan 23

place      Keriya
alias      Yutian
kind       town
at         36.86 81.67
in         CHN Xinjiang
near       Hotan 158

place      Maralbeshi
alias      Bachu; Maralbexi
kind       town
at         39.79 78.55
in         CHN Xinjiang
near       Kashgar 223

place      Toksun
kind       town
at         42.79 88.65
in         CHN Xinjiang
near       Turpan 47

place      Dabancheng
alias      Dabancheng detention centre
kind       town
at         43.36 88.31
in         CHN Xinjiang
near       Ürümqi 75

place      Alashankou
alias      Alataw Pass; Dzungarian Gate
kind       crossing
at         45.17 82.57
in         CHN Xinjiang
near       Bole 49
size       11000

place      Tashkurgan
alias      Taxkorgan; Tashkorgan
kind       town
at         37.77 75.23
in         CHN Xinjiang
near       Kashgar 200

place      Khunjerab Pass
alias      Khunjerab; Khunjerab pass crossing
kind       crossing
at         36.85 75.43
in         CHN Xinjiang
near       Kashgar 295

place      Nyingchi
alias      Linzhi
kind       town
at         29.65 94.36
in         CHN Tibet
near       Lhasa 315
size       60000

place      Gyantse
alias      Gyangze
kind       town
at         28.92 89.60
in         CHN Tibet
near       Xigazê 80

place      Tingri
alias      Dingri; Shegar
kind       town
at         28.66 87.12
in         CHN Tibet
near       Xigazê 185

place      Gyirong
alias      Kyirong; Kerung; Jilong
kind       valley
at         28.39 85.33
in         CHN Tibet
near       Kathmandu 76

place      Chumbi Valley
alias      Yadong; Yatung; Dromo
kind       valley
at         27.49 88.91
in         CHN Tibet
near       Gangtok 35

place      Shannan
alias      Tsetang; Lhoka; Zedang
kind       town
at         29.24 91.77
in         CHN Tibet
near       Lhasa 79

place      Purang
alias      Burang; Taklakot
kind       region
at         30.29 81.18
in         CHN Tibet
near       Dārchulā 78

place      Rutog
alias      Rudok; Ritu
kind       town
at         33.38 79.73
in         CHN Tibet
near       Leh 218

place      Shiquanhe
alias      Ngari; Senge Tsangpo
kind       town
at         32.50 80.10
in         CHN Tibet
near       Leh 299

place      Medog
alias      Metok; Motuo
kind       region
at         29.33 95.33
in         CHN Tibet
near       Pāsighāt 140

place      Golmud
alias      Geermu
kind       city
at         36.41 94.90
in         CHN Qinghai
near       Dunhuang 415
size       220000

place      Delingha
kind       town
at         37.37 97.37
in         CHN Qinghai
near       Xining 400
size       78000

place      Rebkong
alias      Tongren; Repkong
kind       town
at         35.52 102.02
in         CHN Qinghai
near       Xining 123

place      Ngaba
alias      Aba county; Ngawa
kind       town
at         32.90 101.70
in         CHN Sichuan
near       Chengdu 335

place      Litang
alias      Lithang
kind       town
at         30.00 100.27
in         CHN Sichuan
near       Kangding 164

place      Kardze
alias      Garze; Ganzi
kind       town
at         31.62 99.99
in         CHN Sichuan
near       Kangding 257

place      Larung Gar
alias      Sertar; Serthar
kind       town
at         32.14 100.46
in         CHN Sichuan
near       Kangding 274

place      Wenchuan
kind       town
at         31.48 103.58
in         CHN Sichuan
near       Chengdu 101

place      Mohan crossing
alias      Mohan-Boten
kind       crossing
at         21.19 101.69
in         CHN Yunnan
near       Jinghong 129

place      Dongxing
alias      Dongxing crossing
kind       crossing
at         21.54 107.97
in         CHN Guangxi
near       Móng Cái 3

# Hong Kong

place      Government House in Hong Kong
alias      Government House Hong Kong
kind       site
at         22.28 114.16
in         HKG
near       Hong Kong 2

place      Legislative Council Complex
alias      LegCo building
kind       site
at         22.28 114.17
in         HKG
near       Hong Kong 2

place      Mong Kok
alias      Mongkok
kind       district
at         22.32 114.17
in         HKG
near       Hong Kong 4

place      Causeway Bay
kind       district
at         22.28 114.18
in         HKG
near       Hong Kong 4

place      Tsim Sha Tsui
alias      Tsimshatsui
kind       district
at         22.30 114.17
in         HKG
near       Hong Kong 3

place      Wan Chai
alias      Wanchai
kind       district
at         22.28 114.18
in         HKG
near       Hong Kong 3

place      Lok Ma Chau
alias      Lok Ma Chau crossing
kind       crossing
at         22.51 114.07
in         HKG
near       Tai Po 12

place      Hong Kong International Airport
alias      Chek Lap Kok
kind       airport
at         22.31 113.92
in         HKG
near       Hong Kong 25

# Taiwan

place      Chiayi
alias      Jiayi
kind       city
at         23.48 120.45
in         TWN
near       Douliu 26
size       260000

place      Pingtung
kind       city
at         22.68 120.49
in         TWN
near       Kaohsiung City 20
size       200000

place      Taitung
kind       city
at         22.76 121.14
in         TWN
near       Hengchun 95
size       105000

place      Changhua
kind       city
at         24.08 120.54
in         TWN
near       Taichung 15
size       230000

place      Miaoli
kind       city
at         24.56 120.82
in         TWN
near       Hsinchu 30
size       90000

place      Tamsui
alias      Danshui
kind       town
at         25.17 121.44
in         TWN
near       Taipei 17
size       190000

place      Su'ao
alias      Suao port
kind       port
at         24.59 121.85
in         TWN
near       Yilan 21

place      Presidential Office Building in Taipei
alias      Taiwan Presidential Office; Presidential Office Building
kind       site
at         25.04 121.51
in         TWN
near       Taipei 2

place      Legislative Yuan
kind       site
at         25.04 121.52
in         TWN
near       Taipei 2

place      Taoyuan International Airport
alias      Taoyuan airport; Taipei airport
kind       airport
at         25.08 121.23
in         TWN
near       Taoyuan City 12

place      Hualien Air Base
alias      Chiashan air base; Jiashan air base
kind       base
at         24.03 121.61
in         TWN
near       Hualien City 6

place      Ching Chuan Kang
alias      Ching Chuan Kang air base; CCK air base
kind       base
at         24.26 120.62
in         TWN
near       Taichung 14

place      Zuoying
alias      Tsoying; Zuoying naval base; Tsoying naval base
kind       base
at         22.70 120.28
in         TWN
near       Kaohsiung City 10

place      Jiupeng
alias      Jiupeng missile base
kind       base
at         22.12 120.89
in         TWN
near       Hengchun 20

# North Korea

place      Yongbyon
alias      Nyongbyon; Yongbyon nuclear complex; Yongbyon nuclear centre; Yongbyon nuclear center
kind       site
at         39.80 125.76
in         PRK North Pyongan
near       Anju 22

place      Punggye-ri
alias      Punggye; Punggyeri; Punggye-ri nuclear test site
kind       site
at         41.28 129.09
in         PRK North Hamgyong
near       Kilju 41

place      Sohae
alias      Sohae Satellite Launching Station; Sohae launch site
kind       site
at         39.66 124.71
in         PRK North Pyongan
near       Chŏngju 44

place      Tongchang-ri
alias      Dongchang-ri; Tongchangri
kind       village
at         39.65 124.73
in         PRK North Pyongan
near       Chŏngju 43

place      Musudan-ri
alias      Musudan; Tonghae Satellite Launching Ground; Hwadae
kind       site
at         40.85 129.67
in         PRK North Hamgyong
near       Kilju 31

place      Kangson
alias      Kangson enrichment site; Chollima enrichment site
kind       site
at         38.96 125.61
in         PRK South Pyongan
near       Pyongyang 14

place      Pyongsan
alias      Pyongsan uranium mine
kind       site
at         38.32 126.43
in         PRK North Hwanghae
near       Kaesong 40

place      Panghyon
alias      Panghyon airfield
kind       base
at         39.93 125.21
in         PRK North Pyongan
near       Kusŏng 6

place      Sinpo
alias      Sinpo shipyard; Sinpo South Shipyard
kind       port
at         40.03 128.18
in         PRK South Hamgyong
near       Hongwŏn 19
size       150000

place      Tanchon
alias      Dancheon
kind       city
at         40.46 128.91
in         PRK South Hamgyong
near       Iwŏn-ŭp 27
size       345000

place      Kimchaek
alias      Kim Chaek; Songjin
kind       city
at         40.67 129.20
in         PRK North Hamgyong
near       Kilju 34
size       207000

place      Kaechon
alias      Kaechon camp
kind       city
at         39.70 125.90
in         PRK South Pyongan
near       Sunch'ŏn 31
size       319000

place      Yodok
alias      Yodok camp; Yodok concentration camp
kind       camp
at         39.67 126.85
in         PRK South Hamgyong
near       Hamhung 65

place      Samjiyon
kind       town
at         41.81 128.32
in         PRK Ryanggang
near       Hyesan 47
size       31000

place      Mount Kumgang resort
alias      Kumgang; Kumgang resort; Diamond Mountain resort
kind       site
at         38.70 128.19
in         PRK Kangwon
near       Sokcho 65

place      Kaesong Industrial Complex
alias      Kaesong industrial park; Kaesong Industrial Zone; Kaesong Industrial Region
kind       site
at         37.93 126.63
in         PRK North Hwanghae
near       Kaesong 8

place      Kalma
alias      Wonsan-Kalma; Kalma airport
kind       airport
at         39.17 127.49
in         PRK Kangwon
near       Wonsan 5

place      Sunan airport
alias      Pyongyang International Airport; Pyongyang Sunan International Airport
kind       airport
at         39.22 125.67
in         PRK Pyongyang
near       Pyongyang 23

place      Kumsusan Palace of the Sun
alias      Kumsusan
kind       site
at         39.06 125.79
in         PRK Pyongyang
near       Pyongyang 6

place      Kim Il Sung Square
kind       site
at         39.02 125.75
in         PRK Pyongyang
near       Pyongyang 2

place      Tumangang
alias      Tumangang station; Tumen River crossing
kind       crossing
at         42.41 130.61
in         PRK Rason
near       Sŏnbong 19

# South Korea

place      Panmunjom
alias      Panmunjeom; Joint Security Area; Peace House
kind       village
at         37.96 126.68
in         KOR Gyeonggi
near       Kaesong 12

place      Camp Bonifas
kind       base
at         37.93 126.73
in         KOR Gyeonggi
near       Munsan 10

place      Dorasan
alias      Dorasan station
kind       site
at         37.90 126.71
in         KOR Gyeonggi
near       Munsan 9

place      Imjingak
kind       site
at         37.89 126.74
in         KOR Gyeonggi
near       Munsan 6

place      Paju
kind       city
at         37.76 126.78
in         KOR Gyeonggi
near       Goyang-si 12
size       500000

place      Gimpo
kind       city
at         37.62 126.72
in         KOR Gyeonggi
near       Incheon 18
size       486000

place      Yeoncheon
kind       town
at         38.10 127.08
in         KOR Gyeonggi
near       Uijeongbu-si 40
size       42000

place      Dongducheon
alias      Camp Casey; Camp Hovey
kind       town
at         37.91 127.06
in         KOR Gyeonggi
near       Uijeongbu-si 19
size       90000

place      Cheorwon
alias      Chorwon
kind       town
at         38.15 127.31
in         KOR Gangwon
near       Hwacheon 35
size       41000

place      Pyeongchang
alias      Pyongchang
kind       town
at         37.37 128.39
in         KOR Gangwon
near       Wŏnju 39
size       41000

place      Pyeongtaek
alias      Pyongtaek
kind       city
at         36.99 127.11
in         KOR Gyeonggi
near       Osan 18
size       590000

place      Camp Humphreys
alias      US Army Garrison Humphreys; USAG Humphreys
kind       base
at         36.97 127.03
in         KOR Gyeonggi
near       Osan 20

place      Osan Air Base
kind       base
at         37.09 127.03
in         KOR Gyeonggi
near       Osan 8

place      Kunsan Air Base
alias      Gunsan Air Base
kind       base
at         35.90 126.62
in         KOR North Jeolla
near       Gunsan 12

place      Seongju
alias      Songju
kind       town
at         35.92 128.28
in         KOR North Gyeongsang
near       Gumi 24

place      Camp Carroll
alias      Waegwan
kind       base
at         35.99 128.41
in         KOR North Gyeongsang
near       Chilgok 4

place      Jinhae
alias      Chinhae; Jinhae naval base
kind       base
at         35.15 128.66
in         KOR South Gyeongsang
near       Changwon 11

place      Gangjeong
alias      Jeju naval base; Jeju Civilian-Military Complex Port
kind       base
at         33.23 126.48
in         KOR Jeju
near       Seogwipo 9

place      Gyeryong
alias      Gyeryongdae
kind       base
at         36.28 127.24
in         KOR South Chungcheong
near       Daejeon 17
size       43000

place      Blue House
alias      Cheong Wa Dae; Cheongwadae
kind       site
at         37.59 126.97
in         KOR Seoul
near       Seoul 3

place      Yongsan presidential office
alias      presidential office in Yongsan
kind       site
at         37.53 126.98
in         KOR Seoul
near       Seoul 4

place      Yongsan
alias      Yongsan Garrison
kind       district
at         37.53 126.97
in         KOR Seoul
near       Seoul 4

place      Itaewon
kind       district
at         37.53 126.99
in         KOR Seoul
near       Seoul 4

place      Gwanghwamun
alias      Gwanghwamun Square
kind       site
at         37.57 126.98
in         KOR Seoul
near       Seoul 2

place      Yeouido
alias      Yoido; South Korean National Assembly
kind       district
at         37.53 126.92
in         KOR Seoul
near       Seoul 6

place      Incheon International Airport
alias      Incheon airport
kind       airport
at         37.46 126.44
in         KOR Incheon
near       Incheon 24

place      Gimpo International Airport
alias      Gimpo airport
kind       airport
at         37.56 126.80
in         KOR Seoul
near       Incheon 14

place      Muan International Airport
alias      Muan airport
kind       airport
at         34.99 126.38
in         KOR South Jeolla
near       Mokpo 20

place      Kori nuclear plant
alias      Kori
kind       site
at         35.32 129.29
in         KOR Busan
near       Busan 33

place      Wolsong nuclear plant
alias      Wolseong nuclear plant; Wolsong
kind       site
at         35.71 129.48
in         KOR North Gyeongsang
near       Gyeongju 28

place      Hanbit nuclear plant
alias      Yeonggwang nuclear plant
kind       site
at         35.41 126.42
in         KOR South Jeolla
near       Yeonggwang 17

# Japan

place      Nagatacho
alias      Nagata-cho
kind       district
at         35.68 139.74
in         JPN Tokyo
near       Tokyo 5

place      Kantei
alias      Sori Kantei
kind       site
at         35.67 139.74
in         JPN Tokyo
near       Tokyo 5

place      Kasumigaseki
kind       district
at         35.67 139.75
in         JPN Tokyo
near       Tokyo 6

place      Yasukuni Shrine
alias      Yasukuni
kind       site
at         35.69 139.74
in         JPN Tokyo
near       Tokyo 5

place      Tokyo Imperial Palace
alias      Japanese Imperial Palace
kind       site
at         35.68 139.75
in         JPN Tokyo
near       Tokyo 6

place      Akasaka Palace
alias      State Guest House in Tokyo
kind       site
at         35.68 139.73
in         JPN Tokyo
near       Tokyo 4

place      Haneda Airport
alias      Haneda; Tokyo International Airport
kind       airport
at         35.55 139.78
in         JPN Tokyo
near       Tokyo 17

place      Narita International Airport
alias      Narita airport
kind       airport
at         35.77 140.39
in         JPN Chiba
near       Narita 7

place      Kansai International Airport
alias      Kansai airport
kind       airport
at         34.43 135.24
in         JPN Osaka
near       Osaka 38

place      Yokota Air Base
alias      Yokota
kind       base
at         35.75 139.35
in         JPN Tokyo
near       Fussa 2

place      Naval Air Facility Atsugi
alias      Atsugi air base
kind       base
at         35.45 139.45
in         JPN Kanagawa
near       Fujisawa 13

place      Camp Zama
kind       base
at         35.50 139.40
in         JPN Kanagawa
near       Zama 2

place      Yokosuka naval base
alias      Fleet Activities Yokosuka
kind       base
at         35.29 139.67
in         JPN Kanagawa
near       Yokosuka 2

place      Misawa Air Base
kind       base
at         40.70 141.37
in         JPN Aomori
near       Misawa 4

place      Marine Corps Air Station Iwakuni
alias      MCAS Iwakuni; Iwakuni air base
kind       base
at         34.14 132.24
in         JPN Yamaguchi
near       Iwakuni 5

place      Futenma
alias      Marine Corps Air Station Futenma; MCAS Futenma; Futenma air base
kind       base
at         26.27 127.76
in         JPN Okinawa
near       Ginowan 2

place      Kadena
alias      Kadena Air Base
kind       base
at         26.36 127.77
in         JPN Okinawa
near       Okinawa 4
size       13000

place      Henoko
alias      Henoko Bay
kind       village
at         26.53 128.04
in         JPN Okinawa
near       Nago 9

place      Camp Schwab
kind       base
at         26.52 128.04
in         JPN Okinawa
near       Nago 10

place      Wajima
kind       town
at         37.39 136.90
in         JPN Ishikawa
near       Kanazawa 92
size       23000

place      Suzu
kind       town
at         37.44 137.26
in         JPN Ishikawa
near       Kanazawa 110
size       12000

place      Ise-Shima
alias      Shima Peninsula
kind       region
at         34.35 136.83
in         JPN Mie
near       Ise 18

place      Karuizawa
kind       town
at         36.35 138.63
in         JPN Nagano
near       Takasaki 35
size       20000

place      Hakone
kind       town
at         35.23 139.10
in         JPN Kanagawa
near       Odawara 7
size       11000

place      Fukushima Daiichi
alias      Fukushima nuclear plant; Fukushima Daiichi nuclear plant; Fukushima No. 1
kind       site
at         37.42 141.03
in         JPN Fukushima
near       Iwaki 43

place      Okuma
kind       town
at         37.40 140.98
in         JPN Fukushima
near       Iwaki 40

place      Futaba
kind       town
at         37.45 141.01
in         JPN Fukushima
near       Iwaki 46

place      Minamisoma
alias      Minami-Soma
kind       town
at         37.64 140.96
in         JPN Fukushima
near       Fukushima 45
size       58000

place      Rokkasho
alias      Rokkasho reprocessing plant
kind       village
at         40.97 141.37
in         JPN Aomori
near       Misawa 32
size       10000

place      Tokaimura
alias      Tokai-mura; Tokai No. 2
kind       village
at         36.47 140.57
in         JPN Ibaraki
near       Mito 14
size       38000

place      Kashiwazaki-Kariwa
alias      Kashiwazaki-Kariwa nuclear plant
kind       site
at         37.43 138.60
in         JPN Niigata
near       Kashiwazaki 8

place      Hamaoka nuclear plant
alias      Hamaoka
kind       site
at         34.62 138.14
in         JPN Shizuoka
near       Hamamatsu 40

place      Sendai nuclear plant
alias      Satsumasendai nuclear plant
kind       site
at         31.83 130.19
in         JPN Kagoshima
near       Kagoshima 45

place      Hiroshima Peace Memorial Park
alias      Atomic Bomb Dome; Hiroshima peace memorial
kind       site
at         34.39 132.45
in         JPN Hiroshima
near       Hiroshima 2

# Mongolia

place      Oyu Tolgoi
alias      Oyu Tolgoi mine
kind       site
at         43.00 106.86
in         MNG
near       Dalandzadgad 207

place      Tavan Tolgoi
alias      Tavantolgoi
kind       site
at         43.62 105.47
in         MNG
near       Dalandzadgad 85

place      Zamyn-Uud
kind       crossing
at         43.72 111.90
in         MNG
near       Erenhot 10
size       19000

place      Choibalsan
alias      Choybalsan
kind       city
at         48.07 114.53
in         MNG
near       Baruun-Urt 180
size       46000

place      Altanbulag
alias      Altanbulag crossing
kind       crossing
at         50.31 106.48
in         MNG
near       Sühbaatar 20

# Myanmar: Rakhine and Chin

place      Maungdaw
alias      Maung Daw; Maungtaw
kind       town
at         20.82 92.37
in         MMR Rakhine State
near       Teknāf 9
size       60000

place      Buthidaung
kind       town
at         20.87 92.53
in         MMR Rakhine State
near       Sittwe 89
size       55000

place      Rathedaung
alias      Rathidaung
kind       town
at         20.48 92.76
in         MMR Rakhine State
near       Sittwe 40

place      Inn Din
alias      Inn Dinn; Inndin
kind       village
at         20.52 92.57
in         MMR Rakhine State
near       Sittwe 53

place      Kyaukphyu
alias      Kyaukpyu; Kyauk Phyu
kind       port
at         19.43 93.55
in         MMR Rakhine State
near       Sittwe 105
size       20000

place      Kyauktaw
kind       town
at         20.84 92.97
in         MMR Rakhine State
near       Sittwe 77

place      Mrauk-U
alias      Myauk-U; Mrauk Oo
kind       town
at         20.59 93.19
in         MMR Rakhine State
near       Sittwe 57
size       36000

place      Minbya
kind       town
at         20.36 93.27
in         MMR Rakhine State
near       Sittwe 45

place      Myebon
kind       town
at         20.05 93.37
in         MMR Rakhine State
near       Sittwe 51

place      Ponnagyun
kind       town
at         20.33 92.98
in         MMR Rakhine State
near       Sittwe 21

place      Ann Township
alias      An Township; Ann town; Western Command in Ann
kind       town
at         19.78 94.03
in         MMR Rakhine State
near       Minbu 99

place      Thandwe
alias      Sandoway; Ngapali
kind       town
at         18.46 94.37
in         MMR Rakhine State
near       Prome 98
size       13000

place      Taungup
alias      Toungup; Taunggok
kind       town
at         18.85 94.25
in         MMR Rakhine State
near       Prome 102

place      Gwa Township
kind       town
at         17.59 94.58
in         MMR Rakhine State
near       Pathein 92

place      Paletwa
kind       town
at         21.30 92.85
in         MMR Chin State
near       Sittwe 128

place      Matupi
kind       town
at         21.62 93.43
in         MMR Chin State
near       Hakha 115

place      Mindat
kind       town
at         21.37 93.97
in         MMR Chin State
near       Pakokku 115

place      Falam
kind       town
at         22.91 93.68
in         MMR Chin State
near       Hakha 31
size       10000

place      Thantlang
alias      Thantalang
kind       town
at         22.70 93.43
in         MMR Chin State
near       Hakha 20
size       10000

place      Tedim
alias      Tiddim
kind       town
at         23.37 93.65
in         MMR Chin State
near       Hakha 81

# Myanmar: Sagaing, Magway, the delta and the cities

place      Kalaymyo
alias      Kalemyo; Kalay Myo
kind       city
at         23.19 94.05
in         MMR Sagaing Region
near       Mawlaik 62
size       130000

place      Tamu
kind       town
at         24.22 94.31
in         MMR Sagaing Region
near       Imphal 75

place      Kawlin
kind       town
at         23.79 95.68
in         MMR Sagaing Region
near       Shwebo 136

place      Kanbalu
kind       town
at         23.20 95.52
in         MMR Sagaing Region
near       Shwebo 73

place      Katha
kind       town
at         24.18 96.33
in         MMR Sagaing Region
near       Bhamo 92

place      Depayin
alias      Dabayin; Tabayin; Dipeyin
kind       town
at         22.63 95.32
in         MMR Sagaing Region
near       Shwebo 40

place      Budalin
kind       town
at         22.39 95.15
in         MMR Sagaing Region
near       Monywa 31

place      Letpadaung
alias      Letpadaung mine
kind       site
at         22.10 95.05
in         MMR Sagaing Region
near       Monywa 11

place      Gangaw
kind       town
at         22.17 94.13
in         MMR Magway Region
near       Hakha 75

place      Bagan
alias      Nyaung-U
kind       town
at         21.17 94.87
in         MMR Mandalay Region
near       Pakokku 29
size       22000

place      Thabeikkyin
alias      Thabeikkyin township
kind       town
at         22.88 95.97
in         MMR Mandalay Region
near       Mogok 55

place      Madaya
kind       town
at         22.21 96.12
in         MMR Mandalay Region
near       Mandalay 26

place      Insein
alias      Insein prison
kind       district
at         16.89 96.10
in         MMR Yangon Region
near       Yangon 11

place      Hlaing Tharyar
alias      Hlaingthaya; Hlaing Thayar
kind       district
at         16.87 96.06
in         MMR Yangon Region
near       Yangon 13

place      Thilawa
alias      Thilawa port
kind       port
at         16.67 96.25
in         MMR Yangon Region
near       Syriam 10

place      Dawei deep-sea port
alias      Dawei Special Economic Zone
kind       port
at         14.22 98.10
in         MMR Tanintharyi Region
near       Dawei 18

place      Palaw
kind       town
at         12.97 98.65
in         MMR Tanintharyi Region
near       Myeik 60

# Myanmar: Kachin, Shan, Kayah and Karen

place      Laiza
kind       town
at         24.76 97.56
in         MMR Kachin State
near       Bhamo 66
size       10000

place      Hpakant
alias      Hpakan; Phakant; Pharkant
kind       town
at         25.61 96.31
in         MMR Kachin State
near       Myitkyina 112

place      Momauk
kind       town
at         24.25 97.35
in         MMR Kachin State
near       Bhamo 12

place      Mohnyin
kind       town
at         24.78 96.37
in         MMR Kachin State
near       Bhamo 105

place      Mogaung
kind       town
at         25.30 96.94
in         MMR Kachin State
near       Myitkyina 47

place      Tanai
alias      Danai; Tanaing
kind       town
at         26.36 96.72
in         MMR Kachin State
near       Myitkyina 128

place      Putao
alias      Puta-O
kind       town
at         27.33 97.41
in         MMR Kachin State
near       Myitkyina 217

place      Laukkai
alias      Laukkaing; Laogai; Laukkai township
kind       region
at         23.69 98.76
in         MMR Shan State
near       Lashio 130

place      Muse
alias      Muse township
kind       town
at         23.99 97.90
in         MMR Shan State
near       Mengmao 6

place      Kutkai
kind       town
at         23.45 97.94
in         MMR Shan State
near       Lashio 61

place      Hsenwi
alias      Theinni
kind       town
at         23.30 97.97
in         MMR Shan State
near       Lashio 47

place      Hsipaw
alias      Thibaw
kind       town
at         22.62 97.30
in         MMR Shan State
near       Lashio 58

place      Namtu
kind       town
at         23.09 97.40
in         MMR Shan State
near       Lashio 40

place      Namhsan
kind       town
at         22.96 97.16
in         MMR Shan State
near       Lashio 61

place      Namkham
alias      Namhkam; Namkham town
kind       town
at         23.83 97.68
in         MMR Shan State
near       Lashio 100

place      Kyaukme
kind       town
at         22.54 97.03
in         MMR Shan State
near       Lashio 86
size       40000

place      Nawnghkio
alias      Naungcho; Nawngcho
kind       town
at         22.33 96.80
in         MMR Shan State
near       Pyin Oo Lwin 48

place      Mongmit
alias      Momeik
kind       town
at         23.11 96.67
in         MMR Shan State
near       Mogok 27

place      Kunlong
kind       town
at         23.41 98.65
in         MMR Shan State
near       Lashio 106

place      Pangkham
alias      Panghsang; Pangsang; Pang Kham
kind       town
at         22.16 99.18
in         MMR Shan State
near       Kēng Tung 107

place      Mong La
alias      Mongla
kind       town
at         21.66 100.04
in         MMR Shan State
near       Tachilek 135

place      Mong Hsat
alias      Monghsat
kind       town
at         20.53 99.26
in         MMR Shan State
near       Tachilek 67

place      Nyaungshwe
kind       town
at         20.66 96.93
in         MMR Shan State
near       Taunggyi 18

place      Kalaw
kind       town
at         20.63 96.56
in         MMR Shan State
near       Taunggyi 52

place      Pekon
alias      Pekhon
kind       town
at         19.86 97.00
in         MMR Shan State
near       Loikaw 30

place      Demoso
kind       town
at         19.54 97.15
in         MMR Kayah State
near       Loikaw 16

place      Hpruso
kind       town
at         19.41 97.13
in         MMR Kayah State
near       Loikaw 31

place      Bawlakhe
kind       town
at         19.17 97.33
in         MMR Kayah State
near       Loikaw 57

place      Kawkareik
kind       town
at         16.56 98.24
in         MMR Kayin State
near       Hpa-An 75

place      Shwe Kokko
alias      Shwe Kokko Myaing; Yatai New City
kind       town
at         16.82 98.53
in         MMR Kayin State
near       Mae Sot 14

place      KK Park
kind       site
at         16.64 98.53
in         MMR Kayin State
near       Myawadi 6

place      Hpapun
alias      Papun; Mutraw
kind       town
at         18.07 97.45
in         MMR Kayin State
near       Hpa-An 132

place      Manerplaw
kind       village
at         17.72 97.75
in         MMR Kayin State
near       Hpa-An 93

place      Three Pagodas Pass
alias      Payathonzu; Phaya Thonsu
kind       crossing
at         15.30 98.40
in         MMR Kayin State
near       Mudon 129

# Thailand

place      Government House in Bangkok
alias      Thai Government House
kind       site
at         13.76 100.51
in         THA Bangkok
near       Bangkok 3

place      Suvarnabhumi
alias      Suvarnabhumi Airport; Bangkok airport
kind       airport
at         13.69 100.75
in         THA Samut Prakan
near       Bangkok 27

place      Don Mueang
alias      Don Muang; Don Mueang airport
kind       airport
at         13.91 100.61
in         THA Bangkok
near       Bangkok 21

place      U-Tapao
alias      U-Tapao air base; Utapao
kind       base
at         12.68 101.00
in         THA Rayong
near       Sattahip 11

place      Mae Hong Son
kind       town
at         19.30 97.97
in         THA Mae Hong Son Province
near       Loikaw 90
size       7000

place      Mae Sariang
kind       town
at         18.16 97.93
in         THA Mae Hong Son Province
near       Chiang Mai 130

place      Mae La camp
alias      Mae La; Mae La refugee camp
kind       camp
at         17.13 98.38
in         THA Tak
near       Mae Sot 50
size       40000

place      Tham Luang
alias      Tham Luang cave
kind       site
at         20.38 99.87
in         THA Chiang Rai
near       Mae Sai 6

place      Chiang Saen
kind       town
at         20.27 100.08
in         THA Chiang Rai
near       Mae Sai 27
size       11000

place      Chiang Khong
kind       town
at         20.26 100.41
in         THA Chiang Rai
near       Ban Houayxay 2
size       13000

place      Hat Lek
alias      Ban Hat Lek crossing
kind       crossing
at         11.64 102.91
in         THA Trat
near       Koh Kong 9

place      Ban Khlong Luek
alias      Khlong Luek crossing
kind       crossing
at         13.66 102.55
in         THA Sa Kaeo
near       Poipet 2

place      Kap Choeng
alias      Kap Choeng district
kind       town
at         14.50 103.60
in         THA Surin
near       Surin 44

place      Nam Yuen
kind       town
at         14.50 105.00
in         THA Ubon Ratchathani
near       Det Udom 46

place      Prasat Ta Muen Thom
alias      Ta Muen Thom; Ta Moan Thom; Ta Moan; Ta Muen
kind       site
at         14.35 103.26
in         THA Surin
near       Samraong 33

place      Sai Buri
kind       town
at         6.70 101.62
in         THA Pattani
near       Pattani 45

place      Nong Chik
kind       town
at         6.84 101.18
in         THA Pattani
near       Pattani 9

place      Yarang
kind       town
at         6.76 101.29
in         THA Pattani
near       Pattani 13

place      Krue Se mosque
alias      Krue Se; Kru Se mosque
kind       site
at         6.87 101.30
in         THA Pattani
near       Pattani 6

place      Bannang Sata
kind       town
at         6.27 101.26
in         THA Yala
near       Yala 30

place      Rueso
alias      Ruso
kind       town
at         6.40 101.52
in         THA Narathiwat
near       Yala 30

place      Thepha
kind       town
at         6.83 100.97
in         THA Songkhla
near       Pattani 31

place      Saba Yoi
kind       town
at         6.62 100.95
in         THA Songkhla
near       Yala 37

place      Deep South of Thailand
alias      Thai Deep South; Thailand's deep south; Patani
kind       region
at         6.50 101.40
in         THA
near       Yala 14

# Cambodia, Laos, Vietnam

place      Peace Palace in Phnom Penh
alias      Peace Palace Phnom Penh
kind       site
at         11.57 104.92
in         KHM
near       Phnom Penh 2

place      Preah Vihear temple
alias      Preah Vihear; Phra Viharn; Khao Phra Wihan
kind       site
at         14.39 104.68
in         KHM Preah Vihear Province
near       Kantharalak 28
near       Tbeng Meanchey 72

place      Anlong Veng
kind       town
at         14.23 104.09
in         KHM Oddar Meanchey Province
near       Samraong 62

place      O Smach
alias      O'Smach
kind       crossing
at         14.43 103.70
in         KHM Oddar Meanchey Province
near       Samraong 34

place      Ream naval base
alias      Ream base
kind       base
at         10.51 103.61
in         KHM Preah Sihanouk Province
near       Sihanoukville 15

place      Bavet
kind       town
at         11.07 106.18
in         KHM Svay Rieng Province
near       Svay Rieng 42

place      Choeung Ek
alias      Cheung Ek
kind       site
at         11.48 104.90
in         KHM Phnom Penh
near       Phnom Penh 9

place      Tuol Sleng
alias      Security Prison 21
kind       site
at         11.55 104.92
in         KHM Phnom Penh
near       Phnom Penh 2

place      Angkor Wat
alias      Angkor
kind       site
at         13.41 103.87
in         KHM Siem Reap Province
near       Siem Reap 6

place      Attapeu
alias      Attapeu town; Samakkhixay
kind       town
at         14.81 106.83
in         LAO Attapeu Province
near       Pakse 115
size       19000

place      Boten
alias      Boten crossing
kind       crossing
at         21.19 101.68
in         LAO Luang Namtha Province
near       Muang Xay 64

place      Golden Triangle Special Economic Zone
alias      Kings Romans; Golden Triangle SEZ
kind       site
at         20.35 100.10
in         LAO Bokeo Province
near       Ban Houayxay 34

place      Sepon
alias      Tchepone; Xepon
kind       town
at         16.70 106.22
in         LAO Savannakhet Province
near       Savannakhet 158

place      Cam Ranh Bay
kind       port
at         11.90 109.18
in         VNM Khanh Hoa
near       Cam Ranh 4

place      Khe Sanh
kind       town
at         16.62 106.73
in         VNM Quang Tri
near       Đông Hà 45
size       14000

place      My Lai
alias      Son My
kind       village
at         15.18 108.87
in         VNM Quang Ngai
near       Quảng Ngãi 10

place      Dong Tam
kind       village
at         20.74 105.69
in         VNM Hanoi
near       Hanoi 36
size       9000

place      Ia Drang
alias      Ia Drang Valley
kind       valley
at         13.58 107.72
in         VNM Gia Lai
near       Pleiku 55

place      Ba Dinh Square
alias      Ho Chi Minh Mausoleum; Ba Dinh
kind       site
at         21.04 105.83
in         VNM Hanoi
near       Hanoi 2

place      Vung Ang
alias      Vung Ang port; Formosa Ha Tinh
kind       port
at         18.10 106.40
in         VNM Ha Tinh
near       Dong Hoi 73

place      Noi Bai International Airport
alias      Noi Bai
kind       airport
at         21.22 105.81
in         VNM Hanoi
near       Hanoi 22

place      Tan Son Nhat
alias      Tan Son Nhat International Airport; Tan Son Nhut
kind       airport
at         10.82 106.66
in         VNM Ho Chi Minh City
near       Ho Chi Minh City 7

place      Huu Nghi
alias      Friendship Pass; Youyi Guan; Friendship Gate
kind       crossing
at         21.98 106.71
in         VNM Lang Son
near       Lang Son 14

# Malaysia, Singapore, Brunei

place      Wang Kelian
kind       village
at         6.68 100.18
in         MYS Perlis
near       Satun 14

place      Bukit Kayu Hitam
kind       crossing
at         6.51 100.42
in         MYS Kedah
near       Sadao 15

place      Rantau Panjang
kind       crossing
at         6.02 101.97
in         MYS Kelantan
near       Su-ngai Kolok 2

place      Perdana Putra
kind       site
at         2.94 101.69
in         MYS Putrajaya
near       Putrajaya 2

place      Kuala Lumpur International Airport
alias      KLIA
kind       airport
at         2.75 101.71
in         MYS Selangor
near       Putrajaya 22

place      Batang Kali
kind       village
at         3.46 101.64
in         MYS Selangor
near       Kuala Lumpur 35

place      Istana Nurul Iman
kind       site
at         4.87 114.92
in         BRN
near       Bandar Seri Begawan 4

# Indonesia and East Timor

place      Merdeka Palace
alias      Istana Merdeka; Presidential Palace in Jakarta
kind       site
at         -6.17 106.82
in         IDN Jakarta
near       Jakarta 6

place      Bogor Palace
alias      Istana Bogor
kind       site
at         -6.60 106.80
in         IDN West Java
near       Bogor 2

place      Soekarno-Hatta International Airport
alias      Soekarno-Hatta
kind       airport
at         -6.13 106.66
in         IDN Banten
near       Jakarta 22

place      Halim air base
alias      Halim Perdanakusuma
kind       base
at         -6.27 106.89
in         IDN Jakarta
near       Jakarta 8

place      Nusantara
alias      Ibu Kota Nusantara; Nusantara capital
kind       city
at         -0.97 116.70
in         IDN East Kalimantan
near       Balikpapan 36

place      Nusa Dua
kind       town
at         -8.80 115.23
in         IDN Bali
near       Denpasar 16

place      Ngurah Rai International Airport
alias      Bali airport; Denpasar airport
kind       airport
at         -8.75 115.17
in         IDN Bali
near       Denpasar 12

place      Takengon
kind       town
at         4.63 96.84
in         IDN Aceh
near       Lhokseumawe 70

place      Calang
kind       town
at         4.63 95.58
in         IDN Aceh
near       Meulaboh 81

place      Blangpidie
kind       town
at         3.75 96.83
in         IDN Aceh
near       Meulaboh 89

place      Tapaktuan
kind       town
at         3.26 97.18
in         IDN Aceh
near       Meulaboh 152

place      Blangkejeren
kind       town
at         3.98 97.33
in         IDN Aceh
near       Langsa 89

place      Kutacane
kind       town
at         3.49 97.81
in         IDN Aceh
near       Medan 95

place      Lhoksukon
kind       town
at         5.05 97.32
in         IDN Aceh
near       Lhokseumawe 23

place      Tentena
kind       town
at         -1.77 120.64
in         IDN Central Sulawesi
near       Poso 42

place      Donggala
kind       town
at         -0.68 119.74
in         IDN Central Sulawesi
near       Palu 28

place      Tobelo
kind       town
at         1.73 128.01
in         IDN North Maluku
near       Ternate 126

place      Tahuna
kind       town
at         3.61 125.48
in         IDN North Sulawesi
near       Manado 243

place      Ranai
alias      Raden Sadjad air base
kind       town
at         3.94 108.38
in         IDN Riau Islands
near       Tanjung Pinang 548

place      Timika
alias      Mimika
kind       city
at         -4.55 136.89
in         IDN Central Papua
near       Nabire 201
size       140000

place      Grasberg
alias      Grasberg mine; Freeport mine
kind       site
at         -4.06 137.11
in         IDN Central Papua
near       Nabire 195

place      Tembagapura
kind       town
at         -4.14 137.09
in         IDN Central Papua
near       Nabire 196

place      Enarotali
alias      Paniai
kind       town
at         -3.93 136.38
in         IDN Central Papua
near       Nabire 116

place      Intan Jaya
alias      Intan Jaya regency
kind       district
at         -3.45 136.95
in         IDN Central Papua
near       Nabire 162

place      Puncak Jaya
alias      Mulia
kind       district
at         -3.71 137.98
in         IDN Central Papua
near       Nabire 278

place      Ilaga
alias      Puncak regency
kind       town
at         -3.98 137.62
in         IDN Central Papua
near       Nabire 245

place      Wamena
alias      Jayawijaya
kind       town
at         -4.10 138.94
in         IDN Highland Papua
near       Jayapura 261
size       65000

place      Nduga
alias      Nduga regency
kind       district
at         -4.45 138.24
in         IDN Highland Papua
near       Jayapura 346

place      Yahukimo
alias      Dekai; Yahukimo regency
kind       district
at         -4.86 139.48
in         IDN Highland Papua
near       Jayapura 292

place      Oksibil
alias      Pegunungan Bintang
kind       town
at         -4.91 140.63
in         IDN Highland Papua
near       Jayapura 264

place      Sentani
kind       town
at         -2.57 140.51
in         IDN Papua
near       Jayapura 23
size       50000

place      Biak
kind       town
at         -1.18 136.10
in         IDN Papua
near       Nabire 252
size       110000

place      Serui
kind       town
at         -1.88 136.24
in         IDN Papua
near       Nabire 184

place      Merauke
kind       city
at         -8.49 140.40
in         IDN South Papua
near       Daru 315
size       100000

place      Fakfak
alias      Fak-Fak
kind       town
at         -2.92 132.30
in         IDN West Papua
near       Sorong 255

place      Kaimana
kind       town
at         -3.66 133.77
in         IDN West Papua
near       Nabire 195

place      Bintuni
kind       town
at         -2.10 133.53
in         IDN West Papua
near       Manokwari 150

place      Wasior
kind       town
at         -2.72 134.51
in         IDN West Papua
near       Manokwari 212

place      Skouw
alias      Skouw crossing
kind       crossing
at         -2.62 141.00
in         IDN Papua
near       Jayapura 34

place      Motaain
kind       crossing
at         -8.96 124.95
in         IDN East Nusa Tenggara
near       Atambua 18

place      Nusa Kambangan
alias      Nusakambangan; Nusa Kambangan prison
kind       site
at         -7.74 108.93
in         IDN Central Java
near       Purwokerto 49

place      Pante Macassar
alias      Oecussi; Oecusse; Oe-Cusse; Oecusse-Ambeno
kind       town
at         -9.20 124.37
in         TLS Oecusse
near       Kefamenanu 30

place      Balibo
kind       village
at         -8.97 125.04
in         TLS Bobonaro
near       Maliana 20

place      Batugade
kind       crossing
at         -8.96 124.96
in         TLS Bobonaro
near       Maliana 29

place      Viqueque
kind       town
at         -8.87 126.36
in         TLS Viqueque
near       Baucau 46

# The Philippines

place      Malacanang Palace
alias      Malacanang
kind       site
at         14.59 120.99
in         PHL Metro Manila
near       Manila 2

place      Camp Crame
kind       base
at         14.61 121.05
in         PHL Metro Manila
near       Quezon City 5

place      Camp Aguinaldo
kind       base
at         14.61 121.06
in         PHL Metro Manila
near       Quezon City 5

place      Ninoy Aquino International Airport
alias      Manila airport
kind       airport
at         14.51 121.02
in         PHL Metro Manila
near       Manila 11

place      Sangley Point
kind       base
at         14.49 120.91
in         PHL Cavite
near       Cavite City 2

place      Clark Air Base
alias      Clark Freeport; Clark airport; Clark Field
kind       base
at         15.19 120.56
in         PHL Pampanga
near       Angeles City 5

place      Basa Air Base
alias      Cesar Basa Air Base
kind       base
at         14.99 120.49
in         PHL Pampanga
near       Angeles City 20

place      Subic Bay
alias      Subic Bay naval base; Subic Bay Freeport; Subic naval base
kind       base
at         14.81 120.28
in         PHL Zambales
near       Olongapo City 3

place      Fort Magsaysay
kind       base
at         15.44 121.09
in         PHL Nueva Ecija
near       Cabanatuan City 14

place      Lal-lo airport
alias      Lal-lo; Lallo airport
kind       airport
at         18.18 121.75
in         PHL Cagayan
near       Aparri 22

place      Naval Base Camilo Osias
alias      Camilo Osias; Camilo Osias naval base
kind       base
at         18.52 122.14
in         PHL Cagayan
near       Aparri 56

place      Basco
kind       town
at         20.45 121.97
in         PHL Batanes
near       Aparri 236
size       9000

place      Antonio Bautista Air Base
alias      Bautista Air Base
kind       base
at         9.74 118.75
in         PHL Palawan
near       Puerto Princesa City 2

place      Oyster Bay
alias      Naval Station Carlito Cunanan
kind       base
at         10.10 118.78
in         PHL Palawan
near       Puerto Princesa City 42

place      Guiuan
kind       town
at         11.03 125.73
in         PHL Eastern Samar
near       Tacloban City 82
size       50000

place      Balangiga
kind       town
at         11.11 125.39
in         PHL Eastern Samar
near       Tacloban City 44

place      Mamasapano
kind       town
at         6.92 124.51
in         PHL Maguindanao del Sur
near       Cotabato City 43

place      Datu Odin Sinsuat
alias      Dinaig
kind       town
at         7.19 124.22
in         PHL Maguindanao del Norte
near       Cotabato City 5

place      Datu Piang
alias      Dulawan
kind       town
at         7.02 124.50
in         PHL Maguindanao del Sur
near       Midsayap 19

place      Pikit
kind       town
at         7.05 124.67
in         PHL Cotabato
near       Midsayap 22

place      Butig
kind       town
at         7.73 124.30
in         PHL Lanao del Sur
near       Marawi City 30

place      Malabang
kind       town
at         7.59 124.07
in         PHL Lanao del Sur
near       Cotabato City 45

place      Lamitan
kind       city
at         6.65 122.13
in         PHL Basilan
near       Isabela 18
size       100000

place      Patikul
kind       town
at         6.07 121.10
in         PHL Sulu
near       Jolo 12

place      Indanan
kind       town
at         6.00 120.97
in         PHL Sulu
near       Jolo 7

# Papua New Guinea and the Pacific islands

place      Vanimo
kind       town
at         -2.69 141.30
in         PNG Sandaun
near       Jayapura 69
size       12000

place      Rabaul
kind       town
at         -4.20 152.17
in         PNG East New Britain
near       Kokopo 18
size       8000

place      Kavieng
kind       town
at         -2.57 150.80
in         PNG New Ireland
near       Kokopo 256
size       20000

place      Lorengau
alias      Manus regional processing centre
kind       town
at         -2.03 147.27
in         PNG Manus
near       Madang 389
size       6000

place      Lombrum
alias      Lombrum naval base
kind       base
at         -2.04 147.38
in         PNG Manus
near       Madang 394

place      Wabag
kind       town
at         -5.49 143.72
in         PNG Enga
near       Mount Hagen 69
size       4000

place      Porgera
alias      Porgera mine
kind       town
at         -5.47 143.10
in         PNG Enga
near       Mount Hagen 130

place      Tari
kind       town
at         -5.85 142.95
in         PNG Hela
near       Mendi 84

place      Kainantu
kind       town
at         -6.29 145.87
in         PNG Eastern Highlands
near       Goroka 57

place      Kiunga
kind       town
at         -6.12 141.30
in         PNG Western Province
near       Mount Hagen 324

place      Kerema
kind       town
at         -7.96 145.77
in         PNG Gulf
near       Port Moresby 226

place      Kokoda
alias      Kokoda Track
kind       village
at         -8.88 147.74
in         PNG Oro
near       Popondetta 55

place      Alotau
kind       town
at         -10.31 150.45
in         PNG Milne Bay
near       Port Moresby 372
size       12000

place      Panguna
alias      Panguna mine
kind       site
at         -6.31 155.49
in         PNG Bougainville
near       Arawa 13

place      Buka
kind       town
at         -5.42 154.67
in         PNG Bougainville
near       Arawa 133

place      Gizo
kind       town
at         -8.10 156.84
in         SLB Western Province
near       Honiara 374
size       7000

place      Auki
kind       town
at         -8.77 160.70
in         SLB Malaita
near       Honiara 110
size       7000

place      Luganville
kind       town
at         -15.51 167.18
in         VUT Sanma
near       Port Vila 276
size       18000

place      Koné
kind       town
at         -21.06 164.87
in         NCL
near       Noumea 213
size       8000

place      Bourail
kind       town
at         -21.57 165.49
in         NCL
near       Noumea 128
size       6000

place      Thio
kind       town
at         -21.61 166.21
in         NCL
near       Noumea 79
size       3000

place      La Tontouta International Airport
alias      Tontouta; La Tontouta
kind       airport
at         -22.01 166.21
in         NCL
near       Noumea 40

place      Levuka
kind       town
at         -17.87 178.82
in         FJI
near       Suva 50

place      Savusavu
kind       town
at         -16.78 179.34
in         FJI
near       Labasa 41

place      Neiafu
kind       town
at         -18.65 -173.98
in         TON Vava'u
near       Nuku'alofa 305

place      Alofi
kind       town
at         -19.06 -169.92
in         NIU
near       Nuku'alofa 600
size       600

place      Andersen Air Force Base
alias      Andersen AFB; Andersen air base
kind       base
at         13.58 144.93
in         GUM
near       Yigo Village 6

place      Naval Base Guam
alias      Apra Harbor; Apra Harbour
kind       base
at         13.44 144.65
in         GUM
near       Hagåtña 11

place      Camp Blaz
alias      Marine Corps Base Camp Blaz
kind       base
at         13.58 144.85
in         GUM
near       Dededo Village 7

place      Koror
kind       town
at         7.34 134.48
in         PLW Koror
near       Ngerulmud 23
size       11000

place      Ebeye
kind       town
at         8.78 167.74
in         MHL
near       Majuro 440
size       10000

place      Weno
kind       town
at         7.45 151.84
in         FSM Chuuk
near       Palikir 700
size       14000

place      Kolonia
kind       town
at         6.96 158.21
in         FSM Pohnpei
near       Palikir 8
size       6000

place      Betio
kind       town
at         1.36 172.92
in         KIR
near       Tarawa 7
size       17000

place      Yaren District
alias      Yaren
in         NRU

place      McMurdo Station
alias      McMurdo
kind       base
at         -77.85 166.67
in         ATA
near       Christchurch 3830

place      Amundsen-Scott South Pole Station
alias      Amundsen-Scott; South Pole Station
kind       base
at         -90.00 0.00
in         ATA
near       Punta Arenas 4100

# A town whose coordinates in the gazetteer are 50 km off

place      Kengtung
alias      Keng Tung; Kyaingtong; Kyaing Tong
kind       city
at         21.29 99.60
in         MMR Shan State
near       Tachilek 97
size       170000

# Other spellings of towns that the gazetteer has: Oceania and the Americas

place      Napier City
alias      Napier
in         NZL

place      Acapulco de Juárez
alias      Acapulco
in         MEX

place      Iguala de la Independencia
alias      Iguala
in         MEX

place      Oaxaca City
alias      Oaxaca de Juarez
in         MEX

place      Chihuahua City
alias      Ciudad Chihuahua
in         MEX

place      Querétaro City
alias      Queretaro; Santiago de Queretaro
in         MEX

place      San Luis Potosí City
alias      San Luis Potosi
in         MEX

place      Ecatepec de Morelos
alias      Ecatepec
in         MEX

place      Ciudad Nezahualcoyotl
alias      Nezahualcoyotl
in         MEX

place      San Salvador Atenco
alias      Atenco
in         MEX

place      Tlapa de Comonfort
alias      Tlapa
in         MEX

place      Chilapa de Álvarez
alias      Chilapa
in         MEX

place      Heroica Matamoros
alias      Matamoros
in         MEX

place      Heróica Zitácuaro
alias      Zitacuaro
in         MEX

place      Heroica Caborca
alias      Caborca
in         MEX

place      Palenque/Temp
alias      Palenque
in         MEX

place      Comalapa
alias      Frontera Comalapa
in         MEX

place      San Miguel de Cozumel
alias      Cozumel
in         MEX

place      Dolores Hidalgo Cuna de la Independencia Nacional
alias      Dolores Hidalgo
in         MEX

place      Santiago de Cali
alias      Cali
in         COL

place      Guadalajara de Buga
alias      Buga
in         COL

place      Agustin Codazzi
alias      Codazzi
in         COL

place      Nueva Loja
alias      Lago Agrio
in         ECU

place      Puerto Francisco de Orellana
alias      El Coca
in         ECU

place      Ciudad Choluteca
alias      Choluteca
in         HND

place      Puerto Cortez
alias      Puerto Cortes
in         HND

place      Puerto Cabezas
alias      Bilwi
in         NIC

place      Puerto Limón
alias      Limon
in         CRI

place      Pétionville
alias      Petion-Ville
in         HTI

place      Delmas 73
alias      Delmas
in         HTI

place      Tigwav
alias      Petit-Goave
in         HTI

place      Grangwav
alias      Grand-Goave
in         HTI

place      Lenbe
alias      Limbe
in         HTI

place      Cusco
alias      Cuzco
in         PER

place      Santa Ana
alias      Quillabamba
in         PER

place      Bariloche
alias      San Carlos de Bariloche
in         ARG

place      Rio de Janeiro
alias      Rio
in         BRA

place      Salvador
alias      Salvador da Bahia
in         BRA

place      Santiago
alias      Santiago de Chile
in         CHL

place      Port Montt
alias      Puerto Montt
in         CHL

place      Ciudad Guayana
alias      Puerto Ordaz
in         VEN

place      Puerto Cruz
alias      Puerto La Cruz
in         VEN

place      St Croix
alias      Saint Croix; St. Croix
in         VIR

place      Québec
alias      Quebec City; Ville de Quebec
in         CAN

place      New York
alias      New York City; NYC
in         USA

place      St Louis
alias      St. Louis; Saint Louis
in         USA

place      Saint Paul
alias      St. Paul
in         USA

place      Washington D.C.
alias      Washington DC; Washington, D.C.; Washington, DC
in         USA

place      Billings Metropolitan Area
alias      Billings
in         USA

place      Saint Cloud
alias      St. Cloud
in         USA

place      Port Saint Lucie
alias      Port St. Lucie
in         USA

# Mexico

place      Los Pinos
kind       site
at         19.41 -99.19
in         MEX Mexico City
near       Mexico City 7

place      National Palace in Mexico City
alias      Palacio Nacional
kind       site
at         19.43 -99.13
in         MEX Mexico City
near       Mexico City 1

place      Zócalo
kind       site
at         19.43 -99.13
in         MEX Mexico City
near       Mexico City 1

place      Tlatelolco
kind       district
at         19.45 -99.14
in         MEX Mexico City
near       Mexico City 3

place      Felipe Ángeles International Airport
alias      AIFA; Santa Lucia air base
kind       airport
at         19.74 -99.03
in         MEX Mexico State
near       Mexico City 36

place      Laguna Verde
alias      Laguna Verde nuclear plant
kind       site
at         19.72 -96.41
in         MEX Veracruz
near       Veracruz 65

place      Dos Bocas
alias      Dos Bocas refinery; Olmeca refinery
kind       site
at         18.43 -93.19
in         MEX Tabasco
near       Villahermosa 57

place      Chichén Itzá
kind       site
at         20.68 -88.57
in         MEX Yucatan
near       Valladolid 38

place      Badiraguato
kind       town
at         25.36 -107.55
in         MEX Sinaloa
near       Culiacán 65
size       4000

place      Ayotzinapa
alias      Ayotzinapa college; Raul Isidro Burgos
kind       site
at         17.55 -99.41
in         MEX Guerrero
near       Tixtla de Guerrero 3

place      Cocula
kind       town
at         18.24 -99.66
in         MEX Guerrero
near       Iguala de la Independencia 18
size       4000

place      San Miguel Totolapan
kind       town
at         18.15 -100.38
in         MEX Guerrero
near       Ciudad Altamirano 38
size       5000

place      Aguililla
kind       town
at         18.74 -102.79
in         MEX Michoacan
near       Apatzingán 60
size       9000

place      Coalcomán
kind       town
at         18.78 -103.16
in         MEX Michoacan
near       Apatzingán 92
size       11000

place      Buenavista Tomatlán
kind       town
at         19.21 -102.59
in         MEX Michoacan
near       Apatzingán 29
size       11000

place      Parácuaro
kind       town
at         19.15 -102.22
in         MEX Michoacan
near       Apatzingán 16

place      Tancítaro
kind       town
at         19.34 -102.36
in         MEX Michoacan
near       Uruapan 33

place      Cherán
kind       town
at         19.68 -101.95
in         MEX Michoacan
near       Uruapan 32
size       16000

place      Teuchitlán
alias      Izaguirre Ranch; Rancho Izaguirre
kind       town
at         20.68 -103.85
in         MEX Jalisco
near       Guadalajara 52
size       6000

place      Tapalpa
kind       town
at         19.94 -103.76
in         MEX Jalisco
near       Ciudad Guzmán 41

place      Acteal
kind       village
at         16.99 -92.52
in         MEX Chiapas
near       San Cristóbal de las Casas 31

place      San Pedro Chenalhó
alias      Chenalho
kind       town
at         16.90 -92.63
in         MEX Chiapas
near       San Cristóbal de las Casas 18

place      Pantelhó
kind       town
at         17.00 -92.47
in         MEX Chiapas
near       San Cristóbal de las Casas 34

place      San Juan Chamula
alias      Chamula
kind       town
at         16.79 -92.69
in         MEX Chiapas
near       San Cristóbal de las Casas 8

place      Chicomuselo
kind       town
at         15.74 -92.28
in         MEX Chiapas
near       Comalapa 18

place      Tila
kind       town
at         17.30 -92.43
in         MEX Chiapas
near       Yajalón 17

place      Ciudad Hidalgo
kind       crossing
at         14.68 -92.15
in         MEX Chiapas
near       Tapachula 28
size       14000

place      Nochixtlán
alias      Asuncion Nochixtlan
kind       town
at         17.46 -97.23
in         MEX Oaxaca
near       Oaxaca City 70

place      San Mateo del Mar
kind       town
at         16.21 -94.98
in         MEX Oaxaca
near       Salina Cruz 24

place      Bavispe
kind       town
at         30.48 -108.94
in         MEX Sonora
near       Agua Prieta 111

place      Sonoyta
alias      Sonoita
kind       crossing
at         31.86 -112.85
in         MEX Sonora
near       Puerto Peñasco 86
size       13000

place      LeBarón
alias      Colonia LeBaron
kind       town
at         30.03 -107.57
in         MEX Chihuahua
near       Nuevo Casas Grandes 53

place      Puerto Palomas
alias      Palomas
kind       crossing
at         31.78 -107.62
in         MEX Chihuahua
near       Nuevo Casas Grandes 155

place      Guadalupe y Calvo
kind       town
at         26.09 -106.96
in         MEX Chihuahua
near       Parral 158

place      Guachochi
kind       town
at         26.82 -107.07
in         MEX Chihuahua
near       Parral 139
size       14000

place      Ciudad Mier
kind       town
at         26.43 -99.15
in         MEX Tamaulipas
near       Ciudad Miguel Alemán 12
size       5000

place      Villa Unión
kind       town
at         28.22 -100.73
in         MEX Coahuila
near       Allende 19
size       6000

place      San Quintín
kind       town
at         30.56 -115.94
in         MEX Baja California
near       Ensenada 153

# Guatemala, Honduras, El Salvador

place      National Palace of Culture
alias      Palacio Nacional de la Cultura
kind       site
at         14.64 -90.51
in         GTM Guatemala Department
near       Guatemala City 2

place      Ixchiguán
kind       town
at         15.16 -91.93
in         GTM San Marcos
near       San Marcos 27

place      Tajumulco
kind       town
at         15.08 -91.92
in         GTM San Marcos
near       San Marcos 19

place      Tecún Umán
alias      Ciudad Tecun Uman
kind       crossing
at         14.68 -92.14
in         GTM San Marcos
near       Coatepeque 30

place      Rabinal
kind       town
at         15.09 -90.49
in         GTM Baja Verapaz
near       Salamá 19

place      Chajul
kind       town
at         15.49 -91.03
in         GTM Quiche
near       Nebaj 15

place      Cotzal
alias      San Juan Cotzal
kind       town
at         15.44 -91.03
in         GTM Quiche
near       Nebaj 13

place      Puerto Lempira
kind       town
at         15.26 -83.77
in         HND Gracias a Dios
near       Tocoa 244

place      Catacamas
kind       town
at         14.85 -85.89
in         HND Olancho
near       Juticalpa 39

place      La Esperanza
alias      La Esperanza Intibuca
kind       town
at         14.31 -88.18
in         HND Intibuca
near       Siguatepeque 49

place      Palmerola
alias      Soto Cano; Soto Cano Air Base; Palmerola air base
kind       base
at         14.38 -87.62
in         HND Comayagua
near       Comayagua 8

place      Tamara prison
kind       site
at         14.17 -87.33
in         HND Francisco Morazan
near       Tegucigalpa 16

place      CECOT
alias      Terrorism Confinement Center; Terrorism Confinement Centre; Centro de Confinamiento del Terrorismo
kind       site
at         13.60 -88.80
in         SLV San Vicente
near       Zacatecoluca 13

place      Tecoluca
kind       town
at         13.54 -88.78
in         SLV San Vicente
near       Zacatecoluca 11

place      El Mozote
kind       village
at         13.90 -88.12
in         SLV Morazan
near       San Miguel 47

place      Perquín
kind       town
at         13.96 -88.16
in         SLV Morazan
near       San Miguel 53

place      El Zonte
alias      Bitcoin Beach
kind       village
at         13.49 -89.44
in         SLV La Libertad
near       La Libertad 13

# Nicaragua, Costa Rica, Panama

place      Monimbó
kind       district
at         11.96 -86.09
in         NIC Masaya
near       Masaya 2

place      El Chipote
alias      El Chipote prison
kind       site
at         12.14 -86.27
in         NIC Managua
near       Managua 3

place      Waspam
alias      Waspan
kind       town
at         14.74 -83.97
in         NIC North Caribbean Coast
near       Puerto Cabezas 101

place      Peñas Blancas
alias      Penas Blancas crossing
kind       crossing
at         11.21 -85.61
in         NIC Rivas
near       Rivas 35

place      Los Chiles
kind       town
at         11.03 -84.72
in         CRI Alajuela
near       Quesada 84

place      Paso Canoas
kind       crossing
at         8.53 -82.84
in         CRI Puntarenas
near       David 46

place      Metetí
kind       town
at         8.50 -77.98
in         PAN Darien
near       Panama City 178

place      Colón Free Zone
alias      Colon Free Trade Zone
kind       site
at         9.35 -79.89
in         PAN Colon
near       Colón 2

place      Balboa port
alias      Port of Balboa
kind       port
at         8.96 -79.57
in         PAN
near       Panama City 5

place      Cristóbal port
alias      Port of Cristobal
kind       port
at         9.35 -79.91
in         PAN Colon
near       Colón 2

place      Palacio de las Garzas
kind       site
at         8.95 -79.53
in         PAN
near       Panama City 4

place      Cobre Panamá
alias      Cobre Panama mine
kind       site
at         8.85 -80.65
in         PAN Colon
near       Penonomé 48

# Cuba, Haiti and the Caribbean

place      Palace of the Revolution
alias      Palacio de la Revolucion
kind       site
at         23.12 -82.38
in         CUB Havana
near       Havana 2

place      Plaza de la Revolución
alias      Revolution Square in Havana
kind       site
at         23.12 -82.39
in         CUB Havana
near       Havana 2

place      Playa Girón
kind       village
at         22.07 -81.04
in         CUB Matanzas
near       Jagüey Grande 51

place      Guantanamo Bay
alias      Guantanamo Bay Naval Base; Guantanamo naval base; Gitmo; Camp X-Ray; Camp Delta
kind       base
at         19.91 -75.13
in         CUB Guantanamo
near       Guantánamo 27

place      National Palace in Port-au-Prince
alias      Haitian National Palace
kind       site
at         18.54 -72.34
in         HTI Ouest
near       Port-au-Prince 1

place      Cité Soleil
kind       district
at         18.58 -72.34
in         HTI Ouest
near       Port-au-Prince 5

place      Martissant
kind       district
at         18.53 -72.36
in         HTI Ouest
near       Port-au-Prince 3

place      Carrefour-Feuilles
alias      Carrefour Feuille
kind       district
at         18.53 -72.33
in         HTI Ouest
near       Port-au-Prince 2

place      Solino
kind       district
at         18.55 -72.32
in         HTI Ouest
near       Port-au-Prince 2

place      Bel-Air
kind       district
at         18.55 -72.34
in         HTI Ouest
near       Port-au-Prince 1

place      La Saline
kind       district
at         18.56 -72.35
in         HTI Ouest
near       Port-au-Prince 2

place      Village-de-Dieu
alias      Village de Dieu slum
kind       district
at         18.53 -72.35
in         HTI Ouest
near       Port-au-Prince 2

place      Wharf Jérémie
kind       district
at         18.57 -72.35
in         HTI Ouest
near       Port-au-Prince 3

place      Tabarre
kind       district
at         18.57 -72.27
in         HTI Ouest
near       Port-au-Prince 8

place      Toussaint Louverture International Airport
alias      Port-au-Prince airport
kind       airport
at         18.58 -72.29
in         HTI Ouest
near       Port-au-Prince 6

place      Ganthier
kind       town
at         18.53 -72.07
in         HTI Ouest
near       Croix-des-Bouquets 17

place      Arcahaie
alias      Arcahaie town
kind       town
at         18.77 -72.52
in         HTI Ouest
near       Saint-Marc 42

place      Malpasse
alias      Malpasse-Jimani crossing
kind       crossing
at         18.48 -71.89
in         HTI Ouest
near       Fond Parisien 10

place      Pont-Sondé
kind       town
at         19.15 -72.61
in         HTI Artibonite
near       Saint-Marc 10

place      Petite-Rivière-de-l'Artibonite
alias      Petite Riviere
kind       town
at         19.13 -72.48
in         HTI Artibonite
near       Verrettes 10

place      Mirebalais
kind       town
at         18.83 -72.10
in         HTI Centre
near       Croix-des-Bouquets 31

place      Lascahobas
kind       town
at         18.83 -71.94
in         HTI Centre
near       Croix-des-Bouquets 42

place      Ouanaminthe
kind       town
at         19.55 -71.73
in         HTI Nord-Est
near       Dajabón 2

place      Fort-Liberté
kind       town
at         19.66 -71.84
in         HTI Nord-Est
near       Dajabón 18

place      Jimaní
kind       town
at         18.49 -71.85
in         DOM Independencia
near       Neiba 46

place      Tivoli Gardens
kind       district
at         17.97 -76.80
in         JAM
near       Kingston 3

place      Ocho Rios
kind       town
at         18.41 -77.10
in         JAM Saint Ann
near       Kingston 57

place      Black River
kind       town
at         18.03 -77.85
in         JAM Saint Elizabeth
near       Montego Bay 49

place      Marsh Harbour
kind       town
at         26.54 -77.06
in         BHS
near       Freeport 163

place      Codrington
kind       village
at         17.64 -61.83
in         ATG
near       St John's 58

place      Roosevelt Roads
alias      Roosevelt Roads Naval Station
kind       base
at         18.25 -65.64
in         PRI
near       Fajardo 9

place      La Fortaleza
kind       site
at         18.46 -66.12
in         PRI
near       San Juan 2

# Colombia

place      Casa de Nariño
alias      Narino Palace
kind       site
at         4.60 -74.08
in         COL Bogota
near       Bogotá 1

place      Palace of Justice in Bogotá
kind       site
at         4.60 -74.08
in         COL Bogota
near       Bogotá 1

place      El Dorado International Airport
alias      El Dorado airport; Bogota airport
kind       airport
at         4.70 -74.15
in         COL Bogota
near       Bogotá 13

place      Tibú
kind       town
at         8.64 -72.73
in         COL Norte de Santander
near       Cúcuta 87
size       20000

place      El Tarra
kind       town
at         8.58 -73.10
in         COL Norte de Santander
near       Ocaña 47

place      Convención
kind       town
at         8.47 -73.34
in         COL Norte de Santander
near       Ocaña 26

place      Teorama
kind       town
at         8.44 -73.29
in         COL Norte de Santander
near       Ocaña 24

place      Hacarí
kind       town
at         8.32 -73.15
in         COL Norte de Santander
near       Ocaña 25

place      San Calixto
kind       town
at         8.40 -73.21
in         COL Norte de Santander
near       Ocaña 25

place      El Plateado
kind       village
at         2.36 -77.22
in         COL Cauca
near       Popayán 69

place      Micay Canyon
alias      Canon del Micay
kind       region
at         2.45 -77.20
in         COL Cauca
near       Popayán 66

place      Argelia
kind       town
at         2.26 -77.25
in         COL Cauca
near       Popayán 74

place      Toribío
kind       town
at         2.95 -76.27
in         COL Cauca
near       Santander de Quilichao 25

place      Jambaló
kind       town
at         2.78 -76.32
in         COL Cauca
near       Santander de Quilichao 31

place      Caloto
kind       town
at         3.03 -76.41
in         COL Cauca
near       Santander de Quilichao 8

place      Caldono
kind       town
at         2.80 -76.48
in         COL Cauca
near       Santander de Quilichao 24

place      Cajibío
kind       town
at         2.62 -76.57
in         COL Cauca
near       Popayán 21

place      El Tambo
kind       town
at         2.45 -76.81
in         COL Cauca
near       Popayán 22

place      Inzá
kind       town
at         2.55 -76.06
in         COL Cauca
near       Popayán 62

place      Timbiquí
kind       town
at         2.77 -77.67
in         COL Cauca
near       El Charco 58

place      Guapi
kind       town
at         2.57 -77.89
in         COL Cauca
near       El Charco 26

place      Barbacoas
kind       town
at         1.67 -78.14
in         COL Narino
near       Tumaco 70

place      Policarpa
kind       town
at         1.63 -77.46
in         COL Narino
near       Pasto 50

place      Arauquita
kind       town
at         7.03 -71.43
in         COL Arauca
near       Arauca 74

place      Saravena
kind       town
at         6.95 -71.87
in         COL Arauca
near       Tame 57

place      Fortul
kind       town
at         6.79 -71.77
in         COL Arauca
near       Tame 37

place      Ituango
kind       town
at         7.17 -75.76
in         COL Antioquia
near       Yarumal 44

place      Hidroituango
alias      Ituango Dam; Hidroituango dam
kind       dam
at         7.13 -75.66
in         COL Antioquia
near       Yarumal 33

place      San José de Apartadó
kind       village
at         7.87 -76.56
in         COL Antioquia
near       Apartadó 8

place      Anorí
kind       town
at         7.07 -75.15
in         COL Antioquia
near       Yarumal 32

place      Tarazá
kind       town
at         7.58 -75.40
in         COL Antioquia
near       Caucasia 50

place      Necoclí
kind       town
at         8.43 -76.78
in         COL Antioquia
near       Turbo 38

place      Capurganá
kind       village
at         8.63 -77.35
in         COL Choco
near       Turbo 90

place      Acandí
kind       town
at         8.51 -77.28
in         COL Choco
near       Turbo 76

place      Bojayá
kind       town
at         6.56 -76.89
in         COL Choco
near       Quibdó 99

place      Istmina
kind       town
at         5.16 -76.69
in         COL Choco
near       Quibdó 59

place      Simití
kind       town
at         7.96 -73.95
in         COL Bolivar
near       Aguachica 53

place      La Macarena
kind       town
at         2.18 -73.79
in         COL Meta
near       San José del Guaviare 135

place      Mesetas
kind       town
at         3.38 -74.04
in         COL Meta
near       Granada 40

place      Vista Hermosa
kind       town
at         3.13 -73.75
in         COL Meta
near       Granada 46

place      Mapiripán
kind       town
at         2.89 -72.13
in         COL Meta
near       San José del Guaviare 67

place      Calamar
kind       town
at         1.96 -72.65
in         COL Guaviare
near       San José del Guaviare 68

place      San Vicente del Caguán
kind       town
at         2.11 -74.77
in         COL Caqueta
near       Neiva 107

place      Cartagena del Chairá
kind       town
at         1.33 -74.85
in         COL Caqueta
near       Florencia 89

place      Larandia
alias      Larandia military base
kind       base
at         1.50 -75.48
in         COL Caqueta
near       Florencia 19

place      Puerto Leguízamo
kind       town
at         -0.19 -74.78
in         COL Putumayo
near       Puerto Asís 206

place      La Hormiga
alias      Valle del Guamuez
kind       town
at         0.42 -76.90
in         COL Putumayo
near       Puerto Asís 45

place      Mitú
kind       town
at         1.25 -70.23
in         COL Vaupes
near       San José del Guaviare 305

place      Inírida
alias      Puerto Inirida
kind       town
at         3.87 -67.92
in         COL Guainia
near       Puerto Ayacucho 202

place      Tolemaida
alias      Tolemaida air base
kind       base
at         4.24 -74.65
in         COL Cundinamarca
near       Melgar 5

place      Palanquero
alias      Palanquero air base
kind       base
at         5.48 -74.66
in         COL Cundinamarca
near       La Dorada 4

# Venezuela and the Guianas

place      Miraflores Palace
alias      Miraflores; Palacio de Miraflores
kind       site
at         10.51 -66.92
in         VEN Capital District
near       Caracas 4

place      Fuerte Tiuna
alias      Fort Tiuna
kind       base
at         10.44 -66.90
in         VEN Capital District
near       Caracas 6

place      El Helicoide
alias      Helicoide prison
kind       site
at         10.49 -66.91
in         VEN Capital District
near       Caracas 3

place      La Carlota
alias      La Carlota air base
kind       base
at         10.48 -66.84
in         VEN Miranda
near       Caracas 4

place      Simón Bolívar International Airport
alias      Caracas airport; Maiquetia airport
kind       airport
at         10.60 -67.00
in         VEN La Guaira
near       Maiquetía 4

place      Macuto
kind       town
at         10.61 -66.89
in         VEN La Guaira
near       La Guaira 5

place      Ramo Verde
alias      Ramo Verde prison
kind       site
at         10.33 -67.05
in         VEN Miranda
near       Los Teques 3

place      Tocorón
alias      Tocoron prison
kind       site
at         10.10 -67.56
in         VEN Aragua
near       Villa de Cura 10

place      El Libertador Air Base
alias      Libertador Air Base
kind       base
at         10.18 -67.56
in         VEN Aragua
near       Maracay 8

place      Amuay
alias      Amuay refinery
kind       site
at         11.74 -70.21
in         VEN Falcon
near       Punto Fijo 6

place      Jose terminal
alias      Jose port; Jose Antonio Anzoategui complex
kind       port
at         10.06 -64.85
in         VEN Anzoategui
near       Puerto Cruz 30

place      El Callao
kind       town
at         7.35 -61.83
in         VEN Bolivar
near       Guasipati 16
size       20000

place      Kumarakapay
alias      San Francisco de Yuruani
kind       village
at         5.05 -61.10
in         VEN Bolivar
near       Santa Elena de Uairén 50

place      El Amparo
kind       town
at         7.10 -70.73
in         VEN Apure
near       Arauca 3

place      Simón Bolívar International Bridge
alias      Simon Bolivar bridge
kind       crossing
at         7.82 -72.45
in         VEN Tachira
near       San Antonio del Táchira 1

place      Tienditas Bridge
alias      Las Tienditas; Atanasio Girardot Bridge
kind       crossing
at         7.86 -72.46
in         VEN Tachira
near       Ureña 7

place      Paraguachón
kind       crossing
at         11.36 -72.14
in         COL La Guajira
near       Maicao 12

place      Rupununi
alias      Lethem
kind       region
at         3.38 -59.80
in         GUY
near       Boa Vista 115

place      Bartica
kind       town
at         6.40 -58.62
in         GUY Cuyuni-Mazaruni
near       Linden 56
size       15000

place      Anna Regina
kind       town
at         7.26 -58.50
in         GUY Pomeroon-Supenaam
near       Georgetown 63

place      Mabaruma
kind       town
at         8.20 -59.78
in         GUY Barima-Waini
near       Georgetown 236

place      Port Kaituma
alias      Jonestown
kind       town
at         7.74 -59.88
in         GUY Barima-Waini
near       Georgetown 216

place      Mahdia
kind       town
at         5.26 -59.15
in         GUY Potaro-Siparuni
near       Linden 125

place      Cheddi Jagan International Airport
alias      Timehri
kind       airport
at         6.50 -58.25
in         GUY Demerara-Mahaica
near       Georgetown 35

place      Moengo
kind       town
at         5.62 -54.40
in         SUR Marowijne
near       Paramaribo 90

place      Albina
kind       crossing
at         5.50 -54.05
in         SUR Marowijne
near       Saint-Laurent-du-Maroni 3

place      Guiana Space Centre
alias      Guiana Space Center; Kourou spaceport
kind       site
at         5.24 -52.77
in         GUF
near       Kourou 15

# Ecuador, Peru, Bolivia, Paraguay

place      Carondelet Palace
alias      Carondelet
kind       site
at         -0.22 -78.51
in         ECU Pichincha
near       Quito 1

place      Litoral Penitentiary
alias      Litoral prison; Penitenciaria del Litoral
kind       site
at         -2.08 -79.94
in         ECU Guayas
near       Guayaquil 13

place      Posorja
kind       port
at         -2.71 -80.25
in         ECU Guayas
near       Playas 18

place      Mataje
kind       crossing
at         1.36 -78.72
in         ECU Esmeraldas
near       San Lorenzo de Esmeraldas 15

place      Rumichaca
alias      Rumichaca bridge
kind       crossing
at         0.81 -77.67
in         ECU Carchi
near       Tulcán 6

place      Camilo Ponce Enríquez
kind       town
at         -3.06 -79.74
in         ECU Azuay
near       Machala 33

place      Yasuní
alias      Yasuni National Park; Yasuni ITT
kind       region
at         -1.00 -76.00
in         ECU Orellana
near       Puerto Francisco de Orellana 125

place      Puerto Ayora
kind       town
at         -0.74 -90.31
in         ECU Galapagos
near       Manta 1064
size       12000

place      Government Palace in Lima
alias      Pizarro Palace
kind       site
at         -12.05 -77.03
in         PER Lima
near       Lima 1

place      Jorge Chávez International Airport
alias      Jorge Chavez airport; Lima airport
kind       airport
at         -12.02 -77.11
in         PER Callao
near       Callao 5

place      Port of Chancay
alias      Chancay port
kind       port
at         -11.59 -77.28
in         PER Lima
near       Chancay 3

place      Pichari
kind       town
at         -12.52 -73.83
in         PER Cusco
near       Huanta 65

place      Llochegua
kind       town
at         -12.41 -73.91
in         PER Ayacucho
near       Huanta 69

place      Las Bambas
alias      Las Bambas mine
kind       site
at         -14.08 -72.32
in         PER Apurimac
near       Cusco 72

place      Bagua
kind       town
at         -5.64 -78.53
in         PER Amazonas
near       Bagua Grande 17

place      Pataz
kind       town
at         -7.78 -77.60
in         PER La Libertad
near       Huamachuco 50

place      Desaguadero
kind       crossing
at         -16.56 -69.04
in         PER Puno
near       Yunguyo 36

place      El Alto
kind       city
at         -16.50 -68.19
in         BOL La Paz
near       La Paz 5
size       940000

place      Senkata
alias      Senkata plant
kind       district
at         -16.59 -68.18
in         BOL La Paz
near       La Paz 11

place      Palacio Quemado
kind       site
at         -16.50 -68.13
in         BOL La Paz
near       La Paz 2

place      Villa Tunari
kind       town
at         -16.97 -65.42
in         BOL Cochabamba
near       Cochabamba 92

place      Lauca Ñ
alias      Lauca Eñe
kind       village
at         -17.00 -65.22
in         BOL Cochabamba
near       Cochabamba 109

place      Chimoré
kind       town
at         -17.00 -65.15
in         BOL Cochabamba
near       Cochabamba 116

place      Vallegrande
kind       town
at         -18.49 -64.11
in         BOL Santa Cruz
near       Santa Cruz de la Sierra 125

place      Uyuni
kind       town
at         -20.46 -66.83
in         BOL Potosi
near       Potosí 149

place      Curuguaty
kind       town
at         -24.47 -55.69
in         PRY Canindeyu
near       Ciudad del Este 159

place      Palacio de López
alias      Palacio de los Lopez
kind       site
at         -25.28 -57.64
in         PRY
near       Asunción 2

# Brazil

place      Planalto Palace
alias      Planalto; Palacio do Planalto
kind       site
at         -15.80 -47.86
in         BRA Federal District
near       Brasília 8

place      Itamaraty Palace
alias      Itamaraty
kind       site
at         -15.80 -47.87
in         BRA Federal District
near       Brasília 7

place      Alvorada Palace
alias      Palacio da Alvorada
kind       site
at         -15.79 -47.82
in         BRA Federal District
near       Brasília 12

place      Praça dos Três Poderes
alias      Three Powers Plaza; Three Powers Square
kind       site
at         -15.80 -47.86
in         BRA Federal District
near       Brasília 8

place      Rocinha
kind       district
at         -22.99 -43.25
in         BRA Rio de Janeiro
near       Rio de Janeiro 11

place      Complexo do Alemão
kind       district
at         -22.86 -43.27
in         BRA Rio de Janeiro
near       Rio de Janeiro 9

place      Penha complex
alias      Complexo da Penha; Vila Cruzeiro
kind       district
at         -22.84 -43.28
in         BRA Rio de Janeiro
near       Rio de Janeiro 12

place      Complexo da Maré
kind       district
at         -22.86 -43.24
in         BRA Rio de Janeiro
near       Rio de Janeiro 8

place      Cidade de Deus
alias      City of God favela
kind       district
at         -22.95 -43.36
in         BRA Rio de Janeiro
near       Rio de Janeiro 18

place      Copacabana
kind       district
at         -22.97 -43.18
in         BRA Rio de Janeiro
near       Rio de Janeiro 7

place      Angra nuclear plant
alias      Angra 3
kind       site
at         -23.01 -44.46
in         BRA Rio de Janeiro
near       Angra dos Reis 15

place      Carandiru
kind       site
at         -23.51 -46.62
in         BRA Sao Paulo
near       São Paulo 4

place      Guarulhos International Airport
alias      Sao Paulo airport
kind       airport
at         -23.43 -46.47
in         BRA Sao Paulo
near       Guarulhos 7

place      Alcântara Launch Center
alias      Alcantara launch centre; Alcantara space centre
kind       site
at         -2.37 -44.40
in         BRA Maranhao
near       São Luís 22

place      Anapu
kind       town
at         -3.47 -51.20
in         BRA Para
near       Altamira 116

place      Eldorado do Carajás
alias      Eldorado dos Carajas
kind       town
at         -6.10 -49.38
in         BRA Para
near       Marabá 86

place      Novo Progresso
kind       town
at         -7.15 -55.38
in         BRA Para
near       Itaituba 325

place      Yanomami territory
alias      Yanomami Indigenous Territory; Yanomami reserve
kind       region
at         2.50 -63.50
in         BRA Roraima
near       Boa Vista 317

place      Vale do Javari
alias      Javari Valley
kind       region
at         -5.50 -71.00
in         BRA Amazonas
near       Tabatinga 181

place      Atalaia do Norte
kind       town
at         -4.37 -70.19
in         BRA Amazonas
near       Tabatinga 32

place      Lábrea
kind       town
at         -7.26 -64.80
in         BRA Amazonas
near       Humaitá 196

# Argentina, Uruguay, Chile, the Falklands, Greenland

place      Casa Rosada
kind       site
at         -34.61 -58.37
in         ARG Buenos Aires
near       Buenos Aires 2

place      Plaza de Mayo
kind       site
at         -34.61 -58.37
in         ARG Buenos Aires
near       Buenos Aires 2

place      Quinta de Olivos
alias      Olivos residence
kind       site
at         -34.51 -58.48
in         ARG Buenos Aires Province
near       Buenos Aires 14

place      Ezeiza International Airport
alias      Ezeiza airport
kind       airport
at         -34.82 -58.54
in         ARG Buenos Aires Province
near       Buenos Aires 29

place      Añelo
kind       town
at         -38.35 -68.79
in         ARG Neuquen
near       Neuquén 92

place      El Calafate
kind       town
at         -50.34 -72.27
in         ARG Santa Cruz
near       Río Gallegos 256
size       17000

place      Punta del Este
kind       town
at         -34.96 -54.95
in         URY Maldonado
near       Maldonado 6
size       13000

place      La Moneda
alias      La Moneda Palace; Moneda Palace
kind       site
at         -33.44 -70.65
in         CHL Santiago Metropolitan
near       Santiago 2

place      Plaza Baquedano
alias      Plaza Dignidad
kind       site
at         -33.44 -70.63
in         CHL Santiago Metropolitan
near       Santiago 3

place      Villa Grimaldi
kind       site
at         -33.46 -70.54
in         CHL Santiago Metropolitan
near       Santiago 11

place      Ercilla
alias      Temucuicui
kind       town
at         -38.06 -72.38
in         CHL Araucania
near       Victoria 19

place      Colonia Dignidad
alias      Villa Baviera
kind       village
at         -36.39 -71.59
in         CHL Maule
near       Parral 35

place      Colchane
kind       crossing
at         -19.28 -68.64
in         CHL Tarapaca
near       Iquique 188

place      San Pedro de Atacama
kind       town
at         -22.91 -68.20
in         CHL Antofagasta
near       Calama 90

place      Chuquicamata
alias      Chuquicamata mine
kind       site
at         -22.29 -68.90
in         CHL Antofagasta
near       Calama 19

place      Escondida
alias      Escondida mine
kind       site
at         -24.27 -69.07
in         CHL Antofagasta
near       Antofagasta 150

place      Hanga Roa
kind       town
at         -27.15 -109.43
in         CHL Valparaiso
near       Valparaíso 3700
size       7000

place      Port Stanley
alias      Puerto Argentino
kind       town
at         -51.70 -57.85
in         FLK
near       Río Gallegos 786
size       2500

place      Goose Green
kind       village
at         -51.83 -58.97
in         FLK
near       Río Gallegos 708

place      RAF Mount Pleasant
alias      Mount Pleasant airbase; Mount Pleasant air base
kind       base
at         -51.82 -58.45
in         FLK
near       Río Gallegos 744

place      Grytviken
kind       village
at         -54.28 -36.51
in         SGS
near       Río Gallegos 2180

place      Pituffik Space Base
alias      Pituffik; Thule Air Base; Thule; Thule base
kind       base
at         76.53 -68.70
in         GRL
near       Nuuk 1510

place      Kangerlussuaq
alias      Sondrestrom
kind       town
at         67.01 -50.69
in         GRL
near       Nuuk 318

place      Sisimiut
kind       town
at         66.94 -53.67
in         GRL
near       Nuuk 320
size       5500

place      Ilulissat
alias      Jakobshavn
kind       town
at         69.22 -51.10
in         GRL
near       Nuuk 561
size       5000

place      Qaqortoq
kind       town
at         60.72 -46.04
in         GRL
near       Nuuk 482
size       3000

place      Narsarsuaq
kind       town
at         61.16 -45.43
in         GRL
near       Nuuk 465

place      Kvanefjeld
alias      Kuannersuit
kind       site
at         60.98 -45.97
in         GRL
near       Nuuk 464

place      Tasiilaq
kind       town
at         65.61 -37.64
in         GRL
near       Nuuk 680
size       2000

# United States: the capital and the seats of talks

place      White House
alias      Oval Office; West Wing
kind       site
at         38.90 -77.04
in         USA District of Columbia
near       Washington D.C. 2

place      Blair House
kind       site
at         38.90 -77.04
in         USA District of Columbia
near       Washington D.C. 2

place      US Capitol
alias      Capitol Hill; US Capitol building; United States Capitol; U.S. Capitol
kind       site
at         38.89 -77.01
in         USA District of Columbia
near       Washington D.C. 2

place      US Supreme Court building
kind       site
at         38.89 -77.00
in         USA District of Columbia
near       Washington D.C. 3

place      Foggy Bottom
kind       district
at         38.90 -77.05
in         USA District of Columbia
near       Washington D.C. 2

place      Lafayette Square
alias      Lafayette Park
kind       site
at         38.90 -77.04
in         USA District of Columbia
near       Washington D.C. 2

place      Kennedy Center
alias      John F. Kennedy Center
kind       site
at         38.90 -77.06
in         USA District of Columbia
near       Washington D.C. 2

place      Naval Observatory
alias      US Naval Observatory
kind       site
at         38.92 -77.07
in         USA District of Columbia
near       Washington D.C. 4

place      Pentagon
alias      The Pentagon
kind       site
at         38.87 -77.06
in         USA Virginia
near       Washington D.C. 5

place      Langley
alias      CIA headquarters
kind       site
at         38.95 -77.15
in         USA Virginia
near       Washington D.C. 11

place      Arlington National Cemetery
alias      Arlington Cemetery
kind       site
at         38.88 -77.07
in         USA Virginia
near       Washington D.C. 4

place      Reagan National Airport
alias      Ronald Reagan Washington National Airport; Reagan Airport
kind       airport
at         38.85 -77.04
in         USA Virginia
near       Washington D.C. 5

place      Dulles International Airport
alias      Dulles airport; Dulles
kind       airport
at         38.95 -77.46
in         USA Virginia
near       Washington D.C. 37

place      Quantico
alias      Marine Corps Base Quantico
kind       base
at         38.52 -77.30
in         USA Virginia
near       Dale City 13

place      Fort Belvoir
kind       base
at         38.71 -77.15
in         USA Virginia
near       Washington D.C. 24

place      Mount Weather
kind       site
at         39.06 -77.89
in         USA Virginia
near       Washington D.C. 76

place      Joint Base Andrews
alias      Andrews Air Force Base; Andrews air base
kind       base
at         38.81 -76.87
in         USA Maryland
near       Washington D.C. 18

place      Fort Meade
alias      Fort George G. Meade; NSA headquarters
kind       base
at         39.11 -76.74
in         USA Maryland
near       Odenton 5

place      Walter Reed
alias      Walter Reed National Military Medical Center; Walter Reed hospital
kind       site
at         39.00 -77.09
in         USA Maryland
near       Washington D.C. 13

place      Camp David
kind       site
at         39.65 -77.46
in         USA Maryland
near       Hagerstown 22

place      Fort Detrick
kind       base
at         39.44 -77.43
in         USA Maryland
near       Frederick 3

place      Aberdeen Proving Ground
kind       base
at         39.47 -76.13
in         USA Maryland
near       Aberdeen 5

place      Naval Air Station Patuxent River
alias      Patuxent River
kind       base
at         38.29 -76.41
in         USA Maryland
near       Washington D.C. 86

place      Chevy Chase
kind       town
at         38.98 -77.08
in         USA Maryland
near       Washington D.C. 10
size       10000

place      Raven Rock
alias      Raven Rock Mountain Complex; Site R
kind       base
at         39.73 -77.42
in         USA Pennsylvania
near       Hagerstown 27

place      Mar-a-Lago
kind       site
at         26.68 -80.04
in         USA Florida
near       West Palm Beach 5

place      Trump Tower
kind       site
at         40.76 -73.97
in         USA New York
near       Manhattan 3

place      UN headquarters in New York
alias      United Nations headquarters in New York; Turtle Bay; United Nations Headquarters
kind       site
at         40.75 -73.97
in         USA New York
near       Manhattan 4

place      World Trade Center
alias      Twin Towers
kind       site
at         40.71 -74.01
in         USA New York
near       Manhattan 8

place      Wall Street
kind       site
at         40.71 -74.01
in         USA New York
near       Manhattan 8

place      Times Square
kind       site
at         40.76 -73.99
in         USA New York
near       Manhattan 3

place      Harlem
kind       district
at         40.81 -73.95
in         USA New York
near       Manhattan 4

place      Brighton Beach
kind       district
at         40.58 -73.96
in         USA New York
near       Brooklyn 8

place      John F. Kennedy International Airport
alias      JFK airport; Kennedy airport
kind       airport
at         40.64 -73.78
in         USA New York
near       Borough of Queens 7

place      Bedminster
alias      Trump National Golf Club Bedminster
kind       town
at         40.68 -74.65
in         USA New Jersey
near       Bridgewater 9
size       8000

place      Wye River
alias      Wye Plantation
kind       site
at         38.90 -76.13
in         USA Maryland
near       Annapolis 32

place      Sunnylands
alias      Rancho Mirage
kind       site
at         33.78 -116.41
in         USA California
near       Palm Springs 14

place      Columbine High School
alias      Columbine
kind       site
at         39.60 -105.07
in         USA Colorado
near       Littleton 5

# United States: bases and ranges

place      West Point
alias      US Military Academy; West Point academy
kind       base
at         41.39 -73.96
in         USA New York
near       Newburgh 13

place      Fort Drum
kind       base
at         44.05 -75.72
in         USA New York
near       Watertown 17

place      Naval Submarine Base New London
alias      New London submarine base
kind       base
at         41.39 -72.09
in         USA Connecticut
near       New London 4

place      Dover Air Force Base
alias      Dover air base
kind       base
at         39.13 -75.47
in         USA Delaware
near       Dover 6

place      Naval Station Norfolk
alias      Norfolk naval base
kind       base
at         36.95 -76.32
in         USA Virginia
near       Norfolk 11

place      Langley Air Force Base
alias      Joint Base Langley-Eustis
kind       base
at         37.08 -76.36
in         USA Virginia
near       Hampton 6

place      Wallops Island
alias      Wallops Flight Facility
kind       site
at         37.86 -75.48
in         USA Virginia
near       Salisbury 57

place      Fort Bragg
alias      Fort Liberty
kind       base
at         35.14 -79.00
in         USA North Carolina
near       Fayetteville 14

place      Camp Lejeune
kind       base
at         34.67 -77.35
in         USA North Carolina
near       Jacksonville 11

place      Fort Stewart
kind       base
at         31.87 -81.61
in         USA Georgia
near       Hinesville 2

place      Fort Benning
alias      Fort Moore
kind       base
at         32.36 -84.95
in         USA Georgia
near       Columbus 12

place      Kings Bay
alias      Naval Submarine Base Kings Bay
kind       base
at         30.80 -81.55
in         USA Georgia
near       Jacksonville 53

place      Naval Station Mayport
alias      Mayport naval station
kind       base
at         30.39 -81.41
in         USA Florida
near       Jacksonville 24

place      MacDill Air Force Base
alias      MacDill; MacDill AFB
kind       base
at         27.85 -82.50
in         USA Florida
near       Tampa 12

place      Eglin Air Force Base
alias      Eglin AFB
kind       base
at         30.48 -86.53
in         USA Florida
near       Fort Walton Beach 12

place      Hurlburt Field
kind       base
at         30.43 -86.69
in         USA Florida
near       Fort Walton Beach 8

place      Tyndall Air Force Base
alias      Tyndall AFB
kind       base
at         30.08 -85.59
in         USA Florida
near       Panama City 13

place      Redstone Arsenal
kind       base
at         34.68 -86.65
in         USA Alabama
near       Huntsville 8

place      Fort Campbell
kind       base
at         36.65 -87.46
in         USA Kentucky
near       Clarksville 16

place      Fort Knox
kind       base
at         37.90 -85.96
in         USA Kentucky
near       Radcliff 7

place      Wright-Patterson Air Force Base
alias      Wright-Patterson
kind       base
at         39.83 -84.05
in         USA Ohio
near       Fairborn 3

place      Whiteman Air Force Base
alias      Whiteman AFB
kind       base
at         38.73 -93.55
in         USA Missouri
near       Warrensburg 17

place      Barksdale Air Force Base
alias      Barksdale AFB; Barksdale
kind       base
at         32.50 -93.66
in         USA Louisiana
near       Bossier City 6

place      Offutt Air Force Base
alias      Offutt AFB; Offutt
kind       base
at         41.12 -95.91
in         USA Nebraska
near       Bellevue 3

place      Minot Air Force Base
alias      Minot AFB
kind       base
at         48.42 -101.36
in         USA North Dakota
near       Minot 20

place      Ellsworth Air Force Base
alias      Ellsworth AFB
kind       base
at         44.15 -103.10
in         USA South Dakota
near       Rapid City 13

place      Malmstrom Air Force Base
alias      Malmstrom AFB; Malmstrom
kind       base
at         47.51 -111.18
in         USA Montana
near       Great Falls 9

place      F.E. Warren Air Force Base
alias      F. E. Warren Air Force Base; Warren Air Force Base
kind       base
at         41.13 -104.87
in         USA Wyoming
near       Cheyenne 4

place      Cheyenne Mountain
alias      NORAD headquarters; Cheyenne Mountain Complex
kind       base
at         38.74 -104.85
in         USA Colorado
near       Colorado Springs 11

place      Peterson Space Force Base
alias      Peterson Air Force Base
kind       base
at         38.82 -104.70
in         USA Colorado
near       Colorado Springs 11

place      Fort Hood
alias      Fort Cavazos
kind       base
at         31.14 -97.77
in         USA Texas
near       Killeen 4

place      Fort Bliss
kind       base
at         31.81 -106.42
in         USA Texas
near       El Paso 9

place      Dyess Air Force Base
alias      Dyess AFB
kind       base
at         32.42 -99.85
in         USA Texas
near       Abilene 11

place      Lackland Air Force Base
alias      Joint Base San Antonio; Lackland
kind       base
at         29.39 -98.62
in         USA Texas
near       San Antonio 13

place      Pantex
alias      Pantex plant
kind       site
at         35.31 -101.56
in         USA Texas
near       Amarillo 27

place      Fort Sill
kind       base
at         34.65 -98.40
in         USA Oklahoma
near       Lawton 6

place      White Sands Missile Range
alias      White Sands
kind       base
at         32.38 -106.48
in         USA New Mexico
near       Las Cruces 29

place      Holloman Air Force Base
alias      Holloman AFB
kind       base
at         32.85 -106.10
in         USA New Mexico
near       Alamogordo 14

place      Trinity Site
kind       site
at         33.68 -106.48
in         USA New Mexico
near       Alamogordo 100

place      Los Alamos
alias      Los Alamos National Laboratory
kind       town
at         35.88 -106.30
in         USA New Mexico
near       Santa Fe 39
size       13000

place      Fort Huachuca
kind       base
at         31.56 -110.35
in         USA Arizona
near       Sierra Vista 5

place      Luke Air Force Base
alias      Luke AFB
kind       base
at         33.53 -112.38
in         USA Arizona
near       Phoenix 30

place      Davis-Monthan Air Force Base
alias      Davis-Monthan
kind       base
at         32.17 -110.88
in         USA Arizona
near       Tucson 10

place      Nellis Air Force Base
alias      Nellis AFB
kind       base
at         36.24 -115.03
in         USA Nevada
near       Las Vegas 14

place      Creech Air Force Base
alias      Creech AFB
kind       base
at         36.58 -115.67
in         USA Nevada
near       Las Vegas 63

place      Nevada Test Site
alias      Nevada National Security Site
kind       site
at         37.10 -116.10
in         USA Nevada
near       Las Vegas 130

place      Area 51
alias      Groom Lake
kind       base
at         37.24 -115.81
in         USA Nevada
near       Las Vegas 133

place      Dugway Proving Ground
alias      Dugway
kind       base
at         40.20 -112.93
in         USA Utah
near       Salt Lake City 108

place      Hill Air Force Base
alias      Hill AFB
kind       base
at         41.12 -111.97
in         USA Utah
near       Ogden 11

place      Edwards Air Force Base
alias      Edwards AFB
kind       base
at         34.91 -117.88
in         USA California
near       Lancaster 33

place      Vandenberg Space Force Base
alias      Vandenberg; Vandenberg Air Force Base
kind       base
at         34.74 -120.57
in         USA California
near       Lompoc 15

place      Travis Air Force Base
alias      Travis AFB
kind       base
at         38.27 -121.93
in         USA California
near       Fairfield 10

place      Camp Pendleton
kind       base
at         33.30 -117.30
in         USA California
near       Oceanside 14

place      Naval Base San Diego
kind       base
at         32.68 -117.12
in         USA California
near       San Diego 6

place      Fort Irwin
alias      National Training Center
kind       base
at         35.26 -116.68
in         USA California
near       Barstow 51

place      Joint Base Lewis-McChord
alias      Fort Lewis; JBLM
kind       base
at         47.10 -122.58
in         USA Washington
near       Lakewood 9

place      Naval Base Kitsap
alias      Bangor submarine base; Kitsap
kind       base
at         47.73 -122.71
in         USA Washington
near       Bremerton 19

place      Hanford
alias      Hanford site; Hanford nuclear site
kind       site
at         46.55 -119.49
in         USA Washington
near       Richland 33

place      Idaho National Laboratory
kind       site
at         43.58 -112.95
in         USA Idaho
near       Idaho Falls 74

place      Savannah River Site
alias      Savannah River nuclear site
kind       site
at         33.25 -81.65
in         USA South Carolina
near       Aiken 36

place      Parris Island
alias      Marine Corps Recruit Depot Parris Island
kind       base
at         32.33 -80.69
in         USA South Carolina
near       Savannah 47

place      Joint Base Elmendorf-Richardson
alias      Elmendorf; Elmendorf Air Force Base
kind       base
at         61.25 -149.80
in         USA Alaska
near       Anchorage 6

place      Eielson Air Force Base
alias      Eielson
kind       base
at         64.67 -147.10
in         USA Alaska
near       Fairbanks 36

place      Fort Greely
alias      Delta Junction
kind       base
at         63.90 -145.73
in         USA Alaska
near       Fairbanks 140

place      Pearl Harbor
alias      Joint Base Pearl Harbor-Hickam; Hickam
kind       base
at         21.35 -157.95
in         USA Hawaii
near       Honolulu 11

place      Camp H. M. Smith
alias      Camp Smith; Indo-Pacific Command headquarters
kind       base
at         21.39 -157.91
in         USA Hawaii
near       Honolulu 11

place      Pacific Missile Range Facility
alias      Barking Sands
kind       base
at         22.02 -159.78
in         USA Hawaii
near       Honolulu 212

place      Three Mile Island
kind       site
at         40.15 -76.72
in         USA Pennsylvania
near       Harrisburg 18

place      Portsmouth Gaseous Diffusion Plant
alias      Piketon
kind       site
at         39.01 -83.00
in         USA Ohio
near       Chillicothe 36

place      ADX Florence
alias      Florence supermax
kind       site
at         38.36 -105.10
in         USA Colorado
near       Pueblo 43

place      San Quentin
alias      San Quentin prison
kind       site
at         37.94 -122.49
in         USA California
near       San Rafael 5

place      Alligator Alcatraz
alias      Dade-Collier Training and Transition Airport
kind       site
at         25.86 -80.90
in         USA Florida
near       Miami 71

place      Dilley
alias      South Texas Family Residential Center
kind       town
at         28.67 -99.17
in         USA Texas
near       San Antonio 105
size       3000

place      Louisiana State Penitentiary
alias      Angola prison
kind       site
at         30.95 -91.57
in         USA Louisiana
near       Baton Rouge 68

# United States: small towns, suburbs and sites in the news

place      Newtown
alias      Sandy Hook; Sandy Hook Elementary School
kind       town
at         41.41 -73.31
in         USA Connecticut
near       Danbury 12
size       27000

place      East Palestine
kind       town
at         40.83 -80.54
in         USA Ohio
near       Youngstown 31
size       5000

place      Butler
alias      Butler, Pennsylvania
kind       town
at         40.86 -79.90
in         USA Pennsylvania
near       Pittsburgh 47
size       13000

place      Gettysburg
kind       town
at         39.83 -77.23
in         USA Pennsylvania
near       Hanover 21
size       7000

place      Shanksville
kind       village
at         40.02 -78.91
in         USA Pennsylvania
near       Johnstown 34

place      Sutherland Springs
kind       village
at         29.27 -98.06
in         USA Texas
near       San Antonio 46

place      Boca Chica
alias      Starbase; Boca Chica Beach
kind       site
at         25.99 -97.17
in         USA Texas
near       Brownsville 34

place      Marfa
kind       town
at         30.31 -104.02
in         USA Texas
near       Odessa 230
size       2000

place      Crawford ranch
alias      Prairie Chapel Ranch
kind       site
at         31.58 -97.54
in         USA Texas
near       Waco 37

place      Shelby Park
kind       site
at         28.71 -100.51
in         USA Texas
near       Eagle Pass 1

place      Sabine Pass
alias      Sabine Pass LNG
kind       port
at         29.73 -93.87
in         USA Texas
near       Port Arthur 19

place      Freeport LNG
kind       port
at         28.93 -95.31
in         USA Texas
near       Lake Jackson 17

place      Mount Carmel Center
alias      Branch Davidian compound
kind       site
at         31.60 -96.99
in         USA Texas
near       Waco 16

place      Santa Fe High School
kind       site
at         29.39 -95.10
in         USA Texas
near       Texas City 19

place      Cushing
alias      Cushing oil hub
kind       town
at         35.98 -96.77
in         USA Oklahoma
near       Stillwater 30
size       8000

place      Henry Hub
alias      Erath
kind       site
at         29.96 -92.04
in         USA Louisiana
near       New Iberia 21

place      Grand Isle
kind       town
at         29.24 -89.99
in         USA Louisiana
near       New Orleans 79

place      Port Fourchon
alias      Louisiana Offshore Oil Port
kind       port
at         29.11 -90.20
in         USA Louisiana
near       Houma 73

place      Tuskegee
kind       town
at         32.42 -85.69
in         USA Alabama
near       Auburn 29
size       9000

place      Africatown
kind       district
at         30.73 -88.06
in         USA Alabama
near       Mobile 6

place      Orangeburg
kind       town
at         33.49 -80.86
in         USA South Carolina
near       Columbia 60
size       13000

place      Kitty Hawk
kind       town
at         36.07 -75.70
in         USA North Carolina
near       Elizabeth City 54
size       3000

place      Chimney Rock
kind       village
at         35.44 -82.25
in         USA North Carolina
near       Asheville 32

place      Rehoboth Beach
kind       town
at         38.72 -75.08
in         USA Delaware
near       Dover 61
size       1500

place      Palm Beach
kind       town
at         26.71 -80.04
in         USA Florida
near       West Palm Beach 2
size       9000

place      Surfside
kind       town
at         25.88 -80.12
in         USA Florida
near       Miami Beach 9
size       6000

place      Sanibel
alias      Captiva
kind       town
at         26.44 -82.10
in         USA Florida
near       Fort Myers 30
size       7000

place      Matewan
kind       village
at         37.62 -82.17
in         USA West Virginia
near       Huntington 95

place      White Sulphur Springs
alias      Greenbrier resort
kind       town
at         37.80 -80.30
in         USA West Virginia
near       Blacksburg 65
size       2000

place      Mayfield
kind       town
at         36.74 -88.64
in         USA Kentucky
near       Paducah 38
size       10000

place      Branson
kind       town
at         36.64 -93.22
in         USA Missouri
near       Springfield 64
size       12000

place      Lordstown
kind       village
at         41.17 -80.86
in         USA Ohio
near       Youngstown 19
size       3000

place      Grand Blanc
kind       town
at         42.93 -83.63
in         USA Michigan
near       Flint 11
size       8000

place      Mackinac Island
alias      Mackinac
kind       town
at         45.85 -84.62
in         USA Michigan
near       Sault Ste. Marie 78

place      Chautauqua
alias      Chautauqua Institution
kind       village
at         42.21 -79.47
in         USA New York
near       Jamestown 23
size       4000

place      Lake Placid
kind       town
at         44.28 -73.98
in         USA New York
near       Plattsburgh 62
size       2000

place      Chappaqua
kind       town
at         41.16 -73.76
in         USA New York
near       White Plains 14
size       2000

place      Tarrytown
kind       town
at         41.08 -73.86
in         USA New York
near       White Plains 9
size       11000

place      Indian Point
kind       site
at         41.27 -73.95
in         USA New York
near       White Plains 32

place      Champlain
kind       crossing
at         44.99 -73.45
in         USA New York
near       Plattsburgh 32

place      Kennebunkport
kind       town
at         43.36 -70.48
in         USA Maine
near       Biddeford 14
size       4000

place      Bar Harbor
kind       town
at         44.39 -68.20
in         USA Maine
near       Bangor 64
size       5000

place      Dixville Notch
kind       village
at         44.87 -71.31
in         USA New Hampshire
near       Burlington 156

place      Bretton Woods
kind       site
at         44.26 -71.44
in         USA New Hampshire
near       Burlington 144

place      Montpelier
kind       town
at         44.26 -72.58
in         USA Vermont
near       Burlington 56
size       8000

place      Hyannis
alias      Hyannis Port
kind       town
at         41.65 -70.28
in         USA Massachusetts
near       Barnstable 5

place      Edgartown
alias      Martha's Vineyard
kind       town
at         41.39 -70.52
in         USA Massachusetts
near       Barnstable 39
size       5000

place      Nantucket
kind       town
at         41.28 -70.10
in         USA Massachusetts
near       Barnstable 49
size       14000

place      Provincetown
kind       town
at         42.06 -70.18
in         USA Massachusetts
near       Barnstable 41
size       3500

place      Standing Rock
alias      Fort Yates
kind       district
at         46.39 -100.60
in         USA North Dakota
near       Bismarck 49

place      Wounded Knee
kind       village
at         43.14 -102.37
in         USA South Dakota
near       Rapid City 126

place      Pine Ridge
kind       village
at         43.02 -102.56
in         USA South Dakota
near       Rapid City 128
size       3000

place      Jackson Hole
kind       valley
at         43.48 -110.76
in         USA Wyoming
near       Idaho Falls 103

place      Aspen
alias      Aspen Security Forum
kind       town
at         39.19 -106.82
in         USA Colorado
near       Grand Junction 150
size       7000

place      Vail
kind       town
at         39.64 -106.37
in         USA Colorado
near       Denver 120
size       5000

place      Sun Valley
kind       town
at         43.70 -114.35
in         USA Idaho
near       Twin Falls 126

place      Ruby Ridge
kind       site
at         48.62 -116.42
in         USA Idaho
near       Coeur d'Alene 108

place      Moab
kind       town
at         38.57 -109.55
in         USA Utah
near       Grand Junction 102
size       5000

place      Park City
kind       town
at         40.65 -111.50
in         USA Utah
near       Salt Lake City 35
size       8500

place      Bunkerville
kind       village
at         36.77 -114.13
in         USA Nevada
near       Mesquite 7

place      Fallon
kind       town
at         39.47 -118.78
in         USA Nevada
near       Reno 88
size       9000

place      Black Rock Desert
alias      Black Rock City
kind       desert
at         40.79 -119.20
in         USA Nevada
near       Reno 150

place      Yucca Mountain
kind       site
at         36.85 -116.43
in         USA Nevada
near       Pahrump 81

place      Sedona
kind       town
at         34.87 -111.76
in         USA Arizona
near       Flagstaff 38
size       10000

place      Bisbee
kind       town
at         31.45 -109.93
in         USA Arizona
near       Sierra Vista 37
size       5000

place      Colorado City
kind       town
at         36.99 -112.98
in         USA Arizona
near       Mesquite 99
size       2500

place      Lukeville
kind       crossing
at         31.88 -112.82
in         USA Arizona
near       Puerto Peñasco 92

place      Taos
kind       town
at         36.41 -105.57
in         USA New Mexico
near       Santa Fe 87
size       6500

place      Santa Teresa
kind       crossing
at         31.79 -106.68
in         USA New Mexico
near       Sunland Park 10

place      Jacumba
alias      Jacumba Hot Springs
kind       village
at         32.62 -116.19
in         USA California
near       El Centro 62

place      San Ysidro
alias      San Ysidro crossing; San Ysidro port of entry
kind       crossing
at         32.54 -117.03
in         USA California
near       Tijuana 6

place      Malibu
kind       town
at         34.03 -118.69
in         USA California
near       Santa Monica 19
size       10000

place      Pacific Palisades
kind       district
at         34.05 -118.53
in         USA California
near       Santa Monica 5

place      Montecito
kind       town
at         34.44 -119.63
in         USA California
near       Santa Barbara 7
size       9000

place      Half Moon Bay
kind       town
at         37.46 -122.43
in         USA California
near       San Mateo 16
size       12000

place      Camp Roberts
kind       base
at         35.79 -120.75
in         USA California
near       Paso Robles 19

place      Diablo Canyon
alias      Diablo Canyon nuclear plant
kind       site
at         35.21 -120.85
in         USA California
near       San Luis Obispo 19

place      Malheur refuge
alias      Malheur National Wildlife Refuge; Malheur
kind       site
at         43.27 -118.84
in         USA Oregon
near       Bend 214

place      Lahaina
kind       town
at         20.87 -156.68
in         USA Hawaii
near       Kahului 22
size       12000

place      Wasilla
kind       town
at         61.58 -149.44
in         USA Alaska
near       Anchorage 44
size       9000

place      Nome
kind       town
at         64.50 -165.41
in         USA Alaska
near       Anchorage 867
size       3700

place      Sitka
kind       town
at         57.05 -135.33
in         USA Alaska
near       Juneau 149
size       8400

place      Ketchikan
kind       town
at         55.34 -131.65
in         USA Alaska
near       Juneau 370
size       8000

place      Kodiak
kind       town
at         57.79 -152.41
in         USA Alaska
near       Anchorage 405
size       5500

place      Kotzebue
kind       town
at         66.90 -162.60
in         USA Alaska
near       Fairbanks 720
size       3000

place      Utqiagvik
alias      Point Barrow
kind       town
at         71.29 -156.79
in         USA Alaska
near       Fairbanks 808
size       4900

place      Unalaska
alias      Dutch Harbor
kind       port
at         53.88 -166.54
in         USA Alaska
near       Anchorage 1275
size       4200

place      Valdez
alias      Port Valdez
kind       port
at         61.13 -146.35
in         USA Alaska
near       Anchorage 190
size       4000

place      Shishmaref
kind       village
at         66.26 -166.07
in         USA Alaska
near       Anchorage 980

# Canada

place      Rideau Hall
kind       site
at         45.44 -75.69
in         CAN Ontario
near       Ottawa 3

place      Parliament Hill
kind       site
at         45.42 -75.70
in         CAN Ontario
near       Ottawa 1

place      Canadian Forces Base Trenton
alias      CFB Trenton
kind       base
at         44.12 -77.53
in         CAN Ontario
near       Belleville 14

place      Canadian Forces Base Petawawa
alias      CFB Petawawa
kind       base
at         45.90 -77.28
in         CAN Ontario
near       Petawawa 2

place      Attawapiskat
kind       village
at         52.93 -82.43
in         CAN Ontario
near       Timmins 502
size       2000

place      Ambassador Bridge
kind       crossing
at         42.31 -83.07
in         CAN Ontario
near       Windsor 3

place      Pickering nuclear plant
alias      Pickering nuclear station
kind       site
at         43.81 -79.07
in         CAN Ontario
near       Pickering 4

place      Lac-Mégantic
kind       town
at         45.58 -70.88
in         CAN Quebec
near       Saint-Georges 62
size       6000

place      Charlevoix
alias      La Malbaie
kind       region
at         47.65 -70.15
in         CAN Quebec
near       Québec 122

place      Oka
alias      Kanesatake
kind       town
at         45.47 -74.09
in         CAN Quebec
near       Saint-Eustache 18
size       4000

place      Kahnawake
alias      Kahnawà:ke
kind       town
at         45.41 -73.68
in         CAN Quebec
near       Châteauguay 6
size       10000

place      Roxham Road
kind       crossing
at         45.01 -73.51
in         CAN Quebec
near       Saint-Jean-sur-Richelieu 38

place      Lacolle
kind       crossing
at         45.08 -73.37
in         CAN Quebec
near       Saint-Jean-sur-Richelieu 27

place      Canadian Forces Base Valcartier
alias      CFB Valcartier; Valcartier
kind       base
at         46.90 -71.50
in         CAN Quebec
near       Québec 24

place      Canadian Forces Base Gagetown
alias      CFB Gagetown; Gagetown
kind       base
at         45.84 -66.44
in         CAN New Brunswick
near       Fredericton 20

place      Point Lepreau
alias      Point Lepreau nuclear plant
kind       site
at         45.07 -66.45
in         CAN New Brunswick
near       Saint John 37

place      Portapique
kind       village
at         45.40 -63.71
in         CAN Nova Scotia
near       Halifax 83

place      Truro
kind       town
at         45.37 -63.28
in         CAN Nova Scotia
near       Halifax 84
size       13000

place      Gander
kind       town
at         48.96 -54.61
in         CAN Newfoundland and Labrador
near       St. John's 209
size       12000

place      Happy Valley-Goose Bay
alias      Goose Bay; CFB Goose Bay
kind       town
at         53.30 -60.33
in         CAN Newfoundland and Labrador
near       Corner Brook 510
size       8000

place      Port of Churchill
alias      Churchill, Manitoba
kind       port
at         58.77 -94.17
in         CAN Manitoba
near       Winnipeg 1005
size       900

place      La Loche
kind       village
at         56.48 -109.44
in         CAN Saskatchewan
near       Fort McMurray 121
size       2500

place      James Smith Cree Nation
kind       village
at         53.13 -104.85
in         CAN Saskatchewan
near       Prince Albert 60

place      Cold Lake
alias      CFB Cold Lake; Canadian Forces Base Cold Lake
kind       town
at         54.46 -110.17
in         CAN Alberta
near       Lloydminster 131
size       15000

place      Kananaskis
kind       site
at         50.92 -115.14
in         CAN Alberta
near       Calgary 78

place      Banff
kind       town
at         51.18 -115.57
in         CAN Alberta
near       Calgary 105
size       8000

place      Jasper
kind       town
at         52.87 -118.08
in         CAN Alberta
near       Grande Prairie 260
size       4700

place      Coutts
alias      Coutts crossing
kind       crossing
at         49.00 -111.96
in         CAN Alberta
near       Lethbridge 99

place      Lytton
kind       village
at         50.23 -121.58
in         CAN British Columbia
near       Kamloops 102

place      Tumbler Ridge
kind       town
at         55.13 -121.00
in         CAN British Columbia
near       Fort St. John 125
size       2400

place      Kitimat
kind       port
at         54.05 -128.65
in         CAN British Columbia
near       Terrace 52
size       8000

place      Prince Rupert
alias      Port of Prince Rupert
kind       port
at         54.32 -130.32
in         CAN British Columbia
near       Terrace 113
size       12000

place      Tofino
kind       town
at         49.15 -125.91
in         CAN British Columbia
near       Port Alberni 80
size       2500

place      Iqaluit
kind       town
at         63.75 -68.52
in         CAN Nunavut
near       Nuuk 820
size       7500

place      Rankin Inlet
kind       village
at         62.81 -92.09
in         CAN Nunavut
near       Yellowknife 1130
size       3000

place      Cambridge Bay
kind       village
at         69.12 -105.05
in         CAN Nunavut
near       Yellowknife 850
size       1800

place      Resolute Bay
kind       village
at         74.70 -94.83
in         CAN Nunavut
near       Yellowknife 1500

place      CFS Alert
alias      Canadian Forces Station Alert
kind       base
at         82.50 -62.35
in         CAN Nunavut
near       Nuuk 2050

place      Inuvik
kind       town
at         68.36 -133.72
in         CAN Northwest Territories
near       Whitehorse 850
size       3000

place      Tuktoyaktuk
kind       village
at         69.45 -133.03
in         CAN Northwest Territories
near       Whitehorse 970

# Australia and New Zealand

place      Parliament House in Canberra
alias      Australian Parliament House
kind       site
at         -35.31 149.12
in         AUS Australian Capital Territory
near       Canberra 3

place      Bondi Beach
alias      Bondi; Bondi Junction
kind       district
at         -33.89 151.27
in         AUS New South Wales
near       Sydney 7

place      Kirribilli House
alias      Kirribilli
kind       site
at         -33.85 151.22
in         AUS New South Wales
near       Sydney 2

place      Cronulla
kind       district
at         -34.06 151.15
in         AUS New South Wales
near       Sydney 22

place      Lakemba
kind       district
at         -33.92 151.08
in         AUS New South Wales
near       Sydney 14

place      Wakeley
kind       district
at         -33.87 150.91
in         AUS New South Wales
near       Liverpool 6

place      Villawood
alias      Villawood detention centre
kind       district
at         -33.88 150.98
in         AUS New South Wales
near       Liverpool 9

place      Lucas Heights
kind       site
at         -34.05 150.98
in         AUS New South Wales
near       Liverpool 16

place      Port Kembla
kind       port
at         -34.48 150.90
in         AUS New South Wales
near       Wollongong 7

place      Nowra
alias      HMAS Albatross
kind       town
at         -34.88 150.60
in         AUS New South Wales
near       Wollongong 57
size       37000

place      Queanbeyan
kind       town
at         -35.35 149.23
in         AUS New South Wales
near       Canberra 11
size       37000

place      Wagga Wagga
kind       city
at         -35.11 147.37
in         AUS New South Wales
near       Canberra 161
size       57000

place      Lismore
kind       city
at         -28.81 153.28
in         AUS New South Wales
near       Gold Coast 90
size       28000

place      Byron Bay
kind       town
at         -28.64 153.61
in         AUS New South Wales
near       Gold Coast 72
size       10000

place      Ballina
kind       town
at         -28.87 153.56
in         AUS New South Wales
near       Gold Coast 97
size       17000

place      Cobargo
kind       village
at         -36.39 149.89
in         AUS New South Wales
near       Canberra 141

place      Mallacoota
kind       village
at         -37.56 149.75
in         AUS Victoria
near       Bairnsdale 190
size       1000

place      Sunbury
kind       city
at         -37.58 144.73
in         AUS Victoria
near       Melbourne 33
size       38000

place      Melton
kind       city
at         -37.68 144.58
in         AUS Victoria
near       Melbourne 37
size       65000

place      Ripponlea
alias      Adass Israel synagogue
kind       district
at         -37.88 144.99
in         AUS Victoria
near       Melbourne 8

place      St Kilda
kind       district
at         -37.86 144.98
in         AUS Victoria
near       Melbourne 6

place      Kinglake
kind       village
at         -37.53 145.34
in         AUS Victoria
near       Melbourne 46

place      Porepunkah
kind       village
at         -36.71 146.91
in         AUS Victoria
near       Wangaratta 64

place      Wieambilla
kind       village
at         -26.80 150.40
in         AUS Queensland
near       Toowoomba 172

place      Shoalwater Bay
alias      Shoalwater Bay training area
kind       base
at         -22.70 150.40
in         AUS Queensland
near       Rockhampton 76

place      Weipa
kind       town
at         -12.65 141.86
in         AUS Queensland
near       Cairns 610
size       4000

place      Longreach
kind       town
at         -23.44 144.25
in         AUS Queensland
near       Rockhampton 640
size       3000

place      Aurukun
kind       village
at         -13.36 141.73
in         AUS Queensland
near       Cairns 565

place      Port Arthur
kind       town
at         -43.15 147.85
in         AUS Tasmania
near       Hobart 52

place      Woomera
alias      RAAF Woomera; Woomera test range
kind       base
at         -31.16 136.82
in         AUS South Australia
near       Adelaide 450

place      Maralinga
kind       site
at         -30.17 131.60
in         AUS South Australia
near       Adelaide 845

place      Olympic Dam
alias      Roxby Downs
kind       site
at         -30.45 136.88
in         AUS South Australia
near       Adelaide 523

place      Whyalla
kind       city
at         -33.03 137.58
in         AUS South Australia
near       Adelaide 231
size       21000

place      Port Augusta
kind       town
at         -32.49 137.77
in         AUS South Australia
near       Adelaide 282
size       13000

place      Port Lincoln
kind       town
at         -34.73 135.86
in         AUS South Australia
near       Adelaide 251
size       15000

place      Osborne shipyard
alias      Osborne Naval Shipyard
kind       site
at         -34.79 138.51
in         AUS South Australia
near       Adelaide 18

place      Coober Pedy
kind       town
at         -29.01 134.75
in         AUS South Australia
near       Adelaide 750

place      HMAS Stirling
alias      Garden Island naval base
kind       base
at         -32.24 115.69
in         AUS Western Australia
near       Rockingham 6

place      Naval Communication Station Harold E. Holt
alias      Exmouth; North West Cape
kind       base
at         -21.82 114.16
in         AUS Western Australia
near       Geraldton 773

place      Broome
kind       town
at         -17.96 122.24
in         AUS Western Australia
near       Darwin 1105
size       14000

place      Port Hedland
kind       port
at         -20.31 118.60
in         AUS Western Australia
near       Geraldton 1025
size       15000

place      Karratha
kind       town
at         -20.74 116.85
in         AUS Western Australia
near       Geraldton 920
size       20000

place      Kalgoorlie
alias      Kalgoorlie-Boulder
kind       city
at         -30.75 121.47
in         AUS Western Australia
near       Perth 552
size       30000

place      Juukan Gorge
kind       site
at         -22.59 116.91
in         AUS Western Australia
near       Geraldton 725

place      Pine Gap
kind       base
at         -23.80 133.74
in         AUS Northern Territory
near       Alice Springs 18

place      RAAF Base Tindal
alias      RAAF Tindal; Tindal
kind       base
at         -14.52 132.38
in         AUS Northern Territory
near       Darwin 283

place      Tennant Creek
kind       town
at         -19.65 134.19
in         AUS Northern Territory
near       Alice Springs 450
size       3000

place      Yuendumu
kind       village
at         -22.25 131.80
in         AUS Northern Territory
near       Alice Springs 268

place      Wadeye
kind       village
at         -14.24 129.52
in         AUS Northern Territory
near       Darwin 245

place      Nhulunbuy
kind       town
at         -12.18 136.78
in         AUS Northern Territory
near       Darwin 645
size       3000

place      Waitangi
alias      Waitangi Treaty Grounds
kind       site
at         -35.27 174.08
in         NZL Northland
near       Whangarei 55

place      Queenstown
kind       town
at         -45.03 168.66
in         NZL Otago
near       Invercargill 154
size       16000

place      Al Noor Mosque
alias      Christchurch mosque
kind       site
at         -43.53 172.61
in         NZL Canterbury
near       Christchurch 2

place      Waihopai
alias      Waihopai station
kind       base
at         -41.58 173.74
in         NZL Marlborough
near       Nelson 53

place      Pike River
alias      Pike River mine
kind       site
at         -42.20 171.45
in         NZL West Coast
near       Christchurch 175

# Lines and informal regions

place      Line of Control
kind       line
at         34.40 74.00
near       Bāramūla 38

place      Line of Actual Control
kind       line
at         34.30 78.60
near       Leh 95

place      Abujhmad
alias      Abujmarh; Abujhmarh
kind       region
at         19.55 80.95
in         IND Chhattisgarh
near       Kondagaon 75

place      Korean Demilitarized Zone
alias      Demilitarized Zone; DMZ; Military Demarcation Line; demilitarised zone between the Koreas; 38th parallel
kind       line
at         38.25 127.30
near       Hwacheon 39

place      Northern Limit Line
alias      NLL
kind       line
at         37.70 125.40
near       Haeju 46

# Other spellings and older names of towns

place      Haiphong
alias      Hai Phong
in         VNM

place      Da Lat
alias      Dalat
in         VNM

place      Ha Long
alias      Halong
in         VNM

place      Buon Ma Thuot
alias      Ban Me Thuot
in         VNM

place      Dalian
alias      Dairen
in         CHN

place      Fuzhou
alias      Foochow
in         CHN

place      Hangzhou
alias      Hangchow
in         CHN

place      Suzhou
alias      Soochow
in         CHN

place      Shantou
alias      Swatow
in         CHN

place      Xi'an
alias      Sian
in         CHN

place      Qiqihar
alias      Tsitsihar
in         CHN

place      Hailar
alias      Hulunbuir
in         CHN

place      Guilin
alias      Kweilin
in         CHN

place      Taichung
alias      Taizhong
in         TWN

place      Tiruchirappalli
alias      Trichy; Tiruchi
in         IND

place      Thoothukudi
alias      Tuticorin
in         IND

place      Jalandhar
alias      Jullundur
in         IND

place      Haridwar
alias      Hardwar
in         IND

place      Hubli
alias      Hubballi
in         IND

place      Patan
alias      Lalitpur
in         NPL

place      General Santos
alias      GenSan
in         PHL

place      Savannakhet
alias      Kaysone Phomvihane
in         LAO

place      Muang Phônsavan
alias      Phonsavan
in         LAO

place      Pakse
alias      Pakxe
in         LAO

place      Hovd
alias      Khovd
in         MNG

place      Mexico City
alias      CDMX; Ciudad de Mexico
in         MEX

place      Havana
alias      La Habana
in         CUB

place      Guatemala City
alias      Ciudad de Guatemala
in         GTM

place      Les Cayes
alias      Aux Cayes
in         HTI

place      Cap-Haïtien
alias      Cap Haitian
in         HTI

place      Nuuk
alias      Godthab; Godthaab
in         GRL

place      Hagåtña
alias      Agana
in         GUM

place      Saipan
alias      Garapan
in         MNP

place      Saguenay
alias      Chicoutimi
in         CAN

# More of Sulu and Basilan

place      Talipao
kind       town
at         5.98 121.11
in         PHL Sulu
near       Jolo 14

place      Maimbung
kind       town
at         5.93 121.03
in         PHL Sulu
near       Jolo 14

place      Tipo-Tipo
kind       town
at         6.53 122.17
in         PHL Basilan
near       Isabela 29

# ---- At a border or on an island: no town of the gazetteer is near, or only one of another state ----

place      Singapore
kind       city
at         1.29 103.85
in         SGP

place      Istana
kind       site
at         1.31 103.84
in         SGP

place      Changi
kind       district
at         1.36 103.98
in         SGP

place      Changi Airport
alias      Singapore Changi Airport
kind       airport
at         1.36 103.99
in         SGP

place      Changi Naval Base
kind       base
at         1.32 104.02
in         SGP

place      Shangri-La Hotel
kind       site
at         1.31 103.83
in         SGP

place      Macau
alias      Macao
kind       city
at         22.20 113.55
in         MAC

place      Zhangmu
kind       town
at         27.99 85.98
in         CHN Tibet

place      Homalin
kind       town
at         24.87 94.91
in         MMR Sagaing Region

place      Longewala
kind       village
at         27.53 70.16
in         IND Rajasthan

place      Samdrup Jongkhar
kind       town
at         26.80 91.50
in         BTN

place      Otay Mesa
kind       crossing
at         32.55 -116.94
in         USA California

place      Point Roberts
kind       town
at         48.99 -123.06
in         USA Washington

place      Blaine
alias      Peace Arch
kind       town
at         49.00 -122.76
in         USA Washington

place      Nangan
alias      Matsu
kind       town
at         26.15 119.93
in         TWN

place      Pacaraima
kind       town
at         4.48 -61.15
in         BRA Roraima

place      Oranjestad
kind       city
at         12.52 -70.03
in         ABW

place      Willemstad
kind       city
at         12.11 -68.93
in         CUW

place      Philipsburg
kind       city
at         18.03 -63.05
in         SXM

place      Puebla City
alias      Puebla
in         MEX
