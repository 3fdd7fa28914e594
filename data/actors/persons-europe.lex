# Persons in office: Europe, Russia and the Caucasus.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   Vladimir Putin
alias    Vladimir Vladimirovich Putin
gender   m
office   RUS:GOV    prime minister  1999-08-09..2000-05-07
office   RUS:GOV    president  1999-12-31..2008-05-07
office   RUS:GOV    prime minister  2008-05-08..2012-05-07
office   RUS:GOV    president  2012-05-07..

person   Dmitry Medvedev
alias    Dmitri Medvedev; Dmitriy Medvedev
gender   m
office   RUS:GOV    presidential chief of staff  2003-10-30..2005-11-14
office   RUS:GOV    deputy prime minister  2005-11-14..2008-05-07
office   RUS:GOV    president  2008-05-07..2012-05-07
office   RUS:GOV    prime minister  2012-05-08..2020-01-16
office   RUS:GOV    official  2020-01-16..

person   Boris Yeltsin
gender   m
office   RUS:GOV    president  1991-07-10..1999-12-31

person   Mikhail Gorbachev
gender   m
office   RUS:GOV    president  1990-03-15..1991-12-25

person   Viktor Chernomyrdin
gender   m
office   RUS:GOV    prime minister  1992-12-14..1998-03-23

person   Yevgeny Primakov
alias    Evgeny Primakov
gender   m
office   RUS:GOV    foreign minister  1996-01-09..1998-09-11
office   RUS:GOV    prime minister  1998-09-11..1999-05-12

person   Mikhail Mishustin
gender   m
office   RUS:GOV    prime minister  2020-01-16..

person   Igor Ivanov
gender   m
office   RUS:GOV    foreign minister  1998-09-11..2004-03-09

person   Sergei Lavrov
alias    Sergey Lavrov; Lavrov
gender   m
office   RUS:GOV    ambassador  1994-07..2004-03-09
office   RUS:GOV    foreign minister  2004-03-09..

person   Sergei Ivanov
alias    Sergey Ivanov
gender   m
office   RUS:GOV    national security adviser  1999-11-15..2001-03-28
office   RUS:GOV    defence minister  2001-03-28..2007-02-15
office   RUS:GOV    deputy prime minister  2005-11-14..2011-12-22
office   RUS:GOV    presidential chief of staff  2011-12-22..2016-08-12

person   Anatoly Serdyukov
gender   m
office   RUS:GOV    defence minister  2007-02-15..2012-11-06

person   Sergei Shoigu
alias    Sergey Shoigu; Shoigu
gender   m
office   RUS:GOV    defence minister  2012-11-06..2024-05-12
office   RUS:GOV    national security adviser  2024-05-12..

person   Andrei Belousov
alias    Andrey Belousov
gender   m
office   RUS:GOV    defence minister  2024-05-14..

person   Valery Gerasimov
gender   m
office   RUS:MIL    chief of staff  2012-11-09..

person   Dmitry Peskov
alias    Dmitri Peskov; Dmitriy Peskov; Peskov
gender   m
office   RUS:GOV    spokesman  2012-05..

person   Maria Zakharova
alias    Mariya Zakharova
gender   f
office   RUS:GOV    spokesman  2015-08-10..

person   Mikhail Bogdanov
gender   m
office   RUS:GOV    deputy foreign minister  2011-06..2025-07

person   Sergei Ryabkov
alias    Sergey Ryabkov
gender   m
office   RUS:GOV    deputy foreign minister  2008-08..

person   Alexander Lavrentiev
alias    Alexander Lavrentyev
gender   m
office   RUS:GOV    envoy  2015..

person   Vitaly Churkin
gender   m
office   RUS:GOV    ambassador  2006-04..2017-02-20

person   Vassily Nebenzia
alias    Vasily Nebenzya; Vasily Nebenzia; Vassily Nebenzya
gender   m
office   RUS:GOV    ambassador  2017-07..

person   Igor Konashenkov
gender   m
office   RUS:MIL    spokesman  2011..

person   Yuri Ushakov
alias    Yury Ushakov
gender   m
office   RUS:GOV    adviser  2012-05..

person   Nikolai Patrushev
alias    Nikolay Patrushev
gender   m
office   RUS:SPY    intelligence chief  1999-08..2008-05-12
office   RUS:GOV    national security adviser  2008-05-12..2024-05-12

person   Yevgeny Prigozhin
alias    Evgeny Prigozhin; Yevgeniy Prigozhin
gender   m
office   RUS:PRM    leader  2014..2023-08-23

person   Ramzan Kadyrov
gender   m
office   RUS:GOV    official  2006-03..2007-02-15
office   RUS:GOV    governor  2007-02-15..

person   Akhmad Kadyrov
alias    Akhmat Kadyrov
gender   m
office   RUS:GOV    governor  2000-06..2004-05-09

person   Aslan Maskhadov
gender   m
office   RUS:REB    rebel leader  1997-02..2005-03-08

person   Shamil Basayev
gender   m
office   RUS:REB    rebel leader  1995..2006-07-10

person   Doku Umarov
alias    Dokka Umarov
gender   m
office   RUS:REB    rebel leader  2006-06..2013-09

person   Alexei Navalny
alias    Alexey Navalny; Aleksei Navalny
gender   m
office   RUS:OPP    opposition leader  2011..2024-02-16

person   Boris Nemtsov
gender   m
office   RUS:OPP    opposition leader  2004..2015-02-27

person   Sergei Aksyonov
alias    Sergey Aksyonov
gender   m
office   RUS:GOV    governor  2014-03..

person   Mikhail Kasyanov
gender   m
office   RUS:GOV    prime minister  2000-05-07..2004-02-24

person   Viktor Khristenko
gender   m
office   RUS:GOV    prime minister  2004-02-24..2004-03-05
office   RUS:GOV    energy minister  2004-03..2012-01

person   Mikhail Fradkov
gender   m
office   RUS:GOV    prime minister  2004-03-05..2007-09-14
office   RUS:SPY    intelligence chief  2007-10..2016-10-05

person   Viktor Zubkov
gender   m
office   RUS:GOV    prime minister  2007-09-14..2008-05-08

person   Igor Sergeyev
alias    Igor Sergeev
gender   m
office   RUS:GOV    defence minister  1997-05-22..2001-03-28

person   Vladimir Rushailo
alias    Vladimir Rushaylo
gender   m
office   RUS:GOV    interior minister  1999-05-21..2001-03-28
office   RUS:GOV    national security adviser  2001-03-28..2004-03-09

person   Boris Gryzlov
gender   m
office   RUS:GOV    interior minister  2001-03-28..2003-12-24
office   RUS:LEG    speaker  2003-12-29..2011-12
office   RUS:GOV    ambassador  2022-01..

person   Rashid Nurgaliyev
alias    Rashid Nurgaliev
gender   m
office   RUS:GOV    interior minister  2003-12-24..2012-05-21

person   Vladimir Kolokoltsev
gender   m
office   RUS:GOV    interior minister  2012-05-21..

person   Anton Vaino
gender   m
office   RUS:GOV    presidential chief of staff  2016-08-12..

person   Sergei Naryshkin
alias    Sergey Naryshkin
gender   m
office   RUS:GOV    presidential chief of staff  2008-05-12..2011-12-20
office   RUS:LEG    speaker  2011-12-21..2016-10-05
office   RUS:SPY    intelligence chief  2016-10-05..

person   Vyacheslav Volodin
gender   m
office   RUS:LEG    speaker  2016-10-05..

person   Valentina Matviyenko
alias    Valentina Matvienko
gender   f
office   RUS:GOV    governor  2003-10..2011-08
office   RUS:LEG    speaker  2011-09-21..

person   Alexander Bortnikov
gender   m
office   RUS:SPY    intelligence chief  2008-05-12..

person   Sergei Lebedev
alias    Sergey Lebedev
gender   m
office   RUS:SPY    intelligence chief  2000-05..2007-10

person   Anatoly Kvashnin
gender   m
office   RUS:MIL    chief of staff  1997-06..2004-07-19

person   Yuri Baluyevsky
alias    Yury Baluyevsky
gender   m
office   RUS:MIL    chief of staff  2004-07-19..2008-06-03

person   Nikolai Makarov
alias    Nikolay Makarov
gender   m
office   RUS:MIL    chief of staff  2008-06-03..2012-11-09

person   Sergei Surovikin
alias    Sergey Surovikin
gender   m
office   RUS:MIL    commander  2022-10-08..2023-01-11

person   Alexander Dvornikov
gender   m
office   RUS:MIL    commander  2022-04..2022-10-08

person   Timur Ivanov
gender   m
office   RUS:GOV    deputy defence minister  2016-05..2024-04

person   Yunus-bek Yevkurov
alias    Yunus-Bek Yevkurov; Yunusbek Yevkurov
gender   m
office   RUS:GOV    governor  2008-10-30..2019-06
office   RUS:GOV    deputy defence minister  2019-07..

person   Alexander Voloshin
gender   m
office   RUS:GOV    presidential chief of staff  1999-03-19..2003-10-30

person   Vladislav Surkov
gender   m
office   RUS:GOV    adviser  2013-09..2020-02

person   Kirill Dmitriev
gender   m
office   RUS:GOV    envoy  2025-02-23..

person   Vladimir Medinsky
gender   m
office   RUS:GOV    culture minister  2012-05-21..2020-01-21
office   RUS:GOV    adviser  2020-01-24..
office   RUS:GOV    negotiator  2022-02-28..2022-04
office   RUS:GOV    negotiator  2025-05..

person   Leonid Slutsky
gender   m
office   RUS:PTY    party leader  2022-05..

person   Vladimir Zhirinovsky
gender   m
office   RUS:PTY    party leader  1991..2022-04-06

person   Gennady Zyuganov
gender   m
office   RUS:PTY    party leader  1993-02..

person   Grigory Yavlinsky
gender   m
office   RUS:PTY    party leader  1995..2008-06

person   Garry Kasparov
gender   m
office   RUS:OPP    opposition leader  2005..

person   Yury Luzhkov
alias    Yuri Luzhkov
gender   m
office   RUS:GOV    mayor  1992-06-06..2010-09-28

person   Sergei Sobyanin
alias    Sergey Sobyanin
gender   m
office   RUS:GOV    presidential chief of staff  2005-11-14..2008-05-07
office   RUS:GOV    deputy prime minister  2008-05-12..2010-10
office   RUS:GOV    mayor  2010-10-21..

person   Vladimir Ustinov
gender   m
office   RUS:JUD    prosecutor  2000-05-17..2006-06-02
office   RUS:GOV    justice minister  2006-06-23..2008-05

person   Yury Chaika
alias    Yuri Chaika
gender   m
office   RUS:GOV    justice minister  1999-08..2006-06-23
office   RUS:JUD    prosecutor  2006-06-23..2020-01-22

person   Igor Krasnov
gender   m
office   RUS:JUD    prosecutor  2020-01-22..2025-09

person   Grigory Karasin
gender   m
office   RUS:GOV    deputy foreign minister  2005-06..2019-09

person   Mikhail Galuzin
gender   m
office   RUS:GOV    ambassador  2018..2022-11
office   RUS:GOV    deputy foreign minister  2022-11..

person   Alexander Grushko
gender   m
office   RUS:GOV    deputy foreign minister  2005..2012
office   RUS:GOV    ambassador  2012-10..2018-01
office   RUS:GOV    deputy foreign minister  2018-01..

person   Sergei Vershinin
alias    Sergey Vershinin
gender   m
office   RUS:GOV    deputy foreign minister  2018-03..

person   Anatoly Antonov
gender   m
office   RUS:GOV    deputy defence minister  2011-02..2016-12
office   RUS:GOV    deputy foreign minister  2016-12..2017-08
office   RUS:GOV    ambassador  2017-08-21..2024-10

person   Sergei Kislyak
alias    Sergey Kislyak
gender   m
office   RUS:GOV    deputy foreign minister  2003..2008
office   RUS:GOV    ambassador  2008-09..2017-08

person   Alexander Darchiev
gender   m
office   RUS:GOV    ambassador  2025-03..

person   Zamir Kabulov
gender   m
office   RUS:GOV    ambassador  2004..2009
office   RUS:GOV    envoy  2011..

person   Alexander Lukashevich
gender   m
office   RUS:GOV    spokesman  2011..2015-08

person   Igor Kostyukov
gender   m
office   RUS:SPY    intelligence chief  2018-11..

person   Alexander Novak
gender   m
office   RUS:GOV    energy minister  2012-05-21..2020-11-10
office   RUS:GOV    deputy prime minister  2020-11-10..

person   Alexei Kudrin
alias    Alexey Kudrin
gender   m
office   RUS:GOV    finance minister  2000-05-18..2011-09-26

person   Anton Siluanov
gender   m
office   RUS:GOV    finance minister  2011-09-27..

person   Elvira Nabiullina
gender   f
office   RUS:GOV    economy minister  2007-09-24..2012-05-21
office   RUS:BUS    central bank governor  2013-06-24..

person   Patriarch Kirill
alias    Kirill of Moscow
gender   m
office   RUS:REL    patriarch  2009-02-01..

person   Patriarch Alexy
alias    Patriarch Alexei; Alexy II
gender   m
office   RUS:REL    patriarch  1990-06..2008-12-05

person   Akhmed Zakayev
alias    Akhmed Zakaev
gender   m
office   RUS:GOV    envoy  2001..2007

person   Ibn al-Khattab
alias    Emir Khattab; Khattab
gender   m
office   RUS:REB    rebel leader  1995..2002-03

person   Abdul-Khalim Sadulayev
alias    Abdul Khalim Sadulayev
gender   m
office   RUS:REB    rebel leader  2005-03..2006-06-17

person   Salman Raduyev
alias    Salman Raduev
gender   m
office   RUS:REB    rebel leader  1995..2000-03

person   Alu Alkhanov
gender   m
office   RUS:GOV    governor  2004-10-05..2007-02-15

person   Ilya Yashin
gender   m
office   RUS:OPP    opposition leader  2009..

person   Yulia Navalnaya
gender   f
office   RUS:OPP    opposition leader  2024-02-19..

person   Vladimir Kara-Murza
alias    Vladimir Kara Murza
gender   m
office   RUS:OPP    dissident  2012..

person   Mikhail Khodorkovsky
gender   m
office   RUS:BUS    chief executive  1997..2003-11
office   RUS:OPP    dissident  2003-11..

person   Igor Sechin
gender   m
office   RUS:GOV    deputy prime minister  2008-05-12..2012-05-21
office   RUS:BUS    chief executive  2012-05..

person   Alexei Miller
alias    Alexey Miller
gender   m
office   RUS:BUS    chief executive  2001-05-30..

person   Volodymyr Zelensky
alias    Volodymyr Zelenskiy; Volodymyr Zelenskyy; Vladimir Zelensky; Zelensky; Zelenskiy; Zelenskyy
gender   m
office   UKR:GOV    president  2019-05-20..

person   Petro Poroshenko
gender   m
office   UKR:GOV    foreign minister  2009-10-09..2010-03-11
office   UKR:GOV    president  2014-06-07..2019-05-20
office   UKR:OPP    opposition leader  2019-05-20..

person   Viktor Yanukovych
alias    Viktor Yanukovich; Victor Yanukovych
gender   m
office   UKR:GOV    prime minister  2002-11-21..2005-01-05
office   UKR:GOV    prime minister  2006-08-04..2007-12-18
office   UKR:GOV    president  2010-02-25..2014-02-22

person   Viktor Yushchenko
alias    Victor Yushchenko
gender   m
office   UKR:GOV    prime minister  1999-12-22..2001-05-29
office   UKR:OPP    opposition leader  2002..2005-01
office   UKR:GOV    president  2005-01-23..2010-02-25

person   Leonid Kuchma
gender   m
office   UKR:GOV    president  1994-07-19..2005-01-23

person   Leonid Kravchuk
gender   m
office   UKR:GOV    president  1991-12-05..1994-07-19

person   Yulia Tymoshenko
alias    Yuliya Tymoshenko
gender   f
office   UKR:GOV    prime minister  2005-01-24..2005-09-08
office   UKR:GOV    prime minister  2007-12-18..2010-03-04
office   UKR:PTY    party leader  1999..

person   Arseniy Yatsenyuk
alias    Arseny Yatsenyuk
gender   m
office   UKR:GOV    foreign minister  2007-03-21..2007-12-04
office   UKR:LEG    speaker  2007-12-04..2008-11-12
office   UKR:GOV    prime minister  2014-02-27..2016-04-14

person   Denys Shmyhal
gender   m
office   UKR:GOV    prime minister  2020-03-04..2025-07-16
office   UKR:GOV    defence minister  2025-07-17..2026-01-13
office   UKR:GOV    energy minister  2026-01-14..

person   Yulia Svyrydenko
gender   f
office   UKR:GOV    economy minister  2021-11..2025-07
office   UKR:GOV    prime minister  2025-07-17..

person   Pavlo Klimkin
gender   m
office   UKR:GOV    foreign minister  2014-06-19..2019-08-29

person   Dmytro Kuleba
gender   m
office   UKR:GOV    foreign minister  2020-03-04..2024-09-05

person   Andrii Sybiha
alias    Andriy Sybiha
gender   m
office   UKR:GOV    foreign minister  2024-09-05..

person   Oleksii Reznikov
alias    Oleksiy Reznikov
gender   m
office   UKR:GOV    defence minister  2021-11-04..2023-09-05

person   Rustem Umerov
gender   m
office   UKR:GOV    defence minister  2023-09-06..2025-07-17
office   UKR:GOV    national security adviser  2025-07-18..

person   Andriy Yermak
alias    Andrii Yermak
gender   m
office   UKR:GOV    presidential chief of staff  2020-02-11..2025-11-28

person   Mykhailo Podolyak
alias    Mykhaylo Podolyak
gender   m
office   UKR:GOV    adviser  2020-04..

person   Valerii Zaluzhnyi
alias    Valeriy Zaluzhny; Valery Zaluzhny
gender   m
office   UKR:MIL    chief of staff  2021-07-27..2024-02-08
office   UKR:GOV    ambassador  2024-07..

person   Oleksandr Syrskyi
alias    Oleksandr Syrsky
gender   m
office   UKR:MIL    chief of staff  2024-02-08..

person   Kyrylo Budanov
gender   m
office   UKR:SPY    intelligence chief  2020-08-05..2026-01-02
office   UKR:GOV    presidential chief of staff  2026-01-02..

person   Vitali Klitschko
alias    Vitaliy Klitschko
gender   m
office   UKR:GOV    mayor  2014-06-05..

person   Alexander Zakharchenko
gender   m
office   UKR:REB    rebel leader  2014-08-07..2018-08-31

person   Denis Pushilin
gender   m
office   UKR:REB    rebel leader  2018-09..

person   Anatoliy Kinakh
alias    Anatoly Kinakh
gender   m
office   UKR:GOV    prime minister  2001-05-29..2002-11-21

person   Mykola Azarov
alias    Nikolai Azarov
gender   m
office   UKR:GOV    prime minister  2005-01-05..2005-01-24
office   UKR:GOV    prime minister  2010-03-11..2014-01-28

person   Yuriy Yekhanurov
alias    Yuri Yekhanurov; Yuriy Ekhanurov
gender   m
office   UKR:GOV    prime minister  2005-09-08..2006-08-04
office   UKR:GOV    defence minister  2007-12-18..2009-06-05

person   Oleksandr Turchynov
alias    Olexander Turchynov; Alexander Turchinov
gender   m
office   UKR:GOV    prime minister  2010-03-04..2010-03-11
office   UKR:GOV    president  2014-02-23..2014-06-07
office   UKR:GOV    national security adviser  2014-12-16..2019-05

person   Serhiy Arbuzov
gender   m
office   UKR:GOV    prime minister  2014-01-28..2014-02-27

person   Volodymyr Groysman
alias    Volodymyr Hroysman
gender   m
office   UKR:LEG    speaker  2014-11-27..2016-04-14
office   UKR:GOV    prime minister  2016-04-14..2019-08-29

person   Oleksiy Honcharuk
alias    Oleksii Honcharuk
gender   m
office   UKR:GOV    prime minister  2019-08-29..2020-03-04

person   Borys Tarasyuk
alias    Boris Tarasyuk
gender   m
office   UKR:GOV    foreign minister  1998-04-17..2000-09-29
office   UKR:GOV    foreign minister  2005-02-04..2007-01-30

person   Anatoliy Zlenko
alias    Anatoly Zlenko
gender   m
office   UKR:GOV    foreign minister  2000-10-02..2003-09-02

person   Kostyantyn Hryshchenko
alias    Kostyantyn Gryshchenko; Konstantin Gryshchenko
gender   m
office   UKR:GOV    foreign minister  2003-09-02..2005-02-04
office   UKR:GOV    foreign minister  2010-03-11..2012-12-24

person   Volodymyr Ohryzko
alias    Volodymyr Ogryzko
gender   m
office   UKR:GOV    foreign minister  2007-01-30..2007-03-21
office   UKR:GOV    foreign minister  2007-12-18..2009-03-03

person   Volodymyr Khandohiy
alias    Volodymyr Khandogiy
gender   m
office   UKR:GOV    foreign minister  2009-03-03..2009-10-09

person   Leonid Kozhara
gender   m
office   UKR:GOV    foreign minister  2012-12-24..2014-02-23

person   Andrii Deshchytsia
alias    Andriy Deshchytsia
gender   m
office   UKR:GOV    foreign minister  2014-02-27..2014-06-19

person   Vadym Prystaiko
gender   m
office   UKR:GOV    foreign minister  2019-08-29..2020-03-04
office   UKR:GOV    ambassador  2020-07..2023-07

person   Oleksandr Kuzmuk
alias    Olexander Kuzmuk
gender   m
office   UKR:GOV    defence minister  1996-07..2001-10-24
office   UKR:GOV    defence minister  2004-09-24..2005-02-04

person   Volodymyr Shkidchenko
gender   m
office   UKR:GOV    defence minister  2001-11..2003-06-25

person   Yevhen Marchuk
gender   m
office   UKR:GOV    national security adviser  1999-11..2003-06-25
office   UKR:GOV    defence minister  2003-06-25..2004-09-22

person   Anatoliy Hrytsenko
alias    Anatoliy Gritsenko; Anatoly Hrytsenko
gender   m
office   UKR:GOV    defence minister  2005-02-04..2007-12-18

person   Valeriy Ivashchenko
gender   m
office   UKR:GOV    defence minister  2009-06-05..2010-03-11

person   Mykhailo Yezhel
alias    Mykhaylo Yezhel
gender   m
office   UKR:GOV    defence minister  2010-03-11..2012-02-08

person   Dmytro Salamatin
gender   m
office   UKR:GOV    defence minister  2012-02-08..2012-12-24

person   Pavlo Lebedyev
alias    Pavlo Lebedev
gender   m
office   UKR:GOV    defence minister  2012-12-24..2014-02-27

person   Ihor Tenyukh
alias    Igor Tenyukh
gender   m
office   UKR:GOV    defence minister  2014-02-27..2014-03-25

person   Mykhailo Koval
alias    Mykhaylo Koval
gender   m
office   UKR:GOV    defence minister  2014-03-25..2014-07-03

person   Valeriy Heletey
alias    Valeriy Geletey
gender   m
office   UKR:GOV    defence minister  2014-07-03..2014-10-14

person   Stepan Poltorak
gender   m
office   UKR:GOV    defence minister  2014-10-14..2019-08-29

person   Andriy Zagorodnyuk
alias    Andriy Zahorodniuk
gender   m
office   UKR:GOV    defence minister  2019-08-29..2020-03-04

person   Andriy Taran
alias    Andrii Taran
gender   m
office   UKR:GOV    defence minister  2020-03-04..2021-11-04

person   Mykhailo Fedorov
gender   m
office   UKR:GOV    deputy prime minister  2019-08-29..2026-01-14
office   UKR:GOV    defence minister  2026-01-14..

person   Arsen Avakov
gender   m
office   UKR:GOV    interior minister  2014-02-27..2021-07-15

person   Denys Monastyrsky
alias    Denys Monastyrskyi
gender   m
office   UKR:GOV    interior minister  2021-07-16..2023-01-18

person   Ihor Klymenko
gender   m
office   UKR:GOV    interior minister  2023-01-18..

person   Yuriy Lutsenko
alias    Yuri Lutsenko
gender   m
office   UKR:GOV    interior minister  2005-02-04..2006-12-01
office   UKR:GOV    interior minister  2007-12-18..2010-01-28
office   UKR:JUD    prosecutor  2016-05-12..2019-08-29

person   Vitaliy Zakharchenko
gender   m
office   UKR:GOV    interior minister  2011-11-07..2014-02-21

person   Oleksiy Danilov
alias    Oleksii Danilov
gender   m
office   UKR:GOV    national security adviser  2019-10-03..2024-03-26

person   Oleksandr Lytvynenko
gender   m
office   UKR:GOV    national security adviser  2024-03-26..2025-07-18

person   Andriy Parubiy
alias    Andrii Parubii
gender   m
office   UKR:GOV    national security adviser  2014-02-27..2014-08-07
office   UKR:LEG    speaker  2016-04-14..2019-08-29

person   Ruslan Stefanchuk
gender   m
office   UKR:LEG    speaker  2021-10-08..

person   Dmytro Razumkov
gender   m
office   UKR:LEG    speaker  2019-08-29..2021-10-07

person   Volodymyr Lytvyn
gender   m
office   UKR:LEG    speaker  2002-05..2006-07
office   UKR:LEG    speaker  2008-12..2012-12

person   Viktor Muzhenko
gender   m
office   UKR:MIL    chief of staff  2014-07-03..2019-05-21

person   Ruslan Khomchak
gender   m
office   UKR:MIL    chief of staff  2019-05-21..2021-07-27

person   Vasyl Maliuk
alias    Vasyl Malyuk
gender   m
office   UKR:SPY    intelligence chief  2022-07-18..2026-01-05

person   Ivan Bakanov
gender   m
office   UKR:SPY    intelligence chief  2019-08-29..2022-07-17

person   Valentyn Nalyvaichenko
gender   m
office   UKR:SPY    intelligence chief  2014-02-24..2015-06-18

person   Andriy Bohdan
gender   m
office   UKR:GOV    presidential chief of staff  2019-05-21..2020-02-11

person   Viktor Medvedchuk
gender   m
office   UKR:GOV    presidential chief of staff  2002-06..2005-01

person   Sergiy Kyslytsya
alias    Serhiy Kyslytsya; Sergiy Kyslytsia
gender   m
office   UKR:GOV    ambassador  2020-02..2025-01
office   UKR:GOV    deputy foreign minister  2025-01..2026-01

person   Oksana Markarova
gender   f
office   UKR:GOV    finance minister  2018-06..2020-03
office   UKR:GOV    ambassador  2021-02..2025-08

person   Olha Stefanishyna
alias    Olga Stefanishyna
gender   f
office   UKR:GOV    deputy prime minister  2020-06-04..2025-07-17
office   UKR:GOV    ambassador  2025-08..

person   Iryna Vereshchuk
gender   f
office   UKR:GOV    deputy prime minister  2021-11-04..2024-09

person   Herman Halushchenko
alias    German Galushchenko
gender   m
office   UKR:GOV    energy minister  2021-04-29..2025-07-17
office   UKR:GOV    justice minister  2025-07-17..2025-11

person   Andriy Melnyk
alias    Andrij Melnyk
gender   m
office   UKR:GOV    ambassador  2015-01..2022-10
office   UKR:GOV    ambassador  2025-01..

person   Oleh Nikolenko
alias    Oleg Nikolenko
gender   m
office   UKR:GOV    spokesman  2020..2024

person   Heorhii Tykhyi
alias    Heorhiy Tykhyi
gender   m
office   UKR:GOV    spokesman  2024-07..

person   Ruslan Kravchenko
gender   m
office   UKR:JUD    prosecutor  2025-06..

person   Igor Plotnitsky
alias    Ihor Plotnytsky
gender   m
office   UKR:REB    rebel leader  2014-08..2017-11

person   Leonid Pasechnik
gender   m
office   UKR:REB    rebel leader  2017-11..

person   Alexander Borodai
gender   m
office   UKR:REB    rebel leader  2014-05..2014-08-07

person   Igor Girkin
alias    Igor Strelkov; Strelkov
gender   m
office   UKR:REB    commander  2014-04..2014-08

person   Valery Bolotov
gender   m
office   UKR:REB    rebel leader  2014-04..2014-08

person   Alexander Lukashenko
alias    Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenka
gender   m
office   BLR:GOV    president  1994-07-20..

person   Vladimir Makei
alias    Uladzimir Makei
gender   m
office   BLR:GOV    foreign minister  2012-08-20..2022-11-26

person   Sviatlana Tsikhanouskaya
alias    Svetlana Tikhanovskaya; Svetlana Tsikhanouskaya
gender   f
office   BLR:OPP    opposition leader  2020-08..

person   Vladimir Yermoshin
alias    Uladzimir Yarmoshyn
gender   m
office   BLR:GOV    prime minister  2000-02-18..2001-10-01

person   Gennady Novitsky
alias    Henadz Navitski
gender   m
office   BLR:GOV    prime minister  2001-10-01..2003-07-10

person   Sergei Sidorsky
alias    Sergey Sidorsky; Syarhey Sidorski
gender   m
office   BLR:GOV    prime minister  2003-07-10..2010-12-28

person   Mikhail Myasnikovich
alias    Mikhail Miasnikovich
gender   m
office   BLR:GOV    prime minister  2010-12-28..2014-12-27

person   Andrei Kobyakov
alias    Andrey Kobyakov
gender   m
office   BLR:GOV    prime minister  2014-12-27..2018-08-18

person   Sergei Rumas
alias    Sergey Rumas
gender   m
office   BLR:GOV    prime minister  2018-08-18..2020-06-03

person   Roman Golovchenko
gender   m
office   BLR:GOV    prime minister  2020-06-04..2025-03-10

person   Alexander Turchin
alias    Aleksandr Turchin
gender   m
office   BLR:GOV    prime minister  2025-03-10..

person   Ural Latypov
gender   m
office   BLR:GOV    foreign minister  1998-12..2000-11

person   Mikhail Khvostov
alias    Mikhail Khvastou
gender   m
office   BLR:GOV    foreign minister  2000-11..2003-03-21

person   Sergei Martynov
alias    Sergey Martynov
gender   m
office   BLR:GOV    foreign minister  2003-03-21..2012-08-20

person   Sergei Aleinik
alias    Sergey Aleinik
gender   m
office   BLR:GOV    foreign minister  2022-12-13..2024-06-27

person   Maxim Ryzhenkov
alias    Maksim Ryzhenkov
gender   m
office   BLR:GOV    foreign minister  2024-06-27..

person   Leonid Maltsev
gender   m
office   BLR:GOV    defence minister  2001-03..2009-12-04

person   Yuri Zhadobin
alias    Yury Zhadobin
gender   m
office   BLR:GOV    defence minister  2009-12-04..2014-11-25

person   Andrei Ravkov
alias    Andrey Ravkov
gender   m
office   BLR:GOV    defence minister  2014-11-25..2020-01-20
office   BLR:GOV    national security adviser  2020-01-20..2020-09-03

person   Viktor Khrenin
gender   m
office   BLR:GOV    defence minister  2020-01-20..

person   Alexander Volfovich
alias    Aleksandr Volfovich
gender   m
office   BLR:GOV    national security adviser  2021-01..

person   Natalya Kochanova
alias    Natalia Kochanova
gender   f
office   BLR:GOV    presidential chief of staff  2016-12..2019-12
office   BLR:LEG    speaker  2019-12..

person   Ivan Tertel
gender   m
office   BLR:SPY    intelligence chief  2020-09-03..

person   Maria Kolesnikova
alias    Maryia Kalesnikava; Maria Kalesnikava
gender   f
office   BLR:OPP    opposition leader  2020-07..

person   Pavel Latushko
alias    Pavel Latushka
gender   m
office   BLR:GOV    culture minister  2009-06..2012-11
office   BLR:OPP    opposition leader  2020-08..

person   Alexander Milinkevich
alias    Alyaksandr Milinkevich
gender   m
office   BLR:OPP    opposition leader  2005-10..2010

person   Ales Bialiatski
alias    Ales Belyatsky
gender   m
office   BLR:CVL    activist  1996..

person   Viktor Babariko
alias    Viktar Babaryka
gender   m
office   BLR:PTY    candidate  2020-05..2020-07

person   Alexander Chumakov
gender   m
office   BLR:GOV    defence minister  1996..2001-03

person   Sergei Ling
alias    Syarhey Linh; Sergei Linh
gender   m
office   BLR:GOV    prime minister  1996-11..2000-02-18

person   Maia Sandu
gender   f
office   MDA:GOV    prime minister  2019-06-08..2019-11-14
office   MDA:GOV    president  2020-12-24..

person   Igor Dodon
gender   m
office   MDA:GOV    president  2016-12-23..2020-12-24

person   Vladimir Voronin
gender   m
office   MDA:GOV    president  2001-04-07..2009-09-11

person   Petru Lucinschi
gender   m
office   MDA:GOV    president  1997-01-15..2001-04-07

person   Mihai Ghimpu
gender   m
office   MDA:GOV    president  2009-09-11..2010-12-28

person   Marian Lupu
gender   m
office   MDA:LEG    speaker  2005-03..2009-05
office   MDA:GOV    president  2010-12-30..2012-03-23
office   MDA:LEG    speaker  2010-12-30..2013-04

person   Nicolae Timofti
gender   m
office   MDA:GOV    president  2012-03-23..2016-12-23

person   Dumitru Braghis
gender   m
office   MDA:GOV    prime minister  1999-12-21..2001-04-19

person   Vasile Tarlev
gender   m
office   MDA:GOV    prime minister  2001-04-19..2008-03-31

person   Zinaida Greceanii
alias    Zinaida Grecianii
gender   f
office   MDA:GOV    prime minister  2008-03-31..2009-09-14
office   MDA:LEG    speaker  2019-06-08..2021-07

person   Vlad Filat
gender   m
office   MDA:GOV    prime minister  2009-09-25..2013-04-25
office   MDA:GOV    president  2010-12-28..2010-12-30

person   Iurie Leanca
gender   m
office   MDA:GOV    foreign minister  2009-09-25..2013-05-30
office   MDA:GOV    prime minister  2013-04-25..2015-02-18

person   Chiril Gaburici
gender   m
office   MDA:GOV    prime minister  2015-02-18..2015-06-22

person   Natalia Gherman
gender   f
office   MDA:GOV    foreign minister  2013-05-30..2016-01-20
office   MDA:GOV    prime minister  2015-06-22..2015-07-30

person   Valeriu Strelet
gender   m
office   MDA:GOV    prime minister  2015-07-30..2015-10-30

person   Gheorghe Brega
gender   m
office   MDA:GOV    prime minister  2015-10-30..2016-01-20

person   Pavel Filip
gender   m
office   MDA:GOV    prime minister  2016-01-20..2019-06-14

person   Ion Chicu
gender   m
office   MDA:GOV    prime minister  2019-11-14..2020-12-31

person   Aureliu Ciocoi
gender   m
office   MDA:GOV    foreign minister  2019-11-14..2020-03-16
office   MDA:GOV    foreign minister  2020-11-09..2021-08-06
office   MDA:GOV    prime minister  2020-12-31..2021-08-06

person   Natalia Gavrilita
gender   f
office   MDA:GOV    prime minister  2021-08-06..2023-02-16

person   Dorin Recean
gender   m
office   MDA:GOV    interior minister  2012-07..2015-02
office   MDA:GOV    prime minister  2023-02-16..2025-11-01

person   Alexandru Munteanu
gender   m
office   MDA:GOV    prime minister  2025-11-01..

person   Nicolae Tabacaru
gender   m
office   MDA:GOV    foreign minister  1997-07..2000-11

person   Nicolae Cernomaz
gender   m
office   MDA:GOV    foreign minister  2000-11..2001-09

person   Nicolae Dudau
gender   m
office   MDA:GOV    foreign minister  2001-09..2004-02

person   Andrei Stratan
gender   m
office   MDA:GOV    foreign minister  2004-02..2009-09-25

person   Andrei Galbur
gender   m
office   MDA:GOV    foreign minister  2016-01-20..2018-01

person   Tudor Ulianovschi
gender   m
office   MDA:GOV    foreign minister  2018-01-10..2019-06-08

person   Nicu Popescu
gender   m
office   MDA:GOV    foreign minister  2019-06-08..2019-11-14
office   MDA:GOV    foreign minister  2021-08-06..2024-01-29

person   Oleg Tulea
gender   m
office   MDA:GOV    foreign minister  2020-03-16..2020-11-09

person   Mihai Popsoi
alias    Mihail Popsoi
gender   m
office   MDA:GOV    foreign minister  2024-01-29..

person   Victor Gaiciuc
gender   m
office   MDA:GOV    defence minister  2001-05..2004-10
office   MDA:GOV    defence minister  2019-11-14..2020-11-09

person   Valeriu Plesca
gender   m
office   MDA:GOV    defence minister  2004-12..2007-07

person   Vitalie Vrabie
gender   m
office   MDA:GOV    defence minister  2007-07..2009-09-25

person   Vitalie Marinuta
gender   m
office   MDA:GOV    defence minister  2009-09-25..2014-03

person   Valeriu Troenco
gender   m
office   MDA:GOV    defence minister  2014-04..2015-02-18

person   Viorel Cibotaru
gender   m
office   MDA:GOV    defence minister  2015-02-18..2015-07-30

person   Anatol Salaru
gender   m
office   MDA:GOV    defence minister  2015-07-30..2016-12

person   Eugen Sturza
gender   m
office   MDA:GOV    defence minister  2017-10-24..2019-06-08

person   Pavel Voicu
gender   m
office   MDA:GOV    defence minister  2019-06..2019-11-14
office   MDA:GOV    interior minister  2019-11-14..2021-08-06

person   Anatolie Nosatii
alias    Anatolie Nosatyi
gender   m
office   MDA:GOV    defence minister  2021-08-06..

person   Igor Grosu
gender   m
office   MDA:LEG    speaker  2021-07-29..

person   Igor Smirnov
gender   m
office   MDA:REB    leader  1991-12..2011-12-30

person   Yevgeny Shevchuk
alias    Evgeny Shevchuk
gender   m
office   MDA:REB    leader  2011-12-30..2016-12-16

person   Vadim Krasnoselsky
alias    Vadim Krasnoselski
gender   m
office   MDA:REB    leader  2016-12-16..

person   Ilan Shor
gender   m
office   MDA:PTY    party leader  2016-06..2023-06

person   Vlad Plahotniuc
alias    Vladimir Plahotniuc
gender   m
office   MDA:PTY    party leader  2016-12..2019-06

person   Evghenia Gutul
alias    Yevgenia Gutsul; Evgenia Gutul
gender   f
office   MDA:GOV    governor  2023-07..2025-08

person   Irina Vlah
gender   f
office   MDA:GOV    governor  2015-04..2023-07

person   Boris Gamurari
gender   m
office   MDA:GOV    defence minister  1999..2001

person   Vitalie Pirlog
gender   m
office   MDA:GOV    justice minister  2006-09..2009-09
office   MDA:GOV    prime minister  2009-09-14..2009-09-25

person   Eduard Shevardnadze
gender   m
office   GEO:GOV    president  1995-11-26..2003-11-23

person   Mikheil Saakashvili
alias    Mikhail Saakashvili
gender   m
office   GEO:GOV    president  2004-01-25..2007-11-25
office   GEO:GOV    president  2008-01-20..2013-11-17

person   Bidzina Ivanishvili
gender   m
office   GEO:GOV    prime minister  2012-10-25..2013-11-20

person   Salome Zourabichvili
alias    Salome Zurabishvili
gender   f
office   GEO:GOV    foreign minister  2004-03..2005-10
office   GEO:GOV    president  2018-12-16..2024-12-29

person   Irakli Kobakhidze
gender   m
office   GEO:GOV    prime minister  2024-02-08..

person   Irakli Garibashvili
gender   m
office   GEO:GOV    prime minister  2013-11-20..2015-12-30
office   GEO:GOV    defence minister  2019-09-08..2021-02-22
office   GEO:GOV    prime minister  2021-02-22..2024-01-29

person   Robert Kocharyan
alias    Robert Kocharian
gender   m
office   ARM:GOV    president  1998-04-09..2008-04-09

person   Serzh Sargsyan
alias    Serzh Sarkisian; Serge Sarkisian; Serzh Sarksyan
gender   m
office   ARM:GOV    defence minister  2000-05..2007-04-04
office   ARM:GOV    prime minister  2007-04-04..2008-04-09
office   ARM:GOV    president  2008-04-09..2018-04-09
office   ARM:GOV    prime minister  2018-04-17..2018-04-23

person   Nikol Pashinyan
gender   m
office   ARM:GOV    prime minister  2018-05-08..

person   Edward Nalbandian
gender   m
office   ARM:GOV    foreign minister  2008-04..2018-05

person   Ararat Mirzoyan
gender   m
office   ARM:GOV    foreign minister  2021-08-19..

person   Heydar Aliyev
alias    Heidar Aliyev; Haydar Aliyev
gender   m
office   AZE:GOV    president  1993-10-10..2003-10-31

person   Ilham Aliyev
alias    Ilham Aliev
gender   m
office   AZE:GOV    president  2003-10-31..

person   Elmar Mammadyarov
gender   m
office   AZE:GOV    foreign minister  2004-04-02..2020-07-16

person   Jeyhun Bayramov
gender   m
office   AZE:GOV    foreign minister  2020-07-16..

person   John Major
gender   m
office   GBR:GOV    prime minister  1990-11-28..1997-05-02

person   Tony Blair
gender   m
office   GBR:GOV    prime minister  1997-05-02..2007-06-27
office   IGO:GOV    envoy  2007-06-27..2015-05-27

person   Gordon Brown
gender   m
office   GBR:GOV    finance minister  1997-05-02..2007-06-27
office   GBR:GOV    prime minister  2007-06-27..2010-05-11

person   David Cameron
alias    Lord Cameron
gender   m
office   GBR:OPP    opposition leader  2005-12-06..2010-05-11
office   GBR:GOV    prime minister  2010-05-11..2016-07-13
office   GBR:GOV    foreign minister  2023-11-13..2024-07-05

person   Theresa May
gender   f
office   GBR:GOV    interior minister  2010-05-12..2016-07-13
office   GBR:GOV    prime minister  2016-07-13..2019-07-24

person   Boris Johnson
gender   m
office   GBR:GOV    mayor  2008-05-04..2016-05-09
office   GBR:GOV    foreign minister  2016-07-13..2018-07-09
office   GBR:GOV    prime minister  2019-07-24..2022-09-06

person   Liz Truss
gender   f
office   GBR:GOV    foreign minister  2021-09-15..2022-09-06
office   GBR:GOV    prime minister  2022-09-06..2022-10-25

person   Rishi Sunak
gender   m
office   GBR:GOV    finance minister  2020-02-13..2022-07-05
office   GBR:GOV    prime minister  2022-10-25..2024-07-05
office   GBR:OPP    opposition leader  2024-07-05..2024-11-02

person   Keir Starmer
gender   m
office   GBR:OPP    opposition leader  2020-04-04..2024-07-05
office   GBR:GOV    prime minister  2024-07-05..

person   Robin Cook
gender   m
office   GBR:GOV    foreign minister  1997-05-02..2001-06-08

person   Jack Straw
gender   m
office   GBR:GOV    interior minister  1997-05-02..2001-06-08
office   GBR:GOV    foreign minister  2001-06-08..2006-05-05

person   Margaret Beckett
gender   f
office   GBR:GOV    foreign minister  2006-05-05..2007-06-27

person   David Miliband
gender   m
office   GBR:GOV    foreign minister  2007-06-28..2010-05-11

person   William Hague
gender   m
office   GBR:OPP    opposition leader  1997-06-19..2001-09-13
office   GBR:GOV    foreign minister  2010-05-12..2014-07-14

person   Philip Hammond
gender   m
office   GBR:GOV    defence minister  2011-10-14..2014-07-15
office   GBR:GOV    foreign minister  2014-07-15..2016-07-13
office   GBR:GOV    finance minister  2016-07-13..2019-07-24

person   Jeremy Hunt
gender   m
office   GBR:GOV    foreign minister  2018-07-09..2019-07-24
office   GBR:GOV    finance minister  2022-10-14..2024-07-05

person   Dominic Raab
gender   m
office   GBR:GOV    foreign minister  2019-07-24..2021-09-15
office   GBR:GOV    deputy prime minister  2021-09-15..2022-09-06
office   GBR:GOV    deputy prime minister  2022-10-25..2023-04-21

person   James Cleverly
gender   m
office   GBR:GOV    foreign minister  2022-09-06..2023-11-13
office   GBR:GOV    interior minister  2023-11-13..2024-07-05

person   David Lammy
gender   m
office   GBR:GOV    foreign minister  2024-07-05..2025-09-05
office   GBR:GOV    deputy prime minister  2025-09-05..

person   Yvette Cooper
gender   f
office   GBR:GOV    interior minister  2024-07-05..2025-09-05
office   GBR:GOV    foreign minister  2025-09-05..

person   Geoff Hoon
gender   m
office   GBR:GOV    defence minister  1999-10..2005-05

person   Ben Wallace
gender   m
office   GBR:GOV    defence minister  2019-07-24..2023-08-31

person   Michael Fallon
gender   m
office   GBR:GOV    defence minister  2014-07-15..2017-11-01

person   John Healey
gender   m
office   GBR:GOV    defence minister  2024-07-05..

person   Gerry Adams
gender   m
office   GBR:PTY    party leader  1983-11..2018-02-10

person   Queen Elizabeth
alias    Elizabeth II; Queen Elizabeth II
gender   f
office   GBR:GOV    queen  1952-02-06..2022-09-08

person   King Charles
alias    Charles III; King Charles III; Prince Charles
gender   m
office   GBR:GOV    king  2022-09-08..

person   John Reid
gender   m
office   GBR:GOV    Northern Ireland secretary  2001-01-24..2002-10-24
office   GBR:GOV    defence minister  2005-05-06..2006-05-05
office   GBR:GOV    interior minister  2006-05-05..2007-06-27

person   Des Browne
gender   m
office   GBR:GOV    defence minister  2006-05-05..2008-10-03

person   John Hutton
gender   m
office   GBR:GOV    defence minister  2008-10-03..2009-06-05

person   Bob Ainsworth
gender   m
office   GBR:GOV    defence minister  2009-06-05..2010-05-11

person   Liam Fox
gender   m
office   GBR:GOV    defence minister  2010-05-12..2011-10-14
office   GBR:GOV    trade minister  2016-07-13..2019-07-24

person   Gavin Williamson
gender   m
office   GBR:GOV    defence minister  2017-11-02..2019-05-01
office   GBR:GOV    education minister  2019-07-24..2021-09-15

person   Penny Mordaunt
gender   f
office   GBR:GOV    defence minister  2019-05-01..2019-07-24

person   Grant Shapps
gender   m
office   GBR:GOV    transport minister  2019-07-24..2022-09-06
office   GBR:GOV    interior minister  2022-10-19..2022-10-25
office   GBR:GOV    defence minister  2023-08-31..2024-07-05

person   David Blunkett
gender   m
office   GBR:GOV    interior minister  2001-06-08..2004-12-15

person   Charles Clarke
gender   m
office   GBR:GOV    interior minister  2004-12-15..2006-05-05

person   Jacqui Smith
gender   f
office   GBR:GOV    interior minister  2007-06-28..2009-06-05

person   Alan Johnson
gender   m
office   GBR:GOV    health minister  2007-06-28..2009-06-05
office   GBR:GOV    interior minister  2009-06-05..2010-05-11

person   Amber Rudd
gender   f
office   GBR:GOV    interior minister  2016-07-13..2018-04-29

person   Sajid Javid
gender   m
office   GBR:GOV    interior minister  2018-04-30..2019-07-24
office   GBR:GOV    finance minister  2019-07-24..2020-02-13
office   GBR:GOV    health minister  2021-06-26..2022-07-05

person   Priti Patel
gender   f
office   GBR:GOV    development minister  2016-07-14..2017-11-08
office   GBR:GOV    interior minister  2019-07-24..2022-09-06

person   Suella Braverman
gender   f
office   GBR:GOV    interior minister  2022-09-06..2022-10-19
office   GBR:GOV    interior minister  2022-10-25..2023-11-13

person   Shabana Mahmood
gender   f
office   GBR:GOV    justice minister  2024-07-05..2025-09-05
office   GBR:GOV    interior minister  2025-09-05..

person   Alistair Darling
gender   m
office   GBR:GOV    finance minister  2007-06-28..2010-05-11

person   George Osborne
gender   m
office   GBR:GOV    finance minister  2010-05-11..2016-07-13

person   Nadhim Zahawi
gender   m
office   GBR:GOV    finance minister  2022-07-05..2022-09-06

person   Kwasi Kwarteng
gender   m
office   GBR:GOV    finance minister  2022-09-06..2022-10-14

person   Rachel Reeves
gender   f
office   GBR:GOV    finance minister  2024-07-05..

person   John Prescott
gender   m
office   GBR:GOV    deputy prime minister  1997-05-02..2007-06-27

person   Nick Clegg
gender   m
office   GBR:GOV    deputy prime minister  2010-05-11..2015-05-08

person   Oliver Dowden
gender   m
office   GBR:GOV    deputy prime minister  2023-04-21..2024-07-05

person   Angela Rayner
gender   f
office   GBR:GOV    deputy prime minister  2024-07-05..2025-09-05

person   Michael Gove
gender   m
office   GBR:GOV    education minister  2010-05-12..2014-07-15
office   GBR:GOV    justice minister  2015-05-09..2016-07-14

person   Peter Mandelson
alias    Lord Mandelson
gender   m
office   GBR:GOV    Northern Ireland secretary  1999-10-11..2001-01-24
office   EUR:GOV    commissioner  2004-11..2008-10-03
office   GBR:GOV    ambassador  2025-02..2025-09-11

person   Paul Murphy
gender   m
office   GBR:GOV    Northern Ireland secretary  2002-10-24..2005-05-06

person   Peter Hain
gender   m
office   GBR:GOV    Northern Ireland secretary  2005-05-06..2007-06-27

person   Shaun Woodward
gender   m
office   GBR:GOV    Northern Ireland secretary  2007-06-28..2010-05-11

person   Owen Paterson
gender   m
office   GBR:GOV    Northern Ireland secretary  2010-05-12..2012-09-04

person   Theresa Villiers
gender   f
office   GBR:GOV    Northern Ireland secretary  2012-09-04..2016-07-14

person   James Brokenshire
gender   m
office   GBR:GOV    Northern Ireland secretary  2016-07-14..2018-01-08

person   Karen Bradley
gender   f
office   GBR:GOV    Northern Ireland secretary  2018-01-08..2019-07-24

person   Julian Smith
gender   m
office   GBR:GOV    Northern Ireland secretary  2019-07-24..2020-02-13

person   Brandon Lewis
gender   m
office   GBR:GOV    Northern Ireland secretary  2020-02-13..2022-07-07

person   Chris Heaton-Harris
alias    Chris Heaton Harris
gender   m
office   GBR:GOV    Northern Ireland secretary  2022-09-06..2024-07-05

person   Hilary Benn
gender   m
office   GBR:GOV    development minister  2003-10..2007-06-28
office   GBR:GOV    Northern Ireland secretary  2024-07-05..

person   Clare Short
gender   f
office   GBR:GOV    development minister  1997-05-03..2003-05-12

person   Andrew Mitchell
gender   m
office   GBR:GOV    development minister  2010-05-12..2012-09-04

person   Justine Greening
gender   f
office   GBR:GOV    development minister  2012-09-04..2016-07-14

person   Iain Duncan Smith
gender   m
office   GBR:OPP    opposition leader  2001-09-13..2003-11-06

person   Michael Howard
gender   m
office   GBR:OPP    opposition leader  2003-11-06..2005-12-06

person   Ed Miliband
gender   m
office   GBR:OPP    opposition leader  2010-09-25..2015-05-08
office   GBR:GOV    energy minister  2024-07-05..

person   Jeremy Corbyn
gender   m
office   GBR:OPP    opposition leader  2015-09-12..2020-04-04

person   Kemi Badenoch
gender   f
office   GBR:GOV    trade minister  2022-09-06..2024-07-05
office   GBR:OPP    opposition leader  2024-11-02..

person   Nigel Farage
gender   m
office   GBR:PTY    party leader  2006-09..2009-11
office   GBR:PTY    party leader  2010-11..2016-09
office   GBR:PTY    party leader  2019-03..2021-03
office   GBR:PTY    party leader  2024-06-03..

person   Donald Dewar
gender   m
office   GBR:GOV    first minister  1999-05-17..2000-10-11

person   Jack McConnell
gender   m
office   GBR:GOV    first minister  2001-11..2007-05-16

person   Alex Salmond
gender   m
office   GBR:GOV    first minister  2007-05-16..2014-11-18

person   Nicola Sturgeon
gender   f
office   GBR:GOV    first minister  2014-11-20..2023-03-28

person   Humza Yousaf
gender   m
office   GBR:GOV    first minister  2023-03-29..2024-05-07

person   John Swinney
gender   m
office   GBR:GOV    first minister  2024-05-08..

person   Carwyn Jones
gender   m
office   GBR:GOV    first minister  2009-12..2018-12

person   Mark Drakeford
gender   m
office   GBR:GOV    first minister  2018-12..2024-03

person   David Trimble
gender   m
office   GBR:PTY    party leader  1995-09..2005-06
office   GBR:GOV    first minister  1998-07-01..2002-10-14

person   Ian Paisley
gender   m
office   GBR:PTY    party leader  1971-09..2008-05-31
office   GBR:GOV    first minister  2007-05-08..2008-06-05

person   Peter Robinson
gender   m
office   GBR:GOV    first minister  2008-06-05..2016-01-11

person   Arlene Foster
gender   f
office   GBR:GOV    first minister  2016-01-11..2017-01
office   GBR:GOV    first minister  2020-01-11..2021-06-14

person   Martin McGuinness
gender   m
office   GBR:GOV    first minister  2007-05-08..2017-01-09

person   Michelle O'Neill
gender   f
office   GBR:GOV    first minister  2024-02-03..

person   John Hume
gender   m
office   GBR:PTY    party leader  1979-11..2001-11

person   Ken Livingstone
gender   m
office   GBR:GOV    mayor  2000-05-04..2008-05-04

person   Sadiq Khan
gender   m
office   GBR:GOV    mayor  2016-05-09..

person   Jock Stirrup
gender   m
office   GBR:MIL    chief of staff  2006-04..2010-10

person   Michael Walker
gender   m
office   GBR:MIL    chief of staff  2003-05..2006-04

person   Nick Houghton
alias    Nicholas Houghton
gender   m
office   GBR:MIL    chief of staff  2013-07..2016-07

person   Stuart Peach
gender   m
office   GBR:MIL    chief of staff  2016-07..2018-06
office   IGO:MIL    chairman  2018-06..2021-06

person   Nick Carter
gender   m
office   GBR:MIL    chief of staff  2018-06..2021-11-30

person   Tony Radakin
gender   m
office   GBR:MIL    chief of staff  2021-11-30..2025-09

person   Rich Knighton
alias    Richard Knighton
gender   m
office   GBR:MIL    chief of staff  2025-09..

person   Jeremy Greenstock
gender   m
office   GBR:GOV    ambassador  1998-07..2003-07

person   Emyr Jones Parry
gender   m
office   GBR:GOV    ambassador  2003-07..2007-08

person   John Sawers
gender   m
office   GBR:GOV    ambassador  2007-08..2009-11
office   GBR:SPY    intelligence chief  2009-11..2014-11

person   Mark Lyall Grant
gender   m
office   GBR:GOV    ambassador  2009-11..2015-04
office   GBR:GOV    national security adviser  2015-09..2017-04

person   Matthew Rycroft
gender   m
office   GBR:GOV    ambassador  2015-04..2018-01

person   Karen Pierce
gender   f
office   GBR:GOV    ambassador  2018-03..2025-02

person   Barbara Woodward
gender   f
office   GBR:GOV    ambassador  2015-02..2025

person   Richard Dearlove
gender   m
office   GBR:SPY    intelligence chief  1999-08..2004-05

person   John Scarlett
gender   m
office   GBR:SPY    intelligence chief  2004-05..2009-10

person   Alex Younger
gender   m
office   GBR:SPY    intelligence chief  2014-11..2020-09

person   Richard Moore
gender   m
office   GBR:SPY    intelligence chief  2020-10..2025-09

person   Blaise Metreweli
gender   f
office   GBR:SPY    intelligence chief  2025-10..

person   Jonathan Powell
gender   m
office   GBR:GOV    national security adviser  2024-12..

person   Alastair Campbell
gender   m
office   GBR:GOV    spokesman  1997-05..2003-08

person   Rowan Williams
gender   m
office   GBR:REL    archbishop  2002-12..2012-12

person   Justin Welby
gender   m
office   GBR:REL    archbishop  2013-02..2025-01

person   Jacques Chirac
gender   m
office   FRA:GOV    president  1995-05-17..2007-05-16

person   Francois Mitterrand
gender   m
office   FRA:GOV    president  1981-05-21..1995-05-17

person   Nicolas Sarkozy
gender   m
office   FRA:GOV    interior minister  2005-06-02..2007-03-26
office   FRA:GOV    president  2007-05-16..2012-05-15

person   Francois Hollande
gender   m
office   FRA:GOV    president  2012-05-15..2017-05-14

person   Emmanuel Macron
alias    Macron
gender   m
office   FRA:GOV    economy minister  2014-08-26..2016-08-30
office   FRA:GOV    president  2017-05-14..

person   Lionel Jospin
gender   m
office   FRA:GOV    prime minister  1997-06-02..2002-05-06

person   Dominique de Villepin
gender   m
office   FRA:GOV    foreign minister  2002-05-07..2004-03-31
office   FRA:GOV    interior minister  2004-03-31..2005-05-31
office   FRA:GOV    prime minister  2005-05-31..2007-05-17

person   Hubert Vedrine
gender   m
office   FRA:GOV    foreign minister  1997-06-04..2002-05-06

person   Michel Barnier
gender   m
office   FRA:GOV    foreign minister  2004-03-31..2005-06-02
office   EUR:GOV    commissioner  2010-02-09..2014-10-31
office   EUR:GOV    negotiator  2016-10..2021-03
office   FRA:GOV    prime minister  2024-09-05..2024-12-13

person   Philippe Douste-Blazy
gender   m
office   FRA:GOV    foreign minister  2005-06-02..2007-05-15

person   Bernard Kouchner
gender   m
office   UNO:GOV    special representative  1999-07-15..2001-01
office   FRA:GOV    foreign minister  2007-05-18..2010-11-14

person   Sigrid Kaag
gender   f
office   UNO:GOV    special representative  2014-12..2017-10
office   NLD:GOV    foreign minister  2018-02-13..2018-03-07
office   NLD:GOV    foreign minister  2021-05-25..2021-09-17
office   NLD:GOV    finance minister  2022-01-10..2024-01-08
office   UNO:GOV    envoy  2024-01-08..2025-06

person   Alain Juppe
gender   m
office   FRA:GOV    prime minister  1995-05-17..1997-06-02
office   FRA:GOV    mayor  2006-10..2019-03
office   FRA:GOV    defence minister  2010-11-14..2011-02-27
office   FRA:GOV    foreign minister  2011-02-27..2012-05-15

person   Laurent Fabius
gender   m
office   FRA:GOV    foreign minister  2012-05-16..2016-02-11

person   Jean-Marc Ayrault
gender   m
office   FRA:GOV    prime minister  2012-05-15..2014-03-31
office   FRA:GOV    foreign minister  2016-02-11..2017-05-10

person   Manuel Valls
gender   m
office   FRA:GOV    interior minister  2012-05-16..2014-03-31
office   FRA:GOV    prime minister  2014-03-31..2016-12-06

person   Jean-Yves Le Drian
gender   m
office   FRA:GOV    defence minister  2012-05-16..2017-05-10
office   FRA:GOV    foreign minister  2017-05-17..2022-05-20
office   FRA:GOV    envoy  2023-06..

person   Catherine Colonna
gender   f
office   FRA:GOV    foreign minister  2022-05-20..2024-01-11

person   Stephane Sejourne
gender   m
office   FRA:GOV    foreign minister  2024-01-11..2024-09-21
office   EUR:GOV    commissioner  2024-12-01..

person   Jean-Noel Barrot
gender   m
office   FRA:GOV    foreign minister  2024-09-21..

person   Florence Parly
gender   f
office   FRA:GOV    defence minister  2017-06-21..2022-05-20

person   Sebastien Lecornu
gender   m
office   FRA:GOV    defence minister  2022-05-20..2025-10
office   FRA:GOV    prime minister  2025-09-09..

person   Gabriel Attal
gender   m
office   FRA:GOV    prime minister  2024-01-09..2024-09-05

person   Francois Bayrou
gender   m
office   FRA:GOV    prime minister  2024-12-13..2025-09-09

person   Marine Le Pen
gender   f
office   FRA:PTY    party leader  2011-01-16..2022-11-05

person   Jean-Marie Le Pen
gender   m
office   FRA:PTY    party leader  1972-10..2011-01-15

person   Jean-Pierre Raffarin
gender   m
office   FRA:GOV    prime minister  2002-05-06..2005-05-31

person   Francois Fillon
gender   m
office   FRA:GOV    prime minister  2007-05-17..2012-05-15
office   FRA:PTY    candidate  2016-11-27..2017-04-23

person   Bernard Cazeneuve
gender   m
office   FRA:GOV    interior minister  2014-04-02..2016-12-06
office   FRA:GOV    prime minister  2016-12-06..2017-05-15

person   Edouard Philippe
gender   m
office   FRA:GOV    prime minister  2017-05-15..2020-07-03
office   FRA:GOV    mayor  2020-07-05..

person   Jean Castex
gender   m
office   FRA:GOV    prime minister  2020-07-03..2022-05-16

person   Elisabeth Borne
gender   f
office   FRA:GOV    prime minister  2022-05-16..2024-01-09
office   FRA:GOV    education minister  2024-12-23..2025-10-12

person   Michele Alliot-Marie
alias    Michele Alliot Marie
gender   f
office   FRA:GOV    defence minister  2002-05-07..2007-05-15
office   FRA:GOV    interior minister  2007-05-18..2009-06-23
office   FRA:GOV    justice minister  2009-06-23..2010-11-13
office   FRA:GOV    foreign minister  2010-11-14..2011-02-27

person   Alain Richard
gender   m
office   FRA:GOV    defence minister  1997-06-04..2002-05-06

person   Herve Morin
gender   m
office   FRA:GOV    defence minister  2007-05-18..2010-11-14

person   Gerard Longuet
gender   m
office   FRA:GOV    defence minister  2011-02-27..2012-05-10

person   Sylvie Goulard
gender   f
office   FRA:GOV    defence minister  2017-05-17..2017-06-21

person   Catherine Vautrin
gender   f
office   FRA:GOV    defence minister  2025-10-12..

person   Gerard Collomb
gender   m
office   FRA:GOV    interior minister  2017-05-17..2018-10-03

person   Christophe Castaner
gender   m
office   FRA:GOV    interior minister  2018-10-16..2020-07-06

person   Gerald Darmanin
gender   m
office   FRA:GOV    interior minister  2020-07-06..2024-09-21
office   FRA:GOV    justice minister  2024-12-23..

person   Bruno Retailleau
gender   m
office   FRA:GOV    interior minister  2024-09-21..2025-10-12

person   Laurent Nunez
gender   m
office   FRA:GOV    interior minister  2025-10-12..

person   Bruno Le Roux
gender   m
office   FRA:GOV    interior minister  2016-12-06..2017-03-21

person   Matthias Fekl
gender   m
office   FRA:GOV    interior minister  2017-03-21..2017-05-10

person   Claude Gueant
gender   m
office   FRA:GOV    interior minister  2011-02-27..2012-05-10

person   Brice Hortefeux
gender   m
office   FRA:GOV    interior minister  2009-06-23..2011-02-27

person   Bruno Le Maire
gender   m
office   FRA:GOV    finance minister  2017-05-17..2024-09-21

person   Jordan Bardella
gender   m
office   FRA:PTY    party leader  2022-11-05..

person   Jean-Luc Melenchon
alias    Jean Luc Melenchon
gender   m
office   FRA:PTY    party leader  2016-02..

person   Segolene Royal
gender   f
office   FRA:PTY    candidate  2006-11..2007-05-06
office   FRA:GOV    environment minister  2014-04-02..2017-05-10

person   Bertrand Delanoe
gender   m
office   FRA:GOV    mayor  2001-03..2014-04-05

person   Anne Hidalgo
gender   f
office   FRA:GOV    mayor  2014-04-05..2026-03

person   Pierre de Villiers
gender   m
office   FRA:MIL    chief of staff  2014-02-15..2017-07-19

person   Francois Lecointre
gender   m
office   FRA:MIL    chief of staff  2017-07-20..2021-07-21

person   Thierry Burkhard
gender   m
office   FRA:MIL    chief of staff  2021-07-22..2025-08-31

person   Fabien Mandon
gender   m
office   FRA:MIL    chief of staff  2025-09-01..

person   Emmanuel Bonne
gender   m
office   FRA:GOV    adviser  2019-05..

person   Jean-David Levitte
gender   m
office   FRA:GOV    ambassador  2000..2007-05
office   FRA:GOV    adviser  2007-05..2012-05

person   Francois Delattre
gender   m
office   FRA:GOV    ambassador  2011-02..2019

person   Gerard Araud
gender   m
office   FRA:GOV    ambassador  2009-09..2019-04

person   Helmut Kohl
gender   m
office   DEU:GOV    chancellor  1982-10-01..1998-10-27

person   Gerhard Schroeder
alias    Gerhard Schroder
gender   m
office   DEU:GOV    chancellor  1998-10-27..2005-11-22

person   Angela Merkel
gender   f
office   DEU:GOV    chancellor  2005-11-22..2021-12-08

person   Olaf Scholz
gender   m
office   DEU:GOV    finance minister  2018-03-14..2021-12-08
office   DEU:GOV    chancellor  2021-12-08..2025-05-06

person   Friedrich Merz
gender   m
office   DEU:PTY    party leader  2022-01-31..
office   DEU:GOV    chancellor  2025-05-06..

person   Joschka Fischer
gender   m
office   DEU:GOV    foreign minister  1998-10-27..2005-11-22

person   Frank-Walter Steinmeier
alias    Frank Walter Steinmeier
gender   m
office   DEU:GOV    foreign minister  2005-11-22..2009-10-27
office   DEU:GOV    foreign minister  2013-12-17..2017-01-27
office   DEU:GOV    president  2017-03-19..

person   Guido Westerwelle
gender   m
office   DEU:GOV    foreign minister  2009-10-28..2013-12-17

person   Sigmar Gabriel
gender   m
office   DEU:GOV    economy minister  2013-12-17..2017-01-27
office   DEU:GOV    foreign minister  2017-01-27..2018-03-14

person   Heiko Maas
gender   m
office   DEU:GOV    justice minister  2013-12-17..2018-03-14
office   DEU:GOV    foreign minister  2018-03-14..2021-12-08

person   Annalena Baerbock
gender   f
office   DEU:GOV    foreign minister  2021-12-08..2025-05-06
office   UNO:GOV    president  2025-09-09..

person   Johann Wadephul
gender   m
office   DEU:GOV    foreign minister  2025-05-06..

person   Boris Pistorius
gender   m
office   DEU:GOV    defence minister  2023-01-19..

person   Christine Lambrecht
gender   f
office   DEU:GOV    defence minister  2021-12-08..2023-01-19

person   Annegret Kramp-Karrenbauer
gender   f
office   DEU:GOV    defence minister  2019-07-17..2021-12-08

person   Thomas de Maiziere
gender   m
office   DEU:GOV    interior minister  2009-10-28..2011-03-03
office   DEU:GOV    defence minister  2011-03-03..2013-12-17
office   DEU:GOV    interior minister  2013-12-17..2018-03-14

person   Horst Seehofer
gender   m
office   DEU:GOV    governor  2008-10-27..2018-03-13
office   DEU:GOV    president  2012-02-17..2012-03-18
office   DEU:GOV    interior minister  2018-03-14..2021-12-08

person   Johannes Rau
gender   m
office   DEU:GOV    president  1999-07-01..2004-06-30

person   Jens Boehrnsen
alias    Jens Bohrnsen
gender   m
office   DEU:GOV    president  2010-05-31..2010-06-30

person   Christian Wulff
gender   m
office   DEU:GOV    president  2010-06-30..2012-02-17

person   Joachim Gauck
gender   m
office   DEU:GOV    president  2012-03-18..2017-03-18

person   Rudolf Scharping
gender   m
office   DEU:GOV    defence minister  1998-10-27..2002-07-19

person   Peter Struck
gender   m
office   DEU:GOV    defence minister  2002-07-19..2005-11-22

person   Franz Josef Jung
gender   m
office   DEU:GOV    defence minister  2005-11-22..2009-10-28

person   Karl-Theodor zu Guttenberg
alias    Karl Theodor zu Guttenberg; zu Guttenberg
gender   m
office   DEU:GOV    economy minister  2009-02-10..2009-10-28
office   DEU:GOV    defence minister  2009-10-28..2011-03-03

person   Otto Schily
gender   m
office   DEU:GOV    interior minister  1998-10-27..2005-11-22

person   Wolfgang Schaeuble
alias    Wolfgang Schauble
gender   m
office   DEU:GOV    interior minister  2005-11-22..2009-10-28
office   DEU:GOV    finance minister  2009-10-28..2017-10-24
office   DEU:LEG    speaker  2017-10-24..2021-10-26

person   Hans-Peter Friedrich
alias    Hans Peter Friedrich
gender   m
office   DEU:GOV    interior minister  2011-03-03..2013-12-17

person   Nancy Faeser
gender   f
office   DEU:GOV    interior minister  2021-12-08..2025-05-06

person   Alexander Dobrindt
gender   m
office   DEU:GOV    transport minister  2013-12-17..2017-10-24
office   DEU:GOV    interior minister  2025-05-06..

person   Hans Eichel
gender   m
office   DEU:GOV    finance minister  1999-04-12..2005-11-22

person   Peer Steinbrueck
alias    Peer Steinbruck
gender   m
office   DEU:GOV    finance minister  2005-11-22..2009-10-28

person   Christian Lindner
gender   m
office   DEU:GOV    finance minister  2021-12-08..2024-11-07

person   Joerg Kukies
alias    Jorg Kukies
gender   m
office   DEU:GOV    finance minister  2024-11-07..2025-05-06

person   Lars Klingbeil
gender   m
office   DEU:GOV    finance minister  2025-05-06..
office   DEU:GOV    vice chancellor  2025-05-06..

person   Robert Habeck
gender   m
office   DEU:GOV    economy minister  2021-12-08..2025-05-06
office   DEU:GOV    vice chancellor  2021-12-08..2025-05-06

person   Alice Weidel
gender   f
office   DEU:PTY    party leader  2022-06..

person   Tino Chrupalla
gender   m
office   DEU:PTY    party leader  2019-11-30..

person   Alexander Gauland
gender   m
office   DEU:PTY    party leader  2017-12..2019-11

person   Frauke Petry
gender   f
office   DEU:PTY    party leader  2015-07..2017-09

person   Edmund Stoiber
gender   m
office   DEU:GOV    governor  1993-05..2007-10
office   DEU:PTY    candidate  2002-01..2002-09

person   Markus Soeder
alias    Markus Soder
gender   m
office   DEU:GOV    governor  2018-03-16..

person   Steffen Seibert
gender   m
office   DEU:GOV    spokesman  2010-08..2021-12-08
office   DEU:GOV    ambassador  2022-08..2025

person   Steffen Hebestreit
gender   m
office   DEU:GOV    spokesman  2021-12-08..2025-05-06

person   Stefan Kornelius
gender   m
office   DEU:GOV    spokesman  2025-05-06..

person   Eberhard Zorn
gender   m
office   DEU:MIL    chief of staff  2018-04..2023-03-16

person   Carsten Breuer
gender   m
office   DEU:MIL    chief of staff  2023-03-17..

person   August Hanning
gender   m
office   DEU:SPY    intelligence chief  1998-12..2005-11

person   Ernst Uhrlau
gender   m
office   DEU:SPY    intelligence chief  2005-12..2011-12

person   Gerhard Schindler
gender   m
office   DEU:SPY    intelligence chief  2012-01..2016-06

person   Bruno Kahl
gender   m
office   DEU:SPY    intelligence chief  2016-07..2025-09

person   Sahra Wagenknecht
gender   f
office   DEU:PTY    party leader  2024-01..2025-12

person   Silvio Berlusconi
gender   m
office   ITA:GOV    prime minister  1994-05-10..1995-01-17
office   ITA:GOV    prime minister  2001-06-11..2006-05-17
office   ITA:GOV    foreign minister  2002-01-06..2002-11-14
office   ITA:GOV    prime minister  2008-05-08..2011-11-16

person   Massimo D'Alema
gender   m
office   ITA:GOV    prime minister  1998-10-21..2000-04-25
office   ITA:GOV    foreign minister  2006-05-17..2008-05-08

person   Franco Frattini
gender   m
office   ITA:GOV    foreign minister  2002-11-14..2004-11-18
office   ITA:GOV    foreign minister  2008-05-08..2011-11-16

person   Matteo Renzi
gender   m
office   ITA:GOV    prime minister  2014-02-22..2016-12-12

person   Paolo Gentiloni
gender   m
office   ITA:GOV    foreign minister  2014-10-31..2016-12-12
office   ITA:GOV    prime minister  2016-12-12..2018-06-01
office   EUR:GOV    commissioner  2019-12-01..2024-11-30

person   Giuseppe Conte
gender   m
office   ITA:GOV    prime minister  2018-06-01..2021-02-13

person   Mario Draghi
gender   m
office   EUR:BUS    central bank governor  2011-11-01..2019-10-31
office   ITA:GOV    prime minister  2021-02-13..2022-10-22

person   Giorgia Meloni
gender   f
office   ITA:GOV    prime minister  2022-10-22..

person   Matteo Salvini
gender   m
office   ITA:GOV    interior minister  2018-06-01..2019-09-05
office   ITA:GOV    deputy prime minister  2018-06-01..2019-09-05
office   ITA:GOV    transport minister  2022-10-22..
office   ITA:GOV    deputy prime minister  2022-10-22..

person   Luigi Di Maio
gender   m
office   ITA:GOV    deputy prime minister  2018-06-01..2019-09-05
office   ITA:GOV    foreign minister  2019-09-05..2022-10-22
office   EUR:GOV    special representative  2023-06..

person   Carlo Azeglio Ciampi
gender   m
office   ITA:GOV    president  1999-05-18..2006-05-15

person   Giorgio Napolitano
gender   m
office   ITA:GOV    president  2006-05-15..2015-01-14

person   Pietro Grasso
gender   m
office   ITA:LEG    speaker  2013-03-16..2018-03-23
office   ITA:GOV    president  2015-01-14..2015-02-03

person   Sergio Mattarella
gender   m
office   ITA:GOV    defence minister  1999-12-22..2001-06-11
office   ITA:GOV    president  2015-02-03..

person   Giuliano Amato
gender   m
office   ITA:GOV    prime minister  2000-04-25..2001-06-11
office   ITA:GOV    interior minister  2006-05-17..2008-05-08

person   Enrico Letta
gender   m
office   ITA:GOV    prime minister  2013-04-28..2014-02-22

person   Lamberto Dini
gender   m
office   ITA:GOV    foreign minister  1996-05-17..2001-06-11

person   Renato Ruggiero
gender   m
office   ITA:GOV    foreign minister  2001-06-11..2002-01-06

person   Gianfranco Fini
gender   m
office   ITA:GOV    deputy prime minister  2001-06-11..2006-05-17
office   ITA:GOV    foreign minister  2004-11-18..2006-05-17
office   ITA:LEG    speaker  2008-04-30..2013-03

person   Giulio Terzi
alias    Giulio Terzi di Sant'Agata; Terzi di Sant'Agata
gender   m
office   ITA:GOV    foreign minister  2011-11-16..2013-03-26

person   Angelino Alfano
gender   m
office   ITA:GOV    interior minister  2013-04-28..2016-12-12
office   ITA:GOV    foreign minister  2016-12-12..2018-06-01

person   Enzo Moavero Milanesi
alias    Moavero Milanesi
gender   m
office   ITA:GOV    foreign minister  2018-06-01..2019-09-05

person   Antonio Martino
gender   m
office   ITA:GOV    defence minister  2001-06-11..2006-05-17

person   Arturo Parisi
gender   m
office   ITA:GOV    defence minister  2006-05-17..2008-05-08

person   Ignazio La Russa
gender   m
office   ITA:GOV    defence minister  2008-05-08..2011-11-16
office   ITA:LEG    speaker  2022-10-13..

person   Mario Mauro
gender   m
office   ITA:GOV    defence minister  2013-04-28..2014-02-22

person   Roberta Pinotti
gender   f
office   ITA:GOV    defence minister  2014-02-22..2018-06-01

person   Elisabetta Trenta
gender   f
office   ITA:GOV    defence minister  2018-06-01..2019-09-05

person   Lorenzo Guerini
gender   m
office   ITA:GOV    defence minister  2019-09-05..2022-10-22

person   Guido Crosetto
gender   m
office   ITA:GOV    defence minister  2022-10-22..

person   Enzo Bianco
gender   m
office   ITA:GOV    interior minister  1999-12-22..2001-06-11

person   Claudio Scajola
gender   m
office   ITA:GOV    interior minister  2001-06-11..2002-07-03

person   Giuseppe Pisanu
alias    Beppe Pisanu
gender   m
office   ITA:GOV    interior minister  2002-07-03..2006-05-17

person   Roberto Maroni
gender   m
office   ITA:GOV    interior minister  2008-05-08..2011-11-16

person   Anna Maria Cancellieri
alias    Annamaria Cancellieri
gender   f
office   ITA:GOV    interior minister  2011-11-16..2013-04-28
office   ITA:GOV    justice minister  2013-04-28..2014-02-22

person   Marco Minniti
gender   m
office   ITA:GOV    interior minister  2016-12-12..2018-06-01

person   Luciana Lamorgese
gender   f
office   ITA:GOV    interior minister  2019-09-05..2022-10-22

person   Matteo Piantedosi
gender   m
office   ITA:GOV    interior minister  2022-10-22..

person   Giulio Tremonti
gender   m
office   ITA:GOV    finance minister  2001-06-11..2004-07-03
office   ITA:GOV    finance minister  2005-09-22..2006-05-17
office   ITA:GOV    finance minister  2008-05-08..2011-11-16

person   Pier Carlo Padoan
gender   m
office   ITA:GOV    finance minister  2014-02-24..2018-06-01

person   Giancarlo Giorgetti
gender   m
office   ITA:GOV    economy minister  2021-02-13..2022-10-22
office   ITA:GOV    finance minister  2022-10-22..

person   Elly Schlein
gender   f
office   ITA:PTY    party leader  2023-03-12..

person   Umberto Bossi
gender   m
office   ITA:PTY    party leader  1989-12..2012-04-05

person   Gianni Alemanno
gender   m
office   ITA:GOV    mayor  2008-04..2013-06

person   Walter Veltroni
gender   m
office   ITA:GOV    mayor  2001-06..2008-02

person   Antonio Tajani
gender   m
office   EUR:LEG    speaker  2017-01-17..2019-07-02
office   ITA:GOV    foreign minister  2022-10-22..
office   ITA:GOV    deputy prime minister  2022-10-22..

person   Pope Francis
alias    Jorge Bergoglio; Jorge Mario Bergoglio
gender   m
office   VAT:GOV    supreme pontiff  2013-03-13..2025-04-21

person   Pope Benedict
alias    Pope Benedict XVI; Benedict XVI; Joseph Ratzinger
gender   m
office   VAT:GOV    supreme pontiff  2005-04-19..2013-02-28

person   Pope John Paul
alias    Pope John Paul II; John Paul II
gender   m
office   VAT:GOV    supreme pontiff  1978-10-16..2005-04-02

person   Pope Leo
alias    Pope Leo XIV; Leo XIV; Robert Prevost
gender   m
office   VAT:GOV    supreme pontiff  2025-05-08..

person   Pietro Parolin
gender   m
office   VAT:GOV    official  2013-10-15..

person   Angelo Sodano
gender   m
office   VAT:GOV    official  1990-12..2006-09

person   Tarcisio Bertone
gender   m
office   VAT:GOV    official  2006-09..2013-10-15

person   Paul Gallagher
alias    Paul Richard Gallagher
gender   m
office   VAT:GOV    foreign minister  2014-11..

person   Jose Maria Aznar
gender   m
office   ESP:GOV    prime minister  1996-05-05..2004-04-17

person   Jose Luis Rodriguez Zapatero
gender   m
office   ESP:GOV    prime minister  2004-04-17..2011-12-21

person   Mariano Rajoy
gender   m
office   ESP:GOV    interior minister  2001-02..2002-07-09
office   ESP:OPP    opposition leader  2004-10..2011-12-21
office   ESP:GOV    prime minister  2011-12-21..2018-06-02

person   Pedro Sanchez
gender   m
office   ESP:GOV    prime minister  2018-06-02..

person   Carles Puigdemont
gender   m
office   ESP:GOV    governor  2016-01-12..2017-10-28

person   Miguel Angel Moratinos
gender   m
office   EUR:GOV    envoy  1996-12..2003
office   ESP:GOV    foreign minister  2004-04-18..2010-10-21

person   Mario Monti
gender   m
office   EUR:GOV    commissioner  1995-01..2004-11
office   ITA:GOV    prime minister  2011-11-16..2013-04-28
office   ITA:GOV    foreign minister  2013-03-26..2013-04-28

person   Emma Bonino
gender   f
office   EUR:GOV    commissioner  1995-01..1999-09
office   ITA:GOV    foreign minister  2013-04-28..2014-02-22

person   Stavros Dimas
gender   m
office   EUR:GOV    commissioner  2004-03..2010-02
office   GRC:GOV    foreign minister  2011-11-11..2012-05-17

person   Dacian Ciolos
gender   m
office   EUR:GOV    commissioner  2010-02..2014-10-31
office   ROU:GOV    prime minister  2015-11-17..2017-01-04

person   Mariya Gabriel
alias    Maria Gabriel
gender   f
office   EUR:GOV    commissioner  2017-07..2023-05
office   BGR:GOV    foreign minister  2023-06-06..2024-04-09

person   Markos Kyprianou
alias    Marcos Kyprianou
gender   m
office   EUR:GOV    commissioner  2004-05..2008-02
office   CYP:GOV    foreign minister  2008-03..2011-07

person   Jose Manuel Albares
gender   m
office   ESP:GOV    foreign minister  2021-07-12..

person   Juan Carlos I
alias    King Juan Carlos; Juan Carlos
gender   m
office   ESP:GOV    king  1975-11-22..2014-06-18

person   Felipe VI
alias    King Felipe; King Felipe VI
gender   m
office   ESP:GOV    king  2014-06-19..

person   Abel Matutes
gender   m
office   ESP:GOV    foreign minister  1996-05..2000-04-27

person   Josep Pique
gender   m
office   ESP:GOV    foreign minister  2000-04-28..2002-07-09

person   Ana Palacio
alias    Ana de Palacio
gender   f
office   ESP:GOV    foreign minister  2002-07-10..2004-04-17

person   Trinidad Jimenez
gender   f
office   ESP:GOV    foreign minister  2010-10-21..2011-12-21

person   Jose Manuel Garcia-Margallo
alias    Jose Manuel Garcia Margallo; Garcia-Margallo
gender   m
office   ESP:GOV    foreign minister  2011-12-22..2016-11-03

person   Alfonso Dastis
gender   m
office   ESP:GOV    foreign minister  2016-11-04..2018-06-01

person   Arancha Gonzalez Laya
alias    Gonzalez Laya; Arancha Gonzalez
gender   f
office   ESP:GOV    foreign minister  2020-01-13..2021-07-12

person   Eduardo Serra
gender   m
office   ESP:GOV    defence minister  1996-05..2000-04-27

person   Federico Trillo
gender   m
office   ESP:GOV    defence minister  2000-04-28..2004-04-17

person   Jose Bono
gender   m
office   ESP:GOV    defence minister  2004-04-18..2006-04-11
office   ESP:LEG    speaker  2008-04..2011-12

person   Jose Antonio Alonso
gender   m
office   ESP:GOV    interior minister  2004-04-18..2006-04-11
office   ESP:GOV    defence minister  2006-04-11..2008-04-12

person   Carme Chacon
alias    Carme Chacón
gender   f
office   ESP:GOV    defence minister  2008-04-14..2011-12-21

person   Pedro Morenes
gender   m
office   ESP:GOV    defence minister  2011-12-22..2016-11-03

person   Maria Dolores de Cospedal
alias    Dolores de Cospedal
gender   f
office   ESP:GOV    defence minister  2016-11-04..2018-06-01

person   Margarita Robles
gender   f
office   ESP:GOV    defence minister  2018-06-07..
office   ESP:GOV    foreign minister  2019-11-30..2020-01-13

person   Jaime Mayor Oreja
gender   m
office   ESP:GOV    interior minister  1996-05..2001-02

person   Angel Acebes
gender   m
office   ESP:GOV    interior minister  2002-07-10..2004-04-17

person   Alfredo Perez Rubalcaba
alias    Perez Rubalcaba
gender   m
office   ESP:GOV    interior minister  2006-04-11..2011-07-11
office   ESP:PTY    party leader  2012-02-04..2014-07

person   Jorge Fernandez Diaz
gender   m
office   ESP:GOV    interior minister  2011-12-22..2016-11-03

person   Juan Ignacio Zoido
gender   m
office   ESP:GOV    interior minister  2016-11-04..2018-06-01

person   Fernando Grande-Marlaska
alias    Fernando Grande Marlaska
gender   m
office   ESP:GOV    interior minister  2018-06-07..

person   Alberto Nunez Feijoo
alias    Nunez Feijoo
gender   m
office   ESP:OPP    opposition leader  2022-04-02..

person   Pablo Casado
gender   m
office   ESP:OPP    opposition leader  2018-07-21..2022-04-02

person   Santiago Abascal
gender   m
office   ESP:PTY    party leader  2014-09-20..

person   Pablo Iglesias
gender   m
office   ESP:PTY    party leader  2014-11-15..2021-05-04
office   ESP:GOV    deputy prime minister  2020-01-13..2021-03-31

person   Albert Rivera
gender   m
office   ESP:PTY    party leader  2006-07..2019-11-11

person   Artur Mas
gender   m
office   ESP:GOV    governor  2010-12-27..2016-01-12

person   Quim Torra
gender   m
office   ESP:GOV    governor  2018-05-17..2020-09-28

person   Pere Aragones
gender   m
office   ESP:GOV    governor  2021-05-24..2024-08-10

person   Salvador Illa
gender   m
office   ESP:GOV    health minister  2020-01-13..2021-01-26
office   ESP:GOV    governor  2024-08-10..

person   Oriol Junqueras
gender   m
office   ESP:PTY    party leader  2011-09..2024-06
office   ESP:PTY    party leader  2024-12..

person   Juan Jose Ibarretxe
gender   m
office   ESP:GOV    governor  1999-01..2009-05

person   Isabel Diaz Ayuso
gender   f
office   ESP:GOV    governor  2019-08-19..

person   Arnaldo Otegi
gender   m
office   ESP:PTY    party leader  2017-07..

person   Costas Simitis
gender   m
office   GRC:GOV    prime minister  1996-01-22..2004-03-10

person   George Papandreou
alias    Georgios Papandreou
gender   m
office   GRC:GOV    foreign minister  1999-02-19..2004-02-13
office   GRC:OPP    opposition leader  2004-03..2009-10-06
office   GRC:GOV    prime minister  2009-10-06..2011-11-11
office   GRC:GOV    foreign minister  2009-10-07..2010-09-07

person   Costas Karamanlis
alias    Kostas Karamanlis
gender   m
office   GRC:GOV    prime minister  2004-03-10..2009-10-06

person   Antonis Samaras
gender   m
office   GRC:GOV    prime minister  2012-06-20..2015-01-26

person   Alexis Tsipras
gender   m
office   GRC:OPP    opposition leader  2012-06..2015-01-26
office   GRC:GOV    prime minister  2015-01-26..2015-08-27
office   GRC:GOV    prime minister  2015-09-21..2019-07-08
office   GRC:GOV    foreign minister  2018-10-20..2019-02-15

person   Kyriakos Mitsotakis
gender   m
office   GRC:GOV    prime minister  2019-07-08..2023-05-24
office   GRC:GOV    prime minister  2023-06-26..

person   Nikos Dendias
gender   m
office   GRC:GOV    defence minister  2014-11-03..2015-01-27
office   GRC:GOV    foreign minister  2019-07-09..2023-05-26
office   GRC:GOV    defence minister  2023-06-27..

person   Costis Stephanopoulos
alias    Kostis Stephanopoulos
gender   m
office   GRC:GOV    president  1995-03-10..2005-03-12

person   Karolos Papoulias
alias    Carolos Papoulias
gender   m
office   GRC:GOV    president  2005-03-12..2015-03-13

person   Prokopis Pavlopoulos
gender   m
office   GRC:GOV    interior minister  2004-03-10..2009-10-06
office   GRC:GOV    president  2015-03-13..2020-03-13

person   Katerina Sakellaropoulou
alias    Ekaterini Sakellaropoulou
gender   f
office   GRC:GOV    president  2020-03-13..2025-03-13

person   Constantine Tassoulas
alias    Konstantinos Tasoulas; Costas Tassoulas; Constantine Tasoulas
gender   m
office   GRC:LEG    speaker  2019-07-18..2025-01
office   GRC:GOV    president  2025-03-13..

person   Lucas Papademos
alias    Loukas Papademos
gender   m
office   GRC:GOV    prime minister  2011-11-11..2012-05-16

person   Panagiotis Pikrammenos
alias    Panayiotis Pikrammenos
gender   m
office   GRC:GOV    prime minister  2012-05-16..2012-06-20

person   Vassiliki Thanou
gender   f
office   GRC:GOV    prime minister  2015-08-27..2015-09-21

person   Ioannis Sarmas
gender   m
office   GRC:GOV    prime minister  2023-05-24..2023-06-26

person   Tassos Giannitsis
alias    Tasos Giannitsis
gender   m
office   GRC:GOV    foreign minister  2004-02-13..2004-03-10

person   Petros Molyviatis
alias    Petros Moliviatis
gender   m
office   GRC:GOV    foreign minister  2004-03-10..2006-02-15
office   GRC:GOV    foreign minister  2012-05-17..2012-06-21
office   GRC:GOV    foreign minister  2015-08-28..2015-09-23

person   Dora Bakoyannis
alias    Dora Bakoyanni
gender   f
office   GRC:GOV    mayor  2003-01..2006-02
office   GRC:GOV    foreign minister  2006-02-15..2009-10-06

person   Dimitris Droutsas
gender   m
office   GRC:GOV    foreign minister  2010-09-07..2011-06-17

person   Stavros Lambrinidis
gender   m
office   GRC:GOV    foreign minister  2011-06-17..2011-11-11
office   EUR:GOV    special representative  2012-09..2019-02
office   EUR:GOV    ambassador  2019-03..2023-12

person   Dimitris Avramopoulos
gender   m
office   GRC:GOV    mayor  1995-01..2002-12
office   GRC:GOV    defence minister  2011-11-11..2012-05-17
office   GRC:GOV    foreign minister  2012-06-21..2013-06-25
office   GRC:GOV    defence minister  2013-06-25..2014-11-03
office   EUR:GOV    commissioner  2014-11-01..2019-11-30

person   Evangelos Venizelos
gender   m
office   GRC:GOV    defence minister  2009-10-07..2011-06-17
office   GRC:GOV    finance minister  2011-06-17..2012-03-21
office   GRC:GOV    foreign minister  2013-06-25..2015-01-27

person   Nikos Kotzias
gender   m
office   GRC:GOV    foreign minister  2015-01-27..2015-08-28
office   GRC:GOV    foreign minister  2015-09-23..2018-10-20

person   George Katrougalos
alias    Giorgos Katrougalos; Georgios Katrougalos
gender   m
office   GRC:GOV    foreign minister  2019-02-15..2019-07-09

person   Vassilis Kaskarelis
alias    Vasilis Kaskarelis
gender   m
office   GRC:GOV    foreign minister  2023-05-26..2023-06-27

person   George Gerapetritis
alias    Giorgos Gerapetritis; Georgios Gerapetritis
gender   m
office   GRC:GOV    foreign minister  2023-06-27..

person   Akis Tsochatzopoulos
alias    Akis Tsohatzopoulos
gender   m
office   GRC:GOV    defence minister  1996-09-25..2001-10-24

person   Yiannos Papantoniou
alias    Yannos Papantoniou
gender   m
office   GRC:GOV    defence minister  2001-10-24..2004-03-10

person   Spilios Spiliotopoulos
gender   m
office   GRC:GOV    defence minister  2004-03-10..2006-02-15

person   Evangelos Meimarakis
alias    Vangelis Meimarakis
gender   m
office   GRC:GOV    defence minister  2006-02-15..2009-10-06
office   GRC:LEG    speaker  2012-06..2015-01

person   Panos Beglitis
alias    Panagiotis Beglitis
gender   m
office   GRC:GOV    defence minister  2011-06-17..2011-11-11

person   Frangos Frangoulis
alias    Fragkos Fragkoulis
gender   m
office   GRC:MIL    chief of staff  2009..2011-11
office   GRC:GOV    defence minister  2012-05-17..2012-06-21

person   Panos Panagiotopoulos
gender   m
office   GRC:GOV    defence minister  2012-06-21..2013-06-25

person   Panos Kammenos
gender   m
office   GRC:GOV    defence minister  2015-01-27..2015-08-28
office   GRC:GOV    defence minister  2015-09-23..2019-01-14

person   Evangelos Apostolakis
gender   m
office   GRC:MIL    chief of staff  2015-09..2019-01-14
office   GRC:GOV    defence minister  2019-01-14..2019-07-09

person   Nikos Panagiotopoulos
gender   m
office   GRC:GOV    defence minister  2019-07-09..2023-05-26

person   Alkiviadis Stefanis
gender   m
office   GRC:MIL    chief of staff  2017..2019
office   GRC:GOV    defence minister  2023-05-26..2023-06-27

person   Yanis Varoufakis
gender   m
office   GRC:GOV    finance minister  2015-01-27..2015-07-06

person   Euclid Tsakalotos
gender   m
office   GRC:GOV    finance minister  2015-07-06..2019-07-09

person   Nikos Androulakis
gender   m
office   GRC:PTY    party leader  2021-12..

person   Rauf Denktash
alias    Rauf Denktas
gender   m
office   CYP:OPP    leader  1975..2005-04

person   Mehmet Ali Talat
gender   m
office   CYP:OPP    leader  2005-04..2010-04

person   Mustafa Akinci
gender   m
office   CYP:OPP    leader  2015-04-30..2020-10-23

person   Ersin Tatar
gender   m
office   CYP:OPP    leader  2020-10-23..2025-10-24

person   Tassos Papadopoulos
gender   m
office   CYP:GOV    president  2003-02-28..2008-02-28

person   Nicos Anastasiades
gender   m
office   CYP:GOV    president  2013-02-28..2023-02-28

person   Nikos Christodoulides
gender   m
office   CYP:GOV    foreign minister  2018-03..2022-01
office   CYP:GOV    president  2023-02-28..

person   Glafcos Clerides
alias    Glafkos Clerides; Glafcos Klerides
gender   m
office   CYP:GOV    president  1993-02-28..2003-02-28

person   Demetris Christofias
alias    Dimitris Christofias
gender   m
office   CYP:LEG    speaker  2001-06..2008-02
office   CYP:GOV    president  2008-02-28..2013-02-28

person   Ioannis Kasoulides
alias    Ioannis Cassoulides; Yiannakis Cassoulides
gender   m
office   CYP:GOV    foreign minister  1997-04..2003-02-28
office   CYP:GOV    foreign minister  2013-03-01..2018-02-28
office   CYP:GOV    foreign minister  2022-01..2023-02-28

person   George Iacovou
gender   m
office   CYP:GOV    foreign minister  2003-03-01..2006-06

person   George Lillikas
alias    Yiorgos Lillikas
gender   m
office   CYP:GOV    foreign minister  2006-06..2007-07

person   Erato Kozakou-Marcoullis
alias    Erato Kozakou Marcoullis; Erato Marcoullis
gender   f
office   CYP:GOV    foreign minister  2007-07..2008-02-28
office   CYP:GOV    foreign minister  2011-08..2013-02-28

person   Constantinos Kombos
gender   m
office   CYP:GOV    foreign minister  2023-03-01..

person   Dervis Eroglu
gender   m
office   CYP:OPP    leader  2010-04-23..2015-04-30

person   Tufan Erhurman
alias    Tufan Erhuerman
gender   m
office   CYP:OPP    leader  2025-10-24..

person   Aleksander Kwasniewski
gender   m
office   POL:GOV    president  1995-12-23..2005-12-23

person   Lech Kaczynski
gender   m
office   POL:GOV    president  2005-12-23..2010-04-10

person   Jaroslaw Kaczynski
gender   m
office   POL:GOV    prime minister  2006-07-14..2007-11-16
office   POL:PTY    party leader  2003-01..

person   Bronislaw Komorowski
gender   m
office   POL:GOV    defence minister  2000-06..2001-10-19
office   POL:LEG    speaker  2007-11-05..2010-07-08
office   POL:GOV    president  2010-04-10..2010-07-08
office   POL:GOV    president  2010-08-06..2015-08-06

person   Andrzej Duda
gender   m
office   POL:GOV    president  2015-08-06..2025-08-06

person   Karol Nawrocki
gender   m
office   POL:GOV    president  2025-08-06..

person   Lech Walesa
gender   m
office   POL:GOV    president  1990-12-22..1995-12-22

person   Beata Szydlo
gender   f
office   POL:GOV    prime minister  2015-11-16..2017-12-11

person   Mateusz Morawiecki
gender   m
office   POL:GOV    prime minister  2017-12-11..2023-12-13

person   Radoslaw Sikorski
alias    Radek Sikorski
gender   m
office   POL:GOV    defence minister  2005-10-31..2007-02-07
office   POL:GOV    foreign minister  2007-11-16..2014-09-22
office   POL:LEG    speaker  2014-09-24..2015-06
office   POL:GOV    foreign minister  2023-12-13..
office   POL:GOV    deputy prime minister  2025-07-24..

person   Jozef Oleksy
gender   m
office   POL:GOV    prime minister  1995-03..1996-02

person   Jerzy Buzek
gender   m
office   POL:GOV    prime minister  1997-10-31..2001-10-19
office   EUR:LEG    speaker  2009-07-14..2012-01-17

person   Leszek Miller
gender   m
office   POL:GOV    prime minister  2001-10-19..2004-05-02

person   Marek Belka
gender   m
office   POL:GOV    prime minister  2004-05-02..2005-10-31
office   POL:BUS    central bank governor  2010-06..2016-06

person   Kazimierz Marcinkiewicz
gender   m
office   POL:GOV    prime minister  2005-10-31..2006-07-14

person   Ewa Kopacz
gender   f
office   POL:LEG    speaker  2011-11..2014-09
office   POL:GOV    prime minister  2014-09-22..2015-11-16

person   Grzegorz Schetyna
gender   m
office   POL:GOV    interior minister  2007-11-16..2009-10
office   POL:LEG    speaker  2010-07-08..2011-11
office   POL:GOV    president  2010-07-08..2010-08-06
office   POL:GOV    foreign minister  2014-09-22..2015-11-16

person   Wladyslaw Bartoszewski
gender   m
office   POL:GOV    foreign minister  2000-06-30..2001-10-19

person   Bronislaw Geremek
gender   m
office   POL:GOV    foreign minister  1997-10-31..2000-06-30

person   Wlodzimierz Cimoszewicz
gender   m
office   POL:GOV    foreign minister  2001-10-19..2005-01-05

person   Adam Rotfeld
alias    Adam Daniel Rotfeld
gender   m
office   POL:GOV    foreign minister  2005-01-05..2005-10-31

person   Stefan Meller
gender   m
office   POL:GOV    foreign minister  2005-10-31..2006-05-09

person   Anna Fotyga
gender   f
office   POL:GOV    foreign minister  2006-05-09..2007-11-16

person   Witold Waszczykowski
gender   m
office   POL:GOV    foreign minister  2015-11-16..2018-01-09

person   Jacek Czaputowicz
gender   m
office   POL:GOV    foreign minister  2018-01-09..2020-08-26

person   Zbigniew Rau
gender   m
office   POL:GOV    foreign minister  2020-08-26..2023-11-27

person   Szymon Szynkowski vel Sek
gender   m
office   POL:GOV    foreign minister  2023-11-27..2023-12-13

person   Janusz Onyszkiewicz
gender   m
office   POL:GOV    defence minister  1997-10-31..2000-06

person   Jerzy Szmajdzinski
gender   m
office   POL:GOV    defence minister  2001-10-19..2005-10-31

person   Aleksander Szczyglo
gender   m
office   POL:GOV    defence minister  2007-02-07..2007-11-16

person   Bogdan Klich
gender   m
office   POL:GOV    defence minister  2007-11-16..2011-08-02

person   Tomasz Siemoniak
gender   m
office   POL:GOV    defence minister  2011-08-02..2015-11-16
office   POL:GOV    interior minister  2024-05-13..2025-07-24

person   Antoni Macierewicz
gender   m
office   POL:GOV    defence minister  2015-11-16..2018-01-09

person   Mariusz Blaszczak
gender   m
office   POL:GOV    interior minister  2015-11-16..2018-01-09
office   POL:GOV    defence minister  2018-01-09..2023-12-13

person   Wladyslaw Kosiniak-Kamysz
alias    Wladyslaw Kosiniak Kamysz
gender   m
office   POL:GOV    defence minister  2023-12-13..
office   POL:GOV    deputy prime minister  2023-12-13..

person   Marcin Kierwinski
gender   m
office   POL:GOV    interior minister  2023-12-13..2024-05-13
office   POL:GOV    interior minister  2025-07-24..

person   Szymon Holownia
gender   m
office   POL:LEG    speaker  2023-11-13..2025-11

person   Wlodzimierz Czarzasty
gender   m
office   POL:LEG    speaker  2025-11-18..

person   Rafal Trzaskowski
gender   m
office   POL:GOV    mayor  2018-11-22..

person   Wieslaw Kukula
gender   m
office   POL:MIL    chief of staff  2023-10..

person   Rajmund Andrzejczak
gender   m
office   POL:MIL    chief of staff  2018-07..2023-10

person   Zbigniew Ziobro
gender   m
office   POL:GOV    justice minister  2005-10-31..2007-09
office   POL:GOV    justice minister  2015-11-16..2023-11-27

person   Viktor Orban
alias    Victor Orban
gender   m
office   HUN:GOV    prime minister  1998-07-06..2002-05-27
office   HUN:OPP    opposition leader  2002-05..2010-05-29
office   HUN:GOV    prime minister  2010-05-29..2026-05-09

person   Peter Szijjarto
gender   m
office   HUN:GOV    foreign minister  2014-09-23..2026-05

person   Arpad Goncz
gender   m
office   HUN:GOV    president  1990-08-03..2000-08-04

person   Ferenc Madl
gender   m
office   HUN:GOV    president  2000-08-04..2005-08-05

person   Laszlo Solyom
gender   m
office   HUN:GOV    president  2005-08-05..2010-08-06

person   Pal Schmitt
gender   m
office   HUN:LEG    speaker  2010-05..2010-08-05
office   HUN:GOV    president  2010-08-06..2012-04-02

person   Laszlo Kover
gender   m
office   HUN:LEG    speaker  2010-08-06..2026-05-09
office   HUN:GOV    president  2012-04-02..2012-05-10
office   HUN:GOV    president  2024-02-26..2024-03-05

person   Janos Ader
gender   m
office   HUN:GOV    president  2012-05-10..2022-05-10

person   Katalin Novak
gender   f
office   HUN:GOV    president  2022-05-10..2024-02-26

person   Tamas Sulyok
gender   m
office   HUN:GOV    president  2024-03-05..

person   Peter Magyar
gender   m
office   HUN:PTY    party leader  2024-07..2026-05-09
office   HUN:GOV    prime minister  2026-05-09..

person   Anita Orban
gender   f
office   HUN:GOV    foreign minister  2026-05..

person   Peter Medgyessy
gender   m
office   HUN:GOV    prime minister  2002-05-27..2004-09-29

person   Ferenc Gyurcsany
gender   m
office   HUN:GOV    prime minister  2004-09-29..2009-04-14

person   Gordon Bajnai
gender   m
office   HUN:GOV    prime minister  2009-04-14..2010-05-29

person   Janos Martonyi
gender   m
office   HUN:GOV    foreign minister  1998-07-08..2002-05-27
office   HUN:GOV    foreign minister  2010-05-29..2014-06-06

person   Laszlo Kovacs
gender   m
office   HUN:GOV    foreign minister  1994-07..1998-07
office   HUN:GOV    foreign minister  2002-05-27..2004-11-01
office   EUR:GOV    commissioner  2004-11..2010-02

person   Ferenc Somogyi
gender   m
office   HUN:GOV    foreign minister  2004-11-01..2006-06-09

person   Kinga Goncz
gender   f
office   HUN:GOV    foreign minister  2006-06-09..2009-04-14

person   Peter Balazs
gender   m
office   HUN:GOV    foreign minister  2009-04-14..2010-05-29

person   Tibor Navracsics
gender   m
office   HUN:GOV    foreign minister  2014-06-06..2014-09-23
office   EUR:GOV    commissioner  2014-11-01..2019-11-30

person   Janos Szabo
gender   m
office   HUN:GOV    defence minister  1998-07-08..2002-05-27

person   Ferenc Juhasz
gender   m
office   HUN:GOV    defence minister  2002-05-27..2006-06-09

person   Imre Szekeres
gender   m
office   HUN:GOV    defence minister  2006-06-09..2010-05-29

person   Csaba Hende
gender   m
office   HUN:GOV    defence minister  2010-05-29..2015-09-10

person   Istvan Simicsko
gender   m
office   HUN:GOV    defence minister  2015-09-10..2018-05-18

person   Tibor Benko
gender   m
office   HUN:MIL    chief of staff  2010-06..2018-05
office   HUN:GOV    defence minister  2018-05-18..2022-05-24

person   Kristof Szalay-Bobrovniczky
alias    Kristof Szalay Bobrovniczky
gender   m
office   HUN:GOV    defence minister  2022-05-24..2026-05

person   Romulusz Ruszin-Szendi
alias    Romulusz Ruszin Szendi
gender   m
office   HUN:MIL    chief of staff  2021-06..2023-04
office   HUN:GOV    defence minister  2026-05..

person   Sandor Pinter
gender   m
office   HUN:GOV    interior minister  1998-07-08..2002-05-27
office   HUN:GOV    interior minister  2010-05-29..2026-05

person   Zoltan Kovacs
gender   m
office   HUN:GOV    spokesman  2014..2026-05

person   Gergely Karacsony
gender   m
office   HUN:GOV    mayor  2019-10..

person   Robert Fico
gender   m
office   SVK:GOV    prime minister  2006-07-04..2010-07-08
office   SVK:GOV    prime minister  2012-04-04..2018-03-22
office   SVK:GOV    prime minister  2023-10-25..

person   Rudolf Schuster
gender   m
office   SVK:GOV    president  1999-06-15..2004-06-15

person   Ivan Gasparovic
gender   m
office   SVK:GOV    president  2004-06-15..2014-06-15

person   Andrej Kiska
gender   m
office   SVK:GOV    president  2014-06-15..2019-06-15

person   Zuzana Caputova
gender   f
office   SVK:GOV    president  2019-06-15..2024-06-15

person   Peter Pellegrini
gender   m
office   SVK:GOV    prime minister  2018-03-22..2020-03-21
office   SVK:LEG    speaker  2023-10..2024-04
office   SVK:GOV    president  2024-06-15..

person   Mikulas Dzurinda
gender   m
office   SVK:GOV    prime minister  1998-10-30..2006-07-04
office   SVK:GOV    foreign minister  2010-07-09..2012-04-04

person   Iveta Radicova
gender   f
office   SVK:GOV    prime minister  2010-07-08..2012-04-04

person   Igor Matovic
gender   m
office   SVK:GOV    prime minister  2020-03-21..2021-04-01
office   SVK:GOV    finance minister  2021-04-01..2022-12

person   Eduard Heger
gender   m
office   SVK:GOV    prime minister  2021-04-01..2023-05-15

person   Ludovit Odor
gender   m
office   SVK:GOV    prime minister  2023-05-15..2023-10-25

person   Eduard Kukan
gender   m
office   SVK:GOV    foreign minister  1998-10-30..2006-07-04

person   Ivan Korcok
gender   m
office   SVK:GOV    foreign minister  2020-04-08..2021-03-24
office   SVK:GOV    foreign minister  2021-04-01..2022-09

person   Rastislav Kacer
gender   m
office   SVK:GOV    foreign minister  2022-09-13..2023-05-15

person   Juraj Blanar
gender   m
office   SVK:GOV    foreign minister  2023-10-25..

person   Robert Kalinak
gender   m
office   SVK:GOV    interior minister  2006-07-04..2010-07-08
office   SVK:GOV    interior minister  2012-04-04..2018-03-22
office   SVK:GOV    defence minister  2023-10-25..

person   Jaroslav Nad
gender   m
office   SVK:GOV    defence minister  2020-03-21..2023-05-15

person   Vladimir Meciar
gender   m
office   SVK:PTY    party leader  1991..2014
office   SVK:GOV    prime minister  1994-12-13..1998-10-30

person   Vaclav Havel
gender   m
office   CZE:GOV    president  1989-12-29..1992-07-20
office   CZE:GOV    president  1993-02-02..2003-02-02

person   Vaclav Klaus
gender   m
office   CZE:GOV    prime minister  1993-01-01..1998-01-02
office   CZE:GOV    president  2003-03-07..2013-03-07

person   Milos Zeman
gender   m
office   CZE:GOV    prime minister  1998-07-17..2002-07-12
office   CZE:GOV    president  2013-03-08..2023-03-08

person   Petr Pavel
gender   m
office   CZE:MIL    chief of staff  2012-07..2015-05
office   IGO:MIL    chairman  2015-06..2018-06
office   CZE:GOV    president  2023-03-09..

person   Vladimir Spidla
gender   m
office   CZE:GOV    prime minister  2002-07-12..2004-08-04
office   EUR:GOV    commissioner  2004-11..2010-02

person   Stanislav Gross
gender   m
office   CZE:GOV    interior minister  2000-04..2004-08
office   CZE:GOV    prime minister  2004-08-04..2005-04-25

person   Jiri Paroubek
gender   m
office   CZE:GOV    prime minister  2005-04-25..2006-09-04

person   Mirek Topolanek
gender   m
office   CZE:GOV    prime minister  2006-09-04..2009-05-08

person   Jan Fischer
gender   m
office   CZE:GOV    prime minister  2009-05-08..2010-07-13

person   Petr Necas
gender   m
office   CZE:GOV    prime minister  2010-07-13..2013-07-10

person   Jiri Rusnok
gender   m
office   CZE:GOV    prime minister  2013-07-10..2014-01-29

person   Bohuslav Sobotka
gender   m
office   CZE:GOV    prime minister  2014-01-29..2017-12-13

person   Andrej Babis
gender   m
office   CZE:GOV    finance minister  2014-01-29..2017-05-24
office   CZE:GOV    prime minister  2017-12-13..2021-12-17
office   CZE:GOV    prime minister  2025-12-09..

person   Petr Fiala
gender   m
office   CZE:GOV    prime minister  2021-12-17..2025-12-09

person   Jan Kavan
gender   m
office   CZE:GOV    foreign minister  1998-07-22..2002-07-12
office   UNO:GOV    president  2002-09..2003-09

person   Cyril Svoboda
gender   m
office   CZE:GOV    foreign minister  2002-07-15..2006-09-04

person   Karel Schwarzenberg
gender   m
office   CZE:GOV    foreign minister  2007-01-09..2009-05-08
office   CZE:GOV    foreign minister  2010-07-13..2013-07-10

person   Jan Kohout
gender   m
office   CZE:GOV    foreign minister  2009-05-08..2010-07-13
office   CZE:GOV    foreign minister  2013-07..2014-01-29

person   Lubomir Zaoralek
gender   m
office   CZE:GOV    foreign minister  2014-01-29..2017-12-13

person   Martin Stropnicky
gender   m
office   CZE:GOV    defence minister  2014-01-29..2017-12-13
office   CZE:GOV    foreign minister  2017-12-13..2018-06-27

person   Tomas Petricek
gender   m
office   CZE:GOV    foreign minister  2018-10-16..2021-04-12

person   Jakub Kulhanek
gender   m
office   CZE:GOV    foreign minister  2021-04-21..2021-12-17

person   Jan Lipavsky
gender   m
office   CZE:GOV    foreign minister  2021-12-17..2025-12-15

person   Petr Macinka
gender   m
office   CZE:GOV    foreign minister  2025-12-15..

person   Jana Cernochova
gender   f
office   CZE:GOV    defence minister  2021-12-17..2025-12-15

person   Lubomir Metnar
gender   m
office   CZE:GOV    defence minister  2018-06-27..2021-12-17

person   Sebastian Kurz
gender   m
office   AUT:GOV    foreign minister  2013-12-16..2017-12-18
office   AUT:GOV    chancellor  2017-12-18..2019-05-28
office   AUT:GOV    chancellor  2020-01-07..2021-10-11

person   Joerg Haider
alias    Jorg Haider
gender   m
office   AUT:PTY    party leader  1986-09..2000-05

person   Thomas Klestil
gender   m
office   AUT:GOV    president  1992-07-08..2004-07-06

person   Heinz Fischer
gender   m
office   AUT:GOV    president  2004-07-08..2016-07-08

person   Alexander Van der Bellen
alias    Van der Bellen
gender   m
office   AUT:GOV    president  2017-01-26..

person   Wolfgang Schuessel
alias    Wolfgang Schussel
gender   m
office   AUT:GOV    foreign minister  1995-05-04..2000-02-04
office   AUT:GOV    chancellor  2000-02-04..2007-01-11

person   Viktor Klima
gender   m
office   AUT:GOV    chancellor  1997-01-28..2000-02-04

person   Alfred Gusenbauer
gender   m
office   AUT:GOV    chancellor  2007-01-11..2008-12-02

person   Werner Faymann
gender   m
office   AUT:GOV    chancellor  2008-12-02..2016-05-09

person   Reinhold Mitterlehner
gender   m
office   AUT:GOV    chancellor  2016-05-09..2016-05-17

person   Christian Kern
gender   m
office   AUT:GOV    chancellor  2016-05-17..2017-12-18

person   Hartwig Loeger
alias    Hartwig Loger
gender   m
office   AUT:GOV    chancellor  2019-05-28..2019-06-03

person   Brigitte Bierlein
gender   f
office   AUT:GOV    chancellor  2019-06-03..2020-01-07

person   Alexander Schallenberg
gender   m
office   AUT:GOV    foreign minister  2019-06-03..2021-10-11
office   AUT:GOV    chancellor  2021-10-11..2021-12-06
office   AUT:GOV    foreign minister  2021-12-06..2025-03-03
office   AUT:GOV    chancellor  2025-01-10..2025-03-03

person   Karl Nehammer
gender   m
office   AUT:GOV    interior minister  2020-01-07..2021-12-06
office   AUT:GOV    chancellor  2021-12-06..2025-01-10

person   Christian Stocker
gender   m
office   AUT:GOV    chancellor  2025-03-03..

person   Benita Ferrero-Waldner
alias    Benita Ferrero Waldner
gender   f
office   AUT:GOV    foreign minister  2000-02-04..2004-10-20
office   EUR:GOV    commissioner  2004-11-22..2010-02-09

person   Ursula Plassnik
gender   f
office   AUT:GOV    foreign minister  2004-10-20..2008-12-02

person   Michael Spindelegger
gender   m
office   AUT:GOV    foreign minister  2008-12-02..2013-12-16

person   Karin Kneissl
gender   f
office   AUT:GOV    foreign minister  2017-12-18..2019-06-03

person   Michael Linhart
gender   m
office   AUT:GOV    foreign minister  2021-10-11..2021-12-06

person   Beate Meinl-Reisinger
alias    Beate Meinl Reisinger
gender   f
office   AUT:GOV    foreign minister  2025-03-03..

person   Heinz-Christian Strache
alias    Heinz Christian Strache
gender   m
office   AUT:PTY    party leader  2005-04..2019-05-18
office   AUT:GOV    vice chancellor  2017-12-18..2019-05-22

person   Herbert Kickl
gender   m
office   AUT:GOV    interior minister  2017-12-18..2019-05-22
office   AUT:PTY    party leader  2021-06-19..

person   Norbert Hofer
gender   m
office   AUT:PTY    candidate  2016-01..2016-12-04

person   Klaudia Tanner
gender   f
office   AUT:GOV    defence minister  2020-01-07..

person   Doris Bures
gender   f
office   AUT:GOV    president  2016-07-08..2017-01-26

person   Slobodan Milosevic
gender   m
office   SRB:GOV    president  1989-05..1997-07-23
office   SRB:GOV    president  1997-07-23..2000-10-07

person   Vojislav Kostunica
gender   m
office   SRB:GOV    president  2000-10-07..2003-03-07
office   SRB:GOV    prime minister  2004-03-03..2008-07-07

person   Milan Milutinovic
gender   m
office   SRB:GOV    foreign minister  1995-08..1998-01
office   SRB:GOV    president  1997-12-29..2002-12-29

person   Zoran Zizic
gender   m
office   SRB:GOV    prime minister  2000-11-04..2001-07-24

person   Dragisa Pesic
gender   m
office   SRB:GOV    prime minister  2001-07-24..2003-03-17

person   Zivadin Jovanovic
gender   m
office   SRB:GOV    foreign minister  1998-01..2000-11-04

person   Goran Svilanovic
gender   m
office   SRB:GOV    foreign minister  2000-11-04..2003-02-04
office   SRB:GOV    foreign minister  2003-02-04..2004-04-16

person   Dragoljub Ojdanic
gender   m
office   SRB:MIL    chief of staff  1998-11..2000-02
office   SRB:GOV    defence minister  2000-02..2000-11

person   Slobodan Krapovic
gender   m
office   SRB:GOV    defence minister  2000-11..2002-01

person   Nebojsa Pavkovic
gender   m
office   SRB:MIL    chief of staff  2000-02..2002-06-24

person   Zoran Djindjic
gender   m
office   SRB:GOV    prime minister  2001-01-25..2003-03-12

person   Boris Tadic
gender   m
office   SRB:GOV    defence minister  2003-03-17..2004-04-16
office   SRB:GOV    president  2004-07-11..2012-04-05

person   Tomislav Nikolic
gender   m
office   SRB:GOV    president  2012-05-31..2017-05-31

person   Aleksandar Vucic
alias    Alexander Vucic
gender   m
office   SRB:GOV    defence minister  2012-07-27..2013-09-02
office   SRB:GOV    prime minister  2014-04-27..2017-05-30
office   SRB:GOV    president  2017-05-31..

person   Ivica Dacic
gender   m
office   SRB:GOV    interior minister  2008-07-07..2014-04-27
office   SRB:GOV    prime minister  2012-07-27..2014-04-27
office   SRB:GOV    foreign minister  2014-04-27..2020-10-28
office   SRB:GOV    prime minister  2017-05-31..2017-06-29
office   SRB:GOV    foreign minister  2022-10-26..2024-05-02
office   SRB:GOV    prime minister  2024-03-20..2024-05-02
office   SRB:GOV    interior minister  2024-05-02..

person   Vuk Jeremic
gender   m
office   SRB:GOV    foreign minister  2007-05-15..2012-07-27

person   Natasa Micic
gender   f
office   SRB:LEG    speaker  2001-12..2004-01
office   SRB:GOV    president  2002-12-29..2004-02-04

person   Predrag Markovic
gender   m
office   SRB:GOV    president  2004-03-04..2004-07-11

person   Slavica Djukic Dejanovic
alias    Slavica Djukic-Dejanovic
gender   f
office   SRB:LEG    speaker  2008-06..2012-05
office   SRB:GOV    president  2012-04-05..2012-05-31

person   Zoran Zivkovic
gender   m
office   SRB:GOV    prime minister  2003-03-18..2004-03-03

person   Nebojsa Covic
gender   m
office   SRB:GOV    deputy prime minister  2001-01-25..2004-03-03
office   SRB:GOV    prime minister  2003-03-12..2003-03-18

person   Milomir Minic
gender   m
office   SRB:GOV    prime minister  2000-10-24..2001-01-25

person   Mirko Marjanovic
gender   m
office   SRB:GOV    prime minister  1994-03..2000-10-24

person   Mirko Cvetkovic
gender   m
office   SRB:GOV    prime minister  2008-07-07..2012-07-27

person   Ana Brnabic
gender   f
office   SRB:GOV    prime minister  2017-06-29..2024-03-20
office   SRB:LEG    speaker  2024-03-20..

person   Milos Vucevic
gender   m
office   SRB:GOV    mayor  2012-09..2022-10
office   SRB:GOV    defence minister  2022-10-26..2024-05-02
office   SRB:GOV    prime minister  2024-05-02..2025-04-16

person   Djuro Macut
alias    Duro Macut
gender   m
office   SRB:GOV    prime minister  2025-04-16..

person   Vuk Draskovic
gender   m
office   SRB:PTY    party leader  1990..2024
office   SRB:GOV    foreign minister  2004-04-16..2006-06-05
office   SRB:GOV    foreign minister  2006-06-05..2007-05-15

person   Ivan Mrkic
gender   m
office   SRB:GOV    foreign minister  2012-07-27..2014-04-27

person   Nikola Selakovic
gender   m
office   SRB:GOV    justice minister  2012-07-27..2016-08-11
office   SRB:GOV    foreign minister  2020-10-28..2022-10-26

person   Marko Djuric
gender   m
office   SRB:GOV    negotiator  2014..2020-10
office   SRB:GOV    ambassador  2020-10..2024-05
office   SRB:GOV    foreign minister  2024-05-02..

person   Dragan Sutanovac
gender   m
office   SRB:GOV    defence minister  2007-05-15..2012-07-27

person   Nebojsa Rodic
gender   m
office   SRB:GOV    defence minister  2013-09-02..2014-04-27

person   Bratislav Gasic
gender   m
office   SRB:GOV    defence minister  2014-04-27..2016-02-05
office   SRB:SPY    intelligence chief  2017..2022-10
office   SRB:GOV    interior minister  2022-10-26..2024-05-02
office   SRB:GOV    defence minister  2024-05-02..

person   Zoran Djordjevic
gender   m
office   SRB:GOV    defence minister  2016-03-02..2017-06-29

person   Aleksandar Vulin
alias    Alexander Vulin
gender   m
office   SRB:GOV    defence minister  2017-06-29..2020-10-28
office   SRB:GOV    interior minister  2020-10-28..2022-10-26
office   SRB:SPY    intelligence chief  2022-12-01..2023-11-03
office   SRB:GOV    deputy prime minister  2024-05-02..2025-04-16

person   Nebojsa Stefanovic
gender   m
office   SRB:LEG    speaker  2012-07..2014-04
office   SRB:GOV    interior minister  2014-04-27..2020-10-28
office   SRB:GOV    defence minister  2020-10-28..2022-10-26

person   Vojislav Seselj
gender   m
office   SRB:PTY    party leader  1991-02..

person   Dragan Djilas
gender   m
office   SRB:GOV    mayor  2008-08..2013-11
office   SRB:OPP    opposition leader  2019-04..

person   Patriarch Porfirije
gender   m
office   SRB:REL    patriarch  2021-02-18..

person   Patriarch Irinej
alias    Patriarch Irinej of Serbia
gender   m
office   SRB:REL    patriarch  2010-01..2020-11-20

person   Patriarch Pavle
gender   m
office   SRB:REL    patriarch  1990-12..2009-11-15

person   Petar Petkovic
gender   m
office   SRB:GOV    negotiator  2020-10..

person   Dragan Marsicanin
gender   m
office   SRB:GOV    president  2004-02-04..2004-03-03

person   Ibrahim Rugova
gender   m
office   KOS:GOV    president  2002-03-04..2006-01-21

person   Hashim Thaci
alias    Hashim Thachi
gender   m
office   KOS:REB    leader  1998..1999-09
office   KOS:GOV    prime minister  2008-01-09..2014-12-09
office   KOS:GOV    foreign minister  2014-12..2016-04
office   KOS:GOV    president  2016-04-07..2020-11-05

person   Ramush Haradinaj
gender   m
office   KOS:GOV    prime minister  2004-12-03..2005-03-08
office   KOS:GOV    prime minister  2017-09-09..2020-02-03

person   Albin Kurti
gender   m
office   KOS:GOV    prime minister  2020-02-03..2020-06-03
office   KOS:GOV    prime minister  2021-03-22..

person   Vjosa Osmani
gender   f
office   KOS:GOV    president  2020-11-05..2021-03-22
office   KOS:GOV    president  2021-04-06..2026-04

person   Nexhat Daci
gender   m
office   KOS:LEG    speaker  2001-12..2006-03
office   KOS:GOV    president  2006-01-21..2006-02-10

person   Fatmir Sejdiu
gender   m
office   KOS:GOV    president  2006-02-10..2010-09-27

person   Jakup Krasniqi
gender   m
office   KOS:LEG    speaker  2007-12..2014-07
office   KOS:GOV    president  2010-09-27..2011-02-22
office   KOS:GOV    president  2011-03-30..2011-04-07

person   Behgjet Pacolli
gender   m
office   KOS:GOV    president  2011-02-22..2011-03-30
office   KOS:GOV    foreign minister  2017-09-09..2020-02-03

person   Atifete Jahjaga
gender   f
office   KOS:GOV    president  2011-04-07..2016-04-07

person   Glauk Konjufca
gender   m
office   KOS:GOV    foreign minister  2020-02-03..2020-06-03
office   KOS:GOV    president  2021-03-22..2021-04-06
office   KOS:LEG    speaker  2021-03-22..2025-04
office   KOS:GOV    foreign minister  2026-02..

person   Bajram Rexhepi
gender   m
office   KOS:GOV    prime minister  2002-03-04..2004-12-03

person   Bajram Kosumi
gender   m
office   KOS:GOV    prime minister  2005-03-25..2006-03-10

person   Agim Ceku
gender   m
office   KOS:GOV    prime minister  2006-03-10..2008-01-09

person   Isa Mustafa
gender   m
office   KOS:GOV    mayor  2007-12..2013-12
office   KOS:GOV    prime minister  2014-12-09..2017-09-09

person   Avdullah Hoti
gender   m
office   KOS:GOV    prime minister  2020-06-03..2021-03-22

person   Skender Hyseni
gender   m
office   KOS:GOV    foreign minister  2008-04..2010-10

person   Enver Hoxhaj
gender   m
office   KOS:GOV    foreign minister  2011-02-22..2014-12-12
office   KOS:GOV    foreign minister  2016-06..2017-09-09

person   Donika Gervalla
alias    Donika Gervalla-Schwarz
gender   f
office   KOS:GOV    foreign minister  2021-03-22..2026-02

person   Kadri Veseli
gender   m
office   KOS:LEG    speaker  2014-12..2019-08

person   Alija Izetbegovic
gender   m
office   BIH:GOV    president  1990-12..2000-10

person   Radovan Karadzic
gender   m
office   BIH:REB    leader  1992..1996-07-19

person   Ratko Mladic
gender   m
office   BIH:REB    commander  1992-05..1996-11

person   Milorad Dodik
gender   m
office   BIH:GOV    regional prime minister  2006-02..2010-11
office   BIH:GOV    governor  2010-11-15..2018-11-19
office   BIH:GOV    president  2018-11-20..2022-11-16
office   BIH:GOV    governor  2022-11-15..2025-08

person   Zivko Radisic
gender   m
office   BIH:GOV    president  1998-10-13..2002-10-28

person   Ante Jelavic
gender   m
office   BIH:GOV    president  1998-11-15..2001-03-07

person   Jozo Krizanovic
gender   m
office   BIH:GOV    president  2001-03..2002-10-28

person   Beriz Belkic
gender   m
office   BIH:GOV    president  2001-03..2002-10-28

person   Mirko Sarovic
gender   m
office   BIH:GOV    president  2002-10-28..2003-04-02

person   Sulejman Tihic
gender   m
office   BIH:GOV    president  2002-10-28..2006-11-06

person   Dragan Covic
gender   m
office   BIH:GOV    president  2002-10-28..2005-05
office   BIH:PTY    party leader  2005-06..
office   BIH:GOV    president  2014-11-17..2018-11-20

person   Borislav Paravac
gender   m
office   BIH:GOV    president  2003-04-10..2006-11-06

person   Ivo Miro Jovic
gender   m
office   BIH:GOV    president  2005-05..2006-11-06

person   Haris Silajdzic
gender   m
office   BIH:GOV    prime minister  1997-01..2000-06-06
office   BIH:GOV    president  2006-11-06..2010-11-10

person   Nebojsa Radmanovic
gender   m
office   BIH:GOV    president  2006-11-06..2014-11-17

person   Zeljko Komsic
gender   m
office   BIH:GOV    president  2006-11-06..2014-11-17
office   BIH:GOV    president  2018-11-20..

person   Bakir Izetbegovic
gender   m
office   BIH:GOV    president  2010-11-10..2018-11-20
office   BIH:PTY    party leader  2015-05..

person   Mladen Ivanic
gender   m
office   BIH:GOV    foreign minister  2003-01..2007-02
office   BIH:GOV    president  2014-11-17..2018-11-20

person   Sefik Dzaferovic
gender   m
office   BIH:GOV    president  2018-11-20..2022-11-16

person   Zeljka Cvijanovic
gender   f
office   BIH:GOV    governor  2018-11-19..2022-11-15
office   BIH:GOV    president  2022-11-16..

person   Denis Becirovic
gender   m
office   BIH:GOV    president  2022-11-16..

person   Spasoje Tusevljak
gender   m
office   BIH:GOV    prime minister  2000-06-06..2000-10-18

person   Martin Raguz
gender   m
office   BIH:GOV    prime minister  2000-10-18..2001-02-22

person   Bozidar Matic
gender   m
office   BIH:GOV    prime minister  2001-02-22..2001-07-18

person   Zlatko Lagumdzija
gender   m
office   BIH:GOV    foreign minister  2001-02..2002-12
office   BIH:GOV    prime minister  2001-07-18..2002-03-15
office   BIH:GOV    foreign minister  2012-01-12..2015-03-31
office   BIH:GOV    ambassador  2023..

person   Dragan Mikerevic
gender   m
office   BIH:GOV    prime minister  2002-03-15..2002-12-23

person   Adnan Terzic
gender   m
office   BIH:GOV    prime minister  2002-12-23..2007-01-11

person   Nikola Spiric
gender   m
office   BIH:GOV    prime minister  2007-01-11..2012-01-12

person   Vjekoslav Bevanda
gender   m
office   BIH:GOV    prime minister  2012-01-12..2015-03-31

person   Denis Zvizdic
gender   m
office   BIH:GOV    prime minister  2015-03-31..2019-12-23

person   Zoran Tegeltija
gender   m
office   BIH:GOV    prime minister  2019-12-23..2023-01-25

person   Borjana Kristo
gender   f
office   BIH:GOV    prime minister  2023-01-25..

person   Bisera Turkovic
gender   f
office   BIH:GOV    foreign minister  2019-12-23..2023-01-25

person   Elmedin Konakovic
gender   m
office   BIH:GOV    foreign minister  2023-01-25..

person   Sven Alkalaj
gender   m
office   BIH:GOV    foreign minister  2007-02..2012-01

person   Igor Crnadak
gender   m
office   BIH:GOV    foreign minister  2015-03-31..2019-12-23

person   Franjo Tudjman
gender   m
office   HRV:GOV    president  1990-05-30..1999-12-10

person   Andrej Plenkovic
gender   m
office   HRV:GOV    prime minister  2016-10-19..

person   Zoran Milanovic
gender   m
office   HRV:GOV    prime minister  2011-12-23..2016-01-22
office   HRV:GOV    president  2020-02-19..

person   Stjepan Mesic
alias    Stipe Mesic
gender   m
office   HRV:GOV    president  2000-02-18..2010-02-18

person   Vlatko Pavletic
gender   m
office   HRV:GOV    president  1999-11-26..2000-02-02

person   Zlatko Tomcic
gender   m
office   HRV:LEG    speaker  2000-02..2003-12
office   HRV:GOV    president  2000-02-02..2000-02-18

person   Ivo Josipovic
gender   m
office   HRV:GOV    president  2010-02-18..2015-02-18

person   Kolinda Grabar-Kitarovic
alias    Kolinda Grabar Kitarovic
gender   f
office   HRV:GOV    foreign minister  2005-02-17..2008-01-12
office   HRV:GOV    president  2015-02-18..2020-02-18

person   Zlatko Matesa
gender   m
office   HRV:GOV    prime minister  1995-11..2000-01-27

person   Ivica Racan
gender   m
office   HRV:GOV    prime minister  2000-01-27..2003-12-23

person   Ivo Sanader
gender   m
office   HRV:GOV    prime minister  2003-12-23..2009-07-06

person   Jadranka Kosor
gender   f
office   HRV:GOV    prime minister  2009-07-06..2011-12-23

person   Tihomir Oreskovic
alias    Tim Oreskovic
gender   m
office   HRV:GOV    prime minister  2016-01-22..2016-10-19

person   Tonino Picula
gender   m
office   HRV:GOV    foreign minister  2000-01-27..2003-12-23

person   Miomir Zuzul
gender   m
office   HRV:GOV    foreign minister  2003-12-23..2005-02-16

person   Gordan Jandrokovic
gender   m
office   HRV:GOV    foreign minister  2008-01-12..2011-12-23
office   HRV:LEG    speaker  2017-05..

person   Vesna Pusic
gender   f
office   HRV:GOV    foreign minister  2011-12-23..2016-01-22

person   Miro Kovac
gender   m
office   HRV:GOV    foreign minister  2016-01-22..2016-10-19

person   Davor Ivo Stier
gender   m
office   HRV:GOV    foreign minister  2016-10-19..2017-06-19

person   Marija Pejcinovic Buric
alias    Pejcinovic Buric
gender   f
office   HRV:GOV    foreign minister  2017-06-19..2019-07-19
office   IGO:GOV    secretary-general  2019-09-18..2024-09-17

person   Gordan Grlic Radman
alias    Gordan Grlic-Radman; Grlic Radman
gender   m
office   HRV:GOV    foreign minister  2019-07-19..

person   Ante Gotovina
gender   m
office   HRV:MIL    general  1994-05..2000-09

person   Edi Rama
gender   m
office   ALB:GOV    prime minister  2013-09-15..

person   Sali Berisha
gender   m
office   ALB:GOV    president  1992-04-09..1997-07-24
office   ALB:GOV    prime minister  2005-09-11..2013-09-15

person   Rexhep Meidani
gender   m
office   ALB:GOV    president  1997-07-24..2002-07-24

person   Alfred Moisiu
gender   m
office   ALB:GOV    president  2002-07-24..2007-07-24

person   Bamir Topi
gender   m
office   ALB:GOV    president  2007-07-24..2012-07-24

person   Bujar Nishani
gender   m
office   ALB:GOV    president  2012-07-24..2017-07-24

person   Ilir Meta
gender   m
office   ALB:GOV    prime minister  1999-10-29..2002-02-22
office   ALB:GOV    foreign minister  2002-07..2003-07
office   ALB:GOV    foreign minister  2009-09..2010-09
office   ALB:LEG    speaker  2013-09..2017-07
office   ALB:GOV    president  2017-07-24..2022-07-24

person   Bajram Begaj
gender   m
office   ALB:GOV    president  2022-07-24..

person   Pandeli Majko
gender   m
office   ALB:GOV    prime minister  1998-10..1999-10-29
office   ALB:GOV    prime minister  2002-02-22..2002-07
office   ALB:GOV    defence minister  2002-07..2005-09

person   Fatos Nano
gender   m
office   ALB:GOV    prime minister  2002-07..2005-09-11

person   Ditmir Bushati
gender   m
office   ALB:GOV    foreign minister  2013-09-15..2019-01

person   Olta Xhacka
gender   f
office   ALB:GOV    defence minister  2017-09..2020-12
office   ALB:GOV    foreign minister  2020-12..2023-09

person   Igli Hasani
gender   m
office   ALB:GOV    foreign minister  2023-09..2025-09

person   Nikola Gruevski
gender   m
office   MKD:GOV    finance minister  1999-12..2002-11
office   MKD:GOV    prime minister  2006-08-27..2016-01-18

person   Zoran Zaev
gender   m
office   MKD:GOV    prime minister  2017-05-31..2020-01-03
office   MKD:GOV    prime minister  2020-08-30..2022-01-16

person   Boris Trajkovski
gender   m
office   MKD:GOV    president  1999-12-15..2004-02-26

person   Ljupco Jordanovski
gender   m
office   MKD:GOV    president  2004-02-26..2004-05-12

person   Branko Crvenkovski
gender   m
office   MKD:GOV    prime minister  1992-09..1998-11-30
office   MKD:GOV    prime minister  2002-11-01..2004-05-12
office   MKD:GOV    president  2004-05-12..2009-05-12

person   Gjorge Ivanov
alias    Gjorgje Ivanov; Georgi Ivanov
gender   m
office   MKD:GOV    president  2009-05-12..2019-05-12

person   Stevo Pendarovski
gender   m
office   MKD:GOV    president  2019-05-12..2024-05-12

person   Gordana Siljanovska-Davkova
alias    Gordana Siljanovska Davkova; Gordana Siljanovska
gender   f
office   MKD:GOV    president  2024-05-12..

person   Ljubco Georgievski
alias    Ljupco Georgievski
gender   m
office   MKD:GOV    prime minister  1998-11-30..2002-11-01

person   Radmila Sekerinska
alias    Radmila Shekerinska
gender   f
office   MKD:GOV    prime minister  2004-05-12..2004-06-02
office   MKD:GOV    prime minister  2004-11-18..2004-12-17
office   MKD:GOV    defence minister  2017-06-01..2022-01-16
office   IGO:MIL    official  2024-11..

person   Hari Kostov
gender   m
office   MKD:GOV    prime minister  2004-06-02..2004-11-18

person   Vlado Buckovski
gender   m
office   MKD:GOV    prime minister  2004-12-17..2006-08-27

person   Emil Dimitriev
gender   m
office   MKD:GOV    prime minister  2016-01-18..2017-05-31

person   Oliver Spasovski
gender   m
office   MKD:GOV    interior minister  2017-06..2020-01
office   MKD:GOV    prime minister  2020-01-03..2020-08-30
office   MKD:GOV    interior minister  2020-08-30..2024-01

person   Dimitar Kovacevski
gender   m
office   MKD:GOV    prime minister  2022-01-16..2024-01-28

person   Talat Xhaferi
gender   m
office   MKD:GOV    defence minister  2013-02..2014-06
office   MKD:LEG    speaker  2017-04-27..2024-01
office   MKD:GOV    prime minister  2024-01-28..2024-06-23

person   Hristijan Mickoski
alias    Christijan Mickoski
gender   m
office   MKD:GOV    prime minister  2024-06-23..

person   Nikola Dimitrov
gender   m
office   MKD:GOV    foreign minister  2017-05-31..2020-08-30

person   Bujar Osmani
gender   m
office   MKD:GOV    foreign minister  2020-08-30..2024-06-23

person   Nikola Poposki
gender   m
office   MKD:GOV    foreign minister  2011-07..2017-05-31

person   Antonio Milososki
gender   m
office   MKD:GOV    foreign minister  2006-08..2011-07

person   Timcho Mucunski
alias    Timco Mucunski
gender   m
office   MKD:GOV    foreign minister  2024-06-23..

person   Ali Ahmeti
gender   m
office   MKD:REB    rebel leader  2001-02..2001-09
office   MKD:PTY    party leader  2002-06..

person   Milo Djukanovic
gender   m
office   MNE:GOV    president  1998-01-15..2002-11-25
office   MNE:GOV    prime minister  2003-01-08..2006-11-10
office   MNE:GOV    prime minister  2008-02-29..2010-12-29
office   MNE:GOV    prime minister  2012-12-04..2016-11-28
office   MNE:GOV    president  2018-05-20..2023-05-20

person   Filip Vujanovic
gender   m
office   MNE:GOV    prime minister  1998-02-05..2002-11-05
office   MNE:GOV    president  2002-11-25..2018-05-20

person   Jakov Milatovic
gender   m
office   MNE:GOV    president  2023-05-20..

person   Zeljko Sturanovic
gender   m
office   MNE:GOV    prime minister  2006-11-10..2008-02-29

person   Igor Luksic
gender   m
office   MNE:GOV    prime minister  2010-12-29..2012-12-04
office   MNE:GOV    foreign minister  2012-12-04..2016-11-28

person   Dusko Markovic
gender   m
office   MNE:GOV    prime minister  2016-11-28..2020-12-04

person   Zdravko Krivokapic
gender   m
office   MNE:GOV    prime minister  2020-12-04..2022-04-28

person   Dritan Abazovic
gender   m
office   MNE:GOV    prime minister  2022-04-28..2023-10-31

person   Milojko Spajic
gender   m
office   MNE:GOV    finance minister  2020-12-04..2022-04-28
office   MNE:GOV    prime minister  2023-10-31..

person   Dragan Djurovic
gender   m
office   MNE:GOV    prime minister  2002-11-05..2003-01-08

person   Klaus Iohannis
gender   m
office   ROU:GOV    president  2014-12-21..2025-02-12

person   Nicusor Dan
gender   m
office   ROU:GOV    mayor  2020-10..2025-05
office   ROU:GOV    president  2025-05-26..

person   Traian Basescu
gender   m
office   ROU:GOV    president  2004-12-20..2014-12-21

person   Emil Constantinescu
gender   m
office   ROU:GOV    president  1996-11-29..2000-12-20

person   Ion Iliescu
gender   m
office   ROU:GOV    president  1989-12-26..1996-11-29
office   ROU:GOV    president  2000-12-20..2004-12-20

person   Ilie Bolojan
gender   m
office   ROU:GOV    president  2025-02-12..2025-05-26
office   ROU:GOV    prime minister  2025-06-23..

person   Crin Antonescu
gender   m
office   ROU:PTY    party leader  2009-03..2014-12
office   ROU:GOV    president  2012-07-10..2012-08-27

person   Nicolae Vacaroiu
gender   m
office   ROU:GOV    prime minister  1992-11..1996-12
office   ROU:GOV    president  2007-04-20..2007-05-23

person   Mugur Isarescu
gender   m
office   ROU:BUS    central bank governor  1990-09..1999-12
office   ROU:GOV    prime minister  1999-12-22..2000-12-28
office   ROU:BUS    central bank governor  2000-12-28..

person   Adrian Nastase
gender   m
office   ROU:GOV    prime minister  2000-12-28..2004-12-21

person   Calin Popescu-Tariceanu
alias    Calin Popescu Tariceanu; Calin Tariceanu
gender   m
office   ROU:GOV    prime minister  2004-12-29..2008-12-22
office   ROU:GOV    foreign minister  2007-03-12..2007-04-05
office   ROU:LEG    speaker  2014-03..2019-09

person   Emil Boc
gender   m
office   ROU:GOV    prime minister  2008-12-22..2012-02-06

person   Catalin Predoiu
gender   m
office   ROU:GOV    foreign minister  2009-10-01..2009-12-23
office   ROU:GOV    prime minister  2012-02-06..2012-02-09
office   ROU:GOV    prime minister  2023-06-12..2023-06-15
office   ROU:GOV    interior minister  2023-06-15..
office   ROU:GOV    prime minister  2025-05-06..2025-06-23

person   Mihai Razvan Ungureanu
alias    Mihai-Razvan Ungureanu
gender   m
office   ROU:GOV    foreign minister  2004-12-29..2007-03-12
office   ROU:SPY    intelligence chief  2007-12..2012-02-09
office   ROU:GOV    prime minister  2012-02-09..2012-05-07

person   Victor Ponta
gender   m
office   ROU:GOV    prime minister  2012-05-07..2015-11-05

person   Sorin Cimpeanu
gender   m
office   ROU:GOV    prime minister  2015-11-05..2015-11-17

person   Sorin Grindeanu
gender   m
office   ROU:GOV    prime minister  2017-01-04..2017-06-29

person   Mihai Tudose
gender   m
office   ROU:GOV    prime minister  2017-06-29..2018-01-16

person   Mihai Fifor
gender   m
office   ROU:GOV    defence minister  2017-09-12..2018-11-20
office   ROU:GOV    prime minister  2018-01-16..2018-01-29

person   Viorica Dancila
gender   f
office   ROU:GOV    prime minister  2018-01-29..2019-11-04

person   Ludovic Orban
gender   m
office   ROU:GOV    prime minister  2019-11-04..2020-12-07

person   Nicolae Ciuca
gender   m
office   ROU:MIL    chief of staff  2015-01..2019-10
office   ROU:GOV    defence minister  2019-11-04..2021-11-25
office   ROU:GOV    prime minister  2020-12-07..2020-12-23
office   ROU:GOV    prime minister  2021-11-25..2023-06-12

person   Florin Citu
gender   m
office   ROU:GOV    prime minister  2020-12-23..2021-11-25

person   Marcel Ciolacu
gender   m
office   ROU:GOV    prime minister  2023-06-15..2025-05-06

person   Petre Roman
gender   m
office   ROU:GOV    foreign minister  1999-12-22..2000-12-28

person   Mircea Geoana
gender   m
office   ROU:GOV    foreign minister  2000-12-28..2004-12-28
office   IGO:MIL    official  2019-10..2024-09

person   Adrian Cioroianu
gender   m
office   ROU:GOV    foreign minister  2007-04-05..2008-04-15

person   Lazar Comanescu
gender   m
office   ROU:GOV    foreign minister  2008-04-15..2008-12-22
office   ROU:GOV    foreign minister  2015-11-17..2017-01-04

person   Cristian Diaconescu
gender   m
office   ROU:GOV    foreign minister  2008-12-22..2009-10-01
office   ROU:GOV    foreign minister  2012-01-24..2012-05-07

person   Teodor Baconschi
gender   m
office   ROU:GOV    foreign minister  2009-12-23..2012-01-23

person   Andrei Marga
gender   m
office   ROU:GOV    foreign minister  2012-05-07..2012-08-06

person   Titus Corlatean
gender   m
office   ROU:GOV    foreign minister  2012-08-06..2014-11-10

person   Teodor Melescanu
gender   m
office   ROU:GOV    defence minister  2007-04-05..2008-12-22
office   ROU:SPY    intelligence chief  2012-02..2014-09
office   ROU:GOV    foreign minister  2014-11-10..2014-11-18
office   ROU:GOV    foreign minister  2017-01-04..2019-07-24

person   Bogdan Aurescu
gender   m
office   ROU:GOV    foreign minister  2014-11-24..2015-11-17
office   ROU:GOV    foreign minister  2019-11-04..2023-06-15

person   Ramona Manescu
gender   f
office   ROU:GOV    foreign minister  2019-07-24..2019-11-04

person   Luminita Odobescu
gender   f
office   ROU:GOV    foreign minister  2023-06-15..2024-12-23

person   Emil Hurezeanu
gender   m
office   ROU:GOV    foreign minister  2024-12-23..2025-06-23

person   Oana Toiu
alias    Oana-Silvia Toiu
gender   f
office   ROU:GOV    foreign minister  2025-06-23..

person   Victor Babiuc
gender   m
office   ROU:GOV    defence minister  1998-04..2000-03

person   Sorin Frunzaverde
gender   m
office   ROU:GOV    defence minister  2000-03..2000-12-28
office   ROU:GOV    defence minister  2006-10-25..2007-04-05

person   Ioan Mircea Pascu
gender   m
office   ROU:GOV    defence minister  2000-12-28..2004-12-28

person   Teodor Atanasiu
gender   m
office   ROU:GOV    defence minister  2004-12-29..2006-10-25

person   Mihai Stanisoara
gender   m
office   ROU:GOV    defence minister  2008-12-22..2009-12-23

person   Gabriel Oprea
gender   m
office   ROU:GOV    defence minister  2009-12-23..2012-05-07
office   ROU:GOV    interior minister  2014-03..2015-11

person   Corneliu Dobritoiu
gender   m
office   ROU:GOV    defence minister  2012-05-07..2012-12-21

person   Mircea Dusa
gender   m
office   ROU:GOV    defence minister  2012-12-21..2015-11-17

person   Mihnea Motoc
gender   m
office   ROU:GOV    ambassador  2008..2015
office   ROU:GOV    defence minister  2015-11-17..2017-01-04

person   Gabriel Les
alias    Gabriel-Beniamin Les
gender   m
office   ROU:GOV    defence minister  2017-01-04..2017-06-29
office   ROU:GOV    defence minister  2018-11-20..2019-11-04

person   Adrian Tutuianu
gender   m
office   ROU:GOV    defence minister  2017-06-29..2017-09

person   Vasile Dincu
gender   m
office   ROU:GOV    defence minister  2021-11-25..2022-10-24

person   Angel Tilvar
gender   m
office   ROU:GOV    defence minister  2022-11..2025-06-23

person   Ionut Mosteanu
alias    Liviu-Ionut Mosteanu
gender   m
office   ROU:GOV    defence minister  2025-06-23..2025-11-28

person   Radu Miruta
gender   m
office   ROU:GOV    defence minister  2025-11-28..

person   Calin Georgescu
gender   m
office   ROU:PTY    candidate  2024-10..2025-03

person   George Simion
gender   m
office   ROU:PTY    party leader  2019-12..

person   Corneliu Vadim Tudor
alias    Vadim Tudor
gender   m
office   ROU:PTY    party leader  1991..2015-09-14

person   Liviu Dragnea
gender   m
office   ROU:PTY    party leader  2015-07..2019-05-27

person   Eugen Bejinariu
gender   m
office   ROU:GOV    prime minister  2004-12-21..2004-12-29

person   Boyko Borisov
alias    Boiko Borisov
gender   m
office   BGR:GOV    prime minister  2009-07-27..2013-03-13
office   BGR:GOV    prime minister  2014-11-07..2017-01-27
office   BGR:GOV    prime minister  2017-05-04..2021-05-12

person   Petar Stoyanov
gender   m
office   BGR:GOV    president  1997-01-22..2002-01-22

person   Georgi Parvanov
alias    Georgi Purvanov
gender   m
office   BGR:GOV    president  2002-01-22..2012-01-22

person   Rosen Plevneliev
gender   m
office   BGR:GOV    president  2012-01-22..2017-01-22

person   Rumen Radev
gender   m
office   BGR:GOV    president  2017-01-22..2026-01-23
office   BGR:GOV    prime minister  2026-05-08..

person   Iliana Iotova
alias    Iliana Yotova
gender   f
office   BGR:GOV    vice president  2017-01-22..2026-01-23
office   BGR:GOV    president  2026-01-23..

person   Ivan Kostov
gender   m
office   BGR:GOV    prime minister  1997-05-21..2001-07-24

person   Simeon Saxe-Coburg-Gotha
alias    Simeon Saxe-Coburg; Simeon Saxcoburggotski; Simeon Saxe-Coburgotski; Saxe-Coburg
gender   m
office   BGR:GOV    prime minister  2001-07-24..2005-08-17

person   Sergei Stanishev
alias    Sergey Stanishev
gender   m
office   BGR:GOV    prime minister  2005-08-17..2009-07-27

person   Marin Raykov
alias    Marin Raikov
gender   m
office   BGR:GOV    prime minister  2013-03-13..2013-05-29

person   Plamen Oresharski
gender   m
office   BGR:GOV    prime minister  2013-05-29..2014-08-06

person   Georgi Bliznashki
gender   m
office   BGR:GOV    prime minister  2014-08-06..2014-11-07

person   Ognyan Gerdzhikov
alias    Ognian Gerdjikov
gender   m
office   BGR:GOV    prime minister  2017-01-27..2017-05-04

person   Stefan Yanev
gender   m
office   BGR:GOV    prime minister  2021-05-12..2021-12-13
office   BGR:GOV    defence minister  2021-12-13..2022-03-01

person   Kiril Petkov
gender   m
office   BGR:GOV    prime minister  2021-12-13..2022-08-02

person   Galab Donev
alias    Gulub Donev
gender   m
office   BGR:GOV    prime minister  2022-08-02..2023-06-06

person   Nikolai Denkov
alias    Nikolay Denkov
gender   m
office   BGR:GOV    prime minister  2023-06-06..2024-04-09

person   Dimitar Glavchev
gender   m
office   BGR:GOV    prime minister  2024-04-09..2025-01-16

person   Rosen Zhelyazkov
gender   m
office   BGR:GOV    prime minister  2025-01-16..2026-02-19

person   Andrey Gyurov
alias    Andrei Gyurov
gender   m
office   BGR:GOV    prime minister  2026-02-19..2026-05-08

person   Nadezhda Mihaylova
alias    Nadezhda Mihailova; Nadezhda Mikhailova
gender   f
office   BGR:GOV    foreign minister  1997-05-21..2001-07-24

person   Solomon Passy
alias    Solomon Pasi
gender   m
office   BGR:GOV    foreign minister  2001-07-24..2005-08-17

person   Ivailo Kalfin
alias    Ivaylo Kalfin
gender   m
office   BGR:GOV    foreign minister  2005-08-17..2009-07-27

person   Kristian Vigenin
gender   m
office   BGR:GOV    foreign minister  2013-05-29..2014-08-06

person   Daniel Mitov
gender   m
office   BGR:GOV    foreign minister  2014-08-06..2017-01-27
office   BGR:GOV    interior minister  2025-01-16..2026-02

person   Ekaterina Zaharieva
alias    Ekaterina Zakharieva
gender   f
office   BGR:GOV    foreign minister  2017-05-04..2021-05-12
office   EUR:GOV    commissioner  2024-12-01..

person   Sauli Niinisto
gender   m
office   FIN:GOV    president  2012-03-01..2024-03-01

person   Alexander Stubb
gender   m
office   FIN:GOV    foreign minister  2008-04-04..2011-06-22
office   FIN:GOV    prime minister  2014-06-24..2015-05-29
office   FIN:GOV    president  2024-03-01..

person   Sanna Marin
gender   f
office   FIN:GOV    prime minister  2019-12-10..2023-06-20

person   Pekka Haavisto
gender   m
office   FIN:GOV    foreign minister  2019-06-06..2023-06-20

person   Tarja Halonen
gender   f
office   FIN:GOV    foreign minister  1995-04-13..2000-02-25
office   FIN:GOV    president  2000-03-01..2012-03-01

person   Paavo Lipponen
gender   m
office   FIN:GOV    prime minister  1995-04-13..2003-04-17

person   Anneli Jaatteenmaki
gender   f
office   FIN:GOV    prime minister  2003-04-17..2003-06-24

person   Matti Vanhanen
gender   m
office   FIN:GOV    defence minister  2003-04-17..2003-06-24
office   FIN:GOV    prime minister  2003-06-24..2010-06-22

person   Mari Kiviniemi
gender   f
office   FIN:GOV    prime minister  2010-06-22..2011-06-22

person   Jyrki Katainen
gender   m
office   FIN:GOV    prime minister  2011-06-22..2014-06-24
office   EUR:GOV    commissioner  2014-07..2019-11-30

person   Juha Sipila
gender   m
office   FIN:GOV    prime minister  2015-05-29..2019-06-06

person   Antti Rinne
gender   m
office   FIN:GOV    prime minister  2019-06-06..2019-12-10

person   Petteri Orpo
gender   m
office   FIN:GOV    prime minister  2023-06-20..

person   Erkki Tuomioja
gender   m
office   FIN:GOV    foreign minister  2000-02-25..2007-04-19
office   FIN:GOV    foreign minister  2011-06-22..2015-05-29

person   Ilkka Kanerva
gender   m
office   FIN:GOV    foreign minister  2007-04-19..2008-04-04

person   Timo Soini
gender   m
office   FIN:GOV    foreign minister  2015-05-29..2019-06-06

person   Elina Valtonen
gender   f
office   FIN:GOV    foreign minister  2023-06-20..

person   Jan-Erik Enestam
alias    Jan Erik Enestam
gender   m
office   FIN:GOV    defence minister  1999-04-15..2003-04-17

person   Seppo Kaariainen
gender   m
office   FIN:GOV    defence minister  2003-06-24..2007-04-19

person   Jyri Hakamies
gender   m
office   FIN:GOV    defence minister  2007-04-19..2011-06-22

person   Stefan Wallin
gender   m
office   FIN:GOV    defence minister  2011-06-22..2012-07-05

person   Carl Haglund
gender   m
office   FIN:GOV    defence minister  2012-07-05..2015-05-29

person   Jussi Niinisto
gender   m
office   FIN:GOV    defence minister  2015-05-29..2019-06-06

person   Antti Kaikkonen
gender   m
office   FIN:GOV    defence minister  2019-06-06..2023-06-20

person   Antti Hakkanen
gender   m
office   FIN:GOV    defence minister  2023-06-20..

person   Jarmo Lindberg
gender   m
office   FIN:MIL    chief of staff  2014-08..2019-07

person   Timo Kivinen
gender   m
office   FIN:MIL    chief of staff  2019-08..2024-03

person   Janne Jaakkola
gender   m
office   FIN:MIL    chief of staff  2024-04-01..

person   Goran Persson
gender   m
office   SWE:GOV    prime minister  1996-03-22..2006-10-06

person   Fredrik Reinfeldt
gender   m
office   SWE:GOV    prime minister  2006-10-06..2014-10-03

person   Stefan Lofven
gender   m
office   SWE:GOV    prime minister  2014-10-03..2021-11-30

person   Magdalena Andersson
gender   f
office   SWE:GOV    prime minister  2021-11-30..2022-10-18

person   Ulf Kristersson
gender   m
office   SWE:GOV    prime minister  2022-10-18..

person   Anna Lindh
gender   f
office   SWE:GOV    foreign minister  1998-10..2003-09-11

person   Margot Wallstrom
gender   f
office   SWE:GOV    foreign minister  2014-10-03..2019-09-10

person   Tobias Billstrom
gender   m
office   SWE:GOV    foreign minister  2022-10-18..2024-09-10

person   King Carl Gustaf
alias    Carl XVI Gustaf; King Carl XVI Gustaf; King Carl Gustav
gender   m
office   SWE:GOV    king  1973-09-15..

person   Laila Freivalds
gender   f
office   SWE:GOV    foreign minister  2003-10-10..2006-03-21

person   Jan Eliasson
gender   m
office   SWE:GOV    foreign minister  2006-04-24..2006-10-06
office   UNO:GOV    envoy  2006-12..2008-06
office   UNO:GOV    official  2012-07..2016-12-31

person   Ann Linde
gender   f
office   SWE:GOV    foreign minister  2019-09-10..2022-10-18

person   Maria Malmer Stenergard
gender   f
office   SWE:GOV    foreign minister  2024-09-10..

person   Bjorn von Sydow
gender   m
office   SWE:GOV    defence minister  1997-02..2002-10-21

person   Leni Bjorklund
gender   f
office   SWE:GOV    defence minister  2002-10-21..2006-10-06

person   Mikael Odenberg
gender   m
office   SWE:GOV    defence minister  2006-10-06..2007-09-05

person   Sten Tolgfors
gender   m
office   SWE:GOV    defence minister  2007-09-12..2012-03-29

person   Karin Enstrom
gender   f
office   SWE:GOV    defence minister  2012-04-18..2014-10-03

person   Peter Hultqvist
gender   m
office   SWE:GOV    defence minister  2014-10-03..2022-10-18

person   Pal Jonson
gender   m
office   SWE:GOV    defence minister  2022-10-18..

person   Jimmie Akesson
gender   m
office   SWE:PTY    party leader  2005-05..

person   Micael Byden
gender   m
office   SWE:MIL    chief of staff  2015-10-01..2024-10-01

person   Michael Claesson
gender   m
office   SWE:MIL    chief of staff  2024-10-01..

person   Mette Frederiksen
gender   f
office   DNK:GOV    prime minister  2019-06-27..

person   Lars Lokke Rasmussen
gender   m
office   DNK:GOV    prime minister  2009-04-05..2011-10-03
office   DNK:GOV    prime minister  2015-06-28..2019-06-27
office   DNK:GOV    foreign minister  2022-12-15..

person   Queen Margrethe
alias    Margrethe II; Queen Margrethe II
gender   f
office   DNK:GOV    queen  1972-01-14..2024-01-14

person   Frederik X
alias    King Frederik; King Frederik X
gender   m
office   DNK:GOV    king  2024-01-14..

person   Poul Nyrup Rasmussen
gender   m
office   DNK:GOV    prime minister  1993-01-25..2001-11-27

person   Helle Thorning-Schmidt
alias    Helle Thorning Schmidt
gender   f
office   DNK:GOV    prime minister  2011-10-03..2015-06-28

person   Niels Helveg Petersen
gender   m
office   DNK:GOV    foreign minister  1993-01-25..2000-12-21

person   Mogens Lykketoft
gender   m
office   DNK:GOV    foreign minister  2000-12-21..2001-11-27
office   UNO:GOV    president  2015-09-15..2016-09-12

person   Per Stig Moller
gender   m
office   DNK:GOV    foreign minister  2001-11-27..2010-02-23

person   Lene Espersen
gender   f
office   DNK:GOV    foreign minister  2010-02-23..2011-10-03

person   Villy Sovndal
gender   m
office   DNK:GOV    foreign minister  2011-10-03..2013-12-12

person   Holger Nielsen
alias    Holger K. Nielsen
gender   m
office   DNK:GOV    foreign minister  2013-12-12..2014-02-03

person   Martin Lidegaard
gender   m
office   DNK:GOV    foreign minister  2014-02-03..2015-06-28

person   Kristian Jensen
gender   m
office   DNK:GOV    foreign minister  2015-06-28..2016-11-28

person   Anders Samuelsen
gender   m
office   DNK:GOV    foreign minister  2016-11-28..2019-06-27

person   Jeppe Kofod
gender   m
office   DNK:GOV    foreign minister  2019-06-27..2022-12-15

person   Trine Bramsen
gender   f
office   DNK:GOV    defence minister  2019-06-27..2022-02-04

person   Morten Bodskov
gender   m
office   DNK:GOV    defence minister  2022-02-04..2022-12-15

person   Jakob Ellemann-Jensen
alias    Jakob Ellemann Jensen
gender   m
office   DNK:GOV    defence minister  2022-12-15..2023-08-22

person   Troels Lund Poulsen
gender   m
office   DNK:GOV    defence minister  2023-08-22..

person   Erna Solberg
gender   f
office   NOR:GOV    prime minister  2013-10-16..2021-10-14

person   Jonas Gahr Store
gender   m
office   NOR:GOV    foreign minister  2005-10-17..2012-09-21
office   NOR:GOV    prime minister  2021-10-14..

person   Espen Barth Eide
gender   m
office   NOR:GOV    defence minister  2011-11-11..2012-09-21
office   NOR:GOV    foreign minister  2012-09-21..2013-10-16
office   UNO:GOV    envoy  2014-08..2017-08
office   NOR:GOV    foreign minister  2023-10-16..

person   Harald V
alias    King Harald; King Harald V
gender   m
office   NOR:GOV    king  1991-01-17..

person   Kjell Magne Bondevik
gender   m
office   NOR:GOV    prime minister  1997-10-17..2000-03-17
office   NOR:GOV    prime minister  2001-10-19..2005-10-17

person   Knut Vollebaek
gender   m
office   NOR:GOV    foreign minister  1997-10-17..2000-03-17
office   IGO:GOV    high commissioner  2007-07..2013-08

person   Thorbjorn Jagland
gender   m
office   NOR:GOV    prime minister  1996-10-25..1997-10-17
office   NOR:GOV    foreign minister  2000-03-17..2001-10-19
office   IGO:GOV    secretary-general  2009-10-01..2019-09-17

person   Jan Petersen
gender   m
office   NOR:GOV    foreign minister  2001-10-19..2005-10-17

person   Borge Brende
gender   m
office   NOR:GOV    foreign minister  2013-10-16..2017-10-20

person   Ine Eriksen Soreide
alias    Ine Marie Eriksen Soreide; Ine Soreide
gender   f
office   NOR:GOV    defence minister  2013-10-16..2017-10-20
office   NOR:GOV    foreign minister  2017-10-20..2021-10-14

person   Anniken Huitfeldt
gender   f
office   NOR:GOV    foreign minister  2021-10-14..2023-10-16
office   NOR:GOV    ambassador  2024-09..

person   Bjorn Tore Godal
gender   m
office   NOR:GOV    foreign minister  1994-01..1997-10
office   NOR:GOV    defence minister  2000-03-17..2001-10-19

person   Kristin Krohn Devold
gender   f
office   NOR:GOV    defence minister  2001-10-19..2005-10-17

person   Anne-Grete Strom-Erichsen
alias    Anne Grete Strom Erichsen
gender   f
office   NOR:GOV    defence minister  2005-10-17..2009-10-20
office   NOR:GOV    defence minister  2012-09-21..2013-10-16

person   Grete Faremo
gender   f
office   NOR:GOV    defence minister  2009-10-20..2011-11-11
office   NOR:GOV    justice minister  2011-11-11..2013-10-16

person   Frank Bakke-Jensen
alias    Frank Bakke Jensen
gender   m
office   NOR:GOV    defence minister  2017-10-20..2021-10-14

person   Odd Roger Enoksen
gender   m
office   NOR:GOV    defence minister  2021-10-14..2022-04-09

person   Bjorn Arild Gram
gender   m
office   NOR:GOV    defence minister  2022-04-12..2024-10-18

person   Tore Sandvik
alias    Tore O. Sandvik; Tore Onshuus Sandvik
gender   m
office   NOR:GOV    defence minister  2024-10-18..

person   Erik Solheim
gender   m
office   NOR:GOV    envoy  2000..2005-10
office   NOR:GOV    development minister  2005-10-17..2012-03-23

person   Jon Hanssen-Bauer
alias    Jon Hanssen Bauer
gender   m
office   NOR:GOV    envoy  2006-03..2009

person   Vidar Helgesen
gender   m
office   NOR:GOV    deputy foreign minister  2001-10..2005-10
office   NOR:GOV    environment minister  2015-12..2018-01

person   Eldbjorg Lower
gender   f
office   NOR:GOV    defence minister  1999-03..2000-03-17

person   Gitanas Nauseda
gender   m
office   LTU:GOV    president  2019-07-12..

person   Dalia Grybauskaite
gender   f
office   LTU:GOV    president  2009-07-12..2019-07-12

person   Gabrielius Landsbergis
gender   m
office   LTU:GOV    foreign minister  2020-12-11..2024-12-12

person   Valdas Adamkus
gender   m
office   LTU:GOV    president  1998-02-26..2003-02-26
office   LTU:GOV    president  2004-07-12..2009-07-12

person   Rolandas Paksas
gender   m
office   LTU:GOV    prime minister  1999-05..1999-10
office   LTU:GOV    prime minister  2000-10-26..2001-06-20
office   LTU:GOV    president  2003-02-26..2004-04-06

person   Arturas Paulauskas
gender   m
office   LTU:LEG    speaker  2000-10..2006-04
office   LTU:GOV    president  2004-04-06..2004-07-12

person   Andrius Kubilius
gender   m
office   LTU:GOV    prime minister  1999-11-03..2000-10-26
office   LTU:GOV    prime minister  2008-12-09..2012-12-13
office   EUR:GOV    commissioner  2024-12-01..

person   Eugenijus Gentvilas
gender   m
office   LTU:GOV    prime minister  2001-06-20..2001-07-03

person   Algirdas Brazauskas
gender   m
office   LTU:GOV    president  1993-02-25..1998-02-25
office   LTU:GOV    prime minister  2001-07-03..2006-06-01

person   Zigmantas Balcytis
gender   m
office   LTU:GOV    prime minister  2006-06-01..2006-07-04

person   Gediminas Kirkilas
gender   m
office   LTU:GOV    defence minister  2004-12..2006-07-04
office   LTU:GOV    prime minister  2006-07-04..2008-12-09

person   Algirdas Butkevicius
gender   m
office   LTU:GOV    prime minister  2012-12-13..2016-12-13

person   Saulius Skvernelis
gender   m
office   LTU:GOV    prime minister  2016-12-13..2020-12-11
office   LTU:LEG    speaker  2024-11..2025-09

person   Ingrida Simonyte
gender   f
office   LTU:GOV    finance minister  2009-07..2012-12
office   LTU:GOV    prime minister  2020-12-11..2024-12-12

person   Gintautas Paluckas
gender   m
office   LTU:GOV    prime minister  2024-12-12..2025-08-04

person   Rimantas Sadzius
gender   m
office   LTU:GOV    prime minister  2025-08-04..2025-09-25

person   Inga Ruginiene
gender   f
office   LTU:GOV    prime minister  2025-09-25..

person   Antanas Valionis
gender   m
office   LTU:GOV    foreign minister  2000-10..2006-07

person   Petras Vaitiekunas
gender   m
office   LTU:GOV    foreign minister  2006-07..2008-12-09

person   Vygaudas Usackas
gender   m
office   LTU:GOV    foreign minister  2008-12-09..2010-01
office   EUR:GOV    ambassador  2013-10..2017

person   Audronius Azubalis
gender   m
office   LTU:GOV    foreign minister  2010-02..2012-12-13

person   Linas Linkevicius
gender   m
office   LTU:GOV    defence minister  2000-10..2004-12
office   LTU:GOV    foreign minister  2012-12-13..2020-12-11

person   Kestutis Budrys
gender   m
office   LTU:GOV    foreign minister  2024-12-12..

person   Arvydas Anusauskas
gender   m
office   LTU:GOV    defence minister  2020-12-11..2024-03-25

person   Laurynas Kasciunas
gender   m
office   LTU:GOV    defence minister  2024-03-25..2024-12-12

person   Dovile Sakaliene
gender   f
office   LTU:GOV    defence minister  2024-12-12..2025-10-22

person   Robertas Kaunas
gender   m
office   LTU:GOV    defence minister  2025-11..

person   Rasa Jukneviciene
gender   f
office   LTU:GOV    defence minister  2008-12-09..2012-12-13

person   Bertie Ahern
gender   m
office   IRL:GOV    prime minister  1997-06-26..2008-05-07

person   Micheal Martin
gender   m
office   IRL:GOV    foreign minister  2008-05-07..2011-01
office   IRL:GOV    prime minister  2020-06-27..2022-12-17
office   IRL:GOV    foreign minister  2022-12-17..2025-01-23
office   IRL:GOV    prime minister  2025-01-23..

person   Leo Varadkar
gender   m
office   IRL:GOV    prime minister  2017-06-14..2020-06-27
office   IRL:GOV    prime minister  2022-12-17..2024-04-09

person   Simon Harris
gender   m
office   IRL:GOV    prime minister  2024-04-09..2025-01-23
office   IRL:GOV    foreign minister  2025-01-23..2025-11-18
office   IRL:GOV    finance minister  2025-11-18..

person   Mary Lou McDonald
gender   f
office   IRL:PTY    party leader  2018-02-10..
office   IRL:OPP    opposition leader  2020-06..

person   Mary McAleese
gender   f
office   IRL:GOV    president  1997-11-11..2011-11-10

person   Michael D. Higgins
alias    Michael Higgins; Michael D Higgins
gender   m
office   IRL:GOV    president  2011-11-11..2025-11-10

person   Catherine Connolly
gender   f
office   IRL:GOV    president  2025-11-11..

person   Brian Cowen
gender   m
office   IRL:GOV    foreign minister  2000-01-27..2004-09-29
office   IRL:GOV    finance minister  2004-09-29..2008-05-07
office   IRL:GOV    prime minister  2008-05-07..2011-03-09

person   Enda Kenny
gender   m
office   IRL:GOV    prime minister  2011-03-09..2017-06-14

person   David Andrews
gender   m
office   IRL:GOV    foreign minister  1997-10-08..2000-01-27

person   Dermot Ahern
gender   m
office   IRL:GOV    foreign minister  2004-09-29..2008-05-07
office   IRL:GOV    justice minister  2008-05-07..2011-01

person   Eamon Gilmore
gender   m
office   IRL:GOV    foreign minister  2011-03-09..2014-07-11
office   EUR:GOV    envoy  2015-10..2024-02

person   Charlie Flanagan
alias    Charles Flanagan
gender   m
office   IRL:GOV    foreign minister  2014-07-11..2017-06-14
office   IRL:GOV    justice minister  2017-06-14..2020-06-27

person   Simon Coveney
gender   m
office   IRL:GOV    foreign minister  2017-06-14..2022-12-17

person   Helen McEntee
gender   f
office   IRL:GOV    justice minister  2020-06-27..2025-01-23
office   IRL:GOV    foreign minister  2025-11-18..

person   Geert Wilders
gender   m
office   NLD:PTY    party leader  2006-02..

person   Dick Schoof
gender   m
office   NLD:GOV    prime minister  2024-07-02..2026-02-23

person   Caspar Veldkamp
gender   m
office   NLD:GOV    foreign minister  2024-07-02..2025-08-22

person   Queen Beatrix
gender   f
office   NLD:GOV    queen  1980-04-30..2013-04-30

person   Wim Kok
gender   m
office   NLD:GOV    prime minister  1994-08-22..2002-07-22

person   Jan Peter Balkenende
gender   m
office   NLD:GOV    prime minister  2002-07-22..2010-10-14

person   Rob Jetten
gender   m
office   NLD:GOV    prime minister  2026-02-23..

person   Jozias van Aartsen
gender   m
office   NLD:GOV    foreign minister  1998-08-03..2002-07-22
office   NLD:GOV    mayor  2008-03..2017-03

person   Ben Bot
alias    Bernard Bot
gender   m
office   NLD:GOV    foreign minister  2003-12-03..2007-02-22

person   Maxime Verhagen
gender   m
office   NLD:GOV    foreign minister  2007-02-22..2010-10-14

person   Uri Rosenthal
gender   m
office   NLD:GOV    foreign minister  2010-10-14..2012-11-05

person   Frans Timmermans
gender   m
office   NLD:GOV    foreign minister  2012-11-05..2014-10-17
office   EUR:GOV    commissioner  2014-11-01..2023-08-22
office   NLD:PTY    party leader  2023-08..2025-10

person   Bert Koenders
gender   m
office   NLD:GOV    development minister  2007-02-22..2010-02-23
office   UNO:GOV    special representative  2011-10..2014-10
office   NLD:GOV    foreign minister  2014-10-17..2017-10-26

person   Halbe Zijlstra
gender   m
office   NLD:GOV    foreign minister  2017-10-26..2018-02-13

person   Stef Blok
gender   m
office   NLD:GOV    foreign minister  2018-03-07..2021-05-25

person   Ben Knapen
gender   m
office   NLD:GOV    foreign minister  2021-09-24..2022-01-10

person   Wopke Hoekstra
gender   m
office   NLD:GOV    finance minister  2017-10-26..2022-01-10
office   NLD:GOV    foreign minister  2022-01-10..2023-09-01
office   EUR:GOV    commissioner  2023-10..

person   Hanke Bruins Slot
gender   f
office   NLD:GOV    foreign minister  2023-09-05..2024-07-02

person   David van Weel
gender   m
office   NLD:GOV    justice minister  2024-07-02..2025-09-05
office   NLD:GOV    foreign minister  2025-09-05..2026-02-23

person   Tom Berendsen
gender   m
office   NLD:GOV    foreign minister  2026-02-23..

person   Frank de Grave
gender   m
office   NLD:GOV    defence minister  1998-08-03..2002-07-22

person   Benk Korthals
gender   m
office   NLD:GOV    justice minister  1998-08-03..2002-07-22
office   NLD:GOV    defence minister  2002-07-22..2002-12-12

person   Henk Kamp
gender   m
office   NLD:GOV    defence minister  2002-12-12..2007-02-22
office   NLD:GOV    defence minister  2021-09-24..2022-01-10

person   Eimert van Middelkoop
gender   m
office   NLD:GOV    defence minister  2007-02-22..2010-10-14

person   Hans Hillen
gender   m
office   NLD:GOV    defence minister  2010-10-14..2012-11-05

person   Klaas Dijkhoff
gender   m
office   NLD:GOV    defence minister  2017-10-04..2017-10-26

person   Ank Bijleveld
gender   f
office   NLD:GOV    defence minister  2017-10-26..2021-09-17

person   Kajsa Ollongren
gender   f
office   NLD:GOV    defence minister  2022-01-10..2024-07-02
office   EUR:GOV    special representative  2025-03..

person   Ruben Brekelmans
gender   m
office   NLD:GOV    defence minister  2024-07-02..2026-02-23
office   NLD:GOV    foreign minister  2025-08-22..2025-09-05

person   Dilan Yesilgoz
alias    Dilan Yesilgoz-Zegerius; Dilan Yesilgoz Zegerius
gender   f
office   NLD:GOV    justice minister  2022-01-10..2024-07-02
office   NLD:PTY    party leader  2023-08..
office   NLD:GOV    defence minister  2026-02-23..

person   Pim Fortuyn
gender   m
office   NLD:PTY    party leader  2001-11..2002-05-06

person   Ferd Grapperhaus
gender   m
office   NLD:GOV    justice minister  2017-10-26..2022-01-10
office   NLD:GOV    defence minister  2021-09-17..2021-09-24

person   Tom de Bruijn
gender   m
office   NLD:GOV    foreign minister  2021-09-17..2021-09-24

person   Alexander De Croo
gender   m
office   BEL:GOV    prime minister  2020-10-01..2025-02-03

person   Bart De Wever
gender   m
office   BEL:GOV    prime minister  2025-02-03..

person   Guy Verhofstadt
gender   m
office   BEL:GOV    prime minister  1999-07-12..2008-03-20

person   Louis Michel
gender   m
office   BEL:GOV    foreign minister  1999-07-12..2004-07-18
office   EUR:GOV    commissioner  2004-09..2009-07

person   Albert II
alias    King Albert; King Albert II
gender   m
office   BEL:GOV    king  1993-08-09..2013-07-21

person   Yves Leterme
gender   m
office   BEL:GOV    prime minister  2008-03-20..2008-12-30
office   BEL:GOV    foreign minister  2009-07-17..2009-11-25
office   BEL:GOV    prime minister  2009-11-25..2011-12-06

person   Elio Di Rupo
gender   m
office   BEL:GOV    prime minister  2011-12-06..2014-10-11

person   Sophie Wilmes
gender   f
office   BEL:GOV    prime minister  2019-10-27..2020-10-01
office   BEL:GOV    foreign minister  2020-10-01..2022-07-15

person   Karel De Gucht
gender   m
office   BEL:GOV    foreign minister  2004-07-18..2009-07-17
office   EUR:GOV    commissioner  2009-07-17..2014-10-31

person   Steven Vanackere
gender   m
office   BEL:GOV    foreign minister  2009-11-25..2011-12-06

person   Didier Reynders
gender   m
office   BEL:GOV    finance minister  1999-07-12..2011-12-06
office   BEL:GOV    foreign minister  2011-12-06..2019-11-30
office   BEL:GOV    defence minister  2018-12-09..2019-11-30
office   EUR:GOV    commissioner  2019-12-01..2024-11-30

person   Philippe Goffin
gender   m
office   BEL:GOV    foreign minister  2019-11-30..2020-10-01
office   BEL:GOV    defence minister  2019-11-30..2020-10-01

person   Hadja Lahbib
gender   f
office   BEL:GOV    foreign minister  2022-07-15..2024-11-30
office   EUR:GOV    commissioner  2024-12-01..

person   Bernard Quintin
gender   m
office   BEL:GOV    foreign minister  2024-12..2025-02-03
office   BEL:GOV    interior minister  2025-02-03..

person   Maxime Prevot
gender   m
office   BEL:GOV    foreign minister  2025-02-03..

person   Andre Flahaut
gender   m
office   BEL:GOV    defence minister  1999-07-12..2007-12-21

person   Pieter De Crem
gender   m
office   BEL:GOV    defence minister  2007-12-21..2014-10-11

person   Steven Vandeput
gender   m
office   BEL:GOV    defence minister  2014-10-11..2018-11-12

person   Sander Loones
gender   m
office   BEL:GOV    defence minister  2018-11-12..2018-12-09

person   Ludivine Dedonder
gender   f
office   BEL:GOV    defence minister  2020-10-01..2025-02-03

person   Theo Francken
gender   m
office   BEL:GOV    migration minister  2014-10-11..2018-12-09
office   BEL:GOV    defence minister  2025-02-03..

person   Jan Jambon
gender   m
office   BEL:GOV    interior minister  2014-10-11..2018-12-09
office   BEL:GOV    finance minister  2025-02-03..

person   Micheline Calmy-Rey
alias    Micheline Calmy Rey
gender   f
office   CHE:GOV    foreign minister  2003-01..2011-12
office   CHE:GOV    president  2007-01-01..2007-12-31
office   CHE:GOV    president  2011-01-01..2011-12-31

person   Ignazio Cassis
gender   m
office   CHE:GOV    foreign minister  2017-11-01..
office   CHE:GOV    president  2022-01-01..2022-12-31

person   Adolf Ogi
gender   m
office   CHE:GOV    defence minister  1995-11..2000-12-31
office   CHE:GOV    president  2000-01-01..2000-12-31

person   Moritz Leuenberger
gender   m
office   CHE:GOV    president  2001-01-01..2001-12-31
office   CHE:GOV    president  2006-01-01..2006-12-31

person   Kaspar Villiger
gender   m
office   CHE:GOV    president  2002-01-01..2002-12-31

person   Pascal Couchepin
gender   m
office   CHE:GOV    president  2003-01-01..2003-12-31
office   CHE:GOV    president  2008-01-01..2008-12-31

person   Joseph Deiss
gender   m
office   CHE:GOV    foreign minister  1999-05..2002-12-31
office   CHE:GOV    president  2004-01-01..2004-12-31
office   UNO:GOV    president  2010-09..2011-09

person   Samuel Schmid
gender   m
office   CHE:GOV    defence minister  2001-01-01..2008-12-31
office   CHE:GOV    president  2005-01-01..2005-12-31

person   Hans-Rudolf Merz
alias    Hans Rudolf Merz
gender   m
office   CHE:GOV    finance minister  2004-01-01..2010-10-31
office   CHE:GOV    president  2009-01-01..2009-12-31

person   Doris Leuthard
gender   f
office   CHE:GOV    president  2010-01-01..2010-12-31
office   CHE:GOV    president  2017-01-01..2017-12-31

person   Eveline Widmer-Schlumpf
alias    Eveline Widmer Schlumpf
gender   f
office   CHE:GOV    finance minister  2010-11-01..2015-12-31
office   CHE:GOV    president  2012-01-01..2012-12-31

person   Ueli Maurer
gender   m
office   CHE:GOV    defence minister  2009-01-01..2015-12-31
office   CHE:GOV    president  2013-01-01..2013-12-31
office   CHE:GOV    finance minister  2016-01-01..2022-12-31
office   CHE:GOV    president  2019-01-01..2019-12-31

person   Didier Burkhalter
gender   m
office   CHE:GOV    foreign minister  2012-01-01..2017-10-31
office   CHE:GOV    president  2014-01-01..2014-12-31

person   Simonetta Sommaruga
gender   f
office   CHE:GOV    president  2015-01-01..2015-12-31
office   CHE:GOV    president  2020-01-01..2020-12-31

person   Johann Schneider-Ammann
alias    Johann Schneider Ammann
gender   m
office   CHE:GOV    economy minister  2010-11-01..2018-12-31
office   CHE:GOV    president  2016-01-01..2016-12-31

person   Alain Berset
gender   m
office   CHE:GOV    president  2018-01-01..2018-12-31
office   CHE:GOV    president  2023-01-01..2023-12-31
office   IGO:GOV    secretary-general  2024-09-18..

person   Guy Parmelin
gender   m
office   CHE:GOV    defence minister  2016-01-01..2018-12-31
office   CHE:GOV    economy minister  2019-01-01..
office   CHE:GOV    president  2021-01-01..2021-12-31
office   CHE:GOV    president  2026-01-01..2026-12-31

person   Viola Amherd
gender   f
office   CHE:GOV    defence minister  2019-01-01..2025-03-31
office   CHE:GOV    president  2024-01-01..2024-12-31

person   Karin Keller-Sutter
alias    Karin Keller Sutter
gender   f
office   CHE:GOV    finance minister  2023-01-01..
office   CHE:GOV    president  2025-01-01..2025-12-31

person   Martin Pfister
gender   m
office   CHE:GOV    defence minister  2025-04-01..

person   Christoph Blocher
gender   m
office   CHE:GOV    justice minister  2004-01-01..2007-12-31

person   Horst Koehler
alias    Horst Kohler
gender   m
office   IGO:BUS    director-general  2000-05-01..2004-03-04
office   DEU:GOV    president  2004-07-01..2010-05-31

person   Giampaolo Di Paola
gender   m
office   IGO:MIL    chairman  2008-06..2011-11
office   ITA:GOV    defence minister  2011-11-16..2013-04-28

person   David Richards
gender   m
office   IGO:MIL    commander  2006-05..2007-02
office   GBR:MIL    chief of staff  2010-10..2013-07

person   Miroslav Lajcak
gender   m
office   IGO:GOV    high representative  2007-07-02..2009-03-25
office   SVK:GOV    foreign minister  2009-01-26..2010-07-09
office   SVK:GOV    foreign minister  2012-04-04..2020-03-21
office   UNO:GOV    president  2017-09-12..2018-09-18
office   EUR:GOV    special representative  2020-04..2025-01

person   Ecumenical Patriarch Bartholomew
alias    Patriarch Bartholomew; Bartholomew I
gender   m
office   TUR:REL    patriarch  1991-11-02..

person   Svetozar Marovic
gender   m
office   SRB:GOV    president  2003-03-07..2006-06-03

person   Prvoslav Davinic
gender   m
office   SRB:GOV    defence minister  2004-04-16..2005-09

person   Zoran Stankovic
gender   m
office   SRB:GOV    defence minister  2005-10..2006-06-05
office   SRB:GOV    defence minister  2006-06-05..2007-05-15

person   Mute Egede
alias    Mute B. Egede; Mute Bourup Egede
gender   m
office   GRL:GOV    prime minister  2021-04-23..2025-04-07

person   Jens-Frederik Nielsen
alias    Jens Frederik Nielsen
gender   m
office   GRL:GOV    prime minister  2025-04-07..

person   Kim Kielsen
gender   m
office   GRL:GOV    prime minister  2014-12..2021-04-23

person   Olafur Ragnar Grimsson
alias    Olafur Grimsson
gender   m
office   ISL:GOV    president  1996-08-01..2016-08-01

person   Gudni Johannesson
alias    Gudni Th. Johannesson
gender   m
office   ISL:GOV    president  2016-08-01..2024-08-01

person   Halla Tomasdottir
gender   f
office   ISL:GOV    president  2024-08-01..

person   David Oddsson
gender   m
office   ISL:GOV    prime minister  1991-04-30..2004-09-15
office   ISL:GOV    foreign minister  2004-09-15..2005-09-27

person   Halldor Asgrimsson
gender   m
office   ISL:GOV    foreign minister  1995-04-23..2004-09-15
office   ISL:GOV    prime minister  2004-09-15..2006-06-15

person   Geir Haarde
gender   m
office   ISL:GOV    foreign minister  2005-09-27..2006-06-15
office   ISL:GOV    prime minister  2006-06-15..2009-02-01

person   Johanna Sigurdardottir
gender   f
office   ISL:GOV    prime minister  2009-02-01..2013-05-23

person   Sigmundur David Gunnlaugsson
alias    Sigmundur Gunnlaugsson
gender   m
office   ISL:GOV    prime minister  2013-05-23..2016-04-07

person   Sigurdur Ingi Johannsson
gender   m
office   ISL:GOV    prime minister  2016-04-07..2017-01-11

person   Bjarni Benediktsson
gender   m
office   ISL:GOV    prime minister  2017-01-11..2017-11-30
office   ISL:GOV    prime minister  2024-04-09..2024-12-21

person   Katrin Jakobsdottir
gender   f
office   ISL:GOV    prime minister  2017-11-30..2024-04-09

person   Kristrun Frostadottir
alias    Kristrun Mjoll Frostadottir
gender   f
office   ISL:GOV    prime minister  2024-12-21..

person   Hans Adam II
alias    Prince Hans-Adam; Hans-Adam II; Prince Hans-Adam II
gender   m
office   LIE:GOV    king  1989-11-13..

person   Mario Frick
gender   m
office   LIE:GOV    prime minister  1993-12-15..2001-04-05

person   Otmar Hasler
gender   m
office   LIE:GOV    prime minister  2001-04-05..2009-03-25

person   Klaus Tschuetscher
alias    Klaus Tschutscher
gender   m
office   LIE:GOV    prime minister  2009-03-25..2013-03-27

person   Adrian Hasler
gender   m
office   LIE:GOV    prime minister  2013-03-27..2021-03-25

person   Daniel Risch
gender   m
office   LIE:GOV    prime minister  2021-03-25..2025-04-10

person   Brigitte Haas
gender   f
office   LIE:GOV    prime minister  2025-04-10..

person   Milan Kucan
gender   m
office   SVN:GOV    president  1991-12-23..2002-12-22

person   Janez Drnovsek
gender   m
office   SVN:GOV    prime minister  1992-05-14..2000-06-07
office   SVN:GOV    prime minister  2000-11-30..2002-12-19
office   SVN:GOV    president  2002-12-22..2007-12-22

person   Danilo Turk
alias    Danilo Tuerk
gender   m
office   SVN:GOV    president  2007-12-22..2012-12-22

person   Borut Pahor
gender   m
office   SVN:GOV    prime minister  2008-11-21..2012-02-10
office   SVN:GOV    president  2012-12-22..2022-12-22

person   Natasa Pirc Musar
alias    Pirc Musar
gender   f
office   SVN:GOV    president  2022-12-22..

person   Andrej Bajuk
gender   m
office   SVN:GOV    prime minister  2000-06-07..2000-11-30

person   Anton Rop
alias    Tone Rop
gender   m
office   SVN:GOV    prime minister  2002-12-19..2004-12-03

person   Janez Jansa
gender   m
office   SVN:GOV    prime minister  2004-12-03..2008-11-21
office   SVN:GOV    prime minister  2012-02-10..2013-03-20
office   SVN:GOV    prime minister  2020-03-13..2022-06-01

person   Alenka Bratusek
gender   f
office   SVN:GOV    prime minister  2013-03-20..2014-09-18

person   Miro Cerar
gender   m
office   SVN:GOV    prime minister  2014-09-18..2018-09-13
office   SVN:GOV    foreign minister  2018-09-13..2020-03-13

person   Marjan Sarec
gender   m
office   SVN:GOV    prime minister  2018-09-13..2020-03-13
office   SVN:GOV    defence minister  2022-06-01..2024-07

person   Robert Golob
gender   m
office   SVN:GOV    prime minister  2022-06-01..

person   Dimitrij Rupel
gender   m
office   SVN:GOV    foreign minister  2000-02..2004-07
office   SVN:GOV    foreign minister  2004-12-03..2008-11-21

person   Samuel Zbogar
gender   m
office   SVN:GOV    foreign minister  2008-11-21..2012-02-10
office   SVN:GOV    ambassador  2024-01..2025-12

person   Karl Erjavec
gender   m
office   SVN:GOV    defence minister  2004-12-03..2008-11-21
office   SVN:GOV    foreign minister  2012-02-10..2018-09-13

person   Anze Logar
gender   m
office   SVN:GOV    foreign minister  2020-03-13..2022-06-01

person   Tanja Fajon
gender   f
office   SVN:GOV    foreign minister  2022-06-01..

person   Jorge Sampaio
gender   m
office   PRT:GOV    president  1996-03-09..2006-03-09

person   Anibal Cavaco Silva
alias    Cavaco Silva
gender   m
office   PRT:GOV    president  2006-03-09..2016-03-09

person   Marcelo Rebelo de Sousa
alias    Rebelo de Sousa
gender   m
office   PRT:GOV    president  2016-03-09..2026-03-09

person   Antonio Jose Seguro
gender   m
office   PRT:GOV    president  2026-03-09..

person   Pedro Santana Lopes
alias    Santana Lopes
gender   m
office   PRT:GOV    prime minister  2004-07-17..2005-03-12

person   Jose Socrates
gender   m
office   PRT:GOV    prime minister  2005-03-12..2011-06-21

person   Pedro Passos Coelho
alias    Passos Coelho
gender   m
office   PRT:GOV    prime minister  2011-06-21..2015-11-26

person   Luis Montenegro
gender   m
office   PRT:GOV    prime minister  2024-04-02..

person   Jaime Gama
gender   m
office   PRT:GOV    foreign minister  1995-10-28..2002-04-06

person   Antonio Martins da Cruz
alias    Martins da Cruz
gender   m
office   PRT:GOV    foreign minister  2002-04-06..2003-10

person   Diogo Freitas do Amaral
alias    Freitas do Amaral
gender   m
office   PRT:GOV    foreign minister  2005-03-12..2006-07-03

person   Luis Amado
gender   m
office   PRT:GOV    defence minister  2005-03-12..2006-07-03
office   PRT:GOV    foreign minister  2006-07-03..2011-06-21

person   Paulo Portas
gender   m
office   PRT:GOV    defence minister  2002-04-06..2005-03-12
office   PRT:GOV    foreign minister  2011-06-21..2013-07-24

person   Rui Machete
gender   m
office   PRT:GOV    foreign minister  2013-07-24..2015-11-26

person   Augusto Santos Silva
alias    Santos Silva
gender   m
office   PRT:GOV    foreign minister  2015-11-26..2022-03-30
office   PRT:LEG    speaker  2022-03..2024-03

person   Joao Gomes Cravinho
alias    Gomes Cravinho
gender   m
office   PRT:GOV    defence minister  2018-10-15..2022-03-30
office   PRT:GOV    foreign minister  2022-03-30..2024-04-02

person   Paulo Rangel
gender   m
office   PRT:GOV    foreign minister  2024-04-02..

person   Andre Ventura
gender   m
office   PRT:PTY    party leader  2019-04..

person   Lennart Meri
gender   m
office   EST:GOV    president  1992-10-06..2001-10-08

person   Arnold Ruutel
alias    Arnold Rueuetel
gender   m
office   EST:GOV    president  2001-10-08..2006-10-09

person   Toomas Hendrik Ilves
alias    Toomas Ilves
gender   m
office   EST:GOV    foreign minister  1999-03..2002-01
office   EST:GOV    president  2006-10-09..2016-10-10

person   Kersti Kaljulaid
gender   f
office   EST:GOV    president  2016-10-10..2021-10-11

person   Alar Karis
gender   m
office   EST:GOV    president  2021-10-11..

person   Mart Laar
gender   m
office   EST:GOV    prime minister  1999-03-25..2002-01-28
office   EST:GOV    defence minister  2011-04..2012-05

person   Siim Kallas
gender   m
office   EST:GOV    prime minister  2002-01-28..2003-04-10
office   EUR:GOV    commissioner  2004-11..2014-10-31

person   Juhan Parts
gender   m
office   EST:GOV    prime minister  2003-04-10..2005-04-12

person   Andrus Ansip
gender   m
office   EST:GOV    prime minister  2005-04-12..2014-03-26
office   EUR:GOV    commissioner  2014-11-01..2019-07

person   Taavi Roivas
gender   m
office   EST:GOV    prime minister  2014-03-26..2016-11-23

person   Juri Ratas
gender   m
office   EST:GOV    prime minister  2016-11-23..2021-01-26

person   Kristen Michal
gender   m
office   EST:GOV    prime minister  2024-07-23..

person   Urmas Paet
gender   m
office   EST:GOV    foreign minister  2005-04-13..2014-11-03

person   Sven Mikser
gender   m
office   EST:GOV    defence minister  2014-03-26..2015-09
office   EST:GOV    foreign minister  2016-11-23..2019-04-29

person   Urmas Reinsalu
gender   m
office   EST:GOV    defence minister  2012-05..2014-03-26
office   EST:GOV    foreign minister  2019-04-29..2021-01-26
office   EST:GOV    foreign minister  2022-07-18..2023-04-17

person   Eva-Maria Liimets
alias    Eva Maria Liimets
gender   f
office   EST:GOV    foreign minister  2021-01-26..2022-06-03

person   Margus Tsahkna
gender   m
office   EST:GOV    defence minister  2016-11-23..2017-06
office   EST:GOV    foreign minister  2023-04-17..

person   Hanno Pevkur
gender   m
office   EST:GOV    defence minister  2022-07-18..

person   Vaira Vike-Freiberga
alias    Vaira Vike Freiberga
gender   f
office   LVA:GOV    president  1999-07-08..2007-07-08

person   Valdis Zatlers
gender   m
office   LVA:GOV    president  2007-07-08..2011-07-08

person   Andris Berzins
gender   m
office   LVA:GOV    president  2011-07-08..2015-07-08

person   Raimonds Vejonis
gender   m
office   LVA:GOV    defence minister  2014-01-22..2015-07-07
office   LVA:GOV    president  2015-07-08..2019-07-08

person   Egils Levits
gender   m
office   LVA:GOV    president  2019-07-08..2023-07-08

person   Edgars Rinkevics
gender   m
office   LVA:GOV    foreign minister  2011-10-25..2023-07-08
office   LVA:GOV    president  2023-07-08..

person   Andris Skele
gender   m
office   LVA:GOV    prime minister  1999-07-16..2000-05-05

person   Einars Repse
gender   m
office   LVA:GOV    prime minister  2002-11-07..2004-03-09

person   Indulis Emsis
gender   m
office   LVA:GOV    prime minister  2004-03-09..2004-12-02

person   Aigars Kalvitis
gender   m
office   LVA:GOV    prime minister  2004-12-02..2007-12-20

person   Ivars Godmanis
gender   m
office   LVA:GOV    prime minister  2007-12-20..2009-03-12

person   Valdis Dombrovskis
gender   m
office   LVA:GOV    prime minister  2009-03-12..2014-01-22
office   EUR:GOV    commissioner  2014-11-01..

person   Laimdota Straujuma
gender   f
office   LVA:GOV    prime minister  2014-01-22..2016-02-11

person   Maris Kucinskis
gender   m
office   LVA:GOV    prime minister  2016-02-11..2019-01-23

person   Krisjanis Karins
alias    Arturs Krisjanis Karins
gender   m
office   LVA:GOV    prime minister  2019-01-23..2023-09-15
office   LVA:GOV    foreign minister  2023-09-15..2024-04-10

person   Evika Silina
gender   f
office   LVA:GOV    prime minister  2023-09-15..

person   Artis Pabriks
gender   m
office   LVA:GOV    foreign minister  2004-07..2007-10
office   LVA:GOV    defence minister  2010-11..2014-01-22
office   LVA:GOV    defence minister  2019-01-23..2022-12-14

person   Baiba Braze
gender   f
office   LVA:GOV    foreign minister  2024-04-19..

person   Andris Spruds
gender   m
office   LVA:GOV    defence minister  2023-09-15..

person   Xavier Bettel
gender   m
office   LUX:GOV    prime minister  2013-12-04..2023-11-17
office   LUX:GOV    foreign minister  2023-11-17..

person   Luc Frieden
gender   m
office   LUX:GOV    finance minister  2009-07..2013-12-04
office   LUX:GOV    prime minister  2023-11-17..

person   Jean Asselborn
gender   m
office   LUX:GOV    foreign minister  2004-07-31..2023-11-17

person   Guido de Marco
gender   m
office   MLT:GOV    president  1999-04-04..2004-04-04

person   Eddie Fenech Adami
alias    Edward Fenech Adami; Fenech Adami
gender   m
office   MLT:GOV    prime minister  1998-09-06..2004-03-23
office   MLT:GOV    president  2004-04-04..2009-04-04

person   George Abela
gender   m
office   MLT:GOV    president  2009-04-04..2014-04-04

person   Marie Louise Coleiro Preca
alias    Marie-Louise Coleiro Preca; Coleiro Preca
gender   f
office   MLT:GOV    president  2014-04-04..2019-04-04

person   George Vella
gender   m
office   MLT:GOV    foreign minister  2013-03..2017-06
office   MLT:GOV    president  2019-04-04..2024-04-04

person   Myriam Spiteri Debono
gender   f
office   MLT:GOV    president  2024-04-04..

person   Lawrence Gonzi
gender   m
office   MLT:GOV    prime minister  2004-03-23..2013-03-11

person   Joseph Muscat
gender   m
office   MLT:GOV    prime minister  2013-03-11..2020-01-13

person   Robert Abela
gender   m
office   MLT:GOV    prime minister  2020-01-13..

person   Marc Forne
alias    Marc Forne Molne
gender   m
office   AND:GOV    prime minister  1994-12..2005-05-27

person   Albert Pintat
gender   m
office   AND:GOV    prime minister  2005-05-27..2009-06-05

person   Jaume Bartumeu
gender   m
office   AND:GOV    prime minister  2009-06-05..2011-04-28

person   Antoni Marti
gender   m
office   AND:GOV    prime minister  2011-05-12..2019-05-16

person   Xavier Espot
alias    Xavier Espot Zamora
gender   m
office   AND:GOV    prime minister  2019-05-16..
