# data/places/africa.lex -- AFRICA SOUTH OF THE SAHARA: what the gazetteer of towns does not have: small towns, villages,
# camps, crossings, bases, airports, ports, mines, parks, prisons, palaces, quarters of capitals, and second spellings of towns.
#
# Contents: written by hand from general knowledge for this project; each entry is checked against a town nearby (`near`).
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# ---- Sudan: second spellings ----

place      Al-Fashir
alias      El Fasher; Al Fasher; El Fashir
in         SDN

place      Geneina
alias      El Geneina; Al Geneina; Ag Geneina; Al Junaynah; El Junayna
in         SDN

place      Wad Medani
alias      Wad Madani; Medani
in         SDN

place      Al-Ubayyid
alias      El Obeid; Al Obeid; El Ubayyid
in         SDN

place      Kaduqli
alias      Kadugli
in         SDN

place      Ad-Damazin
alias      Ed Damazin; Damazin; El Damazin
in         SDN

place      Kūstī
alias      Kosti
in         SDN

place      Sawākin
alias      Suakin
in         SDN

place      Kuraymah
alias      Karima
in         SDN

place      Bārah
alias      Bara
in         SDN

place      Zalingei
alias      Zalingi
in         SDN

place      An Nuhūd
alias      El Nahud; En Nahud; Al Nahud; Nahud
in         SDN

place      Al Mijlad
alias      El Muglad; Al Muglad; Muglad; Al Mujlad
in         SDN

place      Dilling
alias      Dalang; El Dilling; Al Dalanj; Al Dilling
in         SDN

place      El Daein
alias      Ed Daein; Al Daein; Al Deain; Ad Duayn; Ed Dain
in         SDN

place      Gereida
alias      Graida; Greida
in         SDN

place      Umm Ruwaba
alias      Um Ruwaba; Um Rawaba; Umm Rawaba
in         SDN

place      Ar Rahad
alias      Er Rahad; El Rahad; Al Rahad
in         SDN

place      Abu Jibeha
alias      Abu Jubayhah; Abu Jibeiha; Abu Jubaiha; Abu Jubeiha
in         SDN

place      Abū Zabad
alias      Abu Zabd
in         SDN

place      Ar Ruseris
alias      Roseires; Ed Roseires; Er Roseires; Al Rosaires; Rosaires
in         SDN

place      Al Hasaheisa
alias      El Hasaheisa; Hasahisa; Al Hasahisa; Hasaheisa
in         SDN

place      Al Manāqil
alias      El Managil; Al Managil; Managil
in         SDN

place      Al Qiţena
alias      El Geteina; Al Gutaina; Getaina
in         SDN

place      Ed Dueim
alias      Ad Duwaym; El Dueim; Al Duwaym; Ed Douiem
in         SDN

place      Singa
alias      Sinja; Sinjah
in         SDN

place      Ad Dindar
alias      Dinder; Al Dinder; El Dinder
in         SDN

place      Al Ḩawātah
alias      El Hawata; Al Hawata
in         SDN

place      As Sūkī
alias      El Suki; Al Suki
in         SDN

place      Gedaref
alias      Al Qadarif; El Gadarif; Gadaref; Gedarif; Al Gadarif; El Gedaref
in         SDN

place      Ed Damer
alias      Ad Damir; El Damer; Al Damer
in         SDN

place      Port Sudan
alias      Bur Sudan
in         SDN

place      Atbara
alias      Atbarah
in         SDN

place      Omdurman
alias      Umm Durman
in         SDN

place      Kafia Kingi
alias      Kafia Kinji
in         SSD

# ---- Sudan: Darfur ----

place      Zamzam camp
alias      Zamzam; Zam Zam
kind       camp
at         13.50 25.30
in         SDN North Darfur
near       Al-Fashir 15
size       500000

place      Abu Shouk camp
alias      Abu Shouk; Abu Shok; Abushouk
kind       camp
at         13.67 25.34
in         SDN North Darfur
near       Al-Fashir 4

place      Kalma camp
alias      Kalma
kind       camp
at         12.00 24.98
in         SDN South Darfur
near       Nyala 13

place      Otash camp
alias      Otash
kind       camp
at         12.10 24.90
in         SDN South Darfur
near       Nyala 5

place      Hamidiya camp
alias      Hamidia camp; Hamidiya
kind       camp
at         12.92 23.48
in         SDN Central Darfur
near       Zalingei 2

place      Ardamata
alias      Ardamatta
kind       district
at         13.48 22.49
in         SDN West Darfur
near       Geneina 6

place      Kutum
kind       town
at         14.20 24.66
in         SDN North Darfur
near       Al-Fashir 100

place      Kassab camp
kind       camp
at         14.22 24.69
in         SDN North Darfur
near       Al-Fashir 100

place      Mellit
alias      Melit
kind       town
at         14.13 25.55
in         SDN North Darfur
near       Al-Fashir 60

place      Kabkabiya
alias      Kebkabiya; Kabkabiyah
kind       town
at         13.65 24.09
in         SDN North Darfur
near       Al-Fashir 135

place      Tawila
alias      Tawilah
kind       town
at         13.50 24.87
in         SDN North Darfur
near       Al-Fashir 55

place      Um Baru
alias      Umm Baru; Um Buru; Umm Buru
kind       town
at         15.07 23.72
in         SDN North Darfur
near       Al-Fashir 240

place      Karnoi
alias      Kornoi; Kornoy
kind       town
at         15.05 23.30
in         SDN North Darfur
near       Al-Fashir 270

place      El Tina
alias      Al Tina; Al Tinah; At Tinah
kind       town
at         15.04 22.83
in         SDN North Darfur
near       Geneina 180

place      Malha
alias      El Malha; Al Malha
kind       town
at         15.14 26.16
in         SDN North Darfur
near       Al-Fashir 195

place      Saraf Omra
alias      Saraf Umra
kind       town
at         13.46 23.27
in         SDN North Darfur
near       Zalingei 65

place      Um Kaddada
alias      Umm Keddada; Umm Kaddadah
kind       town
at         13.60 26.69
in         SDN North Darfur
near       Al-Fashir 145

place      Shangil Tobaya
alias      Shangil Tobay
kind       town
at         13.03 25.22
in         SDN North Darfur
near       Al-Fashir 68

place      Labado
kind       town
at         12.05 25.46
in         SDN East Darfur
near       Nyala 65

place      Muhajiriya
alias      Muhajeria; Muhajiria; Mahajiriya
kind       town
at         11.95 25.60
in         SDN East Darfur
near       Nyala 80

place      Kass
kind       town
at         12.50 24.28
in         SDN South Darfur
near       Nyala 82

place      Nertiti
alias      Nierteti; Neirtiti
kind       town
at         12.97 24.05
in         SDN Central Darfur
near       Zalingei 62

place      Golo
kind       town
at         13.14 24.28
in         SDN Central Darfur
near       Zalingei 90

place      Garsila
kind       town
at         12.36 23.15
in         SDN Central Darfur
near       Zalingei 70

place      Mukjar
alias      Mukjer
kind       town
at         11.99 23.28
in         SDN Central Darfur
near       Zalingei 105

place      Foro Baranga
alias      Forobaranga; Foro Burunga
kind       town
at         12.03 22.51
in         SDN West Darfur
near       Geneina 158

place      Habila
kind       town
at         12.69 22.55
in         SDN West Darfur
near       Geneina 85

place      Mornei
alias      Morni; Murnei
kind       town
at         12.95 22.87
in         SDN West Darfur
near       Geneina 72

place      Kulbus
kind       town
at         14.36 22.47
in         SDN West Darfur
near       Geneina 100

place      Adikong
alias      Adikon
kind       crossing
at         13.46 22.23
in         SDN West Darfur
near       Geneina 25

place      Buram
kind       town
at         10.85 25.17
in         SDN South Darfur
near       Gereida 47

place      Rahad el Berdi
alias      Rahad al Berdi; Rehad el Birdi
kind       town
at         11.30 23.88
in         SDN South Darfur
near       Nyala 138

place      Umm Dukhun
alias      Um Dukhun
kind       town
at         11.22 22.96
in         SDN Central Darfur
near       Nyala 230

place      Ed al-Fursan
alias      Idd al Fursan; Id al Fursan; Id El Fursan; Eid al Fursan
kind       town
at         11.82 24.33
in         SDN South Darfur
near       Nyala 66

# ---- Sudan: Kordofan ----

place      Hamrat al-Sheikh
alias      Hamrat esh Sheikh; Hamrat El Sheikh
kind       town
at         14.58 27.97
in         SDN North Kordofan
near       Al-Ubayyid 290

place      Sodari
alias      Sodiri
kind       town
at         14.41 29.09
in         SDN North Kordofan
near       Bārah 158

place      Babanusa
alias      Babanousa; Babanussa; Babanosa
kind       town
at         11.33 27.80
in         SDN West Kordofan
near       Al Mijlad 35
size       20000

place      Heglig
alias      Hajlij; Hijlij; Panthou
kind       town
at         10.00 29.40
in         SDN West Kordofan
near       Al Mijlad 215

place      Abyei
alias      Abyei town; Abyei Area; Abyei Box; Abyei Administrative Area
kind       town
at         9.60 28.43
in         SDN
near       Al Mijlad 175
size       20000

place      Kauda
kind       town
at         11.10 30.52
in         SDN South Kordofan
near       Kaduqli 88

place      Talodi
alias      Talawdi
kind       town
at         10.63 30.38
in         SDN South Kordofan
near       Kaduqli 83

place      Heiban
alias      Hayban
kind       town
at         11.22 30.52
in         SDN South Kordofan
near       Abu Jibeha 80

place      Habila
kind       town
at         11.93 30.07
in         SDN South Kordofan
near       Dilling 47

place      Lagawa
alias      Laqawa; Lagowa
kind       town
at         11.41 29.13
in         SDN West Kordofan
near       Dilling 88

place      El Fula
alias      Al Fula; Al Fulah; Al Foula; El Foula
kind       town
at         11.73 28.36
in         SDN West Kordofan
near       An Nuhūd 108

place      Al Khuwei
alias      El Khuwei; Al Khowei; El Khowei; Al Khiwai; Al Khoei
kind       town
at         13.08 29.23
in         SDN West Kordofan
near       Al-Ubayyid 108

place      Ghubaysh
alias      Ghubeish; Ghubaish
kind       town
at         12.15 27.35
in         SDN West Kordofan
near       An Nuhūd 132

place      Wad Banda
kind       town
at         13.10 27.95
in         SDN West Kordofan
near       An Nuhūd 70

# ---- Sudan: Khartoum, the Nile, the east ----

place      Khartoum North
alias      Khartoum Bahri; Bahri
kind       district
at         15.64 32.54
in         SDN Khartoum
near       Khartoum 10

place      Shambat
kind       district
at         15.66 32.52
in         SDN Khartoum
near       Omdurman 5

place      Jebel Aulia
alias      Jebel Awlia; Jabal Awliya; Jabal Aulia
kind       town
at         15.24 32.50
in         SDN Khartoum
near       Khartoum 36

place      Khartoum International Airport
alias      Khartoum airport
kind       airport
at         15.59 32.55
in         SDN Khartoum
near       Khartoum 5

place      Republican Palace
alias      Presidential Palace in Khartoum
kind       site
at         15.61 32.53
in         SDN Khartoum
near       Khartoum 6

place      Kober prison
alias      Kobar prison
kind       site
at         15.62 32.55
in         SDN Khartoum
near       Khartoum 8

place      Wadi Seidna air base
alias      Wadi Seidna; Wadi Saidna
kind       base
at         15.81 32.52
in         SDN Khartoum
near       Omdurman 19

place      El Kamlin
alias      Kamlin; Al Kamlin
kind       town
at         15.08 33.18
in         SDN Gezira
near       Khartoum 88

place      Rufaa
kind       town
at         14.76 33.37
in         SDN Gezira
near       Al Hasaheisa 8

place      Jebel Moya
alias      Jabal Moya
kind       village
at         13.49 33.32
in         SDN Sennar
near       Sennar 28

place      El Jebelein
alias      Al Jabalain; Al Jebelein; Jebelein
kind       town
at         12.58 32.85
in         SDN White Nile
near       Rabak 67

place      Merowe
alias      Marawi
kind       town
at         18.48 31.82
in         SDN Northern
near       Kuraymah 9

place      Merowe airport
alias      Merowe air base
kind       airport
at         18.44 31.84
in         SDN Northern
near       Kuraymah 13

place      Dongola
kind       town
at         19.18 30.48
in         SDN Northern
near       Kuraymah 160

place      Wadi Halfa
kind       town
at         21.80 31.35
in         SDN Northern
near       Kuraymah 365

place      El Debba
alias      Al Dabba; Al Dabbah; Ed Debba; Ad Dabbah
kind       town
at         18.05 30.95
in         SDN Northern
near       Kuraymah 110

place      Abu Hamed
alias      Abu Hamad
kind       town
at         19.53 33.33
in         SDN River Nile
near       Berber 180

place      El Atrun
alias      Al Atrun; Bir Natrun
kind       village
at         18.17 26.65
in         SDN Northern
near       Al-Fashir 520

place      Gallabat
alias      Galabat; Al Galabat; Al Qallabat
kind       crossing
at         12.96 36.15
in         SDN Gedaref
near       Doka 75

place      Hamdayet
alias      Hamdayit
kind       crossing
at         14.26 36.57
in         SDN Kassala
near       Kassala 134

place      New Halfa
alias      Halfa al Jadida; Halfa al-Gadida
kind       town
at         15.33 35.60
in         SDN Kassala
near       Kassala 87

place      Khashm el-Girba
alias      Khashm al Qirbah; Khashm al-Girba
kind       town
at         14.96 35.91
in         SDN Kassala
near       Kassala 75

place      Sinkat
kind       town
at         18.83 36.83
in         SDN Red Sea
near       Sawākin 62

place      Port Sudan airport
alias      Port Sudan International Airport; Port Sudan New International Airport
kind       airport
at         19.43 37.23
in         SDN Red Sea
near       Port Sudan 21

place      Flamingo naval base
alias      Flamingo Bay base
kind       base
at         19.68 37.23
in         SDN Red Sea
near       Port Sudan 7

place      Bashayer oil terminal
alias      Bashair terminal; Bashayer port
kind       port
at         19.40 37.31
in         SDN Red Sea
near       Port Sudan 25

place      Kurmuk
alias      Al Kurmuk; El Kurmuk
kind       town
at         10.55 34.28
in         SDN Blue Nile
near       Ad-Damazin 138

place      Geissan
alias      Gissan; Qeissan; Qaysan
kind       town
at         10.84 34.82
in         SDN Blue Nile
near       Ad-Damazin 117

# ---- South Sudan ----

place      Kuacjok
alias      Kuajok; Kwajok
in         SSD

place      Bentiu
kind       town
at         9.23 29.83
in         SSD Unity
near       Leer 110

place      Rubkona
alias      Rubkotna; Rubkuona
kind       town
at         9.28 29.78
in         SSD Unity
near       Leer 115

place      Mayom
kind       town
at         9.21 29.16
in         SSD Unity
near       Leer 147

place      Nyal
kind       village
at         7.72 30.22
in         SSD Unity
near       Leer 65

place      Adok
alias      Adok port
kind       port
at         8.18 30.32
in         SSD Unity
near       Leer 24

place      Pariang
kind       town
at         9.92 29.97
in         SSD Unity
near       Kaduqli 125

place      Yida
alias      Yida camp
kind       camp
at         10.11 30.09
in         SSD Unity
near       Kaduqli 108

place      Ajuong Thok
kind       camp
at         9.98 30.25
in         SSD Unity
near       Kaduqli 128

place      Kodok
alias      Fashoda
kind       town
at         9.89 32.11
in         SSD Upper Nile
near       Malakal 63

place      Wau Shilluk
kind       village
at         9.62 31.72
in         SSD Upper Nile
near       Malakal 12

place      Melut
kind       town
at         10.44 32.20
in         SSD Upper Nile
near       Malakal 117

place      Paloch
alias      Paloich; Palogue; Paloug
kind       town
at         10.48 32.51
in         SSD Upper Nile
near       Malakal 140

place      Renk
alias      Ar Rank; Er Renk; Renk town
kind       town
at         11.75 32.80
in         SSD Upper Nile
near       Abu Jibeha 174

place      Joda
alias      Jouda; Joda crossing; Wunthou
kind       crossing
at         12.20 32.78
in         SDN White Nile
near       Rabak 109

place      Nasir Town
alias      Nasir County; Nassir town; Nasir garrison
kind       town
at         8.60 33.07
in         SSD Upper Nile
near       Malakal 186

place      Akobo
kind       town
at         7.78 33.00
in         SSD Jonglei
near       Gambēla 182

place      Pibor
alias      Pibor town
kind       town
at         6.80 33.13
in         SSD Greater Pibor
near       Bor 185

place      Waat
kind       town
at         8.16 32.22
in         SSD Jonglei
near       Malakal 164

place      Lankien
kind       town
at         8.52 32.06
in         SSD Jonglei
near       Malakal 120

place      Ayod
kind       town
at         8.13 31.41
in         SSD Jonglei
near       Malakal 158

place      Old Fangak
alias      Fangak
kind       town
at         9.07 30.88
in         SSD Jonglei
near       Malakal 100

place      Mangalla
alias      Mongalla
kind       town
at         5.20 31.77
in         SSD Central Equatoria
near       Juba 44

place      Terekeka
kind       town
at         5.44 31.75
in         SSD Central Equatoria
near       Juba 70

place      Nimule
kind       town
at         3.60 32.06
in         SSD Eastern Equatoria
near       Adjumani 38

place      Magwi
kind       town
at         4.13 32.30
in         SSD Eastern Equatoria
near       Torit 43

place      Kajo Keji
alias      Kajokeji
kind       town
at         3.86 31.66
in         SSD Central Equatoria
near       Moyo 23

place      Morobo
kind       town
at         3.67 30.77
in         SSD Central Equatoria
near       Yei 48

place      Mundri
kind       town
at         5.35 30.32
in         SSD Western Equatoria
near       Yei 145

place      Maridi
kind       town
at         4.92 29.47
in         SSD Western Equatoria
near       Yambio 126

place      Tambura
alias      Tombura; Tumbura
kind       town
at         5.60 27.47
in         SSD Western Equatoria
near       Yambio 153

place      Ezo
kind       town
at         5.07 27.47
in         SSD Western Equatoria
near       Yambio 115

place      Nzara
kind       town
at         4.63 28.25
in         SSD Western Equatoria
near       Yambio 17

place      Yirol
kind       town
at         6.55 30.50
in         SSD Lakes
near       Rumbek 95

place      Turalei
kind       town
at         9.08 28.44
in         SSD Warrap
near       Gogrial 72

place      Agok
alias      Anet
kind       town
at         9.36 28.58
in         SSD Abyei
near       Gogrial 105

place      Raga
alias      Raja town
kind       town
at         8.46 25.68
in         SSD Western Bahr el Ghazal
near       Wau 267

place      Deim Zubeir
kind       town
at         7.71 26.22
in         SSD Western Bahr el Ghazal
near       Wau 195

place      Kapoeta
kind       town
at         4.77 33.59
in         SSD Eastern Equatoria
near       Torit 120

place      Chukudum
kind       town
at         4.26 33.46
in         SSD Eastern Equatoria
near       Torit 100

place      Nadapal
kind       crossing
at         4.38 34.26
in         SSD Eastern Equatoria
near       Lodwar 204

place      Juba International Airport
alias      Juba airport
kind       airport
at         4.87 31.60
in         SSD Central Equatoria
near       Juba 4

place      Bilpam barracks
alias      Bilpham; Bilpam
kind       base
at         4.89 31.60
in         SSD Central Equatoria
near       Juba 6

# ---- Chad ----

place      Umm Hājar
alias      Oum Hadjer
in         TCD

place      Adre
kind       town
at         13.47 22.20
in         TCD Ouaddai
near       Geneina 28

place      Farchana
alias      Farchana camp
kind       camp
at         13.61 21.78
in         TCD Ouaddai
near       Geneina 75

place      Iriba
kind       town
at         15.12 22.25
in         TCD Wadi Fira
near       Abéché 210

place      Guereda
kind       town
at         14.51 22.08
in         TCD Wadi Fira
near       Abéché 155

place      Biltine
kind       town
at         14.53 20.92
in         TCD Wadi Fira
near       Abéché 78

place      Tine
alias      Tine Djagaraba
kind       town
at         15.03 22.80
in         TCD Wadi Fira
near       Abéché 250

place      Bahai
kind       town
at         15.88 23.03
in         TCD Ennedi Est
near       Fada 212

place      Oure Cassoni
alias      Oure Cassoni camp
kind       camp
at         16.02 22.97
in         TCD Ennedi Est
near       Fada 200

place      Goz Beida
kind       town
at         12.22 21.41
in         TCD Sila
near       Abéché 190

place      Faya-Largeau
alias      Faya
kind       town
at         17.93 19.10
in         TCD Borkou
near       Fada 275

place      Bardai
kind       town
at         21.35 17.00
in         TCD Tibesti
near       Fada 665

place      Zouar
kind       town
at         20.45 16.52
in         TCD Tibesti
near       Fada 645

place      Ounianga Kebir
kind       town
at         19.05 20.49
in         TCD Ennedi Ouest
near       Fada 238

place      Aouzou
alias      Aozou
kind       town
at         21.82 17.43
in         TCD Tibesti
near       Fada 675

place      Amdjarass
alias      Am Djarass; Amdjaras; Am Jarass
kind       town
at         16.07 22.84
in         TCD Ennedi Est
near       Fada 185

place      Kalait
alias      Oum Chalouba
kind       town
at         15.84 20.90
in         TCD Ennedi Ouest
near       Fada 166

place      Ouadi Doum
alias      Wadi Doum
kind       base
at         18.53 20.19
in         TCD Ennedi Ouest
near       Fada 210

place      Bol
kind       town
at         13.46 14.71
in         TCD Lac
near       Mao 98

place      Baga Sola
alias      Bagasola
kind       town
at         13.53 14.32
in         TCD Lac
near       Massakory 163

place      Koro Toro
alias      Koro Toro prison
kind       site
at         16.08 18.49
in         TCD Borkou
near       Moussoro 347

place      Nokou
kind       town
at         14.58 14.78
in         TCD Kanem
near       Mao 76

place      Adji Kossei air base
alias      Adji Kossei; Kossei air base
kind       base
at         12.13 15.03
in         TCD N'Djamena
near       N'Djamena 3

place      Hassan Djamous airport
alias      N'Djamena airport
kind       airport
at         12.13 15.04
in         TCD N'Djamena
near       N'Djamena 3

place      Farcha
kind       district
at         12.13 15.00
in         TCD N'Djamena
near       N'Djamena 5

place      Ngueli
alias      Nguéli bridge
kind       crossing
at         12.08 15.03
in         TCD N'Djamena
near       N'Djamena 4

# ---- Niger ----

place      Birni N Konni
alias      Birnin Konni; Konni
in         NER

place      Dogondoutchi
alias      Doutchi
in         NER

place      Arlit
kind       town
at         18.74 7.39
in         NER Agadez
near       Agadez 205

place      Imouraren
alias      Imouraren mine
kind       site
at         18.05 7.60
in         NER Agadez
near       Agadez 125

place      Dirkou
kind       town
at         18.97 12.87
in         NER Agadez
near       Agadez 560

place      Bilma
kind       town
at         18.69 12.92
in         NER Agadez
near       Agadez 555

place      Madama
kind       base
at         21.95 13.65
in         NER Agadez
near       Agadez 812

place      Djado
kind       village
at         21.00 12.27
in         NER Agadez
near       Agadez 635

place      Assamaka
alias      Assamakka
kind       town
at         19.34 5.78
in         NER Agadez
near       Agadez 352

place      Ingall
alias      In Gall
kind       town
at         16.79 6.93
in         NER Agadez
near       Agadez 115

place      Iferouane
kind       town
at         19.07 8.43
in         NER Agadez
near       Agadez 238

place      Air Base 201
alias      Nigerien Air Base 201; Base 201; Base aerienne 201
kind       base
at         16.95 8.01
in         NER Agadez
near       Agadez 5

place      Agadem
kind       site
at         16.83 13.29
in         NER Diffa
near       Nguigmi 288

place      Tchintabaraden
kind       town
at         15.90 5.80
in         NER Tahoua
near       Tahoua 126

place      Tillia
kind       town
at         16.12 4.79
in         NER Tahoua
near       Tahoua 145

place      Abala
kind       town
at         14.93 3.43
in         NER Tillabéri
near       Tillabéri 226

place      Bankilare
kind       town
at         14.57 0.73
in         NER Tillabéri
near       Téra 62

place      Tongo Tongo
kind       village
at         14.96 1.81
in         NER Tillabéri
near       Ayorou 98

place      Ouallam
kind       town
at         14.32 2.09
in         NER Tillabéri
near       Niamey 90

place      Banibangou
alias      Bani Bangou
kind       town
at         15.04 2.70
in         NER Tillabéri
near       Niamey 182

place      Inates
kind       village
at         15.13 1.27
in         NER Tillabéri
near       Ayorou 58

place      Torodi
kind       town
at         13.12 1.80
in         NER Tillabéri
near       Niamey 55

place      Makalondi
kind       town
at         12.83 1.69
in         NER Tillabéri
near       Niamey 88

place      Gotheye
kind       town
at         13.85 1.56
in         NER Tillabéri
near       Niamey 70

place      Kollo
kind       town
at         13.31 2.33
in         NER Tillabéri
near       Niamey 33

place      Koutoukale prison
alias      Koutoukale
kind       site
at         13.68 1.76
in         NER Tillabéri
near       Niamey 43

place      Bosso
kind       town
at         13.70 13.31
in         NER Diffa
near       Diffa 87

place      Toumour
kind       village
at         13.66 13.13
in         NER Diffa
near       Diffa 67

place      Gueskerou
kind       village
at         13.48 12.86
in         NER Diffa
near       Diffa 32

place      Maine-Soroa
kind       town
at         13.21 12.03
in         NER Diffa
near       Diffa 64

place      Diori Hamani International Airport
alias      Niamey airport; Air Base 101; Base 101
kind       airport
at         13.48 2.18
in         NER Niamey
near       Niamey 8

# ---- Mali ----

place      Timbuktu
alias      Tombouctou
in         MLI

place      Djenné
alias      Jenne
in         MLI

place      Kidal
kind       town
at         18.44 1.41
in         MLI Kidal
near       Gao 285
size       25000

place      Tessalit
kind       town
at         20.20 1.01
in         MLI Kidal
near       Gao 450

place      Amachach
alias      Tessalit air base; Amachach camp
kind       base
at         20.25 0.98
in         MLI Kidal
near       Gao 455

place      Aguelhok
alias      Aguelhoc; Aguelhocc
kind       town
at         19.46 0.86
in         MLI Kidal
near       Gao 367

place      Tinzaouaten
alias      Tin Zaouatine; Tin Zaouatene; Tinzawatene; Tinzaouatene; Tin Zaouaten; Tinzawaten
kind       town
at         19.95 2.97
in         MLI Kidal
near       Gao 517

place      Anefis
kind       town
at         18.05 0.60
in         MLI Kidal
near       Gao 209

place      Abeibara
kind       town
at         19.12 1.75
in         MLI Kidal
near       Gao 368

place      Tin-Essako
alias      Tinessako
kind       town
at         18.45 2.49
in         MLI Kidal
near       Gao 363

place      Ber
kind       town
at         16.84 -2.52
in         MLI Timbuktu
near       Timbuktu 53

place      Menaka
kind       town
at         15.92 2.40
in         MLI Ménaka
near       Gao 263

place      Anderamboukane
kind       town
at         15.43 3.02
in         MLI Ménaka
near       Gao 340

place      Talataye
kind       village
at         16.52 1.52
in         MLI Gao
near       Gao 168

place      Ansongo
kind       town
at         15.66 0.50
in         MLI Gao
near       Gao 89

place      Labbezanga
alias      Labezanga
kind       crossing
at         14.96 0.70
in         MLI Gao
near       Ayorou 35

place      Ouatagouna
kind       town
at         15.19 0.71
in         MLI Gao
near       Ayorou 56

place      Tessit
kind       village
at         15.22 0.40
in         MLI Gao
near       Ayorou 78

place      Bourem
kind       town
at         16.95 -0.35
in         MLI Gao
near       Gao 83

place      Tabankort
kind       village
at         17.80 0.22
in         MLI Gao
near       Gao 172

place      Gossi
kind       town
at         15.82 -1.29
in         MLI Timbuktu
near       Gao 143

place      Hombori
kind       town
at         15.28 -1.70
in         MLI Mopti
near       Gao 208

place      Douentza
kind       town
at         15.00 -2.95
in         MLI Mopti
near       Mopti 144

place      Konna
kind       town
at         14.95 -3.89
in         MLI Mopti
near       Mopti 60

place      Sevare
kind       town
at         14.53 -4.10
in         MLI Mopti
near       Mopti 10

place      Bandiagara
kind       town
at         14.35 -3.61
in         MLI Mopti
near       Mopti 63

place      Bankass
kind       town
at         14.07 -3.52
in         MLI Mopti
near       Mopti 84

place      Koro
kind       town
at         14.07 -3.08
in         MLI Mopti
near       Mopti 127

place      Ogossagou
alias      Ogossogou
kind       village
at         14.00 -3.44
in         MLI Mopti
near       Mopti 96

place      Moura
kind       village
at         14.36 -4.62
in         MLI Mopti
near       Djenné 50

place      Tenenkou
kind       town
at         14.46 -4.92
in         MLI Mopti
near       Mopti 80

place      Youwarou
kind       town
at         15.37 -4.26
in         MLI Mopti
near       Mopti 99

place      Dioura
kind       village
at         14.83 -5.26
in         MLI Mopti
near       Mopti 122

place      Niafunke
kind       town
at         15.93 -3.99
in         MLI Timbuktu
near       Timbuktu 140

place      Goundam
kind       town
at         16.41 -3.67
in         MLI Timbuktu
near       Timbuktu 80

place      Lere
kind       town
at         15.71 -4.91
in         MLI Timbuktu
near       Timbuktu 235

place      Bambara-Maoude
alias      Bambara Maounde
kind       village
at         15.85 -2.79
in         MLI Timbuktu
near       Timbuktu 105

place      Gourma-Rharous
alias      Rharous
kind       town
at         16.88 -1.92
in         MLI Timbuktu
near       Timbuktu 117

place      Araouane
kind       village
at         18.90 -3.53
in         MLI Taoudénit
near       Timbuktu 242

place      Taoudenni
alias      Taoudeni; Taoudenit
kind       village
at         22.67 -3.98
in         MLI Taoudénit
near       Timbuktu 663

place      Nampala
kind       village
at         15.28 -5.55
in         MLI Ségou
near       Ségou 217

place      Sokolo
kind       town
at         14.73 -6.12
in         MLI Ségou
near       Ségou 145

place      Niono
kind       town
at         14.25 -5.99
in         MLI Ségou
near       Ségou 95

place      Diabaly
kind       town
at         14.69 -6.02
in         MLI Ségou
near       Ségou 140

place      Nioro du Sahel
alias      Nioro
kind       town
at         15.23 -9.59
in         MLI Kayes
near       Kayes 216

place      Diema
kind       town
at         14.55 -9.19
in         MLI Kayes
near       Kayes 243

place      Kita
kind       town
at         13.04 -9.49
in         MLI Kayes
near       Kati 157

place      Yelimane
kind       town
at         15.12 -10.57
in         MLI Kayes
near       Kayes 120

place      Diboli
kind       crossing
at         14.46 -12.19
in         MLI Kayes
near       Kayes 81

place      Kourémalé
kind       crossing
at         11.97 -8.78
in         MLI Koulikoro
near       Kangaba 39

place      Kenieba
kind       town
at         12.84 -11.24
in         MLI Kayes
near       Bafoulabé 117

place      Loulo-Gounkoto
alias      Loulo; Loulo mine; Loulo-Gounkoto mine
kind       site
at         13.05 -11.40
in         MLI Kayes
near       Kayes 155

place      Fekola mine
alias      Fekola
kind       site
at         12.54 -11.37
in         MLI Kayes
near       Kédougou 88

place      Sadiola
alias      Sadiola mine
kind       site
at         13.88 -11.66
in         MLI Kayes
near       Kayes 67

place      Syama mine
alias      Syama
kind       site
at         10.79 -6.06
in         MLI Sikasso
near       Sikasso 73

place      Zegoua
kind       crossing
at         10.48 -5.65
in         MLI Sikasso
near       Sikasso 93

place      Kadiolo
kind       town
at         10.55 -5.77
in         MLI Sikasso
near       Sikasso 86

place      Yanfolila
kind       town
at         11.18 -8.15
in         MLI Sikasso
near       Bougouni 77

place      Kati camp
alias      Kati barracks; Kati military camp; Soundiata Keita camp
kind       base
at         12.75 -8.07
in         MLI Koulikoro
near       Kati 2

place      Koulouba Palace
alias      Koulouba
kind       site
at         12.66 -8.00
in         MLI Bamako
near       Bamako 2

place      Modibo Keita International Airport
alias      Bamako airport; Bamako-Senou; Senou
kind       airport
at         12.53 -7.95
in         MLI Bamako
near       Bamako 14

place      Faladie
kind       district
at         12.59 -7.95
in         MLI Bamako
near       Bamako 9

# ---- Mauritania, Western Sahara ----

place      Nouakchott
kind       city
at         18.09 -15.98
in         MRT Nouakchott
near       Rosso 177
size       1200000

place      Bassikounou
alias      Bassikonou
kind       town
at         15.87 -5.94
in         MRT Hodh Ech Chargui
near       Néma 164

place      Mbera camp
alias      Mbera
kind       camp
at         15.85 -5.76
in         MRT Hodh Ech Chargui
near       Néma 180

place      Fassala
kind       town
at         15.55 -5.52
in         MRT Hodh Ech Chargui
near       Néma 221

place      Oualata
alias      Walata
kind       town
at         17.30 -7.03
in         MRT Hodh Ech Chargui
near       Néma 79

place      Adel Bagrou
kind       town
at         15.47 -7.03
in         MRT Hodh Ech Chargui
near       Néma 129

place      Ayoun el-Atrous
alias      Aioun el Atrouss; Ayoun al Atrous; Aioun
kind       town
at         16.66 -9.61
in         MRT Hodh El Gharbi
near       Kiffa 191

place      Ain Ben Tili
kind       village
at         25.95 -9.53
in         MRT Tiris Zemmour
near       Zouérat 465

place      Bir Moghrein
alias      Bir Mogrein
kind       town
at         25.22 -11.58
in         MRT Tiris Zemmour
near       Zouérat 290

place      F'Derik
kind       town
at         22.68 -12.71
in         MRT Tiris Zemmour
near       Zouérat 26

place      Boghe
kind       town
at         16.59 -14.27
in         MRT Brakna
near       Aleg 64

place      Tidjikja
kind       town
at         18.55 -11.43
in         MRT Tagant
near       Kiffa 214

place      Akjoujt
kind       town
at         19.75 -14.38
in         MRT Inchiri
near       Atar 164

place      Moroccan Western Sahara Wall
alias      Moroccan berm; Western Sahara berm; Moroccan sand wall
kind       line
at         25.00 -12.30
in         ESH
near       Zouérat 250

# ---- Burkina Faso ----

place      Kosyam Palace
alias      Kosyam; Kossyam
kind       site
at         12.31 -1.50
in         BFA
near       Ouagadougou 7

place      Ouaga 2000
alias      Ouaga2000
kind       district
at         12.31 -1.50
in         BFA
near       Ouagadougou 7

place      Thomas Sankara International Airport
alias      Ouagadougou airport
kind       airport
at         12.35 -1.51
in         BFA
near       Ouagadougou 3

place      Sangoule Lamizana camp
alias      Camp Sangoule Lamizana; Sangoule Lamizana barracks
kind       base
at         12.38 -1.51
in         BFA
near       Ouagadougou 4

place      Kamboinsin
alias      Kamboince; Kamboinsin base
kind       base
at         12.46 -1.55
in         BFA
near       Ouagadougou 10

place      Solhan
kind       village
at         13.30 0.63
in         BFA Sahel
near       Dori 107

place      Sebba
kind       town
at         13.43 0.53
in         BFA Sahel
near       Dori 90

place      Barsalogho
alias      Barsalogo
kind       town
at         13.41 -1.06
in         BFA Centre-Nord
near       Kaya 36

place      Inata
alias      Inata mine
kind       site
at         14.35 -1.32
in         BFA Sahel
near       Djibo 44

place      Arbinda
alias      Aribinda
kind       town
at         14.23 -0.86
in         BFA Sahel
near       Djibo 84

place      Seytenga
kind       village
at         13.99 0.31
in         BFA Sahel
near       Dori 38

place      Gorgadji
kind       village
at         14.03 -0.52
in         BFA Sahel
near       Dori 53

place      Gorom-Gorom
kind       town
at         14.44 -0.24
in         BFA Sahel
near       Dori 50

place      Markoye
kind       village
at         14.64 0.05
in         BFA Sahel
near       Dori 68

place      Essakane
alias      Essakane mine
kind       site
at         14.38 0.07
in         BFA Sahel
near       Dori 40

place      Oursi
kind       village
at         14.68 -0.46
in         BFA Sahel
near       Dori 86

place      Tin-Akoff
alias      Tinakof
kind       village
at         14.96 -0.17
in         BFA Sahel
near       Dori 104

place      Deou
kind       village
at         14.60 -0.72
in         BFA Sahel
near       Dori 97

place      Tongomayel
kind       village
at         14.06 -1.48
in         BFA Sahel
near       Djibo 17

place      Pobe-Mengao
kind       village
at         13.89 -1.75
in         BFA Sahel
near       Djibo 27

place      Bourzanga
kind       town
at         13.68 -1.55
in         BFA Centre-Nord
near       Djibo 47

place      Thiou
kind       town
at         13.81 -2.67
in         BFA Nord
near       Ouahigouya 37

place      Djibasso
kind       town
at         13.12 -4.16
in         BFA Boucle du Mouhoun
near       Nouna 54

place      Solenzo
kind       town
at         12.18 -4.09
in         BFA Boucle du Mouhoun
near       Dédougou 75

place      Barani
kind       town
at         13.17 -3.89
in         BFA Boucle du Mouhoun
near       Nouna 49

place      Tougouri
kind       town
at         13.32 -0.53
in         BFA Centre-Nord
near       Kaya 64

place      Dablo
kind       village
at         13.77 -1.13
in         BFA Centre-Nord
near       Kaya 75

place      Pissila
kind       town
at         13.16 -0.82
in         BFA Centre-Nord
near       Kaya 29

place      Bogande
kind       town
at         12.97 -0.15
in         BFA Est
near       Boulsa 57

place      Manni
kind       town
at         13.26 -0.21
in         BFA Est
near       Boulsa 76

place      Gayeri
kind       town
at         12.65 0.49
in         BFA Est
near       Fada N'gourma 67

place      Pama
kind       town
at         11.25 0.71
in         BFA Est
near       Fada N'gourma 98

place      Kompienga
kind       town
at         11.07 0.71
in         BFA Est
near       Dapaong 59

place      Matiacoali
alias      Matiakoali
kind       town
at         12.37 1.04
in         BFA Est
near       Fada N'gourma 82

place      Kantchari
kind       town
at         12.48 1.52
in         BFA Est
near       Diapaga 54

place      Botou
kind       village
at         12.67 2.05
in         BFA Est
near       Diapaga 73

place      Namounou
kind       village
at         11.86 1.70
in         BFA Est
near       Diapaga 25

place      Arly National Park
alias      Arly; Arli
kind       region
at         11.58 1.45
in         BFA Est
near       Diapaga 66

place      Bittou
alias      Bitou
kind       town
at         11.25 -0.30
in         BFA Centre-Est
near       Tenkodogo 60

place      Mangodara
kind       town
at         9.90 -4.35
in         BFA Cascades
near       Banfora 93

place      Sideradougou
kind       town
at         10.68 -4.25
in         BFA Cascades
near       Banfora 57

place      Niangoloko
kind       town
at         10.28 -4.92
in         BFA Cascades
near       Banfora 43

place      Yendere
kind       crossing
at         10.20 -4.97
in         BFA Cascades
near       Banfora 53

place      Gaoua
kind       town
at         10.30 -3.18
in         BFA Sud-Ouest
near       Bouna 115

place      Orodara
kind       town
at         10.98 -4.91
in         BFA Hauts-Bassins
near       Bobo-Dioulasso 70

# ---- Senegal, Gambia, Guinea-Bissau ----

place      Kafountine
kind       town
at         12.93 -16.75
in         SEN Ziguinchor
near       Bignona 58

place      Diouloulou
kind       town
at         13.04 -16.59
in         SEN Ziguinchor
near       Bignona 47

place      Cap Skirring
alias      Cap Skiring
kind       town
at         12.39 -16.75
in         SEN Ziguinchor
near       Ziguinchor 56

place      Oussouye
kind       town
at         12.49 -16.55
in         SEN Ziguinchor
near       Ziguinchor 32

place      Goudomp
kind       town
at         12.58 -15.87
in         SEN Sédhiou
near       Ziguinchor 43

place      Bofa-Bayotte
alias      Boffa-Bayotte; Boffa Bayottes
kind       village
at         12.46 -16.27
in         SEN Ziguinchor
near       Ziguinchor 14

place      Kidira
kind       crossing
at         14.46 -12.21
in         SEN Tambacounda
near       Tambacounda 175

place      Mbour
kind       town
at         14.42 -16.96
in         SEN Thiès
near       Joal-Fadiout 30
size       230000

place      Rufisque
kind       town
at         14.72 -17.27
in         SEN Dakar
near       Pikine 13
size       180000

place      Fatick
kind       town
at         14.34 -16.41
in         SEN Fatick
near       Kaolack 42

place      Keur Massar
kind       district
at         14.78 -17.31
in         SEN Dakar
near       Pikine 9

place      Rebeuss prison
alias      Rebeuss
kind       site
at         14.67 -17.44
in         SEN Dakar
near       Dakar 3

place      Ouakam
kind       district
at         14.72 -17.49
in         SEN Dakar
near       Dakar 7

place      Blaise Diagne International Airport
alias      Diass airport
kind       airport
at         14.67 -17.07
in         SEN Thiès
near       Thiès 20

place      Serrekunda
alias      Serekunda
in         GMB

place      Kanilai
kind       village
at         13.17 -16.00
in         GMB West Coast
near       Brikama 71

place      Mile Two prison
alias      Mile 2 prison; Mile Two Central Prison; Mile 2 Central Prison
kind       site
at         13.45 -16.61
in         GMB Banjul
near       Banjul 3

place      Yundum airport
alias      Banjul International Airport; Yundum barracks; Yundum
kind       airport
at         13.34 -16.65
in         GMB West Coast
near       Serrekunda 12

place      Basse Santa Su
kind       town
at         13.31 -14.21
in         GMB Upper River
near       Vélingara 20

place      Gabu
alias      Nova Lamego
kind       town
at         12.28 -14.22
in         GNB Gabú
near       Bafatá 50
size       40000

place      Bolama
kind       town
at         11.58 -15.48
in         GNB Bolama
near       Bissau 34

place      Mansoa
kind       town
at         12.07 -15.32
in         GNB Oio
near       Bissau 38

place      Cacheu
kind       town
at         12.27 -16.17
in         GNB Cacheu
near       Ziguinchor 35

place      Sao Domingos
kind       town
at         12.40 -16.20
in         GNB Cacheu
near       Ziguinchor 20

place      Farim
kind       town
at         12.48 -15.22
in         GNB Oio
near       Sédhiou 45

place      Osvaldo Vieira International Airport
alias      Bissalanca; Bissau airport
kind       airport
at         11.89 -15.65
in         GNB Bissau
near       Bissau 7

place      Amura fortress
alias      Fortaleza de Amura; Amura
kind       base
at         11.86 -15.58
in         GNB Bissau
near       Bissau 2

# ---- Guinea ----

place      Gueckedou
alias      Guekedou
in         GIN

place      Kaloum
kind       district
at         9.51 -13.71
in         GIN Conakry
near       Conakry 5

place      Sekhoutoureya Palace
alias      Sekhoutoureya; Sekhoutoureah; Sekoutoureya; Sekhoutoureah Palace
kind       site
at         9.51 -13.71
in         GIN Conakry
near       Conakry 5

place      Alpha Yaya Diallo camp
alias      Camp Alpha Yaya; Alpha Yaya camp; Alpha Yaya Diallo barracks
kind       base
at         9.59 -13.60
in         GIN Conakry
near       Conakry 10

place      Bambeto
kind       district
at         9.59 -13.64
in         GIN Conakry
near       Conakry 7

place      September 28 Stadium
alias      28 September Stadium; Stade du 28 Septembre
kind       site
at         9.54 -13.67
in         GIN Conakry
near       Conakry 2

place      Meliandou
kind       village
at         8.62 -10.06
in         GIN Nzérékoré
near       Gueckedou 10

place      Beyla
kind       town
at         8.69 -8.63
in         GIN Nzérékoré
near       Macenta 95

place      Kamsar
kind       port
at         10.65 -14.61
in         GIN Boké
near       Boké 47

place      Sangaredi
kind       town
at         11.10 -13.76
in         GIN Boké
near       Boké 61

place      Boffa
kind       town
at         10.18 -14.04
in         GIN Boké
near       Boké 88

place      Forecariah
kind       town
at         9.43 -13.09
in         GIN Kindia
near       Coyah 45

place      Faranah
kind       town
at         10.04 -10.74
in         GIN Faranah
near       Kissidougou 118

place      Kouroussa
kind       town
at         10.65 -9.88
in         GIN Kankan
near       Kankan 69

place      Kerouane
kind       town
at         9.27 -9.01
in         GIN Kankan
near       Kankan 129

# ---- Sierra Leone, Liberia ----

place      Koidu
alias      Koidu Town; Sefadu
in         SLE

place      Kailahun
kind       town
at         8.28 -10.57
in         SLE Eastern
near       Gueckedou 58

place      Lungi
kind       town
at         8.62 -13.20
in         SLE Northern
near       Freetown 15

place      Lungi airport
alias      Freetown International Airport; Lungi International Airport
kind       airport
at         8.62 -13.20
in         SLE Northern
near       Freetown 15

place      Pendembu
kind       town
at         8.10 -10.69
in         SLE Eastern
near       Segbwema 31

place      Daru
kind       town
at         7.99 -10.85
in         SLE Eastern
near       Segbwema 12

place      Koindu
kind       town
at         8.46 -10.33
in         SLE Eastern
near       Gueckedou 25

place      Yenga
kind       village
at         8.47 -10.27
in         SLE Eastern
near       Gueckedou 19

place      Kambia
kind       town
at         9.12 -12.92
in         SLE North West
near       Port Loko 42

place      Magburaka
kind       town
at         8.72 -11.95
in         SLE Northern
near       Makeni 21

place      Masiaka
kind       town
at         8.36 -12.70
in         SLE Northern
near       Waterloo 41

place      Moyamba
kind       town
at         8.16 -12.43
in         SLE Southern
near       Bo 78

place      Bonthe
kind       town
at         7.53 -12.50
in         SLE Southern
near       Bo 78

place      Pujehun
kind       town
at         7.36 -11.72
in         SLE Southern
near       Bo 67

place      Zimmi
kind       town
at         7.31 -11.31
in         SLE Southern
near       Kenema 65

place      Pademba Road prison
alias      Pademba Road; Freetown Central Prison
kind       site
at         8.48 -13.23
in         SLE Western Area
near       Freetown 2

place      Wilberforce barracks
kind       base
at         8.47 -13.26
in         SLE Western Area
near       Freetown 4

place      Ganta
kind       town
at         7.24 -8.98
in         LBR Nimba
near       Gbarnga 60

place      Sanniquellie
kind       town
at         7.36 -8.71
in         LBR Nimba
near       New Yekepa 30

place      Tubmanburg
kind       town
at         6.87 -10.82
in         LBR Bomi
near       Monrovia 63

place      Foya
kind       town
at         8.36 -10.21
in         LBR Lofa
near       Gueckedou 25

place      Kolahun
kind       town
at         8.28 -10.08
in         LBR Lofa
near       Voinjama 40

place      Zorzor
kind       town
at         7.78 -9.43
in         LBR Lofa
near       Voinjama 79

place      Robertsport
kind       town
at         6.75 -11.37
in         LBR Grand Cape Mount
near       Monrovia 80

place      Harbel
alias      Firestone plantation
kind       town
at         6.28 -10.35
in         LBR Margibi
near       Kakata 34

place      Roberts International Airport
alias      Robertsfield; Roberts airport
kind       airport
at         6.23 -10.36
in         LBR Margibi
near       Kakata 39

place      West Point township
alias      West Point slum
kind       district
at         6.33 -10.81
in         LBR Montserrado
near       Monrovia 3

place      Executive Mansion
alias      Executive Mansion in Monrovia
kind       site
at         6.30 -10.80
in         LBR Montserrado
near       Monrovia 1

# ---- Côte d'Ivoire ----

place      Tengréla
alias      Tingrela
in         CIV

place      Bloléquin
kind       town
at         6.57 -8.00
in         CIV Montagnes
near       Guiglo 56

place      Toulépleu
kind       town
at         6.58 -8.41
in         CIV Montagnes
near       Guiglo 101

place      Tai National Park
alias      Tai Forest
kind       region
at         5.75 -7.10
in         CIV
near       Guiglo 97

place      Grabo
kind       town
at         4.92 -7.49
in         CIV Bas-Sassandra
near       Tabou 58

place      Kafolo
kind       village
at         9.60 -4.33
in         CIV Savanes
near       Ferkessédougou 95

place      Tehini
kind       town
at         9.61 -3.66
in         CIV Zanzan
near       Bouna 81

place      Doropo
kind       town
at         9.81 -3.34
in         CIV Zanzan
near       Bouna 70

place      Comoe National Park
alias      Comoe park
kind       region
at         9.00 -3.70
in         CIV
near       Bouna 82

place      Ouangolodougou
kind       town
at         9.97 -5.15
in         CIV Savanes
near       Ferkessédougou 42

place      Zouan-Hounien
kind       town
at         6.92 -8.21
in         CIV Montagnes
near       Danané 39

place      Mont Péko National Park
alias      Mont Peko
kind       region
at         7.00 -7.25
in         CIV
near       Duekoué 31

place      Nahibly camp
alias      Nahibly
kind       camp
at         6.74 -7.33
in         CIV Montagnes
near       Duekoué 3

place      Soubré
kind       town
at         5.79 -6.61
in         CIV Bas-Sassandra
near       Issia 79
size       100000

place      Cocody
kind       district
at         5.36 -3.97
in         CIV Abidjan
near       Abidjan 4

place      Yopougon
kind       district
at         5.34 -4.07
in         CIV Abidjan
near       Abidjan 8

place      Treichville
kind       district
at         5.30 -4.01
in         CIV Abidjan
near       Abidjan 6

place      Adjamé
kind       district
at         5.36 -4.03
in         CIV Abidjan
near       Abidjan 4

place      Port-Bouët
kind       district
at         5.26 -3.96
in         CIV Abidjan
near       Abidjan 11

place      Felix Houphouet-Boigny International Airport
alias      Abidjan airport
kind       airport
at         5.26 -3.93
in         CIV Abidjan
near       Abidjan 12

place      Akouedo
alias      Akouedo camp; Akouedo barracks
kind       base
at         5.36 -3.93
in         CIV Abidjan
near       Abidjan 8

# ---- Ghana, Togo, Benin ----

place      Palimé
alias      Kpalime
in         TGO

place      Jubilee House
alias      Flagstaff House
kind       site
at         5.58 -0.19
in         GHA Greater Accra
near       Accra 4

place      Osu Castle
alias      Christiansborg; Christiansborg Castle
kind       site
at         5.55 -0.18
in         GHA Greater Accra
near       Accra 3

place      Burma Camp
kind       base
at         5.59 -0.15
in         GHA Greater Accra
near       Accra 6

place      Kotoka International Airport
alias      Accra airport
kind       airport
at         5.61 -0.17
in         GHA Greater Accra
near       Accra 6

place      Ashaiman
kind       town
at         5.69 -0.04
in         GHA Greater Accra
near       Tema 4
size       190000

place      Buduburam
alias      Buduburam camp; Buduburam refugee camp
kind       camp
at         5.53 -0.47
in         GHA Central
near       Kasoa 6

place      Paga
kind       crossing
at         10.99 -1.11
in         GHA Upper East
near       Navrongo 11

place      Hamile
kind       crossing
at         10.99 -2.74
in         GHA Upper West
near       Wa 107

place      Elubo
kind       crossing
at         5.28 -2.77
in         GHA Western
near       Aboisso 53

place      Bimbilla
kind       town
at         8.86 0.06
in         GHA Northern
near       Salaga 73

place      Nakpanduri
kind       town
at         10.63 -0.18
in         GHA North East
near       Bawku 48

place      Bunkpurugu
kind       town
at         10.51 0.10
in         GHA North East
near       Bawku 71

place      Kpendjal
kind       district
at         10.95 0.70
in         TGO Savanes
near       Dapaong 54

place      Mandouri
kind       town
at         10.84 0.82
in         TGO Savanes
near       Dapaong 67

place      Cinkassé
alias      Sinkasse
kind       crossing
at         11.11 0.02
in         TGO Savanes
near       Dapaong 35

place      Port of Lomé
alias      Lome port
kind       port
at         6.14 1.28
in         TGO Maritime
near       Lomé 7

place      Gnassingbé Eyadéma International Airport
alias      Lome airport; Lome-Tokoin airport
kind       airport
at         6.17 1.25
in         TGO Maritime
near       Lomé 5

place      Pendjari National Park
alias      Pendjari; Pendjari park
kind       region
at         11.05 1.50
in         BEN Atacora
near       Tanguiéta 54

place      Porga
kind       crossing
at         11.05 0.97
in         BEN Atacora
near       Tanguiéta 58

place      Matéri
kind       town
at         10.70 1.06
in         BEN Atacora
near       Tanguiéta 25

place      Kérou
kind       town
at         10.83 2.11
in         BEN Atacora
near       Banikoara 63

place      Karimama
kind       town
at         12.06 3.18
in         BEN Alibori
near       Malanville 30

place      Segbana
kind       town
at         10.93 3.69
in         BEN Alibori
near       Kandi 85

place      Kalalé
kind       town
at         10.29 3.38
in         BEN Borgou
near       Nikki 43

place      Alfakoara
kind       village
at         11.45 3.07
in         BEN Alibori
near       Kandi 39

place      Seme-Kpodji
alias      Seme-Podji
kind       town
at         6.37 2.62
in         BEN Ouémé
near       Porto-Novo 15

place      Seme-Krake
alias      Seme border; Krake
kind       crossing
at         6.37 2.72
in         BEN Ouémé
near       Porto-Novo 19

place      Camp Guezo
alias      Guezo camp; Camp Guézo barracks
kind       base
at         6.36 2.42
in         BEN Littoral
near       Cotonou 2

place      Marina Palace
alias      Palais de la Marina; Palace of the Marina
kind       site
at         6.35 2.41
in         BEN Littoral
near       Cotonou 3

place      Cadjehoun airport
alias      Cotonou airport; Bernardin Gantin International Airport
kind       airport
at         6.36 2.38
in         BEN Littoral
near       Cotonou 5

# ---- Nigeria: second spellings ----

place      Gamboru
alias      Gamboru Ngala; Gamborou
in         NGA

place      Sofo-Birnin-Gwari
alias      Birnin Gwari
in         NGA

place      Ebute Ikorodu
alias      Ikorodu
in         NGA

place      Osogbo
alias      Oshogbo
in         NGA

place      Sagamu
alias      Shagamu
in         NGA

place      Geidam
alias      Gaidam
in         NGA

place      Ohafia-Ifigh
alias      Ohafia
in         NGA

place      Esuk Oron
alias      Oron
in         NGA

# ---- Nigeria: the north-east ----

place      Chibok
kind       town
at         10.87 12.85
in         NGA Borno
near       Damboa 34

place      Baga
kind       town
at         13.12 13.86
in         NGA Borno
near       Kukawa 37

place      Dapchi
kind       town
at         12.49 11.50
in         NGA Yobe
near       Geidam 65

place      Damasak
kind       town
at         13.11 12.50
in         NGA Borno
near       Diffa 26

place      Malam Fatori
alias      Malumfatori; Mallam Fatori; Malam Fatouri
kind       town
at         13.67 13.33
in         NGA Borno
near       Diffa 87

place      Gubio
kind       town
at         12.50 12.78
in         NGA Borno
near       Magumeri 44

place      Gajiram
kind       town
at         12.49 13.21
in         NGA Borno
near       Maiduguri 72

place      Konduga
kind       town
at         11.65 13.42
in         NGA Borno
near       Maiduguri 36

place      Benisheikh
alias      Beneshiekh; Benisheik; Benishek
kind       town
at         11.81 12.49
in         NGA Borno
near       Maiduguri 73

place      Auno
kind       village
at         11.86 12.93
in         NGA Borno
near       Maiduguri 25

place      Jakana
kind       village
at         11.85 12.74
in         NGA Borno
near       Maiduguri 46

place      Mainok
kind       village
at         11.83 12.63
in         NGA Borno
near       Maiduguri 58

place      Dalori
alias      Dalori camp
kind       village
at         11.77 13.24
in         NGA Borno
near       Maiduguri 13

place      Mafa
kind       town
at         11.92 13.60
in         NGA Borno
near       Maiduguri 48

place      Pulka
kind       town
at         11.23 13.79
in         NGA Borno
near       Gwoza 19

place      Banki
kind       town
at         11.31 14.14
in         NGA Borno
near       Mora 28

place      Rann
kind       town
at         12.27 14.47
in         NGA Borno
near       Gamboru 31

place      Ngala
kind       town
at         12.34 14.19
in         NGA Borno
near       Gamboru 4

place      Askira
kind       town
at         10.65 12.91
in         NGA Borno
near       Damboa 59

place      Michika
kind       town
at         10.62 13.39
in         NGA Adamawa
near       Mubi 41

place      Madagali
kind       town
at         10.89 13.63
in         NGA Adamawa
near       Gwoza 23

place      Gulak
kind       town
at         10.80 13.45
in         NGA Adamawa
near       Gwoza 41

place      Lamurde
kind       town
at         9.60 11.79
in         NGA Adamawa
near       Numan 30

place      Demsa
kind       town
at         9.45 12.15
in         NGA Adamawa
near       Numan 13

place      Gujba
kind       town
at         11.50 11.93
in         NGA Yobe
near       Damaturu 28

place      Buni Yadi
kind       town
at         11.27 11.99
in         NGA Yobe
near       Damaturu 53

place      Goniri
kind       village
at         11.47 12.30
in         NGA Yobe
near       Damaturu 48

place      Kanamma
alias      Kanama
kind       village
at         13.10 12.11
in         NGA Yobe
near       Geidam 31

place      Zabarmari
alias      Koshobe
kind       village
at         11.92 13.27
in         NGA Borno
near       Maiduguri 14

place      Giwa barracks
kind       base
at         11.85 13.11
in         NGA Borno
near       Maiduguri 5

place      Maimalari barracks
alias      Maimalari cantonment
kind       base
at         11.88 13.12
in         NGA Borno
near       Maiduguri 5

place      Muna camp
alias      Muna Garage
kind       camp
at         11.86 13.25
in         NGA Borno
near       Maiduguri 10

# ---- Nigeria: the north-west and the middle ----

place      Kankara
kind       town
at         11.93 7.41
in         NGA Katsina
near       Malumfashi 27

place      Jibia
kind       town
at         13.09 7.23
in         NGA Katsina
near       Katsina 42

place      Batsari
kind       town
at         12.75 7.25
in         NGA Katsina
near       Katsina 46

place      Safana
kind       town
at         12.41 7.41
in         NGA Katsina
near       Katsina 67

place      Faskari
kind       town
at         11.72 7.03
in         NGA Katsina
near       Funtua 38

place      Kuriga
kind       village
at         10.83 6.98
in         NGA Kaduna
near       Kaduna 60

place      Kagara
kind       town
at         10.18 6.25
in         NGA Niger
near       Tegina 14

place      Shiroro Dam
alias      Shiroro
kind       dam
at         9.97 6.84
in         NGA Niger
near       Minna 51

place      Eruku
kind       town
at         8.14 5.42
in         NGA Kwara
near       Egbe 13

place      Yelwata
alias      Yelewata
kind       village
at         7.99 8.57
in         NGA Benue
near       Makurdi 30

place      Agatu
kind       district
at         7.85 7.90
in         NGA Benue
near       Makurdi 69

place      Gboko
kind       town
at         7.33 9.00
in         NGA Benue
near       Katsina-Ala 36
size       100000

place      Zaki Biam
kind       town
at         7.51 9.61
in         NGA Benue
near       Katsina-Ala 52

place      Otukpo
kind       town
at         7.19 8.13
in         NGA Benue
near       Makurdi 74
size       100000

place      Bokkos
kind       town
at         9.30 8.99
in         NGA Plateau
near       Pankshin 49

place      Barkin Ladi
alias      Barikin Ladi
kind       town
at         9.53 8.90
in         NGA Plateau
near       Bukuru 29

place      Riyom
kind       town
at         9.63 8.77
in         NGA Plateau
near       Bukuru 20

place      Mangu
kind       town
at         9.52 9.10
in         NGA Plateau
near       Pankshin 42

place      Shendam
kind       town
at         8.88 9.54
in         NGA Plateau
near       Pankshin 51

place      Wase
kind       town
at         9.10 9.96
in         NGA Plateau
near       Pankshin 63

place      Langtang
kind       town
at         9.14 9.79
in         NGA Plateau
near       Pankshin 44

place      Yelwa
kind       town
at         8.84 9.63
in         NGA Plateau
near       Pankshin 58

place      Yauri
alias      Birnin Yauri; Yelwa-Yauri
kind       town
at         10.88 4.74
in         NGA Kebbi
near       Zuru 82

place      Kajuru
kind       town
at         10.32 7.68
in         NGA Kaduna
near       Kaduna 35

place      Zangon Kataf
alias      Zango Kataf
kind       town
at         9.79 8.36
in         NGA Kaduna
near       Kafanchan 24

place      Zonkwa
kind       town
at         9.79 8.29
in         NGA Kaduna
near       Kafanchan 23

place      Jaji
alias      Jaji military cantonment
kind       base
at         10.82 7.57
in         NGA Kaduna
near       Kaduna 35

place      Nigerian Defence Academy
kind       base
at         10.60 7.37
in         NGA Kaduna
near       Kaduna 11

place      Jangebe
kind       village
at         12.47 6.12
in         NGA Zamfara
near       Talata Mafara 13

place      Anka town
alias      Anka LGA; Anka Local Government Area
kind       town
at         12.11 5.93
in         NGA Zamfara
near       Talata Mafara 53

place      Bungudu
kind       town
at         12.26 6.56
in         NGA Zamfara
near       Gusau 15

place      Maru LGA
alias      Maru town
kind       town
at         12.33 6.40
in         NGA Zamfara
near       Gusau 33

place      Dansadau
alias      Dan Sadau
kind       town
at         11.30 6.49
in         NGA Zamfara
near       Gusau 98

place      Tsafe
alias      Chafe
kind       town
at         11.95 6.92
in         NGA Zamfara
near       Gusau 37

place      Shinkafi
kind       town
at         13.07 6.51
in         NGA Zamfara
near       Moriki 22

place      Zurmi
kind       town
at         12.78 6.78
in         NGA Zamfara
near       Moriki 33

place      Bukkuyum
kind       town
at         12.14 5.47
in         NGA Zamfara
near       Gummi 38

place      Sabon Birni
kind       town
at         13.57 6.37
in         NGA Sokoto
near       Moriki 79

place      Goronyo
kind       town
at         13.44 5.67
in         NGA Sokoto
near       Sokoto 62

place      Tangaza
kind       town
at         13.38 4.90
in         NGA Sokoto
near       Gwadabawa 37

place      New Bussa
kind       town
at         9.88 4.51
in         NGA Niger
near       Kaiama 69

place      Kainji National Park
alias      Kainji forest; Kainji Lake National Park
kind       region
at         10.00 4.10
in         NGA
near       Kaiama 47

place      Kamuku National Park
alias      Kamuku forest
kind       region
at         10.75 6.50
in         NGA Kaduna
near       Sofo-Birnin-Gwari 43

place      Falgore forest
alias      Falgore
kind       region
at         10.87 8.65
in         NGA Kano
near       Anchau 30

place      Yankari
alias      Yankari Game Reserve
kind       region
at         9.80 10.50
in         NGA Bauchi
near       Bauchi 91

place      Mambilla Plateau
alias      Mambila Plateau; Mambilla
kind       region
at         6.90 11.20
in         NGA Taraba
near       Gembu 20

# ---- Nigeria: the capital, Lagos, the Delta, the south-east ----

place      Aso Rock
alias      Aso Villa; Aso Rock Villa; Aso Rock Presidential Villa
kind       site
at         9.07 7.53
in         NGA Federal Capital Territory
near       Abuja 4

place      Gwagwalada
kind       town
at         8.94 7.08
in         NGA Federal Capital Territory
near       Kuje 18

place      Bwari
kind       town
at         9.28 7.38
in         NGA Federal Capital Territory
near       Abuja 27

place      Nyanya
kind       district
at         9.03 7.57
in         NGA Federal Capital Territory
near       Abuja 9

place      Kuje prison
alias      Kuje Medium Security Prison
kind       site
at         8.88 7.23
in         NGA Federal Capital Territory
near       Kuje 2

place      Nnamdi Azikiwe International Airport
alias      Abuja airport
kind       airport
at         9.01 7.26
in         NGA Federal Capital Territory
near       Abuja 27

place      Makoko
kind       district
at         6.50 3.39
in         NGA Lagos
near       Lagos 5

place      Lekki toll gate
alias      Lekki toll plaza
kind       site
at         6.44 3.46
in         NGA Lagos
near       Lagos 8

place      Victoria Island
kind       district
at         6.43 3.42
in         NGA Lagos
near       Lagos 4

place      Ikoyi
kind       district
at         6.45 3.44
in         NGA Lagos
near       Lagos 5

place      Murtala Muhammed International Airport
alias      Lagos airport
kind       airport
at         6.58 3.32
in         NGA Lagos
near       Ikeja 4

place      Apapa
alias      Apapa port
kind       port
at         6.45 3.36
in         NGA Lagos
near       Lagos 3

place      Lekki Deep Sea Port
alias      Lekki port
kind       port
at         6.42 4.00
in         NGA Lagos
near       Lekki 10

place      Dangote refinery
kind       site
at         6.44 4.00
in         NGA Lagos
near       Lekki 12

place      Kirikiri prison
alias      Kirikiri
kind       site
at         6.44 3.31
in         NGA Lagos
near       Lagos 9

place      Ogoniland
alias      Ogoni land
kind       region
at         4.70 7.35
in         NGA Rivers
near       Port Harcourt 38

place      Bori
kind       town
at         4.67 7.37
in         NGA Rivers
near       Port Harcourt 41

place      Odi community
alias      Odi town
kind       town
at         5.17 6.30
in         NGA Bayelsa
near       Yenagoa 28

place      Bomadi
kind       town
at         5.16 5.93
in         NGA Delta
near       Ughelli 37

place      Okuama
kind       village
at         5.23 5.93
in         NGA Delta
near       Ughelli 30

place      Escravos
alias      Escravos terminal; Escravos oil terminal
kind       port
at         5.60 5.18
in         NGA Delta
near       Burutu 46

place      Forcados
alias      Forcados terminal
kind       port
at         5.35 5.36
in         NGA Delta
near       Burutu 16

place      Twon-Brass
alias      Brass Island; Brass oil terminal; Brass terminal
kind       port
at         4.31 6.24
in         NGA Bayelsa
near       Yenagoa 68

place      Nembe
kind       town
at         4.54 6.40
in         NGA Bayelsa
near       Degema 45

place      Omoku
kind       town
at         5.34 6.66
in         NGA Rivers
near       Oguta 42

place      Onne
alias      Onne port
kind       port
at         4.73 7.15
in         NGA Rivers
near       Okrika 8

place      Orlu
kind       town
at         5.80 7.04
in         NGA Imo
near       Nkwerre 10

place      Ekwulobia
kind       town
at         6.02 7.08
in         NGA Anambra
near       Uga 9

place      Nimbo
alias      Ukpabi Nimbo
kind       village
at         6.85 7.12
in         NGA Enugu
near       Nsukka 31

# ---- Cameroon ----

place      Etoudi Palace
alias      Etoudi; Unity Palace
kind       site
at         3.91 11.53
in         CMR Centre
near       Yaoundé 5

place      Kolofata
kind       town
at         11.16 14.01
in         CMR Far North
near       Mora 19

place      Amchide
kind       town
at         11.29 14.12
in         CMR Far North
near       Mora 27

place      Fotokol
kind       town
at         12.37 14.22
in         CMR Far North
near       Gamboru 3

place      Waza
kind       town
at         11.40 14.57
in         CMR Far North
near       Mora 61

place      Waza National Park
kind       region
at         11.30 14.70
in         CMR Far North
near       Mora 67

place      Minawao camp
alias      Minawao
kind       camp
at         10.56 13.86
in         CMR Far North
near       Mokolo 21

place      Mozogo
kind       town
at         10.97 13.88
in         CMR Far North
near       Mokolo 27

place      Logone-Birni
kind       town
at         11.78 15.10
in         CMR Far North
near       Kousséri 34

place      Salak
alias      Salak base; Salak military base
kind       base
at         10.45 14.26
in         CMR Far North
near       Maroua 17

place      Ngarbuh
alias      Ngarr-buh; Ngarrbuh
kind       village
at         6.44 10.84
in         CMR Northwest
near       Kumbo 32

place      Ndu
kind       town
at         6.41 10.77
in         CMR Northwest
near       Kumbo 26

place      Nkambe
kind       town
at         6.63 10.67
in         CMR Northwest
near       Kumbo 48

place      Batibo
kind       town
at         5.83 9.85
in         CMR Northwest
near       Bamenda 36

place      Bafut
kind       town
at         6.09 10.10
in         CMR Northwest
near       Bamenda 16

place      Jakiri
kind       town
at         6.10 10.65
in         CMR Northwest
near       Kumbo 11

place      Ndop
kind       town
at         6.00 10.43
in         CMR Northwest
near       Bamenda 31

place      Akwaya
kind       town
at         6.38 9.52
in         CMR Southwest
near       Mamfe 74

place      Egbekaw
kind       village
at         5.75 9.32
in         CMR Southwest
near       Mamfe 2

place      Ekok
alias      Mfum; Ekok-Mfum
kind       crossing
at         5.81 8.86
in         CMR Southwest
near       Ikom 24

place      Mundemba
kind       town
at         4.97 8.90
in         CMR Southwest
near       Bamusso 57

place      Tombel
kind       town
at         4.75 9.67
in         CMR Southwest
near       Loum 6

place      Gado-Badzere
alias      Gado camp
kind       camp
at         5.75 14.44
in         CMR East
near       Garoua Boulaï 19

place      Yokadouma
kind       town
at         3.51 15.05
in         CMR East
near       Nola 112

place      Touboro
kind       town
at         7.77 15.36
in         CMR North
near       Paoua 133

place      Kondengui prison
alias      Kondengui
kind       site
at         3.85 11.54
in         CMR Centre
near       Yaoundé 3

place      New Bell prison
alias      New Bell
kind       site
at         4.03 9.71
in         CMR Littoral
near       Douala 3

place      Nsimalen airport
alias      Yaounde Nsimalen International Airport; Nsimalen
kind       airport
at         3.72 11.55
in         CMR Centre
near       Yaoundé 17

place      Kye-Ossi
alias      Kyeossi
kind       crossing
at         2.17 11.34
in         CMR South
near       Ebebiyin 3

place      Mvomeka'a
alias      Mvomeka
kind       village
at         3.17 12.23
in         CMR South
near       Sangmélima 38

# ---- Central African Republic ----

place      Birao
kind       town
at         10.28 22.79
in         CAF Vakaga
near       Am Timan 287

place      Ndele
kind       town
at         8.41 20.65
in         CAF Bamingui-Bangoran
near       Kaga-Bandoro 225

place      Alindao
kind       town
at         5.03 21.21
in         CAF Basse-Kotto
near       Mobaye 79

place      Zemio
kind       town
at         5.03 25.14
in         CAF Haut-Mbomou
near       Bangassou 259

place      Mboki
kind       town
at         5.32 25.96
in         CAF Haut-Mbomou
near       Bangassou 354

place      Obo
kind       town
at         5.40 26.49
in         CAF Haut-Mbomou
near       Bangassou 413

place      Rafai
kind       town
at         4.97 23.93
in         CAF Mbomou
near       Bangassou 126

place      Bakouma
kind       town
at         5.70 22.78
in         CAF Mbomou
near       Bangassou 107

place      Nzacko
alias      Nzako
kind       town
at         6.04 22.88
in         CAF Mbomou
near       Bria 113

place      Ouadda
kind       town
at         8.07 22.40
in         CAF Haute-Kotto
near       Bria 176

place      Ouanda-Djalle
kind       town
at         8.91 22.80
in         CAF Vakaga
near       Bria 278

place      Sam-Ouandja
alias      Sam Ouandja camp
kind       town
at         8.53 23.26
in         CAF Haute-Kotto
near       Bria 262

place      Yalinga
kind       town
at         6.51 23.26
in         CAF Haute-Kotto
near       Bria 140

place      Am Dafok
alias      Am Dafog; Am Daffock; Um Dafuq; Umm Dafuq
kind       crossing
at         10.46 23.28
in         CAF Vakaga
near       Nyala 249

place      Grimari
kind       town
at         5.73 20.06
in         CAF Ouaka
near       Bambari 69

place      Bakala
kind       town
at         6.19 20.38
in         CAF Ouaka
near       Bambari 63

place      Kouango
kind       town
at         4.99 19.98
in         CAF Ouaka
near       Bambari 116

place      Dekoa
kind       town
at         6.32 19.07
in         CAF Kémo
near       Sibut 67

place      Mbres
kind       town
at         6.67 19.80
in         CAF Nana-Grébizi
near       Kaga-Bandoro 76

place      Kabo
kind       town
at         7.70 18.63
in         CAF Ouham
near       Batangafo 59

place      Markounda
kind       town
at         7.62 16.95
in         CAF Ouham
near       Paoua 70

place      Bocaranga
kind       town
at         6.99 15.65
in         CAF Ouham-Pendé
near       Paoua 91

place      Bossembele
kind       town
at         5.27 17.64
in         CAF Ombella-M'Poko
near       Damara 122

place      Bouca
kind       town
at         6.51 18.28
in         CAF Ouham
near       Bossangoa 91

place      Yaloke
kind       town
at         5.32 17.09
in         CAF Ombella-M'Poko
near       Boda 119

place      Boali
kind       town
at         4.80 18.13
in         CAF Ombella-M'Poko
near       Bangui 67

place      Baoro
kind       town
at         5.67 15.97
in         CAF Nana-Mambéré
near       Bouar 50

place      Beloko
kind       crossing
at         5.93 14.60
in         CAF Nana-Mambéré
near       Garoua Boulaï 8

place      Baboua
kind       town
at         5.77 14.83
in         CAF Nana-Mambéré
near       Bouar 87

place      Gamboula
kind       town
at         4.12 15.14
in         CAF Mambéré-Kadéï
near       Berbérati 74

place      Bayanga
kind       town
at         2.92 16.26
in         CAF Sangha-Mbaéré
near       Nola 71

place      Ndassima
alias      Ndassima mine; Ndassima gold mine
kind       site
at         6.17 20.78
in         CAF Ouaka
near       Bambari 46

place      PK5
alias      PK-5; KM5; Kilometre Cinq
kind       district
at         4.37 18.53
in         CAF Bangui
near       Bangui 3

place      Ngaragba prison
alias      Ngaragba
kind       site
at         4.37 18.60
in         CAF Bangui
near       Bangui 5

place      Bangui M'Poko airport
alias      M'Poko; Mpoko airport; Bangui airport
kind       airport
at         4.40 18.52
in         CAF Bangui
near       Bangui 5

place      Renaissance Palace
alias      Palais de la Renaissance
kind       site
at         4.36 18.58
in         CAF Bangui
near       Bangui 3

place      Berengo
alias      Berengo palace; Berengo base
kind       base
at         4.06 18.13
in         CAF Lobaye
near       Mbaïki 26

# ---- DR Congo: North Kivu ----

place      Rutshuru
kind       town
at         -1.19 29.45
in         COD North Kivu
near       Goma 58

place      Kiwanja
kind       town
at         -1.15 29.45
in         COD North Kivu
near       Goma 62

place      Bunagana
kind       crossing
at         -1.30 29.59
in         COD North Kivu
near       Goma 57

place      Walikale
kind       town
at         -1.42 28.07
in         COD North Kivu
near       Goma 132

place      Masisi
kind       town
at         -1.40 28.82
in         COD North Kivu
near       Sake 31

place      Rumangabo
kind       base
at         -1.34 29.36
in         COD North Kivu
near       Goma 40

place      Kibumba
kind       town
at         -1.51 29.34
in         COD North Kivu
near       Goma 22

place      Kibati
kind       village
at         -1.58 29.28
in         COD North Kivu
near       Goma 11

place      Kanyaruchinya
kind       camp
at         -1.60 29.26
in         COD North Kivu
near       Goma 8

place      Mugunga
alias      Mugunga camp
kind       camp
at         -1.63 29.15
in         COD North Kivu
near       Goma 10

place      Bulengo
alias      Bulengo camp
kind       camp
at         -1.63 29.13
in         COD North Kivu
near       Goma 12

place      Kitchanga
alias      Kitshanga; Kichanga
kind       town
at         -1.22 29.05
in         COD North Kivu
near       Sake 39

place      Mweso
alias      Mwesso
kind       town
at         -1.14 29.03
in         COD North Kivu
near       Sake 48

place      Mushaki
kind       village
at         -1.52 28.97
in         COD North Kivu
near       Sake 10

place      Nyanzale
kind       town
at         -1.02 29.08
in         COD North Kivu
near       Sake 62

place      Pinga
kind       town
at         -0.99 28.70
in         COD North Kivu
near       Goma 96

place      Kanyabayonga
kind       town
at         -0.71 29.17
in         COD North Kivu
near       Goma 107

place      Kirumba
kind       town
at         -0.57 29.17
in         COD North Kivu
near       Butembo 80

place      Lubero
kind       town
at         -0.16 29.24
in         COD North Kivu
near       Butembo 34

place      Vitshumbi
kind       village
at         -0.69 29.38
in         COD North Kivu
near       Goma 110

place      Rwindi
kind       village
at         -0.79 29.29
in         COD North Kivu
near       Goma 98

place      Ishasha
kind       crossing
at         -0.74 29.62
in         COD North Kivu
near       Goma 112

place      Rubaya
alias      Rubaya mine; Rubaya mines
kind       town
at         -1.55 28.87
in         COD North Kivu
near       Sake 19

place      Bisie
alias      Bisie mine
kind       site
at         -1.04 27.72
in         COD North Kivu
near       Goma 182

place      Oicha
kind       town
at         0.70 29.52
in         COD North Kivu
near       Beni 24

place      Eringeti
kind       town
at         0.91 29.60
in         COD North Kivu
near       Beni 49

place      Mbau
kind       town
at         0.62 29.49
in         COD North Kivu
near       Beni 15

place      Mavivi
kind       town
at         0.57 29.47
in         COD North Kivu
near       Beni 9

place      Kamango
kind       town
at         0.65 29.88
in         COD North Kivu
near       Bundibugyo 21

place      Mutwanga
kind       town
at         0.33 29.74
in         COD North Kivu
near       Beni 35

place      Kasindi
kind       crossing
at         0.04 29.72
in         COD North Kivu
near       Butembo 49

place      Mangina
kind       town
at         0.60 29.31
in         COD North Kivu
near       Beni 21

place      Munzenze prison
alias      Munzenze
kind       site
at         -1.68 29.23
in         COD North Kivu
near       Goma 1

place      Goma International Airport
alias      Goma airport
kind       airport
at         -1.66 29.24
in         COD North Kivu
near       Goma 2

place      Grande Barriere
alias      Petite Barriere; Goma-Gisenyi border crossing
kind       crossing
at         -1.69 29.25
in         COD North Kivu
near       Gisenyi 2

# ---- DR Congo: South Kivu, Maniema ----

place      Minova
kind       town
at         -1.71 29.02
in         COD South Kivu
near       Sake 16

place      Kalehe
kind       town
at         -2.10 28.90
in         COD South Kivu
near       Bukavu 43

place      Kavumu
alias      Kavumu airport
kind       town
at         -2.31 28.81
in         COD South Kivu
near       Bukavu 20

place      Bunyakiri
kind       town
at         -2.08 28.57
in         COD South Kivu
near       Kabare 52

place      Shabunda
kind       town
at         -2.69 27.34
in         COD South Kivu
near       Bukavu 168

place      Mwenga
kind       town
at         -3.04 28.43
in         COD South Kivu
near       Bukavu 76

place      Kamituga
kind       town
at         -3.06 28.18
in         COD South Kivu
near       Bukavu 97

place      Walungu
kind       town
at         -2.63 28.67
in         COD South Kivu
near       Bukavu 25

place      Nyangezi
kind       town
at         -2.65 28.88
in         COD South Kivu
near       Bukavu 18

place      Kamanyola
kind       town
at         -2.74 29.00
in         COD South Kivu
near       Cyangugu 31

place      Luvungi
kind       town
at         -2.87 29.03
in         COD South Kivu
near       Uvira 60

place      Sange
kind       town
at         -3.08 29.12
in         COD South Kivu
near       Uvira 36

place      Lemera
kind       village
at         -3.03 28.98
in         COD South Kivu
near       Uvira 45

place      Makobola
kind       village
at         -3.52 29.17
in         COD South Kivu
near       Uvira 14

place      Ruzizi Plain
alias      Rusizi Plain
kind       region
at         -3.00 29.10
in         COD South Kivu
near       Uvira 45

place      Fizi
kind       town
at         -4.30 28.94
in         COD South Kivu
near       Uvira 102

place      Baraka
kind       town
at         -4.10 29.09
in         COD South Kivu
near       Uvira 78

place      Minembwe
kind       town
at         -4.00 28.73
in         COD South Kivu
near       Uvira 81

place      Kahuzi-Biega National Park
alias      Kahuzi-Biega
kind       region
at         -2.25 28.60
in         COD South Kivu
near       Kabare 35

place      Lubutu
kind       town
at         -0.74 26.58
in         COD Maniema
near       Kisangani 208

place      Tingi-Tingi
alias      Tingi Tingi camp
kind       camp
at         -0.80 26.63
in         COD Maniema
near       Kisangani 215

place      Punia
kind       town
at         -1.47 26.45
in         COD Maniema
near       Kindu 173

# ---- DR Congo: Ituri, the north-east ----

place      Mambasa
kind       town
at         1.36 29.05
in         COD Ituri
near       Bunia 135

place      Komanda
kind       town
at         1.37 29.77
in         COD Ituri
near       Bunia 58

place      Irumu
kind       town
at         1.45 29.87
in         COD Ituri
near       Bunia 44

place      Boga
kind       town
at         1.03 29.95
in         COD Ituri
near       Bunia 67

place      Gety
alias      Geti
kind       town
at         1.21 30.18
in         COD Ituri
near       Bunia 40

place      Bogoro
kind       village
at         1.41 30.28
in         COD Ituri
near       Bunia 17

place      Kasenyi
kind       town
at         1.39 30.44
in         COD Ituri
near       Bunia 28

place      Tchomia
kind       town
at         1.44 30.50
in         COD Ituri
near       Bunia 30

place      Nyankunde
kind       town
at         1.43 30.03
in         COD Ituri
near       Bunia 28

place      Djugu
kind       town
at         1.92 30.50
in         COD Ituri
near       Bunia 48

place      Fataki
kind       town
at         1.99 30.57
in         COD Ituri
near       Bunia 59

place      Drodro
kind       village
at         1.76 30.55
in         COD Ituri
near       Bunia 40

place      Plaine Savo
alias      Savo camp; Plaine Savo camp
kind       camp
at         1.80 30.58
in         COD Ituri
near       Bunia 45

place      Mongbwalu
alias      Mongwalu
kind       town
at         1.95 30.04
in         COD Ituri
near       Bunia 49

place      Mahagi
kind       town
at         2.30 30.99
in         COD Ituri
near       Paidha 13

place      Okapi Wildlife Reserve
alias      Epulu
kind       region
at         1.41 28.57
in         COD Ituri
near       Wamba 104

place      Faradje
kind       town
at         3.73 29.71
in         COD Haut-Uele
near       Watsa 79

place      Dungu
kind       town
at         3.62 28.57
in         COD Haut-Uele
near       Isiro 142

place      Doruma
kind       town
at         4.73 27.68
in         COD Haut-Uele
near       Yambio 81

place      Niangara
kind       town
at         3.69 27.88
in         COD Haut-Uele
near       Isiro 107

place      Garamba National Park
alias      Garamba
kind       region
at         4.20 29.50
in         COD Haut-Uele
near       Watsa 129

place      Ango
kind       town
at         4.03 25.87
in         COD Bas-Uele
near       Bondo 242

place      Ubundu
kind       town
at         -0.35 25.48
in         COD Tshopo
near       Kisangani 102

place      Bafwasende
kind       town
at         1.08 27.27
in         COD Tshopo
near       Kisangani 239

place      Banalia
kind       town
at         1.56 25.33
in         COD Tshopo
near       Kisangani 116

place      Zongo
kind       town
at         4.34 18.60
in         COD Sud-Ubangi
near       Bangui 5

# ---- DR Congo: the west, Kasai, Katanga ----

place      Yumbi
kind       town
at         -1.89 16.55
in         COD Mai-Ndombe
near       Bolobo 47

place      Kwamouth
kind       town
at         -3.18 16.20
in         COD Mai-Ndombe
near       Mushie 82

place      Maluku
kind       town
at         -4.05 15.55
in         COD Kinshasa
near       Kinshasa 42

place      Luozi
kind       town
at         -4.95 14.14
in         COD Kongo Central
near       Mbanza-Ngungu 87

place      Moanda
alias      Muanda
in         COD

place      Kitona
alias      Kitona base
kind       base
at         -5.92 12.45
in         COD Kongo Central
near       Moanda 9

place      Banana port
alias      Port of Banana; Banana deep-water port
kind       port
at         -6.00 12.40
in         COD Kongo Central
near       Moanda 8

place      Kamako
kind       town
at         -7.28 20.72
in         COD Kasai
near       Tshikapa 96

place      Tshimbulu
kind       town
at         -6.48 22.85
in         COD Kasai-Central
near       Kananga 80

place      Nganza
kind       district
at         -5.93 22.42
in         COD Kasai-Central
near       Kananga 3

place      Kamina base
kind       base
at         -8.64 25.25
in         COD Haut-Lomami
near       Kamina 30

place      Mitwaba
kind       town
at         -8.60 27.34
in         COD Haut-Katanga
near       Bukama 177

place      Kilwa
kind       town
at         -9.28 28.33
in         COD Haut-Katanga
near       Nchelenge 45

place      Kasumbalesa
kind       crossing
at         -12.26 27.80
in         COD Haut-Katanga
near       Chililabombwe 12

place      Manono
kind       town
at         -7.30 27.42
in         COD Tanganyika
near       Kabalo 150

place      Moba
kind       town
at         -7.04 29.76
in         COD Tanganyika
near       Kalemie 136

place      Nyunzu
kind       town
at         -5.95 28.02
in         COD Tanganyika
near       Kalemie 130

place      Fungurume
alias      Tenke-Fungurume; Tenke Fungurume mine; Tenke
kind       town
at         -10.62 26.32
in         COD Lualaba
near       Likasi 61

place      Kamoa-Kakula
alias      Kamoa mine; Kakula mine; Kamoa-Kakula mine
kind       site
at         -10.77 25.25
in         COD Lualaba
near       Kolwezi 25

place      Dilolo
kind       town
at         -10.69 22.34
in         COD Lualaba
near       Luau 13

place      Shinkolobwe
alias      Shinkolobwe mine
kind       site
at         -11.05 26.55
in         COD Haut-Katanga
near       Likasi 22

place      Upemba National Park
alias      Upemba
kind       region
at         -9.00 26.60
in         COD
near       Bukama 85

# ---- DR Congo: Kinshasa ----

place      La Gombe
alias      Kinshasa-Gombe; Gombe district of Kinshasa
kind       district
at         -4.31 15.30
in         COD Kinshasa
near       Kinshasa 3

place      Limete
kind       district
at         -4.37 15.35
in         COD Kinshasa
near       Kinshasa 6

place      Makala prison
alias      Makala Central Prison
kind       site
at         -4.38 15.31
in         COD Kinshasa
near       Kinshasa 6

place      Ndolo prison
alias      Ndolo military prison
kind       site
at         -4.33 15.33
in         COD Kinshasa
near       Kinshasa 3

place      N'djili airport
alias      Ndjili International Airport; Kinshasa airport
kind       airport
at         -4.39 15.44
in         COD Kinshasa
near       Kinshasa 16

place      Palais de la Nation
alias      Palace of the Nation
kind       site
at         -4.30 15.30
in         COD Kinshasa
near       Kinshasa 3

place      Camp Kokolo
alias      Kokolo camp; Kokolo barracks
kind       base
at         -4.34 15.29
in         COD Kinshasa
near       Kinshasa 3

place      Camp Tshatshi
alias      Tshatshi camp; Tshatshi barracks
kind       base
at         -4.36 15.25
in         COD Kinshasa
near       Kinshasa 8

# ---- Congo, Gabon, Equatorial Guinea, Sao Tome ----

place      Kinkala
kind       town
at         -4.36 14.76
in         COG Pool
near       Brazzaville 59

place      Mindouli
kind       town
at         -4.28 14.37
in         COG Pool
near       Brazzaville 101

place      Oyo
kind       town
at         -1.16 15.97
in         COG Cuvette
near       Owando 76

place      Bacongo
kind       district
at         -4.29 15.25
in         COG Brazzaville
near       Brazzaville 4

place      Mpila
kind       district
at         -4.25 15.29
in         COG Brazzaville
near       Brazzaville 3

place      Makelekele
kind       district
at         -4.30 15.23
in         COG Brazzaville
near       Brazzaville 6

place      Maya-Maya Airport
alias      Brazzaville airport
kind       airport
at         -4.25 15.25
in         COG Brazzaville
near       Brazzaville 4

place      Bitam
kind       town
at         2.08 11.48
in         GAB Woleu-Ntem
near       Ebebiyin 17

place      Makokou
kind       town
at         0.57 12.86
in         GAB Ogooué-Ivindo
near       Oyem 182

place      Owendo
kind       port
at         0.29 9.50
in         GAB Estuaire
near       Libreville 12

place      Camp de Gaulle
kind       base
at         0.42 9.44
in         GAB Estuaire
near       Libreville 4

place      Palais du bord de mer
alias      Bord de Mer Palace; Seaside Palace
kind       site
at         0.39 9.44
in         GAB Estuaire
near       Libreville 2

place      Minkebe
alias      Minkebe National Park
kind       region
at         1.70 12.80
in         GAB
near       Oyem 136

place      Mongomo
kind       town
at         1.63 11.31
in         GNQ Wele-Nzas
near       Ebebiyin 58

place      Oyala
alias      Ciudad de la Paz; Djibloho
kind       town
at         1.59 10.82
in         GNQ Djibloho
near       Ebebiyin 85

place      Corisco
alias      Corisco Island
kind       island
at         0.92 9.33
in         GNQ Litoral
near       Libreville 60

place      Mbanié
alias      Mbanie Island
kind       island
at         0.81 9.39
near       Libreville 47

place      Black Beach prison
alias      Black Beach; Playa Negra prison
kind       site
at         3.76 8.79
in         GNQ Bioko Norte
near       Malabo 1

# ---- Rwanda, Burundi ----

place      Butare
alias      Huye
in         RWA

place      Gisenyi
alias      Rubavu
in         RWA

place      Ruhengeri
alias      Musanze
in         RWA

place      Cyangugu
alias      Rusizi
in         RWA

place      Kibuye
alias      Karongi
in         RWA

place      Gitarama
alias      Muhanga
in         RWA

place      Byumba
alias      Gicumbi
in         RWA

place      Gikongoro
alias      Nyamagabe
kind       town
at         -2.48 29.57
in         RWA Southern
near       Butare 23

place      Kibeho
kind       town
at         -2.64 29.55
in         RWA Southern
near       Butare 22

place      Urugwiro Village
alias      Village Urugwiro; Urugwiro
kind       site
at         -1.94 30.09
in         RWA Kigali
near       Kigali 4

place      Murambi
kind       village
at         -2.46 29.57
in         RWA Southern
near       Butare 25

place      Bisesero
kind       village
at         -2.19 29.34
in         RWA Western
near       Kibuye 15

place      Nyamata
kind       town
at         -2.15 30.09
in         RWA Eastern
near       Kigali 22

place      Ntarama
kind       village
at         -2.10 30.06
in         RWA Eastern
near       Kigali 17

place      Nyarubuye
kind       village
at         -2.28 30.75
in         RWA Eastern
near       Kibungo 27

place      Gatuna
alias      Katuna; Gatuna-Katuna
kind       crossing
at         -1.42 30.01
in         RWA Northern
near       Kabale 19

place      Kagitumba
kind       crossing
at         -1.05 30.46
in         RWA Eastern
near       Ntungamo 29

place      Cyanika
kind       crossing
at         -1.34 29.73
in         RWA Northern
near       Ruhengeri 21

place      Rusumo
alias      Rusumo Falls
kind       crossing
at         -2.38 30.78
in         RWA Eastern
near       Kibungo 36

place      Kiziba camp
alias      Kiziba
kind       camp
at         -2.10 29.37
in         RWA Western
near       Kibuye 5

place      Mahama camp
alias      Mahama refugee camp
kind       camp
at         -2.30 30.84
in         RWA Eastern
near       Kibungo 37

place      Kanombe
alias      Kanombe barracks; Camp Kanombe
kind       base
at         -1.97 30.15
in         RWA Kigali
near       Kigali 10

place      Kigali International Airport
alias      Kigali airport; Kanombe airport
kind       airport
at         -1.97 30.14
in         RWA Kigali
near       Kigali 9

place      Kinigi
kind       town
at         -1.44 29.60
in         RWA Northern
near       Ruhengeri 8

place      Nyungwe Forest
alias      Nyungwe; Nyungwe National Park
kind       region
at         -2.50 29.20
in         RWA
near       Cyangugu 32

place      Hôtel des Mille Collines
alias      Hotel Rwanda
kind       site
at         -1.95 30.06
in         RWA Kigali
near       Kigali 1

place      Cibitoke
kind       town
at         -2.89 29.12
in         BDI Cibitoke
near       Bujumbura 60

place      Rumonge
kind       town
at         -3.97 29.44
in         BDI Rumonge
near       Bujumbura 66

place      Cankuzo
kind       town
at         -3.22 30.55
in         BDI Cankuzo
near       Ruyigi 44

place      Kirundo
kind       town
at         -2.58 30.10
in         BDI Kirundo
near       Muyinga 40

place      Bubanza
kind       town
at         -3.08 29.39
in         BDI Bubanza
near       Bujumbura 33

place      Gatumba
kind       town
at         -3.33 29.25
in         BDI Bujumbura Rural
near       Bujumbura 13

place      Nyanza-Lac
alias      Nyanza Lac commune
kind       town
at         -4.35 29.60
in         BDI Makamba
near       Makamba 33

place      Kibira forest
alias      Kibira; Kibira National Park
kind       region
at         -2.95 29.45
in         BDI
near       Kayanza 20

place      Musaga
kind       district
at         -3.42 29.38
in         BDI Bujumbura Mairie
near       Bujumbura 4

place      Kamenge
kind       district
at         -3.35 29.39
in         BDI Bujumbura Mairie
near       Bujumbura 4

place      Mpimba prison
alias      Mpimba
kind       site
at         -3.40 29.37
in         BDI Bujumbura Mairie
near       Bujumbura 3

# ---- Uganda ----

place      Pader
kind       town
at         2.88 33.09
in         UGA Northern
near       Kitgum 50

place      Mpondwe
alias      Lhubiriha; Mpondwe-Lhubiriha
kind       town
at         0.05 29.74
in         UGA Western
near       Kasese 41

place      Moroto
kind       town
at         2.53 34.67
in         UGA Northern
near       Kotido 77

place      Kaabong
kind       town
at         3.51 34.13
in         UGA Northern
near       Kotido 59

place      Amuru
kind       town
at         2.82 31.94
in         UGA Northern
near       Gulu 41

place      Atiak
kind       town
at         3.27 32.12
in         UGA Northern
near       Adjumani 39

place      Kiryandongo
alias      Kiryandongo camp
kind       town
at         1.88 32.06
in         UGA Western
near       Masindi 44

place      Bidi Bidi
alias      Bidibidi; Bidi Bidi camp; Bidi Bidi settlement
kind       camp
at         3.55 31.35
in         UGA Northern
near       Yumbe 14
size       200000

place      Rhino Camp
alias      Rhino Camp settlement
kind       camp
at         2.97 31.40
in         UGA Northern
near       Arua 55

place      Imvepi
alias      Imvepi camp
kind       camp
at         3.20 31.25
in         UGA Northern
near       Yumbe 30

place      Palorinya
alias      Palorinya camp
kind       camp
at         3.60 31.62
in         UGA Northern
near       Moyo 13

place      Elegu
kind       crossing
at         3.57 32.06
in         UGA Northern
near       Adjumani 37

place      Nakivale
alias      Nakivale camp; Nakivale settlement
kind       camp
at         -0.78 30.95
in         UGA Western
near       Mbarara 39

place      Kyangwali
alias      Kyangwali camp
kind       camp
at         1.18 30.78
in         UGA Western
near       Hoima 70

place      Nyakabande
alias      Nyakabande transit centre
kind       camp
at         -1.28 29.72
in         UGA Western
near       Kabale 30

place      Kisoro
kind       town
at         -1.28 29.69
in         UGA Western
near       Kabale 34

place      Bwera
kind       town
at         0.03 29.77
in         UGA Western
near       Kasese 38

place      Ntoroko
kind       town
at         1.04 30.48
in         UGA Western
near       Fort Portal 47

place      Lukodi
kind       village
at         2.90 32.27
in         UGA Northern
near       Gulu 15

place      Pajule
kind       town
at         2.95 32.93
in         UGA Northern
near       Kitgum 37

place      Odek
kind       village
at         2.60 32.60
in         UGA Northern
near       Gulu 38

place      Barlonyo
kind       village
at         2.43 33.03
in         UGA Northern
near       Lira 25

place      Kapchorwa
kind       town
at         1.40 34.45
in         UGA Eastern
near       Mbale 46

place      Koboko
kind       town
at         3.41 30.96
in         UGA Northern
near       Arua 44

place      Buliisa
kind       town
at         2.12 31.42
in         UGA Western
near       Masindi 55

place      Malaba
kind       crossing
at         0.64 34.27
in         UGA Eastern
near       Tororo 11

place      Mutukula
kind       crossing
at         -0.99 31.42
in         UGA Central
near       Masaka 81

place      Luzira prison
alias      Luzira; Luzira Maximum Security Prison
kind       site
at         0.30 32.64
in         UGA Central
near       Kampala 7

place      Kololo
alias      Kololo ceremonial grounds
kind       district
at         0.33 32.59
in         UGA Central
near       Kampala 2

place      Nakasero
kind       district
at         0.32 32.58
in         UGA Central
near       Kampala 1

place      Makindye barracks
alias      Makindye military barracks
kind       base
at         0.28 32.59
in         UGA Central
near       Kampala 4

place      Kasangati
kind       town
at         0.44 32.60
in         UGA Central
near       Kampala 14

place      Entebbe International Airport
alias      Entebbe airport
kind       airport
at         0.04 32.44
in         UGA Central
near       Entebbe 5

place      Bwindi
alias      Bwindi Impenetrable Forest; Bwindi National Park; Bwindi Impenetrable National Park
kind       region
at         -1.05 29.70
in         UGA
near       Kabale 39

# ---- Kenya ----

place      Dadaab
alias      Dadaab camp; Dadaab refugee camp
kind       camp
at         0.05 40.31
in         KEN Garissa
near       Garissa 92
size       250000

place      Hagadera
alias      Hagadera camp
kind       camp
at         0.00 40.37
in         KEN Garissa
near       Garissa 94

place      Dagahaley
alias      Dagahaley camp
kind       camp
at         0.19 40.29
in         KEN Garissa
near       Garissa 101

place      Ifo camp
alias      Ifo refugee camp
kind       camp
at         0.12 40.31
in         KEN Garissa
near       Garissa 97

place      Liboi
kind       town
at         0.35 40.88
in         KEN Garissa
near       Garissa 163

place      Garissa University
alias      Garissa University College
kind       site
at         -0.44 39.67
in         KEN Garissa
near       Garissa 3

place      Kakuma
alias      Kakuma camp; Kakuma refugee camp
kind       camp
at         3.72 34.86
in         KEN Turkana
near       Lodwar 105
size       200000

place      Kalobeyei
alias      Kalobeyei settlement
kind       camp
at         3.77 34.70
in         KEN Turkana
near       Lodwar 123

place      Lokichoggio
alias      Lokichogio; Lokichokio
kind       town
at         4.20 34.35
in         KEN Turkana
near       Lodwar 184

place      Lokichar
kind       town
at         2.37 35.65
in         KEN Turkana
near       Lodwar 83

place      Todonyang
kind       village
at         4.53 35.93
in         KEN Turkana
near       Lodwar 161

place      Kapedo
kind       village
at         1.17 36.10
in         KEN Turkana
near       Kabarnet 85

place      Kainuk
kind       village
at         1.76 35.35
in         KEN Turkana
near       Kapenguria 65

place      Baragoi
kind       town
at         1.78 36.79
in         KEN Samburu
near       Maralal 76

place      North Horr
kind       town
at         3.32 37.07
in         KEN Marsabit
near       Marsabit 150

place      Marigat
kind       town
at         0.47 35.98
in         KEN Baringo
near       Kabarnet 27

place      Laikipia Air Base
alias      Nanyuki air base
kind       base
at         0.03 37.03
in         KEN Laikipia
near       Nanyuki 5

place      El Wak
alias      Elwak
kind       town
at         2.80 40.93
in         KEN Mandera
near       Wajir 151

place      Lafey
kind       town
at         3.15 41.18
in         KEN Mandera
near       Mandera 116

place      Rhamu
kind       town
at         3.94 41.22
in         KEN Mandera
near       Mandera 71

place      Mpeketoni
kind       town
at         -2.39 40.70
in         KEN Lamu
near       Lamu 26

place      Witu
kind       town
at         -2.39 40.44
in         KEN Lamu
near       Lamu 53

place      Kiunga
kind       town
at         -1.75 41.49
in         KEN Lamu
near       Lamu 87

place      Boni Forest
alias      Boni-Dodori forest; Boni National Reserve
kind       region
at         -1.60 41.20
in         KEN Lamu
near       Lamu 81

place      Manda Bay
alias      Camp Simba; Manda Bay airfield
kind       base
at         -2.17 40.90
in         KEN Lamu
near       Lamu 11

place      Lamu port
alias      Port of Lamu
kind       port
at         -2.19 40.90
in         KEN Lamu
near       Lamu 9

place      Garsen
kind       town
at         -2.27 40.12
in         KEN Tana River
near       Lamu 87

place      Shakahola
alias      Shakahola forest
kind       village
at         -3.12 39.68
in         KEN Kilifi
near       Malindi 50

place      Port of Mombasa
alias      Mombasa port; Kilindini
kind       port
at         -4.05 39.63
in         KEN Mombasa
near       Mombasa 4

place      Likoni
kind       district
at         -4.09 39.66
in         KEN Mombasa
near       Mombasa 5

place      Kitengela
kind       town
at         -1.48 36.96
in         KEN Kajiado
near       Athi River 3

place      Kibera
kind       district
at         -1.31 36.79
in         KEN Nairobi
near       Nairobi 5

place      Mathare
kind       district
at         -1.26 36.86
in         KEN Nairobi
near       Nairobi 5

place      Eastleigh
kind       district
at         -1.27 36.85
in         KEN Nairobi
near       Nairobi 4

place      Githurai
kind       district
at         -1.20 36.92
in         KEN Nairobi
near       Nairobi 14

place      Westgate shopping mall
alias      Westgate mall
kind       site
at         -1.26 36.80
in         KEN Nairobi
near       Nairobi 4

place      State House Nairobi
alias      State House in Nairobi; Nairobi State House
kind       site
at         -1.28 36.81
in         KEN Nairobi
near       Nairobi 2

place      Kamiti prison
alias      Kamiti Maximum Security Prison; Kamiti Maximum Prison
kind       site
at         -1.18 36.90
in         KEN Kiambu
near       Nairobi 14

place      Jomo Kenyatta International Airport
alias      JKIA; Nairobi airport
kind       airport
at         -1.32 36.93
in         KEN Nairobi
near       Nairobi 13

place      Wilson Airport
kind       airport
at         -1.32 36.81
in         KEN Nairobi
near       Nairobi 5

# ---- Tanzania ----

place      Stone Town
alias      Zanzibar Stone Town
kind       district
at         -6.16 39.19
in         TZA Zanzibar
near       Zanzibar 1

place      Loliondo
kind       town
at         -2.05 35.61
in         TZA Arusha
near       Kiratu 143

place      Ngorongoro
alias      Ngorongoro Conservation Area; Ngorongoro Crater
kind       region
at         -3.20 35.50
in         TZA Arusha
near       Kiratu 24

place      Nyarugusu
alias      Nyarugusu camp; Nyarugusu refugee camp
kind       camp
at         -4.22 30.40
in         TZA Kigoma
near       Kasulu 52

place      Nduta
alias      Nduta camp; Nduta refugee camp
kind       camp
at         -3.68 30.82
in         TZA Kigoma
near       Kibondo 14

place      North Mara mine
alias      North Mara gold mine; Nyamongo
kind       site
at         -1.47 34.52
in         TZA Mara
near       Tarime 21

place      Julius Nyerere International Airport
alias      Dar es Salaam airport
kind       airport
at         -6.88 39.20
in         TZA Dar es Salaam
near       Dar es Salaam 10

# ---- Somalia: second spellings ----

place      Gaalkacyo
alias      Galkayo; Galkacyo; Gaalkayo; Galcaio
in         SOM

place      Bosaso
alias      Bossaso; Boosaaso
in         SOM

place      Garoowe
alias      Garowe
in         SOM

place      Afgooye
alias      Afgoye; Afgoi
in         SOM

place      Giohar
alias      Jowhar; Johar; Jawhar
in         SOM

place      Merca
alias      Marka; Merka
in         SOM

place      Las Anod
alias      Lasanod; Laascaanood; Las Anood; Laas Caanood; Laasaanood; Lascanood
in         SOM

place      Baardheere
alias      Bardera; Bardhere; Bardheere
in         SOM

place      Beledweyne
alias      Beletweyne; Belet Weyne; Belet Weyn; Beledwayne; Belet Uen
in         SOM

place      Buulobarde
alias      Bulo Burde; Bulo Burte; Buloburde; Buulo Burde; Bulo Berde; Bula Burte
in         SOM

place      Baidoa
alias      Baydhabo; Baydhaba
in         SOM

place      Kismayo
alias      Kismaayo; Kismayu; Chisimayu
in         SOM

place      Wanlaweyn
alias      Wanla Weyn; Wanlaweyne; Wanlawayn; Wanlawein
in         SOM

place      Qoryooley
alias      Qoryoley; Koryoley
in         SOM

place      Luuq
alias      Luq; Lugh
in         SOM

place      Beled Hawo
alias      Belet Hawo; Bula Hawa; Bulo Hawo; Beled Xaawo; Belet Xaawo; Belet Hawa
in         SOM

place      Ceeldheer
alias      El Dher; El Dheer; Eldher; Ceel Dheer
in         SOM

place      Buurhakaba
alias      Bur Hakaba; Burhakaba; Buur Hakaba; Buurhakabe
in         SOM

place      Diinsoor
alias      Dinsor; Dinsoor
in         SOM

place      Jamaame
alias      Jamame; Jamaamee
in         SOM

place      Erigavo
alias      Ceerigaabo; Erigabo
in         SOM

place      Burao
alias      Burco; Bur'o
in         SOM

place      Hargeisa
alias      Hargeysa
in         SOM

place      Mogadishu
alias      Muqdisho; Mogadiscio
in         SOM

# ---- Somalia: Mogadishu ----

place      Villa Somalia
kind       site
at         2.05 45.33
in         SOM Banadir
near       Mogadishu 2

place      Aden Adde International Airport
alias      Mogadishu airport; Aden Adde airport
kind       airport
at         2.01 45.30
in         SOM Banadir
near       Mogadishu 5

place      Halane
alias      Halane base; Halane camp; Halane base camp
kind       base
at         2.02 45.31
in         SOM Banadir
near       Mogadishu 4

place      Lido Beach
alias      Liido Beach
kind       site
at         2.05 45.37
in         SOM Banadir
near       Mogadishu 3

place      Bakara market
alias      Bakaara market; Bakaaraha market; Bakara
kind       site
at         2.05 45.32
in         SOM Banadir
near       Mogadishu 2

place      KM4
alias      K4 junction; Km4 junction; Kilometre 4 junction
kind       site
at         2.03 45.31
in         SOM Banadir
near       Mogadishu 3

place      Yaqshid
alias      Yaaqshiid; Yaqshiid
kind       district
at         2.06 45.35
in         SOM Banadir
near       Mogadishu 3

place      Daynile
alias      Deynile; Dayniile; Deyniile
kind       district
at         2.08 45.29
in         SOM Banadir
near       Mogadishu 7

place      Elasha Biyaha
alias      Ceelasha Biyaha; Elasha
kind       town
at         2.10 45.20
in         SOM Lower Shabelle
near       Afgooye 10

# ---- Somalia: the Shabelles, Bay, Bakool, the Jubas, Gedo ----

place      Barawe
alias      Baraawe; Barawa
kind       town
at         1.11 44.03
in         SOM Lower Shabelle
near       Qoryooley 94

place      Buulo Mareer
alias      Bulo Marer; Bulomarer; Buulomareer; Bulo Mareer; Bula Marer
kind       town
at         1.62 44.55
in         SOM Lower Shabelle
near       Qoryooley 19

place      Janale
alias      Janaale; Jannaale; Jannale
kind       town
at         1.80 44.70
in         SOM Lower Shabelle
near       Qoryooley 19

place      Kurtunwarey
alias      Kurtunwaarey
kind       town
at         1.61 44.31
in         SOM Lower Shabelle
near       Qoryooley 31

place      Shalanbood
alias      Shalambood; Shalamboot; Shalambod
kind       town
at         1.71 44.70
in         SOM Lower Shabelle
near       Merca 8

place      Gendershe
alias      Gandarshe
kind       village
at         1.83 44.98
in         SOM Lower Shabelle
near       Merca 26

place      Awdheegle
alias      Awdhegle; Audegle; Aw Dheegle
kind       town
at         1.98 44.83
in         SOM Lower Shabelle
near       Afgooye 37

place      Bariire
alias      Barire
kind       village
at         2.05 44.89
in         SOM Lower Shabelle
near       Afgooye 27

place      Leego
kind       village
at         2.60 44.56
in         SOM Lower Shabelle
near       Wanlaweyn 37

place      Baledogle
alias      Balidogle; Bali Doogle; Baledogle airfield; Ballidogle
kind       base
at         2.67 44.79
in         SOM Lower Shabelle
near       Wanlaweyn 12

place      Balad
alias      Bal'cad
kind       town
at         2.36 45.39
in         SOM Middle Shabelle
near       Mogadishu 36

place      Hawadley
alias      Xawaadley
kind       village
at         2.55 45.45
in         SOM Middle Shabelle
near       Giohar 26

place      Warsheikh
alias      Warshiikh
kind       town
at         2.30 45.80
in         SOM Middle Shabelle
near       Mogadishu 59

place      Cadale
alias      Adale
kind       town
at         2.76 46.32
in         SOM Middle Shabelle
near       Mogadishu 135

place      Mahaday
alias      Mahadaay; Mahaday Weyne
kind       town
at         2.97 45.53
in         SOM Middle Shabelle
near       Giohar 22

place      Adan Yabal
alias      Adan Yabaal; Aadan Yabaal; Aden Yabal; Aadan Yabal
kind       town
at         3.63 46.27
in         SOM Middle Shabelle
near       Ceeldheer 104

place      Jalalaqsi
alias      Jalalaksi
kind       town
at         3.38 45.60
in         SOM Hiraan
near       Buulobarde 52

place      Halgan
kind       village
at         4.26 45.45
in         SOM Hiraan
near       Buulobarde 47

place      Mahas
alias      Maxaas
kind       town
at         4.40 46.09
in         SOM Hiraan
near       Beledweyne 105

place      Matabaan
alias      Mataban
kind       town
at         5.20 45.53
in         SOM Hiraan
near       Beledweyne 63

place      Hudur
alias      Xuddur; Huddur; Hoddur; Xudur
kind       town
at         4.12 43.89
in         SOM Bakool
near       Baidoa 115

place      Waajid
alias      Wajid town
kind       town
at         3.81 43.25
in         SOM Bakool
near       Luuq 79

place      Tieglow
alias      Tiyeglow; Tayeeglow; Tiyeeglow; Tayeglow
kind       town
at         4.02 44.51
in         SOM Bakool
near       Buulobarde 119

place      El Barde
alias      Ceelbarde; Elbarde; Ceel Barde
kind       town
at         4.83 43.66
in         SOM Bakool
near       Baidoa 191

place      Qansahdhere
alias      Qansax Dheere; Qansahdheere; Qansah Dhere
kind       town
at         2.88 43.00
in         SOM Bay
near       Baidoa 76

place      Garbahaarey
alias      Garbaharey; Garbahare; Garbahaareey
kind       town
at         3.33 42.22
in         SOM Gedo
near       Luuq 63

place      Dolow
alias      Doolow; Dollow; Doloow
kind       town
at         4.16 42.08
in         SOM Gedo
near       Luuq 65

place      El Adde
alias      Ceel Cadde; El-Ade
kind       village
at         3.13 41.98
in         SOM Gedo
near       Beled Hawo 90

place      Afmadow
alias      Afmadoow
kind       town
at         0.51 42.07
in         SOM Lower Juba
near       Jilib 80

place      Dhobley
alias      Dobley; Dhoobley
kind       town
at         0.41 41.01
in         SOM Lower Juba
near       Jilib 198

place      Badhaadhe
alias      Badhadhe; Badade
kind       town
at         -1.02 41.50
in         SOM Lower Juba
near       Kismayo 138

place      Kulbiyow
alias      Kolbio; Kolbiyow
kind       village
at         -1.15 41.20
in         SOM Lower Juba
near       Garissa 189

place      Ras Kamboni
alias      Raas Kambooni; Ras Kiamboni; Raskamboni; Ras Kambooni
kind       town
at         -1.64 41.59
in         SOM Lower Juba
near       Lamu 104

place      Buale
alias      Bu'aale; Bualle
kind       town
at         1.08 42.58
in         SOM Middle Juba
near       Jilib 70

place      Saakow
alias      Sakow
kind       town
at         1.64 42.45
in         SOM Middle Juba
near       Baardheere 80

# ---- Somalia: Galguduud, Mudug, Puntland, Somaliland ----

place      Dhusamareb
alias      Dhuusamarreeb; Dusamareb; Dhusamareeb; Dhuusamareeb; Dhusamarreb
kind       town
at         5.54 46.39
in         SOM Galguduud
near       Gaalkacyo 179

place      Guriel
alias      Guriceel; Gurieel; Guri El
kind       town
at         5.31 45.88
in         SOM Galguduud
near       Beledweyne 98

place      Abudwak
alias      Abudwaaq; Caabudwaaq; Abduwak; Abudwaq
kind       town
at         6.15 46.22
in         SOM Galguduud
near       Gaalkacyo 151

place      Adado
alias      Cadaado; Adaado
kind       town
at         6.13 46.63
in         SOM Galguduud
near       Gaalkacyo 113

place      El Bur
alias      Elbur; Ceelbuur; El Buur; Ceel Buur
kind       town
at         4.68 46.62
in         SOM Galguduud
near       Ceeldheer 111

place      Harardhere
alias      Xarardheere; Haradheere; Haradhere; Harardheere; Xaradheere
kind       town
at         4.65 47.86
in         SOM Mudug
near       Ceeldheer 117

place      Hobyo
alias      Hobiyo; Obbia
kind       town
at         5.35 48.53
in         SOM Mudug
near       Gaalkacyo 199

place      Galdogob
alias      Goldogob
kind       town
at         7.03 47.05
in         SOM Mudug
near       Gaalkacyo 51

place      Garacad
alias      Garaad; Garacad port
kind       port
at         6.95 49.40
in         SOM Mudug
near       Eyl 123

place      Burtinle
alias      Buurtinle
kind       town
at         7.87 48.07
in         SOM Nugaal
near       Garoowe 74

place      Qardho
alias      Gardo; Qardo
kind       town
at         9.50 49.08
in         SOM Bari
near       Garoowe 139

place      Iskushuban
kind       town
at         10.28 50.23
in         SOM Bari
near       Bosaso 160

place      Bargal
alias      Bargaal
kind       town
at         11.28 51.07
in         SOM Bari
near       Qandala 132

place      Caluula
alias      Alula
kind       town
at         11.97 50.75
in         SOM Bari
near       Qandala 111

place      Galgala
alias      Galgala mountains
kind       village
at         10.98 49.05
in         SOM Bari
near       Bosaso 36

place      Cal Miskaad
alias      Cal Miskat; Cal Miskaat; Al Miskaad; Al-Miskad mountains
kind       mountain
at         11.10 49.90
in         SOM Bari
near       Qandala 41

place      Las Qoray
alias      Laasqoray; Lasqorey; Lasqoray; Laasqorey
kind       town
at         11.16 48.20
in         SOM Sanaag
near       Erigavo 109

place      Badhan
kind       town
at         10.71 48.33
in         SOM Sanaag
near       Erigavo 105

place      Buhoodle
alias      Buuhoodle; Buhodle; Buhoodleh
kind       town
at         8.24 46.33
in         SOM Togdheer
near       Las Anod 117

place      Taleh
alias      Taleex; Taleeh
kind       town
at         9.15 48.42
in         SOM Sool
near       Garoowe 84

place      Tukaraq
alias      Tukaraaq; Tukarak
kind       village
at         8.48 47.83
in         SOM Sool
near       Las Anod 52

place      Ainabo
alias      Caynabo; Aynabo
kind       town
at         8.95 46.41
in         SOM Sool
near       Las Anod 117

place      Borama
alias      Boorama
kind       town
at         9.94 43.18
in         SOM Awdal
near       Baki 24
size       100000

place      Zeila
alias      Saylac; Zeyla
kind       town
at         11.35 43.47
in         SOM Awdal
near       Djibouti 44

place      Gabiley
alias      Gebiley; Gabileh
kind       town
at         9.69 43.62
in         SOM Woqooyi Galbeed
near       Hargeisa 50

place      Wajaale
alias      Tog Wajaale; Togwajale; Tog Wajale; Wajale
kind       crossing
at         9.60 43.33
in         SOM Woqooyi Galbeed
near       Hargeisa 80

place      Port of Berbera
alias      Berbera port
kind       port
at         10.44 45.00
in         SOM Sahil
near       Berbera 1

place      Loyada
alias      Lowyaddo; Loyaada; Lawyacado
kind       crossing
at         11.46 43.25
in         DJI Djibouti
near       Djibouti 18

# ---- Djibouti ----

place      Djibouti
alias      Djibouti City; Djibouti Ville
in         DJI

place      Camp Lemonnier
alias      Camp Lemonier
kind       base
at         11.54 43.16
in         DJI Djibouti
near       Djibouti 6

place      Chabelley airfield
alias      Chabelley; Chabelley air base
kind       base
at         11.52 43.06
in         DJI Arta
near       Djibouti 12

place      Doraleh
alias      Doraleh port; Port of Doraleh; Doraleh Container Terminal
kind       port
at         11.59 43.08
in         DJI Djibouti
near       Djibouti 8

place      PLA Support Base in Djibouti
alias      Chinese base in Djibouti; Chinese naval base in Djibouti
kind       base
at         11.59 43.06
in         DJI Djibouti
near       Djibouti 10

place      Ambouli airport
alias      Djibouti-Ambouli International Airport; Djibouti airport
kind       airport
at         11.55 43.16
in         DJI Djibouti
near       Djibouti 5

place      Dikhil
kind       town
at         11.11 42.37
in         DJI Dikhil
near       Ali Sabih 38

place      Galafi
kind       crossing
at         11.72 41.84
in         DJI Dikhil
near       Dubti 83

place      Markazi camp
alias      Markazi refugee camp
kind       camp
at         11.98 43.27
in         DJI Obock
near       Obock 3

place      Ali Addeh
alias      Ali Addeh camp; Ali Adde
kind       camp
at         11.13 42.90
in         DJI Ali Sabieh
near       Ali Sabih 20

# ---- Eritrea ----

place      Asmara
alias      Asmera
in         ERI

place      Assab
alias      Aseb
in         ERI

place      Massawa
alias      Mitsiwa
in         ERI

place      Badme
kind       town
at         14.73 37.80
in         ERI Gash-Barka
near       Barentu 48

place      Tsorona
alias      Tserona
kind       town
at         14.63 39.18
in         ERI Debub
near       Ādīgrat 49

place      Senafe
kind       town
at         14.70 39.43
in         ERI Debub
near       Ādīgrat 47

place      Adi Keyh
alias      Adi Keih; Adi Qeyh; Adi Qayeh
kind       town
at         14.84 39.37
in         ERI Debub
near       Mendefera 59

place      Adi Quala
kind       town
at         14.64 38.83
in         ERI Debub
near       Mendefera 28

place      Om Hajer
alias      Omhajer; Um Hajer; Omhager
kind       town
at         14.33 36.65
in         ERI Gash-Barka
near       Kassala 126

place      Teseney
alias      Tesseney; Tessenei
kind       town
at         15.11 36.66
in         ERI Gash-Barka
near       Kassala 47

place      Agordat
alias      Akordat
kind       town
at         15.55 37.88
in         ERI Gash-Barka
near       Barentu 58

place      Nakfa
kind       town
at         16.67 38.48
in         ERI Northern Red Sea
near       Keren 99

place      Afabet
kind       town
at         16.20 38.69
in         ERI Northern Red Sea
near       Keren 53

place      Dekemhare
alias      Dekemehare
kind       town
at         15.07 39.05
in         ERI Debub
near       Asmara 33

place      Bisha mine
kind       site
at         15.47 37.50
in         ERI Gash-Barka
near       Barentu 41

# ---- Ethiopia: second spellings ----

place      Mek'ele
alias      Mekelle; Makelle; Makalle
in         ETH

place      Gonder
alias      Gondar
in         ETH

place      Axum
alias      Aksum
in         ETH

place      Nazrēt
alias      Adama
in         ETH

place      Gambēla
alias      Gambella
in         ETH

place      Inda Silasē
alias      Shire; Endaselassie; Shire Endaselassie; Inda Selassie; Enda Selassie; Shire Inda Selassie
in         ETH

place      Hāgere Hiywet
alias      Ambo
in         ETH

place      Genet
alias      Holeta; Holeta Genet
in         ETH

place      Āsbe Teferī
alias      Chiro; Asebe Teferi
in         ETH

place      Maych’ew
alias      Maichew
in         ETH

place      Debark’
alias      Dabark; Debarq
in         ETH

place      Finote Selam
alias      Finoteselam
in         ETH

place      Ziway
alias      Zeway; Zway
in         ETH

place      Hagere Maryam
alias      Bule Hora; Hagere Mariam
in         ETH

place      Awasa
alias      Hawassa
in         ETH

place      Debre Birhan
alias      Debre Berhan
in         ETH

place      Sodo
alias      Wolaita Sodo; Wolayta Sodo; Wolaita Soddo
in         ETH

place      Bishoftu
alias      Debre Zeit; Debre Zeyit
in         ETH

place      Waliso
alias      Woliso
in         ETH

place      Jijiga
alias      Jigjiga
in         ETH

place      Āsosa
alias      Assosa
in         ETH

place      Dembī Dolo
alias      Dembidolo; Dembi Dollo
in         ETH

place      Gimbi
alias      Ghimbi
in         ETH

place      Nejo
alias      Nedjo; Nejjo
in         ETH

place      Metu
alias      Mettu
in         ETH

place      Hosa’ina
alias      Hosaena; Hossana
in         ETH

place      Fichē
alias      Fitche
in         ETH

place      Dīla
alias      Dilla
in         ETH

place      Asaita
alias      Asayita; Aysaita
in         ETH

place      Werota
alias      Wereta; Woreta
in         ETH

place      Yabēlo
alias      Yabello; Yavello
in         ETH

place      Shakiso
alias      Shakisso
in         ETH

place      Mojo
alias      Modjo
in         ETH

place      Felege Neway
alias      Sawla
in         ETH

place      Addis Ababa
alias      Addis Abeba; Finfinne; Finfinnee
in         ETH

# ---- Ethiopia: Tigray ----

place      Humera
alias      Setit Humera
kind       town
at         14.29 36.61
in         ETH Tigray
near       Kassala 131

place      Mai-Kadra
alias      Mai Cadra; Maykadra; May Kadra
kind       town
at         14.07 36.58
in         ETH Tigray
near       Doka 106

place      Zalambessa
alias      Zalanbessa; Zala Ambesa; Zalambesa
kind       town
at         14.52 39.38
in         ETH Tigray
near       Ādīgrat 28

place      Adwa
alias      Adua
kind       town
at         14.17 38.90
in         ETH Tigray
near       Axum 20

place      Shiraro
alias      Sheraro
kind       town
at         14.40 37.77
in         ETH Tigray
near       Inda Silasē 64

place      Adi Daero
kind       town
at         14.32 38.18
in         ETH Tigray
near       Inda Silasē 27

place      Wukro
kind       town
at         13.79 39.60
in         ETH Tigray
near       Mek'ele 35

place      Hawzen
alias      Hawzien; Hausien
kind       town
at         13.98 39.43
in         ETH Tigray
near       Ādīgrat 34

place      Abiy Addi
alias      Abi Adi; Abiy Adi; Abi Addi
kind       town
at         13.62 39.00
in         ETH Tigray
near       Mek'ele 54

place      Edaga Hamus
kind       town
at         14.18 39.56
in         ETH Tigray
near       Ādīgrat 15

place      Togoga
alias      Togogwa
kind       village
at         13.58 39.27
in         ETH Tigray
near       Mek'ele 25

place      Hagere Selam
alias      Hagereselam
kind       town
at         13.65 39.17
in         ETH Tigray
near       Mek'ele 38

place      Alamata
kind       town
at         12.42 39.55
in         ETH Tigray
near       Korem 11

place      Mehoni
alias      Mekoni
kind       town
at         12.80 39.64
in         ETH Tigray
near       Maych’ew 11

place      Mai Tsebri
alias      May Tsebri; Maytsebri; Mai Tsemri
kind       town
at         13.59 38.14
in         ETH Tigray
near       Inda Silasē 58

place      Adi Harush camp
alias      Adi Harush
kind       camp
at         13.66 38.13
in         ETH Tigray
near       Inda Silasē 51

place      Mai Aini camp
alias      Mai Aini; May Ayni; Mai Ayni
kind       camp
at         13.68 38.17
in         ETH Tigray
near       Inda Silasē 48

place      Hitsats
alias      Hitsats camp
kind       camp
at         14.09 37.95
in         ETH Tigray
near       Inda Silasē 36

place      Dansha
kind       town
at         13.55 36.97
in         ETH Tigray
near       Doka 130

place      Tekeze Dam
kind       dam
at         13.35 38.74
in         ETH Tigray
near       Mek'ele 82

# ---- Ethiopia: Amhara ----

place      Lalibela
kind       town
at         12.03 39.04
in         ETH Amhara
near       Korem 74

place      Kobo
alias      Qobo
kind       town
at         12.15 39.63
in         ETH Amhara
near       Robīt 14

place      Woldiya
alias      Weldiya; Woldia; Weldia
kind       town
at         11.83 39.60
in         ETH Amhara
near       Robīt 21

place      Mersa
kind       town
at         11.66 39.66
in         ETH Amhara
near       Dessie 59

place      Hayq
alias      Haik
kind       town
at         11.31 39.68
in         ETH Amhara
near       Dessie 21

place      Sekota
alias      Sokota
kind       town
at         12.63 39.03
in         ETH Amhara
near       Korem 54

place      Gashena
kind       town
at         11.68 38.92
in         ETH Amhara
near       Debre Tabor 100

place      Nefas Mewcha
alias      Nifas Mewcha
kind       town
at         11.73 38.47
in         ETH Amhara
near       Debre Tabor 51

place      Chenna
alias      Chenna Teklehaymanot; Chena Teklehaimanot
kind       village
at         13.10 37.80
in         ETH Amhara
near       Debark’ 13

place      Dabat
kind       town
at         12.98 37.77
in         ETH Amhara
near       Debark’ 25

place      Maksegnit
kind       town
at         12.38 37.55
in         ETH Amhara
near       Gonder 26

place      Gorgora
kind       town
at         12.24 37.30
in         ETH Amhara
near       Gonder 44

place      Azezo
kind       town
at         12.56 37.43
in         ETH Amhara
near       Gonder 6

place      Ebinat
alias      Ibnat
kind       town
at         12.13 38.05
in         ETH Amhara
near       Debre Tabor 31

place      Merawi
kind       town
at         11.41 37.16
in         ETH Amhara
near       Bahir Dar 32

place      Dangila
alias      Dangla
kind       town
at         11.26 36.84
in         ETH Amhara
near       Bahir Dar 70

place      Injibara
kind       town
at         10.95 36.94
in         ETH Amhara
near       Burē 31

place      Chagni
kind       town
at         10.95 36.50
in         ETH Amhara
near       Burē 68

place      Debre Elias
kind       town
at         10.30 37.43
in         ETH Amhara
near       Debre Mark’os 32

place      Mota
alias      Motta
kind       town
at         11.08 37.87
in         ETH Amhara
near       Ādēt 61

place      Dejen
kind       town
at         10.17 38.15
in         ETH Amhara
near       Bichena 43

place      Ataye
alias      Efeson
kind       town
at         10.35 39.93
in         ETH Amhara
near       Kemisē 42

place      Shewa Robit
alias      Shoa Robit; Shewarobit
kind       town
at         10.00 39.89
in         ETH Amhara
near       Debre Birhan 53

place      Majete
alias      Majetie
kind       town
at         10.50 39.85
in         ETH Amhara
near       Kemisē 26

place      Debre Sina
kind       town
at         9.85 39.76
in         ETH Amhara
near       Debre Birhan 32

place      Were Ilu
alias      Wore Ilu
kind       town
at         10.60 39.43
in         ETH Amhara
near       Dessie 63

place      Wegel Tena
kind       town
at         11.60 39.22
in         ETH Amhara
near       Dessie 69

place      Metema
alias      Metemma; Metemma Yohannes; Matamma
kind       crossing
at         12.96 36.17
in         ETH Amhara
near       Doka 76

place      Abderafi
alias      Abdurafi
kind       town
at         13.72 36.45
in         ETH Amhara
near       Doka 77

place      North Wollo
alias      North Wello
kind       district
at         11.95 39.20
in         ETH Amhara
near       Robīt 48

place      South Wollo
alias      South Wello
kind       district
at         10.90 39.10
in         ETH Amhara
near       Dessie 63

place      Wag Hemra
alias      Wag Himra; Waghemra; Wag Hemra Zone
kind       district
at         12.65 38.80
in         ETH Amhara
near       Korem 79

place      North Gondar
alias      North Gonder; North Gondar Zone
kind       district
at         13.20 37.90
in         ETH Amhara
near       Debark’ 5

place      East Gojjam
alias      East Gojam
kind       district
at         10.50 37.90
in         ETH Amhara
near       Debre Mark’os 26

place      West Gojjam
alias      West Gojam
kind       district
at         11.00 37.30
in         ETH Amhara
near       Finote Selam 33

place      Gojjam
alias      Gojam
kind       region
at         10.80 37.50
in         ETH Amhara
near       Finote Selam 28

place      North Shewa
alias      North Shoa; North Showa
kind       district
at         9.90 39.40
in         ETH Amhara
near       Debre Birhan 28

place      Oromia Special Zone
alias      Oromo Special Zone; Oromo Nationality Zone
kind       district
at         10.75 39.95
in         ETH Amhara
near       Kemisē 9

# ---- Ethiopia: Oromia, Benishangul-Gumuz, Afar, Somali, Gambella, the south ----

place      Metekel
alias      Metekel Zone
kind       district
at         10.95 35.90
in         ETH Benishangul-Gumuz
near       Burē 130

place      Nekemte
alias      Nekemt; Naqamte
kind       town
at         9.09 36.55
in         ETH Oromia
near       Shambu 80
size       80000

place      Begi
kind       town
at         9.35 34.53
in         ETH Oromia
near       Āsosa 80

place      Guliso
kind       town
at         9.17 35.47
in         ETH Oromia
near       Gimbi 40

place      Gida Ayana
alias      Gidda Ayana
kind       town
at         9.87 36.62
in         ETH Oromia
near       Shambu 62

place      West Wollega
alias      Western Wollega; West Welega; West Wellega
kind       district
at         9.20 35.30
in         ETH Oromia
near       Gimbi 58

place      East Wollega
alias      East Welega; East Wellega
kind       district
at         9.30 36.80
in         ETH Oromia
near       Shambu 45

place      Horo Guduru Wollega
alias      Horo Guduru; Horo Gudru Welega
kind       district
at         9.80 37.20
in         ETH Oromia
near       Shambu 28

place      Kellem Wollega
alias      Kelem Wollega; Kelam Welega; Kelem Welega
kind       district
at         8.75 34.75
in         ETH Oromia
near       Dembī Dolo 25

place      West Shewa
alias      West Shoa; West Showa
kind       district
at         9.10 37.90
in         ETH Oromia
near       Hāgere Hiywet 14

place      Guji Zone
alias      Guji; East Guji
kind       district
at         5.60 39.00
in         ETH Oromia
near       Shakiso 28

place      Borena Zone
alias      Borana Zone; Borena
kind       district
at         4.40 38.50
in         ETH Oromia
near       Yabēlo 71

place      Bale Zone
kind       district
at         6.60 40.50
in         ETH Oromia
near       Ginir 65

place      Arsi Zone
alias      Arsi
kind       district
at         7.75 39.50
in         ETH Oromia
near       Āsasa 79

place      East Hararghe
kind       district
at         8.90 42.00
in         ETH Oromia
near       Harar 47

place      West Hararghe
kind       district
at         8.80 40.80
in         ETH Oromia
near       Bedēsa 11

place      Hararghe
alias      Harerge
kind       region
at         8.90 41.50
in         ETH Oromia
near       Harar 80

place      Burayu
kind       town
at         9.06 38.66
in         ETH Oromia
near       Addis Ababa 11

place      Babille
alias      Babile
kind       town
at         9.22 42.32
in         ETH Oromia
near       Harar 24

place      Semera
kind       town
at         11.79 41.01
in         ETH Afar
near       Dubti 10

place      Chifra
kind       town
at         11.61 40.02
in         ETH Afar
near       Batī 47

place      Berhale
alias      Berahle
kind       town
at         13.86 40.02
in         ETH Afar
near       Mek'ele 70

place      Abala
alias      Shaigube
kind       town
at         13.36 39.76
in         ETH Afar
near       Mek'ele 34

place      Gewane
kind       town
at         10.17 40.65
in         ETH Afar
near       Kemisē 105

place      Gode
kind       town
at         5.95 43.55
in         ETH Somali Region
near       Luuq 263

place      Kebri Dehar
alias      Kebri Dahar; Kebridehar; Qabridahare; Kabri Dahar
kind       town
at         6.74 44.28
in         ETH Somali Region
near       Beledweyne 244

place      Degehabur
alias      Dhagahbur; Degahbur; Degahabur
kind       town
at         8.22 43.56
in         ETH Somali Region
near       Jijiga 151

place      Werder
alias      Warder; Wardheer
kind       town
at         6.97 45.34
in         ETH Somali Region
near       Gaalkacyo 231

place      Tuliguled
alias      Tuli Guled
kind       town
at         9.60 42.75
in         ETH Somali Region
near       Jijiga 29

place      Jail Ogaden
alias      Jijiga Central Prison
kind       site
at         9.35 42.80
in         ETH Somali Region
near       Jijiga 1

place      Pugnido
alias      Pinyudo; Pugnido camp
kind       camp
at         7.66 34.25
in         ETH Gambella
near       Gambēla 75

place      Itang
kind       town
at         8.20 34.27
in         ETH Gambella
near       Gambēla 35

place      Konso
kind       town
at         5.34 37.44
in         ETH South Ethiopia
near       Arba Minch 77

place      Gidole
alias      Derashe
kind       town
at         5.65 37.37
in         ETH South Ethiopia
near       Arba Minch 46

place      Gedeo Zone
alias      Gedeo
kind       district
at         6.10 38.30
in         ETH South Ethiopia
near       Dīla 36

place      Mizan Teferi
alias      Mizan Aman
kind       town
at         6.99 35.59
in         ETH South West Ethiopia
near       Tēpī 28

place      Bole International Airport
alias      Addis Ababa Bole airport; Addis Ababa airport
kind       airport
at         8.98 38.80
in         ETH Addis Ababa
near       Addis Ababa 7

place      Meskel Square
kind       site
at         9.01 38.76
in         ETH Addis Ababa
near       Addis Ababa 2

place      Menelik Palace
alias      Menelik II Palace
kind       site
at         9.03 38.76
in         ETH Addis Ababa
near       Addis Ababa 2

place      Kaliti prison
alias      Kality prison
kind       site
at         8.90 38.77
in         ETH Addis Ababa
near       Addis Ababa 13

place      Maekelawi
alias      Maekelawi prison; Maekelawi detention centre
kind       site
at         9.04 38.75
in         ETH Addis Ababa
near       Addis Ababa 2

# ---- Angola ----

place      Cuito
alias      Kuito
in         AGO

place      Mossamedes
alias      Namibe; Mocamedes
in         AGO

place      Ambrizette
alias      N'Zeto
in         AGO

place      Jamba
kind       town
at         -17.45 22.57
in         AGO Cuando Cubango
near       Katima Mulilo 181

place      Cuito Cuanavale
kind       town
at         -15.16 19.17
in         AGO Cuando Cubango
near       Menongue 169

place      Mavinga
kind       town
at         -15.79 20.36
in         AGO Cuando Cubango
near       Menongue 313

place      Bailundo
alias      Bailundu
kind       town
at         -12.20 15.86
in         AGO Huambo
near       Huambo 66

place      Andulo
kind       town
at         -11.49 16.71
in         AGO Bié
near       Cuito 101

place      Cafunfo
kind       town
at         -8.77 17.98
in         AGO Lunda Norte
near       Malanje 199

place      Dundo
kind       town
at         -7.38 20.83
in         AGO Lunda Norte
near       Tshikapa 107
size       150000

place      Lovua
alias      Lovua camp
kind       camp
at         -7.32 20.17
in         AGO Lunda Norte
near       Tshikapa 121

place      Catoca
alias      Catoca mine
kind       site
at         -9.40 20.30
in         AGO Lunda Sul
near       Saurimo 30

place      Cazombo
kind       town
at         -11.89 22.92
in         AGO Moxico
near       Luau 151

place      Ondjiva
alias      N'Giva; Ongiva
kind       town
at         -17.07 15.73
in         AGO Cunene
near       Oshakati 80

place      Calueque
kind       dam
at         -17.27 14.55
in         AGO Cunene
near       Oshakati 135

place      Cassinga
kind       town
at         -15.13 16.08
in         AGO Huíla
near       Menongue 180

place      Buco-Zau
kind       town
at         -4.77 12.55
in         AGO Cabinda
near       Cabinda 95

place      Malongo
alias      Malongo terminal
kind       port
at         -5.40 12.20
in         AGO Cabinda
near       Cabinda 17

place      Massabi
kind       crossing
at         -5.00 12.02
in         AGO Cabinda
near       Cabinda 64

place      Maquela do Zombo
kind       town
at         -6.05 15.10
in         AGO Uíge
near       Mbanza Kongo 98

place      Negage
kind       town
at         -7.77 15.27
in         AGO Uíge
near       Uíge 29

place      Capanda Dam
kind       dam
at         -9.79 15.46
in         AGO Malanje
near       Malanje 100

place      Cazenga
kind       district
at         -8.82 13.28
in         AGO Luanda
near       Luanda 6

place      Quatro de Fevereiro Airport
alias      Luanda airport
kind       airport
at         -8.86 13.23
in         AGO Luanda
near       Luanda 3

place      Futungo de Belas
alias      Futungo
kind       site
at         -8.93 13.16
in         AGO Luanda
near       Luanda 13

# ---- Zambia, Malawi ----

place      State House Lusaka
alias      State House in Lusaka; Lusaka State House
kind       site
at         -15.42 28.32
in         ZMB Lusaka
near       Lusaka 4

place      Solwezi
kind       town
at         -12.17 26.40
in         ZMB North-Western
near       Kansanshi 8
size       90000

place      Mukobeko prison
alias      Mukobeko
kind       site
at         -14.40 28.45
in         ZMB Central
near       Kabwe 5

place      Barotseland
alias      Bulozi
kind       region
at         -15.30 23.00
in         ZMB Western
near       Mongu 15

place      Kazungula
alias      Kazungula bridge
kind       crossing
at         -17.79 25.26
in         ZMB Southern
near       Livingstone 63

place      Chirundu
kind       crossing
at         -16.03 28.85
in         ZMB Lusaka
near       Siavonga 58

place      Kariba Dam
kind       dam
at         -16.52 28.76
in         ZWE Mashonaland West
near       Kariba 4

place      Dzaleka
alias      Dzaleka camp; Dzaleka refugee camp
kind       camp
at         -13.66 33.87
in         MWI Central
near       Lilongwe 36

place      Songwe border
alias      Songwe crossing; Kasumulu
kind       crossing
at         -9.61 33.77
in         MWI Northern
near       Kyela 10

place      Kayelekera
alias      Kayelekera mine
kind       site
at         -9.98 33.70
in         MWI Northern
near       Karonga 26

place      Monkey Bay
kind       town
at         -14.08 34.92
in         MWI Southern
near       Mangochi 58

place      Likoma Island
alias      Likoma
kind       island
at         -12.06 34.73
in         MWI Northern
near       Mzuzu 101

place      Kamuzu International Airport
alias      Lilongwe airport
kind       airport
at         -13.79 33.78
in         MWI Central
near       Lilongwe 20

# ---- Mozambique ----

place      Mocímboa
alias      Mocimboa da Praia
in         MOZ

place      Cidade de Nacala
alias      Nacala; Nacala Porto
in         MOZ

place      Mozambique
alias      Ilha de Mocambique; Mozambique Island; Island of Mozambique
in         MOZ

place      Palma
kind       town
at         -10.78 40.47
in         MOZ Cabo Delgado
near       Mtwara 65

place      Afungi
alias      Afungi peninsula; Afungi site
kind       site
at         -10.83 40.52
in         MOZ Cabo Delgado
near       Mtwara 72

place      Macomia
kind       town
at         -12.25 40.13
in         MOZ Cabo Delgado
near       Pemba 91

place      Quissanga
kind       town
at         -12.42 40.48
in         MOZ Cabo Delgado
near       Pemba 61

place      Muidumbe
alias      Namacande
kind       town
at         -11.82 39.83
in         MOZ Cabo Delgado
near       Mocímboa 80

place      Mueda
kind       town
at         -11.67 39.56
in         MOZ Cabo Delgado
near       Mocímboa 95

place      Nangade
kind       town
at         -11.08 39.72
in         MOZ Cabo Delgado
near       Tandahimba 38

place      Awasse
alias      Auasse; Awassi
kind       village
at         -11.47 40.00
in         MOZ Cabo Delgado
near       Mocímboa 41

place      Ancuabe
kind       town
at         -12.97 39.86
in         MOZ Cabo Delgado
near       Pemba 72

place      Chiure
kind       town
at         -13.42 39.84
in         MOZ Cabo Delgado
near       Pemba 89

place      Mecufi
kind       town
at         -13.28 40.56
in         MOZ Cabo Delgado
near       Pemba 34

place      Metuge
kind       town
at         -12.94 40.36
in         MOZ Cabo Delgado
near       Pemba 18

place      Meluco
kind       town
at         -12.53 39.65
in         MOZ Cabo Delgado
near       Pemba 107

place      Balama
alias      Balama mine
kind       town
at         -13.35 38.57
in         MOZ Cabo Delgado
near       Montepuez 53

place      Quiterajo
kind       town
at         -11.77 40.43
in         MOZ Cabo Delgado
near       Mocímboa 50

place      Mucojo
kind       town
at         -12.07 40.47
in         MOZ Cabo Delgado
near       Mocímboa 85

place      Ibo Island
kind       island
at         -12.35 40.59
in         MOZ Cabo Delgado
near       Pemba 70

place      Quirimbas Archipelago
alias      Quirimbas; Quirimba Islands; Quirimbas Islands
kind       island
at         -12.00 40.60
in         MOZ Cabo Delgado
near       Pemba 108

place      Pundanhar
kind       village
at         -10.90 40.15
in         MOZ Cabo Delgado
near       Mtwara 70

place      Namapa
alias      Erati
kind       town
at         -13.72 39.83
in         MOZ Nampula
near       Pemba 112

place      Memba
kind       town
at         -14.19 40.53
in         MOZ Nampula
near       Cidade de Nacala 44

place      Mecula
kind       town
at         -12.08 37.65
in         MOZ Niassa
near       Montepuez 187

place      Niassa Reserve
alias      Niassa Special Reserve; Niassa National Reserve
kind       region
at         -12.20 37.40
in         MOZ Niassa
near       Montepuez 202

place      Gorongosa
alias      Gorongosa town; Vila Paiva
kind       town
at         -18.68 34.07
in         MOZ Sofala
near       Chimoio 79

place      Satunjira
alias      Satungira; Santunjira
kind       village
at         -18.52 34.13
in         MOZ Sofala
near       Chimoio 95

place      Maringue
kind       town
at         -17.97 34.40
in         MOZ Sofala
near       Chimoio 160

place      Muxungue
kind       town
at         -20.39 33.93
in         MOZ Sofala
near       Beira 113

place      Inhaminga
kind       town
at         -18.41 35.03
in         MOZ Sofala
near       Dondo 137

place      Moatize
kind       town
at         -16.12 33.73
in         MOZ Tete
near       Tete 16

place      Moamba
kind       town
at         -25.61 32.25
in         MOZ Maputo
near       Ressano Garcia 31

place      Machava
alias      Machava prison
kind       district
at         -25.92 32.50
in         MOZ Maputo
near       Matola 6

place      Ponta Vermelha Palace
alias      Ponta Vermelha
kind       site
at         -25.98 32.60
in         MOZ Maputo
near       Maputo 2

# ---- Zimbabwe, Botswana, Namibia ----

place      Marange
alias      Marange diamond fields; Chiadzwa
kind       site
at         -19.62 32.35
in         ZWE Manicaland
near       Mutare 80

place      Mbare
kind       district
at         -17.86 31.04
in         ZWE Harare
near       Harare 4

place      Epworth
kind       town
at         -17.89 31.15
in         ZWE Harare
near       Harare 12

place      Chikurubi prison
alias      Chikurubi; Chikurubi Maximum Security Prison
kind       site
at         -17.80 31.16
in         ZWE Harare
near       Harare 12

place      State House Harare
alias      State House in Harare; Harare State House
kind       site
at         -17.81 31.05
in         ZWE Harare
near       Harare 2

place      KG6 barracks
alias      KGVI barracks; King George VI barracks; Josiah Magama Tongogara barracks
kind       base
at         -17.80 31.06
in         ZWE Harare
near       Harare 4

place      Forbes border post
alias      Forbes-Machipanda; Machipanda
kind       crossing
at         -18.98 32.72
in         ZWE Manicaland
near       Mutare 6

place      Nyamapanda
kind       crossing
at         -16.96 32.86
in         ZWE Mashonaland East
near       Tete 118

place      Tongogara camp
alias      Tongogara refugee camp
kind       camp
at         -20.35 32.32
in         ZWE Manicaland
near       Chipinge 36

place      Tsholotsho
kind       town
at         -19.77 27.75
in         ZWE Matabeleland North
near       Bulawayo 96

place      Lupane
kind       town
at         -18.93 27.81
in         ZWE Matabeleland North
near       Hwange 152

place      Plumtree
kind       town
at         -20.49 27.81
in         ZWE Matabeleland South
near       Bulawayo 89

place      Orapa
alias      Orapa mine
kind       town
at         -21.31 25.37
in         BWA Central
near       Letlhakane 25

place      Jwaneng
alias      Jwaneng mine
kind       town
at         -24.60 24.73
in         BWA Southern
near       Kanye 74

place      Ghanzi
alias      Gantsi
kind       town
at         -21.70 21.65
in         BWA Ghanzi
near       Gobabis 290

place      Central Kalahari Game Reserve
alias      CKGR
kind       region
at         -22.20 23.80
in         BWA
near       Letlhakane 205

place      Ondangwa
kind       town
at         -17.92 15.95
in         NAM Oshana
near       Oshakati 30

place      Opuwo
kind       town
at         -18.06 13.84
in         NAM Kunene
near       Oshakati 199

place      Ruacana
kind       town
at         -17.43 14.37
in         NAM Omusati
near       Oshakati 147

place      Tsumeb
kind       town
at         -19.23 17.72
in         NAM Oshikoto
near       Grootfontein 57

place      Osire
alias      Osire camp
kind       camp
at         -21.00 17.35
in         NAM Otjozondjupa
near       Otjiwarongo 94

# ---- South Africa, Lesotho, Eswatini ----

place      Port Elizabeth
alias      Gqeberha
in         ZAF

place      Witbank
alias      eMalahleni
in         ZAF

place      Nelspruit
alias      Mbombela
in         ZAF

place      Grahamstown
alias      Makhanda
in         ZAF

place      Louis Trichardt
alias      Makhado
in         ZAF

place      Uitenhage
alias      Kariega
in         ZAF

place      Mthatha
alias      Umtata
in         ZAF

place      Warmbaths
alias      Bela-Bela
in         ZAF

place      Bhisho
alias      Bisho
in         ZAF

place      Piet Retief
alias      eMkhondo; Mkhondo
in         ZAF

place      Lydenburg
alias      Mashishing
in         ZAF

place      Hlotse
alias      Leribe
in         LSO

place      Union Buildings
kind       site
at         -25.74 28.21
in         ZAF Gauteng
near       Pretoria 2

place      Marikana
alias      Marikana mine
kind       town
at         -25.70 27.48
in         ZAF North West
near       Rustenburg 25

place      Sharpeville
kind       town
at         -26.69 27.87
in         ZAF Gauteng
near       Vereeniging 6

place      Nkandla
kind       town
at         -28.62 31.09
in         ZAF KwaZulu-Natal
near       Ulundi 45

place      Sandton
kind       district
at         -26.11 28.05
in         ZAF Gauteng
near       Randburg 6

place      Alexandra township
kind       district
at         -26.10 28.09
in         ZAF Gauteng
near       Johannesburg 12

place      Diepsloot
kind       district
at         -25.93 28.01
in         ZAF Gauteng
near       Midrand 20

place      Katlehong
kind       town
at         -26.33 28.15
in         ZAF Gauteng
near       Alberton 8

place      Thokoza
alias      Tokoza
kind       town
at         -26.35 28.14
in         ZAF Gauteng
near       Alberton 10

place      Boipatong
kind       town
at         -26.67 27.85
in         ZAF Gauteng
near       Vanderbijlpark 4

place      Sebokeng
kind       town
at         -26.58 27.84
in         ZAF Gauteng
near       Vanderbijlpark 13

place      Khutsong
kind       town
at         -26.33 27.32
in         ZAF Gauteng
near       Carletonville 5

place      Bekkersdal
kind       town
at         -26.28 27.70
in         ZAF Gauteng
near       Westonaria 8

place      Khayelitsha
kind       district
at         -34.04 18.68
in         ZAF Western Cape
near       Cape Town 27

place      Gugulethu
alias      Guguletu
kind       district
at         -33.98 18.57
in         ZAF Western Cape
near       Cape Town 15

place      Mitchells Plain
kind       district
at         -34.05 18.62
in         ZAF Western Cape
near       Cape Town 23

place      Umlazi
kind       district
at         -29.97 30.88
in         ZAF KwaZulu-Natal
near       Durban 19

place      KwaMashu
alias      Kwa Mashu
kind       district
at         -29.75 30.98
in         ZAF KwaZulu-Natal
near       Durban 13

place      Nongoma
kind       town
at         -27.90 31.64
in         ZAF KwaZulu-Natal
near       Ulundi 54

place      Tugela Ferry
alias      Msinga
kind       town
at         -28.75 30.45
in         ZAF KwaZulu-Natal
near       Dundee 70

place      Mooi River
kind       town
at         -29.21 29.99
in         ZAF KwaZulu-Natal
near       Howick 38

place      Vuwani
kind       town
at         -23.13 30.42
in         ZAF Limpopo
near       Thohoyandou 21

place      Musina
kind       town
at         -22.34 30.04
in         ZAF Limpopo
near       Beitbridge 14

place      Lusikisiki
kind       town
at         -31.37 29.58
in         ZAF Eastern Cape
near       Mthatha 80

place      Orania
kind       town
at         -29.82 24.41
in         ZAF Northern Cape
near       De Aar 100

place      Koeberg
alias      Koeberg nuclear power station; Koeberg nuclear plant
kind       site
at         -33.68 18.43
in         ZAF Western Cape
near       Cape Town 28

place      Pelindaba
kind       site
at         -25.80 27.94
in         ZAF North West
near       Pretoria 26

place      Simon's Town
alias      Simonstown
kind       base
at         -34.19 18.43
in         ZAF Western Cape
near       Cape Town 29

place      Waterkloof Air Base
alias      Waterkloof air force base; Waterkloof
kind       base
at         -25.83 28.22
in         ZAF Gauteng
near       Centurion 5

place      O.R. Tambo International Airport
alias      OR Tambo International Airport; OR Tambo; Johannesburg airport
kind       airport
at         -26.14 28.24
in         ZAF Gauteng
near       Boksburg 9

place      Lindela
alias      Lindela Repatriation Centre
kind       site
at         -26.12 27.75
in         ZAF Gauteng
near       Krugersdorp 4

place      Pollsmoor prison
alias      Pollsmoor
kind       site
at         -34.06 18.46
in         ZAF Western Cape
near       Retreat 2

place      Vlakplaas
kind       site
at         -25.82 28.02
in         ZAF Gauteng
near       Pretoria 19

place      Luthuli House
kind       site
at         -26.21 28.04
in         ZAF Gauteng
near       Johannesburg 1

place      Tuynhuys
kind       site
at         -33.93 18.42
in         ZAF Western Cape
near       Cape Town 1

place      Lebombo border post
alias      Lebombo border
kind       crossing
at         -25.44 31.98
in         ZAF Mpumalanga
near       Ressano Garcia 2

place      Oshoek
alias      Oshoek border post
kind       crossing
at         -26.21 30.99
in         ZAF Mpumalanga
near       Mbabane 19

place      Katse Dam
kind       dam
at         -29.34 28.51
in         LSO Leribe
near       Hlotse 68

place      Makoanyane barracks
kind       base
at         -29.32 27.50
in         LSO Maseru
near       Maseru 3

place      Matsapha
kind       town
at         -26.52 31.31
in         SWZ Manzini
near       Manzini 7

place      Ludzidzini
alias      Ludzidzini Palace; Ludzidzini Royal Residence
kind       site
at         -26.46 31.20
in         SWZ Hhohho
near       Lobamba 2

# ---- Islands ----

place      Moutsamoudou
alias      Mutsamudu
in         COM

place      Saint-Denis
alias      Saint-Denis de la Reunion; Saint Denis Reunion
in         REU

place      Fomboni
kind       town
at         -12.28 43.74
in         COM Mohéli
near       Moroni 84

place      Kaweni
kind       district
at         -12.77 45.22
in         MYT
near       Mamoudzou 2

place      Diego Garcia
alias      Diego Garcia base
kind       base
at         -7.31 72.41
in         IOT
near       Male 1280

place      Europa Island
kind       island
at         -22.37 40.36
in         ATF
near       Toliara 357

place      Glorioso Islands
alias      Glorieuses; Iles Glorieuses
kind       island
at         -11.55 47.33
in         ATF
near       Antsiranana 230

place      Tarrafal
alias      Tarrafal camp; Tarrafal prison
kind       town
at         15.28 -23.75
in         CPV
near       Praia 46

place      Iavoloha Palace
alias      Iavoloha
kind       site
at         -19.00 47.53
in         MDG Analamanga
near       Antananarivo 11

place      Ambohitsorohitra Palace
alias      Ambohitsorohitra
kind       site
at         -18.91 47.53
in         MDG Analamanga
near       Antananarivo 1

place      Ivato
alias      Ivato airport; Ivato International Airport; Antananarivo airport
kind       airport
at         -18.80 47.48
in         MDG Analamanga
near       Antananarivo 14

place      Ambatovy mine
alias      Ambatovy
kind       site
at         -18.83 48.30
in         MDG Alaotra-Mangoro
near       Moramanga 16

place      Nosy Be
kind       island
at         -13.32 48.26
in         MDG
near       Hell-Ville 9

place      Sainte-Marie Island
alias      Nosy Boraha; Ile Sainte-Marie
kind       island
at         -16.90 49.90
in         MDG
near       Soanierana Ivongo 34

# ---- More airports, bases and prisons ----

place      Tuti Island
alias      Tuti
kind       island
at         15.62 32.50
in         SDN Khartoum
near       Omdurman 3

place      Nyala airport
alias      Nyala International Airport
kind       airport
at         12.05 24.96
in         SDN South Darfur
near       Nyala 9

place      El Fasher airport
alias      Al-Fashir airport
kind       airport
at         13.61 25.32
in         SDN North Darfur
near       Al-Fashir 4

place      Bangoka airport
alias      Bangboka airport; Kisangani airport
kind       airport
at         0.48 25.34
in         COD Tshopo
near       Kisangani 17

place      Luano airport
alias      Lubumbashi International Airport; Lubumbashi airport
kind       airport
at         -11.59 27.53
in         COD Haut-Katanga
near       Lubumbashi 9

place      Kangbayi prison
alias      Kangbayi
kind       site
at         0.49 29.47
in         COD North Kivu
near       Beni 1

place      Melchior Ndadaye International Airport
alias      Bujumbura airport
kind       airport
at         -3.32 29.32
in         BDI Bujumbura Rural
near       Bujumbura 8

place      Timbuktu airport
kind       airport
at         16.73 -3.01
in         MLI Timbuktu
near       Timbuktu 4

place      Gao airport
alias      Korogoussou airport
kind       airport
at         16.25 -0.01
in         MLI Gao
near       Gao 4

place      Maiduguri airport
alias      Maiduguri International Airport
kind       airport
at         11.86 13.08
in         NGA Borno
near       Maiduguri 9

place      Kaduna airport
alias      Kaduna International Airport
kind       airport
at         10.70 7.32
in         NGA Kaduna
near       Kaduna 23

place      Kismayo airport
kind       airport
at         -0.38 42.46
in         SOM Lower Juba
near       Kismayo 10

place      Bosaso airport
alias      Bosaso air base; Bender Qassim International Airport
kind       airport
at         11.28 49.14
in         SOM Bari
near       Bosaso 4

place      Berbera airport
alias      Berbera air base
kind       airport
at         10.39 44.94
in         SOM Sahil
near       Berbera 9

place      Hargeisa airport
alias      Egal International Airport
kind       airport
at         9.52 44.09
in         SOM Woqooyi Galbeed
near       Hargeisa 5

place      Mekelle airport
alias      Alula Aba Nega Airport
kind       airport
at         13.47 39.53
in         ETH Tigray
near       Mek'ele 7

place      Assab air base
alias      Assab airport
kind       base
at         13.07 42.64
in         ERI Southern Red Sea
near       Assab 13

place      Ahmed Sekou Toure International Airport
alias      Conakry airport; Gbessia airport
kind       airport
at         9.58 -13.61
in         GIN Conakry
near       Conakry 9

place      Leon M'ba International Airport
alias      Libreville airport
kind       airport
at         0.46 9.41
in         GAB Estuaire
near       Libreville 9

place      Robert Gabriel Mugabe International Airport
alias      Harare airport
kind       airport
at         -17.93 31.09
in         ZWE Harare
near       Harare 12

place      Kenneth Kaunda International Airport
alias      Lusaka airport
kind       airport
at         -15.33 28.45
in         ZMB Lusaka
near       Lusaka 19

# ---- Towns, camps and crossings whose only neighbours in the gazetteer lie across a border ----

place      Taveta
kind       town
at         -3.40 37.68
in         KEN Taita-Taveta
near       Moshi 39

place      Namanga
kind       crossing
at         -2.54 36.79
in         KEN Kajiado
near       Arusha 93

place      Nakonde
kind       crossing
at         -9.33 32.76
in         ZMB Muchinga
near       Tunduma 4

place      Ferfer
alias      Feerfeer; Fer Fer
kind       crossing
at         5.08 45.08
in         ETH Somali Region
near       Beledweyne 40

place      Mustahil
kind       town
at         5.25 44.73
in         ETH Somali Region
near       Beledweyne 77

place      Dolo Odo
alias      Dolo Ado; Dollo Ado; Dollo Ado camp
kind       town
at         4.17 42.05
in         ETH Somali Region
near       Luuq 67

place      Melkadida
alias      Melkadida camp
kind       camp
at         4.52 41.72
in         ETH Somali Region
near       Luuq 121

place      Negomano
kind       crossing
at         -11.42 38.48
in         MOZ Cabo Delgado
near       Masasi 85

place      Kasane
kind       town
at         -17.82 25.15
in         BWA Chobe
near       Livingstone 74

place      Maban
alias      Bunj; Bounj; Maban County
kind       town
at         9.98 33.66
in         SSD Upper Nile
near       Malakal 224

place      Doro camp
kind       camp
at         10.00 33.72
in         SSD Upper Nile
near       Malakal 230

place      Pagak
kind       village
at         8.53 34.03
in         SSD Upper Nile
near       Gambēla 68

place      Pochalla
alias      Pochala; Pochalla County
kind       town
at         7.18 34.10
in         SSD Greater Pibor
near       Gambēla 130

place      Mondoro
kind       village
at         14.67 -1.95
in         MLI Mopti
near       Djibo 72

place      Boulikessi
alias      Boulkessi; Boulkessy; Boulikessy
kind       village
at         14.88 -1.27
in         MLI Mopti
near       Djibo 92

place      Aru
alias      Aru territory
kind       town
at         2.86 30.83
in         COD Ituri
near       Arua 20

place      Pweto
alias      Pweto territory
kind       town
at         -8.47 28.90
in         COD Haut-Katanga
near       Nchelenge 100
