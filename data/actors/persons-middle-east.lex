# Persons in office: the Middle East and Turkey.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   Recep Tayyip Erdogan
alias    Tayyip Erdogan; Recep Erdogan; Recep Tayyip Erdoghan
gender   m
office   TUR:GOV    prime minister  2003-03-14..2014-08-28
office   TUR:GOV    president  2014-08-28..

person   Abdullah Gul
alias    Abdullah Guel
gender   m
office   TUR:GOV    prime minister  2002-11-18..2003-03-14
office   TUR:GOV    foreign minister  2003-03-14..2007-08-28
office   TUR:GOV    president  2007-08-28..2014-08-28

person   Ahmet Davutoglu
gender   m
office   TUR:GOV    foreign minister  2009-05-01..2014-08-28
office   TUR:GOV    prime minister  2014-08-28..2016-05-24
office   TUR:PTY    party leader  2019-12..

person   Binali Yildirim
gender   m
office   TUR:GOV    prime minister  2016-05-24..2018-07-09
office   TUR:LEG    speaker  2018-07-12..2019-02-18

person   Mevlut Cavusoglu
alias    Mevluet Cavusoglu; Mevlut Cavushoglu
gender   m
office   TUR:GOV    foreign minister  2014-08-29..2015-08-28
office   TUR:GOV    foreign minister  2015-11-24..2023-06-03

person   Feridun Sinirlioglu
gender   m
office   TUR:GOV    foreign minister  2015-08-28..2015-11-24
office   IGO:GOV    secretary-general  2024-12..

person   Ali Babacan
gender   m
office   TUR:GOV    foreign minister  2007-08..2009-05-01
office   TUR:PTY    party leader  2020-03..

person   Hakan Fidan
gender   m
office   TUR:SPY    intelligence chief  2010-05..2015-02
office   TUR:SPY    intelligence chief  2015-03..2023-06-03
office   TUR:GOV    foreign minister  2023-06-03..

person   Ibrahim Kalin
gender   m
office   TUR:GOV    spokesman  2014-12..2023-06
office   TUR:SPY    intelligence chief  2023-06-05..

person   Hulusi Akar
gender   m
office   TUR:MIL    chief of staff  2015-08-18..2018-07-10
office   TUR:GOV    defence minister  2018-07-10..2023-06-03

person   Yasar Guler
alias    Yasar Gueler
gender   m
office   TUR:MIL    chief of staff  2018-07-10..2023-06-03
office   TUR:GOV    defence minister  2023-06-03..

person   Ismet Yilmaz
gender   m
office   TUR:GOV    defence minister  2011-07-06..2015-07
office   TUR:LEG    speaker  2015-07-01..2015-11
office   TUR:GOV    defence minister  2015-11-24..2016-05-24

person   Vecdi Gonul
alias    Vecdi Gonuel
gender   m
office   TUR:GOV    defence minister  2002-11-18..2011-07-06
office   TUR:GOV    defence minister  2015-07..2015-11-24

person   Fikri Isik
gender   m
office   TUR:GOV    defence minister  2016-05-24..2017-07-19

person   Nurettin Canikli
gender   m
office   TUR:GOV    defence minister  2017-07-19..2018-07-09

person   Suleyman Soylu
gender   m
office   TUR:GOV    interior minister  2016-08-31..2023-06-03

person   Ali Yerlikaya
gender   m
office   TUR:GOV    governor  2018-10..2023-06
office   TUR:GOV    interior minister  2023-06-03..2026-02

person   Omer Celik
gender   m
office   TUR:PTY    spokesman  2018..

person   Bekir Bozdag
gender   m
office   TUR:GOV    justice minister  2013-12..2015-03
office   TUR:GOV    justice minister  2015-11..2017-07
office   TUR:GOV    justice minister  2022-01..2023-06

person   Cevdet Yilmaz
gender   m
office   TUR:GOV    vice president  2023-06-03..

person   Fuat Oktay
gender   m
office   TUR:GOV    vice president  2018-07-09..2023-06-03

person   Kemal Kilicdaroglu
gender   m
office   TUR:OPP    opposition leader  2010-05-22..2023-11-05

person   Ozgur Ozel
alias    Ozgur Oezel
gender   m
office   TUR:OPP    opposition leader  2023-11-05..

person   Deniz Baykal
gender   m
office   TUR:OPP    opposition leader  2002-11..2010-05-10

person   Devlet Bahceli
gender   m
office   TUR:PTY    party leader  1997-07..

person   Selahattin Demirtas
gender   m
office   TUR:PTY    party leader  2014-06..2018-02

person   Meral Aksener
gender   f
office   TUR:PTY    party leader  2017-10..2024-04

person   Ekrem Imamoglu
gender   m
office   TUR:OPP    mayor  2019-06-27..2025-03-23

person   Abdullah Ocalan
alias    Abdullah Oecalan; Ocalan; Apo
gender   m
office   TUR:REB    rebel leader  1978-11..

person   Murat Karayilan
gender   m
office   TUR:REB    rebel leader  1999..

person   Cemil Bayik
gender   m
office   TUR:REB    rebel leader  2013..

person   Fethullah Gulen
alias    Fethullah Guelen
gender   m
office   TUR:OPP    cleric  1999..2024-10-20

person   Bulent Ecevit
gender   m
office   TUR:GOV    prime minister  1999-01-11..2002-11-18

person   Ismail Cem
gender   m
office   TUR:GOV    foreign minister  1997-06-30..2002-07-11

person   Ahmet Necdet Sezer
gender   m
office   TUR:GOV    president  2000-05-16..2007-08-28

person   Suleyman Demirel
gender   m
office   TUR:GOV    president  1993-05-16..2000-05-16

person   Tansu Ciller
gender   f
office   TUR:GOV    prime minister  1993-06-25..1996-03-06
office   TUR:GOV    foreign minister  1996-06-28..1997-06-30

person   Necmettin Erbakan
gender   m
office   TUR:GOV    prime minister  1996-06-28..1997-06-30

person   Mesut Yilmaz
gender   m
office   TUR:GOV    prime minister  1997-06-30..1999-01-11

person   Sukru Sina Gurel
alias    Sukru Gurel; Sukru Sina Guerel
gender   m
office   TUR:GOV    foreign minister  2002-07-11..2002-11-18

person   Yasar Yakis
gender   m
office   TUR:GOV    foreign minister  2002-11-18..2003-03-14

person   Sabahattin Cakmakoglu
gender   m
office   TUR:GOV    defence minister  1999-05-28..2002-11-18

person   Huseyin Kivrikoglu
gender   m
office   TUR:MIL    chief of staff  1998-08..2002-08

person   Hilmi Ozkok
alias    Hilmi Oezkoek
gender   m
office   TUR:MIL    chief of staff  2002-08..2006-08

person   Yasar Buyukanit
alias    Yasar Bueyuekanit
gender   m
office   TUR:MIL    chief of staff  2006-08..2008-08

person   Ilker Basbug
alias    Ilker Bashbug
gender   m
office   TUR:MIL    chief of staff  2008-08..2010-08

person   Isik Kosaner
gender   m
office   TUR:MIL    chief of staff  2010-08..2011-07-29

person   Necdet Ozel
alias    Necdet Oezel
gender   m
office   TUR:MIL    chief of staff  2011-08-04..2015-08-18

person   Metin Gurak
gender   m
office   TUR:MIL    chief of staff  2023-08..2025-08

person   Selcuk Bayraktaroglu
gender   m
office   TUR:MIL    chief of staff  2025-08..

person   Abdulkadir Aksu
gender   m
office   TUR:GOV    interior minister  2002-11-18..2007-05

person   Besir Atalay
gender   m
office   TUR:GOV    interior minister  2007-08-29..2011-07-06
office   TUR:GOV    deputy prime minister  2011-07-06..2014-08

person   Idris Naim Sahin
gender   m
office   TUR:GOV    interior minister  2011-07-06..2013-01

person   Muammer Guler
alias    Muammer Gueler
gender   m
office   TUR:GOV    governor  2003-02..2010-05
office   TUR:GOV    interior minister  2013-01..2013-12-25

person   Efkan Ala
gender   m
office   TUR:GOV    interior minister  2013-12-25..2015-03
office   TUR:GOV    interior minister  2015-11-24..2016-08-31

person   Yilmaz Tunc
gender   m
office   TUR:GOV    justice minister  2023-06-03..2026-02

person   Akin Gurlek
alias    Akin Guerlek
gender   m
office   TUR:JUD    prosecutor  2024-10..2026-02
office   TUR:GOV    justice minister  2026-02..

person   Mustafa Ciftci
gender   m
office   TUR:GOV    interior minister  2026-02..

person   Egemen Bagis
gender   m
office   TUR:GOV    minister  2009-01..2013-12-25

person   Mehmet Simsek
gender   m
office   TUR:GOV    finance minister  2009-05..2015-11
office   TUR:GOV    deputy prime minister  2015-11..2018-07
office   TUR:GOV    finance minister  2023-06-03..

person   Berat Albayrak
gender   m
office   TUR:GOV    energy minister  2015-11-24..2018-07
office   TUR:GOV    finance minister  2018-07-10..2020-11

person   Fahrettin Altun
gender   m
office   TUR:GOV    press secretary  2018-07..2025-07

person   Oncu Keceli
alias    Oncu Kecheli
gender   m
office   TUR:GOV    spokesman  2023-07..

person   Figen Yuksekdag
alias    Figen Yueksekdag
gender   f
office   TUR:PTY    party leader  2014-06..2017-05

person   Pervin Buldan
gender   f
office   TUR:PTY    party leader  2018-02..2023-08

person   Mithat Sancar
gender   m
office   TUR:PTY    party leader  2020-02..2023-08

person   Tuncer Bakirhan
gender   m
office   TUR:PTY    party leader  2023-10..

person   Tulay Hatimogullari
alias    Tulay Hatimogullari Oruc
gender   f
office   TUR:PTY    party leader  2023-10..

person   Umit Ozdag
alias    Umit Oezdag
gender   m
office   TUR:PTY    party leader  2021-08..

person   Muharrem Ince
gender   m
office   TUR:PTY    candidate  2018-05..2018-06

person   Mansur Yavas
gender   m
office   TUR:GOV    mayor  2019-04..

person   Melih Gokcek
alias    Melih Goekcek
gender   m
office   TUR:GOV    mayor  1994-03..2017-10

person   Kadir Topbas
gender   m
office   TUR:GOV    mayor  2004-03..2017-09

person   Duran Kalkan
gender   m
office   TUR:REB    rebel leader  2005..

person   Numan Kurtulmus
gender   m
office   TUR:GOV    deputy prime minister  2014-08..2017-07
office   TUR:LEG    speaker  2023-06-07..

person   Bulent Arinc
alias    Buelent Arinc
gender   m
office   TUR:LEG    speaker  2002-11..2007-07
office   TUR:GOV    deputy prime minister  2009-05..2015-08

person   Cemil Cicek
gender   m
office   TUR:GOV    justice minister  2002-11..2007-05
office   TUR:GOV    deputy prime minister  2007-08..2011-06
office   TUR:LEG    speaker  2011-07-04..2015-06

person   Ismail Kahraman
gender   m
office   TUR:LEG    speaker  2015-11-22..2018-07

person   Mustafa Sentop
gender   m
office   TUR:LEG    speaker  2019-02-24..2023-06

person   Emre Taner
gender   m
office   TUR:SPY    intelligence chief  2005-06..2010-05

person   Zeki Akturk
alias    Zeki Aktuerk
gender   m
office   TUR:GOV    spokesman  2023..

person   Bashar al-Assad
alias    Bashar Assad; Bashar al-Asad; Bashar Al Assad; Assad; al-Assad
gender   m
office   SYR:GOV    president  2000-07-17..2024-12-08

person   Hafez al-Assad
alias    Hafez Assad; Hafiz al-Assad
gender   m
office   SYR:GOV    president  1971-03-12..2000-06-10

person   Ahmed al-Sharaa
alias    Abu Mohammed al-Jolani; Abu Mohammad al-Jolani; Abu Mohammed al-Golani
alias    Abu Mohammad al-Golani; Ahmad al-Sharaa; Ahmed al-Shara; Ahmed Hussein al-Sharaa; al-Jolani
alias    Jolani; al-Golani; Golani; al-Sharaa
gender   m
office   SYR:REB    rebel leader  2012-01..2024-12-07
office   SYR:GOV    leader  2024-12-08..2025-01-28
office   SYR:GOV    president  2025-01-29..

person   Asaad al-Shaibani
alias    Asaad Hassan al-Shaibani; Asaad al-Shibani; Asaad Shaibani
gender   m
office   SYR:GOV    foreign minister  2024-12-21..

person   Murhaf Abu Qasra
alias    Marhaf Abu Qasra
gender   m
office   SYR:GOV    defence minister  2024-12-21..

person   Anas Khattab
gender   m
office   SYR:SPY    intelligence chief  2024-12-26..2025-03-29
office   SYR:GOV    interior minister  2025-03-29..

person   Mohammed al-Bashir
alias    Mohammad al-Bashir; Mohamed al-Bashir
gender   m
office   SYR:GOV    prime minister  2024-12-10..2025-03-29
office   SYR:GOV    energy minister  2025-03-29..

person   Walid Muallem
alias    Walid al-Muallem; Walid Moallem; Walid al-Moallem; Walid al-Moualem; Walid Moualem
gender   m
office   SYR:GOV    foreign minister  2006-02-11..2020-11-16

person   Faisal Mekdad
alias    Faisal al-Mekdad; Faisal al-Miqdad; Faisal Miqdad; Faysal Mekdad; Fayssal Mekdad
alias    Faisal Mikdad
gender   m
office   SYR:GOV    deputy foreign minister  2006..2020-11-22
office   SYR:GOV    foreign minister  2020-11-22..2024-09-23
office   SYR:GOV    vice president  2024-09-23..2024-12-08

person   Bassam al-Sabbagh
alias    Bassam Sabbagh
gender   m
office   SYR:GOV    ambassador  2020-11..2024
office   SYR:GOV    foreign minister  2024-09-23..2024-12-08

person   Farouk al-Sharaa
alias    Farouq al-Sharaa; Faruq al-Shara; Farouk al-Shara; Farouk Sharaa
gender   m
office   SYR:GOV    foreign minister  1984-03..2006-02-11
office   SYR:GOV    vice president  2006-02-21..2014-07-19

person   Ali Mahmoud Abbas
alias    Ali Abbas
gender   m
office   SYR:GOV    defence minister  2022-04-28..2024-12-08

person   Ali Abdullah Ayyoub
alias    Ali Ayoub; Ali Abdullah Ayoub
gender   m
office   SYR:GOV    defence minister  2018-01..2022-04-28

person   Fahd Jassem al-Freij
alias    Fahad Jassim al-Freij
gender   m
office   SYR:GOV    defence minister  2012-07-18..2018-01

person   Dawoud Rajiha
alias    Daoud Rajha; Dawoud Rajha
gender   m
office   SYR:GOV    defence minister  2011-08-08..2012-07-18

person   Mustafa Tlass
alias    Mustafa Tlas
gender   m
office   SYR:GOV    defence minister  1972..2004-05

person   Ali Mamlouk
alias    Ali Mamluk
gender   m
office   SYR:SPY    intelligence chief  2012-07..2024-12-08

person   Maher al-Assad
alias    Maher Assad
gender   m
office   SYR:MIL    commander  2000..2024-12-08

person   Riyad Hijab
alias    Riad Hijab
gender   m
office   SYR:GOV    prime minister  2012-06-23..2012-08-06
office   SYR:OPP    leader  2015-12..2017-11

person   Wael al-Halqi
alias    Wael Halki; Wael Nader al-Halqi
gender   m
office   SYR:GOV    prime minister  2012-08-09..2016-07-03

person   Imad Khamis
gender   m
office   SYR:GOV    prime minister  2016-07-03..2020-06-11

person   Hussein Arnous
gender   m
office   SYR:GOV    prime minister  2020-06-11..2024-09-14

person   Bashar Jaafari
alias    Bashar al-Jaafari; Bashar Ja'afari
gender   m
office   SYR:GOV    ambassador  2006..2020-11
office   SYR:GOV    deputy foreign minister  2020-11-22..2022

person   Bouthaina Shaaban
alias    Buthaina Shaaban
gender   f
office   SYR:GOV    adviser  2008..2024-12-08

person   Hadi al-Bahra
alias    Hadi Bahra; Hadi al-Bahrah
gender   m
office   SYR:OPP    opposition leader  2014-07-09..2015-01
office   SYR:OPP    opposition leader  2023-09-12..2025-02

person   Salem al-Muslat
alias    Salem Muslat; Salem al-Meslet
gender   m
office   SYR:OPP    opposition leader  2021-07-12..2023-09-12

person   Anas al-Abdah
alias    Anas Abdah; Anas al-Abda
gender   m
office   SYR:OPP    opposition leader  2016-03..2017-05
office   SYR:OPP    opposition leader  2019-06..2020-07

person   Nasr al-Hariri
alias    Naser al-Hariri; Nasr Hariri
gender   m
office   SYR:OPP    opposition leader  2017-11..2020-06
office   SYR:OPP    opposition leader  2020-07..2021-07-12

person   Moaz al-Khatib
alias    Mouaz al-Khatib; Ahmed Moaz al-Khatib; Moaz Khatib
gender   m
office   SYR:OPP    opposition leader  2012-11-11..2013-04

person   George Sabra
gender   m
office   SYR:OPP    opposition leader  2012-11..2013-07

person   Ahmad Jarba
alias    Ahmed Jarba; Ahmad al-Jarba; Ahmed al-Jarba
gender   m
office   SYR:OPP    opposition leader  2013-07-06..2014-07-09

person   Khaled Khoja
gender   m
office   SYR:OPP    opposition leader  2015-01..2016-03

person   Burhan Ghalioun
alias    Bourhan Ghalioun
gender   m
office   SYR:OPP    opposition leader  2011-08..2012-06

person   Abdulbaset Sieda
alias    Abdelbasset Sida; Abdulbaset Sayda
gender   m
office   SYR:OPP    opposition leader  2012-06..2012-11

person   Bader Jamous
alias    Badr Jamous
gender   m
office   SYR:OPP    opposition leader  2022-06..2025-02

person   Abdurrahman Mustafa
alias    Abdul Rahman Mustafa; Abdurrahman Mustapha; Abdulrahman Mustafa
gender   m
office   SYR:OPP    opposition leader  2018-05..2019-06
office   SYR:OPP    prime minister  2019-07..2025-01

person   Mazloum Abdi
alias    Mazlum Abdi; Mazlum Kobani; Mazloum Kobani
gender   m
office   SYR:REB    commander  2015-10..

person   Ilham Ahmed
alias    Elham Ahmad; Ilham Ehmed
gender   f
office   SYR:OPP    leader  2015..

person   Salih Muslim
alias    Saleh Muslim
gender   m
office   SYR:PTY    party leader  2010..2017
office   SYR:PTY    party leader  2022..

person   Riad al-Asaad
alias    Riyad al-Asaad; Riad Asaad
gender   m
office   SYR:REB    commander  2011-07..

person   Salim Idriss
alias    Selim Idris; Salim Idris
gender   m
office   SYR:REB    commander  2012-12..2014-02
office   SYR:OPP    defence minister  2019-09..2021

person   Zahran Alloush
gender   m
office   SYR:REB    commander  2013..2015-12-25

person   Mohammed Alloush
alias    Mohammad Alloush
gender   m
office   SYR:REB    negotiator  2016-01..2018

person   Abdul Halim Khaddam
alias    Abdel Halim Khaddam; Abdul-Halim Khaddam
gender   m
office   SYR:GOV    foreign minister  1970..1984-03
office   SYR:GOV    vice president  1984-03..2005-06
office   SYR:GOV    president  2000-06-10..2000-07-17

person   Mahmoud Zoubi
alias    Mahmoud al-Zoubi; Mahmoud Zubi
gender   m
office   SYR:GOV    prime minister  1987-11..2000-03-07

person   Muhammad Mustafa Mero
alias    Mohammed Mustafa Miro; Mustafa Miro
gender   m
office   SYR:GOV    prime minister  2000-03..2003-09-10

person   Muhammad Naji al-Otari
alias    Mohammed Naji al-Otari; Naji al-Otari; Mohammed Naji Otri
gender   m
office   SYR:LEG    speaker  2003-03..2003-09
office   SYR:GOV    prime minister  2003-09-10..2011-04-14

person   Adel Safar
alias    Adel Safr
gender   m
office   SYR:GOV    prime minister  2011-04-14..2012-06-23

person   Omar Ghalawanji
gender   m
office   SYR:GOV    prime minister  2012-08-06..2012-08-09

person   Mohammad Ghazi al-Jalali
alias    Mohammed Ghazi al-Jalali; Mohammed al-Jalali; Mohammad al-Jalali
gender   m
office   SYR:GOV    prime minister  2024-09-14..2024-12-10

person   Hasan Turkmani
alias    Hassan Turkmani
gender   m
office   SYR:MIL    chief of staff  2002-01..2004-05
office   SYR:GOV    defence minister  2004-05..2009-06

person   Ali Habib Mahmud
alias    Ali Habib; Ali Habib Mahmoud
gender   m
office   SYR:MIL    chief of staff  2004-05..2009-06
office   SYR:GOV    defence minister  2009-06..2011-08-08

person   Ghazi Kanaan
gender   m
office   SYR:GOV    interior minister  2004-10..2005-10-12

person   Mohammad al-Shaar
alias    Mohammed al-Shaar; Mohammed Ibrahim al-Shaar
gender   m
office   SYR:GOV    interior minister  2011-04..2018-11

person   Mohammad Rahmoun
alias    Mohammed al-Rahmoun; Mohammed Khaled al-Rahmoun
gender   m
office   SYR:GOV    interior minister  2018-11..2024-12-08

person   Omran al-Zoubi
alias    Omran Zoubi
gender   m
office   SYR:GOV    information minister  2012-06..2016-07

person   Jihad Makdissi
alias    Jihad Makdisi
gender   m
office   SYR:GOV    spokesman  2011..2012-12

person   Assef Shawkat
alias    Asef Shawkat
gender   m
office   SYR:SPY    intelligence chief  2005-02..2009-07

person   Asma al-Assad
alias    Asma Assad
gender   f
office   SYR:GOV    first lady  2000-12..2024-12-08

person   Rami Makhlouf
gender   m
office   SYR:BUS    businessman  2000..

person   Nour al-Din al-Baba
alias    Noureddine al-Baba; Noureddin al-Baba
gender   m
office   SYR:GOV    spokesman  2025-05..

person   Hikmat al-Hijri
alias    Hikmat al-Hajari; Sheikh Hikmat al-Hijri
gender   m
office   SYR:REL    cleric  2012..

person   Michel Kilo
gender   m
office   SYR:OPP    dissident  2001..2021-04-19

person   Riad Seif
gender   m
office   SYR:OPP    dissident  2001..
office   SYR:OPP    opposition leader  2017-05..2018-03

person   Ghassan Hitto
gender   m
office   SYR:OPP    prime minister  2013-03-19..2013-07

person   Ahmad Tumeh
alias    Ahmad Tomeh; Ahmed Tomeh; Ahmad Tu'mah
gender   m
office   SYR:OPP    prime minister  2013-09..2016-05

person   Jawad Abu Hatab
gender   m
office   SYR:OPP    prime minister  2016-05..2019-03

person   Rami Abdulrahman
alias    Rami Abdurrahman; Rami Abdul Rahman; Rami Abdel Rahman; Rami Abdel-Rahman
gender   m
office   NGO        director-general  2006..

person   Ali Khamenei
alias    Ayatollah Ali Khamenei; Ayatollah Khamenei; Seyed Ali Khamenei; Sayyid Ali Khamenei
alias    Khamenei
gender   m
office   IRN:GOV    supreme leader  1989-06-04..2026-02-28

person   Mohammad Khatami
alias    Mohammed Khatami; Mohamed Khatami
gender   m
office   IRN:GOV    president  1997-08-03..2005-08-03

person   Mahmoud Ahmadinejad
alias    Mahmud Ahmadinejad
gender   m
office   IRN:GOV    president  2005-08-03..2013-08-03

person   Hassan Rouhani
alias    Hassan Rohani; Hasan Rouhani
gender   m
office   IRN:GOV    national security adviser  1989-10..2005-08-15
office   IRN:GOV    negotiator  2003-10..2005-08
office   IRN:GOV    president  2013-08-03..2021-08-03

person   Ebrahim Raisi
alias    Ibrahim Raisi; Ebrahim Raeisi
gender   m
office   IRN:JUD    judge  2019-03..2021-07
office   IRN:GOV    president  2021-08-03..2024-05-19

person   Masoud Pezeshkian
alias    Massoud Pezeshkian
gender   m
office   IRN:GOV    president  2024-07-28..

person   Mohammad Mokhber
gender   m
office   IRN:GOV    vice president  2021-08..2024-07
office   IRN:GOV    president  2024-05-20..2024-07-28

person   Akbar Hashemi Rafsanjani
alias    Ali Akbar Hashemi Rafsanjani; Rafsanjani
gender   m
office   IRN:GOV    president  1989-08..1997-08-03
office   IRN:GOV    chairman  1989..2017-01-08

person   Kamal Kharazi
alias    Kamal Kharrazi
gender   m
office   IRN:GOV    foreign minister  1997-08-20..2005-08-24

person   Manouchehr Mottaki
alias    Manuchehr Mottaki
gender   m
office   IRN:GOV    foreign minister  2005-08-24..2010-12-13

person   Ali Akbar Salehi
gender   m
office   IRN:GOV    chairman  2009-07..2011-01
office   IRN:GOV    foreign minister  2010-12-13..2013-08-15
office   IRN:GOV    chairman  2013-08..2021-08

person   Mohammad Javad Zarif
alias    Javad Zarif; Mohammed Javad Zarif
gender   m
office   IRN:GOV    foreign minister  2013-08-15..2021-08-25
office   IRN:GOV    vice president  2024-08..2025-03

person   Hossein Amirabdollahian
alias    Hossein Amir-Abdollahian; Hossein Amir Abdollahian
gender   m
office   IRN:GOV    foreign minister  2021-08-25..2024-05-19

person   Ali Bagheri Kani
alias    Ali Bagheri; Ali Bagheri-Kani
gender   m
office   IRN:GOV    negotiator  2021-09..2024
office   IRN:GOV    foreign minister  2024-05-20..2024-08-21

person   Abbas Araghchi
alias    Abbas Araqchi; Seyed Abbas Araghchi; Abbas Aragchi
gender   m
office   IRN:GOV    deputy foreign minister  2013..2021
office   IRN:GOV    foreign minister  2024-08-21..

person   Ali Larijani
gender   m
office   IRN:GOV    national security adviser  2005-08-15..2007-10-20
office   IRN:LEG    speaker  2008-05..2020-05
office   IRN:GOV    national security adviser  2025-08-05..2026-03-17

person   Saeed Jalili
alias    Said Jalili
gender   m
office   IRN:GOV    national security adviser  2007-10-20..2013-09-10

person   Ali Shamkhani
gender   m
office   IRN:GOV    defence minister  1997-08..2005-08-24
office   IRN:GOV    national security adviser  2013-09-10..2023-05-22

person   Mohammad Bagher Ghalibaf
alias    Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf; Mohammad-Bagher Ghalibaf
gender   m
office   IRN:GOV    mayor  2005..2017
office   IRN:LEG    speaker  2020-05-28..

person   Qassem Soleimani
alias    Qasem Soleimani; Ghassem Soleimani; Qassim Suleimani; Qasem Suleimani
gender   m
office   IRN:MIL    commander  1998..2020-01-03

person   Esmail Qaani
alias    Esmail Ghaani; Ismail Qaani
gender   m
office   IRN:MIL    commander  2020-01-03..

person   Hossein Salami
gender   m
office   IRN:MIL    commander  2019-04-21..2025-06-13

person   Mohammad Bagheri
alias    Mohammad Baqeri; Mohammad Hossein Bagheri
gender   m
office   IRN:MIL    chief of staff  2016-06-28..2025-06-13

person   Esmail Baghaei
alias    Esmaeil Baghaei; Esmail Baqaei
gender   m
office   IRN:GOV    spokesman  2024-10..

person   Nasser Kanaani
alias    Nasser Kanani
gender   m
office   IRN:GOV    spokesman  2022-06..2024-10

person   Mir Hossein Mousavi
alias    Mir-Hossein Mousavi
gender   m
office   IRN:OPP    opposition leader  2009-06..

person   Mehdi Karroubi
alias    Mehdi Karoubi
gender   m
office   IRN:LEG    speaker  2000-05..2004-05
office   IRN:OPP    opposition leader  2009-06..

person   Mojtaba Khamenei
alias    Ayatollah Mojtaba Khamenei; Seyed Mojtaba Khamenei
gender   m
office   IRN:GOV    supreme leader  2026-03-08..

person   Mostafa Mohammad Najjar
alias    Mostafa Mohammad-Najjar; Mostafa Najjar
gender   m
office   IRN:GOV    defence minister  2005-08-24..2009-09-03
office   IRN:GOV    interior minister  2009-09-03..2013-08-15

person   Ahmad Vahidi
gender   m
office   IRN:MIL    commander  1988..1998
office   IRN:GOV    defence minister  2009-09-03..2013-08-15
office   IRN:GOV    interior minister  2021-08-25..2024-08-21
office   IRN:MIL    commander  2026-03-01..

person   Hossein Dehghan
alias    Hossein Dehqan
gender   m
office   IRN:GOV    defence minister  2013-08-15..2017-08-20

person   Amir Hatami
gender   m
office   IRN:GOV    defence minister  2017-08-20..2021-08-25
office   IRN:MIL    commander  2025-06..

person   Mohammad Reza Ashtiani
alias    Mohammad-Reza Gharaei Ashtiani; Mohammad Reza Gharaei Ashtiani
alias    Mohammad Reza Gharaei-Ashtiani; Mohammad-Reza Ashtiani
gender   m
office   IRN:GOV    defence minister  2021-08-25..2024-08-21

person   Aziz Nasirzadeh
alias    Aziz Nasir Zadeh; Aziz Nassirzadeh
gender   m
office   IRN:GOV    defence minister  2024-08-21..2026-02-28

person   Majid Ebnelreza
alias    Majid Ebn-e-Reza; Majid Ibn al-Reza; Majid Ebn al-Reza
gender   m
office   IRN:GOV    defence minister  2026-03-02..

person   Ali Akbar Ahmadian
alias    Ali-Akbar Ahmadian
gender   m
office   IRN:GOV    national security adviser  2023-05-22..2025-08-05

person   Yahya Rahim Safavi
alias    Rahim Safavi
gender   m
office   IRN:MIL    commander  1997-09..2007-09-01
office   IRN:GOV    adviser  2007-09..

person   Mohammad Ali Jafari
alias    Ali Jafari; Mohammed Ali Jafari; Aziz Jafari
gender   m
office   IRN:MIL    commander  2007-09-01..2019-04-21

person   Mohammad Pakpour
alias    Mohammad Pakpur
gender   m
office   IRN:MIL    commander  2009..2026-02-28

person   Hassan Firouzabadi
alias    Hassan Firuzabadi; Hasan Firouzabadi
gender   m
office   IRN:MIL    chief of staff  1989-09..2016-06-28

person   Abdolrahim Mousavi
alias    Abdul Rahim Mousavi; Abdolrahim Moussavi
gender   m
office   IRN:MIL    commander  2017-08-21..2025-06-13
office   IRN:MIL    chief of staff  2025-06-13..2026-02-28

person   Ataollah Salehi
gender   m
office   IRN:MIL    commander  2005-09..2017-08-21

person   Amir Ali Hajizadeh
alias    Amirali Hajizadeh; Amir-Ali Hajizadeh
gender   m
office   IRN:MIL    commander  2009-10..2025-06-13

person   Gholam Ali Rashid
alias    Gholamali Rashid; Gholam-Ali Rashid
gender   m
office   IRN:MIL    commander  2016-07..2025-06-13

person   Alireza Tangsiri
gender   m
office   IRN:MIL    commander  2018-08..

person   Gholam-Ali Haddad-Adel
alias    Gholam Ali Haddad Adel; Gholamali Haddad-Adel
gender   m
office   IRN:LEG    speaker  2004-06..2008-05

person   Mahmoud Hashemi Shahroudi
alias    Ayatollah Shahroudi; Mahmoud Shahroudi
gender   m
office   IRN:JUD    judge  1999-08..2009-08

person   Sadeq Larijani
alias    Sadegh Larijani; Sadeq Amoli Larijani
gender   m
office   IRN:JUD    judge  2009-08..2019-03

person   Gholamhossein Mohseni-Ejei
alias    Gholam-Hossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni-Ejei
alias    Mohseni Ejei
gender   m
office   IRN:SPY    intelligence chief  2005-08..2009-07
office   IRN:JUD    judge  2021-07..

person   Hamid-Reza Asefi
alias    Hamid Reza Asefi; Hamidreza Asefi
gender   m
office   IRN:GOV    spokesman  1998..2006

person   Mohammad Ali Hosseini
alias    Mohammad-Ali Hosseini
gender   m
office   IRN:GOV    spokesman  2006..2008

person   Hassan Ghashghavi
alias    Hassan Qashqavi; Hassan Qashqawi
gender   m
office   IRN:GOV    spokesman  2008..2009

person   Ramin Mehmanparast
alias    Ramin Mehman-Parast
gender   m
office   IRN:GOV    spokesman  2009..2013

person   Marzieh Afkham
gender   f
office   IRN:GOV    spokesman  2013-09..2015-11

person   Hossein Jaber Ansari
alias    Hossein Jaberi Ansari; Hossein Jaberi-Ansari
gender   m
office   IRN:GOV    spokesman  2015-11..2016-06

person   Bahram Ghasemi
alias    Bahram Qasemi; Bahram Qassemi
gender   m
office   IRN:GOV    spokesman  2016-06..2019-02

person   Abbas Mousavi
alias    Abbas Moussavi
gender   m
office   IRN:GOV    spokesman  2019-04..2020-08

person   Saeed Khatibzadeh
alias    Said Khatibzadeh
gender   m
office   IRN:GOV    spokesman  2020-08..2022-06
office   IRN:GOV    deputy foreign minister  2024..

person   Gholam Reza Aghazadeh
alias    Gholamreza Aghazadeh; Gholam-Reza Aghazadeh; Gholam Reza Aqazadeh
gender   m
office   IRN:GOV    chairman  1997..2009-07

person   Fereydoun Abbasi
alias    Fereydoon Abbasi; Fereidoun Abbasi; Fereydoun Abbasi-Davani
gender   m
office   IRN:GOV    chairman  2011-02..2013-08

person   Mohammad Eslami
gender   m
office   IRN:GOV    chairman  2021-08-29..

person   Behrouz Kamalvandi
alias    Behrooz Kamalvandi
gender   m
office   IRN:GOV    spokesman  2013..

person   Mohammad Reza Aref
alias    Mohammad-Reza Aref; Mohammad Reza Araf
gender   m
office   IRN:GOV    vice president  2001-08..2005-08
office   IRN:GOV    vice president  2024-07-28..

person   Parviz Davoudi
alias    Parviz Davoodi
gender   m
office   IRN:GOV    vice president  2005-09..2009-09

person   Mohammad Reza Rahimi
alias    Mohammad-Reza Rahimi
gender   m
office   IRN:GOV    vice president  2009-09..2013-08

person   Eshaq Jahangiri
alias    Eshagh Jahangiri; Es'haq Jahangiri
gender   m
office   IRN:GOV    vice president  2013-08..2021-08

person   Majid Takht-Ravanchi
alias    Majid Takht Ravanchi; Majid Takhteravanchi
gender   m
office   IRN:GOV    deputy foreign minister  2013-09..2019
office   IRN:GOV    ambassador  2019-04..2022
office   IRN:GOV    deputy foreign minister  2024-08..

person   Amir Saeid Iravani
alias    Amir Saeed Iravani; Amir-Saeid Iravani
gender   m
office   IRN:GOV    ambassador  2022-09..

person   Mohammad Khazaee
alias    Mohammad Khazai
gender   m
office   IRN:GOV    ambassador  2007-07..2014

person   Gholamali Khoshroo
alias    Gholam Ali Khoshroo; Gholamali Khoshrou
gender   m
office   IRN:GOV    ambassador  2015-02..2019-04

person   Ali Asghar Soltanieh
alias    Ali-Asghar Soltanieh; Aliasghar Soltanieh
gender   m
office   IRN:GOV    ambassador  2006..2013

person   Kazem Gharibabadi
alias    Kazem Gharib Abadi
gender   m
office   IRN:GOV    ambassador  2018..2021
office   IRN:GOV    deputy foreign minister  2024-10..

person   Abdolreza Rahmani Fazli
alias    Abdolreza Rahmani-Fazli
gender   m
office   IRN:GOV    interior minister  2013-08-15..2021-08-25

person   Eskandar Momeni
gender   m
office   IRN:GOV    interior minister  2024-08-21..

person   Ali Younesi
alias    Ali Yunesi
gender   m
office   IRN:SPY    intelligence chief  2000-02..2005-08

person   Heydar Moslehi
alias    Heidar Moslehi
gender   m
office   IRN:SPY    intelligence chief  2009-09..2013-08

person   Mahmoud Alavi
gender   m
office   IRN:SPY    intelligence chief  2013-08-15..2021-08-25

person   Esmaeil Khatib
alias    Esmail Khatib; Ismail Khatib
gender   m
office   IRN:SPY    intelligence chief  2021-08-25..2026

person   Fatemeh Mohajerani
gender   f
office   IRN:GOV    spokesman  2024-08..

person   Ali Rabiei
gender   m
office   IRN:GOV    spokesman  2019-05..2021-08

person   Bijan Zanganeh
alias    Bijan Namdar Zanganeh; Bijan Zangeneh
gender   m
office   IRN:GOV    oil minister  1997-08..2005-08
office   IRN:GOV    oil minister  2013-08-15..2021-08-25

person   Rostam Ghasemi
alias    Rostam Qasemi
gender   m
office   IRN:GOV    oil minister  2011-08..2013-08

person   Javad Owji
alias    Javad Oji
gender   m
office   IRN:GOV    oil minister  2021-08-25..2024-08-21

person   Mohsen Paknejad
gender   m
office   IRN:GOV    oil minister  2024-08-21..

person   Reza Pahlavi
gender   m
office   IRN:OPP    leader  1980..

person   Maryam Rajavi
gender   f
office   IRN:OPP    opposition leader  1993..

person   Narges Mohammadi
alias    Nargess Mohammadi
gender   f
office   IRN:CVL    activist  2001..

person   Shirin Ebadi
gender   f
office   IRN:JUD    lawyer  2000..

person   Mohammad Reza Naqdi
alias    Mohammad Reza Naghdi; Mohammad-Reza Naqdi
gender   m
office   IRN:MIL    commander  2009-10..2016-12

person   Saddam Hussein
alias    Saddam; Saddam Husayn
gender   m
office   IRQ:GOV    president  1979-07-16..2003-04-09
office   IRQ:GOV    prime minister  1994-05-29..2003-04-09

person   Tariq Aziz
alias    Tareq Aziz
gender   m
office   IRQ:GOV    deputy prime minister  1979..2003-04
office   IRQ:GOV    foreign minister  1983..1991

person   Naji Sabri
gender   m
office   IRQ:GOV    foreign minister  2001-08..2003-04

person   Iyad Allawi
alias    Ayad Allawi
gender   m
office   IRQ:GOV    prime minister  2004-06-28..2005-05-03

person   Ibrahim al-Jaafari
alias    Ibrahim Jaafari
gender   m
office   IRQ:GOV    prime minister  2005-05-03..2006-05-20
office   IRQ:GOV    foreign minister  2014-09-08..2018-10-25

person   Nouri al-Maliki
alias    Nuri al-Maliki; Nouri Maliki; Nuri Maliki
gender   m
office   IRQ:GOV    prime minister  2006-05-20..2014-09-08
office   IRQ:GOV    vice president  2014-09-08..2018-10

person   Haider al-Abadi
alias    Haidar al-Abadi; Haider Abadi
gender   m
office   IRQ:GOV    prime minister  2014-09-08..2018-10-25

person   Adel Abdul Mahdi
alias    Adil Abdul-Mahdi; Adel Abdel Mahdi
gender   m
office   IRQ:GOV    finance minister  2004-06-28..2005-05-03
office   IRQ:GOV    vice president  2005-04-07..2011-05
office   IRQ:GOV    oil minister  2014-09-08..2016-03
office   IRQ:GOV    prime minister  2018-10-25..2020-05-07

person   Mustafa al-Kadhimi
alias    Mustafa Kadhimi; Mustafa al-Kadhemi
gender   m
office   IRQ:SPY    intelligence chief  2016-06..2020-05
office   IRQ:GOV    prime minister  2020-05-07..2022-10-27

person   Mohammed Shia al-Sudani
alias    Mohammed al-Sudani; Mohamed Shia al-Sudani
gender   m
office   IRQ:GOV    prime minister  2022-10-27..2026-05-14

person   Hoshyar Zebari
alias    Hoshiyar Zebari
gender   m
office   IRQ:GOV    foreign minister  2003-09-03..2014-07-11

person   Fuad Hussein
alias    Fouad Hussein
gender   m
office   IRQ:GOV    finance minister  2018-10-25..2020-05
office   IRQ:GOV    foreign minister  2020-06..

person   Jalal Talabani
gender   m
office   IRQ:GOV    president  2005-04-07..2014-07-24

person   Fuad Masum
alias    Fouad Massoum
gender   m
office   IRQ:GOV    president  2014-07-24..2018-10-02

person   Barham Salih
alias    Barham Saleh
gender   m
office   IRQ:GOV    deputy prime minister  2004-06-28..2005-05
office   IRQ:GOV    deputy prime minister  2006-05-20..2009-09
office   IRQ:GOV    president  2018-10-02..2022-10-17
office   UNO:GOV    high commissioner  2026-01-01..

person   Abdul Latif Rashid
alias    Abdullatif Rashid
gender   m
office   IRQ:GOV    president  2022-10-17..2026-04

person   Massoud Barzani
alias    Masoud Barzani
gender   m
office   IRQ:PTY    party leader  1979..
office   IRQ:GOV    leader  2005-06-14..2017-11-01

person   Nechirvan Barzani
gender   m
office   IRQ:GOV    chief minister  2006-05-07..2009-09
office   IRQ:GOV    chief minister  2012-03-07..2019-06-10
office   IRQ:GOV    leader  2019-06-10..

person   Masrour Barzani
gender   m
office   IRQ:GOV    chief minister  2019-07-10..

person   Moqtada al-Sadr
alias    Muqtada al-Sadr; Moqtada Sadr
gender   m
office   IRQ:REL    cleric  2003..

person   Ali al-Sistani
alias    Ayatollah Ali al-Sistani; Grand Ayatollah Ali al-Sistani; Ali Sistani; Sistani
gender   m
office   IRQ:REL    cleric  1992..

person   Abu Musab al-Zarqawi
alias    Abu Musab Zarqawi; al-Zarqawi; Zarqawi
gender   m
office   IRQ:REB    rebel leader  2003..2006-06-07

person   Abu Mahdi al-Muhandis
gender   m
office   IRQ:PRM    militia leader  2014-06..2020-01-03

person   Ghazi al-Yawer
alias    Ghazi Ajil al-Yawer; Ghazi al-Yawar
gender   m
office   IRQ:GOV    president  2004-06-28..2005-04-07

person   Nizar Amedi
alias    Nizar Amidi; Nizar Amede
gender   m
office   IRQ:GOV    president  2026-04..

person   Ali al-Zaidi
gender   m
office   IRQ:GOV    prime minister  2026-05-14..

person   Mohammed Saeed al-Sahhaf
alias    Mohammed Said al-Sahhaf; Mohammed Saeed al-Sahaf
gender   m
office   IRQ:GOV    foreign minister  1992..2001-04
office   IRQ:GOV    information minister  2001-04..2003-04-09

person   Hussain al-Shahristani
alias    Hussein al-Shahristani; Hussein Shahristani
gender   m
office   IRQ:GOV    oil minister  2006-05-20..2010-12-21
office   IRQ:GOV    deputy prime minister  2010-12-21..2014-09-08
office   IRQ:GOV    foreign minister  2014-07-11..2014-09-08

person   Mohamed Ali al-Hakim
alias    Mohammed Ali al-Hakim; Mohamed Ali Alhakim; Mohammed Alhakim
gender   m
office   IRQ:GOV    ambassador  2013..2018
office   IRQ:GOV    foreign minister  2018-10-25..2020-05

person   Sultan Hashim Ahmad
alias    Sultan Hashim Ahmed; Sultan Hashem Ahmed; Sultan Hashim Ahmad al-Tai
gender   m
office   IRQ:GOV    defence minister  1995-07..2003-04-09

person   Hazem al-Shaalan
alias    Hazim al-Shaalan; Hazem Shaalan
gender   m
office   IRQ:GOV    defence minister  2004-06-28..2005-05-03

person   Saadoun al-Dulaimi
alias    Sadoun al-Dulaimi; Saadoun Dulaimi
gender   m
office   IRQ:GOV    defence minister  2005-05..2006-06-08
office   IRQ:GOV    defence minister  2011-08..2014-10

person   Abdul Qadir al-Obeidi
alias    Abdul-Qader al-Obeidi; Abdul Qader al-Obeidi; Abdul Qader Jassim
alias    Abdul-Qader Mohammed Jassim; Abdul Qadir Obeidi
gender   m
office   IRQ:GOV    defence minister  2006-06-08..2010-12-21

person   Khaled al-Obaidi
alias    Khaled al-Obeidi; Khalid al-Obeidi; Khalid al-Obaidi
gender   m
office   IRQ:GOV    defence minister  2014-10-18..2016-08-25

person   Erfan al-Hiyali
alias    Arfan al-Hayali; Irfan al-Hayali; Erfan al-Hayali
gender   m
office   IRQ:GOV    defence minister  2017-01-30..2018-10-25

person   Najah al-Shammari
alias    Najah al-Shamari; Najah Hassan al-Shammari
gender   m
office   IRQ:GOV    defence minister  2019-06-24..2020-05-07

person   Juma Inad
alias    Jumaa Inad; Juma Inad Saadoun; Jumah Inad; Jumaa Saadoun
gender   m
office   IRQ:GOV    defence minister  2020-05-07..2022-10-27

person   Thabet al-Abbasi
alias    Thabit al-Abbasi; Thabet Mohammed al-Abbasi
gender   m
office   IRQ:GOV    defence minister  2022-10-27..2026-05-14

person   Falah al-Naqib
alias    Falah Naqib
gender   m
office   IRQ:GOV    interior minister  2004-06-28..2005-05-03

person   Bayan Jabr
alias    Bayan Jabor; Baqir Jabr; Bayan Jabr Solagh; Baqir Jabr al-Zubaidi
gender   m
office   IRQ:GOV    interior minister  2005-05-03..2006-05-20
office   IRQ:GOV    finance minister  2006-05-20..2010-12-21

person   Jawad al-Bolani
alias    Jawad Bolani
gender   m
office   IRQ:GOV    interior minister  2006-06-08..2010-12-21

person   Mohammed al-Ghabban
alias    Mohammed Salem al-Ghabban; Mohammed Ghabban
gender   m
office   IRQ:GOV    interior minister  2014-10-18..2016-07

person   Qasim al-Araji
alias    Qassim al-Araji; Qasim al-Aaraji
gender   m
office   IRQ:GOV    interior minister  2017-01-30..2018-10-25
office   IRQ:GOV    national security adviser  2020-07..

person   Yassin al-Yasiri
alias    Yaseen al-Yasiri; Yassin Taher al-Yasiri
gender   m
office   IRQ:GOV    interior minister  2019-06-24..2020-05-07

person   Othman al-Ghanmi
alias    Othman al-Ghanimi; Othman Ghanimi; Othman al-Ghanemi
gender   m
office   IRQ:MIL    chief of staff  2015..2020-05
office   IRQ:GOV    interior minister  2020-05-07..2022-10-27

person   Abdul Amir al-Shammari
alias    Abdul-Amir al-Shammari; Abdul Ameer al-Shammari; Abdul-Ameer al-Shammari
gender   m
office   IRQ:GOV    interior minister  2022-10-27..2026-05-14

person   Mowaffak al-Rubaie
alias    Muwaffaq al-Rubaie; Mowaffaq al-Rubaie; Mouwafak al-Rubaie
gender   m
office   IRQ:GOV    national security adviser  2004-04..2009

person   Falih al-Fayyadh
alias    Faleh al-Fayyad; Falih al-Fayyad; Faleh al-Fayadh; Falih Alfayyadh; Faleh Fayyad
gender   m
office   IRQ:GOV    national security adviser  2011..2020-07
office   IRQ:PRM    chairman  2014..

person   Hajim al-Hassani
alias    Hachim al-Hasani; Hajim al-Hasani
gender   m
office   IRQ:LEG    speaker  2005-04..2006-04

person   Mahmoud al-Mashhadani
alias    Mahmoud Mashhadani; Mahmoud al-Mashadani
gender   m
office   IRQ:LEG    speaker  2006-04-22..2008-12-23
office   IRQ:LEG    speaker  2024-10-31..2025-12

person   Ayad al-Samarrai
alias    Iyad al-Samarraie; Ayad Samarrai
gender   m
office   IRQ:LEG    speaker  2009-04..2010-11

person   Osama al-Nujaifi
alias    Usama al-Nujaifi; Osama Nujaifi; Osama al-Nujayfi
gender   m
office   IRQ:LEG    speaker  2010-11-11..2014-07
office   IRQ:GOV    vice president  2014-09-08..2018-10

person   Salim al-Jabouri
alias    Saleem al-Jabouri; Salim al-Jubouri; Salim Jabouri
gender   m
office   IRQ:LEG    speaker  2014-07-15..2018-07

person   Mohammed al-Halbousi
alias    Mohammed Halbousi; Mohamed al-Halbousi; Mohammed al-Halboosi; Mohammad al-Halbousi
gender   m
office   IRQ:GOV    governor  2017-08..2018-09
office   IRQ:LEG    speaker  2018-09-15..2023-11-14

person   Haibat al-Halbousi
alias    Haybat al-Halbousi; Heibat al-Halbousi
gender   m
office   IRQ:LEG    speaker  2025-12-29..

person   Tariq al-Hashimi
alias    Tareq al-Hashemi; Tariq al-Hashemi; Tareq al-Hashimi
gender   m
office   IRQ:GOV    vice president  2006-04-22..2012-09

person   Saleh al-Mutlaq
alias    Saleh al-Mutlak; Salih al-Mutlaq; Saleh Mutlaq
gender   m
office   IRQ:GOV    deputy prime minister  2010-12-21..2015-08

person   Rafi al-Issawi
alias    Rafie al-Issawi; Rafia al-Issawi; Rafa al-Essawi
gender   m
office   IRQ:GOV    finance minister  2010-12-21..2013-03

person   Abdul Karim Luaibi
alias    Abdul-Karim Luaibi; Abdul Karim al-Luaybi; Abdelkarim al-Luaibi
gender   m
office   IRQ:GOV    oil minister  2010-12-21..2014-09-08

person   Jabbar al-Luaibi
alias    Jabar al-Luaibi; Jabbar Luaibi; Jabar al-Luaibi
gender   m
office   IRQ:GOV    oil minister  2016-08-15..2018-10-25

person   Thamer Ghadhban
alias    Thamir Ghadhban; Thamer al-Ghadhban
gender   m
office   IRQ:GOV    oil minister  2004-06-28..2005-05-03
office   IRQ:GOV    oil minister  2018-10-25..2020-05-07

person   Ihsan Abdul Jabbar
alias    Ihsan Ismaael; Ihsan Abdul Jabbar Ismail; Ihsan Abdul-Jabbar
gender   m
office   IRQ:GOV    oil minister  2020-06..2022-10-27

person   Hayan Abdul Ghani
alias    Hayan Abdul-Ghani; Hayan Abdulghani; Hayyan Abdul Ghani
gender   m
office   IRQ:GOV    oil minister  2022-10-27..2026-05-14

person   Ahmed Chalabi
alias    Ahmad Chalabi
gender   m
office   IRQ:OPP    leader  1992..2003-04
office   IRQ:GOV    deputy prime minister  2005-05-03..2006-05-20

person   Abdul Aziz al-Hakim
alias    Abdul-Aziz al-Hakim; Abdel Aziz al-Hakim; Abdelaziz al-Hakim
gender   m
office   IRQ:PTY    party leader  2003-08-29..2009-08-26

person   Mohammed Baqir al-Hakim
alias    Mohammed Baqr al-Hakim; Mohammad Baqir al-Hakim; Mohammed Bakir al-Hakim
gender   m
office   IRQ:REL    cleric  1982..2003-08-29

person   Ammar al-Hakim
alias    Amar al-Hakim
gender   m
office   IRQ:PTY    party leader  2009-09-01..

person   Hadi al-Amiri
alias    Hadi al-Ameri; Hadi Amiri
gender   m
office   IRQ:PRM    militia leader  2002..
office   IRQ:GOV    minister  2010-12-21..2014-09-08

person   Qais al-Khazali
alias    Qais Khazali; Qays al-Khazali
gender   m
office   IRQ:PRM    militia leader  2006..

person   Akram al-Kaabi
alias    Akram al-Ka'abi
gender   m
office   IRQ:PRM    militia leader  2013..

person   Izzat Ibrahim al-Douri
alias    Izzat Ibrahim; Izzat al-Douri; Ezzat Ibrahim al-Douri; Izzat Ibrahim al-Duri
gender   m
office   IRQ:REB    rebel leader  2003-04..2020-10

person   Taha Yassin Ramadan
alias    Taha Yasin Ramadan
gender   m
office   IRQ:GOV    vice president  1991-03..2003-04-09

person   Ali Hassan al-Majid
alias    Chemical Ali; Ali Hassan al-Majeed
gender   m
office   IRQ:GOV    defence minister  1991..1995

person   Qusay Hussein
alias    Qusai Hussein
gender   m
office   IRQ:MIL    commander  1991..2003-04-09

person   Ali al-Dabbagh
alias    Ali Dabbagh
gender   m
office   IRQ:GOV    spokesman  2006-05..2012-11

person   Qassim al-Moussawi
alias    Qassim Moussawi; Qassim Atta; Qassim al-Musawi; Qassim Atta al-Moussawi
gender   m
office   IRQ:MIL    spokesman  2007..2014

person   Saad Maan
alias    Saad Maan Ibrahim
gender   m
office   IRQ:GOV    spokesman  2012..

person   Yahya Rasool
alias    Yahya Rasoul; Yehia Rasool
gender   m
office   IRQ:MIL    spokesman  2015..

person   Sabah al-Numan
alias    Sabah al-Nu'man; Sabah al-Noman
gender   m
office   IRQ:MIL    spokesman  2014..

person   Bafel Talabani
alias    Bafil Talabani; Bafel Jalal Talabani
gender   m
office   IRQ:PTY    party leader  2020-02..

person   Qubad Talabani
alias    Qubad Jalal Talabani
gender   m
office   IRQ:GOV    deputy prime minister  2014-06..

person   Abu Bakr al-Baghdadi
alias    al-Baghdadi
gender   m
office   IMG:REB    rebel leader  2010-05..2019-10-27

person   Osama bin Laden
alias    Usama bin Laden; Usama bin Ladin; bin Laden
gender   m
office   IMG:REB    rebel leader  1988..2011-05-02

person   Ayman al-Zawahiri
alias    Ayman al-Zawahri; Ayman Zawahiri; al-Zawahiri
gender   m
office   IMG:REB    rebel leader  2011-06-16..2022-07-31

person   Abu Mohammed al-Adnani
alias    Abu Muhammad al-Adnani; Abu Mohammad al-Adnani
gender   m
office   IMG:REB    spokesman  2011..2016-08-30

person   Abu Ibrahim al-Hashimi al-Qurashi
alias    Abu Ibrahim al-Hashemi al-Qurayshi; Abu Ibrahim al-Hashimi al-Qurayshi
gender   m
office   IMG:REB    rebel leader  2019-10-31..2022-02-03

person   Abu al-Hasan al-Hashimi al-Qurashi
alias    Abu al-Hassan al-Hashimi al-Qurayshi
gender   m
office   IMG:REB    rebel leader  2022-03..2022-10

person   Abu al-Hussein al-Husseini al-Qurashi
alias    Abu al-Hussein al-Husseini al-Qurayshi
gender   m
office   IMG:REB    rebel leader  2022-11-30..2023-04

person   Abu Hafs al-Hashimi al-Qurashi
alias    Abu Hafs al-Hashimi al-Qurayshi
gender   m
office   IMG:REB    rebel leader  2023-08-03..

person   Saif al-Adel
alias    Sayf al-Adl; Saif al-Adl
gender   m
office   IMG:REB    rebel leader  2022-08..

person   Yitzhak Rabin
gender   m
office   ISR:GOV    prime minister  1992-07-13..1995-11-04

person   Shimon Peres
gender   m
office   ISR:GOV    foreign minister  1992-07-14..1995-11-22
office   ISR:GOV    prime minister  1995-11-04..1996-06-18
office   ISR:GOV    foreign minister  2001-03-07..2002-11-02
office   ISR:GOV    president  2007-07-15..2014-07-24

person   Benjamin Netanyahu
alias    Binyamin Netanyahu; Bibi Netanyahu
gender   m
office   ISR:GOV    prime minister  1996-06-18..1999-07-06
office   ISR:GOV    foreign minister  2002-11-06..2003-02-28
office   ISR:GOV    finance minister  2003-02-28..2005-08
office   ISR:OPP    opposition leader  2006-05..2009-03-31
office   ISR:GOV    prime minister  2009-03-31..2021-06-13
office   ISR:GOV    foreign minister  2012-12-18..2013-11-11
office   ISR:GOV    foreign minister  2015-05-14..2019-02-17
office   ISR:GOV    defence minister  2018-11-18..2019-11-12
office   ISR:OPP    opposition leader  2021-06-28..2022-12-29
office   ISR:GOV    prime minister  2022-12-29..

person   Ehud Barak
gender   m
office   ISR:MIL    chief of staff  1991-04..1995-01
office   ISR:GOV    prime minister  1999-07-06..2001-03-07
office   ISR:GOV    defence minister  1999-07-06..2001-03-07
office   ISR:GOV    defence minister  2007-06-18..2013-03-18

person   Ariel Sharon
gender   m
office   ISR:GOV    foreign minister  1998-10..1999-07-06
office   ISR:OPP    opposition leader  1999-09..2001-03-07
office   ISR:GOV    prime minister  2001-03-07..2006-01-04

person   Ehud Olmert
gender   m
office   ISR:GOV    prime minister  2006-01-04..2009-03-31

person   Naftali Bennett
gender   m
office   ISR:GOV    economy minister  2013-03-18..2015-05
office   ISR:GOV    minister  2015-05-14..2019-06
office   ISR:GOV    defence minister  2019-11-12..2020-05-17
office   ISR:GOV    prime minister  2021-06-13..2022-06-30

person   Yair Lapid
gender   m
office   ISR:GOV    finance minister  2013-03..2014-12
office   ISR:GOV    foreign minister  2021-06-13..2022-12-29
office   ISR:GOV    prime minister  2022-07-01..2022-12-29
office   ISR:OPP    opposition leader  2023-01..

person   Tzipi Livni
gender   f
office   ISR:GOV    foreign minister  2006-01-18..2009-03-31
office   ISR:OPP    opposition leader  2009-03-31..2012-03
office   ISR:GOV    justice minister  2013-03-18..2014-12

person   Avigdor Lieberman
alias    Avigdor Liberman
gender   m
office   ISR:GOV    foreign minister  2009-03-31..2012-12-18
office   ISR:GOV    foreign minister  2013-11-11..2015-05-06
office   ISR:GOV    defence minister  2016-05-30..2018-11-18

person   Silvan Shalom
gender   m
office   ISR:GOV    foreign minister  2003-02-28..2006-01-16

person   David Levy
gender   m
office   ISR:GOV    foreign minister  1999-07-06..2000-08

person   Shlomo Ben-Ami
gender   m
office   ISR:GOV    security minister  1999-07-06..2001-03-07
office   ISR:GOV    foreign minister  2000-08..2001-03-07

person   Israel Katz
alias    Yisrael Katz
gender   m
office   ISR:GOV    foreign minister  2019-02-17..2020-05-17
office   ISR:GOV    foreign minister  2024-01-01..2024-11-08
office   ISR:GOV    defence minister  2024-11-08..

person   Gabi Ashkenazi
gender   m
office   ISR:MIL    chief of staff  2007-02-14..2011-02-14
office   ISR:GOV    foreign minister  2020-05-17..2021-06-13

person   Eli Cohen
gender   m
office   ISR:GOV    foreign minister  2022-12-29..2024-01-01
office   ISR:GOV    energy minister  2024-01-01..

person   Gideon Saar
alias    Gideon Sa'ar
gender   m
office   ISR:GOV    foreign minister  2024-11-10..

person   Shaul Mofaz
gender   m
office   ISR:MIL    chief of staff  1998-07..2002-07
office   ISR:GOV    defence minister  2002-11-04..2006-05-04
office   ISR:OPP    opposition leader  2012-03..2013-01

person   Amir Peretz
gender   m
office   ISR:GOV    defence minister  2006-05-04..2007-06-18

person   Moshe Yaalon
alias    Moshe Ya'alon
gender   m
office   ISR:MIL    chief of staff  2002-07..2005-06
office   ISR:GOV    defence minister  2013-03-18..2016-05-22

person   Benny Gantz
gender   m
office   ISR:MIL    chief of staff  2011-02-14..2015-02-16
office   ISR:GOV    defence minister  2020-05-17..2022-12-29

person   Yoav Gallant
gender   m
office   ISR:GOV    defence minister  2022-12-29..2024-11-08

person   Herzi Halevi
gender   m
office   ISR:MIL    chief of staff  2023-01-16..2025-03-05

person   Eyal Zamir
gender   m
office   ISR:MIL    chief of staff  2025-03-05..

person   Aviv Kochavi
gender   m
office   ISR:MIL    chief of staff  2019-01-15..2023-01-16

person   Gadi Eisenkot
alias    Gadi Eizenkot
gender   m
office   ISR:MIL    chief of staff  2015-02-16..2019-01-15

person   Itamar Ben-Gvir
alias    Itamar Ben Gvir
gender   m
office   ISR:GOV    security minister  2022-12-29..2025-01-19
office   ISR:GOV    security minister  2025-03-19..

person   Bezalel Smotrich
gender   m
office   ISR:GOV    finance minister  2022-12-29..

person   Ron Dermer
gender   m
office   ISR:GOV    ambassador  2013-09..2021-01
office   ISR:GOV    minister  2022-12-29..2025-11

person   Isaac Herzog
gender   m
office   ISR:OPP    opposition leader  2013-11..2018-07
office   ISR:GOV    president  2021-07-07..

person   Reuven Rivlin
gender   m
office   ISR:GOV    president  2014-07-24..2021-07-07

person   Moshe Katsav
gender   m
office   ISR:GOV    president  2000-08-01..2007-07-01

person   Daniel Hagari
gender   m
office   ISR:MIL    spokesman  2023-03..2025-03

person   David Barnea
gender   m
office   ISR:SPY    intelligence chief  2021-06-01..

person   Ezer Weizman
alias    Ezer Weizmann
gender   m
office   ISR:GOV    president  1993-05-13..2000-07-13

person   Avraham Burg
gender   m
office   ISR:LEG    speaker  1999-07..2003-02
office   ISR:GOV    president  2000-07-13..2000-08-01

person   Dalia Itzik
gender   f
office   ISR:LEG    speaker  2006-05..2009-02
office   ISR:GOV    president  2007-01-25..2007-07-15

person   Binyamin Ben-Eliezer
alias    Benjamin Ben-Eliezer; Fuad Ben-Eliezer
gender   m
office   ISR:GOV    defence minister  2001-03-07..2002-11-02

person   Dan Halutz
gender   m
office   ISR:MIL    chief of staff  2005-06-01..2007-02-14

person   Avichay Adraee
alias    Avichai Adraee
gender   m
office   ISR:MIL    spokesman  2005..

person   Peter Lerner
gender   m
office   ISR:MIL    spokesman  2013..2017

person   Jonathan Conricus
gender   m
office   ISR:MIL    spokesman  2017..2021
office   ISR:MIL    spokesman  2023-10..2024

person   Effie Defrin
alias    Effi Defrin
gender   m
office   ISR:MIL    spokesman  2025-03..

person   Nadav Shoshani
gender   m
office   ISR:MIL    spokesman  2024..

person   Mark Regev
gender   m
office   ISR:GOV    spokesman  2007..2016
office   ISR:GOV    ambassador  2016-04..2020

person   Ofir Gendelman
gender   m
office   ISR:GOV    spokesman  2010..2022

person   Eylon Levy
gender   m
office   ISR:GOV    spokesman  2023-10..2024-03

person   David Mencer
gender   m
office   ISR:GOV    spokesman  2023-10..

person   Oren Marmorstein
gender   m
office   ISR:GOV    spokesman  2024..

person   Lior Haiat
alias    Lior Hayat
gender   m
office   ISR:GOV    spokesman  2019..2024

person   Emmanuel Nahshon
gender   m
office   ISR:GOV    spokesman  2014..2019

person   Yigal Palmor
gender   m
office   ISR:GOV    spokesman  2008..2014

person   Efraim Halevy
alias    Ephraim Halevy
gender   m
office   ISR:SPY    intelligence chief  1998-04..2002-09

person   Meir Dagan
gender   m
office   ISR:SPY    intelligence chief  2002-10..2011-01

person   Tamir Pardo
gender   m
office   ISR:SPY    intelligence chief  2011-01..2016-01

person   Yossi Cohen
gender   m
office   ISR:GOV    national security adviser  2013..2016-01
office   ISR:SPY    intelligence chief  2016-01..2021-06-01

person   Avi Dichter
gender   m
office   ISR:SPY    intelligence chief  2000-05..2005-05
office   ISR:GOV    security minister  2006-05-04..2009-03-31

person   Yuval Diskin
gender   m
office   ISR:SPY    intelligence chief  2005-05..2011-05

person   Yoram Cohen
gender   m
office   ISR:SPY    intelligence chief  2011-05..2016-05

person   Nadav Argaman
gender   m
office   ISR:SPY    intelligence chief  2016-05..2021-10

person   Ronen Bar
gender   m
office   ISR:SPY    intelligence chief  2021-10..2025-06-15

person   David Zini
gender   m
office   ISR:SPY    intelligence chief  2025-10-05..

person   Tzachi Hanegbi
gender   m
office   ISR:GOV    security minister  2003-02-28..2004-09
office   ISR:GOV    national security adviser  2023-01..2025-10

person   Meir Ben-Shabbat
gender   m
office   ISR:GOV    national security adviser  2017-08..2021-08

person   Eyal Hulata
gender   m
office   ISR:GOV    national security adviser  2021-08..2023-01

person   Yaakov Amidror
gender   m
office   ISR:GOV    national security adviser  2011-04..2013-11

person   Uzi Arad
gender   m
office   ISR:GOV    national security adviser  2009-03..2011-02

person   Giora Eiland
gender   m
office   ISR:GOV    national security adviser  2004-01..2006-06

person   Shelly Yachimovich
alias    Shelly Yacimovich
gender   f
office   ISR:PTY    party leader  2011-09..2013-11
office   ISR:OPP    opposition leader  2013-01..2013-11

person   Merav Michaeli
gender   f
office   ISR:PTY    party leader  2021-01..2024-05

person   Yair Golan
gender   m
office   ISR:PTY    party leader  2024-05..

person   Mansour Abbas
gender   m
office   ISR:PTY    party leader  2018..

person   Ayman Odeh
gender   m
office   ISR:PTY    party leader  2015-01..

person   Aryeh Deri
alias    Arye Deri; Arieh Deri
gender   m
office   ISR:GOV    economy minister  2015-05-14..2015-11
office   ISR:GOV    interior minister  2016-01..2021-01
office   ISR:GOV    interior minister  2022-12-29..2023-01-24

person   Moshe Kahlon
gender   m
office   ISR:GOV    finance minister  2015-05-14..2020-05-17

person   Yuval Steinitz
gender   m
office   ISR:GOV    finance minister  2009-03-31..2013-03-18
office   ISR:GOV    energy minister  2015-05-14..2021-06-13

person   Ayelet Shaked
gender   f
office   ISR:GOV    justice minister  2015-05-14..2019-06
office   ISR:GOV    interior minister  2021-06-13..2022-12-29

person   Yariv Levin
gender   m
office   ISR:LEG    speaker  2020-05-17..2021-06-13
office   ISR:GOV    justice minister  2022-12-29..

person   Amir Ohana
gender   m
office   ISR:GOV    justice minister  2019-06..2020-05-17
office   ISR:GOV    security minister  2020-05-17..2021-06-13
office   ISR:LEG    speaker  2022-12-29..

person   Gilad Erdan
gender   m
office   ISR:GOV    interior minister  2014-11..2015-05
office   ISR:GOV    security minister  2015-05-25..2020-05-17
office   ISR:GOV    ambassador  2020-07..2024-08

person   Danny Danon
gender   m
office   ISR:GOV    ambassador  2015-10..2020-07
office   ISR:GOV    ambassador  2024-08..

person   Omer Bar-Lev
alias    Omer Barlev
gender   m
office   ISR:GOV    security minister  2021-06-13..2022-12-29

person   Yossi Beilin
gender   m
office   ISR:GOV    justice minister  1999-07-06..2001-03-07

person   Ron Prosor
gender   m
office   ISR:GOV    ambassador  2007..2011
office   ISR:GOV    ambassador  2011-06..2015-10
office   ISR:GOV    ambassador  2022-08..

person   Dan Gillerman
gender   m
office   ISR:GOV    ambassador  2003-01..2008-07

person   Gabriela Shalev
gender   f
office   ISR:GOV    ambassador  2008-09..2010

person   Michael Oren
gender   m
office   ISR:GOV    ambassador  2009-07..2013-09

person   Michael Herzog
gender   m
office   ISR:GOV    ambassador  2021-11..2025-01

person   Yechiel Leiter
gender   m
office   ISR:GOV    ambassador  2025-01..

person   Gal Hirsch
gender   m
office   ISR:GOV    envoy  2023-10..

person   Tommy Lapid
alias    Yosef Lapid; Yosef "Tommy" Lapid
gender   m
office   ISR:GOV    justice minister  2003-02-28..2004-12

person   Uzi Landau
gender   m
office   ISR:GOV    security minister  2001-03-07..2003-02-28

person   Yitzhak Aharonovich
alias    Yitzhak Aharonovitch
gender   m
office   ISR:GOV    security minister  2009-03-31..2015-05-14

person   Gideon Ezra
gender   m
office   ISR:GOV    security minister  2004-09..2006-05-04

person   Eli Yishai
gender   m
office   ISR:GOV    interior minister  2009-03-31..2013-03-18

person   Yasser Arafat
alias    Yasir Arafat; Yassir Arafat
gender   m
office   PSE:GOV    president  1994-07..2004-11-11

person   Mahmoud Abbas
alias    Abu Mazen; Mahmud Abbas
gender   m
office   PSE:GOV    prime minister  2003-03-19..2003-09-06
office   PSE:GOV    president  2005-01-15..

person   Ahmed Qurei
alias    Ahmed Qureia; Ahmad Qurei; Abu Ala
gender   m
office   PSE:GOV    prime minister  2003-10-07..2006-03-29

person   Salam Fayyad
alias    Salam Fayad
gender   m
office   PSE:GOV    finance minister  2002-06..2005-11
office   PSE:GOV    prime minister  2007-06-15..2013-06-06

person   Rami Hamdallah
gender   m
office   PSE:GOV    prime minister  2013-06-06..2019-04-13

person   Mohammad Shtayyeh
alias    Mohammed Shtayyeh
gender   m
office   PSE:GOV    prime minister  2019-04-13..2024-03-31

person   Mohammad Mustafa
alias    Mohammed Mustafa
gender   m
office   PSE:GOV    deputy prime minister  2013-06..2015-03
office   PSE:GOV    prime minister  2024-03-31..
office   PSE:GOV    foreign minister  2024-03-31..2025-06

person   Riyad al-Maliki
alias    Riad Malki; Riyad al-Malki; Riad al-Maliki
gender   m
office   PSE:GOV    information minister  2007-06..2009-05
office   PSE:GOV    foreign minister  2007-06..2024-03-31

person   Nabil Shaath
gender   m
office   PSE:GOV    foreign minister  2003-04-29..2005-02-24

person   Riyad Mansour
gender   m
office   PSE:GOV    ambassador  2005..

person   Saeb Erekat
alias    Saeb Erakat; Saeb Ereqat
gender   m
office   PSE:GOV    negotiator  1995..2020-11-10

person   Hussein al-Sheikh
gender   m
office   PSE:GOV    vice president  2025-04-26..

person   Nabil Abu Rudeineh
alias    Nabil Abu Rdeneh; Nabil Abu Rdainah
gender   m
office   PSE:GOV    spokesman  1996..

person   Ismail Haniyeh
alias    Ismail Haniya; Ismail Haniyya; Ismael Haniyeh
gender   m
office   PSE:GOV    prime minister  2006-03-29..2007-06-14
office   PSE:REB    leader  2017-05-06..2024-07-31

person   Khaled Meshaal
alias    Khaled Mashaal; Khaled Mishal; Khaled Meshal; Khalid Mishal
gender   m
office   PSE:REB    leader  1996..2017-05-06

person   Yahya Sinwar
alias    Yehya Sinwar
gender   m
office   PSE:REB    leader  2017-02-13..2024-10-16

person   Mohammed Deif
alias    Mohammad Deif
gender   m
office   PSE:REB    commander  2002-07..2024-07-13

person   Khalil al-Hayya
alias    Khalil al-Haya
gender   m
office   PSE:REB    negotiator  2024..

person   Ahmed Yassin
alias    Sheikh Ahmed Yassin; Sheikh Yassin
gender   m
office   PSE:REB    leader  1987-12..2004-03-22

person   Abdel Aziz al-Rantissi
alias    Abdel Aziz Rantisi; Abdel-Aziz al-Rantissi
gender   m
office   PSE:REB    leader  2004-03-23..2004-04-17

person   Marwan Barghouti
alias    Marwan Barghouthi
gender   m
office   PSE:PTY    leader  2000..

person   Mohammed Dahlan
alias    Mohammad Dahlan
gender   m
office   PSE:COP    security minister  2003-04..2003-09

person   Ziad al-Nakhalah
alias    Ziad Nakhaleh; Ziyad al-Nakhalah
gender   m
office   PSE:REB    leader  2018-09..

person   Rawhi Fattouh
alias    Rauhi Fattouh; Rawhi Fattuh
gender   m
office   PSE:LEG    speaker  2004-03..2006-02
office   PSE:GOV    president  2004-11-11..2005-01-15

person   Nasser al-Kidwa
alias    Nasser al-Qidwa; Nasser Kidwa; Nasser al-Qudwa
gender   m
office   PSE:GOV    ambassador  1991..2005-02
office   PSE:GOV    foreign minister  2005-02-24..2006-03-29

person   Mahmoud al-Zahar
alias    Mahmoud Zahar
gender   m
office   PSE:REB    leader  2004-04..2006-03
office   PSE:GOV    foreign minister  2006-03-29..2007-03-17

person   Ziad Abu Amr
alias    Ziad Abu-Amr
gender   m
office   PSE:GOV    foreign minister  2007-03-17..2007-06-14
office   PSE:GOV    deputy prime minister  2013..2024-03

person   Varsen Aghabekian
alias    Varsen Aghabekian Shahin; Varsen Agabekian
gender   f
office   PSE:GOV    foreign minister  2025-06..

person   Majed Faraj
alias    Majid Faraj
gender   m
office   PSE:SPY    intelligence chief  2009..

person   Yasser Abed Rabbo
alias    Yasir Abed Rabbo
gender   m
office   PSE:GOV    information minister  1994..2003-04

person   Hanan Ashrawi
gender   f
office   PSE:GOV    official  2009..2020-12

person   Mustafa Barghouti
alias    Mustafa al-Barghouti; Mustapha Barghouti
gender   m
office   PSE:PTY    party leader  2002-06..

person   Ahmad Saadat
alias    Ahmed Saadat
gender   m
office   PSE:REB    leader  2001-10..

person   Abu Ali Mustafa
gender   m
office   PSE:REB    leader  2000-07..2001-08-27

person   George Habash
gender   m
office   PSE:REB    leader  1967-12..2000-07

person   Nayef Hawatmeh
alias    Naif Hawatmeh
gender   m
office   PSE:REB    leader  1969-02..

person   Ramadan Shallah
alias    Ramadan Abdullah Shallah; Ramadan Abdallah Shallah
gender   m
office   PSE:REB    leader  1995-10..2018-09

person   Saleh al-Arouri
alias    Saleh Arouri; Salah al-Arouri
gender   m
office   PSE:REB    leader  2017-10..2024-01-02

person   Mousa Abu Marzouk
alias    Musa Abu Marzouk; Moussa Abu Marzouk; Mussa Abu Marzuq
gender   m
office   PSE:REB    official  1992..

person   Osama Hamdan
alias    Usama Hamdan
gender   m
office   PSE:REB    official  1998..

person   Sami Abu Zuhri
gender   m
office   PSE:REB    spokesman  2004..

person   Fawzi Barhoum
alias    Fawzi Barhum
gender   m
office   PSE:REB    spokesman  2006..

person   Hazem Qassem
alias    Hazem Qasem; Hazem Kassem
gender   m
office   PSE:REB    spokesman  2016..

person   Abu Obeida
alias    Abu Ubaida; Abu Obaida; Abu Ubaydah
gender   m
office   PSE:REB    spokesman  2002..2025-08-30

person   Mohammed Sinwar
alias    Mohammad Sinwar
gender   m
office   PSE:REB    commander  2024-07..2025-05-13

person   Izz al-Din al-Haddad
alias    Izz al-Din Haddad; Ezzedine al-Haddad; Izz ad-Din al-Haddad
gender   m
office   PSE:REB    commander  2025-05..

person   Marwan Issa
gender   m
office   PSE:REB    commander  2012-11..2024-03-10

person   Ahmed Jabari
alias    Ahmed al-Jabari; Ahmad Jabari; Ahmed al-Jaabari
gender   m
office   PSE:REB    commander  2003..2012-11-14

person   Aziz Dweik
alias    Aziz Duwaik; Abdel Aziz Dweik
gender   m
office   PSE:LEG    speaker  2006-02..2018

person   Said Siam
alias    Said Seyam; Saeed Seyam; Said Siyam
gender   m
office   PSE:GOV    interior minister  2006-03-29..2007-03-17

person   Husam Zomlot
gender   m
office   PSE:GOV    ambassador  2017-04..

person   Ali Shaath
gender   m
office   PSE:GOV    chairman  2026-01..

person   Jibril Rajoub
alias    Jibril al-Rajoub; Jibril Rjoub
gender   m
office   PSE:COP    commander  1994..2002-07

person   Hassan Nasrallah
alias    Hasan Nasrallah; Sayyed Hassan Nasrallah
gender   m
office   LBN:REB    leader  1992-02..2024-09-27

person   Naim Qassem
alias    Naim Kassem; Naim Qasim
gender   m
office   LBN:REB    leader  2024-10-29..

person   Rafik Hariri
alias    Rafiq Hariri; Rafik al-Hariri; Rafiq al-Hariri
gender   m
office   LBN:GOV    prime minister  1992-10-31..1998-12-02
office   LBN:GOV    prime minister  2000-10-23..2004-10-26

person   Saad Hariri
alias    Saad al-Hariri; Saadeddine Hariri
gender   m
office   LBN:GOV    prime minister  2009-11-09..2011-06-13
office   LBN:GOV    prime minister  2016-12-18..2020-01-21

person   Fouad Siniora
alias    Fuad Siniora; Fouad Saniora
gender   m
office   LBN:GOV    prime minister  2005-07-19..2009-11-09

person   Najib Mikati
alias    Najib Miqati; Nagib Mikati
gender   m
office   LBN:GOV    prime minister  2005-04-19..2005-07-19
office   LBN:GOV    prime minister  2011-06-13..2014-02-15
office   LBN:GOV    prime minister  2021-09-10..2025-02-08

person   Tammam Salam
alias    Tamam Salam
gender   m
office   LBN:GOV    prime minister  2014-02-15..2016-12-18

person   Hassan Diab
gender   m
office   LBN:GOV    prime minister  2020-01-21..2021-09-10

person   Nawaf Salam
gender   m
office   LBN:GOV    ambassador  2007-07..2017-12
office   UNO:JUD    judge  2018-02-06..2025-01-14
office   LBN:GOV    prime minister  2025-02-08..

person   Emile Lahoud
gender   m
office   LBN:GOV    president  1998-11-24..2007-11-23

person   Michel Suleiman
alias    Michel Sleiman
gender   m
office   LBN:MIL    chief of staff  1998-12..2008-05
office   LBN:GOV    president  2008-05-25..2014-05-24

person   Michel Aoun
gender   m
office   LBN:GOV    president  2016-10-31..2022-10-30

person   Joseph Aoun
gender   m
office   LBN:MIL    chief of staff  2017-03..2025-01-09
office   LBN:GOV    president  2025-01-09..

person   Nabih Berri
alias    Nabih Berry
gender   m
office   LBN:LEG    speaker  1992-10-20..

person   Gebran Bassil
gender   m
office   LBN:GOV    foreign minister  2014-02-15..2020-01-21

person   Walid Jumblatt
alias    Walid Joumblatt
gender   m
office   LBN:PTY    party leader  1977..2023-05

person   Samir Geagea
gender   m
office   LBN:PTY    party leader  1986..

person   Selim al-Hoss
alias    Salim al-Hoss; Selim Hoss; Salim Hoss
gender   m
office   LBN:GOV    prime minister  1998-12-04..2000-10-23
office   LBN:GOV    foreign minister  1998-12-04..2000-10-26

person   Omar Karami
alias    Omar Karame; Omar Karameh
gender   m
office   LBN:GOV    prime minister  1990-12-24..1992-05
office   LBN:GOV    prime minister  2004-10-26..2005-04-19

person   Mahmoud Hammoud
gender   m
office   LBN:GOV    foreign minister  2000-10-26..2003-04-17
office   LBN:GOV    defence minister  2003-04-17..2004-10-26
office   LBN:GOV    foreign minister  2004-10-26..2005-07-19

person   Jean Obeid
gender   m
office   LBN:GOV    foreign minister  2003-04-17..2004-10-26

person   Fawzi Salloukh
alias    Fawzi Saloukh; Fawzi Sallukh
gender   m
office   LBN:GOV    foreign minister  2005-07-19..2009-11-09

person   Ali al-Shami
alias    Ali Shami; Ali Chami
gender   m
office   LBN:GOV    foreign minister  2009-11-09..2011-06-13

person   Adnan Mansour
gender   m
office   LBN:GOV    foreign minister  2011-06-13..2014-02-15

person   Nassif Hitti
alias    Nassif Hitty
gender   m
office   LBN:GOV    foreign minister  2020-01-21..2020-08-03

person   Charbel Wehbe
alias    Charbel Wahbe; Charbel Wehbi
gender   m
office   LBN:GOV    foreign minister  2020-08-03..2021-05-19

person   Zeina Akar
alias    Zeina Akar Adra
gender   f
office   LBN:GOV    defence minister  2020-01-21..2021-09-10
office   LBN:GOV    foreign minister  2021-05..2021-09-10

person   Abdallah Bou Habib
alias    Abdullah Bou Habib; Abdallah Bouhabib
gender   m
office   LBN:GOV    foreign minister  2021-09-10..2025-02-08

person   Youssef Rajji
alias    Joe Rajji; Youssef Raggi; Youssef Rajji
gender   m
office   LBN:GOV    foreign minister  2025-02-08..

person   Ghazi Zaiter
alias    Ghazi Zeaiter
gender   m
office   LBN:GOV    defence minister  1998-12-04..2000-10-26

person   Khalil Hrawi
alias    Khalil Hraoui
gender   m
office   LBN:GOV    defence minister  2000-10-26..2003-04-17

person   Abdul Rahim Mrad
alias    Abdel-Rahim Mrad; Abdel Rahim Mrad; Abdul Rahim Murad
gender   m
office   LBN:GOV    defence minister  2004-10-26..2005-04-19

person   Elias Murr
alias    Elias al-Murr
gender   m
office   LBN:GOV    interior minister  2000-10-26..2004-10-26
office   LBN:GOV    defence minister  2005-04-19..2011-06-13

person   Fayez Ghosn
gender   m
office   LBN:GOV    defence minister  2011-06-13..2014-02-15

person   Samir Mokbel
alias    Samir Moqbel; Samir Mouqbel
gender   m
office   LBN:GOV    defence minister  2014-02-15..2016-12-18

person   Yacoub Sarraf
alias    Yaacoub Sarraf; Yaqoub Sarraf; Yacoub al-Sarraf
gender   m
office   LBN:GOV    defence minister  2016-12-18..2019-01-31

person   Elias Bou Saab
alias    Elias Abou Saab; Elias Abu Saab
gender   m
office   LBN:GOV    defence minister  2019-01-31..2020-01-21

person   Maurice Sleem
alias    Maurice Slim
gender   m
office   LBN:GOV    defence minister  2021-09-10..2025-02-08

person   Michel Menassa
alias    Michel Mnassa
gender   m
office   LBN:GOV    defence minister  2025-02-08..

person   Jean Kahwaji
alias    Jean Kahwagi
gender   m
office   LBN:MIL    chief of staff  2008-08..2017-03

person   Rodolphe Haykal
alias    Rodolph Haykal; Rudolph Haykal; Rodolphe Heikal
gender   m
office   LBN:MIL    chief of staff  2025-03-13..

person   Ziad Baroud
gender   m
office   LBN:GOV    interior minister  2008-07-11..2011-06-13

person   Marwan Charbel
gender   m
office   LBN:GOV    interior minister  2011-06-13..2014-02-15

person   Nohad Machnouk
alias    Nouhad al-Machnouk; Nohad al-Machnouk; Nohad Mashnouq; Nouhad Machnouk
gender   m
office   LBN:GOV    interior minister  2014-02-15..2019-01-31

person   Raya al-Hassan
alias    Raya Haffar al-Hassan; Raya El Hassan
gender   f
office   LBN:GOV    finance minister  2009-11-09..2011-06-13
office   LBN:GOV    interior minister  2019-01-31..2020-01-21

person   Mohammed Fahmi
gender   m
office   LBN:GOV    interior minister  2020-01-21..2021-09-10

person   Bassam Mawlawi
alias    Bassam al-Mawlawi; Bassam Mawlaoui
gender   m
office   LBN:GOV    interior minister  2021-09-10..2025-02-08

person   Ahmad al-Hajjar
alias    Ahmad Hajjar; Ahmed al-Hajjar
gender   m
office   LBN:GOV    interior minister  2025-02-08..

person   Abbas Ibrahim
gender   m
office   LBN:SPY    intelligence chief  2011-07..2023-03

person   Jamil al-Sayyed
alias    Jamil Sayyed; Jamil al-Sayed
gender   m
office   LBN:SPY    intelligence chief  1998-12..2005-04

person   Wissam al-Hassan
alias    Wissam Hassan
gender   m
office   LBN:SPY    intelligence chief  2006..2012-10-19

person   Ashraf Rifi
alias    Ashraf al-Rifi; Achraf Rifi
gender   m
office   LBN:COP    police chief  2005..2013-04
office   LBN:GOV    justice minister  2014-02-15..2016-12-18

person   Riad Salameh
alias    Riad Salame
gender   m
office   LBN:GOV    central bank governor  1993-08-01..2023-07-31

person   Wassim Mansouri
alias    Wassim Manssouri
gender   m
office   LBN:GOV    central bank governor  2023-08-01..2025-04

person   Karim Souaid
alias    Karim Soueid
gender   m
office   LBN:GOV    central bank governor  2025-04..

person   Hashem Safieddine
alias    Hashem Safi al-Din; Hashem Safi Al Din
gender   m
office   LBN:REB    leader  2024-09-28..2024-10-03

person   Mohammad Raad
alias    Mohammed Raad; Mohamed Raad
gender   m
office   LBN:PTY    party leader  2000..

person   Imad Mughniyeh
alias    Imad Mughniyah; Imad Moughniyah
gender   m
office   LBN:REB    commander  1983..2008-02-12

person   Mustafa Badreddine
alias    Mustafa Amine Badreddine; Mustafa Badr al-Din
gender   m
office   LBN:REB    commander  2008..2016-05

person   Fuad Shukr
alias    Fouad Shukr; Fuad Shukur
gender   m
office   LBN:REB    commander  2008..2024-07-30

person   Ibrahim Aqil
alias    Ibrahim Akil
gender   m
office   LBN:REB    commander  2008..2024-09-20

person   Haytham Ali Tabatabai
alias    Haitham Ali Tabatabai; Haytham Tabatabai
gender   m
office   LBN:REB    commander  2024-11..2025-11-23

person   Mohammed Afif
alias    Mohammad Afif
gender   m
office   LBN:REB    spokesman  2014..2024-11-17

person   Tarek Bitar
alias    Tarek al-Bitar
gender   m
office   LBN:JUD    judge  2021-02..

person   Suleiman Frangieh
alias    Sleiman Frangieh; Suleiman Franjieh
gender   m
office   LBN:PTY    party leader  1990..
office   LBN:GOV    interior minister  2004-10-26..2005-04-19

person   Sami Gemayel
alias    Samy Gemayel
gender   m
office   LBN:PTY    party leader  2015-06..

person   Nasrallah Sfeir
alias    Nasrallah Boutros Sfeir
gender   m
office   LBN:REL    patriarch  1986-04..2011-02

person   Bechara Rai
alias    Bechara al-Rai; Bechara Boutros al-Rai; Beshara al-Rai
gender   m
office   LBN:REL    patriarch  2011-03..

person   Taymour Jumblatt
alias    Taymour Joumblatt; Teymour Jumblatt
gender   m
office   LBN:PTY    party leader  2023-06..

person   Simon Karam
gender   m
office   LBN:GOV    negotiator  2025-12..

person   Hosni Mubarak
alias    Husni Mubarak; Muhammad Hosni Mubarak
gender   m
office   EGY:GOV    president  1981-10-14..2011-02-11

person   Mohammed Morsi
alias    Mohamed Morsi; Mohamed Mursi; Mohammed Mursi
gender   m
office   EGY:GOV    president  2012-06-30..2013-07-03

person   Adly Mansour
alias    Adli Mansour
gender   m
office   EGY:GOV    president  2013-07-04..2014-06-08

person   Abdel Fattah al-Sisi
alias    Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel-Fattah el-Sisi; Abdel Fattah al-Sissi
alias    Abdel-Fattah al-Sisi; al-Sisi; el-Sissi; Sisi
gender   m
office   EGY:GOV    defence minister  2012-08-12..2014-03-26
office   EGY:GOV    president  2014-06-08..

person   Mohamed Hussein Tantawi
alias    Hussein Tantawi; Mohammed Hussein Tantawi
gender   m
office   EGY:GOV    defence minister  1991-05..2012-08-12
office   EGY:MIL    junta leader  2011-02-11..2012-06-30

person   Amr Moussa
alias    Amr Musa
gender   m
office   EGY:GOV    foreign minister  1991-05..2001-05
office   IGO:GOV    secretary-general  2001-05-16..2011-06

person   Ahmed Maher
gender   m
office   EGY:GOV    foreign minister  2001-05..2004-07

person   Ahmed Aboul Gheit
alias    Ahmed Abul Gheit; Ahmed Abu Gheit
gender   m
office   EGY:GOV    foreign minister  2004-07..2011-03
office   IGO:GOV    secretary-general  2016-07-03..

person   Nabil Elaraby
alias    Nabil el-Araby; Nabil al-Arabi
gender   m
office   EGY:GOV    foreign minister  2011-03-06..2011-06
office   IGO:GOV    secretary-general  2011-07-01..2016-07-01

person   Nabil Fahmy
alias    Nabil Fahmi
gender   m
office   EGY:GOV    foreign minister  2013-07..2014-06

person   Sameh Shoukry
alias    Sameh Shoukri; Sameh Shukri
gender   m
office   EGY:GOV    foreign minister  2014-06-17..2024-07-03

person   Badr Abdelatty
alias    Badr Abdel Atty
gender   m
office   EGY:GOV    foreign minister  2024-07-03..

person   Mohamed ElBaradei
alias    Mohamed El Baradei; Mohammed ElBaradei; Mohamed el-Baradei
gender   m
office   UNO:GOV    director-general  1997-12-01..2009-11-30
office   EGY:OPP    opposition leader  2010-02..2013-07
office   EGY:GOV    vice president  2013-07-14..2013-08-14

person   Mostafa Madbouly
alias    Mustafa Madbouly
gender   m
office   EGY:GOV    prime minister  2018-06-14..

person   Atef Ebeid
alias    Atef Obeid; Atef Ebid; Atef Abeid
gender   m
office   EGY:GOV    prime minister  1999-10-05..2004-07-14

person   Ahmed Nazif
gender   m
office   EGY:GOV    prime minister  2004-07-14..2011-01-29

person   Ahmed Shafik
alias    Ahmed Shafiq; Ahmad Shafiq
gender   m
office   EGY:GOV    prime minister  2011-01-29..2011-03-03

person   Essam Sharaf
gender   m
office   EGY:GOV    prime minister  2011-03-03..2011-12-07

person   Kamal el-Ganzouri
alias    Kamal al-Ganzouri; Kamal Ganzouri; Kamal al-Ganzuri
gender   m
office   EGY:GOV    prime minister  1996-01..1999-10-05
office   EGY:GOV    prime minister  2011-12-07..2012-08-02

person   Hesham Kandil
alias    Hisham Kandil; Hisham Qandil; Hesham Qandil
gender   m
office   EGY:GOV    prime minister  2012-08-02..2013-07-08

person   Hazem el-Beblawi
alias    Hazem al-Beblawi; Hazem Beblawi; Hazem El-Beblawy
gender   m
office   EGY:GOV    prime minister  2013-07-09..2014-03-01

person   Ibrahim Mahlab
alias    Ibrahim Mehleb; Ibrahim Mahlib
gender   m
office   EGY:GOV    prime minister  2014-03-01..2015-09-19

person   Sherif Ismail
alias    Sharif Ismail
gender   m
office   EGY:GOV    oil minister  2013-07..2015-09-19
office   EGY:GOV    prime minister  2015-09-19..2018-06-14

person   Mohamed el-Orabi
alias    Mohammed al-Orabi; Mohamed Orabi; Mohammed el-Orabi
gender   m
office   EGY:GOV    foreign minister  2011-06..2011-07

person   Mohamed Kamel Amr
alias    Mohammed Kamel Amr
gender   m
office   EGY:GOV    foreign minister  2011-07..2013-07

person   Sedki Sobhi
alias    Sidki Sobhi; Sedki Sobhy; Sedqi Sobhi
gender   m
office   EGY:MIL    chief of staff  2012-08-12..2014-03-27
office   EGY:GOV    defence minister  2014-03-27..2018-06-14

person   Mohamed Zaki
alias    Mohammed Zaki; Mohamed Ahmed Zaki
gender   m
office   EGY:GOV    defence minister  2018-06-14..2024-07-03

person   Abdel Mageed Saqr
alias    Abdel Majeed Saqr; Abdel Meguid Saqr; Abdel-Mageed Saqr
gender   m
office   EGY:GOV    defence minister  2024-07-03..2026-02-11

person   Ashraf Salem Zaher
alias    Ashraf Salem Zaher Mansour
gender   m
office   EGY:GOV    defence minister  2026-02-11..

person   Sami Anan
alias    Sami Enan; Sami Annan; Sami Hafez Anan
gender   m
office   EGY:MIL    chief of staff  2005..2012-08-12

person   Mahmoud Hegazy
alias    Mahmoud Hegazi; Mahmoud Higazy
gender   m
office   EGY:MIL    chief of staff  2014-03-27..2017-10-28

person   Mohamed Farid Hegazy
alias    Mohamed Farid; Mohammed Farid Hegazy
gender   m
office   EGY:MIL    chief of staff  2017-10-28..2021-10

person   Osama Askar
alias    Osama Rushdi Askar
gender   m
office   EGY:MIL    chief of staff  2021-10..2024-07

person   Ahmed Fathy Khalifa
gender   m
office   EGY:MIL    chief of staff  2024-07..

person   Omar Suleiman
alias    Omar Sulaiman; Omar Soliman
gender   m
office   EGY:SPY    intelligence chief  1993-01..2011-01
office   EGY:GOV    vice president  2011-01-29..2011-02-11

person   Murad Muwafi
alias    Mourad Mowafi; Murad Mowafi
gender   m
office   EGY:SPY    intelligence chief  2011-01..2012-08

person   Khaled Fawzy
alias    Khaled Fawzi
gender   m
office   EGY:SPY    intelligence chief  2014-12..2018-01

person   Abbas Kamel
alias    Abbas Kamil
gender   m
office   EGY:SPY    intelligence chief  2018-01..2024-10

person   Hassan Rashad
alias    Hassan Mahmoud Rashad
gender   m
office   EGY:SPY    intelligence chief  2024-10..

person   Habib el-Adly
alias    Habib al-Adly; Habib al-Adli; Habib el-Adli
gender   m
office   EGY:GOV    interior minister  1997-11..2011-01-31

person   Magdy Abdel Ghaffar
alias    Magdi Abdel-Ghaffar; Magdy Abdel-Ghaffar; Magdi Abdel Ghaffar
gender   m
office   EGY:GOV    interior minister  2015-03-05..2018-06-14

person   Mahmoud Tawfik
alias    Mahmoud Tawfiq
gender   m
office   EGY:GOV    interior minister  2018-06-14..

person   Mohammed Badie
alias    Mohamed Badie; Mohammed Badi; Mohammad Badie
gender   m
office   EGY:OPP    leader  2010-01-16..

person   Mahdi Akef
alias    Mohammed Mahdi Akef; Mohamed Mahdi Akef; Mehdi Akef
gender   m
office   EGY:OPP    leader  2004-01..2010-01-16

person   Hamdeen Sabahi
alias    Hamdeen Sabbahi; Hamdin Sabahi
gender   m
office   EGY:OPP    opposition leader  2012..

person   Ayman Nour
gender   m
office   EGY:OPP    opposition leader  2004-10..

person   Gehad el-Haddad
alias    Gehad al-Haddad
gender   m
office   EGY:PTY    spokesman  2011..2013-09

person   Ahmed al-Tayeb
alias    Ahmed el-Tayeb; Ahmed el-Tayyeb; Ahmed al-Tayyib
gender   m
office   EGY:REL    cleric  2010-03-19..

person   Mohamed Sayed Tantawi
alias    Mohammed Sayed Tantawi; Sayed Tantawi; Muhammad Sayyid Tantawi
gender   m
office   EGY:REL    cleric  1996-03..2010-03-10

person   Pope Shenouda
alias    Shenouda III; Pope Shenouda III; Pope Shenuda III
gender   m
office   EGY:REL    patriarch  1971-11-14..2012-03-17

person   Pope Tawadros
alias    Tawadros II; Pope Tawadros II; Pope Tawadros the Second
gender   m
office   EGY:REL    patriarch  2012-11-18..

person   Ahmed Abu Zeid
alias    Ahmed Abou Zeid
gender   m
office   EGY:GOV    spokesman  2015..2018
office   EGY:GOV    spokesman  2022..2024

person   Bassam Radi
alias    Bassam Rady
gender   m
office   EGY:GOV    spokesman  2017-06..2022

person   Ahmed Fahmy
gender   m
office   EGY:GOV    spokesman  2022..

person   Fathi Sorour
alias    Ahmed Fathi Sorour; Fathi Surour
gender   m
office   EGY:LEG    speaker  1990-12..2011-02

person   Ali Abdel-Aal
alias    Ali Abdel Aal; Ali Abdelaal
gender   m
office   EGY:LEG    speaker  2016-01..2021-01

person   Youssef Boutros Ghali
alias    Youssef Boutros-Ghali
gender   m
office   EGY:GOV    finance minister  2004-07-14..2011-01-29

person   Gamal Mubarak
gender   m
office   EGY:PTY    official  2000..2011-02

person   Abdullah bin Abdulaziz
alias    King Abdullah of Saudi Arabia; Crown Prince Abdullah; Abdullah bin Abdul Aziz
gender   m
office   SAU:GOV    crown prince  1982-06..2005-08-01
office   SAU:GOV    king  2005-08-01..2015-01-23

person   King Fahd
alias    Fahd bin Abdulaziz; Fahd bin Abdul Aziz
gender   m
office   SAU:GOV    king  1982-06-13..2005-08-01

person   King Salman
alias    Salman bin Abdulaziz; Salman bin Abdulaziz Al Saud
gender   m
office   SAU:GOV    governor  1963..2011-11
office   SAU:GOV    defence minister  2011-11-05..2015-01-23
office   SAU:GOV    crown prince  2012-06-18..2015-01-23
office   SAU:GOV    king  2015-01-23..

person   Mohammed bin Salman
alias    Mohammad bin Salman; Mohamed bin Salman; MBS; Mohammed bin Salman Al Saud
gender   m
office   SAU:GOV    defence minister  2015-01-23..2022-09-27
office   SAU:GOV    crown prince  2017-06-21..
office   SAU:GOV    prime minister  2022-09-27..

person   Saud al-Faisal
alias    Prince Saud al-Faisal; Saud al-Faysal
gender   m
office   SAU:GOV    foreign minister  1975-10..2015-04-29

person   Adel al-Jubeir
alias    Adel Jubeir
gender   m
office   SAU:GOV    ambassador  2007-01..2015-04
office   SAU:GOV    foreign minister  2015-04-29..2018-12-27

person   Faisal bin Farhan
alias    Faisal bin Farhan Al Saud; Prince Faisal bin Farhan
gender   m
office   SAU:GOV    foreign minister  2019-10-23..

person   Khalid bin Salman
alias    Khaled bin Salman; Prince Khalid bin Salman
gender   m
office   SAU:GOV    ambassador  2017-04..2019-02
office   SAU:GOV    defence minister  2022-09-27..

person   Ibrahim al-Assaf
alias    Ibrahim Abdulaziz al-Assaf; Ibrahim Assaf
gender   m
office   SAU:GOV    finance minister  1996-01..2016-10
office   SAU:GOV    foreign minister  2018-12-27..2019-10-23

person   Sultan bin Abdulaziz
alias    Prince Sultan; Sultan bin Abdul Aziz; Prince Sultan bin Abdulaziz; Crown Prince Sultan
gender   m
office   SAU:GOV    defence minister  1963..2011-10-22
office   SAU:GOV    crown prince  2005-08-01..2011-10-22

person   Nayef bin Abdulaziz
alias    Prince Nayef; Naif bin Abdulaziz; Nayef bin Abdul Aziz; Prince Nayef bin Abdulaziz
alias    Crown Prince Nayef
gender   m
office   SAU:GOV    interior minister  1975..2012-06-16
office   SAU:GOV    crown prince  2011-10-27..2012-06-16

person   Muqrin bin Abdulaziz
alias    Prince Muqrin; Muqrin bin Abdul Aziz; Prince Muqrin bin Abdulaziz; Crown Prince Muqrin
gender   m
office   SAU:SPY    intelligence chief  2005-10..2012-07-19
office   SAU:GOV    crown prince  2015-01-23..2015-04-29

person   Mohammed bin Nayef
alias    Mohammad bin Nayef; Muhammad bin Nayef; Mohammed bin Naif; Prince Mohammed bin Nayef
gender   m
office   SAU:GOV    interior minister  2012-11-05..2017-06-21
office   SAU:GOV    crown prince  2015-04-29..2017-06-21

person   Abdulaziz bin Saud
alias    Abdulaziz bin Saud bin Nayef; Prince Abdulaziz bin Saud bin Nayef
alias    Prince Abdulaziz bin Saud
gender   m
office   SAU:GOV    interior minister  2017-06-21..

person   Turki al-Faisal
alias    Prince Turki al-Faisal; Turki bin Faisal; Turki Al Faisal
gender   m
office   SAU:SPY    intelligence chief  1979..2001-08
office   SAU:GOV    ambassador  2003..2006-12

person   Bandar bin Sultan
alias    Prince Bandar bin Sultan; Prince Bandar
gender   m
office   SAU:GOV    ambassador  1983-10..2005-09
office   SAU:GOV    national security adviser  2005-10..2015-01
office   SAU:SPY    intelligence chief  2012-07-19..2014-04-15

person   Ahmed al-Asiri
alias    Ahmed Asiri; Ahmed al-Assiri; Ahmad al-Asiri; Ahmed Assiri
gender   m
office   SAU:MIL    spokesman  2015-03..2017-04

person   Turki al-Maliki
alias    Turki al-Malki
gender   m
office   SAU:MIL    spokesman  2017-07..

person   Ali al-Naimi
alias    Ali Naimi; Ali bin Ibrahim al-Naimi
gender   m
office   SAU:GOV    oil minister  1995-08..2016-05-07

person   Khalid al-Falih
alias    Khaled al-Falih; Khalid Al Falih
gender   m
office   SAU:GOV    energy minister  2016-05-07..2019-09-08
office   SAU:GOV    minister  2020-02..2026-02

person   Abdulaziz bin Salman
alias    Prince Abdulaziz bin Salman; Abdulaziz bin Salman Al Saud
gender   m
office   SAU:GOV    energy minister  2019-09-08..

person   Mohammed al-Jadaan
alias    Mohammed Al Jadaan; Mohammed al-Jadan
gender   m
office   SAU:GOV    finance minister  2016-10-31..

person   Reema bint Bandar
alias    Princess Reema bint Bandar; Reema bint Bandar Al Saud
gender   f
office   SAU:GOV    ambassador  2019-02..

person   Mohammed al-Jaber
alias    Mohammed Al Jaber; Mohammed bin Saeed al-Jaber
gender   m
office   SAU:GOV    ambassador  2014..

person   Musaed al-Aiban
alias    Musaad al-Aiban; Musaed bin Mohammed al-Aiban; Musaid al-Aiban
gender   m
office   SAU:GOV    national security adviser  2018..

person   Saud al-Qahtani
alias    Saud Qahtani
gender   m
office   SAU:GOV    adviser  2015..2018-10-20

person   Abdulaziz al-Sheikh
alias    Abdul Aziz al-Sheikh; Abdul-Aziz al-Sheikh; Abdulaziz Al al-Sheikh; Abdulaziz Al-Asheikh
gender   m
office   SAU:REL    cleric  1999-06..2025-09-23

person   Jamal Khashoggi
gender   m
office   SAU:JRN    journalist  ..2018-10-02

person   Mutaib bin Abdullah
alias    Prince Miteb bin Abdullah; Miteb bin Abdullah; Prince Mutaib bin Abdullah
gender   m
office   SAU:GOV    minister  2010-11..2017-11-04

person   Mohammed bin Zayed
alias    Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; MBZ
gender   m
office   ARE:GOV    crown prince  2004-11..2022-05
office   ARE:GOV    president  2022-05-14..

person   Khalifa bin Zayed
alias    Khalifa bin Zayed Al Nahyan
gender   m
office   ARE:GOV    president  2004-11-03..2022-05-13

person   Abdullah bin Zayed
alias    Abdullah bin Zayed Al Nahyan
gender   m
office   ARE:GOV    foreign minister  2006-02..

person   Mohammed bin Rashid al-Maktoum
alias    Mohammed bin Rashid; Mohammed bin Rashid Al Maktoum
gender   m
office   ARE:GOV    defence minister  1971-12..2024-07-14
office   ARE:GOV    prime minister  2006-01-05..
office   ARE:GOV    vice president  2006-01-05..

person   Anwar Gargash
gender   m
office   ARE:GOV    minister  2008-02..2021-02
office   ARE:GOV    adviser  2021-02..

person   Zayed bin Sultan al-Nahyan
alias    Zayed bin Sultan; Sheikh Zayed bin Sultan al-Nahyan; Zayed bin Sultan Al Nahayan
gender   m
office   ARE:GOV    president  1971-12-02..2004-11-02

person   Maktoum bin Rashid al-Maktoum
alias    Maktoum bin Rashid; Maktoum bin Rashid Al Maktoum
gender   m
office   ARE:GOV    prime minister  1990-10..2006-01-04

person   Rashid bin Abdullah al-Nuaimi
alias    Rashid Abdullah al-Nuaimi
gender   m
office   ARE:GOV    foreign minister  1990..2006-02

person   Hamdan bin Mohammed al-Maktoum
alias    Hamdan bin Mohammed; Hamdan bin Mohammed Al Maktoum
alias    Hamdan bin Mohammed bin Rashid Al Maktoum
gender   m
office   ARE:GOV    crown prince  2008-02..
office   ARE:GOV    defence minister  2024-07-14..

person   Khaled bin Mohamed bin Zayed
alias    Khaled bin Mohammed bin Zayed; Khaled bin Mohamed bin Zayed Al Nahyan; Khaled bin Mohamed
gender   m
office   ARE:GOV    crown prince  2023-03-29..

person   Tahnoun bin Zayed
alias    Tahnoon bin Zayed; Tahnoun bin Zayed Al Nahyan; Sheikh Tahnoun; Tahnoun bin Zayed al-Nahyan
alias    Tahnoon bin Zayed Al Nahyan
gender   m
office   ARE:GOV    national security adviser  2016-02..

person   Mansour bin Zayed
alias    Mansour bin Zayed Al Nahyan; Mansour bin Zayed al-Nahyan
gender   m
office   ARE:GOV    deputy prime minister  2009-05..
office   ARE:GOV    vice president  2023-03-29..

person   Yousef al-Otaiba
alias    Yousef Al Otaiba; Yusuf al-Otaiba
gender   m
office   ARE:GOV    ambassador  2008..

person   Lana Nusseibeh
alias    Lana Zaki Nusseibeh
gender   f
office   ARE:GOV    ambassador  2013..2024

person   Suhail al-Mazrouei
alias    Suhail Al Mazrouei; Suhail Mohamed al-Mazrouei
gender   m
office   ARE:GOV    energy minister  2013-03..

person   Tamim bin Hamad al-Thani
alias    Tamim bin Hamad; Tamim bin Hamad Al Thani; Sheikh Tamim
gender   m
office   QAT:GOV    emir  2013-06-25..

person   Hamad bin Khalifa al-Thani
alias    Hamad bin Khalifa; Hamad bin Khalifa Al Thani
gender   m
office   QAT:GOV    emir  1995-06-27..2013-06-25

person   Hamad bin Jassim al-Thani
alias    Hamad bin Jassim; Hamad bin Jassem; Hamad bin Jassim bin Jaber Al Thani
gender   m
office   QAT:GOV    foreign minister  1992-09..2013-06-26
office   QAT:GOV    prime minister  2007-04-03..2013-06-26

person   Mohammed bin Abdulrahman al-Thani
alias    Mohammed bin Abdulrahman; Mohammed bin Abdulrahman Al Thani
alias    Mohammed bin Abdul Rahman al-Thani
gender   m
office   QAT:GOV    foreign minister  2016-01-27..
office   QAT:GOV    prime minister  2023-03-07..

person   Majed al-Ansari
alias    Majed Al Ansari
gender   m
office   QAT:GOV    spokesman  2021-11..

person   Abdullah bin Khalifa al-Thani
alias    Abdullah bin Khalifa; Abdullah bin Khalifa Al Thani
gender   m
office   QAT:GOV    prime minister  1996-10-29..2007-04-03

person   Abdullah bin Nasser al-Thani
alias    Abdullah bin Nasser; Abdullah bin Nasser bin Khalifa al-Thani
alias    Abdullah bin Nasser bin Khalifa Al Thani
gender   m
office   QAT:GOV    prime minister  2013-06-26..2020-01-28

person   Khalid bin Khalifa al-Thani
alias    Khalid bin Khalifa bin Abdulaziz Al Thani; Khalid bin Khalifa
alias    Khalid bin Khalifa bin Abdul Aziz Al Thani
gender   m
office   QAT:GOV    prime minister  2020-01-28..2023-03-07

person   Khalid al-Attiyah
alias    Khalid bin Mohammad al-Attiyah; Khaled al-Attiyah; Khalid bin Mohamed al-Attiyah
alias    Khaled al-Attiya; Khalid bin Mohammed al-Attiyah
gender   m
office   QAT:GOV    foreign minister  2013-06-26..2016-01-27
office   QAT:GOV    defence minister  2016-01-27..2024-11-12

person   Hamad bin Ali al-Attiyah
alias    Hamad bin Ali Al Attiyah; Hamad al-Attiyah
gender   m
office   QAT:MIL    chief of staff  ..2013-06
office   QAT:GOV    defence minister  2013-06-26..2016-01-27

person   Saoud bin Abdulrahman al-Thani
alias    Saoud bin Abdulrahman; Saoud bin Abdulrahman Al Thani; Saud bin Abdulrahman Al Thani
gender   m
office   QAT:GOV    defence minister  2024-11-12..

person   Mohammed al-Khulaifi
alias    Mohammed bin Abdulaziz al-Khulaifi; Mohammed Al Khulaifi
alias    Mohammed bin Abdulaziz bin Saleh al-Khulaifi
gender   m
office   QAT:GOV    minister  2023-03..

person   Lolwah al-Khater
alias    Lolwah Rashid al-Khater; Lolwah Al Khater
gender   f
office   QAT:GOV    spokesman  2017..2021

person   Saad al-Kaabi
alias    Saad Sherida al-Kaabi; Saad Al Kaabi; Saad bin Sherida al-Kaabi
gender   m
office   QAT:GOV    energy minister  2018-11-04..

person   King Hussein
alias    Hussein bin Talal; King Hussein of Jordan
gender   m
office   JOR:GOV    king  1952-08-11..1999-02-07

person   King Abdullah
alias    King Abdullah II; Abdullah II; King Abdullah of Jordan
gender   m
office   JOR:GOV    king  1999-02-07..

person   Ayman Safadi
alias    Ayman al-Safadi
gender   m
office   JOR:GOV    foreign minister  2017-01-15..

person   Nasser Judeh
alias    Naser Judeh
gender   m
office   JOR:GOV    foreign minister  2009-02..2017-01-15

person   Abdelraouf al-Rawabdeh
alias    Abdul Raouf Rawabdeh; Abdel Raouf al-Rawabdeh; Abdur-Raouf Rawabdeh
gender   m
office   JOR:GOV    prime minister  1999-03-04..2000-06-19

person   Ali Abu al-Ragheb
alias    Ali Abu Ragheb; Ali Abul Ragheb
gender   m
office   JOR:GOV    prime minister  2000-06-19..2003-10-25

person   Faisal al-Fayez
alias    Faisal Fayez; Faisal al-Faiez
gender   m
office   JOR:GOV    prime minister  2003-10-25..2005-04-07

person   Adnan Badran
gender   m
office   JOR:GOV    prime minister  2005-04-07..2005-11-27

person   Marouf al-Bakhit
alias    Marouf Bakhit; Maarouf al-Bakhit
gender   m
office   JOR:GOV    prime minister  2005-11-27..2007-11-25
office   JOR:GOV    prime minister  2011-02-09..2011-10-24

person   Nader al-Dahabi
alias    Nader Dahabi
gender   m
office   JOR:GOV    prime minister  2007-11-25..2009-12-14

person   Samir Rifai
alias    Samir al-Rifai
gender   m
office   JOR:GOV    prime minister  2009-12-14..2011-02-09

person   Awn Khasawneh
alias    Awn al-Khasawneh; Aoun Khasawneh
gender   m
office   JOR:JUD    judge  2000-02..2011-10
office   JOR:GOV    prime minister  2011-10-24..2012-05-02

person   Fayez al-Tarawneh
alias    Fayez Tarawneh
gender   m
office   JOR:GOV    prime minister  1998-08..1999-03-04
office   JOR:GOV    prime minister  2012-05-02..2012-10-11

person   Abdullah Ensour
alias    Abdullah al-Ensour; Abdullah Nsur; Abdullah Nsour; Abdullah al-Nsour
gender   m
office   JOR:GOV    prime minister  2012-10-11..2016-06-01

person   Hani al-Mulki
alias    Hani Mulki
gender   m
office   JOR:GOV    foreign minister  2004-10..2005-04
office   JOR:GOV    prime minister  2016-06-01..2018-06-14

person   Omar al-Razzaz
alias    Omar Razzaz
gender   m
office   JOR:GOV    prime minister  2018-06-14..2020-10-12

person   Bisher Khasawneh
alias    Bisher al-Khasawneh; Bishr al-Khasawneh
gender   m
office   JOR:GOV    prime minister  2020-10-12..2024-09-15

person   Jafar Hassan
alias    Jaafar Hassan
gender   m
office   JOR:GOV    prime minister  2024-09-15..

person   Abdul Ilah al-Khatib
alias    Abdul-Ilah al-Khatib; Abdelilah al-Khatib; Abdul Ilah Khatib; Abdel-Elah al-Khatib
alias    Abdelilah Khatib
gender   m
office   JOR:GOV    foreign minister  1998-08..2002-01
office   JOR:GOV    foreign minister  2005-11-27..2007-11-25
office   UNO:GOV    envoy  2011-04..2011-09

person   Marwan Muasher
alias    Marwan al-Muasher; Marwan Moasher
gender   m
office   JOR:GOV    foreign minister  2002-01..2004-10

person   Farouk Kasrawi
alias    Farouq Qasrawi; Farouq al-Qasrawi
gender   m
office   JOR:GOV    foreign minister  2005-04..2005-11-27

person   Salah Bashir
alias    Salah al-Bashir; Salaheddin al-Bashir; Salah Eddin al-Bashir
gender   m
office   JOR:GOV    foreign minister  2007-11-25..2009-02

person   Yousef Huneiti
alias    Yousef al-Huneiti; Yousef Ahmad al-Huneiti
gender   m
office   JOR:MIL    chief of staff  2019-07..

person   Mahmoud Freihat
alias    Mahmoud Abdul Halim Freihat; Mahmoud Fraihat
gender   m
office   JOR:MIL    chief of staff  2016-10..2019-07

person   Crown Prince Hussein
alias    Hussein bin Abdullah; Hussein bin Abdullah II; Prince Hussein bin Abdullah
gender   m
office   JOR:GOV    crown prince  2009-07-02..

person   Queen Rania
alias    Rania al-Abdullah; Rania Al Abdullah
gender   f
office   JOR:GOV    queen  1999-03-22..

person   Prince Hamzah
alias    Hamzah bin Hussein; Prince Hamza; Hamza bin Hussein
gender   m
office   JOR:GOV    prince  1980..2022-04
office   JOR:GOV    crown prince  1999-02-07..2004-11-28

person   Mohammad Momani
alias    Mohammed Momani; Mohammad al-Momani; Mohammed al-Momani
gender   m
office   JOR:GOV    information minister  2013-03..2018-06
office   JOR:GOV    information minister  2024-09..

person   Ali Abdullah Saleh
alias    Ali Abdallah Saleh; Ali Abdullah Salih
gender   m
office   YEM:GOV    president  1990-05-22..2012-02-25

person   Abdrabbuh Mansour Hadi
alias    Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdu Rabbu Mansour Hadi
alias    Abd Rabbuh Mansur Hadi; Abdrabbu Mansour Hadi; Mansour Hadi
gender   m
office   YEM:GOV    vice president  1994-10..2012-02
office   YEM:GOV    president  2012-02-25..2022-04-07

person   Rashad al-Alimi
alias    Rashad al-Olaimi; Rashad Mohammed al-Alimi
gender   m
office   YEM:GOV    president  2022-04-07..

person   Abdul-Malik al-Houthi
alias    Abdel-Malek al-Houthi; Abdulmalik al-Houthi; Abdul Malik al-Houthi; Abdel Malek al-Houthi
alias    Abdel-Malik al-Houthi
gender   m
office   YEM:REB    rebel leader  2004-09..

person   Mahdi al-Mashat
gender   m
office   YEM:REB    leader  2018-04..

person   Yahya Saree
alias    Yahya Sarea; Yahya Sarie
gender   m
office   YEM:REB    spokesman  2018..

person   Mohammed Abdulsalam
alias    Mohammed Abdul-Salam; Mohammed Abdelsalam
gender   m
office   YEM:REB    spokesman  2007..

person   Aidarous al-Zubaidi
alias    Aidaroos al-Zubaidi; Aidarous al-Zoubaidi
gender   m
office   YEM:REB    leader  2017-05-11..2026-01

person   Abdul Karim al-Iryani
alias    Abdul-Karim al-Iryani; Abdel Karim al-Iryani; Abdul Karim al-Eryani; Abdulkarim al-Iryani
alias    Abdel-Karim al-Iryani; Abdul-Karim al-Eryani
gender   m
office   YEM:GOV    prime minister  1998-04-29..2001-03-31
office   YEM:GOV    adviser  2001..2015-11

person   Abdul Qadir Bajamal
alias    Abdul-Qader Bajammal; Abdel Qader Bajammal; Abdul Qader Bajamal; Abdel-Qader Bajammal
alias    Abdulqader Bajammal
gender   m
office   YEM:GOV    foreign minister  1998-05..2001-04
office   YEM:GOV    prime minister  2001-03-31..2007-03-31

person   Ali Muhammad Mujawar
alias    Ali Mohammed Mujawar; Ali Mohammed Mujur; Ali Mujawar; Ali Mohammed Megawar
gender   m
office   YEM:GOV    prime minister  2007-04..2011-12-10

person   Mohammed Basindawa
alias    Mohammed Salem Basindawa; Mohammed Basindwa; Mohammed Salim Basindwa
alias    Mohammed Salem Basindwa; Mohamed Salem Basindwa; Mohamed Basindawa
gender   m
office   YEM:GOV    prime minister  2011-12-10..2014-09

person   Khaled Bahah
alias    Khaled Bahhah; Khalid Bahah; Khaled Mahfoudh Bahah
gender   m
office   YEM:GOV    ambassador  2014..2014-11
office   YEM:GOV    prime minister  2014-11-09..2016-04-03
office   YEM:GOV    vice president  2015-04-12..2016-04-03

person   Ahmed bin Dagher
alias    Ahmed Obeid bin Daghr; Ahmed Obaid bin Daghr; Ahmed bin Daghr; Ahmed Obeid bin Dagher
alias    Ahmed Obaid bin Dagher
gender   m
office   YEM:GOV    prime minister  2016-04-04..2018-10-15

person   Maeen Abdulmalik
alias    Maeen Abdulmalik Saeed; Moeen Abdulmalik Saeed; Moeen Abdulmalik; Maeen Abdul Malik
alias    Maeen Abdulmalik Said; Maeen Abdul-Malik
gender   m
office   YEM:GOV    prime minister  2018-10-18..2024-02-05

person   Ahmed Awad bin Mubarak
alias    Ahmed bin Mubarak; Ahmed Awadh bin Mubarak; Ahmad Awad bin Mubarak
gender   m
office   YEM:GOV    ambassador  2015..2020
office   YEM:GOV    foreign minister  2020-12-18..2024-03
office   YEM:GOV    prime minister  2024-02-05..2025-05-03

person   Salem bin Breik
alias    Salem Saleh bin Braik; Salem bin Braik; Salim bin Breik; Salim Saleh bin Braik
alias    Salem Saleh bin Breik; Salem bin Buraik; Salem Saleh bin Buraik
gender   m
office   YEM:GOV    finance minister  2019..2025-05
office   YEM:GOV    prime minister  2025-05-03..2026-01

person   Shaya al-Zindani
alias    Shaya Mohsen al-Zindani; Shaya Mohsin al-Zindani; Shaea al-Zindani; Shaya Zindani
alias    Shaya Mohsin Zindani; Shaya Mohsen Zindani; Shaya al-Zandani; Shaea Mohsen al-Zindani
gender   m
office   YEM:GOV    foreign minister  2024-03..
office   YEM:GOV    prime minister  2026-01..

person   Abu Bakr al-Qirbi
alias    Abu Bakr al-Kurbi; Abubakr al-Qirbi; Abu-Bakr al-Qirbi; Abubakr al-Kurbi; Abu Bakr Qirbi
gender   m
office   YEM:GOV    foreign minister  2001-04..2014-06-11

person   Jamal al-Sallal
alias    Jamal Abdullah al-Sallal
gender   m
office   YEM:GOV    foreign minister  2014-06-11..2014-11-09

person   Abdullah al-Saidi
alias    Abdullah Alsaidi; Abdalla al-Saidi; Abdullah al-Saydi
gender   m
office   YEM:GOV    ambassador  2002..2011-03
office   YEM:GOV    foreign minister  2014-11-09..2015-01

person   Riyadh Yassin
alias    Riyadh Yaseen; Riad Yassin; Riyad Yassin; Reyad Yassin Abdulla; Riyadh Yassin Abdullah
gender   m
office   YEM:GOV    foreign minister  2015-03..2015-12-01

person   Abdulmalik al-Mekhlafi
alias    Abdul Malik al-Mekhlafi; Abdel Malek al-Mekhlafi; Abdel-Malek al-Mekhlafi
alias    Abdulmalek al-Mekhlafi; Abdul-Malik al-Mekhlafi; Abdelmalek al-Mikhlafi
gender   m
office   YEM:GOV    foreign minister  2015-12-01..2018-05-24

person   Khaled al-Yamani
alias    Khaled al-Yemany; Khaled al-Yemani; Khaled Alyemany; Khalid al-Yamani
gender   m
office   YEM:GOV    ambassador  2015..2018-05
office   YEM:GOV    foreign minister  2018-05-24..2019-06

person   Mohammed al-Hadhrami
alias    Mohammed al-Hadrami; Mohammed Abdullah al-Hadrami; Mohammed al-Hadhramy
alias    Mohammed Abdullah al-Hadhrami
gender   m
office   YEM:GOV    foreign minister  2019-09-19..2020-12-18
office   YEM:GOV    ambassador  2022..

person   Abdullah Ali Alaiwah
alias    Abdullah Ali Elaiwa; Abdullah Ali Aliwa; Abdullah Ali Eleiwa; Abdallah Ali Aliwa
gender   m
office   YEM:GOV    defence minister  2001-04..2006-02

person   Mohammed Nasser Ahmed
alias    Mohammed Nasser Ahmad; Mohammed Nasir Ahmed
gender   m
office   YEM:GOV    defence minister  2006-02..2014-11-09

person   Mahmoud al-Subaihi
alias    Mahmoud al-Subeihi; Mahmoud Subaihi; Mahmoud al-Sobeihi; Mahmoud al-Subayhi
gender   m
office   YEM:GOV    defence minister  2014-11-09..2015-03-25

person   Mohammed al-Maqdashi
alias    Mohammed Ali al-Maqdashi; Mohammed al-Maqdishi; Mohammad al-Maqdashi
gender   m
office   YEM:MIL    chief of staff  2015-05..2017-09
office   YEM:GOV    defence minister  2018-11-08..2022-07-28

person   Mohsen al-Daeri
alias    Mohsen al-Dairi; Mohsen Mohammed al-Daeri; Mohsin al-Daeri; Mohsen al-Da'ari
gender   m
office   YEM:GOV    defence minister  2022-07-28..2026-01

person   Taher al-Aqili
alias    Taher al-Uqaili; Taher Ali al-Aqili; Taher al-Oqaili; Taher Ali al-Uqaili
gender   m
office   YEM:MIL    chief of staff  2017-09..2018-11
office   YEM:GOV    defence minister  2026-02-06..

person   Hussein al-Houthi
alias    Hussein Badreddin al-Houthi; Hussein Badr al-Din al-Houthi; Hussein Badreddine al-Houthi
gender   m
office   YEM:REB    rebel leader  2004-06..2004-09-10

person   Mohammed Ali al-Houthi
alias    Mohamed Ali al-Houthi; Mohammad Ali al-Houthi
gender   m
office   YEM:REB    leader  2015-02-06..2016-08-15

person   Saleh al-Sammad
alias    Saleh al-Samad; Saleh Ali al-Sammad
gender   m
office   YEM:REB    leader  2016-08-15..2018-04-19

person   Abdel-Aziz bin Habtour
alias    Abdulaziz bin Habtour; Abdelaziz bin Habtour; Abdul Aziz bin Habtoor; Abdulaziz bin Habtoor
alias    Abdel Aziz bin Habtour
gender   m
office   YEM:REB    prime minister  2016-10..2024-08-10

person   Ahmed al-Rahawi
alias    Ahmed Ghaleb al-Rahawi; Ahmed al-Rahwi; Ahmad al-Rahawi; Ahmed Ghaleb al-Rahwi
gender   m
office   YEM:REB    prime minister  2024-08-10..2025-08-28

person   Mohammed Miftah
alias    Mohammed Ahmed Miftah; Muhammad Miftah; Mohammed Muftah
gender   m
office   YEM:REB    prime minister  2025-08-30..

person   Hisham Sharaf
alias    Hisham Sharaf Abdullah
gender   m
office   YEM:REB    foreign minister  2016-11..2024-08

person   Jamal Amer
alias    Jamal Amir
gender   m
office   YEM:REB    foreign minister  2024-08..2025-08-28

person   Mohammed al-Atifi
alias    Mohammed Nasser al-Atifi; Mohamed al-Atifi; Mohammad al-Atifi
gender   m
office   YEM:REB    defence minister  2016-11..

person   Mohammed al-Ghamari
alias    Mohammed Abdul-Karim al-Ghamari; Muhammad Abd al-Karim al-Ghamari; Muhammad al-Ghamari
alias    Mohammed Abdul Karim al-Ghamari
gender   m
office   YEM:REB    chief of staff  2016-12..2025-10

person   Yousef al-Madani
alias    Yousef Hassan al-Madani; Youssef al-Madani; Yusuf al-Madani
gender   m
office   YEM:REB    chief of staff  2025-10..

person   Nasruddin Amer
alias    Nasr al-Din Amer; Nasreddin Amer; Nasruddin Amir
gender   m
office   YEM:REB    spokesman  2021..

person   Ali Mohsen al-Ahmar
alias    Ali Mohsen; Ali Mohsin al-Ahmar; Ali Muhsin al-Ahmar; Ali Mohsen Saleh
gender   m
office   YEM:MIL    general  1987..2012
office   YEM:GOV    vice president  2016-04-03..2022-04-07

person   Muammar al-Iryani
alias    Moammar al-Eryani; Muammar al-Eryani; Moammer al-Iryani; Muammar Iryani
gender   m
office   YEM:GOV    information minister  2018..

person   Tareq Saleh
alias    Tariq Saleh; Tareq Mohammed Abdullah Saleh; Tarek Saleh
gender   m
office   YEM:PRM    commander  2018..

person   Hani bin Breik
alias    Hani bin Braik; Hani bin Buraik
gender   m
office   YEM:REB    official  2017-05..2026-01

person   Sadiq al-Ahmar
alias    Sadeq al-Ahmar
gender   m
office   YEM:CVL    tribal leader  2007-12..2023-01

person   Abdullah al-Ahmar
alias    Abdullah bin Hussein al-Ahmar; Abdullah Hussein al-Ahmar
gender   m
office   YEM:LEG    speaker  1993..2007-12-29

person   Nasir al-Wuhayshi
alias    Nasser al-Wuhayshi; Nasser al-Wahishi; Nasir al-Wahishi; Nasser al-Wahayshi
gender   m
office   YEM:REB    rebel leader  2009-01..2015-06-12

person   Qasim al-Raymi
alias    Qassim al-Rimi; Qasim al-Rimi; Qassim al-Raymi; Qasim al-Raimi
gender   m
office   YEM:REB    rebel leader  2015-06..2020-01

person   Khalid Batarfi
alias    Khaled Batarfi
gender   m
office   YEM:REB    rebel leader  2020-02..2024-03

person   Saad bin Atef al-Awlaki
alias    Saad al-Awlaki; Saad Atef al-Awlaki
gender   m
office   YEM:REB    rebel leader  2024-03..

person   Anwar al-Awlaki
alias    Anwar al-Aulaqi; Anwar Awlaki
gender   m
office   YEM:REL    cleric  ..2011-09-30

person   Tawakkol Karman
alias    Tawakkul Karman; Tawakul Karman
gender   f
office   YEM:CVL    activist  2007..

person   King Hamad
alias    Hamad bin Isa al-Khalifa; Hamad bin Isa Al Khalifa
gender   m
office   BHR:GOV    emir  1999-03-06..2002-02-14
office   BHR:GOV    king  2002-02-14..

person   Khalifa bin Salman al-Khalifa
alias    Khalifa bin Salman; Khalifa bin Salman Al Khalifa
gender   m
office   BHR:GOV    prime minister  1971-12..2020-11-11

person   Salman bin Hamad al-Khalifa
alias    Salman bin Hamad; Salman bin Hamad Al Khalifa
gender   m
office   BHR:GOV    crown prince  1999-03-09..
office   BHR:GOV    prime minister  2020-11-11..

person   Mohammed bin Mubarak al-Khalifa
alias    Mohammed bin Mubarak; Mohammed bin Mubarak Al Khalifa
gender   m
office   BHR:GOV    foreign minister  1971..2005-09

person   Khalid bin Ahmed al-Khalifa
alias    Khalid bin Ahmed; Khaled bin Ahmed al-Khalifa; Khalid bin Ahmed Al Khalifa
alias    Khaled bin Ahmed Al Khalifa
gender   m
office   BHR:GOV    foreign minister  2005-09..2020-02

person   Abdullatif al-Zayani
alias    Abdullatif bin Rashid al-Zayani; Abdul Latif al-Zayani; Abdullatif Al Zayani
alias    Abdulatif al-Zayani; Abdul Latif bin Rashid al-Zayani
gender   m
office   IGO:GOV    secretary-general  2011-04..2020-01
office   BHR:GOV    foreign minister  2020-02-11..

person   Ali Salman
alias    Sheikh Ali Salman
gender   m
office   BHR:OPP    opposition leader  2006..

person   Isa Qassim
alias    Sheikh Isa Qassim; Isa Qasim; Issa Qassim; Isa Ahmed Qassim
gender   m
office   BHR:REL    cleric  2001..

person   Sabah al-Ahmad al-Sabah
alias    Sabah al-Ahmad al-Jaber al-Sabah; Sabah al-Ahmed al-Sabah; Sheikh Sabah
alias    Sabah al-Ahmed al-Jaber al-Sabah
gender   m
office   KWT:GOV    foreign minister  1978-02..2003-07-13
office   KWT:GOV    prime minister  2003-07-13..2006-01-29
office   KWT:GOV    emir  2006-01-29..2020-09-29

person   Mishal al-Ahmad al-Sabah
alias    Meshal al-Ahmad al-Jaber al-Sabah
gender   m
office   KWT:GOV    crown prince  2020-10..2023-12
office   KWT:GOV    emir  2023-12-16..

person   Jaber al-Ahmad al-Sabah
alias    Jaber al-Ahmed al-Sabah; Jaber al-Ahmad al-Jaber al-Sabah; Sheikh Jaber
gender   m
office   KWT:GOV    emir  1977-12-31..2006-01-15

person   Saad al-Abdullah al-Sabah
alias    Saad al-Abdullah al-Salem al-Sabah; Saad al-Abdullah
gender   m
office   KWT:GOV    crown prince  1978-01..2006-01-15
office   KWT:GOV    prime minister  1978-02..2003-07-13
office   KWT:GOV    emir  2006-01-15..2006-01-24

person   Nawaf al-Ahmad al-Sabah
alias    Nawaf al-Ahmed al-Sabah; Nawaf al-Ahmad al-Jaber al-Sabah; Nawaf al-Ahmed al-Jaber al-Sabah
alias    Sheikh Nawaf
gender   m
office   KWT:GOV    crown prince  2006-02..2020-09-29
office   KWT:GOV    emir  2020-09-30..2023-12-16

person   Nasser al-Mohammed al-Sabah
alias    Nasser Mohammed al-Ahmed al-Sabah; Nasser al-Mohammad al-Sabah
alias    Nasser Mohammad al-Ahmad al-Sabah; Nasser al-Mohammed al-Ahmed al-Sabah
gender   m
office   KWT:GOV    prime minister  2006-02-07..2011-11-28

person   Jaber al-Mubarak al-Sabah
alias    Jaber al-Mubarak al-Hamad al-Sabah; Jaber Mubarak al-Sabah; Jaber al-Mubarak
gender   m
office   KWT:GOV    defence minister  2001-02..2011-12
office   KWT:GOV    prime minister  2011-11-30..2019-11-19

person   Sabah al-Khalid al-Sabah
alias    Sabah al-Khaled al-Sabah; Sabah Khaled al-Hamad al-Sabah; Sabah al-Khalid al-Hamad al-Sabah
alias    Sabah al-Khaled al-Hamad al-Sabah
gender   m
office   KWT:GOV    foreign minister  2011-10..2019-11-19
office   KWT:GOV    prime minister  2019-11-19..2022-07-24
office   KWT:GOV    crown prince  2024-06-02..

person   Ahmad Nawaf al-Sabah
alias    Ahmad Nawaf al-Ahmad al-Sabah; Ahmad al-Nawaf al-Sabah; Ahmed Nawaf al-Sabah
alias    Ahmad Nawaf al-Ahmed al-Sabah
gender   m
office   KWT:GOV    prime minister  2022-07-24..2024-01-04

person   Mohammad Sabah al-Salem al-Sabah
alias    Mohammed Sabah al-Salem al-Sabah; Mohammad al-Sabah; Mohammed al-Sabah
alias    Mohammad al-Salem al-Sabah
gender   m
office   KWT:GOV    foreign minister  2003-07-14..2011-10
office   KWT:GOV    prime minister  2024-01-04..2024-04-15

person   Ahmad Abdullah al-Sabah
alias    Ahmad Abdullah al-Ahmad al-Sabah; Ahmad al-Abdullah al-Sabah
alias    Ahmed Abdullah al-Ahmad al-Sabah; Ahmad al-Abdullah al-Ahmad al-Sabah
gender   m
office   KWT:GOV    prime minister  2024-04-15..

person   Ahmad Nasser al-Mohammad al-Sabah
alias    Ahmad Nasser al-Sabah; Ahmed Nasser al-Mohammed al-Sabah; Ahmed Nasser al-Sabah
gender   m
office   KWT:GOV    foreign minister  2019-12-17..2022-10-16

person   Salem Abdullah al-Sabah
alias    Salem Abdullah al-Jaber al-Sabah; Salem al-Abdullah al-Jaber al-Sabah; Salem al-Sabah
gender   m
office   KWT:GOV    ambassador  2001..2022
office   KWT:GOV    foreign minister  2022-10-16..2024-01-17

person   Abdullah al-Yahya
alias    Abdullah Ali al-Yahya; Abdullah Al Yahya
gender   m
office   KWT:GOV    foreign minister  2024-01-17..2026-02-01

person   Jarrah Jaber al-Sabah
alias    Jarrah Jaber al-Ahmad al-Sabah; Sheikh Jarrah Jaber al-Ahmad al-Sabah; Jarrah al-Sabah
gender   m
office   KWT:GOV    foreign minister  2026-02-01..

person   Salem Sabah al-Salem al-Sabah
alias    Salem al-Sabah al-Salem al-Sabah
gender   m
office   KWT:GOV    defence minister  1996..2001-02

person   Khaled al-Jarrah al-Sabah
alias    Khalid al-Jarrah al-Sabah; Khaled al-Jarrah
gender   m
office   KWT:GOV    defence minister  2013-08..2017-12
office   KWT:GOV    interior minister  2017-12..2019-11

person   Nasser Sabah al-Ahmad al-Sabah
alias    Nasser Sabah al-Ahmed al-Sabah
gender   m
office   KWT:GOV    defence minister  2017-12..2019-11

person   Hamad Jaber al-Ali al-Sabah
alias    Hamad Jaber al-Ali
gender   m
office   KWT:GOV    defence minister  2020-12..2022-02

person   Ahmad al-Fahad al-Sabah
alias    Ahmad Fahad al-Ahmad al-Sabah; Ahmed al-Fahad al-Sabah; Ahmad al-Fahad al-Ahmad al-Sabah
gender   m
office   KWT:GOV    energy minister  2003-07..2006-07
office   KWT:GOV    defence minister  2023-06-18..2024-01-17

person   Fahad Yousef al-Sabah
alias    Fahad Yusuf al-Sabah; Fahad al-Yousef al-Sabah; Fahd Yousef al-Sabah
alias    Fahad Yousef Saud al-Sabah; Fahad al-Yousef
gender   m
office   KWT:GOV    defence minister  2024-01-17..2024-12
office   KWT:GOV    interior minister  2024-03..

person   Sultan Qaboos
alias    Qaboos bin Said
gender   m
office   OMN:GOV    king  1970-07-23..2020-01-10

person   Haitham bin Tariq
alias    Sultan Haitham; Haitham bin Tarik
gender   m
office   OMN:GOV    king  2020-01-11..

person   Yusuf bin Alawi
alias    Yousef bin Alawi; Youssef bin Alawi
gender   m
office   OMN:GOV    foreign minister  1982..2020-08

person   Badr al-Busaidi
alias    Badr Albusaidi; Badr bin Hamad al-Busaidi
gender   m
office   OMN:GOV    foreign minister  2020-08-18..
