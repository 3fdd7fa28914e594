# News agencies, newspapers and broadcasters, by the state they are seated in.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    MNC:JRN
name     Reuters; Thomson Reuters; Reuters news agency
kind     organisation

actor    FRA:JRN
name     AFP
kind     organisation

actor    FRA:JRN
name     Agence France-Presse; Agence France Presse
kind     organisation

actor    FRA:JRN
name     Le Monde
kind     organisation

actor    FRA:JRN
name     Le Figaro
kind     organisation

actor    FRA:JRN
name     Liberation newspaper
kind     organisation

actor    FRA:JRN
name     France 24
kind     organisation

actor    FRA:JRN
name     RFI
kind     organisation

actor    FRA:JRN
name     Radio France Internationale
kind     organisation

actor    FRA:JRN
name     TF1
kind     organisation

actor    FRA:JRN
name     BFM TV
kind     organisation

actor    FRA:JRN
name     Charlie Hebdo
kind     organisation

actor    FRA:JRN
name     Le Parisien
kind     organisation

actor    FRA:JRN
name     Euronews
kind     organisation

actor    FRA:JRN
name     Mediapart
kind     organisation

actor    FRA:JRN
name     Paris Match
kind     organisation

actor    FRA:JRN
name     Le Canard Enchaine
kind     organisation

actor    FRA:JRN
name     AFP news agency
kind     organisation

actor    FRA:JRN
name     L'Express
kind     organisation

actor    USA:JRN
name     Associated Press; AP; The Associated Press
kind     organisation

actor    USA:JRN
name     CNN
kind     organisation

actor    USA:JRN
name     New York Times; The New York Times
kind     organisation

actor    USA:JRN
name     Washington Post; The Washington Post
kind     organisation

actor    USA:JRN
name     Wall Street Journal
kind     organisation

actor    USA:JRN
name     Fox News
kind     organisation

actor    USA:JRN
name     NBC
kind     organisation

actor    USA:JRN
name     NBC News
kind     organisation

actor    USA:JRN
name     CBS
kind     organisation

actor    USA:JRN
name     CBS News
kind     organisation

actor    USA:JRN
name     ABC News
kind     organisation

actor    USA:JRN
name     MSNBC
kind     organisation

actor    USA:JRN
name     NPR
kind     organisation

actor    USA:JRN
name     PBS
kind     organisation

actor    USA:JRN
name     USA Today
kind     organisation

actor    USA:JRN
name     Los Angeles Times
kind     organisation

actor    USA:JRN
name     Time magazine
kind     organisation

actor    USA:JRN
name     Newsweek
kind     organisation

actor    USA:JRN
name     Foreign Policy magazine
kind     organisation

actor    USA:JRN
name     The New Yorker
kind     organisation

actor    USA:JRN
name     Axios
kind     organisation

actor    USA:JRN
name     Politico
kind     organisation

actor    USA:JRN
name     Bloomberg; Bloomberg News
kind     organisation

actor    USA:JRN
name     Voice of America; VOA
kind     organisation

actor    USA:JRN
name     Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL
kind     organisation

actor    USA:JRN
name     Radio Free Asia
kind     organisation

actor    USA:JRN
name     Boston Globe
kind     organisation

actor    USA:JRN
name     Chicago Tribune
kind     organisation

actor    USA:JRN
name     Christian Science Monitor
kind     organisation

actor    USA:JRN
name     Miami Herald
kind     organisation

actor    USA:JRN
name     UPI
kind     organisation

actor    USA:JRN
name     United Press International
kind     organisation

actor    USA:JRN
name     Defense News
kind     organisation

actor    USA:JRN
name     The Intercept
kind     organisation

actor    USA:JRN
name     ProPublica
kind     organisation

actor    USA:JRN
name     Alhurra
kind     organisation

actor    USA:JRN
name     Al-Monitor
kind     organisation

actor    USA:JRN
name     New York Post
kind     organisation

actor    USA:JRN
name     BuzzFeed
kind     organisation

actor    USA:JRN
name     Vice News
kind     organisation

actor    USA:JRN
name     CNBC
kind     organisation

actor    USA:JRN
name     The Atlantic
kind     organisation

actor    USA:JRN
name     Daily Beast
kind     organisation

actor    USA:JRN
name     Huffington Post
kind     organisation

actor    USA:JRN
name     Military Times
kind     organisation

actor    USA:JRN
name     Long War Journal
kind     organisation

actor    GBR:JRN
name     BBC
kind     organisation

actor    GBR:JRN
name     British Broadcasting Corporation
kind     organisation

actor    GBR:JRN
name     BBC News
kind     organisation

actor    GBR:JRN
name     BBC World Service
kind     organisation

actor    GBR:JRN
name     The Guardian; Guardian newspaper
kind     organisation

actor    GBR:JRN
name     The Times of London
kind     organisation

actor    GBR:JRN
name     Financial Times
kind     organisation

actor    GBR:JRN
name     Daily Telegraph; The Telegraph
kind     organisation

actor    GBR:JRN
name     The Independent
kind     organisation

actor    GBR:JRN
name     The Economist
kind     organisation

actor    GBR:JRN
name     Sky News
kind     organisation

actor    GBR:JRN
name     ITV
kind     organisation

actor    GBR:JRN
name     Channel 4 News
kind     organisation

actor    GBR:JRN
name     Daily Mail
kind     organisation

actor    GBR:JRN
name     Daily Mirror
kind     organisation

actor    GBR:JRN
name     The Sun newspaper
kind     organisation

actor    GBR:JRN
name     Sunday Times
kind     organisation

actor    GBR:JRN
name     The Observer
kind     organisation

actor    GBR:JRN
name     Middle East Eye
kind     organisation

actor    GBR:JRN
name     Jane's Defence Weekly
kind     organisation

actor    GBR:JRN
name     Press Association
kind     organisation

actor    GBR:JRN
name     Asharq al-Awsat
kind     organisation

actor    GBR:JRN
name     al-Hayat
kind     organisation

actor    GBR:JRN
name     Al-Quds al-Arabi
kind     organisation

actor    GBR:JRN
name     Iran International
kind     organisation

actor    GBR:JRN
name     Lloyd's List
kind     organisation

actor    DEU:JRN
name     Deutsche Welle; DW
kind     organisation

actor    DEU:JRN
name     Der Spiegel
kind     organisation

actor    DEU:JRN
name     Die Zeit
kind     organisation

actor    DEU:JRN
name     Bild
kind     organisation

actor    DEU:JRN
name     Die Welt
kind     organisation

actor    DEU:JRN
name     Frankfurter Allgemeine Zeitung; FAZ
kind     organisation

actor    DEU:JRN
name     Sueddeutsche Zeitung
kind     organisation

actor    DEU:JRN
name     Deutsche Presse-Agentur
kind     organisation

actor    DEU:JRN
name     dpa news agency
kind     organisation

actor    DEU:JRN
name     ARD
kind     organisation

actor    DEU:JRN
name     ZDF
kind     organisation

actor    DEU:JRN
name     Tagesspiegel
kind     organisation

actor    DEU:JRN
name     Stern magazine
kind     organisation

actor    DEU:JRN
name     Die Tageszeitung
kind     organisation

actor    DEU:JRN
name     Focus magazine
kind     organisation

actor    DEU:JRN
name     Correctiv
kind     organisation

actor    RUS:JRN
name     TASS
kind     organisation

actor    RUS:JRN
name     Itar-Tass
kind     organisation

actor    RUS:JRN
name     Interfax
kind     organisation

actor    RUS:JRN
name     RIA Novosti
kind     organisation

actor    RUS:JRN
name     RIA
kind     organisation

actor    RUS:JRN
name     Sputnik; Sputnik News
kind     organisation

actor    RUS:JRN
name     Russia Today; RT
kind     organisation

actor    RUS:JRN
name     Rossiya; Rossiya 24
kind     organisation

actor    RUS:JRN
name     Channel One Russia
kind     organisation

actor    RUS:JRN
name     Kommersant
kind     organisation

actor    RUS:JRN
name     Izvestia
kind     organisation

actor    RUS:JRN
name     Novaya Gazeta
kind     organisation

actor    RUS:JRN
name     Pravda
kind     organisation

actor    RUS:JRN
name     Vedomosti
kind     organisation

actor    RUS:JRN
name     Nezavisimaya Gazeta
kind     organisation

actor    RUS:JRN
name     Komsomolskaya Pravda
kind     organisation

actor    RUS:JRN
name     Rossiyskaya Gazeta
kind     organisation

actor    RUS:JRN
name     Echo of Moscow
kind     organisation

actor    RUS:JRN
name     Ekho Moskvy
kind     organisation

actor    RUS:JRN
name     Meduza
kind     organisation

actor    RUS:JRN
name     TV Rain
kind     organisation

actor    RUS:JRN
name     Dozhd
kind     organisation

actor    RUS:JRN
name     NTV Russia
kind     organisation

actor    RUS:JRN
name     Regnum
kind     organisation

actor    RUS:JRN
name     The Moscow Times; Moscow Times
kind     organisation

actor    RUS:JRN
name     Life News
kind     organisation

actor    RUS:JRN
name     Rybar
kind     organisation

actor    UKR:JRN
name     Ukrinform
kind     organisation

actor    UKR:JRN
name     Interfax-Ukraine
kind     organisation

actor    UKR:JRN
name     UNIAN
kind     organisation

actor    UKR:JRN
name     Ukrainska Pravda
kind     organisation

actor    UKR:JRN
name     Kyiv Post
kind     organisation

actor    UKR:JRN
name     Kyiv Independent
kind     organisation

actor    UKR:JRN
name     Suspilne
kind     organisation

actor    UKR:JRN
name     Hromadske
kind     organisation

actor    UKR:JRN
name     DeepState
kind     organisation

actor    BLR:JRN
name     Belta
kind     organisation

actor    BLR:JRN
name     Tut.by
kind     organisation

actor    BLR:JRN
name     Nexta
kind     organisation

actor    POL:JRN
name     Polish Press Agency
kind     organisation

actor    POL:JRN
name     Gazeta Wyborcza
kind     organisation

actor    POL:JRN
name     Rzeczpospolita
kind     organisation

actor    POL:JRN
name     TVN
kind     organisation

actor    POL:JRN
name     TVP
kind     organisation

actor    ITA:JRN
name     ANSA
kind     organisation

actor    ITA:JRN
name     Corriere della Sera
kind     organisation

actor    ITA:JRN
name     La Repubblica
kind     organisation

actor    ITA:JRN
name     La Stampa
kind     organisation

actor    ITA:JRN
name     RAI
kind     organisation

actor    ITA:JRN
name     Il Sole 24 Ore
kind     organisation

actor    ITA:JRN
name     L'Espresso
kind     organisation

actor    VAT:JRN
name     L'Osservatore Romano
kind     organisation

actor    VAT:JRN
name     Vatican Radio
kind     organisation

actor    VAT:JRN
name     Vatican News
kind     organisation

actor    VAT:JRN
name     Fides
kind     organisation

actor    ESP:JRN
name     EFE
kind     organisation

actor    ESP:JRN
name     El Pais
kind     organisation

actor    ESP:JRN
name     El Mundo
kind     organisation

actor    ESP:JRN
name     La Vanguardia
kind     organisation

actor    ESP:JRN
name     RTVE
kind     organisation

actor    GRC:JRN
name     Kathimerini
kind     organisation

actor    GRC:JRN
name     ERT
kind     organisation

actor    GRC:JRN
name     Athens News Agency
kind     organisation

actor    GRC:JRN
name     Ta Nea
kind     organisation

actor    CYP:JRN
name     Cyprus News Agency
kind     organisation

actor    CYP:JRN
name     Cyprus Mail
kind     organisation

actor    AUT:JRN
name     Die Presse
kind     organisation

actor    AUT:JRN
name     ORF
kind     organisation

actor    AUT:JRN
name     Der Standard
kind     organisation

actor    AUT:JRN
name     APA news agency
kind     organisation

actor    CHE:JRN
name     Neue Zuercher Zeitung
kind     organisation

actor    CHE:JRN
name     Swissinfo
kind     organisation

actor    CHE:JRN
name     Tages-Anzeiger
kind     organisation

actor    NLD:JRN
name     NRC Handelsblad
kind     organisation

actor    NLD:JRN
name     De Telegraaf
kind     organisation

actor    NLD:JRN
name     Volkskrant
kind     organisation

actor    NLD:JRN
name     NOS broadcaster
kind     organisation

actor    NLD:JRN
name     Radio Netherlands
kind     organisation

actor    BEL:JRN
name     Le Soir
kind     organisation

actor    BEL:JRN
name     De Standaard
kind     organisation

actor    BEL:JRN
name     VRT
kind     organisation

actor    BEL:JRN
name     RTBF
kind     organisation

actor    BEL:JRN
name     EUobserver
kind     organisation

actor    DNK:JRN
name     Jyllands-Posten
kind     organisation

actor    DNK:JRN
name     Politiken
kind     organisation

actor    DNK:JRN
name     Berlingske
kind     organisation

actor    SWE:JRN
name     Dagens Nyheter
kind     organisation

actor    SWE:JRN
name     Aftonbladet
kind     organisation

actor    SWE:JRN
name     Svenska Dagbladet
kind     organisation

actor    SWE:JRN
name     Expressen
kind     organisation

actor    NOR:JRN
name     NRK
kind     organisation

actor    NOR:JRN
name     Aftenposten
kind     organisation

actor    NOR:JRN
name     Verdens Gang
kind     organisation

actor    NOR:JRN
name     The Barents Observer
kind     organisation

actor    FIN:JRN
name     Helsingin Sanomat
kind     organisation

actor    FIN:JRN
name     Yle
kind     organisation

actor    IRL:JRN
name     Irish Times; The Irish Times
kind     organisation

actor    IRL:JRN
name     RTE
kind     organisation

actor    CZE:JRN
name     CTK
kind     organisation

actor    HUN:JRN
name     MTI
kind     organisation

actor    HUN:JRN
name     Magyar Nemzet
kind     organisation

actor    HUN:JRN
name     Nepszabadsag
kind     organisation

actor    SRB:JRN
name     Tanjug
kind     organisation

actor    SRB:JRN
name     B92
kind     organisation

actor    SRB:JRN
name     Politika
kind     organisation

actor    SRB:JRN
name     Beta news agency
kind     organisation

actor    SRB:JRN
name     Blic
kind     organisation

actor    HRV:JRN
name     HINA
kind     organisation

actor    HRV:JRN
name     Jutarnji List
kind     organisation

actor    BIH:JRN
name     Oslobodjenje
kind     organisation

actor    BIH:JRN
name     Dnevni Avaz
kind     organisation

actor    ROU:JRN
name     Agerpres
kind     organisation

actor    BGR:JRN
name     BTA
kind     organisation

actor    ARM:JRN
name     Armenpress
kind     organisation

actor    ARM:JRN
name     Armenian Public TV
kind     organisation

actor    AZE:JRN
name     Azertac; Azertag
kind     organisation

actor    AZE:JRN
name     Trend news agency
kind     organisation

actor    AZE:JRN
name     APA Azerbaijan
kind     organisation

actor    GEO:JRN
name     Rustavi 2
kind     organisation

actor    GEO:JRN
name     Civil.ge
kind     organisation

actor    GEO:JRN
name     InterPressNews
kind     organisation

actor    TUR:JRN
name     Anadolu; Anadolu Ajansi
kind     organisation

actor    TUR:JRN
name     Anadolu Agency
kind     organisation

actor    TUR:JRN
name     Hurriyet; Hurriyet Daily News
kind     organisation

actor    TUR:JRN
name     Cumhuriyet
kind     organisation

actor    TUR:JRN
name     Milliyet
kind     organisation

actor    TUR:JRN
name     Sabah newspaper
kind     organisation

actor    TUR:JRN
name     Daily Sabah
kind     organisation

actor    TUR:JRN
name     Today's Zaman
kind     organisation

actor    TUR:JRN
name     TRT
kind     organisation

actor    TUR:JRN
name     TRT World
kind     organisation

actor    TUR:JRN
name     NTV
kind     organisation

actor    TUR:JRN
name     CNN Turk
kind     organisation

actor    TUR:JRN
name     Yeni Safak
kind     organisation

actor    TUR:JRN
name     Haberturk
kind     organisation

actor    TUR:JRN
name     Sozcu
kind     organisation

actor    TUR:JRN
name     Dogan News Agency
kind     organisation

actor    TUR:JRN
name     DHA
kind     organisation

actor    TUR:JRN
name     Ihlas News Agency
kind     organisation

actor    TUR:JRN
name     IHA
kind     organisation

actor    TUR:JRN
name     Turkish Daily News
kind     organisation

actor    TUR:JRN
name     Taraf
kind     organisation

actor    TUR:JRN
name     Radikal
kind     organisation

actor    TUR:JRN
name     Aksam
kind     organisation

actor    TUR:JRN
name     Aydinlik
kind     organisation

actor    TUR:JRN
name     Bianet
kind     organisation

actor    TUR:JRN
name     T24
kind     organisation

actor    TUR:JRN
name     Halk TV
kind     organisation

actor    TUR:JRN
name     A Haber
kind     organisation

actor    TUR:JRN
name     BirGun
kind     organisation

actor    TUR:JRN
name     Turkiye newspaper
kind     organisation

actor    TUR:JRN
name     Evrensel
kind     organisation

actor    TUR:JRN
name     Demiroren News Agency
kind     organisation

actor    SYR:JRN
name     SANA
kind     organisation

actor    SYR:JRN
name     Syrian Arab News Agency
kind     organisation

actor    SYR:JRN
name     al-Watan; Al-Watan newspaper
kind     organisation

actor    SYR:JRN
name     Enab Baladi
kind     organisation

actor    SYR:JRN
name     Al-Ikhbariya; Ikhbariya
kind     organisation

actor    SYR:JRN
name     Tishreen newspaper
kind     organisation

actor    SYR:JRN
name     North Press
kind     organisation

actor    SYR:JRN
name     Syria TV
kind     organisation

actor    SYR:JRN
name     Orient News
kind     organisation

actor    SYR:JRN
name     Hawar News Agency
kind     organisation

actor    SYR:JRN
name     ANHA
kind     organisation

actor    SYR:JRN
name     Syrian state television
kind     organisation

actor    SYR:JRN
name     Syrian state TV
kind     organisation

actor    SYR:JRN
name     Syrian state media
kind     organisation

actor    SYR:JRN
name     al-Thawra
kind     organisation

actor    SYR:JRN
name     Halab Today
kind     organisation

actor    SYR:JRN
name     Syria Direct
kind     organisation

actor    IRQ:JRN
name     Rudaw
kind     organisation

actor    IRQ:JRN
name     Kurdistan 24
kind     organisation

actor    IRQ:JRN
name     Shafaq News
kind     organisation

actor    IRQ:JRN
name     Iraqi News Agency
kind     organisation

actor    IRQ:JRN
name     al-Iraqiya
kind     organisation

actor    IRQ:JRN
name     Al-Sumaria
kind     organisation

actor    IRQ:JRN
name     Basnews
kind     organisation

actor    IRQ:JRN
name     Azzaman
kind     organisation

actor    IRN:JRN
name     IRNA
kind     organisation

actor    IRN:JRN
name     Islamic Republic News Agency
kind     organisation

actor    IRN:JRN
name     Tasnim; Tasnim news agency; Fars news agency
kind     organisation

actor    IRN:JRN
name     Fars
kind     organisation

actor    IRN:JRN
name     Mehr
kind     organisation

actor    IRN:JRN
name     Mehr news agency
kind     organisation

actor    IRN:JRN
name     ISNA
kind     organisation

actor    IRN:JRN
name     Press TV
kind     organisation

actor    IRN:JRN
name     Kayhan
kind     organisation

actor    IRN:JRN
name     al-Alam
kind     organisation

actor    IRN:JRN
name     IRIB
kind     organisation

actor    IRN:JRN
name     Nournews
kind     organisation

actor    IRN:JRN
name     Iran state TV
kind     organisation

actor    IRN:JRN
name     Iranian state television
kind     organisation

actor    IRN:JRN
name     Tehran Times
kind     organisation

actor    IRN:JRN
name     Etemad
kind     organisation

actor    IRN:JRN
name     Mizan
kind     organisation

actor    ISR:JRN
name     Haaretz
kind     organisation

actor    ISR:JRN
name     Jerusalem Post; The Jerusalem Post
kind     organisation

actor    ISR:JRN
name     Times of Israel
kind     organisation

actor    ISR:JRN
name     Yedioth Ahronoth
kind     organisation

actor    ISR:JRN
name     Ynet
kind     organisation

actor    ISR:JRN
name     Maariv
kind     organisation

actor    ISR:JRN
name     Israel Hayom
kind     organisation

actor    ISR:JRN
name     Channel 12
kind     organisation

actor    ISR:JRN
name     Israel Radio
kind     organisation

actor    ISR:JRN
name     Israeli Army Radio; Army Radio
kind     organisation

actor    ISR:JRN
name     Channel 13
kind     organisation

actor    ISR:JRN
name     Channel 2 television
kind     organisation

actor    ISR:JRN
name     Kol Israel
kind     organisation

actor    ISR:JRN
name     Arutz Sheva
kind     organisation

actor    ISR:JRN
name     i24NEWS
kind     organisation

actor    ISR:JRN
name     DEBKAfile
kind     organisation

actor    PSE:JRN
name     WAFA
kind     organisation

actor    PSE:JRN
name     Maan News Agency
kind     organisation

actor    PSE:JRN
name     Ma'an
kind     organisation
homonym  Maan

actor    PSE:JRN
name     al-Aqsa TV
kind     organisation

actor    PSE:JRN
name     Palestine TV
kind     organisation

actor    PSE:JRN
name     al-Quds newspaper
kind     organisation

actor    PSE:JRN
name     Quds News Network
kind     organisation

actor    LBN:JRN
name     National News Agency; NNA
kind     organisation

actor    LBN:JRN
name     Al-Manar
kind     organisation

actor    LBN:JRN
name     Daily Star of Lebanon; The Daily Star
kind     organisation

actor    LBN:JRN
name     An-Nahar
kind     organisation

actor    LBN:JRN
name     as-Safir
kind     organisation

actor    LBN:JRN
name     al-Akhbar
kind     organisation

actor    LBN:JRN
name     Al Mayadeen; al-Mayadeen
kind     organisation

actor    LBN:JRN
name     LBC; LBCI
kind     organisation

actor    LBN:JRN
name     L'Orient-Le Jour
kind     organisation

actor    LBN:JRN
name     L'Orient Today
kind     organisation

actor    LBN:JRN
name     Naharnet
kind     organisation

actor    LBN:JRN
name     MTV Lebanon
kind     organisation

actor    LBN:JRN
name     Future TV
kind     organisation

actor    EGY:JRN
name     MENA news agency
kind     organisation

actor    EGY:JRN
name     Middle East News Agency
kind     organisation

actor    EGY:JRN
name     Al-Ahram; Ahram Online
kind     organisation

actor    EGY:JRN
name     Al-Masry al-Youm
kind     organisation

actor    EGY:JRN
name     Mada Masr
kind     organisation

actor    EGY:JRN
name     Al-Qahera News
kind     organisation

actor    EGY:JRN
name     Nile TV
kind     organisation

actor    SAU:JRN
name     Saudi Press Agency
kind     organisation

actor    SAU:JRN
name     Al Arabiya; al-Arabiya
kind     organisation

actor    SAU:JRN
name     Arab News
kind     organisation

actor    SAU:JRN
name     Okaz
kind     organisation

actor    SAU:JRN
name     Al-Ekhbariya
kind     organisation

actor    SAU:JRN
name     MBC
kind     organisation

actor    SAU:JRN
name     Al-Hadath; Al Hadath
kind     organisation

actor    SAU:JRN
name     Saudi Gazette
kind     organisation

actor    QAT:JRN
name     Al Jazeera; Al-Jazeera
kind     organisation

actor    QAT:JRN
name     Qatar News Agency; QNA
kind     organisation

actor    QAT:JRN
name     Al Sharq
kind     organisation

actor    QAT:JRN
name     Gulf Times
kind     organisation

actor    QAT:JRN
name     Al-Araby TV
kind     organisation

actor    ARE:JRN
name     WAM
kind     organisation

actor    ARE:JRN
name     Emirates News Agency
kind     organisation

actor    ARE:JRN
name     Gulf News
kind     organisation

actor    ARE:JRN
name     The National newspaper
kind     organisation

actor    ARE:JRN
name     Khaleej Times
kind     organisation

actor    ARE:JRN
name     Sky News Arabia
kind     organisation

actor    ARE:JRN
name     al-Bayan
kind     organisation

actor    KWT:JRN
name     KUNA
kind     organisation

actor    KWT:JRN
name     Kuwait News Agency
kind     organisation

actor    KWT:JRN
name     al-Qabas
kind     organisation

actor    BHR:JRN
name     Bahrain News Agency
kind     organisation

actor    BHR:JRN
name     al-Wasat
kind     organisation

actor    JOR:JRN
name     Petra news agency
kind     organisation

actor    JOR:JRN
name     Jordan Times
kind     organisation

actor    JOR:JRN
name     al-Rai newspaper
kind     organisation

actor    JOR:JRN
name     Al-Ghad
kind     organisation

actor    OMN:JRN
name     Oman News Agency
kind     organisation

actor    OMN:JRN
name     Times of Oman
kind     organisation

actor    YEM:JRN
name     al-Masirah; Al Masirah
kind     organisation

actor    YEM:JRN
name     Saba news agency
kind     organisation

actor    YEM:JRN
name     SABA
kind     organisation

actor    YEM:JRN
name     Yemen Times
kind     organisation

actor    YEM:JRN
name     Yemen Post
kind     organisation

actor    LBY:JRN
name     LANA
kind     organisation

actor    LBY:JRN
name     Libya al-Ahrar
kind     organisation

actor    LBY:JRN
name     Libya Herald
kind     organisation

actor    LBY:JRN
name     Libya Observer
kind     organisation

actor    DZA:JRN
name     APS
kind     organisation

actor    DZA:JRN
name     Algerie Presse Service
kind     organisation

actor    DZA:JRN
name     El Watan
kind     organisation

actor    DZA:JRN
name     El Khabar
kind     organisation

actor    DZA:JRN
name     Ennahar
kind     organisation

actor    TUN:JRN
name     TAP news agency
kind     organisation

actor    TUN:JRN
name     Mosaique FM
kind     organisation

actor    TUN:JRN
name     Shems FM
kind     organisation

actor    MAR:JRN
name     Maghreb Arabe Presse
kind     organisation

actor    MAR:JRN
name     Hespress
kind     organisation

actor    MAR:JRN
name     Le Matin
kind     organisation

actor    MRT:JRN
name     Alakhbar
kind     organisation

actor    MRT:JRN
name     Nouakchott News Agency
kind     organisation

actor    MRT:JRN
name     ANI news agency
kind     organisation

actor    SDN:JRN
name     SUNA
kind     organisation

actor    SDN:JRN
name     Sudan News Agency
kind     organisation

actor    SDN:JRN
name     Sudan Tribune
kind     organisation

actor    SDN:JRN
name     Radio Dabanga
kind     organisation

actor    ETH:JRN
name     Ethiopian News Agency
kind     organisation

actor    ETH:JRN
name     Addis Standard
kind     organisation

actor    KEN:JRN
name     Daily Nation
kind     organisation

actor    KEN:JRN
name     Nation Media Group
kind     organisation

actor    KEN:JRN
name     Citizen TV
kind     organisation

actor    KEN:JRN
name     The East African
kind     organisation

actor    KEN:JRN
name     Capital FM
kind     organisation

actor    UGA:JRN
name     New Vision
kind     organisation

actor    UGA:JRN
name     Daily Monitor
kind     organisation

actor    RWA:JRN
name     New Times of Rwanda
kind     organisation

actor    RWA:JRN
name     RTLM
kind     organisation

actor    RWA:JRN
name     Radio Mille Collines
kind     organisation

actor    ZAF:JRN
name     Mail & Guardian
kind     organisation

actor    ZAF:JRN
name     SABC
kind     organisation

actor    ZAF:JRN
name     News24
kind     organisation

actor    ZAF:JRN
name     Business Day
kind     organisation

actor    ZAF:JRN
name     SAPA
kind     organisation

actor    ZAF:JRN
name     Daily Maverick
kind     organisation

actor    ZAF:JRN
name     eNCA
kind     organisation

actor    NGA:JRN
name     Premium Times
kind     organisation

actor    NGA:JRN
name     Vanguard newspaper
kind     organisation

actor    NGA:JRN
name     Punch newspaper
kind     organisation

actor    NGA:JRN
name     This Day
kind     organisation

actor    NGA:JRN
name     Daily Trust
kind     organisation

actor    NGA:JRN
name     NAN
kind     organisation

actor    NGA:JRN
name     Sahara Reporters
kind     organisation

actor    NGA:JRN
name     Channels Television
kind     organisation

actor    ZWE:JRN
name     The Herald of Zimbabwe
kind     organisation

actor    ZWE:JRN
name     ZBC
kind     organisation

actor    ZWE:JRN
name     NewsDay
kind     organisation

actor    SEN:JRN
name     APS Senegal
kind     organisation

actor    SEN:JRN
name     Le Soleil
kind     organisation

actor    COD:JRN
name     Radio Okapi
kind     organisation

actor    COD:JRN
name     Actualite.cd
kind     organisation

actor    SOM:JRN
name     Radio Mogadishu
kind     organisation

actor    SOM:JRN
name     Garowe Online
kind     organisation

actor    SOM:JRN
name     Radio Shabelle
kind     organisation

actor    SOM:JRN
name     Shabelle Media
kind     organisation

actor    SOM:JRN
name     SONNA
kind     organisation

actor    CHN:JRN
name     Xinhua; Xinhua news agency
kind     organisation

actor    CHN:JRN
name     People's Daily
kind     organisation

actor    CHN:JRN
name     Global Times
kind     organisation

actor    CHN:JRN
name     CCTV
kind     organisation

actor    CHN:JRN
name     China Central Television
kind     organisation

actor    CHN:JRN
name     CGTN
kind     organisation

actor    CHN:JRN
name     China Daily
kind     organisation

actor    CHN:JRN
name     Caixin
kind     organisation

actor    CHN:JRN
name     PLA Daily
kind     organisation

actor    CHN:JRN
name     China News Service
kind     organisation

actor    HKG:JRN
name     South China Morning Post; SCMP
kind     organisation

actor    HKG:JRN
name     Apple Daily
kind     organisation

actor    HKG:JRN
name     Ta Kung Pao
kind     organisation

actor    HKG:JRN
name     RTHK
kind     organisation

actor    HKG:JRN
name     Phoenix TV
kind     organisation

actor    HKG:JRN
name     Ming Pao
kind     organisation

actor    HKG:JRN
name     Hong Kong Free Press
kind     organisation

actor    HKG:JRN
name     Stand News
kind     organisation

actor    TWN:JRN
name     Central News Agency; CNA
kind     organisation

actor    TWN:JRN
name     Taipei Times
kind     organisation

actor    TWN:JRN
name     Liberty Times
kind     organisation

actor    TWN:JRN
name     United Daily News
kind     organisation

actor    JPN:JRN
name     Kyodo; Kyodo News
kind     organisation

actor    JPN:JRN
name     NHK
kind     organisation

actor    JPN:JRN
name     Asahi Shimbun; Asahi
kind     organisation

actor    JPN:JRN
name     Yomiuri Shimbun; Yomiuri
kind     organisation

actor    JPN:JRN
name     Mainichi Shimbun; Mainichi
kind     organisation

actor    JPN:JRN
name     Nikkei
kind     organisation

actor    JPN:JRN
name     Sankei
kind     organisation

actor    JPN:JRN
name     Japan Times
kind     organisation

actor    JPN:JRN
name     Jiji Press
kind     organisation

actor    JPN:JRN
name     Jiji
kind     organisation

actor    KOR:JRN
name     Yonhap; Yonhap news agency
kind     organisation

actor    KOR:JRN
name     Chosun Ilbo
kind     organisation

actor    KOR:JRN
name     JoongAng Ilbo
kind     organisation

actor    KOR:JRN
name     Dong-A Ilbo
kind     organisation

actor    KOR:JRN
name     Hankyoreh
kind     organisation

actor    KOR:JRN
name     KBS
kind     organisation

actor    KOR:JRN
name     Korea Herald
kind     organisation

actor    KOR:JRN
name     Korea Times
kind     organisation

actor    KOR:JRN
name     MBC Korea
kind     organisation

actor    KOR:JRN
name     SBS Korea
kind     organisation

actor    KOR:JRN
name     Daily NK
kind     organisation

actor    KOR:JRN
name     NK News
kind     organisation

actor    PRK:JRN
name     KCNA; Korean Central News Agency
kind     organisation

actor    PRK:JRN
name     Rodong Sinmun
kind     organisation

actor    PRK:JRN
name     Uriminzokkiri
kind     organisation

actor    IND:JRN
name     Press Trust of India
kind     organisation

actor    IND:JRN
name     PTI news agency
kind     organisation

actor    IND:JRN
name     Times of India; The Times of India
kind     organisation

actor    IND:JRN
name     Hindustan Times; The Hindu
kind     organisation

actor    IND:JRN
name     Indian Express
kind     organisation

actor    IND:JRN
name     NDTV
kind     organisation

actor    IND:JRN
name     ANI
kind     organisation

actor    IND:JRN
name     Asian News International
kind     organisation

actor    IND:JRN
name     Outlook magazine
kind     organisation

actor    IND:JRN
name     Tehelka
kind     organisation

actor    IND:JRN
name     India Today
kind     organisation

actor    IND:JRN
name     The Wire India
kind     organisation

actor    IND:JRN
name     Telegraph of Calcutta
kind     organisation

actor    IND:JRN
name     Deccan Herald
kind     organisation

actor    IND:JRN
name     Republic TV
kind     organisation

actor    IND:JRN
name     Doordarshan
kind     organisation

actor    IND:JRN
name     Greater Kashmir
kind     organisation

actor    PAK:JRN
name     Dawn newspaper
kind     organisation

actor    PAK:JRN
name     Geo TV
kind     organisation

actor    PAK:JRN
name     Geo News
kind     organisation

actor    PAK:JRN
name     Express Tribune
kind     organisation

actor    PAK:JRN
name     The News International
kind     organisation

actor    PAK:JRN
name     ARY News
kind     organisation

actor    PAK:JRN
name     Associated Press of Pakistan
kind     organisation

actor    PAK:JRN
name     Radio Pakistan
kind     organisation

actor    PAK:JRN
name     Samaa TV
kind     organisation

actor    AFG:JRN
name     Tolo News; TOLOnews
kind     organisation

actor    AFG:JRN
name     Tolo TV
kind     organisation

actor    AFG:JRN
name     Pajhwok; Pajhwok Afghan News
kind     organisation

actor    AFG:JRN
name     Afghan Islamic Press
kind     organisation

actor    AFG:JRN
name     Bakhtar News Agency
kind     organisation

actor    AFG:JRN
name     Khaama Press
kind     organisation

actor    AFG:JRN
name     Ariana News
kind     organisation

actor    AFG:JRN
name     Amu TV
kind     organisation

actor    BGD:JRN
name     Daily Star of Bangladesh
kind     organisation

actor    BGD:JRN
name     Prothom Alo
kind     organisation

actor    BGD:JRN
name     bdnews24
kind     organisation

actor    BGD:JRN
name     BSS news agency
kind     organisation

actor    BGD:JRN
name     New Age newspaper
kind     organisation

actor    LKA:JRN
name     TamilNet
kind     organisation

actor    LKA:JRN
name     Sunday Leader
kind     organisation

actor    LKA:JRN
name     Daily News of Sri Lanka
kind     organisation

actor    NPL:JRN
name     Kathmandu Post
kind     organisation

actor    NPL:JRN
name     Himalayan Times
kind     organisation

actor    NPL:JRN
name     Kantipur
kind     organisation

actor    MMR:JRN
name     The Irrawaddy; Irrawaddy
kind     organisation

actor    MMR:JRN
name     Myanmar Now
kind     organisation

actor    MMR:JRN
name     Mizzima
kind     organisation

actor    MMR:JRN
name     Democratic Voice of Burma; DVB
kind     organisation

actor    MMR:JRN
name     Global New Light of Myanmar; New Light of Myanmar
kind     organisation

actor    MMR:JRN
name     Myanmar Times
kind     organisation

actor    MMR:JRN
name     Frontier Myanmar
kind     organisation

actor    MMR:JRN
name     Eleven Media
kind     organisation

actor    MMR:JRN
name     MRTV
kind     organisation

actor    THA:JRN
name     Bangkok Post
kind     organisation

actor    THA:JRN
name     Thai PBS
kind     organisation

actor    THA:JRN
name     Thai Rath
kind     organisation

actor    THA:JRN
name     Khaosod
kind     organisation

actor    KHM:JRN
name     Cambodia Daily
kind     organisation

actor    KHM:JRN
name     Phnom Penh Post
kind     organisation

actor    KHM:JRN
name     Khmer Times
kind     organisation

actor    VNM:JRN
name     Vietnam News Agency
kind     organisation

actor    VNM:JRN
name     Tuoi Tre
kind     organisation

actor    VNM:JRN
name     VnExpress
kind     organisation

actor    VNM:JRN
name     Thanh Nien
kind     organisation

actor    MYS:JRN
name     Bernama
kind     organisation

actor    MYS:JRN
name     New Straits Times
kind     organisation

actor    MYS:JRN
name     Malaysiakini
kind     organisation

actor    MYS:JRN
name     The Edge
kind     organisation

actor    SGP:JRN
name     Straits Times; The Straits Times
kind     organisation

actor    SGP:JRN
name     Channel NewsAsia
kind     organisation

actor    IDN:JRN
name     Antara
kind     organisation

actor    IDN:JRN
name     Jakarta Post
kind     organisation

actor    IDN:JRN
name     Kompas
kind     organisation

actor    IDN:JRN
name     Tempo magazine
kind     organisation

actor    IDN:JRN
name     Detik
kind     organisation

actor    IDN:JRN
name     Jakarta Globe
kind     organisation

actor    PHL:JRN
name     Philippine Daily Inquirer
kind     organisation

actor    PHL:JRN
name     Rappler
kind     organisation

actor    PHL:JRN
name     ABS-CBN
kind     organisation

actor    PHL:JRN
name     GMA News
kind     organisation

actor    PHL:JRN
name     Philippine Star
kind     organisation

actor    PHL:JRN
name     Manila Bulletin
kind     organisation

actor    PHL:JRN
name     DZRH
kind     organisation

actor    PHL:JRN
name     Manila Times
kind     organisation

actor    AUS:JRN
name     ABC of Australia
kind     organisation

actor    AUS:JRN
name     Australian Broadcasting Corporation
kind     organisation

actor    AUS:JRN
name     Sydney Morning Herald
kind     organisation

actor    AUS:JRN
name     The Age
kind     organisation

actor    AUS:JRN
name     The Australian newspaper
kind     organisation

actor    AUS:JRN
name     AAP news agency
kind     organisation

actor    AUS:JRN
name     SBS Australia
kind     organisation

actor    NZL:JRN
name     Radio New Zealand; RNZ
kind     organisation

actor    NZL:JRN
name     New Zealand Herald
kind     organisation

actor    NZL:JRN
name     Stuff news site
kind     organisation

actor    KAZ:JRN
name     Kazinform
kind     organisation

actor    KAZ:JRN
name     Tengrinews; Tengri News
kind     organisation

actor    KAZ:JRN
name     Khabar agency
kind     organisation

actor    KGZ:JRN
name     Kabar
kind     organisation

actor    KGZ:JRN
name     24.kg
kind     organisation

actor    KGZ:JRN
name     AKIpress
kind     organisation

actor    KGZ:JRN
name     Kloop
kind     organisation

actor    UZB:JRN
name     UzA
kind     organisation

actor    UZB:JRN
name     Gazeta.uz
kind     organisation

actor    UZB:JRN
name     Ferghana.ru
kind     organisation

actor    UZB:JRN
name     Fergana News
kind     organisation

actor    TJK:JRN
name     Asia-Plus
kind     organisation

actor    TJK:JRN
name     Khovar
kind     organisation

actor    CAN:JRN
name     Globe and Mail; The Globe and Mail
kind     organisation

actor    CAN:JRN
name     CBC
kind     organisation

actor    CAN:JRN
name     Toronto Star
kind     organisation

actor    CAN:JRN
name     Canadian Press
kind     organisation

actor    CAN:JRN
name     National Post
kind     organisation

actor    CAN:JRN
name     CTV
kind     organisation

actor    MEX:JRN
name     Reforma
kind     organisation

actor    MEX:JRN
name     El Universal
kind     organisation

actor    MEX:JRN
name     La Jornada
kind     organisation

actor    MEX:JRN
name     Milenio
kind     organisation

actor    MEX:JRN
name     Televisa
kind     organisation

actor    MEX:JRN
name     Proceso
kind     organisation

actor    MEX:JRN
name     Notimex
kind     organisation

actor    MEX:JRN
name     Riodoce
kind     organisation

actor    MEX:JRN
name     Zeta magazine
kind     organisation

actor    COL:JRN
name     El Tiempo
kind     organisation

actor    COL:JRN
name     El Espectador
kind     organisation

actor    COL:JRN
name     Caracol; Caracol Radio
kind     organisation

actor    COL:JRN
name     RCN
kind     organisation

actor    COL:JRN
name     Blu Radio
kind     organisation

actor    VEN:JRN
name     Telesur
kind     organisation

actor    VEN:JRN
name     El Nacional
kind     organisation

actor    VEN:JRN
name     Globovision
kind     organisation

actor    VEN:JRN
name     RCTV
kind     organisation

actor    VEN:JRN
name     Venezolana de Television; VTV
kind     organisation

actor    VEN:JRN
name     Efecto Cocuyo
kind     organisation

actor    VEN:JRN
name     Venevision
kind     organisation

actor    CUB:JRN
name     Granma
kind     organisation

actor    CUB:JRN
name     Prensa Latina
kind     organisation

actor    CUB:JRN
name     14ymedio
kind     organisation

actor    CUB:JRN
name     Juventud Rebelde
kind     organisation

actor    BRA:JRN
name     Folha de S.Paulo; Folha de Sao Paulo; Folha
kind     organisation

actor    BRA:JRN
name     O Globo
kind     organisation

actor    BRA:JRN
name     Estadao
kind     organisation

actor    BRA:JRN
name     O Estado de Sao Paulo
kind     organisation

actor    BRA:JRN
name     Globo; TV Globo
kind     organisation

actor    BRA:JRN
name     Veja
kind     organisation

actor    BRA:JRN
name     Agencia Brasil
kind     organisation

actor    ARG:JRN
name     Clarin
kind     organisation

actor    ARG:JRN
name     La Nacion
kind     organisation

actor    ARG:JRN
name     Telam
kind     organisation

actor    ARG:JRN
name     Pagina 12
kind     organisation

actor    ARG:JRN
name     Infobae
kind     organisation

actor    CHL:JRN
name     El Mercurio
kind     organisation

actor    CHL:JRN
name     La Tercera
kind     organisation

actor    CHL:JRN
name     El Mostrador
kind     organisation

actor    PER:JRN
name     El Comercio
kind     organisation

actor    PER:JRN
name     RPP
kind     organisation

actor    PER:JRN
name     Andina
kind     organisation

actor    BOL:JRN
name     La Razon
kind     organisation

actor    BOL:JRN
name     El Deber
kind     organisation

actor    BOL:JRN
name     Los Tiempos
kind     organisation

actor    ECU:JRN
name     El Universo
kind     organisation

actor    ECU:JRN
name     Ecuavisa
kind     organisation

actor    NIC:JRN
name     La Prensa
kind     organisation

actor    NIC:JRN
name     Confidencial
kind     organisation

actor    NIC:JRN
name     El Nuevo Diario
kind     organisation

actor    SLV:JRN
name     El Faro
kind     organisation

actor    SLV:JRN
name     La Prensa Grafica
kind     organisation

actor    SLV:JRN
name     El Diario de Hoy
kind     organisation

actor    GTM:JRN
name     Prensa Libre
kind     organisation

actor    GTM:JRN
name     elPeriodico
kind     organisation

actor    HND:JRN
name     El Heraldo
kind     organisation

actor    HTI:JRN
name     Le Nouvelliste
kind     organisation

actor    HTI:JRN
name     AlterPresse
kind     organisation

actor    HTI:JRN
name     AyiboPost
kind     organisation

actor    HTI:JRN
name     Radio Metropole
kind     organisation

actor    HTI:JRN
name     Haitian Times
kind     organisation

actor    IMG:JRN
name     Amaq; Amaq news agency; al-Furqan; al-Naba; al-Sahab; Dabiq magazine
kind     organisation

actor    NGO:JRN
name     SITE Intelligence Group
kind     organisation

actor    NGO:JRN
name     Forbidden Stories
kind     organisation

actor    NGO:JRN
name     OCCRP
kind     organisation

actor    NGO:JRN
name     Organized Crime and Corruption Reporting Project
kind     organisation
