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
office   TUR:GOV    defence minister  2011-07-06..2015-06
office   TUR:GOV    defence minister  2015-11..2016-05-24

person   Vecdi Gonul
alias    Vecdi Gonuel
gender   m
office   TUR:GOV    defence minister  2002-11..2011-07

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
office   TUR:GOV    interior minister  2023-06-03..

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
office   SYR:GOV    foreign minister  1984-03..2006-02-21
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
office   SYR:GOV    prime minister  2020-06-11..2024-09

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

person   Rami Abdulrahman
alias    Rami Abdurrahman; Rami Abdul Rahman; Rami Abdel Rahman; Rami Abdel-Rahman
gender   m
office   NGO        director-general  2006..

person   Ali Khamenei
alias    Ayatollah Ali Khamenei; Ayatollah Khamenei; Seyed Ali Khamenei; Sayyid Ali Khamenei
alias    Khamenei
gender   m
office   IRN:GOV    supreme leader  1989-06-04..

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
office   IRN:GOV    foreign minister  1997-08..2005-08

person   Manouchehr Mottaki
alias    Manuchehr Mottaki
gender   m
office   IRN:GOV    foreign minister  2005-08..2010-12-13

person   Ali Akbar Salehi
gender   m
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
office   IRN:GOV    national security adviser  2005-08..2007-10
office   IRN:LEG    speaker  2008-05..2020-05
office   IRN:GOV    national security adviser  2025-08-05..

person   Saeed Jalili
alias    Said Jalili
gender   m
office   IRN:GOV    national security adviser  2007-10..2013-09

person   Ali Shamkhani
gender   m
office   IRN:GOV    defence minister  1997-08..2005-08
office   IRN:GOV    national security adviser  2013-09..2023-05-22

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

person   Saddam Hussein
alias    Saddam; Saddam Husayn
gender   m
office   IRQ:GOV    president  1979-07-16..2003-04-09

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
office   IRQ:GOV    foreign minister  2014-09-08..2018-10

person   Nouri al-Maliki
alias    Nuri al-Maliki; Nouri Maliki; Nuri Maliki
gender   m
office   IRQ:GOV    prime minister  2006-05-20..2014-09-08

person   Haider al-Abadi
alias    Haidar al-Abadi; Haider Abadi
gender   m
office   IRQ:GOV    prime minister  2014-09-08..2018-10-25

person   Adel Abdul Mahdi
alias    Adil Abdul-Mahdi; Adel Abdel Mahdi
gender   m
office   IRQ:GOV    prime minister  2018-10-25..2020-05-07

person   Mustafa al-Kadhimi
alias    Mustafa Kadhimi; Mustafa al-Kadhemi
gender   m
office   IRQ:SPY    intelligence chief  2016-06..2020-05
office   IRQ:GOV    prime minister  2020-05-07..2022-10-27

person   Mohammed Shia al-Sudani
alias    Mohammed al-Sudani; Mohamed Shia al-Sudani
gender   m
office   IRQ:GOV    prime minister  2022-10-27..

person   Hoshyar Zebari
alias    Hoshiyar Zebari
gender   m
office   IRQ:GOV    foreign minister  2003-09..2014-07

person   Fuad Hussein
alias    Fouad Hussein
gender   m
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
office   IRQ:GOV    president  2018-10-02..2022-10-17
office   UNO:GOV    high commissioner  2026-01-01..

person   Abdul Latif Rashid
alias    Abdullatif Rashid
gender   m
office   IRQ:GOV    president  2022-10-17..

person   Massoud Barzani
alias    Masoud Barzani
gender   m
office   IRQ:GOV    president  2005-06-14..2017-11-01
office   IRQ:PTY    party leader  1979..

person   Nechirvan Barzani
gender   m
office   IRQ:GOV    president  2019-06-10..

person   Masrour Barzani
gender   m
office   IRQ:GOV    prime minister  2019-07-10..

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
office   ISR:GOV    prime minister  2009-03-31..2021-06-13
office   ISR:OPP    opposition leader  2021-06-28..2022-12-29
office   ISR:GOV    prime minister  2022-12-29..

person   Ehud Barak
gender   m
office   ISR:GOV    prime minister  1999-07-06..2001-03-07
office   ISR:GOV    defence minister  2007-06-18..2013-03-18

person   Ariel Sharon
gender   m
office   ISR:GOV    foreign minister  1998-10..1999-07-06
office   ISR:GOV    prime minister  2001-03-07..2006-04-14

person   Ehud Olmert
gender   m
office   ISR:GOV    prime minister  2006-01-04..2009-03-31

person   Naftali Bennett
gender   m
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
office   ISR:GOV    foreign minister  2000-11..2001-03-07

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
office   PSE:GOV    prime minister  2024-03-31..

person   Riyad al-Maliki
alias    Riad Malki; Riyad al-Malki; Riad al-Maliki
gender   m
office   PSE:GOV    foreign minister  2007-06..2024-03

person   Nabil Shaath
gender   m
office   PSE:GOV    foreign minister  2003-04..2005-02

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
office   LBN:GOV    prime minister  2000-10-23..2004-10-21

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
office   LBN:GOV    prime minister  2005-04..2005-07-19
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
office   EGY:GOV    foreign minister  2011-03..2011-06
office   IGO:GOV    secretary-general  2011-07..2016-07-03

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
office   SAU:GOV    defence minister  2011-11..2015-01-23
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
office   ARE:GOV    prime minister  2006-01..

person   Anwar Gargash
gender   m
office   ARE:GOV    minister  2008-02..2021-02
office   ARE:GOV    adviser  2021-02..

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

person   King Hamad
alias    Hamad bin Isa al-Khalifa; Hamad bin Isa Al Khalifa
gender   m
office   BHR:GOV    emir  1999-03-06..2002-02-14
office   BHR:GOV    king  2002-02-14..

person   Sabah al-Ahmad al-Sabah
alias    Sabah al-Ahmad al-Jaber al-Sabah
gender   m
office   KWT:GOV    prime minister  2003-07..2006-01
office   KWT:GOV    emir  2006-01-29..2020-09-29

person   Mishal al-Ahmad al-Sabah
alias    Meshal al-Ahmad al-Jaber al-Sabah
gender   m
office   KWT:GOV    crown prince  2020-10..2023-12
office   KWT:GOV    emir  2023-12-16..

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
