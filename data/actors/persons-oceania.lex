# Persons in office: New Zealand, the Pacific and Australia.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   Brendan Nelson
gender   m
office   AUS:GOV    defence minister  2006-01-27..2007-12-03
office   AUS:OPP    opposition leader  2007-12..2008-09

person   Robert Hill
gender   m
office   AUS:GOV    defence minister  2001-11-26..2006-01-27

person   Peter Reith
gender   m
office   AUS:GOV    defence minister  2001-01-30..2001-11-26

person   John Moore
gender   m
office   AUS:GOV    defence minister  1998-10-21..2001-01-30

person   Joel Fitzgibbon
gender   m
office   AUS:GOV    defence minister  2007-12-03..2009-06-09

person   John Faulkner
gender   m
office   AUS:GOV    defence minister  2009-06-09..2010-09-14

person   Stephen Smith
gender   m
office   AUS:GOV    foreign minister  2007-12-03..2010-09-14
office   AUS:GOV    defence minister  2010-09-14..2013-09-18

person   Bob Carr
gender   m
office   AUS:GOV    governor  1995-04..2005-08
office   AUS:GOV    foreign minister  2012-03-13..2013-09-18

person   David Johnston
gender   m
office   AUS:GOV    defence minister  2013-09-18..2014-12-23

person   Kevin Andrews
gender   m
office   AUS:GOV    defence minister  2014-12-23..2015-09-21

person   Christopher Pyne
gender   m
office   AUS:GOV    defence minister  2018-08-28..2019-05-29

person   Linda Reynolds
gender   f
office   AUS:GOV    defence minister  2019-05-29..2021-03-30

person   Peter Dutton
gender   m
office   AUS:GOV    interior minister  2017-12-20..2021-03-30
office   AUS:GOV    defence minister  2021-03-30..2022-05-23
office   AUS:OPP    opposition leader  2022-05-30..2025-05-03

person   Richard Marles
gender   m
office   AUS:GOV    deputy prime minister  2022-05-23..
office   AUS:GOV    defence minister  2022-06-01..

person   Kim Beazley
gender   m
office   AUS:OPP    opposition leader  1996-03..2001-11
office   AUS:OPP    opposition leader  2005-01..2006-12
office   AUS:GOV    ambassador  2010-02..2016-01

person   Simon Crean
gender   m
office   AUS:OPP    opposition leader  2001-11-22..2003-12-02

person   Bill Shorten
gender   m
office   AUS:OPP    opposition leader  2013-10-13..2019-05-30

person   Sussan Ley
gender   f
office   AUS:OPP    opposition leader  2025-05-13..2026-02

person   Philip Ruddock
gender   m
office   AUS:GOV    migration minister  1996-03..2003-10
office   AUS:GOV    justice minister  2003-10..2007-12-03

person   Peter Costello
gender   m
office   AUS:GOV    finance minister  1996-03-11..2007-12-03

person   Wayne Swan
gender   m
office   AUS:GOV    finance minister  2007-12-03..2013-06-27

person   Josh Frydenberg
gender   m
office   AUS:GOV    finance minister  2018-08-24..2022-05-23

person   Jim Chalmers
gender   m
office   AUS:GOV    finance minister  2022-05-23..

person   Barnaby Joyce
gender   m
office   AUS:GOV    deputy prime minister  2016-02-18..2018-02-26
office   AUS:GOV    deputy prime minister  2021-06-22..2022-05-23

person   Tony Burke
gender   m
office   AUS:GOV    interior minister  2024-07-29..

person   Peter Cosgrove
gender   m
office   AUS:MIL    commander  1999-09..2000-02
office   AUS:MIL    chief of staff  2002-07..2005-07

person   Angus Houston
gender   m
office   AUS:MIL    chief of staff  2005-07..2011-07

person   Angus Campbell
gender   m
office   AUS:MIL    chief of staff  2018-07..2024-07

person   Pauline Hanson
gender   f
office   AUS:PTY    party leader  1997-04..2002-01
office   AUS:PTY    party leader  2014-11..
office   AUS:LEG    senator  2016-07-02..

person   Julian Assange
gender   m
office   AUS:CVL    founder  2006-10..

person   John Key
gender   m
office   NZL:GOV    prime minister  2008-11-19..2016-12-12

person   Bill English
gender   m
office   NZL:GOV    finance minister  2008-11-19..2016-12-12
office   NZL:GOV    prime minister  2016-12-12..2017-10-26

person   Chris Hipkins
gender   m
office   NZL:GOV    prime minister  2023-01-25..2023-11-27
office   NZL:OPP    opposition leader  2023-11-27..

person   Phil Goff
gender   m
office   NZL:GOV    foreign minister  1999-12-10..2005-10-19
office   NZL:GOV    defence minister  2005-10-19..2008-11-19
office   NZL:GOV    mayor  2016-10..2022-10

person   Murray McCully
gender   m
office   NZL:GOV    foreign minister  2008-11-19..2017-05-02

person   Gerry Brownlee
gender   m
office   NZL:GOV    defence minister  2014-10..2017-05
office   NZL:GOV    foreign minister  2017-05-02..2017-10-26
office   NZL:LEG    speaker  2023-12..

person   Nanaia Mahuta
gender   f
office   NZL:GOV    foreign minister  2020-11-06..2023-11-27

person   Judith Collins
gender   f
office   NZL:GOV    defence minister  2023-11-27..

person   Mekere Morauta
gender   m
office   PNG:GOV    prime minister  1999-07-14..2002-08-05

person   Michael Somare
gender   m
office   PNG:GOV    prime minister  1975-09-16..1980-03
office   PNG:GOV    prime minister  2002-08-05..2010-12

person   Peter O'Neill
gender   m
office   PNG:GOV    prime minister  2011-08-02..2019-05-29

person   Sam Abal
gender   m
office   PNG:GOV    prime minister  2010-12-13..2011-08-02

person   Mahendra Chaudhry
gender   m
office   FJI:GOV    prime minister  1999-05-19..2000-05-27

person   Laisenia Qarase
gender   m
office   FJI:GOV    prime minister  2000-07-04..2006-12-05

person   Josefa Iloilo
alias    Ratu Josefa Iloilo
gender   m
office   FJI:GOV    president  2000-07-13..2009-07-30

person   Epeli Nailatikau
gender   m
office   FJI:GOV    president  2009-07-30..2015-11-12

person   Jioji Konrote
alias    George Konrote
gender   m
office   FJI:GOV    president  2015-11-12..2021-11-12

person   Wiliame Katonivere
alias    Ratu Wiliame Katonivere
gender   m
office   FJI:GOV    president  2021-11-12..2024-11-12

person   Naiqama Lalabalavu
alias    Ratu Naiqama Lalabalavu
gender   m
office   FJI:GOV    president  2024-11-12..

person   Jona Senilagakali
gender   m
office   FJI:GOV    prime minister  2006-12-05..2007-01-04

person   Allan Kemakeza
gender   m
office   SLB:GOV    prime minister  2001-12-17..2006-04-20

person   Snyder Rini
gender   m
office   SLB:GOV    prime minister  2006-04-20..2006-05-04

person   Derek Sikua
gender   m
office   SLB:GOV    prime minister  2007-12-20..2010-08-25

person   Danny Philip
gender   m
office   SLB:GOV    prime minister  2010-08-25..2011-11-16

person   Gordon Darcy Lilo
alias    Darcy Lilo
gender   m
office   SLB:GOV    prime minister  2011-11-16..2014-12-09

person   Rick Houenipwela
alias    Rick Hou
gender   m
office   SLB:GOV    prime minister  2017-11-16..2019-04-24

person   Jeremiah Manele
gender   m
office   SLB:GOV    foreign minister  2019-04..2024-05
office   SLB:GOV    prime minister  2024-05-02..

person   Bartholomew Ulufa'alu
alias    Bartholomew Ulufaalu
gender   m
office   SLB:GOV    prime minister  1997-08-27..2000-06-30

person   Harold Keke
gender   m
office   SLB:REB    rebel leader  1998..2003-08-13

person   Barak Sope
gender   m
office   VUT:GOV    prime minister  1999-11-25..2001-04-13

person   Edward Natapei
gender   m
office   VUT:GOV    prime minister  2001-04-13..2004-07-29
office   VUT:GOV    prime minister  2008-09-22..2010-12-02

person   Serge Vohor
gender   m
office   VUT:GOV    prime minister  2004-07-29..2004-12-11

person   Ham Lini
gender   m
office   VUT:GOV    prime minister  2004-12-11..2008-09-22

person   Moana Carcasses
alias    Moana Carcasses Kalosil
gender   m
office   VUT:GOV    prime minister  2013-03-23..2014-05-15

person   Joe Natuman
gender   m
office   VUT:GOV    prime minister  2014-05-15..2015-06-11

person   Charlot Salwai
gender   m
office   VUT:GOV    prime minister  2016-02-11..2020-04-20
office   VUT:GOV    prime minister  2023-10-06..2025-02-11

person   Bob Loughman
gender   m
office   VUT:GOV    prime minister  2020-04-20..2022-11-04

person   Ishmael Kalsakau
alias    Alatoi Ishmael Kalsakau
gender   m
office   VUT:GOV    prime minister  2022-11-04..2023-09-04

person   Jotham Napat
gender   m
office   VUT:GOV    prime minister  2025-02-11..

person   Sato Kilman
gender   m
office   VUT:GOV    prime minister  2010-12-02..2013-03-23
office   VUT:GOV    prime minister  2015-06-11..2016-02-11
office   VUT:GOV    prime minister  2023-09-04..2023-10-06

person   Tuilaepa Sailele
alias    Tuilaepa Sailele Malielegaoi; Tuilaepa Aiono Sailele Malielegaoi; Sailele Malielegaoi
alias    Tuilaepa
gender   m
office   WSM:GOV    prime minister  1998-11-23..2021-05-24

person   Fiame Naomi Mataafa
alias    Fiame Naomi Mata'afa; Fiame
gender   f
office   WSM:GOV    prime minister  2021-05-24..2025-09-16

person   Laaulialemalietoa Leuatea Schmidt
alias    La'auli Leuatea Schmidt; Laauli Leuatea Schmidt
gender   m
office   WSM:GOV    prime minister  2025-09-16..

person   Lavaka Ata Ulukalala
alias    Prince Lavaka Ata
gender   m
office   TON:GOV    prime minister  2000-01-03..2006-02-11

person   Feleti Sevele
alias    Fred Sevele
gender   m
office   TON:GOV    prime minister  2006-02-11..2010-12-22

person   Lord Tuivakano
alias    Tuivakano; Siale'ataongo Tuivakano
gender   m
office   TON:GOV    prime minister  2010-12-22..2014-12-30

person   Akilisi Pohiva
alias    'Akilisi Pohiva
gender   m
office   TON:GOV    prime minister  2014-12-30..2019-09-12

person   Pohiva Tu'ionetoa
alias    Pohiva Tuionetoa; Tuionetoa
gender   m
office   TON:GOV    prime minister  2019-10-08..2021-12-27

person   Siaosi Sovaleni
alias    Hu'akavameiliku; Siaosi 'Ofakivahafolau Sovaleni
gender   m
office   TON:GOV    prime minister  2021-12-27..2024-12-09

person   Aisake Eke
alias    Aisake Valu Eke; 'Aisake Eke
gender   m
office   TON:GOV    prime minister  2025-01-22..2025-12-18

person   Lord Fakafanua
alias    Fatafehi Fakafanua
gender   m
office   TON:LEG    speaker  2012-07..2014-11
office   TON:LEG    speaker  2017-12..2025
office   TON:GOV    prime minister  2025-12-18..

person   Teburoro Tito
gender   m
office   KIR:GOV    president  1994-10-01..2003-03-28

person   Anote Tong
gender   m
office   KIR:GOV    president  2003-07-10..2016-03-11

person   Taneti Maamau
alias    Taneti Mamau
gender   m
office   KIR:GOV    president  2016-03-11..

person   Enele Sopoaga
gender   m
office   TUV:GOV    prime minister  2013-08-01..2019-09-19

person   Kausea Natano
gender   m
office   TUV:GOV    prime minister  2019-09-19..2024-02-26

person   Feleti Teo
gender   m
office   TUV:GOV    prime minister  2024-02-26..

person   Apisai Ielemia
gender   m
office   TUV:GOV    prime minister  2006-08-14..2010-09-29

person   Willy Telavi
gender   m
office   TUV:GOV    prime minister  2010-12-24..2013-08-01

person   Ionatana Ionatana
gender   m
office   TUV:GOV    prime minister  1999-04-27..2000-12-08

person   Faimalaga Luka
gender   m
office   TUV:GOV    prime minister  2001-02..2001-12

person   Koloa Talake
gender   m
office   TUV:GOV    prime minister  2001-12-14..2002-08-02

person   Saufatu Sopoanga
gender   m
office   TUV:GOV    prime minister  2002-08-02..2004-08-27

person   Maatia Toafa
gender   m
office   TUV:GOV    prime minister  2004-08-27..2006-08-14
office   TUV:GOV    prime minister  2010-09-29..2010-12-24

person   Sprent Dabwido
gender   m
office   NRU:GOV    president  2011-11-15..2013-06-11

person   Baron Waqa
gender   m
office   NRU:GOV    president  2013-06-11..2019-08-27

person   Lionel Aingimea
gender   m
office   NRU:GOV    president  2019-08-27..2022-09-29

person   Russ Kun
gender   m
office   NRU:GOV    president  2022-09-29..2023-10-30

person   David Adeang
gender   m
office   NRU:GOV    president  2023-10-30..

person   Ludwig Scotty
gender   m
office   NRU:GOV    president  2004-06-22..2007-12-19

person   Rene Harris
gender   m
office   NRU:GOV    president  1999-04-27..2000-04-20
office   NRU:GOV    president  2001-03-30..2003-01
office   NRU:GOV    president  2003-08-08..2004-06-22

person   Bernard Dowiyogo
gender   m
office   NRU:GOV    president  2000-04-20..2001-03-30
office   NRU:GOV    president  2003-01..2003-03-09

person   Kessai Note
gender   m
office   MHL:GOV    president  2000-01-10..2008-01-14

person   Litokwa Tomeing
gender   m
office   MHL:GOV    president  2008-01-14..2009-10-21

person   Jurelang Zedkaia
gender   m
office   MHL:GOV    president  2009-11-02..2012-01-10

person   Christopher Loeak
gender   m
office   MHL:GOV    president  2012-01-10..2016-01-11

person   Hilda Heine
gender   f
office   MHL:GOV    president  2016-01-28..2020-01-13
office   MHL:GOV    president  2024-01-03..

person   David Kabua
gender   m
office   MHL:GOV    president  2020-01-13..2024-01-03

person   Leo Falcam
gender   m
office   FSM:GOV    president  1999-05-11..2003-05-11

person   Joseph Urusemal
gender   m
office   FSM:GOV    president  2003-05-11..2007-05-11

person   Manny Mori
alias    Emanuel Mori
gender   m
office   FSM:GOV    president  2007-05-11..2015-05-11

person   David Panuelo
gender   m
office   FSM:GOV    president  2019-05-11..2023-05-11

person   Wesley Simina
gender   m
office   FSM:GOV    president  2023-05-11..

person   Kuniwo Nakamura
gender   m
office   PLW:GOV    president  1993-01-01..2001-01-01

person   Tommy Remengesau
alias    Tommy Remengesau Jr.; Thomas Remengesau
gender   m
office   PLW:GOV    president  2001-01-19..2009-01-15
office   PLW:GOV    president  2013-01-17..2021-01-21

person   Johnson Toribiong
gender   m
office   PLW:GOV    president  2009-01-15..2013-01-17

person   Surangel Whipps
alias    Surangel Whipps Jr.
gender   m
office   PLW:GOV    president  2021-01-21..

person   Henry Puna
gender   m
office   COK:GOV    prime minister  2010-11..2020-10-01
office   IGO:GOV    secretary-general  2021-06..2024-05
