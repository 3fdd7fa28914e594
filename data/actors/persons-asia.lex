# Persons in office: Asia with the Caucasus, and the Pacific.
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
office   CHN:GOV    vice president  1998-03..2003-03-15
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
office   CHN:GOV    spokesman  2005..2010
office   CHN:GOV    spokesman  2011..2014
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

person   Donald Tsang
alias    Donald Tsang Yam-kuen; Tsang Yam-kuen
gender   m
office   HKG:GOV    chief minister  2005-03-12..2012-06-30

person   Leung Chun-ying
alias    CY Leung; C.Y. Leung; C. Y. Leung; Leung Chun Ying
gender   m
office   HKG:GOV    chief minister  2012-07-01..2017-06-30

person   Chris Tang
alias    Chris Tang Ping-keung; Tang Ping-keung
gender   m
office   HKG:COP    police chief  2019-11..2021-06
office   HKG:GOV    security minister  2021-06..

person   Regina Ip
alias    Regina Ip Lau Suk-yee
gender   f
office   HKG:GOV    security minister  1998-08..2003-07

person   Jimmy Lai
alias    Jimmy Lai Chee-ying; Lai Chee-ying
gender   m
office   HKG:BUS    businessman  1995..

person   Nathan Law
alias    Nathan Law Kwun-chung
gender   m
office   HKG:CVL    activist  2014..

person   Agnes Chow
alias    Agnes Chow Ting
gender   f
office   HKG:CVL    activist  2014..

person   Benny Tai
alias    Benny Tai Yiu-ting
gender   m
office   HKG:CVL    activist  2013..

person   Martin Lee
alias    Martin Lee Chu-ming
gender   m
office   HKG:PTY    party leader  1990..2002-12

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
office   TWN:GOV    mayor  2010-12..2017-09
office   TWN:GOV    prime minister  2017-09-08..2019-01-14
office   TWN:GOV    vice president  2020-05-20..2024-05-20
office   TWN:GOV    president  2024-05-20..

person   Joseph Wu
gender   m
office   TWN:GOV    foreign minister  2018-02-26..2024-05-20
office   TWN:GOV    national security adviser  2024-05-20..

person   Vincent Siew
alias    Vincent Siew Wan-chang; Siew Wan-chang
gender   m
office   TWN:GOV    prime minister  1997-09..2000-05-20
office   TWN:GOV    vice president  2008-05-20..2012-05-20

person   Tang Fei
gender   m
office   TWN:GOV    prime minister  2000-05-20..2000-10-06

person   Chang Chun-hsiung
gender   m
office   TWN:GOV    prime minister  2000-10-06..2002-02-01
office   TWN:GOV    prime minister  2007-05-21..2008-05-20

person   Yu Shyi-kun
alias    You Si-kun
gender   m
office   TWN:GOV    prime minister  2002-02-01..2005-02-01
office   TWN:LEG    speaker  2020-02..2024-02

person   Frank Hsieh
alias    Hsieh Chang-ting; Frank Hsieh Chang-ting
gender   m
office   TWN:GOV    prime minister  2005-02-01..2006-01-25

person   Su Tseng-chang
gender   m
office   TWN:GOV    prime minister  2006-01-25..2007-05-21
office   TWN:GOV    prime minister  2019-01-14..2023-01-31

person   Liu Chao-shiuan
gender   m
office   TWN:GOV    prime minister  2008-05-20..2009-09-10

person   Wu Den-yih
gender   m
office   TWN:GOV    prime minister  2009-09-10..2012-02-06
office   TWN:GOV    vice president  2012-05-20..2016-05-20

person   Sean Chen Chun
gender   m
office   TWN:GOV    prime minister  2012-02-06..2013-02-18

person   Jiang Yi-huah
gender   m
office   TWN:GOV    prime minister  2013-02-18..2014-12-08

person   Mao Chi-kuo
gender   m
office   TWN:GOV    prime minister  2014-12-08..2016-02-01

person   Chang San-cheng
alias    Simon Chang San-cheng
gender   m
office   TWN:GOV    prime minister  2016-02-01..2016-05-20

person   Lin Chuan
gender   m
office   TWN:GOV    prime minister  2016-05-20..2017-09-08

person   Chen Chien-jen
gender   m
office   TWN:GOV    vice president  2016-05-20..2020-05-20
office   TWN:GOV    prime minister  2023-01-31..2024-05-20

person   Cho Jung-tai
gender   m
office   TWN:GOV    prime minister  2024-05-20..

person   Tien Hung-mao
gender   m
office   TWN:GOV    foreign minister  2000-05-20..2002-02

person   Eugene Chien
alias    Chien Yu-hsin; Eugene Chien Yu-hsin
gender   m
office   TWN:GOV    foreign minister  2002-02..2004-04

person   Chen Tan-sun
alias    Mark Chen Tan-sun
gender   m
office   TWN:GOV    foreign minister  2004-04..2006-01

person   Huang Chih-fang
alias    James Huang Chih-fang
gender   m
office   TWN:GOV    foreign minister  2006-01..2008-05

person   Francisco Ou
alias    Ou Hung-lien; Francisco Ou Hung-lien
gender   m
office   TWN:GOV    foreign minister  2008-05-20..2009-09

person   Timothy Yang
alias    Yang Chin-tien; Timothy Yang Chin-tien
gender   m
office   TWN:GOV    foreign minister  2009-09..2012-09

person   Lin Yung-lo
alias    David Lin Yung-lo
gender   m
office   TWN:GOV    foreign minister  2012-09..2016-05-20

person   Lee Ta-wei
alias    David Lee Ta-wei
gender   m
office   TWN:GOV    foreign minister  2016-05-20..2018-02-26

person   Lin Chia-lung
gender   m
office   TWN:GOV    foreign minister  2024-05-20..

person   Feng Shih-kuan
gender   m
office   TWN:GOV    defence minister  2016-05-20..2018-02-26

person   Yen De-fa
alias    Yen Teh-fa
gender   m
office   TWN:GOV    defence minister  2018-02-26..2021-02

person   Chiu Kuo-cheng
gender   m
office   TWN:GOV    defence minister  2021-02-23..2024-05-20

person   Wellington Koo
alias    Koo Li-hsiung; Wellington Koo Li-hsiung
gender   m
office   TWN:GOV    national security adviser  2020-05-20..2024-05-20
office   TWN:GOV    defence minister  2024-05-20..

person   Annette Lu
alias    Lu Hsiu-lien; Annette Lu Hsiu-lien
gender   f
office   TWN:GOV    vice president  2000-05-20..2008-05-20

person   Hsiao Bi-khim
gender   f
office   TWN:GOV    ambassador  2020-07..2023-11
office   TWN:GOV    vice president  2024-05-20..

person   Lien Chan
gender   m
office   TWN:GOV    vice president  1996-05-20..2000-05-20
office   TWN:PTY    party leader  2000-03..2005-08

person   Eric Chu
alias    Chu Li-luan; Eric Chu Li-luan
gender   m
office   TWN:PTY    party leader  2015-01..2016-01
office   TWN:PTY    party leader  2021-10..2025-10

person   Cheng Li-wun
gender   f
office   TWN:PTY    party leader  2025-11..

person   Hou Yu-ih
gender   m
office   TWN:GOV    mayor  2018-12..
office   TWN:PTY    candidate  2023-05..2024-01

person   Han Kuo-yu
gender   m
office   TWN:GOV    mayor  2018-12..2020-06
office   TWN:LEG    speaker  2024-02-01..

person   Ko Wen-je
gender   m
office   TWN:GOV    mayor  2014-12..2022-12
office   TWN:PTY    party leader  2019-08..2025-01

person   James Soong
alias    Soong Chu-yu; James Soong Chu-yu
gender   m
office   TWN:PTY    party leader  2000-03..

person   Wang Jin-pyng
gender   m
office   TWN:LEG    speaker  1999-02..2016-02

person   Junichiro Koizumi
gender   m
office   JPN:GOV    prime minister  2001-04-26..2006-09-26

person   Shinzo Abe
gender   m
office   JPN:GOV    presidential chief of staff  2005-10-31..2006-09-26
office   JPN:GOV    prime minister  2006-09-26..2007-09-26
office   JPN:GOV    prime minister  2012-12-26..2020-09-16

person   Yasuo Fukuda
gender   m
office   JPN:GOV    presidential chief of staff  2000-10-27..2004-05-07
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
office   JPN:OPP    opposition leader  2024-09-23..2026-01

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
office   JPN:GOV    defence minister  2002-09-30..2004-09-27
office   JPN:GOV    defence minister  2007-09-26..2008-08-02
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

person   Emperor Akihito
alias    Akihito
gender   m
office   JPN:GOV    king  1989-01-07..2019-04-30

person   Emperor Naruhito
alias    Naruhito; Crown Prince Naruhito
gender   m
office   JPN:GOV    crown prince  1991-02..2019-04-30
office   JPN:GOV    king  2019-05-01..

person   Yoshiro Mori
gender   m
office   JPN:GOV    prime minister  2000-04-05..2001-04-26

person   Yohei Kono
gender   m
office   JPN:GOV    foreign minister  1994-06..1996-01
office   JPN:GOV    foreign minister  1999-10-05..2001-04-26
office   JPN:LEG    speaker  2003-11..2009-07

person   Makiko Tanaka
gender   f
office   JPN:GOV    foreign minister  2001-04-26..2002-01-30

person   Yoriko Kawaguchi
gender   f
office   JPN:GOV    foreign minister  2002-02-01..2004-09-27

person   Nobutaka Machimura
gender   m
office   JPN:GOV    foreign minister  2004-09-27..2005-10-31
office   JPN:GOV    foreign minister  2007-08-27..2007-09-26
office   JPN:GOV    presidential chief of staff  2007-09-26..2008-09-24

person   Masahiko Komura
alias    Masahiko Koumura
gender   m
office   JPN:GOV    foreign minister  1998-07..1999-10-05
office   JPN:GOV    defence minister  2007-08-27..2007-09-26
office   JPN:GOV    foreign minister  2007-09-26..2008-09-24

person   Hirofumi Nakasone
gender   m
office   JPN:GOV    foreign minister  2008-09-24..2009-09-16

person   Katsuya Okada
gender   m
office   JPN:PTY    party leader  2004-05..2005-09
office   JPN:GOV    foreign minister  2009-09-16..2010-09-17
office   JPN:GOV    deputy prime minister  2012-01-13..2012-12-26

person   Seiji Maehara
gender   m
office   JPN:GOV    foreign minister  2010-09-17..2011-03-09

person   Takeaki Matsumoto
gender   m
office   JPN:GOV    foreign minister  2011-03-09..2011-09-02

person   Koichiro Gemba
alias    Koichiro Genba
gender   m
office   JPN:GOV    foreign minister  2011-09-02..2012-12-26

person   Toshimitsu Motegi
gender   m
office   JPN:GOV    economy minister  2012-12-26..2014-09-03
office   JPN:GOV    foreign minister  2019-09-11..2021-11-04
office   JPN:GOV    foreign minister  2025-10-21..

person   Yoshimasa Hayashi
gender   m
office   JPN:GOV    defence minister  2008-08-02..2008-09-24
office   JPN:GOV    foreign minister  2021-11-10..2023-09-13
office   JPN:GOV    presidential chief of staff  2023-12-14..2025-10-21

person   Takeshi Iwaya
gender   m
office   JPN:GOV    defence minister  2018-10-02..2019-09-11
office   JPN:GOV    foreign minister  2024-10-01..2025-10-21

person   Kazuo Torashima
gender   m
office   JPN:GOV    defence minister  2000-07-04..2000-12-05

person   Toshitsugu Saito
gender   m
office   JPN:GOV    defence minister  2000-12-05..2001-04-26

person   Tsutomu Kawara
gender   m
office   JPN:GOV    defence minister  1999-10-05..2000-07-04

person   Gen Nakatani
gender   m
office   JPN:GOV    defence minister  2001-04-26..2002-09-30
office   JPN:GOV    defence minister  2014-12-24..2016-08-03
office   JPN:GOV    defence minister  2024-10-01..2025-10-21

person   Yoshinori Ohno
alias    Yoshinori Ono
gender   m
office   JPN:GOV    defence minister  2004-09-27..2005-10-31

person   Fukushiro Nukaga
gender   m
office   JPN:GOV    defence minister  2005-10-31..2006-09-26
office   JPN:GOV    finance minister  2007-08-27..2008-08-02
office   JPN:LEG    speaker  2023-10..2026-01

person   Fumio Kyuma
gender   m
office   JPN:GOV    defence minister  2006-09-26..2007-07-04

person   Yuriko Koike
gender   f
office   JPN:GOV    defence minister  2007-07-04..2007-08-27
office   JPN:GOV    governor  2016-08-02..

person   Yasukazu Hamada
gender   m
office   JPN:GOV    defence minister  2008-09-24..2009-09-16
office   JPN:GOV    defence minister  2022-08-10..2023-09-13

person   Toshimi Kitazawa
gender   m
office   JPN:GOV    defence minister  2009-09-16..2011-09-02

person   Yasuo Ichikawa
gender   m
office   JPN:GOV    defence minister  2011-09-02..2012-01-13

person   Naoki Tanaka
gender   m
office   JPN:GOV    defence minister  2012-01-13..2012-06-04

person   Satoshi Morimoto
gender   m
office   JPN:GOV    defence minister  2012-06-04..2012-12-26

person   Itsunori Onodera
gender   m
office   JPN:GOV    defence minister  2012-12-26..2014-09-03
office   JPN:GOV    defence minister  2017-08-03..2018-10-02

person   Akinori Eto
gender   m
office   JPN:GOV    defence minister  2014-09-03..2014-12-24

person   Tomomi Inada
gender   f
office   JPN:GOV    defence minister  2016-08-03..2017-07-28

person   Nobuo Kishi
gender   m
office   JPN:GOV    defence minister  2020-09-16..2022-08-10

person   Minoru Kihara
gender   m
office   JPN:GOV    defence minister  2023-09-13..2024-10-01
office   JPN:GOV    presidential chief of staff  2025-10-21..

person   Shinjiro Koizumi
gender   m
office   JPN:GOV    defence minister  2025-10-21..

person   Hiroyuki Hosoda
gender   m
office   JPN:GOV    presidential chief of staff  2004-05-07..2005-10-31
office   JPN:LEG    speaker  2021-11..2023-10

person   Mikio Aoki
gender   m
office   JPN:GOV    presidential chief of staff  1999-10-05..2000-07-04

person   Yasuhisa Shiozaki
gender   m
office   JPN:GOV    presidential chief of staff  2006-09-26..2007-08-27

person   Kaoru Yosano
gender   m
office   JPN:GOV    presidential chief of staff  2007-08-27..2007-09-26

person   Takeo Kawamura
gender   m
office   JPN:GOV    presidential chief of staff  2008-09-24..2009-09-16

person   Hirofumi Hirano
gender   m
office   JPN:GOV    presidential chief of staff  2009-09-16..2010-06-08

person   Yoshito Sengoku
gender   m
office   JPN:GOV    presidential chief of staff  2010-06-08..2011-01-14

person   Yukio Edano
gender   m
office   JPN:GOV    presidential chief of staff  2011-01-14..2011-09-02
office   JPN:OPP    opposition leader  2017-10..2021-11

person   Osamu Fujimura
gender   m
office   JPN:GOV    presidential chief of staff  2011-09-02..2012-12-26

person   Katsunobu Kato
gender   m
office   JPN:GOV    presidential chief of staff  2020-09-16..2021-10-04
office   JPN:GOV    finance minister  2024-10-01..2025-10-21

person   Hirokazu Matsuno
gender   m
office   JPN:GOV    presidential chief of staff  2021-10-04..2023-12-14

person   Shunichi Suzuki
gender   m
office   JPN:GOV    finance minister  2021-10-04..2024-10-01

person   Satsuki Katayama
gender   f
office   JPN:GOV    finance minister  2025-10-21..

person   Haruhiko Kuroda
gender   m
office   JPN:GOV    central bank governor  2013-03-20..2023-04-08

person   Kazuo Ueda
gender   m
office   JPN:GOV    central bank governor  2023-04-09..

person   Masaaki Shirakawa
gender   m
office   JPN:GOV    central bank governor  2008-04..2013-03

person   Toshihiko Fukui
gender   m
office   JPN:GOV    central bank governor  2003-03..2008-03

person   Ryosei Akazawa
gender   m
office   JPN:GOV    negotiator  2025-04..2025-10-21
office   JPN:GOV    trade minister  2025-10-21..

person   Ichiro Ozawa
gender   m
office   JPN:OPP    opposition leader  2006-04..2009-05

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

person   Goh Kun
alias    Goh Gun; Ko Kun
gender   m
office   KOR:GOV    mayor  1998-07..2002-06
office   KOR:GOV    prime minister  2003-02-27..2004-05-24
office   KOR:GOV    president  2004-03-12..2004-05-14

person   Park Tae-joon
alias    Park Tae Joon
gender   m
office   KOR:GOV    prime minister  2000-01-13..2000-05-19

person   Kim Jong-pil
alias    Kim Jong Pil
gender   m
office   KOR:GOV    prime minister  1998-03..2000-01-12

person   Lee Han-dong
alias    Lee Han Dong
gender   m
office   KOR:GOV    prime minister  2000-05-23..2002-07-11

person   Kim Suk-soo
alias    Kim Suk Soo
gender   m
office   KOR:GOV    prime minister  2002-09..2003-02-26

person   Lee Hae-chan
alias    Lee Hae Chan; Lee Hai-chan
gender   m
office   KOR:GOV    prime minister  2004-06-30..2006-03-15

person   Han Myeong-sook
alias    Han Myung-sook; Han Myeong Sook
gender   f
office   KOR:GOV    prime minister  2006-04-20..2007-03-07

person   Han Duck-soo
alias    Han Duck Soo; Han Deok-soo
gender   m
office   KOR:GOV    prime minister  2007-04-02..2008-02-29
office   KOR:GOV    ambassador  2009..2012
office   KOR:GOV    prime minister  2022-05-21..2025-05-01
office   KOR:GOV    president  2024-12-14..2024-12-27
office   KOR:GOV    president  2025-03-24..2025-05-01

person   Han Seung-soo
alias    Han Seung Soo
gender   m
office   KOR:GOV    foreign minister  2001-03..2002-02
office   KOR:GOV    prime minister  2008-02-29..2009-09-28

person   Chung Un-chan
alias    Chung Un Chan
gender   m
office   KOR:GOV    prime minister  2009-09-29..2010-08-10

person   Kim Hwang-sik
alias    Kim Hwang Sik
gender   m
office   KOR:GOV    prime minister  2010-10-01..2013-02-26

person   Chung Hong-won
alias    Jung Hong-won; Chung Hong Won
gender   m
office   KOR:GOV    prime minister  2013-02-26..2015-02-16

person   Lee Wan-koo
alias    Lee Wan Koo
gender   m
office   KOR:GOV    prime minister  2015-02-17..2015-04-27

person   Hwang Kyo-ahn
alias    Hwang Kyo Ahn
gender   m
office   KOR:GOV    justice minister  2013-03..2015-06
office   KOR:GOV    prime minister  2015-06-18..2017-05-11
office   KOR:GOV    president  2016-12-09..2017-05-09

person   Lee Nak-yon
alias    Lee Nak Yon
gender   m
office   KOR:GOV    prime minister  2017-05-31..2020-01-13

person   Chung Sye-kyun
alias    Chung Sye Kyun; Jeong Se-kyun
gender   m
office   KOR:LEG    speaker  2016-06..2018-05
office   KOR:GOV    prime minister  2020-01-14..2021-04-16

person   Kim Boo-kyum
alias    Kim Boo Kyum; Kim Bu-gyeom
gender   m
office   KOR:GOV    prime minister  2021-05-14..2022-05-11

person   Choi Sang-mok
alias    Choi Sang Mok
gender   m
office   KOR:GOV    finance minister  2023-12..2025-05-01
office   KOR:GOV    president  2024-12-27..2025-03-24

person   Lee Ju-ho
alias    Lee Ju Ho
gender   m
office   KOR:GOV    president  2025-05-02..2025-06-04

person   Kim Min-seok
alias    Kim Min Seok
gender   m
office   KOR:GOV    prime minister  2025-07-03..

person   Lee Joung-binn
alias    Lee Joung Binn; Lee Joung-bin
gender   m
office   KOR:GOV    foreign minister  2000-01..2001-03

person   Choi Sung-hong
alias    Choi Sung Hong
gender   m
office   KOR:GOV    foreign minister  2002-02..2003-02

person   Yoon Young-kwan
alias    Yoon Young Kwan
gender   m
office   KOR:GOV    foreign minister  2003-02..2004-01

person   Song Min-soon
alias    Song Min Soon
gender   m
office   KOR:GOV    foreign minister  2006-12..2008-02

person   Yu Myung-hwan
alias    Yu Myung Hwan
gender   m
office   KOR:GOV    foreign minister  2008-02-29..2010-09

person   Kim Sung-hwan
alias    Kim Sung Hwan
gender   m
office   KOR:GOV    foreign minister  2010-10-08..2013-03

person   Yun Byung-se
alias    Yun Byung Se
gender   m
office   KOR:GOV    foreign minister  2013-03-11..2017-06-18

person   Chung Eui-yong
alias    Chung Eui Yong
gender   m
office   KOR:GOV    national security adviser  2017-05-21..2020-07
office   KOR:GOV    foreign minister  2021-02-09..2022-05-11

person   Park Jin
gender   m
office   KOR:GOV    foreign minister  2022-05-12..2024-01-10

person   Cho Tae-yul
alias    Cho Tae Yul
gender   m
office   KOR:GOV    ambassador  2016..2019
office   KOR:GOV    foreign minister  2024-01-10..2025-07

person   Cho Hyun
gender   m
office   KOR:GOV    foreign minister  2025-07-19..

person   Cho Seong-tae
alias    Cho Song-tae; Cho Seong Tae
gender   m
office   KOR:GOV    defence minister  1999-05..2001-03

person   Kim Dong-shin
alias    Kim Dong Shin
gender   m
office   KOR:GOV    defence minister  2001-03..2002-07

person   Lee Jun
gender   m
office   KOR:GOV    defence minister  2002-07..2003-02

person   Cho Young-kil
alias    Cho Young Kil; Cho Yung-kil
gender   m
office   KOR:GOV    defence minister  2003-02..2004-07

person   Yoon Kwang-ung
alias    Yoon Kwang Ung
gender   m
office   KOR:GOV    defence minister  2004-07..2006-11

person   Kim Jang-soo
alias    Kim Jang Soo
gender   m
office   KOR:GOV    defence minister  2006-11..2008-02
office   KOR:GOV    national security adviser  2013-02..2014-05

person   Lee Sang-hee
alias    Lee Sang Hee
gender   m
office   KOR:GOV    defence minister  2008-02-29..2009-09

person   Kim Tae-young
alias    Kim Tae Young
gender   m
office   KOR:GOV    defence minister  2009-09..2010-12-04

person   Kim Kwan-jin
alias    Kim Kwan Jin
gender   m
office   KOR:GOV    defence minister  2010-12-04..2014-06-30
office   KOR:GOV    national security adviser  2014-06..2017-05

person   Han Min-koo
alias    Han Min Koo
gender   m
office   KOR:GOV    defence minister  2014-06-30..2017-07-13

person   Song Young-moo
alias    Song Young Moo
gender   m
office   KOR:GOV    defence minister  2017-07-14..2018-09-21

person   Jeong Kyeong-doo
alias    Jeong Kyeong Doo
gender   m
office   KOR:GOV    defence minister  2018-09-21..2020-09-18

person   Suh Wook
gender   m
office   KOR:GOV    defence minister  2020-09-18..2022-05-11

person   Lee Jong-sup
alias    Lee Jong Sup
gender   m
office   KOR:GOV    defence minister  2022-05-11..2023-10-07

person   Shin Won-sik
alias    Shin Won Sik
gender   m
office   KOR:GOV    defence minister  2023-10-07..2024-09-06
office   KOR:GOV    national security adviser  2024-08..2025-06

person   Kim Yong-hyun
alias    Kim Yong Hyun
gender   m
office   KOR:GOV    defence minister  2024-09-06..2024-12-05

person   Kim Seon-ho
alias    Kim Seon Ho
gender   m
office   KOR:GOV    deputy defence minister  2023-10..2025-07
office   KOR:GOV    defence minister  2024-12-05..2025-07-25

person   Ahn Gyu-back
alias    Ahn Gyu Back
gender   m
office   KOR:GOV    defence minister  2025-07-25..

person   Lim Dong-won
alias    Lim Dong Won
gender   m
office   KOR:GOV    unification minister  1999-05..1999-12
office   KOR:SPY    intelligence chief  1999-12..2001-03
office   KOR:GOV    unification minister  2001-03..2001-09

person   Hong Soon-young
alias    Hong Soon Young
gender   m
office   KOR:GOV    foreign minister  1998-08..2000-01
office   KOR:GOV    unification minister  2001-09..2002-01

person   Park Jae-kyu
alias    Park Jae Kyu
gender   m
office   KOR:GOV    unification minister  1999-12..2001-03

person   Jeong Se-hyun
alias    Jeong Se Hyun
gender   m
office   KOR:GOV    unification minister  2002-01..2004-06

person   Chung Dong-young
alias    Chung Dong Young
gender   m
office   KOR:GOV    unification minister  2004-07..2005-12
office   KOR:PTY    candidate  2007-10..2007-12
office   KOR:GOV    unification minister  2025-07-25..

person   Lee Jong-seok
alias    Lee Jong Seok; Lee Jong-suk
gender   m
office   KOR:GOV    unification minister  2006-02..2006-12
office   KOR:SPY    intelligence chief  2025-06..

person   Lee Jae-joung
alias    Lee Jae Joung
gender   m
office   KOR:GOV    unification minister  2006-12..2008-02

person   Kim Ha-joong
alias    Kim Ha Joong
gender   m
office   KOR:GOV    unification minister  2008-03..2009-02

person   Hyun In-taek
alias    Hyun In Taek
gender   m
office   KOR:GOV    unification minister  2009-02..2011-09

person   Yu Woo-ik
alias    Yu Woo Ik
gender   m
office   KOR:GOV    unification minister  2011-09..2013-03

person   Ryoo Kihl-jae
alias    Ryoo Kihl Jae
gender   m
office   KOR:GOV    unification minister  2013-03..2015-03

person   Hong Yong-pyo
alias    Hong Yong Pyo
gender   m
office   KOR:GOV    unification minister  2015-03..2017-07

person   Cho Myoung-gyon
alias    Cho Myoung Gyon
gender   m
office   KOR:GOV    unification minister  2017-07..2019-04

person   Kim Yeon-chul
alias    Kim Yeon Chul
gender   m
office   KOR:GOV    unification minister  2019-04..2020-06

person   Lee In-young
alias    Lee In Young
gender   m
office   KOR:GOV    unification minister  2020-07..2022-05

person   Kwon Young-se
alias    Kwon Young Se
gender   m
office   KOR:GOV    unification minister  2022-05..2023-07

person   Kim Yung-ho
alias    Kim Yung Ho
gender   m
office   KOR:GOV    unification minister  2023-07..2025-07

person   Suh Hoon
gender   m
office   KOR:SPY    intelligence chief  2017-06..2020-07
office   KOR:GOV    national security adviser  2020-07..2022-05

person   Park Jie-won
alias    Park Jie Won
gender   m
office   KOR:SPY    intelligence chief  2020-07..2022-05

person   Won Sei-hoon
alias    Won Sei Hoon
gender   m
office   KOR:SPY    intelligence chief  2009-02..2013-03

person   Wi Sung-lac
alias    Wi Sung Lac
gender   m
office   KOR:GOV    negotiator  2009-03..2011
office   KOR:GOV    national security adviser  2025-06-04..

person   Kim Sung-han
alias    Kim Sung Han
gender   m
office   KOR:GOV    national security adviser  2022-05..2023-03

person   Cho Tae-yong
alias    Cho Tae Yong
gender   m
office   KOR:GOV    national security adviser  2023-03..2024-01
office   KOR:SPY    intelligence chief  2024-01..2025-06

person   Han Dong-hoon
alias    Han Dong Hoon
gender   m
office   KOR:GOV    justice minister  2022-05..2023-12
office   KOR:PTY    party leader  2024-07..2024-12

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

person   Kim Yong-nam
alias    Kim Yong Nam
gender   m
office   PRK:GOV    chairman  1998-09-05..2019-04-11

person   Choe Ryong-hae
alias    Choe Ryong Hae
gender   m
office   PRK:GOV    chairman  2019-04-11..2026-03

person   Hong Song-nam
alias    Hong Song Nam
gender   m
office   PRK:GOV    prime minister  1997-02..2003-09

person   Pak Pong-ju
alias    Pak Pong Ju
gender   m
office   PRK:GOV    prime minister  2003-09..2007-04
office   PRK:GOV    prime minister  2013-04-01..2019-04-11

person   Kim Yong-il
alias    Kim Yong Il
gender   m
office   PRK:GOV    prime minister  2007-04..2010-06-07

person   Choe Yong-rim
alias    Choe Yong Rim
gender   m
office   PRK:GOV    prime minister  2010-06-07..2013-04-01

person   Kim Jae-ryong
alias    Kim Jae Ryong
gender   m
office   PRK:GOV    prime minister  2019-04-11..2020-08-13

person   Kim Tok-hun
alias    Kim Tok Hun; Kim Dok Hun
gender   m
office   PRK:GOV    prime minister  2020-08-13..2024-12

person   Pak Thae-song
alias    Pak Thae Song
gender   m
office   PRK:GOV    prime minister  2024-12..

person   Paek Nam-sun
alias    Paek Nam Sun
gender   m
office   PRK:GOV    foreign minister  1998-09..2007-01-02

person   Pak Ui-chun
alias    Pak Ui Chun
gender   m
office   PRK:GOV    foreign minister  2007-05..2014-04

person   Ri Su-yong
alias    Ri Su Yong
gender   m
office   PRK:GOV    foreign minister  2014-04..2016-05

person   Ri Son-gwon
alias    Ri Son Gwon
gender   m
office   PRK:GOV    foreign minister  2020-01..2022-06

person   Kim Il-chol
alias    Kim Il Chol
gender   m
office   PRK:GOV    defence minister  1998-09..2009-02

person   Kim Yong-chun
alias    Kim Yong Chun
gender   m
office   PRK:GOV    defence minister  2009-02..2012-04

person   Kim Jong-gak
alias    Kim Jong Gak
gender   m
office   PRK:GOV    defence minister  2012-04..2012-11

person   Kim Kyok-sik
alias    Kim Kyok Sik
gender   m
office   PRK:GOV    defence minister  2012-11..2013-05

person   Jang Jong-nam
alias    Jang Jong Nam
gender   m
office   PRK:GOV    defence minister  2013-05..2014-06

person   Hyon Yong-chol
alias    Hyon Yong Chol
gender   m
office   PRK:GOV    defence minister  2014-06..2015-04

person   Pak Yong-sik
alias    Pak Yong Sik
gender   m
office   PRK:GOV    defence minister  2015-05..2018-06

person   No Kwang-chol
alias    No Kwang Chol
gender   m
office   PRK:GOV    defence minister  2018-06..2019-12
office   PRK:GOV    defence minister  2024-10..

person   Kim Jong-gwan
alias    Kim Jong Gwan
gender   m
office   PRK:GOV    defence minister  2019-12..2021-07

person   Ri Yong-gil
alias    Ri Yong Gil
gender   m
office   PRK:MIL    chief of staff  2018-06..2019-09
office   PRK:GOV    defence minister  2021-07..2022-12
office   PRK:MIL    chief of staff  2023-08..

person   Kang Sun-nam
alias    Kang Sun Nam
gender   m
office   PRK:GOV    defence minister  2022-12..2024-10

person   Jang Song-thaek
alias    Jang Song Thaek
gender   m
office   PRK:GOV    official  2006..2013-12-12

person   Kim Kye-gwan
alias    Kim Kye Gwan
gender   m
office   PRK:GOV    deputy foreign minister  1995..2019
office   PRK:GOV    negotiator  2003..2009

person   Kang Sok-ju
alias    Kang Sok Ju
gender   m
office   PRK:GOV    deputy foreign minister  1986..2010-09

person   Kim Yong-chol
alias    Kim Yong Chol
gender   m
office   PRK:MIL    general  2009..2016
office   PRK:GOV    official  2016..

person   Kim Song
gender   m
office   PRK:GOV    ambassador  2018..

person   Ja Song-nam
alias    Ja Song Nam
gender   m
office   PRK:GOV    ambassador  2014..2018

person   Kim Myong-gil
alias    Kim Myong Gil
gender   m
office   PRK:GOV    negotiator  2019..

person   Kim Hyok-chol
alias    Kim Hyok Chol
gender   m
office   PRK:GOV    negotiator  2019-01..2019-04

person   Atal Bihari Vajpayee
alias    Atal Behari Vajpayee
gender   m
office   IND:GOV    prime minister  1998-03-19..2004-05-22

person   Manmohan Singh
gender   m
office   IND:GOV    prime minister  2004-05-22..2014-05-26
office   IND:GOV    foreign minister  2005-11-06..2006-10-24

person   Narendra Modi
alias    Modi
gender   m
office   IND:GOV    chief minister  2001-10-07..2014-05-22
office   IND:GOV    prime minister  2014-05-26..

person   Jaswant Singh
gender   m
office   IND:GOV    foreign minister  1998-12-05..2002-07-01
office   IND:GOV    defence minister  2001-03..2001-10
office   IND:GOV    finance minister  2002-07-01..2004-05-22

person   Natwar Singh
gender   m
office   IND:GOV    foreign minister  2004-05-23..2005-11-06

person   Pranab Mukherjee
gender   m
office   IND:GOV    defence minister  2004-05-23..2006-10-24
office   IND:GOV    foreign minister  2006-10-24..2009-05-22
office   IND:GOV    finance minister  2009-01..2012-06
office   IND:GOV    president  2012-07-25..2017-07-25

person   S. M. Krishna
alias    S.M. Krishna
gender   m
office   IND:GOV    foreign minister  2009-05-22..2012-10-26

person   Sushma Swaraj
gender   f
office   IND:GOV    foreign minister  2014-05-26..2019-05-30

person   Subrahmanyam Jaishankar
alias    S. Jaishankar; S Jaishankar; Jaishankar
gender   m
office   IND:GOV    deputy foreign minister  2015-01..2018-01
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
office   PAK:GOV    junta leader  1999-10-12..2001-06-20
office   PAK:GOV    president  2001-06-20..2008-08-18

person   Nawaz Sharif
gender   m
office   PAK:GOV    prime minister  1990-11-06..1993-07-18
office   PAK:GOV    prime minister  1997-02-17..1999-10-12
office   PAK:GOV    prime minister  2013-06-05..2017-07-28
office   PAK:GOV    foreign minister  2013-06-05..2017-07-28
office   PAK:GOV    defence minister  2013-06-05..2013-11-27

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
office   PAK:GOV    defence minister  2013-11-27..2017-07-28
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
alias    Syed Asim Munir
gender   m
office   PAK:SPY    intelligence chief  2018-10..2019-06
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
office   PAK:SPY    intelligence chief  2004-10..2007-10
office   PAK:MIL    chief of staff  2007-11-28..2013-11-29

person   Hafiz Saeed
alias    Hafiz Muhammad Saeed; Hafiz Mohammad Saeed
gender   m
office   IND:REB    leader  1990..

person   Masood Azhar
alias    Maulana Masood Azhar
gender   m
office   IND:REB    leader  2000..

person   K. R. Narayanan
alias    K.R. Narayanan; Kocheril Raman Narayanan
gender   m
office   IND:GOV    president  1997-07-25..2002-07-25

person   A. P. J. Abdul Kalam
alias    A.P.J. Abdul Kalam; APJ Abdul Kalam; Abdul Kalam
gender   m
office   IND:GOV    president  2002-07-25..2007-07-25

person   Pratibha Patil
alias    Pratibha Devisingh Patil
gender   f
office   IND:GOV    president  2007-07-25..2012-07-25

person   Ram Nath Kovind
gender   m
office   IND:GOV    president  2017-07-25..2022-07-25

person   Droupadi Murmu
alias    Draupadi Murmu
gender   f
office   IND:GOV    president  2022-07-25..

person   Yashwant Sinha
gender   m
office   IND:GOV    finance minister  1998-03-19..2002-07-01
office   IND:GOV    foreign minister  2002-07-01..2004-05-22

person   Salman Khurshid
gender   m
office   IND:GOV    foreign minister  2012-10-28..2014-05-26

person   George Fernandes
gender   m
office   IND:GOV    defence minister  1998-03-19..2001-03-16
office   IND:GOV    defence minister  2001-10-15..2004-05-22

person   A. K. Antony
alias    A.K. Antony; AK Antony
gender   m
office   IND:GOV    defence minister  2006-10-24..2014-05-26

person   Arun Jaitley
gender   m
office   IND:GOV    defence minister  2014-05-26..2014-11-09
office   IND:GOV    finance minister  2014-05-26..2019-05-30
office   IND:GOV    defence minister  2017-03-14..2017-09-03

person   Manohar Parrikar
gender   m
office   IND:GOV    defence minister  2014-11-09..2017-03-13

person   Nirmala Sitharaman
gender   f
office   IND:GOV    defence minister  2017-09-03..2019-05-30
office   IND:GOV    finance minister  2019-05-31..

person   Shivraj Patil
gender   m
office   IND:GOV    interior minister  2004-05-23..2008-11-30

person   P. Chidambaram
alias    P Chidambaram; Palaniappan Chidambaram
gender   m
office   IND:GOV    finance minister  2004-05-23..2008-11-30
office   IND:GOV    interior minister  2008-11-30..2012-07-31
office   IND:GOV    finance minister  2012-07-31..2014-05-26

person   Sushilkumar Shinde
alias    Sushil Kumar Shinde
gender   m
office   IND:GOV    interior minister  2012-07-31..2014-05-26

person   Brajesh Mishra
gender   m
office   IND:GOV    national security adviser  1998-11..2004-05

person   J. N. Dixit
alias    J.N. Dixit; JN Dixit
gender   m
office   IND:GOV    national security adviser  2004-05..2005-01-03

person   M. K. Narayanan
alias    M.K. Narayanan; MK Narayanan
gender   m
office   IND:GOV    national security adviser  2005-01..2010-01

person   Shivshankar Menon
gender   m
office   IND:GOV    deputy foreign minister  2006-10..2009-07
office   IND:GOV    national security adviser  2010-01..2014-05

person   Shyam Saran
gender   m
office   IND:GOV    deputy foreign minister  2004-08..2006-09

person   Nirupama Rao
gender   f
office   IND:GOV    deputy foreign minister  2009-08..2011-07

person   Ranjan Mathai
gender   m
office   IND:GOV    deputy foreign minister  2011-08..2013-07

person   Sujatha Singh
gender   f
office   IND:GOV    deputy foreign minister  2013-08..2015-01

person   Vijay Gokhale
alias    Vijay Keshav Gokhale
gender   m
office   IND:GOV    deputy foreign minister  2018-01..2020-01

person   Harsh Vardhan Shringla
alias    Harsh Shringla
gender   m
office   IND:GOV    deputy foreign minister  2020-01..2022-04

person   Vinay Kwatra
alias    Vinay Mohan Kwatra
gender   m
office   IND:GOV    deputy foreign minister  2022-05..2024-07
office   IND:GOV    ambassador  2024-08..

person   Vikram Misri
gender   m
office   IND:GOV    deputy foreign minister  2024-07-15..

person   Navtej Sarna
gender   m
office   IND:GOV    spokesman  2002..2008

person   Vishnu Prakash
gender   m
office   IND:GOV    spokesman  2008..2012-01

person   Syed Akbaruddin
gender   m
office   IND:GOV    spokesman  2012-01..2015-04
office   IND:GOV    ambassador  2016-01..2020-04

person   Vikas Swarup
gender   m
office   IND:GOV    spokesman  2015-04..2017-02

person   Raveesh Kumar
gender   m
office   IND:GOV    spokesman  2017-07..2020-04

person   Anurag Srivastava
gender   m
office   IND:GOV    spokesman  2020-04..2021-03

person   Arindam Bagchi
gender   m
office   IND:GOV    spokesman  2021-03..2024-01

person   Randhir Jaiswal
gender   m
office   IND:GOV    spokesman  2024-01..

person   S. Padmanabhan
alias    Sundararajan Padmanabhan
gender   m
office   IND:MIL    chief of staff  2000-09-30..2002-12-31

person   N. C. Vij
alias    Nirmal Chander Vij; N.C. Vij
gender   m
office   IND:MIL    chief of staff  2002-12-31..2005-01-31

person   J. J. Singh
alias    Joginder Jaswant Singh; J.J. Singh
gender   m
office   IND:MIL    chief of staff  2005-01-31..2007-09-30

person   Deepak Kapoor
gender   m
office   IND:MIL    chief of staff  2007-09-30..2010-03-31

person   V. K. Singh
alias    V.K. Singh; VK Singh
gender   m
office   IND:MIL    chief of staff  2010-03-31..2012-05-31
office   IND:GOV    deputy foreign minister  2014-05..2021-07

person   Bikram Singh
gender   m
office   IND:MIL    chief of staff  2012-05-31..2014-07-31

person   Dalbir Singh Suhag
alias    Dalbir Singh
gender   m
office   IND:MIL    chief of staff  2014-07-31..2016-12-31

person   Bipin Rawat
gender   m
office   IND:MIL    chief of staff  2016-12-31..2021-12-08

person   M. M. Naravane
alias    Manoj Mukund Naravane; Manoj Naravane; M.M. Naravane; MM Naravane
gender   m
office   IND:MIL    chief of staff  2019-12-31..2022-04-30

person   Manoj Pande
gender   m
office   IND:MIL    chief of staff  2022-04-30..2024-06-30

person   Upendra Dwivedi
gender   m
office   IND:MIL    chief of staff  2024-06-30..

person   Anil Chauhan
gender   m
office   IND:MIL    chief of staff  2022-09-30..

person   Hamid Ansari
alias    Mohammad Hamid Ansari
gender   m
office   IND:GOV    vice president  2007-08-11..2017-08-11

person   Venkaiah Naidu
alias    M. Venkaiah Naidu; M Venkaiah Naidu
gender   m
office   IND:GOV    vice president  2017-08-11..2022-08-11

person   Jagdeep Dhankhar
gender   m
office   IND:GOV    governor  2019-07..2022-07
office   IND:GOV    vice president  2022-08-11..2025-07-21

person   C. P. Radhakrishnan
alias    C.P. Radhakrishnan; CP Radhakrishnan
gender   m
office   IND:GOV    vice president  2025-09-12..

person   Omar Abdullah
gender   m
office   IND:GOV    chief minister  2009-01-05..2015-01-08
office   IND:GOV    chief minister  2024-10-16..

person   Farooq Abdullah
gender   m
office   IND:GOV    chief minister  1996-10..2002-10

person   Mufti Mohammad Sayeed
alias    Mufti Mohammed Sayeed; Mufti Sayeed
gender   m
office   IND:GOV    chief minister  2002-11..2005-11
office   IND:GOV    chief minister  2015-03-01..2016-01-07

person   Ghulam Nabi Azad
gender   m
office   IND:GOV    chief minister  2005-11..2008-07

person   Mehbooba Mufti
gender   f
office   IND:GOV    chief minister  2016-04-04..2018-06-19

person   Syed Ali Shah Geelani
alias    Syed Ali Geelani; Syed Ali Shah Gilani
gender   m
office   IND:OPP    leader  2003..2020-06

person   Mirwaiz Umar Farooq
gender   m
office   IND:OPP    leader  1993..

person   Yasin Malik
alias    Mohammad Yasin Malik; Yaseen Malik
gender   m
office   IND:OPP    leader  1990..

person   Syed Salahuddin
alias    Sayed Salahuddin; Syed Salahudeen
gender   m
office   IND:REB    rebel leader  1990..

person   Mamata Banerjee
gender   f
office   IND:GOV    chief minister  2011-05-20..

person   Arvind Kejriwal
gender   m
office   IND:GOV    chief minister  2013-12-28..2014-02-14
office   IND:GOV    chief minister  2015-02-14..2024-09-21

person   Yogi Adityanath
gender   m
office   IND:GOV    chief minister  2017-03-19..

person   Nitish Kumar
gender   m
office   IND:GOV    chief minister  2005-11-24..2014-05
office   IND:GOV    chief minister  2015-02..

person   J. Jayalalithaa
alias    Jayalalithaa; J Jayalalithaa; Jayalalitha; Jayaram Jayalalithaa
gender   f
office   IND:GOV    chief minister  2002-03..2006-05
office   IND:GOV    chief minister  2011-05-16..2014-09
office   IND:GOV    chief minister  2015-05-23..2016-12-05

person   Mallikarjun Kharge
gender   m
office   IND:PTY    party leader  2022-10-26..

person   J. P. Nadda
alias    JP Nadda; J.P. Nadda; Jagat Prakash Nadda
gender   m
office   IND:PTY    party leader  2020-01-20..2026-01

person   Piyush Goyal
gender   m
office   IND:GOV    trade minister  2019-05-31..

person   Nambala Keshava Rao
alias    Nambala Keshav Rao; Basavaraju
gender   m
office   IND:REB    rebel leader  2018-11..2025-05-21

person   Muppala Lakshmana Rao
alias    Muppala Laxman Rao
gender   m
office   IND:REB    rebel leader  2004-09..2018-11

person   Paresh Baruah
alias    Paresh Barua
gender   m
office   IND:REB    rebel leader  1979..

person   Baitullah Mehsud
gender   m
office   PAK:REB    rebel leader  2007-12..2009-08-05

person   Hakimullah Mehsud
gender   m
office   PAK:REB    rebel leader  2009-08..2013-11-01

person   Rafiq Tarar
alias    Muhammad Rafiq Tarar; Mohammad Rafiq Tarar
gender   m
office   PAK:GOV    president  1998-01-01..2001-06-20

person   Mohammad Mian Soomro
alias    Muhammad Mian Soomro; Mohammedmian Soomro; Mohammadmian Soomro
gender   m
office   PAK:GOV    prime minister  2007-11-16..2008-03-24
office   PAK:GOV    president  2008-08-18..2008-09-09

person   Mamnoon Hussain
gender   m
office   PAK:GOV    president  2013-09-09..2018-09-09

person   Arif Alvi
gender   m
office   PAK:GOV    president  2018-09-09..2024-03-10

person   Zafarullah Jamali
alias    Zafarullah Khan Jamali; Mir Zafarullah Khan Jamali; Mir Zafarullah Jamali
gender   m
office   PAK:GOV    prime minister  2002-11-23..2004-06-26

person   Shujaat Hussain
alias    Chaudhry Shujaat Hussain; Shujat Hussain; Chaudhry Shujaat
gender   m
office   PAK:GOV    prime minister  2004-06-30..2004-08-28

person   Raja Pervez Ashraf
alias    Raja Pervaiz Ashraf
gender   m
office   PAK:GOV    prime minister  2012-06-22..2013-03-25
office   PAK:LEG    speaker  2022-04..2024-03

person   Mir Hazar Khan Khoso
alias    Hazar Khan Khoso
gender   m
office   PAK:GOV    prime minister  2013-03-25..2013-06-05

person   Shahid Khaqan Abbasi
gender   m
office   PAK:GOV    prime minister  2017-08-01..2018-05-31

person   Nasirul Mulk
alias    Nasir-ul-Mulk; Nasir ul Mulk
gender   m
office   PAK:GOV    prime minister  2018-06-01..2018-08-18

person   Anwaar-ul-Haq Kakar
alias    Anwaar ul Haq Kakar; Anwar-ul-Haq Kakar; Anwarul Haq Kakar; Anwaarul Haq Kakar
gender   m
office   PAK:GOV    prime minister  2023-08-14..2024-03-04

person   Inam-ul-Haq
alias    Inamul Haq; Inam ul-Haq; Inam ul Haq; Inam-ul-Haque
gender   m
office   PAK:GOV    foreign minister  2002-06..2002-11
office   PAK:GOV    foreign minister  2007-11-16..2008-03-24

person   Sartaj Aziz
gender   m
office   PAK:GOV    foreign minister  1998-08..1999-10-12
office   PAK:GOV    adviser  2013-06..2017-07

person   Khurram Dastgir Khan
alias    Khurram Dastgir
gender   m
office   PAK:GOV    defence minister  2017-08-04..2018-05-31
office   PAK:GOV    foreign minister  2018-05..2018-05-31

person   Abdullah Hussain Haroon
alias    Abdullah Haroon
gender   m
office   PAK:GOV    ambassador  2008..2012
office   PAK:GOV    foreign minister  2018-06..2018-08-18

person   Jalil Abbas Jilani
gender   m
office   PAK:GOV    deputy foreign minister  2012-03..2013-12
office   PAK:GOV    ambassador  2013-12..2017-02
office   PAK:GOV    foreign minister  2023-08-17..2024-03-04

person   Rao Sikandar Iqbal
gender   m
office   PAK:GOV    defence minister  2002-11-23..2007-11-15

person   Ahmad Mukhtar
alias    Ahmed Mukhtar; Chaudhry Ahmed Mukhtar
gender   m
office   PAK:GOV    defence minister  2008-03-31..2012-06

person   Naveed Qamar
alias    Syed Naveed Qamar
gender   m
office   PAK:GOV    defence minister  2012-06..2013-03

person   Pervez Khattak
alias    Pervaiz Khattak
gender   m
office   PAK:GOV    chief minister  2013-05-31..2018-06
office   PAK:GOV    defence minister  2018-08-20..2022-04-10

person   Anwar Ali Hyder
alias    Anwar Ali Haider
gender   m
office   PAK:GOV    defence minister  2023-08..2024-03-04

person   Moinuddin Haider
alias    Moin-ud-Din Haider
gender   m
office   PAK:GOV    interior minister  1999-11..2002-11

person   Faisal Saleh Hayat
gender   m
office   PAK:GOV    interior minister  2002-11..2004-08

person   Aftab Sherpao
alias    Aftab Ahmed Khan Sherpao; Aftab Khan Sherpao; Aftab Ahmad Khan Sherpao
gender   m
office   PAK:GOV    interior minister  2004-08..2007-11-15

person   Rehman Malik
alias    Rahman Malik; A. Rehman Malik
gender   m
office   PAK:GOV    interior minister  2008-03..2013-03

person   Nisar Ali Khan
alias    Chaudhry Nisar Ali Khan; Chaudhry Nisar
gender   m
office   PAK:GOV    interior minister  2013-06..2017-07-28

person   Ahsan Iqbal
gender   m
office   PAK:GOV    interior minister  2017-08-04..2018-05-31
office   PAK:GOV    minister  2022-04..2023-08-10
office   PAK:GOV    minister  2024-03-11..

person   Ijaz Shah
alias    Ijaz Ahmed Shah
gender   m
office   PAK:GOV    interior minister  2019-04..2020-12

person   Sheikh Rashid Ahmed
alias    Sheikh Rasheed Ahmed; Sheikh Rashid; Sheikh Rasheed
gender   m
office   PAK:GOV    information minister  2002-11..2006-04
office   PAK:GOV    interior minister  2020-12-11..2022-04-10

person   Rana Sanaullah
alias    Rana Sanaullah Khan
gender   m
office   PAK:GOV    interior minister  2022-04-19..2023-08-10

person   Sarfraz Bugti
alias    Sarfaraz Bugti
gender   m
office   PAK:GOV    interior minister  2023-08-17..2023-12
office   PAK:GOV    chief minister  2024-03-02..

person   Mohsin Naqvi
gender   m
office   PAK:GOV    chief minister  2023-01-22..2024-02-26
office   PAK:GOV    interior minister  2024-03-11..

person   Mahmud Ahmed
alias    Mahmood Ahmed; Mahmud Ahmad
gender   m
office   PAK:SPY    intelligence chief  1999-10..2001-10

person   Ehsan ul-Haq
alias    Ehsan ul Haq; Ehsanul Haq
gender   m
office   PAK:SPY    intelligence chief  2001-10..2004-10

person   Nadeem Taj
gender   m
office   PAK:SPY    intelligence chief  2007-10..2008-09

person   Ahmed Shuja Pasha
alias    Ahmad Shuja Pasha; Shuja Pasha
gender   m
office   PAK:SPY    intelligence chief  2008-10..2012-03

person   Zahir ul-Islam
alias    Zaheer ul-Islam; Zahir ul Islam; Zaheerul Islam
gender   m
office   PAK:SPY    intelligence chief  2012-03..2014-11

person   Rizwan Akhtar
gender   m
office   PAK:SPY    intelligence chief  2014-11..2016-12

person   Naveed Mukhtar
gender   m
office   PAK:SPY    intelligence chief  2016-12..2018-10

person   Faiz Hameed
alias    Faiz Hamid
gender   m
office   PAK:SPY    intelligence chief  2019-06..2021-11

person   Nadeem Anjum
alias    Nadeem Ahmed Anjum
gender   m
office   PAK:SPY    intelligence chief  2021-11-20..2024-09-30

person   Asim Malik
alias    Mohammad Asim Malik; Muhammad Asim Malik
gender   m
office   PAK:SPY    intelligence chief  2024-09-30..
office   PAK:GOV    national security adviser  2025-04-30..

person   Rashid Qureshi
alias    Rashid Quereshi
gender   m
office   PAK:MIL    spokesman  1998..2003

person   Shaukat Sultan
alias    Shaukat Sultan Khan
gender   m
office   PAK:MIL    spokesman  2003..2007

person   Waheed Arshad
gender   m
office   PAK:MIL    spokesman  2007..2008-01

person   Athar Abbas
gender   m
office   PAK:MIL    spokesman  2008-01..2012-06

person   Asim Bajwa
alias    Asim Saleem Bajwa
gender   m
office   PAK:MIL    spokesman  2012-06..2016-12

person   Asif Ghafoor
gender   m
office   PAK:MIL    spokesman  2016-12..2020-01

person   Babar Iftikhar
gender   m
office   PAK:MIL    spokesman  2020-02..2022-12

person   Ahmed Sharif Chaudhry
alias    Ahmad Sharif Chaudhry; Ahmed Sharif Chaudhary
gender   m
office   PAK:MIL    spokesman  2022-12..

person   Masood Khan
gender   m
office   PAK:GOV    spokesman  2003..2005
office   PAK:GOV    ambassador  2012..2015-02
office   PAK:GOV    ambassador  2022-03..2024

person   Tasnim Aslam
alias    Tasneem Aslam
gender   f
office   PAK:GOV    spokesman  2005..2007
office   PAK:GOV    spokesman  2013-12..2015

person   Mohammad Sadiq
alias    Mohammed Sadiq
gender   m
office   PAK:GOV    spokesman  2007..2009
office   PAK:GOV    envoy  2020-06..2022
office   PAK:GOV    envoy  2024-12..

person   Mumtaz Zahra Baloch
alias    Mumtaz Baloch
gender   f
office   PAK:GOV    spokesman  2022-11..2024-12

person   Shafqat Ali Khan
alias    Shafqat Khan
gender   m
office   PAK:GOV    spokesman  2025-01..2025-12

person   Asim Iftikhar Ahmad
alias    Asim Iftikhar; Asim Iftikhar Ahmed
gender   m
office   PAK:GOV    spokesman  2021-08..2022-11
office   PAK:GOV    ambassador  2025-04..

person   Munir Akram
gender   m
office   PAK:GOV    ambassador  2002-05..2008
office   PAK:GOV    ambassador  2019-11..2025-03

person   Maleeha Lodhi
gender   f
office   PAK:GOV    ambassador  1999..2002
office   PAK:GOV    ambassador  2015-02..2019-10

person   Iftikhar Chaudhry
alias    Iftikhar Muhammad Chaudhry; Iftikhar Mohammad Chaudhry; Iftikhar Mohammed Chaudhry
gender   m
office   PAK:JUD    judge  2005-06-30..2013-12-11

person   Mullah Fazlullah
alias    Maulana Fazlullah; Fazlullah
gender   m
office   PAK:REB    rebel leader  2013-11-07..2018-06-14

person   Noor Wali Mehsud
alias    Mufti Noor Wali Mehsud; Noor Wali
gender   m
office   PAK:REB    rebel leader  2018-06-23..

person   Fazlur Rehman
alias    Maulana Fazlur Rehman; Fazal-ur-Rehman; Fazl-ur-Rehman; Maulana Fazl-ur-Rehman
gender   m
office   PAK:PTY    party leader  1988..

person   Qazi Hussain Ahmed
alias    Qazi Hussain Ahmad
gender   m
office   PAK:PTY    party leader  1987..2009-03

person   Altaf Hussain
gender   m
office   PAK:PTY    party leader  1984-03..

person   Akbar Bugti
alias    Nawab Akbar Bugti; Akbar Khan Bugti; Nawab Akbar Khan Bugti
gender   m
office   PAK:CVL    tribal leader  ..2006-08-26

person   Maryam Nawaz
alias    Maryam Nawaz Sharif
gender   f
office   PAK:GOV    chief minister  2024-02-26..

person   Fawad Chaudhry
alias    Fawad Hussain; Chaudhry Fawad Hussain
gender   m
office   PAK:GOV    information minister  2018-08..2019-04
office   PAK:GOV    information minister  2021-04..2022-04-10

person   Marriyum Aurangzeb
alias    Maryam Aurangzeb
gender   f
office   PAK:GOV    information minister  2016-11..2018-05
office   PAK:GOV    information minister  2022-04-19..2023-08-10

person   Attaullah Tarar
alias    Atta Tarar; Ataullah Tarar
gender   m
office   PAK:GOV    information minister  2024-03-11..

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

person   Wakil Ahmed Muttawakil
alias    Wakil Ahmed Mutawakel; Wakil Ahmad Mutawakil; Mullah Wakil Ahmad Mutawakel
alias    Wakil Ahmed Muttawakel; Wakil Ahmad Muttawakil
gender   m
office   AFG:GOV    foreign minister  1999-10..2001-11

person   Abdul Salam Zaeef
alias    Mullah Abdul Salam Zaeef
gender   m
office   AFG:GOV    ambassador  2000..2001-11

person   Obaidullah Akhund
alias    Mullah Obaidullah; Mullah Obaidullah Akhund
gender   m
office   AFG:GOV    defence minister  1996..2001-12

person   Mohammad Rabbani
alias    Mullah Mohammad Rabbani; Mohammed Rabbani; Mullah Mohammed Rabbani
gender   m
office   AFG:GOV    prime minister  1996-09..2001-04-16

person   Zalmai Rassoul
alias    Zalmay Rassoul; Zalmai Rasool; Zalmay Rasul
gender   m
office   AFG:GOV    national security adviser  2003-05..2010-01
office   AFG:GOV    foreign minister  2010-01..2013-10

person   Zarar Ahmad Osmani
alias    Zarar Ahmad Muqbil; Zarar Ahmad Moqbel; Zarar Ahmad Muqbil Osmani
alias    Zarar Ahmad Moqbel Osmani
gender   m
office   AFG:GOV    interior minister  2005..2008-10
office   AFG:GOV    foreign minister  2013-10..2015-01

person   Salahuddin Rabbani
alias    Salahudin Rabbani
gender   m
office   AFG:GOV    foreign minister  2015-02-01..2019-10

person   Idrees Zaman
alias    Idris Zaman
gender   m
office   AFG:GOV    foreign minister  2019-10..2020-01

person   Haroon Chakhansuri
alias    Mohammad Haroon Chakhansuri
gender   m
office   AFG:GOV    spokesman  2016..2019
office   AFG:GOV    foreign minister  2020-01..2020-04

person   Mohammad Qasim Fahim
alias    Mohammed Fahim; Mohammad Fahim; Marshal Fahim; Mohammed Qasim Fahim
gender   m
office   AFG:GOV    defence minister  2001-12-22..2004-12-23
office   AFG:GOV    vice president  2009-11-19..2014-03-09

person   Abdul Rahim Wardak
alias    Rahim Wardak
gender   m
office   AFG:GOV    defence minister  2004-12-23..2012-08

person   Bismillah Khan Mohammadi
alias    Bismillah Mohammadi; Bismillah Khan; Bismillah Khan Muhammadi
gender   m
office   AFG:MIL    chief of staff  2002..2010-06
office   AFG:GOV    interior minister  2010-06..2012-09
office   AFG:GOV    defence minister  2012-09..2015-05
office   AFG:GOV    defence minister  2021-06..2021-08-15

person   Masoom Stanekzai
alias    Massoum Stanekzai; Mohammad Masoom Stanekzai; Masoom Stanikzai; Mohammed Masoom Stanekzai
gender   m
office   AFG:GOV    defence minister  2015-05..2016-06
office   AFG:SPY    intelligence chief  2016-06..2019-09
office   AFG:GOV    negotiator  2020-09..2021-08

person   Abdullah Habibi
alias    Abdullah Khan Habibi
gender   m
office   AFG:GOV    defence minister  2016-06..2017-04

person   Tariq Shah Bahrami
alias    Tareq Shah Bahrami; Tariq Shah Bahramee
gender   m
office   AFG:GOV    defence minister  2017-04..2018-12

person   Asadullah Khalid
alias    Assadullah Khalid
gender   m
office   AFG:SPY    intelligence chief  2012-09..2013-08
office   AFG:GOV    defence minister  2018-12-23..2021-03

person   Mohammad Yaqoob
alias    Mullah Yaqoob; Mullah Mohammad Yaqoob; Mohammad Yaqoob Mujahid; Mullah Mohammed Yaqoob
alias    Mohammed Yaqoob; Mullah Yaqub; Mohammad Yaqub Mujahid
gender   m
office   AFG:GOV    defence minister  2021-09-07..

person   Hasan Akhund
alias    Mohammad Hassan Akhund; Mullah Mohammad Hassan Akhund; Mohammad Hasan Akhund
alias    Mullah Hasan Akhund; Mullah Hassan Akhund; Hassan Akhund; Mohammed Hassan Akhund
gender   m
office   AFG:GOV    prime minister  2021-09-07..

person   Abdul Kabir
alias    Maulvi Abdul Kabir; Mawlawi Abdul Kabir; Maulvi Kabir
gender   m
office   AFG:GOV    prime minister  2001-04..2001-12

person   Ali Ahmad Jalali
alias    Ali Ahmed Jalali
gender   m
office   AFG:GOV    interior minister  2003-01..2005-09

person   Younus Qanooni
alias    Yunus Qanuni; Yunus Qanooni; Younis Qanuni; Yunis Qanooni; Younus Qanuni
gender   m
office   AFG:GOV    interior minister  2001-12-22..2002-06
office   AFG:LEG    speaker  2005-12..2010
office   AFG:GOV    vice president  2014-03..2014-09

person   Noor ul-Haq Ulumi
alias    Noorul Haq Ulumi; Nur ul-Haq Ulumi; Noor-ul-Haq Ulomi
gender   m
office   AFG:GOV    interior minister  2015-01..2016-02

person   Rahmatullah Nabil
gender   m
office   AFG:SPY    intelligence chief  2010-07..2012-08
office   AFG:SPY    intelligence chief  2013-08..2015-12

person   Abdul Haq Wasiq
alias    Abdul Haq Wasseq
gender   m
office   AFG:SPY    intelligence chief  2021-09-07..

person   Suhail Shaheen
alias    Sohail Shaheen
gender   m
office   AFG:REB    spokesman  2019..2021-08-14
office   AFG:GOV    spokesman  2021-08-15..

person   Qari Yousuf Ahmadi
alias    Qari Yousef Ahmadi; Qari Yusuf Ahmadi; Yousuf Ahmadi
gender   m
office   AFG:REB    spokesman  2006..2021-08-14

person   Mohammad Naeem
alias    Mohammed Naeem; Mohammad Naeem Wardak
gender   m
office   AFG:REB    spokesman  2013..2021-08-14

person   Sher Mohammad Abbas Stanikzai
alias    Sher Mohammad Stanikzai; Sher Mohammed Abbas Stanikzai; Sher Abbas Stanikzai
alias    Abbas Stanikzai; Sher Mohammad Abbas Stanekzai; Abbas Stanekzai
gender   m
office   AFG:REB    negotiator  2012..2021-08-14
office   AFG:GOV    deputy foreign minister  2021-09-07..2025-01

person   Abdul Qahar Balkhi
alias    Abdulqahar Balkhi
gender   m
office   AFG:GOV    spokesman  2021-08..

person   Jalaluddin Haqqani
gender   m
office   AFG:REB    commander  2001-12..2018-09

person   Khalil Haqqani
alias    Khalil Rahman Haqqani; Khalil ur-Rahman Haqqani; Khalil-ur-Rehman Haqqani
gender   m
office   AFG:GOV    minister  2021-09-07..2024-12-11

person   Mullah Dadullah
alias    Dadullah
gender   m
office   AFG:REB    commander  1996..2007-05-12

person   Hamdullah Mohib
gender   m
office   AFG:GOV    ambassador  2015-09..2018-08
office   AFG:GOV    national security adviser  2018-08..2021-08-15

person   Ismail Khan
alias    Mohammad Ismail Khan; Mohammed Ismail Khan
gender   m
office   AFG:GOV    governor  2001-11..2004-09
office   AFG:GOV    energy minister  2004-12..2013

person   Atta Mohammad Noor
alias    Atta Mohammed Noor; Atta Muhammad Nur; Ata Mohammad Noor; Atta Mohammad
gender   m
office   AFG:GOV    governor  2004-07..2018-03

person   Karim Khalili
alias    Abdul Karim Khalili; Mohammad Karim Khalili; Mohammed Karim Khalili
gender   m
office   AFG:GOV    vice president  2002-06..2014-09-29

person   Sarwar Danish
gender   m
office   AFG:GOV    vice president  2014-09-29..2021-08-15

person   Sediq Sediqqi
alias    Sediq Sediqi; Sediq Seddiqi
gender   m
office   AFG:GOV    spokesman  2010..2016
office   AFG:GOV    spokesman  2019..2021

person   Sheikh Hasina
alias    Sheikh Hasina Wajed; Hasina Wajed
gender   f
office   BGD:GOV    prime minister  1996-06-23..2001-07-15
office   BGD:OPP    opposition leader  2001-10..2006-10
office   BGD:GOV    prime minister  2009-01-06..2024-08-05
office   BGD:GOV    defence minister  2009-01-06..2024-08-05

person   Khaleda Zia
gender   f
office   BGD:GOV    prime minister  1991-03-20..1996-03-30
office   BGD:GOV    prime minister  2001-10-10..2006-10-29
office   BGD:OPP    opposition leader  2009-01..2025-12-30

person   Muhammad Yunus
alias    Mohammad Yunus
gender   m
office   BGD:GOV    prime minister  2024-08-08..2026-02-17

person   Shahabuddin Ahmed
gender   m
office   BGD:GOV    president  1996-10-09..2001-11-14

person   Badruddoza Chowdhury
alias    A. Q. M. Badruddoza Chowdhury; AQM Badruddoza Chowdhury
gender   m
office   BGD:GOV    president  2001-11-14..2002-06-21

person   Jamiruddin Sircar
alias    Jamir Uddin Sircar; Muhammad Jamiruddin Sircar
gender   m
office   BGD:GOV    president  2002-06-21..2002-09-06

person   Iajuddin Ahmed
alias    Iajuddin Ahmad
gender   m
office   BGD:GOV    president  2002-09-06..2009-02-12
office   BGD:GOV    prime minister  2006-10-29..2007-01-11

person   Zillur Rahman
alias    Mohammad Zillur Rahman
gender   m
office   BGD:GOV    president  2009-02-12..2013-03-20

person   Mohammad Abdul Hamid
alias    Md Abdul Hamid
gender   m
office   BGD:LEG    speaker  2009-01..2013-04
office   BGD:GOV    president  2013-03-20..2023-04-24

person   Mohammed Shahabuddin
alias    Mohammad Shahabuddin; Shahabuddin Chuppu; Mohammed Sahabuddin; Mohammad Sahabuddin
gender   m
office   BGD:GOV    president  2023-04-24..

person   Latifur Rahman
gender   m
office   BGD:GOV    prime minister  2001-07-15..2001-10-10

person   Fakhruddin Ahmed
alias    Fakhruddin Ahmad
gender   m
office   BGD:GOV    prime minister  2007-01-12..2009-01-06

person   Tarique Rahman
alias    Tareq Rahman; Tariq Rahman
gender   m
office   BGD:OPP    opposition leader  2018-02..2026-02-17
office   BGD:GOV    prime minister  2026-02-17..
office   BGD:GOV    defence minister  2026-02-17..

person   Abdus Samad Azad
gender   m
office   BGD:GOV    foreign minister  1996-06..2001-07-15

person   Morshed Khan
alias    M. Morshed Khan; M Morshed Khan
gender   m
office   BGD:GOV    foreign minister  2001-11..2006-10

person   Iftekhar Ahmed Chowdhury
alias    Iftekhar Chowdhury
gender   m
office   BGD:GOV    foreign minister  2007-01..2009-01-06

person   Dipu Moni
gender   f
office   BGD:GOV    foreign minister  2009-01-06..2013-11

person   Abul Hassan Mahmood Ali
alias    A. H. Mahmood Ali; AH Mahmood Ali; Abul Hassan Mahmud Ali; A.H. Mahmood Ali
gender   m
office   BGD:GOV    foreign minister  2013-11..2019-01-07

person   A. K. Abdul Momen
alias    AK Abdul Momen; Abdul Momen; A.K. Abdul Momen
gender   m
office   BGD:GOV    ambassador  2009..2015
office   BGD:GOV    foreign minister  2019-01-07..2024-01-11

person   Hasan Mahmud
alias    Hasan Mahmood; Hassan Mahmud; Mohammad Hasan Mahmud
gender   m
office   BGD:GOV    information minister  2019-01-07..2024-01-11
office   BGD:GOV    foreign minister  2024-01-11..2024-08-05

person   Touhid Hossain
alias    Md Touhid Hossain; Mohammad Touhid Hossain; Tawhid Hossain
gender   m
office   BGD:GOV    deputy foreign minister  2006-12..2009
office   BGD:GOV    foreign minister  2024-08-08..2026-02-17

person   Khalilur Rahman
gender   m
office   BGD:GOV    national security adviser  2025-04..2026-02-17
office   BGD:GOV    foreign minister  2026-02-17..

person   Moeen U Ahmed
alias    Moeen Ahmed; Moeen Uddin Ahmed; Moeen U. Ahmed
gender   m
office   BGD:MIL    chief of staff  2005-06..2009-06

person   Waker-Uz-Zaman
alias    Waker uz-Zaman; Wakar-uz-Zaman; Waker uz Zaman
gender   m
office   BGD:MIL    chief of staff  2024-06-23..

person   Motiur Rahman Nizami
alias    Matiur Rahman Nizami
gender   m
office   BGD:PTY    party leader  2000-11..2016-05-11

person   Shafiqur Rahman
gender   m
office   BGD:PTY    party leader  2019-11..

person   Asaduzzaman Khan
alias    Asaduzzaman Khan Kamal
gender   m
office   BGD:GOV    interior minister  2014-01..2024-08-05

person   Mirza Fakhrul Islam Alamgir
alias    Mirza Fakhrul; Fakhrul Islam Alamgir
gender   m
office   BGD:PTY    secretary-general  2016-03..
office   BGD:GOV    minister  2026-02-17..

person   Chandrika Kumaratunga
gender   f
office   LKA:GOV    president  1994-11-12..2005-11-19

person   Mahinda Rajapaksa
alias    Mahinda Rajapakse
gender   m
office   LKA:GOV    prime minister  2004-04-06..2005-11-19
office   LKA:GOV    president  2005-11-19..2015-01-09
office   LKA:GOV    prime minister  2018-10-26..2018-12-15
office   LKA:OPP    opposition leader  2018-12..2019-11
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
office   LKA:OPP    opposition leader  2004-04..2015-01
office   LKA:GOV    prime minister  2015-01-09..2018-10-26
office   LKA:GOV    prime minister  2018-12-16..2019-11-21
office   LKA:GOV    prime minister  2022-05-12..2022-07-21
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

person   Sirimavo Bandaranaike
alias    Sirima Bandaranaike
gender   f
office   LKA:GOV    prime minister  1994-11-14..2000-08-10

person   Ratnasiri Wickremanayake
alias    Ratnasiri Wickramanayake; Ratnasiri Wickremanayaka
gender   m
office   LKA:GOV    prime minister  2000-08-10..2001-12-09
office   LKA:GOV    prime minister  2005-11-21..2010-04-21

person   D. M. Jayaratne
alias    D.M. Jayaratne; DM Jayaratne; Disanayaka Mudiyanselage Jayaratne
gender   m
office   LKA:GOV    prime minister  2010-04-21..2015-01-09

person   Dinesh Gunawardena
alias    Dinesh Gunawardene
gender   m
office   LKA:GOV    foreign minister  2019-11-22..2021-08-16
office   LKA:GOV    prime minister  2022-07-22..2024-09-23

person   Harini Amarasuriya
gender   f
office   LKA:GOV    prime minister  2024-09-24..

person   Lakshman Kadirgamar
gender   m
office   LKA:GOV    foreign minister  1994-08..2001-12
office   LKA:GOV    foreign minister  2004-04..2005-08-12

person   Tyronne Fernando
alias    Tyrone Fernando
gender   m
office   LKA:GOV    foreign minister  2001-12..2004-04

person   Anura Bandaranaike
gender   m
office   LKA:GOV    foreign minister  2005-08..2005-11

person   Mangala Samaraweera
gender   m
office   LKA:GOV    foreign minister  2005-11..2007-01
office   LKA:GOV    foreign minister  2015-01..2017-05
office   LKA:GOV    finance minister  2017-05..2019-11

person   Rohitha Bogollagama
gender   m
office   LKA:GOV    foreign minister  2007-01..2010-04

person   G. L. Peiris
alias    GL Peiris; G.L. Peiris; Gamini Lakshman Peiris
gender   m
office   LKA:GOV    negotiator  2002-09..2003-04
office   LKA:GOV    foreign minister  2010-04..2015-01-09
office   LKA:GOV    foreign minister  2021-08-16..2022-04

person   Ravi Karunanayake
gender   m
office   LKA:GOV    finance minister  2015-01..2017-05
office   LKA:GOV    foreign minister  2017-05..2017-08

person   Tilak Marapana
gender   m
office   LKA:GOV    foreign minister  2017-08..2018-10
office   LKA:GOV    foreign minister  2018-12..2019-11

person   Ali Sabry
alias    M. U. M. Ali Sabry
gender   m
office   LKA:GOV    justice minister  2020-08..2022-04
office   LKA:GOV    finance minister  2022-04..2022-05
office   LKA:GOV    foreign minister  2022-07-22..2024-09-23

person   Vijitha Herath
gender   m
office   LKA:GOV    foreign minister  2024-09-24..

person   Sarath Fonseka
gender   m
office   LKA:MIL    chief of staff  2005-12..2009-07

person   Shavendra Silva
gender   m
office   LKA:MIL    chief of staff  2019-08..2022-05

person   Sajith Premadasa
gender   m
office   LKA:PTY    candidate  2019-09..2019-11
office   LKA:OPP    opposition leader  2019-12..

person   Basil Rajapaksa
gender   m
office   LKA:GOV    finance minister  2021-07..2022-04

person   S. P. Thamilselvan
alias    S.P. Thamilselvan; SP Thamilselvan; S.P. Tamilselvan; S. P. Tamilselvan
gender   m
office   LKA:REB    negotiator  1994..2007-11-02

person   Vinayagamoorthy Muralitharan
alias    Karuna Amman; Vinayagamoorthi Muralitharan; Vinayagamoorthy Muralidharan
gender   m
office   LKA:REB    commander  1994..2004-03
office   LKA:GOV    minister  2009-03..2015-01

person   Karu Jayasuriya
gender   m
office   LKA:LEG    speaker  2015-09..2020-03

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

person   King Birendra
alias    Birendra; Birendra Bir Bikram Shah Dev
gender   m
office   NPL:GOV    king  1972-01-31..2001-06-01

person   King Dipendra
alias    Crown Prince Dipendra; Dipendra
gender   m
office   NPL:GOV    crown prince  1972..2001-06-01
office   NPL:GOV    king  2001-06-01..2001-06-04

person   Ram Baran Yadav
gender   m
office   NPL:GOV    president  2008-07-23..2015-10-29

person   Bidya Devi Bhandari
alias    Bidhya Devi Bhandari; Bidya Bhandari
gender   f
office   NPL:GOV    president  2015-10-29..2023-03-13

person   Ram Chandra Poudel
alias    Ramchandra Paudel; Ram Chandra Paudel; Ramchandra Poudel
gender   m
office   NPL:GOV    president  2023-03-13..

person   Krishna Prasad Bhattarai
gender   m
office   NPL:GOV    prime minister  1999-05-31..2000-03-22

person   Girija Prasad Koirala
alias    G. P. Koirala; G.P. Koirala; GP Koirala; Girija Koirala
gender   m
office   NPL:GOV    prime minister  2000-03-22..2001-07-26
office   NPL:GOV    prime minister  2006-04-30..2008-08-18

person   Sher Bahadur Deuba
gender   m
office   NPL:GOV    prime minister  2001-07-26..2002-10-04
office   NPL:GOV    prime minister  2004-06-03..2005-02-01
office   NPL:GOV    prime minister  2017-06-07..2018-02-15
office   NPL:GOV    prime minister  2021-07-13..2022-12-26

person   Lokendra Bahadur Chand
gender   m
office   NPL:GOV    prime minister  2002-10-11..2003-06-05

person   Surya Bahadur Thapa
gender   m
office   NPL:GOV    prime minister  2003-06-05..2004-06-03

person   Madhav Kumar Nepal
alias    Madhav Nepal
gender   m
office   NPL:GOV    prime minister  2009-05-25..2011-02-06

person   Jhala Nath Khanal
alias    Jhalanath Khanal
gender   m
office   NPL:GOV    prime minister  2011-02-06..2011-08-29

person   Baburam Bhattarai
alias    Babu Ram Bhattarai
gender   m
office   NPL:GOV    prime minister  2011-08-29..2013-03-14

person   Khil Raj Regmi
alias    Khilraj Regmi
gender   m
office   NPL:JUD    judge  2011-05..2014-02
office   NPL:GOV    prime minister  2013-03-14..2014-02-11

person   Sushil Koirala
gender   m
office   NPL:GOV    prime minister  2014-02-11..2015-10-12

person   Sushila Karki
gender   f
office   NPL:JUD    judge  2016-07..2017-06
office   NPL:GOV    prime minister  2025-09-12..2026-03-27

person   Balendra Shah
alias    Balen Shah; Balen
gender   m
office   NPL:GOV    mayor  2022-05..2026-01
office   NPL:GOV    prime minister  2026-03-27..

person   Than Shwe
gender   m
office   MMR:GOV    defence minister  1992..2011-03-30
office   MMR:GOV    junta leader  1992-04-23..2011-03-30
office   MMR:GOV    prime minister  1992-04-23..2003-08-25

person   Thein Sein
gender   m
office   MMR:GOV    prime minister  2007-10..2011-03-30
office   MMR:GOV    president  2011-03-30..2016-03-30

person   Aung San Suu Kyi
alias    Suu Kyi
gender   f
office   MMR:OPP    opposition leader  1988-09..2016-03
office   MMR:GOV    foreign minister  2016-03-30..2021-02-01
office   MMR:GOV    state councillor  2016-04-06..2021-02-01

person   Min Aung Hlaing
gender   m
office   MMR:MIL    chief of staff  2011-03-30..2026-03-30
office   MMR:GOV    junta leader  2021-02-01..2026-04
office   MMR:GOV    prime minister  2021-08-01..2025-07-31
office   MMR:GOV    president  2024-07-22..

person   Win Myint
gender   m
office   MMR:GOV    president  2018-03-30..2021-02-01

person   Htin Kyaw
gender   m
office   MMR:GOV    president  2016-03-30..2018-03-21

person   Myint Swe
gender   m
office   MMR:GOV    vice president  2016-03-30..2021-02-01
office   MMR:GOV    president  2018-03-21..2018-03-30
office   MMR:GOV    president  2021-02-01..2024-07-22

person   Ye Win Oo
gender   m
office   MMR:SPY    intelligence chief  2020..2026-03
office   MMR:MIL    chief of staff  2026-03-30..

person   Soe Win
gender   m
office   MMR:GOV    prime minister  2004-10-19..2007-10-12

person   Khin Nyunt
gender   m
office   MMR:SPY    intelligence chief  1983..2004-10-18
office   MMR:GOV    prime minister  2003-08-25..2004-10-19

person   Nyo Saw
gender   m
office   MMR:GOV    prime minister  2025-07-31..2026-04

person   Maung Aye
gender   m
office   MMR:MIL    general  1993..2011-03

person   Win Aung
gender   m
office   MMR:GOV    foreign minister  1998-11..2004-09

person   Nyan Win
gender   m
office   MMR:GOV    foreign minister  2004-09..2011-03-30

person   Wunna Maung Lwin
gender   m
office   MMR:GOV    foreign minister  2011-03-30..2016-03-30
office   MMR:GOV    foreign minister  2021-02-01..2023-02-01

person   Than Swe
gender   m
office   MMR:GOV    foreign minister  2023-02-01..2026-04

person   Hla Min
gender   m
office   MMR:GOV    defence minister  2011-03-30..2012-08

person   Wai Lwin
gender   m
office   MMR:GOV    defence minister  2012-09..2015-08

person   Sein Win
gender   m
office   MMR:GOV    defence minister  2015-08..2021-02-01

person   Mya Tun Oo
gender   m
office   MMR:GOV    defence minister  2021-02-01..2023-08

person   Tin Aung San
gender   m
office   MMR:GOV    defence minister  2023-08..2025-03

person   Zaw Min Tun
gender   m
office   MMR:MIL    spokesman  2018..

person   Zaw Htay
gender   m
office   MMR:GOV    spokesman  2013..2021-01

person   Duwa Lashi La
gender   m
office   MMR:OPP    president  2021-04-16..

person   Mahn Win Khaing Than
alias    Win Khaing Than
gender   m
office   MMR:LEG    speaker  2016-02..2021-02
office   MMR:OPP    prime minister  2021-04-16..

person   Zin Mar Aung
gender   f
office   MMR:OPP    foreign minister  2021-04-16..

person   Yee Mon
gender   m
office   MMR:OPP    defence minister  2021-04-16..

person   Kyaw Moe Tun
gender   m
office   MMR:GOV    ambassador  2020-10..

person   Twan Mrat Naing
alias    Tun Myat Naing
gender   m
office   MMR:REB    commander  2009..

person   Ata Ullah
alias    Ataullah abu Ammar Jununi; Ata Ullah Abu Ammar; Ataullah abu Ammar
gender   m
office   MMR:REB    rebel leader  2016..

person   Thaksin Shinawatra
alias    Thaksin
gender   m
office   THA:GOV    prime minister  2001-02-09..2006-09-19

person   Yingluck Shinawatra
alias    Yingluck
gender   f
office   THA:GOV    prime minister  2011-08-05..2014-05-07
office   THA:GOV    defence minister  2013-06-30..2014-05-07

person   Abhisit Vejjajiva
alias    Abhisit
gender   m
office   THA:GOV    prime minister  2008-12-17..2011-08-05

person   Samak Sundaravej
gender   m
office   THA:GOV    prime minister  2008-01-29..2008-09-09
office   THA:GOV    defence minister  2008-02..2008-09

person   Prayuth Chan-ocha
alias    Prayut Chan-o-cha; Prayuth Chan-o-cha
gender   m
office   THA:MIL    chief of staff  2010-10-01..2014-09-30
office   THA:GOV    junta leader  2014-05-22..2014-08-24
office   THA:GOV    prime minister  2014-08-24..2023-08-22
office   THA:GOV    defence minister  2019-07..2023-09-01

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

person   King Bhumibol
alias    Bhumibol Adulyadej; King Bhumibol Adulyadej
gender   m
office   THA:GOV    king  1946-06-09..2016-10-13

person   King Vajiralongkorn
alias    Maha Vajiralongkorn; Vajiralongkorn; King Maha Vajiralongkorn
alias    Crown Prince Maha Vajiralongkorn; Crown Prince Vajiralongkorn
gender   m
office   THA:GOV    crown prince  1972-12..2016-10-13
office   THA:GOV    king  2016-10-13..

person   Chuan Leekpai
gender   m
office   THA:GOV    defence minister  1997-11..2001-02
office   THA:GOV    prime minister  1997-11-09..2001-02-09

person   Surayud Chulanont
gender   m
office   THA:MIL    chief of staff  1998-10..2002-09
office   THA:GOV    prime minister  2006-10-01..2008-01-29

person   Sonthi Boonyaratglin
alias    Sondhi Boonyaratglin; Sonthi Boonyaratkalin
gender   m
office   THA:MIL    chief of staff  2005-10..2007-09
office   THA:GOV    junta leader  2006-09-19..2006-10-01

person   Somchai Wongsawat
gender   m
office   THA:GOV    prime minister  2008-09-09..2008-12-02
office   THA:GOV    defence minister  2008-09-24..2008-12-02

person   Chaovarat Chanweerakul
alias    Chavarat Charnvirakul; Chaovarat Chanwirakun
gender   m
office   THA:GOV    interior minister  2008-12..2011-08
office   THA:GOV    prime minister  2008-12-02..2008-12-15

person   Niwattumrong Boonsongpaisan
alias    Niwatthamrong Boonsongpaisan; Niwattumrong Boonsongphaisan; Niwatthamrong Boonsongphaisan
gender   m
office   THA:GOV    prime minister  2014-05-07..2014-05-22

person   Prawit Wongsuwan
alias    Prawit Wongsuwon; Prawit
gender   m
office   THA:MIL    chief of staff  2004-10..2005-09
office   THA:GOV    defence minister  2008-12-20..2011-08
office   THA:GOV    defence minister  2014-08-30..2019-07
office   THA:GOV    deputy prime minister  2014-08-30..2023-09
office   THA:GOV    prime minister  2022-08-24..2022-09-30

person   Phumtham Wechayachai
alias    Phumtham
gender   m
office   THA:GOV    prime minister  2024-08-14..2024-08-16
office   THA:GOV    defence minister  2024-09-03..2025-07-01
office   THA:GOV    prime minister  2025-07-03..2025-09-07

person   Suriya Juangroongruangkit
alias    Suriya Jungrungreangkit; Suriya Jungrungruangkit
gender   m
office   THA:GOV    prime minister  2025-07-01..2025-07-03

person   Surin Pitsuwan
gender   m
office   THA:GOV    foreign minister  1997-11..2001-02
office   IGO:GOV    secretary-general  2008-01-01..2012-12-31

person   Surakiart Sathirathai
gender   m
office   THA:GOV    foreign minister  2001-02..2005-03

person   Kantathi Suphamongkhon
alias    Kantathi Suphamongkon
gender   m
office   THA:GOV    foreign minister  2005-03..2006-09-19

person   Nitya Pibulsonggram
alias    Nitya Pibulsongkram
gender   m
office   THA:GOV    foreign minister  2006-10..2008-02

person   Noppadon Pattama
gender   m
office   THA:GOV    foreign minister  2008-02..2008-07

person   Tej Bunnag
gender   m
office   THA:GOV    foreign minister  2008-07..2008-09

person   Sompong Amornwiwat
alias    Sompong Amornvivat
gender   m
office   THA:GOV    foreign minister  2008-09..2008-12

person   Kasit Piromya
gender   m
office   THA:GOV    foreign minister  2008-12-20..2011-08

person   Surapong Tovichakchaikul
gender   m
office   THA:GOV    foreign minister  2011-08-09..2014-05-22

person   Sihasak Phuangketkeow
gender   m
office   THA:GOV    foreign minister  2025-09-19..

person   Tanasak Patimapragorn
alias    Tanasak Patimapragon; Thanasak Patimaprakorn
gender   m
office   THA:GOV    foreign minister  2014-08-30..2015-08-19

person   Don Pramudwinai
gender   m
office   THA:GOV    foreign minister  2015-08-19..2023-09-01

person   Parnpree Bahiddha-Nukara
alias    Parnpree Bahiddhanukara; Parnpree Bahiddha Nukara
gender   m
office   THA:GOV    foreign minister  2023-09-01..2024-04-28

person   Maris Sangiampongsa
gender   m
office   THA:GOV    foreign minister  2024-04-30..2025-09

person   Chavalit Yongchaiyudh
alias    Chavalit
gender   m
office   THA:GOV    prime minister  1996-11..1997-11
office   THA:GOV    defence minister  2001-02..2002-10

person   Thammarak Isarangkura
alias    Thamarak Isarangura; Thammarak Isarangkura na Ayudhaya
gender   m
office   THA:GOV    defence minister  2002-10..2005-08

person   Boonrawd Somtas
alias    Boonrod Somtas
gender   m
office   THA:GOV    defence minister  2006-10..2008-02

person   Yuthasak Sasiprapa
alias    Yutthasak Sasiprapha
gender   m
office   THA:GOV    defence minister  2011-08..2012-01

person   Sukumpol Suwanatat
alias    Sukampol Suwannathat; Sukumpol Suwannathat
gender   m
office   THA:GOV    defence minister  2012-01..2013-06-30

person   Sutin Klungsang
alias    Sutin Klangsaeng
gender   m
office   THA:GOV    defence minister  2023-09-01..2024-09-03

person   Nattaphon Narkphanit
alias    Nattaphon Nakpanich; Natthaphon Nakpanich; Nattaphon Narkphanich
gender   m
office   THA:GOV    deputy defence minister  2024-09..2025-09
office   THA:GOV    defence minister  2025-09-19..

person   Anupong Paochinda
alias    Anupong Paojinda
gender   m
office   THA:MIL    chief of staff  2007-10..2010-09
office   THA:GOV    interior minister  2014-08-30..2023-09

person   Apirat Kongsompong
gender   m
office   THA:MIL    chief of staff  2018-10..2020-09

person   Winthai Suvaree
alias    Winthai Suvari
gender   m
office   THA:MIL    spokesman  2011..

person   Pita Limjaroenrat
gender   m
office   THA:PTY    party leader  2020-03..2023-09

person   Thanathorn Juangroongruangkit
alias    Thanathorn; Thanathorn Jungrungreangkit
gender   m
office   THA:PTY    party leader  2018-05..2020-02

person   Natthaphong Ruengpanyawut
alias    Nattapong Ruengpanyawut
gender   m
office   THA:OPP    opposition leader  2024-09..

person   Suthep Thaugsuban
alias    Suthep
gender   m
office   THA:GOV    deputy prime minister  2008-12..2011-08
office   THA:CVL    activist  2013-11..2014-05

person   Sondhi Limthongkul
alias    Sondhi
gender   m
office   THA:CVL    activist  2005-09..

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

person   Norodom Sihamoni
alias    King Sihamoni; King Norodom Sihamoni
gender   m
office   KHM:GOV    king  2004-10-14..

person   Hor Namhong
alias    Hor Nam Hong
gender   m
office   KHM:GOV    foreign minister  1998-11..2016-04

person   Prak Sokhonn
alias    Prak Sokhon
gender   m
office   KHM:GOV    foreign minister  2016-04..2023-08-22
office   KHM:GOV    foreign minister  2024-11..

person   Sok Chenda Sophea
alias    Sok Chenda
gender   m
office   KHM:GOV    foreign minister  2023-08-22..2024-11

person   Tea Banh
gender   m
office   KHM:GOV    defence minister  1988..2023-08-22

person   Tea Seiha
gender   m
office   KHM:GOV    defence minister  2023-08-22..

person   Norodom Ranariddh
alias    Prince Ranariddh; Prince Norodom Ranariddh
gender   m
office   KHM:LEG    speaker  1998-11..2006-03

person   Kem Sokha
gender   m
office   KHM:OPP    opposition leader  2012-07..2023-03

person   Maly Socheata
gender   f
office   KHM:MIL    spokesman  2023..

person   Heng Samrin
gender   m
office   KHM:LEG    speaker  2006-03..2023-08

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

person   Alwi Shihab
gender   m
office   IDN:GOV    foreign minister  1999-10..2001-07

person   Sugiono
gender   m
office   IDN:GOV    foreign minister  2024-10-21..

person   Juwono Sudarsono
gender   m
office   IDN:GOV    defence minister  1999-10..2000-08
office   IDN:GOV    defence minister  2004-10-21..2009-10-22

person   Mahfud MD
alias    Mohammad Mahfud; Mahfud M. D.; Mohammad Mahfud MD
gender   m
office   IDN:GOV    defence minister  2000-08..2001-07
office   IDN:GOV    security minister  2019-10-23..2024-02

person   Matori Abdul Djalil
alias    Matori Abdul Jalil
gender   m
office   IDN:GOV    defence minister  2001-08..2004-10

person   Purnomo Yusgiantoro
gender   m
office   IDN:GOV    energy minister  2000-08..2009-10
office   IDN:GOV    defence minister  2009-10-22..2014-10-20

person   Ryamizard Ryacudu
gender   m
office   IDN:MIL    chief of staff  2002-06..2005-02
office   IDN:GOV    defence minister  2014-10-27..2019-10-23

person   Sjafrie Sjamsoeddin
gender   m
office   IDN:GOV    deputy defence minister  2010-01..2014-10
office   IDN:GOV    defence minister  2024-10-21..

person   Hamzah Haz
gender   m
office   IDN:GOV    vice president  2001-07-26..2004-10-20

person   Jusuf Kalla
alias    Yusuf Kalla
gender   m
office   IDN:GOV    vice president  2004-10-20..2009-10-20
office   IDN:GOV    vice president  2014-10-20..2019-10-20

person   Boediono
gender   m
office   IDN:GOV    central bank governor  2008-05..2009-05
office   IDN:GOV    vice president  2009-10-20..2014-10-20

person   Ma'ruf Amin
alias    Maruf Amin
gender   m
office   IDN:GOV    vice president  2019-10-20..2024-10-20

person   Gibran Rakabuming Raka
alias    Gibran
gender   m
office   IDN:GOV    vice president  2024-10-20..

person   Wiranto
gender   m
office   IDN:MIL    chief of staff  1998-02..1999-10
office   IDN:GOV    security minister  1999-10..2000-05
office   IDN:GOV    security minister  2016-07-27..2019-10

person   Endriartono Sutarto
gender   m
office   IDN:MIL    chief of staff  2000-10..2006-02

person   Hassan di Tiro
alias    Hasan di Tiro; Hasan Tiro
gender   m
office   IDN:REB    rebel leader  1976-12..2005-08

person   Malik Mahmud
gender   m
office   IDN:REB    official  1998..2005-08

person   Abu Bakar Bashir
alias    Abu Bakar Baasyir; Abu Bakar Ba'asyir; Abubakar Bashir
gender   m
office   IDN:REL    cleric  1999..

person   Basuki Tjahaja Purnama
alias    Ahok
gender   m
office   IDN:GOV    governor  2014-11..2017-05

person   Anies Baswedan
gender   m
office   IDN:GOV    governor  2017-10-16..2022-10-16

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

person   Taur Matan Ruak
gender   m
office   TLS:MIL    chief of staff  2002..2011
office   TLS:GOV    president  2012-05-20..2017-05-20
office   TLS:GOV    prime minister  2018-06-22..2023-07-01

person   Francisco Guterres
alias    Francisco Guterres Lu Olo; Lu-Olo; Lu Olo
gender   m
office   TLS:LEG    speaker  2002-05..2007-07
office   TLS:GOV    president  2017-05-20..2022-05-20

person   Estanislau da Silva
gender   m
office   TLS:GOV    prime minister  2007-05-19..2007-08-08

person   Rui Maria de Araujo
alias    Rui Araujo
gender   m
office   TLS:GOV    prime minister  2015-02-16..2017-09-15

person   Fidel Ramos
gender   m
office   PHL:GOV    president  1992-06-30..1998-06-30

person   Joseph Estrada
gender   m
office   PHL:GOV    president  1998-06-30..2001-01-20

person   Gloria Macapagal Arroyo
alias    Gloria Macapagal-Arroyo; Gloria Arroyo
gender   f
office   PHL:GOV    vice president  1998-06-30..2001-01-20
office   PHL:GOV    president  2001-01-20..2010-06-30
office   PHL:LEG    speaker  2018-07-23..2019-06

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

person   Domingo Siazon
gender   m
office   PHL:GOV    foreign minister  1995..2001-01

person   Teofisto Guingona
gender   m
office   PHL:GOV    foreign minister  2001-02..2002-07
office   PHL:GOV    vice president  2001-02-07..2004-06-30

person   Blas Ople
gender   m
office   PHL:GOV    foreign minister  2002-07..2003-12-14

person   Delia Albert
alias    Delia Domingo Albert
gender   f
office   PHL:GOV    foreign minister  2003-12..2004-08

person   Alberto Romulo
gender   m
office   PHL:GOV    foreign minister  2004-08..2011-02

person   Albert del Rosario
gender   m
office   PHL:GOV    foreign minister  2011-02-24..2016-03-07

person   Rene Almendras
alias    Jose Rene Almendras
gender   m
office   PHL:GOV    energy minister  2010-06..2012-11
office   PHL:GOV    foreign minister  2016-03-08..2016-06-30

person   Perfecto Yasay
gender   m
office   PHL:GOV    foreign minister  2016-06-30..2017-03-08

person   Enrique Manalo
gender   m
office   PHL:GOV    foreign minister  2017-03-09..2017-05-18
office   PHL:GOV    ambassador  2020..2022-06
office   PHL:GOV    foreign minister  2022-07-01..2025-06-30

person   Alan Peter Cayetano
gender   m
office   PHL:GOV    foreign minister  2017-05-18..2018-10-17
office   PHL:LEG    speaker  2019-07-22..2020-10-12

person   Teodoro Locsin
alias    Teodoro Locsin Jr; Teodoro Locsin Jr.; Teddy Locsin
gender   m
office   PHL:GOV    ambassador  2017..2018-10
office   PHL:GOV    foreign minister  2018-10-17..2022-06-30

person   Theresa Lazaro
alias    Ma. Theresa Lazaro; Maria Theresa Lazaro; Tess Lazaro
gender   f
office   PHL:GOV    foreign minister  2025-07-01..

person   Orlando Mercado
gender   m
office   PHL:GOV    defence minister  1998-06-30..2001-01

person   Angelo Reyes
gender   m
office   PHL:MIL    chief of staff  1999-07..2001-03
office   PHL:GOV    defence minister  2001-03..2003-08

person   Eduardo Ermita
gender   m
office   PHL:GOV    defence minister  2003-10..2004-08

person   Avelino Cruz
gender   m
office   PHL:GOV    defence minister  2004-08..2006-11

person   Hermogenes Ebdane
gender   m
office   PHL:GOV    defence minister  2007-02..2007-07

person   Gilbert Teodoro
alias    Gilberto Teodoro; Gilbert Teodoro Jr; Gilberto Teodoro Jr.; Gilberto Teodoro Jr
alias    Gibo Teodoro
gender   m
office   PHL:GOV    defence minister  2007-08..2009-11
office   PHL:GOV    defence minister  2023-06-05..

person   Norberto Gonzales
gender   m
office   PHL:GOV    national security adviser  2005..2010
office   PHL:GOV    defence minister  2009-11..2010-06-30

person   Voltaire Gazmin
gender   m
office   PHL:GOV    defence minister  2010-06-30..2016-06-30

person   Delfin Lorenzana
gender   m
office   PHL:GOV    defence minister  2016-06-30..2022-06-30

person   Jose Faustino
alias    Jose Faustino Jr; Jose Faustino Jr.
gender   m
office   PHL:GOV    defence minister  2022-07-01..2023-01-09

person   Carlito Galvez
alias    Carlito Galvez Jr; Carlito Galvez Jr.
gender   m
office   PHL:MIL    chief of staff  2018-04..2018-12
office   PHL:GOV    defence minister  2023-01-09..2023-06-05

person   Noli de Castro
gender   m
office   PHL:GOV    vice president  2004-06-30..2010-06-30

person   Jejomar Binay
gender   m
office   PHL:GOV    vice president  2010-06-30..2016-06-30

person   Leni Robredo
alias    Maria Leonor Robredo; Leni Gerona Robredo
gender   f
office   PHL:GOV    vice president  2016-06-30..2022-06-30

person   Salvador Panelo
gender   m
office   PHL:GOV    spokesman  2018-10..2020-04

person   Harry Roque
gender   m
office   PHL:GOV    spokesman  2017-10..2018-10
office   PHL:GOV    spokesman  2020-04..2021-11

person   Ernesto Abella
gender   m
office   PHL:GOV    spokesman  2016-06..2017-10

person   Jay Tarriela
gender   m
office   PHL:MIL    spokesman  2023..

person   Eduardo Ano
gender   m
office   PHL:MIL    chief of staff  2016-12..2017-10
office   PHL:GOV    interior minister  2018-01..2022-06-30
office   PHL:GOV    national security adviser  2023-01..

person   Hermogenes Esperon
gender   m
office   PHL:MIL    chief of staff  2006-07..2008-05
office   PHL:GOV    national security adviser  2016-06-30..2022-06-30

person   Romeo Brawner
alias    Romeo Brawner Jr; Romeo Brawner Jr.
gender   m
office   PHL:MIL    chief of staff  2023-07..

person   Salamat Hashim
alias    Hashim Salamat
gender   m
office   PHL:REB    rebel leader  1984..2003-07-13

person   Khadaffy Janjalani
alias    Khaddafy Janjalani; Khadafi Janjalani
gender   m
office   PHL:REB    rebel leader  1998-12..2006-09

person   Isnilon Hapilon
gender   m
office   PHL:REB    rebel leader  2006..2017-10-16

person   Mohagher Iqbal
gender   m
office   PHL:REB    negotiator  2003..2014-03

person   Luis Jalandoni
gender   m
office   PHL:REB    negotiator  1994..2016

person   Mahathir Mohamad
alias    Mahathir Mohammad; Mahathir
gender   m
office   MYS:GOV    prime minister  1981-07-16..2003-10-31
office   MYS:GOV    prime minister  2018-05-10..2020-03-01

person   Abdullah Ahmad Badawi
alias    Abdullah Badawi
gender   m
office   MYS:GOV    foreign minister  1991-03..1999-01
office   MYS:GOV    deputy prime minister  1999-01..2003-10-31
office   MYS:GOV    prime minister  2003-10-31..2009-04-03
office   MYS:GOV    defence minister  2008-09..2009-04

person   Najib Razak
gender   m
office   MYS:GOV    defence minister  1999-12..2008-09
office   MYS:GOV    prime minister  2009-04-03..2018-05-10

person   Anwar Ibrahim
gender   m
office   MYS:GOV    deputy prime minister  1993-12..1998-09-02
office   MYS:OPP    opposition leader  2008-08..2015-03
office   MYS:GOV    prime minister  2022-11-24..

person   Salahuddin Abdul Aziz Shah
alias    Sultan Salahuddin
gender   m
office   MYS:GOV    king  1999-04-26..2001-11-21

person   Syed Sirajuddin
alias    Sirajuddin Syed Putra Jamalullail; Tuanku Syed Sirajuddin
gender   m
office   MYS:GOV    king  2001-12-13..2006-12-12

person   Mizan Zainal Abidin
alias    Sultan Mizan; Sultan Mizan Zainal Abidin
gender   m
office   MYS:GOV    king  2006-12-13..2011-12-12

person   Abdul Halim Muadzam Shah
alias    Abdul Halim Mu'adzam Shah; Sultan Abdul Halim; Tuanku Abdul Halim
gender   m
office   MYS:GOV    king  2011-12-13..2016-12-12

person   Muhammad V
alias    Sultan Muhammad V; Sultan Muhammad
gender   m
office   MYS:GOV    king  2016-12-13..2019-01-06

person   Sultan Abdullah
alias    Sultan Abdullah Sultan Ahmad Shah; King Al-Sultan Abdullah; Abdullah of Pahang
gender   m
office   MYS:GOV    king  2019-01-31..2024-01-30

person   Sultan Ibrahim
alias    Sultan Ibrahim Iskandar; Sultan Ibrahim Sultan Iskandar; Ibrahim Iskandar
gender   m
office   MYS:GOV    king  2024-01-31..

person   Muhyiddin Yassin
alias    Muhyiddin
gender   m
office   MYS:GOV    deputy prime minister  2009-04..2015-07
office   MYS:GOV    interior minister  2018-05..2020-02
office   MYS:GOV    prime minister  2020-03-01..2021-08-21

person   Ismail Sabri Yaakob
alias    Ismail Sabri
gender   m
office   MYS:GOV    defence minister  2020-03-10..2021-08
office   MYS:GOV    prime minister  2021-08-21..2022-11-24

person   Syed Hamid Albar
gender   m
office   MYS:GOV    foreign minister  1999-01..2008-03

person   Rais Yatim
gender   m
office   MYS:GOV    foreign minister  2008-03..2009-04

person   Anifah Aman
gender   m
office   MYS:GOV    foreign minister  2009-04-10..2018-05

person   Saifuddin Abdullah
gender   m
office   MYS:GOV    foreign minister  2018-07-02..2020-02
office   MYS:GOV    foreign minister  2021-08-30..2022-11

person   Hishammuddin Hussein
alias    Hishamuddin Hussein
gender   m
office   MYS:GOV    interior minister  2009-04..2013-05
office   MYS:GOV    defence minister  2013-05..2018-05
office   MYS:GOV    foreign minister  2020-03-10..2021-08
office   MYS:GOV    defence minister  2021-08-30..2022-11

person   Zambry Abdul Kadir
alias    Zambry Abd Kadir
gender   m
office   MYS:GOV    foreign minister  2022-12-03..2023-12-12

person   Mohamad Hasan
alias    Mohamad bin Hasan
gender   m
office   MYS:GOV    defence minister  2022-12-03..2023-12-12
office   MYS:GOV    foreign minister  2023-12-12..

person   Ahmad Zahid Hamidi
alias    Zahid Hamidi
gender   m
office   MYS:GOV    defence minister  2009-04..2013-05
office   MYS:GOV    interior minister  2013-05..2018-05
office   MYS:GOV    deputy prime minister  2015-07..2018-05
office   MYS:GOV    deputy prime minister  2022-12-03..

person   Mohamad Sabu
alias    Mat Sabu
gender   m
office   MYS:GOV    defence minister  2018-05-21..2020-02

person   Mohamed Khaled Nordin
alias    Khaled Nordin
gender   m
office   MYS:GOV    defence minister  2023-12-12..

person   Lee Hsien Loong
gender   m
office   SGP:GOV    prime minister  2004-08-12..2024-05-15

person   Lawrence Wong
gender   m
office   SGP:GOV    prime minister  2024-05-15..

person   Goh Chok Tong
gender   m
office   SGP:GOV    prime minister  1990-11-28..2004-08-12

person   S. R. Nathan
alias    S.R. Nathan; SR Nathan; Sellapan Ramanathan
gender   m
office   SGP:GOV    president  1999-09-01..2011-08-31

person   Tony Tan
alias    Tony Tan Keng Yam
gender   m
office   SGP:GOV    deputy prime minister  1995-08..2005-09
office   SGP:GOV    president  2011-09-01..2017-08-31

person   Halimah Yacob
gender   f
office   SGP:LEG    speaker  2013-01..2017-08
office   SGP:GOV    president  2017-09-14..2023-09-13

person   Tharman Shanmugaratnam
gender   m
office   SGP:GOV    finance minister  2007-12..2015-09
office   SGP:GOV    president  2023-09-14..

person   S. Jayakumar
alias    S Jayakumar; Shunmugam Jayakumar
gender   m
office   SGP:GOV    foreign minister  1994-01..2004-08
office   SGP:GOV    deputy prime minister  2004-08..2009-04

person   George Yeo
gender   m
office   SGP:GOV    foreign minister  2004-08..2011-05

person   K. Shanmugam
alias    K Shanmugam; Kasiviswanathan Shanmugam
gender   m
office   SGP:GOV    foreign minister  2011-05-21..2015-09-30
office   SGP:GOV    interior minister  2015-10-01..

person   Vivian Balakrishnan
gender   m
office   SGP:GOV    foreign minister  2015-10-01..

person   Ng Eng Hen
gender   m
office   SGP:GOV    defence minister  2011-05-21..2025-05-23

person   Teo Chee Hean
gender   m
office   SGP:GOV    defence minister  2003-08..2011-05
office   SGP:GOV    deputy prime minister  2009-04..2019-05

person   Chan Chun Sing
gender   m
office   SGP:GOV    defence minister  2025-05-23..

person   Nguyen Phu Trong
gender   m
office   VNM:LEG    speaker  2006-06..2011-07
office   VNM:PTY    party leader  2011-01-19..2024-07-19
office   VNM:GOV    president  2018-10-23..2021-04-05

person   To Lam
gender   m
office   VNM:GOV    security minister  2016-04..2024-05
office   VNM:GOV    president  2024-05-22..2024-10-21
office   VNM:PTY    party leader  2024-08-03..
office   VNM:GOV    president  2026-04..

person   Tran Duc Luong
gender   m
office   VNM:GOV    president  1997-09-24..2006-06-27

person   Nguyen Minh Triet
gender   m
office   VNM:GOV    president  2006-06-27..2011-07-25

person   Truong Tan Sang
gender   m
office   VNM:GOV    president  2011-07-25..2016-04-02

person   Tran Dai Quang
gender   m
office   VNM:GOV    security minister  2011-08..2016-04
office   VNM:GOV    president  2016-04-02..2018-09-21

person   Dang Thi Ngoc Thinh
gender   f
office   VNM:GOV    vice president  2016-04..2021-04
office   VNM:GOV    president  2018-09-21..2018-10-23

person   Nguyen Xuan Phuc
gender   m
office   VNM:GOV    prime minister  2016-04-07..2021-04-05
office   VNM:GOV    president  2021-04-05..2023-01-18

person   Vo Thi Anh Xuan
gender   f
office   VNM:GOV    vice president  2021-04-06..
office   VNM:GOV    president  2023-01-18..2023-03-02
office   VNM:GOV    president  2024-03-21..2024-05-22

person   Vo Van Thuong
gender   m
office   VNM:GOV    president  2023-03-02..2024-03-21

person   Luong Cuong
gender   m
office   VNM:GOV    president  2024-10-21..2026-04

person   Phan Van Khai
gender   m
office   VNM:GOV    prime minister  1997-09-25..2006-06-27

person   Nguyen Tan Dung
gender   m
office   VNM:GOV    prime minister  2006-06-27..2016-04-06

person   Pham Minh Chinh
gender   m
office   VNM:GOV    prime minister  2021-04-05..2026-04

person   Le Minh Hung
gender   m
office   VNM:GOV    central bank governor  2016-04..2020-11
office   VNM:GOV    prime minister  2026-04..

person   Le Kha Phieu
gender   m
office   VNM:PTY    party leader  1997-12..2001-04-22

person   Nong Duc Manh
gender   m
office   VNM:LEG    speaker  1992-09..2001-06
office   VNM:PTY    party leader  2001-04-22..2011-01-19

person   Nguyen Dy Nien
gender   m
office   VNM:GOV    foreign minister  2000-01..2006-06

person   Pham Gia Khiem
gender   m
office   VNM:GOV    foreign minister  2006-06..2011-08

person   Pham Binh Minh
gender   m
office   VNM:GOV    foreign minister  2011-08..2021-04

person   Bui Thanh Son
gender   m
office   VNM:GOV    foreign minister  2021-04-08..2025-08

person   Le Hoai Trung
gender   m
office   VNM:GOV    foreign minister  2025-08..

person   Pham Van Tra
gender   m
office   VNM:GOV    defence minister  1997-09..2006-06

person   Phung Quang Thanh
gender   m
office   VNM:MIL    chief of staff  2001..2006-06
office   VNM:GOV    defence minister  2006-06..2016-04

person   Ngo Xuan Lich
gender   m
office   VNM:GOV    defence minister  2016-04..2021-04

person   Phan Van Giang
gender   m
office   VNM:MIL    chief of staff  2016-05..2021-06
office   VNM:GOV    defence minister  2021-04-08..

person   Pham Thu Hang
gender   f
office   VNM:GOV    spokesman  2023..

person   Le Thi Thu Hang
gender   f
office   VNM:GOV    spokesman  2017..2022

person   Luong Thanh Nghi
gender   m
office   VNM:GOV    spokesman  2011..2014

person   Le Hai Binh
gender   m
office   VNM:GOV    spokesman  2014..2017

person   Le Dung
gender   m
office   VNM:GOV    spokesman  2003..2009

person   Vuong Dinh Hue
gender   m
office   VNM:GOV    finance minister  2011-08..2013-02
office   VNM:LEG    speaker  2021-03-31..2024-05-02

person   Tran Thanh Man
gender   m
office   VNM:LEG    speaker  2024-05-20..

person   Nursultan Nazarbayev
gender   m
office   KAZ:GOV    president  1990-04-24..2019-03-20

person   Kassym-Jomart Tokayev
alias    Kasym-Jomart Tokayev
gender   m
office   KAZ:GOV    foreign minister  1994-10..1999-10
office   KAZ:GOV    prime minister  1999-10-01..2002-01-28
office   KAZ:GOV    foreign minister  2002-01-29..2007-01
office   KAZ:LEG    speaker  2013-10..2019-03-20
office   KAZ:GOV    president  2019-03-20..

person   Imangali Tasmagambetov
gender   m
office   KAZ:GOV    prime minister  2002-01-28..2003-06-11
office   KAZ:GOV    defence minister  2014-10-22..2016-09
office   IGO:GOV    secretary-general  2023-01..

person   Daniyal Akhmetov
gender   m
office   KAZ:GOV    prime minister  2003-06-13..2007-01-08
office   KAZ:GOV    defence minister  2007-01..2009-06

person   Karim Massimov
alias    Karim Masimov; Karim Qajymqanuly Massimov
gender   m
office   KAZ:GOV    prime minister  2007-01-10..2012-09-24
office   KAZ:GOV    prime minister  2014-04-02..2016-09-08
office   KAZ:SPY    intelligence chief  2016-09-08..2022-01-05

person   Serik Akhmetov
gender   m
office   KAZ:GOV    prime minister  2012-09-24..2014-04-02
office   KAZ:GOV    defence minister  2014-04-03..2014-10-22

person   Bakytzhan Sagintayev
alias    Bakytzhan Sagintaev
gender   m
office   KAZ:GOV    prime minister  2016-09-09..2019-02-21

person   Askar Mamin
gender   m
office   KAZ:GOV    prime minister  2019-02-25..2022-01-05

person   Alikhan Smailov
alias    Alikhan Smaiylov
gender   m
office   KAZ:GOV    prime minister  2022-01-05..2024-02-05

person   Olzhas Bektenov
gender   m
office   KAZ:GOV    prime minister  2024-02-06..

person   Erlan Idrissov
alias    Yerlan Idrissov; Erlan Idrisov; Yerlan Idrisov
gender   m
office   KAZ:GOV    foreign minister  1999-10..2002-01-29
office   KAZ:GOV    foreign minister  2012-09..2016-12

person   Marat Tazhin
gender   m
office   KAZ:GOV    foreign minister  2007-01..2009-09

person   Kanat Saudabayev
gender   m
office   KAZ:GOV    foreign minister  2009-09..2011-04

person   Yerzhan Kazykhanov
alias    Erzhan Kazykhanov
gender   m
office   KAZ:GOV    foreign minister  2011-04..2012-09

person   Kairat Abdrakhmanov
gender   m
office   KAZ:GOV    foreign minister  2016-12..2018-12
office   UNO:GOV    high commissioner  2020-12..2024-12

person   Beibut Atamkulov
gender   m
office   KAZ:GOV    foreign minister  2018-12..2019-09

person   Mukhtar Tileuberdi
alias    Mukhtar Tleuberdi
gender   m
office   KAZ:GOV    foreign minister  2019-09..2023-03

person   Murat Nurtleu
gender   m
office   KAZ:GOV    foreign minister  2023-04-03..2025-09

person   Yermek Kosherbayev
alias    Ermek Kosherbayev
gender   m
office   KAZ:GOV    foreign minister  2025-09..

person   Mukhtar Altynbayev
gender   m
office   KAZ:GOV    defence minister  2001-12..2007-01

person   Adilbek Dzhaksybekov
alias    Adilbek Jaxybekov; Adilbek Zhaksybekov
gender   m
office   KAZ:GOV    defence minister  2009-06..2014-04

person   Saken Zhasuzakov
gender   m
office   KAZ:MIL    chief of staff  2010..2016-09
office   KAZ:GOV    defence minister  2016-09..2018-08

person   Nurlan Yermekbayev
alias    Nurlan Ermekbayev
gender   m
office   KAZ:GOV    defence minister  2018-08-07..2021-08
office   IGO:GOV    secretary-general  2025-01-01..

person   Murat Bektanov
gender   m
office   KAZ:GOV    defence minister  2021-08..2022-01-19

person   Ruslan Zhaksylykov
alias    Ruslan Jaxylykov
gender   m
office   KAZ:GOV    defence minister  2022-01-19..2025-06

person   Dauren Kosanov
gender   m
office   KAZ:GOV    defence minister  2025-06..

person   Mukhtar Ablyazov
gender   m
office   KAZ:OPP    opposition leader  2009..

person   Islam Karimov
gender   m
office   UZB:GOV    president  1990-03-24..2016-09-02

person   Shavkat Mirziyoyev
gender   m
office   UZB:GOV    prime minister  2003-12..2016-12-14
office   UZB:GOV    president  2016-09-08..

person   Utkir Sultanov
alias    Otkir Sultonov; O'tkir Sultonov; Utkir Sultonov
gender   m
office   UZB:GOV    prime minister  1995-12..2003-12

person   Abdulla Aripov
gender   m
office   UZB:GOV    prime minister  2016-12-14..

person   Nigmatilla Yuldashev
alias    Nigmatulla Yuldashev
gender   m
office   UZB:GOV    president  2016-09-02..2016-09-08

person   Abdulaziz Kamilov
alias    Abdulaziz Komilov
gender   m
office   UZB:GOV    foreign minister  1994..2003-03
office   UZB:GOV    foreign minister  2012-01..2022-04

person   Sodiq Safoyev
alias    Sadyk Safayev; Sodik Safoev; Sadik Safaev
gender   m
office   UZB:GOV    foreign minister  2003-03..2005-02

person   Elyor Ganiev
alias    Elyor Ganiyev; Eler Ganiyev
gender   m
office   UZB:GOV    foreign minister  2005-02..2006-07
office   UZB:GOV    foreign minister  2010-12..2012-01

person   Vladimir Norov
gender   m
office   UZB:GOV    foreign minister  2006-07..2010-12
office   IGO:GOV    secretary-general  2019-01..2021-12
office   UZB:GOV    foreign minister  2022-04..2022-12

person   Bakhtiyor Saidov
alias    Bakhtiyar Saidov
gender   m
office   UZB:GOV    foreign minister  2022-12-30..

person   Kodir Gulomov
alias    Kodir Gulyamov; Qodir Gulomov; Kadyr Gulyamov
gender   m
office   UZB:GOV    defence minister  2000-09..2005-11

person   Ruslan Mirzayev
alias    Ruslan Mirzaev
gender   m
office   UZB:GOV    defence minister  2005-11..2008-09

person   Kabul Berdiev
alias    Kabul Berdiyev; Qobul Berdiyev; Kobul Berdiyev
gender   m
office   UZB:GOV    defence minister  2008-09..2017-09

person   Abdusalom Azizov
gender   m
office   UZB:GOV    defence minister  2017-09..2019-02
office   UZB:SPY    intelligence chief  2019-02..2024-11

person   Bakhodir Kurbanov
alias    Bakhodir Qurbonov
gender   m
office   UZB:GOV    defence minister  2019-02..2024-11
office   UZB:SPY    intelligence chief  2024-11..

person   Shukhrat Kholmukhamedov
alias    Shukhrat Khalmukhamedov; Shuhrat Xolmuhamedov
gender   m
office   UZB:MIL    chief of staff  2020..2024-11
office   UZB:GOV    defence minister  2024-11..

person   Juma Namangani
alias    Jumaboi Namangani; Juma Khodzhiyev
gender   m
office   UZB:REB    rebel leader  1998..2001-11

person   Tohir Yuldashev
alias    Tahir Yuldashev; Tohir Yuldash; Tahir Yuldash; Takhir Yuldashev; Tohir Yo'ldosh
gender   m
office   UZB:REB    rebel leader  1998..2009-08

person   Askar Akayev
gender   m
office   KGZ:GOV    president  1990-10-27..2005-03-24

person   Kurmanbek Bakiyev
gender   m
office   KGZ:GOV    prime minister  2000-12-21..2002-05-22
office   KGZ:GOV    president  2005-03-25..2010-04-15

person   Roza Otunbayeva
gender   f
office   KGZ:GOV    president  2010-04-07..2011-12-01
office   UNO:GOV    special representative  2022-09..2025-09

person   Sooronbay Jeenbekov
alias    Sooronbai Jeenbekov
gender   m
office   KGZ:GOV    prime minister  2016-04-13..2017-08-22
office   KGZ:GOV    president  2017-11-24..2020-10-15

person   Sadyr Japarov
alias    Sadyr Zhaparov
gender   m
office   KGZ:GOV    prime minister  2020-10-10..2020-11-14
office   KGZ:GOV    president  2020-10-15..2020-11-14
office   KGZ:GOV    president  2021-01-28..

person   Almazbek Atambayev
alias    Almazbek Atambaev
gender   m
office   KGZ:GOV    prime minister  2007-03-29..2007-11-28
office   KGZ:GOV    prime minister  2010-12-17..2011-12-01
office   KGZ:GOV    president  2011-12-01..2017-11-24

person   Talant Mamytov
gender   m
office   KGZ:LEG    speaker  2020-11..2022-10
office   KGZ:GOV    president  2020-11-14..2021-01-28

person   Amangeldy Muraliyev
alias    Amangeldi Muraliev; Amangeldy Muraliev
gender   m
office   KGZ:GOV    prime minister  1999-04..2000-12-21

person   Nikolai Tanayev
alias    Nikolay Tanaev; Nikolai Tanaev
gender   m
office   KGZ:GOV    prime minister  2002-05-22..2005-03-24

person   Felix Kulov
gender   m
office   KGZ:GOV    prime minister  2005-09-01..2007-01-29

person   Azim Isabekov
gender   m
office   KGZ:GOV    prime minister  2007-01-29..2007-03-29

person   Igor Chudinov
gender   m
office   KGZ:GOV    prime minister  2007-12-24..2009-10-20

person   Daniyar Usenov
alias    Daniar Usenov
gender   m
office   KGZ:GOV    prime minister  2009-10-20..2010-04-07

person   Omurbek Babanov
gender   m
office   KGZ:GOV    prime minister  2011-12-23..2012-09-01

person   Zhantoro Satybaldiyev
alias    Jantoro Satybaldiev; Zhantoro Satybaldiev
gender   m
office   KGZ:GOV    prime minister  2012-09-05..2014-03-25

person   Joomart Otorbaev
alias    Djoomart Otorbaev; Dzhoomart Otorbayev
gender   m
office   KGZ:GOV    prime minister  2014-03-26..2015-04-30

person   Temir Sariyev
alias    Temir Sariev
gender   m
office   KGZ:GOV    prime minister  2015-05-01..2016-04-13

person   Sapar Isakov
gender   m
office   KGZ:GOV    prime minister  2017-08-26..2018-04-19

person   Mukhammedkalyi Abylgaziev
alias    Mukhammedkaly Abylgaziyev; Muhammetkaliy Abulgaziyev
gender   m
office   KGZ:GOV    prime minister  2018-04-20..2020-06-15

person   Kubatbek Boronov
gender   m
office   KGZ:GOV    prime minister  2020-06-17..2020-10-09

person   Artem Novikov
gender   m
office   KGZ:GOV    prime minister  2020-11-14..2021-02-03

person   Ulukbek Maripov
gender   m
office   KGZ:GOV    prime minister  2021-02-03..2021-10-12

person   Akylbek Japarov
alias    Akylbek Zhaparov
gender   m
office   KGZ:GOV    prime minister  2021-10-12..2024-12-16

person   Adylbek Kasymaliev
alias    Adylbek Kasymaliyev
gender   m
office   KGZ:GOV    prime minister  2024-12-18..

person   Ruslan Kazakbayev
alias    Ruslan Kazakbaev
gender   m
office   KGZ:GOV    foreign minister  2010-09..2012-08
office   KGZ:GOV    foreign minister  2020-10..2022-04

person   Jeenbek Kulubaev
alias    Zheenbek Kulubayev; Jeenbek Kulubayev; Zheenbek Kulubaev
gender   m
office   KGZ:GOV    foreign minister  2022-04..

person   Kamchybek Tashiev
alias    Kamchybek Tashiyev
gender   m
office   KGZ:SPY    intelligence chief  2020-10-16..2026-02

person   Emomali Rahmon
alias    Imomali Rakhmonov; Emomali Rakhmon
gender   m
office   TJK:GOV    president  1994-11-16..

person   Oqil Oqilov
alias    Akil Akilov; Okil Okilov; Oqil Akilov
gender   m
office   TJK:GOV    prime minister  1999-12-20..2013-11-23

person   Qohir Rasulzoda
alias    Kokhir Rasulzoda; Qahir Rasulzada; Kohir Rasulzoda
gender   m
office   TJK:GOV    prime minister  2013-11-23..

person   Talbak Nazarov
gender   m
office   TJK:GOV    foreign minister  1994-12..2006-12

person   Hamrokhon Zarifi
alias    Khamrokhon Zarifi; Hamrokhon Zaripov
gender   m
office   TJK:GOV    foreign minister  2006-12..2013-11

person   Sirojiddin Aslov
alias    Sirodjidin Aslov; Sirojiddin Muhriddin; Sirodjiddin Muhriddin; Sirodzhiddin Muhriddin
gender   m
office   TJK:GOV    foreign minister  2013-11..

person   Sherali Khairulloyev
alias    Sherali Khayrulloyev; Sherali Hayrulloyev
gender   m
office   TJK:GOV    defence minister  1995-04..2013-11

person   Sherali Mirzo
gender   m
office   TJK:GOV    defence minister  2013-11..2025-01

person   Saparmurat Niyazov
gender   m
office   TKM:GOV    president  1990-11-02..2006-12-21

person   Gurbanguly Berdymukhamedov
alias    Gurbanguly Berdimuhamedow; Kurbanguly Berdymukhamedov; Gurbanguly Berdymukhammedov
alias    Gurbanguly Berdimuhammedow
gender   m
office   TKM:GOV    president  2006-12-21..2022-03-19
office   TKM:GOV    chairman  2023-01..

person   Serdar Berdymukhamedov
alias    Serdar Berdimuhamedow; Serdar Berdymukhammedov; Serdar Berdimuhamedov
gender   m
office   TKM:GOV    president  2022-03-19..

person   Rashid Meredov
alias    Rasit Meredow; Rashit Meredov
gender   m
office   TKM:GOV    foreign minister  2001-07..

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
office   SLB:GOV    prime minister  2006-05-04..2007-12-20
office   SLB:GOV    prime minister  2014-12-09..2017-11-15
office   SLB:GOV    prime minister  2019-04-24..2024-05-02

person   James Marape
gender   m
office   PNG:GOV    prime minister  2019-05-30..

person   Dalai Lama
alias    the Dalai Lama; Tenzin Gyatso
gender   m
office   CHN:REL    Dalai Lama  1950-11-17..

person   Chi Haotian
gender   m
office   CHN:GOV    defence minister  1993-03..2003-03

person   Cao Gangchuan
gender   m
office   CHN:GOV    defence minister  2003-03..2008-03

person   Liang Guanglie
gender   m
office   CHN:MIL    chief of staff  2002-11..2007-09
office   CHN:GOV    defence minister  2008-03..2013-03

person   Chang Wanquan
gender   m
office   CHN:GOV    defence minister  2013-03..2018-03-19

person   Zeng Qinghong
gender   m
office   CHN:GOV    vice president  2003-03-15..2008-03-15

person   Li Yuanchao
gender   m
office   CHN:GOV    vice president  2013-03-14..2018-03-17

person   Wang Qishan
gender   m
office   CHN:GOV    mayor  2003-04..2007-11
office   CHN:GOV    deputy prime minister  2008-03..2013-03
office   CHN:GOV    vice president  2018-03-17..2023-03-10

person   Han Zheng
gender   m
office   CHN:GOV    mayor  2003-02..2012-12
office   CHN:GOV    deputy prime minister  2018-03..2023-03
office   CHN:GOV    vice president  2023-03-10..

person   Dai Bingguo
gender   m
office   CHN:GOV    deputy foreign minister  2003..2008-03
office   CHN:GOV    state councillor  2008-03..2013-03

person   Qian Qichen
gender   m
office   CHN:GOV    foreign minister  1988-04..1998-03
office   CHN:GOV    deputy prime minister  1993-03..2003-03

person   Wu Yi
gender   f
office   CHN:GOV    deputy prime minister  2003-03..2008-03

person   Liu He
gender   m
office   CHN:GOV    deputy prime minister  2018-03..2023-03

person   He Lifeng
gender   m
office   CHN:GOV    deputy prime minister  2023-03-12..

person   Ding Xuexiang
gender   m
office   CHN:GOV    deputy prime minister  2023-03-12..

person   Li Peng
gender   m
office   CHN:GOV    prime minister  1987-11..1998-03-17
office   CHN:LEG    speaker  1998-03..2003-03

person   Wu Bangguo
gender   m
office   CHN:GOV    deputy prime minister  1995-03..2003-03
office   CHN:LEG    speaker  2003-03..2013-03

person   Zhang Dejiang
gender   m
office   CHN:GOV    deputy prime minister  2008-03..2013-03
office   CHN:LEG    speaker  2013-03..2018-03

person   Li Zhanshu
gender   m
office   CHN:LEG    speaker  2018-03..2023-03

person   Zhao Leji
gender   m
office   CHN:LEG    speaker  2023-03-10..

person   Zhang Youxia
gender   m
office   CHN:MIL    general  2017-10..2026-01

person   He Weidong
gender   m
office   CHN:MIL    general  2022-10..2025-10

person   Guo Boxiong
gender   m
office   CHN:MIL    general  2002-11..2012-11

person   Xu Qiliang
gender   m
office   CHN:MIL    general  2012-11..2022-10

person   Chen Bingde
gender   m
office   CHN:MIL    chief of staff  2007-09..2012-10

person   Fang Fenghui
gender   m
office   CHN:MIL    chief of staff  2012-10..2017-08

person   Li Zuocheng
gender   m
office   CHN:MIL    chief of staff  2017-08..2022-10

person   Zhang Qiyue
gender   f
office   CHN:GOV    spokesman  1998..2004

person   Sun Yuxi
gender   m
office   CHN:GOV    spokesman  1998..2002

person   Zhu Bangzao
gender   m
office   CHN:GOV    spokesman  1998..2001

person   Kong Quan
gender   m
office   CHN:GOV    spokesman  2001..2006

person   Liu Jianchao
gender   m
office   CHN:GOV    spokesman  2001..2009

person   Jiang Yu
gender   f
office   CHN:GOV    spokesman  2006..2012

person   Ma Zhaoxu
gender   m
office   CHN:GOV    spokesman  2009..2011
office   CHN:GOV    ambassador  2018..2019

person   Hong Lei
gender   m
office   CHN:GOV    spokesman  2010..2016

person   Liu Weimin
gender   m
office   CHN:GOV    spokesman  2011..2013

person   Lu Kang
gender   m
office   CHN:GOV    spokesman  2015-06..2019-07

person   Geng Shuang
gender   m
office   CHN:GOV    spokesman  2016-09..2020-06

person   Guo Jiakun
gender   m
office   CHN:GOV    spokesman  2025-01..

person   Zhu Fenglian
gender   f
office   CHN:GOV    spokesman  2019..

person   Chen Binhua
gender   m
office   CHN:GOV    spokesman  2023..

person   Yang Yujun
gender   m
office   CHN:MIL    spokesman  2011..2017

person   Geng Yansheng
gender   m
office   CHN:MIL    spokesman  2008..2015

person   Wu Qian
gender   m
office   CHN:MIL    spokesman  2015..2025

person   Ren Guoqiang
gender   m
office   CHN:MIL    spokesman  2017..2021

person   Tan Kefei
gender   m
office   CHN:MIL    spokesman  2021..2023

person   Zhang Xiaogang
gender   m
office   CHN:MIL    spokesman  2023..

person   Bo Xilai
gender   m
office   CHN:GOV    trade minister  2004-02..2007-12

person   Chen Deming
gender   m
office   CHN:GOV    trade minister  2007-12..2013-03

person   Gao Hucheng
gender   m
office   CHN:GOV    trade minister  2013-03..2017-02

person   Zhong Shan
gender   m
office   CHN:GOV    trade minister  2017-02..2020-12

person   Wang Wentao
gender   m
office   CHN:GOV    trade minister  2020-12..

person   Zhou Xiaochuan
gender   m
office   CHN:GOV    central bank governor  2002-12..2018-03

person   Yi Gang
gender   m
office   CHN:GOV    central bank governor  2018-03..2023-07

person   Pan Gongsheng
gender   m
office   CHN:GOV    central bank governor  2023-07..

person   Zhou Yongkang
gender   m
office   CHN:GOV    security minister  2002-12..2007-10

person   Meng Jianzhu
gender   m
office   CHN:GOV    security minister  2007-10..2012-12

person   Guo Shengkun
gender   m
office   CHN:GOV    security minister  2012-12..2017-11

person   Zhao Kezhi
gender   m
office   CHN:GOV    security minister  2017-11..2022-06

person   Wang Xiaohong
gender   m
office   CHN:GOV    security minister  2022-06..

person   Wang Guangya
gender   m
office   CHN:GOV    ambassador  2003..2008

person   Li Baodong
gender   m
office   CHN:GOV    ambassador  2010..2013

person   Liu Jieyi
gender   m
office   CHN:GOV    ambassador  2013..2017

person   Zhang Jun
gender   m
office   CHN:GOV    ambassador  2019-07..2024

person   Fu Cong
gender   m
office   CHN:GOV    ambassador  2024-04..

person   Cui Tiankai
gender   m
office   CHN:GOV    ambassador  2013-04..2021-06

person   Xie Feng
gender   m
office   CHN:GOV    ambassador  2023-05..

person   Zhang Yesui
gender   m
office   CHN:GOV    ambassador  2008..2013
office   CHN:GOV    deputy foreign minister  2013-03..2018

person   Wu Dawei
gender   m
office   CHN:GOV    deputy foreign minister  2004..2010
office   CHN:GOV    envoy  2010..2017

person   Li Hui
gender   m
office   CHN:GOV    ambassador  2009-08..2019
office   CHN:GOV    envoy  2019..

person   Liu Xiaoming
gender   m
office   CHN:GOV    ambassador  2010..2021-01
office   CHN:GOV    envoy  2021-04..

person   Sun Guoxiang
gender   m
office   CHN:GOV    envoy  2015..2022

person   Deng Xijun
gender   m
office   CHN:GOV    envoy  2022..

person   Liu Xiaobo
gender   m
office   CHN:OPP    dissident  1989..2017-07-13

person   Chen Guangcheng
gender   m
office   CHN:CVL    activist  2005..

person   Ai Weiwei
gender   m
office   CHN:CVL    activist  2008..

person   Rebiya Kadeer
alias    Rabiya Kadeer
gender   f
office   CHN:OPP    leader  2006-11..2017-11

person   Lobsang Sangay
alias    Lobsang Sangye
gender   m
office   CHN:OPP    leader  2011-08-08..2021-05-27

person   Penpa Tsering
gender   m
office   CHN:OPP    leader  2021-05-27..

person   Natsagiin Bagabandi
gender   m
office   MNG:GOV    president  1997-06-20..2005-06-24

person   Nambaryn Enkhbayar
alias    Nambar Enkhbayar; Nambariin Enkhbayar
gender   m
office   MNG:GOV    prime minister  2000-07-26..2004-08-20
office   MNG:GOV    president  2005-06-24..2009-06-18

person   Tsakhiagiin Elbegdorj
alias    Tsakhia Elbegdorj
gender   m
office   MNG:GOV    prime minister  2004-08-20..2006-01-25
office   MNG:GOV    president  2009-06-18..2017-07-10

person   Khaltmaagiin Battulga
alias    Khaltmaa Battulga
gender   m
office   MNG:GOV    president  2017-07-10..2021-06-25

person   Ukhnaagiin Khurelsukh
alias    Ukhnaa Khurelsukh
gender   m
office   MNG:GOV    prime minister  2017-10-04..2021-01-27
office   MNG:GOV    president  2021-06-25..

person   Rinchinnyamyn Amarjargal
alias    Rinchinnyam Amarjargal
gender   m
office   MNG:GOV    prime minister  1999-07-30..2000-07-26

person   Miyeegombyn Enkhbold
alias    Miyegombo Enkhbold; Miyeegombo Enkhbold
gender   m
office   MNG:GOV    prime minister  2006-01-25..2007-11-22

person   Sanjaagiin Bayar
alias    Sanjaa Bayar; Sanj Bayar
gender   m
office   MNG:GOV    prime minister  2007-11-22..2009-10-29

person   Sukhbaataryn Batbold
alias    Sukhbaatar Batbold
gender   m
office   MNG:GOV    prime minister  2009-10-29..2012-08-10

person   Norovyn Altankhuyag
alias    Norov Altankhuyag
gender   m
office   MNG:GOV    prime minister  2012-08-10..2014-11-05

person   Chimediin Saikhanbileg
alias    Chimed Saikhanbileg
gender   m
office   MNG:GOV    prime minister  2014-11-21..2016-07-08

person   Jargaltulgyn Erdenebat
alias    Jargaltulga Erdenebat
gender   m
office   MNG:GOV    prime minister  2016-07-08..2017-10-04

person   Luvsannamsrain Oyun-Erdene
alias    Oyun-Erdene Luvsannamsrai
gender   m
office   MNG:GOV    prime minister  2021-01-27..2025-06-13

person   Gombojavyn Zandanshatar
alias    Gombojav Zandanshatar
gender   m
office   MNG:GOV    prime minister  2025-06-13..

person   Jigme Singye Wangchuck
alias    King Jigme Singye Wangchuck; Jigme Singye Wangchuk
gender   m
office   BTN:GOV    king  1972-07-24..2006-12-09

person   Jigme Khesar Namgyel Wangchuck
alias    King Jigme Khesar Namgyel Wangchuck; Jigme Khesar Namgyal Wangchuck; King Jigme Khesar
gender   m
office   BTN:GOV    king  2006-12-09..

person   Jigme Thinley
alias    Jigme Y. Thinley; Jigmi Thinley; Jigmi Y. Thinley; Lyonpo Jigmi Y. Thinley
gender   m
office   BTN:GOV    prime minister  2008-04-09..2013-04-28

person   Tshering Tobgay
gender   m
office   BTN:GOV    prime minister  2013-07-27..2018-08-09
office   BTN:GOV    prime minister  2024-01-28..

person   Lotay Tshering
gender   m
office   BTN:GOV    prime minister  2018-11-07..2023-11-01

person   Maumoon Abdul Gayoom
alias    Maumoon Gayoom; Abdul Gayoom
gender   m
office   MDV:GOV    president  1978-11-11..2008-11-11

person   Mohamed Nasheed
alias    Mohammed Nasheed
gender   m
office   MDV:GOV    president  2008-11-11..2012-02-07
office   MDV:OPP    opposition leader  2012-02..2018-11
office   MDV:LEG    speaker  2019-05-29..2023-11

person   Mohammed Waheed Hassan
alias    Mohamed Waheed; Mohammed Waheed; Mohamed Waheed Hassan; Mohammed Waheed Hassan Manik
gender   m
office   MDV:GOV    vice president  2008-11-11..2012-02-07
office   MDV:GOV    president  2012-02-07..2013-11-17

person   Abdulla Yameen
alias    Abdulla Yameen Abdul Gayoom; Yameen Abdul Gayoom; Abdullah Yameen
gender   m
office   MDV:GOV    president  2013-11-17..2018-11-17

person   Ibrahim Mohamed Solih
alias    Ibrahim Solih; Ibu Solih; Ibrahim Mohammed Solih
gender   m
office   MDV:GOV    president  2018-11-17..2023-11-17

person   Mohamed Muizzu
alias    Mohammed Muizzu; Mohamed Muizu
gender   m
office   MDV:GOV    president  2023-11-17..

person   Khamtai Siphandone
alias    Khamtay Siphandone; Khamtay Siphandon; Khamtai Siphandon
gender   m
office   LAO:GOV    president  1998-02-24..2006-06-08

person   Choummaly Sayasone
alias    Choummaly Sayason; Choummali Saignason; Chummaly Sayasone
gender   m
office   LAO:GOV    president  2006-06-08..2016-04-20

person   Bounnhang Vorachith
alias    Bounnhang Vorachit; Bounyang Vorachit; Boungnang Vorachith
gender   m
office   LAO:GOV    prime minister  2001-03-27..2006-06-08
office   LAO:GOV    president  2016-04-20..2021-03-22

person   Thongloun Sisoulith
alias    Thongloun Sisoulit
gender   m
office   LAO:GOV    foreign minister  2006-06..2016-04
office   LAO:GOV    prime minister  2016-04-20..2021-03-22
office   LAO:GOV    president  2021-03-22..

person   Sisavath Keobounphanh
alias    Sisavat Keobounphan; Sisavath Keobounphan
gender   m
office   LAO:GOV    prime minister  1998-02-24..2001-03-27

person   Bouasone Bouphavanh
alias    Bouasone Buphavanh
gender   m
office   LAO:GOV    prime minister  2006-06-08..2010-12-23

person   Thongsing Thammavong
alias    Thongsing Thamavong
gender   m
office   LAO:GOV    prime minister  2010-12-23..2016-04-20

person   Phankham Viphavanh
alias    Phankham Viphavan
gender   m
office   LAO:GOV    prime minister  2021-03-22..2022-12-30

person   Sonexay Siphandone
alias    Sonexay Siphandon
gender   m
office   LAO:GOV    prime minister  2022-12-30..

person   Hassanal Bolkiah
alias    Sultan Hassanal Bolkiah; Sultan Bolkiah
gender   m
office   BRN:GOV    king  1967-10-05..
office   BRN:GOV    prime minister  1984-01-01..

person   Nino Burjanadze
alias    Nino Burdzhanadze
gender   f
office   GEO:LEG    speaker  2001-11..2008-06
office   GEO:GOV    president  2003-11-23..2004-01-25
office   GEO:GOV    president  2007-11-25..2008-01-20

person   Giorgi Margvelashvili
alias    Georgi Margvelashvili
gender   m
office   GEO:GOV    president  2013-11-17..2018-12-16

person   Mikheil Kavelashvili
alias    Mikhail Kavelashvili
gender   m
office   GEO:GOV    president  2024-12-29..

person   Vazha Lortkipanidze
alias    Vazha Lordkipanidze
gender   m
office   GEO:GOV    prime minister  1998-07..2000-05

person   Giorgi Arsenishvili
gender   m
office   GEO:GOV    prime minister  2000-05..2001-12

person   Avtandil Jorbenadze
alias    Avtandil Dzhorbenadze
gender   m
office   GEO:GOV    prime minister  2001-12..2003-11

person   Zurab Zhvania
gender   m
office   GEO:LEG    speaker  1995-11..2001-11
office   GEO:GOV    prime minister  2003-11-27..2005-02-03

person   Zurab Noghaideli
alias    Zurab Nogaideli
gender   m
office   GEO:GOV    prime minister  2005-02-17..2007-11-16

person   Lado Gurgenidze
alias    Vladimer Gurgenidze; Vladimir Gurgenidze
gender   m
office   GEO:GOV    prime minister  2007-11-22..2008-11-01

person   Grigol Mgaloblishvili
gender   m
office   GEO:GOV    prime minister  2008-11-01..2009-01-30

person   Nika Gilauri
alias    Nikoloz Gilauri
gender   m
office   GEO:GOV    prime minister  2009-02-06..2012-07-04

person   Vano Merabishvili
alias    Ivane Merabishvili
gender   m
office   GEO:GOV    interior minister  2004-12..2012-07-04
office   GEO:GOV    prime minister  2012-07-04..2012-10-25

person   Giorgi Kvirikashvili
gender   m
office   GEO:GOV    foreign minister  2015-09-01..2015-12-30
office   GEO:GOV    prime minister  2015-12-30..2018-06-13

person   Mamuka Bakhtadze
gender   m
office   GEO:GOV    prime minister  2018-06-20..2019-09-02

person   Giorgi Gakharia
gender   m
office   GEO:GOV    interior minister  2017-11..2019-09-08
office   GEO:GOV    prime minister  2019-09-08..2021-02-18

person   Irakli Menagarishvili
gender   m
office   GEO:GOV    foreign minister  1995-12..2003-11

person   Tedo Japaridze
alias    Tedo Dzhaparidze
gender   m
office   GEO:GOV    foreign minister  2003-11..2004-03

person   Gela Bezhuashvili
gender   m
office   GEO:GOV    defence minister  2004-02..2004-06
office   GEO:GOV    foreign minister  2005-10-20..2008-01-31

person   David Bakradze
alias    Davit Bakradze
gender   m
office   GEO:GOV    foreign minister  2008-01-31..2008-05-05
office   GEO:LEG    speaker  2008-06-07..2012-10
office   GEO:GOV    ambassador  2016..2022

person   Eka Tkeshelashvili
alias    Ekaterine Tkeshelashvili
gender   f
office   GEO:GOV    foreign minister  2008-05-05..2008-11

person   Grigol Vashadze
gender   m
office   GEO:GOV    foreign minister  2008-12..2012-10-25

person   Maia Panjikidze
alias    Maya Panjikidze
gender   f
office   GEO:GOV    foreign minister  2012-10-25..2014-11-05

person   Tamar Beruchashvili
gender   f
office   GEO:GOV    foreign minister  2014-11-11..2015-09-01

person   Mikheil Janelidze
alias    Mikhail Janelidze
gender   m
office   GEO:GOV    foreign minister  2015-12-30..2018-06

person   David Zalkaliani
alias    Davit Zalkaliani
gender   m
office   GEO:GOV    foreign minister  2018-06-21..2022-04-04

person   Ilia Darchiashvili
gender   m
office   GEO:GOV    foreign minister  2022-04-04..2024-11

person   Maka Bochorishvili
alias    Maka Botchorishvili
gender   f
office   GEO:GOV    foreign minister  2024-11-28..

person   Davit Tevzadze
alias    David Tevzadze
gender   m
office   GEO:GOV    defence minister  1998-04..2004-02

person   Giorgi Baramidze
gender   m
office   GEO:GOV    interior minister  2003-11..2004-06
office   GEO:GOV    defence minister  2004-06..2004-12
office   GEO:GOV    deputy prime minister  2004-12..2012-10

person   Irakli Okruashvili
gender   m
office   GEO:GOV    interior minister  2004-06..2004-12
office   GEO:GOV    defence minister  2004-12..2006-11

person   David Kezerashvili
alias    Davit Kezerashvili
gender   m
office   GEO:GOV    defence minister  2006-11-11..2008-12

person   Vasil Sikharulidze
gender   m
office   GEO:GOV    defence minister  2008-12..2009-08

person   Bacho Akhalaia
alias    Bachana Akhalaia
gender   m
office   GEO:GOV    defence minister  2009-08-27..2012-07
office   GEO:GOV    interior minister  2012-07..2012-09-20

person   Dimitri Shashkin
alias    Dmitri Shashkin
gender   m
office   GEO:GOV    defence minister  2012-07..2012-10-25

person   Irakli Alasania
gender   m
office   GEO:GOV    ambassador  2006..2008-12
office   GEO:GOV    defence minister  2012-10-25..2014-11-04

person   Mindia Janelidze
gender   m
office   GEO:GOV    defence minister  2014-11-04..2015-05-01

person   Tina Khidasheli
alias    Tinatin Khidasheli
gender   f
office   GEO:GOV    defence minister  2015-05-01..2016-07

person   Levan Izoria
gender   m
office   GEO:GOV    defence minister  2016-08-01..2019-09-08

person   Juansher Burchuladze
gender   m
office   GEO:GOV    defence minister  2021-02-22..2024-02

person   Irakli Chikovani
gender   m
office   GEO:GOV    defence minister  2024-02..

person   Vladislav Ardzinba
gender   m
office   GEO:REB    leader  1990-12..2005-02-12

person   Sergei Bagapsh
alias    Sergey Bagapsh
gender   m
office   GEO:REB    leader  2005-02-12..2011-05-29

person   Alexander Ankvab
alias    Aleksandr Ankvab
gender   m
office   GEO:REB    leader  2011-05-29..2014-06-01

person   Raul Khajimba
alias    Raul Khadzhimba
gender   m
office   GEO:REB    leader  2014-09-25..2020-01-12

person   Aslan Bzhania
gender   m
office   GEO:REB    leader  2020-04-23..2024-11-19

person   Badra Gunba
gender   m
office   GEO:REB    leader  2024-11-19..

person   Eduard Kokoity
alias    Eduard Kokoiti
gender   m
office   GEO:REB    leader  2001-12-18..2011-12-10

person   Leonid Tibilov
gender   m
office   GEO:REB    leader  2012-04-19..2017-04-21

person   Anatoly Bibilov
gender   m
office   GEO:REB    leader  2017-04-21..2022-05-24

person   Alan Gagloev
alias    Alan Gagloyev
gender   m
office   GEO:REB    leader  2022-05-24..

person   Aslan Abashidze
gender   m
office   GEO:GOV    governor  1991-08..2004-05-05

person   Armen Sarkissian
alias    Armen Sarkisian; Armen Sargsyan
gender   m
office   ARM:GOV    president  2018-04-09..2022-02-01

person   Vahagn Khachaturyan
alias    Vahagn Khachaturian
gender   m
office   ARM:GOV    president  2022-03-13..

person   Alen Simonyan
alias    Alen Simonian
gender   m
office   ARM:LEG    speaker  2021-08-02..
office   ARM:GOV    president  2022-02-01..2022-03-13

person   Aram Sargsyan
alias    Aram Sarkisian; Aram Sarkissian
gender   m
office   ARM:GOV    prime minister  1999-11-03..2000-05-02

person   Andranik Margaryan
alias    Andranik Markarian; Andranik Margarian
gender   m
office   ARM:GOV    prime minister  2000-05-12..2007-03-25

person   Tigran Sargsyan
alias    Tigran Sarkisian; Tigran Sarkissian
gender   m
office   ARM:GOV    prime minister  2008-04-09..2014-04-13

person   Hovik Abrahamyan
alias    Hovik Abrahamian; Ovik Abramyan
gender   m
office   ARM:LEG    speaker  2008-09..2011-11
office   ARM:GOV    prime minister  2014-04-13..2016-09-08

person   Karen Karapetyan
alias    Karen Karapetian
gender   m
office   ARM:GOV    prime minister  2016-09-13..2018-04-17
office   ARM:GOV    prime minister  2018-04-23..2018-05-08

person   Vartan Oskanian
alias    Vartan Oskanyan; Vardan Oskanyan
gender   m
office   ARM:GOV    foreign minister  1998-04..2008-04

person   Zohrab Mnatsakanyan
alias    Zohrab Mnatsakanian
gender   m
office   ARM:GOV    foreign minister  2018-05-12..2020-11-16

person   Ara Ayvazyan
alias    Ara Aivazian; Ara Ayvazian; Ara Aivazyan
gender   m
office   ARM:GOV    foreign minister  2020-11-18..2021-05-31

person   Vagharshak Harutyunyan
alias    Vagharshak Harutiunian
gender   m
office   ARM:GOV    defence minister  1999-06..2000-05
office   ARM:GOV    defence minister  2020-11-20..2021-08-03

person   Mikael Harutyunyan
alias    Mikael Harutiunian
gender   m
office   ARM:MIL    chief of staff  1994..2007-04
office   ARM:GOV    defence minister  2007-04..2008-04

person   Seyran Ohanyan
alias    Seyran Ohanian
gender   m
office   ARM:MIL    chief of staff  2007-05..2008-04
office   ARM:GOV    defence minister  2008-04-14..2016-10-03

person   Vigen Sargsyan
alias    Vigen Sarkisian; Vigen Sargsian
gender   m
office   ARM:GOV    defence minister  2016-10-03..2018-05

person   David Tonoyan
alias    Davit Tonoyan
gender   m
office   ARM:GOV    defence minister  2018-05-12..2020-11-20

person   Arshak Karapetyan
alias    Arshak Karapetian
gender   m
office   ARM:GOV    defence minister  2021-08-03..2021-11-15

person   Suren Papikyan
alias    Suren Papikian
gender   m
office   ARM:GOV    defence minister  2021-11-15..

person   Armen Grigoryan
alias    Armen Grigorian
gender   m
office   ARM:GOV    national security adviser  2018-05..

person   Artur Rasizade
alias    Artur Rasi-Zade
gender   m
office   AZE:GOV    prime minister  1996-07..2003-08-04
office   AZE:GOV    prime minister  2003-11-06..2018-04-20

person   Novruz Mammadov
alias    Novruz Mamedov
gender   m
office   AZE:GOV    prime minister  2018-04-21..2019-10-08

person   Ali Asadov
gender   m
office   AZE:GOV    prime minister  2019-10-08..

person   Vilayat Guliyev
alias    Vilayat Quliyev; Vilayet Guliyev
gender   m
office   AZE:GOV    foreign minister  1999-10-26..2004-04-02

person   Safar Abiyev
gender   m
office   AZE:GOV    defence minister  1995-02..2013-10-22

person   Zakir Hasanov
alias    Zakir Hassanov
gender   m
office   AZE:GOV    defence minister  2013-10-22..

person   Mehriban Aliyeva
gender   f
office   AZE:GOV    vice president  2017-02-21..

person   Hikmet Hajiyev
alias    Hikmat Hajiyev; Khikmet Gadzhiev
gender   m
office   AZE:GOV    spokesman  2014..2018-11
office   AZE:GOV    adviser  2018-11..

person   Arkadi Ghukasyan
alias    Arkady Ghukasian; Arkady Gukasyan; Arkadi Ghukassian; Arkady Ghukasyan
gender   m
office   AZE:REB    leader  1997-09-08..2007-09-07

person   Bako Sahakyan
alias    Bako Saakyan; Bako Sahakian
gender   m
office   AZE:REB    leader  2007-09-07..2020-05-21

person   Arayik Harutyunyan
alias    Arayik Harutiunian; Araik Harutyunyan; Arayik Arutyunyan
gender   m
office   AZE:REB    leader  2020-05-21..2023-09-01

person   Samvel Shahramanyan
alias    Samvel Shakhramanyan
gender   m
office   AZE:REB    leader  2023-09-10..2024-01-01

person   Ruben Vardanyan
alias    Ruben Vardanian
gender   m
office   AZE:REB    minister  2022-11-04..2023-02-23
