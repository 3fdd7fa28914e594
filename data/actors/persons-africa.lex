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

person   Abdul Hamid Dbeibah
alias    Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdul Hamid Mohammed Dbeibah
alias    Abdulhamid al-Dbeibah
gender   m
office   LBY:GOV    prime minister  2021-03-15..

person   Aguila Saleh
alias    Aguila Saleh Issa
gender   m
office   LBY:LEG    speaker  2014-08-05..

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

person   Abdelaziz Bouteflika
alias    Abdel Aziz Bouteflika
gender   m
office   DZA:GOV    president  1999-04-27..2019-04-02

person   Abdelmadjid Tebboune
gender   m
office   DZA:GOV    president  2019-12-19..

person   Ramtane Lamamra
gender   m
office   DZA:GOV    foreign minister  2013-09..2017-05
office   DZA:GOV    foreign minister  2021-07-07..2023-03
office   UNO:GOV    envoy  2023-11..

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

person   Riek Machar
alias    Riek Machar Teny
gender   m
office   SSD:GOV    vice president  2011-07-09..2013-07-23
office   SSD:REB    rebel leader  2013-12-15..2020-02-21
office   SSD:GOV    vice president  2020-02-22..2025-09

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

person   Isaias Afwerki
alias    Issaias Afeworki; Isayas Afewerki
gender   m
office   ERI:GOV    president  1993-05-24..

person   Ismail Omar Guelleh
alias    Ismael Omar Guelleh
gender   m
office   DJI:GOV    president  1999-05-08..

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

person   Denis Sassou Nguesso
alias    Denis Sassou-Nguesso
gender   m
office   COG:GOV    president  1979-02-08..1992-08-31
office   COG:GOV    president  1997-10-25..

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
office   CAF:GOV    president  2016-03-30..

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

person   Paul Biya
gender   m
office   CMR:GOV    president  1982-11-06..

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

person   Teodoro Obiang Nguema
alias    Teodoro Obiang; Teodoro Obiang Nguema Mbasogo
gender   m
office   GNQ:GOV    president  1979-08-03..

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

person   Laurent Gbagbo
gender   m
office   CIV:GOV    president  2000-10-26..2011-04-11

person   Alassane Ouattara
gender   m
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

person   Abdoulaye Wade
gender   m
office   SEN:GOV    president  2000-04-01..2012-04-02

person   Macky Sall
gender   m
office   SEN:GOV    president  2012-04-02..2024-04-02

person   Bassirou Diomaye Faye
gender   m
office   SEN:GOV    president  2024-04-02..

person   Ousmane Sonko
gender   m
office   SEN:OPP    opposition leader  2019..2024-04-02
office   SEN:GOV    prime minister  2024-04-02..

person   Yahya Jammeh
gender   m
office   GMB:GOV    president  1994-07-22..2017-01-21

person   Adama Barrow
gender   m
office   GMB:GOV    president  2017-01-19..

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

person   Abdoulaye Diop
gender   m
office   MLI:GOV    foreign minister  2014-04..2017-04
office   MLI:GOV    foreign minister  2021-06..

person   Iyad Ag Ghaly
alias    Iyad Ag Ghali
gender   m
office   IMG:REB    rebel leader  2012..

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

person   John Kufuor
gender   m
office   GHA:GOV    president  2001-01-07..2009-01-07

person   John Mahama
alias    John Dramani Mahama
gender   m
office   GHA:GOV    president  2012-07-24..2017-01-07
office   GHA:GOV    president  2025-01-07..

person   Nana Akufo-Addo
gender   m
office   GHA:GOV    foreign minister  2003-04..2007-07
office   GHA:GOV    president  2017-01-07..2025-01-07

person   Jerry Rawlings
gender   m
office   GHA:GOV    president  1993-01-07..2001-01-07

person   Gnassingbe Eyadema
gender   m
office   TGO:GOV    president  1967-04-14..2005-02-05

person   Faure Gnassingbe
gender   m
office   TGO:GOV    president  2005-05-04..2025-05-03

person   Maaouya Ould Sid'Ahmed Taya
alias    Maaouya Ould Taya
gender   m
office   MRT:GOV    president  1992-04..2005-08-03

person   Mohamed Ould Abdel Aziz
gender   m
office   MRT:GOV    president  2009-08-05..2019-08-01

person   Mohamed Ould Ghazouani
alias    Mohamed Ould Cheikh El Ghazouani
gender   m
office   MRT:GOV    president  2019-08-01..

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

person   Robert Mugabe
gender   m
office   ZWE:GOV    prime minister  1980-04-18..1987-12-31
office   ZWE:GOV    president  1987-12-31..2017-11-21

person   Emmerson Mnangagwa
gender   m
office   ZWE:GOV    vice president  2014-12-12..2017-11-06
office   ZWE:GOV    president  2017-11-24..

person   Morgan Tsvangirai
gender   m
office   ZWE:OPP    opposition leader  1999-09..2018-02-14
office   ZWE:GOV    prime minister  2009-02-11..2013-09-11

person   Nelson Chamisa
gender   m
office   ZWE:OPP    opposition leader  2018-02..2024-01

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

person   Joaquim Chissano
gender   m
office   MOZ:GOV    president  1986-11-06..2005-02-02

person   Filipe Nyusi
gender   m
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

person   Samia Suluhu Hassan
gender   f
office   TZA:GOV    vice president  2015-11-05..2021-03-19
office   TZA:GOV    president  2021-03-19..

person   John Magufuli
gender   m
office   TZA:GOV    president  2015-11-05..2021-03-17

person   Jakaya Kikwete
gender   m
office   TZA:GOV    foreign minister  1995..2005-12
office   TZA:GOV    president  2005-12-21..2015-11-05

person   Hage Geingob
gender   m
office   NAM:GOV    president  2015-03-21..2024-02-04

person   Marc Ravalomanana
gender   m
office   MDG:GOV    president  2002-05-06..2009-03-17

person   Andry Rajoelina
gender   m
office   MDG:GOV    president  2009-03-21..2014-01-25
office   MDG:GOV    president  2019-01-19..2025-10-14

person   Hakainde Hichilema
gender   m
office   ZMB:GOV    president  2021-08-24..

person   Umaro Sissoco Embalo
gender   m
office   GNB:GOV    president  2020-02-27..2025-11-26
