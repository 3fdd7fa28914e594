# Persons in office: the Americas.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   George H. W. Bush
alias    George Bush senior; George H.W. Bush
gender   m
office   USA:GOV    president  1989-01-20..1993-01-20

person   Bill Clinton
alias    William Clinton
gender   m
office   USA:GOV    president  1993-01-20..2001-01-20

person   George W. Bush
alias    George W Bush; George Walker Bush; George Bush
gender   m
office   USA:GOV    president  2001-01-20..2009-01-20

person   Barack Obama
alias    Obama
gender   m
office   USA:GOV    president  2009-01-20..2017-01-20

person   Donald Trump
alias    Donald J. Trump; Trump
gender   m
office   USA:PTY    candidate  2015-06-16..2017-01-20
office   USA:GOV    president  2017-01-20..2021-01-20
office   USA:PTY    candidate  2022-11-15..2025-01-20
office   USA:GOV    president  2025-01-20..

person   Joe Biden
alias    Joseph Biden; Biden
gender   m
office   USA:GOV    vice president  2009-01-20..2017-01-20
office   USA:PTY    candidate  2019-04-25..2021-01-20
office   USA:GOV    president  2021-01-20..2025-01-20

person   Al Gore
gender   m
office   USA:GOV    vice president  1993-01-20..2001-01-20

person   Dick Cheney
gender   m
office   USA:GOV    defence minister  1989-03-21..1993-01-20
office   USA:GOV    vice president  2001-01-20..2009-01-20

person   Mike Pence
gender   m
office   USA:GOV    vice president  2017-01-20..2021-01-20

person   Kamala Harris
gender   f
office   USA:GOV    vice president  2021-01-20..2025-01-20

person   JD Vance
alias    J.D. Vance; J. D. Vance
gender   m
office   USA:LEG    senator  2023-01-03..2025-01-10
office   USA:GOV    vice president  2025-01-20..

person   Warren Christopher
gender   m
office   USA:GOV    foreign minister  1993-01-20..1997-01-17

person   Madeleine Albright
gender   f
office   USA:GOV    ambassador  1993-01-27..1997-01-21
office   USA:GOV    foreign minister  1997-01-23..2001-01-20

person   Colin Powell
gender   m
office   USA:MIL    chief of staff  1989-10-01..1993-09-30
office   USA:GOV    foreign minister  2001-01-20..2005-01-26

person   Condoleezza Rice
gender   f
office   USA:GOV    national security adviser  2001-01-20..2005-01-26
office   USA:GOV    foreign minister  2005-01-26..2009-01-20

person   Hillary Clinton
alias    Hillary Rodham Clinton
gender   f
office   USA:LEG    senator  2001-01-03..2009-01-21
office   USA:GOV    foreign minister  2009-01-21..2013-02-01
office   USA:PTY    candidate  2015-04-12..2016-11-09

person   John Kerry
gender   m
office   USA:LEG    senator  1985-01-02..2013-02-01
office   USA:GOV    foreign minister  2013-02-01..2017-01-20
office   USA:GOV    envoy  2021-01-20..2024-03

person   Rex Tillerson
gender   m
office   USA:GOV    foreign minister  2017-02-01..2018-03-31

person   Mike Pompeo
alias    Michael Pompeo
gender   m
office   USA:SPY    intelligence chief  2017-01-23..2018-04-26
office   USA:GOV    foreign minister  2018-04-26..2021-01-20

person   Antony Blinken
alias    Anthony Blinken; Tony Blinken
gender   m
office   USA:GOV    deputy foreign minister  2015-01-09..2017-01-20
office   USA:GOV    foreign minister  2021-01-26..2025-01-20

person   Marco Rubio
gender   m
office   USA:LEG    senator  2011-01-03..2025-01-20
office   USA:GOV    foreign minister  2025-01-21..
office   USA:GOV    national security adviser  2025-05-01..

person   William Perry
gender   m
office   USA:GOV    defence minister  1994-02-03..1997-01-23

person   William Cohen
gender   m
office   USA:GOV    defence minister  1997-01-24..2001-01-20

person   Donald Rumsfeld
gender   m
office   USA:GOV    defence minister  2001-01-20..2006-12-18

person   Robert Gates
gender   m
office   USA:SPY    intelligence chief  1991-11-06..1993-01-20
office   USA:GOV    defence minister  2006-12-18..2011-07-01

person   Leon Panetta
gender   m
office   USA:SPY    intelligence chief  2009-02-13..2011-06-30
office   USA:GOV    defence minister  2011-07-01..2013-02-27

person   Chuck Hagel
gender   m
office   USA:GOV    defence minister  2013-02-27..2015-02-17

person   Ashton Carter
alias    Ash Carter
gender   m
office   USA:GOV    defence minister  2015-02-17..2017-01-20

person   James Mattis
alias    Jim Mattis
gender   m
office   USA:MIL    commander  2010-08-11..2013-03-22
office   USA:GOV    defence minister  2017-01-20..2019-01-01

person   Mark Esper
gender   m
office   USA:GOV    defence minister  2019-07-23..2020-11-09

person   Lloyd Austin
gender   m
office   USA:MIL    commander  2013-03-22..2016-03-30
office   USA:GOV    defence minister  2021-01-22..2025-01-20

person   Pete Hegseth
gender   m
office   USA:GOV    defence minister  2025-01-25..

person   Sandy Berger
alias    Samuel Berger
gender   m
office   USA:GOV    national security adviser  1997-03-14..2001-01-20

person   Susan Rice
gender   f
office   USA:GOV    ambassador  2009-01-26..2013-06-30
office   USA:GOV    national security adviser  2013-07-01..2017-01-20

person   John Bolton
gender   m
office   USA:GOV    ambassador  2005-08-01..2006-12-31
office   USA:GOV    national security adviser  2018-04-09..2019-09-10

person   H. R. McMaster
alias    H.R. McMaster; HR McMaster
gender   m
office   USA:GOV    national security adviser  2017-02-20..2018-04-09

person   Jake Sullivan
gender   m
office   USA:GOV    national security adviser  2021-01-20..2025-01-20

person   Samantha Power
gender   f
office   USA:GOV    ambassador  2013-08-05..2017-01-20

person   Nikki Haley
gender   f
office   USA:GOV    ambassador  2017-01-27..2018-12-31

person   Linda Thomas-Greenfield
gender   f
office   USA:GOV    ambassador  2021-02-25..2025-01-20

person   Zalmay Khalilzad
gender   m
office   USA:GOV    ambassador  2003-11..2009-01
office   USA:GOV    envoy  2018-09..2021-10

person   Robert Ford
gender   m
office   USA:GOV    ambassador  2011-01..2014-02

person   James Jeffrey
gender   m
office   USA:GOV    ambassador  2008-12..2012-06
office   USA:GOV    envoy  2018-08..2020-11

person   Brett McGurk
gender   m
office   USA:GOV    envoy  2015-10-23..2018-12-31
office   USA:GOV    adviser  2021-01-20..2025-01-20

person   Steve Witkoff
alias    Steven Witkoff
gender   m
office   USA:GOV    envoy  2025-01-20..

person   Keith Kellogg
gender   m
office   USA:GOV    envoy  2025-01-20..

person   Tom Barrack
alias    Thomas Barrack
gender   m
office   USA:GOV    ambassador  2025-05..
office   USA:GOV    envoy  2025-05-23..

person   Amos Hochstein
gender   m
office   USA:GOV    adviser  2021..2025-01-20

person   Morgan Ortagus
gender   f
office   USA:GOV    spokesman  2019-04..2021-01-20
office   USA:GOV    envoy  2025-01..

person   Ned Price
gender   m
office   USA:GOV    spokesman  2021-01-20..2023-03

person   Matthew Miller
gender   m
office   USA:GOV    spokesman  2023-04..2025-01-20

person   Tammy Bruce
gender   f
office   USA:GOV    spokesman  2025-01..2025-12

person   John Kirby
gender   m
office   USA:MIL    spokesman  2013-12..2015
office   USA:GOV    spokesman  2015-05..2017-01-20
office   USA:MIL    spokesman  2021-01-20..2022-05
office   USA:GOV    spokesman  2022-05..2025-01-20

person   Karoline Leavitt
gender   f
office   USA:GOV    spokesman  2025-01-20..

person   Mark Toner
gender   m
office   USA:GOV    spokesman  2010..2017

person   Heather Nauert
gender   f
office   USA:GOV    spokesman  2017-04..2019-04

person   George Mitchell
gender   m
office   USA:GOV    envoy  1995-01..1999
office   USA:GOV    envoy  2009-01-22..2011-05

person   Dennis Ross
gender   m
office   USA:GOV    envoy  1993..2001-01

person   Paul Bremer
alias    L. Paul Bremer
gender   m
office   USA:GOV    governor  2003-05-11..2004-06-28

person   David Petraeus
gender   m
office   USA:MIL    commander  2007-02-10..2011-07
office   USA:SPY    intelligence chief  2011-09-06..2012-11-09

person   George Tenet
gender   m
office   USA:SPY    intelligence chief  1996-12-15..2004-07-11

person   John Brennan
gender   m
office   USA:SPY    intelligence chief  2013-03-08..2017-01-20

person   William Burns
alias    Bill Burns
gender   m
office   USA:GOV    deputy foreign minister  2011-07-28..2014-11-03
office   USA:SPY    intelligence chief  2021-03-19..2025-01-20

person   Joseph Dunford
alias    Joe Dunford
gender   m
office   USA:MIL    chief of staff  2015-10-01..2019-09-30

person   Mark Milley
gender   m
office   USA:MIL    chief of staff  2019-10-01..2023-09-30

person   Martin Dempsey
gender   m
office   USA:MIL    chief of staff  2011-10-01..2015-09-30

person   Nancy Pelosi
gender   f
office   USA:LEG    speaker  2007-01-04..2011-01-03
office   USA:LEG    speaker  2019-01-03..2023-01-03

person   Mike Johnson
gender   m
office   USA:LEG    speaker  2023-10-25..

person   John McCain
gender   m
office   USA:LEG    senator  1987-01-03..2018-08-25

person   Lindsey Graham
gender   m
office   USA:LEG    senator  2003-01-03..

person   Bob Menendez
alias    Robert Menendez
gender   m
office   USA:LEG    senator  2006-01-18..2024-08-20

person   John Ashcroft
gender   m
office   USA:GOV    justice minister  2001-02-02..2005-02-03

person   Jean Chretien
gender   m
office   CAN:GOV    prime minister  1993-11-04..2003-12-12

person   Stephen Harper
gender   m
office   CAN:GOV    prime minister  2006-02-06..2015-11-04

person   Justin Trudeau
gender   m
office   CAN:GOV    prime minister  2015-11-04..2025-03-14

person   Mark Carney
gender   m
office   GBR:BUS    central bank governor  2013-07-01..2020-03-15
office   CAN:GOV    prime minister  2025-03-14..

person   Chrystia Freeland
gender   f
office   CAN:GOV    foreign minister  2017-01-10..2019-11-20
office   CAN:GOV    deputy prime minister  2019-11-20..2024-12-16

person   Melanie Joly
gender   f
office   CAN:GOV    foreign minister  2021-10-26..2025-05-13

person   Ernesto Zedillo
gender   m
office   MEX:GOV    president  1994-12-01..2000-11-30

person   Vicente Fox
gender   m
office   MEX:GOV    president  2000-12-01..2006-11-30

person   Felipe Calderon
gender   m
office   MEX:GOV    president  2006-12-01..2012-11-30

person   Enrique Pena Nieto
gender   m
office   MEX:GOV    president  2012-12-01..2018-11-30

person   Andres Manuel Lopez Obrador
alias    Lopez Obrador
gender   m
office   MEX:GOV    mayor  2000-12..2005-07
office   MEX:GOV    president  2018-12-01..2024-09-30

person   Claudia Sheinbaum
gender   f
office   MEX:GOV    mayor  2018-12-05..2023-06
office   MEX:GOV    president  2024-10-01..

person   Marcelo Ebrard
gender   m
office   MEX:GOV    foreign minister  2018-12-01..2023-06-12
office   MEX:GOV    economy minister  2024-10-01..

person   Joaquin Guzman
alias    Joaquin El Chapo Guzman; El Chapo
gender   m
office   MEX:CRM    gang leader  1995..2016-01-08

person   Subcomandante Marcos
gender   m
office   MEX:REB    rebel leader  1994-01..2014-05

person   Fidel Castro
gender   m
office   CUB:GOV    president  1976-12-02..2008-02-24

person   Raul Castro
gender   m
office   CUB:GOV    president  2008-02-24..2018-04-19
office   CUB:PTY    party leader  2011-04-19..2021-04-19

person   Miguel Diaz-Canel
alias    Miguel Diaz Canel
gender   m
office   CUB:GOV    president  2018-04-19..

person   Bruno Rodriguez
alias    Bruno Rodriguez Parrilla
gender   m
office   CUB:GOV    foreign minister  2009-03..

person   Felipe Perez Roque
gender   m
office   CUB:GOV    foreign minister  1999-05..2009-03-02

person   Jean-Bertrand Aristide
alias    Jean Bertrand Aristide
gender   m
office   HTI:GOV    president  1991-02-07..1991-09-30
office   HTI:GOV    president  1994-10-15..1996-02-07
office   HTI:GOV    president  2001-02-07..2004-02-29

person   Rene Preval
gender   m
office   HTI:GOV    president  1996-02-07..2001-02-07
office   HTI:GOV    president  2006-05-14..2011-05-14

person   Michel Martelly
gender   m
office   HTI:GOV    president  2011-05-14..2016-02-07

person   Jovenel Moise
gender   m
office   HTI:GOV    president  2017-02-07..2021-07-07

person   Ariel Henry
gender   m
office   HTI:GOV    prime minister  2021-07-20..2024-04-24

person   Garry Conille
gender   m
office   HTI:GOV    prime minister  2011-10-18..2012-05
office   HTI:GOV    prime minister  2024-06-03..2024-11-11

person   Alix Didier Fils-Aime
gender   m
office   HTI:GOV    prime minister  2024-11-11..

person   Guy Philippe
gender   m
office   HTI:REB    rebel leader  2004-02..2004-03

person   Jimmy Cherizier
alias    Jimmy Barbecue Cherizier
gender   m
office   HTI:CRM    gang leader  2020-06..

person   Hugo Chavez
gender   m
office   VEN:GOV    president  1999-02-02..2013-03-05

person   Nicolas Maduro
gender   m
office   VEN:GOV    foreign minister  2006-08..2013-01
office   VEN:GOV    vice president  2012-10..2013-03-05
office   VEN:GOV    president  2013-03-05..2026-01-03

person   Delcy Rodriguez
gender   f
office   VEN:GOV    foreign minister  2014-12-26..2017-06
office   VEN:GOV    vice president  2018-06-14..2026-01-05
office   VEN:GOV    president  2026-01-05..

person   Jorge Arreaza
gender   m
office   VEN:GOV    vice president  2013-04..2016-01
office   VEN:GOV    foreign minister  2017-08..2021-08

person   Juan Guaido
gender   m
office   VEN:OPP    opposition leader  2019-01-05..2023-01

person   Henrique Capriles
alias    Henrique Capriles Radonski
gender   m
office   VEN:OPP    opposition leader  2012-02..2013

person   Maria Corina Machado
gender   f
office   VEN:OPP    opposition leader  2023-10-22..

person   Edmundo Gonzalez
alias    Edmundo Gonzalez Urrutia
gender   m
office   VEN:PTY    candidate  2024-04..

person   Leopoldo Lopez
gender   m
office   VEN:OPP    opposition leader  2009-12..

person   Andres Pastrana
gender   m
office   COL:GOV    president  1998-08-07..2002-08-07

person   Alvaro Uribe
alias    Alvaro Uribe Velez
gender   m
office   COL:GOV    president  2002-08-07..2010-08-07
office   COL:LEG    senator  2014-07-20..2020-08

person   Juan Manuel Santos
gender   m
office   COL:GOV    defence minister  2006-07..2009-05
office   COL:GOV    president  2010-08-07..2018-08-07

person   Ivan Duque
gender   m
office   COL:GOV    president  2018-08-07..2022-08-07

person   Gustavo Petro
gender   m
office   COL:GOV    mayor  2012-01..2015-12
office   COL:GOV    president  2022-08-07..2026-08-07

person   Manuel Marulanda
alias    Pedro Antonio Marin; Tirofijo
gender   m
office   COL:REB    rebel leader  1964..2008-03-26

person   Alfonso Cano
gender   m
office   COL:REB    rebel leader  2008-03..2011-11-04

person   Rodrigo Londono
alias    Timochenko; Rodrigo Londono Echeverri; Timoleon Jimenez
gender   m
office   COL:REB    rebel leader  2011-11..2017-08
office   COL:PTY    party leader  2017-09..

person   Ivan Marquez
alias    Luciano Marin
gender   m
office   COL:REB    negotiator  2012..2016
office   COL:REB    rebel leader  2019-08-29..

person   Raul Reyes
gender   m
office   COL:REB    spokesman  1999..2008-03-01

person   Ingrid Betancourt
gender   f
office   COL:PTY    candidate  2001..2002-02-23

person   Alberto Fujimori
gender   m
office   PER:GOV    president  1990-07-28..2000-11-22

person   Alejandro Toledo
gender   m
office   PER:GOV    president  2001-07-28..2006-07-28

person   Alan Garcia
gender   m
office   PER:GOV    president  2006-07-28..2011-07-28

person   Ollanta Humala
gender   m
office   PER:GOV    president  2011-07-28..2016-07-28

person   Pedro Castillo
gender   m
office   PER:GOV    president  2021-07-28..2022-12-07

person   Dina Boluarte
gender   f
office   PER:GOV    president  2022-12-07..2025-10-10

person   Abimael Guzman
gender   m
office   PER:REB    rebel leader  1970..1992-09-12

person   Evo Morales
gender   m
office   BOL:GOV    president  2006-01-22..2019-11-10

person   Jeanine Anez
gender   f
office   BOL:GOV    president  2019-11-12..2020-11-08

person   Luis Arce
gender   m
office   BOL:GOV    president  2020-11-08..2025-11-08

person   Rodrigo Paz
gender   m
office   BOL:GOV    president  2025-11-08..

person   Gonzalo Sanchez de Lozada
gender   m
office   BOL:GOV    president  1993-08-06..1997-08-06
office   BOL:GOV    president  2002-08-06..2003-10-17

person   Rafael Correa
gender   m
office   ECU:GOV    president  2007-01-15..2017-05-24

person   Lenin Moreno
gender   m
office   ECU:GOV    president  2017-05-24..2021-05-24

person   Guillermo Lasso
gender   m
office   ECU:GOV    president  2021-05-24..2023-11-23

person   Daniel Noboa
gender   m
office   ECU:GOV    president  2023-11-23..

person   Fernando Henrique Cardoso
gender   m
office   BRA:GOV    president  1995-01-01..2003-01-01

person   Luiz Inacio Lula da Silva
alias    Lula; Lula da Silva
gender   m
office   BRA:GOV    president  2003-01-01..2011-01-01
office   BRA:GOV    president  2023-01-01..

person   Dilma Rousseff
gender   f
office   BRA:GOV    president  2011-01-01..2016-08-31

person   Michel Temer
gender   m
office   BRA:GOV    vice president  2011-01-01..2016-08-31
office   BRA:GOV    president  2016-05-12..2019-01-01

person   Jair Bolsonaro
gender   m
office   BRA:GOV    president  2019-01-01..2023-01-01

person   Celso Amorim
gender   m
office   BRA:GOV    foreign minister  2003-01-01..2011-01-01
office   BRA:GOV    defence minister  2011-08..2015-01-01
office   BRA:GOV    adviser  2023-01-01..

person   Mauro Vieira
gender   m
office   BRA:GOV    foreign minister  2015-01-01..2016-05-12
office   BRA:GOV    foreign minister  2023-01-01..

person   Carlos Menem
gender   m
office   ARG:GOV    president  1989-07-08..1999-12-10

person   Nestor Kirchner
gender   m
office   ARG:GOV    president  2003-05-25..2007-12-10

person   Cristina Fernandez de Kirchner
alias    Cristina Fernandez; Cristina Kirchner
gender   f
office   ARG:GOV    president  2007-12-10..2015-12-10
office   ARG:GOV    vice president  2019-12-10..2023-12-10

person   Mauricio Macri
gender   m
office   ARG:GOV    president  2015-12-10..2019-12-10

person   Alberto Fernandez
gender   m
office   ARG:GOV    president  2019-12-10..2023-12-10

person   Javier Milei
gender   m
office   ARG:GOV    president  2023-12-10..

person   Augusto Pinochet
gender   m
office   CHL:GOV    president  1974-12..1990-03-11
office   CHL:MIL    chief of staff  1973-08-23..1998-03-10

person   Ricardo Lagos
gender   m
office   CHL:GOV    president  2000-03-11..2006-03-11

person   Michelle Bachelet
gender   f
office   CHL:GOV    defence minister  2002-01..2004-10
office   CHL:GOV    president  2006-03-11..2010-03-11
office   CHL:GOV    president  2014-03-11..2018-03-11
office   UNO:GOV    high commissioner  2018-09-01..2022-08-31

person   Sebastian Pinera
gender   m
office   CHL:GOV    president  2010-03-11..2014-03-11
office   CHL:GOV    president  2018-03-11..2022-03-11

person   Gabriel Boric
gender   m
office   CHL:GOV    president  2022-03-11..2026-03-11

person   Jose Antonio Kast
gender   m
office   CHL:GOV    president  2026-03-11..

person   Daniel Ortega
gender   m
office   NIC:GOV    president  1985-01-10..1990-04-25
office   NIC:GOV    president  2007-01-10..

person   Rosario Murillo
gender   f
office   NIC:GOV    vice president  2017-01-10..2025-02

person   Nayib Bukele
gender   m
office   SLV:GOV    president  2019-06-01..

person   Manuel Zelaya
gender   m
office   HND:GOV    president  2006-01-27..2009-06-28

person   Roberto Micheletti
gender   m
office   HND:GOV    president  2009-06-28..2010-01-27

person   Juan Orlando Hernandez
gender   m
office   HND:GOV    president  2014-01-27..2022-01-27

person   Xiomara Castro
gender   f
office   HND:GOV    president  2022-01-27..2026-01-27

person   Bernardo Arevalo
gender   m
office   GTM:GOV    president  2024-01-14..

person   Oscar Arias
gender   m
office   CRI:GOV    president  1986-05-08..1990-05-08
office   CRI:GOV    president  2006-05-08..2010-05-08

person   Luis Almagro
gender   m
office   URY:GOV    foreign minister  2010-03-01..2015-03-01
office   IGO:GOV    secretary-general  2015-05-26..2025-05-26

person   Jose Miguel Insulza
gender   m
office   CHL:GOV    foreign minister  1994-09..1999-06
office   IGO:GOV    secretary-general  2005-05-26..2015-05-26

person   Luis Abinader
gender   m
office   DOM:GOV    president  2020-08-16..

person   Jose Mujica
gender   m
office   URY:GOV    president  2010-03-01..2015-03-01
