# Persons in office: the Americas.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   George H. W. Bush
alias    George Bush senior; George H.W. Bush
gender   m
office   USA:GOV    president  1989-01-20..1993-01-20

person   Jimmy Carter
gender   m
office   USA:GOV    president  1977-01-20..1981-01-20

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
office   USA:LEG    senator  2005-01-03..2008-11-16
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
office   USA:LEG    senator  1973-01-03..2009-01-15
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
office   USA:GOV    defence minister  2019-06-24..2019-07-15
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

person   Thomas Shannon
alias    Tom Shannon
gender   m
office   USA:GOV    foreign minister  2017-01-20..2017-02-01

person   John Sullivan
gender   m
office   USA:GOV    deputy foreign minister  2017-05..2019-12
office   USA:GOV    foreign minister  2018-04-01..2018-04-26
office   USA:GOV    ambassador  2019-12..2022-09

person   Daniel Smith
alias    Daniel B. Smith
gender   m
office   USA:GOV    foreign minister  2021-01-20..2021-01-26

person   Patrick Shanahan
gender   m
office   USA:GOV    deputy defence minister  2017-07..2019-06
office   USA:GOV    defence minister  2019-01-01..2019-06-23

person   Richard Spencer
alias    Richard V. Spencer
gender   m
office   USA:GOV    defence minister  2019-07-15..2019-07-23

person   Christopher Miller
alias    Christopher C. Miller; Chris Miller
gender   m
office   USA:GOV    defence minister  2020-11-09..2021-01-20

person   David Norquist
gender   m
office   USA:GOV    defence minister  2021-01-20..2021-01-22

person   Robert Salesses
gender   m
office   USA:GOV    defence minister  2025-01-20..2025-01-25

person   Tom Ridge
gender   m
office   USA:GOV    governor  1995-01-17..2001-10-05
office   USA:GOV    interior minister  2003-01-24..2005-02-01

person   Michael Chertoff
gender   m
office   USA:GOV    interior minister  2005-02-15..2009-01-21

person   John Kelly
alias    John F. Kelly
gender   m
office   USA:MIL    commander  2012-11..2016-01
office   USA:GOV    interior minister  2017-01-20..2017-07-31
office   USA:GOV    presidential chief of staff  2017-07-31..2019-01-02

person   Kirstjen Nielsen
gender   f
office   USA:GOV    interior minister  2017-12-06..2019-04-10

person   Kevin McAleenan
gender   m
office   USA:GOV    interior minister  2019-04-11..2019-11-13

person   Chad Wolf
gender   m
office   USA:GOV    interior minister  2019-11-13..2021-01-11

person   Alejandro Mayorkas
gender   m
office   USA:GOV    interior minister  2021-02-02..2025-01-20

person   Kristi Noem
gender   f
office   USA:GOV    governor  2019-01-05..2025-01-25
office   USA:GOV    interior minister  2025-01-25..2026-03

person   Markwayne Mullin
gender   m
office   USA:LEG    senator  2023-01-03..2026-03
office   USA:GOV    interior minister  2026-03..

person   Lawrence Summers
alias    Larry Summers
gender   m
office   USA:GOV    finance minister  1999-07-02..2001-01-20

person   Paul O'Neill
gender   m
office   USA:GOV    finance minister  2001-01-20..2002-12-31

person   Henry Paulson
alias    Hank Paulson
gender   m
office   USA:GOV    finance minister  2006-07-10..2009-01-20

person   Timothy Geithner
alias    Tim Geithner
gender   m
office   USA:GOV    finance minister  2009-01-26..2013-01-25

person   Jack Lew
alias    Jacob Lew; Jacob J. Lew
gender   m
office   USA:GOV    presidential chief of staff  2012-01-27..2013-01-25
office   USA:GOV    finance minister  2013-02-28..2017-01-20
office   USA:GOV    ambassador  2023-11..2025-01-20

person   Steven Mnuchin
alias    Steve Mnuchin
gender   m
office   USA:GOV    finance minister  2017-02-13..2021-01-20

person   Janet Yellen
gender   f
office   USA:BUS    central bank governor  2014-02-03..2018-02-03
office   USA:GOV    finance minister  2021-01-26..2025-01-20

person   Scott Bessent
gender   m
office   USA:GOV    finance minister  2025-01-28..

person   Janet Reno
gender   f
office   USA:GOV    justice minister  1993-03-12..2001-01-20

person   Alberto Gonzales
gender   m
office   USA:GOV    justice minister  2005-02-03..2007-09-17

person   Michael Mukasey
gender   m
office   USA:GOV    justice minister  2007-11-09..2009-01-20

person   Eric Holder
gender   m
office   USA:GOV    justice minister  2009-02-03..2015-04-27

person   Loretta Lynch
gender   f
office   USA:GOV    justice minister  2015-04-27..2017-01-20

person   Jeff Sessions
gender   m
office   USA:LEG    senator  1997-01-03..2017-02-08
office   USA:GOV    justice minister  2017-02-09..2018-11-07

person   William Barr
alias    Bill Barr
gender   m
office   USA:GOV    justice minister  1991-11-26..1993-01-20
office   USA:GOV    justice minister  2019-02-14..2020-12-23

person   Merrick Garland
gender   m
office   USA:GOV    justice minister  2021-03-11..2025-01-20

person   Pam Bondi
gender   f
office   USA:GOV    justice minister  2025-02-05..2026-04

person   Stephen Hadley
gender   m
office   USA:GOV    national security adviser  2005-01-26..2009-01-20

person   Tom Donilon
alias    Thomas Donilon
gender   m
office   USA:GOV    national security adviser  2010-10-08..2013-06-30

person   Michael Flynn
alias    Mike Flynn
gender   m
office   USA:GOV    national security adviser  2017-01-20..2017-02-13

person   Robert O'Brien
alias    Robert C. O'Brien
gender   m
office   USA:GOV    national security adviser  2019-09-18..2021-01-20

person   Mike Waltz
alias    Michael Waltz
gender   m
office   USA:GOV    national security adviser  2025-01-20..2025-05-01
office   USA:GOV    ambassador  2025-09-20..

person   Hugh Shelton
alias    Henry Shelton; Henry Hugh Shelton
gender   m
office   USA:MIL    chief of staff  1997-10-01..2001-09-30

person   Richard Myers
alias    Richard B. Myers
gender   m
office   USA:MIL    chief of staff  2001-10-01..2005-09-30

person   Peter Pace
gender   m
office   USA:MIL    chief of staff  2005-10-01..2007-09-30

person   Mike Mullen
alias    Michael Mullen
gender   m
office   USA:MIL    chief of staff  2007-10-01..2011-09-30

person   Charles Q. Brown
alias    CQ Brown; C.Q. Brown; Charles Q. Brown Jr.
gender   m
office   USA:MIL    chief of staff  2023-10-01..2025-02-21

person   Dan Caine
alias    John Daniel Caine
gender   m
office   USA:MIL    chief of staff  2025-04-11..

person   Porter Goss
gender   m
office   USA:SPY    intelligence chief  2004-09-24..2006-05-26

person   Michael Hayden
gender   m
office   USA:SPY    intelligence chief  2006-05-30..2009-02-12

person   Gina Haspel
gender   f
office   USA:SPY    intelligence chief  2018-04-26..2021-01-20

person   John Ratcliffe
gender   m
office   USA:SPY    intelligence chief  2020-05-26..2021-01-20
office   USA:SPY    intelligence chief  2025-01-23..

person   John Negroponte
gender   m
office   USA:GOV    ambassador  2001-09..2004-06
office   USA:GOV    ambassador  2004-06-28..2005-03
office   USA:SPY    intelligence chief  2005-04-21..2007-02
office   USA:GOV    deputy foreign minister  2007-02-27..2009-01-20

person   James Clapper
gender   m
office   USA:SPY    intelligence chief  2010-08-09..2017-01-20

person   Dan Coats
gender   m
office   USA:SPY    intelligence chief  2017-03-16..2019-08-15

person   Avril Haines
gender   f
office   USA:SPY    intelligence chief  2021-01-21..2025-01-20

person   Tulsi Gabbard
gender   f
office   USA:LEG    MP  2013-01-03..2021-01-03
office   USA:SPY    intelligence chief  2025-02-12..

person   John Danforth
gender   m
office   USA:GOV    ambassador  2004-07..2005-01

person   Kelly Craft
gender   f
office   USA:GOV    ambassador  2019-09-12..2021-01-20

person   Anthony Zinni
gender   m
office   USA:MIL    commander  1997-08..2000-07
office   USA:GOV    envoy  2001-11..2003-03

person   Tommy Franks
gender   m
office   USA:MIL    commander  2000-07-06..2003-07-07

person   John Abizaid
gender   m
office   USA:MIL    commander  2003-07-07..2007-03-16
office   USA:GOV    ambassador  2019-05..2021-01

person   William Fallon
gender   m
office   USA:MIL    commander  2007-03-16..2008-03-28

person   Stanley McChrystal
gender   m
office   USA:MIL    commander  2009-06-15..2010-06-23

person   John Allen
gender   m
office   USA:MIL    commander  2011-07-18..2013-02-10
office   USA:GOV    envoy  2014-09..2015-11

person   Joseph Votel
gender   m
office   USA:MIL    commander  2016-03-30..2019-03-28

person   Kenneth McKenzie
alias    Frank McKenzie; Kenneth F. McKenzie
gender   m
office   USA:MIL    commander  2019-03-28..2022-04-01

person   Michael Kurilla
alias    Erik Kurilla; Michael Erik Kurilla
gender   m
office   USA:MIL    commander  2022-04-01..2025-08-08

person   Brad Cooper
gender   m
office   USA:MIL    commander  2025-08-08..

person   George Casey
alias    George W. Casey
gender   m
office   USA:MIL    commander  2004-07-01..2007-02-10

person   Ricardo Sanchez
gender   m
office   USA:MIL    commander  2003-06..2004-07-01

person   Ray Odierno
alias    Raymond Odierno
gender   m
office   USA:MIL    commander  2008-09-16..2010-09-01

person   Martin Indyk
gender   m
office   USA:GOV    ambassador  1995-04..1997-09
office   USA:GOV    ambassador  2000-01..2001-07
office   USA:GOV    envoy  2013-07-29..2014-06

person   Daniel Kurtzer
alias    Dan Kurtzer
gender   m
office   USA:GOV    ambassador  2001-07..2005-07

person   Daniel Shapiro
alias    Dan Shapiro
gender   m
office   USA:GOV    ambassador  2011-07..2017-01-20

person   David Friedman
gender   m
office   USA:GOV    ambassador  2017-05-15..2021-01-20

person   Tom Nides
alias    Thomas Nides
gender   m
office   USA:GOV    ambassador  2021-12..2023-07

person   Mike Huckabee
gender   m
office   USA:GOV    governor  1996-07..2007-01
office   USA:GOV    ambassador  2025-04..

person   Ryan Crocker
gender   m
office   USA:GOV    ambassador  2004-11..2007-03
office   USA:GOV    ambassador  2007-03..2009-02
office   USA:GOV    ambassador  2011-07..2012-07

person   Christopher Hill
gender   m
office   USA:GOV    deputy foreign minister  2005-04..2009-04
office   USA:GOV    ambassador  2009-04..2010-08
office   USA:GOV    ambassador  2022-03..2025-01

person   Stephen Bosworth
gender   m
office   USA:GOV    envoy  2009-02..2011-10

person   Glyn Davies
gender   m
office   USA:GOV    ambassador  2009-06..2011-11
office   USA:GOV    envoy  2011-11..2014-11

person   Stephen Biegun
gender   m
office   USA:GOV    envoy  2018-08-23..2021-01-20
office   USA:GOV    deputy foreign minister  2019-12-21..2021-01-20

person   Richard Armitage
gender   m
office   USA:GOV    deputy foreign minister  2001-03-26..2005-02-22

person   Robert Zoellick
gender   m
office   USA:GOV    trade minister  2001-02-07..2005-02-22
office   USA:GOV    deputy foreign minister  2005-02-22..2006-07-07
office   IGO:BUS    president  2007-07-01..2012-06-30

person   James Steinberg
alias    Jim Steinberg
gender   m
office   USA:GOV    deputy foreign minister  2009-01-28..2011-07-28

person   Wendy Sherman
gender   f
office   USA:GOV    deputy foreign minister  2011-09..2015-10
office   USA:GOV    deputy foreign minister  2021-04-13..2023-07-28

person   Kurt Campbell
gender   m
office   USA:GOV    deputy foreign minister  2009-06..2013-02
office   USA:GOV    adviser  2021-01-20..2024-02
office   USA:GOV    deputy foreign minister  2024-02-12..2025-01-20

person   Christopher Landau
gender   m
office   USA:GOV    ambassador  2019-08..2021-01
office   USA:GOV    deputy foreign minister  2025-03-25..

person   Victoria Nuland
gender   f
office   USA:GOV    spokesman  2011-05..2013-02
office   USA:GOV    deputy foreign minister  2013-09..2017-01
office   USA:GOV    deputy foreign minister  2021-05..2024-03

person   Jen Psaki
alias    Jennifer Psaki
gender   f
office   USA:GOV    spokesman  2013-02..2015-03
office   USA:GOV    spokesman  2021-01-20..2022-05-13

person   Karine Jean-Pierre
alias    Karine Jean Pierre
gender   f
office   USA:GOV    spokesman  2022-05-13..2025-01-20

person   Sean Spicer
gender   m
office   USA:GOV    spokesman  2017-01-20..2017-07-21

person   Sarah Huckabee Sanders
alias    Sarah Sanders
gender   f
office   USA:GOV    spokesman  2017-07-26..2019-07-01

person   Stephanie Grisham
gender   f
office   USA:GOV    spokesman  2019-07-01..2020-04-07

person   Kayleigh McEnany
gender   f
office   USA:GOV    spokesman  2020-04-07..2021-01-20

person   Jay Carney
gender   m
office   USA:GOV    spokesman  2011-02..2014-06

person   Robert Gibbs
gender   m
office   USA:GOV    spokesman  2009-01-20..2011-02

person   Dana Perino
gender   f
office   USA:GOV    spokesman  2007-09-14..2009-01-20

person   Scott McClellan
gender   m
office   USA:GOV    spokesman  2003-07..2006-05

person   Ari Fleischer
gender   m
office   USA:GOV    spokesman  2001-01-20..2003-07

person   Richard Boucher
gender   m
office   USA:GOV    spokesman  2000-05..2005-06
office   USA:GOV    deputy foreign minister  2006-02..2009-06

person   Sean McCormack
gender   m
office   USA:GOV    spokesman  2005-06..2009-01-20

person   P.J. Crowley
alias    PJ Crowley; Philip Crowley; P. J. Crowley
gender   m
office   USA:GOV    spokesman  2009-05..2011-03

person   James Rubin
gender   m
office   USA:GOV    spokesman  1997-08..2000-05

person   Sean Parnell
gender   m
office   USA:MIL    spokesman  2025-02..

person   Pat Ryder
alias    Patrick Ryder
gender   m
office   USA:MIL    spokesman  2022-08..2025-01

person   Geoff Morrell
gender   m
office   USA:MIL    spokesman  2007-06..2011-07

person   Josh Earnest
gender   m
office   USA:GOV    spokesman  2014-06-20..2017-01-20

person   Gordon Sondland
gender   m
office   USA:GOV    ambassador  2018-07..2020-02

person   Kurt Volker
gender   m
office   USA:GOV    ambassador  2008-07..2009-05
office   USA:GOV    envoy  2017-07..2019-09-27

person   Marie Yovanovitch
gender   f
office   USA:GOV    ambassador  2016-08..2019-05

person   Jason Greenblatt
gender   m
office   USA:GOV    envoy  2017-01..2019-10

person   Jared Kushner
gender   m
office   USA:GOV    adviser  2017-01-20..2021-01-20

person   Elliott Abrams
gender   m
office   USA:GOV    adviser  2001-06..2009-01-20
office   USA:GOV    envoy  2019-01-25..2021-01-20

person   Robert Malley
alias    Rob Malley
gender   m
office   USA:GOV    envoy  2021-01-28..2023-06

person   Tim Lenderking
alias    Timothy Lenderking
gender   m
office   USA:GOV    envoy  2021-02-04..2025-01

person   Jeffrey Feltman
gender   m
office   USA:GOV    ambassador  2004-07..2008-01
office   USA:GOV    deputy foreign minister  2009-08..2012-06
office   UNO:GOV    official  2012-07..2018-03
office   USA:GOV    envoy  2021-04..2022-01

person   Tom Perriello
gender   m
office   USA:GOV    envoy  2024-02-26..2025-01-20

person   Massad Boulos
gender   m
office   USA:GOV    adviser  2024-12..

person   Richard Grenell
alias    Ric Grenell
gender   m
office   USA:GOV    ambassador  2018-05..2020-06
office   USA:GOV    envoy  2019-10..2021-01-20
office   USA:GOV    envoy  2025-01-20..

person   Adam Boehler
gender   m
office   USA:GOV    envoy  2025-01..

person   Ben Rhodes
gender   m
office   USA:GOV    adviser  2009-01-20..2017-01-20

person   Denis McDonough
gender   m
office   USA:GOV    presidential chief of staff  2013-01-25..2017-01-20

person   Rahm Emanuel
gender   m
office   USA:GOV    presidential chief of staff  2009-01-20..2010-10-01
office   USA:GOV    mayor  2011-05-16..2019-05-20
office   USA:GOV    ambassador  2022-01..2025-01

person   Reince Priebus
gender   m
office   USA:GOV    presidential chief of staff  2017-01-20..2017-07-31

person   Mick Mulvaney
gender   m
office   USA:GOV    presidential chief of staff  2019-01-02..2020-03-31

person   Mark Meadows
gender   m
office   USA:GOV    presidential chief of staff  2020-03-31..2021-01-20

person   Ron Klain
gender   m
office   USA:GOV    presidential chief of staff  2021-01-20..2023-02-08

person   Jeff Zients
alias    Jeffrey Zients
gender   m
office   USA:GOV    presidential chief of staff  2023-02-08..2025-01-20

person   Susie Wiles
gender   f
office   USA:GOV    presidential chief of staff  2025-01-20..

person   Steve Bannon
alias    Stephen Bannon
gender   m
office   USA:GOV    adviser  2017-01-20..2017-08-18

person   Dennis Hastert
gender   m
office   USA:LEG    speaker  1999-01-06..2007-01-03

person   John Boehner
gender   m
office   USA:LEG    speaker  2011-01-05..2015-10-29

person   Paul Ryan
gender   m
office   USA:LEG    speaker  2015-10-29..2019-01-03

person   Kevin McCarthy
gender   m
office   USA:LEG    speaker  2023-01-07..2023-10-03

person   Mitch McConnell
gender   m
office   USA:LEG    senator  1985-01-03..

person   Chuck Schumer
alias    Charles Schumer
gender   m
office   USA:LEG    senator  1999-01-03..

person   Bernie Sanders
gender   m
office   USA:LEG    senator  2007-01-03..

person   Ted Cruz
gender   m
office   USA:LEG    senator  2013-01-03..

person   Elizabeth Warren
gender   f
office   USA:LEG    senator  2013-01-03..

person   Bob Corker
gender   m
office   USA:LEG    senator  2007-01-03..2019-01-03

person   Richard Lugar
gender   m
office   USA:LEG    senator  1977-01-03..2013-01-03

person   Jesse Helms
gender   m
office   USA:LEG    senator  1973-01-03..2003-01-03

person   Mitt Romney
gender   m
office   USA:GOV    governor  2003-01-02..2007-01-04
office   USA:PTY    candidate  2011-06..2012-11-06
office   USA:LEG    senator  2019-01-03..2025-01-03

person   Alan Greenspan
gender   m
office   USA:BUS    central bank governor  1987-08-11..2006-01-31

person   Ben Bernanke
gender   m
office   USA:BUS    central bank governor  2006-02-01..2014-02-03

person   Jerome Powell
gender   m
office   USA:BUS    central bank governor  2018-02-05..2026-05

person   Howard Lutnick
gender   m
office   USA:GOV    economy minister  2025-02..

person   Charlene Barshefsky
gender   f
office   USA:GOV    trade minister  1997-03..2001-01-20

person   Robert Lighthizer
gender   m
office   USA:GOV    trade minister  2017-05-15..2021-01-20

person   Katherine Tai
gender   f
office   USA:GOV    trade minister  2021-03-18..2025-01-20

person   Jamieson Greer
gender   m
office   USA:GOV    trade minister  2025-02-27..

person   Robert Mueller
gender   m
office   USA:COP    head  2001-09-04..2013-09-04
office   USA:JUD    prosecutor  2017-05-17..2019-05-29

person   James Comey
gender   m
office   USA:COP    head  2013-09-04..2017-05-09

person   Christopher Wray
gender   m
office   USA:COP    head  2017-08-02..2025-01-19

person   Kash Patel
gender   m
office   USA:COP    head  2025-02-21..

person   Gavin Newsom
gender   m
office   USA:GOV    mayor  2004-01..2011-01
office   USA:GOV    governor  2019-01-07..

person   Arnold Schwarzenegger
gender   m
office   USA:GOV    governor  2003-11-17..2011-01-03

person   Rudy Giuliani
alias    Rudolph Giuliani
gender   m
office   USA:GOV    mayor  1994-01-01..2001-12-31

person   Michael Bloomberg
gender   m
office   USA:GOV    mayor  2002-01-01..2013-12-31

person   Zohran Mamdani
gender   m
office   USA:GOV    mayor  2026-01-01..

person   Tod Wolters
gender   m
office   IGO:MIL    commander  2019-05-03..2022-07-04

person   James Stavridis
gender   m
office   IGO:MIL    commander  2009-07-02..2013-05-13

person   Philip Breedlove
gender   m
office   IGO:MIL    commander  2013-05-13..2016-05-04

person   Alexus Grynkewich
gender   m
office   IGO:MIL    commander  2025-07..

person   Christopher Cavoli
gender   m
office   IGO:MIL    commander  2022-07-04..2025-07

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
office   CAN:GOV    finance minister  2020-08-18..2024-12-16

person   Melanie Joly
gender   f
office   CAN:GOV    foreign minister  2021-10-26..2025-05-13

person   Paul Martin
gender   m
office   CAN:GOV    finance minister  1993-11-04..2002-06-02
office   CAN:GOV    prime minister  2003-12-12..2006-02-06

person   Lloyd Axworthy
gender   m
office   CAN:GOV    foreign minister  1996-01-25..2000-10-17

person   John Manley
gender   m
office   CAN:GOV    foreign minister  2000-10-17..2002-01-15
office   CAN:GOV    deputy prime minister  2002-01-15..2003-12-12

person   Bill Graham
gender   m
office   CAN:GOV    foreign minister  2002-01-16..2004-07-19
office   CAN:GOV    defence minister  2004-07-20..2006-02-06

person   Pierre Pettigrew
gender   m
office   CAN:GOV    trade minister  1999-08..2003-12
office   CAN:GOV    foreign minister  2004-07-20..2006-02-06

person   Peter MacKay
gender   m
office   CAN:GOV    foreign minister  2006-02-06..2007-08-13
office   CAN:GOV    defence minister  2007-08-14..2013-07-14
office   CAN:GOV    justice minister  2013-07-15..2015-11-03

person   Maxime Bernier
gender   m
office   CAN:GOV    foreign minister  2007-08-14..2008-05-26
office   CAN:PTY    party leader  2018-09..

person   David Emerson
gender   m
office   CAN:GOV    foreign minister  2008-05-26..2008-10-29

person   Lawrence Cannon
gender   m
office   CAN:GOV    foreign minister  2008-10-30..2011-05-18

person   John Baird
gender   m
office   CAN:GOV    foreign minister  2011-05-18..2015-02-03

person   Rob Nicholson
gender   m
office   CAN:GOV    defence minister  2013-07-15..2015-02-09
office   CAN:GOV    foreign minister  2015-02-09..2015-11-04

person   Stephane Dion
gender   m
office   CAN:OPP    opposition leader  2006-12-02..2008-12-10
office   CAN:GOV    foreign minister  2015-11-04..2017-01-10

person   Francois-Philippe Champagne
alias    Francois Philippe Champagne
gender   m
office   CAN:GOV    foreign minister  2019-11-20..2021-01-12
office   CAN:GOV    finance minister  2025-03-14..

person   Marc Garneau
gender   m
office   CAN:GOV    foreign minister  2021-01-12..2021-10-26

person   Anita Anand
gender   f
office   CAN:GOV    defence minister  2021-10-26..2023-07-26
office   CAN:GOV    foreign minister  2025-05-13..

person   Art Eggleton
gender   m
office   CAN:GOV    defence minister  1997-06-11..2002-05-26

person   John McCallum
gender   m
office   CAN:GOV    defence minister  2002-05-26..2003-12-11
office   CAN:GOV    ambassador  2017-03..2019-01

person   David Pratt
gender   m
office   CAN:GOV    defence minister  2003-12-12..2004-07-19

person   Gordon O'Connor
gender   m
office   CAN:GOV    defence minister  2006-02-06..2007-08-14

person   Jason Kenney
gender   m
office   CAN:GOV    defence minister  2015-02-09..2015-11-04
office   CAN:GOV    governor  2019-04-30..2022-10-11

person   Harjit Sajjan
gender   m
office   CAN:GOV    defence minister  2015-11-04..2021-10-26

person   Bill Blair
gender   m
office   CAN:GOV    defence minister  2023-07-26..2025-05-13

person   David McGuinty
gender   m
office   CAN:GOV    defence minister  2025-05-13..

person   Rick Hillier
gender   m
office   CAN:MIL    chief of staff  2005-02..2008-07

person   Walter Natynczyk
gender   m
office   CAN:MIL    chief of staff  2008-07..2012-10

person   Jonathan Vance
gender   m
office   CAN:MIL    chief of staff  2015-07..2021-01

person   Wayne Eyre
gender   m
office   CAN:MIL    chief of staff  2021-02..2024-07-18

person   Jennie Carignan
gender   f
office   CAN:MIL    chief of staff  2024-07-18..

person   Pierre Poilievre
gender   m
office   CAN:OPP    opposition leader  2022-09-10..

person   Andrew Scheer
gender   m
office   CAN:OPP    opposition leader  2017-05-27..2020-08-24

person   Erin O'Toole
gender   m
office   CAN:OPP    opposition leader  2020-08-24..2022-02-02

person   Michael Ignatieff
gender   m
office   CAN:OPP    opposition leader  2008-12-10..2011-05-02

person   Danielle Smith
gender   f
office   CAN:GOV    governor  2022-10-11..

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

person   Rosario Green
gender   f
office   MEX:GOV    foreign minister  1998-01-07..2000-11-30

person   Jorge Castaneda
alias    Jorge G. Castaneda
gender   m
office   MEX:GOV    foreign minister  2000-12-01..2003-01-10

person   Luis Ernesto Derbez
gender   m
office   MEX:GOV    economy minister  2000-12-01..2003-01-10
office   MEX:GOV    foreign minister  2003-01-10..2006-11-30

person   Patricia Espinosa
gender   f
office   MEX:GOV    foreign minister  2006-12-01..2012-11-30
office   UNO:GOV    official  2016-07..2022-07

person   Jose Antonio Meade
gender   m
office   MEX:GOV    finance minister  2011-09..2012-11-30
office   MEX:GOV    foreign minister  2012-12-01..2015-08-27
office   MEX:GOV    finance minister  2016-09-07..2017-11
office   MEX:PTY    candidate  2018-01..2018-07-01

person   Claudia Ruiz Massieu
gender   f
office   MEX:GOV    foreign minister  2015-08-27..2017-01-04

person   Luis Videgaray
gender   m
office   MEX:GOV    finance minister  2012-12-01..2016-09-07
office   MEX:GOV    foreign minister  2017-01-04..2018-11-30

person   Alicia Barcena
gender   f
office   MEX:GOV    foreign minister  2023-06-12..2024-09-30
office   MEX:GOV    environment minister  2024-10-01..

person   Juan Ramon de la Fuente
gender   m
office   MEX:GOV    ambassador  2018-12..2023
office   MEX:GOV    foreign minister  2024-10-01..

person   Enrique Cervantes
alias    Enrique Cervantes Aguirre
gender   m
office   MEX:GOV    defence minister  1994-12-01..2000-11-30

person   Gerardo Clemente Vega
alias    Clemente Vega
gender   m
office   MEX:GOV    defence minister  2000-12-01..2006-11-30

person   Guillermo Galvan
gender   m
office   MEX:GOV    defence minister  2006-12-01..2012-11-30

person   Salvador Cienfuegos
alias    Salvador Cienfuegos Zepeda
gender   m
office   MEX:GOV    defence minister  2012-12-01..2018-11-30

person   Luis Cresencio Sandoval
alias    Luis Crescencio Sandoval
gender   m
office   MEX:GOV    defence minister  2018-12-01..2024-09-30

person   Ricardo Trevilla
alias    Ricardo Trevilla Trejo
gender   m
office   MEX:GOV    defence minister  2024-10-01..

person   Omar Garcia Harfuch
alias    Garcia Harfuch
gender   m
office   MEX:GOV    security minister  2024-10-01..

person   Miguel Angel Osorio Chong
alias    Osorio Chong
gender   m
office   MEX:GOV    interior minister  2012-12-01..2018-01

person   Genaro Garcia Luna
alias    Garcia Luna
gender   m
office   MEX:GOV    security minister  2006-12-01..2012-11-30

person   Ismael Zambada
alias    Ismael El Mayo Zambada; El Mayo
gender   m
office   MEX:CRM    gang leader  1995..2024-07-25

person   Nemesio Oseguera
alias    Nemesio Oseguera Cervantes; El Mencho
gender   m
office   MEX:CRM    gang leader  2010..2026-02-22

person   Alejandro Gertz
alias    Alejandro Gertz Manero; Gertz Manero
gender   m
office   MEX:JUD    prosecutor  2019-01-18..2025-11-27

person   Fidel Castro
gender   m
office   CUB:GOV    president  1976-12-02..2008-02-24

person   Raul Castro
gender   m
office   CUB:GOV    defence minister  1959-10..2008-02-24
office   CUB:GOV    president  2008-02-24..2018-04-19
office   CUB:PTY    party leader  2011-04-19..2021-04-19

person   Miguel Diaz-Canel
alias    Miguel Diaz Canel
gender   m
office   CUB:GOV    president  2018-04-19..

# Stands before the others of this surname: the first whose office holds is taken.
person   Delcy Rodriguez
gender   f
office   VEN:GOV    foreign minister  2014-12-26..2017-06-21
office   VEN:GOV    vice president  2018-06-14..2026-01-05
office   VEN:GOV    president  2026-01-05..

person   Bruno Rodriguez
alias    Bruno Rodriguez Parrilla
gender   m
office   CUB:GOV    foreign minister  2009-03..

person   Felipe Perez Roque
gender   m
office   CUB:GOV    foreign minister  1999-05..2009-03-02

person   Julio Casas Regueiro
alias    Julio Casas
gender   m
office   CUB:GOV    defence minister  2008-02-24..2011-09-03

person   Leopoldo Cintra Frias
alias    Cintra Frias
gender   m
office   CUB:GOV    defence minister  2011-11..2021-04-15

person   Alvaro Lopez Miera
alias    Lopez Miera
gender   m
office   CUB:GOV    defence minister  2021-04-15..

person   Manuel Marrero
alias    Manuel Marrero Cruz
gender   m
office   CUB:GOV    prime minister  2019-12-21..

person   Ricardo Alarcon
gender   m
office   CUB:LEG    speaker  1993-02..2013-02

person   Esteban Lazo
gender   m
office   CUB:LEG    speaker  2013-02-24..

person   Oswaldo Paya
gender   m
office   CUB:OPP    dissident  1988..2012-07-22

person   Yoani Sanchez
gender   f
office   CUB:OPP    dissident  2007..2012

person   Jose Daniel Ferrer
gender   m
office   CUB:OPP    dissident  2011-03..

person   Josefina Vidal
gender   f
office   CUB:GOV    ambassador  2017..2023

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

person   Boniface Alexandre
gender   m
office   HTI:GOV    president  2004-02-29..2006-05-14

person   Jocelerme Privert
gender   m
office   HTI:GOV    president  2016-02-14..2017-02-07

person   Claude Joseph
gender   m
office   HTI:GOV    foreign minister  2020-03..2021-11
office   HTI:GOV    prime minister  2021-04-14..2021-07-20

person   Edgard Leblanc
alias    Edgard Leblanc Fils
gender   m
office   HTI:GOV    chairman  2024-04-30..2024-10-07

person   Leslie Voltaire
gender   m
office   HTI:GOV    chairman  2024-10-07..2025-03-07

person   Fritz Alphonse Jean
alias    Fritz Jean
gender   m
office   HTI:GOV    prime minister  2016-02-26..2016-03-28
office   HTI:GOV    chairman  2025-03-07..2025-08-07

person   Laurent Saint-Cyr
alias    Laurent Saint Cyr
gender   m
office   HTI:GOV    chairman  2025-08-07..2026-02-07

person   Jacques-Edouard Alexis
alias    Jacques Edouard Alexis
gender   m
office   HTI:GOV    prime minister  1999-03-26..2001-03-02
office   HTI:GOV    prime minister  2006-06-09..2008-09-05

person   Jean-Marie Cherestal
alias    Jean Marie Cherestal
gender   m
office   HTI:GOV    prime minister  2001-03-02..2002-03-15

person   Yvon Neptune
gender   m
office   HTI:GOV    prime minister  2002-03-15..2004-03-12

person   Gerard Latortue
gender   m
office   HTI:GOV    prime minister  2004-03-12..2006-06-09

person   Michele Pierre-Louis
alias    Michele Pierre Louis; Michele Duvivier Pierre-Louis
gender   f
office   HTI:GOV    prime minister  2008-09-05..2009-11-11

person   Jean-Max Bellerive
alias    Jean Max Bellerive
gender   m
office   HTI:GOV    prime minister  2009-11-11..2011-10-18

person   Laurent Lamothe
gender   m
office   HTI:GOV    foreign minister  2011-10..2012-08
office   HTI:GOV    prime minister  2012-05-16..2014-12-14

person   Florence Guillaume
alias    Florence Duperval Guillaume
gender   f
office   HTI:GOV    prime minister  2014-12-20..2015-01-16

person   Evans Paul
gender   m
office   HTI:GOV    prime minister  2015-01-16..2016-02-26

person   Enex Jean-Charles
alias    Enex Jean Charles
gender   m
office   HTI:GOV    prime minister  2016-03-28..2017-03-21

person   Jack Guy Lafontant
gender   m
office   HTI:GOV    prime minister  2017-03-21..2018-09-17

person   Jean-Henry Ceant
alias    Jean Henry Ceant
gender   m
office   HTI:GOV    prime minister  2018-09-17..2019-03-21

person   Jean-Michel Lapin
alias    Jean Michel Lapin
gender   m
office   HTI:GOV    prime minister  2019-03-21..2020-03-04

person   Joseph Jouthe
gender   m
office   HTI:GOV    prime minister  2020-03-04..2021-04-14

person   Michel Patrick Boisvert
alias    Michel Boisvert
gender   m
office   HTI:GOV    prime minister  2024-04-24..2024-06-03

person   Joseph Philippe Antonio
gender   m
office   HTI:GOV    foreign minister  2001-03..2004-03

person   Yvon Simeon
gender   m
office   HTI:GOV    foreign minister  2004-03..2005-02

person   Herard Abraham
gender   m
office   HTI:GOV    foreign minister  2005-02..2006-06

person   Alrich Nicolas
gender   m
office   HTI:GOV    foreign minister  2008-09..2009-11

person   Pierre-Richard Casimir
alias    Pierre Richard Casimir
gender   m
office   HTI:GOV    foreign minister  2012-08..2014-04

person   Duly Brutus
gender   m
office   HTI:GOV    foreign minister  2014-04..2015-09

person   Bocchit Edmond
gender   m
office   HTI:GOV    foreign minister  2018-09..2020-03
office   HTI:GOV    ambassador  2020-11..2022

person   Jean Victor Geneus
alias    Jean-Victor Geneus
gender   m
office   HTI:GOV    foreign minister  2021-11..2024-06

person   Dominique Dupuy
gender   f
office   HTI:GOV    foreign minister  2024-06..2024-11

person   Hugo Chavez
gender   m
office   VEN:GOV    president  1999-02-02..2013-03-05

person   Nicolas Maduro
gender   m
office   VEN:GOV    foreign minister  2006-08..2013-01-15
office   VEN:GOV    vice president  2012-10..2013-03-05
office   VEN:GOV    president  2013-03-05..2026-01-03

person   Jorge Arreaza
gender   m
office   VEN:GOV    vice president  2013-04..2016-01
office   VEN:GOV    foreign minister  2017-08-02..2021-08-19

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

person   Jose Vicente Rangel
gender   m
office   VEN:GOV    foreign minister  1999-02-02..2001-02
office   VEN:GOV    defence minister  2001-02..2002-04
office   VEN:GOV    vice president  2002-04-28..2007-01-08

person   Luis Alfonso Davila
gender   m
office   VEN:GOV    foreign minister  2001-02..2002-05

person   Roy Chaderton
alias    Roy Chaderton Matos
gender   m
office   VEN:GOV    foreign minister  2002-05..2004-02
office   VEN:GOV    ambassador  2008..2015

person   Jesus Perez
alias    Jesus Arnaldo Perez
gender   m
office   VEN:GOV    foreign minister  2004-02..2004-11

person   Elias Jaua
gender   m
office   VEN:GOV    vice president  2010-01..2012-10
office   VEN:GOV    foreign minister  2013-01-15..2014-09-02

person   Rafael Ramirez
gender   m
office   VEN:GOV    oil minister  2002-07..2014-09-02
office   VEN:GOV    foreign minister  2014-09-02..2014-12-26
office   VEN:GOV    ambassador  2014-12-26..2017-12

person   Samuel Moncada
gender   m
office   VEN:GOV    foreign minister  2017-06-21..2017-08-02
office   VEN:GOV    ambassador  2017-12..

person   Felix Plasencia
gender   m
office   VEN:GOV    foreign minister  2021-08-19..2022-05-16

person   Carlos Faria
gender   m
office   VEN:GOV    foreign minister  2022-05-16..2023-01-06

person   Yvan Gil
alias    Ivan Gil
gender   m
office   VEN:GOV    foreign minister  2023-01-06..

person   Raul Baduel
alias    Raul Isaias Baduel
gender   m
office   VEN:GOV    defence minister  2006-07..2007-07

person   Jorge Garcia Carneiro
alias    Garcia Carneiro
gender   m
office   VEN:GOV    defence minister  2004-03..2005-07

person   Orlando Maniglia
gender   m
office   VEN:GOV    defence minister  2005-07..2006-07

person   Gustavo Rangel
alias    Gustavo Rangel Briceno
gender   m
office   VEN:GOV    defence minister  2007-07..2009-03

person   Ramon Carrizalez
gender   m
office   VEN:GOV    vice president  2008-01..2010-01
office   VEN:GOV    defence minister  2009-03..2010-01

person   Carlos Mata Figueroa
alias    Mata Figueroa
gender   m
office   VEN:GOV    defence minister  2010-01..2012-01

person   Henry Rangel Silva
alias    Rangel Silva
gender   m
office   VEN:GOV    defence minister  2012-01..2012-10

person   Diego Molero
alias    Diego Molero Bellavia
gender   m
office   VEN:GOV    defence minister  2012-10..2013-07

person   Carmen Melendez
gender   f
office   VEN:GOV    defence minister  2013-07..2014-10-24
office   VEN:GOV    interior minister  2014-10..2015-03
office   VEN:GOV    interior minister  2020-10..2021-08
office   VEN:GOV    mayor  2021-11..

person   Vladimir Padrino Lopez
alias    Vladimir Padrino; Padrino Lopez
gender   m
office   VEN:GOV    defence minister  2014-10-24..2026-03

person   Gustavo Gonzalez Lopez
gender   m
office   VEN:GOV    interior minister  2015-03..2016-08
office   VEN:GOV    defence minister  2026-03..

person   Diosdado Cabello
gender   m
office   VEN:GOV    vice president  2002-01..2002-04-28
office   VEN:LEG    speaker  2012-01-05..2016-01-05
office   VEN:GOV    interior minister  2024-08-27..

person   Pedro Carmona
gender   m
office   VEN:GOV    president  2002-04-12..2002-04-13

person   Tareck El Aissami
alias    Tarek El Aissami; El Aissami
gender   m
office   VEN:GOV    interior minister  2008-09..2012-10
office   VEN:GOV    vice president  2017-01-04..2018-06-14
office   VEN:GOV    oil minister  2020-04..2023-03-20

person   Jorge Rodriguez
alias    Jorge Rodriguez Gomez
gender   m
office   VEN:GOV    vice president  2007-01-08..2008-01
office   VEN:GOV    mayor  2008-11..2017
office   VEN:GOV    information minister  2017-11..2020
office   VEN:LEG    speaker  2021-01-05..

person   Tarek William Saab
alias    Tarek Saab
gender   m
office   VEN:JUD    prosecutor  2017-08-05..2026-02

person   Luisa Ortega Diaz
alias    Luisa Ortega; Ortega Diaz
gender   f
office   VEN:JUD    prosecutor  2007-12..2017-08-05

person   Nestor Reverol
gender   m
office   VEN:GOV    interior minister  2012-10..2013-04
office   VEN:GOV    interior minister  2016-08..2020-10

person   Julio Borges
gender   m
office   VEN:LEG    speaker  2017-01-05..2018-01-05

person   Henry Ramos Allup
alias    Ramos Allup
gender   m
office   VEN:LEG    speaker  2016-01-05..2017-01-05

person   Manuel Rosales
gender   m
office   VEN:GOV    governor  2000-11..2008-11
office   VEN:PTY    candidate  2006-08..2006-12

person   Antonio Ledezma
gender   m
office   VEN:GOV    mayor  2008-12..2015-02

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

person   Guillermo Fernandez de Soto
alias    Fernandez de Soto
gender   m
office   COL:GOV    foreign minister  1998-08-07..2002-08-07

person   Carolina Barco
gender   f
office   COL:GOV    foreign minister  2002-08-07..2006-08-07
office   COL:GOV    ambassador  2006-08..2010-08

person   Maria Consuelo Araujo
gender   f
office   COL:GOV    foreign minister  2006-08-07..2007-02-19

person   Fernando Araujo
gender   m
office   COL:GOV    foreign minister  2007-02..2008-07-16

person   Jaime Bermudez
gender   m
office   COL:GOV    foreign minister  2008-07-16..2010-08-07

person   Maria Angela Holguin
gender   f
office   COL:GOV    foreign minister  2010-08-07..2018-08-07
office   UNO:GOV    envoy  2024-01..2024-07
office   UNO:GOV    envoy  2025-05..

person   Carlos Holmes Trujillo
alias    Holmes Trujillo
gender   m
office   COL:GOV    foreign minister  2018-08-07..2019-11-12
office   COL:GOV    defence minister  2019-11-12..2021-01-26

person   Claudia Blum
gender   f
office   COL:GOV    foreign minister  2019-11-26..2021-05-13

person   Marta Lucia Ramirez
gender   f
office   COL:GOV    defence minister  2002-08-07..2003-11
office   COL:GOV    vice president  2018-08-07..2022-08-07
office   COL:GOV    foreign minister  2021-05-19..2022-08-07

person   Alvaro Leyva
alias    Alvaro Leyva Duran
gender   m
office   COL:GOV    foreign minister  2022-08-07..2024-05

person   Luis Gilberto Murillo
gender   m
office   COL:GOV    ambassador  2022-09..2024-05
office   COL:GOV    foreign minister  2024-05..2025-01-29

person   Laura Sarabia
gender   f
office   COL:GOV    foreign minister  2025-01-29..2025-07-04

person   Rosa Yolanda Villavicencio
alias    Rosa Villavicencio; Yolanda Villavicencio
gender   f
office   COL:GOV    foreign minister  2025-07..2026-08-07

person   Luis Fernando Ramirez
gender   m
office   COL:GOV    defence minister  1999-05..2001-05

person   Gustavo Bell
gender   m
office   COL:GOV    vice president  1998-08-07..2002-08-07
office   COL:GOV    defence minister  2001-05..2002-08-07

person   Jorge Alberto Uribe
alias    Jorge Uribe
gender   m
office   COL:GOV    defence minister  2003-11..2005-07

person   Camilo Ospina
gender   m
office   COL:GOV    defence minister  2005-07..2006-07

person   Gabriel Silva
alias    Gabriel Silva Lujan
gender   m
office   COL:GOV    defence minister  2009-08..2010-08-07

person   Freddy Padilla
alias    Freddy Padilla de Leon
gender   m
office   COL:MIL    chief of staff  2006-08..2010-08
office   COL:GOV    defence minister  2009-05..2009-08

person   Rodrigo Rivera
gender   m
office   COL:GOV    defence minister  2010-08-07..2011-08-31

person   Juan Carlos Pinzon
gender   m
office   COL:GOV    defence minister  2011-09-05..2015-06-22
office   COL:GOV    ambassador  2015-08..2017-06

person   Luis Carlos Villegas
gender   m
office   COL:GOV    ambassador  2013-11..2015-06
office   COL:GOV    defence minister  2015-06-22..2018-08-07

person   Guillermo Botero
gender   m
office   COL:GOV    defence minister  2018-08-07..2019-11-06

person   Diego Molano
gender   m
office   COL:GOV    defence minister  2021-02-01..2022-08-07

person   Francisco Santos
gender   m
office   COL:GOV    vice president  2002-08-07..2010-08-07
office   COL:GOV    ambassador  2018-08..2020

person   Angelino Garzon
gender   m
office   COL:GOV    vice president  2010-08-07..2014-08-07

person   German Vargas Lleras
alias    Vargas Lleras
gender   m
office   COL:GOV    interior minister  2010-08-07..2012-05
office   COL:GOV    vice president  2014-08-07..2017-03

person   Oscar Naranjo
gender   m
office   COL:COP    police chief  2007-05..2012-06
office   COL:GOV    vice president  2017-03-29..2018-08-07

person   Francia Marquez
gender   f
office   COL:GOV    vice president  2022-08-07..2026-08-07

person   Luis Carlos Restrepo
gender   m
office   COL:GOV    envoy  2002-08..2009-03

person   Humberto de la Calle
alias    de la Calle
gender   m
office   COL:GOV    negotiator  2012-10..2016-11

person   Sergio Jaramillo
alias    Sergio Jaramillo Caro
gender   m
office   COL:GOV    envoy  2012-10..2016-11

person   Camilo Gomez
gender   m
office   COL:GOV    envoy  2000-04..2002-08

person   Danilo Rueda
gender   m
office   COL:GOV    envoy  2022-08..2023-11

person   Otty Patino
gender   m
office   COL:GOV    envoy  2023-11..2026-08

person   Antonio Garcia
alias    Eliecer Chamorro; Eliecer Erlinto Chamorro
gender   m
office   COL:REB    rebel leader  2021-06..

person   Nicolas Rodriguez Bautista
alias    Nicolas Rodriguez; Gabino
gender   m
office   COL:REB    rebel leader  1998-02..2021-06

person   Pablo Beltran
alias    Israel Ramirez
gender   m
office   COL:GOV    negotiator  2017-02..

person   Mono Jojoy
alias    Jorge Briceno; Victor Julio Suarez; Jorge Briceno Suarez
gender   m
office   COL:REB    commander  1993..2010-09-22

person   Ivan Mordisco
alias    Nestor Gregorio Vera
gender   m
office   COL:REB    rebel leader  2016-07..

person   Gentil Duarte
alias    Miguel Botache
gender   m
office   COL:REB    rebel leader  2016-12..2022-05

person   Jesus Santrich
alias    Seuxis Hernandez; Seuxis Paucias Hernandez
gender   m
office   COL:GOV    negotiator  2012-10..2016-11
office   COL:REB    rebel leader  2019-08-29..2021-05-17

person   Carlos Castano
gender   m
office   COL:PRM    militia leader  1997-04..2004-04-16

person   Salvatore Mancuso
gender   m
office   COL:PRM    militia leader  1997..2006-12

person   Dario Antonio Usuga
alias    Otoniel; Dairo Antonio Usuga; Dairo Usuga
gender   m
office   COL:CRM    gang leader  2012-01..2021-10-23

person   Rodolfo Hernandez
gender   m
office   COL:GOV    mayor  2016-01..2019-09
office   COL:PTY    candidate  2022-01..2022-06-19

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

person   Valentin Paniagua
gender   m
office   PER:GOV    president  2000-11-22..2001-07-28

person   Pedro Pablo Kuczynski
alias    Kuczynski
gender   m
office   PER:GOV    prime minister  2005-08-16..2006-07-28
office   PER:GOV    president  2016-07-28..2018-03-23

person   Martin Vizcarra
gender   m
office   PER:GOV    vice president  2016-07-28..2018-03-23
office   PER:GOV    president  2018-03-23..2020-11-09

person   Manuel Merino
gender   m
office   PER:GOV    president  2020-11-10..2020-11-15

person   Francisco Sagasti
gender   m
office   PER:GOV    president  2020-11-17..2021-07-28

person   Jose Jeri
gender   m
office   PER:GOV    president  2025-10-10..2026-02-17

person   Jose Maria Balcazar
gender   m
office   PER:GOV    president  2026-02-18..2026-07-28

person   Federico Salas
gender   m
office   PER:GOV    prime minister  2000-07-28..2000-11-25

person   Roberto Danino
gender   m
office   PER:GOV    prime minister  2001-07-28..2002-07-12

person   Luis Solari
gender   m
office   PER:GOV    prime minister  2002-07-12..2003-06-28

person   Beatriz Merino
gender   f
office   PER:GOV    prime minister  2003-06-28..2003-12-15

person   Carlos Ferrero
gender   m
office   PER:GOV    prime minister  2003-12-15..2005-08-16

person   Jorge del Castillo
alias    del Castillo
gender   m
office   PER:GOV    prime minister  2006-07-28..2008-10-14

person   Yehude Simon
gender   m
office   PER:GOV    prime minister  2008-10-14..2009-07-11

person   Javier Velasquez Quesquen
alias    Velasquez Quesquen; Javier Velasquez
gender   m
office   PER:GOV    prime minister  2009-07-11..2010-09-14

person   Jose Antonio Chang
gender   m
office   PER:GOV    prime minister  2010-09-14..2011-03-18

person   Rosario Fernandez
gender   f
office   PER:GOV    prime minister  2011-03-18..2011-07-28

person   Salomon Lerner
alias    Salomon Lerner Ghitis
gender   m
office   PER:GOV    prime minister  2011-07-28..2011-12-11

person   Oscar Valdes
gender   m
office   PER:GOV    prime minister  2011-12-11..2012-07-23

person   Juan Jimenez
alias    Juan Jimenez Mayor
gender   m
office   PER:GOV    prime minister  2012-07-23..2013-10-31

person   Cesar Villanueva
gender   m
office   PER:GOV    prime minister  2013-10-31..2014-02-24
office   PER:GOV    prime minister  2018-04-02..2019-03-11

person   Rene Cornejo
gender   m
office   PER:GOV    prime minister  2014-02-24..2014-07-22

person   Ana Jara
gender   f
office   PER:GOV    prime minister  2014-07-22..2015-04-02

person   Pedro Cateriano
gender   m
office   PER:GOV    defence minister  2012-07-23..2015-04-02
office   PER:GOV    prime minister  2015-04-02..2016-07-28
office   PER:GOV    prime minister  2020-07-15..2020-08-06

person   Fernando Zavala
gender   m
office   PER:GOV    prime minister  2016-07-28..2017-09-17

person   Mercedes Araoz
gender   f
office   PER:GOV    vice president  2016-07-28..2020-05
office   PER:GOV    prime minister  2017-09-17..2018-04-02

person   Salvador del Solar
alias    del Solar
gender   m
office   PER:GOV    prime minister  2019-03-11..2019-09-30

person   Vicente Zeballos
gender   m
office   PER:GOV    prime minister  2019-09-30..2020-07-15

person   Walter Martos
gender   m
office   PER:GOV    defence minister  2019-10..2020-08-06
office   PER:GOV    prime minister  2020-08-06..2020-11-09

person   Antero Flores-Araoz
alias    Antero Flores Araoz
gender   m
office   PER:GOV    defence minister  2007-12..2009-07-11
office   PER:GOV    prime minister  2020-11-11..2020-11-15

person   Violeta Bermudez
gender   f
office   PER:GOV    prime minister  2020-11-18..2021-07-28

person   Guido Bellido
gender   m
office   PER:GOV    prime minister  2021-07-29..2021-10-06

person   Mirtha Vasquez
gender   f
office   PER:GOV    prime minister  2021-10-06..2022-01-31

person   Hector Valer
gender   m
office   PER:GOV    prime minister  2022-02-01..2022-02-08

person   Anibal Torres
gender   m
office   PER:GOV    prime minister  2022-02-08..2022-11-25

person   Betssy Chavez
alias    Betsy Chavez
gender   f
office   PER:GOV    prime minister  2022-11-25..2022-12-07

person   Pedro Angulo
gender   m
office   PER:GOV    prime minister  2022-12-10..2022-12-21

person   Alberto Otarola
gender   m
office   PER:GOV    defence minister  2011-12-11..2012-05
office   PER:GOV    defence minister  2022-12-10..2022-12-21
office   PER:GOV    prime minister  2022-12-21..2024-03-05

person   Gustavo Adrianzen
gender   m
office   PER:GOV    prime minister  2024-03-06..2025-05-14

person   Eduardo Arana
gender   m
office   PER:GOV    prime minister  2025-05-14..2025-10-10

person   Ernesto Alvarez
alias    Ernesto Alvarez Miranda
gender   m
office   PER:GOV    prime minister  2025-10-14..2026-02

person   Diego Garcia-Sayan
alias    Diego Garcia Sayan; Garcia Sayan
gender   m
office   PER:GOV    justice minister  2000-11-25..2001-07-28
office   PER:GOV    foreign minister  2001-07-28..2002-07

person   Allan Wagner
gender   m
office   PER:GOV    foreign minister  2002-07..2003-12
office   PER:GOV    defence minister  2006-07-28..2007-12
office   PER:GOV    foreign minister  2021-02..2021-07-28

person   Manuel Rodriguez Cuadros
alias    Rodriguez Cuadros
gender   m
office   PER:GOV    foreign minister  2003-12..2005-08

person   Oscar Maurtua
gender   m
office   PER:GOV    foreign minister  2005-08-16..2006-07-28
office   PER:GOV    foreign minister  2021-08..2022-02

person   Jose Antonio Garcia Belaunde
alias    Garcia Belaunde
gender   m
office   PER:GOV    foreign minister  2006-07-28..2011-07-28

person   Rafael Roncagliolo
gender   m
office   PER:GOV    foreign minister  2011-07-28..2013-05

person   Eda Rivas
gender   f
office   PER:GOV    foreign minister  2013-05..2014-06

person   Gonzalo Gutierrez
gender   m
office   PER:GOV    foreign minister  2014-06..2015-04-02

person   Ana Maria Sanchez
gender   f
office   PER:GOV    foreign minister  2015-04-02..2016-07-28

person   Ricardo Luna
gender   m
office   PER:GOV    foreign minister  2016-07-28..2018-04-02

person   Nestor Popolizio
gender   m
office   PER:GOV    foreign minister  2018-04-02..2019-09-30

person   Gustavo Meza-Cuadra
alias    Gustavo Meza Cuadra
gender   m
office   PER:GOV    foreign minister  2019-10..2020-07-15

person   Mario Lopez Chavarri
alias    Lopez Chavarri
gender   m
office   PER:GOV    foreign minister  2020-07-15..2020-11-09

person   Elizabeth Astete
gender   f
office   PER:GOV    foreign minister  2020-11-18..2021-02-14

person   Hector Bejar
gender   m
office   PER:GOV    foreign minister  2021-07-29..2021-08-17

person   Cesar Landa
gender   m
office   PER:GOV    foreign minister  2022-02-08..2022-12

person   Ana Cecilia Gervasi
alias    Ana Gervasi
gender   f
office   PER:GOV    foreign minister  2022-12-10..2023-11

person   Javier Gonzalez-Olaechea
alias    Javier Gonzalez Olaechea
gender   m
office   PER:GOV    foreign minister  2023-11..2024-09

person   Elmer Schialer
gender   m
office   PER:GOV    foreign minister  2024-09..2025-10-10

person   Hugo de Zela
alias    de Zela
gender   m
office   PER:GOV    foreign minister  2025-10-14..

person   Vladimiro Montesinos
gender   m
office   PER:SPY    intelligence chief  1990-07..2000-09

person   Keiko Fujimori
gender   f
office   PER:PTY    party leader  2010-03..
office   PER:PTY    candidate  2016-01..2016-06
office   PER:PTY    candidate  2021-01..2021-07

person   Florindo Flores
alias    Comrade Artemio; Florindo Eleuterio Flores
gender   m
office   PER:REB    rebel leader  1999-07..2012-02-12

person   Victor Quispe Palomino
alias    Quispe Palomino; Comrade Jose
gender   m
office   PER:REB    rebel leader  1999-07..

person   Alberto Bustamante
alias    Alberto Bustamante Belaunde
gender   m
office   PER:GOV    prime minister  1999-10..2000-07-28

person   Fernando de Trazegnies
alias    de Trazegnies
gender   m
office   PER:GOV    foreign minister  1998-10..2000-11-25

person   Aurelio Loret de Mola
alias    Loret de Mola
gender   m
office   PER:GOV    defence minister  2002-07..2003-12

person   Roberto Chiabra
gender   m
office   PER:GOV    defence minister  2003-12..2005-08

person   Marciano Rengifo
gender   m
office   PER:GOV    defence minister  2005-08..2006-07-28

person   Rafael Rey
gender   m
office   PER:GOV    defence minister  2009-07-11..2010-09-14

person   Jaime Thorne
gender   m
office   PER:GOV    defence minister  2010-09-14..2011-07-28

person   Daniel Mora
gender   m
office   PER:GOV    defence minister  2011-07-28..2011-12-11

person   Jose Urquizo
gender   m
office   PER:GOV    defence minister  2012-05-14..2012-07-23

person   Jakke Valakivi
gender   m
office   PER:GOV    defence minister  2015-04-02..2016-07-28

person   Jorge Nieto
alias    Jorge Nieto Montesinos
gender   m
office   PER:GOV    defence minister  2016-12-05..2018-01

person   Jose Huerta
gender   m
office   PER:GOV    defence minister  2018-04-02..2019-10

person   Jorge Chavez Cresta
alias    Chavez Cresta
gender   m
office   PER:GOV    defence minister  2020-08-06..2020-11-09
office   PER:GOV    defence minister  2022-12-21..2023-09

person   Nuria Esparch
gender   f
office   PER:GOV    defence minister  2020-11-18..2021-07-28

person   Walter Ayala
gender   m
office   PER:GOV    defence minister  2021-07-29..2021-11

person   Jose Luis Gavidia
alias    Jose Gavidia
gender   m
office   PER:GOV    defence minister  2022-02-08..2022-08

person   Walter Astudillo
gender   m
office   PER:GOV    defence minister  2024-04..2025-10-10

person   Cesar Diaz Peche
gender   m
office   PER:GOV    defence minister  2025-10-14..2026-02

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

person   Hugo Banzer
gender   m
office   BOL:GOV    president  1997-08-06..2001-08-07

person   Jorge Quiroga
alias    Tuto Quiroga; Jorge Tuto Quiroga
gender   m
office   BOL:GOV    vice president  1997-08-06..2001-08-07
office   BOL:GOV    president  2001-08-07..2002-08-06

person   Carlos Mesa
gender   m
office   BOL:GOV    vice president  2002-08-06..2003-10-17
office   BOL:GOV    president  2003-10-17..2005-06-09
office   BOL:OPP    opposition leader  2018-10..2025

person   Eduardo Rodriguez
alias    Eduardo Rodriguez Veltze
gender   m
office   BOL:GOV    president  2005-06-09..2006-01-22

person   Gustavo Fernandez
alias    Gustavo Fernandez Saavedra
gender   m
office   BOL:GOV    foreign minister  2001-08..2002-08-06

person   Carlos Saavedra
gender   m
office   BOL:GOV    foreign minister  2002-08-06..2003-10

person   Juan Ignacio Siles
gender   m
office   BOL:GOV    foreign minister  2003-10..2005-06

person   Armando Loaiza
gender   m
office   BOL:GOV    foreign minister  2005-06..2006-01-22

person   David Choquehuanca
gender   m
office   BOL:GOV    foreign minister  2006-01-23..2017-01-23
office   BOL:GOV    vice president  2020-11-08..2025-11-08

person   Fernando Huanacuni
gender   m
office   BOL:GOV    foreign minister  2017-01-23..2018-09

person   Diego Pary
gender   m
office   BOL:GOV    foreign minister  2018-09..2019-11-10

person   Karen Longaric
gender   f
office   BOL:GOV    foreign minister  2019-11-13..2020-11-08

person   Rogelio Mayta
gender   m
office   BOL:GOV    foreign minister  2020-11-09..2023-11

person   Celinda Sosa
gender   f
office   BOL:GOV    foreign minister  2023-11..2025-11-08

person   Fernando Aramayo
gender   m
office   BOL:GOV    foreign minister  2025-11-09..

person   Walker San Miguel
gender   m
office   BOL:GOV    defence minister  2006-01-23..2010-01

person   Ruben Saavedra
gender   m
office   BOL:GOV    defence minister  2010-01..2011-04
office   BOL:GOV    defence minister  2011-09..2015-01

person   Cecilia Chacon
alias    Maria Cecilia Chacon
gender   f
office   BOL:GOV    defence minister  2011-04..2011-09-26

person   Reymi Ferreira
gender   m
office   BOL:GOV    defence minister  2015-03..2018-01

person   Javier Zavaleta
gender   m
office   BOL:GOV    defence minister  2018-01..2019-11-10

person   Fernando Lopez
alias    Luis Fernando Lopez
gender   m
office   BOL:GOV    defence minister  2019-11-13..2020-11-08

person   Edmundo Novillo
gender   m
office   BOL:GOV    defence minister  2020-11-09..2025-11-08

person   Alvaro Garcia Linera
alias    Garcia Linera
gender   m
office   BOL:GOV    vice president  2006-01-22..2019-11-10

person   Edmand Lara
alias    Edman Lara
gender   m
office   BOL:GOV    vice president  2025-11-08..

person   Luis Fernando Camacho
gender   m
office   BOL:GOV    governor  2021-05-03..

person   Javier Murillo
alias    Javier Murillo de la Rocha
gender   m
office   BOL:GOV    foreign minister  1997-08-06..2001-08

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

person   Jamil Mahuad
gender   m
office   ECU:GOV    president  1998-08-10..2000-01-21

person   Gustavo Noboa
gender   m
office   ECU:GOV    president  2000-01-22..2003-01-15

person   Lucio Gutierrez
gender   m
office   ECU:GOV    president  2003-01-15..2005-04-20

person   Alfredo Palacio
gender   m
office   ECU:GOV    president  2005-04-20..2007-01-15

person   Ricardo Patino
gender   m
office   ECU:GOV    foreign minister  2010-01..2016-03
office   ECU:GOV    defence minister  2016-03..2017-05

person   Maria Fernanda Espinosa
gender   f
office   ECU:GOV    defence minister  2012-11..2014-09
office   ECU:GOV    foreign minister  2017-05-24..2018-06
office   UNO:GOV    president  2018-09-18..2019-09-17

person   Gabriela Sommerfeld
gender   f
office   ECU:GOV    foreign minister  2023-11-23..

person   Jorge Glas
gender   m
office   ECU:GOV    vice president  2013-05-24..2018-01

person   Fernando Villavicencio
gender   m
office   ECU:PTY    candidate  2023-06..2023-08-09

person   Luisa Gonzalez
gender   f
office   ECU:PTY    candidate  2023-06..2025-04-13

person   Adolfo Macias
alias    Jose Adolfo Macias; Jose Adolfo Macias Villamar
gender   m
office   ECU:CRM    gang leader  2020-12..2025-06-25

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
office   BRA:GOV    energy minister  2003-01-01..2005-06
office   BRA:GOV    presidential chief of staff  2005-06..2010-03
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
office   BRA:GOV    defence minister  2011-08-04..2015-01-01
office   BRA:GOV    adviser  2023-01-01..

person   Mauro Vieira
gender   m
office   BRA:GOV    foreign minister  2015-01-01..2016-05-12
office   BRA:GOV    foreign minister  2023-01-01..

person   Luiz Felipe Lampreia
alias    Felipe Lampreia
gender   m
office   BRA:GOV    foreign minister  1995-01-01..2001-01

person   Celso Lafer
gender   m
office   BRA:GOV    foreign minister  2001-01..2003-01-01

person   Antonio Patriota
gender   m
office   BRA:GOV    foreign minister  2011-01-01..2013-08-26
office   BRA:GOV    ambassador  2013-09..2016-11

person   Luiz Alberto Figueiredo
alias    Figueiredo Machado
gender   m
office   BRA:GOV    foreign minister  2013-08-26..2015-01-01

person   Jose Serra
gender   m
office   BRA:PTY    candidate  2002-06..2002-10-27
office   BRA:GOV    governor  2007-01..2010-04
office   BRA:GOV    foreign minister  2016-05-12..2017-02-22

person   Aloysio Nunes
alias    Aloysio Nunes Ferreira
gender   m
office   BRA:GOV    foreign minister  2017-03-07..2019-01-01

person   Ernesto Araujo
gender   m
office   BRA:GOV    foreign minister  2019-01-01..2021-03-29

person   Carlos Franca
alias    Carlos Alberto Franca
gender   m
office   BRA:GOV    foreign minister  2021-03-29..2023-01-01

person   Geraldo Quintao
gender   m
office   BRA:GOV    defence minister  2000-01-24..2003-01-01

person   Jose Viegas
alias    Jose Viegas Filho
gender   m
office   BRA:GOV    defence minister  2003-01-01..2004-11-08

person   Elcio Alvares
gender   m
office   BRA:GOV    defence minister  1999-06..2000-01-24

person   Jose Alencar
gender   m
office   BRA:GOV    vice president  2003-01-01..2011-01-01
office   BRA:GOV    defence minister  2004-11-08..2006-03-31

person   Waldir Pires
gender   m
office   BRA:GOV    defence minister  2006-03-31..2007-07-25

person   Nelson Jobim
gender   m
office   BRA:GOV    defence minister  2007-07-25..2011-08-04

person   Jaques Wagner
gender   m
office   BRA:GOV    governor  2007-01-01..2015-01-01
office   BRA:GOV    defence minister  2015-01-01..2015-10

person   Aldo Rebelo
gender   m
office   BRA:LEG    speaker  2005-09..2007-02
office   BRA:GOV    defence minister  2015-10..2016-05-12

person   Raul Jungmann
gender   m
office   BRA:GOV    defence minister  2016-05-12..2018-02-26
office   BRA:GOV    security minister  2018-02-26..2019-01-01

person   Joaquim Silva e Luna
alias    Silva e Luna
gender   m
office   BRA:GOV    defence minister  2018-02-26..2019-01-01

person   Fernando Azevedo e Silva
alias    Fernando Azevedo
gender   m
office   BRA:GOV    defence minister  2019-01-01..2021-03-29

person   Walter Braga Netto
alias    Braga Netto
gender   m
office   BRA:GOV    presidential chief of staff  2020-02..2021-03
office   BRA:GOV    defence minister  2021-03-29..2022-03-31

person   Paulo Sergio Nogueira
alias    Paulo Sergio Nogueira de Oliveira
gender   m
office   BRA:GOV    defence minister  2022-04-01..2023-01-01

person   Jose Mucio
alias    Jose Mucio Monteiro
gender   m
office   BRA:GOV    defence minister  2023-01-01..

person   Hamilton Mourao
gender   m
office   BRA:GOV    vice president  2019-01-01..2023-01-01
office   BRA:LEG    senator  2023-02-01..

person   Geraldo Alckmin
gender   m
office   BRA:GOV    governor  2001-03..2006-03
office   BRA:GOV    governor  2011-01..2018-04
office   BRA:GOV    vice president  2023-01-01..

person   Guido Mantega
gender   m
office   BRA:GOV    finance minister  2006-03-27..2015-01-01

person   Antonio Palocci
gender   m
office   BRA:GOV    finance minister  2003-01-01..2006-03-27

person   Paulo Guedes
gender   m
office   BRA:GOV    economy minister  2019-01-01..2023-01-01

person   Fernando Haddad
gender   m
office   BRA:GOV    mayor  2013-01-01..2017-01-01
office   BRA:PTY    candidate  2018-09..2018-10-28
office   BRA:GOV    finance minister  2023-01-01..2026-03

person   Sergio Moro
gender   m
office   BRA:GOV    justice minister  2019-01-01..2020-04-24
office   BRA:LEG    senator  2023-02-01..

person   Alexandre de Moraes
gender   m
office   BRA:GOV    justice minister  2016-05-12..2017-02
office   BRA:JUD    judge  2017-03-22..

person   Marina Silva
gender   f
office   BRA:GOV    environment minister  2003-01-01..2008-05-13
office   BRA:GOV    environment minister  2023-01-01..

person   Eduardo Cunha
gender   m
office   BRA:LEG    speaker  2015-02-01..2016-07-07

person   Rodrigo Maia
gender   m
office   BRA:LEG    speaker  2016-07-14..2021-02-01

person   Hugo Motta
gender   m
office   BRA:LEG    speaker  2025-02-01..

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

person   Fernando de la Rua
alias    de la Rua
gender   m
office   ARG:GOV    president  1999-12-10..2001-12-21

person   Adolfo Rodriguez Saa
alias    Rodriguez Saa
gender   m
office   ARG:GOV    president  2001-12-23..2001-12-30

person   Ramon Puerta
gender   m
office   ARG:GOV    president  2001-12-21..2001-12-23

person   Eduardo Camano
gender   m
office   ARG:LEG    speaker  2001-12..2005-12
office   ARG:GOV    president  2001-12-30..2002-01-02

person   Eduardo Duhalde
gender   m
office   ARG:GOV    governor  1991-12..1999-12
office   ARG:GOV    president  2002-01-02..2003-05-25

person   Adalberto Rodriguez Giavarini
alias    Rodriguez Giavarini
gender   m
office   ARG:GOV    foreign minister  1999-12-10..2001-12-21

person   Carlos Ruckauf
gender   m
office   ARG:GOV    governor  1999-12..2002-01
office   ARG:GOV    foreign minister  2002-01-03..2003-05-25

person   Rafael Bielsa
gender   m
office   ARG:GOV    foreign minister  2003-05-25..2005-12-01

person   Jorge Taiana
gender   m
office   ARG:GOV    foreign minister  2005-12-01..2010-06-18
office   ARG:GOV    defence minister  2021-08..2023-12-10

person   Hector Timerman
gender   m
office   ARG:GOV    ambassador  2007-12..2010-06
office   ARG:GOV    foreign minister  2010-06-18..2015-12-10

person   Jorge Faurie
gender   m
office   ARG:GOV    foreign minister  2017-06-12..2019-12-10

person   Felipe Sola
gender   m
office   ARG:GOV    governor  2002-01..2007-12
office   ARG:GOV    foreign minister  2019-12-10..2021-09-20

person   Santiago Cafiero
gender   m
office   ARG:GOV    presidential chief of staff  2019-12-10..2021-09-20
office   ARG:GOV    foreign minister  2021-09-20..2023-12-10

person   Diana Mondino
gender   f
office   ARG:GOV    foreign minister  2023-12-10..2024-10-30

person   Gerardo Werthein
gender   m
office   ARG:GOV    ambassador  2024..2024-10
office   ARG:GOV    foreign minister  2024-10-30..2025-10

person   Pablo Quirno
gender   m
office   ARG:GOV    foreign minister  2025-10..

person   Ricardo Lopez Murphy
alias    Lopez Murphy
gender   m
office   ARG:GOV    defence minister  1999-12-10..2001-03

person   Horacio Jaunarena
gender   m
office   ARG:GOV    defence minister  2001-03..2003-05-25

person   Jose Pampuro
gender   m
office   ARG:GOV    defence minister  2003-05-25..2005-12-01

person   Nilda Garre
gender   f
office   ARG:GOV    defence minister  2005-12-01..2010-12
office   ARG:GOV    security minister  2010-12..2013-06

person   Arturo Puricelli
gender   m
office   ARG:GOV    defence minister  2010-12..2013-06

person   Agustin Rossi
gender   m
office   ARG:GOV    defence minister  2013-06..2015-12-10
office   ARG:GOV    defence minister  2019-12-10..2021-08

person   Julio Martinez
gender   m
office   ARG:GOV    defence minister  2015-12-10..2017-07

person   Oscar Aguad
gender   m
office   ARG:GOV    defence minister  2017-07..2019-12-10

person   Luis Petri
gender   m
office   ARG:GOV    defence minister  2023-12-10..2025-12

person   Carlos Presti
alias    Carlos Alberto Presti
gender   m
office   ARG:GOV    defence minister  2025-12..

person   Sergio Massa
gender   m
office   ARG:LEG    speaker  2019-12-10..2022-08-02
office   ARG:GOV    finance minister  2022-08-03..2023-12-10

person   Patricia Bullrich
gender   f
office   ARG:GOV    security minister  2015-12-10..2019-12-10
office   ARG:GOV    security minister  2023-12-10..2025-12

person   Luis Caputo
gender   m
office   ARG:GOV    finance minister  2023-12-10..

person   Victoria Villarruel
gender   f
office   ARG:GOV    vice president  2023-12-10..

person   Domingo Cavallo
gender   m
office   ARG:GOV    finance minister  2001-03-20..2001-12-20

person   Roberto Lavagna
gender   m
office   ARG:GOV    finance minister  2002-04..2005-11

person   Axel Kicillof
gender   m
office   ARG:GOV    finance minister  2013-11..2015-12-10
office   ARG:GOV    governor  2019-12-11..

person   Amado Boudou
gender   m
office   ARG:GOV    finance minister  2009-07..2011-12-10
office   ARG:GOV    vice president  2011-12-10..2015-12-10

person   Manuel Adorni
gender   m
office   ARG:GOV    spokesman  2023-12-10..2025-11

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
office   NIC:GOV    president  2025-02..

person   Arnoldo Aleman
gender   m
office   NIC:GOV    president  1997-01-10..2002-01-10

person   Enrique Bolanos
gender   m
office   NIC:GOV    president  2002-01-10..2007-01-10

person   Nayib Bukele
gender   m
office   SLV:GOV    president  2019-06-01..

person   Francisco Flores
gender   m
office   SLV:GOV    president  1999-06-01..2004-06-01

person   Antonio Saca
alias    Tony Saca; Elias Antonio Saca
gender   m
office   SLV:GOV    president  2004-06-01..2009-06-01

person   Mauricio Funes
gender   m
office   SLV:GOV    president  2009-06-01..2014-06-01

person   Salvador Sanchez Ceren
alias    Sanchez Ceren
gender   m
office   SLV:GOV    vice president  2009-06-01..2014-06-01
office   SLV:GOV    president  2014-06-01..2019-06-01

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

person   Carlos Flores
alias    Carlos Roberto Flores; Carlos Flores Facusse
gender   m
office   HND:GOV    president  1998-01-27..2002-01-27

person   Ricardo Maduro
gender   m
office   HND:GOV    president  2002-01-27..2006-01-27

person   Porfirio Lobo
alias    Pepe Lobo; Porfirio Lobo Sosa; Porfirio Pepe Lobo
gender   m
office   HND:GOV    president  2010-01-27..2014-01-27

person   Nasry Asfura
alias    Tito Asfura
gender   m
office   HND:GOV    mayor  2014-01..2022-01
office   HND:GOV    president  2026-01-27..

person   Bernardo Arevalo
gender   m
office   GTM:GOV    president  2024-01-14..

person   Alvaro Arzu
gender   m
office   GTM:GOV    president  1996-01-14..2000-01-14

person   Alfonso Portillo
gender   m
office   GTM:GOV    president  2000-01-14..2004-01-14

person   Oscar Berger
gender   m
office   GTM:GOV    president  2004-01-14..2008-01-14

person   Alvaro Colom
gender   m
office   GTM:GOV    president  2008-01-14..2012-01-14

person   Otto Perez Molina
alias    Perez Molina
gender   m
office   GTM:GOV    president  2012-01-14..2015-09-03

person   Alejandro Maldonado
alias    Alejandro Maldonado Aguirre
gender   m
office   GTM:GOV    president  2015-09-03..2016-01-14

person   Jimmy Morales
gender   m
office   GTM:GOV    president  2016-01-14..2020-01-14

person   Alejandro Giammattei
gender   m
office   GTM:GOV    president  2020-01-14..2024-01-14

person   Efrain Rios Montt
alias    Rios Montt
gender   m
office   GTM:GOV    president  1982-03-23..1983-08-08
office   GTM:LEG    speaker  2000-01..2004-01

person   Sandra Torres
gender   f
office   GTM:PTY    candidate  2019-01..2019-08
office   GTM:PTY    candidate  2023-01..2023-08-20

person   Consuelo Porras
alias    Maria Consuelo Porras
gender   f
office   GTM:JUD    prosecutor  2018-05..2026-05

person   Oscar Arias
gender   m
office   CRI:GOV    president  1986-05-08..1990-05-08
office   CRI:GOV    president  2006-05-08..2010-05-08

person   Miguel Angel Rodriguez
gender   m
office   CRI:GOV    president  1998-05-08..2002-05-08
office   IGO:GOV    secretary-general  2004-09-15..2004-10-15

person   Abel Pacheco
gender   m
office   CRI:GOV    president  2002-05-08..2006-05-08

person   Laura Chinchilla
gender   f
office   CRI:GOV    vice president  2006-05-08..2008-10
office   CRI:GOV    president  2010-05-08..2014-05-08

person   Luis Guillermo Solis
gender   m
office   CRI:GOV    president  2014-05-08..2018-05-08

person   Carlos Alvarado
alias    Carlos Alvarado Quesada
gender   m
office   CRI:GOV    president  2018-05-08..2022-05-08

person   Rodrigo Chaves
alias    Rodrigo Chaves Robles
gender   m
office   CRI:GOV    president  2022-05-08..2026-05-08

person   Laura Fernandez
alias    Laura Fernandez Delgado
gender   f
office   CRI:GOV    president  2026-05-08..

person   Luis Almagro
gender   m
office   URY:GOV    foreign minister  2010-03-01..2015-03-01
office   IGO:GOV    secretary-general  2015-05-26..2025-05-26

person   Jose Miguel Insulza
gender   m
office   CHL:GOV    foreign minister  1994-09..1999-06
office   IGO:GOV    secretary-general  2005-05-26..2015-05-26

person   Eduardo Frei
alias    Eduardo Frei Ruiz-Tagle
gender   m
office   CHL:GOV    president  1994-03-11..2000-03-11

person   Juan Gabriel Valdes
gender   m
office   CHL:GOV    foreign minister  1999-06..2000-03-11
office   UNO:GOV    special representative  2004-08..2006-05
office   CHL:GOV    ambassador  2014-05..2018-03

person   Soledad Alvear
gender   f
office   CHL:GOV    foreign minister  2000-03-11..2004-09-29

person   Ignacio Walker
gender   m
office   CHL:GOV    foreign minister  2004-09-29..2006-03-11

person   Alejandro Foxley
gender   m
office   CHL:GOV    foreign minister  2006-03-11..2009-03

person   Mariano Fernandez
gender   m
office   CHL:GOV    foreign minister  2009-03..2010-03-11
office   UNO:GOV    special representative  2011-06..2013-01

person   Alfredo Moreno
gender   m
office   CHL:GOV    foreign minister  2010-03-11..2014-03-11

person   Heraldo Munoz
gender   m
office   CHL:GOV    ambassador  2003-05..2010-05
office   CHL:GOV    foreign minister  2014-03-11..2018-03-11

person   Roberto Ampuero
gender   m
office   CHL:GOV    foreign minister  2018-03-11..2019-06-13

person   Teodoro Ribera
gender   m
office   CHL:GOV    foreign minister  2019-06-13..2020-07-28

person   Andres Allamand
gender   m
office   CHL:GOV    defence minister  2011-01..2012-11
office   CHL:GOV    foreign minister  2020-07-28..2022-02

person   Antonia Urrejola
gender   f
office   CHL:GOV    foreign minister  2022-03-11..2023-03-10

person   Alberto van Klaveren
alias    van Klaveren
gender   m
office   CHL:GOV    foreign minister  2023-03-10..2026-03-11

person   Francisco Perez Mackenna
alias    Perez Mackenna
gender   m
office   CHL:GOV    foreign minister  2026-03-11..

person   Mario Fernandez
alias    Mario Fernandez Baeza
gender   m
office   CHL:GOV    defence minister  2000-03-11..2002-01-07
office   CHL:GOV    interior minister  2016-06..2018-03-11

person   Jaime Ravinet
gender   m
office   CHL:GOV    defence minister  2004-10..2006-03-11
office   CHL:GOV    defence minister  2010-03-11..2011-01

person   Vivianne Blanlot
gender   f
office   CHL:GOV    defence minister  2006-03-11..2007-03

person   Jose Goni
gender   m
office   CHL:GOV    defence minister  2007-03..2009-03

person   Francisco Vidal
gender   m
office   CHL:GOV    defence minister  2009-03..2010-03-11

person   Rodrigo Hinzpeter
gender   m
office   CHL:GOV    interior minister  2010-03-11..2012-11
office   CHL:GOV    defence minister  2012-11..2014-03-11

person   Jorge Burgos
gender   m
office   CHL:GOV    defence minister  2014-03-11..2015-05-11
office   CHL:GOV    interior minister  2015-05-11..2016-06

person   Jose Antonio Gomez
gender   m
office   CHL:GOV    defence minister  2015-05-11..2018-03-11

person   Alberto Espina
gender   m
office   CHL:GOV    defence minister  2018-03-11..2020-07-28

person   Mario Desbordes
gender   m
office   CHL:GOV    defence minister  2020-07-28..2020-12-18

person   Baldo Prokurica
gender   m
office   CHL:GOV    defence minister  2020-12-18..2022-03-11

person   Maya Fernandez
alias    Maya Fernandez Allende
gender   f
office   CHL:GOV    defence minister  2022-03-11..2025-03

person   Adriana Delpiano
gender   f
office   CHL:GOV    defence minister  2025-03..2026-03-11

person   Fernando Barros
gender   m
office   CHL:GOV    defence minister  2026-03-11..

person   Andres Chadwick
gender   m
office   CHL:GOV    interior minister  2012-11..2014-03-11
office   CHL:GOV    interior minister  2018-03-11..2019-10-28

person   Carolina Toha
gender   f
office   CHL:GOV    interior minister  2022-09-06..2025-03

person   Edmundo Perez Yoma
alias    Perez Yoma
gender   m
office   CHL:GOV    defence minister  1999-06..2000-03-11
office   CHL:GOV    interior minister  2008-01..2010-03-11

person   Luis Abinader
gender   m
office   DOM:GOV    president  2020-08-16..

person   Leonel Fernandez
gender   m
office   DOM:GOV    president  1996-08-16..2000-08-16
office   DOM:GOV    president  2004-08-16..2012-08-16

person   Hipolito Mejia
gender   m
office   DOM:GOV    president  2000-08-16..2004-08-16

person   Danilo Medina
gender   m
office   DOM:GOV    president  2012-08-16..2020-08-16

person   Jose Mujica
gender   m
office   URY:GOV    president  2010-03-01..2015-03-01

person   Jorge Batlle
gender   m
office   URY:GOV    president  2000-03-01..2005-03-01

person   Julio Maria Sanguinetti
gender   m
office   URY:GOV    president  1995-03-01..2000-03-01

person   Tabare Vazquez
gender   m
office   URY:GOV    president  2005-03-01..2010-03-01
office   URY:GOV    president  2015-03-01..2020-03-01

person   Luis Lacalle Pou
alias    Lacalle Pou
gender   m
office   URY:GOV    president  2020-03-01..2025-03-01

person   Yamandu Orsi
gender   m
office   URY:GOV    president  2025-03-01..

person   James Jones
alias    James L. Jones; Jim Jones
gender   m
office   IGO:MIL    commander  2003-01..2006-12
office   USA:GOV    national security adviser  2009-01-20..2010-10-08

person   Ali Rodriguez
alias    Ali Rodriguez Araque
gender   m
office   IGO:GOV    secretary-general  2001-01..2002-06
office   VEN:GOV    foreign minister  2004-11..2006-08

person   Ivan Velasquez
alias    Ivan Velasquez Gomez
gender   m
office   UNO:GOV    commissioner  2013-09..2019-09
office   COL:GOV    defence minister  2022-08-07..2025-03

person   Susana Malcorra
gender   f
office   UNO:GOV    official  2008-03..2015-11
office   ARG:GOV    foreign minister  2015-12-10..2017-06-12

person   Javier Perez de Cuellar
alias    Perez de Cuellar
gender   m
office   UNO:GOV    secretary-general  1982-01-01..1991-12-31
office   PER:GOV    prime minister  2000-11-25..2001-07-28
office   PER:GOV    foreign minister  2000-11-25..2001-07-28

person   Luis Gonzalez Macchi
alias    Gonzalez Macchi
gender   m
office   PRY:GOV    president  1999-03-28..2003-08-15

person   Nicanor Duarte
alias    Nicanor Duarte Frutos
gender   m
office   PRY:GOV    president  2003-08-15..2008-08-15

person   Fernando Lugo
gender   m
office   PRY:GOV    president  2008-08-15..2012-06-22

person   Federico Franco
gender   m
office   PRY:GOV    vice president  2008-08-15..2012-06-22
office   PRY:GOV    president  2012-06-22..2013-08-15

person   Horacio Cartes
gender   m
office   PRY:GOV    president  2013-08-15..2018-08-15

person   Mario Abdo Benitez
alias    Mario Abdo; Abdo Benitez
gender   m
office   PRY:GOV    president  2018-08-15..2023-08-15

person   Santiago Pena
gender   m
office   PRY:GOV    president  2023-08-15..

person   Lino Oviedo
gender   m
office   PRY:OPP    opposition leader  1996..2013-02-02

person   Mireya Moscoso
gender   f
office   PAN:GOV    president  1999-09-01..2004-09-01

person   Martin Torrijos
gender   m
office   PAN:GOV    president  2004-09-01..2009-07-01

person   Ricardo Martinelli
gender   m
office   PAN:GOV    president  2009-07-01..2014-07-01

person   Juan Carlos Varela
gender   m
office   PAN:GOV    vice president  2009-07-01..2014-07-01
office   PAN:GOV    foreign minister  2009-07-01..2011-08
office   PAN:GOV    president  2014-07-01..2019-07-01

person   Laurentino Cortizo
alias    Nito Cortizo
gender   m
office   PAN:GOV    president  2019-07-01..2024-07-01

person   Jose Raul Mulino
gender   m
office   PAN:GOV    president  2024-07-01..

person   P.J. Patterson
alias    PJ Patterson; Percival Patterson; P. J. Patterson
gender   m
office   JAM:GOV    prime minister  1992-03-30..2006-03-30

person   Portia Simpson-Miller
alias    Portia Simpson Miller
gender   f
office   JAM:GOV    prime minister  2006-03-30..2007-09-11
office   JAM:GOV    prime minister  2012-01-05..2016-03-03

person   Bruce Golding
gender   m
office   JAM:GOV    prime minister  2007-09-11..2011-10-23

person   Andrew Holness
gender   m
office   JAM:GOV    prime minister  2011-10-23..2012-01-05
office   JAM:GOV    prime minister  2016-03-03..

person   Basdeo Panday
gender   m
office   TTO:GOV    prime minister  1995-11-09..2001-12-24

person   Patrick Manning
gender   m
office   TTO:GOV    prime minister  2001-12-24..2010-05-26

person   Kamla Persad-Bissessar
alias    Kamla Persad Bissessar
gender   f
office   TTO:GOV    prime minister  2010-05-26..2015-09-09
office   TTO:GOV    prime minister  2025-05-01..

person   Keith Rowley
gender   m
office   TTO:GOV    prime minister  2015-09-09..2025-03-17

person   Bharrat Jagdeo
gender   m
office   GUY:GOV    president  1999-08-11..2011-12-03
office   GUY:GOV    vice president  2020-08-02..

person   Donald Ramotar
gender   m
office   GUY:GOV    president  2011-12-03..2015-05-16

person   David Granger
gender   m
office   GUY:GOV    president  2015-05-16..2020-08-02

person   Jules Wijdenbosch
gender   m
office   SUR:GOV    president  1996-09-15..2000-08-12

person   Ronald Venetiaan
gender   m
office   SUR:GOV    president  1991-09-16..1996-09-15
office   SUR:GOV    president  2000-08-12..2010-08-12

person   Desi Bouterse
alias    Desire Bouterse; Dési Bouterse
gender   m
office   SUR:GOV    president  2010-08-12..2020-07-16

person   Chan Santokhi
alias    Chandrikapersad Santokhi
gender   m
office   SUR:GOV    president  2020-07-16..2025-07-16

person   Jennifer Geerlings-Simons
alias    Jennifer Simons; Jennifer Geerlings Simons
gender   f
office   SUR:LEG    speaker  2010-06..2020-06
office   SUR:GOV    president  2025-07-16..

person   Hubert Ingraham
gender   m
office   BHS:GOV    prime minister  1992-08-21..2002-05-03
office   BHS:GOV    prime minister  2007-05-04..2012-05-08

person   Perry Christie
gender   m
office   BHS:GOV    prime minister  2002-05-03..2007-05-04
office   BHS:GOV    prime minister  2012-05-08..2017-05-11

person   Hubert Minnis
gender   m
office   BHS:GOV    prime minister  2017-05-11..2021-09-17

person   Philip Davis
alias    Philip Brave Davis
gender   m
office   BHS:GOV    prime minister  2021-09-17..

person   David Thompson
gender   m
office   BRB:GOV    prime minister  2008-01-16..2010-10-23

person   Freundel Stuart
gender   m
office   BRB:GOV    prime minister  2010-10-23..2018-05-25

person   Mia Mottley
alias    Mia Amor Mottley
gender   f
office   BRB:GOV    prime minister  2018-05-25..

person   Dean Barrow
gender   m
office   BLZ:GOV    prime minister  2008-02-08..2020-11-12

person   Johnny Briceno
alias    John Briceno
gender   m
office   BLZ:GOV    prime minister  2020-11-12..

person   Baldwin Spencer
gender   m
office   ATG:GOV    prime minister  2004-03-24..2014-06-13

person   Gaston Browne
gender   m
office   ATG:GOV    prime minister  2014-06-13..

person   Rosie Douglas
alias    Roosevelt Douglas
gender   m
office   DMA:GOV    prime minister  2000-02-03..2000-10-01

person   Roosevelt Skerrit
gender   m
office   DMA:GOV    prime minister  2004-01-08..

person   Edison James
gender   m
office   DMA:GOV    prime minister  1995-06..2000-02-03

person   Keith Mitchell
gender   m
office   GRD:GOV    prime minister  1995-06-22..2008-07-09
office   GRD:GOV    prime minister  2013-02-20..2022-06-24

person   Dickon Mitchell
gender   m
office   GRD:GOV    prime minister  2022-06-24..

person   Denzil Douglas
gender   m
office   KNA:GOV    prime minister  1995-07-06..2015-02-18

person   Timothy Harris
gender   m
office   KNA:GOV    prime minister  2015-02-18..2022-08-06

person   Terrance Drew
gender   m
office   KNA:GOV    prime minister  2022-08-06..

person   John Compton
gender   m
office   LCA:GOV    prime minister  2006-12-15..2007-09-07

person   Allen Chastanet
gender   m
office   LCA:GOV    prime minister  2016-06-07..2021-07-28

person   Ralph Gonsalves
gender   m
office   VCT:GOV    prime minister  2001-03-29..2025-11-28

person   Arnhim Eustace
gender   m
office   VCT:GOV    prime minister  2000-10-27..2001-03-29

person   James Mitchell
alias    James Fitz-Allen Mitchell; Son Mitchell
gender   m
office   VCT:GOV    prime minister  1984-07-30..2000-10-27
