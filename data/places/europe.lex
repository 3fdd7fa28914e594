# data/places/europe.lex -- Europe with Ukraine, Russia, Belarus, Moldova, the Caucasus and Central Asia: what the gazetteer of towns does not have: towns and villages, places of the war in Ukraine and of other wars since 1990, bases, airfields, nuclear plants, crossings, camps, ports, prisons, seats of government and of talks; and other spellings of towns that it has

# Contents: written by hand from general knowledge for this project; each entry is checked against a town nearby (`near`).
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# Ukraine: spellings of towns in the gazetteer

place      Kyiv
alias      Kiev; Kyyiv
in         UKR

place      Kharkiv
alias      Kharkov
in         UKR

place      Luhansk
alias      Lugansk
in         UKR

place      Odessa
alias      Odesa
in         UKR

place      Lviv
alias      Lvov; Lwow; Lemberg
in         UKR

place      Zaporizhzhya
alias      Zaporizhzhia; Zaporizhia; Zaporizhya; Zaporozhye; Zaporozhe; Zaporozhia
in         UKR

place      Mykolayiv
alias      Mykolaiv; Nikolaev; Nikolayev; Mikolaiv; Mykolaiev
in         UKR

place      Dnipro
alias      Dnipropetrovsk; Dnepropetrovsk
in         UKR

place      Avdiivka
alias      Avdeyevka; Avdeevka; Avdiyivka
in         UKR

place      Sloviansk
alias      Slavyansk; Slaviansk; Slovyansk
in         UKR

place      Syeverodonets'k
alias      Sievierodonetsk; Severodonetsk; Siverskodonetsk
in         UKR

place      Lisichansk
alias      Lysychansk; Lisychansk
in         UKR

place      Izyum
alias      Izium
in         UKR

place      Debal'tsevo
alias      Debaltseve
in         UKR

place      Ilovays'k
alias      Ilovaisk
in         UKR

place      Berdyansk
alias      Berdiansk
in         UKR

place      Kostyantynivka
alias      Kostiantynivka; Konstantinovka
in         UKR

place      Khmelnytskyy
alias      Khmelnytskyi; Khmelnytsky; Khmelnitsky; Khmelnitskiy; Khmelnitskyi
in         UKR

place      Horlivka
alias      Gorlovka; Gorlivka
in         UKR

place      Makiyivka
alias      Makiivka; Makeyevka; Makeevka
in         UKR

place      Balakliya
alias      Balakliia; Balakleya; Balakleia
in         UKR

place      Dobropol'ye
alias      Dobropillia; Dobropillya; Dobropilya
in         UKR

place      Yenakiyeve
alias      Yenakiieve; Yenakievo; Yenakiyevo; Enakievo
in         UKR

place      Mukacheve
alias      Mukachevo; Munkacs
in         UKR

place      Feodosiya
alias      Feodosia; Theodosia
in         UKR

place      Selidovo
alias      Selydove; Selidove; Selydovo
in         UKR

place      Popasnaya
alias      Popasna
in         UKR

place      Starokostyantyniv
alias      Starokostiantyniv; Starokonstantinov
in         UKR

place      Chystyakove
alias      Torez; Chystiakove
in         UKR

place      Kupiansk
alias      Kupyansk; Kupjansk
in         UKR

place      Bakhmut
alias      Artemivsk; Artyomovsk; Artemovsk; Artyomivsk
in         UKR

place      Toretsk
alias      Toretzk
in         UKR

place      Pokrovsk
alias      Krasnoarmiisk; Krasnoarmiysk
in         UKR

place      Myrnohrad
alias      Mirnograd; Myrnograd; Dymytrov
in         UKR

place      Vovchans'k
alias      Volchansk
in         UKR

place      Kreminna
alias      Kremennaya; Kremina
in         UKR

place      Lyman
alias      Krasnyi Lyman; Krasny Liman; Krasny Lyman; Krasnyy Lyman
in         UKR

place      Svatove
alias      Svatovo
in         UKR

place      Rubizhne
alias      Rubezhnoye; Rubezhnoe; Rubizhnoye
in         UKR

place      Starobil's'k
alias      Starobelsk
in         UKR

place      Polohy
alias      Pologi
in         UKR

place      Enerhodar
alias      Energodar
in         UKR

place      Kamianske
alias      Dniprodzerzhynsk; Dneprodzerzhinsk; Kamyanske; Kamenskoye
in         UKR

place      Kropyvnytskyi
alias      Kirovohrad; Kirovograd; Kropivnitsky; Kropyvnytsky
in         UKR

place      Chervonohrad
alias      Sheptytskyi
in         UKR

place      Novohrad-Volynskyi
alias      Zviahel; Zvyagel; Novograd-Volynsky
in         UKR

place      Pershotravensk
alias      Shakhtarske
in         UKR

place      Krasnohrad
alias      Krasnograd; Berestyn
in         UKR

place      Druzhkovka
alias      Druzhkivka
in         UKR

place      Chuhuyiv
alias      Chuhuiv; Chuguev; Chuguyev
in         UKR

place      Krasnyy Luch
alias      Krasnyi Luch; Krasny Luch; Khrustalnyi
in         UKR

place      Stakhanov
alias      Kadiivka; Kadiyevka
in         UKR

place      Sverdlovs'k
alias      Dovzhansk
in         UKR

place      Sorokyne
alias      Krasnodon
in         UKR

place      Rovenki
alias      Rovenky
in         UKR

place      Antratsit
alias      Antratsyt
in         UKR

place      Yasinovataya
alias      Yasynuvata; Yasinovata
in         UKR

place      Dokuchayevsk
alias      Dokuchaievsk; Dokuchaevsk
in         UKR

place      Shakhtërsk
alias      Shakhtarsk; Shakhtyorsk
in         UKR

place      Snizhne
alias      Snezhnoye; Snezhnoe
in         UKR

place      Amvrosiyivka
alias      Amvrosiivka; Amvrosievka
in         UKR

place      Khartsyzsk
alias      Khartsyzk; Khartsizsk
in         UKR

place      Hostomel
alias      Gostomel
in         UKR

place      Irpin
alias      Irpen
in         UKR

place      Bila Tserkva
alias      Belaya Tserkov; Bila Cerkva
in         UKR

place      Chernihiv
alias      Chernigov
in         UKR

place      Chernivtsi
alias      Chernovtsy; Czernowitz; Cernauti
in         UKR

place      Cherkasy
alias      Cherkassy
in         UKR

place      Rivne
alias      Rovno
in         UKR

place      Ternopil
alias      Ternopol; Tarnopol
in         UKR

place      Ivano-Frankivsk
alias      Ivano-Frankovsk
in         UKR

place      Vinnytsia
alias      Vinnitsa; Vinnytsya
in         UKR

place      Zhytomyr
alias      Zhitomir
in         UKR

place      Uzhhorod
alias      Uzhgorod; Ungvar
in         UKR

place      Kryvyi Rih
alias      Krivoy Rog; Kryvyy Rih; Krivoi Rog; Kryvy Rih
in         UKR

place      Kremenchuk
alias      Kremenchug
in         UKR

place      Nova Kakhovka
alias      Novaya Kakhovka; Novaya Kahovka
in         UKR

place      Oleshky
alias      Aleshki; Tsiurupynsk; Tsyurupinsk
in         UKR

place      Henichesk
alias      Genichesk; Henichensk
in         UKR

place      Yevpatoriya
alias      Yevpatoria; Evpatoria; Eupatoria
in         UKR

place      Saki
alias      Saky
in         UKR

place      Dzhankoy
alias      Dzhankoi; Jankoi; Djankoi
in         UKR

place      Bakhchysarai
alias      Bakhchisarai; Bakhchisaray
in         UKR

place      Armyansk
alias      Armiansk
in         UKR

place      Yany Kapu
alias      Krasnoperekopsk
in         UKR

place      Chornomors'k
alias      Illichivsk; Ilyichevsk; Illichevsk
in         UKR

place      Yuzhnoukrainsk
alias      Pivdennoukrainsk; Yuzhnoukrayinsk
in         UKR

place      Varash
alias      Kuznetsovsk
in         UKR

place      Bilhorod-Dnistrovskyi
alias      Bilhorod-Dnistrovsky; Belgorod-Dnestrovsky; Belgorod-Dnestrovskiy; Akkerman
in         UKR

place      Izmail
alias      Izmayil
in         UKR

place      Kiliya
alias      Kilia
in         UKR

place      Pavlohrad
alias      Pavlograd
in         UKR

place      Marhanets
alias      Marganets; Manhanets
in         UKR

place      Synelnykove
alias      Sinelnikovo; Synelnikove
in         UKR

place      Lozova
alias      Lozovaya
in         UKR

place      Derhachi
alias      Dergachi; Derhachy
in         UKR

place      Bohodukhiv
alias      Bogodukhov; Bogodukhiv
in         UKR

place      Okhtyrka
alias      Akhtyrka
in         UKR

place      Hlukhiv
alias      Glukhov
in         UKR

place      Bilopillya
alias      Bilopillia; Belopolye
in         UKR

place      Nizhyn
alias      Nezhin
in         UKR

place      Pryluky
alias      Priluki
in         UKR

place      Kamyianets-Podilskyy
alias      Kamianets-Podilskyi; Kamenets-Podolsky; Kamyanets-Podilsky; Kamyanets-Podilskyi
in         UKR

place      Stryi
alias      Stryy; Stryj
in         UKR

place      Drohobych
alias      Drogobych
in         UKR

place      Kolomyya
alias      Kolomyia; Kolomea
in         UKR

place      Vyshhorod
alias      Vyshgorod
in         UKR

place      Vasylkiv
alias      Vasilkov; Vasylkov
in         UKR

place      Boryspil
alias      Borispol; Boryspol
in         UKR

place      Bryanka
alias      Brianka
in         UKR

place      Lutugino
alias      Lutuhyne; Lutugine
in         UKR

place      Oleksandriia
alias      Oleksandriya; Aleksandriya
in         UKR

place      Myrhorod
alias      Mirgorod
in         UKR

place      Volodymyr-Volynskyi
alias      Vladimir-Volynsky; Volodymyr-Volynsky
in         UKR

place      Yuzhne
alias      Yuzhny port
in         UKR

place      Slavutych
alias      Slavutich
in         UKR

place      Berehove
alias      Beregovo; Beregszasz
in         UKR

place      Kovel
alias      Kowel
in         UKR

place      Molodohvardiisk
alias      Molodogvardeysk; Molodohvardiysk
in         UKR

place      Zolochiv
alias      Zolochev
in         UKR

place      Khust
alias      Huszt
in         UKR

# Ukraine: Donetsk region, towns and villages of the war

place      Chasiv Yar
alias      Chasov Yar
kind       town
at         48.59 37.83
in         UKR Donetsk Oblast
near       Bakhmut 12
size       12000

place      Vuhledar
alias      Ugledar; Vugledar
kind       town
at         47.78 37.25
in         UKR Donetsk Oblast
near       Volnovakha 27
size       14000

place      Maryinka
alias      Marinka; Mariinka; Marjinka
kind       town
at         47.94 37.50
in         UKR Donetsk Oblast
near       Donetsk 23
size       9300

place      Krasnohorivka
alias      Krasnogorovka; Krasnohorovka
kind       town
at         48.01 37.51
in         UKR Donetsk Oblast
near       Kurakhove 18
size       14900

place      Soledar
kind       town
at         48.68 38.09
in         UKR Donetsk Oblast
near       Bakhmut 12
size       10500

place      Siversk
kind       town
at         48.87 38.10
in         UKR Donetsk Oblast
near       Lisichansk 25
size       11000

place      Velyka Novosilka
alias      Velikaya Novoselka; Velyka Novosylka
kind       town
at         47.84 36.84
in         UKR Donetsk Oblast
near       Kurakhove 36
size       5800

place      Novohrodivka
alias      Novogrodovka; Novogrodivka; Novohrodovka
kind       town
at         48.21 37.34
in         UKR Donetsk Oblast
near       Pokrovsk 14
size       14000

place      Ocheretyne
alias      Ocheretino; Ocheretyno
kind       town
at         48.24 37.61
in         UKR Donetsk Oblast
near       Avdiivka 17
size       3500

place      Hrabove
alias      Grabovo; Hrabovo
kind       village
at         48.14 38.64
in         UKR Donetsk Oblast
near       Shakhtersk 18

place      Hirnyk
alias      Gornyak Donetsk
kind       town
at         48.05 37.37
in         UKR Donetsk Oblast
near       Kurakhove 10
size       10000

place      Ukrainsk
kind       town
at         48.10 37.37
in         UKR Donetsk Oblast
near       Selidovo 7
size       10700

place      Kurakhivka
kind       town
at         48.02 37.38
in         UKR Donetsk Oblast
near       Kurakhove 9
size       2500

place      Hrodivka
alias      Grodovka
kind       town
at         48.24 37.38
in         UKR Donetsk Oblast
near       Pokrovsk 15
size       2000

place      Rodynske
alias      Rodinskoye
kind       town
at         48.35 37.21
in         UKR Donetsk Oblast
near       Pokrovsk 8
size       9800

place      Bilozerske
kind       town
at         48.54 37.06
in         UKR Donetsk Oblast
near       Dobropol'ye 10
size       14000

place      Hryshyne
alias      Grishino
kind       village
at         48.32 37.08
in         UKR Donetsk Oblast
near       Pokrovsk 9
size       3000

place      Zalizne
kind       town
at         48.35 37.85
in         UKR Donetsk Oblast
near       Toretsk 5
size       5000

place      Novhorodske
alias      Niu-York; Novgorodskoye; New York in Donetsk
kind       town
at         48.33 37.84
in         UKR Donetsk Oblast
near       Toretsk 8
size       9700

place      Pivnichne
kind       town
at         48.39 37.92
in         UKR Donetsk Oblast
near       Toretsk 6

place      Pisky
alias      Peski
kind       village
at         48.06 37.67
in         UKR Donetsk Oblast
near       Donetsk 13
size       2000

place      Pervomaiske
alias      Pervomaiskyi
kind       village
at         48.10 37.58
in         UKR Donetsk Oblast
near       Avdiivka 13

place      Orlivka
kind       village
at         48.13 37.61
in         UKR Donetsk Oblast
near       Avdiivka 10

place      Tonenke
alias      Tonenkoye
kind       village
at         48.13 37.65
in         UKR Donetsk Oblast
near       Avdiivka 7

place      Berdychi
kind       village
at         48.19 37.64
in         UKR Donetsk Oblast
near       Avdiivka 10

place      Stepove
alias      Stepovoye
kind       village
at         48.19 37.67
in         UKR Donetsk Oblast
near       Avdiivka 8

place      Klishchiivka
alias      Kleshcheyevka; Klischiivka
kind       village
at         48.53 37.96
in         UKR Donetsk Oblast
near       Bakhmut 9

place      Andriivka
alias      Andreyevka
kind       village
at         48.50 37.97
in         UKR Donetsk Oblast
near       Bakhmut 11

place      Kurdiumivka
alias      Kurdyumovka
kind       village
at         48.46 37.97
in         UKR Donetsk Oblast
near       Bakhmut 15

place      Ivanivske
kind       village
at         48.57 37.93
in         UKR Donetsk Oblast
near       Bakhmut 6

place      Khromove
alias      Khromovo
kind       village
at         48.61 37.95
in         UKR Donetsk Oblast
near       Bakhmut 4

place      Bohdanivka
kind       village
at         48.61 37.91
in         UKR Donetsk Oblast
near       Bakhmut 7

place      Krasna Hora
alias      Krasnaya Gora
kind       village
at         48.64 38.02
in         UKR Donetsk Oblast
near       Bakhmut 6

place      Berkhivka
kind       village
at         48.64 37.97
in         UKR Donetsk Oblast
near       Bakhmut 6

place      Paraskoviivka
kind       village
at         48.66 38.01
in         UKR Donetsk Oblast
near       Bakhmut 8

place      Opytne
kind       village
at         48.55 38.01
in         UKR Donetsk Oblast
near       Bakhmut 5

place      Zaitseve
alias      Zaitsevo
kind       village
at         48.42 38.02
in         UKR Donetsk Oblast
near       Horlivka 14

place      Rozdolivka
alias      Razdolovka
kind       village
at         48.76 38.05
in         UKR Donetsk Oblast
near       Bakhmut 18

place      Spirne
alias      Spornoye
kind       village
at         48.80 38.22
in         UKR Donetsk Oblast
near       Lisichansk 19

place      Verkhnokamianske
alias      Verkhnekamenskoye
kind       village
at         48.86 38.22
in         UKR Donetsk Oblast
near       Lisichansk 16

place      Serebrianka
kind       village
at         48.92 38.13
in         UKR Donetsk Oblast
near       Lisichansk 22

place      Yampil
alias      Yampol
kind       town
at         48.94 37.96
in         UKR Donetsk Oblast
near       Lyman 13
size       2000

place      Torske
kind       village
at         49.03 37.98
in         UKR Donetsk Oblast
near       Lyman 14

place      Zarichne
kind       town
at         49.03 37.93
in         UKR Donetsk Oblast
near       Lyman 10

place      Terny
kind       village
at         49.09 37.96
in         UKR Donetsk Oblast
near       Lyman 18

place      Drobysheve
alias      Drobyshevo
kind       town
at         49.04 37.74
in         UKR Donetsk Oblast
near       Lyman 8

place      Sviatohirsk
alias      Svyatogorsk; Svyatohirsk
kind       town
at         49.03 37.56
in         UKR Donetsk Oblast
near       Sloviansk 20
size       4300

place      Bohorodychne
alias      Bogorodichnoye
kind       village
at         49.01 37.50
in         UKR Donetsk Oblast
near       Sloviansk 20

place      Raihorodok
alias      Raygorodok
kind       town
at         48.90 37.73
in         UKR Donetsk Oblast
near       Sloviansk 10

place      Mykolaivka
kind       town
at         48.86 37.77
in         UKR Donetsk Oblast
near       Sloviansk 11
size       14000

place      Oleksandrivka
kind       town
at         48.72 36.92
in         UKR Donetsk Oblast
near       Kramatorsk 48
size       3500

place      Novodonetske
kind       town
at         48.63 36.98
in         UKR Donetsk Oblast
near       Kramatorsk 43

place      Shyrokyne
alias      Shirokino; Shyrokine
kind       village
at         47.10 37.81
in         UKR Donetsk Oblast
near       Mariupol 20

place      Sartana
kind       town
at         47.17 37.69
in         UKR Donetsk Oblast
near       Mariupol 13
size       10900

place      Talakivka
kind       town
at         47.19 37.72
in         UKR Donetsk Oblast
near       Mariupol 16

place      Bezimenne
alias      Bezymennoye; Bezymenne
kind       village
at         47.11 37.94
in         UKR Donetsk Oblast
near       Mariupol 29

place      Novoazovsk
kind       town
at         47.11 38.09
in         UKR Donetsk Oblast
near       Mariupol 41
size       11000

place      Manhush
alias      Mangush
kind       town
at         47.05 37.31
in         UKR Donetsk Oblast
near       Mariupol 19
size       7500

place      Nikolske
alias      Volodarske
kind       town
at         47.20 37.32
in         UKR Donetsk Oblast
near       Mariupol 20
size       8000

place      Boikivske
alias      Telmanove; Telmanovo
kind       town
at         47.41 38.02
in         UKR Donetsk Oblast
near       Mariupol 49
size       4400

place      Starobesheve
alias      Starobeshevo
kind       town
at         47.75 38.03
in         UKR Donetsk Oblast
near       Donetsk 32
size       6000

place      Olenivka
alias      Yelenovka; Elenovka
kind       town
at         47.83 37.65
in         UKR Donetsk Oblast
near       Dokuchayevsk 10
size       4500

place      Olenivka prison
alias      Olenivka prison camp; Volnovakha Correctional Colony; Volnovakha penal colony
kind       site
at         47.83 37.71
in         UKR Donetsk Oblast
near       Donetsk 19

place      Svitlodarsk
alias      Svetlodarsk
kind       town
at         48.43 38.22
in         UKR Donetsk Oblast
near       Debal'tsevo 18
size       11000

place      Myronivskyi
alias      Mironovsky
kind       town
at         48.48 38.28
in         UKR Donetsk Oblast
near       Debal'tsevo 19
size       6000

place      Vuhlehirsk
alias      Uglegorsk; Vuhlegirsk
kind       town
at         48.31 38.28
in         UKR Donetsk Oblast
near       Debal'tsevo 10
size       7000

place      Savur-Mohyla
alias      Saur-Mogila
kind       site
at         47.93 38.74
in         UKR Donetsk Oblast
near       Snizhne 12

place      Donetsk airport
alias      Sergei Prokofiev airport; Donetsk international airport
kind       airport
at         48.07 37.74
in         UKR Donetsk Oblast
near       Donetsk 9

place      Azovstal
alias      Azovstal plant; Azovstal steelworks; Azovstal steel plant; Azovstal iron and steel works
kind       site
at         47.10 37.61
in         UKR Donetsk Oblast
near       Mariupol 5

place      Mariupol theatre
alias      Mariupol drama theatre; Mariupol Drama Theater
kind       site
at         47.10 37.55
in         UKR Donetsk Oblast
near       Mariupol 1

place      Port of Mariupol
alias      Mariupol port
kind       port
at         47.06 37.51
in         UKR Donetsk Oblast
near       Mariupol 5

place      Staromaiorske
alias      Staromayorskoye
kind       village
at         47.76 36.80
in         UKR Donetsk Oblast
near       Polohy 52

place      Urozhaine
alias      Urozhaynoye
kind       village
at         47.77 36.82
in         UKR Donetsk Oblast
near       Polohy 53

place      Staromlynivka
alias      Staromlinovka
kind       village
at         47.70 36.81
in         UKR Donetsk Oblast
near       Polohy 48

place      Neskuchne
alias      Neskuchnoye
kind       village
at         47.80 36.80
in         UKR Donetsk Oblast
near       Polohy 54

place      Makarivka
kind       village
at         47.75 36.77
in         UKR Donetsk Oblast
near       Polohy 50

place      Komar
kind       village
at         47.93 36.81
in         UKR Donetsk Oblast
near       Kurakhove 34

place      Pavlivka
kind       village
at         47.76 37.22
in         UKR Donetsk Oblast
near       Volnovakha 28

place      Novomykhailivka
alias      Novomikhailovka; Novomykhaylivka
kind       village
at         47.86 37.45
in         UKR Donetsk Oblast
near       Kurakhove 19

place      Karlivka
kind       village
at         48.11 37.48
in         UKR Donetsk Oblast
near       Kurakhove 21

place      Umanske
kind       village
at         48.14 37.53
in         UKR Donetsk Oblast
near       Avdiivka 16

place      Zhelanne
kind       town
at         48.17 37.43
in         UKR Donetsk Oblast
near       Selidovo 10

place      Udachne
alias      Udachnoye
kind       town
at         48.20 37.00
in         UKR Donetsk Oblast
near       Pokrovsk 16

place      Kotlyne
kind       village
at         48.24 37.06
in         UKR Donetsk Oblast
near       Pokrovsk 10

place      Kostiantynopil
kind       village
at         47.91 37.00
in         UKR Donetsk Oblast
near       Kurakhove 23

place      Oleksandro-Shultyne
kind       village
at         48.50 37.78
in         UKR Donetsk Oblast
near       Kostyantynivka 6

place      Novotroitske
alias      Novotroitskoye
kind       town
at         47.70 37.58
in         UKR Donetsk Oblast
near       Volnovakha 13
size       7000

place      Maiorsk
alias      Maiorske; Mayorsk
kind       crossing
at         48.38 38.00
in         UKR Donetsk Oblast
near       Horlivka 9

place      Shakhove
alias      Shakhovo
kind       village
at         48.46 37.39
in         UKR Donetsk Oblast
near       Dobropol'ye 23

# Ukraine: Luhansk region

place      Bilohorivka
alias      Belogorovka; Bilogorivka
kind       village
at         48.93 38.25
in         UKR Luhansk Oblast
near       Lisichansk 13

place      Stanytsia Luhanska
alias      Stanitsa Luganskaya; Stanytsya Luhanska; Stanitsa Luhanska
kind       town
at         48.66 39.47
in         UKR Luhansk Oblast
near       Luhansk 16
size       12000

place      Shchastia
alias      Shchastya; Schastye; Schastya
kind       town
at         48.74 39.23
in         UKR Luhansk Oblast
near       Luhansk 19
size       11500

place      Zolote
alias      Zolotoye
kind       town
at         48.69 38.51
in         UKR Luhansk Oblast
near       Stakhanov 17
size       13000

place      Hirske
alias      Gorskoye
kind       town
at         48.75 38.50
in         UKR Luhansk Oblast
near       Popasnaya 17
size       9000

place      Toshkivka
kind       town
at         48.78 38.57
in         UKR Luhansk Oblast
near       Lisichansk 17
size       4000

place      Privillia
alias      Privolye; Pryvillia
kind       town
at         49.00 38.31
in         UKR Luhansk Oblast
near       Lisichansk 13
size       6800

place      Novodruzhesk
alias      Novodruzhevsk
kind       town
at         48.97 38.35
in         UKR Luhansk Oblast
near       Lisichansk 9
size       7000

place      Novoaidar
alias      Novoaydar
kind       town
at         48.97 39.01
in         UKR Luhansk Oblast
near       Luhansk 49
size       8000

place      Trokhizbenka
alias      Tryokhizbenka; Triokhizbenka
kind       village
at         48.76 38.95
in         UKR Luhansk Oblast
near       Luhansk 34
size       3000

place      Bilovodsk
alias      Belovodsk
kind       town
at         49.20 39.58
in         UKR Luhansk Oblast
near       Luhansk 73
size       8000

place      Milove
alias      Melovoye
kind       town
at         49.37 40.14
in         UKR Luhansk Oblast
near       Luhansk 108
size       6000

place      Markivka
alias      Markovka
kind       town
at         49.52 39.57
in         UKR Luhansk Oblast
near       Luhansk 107
size       6500

place      Novopskov
kind       town
at         49.54 39.10
in         UKR Luhansk Oblast
near       Starobil's'k 34
size       9500

place      Bilokurakyne
alias      Belokurakino
kind       town
at         49.53 38.73
in         UKR Luhansk Oblast
near       Starobil's'k 34
size       6000

place      Troitske
kind       town
at         49.91 38.31
in         UKR Luhansk Oblast
near       Svatove 57
size       7500

place      Krasnorichenske
kind       town
at         49.22 38.21
in         UKR Luhansk Oblast
near       Svatove 22
size       4300

place      Nevske
kind       village
at         49.16 37.97
in         UKR Luhansk Oblast
near       Lyman 25

place      Slovianoserbsk
alias      Slavyanoserbsk
kind       town
at         48.70 38.98
in         UKR Luhansk Oblast
near       Alchevs'k 29
size       8000

place      Izvaryne
alias      Izvarino; Izvarine
kind       crossing
at         48.29 39.87
in         UKR Luhansk Oblast
near       Sorokyne 10

place      Novosvitlivka
alias      Novosvetlovka
kind       town
at         48.49 39.48
in         UKR Luhansk Oblast
near       Luhansk 15
size       3500

place      Luhansk airport
kind       airport
at         48.42 39.37
in         UKR Luhansk Oblast
near       Luhansk 17

# Ukraine: Kharkiv region

place      Hroza
kind       village
at         49.66 37.24
in         UKR Kharkiv Oblast
near       Kupiansk 28
size       330

place      Lyptsi
alias      Liptsy; Lypsi
kind       village
at         50.20 36.43
in         UKR Kharkiv Oblast
near       Kharkiv 26
size       4000

place      Dvorichna
alias      Dvurechnaya
kind       town
at         49.85 37.68
in         UKR Kharkiv Oblast
near       Kupiansk 17
size       3500

place      Borova
alias      Borovaya
kind       town
at         49.38 37.62
in         UKR Kharkiv Oblast
near       Izyum 31
size       5000

place      Kupiansk-Vuzlovyi
alias      Kupyansk-Uzlovoy; Kupyansk-Vuzlovy
kind       town
at         49.65 37.67
in         UKR Kharkiv Oblast
near       Kupiansk 8
size       8400

place      Synkivka
alias      Sinkovka
kind       village
at         49.77 37.70
in         UKR Kharkiv Oblast
near       Kupiansk 9

place      Petropavlivka
kind       village
at         49.71 37.73
in         UKR Kharkiv Oblast
near       Kupiansk 9

place      Velykyi Burluk
alias      Veliky Burluk; Velykyy Burluk
kind       town
at         50.06 37.39
in         UKR Kharkiv Oblast
near       Vovchans'k 41
size       3700

place      Staryi Saltiv
alias      Stary Saltov
kind       town
at         50.07 36.79
in         UKR Kharkiv Oblast
near       Chuhuyiv 27
size       3500

place      Pechenihy
alias      Pechenegi; Pechenihy dam
kind       town
at         49.87 36.94
in         UKR Kharkiv Oblast
near       Chuhuyiv 19
size       5000

place      Kozacha Lopan
alias      Kazachya Lopan
kind       town
at         50.34 36.19
in         UKR Kharkiv Oblast
near       Kharkiv 39
size       5000

place      Tsyrkuny
alias      Tsirkuny
kind       village
at         50.07 36.38
in         UKR Kharkiv Oblast
near       Kharkiv 14
size       6000

place      Ruska Lozova
alias      Russkaya Lozovaya
kind       village
at         50.14 36.29
in         UKR Kharkiv Oblast
near       Kharkiv 16
size       5000

place      Mala Rohan
alias      Malaya Rogan
kind       village
at         49.93 36.49
in         UKR Kharkiv Oblast
near       Kharkiv 20
size       2400

place      Shevchenkove
alias      Shevchenkovo
kind       town
at         49.70 37.17
in         UKR Kharkiv Oblast
near       Kupiansk 32
size       7000

place      Savyntsi
alias      Savintsy
kind       town
at         49.40 37.07
in         UKR Kharkiv Oblast
near       Balakliya 18
size       5500

place      Barvinkove
alias      Barvenkovo
kind       town
at         48.91 37.02
in         UKR Kharkiv Oblast
near       Izyum 40
size       8800

place      Dovhenke
alias      Dolgenkoye
kind       village
at         49.04 37.32
in         UKR Kharkiv Oblast
near       Izyum 20

place      Hoptivka
alias      Goptovka
kind       crossing
at         50.38 36.27
in         UKR Kharkiv Oblast
near       Kharkiv 42

place      Saltivka
alias      Saltovka
kind       district
at         50.02 36.33
in         UKR Kharkiv Oblast
near       Kharkiv 8
size       300000

place      Hlyboke
kind       village
at         50.24 36.42
in         UKR Kharkiv Oblast
near       Kharkiv 29

place      Starytsia
kind       village
at         50.26 36.81
in         UKR Kharkiv Oblast
near       Vovchans'k 10

place      Bilyi Kolodiaz
alias      Bely Kolodez
kind       town
at         50.20 37.12
in         UKR Kharkiv Oblast
near       Vovchans'k 16
size       3800

place      Chkalovske
alias      Prolisne
kind       town
at         49.72 36.93
in         UKR Kharkiv Oblast
near       Chuhuyiv 22
size       3700

place      Eskhar
kind       town
at         49.80 36.60
in         UKR Kharkiv Oblast
near       Chuhuyiv 8
size       5500

# Ukraine: Sumy, Chernihiv and Kyiv regions

place      Trostianets
alias      Trostyanets
kind       town
at         50.48 34.96
in         UKR Sumy Oblast
near       Okhtyrka 19
size       19000

place      Krasnopillia
alias      Krasnopolye; Krasnopillya
kind       town
at         50.77 35.26
in         UKR Sumy Oblast
near       Sumy 36
size       8000

place      Yunakivka
alias      Yunakovka
kind       village
at         51.11 35.03
in         UKR Sumy Oblast
near       Sumy 28
size       1700

place      Khotin
kind       town
at         51.09 34.77
in         UKR Sumy Oblast
near       Sumy 21
size       2500

place      Velyka Pysarivka
alias      Velikaya Pisarevka
kind       town
at         50.42 35.48
in         UKR Sumy Oblast
near       Okhtyrka 43
size       4000

place      Seredyna-Buda
alias      Seredina-Buda
kind       town
at         52.19 34.03
in         UKR Sumy Oblast
near       Shostka 54
size       7000

place      Myropillia
alias      Miropolye; Myropillya
kind       village
at         51.02 35.26
in         UKR Sumy Oblast
near       Sumy 34
size       2800

place      Vorozhba
kind       town
at         51.18 34.23
in         UKR Sumy Oblast
near       Bilopillya 6
size       7000

place      Esman
kind       town
at         51.79 34.00
in         UKR Sumy Oblast
near       Hlukhiv 14

place      Yahidne
alias      Yagodnoye
kind       village
at         51.40 31.30
in         UKR Chernihiv Oblast
near       Chernihiv 11
size       400

place      Novhorod-Siverskyi
alias      Novgorod-Seversky; Novhorod-Siversky
kind       town
at         52.00 33.27
in         UKR Chernihiv Oblast
near       Shostka 21
size       12000

place      Semenivka
kind       town
at         52.18 32.58
in         UKR Chernihiv Oblast
near       Novozybkov 60
size       7500

place      Horodnia
alias      Gorodnya
kind       town
at         51.89 31.60
in         UKR Chernihiv Oblast
near       Chernihiv 48
size       11500

place      Kozelets
kind       town
at         50.91 31.12
in         UKR Chernihiv Oblast
near       Nizhyn 57
size       8000

place      Desna training centre
alias      Desna barracks
kind       base
at         50.93 30.76
in         UKR Chernihiv Oblast
near       Brovary 46

place      Ripky
alias      Repki
kind       town
at         51.80 31.09
in         UKR Chernihiv Oblast
near       Chernihiv 35
size       7000

place      Honcharivske
alias      Goncharovskoye
kind       base
at         51.64 31.00
in         UKR Chernihiv Oblast
near       Chernihiv 26
size       5700

place      Borodianka
alias      Borodyanka
kind       town
at         50.64 29.93
in         UKR Kyiv Oblast
near       Bucha 23
size       13000

place      Chernobyl
alias      Chornobyl
kind       town
at         51.27 30.22
in         UKR Kyiv Oblast
near       Slavutych 46
size       1000

place      Chernobyl nuclear power plant
alias      Chornobyl nuclear power plant; Chernobyl plant; Chornobyl plant; Chernobyl nuclear plant; Chernobyl NPP; Chornobyl NPP
kind       site
at         51.39 30.10
in         UKR Kyiv Oblast
near       Slavutych 47

place      Pripyat
alias      Prypiat; Prypyat
kind       town
at         51.41 30.06
in         UKR Kyiv Oblast
near       Slavutych 50

place      Ivankiv
alias      Ivankov
kind       town
at         50.94 29.90
in         UKR Kyiv Oblast
near       Malyn 46
size       10000

place      Makariv
kind       town
at         50.46 29.81
in         UKR Kyiv Oblast
near       Boyarka 35
size       9500

place      Moshchun
alias      Moschun
kind       village
at         50.61 30.24
in         UKR Kyiv Oblast
near       Bucha 7

place      Motyzhyn
alias      Motyzhin
kind       village
at         50.39 29.92
in         UKR Kyiv Oblast
near       Boyarka 27

place      Vorzel
kind       town
at         50.55 30.15
in         UKR Kyiv Oblast
near       Bucha 5
size       6600

place      Demydiv
kind       village
at         50.73 30.33
in         UKR Kyiv Oblast
near       Vyshhorod 20
size       3700

place      Dymer
kind       town
at         50.78 30.30
in         UKR Kyiv Oblast
near       Vyshhorod 26
size       6000

place      Antonov Airport
alias      Hostomel airport; Hostomel airfield
kind       airport
at         50.60 30.19
in         UKR Kyiv Oblast
near       Bucha 6

place      Vasylkiv air base
alias      Vasylkiv airfield
kind       base
at         50.24 30.30
in         UKR Kyiv Oblast
near       Vasylkiv 7

place      Boryspil airport
alias      Boryspil International Airport; Kyiv Boryspil
kind       airport
at         50.34 30.89
in         UKR Kyiv Oblast
near       Boryspil 5

place      Novi Petrivtsi
alias      Mezhyhirya; Mezhyhirya residence
kind       site
at         50.62 30.46
in         UKR Kyiv Oblast
near       Vyshhorod 5

place      Trypilska
alias      Trypillia power plant; Trypilska thermal power plant
kind       site
at         50.13 30.75
in         UKR Kyiv Oblast
near       Obukhiv 10

place      Bankova
alias      Bankova Street
kind       site
at         50.44 30.53
in         UKR Kyiv
near       Kyiv 2

place      Mariinskyi Palace
alias      Mariinsky Palace; Mariyinsky Palace
kind       site
at         50.45 30.54
in         UKR Kyiv
near       Kyiv 2

place      Maidan
alias      Maidan Nezalezhnosti; Independence Square in Kyiv; Maidan Square
kind       site
at         50.45 30.52
in         UKR Kyiv
near       Kyiv 1

place      Verkhovna Rada building
alias      Hrushevskoho Street; Hrushevsky Street
kind       site
at         50.45 30.54
in         UKR Kyiv
near       Kyiv 2

place      Kyiv Pechersk Lavra
alias      Kiev Pechersk Lavra; Pechersk Lavra; Monastery of the Caves
kind       site
at         50.43 30.56
in         UKR Kyiv
near       Kyiv 4

place      Pechersk
alias      Pecherskyi; Pecherskyi district
kind       district
at         50.43 30.54
in         UKR Kyiv
near       Kyiv 3

place      Okhmatdyt
alias      Okhmatdyt hospital; Okhmatdyt children's hospital
kind       site
at         50.45 30.48
in         UKR Kyiv
near       Kyiv 4

place      Babyn Yar
alias      Babi Yar; Baby Yar
kind       site
at         50.47 30.45
in         UKR Kyiv
near       Kyiv 6

place      Obolon
alias      Obolon district
kind       district
at         50.52 30.50
in         UKR Kyiv
near       Kyiv 7
size       320000

place      Podil
kind       district
at         50.47 30.51
in         UKR Kyiv
near       Kyiv 2

place      Troieshchyna
alias      Troyeshchyna
kind       district
at         50.51 30.60
in         UKR Kyiv
near       Kyiv 9

place      Sviatoshyn
alias      Sviatoshynskyi; Sviatoshynskyi district; Svyatoshyn
kind       district
at         50.46 30.36
in         UKR Kyiv
near       Kyiv 12

place      Zhuliany
alias      Zhuliany airport; Igor Sikorsky Kyiv International Airport
kind       airport
at         50.40 30.45
in         UKR Kyiv
near       Kyiv 8

# Ukraine: Zaporizhzhia, Dnipropetrovsk, Kherson and Mykolaiv regions

place      Robotyne
alias      Rabotino; Robotino
kind       village
at         47.45 35.84
in         UKR Zaporizhzhia Oblast
near       Tokmak 24
size       480

place      Huliaipole
alias      Gulyaypole; Gulyai-Polye; Huliaypole; Hulyaipole; Gulyaipole
kind       town
at         47.66 36.26
in         UKR Zaporizhzhia Oblast
near       Polohy 20
size       13000

place      Orikhiv
alias      Orekhiv
kind       town
at         47.57 35.79
in         UKR Zaporizhzhia Oblast
near       Zaporizhzhya 55
size       14000

place      Mala Tokmachka
alias      Malaya Tokmachka
kind       village
at         47.53 35.89
in         UKR Zaporizhzhia Oblast
near       Polohy 28
size       3000

place      Verbove
alias      Verbovoye
kind       village
at         47.43 35.97
in         UKR Zaporizhzhia Oblast
near       Polohy 22

place      Novoprokopivka
alias      Novoprokopovka
kind       village
at         47.41 35.84
in         UKR Zaporizhzhia Oblast
near       Tokmak 19

place      Vasylivka
alias      Vasilyevka
kind       town
at         47.44 35.28
in         UKR Zaporizhzhia Oblast
near       Dniprorudne 23
size       13000

place      Stepnohirsk
kind       town
at         47.57 35.46
in         UKR Zaporizhzhia Oblast
near       Zaporizhzhya 37
size       4500

place      Komyshuvakha
alias      Kamyshevakha
kind       town
at         47.72 35.52
in         UKR Zaporizhzhia Oblast
near       Zaporizhzhya 28
size       5000

place      Kamianka-Dniprovska
alias      Kamenka-Dneprovskaya
kind       town
at         47.49 34.41
in         UKR Zaporizhzhia Oblast
near       Enerhodar 19
size       12000

place      Chernihivka
kind       town
at         47.19 36.20
in         UKR Zaporizhzhia Oblast
near       Tokmak 38
size       6000

place      Prymorsk
kind       town
at         46.73 36.35
in         UKR Zaporizhzhia Oblast
near       Berdyansk 33
size       11500

place      Yakymivka
alias      Akimovka
kind       town
at         46.70 35.16
in         UKR Zaporizhzhia Oblast
near       Melitopol 22
size       11500

place      Kyrylivka
alias      Kirillovka
kind       town
at         46.37 35.36
in         UKR Zaporizhzhia Oblast
near       Melitopol 53
size       3500

place      Rozivka
alias      Rozovka
kind       town
at         47.38 37.07
in         UKR Zaporizhzhia Oblast
near       Mariupol 50
size       3000

place      Bilmak
kind       town
at         47.36 36.64
in         UKR Zaporizhzhia Oblast
near       Polohy 32
size       7000

place      Zaporizhzhia nuclear power plant
alias      Zaporizhzhia nuclear plant; Zaporizhzhia NPP; ZNPP; Zaporizhzhya nuclear plant; Zaporizhzhya NPP; Zaporozhye nuclear power plant; Zaporozhye NPP; Zaporizhia nuclear plant; Zaporizhzhia plant
kind       site
at         47.51 34.59
in         UKR Zaporizhzhia Oblast
near       Enerhodar 5

place      Novopavlivka
alias      Novopavlovka
kind       village
at         48.14 36.75
in         UKR Dnipropetrovsk Oblast
near       Pokrovsk 36

place      Mezhova
alias      Mezhevaya
kind       town
at         48.26 36.73
in         UKR Dnipropetrovsk Oblast
near       Pokrovsk 33
size       7000

place      Chaplyne
alias      Chaplino; Chaplyne station
kind       town
at         48.13 36.24
in         UKR Dnipropetrovsk Oblast
near       Synelnykove 55
size       4000

place      Pokrovske
kind       town
at         47.98 36.24
in         UKR Dnipropetrovsk Oblast
near       Synelnykove 66
size       10000

place      Velykomykhailivka
kind       village
at         47.95 36.43
in         UKR Dnipropetrovsk Oblast
near       Polohy 54

place      Tsarychanka
kind       town
at         48.94 34.48
in         UKR Dnipropetrovsk Oblast
near       Kamianske 48
size       7500

place      Shyroke
kind       town
at         47.69 33.27
in         UKR Dnipropetrovsk Oblast
near       Kryvyi Rih 26
size       10000

place      Zelenodolsk
kind       town
at         47.56 33.65
in         UKR Dnipropetrovsk Oblast
near       Apostolove 12
size       13000

place      Yuzhmash
alias      Pivdenmash
kind       site
at         48.44 34.98
in         UKR Dnipropetrovsk Oblast
near       Dnipro 5

place      Krynky
alias      Krynki
kind       village
at         46.73 33.10
in         UKR Kherson Oblast
near       Nova Kakhovka 20
size       1000

place      Antonivka
alias      Antonovka
kind       town
at         46.68 32.73
in         UKR Kherson Oblast
near       Kherson 10
size       13000

place      Antonivsky Bridge
alias      Antonivka Bridge; Antonovsky Bridge; Antonivskyi Bridge
kind       site
at         46.67 32.72
in         UKR Kherson Oblast
near       Kherson 9

place      Chornobaivka
alias      Chernobayevka; Chornobayivka; Chernobaevka
kind       village
at         46.70 32.54
in         UKR Kherson Oblast
near       Kherson 9
size       9000

place      Beryslav
alias      Berislav
kind       town
at         46.84 33.42
in         UKR Kherson Oblast
near       Kakhovka 6
size       12000

place      Hola Prystan
alias      Golaya Pristan
kind       town
at         46.52 32.52
in         UKR Kherson Oblast
near       Kherson 15
size       14000

place      Kozachi Laheri
alias      Kazachi Lageri
kind       village
at         46.70 32.99
in         UKR Kherson Oblast
near       Kherson 30

place      Tavriisk
alias      Tavriysk
kind       town
at         46.76 33.42
in         UKR Kherson Oblast
near       Nova Kakhovka 5
size       10500

place      Vysokopillia
alias      Vysokopolye; Vysokopillya
kind       town
at         47.49 33.53
in         UKR Kherson Oblast
near       Apostolove 27
size       4000

place      Novovorontsovka
kind       town
at         47.49 33.91
in         UKR Kherson Oblast
near       Nikopol 40
size       6000

place      Davydiv Brid
alias      Davydov Brod
kind       village
at         47.24 33.19
in         UKR Kherson Oblast
near       Kryvyi Rih 77
size       1100

place      Velyka Oleksandrivka
kind       town
at         47.32 33.31
in         UKR Kherson Oblast
near       Apostolove 50
size       6500

place      Chaplynka
alias      Chaplinka
kind       town
at         46.37 33.53
in         UKR Kherson Oblast
near       Nova Kakhovka 45
size       9500

place      Kalanchak
kind       town
at         46.26 33.29
in         UKR Kherson Oblast
near       Armyansk 35
size       9000

place      Chonhar
alias      Chongar; Chonhar bridge; Chongar bridge
kind       crossing
at         45.98 34.55
in         UKR Kherson Oblast
near       Henichesk 29

place      Askania-Nova
alias      Askaniya-Nova
kind       town
at         46.45 33.87
in         UKR Kherson Oblast
near       Armyansk 42
size       3000

place      Zaliznyi Port
alias      Zhelezny Port
kind       village
at         46.12 32.30
in         UKR Kherson Oblast
near       Skadovsk 46

place      Lazurne
kind       town
at         46.09 32.52
in         UKR Kherson Oblast
near       Skadovsk 30

place      Hornostaivka
alias      Gornostayevka
kind       town
at         47.01 33.73
in         UKR Kherson Oblast
near       Kakhovka 30
size       6500

place      Velyka Lepetykha
kind       town
at         47.15 33.95
in         UKR Kherson Oblast
near       Kakhovka 53
size       8500

place      Stanislav
kind       village
at         46.57 32.15
in         UKR Kherson Oblast
near       Kherson 36
size       5000

place      Bilozerka
alias      Belozerka
kind       town
at         46.63 32.44
in         UKR Kherson Oblast
near       Kherson 13
size       9500

place      Novooleksiivka
alias      Novoalekseyevka
kind       town
at         46.23 34.64
in         UKR Kherson Oblast
near       Henichesk 14
size       10000

place      Kherson airport
alias      Kherson International Airport
kind       airport
at         46.67 32.51
in         UKR Kherson Oblast
near       Kherson 9

place      Ochakiv
alias      Ochakov
kind       town
at         46.62 31.55
in         UKR Mykolaiv Oblast
near       Mykolayiv 53
size       14000

place      Snihurivka
alias      Snigirevka; Snigurivka
kind       town
at         47.07 32.80
in         UKR Mykolaiv Oblast
near       Kherson 50
size       12000

place      South Ukraine nuclear power plant
alias      Pivdennoukrainsk nuclear power plant; South Ukraine NPP; South Ukraine nuclear plant; South Ukrainian nuclear power plant
kind       site
at         47.81 31.22
in         UKR Mykolaiv Oblast
near       Yuzhnoukrainsk 3

place      Kulbakino
alias      Kulbakine
kind       base
at         46.94 32.10
in         UKR Mykolaiv Oblast
near       Mykolayiv 9

place      Bashtanka
kind       town
at         47.40 32.44
in         UKR Mykolaiv Oblast
near       Mykolayiv 59
size       12500

place      Port of Mykolaiv
alias      Mykolaiv port
kind       port
at         46.96 31.97
in         UKR Mykolaiv Oblast
near       Mykolayiv 3

# Ukraine: the south-west, centre and west

place      Vylkove
alias      Vilkovo
kind       town
at         45.40 29.59
in         UKR Odesa Oblast
near       Kiliya 25
size       7500

place      Zatoka
kind       town
at         46.07 30.46
in         UKR Odesa Oblast
near       Bilhorod-Dnistrovskyi 16
size       2000

place      Serhiivka
alias      Sergeyevka
kind       town
at         46.03 30.37
in         UKR Odesa Oblast
near       Bilhorod-Dnistrovskyi 18
size       5000

place      Maiaky
alias      Mayaky
kind       village
at         46.41 30.27
in         UKR Odesa Oblast
near       Odessa 36
size       6000

place      Pivdennyi port
alias      Port of Pivdennyi; Pivdennyi; Yuzhny; Yuzhnyi port
kind       port
at         46.61 31.01
in         UKR Odesa Oblast
near       Odessa 26

place      Port of Odesa
alias      Odesa port; Odessa port
kind       port
at         46.50 30.75
in         UKR Odesa Oblast
near       Odessa 3

place      Artsyz
kind       town
at         45.99 29.42
in         UKR Odesa Oblast
near       Bolhrad 71
size       14500

place      Tatarbunary
kind       town
at         45.84 29.61
in         UKR Odesa Oblast
near       Kiliya 51
size       11000

place      Orlivka ferry
alias      Orlivka crossing; Isaccea-Orlivka
kind       crossing
at         45.31 28.45
in         UKR Odesa Oblast
near       Reni 20

place      Kuchurhan
alias      Kuchurgan; Kuchurhan crossing
kind       crossing
at         46.73 29.98
in         UKR Odesa Oblast
near       Tiraspol 28

place      Trade Unions House in Odesa
alias      House of Trade Unions in Odesa; Kulykove Pole; Kulikovo Field
kind       site
at         46.47 30.74
in         UKR Odesa Oblast
near       Odessa 2

place      Usatove
kind       village
at         46.53 30.66
in         UKR Odesa Oblast
near       Odessa 8

place      Khmelnytskyi nuclear power plant
alias      Khmelnytskyi NPP; Khmelnytskyi nuclear plant; Khmelnytsky nuclear power plant
kind       site
at         50.30 26.65
in         UKR Khmelnytskyi Oblast
near       Netishyn 4

place      Starokostiantyniv air base
alias      Starokostiantyniv airfield; Starokostyantyniv air base
kind       base
at         49.75 27.27
in         UKR Khmelnytskyi Oblast
near       Starokostyantyniv 5

place      Rivne nuclear power plant
alias      Rivne NPP; Rivne nuclear plant
kind       site
at         51.33 25.89
in         UKR Rivne Oblast
near       Varash 3

place      Yavoriv
alias      Yavorov; Jaworow
kind       town
at         49.94 23.39
in         UKR Lviv Oblast
near       Lviv 47
size       13000

place      Yavoriv training ground
alias      Yavoriv base; Yavoriv military base; International Peacekeeping and Security Centre; International Peacekeeping and Security Center; Starychi
kind       base
at         49.98 23.56
in         UKR Lviv Oblast
near       Lviv 36

place      Krakovets
alias      Krakowiec
kind       crossing
at         49.96 23.15
in         UKR Lviv Oblast
near       Lviv 64

place      Shehyni
alias      Shegini
kind       crossing
at         49.80 22.96
in         UKR Lviv Oblast
near       Przemyśl 13

place      Rava-Ruska
alias      Rawa Ruska; Rava-Russkaya
kind       town
at         50.23 23.62
in         UKR Lviv Oblast
near       Lviv 52
size       8700

place      Morshyn
kind       town
at         49.15 23.87
in         UKR Lviv Oblast
near       Stryi 13
size       6000

place      Ozerne air base
alias      Ozerne airfield
kind       base
at         50.16 28.74
in         UKR Zhytomyr Oblast
near       Zhytomyr 13

place      Olevsk
kind       town
at         51.23 27.65
in         UKR Zhytomyr Oblast
near       Korosten 76
size       10000

place      Myrhorod air base
alias      Myrhorod airfield
kind       base
at         49.93 33.64
in         UKR Poltava Oblast
near       Myrhorod 5

place      Kanatove air base
alias      Kanatovo
kind       base
at         48.55 32.38
in         UKR Kirovohrad Oblast
near       Kropyvnytskyi 10

place      Deliatyn
alias      Delyatyn
kind       town
at         48.53 24.62
in         UKR Ivano-Frankivsk Oblast
near       Nadvirna 11
size       8000

place      Burshtyn
alias      Burshtyn power plant
kind       town
at         49.26 24.63
in         UKR Ivano-Frankivsk Oblast
near       Kalush 30
size       14500

place      Chop border crossing
alias      Chop-Zahony
kind       crossing
at         48.43 22.20
in         UKR Zakarpattia Oblast
near       Uzhhorod 22
size       8800

place      Solotvyno
kind       town
at         47.96 23.87
in         UKR Zakarpattia Oblast
near       Sighetu Marmaţiei 4
size       8600

place      Tysa crossing
kind       crossing
at         48.42 22.18
in         UKR Zakarpattia Oblast
near       Uzhhorod 23

place      Porubne
alias      Porubnoye
kind       crossing
at         47.97 26.03
in         UKR Chernivtsi Oblast
near       Chernivtsi 37

place      Mamalyha
kind       crossing
at         48.26 26.59
in         UKR Chernivtsi Oblast
near       Chernivtsi 48

place      Novoselytsia
kind       town
at         48.22 26.27
in         UKR Chernivtsi Oblast
near       Chernivtsi 26
size       7600

place      Yahodyn
alias      Yagodin; Yahodyn crossing
kind       crossing
at         51.20 23.82
in         UKR Volyn Oblast
near       Chełm 25

place      Liuboml
alias      Lyuboml
kind       town
at         51.22 24.03
in         UKR Volyn Oblast
near       Kovel 48
size       10500

place      Pechera
kind       village
at         48.86 28.71
in         UKR Vinnytsia Oblast
near       Tulchyn 23

place      Kalynivka depot
alias      Kalynivka ammunition depot
kind       site
at         49.45 28.52
in         UKR Vinnytsia Oblast
near       Kalynivka 2

# Crimea

place      Perekop
kind       village
at         46.16 33.69
in         UKR Crimea
near       Armyansk 7
size       900

place      Saky air base
alias      Saki air base; Novofedorivka; Novofyodorovka; Saki airbase; Saky airfield
kind       base
at         45.09 33.59
in         UKR Crimea
near       Saki 5

place      Belbek
alias      Belbek air base; Belbek airfield
kind       base
at         44.69 33.57
in         UKR Crimea
near       Sevastopol 11

place      Gvardeyskoye air base
alias      Hvardiiske air base; Gvardeiskoye air base; Hvardiiske; Gvardeyskoye
kind       base
at         45.12 33.98
in         UKR Crimea
near       Simferopol 21

place      Dzhankoi air base
alias      Dzhankoi airfield; Dzhankoy air base
kind       base
at         45.70 34.42
in         UKR Crimea
near       Dzhankoy 3

place      Kirovske airfield
alias      Kirovske air base
kind       base
at         45.17 35.18
in         UKR Crimea
near       Feodosiya 21

place      Kacha
alias      Kacha air base; Kacha airfield
kind       base
at         44.78 33.57
in         UKR Crimea
near       Sevastopol 20

place      Crimean Bridge
alias      Kerch Bridge; Crimea Bridge; Kerch Strait Bridge
kind       site
at         45.31 36.51
in         UKR Crimea
near       Kerch 6

place      Chornomorske
alias      Chernomorskoye
kind       town
at         45.50 32.70
in         UKR Crimea
near       Yevpatoriya 62
size       11000

place      Livadia
alias      Livadia Palace; Livadiya
kind       site
at         44.47 34.14
in         UKR Crimea
near       Yalta 4

place      Foros
kind       town
at         44.39 33.79
in         UKR Crimea
near       Balaklava 20
size       2000

place      Gurzuf
alias      Hurzuf
kind       town
at         44.55 34.28
in         UKR Crimea
near       Yalta 10
size       8900

place      Krasnohvardiiske
kind       town
at         45.49 34.30
in         UKR Crimea
near       Dzhankoy 25
size       11000

place      Rozdolne
kind       town
at         45.77 33.49
in         UKR Crimea
near       Armyansk 39
size       7500

place      Simferopol airport
alias      Simferopol International Airport
kind       airport
at         45.05 33.98
in         UKR Crimea
near       Simferopol 14

place      Sevastopol Bay
alias      Sevastopol naval base
kind       base
at         44.62 33.54
in         UKR Crimea
near       Sevastopol 3

place      Shcholkine
alias      Shchyolkino; Shchelkino
kind       town
at         45.43 35.82
in         UKR Crimea
near       Kerch 53
size       11000

place      Koktebel
kind       town
at         44.96 35.24
in         UKR Crimea
near       Feodosiya 13
size       2800

place      Inkerman
kind       town
at         44.61 33.61
in         UKR Crimea
near       Balaklava 12
size       10000

place      Cape Fiolent
alias      Fiolent
kind       site
at         44.50 33.49
in         UKR Crimea
near       Balaklava 8

place      Artek
kind       site
at         44.55 34.30
in         UKR Crimea
near       Yalta 12

# Russia: spellings of towns in the gazetteer

place      Saint Petersburg
alias      St Petersburg; St. Petersburg; Leningrad; Petrograd; Sankt-Peterburg
in         RUS

place      Budënnovsk
alias      Budyonnovsk; Budyonovsk
in         RUS

place      Oryol
alias      Orel
in         RUS

place      Valday
alias      Valdai
in         RUS

place      Korolyov
alias      Korolev; Korolyev
in         RUS

place      Volgograd
alias      Stalingrad
in         RUS

place      Yekaterinburg
alias      Ekaterinburg
in         RUS

place      Nizhny Novgorod
alias      Nizhniy Novgorod
in         RUS

place      Veliky Novgorod
alias      Velikiy Novgorod; Velikii Novgorod
in         RUS

place      Rostov-on-Don
alias      Rostov-na-Donu
in         RUS

place      Grozny
alias      Groznyy; Grozniy
in         RUS

place      Sunzha
alias      Ordzhonikidzevskaya; Sleptsovskaya; Sleptsovsk
in         RUS

place      Khasavyurt
alias      Khasav-Yurt; Hasavyurt
in         RUS

place      Achkhoy-Martan
alias      Achkhoi-Martan
in         RUS

place      Mineralnye Vody
alias      Mineralniye Vody
in         RUS

place      Petropavlovsk-Kamchatskiy
alias      Petropavlovsk-Kamchatsky
in         RUS

place      Komsomolsk-on-Amur
alias      Komsomolsk-na-Amure
in         RUS

place      Sovetskaya Gavan'
alias      Sovetskaja Gavan
in         RUS

place      Al'met'yevsk
alias      Almetevsk; Almetievsk
in         RUS

place      Naberezhnye Chelny
alias      Naberezhniye Chelny
in         RUS

place      Yelabuga
alias      Elabuga
in         RUS

place      Yeysk
alias      Yeisk; Eysk
in         RUS

place      Novoshakhtinsk
alias      Novoshahtinsk
in         RUS

place      Kamensk-Shakhtinsky
alias      Kamensk-Shakhtinskiy
in         RUS

place      Slavyansk-na-Kubani
alias      Slavyansk-on-Kuban
in         RUS

place      L'govskiy
alias      Lgov
in         RUS

place      Valuyki
alias      Valuiki
in         RUS

place      Stary Oskol
alias      Staryy Oskol; Stariy Oskol
in         RUS

place      Pskov
alias      Pleskau
in         RUS

place      Kaliningrad
alias      Königsberg; Koenigsberg
in         RUS

place      Baltiysk
alias      Baltiisk
in         RUS

place      Sovetsk
alias      Tilsit
in         RUS

place      Kronstadt
alias      Kronshtadt
in         RUS

place      Petergof
alias      Peterhof
in         RUS

place      Sosnovy Bor
alias      Sosnovyy Bor
in         RUS

place      Olenegorsk
alias      Olenyegorsk
in         RUS

place      Zheleznogorsk
alias      Krasnoyarsk-26
in         RUS

place      Sarov
alias      Arzamas-16
in         RUS

place      Snezhinsk
alias      Chelyabinsk-70
in         RUS

place      Ozersk
alias      Ozyorsk; Chelyabinsk-65
in         RUS

place      Seversk
alias      Tomsk-7
in         RUS

place      Syktyvkar
alias      Syktivkar
in         RUS

place      Ulyanovsk
alias      Simbirsk
in         RUS

place      Yuzhno-Sakhalinsk
alias      Iuzhno-Sakhalinsk
in         RUS

place      Blagoveshchensk
alias      Blagoveschensk
in         RUS

place      Naro-Fominsk
alias      Narofominsk
in         RUS

place      Svobodnyy
alias      Svobodny
in         RUS

# Russia: border regions with Ukraine

place      Sudzha
alias      Sudja
kind       town
at         51.19 35.27
in         RUS Kursk Oblast
near       Sumy 45
size       6000

place      Korenevo
alias      Korenovo
kind       town
at         51.41 34.90
in         RUS Kursk Oblast
near       Ryl'sk 24
size       6000

place      Glushkovo
kind       town
at         51.34 34.64
in         RUS Kursk Oblast
near       Ryl'sk 26
size       5000

place      Tetkino
alias      Tyotkino
kind       town
at         51.28 34.28
in         RUS Kursk Oblast
near       Bilopillya 14
size       4000

place      Snagost
kind       village
at         51.32 34.90
in         RUS Kursk Oblast
near       Ryl'sk 33

place      Bolshoye Soldatskoye
kind       town
at         51.33 35.51
in         RUS Kursk Oblast
near       Kursk 63
size       2800

place      Kursk nuclear power plant
alias      Kursk NPP; Kursk nuclear plant; Kurchatov nuclear power plant
kind       site
at         51.67 35.61
in         RUS Kursk Oblast
near       Kursk 40

place      Khalino
alias      Khalino air base; Kursk Vostochny
kind       base
at         51.75 36.29
in         RUS Kursk Oblast
near       Kursk 8

place      Guyevo
alias      Guevo
kind       village
at         51.11 35.25
in         RUS Kursk Oblast
near       Sumy 37

place      Grayvoron
alias      Graivoron; Grayvaron
kind       town
at         50.48 35.67
in         RUS Belgorod Oblast
near       Bohodukhiv 37
size       6500

place      Novaya Tavolzhanka
kind       village
at         50.35 36.82
in         RUS Belgorod Oblast
near       Shebekino 9
size       5000

place      Krasnaya Yaruga
kind       town
at         50.80 35.66
in         RUS Belgorod Oblast
near       Sumy 62
size       8000

place      Rakitnoye
kind       town
at         50.84 35.84
in         RUS Belgorod Oblast
near       Belgorod 62
size       10000

place      Borisovka
kind       town
at         50.60 36.01
in         RUS Belgorod Oblast
near       Belgorod 40
size       14000

place      Urazovo
kind       town
at         50.09 38.04
in         RUS Belgorod Oblast
near       Valuyki 14
size       6500

place      Oktyabrsky
kind       town
at         50.46 36.37
in         RUS Belgorod Oblast
near       Belgorod 23
size       7000

place      Tomarovka
kind       town
at         50.69 36.23
in         RUS Belgorod Oblast
near       Belgorod 28
size       8000

place      Klimovo
kind       town
at         52.38 32.19
in         RUS Bryansk Oblast
near       Novozybkov 24
size       13000

place      Suzemka
kind       town
at         52.31 34.08
in         RUS Bryansk Oblast
near       Trubchëvsk 36
size       8500

place      Sevsk
kind       town
at         52.15 34.49
in         RUS Bryansk Oblast
near       Trubchëvsk 67
size       6500

place      Seshcha
alias      Seshcha air base; Seshcha airfield
kind       base
at         53.72 33.34
in         RUS Bryansk Oblast
near       Roslavl' 42

place      Belaya Berezka
kind       town
at         52.39 33.51
in         RUS Bryansk Oblast
near       Trubchëvsk 27
size       5500

place      Kantemirovka
kind       town
at         49.70 39.86
in         RUS Voronezh Oblast
near       Millerovo 88
size       11000

place      Buturlinovka air base
alias      Buturlinovka airfield
kind       base
at         50.79 40.61
in         RUS Voronezh Oblast
near       Buturlinovka 4

place      Baltimor
alias      Baltimor air base; Voronezh Malshevo; Malshevo
kind       base
at         51.62 39.14
in         RUS Voronezh Oblast
near       Voronezh 8

place      Novovoronezh nuclear power plant
alias      Novovoronezh NPP
kind       site
at         51.28 39.20
in         RUS Voronezh Oblast
near       Novovoronezh 5

place      Morozovsk air base
alias      Morozovsk airfield
kind       base
at         48.31 41.79
in         RUS Rostov Oblast
near       Morozovsk 5

place      Millerovo air base
alias      Millerovo airfield
kind       base
at         48.95 40.30
in         RUS Rostov Oblast
near       Millerovo 8

place      Proletarsk oil depot
kind       site
at         46.71 41.72
in         RUS Rostov Oblast
near       Proletarsk 2

place      Matveyev Kurgan
alias      Matveev Kurgan
kind       town
at         47.57 38.86
in         RUS Rostov Oblast
near       Taganrog 41
size       15000

place      Novoshakhtinsk oil refinery
alias      Novoshakhtinsk refinery
kind       site
at         47.80 39.87
in         RUS Rostov Oblast
near       Novoshakhtinsk 9

place      Taganrog air base
alias      Taganrog-Yuzhny
kind       base
at         47.20 38.85
in         RUS Rostov Oblast
near       Taganrog 5

place      Rostov nuclear power plant
alias      Rostov NPP; Volgodonsk nuclear power plant
kind       site
at         47.60 42.37
in         RUS Rostov Oblast
near       Volgodonsk 18

place      Chertkovo
kind       town
at         49.38 40.16
in         RUS Rostov Oblast
near       Millerovo 52
size       11000

place      Taman
kind       town
at         45.21 36.71
in         RUS Krasnodar Krai
near       Temryuk 51
size       10000

place      Port Kavkaz
alias      Kavkaz port
kind       port
at         45.34 36.67
in         RUS Krasnodar Krai
near       Kerch 15

place      Ilsky refinery
alias      Ilsky; Ilskiy
kind       site
at         44.84 38.55
in         RUS Krasnodar Krai
near       Il'skiy 2

place      Afipsky refinery
alias      Afipsky
kind       site
at         44.90 38.84
in         RUS Krasnodar Krai
near       Afipskiy 2

place      Port of Novorossiysk
alias      Novorossiysk port; Sheskharis
kind       port
at         44.72 37.80
in         RUS Krasnodar Krai
near       Novorossiysk 3

place      Caspian Pipeline Consortium terminal
alias      CPC terminal; Yuzhnaya Ozereyevka
kind       port
at         44.66 37.63
in         RUS Krasnodar Krai
near       Novorossiysk 14

place      Putin's Palace
alias      Gelendzhik palace; Praskoveyevka; Putin palace
kind       site
at         44.42 38.20
in         RUS Krasnodar Krai
near       Gelendzhik 20

place      Bocharov Ruchei
alias      Bocharov Ruchey
kind       site
at         43.64 39.70
in         RUS Krasnodar Krai
near       Sochi 9

place      Krasnaya Polyana
alias      Rosa Khutor
kind       town
at         43.68 40.21
in         RUS Krasnodar Krai
near       Adler 34
size       5000

place      Molkino
alias      Molkin
kind       base
at         44.78 39.23
in         RUS Krasnodar Krai
near       Goryachiy Klyuch 17

place      Sirius Federal Territory
alias      Sirius territory; Imeretinskaya
kind       district
at         43.41 39.95
in         RUS Krasnodar Krai
near       Adler 4

place      Psou
alias      Psou crossing; Vesyoloye-Psou
kind       crossing
at         43.40 40.01
in         RUS Krasnodar Krai
near       Adler 8

place      Volna
alias      Taman port; Port of Taman
kind       port
at         45.13 36.69
in         RUS Krasnodar Krai
near       Temryuk 55

place      Krymsk air base
kind       base
at         44.97 38.00
in         RUS Krasnodar Krai
near       Krymsk 5

place      Primorsko-Akhtarsk air base
kind       base
at         46.06 38.23
in         RUS Krasnodar Krai
near       Primorsko-Akhtarsk 5

place      Kushchyovskaya
alias      Kushchevskaya air base; Kushchyovskaya air base
kind       base
at         46.54 39.55
in         RUS Krasnodar Krai
near       Kushchëvskaya 4

# Russia: Moscow and the centre

place      Kremlin
alias      Moscow Kremlin; Grand Kremlin Palace
kind       site
at         55.75 37.62
in         RUS Moscow
near       Moscow 1

place      Red Square
kind       site
at         55.75 37.62
in         RUS Moscow
near       Moscow 1

place      Bolotnaya Square
alias      Bolotnaya
kind       site
at         55.75 37.62
in         RUS Moscow
near       Moscow 1

place      Smolenskaya Square
alias      Smolenskaya Sennaya
kind       site
at         55.75 37.58
in         RUS Moscow
near       Moscow 2

place      Staraya Square
kind       site
at         55.75 37.63
in         RUS Moscow
near       Moscow 1

place      Lubyanka
alias      Lubyanka Square
kind       site
at         55.76 37.63
in         RUS Moscow
near       Moscow 1

place      Pushkin Square
alias      Pushkinskaya Square
kind       site
at         55.77 37.61
in         RUS Moscow
near       Moscow 2

place      Manezhnaya Square
alias      Manezh Square
kind       site
at         55.76 37.61
in         RUS Moscow
near       Moscow 1

place      Bolshoy Moskvoretsky Bridge
alias      Bolshoi Moskvoretsky Bridge
kind       site
at         55.75 37.62
in         RUS Moscow
near       Moscow 1

place      Russian White House
alias      White House in Moscow
kind       site
at         55.75 37.57
in         RUS Moscow
near       Moscow 3

place      Frunzenskaya embankment
alias      Frunzenskaya Embankment building
kind       site
at         55.73 37.59
in         RUS Moscow
near       Moscow 4

place      Lefortovo
alias      Lefortovo prison
kind       site
at         55.76 37.71
in         RUS Moscow
near       Moscow 6

place      Matrosskaya Tishina
alias      Matrosskaya Tishina prison
kind       site
at         55.79 37.68
in         RUS Moscow
near       Moscow 6

place      Butyrka
alias      Butyrka prison; Butyrskaya prison
kind       site
at         55.78 37.60
in         RUS Moscow
near       Moscow 4

place      Ostankino
alias      Ostankino tower
kind       site
at         55.82 37.61
in         RUS Moscow
near       Moscow 8

place      Dubrovka theatre
alias      Dubrovka theater; Nord-Ost theatre
kind       site
at         55.73 37.67
in         RUS Moscow
near       Moscow 4

place      Moscow City
alias      Moskva-City
kind       district
at         55.75 37.54
in         RUS Moscow
near       Moscow 5

place      Novodevichy
alias      Novodevichy cemetery
kind       site
at         55.72 37.55
in         RUS Moscow
near       Moscow 6

place      Khamovnichesky court
kind       site
at         55.74 37.58
in         RUS Moscow
near       Moscow 3

place      Vnukovo airport
alias      Vnukovo International Airport
kind       airport
at         55.60 37.29
in         RUS Moscow
near       Vnukovo 3

place      Borisovskoye cemetery
alias      Borisovo
kind       site
at         55.63 37.74
in         RUS Moscow
near       Moscow 15

place      VDNKh
kind       site
at         55.83 37.63
in         RUS Moscow
near       Moscow 8

place      Skolkovo
alias      Skolkovo Innovation Center
kind       district
at         55.69 37.36
in         RUS Moscow
near       Odintsovo 5

place      Crocus City Hall
alias      Crocus City
kind       site
at         55.82 37.39
in         RUS Moscow Oblast
near       Krasnogorsk 4

place      Novo-Ogaryovo
alias      Novo-Ogarevo; Novo-Ogareva
kind       site
at         55.73 37.20
in         RUS Moscow Oblast
near       Odintsovo 9

place      Barvikha
kind       village
at         55.74 37.27
in         RUS Moscow Oblast
near       Odintsovo 7
size       2000

place      Rublyovka
alias      Rublevka
kind       district
at         55.73 37.24
in         RUS Moscow Oblast
near       Odintsovo 7

place      Gorki-9
kind       site
at         55.73 37.19
in         RUS Moscow Oblast
near       Odintsovo 9

place      Domodedovo airport
alias      Domodedovo International Airport
kind       airport
at         55.41 37.91
in         RUS Moscow Oblast
near       Domodedovo 10

place      Sheremetyevo
alias      Sheremetyevo airport; Sheremetyevo International Airport
kind       airport
at         55.97 37.41
in         RUS Moscow Oblast
near       Khimki 10

place      Chkalovsky
alias      Chkalovsky air base; Chkalovsky airfield
kind       base
at         55.88 38.06
in         RUS Moscow Oblast
near       Shchelkovo 6

place      Kubinka air base
kind       base
at         55.61 36.65
in         RUS Moscow Oblast
near       Kubinka 5

place      Patriot Park
kind       site
at         55.57 36.82
in         RUS Moscow Oblast
near       Kubinka 9

place      Star City
alias      Zvyozdny Gorodok; Zvezdny Gorodok
kind       site
at         55.88 38.11
in         RUS Moscow Oblast
near       Shchelkovo 8
size       6000

place      Gorki Leninskiye
alias      Gorki Leninskie
kind       town
at         55.50 37.77
in         RUS Moscow Oblast
near       Vidnoye 7
size       3500

place      Arkhangelskoye Palace
alias      Arkhangelskoye
kind       site
at         55.78 37.28
in         RUS Moscow Oblast
near       Krasnogorsk 6

place      Toropets
kind       town
at         56.50 31.63
in         RUS Tver Oblast
near       Velikiye Luki 70
size       11000

place      Andreapol
alias      Andreapol air base
kind       town
at         56.65 32.27
in         RUS Tver Oblast
near       Nelidovo 56
size       7000

place      Kuzhenkino
alias      Kuzhenkino crash site
kind       village
at         57.75 33.96
in         RUS Tver Oblast
near       Bologoye 17

place      Kalinin nuclear power plant
alias      Kalinin NPP
kind       site
at         57.91 35.06
in         RUS Tver Oblast
near       Udomlya 5

place      Migalovo
alias      Migalovo air base
kind       base
at         56.83 35.76
in         RUS Tver Oblast
near       Tver' 8

place      Dyagilevo
alias      Dyagilevo air base; Diaghilev airfield
kind       base
at         54.64 39.57
in         RUS Ryazan Oblast
near       Ryazan 10

place      Shaykovka
alias      Shaykovka air base; Shaikovka
kind       base
at         54.23 34.37
in         RUS Kaluga Oblast
near       Lyudinovo 41

place      Katyn
kind       village
at         54.77 31.69
in         RUS Smolensk Oblast
near       Smolensk 22
size       2000

place      Smolensk North airport
alias      Smolensk Severny; Smolensk air base
kind       airport
at         54.82 32.03
in         RUS Smolensk Oblast
near       Smolensk 5

place      Smolensk nuclear power plant
alias      Smolensk NPP
kind       site
at         54.17 33.25
in         RUS Smolensk Oblast
near       Desnogorsk 3

place      Melekhovo
alias      IK-6 Melekhovo; Melekhovo prison
kind       site
at         56.28 41.31
in         RUS Vladimir Oblast
near       Kovrov 9

place      IK-2 Pokrov
alias      Pokrov penal colony; IK-2 prison camp; Penal Colony No. 2
kind       site
at         55.91 39.18
in         RUS Vladimir Oblast
near       Petushki 19

place      Barsovo
alias      51st GRAU arsenal
kind       site
at         56.11 38.85
in         RUS Vladimir Oblast
near       Kirzhach 5

place      Vladimir Central
alias      Vladimir Central Prison
kind       site
at         56.14 40.44
in         RUS Vladimir Oblast
near       Vladimir 3

place      Yavas
kind       town
at         54.42 42.85
in         RUS Mordovia
near       Sasovo 75
size       8000

place      Potma
alias      Potma prison camps; Dubravlag
kind       town
at         54.07 42.89
in         RUS Mordovia
near       Kovylkino 65
size       4000

place      Yasnaya Polyana
kind       village
at         54.07 37.52
in         RUS Tula Oblast
near       Tula 14

place      Engels air base
alias      Engels-2; Engels airbase; Engels airfield
kind       base
at         51.48 46.21
in         RUS Saratov Oblast
near       Engel's 7

place      Balakovo nuclear power plant
alias      Balakovo NPP
kind       site
at         52.09 47.96
in         RUS Saratov Oblast
near       Balakovo 12

place      Shikhany
alias      Shikhany-1
kind       town
at         52.12 47.20
in         RUS Saratov Oblast
near       Vol'sk 13
size       6000

place      Marinovka air base
alias      Marinovka
kind       base
at         48.64 43.79
in         RUS Volgograd Oblast
near       Kalach-na-Donu 19

place      Mamayev Kurgan
alias      Mamaev Kurgan
kind       site
at         48.74 44.54
in         RUS Volgograd Oblast
near       Volgograd 5

place      Kapustin Yar
alias      Kapustin Yar test site
kind       base
at         48.57 45.77
in         RUS Astrakhan Oblast
near       Znamensk 3

place      Akhtubinsk air base
kind       base
at         48.30 46.20
in         RUS Astrakhan Oblast
near       Akhtubinsk 3

place      Savasleyka
alias      Savasleyka air base
kind       base
at         55.44 42.31
in         RUS Nizhny Novgorod Oblast
near       Kulebaki 15

place      Diveyevo
kind       town
at         55.04 43.24
in         RUS Nizhny Novgorod Oblast
near       Sarov 14
size       9000

# Russia: the north-west

place      Ust-Luga
alias      Ust-Luga port; Port of Ust-Luga
kind       port
at         59.67 28.40
in         RUS Leningrad Oblast
near       Kingisepp 35
size       2000

place      Primorsk
alias      Primorsk port; Koivisto
kind       port
at         60.36 28.61
in         RUS Leningrad Oblast
near       Vyborg 40
size       6000

place      Vysotsk
kind       port
at         60.63 28.57
in         RUS Leningrad Oblast
near       Vyborg 15
size       1100

place      Ivangorod
kind       town
at         59.37 28.22
in         RUS Leningrad Oblast
near       Narva 2
size       9500

place      Kirishi refinery
alias      Kinef refinery
kind       site
at         59.49 32.07
in         RUS Leningrad Oblast
near       Kirishi 6

place      Torfyanovka
kind       crossing
at         60.55 27.77
in         RUS Leningrad Oblast
near       Hamina 31

place      Leningrad nuclear power plant
alias      Leningrad NPP
kind       site
at         59.85 29.05
in         RUS Leningrad Oblast
near       Sosnovy Bor 6

place      Pulkovo
alias      Pulkovo airport
kind       airport
at         59.80 30.27
in         RUS Saint Petersburg
near       Saint Petersburg 16

place      Konstantinovsky Palace
alias      Constantine Palace; Strelna; Konstantin Palace
kind       site
at         59.86 30.06
in         RUS Saint Petersburg
near       Saint Petersburg 17

place      Kresty
alias      Kresty prison
kind       site
at         59.95 30.36
in         RUS Saint Petersburg
near       Saint Petersburg 4

place      Winter Palace
alias      Hermitage Museum
kind       site
at         59.94 30.31
in         RUS Saint Petersburg
near       Saint Petersburg 2

place      Tsarskoye Selo
kind       district
at         59.72 30.40
in         RUS Saint Petersburg
near       Pushkin 1

place      Smolny
alias      Smolny Institute
kind       site
at         59.95 30.40
in         RUS Saint Petersburg
near       Saint Petersburg 5

place      Levashovo
alias      Levashovo air base
kind       base
at         60.09 30.19
in         RUS Saint Petersburg
near       Sertolovo 6

place      Soltsy
alias      Soltsy air base; Soltsy-2; Soltsy airfield
kind       base
at         58.14 30.33
in         RUS Novgorod Oblast
near       Veliky Novgorod 70

place      Dolgiye Borody
alias      Putin's Valdai residence; Valdai residence; Uzhin residence
kind       site
at         58.05 33.27
in         RUS Novgorod Oblast
near       Valday 9

place      Pechory
alias      Petseri; Pechory town
kind       town
at         57.81 27.61
in         RUS Pskov Oblast
near       Pskov 43
size       10000

place      Kresty airfield
alias      Pskov airport; Pskov airfield; Pskov air base
kind       base
at         57.78 28.40
in         RUS Pskov Oblast
near       Pskov 4

place      Shumilkino
kind       crossing
at         57.80 27.45
in         RUS Pskov Oblast
near       Pskov 53

place      Sebezh
kind       town
at         56.28 28.48
in         RUS Pskov Oblast
near       Rēzekne 75
size       5500

place      Mikhaylovskoye
alias      Pushkinskiye Gory
kind       town
at         57.02 28.91
in         RUS Pskov Oblast
near       Ostrov 44
size       5000

place      Olenya
alias      Olenya air base; Olenegorsk air base; Olenya airfield; Vysokiy
kind       base
at         68.15 33.46
in         RUS Murmansk Oblast
near       Olenegorsk 8

place      Gadzhiyevo
alias      Gadzhievo
kind       base
at         69.25 33.32
in         RUS Murmansk Oblast
near       Polyarny 9
size       12000

place      Vidyayevo
alias      Vidyaevo
kind       base
at         69.32 32.79
in         RUS Murmansk Oblast
near       Polyarny 28
size       6000

place      Zaozyorsk
alias      Zapadnaya Litsa; Zaozersk
kind       base
at         69.40 32.45
in         RUS Murmansk Oblast
near       Polyarny 44
size       9000

place      Snezhnogorsk
kind       town
at         69.19 33.23
in         RUS Murmansk Oblast
near       Polyarny 9
size       12000

place      Pechenga
alias      Petsamo
kind       town
at         69.55 31.22
in         RUS Murmansk Oblast
near       Nikel 45
size       3000

place      Severomorsk-1
alias      Severomorsk-3
kind       base
at         69.03 33.42
in         RUS Murmansk Oblast
near       Severomorsk 5

place      Kola nuclear power plant
alias      Kola NPP
kind       site
at         67.47 32.48
in         RUS Murmansk Oblast
near       Polyarnyye Zori 12

place      Teriberka
kind       village
at         69.17 35.14
in         RUS Murmansk Oblast
near       Severomorsk 70
size       600

place      Borisoglebsky crossing
alias      Borisoglebskiy crossing
kind       crossing
at         69.65 30.13
in         RUS Murmansk Oblast
near       Nikel 27

place      Belokamenka
kind       port
at         69.07 33.16
in         RUS Murmansk Oblast
near       Severomorsk 11

place      Luostari
alias      Luostari air base
kind       base
at         69.40 31.01
in         RUS Murmansk Oblast
near       Nikel 31

place      Nenoksa
alias      Nyonoksa; Nyonoksa test site
kind       base
at         64.62 39.20
in         RUS Arkhangelsk Oblast
near       Severodvinsk 35
size       500

place      Plesetsk Cosmodrome
alias      Plesetsk
kind       site
at         62.93 40.58
in         RUS Arkhangelsk Oblast
near       Mirnyy 22

place      Sevmash
alias      Sevmash shipyard
kind       site
at         64.58 39.82
in         RUS Arkhangelsk Oblast
near       Severodvinsk 3

place      Sandarmokh
alias      Sandormokh
kind       site
at         62.87 34.68
in         RUS Republic of Karelia
near       Medvezh'yegorsk 13

place      Besovets
alias      Besovets air base
kind       base
at         61.89 34.16
in         RUS Republic of Karelia
near       Petrozavodsk 15

place      IK-7 Segezha
alias      Segezha penal colony
kind       site
at         63.74 34.31
in         RUS Republic of Karelia
near       Segezha 2

place      Värtsilä-Niirala
alias      Vyartsilya
kind       crossing
at         62.18 30.62
in         RUS Republic of Karelia
near       Joensuu 65

place      Chkalovsk air base
alias      Chkalovsk
kind       base
at         54.77 20.40
in         RUS Kaliningrad Oblast
near       Kaliningrad 10

place      Chernyshevskoye
alias      Chernyshevskoye crossing
kind       crossing
at         54.63 22.75
in         RUS Kaliningrad Oblast
near       Gusev 35

place      Donskoye air base
kind       base
at         54.94 19.98
in         RUS Kaliningrad Oblast
near       Zelenogradsk 32

place      Yantarny
kind       town
at         54.87 19.94
in         RUS Kaliningrad Oblast
near       Baltiysk 25
size       5500

place      Mamonovo
kind       town
at         54.46 19.94
in         RUS Kaliningrad Oblast
near       Braniewo 12
size       8000

place      Khrabrovo airport
alias      Khrabrovo
kind       airport
at         54.89 20.59
in         RUS Kaliningrad Oblast
near       Kaliningrad 21

# Russia: the North Caucasus

place      Samashki
kind       village
at         43.29 45.30
in         RUS Chechnya
near       Grozny 32
size       11000

place      Bamut
kind       village
at         43.15 45.20
in         RUS Chechnya
near       Achkhoy-Martan 9
size       5000

place      Vedeno
kind       village
at         42.97 46.10
in         RUS Chechnya
near       Grozny 51
size       3000

place      Shatoy
alias      Shatoi
kind       village
at         42.87 45.69
in         RUS Chechnya
near       Grozny 49
size       3000

place      Itum-Kale
alias      Itum-Kali
kind       village
at         42.73 45.57
in         RUS Chechnya
near       Grozny 66
size       1500

place      Khankala
kind       base
at         43.29 45.78
in         RUS Chechnya
near       Grozny 7

place      Novye Aldy
alias      Noviye Aldi; Novye Aldi
kind       district
at         43.27 45.64
in         RUS Chechnya
near       Grozny 8

place      Tsentaroi
alias      Tsentoroi; Tsentoroy; Khosi-Yurt; Akhmat-Yurt
kind       village
at         43.23 46.00
in         RUS Chechnya
near       Kurchaloy 8
size       6000

place      Alkhan-Yurt
kind       village
at         43.23 45.57
in         RUS Chechnya
near       Grozny 14
size       10000

place      Alkhan-Kala
kind       village
at         43.26 45.54
in         RUS Chechnya
near       Grozny 14
size       13000

place      Goyty
alias      Goity
kind       village
at         43.16 45.62
in         RUS Chechnya
near       Urus-Martan 8

place      Komsomolskoye
alias      Goy-Chu; Saadi-Kotar
kind       village
at         43.05 45.55
in         RUS Chechnya
near       Urus-Martan 9
size       6000

place      Katyr-Yurt
kind       village
at         43.17 45.37
in         RUS Chechnya
near       Achkhoy-Martan 7
size       11000

place      Assinovskaya
kind       village
at         43.24 45.18
in         RUS Chechnya
near       Achkhoy-Martan 12
size       11000

place      Naurskaya
kind       village
at         43.65 45.31
in         RUS Chechnya
near       Grozny 46
size       9000

place      Znamenskoye
kind       village
at         43.68 45.13
in         RUS Chechnya
near       Grozny 61
size       11000

place      Nozhay-Yurt
alias      Nozhai-Yurt
kind       village
at         43.09 46.38
in         RUS Chechnya
near       Khasavyurt 26
size       8000

place      Shelkovskaya
kind       village
at         43.51 46.34
in         RUS Chechnya
near       Gudermes 25
size       12000

place      Bachi-Yurt
kind       village
at         43.21 46.19
in         RUS Chechnya
near       Kurchaloy 8
size       17000

place      Grozny airport
kind       airport
at         43.39 45.70
in         RUS Chechnya
near       Grozny 8

place      Borozdinovskaya
kind       village
at         43.77 46.60
in         RUS Chechnya
near       Khasavyurt 58

place      Tolstoy-Yurt
alias      Tolstoi-Yurt
kind       village
at         43.44 45.78
in         RUS Chechnya
near       Grozny 16

place      Gekhi-Chu
kind       village
at         43.09 45.46
in         RUS Chechnya
near       Urus-Martan 8

place      Botlikh
kind       village
at         42.67 46.22
in         RUS Dagestan
near       Buynaksk 75
size       12000

place      Ansalta
kind       village
at         42.70 46.13
in         RUS Dagestan
near       Buynaksk 82

place      Karamakhi
kind       village
at         42.62 47.28
in         RUS Dagestan
near       Buynaksk 26

place      Gimry
kind       village
at         42.76 46.84
in         RUS Dagestan
near       Buynaksk 24

place      Pervomayskoye
alias      Pervomaiskoye
kind       village
at         43.60 46.62
in         RUS Dagestan
near       Khasavyurt 39

place      Sergokala
kind       village
at         42.46 47.66
in         RUS Dagestan
near       Izberbash 20
size       8000

place      Kubachi
kind       village
at         42.08 47.60
in         RUS Dagestan
near       Derbent 57

place      Gunib
kind       village
at         42.39 46.96
in         RUS Dagestan
near       Buynaksk 50

place      Tarki
kind       town
at         42.95 47.49
in         RUS Dagestan
near       Makhachkala 4
size       15000

place      Uytash
alias      Makhachkala airport; Uytash airport
kind       airport
at         42.82 47.65
in         RUS Dagestan
near       Kaspiysk 7

place      Novolakskoye
alias      Novolakskoe
kind       village
at         43.11 46.48
in         RUS Dagestan
near       Khasavyurt 17

place      Khunzakh
kind       village
at         42.55 46.71
in         RUS Dagestan
near       Buynaksk 46

place      Yarag-Kazmalyar
kind       crossing
at         41.77 48.45
in         RUS Dagestan
near       Derbent 34

place      Magas
kind       town
at         43.17 44.81
in         RUS Ingushetia
near       Nazran 7
size       15000

place      Galashki
kind       village
at         43.08 45.00
in         RUS Ingushetia
near       Nazran 25
size       9000

place      Verkhny Lars
alias      Upper Lars; Verkhniy Lars; Lars crossing; Dariali crossing
kind       crossing
at         42.76 44.63
in         RUS North Ossetia
near       Vladikavkaz 29

place      Beslan School No. 1
alias      Beslan school; School Number One in Beslan
kind       site
at         43.18 44.54
in         RUS North Ossetia
near       Beslan 2

place      Mozdok air base
kind       base
at         43.79 44.60
in         RUS North Ossetia
near       Mozdok 6

place      Roki Tunnel
kind       site
at         42.60 44.12
in         RUS North Ossetia
near       Ts'khinvali 45

place      Tarskoye
kind       village
at         42.96 44.78
in         RUS North Ossetia
near       Vladikavkaz 12

place      Nalchik airport
kind       airport
at         43.51 43.64
in         RUS Kabardino-Balkaria
near       Nal'chik 4

place      Arkhyz
kind       village
at         43.56 41.28
in         RUS Karachay-Cherkessia
near       Zelenchukskaya 41

place      Dombay
kind       village
at         43.29 41.62
in         RUS Karachay-Cherkessia
near       Karachayevsk 60

place      Budyonnovsk hospital
kind       site
at         44.78 44.14
in         RUS Stavropol Krai
near       Budënnovsk 3

place      Khanskaya
alias      Khanskaya air base
kind       base
at         44.68 40.04
in         RUS Adygea
near       Maykop 10

# Russia: the Volga, the Urals, Siberia and the Far East

place      Mayak
alias      Mayak plant; Mayak Production Association; Kyshtym disaster site
kind       site
at         55.71 60.80
in         RUS Chelyabinsk Oblast
near       Ozersk 7

place      Chebarkul training ground
kind       base
at         54.97 60.41
in         RUS Chelyabinsk Oblast
near       Chebarkul' 3

place      Arkaim
kind       site
at         52.65 59.57
in         RUS Chelyabinsk Oblast
near       Magnitogorsk 90

place      Shagol
alias      Shagol air base
kind       base
at         55.26 61.30
in         RUS Chelyabinsk Oblast
near       Chelyabinsk 13

place      Koltsovo airport
kind       airport
at         56.74 60.80
in         RUS Sverdlovsk Oblast
near       Yekaterinburg 17

place      Ganina Yama
kind       site
at         56.94 60.47
in         RUS Sverdlovsk Oblast
near       Yekaterinburg 15

place      Black Dolphin
alias      Black Dolphin prison; Sol-Iletsk prison
kind       site
at         51.16 55.00
in         RUS Orenburg Oblast
near       Sol'-Iletsk 2

place      Yasny
alias      Dombarovsky; Dombarovsky air base; Yasny Cosmodrome
kind       base
at         51.09 59.84
in         RUS Orenburg Oblast
near       Yasnyy 17

place      Donguz
alias      Donguz test site; Donguz training ground
kind       base
at         51.55 54.98
in         RUS Orenburg Oblast
near       Orenburg 26

place      Totskoye
alias      Totskoye range
kind       base
at         52.53 52.75
in         RUS Orenburg Oblast
near       Buzuluk 42

place      Chapayevsk plant
alias      Promsintez
kind       site
at         52.96 49.72
in         RUS Samara Oblast
near       Chapayevsk 3

place      Alabuga Special Economic Zone
alias      Alabuga
kind       site
at         55.82 52.05
in         RUS Tatarstan
near       Yelabuga 8

place      Innopolis
kind       town
at         55.75 48.74
in         RUS Tatarstan
near       Kazan’ 25

place      Bolgar
alias      Bolghar
kind       town
at         54.98 49.03
in         RUS Tatarstan
near       Dimitrovgrad 100
size       8500

place      Perm-36
alias      Kuchino
kind       site
at         58.22 57.44
in         RUS Perm Krai
near       Lys'va 25

place      Kharp
alias      Polar Wolf; IK-3; IK-3 Kharp; Polar Wolf prison; Polar Wolf colony
kind       site
at         66.81 65.81
in         RUS Yamalo-Nenets Autonomous Okrug
near       Labytnangi 33
size       6000

place      Sabetta
kind       port
at         71.27 72.07
in         RUS Yamalo-Nenets Autonomous Okrug
near       Tarko-Sale 735

place      Yamburg
kind       town
at         67.92 74.90
in         RUS Yamalo-Nenets Autonomous Okrug
near       Novy Urengoy 215

place      Varandey
alias      Varandey terminal
kind       port
at         68.82 57.98
in         RUS Nenets Autonomous Okrug
near       Naryan-Mar 235

place      Koltsovo
alias      Vector institute; Vektor; Vector laboratory
kind       site
at         54.94 83.18
in         RUS Novosibirsk Oblast
near       Berdsk 20
size       17000

place      Akademgorodok
kind       district
at         54.84 83.10
in         RUS Novosibirsk Oblast
near       Berdsk 10

place      Khatanga
kind       town
at         71.98 102.47
in         RUS Krasnoyarsk Krai
near       Talnakh 560
size       2500

place      Dikson
alias      Dikson port
kind       port
at         73.51 80.52
in         RUS Krasnoyarsk Krai
near       Dudinka 510
size       500

place      Uyar
kind       town
at         55.81 94.32
in         RUS Krasnoyarsk Krai
near       Zelenogorsk 35
size       12000

place      Belaya
alias      Belaya air base; Belaya airfield
kind       base
at         52.91 103.57
in         RUS Irkutsk Oblast
near       Usol'ye-Sibirskoye 18

place      Listvyanka
kind       town
at         51.85 104.86
in         RUS Irkutsk Oblast
near       Irkutsk 63
size       2000

place      IK-15 Angarsk
kind       site
at         52.48 103.85
in         RUS Irkutsk Oblast
near       Angarsk 7

place      Zabaykalsk
alias      Zabaikalsk
kind       crossing
at         49.65 117.33
in         RUS Zabaykalsky Krai
near       Krasnokamensk 70
size       13000

place      Krasnokamensk prison
alias      IK-10 Krasnokamensk
kind       site
at         50.07 118.00
in         RUS Zabaykalsky Krai
near       Krasnokamensk 4

place      Tsugol
kind       base
at         51.06 115.61
in         RUS Zabaykalsky Krai
near       Borzya 110

place      Tiksi
kind       town
at         71.64 128.87
in         RUS Sakha Republic
near       Yakutsk 1075
size       4500

place      Oymyakon
alias      Oimyakon
kind       village
at         63.46 142.79
in         RUS Sakha Republic
near       Yakutsk 680
size       500

place      Batagay
alias      Batagai
kind       town
at         67.65 134.63
in         RUS Sakha Republic
near       Yakutsk 660
size       3500

place      Verkhoyansk
kind       town
at         67.55 133.39
in         RUS Sakha Republic
near       Yakutsk 630
size       1000

place      Vostochny Cosmodrome
alias      Vostochny; Vostochny spaceport
kind       site
at         51.88 128.33
in         RUS Amur Oblast
near       Svobodnyy 58

place      Ukrainka
alias      Ukrainka air base; Ukrainka airfield
kind       base
at         51.17 128.45
in         RUS Amur Oblast
near       Svobodnyy 31

place      Tsiolkovsky
kind       town
at         51.77 128.12
in         RUS Amur Oblast
near       Svobodnyy 43
size       7000

place      Kozmino
alias      Kozmino port
kind       port
at         42.73 133.02
in         RUS Primorsky Krai
near       Nakhodka 13

place      Slavyanka
kind       town
at         42.86 131.38
in         RUS Primorsky Krai
near       Vladivostok 52
size       12000

place      Far Eastern Federal University
kind       site
at         43.03 131.89
in         RUS Primorsky Krai
near       Vladivostok 10

place      Pogranichny
kind       town
at         44.41 131.38
in         RUS Primorsky Krai
near       Ussuriysk 78
size       9500

place      Khurba
alias      Khurba air base
kind       base
at         50.41 136.93
in         RUS Khabarovsk Krai
near       Komsomolsk-on-Amur 17

place      Dzemgi
kind       base
at         50.61 137.08
in         RUS Khabarovsk Krai
near       Komsomolsk-on-Amur 9

place      De-Kastri
kind       port
at         51.48 140.78
in         RUS Khabarovsk Krai
near       Nikolayevsk-on-Amur 185
size       3000

place      Nizhneleninskoye
kind       crossing
at         47.97 132.65
in         RUS Jewish Autonomous Oblast
near       Birobidzhan 92

place      Leninskoye
kind       town
at         47.94 132.62
in         RUS Jewish Autonomous Oblast
near       Birobidzhan 95
size       6000

place      Rybachiy
alias      Rybachy; Rybachiy submarine base
kind       base
at         52.92 158.49
in         RUS Kamchatka Krai
near       Petropavlovsk-Kamchatskiy 17

place      Klyuchi
alias      Kura test range; Kura range; Kura Test Site
kind       base
at         56.31 160.84
in         RUS Kamchatka Krai
near       Petropavlovsk-Kamchatskiy 400
size       5000

place      Anadyr
kind       town
at         64.73 177.50
in         RUS Chukotka
near       Magadan 1370
size       15000

place      Pevek
kind       port
at         69.70 170.31
in         RUS Chukotka
near       Magadan 1350
size       4500

place      Bilibino
kind       town
at         68.06 166.44
in         RUS Chukotka
near       Magadan 1130
size       5500

place      Provideniya
kind       town
at         64.42 -173.23
in         RUS Chukotka
near       Petropavlovsk-Kamchatskiy 1980
size       2000

place      Severo-Kurilsk
kind       town
at         50.67 156.12
in         RUS Sakhalin Oblast
near       Petropavlovsk-Kamchatskiy 310
size       2500

place      Kurilsk
kind       town
at         45.23 147.88
in         RUS Sakhalin Oblast
near       Korsakov 425
size       2000

place      Prigorodnoye
alias      Sakhalin-2 plant
kind       port
at         46.63 142.90
in         RUS Sakhalin Oblast
near       Korsakov 11

place      Neftegorsk
kind       town
at         53.00 142.94
in         RUS Sakhalin Oblast
near       Okha 65

place      Kosh-Agach
kind       village
at         50.00 88.67
in         RUS Altai Republic
near       Gorno-Altaysk 285
size       9000

place      Maradykovsky
alias      Maradykovo
kind       site
at         58.38 48.98
in         RUS Kirov Oblast
near       Kirov 45

place      Shchuchye
kind       town
at         55.21 62.75
in         RUS Kurgan Oblast
near       Chelyabinsk 85
size       9000

# Belarus: spellings of towns in the gazetteer

place      Brest
alias      Brest-Litovsk; Bryest
in         BLR

place      Hrodna
alias      Grodno
in         BLR

place      Homyel
alias      Gomel; Homel
in         BLR

place      Mogilev
alias      Mahilyow; Mogilyov; Mahilyou; Mahileu
in         BLR

place      Babruysk
alias      Bobruisk; Bobruysk; Babruisk
in         BLR

place      Salihorsk
alias      Soligorsk
in         BLR

place      Zhodzina
alias      Zhodino
in         BLR

place      Vitebsk
alias      Vitsyebsk; Viciebsk
in         BLR

place      Minsk
alias      Miensk
in         BLR

place      Polatsk
alias      Polotsk
in         BLR

place      Navapolatsk
alias      Novopolotsk
in         BLR

place      Mazyr
alias      Mozyr
in         BLR

place      Baranovichi
alias      Baranavichy; Baranovich; Baranavichi
in         BLR

place      Borisov
alias      Barysaw; Barysau
in         BLR

place      Maladzyechna
alias      Molodechno; Maladzechna
in         BLR

place      Rechytsa
alias      Rechitsa
in         BLR

place      Asipovichy
alias      Osipovichi; Asipovichi
in         BLR

place      Zhlobin
alias      Zlobin
in         BLR

place      Svyetlahorsk
alias      Svetlogorsk; Svetlahorsk
in         BLR

place      Smarhon'
alias      Smorgon
in         BLR

place      Navahrudak
alias      Novogrudok
in         BLR

place      Krychaw
alias      Krichev
in         BLR

place      Kalinkavichy
alias      Kalinkovichi
in         BLR

place      Luninyets
alias      Luninets
in         BLR

place      Slonim
alias      Slonym
in         BLR

place      Vawkavysk
alias      Volkovysk; Vaukavysk
in         BLR

place      Dzyarzhynsk
alias      Dzyarzhinsk
in         BLR

# Belarus

place      Kuropaty
alias      Kurapaty
kind       site
at         53.98 27.61
in         BLR Minsk Region
near       Minsk 10

place      Machulishchy
alias      Machulishchi; Machulishchy air base
kind       base
at         53.77 27.58
in         BLR Minsk Region
near       Minsk 14
size       7000

place      Zaslawye
alias      Zaslavl
kind       town
at         54.01 27.27
in         BLR Minsk Region
near       Minsk 24
size       15000

place      Minsk National Airport
alias      Minsk airport; Minsk-2
kind       airport
at         53.88 28.03
in         BLR Minsk Region
near       Minsk 32

place      Khatyn
kind       site
at         54.33 27.94
in         BLR Minsk Region
near       Minsk 56

place      Great Stone
alias      Great Stone Industrial Park
kind       site
at         53.91 28.05
in         BLR Minsk Region
near       Minsk 33

place      Tsel camp
alias      Wagner camp in Belarus
kind       camp
at         53.37 28.33
in         BLR Minsk Region
near       Asipovichy 24

place      Vileyka transmitter
alias      Vileyka communications centre
kind       site
at         54.46 26.78
in         BLR Minsk Region
near       Vilyeyka 9

place      Palace of Independence
alias      Palace of Independence in Minsk; Independence Palace in Minsk
kind       site
at         53.93 27.52
in         BLR Minsk Region
near       Minsk 4

place      Okrestina
alias      Akrestsina; Okrestina prison; Okrestino; Akrestina
kind       site
at         53.88 27.51
in         BLR Minsk
near       Minsk 4

place      Valadarka
alias      Volodarka prison; Valadarskaha; Pishchalauski Castle
kind       site
at         53.90 27.55
in         BLR Minsk
near       Minsk 1

place      Brest Fortress
kind       site
at         52.08 23.65
in         BLR Brest Region
near       Brest 3

place      Kamyanyuki
alias      Belovezhskaya Pushcha; Belavezha; Viskuli; Viskuli residence
kind       site
at         52.56 23.80
in         BLR Brest Region
near       Pruzhany 45

place      Domachevo
alias      Damachava; Domachava
kind       crossing
at         51.75 23.60
in         BLR Brest Region
near       Brest 38

place      Kozlovichi
alias      Kazlovichy; Kozlovichy
kind       crossing
at         52.13 23.61
in         BLR Brest Region
near       Brest 6

place      Obuz-Lesnovsky
alias      Obuz-Lesnovskiy; Obuz-Lyasnouski
kind       base
at         53.00 26.15
in         BLR Brest Region
near       Baranovichi 17

place      Baranovichi air base
alias      Baranavichy air base
kind       base
at         53.10 26.05
in         BLR Brest Region
near       Baranovichi 5

place      Stolin
kind       town
at         51.89 26.85
in         BLR Brest Region
near       Pinsk 57
size       13000

place      Mikashevichi
alias      Mikashevichy
kind       town
at         52.22 27.48
in         BLR Brest Region
near       Luninyets 47
size       12000

place      Bruzgi
alias      Bruzgi crossing; Bruzhi
kind       crossing
at         53.56 23.70
in         BLR Grodno Region
near       Hrodna 14

place      Ostrovets
alias      Astravyets; Astravets; Astraviec
kind       town
at         54.61 25.96
in         BLR Grodno Region
near       Smarhon' 31
size       12000

place      Astravets nuclear power plant
alias      Ostrovets nuclear power plant; Belarusian nuclear power plant; Ostrovets nuclear plant; Astravets nuclear plant
kind       site
at         54.76 26.09
in         BLR Grodno Region
near       Smarhon' 37

place      Kamenny Log
alias      Kamenny Loh; Kamyanny Loh
kind       crossing
at         54.53 25.66
in         BLR Grodno Region
near       Vilnius 32

place      Byerastavitsa
alias      Berestovitsa; Berastavitsa
kind       crossing
at         53.14 23.99
in         BLR Grodno Region
near       Hrodna 61

place      Benyakoni
alias      Beniakoni
kind       crossing
at         54.25 25.37
in         BLR Grodno Region
near       Lida 41

place      Privalka
kind       crossing
at         53.93 23.93
in         BLR Grodno Region
near       Druskininkai 11

place      Lida air base
kind       base
at         53.88 25.30
in         BLR Grodno Region
near       Lida 3

place      Kotlovka
alias      Katlouka
kind       crossing
at         54.61 25.75
in         BLR Grodno Region
near       Vilnius 30

place      Mir Castle
kind       site
at         53.45 26.47
in         BLR Grodno Region
near       Stowbtsy 19

place      Zyabrovka
alias      Zyabrauka; Ziabrauka; Zyabrovka airfield; Zyabrawka
kind       base
at         52.31 31.16
in         BLR Gomel Region
near       Homyel 18

place      Mozyr refinery
kind       site
at         51.97 29.33
in         BLR Gomel Region
near       Mazyr 10

place      Luninets airfield
alias      Luninets air base
kind       base
at         52.28 26.78
in         BLR Gomel Region
near       Luninyets 4

place      Novaya Guta
alias      Novaya Huta
kind       crossing
at         52.08 31.05
in         BLR Gomel Region
near       Homyel 40

place      Khoiniki
alias      Khoyniki; Choiniki
kind       town
at         51.89 29.96
in         BLR Gomel Region
near       Mazyr 52
size       12500

place      Brahin
kind       town
at         51.79 30.27
in         BLR Gomel Region
near       Rechytsa 64
size       4000

place      Asipovichy training ground
alias      Asipovichy base
kind       base
at         53.27 28.60
in         BLR Mogilev Region
near       Asipovichy 5

place      Shklow
alias      Shklov; Shklou; Shklow prison
kind       town
at         54.21 30.29
in         BLR Mogilev Region
near       Mogilev 35
size       15000

place      Bobruisk air base
alias      Bobruysk airfield
kind       base
at         53.11 29.21
in         BLR Mogilev Region
near       Babruysk 4

place      Bolbasovo
alias      Balbasava
kind       base
at         54.44 30.30
in         BLR Vitebsk Region
near       Orsha 10
size       3000

place      Losvido
alias      Losvida; Losvido range
kind       base
at         55.35 30.00
in         BLR Vitebsk Region
near       Vitebsk 22

place      Urbany
alias      Urbany crossing
kind       crossing
at         55.69 26.81
in         BLR Vitebsk Region
near       Daugavpils 27

place      Naftan
alias      Naftan refinery
kind       site
at         55.52 28.57
in         BLR Vitebsk Region
near       Navapolatsk 5

place      Grigorovshchina
alias      Grigarovshchina
kind       crossing
at         55.82 27.66
in         BLR Vitebsk Region
near       Daugavpils 70

# Moldova and Transnistria

place      Rîbniţa
alias      Rybnitsa; Rabnita; Rybnitza
in         MDA

place      Tighina
alias      Bender; Bendery
in         MDA

place      Chișinău
alias      Kishinev; Kishinyov
in         MDA

place      Bălţi
alias      Beltsy
in         MDA

place      Dubăsari
alias      Dubossary
in         MDA

place      Comrat
alias      Komrat
in         MDA

place      Ungheni
alias      Ungeny
in         MDA

place      Cobasna
alias      Kolbasna; Cobasna depot; Cobasna ammunition depot; Kovbasna
kind       base
at         47.77 29.21
in         MDA Transnistria
near       Rîbniţa 16
size       1500

place      Cuciurgan
alias      Cuciurgan power station; Moldavskaya GRES; Dnestrovsc; Dniestrovsc
kind       site
at         46.62 29.94
in         MDA Transnistria
near       Tiraspol 36
size       10000

place      Camenca
alias      Kamenka
kind       town
at         48.03 28.70
in         MDA Transnistria
near       Soroca 32
size       9000

place      Grigoriopol
kind       town
at         47.15 29.30
in         MDA Transnistria
near       Dubăsari 16
size       9000

place      Maiac
alias      Mayak transmitter; Maiac radio centre
kind       site
at         47.26 29.42
in         MDA Transnistria
near       Dubăsari 20

place      Pervomaisc
alias      Pervomaisc crossing
kind       crossing
at         46.75 29.96
in         MDA Transnistria
near       Tiraspol 28

place      Bendery Fortress
alias      Bender Fortress
kind       site
at         46.84 29.49
in         MDA Transnistria
near       Tighina 2

place      Palanca
alias      Palanca crossing
kind       crossing
at         46.41 30.11
in         MDA
near       Bilhorod-Dnistrovskyi 32

place      Giurgiulesti
alias      Giurgiulesti port
kind       port
at         45.48 28.20
in         MDA
near       Galati 14
size       3000

place      Vadul lui Voda
kind       town
at         47.09 29.08
in         MDA
near       Chișinău 19
size       5000

place      Bulboaca
alias      Bulboaca training ground; Bulboaca military base
kind       base
at         46.88 29.30
in         MDA
near       Tighina 15

place      Mimi Castle
alias      Bulboaca castle
kind       site
at         46.88 29.32
in         MDA
near       Tighina 13

place      Varnita
kind       village
at         46.87 29.47
in         MDA
near       Tighina 5

place      Leuseni
alias      Albita-Leuseni
kind       crossing
at         46.80 28.16
in         MDA
near       Hînceşti 33

place      Naslavcea
kind       village
at         48.47 27.57
in         MDA
near       Mohyliv-Podilskyy 18

place      Otaci
alias      Otaci crossing
kind       crossing
at         48.43 27.80
in         MDA
near       Mohyliv-Podilskyy 3
size       8000

place      Vulcanesti
kind       town
at         45.68 28.40
in         MDA
near       Cahul 30
size       12000

place      Ialoveni
alias      Yaloveni
kind       town
at         46.95 28.78
in         MDA
near       Chișinău 10
size       12000

place      Criuleni
kind       town
at         47.21 29.16
in         MDA
near       Dubăsari 8
size       7500

place      Cricova
kind       town
at         47.14 28.86
in         MDA
near       Chișinău 14
size       10000

place      Taraclia
kind       town
at         45.90 28.67
in         MDA
near       Comrat 44
size       12000

place      Chisinau airport
alias      Chisinau International Airport
kind       airport
at         46.93 28.93
in         MDA
near       Chișinău 12

place      Costesti dam
alias      Stanca-Costesti; Costesti-Stanca
kind       dam
at         47.84 27.23
in         MDA
near       Edineţ 38

# Georgia: spellings of towns in the gazetteer

place      Ts'khinvali
alias      Tskhinval; Tshinvali
in         GEO

place      Sukhumi
alias      Sokhumi; Sukhum
in         GEO

place      Och'amch'ire
alias      Ochamchira
in         GEO

place      Tkuarchal
alias      Tkvarcheli; Tkvarchal
in         GEO

place      Stantsiya Novyy Afon
alias      New Athos; Novy Afon; Akhali Atoni
in         GEO

place      Tbilisi
alias      Tiflis
in         GEO

place      Kutaisi
alias      Kutais
in         GEO

place      Tsqaltubo
alias      Tskaltubo
in         GEO

place      Zugdidi
alias      Zugdid
in         GEO

# Georgia with Abkhazia and South Ossetia

place      Gali
kind       town
at         42.63 41.73
in         GEO Abkhazia
near       Zugdidi 18
size       7500

place      Gudauta
kind       town
at         43.10 40.62
in         GEO Abkhazia
near       Sukhumi 34
size       8500

place      Gudauta base
alias      Bombora; Bombora air base
kind       base
at         43.10 40.57
in         GEO Abkhazia
near       Sukhumi 38

place      Gagra
kind       town
at         43.28 40.27
in         GEO Abkhazia
near       Adler 29
size       12000

place      Pitsunda
alias      Bichvinta; Pitsunda dacha
kind       town
at         43.16 40.34
in         GEO Abkhazia
near       Sukhumi 57
size       4000

place      Sukhumi airport
alias      Sukhum airport; Babushara
kind       airport
at         42.86 41.13
in         GEO Abkhazia
near       Sukhumi 19

place      Enguri bridge
alias      Inguri bridge; Enguri crossing
kind       crossing
at         42.49 41.83
in         GEO Abkhazia
near       Zugdidi 4

place      Nabakevi
kind       crossing
at         42.50 41.70
in         GEO Abkhazia
near       Zugdidi 14

place      Saberio
alias      Saberio crossing
kind       crossing
at         42.70 41.93
in         GEO Abkhazia
near       Zugdidi 23

place      Khurcha
kind       village
at         42.46 41.70
in         GEO Abkhazia
near       Zugdidi 15

place      Akhalgori
alias      Leningor; Leningori
kind       town
at         42.12 44.48
in         GEO South Ossetia
near       Ts'khinvali 44
size       2500

place      Dzau
kind       town
at         42.39 43.92
in         GEO South Ossetia
near       Ts'khinvali 18
size       1500

place      Znaur
alias      Kornisi; Znauri
kind       town
at         42.19 43.78
in         GEO South Ossetia
near       Ts'khinvali 16

place      Nuli
alias      Avnevi
kind       village
at         42.21 43.87
in         GEO South Ossetia
near       Ts'khinvali 8

place      Kvaisa
alias      Kvaisi
kind       town
at         42.52 43.65
in         GEO South Ossetia
near       Ts'khinvali 42
size       1000

place      Ergneti
kind       crossing
at         42.20 43.99
in         GEO Shida Kartli
near       Ts'khinvali 4
size       700

place      Khurvaleti
kind       village
at         42.05 44.25
in         GEO Shida Kartli
near       Gori 13

place      Odzisi
kind       crossing
at         41.98 44.57
in         GEO Shida Kartli
near       Tbilisi 38

place      Tserovani
kind       village
at         41.86 44.69
in         GEO Shida Kartli
near       Tbilisi 24

place      Karaleti
kind       village
at         42.06 44.10
in         GEO Shida Kartli
near       Gori 9

place      Kaspi
kind       town
at         41.92 44.42
in         GEO Shida Kartli
near       Gori 27
size       13000

place      Igoeti
alias      Igoeti checkpoint
kind       village
at         41.97 44.42
in         GEO Shida Kartli
near       Gori 25

place      Zemo Nikozi
alias      Nikozi
kind       village
at         42.20 43.96
in         GEO Shida Kartli
near       Ts'khinvali 4

place      Chorchana
alias      Tsnelisi
kind       village
at         42.16 43.66
in         GEO Shida Kartli
near       Khashuri 18

place      Anaklia
alias      Anaklia port; Anaklia deep sea port
kind       port
at         42.39 41.57
in         GEO Samegrelo-Zemo Svaneti
near       Zugdidi 28
size       1300

place      Mestia
kind       town
at         43.05 42.73
in         GEO Samegrelo-Zemo Svaneti
near       Zugdidi 97
size       2000

place      Orsantia
kind       village
at         42.42 41.70
in         GEO Samegrelo-Zemo Svaneti
near       Zugdidi 18

place      Rukhi
kind       village
at         42.50 41.86
in         GEO Samegrelo-Zemo Svaneti
near       Zugdidi 3

place      Khobi
kind       town
at         42.32 41.90
in         GEO Samegrelo-Zemo Svaneti
near       Zugdidi 21
size       4500

place      Kulevi
alias      Kulevi terminal; Black Sea Terminal Kulevi
kind       port
at         42.27 41.64
in         GEO Samegrelo-Zemo Svaneti
near       P’ot’i 14

place      Senaki base
alias      Senaki military base; Teklati
kind       base
at         42.24 42.05
in         GEO Samegrelo-Zemo Svaneti
near       Senaki 4

place      Mukhrovani
alias      Mukhrovani base
kind       base
at         41.72 45.13
in         GEO Kakheti
near       Tbilisi 28

place      Duisi
kind       village
at         42.14 45.31
in         GEO Kakheti
near       Telavi 27
size       2500

place      Lopota
alias      Lopota gorge
kind       village
at         42.05 45.53
in         GEO Kakheti
near       Telavi 14

place      Lagodekhi
kind       crossing
at         41.83 46.28
in         GEO Kakheti
near       Zaqatala 34
size       6000

place      David Gareja
alias      Davit Gareji; Keshikchidagh; David Gareji
kind       site
at         41.45 45.38
in         GEO Kakheti
near       Rustavi 34

place      Gurjaani
kind       town
at         41.74 45.80
in         GEO Kakheti
near       Telavi 34
size       8000

place      Sighnaghi
kind       town
at         41.62 45.92
in         GEO Kakheti
near       Telavi 50
size       1500

place      Krtsanisi
alias      Krtsanisi training centre; Krtsanisi training area
kind       base
at         41.61 44.92
in         GEO Kvemo Kartli
near       Rustavi 10

place      Red Bridge
alias      Red Bridge crossing; Tsiteli Khidi
kind       crossing
at         41.33 45.07
in         GEO Kvemo Kartli
near       Rustavi 26

place      Sadakhlo
kind       crossing
at         41.24 44.79
in         GEO Kvemo Kartli
near       Marneuli 27
size       9000

place      Bolnisi
kind       town
at         41.45 44.54
in         GEO Kvemo Kartli
near       Marneuli 23
size       9000

place      Marneuli air base
kind       base
at         41.46 44.78
in         GEO Kvemo Kartli
near       Marneuli 4

place      Vaziani
alias      Vaziani base; Vaziani military base; Vaziani air base
kind       base
at         41.63 45.03
in         GEO Kvemo Kartli
near       Rustavi 9

place      Guguti
kind       crossing
at         41.17 44.55
in         GEO Kvemo Kartli
near       Step'anavan 24

place      Akhalkalaki
alias      Akhalkalaki base
kind       town
at         41.41 43.48
in         GEO Samtskhe-Javakheti
near       Akhalts'ikhe 48
size       8000

place      Ninotsminda
alias      Bavra
kind       town
at         41.26 43.59
in         GEO Samtskhe-Javakheti
near       Gyumri 57
size       5000

place      Kartsakhi
alias      Kartsakhi crossing
kind       crossing
at         41.24 43.23
in         GEO Samtskhe-Javakheti
near       Akhalts'ikhe 49

place      Borjomi
kind       town
at         41.84 43.38
in         GEO Samtskhe-Javakheti
near       Khashuri 25
size       10500

place      Sarpi
alias      Sarpi crossing
kind       crossing
at         41.52 41.55
in         GEO Adjara
near       Batumi 15
size       800

place      Gonio
kind       village
at         41.57 41.57
in         GEO Adjara
near       Batumi 10

place      Batumi port
alias      Port of Batumi
kind       port
at         41.65 41.65
in         GEO Adjara
near       Batumi 2

place      Mtskheta
kind       town
at         41.85 44.72
in         GEO Mtskheta-Mtianeti
near       Tbilisi 17
size       7500

place      Gudauri
kind       village
at         42.48 44.48
in         GEO Mtskheta-Mtianeti
near       Ts'khinvali 52

place      Chiatura
kind       town
at         42.29 43.28
in         GEO Imereti
near       Zestaponi 27
size       12500

place      Sachkhere
kind       town
at         42.34 43.42
in         GEO Imereti
near       Zestaponi 40
size       6000

place      Kopitnari
alias      Kutaisi airport; Kutaisi International Airport
kind       airport
at         42.18 42.48
in         GEO Imereti
near       Kutaisi 20

place      Shukruti
kind       village
at         42.25 43.31
in         GEO Imereti
near       Zestaponi 26

place      Rustaveli Avenue
alias      Georgian parliament building
kind       site
at         41.70 44.80
in         GEO Tbilisi
near       Tbilisi 1

place      Orbeliani Palace
kind       site
at         41.70 44.80
in         GEO Tbilisi
near       Tbilisi 1

place      Gldani
alias      Gldani prison
kind       district
at         41.79 44.82
in         GEO Tbilisi
near       Tbilisi 11

place      Lugar Center
alias      Lugar laboratory; Lugar Lab
kind       site
at         41.71 44.98
in         GEO Tbilisi
near       Tbilisi 14

place      Avlabari Presidential Palace
alias      Avlabari
kind       district
at         41.69 44.81
in         GEO Tbilisi
near       Tbilisi 2

place      Vake
kind       district
at         41.71 44.76
in         GEO Tbilisi
near       Tbilisi 3

# Armenia

place      Vagharshapat
alias      Etchmiadzin; Echmiadzin; Ejmiatsin
in         ARM

place      Gyumri
alias      Leninakan
in         ARM

place      Vanadzor
alias      Kirovakan
in         ARM

place      Kapan
alias      Ghapan
in         ARM

place      Gavarr
alias      Gavar
in         ARM

place      Jermuk
kind       town
at         39.84 45.67
in         ARM Vayots Dzor Province
near       Goris 70
size       4000

place      Vayk
kind       town
at         39.69 45.47
in         ARM Vayots Dzor Province
near       Goris 78
size       5500

place      Yeghegnadzor
kind       town
at         39.76 45.33
in         ARM Vayots Dzor Province
near       Artashat 72
size       7500

place      Areni
kind       village
at         39.72 45.18
in         ARM Vayots Dzor Province
near       Artashat 61

place      Yeraskh
kind       village
at         39.74 44.83
in         ARM Ararat Province
near       Artashat 33
size       800

place      Vedi
kind       town
at         39.91 44.73
in         ARM Ararat Province
near       Artashat 16
size       11000

place      Tigranashen
alias      Karki; Kyarki
kind       village
at         39.79 44.95
in         ARM Ararat Province
near       Artashat 40

place      Metsamor
alias      Metsamor nuclear power plant; Metsamor nuclear plant; Armenian nuclear power plant; Metsamor plant
kind       site
at         40.18 44.15
in         ARM Armavir Province
near       Armavir 11

place      Margara
alias      Margara bridge; Margara crossing
kind       crossing
at         40.03 44.18
in         ARM Armavir Province
near       Armavir 18

place      Meghri
alias      Megri
kind       town
at         38.90 46.25
in         ARM Syunik Province
near       Kapan 36
size       4500

place      Agarak
alias      Agarak crossing; Norduz-Agarak
kind       crossing
at         38.86 46.20
in         ARM Syunik Province
near       Kapan 42
size       4000

place      Sisian
kind       town
at         39.52 46.03
in         ARM Syunik Province
near       Goris 28
size       14000

place      Angeghakot
kind       village
at         39.56 45.94
in         ARM Syunik Province
near       Goris 36

place      Tegh
kind       village
at         39.56 46.48
in         ARM Syunik Province
near       Goris 13
size       2000

place      Kornidzor
alias      Kornidzor checkpoint
kind       crossing
at         39.55 46.53
in         ARM Syunik Province
near       Goris 17
size       1000

place      Khndzoresk
kind       village
at         39.51 46.44
in         ARM Syunik Province
near       Goris 8

place      Shurnukh
alias      Shurnukhi
kind       village
at         39.38 46.47
in         ARM Syunik Province
near       Goris 17
size       200

place      Davit Bek
kind       village
at         39.35 46.52
in         ARM Syunik Province
near       Kapan 18

place      Vorotan
kind       village
at         39.47 46.29
in         ARM Syunik Province
near       Goris 7

place      Nrnadzor
alias      Nyuvadi
kind       village
at         38.90 46.45
in         ARM Syunik Province
near       Kapan 34

place      Tatev
kind       village
at         39.38 46.25
in         ARM Syunik Province
near       Goris 16

place      Aravus
kind       village
at         39.58 46.39
in         ARM Syunik Province
near       Goris 9

place      Verishen
kind       village
at         39.54 46.32
in         ARM Syunik Province
near       Goris 4

place      Ishkhanasar
kind       village
at         39.57 46.16
in         ARM Syunik Province
near       Goris 17

place      Syunik airport
alias      Kapan airport
kind       airport
at         39.21 46.46
in         ARM Syunik Province
near       Kapan 5

place      Kirants
kind       village
at         41.03 45.08
in         ARM Tavush Province
near       Qazax 24

place      Voskepar
kind       village
at         41.06 45.06
in         ARM Tavush Province
near       Qazax 26

place      Baghanis
kind       village
at         41.10 45.09
in         ARM Tavush Province
near       Qazax 23

place      Berkaber
kind       village
at         41.04 45.13
in         ARM Tavush Province
near       Qazax 20

place      Ijevan
kind       town
at         40.88 45.15
in         ARM Tavush Province
near       Vanadzor 56
size       15000

place      Berd
kind       town
at         40.88 45.39
in         ARM Tavush Province
near       Qazax 23
size       7500

place      Dilijan
kind       town
at         40.74 44.86
in         ARM Tavush Province
near       Vanadzor 33
size       15500

place      Noyemberyan
kind       town
at         41.17 45.00
in         ARM Tavush Province
near       Marneuli 36
size       5000

place      Nerkin Karmiraghbyur
kind       village
at         40.86 45.53
in         ARM Tavush Province
near       Qazax 30

place      Chinari
kind       village
at         40.85 45.59
in         ARM Tavush Province
near       Qazax 34

place      Ayrum
kind       town
at         41.19 44.89
in         ARM Tavush Province
near       Marneuli 33

place      Bagratashen
kind       crossing
at         41.24 44.82
in         ARM Tavush Province
near       Marneuli 26

place      Vardenis
kind       town
at         40.18 45.72
in         ARM Gegharkunik Province
near       Gavarr 54
size       12000

place      Sotk
alias      Sotk mine
kind       village
at         40.20 45.87
in         ARM Gegharkunik Province
near       Gavarr 66
size       1000

place      Norabak
kind       village
at         40.13 45.83
in         ARM Gegharkunik Province
near       Gavarr 63

place      Verin Shorzha
kind       village
at         40.07 45.87
in         ARM Gegharkunik Province
near       Gavarr 69

place      Martuni
kind       town
at         40.14 45.31
in         ARM Gegharkunik Province
near       Gavarr 29
size       12000

place      Chambarak
alias      Krasnoselsk
kind       town
at         40.60 45.35
in         ARM Gegharkunik Province
near       Sevan 35
size       6000

place      Gyumri base
alias      102nd military base; Russian base in Gyumri; 102nd Russian military base
kind       base
at         40.78 43.83
in         ARM Shirak Province
near       Gyumri 2

place      Akhurik
kind       crossing
at         40.74 43.78
in         ARM Shirak Province
near       Gyumri 8

place      Artik
kind       town
at         40.62 43.98
in         ARM Shirak Province
near       Gyumri 22
size       15000

place      Alaverdi
kind       town
at         41.10 44.66
in         ARM Lori Province
near       Vanadzor 36
size       11000

place      Gogavan
kind       crossing
at         41.16 44.52
in         ARM Lori Province
near       Step'anavan 21

place      Tashir
kind       town
at         41.12 44.28
in         ARM Lori Province
near       Step'anavan 16
size       7500

place      Tsaghkadzor
kind       town
at         40.53 44.72
in         ARM Kotayk Province
near       Hrazdan 5
size       1300

place      Charentsavan
kind       town
at         40.40 44.64
in         ARM Kotayk Province
near       Hrazdan 16
size       20000

place      Zvartnots
alias      Zvartnots airport; Zvartnots International Airport
kind       airport
at         40.15 44.40
in         ARM Yerevan
near       Yerevan 11

place      Erebuni
alias      Erebuni air base; Erebuni airport
kind       base
at         40.12 44.47
in         ARM Yerevan
near       Yerevan 8

place      Baghramyan Avenue
alias      Republic Square in Yerevan
kind       site
at         40.19 44.51
in         ARM Yerevan
near       Yerevan 2

place      Tsitsernakaberd
kind       site
at         40.19 44.49
in         ARM Yerevan
near       Yerevan 3

# Azerbaijan and Karabakh

place      Khankendi
alias      Stepanakert; Xankendi; Khankandi
in         AZE

place      Shusha
alias      Shushi
in         AZE

place      Nakhichivan
alias      Nakhchivan; Nakhichevan; Nakhchivan city
in         AZE

place      Fizuli
alias      Fuzuli; Fizuly; Varanda
in         AZE

place      Sumqayit
alias      Sumgait; Sumgayit
in         AZE

place      Ağdam
alias      Aghdam; Akna
in         AZE

place      Ganja
alias      Gyandzha; Kirovabad; Gence
in         AZE

place      Mingachevir
alias      Mingechaur; Mingecevir
in         AZE

place      Lankaran
alias      Lenkoran; Lenkaran
in         AZE

place      Şirvan
alias      Shirvan; Ali-Bayramli
in         AZE

place      Qazax
alias      Gazakh; Qazakh
in         AZE

place      Yevlakh
alias      Yevlax
in         AZE

place      Tǝrtǝr
alias      Tartar; Terter
in         AZE

place      Bǝrdǝ
alias      Barda; Berde
in         AZE

place      Beylagan
alias      Beylaqan
in         AZE

place      Xaçmaz
alias      Khachmaz
in         AZE

place      Quba
alias      Guba
in         AZE

place      Qusar
alias      Gusar
in         AZE

place      Şǝki
alias      Sheki; Shaki; Seki
in         AZE

place      Zaqatala
alias      Zagatala
in         AZE

place      Şǝmkir
alias      Shamkir; Shamkhor
in         AZE

place      Şamaxı
alias      Shamakhi; Shemakha
in         AZE

place      Xirdalan
alias      Khirdalan
in         AZE

place      Goygol
alias      Khanlar; Goy-Gol
in         AZE

place      Ağcabǝdi
alias      Aghjabadi; Agjabadi
in         AZE

place      Baku
alias      Baki
in         AZE

place      Salyan
alias      Salian
in         AZE

place      Pushkino
alias      Bilasuvar; Bilesuvar
in         AZE

place      Jalilabad
alias      Celilabad
in         AZE

place      Göyçay
alias      Goychay; Geokchay
in         AZE

place      Khojaly
alias      Khojali; Khodzhaly; Xocalı; Khodjaly
kind       town
at         39.91 46.79
in         AZE Nagorno-Karabakh
near       Khankendi 10

place      Askeran
alias      Asgaran; Askaran
kind       town
at         39.94 46.83
in         AZE Nagorno-Karabakh
near       Khankendi 15
size       2300

place      Martakert
alias      Aghdara; Mardakert; Agdara
kind       town
at         40.21 46.81
in         AZE Nagorno-Karabakh
near       Khankendi 44
size       4500

place      Martuni
alias      Khojavend; Khojavand
kind       town
at         39.79 47.11
in         AZE Nagorno-Karabakh
near       Khankendi 30
size       5500

place      Hadrut
alias      Gadrut
kind       town
at         39.52 47.03
in         AZE Nagorno-Karabakh
near       Shusha 36
size       4000

place      Jabrayil
alias      Jebrail; Dzhebrail; Jabrail; Cebrayil
kind       town
at         39.40 47.03
in         AZE Nagorno-Karabakh
near       Fizuli 23

place      Zangilan
alias      Zangelan; Kovsakan
kind       town
at         39.09 46.65
in         AZE Nagorno-Karabakh
near       Kapan 26

place      Qubadli
alias      Gubadli; Kubatly; Kubatli; Kashunik
kind       town
at         39.34 46.58
in         AZE Nagorno-Karabakh
near       Kapan 22

place      Lachin
alias      Berdzor; Lacin
kind       town
at         39.64 46.55
in         AZE Nagorno-Karabakh
near       Goris 24

place      Kalbajar
alias      Kelbajar; Kelbadzhar; Karvachar; Kalbadjar
kind       town
at         40.11 46.04
in         AZE Nagorno-Karabakh
near       Khankendi 69

place      Talish
kind       village
at         40.38 46.75
in         AZE Nagorno-Karabakh
near       Khankendi 62

place      Madagiz
alias      Sugovushan; Mataghis
kind       village
at         40.31 46.79
in         AZE Nagorno-Karabakh
near       Khankendi 54

place      Lele Tepe
alias      Leletepe
kind       site
at         39.42 47.30
in         AZE Nagorno-Karabakh
near       Fizuli 24

place      Khudaferin
alias      Khoda Afarin; Khudaferin bridges
kind       site
at         39.15 46.94
in         AZE Nagorno-Karabakh
near       Fizuli 54

place      Karmir Shuka
alias      Red Bazaar; Krasny Bazar
kind       village
at         39.68 47.06
in         AZE Nagorno-Karabakh
near       Khankendi 30

place      Sarsang
alias      Sarsang reservoir
kind       dam
at         40.15 46.63
in         AZE Nagorno-Karabakh
near       Khankendi 38

place      Taghavard
alias      Taghaverd
kind       village
at         39.66 46.96
in         AZE Nagorno-Karabakh
near       Khankendi 27

place      Aghavno
alias      Zabukh; Zabux
kind       village
at         39.61 46.55
in         AZE Nagorno-Karabakh
near       Goris 23

place      Hakari bridge
alias      Hakari checkpoint; Lachin checkpoint; Khakari bridge
kind       crossing
at         39.57 46.56
in         AZE Nagorno-Karabakh
near       Goris 20

place      Dashalti
alias      Karin Tak
kind       village
at         39.73 46.74
in         AZE Nagorno-Karabakh
near       Shusha 4

place      Farrukh
alias      Parukh
kind       village
at         40.00 46.86
in         AZE Nagorno-Karabakh
near       Khankendi 22

place      Khramort
alias      Pirlar
kind       village
at         39.98 46.86
in         AZE Nagorno-Karabakh
near       Khankendi 20

place      Gandzasar
alias      Gandzasar monastery
kind       site
at         40.06 46.53
in         AZE Nagorno-Karabakh
near       Khankendi 32

place      Dadivank
kind       site
at         40.16 46.29
in         AZE Nagorno-Karabakh
near       Khankendi 55

place      Ghazanchetsots
alias      Ghazanchetsots Cathedral
kind       site
at         39.76 46.75
in         AZE Nagorno-Karabakh
near       Shusha 1

place      Stepanakert airport
alias      Khojaly airport
kind       airport
at         39.90 46.79
in         AZE Nagorno-Karabakh
near       Khankendi 9

place      Fuzuli International Airport
alias      Fuzuli airport
kind       airport
at         39.59 47.20
in         AZE Nagorno-Karabakh
near       Fizuli 5

place      Horadiz
alias      Goradiz
kind       town
at         39.45 47.34
in         AZE Nagorno-Karabakh
near       Fizuli 24
size       7000

place      Chartar
alias      Guneychartar
kind       town
at         39.76 47.02
in         AZE Nagorno-Karabakh
near       Khankendi 25
size       4000

place      Minjivan
alias      Mincivan
kind       town
at         39.03 46.71
in         AZE Nagorno-Karabakh
near       Kapan 34

place      Shahbulag
kind       site
at         40.06 46.91
in         AZE Nagorno-Karabakh
near       Khankendi 30

place      Tovuz
alias      Tavuz; Tovus
kind       town
at         40.99 45.63
in         AZE
near       Qazax 26
size       14000

place      Aghali
alias      Agali
kind       village
at         39.20 46.75
in         AZE
near       Kapan 29

place      Baganis Ayrum
alias      Baghanis Ayrum
kind       village
at         41.13 45.11
in         AZE
near       Qazax 21

place      Ashaghi Askipara
alias      Askipara
kind       village
at         41.08 45.07
in         AZE
near       Qazax 25

place      Gizilhajili
kind       village
at         41.06 45.15
in         AZE
near       Qazax 18

place      Kheyrimli
kind       village
at         41.07 45.13
in         AZE
near       Qazax 19

place      Gadabay
alias      Gedabek; Gadabay mine; Soyudlu
kind       town
at         40.57 45.82
in         AZE
near       Şǝmkir 33
size       9000

place      Dashkasan
alias      Dashkesan
kind       town
at         40.52 46.08
in         AZE
near       Ganja 29
size       10000

place      Naftalan
kind       town
at         40.51 46.82
in         AZE
near       Yevlakh 31
size       8500

place      Goranboy
alias      Geranboy
kind       town
at         40.61 46.79
in         AZE
near       Ganja 37
size       7500

place      Ordubad
kind       town
at         38.91 46.02
in         AZE
near       Nakhichivan 62
size       11000

place      Julfa
alias      Dzhulfa
kind       town
at         38.96 45.63
in         AZE
near       Nakhichivan 34
size       12000

place      Sangachal
alias      Sangachal terminal
kind       site
at         40.20 49.47
in         AZE
near       Baku 38

place      Alat
alias      Alat port; Port of Baku; Baku International Sea Trade Port
kind       port
at         39.98 49.42
in         AZE
near       Baku 57

place      Heydar Aliyev International Airport
alias      Baku airport; Baku Heydar Aliyev Airport
kind       airport
at         40.47 50.05
in         AZE
near       Baku 19

place      Qobustan
alias      Gobustan; Gobustan prison; Qobustan prison
kind       town
at         40.08 49.41
in         AZE
near       Baku 52
size       13000

place      Samur crossing
alias      Samur border
kind       crossing
at         41.63 48.42
in         AZE
near       Qusar 23

place      Gabala
alias      Qabala radar; Gabala radar; Qabala; Qəbələ
kind       town
at         40.98 47.85
in         AZE
near       Şǝki 60
size       13000

place      Nardaran
kind       town
at         40.56 50.00
in         AZE
near       Baku 22
size       8000

place      Ismayilli
alias      Ismailly
kind       town
at         40.79 48.15
in         AZE
near       Şamaxı 46
size       16000

place      Neft Daşları
alias      Neft Dashlari; Oil Rocks; Neftyanye Kamni
kind       site
at         40.24 50.83
in         AZE
near       Baku 85

place      Martyrs' Lane
alias      Alley of Martyrs; Shahidlar Khiyabani
kind       site
at         40.36 49.83
in         AZE
near       Baku 3

place      Kurdakhani
alias      Kurdakhani prison
kind       site
at         40.54 49.93
in         AZE
near       Baku 20

place      Nasosnaya
alias      Nasosnaya air base; Hajibadalli
kind       base
at         40.59 49.56
in         AZE
near       Sumqayit 9

# Central Asia: spellings of towns in the gazetteer

place      Nur-Sultan
alias      Astana; Nursultan; Tselinograd
in         KAZ

place      Zhangaözen
alias      Zhanaozen; Janaozen
in         KAZ

place      Semey
alias      Semipalatinsk; Semei
in         KAZ

place      Almaty
alias      Alma-Ata; Almata
in         KAZ

place      Oral
alias      Uralsk
in         KAZ

place      Aktobe
alias      Aktyubinsk; Aqtobe
in         KAZ

place      Aktau
alias      Aqtau
in         KAZ

place      Atyrau
alias      Guryev
in         KAZ

place      Petropavl
alias      Petropavlovsk
in         KAZ

place      Kostanay
alias      Kustanay; Qostanay; Kostanai
in         KAZ

place      Kokshetau
alias      Kokchetav
in         KAZ

place      Karaganda
alias      Qaraghandy; Qaragandy
in         KAZ

place      Shymkent
alias      Chimkent
in         KAZ

place      Taraz
alias      Dzhambul
in         KAZ

place      Kyzylorda
alias      Qyzylorda; Kzyl-Orda
in         KAZ

place      Ust-Kamenogorsk
alias      Oskemen
in         KAZ

place      Taldykorgan
alias      Taldyqorghan; Taldy-Kurgan
in         KAZ

place      Zhezqazghan
alias      Zhezkazgan; Jezkazgan
in         KAZ

place      Balqash
alias      Balkhash
in         KAZ

place      Baikonur
alias      Baykonur; Bayqongyr
in         KAZ

place      Turkestan
alias      Turkistan
in         KAZ

place      Kapshagay
alias      Konaev; Qonaev; Konayev; Kapchagay
in         KAZ

place      Aral
alias      Aralsk
in         KAZ

place      Arys
alias      Arys arsenal
in         KAZ

place      Kandyagash
alias      Qandyaghash
in         KAZ

place      Ushtobe
alias      Ush-Tobe
in         KAZ

place      Zaysan
alias      Zaisan
in         KAZ

place      Jalal-Abad
alias      Dzhalal-Abad
in         KGZ

place      Isfana
alias      Razzakov
in         KGZ

place      Karakol
alias      Przhevalsk
in         KGZ

place      Kara Suu
alias      Karasu; Karasuu
in         KGZ

place      Uzgen
alias      Ozgon; Uzgon
in         KGZ

place      Bishkek
alias      Frunze; Pishpek
in         KGZ

place      Balykchy
alias      Balykchi; Rybachye
in         KGZ

place      Kzyl-Kiya
alias      Kyzyl-Kiya; Kyzyl-Kyya
in         KGZ

place      Cholpon-Ata
alias      Cholponata
in         KGZ

place      Kara-Balta
alias      Karabalta
in         KGZ

place      Khorugh
alias      Khorog
in         TJK

place      Kurgan-Tyube
alias      Bokhtar; Qurghonteppa; Kurgan Tube; Qurgonteppa
in         TJK

place      Kŭlob
alias      Kulyab
in         TJK

place      Khujand
alias      Leninabad; Khodjent; Khojand
in         TJK

place      Dushanbe
alias      Stalinabad
in         TJK

place      Ishqoshim
alias      Ishkashim
in         TJK

place      Panjakent
alias      Penjikent; Panjikent
in         TJK

place      Istaravshan
alias      Ura-Tyube
in         TJK

place      Tursunzoda
alias      Tursunzade
in         TJK

place      Vahdat
alias      Kofarnihon; Kafirnigan
in         TJK

place      Norak
alias      Nurek
in         TJK

place      Farkhor
alias      Parkhar; Farkhar
in         TJK

place      Hisor
alias      Gissar; Hissar
in         TJK

place      Moskovskiy
alias      Hamadoni; Moskovsky
in         TJK

place      Danghara
alias      Dangara
in         TJK

place      Konibodom
alias      Kanibadam
in         TJK

place      Türkmenbaşy
alias      Turkmenbashi; Turkmenbashy; Krasnovodsk
in         TKM

place      Daşoguz
alias      Dashoguz; Dashhowuz
in         TKM

place      Turkmenabat
alias      Chardzhou; Chardzhev; Charjou
in         TKM

place      Ashgabat
alias      Ashkhabad; Asgabat; Ashgabad
in         TKM

place      Balkanabat
alias      Nebitdag
in         TKM

place      Tejen
alias      Tedjen; Tedzhen
in         TKM

place      Abadan
alias      Büzmeyin
in         TKM

place      Baharly
alias      Bakharden
in         TKM

place      Yolöten
alias      Iolotan
in         TKM

place      Änew
alias      Anau
in         TKM

place      Konye-Urgench
alias      Kunya-Urgench; Koneurgench
in         TKM

place      Qarshi
alias      Karshi
in         UZB

place      Andijan
alias      Andizhan; Andijon
in         UZB

place      Fergana
alias      Farghona; Ferghana
in         UZB

place      Khiva
alias      Xiva
in         UZB

place      Bukhara
alias      Bokhara; Buxoro
in         UZB

place      Samarkand
alias      Samarqand
in         UZB

place      Namangan
alias      Namangon
in         UZB

place      Kokand
alias      Qo'qon; Quqon
in         UZB

place      Margilan
alias      Margelan; Margilon; Marghilon
in         UZB

place      Navoiy
alias      Navoi
in         UZB

place      Jizzakh
alias      Djizak; Jizzax; Dzhizak
in         UZB

place      Olmaliq
alias      Almalyk
in         UZB

place      Chirchiq
alias      Chirchik
in         UZB

place      Termez
alias      Termiz
in         UZB

place      Shahrisabz
alias      Shakhrisabz
in         UZB

place      Guliston
alias      Gulistan
in         UZB

place      Nukus
alias      No'kis
in         UZB

place      Urgench
alias      Urganch
in         UZB

place      Qo‘rg‘ontepa
alias      Kurgantepa; Qorasuv
in         UZB

place      Kungrad
alias      Kungirot; Qongirat; Kungirad
in         UZB

place      Bekobod
alias      Bekabad
in         UZB

place      Kogon Shahri
alias      Kogon
in         UZB

# Kazakhstan

place      Akorda
alias      Ak Orda; Akorda Presidential Palace; Ak Orda Presidential Palace
kind       site
at         51.13 71.45
in         KAZ
near       Nur-Sultan 6

place      Semipalatinsk Test Site
alias      Semipalatinsk Polygon
kind       site
at         50.44 77.81
in         KAZ
near       Semey 172

place      Kurchatov
alias      Semipalatinsk-21
kind       town
at         50.76 78.54
in         KAZ
near       Semey 125
size       10000

place      Baikonur Cosmodrome
alias      Baikonur spaceport
kind       site
at         45.96 63.31
in         KAZ
near       Baikonur 38

place      Sary Shagan
alias      Sary Shagan test range
kind       base
at         46.03 73.70
in         KAZ
near       Balqash 130

place      Khorgos
alias      Khorgas; Horgos; Korgas; Khorgos crossing; Khorgos dry port
kind       crossing
at         44.21 80.40
in         KAZ
near       Zharkent 31

place      Kordai
alias      Korday; Kordai crossing; Qorday; Kordaj
kind       crossing
at         43.04 74.71
in         KAZ
near       Bishkek 20

place      Masanchi
kind       village
at         42.93 75.30
in         KAZ
near       Tokmok 11
size       15000

place      Tengiz
alias      Tengiz field; Tengiz oil field; Tengizchevroil
kind       site
at         46.15 53.38
in         KAZ
near       Qulsary 106

place      Kashagan
alias      Kashagan field
kind       site
at         46.20 52.00
in         KAZ
near       Atyrau 103

place      Karachaganak
kind       site
at         51.37 53.22
in         KAZ
near       Aksay 20

place      Kuryk
alias      Kuryk port
kind       port
at         43.18 51.68
in         KAZ
near       Aktau 68

place      Aktau port
alias      Port of Aktau
kind       port
at         43.60 51.22
in         KAZ
near       Aktau 9

place      Beyneu
alias      Beineu
kind       town
at         45.32 55.20
in         KAZ
near       Qulsary 213
size       32000

place      Ulken
alias      Ulken nuclear power plant site
kind       village
at         45.21 73.98
in         KAZ
near       Balqash 200
size       1800

place      Zhibek Zholy
alias      Zhibek Zholy crossing; Gisht Kuprik
kind       crossing
at         41.45 69.37
in         KAZ
near       Tashkent 18

place      Otar
alias      Gvardeyskiy; Otar base; Gvardeisky
kind       base
at         43.54 75.22
in         KAZ
near       Chu 100

place      Kostenko mine
alias      Kostenko coal mine
kind       site
at         49.85 73.05
in         KAZ
near       Karaganda 5

place      Medeu
kind       district
at         43.16 77.06
in         KAZ
near       Almaty 14

place      Almaty airport
alias      Almaty International Airport
kind       airport
at         43.35 77.04
in         KAZ
near       Almaty 16

place      Shetpe
kind       town
at         44.15 52.12
in         KAZ
near       Aktau 96
size       10000

place      Stepnogorsk plant
alias      Stepnogorsk Scientific and Technical Institute
kind       site
at         52.35 71.88
in         KAZ
near       Stepnogorsk 3

place      Aktau crash site
alias      Aktau airport
kind       airport
at         43.86 51.09
in         KAZ
near       Aktau 24

place      Dolinka
alias      KarLAG; Dolinka camp museum
kind       site
at         49.68 72.68
in         KAZ
near       Shakhtinsk 9

place      Embi-5
alias      Emba-5; Emba test range; Zhem
kind       base
at         48.77 58.07
in         KAZ
near       Emba 8

place      Borovoe
alias      Burabay; Borovoye
kind       town
at         53.08 70.31
in         KAZ
near       Shchūchīnsk 18
size       5000

# Kyrgyzstan

place      Manas airbase
alias      Manas air base; Transit Center at Manas; Manas airport; Manas International Airport; Ganci air base
kind       base
at         43.06 74.48
in         KGZ
near       Bishkek 23

place      Kant air base
alias      Kant airbase; Russian base in Kant
kind       base
at         42.85 74.85
in         KGZ
near       Kant 4

place      Kadamjay
alias      Kadamjai
kind       town
at         40.13 71.72
in         KGZ
near       Fergana 28
size       10000

place      Maksat
kind       village
at         40.02 69.55
in         KGZ
near       Suluktu 9

place      Irkeshtam
alias      Irkeshtam crossing
kind       crossing
at         39.68 73.91
in         KGZ
near       Uzgen 130

place      Torugart
alias      Torugart Pass; Torugart crossing
kind       crossing
at         40.55 75.40
in         KGZ
near       At-Bashi 78

place      Sary-Tash
kind       village
at         39.73 73.25
in         KGZ
near       Osh 98
size       1500

place      Kumtor
alias      Kumtor gold mine; Kumtor mine
kind       site
at         41.86 78.20
in         KGZ
near       Karakol 72

place      Dostuk
alias      Dostuk crossing; Dustlik
kind       crossing
at         40.53 72.75
in         KGZ
near       Osh 4

place      Koi-Tash
alias      Koy-Tash
kind       village
at         42.74 74.67
in         KGZ
near       Bishkek 14

place      Ala-Too Square
alias      White House in Bishkek
kind       site
at         42.88 74.60
in         KGZ
near       Bishkek 2

place      Ala Archa
alias      Ala-Archa residence
kind       site
at         42.82 74.58
in         KGZ
near       Bishkek 6

place      Mailuu-Suu
alias      Mayluu-Suu
kind       town
at         41.26 72.45
in         KGZ
near       Kochkor-Ata 26
size       23000

place      Chaldovar
alias      Chaldybar
kind       crossing
at         42.93 73.50
in         KGZ
near       Kara-Balta 30

place      Ak-Tilek
alias      Ak-Tilek crossing
kind       crossing
at         42.91 75.10
in         KGZ
near       Tokmok 17

place      Arslanbob
kind       village
at         41.33 72.94
in         KGZ
near       Bazar-Korgon 37

place      Gulcha
alias      Gulcho
kind       town
at         40.32 73.44
in         KGZ
near       Osh 58
size       12000

place      Kerben
kind       town
at         41.49 71.75
in         KGZ
near       Tash-Kumyr 41
size       20000

place      Kempir-Abad
alias      Kempir-Abad reservoir; Andijan reservoir
kind       dam
at         40.77 73.07
in         KGZ
near       Uzgen 20

place      Kambarata
alias      Kambarata-1; Kambarata hydropower plant
kind       dam
at         41.77 73.33
in         KGZ
near       Toktogul 37

# Tajikistan

place      Vorukh
alias      Voruh
kind       village
at         39.85 70.58
in         TJK
near       Isfara 30
size       30000

place      Khoja-A'lo
alias      Khojai A'lo; Chorkuh; Chorku
kind       town
at         39.97 70.57
in         TJK
near       Isfara 17
size       20000

place      Murghab
alias      Murgab
kind       town
at         38.17 73.97
in         TJK
near       Khorugh 220
size       7000

place      Gharm
alias      Garm
kind       town
at         39.03 70.37
in         TJK
near       Dushanbe 150
size       9500

place      Vanj
alias      Vanch
kind       town
at         38.37 71.45
in         TJK
near       Khorugh 97

place      Rushan
alias      Rushon
kind       town
at         37.95 71.55
in         TJK
near       Khorugh 51
size       6000

place      Rogun
alias      Roghun; Rogun dam; Roghun dam; Rogun hydropower plant
kind       dam
at         38.68 69.77
in         TJK
near       Dushanbe 87

place      Tavildara
alias      Sangvor
kind       town
at         38.70 70.48
in         TJK
near       Dushanbe 148

place      Nizhny Panj
alias      Panji Poyon; Panj-i-Poyon; Nizhny Pyanj; Sher Khan Bandar bridge; Panji Poyon crossing
kind       crossing
at         37.20 68.60
in         TJK
near       Kurgan-Tyube 76

place      Panj
kind       town
at         37.24 69.10
in         TJK
near       Farkhor 37
size       11000

place      Lyaur
alias      Lyaur training ground; Lyaur range
kind       base
at         38.42 68.66
in         TJK
near       Dushanbe 18

place      Ayni air base
alias      Gissar air base; Gissar airfield
kind       base
at         38.51 68.67
in         TJK
near       Dushanbe 12

place      201st military base
alias      201st Motor Rifle Division; 201st Russian military base
kind       base
at         38.55 68.79
in         TJK
near       Dushanbe 3

place      Darvaz
alias      Kalai-Khumb; Qalai Khumb; Kalaikhum; Darvoz
kind       town
at         38.46 70.78
in         TJK
near       Kŭlob 111

place      Khovaling
kind       town
at         38.35 69.97
in         TJK
near       Kŭlob 51

place      Shamsiddin Shohin
alias      Shuroobod; Shurobod
kind       town
at         37.85 70.03
in         TJK
near       Kŭlob 23

place      Vahdat prison
kind       site
at         38.56 69.01
in         TJK
near       Vahdat 1

place      Dusti
alias      Jilikul
kind       town
at         37.35 68.67
in         TJK
near       Kurgan-Tyube 55

place      Kohi Navruz
alias      Palace of Nations in Dushanbe
kind       site
at         38.58 68.78
in         TJK
near       Dushanbe 4

# Turkmenistan

place      Galkynysh
alias      Galkynysh gas field; Galkynysh field; South Yoloten
kind       site
at         36.95 62.25
in         TKM
near       Yolöten 41

place      Darvaza
alias      Derweze; Darvaza gas crater; Gateway to Hell
kind       site
at         40.25 58.44
in         TKM
near       Ashgabat 255

place      Avaza
alias      Awaza
kind       district
at         39.97 52.85
in         TKM
near       Türkmenbaşy 13

place      Sarahs
alias      Serakhs; Saragt
kind       town
at         36.53 61.22
in         TKM
near       Tejen 117
size       9000

place      Ovadan-Depe
alias      Ovadan-Depe prison
kind       site
at         38.27 58.32
in         TKM
near       Ashgabat 38

place      Garabogaz
alias      Bekdash
kind       town
at         41.05 52.92
in         TKM
near       Türkmenbaşy 115
size       7000

place      Geok Tepe
alias      Gokdepe
kind       town
at         38.16 57.97
in         TKM
near       Ashgabat 43
size       14000

place      Farap
alias      Farab; Farap crossing
kind       crossing
at         39.17 63.61
in         TKM
near       Turkmenabat 10
size       10000

place      Hazar
alias      Cheleken
kind       town
at         39.43 53.12
in         TKM
near       Türkmenbaşy 66
size       10000

place      Turkmenbashi refinery
alias      Turkmenbashi port; Port of Turkmenbashi
kind       port
at         40.01 53.00
in         TKM
near       Türkmenbaşy 3

# Uzbekistan

place      Karshi-Khanabad
alias      Karshi-Khanabad air base; K2 base; Khanabad; Khanabad air base; K-2 air base
kind       base
at         38.83 65.92
in         UZB
near       Qarshi 13

place      Hayraton bridge
alias      Friendship Bridge; Afghanistan-Uzbekistan Friendship Bridge; Khayraton bridge
kind       crossing
at         37.23 67.43
in         UZB
near       Termez 14

place      Ayritom
alias      Termez International Trade Centre; Airitom
kind       crossing
at         37.25 67.40
in         UZB
near       Termez 11

place      Muynak
alias      Moynaq; Moynak; Mo'ynoq
kind       town
at         43.77 59.02
in         UZB
near       Kungrad 80
size       13000

place      Jaslyk
alias      Jaslyk prison; Zhaslyk; Jasliq
kind       site
at         43.93 57.53
in         UZB
near       Kungrad 140

place      Bobur Square
alias      Babur Square
kind       site
at         40.78 72.35
in         UZB
near       Andijan 1

place      Zarafshan
alias      Zarafshon
kind       town
at         41.57 64.20
in         UZB
near       Navoiy 190
size       67000

place      Muruntau
alias      Muruntau mine
kind       site
at         41.50 64.58
in         UZB
near       Navoiy 165

place      Uchkuduk
alias      Uchquduq
kind       town
at         42.16 63.56
in         UZB
near       Navoiy 272
size       28000

place      Sardoba dam
alias      Sardoba; Sardoba reservoir
kind       dam
at         40.30 68.20
in         UZB
near       Guliston 52

place      Oybek
alias      Oybek crossing; Fotehobod
kind       crossing
at         40.63 69.05
in         UZB
near       Bekobod 50

place      Shohimardon
alias      Shakhimardan; Shahimardan
kind       village
at         39.98 71.80
in         UZB
near       Fergana 45
size       5000

place      Sokh
alias      Sokh exclave
kind       town
at         39.96 71.13
in         UZB
near       Kokand 64
size       15000

place      Kakaydy
alias      Kakaydi; Kakaydy air base; Kokaydi
kind       base
at         37.62 67.52
in         UZB
near       Termez 48

place      Ravat
alias      Patar; Ravat crossing
kind       crossing
at         40.42 70.45
in         UZB
near       Konibodom 13

# Bosnia and Herzegovina: places of the war of 1992 to 1995 and after

place      Bihać
alias      Bihac pocket
in         BIH

place      Srebrenica
kind       town
at         44.11 19.30
in         BIH Republika Srpska
near       Užice 52
size       3000

place      Potocari
alias      Srebrenica Memorial; Srebrenica-Potocari Memorial; Potocari memorial centre
kind       village
at         44.15 19.30
in         BIH Republika Srpska
near       Užice 53

place      Zepa
kind       village
at         43.95 19.13
in         BIH Republika Srpska
near       Goražde 34
size       300

place      Visegrad
kind       town
at         43.78 19.29
in         BIH Republika Srpska
near       Užice 46
size       5500

place      Omarska
alias      Omarska camp
kind       village
at         44.89 16.90
in         BIH Republika Srpska
near       Prijedor 18

place      Trnopolje
alias      Trnopolje camp
kind       camp
at         44.93 16.87
in         BIH Republika Srpska
near       Prijedor 14

place      Keraterm
alias      Keraterm camp
kind       camp
at         44.98 16.73
in         BIH Republika Srpska
near       Prijedor 2

place      Zvornik
kind       town
at         44.39 19.10
in         BIH Republika Srpska
near       Bijeljina 43
size       11500

place      Foca
kind       town
at         43.50 18.78
in         BIH Republika Srpska
near       Goražde 25
size       11000

place      Bratunac
kind       town
at         44.18 19.33
in         BIH Republika Srpska
near       Valjevo 47
size       8500

place      Kravica
alias      Kravica warehouse
kind       village
at         44.22 19.21
in         BIH Republika Srpska
near       Tuzla 56

place      Pale
kind       town
at         43.82 18.57
in         BIH Republika Srpska
near       Sarajevo 13
size       14000

place      Han Pijesak
kind       town
at         44.08 18.95
in         BIH Republika Srpska
near       Sarajevo 50
size       2000

place      Vlasenica
alias      Susica camp
kind       town
at         44.18 18.94
in         BIH Republika Srpska
near       Tuzla 46
size       7000

place      Milici
kind       town
at         44.17 19.09
in         BIH Republika Srpska
near       Tuzla 53

place      Rogatica
kind       town
at         43.80 19.00
in         BIH Republika Srpska
near       Goražde 15
size       6500

place      Gacko
kind       town
at         43.17 18.54
in         BIH Republika Srpska
near       Nikšić 53
size       5500

place      Nevesinje
kind       town
at         43.26 18.11
in         BIH Republika Srpska
near       Mostar 27
size       5000

place      Kalinovik
kind       town
at         43.50 18.45
in         BIH Republika Srpska
near       Goražde 46

place      Manjaca
alias      Manjaca camp
kind       base
at         44.65 17.00
in         BIH Republika Srpska
near       Banja Luka 21

place      Kozarac
kind       town
at         44.97 16.84
in         BIH Republika Srpska
near       Prijedor 10
size       5000

place      Bosanski Samac
alias      Šamac
kind       town
at         45.06 18.47
in         BIH Republika Srpska
near       Slavonski Brod 38
size       5000

place      Derventa
kind       town
at         44.98 17.91
in         BIH Republika Srpska
near       Slavonski Brod 22
size       11500

place      Modrica
kind       town
at         44.95 18.30
in         BIH Republika Srpska
near       Doboj 31
size       10000

place      Kotor Varos
kind       town
at         44.62 17.37
in         BIH Republika Srpska
near       Banja Luka 21
size       7500

place      Gradiska
alias      Bosanska Gradiska
kind       town
at         45.14 17.25
in         BIH Republika Srpska
near       Banja Luka 41
size       14000

place      Novi Grad
alias      Bosanski Novi
kind       town
at         45.05 16.38
in         BIH Republika Srpska
near       Prijedor 26
size       10000

place      Jahorina
kind       site
at         43.74 18.57
in         BIH Republika Srpska
near       Sarajevo 19

place      Lukavica
alias      East Sarajevo; Istocno Sarajevo
kind       district
at         43.82 18.37
in         BIH Republika Srpska
near       Sarajevo 6
size       60000

place      Branjevo
alias      Branjevo farm; Pilica
kind       village
at         44.55 19.11
in         BIH Republika Srpska
near       Bijeljina 25

place      Kozluk
kind       village
at         44.50 19.12
in         BIH Republika Srpska
near       Bijeljina 30

place      Donja Gradina
kind       site
at         45.25 16.92
in         BIH Republika Srpska
near       Sisak 51

place      Sutjeska
alias      Tjentiste
kind       village
at         43.35 18.69
in         BIH Republika Srpska
near       Goražde 41

place      Vitez
kind       town
at         44.15 17.79
in         BIH Federation of Bosnia and Herzegovina
near       Travnik 13
size       6500

place      Ahmici
kind       village
at         44.14 17.84
in         BIH Federation of Bosnia and Herzegovina
near       Travnik 17

place      Vares
kind       town
at         44.16 18.33
in         BIH Federation of Bosnia and Herzegovina
near       Visoko 23
size       3000

place      Stupni Do
kind       village
at         44.13 18.31
in         BIH Federation of Bosnia and Herzegovina
near       Visoko 20

place      Jajce
kind       town
at         44.34 17.27
in         BIH Federation of Bosnia and Herzegovina
near       Travnik 34
size       7500

place      Kupres
kind       town
at         43.99 17.28
in         BIH Federation of Bosnia and Herzegovina
near       Bugojno 17
size       3000

place      Livno
kind       town
at         43.83 17.00
in         BIH Federation of Bosnia and Herzegovina
near       Bugojno 44
size       9000

place      Stolac
kind       town
at         43.08 17.96
in         BIH Federation of Bosnia and Herzegovina
near       Mostar 32
size       4000

place      Capljina
kind       town
at         43.11 17.70
in         BIH Federation of Bosnia and Herzegovina
near       Mostar 28
size       7500

place      Medjugorje
alias      Međugorje
kind       town
at         43.19 17.68
in         BIH Federation of Bosnia and Herzegovina
near       Mostar 20
size       2500

place      Neum
kind       town
at         42.92 17.62
in         BIH Federation of Bosnia and Herzegovina
near       Mostar 49
size       3000

place      Celebici
alias      Celebici camp
kind       village
at         43.68 17.89
in         BIH Federation of Bosnia and Herzegovina
near       Konjic 6

place      Jablanica
kind       town
at         43.66 17.76
in         BIH Federation of Bosnia and Herzegovina
near       Konjic 16
size       4500

place      Heliodrom
alias      Heliodrom camp
kind       camp
at         43.29 17.85
in         BIH Federation of Bosnia and Herzegovina
near       Mostar 7

place      Zeljava
alias      Zeljava air base
kind       base
at         44.84 15.76
in         BIH Federation of Bosnia and Herzegovina
near       Bihać 9

place      Lipa camp
alias      Lipa migrant camp
kind       camp
at         44.74 16.06
in         BIH Federation of Bosnia and Herzegovina
near       Bihać 17

place      Vucjak
alias      Vucjak camp
kind       camp
at         44.84 15.77
in         BIH Federation of Bosnia and Herzegovina
near       Bihać 8

place      Kljuc
kind       town
at         44.53 16.78
in         BIH Federation of Bosnia and Herzegovina
near       Prijedor 50
size       5500

place      Sanski Most
kind       town
at         44.77 16.67
in         BIH Federation of Bosnia and Herzegovina
near       Prijedor 24
size       16000

place      Bosanski Petrovac
kind       town
at         44.55 16.37
in         BIH Federation of Bosnia and Herzegovina
near       Bihać 49
size       4000

place      Drvar
kind       town
at         44.37 16.38
in         BIH Federation of Bosnia and Herzegovina
near       Bihać 63
size       3500

place      Glamoc
kind       town
at         44.05 16.85
in         BIH Federation of Bosnia and Herzegovina
near       Bugojno 49
size       2000

place      Maglaj
kind       town
at         44.55 18.10
in         BIH Federation of Bosnia and Herzegovina
near       Doboj 20
size       6500

place      Orasje
kind       town
at         45.03 18.69
in         BIH Federation of Bosnia and Herzegovina
near       Brčko 19
size       4000

place      Kladanj
kind       town
at         44.23 18.69
in         BIH Federation of Bosnia and Herzegovina
near       Tuzla 34
size       4500

place      Eagle Base
alias      Tuzla air base; Camp Eagle; Dubrave
kind       base
at         44.46 18.72
in         BIH Federation of Bosnia and Herzegovina
near       Tuzla 10

place      Butmir
alias      Camp Butmir; EUFOR headquarters in Sarajevo
kind       base
at         43.82 18.33
in         BIH Federation of Bosnia and Herzegovina
near       Sarajevo 7

place      Olovo
kind       town
at         44.13 18.58
in         BIH Federation of Bosnia and Herzegovina
near       Visoko 40
size       2500

place      Bosanska Otoka
alias      Buzim
kind       town
at         45.05 16.03
in         BIH Federation of Bosnia and Herzegovina
near       Cazin 11
size       7000

place      Markale
alias      Markale market
kind       site
at         43.86 18.42
in         BIH Sarajevo
near       Sarajevo 1

place      Ilidza
kind       district
at         43.83 18.30
in         BIH Sarajevo
near       Sarajevo 9
size       65000

place      Grbavica
kind       district
at         43.85 18.40
in         BIH Sarajevo
near       Sarajevo 2

place      Dobrinja
kind       district
at         43.83 18.35
in         BIH Sarajevo
near       Sarajevo 6

place      Vogosca
kind       district
at         43.90 18.34
in         BIH Sarajevo
near       Sarajevo 7
size       26000

place      Bascarsija
kind       district
at         43.86 18.43
in         BIH Sarajevo
near       Sarajevo 2

place      Sarajevo airport
alias      Sarajevo International Airport
kind       airport
at         43.82 18.33
in         BIH Sarajevo
near       Sarajevo 7

place      Sniper Alley
kind       site
at         43.85 18.40
in         BIH Sarajevo
near       Sarajevo 2

# Croatia

place      Split
alias      Spalato
in         HRV

place      Rijeka
alias      Fiume
in         HRV

place      Zagreb
alias      Agram
in         HRV

place      Banski Dvori
kind       site
at         45.82 15.97
in         HRV
near       Zagreb 1

place      Knin
kind       town
at         44.04 16.20
in         HRV
near       Šibenik 40
size       10500

place      Tovarnik
alias      Tovarnik-Sid
kind       town
at         45.16 19.15
in         HRV
near       Vinkovci 29
size       2000

place      Jasenovac
alias      Jasenovac camp; Jasenovac memorial
kind       village
at         45.27 16.91
in         HRV
near       Sisak 49
size       2000

place      Gospic
kind       town
at         44.55 15.37
in         HRV
near       Bihać 50
size       6500

place      Ovcara
alias      Ovcara farm
kind       site
at         45.30 19.04
in         HRV
near       Vukovar 6

place      Borovo
alias      Borovo Selo
kind       village
at         45.39 18.97
in         HRV
near       Vukovar 5
size       4500

place      Ilok
kind       town
at         45.22 19.37
in         HRV
near       Bačka Palanka 4
size       5000

place      Medak
alias      Medak Pocket
kind       village
at         44.46 15.51
in         HRV
near       Bihać 49

place      Pakrac
kind       town
at         45.44 17.19
in         HRV
near       Požega 38
size       4500

place      Glina
kind       town
at         45.34 16.09
in         HRV
near       Petrinja 19
size       4500

place      Dvor
kind       town
at         45.07 16.37
in         HRV
near       Prijedor 28

place      Skabrnja
kind       village
at         44.09 15.45
in         HRV
near       Zadar 17
size       1500

place      Plitvice
alias      Plitvice Lakes
kind       town
at         44.88 15.62
in         HRV
near       Bihać 21

place      Maljevac
alias      Maljevac crossing
kind       crossing
at         45.19 15.79
in         HRV
near       Velika Kladuša 2

place      Bregana
alias      Bregana crossing
kind       crossing
at         45.84 15.69
in         HRV
near       Samobor 5
size       2500

place      Bajakovo
alias      Batrovci-Bajakovo
kind       crossing
at         45.05 19.10
in         HRV
near       Vinkovci 34

place      Opatovac
alias      Opatovac camp
kind       village
at         45.27 19.17
in         HRV
near       Vukovar 16

place      Okucani
kind       town
at         45.26 17.20
in         HRV
near       Požega 39
size       1500

place      Slunj
kind       town
at         45.11 15.58
in         HRV
near       Karlovac 42
size       1700

place      Lipik
kind       town
at         45.41 17.16
in         HRV
near       Požega 42
size       2300

place      Hrvatska Kostajnica
alias      Kostajnica
kind       town
at         45.22 16.54
in         HRV
near       Petrinja 32
size       2000

place      Ploce
kind       port
at         43.05 17.43
in         HRV
near       Mostar 44
size       6000

place      Omisalj
alias      Krk LNG terminal; Krk LNG
kind       port
at         45.21 14.55
in         HRV
near       Rijeka 16
size       1800

place      Udbina
alias      Udbina air base
kind       base
at         44.53 15.77
in         HRV
near       Bihać 33
size       1000

place      Donji Lapac
kind       town
at         44.55 15.96
in         HRV
near       Bihać 30
size       1000

place      Vukovar hospital
kind       site
at         45.35 19.00
in         HRV
near       Vukovar 1

place      Imotski
kind       town
at         43.45 17.21
in         HRV
near       Mostar 50
size       4500

place      Sinj
kind       town
at         43.70 16.64
in         HRV
near       Split 27
size       11000

# Serbia

place      Belgrade
alias      Beograd
in         SRB

place      Niš
alias      Nish
in         SRB

place      Novi Sad
alias      Ujvidek
in         SRB

place      Zrenjanin
alias      Zrenyanin
in         SRB

place      Subotica
alias      Szabadka
in         SRB

place      Presevo
alias      Presheva
kind       town
at         42.31 21.65
in         SRB
near       Vranje 33
size       13500

place      Bujanovac
alias      Bujanoc
kind       town
at         42.46 21.77
in         SRB
near       Vranje 15
size       12000

place      Medvedja
alias      Medveđa; Medvegja
kind       town
at         42.84 21.58
in         SRB
near       Leskovac 34
size       3000

place      Raska
kind       town
at         43.29 20.61
in         SRB
near       Novi Pazar 19
size       6500

place      Mladenovac
kind       town
at         44.44 20.69
in         SRB
near       Aranđelovac 18
size       23500

place      Horgos
alias      Horgos crossing
kind       crossing
at         46.16 19.97
in         SRB
near       Subotica 25
size       5700

place      Loznica
kind       town
at         44.53 19.22
in         SRB
near       Bijeljina 25
size       19500

place      Jadar
alias      Jadar mine; Jadar project; Jadar lithium mine
kind       site
at         44.53 19.33
in         SRB
near       Valjevo 52

place      Dobrosin
kind       village
at         42.44 21.68
in         SRB
near       Vranje 21

place      Veliki Trnovac
kind       village
at         42.48 21.72
in         SRB
near       Vranje 18
size       6800

place      Batajnica
alias      Batajnica air base
kind       base
at         44.94 20.26
in         SRB
near       Zemun 15
size       37000

place      Sjenica
kind       town
at         43.27 20.00
in         SRB
near       Novi Pazar 45
size       14000

place      Tutin
kind       town
at         42.99 20.34
in         SRB
near       Novi Pazar 22
size       10000

place      Prijepolje
kind       town
at         43.39 19.65
in         SRB
near       Bijelo Polje 39
size       13000

place      Adasevci
alias      Principovac
kind       camp
at         45.08 19.22
in         SRB
near       Vinkovci 39

place      Kelebija
kind       crossing
at         46.17 19.55
in         SRB
near       Subotica 13

place      Dimitrovgrad
alias      Gradina; Gradina crossing; Tsaribrod
kind       crossing
at         43.02 22.78
in         SRB
near       Pirot 23
size       6000

place      Grdelica
alias      Grdelica gorge
kind       town
at         42.90 22.07
in         SRB
near       Leskovac 15

place      Surdulica
kind       town
at         42.69 22.17
in         SRB
near       Vranje 28
size       11000

place      Dubona
kind       village
at         44.51 20.74
in         SRB
near       Smederevo 24

place      Bajina Basta
kind       town
at         43.97 19.57
in         SRB
near       Užice 26
size       9000

place      Mali Zvornik
kind       town
at         44.40 19.11
in         SRB
near       Bijeljina 42
size       4000

place      Kopaonik
kind       site
at         43.29 20.81
in         SRB
near       Novi Pazar 28

place      South base
alias      Jug base; Base South; Jug military base
kind       base
at         42.41 21.70
in         SRB
near       Vranje 22

place      Andricev Venac
alias      Serbian presidency building
kind       site
at         44.81 20.47
in         SRB Belgrade
near       Belgrade 1

place      Savamala
alias      Belgrade Waterfront
kind       district
at         44.81 20.45
in         SRB Belgrade
near       Belgrade 2

place      New Belgrade
alias      Novi Beograd
kind       district
at         44.81 20.42
in         SRB Belgrade
near       Belgrade 4
size       210000

place      Vladislav Ribnikar school
alias      Vladislav Ribnikar primary school
kind       site
at         44.80 20.47
in         SRB Belgrade
near       Belgrade 2

place      Dedinje
kind       district
at         44.77 20.46
in         SRB Belgrade
near       Belgrade 5

place      Zvezdara
kind       district
at         44.79 20.52
in         SRB Belgrade
near       Belgrade 6

place      Nikola Tesla Airport
alias      Belgrade Nikola Tesla Airport
kind       airport
at         44.82 20.29
in         SRB Belgrade
near       Belgrade 14

place      Chinese embassy in Belgrade
kind       site
at         44.83 20.42
in         SRB Belgrade
near       Belgrade 4

place      General Staff building in Belgrade
alias      Generalstab
kind       site
at         44.81 20.46
in         SRB Belgrade
near       Belgrade 1

place      Novi Sad railway station
alias      Novi Sad train station canopy
kind       site
at         45.27 19.83
in         SRB Belgrade
near       Novi Sad 3

# Kosovo: spellings of towns in the gazetteer

place      Pristina
alias      Prishtina; Prishtine
in         KOS

place      Kosovska Mitrovica
alias      Mitrovica; Mitrovice
in         KOS

place      Gjakova
alias      Djakovica; Dakovica; Gjakove
in         KOS

place      Peć
alias      Peja; Peje
in         KOS

place      Gnjilane
alias      Gjilan
in         KOS

place      Ferizaj
alias      Urosevac
in         KOS

place      Vushtrri
alias      Vucitrn
in         KOS

place      Deçan
alias      Decani
in         KOS

place      Leposaviq
alias      Leposavic
in         KOS

place      Glogovac
alias      Drenas; Gllogoc
in         KOS

place      Podujevo
alias      Podujeva
in         KOS

place      Suva Reka
alias      Suhareka; Suhareke
in         KOS

place      Orahovac
alias      Rahovec
in         KOS

place      Kosovo Polje
alias      Fushe Kosove
in         KOS

place      Shtime
alias      Stimlje
in         KOS

place      Istok
alias      Istog
in         KOS

place      Dragash
alias      Dragas
in         KOS

place      Prizren
alias      Prizreni
in         KOS

# Kosovo

place      Merdare
alias      Merdare crossing
kind       crossing
at         42.98 21.25
in         KOS
near       Podujevo 9

place      Racak
alias      Recak
kind       village
at         42.43 21.02
in         KOS
near       Shtime 2

place      Gracanica
alias      Gracanice
kind       town
at         42.60 21.20
in         KOS
near       Pristina 8
size       10700

place      North Mitrovica
alias      Mitrovica North; Kosovska Mitrovica North; northern Mitrovica
kind       town
at         42.90 20.87
in         KOS
near       Kosovska Mitrovica 1
size       12000

place      Mitrovica bridge
alias      Ibar bridge
kind       site
at         42.89 20.87
in         KOS
near       Kosovska Mitrovica 1

place      Zubin Potok
kind       town
at         42.91 20.69
in         KOS
near       Kosovska Mitrovica 15
size       2500

place      Banjska
alias      Banjska monastery
kind       village
at         42.97 20.78
in         KOS
near       Zvečan 11

place      Jarinje
alias      Jarinje crossing
kind       crossing
at         43.21 20.69
in         KOS
near       Leposaviq 16

place      Brnjak
alias      Brnjak crossing; Bernjak
kind       crossing
at         42.98 20.51
in         KOS
near       Kosovska Mitrovica 31

place      Camp Bondsteel
alias      Bondsteel
kind       base
at         42.36 21.25
in         KOS
near       Ferizaj 8

place      Malisevo
alias      Malishevo; Malisheva
kind       town
at         42.48 20.75
in         KOS
near       Orahovac 14
size       4000

place      Prekaz
alias      Donje Prekaze; Prekaz i Poshtem
kind       village
at         42.77 20.81
in         KOS
near       Vushtrri 14

place      Srbica
alias      Skenderaj
kind       town
at         42.75 20.79
in         KOS
near       Vushtrri 17
size       6600

place      Strpce
alias      Shterpce
kind       town
at         42.24 21.03
in         KOS
near       Ferizaj 18
size       3500

place      Kacanik
kind       town
at         42.23 21.26
in         KOS
near       Ferizaj 17
size       15000

place      Klina
kind       town
at         42.62 20.58
in         KOS
near       Istok 21
size       5500

place      Meja
kind       village
at         42.40 20.39
in         KOS
near       Gjakova 4

place      Velika Krusa
alias      Krusha e Madhe
kind       village
at         42.32 20.65
in         KOS
near       Orahovac 9

place      Mala Krusa
alias      Krusha e Vogel
kind       village
at         42.31 20.63
in         KOS
near       Prizren 14

place      Obilic
alias      Kastriot; Obiliq; Kosovo B power plant
kind       town
at         42.69 21.07
in         KOS
near       Pristina 9
size       6900

place      Hani i Elezit
alias      General Jankovic; Đeneral Janković
kind       crossing
at         42.15 21.30
in         KOS
near       Kumanovo 34

place      Morine
alias      Morina crossing; Vermica; Vërmicë
kind       crossing
at         42.16 20.57
in         KOS
near       Prizren 15

place      Gorazdevac
kind       village
at         42.64 20.37
in         KOS
near       Peć 7

place      Novo Brdo
alias      Novoberde
kind       town
at         42.62 21.43
in         KOS
near       Gnjilane 18

place      Visoki Decani
alias      Decani monastery
kind       site
at         42.55 20.27
in         KOS
near       Deçan 2

place      Slatina airport
alias      Pristina airport; Pristina International Airport; Prishtina airport
kind       airport
at         42.57 21.04
in         KOS
near       Pristina 15

place      Trepca
alias      Trepca mine; Trepca mines; Stari Trg
kind       site
at         42.94 20.92
in         KOS
near       Kosovska Mitrovica 7

place      Gazimestan
kind       site
at         42.69 21.12
in         KOS
near       Pristina 5

place      Ibar-Lepenac canal
kind       site
at         42.92 20.72
in         KOS
near       Zvečan 11

place      Dubrava prison
alias      Dubrava
kind       site
at         42.68 20.55
in         KOS
near       Istok 13

place      Lapusnik
alias      Lapushnik; Llapushnik
kind       village
at         42.54 20.96
in         KOS
near       Glogovac 12

place      Partesh
alias      Partes
kind       town
at         42.40 21.44
in         KOS
near       Gnjilane 8

place      Bosnjacka Mahala
kind       district
at         42.90 20.85
in         KOS
near       Kosovska Mitrovica 2

place      Camp Nothing Hill
alias      Nothing Hill
kind       base
at         43.10 20.77
in         KOS
near       Leposaviq 4

# North Macedonia, Albania, Montenegro, Slovenia

place      Tetovo
alias      Tetova
in         MKD

place      Kumanovo
alias      Kumanova
in         MKD

place      Gevgelija
alias      Gevgelia
in         MKD

place      Shtip
alias      Stip
in         MKD

place      Aracinovo
alias      Haracina
kind       village
at         42.03 21.56
in         MKD
near       Skopje 12
size       7300

place      Tanusevci
alias      Tanusevac
kind       village
at         42.24 21.42
in         MKD
near       Lipkovo 16
size       400

place      Brnjarci
kind       village
at         42.02 21.50
in         MKD
near       Skopje 6

place      Tabanovce
alias      Tabanovtse
kind       crossing
at         42.20 21.70
in         MKD
near       Kumanovo 8

place      Stenkovec
alias      Brazda; Stenkovec camp
kind       camp
at         42.08 21.39
in         MKD
near       Skopje 10

place      Ljuboten
alias      Ljubotenski
kind       village
at         42.10 21.45
in         MKD
near       Skopje 12

place      Blace
alias      Blace camp
kind       crossing
at         42.13 21.31
in         MKD
near       Skopje 18

place      Bogorodica
alias      Bogorodica crossing
kind       crossing
at         41.12 22.54
in         MKD
near       Gevgelija 4

place      Krivolak
alias      Krivolak training ground
kind       base
at         41.53 22.12
in         MKD
near       Negotino 6

place      Gosince
kind       village
at         42.22 21.47
in         MKD
near       Lipkovo 15

place      Petrovec
alias      Skopje airport; Skopje International Airport
kind       airport
at         41.96 21.62
in         MKD
near       Skopje 17

place      Oteshevo
alias      Otesevo
kind       village
at         40.98 20.91
in         MKD
near       Resen 14

place      Deve Bair
alias      Deve Bair crossing
kind       crossing
at         42.27 22.52
in         MKD
near       Kriva Palanka 17

place      Vlorë
alias      Vlora; Valona
in         ALB

place      Korçë
alias      Korca; Koritsa
in         ALB

place      Sarandë
alias      Saranda; Agii Saranta
in         ALB

place      Durrës
alias      Durazzo
in         ALB

place      Shkodër
alias      Shkodra; Scutari
in         ALB

place      Tirana
alias      Tirane
in         ALB

place      Lezhë
alias      Lezha
in         ALB

place      Gjirokastër
alias      Gjirokastra; Argyrokastro
in         ALB

place      Shengjin
alias      Shengjin port; Shengjin migrant centre
kind       port
at         41.81 19.59
in         ALB
near       Lezhë 6
size       8000

place      Gjader
alias      Gjader camp; Gjader migrant centre
kind       camp
at         41.91 19.59
in         ALB
near       Lezhë 15

place      Kucova air base
alias      Kuçova; Kuçovë air base
kind       base
at         40.77 19.90
in         ALB
near       Kuçovë 4

place      Himara
alias      Himarë; Cheimarra
kind       town
at         40.10 19.74
in         ALB
near       Vlorë 49
size       3000

place      Manez
alias      Ashraf 3
kind       camp
at         41.44 19.56
in         ALB
near       Durrës 17

place      Gerdec
kind       village
at         41.42 19.64
in         ALB
near       Tirana 18

place      Rinas
alias      Tirana airport; Mother Teresa airport; Tirana International Airport
kind       airport
at         41.41 19.72
in         ALB
near       Tirana 13

place      Bajram Curri
alias      Tropoja; Tropojë
kind       town
at         42.36 20.08
in         ALB
near       Gjakova 29
size       5500

place      Qafe Thane
alias      Kjafasan
kind       crossing
at         41.08 20.62
in         ALB
near       Pogradec 20

place      Kakavia
alias      Kakavije
kind       crossing
at         39.92 20.36
in         ALB
near       Gjirokastër 27

place      Pashaliman
alias      Pasha Liman; Pashaliman base
kind       base
at         40.32 19.40
in         ALB
near       Vlorë 17

place      Hani i Hotit
alias      Bozaj
kind       crossing
at         42.34 19.42
in         ALB
near       Podgorica 17

place      Burrel prison
kind       site
at         41.61 20.01
in         ALB
near       Burrel 2

place      Spac prison
kind       site
at         41.90 20.03
in         ALB
near       Laç 38

place      Porto Romano
alias      Porto Romano port
kind       port
at         41.37 19.42
in         ALB
near       Durrës 6

place      Lazarat
kind       village
at         40.05 20.15
in         ALB
near       Gjirokastër 3
size       3000

place      Herceg Novi
alias      Hercegnovi
in         MNE

place      Podgorica
alias      Titograd
in         MNE

place      Kotor
alias      Cattaro
kind       town
at         42.42 18.77
in         MNE
near       Cetinje 13
size       13000

place      Rozaje
kind       town
at         42.84 20.17
in         MNE
near       Peć 22
size       9500

place      Ulcinj
alias      Ulqin
kind       town
at         41.93 19.21
in         MNE
near       Bar 20
size       11000

place      Berane
alias      Ivangrad
kind       town
at         42.84 19.87
in         MNE
near       Bijelo Polje 24
size       11000

place      Plav
kind       town
at         42.60 19.94
in         MNE
near       Peć 29
size       4000

place      Tivat
alias      Porto Montenegro; Tivat airport
kind       town
at         42.43 18.70
in         MNE
near       Herceg Novi 13
size       10000

place      Morinj
alias      Morinj camp
kind       camp
at         42.49 18.65
in         MNE
near       Herceg Novi 10

place      Debeli Brijeg
kind       crossing
at         42.46 18.43
in         MNE
near       Herceg Novi 9

place      Tuzi
kind       town
at         42.37 19.33
in         MNE
near       Podgorica 10
size       5000

place      Spuz
alias      Spuz prison
kind       site
at         42.51 19.20
in         MNE
near       Podgorica 10

place      Golubovci
alias      Podgorica airport
kind       airport
at         42.37 19.25
in         MNE
near       Podgorica 9

place      Ljubljana
alias      Laibach
in         SVN

place      Maribor
alias      Marburg an der Drau
in         SVN

place      Piran
alias      Pirano
kind       town
at         45.53 13.57
in         SVN
near       Koper 13
size       4000

place      Brdo pri Kranju
alias      Brdo; Brdo Castle; Brdo Congress Centre; Brdo estate
kind       site
at         46.27 14.37
in         SVN
near       Kranj 4

place      Dobova
kind       crossing
at         45.90 15.66
in         SVN
near       Samobor 13

place      Krsko
alias      Krsko nuclear power plant; Krsko nuclear plant
kind       town
at         45.96 15.49
in         SVN
near       Novo Mesto 33
size       7000

place      Brezice
kind       town
at         45.90 15.59
in         SVN
near       Samobor 15
size       7000

place      Sentilj
alias      Spielfeld-Sentilj
kind       crossing
at         46.68 15.65
in         SVN
near       Maribor 14

place      Rigonce
kind       village
at         45.88 15.69
in         SVN
near       Samobor 9

place      Bled
kind       town
at         46.37 14.11
in         SVN
near       Kranj 22
size       5000

place      Jesenice
kind       town
at         46.43 14.05
in         SVN
near       Kranj 32
size       13000

place      Cerklje ob Krki
alias      Cerklje air base
kind       base
at         45.90 15.53
in         SVN
near       Samobor 18

place      Luka Koper
alias      Port of Koper
kind       port
at         45.55 13.73
in         SVN
near       Koper 1

place      Obrezje
kind       crossing
at         45.85 15.69
in         SVN
near       Samobor 6

place      Kobarid
alias      Caporetto
kind       town
at         46.25 13.58
in         SVN
near       Gorizia 33
size       1100

# Greece

place      Pátrai
alias      Patras; Patra
in         GRC

place      Mytilene
alias      Mitilini; Mytilini; Mitylene
in         GRC

place      Alexandroupoli
alias      Alexandroupolis; Dedeagach
in         GRC

place      Thessaloniki
alias      Salonika; Salonica; Thessalonica
in         GRC

place      Heraklion
alias      Iraklio; Iraklion; Heraclion
in         GRC

place      Chania
alias      Hania; Canea
in         GRC

place      Piraeus
alias      Pireaus; Pireas
in         GRC

place      Chios
alias      Hios
in         GRC

place      Elefsina
alias      Eleusis; Elefsis
in         GRC

place      Ioannina
alias      Yannina; Janina
in         GRC

place      Kalamata
alias      Kalamai
in         GRC

place      Komotini
alias      Gumulcine
in         GRC

place      Chalcis
alias      Chalkida; Halkida
in         GRC

place      Ellinikó
alias      Hellinikon
in         GRC

place      Aspropyrgos
alias      Aspropirgos
in         GRC

place      Marousi
alias      Maroussi; Amarousio
in         GRC

place      Corfu
alias      Kerkyra
in         GRC

place      Rhodes
alias      Rodos
in         GRC

place      Maximos Mansion
alias      Maximou Mansion; Megaro Maximou
kind       site
at         37.98 23.74
in         GRC
near       Athens 1

place      Idomeni
alias      Idomeni camp
kind       crossing
at         41.12 22.51
in         GRC
near       Gevgelija 3
size       150

place      Moria
alias      Moria camp; Camp Moria
kind       camp
at         39.13 26.50
in         GRC
near       Mytilene 6
size       1000

place      Kara Tepe
alias      Kara Tepe camp; Mavrovouni; Mavrovouni camp
kind       camp
at         39.13 26.54
in         GRC
near       Mytilene 4

place      Souda Bay
alias      Souda; Souda Bay naval base; Naval Support Activity Souda Bay
kind       base
at         35.49 24.13
in         GRC
near       Chania 10

place      Syntagma Square
alias      Syntagma
kind       site
at         37.98 23.73
in         GRC
near       Athens 1

place      Exarchia
alias      Exarcheia; Exarhia
kind       district
at         37.99 23.73
in         GRC
near       Athens 1

place      Kastanies
alias      Kastanies crossing; Pazarkule-Kastanies
kind       crossing
at         41.65 26.48
in         GRC
near       Orestiáda 17
size       1000

place      Pylos
alias      Pylos shipwreck; Navarino
kind       town
at         36.91 21.70
in         GRC
near       Kalamata 41
size       2500

place      Tempi
alias      Tempi train crash site
kind       village
at         39.85 22.50
in         GRC
near       Larissa 25

place      Kipoi
alias      Kipi; Ipsala-Kipoi; Kipoi crossing
kind       crossing
at         40.95 26.31
in         GRC
near       Alexandroupoli 40

place      Pythio
alias      Pythion
kind       village
at         41.37 26.62
in         GRC
near       Orestiáda 17

place      Lavrio
alias      Lavrion; Lavrio camp
kind       port
at         37.71 24.06
in         GRC
near       Koropí 27
size       10000

place      Skaramagas
alias      Skaramangas; Skaramagas camp
kind       camp
at         38.01 23.60
in         GRC
near       Chaïdári 5

place      Malakasa
alias      Malakasa camp
kind       camp
at         38.23 23.80
in         GRC
near       Nea Makri 22

place      Mati
kind       village
at         38.04 23.99
in         GRC
near       Nea Makri 6

place      Lakki
alias      Leros camp
kind       camp
at         37.13 26.85
in         GRC
near       Kos 46

place      Vouliagmeni
alias      Astir Palace
kind       district
at         37.81 23.78
in         GRC
near       Voula 5
size       5000

place      Larissa air base
alias      110th Combat Wing
kind       base
at         39.65 22.46
in         GRC
near       Larissa 4

place      Tanagra
alias      Tanagra air base
kind       base
at         38.34 23.56
in         GRC
near       Chalcis 14

place      Stefanovikeio
alias      Stefanovikio; Stefanovikeio base
kind       base
at         39.48 22.77
in         GRC
near       Volos 18

place      Araxos
alias      Araxos air base
kind       base
at         38.15 21.42
in         GRC
near       Pátrai 29

place      Andravida
alias      Andravida air base
kind       base
at         37.92 21.29
in         GRC
near       Amaliáda 15
size       4000

place      Promachonas
alias      Promahonas; Kulata-Promachonas
kind       crossing
at         41.37 23.36
in         GRC
near       Petrich 11

place      Evzoni
alias      Evzonoi
kind       crossing
at         41.11 22.56
in         GRC
near       Gevgelija 6

place      Diavata
alias      Diavata camp
kind       camp
at         40.69 22.86
in         GRC
near       Menemeni 5

place      Agios Nikolaos
kind       town
at         35.19 25.72
in         GRC
near       Heraklion 54
size       11500

place      Fira
kind       town
at         36.42 25.43
in         GRC
near       Heraklion 124
size       1800

place      Mykonos town
kind       town
at         37.45 25.33
in         GRC
near       Artémida 120
size       10000

place      Ermoupoli
alias      Hermoupolis; Ermoupolis
kind       town
at         37.44 24.94
in         GRC
near       Artémida 95
size       11500

place      Revithoussa
alias      Revithoussa LNG terminal
kind       port
at         37.96 23.40
in         GRC
near       Megara 7

place      Kalavryta
kind       town
at         38.03 22.11
in         GRC
near       Aigio 25
size       2000

place      Distomo
kind       town
at         38.43 22.67
in         GRC
near       Livadeia 18
size       1500

place      Athens International Airport
alias      Eleftherios Venizelos airport; Athens airport
kind       airport
at         37.94 23.95
in         GRC
near       Koropí 6

place      Athens Polytechnic
kind       site
at         37.99 23.73
in         GRC
near       Athens 1

place      Korydallos prison
kind       site
at         37.98 23.65
in         GRC
near       Korydallos 1

place      Manolada
kind       village
at         38.05 21.35
in         GRC
near       Amaliáda 28

place      Prespes
alias      Psarades; Prespa
kind       village
at         40.83 21.03
in         GRC
near       Florina 32

place      Amygdaleza
kind       site
at         38.13 23.75
in         GRC
near       Acharnes 5

place      Paleochora
alias      Palaiochora
kind       town
at         35.23 23.68
in         GRC
near       Chania 44
size       1800

place      Kalymnos town
alias      Pothia
kind       town
at         36.95 26.98
in         GRC
near       Kos 28
size       10000

# Cyprus

place      Nicosia
alias      Lefkosia; Lefkosa
in         CYP

place      Famagusta
alias      Gazimagusa; Ammochostos; Magusa
in         CYP

place      Kyrenia
alias      Girne; Keryneia
in         CYP

place      Larnaca
alias      Larnaka
in         CYP

place      Limassol
alias      Lemesos
in         CYP

place      Paphos
alias      Pafos
in         CYP

place      Presidential Palace in Nicosia
alias      Presidential Palace, Nicosia
kind       site
at         35.15 33.35
in         CYP
near       Nicosia 3

place      Varosha
alias      Varosia
kind       district
at         35.11 33.95
in         CYP
near       Famagusta 2

place      Akrotiri
alias      RAF Akrotiri; Akrotiri base; Akrotiri air base
kind       base
at         34.59 32.99
in         CYP
near       Limassol 11

place      Dhekelia
alias      Dhekelia base; Dhekelia garrison
kind       base
at         35.00 33.75
in         CYP
near       Larnaca 14

place      Pyla
kind       village
at         35.01 33.69
in         CYP
near       Larnaca 12
size       2700

place      Ayia Napa
alias      Agia Napa
kind       town
at         34.99 34.00
in         CYP
near       Protaras 5
size       3200

place      Zygi
kind       port
at         34.73 33.34
in         CYP
near       Larnaca 35
size       600

place      Evangelos Florakis Naval Base
kind       base
at         34.73 33.29
in         CYP
near       Limassol 25

place      Ledra Street
alias      Ledra Street crossing; Lokmaci
kind       crossing
at         35.17 33.36
in         CYP
near       Nicosia 1

place      Ledra Palace
alias      Ledra Palace crossing; Ledra Palace hotel
kind       crossing
at         35.18 33.36
in         CYP
near       Nicosia 1

place      Ercan
alias      Ercan airport; Tymbou
kind       airport
at         35.15 33.50
in         CYP
near       Nicosia 12

place      Gecitkale
alias      Lefkoniko; Gecitkale air base
kind       base
at         35.23 33.72
in         CYP
near       Famagusta 25

place      Morphou
alias      Guzelyurt; Omorfo
kind       town
at         35.20 32.99
in         CYP
near       Nicosia 34
size       15000

place      Pournara
alias      Pournara camp; Kokkinotrimithia
kind       camp
at         35.15 33.20
in         CYP
near       Nicosia 15

place      Vasiliko
alias      Vassiliko; Vasilikos; Vasiliko LNG terminal
kind       port
at         34.73 33.31
in         CYP
near       Limassol 25

place      Chlorakas
alias      Chloraka
kind       town
at         34.80 32.41
in         CYP
near       Paphos 4
size       5000

place      Andreas Papandreou Air Base
alias      Paphos air base
kind       base
at         34.72 32.49
in         CYP
near       Paphos 8

place      Larnaca airport
alias      Larnaca International Airport
kind       airport
at         34.88 33.62
in         CYP
near       Larnaca 5

place      Nicosia airport
alias      Nicosia International Airport; UN Protected Area in Nicosia; UNFICYP headquarters
kind       airport
at         35.15 33.28
in         CYP
near       Nicosia 8

place      Strovilia
kind       crossing
at         35.09 33.95
in         CYP
near       Famagusta 4

place      Kokkina
alias      Erenkoy
kind       village
at         35.18 32.61
in         CYP
near       Paphos 50

place      Troodos
alias      RAF Troodos; Troodos station
kind       base
at         34.92 32.88
in         CYP
near       Limassol 31

# Malta

place      Valletta
alias      La Valletta; Valetta
in         MLT

place      Auberge de Castille
alias      Castille
kind       site
at         35.90 14.51
in         MLT
near       Valletta 1

place      Sliema
kind       town
at         35.91 14.50
in         MLT
near       Valletta 2
size       22000

place      Hal Far
alias      Ħal Far; Hal Far camp
kind       camp
at         35.81 14.51
in         MLT
near       Valletta 9

place      Bidnija
kind       village
at         35.92 14.41
in         MLT
near       Mosta 2

place      Marsaxlokk
alias      Malta Freeport
kind       port
at         35.84 14.54
in         MLT
near       Valletta 6
size       3500

place      Luqa
alias      Luqa airport; Malta International Airport
kind       airport
at         35.86 14.48
in         MLT
near       Valletta 5
size       6000

place      St Julian's
alias      San Giljan; Paceville
kind       town
at         35.92 14.49
in         MLT
near       Valletta 4
size       11000

place      Marsa
alias      Marsa open centre
kind       town
at         35.88 14.49
in         MLT
near       Valletta 2
size       5000

# Bulgaria

place      Rousse
alias      Ruse; Russe
in         BGR

place      Sofia
alias      Sofiya
in         BGR

place      Varna
alias      Warna
in         BGR

place      Burgas
alias      Bourgas
in         BGR

place      Svilengrad
alias      Svilingrad
in         BGR

place      Stara Zagora
alias      Eski Zagra
in         BGR

place      Kozloduy
alias      Kozloduj; Kozloduy nuclear power plant; Kozloduy nuclear plant
kind       town
at         43.78 23.73
in         BGR
near       Vratsa 66
size       11500

place      Belene
alias      Belene nuclear power plant; Belene nuclear project
kind       town
at         43.65 25.13
in         BGR
near       Sistov 19
size       7500

place      Lesovo
alias      Lesovo-Hamzabeyli; Hamzabeyli-Lesovo
kind       crossing
at         41.98 26.60
in         BGR
near       Yambol 57

place      Kapitan Andreevo
alias      Kapitan Andreevo crossing; Kapikule-Kapitan Andreevo
kind       crossing
at         41.72 26.32
in         BGR
near       Svilengrad 11

place      Novo Selo
alias      Novo Selo training area; Novo Selo range
kind       base
at         42.72 26.58
in         BGR
near       Sliven 22

place      Graf Ignatievo
alias      Graf Ignatievo air base
kind       base
at         42.29 24.71
in         BGR
near       Plovdiv 17

place      Bezmer
alias      Bezmer air base
kind       base
at         42.45 26.35
in         BGR
near       Yambol 13

place      Harmanli camp
alias      Harmanli refugee camp
kind       camp
at         41.93 25.90
in         BGR
near       Harmanli 1

place      Kulata
kind       crossing
at         41.39 23.36
in         BGR
near       Petrich 13

place      Kalotina
alias      Kalotina crossing
kind       crossing
at         43.00 22.87
in         BGR
near       Pirot 25

place      Malko Tarnovo
kind       crossing
at         41.98 27.53
in         BGR
near       Burgas 57
size       2500

place      Boyana
alias      Boyana residence
kind       district
at         42.65 23.27
in         BGR
near       Sofia 8

place      Maritsa East
alias      Maritsa Iztok; Maritsa East power plant
kind       site
at         42.26 26.13
in         BGR
near       Nova Zagora 28

place      Sarafovo
alias      Burgas airport; Sarafovo airport
kind       airport
at         42.57 27.52
in         BGR
near       Burgas 10

place      Lukoil Neftochim Burgas
alias      Neftochim; Burgas refinery
kind       site
at         42.54 27.35
in         BGR
near       Burgas 10

place      Petrohan
kind       site
at         43.12 23.13
in         BGR
near       Berkovitsa Municipality 13

place      Kresna
kind       town
at         41.73 23.15
in         BGR
near       Sandanski 22
size       3500

place      Lyulin
alias      Ljulin
kind       district
at         42.72 23.25
in         BGR
near       Sofia 7

place      Danube Bridge
alias      Giurgiu-Ruse bridge
kind       crossing
at         43.89 26.01
in         BGR
near       Rousse 6

# Romania

place      Cluj-Napoca
alias      Cluj; Kolozsvar; Klausenburg
in         ROU

place      Târgu Mureş
alias      Marosvasarhely; Tirgu Mures
in         ROU

place      Timișoara
alias      Temesvar
in         ROU

place      Sibiu
alias      Hermannstadt
in         ROU

place      Constanța
alias      Constantza
in         ROU

place      Galati
alias      Galatz
in         ROU

place      Iasi
alias      Jassy
in         ROU

place      Bucharest
alias      Bucuresti
in         ROU

place      Brasov
alias      Brashov
in         ROU

place      Oradea
alias      Nagyvarad
in         ROU

place      Drobeta-Turnu Severin
alias      Turnu Severin
in         ROU

place      Cotroceni
alias      Cotroceni Palace
kind       site
at         44.43 26.06
in         ROU
near       Bucharest 4

place      Victoria Palace
alias      Victoria Palace in Bucharest
kind       site
at         44.45 26.09
in         ROU
near       Bucharest 3

place      Palace of the Parliament
alias      Palace of Parliament; House of the People in Bucharest
kind       site
at         44.43 26.09
in         ROU
near       Bucharest 1

place      Deveselu
alias      Deveselu base; Deveselu air base
kind       base
at         44.10 24.38
in         ROU
near       Caracal 3
size       3000

place      Mihail Kogalniceanu
alias      Mihail Kogalniceanu air base; MK air base; Mihail Kogalniceanu airport
kind       base
at         44.36 28.49
in         ROU
near       Năvodari 11
size       10000

place      Siret
alias      Siret crossing; Siret border crossing
kind       crossing
at         47.95 26.07
in         ROU
near       Radauti 15
size       8000

place      Plauru
alias      Plaur
kind       village
at         45.34 28.84
in         ROU
near       Tulcea 19

place      Cincu
alias      Cincu training ground; Cincu training centre
kind       base
at         45.91 24.80
in         ROU
near       Făgăraș 15

place      Campia Turzii air base
alias      Campia Turzii
kind       base
at         46.50 23.89
in         ROU
near       Câmpia Turzii 6

place      Cernavoda nuclear power plant
alias      Cernavoda nuclear plant
kind       site
at         44.32 28.06
in         ROU
near       Cernavodă 3

place      Smardan
alias      Smardan training ground; Smârdan range
kind       base
at         45.48 27.93
in         ROU
near       Galati 10

place      Fetesti air base
alias      Borcea air base
kind       base
at         44.39 27.73
in         ROU
near       Feteşti 9

place      Otopeni
alias      Henri Coanda airport; Henri Coandă International Airport; Otopeni airport
kind       airport
at         44.57 26.09
in         ROU
near       Voluntari 12
size       13000

place      Sulina
kind       port
at         45.16 29.66
in         ROU
near       Kiliya 44
size       3500

place      Isaccea
kind       crossing
at         45.27 28.46
in         ROU
near       Tulcea 28
size       5000

place      Ceatalchioi
kind       village
at         45.28 28.77
in         ROU
near       Tulcea 12

place      Grindu
kind       village
at         45.40 28.22
in         ROU
near       Galati 14

place      Midia
alias      Port of Midia; Midia port
kind       port
at         44.34 28.68
in         ROU
near       Năvodari 5

place      Port of Constanta
alias      Constanta port
kind       port
at         44.10 28.65
in         ROU
near       Constanța 8

place      Nadlac
kind       crossing
at         46.17 20.75
in         ROU
near       Makó 21
size       7500

place      Rosia Montana
kind       village
at         46.31 23.13
in         ROU
near       Brad 34
size       2500

place      Colectiv
alias      Colectiv nightclub
kind       site
at         44.41 26.11
in         ROU
near       Bucharest 3

place      Albita
kind       crossing
at         46.78 28.13
in         ROU
near       Huşi 14

place      Sculeni
alias      Sculeni crossing
kind       crossing
at         47.32 27.62
in         ROU
near       Ungheni 18

place      Halmeu
kind       crossing
at         47.97 23.01
in         ROU
near       Satu Mare 23

place      Snagov
kind       village
at         44.69 26.17
in         ROU
near       Buftea 22
size       7000

place      Jilava
alias      Jilava prison
kind       site
at         44.33 26.08
in         ROU
near       Bucharest 11

place      Pungesti
kind       village
at         46.70 27.34
in         ROU
near       Vaslui 31

place      Crevedia
kind       village
at         44.59 25.91
in         ROU
near       Buftea 6

# Hungary

place      Szeged
alias      Segedin
in         HUN

place      Carmelite Monastery
alias      Carmelite Monastery in Budapest
kind       site
at         47.50 19.04
in         HUN
near       Budapest 1

place      Sandor Palace
kind       site
at         47.50 19.04
in         HUN
near       Budapest 1

place      Roszke
alias      Röszke crossing; Horgos-Roszke
kind       crossing
at         46.19 20.04
in         HUN
near       Szeged 11
size       3000

place      Bicske
kind       town
at         47.49 18.64
in         HUN
near       Budapest 31
size       12000

place      Zahony
alias      Chop-Zahony
kind       crossing
at         48.41 22.18
in         HUN
near       Kisvárda 25
size       4000

place      Gyongyospata
kind       village
at         47.81 19.79
in         HUN
near       Gyöngyös 11
size       2500

place      Keleti
alias      Keleti station; Keleti railway station
kind       site
at         47.50 19.08
in         HUN
near       Budapest 3

place      Taszar
alias      Taszar air base
kind       base
at         46.39 17.92
in         HUN
near       Kaposvár 10
size       2000

place      Paks nuclear power plant
alias      Paks nuclear plant; Paks II; Paks 2
kind       site
at         46.57 18.85
in         HUN
near       Paks 6

place      Hegyeshalom
kind       crossing
at         47.91 17.16
in         HUN
near       Mosonmagyaróvár 10
size       3500

place      Tompa
kind       crossing
at         46.21 19.54
in         HUN
near       Subotica 15
size       4500

place      Ásotthalom
kind       village
at         46.20 19.78
in         HUN
near       Szeged 29
size       4000

place      Beregsurany
kind       crossing
at         48.16 22.54
in         HUN
near       Berehove 9

place      Kecskemet air base
kind       base
at         46.92 19.75
in         HUN
near       Kecskemét 5

place      Papa air base
kind       base
at         47.36 17.50
in         HUN
near       Pápa 5

place      Ferihegy
alias      Ferenc Liszt airport; Budapest airport; Liszt Ferenc airport
kind       airport
at         47.44 19.26
in         HUN
near       Vecsés 3

place      Kossuth Square
alias      Kossuth Lajos Square
kind       site
at         47.51 19.05
in         HUN
near       Budapest 1

place      Szazhalombatta refinery
alias      Danube Refinery; Szazhalombatta
kind       site
at         47.28 18.90
in         HUN
near       Százhalombatta 4

place      Kolontar
kind       village
at         47.08 17.48
in         HUN
near       Ajka 7

place      Visegrád
kind       town
at         47.79 18.97
in         HUN
near       Esztergom 17
size       1800

# Poland and the Baltic states

place      Krakow
alias      Cracow; Krakau
in         POL

place      Oświęcim
alias      Auschwitz
in         POL

place      Gdansk
alias      Danzig
in         POL

place      Wroclaw
alias      Breslau
in         POL

place      Szczecin
alias      Stettin
in         POL

place      Poznan
alias      Posen
in         POL

place      Warsaw
alias      Warszawa
in         POL

place      Przemyśl
alias      Peremyshl
in         POL

place      Bialystok
alias      Byelostok
in         POL

place      Świnoujście
alias      Swinemunde
in         POL

place      Belweder
alias      Belvedere Palace; Belweder Palace
kind       site
at         52.21 21.03
in         POL
near       Warsaw 3

place      Presidential Palace in Warsaw
alias      Koniecpolski Palace
kind       site
at         52.24 21.02
in         POL
near       Warsaw 2

place      Przewodow
kind       village
at         50.47 23.93
in         POL
near       Hrubieszów 37
size       500

place      Kuznica
alias      Kuznica crossing; Kuznica-Bruzgi; Kuznica Bialostocka
kind       crossing
at         53.51 23.65
in         POL
near       Sokółka 16
size       1700

place      Usnarz Gorny
kind       village
at         53.33 23.73
in         POL
near       Sokółka 18

place      Bialowieza
alias      Bialowieza Forest
kind       village
at         52.70 23.87
in         POL
near       Hajnówka 19
size       2000

place      Redzikowo
alias      Redzikowo base; Aegis Ashore Poland
kind       base
at         54.48 17.10
in         POL
near       Słupsk 5

place      Orzysz
alias      Bemowo Piskie; Bemowo Piskie training area
kind       base
at         53.81 21.95
in         POL
near       Giżycko 29
size       5500

place      Medyka
alias      Medyka crossing; Medyka-Shehyni
kind       crossing
at         49.80 22.93
in         POL
near       Przemyśl 12

place      Dorohusk
alias      Dorohusk crossing; Dorohusk-Yahodyn
kind       crossing
at         51.16 23.81
in         POL
near       Chełm 24

place      Powidz
alias      Powidz air base
kind       base
at         52.41 17.92
in         POL
near       Września 27
size       1200

place      Terespol
alias      Terespol crossing; Terespol-Brest
kind       crossing
at         52.08 23.61
in         POL
near       Brest 6
size       5500

place      Jedwabne
kind       town
at         53.29 22.30
in         POL
near       Łomża 20
size       1600

place      Krynica
alias      Krynica-Zdroj; Krynica-Zdroj forum
kind       town
at         49.42 20.96
in         POL
near       Nowy Sącz 30
size       10500

place      Turow
alias      Turow mine; Turow coal mine
kind       site
at         50.92 14.90
in         POL
near       Bogatynia 5

place      Jasionka
alias      Rzeszow-Jasionka; Rzeszow airport; Rzeszow-Jasionka airport
kind       airport
at         50.11 22.02
in         POL
near       Rzeszów 8

place      Wizna
kind       village
at         53.19 22.38
in         POL
near       Łomża 22

place      Korczowa
alias      Korczowa crossing; Korczowa-Krakovets
kind       crossing
at         49.95 23.09
in         POL
near       Przemyśl 29

place      Hrebenne
alias      Hrebenne crossing; Hrebenne-Rava-Ruska
kind       crossing
at         50.28 23.59
in         POL
near       Tomaszów Lubelski 22

place      Bobrowniki
alias      Bobrowniki crossing
kind       crossing
at         53.12 23.89
in         POL
near       Bialystok 50

place      Michalowo
kind       town
at         53.03 23.60
in         POL
near       Bialystok 31
size       3000

place      Wyryki
alias      Wyryki-Wola
kind       village
at         51.56 23.37
in         POL
near       Chełm 47
size       500

place      Lask air base
kind       base
at         51.55 19.18
in         POL
near       Łask 6

place      Drawsko Pomorskie
alias      Drawsko; Drawsko training area
kind       base
at         53.53 15.80
in         POL
near       Świdwin 27
size       11500

place      Swietoszow
kind       base
at         51.48 15.40
in         POL
near       Żagań 17

place      Malbork air base
kind       base
at         54.03 19.13
in         POL
near       Malbork 6

place      Krzesiny
alias      Krzesiny air base; Poznan-Krzesiny
kind       base
at         52.33 16.97
in         POL
near       Luboń 7

place      Stare Kiejkuty
kind       site
at         53.62 21.07
in         POL
near       Szczytno 8

place      Szymany airport
alias      Szymany
kind       site
at         53.48 20.94
in         POL
near       Szczytno 12

place      Lubiatowo
alias      Lubiatowo-Kopalino; Choczewo; Lubiatowo nuclear site
kind       site
at         54.79 17.81
in         POL
near       Wejherowo 33

place      Treblinka
alias      Treblinka camp
kind       site
at         52.63 22.05
in         POL
near       Sokołów Podlaski 31

place      Sobibor
alias      Sobibor camp
kind       site
at         51.45 23.59
in         POL
near       Chełm 36

place      Belzec
alias      Belzec camp
kind       site
at         50.38 23.44
in         POL
near       Tomaszów Lubelski 8

place      Majdanek
alias      Majdanek camp
kind       site
at         51.22 22.60
in         POL
near       Lublin 4

place      Birkenau
alias      Auschwitz-Birkenau; Brzezinka
kind       site
at         50.04 19.18
in         POL
near       Oświęcim 4

place      Okecie
alias      Chopin Airport; Warsaw Chopin Airport
kind       airport
at         52.17 20.97
in         POL
near       Warsaw 8

place      Westerplatte
kind       site
at         54.41 18.67
in         POL
near       Gdansk 6

place      Swinoujscie LNG terminal
alias      Swinoujscie terminal
kind       port
at         53.91 14.29
in         POL
near       Świnoujście 4

place      Hel
kind       port
at         54.61 18.80
in         POL
near       Gdynia 20
size       3500

place      Zosin
alias      Zosin crossing
kind       crossing
at         50.86 24.12
in         POL
near       Hrubieszów 17

place      Vilnius
alias      Wilno; Vilna
in         LTU

place      Kaunas
alias      Kovno
in         LTU

place      Panevezys
alias      Ponevezh
in         LTU

place      Šiauliai
alias      Shiauliai
in         LTU

place      Rukla
alias      Rukla base
kind       base
at         55.04 24.37
in         LTU
near       Jonava 10
size       2500

place      Pabrade
alias      Pabrade training area; Pabrade military base; Pabradė training ground
kind       base
at         54.98 25.77
in         LTU
near       Vilnius 45
size       5500

place      Medininkai
alias      Medininkai crossing
kind       crossing
at         54.54 25.65
in         LTU
near       Vilnius 28

place      Ignalina
alias      Ignalina nuclear power plant; Ignalina nuclear plant
kind       site
at         55.60 26.56
in         LTU
near       Visaginas 9

place      Kybartai
alias      Kybartai crossing; Chernyshevskoye-Kybartai
kind       crossing
at         54.64 22.76
in         LTU
near       Marijampolė 38
size       4900

place      Nida
kind       town
at         55.30 21.00
in         LTU
near       Klaipėda 46
size       1200

place      Salcininkai
alias      Soleczniki
kind       town
at         54.31 25.39
in         LTU
near       Vilnius 42
size       6000

place      Rudninkai
alias      Rudninkai training ground
kind       base
at         54.42 25.15
in         LTU
near       Vilnius 30

place      Siauliai air base
alias      Zokniai
kind       base
at         55.89 23.39
in         LTU
near       Šiauliai 8

place      Kapciamiestis
kind       village
at         54.00 23.65
in         LTU
near       Druskininkai 20

place      Klaipeda LNG terminal
alias      Klaipeda port; Port of Klaipeda
kind       port
at         55.66 21.14
in         LTU
near       Klaipėda 5

place      Lavoriskes
kind       crossing
at         54.77 25.62
in         LTU
near       Vilnius 25

place      Daugavpils
alias      Dvinsk; Dunaburg
in         LVA

place      Liepāja
alias      Libau
in         LVA

place      Ventspils
alias      Windau
in         LVA

place      Riga Castle
kind       site
at         56.95 24.10
in         LVA
near       Riga 1

place      Adazi
alias      Camp Adazi; Adazi base; Adazi military base
kind       base
at         57.08 24.33
in         LVA
near       Riga 20
size       7000

place      Lielvarde
alias      Lielvarde air base
kind       base
at         56.72 24.81
in         LVA
near       Ogre 17
size       6000

place      Terehova
alias      Terehova crossing
kind       crossing
at         56.37 28.14
in         LVA
near       Rēzekne 54

place      Silene
alias      Silene crossing
kind       crossing
at         55.71 26.80
in         LVA
near       Daugavpils 25

place      Paternieki
kind       crossing
at         55.84 27.63
in         LVA
near       Daugavpils 68

place      Selija training area
alias      Selonia training area; Sēlija training ground
kind       base
at         56.35 25.75
in         LVA
near       Jēkabpils 17

place      Grebneva
kind       crossing
at         56.92 28.00
in         LVA
near       Rēzekne 60

place      Skrunda
alias      Skrunda radar
kind       site
at         56.71 21.96
in         LVA
near       Liepāja 63

place      Skulte
alias      Riga airport; Riga International Airport
kind       airport
at         56.92 23.97
in         LVA
near       Riga 9

place      Zolitude
kind       district
at         56.94 24.01
in         LVA
near       Riga 6

place      Tallinn
alias      Reval
in         EST

place      Pärnu
alias      Pernau
in         EST

place      Tartu
alias      Dorpat
in         EST

place      Stenbock House
kind       site
at         59.44 24.74
in         EST
near       Tallinn 1

place      Tapa
alias      Tapa base; Tapa army base; Camp Tapa
kind       base
at         59.26 25.96
in         EST
near       Rakvere 25
size       5500

place      Amari
alias      Ämari air base
kind       base
at         59.26 24.21
in         EST
near       Tallinn 36

place      Luhamaa
alias      Luhamaa crossing; Luhamaa-Shumilkino
kind       crossing
at         57.64 27.37
in         EST
near       Pskov 61

place      Koidula
alias      Koidula crossing
kind       crossing
at         57.84 27.59
in         EST
near       Pskov 44

place      Narva bridge
alias      Ivangorod-Narva; Narva crossing; Narva-1
kind       crossing
at         59.37 28.20
in         EST
near       Narva 1

place      Paldiski
alias      Paldiski port
kind       port
at         59.35 24.05
in         EST
near       Tallinn 40
size       4000

place      Muuga
alias      Port of Muuga; Muuga port
kind       port
at         59.50 24.96
in         EST
near       Maardu 4

place      Voru
kind       town
at         57.83 27.02
in         EST
near       Tartu 63
size       12000

place      Haapsalu
kind       town
at         58.94 23.54
in         EST
near       Tallinn 88
size       10000

place      Kuressaare
kind       town
at         58.25 22.49
in         EST
near       Pärnu 118
size       13000

place      Kadriorg
alias      Kadriorg Palace
kind       site
at         59.44 24.79
in         EST
near       Tallinn 3

# Finland, Sweden, Norway, Denmark, Iceland

place      Helsinki
alias      Helsingfors
in         FIN

place      Tampere
alias      Tammerfors
in         FIN

place      Kesaranta
kind       site
at         60.19 24.90
in         FIN
near       Helsinki 3

place      Kultaranta
kind       site
at         60.46 22.01
in         FIN
near       Turku 15

place      Mantyniemi
kind       site
at         60.19 24.90
in         FIN
near       Helsinki 3

place      Vaalimaa
alias      Vaalimaa crossing; Vaalimaa-Torfyanovka
kind       crossing
at         60.58 27.87
in         FIN
near       Hamina 37

place      Jokela
alias      Jokela school
kind       village
at         60.55 24.97
in         FIN
near       Hyvinkää 11
size       5500

place      Kauhajoki
kind       town
at         62.43 22.18
in         FIN
near       Seinäjoki 55
size       13500

place      Olkiluoto
alias      Olkiluoto nuclear power plant; Onkalo
kind       site
at         61.24 21.44
in         FIN
near       Rauma 13

place      Nuijamaa
alias      Nuijamaa crossing
kind       crossing
at         60.96 28.58
in         FIN
near       Lappeenranta 25

place      Imatra crossing
alias      Pelkola
kind       crossing
at         61.13 28.83
in         FIN
near       Imatra 7

place      Niirala
alias      Niirala crossing
kind       crossing
at         62.16 30.56
in         FIN
near       Joensuu 65

place      Vartius
alias      Vartius crossing
kind       crossing
at         64.49 29.98
in         FIN
near       Kostomuksha 32

place      Salla
alias      Salla crossing
kind       crossing
at         66.83 28.67
in         FIN
near       Rovaniemi 135
size       3300

place      Loviisa nuclear power plant
kind       site
at         60.37 26.35
in         FIN
near       Loviisa 12

place      Pyhajoki
alias      Hanhikivi; Hanhikivi nuclear plant; Hanhikivi 1
kind       site
at         64.53 24.26
in         FIN
near       Raahe 21

place      Upinniemi
alias      Upinniemi naval base
kind       base
at         60.03 24.36
in         FIN
near       Kirkkonummi 12

place      Porkkala
alias      Porkkala Peninsula
kind       site
at         59.98 24.42
in         FIN
near       Kirkkonummi 16

place      Viertola school
alias      Viertola
kind       district
at         60.30 25.04
in         FIN
near       Vantaa 2

place      Sodankyla
kind       town
at         67.42 26.59
in         FIN
near       Rovaniemi 112
size       8300

place      Ivalo
kind       town
at         68.66 27.55
in         FIN
near       Nikel 135
size       4000

place      Hanko
alias      Hangö
kind       port
at         59.83 22.97
in         FIN
near       Salo 62
size       8000

place      Inkoo
alias      Inkoo LNG terminal
kind       port
at         60.05 24.01
in         FIN
near       Lohja 22

place      Gothenburg
alias      Goteborg
in         SWE

place      Kiruna
alias      Giron
in         SWE

place      Rosenbad
kind       site
at         59.33 18.06
in         SWE
near       Stockholm 1

place      Rinkeby
kind       district
at         59.39 17.93
in         SWE
near       Sundbyberg 4
size       19000

place      Rosengard
kind       district
at         55.59 13.04
in         SWE
near       Malmo 3
size       23000

place      Forsmark
alias      Forsmark nuclear power plant; Forsmark nuclear plant
kind       site
at         60.40 18.17
in         SWE
near       Uppsala 68

place      Musko
alias      Musko naval base
kind       base
at         59.00 18.11
in         SWE
near       Haninge 18

place      Ringhals
alias      Ringhals nuclear power plant
kind       site
at         57.26 12.11
in         SWE
near       Varberg 19

place      Oskarshamn nuclear power plant
alias      Simpevarp
kind       site
at         57.42 16.67
in         SWE
near       Oskarshamn 20

place      Barseback
kind       site
at         55.74 12.92
in         SWE
near       Landskrona 15

place      Drottninggatan
alias      Drottninggatan attack site
kind       site
at         59.33 18.06
in         SWE
near       Stockholm 1

place      Campus Risbergska
alias      Risbergska school; Risbergska
kind       site
at         59.28 15.20
in         SWE
near       Örebro 1

place      Tensta
kind       district
at         59.40 17.91
in         SWE
near       Sundbyberg 5

place      Berga
alias      Berga naval base
kind       base
at         59.08 18.12
in         SWE
near       Haninge 10

place      Esrange
alias      Esrange Space Center
kind       site
at         67.89 21.10
in         SWE
near       Kiruna 41

place      Saltsjobaden
alias      Grand Hotel Saltsjobaden
kind       town
at         59.28 18.30
in         SWE
near       Nacka 9
size       9000

place      Arlanda
alias      Arlanda airport; Stockholm Arlanda
kind       airport
at         59.65 17.93
in         SWE
near       Märsta 5

place      Kallax
alias      Luleå air base
kind       base
at         65.54 22.12
in         SWE
near       Luleå 5

place      Slite
alias      Slite port; Slite harbour
kind       port
at         57.71 18.80
in         SWE
near       Visby 42
size       1500

place      Haparanda
kind       crossing
at         65.84 24.14
in         SWE
near       Tornio 2
size       5000

place      Tromsø
alias      Tromsoe
in         NOR

place      Bodø
alias      Bodoe
in         NOR

place      Andoya
alias      Andøya air station; Andoya Spaceport; Andenes
kind       base
at         69.29 16.14
in         NOR
near       Harstad 57
size       2600

place      Narvik
kind       town
at         68.44 17.43
in         NOR
near       Harstad 53
size       14000

place      Bardufoss
alias      Bardufoss air station
kind       base
at         69.06 18.54
in         NOR
near       Tromsø 66

place      Setermoen
alias      Setermoen camp
kind       base
at         68.86 18.35
in         NOR
near       Harstad 75
size       2400

place      Evenes
alias      Evenes air station; Evenes air base
kind       base
at         68.49 16.68
in         NOR
near       Harstad 34

place      Orland
alias      Ørland air base; Ørland Main Air Station
kind       base
at         63.70 9.60
in         NOR
near       Trondheim 46
size       5000

place      Alta
kind       town
at         69.97 23.27
in         NOR
near       Tromsø 170
size       15500

place      Hammerfest
alias      Melkoya; Melkoya LNG
kind       town
at         70.66 23.68
in         NOR
near       Tromsø 205
size       8000

place      Vaernes
alias      Vaernes air base; Trondheim airport
kind       base
at         63.46 10.92
in         NOR
near       Trondheim 26

place      Haakonsvern
alias      Haakonsvern naval base
kind       base
at         60.34 5.23
in         NOR
near       Bergen 8

place      Olavsvern
alias      Olavsvern naval base
kind       base
at         69.53 19.03
in         NOR
near       Tromsø 14

place      Kollsnes
alias      Kollsnes gas plant
kind       site
at         60.55 4.84
in         NOR
near       Bergen 32

place      Mongstad
alias      Mongstad refinery
kind       site
at         60.81 5.03
in         NOR
near       Bergen 51

place      Nyhamna
alias      Nyhamna gas plant
kind       site
at         62.84 6.95
in         NOR
near       Molde 15

place      Karsto
alias      Karsto gas plant
kind       site
at         59.28 5.52
in         NOR
near       Haugesund 21

place      Losby
alias      Losby Gods; Losby manor
kind       site
at         59.88 10.97
in         NOR
near       Oslo 13

place      Baerum
alias      Al-Noor mosque
kind       district
at         59.90 10.52
in         NOR
near       Asker 8
size       128000

place      Gardermoen
alias      Oslo airport; Oslo Gardermoen
kind       airport
at         60.19 11.10
in         NOR
near       Oslo 38

place      Rena camp
kind       base
at         61.14 11.37
in         NOR
near       Hamar 43

place      Rygge
alias      Rygge air station
kind       base
at         59.38 10.79
in         NOR
near       Moss 10

place      Ramsund
kind       base
at         68.48 16.53
in         NOR
near       Harstad 34

place      Barentsburg
kind       town
at         78.06 14.22
in         SJM
near       Longyearbyen 38
size       400

place      Ny-Alesund
kind       village
at         78.92 11.93
in         SJM
near       Longyearbyen 108

place      Svalsat
alias      Svalbard Satellite Station; Svalbard Global Seed Vault
kind       site
at         78.23 15.45
in         SJM
near       Longyearbyen 4

place      Pyramiden
kind       town
at         78.66 16.33
in         SJM
near       Longyearbyen 50

place      Copenhagen
alias      Kobenhavn; Kopenhagen
in         DNK

place      Aarhus
alias      Arhus
in         DNK

place      Aalborg
alias      Ålborg
in         DNK

place      Elsinore
alias      Helsingor
in         DNK

place      Billund
alias      Billund airport
kind       town
at         55.73 9.11
in         DNK
near       Vejle 27
size       7000

place      Skrydstrup
alias      Skrydstrup air base; Vojens
kind       base
at         55.22 9.26
in         DNK
near       Haderslev 15

place      Padborg
alias      Padborg crossing; Frøslev
kind       crossing
at         54.82 9.36
in         DNK
near       Aabenraa 25
size       4400

place      Christiania
alias      Freetown Christiania
kind       district
at         55.67 12.60
in         DNK
near       Copenhagen 2

place      Krudttonden
kind       site
at         55.71 12.58
in         DNK
near       Copenhagen 4

place      Field's shopping centre
alias      Field's mall
kind       site
at         55.63 12.58
in         DNK
near       Copenhagen 5

place      Christiansborg
alias      Christiansborg Palace
kind       site
at         55.68 12.58
in         DNK
near       Copenhagen 1

place      Marienborg
kind       site
at         55.76 12.50
in         DNK
near       Charlottenlund 5

place      Karup
alias      Karup air base
kind       base
at         56.29 9.12
in         DNK
near       Viborg 25

place      Kastrup
alias      Copenhagen airport; Kastrup airport
kind       airport
at         55.62 12.65
in         DNK
near       Copenhagen 8

place      Rodbyhavn
alias      Rodby
kind       port
at         54.66 11.35
in         DNK
near       Nykøbing Falster 35
size       1500

place      Korsor
alias      Korsor naval base
kind       base
at         55.33 11.13
in         DNK
near       Slagelse 17
size       14500

place      Eigtveds Pakhus
alias      Eigtved's Warehouse
kind       site
at         55.68 12.59
in         DNK
near       Copenhagen 2

place      Keflavik
alias      Keflavik air base; Keflavik airport; Naval Air Station Keflavik
kind       base
at         63.99 -22.61
in         ISL
near       Hafnarfjordur 33
size       15000

place      Grindavik
kind       town
at         63.84 -22.43
in         ISL
near       Hafnarfjordur 36
size       3600

place      Svartsengi
alias      Sundhnukur
kind       site
at         63.88 -22.43
in         ISL
near       Hafnarfjordur 31

place      Hofdi House
alias      Höfði; Hofdi
kind       site
at         64.15 -21.91
in         ISL
near       Reykjavik 2

place      Harpa
alias      Harpa Concert Hall; Harpa conference centre
kind       site
at         64.15 -21.93
in         ISL
near       Reykjavik 1

# Germany, Austria, Switzerland, Liechtenstein

place      Frankfurt am Main
alias      Frankfurt; Frankfurt/Main
in         DEU

place      Düsseldorf
alias      Duesseldorf
in         DEU

place      Hanover
alias      Hannover
in         DEU

place      Würzburg
alias      Wuerzburg
in         DEU

place      Mölln
alias      Moelln
in         DEU

place      Cologne
alias      Koeln; Köln
in         DEU

place      Munich
alias      Muenchen; München
in         DEU

place      Nuremberg
alias      Nuernberg; Nürnberg
in         DEU

place      Münster
alias      Muenster
in         DEU

place      Saarbrücken
alias      Saarbruecken
in         DEU

place      Lübeck
alias      Luebeck
in         DEU

place      Göttingen
alias      Goettingen
in         DEU

place      Osnabrück
alias      Osnabrueck
in         DEU

place      Tübingen
alias      Tuebingen
in         DEU

place      Chemnitz
alias      Karl-Marx-Stadt
in         DEU

place      Aachen
alias      Aix-la-Chapelle
in         DEU

place      Braunschweig
alias      Brunswick
in         DEU

place      Schwedt
alias      Schwedt/Oder
in         DEU

place      Frankfurt an der Oder
alias      Frankfurt Oder
kind       city
at         52.34 14.55
in         DEU Brandenburg
size       58000

place      Görlitz
alias      Goerlitz
in         DEU

place      Bad Neuenahr-Ahrweiler
alias      Ahrweiler
in         DEU

place      Federal Chancellery
alias      German Chancellery
kind       site
at         52.52 13.37
in         DEU Berlin
near       Berlin 3

place      Bellevue Palace
alias      Schloss Bellevue
kind       site
at         52.52 13.35
in         DEU Berlin
near       Berlin 5

place      Brandenburg Gate
kind       site
at         52.52 13.38
in         DEU Berlin
near       Berlin 3

place      Reichstag
alias      Reichstag building
kind       site
at         52.52 13.38
in         DEU Berlin
near       Berlin 3

place      Tegel
alias      Tegel airport; Berlin Tegel
kind       airport
at         52.56 13.29
in         DEU Berlin
near       Berlin 9

place      Kreuzberg
kind       district
at         52.50 13.40
in         DEU Berlin
near       Berlin 3
size       150000

place      Neukölln
alias      Neukoelln
kind       district
at         52.48 13.43
in         DEU Berlin
near       Berlin 5
size       165000

place      Breitscheidplatz
alias      Kaiser Wilhelm Memorial Church
kind       site
at         52.51 13.34
in         DEU Berlin
near       Berlin 6

place      Checkpoint Charlie
kind       site
at         52.51 13.39
in         DEU Berlin
near       Berlin 3

place      Kleiner Tiergarten
kind       site
at         52.53 13.34
in         DEU Berlin
near       Berlin 5

place      Charlottenburg
alias      Charlottenburg Palace
kind       district
at         52.52 13.30
in         DEU Berlin
near       Berlin 8

place      Tempelhof
alias      Tempelhof airport
kind       site
at         52.47 13.40
in         DEU Berlin
near       Berlin 6

place      East Berlin
kind       district
at         52.52 13.41
in         DEU Berlin
near       Berlin 1

place      Moabit prison
alias      Moabit
kind       district
at         52.53 13.34
in         DEU Berlin
near       Berlin 5

place      Villa Borsig
kind       site
at         52.58 13.28
in         DEU Berlin
near       Berlin 11

place      Wannsee
alias      Wannsee villa
kind       district
at         52.42 13.16
in         DEU Berlin
near       Potsdam 8

place      Karlshorst
kind       district
at         52.48 13.53
in         DEU Berlin
near       Berlin 9

place      Meseberg
alias      Meseberg Palace; Schloss Meseberg
kind       site
at         53.02 13.11
in         DEU Brandenburg
near       Oranienburg 31

place      Grünheide
alias      Gruenheide; Tesla Gruenheide
kind       town
at         52.42 13.83
in         DEU Brandenburg
near       Fürstenwalde 18
size       9000

place      BER airport
alias      Berlin Brandenburg Airport; Schönefeld; Schoenefeld
kind       airport
at         52.37 13.50
in         DEU Brandenburg
near       Berlin 19

place      Holzdorf
alias      Holzdorf air base; Schoenewalde
kind       base
at         51.77 13.17
in         DEU Brandenburg
near       Luckenwalde 36

place      PCK refinery
alias      PCK Schwedt; Schwedt refinery
kind       site
at         53.10 14.24
in         DEU Brandenburg
near       Schwedt 6

place      Cecilienhof
alias      Cecilienhof Palace
kind       site
at         52.42 13.07
in         DEU Brandenburg
near       Potsdam 3

place      Seelow
alias      Seelow Heights
kind       town
at         52.53 14.38
in         DEU Brandenburg
size       5500

place      Ramstein
alias      Ramstein Air Base; Ramstein airbase; Ramstein-Miesenbach
kind       base
at         49.44 7.60
in         DEU Rhineland-Palatinate
near       Kaiserslautern 13
size       8000

place      Spangdahlem
alias      Spangdahlem Air Base
kind       base
at         49.97 6.69
in         DEU Rhineland-Palatinate
near       Wittlich 14
size       800

place      Büchel
alias      Buechel; Büchel Air Base; Buechel air base
kind       base
at         50.17 7.06
in         DEU Rhineland-Palatinate
near       Wittlich 24
size       1100

place      Landstuhl
alias      Landstuhl Regional Medical Center; Landstuhl hospital
kind       town
at         49.41 7.57
in         DEU Rhineland-Palatinate
near       Kaiserslautern 15
size       8500

place      Kusel
kind       town
at         49.54 7.40
in         DEU Rhineland-Palatinate
near       Kaiserslautern 30
size       5500

place      Miesau
alias      Miesau Army Depot
kind       base
at         49.39 7.44
in         DEU Rhineland-Palatinate
near       Kaiserslautern 24

place      Grafenwöhr
alias      Grafenwoehr; Grafenwoehr training area
kind       base
at         49.71 11.91
in         DEU Bavaria
near       Weiden 18
size       6500

place      Elmau
alias      Schloss Elmau; Elmau castle
kind       site
at         47.46 11.19
in         DEU Bavaria
near       Garmisch-Partenkirchen 9

place      Hohenfels
alias      Hohenfels training area
kind       base
at         49.22 11.83
in         DEU Bavaria
near       Neumarkt in der Oberpfalz 28
size       2000

place      Vilseck
alias      Rose Barracks
kind       base
at         49.61 11.80
in         DEU Bavaria
near       Amberg 19
size       6500

place      Bayerischer Hof
alias      Hotel Bayerischer Hof; Munich Security Conference venue
kind       site
at         48.14 11.57
in         DEU Bavaria
near       Munich 1

place      Dachau camp
alias      Dachau concentration camp
kind       site
at         48.27 11.47
in         DEU Bavaria
near       Dachau 3

place      Oberpfaffenhofen
kind       site
at         48.08 11.28
in         DEU Bavaria
near       Germering 9

place      Isar 2
alias      Isar nuclear power plant
kind       site
at         48.61 12.29
in         DEU Bavaria
near       Landshut 14

place      Gundremmingen
alias      Gundremmingen nuclear power plant
kind       site
at         48.51 10.40
in         DEU Bavaria
near       Günzburg 10

place      Garching reactor
alias      FRM II
kind       site
at         48.27 11.68
in         DEU Bavaria
near       Munich 16

place      Obersalzberg
alias      Berchtesgaden
kind       town
at         47.63 13.00
in         DEU Bavaria
near       Salzburg 19
size       7800

place      Neuburg air base
alias      Zell air base
kind       base
at         48.71 11.21
in         DEU Bavaria
near       Ingolstadt 17

place      Olympia shopping centre
alias      Olympia-Einkaufszentrum
kind       site
at         48.18 11.54
in         DEU Bavaria
near       Munich 5

place      Katterbach
alias      Katterbach Kaserne
kind       base
at         49.31 10.63
in         DEU Bavaria
near       Ansbach 5

place      Gorleben
alias      Gorleben nuclear repository
kind       site
at         53.03 11.34
in         DEU Lower Saxony
near       Wittenberge 33

place      Bergen-Belsen
alias      Belsen
kind       site
at         52.76 9.91
in         DEU Lower Saxony
near       Celle 19

place      Wunstorf
alias      Wunstorf air base
kind       base
at         52.46 9.43
in         DEU Lower Saxony
near       Neustadt am Rübenberge 6

place      Nordholz
alias      Nordholz naval air base
kind       base
at         53.77 8.66
in         DEU Lower Saxony
near       Cuxhaven 11

place      Lingen nuclear fuel plant
alias      Emsland nuclear power plant; Lingen fuel plant
kind       site
at         52.48 7.31
in         DEU Lower Saxony
near       Nordhorn 17

place      Unterluess
alias      Unterlüß
kind       village
at         52.85 10.29
in         DEU Lower Saxony
near       Uelzen 22
size       3500

place      Fassberg
alias      Fassberg air base
kind       base
at         52.92 10.19
in         DEU Lower Saxony
near       Soltau 24
size       6000

place      Wilhelmshaven LNG terminal
kind       port
at         53.64 8.11
in         DEU Lower Saxony
near       Wilhelmshaven 13

place      Brunsbüttel
alias      Brunsbuettel
kind       port
at         53.90 9.14
in         DEU Schleswig-Holstein
near       Itzehoe 26
size       12500

place      Jagel
alias      Jagel air base; Schleswig air base
kind       base
at         54.46 9.52
in         DEU Schleswig-Holstein
near       Schleswig 7

place      Brokstedt
kind       village
at         53.99 9.82
in         DEU Schleswig-Holstein
near       Neumünster 15
size       2000

place      Heiligendamm
kind       site
at         54.14 11.84
in         DEU Mecklenburg-Western Pomerania
near       Rostock 21

place      Lubmin
alias      Lubmin terminal; Nord Stream terminal
kind       port
at         54.14 13.62
in         DEU Mecklenburg-Western Pomerania
near       Greifswald 16
size       2000

place      Laage
alias      Rostock-Laage; Laage air base
kind       base
at         53.92 12.28
in         DEU Mecklenburg-Western Pomerania
near       Güstrow 16
size       6500

place      Peenemünde
alias      Peenemuende
kind       village
at         54.14 13.77
in         DEU Mecklenburg-Western Pomerania
near       Greifswald 25
size       300

place      Mukran
alias      Sassnitz; Port of Mukran
kind       port
at         54.51 13.64
in         DEU Mecklenburg-Western Pomerania
near       Stralsund 42
size       9500

place      Clausnitz
kind       village
at         50.76 13.52
in         DEU Saxony
near       Freiberg 21

place      Tröglitz
alias      Troeglitz
kind       village
at         51.06 12.19
in         DEU Saxony-Anhalt
near       Zeitz 4

place      Buchenwald
alias      Buchenwald camp
kind       site
at         51.02 11.25
in         DEU Thuringia
near       Weimar 7

place      Ohrdruf
kind       town
at         50.83 10.73
in         DEU Thuringia
near       Gotha 13
size       5500

place      Petersberg
alias      Petersberg hotel; Hotel Petersberg
kind       site
at         50.69 7.21
in         DEU North Rhine-Westphalia
near       Bonn 9

place      Lützerath
alias      Luetzerath
kind       village
at         51.06 6.43
in         DEU North Rhine-Westphalia
near       Erkelenz 8

place      Nörvenich
alias      Noervenich; Norvenich air base
kind       base
at         50.83 6.66
in         DEU North Rhine-Westphalia
near       Düren 13

place      Hambach forest
alias      Hambacher Forst; Hambach mine
kind       site
at         50.87 6.56
in         DEU North Rhine-Westphalia
near       Düren 10

place      Geilenkirchen air base
alias      NATO Air Base Geilenkirchen
kind       base
at         50.96 6.04
in         DEU North Rhine-Westphalia
near       Geilenkirchen 6

place      Kalkar
alias      Kalkar air operations centre; Uedem
kind       base
at         51.74 6.29
in         DEU North Rhine-Westphalia
near       Kleve 12
size       14000

place      Clay Kaserne
alias      Wiesbaden Army Airfield; Lucius D. Clay Kaserne; Erbenheim
kind       base
at         50.05 8.33
in         DEU Hesse
near       Wiesbaden 6

place      Biblis
alias      Biblis nuclear power plant
kind       site
at         49.71 8.41
in         DEU Hesse
near       Worms 9
size       9000

place      Rhein-Main
alias      Frankfurt airport
kind       airport
at         50.03 8.56
in         DEU Hesse
near       Frankfurt am Main 12

place      Patch Barracks
alias      EUCOM headquarters; AFRICOM headquarters; Kelley Barracks
kind       base
at         48.74 9.08
in         DEU Baden-Württemberg
near       Sindelfingen 7

place      Stammheim
alias      Stammheim prison
kind       site
at         48.85 9.16
in         DEU Baden-Württemberg
near       Stuttgart 8

place      Winnenden school
alias      Albertville school
kind       site
at         48.87 9.40
in         DEU Baden-Württemberg
near       Winnenden 1

place      Karlsruhe court
alias      Federal Constitutional Court
kind       site
at         49.01 8.40
in         DEU Baden-Württemberg
near       Karlsruhe 1

place      Philippsburg
kind       site
at         49.25 8.44
in         DEU Baden-Württemberg
near       Speyer 8
size       14000

place      Vienna
alias      Wien
in         AUT

place      Klagenfurt
alias      Celovec
in         AUT

place      Ballhausplatz
alias      Ballhaus Square
kind       site
at         48.21 16.36
in         AUT Vienna
near       Vienna 1

place      Hofburg
alias      Hofburg Palace
kind       site
at         48.21 16.37
in         AUT Vienna
near       Vienna 1

place      Palais Coburg
alias      Coburg Palace
kind       site
at         48.21 16.38
in         AUT Vienna
near       Vienna 1

place      Vienna International Centre
alias      IAEA headquarters; UNO City
kind       site
at         48.23 16.42
in         AUT Vienna
near       Vienna 5

place      Schwedenplatz
alias      Seitenstettengasse
kind       site
at         48.21 16.38
in         AUT Vienna
near       Vienna 1

place      OPEC headquarters
alias      OPEC secretariat
kind       site
at         48.22 16.37
in         AUT Vienna
near       Vienna 1

place      Schwechat
alias      Vienna airport; Vienna International Airport
kind       airport
at         48.11 16.57
in         AUT Vienna
near       Vienna 18

place      Traiskirchen
alias      Traiskirchen camp
kind       town
at         48.01 16.29
in         AUT
near       Baden bei Wien 5
size       18500

place      Parndorf
alias      Parndorf lorry
kind       village
at         48.00 16.86
in         AUT
near       Bratislava 24
size       5000

place      Spielfeld
alias      Spielfeld crossing; Spielfeld-Strass
kind       crossing
at         46.71 15.63
in         AUT
near       Maribor 17

place      Brenner Pass
alias      Brennero; Brenner crossing
kind       crossing
at         47.01 11.51
in         AUT
near       Innsbruck 31

place      Eisenstadt
kind       town
at         47.85 16.52
in         AUT
near       Wiener Neustadt 21
size       15000

place      Baumgarten
alias      Baumgarten gas hub
kind       site
at         48.31 16.87
in         AUT
near       Stockerau 50

place      Mauthausen
alias      Mauthausen camp
kind       site
at         48.24 14.52
in         AUT
near       Linz 19
size       5000

place      Bleiburg
alias      Pliberk
kind       town
at         46.59 14.80
in         AUT
near       Klagenfurt 38
size       4000

place      Kaprun
kind       town
at         47.27 12.76
in         AUT
near       Saalfelden am Steinernen Meer 19
size       3200

place      Ischgl
kind       village
at         47.01 10.29
in         AUT
near       Telfs 68
size       1600

place      Alpbach
kind       village
at         47.40 11.94
in         AUT
near       Innsbruck 44
size       2600

place      Borg Dreierschuetzengasse
alias      Graz school
kind       site
at         47.08 15.42
in         AUT
near       Graz 2

place      Zeltweg
alias      Zeltweg air base
kind       base
at         47.20 14.75
in         AUT
near       Graz 54
size       7000

place      Zwentendorf
kind       site
at         48.35 15.88
in         AUT
near       Sankt Pölten 26

place      Bern
alias      Berne
in         CHE

place      Geneva
alias      Geneve; Genf
in         CHE

place      Zurich
alias      Zuerich
in         CHE

place      Lucerne
alias      Luzern
in         CHE

place      Basel
alias      Basle
in         CHE

place      St. Gallen
alias      St Gallen; Sankt Gallen
in         CHE

place      Biel/Bienne
alias      Biel; Bienne
in         CHE

place      Neuchâtel
alias      Neuenburg
in         CHE

place      Federal Palace in Bern
alias      Federal Palace of Switzerland; Bundeshaus
kind       site
at         46.95 7.44
in         CHE
near       Bern 1

place      Palais des Nations
alias      United Nations Office at Geneva; UN headquarters in Geneva
kind       site
at         46.23 6.14
in         CHE
near       Geneva 3

place      Villa La Grange
kind       site
at         46.21 6.17
in         CHE
near       Geneva 2

place      Intercontinental Geneva
alias      Hotel Intercontinental in Geneva; InterContinental Hotel in Geneva
kind       site
at         46.22 6.14
in         CHE
near       Geneva 3

place      Palais Wilson
kind       site
at         46.21 6.15
in         CHE
near       Geneva 1

place      CERN
kind       site
at         46.23 6.05
in         CHE
near       Meyrin 3

place      Davos
alias      Davos Platz
kind       town
at         46.80 9.84
in         CHE
near       Chur 25
size       11000

place      Crans-Montana
kind       town
at         46.31 7.48
in         CHE
near       Sierre 5
size       10500

place      Bürgenstock
alias      Buergenstock; Bürgenstock resort
kind       site
at         46.99 8.38
in         CHE
near       Lucerne 10

place      Glion
kind       village
at         46.43 6.93
in         CHE
near       Montreux 2

place      Gruyères
alias      Gruyere
kind       town
at         46.58 7.08
in         CHE
near       Montreux 22
size       2000

place      Interlaken
kind       town
at         46.69 7.86
in         CHE
near       Thun 19
size       5700

place      Locarno
kind       town
at         46.17 8.80
in         CHE
near       Bellinzona 17
size       15500

place      Mont Pelerin
alias      Mont Pelerin resort
kind       village
at         46.49 6.82
in         CHE
near       Vevey 4

place      St Moritz
alias      St. Moritz
kind       town
at         46.50 9.84
in         CHE
near       Chur 45
size       5000

place      Beau-Rivage
alias      Beau-Rivage Palace
kind       site
at         46.51 6.63
in         CHE
near       Lausanne 2

place      Zermatt
kind       town
at         46.02 7.75
in         CHE
near       Sierre 35
size       5800

place      Blatten
kind       village
at         46.42 7.82
in         CHE
near       Sierre 26
size       300

place      Beznau
alias      Beznau nuclear power plant
kind       site
at         47.55 8.23
in         CHE
near       Baden 12

place      Gösgen
alias      Goesgen nuclear power plant
kind       site
at         47.37 7.97
in         CHE
near       Olten 6

place      Emmen air base
alias      Emmen military airfield
kind       base
at         47.09 8.31
in         CHE
near       Emmen 3

place      Payerne
alias      Payerne air base
kind       base
at         46.84 6.92
in         CHE
near       Fribourg 20
size       10000

place      Maison de la Paix
kind       site
at         46.22 6.14
in         CHE
near       Geneva 2

place      Cointrin
alias      Geneva airport; Cointrin airport
kind       airport
at         46.24 6.11
in         CHE
near       Geneva 5

place      Place des Nations
kind       site
at         46.22 6.14
in         CHE
near       Geneva 2

# Czechia and Slovakia

place      Prague
alias      Praha; Prag
in         CZE

place      Pilsen
alias      Plzen
in         CZE

place      České Budějovice
alias      Budweis
in         CZE

place      Karlovy Vary
alias      Karlsbad; Carlsbad
in         CZE

place      Ústí nad Labem
alias      Aussig
in         CZE

place      Brno
alias      Brünn; Bruenn
in         CZE

place      Prague Castle
alias      Hradcany
kind       site
at         50.09 14.40
in         CZE
near       Prague 2

place      Vrbetice
kind       village
at         49.08 17.86
in         CZE
near       Zlín 22

place      Temelin
alias      Temelin nuclear power plant
kind       site
at         49.18 14.38
in         CZE
near       České Budějovice 24
size       900

place      Dukovany
alias      Dukovany nuclear power plant
kind       site
at         49.09 16.15
in         CZE
near       Třebíč 23
size       900

place      Duchcov
kind       town
at         50.60 13.75
in         CZE
near       Teplice 7
size       8500

place      Lany
alias      Lany Castle
kind       site
at         50.12 13.95
in         CZE
near       Kladno 12

place      Terezin
alias      Theresienstadt
kind       town
at         50.51 14.15
in         CZE
near       Litoměřice 3
size       2900

place      Lidice
kind       village
at         50.14 14.19
in         CZE
near       Kladno 6
size       500

place      Czernin Palace
alias      Černín Palace
kind       site
at         50.09 14.39
in         CZE
near       Prague 3

place      Charles University
alias      Charles University Faculty of Arts
kind       site
at         50.09 14.42
in         CZE
near       Prague 1

place      Wenceslas Square
kind       site
at         50.08 14.43
in         CZE
near       Prague 1

place      Straka Academy
kind       site
at         50.09 14.41
in         CZE
near       Prague 2

place      Caslav
alias      Caslav air base
kind       base
at         49.94 15.38
in         CZE
near       Kutná Hora 9
size       10000

place      Namest
alias      Namest air base; Náměšť nad Oslavou
kind       base
at         49.17 16.12
in         CZE
near       Třebíč 19
size       5000

place      Kbely
alias      Kbely air base
kind       base
at         50.12 14.54
in         CZE
near       Prague 9

place      Ruzyne
alias      Vaclav Havel Airport; Prague airport
kind       airport
at         50.10 14.26
in         CZE
near       Prague 12

place      Brdy
alias      Brdy base; Brdy radar site
kind       base
at         49.68 13.88
in         CZE
near       Příbram 10

place      Marianske Lazne
alias      Marienbad
kind       town
at         49.96 12.70
in         CZE
near       Cheb 27
size       13000

place      Jachymov
kind       town
at         50.36 12.93
in         CZE
near       Ostrov 8
size       2500

place      Bratislava
alias      Pressburg; Pozsony
in         SVK

place      Košice
alias      Kassa
in         SVK

place      Mochovce
alias      Mochovce nuclear power plant
kind       site
at         48.26 18.46
in         SVK
near       Levice 13

place      Sliac
alias      Sliac air base
kind       base
at         48.64 19.14
in         SVK
near       Zvolen 7
size       5000

place      Velky Slavkov
kind       village
at         49.10 20.27
in         SVK
near       Poprad 6

place      Bohunice
alias      Jaslovske Bohunice; Bohunice nuclear power plant
kind       site
at         48.49 17.68
in         SVK
near       Trnava 15

place      Kuty
kind       crossing
at         48.66 17.02
in         SVK
near       Senica 26
size       4000

place      Lest training area
alias      Lešť training centre
kind       base
at         48.37 19.30
in         SVK
near       Zvolen 27

place      Velke Kapusany
kind       town
at         48.55 22.08
in         SVK
near       Uzhhorod 19
size       9000

place      Vysne Nemecke
alias      Vysne Nemecke crossing
kind       crossing
at         48.66 22.26
in         SVK
near       Uzhhorod 5

place      Ubla
kind       crossing
at         48.90 22.38
in         SVK
near       Uzhhorod 31

place      Grassalkovich Palace
kind       site
at         48.15 17.11
in         SVK
near       Bratislava 1

place      Malacky-Kuchyna
alias      Kuchyna; Kuchyna air base
kind       base
at         48.40 17.12
in         SVK
near       Malacky 8

place      Gabcikovo
alias      Gabcikovo dam
kind       dam
at         47.88 17.54
in         SVK
near       Dunajská Streda 15
size       5000

place      Cierna nad Tisou
kind       crossing
at         48.42 22.09
in         SVK
near       Kisvárda 22
size       3500

place      Vaduz
alias      Vaduz Castle
in         LIE

# United Kingdom and Ireland

place      Londonderry
alias      Derry; Doire
in         GBR

place      Downing Street
alias      10 Downing Street; Number 10; No 10; No. 10
kind       site
at         51.50 -0.13
in         GBR England
near       London 1

place      Whitehall
kind       site
at         51.50 -0.13
in         GBR England
near       London 1

place      Buckingham Palace
kind       site
at         51.50 -0.14
in         GBR England
near       London 2

place      King Charles Street
kind       site
at         51.50 -0.13
in         GBR England
near       London 1

place      Lancaster House
kind       site
at         51.50 -0.14
in         GBR England
near       London 1

place      Westminster
alias      Palace of Westminster
kind       district
at         51.50 -0.12
in         GBR England
near       London 1

place      Westminster Bridge
kind       site
at         51.50 -0.12
in         GBR England
near       London 1

place      London Bridge
alias      Borough Market
kind       site
at         51.51 -0.09
in         GBR England
near       London 3

place      Grenfell Tower
kind       site
at         51.51 -0.22
in         GBR England
near       London 7

place      Finsbury Park
alias      Finsbury Park mosque
kind       district
at         51.57 -0.11
in         GBR England
near       London 7

place      Woolwich
alias      Woolwich barracks
kind       district
at         51.49 0.06
in         GBR England
near       London 14

place      Belmarsh
alias      Belmarsh prison; HMP Belmarsh
kind       site
at         51.50 0.09
in         GBR England
near       London 15

place      Heathrow
alias      Heathrow airport; London Heathrow
kind       airport
at         51.47 -0.45
in         GBR England
near       Hounslow 6

place      Gatwick
alias      Gatwick airport; London Gatwick
kind       airport
at         51.15 -0.19
in         GBR England
near       Crawley 4

place      Stansted
alias      Stansted airport; London Stansted
kind       airport
at         51.89 0.24
in         GBR England
near       Bishop's Stortford 6

place      Chequers
kind       site
at         51.74 -0.78
in         GBR England
near       Aylesbury 8

place      Northwood
alias      Northwood headquarters
kind       base
at         51.62 -0.41
in         GBR England
near       Watford 5

place      Windsor Castle
kind       site
at         51.48 -0.60
in         GBR England
near       Windsor 1

place      Vauxhall Cross
alias      MI6 headquarters
kind       site
at         51.49 -0.12
in         GBR England
near       London 3

place      Thames House
kind       site
at         51.49 -0.13
in         GBR England
near       London 2

place      GCHQ
alias      GCHQ Cheltenham
kind       site
at         51.90 -2.12
in         GBR England
near       Cheltenham 3

place      Brize Norton
alias      RAF Brize Norton
kind       base
at         51.75 -1.58
in         GBR England
near       Carterton 2

place      Manston
alias      Manston migrant centre; Manston airport
kind       camp
at         51.34 1.35
in         GBR England
near       Ramsgate 5

place      Aldermaston
alias      Atomic Weapons Establishment; AWE Aldermaston; Burghfield
kind       site
at         51.37 -1.14
in         GBR England
near       Reading 15

place      Sellafield
alias      Windscale
kind       site
at         54.42 -3.50
in         GBR England
near       Whitehaven 16

place      Lakenheath
alias      RAF Lakenheath
kind       base
at         52.41 0.56
in         GBR England
near       Thetford 13

place      Mildenhall
alias      RAF Mildenhall
kind       base
at         52.36 0.49
in         GBR England
near       Thetford 20

place      RAF Fairford
alias      Fairford
kind       base
at         51.69 -1.79
in         GBR England
near       Cirencester 12

place      RAF Menwith Hill
alias      Menwith Hill
kind       base
at         54.01 -1.69
in         GBR England
near       Harrogate 11

place      RAF Fylingdales
alias      Fylingdales
kind       base
at         54.36 -0.67
in         GBR England
near       Scarborough 19

place      RAF Coningsby
alias      Coningsby
kind       base
at         53.09 -0.17
in         GBR England
near       Lincoln 29

place      RAF Waddington
kind       base
at         53.17 -0.52
in         GBR England
near       Lincoln 8

place      RAF Marham
alias      Marham
kind       base
at         52.65 0.55
in         GBR England
near       Thetford 29

place      RAF Croughton
alias      Croughton
kind       base
at         51.99 -1.19
in         GBR England
near       Bicester 11

place      RAF Wethersfield
alias      Wethersfield
kind       camp
at         51.97 0.50
in         GBR England
near       Braintree 11

place      Greenham Common
alias      RAF Greenham Common
kind       base
at         51.38 -1.28
in         GBR England
near       Newbury 4

place      Royal Wootton Bassett
alias      Wootton Bassett; RAF Lyneham
kind       town
at         51.54 -1.90
in         GBR England
near       Swindon 9
size       13000

place      Porton Down
kind       site
at         51.13 -1.70
in         GBR England
near       Salisbury 9

place      Amesbury
kind       town
at         51.17 -1.78
in         GBR England
near       Salisbury 11
size       12000

place      Carbis Bay
kind       village
at         50.20 -5.46
in         GBR England
near       Penzance 11

place      Epping
kind       town
at         51.70 0.11
in         GBR England
near       Harlow 8
size       12000

place      Bletchley Park
alias      Bletchley
kind       site
at         52.00 -0.74
in         GBR England
near       Milton Keynes 5

place      Bibby Stockholm
alias      Portland port
kind       site
at         50.57 -2.44
in         GBR England
near       Weymouth 5

place      Blenheim Palace
kind       site
at         51.84 -1.36
in         GBR England
near       Witney 10

place      Hinkley Point
alias      Hinkley Point C
kind       site
at         51.21 -3.13
in         GBR England
near       Bridgwater 13

place      Sizewell
alias      Sizewell B; Sizewell C
kind       site
at         52.21 1.62
in         GBR England
near       Ipswich 36

place      Culham
kind       site
at         51.66 -1.23
in         GBR England
near       Abingdon 4

place      Capenhurst
kind       site
at         53.26 -2.95
in         GBR England
near       Ellesmere Port 4

place      Devonport
alias      Devonport naval base; HMNB Devonport
kind       base
at         50.38 -4.18
in         GBR England
near       Plymouth 3

place      Catterick
alias      Catterick Garrison
kind       base
at         54.37 -1.72
in         GBR England
near       Darlington 21
size       14000

place      Manchester Arena
kind       site
at         53.49 -2.24
in         GBR England
near       Manchester 1

place      Hillsborough Stadium
kind       site
at         53.41 -1.50
in         GBR England
near       Sheffield 4

place      Heaton Park synagogue
alias      Heaton Park Hebrew Congregation
kind       site
at         53.52 -2.25
in         GBR England
near       Manchester 5

place      Hungerford
kind       town
at         51.42 -1.51
in         GBR England
near       Newbury 13
size       6000

place      Yarl's Wood
kind       site
at         52.20 -0.48
in         GBR England
near       Bedford 7

place      Ditchley
alias      Ditchley Park
kind       site
at         51.89 -1.42
in         GBR England
near       Witney 12

place      Lydd
alias      Lydd airport
kind       town
at         50.95 0.91
in         GBR England
near       Folkestone 23
size       6000

place      Dungeness
kind       village
at         50.92 0.97
in         GBR England
near       Folkestone 23

place      Dale Farm
kind       site
at         51.60 0.50
in         GBR England
near       Basildon 5

place      Lockerbie
kind       town
at         55.12 -3.36
in         GBR Scotland
near       Dumfries 17
size       4000

place      Gleneagles
alias      Gleneagles Hotel
kind       site
at         56.28 -3.75
in         GBR Scotland
near       Perth 24

place      Faslane
alias      HMNB Clyde; Faslane naval base; Coulport
kind       base
at         56.07 -4.82
in         GBR Scotland
near       Port Glasgow 18

place      Dunblane
kind       town
at         56.19 -3.97
in         GBR Scotland
near       Stirling 8
size       9000

place      Lossiemouth
alias      RAF Lossiemouth
kind       base
at         57.71 -3.32
in         GBR Scotland
near       Elgin 7
size       7000

place      Holyrood
alias      Scottish Parliament; Holyrood Palace
kind       site
at         55.95 -3.17
in         GBR Scotland
near       Edinburgh 2

place      Turnberry
alias      Trump Turnberry
kind       site
at         55.32 -4.83
in         GBR Scotland
near       Ayr 22

place      Balmoral Castle
alias      Balmoral
kind       site
at         57.04 -3.23
in         GBR Scotland
near       Aberdeen 69

place      Dounreay
kind       site
at         58.58 -3.75
in         GBR Scotland
near       Elgin 106

place      St Fergus
alias      St Fergus gas terminal
kind       site
at         57.58 -1.84
in         GBR Scotland
near       Peterhead 8

place      Barlinnie
kind       site
at         55.87 -4.17
in         GBR Scotland
near       Glasgow 5

place      Rosyth
alias      Rosyth dockyard
kind       base
at         56.03 -3.45
in         GBR Scotland
near       Dunfermline 5
size       13000

place      Port Talbot steelworks
kind       site
at         51.56 -3.77
in         GBR Wales
near       Swansea 15

place      Aberporth
alias      ParcAberporth
kind       base
at         52.12 -4.56
in         GBR Wales
near       Carmarthen 33

place      Celtic Manor
kind       site
at         51.61 -2.93
in         GBR Wales
near       Newport 5

place      Wylfa
kind       site
at         53.42 -4.48
in         GBR Wales
near       Bangor 32

place      Aberfan
kind       village
at         51.69 -3.35
in         GBR Wales
near       Merthyr Tydfil 7

place      Milford Haven
alias      South Hook
kind       port
at         51.71 -5.03
in         GBR Wales
near       Carmarthen 52
size       13500

place      Armagh
kind       town
at         54.35 -6.65
in         GBR Northern Ireland
near       Portadown 17
size       16000

place      Drumcree
alias      Garvaghy Road
kind       site
at         54.44 -6.46
in         GBR Northern Ireland
near       Portadown 2

place      Hillsborough Castle
alias      Royal Hillsborough; Hillsborough
kind       site
at         54.46 -6.08
in         GBR Northern Ireland
near       Lisburn 6
size       4000

place      Stormont
alias      Stormont Castle; Parliament Buildings at Stormont
kind       site
at         54.60 -5.83
in         GBR Northern Ireland
near       Belfast 7

place      Enniskillen
kind       town
at         54.34 -7.64
in         GBR Northern Ireland
near       Omagh 36
size       14000

place      Strabane
kind       town
at         54.83 -7.46
in         GBR Northern Ireland
near       Londonderry 22
size       13500

place      Crossmaglen
kind       town
at         54.08 -6.61
in         GBR Northern Ireland
near       Newry 22
size       1700

place      Warrenpoint
kind       town
at         54.10 -6.25
in         GBR Northern Ireland
near       Newry 11
size       9000

place      Forkhill
kind       village
at         54.09 -6.46
in         GBR Northern Ireland
near       Newry 13

place      Bessbrook
kind       town
at         54.19 -6.40
in         GBR Northern Ireland
near       Newry 5
size       3000

place      Lurgan
kind       town
at         54.46 -6.33
in         GBR Northern Ireland
near       Craigavon 5
size       25000

place      Dungannon
kind       town
at         54.50 -6.77
in         GBR Northern Ireland
near       Portadown 22
size       16000

place      Cookstown
kind       town
at         54.65 -6.75
in         GBR Northern Ireland
near       Antrim 36
size       12500

place      Magherafelt
kind       town
at         54.76 -6.61
in         GBR Northern Ireland
near       Antrim 27
size       9000

place      Loughinisland
kind       village
at         54.34 -5.82
in         GBR Northern Ireland
near       Lisburn 23

place      Greysteel
kind       village
at         55.04 -7.06
in         GBR Northern Ireland
near       Londonderry 18
size       1500

place      Castlederg
kind       town
at         54.71 -7.59
in         GBR Northern Ireland
near       Omagh 22
size       3000

place      Limavady
kind       town
at         55.05 -6.95
in         GBR Northern Ireland
near       Coleraine 22
size       12000

place      Maze prison
alias      Long Kesh; the Maze prison
kind       site
at         54.49 -6.11
in         GBR Northern Ireland
near       Lisburn 5

place      Maghaberry
alias      Maghaberry prison
kind       site
at         54.51 -6.19
in         GBR Northern Ireland
near       Lisburn 11

place      Bogside
alias      Free Derry Corner
kind       district
at         55.00 -7.33
in         GBR Northern Ireland
near       Londonderry 1

place      Creggan
alias      Creggan estate
kind       district
at         55.00 -7.35
in         GBR Northern Ireland
near       Londonderry 2

place      Shankill
alias      Shankill Road
kind       district
at         54.60 -5.95
in         GBR Northern Ireland
near       Belfast 2

place      Falls Road
kind       district
at         54.60 -5.96
in         GBR Northern Ireland
near       Belfast 2

place      Ardoyne
alias      Holy Cross school
kind       district
at         54.62 -5.96
in         GBR Northern Ireland
near       Belfast 3

place      Ballymurphy
kind       district
at         54.59 -5.99
in         GBR Northern Ireland
near       Belfast 4

place      Milltown Cemetery
kind       site
at         54.58 -5.98
in         GBR Northern Ireland
near       Belfast 4

place      Massereene
alias      Massereene Barracks
kind       base
at         54.72 -6.21
in         GBR Northern Ireland
near       Antrim 1

place      Teebane
kind       village
at         54.65 -6.93
in         GBR Northern Ireland
near       Omagh 26

place      Ballykelly
kind       village
at         55.04 -7.02
in         GBR Northern Ireland
near       Londonderry 20
size       2000

place      Loughgall
kind       village
at         54.41 -6.61
in         GBR Northern Ireland
near       Portadown 11

place      Downpatrick
kind       town
at         54.33 -5.72
in         GBR Northern Ireland
near       Lisburn 32
size       11000

place      Aldergrove
alias      Belfast International Airport
kind       airport
at         54.66 -6.22
in         GBR Northern Ireland
near       Antrim 7

place      Holywood
alias      Palace Barracks
kind       town
at         54.63 -5.85
in         GBR Northern Ireland
near       Belfast 6
size       12000

place      Cork
alias      Corcaigh
in         IRL

place      Dún Laoghaire
alias      Dunleary
in         IRL

place      Dublin
alias      Baile Atha Cliath
in         IRL

place      Government Buildings in Dublin
alias      Merrion Street; Leinster House
kind       site
at         53.34 -6.25
in         IRL
near       Dublin 1

place      Aras an Uachtarain
kind       site
at         53.36 -6.32
in         IRL
near       Dublin 4

place      Farmleigh
alias      Farmleigh House
kind       site
at         53.37 -6.36
in         IRL
near       Dublin 7

place      Iveagh House
kind       site
at         53.34 -6.26
in         IRL
near       Dublin 1

place      Shannon
alias      Shannon Airport
kind       airport
at         52.70 -8.92
in         IRL
near       Ennis 17
size       10000

place      Monaghan
kind       town
at         54.25 -6.97
in         IRL
near       Portadown 40
size       7500

place      Donegal
kind       town
at         54.65 -8.11
in         IRL
near       Letterkenny 38
size       2700

place      Mullaghmore
kind       village
at         54.47 -8.45
in         IRL
near       Sligo 22

place      Buncrana
kind       town
at         55.13 -7.45
in         IRL
near       Londonderry 17
size       7000

place      Belturbet
kind       town
at         54.10 -7.45
in         IRL
near       Omagh 57
size       1500

place      Mountjoy Prison
alias      Mountjoy
kind       site
at         53.36 -6.27
in         IRL
near       Dublin 2

place      Curragh
alias      Curragh Camp; Curragh base
kind       base
at         53.15 -6.82
in         IRL
near       Droichead Nua 4
size       4800

place      Casement Aerodrome
alias      Baldonnel
kind       base
at         53.30 -6.45
in         IRL
near       Tallaght 5

place      Haulbowline
alias      Haulbowline naval base
kind       base
at         51.84 -8.30
in         IRL
near       Carrigaline 7

place      Doonbeg
alias      Trump Doonbeg
kind       village
at         52.74 -9.52
in         IRL
near       Ennis 39

place      Newgrange
alias      Slane; Hill of Slane
kind       village
at         53.71 -6.54
in         IRL
near       Navan 12

place      Parnell Square
kind       site
at         53.35 -6.26
in         IRL
near       Dublin 1

place      Citywest
alias      Citywest Hotel
kind       site
at         53.28 -6.45
in         IRL
near       Tallaght 5

place      Rossport
alias      Corrib gas terminal; Bellanaboy
kind       site
at         54.22 -9.76
in         IRL
near       Sligo 84

# France, Belgium, the Netherlands, Luxembourg, Monaco

place      Marseille
alias      Marseilles
in         FRA

place      Lyon
alias      Lyons
in         FRA

place      Dunkirk
alias      Dunkerque
in         FRA

place      Strasbourg
alias      Strassburg
in         FRA

place      Nice
alias      Nizza
in         FRA

place      Reims
alias      Rheims
in         FRA

place      Cherbourg-Octeville
alias      Cherbourg
in         FRA

place      Elysee Palace
alias      Elysee
kind       site
at         48.87 2.32
in         FRA Ile-de-France
near       Paris 3

place      Quai d'Orsay
kind       site
at         48.86 2.32
in         FRA Ile-de-France
near       Paris 3

place      Matignon
alias      Hôtel Matignon
kind       site
at         48.85 2.32
in         FRA Ile-de-France
near       Paris 2

place      Champs-Elysees
kind       site
at         48.87 2.31
in         FRA Ile-de-France
near       Paris 3

place      Bataclan
alias      Bataclan concert hall
kind       site
at         48.86 2.37
in         FRA Ile-de-France
near       Paris 2

place      Notre-Dame
alias      Notre-Dame Cathedral; Notre-Dame de Paris
kind       site
at         48.85 2.35
in         FRA Ile-de-France
near       Paris 1

place      Place de la Republique
kind       site
at         48.87 2.36
in         FRA Ile-de-France
near       Paris 2

place      Place Beauvau
alias      Beauvau
kind       site
at         48.87 2.32
in         FRA Ile-de-France
near       Paris 3

place      Bercy
kind       site
at         48.84 2.38
in         FRA Ile-de-France
near       Paris 3

place      Palais de Justice in Paris
kind       site
at         48.86 2.35
in         FRA Ile-de-France
near       Paris 1

place      Charlie Hebdo offices
alias      Charlie Hebdo office
kind       site
at         48.86 2.37
in         FRA Ile-de-France
near       Paris 2

place      Hyper Cacher
alias      Hypercacher
kind       site
at         48.85 2.42
in         FRA Ile-de-France
near       Vincennes 2

place      Stade de France
kind       site
at         48.92 2.36
in         FRA Ile-de-France
near       Saint-Denis 2

place      La Sante
alias      La Santé Prison
kind       site
at         48.83 2.34
in         FRA Ile-de-France
near       Paris 3

place      Fresnes
alias      Fresnes prison
kind       site
at         48.76 2.32
in         FRA Ile-de-France
near       Fresnes 1

place      Fleury-Merogis
alias      Fleury-Merogis prison
kind       site
at         48.63 2.37
in         FRA Ile-de-France
near       Grigny 3

place      Le Bourget
alias      Le Bourget airport; Paris-Le Bourget
kind       airport
at         48.96 2.44
in         FRA Ile-de-France
near       Drancy 4

place      Roissy
alias      Charles de Gaulle Airport; Roissy-Charles de Gaulle
kind       airport
at         49.01 2.55
in         FRA Ile-de-France
near       Goussainville 7

place      Palace of Versailles
alias      Chateau de Versailles
kind       site
at         48.80 2.12
in         FRA Ile-de-France
near       Versailles 1

place      Rambouillet castle
alias      Chateau de Rambouillet
kind       site
at         48.65 1.82
in         FRA Ile-de-France
near       Rambouillet 1

place      La Celle-Saint-Cloud
alias      Château de La Celle
kind       site
at         48.84 2.13
in         FRA Ile-de-France
near       Versailles 5
size       21000

place      Magnanville
kind       town
at         48.97 1.68
in         FRA Ile-de-France
near       Mantes-la-Jolie 4
size       6000

place      Satory
alias      Satory base
kind       base
at         48.78 2.10
in         FRA Ile-de-France
near       Versailles 4

place      Dammartin-en-Goele
kind       town
at         49.05 2.68
in         FRA Ile-de-France
near       Goussainville 17
size       9500

place      Gonesse
alias      Gonesse Concorde crash site
kind       site
at         48.98 2.47
in         FRA Ile-de-France
near       Goussainville 5

place      Fort de Bregancon
alias      Bregancon
kind       site
at         43.09 6.32
in         FRA
near       Hyères 16

place      Evian
alias      Evian-les-Bains
kind       town
at         46.40 6.59
in         FRA
near       Thonon-les-Bains 9
size       9000

place      Deauville
kind       town
at         49.36 0.07
in         FRA
near       Le Havre 16
size       3700

place      Flamanville
alias      Flamanville nuclear plant; Flamanville EPR
kind       site
at         49.54 -1.88
in         FRA
near       Cherbourg-Octeville 22
size       1700

place      Sainte-Soline
kind       village
at         46.26 0.04
in         FRA
near       Niort 39

place      La Hague
alias      La Hague reprocessing plant; Orano La Hague
kind       site
at         49.68 -1.88
in         FRA
near       Cherbourg-Octeville 19

place      Cattenom
alias      Cattenom nuclear plant
kind       site
at         49.42 6.22
in         FRA
near       Thionville 8

place      Fessenheim
alias      Fessenheim nuclear plant
kind       site
at         47.90 7.56
in         FRA
near       Mulhouse 24

place      Tricastin
alias      Tricastin nuclear site
kind       site
at         44.33 4.73
in         FRA
near       Orange 22

place      Cadarache
alias      ITER
kind       site
at         43.69 5.76
in         FRA
near       Manosque 16

place      Marcoule
kind       site
at         44.14 4.71
in         FRA
near       Orange 9

place      Bugey
alias      Bugey nuclear plant
kind       site
at         45.80 5.27
in         FRA
near       Bourg-en-Bresse 45

place      Gravelines
alias      Gravelines nuclear power plant
kind       site
at         51.01 2.14
in         FRA
near       Calais 22
size       11000

place      Bure
kind       site
at         48.50 5.36
in         FRA
near       Bar-le-Duc 34

place      Ile Longue
alias      Ile Longue submarine base
kind       base
at         48.30 -4.51
in         FRA
near       Brest 10

place      Canjuers
alias      Canjuers camp
kind       base
at         43.66 6.40
in         FRA
near       Fréjus 38

place      Mailly-le-Camp
alias      Mailly camp
kind       base
at         48.67 4.21
in         FRA
near       Troyes 42

place      Mourmelon
alias      Mourmelon-le-Grand; Mourmelon camp
kind       base
at         49.14 4.36
in         FRA
near       Reims 28

place      Istres air base
alias      Istres-Le Tubé
kind       base
at         43.52 4.93
in         FRA
near       Istres 5

place      Saint-Dizier air base
kind       base
at         48.63 4.90
in         FRA
near       Saint-Dizier 4

place      Luxeuil
alias      Luxeuil air base; Luxeuil-Saint-Sauveur
kind       base
at         47.78 6.36
in         FRA
near       Vesoul 24

place      Mont-de-Marsan air base
kind       base
at         43.91 -0.51
in         FRA
near       Mont-de-Marsan 3

place      Landivisiau
kind       base
at         48.53 -4.15
in         FRA
near       Brest 29
size       9000

place      Toulon naval base
kind       base
at         43.12 5.91
in         FRA
near       Toulon 2

place      Sangatte
alias      Sangatte camp
kind       village
at         50.95 1.76
in         FRA
near       Calais 7
size       4500

place      Calais Jungle
alias      Jungle camp
kind       camp
at         50.97 1.91
in         FRA
near       Calais 5

place      Grande-Synthe
alias      Grande-Synthe camp
kind       camp
at         51.01 2.30
in         FRA
near       Dunkirk 6

place      Wimereux
kind       town
at         50.77 1.61
in         FRA
near       Boulogne-sur-Mer 5
size       7000

place      Trebes
kind       town
at         43.21 2.44
in         FRA
near       Carcassonne 8
size       5600

place      Prads-Haute-Bleone
alias      Germanwings crash site
kind       site
at         44.28 6.44
in         FRA
near       Digne-les-Bains 25

place      Notre-Dame-des-Landes
kind       village
at         47.38 -1.71
in         FRA
near       Nantes 22
size       2000

place      Oradour-sur-Glane
alias      Oradour
kind       village
at         45.93 1.03
in         FRA
near       Limoges 21
size       2400

place      Colombey-les-Deux-Eglises
alias      Colombey
kind       village
at         48.22 4.89
in         FRA
near       Chaumont 21
size       700

place      Utah Beach
kind       site
at         49.42 -1.17
in         FRA
near       Saint-Lô 36

place      Omaha Beach
alias      Colleville-sur-Mer; Normandy American Cemetery
kind       site
at         49.36 -0.85
in         FRA
near       Bayeux 17

place      Sword Beach
alias      Ouistreham
kind       town
at         49.28 -0.26
in         FRA
near       Caen 14
size       9000

place      Benouville
alias      Bénouville Castle; Benouville chateau
kind       site
at         49.24 -0.28
in         FRA
near       Caen 10

place      Vimy
alias      Vimy Ridge
kind       site
at         50.38 2.77
in         FRA
near       Lens 7

place      Promenade des Anglais
kind       site
at         43.69 7.25
in         FRA
near       Nice 2

place      Ferney-Voltaire
kind       town
at         46.26 6.11
in         FRA
near       Meyrin 4
size       10000

place      Mulhouse EuroAirport
alias      EuroAirport
kind       airport
at         47.60 7.53
in         FRA
near       Basel 6

place      Chamonix
kind       town
at         45.92 6.87
in         FRA
near       Annecy 57
size       9000

place      Crepol
kind       village
at         45.17 5.03
in         FRA
near       Romans-sur-Isère 14

place      Incarville
alias      Incarville toll
kind       site
at         49.23 1.17
in         FRA
near       Louviers 3

place      Louhossoa
kind       village
at         43.33 -1.41
in         FRA
near       Bayonne 19

place      Pont Saint-Louis
alias      Menton crossing
kind       crossing
at         43.78 7.53
in         FRA
near       Menton 2

place      Molenbeek-Saint-Jean
alias      Molenbeek; Sint-Jans-Molenbeek
in         BEL

place      Antwerp
alias      Antwerpen; Anvers
in         BEL

place      Bruges
alias      Brugge
in         BEL

place      Ghent
alias      Gent; Gand
in         BEL

place      Ypres
alias      Ieper
in         BEL

place      Liège
alias      Luik
in         BEL

place      Brussels
alias      Bruxelles; Brussel
in         BEL

place      Leuven
alias      Louvain
in         BEL

place      Mechelen
alias      Malines
in         BEL

place      Zeebrugge
alias      Port of Zeebrugge
kind       port
at         51.33 3.20
in         BEL
near       Bruges 14
size       4000

place      Kleine Brogel
alias      Kleine-Brogel air base
kind       base
at         51.17 5.47
in         BEL
near       Peer 4

place      Zaventem airport
alias      Brussels Airport
kind       airport
at         50.90 4.48
in         BEL
near       Zaventem 2

place      SHAPE headquarters
alias      Casteau
kind       base
at         50.50 3.98
in         BEL
near       Mons 6

place      NATO headquarters
alias      NATO headquarters in Brussels; Evere headquarters
kind       site
at         50.88 4.43
in         BEL
near       Evere 3

place      Berlaymont
alias      Berlaymont building
kind       site
at         50.84 4.38
in         BEL
near       Brussels 2

place      Justus Lipsius
alias      Europa building; Justus Lipsius building
kind       site
at         50.84 4.38
in         BEL
near       Brussels 2

place      Maelbeek
alias      Maalbeek; Maelbeek metro station
kind       site
at         50.84 4.38
in         BEL
near       Brussels 2

place      Egmont Palace
kind       site
at         50.84 4.36
in         BEL
near       Brussels 1

place      Rue de la Loi
alias      Wetstraat
kind       site
at         50.84 4.37
in         BEL
near       Brussels 1

place      Matonge
kind       district
at         50.84 4.37
in         BEL
near       Brussels 2

place      Euroclear headquarters
kind       site
at         50.86 4.36
in         BEL
near       Brussels 1

place      Florennes
alias      Florennes air base
kind       base
at         50.24 4.65
in         BEL
near       Charleroi 24
size       11000

place      Beauvechain
alias      Beauvechain air base
kind       base
at         50.76 4.77
in         BEL
near       Wavre 13

place      Doel
alias      Doel nuclear power plant
kind       site
at         51.33 4.26
in         BEL
near       Antwerp 16

place      Tihange
alias      Tihange nuclear power plant
kind       site
at         50.53 5.27
in         BEL
near       Huy 3

place      Chievres
alias      Chievres air base
kind       base
at         50.58 3.83
in         BEL
near       Mons 16

place      Bastogne
kind       town
at         50.00 5.72
in         BEL
near       Arlon 37
size       15500

place      Malmedy
kind       town
at         50.43 6.03
in         BEL
near       Verviers 21
size       12500

place      Val Duchesse
kind       site
at         50.82 4.44
in         BEL
near       Brussels 6

place      Alden Biesen
kind       site
at         50.84 5.52
in         BEL
near       Bilzen 4

place      Laeken
alias      Laeken Palace
kind       site
at         50.89 4.36
in         BEL
near       Brussels 4

place      Flushing
alias      Vlissingen
in         NLD

place      's-Hertogenbosch
alias      Den Bosch; Hertogenbosch
in         NLD

place      The Hague
alias      Den Haag; 's-Gravenhage; La Haye
in         NLD

place      Catshuis
kind       site
at         52.09 4.28
in         NLD
near       The Hague 3

place      Torentje
alias      Binnenhof
kind       site
at         52.08 4.31
in         NLD
near       The Hague 1

place      Peace Palace
alias      International Court of Justice building
kind       site
at         52.09 4.30
in         NLD
near       The Hague 2

place      Scheveningen prison
alias      ICC detention centre; UN Detention Unit
kind       site
at         52.11 4.30
in         NLD
near       Scheveningen 2

place      International Criminal Court building
kind       site
at         52.11 4.32
in         NLD
near       The Hague 3

place      Schiphol
alias      Schiphol airport; Amsterdam Schiphol
kind       airport
at         52.31 4.76
in         NLD
near       Hoofddorp 5

place      Schiphol court
alias      Schiphol Judicial Complex; Badhoevedorp
kind       site
at         52.33 4.76
in         NLD
near       Hoofddorp 6

place      Ter Apel
alias      Ter Apel asylum centre
kind       town
at         52.88 7.06
in         NLD
near       Emmen 16
size       9000

place      Volkel
alias      Volkel air base
kind       base
at         51.66 5.70
in         NLD
near       Uden 5

place      Loosdrecht
kind       village
at         52.20 5.07
in         NLD
near       Hilversum 8
size       8500

place      Camp Zeist
alias      Kamp Zeist
kind       site
at         52.12 5.29
in         NLD
near       Zeist 5

place      Camp New Amsterdam
alias      Soesterberg
kind       base
at         52.12 5.28
in         NLD
near       Zeist 5
size       7000

place      Gilze-Rijen
alias      Gilze-Rijen air base
kind       base
at         51.57 4.93
in         NLD
near       Tilburg 11

place      Leeuwarden air base
kind       base
at         53.22 5.76
in         NLD
near       Leeuwarden 3

place      Den Helder naval base
kind       base
at         52.96 4.79
in         NLD
near       Den Helder 2

place      Brunssum JFC
alias      Brunssum headquarters; Allied Joint Force Command Brunssum
kind       base
at         50.94 5.98
in         NLD
near       Brunssum 1

place      Borssele nuclear power plant
kind       site
at         51.43 3.72
in         NLD
near       Flushing 10

place      Huis ten Bosch
kind       site
at         52.09 4.34
in         NLD
near       The Hague 3

place      Urenco Almelo
alias      Urenco plant
kind       site
at         52.33 6.65
in         NLD
near       Almelo 4

place      Westerbork
alias      Westerbork camp
kind       site
at         52.92 6.61
in         NLD
near       Assen 10

place      Vught prison
alias      Kamp Vught
kind       site
at         51.67 5.26
in         NLD
near       Vught 2

place      Eemshaven
kind       port
at         53.44 6.84
in         NLD
near       Delfzijl 13

place      Europoort
alias      Maasvlakte
kind       port
at         51.95 4.03
in         NLD
near       Spijkenisse 24

place      Luxembourg
alias      Luxembourg City; Luxembourg-Ville
in         LUX

place      Schengen
kind       village
at         49.47 6.36
in         LUX
near       Thionville 18
size       5000

place      Kirchberg
alias      Kirchberg plateau
kind       district
at         49.63 6.16
in         LUX
near       Luxembourg 3

place      Senningen
alias      Senningen Castle
kind       site
at         49.65 6.23
in         LUX
near       Luxembourg 8

place      Monte Carlo
kind       district
at         43.74 7.43
in         MCO
near       Monaco 1
size       15000

# Italy, the Vatican, Spain, Portugal, Andorra, Gibraltar

place      Milan
alias      Milano
in         ITA

place      Turin
alias      Torino
in         ITA

place      Naples
alias      Napoli
in         ITA

place      Genoa
alias      Genova
in         ITA

place      Venice
alias      Venezia
in         ITA

place      Florence
alias      Firenze
in         ITA

place      Bolzano
alias      Bozen
in         ITA

place      Lido di Ostia
alias      Ostia
in         ITA

place      Padova
alias      Padua
in         ITA

place      Mantova
alias      Mantua
in         ITA

place      Reggio Calabria
alias      Reggio di Calabria
in         ITA

place      Palazzo Chigi
alias      Chigi Palace; Chigi
kind       site
at         41.90 12.48
in         ITA Lazio
near       Rome 1

place      Quirinale
alias      Quirinal Palace; Quirinale Palace; Quirinal
kind       site
at         41.90 12.49
in         ITA Lazio
near       Rome 1

place      Farnesina
kind       site
at         41.93 12.45
in         ITA Lazio
near       Rome 5

place      Viminale
alias      Viminale Palace
kind       site
at         41.90 12.49
in         ITA Lazio
near       Rome 1

place      Montecitorio
alias      Palazzo Montecitorio
kind       site
at         41.90 12.48
in         ITA Lazio
near       Rome 1

place      Villa Doria Pamphilj
alias      Villa Pamphili; Villa Doria Pamphili
kind       site
at         41.89 12.45
in         ITA Lazio
near       Rome 4

place      Villa Madama
kind       site
at         41.93 12.46
in         ITA Lazio
near       Rome 5

place      Sant'Egidio
alias      Sant'Egidio headquarters; Community of Sant'Egidio
kind       site
at         41.89 12.47
in         ITA Lazio
near       Rome 1

place      Amatrice
kind       town
at         42.63 13.29
in         ITA Lazio
near       Rieti 41
size       2500

place      Castel Gandolfo
kind       site
at         41.75 12.65
in         ITA Lazio
near       Albano Laziale 3
size       8900

place      Leonardo da Vinci airport
alias      Rome Fiumicino
kind       airport
at         41.80 12.25
in         ITA Lazio
near       Fiumicino 4

place      Ciampino
alias      Ciampino airport
kind       airport
at         41.80 12.59
in         ITA Lazio
near       Marino 6

place      Pratica di Mare
alias      Pratica di Mare air base
kind       base
at         41.66 12.45
in         ITA Lazio
near       Pomezia 5

place      Rebibbia
alias      Rebibbia prison
kind       site
at         41.93 12.57
in         ITA Lazio
near       Rome 7

place      Regina Coeli
kind       site
at         41.89 12.46
in         ITA Lazio
near       Rome 2

place      FAO headquarters
kind       site
at         41.88 12.49
in         ITA Lazio
near       Rome 2

place      Montecassino
alias      Monte Cassino
kind       site
at         41.49 13.81
in         ITA Lazio
near       Cassino 2

place      Sigonella
alias      Sigonella air base; Naval Air Station Sigonella; NAS Sigonella
kind       base
at         37.40 14.92
in         ITA Sicily
near       Catania 19

place      Corleone
kind       town
at         37.81 13.30
in         ITA Sicily
near       Partinico 32
size       11000

place      Taormina
kind       town
at         37.85 15.29
in         ITA Sicily
near       Giarre 16
size       11000

place      Capaci
kind       town
at         38.17 13.24
in         ITA Sicily
near       Palermo 13
size       11500

place      Birgi
alias      Trapani-Birgi; Trapani Birgi air base
kind       base
at         37.91 12.49
in         ITA Sicily
near       Trapani 12

place      Comiso air base
kind       base
at         36.99 14.61
in         ITA Sicily
near       Vittoria 9

place      Via D'Amelio
kind       site
at         38.14 13.35
in         ITA Sicily
near       Palermo 3

place      Porto Empedocle
kind       port
at         37.29 13.53
in         ITA Sicily
near       Agrigento 5
size       17000

place      Pantelleria
kind       town
at         36.83 11.94
in         ITA Sicily
near       Trapani 143
size       7500

place      Cutro
alias      Steccato di Cutro
kind       town
at         39.03 16.99
in         ITA Calabria
near       Crotone 13
size       10000

place      Rosarno
kind       town
at         38.49 15.98
in         ITA Calabria
near       Palmi 19
size       14500

place      Riace
kind       town
at         38.42 16.48
in         ITA Calabria
near       Siderno 25
size       2000

place      San Luca
kind       town
at         38.15 16.06
in         ITA Calabria
near       Siderno 27
size       4000

place      Gioia Tauro
alias      Port of Gioia Tauro
kind       port
at         38.44 15.90
in         ITA Calabria
near       Palmi 10
size       19500

place      Roccella Ionica
alias      Roccella Jonica
kind       port
at         38.32 16.40
in         ITA Calabria
near       Siderno 11
size       6500

place      Codogno
kind       town
at         45.16 9.70
in         ITA Lombardy
near       Piacenza 12
size       15500

place      Cernobbio
alias      Villa d'Este
kind       town
at         45.84 9.07
in         ITA Lombardy
near       Como 4
size       6700

place      Ghedi air base
kind       base
at         45.43 10.27
in         ITA Lombardy
near       Ghedi 3

place      Nembro
kind       town
at         45.74 9.76
in         ITA Lombardy
near       Bergamo 9
size       11500

place      Malpensa
alias      Malpensa airport; Milan Malpensa
kind       airport
at         45.63 8.73
in         ITA Lombardy
near       Gallarate 6

place      Bellagio
kind       town
at         45.99 9.26
in         ITA Lombardy
near       Como 24
size       3700

place      Ispra
kind       town
at         45.81 8.62
in         ITA Lombardy
near       Varese 17
size       5000

place      Aviano
alias      Aviano Air Base
kind       base
at         46.03 12.60
in         ITA
near       Pordenone 9
size       9000

place      Camp Ederle
alias      Caserma Ederle; Camp Del Din; Dal Molin
kind       base
at         45.54 11.58
in         ITA
near       Vicenza 3

place      Borgo Egnazia
kind       site
at         40.87 17.39
in         ITA
near       Fasano 5

place      Camp Darby
kind       base
at         43.63 10.32
in         ITA
near       Pisa 12

place      La Maddalena
alias      Maddalena
kind       base
at         41.21 9.41
in         ITA
near       Olbia 32
size       11000

place      Decimomannu
alias      Decimomannu air base
kind       base
at         39.35 8.97
in         ITA
near       Cagliari 20
size       8000

place      Domusnovas
alias      RWM Domusnovas
kind       town
at         39.32 8.65
in         ITA
near       Iglesias 10
size       6000

place      Isola del Giglio
alias      Giglio Porto; Costa Concordia wreck site
kind       town
at         42.36 10.92
in         ITA
near       Grosseto 47
size       1400

place      Morandi Bridge
alias      Polcevera viaduct
kind       site
at         44.43 8.89
in         ITA
near       Genoa 5

place      Stresa
alias      Stresa-Mottarone
kind       town
at         45.88 8.54
in         ITA
near       Verbania 6
size       4800

place      Fiuggi
kind       town
at         41.80 13.22
in         ITA
near       Frosinone 21
size       10000

place      Bardonecchia
kind       town
at         45.08 6.70
in         ITA
near       Turin 79
size       3000

place      Norcia
kind       town
at         42.79 13.09
in         ITA
near       Ascoli Piceno 40
size       4700

place      Bologna Centrale
alias      Bologna station; Bologna railway station
kind       site
at         44.51 11.34
in         ITA
near       Bologna 1

place      Fernetti
alias      Fernetti crossing
kind       crossing
at         45.69 13.83
in         ITA
near       Trieste 7

place      Amendola
alias      Amendola air base
kind       base
at         41.54 15.72
in         ITA
near       Foggia 16

place      Gioia del Colle air base
kind       base
at         40.77 16.93
in         ITA
near       Gioia del Colle 4

place      Brindisi air base
alias      UN Logistics Base in Brindisi; UN Global Service Centre
kind       base
at         40.65 17.95
in         ITA
near       Brindisi 3

place      Ventotene
kind       town
at         40.80 13.43
in         ITA
near       Gaeta 48
size       700

place      Vajont Dam
alias      Vajont
kind       dam
at         46.27 12.33
in         ITA
near       Belluno 17

place      Cortina d'Ampezzo
kind       town
at         46.54 12.14
in         ITA
near       Belluno 45
size       5700

place      Risiera di San Sabba
kind       site
at         45.62 13.79
in         ITA
near       Trieste 3

place      Marzabotto
alias      Monte Sole
kind       town
at         44.34 11.20
in         ITA
near       Bologna 20
size       6700

place      Caorso
kind       site
at         45.07 9.87
in         ITA
near       Piacenza 14

place      Rivolto
alias      Rivolto air base
kind       base
at         45.98 13.05
in         ITA
near       Udine 17

place      Poggioreale
alias      Poggioreale prison
kind       site
at         40.86 14.28
in         ITA
near       Naples 3

place      Lago Patria
alias      Allied Joint Force Command Naples; JFC Naples
kind       base
at         40.91 14.04
in         ITA
near       Giugliano in Campania 13

place      Capodichino
alias      Capodichino airport; Naval Support Activity Naples
kind       airport
at         40.88 14.29
in         ITA
near       Naples 4

place      Donostia / San Sebastian
alias      San Sebastian; Donostia
in         ESP

place      Gernika-Lumo
alias      Guernica; Gernika
in         ESP

place      Arrasate / Mondragón
alias      Mondragon; Arrasate
in         ESP

place      Vitoria-Gasteiz
alias      Vitoria; Gasteiz
in         ESP

place      Palma
alias      Palma de Mallorca; Palma de Majorca
in         ESP

place      Seville
alias      Sevilla
in         ESP

place      Pamplona
alias      Iruna
in         ESP

place      Las Palmas de Gran Canaria
alias      Las Palmas
in         ESP

place      A Coruña
alias      La Coruna; Corunna
in         ESP

place      Lleida
alias      Lerida
in         ESP

place      Girona
alias      Gerona
in         ESP

place      Moncloa
alias      Moncloa Palace; La Moncloa
kind       site
at         40.44 -3.74
in         ESP Madrid
near       Madrid 5

place      Zarzuela Palace
alias      La Zarzuela; Zarzuela
kind       site
at         40.48 -3.80
in         ESP Madrid
near       Madrid 11

place      Atocha
alias      Atocha station; Madrid Atocha
kind       site
at         40.41 -3.69
in         ESP Madrid
near       Madrid 2

place      Puerta del Sol
kind       site
at         40.42 -3.70
in         ESP Madrid
near       Madrid 1

place      Torrejon air base
alias      Torrejón de Ardoz air base
kind       base
at         40.50 -3.45
in         ESP Madrid
near       Torrejón de Ardoz 5

place      Barajas
alias      Barajas airport; Madrid-Barajas Airport
kind       airport
at         40.48 -3.57
in         ESP Madrid
near       Alcobendas 9

place      Soto del Real
alias      Soto del Real prison
kind       town
at         40.75 -3.78
in         ESP Madrid
near       Colmenar Viejo 10
size       8500

place      Valley of the Fallen
alias      Valle de los Caidos; Cuelgamuros; Valley of Cuelgamuros
kind       site
at         40.64 -4.15
in         ESP Madrid
near       Collado-Villalba 14

place      Royal Palace of Madrid
alias      Palacio de Oriente
kind       site
at         40.42 -3.71
in         ESP Madrid
near       Madrid 1

place      Ripoll
kind       town
at         42.20 2.19
in         ESP Catalonia
near       Vic 30
size       11000

place      Las Ramblas
alias      La Rambla; Ramblas
kind       site
at         41.38 2.17
in         ESP Catalonia
near       Barcelona 1

place      Palau de la Generalitat
alias      Plaça Sant Jaume; Sant Jaume Square
kind       site
at         41.38 2.18
in         ESP Catalonia
near       Barcelona 1

place      El Prat airport
alias      Barcelona airport; Barcelona-El Prat
kind       airport
at         41.30 2.08
in         ESP Catalonia
near       El Prat de Llobregat 4

place      La Jonquera
alias      Le Perthus
kind       crossing
at         42.42 2.87
in         ESP Catalonia
near       Figueres 18
size       3000

place      Alcanar
alias      Alcanar Platja
kind       town
at         40.54 0.48
in         ESP Catalonia
near       Vinaròs 8
size       9500

place      Vandellos
alias      Vandellòs nuclear power plant
kind       site
at         40.95 0.87
in         ESP Catalonia
near       Tortosa 33

place      Asco nuclear power plant
kind       site
at         41.20 0.57
in         ESP Catalonia
near       Tortosa 44

place      Lledoners
alias      Lledoners prison
kind       site
at         41.74 1.87
in         ESP Catalonia
near       Manresa 5

place      Moron air base
kind       base
at         37.17 -5.61
in         ESP Andalusia
near       Morón de la Frontera 15

place      Naval Station Rota
alias      Rota naval base; Rota base
kind       base
at         36.64 -6.35
in         ESP Andalusia
near       Rota 3

place      Palomares
kind       village
at         37.25 -1.80
in         ESP Andalusia
near       Almería 73

place      Tarifa
kind       port
at         36.01 -5.61
in         ESP Andalusia
near       Algeciras 20
size       18000

place      Aiete Palace
alias      Aiete
kind       site
at         43.31 -1.98
in         ESP Basque Country
near       Donostia / San Sebastian 1

place      Oiartzun
alias      Oyarzun
kind       town
at         43.30 -1.86
in         ESP Basque Country
near       Errenteria 4
size       10000

place      Andoain
kind       town
at         43.22 -2.02
in         ESP Basque Country
near       Hernani 6
size       14500

place      Azpeitia
kind       town
at         43.18 -2.27
in         ESP Basque Country
near       Eibar 16
size       14500

place      Elorrio
kind       town
at         43.13 -2.54
in         ESP Basque Country
near       Durango 10
size       7000

place      Llodio
alias      Laudio
kind       town
at         43.14 -2.96
in         ESP Basque Country
near       Bilbao 14
size       18000

place      Estella-Lizarra
alias      Lizarra
kind       town
at         42.67 -2.03
in         ESP
near       Pamplona 35
size       14000

place      Alsasua
alias      Altsasu
kind       town
at         42.90 -2.17
in         ESP
near       Vitoria-Gasteiz 42
size       7500

place      Arguineguin
alias      Arguineguin port
kind       port
at         27.76 -15.68
in         ESP
near       Mogán 14
size       2500

place      Barranco Seco
alias      Barranco Seco camp
kind       camp
at         28.07 -15.44
in         ESP
near       Las Palmas de Gran Canaria 6

place      Las Raices
alias      Las Raices camp
kind       camp
at         28.47 -16.37
in         ESP
near       Santa Cruz de Tenerife 12

place      Almaraz
alias      Almaraz nuclear power plant
kind       site
at         39.81 -5.70
in         ESP
near       Navalmoral de la Mata 16

place      Santa Maria de Garona
alias      Garoña; Garona nuclear plant
kind       site
at         42.78 -3.21
in         ESP
near       Miranda de Ebro 25

place      Cofrentes
alias      Cofrentes nuclear power plant
kind       site
at         39.22 -1.05
in         ESP
near       Requena 32

place      Angrois
alias      Santiago derailment site
kind       site
at         42.86 -8.53
in         ESP
near       Santiago de Compostela 3

place      Tarajal
alias      El Tarajal; Tarajal crossing
kind       crossing
at         35.87 -5.34
in         ESP
near       Ceuta 4

place      Benzu
kind       crossing
at         35.92 -5.37
in         ESP
near       Ceuta 6

place      Melilla fence
alias      Barrio Chino crossing; Beni Enzar-Melilla
kind       crossing
at         35.28 -2.95
in         ESP
near       Melilla 3

place      Chiva
alias      Poyo ravine; Rambla del Poyo
kind       town
at         39.47 -0.72
in         ESP
near       Torrent 22
size       15500

place      Albacete air base
kind       base
at         38.95 -1.86
in         ESP
near       Albacete 5

place      Cuatro Vientos
kind       base
at         40.37 -3.79
in         ESP
near       Leganés 5

place      Bardenas
alias      Bardenas Reales
kind       base
at         42.20 -1.47
in         ESP
near       Tudela 18

place      Zaragoza air base
kind       base
at         41.67 -1.05
in         ESP
near       Zaragoza 14

place      Porto
alias      Oporto
in         PRT

place      Lisbon
alias      Lisboa
in         PRT

place      Belem Palace
kind       site
at         38.70 -9.20
in         PRT
near       Lisbon 6

place      Sao Bento Palace
alias      Sao Bento
kind       site
at         38.71 -9.15
in         PRT
near       Lisbon 2

place      Lajes
alias      Lajes Field; Lajes Air Base
kind       base
at         38.76 -27.09
in         PRT
near       Ponta Delgada 165

place      Pedrogao Grande
kind       town
at         39.92 -8.15
in         PRT
near       Pombal 41
size       2200

place      Sines
alias      Port of Sines
kind       port
at         37.95 -8.88
in         PRT
near       Setúbal 64
size       14000

place      Shrine of Fatima
alias      Fatima Sanctuary; Sanctuary of Fatima
kind       site
at         39.62 -8.66
in         PRT
near       Leiria 19

place      Beja air base
kind       base
at         38.08 -7.93
in         PRT
near       Beja 10

place      Montijo air base
alias      Montijo base
kind       base
at         38.70 -9.04
in         PRT
near       Montijo 6

place      Oeiras headquarters
alias      STRIKFORNATO
kind       base
at         38.69 -9.30
in         PRT
near       Oeiras 2

place      Portela airport
alias      Lisbon airport; Humberto Delgado Airport
kind       airport
at         38.77 -9.13
in         PRT
near       Lisbon 6

place      Gloria funicular
kind       site
at         38.71 -9.14
in         PRT
near       Lisbon 1

place      Entre-os-Rios
alias      Castelo de Paiva
kind       town
at         41.04 -8.27
in         PRT
near       Porto 32

place      Praia da Luz
kind       village
at         37.09 -8.73
in         PRT
near       Lagos 6

place      Andorra la Vella
alias      Andorra-la-Vieja
in         AND

# Regions inside or across states that are no first-level divisions

place      Lachin corridor
kind       region
at         39.65 46.60
in         AZE
near       Goris 24

place      Zangezur corridor
alias      Trump Route; Meghri corridor
kind       region
at         38.95 46.30
in         ARM Syunik Province
near       Kapan 30

place      Mangystau peninsula
alias      Mangyshlak
kind       region
at         44.30 52.00
in         KAZ
near       Aktau 95

place      Prigorodny district
alias      Prigorodny
kind       district
at         42.98 44.75
in         RUS
near       Vladikavkaz 9

place      Posavina
alias      Posavina corridor
kind       region
at         45.00 18.40
in         BIH
near       Brčko 35

place      Western Slavonia
kind       region
at         45.40 17.20
in         HRV
near       Požega 37

place      Prevlaka
kind       region
at         42.40 18.52
in         HRV
near       Herceg Novi 6

place      French Basque Country
alias      Iparralde
kind       region
at         43.30 -1.30
in         FRA
near       Bayonne 25

place      Oresund Bridge
kind       site
at         55.57 12.85
in         DNK
near       Malmo 10

place      Aspromonte
kind       region
at         38.17 15.95
in         ITA
near       Reggio Calabria 28

# Close to a border, or on an island: the nearest towns of the gazetteer all lie in a neighbouring state.

place      Kirkenes
kind       town
at         69.73 30.05
in         NOR
near       Nikel 36
size       3500

place      Storskog
alias      Storskog crossing
kind       crossing
at         69.66 30.12
in         NOR
near       Nikel 28

place      Vardo
alias      Vardo radar
kind       town
at         70.37 31.11
in         NOR
near       Nikel 112
size       1800

place      Vadso
kind       town
at         70.07 29.75
in         NOR
near       Nikel 76
size       5000

place      Batken
kind       town
at         40.06 70.82
in         KGZ
near       Isfara 17
size       15000

place      Ak-Sai
alias      Ak-Say
kind       village
at         39.95 70.70
in         KGZ
near       Isfara 20

place      Dostyk
alias      Dostyq; Alashankou-Dostyk
kind       crossing
at         45.25 82.49
in         KAZ
near       Sarkand 205

place      Serhetabat
alias      Kushka; Serhetabad; Gushgy
kind       town
at         35.28 62.34
in         TKM
near       Herat 105
size       6000

place      Khasan
kind       crossing
at         42.43 130.64
in         RUS
near       Rajin 44

place      Yuzhno-Kurilsk
kind       town
at         44.03 145.86
in         RUS
near       Nemuro 80
size       8000

place      Tashanta
kind       crossing
at         49.71 89.19
in         RUS
near       Ölgii 98

place      Stepantsminda
alias      Kazbegi
kind       town
at         42.66 44.64
in         GEO
near       Vladikavkaz 41
size       1500

place      Sadarak
alias      Sadarak crossing
kind       crossing
at         39.71 44.88
in         AZE
near       Artashat 38
size       9000

place      Miratovac
kind       village
at         42.26 21.66
in         SRB
near       Kumanovo 15

place      Vathy
alias      Samos Town
kind       town
at         37.76 26.98
in         GRC
near       Kuşadası 28
size       6500

place      Ronne
kind       town
at         55.10 14.70
in         DNK
near       Ystad 66
size       14000

place      Nickelsdorf
kind       crossing
at         47.94 17.07
in         AUT
near       Mosonmagyaróvár 17
size       1700

place      Braunau
alias      Braunau am Inn
kind       town
at         48.26 13.03
in         AUT
near       Salzburg 51
size       17000

place      Chiasso
kind       crossing
at         45.83 9.03
in         CHE
near       Como 5
size       8000

place      Hendaye
alias      Hendaia
kind       town
at         43.36 -1.77
in         FRA
near       Irun 3
size       17000

place      Lampedusa
kind       town
at         35.50 12.60
in         ITA
near       Licata 210
size       6000

place      Vatican City State
alias      Vatican City
kind       city
at         41.90 12.45
in         VAT
near       Rome 4
size       800

place      Apostolic Palace
kind       site
at         41.90 12.46
in         VAT
near       Rome 3

place      Casa Santa Marta
alias      Domus Sanctae Marthae
kind       site
at         41.90 12.45
in         VAT
near       Rome 4

place      St. Peter's Square
alias      St Peter's Square; Saint Peter's Square
kind       site
at         41.90 12.46
in         VAT
near       Rome 3

place      St. Peter's Basilica
alias      St Peter's Basilica; Saint Peter's Basilica
kind       site
at         41.90 12.45
in         VAT
near       Rome 4

place      Sistine Chapel
kind       site
at         41.90 12.45
in         VAT
near       Rome 4
