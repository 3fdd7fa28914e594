# Persons in office: the United Nations, the European Union, Nato and other bodies between states.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   Boutros Boutros-Ghali
alias    Boutros Boutros Ghali
gender   m
office   UNO:GOV    secretary-general  1992-01-01..1996-12-31

person   Kofi Annan
gender   m
office   UNO:GOV    secretary-general  1997-01-01..2006-12-31
office   UNO:GOV    envoy  2012-02-23..2012-08-31

person   Ban Ki-moon
alias    Ban Ki Moon
gender   m
office   KOR:GOV    foreign minister  2004-01..2006-11
office   UNO:GOV    secretary-general  2007-01-01..2016-12-31

person   Antonio Guterres
alias    Guterres
gender   m
office   PRT:GOV    prime minister  1995-10-28..2002-04-06
office   UNO:GOV    high commissioner  2005-06-15..2015-12-31
office   UNO:GOV    secretary-general  2017-01-01..2026-12-31

person   Lakhdar Brahimi
gender   m
office   UNO:GOV    special representative  2001-10..2004-01
office   UNO:GOV    envoy  2012-09-01..2014-05-31

person   Staffan de Mistura
alias    de Mistura
gender   m
office   UNO:GOV    special representative  2007-11..2009
office   UNO:GOV    special representative  2010-03..2011-12
office   UNO:GOV    envoy  2014-07-10..2018-12-31
office   UNO:GOV    envoy  2021-11-01..

person   Geir Pedersen
alias    Geir O. Pedersen
gender   m
office   UNO:GOV    envoy  2019-01-07..2025-09

person   Martin Griffiths
gender   m
office   UNO:GOV    envoy  2018-03..2021-07
office   UNO:GOV    humanitarian chief  2021-07-19..2024-06-30

person   Tom Fletcher
gender   m
office   UNO:GOV    humanitarian chief  2024-11-18..

person   Mark Lowcock
gender   m
office   UNO:GOV    humanitarian chief  2017-09-01..2021-06

person   Stephen O'Brien
gender   m
office   UNO:GOV    humanitarian chief  2015-05..2017-08

person   Valerie Amos
gender   f
office   UNO:GOV    humanitarian chief  2010-09..2015-05

person   John Holmes
gender   m
office   UNO:GOV    humanitarian chief  2007-03..2010-08

person   Jan Egeland
gender   m
office   UNO:GOV    humanitarian chief  2003-08..2006-12
office   NGO        secretary-general  2013-08..

person   Ismail Ould Cheikh Ahmed
alias    Ould Cheikh Ahmed
gender   m
office   UNO:GOV    envoy  2015-04-25..2018-02
office   MRT:GOV    foreign minister  2018-06..2022

person   Jamal Benomar
alias    Jamal Ben Omar
gender   m
office   UNO:GOV    envoy  2012..2015-04

person   Hans Grundberg
gender   m
office   UNO:GOV    envoy  2021-08-06..

person   Bernardino Leon
gender   m
office   UNO:GOV    envoy  2014-08..2015-11

person   Martin Kobler
gender   m
office   UNO:GOV    special representative  2011-08..2013-07
office   UNO:GOV    envoy  2015-11..2017-06

person   Ghassan Salame
gender   m
office   UNO:GOV    envoy  2017-06..2020-03

person   Stephanie Williams
gender   f
office   UNO:GOV    envoy  2020-03..2021-01

person   Jan Kubis
gender   m
office   SVK:GOV    foreign minister  2006-07..2009-01
office   IGO:GOV    secretary-general  1999-06..2005-06
office   UNO:GOV    special representative  2012-01..2014
office   UNO:GOV    special representative  2015-03..2018
office   UNO:GOV    envoy  2021-01..2021-12

person   Abdoulaye Bathily
gender   m
office   UNO:GOV    envoy  2022-09..2024-05

person   Hanna Tetteh
gender   f
office   GHA:GOV    foreign minister  2013-02..2017-01
office   UNO:GOV    envoy  2025-02..

person   Jeanine Hennis-Plasschaert
gender   f
office   NLD:GOV    defence minister  2012-11-05..2017-10-04
office   UNO:GOV    special representative  2018-12..2024-05
office   UNO:GOV    special representative  2024-06..

person   Terje Roed-Larsen
alias    Terje Roed Larsen; Terje Larsen
gender   m
office   UNO:GOV    envoy  1999-10..2004-12

person   Nickolay Mladenov
alias    Nikolay Mladenov
gender   m
office   BGR:GOV    foreign minister  2010-01..2013-03
office   UNO:GOV    special representative  2013-09..2015-02
office   UNO:GOV    envoy  2015-02..2020-12

person   Tor Wennesland
gender   m
office   UNO:GOV    envoy  2021-01..2024-12

person   Sergio Vieira de Mello
gender   m
office   UNO:GOV    humanitarian chief  1998-01..2001-01
office   UNO:GOV    special representative  1999-11..2002-05
office   UNO:GOV    high commissioner  2002-09..2003-08-19

person   Hans Blix
gender   m
office   UNO:GOV    director-general  1981-12..1997-11-30
office   UNO:GOV    commissioner  2000-03-01..2003-06-30

person   Richard Butler
gender   m
office   UNO:GOV    commissioner  1997-07..1999-06

person   Yukiya Amano
gender   m
office   UNO:GOV    director-general  2009-12-01..2019-07-18

person   Rafael Grossi
alias    Rafael Mariano Grossi
gender   m
office   UNO:GOV    director-general  2019-12-03..

person   Mary Robinson
gender   f
office   IRL:GOV    president  1990-12-03..1997-09-12
office   UNO:GOV    high commissioner  1997-09-12..2002-09-12

person   Louise Arbour
gender   f
office   UNO:JUD    prosecutor  1996-10..1999-09
office   UNO:GOV    high commissioner  2004-07-01..2008-06-30
office   NGO        president  2009-07..2014-07
office   UNO:GOV    special representative  2017-03..2018-12

person   Navi Pillay
alias    Navanethem Pillay
gender   f
office   UNO:GOV    high commissioner  2008-09-01..2014-08-31

person   Zeid Ra'ad al-Hussein
alias    Zeid Raad Al Hussein; Zeid Ra'ad Al Hussein
gender   m
office   UNO:GOV    high commissioner  2014-09-01..2018-08-31

person   Volker Turk
alias    Volker Tuerk
gender   m
office   UNO:GOV    high commissioner  2022-10-17..

person   Sadako Ogata
gender   f
office   UNO:GOV    high commissioner  1991-02..2000-12-31

person   Ruud Lubbers
gender   m
office   NLD:GOV    prime minister  1982-11-04..1994-08-22
office   UNO:GOV    high commissioner  2001-01-01..2005-02-20

person   Filippo Grandi
gender   m
office   UNO:GOV    commissioner  2010-01..2014-03
office   UNO:GOV    high commissioner  2016-01-01..2025-12-31

person   Philippe Lazzarini
gender   m
office   UNO:GOV    commissioner  2020-04..2026-03

person   David Beasley
gender   m
office   UNO:GOV    director-general  2017-04..2023-04

person   Cindy McCain
gender   f
office   UNO:GOV    director-general  2023-04-05..

person   Tedros Adhanom Ghebreyesus
alias    Tedros Adhanom; Tedros
gender   m
office   ETH:GOV    foreign minister  2012-11-29..2016-11-01
office   UNO:MED    director-general  2017-07-01..

person   Margaret Chan
gender   f
office   UNO:MED    director-general  2007-01-04..2017-06-30

person   Stephane Dujarric
gender   m
office   UNO:GOV    spokesman  2014-03-10..

person   Farhan Haq
gender   m
office   UNO:GOV    spokesman  2014..

person   Martin Nesirky
gender   m
office   UNO:GOV    spokesman  2009-12..2014-03

person   Rosemary DiCarlo
gender   f
office   UNO:GOV    official  2018-05..

person   Jean-Pierre Lacroix
gender   m
office   UNO:GOV    official  2017-04..

person   Carla del Ponte
gender   f
office   UNO:JUD    prosecutor  1999-09..2007-12-31

person   Amina Mohammed
alias    Amina J. Mohammed
gender   f
office   UNO:GOV    official  2017-02..

person   Mark Malloch Brown
alias    Malloch Brown; Mark Malloch-Brown
gender   m
office   UNO:GOV    director-general  1999-07..2005-08
office   UNO:GOV    official  2006-04..2006-12

person   Louise Frechette
gender   f
office   UNO:GOV    official  1998-03..2006-03

person   Jean-Marie Guehenno
alias    Jean Marie Guehenno
gender   m
office   UNO:GOV    official  2000-10..2008-06

person   Alain Le Roy
gender   m
office   UNO:GOV    official  2008-08..2011-08

person   Herve Ladsous
gender   m
office   UNO:GOV    official  2011-10..2017-03

person   Kieran Prendergast
gender   m
office   UNO:GOV    official  1997-03..2005-06

person   Ibrahim Gambari
gender   m
office   UNO:GOV    official  2005-07..2007-03
office   UNO:GOV    envoy  2007-05..2009-12
office   UNO:GOV    special representative  2010-01..2012-07

person   Lynn Pascoe
alias    B. Lynn Pascoe
gender   m
office   UNO:GOV    official  2007-03..2012-06

person   Kenzo Oshima
gender   m
office   UNO:GOV    humanitarian chief  2001-01..2003-06

person   Joyce Msuya
gender   f
office   UNO:GOV    humanitarian chief  2024-07..2024-11

person   Peter Hansen
gender   m
office   UNO:GOV    commissioner  1996-01..2005-03

person   Karen AbuZayd
alias    Karen Abu Zayd
gender   f
office   UNO:GOV    commissioner  2005-06..2009-12

person   Pierre Krahenbuhl
alias    Pierre Kraehenbuehl; Pierre Krähenbühl
gender   m
office   UNO:GOV    commissioner  2014-03..2019-11

person   Chris Gunness
gender   m
office   UNO:GOV    spokesman  2007..2020

person   Bertrand Ramcharan
gender   m
office   UNO:GOV    high commissioner  2003-08..2004-06

person   Francesca Albanese
gender   f
office   UNO:GOV    official  2022-05..

person   Agnes Callamard
gender   f
office   UNO:GOV    official  2016-08..2021-03
office   NGO        secretary-general  2021-03-29..

person   Carol Bellamy
gender   f
office   UNO:GOV    director-general  1995-05..2005-05

person   Ann Veneman
gender   f
office   UNO:GOV    director-general  2005-05..2010-04

person   Henrietta Fore
gender   f
office   UNO:GOV    director-general  2018-01..2022-01

person   Catherine Russell
gender   f
office   UNO:GOV    director-general  2022-02-01..

person   Catherine Bertini
gender   f
office   UNO:GOV    director-general  1992-04..2002-04

person   James Morris
alias    James T. Morris
gender   m
office   UNO:GOV    director-general  2002-04..2007-04

person   Josette Sheeran
gender   f
office   UNO:GOV    director-general  2007-04..2012-04

person   Ertharin Cousin
gender   f
office   UNO:GOV    director-general  2012-04..2017-04

person   Achim Steiner
gender   m
office   UNO:GOV    director-general  2006-06..2016-06
office   UNO:GOV    director-general  2017-06..2025-06

person   Lee Jong-wook
alias    Lee Jong Wook
gender   m
office   UNO:MED    director-general  2003-07-21..2006-05-22

person   Anders Nordstrom
gender   m
office   UNO:MED    director-general  2006-05-22..2007-01-04

person   Mike Ryan
alias    Michael Ryan
gender   m
office   UNO:MED    official  2019-03..2025-06

person   Cornel Feruta
gender   m
office   UNO:GOV    director-general  2019-07-25..2019-12-03

person   Serge Brammertz
gender   m
office   UNO:GOV    commissioner  2006-01..2007-12
office   UNO:JUD    prosecutor  2008-01-01..

person   Detlev Mehlis
gender   m
office   UNO:GOV    commissioner  2005-05..2006-01

person   Hassan Jallow
alias    Hassan Bubacar Jallow
gender   m
office   UNO:JUD    prosecutor  2003-09..2015-12

person   Joan Donoghue
alias    Joan E. Donoghue
gender   f
office   UNO:JUD    judge  2010-09..2024-02-06

person   Yuji Iwasawa
alias    Iwasawa Yuji
gender   m
office   UNO:JUD    judge  2018-06..

person   Lamberto Zannier
gender   m
office   UNO:GOV    special representative  2008-06..2011-06
office   IGO:GOV    secretary-general  2011-07-01..2017-06-30
office   IGO:GOV    high commissioner  2017-07-19..2020-07-18

person   Heidi Tagliavini
gender   f
office   UNO:GOV    special representative  2002-07..2006
office   IGO:GOV    envoy  2014-06..2015-06

person   Ashraf Jehangir Qazi
alias    Ashraf Qazi
gender   m
office   UNO:GOV    special representative  2004-07..2007-09
office   UNO:GOV    special representative  2007-10..2010-02

person   Ad Melkert
gender   m
office   UNO:GOV    special representative  2009-07..2011-07

person   Tom Koenigs
gender   m
office   UNO:GOV    special representative  2006-02..2007-12

person   Jean Arnault
gender   m
office   UNO:GOV    special representative  2004-02..2006-02
office   UNO:GOV    special representative  2016-03..2018-12

person   Kai Eide
gender   m
office   UNO:GOV    special representative  2008-03..2010-03

person   Tadamichi Yamamoto
gender   m
office   UNO:GOV    special representative  2016-06..2020-03

person   Nicholas Haysom
gender   m
office   UNO:GOV    special representative  2014-09..2016-03
office   UNO:GOV    envoy  2016-03..2018-09
office   UNO:GOV    special representative  2021-01..

person   Ellen Margrethe Loej
alias    Ellen Loj; Ellen Margrethe Loj
gender   f
office   UNO:GOV    special representative  2007-10..2012-01
office   UNO:GOV    special representative  2014-09..2016-11

person   David Shearer
gender   m
office   UNO:GOV    special representative  2017-01..2021-04

person   Alan Doss
gender   m
office   UNO:GOV    special representative  2005-08..2007-12
office   UNO:GOV    special representative  2008-01..2010-06

person   Leila Zerrougui
gender   f
office   UNO:GOV    special representative  2012-09..2017-05
office   UNO:GOV    special representative  2018-02..2021-02

person   Bintou Keita
gender   f
office   UNO:GOV    special representative  2021-02..2025-11

person   William Lacy Swing
alias    William Swing
gender   m
office   UNO:GOV    special representative  2003-07..2008-01
office   IGO:GOV    director-general  2008-10..2018-09

person   Volker Perthes
gender   m
office   UNO:GOV    special representative  2021-01..2023-09

person   Edmond Mulet
gender   m
office   UNO:GOV    special representative  2006-06..2007-08
office   UNO:GOV    special representative  2010-03..2011-05

person   Hedi Annabi
gender   m
office   UNO:GOV    special representative  2007-09..2010-01-12

person   Sandra Honore
gender   f
office   UNO:GOV    special representative  2013-07..2017-10

person   Helen La Lime
alias    Helen Meagher La Lime; La Lime
gender   f
office   UNO:GOV    special representative  2019-10..2023-01

person   Ian Martin
gender   m
office   UNO:GOV    special representative  1999-06..1999-11
office   UNO:GOV    special representative  2005-08..2009-01
office   UNO:GOV    special representative  2011-09..2012-10

person   Tarek Mitri
gender   m
office   UNO:GOV    special representative  2012-10..2014-09

person   Christopher Ross
gender   m
office   UNO:GOV    envoy  2009-01..2017-04

person   Alvaro de Soto
alias    de Soto
gender   m
office   UNO:GOV    envoy  1999-11..2004-04
office   UNO:GOV    envoy  2005-05..2007-05

person   Robert Serry
gender   m
office   UNO:GOV    envoy  2008-01..2015-03

person   Michael Keating
gender   m
office   UNO:GOV    special representative  2016-01..2018-10

person   Nicholas Kay
alias    Nick Kay
gender   m
office   UNO:GOV    special representative  2013-06..2015-12

person   James Swan
gender   m
office   UNO:GOV    special representative  2019-06..2022-12

person   Razali Ismail
gender   m
office   UNO:GOV    envoy  2000-04..2006-01

person   Vijay Nambiar
gender   m
office   UNO:GOV    envoy  2010-01..2016-12

person   Christine Schraner Burgener
alias    Schraner Burgener
gender   f
office   UNO:GOV    envoy  2018-04..2021-10

person   Noeleen Heyzer
gender   f
office   UNO:GOV    envoy  2021-12..2023-06

person   Michael Steiner
gender   m
office   UNO:GOV    special representative  2002-02..2003-07

person   Harri Holkeri
gender   m
office   UNO:GOV    special representative  2003-08..2004-06

person   Soren Jessen-Petersen
alias    Soren Jessen Petersen
gender   m
office   UNO:GOV    special representative  2004-08..2006-06

person   Joachim Ruecker
alias    Joachim Rucker
gender   m
office   UNO:GOV    special representative  2006-09..2008-06

person   Matthew Nimetz
gender   m
office   UNO:GOV    envoy  1999-12..2019-07

person   Michael Williams
alias    Michael C. Williams
gender   m
office   UNO:GOV    envoy  2007-05..2008-08
office   UNO:GOV    special representative  2008-08..2011-10

person   Alain Pellegrini
gender   m
office   UNO:MIL    commander  2004-02..2007-02

person   Claudio Graziano
gender   m
office   UNO:MIL    commander  2007-02..2010-01
office   ITA:MIL    chief of staff  2015-02..2018-11

person   Stefano Del Col
alias    Del Col
gender   m
office   UNO:MIL    commander  2018-08..2022-02

person   Aroldo Lazaro
alias    Aroldo Lazaro Saenz
gender   m
office   UNO:MIL    commander  2022-02..2025-06

person   Diodato Abagnara
gender   m
office   UNO:MIL    commander  2025-06..

person   Joanna Wronecka
gender   f
office   UNO:GOV    special representative  2021-04..2024-05

person   Fred Eckhard
gender   m
office   UNO:GOV    spokesman  1997-01..2005-06

person   Rupert Colville
gender   m
office   UNO:GOV    spokesman  2010..2022

person   Ravina Shamdasani
gender   f
office   UNO:GOV    spokesman  2010..

person   Jens Laerke
gender   m
office   UNO:GOV    spokesman  2011..

person   Melissa Fleming
gender   f
office   UNO:GOV    spokesman  2001..2009
office   UNO:GOV    spokesman  2009..2019-08
office   UNO:GOV    official  2019-09..

person   Koichiro Matsuura
gender   m
office   UNO:GOV    director-general  1999-11-15..2009-11-15

person   Irina Bokova
gender   f
office   UNO:GOV    director-general  2009-11-15..2017-11-15

person   Audrey Azoulay
gender   f
office   UNO:GOV    director-general  2017-11-15..2025-11-14

person   Khaled El-Enany
alias    Khaled el-Anany; Khaled al-Anani
gender   m
office   UNO:GOV    director-general  2025-11-15..

person   Jacques Diouf
gender   m
office   UNO:GOV    director-general  1994-01..2011-12-31

person   Jose Graziano da Silva
alias    Graziano da Silva
gender   m
office   UNO:GOV    director-general  2012-01-01..2019-07-31

person   Qu Dongyu
gender   m
office   UNO:GOV    director-general  2019-08-01..

person   Dennis Francis
gender   m
office   UNO:GOV    president  2023-09-05..2024-09-10

person   Csaba Korosi
gender   m
office   UNO:GOV    president  2022-09-13..2023-09-05

person   Fatou Bensouda
gender   f
office   IGO:JUD    prosecutor  2012-06-15..2021-06-15

person   Luis Moreno-Ocampo
alias    Luis Moreno Ocampo
gender   m
office   IGO:JUD    prosecutor  2003-06-16..2012-06-15

person   Karim Khan
alias    Karim A. A. Khan
gender   m
office   IGO:JUD    prosecutor  2021-06-16..

person   Javier Solana
gender   m
office   ESP:GOV    foreign minister  1992-06..1995-12
office   IGO:MIL    secretary-general  1995-12-05..1999-10-06
office   EUR:GOV    high representative  1999-10-18..2009-11-30

person   Rodrigo Rato
alias    Rodrigo de Rato
gender   m
office   ESP:GOV    finance minister  2000-04..2004-04
office   IGO:BUS    director-general  2004-06-07..2007-10-31

person   George Robertson
alias    Lord Robertson
gender   m
office   GBR:GOV    defence minister  1997-05-02..1999-10
office   IGO:MIL    secretary-general  1999-10-14..2003-12-17

person   Jaap de Hoop Scheffer
gender   m
office   NLD:GOV    foreign minister  2002-07-22..2003-12-03
office   IGO:MIL    secretary-general  2004-01-05..2009-07-31

person   Anders Fogh Rasmussen
gender   m
office   DNK:GOV    prime minister  2001-11-27..2009-04-05
office   IGO:MIL    secretary-general  2009-08-01..2014-09-30

person   Hans Haekkerup
alias    Hans Hakkerup
gender   m
office   DNK:GOV    defence minister  1993-01..2000-12
office   UNO:GOV    special representative  2001-01..2001-12

person   Jens Stoltenberg
gender   m
office   NOR:GOV    prime minister  2000-03-17..2001-10-19
office   NOR:GOV    prime minister  2005-10-17..2013-10-16
office   IGO:MIL    secretary-general  2014-10-01..2024-09-30
office   NOR:GOV    finance minister  2025-02-04..

person   Gro Harlem Brundtland
gender   f
office   NOR:GOV    prime minister  1990-11-03..1996-10-25
office   UNO:MED    director-general  1998-07..2003-07-21

person   Hilde Johnson
alias    Hilde Frafjord Johnson; Hilde F. Johnson
gender   f
office   NOR:GOV    development minister  1997-10..2000-03
office   NOR:GOV    development minister  2001-10..2005-10
office   UNO:GOV    special representative  2011-07..2014-07

person   Mark Rutte
gender   m
office   NLD:GOV    prime minister  2010-10-14..2024-07-02
office   IGO:MIL    secretary-general  2024-10-01..

person   Rob Bauer
gender   m
office   NLD:MIL    chief of staff  2017-10..2021-04
office   IGO:MIL    chairman  2021-06..2025-01

person   Jan Pronk
gender   m
office   NLD:GOV    environment minister  1998-08-03..2002-07-22
office   UNO:GOV    special representative  2004-07..2006-12

person   Wesley Clark
gender   m
office   IGO:MIL    commander  1997-07..2000-05

person   Romano Prodi
gender   m
office   ITA:GOV    prime minister  1996-05-18..1998-10-21
office   EUR:GOV    commission president  1999-09-16..2004-11-21
office   ITA:GOV    prime minister  2006-05-17..2008-05-08

person   Jose Manuel Barroso
alias    Jose Manuel Durao Barroso; Durao Barroso
gender   m
office   PRT:GOV    prime minister  2002-04-06..2004-07-17
office   EUR:GOV    commission president  2004-11-22..2014-10-31

person   Jean-Claude Juncker
gender   m
office   LUX:GOV    prime minister  1995-01-20..2013-12-04
office   EUR:GOV    commission president  2014-11-01..2019-11-30

person   Ursula von der Leyen
alias    von der Leyen
gender   f
office   DEU:GOV    defence minister  2013-12-17..2019-07-17
office   EUR:GOV    commission president  2019-12-01..

person   Herman Van Rompuy
gender   m
office   BEL:GOV    prime minister  2008-12-30..2009-11-25
office   EUR:GOV    council president  2010-01-01..2014-11-30

person   Donald Tusk
gender   m
office   POL:GOV    prime minister  2007-11-16..2014-09-22
office   EUR:GOV    council president  2014-12-01..2019-11-30
office   POL:GOV    prime minister  2023-12-13..

person   Charles Michel
gender   m
office   BEL:GOV    prime minister  2014-10-11..2019-10-27
office   EUR:GOV    council president  2019-12-01..2024-11-30

person   Antonio Costa
gender   m
office   PRT:GOV    prime minister  2015-11-26..2024-04-02
office   EUR:GOV    council president  2024-12-01..

person   Catherine Ashton
alias    Baroness Ashton
gender   f
office   EUR:GOV    high representative  2009-12-01..2014-10-31

person   Federica Mogherini
gender   f
office   ITA:GOV    foreign minister  2014-02-22..2014-10-31
office   EUR:GOV    high representative  2014-11-01..2019-11-30

person   Giuseppe Cavo Dragone
alias    Cavo Dragone
gender   m
office   ITA:MIL    chief of staff  2021-11..2024-10
office   IGO:MIL    chairman  2025-01..

person   Josep Borrell
alias    Josep Borrell Fontelles
gender   m
office   EUR:LEG    speaker  2004-07-20..2007-01-16
office   ESP:GOV    foreign minister  2018-06-07..2019-11-29
office   EUR:GOV    high representative  2019-12-01..2024-11-30

person   Kaja Kallas
gender   f
office   EST:GOV    prime minister  2021-01-26..2024-07-23
office   EUR:GOV    high representative  2024-12-01..

person   Chris Patten
gender   m
office   HKG:GOV    governor  1992-07-09..1997-06-30
office   EUR:GOV    commissioner  1999-09..2004-11

person   Johannes Hahn
gender   m
office   EUR:GOV    commissioner  2010-02..2024-11

person   Guenter Verheugen
alias    Gunter Verheugen
gender   m
office   EUR:GOV    commissioner  1999-09..2010-02

person   Olli Rehn
gender   m
office   EUR:GOV    commissioner  2004-07..2014-07

person   Roberta Metsola
gender   f
office   EUR:LEG    speaker  2022-01-18..

person   Martin Schulz
gender   m
office   EUR:LEG    speaker  2012-01-17..2017-01-17

person   Peter Stano
gender   m
office   EUR:GOV    spokesman  2019-12..2024-11

person   Nicole Fontaine
gender   f
office   EUR:LEG    speaker  1999-07-20..2002-01-15

person   Pat Cox
gender   m
office   EUR:LEG    speaker  2002-01-15..2004-07-20

person   Hans-Gert Poettering
alias    Hans-Gert Pottering; Hans Gert Pottering
gender   m
office   EUR:LEG    speaker  2007-01-16..2009-07-14

person   David Sassoli
gender   m
office   EUR:LEG    speaker  2019-07-03..2022-01-11

person   Stefan Fule
gender   m
office   EUR:GOV    commissioner  2010-02-09..2014-10-31

person   Oliver Varhelyi
gender   m
office   EUR:GOV    commissioner  2019-12-01..

person   Marta Kos
gender   f
office   EUR:GOV    commissioner  2024-12-01..

person   Dubravka Suica
gender   f
office   EUR:GOV    commissioner  2019-12-01..

person   Margrethe Vestager
gender   f
office   EUR:GOV    commissioner  2014-11-01..2024-11-30

person   Maros Sefcovic
gender   m
office   EUR:GOV    commissioner  2009-10..

person   Ylva Johansson
gender   f
office   EUR:GOV    commissioner  2019-12-01..2024-11-30

person   Janez Lenarcic
gender   m
office   EUR:GOV    commissioner  2019-12-01..2024-11-30

person   Christos Stylianides
gender   m
office   EUR:GOV    commissioner  2014-11-01..2019-11-30

person   Ekmeleddin Ihsanoglu
gender   m
office   IGO:GOV    secretary-general  2005-01-01..2013-12-31
office   TUR:PTY    candidate  2014-06..2014-08

person   Jean Ping
gender   m
office   GAB:GOV    foreign minister  1999-01..2008-02
office   IGO:GOV    commission chairperson  2008-04-28..2012-10-15

person   Nkosazana Dlamini-Zuma
alias    Nkosazana Dlamini Zuma
gender   f
office   ZAF:GOV    foreign minister  1999-06..2009-05
office   ZAF:GOV    interior minister  2009-05..2012-10
office   IGO:GOV    commission chairperson  2012-10-15..2017-01-30

person   Moussa Faki Mahamat
alias    Moussa Faki
gender   m
office   TCD:GOV    foreign minister  2008-04..2017-01
office   IGO:GOV    commission chairperson  2017-03-14..2025-02

person   Mahamoud Ali Youssouf
alias    Mahmoud Ali Youssouf
gender   m
office   DJI:GOV    foreign minister  2005-05..2025-02
office   IGO:GOV    commission chairperson  2025-02..

person   Alpha Oumar Konare
gender   m
office   MLI:GOV    president  1992-06-08..2002-06-08
office   IGO:GOV    commission chairperson  2003-09-16..2008-04-28

person   Salim Ahmed Salim
gender   m
office   IGO:GOV    secretary-general  1989-09..2001-09

person   Richard Holbrooke
gender   m
office   USA:GOV    envoy  1998..1999
office   USA:GOV    ambassador  1999-08..2001-01-20
office   USA:GOV    envoy  2009-01-22..2010-12-13

person   Anthony Lake
alias    Tony Lake
gender   m
office   USA:GOV    national security adviser  1993-01-20..1997-03-14
office   UNO:GOV    director-general  2010-05..2017-12

person   Curtis Scaparrotti
gender   m
office   USA:MIL    commander  2013-10..2016-04
office   IGO:MIL    commander  2016-05-04..2019-05-03

person   Rose Gottemoeller
gender   f
office   USA:GOV    deputy foreign minister  2014-03..2016-10
office   IGO:MIL    official  2016-10..2019-10

person   Paul Wolfowitz
gender   m
office   USA:GOV    deputy defence minister  2001-03-02..2005-06-01
office   IGO:BUS    president  2005-06-01..2007-06-30

person   James Warlick
gender   m
office   USA:GOV    envoy  2013-08..2016-12

person   Matthew Bryza
gender   m
office   USA:GOV    deputy foreign minister  2005-06..2009
office   USA:GOV    ambassador  2010-12..2011-12

person   Roger Meece
gender   m
office   USA:GOV    ambassador  2004-06..2007
office   UNO:GOV    special representative  2010-07..2013-05

person   James Baker
alias    James A. Baker
gender   m
office   USA:GOV    finance minister  1985-02-04..1988-08-17
office   USA:GOV    foreign minister  1989-01-25..1992-08-23
office   UNO:GOV    envoy  1997-03..2004-06

person   Carl Bildt
gender   m
office   SWE:GOV    prime minister  1991-10-04..1994-10-07
office   IGO:GOV    high representative  1995-12..1997-06
office   SWE:GOV    foreign minister  2006-10-06..2014-10-03

person   Paddy Ashdown
gender   m
office   IGO:GOV    high representative  2002-05-27..2006-01-31

person   Christian Schmidt
gender   m
office   IGO:GOV    high representative  2021-08-01..

person   Martti Ahtisaari
gender   m
office   FIN:GOV    president  1994-03-01..2000-03-01
office   UNO:GOV    envoy  2005-11..2008-02

person   Christine Lagarde
gender   f
office   FRA:GOV    finance minister  2007-06..2011-06
office   IGO:BUS    director-general  2011-07-05..2019-09-12
office   EUR:BUS    central bank governor  2019-11-01..

person   Thierry Breton
gender   m
office   FRA:GOV    finance minister  2005-02..2007-05
office   EUR:GOV    commissioner  2019-12-01..2024-09-16

person   Dominique Strauss-Kahn
alias    Dominique Strauss Kahn
gender   m
office   FRA:GOV    finance minister  1997-06-04..1999-11-02
office   IGO:BUS    director-general  2007-11-01..2011-05-18

person   Kristalina Georgieva
gender   f
office   EUR:GOV    commissioner  2010-02-09..2016-12-31
office   IGO:BUS    director-general  2019-10-01..

person   Cecilia Malmstrom
alias    Cecilia Malmstroem
gender   f
office   EUR:GOV    commissioner  2010-02-09..2019-11-30

person   Pascal Lamy
gender   m
office   EUR:GOV    commissioner  1999-09..2004-11
office   IGO:GOV    director-general  2005-09-01..2013-08-31

person   Poul Nielson
gender   m
office   EUR:GOV    commissioner  1999-09..2004-11

person   Jozef Sikela
gender   m
office   EUR:GOV    commissioner  2024-12-01..

person   Maja Kocijancic
gender   f
office   EUR:GOV    spokesman  2010..2019

person   Cristina Gallach
gender   f
office   EUR:GOV    spokesman  1999-10..2009-12

person   Eric Mamer
gender   m
office   EUR:GOV    spokesman  2019-12..2024

person   Anouar El Anouni
alias    El Anouni
gender   m
office   EUR:GOV    spokesman  2024-12..

person   Marc Otte
gender   m
office   EUR:GOV    special representative  2003-07..2011

person   Susanna Terstal
gender   f
office   EUR:GOV    special representative  2018-09..2021-04

person   Sven Koopmans
gender   m
office   EUR:GOV    special representative  2021-05..2025-02

person   Peter Semneby
gender   m
office   EUR:GOV    special representative  2006-02..2011-02

person   Alexander Rondos
alias    Alex Rondos
gender   m
office   EUR:GOV    special representative  2012-01..2021-06

person   Annette Weber
gender   f
office   EUR:GOV    special representative  2021-07..

person   Peter Sorensen
gender   m
office   EUR:GOV    special representative  2025-02..

person   Enrique Mora
gender   m
office   EUR:GOV    negotiator  2021-04..2025-01

person   Helga Schmid
alias    Helga Maria Schmid
gender   f
office   EUR:GOV    official  2016-09..2020-12
office   IGO:GOV    secretary-general  2020-12-04..2024-09-03

person   Wim Duisenberg
gender   m
office   EUR:BUS    central bank governor  1998-06-01..2003-10-31

person   Jean-Claude Trichet
alias    Jean Claude Trichet
gender   m
office   EUR:BUS    central bank governor  2003-11-01..2011-10-31

person   Antonio Vitorino
gender   m
office   EUR:GOV    commissioner  1999-09..2004-11
office   IGO:GOV    director-general  2018-10-01..2023-09-30

person   Jose Bustani
alias    Jose Mauricio Bustani
gender   m
office   IGO:GOV    director-general  1997-05..2002-04-22

person   Rogelio Pfirter
gender   m
office   IGO:GOV    director-general  2002-07-25..2010-07-24

person   Ahmet Uzumcu
alias    Ahmet Uezuemcue
gender   m
office   IGO:GOV    director-general  2010-07-25..2018-07-24

person   Fernando Arias
gender   m
office   IGO:GOV    director-general  2018-07-25..2026-07-24

person   Philippe Kirsch
gender   m
office   IGO:JUD    judge  2003-03..2009-03

person   Song Sang-hyun
alias    Sang-Hyun Song; Song Sang Hyun
gender   m
office   IGO:JUD    judge  2003-03..2015-03

person   Piotr Hofmanski
gender   m
office   IGO:JUD    judge  2015-03..2024-03

person   Tomoko Akane
gender   f
office   IGO:JUD    judge  2018-03..

person   Nazhat Shameem Khan
gender   f
office   IGO:JUD    prosecutor  2022-03..

person   Joseph Ralston
gender   m
office   IGO:MIL    commander  2000-05..2003-01

person   Bantz Craddock
alias    Bantz J. Craddock; John Craddock
gender   m
office   IGO:MIL    commander  2006-12..2009-07

person   Alessandro Minuto Rizzo
alias    Minuto Rizzo
gender   m
office   IGO:MIL    official  2001-07..2007-09

person   James Appathurai
gender   m
office   IGO:MIL    spokesman  2004..2010

person   Oana Lungescu
gender   f
office   IGO:MIL    spokesman  2010-12..2023-09

person   Michel Camdessus
gender   m
office   IGO:BUS    director-general  1987-01-16..2000-02-14

person   Stanley Fischer
gender   m
office   IGO:BUS    director-general  2000-02-14..2000-05-01
office   ISR:BUS    central bank governor  2005-05..2013-06

person   Anne Krueger
gender   f
office   IGO:BUS    director-general  2004-03-04..2004-06-07

person   John Lipsky
gender   m
office   IGO:BUS    director-general  2011-05-18..2011-07-05

person   David Lipton
gender   m
office   IGO:BUS    director-general  2019-09-12..2019-09-30

person   James Wolfensohn
gender   m
office   IGO:BUS    president  1995-06-01..2005-05-31
office   IGO:GOV    envoy  2005-04..2006-04

person   Jim Yong Kim
gender   m
office   IGO:BUS    president  2012-07-01..2019-02-01

person   David Malpass
gender   m
office   IGO:BUS    president  2019-04-09..2023-06-01

person   Ajay Banga
gender   m
office   IGO:BUS    president  2023-06-02..

person   Supachai Panitchpakdi
alias    Supachai
gender   m
office   IGO:GOV    director-general  2002-09-01..2005-08-31
office   UNO:GOV    secretary-general  2005-09..2013-08

person   Roberto Azevedo
gender   m
office   IGO:GOV    director-general  2013-09-01..2020-08-31

person   Marc Perrin de Brichambaut
alias    Perrin de Brichambaut
gender   m
office   IGO:GOV    secretary-general  2005-06..2011-06-30

person   Thomas Greminger
gender   m
office   IGO:GOV    secretary-general  2017-07-18..2020-07-18

person   Andrzej Kasprzyk
gender   m
office   IGO:GOV    envoy  1997-01..

person   Walter Schwimmer
gender   m
office   IGO:GOV    secretary-general  1999-09-01..2004-08-31

person   Terry Davis
gender   m
office   IGO:GOV    secretary-general  2004-09-01..2009-08-31

person   Luigi Einaudi
gender   m
office   IGO:GOV    secretary-general  2004-10-15..2005-05-26

person   Kamalesh Sharma
gender   m
office   IGO:GOV    secretary-general  2008-04..2016-03

person   Patricia Scotland
alias    Baroness Scotland
gender   f
office   IGO:GOV    secretary-general  2016-04..2025-03

person   Wolfgang Petritsch
gender   m
office   IGO:GOV    high representative  1999-08..2002-05-27

person   Christian Schwarz-Schilling
alias    Christian Schwarz Schilling
gender   m
office   IGO:GOV    high representative  2006-01-31..2007-07-02

person   Valentin Inzko
gender   m
office   IGO:GOV    high representative  2009-03-26..2021-07-31

person   Mohammed Barkindo
alias    Mohammad Barkindo; Mohammed Sanusi Barkindo
gender   m
office   IGO:GOV    secretary-general  2016-08-01..2022-07-05

person   Haitham Al Ghais
alias    Haitham al-Ghais
gender   m
office   IGO:GOV    secretary-general  2022-08-01..

person   Abdalla El-Badri
alias    Abdullah al-Badri; Abdalla Salem El-Badri; Abdullah al-Badry
gender   m
office   IGO:GOV    secretary-general  2007-01-01..2016-07-31

person   Nikolai Bordyuzha
alias    Nikolay Bordyuzha
gender   m
office   IGO:GOV    secretary-general  2003-04..2016-12

person   Stanislav Zas
gender   m
office   IGO:GOV    secretary-general  2020-01-01..2022-12-31

person   Fatih Birol
gender   m
office   IGO:GOV    director-general  2015-09-01..

person   Ronald Noble
alias    Ronald K. Noble
gender   m
office   IGO:GOV    secretary-general  2000-11..2014-11

person   Juergen Stock
alias    Jurgen Stock
gender   m
office   IGO:GOV    secretary-general  2014-11-07..2024-11-07

person   Valdecy Urquiza
gender   m
office   IGO:GOV    secretary-general  2024-11-07..

person   Amy Pope
gender   f
office   IGO:GOV    director-general  2023-10-01..

person   Jakob Kellenberger
gender   m
office   NGO        president  2000-01..2012-06

person   Peter Maurer
gender   m
office   NGO        president  2012-07..2022-09

person   Mirjana Spoljaric
alias    Mirjana Spoljaric Egger
gender   f
office   NGO        president  2022-10-01..

person   Irene Khan
gender   f
office   NGO        secretary-general  2001-08..2009-12

person   Salil Shetty
gender   m
office   NGO        secretary-general  2010-07..2018-07

person   Kenneth Roth
alias    Ken Roth
gender   m
office   NGO        director-general  1993..2022-08

person   Comfort Ero
gender   f
office   NGO        president  2021-12..

person   Kemal Dervis
gender   m
office   TUR:GOV    economy minister  2001-03..2002-08
office   UNO:GOV    director-general  2005-08..2009-02

person   Volkan Bozkir
gender   m
office   TUR:GOV    European affairs minister  2014-08..2015-08
office   UNO:GOV    president  2020-09-15..2021-09-14

person   Magnus Brunner
gender   m
office   AUT:GOV    finance minister  2021-12-06..2024-11
office   EUR:GOV    commissioner  2024-12-01..

person   Martin Sajdik
gender   m
office   AUT:GOV    ambassador  2012..2015
office   IGO:GOV    envoy  2015-06..2019-12

person   Mike Moore
gender   m
office   NZL:GOV    prime minister  1990-09-04..1990-11-02
office   IGO:GOV    director-general  1999-09-01..2002-08-31

person   Don McKinnon
gender   m
office   NZL:GOV    foreign minister  1990-11..1999-12
office   IGO:GOV    secretary-general  2000-04..2008-03

person   Cesar Gaviria
gender   m
office   COL:GOV    president  1990-08-07..1994-08-07
office   IGO:GOV    secretary-general  1994-09-15..2004-09-15

person   Albert Ramdin
gender   m
office   SUR:GOV    foreign minister  2020-07..2025-05
office   IGO:GOV    secretary-general  2025-05-26..

person   Deborah Lyons
gender   f
office   CAN:GOV    ambassador  2013..2016
office   UNO:GOV    special representative  2020-03..2022-06

person   Maria Isabel Salvador
gender   f
office   ECU:GOV    foreign minister  2007-12..2008-12
office   UNO:GOV    special representative  2023-04..2025-08

person   Amara Essy
gender   m
office   CIV:GOV    foreign minister  1990..2000-12
office   IGO:GOV    secretary-general  2001-09-17..2002-07-09
office   IGO:GOV    commission chairperson  2002-07-09..2003-09-16

person   Angel Gurria
alias    Jose Angel Gurria
gender   m
office   MEX:GOV    foreign minister  1994-12-01..1998-01
office   MEX:GOV    finance minister  1998-01..2000-11-30
office   IGO:GOV    secretary-general  2006-06-01..2021-05-31

person   Mathias Cormann
gender   m
office   AUS:GOV    finance minister  2013-09-18..2020-10-30
office   IGO:GOV    secretary-general  2021-06-01..

person   Gareth Evans
gender   m
office   AUS:GOV    foreign minister  1988-09-02..1996-03-11
office   NGO        president  2000-01..2009-06

person   Dominique Mamberti
gender   m
office   VAT:GOV    foreign minister  2006-09..2014-11

person   Jean-Louis Tauran
alias    Jean Louis Tauran
gender   m
office   VAT:GOV    foreign minister  1990-12..2003-10

person   Giovanni Lajolo
gender   m
office   VAT:GOV    foreign minister  2003-10..2006-09
