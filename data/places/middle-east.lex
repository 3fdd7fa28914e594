# data/places/middle-east.lex -- Middle East, North Africa, Turkey, Iran, Afghanistan, Pakistan: what the gazetteer of towns does not have: small towns, villages, camps, crossings, bases, ports, prisons, sites, quarters of cities

# Contents: written by hand from general knowledge for this project; each entry is checked against a town nearby (`near`).
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# Syria: other spellings of towns

place      Al Hasakah
alias      Hasakah; Hasaka; Hassakeh; Hassakah; Hasakeh; al-Hasakeh; Hesekê
in         SYR

place      Rakka
alias      Raqqa; Raqa; ar-Raqqah; al-Raqqa; Raqqah
in         SYR

place      Dayr az Zawr
alias      Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir az-Zour; Deir al-Zour; Deir ez-Zour; Deir Azzor; Dayr al-Zawr
in         SYR

place      Dar'a
alias      Daraa; Deraa
in         SYR

place      Latakia
alias      Lattakia; Ladhiqiyah
in         SYR

place      Tartous
alias      Tartus
in         SYR

place      Ayn al Arab
alias      Kobani; Kobane; Ain al-Arab
in         SYR

place      As-Suwayda
alias      Sweida; Suweida; Suwayda; al-Suwayda; as-Suweida; Swaida
in         SYR

place      Al Qunaytirah
alias      Quneitra; Kuneitra; al-Quneitra
in         SYR

place      Jarabulus
alias      Jarablus; Jerablus
in         SYR

place      Tall Rif'at
alias      Tel Rifaat; Tal Rifaat; Tell Rifaat; Tal Rifat; Tel Rifat
in         SYR

place      Palmyra
alias      Tadmur; Tadmor
in         SYR

place      Khan Shaykhun
alias      Khan Sheikhoun; Khan Sheikhun; Khan Shaykhoun
in         SYR

place      Saraqib
alias      Saraqeb
in         SYR

place      Jisr ash Shughur
alias      Jisr al-Shughour; Jisr al-Shughur; Jisr ash-Shugour
in         SYR

place      Darayya
alias      Daraya; Dareya
in         SYR

place      Al Qusayr
alias      Qusayr; Qusair; al-Qusair; Qseir
in         SYR

place      Ar Rastan
alias      Rastan; al-Rastan
in         SYR

place      Az Zabadani
alias      Zabadani; al-Zabadani
in         SYR

place      Albu Kamal
alias      Abu Kamal; Bukamal; al-Bukamal; Albukamal; Boukamal; Al-Boukamal
in         SYR

place      Al Mayadin
alias      Mayadin; Mayadeen; al-Mayadeen
in         SYR

place      Ath Thawrah
alias      Tabqa; al-Tabqa; Tabqah; al-Thawra
in         SYR

place      Jablah
alias      Jableh
in         SYR

place      Tallbisah
alias      Talbiseh; Talbisah; Talbisa
in         SYR

place      Dayr Hafir
alias      Deir Hafer; Deir Hafir
in         SYR

place      Ad Dana
alias      al-Dana
in         SYR

place      Azaz
alias      Aazaz
in         SYR

place      Al Bab
alias      el-Bab
in         SYR

place      Manbij
alias      Membij; Minbij
in         SYR

place      Nubl
alias      Nubul; Nubbul
in         SYR

place      As Safirah
alias      Safira; al-Safira; al-Safirah
in         SYR

place      Kafr Zayta
alias      Kafr Zita; Kafar Zita; Kafr Zeita
in         SYR

place      Halfaya
alias      Helfaya
in         SYR

place      Ma'arratmisrin
alias      Maarat Misrin; Maarrat Misrin; Maarrat Masrin; Maarat Masrin
in         SYR

place      Salamiyah
alias      Salamiya; Salamiyeh; Salamieh
in         SYR

place      Masyaf
alias      Misyaf
in         SYR

place      At Tall
alias      al-Tall
in         SYR

place      Al Kiswah
alias      Kiswah; Kisweh; al-Kiswa; al-Kisweh; Kiswa
in         SYR

place      As Sanamayn
alias      Sanamayn; al-Sanamayn; Sanamein; al-Sanamein
in         SYR

place      Shaykh Miskin
alias      Sheikh Miskin; Sheikh Maskin; al-Sheikh Maskin
in         SYR

place      An Nabk
alias      Nabek; al-Nabek; al-Nabk
in         SYR

place      Al Qaryatayn
alias      Qaryatain; al-Qaryatain; Qaryatayn; al-Qaryatein
in         SYR

place      Kafranbel
alias      Kafr Nabl; Kafr Nabel
in         SYR

place      Baniyas
alias      Banias; Banyas
in         SYR

place      Irbin
alias      Arbin; Arbeen; Erbin
in         SYR

place      Yabrud
alias      Yabroud
in         SYR

place      Tallkalakh
alias      Tal Kalakh; Tel Kalakh; Talkalakh; Tell Kalakh
in         SYR

place      Afrin
alias      Efrin
in         SYR

place      Ad Darbasiyah
alias      Darbasiyah; al-Darbasiyah; Derbisiye; Darbasiya
in         SYR

place      Al Qutayfah
alias      Qutayfah; al-Qutayfa; Qutaifa
in         SYR

place      Tayyibat al Imam
alias      Taybat al-Imam; Tibat al-Imam
in         SYR

place      Inkhil
alias      Enkhel
in         SYR

place      Qatana
alias      Katana
in         SYR

place      Binnish
alias      Binnesh
in         SYR

# Syria: north-east

place      Qamishli
alias      Qamishly; Kamishli; Qamishlo; al-Qamishli; Qamishliyah
kind       town
at         37.05 41.23
in         SYR Hasakah Governorate
near       Nisibis 3
size       180000

place      Tal Abyad
alias      Tel Abyad; Tell Abyad; Gire Spi
kind       town
at         36.70 38.95
in         SYR Raqqa Governorate
near       Akçakale 2
size       15000

place      Ras al-Ain
alias      Ras al-Ayn; Ras al-Ein; Serekaniye; Sere Kaniye
kind       town
at         36.85 40.07
in         SYR Hasakah Governorate
near       Ceylanpınar 2
size       29000

place      Ain Issa
alias      Ayn Issa; Ain Isa; Ayn Isa; Ein Issa
kind       town
at         36.39 38.86
in         SYR Raqqa Governorate
near       Rakka 50
size       6000

place      al-Hol
alias      al-Hawl; al-Hol camp; al-Hawl camp; al-Houl; al-Houl camp
kind       camp
at         36.38 41.15
in         SYR Hasakah Governorate
near       Al Hasakah 40

place      al-Shaddadi
alias      Shaddadi; Shaddadah; al-Shaddadah; Shadadi; Shaddadeh
kind       town
at         36.05 40.73
in         SYR Hasakah Governorate
near       Al Hasakah 50
size       15000

place      Tell Tamer
alias      Tal Tamr; Tel Tamer; Tal Tamer; Tell Tamr; Tel Tamr; Til Temir
kind       town
at         36.66 40.37
in         SYR Hasakah Governorate
near       Al Hasakah 38

place      Amuda
alias      Amude; Amouda
kind       town
at         37.10 40.93
in         SYR Hasakah Governorate
near       Nisibis 26
size       26000

place      Tell Brak
alias      Tal Brak; Tel Brak
kind       town
at         36.67 41.06
in         SYR Hasakah Governorate
near       Al Hasakah 35

place      Ghwayran prison
alias      Ghweran; Ghwayran; Gweiran; Gweiran prison; Ghweran prison; al-Sinaa prison; Sinaa prison
kind       site
at         36.48 40.75
in         SYR Hasakah Governorate
near       Al Hasakah 2

place      Suluk
kind       town
at         36.60 39.13
in         SYR Raqqa Governorate
near       Akçakale 20

place      Sarrin
alias      Serrin
kind       town
at         36.60 38.31
in         SYR Aleppo Governorate
near       Manbij 33

place      Qara Qozaq bridge
alias      Qarah Qawzaq; Qere Qozaq; Qara Qawzak; Qarqozaq
kind       site
at         36.64 38.21
in         SYR Aleppo Governorate
near       Manbij 26

place      Tabqa air base
alias      al-Tabqa air base; Tabqa airbase; Tabqa military airport
kind       base
at         35.75 38.57
in         SYR Raqqa Governorate
near       Ath Thawrah 9

place      Qamishli airport
alias      Qamishli International Airport
kind       airport
at         37.02 41.19
in         SYR Hasakah Governorate
near       Nisibis 6

# Syria: east and desert

place      Baghouz
alias      Baghuz; al-Baghouz; Baghuz Fawqani; Baghouz al-Fawqani
kind       town
at         34.45 40.96
in         SYR Deir ez-Zor Governorate
near       Albu Kamal 6
size       10000

place      al-Shaafah
alias      al-Shafah; Shaafah; al-Shaafa
kind       town
at         34.56 40.92
in         SYR Deir ez-Zor Governorate
near       Albu Kamal 13

place      Khasham
alias      Khusham; Khsham
kind       town
at         35.30 40.29
in         SYR Deir ez-Zor Governorate
near       Dayr az Zawr 15

place      al-Busayrah
alias      Busayrah; Busayra; al-Basira; al-Busaira
kind       town
at         35.16 40.43
in         SYR Deir ez-Zor Governorate
near       Al Mayādīn 15

place      Conoco gas field
alias      Coneco; Conoco gas plant; Koniko gas field
kind       site
at         35.33 40.30
in         SYR Deir ez-Zor Governorate
near       Dayr az Zawr 15

place      al-Omar oil field
alias      Omar oil field; al-Omar oilfield; al-Omar field; Omar oilfield
kind       site
at         35.10 40.56
in         SYR Deir ez-Zor Governorate
near       Al Mayādīn 14

place      al-Kibar
alias      al-Kibar reactor; Al Kibar site; Dair Alzour reactor
kind       site
at         35.71 39.83
in         SYR Deir ez-Zor Governorate
near       Dayr az Zawr 50

place      Deir ez-Zor air base
alias      Deir ez-Zor airport; Deir al-Zor military airport; Deir Ezzor air base
kind       base
at         35.29 40.18
in         SYR Deir ez-Zor Governorate
near       Dayr az Zawr 8

place      al-Tanf
alias      Tanf; at-Tanf; al-Tanf garrison; Tanf garrison; al-Tanf base
kind       base
at         33.51 38.62
in         SYR Homs Governorate
near       Rukban 25

place      al-Sukhnah
alias      Sukhnah; Sukhna; as-Sukhnah; al-Sukhna
kind       town
at         34.89 38.87
in         SYR Homs Governorate
near       Palmyra 65
size       16000

place      Ithriya
alias      Ithriyah; Athriya
kind       village
at         35.37 37.78
in         SYR Hama Governorate
near       Salamīyah 75

place      T4 air base
alias      T-4 air base; T4 airbase; Tiyas air base; Tiyas airbase; Tiyas
kind       base
at         34.52 37.63
in         SYR Homs Governorate
near       Palmyra 60

place      Shayrat air base
alias      Shayrat; Sha'irat; al-Shayrat; Shayrat airbase
kind       base
at         34.49 36.91
in         SYR Homs Governorate
near       Homs 31

# Syria: Damascus and its countryside

place      Western Ghouta
alias      West Ghouta
kind       region
at         33.43 36.18
in         SYR Rif Dimashq
near       Damascus 15

place      Yarmouk
alias      Yarmouk camp; Yarmuk camp; Yarmouk refugee camp
kind       camp
at         33.47 36.30
in         SYR Damascus Governorate
near       Damascus 6

place      Jobar
alias      Jawbar
kind       district
at         33.53 36.34
in         SYR Damascus Governorate
near       Damascus 5

place      Mezzeh
alias      Mazzeh; Mezze
kind       district
at         33.50 36.25
in         SYR Damascus Governorate
near       Damascus 4

place      Mezzeh air base
alias      Mezzeh military airport; Mazzeh air base; Mezze air base; Mezzeh airbase; Mazzeh military airport
kind       base
at         33.48 36.22
in         SYR Damascus Governorate
near       Damascus 7

place      Barzeh
alias      Barzah; Berzeh
kind       district
at         33.55 36.31
in         SYR Damascus Governorate
near       Damascus 5

place      Qaboun
alias      Qabun; al-Qaboun
kind       district
at         33.55 36.33
in         SYR Damascus Governorate
near       Damascus 5

place      Kafr Sousa
alias      Kafr Souseh; Kafar Sousa; Kafr Susa
kind       district
at         33.50 36.27
in         SYR Damascus Governorate
near       Damascus 3

place      Tadamon
alias      al-Tadamon; Tadamun
kind       district
at         33.47 36.31
in         SYR Damascus Governorate
near       Damascus 5

place      Umayyad Square
kind       site
at         33.51 36.28
in         SYR Damascus Governorate
near       Damascus 2

place      Umayyad Mosque
alias      Great Mosque of Damascus
kind       site
at         33.51 36.31
in         SYR Damascus Governorate
near       Damascus 1

place      People's Palace
alias      Presidential Palace in Damascus
kind       site
at         33.51 36.24
in         SYR Damascus Governorate
near       Damascus 5

place      Damascus airport
alias      Damascus International Airport
kind       airport
at         33.41 36.51
in         SYR Rif Dimashq
near       Damascus 25

place      Moadamiya
alias      Moadamiyat al-Sham; Muadamiyat al-Sham; Moadamiyeh; Mouadamiya; Muadamiya; Moadamiya al-Sham
kind       town
at         33.46 36.19
in         SYR Rif Dimashq
near       Damascus 10
size       52000

place      Madaya
kind       town
at         33.69 36.10
in         SYR Rif Dimashq
near       Az Zabadānī 4
size       10000

place      Bloudan
alias      Bludan
kind       town
at         33.73 36.13
in         SYR Rif Dimashq
near       Az Zabadānī 3

place      Serghaya
alias      Sarghaya
kind       town
at         33.81 36.15
in         SYR Rif Dimashq
near       Az Zabadānī 11

place      Ain al-Fijah
alias      Ain al-Fijeh; Ein al-Fijeh; Ayn al-Fijah
kind       village
at         33.62 36.18
in         SYR Rif Dimashq
near       Damascus 16

place      Jaramana
alias      Jeramana
kind       town
at         33.49 36.35
in         SYR Rif Dimashq
near       Damascus 6
size       200000

place      Sahnaya
alias      Sehnaya; Ashrafiyat Sahnaya; Ashrafieh Sahnaya
kind       town
at         33.43 36.23
in         SYR Rif Dimashq
near       Damascus 11

place      Sayyida Zeinab
alias      Sayyidah Zaynab; Sayeda Zeinab; Sayyeda Zeinab; Sayida Zeinab; Sayyida Zainab; Sayyidah Zainab; Set Zeinab
kind       town
at         33.44 36.34
in         SYR Rif Dimashq
near       Damascus 10
size       136000

place      Saydnaya
alias      Sednaya; Saidnaya; Seidnaya
kind       town
at         33.70 36.38
in         SYR Rif Dimashq
near       Damascus 25
size       25000

place      Sednaya prison
alias      Saydnaya prison; Saidnaya prison; Sednaya Military Prison; Seidnaya prison
kind       site
at         33.66 36.33
in         SYR Rif Dimashq
near       At Tall 7

place      Maaloula
alias      Maalula
kind       town
at         33.84 36.55
in         SYR Rif Dimashq
near       Damascus 45
size       3000

place      Zamalka
kind       town
at         33.53 36.35
in         SYR Rif Dimashq
near       Damascus 6
size       44000

place      Kafr Batna
alias      Kafar Batna
kind       town
at         33.52 36.37
in         SYR Rif Dimashq
near       Damascus 8
size       22000

place      Saqba
kind       town
at         33.52 36.39
in         SYR Rif Dimashq
near       Damascus 9
size       26000

place      Hammouriyeh
alias      Hamouria; Hamouriyah; Hammuriya; Hamoria; Hammouria
kind       town
at         33.53 36.40
in         SYR Rif Dimashq
near       Damascus 10

place      Misraba
alias      Mesraba
kind       town
at         33.55 36.39
in         SYR Rif Dimashq
near       Douma 3

place      Ain Tarma
alias      Ein Tarma; Ayn Tarma
kind       town
at         33.51 36.35
in         SYR Rif Dimashq
near       Damascus 6

place      Mleiha
alias      Mlaiha; Mliha; al-Mliha
kind       town
at         33.49 36.37
in         SYR Rif Dimashq
near       Damascus 9

place      Adra
kind       town
at         33.60 36.52
in         SYR Rif Dimashq
near       Douma 11
size       20000

place      Qudsaya
alias      Qudsayya
kind       town
at         33.53 36.24
in         SYR Rif Dimashq
near       Damascus 7
size       33000

place      Jamraya
alias      Jamraya research centre; Jamraya research center; Jamraya military complex
kind       site
at         33.56 36.23
in         SYR Rif Dimashq
near       Damascus 8

place      Dumayr
alias      Dumeir; Dumair; al-Dumayr; al-Dumair
kind       town
at         33.64 36.69
in         SYR Rif Dimashq
near       Damascus 40
size       25000

place      Dumayr air base
alias      Dumeir air base; Dumair military airport; Dumeir airbase
kind       base
at         33.61 36.75
in         SYR Rif Dimashq
near       Damascus 45

place      Rankous
alias      Rankus
kind       town
at         33.76 36.39
in         SYR Rif Dimashq
near       Damascus 30

place      Assal al-Ward
alias      Asal al-Ward
kind       village
at         33.87 36.41
in         SYR Rif Dimashq
near       Yabrūd 25

place      Beit Jinn
alias      Bayt Jinn; Beit Jin; Beit Jann
kind       village
at         33.31 35.89
in         SYR Rif Dimashq
near       Al Qunayţirah 21

place      Jdeidet Yabous
alias      Jdaidet Yabous; Jdeideh Yabous; Jdeidet Yabus
kind       crossing
at         33.67 36.03
in         SYR Rif Dimashq
near       Az Zabadānī 9

# Syria: south

place      Nawa
kind       town
at         32.89 36.04
in         SYR Daraa Governorate
near       Dar'a 30
size       47000

place      Busra
alias      Bosra; Bosra al-Sham; Busra al-Sham
kind       town
at         32.52 36.48
in         SYR Daraa Governorate
near       Dar'a 38
size       20000

place      Khirbet Ghazaleh
alias      Khirbat Ghazalah; Khirbet al-Ghazaleh
kind       town
at         32.73 36.20
in         SYR Daraa Governorate
near       Dar'a 15
size       16000

place      Nassib crossing
alias      Nasib crossing; Nassib; Naseeb crossing; Nasib-Jaber
kind       crossing
at         32.54 36.21
in         SYR Daraa Governorate
near       Ar Ramtha 18

place      Khan Arnabeh
alias      Khan Arnaba; Khan Arnabah
kind       town
at         33.18 35.89
in         SYR Quneitra Governorate
near       Al Qunayţirah 8

place      Hader
kind       village
at         33.28 35.83
in         SYR Quneitra Governorate
near       Al Qunayţirah 17

place      Shahba
kind       town
at         32.85 36.63
in         SYR As-Suwayda Governorate
near       As-Suwayda 17
size       14000

place      Salkhad
kind       town
at         32.49 36.71
in         SYR As-Suwayda Governorate
near       As-Suwayda 28
size       10000

place      Qanawat
kind       town
at         32.76 36.62
in         SYR As-Suwayda Governorate
near       As-Suwayda 7

place      Lajat
alias      al-Lajat; Lajah; al-Laja
kind       region
at         32.95 36.45
in         SYR
near       As-Suwayda 30

place      Khalkhalah air base
alias      Khalkhala; Khalkhala air base; Khalkhalah
kind       base
at         33.06 36.56
in         SYR As-Suwayda Governorate
near       As-Suwayda 40

place      al-Thaala air base
alias      Thala air base; Thaala airbase
kind       base
at         32.70 36.41
in         SYR As-Suwayda Governorate
near       As-Suwayda 15

place      Majdal Shams
kind       town
at         33.27 35.77
in         SYR Quneitra Governorate
near       Kiryat Shmona 20
size       11000

place      Katzrin
alias      Qatzrin
kind       town
at         32.99 35.69
in         SYR Quneitra Governorate
near       Safed 18
size       8000

# Syria: Homs, Hama, coast

place      Houla
alias      al-Houla; al-Hula; Taldou
kind       region
at         34.89 36.49
in         SYR Homs Governorate
near       Homs 26

place      Baba Amr
alias      Bab Amr; Baba Amro
kind       district
at         34.71 36.69
in         SYR Homs Governorate
near       Homs 4

place      al-Waer
alias      Waer; al-Waar
kind       district
at         34.74 36.67
in         SYR Homs Governorate
near       Homs 5

place      Maheen
kind       town
at         34.24 37.07
in         SYR Homs Governorate
near       Homs 62

place      Sadad
kind       town
at         34.31 36.93
in         SYR Homs Governorate
near       Homs 52

place      Krak des Chevaliers
alias      Qalaat al-Hosn; Qalat al-Hisn; Qalaat al-Hisn
kind       site
at         34.76 36.29
in         SYR Homs Governorate
near       Homs 40

place      Morek
alias      Murak
kind       town
at         35.37 36.69
in         SYR Hama Governorate
near       Hama 27
size       14000

place      Latamneh
alias      Lataminah; al-Lataminah; Latamna; Ltamenah; al-Latamna
kind       town
at         35.32 36.62
in         SYR Hama Governorate
near       Hama 25
size       16000

place      Mhardeh
alias      Maharda; Muhradah; Mahardah; Mahardeh
kind       town
at         35.25 36.58
in         SYR Hama Governorate
near       Hama 22
size       17000

place      Suqaylabiyah
alias      Suqaylabiya; al-Suqaylabiyah; Suqailabiya; Sqelbiya
kind       town
at         35.37 36.38
in         SYR Hama Governorate
near       Hama 43
size       14000

place      Qalaat al-Madiq
alias      Qalat al-Madiq; Qalaat al-Mudiq; Qalat al-Mudiq
kind       town
at         35.42 36.39
in         SYR Hama Governorate
near       Hama 46
size       12000

place      Hama air base
alias      Hama military airport; Hama airbase
kind       base
at         35.12 36.71
in         SYR Hama Governorate
near       Hama 4

place      Hmeimim air base
alias      Hmeimim; Khmeimim; Hmeymim; Humaymim; Hemeimeem; Hmeimim airbase; Khmeimim air base
kind       base
at         35.40 35.95
in         SYR Latakia Governorate
near       Jablah 5

place      Tartus naval base
alias      Tartous naval base; Tartus naval facility; Tartous naval facility
kind       base
at         34.91 35.87
in         SYR Tartus Governorate
near       Tartous 3

place      Qardaha
alias      Qardahah; al-Qardaha
kind       town
at         35.46 36.06
in         SYR Latakia Governorate
near       Jablah 16
size       9000

place      Kessab
kind       town
at         35.93 35.99
in         SYR Latakia Governorate
near       Latakia 48
size       2000

place      al-Haffah
alias      Haffah; Haffeh; al-Haffa
kind       town
at         35.60 36.03
in         SYR Latakia Governorate
near       Latakia 24
size       4000

place      Slinfah
alias      Slunfeh; Salanfah; Slenfeh
kind       town
at         35.60 36.20
in         SYR Latakia Governorate
near       Latakia 38

# Syria: Idlib and Aleppo

place      Maarat al-Numan
alias      Maarrat al-Numan; Maaret al-Numan; Maarat Numan; Maarat al-Nouman
kind       town
at         35.65 36.67
in         SYR Idlib Governorate
near       Idlib 33
size       58000

place      Ariha
alias      Areeha
kind       town
at         35.81 36.61
in         SYR Idlib Governorate
near       Idlib 14
size       39000

place      Sarmada
kind       town
at         36.19 36.72
in         SYR Idlib Governorate
near       Idlib 30
size       15000

place      Sarmin
alias      Sarmeen
kind       town
at         35.90 36.73
in         SYR Idlib Governorate
near       Idlib 9
size       14000

place      Atmeh
alias      Atma; Atme; Atmah
kind       town
at         36.31 36.69
in         SYR Idlib Governorate
near       Reyhanlı 12

place      Taftanaz
kind       town
at         35.99 36.79
in         SYR Idlib Governorate
near       Idlib 16
size       8000

place      Foua
alias      al-Foua; Fuaa; al-Fuah; Fouaa; al-Fua
kind       village
at         35.98 36.70
in         SYR Idlib Governorate
near       Idlib 8
size       10000

place      Kefraya
alias      Kafraya; Kefarya; Kafriya
kind       village
at         35.99 36.67
in         SYR Idlib Governorate
near       Idlib 7

place      Barisha
kind       village
at         36.17 36.63
in         SYR Idlib Governorate
near       Idlib 27

place      Qalb Loze
alias      Qalb Lozeh; Qalb Lawzah
kind       village
at         36.17 36.58
in         SYR Idlib Governorate
near       Idlib 27

place      Armanaz
kind       town
at         36.08 36.50
in         SYR Idlib Governorate
near       Idlib 20
size       10000

place      Darkush
alias      Darkoush
kind       town
at         35.99 36.39
in         SYR Idlib Governorate
near       Idlib 23

place      Bab al-Hawa
alias      Bab al-Hawa crossing; Bab al-Hawa border crossing
kind       crossing
at         36.23 36.70
in         SYR Idlib Governorate
near       Reyhanlı 11

place      Bab al-Salam
alias      Bab al-Salama; Bab al-Salameh; Bab al-Salam crossing; Bab al-Salama crossing; Bab es-Salam
kind       crossing
at         36.64 37.09
in         SYR Aleppo Governorate
near       Azaz 6

place      Abu al-Duhur air base
alias      Abu al-Duhur; Abu al-Dhuhur; Abu Duhur; Abu Dhuhur; Abu ad-Duhur; Abu Zuhur
kind       base
at         35.73 37.10
in         SYR Idlib Governorate
near       Sarāqib 30

place      Dabiq
kind       village
at         36.54 37.27
in         SYR Aleppo Governorate
near       Aleppo 40
size       3000

place      Marea
kind       town
at         36.48 37.20
in         SYR Aleppo Governorate
near       Azaz 17
size       17000

place      al-Rai
alias      Cobanbey
kind       town
at         36.61 37.45
in         SYR Aleppo Governorate
near       Azaz 36

place      Jindires
alias      Jinderes; Jandaris; Jindayris; Jandairis; Jinderis
kind       town
at         36.39 36.69
in         SYR Aleppo Governorate
near       Afrin 21
size       13000

place      Rajo
kind       town
at         36.68 36.66
in         SYR Aleppo Governorate
near       Afrin 26

place      Anadan
kind       town
at         36.29 37.04
in         SYR Aleppo Governorate
near       Aleppo 14
size       12000

place      Haritan
alias      Hreitan; Hraytan; Hritan
kind       town
at         36.29 37.08
in         SYR Aleppo Governorate
near       Aleppo 12

place      Khan Tuman
alias      Khan Touman
kind       town
at         36.12 37.05
in         SYR Aleppo Governorate
near       Aleppo 14

place      Khan al-Assal
alias      Khan al-Asal
kind       town
at         36.17 37.04
in         SYR Aleppo Governorate
near       Aleppo 12

place      al-Eis
alias      al-Ais
kind       town
at         35.99 37.03
in         SYR Aleppo Governorate
near       Aleppo 27

place      Atarib
alias      al-Atarib; Atareb; al-Atareb
kind       town
at         36.14 36.82
in         SYR Aleppo Governorate
near       Aleppo 31
size       11000

place      Darat Izza
alias      Darat Izzah; Daret Azzeh; Daret Ezza
kind       town
at         36.28 36.85
in         SYR Aleppo Governorate
near       Aleppo 29
size       13000

place      Urum al-Kubra
alias      Orum al-Kubra; Orem al-Kubra
kind       town
at         36.13 36.95
in         SYR Aleppo Governorate
near       Aleppo 21

place      Khanaser
alias      Khanasir; Khanasser
kind       town
at         35.78 37.50
in         SYR Aleppo Governorate
near       As Safīrah 35

place      Kuweires air base
alias      Kweiris; Kweires; Kuwaires; Kuweires; Kuweiris; Kweiris air base
kind       base
at         36.19 37.58
in         SYR Aleppo Governorate
near       Aleppo 38

place      Minakh air base
alias      Menagh air base; Mennagh air base; Menagh; Mennagh; Minnigh
kind       base
at         36.52 37.04
in         SYR Aleppo Governorate
near       Azaz 7

place      Aleppo airport
alias      Aleppo International Airport; Nayrab airport; al-Nayrab air base
kind       airport
at         36.18 37.22
in         SYR Aleppo Governorate
near       Aleppo 7

place      Sheikh Maqsoud
alias      Sheikh Maksoud; Sheikh Maqsud; Sheikh Maqsood
kind       district
at         36.24 37.15
in         SYR Aleppo Governorate
near       Aleppo 5

place      Ashrafiyeh
alias      Ashrafiya; al-Ashrafiya
kind       district
at         36.23 37.14
in         SYR Aleppo Governorate
near       Aleppo 4

place      Bustan al-Qasr
alias      Bustan al-Qasir
kind       district
at         36.19 37.15
in         SYR Aleppo Governorate
near       Aleppo 2

place      Masaken Hanano
alias      Hanano district
kind       district
at         36.23 37.20
in         SYR Aleppo Governorate
near       Aleppo 5

place      Ramouseh
alias      Ramousa; Ramouseh district
kind       district
at         36.16 37.12
in         SYR Aleppo Governorate
near       Aleppo 6

place      Handarat
alias      Handarat camp; Ain al-Tal camp
kind       camp
at         36.28 37.16
in         SYR Aleppo Governorate
near       Aleppo 9

place      Castello Road
kind       road
at         36.26 37.14
in         SYR Aleppo Governorate
near       Aleppo 7

place      Citadel of Aleppo
alias      Aleppo citadel
kind       site
at         36.20 37.16
in         SYR Aleppo Governorate
near       Aleppo 1

# Lebanon: other spellings of towns

place      Baalbek
alias      Baalbeck; Balbek
in         LBN

place      Nabatiye et Tahta
alias      Nabatieh; Nabatiyeh; Nabatiya; Nabatiyyeh; Nabatiye; al-Nabatieh
in         LBN

place      En Naqoura
alias      Naqoura; Naqura; al-Naqoura
in         LBN

place      Bcharre
alias      Bsharri; Bsharre; Bcharri
in         LBN

place      Sidon
alias      Saida
in         LBN

place      Byblos
alias      Jbeil; Jubayl
in         LBN

place      Zahle
alias      Zahleh
in         LBN

place      Jounieh
alias      Junieh; Jouniyeh
in         LBN

place      Habbouch
alias      Habboush
in         LBN

place      Ghazieh
alias      Ghaziyeh; Ghaziya
in         LBN

# Lebanon: Beirut and Mount Lebanon

place      Dahiyeh
alias      Dahiya; Dahieh; Dahiyah; Beirut's southern suburbs; southern suburbs of Beirut; Beirut southern suburbs
kind       district
at         33.85 35.51
in         LBN Mount Lebanon
near       Beirut 6

place      Haret Hreik
alias      Harat Hreik; Haret Hraik
kind       district
at         33.85 35.51
in         LBN Mount Lebanon
near       Beirut 5

place      Bourj el-Barajneh
alias      Burj al-Barajneh; Bourj al-Barajneh; Burj el-Barajneh; Borj el-Brajneh
kind       district
at         33.85 35.50
in         LBN Mount Lebanon
near       Beirut 6

place      Chiyah
alias      Shiyah; Chiah
kind       district
at         33.86 35.52
in         LBN Mount Lebanon
near       Beirut 4

place      Tayouneh
alias      Tayyouneh; Tayyuna; Tayouneh roundabout
kind       district
at         33.87 35.52
in         LBN Beirut
near       Beirut 3

place      Shatila
alias      Chatila; Shatila camp; Shatila refugee camp
kind       camp
at         33.86 35.50
in         LBN Beirut
near       Beirut 4

place      Sabra
alias      Sabra and Shatila; Sabra and Chatila
kind       district
at         33.87 35.50
in         LBN Beirut
near       Beirut 3

place      Tel al-Zaatar
alias      Tal al-Zaatar; Tel el-Zaatar; Tell al-Zaatar
kind       camp
at         33.87 35.56
in         LBN Mount Lebanon
near       Beirut 6

place      Karantina
alias      Quarantina
kind       district
at         33.90 35.53
in         LBN Beirut
near       Beirut 3

place      Achrafieh
alias      Ashrafieh; Ashrafiyeh; Ashrafiyah; Achrafiyeh
kind       district
at         33.89 35.52
in         LBN Beirut
near       Beirut 2

place      Hamra
alias      al-Hamra; Hamra Street
kind       district
at         33.90 35.48
in         LBN Beirut
near       Beirut 2

place      al-Basta
alias      Basta al-Fawqa; Basta neighbourhood; Basta neighborhood; Basta district
kind       district
at         33.89 35.50
in         LBN Beirut
near       Beirut 1

place      Ras al-Nabaa
alias      Ras el-Nabaa; Ras an-Nabaa
kind       district
at         33.88 35.51
in         LBN Beirut
near       Beirut 1

place      Gemmayzeh
alias      Gemmayze
kind       district
at         33.90 35.52
in         LBN Beirut
near       Beirut 1

place      Mar Mikhael
kind       district
at         33.90 35.53
in         LBN Beirut
near       Beirut 2

place      Ouzai
alias      al-Ouzai
kind       district
at         33.85 35.48
in         LBN Mount Lebanon
near       Beirut 6

place      Jnah
alias      Janah
kind       district
at         33.87 35.48
in         LBN Mount Lebanon
near       Beirut 4

place      Ain al-Tineh
alias      Ain el-Tineh; Ein el-Tineh; Ain el-Tine
kind       district
at         33.89 35.48
in         LBN Beirut
near       Beirut 2

place      Khalde
alias      Khaldeh
kind       town
at         33.79 35.48
in         LBN Mount Lebanon
near       Beirut 12

place      Choueifat
alias      Shweifat; Chouaifet
kind       town
at         33.80 35.51
in         LBN Mount Lebanon
near       Beirut 10

place      Beirut port
alias      Port of Beirut
kind       port
at         33.90 35.52
in         LBN Beirut
near       Beirut 2

place      Beirut airport
alias      Rafic Hariri International Airport; Rafik Hariri International Airport; Rafic Hariri airport; Beirut International Airport; Beirut-Rafic Hariri International Airport
kind       airport
at         33.82 35.49
in         LBN Mount Lebanon
near       Beirut 8

place      Grand Serail
alias      Grand Serail in Beirut
kind       site
at         33.90 35.50
in         LBN Beirut
near       Beirut 1

place      Martyrs' Square
kind       site
at         33.90 35.51
in         LBN Beirut
near       Beirut 1

place      Baabda
kind       town
at         33.83 35.54
in         LBN Mount Lebanon
near       Beirut 8

place      Baabda Palace
alias      presidential palace in Baabda
kind       site
at         33.84 35.54
in         LBN Mount Lebanon
near       Beirut 8

place      Roumieh prison
alias      Roumieh; Rumieh prison
kind       site
at         33.88 35.62
in         LBN Mount Lebanon
near       Beirut 10

place      Bkerke
alias      Bkirki
kind       site
at         33.97 35.63
in         LBN Mount Lebanon
near       Jounieh 3

place      Aley
alias      Alayh
kind       town
at         33.81 35.60
in         LBN Mount Lebanon
near       Beirut 13

place      Damour
alias      Damur
kind       town
at         33.73 35.46
in         LBN Mount Lebanon
near       Beirut 19

place      Deir al-Qamar
alias      Deir el-Qamar
kind       town
at         33.70 35.56
in         LBN Mount Lebanon
near       Beirut 22

place      Chouf
alias      Shouf; Chuf; Chouf Mountains; Shuf
kind       district
at         33.68 35.58
in         LBN Mount Lebanon
near       Beirut 25

place      Mukhtara
alias      Moukhtara; al-Mukhtara
kind       village
at         33.65 35.61
in         LBN Mount Lebanon
near       Beirut 30

# Lebanon: south

place      Ain al-Hilweh
alias      Ein el-Hilweh; Ain el-Helweh; Ein al-Hilweh; Ain el-Hilweh; Ain al-Helweh; Ein el-Hilwe
kind       camp
at         33.54 35.38
in         LBN South Governorate
near       Sidon 3
size       80000

place      Mieh Mieh
alias      Miyeh Miyeh; Mieh w Mieh; Mieh Mieh camp
kind       camp
at         33.55 35.39
in         LBN South Governorate
near       Sidon 3

place      Rashidieh
alias      Rashidiyeh; Rashidiya; Rashidieh camp
kind       camp
at         33.24 35.22
in         LBN South Governorate
near       Tyre 4

place      Burj al-Shamali
alias      Burj el-Shemali; Bourj al-Shamali; Borj el-Chemali; Bourj el-Shemali
kind       camp
at         33.26 35.24
in         LBN South Governorate
near       Tyre 4

place      Bint Jbeil
alias      Bint Jubayl; Bint Jbail; Bint Jbayl
kind       town
at         33.12 35.43
in         LBN Nabatieh Governorate
near       Tyre 28
size       10000

place      Marjayoun
alias      Marjeyoun; Marjayun; Marjeyun
kind       town
at         33.36 35.59
in         LBN Nabatieh Governorate
near       Kiryat Shmona 17
size       4000

place      Khiam
alias      al-Khiam; Khiyam; al-Khiyam
kind       town
at         33.33 35.61
in         LBN Nabatieh Governorate
near       Kiryat Shmona 13

place      Qana
kind       village
at         33.21 35.30
in         LBN South Governorate
near       Tyre 11
size       10000

place      Hasbaya
alias      Hasbaiya; Hasbeya
kind       town
at         33.40 35.69
in         LBN Nabatieh Governorate
near       Kiryat Shmona 24

place      Shebaa
alias      Chebaa
kind       village
at         33.34 35.75
in         LBN Nabatieh Governorate
near       Kiryat Shmona 22

place      Kfar Shuba
alias      Kfarchouba; Kafr Shuba; Kfar Chouba; Kfarshuba
kind       village
at         33.33 35.68
in         LBN Nabatieh Governorate
near       Kiryat Shmona 17

place      Ghajar
kind       village
at         33.27 35.62
in         LBN Nabatieh Governorate
near       Kiryat Shmona 8
size       3000

place      Odaisseh
alias      Adaisseh; Odaysseh; Adeisseh; al-Adaisseh; Addaisseh; Adaysseh
kind       village
at         33.26 35.54
in         LBN Nabatieh Governorate
near       Kiryat Shmona 6

place      Kfar Kila
alias      Kfarkila; Kafr Kila; Kfar Kela; Kafr Kela; Kafarkela
kind       village
at         33.28 35.55
in         LBN Nabatieh Governorate
near       Kiryat Shmona 8

place      Taybeh
alias      al-Taybeh; Taibeh; Taybe
kind       village
at         33.28 35.52
in         LBN Nabatieh Governorate
near       Kiryat Shmona 9

place      Markaba
kind       village
at         33.23 35.52
in         LBN Nabatieh Governorate
near       Kiryat Shmona 5

place      Houla
kind       village
at         33.21 35.52
in         LBN Nabatieh Governorate
near       Kiryat Shmona 5

place      Mays al-Jabal
alias      Meiss el-Jabal; Mais al-Jabal; Meis al-Jabal; Meiss al-Jabal; Mays el-Jabal; Mais el-Jabal
kind       village
at         33.17 35.53
in         LBN Nabatieh Governorate
near       Kiryat Shmona 6

place      Blida
kind       village
at         33.14 35.52
in         LBN Nabatieh Governorate
near       Kiryat Shmona 9

place      Aitaroun
alias      Aytaroun
kind       village
at         33.12 35.47
in         LBN Nabatieh Governorate
near       Kiryat Shmona 14

place      Ainata
alias      Aynata; Ainatha
kind       village
at         33.13 35.44
in         LBN Nabatieh Governorate
near       Tyre 28

place      Ain Ebel
alias      Ain Ibl
kind       village
at         33.11 35.40
in         LBN Nabatieh Governorate
near       Nahariya 30

place      Aita al-Shaab
alias      Aita al-Chaab; Ayta ash-Shab; Aita ash-Shaab; Ayta al-Shaab; Aita al-Shab; Aitaa al-Shaab
kind       village
at         33.10 35.33
in         LBN Nabatieh Governorate
near       Nahariya 24

place      Ramyah
alias      Ramia; Ramiya; Ramyeh
kind       village
at         33.10 35.30
in         LBN Nabatieh Governorate
near       Nahariya 21

place      Marwahin
alias      Marwahine; Marouahine
kind       village
at         33.11 35.28
in         LBN South Governorate
near       Nahariya 20

place      Dhayra
alias      Dhaira; Duhayra; al-Dhahira
kind       village
at         33.11 35.23
in         LBN South Governorate
near       Nahariya 16

place      Alma al-Shaab
alias      Alma ash-Shaab; Alma el-Chaab; Alma al-Chaab
kind       village
at         33.11 35.18
in         LBN South Governorate
near       Nahariya 13

place      Tebnine
alias      Tibnin; Tibnine; Tebnin
kind       village
at         33.19 35.41
in         LBN Nabatieh Governorate
near       Tyre 22

place      Srifa
kind       village
at         33.28 35.40
in         LBN South Governorate
near       Tyre 19

place      Khirbet Selm
alias      Khirbet Silm; Kherbet Selem
kind       village
at         33.22 35.42
in         LBN Nabatieh Governorate
near       Tyre 22

place      Kfar Tebnit
alias      Kfar Tibnit; Kfartebnit
kind       village
at         33.36 35.53
in         LBN Nabatieh Governorate
near       Nabatiye et Tahta 6

place      Beaufort Castle
alias      Shaqif Castle; Qalaat al-Shaqif; Chateau de Beaufort
kind       site
at         33.32 35.53
in         LBN Nabatieh Governorate
near       Nabatiye et Tahta 8

place      Jezzine
alias      Jizzine; Jezzin
kind       town
at         33.54 35.58
in         LBN South Governorate
near       Sidon 20

place      Iqlim al-Tuffah
alias      Iqlim al-Touffah; Iqlim at-Tuffah
kind       region
at         33.47 35.52
in         LBN
near       Sidon 17

# Lebanon: north and Bekaa

place      Nahr al-Bared
alias      Nahr el-Bared; Nahr al-Bared camp
kind       camp
at         34.51 35.96
in         LBN Akkar
near       Tripoli 15

place      Beddawi
alias      Baddawi; Beddaoui; Beddawi camp; Badawi camp
kind       camp
at         34.45 35.87
in         LBN North Governorate
near       Tripoli 4

place      Bab al-Tabbaneh
alias      Bab el-Tebbaneh; Bab al-Tebbaneh; Bab el-Tabbaneh; Tabbaneh
kind       district
at         34.44 35.84
in         LBN North Governorate
near       Tripoli 2

place      Jabal Mohsen
alias      Jebel Mohsen; Jabal Muhsin
kind       district
at         34.44 35.85
in         LBN North Governorate
near       Tripoli 2

place      Zgharta
kind       town
at         34.40 35.90
in         LBN North Governorate
near       Tripoli 6

place      Batroun
kind       town
at         34.26 35.66
in         LBN North Governorate
near       Tripoli 25

place      Halba
kind       town
at         34.54 36.08
in         LBN Akkar
near       Tripoli 25

place      Arida
alias      al-Arida; Arida crossing
kind       crossing
at         34.63 35.98
in         LBN Akkar
near       Tripoli 26

place      Rene Mouawad air base
alias      Kleiat; Qlayaat; Qlayaat airport; Rene Mouawad airport
kind       base
at         34.59 36.01
in         LBN Akkar
near       Tripoli 24

place      Arsal
alias      Aarsal; Ersal
kind       town
at         34.18 36.42
in         LBN Baalbek-Hermel
near       Baalbek 27
size       30000

place      Hermel
alias      al-Hermel; Hirmil
kind       town
at         34.39 36.38
in         LBN Baalbek-Hermel
near       Baalbek 45

place      Brital
alias      Britel
kind       town
at         33.94 36.14
in         LBN Baalbek-Hermel
near       Baalbek 10

place      Nabi Chit
alias      Nabi Sheet; Nabi Shit
kind       town
at         33.87 36.11
in         LBN Baalbek-Hermel
near       Baalbek 18

place      al-Qaa
alias      al-Qa'; Qaa; El Qaa
kind       village
at         34.34 36.47
in         LBN Baalbek-Hermel
near       Baalbek 43

place      Ras Baalbek
alias      Ras Baalbeck
kind       village
at         34.26 36.42
in         LBN Baalbek-Hermel
near       Baalbek 33

place      Labweh
alias      Laboueh; Labwe
kind       village
at         34.20 36.35
in         LBN Baalbek-Hermel
near       Baalbek 24

place      Rayak
alias      Riyaq; Rayaq
kind       town
at         33.85 36.00
in         LBN Bekaa
near       Zahle 10

place      Anjar
alias      Aanjar
kind       town
at         33.73 35.93
in         LBN Bekaa
near       Zahle 14

place      Masnaa
alias      Masnaa crossing; al-Masnaa; Masnaa border crossing
kind       crossing
at         33.70 35.92
in         LBN Bekaa
near       Zahle 16

place      Chtaura
alias      Chtoura; Shtaura
kind       town
at         33.82 35.85
in         LBN Bekaa
near       Zahle 6

# Israel: other spellings of towns

place      Ashquelon
alias      Ashkelon; Ashqelon
in         ISR

place      Beersheba
alias      Be'er Sheva; Beer Sheba
in         ISR

place      Rishon LeZiyyon
alias      Rishon Lezion; Rishon LeTzion
in         ISR

place      Umm el Fahm
alias      Umm al-Fahm
in         ISR

place      Teverya
alias      Tiberias
in         ISR

place      Bet Shemesh
alias      Beit Shemesh
in         ISR

place      Bet Shean
alias      Beit Shean; Beisan
in         ISR

place      Safed
alias      Tzfat; Zefat; Tsfat
in         ISR

place      Acre
alias      Akko; Akka
in         ISR

place      Nazerat 'Illit
alias      Nof HaGalil; Upper Nazareth; Nazareth Illit
in         ISR

place      Kiryat Shmona
alias      Qiryat Shemona; Kiryat Shemona; Qiryat Shmona
in         ISR

place      Sakhnin
alias      Sachnin
in         ISR

place      Lod
alias      Lydda
in         ISR

place      Modiin Ilit
alias      Modiin Illit
in         ISR

place      Ramla
alias      Ramle
in         ISR

place      Shefa-'Amr
alias      Shfaram; Shefaram
in         ISR

place      Et Taiyiba
alias      Tayibe; Taibe
in         ISR

place      Baqa el Gharbiya
alias      Baqa al-Gharbiyye; Baqa al-Gharbiya; Baqa al-Gharbiyya
in         ISR

place      Majd el Kurum
alias      Majd al-Krum; Majd al-Kurum
in         ISR

place      Kafr Qasim
alias      Kafr Qassem; Kafr Kassem; Kfar Kassem; Kafr Qasem
in         ISR

place      Petah Tikva
alias      Petach Tikva; Petah Tikvah
in         ISR

place      Eilat
alias      Elat
in         ISR

place      Ness Ziona
alias      Nes Ziona
in         ISR

place      Kiryat Gat
alias      Qiryat Gat
in         ISR

place      Qiryat Mal'akhi
alias      Kiryat Malachi
in         ISR

place      Yoqne'am 'Illit
alias      Yokneam; Yokneam Illit
in         ISR

place      Zikhron Ya'aqov
alias      Zichron Yaakov; Zikhron Yaakov
in         ISR

place      Kuseifa
alias      Kuseife; Kseifa
in         ISR

place      Migdal HaEmeq
alias      Migdal Haemek
in         ISR

place      Dimona
alias      Dimonah
in         ISR

place      Ma'alot-Tarshiha
alias      Maalot
in         ISR

# Israel: around Gaza

place      Gaza Envelope
alias      Gaza periphery; Otef Aza
kind       region
at         31.40 34.50
in         ISR Southern District
near       Netivot 9

place      Be'eri
alias      Kibbutz Be'eri
kind       village
at         31.42 34.49
in         ISR Southern District
near       Netivot 10
size       1000

place      Kfar Aza
alias      Kfar Azza; Kibbutz Kfar Aza
kind       village
at         31.48 34.53
in         ISR Southern District
near       Sderot 7
size       800

place      Nahal Oz
alias      Kibbutz Nahal Oz
kind       village
at         31.47 34.50
in         ISR Southern District
near       Sderot 11

place      Netiv HaAsara
kind       village
at         31.57 34.54
in         ISR Southern District
near       Beit Lahia 5

place      Zikim
alias      Kibbutz Zikim
kind       village
at         31.61 34.52
in         ISR Southern District
near       Ashquelon 8

place      Zikim crossing
alias      Zikim border crossing; Western Erez
kind       crossing
at         31.59 34.49
in         ISR Southern District
near       Beit Lahia 5

place      Yad Mordechai
kind       village
at         31.59 34.56
in         ISR Southern District
near       Ashquelon 9

place      Mefalsim
kind       village
at         31.50 34.56
in         ISR Southern District
near       Sderot 5

place      Alumim
kind       village
at         31.45 34.51
in         ISR Southern District
near       Netivot 8

place      Erez crossing
alias      Erez checkpoint; Beit Hanoun crossing
kind       crossing
at         31.56 34.55
in         ISR Southern District
near       Bayt Ḩānūn 2

place      Sde Teiman
alias      Sdeh Teiman; Sde Teyman; Sde Teiman base; Sde Teiman prison
kind       base
at         31.29 34.72
in         ISR Southern District
near       Beersheba 8

# Israel: bases, sites, north

place      Nevatim air base
alias      Nevatim; Nevatim Airbase
kind       base
at         31.21 35.01
in         ISR Southern District
near       Beersheba 22

place      Ramon air base
alias      Ramon Airbase
kind       base
at         30.78 34.67
in         ISR Southern District
near       Beersheba 53

place      Hatzerim air base
alias      Hatzerim; Hatzerim Airbase
kind       base
at         31.23 34.66
in         ISR Southern District
near       Beersheba 13

place      Palmachim air base
alias      Palmachim; Palmachim Airbase
kind       base
at         31.90 34.69
in         ISR Central District
near       Rishon LeZiyyon 12

place      Tel Nof air base
alias      Tel Nof; Tel Nof Airbase
kind       base
at         31.84 34.82
in         ISR Central District
near       Rehovot 6

place      Ramat David air base
alias      Ramat David; Ramat David Airbase
kind       base
at         32.67 35.18
in         ISR Northern District
near       Afula 12

place      Hatzor air base
alias      Hatzor Airbase
kind       base
at         31.76 34.73
in         ISR Southern District
near       Ashdod 9

place      Glilot
alias      Glilot base; Gelilot
kind       base
at         32.14 34.81
in         ISR Tel Aviv District
near       Herzliya 4

place      Kirya
alias      HaKirya; the Kirya
kind       base
at         32.07 34.79
in         ISR Tel Aviv District
near       Tel Aviv 1

place      Tze'elim
alias      Ze'elim; Tze'elim base
kind       base
at         31.20 34.54
in         ISR Southern District
near       Ofakim 15

place      Negev Nuclear Research Center
alias      Dimona reactor; Dimona nuclear reactor; Shimon Peres Negev Nuclear Research Center; Dimona nuclear facility
kind       site
at         31.00 35.14
in         ISR Southern District
near       Dimona 13

place      Soroka Medical Center
alias      Soroka hospital; Soroka
kind       site
at         31.26 34.80
in         ISR Southern District
near       Beersheba 2

place      Weizmann Institute
alias      Weizmann Institute of Science
kind       site
at         31.91 34.81
in         ISR Central District
near       Rehovot 2

place      Haifa refinery
alias      Bazan refinery; Bazan oil refinery
kind       site
at         32.80 35.05
in         ISR Haifa District
near       Haifa 6

place      Habima Square
kind       site
at         32.07 34.78
in         ISR Tel Aviv District
near       Tel Aviv 1

place      Hostages Square
alias      Hostage Square
kind       site
at         32.08 34.79
in         ISR Tel Aviv District
near       Tel Aviv 1

place      Megiddo prison
alias      Megiddo
kind       site
at         32.57 35.19
in         ISR Northern District
near       Afula 10

place      Ktzi'ot Prison
alias      Ketziot; Ktziot; Ketziot prison; Negev prison
kind       site
at         30.88 34.45
in         ISR Southern District
near       Beersheba 52

place      Damon prison
alias      Damun prison
kind       site
at         32.72 35.03
in         ISR Haifa District
near       Haifa 11

place      Gilboa prison
kind       site
at         32.55 35.42
in         ISR Northern District
near       Bet Shean 9

place      Latrun
alias      Latroun
kind       village
at         31.83 34.98
in         ISR
near       Ramla 15

place      Ben Gurion Airport
alias      Ben Gurion International Airport; Tel Aviv airport
kind       airport
at         32.01 34.89
in         ISR Central District
near       Lod 6

place      Ramon Airport
alias      Eilat-Ramon airport; Ramon International Airport
kind       airport
at         29.72 35.01
in         ISR Southern District
near       Eilat 18

place      Haifa port
alias      Port of Haifa
kind       port
at         32.82 35.00
in         ISR Haifa District
near       Haifa 2

place      Ashdod port
alias      Port of Ashdod
kind       port
at         31.83 34.65
in         ISR Southern District
near       Ashdod 4

place      Eilat port
alias      Port of Eilat
kind       port
at         29.53 34.94
in         ISR Southern District
near       Eilat 3

place      West Jerusalem
kind       district
at         31.78 35.20
in         ISR Jerusalem District
near       Jerusalem 2

place      Mea Shearim
alias      Meah Shearim
kind       district
at         31.79 35.22
in         ISR Jerusalem District
near       Jerusalem 2

place      Jaffa
alias      Yafo; Tel Aviv-Jaffa
kind       district
at         32.05 34.75
in         ISR Tel Aviv District
near       Tel Aviv 4

place      Caesarea
alias      Kesaria; Qesarya
kind       town
at         32.50 34.90
in         ISR Haifa District
near       Or Akiva 3
size       5000

place      Metula
alias      Metulla; Metullah
kind       town
at         33.28 35.58
in         ISR Northern District
near       Kiryat Shmona 8
size       1600

place      Shlomi
kind       town
at         33.07 35.15
in         ISR Northern District
near       Nahariya 8
size       7000

place      Manara
alias      Kibbutz Manara
kind       village
at         33.20 35.55
in         ISR Northern District
near       Kiryat Shmona 3

place      Margaliot
kind       village
at         33.21 35.54
in         ISR Northern District
near       Kiryat Shmona 3

place      Misgav Am
kind       village
at         33.25 35.55
in         ISR Northern District
near       Kiryat Shmona 5

place      Malkia
alias      Malkiya
kind       village
at         33.10 35.51
in         ISR Northern District
near       Kiryat Shmona 14

place      Avivim
kind       village
at         33.09 35.47
in         ISR Northern District
near       Safed 15

place      Zar'it
kind       village
at         33.10 35.28
in         ISR Northern District
near       Nahariya 20

place      Shtula
alias      Shetula
kind       village
at         33.08 35.31
in         ISR Northern District
near       Nahariya 21

place      Arab al-Aramshe
alias      Arab al-Aramsha
kind       village
at         33.09 35.22
in         ISR Northern District
near       Nahariya 14

place      Rosh HaNikra
alias      Ras al-Naqoura; Ras Naqoura
kind       crossing
at         33.09 35.10
in         ISR Northern District
near       Nahariya 10

place      Nitzana
alias      Nitzana crossing; al-Awja crossing
kind       crossing
at         30.88 34.42
in         ISR Southern District
near       Beersheba 54

place      Sheikh Hussein Bridge
alias      Sheikh Hussein crossing; Jordan River crossing
kind       crossing
at         32.50 35.57
in         ISR Northern District
near       Bet Shean 7

# Palestinian territories: other spellings of towns

place      Khan Yunis
alias      Khan Younis; Khan Yunus
in         PSE

place      Tulkarm
alias      Tulkarem; Tul Karem; Tulkaram
in         PSE

place      Qalqilyah
alias      Qalqilya; Qalqiliya; Kalkilya
in         PSE

place      Jabalia
alias      Jabaliya; Jabaliyah; Jebalia; Jabalya; Jebaliya
in         PSE

place      Bayt Hanun
alias      Beit Hanoun; Beit Hanun; Beit Hanoon
in         PSE

place      Beit Lahia
alias      Beit Lahiya; Beit Lahya; Beit Lahiyah
in         PSE

place      Deir el-Balah
alias      Deir al-Balah; Dayr al-Balah
in         PSE

place      An Nusayrat
alias      Nuseirat; al-Nuseirat; Nusairat; Nusseirat; Nusayrat; Nuseirat camp; Nuseirat refugee camp
in         PSE

place      Al Burayj
alias      Bureij; al-Bureij; Bureij camp; El Bureij
in         PSE

place      Balatah
alias      Balata; Balata camp; Balata refugee camp
in         PSE

place      Az Zuwaydah
alias      Zawaida; al-Zawaida; al-Zawayda; az-Zawayda; Zuwaida; Zawayda
in         PSE

place      Al Qararah
alias      Qarara; al-Qarara
in         PSE

place      Bani Suhayla
alias      Bani Suheila; Bani Suhaila
in         PSE

place      Abasan al Kabirah
alias      Abasan; Abasan al-Kabira; Abassan
in         PSE

place      Gaza
alias      Gaza City
in         PSE

place      Al Birah
alias      al-Bireh; El-Bireh
in         PSE

place      Al 'Ayzariyah
alias      al-Eizariya; Eizariya; Azariya
in         PSE

place      Ar Ram wa Dahiyat al Barid
alias      al-Ram; ar-Ram
in         PSE

place      As Samu'
alias      Samua; es-Samu
in         PSE

place      Az Zahiriyah
alias      Dhahiriya; al-Dhahiriya; ad-Dhahiriya
in         PSE

place      Qabatiyah
alias      Qabatiya
in         PSE

place      Halhul
alias      Halhoul
in         PSE

place      Bayt Jala
alias      Beit Jala
in         PSE

place      Hebron
alias      al-Khalil
in         PSE

place      Ma'ale Adummim
alias      Maale Adumim; Ma'aleh Adumim
in         PSE

place      Idhna
alias      Idna
in         PSE

place      'Atarut
alias      Atarot
in         PSE

# Palestinian territories: Gaza Strip

place      Shujaiya
alias      Shejaiya; Shujaiyya; Shujayea; Shujaiyeh; Shijaiyah; Shujayya; Shijaia; Shejaia
kind       district
at         31.50 34.48
in         PSE Gaza Strip
near       Gaza 2

place      Rimal
alias      al-Rimal; Remal; al-Remal
kind       district
at         31.53 34.45
in         PSE Gaza Strip
near       Gaza 3

place      Zeitoun
alias      Zaytoun; Zaitoun; al-Zeitoun; al-Zaytoun; Zeitun
kind       district
at         31.49 34.44
in         PSE Gaza Strip
near       Gaza 3

place      Sabra
alias      al-Sabra
kind       district
at         31.51 34.45
in         PSE Gaza Strip
near       Gaza 2

place      Tuffah
alias      al-Tuffah; Tufah
kind       district
at         31.51 34.48
in         PSE Gaza Strip
near       Gaza 2

place      Daraj
alias      al-Daraj
kind       district
at         31.51 34.47
in         PSE Gaza Strip
near       Gaza 1

place      Tel al-Hawa
alias      Tal al-Hawa; Tel al-Hawwa; Tal al-Hawwa
kind       district
at         31.50 34.43
in         PSE Gaza Strip
near       Gaza 3

place      Sheikh Radwan
kind       district
at         31.54 34.46
in         PSE Gaza Strip
near       Gaza 4

place      Shati
alias      al-Shati; Shati camp; Beach camp; Shati refugee camp; al-Shati camp; Beach refugee camp
kind       camp
at         31.54 34.45
in         PSE Gaza Strip
near       Gaza 4
size       90000

place      Jabalia camp
alias      Jabaliya camp; Jabalia refugee camp; Jabaliya refugee camp; Jabalya camp
kind       camp
at         31.54 34.50
in         PSE Gaza Strip
near       Gaza 4
size       110000

place      Maghazi
alias      al-Maghazi; Maghazi camp; Maghazi refugee camp
kind       camp
at         31.42 34.39
in         PSE Gaza Strip
near       Deir el-Balah 4

place      Khuza'a
alias      Khozaa; Khuzaah
kind       town
at         31.31 34.36
in         PSE Gaza Strip
near       Khan Yunis 6
size       11000

place      al-Mawasi
alias      Mawasi; Muwasi; al-Muwasi
kind       district
at         31.34 34.25
in         PSE Gaza Strip
near       Khan Yunis 6

place      Tal al-Sultan
alias      Tel al-Sultan; Tel Sultan; Tal as-Sultan; Tel as-Sultan
kind       district
at         31.30 34.23
in         PSE Gaza Strip
near       Rafah 2

place      Shaboura
alias      Shabura; Shaboura camp
kind       camp
at         31.29 34.25
in         PSE Gaza Strip
near       Rafah 1

place      Gush Katif
kind       region
at         31.35 34.27
in         PSE Gaza Strip
near       Khan Yunis 4

place      Netzarim Corridor
alias      Netzarim; Netzarim axis; Netzarim junction
kind       line
at         31.47 34.42
in         PSE Gaza Strip
near       Gaza 5

place      Philadelphi Corridor
alias      Philadelphi; Philadelphi route; Philadelphi axis; Salah al-Din Axis; Philadelphia Corridor
kind       line
at         31.28 34.24
in         PSE Gaza Strip
near       Rafah 3

place      Morag Corridor
alias      Morag; Morag axis
kind       line
at         31.32 34.28
in         PSE Gaza Strip
near       Rafah 5

place      Yellow Line
kind       line
at         31.42 34.39
in         PSE Gaza Strip
near       Deir el-Balah 4

place      Salah al-Din Road
alias      Salah al-Din Street; Salaheddin Road; Salah a-Din Road
kind       road
at         31.42 34.38
in         PSE Gaza Strip
near       Deir el-Balah 3

place      al-Rashid Street
alias      Rashid Street; al-Rashid road
kind       road
at         31.48 34.40
in         PSE Gaza Strip
near       Gaza 7

place      Wadi Gaza
kind       valley
at         31.46 34.39
in         PSE Gaza Strip
near       Gaza 8

place      al-Shifa Hospital
alias      al-Shifa; Shifa hospital; Al-Shifa Medical Complex
kind       site
at         31.52 34.44
in         PSE Gaza Strip
near       Gaza 3

place      al-Ahli Hospital
alias      al-Ahli Arab Hospital; Baptist Hospital; al-Ahli Baptist Hospital; Ahli Arab Hospital
kind       site
at         31.50 34.46
in         PSE Gaza Strip
near       Gaza 1

place      Kamal Adwan Hospital
alias      Kamal Adwan
kind       site
at         31.55 34.50
in         PSE Gaza Strip
near       Beit Lahia 1

place      Indonesian Hospital
kind       site
at         31.54 34.51
in         PSE Gaza Strip
near       Beit Lahia 2

place      Nasser Hospital
alias      Nasser Medical Complex
kind       site
at         31.35 34.29
in         PSE Gaza Strip
near       Khan Yunis 2

place      European Hospital
alias      European Gaza Hospital; Gaza European Hospital
kind       site
at         31.32 34.32
in         PSE Gaza Strip
near       Khan Yunis 4

place      al-Aqsa Martyrs Hospital
alias      Al-Aqsa Hospital
kind       site
at         31.42 34.36
in         PSE Gaza Strip
near       Deir el-Balah 1

place      Nabulsi roundabout
alias      al-Nabulsi roundabout
kind       site
at         31.51 34.42
in         PSE Gaza Strip
near       Gaza 4

place      Gaza port
alias      Gaza seaport; Gaza City port; Gaza harbour
kind       port
at         31.52 34.43
in         PSE Gaza Strip
near       Gaza 4

place      Yasser Arafat International Airport
alias      Gaza International Airport
kind       airport
at         31.25 34.28
in         PSE Gaza Strip
near       Rafah 6

# Palestinian territories: Jerusalem

place      East Jerusalem
kind       district
at         31.78 35.24
in         PSE
near       Jerusalem 2

place      Old City of Jerusalem
alias      Jerusalem's Old City; Old Jerusalem; Jerusalem Old City
kind       district
at         31.78 35.23
in         PSE
near       Jerusalem 2

place      al-Aqsa
alias      al-Aqsa Mosque; Haram al-Sharif; Temple Mount; Noble Sanctuary; al-Aqsa compound; Al-Haram al-Sharif; al-Aqsa mosque compound
kind       site
at         31.78 35.24
in         PSE
near       Jerusalem 2

place      Western Wall
alias      Wailing Wall
kind       site
at         31.78 35.23
in         PSE
near       Jerusalem 2

place      Damascus Gate
alias      Bab al-Amud
kind       site
at         31.78 35.23
in         PSE
near       Jerusalem 2

place      Church of the Holy Sepulchre
alias      Holy Sepulchre; Church of the Holy Sepulcher
kind       site
at         31.78 35.23
in         PSE
near       Jerusalem 2

place      Sheikh Jarrah
alias      Shaikh Jarrah
kind       district
at         31.79 35.23
in         PSE
near       Jerusalem 3

place      Silwan
kind       district
at         31.77 35.24
in         PSE
near       Jerusalem 2

place      Issawiya
alias      Isawiya; Issawiyeh; al-Isawiya
kind       district
at         31.80 35.25
in         PSE
near       Jerusalem 4

place      Jabal al-Mukaber
alias      Jabel Mukaber; Jabal Mukaber; Jabal al-Mukabbir
kind       district
at         31.75 35.24
in         PSE
near       Jerusalem 3

place      Beit Hanina
kind       district
at         31.83 35.22
in         PSE
near       Jerusalem 7

place      Kafr Aqab
alias      Kufr Aqab
kind       district
at         31.88 35.22
in         PSE
near       Ramallah 4

place      Har Homa
alias      Jabal Abu Ghneim
kind       district
at         31.72 35.22
in         PSE
near       Bethlehem 3

place      Shuafat
alias      Shuafat camp; Shuafat refugee camp; Shu'fat
kind       camp
at         31.81 35.24
in         PSE
near       Jerusalem 5

place      Qalandia
alias      Qalandiya; Qalandia checkpoint; Qalandiya checkpoint; Kalandia; Kalandiya
kind       crossing
at         31.86 35.22
in         PSE
near       Ramallah 5

place      E1 area
alias      E1 settlement project; E-1 area
kind       region
at         31.79 35.28
in         PSE
near       Ma'ale Adummim 3

place      Abu Dis
kind       town
at         31.76 35.26
in         PSE
near       Jerusalem 4
size       12000

place      Anata
kind       town
at         31.81 35.26
in         PSE
near       Jerusalem 6

# Palestinian territories: West Bank

place      Muqata
alias      Mukataa; Muqataa; Mukata
kind       site
at         31.91 35.21
in         PSE
near       Ramallah 1

place      Ofer prison
alias      Ofer military prison; Ofer camp; Ofer Military Court
kind       site
at         31.85 35.17
in         PSE
near       Ramallah 7

place      Church of the Nativity
alias      Nativity Church
kind       site
at         31.70 35.21
in         PSE
near       Bethlehem 1

place      Ibrahimi Mosque
alias      Cave of the Patriarchs; Tomb of the Patriarchs
kind       site
at         31.52 35.11
in         PSE
near       Hebron 2

place      Joseph's Tomb
alias      Tomb of Joseph
kind       site
at         32.21 35.29
in         PSE
near       Nablus 4

place      Jenin camp
alias      Jenin refugee camp
kind       camp
at         32.46 35.29
in         PSE
near       Jenin 1
size       12000

place      Nur Shams
alias      Nur al-Shams; Nour Shams; Nur Shams camp
kind       camp
at         32.32 35.06
in         PSE
near       Tulkarm 3

place      Tulkarm camp
alias      Tulkarem camp; Tulkarem refugee camp; Tulkarm refugee camp
kind       camp
at         32.31 35.04
in         PSE
near       Tulkarm 1

place      al-Fara'a
alias      Far'a; Far'a camp; Faraa camp; al-Far'a; al-Faraa refugee camp
kind       camp
at         32.29 35.34
in         PSE
near       Ţūbās 5

place      Aqabat Jabr
alias      Aqbat Jabr; Aqbat Jaber
kind       camp
at         31.84 35.44
in         PSE
near       Jericho 3

place      Dheisheh
alias      Deheishe; Duheisha; Dheisheh camp; Deheisheh
kind       camp
at         31.69 35.18
in         PSE
near       Bethlehem 3

place      Aida camp
alias      Aida refugee camp
kind       camp
at         31.72 35.20
in         PSE
near       Bethlehem 2

place      al-Arroub
alias      Arroub; al-Arrub; Aroub camp; al-Aroub
kind       camp
at         31.62 35.14
in         PSE
near       Hebron 11

place      al-Fawwar
alias      Fawwar; Fawwar camp
kind       camp
at         31.48 35.06
in         PSE
near       Hebron 7

place      Jalazone
alias      Jalazoun; Jalazun; al-Jalazoun; Jalazone camp
kind       camp
at         31.95 35.21
in         PSE
near       Ramallah 6

place      al-Amari
alias      Amari camp; al-Amari camp
kind       camp
at         31.89 35.21
in         PSE
near       Ramallah 2

place      Askar camp
alias      Askar refugee camp
kind       camp
at         32.22 35.30
in         PSE
near       Nablus 5

place      Huwara
alias      Hawara; Huwwara; Hawwara
kind       town
at         32.15 35.26
in         PSE
near       Nablus 8
size       7000

place      Salfit
alias      Salfeet
kind       town
at         32.08 35.18
in         PSE
near       Nablus 16
size       10000

place      Beita
kind       town
at         32.14 35.29
in         PSE
near       Nablus 10
size       12000

place      Bil'in
kind       village
at         31.93 35.07
in         PSE
near       Ramallah 12

place      Nabi Saleh
alias      Nabi Salih; an-Nabi Salih
kind       village
at         32.02 35.12
in         PSE
near       Ramallah 15

place      Turmus Ayya
alias      Turmusaya; Turmus Aya; Turmusayya
kind       town
at         32.04 35.29
in         PSE
near       Ramallah 18

place      Burin
kind       village
at         32.18 35.25
in         PSE
near       Nablus 5

place      Burqa
kind       village
at         32.30 35.19
in         PSE
near       Nablus 11

place      Urif
kind       village
at         32.16 35.22
in         PSE
near       Nablus 8

place      Aqraba
alias      Akraba
kind       village
at         32.13 35.34
in         PSE
near       Nablus 14

place      Qusra
kind       village
at         32.08 35.33
in         PSE
near       Nablus 17

place      Sebastia
alias      Sabastiya
kind       village
at         32.28 35.20
in         PSE
near       Nablus 9

place      Ya'bad
kind       town
at         32.45 35.17
in         PSE
near       Jenin 13

place      Kafr Qaddum
alias      Kufr Qaddoum; Kafr Qaddoum; Kufr Qaddum
kind       village
at         32.22 35.16
in         PSE
near       Nablus 10

place      Azzun
kind       village
at         32.18 35.06
in         PSE
near       Qalqilyah 9

place      Masafer Yatta
alias      Massafer Yatta
kind       region
at         31.38 35.13
in         PSE
near       Yatta 9

place      Susiya
alias      Susya
kind       village
at         31.39 35.11
in         PSE
near       Yatta 8

place      Khan al-Ahmar
kind       village
at         31.81 35.34
in         PSE
near       Ma'ale Adummim 5

place      al-Mughayyir
alias      Mughayyir; al-Mughayir; Mughayir; al-Mughayer
kind       village
at         32.02 35.35
in         PSE
near       Ramallah 19

place      Deir Dibwan
kind       town
at         31.91 35.27
in         PSE
near       Ramallah 7

place      Taybeh
alias      Taibeh
kind       village
at         31.95 35.30
in         PSE
near       Ramallah 11

place      Sinjil
kind       village
at         32.03 35.27
in         PSE
near       Ramallah 17

place      Beit Ummar
alias      Beit Omar; Beit Umar
kind       town
at         31.62 35.10
in         PSE
near       Hebron 10

place      Beit Sahour
alias      Beit Sahur
kind       town
at         31.70 35.22
in         PSE
near       Bethlehem 2
size       13000

place      Birzeit
alias      Bir Zeit
kind       town
at         31.97 35.20
in         PSE
near       Ramallah 8

place      Rawabi
kind       town
at         32.01 35.19
in         PSE
near       Ramallah 12

place      Tarqumiya
alias      Tarqumiyah; Tarqumia crossing
kind       crossing
at         31.58 35.02
in         PSE
near       Hebron 10

place      Tammun
alias      Tamun
kind       town
at         32.28 35.39
in         PSE
near       Ţūbās 5

place      Kiryat Arba
kind       town
at         31.53 35.12
in         PSE
near       Hebron 3
size       7000

place      Itamar
kind       village
at         32.17 35.31
in         PSE
near       Nablus 8

place      Yitzhar
kind       village
at         32.17 35.23
in         PSE
near       Nablus 6

place      Elon Moreh
kind       village
at         32.23 35.33
in         PSE
near       Nablus 7

place      Homesh
kind       village
at         32.31 35.19
in         PSE
near       Nablus 12

place      Evyatar
alias      Eviatar
kind       village
at         32.12 35.27
in         PSE
near       Nablus 12

place      Beitar Illit
alias      Betar Illit
kind       town
at         31.70 35.12
in         PSE
near       Bethlehem 8

place      Efrat
alias      Efrata
kind       town
at         31.65 35.15
in         PSE
near       Bethlehem 7

place      Gush Etzion
alias      Etzion Bloc; Gush Etzion bloc
kind       region
at         31.66 35.12
in         PSE
near       Bethlehem 9

place      Beit El
alias      Bet El
kind       town
at         31.94 35.22
in         PSE
near       Ramallah 5

place      Ofra
kind       village
at         31.95 35.26
in         PSE
near       Ramallah 8

place      Amona
kind       village
at         31.95 35.27
in         PSE
near       Ramallah 9

place      Kedumim
kind       town
at         32.21 35.16
in         PSE
near       Nablus 10

# Jordan

place      Al Mafraq
alias      Mafraq
in         JOR

place      Ar Ramtha
alias      Ramtha; al-Ramtha
in         JOR

place      At Tafilah
alias      Tafila; Tafileh; Tafilah; al-Tafilah
in         JOR

place      Adjlun
alias      Ajloun; Ajlun
in         JOR

place      Rukban
alias      Rukban camp; al-Rukban; Rakban
in         JOR

place      Salt
alias      al-Salt; as-Salt
in         JOR

place      Karak
alias      Kerak; al-Karak
in         JOR

place      Russeifa
alias      Rusaifa; Ruseifa; Rusayfah
in         JOR

place      Aqaba
alias      Akaba
in         JOR

place      Zaatari
alias      Zaatari camp; al-Zaatari; Zaatari refugee camp
kind       camp
at         32.29 36.33
in         JOR Mafraq Governorate
near       Al Mafraq 13
size       80000

place      Azraq camp
alias      Azraq refugee camp
kind       camp
at         31.90 36.59
in         JOR Zarqa Governorate
near       Zarqa 50
size       40000

place      Azraq
alias      al-Azraq
kind       town
at         31.83 36.82
in         JOR Zarqa Governorate
near       Zarqa 73
size       10000

place      Muwaffaq Salti air base
alias      Muwaffaq al-Salti; Azraq air base; Muwaffaq Salti; Al-Azraq air base
kind       base
at         31.83 36.79
in         JOR Zarqa Governorate
near       Zarqa 70

place      Tower 22
kind       base
at         33.31 38.71
in         JOR Mafraq Governorate
near       Rukban 3

place      Marka air base
alias      Marka airport; King Abdullah I air base
kind       base
at         31.97 35.98
in         JOR Amman Governorate
near       Amman 5

place      Ruwaished
alias      al-Ruwaished; al-Ruwayshid; Ruwaishid
kind       town
at         32.50 38.20
in         JOR Mafraq Governorate
near       Al Mafraq 188
size       7000

place      Jaber crossing
alias      Jaber border crossing
kind       crossing
at         32.51 36.20
in         JOR Mafraq Governorate
near       Al Mafraq 20

place      King Hussein Bridge
alias      Allenby Bridge; Allenby crossing; Allenby; Karameh crossing; al-Karama crossing; King Hussein crossing
kind       crossing
at         31.87 35.54
in         JOR
near       Jericho 8

place      Wadi Araba crossing
alias      Yitzhak Rabin crossing; Arava crossing; Rabin crossing
kind       crossing
at         29.57 34.98
in         JOR Aqaba Governorate
near       Aqaba 5

place      al-Karameh
alias      Karameh
kind       village
at         31.95 35.58
in         JOR Balqa Governorate
near       Salt 17

place      Baqoura
alias      Baqura; Naharayim
kind       region
at         32.64 35.57
in         JOR
near       Irbid 28

place      Baqaa
alias      Baqaa camp; Baqa'a refugee camp
kind       camp
at         32.07 35.84
in         JOR Balqa Governorate
near       Amman 17

place      Wihdat
alias      al-Wehdat; Wehdat
kind       camp
at         31.93 35.94
in         JOR Amman Governorate
near       Amman 3

place      Raghadan Palace
alias      Raghadan; Royal Court in Amman; Basman Palace
kind       site
at         31.96 35.95
in         JOR Amman Governorate
near       Amman 2

place      Queen Alia International Airport
alias      Queen Alia airport; Amman airport
kind       airport
at         31.72 35.99
in         JOR Amman Governorate
near       Amman 28

place      Wadi Musa
alias      ancient city of Petra; Petra archaeological site
kind       town
at         30.33 35.44
in         JOR Ma'an Governorate
near       Ma'an 31

# Iraq: other spellings of towns

place      Erbil
alias      Irbil; Arbil; Hawler; Hewler
in         IRQ

place      Fallujah
alias      Falluja; al-Fallujah
in         IRQ

place      Karbala
alias      Kerbala
in         IRQ

place      Baqubah
alias      Baquba
in         IRQ

place      Sulaymaniyah
alias      Sulaimaniya; Sulaimaniyah; Sulaymaniya; Slemani; Suleimaniya; Sulaimani; Suleimaniyah
in         IRQ

place      Duhok
alias      Dohuk; Dahuk
in         IRQ

place      Nasiriyah
alias      Nassiriya; Nasiriya; Nassiriyah; al-Nasiriyah
in         IRQ

place      Amara
alias      Amarah; al-Amara; al-Amarah
in         IRQ

place      Al Hillah
alias      Hilla; Hillah; al-Hilla
in         IRQ

place      Hadithah
alias      Haditha
in         IRQ

place      Bayji
alias      Baiji; Beiji
in         IRQ

place      Ar Rutbah
alias      Rutba; Rutbah; al-Rutba; al-Rutbah
in         IRQ

place      Al-Hamdaniya District
alias      Qaraqosh; Hamdaniya; al-Hamdaniya; Bakhdida; Baghdeda; Karakosh
in         IRQ

place      Ad Diwaniyah
alias      Diwaniya; Diwaniyah; al-Diwaniya; al-Diwaniyah
in         IRQ

place      Tuz Khurmatu District
alias      Tuz Khurmatu; Tuz Khormato; Tuz Khormatu; Tuz Khurmato
in         IRQ

place      As Samawah
alias      Samawa; Samawah; al-Samawah; al-Samawa
in         IRQ

place      Al Miqdadiyah
alias      Muqdadiya; Muqdadiyah; Miqdadiya; al-Muqdadiyah; al-Muqdadiya
in         IRQ

place      Ruwandiz
alias      Rawanduz; Rowanduz; Rawandiz; Rwandz
in         IRQ

place      Tallkayf
alias      Tel Keppe; Tel Kaif; Tal Kayf; Tel Keyf; Telkaif; Tal Kaif
in         IRQ

place      Akre
alias      Aqra; Aqrah; Akra
in         IRQ

place      Khalis
alias      al-Khalis
in         IRQ

place      Koysinceq
alias      Koya; Koy Sanjaq; Koysinjaq; Koye
in         IRQ

place      Al Faw
alias      Faw; Fao; al-Fao; Faw peninsula; al-Faw peninsula
in         IRQ

place      Jamjamal
alias      Chamchamal
in         IRQ

place      Baynjiwayn
alias      Penjwen; Panjwin; Penjwin
in         IRQ

place      Al Musayyib
alias      Musayyib; Musayib; al-Musayib
in         IRQ

place      As Suwayrah
alias      Suwayra; Suwaira; Suwayrah; al-Suwaira
in         IRQ

place      Kut
alias      al-Kut
in         IRQ

place      Al Hindiyah
alias      Hindiya; Hindiyah
in         IRQ

place      Az Zubayr
alias      Zubair; al-Zubair; Zubayr; al-Zubayr
in         IRQ

place      Ash Shatrah
alias      Shatra; Shatrah; al-Shatra
in         IRQ

place      Abu Ghraib
alias      Abu Ghurayb; Abu Gharib; Abu Ghuraib
in         IRQ

place      Sinjar
alias      Shingal; Shengal
in         IRQ

place      Basra
alias      Basrah; al-Basra
in         IRQ

place      Dujail
alias      al-Dujail; Dujayl
in         IRQ

place      Umm Qasr
alias      Um Qasr
in         IRQ

place      Kufa
alias      al-Kufa
in         IRQ

place      Ramadi
alias      al-Ramadi; ar-Ramadi
in         IRQ

place      Al Aziziyah
alias      Aziziya; Aziziyah
in         IRQ

place      Zakho
alias      Zaxo
in         IRQ

# Iraq: Baghdad and its belt

place      Green Zone
alias      International Zone; Baghdad's Green Zone; Baghdad Green Zone
kind       district
at         33.31 44.39
in         IRQ Baghdad Governorate
near       Baghdad 4

place      Sadr City
alias      Saddam City; Madinat al-Sadr
kind       district
at         33.39 44.46
in         IRQ Baghdad Governorate
near       Baghdad 8

place      Kadhimiya
alias      Kadhimiyah; Khadimiya; Kazimiya; al-Kadhimiya; Kadhimain; Kazimiyah
kind       district
at         33.38 44.34
in         IRQ Baghdad Governorate
near       Baghdad 7

place      Adhamiya
alias      Adhamiyah; Azamiyah; Azamiya; al-Adhamiya; Aadhamiya
kind       district
at         33.37 44.37
in         IRQ Baghdad Governorate
near       Baghdad 5

place      Karrada
alias      Karada; al-Karrada; Karradah
kind       district
at         33.30 44.42
in         IRQ Baghdad Governorate
near       Baghdad 5

place      al-Dora
alias      Doura; al-Doura
kind       district
at         33.25 44.40
in         IRQ Baghdad Governorate
near       Baghdad 10

place      Shuala
alias      Shoala; al-Shula; al-Shuala; Shula district
kind       district
at         33.37 44.28
in         IRQ Baghdad Governorate
near       Baghdad 11

place      Ghazaliya
alias      Ghazaliyah; al-Ghazaliya
kind       district
at         33.34 44.28
in         IRQ Baghdad Governorate
near       Baghdad 11

place      Amiriya
alias      Amiriyah; Ameriya; al-Amiriya
kind       district
at         33.30 44.29
in         IRQ Baghdad Governorate
near       Baghdad 11

place      Amiriyah shelter
alias      Amiriya shelter; al-Amiriya bomb shelter
kind       site
at         33.30 44.28
in         IRQ Baghdad Governorate
near       Baghdad 12

place      Zaafaraniya
alias      Zafraniya; Zafaraniyah; Zaafaraniyah
kind       district
at         33.25 44.50
in         IRQ Baghdad Governorate
near       Baghdad 13

place      Jadriya
alias      Jadiriya; Jadriyah; Jadiriyah
kind       district
at         33.28 44.38
in         IRQ Baghdad Governorate
near       Baghdad 7

place      Saydiya
alias      Saidiya; Saydiyah; Saidiyah
kind       district
at         33.25 44.35
in         IRQ Baghdad Governorate
near       Baghdad 11

place      Tahrir Square
alias      Liberation Square in Baghdad
kind       site
at         33.33 44.41
in         IRQ Baghdad Governorate
near       Baghdad 1

place      Firdos Square
alias      Firdaus Square
kind       site
at         33.31 44.42
in         IRQ Baghdad Governorate
near       Baghdad 3

place      Nisour Square
alias      Nisoor Square; Nisur Square
kind       site
at         33.31 44.36
in         IRQ Baghdad Governorate
near       Baghdad 5

place      Baghdad International Airport
alias      Baghdad airport; Saddam International Airport
kind       airport
at         33.26 44.23
in         IRQ Baghdad Governorate
near       Baghdad 17

place      Camp Victory
alias      Victory Base; Victory Base Complex; Victoria Base
kind       base
at         33.26 44.26
in         IRQ Baghdad Governorate
near       Baghdad 15

place      Camp Liberty
alias      Camp Hurriya
kind       camp
at         33.28 44.25
in         IRQ Baghdad Governorate
near       Baghdad 15

place      Abu Ghraib prison
alias      Baghdad Central Prison
kind       site
at         33.29 44.07
in         IRQ Baghdad Governorate
near       Abu Ghraib 11

place      Tuwaitha
alias      al-Tuwaitha; Osirak; Osiraq; Tuwaitha nuclear site; Osirak reactor
kind       site
at         33.20 44.51
in         IRQ Baghdad Governorate
near       Baghdad 18

place      Taji
alias      al-Taji
kind       town
at         33.51 44.27
in         IRQ Baghdad Governorate
near       Baghdad 24

place      Camp Taji
alias      Taji base; Taji air base; Taji military base
kind       base
at         33.53 44.25
in         IRQ Baghdad Governorate
near       Baghdad 27

place      Tarmiyah
alias      Tarmiya; al-Tarmiya
kind       town
at         33.67 44.40
in         IRQ Baghdad Governorate
near       Baghdad 37

place      Mahmudiya
alias      Mahmoudiya; Mahmudiyah; al-Mahmudiyah; Mahmoudiyah
kind       town
at         33.06 44.36
in         IRQ Baghdad Governorate
near       Baghdad 31

place      Latifiya
alias      Latifiyah; al-Latifiya
kind       town
at         32.98 44.36
in         IRQ Baghdad Governorate
near       Baghdad 40

place      Yusufiya
alias      Yusufiyah; Yousifiya; Youssifiyah
kind       town
at         33.07 44.24
in         IRQ Baghdad Governorate
near       Baghdad 33

place      Iskandariya
alias      Iskandariyah; al-Iskandariya
kind       town
at         32.89 44.35
in         IRQ Babil Governorate
near       Al Musayyib 13

place      Jurf al-Sakhar
alias      Jurf al-Sakhr; Jurf as-Sakhr; Jurf al-Nasr; Jurf al-Sakher
kind       town
at         32.87 44.21
in         IRQ Babil Governorate
near       Al Musayyib 13

place      Salman Pak
alias      al-Madain
kind       town
at         33.10 44.58
in         IRQ Baghdad Governorate
near       Baghdad 31

# Iraq: Anbar

place      al-Qaim
alias      Qaim; el-Qaim
kind       town
at         34.37 41.09
in         IRQ Anbar Governorate
near       Albu Kamal 18
size       75000

place      Husaybah
alias      Husayba; Qusaybah
kind       town
at         34.41 41.02
in         IRQ Anbar Governorate
near       Albu Kamal 11

place      al-Qaim crossing
alias      Qaim crossing; Qaim border crossing; al-Qaim border crossing; Bukamal crossing
kind       crossing
at         34.41 41.00
in         IRQ Anbar Governorate
near       Albu Kamal 9

place      Rawa
alias      Rawah
kind       town
at         34.48 41.91
in         IRQ Anbar Governorate
near       ‘Anah 13
size       20000

place      Ain al-Asad air base
alias      Ain al-Asad; al-Asad air base; Ayn al-Asad; al-Asad Airbase; Ein al-Asad; Ain al-Assad; Ain al-Asad base
kind       base
at         33.79 42.44
in         IRQ Anbar Governorate
near       Hīt 40

place      Khan al-Baghdadi
kind       town
at         33.85 42.55
in         IRQ Anbar Governorate
near       Hīt 35

place      Habbaniyah
alias      Habbaniya; al-Habbaniyah
kind       town
at         33.37 43.56
in         IRQ Anbar Governorate
near       Ramadi 24

place      al-Taqaddum air base
alias      Taqaddum; al-Taqaddum; Camp Taqaddum; Habbaniyah air base
kind       base
at         33.34 43.60
in         IRQ Anbar Governorate
near       Fallujah 18

place      al-Karma
alias      Karmah; Garma; al-Karmah
kind       town
at         33.40 43.91
in         IRQ Anbar Governorate
near       Fallujah 13

place      Saqlawiyah
alias      Saqlawiya; Saqlawiyya; al-Saqlawiya
kind       town
at         33.40 43.70
in         IRQ Anbar Governorate
near       Fallujah 10

place      Amiriyat al-Fallujah
alias      Amiriyat Fallujah; Amiriyat al-Falluja
kind       town
at         33.16 43.86
in         IRQ Anbar Governorate
near       Fallujah 22

place      Nukhayb
alias      Nukhaib; al-Nukhaib
kind       town
at         32.04 42.25
in         IRQ Anbar Governorate
near       Karbala 180

place      Trebil
alias      Turaibil; Treibil; Tarbil; Karameh-Trebil crossing
kind       crossing
at         32.83 39.00
in         IRQ Anbar Governorate
near       Ar Ruţbah 123

place      al-Walid crossing
alias      al-Waleed; al-Waleed crossing; al-Walid
kind       crossing
at         33.43 38.93
in         IRQ Anbar Governorate
near       Ar Ruţbah 133

# Iraq: Nineveh

place      Tal Afar
alias      Tel Afar; Tall Afar; Telafar; Talafar
kind       city
at         36.38 42.45
in         IRQ Nineveh Governorate
near       Mosul 62
size       160000

place      Bartella
alias      Bartalla; Bartilla; Bartulla
kind       town
at         36.35 43.38
in         IRQ Nineveh Governorate
near       Mosul 23

place      Bashiqa
alias      Bashika; Bashiqa camp
kind       town
at         36.45 43.35
in         IRQ Nineveh Governorate
near       Mosul 24

place      Karamlesh
alias      Karemlash; Karamles
kind       town
at         36.30 43.41
in         IRQ Nineveh Governorate
near       Mosul 27

place      Tel Skuf
alias      Teleskof; Tal Asquf; Telskuf; Tel Isqof
kind       town
at         36.57 43.12
in         IRQ Nineveh Governorate
near       Tallkayf 9

place      Alqosh
alias      al-Qosh
kind       town
at         36.73 43.09
in         IRQ Nineveh Governorate
near       Tallkayf 27

place      Hammam al-Alil
alias      Hamam al-Alil
kind       town
at         36.16 43.26
in         IRQ Nineveh Governorate
near       Mosul 24

place      Qayyarah
alias      Qayara; Qaiyara; Gayara; al-Qayyarah
kind       town
at         35.80 43.29
in         IRQ Nineveh Governorate
near       Mosul 62
size       15000

place      Qayyarah air base
alias      Qayyarah West; Qayyarah Airfield West; Q-West; Qayara air base
kind       base
at         35.77 43.12
in         IRQ Nineveh Governorate
near       Mosul 64

place      Hatra
alias      al-Hadr; al-Hadar
kind       site
at         35.59 42.72
in         IRQ Nineveh Governorate
near       Mosul 92

place      al-Baaj
alias      Baaj
kind       town
at         36.05 41.72
in         IRQ Nineveh Governorate
near       Sinjār 33

place      Sinuni
alias      Snune; Snuny; Sinune; Sinoni
kind       town
at         36.45 41.73
in         IRQ Nineveh Governorate
near       Sinjār 20

place      Kocho
alias      Kojo
kind       village
at         36.14 41.85
in         IRQ Nineveh Governorate
near       Sinjār 20

place      Rabia crossing
alias      Rabiah; Rabia border crossing; town of Rabia
kind       crossing
at         36.80 42.11
in         IRQ Nineveh Governorate
near       Sinjār 57

place      Zummar
alias      Zumar
kind       town
at         36.65 42.62
in         IRQ Nineveh Governorate
near       Mosul 57

place      Badush prison
alias      Badoush; Badush; Badoush prison
kind       site
at         36.42 42.96
in         IRQ Nineveh Governorate
near       Mosul 18

place      al-Nuri mosque
alias      Great Mosque of al-Nuri; Grand al-Nuri Mosque
kind       site
at         36.34 43.13
in         IRQ Nineveh Governorate
near       Mosul 1

place      Shekhan
alias      Sheikhan; Ain Sifni
kind       town
at         36.69 43.35
in         IRQ Nineveh Governorate
near       Duhok 37

place      Lalish
kind       village
at         36.77 43.30
in         IRQ Nineveh Governorate
near       Duhok 30

# Iraq: Kirkuk, Saladin, Diyala

place      Hawija
alias      Hawijah; al-Hawija; Haweeja
kind       town
at         35.33 43.77
in         IRQ Kirkuk Governorate
near       Kirkuk 58
size       100000

place      Daquq
alias      Dakuk; Daqouq
kind       town
at         35.14 44.45
in         IRQ Kirkuk Governorate
near       Kirkuk 38

place      Taza Khurmatu
alias      Taza Khormato
kind       town
at         35.30 44.33
in         IRQ Kirkuk Governorate
near       Kirkuk 20

place      Dibis
alias      Dibs; Dubiz
kind       town
at         35.67 44.07
in         IRQ Kirkuk Governorate
near       Kirkuk 37

place      Altun Kupri
alias      Alton Kopri; Altun Kopru; Pirde; Altun Kobri
kind       town
at         35.75 44.14
in         IRQ Kirkuk Governorate
near       Kirkuk 39

place      K-1 air base
alias      K1 base; K-1 base; K1 air base
kind       base
at         35.51 44.28
in         IRQ Kirkuk Governorate
near       Kirkuk 11

place      Khor Mor gas field
alias      Khor Mor; Kormor; Khor Mor gas complex
kind       site
at         35.07 44.80
in         IRQ Sulaymaniyah Governorate
near       Kirkuk 58

place      Shirqat
alias      al-Shirqat; Sharqat; Shergat; al-Sharqat
kind       town
at         35.51 43.24
in         IRQ Saladin Governorate
near       Bayjī 68

place      Camp Speicher
alias      Speicher; Speicher base; Tikrit air academy; al-Sahra airfield; Majid al-Tamimi air base
kind       base
at         34.68 43.54
in         IRQ Saladin Governorate
near       Tikrit 14

place      Balad air base
alias      Joint Base Balad; Camp Anaconda; Balad Airbase; LSA Anaconda
kind       base
at         33.94 44.36
in         IRQ Saladin Governorate
near       Balad 21

place      Baiji refinery
alias      Baiji oil refinery; Beiji refinery; Bayji refinery
kind       site
at         35.01 43.49
in         IRQ Saladin Governorate
near       Bayjī 9

place      Dhuluiya
alias      Dhuluiyah; Duluiyah; Thuluiya; al-Dhuluiya
kind       town
at         34.06 44.22
in         IRQ Saladin Governorate
near       Balad 9

place      al-Dour
alias      ad-Dawr; al-Dawr; ad-Dour
kind       town
at         34.46 43.79
in         IRQ Saladin Governorate
near       Tikrit 21

place      al-Awja
alias      Owja; Awja; Ouja; al-Auja
kind       village
at         34.53 43.72
in         IRQ Saladin Governorate
near       Tikrit 11

place      Amerli
alias      Amirli; Amirly
kind       town
at         34.73 44.60
in         IRQ Saladin Governorate
near       Tuz Khurmatu District 18
size       18000

place      al-Askari shrine
alias      al-Askari mosque; Askariya shrine; Golden Mosque of Samarra; Askari shrine
kind       site
at         34.20 43.87
in         IRQ Saladin Governorate
near       Samarra 2

place      Khanaqin
alias      Khanaqeen; Xanaqin
kind       town
at         34.35 45.39
in         IRQ Diyala Governorate
near       Mandalī 68
size       100000

place      Jalawla
alias      Jalula; Jalaula
kind       town
at         34.27 45.17
in         IRQ Diyala Governorate
near       Kifrī 50

place      al-Saadiya
alias      Saadiya; Sadiyah; al-Sadiyah
kind       town
at         34.19 45.12
in         IRQ Diyala Governorate
near       Al Miqdādīyah 28

place      Qara Tapa
alias      Qaratapa; Qara Tappa; Qarah Tappah
kind       town
at         34.42 44.94
in         IRQ Diyala Governorate
near       Kifrī 30

place      Kalar
kind       town
at         34.63 45.32
in         IRQ Sulaymaniyah Governorate
near       Kifrī 34
size       200000

place      Buhriz
alias      Bahriz
kind       town
at         33.70 44.66
in         IRQ Diyala Governorate
near       Baqubah 8

place      Camp Ashraf
alias      Ashraf City; Camp New Iraq
kind       camp
at         33.87 44.51
in         IRQ Diyala Governorate
near       Khāliş 8

# Iraq: Kurdistan Region

place      Metina
alias      Matina; Metina region
kind       region
at         37.16 43.30
in         IRQ Duhok Governorate
near       Zakho 54

place      Gara
alias      Mount Gara; Gara mountain; Gara region
kind       region
at         36.98 43.50
in         IRQ Duhok Governorate
near       Duhok 47

place      Haftanin
alias      Heftanin
kind       region
at         37.30 43.00
in         IRQ Duhok Governorate
near       Zakho 32

place      Hakurk
alias      Khakurk; Xakurk; Hakourk
kind       region
at         37.05 44.60
in         IRQ Erbil Governorate
near       Şemdinli 28

place      Avashin
alias      Avasin; Avashin-Basyan; Avasin-Basyan
kind       region
at         37.18 43.80
in         IRQ Duhok Governorate
near       Hakkâri 45

place      Makhmour
alias      Makhmur; Mahmur; Makhmur camp; Makhmour camp
kind       town
at         35.78 43.58
in         IRQ Nineveh Governorate
near       Erbil 58

place      Amedi
alias      Amadiya; Amadiyah; Amediye
kind       town
at         37.09 43.49
in         IRQ Duhok Governorate
near       Duhok 50
size       11000

place      Bamerni air base
alias      Bamerni; Bamarni; Bamerne
kind       base
at         37.10 43.27
in         IRQ Duhok Governorate
near       Duhok 36

place      Sidakan
alias      Sidekan
kind       town
at         36.80 44.67
in         IRQ Erbil Governorate
near       Soran 20

place      Choman
kind       town
at         36.64 44.88
in         IRQ Erbil Governorate
near       Soran 30

place      Haj Omran
alias      Haji Omeran; Hajj Umran; Haji Omaran; Haj Omaran
kind       crossing
at         36.67 45.05
in         IRQ Erbil Governorate
near       Pīranshahr 9

place      Ranya
alias      Raniya
kind       town
at         36.25 44.88
in         IRQ Sulaymaniyah Governorate
near       Hajiawa 8

place      Qaladiza
alias      Qala Diza; Qaladze; Qalat Dizah; Qaladza
kind       town
at         36.18 45.13
in         IRQ Sulaymaniyah Governorate
near       Hajiawa 31

place      Said Sadiq
alias      Sayid Sadiq; Saidsadiq; Sayed Sadiq
kind       town
at         35.35 45.87
in         IRQ Sulaymaniyah Governorate
near       Halabja 22

place      Darbandikhan
alias      Derbendikhan
kind       town
at         35.11 45.69
in         IRQ Sulaymaniyah Governorate
near       Halabja 28

place      Dukan
alias      Dokan
kind       town
at         35.93 44.96
in         IRQ Sulaymaniyah Governorate
near       Sulaymaniyah 60

place      Bashmaq
alias      Bashmakh; Bashmaq crossing; Bashmakh crossing
kind       crossing
at         35.58 46.02
in         IRQ Sulaymaniyah Governorate
near       Marīvān 16

place      Ibrahim Khalil
alias      Ibrahim Khalil crossing; Ibrahim al-Khalil; Habur; Habur crossing; Habur gate
kind       crossing
at         37.15 42.57
in         IRQ Duhok Governorate
near       Zakho 11

place      Faysh Khabur
alias      Fishkhabour; Faish Khabur; Fish Khabur; Peshkhabour; Faysh Khabour
kind       crossing
at         37.07 42.38
in         IRQ Duhok Governorate
near       Zakho 29

place      Ainkawa
alias      Ankawa
kind       district
at         36.23 44.00
in         IRQ Erbil Governorate
near       Erbil 5

place      Erbil airport
alias      Erbil International Airport
kind       airport
at         36.24 43.96
in         IRQ Erbil Governorate
near       Erbil 7

place      Harir air base
alias      Harir; Bashur airfield; al-Harir air base
kind       base
at         36.53 44.35
in         IRQ Erbil Governorate
near       Soran 22

place      Pirmam
alias      Masif Salahaddin; Masif
kind       town
at         36.38 44.20
in         IRQ Erbil Governorate
near       Erbil 28

place      Gwer
alias      Guwair; al-Kuwayr; Gwair
kind       town
at         36.04 43.49
in         IRQ Erbil Governorate
near       Erbil 49

place      Khabat
alias      Kalak
kind       town
at         36.27 43.65
in         IRQ Erbil Governorate
near       Erbil 33

place      Hassan Sham
alias      Hasan Sham; Hassan Sham camp
kind       camp
at         36.31 43.54
in         IRQ Nineveh Governorate
near       Mosul 38

place      Domiz
alias      Domiz camp; Domeez
kind       camp
at         36.78 42.89
in         IRQ Duhok Governorate
near       Duhok 14

place      Bardarash
kind       town
at         36.50 43.58
in         IRQ Duhok Governorate
near       Akre 40

place      Arbat camp
alias      Erbet; Arbat displacement camp
kind       camp
at         35.42 45.58
in         IRQ Sulaymaniyah Governorate
near       Sulaymaniyah 21

# Iraq: south

place      Tallil air base
alias      Tallil; Ali Air Base; Imam Ali Air Base; Camp Adder; Talil air base
kind       base
at         30.94 46.09
in         IRQ Dhi Qar Governorate
near       Nasiriyah 21

place      Suq al-Shuyukh
alias      Souk al-Shuyukh; Suq ash-Shuyukh
kind       town
at         30.89 46.47
in         IRQ Dhi Qar Governorate
near       Nasiriyah 28

place      al-Qurnah
alias      Qurna; Qurnah; al-Qurna
kind       town
at         31.02 47.43
in         IRQ Basra Governorate
near       Basra 65

place      Abu al-Khasib
alias      Abu al-Khaseeb
kind       town
at         30.44 48.00
in         IRQ Basra Governorate
near       Basra 22

place      Safwan
alias      Safwan crossing
kind       town
at         30.11 47.72
in         IRQ Basra Governorate
near       Umm Qaşr 21

place      Camp Bucca
alias      Bucca
kind       site
at         30.18 47.86
in         IRQ Basra Governorate
near       Umm Qaşr 16

place      Khor al-Zubair
alias      Khor al-Zubayr; Khor Zubair; Khor al-Zubair port
kind       port
at         30.19 47.88
in         IRQ Basra Governorate
near       Umm Qaşr 17

place      Grand Faw Port
alias      al-Faw Grand Port; Faw Grand Port
kind       port
at         29.90 48.48
in         IRQ Basra Governorate
near       Al Fāw 8

place      Al Basrah Oil Terminal
alias      Basra oil terminal; Mina al-Bakr; ABOT
kind       port
at         29.68 48.80
in         IRQ Basra Governorate
near       Al Fāw 45

place      Rumaila oil field
alias      Rumaila; Rumaylah; Rumaila oilfield; al-Rumaila
kind       site
at         30.30 47.35
in         IRQ Basra Governorate
near       Az Zubayr 35

place      West Qurna
alias      West Qurna oil field; West Qurna-1; West Qurna-2; West Qurna oilfield
kind       site
at         30.86 47.32
in         IRQ Basra Governorate
near       Basra 58

place      Majnoon oil field
alias      Majnoon oilfield; Majnoon field; Majnun oil field
kind       site
at         31.08 47.60
in         IRQ Basra Governorate
near       Basra 65

place      Shalamcheh
alias      Shalamja; Shalamche; Shalamcheh crossing; al-Shalamija
kind       crossing
at         30.50 48.03
in         IRQ Basra Governorate
near       Basra 24

place      Zurbatiyah
alias      Zurbatiya; Zurbatiya crossing
kind       town
at         33.15 46.06
in         IRQ Wasit Governorate
near       Mandalī 82

place      Imam Ali Shrine
alias      shrine of Imam Ali; Imam Ali Mosque
kind       site
at         32.00 44.31
in         IRQ Najaf Governorate
near       Najaf 5

place      Imam Hussein Shrine
alias      Imam Husayn Shrine; shrine of Imam Hussein
kind       site
at         32.62 44.03
in         IRQ Karbala Governorate
near       Karbala 1

place      Ancient Babylon
alias      ruins of Babylon; Babylon archaeological site; ancient city of Babylon
kind       site
at         32.54 44.42
in         IRQ Babil Governorate
near       Al Hillah 9

# Kuwait

place      Al Jahra
alias      Jahra; al-Jahrah
in         KWT

place      Al Farwaniyah
alias      Farwaniya; Farwaniyah; al-Farwaniya
in         KWT

place      Al Fahahil
alias      Fahaheel; Fahahil
in         KWT

place      Hawalli
alias      Hawally
in         KWT

place      Al Mahbulah
alias      Mahboula; Mahboola
in         KWT

place      Bayan Palace
kind       site
at         29.30 48.04
in         KWT Hawalli Governorate
near       Kuwait City 10

place      Seif Palace
alias      Sief Palace
kind       site
at         29.38 47.98
in         KWT
near       Kuwait City 1

place      Camp Arifjan
alias      Arifjan
kind       base
at         28.88 48.16
in         KWT Al Ahmadi Governorate
near       Al Ahmadi 23

place      Ali Al Salem air base
alias      Ali al-Salem; Ali Al Salem Airbase; Ali al-Salim air base
kind       base
at         29.35 47.52
in         KWT Al Jahra Governorate
near       Al Jahra 14

place      Ahmad al-Jaber air base
alias      Ahmed al-Jaber air base; Al Jaber air base
kind       base
at         28.93 47.79
in         KWT Al Ahmadi Governorate
near       Al Ahmadi 33

place      Camp Buehring
alias      Udairi; Camp Udairi
kind       base
at         29.70 47.43
in         KWT Al Jahra Governorate
near       Al Jahra 46

place      Shuwaikh
alias      Shuwaikh port
kind       port
at         29.35 47.93
in         KWT
near       Kuwait City 5

place      Shuaiba
alias      Port Shuaiba; Shuaiba port; Mina al-Shuaiba
kind       port
at         29.04 48.15
in         KWT Al Ahmadi Governorate
near       Al Ahmadi 8

place      Mina al-Ahmadi refinery
alias      Mina al-Ahmadi
kind       site
at         29.06 48.16
in         KWT Al Ahmadi Governorate
near       Al Ahmadi 8

place      Burgan oil field
alias      Burgan; Greater Burgan; Burgan field
kind       site
at         28.95 47.95
in         KWT Al Ahmadi Governorate
near       Al Ahmadi 19

place      Kuwait International Airport
alias      Kuwait airport
kind       airport
at         29.23 47.97
in         KWT
near       Kuwait City 16

# Qatar

place      Al Udeid air base
alias      Al Udeid; al-Udaid; Al Udeid Airbase
kind       base
at         25.12 51.31
in         QAT
near       Doha 30

place      Lusail
alias      Lusail City
kind       town
at         25.42 51.51
in         QAT
near       Doha 15

place      Ras Laffan
alias      Ras Laffan Industrial City; Ras Laffan port
kind       port
at         25.90 51.56
in         QAT
near       Al Khor 25

place      Mesaieed
alias      Umm Said; Musaieed; Mesaieed Industrial City
kind       town
at         24.99 51.55
in         QAT
near       Al Wakrah 20

place      Education City
kind       district
at         25.31 51.44
in         QAT
near       Doha 10

place      Amiri Diwan
alias      Emiri Diwan
kind       site
at         25.29 51.53
in         QAT
near       Doha 1

place      Camp As Sayliyah
alias      As Sayliyah; Al Sayliyah
kind       base
at         25.20 51.39
in         QAT
near       Doha 17

place      Hamad International Airport
alias      Doha airport
kind       airport
at         25.27 51.61
in         QAT
near       Doha 8

place      Abu Samra crossing
alias      Abu Samra border crossing
kind       crossing
at         24.75 50.82
in         QAT
near       Doha 92

# Bahrain

place      Al Muharraq
alias      Muharraq
in         BHR

place      Sitrah
alias      Sitra
in         BHR

place      Madinat 'Isa
alias      Isa Town
in         BHR

place      Ar Rifa
alias      Riffa; Rifa'a; East Riffa
in         BHR

place      Madinat Hamad
alias      Hamad Town
in         BHR

place      Jidd Hafs
alias      Jidhafs
in         BHR

place      Pearl Roundabout
alias      Lulu Roundabout; Pearl Square
kind       site
at         26.22 50.56
in         BHR
near       Manama 3

place      Diraz
alias      Duraz; al-Diraz
kind       town
at         26.22 50.47
in         BHR
near       Manama 12

place      Jaw prison
alias      Jau prison; Jaw Central Prison
kind       site
at         26.00 50.62
in         BHR
near       Manama 26

place      NSA Bahrain
alias      Naval Support Activity Bahrain; Juffair naval base; US Fifth Fleet headquarters
kind       base
at         26.21 50.61
in         BHR
near       Manama 3

place      Sheikh Isa air base
alias      Shaikh Isa air base; Isa Air Base
kind       base
at         25.92 50.59
in         BHR
near       Manama 34

place      Sakhir Palace
alias      Sakhir; al-Sakhir Palace
kind       site
at         26.03 50.51
in         BHR
near       Manama 24

place      King Fahd Causeway
alias      Bahrain causeway
kind       road
at         26.18 50.32
in         BHR
near       Khobar 15

# United Arab Emirates

place      Abu Dhabi Island and Internal Islands City
alias      Abu Dhabi; Abu Zabi; Abu Dhabi City
in         ARE

place      Sharjah city
alias      Sharjah
in         ARE

place      Khor'fakkan
alias      Khor Fakkan
in         ARE

place      Ar Ruways
alias      Ruwais; al-Ruwais
in         ARE

place      Musaffah City
alias      Musaffah; Mussafah; Musafah
in         ARE

place      Umm al-Quwain
alias      Umm al-Qaiwain
in         ARE

place      Al Dhafra air base
alias      Al Dhafra; Al Dhafra Airbase; al-Dafra
kind       base
at         24.25 54.55
in         ARE Abu Dhabi
near       Bani Yas City 10

place      Jebel Ali
alias      Jebel Ali port; Jabal Ali
kind       port
at         25.01 55.06
in         ARE Dubai
near       Dubai 26

place      Al Minhad air base
alias      Minhad air base; Camp Baird; Al Minhad
kind       base
at         25.03 55.37
in         ARE Dubai
near       Dubai 10

place      Barakah nuclear power plant
alias      Barakah; Barakah nuclear plant; Baraka nuclear plant
kind       site
at         23.96 52.26
in         ARE Abu Dhabi
near       Ar Ruways 50

place      Zayed International Airport
alias      Abu Dhabi airport; Abu Dhabi International Airport
kind       airport
at         24.43 54.65
in         ARE Abu Dhabi
near       Khalifah A City 6

place      Dubai International Airport
alias      Dubai airport
kind       airport
at         25.25 55.36
in         ARE Dubai
near       Sharjah city 11

place      Fujairah port
alias      Port of Fujairah; Fujairah oil terminal; Fujairah anchorage
kind       port
at         25.17 56.36
in         ARE Fujairah
near       Fujairah 6

place      Habshan
alias      Habshan gas plant; Habshan gas facility
kind       site
at         23.85 53.63
in         ARE Abu Dhabi
near       Zayed City 23

place      Qasr Al Watan
alias      presidential palace in Abu Dhabi
kind       site
at         24.46 54.31
in         ARE Abu Dhabi
near       Abu Dhabi Island and Internal Islands City 10

# Oman

place      Duqm
alias      ad-Duqm; Port of Duqm; Duqm port; Al Duqm
kind       town
at         19.66 57.70
in         OMN
near       Adam 300
size       12000

place      Thumrait air base
alias      Thumrait; Thamarit
kind       base
at         17.67 54.03
in         OMN Dhofar Governorate
near       Salalah 72

place      Masirah air base
alias      RAFO Masirah; Masirah Island base
kind       base
at         20.67 58.89
in         OMN
near       Şūr 220

place      Sarfait
alias      Sarfayt
kind       town
at         16.69 53.11
in         OMN Dhofar Governorate
near       Salalah 110

place      Al Alam Palace
kind       site
at         23.61 58.60
in         OMN Muscat Governorate
near       Muscat 19

# Saudi Arabia: other spellings of towns

place      Makkah al Mukarramah
alias      Mecca; Makkah; Makka
in         SAU

place      Al Qatif
alias      Qatif
in         SAU

place      Jizan
alias      Jazan; Gizan
in         SAU

place      Khobar
alias      al-Khobar; al-Khubar
in         SAU

place      Al Hufuf
alias      Hofuf; al-Hofuf; Hufuf; al-Hasa; Al-Ahsa
in         SAU

place      Al-`Ula
alias      AlUla; Al-Ula; el-Ula
in         SAU

place      Rahimah
alias      Ras Tanura; Rahima; Ras Tannurah
in         SAU

place      Buraidah
alias      Buraydah; Buraida
in         SAU

place      Al Khafji
alias      Khafji
in         SAU

place      Al Kharj
alias      Kharj
in         SAU

place      Sakakah
alias      Sakaka
in         SAU

place      Jeddah
alias      Jiddah; Jedda
in         SAU

place      Medina
alias      Madinah; al-Madinah
in         SAU

place      Sayhat
alias      Saihat
in         SAU

place      Tarut
alias      Tarout
in         SAU

place      Khamis Mushait
alias      Khamis Mushayt
in         SAU

place      Ta'if
alias      at-Taif; al-Taif
in         SAU

place      Yanbu
alias      Yanbu al-Bahr; Yenbo
in         SAU

# Saudi Arabia

place      Al-Yamamah Palace
alias      al-Yamama Palace; Yamamah Palace; royal court in Riyadh
kind       site
at         24.66 46.64
in         SAU Riyadh Region
near       Riyadh 9

place      Diriyah
alias      ad-Diriyah; Diriyya
kind       town
at         24.73 46.57
in         SAU Riyadh Region
near       Riyadh 16

place      al-Ha'ir prison
alias      al-Ha'ir; Ha'ir prison; Hayer prison
kind       site
at         24.40 46.83
in         SAU Riyadh Region
near       Riyadh 34

place      Awamiya
alias      Awamiyah; al-Awamiyah; al-Awamiya
kind       town
at         26.58 49.98
in         SAU Eastern Province
near       Al Qatif 4
size       25000

place      Neom
alias      NEOM project; Neom City
kind       region
at         28.00 35.20
in         SAU Tabuk Region
near       Duba 85

place      Khurais oil field
alias      Khurais; Khurais oilfield
kind       site
at         25.07 48.19
in         SAU Eastern Province
near       Riyadh 155

place      Ghawar oil field
alias      Ghawar; Ghawar field
kind       site
at         25.20 49.25
in         SAU Eastern Province
near       Al Hufuf 38

place      Khobar Towers
kind       site
at         26.26 50.21
in         SAU Eastern Province
near       Khobar 3

place      Prince Sultan air base
alias      Prince Sultan Airbase; PSAB; al-Kharj air base
kind       base
at         24.06 47.58
in         SAU Riyadh Region
near       Al Kharj 27

place      King Khalid Military City
alias      KKMC
kind       base
at         27.97 45.53
in         SAU Eastern Province
near       Hafar Al-Batin 66

place      King Khalid air base
alias      Khamis Mushait air base
kind       base
at         18.30 42.80
in         SAU Asir Region
near       Khamis Mushait 8

place      King Abdulaziz air base
alias      Dhahran air base
kind       base
at         26.27 50.15
in         SAU Eastern Province
near       Dhahran 5

place      King Fahd air base
alias      Taif air base
kind       base
at         21.48 40.54
in         SAU Mecca Region
near       Ta'if 26

place      Abha airport
alias      Abha International Airport
kind       airport
at         18.24 42.66
in         SAU Asir Region
near       Abha 16

place      Jizan airport
alias      Jazan airport; King Abdullah airport in Jizan
kind       airport
at         16.90 42.59
in         SAU Jizan Region
near       Jizan 4

place      King Khalid International Airport
alias      Riyadh airport
kind       airport
at         24.96 46.70
in         SAU Riyadh Region
near       Riyadh 31

place      King Abdulaziz International Airport
alias      Jeddah airport
kind       airport
at         21.68 39.16
in         SAU Mecca Region
near       Jeddah 21

place      Jeddah Islamic Port
alias      Jeddah port; port of Jeddah
kind       port
at         21.47 39.17
in         SAU Mecca Region
near       Jeddah 3

place      Grand Mosque
alias      Masjid al-Haram; Great Mosque of Mecca; Grand Mosque in Mecca; Kaaba
kind       site
at         21.42 39.83
in         SAU Mecca Region
near       Makkah al Mukarramah 1

place      Prophet's Mosque
alias      al-Masjid an-Nabawi; Prophet's Mosque in Medina
kind       site
at         24.47 39.61
in         SAU Medina Region
near       Medina 1

place      Shuqaiq
alias      al-Shuqaiq; al-Shaqiq; Shuqaiq desalination plant
kind       town
at         17.73 42.03
in         SAU Jizan Region
near       Jizan 107

place      Sharurah
alias      Sharura; Sharourah
kind       town
at         17.48 47.11
in         SAU Najran Region
near       Najrān 316
size       85000

place      al-Wadiah crossing
alias      al-Wadiah; Wadiah; al-Wadia; Wadia crossing
kind       crossing
at         17.10 47.13
in         SAU Najran Region
near       Najrān 320

place      al-Tuwal
alias      Tuwal; Tuwal crossing; at-Tuwal
kind       crossing
at         16.52 42.97
in         SAU Jizan Region
near       Şāmitah 10

place      Salwa crossing
alias      Salwa border crossing
kind       crossing
at         24.72 50.77
in         SAU Eastern Province
near       Al Hufuf 138

# Yemen: other spellings of towns

place      Al Hudaydah
alias      Hodeidah; Hudaydah; Hodeida; Hudaida; Hudeida; Hodeideh; al-Hodeidah
in         YEM

place      Taiz
alias      Taez; Ta'izz
in         YEM

place      Sa'dah
alias      Saada; Saadah
in         YEM

place      Lahij
alias      Lahj; al-Hawtah; al-Houta
in         YEM

place      Mukalla
alias      al-Mukalla; al-Mukallah
in         YEM

place      Ma'rib
alias      Mareb
in         YEM

place      Zinjibar
alias      Zinjubar
in         YEM

place      Hajjah
alias      Hajja
in         YEM

place      Al Bayda
alias      Baydha; al-Baydha; Bayda; Beida
in         YEM

place      Bajil
alias      Bajel
in         YEM

place      Bayt al Faqih
alias      Beit al-Faqih; Bait al-Faqih
in         YEM

place      Yarim
alias      Yareem
in         YEM

# Yemen: north and Sanaa

place      Sanaa airport
alias      Sanaa International Airport
kind       airport
at         15.48 44.22
in         YEM
near       Sanaa 14

place      al-Dailami air base
alias      al-Daylami air base; al-Dailami; Dulaimi air base; al-Dulaimi air base
kind       base
at         15.48 44.21
in         YEM
near       Sanaa 14

place      Faj Attan
alias      Fajj Attan; Attan
kind       district
at         15.31 44.18
in         YEM
near       Sanaa 6

place      Hadda
alias      Haddah
kind       district
at         15.30 44.18
in         YEM
near       Sanaa 7

place      Sanhan
kind       district
at         15.22 44.30
in         YEM Sanaa Governorate
near       Sanaa 18

place      Arhab
kind       district
at         15.65 44.20
in         YEM Sanaa Governorate
near       Sanaa 33

place      Nihm
alias      Nehm
kind       district
at         15.72 44.55
in         YEM Sanaa Governorate
near       Sanaa 55

place      al-Haymah
alias      Hayma; al-Haima; Haymah; Al-Hayma
kind       district
at         15.28 43.88
in         YEM Sanaa Governorate
near       Sanaa 36

place      Manakha
alias      Manakhah
kind       town
at         15.08 43.74
in         YEM Sanaa Governorate
near       Sanaa 59

place      Khamir
alias      Khamer
kind       town
at         15.99 43.95
in         YEM Amran Governorate
near       ‘Amrān 37

place      Harf Sufyan
alias      Harf Sufian
kind       district
at         16.35 44.10
in         YEM Amran Governorate
near       ‘Amrān 78

place      Dahyan
alias      Dhahyan
kind       town
at         17.04 43.62
in         YEM Saada Governorate
near       Sa'dah 18

place      Dammaj
alias      Damaj
kind       village
at         16.89 43.81
in         YEM Saada Governorate
near       Sa'dah 8

place      Razih
alias      Razeh
kind       district
at         16.90 43.27
in         YEM Saada Governorate
near       Sa'dah 53

place      Kitaf
alias      Kataf; Kitaf wal-Buqa
kind       district
at         17.03 44.10
in         YEM Saada Governorate
near       Sa'dah 38

place      Baqim
alias      Baqem
kind       district
at         17.43 43.45
in         YEM Saada Governorate
near       Sa'dah 63

place      Haradh
alias      Harad; Haradh crossing
kind       town
at         16.41 43.06
in         YEM Hajjah Governorate
near       Şāmitah 25

place      Midi
alias      Meedi
kind       town
at         16.32 42.81
in         YEM Hajjah Governorate
near       Şāmitah 33

place      Abs
alias      Abs district
kind       town
at         16.00 43.20
in         YEM Hajjah Governorate
near       Ḩajjah 55

place      Sirwah
alias      Serwah; Sarwah
kind       town
at         15.45 45.02
in         YEM Marib Governorate
near       Ma'rib 35

place      Harib
alias      Hareeb
kind       town
at         14.94 45.50
in         YEM Marib Governorate
near       Ma'rib 60

# Yemen: Red Sea coast and Taiz

place      Ras Isa
alias      Ras Issa; Ras Isa port; Ras Isa oil terminal
kind       port
at         15.12 42.65
in         YEM Hodeidah Governorate
near       Al Hudaydah 48

place      Salif
alias      as-Salif; Saleef; al-Salif; Salif port
kind       port
at         15.31 42.68
in         YEM Hodeidah Governorate
near       Al Hudaydah 64

place      Hodeidah port
alias      port of Hodeidah; Hudaydah port; Hodeida port
kind       port
at         14.84 42.93
in         YEM Hodeidah Governorate
near       Al Hudaydah 5

place      Hodeidah airport
alias      Hodeidah International Airport; Hudaydah airport
kind       airport
at         14.75 42.98
in         YEM Hodeidah Governorate
near       Al Hudaydah 6

place      Ras Kathib
alias      Ras Katheeb; Ras Kathib power station
kind       site
at         14.92 42.90
in         YEM Hodeidah Governorate
near       Al Hudaydah 14

place      al-Durayhimi
alias      Durayhimi; Duraihimi; ad-Durayhimi; al-Duraihmi
kind       town
at         14.62 43.06
in         YEM Hodeidah Governorate
near       Al Hudaydah 22

place      al-Tuhayta
alias      Tuhayta; Tuhaita; at-Tuhayta; al-Tuhaita
kind       town
at         14.18 43.23
in         YEM Hodeidah Governorate
near       Zabīd 10

place      Hays
alias      Hais
kind       town
at         13.93 43.48
in         YEM Hodeidah Governorate
near       Zabīd 35

place      Khokha
alias      al-Khokha; Khawkhah; al-Khawkhah; Khukha; Khokhah
kind       town
at         13.80 43.25
in         YEM Hodeidah Governorate
near       Zabīd 45

place      Mocha
alias      Mokha; al-Makha; al-Mokha; al-Mukha
kind       town
at         13.32 43.25
in         YEM Taiz Governorate
near       Taiz 88
size       17000

place      Dhubab
alias      Thubab
kind       town
at         12.94 43.41
in         YEM Taiz Governorate
near       Taiz 97

place      al-Turbah
alias      Turbah; at-Turbah
kind       town
at         13.21 44.12
in         YEM Taiz Governorate
near       Taiz 43

# Yemen: Aden and the south

place      Maashiq Palace
alias      al-Maashiq; Maasheeq Palace; al-Maashiq Palace; Maashiq; Ma'ashiq presidential palace
kind       site
at         12.78 45.05
in         YEM Aden Governorate
near       Aden 2

place      Aden airport
alias      Aden International Airport
kind       airport
at         12.83 45.03
in         YEM Aden Governorate
near       Aden 6

place      Crater district
kind       district
at         12.78 45.03
in         YEM Aden Governorate
near       Aden 1

place      Khormaksar
alias      Khor Maksar; Khormakser
kind       district
at         12.81 45.03
in         YEM Aden Governorate
near       Aden 4

place      Sheikh Othman
alias      Sheikh Uthman
kind       district
at         12.88 44.98
in         YEM Aden Governorate
near       Aden 12

place      Mualla
alias      al-Mualla; Maalla
kind       district
at         12.79 45.01
in         YEM Aden Governorate
near       Aden 4

place      Tawahi
alias      al-Tawahi; at-Tawahi
kind       district
at         12.79 44.98
in         YEM Aden Governorate
near       Aden 7

place      al-Anad air base
alias      al-Anad; al-Anad base; Al Anad Airbase
kind       base
at         13.18 44.77
in         YEM Lahij Governorate
near       Laḩij 18

place      Dhale
alias      al-Dhale; Dhalea; ad-Dali; al-Dali; Dhala; ad-Dhale
kind       town
at         13.70 44.73
in         YEM Dhale Governorate
near       Ibb 67
size       18000

place      Damt
kind       town
at         14.09 44.66
in         YEM Dhale Governorate
near       Yarīm 38

place      Qataba
alias      Qatabah
kind       town
at         13.85 44.71
in         YEM Dhale Governorate
near       Ibb 58

place      Rada'a
alias      Rada; Radda
kind       town
at         14.41 44.84
in         YEM Al Bayda Governorate
near       Dhamār 48

place      Jaar
kind       town
at         13.22 45.31
in         YEM Abyan Governorate
near       Zinjibār 13

place      Shuqra
alias      Shoqra; Shaqra
kind       town
at         13.36 45.70
in         YEM Abyan Governorate
near       Zinjibār 43

place      Lawdar
alias      Lawder
kind       town
at         13.88 45.87
in         YEM Abyan Governorate
near       Al Bayda 34

place      Mudiyah
alias      Mudia; Modiyah; Mudiya; Moudiya
kind       town
at         13.93 46.08
in         YEM Abyan Governorate
near       Al Bayda 56

place      al-Mahfad
alias      Mahfad
kind       town
at         14.06 46.92
in         YEM Abyan Governorate
near       Ataq 54

place      Bayhan
alias      Baihan; Beihan
kind       town
at         14.80 45.72
in         YEM Shabwa Governorate
near       Ma'rib 85

place      Habban
kind       town
at         14.35 47.08
in         YEM Shabwa Governorate
near       Ataq 34

place      Azzan
kind       town
at         14.33 47.45
in         YEM Shabwa Governorate
near       Ataq 71

place      Balhaf
alias      Belhaf; Balhaf LNG terminal; Balhaf gas terminal
kind       port
at         13.98 48.18
in         YEM Shabwa Governorate
near       Mukalla 120

place      Bir Ali
kind       village
at         14.02 48.33
in         YEM Shabwa Governorate
near       Mukalla 103

# Yemen: Hadramaut, Mahra, Socotra

place      Seiyun
alias      Sayun; Seyoun; Seyun; Sayoun; Seiyoun; Sayyun
kind       town
at         15.94 48.79
in         YEM Hadramaut Governorate
near       Mukalla 160
size       75000

place      Tarim
alias      Tareem
kind       town
at         16.06 48.99
in         YEM Hadramaut Governorate
near       Mukalla 170

place      Shibam
kind       town
at         15.93 48.63
in         YEM Hadramaut Governorate
near       Mukalla 163

place      al-Shihr
alias      Shihr; ash-Shihr; ash-Shehr; al-Shehr
kind       town
at         14.76 49.61
in         YEM Hadramaut Governorate
near       Mukalla 58

place      Riyan airport
alias      al-Rayyan airport; Riyan; al-Rayan airport; Rayyan airport
kind       airport
at         14.66 49.37
in         YEM Hadramaut Governorate
near       Mukalla 30

place      al-Dabba oil terminal
alias      al-Dhabba; Dhabba oil terminal; al-Dabba; Dabba oil port; al-Dhaba oil terminal
kind       port
at         14.72 49.50
in         YEM Hadramaut Governorate
near       Mukalla 45

place      al-Ghaydah
alias      Ghaydah; al-Ghaida; Ghaida; al-Ghayda
kind       town
at         16.21 52.18
in         YEM Mahra Governorate
near       Salalah 222
size       27000

place      Nishtun
alias      Nishtoun
kind       port
at         15.82 52.20
in         YEM Mahra Governorate
near       Salalah 240

place      Hadibo
alias      Hadiboh; Hadibu; Hadeboh
kind       town
at         12.65 54.02
in         YEM Socotra
near       Mukalla 570
size       9000

# Iran: other spellings of towns

place      Tehran
alias      Teheran
in         IRN

place      Isfahan
alias      Esfahan; Ispahan
in         IRN

place      Ahvaz
alias      Ahwaz
in         IRN

place      Sanandij
alias      Sanandaj
in         IRN

place      Hamadan
alias      Hamedan
in         IRN

place      Urmia
alias      Orumiyeh; Oroumieh; Orumieh; Urumieh; Urmiya
in         IRN

place      Khowy
alias      Khoy
in         IRN

place      Neyshabur
alias      Nishapur; Neyshabour
in         IRN

place      Shahrud
alias      Shahroud
in         IRN

place      Borujerd
alias      Boroujerd; Borougerd
in         IRN

place      Bandar Abbas
alias      Bandar-e Abbas
in         IRN

place      Sabzawar
alias      Sabzevar
in         IRN

place      Chabahar
alias      Chahbahar; Chah Bahar
in         IRN

place      Gonbad-e Kavus
alias      Gonbad; Gonbad-e Qabus
in         IRN

place      Susangerd
alias      Sousangerd
in         IRN

place      Naghadeh
alias      Naqadeh
in         IRN

place      Oshnaviyeh
alias      Oshnavieh; Shno
in         IRN

place      Saqqez
alias      Saghez; Saqez; Saqiz
in         IRN

place      Bukan
alias      Boukan
in         IRN

place      Marivan
alias      Mariwan
in         IRN

place      Sarpol-e Zahab
alias      Sarpol-e Zohab; Sar Pol-e Zahab
in         IRN

place      Masjed Soleyman
alias      Masjed Soleiman; Masjid-i Sulaiman
in         IRN

place      Kazerun
alias      Kazeroun
in         IRN

place      Bushehr
alias      Bushire
in         IRN

place      Khomeyn
alias      Khomein
in         IRN

place      Qazvin
alias      Ghazvin
in         IRN

place      Yasuj
alias      Yasouj
in         IRN

place      Gachsaran
alias      Dogonbadan
in         IRN

place      Bandar-e Lengeh
alias      Bandar Lengeh
in         IRN

place      Bandar-e Anzali
alias      Bandar Anzali; Anzali
in         IRN

place      Bandar-e Genaveh
alias      Bandar Ganaveh; Genaveh; Ganaveh
in         IRN

place      Torbat-e Heydariyeh
alias      Torbat-e Heydarieh; Torbat Heydarieh
in         IRN

place      Zahedan
alias      Zahidan
in         IRN

# Iran: nuclear, missile and oil sites

place      Natanz
alias      Natanz nuclear facility; Natanz enrichment plant; Natanz nuclear site; Natanz fuel enrichment plant
kind       site
at         33.72 51.73
in         IRN Isfahan Province
near       Ardestān 70

place      Fordow
alias      Fordo; Fordow nuclear facility; Fordow enrichment plant; Fordow Fuel Enrichment Plant; Fordo nuclear site
kind       site
at         34.88 51.00
in         IRN Qom Province
near       Qom 30

place      Parchin
alias      Parchin military complex; Parchin military site
kind       site
at         35.52 51.77
in         IRN Tehran Province
near       Tehran 35

place      Arak heavy water reactor
alias      Arak reactor; Khondab; IR-40; Khondab heavy water reactor
kind       site
at         34.37 49.24
in         IRN Markazi Province
near       Arak 50

place      Bushehr nuclear power plant
alias      Bushehr nuclear plant; Bushehr reactor; Bushehr nuclear reactor
kind       site
at         28.83 50.89
in         IRN Bushehr Province
near       Bushehr 16

place      Isfahan nuclear technology center
alias      Isfahan uranium conversion facility; Isfahan nuclear facility; Esfahan nuclear site; Isfahan nuclear site
kind       site
at         32.57 51.82
in         IRN Isfahan Province
near       Isfahan 17

place      Tehran Research Reactor
kind       site
at         35.74 51.39
in         IRN Tehran Province
near       Tehran 6

place      Lavizan
alias      Lavizan-Shian; Lavisan
kind       site
at         35.77 51.50
in         IRN Tehran Province
near       Tehran 12

place      Turquzabad
alias      Turquz Abad
kind       site
at         35.51 51.37
in         IRN Tehran Province
near       Tehran 20

place      Khojir
alias      Khojir missile complex; Khojir missile site
kind       site
at         35.65 51.65
in         IRN Tehran Province
near       Tehran 20

place      Imam Khomeini Space Launch Terminal
alias      Semnan spaceport; Semnan Space Center; Imam Khomeini Spaceport; Imam Khomeini Space Center
kind       site
at         35.23 53.92
in         IRN Semnan Province
near       Semnan 62

place      Pickaxe Mountain
alias      Kuh-e Kolang Gaz La; Kolang Gaz La
kind       site
at         33.70 51.71
in         IRN Isfahan Province
near       Ardestān 71

place      Assaluyeh
alias      Asaluyeh; Asalouyeh; Assalouyeh; Asaluyeh port
kind       port
at         27.48 52.62
in         IRN Bushehr Province
near       Mohr 27

place      South Pars
alias      South Pars gas field; South Pars field
kind       site
at         26.95 52.20
in         IRN
near       Mohr 94

place      Abadan refinery
alias      Abadan oil refinery
kind       site
at         30.34 48.28
in         IRN Khuzestan Province
near       Ābādān 3

place      Haft Tappeh
alias      Haft Tapeh; Haft Tappeh sugarcane
kind       site
at         32.08 48.36
in         IRN Khuzestan Province
near       Susa 16

place      Desert One
alias      Tabas landing site
kind       site
at         33.07 55.89
in         IRN
near       Tabas 113

# Iran: ports, airports, bases

place      Chabahar port
alias      port of Chabahar; Shahid Beheshti port
kind       port
at         25.30 60.60
in         IRN Sistan and Baluchestan Province
near       Chabahar 4

place      Shahid Rajaee port
alias      Shahid Rajaei port; Rajaee port; Shahid Rajai port
kind       port
at         27.11 56.06
in         IRN Hormozgan Province
near       Bandar Abbas 23

place      Konarak
alias      Kenarak; Konarak base
kind       town
at         25.36 60.38
in         IRN Sistan and Baluchestan Province
near       Chabahar 27

place      Mehrabad airport
alias      Mehrabad; Mehrabad International Airport
kind       airport
at         35.69 51.31
in         IRN Tehran Province
near       Tehran 10

place      Imam Khomeini International Airport
alias      Imam Khomeini airport; Tehran Imam Khomeini airport
kind       airport
at         35.42 51.15
in         IRN Tehran Province
near       Tehran 40

place      Nojeh air base
alias      Nojeh; Shahrokhi air base; Hamedan air base; Hamadan air base; Shahid Nojeh
kind       base
at         35.21 48.65
in         IRN Hamadan Province
near       Hamadan 47

place      Vahdati air base
alias      Dezful air base; Vahdati Airbase
kind       base
at         32.43 48.40
in         IRN Khuzestan Province
near       Shūshtar 60

place      Shekari air base
alias      8th Shekari Air Base; Isfahan air base
kind       base
at         32.75 51.86
in         IRN Isfahan Province
near       Isfahan 20

place      Tabriz air base
alias      Fakouri air base; 2nd Tactical Air Base
kind       base
at         38.13 46.24
in         IRN East Azerbaijan Province
near       Tabriz 8

# Iran: towns that the gazetteer lacks

place      Kashan
kind       city
at         33.98 51.44
in         IRN Isfahan Province
near       Qom 90
size       300000

place      Dezful
alias      Dizful
kind       city
at         32.38 48.40
in         IRN Khuzestan Province
near       Shūshtar 57
size       260000

place      Andimeshk
kind       city
at         32.46 48.35
in         IRN Khuzestan Province
near       Susa 31
size       130000

place      Maragheh
alias      Maraghe
kind       city
at         37.39 46.24
in         IRN East Azerbaijan Province
near       Bonāb 17
size       170000

place      Jahrom
kind       city
at         28.50 53.56
in         IRN Fars Province
near       Fasa 50
size       140000

place      Eslamshahr
alias      Islamshahr
kind       city
at         35.55 51.24
in         IRN Tehran Province
near       Tehran 23
size       450000

place      Maku
alias      Makou
kind       town
at         39.30 44.52
in         IRN West Azerbaijan Province
near       Doğubeyazıt 47
size       46000

place      Sardasht
kind       town
at         36.16 45.48
in         IRN West Azerbaijan Province
near       Bāneh 40
size       46000

place      Bandar-e Mahshahr
alias      Mahshahr; Bandar Mahshahr
kind       town
at         30.56 49.19
in         IRN Khuzestan Province
near       Shādegān 50
size       160000

place      Bandar Imam Khomeini
alias      Bandar-e Emam Khomeini; Bandar-e Imam Khomeini; Bandar Emam
kind       town
at         30.43 49.08
in         IRN Khuzestan Province
near       Shādegān 45

place      Izeh
kind       town
at         31.83 49.87
in         IRN Khuzestan Province
near       Masjed Soleymān 55
size       120000

place      Saravan
kind       town
at         27.37 62.33
in         IRN Sistan and Baluchestan Province
near       Khāsh 140
size       60000

place      Rask
kind       town
at         26.24 61.40
in         IRN Sistan and Baluchestan Province
near       Chabahar 130
size       10000

place      Mirjaveh
alias      Mirjaveh crossing
kind       town
at         29.02 61.45
in         IRN Sistan and Baluchestan Province
near       Zahedan 78
size       15000

place      Jiroft
kind       town
at         28.68 57.74
in         IRN Kerman Province
near       Bam 76
size       130000

place      Mehran
alias      Mehran crossing
kind       town
at         33.12 46.16
in         IRN Ilam Province
near       Īlām 62
size       17000

place      Qasr-e Shirin
alias      Ghasr-e Shirin; Qasr Shirin
kind       town
at         34.52 45.58
in         IRN Kermanshah Province
near       Sarpol-e Z̄ahāb 27
size       18000

place      Khosravi
alias      Khosravi crossing
kind       crossing
at         34.39 45.46
in         IRN Kermanshah Province
near       Sarpol-e Z̄ahāb 38

place      Dogharoun
alias      Dogharun; Dogharoon; Dogharoun crossing
kind       crossing
at         34.66 60.94
in         IRN Razavi Khorasan Province
near       Tāybād 17

# Iran: Tehran and prisons

place      Evin prison
alias      Evin; Evin jail
kind       site
at         35.79 51.39
in         IRN Tehran Province
near       Tehran 11

place      Qarchak prison
alias      Gharchak prison; Qarchak women's prison
kind       site
at         35.42 51.57
in         IRN Tehran Province
near       Qarchak 3

place      Kahrizak
alias      Kahrizak detention center; Kahrizak detention centre
kind       site
at         35.52 51.36
in         IRN Tehran Province
near       Tehran 21

place      Ghezel Hesar prison
alias      Ghezel Hesar; Qezel Hesar; Ghezelhesar
kind       site
at         35.78 50.92
in         IRN Alborz Province
near       Karaj 9

place      Rajai Shahr prison
alias      Rajaei Shahr; Rajai Shahr; Gohardasht; Gohardasht prison; Rajaee Shahr prison
kind       site
at         35.86 50.95
in         IRN Alborz Province
near       Karaj 6

place      Azadi Square
kind       site
at         35.70 51.34
in         IRN Tehran Province
near       Tehran 7

place      Enghelab Square
alias      Enqelab Square; Revolution Square in Tehran
kind       site
at         35.70 51.39
in         IRN Tehran Province
near       Tehran 3

place      Behesht-e Zahra
alias      Behesht Zahra; Behesht-e Zahra cemetery
kind       site
at         35.53 51.37
in         IRN Tehran Province
near       Tehran 19

place      Sadabad Palace
alias      Saadabad Palace; Sa'dabad Complex
kind       site
at         35.82 51.42
in         IRN Tehran Province
near       Tehran 14

place      Niavaran
alias      Niavaran Palace
kind       district
at         35.81 51.47
in         IRN Tehran Province
near       Tehran 14

place      Pasteur Street
alias      Pasteur street in Tehran
kind       road
at         35.69 51.39
in         IRN Tehran Province
near       Tehran 3

place      Shahr-e Rey
alias      Shahr Rey
kind       district
at         35.59 51.43
in         IRN Tehran Province
near       Tehran 12

# Turkey: other spellings of towns

place      Sanliurfa
alias      Urfa
in         TUR

place      Nisibis
alias      Nusaybin
in         TUR

place      Tunceli
alias      Dersim
in         TUR

place      Siliviri
alias      Silivri
in         TUR

place      Skutari
alias      Uskudar; Scutari
in         TUR

place      Miepherkeim
alias      Silvan
in         TUR

place      Gaziantep
alias      Antep; Aintab
in         TUR

place      Kahramanmaraş
alias      Maras; Marash
in         TUR

place      İskenderun
alias      Alexandretta
in         TUR

place      Doğubeyazıt
alias      Dogubayazit
in         TUR

place      Izmir
alias      Smyrna
in         TUR

place      Istanbul
alias      Constantinople
in         TUR

place      Aivali
alias      Ayvalik
in         TUR

place      Nicaea
alias      Iznik
in         TUR

place      Gelibolu
alias      Gallipoli
in         TUR

place      Tokat Province
alias      Tokat
in         TUR

place      Kazan
alias      Kahramankazan
in         TUR

place      Şırnak
alias      Shirnak
in         TUR

place      Diyarbakır
alias      Amed
in         TUR

# Turkey: bases, sites, airports

place      Incirlik air base
alias      Incirlik; Incirlik base; Incirlik Airbase
kind       base
at         37.00 35.43
in         TUR Adana
near       Adana 10

place      Kurecik radar station
alias      Kurecik; Kurecik radar base
kind       base
at         38.33 37.79
in         TUR Malatya
near       Malatya 45

place      Akinci air base
alias      Akıncı; Murted air base; Mürted
kind       base
at         40.08 32.57
in         TUR Ankara
near       Kazan 19

place      Erhac air base
alias      Malatya Erhac; Erhaç
kind       base
at         38.43 38.09
in         TUR Malatya
near       Malatya 22

place      Aksaz naval base
alias      Aksaz
kind       base
at         36.84 28.39
in         TUR Muğla
near       Marmaris 11

place      Cigli air base
kind       base
at         38.51 27.01
in         TUR Izmir
near       Izmir 15

place      Akkuyu nuclear power plant
alias      Akkuyu; Akkuyu nuclear plant; Akkuyu NPP
kind       site
at         36.14 33.54
in         TUR Mersin
near       Silifke 44

place      Ceyhan oil terminal
alias      Ceyhan terminal; BTC terminal; Botas Ceyhan terminal
kind       port
at         36.87 35.94
in         TUR Adana
near       Ceyhan 20

place      Hasankeyf
kind       town
at         37.71 41.41
in         TUR Batman
near       Batman 31

place      Silivri prison
alias      Marmara Prison; Silivri jail; Marmara Penal Facilities; Silivri prison complex
kind       site
at         41.10 28.15
in         TUR Istanbul
near       Siliviri 8

place      Sincan Prison
alias      Sincan F-type prison
kind       site
at         39.98 32.47
in         TUR Ankara
near       Ankara 32

place      Kandira Prison
alias      Kandira; Kandira F-type prison
kind       site
at         41.07 30.15
in         TUR Kocaeli
near       İzmit 37

place      Ataturk Airport
alias      Istanbul Ataturk Airport; Atatürk International Airport; Istanbul's Ataturk airport
kind       airport
at         40.98 28.82
in         TUR Istanbul
near       Istanbul 12

place      Istanbul Airport
alias      New Istanbul Airport
kind       airport
at         41.27 28.74
in         TUR Istanbul
near       Istanbul 34

place      Sabiha Gokcen Airport
alias      Sabiha Gokcen; Sabiha Gökçen International Airport
kind       airport
at         40.90 29.31
in         TUR Istanbul
near       Istanbul 33

place      Esenboga Airport
alias      Ankara Esenboga Airport; Esenboga
kind       airport
at         40.13 32.99
in         TUR Ankara
near       Ankara 24

place      Hatay airport
kind       airport
at         36.36 36.28
in         TUR Hatay
near       Antakya 20

# Turkey: quarters, palaces, squares

place      Cankaya Palace
alias      Cankaya Mansion; Cankaya Kosku
kind       site
at         39.89 32.86
in         TUR Ankara
near       Ankara 5

place      Bestepe
alias      Presidential Complex in Ankara; Ak Saray; Bestepe Presidential Complex; White Palace in Ankara
kind       site
at         39.93 32.80
in         TUR Ankara
near       Ankara 5

place      Anitkabir
alias      Ataturk's mausoleum
kind       site
at         39.93 32.84
in         TUR Ankara
near       Ankara 2

place      Dolmabahce Palace
alias      Dolmabahce; Dolmabahce Office
kind       site
at         41.04 29.00
in         TUR Istanbul
near       Istanbul 5

place      Sublime Porte
alias      Bab-i Ali
kind       site
at         41.01 28.98
in         TUR Istanbul
near       Istanbul 3

place      Taksim Square
alias      Taksim
kind       site
at         41.04 28.99
in         TUR Istanbul
near       Istanbul 4

place      Gezi Park
alias      Gezi
kind       site
at         41.04 28.99
in         TUR Istanbul
near       Istanbul 4

place      Hagia Sophia
alias      Ayasofya; Aya Sofya
kind       site
at         41.01 28.98
in         TUR Istanbul
near       Istanbul 3

place      Bosphorus Bridge
alias      July 15 Martyrs Bridge; 15 July Martyrs Bridge; Bosporus Bridge
kind       site
at         41.05 29.03
in         TUR Istanbul
near       Istanbul 8

place      Istiklal Avenue
alias      Istiklal Street; Istiklal Caddesi
kind       road
at         41.03 28.98
in         TUR Istanbul
near       Istanbul 3

place      Beyoglu
kind       district
at         41.03 28.98
in         TUR Istanbul
near       Istanbul 3

place      Besiktas district
kind       district
at         41.04 29.01
in         TUR Istanbul
near       Istanbul 6

place      Kadikoy
kind       district
at         40.99 29.03
in         TUR Istanbul
near       Istanbul 7

place      Sultanahmet
alias      Sultanahmet Square
kind       district
at         41.01 28.98
in         TUR Istanbul
near       Istanbul 3

place      Sarachane
alias      Sarachane Park
kind       district
at         41.01 28.95
in         TUR Istanbul
near       Istanbul 1

place      Fener
alias      Phanar
kind       district
at         41.03 28.95
in         TUR Istanbul
near       Istanbul 2

place      Okmeydani
kind       district
at         41.06 28.97
in         TUR Istanbul
near       Istanbul 5

place      Pendik
kind       district
at         40.88 29.23
in         TUR Istanbul
near       Istanbul 28

place      Sur district
alias      Sur district of Diyarbakir; historic Sur
kind       district
at         37.91 40.24
in         TUR Diyarbakır
near       Diyarbakır 2

# Turkey: borders and the south-east

place      Cilvegozu
alias      Cilvegozu crossing; Cilvegözü border gate
kind       crossing
at         36.24 36.67
in         TUR Hatay
near       Reyhanlı 10

place      Oncupinar
alias      Oncupinar crossing; Öncüpınar border gate
kind       crossing
at         36.65 37.09
in         TUR Kilis
near       Kilis 8

place      Karkamis
alias      Karkamış crossing
kind       town
at         36.83 38.00
in         TUR Gaziantep
near       Nizip 27

place      Uludere
alias      Qilaban
kind       town
at         37.45 42.87
in         TUR Şırnak
near       Şırnak 37

place      Roboski
alias      Ortasu
kind       village
at         37.38 42.91
in         TUR Şırnak
near       Şırnak 42

place      Beytussebap
kind       town
at         37.57 43.17
in         TUR Şırnak
near       Hakkâri 50

place      Cukurca
kind       town
at         37.25 43.61
in         TUR Hakkâri
near       Hakkâri 38

place      Daglica
kind       village
at         37.42 44.27
in         TUR Hakkâri
near       Yüksekova 17

place      Esendere
alias      Esendere crossing
kind       crossing
at         37.71 44.58
in         TUR Hakkâri
near       Yüksekova 30

place      Gurbulak
alias      Gurbulak crossing
kind       crossing
at         39.39 44.38
in         TUR Ağrı
near       Doğubeyazıt 31

place      Kapikule
alias      Kapikule crossing
kind       crossing
at         41.72 26.36
in         TUR Edirne
near       Edirne 17

place      Pazarkule
alias      Pazarkule crossing
kind       crossing
at         41.65 26.49
in         TUR Edirne
near       Edirne 7

place      Ipsala
alias      Ipsala crossing
kind       crossing
at         40.92 26.38
in         TUR Edirne
near       Uzunköprü 46

place      Sarp
alias      Sarp crossing
kind       crossing
at         41.52 41.55
in         TUR Artvin
near       Hopa 18

place      Yayladagi
alias      Yayladağı camp
kind       town
at         35.90 36.06
in         TUR Hatay
near       Antakya 36

place      Derik
kind       town
at         37.36 40.27
in         TUR Mardin
near       Kızıltepe 34
size       20000

place      Islahiye
alias      Islahiye camp
kind       town
at         37.03 36.63
in         TUR Gaziantep
near       Kırıkhan 65

place      Nurdagi
kind       town
at         37.18 36.74
in         TUR Gaziantep
near       Gaziantep 57

place      Dikili
kind       town
at         39.07 26.89
in         TUR Izmir
near       Bergama 26

# Egypt: other spellings of towns

place      Al 'Arish
alias      El Arish; Arish
in         EGY

place      Al Mansurah
alias      Mansoura; Mansura; al-Mansoura
in         EGY

place      Al Mahallah al Kubra
alias      Mahalla; El-Mahalla; Mahalla al-Kubra; Mahalla el-Kubra; al-Mahalla
in         EGY

place      Al Fayyum
alias      Fayoum; Fayyum; Faiyum; el-Fayoum
in         EGY

place      Bani Suwayf
alias      Beni Suef; Beni Sueif; Bani Sweif
in         EGY

place      Marsa Matruh
alias      Mersa Matruh; Marsa Matrouh; Matruh; Mersa Matrouh
in         EGY

place      Assiut
alias      Asyut; Assyut; Asiut
in         EGY

place      Qina
alias      Qena
in         EGY

place      Minya
alias      al-Minya; el-Minya
in         EGY

place      Al Kharjah
alias      Kharga; el-Kharga
in         EGY

place      Al Bawiti
alias      Bawiti; Bahariya oasis
in         EGY

place      Kafr ash Shaykh
alias      Kafr el-Sheikh; Kafr al-Sheikh
in         EGY

place      Port Safaga
alias      Safaga
in         EGY

place      Ain Sukhna
alias      Ain Sokhna; Ain el-Sokhna
in         EGY

place      Disuq
alias      Desouk; Desouq
in         EGY

place      Bilbeis
alias      Belbeis
in         EGY

place      Ismailia
alias      Ismailiya
in         EGY

place      Sohag
alias      Suhag
in         EGY

place      Damanhur
alias      Damanhour
in         EGY

place      Hurghada
alias      al-Ghardaqa
in         EGY

place      Sidi Barani
alias      Sidi Barrani
in         EGY

# Egypt: Cairo

place      Heliopolis Palace
alias      Ittihadiya Palace; al-Ittihadiya; al-Ittihadiya Palace; Ittihadiya; Itihadiya Palace; Ittihadeya Palace
kind       site
at         30.09 31.33
in         EGY Cairo Governorate
near       Cairo 8

place      Abdeen Palace
alias      Abdin Palace
kind       site
at         30.04 31.25
in         EGY Cairo Governorate
near       Cairo 2

place      Qubba Palace
alias      Koubbeh Palace; Quba Palace; al-Qubba Palace
kind       site
at         30.09 31.31
in         EGY Cairo Governorate
near       Cairo 6

place      Tahrir Square
kind       site
at         30.04 31.24
in         EGY Cairo Governorate
near       Cairo 2

place      Rabaa al-Adawiya
alias      Rabaa; Rabaa Square; Rabia al-Adawiya; Rabaa al-Adawiya square; Rabaa al-Adawiyya
kind       site
at         30.07 31.33
in         EGY Cairo Governorate
near       Cairo 8

place      al-Nahda Square
alias      Nahda Square; Nahda square in Giza
kind       site
at         30.03 31.21
in         EGY Giza Governorate
near       Cairo 5

place      Maspero
alias      Maspero building
kind       site
at         30.06 31.23
in         EGY Cairo Governorate
near       Cairo 2

place      Mohamed Mahmoud Street
alias      Mohammed Mahmoud Street
kind       road
at         30.04 31.24
in         EGY Cairo Governorate
near       Cairo 2

place      al-Azhar Mosque
kind       site
at         30.05 31.26
in         EGY Cairo Governorate
near       Cairo 2

place      Giza Pyramids
alias      Pyramids of Giza; Giza pyramid complex
kind       site
at         29.98 31.13
in         EGY Giza Governorate
near       Cairo 14

place      Heliopolis
kind       district
at         30.09 31.32
in         EGY Cairo Governorate
near       Cairo 8

place      Nasr City
alias      Madinat Nasr
kind       district
at         30.06 31.34
in         EGY Cairo Governorate
near       Cairo 8

place      Zamalek
kind       district
at         30.06 31.22
in         EGY Cairo Governorate
near       Cairo 3

place      Imbaba
alias      Embaba
kind       district
at         30.08 31.21
in         EGY Giza Governorate
near       Cairo 5

place      Maadi
alias      al-Maadi
kind       district
at         29.96 31.26
in         EGY Cairo Governorate
near       Cairo 11

place      Kerdasa
alias      Kirdasa
kind       town
at         30.03 31.11
in         EGY Giza Governorate
near       Cairo 14

place      Tora prison
alias      Tura prison; Tora Prison Complex; Scorpion Prison; Tora maximum security prison
kind       site
at         29.94 31.27
in         EGY Cairo Governorate
near       Cairo 14

place      New Administrative Capital
alias      Egypt's new administrative capital
kind       city
at         30.02 31.76
in         EGY Cairo Governorate
near       Cairo 48

place      Cairo International Airport
alias      Cairo airport
kind       airport
at         30.12 31.41
in         EGY Cairo Governorate
near       Cairo 17

place      Cairo West air base
alias      Cairo West
kind       base
at         30.12 30.92
in         EGY Giza Governorate
near       Cairo 32

# Egypt: Sinai and the coasts

place      Sheikh Zuweid
alias      Sheikh Zuwayed; Sheikh Zuwaid; Sheikh Zowaid; Sheikh Zuwayd
kind       town
at         31.21 34.11
in         EGY North Sinai Governorate
near       Rafah 16

place      Bir al-Abd
alias      Bir al-Abed; Bir el-Abd
kind       town
at         31.02 33.00
in         EGY North Sinai Governorate
near       Al ‘Arīsh 77

place      al-Rawda
alias      al-Rawdah; Rawda mosque; al-Rawda mosque
kind       village
at         31.04 33.35
in         EGY North Sinai Governorate
near       Al ‘Arīsh 44

place      al-Hasana
alias      Hasana
kind       town
at         30.46 33.78
in         EGY North Sinai Governorate
near       Al ‘Arīsh 75

place      Nekhel
alias      Nakhl
kind       town
at         29.90 33.75
in         EGY North Sinai Governorate
near       Al ‘Arīsh 137

place      Sharm el-Sheikh
alias      Sharm al-Sheikh; Sharm el Sheik
kind       town
at         27.92 34.33
in         EGY South Sinai Governorate
near       Hurghada 90
size       70000

place      Nuweiba
kind       town
at         29.03 34.66
in         EGY South Sinai Governorate
near       Eilat 65

place      Dahab
kind       town
at         28.50 34.51
in         EGY South Sinai Governorate
near       Eilat 125

place      El Tor
alias      al-Tur
kind       town
at         28.24 33.62
in         EGY South Sinai Governorate
near       Ras Gharib 56

place      Saint Catherine's Monastery
alias      St Catherine's Monastery; Saint Catherine; St. Catherine's Monastery
kind       site
at         28.56 33.98
in         EGY South Sinai Governorate
near       Ras Gharib 88

place      Salloum
alias      Sallum; Saloum; el-Salloum; Salloum crossing; as-Sallum
kind       crossing
at         31.57 25.16
in         EGY Matrouh Governorate
near       Sīdī Barānī 72

place      Siwa
alias      Siwa oasis
kind       town
at         29.20 25.52
in         EGY Matrouh Governorate
near       Marsá Maţrūḩ 290

place      El Dabaa nuclear power plant
alias      El Dabaa; Dabaa; Dabaa nuclear plant
kind       site
at         31.04 28.50
in         EGY Matrouh Governorate
near       Marsá Maţrūḩ 125

place      El Alamein
alias      Alamein; New Alamein; al-Alamein
kind       town
at         30.83 28.95
in         EGY Matrouh Governorate
near       Alexandria 98

place      Borg el-Arab
alias      Borg al-Arab; Borg el-Arab prison
kind       town
at         30.92 29.54
in         EGY Alexandria Governorate
near       Alexandria 47

place      Halaib
alias      Halayeb
kind       town
at         22.22 36.65
in         EGY Red Sea Governorate
near       Aswān 437

place      Shalateen
alias      Shalatin; Shalaten
kind       town
at         23.13 35.59
in         EGY Red Sea Governorate
near       Aswān 292

place      Berenice military base
alias      Berenice; Baranis; Bernice base
kind       base
at         23.98 35.46
in         EGY Red Sea Governorate
near       Aswān 260

# Libya: other spellings of towns

place      Misratah
alias      Misrata; Misurata
in         LBY

place      Darnah
alias      Derna
in         LBY

place      Sabratah
alias      Sabratha
in         LBY

place      Al Bayda
alias      Bayda; Beida; al-Baida; Baida
in         LBY

place      Al Jawf
alias      Kufra; al-Kufra; Kufrah; al-Kufrah
in         LBY

place      Murzuk
alias      Murzuq; Murzouk; Marzuq
in         LBY

place      Zawiya
alias      Zawiyah; al-Zawiya; Zawia; al-Zawia
in         LBY

place      Tajura
alias      Tajoura
in         LBY

place      Zuwarah
alias      Zuwara; Zwara; Zouara
in         LBY

place      Sabha
alias      Sebha
in         LBY

place      Tarhuna
alias      Tarhouna; Tarhunah
in         LBY

place      Az Zuwaytinah
alias      Zueitina; Zuetina; Zwetina; Zuwaytina
in         LBY

place      Al Khums
alias      Khoms; al-Khoms
in         LBY

place      Hun
alias      Houn
in         LBY

place      Ajdabiya
alias      Ajdabiyah; Ajdabia; Agedabia
in         LBY

place      Al Marj
alias      el-Marj; Barce
in         LBY

place      Surman
alias      Sorman
in         LBY

place      Zliten
alias      Zlitan; Zlitin
in         LBY

place      Gharyan
alias      Garyan; Gharian
in         LBY

place      Ubari
alias      Awbari; Obari
in         LBY

place      Brak
alias      Brak al-Shati; Brak Shati
in         LBY

place      Mizdah
alias      Mizda
in         LBY

place      Al Ajaylat
alias      Ajaylat; Ajilat; al-Ajilat
in         LBY

place      Zintan
alias      al-Zintan
in         LBY

place      Tobruk
alias      Tubruq
in         LBY

# Libya

place      Ras Lanuf
alias      Ras Lanouf; Ras Lanuf refinery
kind       port
at         30.50 18.57
in         LBY
near       Ajdabiya 162
size       12000

place      Es Sider
alias      al-Sidra; es-Sidra; Sidra port; Es-Sidr; al-Sidr
kind       port
at         30.63 18.36
in         LBY
near       Ajdabiya 180

place      Brega
alias      Marsa Brega; Marsa al-Brega; al-Brega; Marsa el-Brega
kind       town
at         30.41 19.57
in         LBY
near       Ajdabiya 74

place      Bin Jawad
alias      Ben Jawad
kind       town
at         30.80 18.08
in         LBY
near       Sirte 149

place      Nofaliya
alias      Nawfaliyah; Nofilia; Nawfaliya
kind       town
at         30.78 17.83
in         LBY
near       Sirte 128

place      Ghardabiya air base
alias      Gardabya; Qardabiyah air base; al-Gardabiya; Ghardabiya
kind       base
at         31.06 16.60
in         LBY
near       Sirte 16

place      Tawergha
alias      Tawargha; Taworgha
kind       town
at         32.03 15.10
in         LBY
near       Mişrātah 40

place      Abu Grein
alias      Abu Qurayn; Abugrein; Abu Grain
kind       town
at         31.45 15.24
in         LBY
near       Mişrātah 104

place      Ghadames
alias      Ghadamis; Ghdames
kind       town
at         30.13 9.50
in         LBY
near       Nālūt 240
size       10000

place      Jufra air base
alias      Jufra; al-Jufra; al-Jufrah; al-Jufra air base
kind       base
at         29.20 16.00
in         LBY
near       Hūn 9

place      al-Watiya air base
alias      al-Watiya; Watiya; al-Wattiyah; Okba Ibn Nafa air base; Watiya air base
kind       base
at         32.47 11.90
in         LBY
near       Zuwārah 54

place      al-Khadim air base
alias      al-Khadim; al-Kharruba air base
kind       base
at         31.99 21.19
in         LBY
near       Al Marj 64

place      Gamal Abdel Nasser air base
alias      al-Adm air base; El Adem
kind       base
at         31.86 23.92
in         LBY
near       Tobruk 26

place      Maaten al-Sarra
alias      Maaten al-Sarra air base; Matan as-Sarra
kind       base
at         21.69 21.83
in         LBY
near       Al Jawf 317

place      Tamanhint air base
alias      Tamanhint; Tamanhent; Tamenhint
kind       base
at         27.24 14.66
in         LBY
near       Sabhā 31

place      Mitiga airport
alias      Mitiga; Mitiga International Airport; Maitiga; Mitiga air base
kind       airport
at         32.89 13.28
in         LBY
near       Tripoli 9

place      Tripoli International Airport
alias      Tripoli airport
kind       airport
at         32.67 13.16
in         LBY
near       Tripoli 25

place      Benina airport
alias      Benina; Benina International Airport
kind       airport
at         32.10 20.27
in         LBY
near       Benghazi 19

place      al-Rajma
alias      Rajma; ar-Rajma; al-Rajmah
kind       town
at         32.07 20.36
in         LBY
near       Benghazi 27

place      Abu Salim
alias      Abu Salim prison; Abu Slim
kind       district
at         32.85 13.18
in         LBY
near       Tripoli 5

place      Ain Zara
alias      Ein Zara
kind       district
at         32.79 13.28
in         LBY
near       Tripoli 14

place      Gargaresh
alias      Gargarish; Gergarish
kind       district
at         32.86 13.12
in         LBY
near       Tripoli 7

place      Bab al-Azizia
alias      Bab al-Aziziya; Bab al-Aziziyah; Bab al-Azizyah
kind       site
at         32.87 13.17
in         LBY
near       Tripoli 3

place      Qasr bin Ghashir
alias      Qasr Ben Ghashir; Gasr Ben Ghashir
kind       town
at         32.70 13.18
in         LBY
near       Tripoli 21

place      Janzour
alias      Janzur
kind       town
at         32.82 13.01
in         LBY
near       Tripoli 18

place      Aziziya
alias      al-Aziziya; al-Aziziyah; Aziziyah
kind       town
at         32.53 13.02
in         LBY
near       Gharyan 40

place      Garabulli
alias      Qarabulli; Castelverde; al-Qarabulli
kind       town
at         32.75 13.72
in         LBY
near       Tripoli 52

place      Wershefana
alias      Warshefana; Warshafana
kind       region
at         32.65 13.00
in         LBY
near       Tripoli 32

place      Ras Jdir
alias      Ras Ajdir; Ras Jedir; Ras Ejder; Ras Jedir crossing; Ras Ajdir crossing
kind       crossing
at         33.15 11.56
in         LBY
near       Zuwārah 54

place      Wazin
alias      Wazin crossing; Dehiba-Wazin; Wazin-Dehiba crossing
kind       crossing
at         31.95 10.70
in         LBY
near       Nālūt 28

place      Musaid
alias      Imsaid; Emsaed; Amsaad; Musaid crossing
kind       crossing
at         31.58 25.05
in         LBY
near       Tobruk 118

place      Hariga port
alias      Hariga; Marsa el-Hariga; Hariga oil port
kind       port
at         32.07 24.00
in         LBY
near       Tobruk 5

place      Mellitah
alias      Mellitah complex; Mellitah gas complex; Melitah
kind       site
at         32.87 12.25
in         LBY
near       Zuwārah 17

place      Zawiya refinery
alias      Zawiya oil refinery; Zawiyah refinery
kind       site
at         32.79 12.69
in         LBY
near       Zawiya 5

place      El Sharara oil field
alias      Sharara; El Sharara; al-Sharara; Sharara oilfield; Sharara oil field
kind       site
at         26.58 12.25
in         LBY
near       Ubari 53

place      Shahhat
alias      Shahat; Cyrene
kind       town
at         32.82 21.86
in         LBY
near       Al Bayḑā’ 11
size       45000

place      Labraq airport
alias      Labraq; al-Abraq airport; Al Abraq
kind       airport
at         32.79 22.00
in         LBY
near       Al Bayḑā’ 22

place      Martuba
alias      Martouba
kind       village
at         32.58 22.76
in         LBY
near       Darnah 24

place      Qatrun
alias      al-Qatrun; Gatroun; Qatroun; al-Gatrun
kind       town
at         24.93 14.64
in         LBY
near       Murzuk 131

place      Jaghbub
alias      Jaghboub; al-Jaghbub
kind       town
at         29.75 24.52
in         LBY
near       Tobruk 265

place      Jalo
alias      Jalu; Gialo
kind       town
at         29.03 21.55
in         LBY
near       Ajdabiya 231

# Tunisia

place      El Kef
alias      Le Kef
in         TUN

place      Aryanah
alias      Ariana
in         TUN

place      Masakin
alias      M'saken
in         TUN

place      Houmt El Souk
alias      Houmt Souk
in         TUN

place      Bizerte
alias      Bizerta; Banzart
in         TUN

place      Carthage Palace
alias      presidential palace in Carthage
kind       site
at         36.86 10.34
in         TUN
near       Carthage 2

place      Ben Guerdane
alias      Ben Gardane; Ben Gardan; Bin Qirdan; Ben Guardane
kind       town
at         33.14 11.22
in         TUN Medenine Governorate
near       Zarzis 42
size       60000

place      El Ghriba synagogue
alias      Ghriba synagogue; el-Ghriba; Ghriba
kind       site
at         33.81 10.86
in         TUN Medenine Governorate
near       Houmt El Souk 7

place      Bardo National Museum
alias      Bardo; Bardo Museum; Bardo palace
kind       site
at         36.81 10.13
in         TUN
near       Tunis 4

place      Habib Bourguiba Avenue
alias      Avenue Habib Bourguiba; Bourguiba Avenue
kind       road
at         36.80 10.18
in         TUN
near       Tunis 2

place      Kasbah Square
alias      Kasbah square in Tunis
kind       site
at         36.80 10.17
in         TUN
near       Tunis 2

place      Mornaguia prison
alias      Mornaguia
kind       site
at         36.76 10.00
in         TUN Manouba Governorate
near       Tunis 17

place      Dehiba
alias      Dhehiba
kind       town
at         32.02 10.70
in         TUN Tataouine Governorate
near       Nālūt 31

place      Remada
kind       town
at         32.32 10.40
in         TUN Tataouine Governorate
near       Tataouine 68

place      Sbeitla
kind       town
at         35.24 9.12
in         TUN Kasserine Governorate
near       Kasserine 27

place      Choucha
alias      Choucha camp; Shousha camp
kind       camp
at         33.10 11.42
in         TUN Medenine Governorate
near       Zarzis 48

place      Port El Kantaoui
alias      El Kantaoui
kind       district
at         35.89 10.60
in         TUN Sousse Governorate
near       Sousse 8

place      El Amra
alias      al-Amra
kind       town
at         34.93 10.78
in         TUN Sfax Governorate
near       Sfax 21

place      Jebeniana
alias      Jebiniana
kind       town
at         35.03 10.91
in         TUN Sfax Governorate
near       Sfax 36

place      Tabarka
kind       town
at         36.95 8.76
in         TUN Jendouba Governorate
near       El Kala 30

# Algeria

place      Tamanghasset
alias      Tamanrasset; Tamenrasset
in         DZA

place      In Salah
alias      Ain Salah
in         DZA

place      ash-Shalif
alias      Chlef; ech-Cheliff; Orleansville
in         DZA

place      Boumerdas
alias      Boumerdes
in         DZA

place      Batna City
alias      Batna
in         DZA

place      Bejaia
alias      Bougie
in         DZA

place      Mers el Kebir
alias      Mers-el-Kebir naval base
in         DZA

place      L'Arbaa Nait Irathen
alias      Larbaa Nath Irathen
in         DZA

place      El Mouradia
alias      El Mouradia Palace; Mouradia
kind       site
at         36.75 3.05
in         DZA Algiers Province
near       Algiers 4

place      Bab el Oued
alias      Bab al-Oued
kind       district
at         36.79 3.05
in         DZA Algiers Province
near       Algiers 7

place      Casbah of Algiers
alias      Algiers Casbah; Algiers Kasbah
kind       district
at         36.79 3.06
in         DZA Algiers Province
near       Algiers 7

place      El Harrach
kind       district
at         36.72 3.13
in         DZA Algiers Province
near       Algiers 5

place      Houari Boumediene Airport
alias      Algiers airport; Houari Boumedienne Airport
kind       airport
at         36.69 3.22
in         DZA Algiers Province
near       Algiers 13

place      Bentalha
kind       village
at         36.65 3.09
in         DZA Algiers Province
near       Algiers 9

place      Tibhirine
alias      Tibehirine
kind       village
at         36.30 2.72
in         DZA Médéa Province
near       Médéa 5

place      In Amenas
alias      Ain Amenas; Ain Amenas gas plant; In Amenas gas plant
kind       town
at         28.04 9.56
in         DZA Illizi Province
near       Ghat 348

place      Tiguentourine
alias      Tigantourine; Tiguentourine gas plant
kind       site
at         27.87 9.11
in         DZA Illizi Province
near       Ghat 340

place      Tindouf camps
alias      Sahrawi refugee camps; Tindouf refugee camps; Rabouni; Rabuni
kind       camp
at         27.50 -7.95
in         DZA Tindouf Province
near       Tindouf 28

place      Hassi R'Mel
alias      Hassi R'Mel gas field
kind       site
at         32.93 3.27
in         DZA Laghouat Province
near       Ghardaïa 62

place      Arzew
alias      Arzew LNG plant; Arzew port
kind       port
at         35.85 -0.32
in         DZA Oran Province
near       Oran 33

place      In Guezzam
alias      Ain Guezzam
kind       town
at         19.57 5.77
in         DZA
near       Tamanghasset 358

place      Bordj Badji Mokhtar
alias      Borj Badji Mokhtar
kind       town
at         21.33 0.95
in         DZA
near       Tamanghasset 500

place      In Ekker
alias      In Ecker
kind       site
at         24.05 5.07
in         DZA
near       Tamanghasset 148

place      Zouj Bghal
alias      Zouj Beghal; Joudj Bghal
kind       crossing
at         34.84 -1.75
in         DZA
near       Oujda 22

# Morocco and Western Sahara

place      Marrakesh
alias      Marrakech
in         MAR

place      Tangier
alias      Tangiers; Tanger
in         MAR

place      Al Hoceima
alias      Hoceima; Alhucemas
in         MAR

place      Skhirate
alias      Skhirat
in         MAR

place      Fes
alias      Fez
in         MAR

place      Tetouan
alias      Tetuan
in         MAR

place      Smara
alias      Es-Semara; Semara; Es Smara
in         MAR

place      Fnidek
alias      Fnideq; Castillejos
in         MAR

place      Laayoune
alias      El Aaiun; El Ayoun; Al-Ayun; Laayoun
kind       city
at         27.15 -13.20
in         ESH
near       Smara 158
size       217000

place      Dakhla
alias      Villa Cisneros; ad-Dakhla
kind       city
at         23.68 -15.96
in         ESH
near       Nouadhibou 325
size       106000

place      Boujdour
alias      Bojador; Bujdur
kind       town
at         26.13 -14.48
in         ESH
near       Smara 287
size       42000

place      Bir Lehlou
alias      Bir Lahlou; Bir Lehlu
kind       village
at         26.35 -9.57
in         ESH
near       Tindouf 203

place      Guerguerat
alias      El Guerguerat; Guergarat; Guerguerat crossing; Guerguerat buffer zone; Guerguerat buffer strip
kind       region
at         21.42 -16.96
in         ESH
near       Nouadhibou 54

place      Figuig
kind       town
at         32.11 -1.23
in         MAR
near       Béchar 108

place      Beni Ansar
alias      Beni Enzar; Beni-Enzar crossing; Bni Ansar
kind       crossing
at         35.27 -2.94
in         MAR
near       Nador 12

place      Tanger Med
alias      Tanger-Med port; Tangier Med
kind       port
at         35.88 -5.50
in         MAR
near       Tangier 31

place      Amizmiz
kind       town
at         31.21 -8.23
in         MAR
near       Marrakesh 54

place      Talat N'Yaaqoub
alias      Talat N'Yacoub; Talat-n-Yakoub; Talat N'Yakoub
kind       village
at         30.98 -8.18
in         MAR
near       Marrakesh 74

place      Ben Guerir air base
alias      Benguerir; Ben Guerir; Benguerir air base
kind       base
at         32.12 -7.89
in         MAR
near       Marrakesh 56

# Afghanistan: other spellings of towns

place      Mazari Sharif
alias      Mazar-i-Sharif; Mazar-e-Sharif; Mazar
in         AFG

place      Bamyan
alias      Bamiyan
in         AFG

place      Shibirghan
alias      Sheberghan; Shibarghan; Sheberghan prison
in         AFG

place      Fayzabad
alias      Faizabad; Feyzabad
in         AFG

place      Taloqan
alias      Taluqan; Taleqan
in         AFG

place      Pul-e Khumri
alias      Pul-i-Khumri; Puli Khumri
in         AFG

place      Mehtar Lam
alias      Mehtarlam; Mihtarlam; Mehterlam
in         AFG

place      Lashkar Gah
alias      Lashkargah; Bost
in         AFG

place      Gereshk
alias      Girishk; Grishk
in         AFG

place      Aibak
alias      Aybak
in         AFG

place      Kafir Qala
alias      Islam Qala; Islam Qala crossing; Eslam Qala
in         AFG

place      Maymana
alias      Maimana; Maimanah; Meymaneh
in         AFG

place      Sar-e Pul
alias      Sar-i-Pul; Sari Pul; Saripul
in         AFG

place      Khulm
alias      Kholm; Tashqurghan
in         AFG

place      Kandahar
alias      Qandahar
in         AFG

place      Khost
alias      Khowst
in         AFG

place      Andkhoy
alias      Andkhoi
in         AFG

place      Markaz-e Woluswali-ye Achin
alias      Achin
in         AFG

place      Jabal Saraj
alias      Jabal us Saraj; Jabul Saraj
in         AFG

place      Charikar
alias      Charekar
in         AFG

place      Khash
alias      Khash Rod
in         AFG

# Afghanistan: Kabul

place      Arg Palace
alias      the Arg; Arg presidential palace; presidential palace in Kabul; Presidential Palace, Kabul
kind       site
at         34.52 69.18
in         AFG Kabul Province
near       Kabul 1

place      Kabul airport
alias      Hamid Karzai International Airport; Kabul International Airport
kind       airport
at         34.57 69.21
in         AFG Kabul Province
near       Kabul 5

place      Abbey Gate
kind       site
at         34.56 69.22
in         AFG Kabul Province
near       Kabul 6

place      Wazir Akbar Khan
kind       district
at         34.53 69.19
in         AFG Kabul Province
near       Kabul 2

place      Dasht-e-Barchi
alias      Dasht-i-Barchi; Barchi
kind       district
at         34.49 69.09
in         AFG Kabul Province
near       Kabul 9

place      Zanbaq Square
alias      Zambaq Square
kind       site
at         34.53 69.18
in         AFG Kabul Province
near       Kabul 1

place      Darul Aman Palace
alias      Darulaman Palace; Darulaman; Darul Aman
kind       site
at         34.47 69.12
in         AFG Kabul Province
near       Kabul 9

place      Bala Hissar
alias      Bala Hisar
kind       site
at         34.50 69.19
in         AFG Kabul Province
near       Kabul 3

place      Pul-e-Charkhi prison
alias      Pul-i-Charkhi; Pul-e-Charkhi; Pul-i-Charkhi prison
kind       site
at         34.54 69.34
in         AFG Kabul Province
near       Kabul 15

place      Bagram
alias      Bagram air base; Bagram Airfield; Bagram Airbase; Bagram prison
kind       base
at         34.95 69.26
in         AFG Parwan Province
near       Kabul 47

place      Mes Aynak
alias      Aynak copper mine
kind       site
at         34.27 69.30
in         AFG Logar Province
near       Kabul 32

place      Pul-e-Alam
alias      Puli Alam; Pul-i-Alam
kind       town
at         33.99 69.03
in         AFG Logar Province
near       Kabul 61

place      Maidan Shahr
alias      Maidan Shar; Maidanshahr; Maydan Shahr
kind       town
at         34.40 68.87
in         AFG Wardak Province
near       Kabul 31

place      Mahmud-e Raqi
alias      Mahmud Raqi; Mahmood Raqi
kind       town
at         35.02 69.35
in         AFG Kapisa Province
near       Charikar 17

# Afghanistan: east

place      Torkham
alias      Torkham crossing; Torkham border crossing; Torkham gate; Torkham border
kind       crossing
at         34.12 71.09
in         AFG Nangarhar Province
near       Jalalabad 68

place      Wanat
alias      Waygal
kind       village
at         35.05 70.90
in         AFG Nuristan Province
near       Asadabad 31

place      Kamdesh
alias      Kamdish
kind       town
at         35.42 71.33
in         AFG Nuristan Province
near       Asadabad 62

place      Parun
alias      Paroon; Prasun
kind       town
at         35.42 70.92
in         AFG Nuristan Province
near       Asadabad 65

place      Sharana
alias      Sharan
kind       town
at         33.18 68.73
in         AFG Paktika Province
near       Gardez 65

place      Urgun
alias      Orgun; Urgun-E
kind       town
at         32.95 69.18
in         AFG Paktika Province
near       Gardez 72

place      Camp Chapman
alias      FOB Chapman; Forward Operating Base Chapman
kind       base
at         33.34 69.95
in         AFG Khost Province
near       Khost 4

place      Camp Salerno
alias      FOB Salerno
kind       base
at         33.36 69.96
in         AFG Khost Province
near       Khost 5

place      Zhawar Kili
alias      Zhawara; Zhawar
kind       site
at         33.15 69.80
in         AFG Khost Province
near       Khost 24

place      Jaghori
alias      Jaghuri
kind       district
at         33.14 67.45
in         AFG Ghazni Province
near       Ghazni 101

place      Andarab
alias      Andarab valley
kind       valley
at         35.63 69.25
in         AFG Baghlan Province
near       Bazarak 43

# Afghanistan: south and west

place      Marjah
alias      Marja
kind       town
at         31.52 64.12
in         AFG Helmand Province
near       Lashkar Gah 25

place      Sangin
kind       town
at         32.07 64.83
in         AFG Helmand Province
near       Gereshk 38
size       20000

place      Musa Qala
alias      Musa Qaleh; Musa Qal'ah
kind       town
at         32.44 64.75
in         AFG Helmand Province
near       Gereshk 70

place      Nawzad
alias      Now Zad; Naw Zad; Nauzad
kind       town
at         32.40 64.47
in         AFG Helmand Province
near       Gereshk 65

place      Kajaki
alias      Kajaki Dam; Kajaki district
kind       town
at         32.32 65.12
in         AFG Helmand Province
near       Gereshk 77

place      Garmsir
alias      Garmser
kind       town
at         31.13 64.20
in         AFG Helmand Province
near       Lashkar Gah 53

place      Nad Ali
alias      Nad-e-Ali; Nad-i-Ali
kind       town
at         31.62 64.24
in         AFG Helmand Province
near       Lashkar Gah 13

place      Camp Bastion
alias      Camp Leatherneck; Camp Shorabak; Shorabak; Camp Shorab; Bastion airfield
kind       base
at         31.86 64.22
in         AFG Helmand Province
near       Gereshk 34

place      Spin Boldak
alias      Spin Buldak; Spinboldak; Wesh
kind       town
at         31.01 66.40
in         AFG Kandahar Province
near       Kandahar 94

place      Kandahar Airfield
alias      Kandahar air base; Kandahar airport
kind       base
at         31.51 65.85
in         AFG Kandahar Province
near       Kandahar 17

place      Panjwai
alias      Panjwayi; Panjwaii; Panjwaye
kind       district
at         31.54 65.46
in         AFG Kandahar Province
near       Kandahar 25

place      Zhari
alias      Zharay; Zheray
kind       district
at         31.60 65.43
in         AFG Kandahar Province
near       Kandahar 28

place      Arghandab
kind       district
at         31.67 65.65
in         AFG Kandahar Province
near       Kandahar 9

place      Tarinkot
alias      Tarin Kowt; Tarin Kot; Tirin Kot; Tarinkowt; Tarinkut
kind       town
at         32.63 65.87
in         AFG Uruzgan Province
near       Kandahar 114
size       70000

place      Deh Rawood
alias      Deh Rawud; Dehrawud; Deh Rahwod
kind       town
at         32.62 65.45
in         AFG Uruzgan Province
near       Gereshk 120

place      Qalat
alias      Qalat-i-Ghilzai; Qalati Ghilji
kind       town
at         32.11 66.91
in         AFG Zabul Province
near       Kandahar 126
size       12000

place      Chaghcharan
alias      Firozkoh; Feroz Koh; Firuzkoh; Firoz Koh; Chakhcharan
kind       town
at         34.52 65.25
in         AFG Ghor Province
near       Shahrak 98
size       15000

place      Qala-i-Naw
alias      Qala-e-Naw; Qalay-i-Naw; Qala-e-Now
kind       town
at         34.99 63.13
in         AFG Badghis Province
near       Herat 111

place      Bala Murghab
alias      Bala Morghab
kind       town
at         35.58 63.33
in         AFG Badghis Province
near       Ghormach 44

place      Nili
kind       town
at         33.72 66.13
in         AFG Daykundi Province
near       Bamyan 198

place      Torghundi
alias      Towraghondi; Turghundi; Torghundi crossing
kind       town
at         35.25 62.28
in         AFG Herat Province
near       Herat 100

place      Azizabad
kind       village
at         33.22 62.25
in         AFG Herat Province
near       Shindand 14

place      Shindand air base
alias      Shindand Airbase
kind       base
at         33.39 62.26
in         AFG Herat Province
near       Shindand 14

# Afghanistan: north

place      Hairatan
alias      Hayratan; Hairatan crossing; Heiratan
kind       town
at         37.22 67.42
in         AFG Balkh Province
near       Mazari Sharif 63

place      Sherkhan Bandar
alias      Shir Khan Bandar; Sher Khan Bandar; Shirkhan Bandar
kind       crossing
at         37.18 68.61
in         AFG Kunduz Province
near       Kunduz 55

place      Imam Sahib
alias      Imam Saheb; Emam Saheb
kind       town
at         37.19 68.94
in         AFG Kunduz Province
near       Kunduz 51

place      Chahar Dara
alias      Char Dara; Chardara; Chahardara
kind       district
at         36.70 68.75
in         AFG Kunduz Province
near       Kunduz 11

place      Dasht-e-Archi
alias      Dasht-i-Archi; Archi
kind       town
at         37.13 69.17
in         AFG Kunduz Province
near       Kunduz 52

place      Qala-i-Jangi
alias      Qala-e-Jangi
kind       site
at         36.67 66.98
in         AFG Balkh Province
near       Mazari Sharif 13

place      Camp Marmal
kind       base
at         36.70 67.22
in         AFG Balkh Province
near       Mazari Sharif 10

place      Dasht-i-Leili
alias      Dasht-e-Leili
kind       site
at         36.65 65.70
in         AFG Jowzjan Province
near       Shibirghan 6

place      Ishkashim
alias      Eshkashem
kind       town
at         36.70 71.55
in         AFG Badakhshan Province
near       Fayzabad 99

# Pakistan: other spellings of towns

place      Lakki
alias      Lakki Marwat
in         PAK

place      Attock City
alias      Attock; Campbellpur
in         PAK

place      Nowshera Cantonment
alias      Nowshera
in         PAK

place      Rawlakot
alias      Rawalakot
in         PAK

place      New Mirpur
alias      Mirpur
in         PAK

place      Bat Khela
alias      Batkhela
in         PAK

place      Chenab Nagar
alias      Rabwah
in         PAK

place      Jhang Sadr
alias      Jhang
in         PAK

place      Mach
alias      Machh
in         PAK

place      Akora
alias      Akora Khattak
in         PAK

place      Sehwan
alias      Sehwan Sharif; Sehwan shrine
in         PAK

place      Taunsa
alias      Taunsa Sharif
in         PAK

place      Dera Ismail Khan
alias      DI Khan; D.I. Khan
in         PAK

place      Dera Ghazi Khan
alias      DG Khan; D.G. Khan
in         PAK

place      Mingora
alias      Mingaora; Mingawara
in         PAK

place      Shahdad Kot
alias      Shahdadkot
in         PAK

place      Mandi Bahauddin
alias      Mandi Baha-ud-Din
in         PAK

# Pakistan: north-west

place      Miranshah
alias      Miram Shah; Miran Shah
kind       town
at         33.00 70.07
in         PAK Khyber Pakhtunkhwa
near       Bannu 50

place      Mir Ali
alias      Mirali
kind       town
at         32.93 70.28
in         PAK Khyber Pakhtunkhwa
near       Bannu 31

place      Razmak
kind       town
at         32.69 69.83
in         PAK Khyber Pakhtunkhwa
near       Bannu 79

place      Datta Khel
kind       town
at         32.90 69.77
in         PAK Khyber Pakhtunkhwa
near       Bannu 78

place      Wana
kind       town
at         32.30 69.57
in         PAK Khyber Pakhtunkhwa
near       Tank 77

place      Angoor Ada
alias      Angur Ada; Angoor Adda
kind       crossing
at         32.52 69.29
in         PAK Khyber Pakhtunkhwa
near       Tank 108

place      Ghulam Khan
alias      Ghulam Khan crossing
kind       crossing
at         33.08 69.95
in         PAK Khyber Pakhtunkhwa
near       Khost 29

place      Parachinar
alias      Para Chinar
kind       town
at         33.90 70.10
in         PAK Khyber Pakhtunkhwa
near       Hangu 98

place      Sadda
kind       town
at         33.70 70.33
in         PAK Khyber Pakhtunkhwa
near       Hangu 70

place      Landi Kotal
alias      Landikotal
kind       town
at         34.10 71.15
in         PAK Khyber Pakhtunkhwa
near       Peshawar 40

place      Jamrud
kind       town
at         34.00 71.38
in         PAK Khyber Pakhtunkhwa
near       Peshawar 18

place      Bara
alias      Bara bazaar; Bara, Khyber
kind       town
at         33.92 71.46
in         PAK Khyber Pakhtunkhwa
near       Peshawar 14

place      Darra Adam Khel
alias      Darra Adamkhel; Dara Adam Khel
kind       town
at         33.68 71.51
in         PAK Khyber Pakhtunkhwa
near       Kohat 13

place      Ghalanai
alias      Ghallanai
kind       town
at         34.32 71.40
in         PAK Khyber Pakhtunkhwa
near       Shabqadar 19

place      Khar
alias      Khaar
kind       town
at         34.73 71.53
in         PAK Khyber Pakhtunkhwa
near       Bat Khela 43

place      Saidu Sharif
kind       town
at         34.75 72.36
in         PAK Khyber Pakhtunkhwa
near       Mingora 3

place      Malam Jabba
alias      Malam Jaba
kind       town
at         34.80 72.57
in         PAK Khyber Pakhtunkhwa
near       Mingora 20

place      Shangla
alias      Shangla district
kind       district
at         34.85 72.75
in         PAK Khyber Pakhtunkhwa
near       Mingora 37

place      Dargai
kind       town
at         34.50 71.90
in         PAK Khyber Pakhtunkhwa
near       Bat Khela 14

place      Chitral
kind       town
at         35.85 71.79
in         PAK Khyber Pakhtunkhwa
near       Asadābād 124
size       50000

place      Dasu
alias      Dassu
kind       town
at         35.29 73.29
in         PAK Khyber Pakhtunkhwa
near       Battagram 72

place      Dasu Dam
alias      Dasu hydropower project; Dasu hydropower
kind       dam
at         35.32 73.19
in         PAK Khyber Pakhtunkhwa
near       Battagram 73

place      Balakot
kind       town
at         34.55 73.35
in         PAK Khyber Pakhtunkhwa
near       Muzaffarabad 22

place      Jalozai
alias      Jalozai camp
kind       camp
at         33.88 71.80
in         PAK Khyber Pakhtunkhwa
near       Pabbi 14

place      Shamshatoo
alias      Shamshatu; Shamshatoo camp
kind       camp
at         33.86 71.73
in         PAK Khyber Pakhtunkhwa
near       Peshawar 24

place      Badaber
alias      Badaber camp; Badaber air base
kind       town
at         33.95 71.57
in         PAK Khyber Pakhtunkhwa
near       Peshawar 8

place      Army Public School
alias      Army Public School in Peshawar
kind       site
at         34.00 71.54
in         PAK Khyber Pakhtunkhwa
near       Peshawar 4

place      Bacha Khan International Airport
alias      Peshawar airport
kind       airport
at         33.99 71.51
in         PAK Khyber Pakhtunkhwa
near       Peshawar 6

# Pakistan: Kashmir and the north

place      Gilgit
kind       town
at         35.92 74.31
in         PAK Gilgit-Baltistan
near       Muzaffarabad 190

place      Chilas
kind       town
at         35.42 74.10
in         PAK Gilgit-Baltistan
near       Muzaffarabad 130

place      Diamer-Bhasha Dam
alias      Diamer Bhasha; Bhasha Dam
kind       dam
at         35.52 73.74
in         PAK Gilgit-Baltistan
near       Muzaffarabad 131

place      Chakothi
alias      Chakoti
kind       crossing
at         34.11 73.88
in         PAK Azad Kashmir
near       Muzaffarabad 47

# Pakistan: Islamabad, Punjab

place      Lal Masjid
alias      Red Mosque; Red Mosque in Islamabad
kind       site
at         33.71 73.09
in         PAK Islamabad
near       Rawalpindi 13

place      D-Chowk
alias      Democracy Chowk
kind       site
at         33.73 73.10
in         PAK Islamabad
near       Rawalpindi 15

place      Faizabad Interchange
alias      Faizabad; Faizabad junction
kind       site
at         33.66 73.08
in         PAK Islamabad
near       Rawalpindi 7

place      Liaquat Bagh
alias      Liaqat Bagh
kind       site
at         33.61 73.06
in         PAK Punjab
near       Rawalpindi 2

place      Nilore
alias      PINSTECH
kind       site
at         33.65 73.26
in         PAK Islamabad
near       Rawalpindi 20

place      Adiala jail
alias      Adiala; Adiala prison; Adyala jail; Central Jail Rawalpindi
kind       site
at         33.48 73.00
in         PAK Punjab
near       Rawalpindi 15

place      Nur Khan air base
alias      Chaklala air base; Chaklala; Noor Khan air base; Nur Khan Airbase
kind       base
at         33.62 73.10
in         PAK Punjab
near       Rawalpindi 5

place      Minhas air base
alias      Kamra air base; PAF Base Minhas; Pakistan Aeronautical Complex
kind       base
at         33.87 72.40
in         PAK Punjab
near       Attock City 11

place      Mushaf air base
alias      Sargodha air base; PAF Base Mushaf; Mushaf Airbase
kind       base
at         32.05 72.67
in         PAK Punjab
near       Sargodha 3

place      Murid air base
alias      Murid Airbase; PAF Base Murid
kind       base
at         32.91 72.77
in         PAK Punjab
near       Chakwal 9

place      Rafiqui air base
alias      Rafiqi air base; Shorkot air base; Rafiqui Airbase
kind       base
at         30.76 72.28
in         PAK Punjab
near       Toba Tek Singh 32

place      Kirana Hills
kind       site
at         31.97 72.70
in         PAK Punjab
near       Sargodha 13

place      Kahuta Research Laboratories
alias      Khan Research Laboratories; KRL Kahuta
kind       site
at         33.62 73.38
in         PAK Punjab
near       Kahuta 4

place      Khushab nuclear complex
alias      Khushab reactor; Khushab nuclear reactor
kind       site
at         32.02 72.20
in         PAK Punjab
near       Khushāb 33

place      Chashma nuclear power plant
alias      Chashma; Chashma nuclear plant; CHASNUPP
kind       site
at         32.39 71.46
in         PAK Punjab
near       Kundian 8

place      Wagah
alias      Wagah border; Wagah crossing; Wagha; Wagah-Attari; Attari-Wagah
kind       crossing
at         31.60 74.57
in         PAK Punjab
near       Lahore 24

place      Kartarpur
alias      Kartarpur corridor; Gurdwara Darbar Sahib; Kartarpur Sahib
kind       site
at         32.09 75.02
in         PAK Punjab
near       Narowal 14

place      Kot Lakhpat jail
alias      Kot Lakhpat; Kot Lakhpat prison
kind       site
at         31.46 74.33
in         PAK Punjab
near       Lahore 11

place      Zaman Park
kind       district
at         31.55 74.35
in         PAK Punjab
near       Lahore 3

place      Minar-e-Pakistan
alias      Minar-i-Pakistan
kind       site
at         31.59 74.31
in         PAK Punjab
near       Lahore 5

place      Data Darbar
alias      Data Darbar shrine
kind       site
at         31.58 74.30
in         PAK Punjab
near       Lahore 5

# Pakistan: Sindh

place      Lyari
alias      Liari
kind       district
at         24.87 67.00
in         PAK Sindh
near       Karachi 2

place      Orangi
alias      Orangi Town
kind       district
at         24.95 67.00
in         PAK Sindh
near       Karachi 10

place      Sohrab Goth
kind       district
at         24.94 67.09
in         PAK Sindh
near       Karachi 12

place      Malir
kind       district
at         24.90 67.19
in         PAK Sindh
near       Karachi 19

place      Jinnah International Airport
alias      Karachi airport
kind       airport
at         24.91 67.16
in         PAK Sindh
near       Karachi 16

place      PNS Mehran
alias      Mehran naval base; Faisal air base
kind       base
at         24.88 67.11
in         PAK Sindh
near       Karachi 11

place      Karachi Nuclear Power Plant
alias      KANUPP; Karachi nuclear power complex
kind       site
at         24.85 66.79
in         PAK Sindh
near       Karachi 22

place      Bholari air base
alias      Bholari; Bholari Airbase
kind       base
at         25.24 68.04
in         PAK Sindh
near       Kotri 30

place      Shahbaz air base
alias      Jacobabad air base; Shahbaz Airbase
kind       base
at         28.28 68.45
in         PAK Sindh
near       Jacobabad 2

place      Garhi Khuda Bakhsh
alias      Garhi Khuda Bux
kind       town
at         27.67 68.31
in         PAK Sindh
near       Ratodero 14

# Pakistan: Balochistan

place      Gwadar port
alias      port of Gwadar
kind       port
at         25.11 62.33
in         PAK Balochistan
near       Gwadar 2

place      Dalbandin
alias      Dalbandeen
kind       town
at         28.89 64.40
in         PAK Balochistan
near       Khārān 105

place      Chagai
alias      Chaghi; Chagai Hills; Ras Koh
kind       district
at         29.10 64.50
in         PAK Balochistan
near       Khārān 105

place      Nok Kundi
alias      Nokkundi
kind       town
at         28.82 62.75
in         PAK Balochistan
near       Zahedan 198

place      Panjgur
alias      Panjgoor
kind       town
at         26.97 64.09
in         PAK Balochistan
near       Turbat 150

place      Awaran
kind       town
at         26.46 65.23
in         PAK Balochistan
near       Bela 111

place      PNS Siddique
alias      PNS Siddiq; Turbat naval base
kind       base
at         25.99 63.03
in         PAK Balochistan
near       Turbat 3

place      Kohlu
kind       town
at         29.90 69.25
in         PAK Balochistan
near       Dera Bugti 96

place      Sui
alias      Sui gas field
kind       town
at         28.62 69.20
in         PAK Balochistan
near       Dera Bugti 46

place      Ziarat
kind       town
at         30.38 67.73
in         PAK Balochistan
near       Loralai 83

place      Qila Saifullah
alias      Killa Saifullah; Qilla Saifullah
kind       town
at         30.70 68.35
in         PAK Balochistan
near       Loralai 45

place      Musakhel
alias      Musakhail; Musa Khel Bazar
kind       town
at         30.86 69.82
in         PAK Balochistan
near       Zhob 66

place      Ormara
alias      Ormara naval base; Jinnah Naval Base
kind       town
at         25.21 64.64
in         PAK Balochistan
near       Pasni 118

place      Shamsi airfield
alias      Shamsi air base; Shamsi Airbase
kind       base
at         27.85 65.17
in         PAK Balochistan
near       Khārān 85

place      Hazara Town
kind       district
at         30.18 66.95
in         PAK Balochistan
near       Quetta 7

# Close to a border: the nearest towns of the gazetteer all lie in the neighbouring state.

place      Rmeilan
alias      Rumaylan; Rmelan; Rumeilan
kind       town
at         36.99 41.95
in         SYR Hasakah Governorate
near       Cizre 45
size       11000

place      al-Malikiyah
alias      Malikiyah; Malikiya; Derik; Dayrik; al-Malikiya
kind       town
at         37.18 42.14
in         SYR Hasakah Governorate
near       Cizre 18
size       26000

place      al-Yaarubiyah
alias      al-Yarubiyah; Yaroubiya; al-Yaroubiya; Yarubiyah; Yaarubiyah; Tel Kocher
kind       crossing
at         36.81 42.07
in         SYR Hasakah Governorate
near       Sinjār 58

place      Semalka crossing
alias      Semalka; Simalka
kind       crossing
at         37.08 42.36
in         SYR Hasakah Governorate
near       Zakho 31

place      Maroun al-Ras
alias      Maroun el-Ras; Maroun ar-Ras; Maroun er-Ras
kind       village
at         33.11 35.45
in         LBN Nabatieh Governorate
near       Safed 17

place      Yaroun
alias      Yarun
kind       village
at         33.08 35.42
in         LBN Nabatieh Governorate
near       Safed 15

place      Rmeish
alias      Rmaych; Rmaish
kind       village
at         33.08 35.37
in         LBN Nabatieh Governorate
near       Nahariya 27

place      Re'im
alias      Kibbutz Re'im
kind       village
at         31.39 34.46
in         ISR Southern District
near       Netivot 13

place      Nir Oz
alias      Kibbutz Nir Oz
kind       village
at         31.31 34.40
in         ISR Southern District
near       Ofakim 21
size       400

place      Nirim
alias      Kibbutz Nirim
kind       village
at         31.33 34.39
in         ISR Southern District
near       Khan Yunis 8

place      Kissufim
alias      Kibbutz Kissufim
kind       village
at         31.37 34.40
in         ISR Southern District
near       Deir el-Balah 7

place      Kissufim crossing
kind       crossing
at         31.38 34.38
in         ISR Southern District
near       Deir el-Balah 5

place      Ein HaShlosha
kind       village
at         31.35 34.40
in         ISR Southern District
near       Khan Yunis 8

place      Nir Yitzhak
kind       village
at         31.24 34.36
in         ISR Southern District
near       Rafah 13

place      Holit
kind       village
at         31.23 34.32
in         ISR Southern District
near       Rafah 11

place      Kerem Shalom
kind       village
at         31.23 34.28
in         ISR Southern District
near       Rafah 9

place      Kerem Shalom crossing
alias      Karem Abu Salem; Kerem Abu Salem; Karam Abu Salem; Karm Abu Salem
kind       crossing
at         31.23 34.27
in         ISR Southern District
near       Rafah 8

place      Karni crossing
alias      Karni; al-Muntar crossing
kind       crossing
at         31.47 34.47
in         ISR Southern District
near       Gaza 4

place      Ni'lin
alias      Naalin
kind       village
at         31.95 35.02
in         PSE
near       Ramallah 17

place      al-Abdali
alias      Abdali; Abdali crossing
kind       crossing
at         30.05 47.70
in         KWT Al Jahra Governorate
near       Umm Qasr 21

place      Jask
alias      Bandar-e Jask; Bandar Jask; Jask port
kind       town
at         25.64 57.77
in         IRN Hormozgan Province
near       Mīnāb 180
size       12000

place      Bazargan
alias      Bazargan crossing
kind       crossing
at         39.39 44.39
in         IRN West Azerbaijan Province
near       Doğubeyazıt 32

place      Rafah crossing
alias      Rafah border crossing; Rafah terminal; Rafah border
kind       crossing
at         31.25 34.26
in         EGY North Sinai Governorate
near       Rafah 6

place      Taba
alias      Taba crossing
kind       town
at         29.49 34.90
in         EGY South Sinai Governorate
near       Eilat 9

place      Tifariti
alias      Tifarity
kind       village
at         26.16 -10.57
in         ESH
near       Smara 127

place      Bou Craa
alias      Boucraa; Bu Craa; Boukraa
kind       town
at         26.32 -12.85
in         ESH
near       Smara 126

place      Mahbes
alias      al-Mahbes; Mahbas; El Mahbes
kind       village
at         27.41 -9.05
in         ESH
near       Tindouf 93

place      Tarfaya
kind       town
at         27.94 -12.92
in         MAR
near       Tan-Tan 188

place      Skardu
kind       town
at         35.30 75.63
in         PAK Gilgit-Baltistan
near       Muzaffarabad 225

place      Taftan
alias      Taftan crossing
kind       town
at         28.97 61.57
in         PAK Balochistan
near       Zahedan 91

place      Reko Diq
alias      Reko Diq mine
kind       site
at         29.10 62.10
in         PAK Balochistan
near       Zahedan 128
