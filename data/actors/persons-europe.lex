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
office   RUS:GOV    president  2008-05-07..2012-05-07
office   RUS:GOV    prime minister  2012-05-08..2020-01-16
office   RUS:GOV    official  2020-01-16..

person   Boris Yeltsin
gender   m
office   RUS:GOV    president  1991-07-10..1999-12-31

person   Mikhail Gorbachev
gender   m
office   SUN:GOV    president  1990-03-15..1991-12-25

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
office   RUS:GOV    defence minister  2001-03-28..2007-02-15

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
office   RUS:GOV    prime minister  2006-03..2007-02
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

person   Volodymyr Zelensky
alias    Volodymyr Zelenskiy; Volodymyr Zelenskyy; Vladimir Zelensky; Zelensky; Zelenskiy; Zelenskyy
gender   m
office   UKR:GOV    president  2019-05-20..

person   Petro Poroshenko
gender   m
office   UKR:GOV    foreign minister  2009-10..2010-03
office   UKR:GOV    president  2014-06-07..2019-05-20

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
office   UKR:GOV    prime minister  2014-02-27..2016-04-14

person   Denys Shmyhal
gender   m
office   UKR:GOV    prime minister  2020-03-04..2025-07-16
office   UKR:GOV    defence minister  2025-07-17..2026-01

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

person   Eduard Shevardnadze
gender   m
office   GEO:GOV    president  1995-11-26..2003-11-23

person   Mikheil Saakashvili
alias    Mikhail Saakashvili
gender   m
office   GEO:GOV    president  2004-01-25..2013-11-17

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
office   GEO:GOV    prime minister  2021-02-22..2024-01-29

person   Robert Kocharyan
alias    Robert Kocharian
gender   m
office   ARM:GOV    president  1998-04-09..2008-04-09

person   Serzh Sargsyan
alias    Serzh Sarkisian; Serge Sarkisian; Serzh Sarksyan
gender   m
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
alias    Charles III; King Charles III
gender   m
office   GBR:GOV    king  2022-09-08..

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
office   FRA:GOV    prime minister  2024-09-05..2024-12-13

person   Philippe Douste-Blazy
gender   m
office   FRA:GOV    foreign minister  2005-06-02..2007-05-15

person   Bernard Kouchner
gender   m
office   UNO:GOV    special representative  1999-07-15..2001-01
office   FRA:GOV    foreign minister  2007-05-18..2010-11-14

person   Alain Juppe
gender   m
office   FRA:GOV    prime minister  1995-05-17..1997-06-02
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
office   DEU:GOV    interior minister  2018-03-14..2021-12-08

person   Silvio Berlusconi
gender   m
office   ITA:GOV    prime minister  1994-05-10..1995-01-17
office   ITA:GOV    prime minister  2001-06-11..2006-05-17
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
office   ITA:GOV    transport minister  2022-10-22..

person   Luigi Di Maio
gender   m
office   ITA:GOV    foreign minister  2019-09-05..2022-10-22

person   Antonio Tajani
gender   m
office   EUR:LEG    speaker  2017-01-17..2019-07-02
office   ITA:GOV    foreign minister  2022-10-22..

person   Pope Francis
alias    Jorge Bergoglio; Jorge Mario Bergoglio
gender   m
office   VAT:GOV    pope  2013-03-13..2025-04-21

person   Pope Benedict
alias    Pope Benedict XVI; Benedict XVI; Joseph Ratzinger
gender   m
office   VAT:GOV    pope  2005-04-19..2013-02-28

person   Pope John Paul
alias    Pope John Paul II; John Paul II
gender   m
office   VAT:GOV    pope  1978-10-16..2005-04-02

person   Pope Leo
alias    Pope Leo XIV; Leo XIV; Robert Prevost
gender   m
office   VAT:GOV    pope  2025-05-08..

person   Pietro Parolin
gender   m
office   VAT:GOV    official  2013-10-15..

person   Jose Maria Aznar
gender   m
office   ESP:GOV    prime minister  1996-05-05..2004-04-17

person   Jose Luis Rodriguez Zapatero
gender   m
office   ESP:GOV    prime minister  2004-04-17..2011-12-21

person   Mariano Rajoy
gender   m
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

person   Jose Manuel Albares
gender   m
office   ESP:GOV    foreign minister  2021-07-12..

person   Costas Simitis
gender   m
office   GRC:GOV    prime minister  1996-01-22..2004-03-10

person   George Papandreou
alias    Georgios Papandreou
gender   m
office   GRC:GOV    foreign minister  1999-02-19..2004-02
office   GRC:GOV    prime minister  2009-10-06..2011-11-11

person   Costas Karamanlis
alias    Kostas Karamanlis
gender   m
office   GRC:GOV    prime minister  2004-03-10..2009-10-06

person   Antonis Samaras
gender   m
office   GRC:GOV    prime minister  2012-06-20..2015-01-26

person   Alexis Tsipras
gender   m
office   GRC:GOV    prime minister  2015-01-26..2015-08-27
office   GRC:GOV    prime minister  2015-09-21..2019-07-08

person   Kyriakos Mitsotakis
gender   m
office   GRC:GOV    prime minister  2019-07-08..2023-05-24
office   GRC:GOV    prime minister  2023-06-26..

person   Nikos Dendias
gender   m
office   GRC:GOV    foreign minister  2019-07-09..2023-05
office   GRC:GOV    defence minister  2023-06-27..

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
office   POL:GOV    foreign minister  2023-12-13..

person   Viktor Orban
alias    Victor Orban
gender   m
office   HUN:GOV    prime minister  1998-07-06..2002-05-27
office   HUN:GOV    prime minister  2010-05-29..

person   Peter Szijjarto
gender   m
office   HUN:GOV    foreign minister  2014-09-23..

person   Robert Fico
gender   m
office   SVK:GOV    prime minister  2006-07-04..2010-07-08
office   SVK:GOV    prime minister  2012-04-04..2018-03-22
office   SVK:GOV    prime minister  2023-10-25..

person   Vaclav Havel
gender   m
office   CSK:GOV    president  1989-12-29..1992-07-20
office   CZE:GOV    president  1993-02-02..2003-02-02

person   Vaclav Klaus
gender   m
office   CZE:GOV    prime minister  1993-01-01..1998-01-02
office   CZE:GOV    president  2003-03-07..2013-03-07

person   Milos Zeman
gender   m
office   CZE:GOV    prime minister  1998-07..2002-07
office   CZE:GOV    president  2013-03-08..2023-03-08

person   Petr Pavel
gender   m
office   CZE:GOV    president  2023-03-09..

person   Sebastian Kurz
gender   m
office   AUT:GOV    foreign minister  2013-12-16..2017-12-18
office   AUT:GOV    chancellor  2017-12-18..2019-05-28
office   AUT:GOV    chancellor  2020-01-07..2021-10-11

person   Joerg Haider
alias    Jorg Haider
gender   m
office   AUT:PTY    party leader  1986-09..2000-05

person   Slobodan Milosevic
gender   m
office   SRB:GOV    president  1989-05..1997-07-23
office   YUG:GOV    president  1997-07-23..2000-10-07

person   Vojislav Kostunica
gender   m
office   YUG:GOV    president  2000-10-07..2003-03-07
office   SRB:GOV    prime minister  2004-03-03..2008-07-07

person   Zoran Djindjic
gender   m
office   SRB:GOV    prime minister  2001-01-25..2003-03-12

person   Boris Tadic
gender   m
office   SRB:GOV    president  2004-07-11..2012-04-05

person   Tomislav Nikolic
gender   m
office   SRB:GOV    president  2012-05-31..2017-05-31

person   Aleksandar Vucic
alias    Alexander Vucic
gender   m
office   SRB:GOV    prime minister  2014-04-27..2017-05-30
office   SRB:GOV    president  2017-05-31..

person   Ivica Dacic
gender   m
office   SRB:GOV    prime minister  2012-07-27..2014-04-27
office   SRB:GOV    foreign minister  2014-04-27..2020-10-28
office   SRB:GOV    foreign minister  2022-10-26..2024-05-02
office   SRB:GOV    interior minister  2024-05-02..

person   Vuk Jeremic
gender   m
office   SRB:GOV    foreign minister  2007-05-15..2012-07-27

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
office   KOS:GOV    president  2021-04-06..

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
office   BIH:GOV    prime minister  2006-02..2010-11
office   BIH:GOV    governor  2010-11-15..2018-11-19
office   BIH:GOV    governor  2022-11-15..2025-08

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

person   Edi Rama
gender   m
office   ALB:GOV    prime minister  2013-09-15..

person   Sali Berisha
gender   m
office   ALB:GOV    president  1992-04-09..1997-07-24
office   ALB:GOV    prime minister  2005-09-11..2013-09-15

person   Nikola Gruevski
gender   m
office   MKD:GOV    prime minister  2006-08-27..2016-01-18

person   Zoran Zaev
gender   m
office   MKD:GOV    prime minister  2017-05-31..2020-01-03
office   MKD:GOV    prime minister  2020-08-30..2022-01-16

person   Milo Djukanovic
gender   m
office   MNE:GOV    president  2018-05-20..2023-05-20

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

person   Boyko Borisov
alias    Boiko Borisov
gender   m
office   BGR:GOV    prime minister  2009-07-27..2013-03-13
office   BGR:GOV    prime minister  2014-11-07..2017-01-27
office   BGR:GOV    prime minister  2017-05-04..2021-05-12

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

person   Mette Frederiksen
gender   f
office   DNK:GOV    prime minister  2019-06-27..

person   Lars Lokke Rasmussen
gender   m
office   DNK:GOV    prime minister  2009-04-05..2011-10-03
office   DNK:GOV    prime minister  2015-06-28..2019-06-27
office   DNK:GOV    foreign minister  2022-12-15..

person   Erna Solberg
gender   f
office   NOR:GOV    prime minister  2013-10-16..2021-10-14

person   Jonas Gahr Store
gender   m
office   NOR:GOV    foreign minister  2005-10-17..2012-09-21
office   NOR:GOV    prime minister  2021-10-14..

person   Espen Barth Eide
gender   m
office   NOR:GOV    foreign minister  2012-09-21..2013-10-16
office   UNO:GOV    envoy  2014-08..2017-08
office   NOR:GOV    foreign minister  2023-10-16..

person   Gitanas Nauseda
gender   m
office   LTU:GOV    president  2019-07-12..

person   Dalia Grybauskaite
gender   f
office   LTU:GOV    president  2009-07-12..2019-07-12

person   Gabrielius Landsbergis
gender   m
office   LTU:GOV    foreign minister  2020-12-11..2024-12-12

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

person   Geert Wilders
gender   m
office   NLD:PTY    party leader  2006-02..

person   Dick Schoof
gender   m
office   NLD:GOV    prime minister  2024-07-02..

person   Caspar Veldkamp
gender   m
office   NLD:GOV    foreign minister  2024-07-02..2025-08-22

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
office   BEL:GOV    foreign minister  1999-07-12..2004-07

person   Micheline Calmy-Rey
gender   f
office   CHE:GOV    foreign minister  2003-01..2011-12

person   Ignazio Cassis
gender   m
office   CHE:GOV    foreign minister  2017-11-01..
