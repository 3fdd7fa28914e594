# Persons in office: Asia and the Pacific.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Dates are as precise as known; an office without an end is held still, as far as known.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

person   Jiang Zemin
gender   m
office   CHN:PTY    party leader  1989-06-24..2002-11-15
office   CHN:GOV    president  1993-03-27..2003-03-15

person   Hu Jintao
gender   m
office   CHN:PTY    party leader  2002-11-15..2012-11-15
office   CHN:GOV    president  2003-03-15..2013-03-14

person   Xi Jinping
gender   m
office   CHN:GOV    vice president  2008-03-15..2013-03-14
office   CHN:PTY    party leader  2012-11-15..
office   CHN:GOV    president  2013-03-14..

person   Zhu Rongji
gender   m
office   CHN:GOV    prime minister  1998-03-17..2003-03-16

person   Wen Jiabao
gender   m
office   CHN:GOV    prime minister  2003-03-16..2013-03-15

person   Li Keqiang
gender   m
office   CHN:GOV    prime minister  2013-03-15..2023-03-11

person   Li Qiang
gender   m
office   CHN:GOV    prime minister  2023-03-11..

person   Tang Jiaxuan
gender   m
office   CHN:GOV    foreign minister  1998-03..2003-03

person   Li Zhaoxing
gender   m
office   CHN:GOV    foreign minister  2003-03..2007-04

person   Yang Jiechi
gender   m
office   CHN:GOV    foreign minister  2007-04..2013-03
office   CHN:GOV    state councillor  2013-03..2018-03

person   Wang Yi
gender   m
office   CHN:GOV    foreign minister  2013-03-16..2022-12-30
office   CHN:GOV    foreign minister  2023-07-25..

person   Qin Gang
gender   m
office   CHN:GOV    ambassador  2021-07..2023-01
office   CHN:GOV    foreign minister  2022-12-30..2023-07-25

person   Li Shangfu
gender   m
office   CHN:GOV    defence minister  2023-03-12..2023-10-24

person   Dong Jun
gender   m
office   CHN:GOV    defence minister  2023-12-29..

person   Wei Fenghe
gender   m
office   CHN:GOV    defence minister  2018-03-19..2023-03-12

person   Hua Chunying
gender   f
office   CHN:GOV    spokesman  2012-11..2024

person   Zhao Lijian
gender   m
office   CHN:GOV    spokesman  2020-02..2023-01

person   Wang Wenbin
gender   m
office   CHN:GOV    spokesman  2020-07..2024-05

person   Mao Ning
gender   f
office   CHN:GOV    spokesman  2022-09..

person   Lin Jian
gender   m
office   CHN:GOV    spokesman  2024-03..

person   Zhai Jun
gender   m
office   CHN:GOV    envoy  2019-09..

person   Carrie Lam
gender   f
office   HKG:GOV    chief minister  2017-07-01..2022-06-30

person   John Lee
gender   m
office   HKG:GOV    chief minister  2022-07-01..

person   Tung Chee-hwa
alias    Tung Chee Hwa
gender   m
office   HKG:GOV    chief minister  1997-07-01..2005-03-12

person   Joshua Wong
gender   m
office   HKG:OPP    activist  2012..

person   Lee Teng-hui
gender   m
office   TWN:GOV    president  1988-01-13..2000-05-20

person   Chen Shui-bian
gender   m
office   TWN:GOV    president  2000-05-20..2008-05-20

person   Ma Ying-jeou
gender   m
office   TWN:GOV    president  2008-05-20..2016-05-20

person   Tsai Ing-wen
gender   f
office   TWN:GOV    president  2016-05-20..2024-05-20

person   Lai Ching-te
alias    William Lai
gender   m
office   TWN:GOV    vice president  2020-05-20..2024-05-20
office   TWN:GOV    president  2024-05-20..

person   Joseph Wu
gender   m
office   TWN:GOV    foreign minister  2018-02-26..2024-05-20
office   TWN:GOV    national security adviser  2024-05-20..

person   Junichiro Koizumi
gender   m
office   JPN:GOV    prime minister  2001-04-26..2006-09-26

person   Shinzo Abe
gender   m
office   JPN:GOV    prime minister  2006-09-26..2007-09-26
office   JPN:GOV    prime minister  2012-12-26..2020-09-16

person   Yasuo Fukuda
gender   m
office   JPN:GOV    prime minister  2007-09-26..2008-09-24

person   Taro Aso
gender   m
office   JPN:GOV    foreign minister  2005-10-31..2007-08-27
office   JPN:GOV    prime minister  2008-09-24..2009-09-16
office   JPN:GOV    finance minister  2012-12-26..2021-10-04

person   Yukio Hatoyama
gender   m
office   JPN:GOV    prime minister  2009-09-16..2010-06-08

person   Naoto Kan
gender   m
office   JPN:GOV    prime minister  2010-06-08..2011-09-02

person   Yoshihiko Noda
gender   m
office   JPN:GOV    prime minister  2011-09-02..2012-12-26

person   Yoshihide Suga
gender   m
office   JPN:GOV    presidential chief of staff  2012-12-26..2020-09-16
office   JPN:GOV    prime minister  2020-09-16..2021-10-04

person   Fumio Kishida
gender   m
office   JPN:GOV    foreign minister  2012-12-26..2017-08-03
office   JPN:GOV    prime minister  2021-10-04..2024-10-01

person   Shigeru Ishiba
gender   m
office   JPN:GOV    prime minister  2024-10-01..2025-10-21

person   Sanae Takaichi
gender   f
office   JPN:GOV    prime minister  2025-10-21..

person   Keizo Obuchi
gender   m
office   JPN:GOV    prime minister  1998-07-30..2000-04-05

person   Ryutaro Hashimoto
gender   m
office   JPN:GOV    prime minister  1996-01-11..1998-07-30

person   Taro Kono
gender   m
office   JPN:GOV    foreign minister  2017-08-03..2019-09-11
office   JPN:GOV    defence minister  2019-09-11..2020-09-16

person   Yoko Kamikawa
gender   f
office   JPN:GOV    foreign minister  2023-09-13..2024-10-01

person   Kim Dae-jung
alias    Kim Dae Jung
gender   m
office   KOR:GOV    president  1998-02-25..2003-02-25

person   Roh Moo-hyun
alias    Roh Moo Hyun
gender   m
office   KOR:GOV    president  2003-02-25..2008-02-25

person   Lee Myung-bak
alias    Lee Myung Bak
gender   m
office   KOR:GOV    president  2008-02-25..2013-02-25

person   Park Geun-hye
alias    Park Geun Hye
gender   f
office   KOR:GOV    president  2013-02-25..2017-03-10

person   Moon Jae-in
alias    Moon Jae In
gender   m
office   KOR:GOV    president  2017-05-10..2022-05-10

person   Yoon Suk Yeol
alias    Yoon Suk-yeol
gender   m
office   KOR:GOV    president  2022-05-10..2025-04-04

person   Lee Jae-myung
alias    Lee Jae Myung
gender   m
office   KOR:OPP    opposition leader  2022-08-28..2025-04
office   KOR:GOV    president  2025-06-04..

person   Kim Young-sam
alias    Kim Young Sam
gender   m
office   KOR:GOV    president  1993-02-25..1998-02-25

person   Kang Kyung-wha
gender   f
office   KOR:GOV    foreign minister  2017-06-18..2021-02

person   Kim Il-sung
alias    Kim Il Sung
gender   m
office   PRK:GOV    president  1972-12..1994-07-08

person   Kim Jong-il
alias    Kim Jong Il
gender   m
office   PRK:GOV    supreme leader  1994-07-08..2011-12-17

person   Kim Jong-un
alias    Kim Jong Un
gender   m
office   PRK:GOV    supreme leader  2011-12-17..

person   Kim Yo-jong
alias    Kim Yo Jong
gender   f
office   PRK:GOV    official  2014..

person   Choe Son-hui
alias    Choe Son Hui
gender   f
office   PRK:GOV    deputy foreign minister  2018..2022-06
office   PRK:GOV    foreign minister  2022-06..

person   Ri Yong-ho
alias    Ri Yong Ho
gender   m
office   PRK:GOV    foreign minister  2016-05..2020-01

person   Atal Bihari Vajpayee
alias    Atal Behari Vajpayee
gender   m
office   IND:GOV    prime minister  1998-03-19..2004-05-22

person   Manmohan Singh
gender   m
office   IND:GOV    prime minister  2004-05-22..2014-05-26

person   Narendra Modi
alias    Modi
gender   m
office   IND:GOV    chief minister  2001-10-07..2014-05-22
office   IND:GOV    prime minister  2014-05-26..

person   Jaswant Singh
gender   m
office   IND:GOV    foreign minister  1998-12-05..2002-07-01

person   Natwar Singh
gender   m
office   IND:GOV    foreign minister  2004-05-23..2005-11

person   Pranab Mukherjee
gender   m
office   IND:GOV    defence minister  2004-05..2006-10
office   IND:GOV    foreign minister  2006-10-24..2009-05-22
office   IND:GOV    finance minister  2009-01..2012-06
office   IND:GOV    president  2012-07-25..2017-07-25

person   S. M. Krishna
alias    S.M. Krishna
gender   m
office   IND:GOV    foreign minister  2009-05-22..2012-10

person   Sushma Swaraj
gender   f
office   IND:GOV    foreign minister  2014-05-26..2019-05-30

person   Subrahmanyam Jaishankar
alias    S. Jaishankar; S Jaishankar; Jaishankar
gender   m
office   IND:GOV    foreign minister  2019-05-30..

person   Rajnath Singh
gender   m
office   IND:GOV    interior minister  2014-05-26..2019-05-30
office   IND:GOV    defence minister  2019-05-31..

person   Amit Shah
gender   m
office   IND:PTY    party leader  2014-07..2020-01
office   IND:GOV    interior minister  2019-05-30..

person   Ajit Doval
gender   m
office   IND:GOV    national security adviser  2014-05-30..

person   L. K. Advani
alias    L.K. Advani; Lal Krishna Advani
gender   m
office   IND:GOV    interior minister  1998-03-19..2004-05-22

person   Sonia Gandhi
gender   f
office   IND:PTY    party leader  1998-03..2017-12
office   IND:PTY    party leader  2019-08..2022-10

person   Rahul Gandhi
gender   m
office   IND:PTY    party leader  2017-12..2019-07
office   IND:OPP    opposition leader  2024-06-09..

person   Pervez Musharraf
gender   m
office   PAK:MIL    chief of staff  1998-10..2007-11-28
office   PAK:GOV    president  2001-06-20..2008-08-18

person   Nawaz Sharif
gender   m
office   PAK:GOV    prime minister  1990-11-06..1993-07-18
office   PAK:GOV    prime minister  1997-02-17..1999-10-12
office   PAK:GOV    prime minister  2013-06-05..2017-07-28

person   Benazir Bhutto
gender   f
office   PAK:GOV    prime minister  1988-12-02..1990-08-06
office   PAK:GOV    prime minister  1993-10-19..1996-11-05
office   PAK:OPP    opposition leader  1997-02..2007-12-27

person   Asif Ali Zardari
alias    Asif Zardari
gender   m
office   PAK:GOV    president  2008-09-09..2013-09-08
office   PAK:GOV    president  2024-03-10..

person   Yousaf Raza Gilani
alias    Yousuf Raza Gilani; Yusuf Raza Gilani
gender   m
office   PAK:GOV    prime minister  2008-03-25..2012-06-19

person   Shaukat Aziz
gender   m
office   PAK:GOV    prime minister  2004-08-28..2007-11-15

person   Imran Khan
gender   m
office   PAK:PTY    party leader  1996-04..
office   PAK:GOV    prime minister  2018-08-18..2022-04-10

person   Shehbaz Sharif
alias    Shahbaz Sharif
gender   m
office   PAK:GOV    prime minister  2022-04-11..2023-08-14
office   PAK:GOV    prime minister  2024-03-04..

person   Bilawal Bhutto Zardari
alias    Bilawal Bhutto-Zardari
gender   m
office   PAK:GOV    foreign minister  2022-04-27..2023-08-10

person   Ishaq Dar
gender   m
office   PAK:GOV    finance minister  2013-06..2017-11
office   PAK:GOV    foreign minister  2024-03-11..

person   Khawaja Asif
alias    Khawaja Muhammad Asif
gender   m
office   PAK:GOV    foreign minister  2017-08-04..2018-04-26
office   PAK:GOV    defence minister  2022-04-19..2023-08-10
office   PAK:GOV    defence minister  2024-03-11..

person   Shah Mahmood Qureshi
gender   m
office   PAK:GOV    foreign minister  2008-03-31..2011-02
office   PAK:GOV    foreign minister  2018-08-20..2022-04-10

person   Hina Rabbani Khar
gender   f
office   PAK:GOV    foreign minister  2011-07..2013-03

person   Khurshid Kasuri
alias    Khurshid Mehmood Kasuri
gender   m
office   PAK:GOV    foreign minister  2002-11..2007-11

person   Asim Munir
gender   m
office   PAK:MIL    chief of staff  2022-11-29..

person   Qamar Javed Bajwa
gender   m
office   PAK:MIL    chief of staff  2016-11-29..2022-11-29

person   Raheel Sharif
gender   m
office   PAK:MIL    chief of staff  2013-11-29..2016-11-29

person   Ashfaq Parvez Kayani
alias    Ashfaq Kayani; Ashfaq Pervez Kayani
gender   m
office   PAK:MIL    chief of staff  2007-11-28..2013-11-29

person   Hafiz Saeed
alias    Hafiz Muhammad Saeed; Hafiz Mohammad Saeed
gender   m
office   IND:REB    leader  1990..

person   Masood Azhar
alias    Maulana Masood Azhar
gender   m
office   IND:REB    leader  2000..

person   Baitullah Mehsud
gender   m
office   PAK:REB    rebel leader  2007-12..2009-08-05

person   Hakimullah Mehsud
gender   m
office   PAK:REB    rebel leader  2009-08..2013-11-01

person   Hamid Karzai
alias    Hamed Karzai
gender   m
office   AFG:GOV    president  2001-12-22..2014-09-29

person   Ashraf Ghani
alias    Ashraf Ghani Ahmadzai
gender   m
office   AFG:GOV    finance minister  2002-06..2004-12
office   AFG:GOV    president  2014-09-29..2021-08-15

person   Abdullah Abdullah
gender   m
office   AFG:GOV    foreign minister  2001-12-22..2006-03
office   AFG:GOV    prime minister  2014-09-29..2020-03

person   Rangin Dadfar Spanta
gender   m
office   AFG:GOV    foreign minister  2006-04..2010-01
office   AFG:GOV    national security adviser  2010-02..2014-09

person   Hanif Atmar
alias    Mohammad Hanif Atmar
gender   m
office   AFG:GOV    interior minister  2008-10..2010-06
office   AFG:GOV    national security adviser  2014-09..2018-08
office   AFG:GOV    foreign minister  2020-04..2021-08-15

person   Amrullah Saleh
gender   m
office   AFG:SPY    intelligence chief  2004-02..2010-06-06
office   AFG:GOV    vice president  2020-02-19..2021-08-15

person   Ahmad Shah Massoud
alias    Ahmed Shah Massoud; Ahmad Shah Masood
gender   m
office   AFG:REB    commander  1996-09..2001-09-09

person   Ahmad Massoud
gender   m
office   AFG:REB    leader  2021-08..

person   Burhanuddin Rabbani
gender   m
office   AFG:GOV    president  1992-06-28..2001-12-22

person   Mullah Omar
alias    Mohammed Omar; Mullah Mohammed Omar; Mullah Mohammad Omar
gender   m
office   AFG:GOV    supreme leader  1996-04..2001-12-06
office   AFG:REB    rebel leader  2001-12-07..2013-04

person   Akhtar Mansour
alias    Mullah Akhtar Mansour; Mullah Mansour; Akhtar Mohammad Mansour
gender   m
office   AFG:REB    rebel leader  2015-07-29..2016-05-21

person   Hibatullah Akhundzada
alias    Haibatullah Akhundzada; Mullah Hibatullah Akhundzada
gender   m
office   AFG:REB    rebel leader  2016-05-25..2021-08-14
office   AFG:GOV    supreme leader  2021-08-15..

person   Abdul Ghani Baradar
alias    Mullah Baradar; Mullah Abdul Ghani Baradar
gender   m
office   AFG:REB    negotiator  2019-01..2021-08
office   AFG:GOV    deputy prime minister  2021-09-07..

person   Amir Khan Muttaqi
gender   m
office   AFG:GOV    foreign minister  2021-09-07..

person   Sirajuddin Haqqani
gender   m
office   AFG:REB    commander  2007..2021-08-14
office   AFG:GOV    interior minister  2021-09-07..

person   Zabihullah Mujahid
alias    Zabiullah Mujahid
gender   m
office   AFG:REB    spokesman  2007..2021-08-14
office   AFG:GOV    spokesman  2021-08-15..

person   Gulbuddin Hekmatyar
alias    Gulbuddin Hikmatyar
gender   m
office   AFG:GOV    prime minister  1993-06..1994
office   AFG:REB    rebel leader  2002..2016-09

person   Abdul Rashid Dostum
alias    Rashid Dostum
gender   m
office   AFG:PRM    militia leader  1992..2014
office   AFG:GOV    vice president  2014-09-29..2020-02

person   Sheikh Hasina
alias    Sheikh Hasina Wajed; Hasina Wajed
gender   f
office   BGD:GOV    prime minister  1996-06-23..2001-07-15
office   BGD:GOV    prime minister  2009-01-06..2024-08-05

person   Khaleda Zia
gender   f
office   BGD:GOV    prime minister  1991-03-20..1996-03-30
office   BGD:GOV    prime minister  2001-10-10..2006-10-29
office   BGD:OPP    opposition leader  2009-01..2025-12-30

person   Muhammad Yunus
alias    Mohammad Yunus
gender   m
office   BGD:GOV    prime minister  2024-08-08..2026-02

person   Chandrika Kumaratunga
gender   f
office   LKA:GOV    president  1994-11-12..2005-11-19

person   Mahinda Rajapaksa
alias    Mahinda Rajapakse
gender   m
office   LKA:GOV    prime minister  2004-04-06..2005-11-19
office   LKA:GOV    president  2005-11-19..2015-01-09
office   LKA:GOV    prime minister  2019-11-21..2022-05-09

person   Gotabaya Rajapaksa
alias    Gotabhaya Rajapaksa; Gotabhaya Rajapakse
gender   m
office   LKA:GOV    deputy defence minister  2005-11..2015-01
office   LKA:GOV    president  2019-11-18..2022-07-14

person   Ranil Wickremesinghe
alias    Ranil Wickramasinghe
gender   m
office   LKA:GOV    prime minister  2001-12-09..2004-04-06
office   LKA:GOV    prime minister  2015-01-09..2018-10-26
office   LKA:GOV    prime minister  2018-12-16..2019-11-21
office   LKA:GOV    president  2022-07-21..2024-09-23

person   Maithripala Sirisena
gender   m
office   LKA:GOV    president  2015-01-09..2019-11-18

person   Anura Kumara Dissanayake
alias    Anura Dissanayake
gender   m
office   LKA:GOV    president  2024-09-23..

person   Velupillai Prabhakaran
alias    Vellupillai Prabhakaran
gender   m
office   LKA:REB    rebel leader  1976..2009-05-18

person   Anton Balasingham
gender   m
office   LKA:REB    negotiator  1990..2006-12-14

person   King Gyanendra
alias    Gyanendra
gender   m
office   NPL:GOV    king  2001-06-04..2008-05-28

person   Pushpa Kamal Dahal
alias    Prachanda; Pushpa Kamal Dahal Prachanda
gender   m
office   NPL:REB    rebel leader  1996-02..2006-11
office   NPL:GOV    prime minister  2008-08-18..2009-05-25
office   NPL:GOV    prime minister  2016-08-04..2017-06-07
office   NPL:GOV    prime minister  2022-12-26..2024-07-15

person   K. P. Sharma Oli
alias    KP Sharma Oli; K.P. Sharma Oli; K.P. Oli
gender   m
office   NPL:GOV    prime minister  2015-10-12..2016-08-04
office   NPL:GOV    prime minister  2018-02-15..2021-07-13
office   NPL:GOV    prime minister  2024-07-15..2025-09-09

person   Than Shwe
gender   m
office   MMR:GOV    junta leader  1992-04-23..2011-03-30

person   Thein Sein
gender   m
office   MMR:GOV    prime minister  2007-10..2011-03-30
office   MMR:GOV    president  2011-03-30..2016-03-30

person   Aung San Suu Kyi
alias    Suu Kyi
gender   f
office   MMR:OPP    opposition leader  1988-09..2016-03
office   MMR:GOV    state councillor  2016-04-06..2021-02-01

person   Min Aung Hlaing
gender   m
office   MMR:MIL    chief of staff  2011-03-30..
office   MMR:GOV    junta leader  2021-02-01..

person   Win Myint
gender   m
office   MMR:GOV    president  2018-03-30..2021-02-01

person   Thaksin Shinawatra
alias    Thaksin
gender   m
office   THA:GOV    prime minister  2001-02-09..2006-09-19

person   Yingluck Shinawatra
alias    Yingluck
gender   f
office   THA:GOV    prime minister  2011-08-05..2014-05-07

person   Abhisit Vejjajiva
alias    Abhisit
gender   m
office   THA:GOV    prime minister  2008-12-17..2011-08-05

person   Samak Sundaravej
gender   m
office   THA:GOV    prime minister  2008-01-29..2008-09-09

person   Prayuth Chan-ocha
alias    Prayut Chan-o-cha; Prayuth Chan-o-cha
gender   m
office   THA:MIL    chief of staff  2010-10-01..2014-09-30
office   THA:GOV    junta leader  2014-05-22..2014-08-24
office   THA:GOV    prime minister  2014-08-24..2023-08-22

person   Srettha Thavisin
gender   m
office   THA:GOV    prime minister  2023-08-22..2024-08-14

person   Paetongtarn Shinawatra
alias    Paetongtarn
gender   f
office   THA:GOV    prime minister  2024-08-16..2025-08-29

person   Anutin Charnvirakul
gender   m
office   THA:GOV    prime minister  2025-09-07..

person   Hun Sen
gender   m
office   KHM:GOV    prime minister  1985-01-14..2023-08-22
office   KHM:LEG    speaker  2024-04-03..

person   Hun Manet
gender   m
office   KHM:GOV    prime minister  2023-08-22..

person   Sam Rainsy
gender   m
office   KHM:OPP    opposition leader  1995..

person   Pol Pot
gender   m
office   KHM:GOV    prime minister  1976-04..1979-01-07
office   KHM:REB    rebel leader  1979-01..1997-07

person   Norodom Sihanouk
alias    King Sihanouk; King Norodom Sihanouk
gender   m
office   KHM:GOV    king  1993-09-24..2004-10-07

person   Suharto
gender   m
office   IDN:GOV    president  1967-03..1998-05-21

person   B. J. Habibie
alias    B.J. Habibie; Habibie
gender   m
office   IDN:GOV    president  1998-05-21..1999-10-20

person   Abdurrahman Wahid
alias    Gus Dur
gender   m
office   IDN:GOV    president  1999-10-20..2001-07-23

person   Megawati Sukarnoputri
alias    Megawati Soekarnoputri; Megawati
gender   f
office   IDN:GOV    vice president  1999-10-21..2001-07-23
office   IDN:GOV    president  2001-07-23..2004-10-20

person   Susilo Bambang Yudhoyono
alias    Yudhoyono
gender   m
office   IDN:GOV    president  2004-10-20..2014-10-20

person   Joko Widodo
alias    Jokowi
gender   m
office   IDN:GOV    governor  2012-10-15..2014-10-16
office   IDN:GOV    president  2014-10-20..2024-10-20

person   Prabowo Subianto
alias    Prabowo
gender   m
office   IDN:GOV    defence minister  2019-10-23..2024-10-20
office   IDN:GOV    president  2024-10-20..

person   Retno Marsudi
gender   f
office   IDN:GOV    foreign minister  2014-10-27..2024-10-20

person   Marty Natalegawa
gender   m
office   IDN:GOV    foreign minister  2009-10-22..2014-10-20

person   Hassan Wirajuda
alias    Hassan Wirayuda
gender   m
office   IDN:GOV    foreign minister  2001-08..2009-10-22

person   Xanana Gusmao
gender   m
office   TLS:REB    rebel leader  1981..1999
office   TLS:GOV    president  2002-05-20..2007-05-20
office   TLS:GOV    prime minister  2007-08-08..2015-02-16
office   TLS:GOV    prime minister  2023-07-01..

person   Jose Ramos-Horta
alias    Jose Ramos Horta
gender   m
office   TLS:GOV    foreign minister  2002-05-20..2006-06
office   TLS:GOV    prime minister  2006-07-10..2007-05-19
office   TLS:GOV    president  2007-05-20..2012-05-20
office   TLS:GOV    president  2022-05-20..

person   Mari Alkatiri
gender   m
office   TLS:GOV    prime minister  2002-05-20..2006-06-26
office   TLS:GOV    prime minister  2017-09-15..2018-06-22

person   Fidel Ramos
gender   m
office   PHL:GOV    president  1992-06-30..1998-06-30

person   Joseph Estrada
gender   m
office   PHL:GOV    president  1998-06-30..2001-01-20

person   Gloria Macapagal Arroyo
alias    Gloria Macapagal-Arroyo; Gloria Arroyo
gender   f
office   PHL:GOV    president  2001-01-20..2010-06-30

person   Benigno Aquino
alias    Benigno Aquino III; Noynoy Aquino
gender   m
office   PHL:GOV    president  2010-06-30..2016-06-30

person   Rodrigo Duterte
gender   m
office   PHL:GOV    president  2016-06-30..2022-06-30

person   Ferdinand Marcos
alias    Ferdinand Marcos Jr; Ferdinand Marcos Jr.; Bongbong Marcos; Marcos Jr
gender   m
office   PHL:GOV    president  2022-06-30..

person   Sara Duterte
gender   f
office   PHL:GOV    vice president  2022-06-30..

person   Murad Ebrahim
alias    Al Haj Murad Ebrahim; Murad Ibrahim
gender   m
office   PHL:REB    rebel leader  2003..2019-02

person   Nur Misuari
gender   m
office   PHL:REB    rebel leader  1972..

person   Jose Maria Sison
alias    Joma Sison
gender   m
office   PHL:REB    leader  1968-12..2022-12-16

person   Mahathir Mohamad
alias    Mahathir Mohammad; Mahathir
gender   m
office   MYS:GOV    prime minister  1981-07-16..2003-10-31
office   MYS:GOV    prime minister  2018-05-10..2020-03-01

person   Abdullah Ahmad Badawi
alias    Abdullah Badawi
gender   m
office   MYS:GOV    prime minister  2003-10-31..2009-04-03

person   Najib Razak
gender   m
office   MYS:GOV    prime minister  2009-04-03..2018-05-10

person   Anwar Ibrahim
gender   m
office   MYS:GOV    deputy prime minister  1993-12..1998-09-02
office   MYS:OPP    opposition leader  2008-08..2015-03
office   MYS:GOV    prime minister  2022-11-24..

person   Lee Hsien Loong
gender   m
office   SGP:GOV    prime minister  2004-08-12..2024-05-15

person   Lawrence Wong
gender   m
office   SGP:GOV    prime minister  2024-05-15..

person   Goh Chok Tong
gender   m
office   SGP:GOV    prime minister  1990-11-28..2004-08-12

person   Nguyen Phu Trong
gender   m
office   VNM:PTY    party leader  2011-01-19..2024-07-19

person   To Lam
gender   m
office   VNM:GOV    security minister  2016-04..2024-05
office   VNM:GOV    president  2024-05-22..2024-10-21
office   VNM:PTY    party leader  2024-08-03..

person   Nursultan Nazarbayev
gender   m
office   KAZ:GOV    president  1990-04-24..2019-03-20

person   Kassym-Jomart Tokayev
alias    Kasym-Jomart Tokayev
gender   m
office   KAZ:GOV    foreign minister  2002-06..2007-01
office   KAZ:GOV    president  2019-03-20..

person   Islam Karimov
gender   m
office   UZB:GOV    president  1990-03-24..2016-09-02

person   Shavkat Mirziyoyev
gender   m
office   UZB:GOV    prime minister  2003-12..2016-12
office   UZB:GOV    president  2016-12-14..

person   Askar Akayev
gender   m
office   KGZ:GOV    president  1990-10-27..2005-03-24

person   Kurmanbek Bakiyev
gender   m
office   KGZ:GOV    president  2005-08-14..2010-04-15

person   Roza Otunbayeva
gender   f
office   KGZ:GOV    president  2010-04-07..2011-12-01
office   UNO:GOV    special representative  2022-09..2025-09

person   Sooronbay Jeenbekov
alias    Sooronbai Jeenbekov
gender   m
office   KGZ:GOV    president  2017-11-24..2020-10-15

person   Sadyr Japarov
alias    Sadyr Zhaparov
gender   m
office   KGZ:GOV    president  2021-01-28..

person   Emomali Rahmon
alias    Imomali Rakhmonov; Emomali Rakhmon
gender   m
office   TJK:GOV    president  1994-11-16..

person   Saparmurat Niyazov
gender   m
office   TKM:GOV    president  1990-11-02..2006-12-21

person   Gurbanguly Berdymukhamedov
alias    Gurbanguly Berdimuhamedow
gender   m
office   TKM:GOV    president  2007-02-14..2022-03-19

person   John Howard
gender   m
office   AUS:GOV    prime minister  1996-03-11..2007-12-03

person   Alexander Downer
gender   m
office   AUS:GOV    foreign minister  1996-03-11..2007-12-03

person   Kevin Rudd
gender   m
office   AUS:GOV    prime minister  2007-12-03..2010-06-24
office   AUS:GOV    foreign minister  2010-09-14..2012-02-22
office   AUS:GOV    prime minister  2013-06-27..2013-09-18

person   Julia Gillard
gender   f
office   AUS:GOV    prime minister  2010-06-24..2013-06-27

person   Tony Abbott
gender   m
office   AUS:GOV    prime minister  2013-09-18..2015-09-15

person   Malcolm Turnbull
gender   m
office   AUS:GOV    prime minister  2015-09-15..2018-08-24

person   Scott Morrison
gender   m
office   AUS:GOV    prime minister  2018-08-24..2022-05-23

person   Anthony Albanese
gender   m
office   AUS:GOV    prime minister  2022-05-23..

person   Julie Bishop
gender   f
office   AUS:GOV    foreign minister  2013-09-18..2018-08-28
office   UNO:GOV    envoy  2024-04..

person   Penny Wong
gender   f
office   AUS:GOV    foreign minister  2022-05-23..

person   Marise Payne
gender   f
office   AUS:GOV    defence minister  2015-09-21..2018-08-28
office   AUS:GOV    foreign minister  2018-08-28..2022-05-23

person   Helen Clark
gender   f
office   NZL:GOV    prime minister  1999-12-05..2008-11-19
office   UNO:GOV    director-general  2009-04..2017-04

person   Jacinda Ardern
gender   f
office   NZL:GOV    prime minister  2017-10-26..2023-01-25

person   Christopher Luxon
gender   m
office   NZL:GOV    prime minister  2023-11-27..

person   Winston Peters
gender   m
office   NZL:GOV    foreign minister  2005-10..2008-08
office   NZL:GOV    foreign minister  2017-10-26..2020-11-06
office   NZL:GOV    foreign minister  2023-11-27..

person   Frank Bainimarama
alias    Voreqe Bainimarama
gender   m
office   FJI:MIL    chief of staff  1999-03..2014-03
office   FJI:GOV    prime minister  2007-01-05..2022-12-24

person   Sitiveni Rabuka
gender   m
office   FJI:GOV    prime minister  1992-06..1999-05
office   FJI:GOV    prime minister  2022-12-24..

person   George Speight
gender   m
office   FJI:REB    rebel leader  2000-05-19..2000-07

person   Manasseh Sogavare
gender   m
office   SLB:GOV    prime minister  2000-06-30..2001-12-17
office   SLB:GOV    prime minister  2019-04-24..2024-05-02

person   James Marape
gender   m
office   PNG:GOV    prime minister  2019-05-30..

person   Dalai Lama
alias    the Dalai Lama; Tenzin Gyatso
gender   m
office   CHN:REL    Dalai Lama  1950-11-17..
