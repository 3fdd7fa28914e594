# Persons in office: Africa.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   Muammar Gaddafi
alias    Muammar Gadhafi; Moammar Gadhafi; Muammar Qaddafi; Moamer Kadhafi; Muammar al-Gaddafi
alias    Moammar Gaddafi; Gaddafi; Gadhafi; Qaddafi; Kadhafi
gender   m
office   LBY:GOV    supreme leader  1969-09-01..2011-08-23

person   Khalifa Haftar
alias    Khalifa Hifter; Khalifa Hafter; Haftar
gender   m
office   LBY:REB    commander  2014-05..

person   Fayez al-Sarraj
alias    Fayez Sarraj; Fayez Serraj; Fayez al-Serraj; Faiez Serraj
gender   m
office   LBY:GOV    prime minister  2016-03-30..2021-03-15
office   LBY:GOV    leader  2016-03-30..2021-03-15

person   Abdul Hamid Dbeibah
alias    Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdul Hamid Mohammed Dbeibah
alias    Abdulhamid al-Dbeibah
gender   m
office   LBY:GOV    prime minister  2021-03-15..
office   LBY:GOV    defence minister  2021-03-15..

person   Aguila Saleh
alias    Aguila Saleh Issa
gender   m
office   LBY:LEG    speaker  2014-08-05..
office   LBY:GOV    leader  2014-08-05..2016-03-30

person   Mustafa Abdul Jalil
alias    Mustafa Abdel Jalil; Mustafa Abdul-Jalil
gender   m
office   LBY:OPP    leader  2011-03-05..2011-08-22
office   LBY:GOV    leader  2011-08-22..2012-08-08

person   Mahmoud Jibril
gender   m
office   LBY:OPP    prime minister  2011-03-23..2011-08-22
office   LBY:GOV    prime minister  2011-08-22..2011-10-23

person   Ali Zeidan
gender   m
office   LBY:GOV    prime minister  2012-11-14..2014-03-11

person   Mohammed Magarief
alias    Mohamed al-Magariaf; Mohammed al-Megaryef; Mohammed el-Megarif; Mohamed Magariaf
alias    Mohammed Megaryef; Mohamed al-Megaryef; Mohammed el-Magarief
gender   m
office   LBY:GOV    leader  2012-08-09..2013-05-28

person   Nouri Abusahmain
alias    Nouri Abu Sahmain; Nuri Abu Sahmain; Nouri Abusahmen; Nouri Bousahmein
gender   m
office   LBY:GOV    leader  2013-06-25..2014-08-04

person   Mohamed al-Menfi
alias    Mohammed al-Menfi; Mohammad Younes Menfi; Mohamed Younis al-Menfi; Mohammed Menfi
alias    Mohamed Menfi; Mohammed Younis Menfi
gender   m
office   LBY:GOV    leader  2021-03-15..

person   Imbarek Shamekh
alias    Mubarak al-Shamekh; Mubarak Abdallah al-Shamikh
gender   m
office   LBY:GOV    prime minister  2000-03-01..2003-06-14

person   Shukri Ghanem
alias    Shokri Ghanem; Shukri Ghanim
gender   m
office   LBY:GOV    prime minister  2003-06-14..2006-03-05
office   LBY:GOV    oil minister  2006-03..2011-05

person   Baghdadi Mahmudi
alias    Baghdadi al-Mahmoudi; al-Baghdadi al-Mahmoudi; Baghdadi Mahmoudi; Baghdadi Ali al-Mahmoudi
alias    al-Baghdadi Ali al-Mahmoudi
gender   m
office   LBY:GOV    prime minister  2006-03-05..2011-08-23

person   Ali Tarhouni
alias    Ali al-Tarhouni
gender   m
office   LBY:GOV    finance minister  2011-03..2011-11
office   LBY:GOV    prime minister  2011-10-23..2011-11-24

person   Abdurrahim el-Keib
alias    Abdel Rahim al-Keeb; Abdurrahim al-Keib; Abdel Rahim el-Keeb; Abdurraheem el-Keib
alias    Abdel-Rahim al-Keib; Abdul Raheem al-Keeb; Abdul Rahim al-Keib
gender   m
office   LBY:GOV    prime minister  2011-11-24..2012-11-14

person   Abdullah al-Thani
alias    Abdullah al-Thinni; Abdallah al-Thani; Abdullah Thinni; Abdullah al-Thanay
gender   m
office   LBY:GOV    defence minister  2013-08..2014-08
office   LBY:GOV    prime minister  2014-03-11..2016-03-30
office   LBY:OPP    prime minister  2016-03-30..2021-03-15

person   Omar al-Hassi
alias    Omar Hassi; Omar al-Hasi
gender   m
office   LBY:OPP    prime minister  2014-08-25..2015-03-31

person   Khalifa al-Ghwell
alias    Khalifa Ghwell; Khalifa Ghweil; Khalifa al-Ghwail; Khalifa Ghwail; Khalifa al-Ghweil
alias    Khalifa Ghowail
gender   m
office   LBY:OPP    prime minister  2015-03-31..2017-03

person   Fathi Bashagha
alias    Fathi Ali Bashagha; Fethi Bashagha
gender   m
office   LBY:GOV    interior minister  2018-10..2021-03-15
office   LBY:OPP    prime minister  2022-03-03..2023-05-16

person   Osama Hamad
alias    Osama Hammad; Usama Hamad; Osama Saad Hammad; Oussama Hamad
gender   m
office   LBY:OPP    prime minister  2023-05-16..

person   Ahmed Maiteeq
alias    Ahmed Maiteg; Ahmed Miitig; Ahmed Matiq; Ahmed Maetig; Ahmed Mitig; Ahmed Matig
gender   m
office   LBY:GOV    deputy prime minister  2016-03-30..2021-03-15

person   Abdel Rahman Shalgham
alias    Abdurrahman Shalgam; Abdel Rahman Shalqam; Abdurrahman Mohamed Shalgam
alias    Abdel-Rahman Shalqam; Abdul Rahman Shalgam; Abdurrahman Shalgham; Abdulrahman Shalgam
gender   m
office   LBY:GOV    foreign minister  2000-03..2009-03
office   LBY:GOV    ambassador  2009..2013

person   Moussa Koussa
alias    Musa Kusa; Moussa Kusa; Mussa Kussa; Musa Koussa
gender   m
office   LBY:SPY    intelligence chief  1994..2009-03
office   LBY:GOV    foreign minister  2009-03..2011-03-30

person   Abdelati al-Obeidi
alias    Abdul Ati al-Obeidi; Abdelati Obeidi; Abdelati Laabidi; Abdul-Ati al-Obeidi
alias    Abdelati al-Ubaydi
gender   m
office   LBY:GOV    foreign minister  2011-04..2011-08

person   Ashour Bin Khayal
alias    Ashur bin Khayal; Ashour bin Khayyal; Ashour Ben Khayal; Ashour Saad Ben Khayal
gender   m
office   LBY:GOV    foreign minister  2011-11-24..2012-11-14

person   Mohamed Abdulaziz
alias    Mohammed Abdulaziz; Mohammed Imhamid Abdulaziz
gender   m
office   LBY:GOV    foreign minister  2013-01..2014-08

person   Mohammed al-Dairi
alias    Mohamed al-Dayri; Mohammed Dayri; Mohamed Dairi; Mohammed Dairi; Mohamed el-Dayri
alias    Mohammed al-Dayri
gender   m
office   LBY:GOV    foreign minister  2014-09..2016-03

person   Mohamed Siala
alias    Mohamed Taha Siala; Mohammed Siala; Mohamed Taher Siala; Mohammed Taha Siala
alias    Mohammed Taher Siyala; Mohamed Sayala
gender   m
office   LBY:GOV    foreign minister  2016-05..2021-03-15

person   Najla Mangoush
alias    Najla el-Mangoush; Najla al-Mangoush; Najla El Mangoush; Najla Mangush
gender   f
office   LBY:GOV    foreign minister  2021-03-15..2023-08-28

person   Taher al-Baour
alias    Taher Baour; Taher al-Baaour; Al-Taher al-Baour; Tahir al-Baour; Taher Al Baour
gender   m
office   LBY:GOV    foreign minister  2023-08..

person   Abu-Bakr Yunis Jabr
alias    Abu Bakr Yunis Jabr; Abu Bakr Younis Jaber; Abu Bakr Younis; Abu Bakr Yunis
gender   m
office   LBY:GOV    defence minister  1970..2011-08-22

person   Jalal al-Digheily
alias    Jalal al-Dugheily; Jalal Dugheily; Jallal al-Digheily; Jalal Digheily; Jalal al-Degheili
gender   m
office   LBY:OPP    defence minister  2011-05..2011-08
office   LBY:GOV    defence minister  2011-08..2011-11-24

person   Osama al-Juwaili
alias    Osama Juwaili; Osama al-Juwali; Osama Jweili; Osama al-Jweili; Osama Juweili
alias    Usama al-Juwaili
gender   m
office   LBY:GOV    defence minister  2011-11-24..2012-11-14
office   LBY:MIL    commander  2017-06..

person   Mohammed al-Barghathi
alias    Mohammed al-Bargathi; Mohammed Mahmoud al-Bargathi; Mohamed al-Bargathi
gender   m
office   LBY:GOV    defence minister  2012-12..2013-06

person   Mahdi al-Barghathi
alias    al-Mahdi al-Barghathi; Mahdi Barghathi; Mehdi al-Barghathi; al-Mahdi al-Bargathi
gender   m
office   LBY:GOV    defence minister  2016-01..2018-07

person   Salah al-Namroush
alias    Salaheddine al-Namroush; Salah Eddine al-Namrush; Salah Namroush; Salah al-Din al-Namroush
alias    Salaheddin al-Namroush
gender   m
office   LBY:GOV    defence minister  2020-08-29..2021-03-15

person   Mohammed al-Haddad
alias    Mohamed al-Haddad; Mohammed Ali Ahmed al-Haddad; Mohammed Ali al-Haddad
gender   m
office   LBY:MIL    chief of staff  2020-08..2025-12-23

person   Ahmed al-Mismari
alias    Ahmed Mismari; Ahmed al-Mesmari; Ahmad al-Mismari; Ahmed Mesmari
gender   m
office   LBY:REB    spokesman  2014..

person   Saddam Haftar
alias    Saddam Khalifa Haftar; Saddam Hifter
gender   m
office   LBY:REB    commander  2016..

person   Saif al-Islam Gaddafi
alias    Seif al-Islam Gaddafi; Saif al-Islam al-Gaddafi; Saif al-Islam; Seif al-Islam
alias    Seif al-Islam Kadhafi; Saif al-Islam Qaddafi; Seif al-Islam Gadhafi
gender   m
office   LBY:GOV    official  2000..2011-08
office   LBY:OPP    candidate  2021-11..2026-02-03

person   Abdullah al-Senussi
alias    Abdullah Senussi; Abdullah al-Sanussi; Abdallah al-Senussi
gender   m
office   LBY:SPY    intelligence chief  1990..2011-08

person   Moussa Ibrahim
alias    Mussa Ibrahim; Musa Ibrahim; Moussa Ibrahim Gaddafi
gender   m
office   LBY:GOV    spokesman  2011-02..2011-08

person   Abdul Fattah Younes
alias    Abdel Fattah Younis; Abdul Fatah Younis; Abdel-Fattah Younis; Abdel Fatah Younes
alias    Abdul Fattah Younis
gender   m
office   LBY:GOV    interior minister  ..2011-02
office   LBY:OPP    commander  2011-02..2011-07-28

person   Abdelhakim Belhaj
alias    Abdul Hakim Belhaj; Abdel Hakim Belhaj; Abdel-Hakim Belhaj; Abdelhakim Belhadj
gender   m
office   LBY:REB    commander  2011-08..2012-05

person   Emad Trabelsi
alias    Imad Trabelsi; Emad al-Trabelsi; Imad al-Trabelsi; Emad Tarabulsi
gender   m
office   LBY:GOV    interior minister  2022-11..

person   Sadiq al-Kabir
alias    Sadiq al-Kebir; Sadiq Kabir; Saddek Elkaber; al-Siddiq al-Kabir; Seddik al-Kabir
alias    Saddek Omar Elkaber; Sadik al-Kabir
gender   m
office   LBY:GOV    central bank governor  2011-10..2024-08

person   Naji Issa
alias    Naji Mohamed Issa; Naji Issa Belqasem
gender   m
office   LBY:GOV    central bank governor  2024-09..

person   Mustafa Sanalla
alias    Mustafa Sanallah
gender   m
office   LBY:GOV    chairman  2014-05..2022-07

person   Khaled al-Mishri
alias    Khalid al-Mishri; Khaled Mishri; Khaled al-Meshri; Khalid Mishri; Khaled Meshri
gender   m
office   LBY:LEG    chairman  2018-04..2023-08

person   Mohammed Takala
alias    Mohamed Takala; Mohammed Muftah Takala; Mohammed Tekala; Mohamed Tekala
gender   m
office   LBY:LEG    chairman  2023-08..

person   Ibrahim Jathran
alias    Ibrahim Jadhran; Ibrahim al-Jathran
gender   m
office   LBY:PRM    militia leader  2013-07..2018

person   Zine El Abidine Ben Ali
alias    Zine al-Abidine Ben Ali; Zine El-Abidine Ben Ali
gender   m
office   TUN:GOV    president  1987-11-07..2011-01-14

person   Moncef Marzouki
gender   m
office   TUN:GOV    president  2011-12-13..2014-12-31

person   Beji Caid Essebsi
alias    Beji Caid el Sebsi
gender   m
office   TUN:GOV    prime minister  2011-02-27..2011-12-24
office   TUN:GOV    president  2014-12-31..2019-07-25

person   Kais Saied
gender   m
office   TUN:GOV    president  2019-10-23..

person   Rached Ghannouchi
gender   m
office   TUN:PTY    party leader  1991..
office   TUN:LEG    speaker  2019-11-13..2021-07-25

person   Fouad Mebazaa
alias    Fouad Mebazza; Foued Mebazaa; Fuad Mebazaa; Foued Mebazza; Fouad Mbazaa
gender   m
office   TUN:LEG    speaker  1997..2011-01-15
office   TUN:GOV    president  2011-01-15..2011-12-13

person   Mohamed Ennaceur
alias    Mohammed Ennaceur
gender   m
office   TUN:LEG    speaker  2014-12..2019-07-25
office   TUN:GOV    president  2019-07-25..2019-10-23

person   Mohamed Ghannouchi
alias    Mohammed Ghannouchi
gender   m
office   TUN:GOV    prime minister  1999-11-17..2011-02-27

person   Hamadi Jebali
alias    Hammadi Jebali; Hamadi Jbeli
gender   m
office   TUN:GOV    prime minister  2011-12-24..2013-03-13

person   Ali Larayedh
alias    Ali Laarayedh; Ali al-Areed; Ali al-Urayyid; Ali Larayed; Ali al-Arayedh
gender   m
office   TUN:GOV    interior minister  2011-12-24..2013-03-13
office   TUN:GOV    prime minister  2013-03-13..2014-01-29

person   Mehdi Jomaa
alias    Mehdi Jomoa; Mahdi Jomaa
gender   m
office   TUN:GOV    prime minister  2014-01-29..2015-02-06

person   Habib Essid
alias    Habib al-Sid
gender   m
office   TUN:GOV    interior minister  2011-03..2011-12
office   TUN:GOV    prime minister  2015-02-06..2016-08-27

person   Youssef Chahed
alias    Youssef al-Shahed; Yousef Chahed
gender   m
office   TUN:GOV    prime minister  2016-08-27..2020-02-27

person   Elyes Fakhfakh
alias    Elyess Fakhfakh; Elyas Fakhfakh; Ilyes Fakhfakh
gender   m
office   TUN:GOV    finance minister  2012-12..2014-01
office   TUN:GOV    prime minister  2020-02-27..2020-09-02

person   Hichem Mechichi
alias    Hichem Mchichi; Hisham Mechichi
gender   m
office   TUN:GOV    interior minister  2020-02-27..2020-09-02
office   TUN:GOV    prime minister  2020-09-02..2021-07-25

person   Najla Bouden
alias    Najla Bouden Romdhane; Najla Bouden Ramadhane; Najla Bouden Romdhan
gender   f
office   TUN:GOV    prime minister  2021-10-11..2023-08-01

person   Ahmed Hachani
gender   m
office   TUN:GOV    prime minister  2023-08-01..2024-08-07

person   Kamel Madouri
alias    Kamel Maddouri
gender   m
office   TUN:GOV    prime minister  2024-08-07..2025-03-20

person   Sarra Zaafrani Zenzri
alias    Sarra Zenzri; Sarra Zaafrani; Sarra Zaafarani Zanzri; Sarra Zaafrani Zanzri
gender   f
office   TUN:GOV    prime minister  2025-03-20..

person   Habib Ben Yahia
alias    Habib Ben Yahya
gender   m
office   TUN:GOV    foreign minister  1999-11..2004-11

person   Abdelbaki Hermassi
alias    Abdelbaki al-Hermassi
gender   m
office   TUN:GOV    foreign minister  2004-11..2005-08

person   Abdelwahab Abdallah
alias    Abdelwahab Abdalla; Abdel Wahab Abdallah
gender   m
office   TUN:GOV    foreign minister  2005-08-17..2010-01-14

person   Kamel Morjane
alias    Kamal Morjane
gender   m
office   TUN:GOV    defence minister  2005-08-17..2010-01-14
office   TUN:GOV    foreign minister  2010-01-14..2011-01-27

person   Mouldi Kefi
alias    Mohamed Mouldi Kefi; Mohamed Mouldi el-Kefi
gender   m
office   TUN:GOV    foreign minister  2011-02-21..2011-12-24

person   Rafik Abdessalem
alias    Rafik Abdesslem; Rafik Ben Abdessalem; Rafiq Abdessalem; Rafik Abdel Salam
alias    Rafiq Abdel Salam
gender   m
office   TUN:GOV    foreign minister  2011-12-24..2013-03-13

person   Othman Jerandi
alias    Othman Jarandi; Othmane Jerandi; Othman al-Jerandi
gender   m
office   TUN:GOV    foreign minister  2013-03-13..2014-01-29
office   TUN:GOV    foreign minister  2020-09-02..2023-02-07

person   Mongi Hamdi
alias    Mongi al-Hamdi; Monji Hamdi; Mongi Hamdy
gender   m
office   TUN:GOV    foreign minister  2014-01-29..2015-02-06
office   UNO:GOV    special representative  2014-12..2016-01

person   Taieb Baccouche
alias    Tayeb Baccouche; Taieb Bakouch
gender   m
office   TUN:GOV    foreign minister  2015-02-06..2016-01

person   Khemaies Jhinaoui
alias    Khemais Jhinaoui; Khamis Jhinaoui; Khemaies Jinaoui; Khamis al-Jhinaoui
gender   m
office   TUN:GOV    foreign minister  2016-01-12..2019-10-29

person   Noureddine Erray
alias    Nourredine Erray; Noureddine Erraï
gender   m
office   TUN:GOV    foreign minister  2020-02-27..2020-07-24

person   Nabil Ammar
gender   m
office   TUN:GOV    foreign minister  2023-02-07..2024-08-25

person   Mohamed Ali Nafti
alias    Mohammed Ali Nafti; Mohamed Ali al-Nafti
gender   m
office   TUN:GOV    foreign minister  2024-08-25..

person   Hedi Mhenni
alias    Hedi M'henni
gender   m
office   TUN:GOV    interior minister  2002..2004-11
office   TUN:GOV    defence minister  2004-11..2005-08-17

person   Ridha Grira
gender   m
office   TUN:GOV    defence minister  2010-01-14..2011-01-27

person   Abdelkrim Zbidi
alias    Abdelkarim Zbidi; Abdelkarim al-Zubaidi; Abdel Karim Zbidi; Abdelkrim al-Zubaidi
gender   m
office   TUN:GOV    defence minister  2011-01-27..2013-03-13
office   TUN:GOV    defence minister  2017-09-12..2019-10-29

person   Rachid Sabbagh
gender   m
office   TUN:GOV    defence minister  2013-03-13..2014-01-29

person   Ghazi Jeribi
alias    Ghazi al-Jeribi
gender   m
office   TUN:GOV    defence minister  2014-01-29..2015-02-06
office   TUN:GOV    justice minister  2016-08-27..2018-11

person   Farhat Horchani
alias    Farhat al-Horchani; Farhat Harchani
gender   m
office   TUN:GOV    defence minister  2015-02-06..2017-09-12

person   Imed Hazgui
alias    Imed al-Hazgui
gender   m
office   TUN:GOV    defence minister  2020-02-27..2020-09-02

person   Ibrahim Bartagi
alias    Brahim Bartagi; Ibrahim al-Bartaji
gender   m
office   TUN:GOV    defence minister  2020-09-02..2021-07-26

person   Imed Memmich
alias    Imed Memich; Imad Memmich
gender   m
office   TUN:GOV    defence minister  2021-10-11..2024-08-25

person   Khaled Shili
alias    Khaled Sehili; Khaled S'hili; Khaled Sheili
gender   m
office   TUN:GOV    defence minister  2024-08-25..

person   Rachid Ammar
gender   m
office   TUN:MIL    chief of staff  2002..2013-06

person   Lotfi Ben Jeddou
alias    Lotfi Ben Jedou; Lutfi Ben Jeddou
gender   m
office   TUN:GOV    interior minister  2013-03-13..2015-02-06

person   Hichem Fourati
alias    Hisham Fourati
gender   m
office   TUN:GOV    interior minister  2018-07..2020-02-27

person   Kamel Fekih
alias    Kamel Feki; Kamel Fekki
gender   m
office   TUN:GOV    interior minister  2023-03..2024-05

person   Khaled Nouri
alias    Khaled al-Nouri; Khaled Ennouri
gender   m
office   TUN:GOV    interior minister  2024-05..

person   Abir Moussi
alias    Abir Mousi
gender   f
office   TUN:PTY    party leader  2016-08..

person   Chokri Belaid
alias    Shukri Belaid; Chokri Bel Aid; Shokri Belaid
gender   m
office   TUN:OPP    opposition leader  2011..2013-02-06

person   Houcine Abassi
alias    Hussein Abassi; Houcine Abbassi; Hussein Abbassi; Hussein al-Abassi
gender   m
office   TUN:LAB    union leader  2011-12..2017-01

person   Noureddine Taboubi
alias    Nourredine Taboubi; Noureddine Tabboubi
gender   m
office   TUN:LAB    union leader  2017-01..

person   Abdelaziz Bouteflika
alias    Abdel Aziz Bouteflika
gender   m
office   DZA:GOV    president  1999-04-27..2019-04-02

person   Abdelmadjid Tebboune
alias    Abdelmajid Tebboune
gender   m
office   DZA:GOV    prime minister  2017-05-25..2017-08-15
office   DZA:GOV    president  2019-12-19..

person   Ramtane Lamamra
alias    Ramtan Lamamra
gender   m
office   DZA:GOV    foreign minister  2013-09-11..2017-05-25
office   DZA:GOV    foreign minister  2019-03-11..2019-04-01
office   DZA:GOV    foreign minister  2021-07-07..2023-03-16
office   UNO:GOV    envoy  2023-11..

person   Abdelkader Bensalah
alias    Abdelkader Ben Salah; Abdel Kader Bensalah
gender   m
office   DZA:LEG    speaker  2002-07..2019-04-09
office   DZA:GOV    president  2019-04-09..2019-12-19

person   Ahmed Benbitour
gender   m
office   DZA:GOV    prime minister  1999-12-23..2000-08-27

person   Ali Benflis
gender   m
office   DZA:GOV    prime minister  2000-08-27..2003-05-05
office   DZA:OPP    opposition leader  2014-02..2019-12

person   Ahmed Ouyahia
gender   m
office   DZA:GOV    prime minister  1995-12-31..1998-12-15
office   DZA:GOV    justice minister  1999-12..2002-06
office   DZA:GOV    prime minister  2003-05-05..2006-05-24
office   DZA:GOV    prime minister  2008-06-23..2012-09-03
office   DZA:GOV    prime minister  2017-08-15..2019-03-11

person   Abdelaziz Belkhadem
gender   m
office   DZA:GOV    foreign minister  2000-08..2005-05-01
office   DZA:GOV    prime minister  2006-05-24..2008-06-23

person   Abdelmalek Sellal
alias    Abdelmalek Sallal
gender   m
office   DZA:GOV    prime minister  2012-09-03..2014-03-13
office   DZA:GOV    prime minister  2014-04-28..2017-05-25

person   Youcef Yousfi
alias    Yousef Yousfi; Youcef Youcefi; Youssef Yousfi
gender   m
office   DZA:GOV    foreign minister  1999-12..2000-08
office   DZA:GOV    energy minister  2010-05..2015-05
office   DZA:GOV    prime minister  2014-03-13..2014-04-28

person   Noureddine Bedoui
alias    Nouredine Bedoui; Nour-Eddine Bedoui
gender   m
office   DZA:GOV    interior minister  2015-05..2019-03-11
office   DZA:GOV    prime minister  2019-03-11..2019-12-19

person   Sabri Boukadoum
gender   m
office   DZA:GOV    ambassador  2013..2019
office   DZA:GOV    foreign minister  2019-04-02..2021-07-07
office   DZA:GOV    prime minister  2019-12-19..2019-12-28

person   Abdelaziz Djerad
alias    Abdelaziz Djerrad
gender   m
office   DZA:GOV    prime minister  2019-12-28..2021-06-30

person   Aymen Benabderrahmane
alias    Ayman Benabderrahmane; Aimene Benabderrahmane; Ayman bin Abdul Rahman
gender   m
office   DZA:GOV    finance minister  2020-06..2022-02
office   DZA:GOV    prime minister  2021-06-30..2023-11-11

person   Nadir Larbaoui
alias    Nadir al-Arbaoui
gender   m
office   DZA:GOV    ambassador  2021..2023
office   DZA:GOV    prime minister  2023-11-11..2025-08-28

person   Sifi Ghrieb
alias    Seifi Ghrieb; Saifi Ghrieb; Sifi Ghrib
gender   m
office   DZA:GOV    prime minister  2025-08-28..

person   Mohammed Bedjaoui
alias    Mohamed Bedjaoui; Mohammed Bejaoui
gender   m
office   DZA:GOV    foreign minister  2005-05-01..2007-06-04

person   Mourad Medelci
alias    Mourad Medelsi
gender   m
office   DZA:GOV    finance minister  2005-05..2007-06
office   DZA:GOV    foreign minister  2007-06-04..2013-09-11

person   Abdelkader Messahel
alias    Abdelkader Mesahel
gender   m
office   DZA:GOV    foreign minister  2017-05-25..2019-03-11

person   Ahmed Attaf
gender   m
office   DZA:GOV    foreign minister  1996-01..1999-12
office   DZA:GOV    foreign minister  2023-03-16..

person   Mohamed Lamari
alias    Mohammed Lamari
gender   m
office   DZA:MIL    chief of staff  1993-07..2004-08

person   Ahmed Gaid Salah
alias    Ahmed Gaed Salah; Gaid Salah; Ahmed Qaid Salah; Ahmed Kaid Salah
gender   m
office   DZA:MIL    chief of staff  2004-08..2019-12-23

person   Said Chengriha
alias    Saeed Chengriha; Said Chanegriha
gender   m
office   DZA:MIL    chief of staff  2019-12-23..

person   Mohamed Mediene
alias    Mohammed Mediene; Toufik Mediene; Mohamed "Toufik" Mediene
gender   m
office   DZA:SPY    intelligence chief  1990-09..2015-09-13

person   Athmane Tartag
alias    Bachir Tartag; Othmane Tartag
gender   m
office   DZA:SPY    intelligence chief  2015-09-13..2019-04

person   Yazid Zerhouni
alias    Noureddine Yazid Zerhouni; Noureddine Zerhouni
gender   m
office   DZA:GOV    interior minister  1999-12..2010-05

person   Hassan Hattab
gender   m
office   DZA:REB    rebel leader  1998-09..2003

person   Nabil Sahraoui
gender   m
office   DZA:REB    rebel leader  2003-08..2004-06-18

person   Abdelmalek Droukdel
alias    Abdelmalek Droukdal; Abdel Malek Droukdel; Abu Musab Abdel Wadoud
alias    Abou Moussab Abdelouadoud; Abdelmalik Droukdel
gender   m
office   DZA:REB    rebel leader  2004..2020-06-03

person   Mokhtar Belmokhtar
alias    Moktar Belmokhtar; Mokhtar Ben Mokhtar; Mukhtar Belmukhtar
gender   m
office   DZA:REB    rebel leader  2003..2016

person   Said Bouteflika
gender   m
office   DZA:GOV    adviser  1999-04..2019-04

person   Abassi Madani
alias    Abbassi Madani; Abassi al-Madani
gender   m
office   DZA:OPP    leader  1989..2019-04-24

person   King Mohammed
alias    King Mohammed VI; Mohammed VI
gender   m
office   MAR:GOV    king  1999-07-23..

person   King Hassan
alias    King Hassan II; Hassan II
gender   m
office   MAR:GOV    king  1961-03-03..1999-07-23

person   Nasser Bourita
gender   m
office   MAR:GOV    foreign minister  2017-04-05..

person   Abderrahmane Youssoufi
alias    Abderrahman Youssoufi; Abderrahmane el-Youssoufi
gender   m
office   MAR:GOV    prime minister  1998-03-14..2002-10-09

person   Driss Jettou
alias    Driss Jetou
gender   m
office   MAR:GOV    prime minister  2002-10-09..2007-09-19

person   Abbas el-Fassi
alias    Abbas El Fassi; Abbas al-Fassi
gender   m
office   MAR:GOV    prime minister  2007-09-19..2011-11-29

person   Abdelilah Benkirane
alias    Abdelillah Benkirane; Abdelilah Benkiran; Abdel-Ilah Benkirane
gender   m
office   MAR:PTY    party leader  2008-07..2017-12
office   MAR:GOV    prime minister  2011-11-29..2017-04-05
office   MAR:PTY    party leader  2021-10..

person   Saadeddine Othmani
alias    Saad-Eddine El Othmani; Saad Eddine el-Othmani; Saadeddine el-Othmani
alias    Saad al-Din al-Othmani; Saad-Eddine Othmani; Saad Eddine El Othmani; Saad Dine El Otmani
gender   m
office   MAR:GOV    foreign minister  2012-01-03..2013-10-10
office   MAR:GOV    prime minister  2017-04-05..2021-10-07

person   Aziz Akhannouch
alias    Aziz Akhennouch
gender   m
office   MAR:GOV    prime minister  2021-10-07..

person   Mohamed Benaissa
alias    Mohammed Benaissa; Mohamed Ben Aissa
gender   m
office   MAR:GOV    foreign minister  1999-04..2007-10-15

person   Taieb Fassi Fihri
alias    Taib Fassi Fihri; Tayeb Fassi Fihri; Tayeb Fassi-Fihri; Taieb Fassi-Fihri; Taib Fassi-Fihri
gender   m
office   MAR:GOV    foreign minister  2007-10-15..2012-01-03

person   Salaheddine Mezouar
alias    Salahddine Mezouar; Salah Eddine Mezouar; Salaheddin Mezouar
gender   m
office   MAR:GOV    finance minister  2007-10..2012-01
office   MAR:GOV    foreign minister  2013-10-10..2017-04-05

person   Abdellatif Loudiyi
alias    Abdeltif Loudyi; Abdellatif Loudyi; Abdelatif Loudiyi; Abdeltif Loudiyi
gender   m
office   MAR:GOV    defence minister  2010-10..

person   Mohamed Hassad
alias    Mohammed Hassad
gender   m
office   MAR:GOV    interior minister  2013-10-10..2017-04-05

person   Abdelouafi Laftit
alias    Abdelwafi Laftit
gender   m
office   MAR:GOV    interior minister  2017-04-05..

person   Omar Hilale
alias    Omar Hilal
gender   m
office   MAR:GOV    ambassador  2014-04..

person   Brahim Ghali
gender   m
office   ESH:REB    leader  2016-07-12..

person   Mohamed Abdelaziz
alias    Mohammed Abdelaziz
gender   m
office   ESH:REB    leader  1976-08..2016-05-31

person   Omar al-Bashir
alias    Omar Hassan al-Bashir; Omar el-Bashir; Omar Bashir; Omar Hassan Ahmed al-Bashir
gender   m
office   SDN:GOV    president  1989-06-30..2019-04-11

person   Abdel Fattah al-Burhan
alias    Abdel-Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan
alias    Abdel Fattah Abdelrahman al-Burhan; Burhan; al-Burhan
gender   m
office   SDN:MIL    junta leader  2019-04-12..2019-08-20
office   SDN:GOV    leader  2019-08-21..
office   SDN:MIL    chief of staff  2019-04..

person   Mohamed Hamdan Dagalo
alias    Hemedti; Hemeti; Hemetti; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo
alias    Mohammed Hamdan Daglo
gender   m
office   SDN:PRM    commander  2013..2023-04-14
office   SDN:REB    commander  2023-04-15..

person   Abdalla Hamdok
alias    Abdallah Hamdok; Abdalla Hamdouk
gender   m
office   SDN:GOV    prime minister  2019-08-21..2021-10-25
office   SDN:GOV    prime minister  2021-11-21..2022-01-02
office   SDN:OPP    opposition leader  2023-10..

person   Kamil Idris
alias    Kamil Idriss
gender   m
office   SDN:GOV    prime minister  2025-05-31..

person   Hassan al-Turabi
alias    Hassan Turabi
gender   m
office   SDN:LEG    speaker  1996..1999-12
office   SDN:OPP    opposition leader  2000..2016-03-05

person   Ali Osman Mohamed Taha
alias    Ali Osman Taha
gender   m
office   SDN:GOV    vice president  1998-02..2013-12

person   John Garang
gender   m
office   SDN:REB    rebel leader  1983-05..2005-07-08
office   SDN:GOV    vice president  2005-07-09..2005-07-30

person   Minni Minnawi
alias    Minni Minawi; Minni Arkou Minnawi
gender   m
office   SDN:REB    rebel leader  2005..
office   SDN:GOV    governor  2021-08..

person   Abdul Wahid al-Nur
alias    Abdel Wahid al-Nur; Abdelwahid al-Nur; Abdul Wahid Mohamed al-Nur
gender   m
office   SDN:REB    rebel leader  2002..

person   Khalil Ibrahim
gender   m
office   SDN:REB    rebel leader  2003..2011-12-23

person   Salva Kiir
alias    Salva Kiir Mayardit
gender   m
office   SSD:GOV    president  2011-07-09..
office   SDN:GOV    vice president  2005-08-11..2011-07-09

person   Bakri Hassan Saleh
alias    Bakri Hassan Salih
gender   m
office   SDN:GOV    defence minister  2000..2005-09
office   SDN:GOV    vice president  2013-12..2019-02-23
office   SDN:GOV    prime minister  2017-03-02..2018-09-09

person   Motazz Moussa
alias    Mutaz Musa; Moutaz Moussa; Motaz Moussa; Mutaz Mousa; Muataz Moussa; Mutazz Moussa
gender   m
office   SDN:GOV    prime minister  2018-09-10..2019-02-23

person   Mohamed Tahir Ayala
alias    Mohammed Tahir Ayala; Mohamed Tahir Eila; Mohamed Taher Ayala; Mohamed Tahir Ela
alias    Mohammed Tahir Eila
gender   m
office   SDN:GOV    prime minister  2019-02-24..2019-04-11

person   Osman Hussein
alias    Osman Hussein Osman; Osman Hussain
gender   m
office   SDN:GOV    prime minister  2022-01-19..2025-04-30

person   Dafallah al-Haj Ali
alias    Dafallah al-Haj; Daffallah al-Haj Ali; Dafa'allah al-Haj Ali
gender   m
office   SDN:GOV    prime minister  2025-04-30..2025-05-31

person   Mustafa Osman Ismail
alias    Mustafa Ismail; Mustafa Osman Ismael
gender   m
office   SDN:GOV    foreign minister  1998-02..2005-09-22

person   Lam Akol
alias    Lam Akol Ajawin
gender   m
office   SDN:GOV    foreign minister  2005-09-22..2007-10-17
office   SSD:OPP    opposition leader  2009-06..

person   Deng Alor
alias    Deng Alor Kuol
gender   m
office   SDN:GOV    foreign minister  2007-10-17..2010-06
office   SSD:GOV    foreign minister  2016-04..2018

person   Ali Karti
alias    Ali Ahmed Karti
gender   m
office   SDN:GOV    foreign minister  2010-06..2015-06

person   Ibrahim Ghandour
alias    Ibrahim Ghandur; Ibrahim Ahmed Ghandour
gender   m
office   SDN:GOV    foreign minister  2015-06..2018-04-19

person   El-Dirdiri Mohamed Ahmed
alias    al-Dirdiri Mohamed Ahmed; al-Dirdiry Mohamed Ahmed; El-Dirdiri Mohammed Ahmed
alias    al-Dirdiri Mohammed Ahmed; Dirdeiry Mohamed Ahmed
gender   m
office   SDN:GOV    foreign minister  2018-05..2019-04-11

person   Asma Abdalla
alias    Asma Mohamed Abdalla; Asma Mohammed Abdallah; Asmaa Abdallah; Asma Abdallah
alias    Asma Mohamed Abdallah
gender   f
office   SDN:GOV    foreign minister  2019-09-08..2020-07-09

person   Omar Qamareddin
alias    Omar Qamar al-Din; Omer Gamereldin; Omar Gamar al-Din; Omar Qamareddine; Omer Qamareddin
alias    Omar Qamar Eddin
gender   m
office   SDN:GOV    foreign minister  2020-07..2021-02-10

person   Mariam al-Sadiq al-Mahdi
alias    Mariam al-Mahdi; Mariam Sadiq al-Mahdi; Mariam al-Sadig al-Mahdi; Maryam al-Sadiq al-Mahdi
alias    Meriam al-Mahdi; Maryam al-Mahdi
gender   f
office   SDN:GOV    foreign minister  2021-02-10..2021-11-22

person   Ali al-Sadiq
alias    Ali al-Sadiq Ali; Ali Sadiq; Ali Elsadig Ali; Ali al-Sadig
gender   m
office   SDN:GOV    foreign minister  2022-01..2024-04-17

person   Hussein Awad
alias    Hussein Awad Ali; Hussein al-Awad
gender   m
office   SDN:GOV    foreign minister  2024-04-17..2024-11-03

person   Ali Youssef al-Sharif
alias    Ali Youssef Ahmed al-Sharif; Ali Yousif Ahmed al-Sharif
gender   m
office   SDN:GOV    foreign minister  2024-11-03..2025-04-30

person   Mohieddin Salem
alias    Mohi El-Din Salem; Mohi al-Din Salem; Muhyi al-Din Salim; Mohi Eldin Salim
alias    Mohieddine Salem; Mohieddin Salim
gender   m
office   SDN:GOV    foreign minister  2025-08..

person   Abdel Rahim Mohammed Hussein
alias    Abdelrahim Mohamed Hussein; Abdul Rahim Mohammed Hussein; Abdel Rahim Mohamed Hussein
alias    Abdel-Rahim Mohammed Hussein; Abdelrahim Mohammed Hussein; Abdul-Rahim Mohammed Hussein
gender   m
office   SDN:GOV    interior minister  2001-02..2005-07
office   SDN:GOV    defence minister  2005-09-22..2015-06

person   Awad Ibn Auf
alias    Awad Mohamed Ahmed Ibn Auf; Ahmed Awad Ibn Auf; Awad Ibn Ouf; Ahmed Awad bin Auf
alias    Awad Mohammed Ibn Auf; Awad bin Auf; Awad Mohamed Ibn Ouf; Ahmed Awad Ibn Ouf
gender   m
office   SDN:GOV    defence minister  2015-08-23..2019-04-11
office   SDN:GOV    vice president  2019-02-23..2019-04-11
office   SDN:GOV    junta leader  2019-04-11..2019-04-12

person   Jamal Omar
alias    Gamal Omar; Jamal al-Din Omar; Jamaleddin Omar; Jamal Aldin Omar
gender   m
office   SDN:GOV    defence minister  2019-09-08..2020-03-25

person   Yassin Ibrahim
alias    Yassin Ibrahim Yassin; Yasin Ibrahim Yasin; Yaseen Ibrahim
gender   m
office   SDN:GOV    defence minister  2020-06-02..2025-06

person   Hassan Kabroun
alias    Hassan Daoud Kabroun; Hassan Daoud Kabroun Kayan; Hassan Kabron
gender   m
office   SDN:GOV    defence minister  2025-06..

person   Yasser al-Atta
alias    Yasir al-Atta; Yassir al-Atta; Yasser Atta
gender   m
office   SDN:MIL    general  2019-04..

person   Shams al-Din Kabbashi
alias    Shamseldin Kabbashi; Shams al-Din Kabashi; Shams Eddin Kabbashi; Shamseddine Kabbashi
alias    Shams El-Din Kabbashi; Shamseldin Kabashi; Shams Eddin Kabashi; Shams al-Deen al-Kabashi
gender   m
office   SDN:MIL    general  2019-04..

person   Malik Agar
alias    Malik Aggar; Malik Agar Eyre
gender   m
office   SDN:GOV    governor  2010-05..2011-09
office   SDN:REB    rebel leader  2011-09..2020-10
office   SDN:GOV    vice president  2023-05-19..

person   Abdelaziz al-Hilu
alias    Abdel-Aziz al-Hilu; Abdel Aziz al-Hilu; Abdul Aziz al-Hilu; Abdelaziz Adam al-Hilu
alias    Abdelaziz al-Hilou
gender   m
office   SDN:REB    rebel leader  2011-06..

person   Gibril Ibrahim
alias    Jibril Ibrahim; Jebril Ibrahim; Djibril Ibrahim
gender   m
office   SDN:REB    rebel leader  2012-01..2020-10
office   SDN:GOV    finance minister  2021-02..

person   Yasir Arman
alias    Yasser Arman; Yassir Arman
gender   m
office   SDN:REB    secretary-general  2011..2017
office   SDN:OPP    opposition leader  2018..

person   Abdul Rahim Dagalo
alias    Abdelrahim Dagalo; Abdel Rahim Dagalo; Abdul Raheem Dagalo; Abdelrahim Hamdan Dagalo
alias    Abdul Rahim Hamdan Dagalo; Abdelrahim Daglo
gender   m
office   SDN:REB    commander  2023-04-15..

person   Mohamed Hassan al-Taishi
alias    Mohamed Hassan al-Ta'ishi; Mohammed Hassan al-Taishi; Mohamed al-Taishi
alias    Mohamed Hassan Eltaishi; Mohamed al-Taayshi
gender   m
office   SDN:REB    prime minister  2025-07-26..

person   Nafie Ali Nafie
alias    Nafi Ali Nafi; Nafie Ali Nafi
gender   m
office   SDN:GOV    adviser  2000..2013-12

person   Sadiq al-Mahdi
alias    Sadeq al-Mahdi; Sadiq el-Mahdi; Sadek al-Mahdi; al-Sadiq al-Mahdi
gender   m
office   SDN:GOV    prime minister  1986-05..1989-06-30
office   SDN:OPP    opposition leader  2000-11..2020-11-26

person   Salah Gosh
alias    Salah Abdallah Gosh; Salah Abdullah Gosh; Salah Abdalla Gosh; Salah Ghosh
gender   m
office   SDN:SPY    intelligence chief  2004..2009-08
office   SDN:SPY    intelligence chief  2018-02..2019-04-13

person   Mohammed Atta al-Moula
alias    Mohamed Atta al-Mawla; Mohamed Atta Elmoula; Mohammed Atta al-Mawla
gender   m
office   SDN:SPY    intelligence chief  2009-08..2018-02

person   Musa Hilal
alias    Moussa Hilal; Mousa Hilal; Musa Hilal Abdalla
gender   m
office   SDN:PRM    militia leader  2003..

person   Ali Kushayb
alias    Ali Kosheib; Ali Kushaib; Ali Muhammad Ali Abd-al-Rahman; Ali Abd-Al-Rahman; Ali Koshib
gender   m
office   SDN:PRM    militia leader  2003..2020-06

person   Ahmed Haroun
alias    Ahmad Harun; Ahmed Harun; Ahmed Mohammed Haroun; Ahmad Haroun
gender   m
office   SDN:GOV    minister  2003..2009-05
office   SDN:GOV    governor  2009-05..2015

person   Nabil Abdallah
alias    Nabil Abdullah; Nabil Abdalla
gender   m
office   SDN:MIL    spokesman  2021..

person   al-Harith Idriss
alias    Al-Harith Idriss al-Harith Mohamed; Al-Harith Idriss al-Harith
gender   m
office   SDN:GOV    ambassador  2021..

person   Riek Machar
alias    Riek Machar Teny
gender   m
office   SSD:GOV    vice president  2011-07-09..2013-07-23
office   SSD:REB    rebel leader  2013-12-15..2020-02-21
office   SSD:GOV    vice president  2020-02-22..2025-09

person   Nhial Deng Nhial
alias    Nhial Deng
gender   m
office   SSD:GOV    foreign minister  2011-08..2013-07-23
office   SSD:GOV    negotiator  2014-01..2016
office   SSD:GOV    foreign minister  2018-03..2019-08-19

person   Barnaba Marial Benjamin
alias    Barnaba Marial; Barnaba Benjamin; Barnaba Benjamin Marial
gender   m
office   SSD:GOV    information minister  2011-08..2013-07
office   SSD:GOV    foreign minister  2013-08..2016-04

person   Awut Deng Acuil
alias    Awut Deng
gender   f
office   SSD:GOV    foreign minister  2019-08-19..2020-03

person   Beatrice Wani-Noah
alias    Beatrice Khamisa Wani; Beatrice Wani; Beatrice Khamisa Wani-Noah; Beatrice Khamisa
gender   f
office   SSD:GOV    foreign minister  2020-08..2021-07

person   Mayiik Ayii Deng
alias    Mayik Ayii Deng; Mayiik Deng
gender   m
office   SSD:GOV    foreign minister  2021-09..2023-03

person   James Pitia Morgan
gender   m
office   SSD:GOV    foreign minister  2023-09..2024-03

person   Ramadan Mohamed Abdallah Goc
alias    Ramadan Abdallah Goc; Ramadan Mohammed Abdallah Goc; Ramadan Mohamed Abdallah; Ramadan Goc
gender   m
office   SSD:GOV    foreign minister  2024-04..2025-04-09

person   Monday Semaya Kumba
alias    Monday Simaya Kumba; Monday Semaya; Monday Semaya Kenneth Kumba
gender   m
office   SSD:GOV    deputy foreign minister  2024..2025-04-09
office   SSD:GOV    foreign minister  2025-04-09..

person   John Kong Nyuon
gender   m
office   SSD:GOV    defence minister  2011-08..2013-07-23

person   Kuol Manyang Juuk
alias    Kuol Manyang
gender   m
office   SSD:GOV    defence minister  2013-07-31..2020-03-12

person   Angelina Teny
alias    Angelina Jany Teny
gender   f
office   SSD:GOV    defence minister  2020-03-12..2023-03-03
office   SSD:GOV    interior minister  2023-09..2026-01

person   Chol Thon Balok
gender   m
office   SSD:GOV    defence minister  2023-03-29..

person   James Wani Igga
alias    Wani Igga
gender   m
office   SSD:LEG    speaker  2005..2013-08
office   SSD:GOV    vice president  2013-08-25..2025-02-10
office   SSD:GOV    vice president  2025-11-17..

person   Taban Deng Gai
gender   m
office   SSD:GOV    governor  2005..2013-07
office   SSD:GOV    negotiator  2014-01..2016-07
office   SSD:GOV    vice president  2016-07-26..

person   Benjamin Bol Mel
alias    Bol Mel
gender   m
office   SSD:GOV    vice president  2025-02-10..2025-11-12

person   Rebecca Nyandeng
alias    Rebecca Nyandeng de Mabior; Rebecca Garang; Rebecca Nyandeng Garang
gender   f
office   SSD:GOV    vice president  2020-02-22..

person   James Hoth Mai
gender   m
office   SSD:MIL    chief of staff  2009-05..2014-04-23

person   Paul Malong
alias    Paul Malong Awan; Malong Awan
gender   m
office   SSD:MIL    chief of staff  2014-04-23..2017-05-09
office   SSD:REB    rebel leader  2018-04..

person   Gabriel Jok Riak
alias    Jok Riak
gender   m
office   SSD:MIL    chief of staff  2018-05..2020-05

person   Santino Deng Wol
gender   m
office   SSD:MIL    chief of staff  2021-04..2024-12

person   Paul Nang Majok
alias    Paul Ngang Majok; Paul Nang
gender   m
office   SSD:MIL    chief of staff  2024-12..2025-07
office   SSD:MIL    chief of staff  2025-10..

person   Dau Aturjong
alias    Dau Aturjong Nyuol
gender   m
office   SSD:MIL    chief of staff  2025-07..2025-10

person   Thomas Cirillo
alias    Thomas Cirillo Swaka; Thomas Cirilo
gender   m
office   SSD:REB    rebel leader  2017-03..

person   David Yau Yau
gender   m
office   SSD:REB    rebel leader  2010-05..2014-05

person   George Athor
alias    George Athor Deng
gender   m
office   SSD:REB    rebel leader  2010-04..2011-12-19

person   Peter Gadet
alias    Peter Gatdet; Peter Gadet Yak; Peter Gatdet Yak
gender   m
office   SSD:REB    rebel leader  2011-03..2011-08
office   SSD:REB    rebel leader  2013-12..2019-04

person   Pagan Amum
alias    Pagan Amum Okiech; Pa'gan Amum
gender   m
office   SSD:PTY    secretary-general  2005..2013-07
office   SSD:GOV    negotiator  2010..2013-07
office   SSD:OPP    opposition leader  2018..

person   Michael Makuei
alias    Michael Makuei Lueth
gender   m
office   SSD:GOV    information minister  2013-08..2025-11-17
office   SSD:GOV    justice minister  2025-11-17..

person   Ateny Wek Ateny
alias    Ateny Wek
gender   m
office   SSD:GOV    spokesman  2013..2022
office   SSD:GOV    information minister  2025-11-17..

person   Philip Aguer
alias    Philip Aguer Panyang
gender   m
office   SSD:MIL    spokesman  2011..2016

person   Lul Ruai Koang
alias    Lul Ruai
gender   m
office   SSD:REB    spokesman  2014..2015
office   SSD:MIL    spokesman  2016..

person   Puok Both Baluang
gender   m
office   SSD:PTY    spokesman  2021..

person   Pal Mai Deng
gender   m
office   SSD:PTY    spokesman  2025-03..

person   Meles Zenawi
gender   m
office   ETH:GOV    prime minister  1995-08-23..2012-08-20

person   Hailemariam Desalegn
gender   m
office   ETH:GOV    foreign minister  2010-10..2012-08
office   ETH:GOV    prime minister  2012-08-20..2018-04-02

person   Abiy Ahmed
alias    Abiy Ahmed Ali; Abiy
gender   m
office   ETH:GOV    prime minister  2018-04-02..

person   Seyoum Mesfin
gender   m
office   ETH:GOV    foreign minister  1991..2010-10

person   Debretsion Gebremichael
gender   m
office   ETH:REB    leader  2020-11-04..2022-11-02
office   ETH:PTY    party leader  2022-11..

person   Getachew Reda
gender   m
office   ETH:REB    spokesman  2020-11..2022-11
office   ETH:GOV    governor  2023-03..2025-04

person   Negasso Gidada
gender   m
office   ETH:GOV    president  1995-08-22..2001-10-08

person   Girma Wolde-Giorgis
alias    Girma Woldegiorgis; Girma Wolde Giorgis
gender   m
office   ETH:GOV    president  2001-10-08..2013-10-07

person   Mulatu Teshome
alias    Mulatu Teshome Wirtu
gender   m
office   ETH:GOV    president  2013-10-07..2018-10-25

person   Sahle-Work Zewde
alias    Sahlework Zewde; Sahle Work Zewde
gender   f
office   ETH:GOV    president  2018-10-25..2024-10-07

person   Taye Atske Selassie
alias    Taye Atske-Selassie; Taye Atskeselassie; Taye Atske Selassie Amde
gender   m
office   ETH:GOV    ambassador  2019..2023
office   ETH:GOV    foreign minister  2024-02..2024-10-07
office   ETH:GOV    president  2024-10-07..

person   Berhane Gebre-Christos
alias    Berhane Gebrekristos; Berhane Gebrechristos; Berhane Gebre Christos
gender   m
office   ETH:GOV    foreign minister  2012-08..2012-11

person   Workneh Gebeyehu
alias    Workineh Gebeyehu; Workeneh Gebeyehu
gender   m
office   ETH:GOV    foreign minister  2016-11-01..2019-04-18
office   IGO:GOV    secretary-general  2019-12..

person   Gedu Andargachew
gender   m
office   ETH:GOV    foreign minister  2019-04-18..2020-11-08
office   ETH:GOV    national security adviser  2020-11-08..2021-10

person   Demeke Mekonnen
alias    Demeke Mekonnen Hassen
gender   m
office   ETH:GOV    deputy prime minister  2012-11-29..2024-01
office   ETH:GOV    foreign minister  2020-11-08..2024-01

person   Temesgen Tiruneh
gender   m
office   ETH:SPY    intelligence chief  2020-11-08..2024-02
office   ETH:GOV    deputy prime minister  2024-02..

person   Gedion Timothewos
alias    Gedion Timotheos; Gedion Timothewos Hessebon
gender   m
office   ETH:GOV    justice minister  2020..2024-10
office   ETH:GOV    foreign minister  2024-10-18..

person   Abadula Gemeda
alias    Abadulla Gemeda; Abba Dula Gemeda
gender   m
office   ETH:MIL    chief of staff  1996..2001
office   ETH:GOV    defence minister  2001-10..2005-10
office   ETH:LEG    speaker  2010-10..2017-10

person   Kuma Demeksa
alias    Kuma Demeksa Tokon
gender   m
office   ETH:GOV    defence minister  2005-10..2008-05
office   ETH:GOV    mayor  2008-05..2013-07

person   Siraj Fegessa
alias    Siraj Fegesa; Siraj Fegessa Sherefa
gender   m
office   ETH:GOV    defence minister  2008-10..2018-04-19

person   Motuma Mekassa
alias    Motuma Mekasa
gender   m
office   ETH:GOV    defence minister  2018-04-19..2018-10-16

person   Aisha Mohammed
alias    Aisha Mohamed; Aisha Mohammed Mussa; Aisha Mohamed Musa; Aisha Mohammed Musa
gender   f
office   ETH:GOV    defence minister  2018-10-16..2019-04-18
office   ETH:GOV    defence minister  2024-05..

person   Lemma Megersa
alias    Lema Megersa
gender   m
office   ETH:GOV    defence minister  2019-04-18..2020-08-18

person   Kenea Yadeta
alias    Kena Yadeta
gender   m
office   ETH:GOV    defence minister  2020-08-18..2021-10-06

person   Abraham Belay
alias    Abreham Belay
gender   m
office   ETH:GOV    defence minister  2021-10-06..2024-05

person   Samora Yunis
alias    Samora Yenus; Samora Yunus; Samora Younis; Mohammed Nur Yunis
gender   m
office   ETH:MIL    chief of staff  2001..2018-06

person   Seare Mekonnen
alias    Se'are Mekonnen; Seare Mekonen
gender   m
office   ETH:MIL    chief of staff  2018-06-07..2019-06-22

person   Adem Mohammed
alias    Adem Mohamed
gender   m
office   ETH:MIL    chief of staff  2019-06..2020-11-08

person   Birhanu Jula
alias    Berhanu Jula; Birhanu Jula Gelalcha
gender   m
office   ETH:MIL    chief of staff  2020-11-08..

person   Legesse Tulu
gender   m
office   ETH:GOV    information minister  2021-04..

person   Billene Seyoum
alias    Billene Seyoum Woldeyes
gender   f
office   ETH:GOV    spokesman  2018-11..

person   Redwan Hussien
alias    Redwan Hussein
gender   m
office   ETH:GOV    information minister  2013..2015
office   ETH:GOV    national security adviser  2022-06..2024-02
office   ETH:SPY    intelligence chief  2024-02..

person   Tadesse Werede
alias    Tadesse Worede; Tadesse Werede Tesfay; Tadesse Wereda
gender   m
office   ETH:REB    commander  2020-11..2022-11
office   ETH:GOV    governor  2025-04-08..

person   Tsadkan Gebretensae
alias    Tsadkan Gebre-Tensae; Tsadkan Gebretinsae
gender   m
office   ETH:MIL    chief of staff  1991..2001
office   ETH:REB    commander  2020-11..2022-11

person   Dawud Ibsa
alias    Daud Ibsa; Dawud Ibsa Ayana
gender   m
office   ETH:REB    rebel leader  1999..2018-09

person   Jaal Marroo
alias    Jaal Marro; Kumsa Diriba; Jal Marroo; Jal Maro
gender   m
office   ETH:REB    rebel leader  2018-12..

person   Berhanu Nega
alias    Birhanu Nega
gender   m
office   ETH:REB    rebel leader  2008-05..2018-09

person   Jawar Mohammed
alias    Jawar Mohamed
gender   m
office   ETH:OPP    opposition leader  2018-08..

person   Birtukan Mideksa
alias    Birtukan Medeksa; Birtukan Midekssa; Birtukan Mideksa Demeksa
gender   f
office   ETH:OPP    opposition leader  2008-06..2011

person   Isaias Afwerki
alias    Issaias Afeworki; Isayas Afewerki
gender   m
office   ERI:GOV    president  1993-05-24..

person   Haile Woldetensae
alias    Haile Woldense; Haile Weldensae; Haile Woldensae
gender   m
office   ERI:GOV    foreign minister  1997..2000

person   Ali Said Abdella
alias    Ali Sayyid Abdullah; Ali Said Abdullah; Ali Sayed Abdullah
gender   m
office   ERI:GOV    foreign minister  2000..2005-08-28

person   Osman Saleh
alias    Osman Saleh Mohammed; Osman Salih
gender   m
office   ERI:GOV    foreign minister  2007-04..

person   Sebhat Ephrem
alias    Sebhat Efrem
gender   m
office   ERI:GOV    defence minister  1995..2014

person   Filipos Woldeyohannes
alias    Philipos Woldeyohannes; Filipos Weldeyohannes; Filipos Woldeyohanes
gender   m
office   ERI:MIL    chief of staff  2014-03..

person   Yemane Gebremeskel
alias    Yemane Gebre Meskel; Yemane Ghebremeskel; Yemane Gebre-Meskel; Yemane G. Meskel
alias    Yemane Ghebre Meskel
gender   m
office   ERI:GOV    information minister  2015-03..

person   Yemane Gebreab
alias    Yemane Ghebreab; Yemane Ghebre-Ab
gender   m
office   ERI:GOV    adviser  1994..

person   Ismail Omar Guelleh
alias    Ismael Omar Guelleh
gender   m
office   DJI:GOV    president  1999-05-08..

person   Barkat Gourad Hamadou
gender   m
office   DJI:GOV    prime minister  1978-10..2001-03-07

person   Dileita Mohamed Dileita
alias    Dileita Mohammed Dileita
gender   m
office   DJI:GOV    prime minister  2001-03-07..2013-04-01

person   Abdoulkader Kamil Mohamed
alias    Abdoulkader Kamil; Abdulkader Kamil Mohamed; Abdoulkader Kamil Mohammed
gender   m
office   DJI:GOV    prime minister  2013-04-01..

person   Abdoulkader Houssein Omar
alias    Abdoulkader Hussein Omar
gender   m
office   DJI:GOV    foreign minister  2025-04..

person   Abdullahi Yusuf Ahmed
alias    Abdullahi Yusuf
gender   m
office   SOM:GOV    president  2004-10-14..2008-12-29

person   Sharif Sheikh Ahmed
alias    Sheikh Sharif Sheikh Ahmed; Sheikh Sharif Ahmed
gender   m
office   SOM:GOV    president  2009-01-31..2012-08-20

person   Hassan Sheikh Mohamud
alias    Hassan Sheikh Mohamoud
gender   m
office   SOM:GOV    president  2012-09-16..2017-02-16
office   SOM:GOV    president  2022-05-23..

person   Mohamed Abdullahi Mohamed
alias    Farmajo; Farmaajo; Mohamed Abdullahi Farmajo
gender   m
office   SOM:GOV    prime minister  2010-11..2011-06
office   SOM:GOV    president  2017-02-16..2022-05-23

person   Ahmed Abdi Godane
alias    Mukhtar Abu Zubair
gender   m
office   SOM:REB    rebel leader  2007-12..2014-09-01

person   Mohamed Farrah Aidid
alias    Mohamed Farah Aidid
gender   m
office   SOM:REB    rebel leader  1991..1996-08-01

person   Abdiqasim Salad Hassan
alias    Abdulkassim Salat Hassan; Abdiqassim Salad Hassan; Abdulqasim Salad Hassan
alias    Abdikassim Salad Hassan; Abdulkasim Salat Hassan
gender   m
office   SOM:GOV    president  2000-08-27..2004-10-14

person   Adan Mohamed Nuur Madobe
alias    Aden Mohamed Nur; Sheikh Adan Madobe; Adan Madobe; Sheikh Aden Madobe
alias    Sheikh Aden Mohamed Nur; Adan Mohamed Nur Madobe
gender   m
office   SOM:LEG    speaker  2007-01..2010-05
office   SOM:GOV    president  2008-12-29..2009-01-31
office   SOM:LEG    speaker  2022-04..

person   Ali Khalif Galaydh
alias    Ali Khalif Galaid; Ali Khalif Galayr; Ali Khalif Galayd
gender   m
office   SOM:GOV    prime minister  2000-10-08..2001-10-28

person   Hassan Abshir Farah
alias    Hassan Abshir
gender   m
office   SOM:GOV    prime minister  2001-11-12..2003-12-08

person   Muhammad Abdi Yusuf
alias    Mohamed Abdi Yusuf; Mohammed Abdi Yusuf
gender   m
office   SOM:GOV    prime minister  2003-12-08..2004-11-03

person   Ali Mohamed Gedi
alias    Ali Mohammed Gedi; Ali Mohammed Ghedi; Ali Mohamed Ghedi; Ali Gedi
gender   m
office   SOM:GOV    prime minister  2004-11-03..2007-10-29

person   Nur Hassan Hussein
alias    Nur Adde; Nur Hassan Hussein Nur Adde; Nour Hassan Hussein
gender   m
office   SOM:GOV    prime minister  2007-11-24..2009-02-13

person   Omar Abdirashid Ali Sharmarke
alias    Omar Sharmarke; Omar Abdirashid Sharmarke; Omar Abdirashid Ali Shermarke
alias    Omar Abdirashid Shermarke; Omar Abdirashid Ali Sharmake
gender   m
office   SOM:GOV    prime minister  2009-02-13..2010-09-21
office   SOM:GOV    prime minister  2014-12-24..2017-03-01

person   Abdiweli Mohamed Ali
alias    Abdiweli Mohamed Ali Gaas; Abdiweli Ali; Abdiweli Gaas; Abdiweli Mohammed Ali
alias    Abdiwali Mohamed Ali
gender   m
office   SOM:GOV    prime minister  2011-06-28..2012-10-17
office   SOM:GOV    governor  2014-01..2019-01

person   Abdi Farah Shirdon
alias    Abdi Farah Shirdon Saaid; Abdi Farah Shirdon Said; Abdi Farrah Shirdon
gender   m
office   SOM:GOV    prime minister  2012-10-17..2013-12-21

person   Abdiweli Sheikh Ahmed
alias    Abdiweli Sheikh Ahmed Mohamed; Abdiwali Sheikh Ahmed
gender   m
office   SOM:GOV    prime minister  2013-12-21..2014-12-24

person   Hassan Ali Khaire
alias    Hassan Ali Kheyre; Hassan Ali Kheire; Hassan Khaire; Hassan Kheire
gender   m
office   SOM:GOV    prime minister  2017-03-01..2020-07-25

person   Mahdi Mohammed Gulaid
alias    Mahdi Mohamed Gulaid; Mahdi Mohamed Guled; Mahdi Guled
gender   m
office   SOM:GOV    prime minister  2020-07-25..2020-09-23

person   Mohamed Hussein Roble
alias    Mohammed Hussein Roble; Mohamed Roble
gender   m
office   SOM:GOV    prime minister  2020-09-23..2022-06-25

person   Hamza Abdi Barre
alias    Hamse Abdi Barre
gender   m
office   SOM:GOV    prime minister  2022-06-25..

person   Fowzia Yusuf Adam
alias    Fowsiyo Yussuf Haji Aadan; Fawzia Yusuf Adam; Fawzia Yusuf H. Adam; Fowsiyo Yusuf Haji Adan
alias    Fauzia Yusuf Haji Adan
gender   f
office   SOM:GOV    foreign minister  2012-11..2014-01

person   Abdirahman Duale Beyle
alias    Abdirahman Beileh; Abdirahman Dualeh Beileh; Abdirahman Duale Beileh
alias    Abdirahman Dualeh Beyle
gender   m
office   SOM:GOV    foreign minister  2014-01..2015-01
office   SOM:GOV    finance minister  2017-03..2022-08

person   Abdisalam Omer
alias    Abdusalam Omer; Abdisalam Hadliye Omer; Abdisalam Hadliyeh Omer; Abdusalam Hadliyeh Omer
alias    Abdisalan Omer
gender   m
office   SOM:GOV    foreign minister  2015-02..2017-03

person   Yusuf Garaad Omar
alias    Yusuf Garaad
gender   m
office   SOM:GOV    foreign minister  2017-03..2018-01

person   Ahmed Isse Awad
alias    Ahmed Issa Awad; Ahmed Awad Isse; Ahmed Isse
gender   m
office   SOM:GOV    foreign minister  2018-01..2020-11

person   Mohamed Abdirizak
alias    Mohamed Abdirizak Mohamud; Mohamed Abdirizak Abubakar; Mohamed Abdirizak Mohamud Abubakar
gender   m
office   SOM:GOV    foreign minister  2020-11..2021-11

person   Abdisaid Muse Ali
alias    Abdisaid M. Ali; Abdisaid Ali; Abdisa'id Muse Ali
gender   m
office   SOM:GOV    foreign minister  2021-11..2022-08

person   Abshir Omar Huruse
alias    Abshir Omar Jama; Abshir Huruse; Abshir Omar Jama Huruse; Abshir Omar Haruse
gender   m
office   SOM:GOV    foreign minister  2022-08..2023-12

person   Ahmed Moalim Fiqi
alias    Ahmed Moallim Fiqi; Ahmed Macallin Fiqi; Ahmed Fiqi; Ahmed Moalim Fiqi Ahmed
alias    Ahmed Moallin Fiqi
gender   m
office   SOM:GOV    interior minister  2022-08..2024-04
office   SOM:GOV    foreign minister  2024-04-01..2025-04
office   SOM:GOV    defence minister  2025-04..

person   Abdisalam Abdi Ali
alias    Abdisalan Abdi Ali; Abdisalam Dhaay; Abdisalam Ali
gender   m
office   SOM:GOV    foreign minister  2025-04..

person   Abdulkadir Mohamed Nur
alias    Abdulkadir Mohamed Nuur; Abdulkadir Mohamed Nur Jama; Abdikadir Mohamed Nur; Abdulkadir Nur
alias    Abdulkadir Mohamed Nuur Jama
gender   m
office   SOM:GOV    defence minister  2022-08..2025-03

person   Aden Hashi Ayro
alias    Aden Hashi Farah; Adan Hashi Ayro; Aden Hashi Eyrow; Aden Hashi Farah Ayro
alias    Aden Hashi Ayrow
gender   m
office   SOM:REB    commander  2005..2008-05-01

person   Mukhtar Robow
alias    Muktar Robow; Mukhtar Robow Abu Mansur
alias    Mukhtar Ali Robow
gender   m
office   SOM:REB    spokesman  2007..2009
office   SOM:GOV    minister  2022-08..

person   Ahmed Diriye
alias    Ahmed Umar Abu Ubaidah; Ahmed Omar Abu Ubaidah; Ahmed Dirie; Ahmad Diriye
alias    Abu Ubaida Ahmed Omar
gender   m
office   SOM:REB    rebel leader  2014-09-06..

person   Ali Mohamud Rage
alias    Ali Mohamoud Rage; Ali Dhere; Ali Mahmoud Rage; Ali Mohamud Raghe; Ali Dheere
alias    Sheikh Ali Mohamud Rage; Sheikh Ali Dhere
gender   m
office   SOM:REB    spokesman  2009..

person   Hassan Dahir Aweys
alias    Sheikh Hassan Dahir Aweys; Hassan Dahir Awes; Hassan Dahir Aweis
gender   m
office   SOM:REB    rebel leader  2006-06..2013-06

person   Said Abdullahi Deni
alias    Said Abdullahi Dani; Said Deni; Saeed Abdullahi Deni; Said Abdulahi Deni
gender   m
office   SOM:GOV    governor  2019-01-08..

person   Ahmed Madobe
alias    Sheikh Ahmed Madobe; Ahmed Mohamed Islam; Sheikh Ahmed Mohamed Islam; Ahmed Mohammed Islam
alias    Ahmed Islam Mohamed Madobe; Ahmed Mohamed Islaan
gender   m
office   SOM:GOV    governor  2013-05-15..

person   Abdirahman Farole
alias    Abdirahman Mohamud Farole; Abdirahman Mohamed Farole; Abdirahman Mohammed Farole
alias    Abdurahman Mohamed Farole
gender   m
office   SOM:GOV    governor  2009-01..2014-01

person   Muse Bihi Abdi
alias    Muse Bihi; Musa Bihi Abdi; Muse Behi Abdi; Musa Bihi
gender   m
office   SOM:OPP    leader  2017-12-13..2024-12-12

person   Abdirahman Mohamed Abdullahi
alias    Abdirahman Irro; Abdirahman Mohamed Abdullahi Irro; Abdirahman Cirro
alias    Abdirahman Abdullahi Irro; Abdirahman Mohamed Irro
gender   m
office   SOM:OPP    leader  2024-12-12..

person   Ahmed Mohamed Silanyo
alias    Ahmed Mohamoud Silanyo; Ahmed Mohamed Mohamoud Silanyo; Ahmed Mahamoud Silanyo
alias    Ahmed Silanyo; Ahmed M. Mahamoud Silanyo; Ahmed Mohamed Mahamoud Silanyo
gender   m
office   SOM:OPP    leader  2010-07-27..2017-12-13

person   Dahir Riyale Kahin
alias    Dahir Riyale; Dahir Rayale Kahin; Daahir Rayale Kaahin; Dahir Rayale
gender   m
office   SOM:OPP    leader  2002-05-03..2010-07-27

person   Daniel arap Moi
gender   m
office   KEN:GOV    president  1978-08-22..2002-12-30

person   Mwai Kibaki
gender   m
office   KEN:GOV    president  2002-12-30..2013-04-09

person   Uhuru Kenyatta
gender   m
office   KEN:GOV    president  2013-04-09..2022-09-13

person   William Ruto
gender   m
office   KEN:GOV    vice president  2013-04-09..2022-09-13
office   KEN:GOV    president  2022-09-13..

person   Raila Odinga
gender   m
office   KEN:GOV    prime minister  2008-04-17..2013-04-09
office   KEN:OPP    opposition leader  2013-04..2025-10-15

person   Bonaya Godana
gender   m
office   KEN:GOV    foreign minister  1998-01..2001-06

person   Kalonzo Musyoka
alias    Stephen Kalonzo Musyoka
gender   m
office   KEN:GOV    foreign minister  2003-01..2004-06
office   KEN:GOV    vice president  2008-01-09..2013-04-09
office   KEN:OPP    opposition leader  2022-08..

person   Chirau Ali Mwakwere
alias    Ali Mwakwere; Chirau Mwakwere; Ali Chirau Mwakwere
gender   m
office   KEN:GOV    foreign minister  2004-06..2005-12

person   Raphael Tuju
gender   m
office   KEN:GOV    foreign minister  2005-12..2007-12

person   Moses Wetangula
alias    Moses Wetang'ula
gender   m
office   KEN:GOV    foreign minister  2008-01..2010-10
office   KEN:GOV    foreign minister  2011-08..2012-03
office   KEN:LEG    speaker  2022-09-08..

person   George Saitoti
gender   m
office   KEN:GOV    vice president  1999-04..2002-08
office   KEN:GOV    interior minister  2008-01..2012-06-10
office   KEN:GOV    foreign minister  2010-10..2011-08

person   Sam Ongeri
gender   m
office   KEN:GOV    foreign minister  2012-03..2013-05

person   Amina Mohamed
alias    Amina Chawahir Mohamed
gender   f
office   KEN:GOV    foreign minister  2013-05-20..2018-02

person   Monica Juma
alias    Monica Kathina Juma
gender   f
office   KEN:GOV    foreign minister  2018-02..2020-01-14
office   KEN:GOV    defence minister  2020-01-14..2021-09-29

person   Raychelle Omamo
gender   f
office   KEN:GOV    defence minister  2013-05-15..2020-01-14
office   KEN:GOV    foreign minister  2020-01-14..2022-10-27

person   Alfred Mutua
gender   m
office   KEN:GOV    spokesman  2004..2012
office   KEN:GOV    governor  2013-03..2022-08
office   KEN:GOV    foreign minister  2022-10-27..2023-10-04

person   Musalia Mudavadi
gender   m
office   KEN:GOV    finance minister  1993..1997
office   KEN:GOV    vice president  2002-11-04..2002-12-30
office   KEN:GOV    deputy prime minister  2008-04-17..2012-05
office   KEN:GOV    foreign minister  2023-10-04..

person   Njenga Karume
gender   m
office   KEN:GOV    defence minister  2006-01..2007-12

person   Yusuf Haji
alias    Mohamed Yusuf Haji; Mohammed Yusuf Haji
gender   m
office   KEN:GOV    defence minister  2008-04-17..2013-04

person   Eugene Wamalwa
gender   m
office   KEN:GOV    justice minister  2012-03..2013-04
office   KEN:GOV    defence minister  2021-09-29..2022-10-27

person   Aden Duale
alias    Adan Duale
gender   m
office   KEN:GOV    defence minister  2022-10-27..2024-07-11

person   Soipan Tuya
alias    Roselinda Soipan Tuya
gender   f
office   KEN:GOV    defence minister  2024-08-08..

person   Michael Wamalwa
alias    Michael Kijana Wamalwa; Kijana Wamalwa
gender   m
office   KEN:GOV    vice president  2003-01-03..2003-08-23

person   Moody Awori
gender   m
office   KEN:GOV    vice president  2003-09-25..2008-01-09

person   Rigathi Gachagua
gender   m
office   KEN:GOV    vice president  2022-09-13..2024-10-31

person   Kithure Kindiki
gender   m
office   KEN:GOV    interior minister  2022-10-27..2024-10-31
office   KEN:GOV    vice president  2024-11-01..

person   Kipchumba Murkomen
alias    Onesimus Kipchumba Murkomen
gender   m
office   KEN:GOV    interior minister  2024-12..

person   Fred Matiangi
alias    Fred Matiang'i
gender   m
office   KEN:GOV    interior minister  2017-07..2022-10-27

person   Julius Karangi
alias    Julius Waweru Karangi
gender   m
office   KEN:MIL    chief of staff  2011-07..2015-05

person   Samson Mwathethe
gender   m
office   KEN:MIL    chief of staff  2015-05..2020-05

person   Robert Kibochi
gender   m
office   KEN:MIL    chief of staff  2020-05..2023-04-28

person   Francis Ogolla
alias    Francis Omondi Ogolla
gender   m
office   KEN:MIL    chief of staff  2023-04-28..2024-04-18

person   Charles Kahariri
alias    Charles Muriu Kahariri
gender   m
office   KEN:MIL    chief of staff  2024-05-02..

person   Wafula Chebukati
gender   m
office   KEN:GOV    chairman  2017-01..2023-01

person   Martha Karua
gender   f
office   KEN:GOV    justice minister  2005..2009-04
office   KEN:OPP    opposition leader  2022-05..

person   Yoweri Museveni
gender   m
office   UGA:GOV    president  1986-01-29..

person   Kizza Besigye
gender   m
office   UGA:OPP    opposition leader  2001..

person   Bobi Wine
alias    Robert Kyagulanyi; Robert Kyagulanyi Ssentamu
gender   m
office   UGA:OPP    opposition leader  2019..

person   Apolo Nsibambi
alias    Apollo Nsibambi
gender   m
office   UGA:GOV    prime minister  1999-04-05..2011-05-24

person   Amama Mbabazi
alias    Patrick Amama Mbabazi; John Patrick Amama Mbabazi
gender   m
office   UGA:GOV    defence minister  2001..2006
office   UGA:GOV    security minister  2006..2011-05
office   UGA:GOV    prime minister  2011-05-24..2014-09-18

person   Ruhakana Rugunda
gender   m
office   UGA:GOV    interior minister  2003..2009
office   UGA:GOV    prime minister  2014-09-18..2021-06-21

person   Robinah Nabbanja
alias    Robinah Nabanja
gender   f
office   UGA:GOV    prime minister  2021-06-21..

person   James Wapakhabulo
gender   m
office   UGA:GOV    foreign minister  2001..2004-03

person   Sam Kutesa
alias    Sam Kahamba Kutesa
gender   m
office   UGA:GOV    foreign minister  2005-01..2021-06

person   Jeje Odongo
alias    Abubaker Jeje Odongo; Abubakhar Jeje Odongo; Haji Abubaker Jeje Odongo
alias    Abubakar Jeje Odongo; Odongo Jeje Abubakhar
gender   m
office   UGA:GOV    interior minister  2016-06..2021-06
office   UGA:GOV    foreign minister  2021-06-21..

person   Crispus Kiyonga
alias    Chrispus Kiyonga
gender   m
office   UGA:GOV    defence minister  2006-06..2016-06

person   Adolf Mwesige
gender   m
office   UGA:GOV    defence minister  2016-06..2021-06

person   Vincent Ssempijja
alias    Vincent Bamulangaki Ssempijja
gender   m
office   UGA:GOV    defence minister  2021-06..2023

person   Jacob Oboth
alias    Jacob Marksons Oboth; Jacob Oboth Oboth
gender   m
office   UGA:GOV    defence minister  2023..

person   Aronda Nyakairima
gender   m
office   UGA:MIL    chief of staff  2003-11..2013-05
office   UGA:GOV    interior minister  2013-05..2015-09-12

person   Katumba Wamala
alias    Edward Katumba Wamala
gender   m
office   UGA:COP    police chief  2001..2005
office   UGA:MIL    chief of staff  2013-05..2017-01

person   David Muhoozi
gender   m
office   UGA:MIL    chief of staff  2017-01..2021-06

person   Wilson Mbadi
alias    Wilson Mbasu Mbadi
gender   m
office   UGA:MIL    chief of staff  2021-06..2024-03-21

person   Muhoozi Kainerugaba
gender   m
office   UGA:MIL    chief of staff  2024-03-21..

person   Felix Kulayigye
alias    Felix Kulaigye; Felix Kulaije
gender   m
office   UGA:MIL    spokesman  2005..2013
office   UGA:MIL    spokesman  2022..

person   Paddy Ankunda
gender   m
office   UGA:MIL    spokesman  2011..2017

person   Betty Bigombe
gender   f
office   UGA:GOV    negotiator  2004..2005

person   Jamil Mukulu
gender   m
office   UGA:REB    rebel leader  1996..2015-04

person   Musa Baluku
alias    Seka Musa Baluku; Moussa Baluku
gender   m
office   UGA:REB    rebel leader  2015..

person   Joseph Kony
gender   m
office   IMG:REB    rebel leader  1987..

person   Paul Kagame
gender   m
office   RWA:GOV    vice president  1994-07-19..2000-03-24
office   RWA:GOV    president  2000-03-24..

person   Pasteur Bizimungu
gender   m
office   RWA:GOV    president  1994-07-19..2000-03-23

person   Juvenal Habyarimana
gender   m
office   RWA:GOV    president  1973-07-05..1994-04-06

person   Louise Mushikiwabo
gender   f
office   RWA:GOV    foreign minister  2009-12..2018-10
office   IGO:GOV    secretary-general  2019-01..

person   Vincent Biruta
gender   m
office   RWA:GOV    foreign minister  2019-11..2024-06

person   Olivier Nduhungirehe
gender   m
office   RWA:GOV    foreign minister  2024-06..

person   Pierre-Celestin Rwigema
alias    Pierre Celestin Rwigema
gender   m
office   RWA:GOV    prime minister  1995-08-31..2000-02-28

person   Bernard Makuza
gender   m
office   RWA:GOV    prime minister  2000-03-08..2011-10-06

person   Pierre Damien Habumuremyi
alias    Pierre-Damien Habumuremyi
gender   m
office   RWA:GOV    prime minister  2011-10-07..2014-07-24

person   Anastase Murekezi
gender   m
office   RWA:GOV    prime minister  2014-07-24..2017-08-30

person   Edouard Ngirente
gender   m
office   RWA:GOV    prime minister  2017-08-30..2025-07-23

person   Justin Nsengiyumva
gender   m
office   RWA:GOV    prime minister  2025-07-23..

person   Andre Bumaya
gender   m
office   RWA:GOV    foreign minister  2000..2002-11

person   Charles Murigande
gender   m
office   RWA:GOV    foreign minister  2002-11..2008-03

person   Rosemary Museminali
gender   f
office   RWA:GOV    foreign minister  2008-03..2009-12

person   Richard Sezibera
gender   m
office   IGO:GOV    secretary-general  2011-04..2016-04
office   RWA:GOV    foreign minister  2018-10-18..2019-11-04

person   Emmanuel Habyarimana
gender   m
office   RWA:GOV    defence minister  2000..2002-11

person   Marcel Gatsinzi
gender   m
office   RWA:GOV    defence minister  2002-11..2010-04-10

person   James Kabarebe
gender   m
office   RWA:MIL    chief of staff  2002..2010-04
office   RWA:GOV    defence minister  2010-04-10..2018-10-18

person   Albert Murasira
gender   m
office   RWA:GOV    defence minister  2018-10-18..2023-06-05

person   Juvenal Marizamunda
gender   m
office   RWA:GOV    defence minister  2023-06-05..

person   Charles Kayonga
gender   m
office   RWA:MIL    chief of staff  2010-04..2013-06

person   Patrick Nyamvumba
gender   m
office   RWA:MIL    chief of staff  2013-06..2019-11

person   Jean Bosco Kazura
alias    Jean-Bosco Kazura
gender   m
office   RWA:MIL    chief of staff  2019-11..2023-06-05

person   Mubarakh Muganga
alias    Mubarak Muganga
gender   m
office   RWA:MIL    chief of staff  2023-06-05..

person   Yolande Makolo
gender   f
office   RWA:GOV    spokesman  2021..

person   Victoire Ingabire
alias    Victoire Ingabire Umuhoza
gender   f
office   RWA:OPP    opposition leader  2010-01..

person   Paul Rusesabagina
gender   m
office   RWA:OPP    opposition leader  2006..

person   Kayumba Nyamwasa
alias    Faustin Kayumba Nyamwasa
gender   m
office   RWA:MIL    chief of staff  1998..2002
office   RWA:OPP    opposition leader  2010..

person   Pierre Buyoya
gender   m
office   BDI:GOV    president  1996-07-25..2003-04-30

person   Domitien Ndayizeye
gender   m
office   BDI:GOV    president  2003-04-30..2005-08-26

person   Pierre Nkurunziza
gender   m
office   BDI:GOV    president  2005-08-26..2020-06-08

person   Evariste Ndayishimiye
gender   m
office   BDI:GOV    president  2020-06-18..

person   Alain-Guillaume Bunyoni
alias    Alain Guillaume Bunyoni
gender   m
office   BDI:GOV    security minister  2015..2020-06
office   BDI:GOV    prime minister  2020-06-24..2022-09-07

person   Gervais Ndirakobuca
gender   m
office   BDI:GOV    interior minister  2020-06..2022-09
office   BDI:GOV    prime minister  2022-09-07..2025-08-05

person   Nestor Ntahontuye
gender   m
office   BDI:GOV    prime minister  2025-08-05..

person   Agathon Rwasa
gender   m
office   BDI:REB    rebel leader  2001-02..2009-04
office   BDI:OPP    opposition leader  2010..

person   Albert Shingiro
gender   m
office   BDI:GOV    ambassador  2014..2020-06
office   BDI:GOV    foreign minister  2020-06-28..2025-08

person   Edouard Bizimana
gender   m
office   BDI:GOV    foreign minister  2025-08-05..

person   Godefroid Niyombare
gender   m
office   BDI:MIL    chief of staff  2009-04..2012-11
office   BDI:SPY    intelligence chief  2014-12..2015-02

person   Mobutu Sese Seko
alias    Mobutu
gender   m
office   COD:GOV    president  1965-11-24..1997-05-16

person   Laurent Kabila
alias    Laurent-Desire Kabila; Laurent Desire Kabila
gender   m
office   COD:REB    rebel leader  1996-10..1997-05-16
office   COD:GOV    president  1997-05-17..2001-01-16

person   Joseph Kabila
gender   m
office   COD:GOV    president  2001-01-26..2019-01-24

person   Felix Tshisekedi
gender   m
office   COD:GOV    president  2019-01-24..

person   Etienne Tshisekedi
gender   m
office   COD:OPP    opposition leader  1982..2017-02-01

person   Jean-Pierre Bemba
gender   m
office   COD:REB    rebel leader  1998-11..2003-07
office   COD:GOV    vice president  2003-07-17..2006-12
office   COD:GOV    defence minister  2023-03-23..2024-06

person   Moise Katumbi
gender   m
office   COD:GOV    governor  2007..2015-09
office   COD:OPP    opposition leader  2015-09..

person   Laurent Nkunda
gender   m
office   COD:REB    rebel leader  2004..2009-01-22

person   Bosco Ntaganda
gender   m
office   COD:REB    commander  2006..2013-03-18

person   Corneille Nangaa
gender   m
office   COD:REB    rebel leader  2023-12-15..

person   Bertrand Bisimwa
gender   m
office   COD:REB    leader  2013..

person   Sultani Makenga
gender   m
office   COD:REB    commander  2012..

person   Patrick Muyaya
gender   m
office   COD:GOV    spokesman  2021-04..

person   Therese Kayikwamba Wagner
gender   f
office   COD:GOV    foreign minister  2024-06..

person   Ignace Murwanashyaka
gender   m
office   COD:REB    rebel leader  2001..2009-11

person   Sylvestre Mudacumura
gender   m
office   COD:REB    commander  2003..2019-09-17

person   Antoine Gizenga
gender   m
office   COD:GOV    prime minister  2006-12-30..2008-10-10

person   Adolphe Muzito
gender   m
office   COD:GOV    prime minister  2008-10-10..2012-03-06

person   Louis Koyagialo
alias    Louis Alphonse Koyagialo
gender   m
office   COD:GOV    prime minister  2012-03-06..2012-04-18

person   Augustin Matata Ponyo
alias    Matata Ponyo Mapon; Augustin Matata Ponyo Mapon; Matata Ponyo
gender   m
office   COD:GOV    finance minister  2010-02..2012-04
office   COD:GOV    prime minister  2012-04-18..2016-12-20

person   Samy Badibanga
alias    Samy Badibanga Ntita
gender   m
office   COD:GOV    prime minister  2016-12-20..2017-05-18

person   Bruno Tshibala
alias    Bruno Tshibala Nzenze
gender   m
office   COD:GOV    prime minister  2017-05-18..2019-09-07

person   Sylvestre Ilunga
alias    Sylvestre Ilunga Ilunkamba; Sylvestre Ilunkamba
gender   m
office   COD:GOV    prime minister  2019-09-07..2021-04-26

person   Jean-Michel Sama Lukonde
alias    Sama Lukonde; Jean-Michel Sama Lukonde Kyenge; Sama Lukonde Kyenge
gender   m
office   COD:GOV    prime minister  2021-04-26..2024-06-12

person   Judith Suminwa
alias    Judith Suminwa Tuluka; Judith Tuluka Suminwa; Judith Tuluka
gender   f
office   COD:GOV    prime minister  2024-06-12..

person   Abdoulaye Yerodia Ndombasi
alias    Abdoulaye Yerodia; Yerodia Ndombasi
gender   m
office   COD:GOV    foreign minister  1999-03..2000-11
office   COD:GOV    vice president  2003-07-17..2006-12

person   Leonard She Okitundu
alias    Leonard She Okitundu Lundula; She Okitundu
gender   m
office   COD:GOV    foreign minister  2000-11..2003-02
office   COD:GOV    foreign minister  2016-12..2019

person   Antoine Ghonda
alias    Antoine Ghonda Mangalibi
gender   m
office   COD:GOV    foreign minister  2003-07..2004-07

person   Raymond Ramazani Baya
alias    Ramazani Baya
gender   m
office   COD:GOV    foreign minister  2004-07..2007-02

person   Mbusa Nyamwisi
alias    Antipas Mbusa Nyamwisi
gender   m
office   COD:REB    rebel leader  1999..2003-07
office   COD:GOV    foreign minister  2007-02..2008-10

person   Alexis Thambwe Mwamba
alias    Alexis Thambwe
gender   m
office   COD:GOV    foreign minister  2008-10..2012-04
office   COD:GOV    justice minister  2014-12..2019

person   Raymond Tshibanda
alias    Raymond Tshibanda N'Tungamulongo
gender   m
office   COD:GOV    foreign minister  2012-04..2016-12

person   Marie Tumba Nzeza
gender   f
office   COD:GOV    foreign minister  2019-09..2021-04-12

person   Christophe Lutundula
alias    Christophe Lutundula Apala; Christophe Lutundula Apala Pen'Apala
gender   m
office   COD:GOV    foreign minister  2021-04-12..2024-06-12

person   Jean-Pierre Ondekane
gender   m
office   COD:GOV    defence minister  2003-07..2005-01

person   Adolphe Onusumba
alias    Adolphe Onusumba Yemba
gender   m
office   COD:REB    rebel leader  2000-10..2003-06
office   COD:GOV    defence minister  2005-01..2007-02

person   Chikez Diemu
gender   m
office   COD:GOV    defence minister  2007-02..2008-10

person   Charles Mwando Nsimba
alias    Charles Mwando Simba
gender   m
office   COD:GOV    defence minister  2008-10..2012-04

person   Alexandre Luba Ntambo
alias    Alexandre Lubal Ntambo
gender   m
office   COD:GOV    defence minister  2012-04..2014-12

person   Aime Ngoy Mukena
alias    Aime Ngoi Mukena
gender   m
office   COD:GOV    defence minister  2014-12..2015-09
office   COD:GOV    defence minister  2019-09..2021-04

person   Crispin Atama Tabe
alias    Crispin Atama Tabe Mogodi; Crispin Atama
gender   m
office   COD:GOV    defence minister  2015-09..2019-09

person   Gilbert Kabanda
alias    Gilbert Kabanda Rukemba; Gilbert Kabanda Kurhenga
gender   m
office   COD:GOV    defence minister  2021-04-12..2023-03-23

person   Guy Kabombo
alias    Guy Kabombo Muadiamvita; Guy Kabombo Mwadiamvita
gender   m
office   COD:GOV    defence minister  2024-06-12..

person   Christian Tshiwewe
alias    Christian Tshiwewe Songesha; Christian Tshiwewe Songesa
gender   m
office   COD:MIL    chief of staff  2022-10..2024-12

person   Jules Banza
alias    Jules Banza Mwilambwe; Banza Mwilambwe
gender   m
office   COD:MIL    chief of staff  2024-12..

person   Vital Kamerhe
gender   m
office   COD:LEG    speaker  2006-12..2009-03
office   COD:OPP    opposition leader  2010-12..2018-11
office   COD:GOV    economy minister  2023-03..2024-05
office   COD:LEG    speaker  2024-05-22..2025-09

person   Martin Fayulu
alias    Martin Fayulu Madidi
gender   m
office   COD:OPP    opposition leader  2018-11..

person   Lambert Mende
alias    Lambert Mende Omalanga
gender   m
office   COD:GOV    information minister  2008-10..2019

person   Azarias Ruberwa
alias    Azarias Ruberwa Manywa
gender   m
office   COD:GOV    vice president  2003-07-17..2006-12

person   Arthur Zahidi Ngoma
alias    Arthur Z'ahidi Ngoma
gender   m
office   COD:GOV    vice president  2003-07-17..2006-12

person   Thomas Lubanga
alias    Thomas Lubanga Dyilo
gender   m
office   COD:REB    rebel leader  2000..2005-03-19

person   Ernest Wamba dia Wamba
alias    Wamba dia Wamba
gender   m
office   COD:REB    rebel leader  1998-08..2003

person   Jean-Marie Runiga
alias    Jean-Marie Runiga Lugerero; Jean Marie Runiga
gender   m
office   COD:REB    leader  2012-08..2013-02

person   Willy Ngoma
gender   m
office   COD:REB    spokesman  2021-11..2026-02

person   Lawrence Kanyuka
gender   m
office   COD:REB    spokesman  2022..

person   Sylvain Ekenge
gender   m
office   COD:MIL    spokesman  2022..

person   Denis Sassou Nguesso
alias    Denis Sassou-Nguesso
gender   m
office   COG:GOV    president  1979-02-08..1992-08-31
office   COG:GOV    president  1997-10-25..

person   Isidore Mvouba
gender   m
office   COG:GOV    prime minister  2005-01-07..2009-09-15

person   Clement Mouamba
gender   m
office   COG:GOV    prime minister  2016-04-23..2021-05-12

person   Anatole Collinet Makosso
gender   m
office   COG:GOV    prime minister  2021-05-12..

person   Francois Bozize
gender   m
office   CAF:GOV    president  2003-03-15..2013-03-24
office   CAF:REB    rebel leader  2020-12..

person   Ange-Felix Patasse
gender   m
office   CAF:GOV    president  1993-10-22..2003-03-15

person   Michel Djotodia
gender   m
office   CAF:REB    rebel leader  2012-12..2013-03-24
office   CAF:GOV    president  2013-03-24..2014-01-10

person   Catherine Samba-Panza
gender   f
office   CAF:GOV    president  2014-01-23..2016-03-30

person   Faustin-Archange Touadera
alias    Faustin Archange Touadera
gender   m
office   CAF:GOV    prime minister  2008-01-22..2013-01-17
office   CAF:GOV    president  2016-03-30..

person   Alexandre-Ferdinand Nguendet
alias    Alexandre Ferdinand Nguendet
gender   m
office   CAF:LEG    speaker  2013-04..2016
office   CAF:GOV    president  2014-01-10..2014-01-23

person   Anicet-Georges Dologuele
alias    Anicet Georges Dologuele; Anicet Dologuele
gender   m
office   CAF:GOV    prime minister  1999-01..2001-04-01
office   CAF:OPP    opposition leader  2015-10..

person   Martin Ziguele
gender   m
office   CAF:GOV    prime minister  2001-04-01..2003-03-15

person   Abel Goumba
gender   m
office   CAF:GOV    prime minister  2003-03-23..2003-12-11
office   CAF:GOV    vice president  2003-12..2005-03

person   Celestin Gaombalet
gender   m
office   CAF:GOV    prime minister  2003-12-12..2005-06-11
office   CAF:LEG    speaker  2005-06..2013-03

person   Elie Dote
gender   m
office   CAF:GOV    prime minister  2005-06-13..2008-01-22

person   Nicolas Tiangaye
gender   m
office   CAF:GOV    prime minister  2013-01-17..2014-01-10

person   Andre Nzapayeke
gender   m
office   CAF:GOV    prime minister  2014-01-25..2014-08-10

person   Mahamat Kamoun
gender   m
office   CAF:GOV    prime minister  2014-08-10..2016-04-02

person   Simplice Sarandji
alias    Simplice Mathieu Sarandji; Simplice-Mathieu Sarandji
gender   m
office   CAF:GOV    prime minister  2016-04-02..2019-02-25
office   CAF:LEG    speaker  2021-05..

person   Firmin Ngrebada
gender   m
office   CAF:GOV    prime minister  2019-02-25..2021-06-11

person   Henri-Marie Dondra
alias    Henri Marie Dondra
gender   m
office   CAF:GOV    finance minister  2016-04..2021-06
office   CAF:GOV    prime minister  2021-06-11..2022-02-07

person   Felix Moloua
gender   m
office   CAF:GOV    prime minister  2022-02-07..

person   Ali Darassa
alias    Ali Darassa Mahamat; Ali Darass
gender   m
office   CAF:REB    rebel leader  2014-09..

person   Noureddine Adam
alias    Nourredine Adam; Nouredine Adam
gender   m
office   CAF:REB    rebel leader  2012-12..

person   Idriss Deby
alias    Idriss Deby Itno
gender   m
office   TCD:GOV    president  1990-12-02..2021-04-20

person   Mahamat Idriss Deby
alias    Mahamat Deby; Mahamat Idriss Deby Itno
gender   m
office   TCD:GOV    junta leader  2021-04-20..2022-10
office   TCD:GOV    president  2022-10-10..

person   Hissene Habre
gender   m
office   TCD:GOV    president  1982-06..1990-12-01

person   Nagoum Yamassoum
gender   m
office   TCD:GOV    prime minister  1999-12-13..2002-06-12

person   Haroun Kabadi
gender   m
office   TCD:GOV    prime minister  2002-06-12..2003-06-24
office   TCD:LEG    speaker  2011-06..2021-04

person   Pascal Yoadimnadji
gender   m
office   TCD:GOV    prime minister  2005-02-04..2007-02-23

person   Delwa Kassire Koumakoye
alias    Nouradine Delwa Kassire Koumakoye; Nouradin Delwa Kassire Coumakoye
alias    Delwa Kassire Coumakoye
gender   m
office   TCD:GOV    prime minister  2007-02-26..2008-04-16

person   Youssouf Saleh Abbas
gender   m
office   TCD:GOV    prime minister  2008-04-16..2010-03-05

person   Emmanuel Nadingar
alias    Emmanuel Djelassem Nadingar
gender   m
office   TCD:GOV    prime minister  2010-03-05..2013-01-21

person   Djimrangar Dadnadji
alias    Joseph Djimrangar Dadnadji
gender   m
office   TCD:GOV    prime minister  2013-01-21..2013-11-21

person   Kalzeube Pahimi Deubet
alias    Kalzeubet Pahimi Deubet; Kalzeube Payimi Deubet
gender   m
office   TCD:GOV    prime minister  2013-11-21..2016-02-13

person   Albert Pahimi Padacke
alias    Albert Pahimi Padacket
gender   m
office   TCD:GOV    prime minister  2016-02-13..2018-05-04
office   TCD:GOV    prime minister  2021-04-26..2022-10-11

person   Saleh Kebzabo
gender   m
office   TCD:OPP    opposition leader  2001..2022-10
office   TCD:GOV    prime minister  2022-10-12..2024-01-01

person   Succes Masra
gender   m
office   TCD:OPP    opposition leader  2018..2023-12
office   TCD:GOV    prime minister  2024-01-01..2024-05-22

person   Allamaye Halina
alias    Allah Maye Halina; Allah-Maye Halina
gender   m
office   TCD:GOV    prime minister  2024-05-23..

person   Mahamat Nouri
gender   m
office   TCD:REB    rebel leader  2006-10..2013

person   Timane Erdimi
gender   m
office   TCD:REB    rebel leader  2006..2022-08

person   Mahamat Mahdi Ali
alias    Mahamat Mahadi Ali; Mahamat Mahdi
gender   m
office   TCD:REB    rebel leader  2016-03..

person   Paul Biya
gender   m
office   CMR:GOV    president  1982-11-06..

person   Peter Mafany Musonge
alias    Peter Musonge
gender   m
office   CMR:GOV    prime minister  1996-09-19..2004-12-08

person   Ephraim Inoni
gender   m
office   CMR:GOV    prime minister  2004-12-08..2009-06-30

person   Philemon Yang
alias    Philemon Yunji Yang
gender   m
office   CMR:GOV    prime minister  2009-06-30..2019-01-04
office   UNO:GOV    president  2024-09-10..2025-09-09

person   Joseph Dion Ngute
alias    Joseph Ngute; Dion Ngute
gender   m
office   CMR:GOV    prime minister  2019-01-04..

person   Issa Tchiroma Bakary
alias    Issa Tchiroma
gender   m
office   CMR:GOV    information minister  2009-06..2019-01
office   CMR:OPP    opposition leader  2025-06..

person   Maurice Kamto
gender   m
office   CMR:OPP    opposition leader  2012-08..

person   John Fru Ndi
gender   m
office   CMR:OPP    opposition leader  1990-05..2023-06-12

person   Sisiku Ayuk Tabe
alias    Sisiku Julius Ayuk Tabe; Julius Ayuk Tabe; Sisiku AyukTabe
gender   m
office   CMR:REB    rebel leader  2017-07..

person   Rene Sadi
alias    Rene Emmanuel Sadi; Emmanuel Rene Sadi
gender   m
office   CMR:GOV    interior minister  2011-12..2018-03
office   CMR:GOV    information minister  2019-01-04..

person   Omar Bongo
gender   m
office   GAB:GOV    president  1967-12-02..2009-06-08

person   Ali Bongo
alias    Ali Bongo Ondimba
gender   m
office   GAB:GOV    defence minister  1999-01..2009-08
office   GAB:GOV    president  2009-10-16..2023-08-30

person   Brice Oligui Nguema
alias    Brice Clotaire Oligui Nguema
gender   m
office   GAB:GOV    president  2023-09-04..

person   Rose Francine Rogombe
alias    Rose Rogombe
gender   f
office   GAB:LEG    speaker  2009-02..2015-04
office   GAB:GOV    president  2009-06-10..2009-10-16

person   Jean-Francois Ntoutoume Emane
alias    Jean Francois Ntoutoume-Emane; Jean-Francois Ntoutoume-Emane
gender   m
office   GAB:GOV    prime minister  1999-01-23..2006-01-20

person   Jean Eyeghe Ndong
gender   m
office   GAB:GOV    prime minister  2006-01-20..2009-07-17

person   Paul Biyoghe Mba
gender   m
office   GAB:GOV    prime minister  2009-07-17..2012-02-27

person   Raymond Ndong Sima
gender   m
office   GAB:GOV    prime minister  2012-02-27..2014-01-25
office   GAB:GOV    prime minister  2023-09-07..2025-05

person   Daniel Ona Ondo
gender   m
office   GAB:GOV    prime minister  2014-01-27..2016-09-28

person   Emmanuel Issoze-Ngondet
alias    Emmanuel Issoze Ngondet; Emmanuel Franck Issoze-Ngondet
gender   m
office   GAB:GOV    foreign minister  2012-02..2016-09
office   GAB:GOV    prime minister  2016-09-29..2019-01-12

person   Julien Nkoghe Bekale
gender   m
office   GAB:GOV    prime minister  2019-01-12..2020-07-16

person   Rose Christiane Raponda
alias    Rose Christiane Ossouka Raponda
gender   f
office   GAB:GOV    defence minister  2019-02..2020-07
office   GAB:GOV    prime minister  2020-07-16..2023-01-09
office   GAB:GOV    vice president  2023-01-09..2023-08-30

person   Alain-Claude Bilie-By-Nze
alias    Alain-Claude Bilie By Nze; Alain Claude Bilie By Nze
gender   m
office   GAB:GOV    prime minister  2023-01-09..2023-08-30
office   GAB:OPP    opposition leader  2023-08-30..

person   Teodoro Obiang Nguema
alias    Teodoro Obiang; Teodoro Obiang Nguema Mbasogo
gender   m
office   GNQ:GOV    president  1979-08-03..

person   Angel Serafin Seriche Dougan
gender   m
office   GNQ:GOV    prime minister  1996-04..2001-03-04

person   Candido Muatetema Rivas
gender   m
office   GNQ:GOV    prime minister  2001-03-04..2004-06-14

person   Miguel Abia Biteo Borico
alias    Miguel Abia Biteo
gender   m
office   GNQ:GOV    prime minister  2004-06-14..2006-08-14

person   Ricardo Mangue Obama Nfubea
gender   m
office   GNQ:GOV    prime minister  2006-08-14..2008-07-08

person   Ignacio Milam Tang
gender   m
office   GNQ:GOV    prime minister  2008-07-08..2012-05-21

person   Vicente Ehate Tomi
gender   m
office   GNQ:GOV    prime minister  2012-05-21..2016-06-22

person   Francisco Pascual Obama Asue
gender   m
office   GNQ:GOV    prime minister  2016-06-23..2023-01-31

person   Manuela Roka Botey
gender   f
office   GNQ:GOV    prime minister  2023-02-01..2024-08-16

person   Manuel Osa Nsue Nsua
gender   m
office   GNQ:GOV    prime minister  2024-08-17..

person   Teodoro Nguema Obiang Mangue
alias    Teodorin Obiang; Teodorin Nguema Obiang; Teodorin Obiang Mangue
alias    Teodorin Nguema Obiang Mangue
gender   m
office   GNQ:GOV    vice president  2012-05-21..

person   Sani Abacha
gender   m
office   NGA:GOV    junta leader  1993-11-17..1998-06-08

person   Olusegun Obasanjo
gender   m
office   NGA:GOV    president  1999-05-29..2007-05-29

person   Umaru Yar'Adua
alias    Umaru Yaradua; Umaru Musa Yar'Adua
gender   m
office   NGA:GOV    president  2007-05-29..2010-05-05

person   Goodluck Jonathan
gender   m
office   NGA:GOV    vice president  2007-05-29..2010-05-05
office   NGA:GOV    president  2010-05-06..2015-05-29

person   Muhammadu Buhari
alias    Mohammadu Buhari
gender   m
office   NGA:GOV    junta leader  1983-12-31..1985-08-27
office   NGA:GOV    president  2015-05-29..2023-05-29

person   Bola Tinubu
alias    Bola Ahmed Tinubu
gender   m
office   NGA:GOV    president  2023-05-29..

person   Abubakar Shekau
gender   m
office   NGA:REB    rebel leader  2009-07..2021-05-19

person   Mohammed Yusuf
gender   m
office   NGA:REB    rebel leader  2002..2009-07-30

person   Sule Lamido
gender   m
office   NGA:GOV    foreign minister  1999-06..2003-05
office   NGA:GOV    governor  2007-05-29..2015-05-29

person   Oluyemi Adeniji
alias    Olu Adeniji
gender   m
office   NGA:GOV    foreign minister  2003-07..2006-06

person   Ngozi Okonjo-Iweala
gender   f
office   NGA:GOV    finance minister  2003-07..2006-06
office   NGA:GOV    foreign minister  2006-06..2006-08
office   NGA:GOV    finance minister  2011-07..2015-05-29
office   IGO:GOV    director-general  2021-03-01..
alias    Ngozi Okonjo Iweala; Okonjo-Iweala

person   Joy Ogwu
alias    Joy Uche Ogwu; U. Joy Ogwu
gender   f
office   NGA:GOV    foreign minister  2006-08..2007-05-29
office   NGA:GOV    ambassador  2008..2017

person   Ojo Maduekwe
gender   m
office   NGA:GOV    foreign minister  2007-07..2010-03

person   Odein Ajumogobia
alias    Henry Odein Ajumogobia
gender   m
office   NGA:GOV    foreign minister  2010-04..2011-07

person   Olugbenga Ashiru
alias    Gbenga Ashiru
gender   m
office   NGA:GOV    foreign minister  2011-07..2013-09

person   Viola Onwuliri
gender   f
office   NGA:GOV    foreign minister  2013-09..2014-02

person   Aminu Bashir Wali
alias    Aminu Wali
gender   m
office   NGA:GOV    ambassador  2004..2007
office   NGA:GOV    foreign minister  2014-03..2015-05-29

person   Geoffrey Onyeama
gender   m
office   NGA:GOV    foreign minister  2015-11-11..2023-05-29

person   Yusuf Tuggar
alias    Yusuf Maitama Tuggar
gender   m
office   NGA:GOV    foreign minister  2023-08-21..2026-03-30

person   Theophilus Danjuma
alias    Theophilus Yakubu Danjuma; T.Y. Danjuma; TY Danjuma; T. Y. Danjuma
gender   m
office   NGA:GOV    defence minister  1999-06..2003-05

person   Rabiu Kwankwaso
alias    Rabiu Musa Kwankwaso
gender   m
office   NGA:GOV    defence minister  2003-07..2006
office   NGA:GOV    governor  2011-05-29..2015-05-29

person   Yayale Ahmed
alias    Mahmud Yayale Ahmed; Mahmoud Yayale Ahmed
gender   m
office   NGA:GOV    defence minister  2007-07..2008-09

person   Shettima Mustapha
gender   m
office   NGA:GOV    defence minister  2008-12..2009-07

person   Godwin Abbe
gender   m
office   NGA:GOV    interior minister  2007-07..2009-07
office   NGA:GOV    defence minister  2009-07..2010-03

person   Adetokunbo Kayode
gender   m
office   NGA:GOV    defence minister  2010-04..2011-05

person   Bello Haliru Mohammed
alias    Bello Haliru; Bello Mohammed Haliru
gender   m
office   NGA:GOV    defence minister  2011-07..2012-06

person   Olusola Obada
alias    Erelu Olusola Obada
gender   f
office   NGA:GOV    defence minister  2012-06..2013-09

person   Labaran Maku
gender   m
office   NGA:GOV    information minister  2010-12..2014-10
office   NGA:GOV    defence minister  2013-09..2014-03

person   Aliyu Mohammed Gusau
alias    Aliyu Gusau
gender   m
office   NGA:GOV    national security adviser  1999-06..2006-06
office   NGA:GOV    national security adviser  2010-03..2010-09
office   NGA:GOV    defence minister  2014-03..2015-05-29

person   Mansur Dan-Ali
alias    Mansur Dan Ali; Mansur Mohammed Dan-Ali
gender   m
office   NGA:GOV    defence minister  2015-11-11..2019-05-29

person   Bashir Magashi
alias    Bashir Salihi Magashi
gender   m
office   NGA:GOV    defence minister  2019-08-21..2023-05-29

person   Mohammed Badaru Abubakar
alias    Badaru Abubakar; Mohammed Badaru
gender   m
office   NGA:GOV    governor  2015-05-29..2023-05-29
office   NGA:GOV    defence minister  2023-08-21..2025-12-01

person   Christopher Musa
alias    Christopher Gwabin Musa
gender   m
office   NGA:MIL    chief of staff  2023-06-19..2025-10-24
office   NGA:GOV    defence minister  2025-12-04..

person   Atiku Abubakar
gender   m
office   NGA:GOV    vice president  1999-05-29..2007-05-29
office   NGA:OPP    opposition leader  2018-10..

person   Namadi Sambo
gender   m
office   NGA:GOV    vice president  2010-05-19..2015-05-29

person   Yemi Osinbajo
gender   m
office   NGA:GOV    vice president  2015-05-29..2023-05-29

person   Kashim Shettima
gender   m
office   NGA:GOV    governor  2011-05-29..2019-05-29
office   NGA:GOV    vice president  2023-05-29..

person   Azubuike Ihejirika
gender   m
office   NGA:MIL    chief of staff  2010-09..2014-01

person   Kenneth Minimah
gender   m
office   NGA:MIL    chief of staff  2014-01..2015-07

person   Tukur Buratai
alias    Tukur Yusuf Buratai
gender   m
office   NGA:MIL    chief of staff  2015-07-13..2021-01-26

person   Ibrahim Attahiru
gender   m
office   NGA:MIL    chief of staff  2021-01-26..2021-05-21

person   Faruk Yahaya
alias    Farouk Yahaya
gender   m
office   NGA:MIL    chief of staff  2021-05-27..2023-06-19

person   Taoreed Lagbaja
gender   m
office   NGA:MIL    chief of staff  2023-06-19..2024-11-05

person   Olufemi Oluyede
gender   m
office   NGA:MIL    chief of staff  2024-10-30..

person   Leo Irabor
alias    Lucky Irabor
gender   m
office   NGA:MIL    chief of staff  2021-01-26..2023-06-19

person   Sambo Dasuki
gender   m
office   NGA:GOV    national security adviser  2012-06..2015-07

person   Babagana Monguno
gender   m
office   NGA:GOV    national security adviser  2015-07..2023-06-19

person   Nuhu Ribadu
gender   m
office   NGA:GOV    chairman  2003-04..2007-12
office   NGA:GOV    national security adviser  2023-06-19..

person   Peter Obi
gender   m
office   NGA:GOV    governor  2007-06..2014-03
office   NGA:PTY    candidate  2022-05..2023-02
office   NGA:OPP    opposition leader  2023-03..

person   Lai Mohammed
alias    Alhaji Lai Mohammed
gender   m
office   NGA:GOV    information minister  2015-11-11..2023-05-29

person   Femi Adesina
gender   m
office   NGA:GOV    spokesman  2015-05-31..2023-05-29

person   Garba Shehu
gender   m
office   NGA:GOV    spokesman  2015-05-31..2023-05-29

person   Bayo Onanuga
gender   m
office   NGA:GOV    spokesman  2023-10..

person   Abu Musab al-Barnawi
alias    Abu Mus'ab al-Barnawi; Habib Yusuf
gender   m
office   NGA:REB    rebel leader  2016-08..2019-03
office   NGA:REB    rebel leader  2021-05..2021-08

person   Nnamdi Kanu
gender   m
office   NGA:REB    leader  2012..

person   Mujahid Dokubo-Asari
alias    Mujahid Dokubo Asari; Asari Dokubo; Dokubo Asari; Alhaji Dokubo Asari
gender   m
office   NGA:REB    rebel leader  2004..2005-09

person   Henry Okah
gender   m
office   NGA:REB    rebel leader  2006..2010-10

person   Babagana Zulum
alias    Babagana Umara Zulum
gender   m
office   NGA:GOV    governor  2019-05-29..

person   Bianca Odumegwu-Ojukwu
alias    Bianca Ojukwu; Bianca Odumegwu Ojukwu
gender   f
office   NGA:GOV    foreign minister  2026-04-29..

person   Charles Taylor
gender   m
office   LBR:REB    rebel leader  1989-12..1997-08
office   LBR:GOV    president  1997-08-02..2003-08-11

person   Ellen Johnson Sirleaf
alias    Ellen Johnson-Sirleaf
gender   f
office   LBR:GOV    president  2006-01-16..2018-01-22

person   George Weah
gender   m
office   LBR:GOV    president  2018-01-22..2024-01-22

person   Joseph Boakai
gender   m
office   LBR:GOV    vice president  2006-01-16..2018-01-22
office   LBR:GOV    president  2024-01-22..

person   Moses Blah
gender   m
office   LBR:GOV    vice president  2000-07..2003-08-11
office   LBR:GOV    president  2003-08-11..2003-10-14

person   Gyude Bryant
alias    Charles Gyude Bryant
gender   m
office   LBR:GOV    president  2003-10-14..2006-01-16

person   Sekou Conneh
alias    Sekou Damate Conneh
gender   m
office   LBR:REB    rebel leader  1999..2003-10

person   Prince Johnson
alias    Prince Yormie Johnson
gender   m
office   LBR:REB    rebel leader  1990..1992

person   Ahmad Tejan Kabbah
gender   m
office   SLE:GOV    president  1996-03-29..1997-05-25
office   SLE:GOV    president  1998-03-10..2007-09-17

person   Foday Sankoh
gender   m
office   SLE:REB    rebel leader  1991..2000-05-17

person   Ernest Bai Koroma
gender   m
office   SLE:GOV    president  2007-09-17..2018-04-04

person   Julius Maada Bio
gender   m
office   SLE:GOV    president  2018-04-04..

person   Johnny Paul Koroma
alias    Johnny Koroma
gender   m
office   SLE:GOV    junta leader  1997-05-25..1998-02

person   Issa Sesay
alias    Issa Hassan Sesay
gender   m
office   SLE:REB    rebel leader  2000-08..2002-01

person   Sam Bockarie
gender   m
office   SLE:REB    commander  1997..1999-12

person   Zainab Bangura
alias    Zainab Hawa Bangura
gender   f
office   SLE:GOV    foreign minister  2007-10..2010-12
office   UNO:GOV    special representative  2012-09..2017-04

person   Laurent Gbagbo
gender   m
office   CIV:GOV    president  2000-10-26..2011-04-11

person   Alassane Ouattara
alias    Alassane Dramane Ouattara
gender   m
office   CIV:GOV    prime minister  1990-11-07..1993-12-09
office   CIV:OPP    opposition leader  1999-08..2010-12-03
office   CIV:GOV    president  2010-12-04..

person   Guillaume Soro
gender   m
office   CIV:REB    rebel leader  2002-09..2007-04
office   CIV:GOV    prime minister  2007-04-04..2012-03
office   CIV:LEG    speaker  2012-03..2019-02

person   Robert Guei
gender   m
office   CIV:GOV    junta leader  1999-12-24..2000-10-25

person   Henri Konan Bedie
gender   m
office   CIV:GOV    president  1993-12-07..1999-12-24

person   Seydou Diarra
alias    Seydou Elimane Diarra
gender   m
office   CIV:GOV    prime minister  2000-05-18..2000-10-27
office   CIV:GOV    prime minister  2003-02-10..2005-12-07

person   Pascal Affi N'Guessan
alias    Pascal Affi Nguessan; Affi N'Guessan
gender   m
office   CIV:GOV    prime minister  2000-10-27..2003-02-10
office   CIV:PTY    party leader  2001-07..

person   Charles Konan Banny
gender   m
office   CIV:GOV    prime minister  2005-12-07..2007-04-04

person   Gilbert Ake N'Gbo
alias    Gilbert Marie N'gbo Ake; Gilbert N'Gbo Ake; Gilbert Ake Ngbo
gender   m
office   CIV:OPP    prime minister  2010-12-05..2011-04-11

person   Jeannot Ahoussou-Kouadio
alias    Jeannot Kouadio-Ahoussou; Jeannot Ahoussou Kouadio; Jeannot Kouadio Ahoussou
gender   m
office   CIV:GOV    justice minister  2010-12..2012-11
office   CIV:GOV    prime minister  2012-03-13..2012-11-21
office   CIV:LEG    speaker  2018-04..2022

person   Daniel Kablan Duncan
gender   m
office   CIV:GOV    prime minister  1993-12..1999-12-24
office   CIV:GOV    foreign minister  2011-06..2012-11
office   CIV:GOV    prime minister  2012-11-21..2017-01-10
office   CIV:GOV    vice president  2017-01-16..2020-07-08

person   Amadou Gon Coulibaly
gender   m
office   CIV:GOV    prime minister  2017-01-10..2020-07-08

person   Hamed Bakayoko
gender   m
office   CIV:GOV    interior minister  2011..2017-07
office   CIV:GOV    defence minister  2017-07-19..2021-03-10
office   CIV:GOV    prime minister  2020-07-08..2021-03-10

person   Patrick Achi
alias    Patrick Jerome Achi
gender   m
office   CIV:GOV    prime minister  2021-03-10..2023-10-06
office   CIV:LEG    speaker  2026-01..

person   Robert Beugre Mambe
gender   m
office   CIV:GOV    prime minister  2023-10-16..

person   Simone Gbagbo
gender   f
office   CIV:GOV    first lady  2000-10-26..2011-04-11

person   Charles Ble Goude
gender   m
office   CIV:CVL    activist  2001..2010
office   CIV:PTY    leader  2015..

person   Tidjane Thiam
gender   m
office   CIV:PTY    party leader  2023-12-22..

person   Lansana Conte
gender   m
office   GIN:GOV    president  1984-04-05..2008-12-22

person   Moussa Dadis Camara
gender   m
office   GIN:GOV    junta leader  2008-12-23..2009-12-03

person   Alpha Conde
gender   m
office   GIN:GOV    president  2010-12-21..2021-09-05

person   Mamady Doumbouya
alias    Mamadi Doumbouya
gender   m
office   GIN:GOV    junta leader  2021-09-05..2021-10-01
office   GIN:GOV    president  2021-10-01..

person   Sekouba Konate
gender   m
office   GIN:GOV    defence minister  2009-01..2009-12
office   GIN:GOV    junta leader  2009-12-03..2010-12-21

person   Lamine Sidime
gender   m
office   GIN:GOV    prime minister  1999-03..2004-02-23

person   Francois Lonseny Fall
alias    Francois Fall; Francois Louceny Fall; Francois Lounceny Fall
gender   m
office   GIN:GOV    foreign minister  2002-06..2004-02
office   GIN:GOV    prime minister  2004-02-23..2004-04-30
office   UNO:GOV    special representative  2005..2009
office   GIN:GOV    foreign minister  2012-10..2016-08

person   Cellou Dalein Diallo
gender   m
office   GIN:GOV    prime minister  2004-12-09..2006-04-05
office   GIN:OPP    opposition leader  2007..

person   Lansana Kouyate
gender   m
office   GIN:GOV    prime minister  2007-02-26..2008-05-20

person   Ahmed Tidiane Souare
gender   m
office   GIN:GOV    prime minister  2008-05-20..2008-12-24

person   Kabine Komara
gender   m
office   GIN:GOV    prime minister  2008-12-30..2010-01-26

person   Jean-Marie Dore
alias    Jean Marie Dore
gender   m
office   GIN:GOV    prime minister  2010-01-26..2010-12-24

person   Mohamed Said Fofana
gender   m
office   GIN:GOV    prime minister  2010-12-24..2015-12-29

person   Mamady Youla
gender   m
office   GIN:GOV    prime minister  2015-12-29..2018-05-22

person   Ibrahima Kassory Fofana
alias    Kassory Fofana
gender   m
office   GIN:GOV    prime minister  2018-05-22..2021-09-05

person   Mohamed Beavogui
gender   m
office   GIN:GOV    prime minister  2021-10-06..2022-07-16

person   Bernard Goumou
gender   m
office   GIN:GOV    prime minister  2022-07-16..2024-02-19

person   Bah Oury
alias    Amadou Oury Bah; Mamadou Oury Bah
gender   m
office   GIN:GOV    prime minister  2024-02-27..

person   Morissanda Kouyate
gender   m
office   GIN:GOV    foreign minister  2021-10..

person   Abdoulaye Wade
gender   m
office   SEN:GOV    president  2000-04-01..2012-04-02

person   Macky Sall
gender   m
office   SEN:GOV    prime minister  2004-04-21..2007-06-19
office   SEN:GOV    president  2012-04-02..2024-04-02

person   Bassirou Diomaye Faye
gender   m
office   SEN:GOV    president  2024-04-02..

person   Ousmane Sonko
gender   m
office   SEN:OPP    opposition leader  2019..2024-04-02
office   SEN:GOV    prime minister  2024-04-02..2026

person   Abdou Diouf
gender   m
office   SEN:GOV    president  1981-01-01..2000-04-01
office   IGO:GOV    secretary-general  2003-01-01..2014-12-31

person   Mamadou Lamine Loum
gender   m
office   SEN:GOV    prime minister  1998-07..2000-04-05

person   Moustapha Niasse
alias    Mustapha Niasse
gender   m
office   UNO:GOV    envoy  1999..2005
office   SEN:GOV    prime minister  2000-04-05..2001-03-03
office   SEN:LEG    speaker  2012-07..2022-09

person   Mame Madior Boye
gender   f
office   SEN:GOV    prime minister  2001-03-03..2002-11-04

person   Idrissa Seck
gender   m
office   SEN:GOV    prime minister  2002-11-04..2004-04-21
office   SEN:OPP    opposition leader  2006..2020-11

person   Cheikh Hadjibou Soumare
alias    Hadjibou Soumare
gender   m
office   SEN:GOV    prime minister  2007-06-19..2009-04-30

person   Souleymane Ndene Ndiaye
gender   m
office   SEN:GOV    prime minister  2009-04-30..2012-04-05

person   Abdoul Mbaye
gender   m
office   SEN:GOV    prime minister  2012-04-05..2013-09-01

person   Aminata Toure
alias    Mimi Toure
gender   f
office   SEN:GOV    justice minister  2012-04..2013-09
office   SEN:GOV    prime minister  2013-09-01..2014-07-04

person   Mahammed Dionne
alias    Mohammed Dionne; Mahammed Boun Abdallah Dionne; Mohamed Dionne
alias    Mahammad Boun Abdallah Dionne; Mohammed Boun Abdallah Dionne
gender   m
office   SEN:GOV    prime minister  2014-07-06..2019-05-14

person   Amadou Ba
gender   m
office   SEN:GOV    finance minister  2013-09..2019-04
office   SEN:GOV    foreign minister  2019-04..2020-11
office   SEN:GOV    prime minister  2022-09-17..2024-03-06

person   Sidiki Kaba
gender   m
office   SEN:GOV    justice minister  2013-09..2017-09
office   SEN:GOV    foreign minister  2017-09..2019-04
office   SEN:GOV    defence minister  2019-04..2022-09
office   SEN:GOV    prime minister  2024-03-06..2024-04-02

person   Cheikh Tidiane Gadio
gender   m
office   SEN:GOV    foreign minister  2000-04..2009-10

person   Madicke Niang
gender   m
office   SEN:GOV    foreign minister  2009-10..2012-04

person   Mankeur Ndiaye
gender   m
office   SEN:GOV    foreign minister  2012-10..2017-09
office   UNO:GOV    special representative  2019-02..2022

person   Aissata Tall Sall
gender   f
office   SEN:GOV    foreign minister  2020-11..2023-10

person   Yassine Fall
gender   f
office   SEN:GOV    foreign minister  2024-04-05..2025-09-06
office   SEN:GOV    justice minister  2025-09-06..

person   Cheikh Niang
gender   m
office   SEN:GOV    ambassador  2014..2025
office   SEN:GOV    foreign minister  2025-09-06..

person   Salif Sadio
gender   m
office   SEN:REB    rebel leader  1999..

person   Yahya Jammeh
gender   m
office   GMB:GOV    president  1994-07-22..2017-01-21

person   Adama Barrow
gender   m
office   GMB:GOV    president  2017-01-19..

person   Ousainou Darboe
gender   m
office   GMB:OPP    opposition leader  1996..2016-12
office   GMB:GOV    foreign minister  2017-02..2018-06
office   GMB:GOV    vice president  2018-06..2019-03

person   Isatou Njie-Saidy
alias    Isatou Njie Saidy
gender   f
office   GMB:GOV    vice president  1997-03..2017-01

person   Amadou Toumani Toure
gender   m
office   MLI:GOV    president  2002-06-08..2012-03-22

person   Amadou Sanogo
gender   m
office   MLI:GOV    junta leader  2012-03-22..2012-04-12

person   Ibrahim Boubacar Keita
alias    Ibrahim Boubakar Keita
gender   m
office   MLI:GOV    president  2013-09-04..2020-08-18

person   Assimi Goita
gender   m
office   MLI:GOV    junta leader  2020-08-19..2020-09-25
office   MLI:GOV    vice president  2020-09-25..2021-05-24
office   MLI:GOV    president  2021-05-24..
office   MLI:GOV    defence minister  2026-05-04..

person   Abdoulaye Diop
gender   m
office   MLI:GOV    foreign minister  2014-04..2017-04
office   MLI:GOV    foreign minister  2021-06..

person   Dioncounda Traore
gender   m
office   MLI:LEG    speaker  2007-09..2012-04
office   MLI:GOV    president  2012-04-12..2013-09-04

person   Bah Ndaw
alias    Bah N'Daw; Ba N'Daou; Bah N'Daou; Bah N'Dow; Bah Ndow
gender   m
office   MLI:GOV    defence minister  2014-05..2015-01
office   MLI:GOV    president  2020-09-25..2021-05-24

person   Mande Sidibe
gender   m
office   MLI:GOV    prime minister  2000-02-15..2002-03-18

person   Modibo Keita
gender   m
office   MLI:GOV    prime minister  2002-03-18..2002-06-09
office   MLI:GOV    prime minister  2015-01-08..2017-04-08

person   Ahmed Mohamed ag Hamani
gender   m
office   MLI:GOV    prime minister  2002-06-09..2004-04-28

person   Ousmane Issoufi Maiga
gender   m
office   MLI:GOV    prime minister  2004-04-30..2007-09-28

person   Modibo Sidibe
gender   m
office   MLI:GOV    foreign minister  1997-09..2002-06
office   MLI:GOV    prime minister  2007-09-28..2011-04-03

person   Mariam Kaidama Sidibe
alias    Cisse Mariam Kaidama Sidibe; Mariam Kaidama Cisse Sidibe
gender   f
office   MLI:GOV    prime minister  2011-04-03..2012-03-22

person   Cheick Modibo Diarra
alias    Cheikh Modibo Diarra
gender   m
office   MLI:GOV    prime minister  2012-04-17..2012-12-11

person   Django Sissoko
alias    Diango Cissoko; Diango Sissoko; Django Cissoko
gender   m
office   MLI:GOV    prime minister  2012-12-11..2013-09-05

person   Oumar Tatam Ly
gender   m
office   MLI:GOV    prime minister  2013-09-05..2014-04-05

person   Moussa Mara
gender   m
office   MLI:GOV    prime minister  2014-04-05..2015-01-08

person   Abdoulaye Idrissa Maiga
gender   m
office   MLI:GOV    defence minister  2016-09..2017-04
office   MLI:GOV    prime minister  2017-04-08..2017-12-30

person   Soumeylou Boubeye Maiga
gender   m
office   MLI:GOV    defence minister  2000-02..2002-06
office   MLI:GOV    foreign minister  2011-04..2012-03-22
office   MLI:GOV    defence minister  2013-09..2014-05
office   MLI:GOV    prime minister  2017-12-30..2019-04-18

person   Boubou Cisse
gender   m
office   MLI:GOV    finance minister  2016..2020-08-18
office   MLI:GOV    prime minister  2019-04-22..2020-08-18

person   Moctar Ouane
gender   m
office   MLI:GOV    ambassador  1995..2002
office   MLI:GOV    foreign minister  2004-05..2011-04
office   MLI:GOV    prime minister  2020-09-27..2021-05-24

person   Choguel Maiga
alias    Choguel Kokalla Maiga; Choguel Kokala Maiga
gender   m
office   MLI:GOV    prime minister  2021-06-07..2022-08-21
office   MLI:GOV    prime minister  2022-12-05..2024-11-20

person   Abdoulaye Maiga
gender   m
office   MLI:GOV    spokesman  2021-06..
office   MLI:GOV    prime minister  2022-08-21..2022-12-05
office   MLI:GOV    prime minister  2024-11-21..

person   Tieman Hubert Coulibaly
alias    Tieman Coulibaly
gender   m
office   MLI:GOV    foreign minister  2012-08..2013-09
office   MLI:GOV    defence minister  2015-01..2016-09
office   MLI:GOV    foreign minister  2017-12..2018-09
office   MLI:GOV    foreign minister  2019-05..2019-05

person   Sadio Lamine Sow
gender   m
office   MLI:GOV    foreign minister  2012-04..2012-08

person   Zahabi Ould Sidi Mohamed
gender   m
office   MLI:GOV    foreign minister  2013-09..2014-04

person   Kamissa Camara
gender   f
office   MLI:GOV    foreign minister  2018-09-09..2019-05

person   Tiebile Drame
gender   m
office   MLI:GOV    negotiator  2013-05..2013-06
office   MLI:GOV    foreign minister  2019-05-05..2020-08-18

person   Zeini Moulaye
gender   m
office   MLI:GOV    foreign minister  2020-10-05..2021-05-24

person   Sadio Camara
gender   m
office   MLI:GOV    defence minister  2020-10-05..2021-05-24
office   MLI:GOV    defence minister  2021-06-11..2026-04

person   Ibrahima Dahirou Dembele
alias    Dahirou Dembele; Ibrahim Dahirou Dembele
gender   m
office   MLI:MIL    chief of staff  2012-04..2013-11
office   MLI:GOV    defence minister  2019-05..2020-08-18

person   Oumar Diarra
gender   m
office   MLI:MIL    chief of staff  2020-08..

person   Ismael Wague
gender   m
office   MLI:GOV    minister  2020-10-05..

person   Amadou Koufa
alias    Hamadoun Kouffa; Amadou Kouffa; Amadou Diallo Koufa; Hamadou Kouffa
gender   m
office   MLI:REB    rebel leader  2015-01..

person   Alghabass Ag Intalla
alias    Alghabas Ag Intalla; Algabass Ag Intalla
gender   m
office   MLI:REB    rebel leader  2012..

person   Bilal Ag Acherif
alias    Bilal Ag Cherif; Bilal Ag Sherif
gender   m
office   MLI:REB    rebel leader  2010-11..

person   Mahmoud Dicko
gender   m
office   MLI:REL    cleric  2008-01..

person   Soumaila Cisse
gender   m
office   MLI:OPP    opposition leader  2013-08..2020-12-25

person   Adnan Abu Walid al-Sahrawi
alias    Adnan Abou Walid al-Sahraoui; Abu Walid al-Sahrawi; Adnan Abu al-Walid al-Sahrawi
alias    Abou Walid al-Sahraoui; Abu al-Walid al-Sahrawi
gender   m
office   MLI:REB    rebel leader  2015-05..2021-08

person   Iyad Ag Ghaly
alias    Iyad Ag Ghali
gender   m
office   IMG:REB    rebel leader  2012..

person   Vincent Otti
gender   m
office   IMG:REB    commander  2003..2007-10

person   Dominic Ongwen
gender   m
office   IMG:REB    commander  2002..2015-01

person   Blaise Compaore
gender   m
office   BFA:GOV    president  1987-10-15..2014-10-31

person   Roch Marc Christian Kabore
alias    Roch Kabore
gender   m
office   BFA:GOV    president  2015-12-29..2022-01-24

person   Paul-Henri Damiba
alias    Paul-Henri Sandaogo Damiba
gender   m
office   BFA:GOV    junta leader  2022-01-24..2022-09-30

person   Ibrahim Traore
gender   m
office   BFA:GOV    junta leader  2022-09-30..2022-10-06
office   BFA:GOV    president  2022-10-06..

person   Isaac Zida
alias    Yacouba Isaac Zida; Yacouba Zida
gender   m
office   BFA:GOV    junta leader  2014-11-01..2014-11-18
office   BFA:GOV    prime minister  2014-11-19..2015-12-29

person   Michel Kafando
gender   m
office   BFA:GOV    foreign minister  1982..1983
office   BFA:GOV    president  2014-11-18..2015-12-29
office   UNO:GOV    envoy  2017-05..2021

person   Gilbert Diendere
gender   m
office   BFA:MIL    chief of staff  2000..2014-11
office   BFA:GOV    junta leader  2015-09-17..2015-09-23

person   Kadre Desire Ouedraogo
gender   m
office   BFA:GOV    prime minister  1996-02..2000-11-06
office   IGO:GOV    chairman  2012-02..2016

person   Paramanga Ernest Yonli
alias    Ernest Paramanga Yonli; Ernest Yonli
gender   m
office   BFA:GOV    prime minister  2000-11-07..2007-06-04

person   Tertius Zongo
gender   m
office   BFA:GOV    prime minister  2007-06-04..2011-04-18

person   Luc-Adolphe Tiao
alias    Luc Adolphe Tiao
gender   m
office   BFA:GOV    prime minister  2011-04-18..2014-10-30

person   Paul Kaba Thieba
gender   m
office   BFA:GOV    prime minister  2016-01-06..2019-01-18

person   Christophe Dabire
alias    Christophe Joseph Marie Dabire; Christophe Marie Joseph Dabire
gender   m
office   BFA:GOV    prime minister  2019-01-24..2021-12-08

person   Lassina Zerbo
gender   m
office   IGO:GOV    leader  2013-08..2021-07
office   BFA:GOV    prime minister  2021-12-10..2022-01-24
office   UNO:GOV    director-general  2013-08..2021-07

person   Albert Ouedraogo
gender   m
office   BFA:GOV    prime minister  2022-03-03..2022-09-30

person   Apollinaire Kyelem de Tambela
alias    Apollinaire Kyelem; Apollinaire Joachim Kyelem de Tambela
alias    Apollinaire Joachimson Kyelem de Tambela
gender   m
office   BFA:GOV    prime minister  2022-10-21..2024-12-06

person   Rimtalba Jean Emmanuel Ouedraogo
alias    Jean Emmanuel Ouedraogo; Jean-Emmanuel Ouedraogo
gender   m
office   BFA:GOV    information minister  2022-10..2024-12
office   BFA:GOV    prime minister  2024-12-07..

person   Djibrill Bassole
alias    Djibril Bassole; Djibrill Ypene Bassole; Djibril Ypene Bassole; Djibrill Yipene Bassole
gender   m
office   BFA:GOV    security minister  2000-11..2007-06
office   BFA:GOV    foreign minister  2007-06..2008-06
office   UNO:GOV    negotiator  2008-07..2011-04
office   BFA:GOV    foreign minister  2011-04..2014-10-30

person   Alpha Barry
alias    Mamadou Alpha Barry
gender   m
office   BFA:GOV    foreign minister  2016-01..2021-12

person   Karamoko Jean-Marie Traore
alias    Karamoko Traore; Karamoko Jean Marie Traore; Jean-Marie Traore
gender   m
office   BFA:GOV    foreign minister  2023-12..

person   Ibrahim Malam Dicko
alias    Malam Ibrahim Dicko; Ibrahim Dicko; Boureima Dicko
gender   m
office   BFA:REB    rebel leader  2016-12..2017-05

person   Jafar Dicko
alias    Abdoul Salam Dicko; Jaffar Dicko
gender   m
office   BFA:REB    rebel leader  2017-05..

person   Mamadou Tandja
gender   m
office   NER:GOV    president  1999-12-22..2010-02-18

person   Mahamadou Issoufou
gender   m
office   NER:GOV    president  2011-04-07..2021-04-02

person   Mohamed Bazoum
alias    Mohammed Bazoum
gender   m
office   NER:GOV    foreign minister  2011-04..2015-02
office   NER:GOV    interior minister  2016-04..2020
office   NER:GOV    president  2021-04-02..2023-07-26

person   Abdourahamane Tiani
alias    Abdourahmane Tchiani
gender   m
office   NER:GOV    junta leader  2023-07-28..

person   Salou Djibo
gender   m
office   NER:GOV    junta leader  2010-02-18..2011-04-07

person   Hama Amadou
gender   m
office   NER:GOV    prime minister  2000-01-03..2007-06-07
office   NER:LEG    speaker  2011-04..2014-11

person   Seyni Oumarou
alias    Seini Oumarou
gender   m
office   NER:GOV    prime minister  2007-06-07..2009-09-23
office   NER:LEG    speaker  2021-03..2023-07-26

person   Ali Badjo Gamatie
gender   m
office   NER:GOV    prime minister  2009-10-02..2010-02-18

person   Mahamadou Danda
gender   m
office   NER:GOV    prime minister  2010-02-23..2011-04-07

person   Brigi Rafini
gender   m
office   NER:GOV    prime minister  2011-04-07..2021-04-02

person   Ouhoumoudou Mahamadou
gender   m
office   NER:GOV    prime minister  2021-04-03..2023-07-26

person   Ali Lamine Zeine
alias    Ali Mahamane Lamine Zeine; Ali Mahaman Lamine Zeine
gender   m
office   NER:GOV    finance minister  2003..2010-02
office   NER:GOV    prime minister  2023-08-08..

person   Hassoumi Massaoudou
alias    Hassoumi Massoudou; Massoudou Hassoumi
gender   m
office   NER:GOV    interior minister  2013..2016-04
office   NER:GOV    defence minister  2016-04..2016-10
office   NER:GOV    foreign minister  2021-04..2023-07-26

person   Bakary Yaou Sangare
alias    Bakary Sangare
gender   m
office   NER:GOV    ambassador  2023..2023-08
office   NER:GOV    foreign minister  2023-08..

person   Salifou Mody
alias    Salifou Modi
gender   m
office   NER:MIL    chief of staff  2020-01..2023-03
office   NER:GOV    defence minister  2023-08..

person   John Kufuor
gender   m
office   GHA:GOV    president  2001-01-07..2009-01-07

person   John Mahama
alias    John Dramani Mahama
gender   m
office   GHA:GOV    vice president  2009-01-07..2012-07-24
office   GHA:GOV    president  2012-07-24..2017-01-07
office   GHA:GOV    president  2025-01-07..

person   Nana Akufo-Addo
gender   m
office   GHA:GOV    foreign minister  2003-04..2007-07
office   GHA:GOV    president  2017-01-07..2025-01-07

person   Jerry Rawlings
gender   m
office   GHA:GOV    president  1993-01-07..2001-01-07

person   John Atta Mills
alias    John Evans Atta Mills; John Atta-Mills; John Evans Atta-Mills; Atta Mills
gender   m
office   GHA:GOV    vice president  1997-01-07..2001-01-07
office   GHA:GOV    president  2009-01-07..2012-07-24

person   Mahamudu Bawumia
gender   m
office   GHA:GOV    vice president  2017-01-07..2025-01-07

person   Shirley Ayorkor Botchwey
alias    Shirley Botchwey; Shirley Ayorkor Botchway
gender   f
office   GHA:GOV    foreign minister  2017-01..2025-01-07
office   IGO:GOV    secretary-general  2025-04-01..
alias    Shirley Botchwey; Ayorkor Botchwey

person   Mohamed Ibn Chambas
alias    Mohammed Ibn Chambas
gender   m
office   IGO:GOV    secretary-general  2010..2013
office   UNO:GOV    special representative  2013-04..2014-09
office   UNO:GOV    special representative  2014-09..2021

person   Samuel Okudzeto Ablakwa
alias    Okudzeto Ablakwa
gender   m
office   GHA:GOV    foreign minister  2025-02-07..

person   Hackman Owusu-Agyeman
alias    Hackman Owusu Agyeman
gender   m
office   GHA:GOV    foreign minister  2001-02..2003-04

person   Gnassingbe Eyadema
gender   m
office   TGO:GOV    president  1967-04-14..2005-02-05

person   Faure Gnassingbe
alias    Faure Essozimna Gnassingbe
gender   m
office   TGO:GOV    president  2005-02-05..2005-02-25
office   TGO:GOV    president  2005-05-04..2025-05-03
office   TGO:GOV    leader  2025-05-03..

person   Abass Bonfoh
alias    El Hadj Abass Bonfoh; Bonfoh Abass; Abbas Bonfoh
gender   m
office   TGO:GOV    president  2005-02-25..2005-05-04
office   TGO:LEG    speaker  2005-02-26..2007

person   Jean-Lucien Savi de Tove
alias    Jean Lucien Savi de Tove
gender   m
office   TGO:GOV    president  2025-05-03..

person   Eugene Koffi Adoboli
alias    Eugene Adoboli
gender   m
office   TGO:GOV    prime minister  1999-05-21..2000-08-31

person   Agbeyome Kodjo
alias    Agbeyome Messan Kodjo; Gabriel Agbeyome Kodjo; Messan Agbeyome Kodjo
alias    Gabriel Messan Agbeyome Kodjo
gender   m
office   TGO:GOV    prime minister  2000-08-31..2002-06-29
office   TGO:OPP    opposition leader  2020-02..2024-03

person   Koffi Sama
gender   m
office   TGO:GOV    prime minister  2002-06-29..2005-06-09

person   Edem Kodjo
gender   m
office   TGO:GOV    prime minister  1994-04..1996-08
office   TGO:GOV    prime minister  2005-06-09..2006-09-20

person   Yawovi Agboyibo
alias    Yaovi Agboyibo; Yawovi Agboyibor
gender   m
office   TGO:GOV    prime minister  2006-09-20..2007-12-06

person   Komlan Mally
gender   m
office   TGO:GOV    prime minister  2007-12-06..2008-09-08

person   Gilbert Houngbo
alias    Gilbert Fossoun Houngbo
gender   m
office   TGO:GOV    prime minister  2008-09-08..2012-07-23
office   UNO:GOV    director-general  2022-10-01..

person   Kwesi Ahoomey-Zunu
alias    Arthème Kwesi Seleagodji Ahoomey-Zunu; Kwesi Ahoomey Zunu; Arthème Ahoomey-Zunu
gender   m
office   TGO:GOV    prime minister  2012-07-23..2015-06-10

person   Komi Selom Klassou
alias    Komi Klassou
gender   m
office   TGO:GOV    prime minister  2015-06-10..2020-09-28

person   Victoire Tomegah Dogbe
alias    Victoire Tomegah-Dogbe; Victoire Dogbe; Victoire Sidemeho Dzidudu Dogbe Tomegah
gender   f
office   TGO:GOV    prime minister  2020-09-28..2025-05-03

person   Robert Dussey
gender   m
office   TGO:GOV    foreign minister  2013-09-17..

person   Gilchrist Olympio
gender   m
office   TGO:OPP    opposition leader  1992..2010-05

person   Jean-Pierre Fabre
alias    Jean Pierre Fabre
gender   m
office   TGO:OPP    opposition leader  2010-10..

person   Maaouya Ould Sid'Ahmed Taya
alias    Maaouya Ould Taya
gender   m
office   MRT:GOV    president  1992-04..2005-08-03

person   Mohamed Ould Abdel Aziz
alias    Mohammed Ould Abdel Aziz
gender   m
office   MRT:GOV    junta leader  2008-08-06..2009-04-15
office   MRT:GOV    president  2009-08-05..2019-08-01

person   Mohamed Ould Ghazouani
alias    Mohamed Ould Cheikh El Ghazouani
gender   m
office   MRT:GOV    president  2019-08-01..

person   Ely Ould Mohamed Vall
alias    Ely Ould Mohammed Vall; Ely Ould Mohamed Val
gender   m
office   MRT:GOV    junta leader  2005-08-03..2007-04-19

person   Sidi Ould Cheikh Abdallahi
alias    Sidi Mohamed Ould Cheikh Abdallahi; Sidi Ould Sheikh Abdallahi; Sidi Ould Cheikh Abdellahi
alias    Sidi Mohamed Ould Cheikh Abdellahi
gender   m
office   MRT:GOV    president  2007-04-19..2008-08-06

person   Ba Mamadou Mbare
alias    Ba Mamadou dit Mbare; Ba M'bare
gender   m
office   MRT:LEG    speaker  2007..2013
office   MRT:GOV    president  2009-04-15..2009-08-05

person   Sghair Ould M'Bareck
alias    Sghaier Ould Mbarek; Sghair Ould Mbareck
gender   m
office   MRT:GOV    prime minister  2003-07-06..2005-08-07

person   Sidi Mohamed Ould Boubacar
alias    Sidi Mohammed Ould Boubacar
gender   m
office   MRT:GOV    prime minister  1992-04..1996-01
office   MRT:GOV    prime minister  2005-08-07..2007-04-20

person   Zeine Ould Zeidane
alias    Zein Ould Zeidane
gender   m
office   MRT:GOV    prime minister  2007-04-20..2008-05-06

person   Yahya Ould Ahmed el-Waghef
alias    Yahya Ould Ahmed Waghf; Yahya Ould Ahmed el-Waqef; Yahya Ould Ahmed El Waghef
gender   m
office   MRT:GOV    prime minister  2008-05-06..2008-08-06

person   Moulaye Ould Mohamed Laghdaf
alias    Moulaye Ould Mohamed Laghdhaf
gender   m
office   MRT:GOV    prime minister  2008-08-14..2014-08-20

person   Yahya Ould Hademine
gender   m
office   MRT:GOV    prime minister  2014-08-21..2018-10-29

person   Mohamed Salem Ould Bechir
gender   m
office   MRT:GOV    prime minister  2018-10-29..2019-08-03

person   Ismail Ould Cheikh Sidiya
alias    Ismail Ould Bedda Ould Cheikh Sidiya; Ismail Ould Sidiya
gender   m
office   MRT:GOV    prime minister  2019-08-05..2020-08-06

person   Mohamed Ould Bilal
gender   m
office   MRT:GOV    prime minister  2020-08-06..2024-08-02

person   Mokhtar Ould Djay
alias    Moctar Ould Diay; Moctar Ould Djay; Mokhtar Ould Diay
gender   m
office   MRT:GOV    finance minister  2015..2019
office   MRT:GOV    prime minister  2024-08-02..

person   Nelson Mandela
gender   m
office   ZAF:GOV    president  1994-05-10..1999-06-14

person   Thabo Mbeki
gender   m
office   ZAF:GOV    vice president  1994-05-10..1999-06-14
office   ZAF:GOV    president  1999-06-14..2008-09-24

person   Jacob Zuma
gender   m
office   ZAF:GOV    vice president  1999-06..2005-06-14
office   ZAF:GOV    president  2009-05-09..2018-02-14

person   Cyril Ramaphosa
gender   m
office   ZAF:GOV    vice president  2014-05-26..2018-02-15
office   ZAF:GOV    president  2018-02-15..

person   Naledi Pandor
gender   f
office   ZAF:GOV    foreign minister  2019-05-30..2024-06

person   Ronald Lamola
gender   m
office   ZAF:GOV    justice minister  2019-05-30..2024-06
office   ZAF:GOV    foreign minister  2024-07-03..

person   Desmond Tutu
alias    Archbishop Desmond Tutu
gender   m
office   ZAF:REL    archbishop  1986-09-07..1996-06

person   Kgalema Motlanthe
gender   m
office   ZAF:GOV    president  2008-09-25..2009-05-09
office   ZAF:GOV    vice president  2009-05-09..2014-05-26

person   Phumzile Mlambo-Ngcuka
alias    Phumzile Mlambo Ngcuka
gender   f
office   ZAF:GOV    vice president  2005-06-22..2008-09-25
office   UNO:GOV    director-general  2013-08..2021-08

person   Baleka Mbete
gender   f
office   ZAF:LEG    speaker  2004-04..2008-09-25
office   ZAF:GOV    vice president  2008-09-25..2009-05-09
office   ZAF:LEG    speaker  2014-05..2019-05

person   David Mabuza
alias    David Dabede Mabuza
gender   m
office   ZAF:GOV    vice president  2018-02-27..2023-03-01

person   Paul Mashatile
gender   m
office   ZAF:GOV    vice president  2023-03-07..

person   Maite Nkoana-Mashabane
alias    Maite Nkoana Mashabane
gender   f
office   ZAF:GOV    foreign minister  2009-05-11..2018-02-27

person   Lindiwe Sisulu
alias    Lindiwe Nonceba Sisulu
gender   f
office   ZAF:SPY    intelligence chief  2001-01..2004-04
office   ZAF:GOV    defence minister  2009-05-11..2012-06-12
office   ZAF:GOV    foreign minister  2018-02-27..2019-05-29

person   Mosiuoa Lekota
alias    Terror Lekota; Mosiuoa Patrick Lekota; Mosiuoa "Terror" Lekota
gender   m
office   ZAF:GOV    defence minister  1999-06-17..2008-09-25
office   ZAF:PTY    party leader  2008-12-16..

person   Charles Nqakula
gender   m
office   ZAF:GOV    security minister  2002-05..2008-09-25
office   ZAF:GOV    defence minister  2008-09-25..2009-05-10

person   Nosiviwe Mapisa-Nqakula
alias    Nosiviwe Mapisa Nqakula
gender   f
office   ZAF:GOV    interior minister  2004-04..2009-05
office   ZAF:GOV    defence minister  2012-06-12..2021-08-05
office   ZAF:LEG    speaker  2021-08-19..2024-04-03

person   Thandi Modise
alias    Thandi Ruth Modise
gender   f
office   ZAF:LEG    speaker  2019-05-22..2021-08-05
office   ZAF:GOV    defence minister  2021-08-05..2024-06

person   Angie Motshekga
alias    Matsie Angelina Motshekga; Angelina Motshekga
gender   f
office   ZAF:GOV    defence minister  2024-07-03..

person   Trevor Manuel
gender   m
office   ZAF:GOV    finance minister  1996-04..2009-05-10

person   Pravin Gordhan
gender   m
office   ZAF:GOV    finance minister  2009-05-11..2014-05-25
office   ZAF:GOV    finance minister  2015-12-13..2017-03-31

person   Nhlanhla Nene
gender   m
office   ZAF:GOV    finance minister  2014-05-25..2015-12-09
office   ZAF:GOV    finance minister  2018-02-27..2018-10-09

person   Malusi Gigaba
gender   m
office   ZAF:GOV    interior minister  2014-05-25..2017-03-31
office   ZAF:GOV    finance minister  2017-03-31..2018-02-27

person   Tito Mboweni
gender   m
office   ZAF:GOV    central bank governor  1999-08..2009-11
office   ZAF:GOV    finance minister  2018-10-09..2021-08-05

person   Enoch Godongwana
gender   m
office   ZAF:GOV    finance minister  2021-08-05..

person   John Steenhuisen
gender   m
office   ZAF:OPP    opposition leader  2019-10..2024-06-14

person   Mmusi Maimane
gender   m
office   ZAF:OPP    opposition leader  2014-05..2019-10-24

person   Helen Zille
gender   f
office   ZAF:GOV    mayor  2006-03..2009-04
office   ZAF:OPP    opposition leader  2007-05-06..2015-05-10
office   ZAF:GOV    governor  2009-05..2019-05

person   Tony Leon
gender   m
office   ZAF:OPP    opposition leader  1999-06..2007-05-06

person   Julius Malema
gender   m
office   ZAF:PTY    party leader  2013-07..

person   Mangosuthu Buthelezi
alias    Chief Mangosuthu Buthelezi
gender   m
office   ZAF:PTY    party leader  1975-03..2019-08
office   ZAF:GOV    interior minister  1994-05..2004-04

person   Vincent Magwenya
gender   m
office   ZAF:GOV    spokesman  2022-06..

person   Clayson Monyela
gender   m
office   ZAF:GOV    spokesman  2010..

person   Chrispin Phiri
gender   m
office   ZAF:GOV    spokesman  2019-06..

person   Robert Mugabe
gender   m
office   ZWE:GOV    prime minister  1980-04-18..1987-12-31
office   ZWE:GOV    president  1987-12-31..2017-11-21

person   Emmerson Mnangagwa
alias    Emmerson Dambudzo Mnangagwa; ED Mnangagwa
gender   m
office   ZWE:LEG    speaker  2000-07..2005-04
office   ZWE:GOV    defence minister  2009-02-13..2013-09
office   ZWE:GOV    justice minister  2013-09..2017-10
office   ZWE:GOV    vice president  2014-12-12..2017-11-06
office   ZWE:GOV    president  2017-11-24..

person   Morgan Tsvangirai
gender   m
office   ZWE:OPP    opposition leader  1999-09..2018-02-14
office   ZWE:GOV    prime minister  2009-02-11..2013-09-11

person   Nelson Chamisa
gender   m
office   ZWE:OPP    opposition leader  2018-02..2024-01

person   Stan Mudenge
alias    Stanislaus Mudenge; Isack Stanislaus Mudenge
gender   m
office   ZWE:GOV    foreign minister  1995..2005-04

person   Simbarashe Mumbengegwi
gender   m
office   ZWE:GOV    foreign minister  2005-04..2017-10-09

person   Walter Mzembi
gender   m
office   ZWE:GOV    foreign minister  2017-10-09..2017-11-27

person   Sibusiso Moyo
alias    S. B. Moyo; Sibusiso Busi Moyo; SB Moyo
gender   m
office   ZWE:MIL    general  2016..2017-12
office   ZWE:GOV    foreign minister  2017-11-30..2021-01-20

person   Frederick Shava
alias    Frederick Musiiwa Makamure Shava
gender   m
office   ZWE:GOV    ambassador  2014..2021-02
office   ZWE:GOV    foreign minister  2021-02..2024-10

person   Amon Murwira
gender   m
office   ZWE:GOV    foreign minister  2024-10..

person   Moven Mahachi
gender   m
office   ZWE:GOV    defence minister  1992..2001-05-26

person   Sydney Sekeramayi
gender   m
office   ZWE:GOV    defence minister  2001-08..2009-02-13
office   ZWE:GOV    defence minister  2013-09..2017-11-27

person   Oppah Muchinguri
alias    Oppah Muchinguri-Kashiri; Oppah Muchinguri Kashiri; Oppah Chamu Zvipange Muchinguri
gender   f
office   ZWE:GOV    defence minister  2018-09-10..

person   Simon Muzenda
alias    Simon Vengai Muzenda
gender   m
office   ZWE:GOV    vice president  1987-12-31..2003-09-20

person   Joseph Msika
gender   m
office   ZWE:GOV    vice president  1999-12..2009-08-04

person   Joice Mujuru
alias    Joyce Mujuru; Joice Teurai Ropa Mujuru
gender   f
office   ZWE:GOV    vice president  2004-12-06..2014-12-08
office   ZWE:OPP    opposition leader  2016..2018

person   Phelekezela Mphoko
gender   m
office   ZWE:GOV    vice president  2014-12-12..2017-11-27

person   Constantino Chiwenga
alias    Constantine Chiwenga; Constantino Guveya Dominic Nyikadzino Chiwenga
alias    Constantino Guveya Chiwenga
gender   m
office   ZWE:MIL    chief of staff  2003-12..2017-12
office   ZWE:GOV    vice president  2017-12-28..

person   Kembo Mohadi
alias    Kembo Dugish Campbell Mohadi
gender   m
office   ZWE:GOV    interior minister  2002-08..2015
office   ZWE:GOV    defence minister  2017-11-30..2017-12
office   ZWE:GOV    vice president  2017-12-28..2021-03-01
office   ZWE:GOV    vice president  2022-10..

person   Grace Mugabe
gender   f
office   ZWE:GOV    first lady  1996-08..2017-11-21

person   Tendai Biti
gender   m
office   ZWE:GOV    finance minister  2009-02-13..2013-09

person   Arthur Mutambara
alias    Arthur Guseni Oliver Mutambara
gender   m
office   ZWE:PTY    party leader  2006-02..2011-01
office   ZWE:GOV    deputy prime minister  2009-02-11..2013-09

person   Gideon Gono
gender   m
office   ZWE:GOV    central bank governor  2003-12..2013-11

person   George Charamba
gender   m
office   ZWE:GOV    spokesman  2000..

person   Patrick Chinamasa
alias    Patrick Antony Chinamasa
gender   m
office   ZWE:GOV    justice minister  2000-07..2013-09
office   ZWE:GOV    finance minister  2013-09..2017-10
office   ZWE:GOV    finance minister  2017-11-30..2018-09

person   Mthuli Ncube
gender   m
office   ZWE:GOV    finance minister  2018-09-10..

person   Jonathan Moyo
alias    Jonathan Nathaniel Moyo
gender   m
office   ZWE:GOV    information minister  2000-07..2005-02
office   ZWE:GOV    information minister  2013-09..2015-07

person   Nick Mangwana
alias    Ndavaningi Mangwana; Ndavaningi Nick Mangwana
gender   m
office   ZWE:GOV    spokesman  2018-11..

person   Jose Eduardo dos Santos
alias    Eduardo dos Santos
gender   m
office   AGO:GOV    president  1979-09-10..2017-09-26

person   Joao Lourenco
gender   m
office   AGO:GOV    president  2017-09-26..

person   Jonas Savimbi
gender   m
office   AGO:REB    rebel leader  1966..2002-02-22

person   Joao Bernardo de Miranda
alias    Joao Miranda
gender   m
office   AGO:GOV    foreign minister  1999-01..2008-10

person   Georges Chikoti
alias    George Chikoti; Georges Rebelo Chikoti
gender   m
office   AGO:GOV    foreign minister  2010-11..2017-09-26

person   Manuel Domingos Augusto
alias    Manuel Augusto
gender   m
office   AGO:GOV    foreign minister  2017-09-28..2020-04

person   Tete Antonio
gender   m
office   AGO:GOV    foreign minister  2020-04..

person   Isaias Samakuva
gender   m
office   AGO:OPP    opposition leader  2003-06..2019-11

person   Adalberto Costa Junior
alias    Adalberto da Costa Junior
gender   m
office   AGO:OPP    opposition leader  2019-11-15..

person   Manuel Vicente
alias    Manuel Domingos Vicente
gender   m
office   AGO:GOV    vice president  2012-09-26..2017-09-26

person   Bornito de Sousa
alias    Bornito de Sousa Baltazar Diogo
gender   m
office   AGO:GOV    vice president  2017-09-26..2022-09-15

person   Esperanca da Costa
alias    Esperanca Costa
gender   f
office   AGO:GOV    vice president  2022-09-15..

person   Fernando da Piedade Dias dos Santos
alias    Fernando Dias dos Santos
gender   m
office   AGO:GOV    prime minister  2002-12-06..2008-09-30
office   AGO:LEG    speaker  2008-09-30..2010-02
office   AGO:GOV    vice president  2010-02..2012-09
office   AGO:LEG    speaker  2012-09..2022-09

person   Joaquim Chissano
gender   m
office   MOZ:GOV    president  1986-11-06..2005-02-02

person   Filipe Nyusi
gender   m
office   MOZ:GOV    defence minister  2008-03..2014-03
office   MOZ:GOV    president  2015-01-15..2025-01-15

person   Daniel Chapo
gender   m
office   MOZ:GOV    president  2025-01-15..

person   Afonso Dhlakama
gender   m
office   MOZ:REB    rebel leader  1979..2018-05-03

person   Venancio Mondlane
gender   m
office   MOZ:OPP    opposition leader  2024..

person   Armando Guebuza
alias    Armando Emilio Guebuza
gender   m
office   MOZ:GOV    president  2005-02-02..2015-01-15

person   Pascoal Mocumbi
alias    Pascoal Manuel Mocumbi
gender   m
office   MOZ:GOV    prime minister  1994-12..2004-02-17

person   Luisa Diogo
alias    Luisa Dias Diogo
gender   f
office   MOZ:GOV    prime minister  2004-02-17..2010-01-16

person   Aires Ali
alias    Aires Bonifacio Ali; Aires Bonifacio Baptista Ali
gender   m
office   MOZ:GOV    prime minister  2010-01-16..2012-10-08

person   Alberto Vaquina
alias    Alberto Clementino Antonio Vaquina
gender   m
office   MOZ:GOV    prime minister  2012-10-08..2015-01-17

person   Carlos Agostinho do Rosario
alias    Carlos do Rosario
gender   m
office   MOZ:GOV    prime minister  2015-01-17..2022-03-03

person   Adriano Maleiane
alias    Adriano Afonso Maleiane
gender   m
office   MOZ:GOV    finance minister  2015-01..2022-03
office   MOZ:GOV    prime minister  2022-03-03..2025-01-15

person   Benvinda Levi
alias    Maria Benvinda Levy; Maria Benvinda Levi; Benvinda Levy
gender   f
office   MOZ:GOV    justice minister  2008-03..2015-01
office   MOZ:GOV    prime minister  2025-01-17..

person   Ossufo Momade
gender   m
office   MOZ:OPP    opposition leader  2018-05..

person   Oldemiro Baloi
alias    Oldemiro Julio Marques Baloi
gender   m
office   MOZ:GOV    foreign minister  2008-03..2017-12

person   Veronica Macamo
alias    Veronica Nataniel Macamo Dlhovo; Veronica Macamo Dlhovo
gender   f
office   MOZ:LEG    speaker  2010-01..2020-01
office   MOZ:GOV    foreign minister  2020-01-18..2025-01

person   Samia Suluhu Hassan
gender   f
office   TZA:GOV    vice president  2015-11-05..2021-03-19
office   TZA:GOV    president  2021-03-19..

person   John Magufuli
gender   m
office   TZA:GOV    president  2015-11-05..2021-03-17

person   Jakaya Kikwete
alias    Jakaya Mrisho Kikwete
gender   m
office   TZA:GOV    foreign minister  1995-11..2005-12-21
office   TZA:GOV    president  2005-12-21..2015-11-05

person   Benjamin Mkapa
alias    Benjamin William Mkapa; Ben Mkapa
gender   m
office   TZA:GOV    president  1995-11-23..2005-12-21

person   Frederick Sumaye
gender   m
office   TZA:GOV    prime minister  1995-11-28..2005-12-30

person   Edward Lowassa
gender   m
office   TZA:GOV    prime minister  2005-12-30..2008-02-07
office   TZA:OPP    opposition leader  2015-07..2019-03

person   Mizengo Pinda
alias    Mizengo Kayanza Peter Pinda
gender   m
office   TZA:GOV    prime minister  2008-02-09..2015-11-20

person   Kassim Majaliwa
alias    Majaliwa Kassim Majaliwa
gender   m
office   TZA:GOV    prime minister  2015-11-20..2025-11-13

person   Mwigulu Nchemba
gender   m
office   TZA:GOV    finance minister  2021-04..2025-11
office   TZA:GOV    prime minister  2025-11-14..

person   Bernard Membe
alias    Bernard Kamillius Membe
gender   m
office   TZA:GOV    foreign minister  2007-01..2015-11

person   Asha-Rose Migiro
alias    Asha Rose Migiro
gender   f
office   TZA:GOV    foreign minister  2006-01..2007-01
office   UNO:GOV    secretary-general  2007-02-01..2012-06-30

person   Augustine Mahiga
alias    Augustine Philip Mahiga
gender   m
office   TZA:GOV    ambassador  2003..2010-06
office   UNO:GOV    special representative  2010-06..2013-06
office   TZA:GOV    foreign minister  2015-12..2019-03

person   Palamagamba Kabudi
alias    Palamagamba John Aidan Mwaluko Kabudi
gender   m
office   TZA:GOV    justice minister  2017-03..2019-03
office   TZA:GOV    foreign minister  2019-03..2021-03

person   Liberata Mulamula
alias    Liberata Rutageruka Mulamula
gender   f
office   TZA:GOV    foreign minister  2021-03-31..2022-10

person   Stergomena Tax
alias    Stergomena Lawrence Tax
gender   f
office   IGO:GOV    secretary-general  2013-09..2021-08
office   TZA:GOV    defence minister  2021-09..2022-10
office   TZA:GOV    foreign minister  2022-10..2023-08-30
office   TZA:GOV    defence minister  2023-08-30..2025-11

person   January Makamba
alias    January Yusuf Makamba
gender   m
office   TZA:GOV    energy minister  2021-09..2023-08-30
office   TZA:GOV    foreign minister  2023-08-30..2024-07-21

person   Mahmoud Thabit Kombo
gender   m
office   TZA:GOV    foreign minister  2024-07-21..

person   Tundu Lissu
alias    Tundu Antiphas Lissu
gender   m
office   TZA:PTY    candidate  2020-08..2020-10
office   TZA:OPP    opposition leader  2025-01-22..

person   Freeman Mbowe
alias    Freeman Aikaeli Mbowe
gender   m
office   TZA:OPP    opposition leader  2004..2025-01-22

person   Seif Sharif Hamad
alias    Maalim Seif Sharif Hamad
gender   m
office   TZA:OPP    opposition leader  1992..2021-02-17

person   Hage Geingob
gender   m
office   NAM:GOV    prime minister  1990-03-21..2002-08-28
office   NAM:GOV    prime minister  2012-12-04..2015-03-21
office   NAM:GOV    president  2015-03-21..2024-02-04

person   Sam Nujoma
gender   m
office   NAM:GOV    president  1990-03-21..2005-03-21

person   Hifikepunye Pohamba
alias    Hifikepunye Lucas Pohamba
gender   m
office   NAM:GOV    president  2005-03-21..2015-03-21

person   Nangolo Mbumba
gender   m
office   NAM:GOV    vice president  2018-02-08..2024-02-04
office   NAM:GOV    president  2024-02-04..2025-03-21

person   Netumbo Nandi-Ndaitwah
alias    Netumbo Nandi Ndaitwah
gender   f
office   NAM:GOV    foreign minister  2012-12-04..2024-02
office   NAM:GOV    vice president  2024-02-04..2025-03-21
office   NAM:GOV    president  2025-03-21..

person   Theo-Ben Gurirab
alias    Theo Ben Gurirab
gender   m
office   NAM:GOV    foreign minister  1990-03..2002-08-28
office   NAM:GOV    prime minister  2002-08-28..2005-03-21
office   NAM:LEG    speaker  2005-03-21..2015-03

person   Nahas Angula
gender   m
office   NAM:GOV    prime minister  2005-03-21..2012-12-04
office   NAM:GOV    defence minister  2012-12-04..2015-03-21

person   Saara Kuugongelwa-Amadhila
alias    Saara Kuugongelwa; Saara Kuugongelwa Amadhila
gender   f
office   NAM:GOV    finance minister  2003-05..2015-03
office   NAM:GOV    prime minister  2015-03-21..2025-03-21

person   Elijah Ngurare
alias    Elijah Tjitunga Ngurare
gender   m
office   NAM:GOV    prime minister  2025-03-21..

person   Marc Ravalomanana
gender   m
office   MDG:GOV    president  2002-05-06..2009-03-17

person   Andry Rajoelina
gender   m
office   MDG:GOV    president  2009-03-21..2014-01-25
office   MDG:GOV    president  2019-01-19..2025-10-14

person   Didier Ratsiraka
gender   m
office   MDG:GOV    president  1975-06..1993-03
office   MDG:GOV    president  1997-02-09..2002-05-06

person   Hery Rajaonarimampianina
alias    Hery Martial Rajaonarimampianina
gender   m
office   MDG:GOV    president  2014-01-25..2018-09-07

person   Rivo Rakotovao
gender   m
office   MDG:GOV    president  2018-09-07..2019-01-19

person   Michael Randrianirina
gender   m
office   MDG:GOV    president  2025-10-14..

person   Tantely Andrianarivo
gender   m
office   MDG:GOV    prime minister  1998-07..2002-05-09

person   Jacques Sylla
gender   m
office   MDG:GOV    prime minister  2002-05-09..2007-01-20

person   Charles Rabemananjara
gender   m
office   MDG:GOV    prime minister  2007-01-25..2009-03-17

person   Monja Roindefo
alias    Roindefo Monja; Roindefo Zafitsimivalo Monja
gender   m
office   MDG:GOV    prime minister  2009-03-17..2009-10-10

person   Eugene Mangalaza
alias    Eugene Regis Mangalaza
gender   m
office   MDG:GOV    prime minister  2009-10-10..2009-12-20

person   Camille Vital
alias    Albert Camille Vital
gender   m
office   MDG:GOV    prime minister  2009-12-20..2011-11-02

person   Omer Beriziky
alias    Jean Omer Beriziky
gender   m
office   MDG:GOV    prime minister  2011-11-02..2014-04-16

person   Kolo Roger
alias    Roger Kolo
gender   m
office   MDG:GOV    prime minister  2014-04-16..2015-01-17

person   Jean Ravelonarivo
gender   m
office   MDG:GOV    prime minister  2015-01-17..2016-04-13

person   Olivier Solonandrasana
alias    Olivier Mahafaly Solonandrasana; Olivier Solonandrasana Mahafaly
gender   m
office   MDG:GOV    prime minister  2016-04-13..2018-06-06

person   Christian Ntsay
gender   m
office   MDG:GOV    prime minister  2018-06-06..2025-10-06

person   Ruphin Zafisambo
alias    Ruphin Fortunat Zafisambo; Ruphin Fortunat Dimbisoa Zafisambo
gender   m
office   MDG:GOV    prime minister  2025-10-06..2025-10-20

person   Herintsalama Rajaonarivelo
alias    Herintsalama Andriamasy Rajaonarivelo
gender   m
office   MDG:GOV    prime minister  2025-10-20..2026-03

person   Hakainde Hichilema
gender   m
office   ZMB:OPP    opposition leader  2006..2021-08-24
office   ZMB:GOV    president  2021-08-24..

person   Frederick Chiluba
gender   m
office   ZMB:GOV    president  1991-11-02..2002-01-02

person   Levy Mwanawasa
alias    Levy Patrick Mwanawasa
gender   m
office   ZMB:GOV    president  2002-01-02..2008-08-19

person   Rupiah Banda
alias    Rupiah Bwezani Banda
gender   m
office   ZMB:GOV    vice president  2006-10..2008-11-02
office   ZMB:GOV    president  2008-08-19..2011-09-23

person   Michael Sata
alias    Michael Chilufya Sata
gender   m
office   ZMB:OPP    opposition leader  2001..2011-09
office   ZMB:GOV    president  2011-09-23..2014-10-28

person   Guy Scott
alias    Guy Lindsay Scott
gender   m
office   ZMB:GOV    vice president  2011-09-29..2015-01-25
office   ZMB:GOV    president  2014-10-28..2015-01-25

person   Edgar Lungu
alias    Edgar Chagwa Lungu
gender   m
office   ZMB:GOV    defence minister  2013-12..2015-01
office   ZMB:GOV    president  2015-01-25..2021-08-24

person   Inonge Wina
gender   f
office   ZMB:GOV    vice president  2015-01-26..2021-08-24

person   Mutale Nalumango
gender   f
office   ZMB:GOV    vice president  2021-08-24..

person   Umaro Sissoco Embalo
gender   m
office   GNB:GOV    prime minister  2016-11-18..2018-01-16
office   GNB:GOV    president  2020-02-27..2025-11-26

person   Kumba Iala
alias    Kumba Yala; Koumba Yala
gender   m
office   GNB:GOV    president  2000-02-17..2003-09-14

person   Malam Bacai Sanha
gender   m
office   GNB:GOV    president  1999-05-14..2000-02-17
office   GNB:GOV    president  2009-09-08..2012-01-09

person   Verissimo Correia Seabra
alias    Verissimo Seabra; Verissimo Correia
gender   m
office   GNB:MIL    chief of staff  2000-11..2003-09
office   GNB:GOV    junta leader  2003-09-14..2003-09-28

person   Henrique Rosa
alias    Henrique Pereira Rosa
gender   m
office   GNB:GOV    president  2003-09-28..2005-10-01

person   Joao Bernardo Vieira
alias    Nino Vieira; Joao Bernardo "Nino" Vieira
gender   m
office   GNB:GOV    president  1994-09..1999-05-07
office   GNB:GOV    president  2005-10-01..2009-03-02

person   Raimundo Pereira
gender   m
office   GNB:LEG    speaker  2008-12..2012-04
office   GNB:GOV    president  2009-03-03..2009-09-08
office   GNB:GOV    president  2012-01-09..2012-04-12

person   Manuel Serifo Nhamadjo
alias    Serifo Nhamadjo
gender   m
office   GNB:GOV    president  2012-05-11..2014-06-23

person   Jose Mario Vaz
gender   m
office   GNB:GOV    finance minister  2009..2012-04
office   GNB:GOV    president  2014-06-23..2020-02-27

person   Horta N'Tam
alias    Horta Inta-A Na Man; Horta Inta-a; Horta Nta Na Man; Horta N'Ta
gender   m
office   GNB:GOV    president  2025-11-27..

person   Caetano N'Tchama
alias    Caetano Ntchama
gender   m
office   GNB:GOV    prime minister  2000-02-24..2001-03-19

person   Faustino Imbali
alias    Faustino Fudut Imbali
gender   m
office   GNB:GOV    prime minister  2001-03-20..2001-12-07

person   Alamara Nhasse
alias    Alamara Intchia Nhasse
gender   m
office   GNB:GOV    prime minister  2001-12-09..2002-11-16

person   Mario Pires
gender   m
office   GNB:GOV    prime minister  2002-11-16..2003-09-14

person   Artur Sanha
gender   m
office   GNB:GOV    prime minister  2003-09-28..2004-05-09

person   Carlos Gomes Junior
alias    Carlos Gomes Jr; Cadogo
gender   m
office   GNB:GOV    prime minister  2004-05-10..2005-11-02
office   GNB:GOV    prime minister  2009-01-02..2012-02-10

person   Aristides Gomes
gender   m
office   GNB:GOV    prime minister  2005-11-02..2007-04-13
office   GNB:GOV    prime minister  2018-04-16..2020-02-28

person   Martinho Ndafa Kabi
alias    Martinho N'Dafa Cabi; Martinho Dafa Cabi; Martinho Ndafa Cabi
gender   m
office   GNB:GOV    defence minister  2004-05..2005-11
office   GNB:GOV    prime minister  2007-04-13..2008-08-05

person   Carlos Correia
gender   m
office   GNB:GOV    prime minister  1991-12..1994-10
office   GNB:GOV    prime minister  1997-06..1998-12
office   GNB:GOV    prime minister  2008-08-05..2009-01-02
office   GNB:GOV    prime minister  2015-09-17..2016-05-12

person   Adiato Djalo Nandigna
alias    Adiato Diallo Nandigna
gender   f
office   GNB:GOV    prime minister  2012-02-10..2012-04-12

person   Rui Duarte de Barros
alias    Rui Duarte Barros
gender   m
office   GNB:GOV    prime minister  2012-05-16..2014-07-03
office   GNB:GOV    prime minister  2023-12-20..2025-08-07

person   Domingos Simoes Pereira
gender   m
office   GNB:GOV    prime minister  2014-07-03..2015-08-20
office   GNB:OPP    opposition leader  2019-11..
office   GNB:LEG    speaker  2023-07..2023-12

person   Baciro Dja
gender   m
office   GNB:GOV    prime minister  2016-05-27..2016-11-18

person   Artur Silva
gender   m
office   GNB:GOV    prime minister  2018-01-30..2018-04-16

person   Nuno Gomes Nabiam
alias    Nuno Nabiam; Nuno Gomes Na Bian
gender   m
office   GNB:GOV    prime minister  2020-02-28..2023-08-08

person   Geraldo Martins
alias    Geraldo Joao Martins
gender   m
office   GNB:GOV    prime minister  2023-08-08..2023-12-20

person   Braima Camara
gender   m
office   GNB:GOV    prime minister  2025-08-07..2025-11-26

person   Ilidio Vieira Te
gender   m
office   GNB:GOV    finance minister  2023..2025-11
office   GNB:GOV    prime minister  2025-11-28..

person   Jose Americo Bubo Na Tchuto
alias    Bubo Na Tchuto; Jose Americo Bubo Natchuto
gender   m
office   GNB:MIL    admiral  2003..2008-08
office   GNB:MIL    admiral  2010-10..2011-12

person   Antonio Indjai
gender   m
office   GNB:MIL    chief of staff  2010-06..2014-09

person   Batista Tagme Na Waie
alias    Batista Tagme Na Wai; Tagme Na Waie
gender   m
office   GNB:MIL    chief of staff  2004-11..2009-03-01

person   Miguel Trovoada
gender   m
office   STP:GOV    president  1991-04..2001-09-03

person   Fradique de Menezes
gender   m
office   STP:GOV    president  2001-09-03..2011-09-03

person   Manuel Pinto da Costa
gender   m
office   STP:GOV    president  2011-09-03..2016-09-03

person   Evaristo Carvalho
gender   m
office   STP:GOV    president  2016-09-03..2021-10-02

person   Carlos Vila Nova
gender   m
office   STP:GOV    president  2021-10-02..

person   Patrice Trovoada
gender   m
office   STP:GOV    prime minister  2008-02..2008-06
office   STP:GOV    prime minister  2010-08-14..2012-12-12
office   STP:GOV    prime minister  2014-11-25..2018-12-03
office   STP:GOV    prime minister  2022-11-11..2025-01

person   Jorge Bom Jesus
gender   m
office   STP:GOV    prime minister  2018-12-03..2022-11-11

person   Mathieu Kerekou
gender   m
office   BEN:GOV    president  1996-04-04..2006-04-06

person   Thomas Boni Yayi
alias    Boni Yayi; Thomas Yayi Boni; Yayi Boni
gender   m
office   BEN:GOV    president  2006-04-06..2016-04-06
office   BEN:OPP    opposition leader  2020..

person   Patrice Talon
gender   m
office   BEN:GOV    president  2016-04-06..2026-05-24

person   Romuald Wadagni
gender   m
office   BEN:GOV    finance minister  2016-04..2026-05
office   BEN:GOV    president  2026-05-24..

person   Antonio Mascarenhas Monteiro
alias    Antonio Monteiro; Antonio Manuel Mascarenhas Gomes Monteiro
gender   m
office   CPV:GOV    president  1991-03-22..2001-03-22

person   Pedro Pires
alias    Pedro Verona Pires; Pedro Verona Rodrigues Pires
gender   m
office   CPV:GOV    president  2001-03-22..2011-09-09

person   Jorge Carlos Fonseca
alias    Jorge Carlos de Almeida Fonseca
gender   m
office   CPV:GOV    president  2011-09-09..2021-11-09

person   Jose Maria Neves
alias    Jose Maria Pereira Neves
gender   m
office   CPV:GOV    prime minister  2001-02-01..2016-04-22
office   CPV:GOV    president  2021-11-09..

person   Carlos Veiga
gender   m
office   CPV:GOV    prime minister  1991-04..2000-07-29

person   Gualberto do Rosario
gender   m
office   CPV:GOV    prime minister  2000-07-29..2001-02-01

person   Ulisses Correia e Silva
gender   m
office   CPV:GOV    prime minister  2016-04-22..

person   Bakili Muluzi
gender   m
office   MWI:GOV    president  1994-05-24..2004-05-24

person   Bingu wa Mutharika
gender   m
office   MWI:GOV    president  2004-05-24..2012-04-05

person   Joyce Banda
gender   f
office   MWI:GOV    foreign minister  2006-06..2009-05
office   MWI:GOV    vice president  2009-05-29..2012-04-07
office   MWI:GOV    president  2012-04-07..2014-05-31

person   Peter Mutharika
alias    Arthur Peter Mutharika
gender   m
office   MWI:GOV    justice minister  2009-06..2010-08
office   MWI:GOV    foreign minister  2011-09..2012-04
office   MWI:GOV    president  2014-05-31..2020-06-28
office   MWI:GOV    president  2025-10-04..

person   Lazarus Chakwera
alias    Lazarus McCarthy Chakwera
gender   m
office   MWI:OPP    opposition leader  2013-08..2020-06-28
office   MWI:GOV    president  2020-06-28..2025-10-04

person   Saulos Chilima
alias    Saulos Klaus Chilima
gender   m
office   MWI:GOV    vice president  2014-05-31..2019-05
office   MWI:GOV    vice president  2020-02-03..2024-06-10

person   Festus Mogae
gender   m
office   BWA:GOV    president  1998-04-01..2008-04-01

person   Ian Khama
alias    Seretse Khama Ian Khama; Seretse Ian Khama
gender   m
office   BWA:GOV    vice president  1998-07..2008-04-01
office   BWA:GOV    president  2008-04-01..2018-04-01

person   Mokgweetsi Masisi
alias    Mokgweetsi Eric Masisi; Mokgweetsi Eric Keabetswe Masisi
gender   m
office   BWA:GOV    vice president  2014-11..2018-04-01
office   BWA:GOV    president  2018-04-01..2024-11-01

person   Duma Boko
alias    Duma Gideon Boko
gender   m
office   BWA:OPP    opposition leader  2014-11..2019-10
office   BWA:GOV    president  2024-11-01..

person   King Letsie
alias    Letsie III; King Letsie III
gender   m
office   LSO:GOV    king  1996-02-07..

person   Pakalitha Mosisili
alias    Bethuel Pakalitha Mosisili
gender   m
office   LSO:GOV    prime minister  1998-05-29..2012-06-08
office   LSO:GOV    prime minister  2015-03-17..2017-06-16

person   Thomas Thabane
alias    Motsoahae Thomas Thabane; Tom Thabane
gender   m
office   LSO:GOV    prime minister  2012-06-08..2015-03-17
office   LSO:GOV    prime minister  2017-06-16..2020-05-20

person   Moeketsi Majoro
gender   m
office   LSO:GOV    prime minister  2020-05-20..2022-10-28

person   Sam Matekane
alias    Ntsokoane Samuel Matekane
gender   m
office   LSO:GOV    prime minister  2022-10-28..

person   King Mswati
alias    Mswati III; King Mswati III; Mswati
gender   m
office   SWZ:GOV    king  1986-04-25..

person   Sibusiso Dlamini
alias    Barnabas Sibusiso Dlamini; Sibusiso Barnabas Dlamini
gender   m
office   SWZ:GOV    prime minister  1996-07..2003-09-29
office   SWZ:GOV    prime minister  2008-10-23..2018-09

person   Themba Dlamini
alias    Absalom Themba Dlamini
gender   m
office   SWZ:GOV    prime minister  2003-11-26..2008-10

person   Ambrose Dlamini
alias    Ambrose Mandvulo Dlamini
gender   m
office   SWZ:GOV    prime minister  2018-10-27..2020-12-13

person   Themba Masuku
alias    Themba Nhlanganiso Masuku
gender   m
office   SWZ:GOV    prime minister  2020-12-13..2021-07-16

person   Cleopas Dlamini
alias    Cleopas Sipho Dlamini
gender   m
office   SWZ:GOV    prime minister  2021-07-16..2023-09

person   Russell Dlamini
alias    Russell Mmiso Dlamini
gender   m
office   SWZ:GOV    prime minister  2023-11-06..

person   Azali Assoumani
alias    Assoumani Azali; Colonel Azali Assoumani
gender   m
office   COM:GOV    president  1999-04-30..2002-01-21
office   COM:GOV    president  2002-05-26..2006-05-26
office   COM:GOV    president  2016-05-26..

person   Hamada Madi
alias    Hamada Madi Bolero; Hamada Bolero
gender   m
office   COM:GOV    president  2002-01-21..2002-05-26

person   Ahmed Abdallah Sambi
alias    Ahmed Abdallah Mohamed Sambi; Ahmed Abdallah Mohammed Sambi
gender   m
office   COM:GOV    president  2006-05-26..2011-05-26

person   Ikililou Dhoinine
gender   m
office   COM:GOV    vice president  2006-05-26..2011-05-26
office   COM:GOV    president  2011-05-26..2016-05-26

person   Mohamed Bacar
alias    Mohammed Bacar
gender   m
office   COM:REB    rebel leader  2007-06..2008-03-25

person   Cassam Uteem
gender   m
office   MUS:GOV    president  1992-06-30..2002-02-15

person   Karl Offmann
alias    Karl Auguste Offmann
gender   m
office   MUS:GOV    president  2002-02-25..2003-10-01

person   Anerood Jugnauth
gender   m
office   MUS:GOV    prime minister  2000-09-17..2003-09-30
office   MUS:GOV    president  2003-10-07..2012-03-31
office   MUS:GOV    prime minister  2014-12-17..2017-01-23

person   Kailash Purryag
alias    Rajkeswur Purryag; Rajkeswur Kailash Purryag
gender   m
office   MUS:GOV    president  2012-07-21..2015-05-29

person   Ameenah Gurib-Fakim
alias    Ameenah Gurib Fakim; Bibi Ameenah Firdaus Gurib-Fakim
gender   f
office   MUS:GOV    president  2015-06-05..2018-03-23

person   Barlen Vyapoory
alias    Paramasivum Pillay Vyapoory; Paramasivum Barlen Vyapoory
gender   m
office   MUS:GOV    vice president  2016-04..2019-11
office   MUS:GOV    president  2018-03-23..2019-11-26

person   Prithvirajsing Roopun
alias    Pradeep Roopun
gender   m
office   MUS:GOV    president  2019-12-02..2024-12-06

person   Dharam Gokhool
alias    Dharambeer Gokhool
gender   m
office   MUS:GOV    president  2024-12-06..

person   Navin Ramgoolam
alias    Navinchandra Ramgoolam
gender   m
office   MUS:GOV    prime minister  1995-12-27..2000-09-17
office   MUS:GOV    prime minister  2005-07-05..2014-12-17
office   MUS:GOV    prime minister  2024-11-13..

person   Paul Berenger
gender   m
office   MUS:GOV    prime minister  2003-09-30..2005-07-05

person   Pravind Jugnauth
alias    Pravind Kumar Jugnauth
gender   m
office   MUS:GOV    prime minister  2017-01-23..2024-11-13

person   France-Albert Rene
alias    France Albert Rene; Albert Rene
gender   m
office   SYC:GOV    president  1977-06-05..2004-04-14

person   James Michel
alias    James Alix Michel
gender   m
office   SYC:GOV    vice president  1996..2004-04-14
office   SYC:GOV    president  2004-04-14..2016-10-16

person   Danny Faure
alias    Danny Rollen Faure
gender   m
office   SYC:GOV    vice president  2010-07..2016-10-16
office   SYC:GOV    president  2016-10-16..2020-10-26

person   Wavel Ramkalawan
alias    Wavel John Charles Ramkalawan
gender   m
office   SYC:OPP    opposition leader  1998..2020-10-26
office   SYC:GOV    president  2020-10-26..2025-10-26

person   Patrick Herminie
gender   m
office   SYC:LEG    speaker  2007..2016
office   SYC:GOV    president  2025-10-26..
