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
office   UNO:GOV    high commissioner  2016-01-01..2025-12-31

person   Philippe Lazzarini
gender   m
office   UNO:GOV    commissioner  2020-04..

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

person   Jens Stoltenberg
gender   m
office   NOR:GOV    prime minister  2000-03-17..2001-10-19
office   NOR:GOV    prime minister  2005-10-17..2013-10-16
office   IGO:MIL    secretary-general  2014-10-01..2024-09-30
office   NOR:GOV    finance minister  2025-02-04..

person   Mark Rutte
gender   m
office   NLD:GOV    prime minister  2010-10-14..2024-07-02
office   IGO:MIL    secretary-general  2024-10-01..

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

person   Josep Borrell
alias    Josep Borrell Fontelles
gender   m
office   ESP:GOV    foreign minister  2018-06-07..2019-11
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

person   Kristalina Georgieva
gender   f
office   IGO:BUS    director-general  2019-10-01..
