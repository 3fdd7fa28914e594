# Armed movements, militias and criminal bands. A movement belongs to the state it fights in.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# Movements of more than one state

actor    IMG:REB
name     Islamic State; Islamic State group; IS group; ISIS; ISIL; IS; Daesh; Da'esh
name     Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant
name     Islamic State in Iraq and the Levant; Islamic State in Iraq and Syria
kind     armed group
valid    2013-04..

actor    IMG:REB
name     al-Qaeda; al Qaeda; al-Qaida; al Qaida; Al-Qa'ida; al-Qa'eda
kind     armed group
valid    1988-08..

actor    IMG:REB
name     al-Qaeda in the Islamic Maghreb; AQIM; al-Qaida in the Islamic Maghreb
name     Al-Qaeda in the Maghreb
kind     armed group
valid    2007-01..

actor    IMG:REB
name     Islamic State West Africa Province; Islamic State in West Africa Province
name     Islamic State's West Africa Province; ISWAP; Islamic State West Africa
kind     armed group
valid    2015-03..

actor    IMG:REB
name     Islamic State in the Greater Sahara; Islamic State Sahel Province
name     Islamic State in the Sahel; ISGS
kind     armed group
valid    2015-05..

actor    IMG:REB
name     Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; JNIM
name     Group for the Support of Islam and Muslims; Group to Support Islam and Muslims
kind     armed group
valid    2017-03..

actor    IMG:REB
name     Movement for Oneness and Jihad in West Africa; MUJAO; MUJWA; al-Mourabitoun
kind     armed group
valid    2011-12..

actor    IMG:REB
name     Jemaah Islamiyah; Jemaah Islamiah
kind     armed group
valid    1993..2024-06

actor    IMG:REB
name     Lord's Resistance Army; LRA
kind     armed group
valid    1987..

actor    IMG:REB
name     Islamic Movement of Uzbekistan; IMU; Islamic Jihad Union
kind     armed group
valid    1998..

actor    IMG:REB
name     Turkistan Islamic Party; Turkestan Islamic Party; East Turkestan Islamic Movement; ETIM
kind     armed group

actor    IMG:REB
name     Ansar al-Islam; Hizb ut-Tahrir
kind     armed group

# Syria

actor    SYR:REB
name     Syrian Democratic Forces; SDF
kind     armed group
valid    2015-10-10..

actor    SYR:REB
name     People's Protection Units; YPG; Women's Protection Units; YPJ
name     Kurdish People's Protection Units; Popular Protection Units
kind     armed group
valid    2011..

actor    SYR:REB
name     Free Syrian Army; FSA
kind     armed group
valid    2011-07-29..

actor    SYR:REB
name     Syrian National Army; SNA; Turkish-backed Syrian National Army
kind     armed group
valid    2017-12-30..2025-01-29

actor    SYR:REB
name     Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; HTS; Tahrir al-Sham; Hayat Tahrir al Sham
kind     armed group
valid    2017-01-28..2025-01-29

actor    SYR:REB
name     Nusra Front; al-Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fatah al-Sham
name     Fateh al-Sham Front; Jabhat Fateh al-Sham
kind     armed group
valid    2012-01..2017-01-28

actor    SYR:REB
name     Ahrar al-Sham; Ahrar al Sham
kind     armed group
valid    2011-11..2025-01-29

actor    SYR:REB
name     Jaysh al-Islam; Jaish al-Islam; Army of Islam in Syria
kind     armed group
valid    2013-09-29..2025-01-29

actor    SYR:REB
name     Faylaq al-Rahman; Failaq al-Rahman
kind     armed group

actor    SYR:REB
name     Rahman Legion
kind     armed group

actor    SYR:REB
name     Faylaq al-Sham
kind     armed group

actor    SYR:REB
name     Sham Legion
kind     armed group

actor    SYR:REB
name     National Liberation Front in Syria; National Front for Liberation
kind     armed group
valid    2018-05-28..2025-01-29

actor    SYR:REB
name     Nour al-Din al-Zenki; Nour al-Din al-Zinki; Nureddin al-Zenki Movement
name     Harakat Nour al-Din al-Zenki
kind     armed group
valid    2011-11..

actor    SYR:REB
name     Sultan Murad Division; Sultan Murad
kind     armed group

actor    SYR:REB
name     Hamza Division; al-Hamza Division
kind     armed group

actor    SYR:REB
name     Sultan Suleiman Shah Brigade
kind     armed group

actor    SYR:REB
name     al-Amshat
kind     armed group

actor    SYR:REB
name     Levant Front
kind     armed group

actor    SYR:REB
name     Jabhat al-Shamiya; al-Jabha al-Shamiya
kind     armed group

actor    SYR:REB
name     Ahrar al-Sharqiya
kind     armed group

actor    SYR:REB
name     Jaysh al-Izza
kind     armed group

actor    SYR:REB
name     Liwa al-Tawhid
kind     armed group

actor    SYR:REB
name     al-Tawhid Brigade
kind     armed group

actor    SYR:REB
name     Southern Front in Syria
kind     armed group

actor    SYR:REB
name     Army of Conquest
kind     armed group

actor    SYR:REB
name     Jaish al-Fatah; Jaysh al-Fatah
kind     armed group

actor    SYR:REB
name     Islamic Front; Islamic Front in Syria
kind     armed group

actor    SYR:REB
name     Syrian Revolutionaries Front
kind     armed group

actor    SYR:REB
name     Mutasim Division
kind     armed group

actor    SYR:REB
name     Farouq Brigades
kind     armed group

actor    SYR:REB
name     Suqour al-Sham
kind     armed group

actor    SYR:REB
name     Liwa al-Islam
kind     armed group

actor    SYR:REB
name     Northern Storm Brigade
kind     armed group

actor    SYR:REB
name     New Syrian Army
kind     armed group

actor    SYR:REB
name     Syrian Free Army
kind     armed group

actor    SYR:REB
name     Revolutionary Commando Army
kind     armed group

actor    SYR:REB
name     Maghaweir al-Thowra
kind     armed group

actor    SYR:REB
name     Southern Operations Room
kind     armed group

actor    SYR:REB
name     Hurras al-Din
kind     armed group

actor    SYR:REB
name     Khalid ibn al-Walid Army
kind     armed group

actor    SYR:REB
name     Liwa Shuhada al-Yarmouk
kind     armed group

actor    SYR:REB
name     Saraya Ansar al-Sunnah
kind     armed group

actor    SYR:REB
name     Manbij Military Council
kind     armed group

actor    SYR:REB
name     Deir ez-Zor Military Council
kind     armed group

actor    SYR:REB
name     Syriac Military Council
kind     armed group

actor    SYR:REB
name     Euphrates Volcano
kind     armed group

actor    SYR:REB
name     Raqqa Hawks Brigade
kind     armed group

actor    SYR:REB
name     Afrin Liberation Forces
kind     armed group

actor    SYR:PRM
name     National Defence Forces; National Defense Forces; NDF
kind     armed group

actor    SYR:PRM
name     Shabiha
kind     armed group

actor    SYR:PRM
name     Liwa al-Quds
kind     armed group

actor    SYR:PRM
name     Baqir Brigade
kind     armed group

actor    SYR:PRM
name     Desert Hawks
kind     armed group

actor    SYR:PRM
name     Fatemiyoun Brigade; Fatemiyoun; Fatemiyoun Division; Liwa Fatemiyoun
kind     armed group

actor    SYR:PRM
name     Zainabiyoun; Zainebiyoun Brigade
kind     armed group

actor    SYR:REB
name     Men of Dignity
kind     armed group

actor    SYR:REB
name     Suwayda Military Council; Sweida Military Council
kind     armed group

actor    SYR:REB
name     National Guard of Sweida
kind     armed group

# Turkey

actor    TUR:REB
name     Kurdistan Workers' Party; Kurdistan Workers Party; PKK; Kongra-Gel; KADEK
name     Kurdistan Communities Union; KCK; Koma Civaken Kurdistan; People's Defence Forces; HPG
kind     armed group
valid    1978-11..2025-05

actor    TUR:REB
name     Kurdistan Freedom Falcons; Kurdistan Freedom Hawks
kind     armed group
valid    2004..

actor    TUR:REB
name     Revolutionary People's Liberation Party-Front
name     Revolutionary People's Liberation Party/Front
kind     armed group

actor    TUR:REB
name     DHKP-C; DHKP/C
kind     armed group

actor    TUR:REB
name     Dev-Sol
kind     armed group

actor    TUR:REB
name     TKP/ML
kind     armed group

actor    TUR:REB
name     TIKKO
kind     armed group

actor    TUR:REB
name     Marxist-Leninist Communist Party; MLKP
kind     armed group

actor    TUR:REB
name     Turkish Hezbollah
kind     armed group

actor    TUR:REB
name     Great Eastern Islamic Raiders Front
kind     armed group

actor    TUR:REB
name     IBDA-C
kind     armed group

actor    TUR:PRM
name     Grey Wolves
kind     armed group

actor    TUR:PRM
name     Village Guards
kind     armed group

# Iraq, Iran

actor    IRQ:PRM
name     Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units
name     Popular Mobilisation Units; PMF; PMU; Hashd al-Shaabi; Hashed al-Shaabi; Hashd al-Shabi
name     al-Hashd al-Shaabi
kind     armed group
valid    2014-06-15..

actor    IRQ:PRM
name     Kataib Hezbollah; Kata'ib Hezbollah
kind     armed group

actor    IRQ:PRM
name     Hezbollah Brigades
kind     armed group

actor    IRQ:PRM
name     Asaib Ahl al-Haq; Asa'ib Ahl al-Haq
kind     armed group

actor    IRQ:PRM
name     Badr Organization; Badr Organisation
kind     armed group

actor    IRQ:PRM
name     Badr Brigade; Badr Brigades
kind     armed group

actor    IRQ:PRM
name     Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; al-Nujaba
kind     armed group

actor    IRQ:PRM
name     Kataib Sayyid al-Shuhada
kind     armed group

actor    IRQ:PRM
name     Islamic Resistance in Iraq
kind     armed group

actor    IRQ:PRM
name     Saraya al-Salam
kind     armed group

actor    IRQ:PRM
name     Peace Brigades
kind     armed group

actor    IRQ:PRM
name     Kataib Imam Ali
kind     armed group

actor    IRQ:PRM
name     League of the Righteous
kind     armed group

actor    IRQ:REB
name     Mahdi Army; Mehdi Army; Jaish al-Mahdi
kind     armed group
valid    2003-06..2008-08

actor    IRQ:REB
name     al-Qaeda in Iraq; al-Qaida in Iraq; Islamic State of Iraq; Tawhid and Jihad
name     Jamaat al-Tawhid wal-Jihad
kind     armed group
valid    2003..2013-04

actor    IRQ:REB
name     Ansar al-Sunna; Ansar al-Sunnah; 1920 Revolution Brigades; Islamic Army in Iraq
name     Naqshbandi Army; Naqshbandi Order
kind     armed group
valid    2003..

actor    IRQ:PRM
name     Sons of Iraq
kind     armed group

actor    IRQ:PRM
name     Awakening Councils
kind     armed group

actor    IRQ:PRM
name     Sahwa
kind     armed group

actor    IRQ:PRM
name     Anbar Awakening
kind     armed group

actor    IRQ:PRM
name     Anbar Salvation Council
kind     armed group

actor    IRQ:PRM
name     Sinjar Resistance Units
kind     armed group

actor    IRQ:PRM
name     YBS
kind     armed group

actor    IRN:REB
name     People's Mujahedin; People's Mujahedin Organization of Iran; People's Mujahideen
name     People's Mujahedeen; Mujahedin-e Khalq; Mujahedin-e-Khalq; Mujahideen-e-Khalq; MEK; MKO
name     PMOI
kind     armed group
valid    1965..

actor    IRN:REB
name     PJAK; Party of Free Life of Kurdistan; Kurdistan Free Life Party
kind     armed group

actor    IRN:REB
name     Kurdish Democratic Party of Iran; Kurdistan Democratic Party of Iran; KDPI
kind     armed group

actor    IRN:REB
name     Komala
kind     armed group

actor    IRN:REB
name     Jundallah
kind     armed group

actor    IRN:REB
name     Jaish al-Adl; Jaish ul-Adl
kind     armed group

actor    IRN:REB
name     Army of Justice
kind     armed group

# Israel, the Palestinians, Lebanon, Egypt

actor    PSE:REB
name     Hamas; Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades
name     Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades; Qassam Brigades
name     al-Qassam Brigades
kind     armed group
valid    1987-12..

actor    PSE:GOV
name     Hamas government; Hamas-run government; Hamas administration; Hamas authorities
kind     armed group
valid    2006-03-29..

actor    PSE:REB
name     Islamic Jihad; Palestinian Islamic Jihad; PIJ; al-Quds Brigades; Saraya al-Quds
name     Quds Brigades
kind     armed group

actor    PSE:REB
name     Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigades; Al Aqsa Martyrs Brigade
name     al-Aqsa Martyrs' Brigade
kind     armed group
valid    2000-09..

actor    PSE:REB
name     Popular Front for the Liberation of Palestine; PFLP
name     Democratic Front for the Liberation of Palestine; DFLP
name     Popular Front for the Liberation of Palestine-General Command; PFLP-GC
kind     armed group

actor    PSE:REB
name     Popular Resistance Committees
kind     armed group

actor    PSE:REB
name     Army of Islam
kind     armed group

actor    PSE:REB
name     Lions' Den
kind     armed group

actor    PSE:REB
name     Jenin Brigades
kind     armed group

actor    PSE:REB
name     Tanzim
kind     armed group

actor    PSE:REB
name     Force 17
kind     armed group

actor    PSE:REB
name     Abu Nidal Organization; Abu Nidal Organisation
kind     armed group

actor    PSE:REB
name     Black September
kind     armed group

actor    PSE:REB
name     Jenin Battalion
kind     armed group

actor    PSE:REB
name     Mujahideen Brigades
kind     armed group

actor    PSE:REB
name     Popular Forces of Abu Shabab
kind     armed group

actor    LBN:REB
name     Hezbollah; Hizbollah; Hizbullah; Hezbullah; Hizballah; Islamic Resistance in Lebanon
name     Party of God
kind     armed group
valid    1982..

actor    LBN:PTY
name     Amal; Amal Movement
kind     armed group

actor    LBN:REB
name     Fatah al-Islam
kind     armed group

actor    LBN:REB
name     Asbat al-Ansar
kind     armed group

actor    LBN:REB
name     Jund al-Sham
kind     armed group

actor    LBN:REB
name     Abdullah Azzam Brigades
kind     armed group

actor    LBN:REB
name     Usbat al-Ansar
kind     armed group

actor    LBN:REB
name     South Lebanon Army
kind     armed group

actor    LBN:REB
name     Jamaa Islamiya Fajr Forces
kind     armed group

actor    EGY:REB
name     Sinai Province
kind     armed group

actor    EGY:REB
name     Wilayat Sinai
kind     armed group

actor    EGY:REB
name     Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis
kind     armed group

actor    EGY:REB
name     Islamic State in Sinai
kind     armed group

actor    EGY:REB
name     Hasm; Hasm Movement
kind     armed group

actor    EGY:REB
name     Gamaa Islamiya; Gama'a al-Islamiyya; al-Gamaa al-Islamiya
kind     armed group

actor    EGY:REB
name     Egyptian Islamic Jihad
kind     armed group

actor    EGY:REB
name     Ajnad Misr
kind     armed group

actor    EGY:REB
name     Liwa al-Thawra
kind     armed group

actor    JOR:REB
name     Fatah Revolutionary Council
kind     armed group

# Yemen, Saudi Arabia, Bahrain

actor    YEM:REB
name     Houthis; Huthis; Houthi movement; Ansar Allah; Ansarullah; Ansarallah
kind     armed group
adj      Houthi; Huthi
people   Houthi; Houthis; Huthi; Huthis

actor    YEM:REB
name     al-Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; AQAP
name     Ansar al-Sharia in Yemen; Aden-Abyan Islamic Army
kind     armed group
valid    2009-01..

actor    YEM:REB
name     Southern Transitional Council; STC; Southern Movement; al-Hirak al-Janoubi
kind     armed group
valid    2007..

actor    YEM:PRM
name     Security Belt; Security Belt Forces
kind     armed group

actor    YEM:PRM
name     Giants Brigades
kind     armed group

actor    YEM:PRM
name     National Resistance Forces in Yemen
kind     armed group

actor    YEM:PRM
name     Hadramout Elite
kind     armed group

actor    YEM:PRM
name     Shabwa Defence Forces
kind     armed group

actor    BHR:REB
name     al-Ashtar Brigades
kind     armed group

actor    BHR:REB
name     Saraya al-Ashtar
kind     armed group

# Libya and the Maghreb

actor    LBY:REB
name     Libyan National Army; LNA; Libyan Arab Armed Forces; Haftar's forces
kind     armed group
valid    2014-05-16..

actor    LBY:REB
name     Ansar al-Sharia; Ansar al-Sharia in Libya
kind     armed group

actor    LBY:REB
name     Libya Dawn
kind     armed group

actor    LBY:REB
name     Benghazi Defence Brigades
kind     armed group

actor    LBY:REB
name     Benghazi Revolutionary Shura Council
kind     armed group

actor    LBY:REB
name     Shura Council of Benghazi Revolutionaries
kind     armed group

actor    LBY:REB
name     Libyan Islamic Fighting Group
kind     armed group

actor    LBY:REB
name     Derna Mujahideen Shura Council
kind     armed group

actor    LBY:PRM
name     Zintan Brigade
kind     armed group

actor    LBY:PRM
name     Misrata Brigades
kind     armed group

actor    LBY:PRM
name     Special Deterrence Force; Rada Special Deterrence Force
kind     armed group

actor    LBY:PRM
name     Rada force
kind     armed group

actor    LBY:PRM
name     444 Brigade
kind     armed group

actor    LBY:PRM
name     Stability Support Apparatus
kind     armed group

actor    LBY:PRM
name     Tripoli Revolutionaries Brigade
kind     armed group

actor    LBY:PRM
name     Petroleum Facilities Guard
kind     armed group

actor    LBY:PRM
name     Nawasi Brigade
kind     armed group

actor    LBY:PRM
name     Kaniyat
kind     armed group

actor    DZA:REB
name     Armed Islamic Group
kind     armed group

actor    DZA:REB
name     GIA
kind     armed group

actor    DZA:REB
name     Salafist Group for Preaching and Combat; Salafist Group for Call and Combat
kind     armed group

actor    DZA:REB
name     GSPC
kind     armed group

actor    DZA:REB
name     Islamic Salvation Army
kind     armed group

actor    DZA:REB
name     Jund al-Khilafah
kind     armed group

actor    TUN:REB
name     Ansar al-Sharia in Tunisia
kind     armed group

actor    TUN:REB
name     Okba Ibn Nafaa
kind     armed group

actor    TUN:REB
name     Uqba ibn Nafi Brigade
kind     armed group

actor    ESH:REB
name     Polisario; Polisario Front; Frente Polisario
name     Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro
kind     armed group
valid    1973-05..

# The Sahel and West Africa

actor    MLI:REB
name     National Movement for the Liberation of Azawad
kind     armed group

actor    MLI:REB
name     MNLA
kind     armed group

actor    MLI:REB
name     Coordination of Azawad Movements; CMA
kind     armed group

actor    MLI:REB
name     Azawad Liberation Front
kind     armed group

actor    MLI:REB
name     FLA
kind     armed group

actor    MLI:REB
name     High Council for the Unity of Azawad
kind     armed group

actor    MLI:REB
name     Arab Movement of Azawad
kind     armed group

actor    MLI:REB
name     Permanent Strategic Framework
kind     armed group

actor    MLI:REB
name     CSP-DPA
kind     armed group

actor    MLI:REB
name     Ansar Dine; Ansar Eddine; Ansar al-Din
kind     armed group

actor    MLI:REB
name     Katiba Macina
kind     armed group

actor    MLI:REB
name     Macina Liberation Front
kind     armed group

actor    MLI:REB
name     Macina Brigade
kind     armed group

actor    MLI:PRM
name     Dan Na Ambassagou
kind     armed group

actor    MLI:PRM
name     Ganda Koy
kind     armed group

actor    MLI:PRM
name     Ganda Izo
kind     armed group

actor    MLI:PRM
name     GATIA
kind     armed group

actor    MLI:PRM
name     Dozo
kind     armed group

actor    BFA:REB
name     Ansarul Islam; Ansaroul Islam
kind     armed group

actor    NGA:REB
name     Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS
kind     armed group
valid    2002..

actor    NGA:REB
name     Ansaru
kind     armed group

actor    NGA:REB
name     Movement for the Emancipation of the Niger Delta
kind     armed group

actor    NGA:REB
name     Niger Delta Avengers
kind     armed group

actor    NGA:REB
name     Niger Delta People's Volunteer Force
kind     armed group

actor    NGA:REB
name     Lakurawa
kind     armed group

actor    NGA:REB
name     Movement for the Actualization of the Sovereign State of Biafra; MASSOB
kind     armed group

actor    NGA:REB
name     Indigenous People of Biafra; IPOB
kind     armed group

actor    NGA:REB
name     Eastern Security Network
kind     armed group

actor    NGA:REB
name     Mahmuda
kind     armed group

actor    NGA:PRM
name     Civilian Joint Task Force; CJTF
kind     armed group

actor    NGA:PRM
name     Oodua People's Congress
kind     armed group

actor    NGA:PRM
name     Bakassi Boys
kind     armed group

actor    NER:REB
name     Niger Movement for Justice
kind     armed group

actor    NER:REB
name     MNJ
kind     armed group

actor    NER:REB
name     Patriotic Liberation Front
kind     armed group

actor    CMR:REB
name     Ambazonia Defence Forces; Ambazonia Defense Forces; Ambazonian Defence Forces
kind     armed group

actor    CMR:REB
name     Southern Cameroons Defence Forces
kind     armed group

actor    CMR:REB
name     Red Dragons of Lebialem
kind     armed group

actor    CMR:REB
name     Ambazonia Governing Council
kind     armed group

actor    TCD:REB
name     Front for Change and Concord in Chad
kind     armed group

actor    TCD:REB
name     United Front for Democratic Change
kind     armed group

actor    TCD:REB
name     Union of Forces for Democracy and Development; UFDD
kind     armed group

actor    TCD:REB
name     Union of Resistance Forces
kind     armed group

actor    TCD:REB
name     CCMSR
kind     armed group

actor    TCD:REB
name     Rally of Forces for Change
kind     armed group

actor    TCD:REB
name     Movement for Democracy and Justice in Chad
kind     armed group

actor    CIV:REB
name     Forces Nouvelles
kind     armed group

actor    CIV:REB
name     New Forces
kind     armed group

actor    CIV:REB
name     Patriotic Movement of Ivory Coast
kind     armed group

actor    CIV:REB
name     Republican Forces of Ivory Coast
kind     armed group

actor    CIV:PRM
name     Young Patriots
kind     armed group

actor    CIV:PRM
name     Jeunes Patriotes
kind     armed group

actor    LBR:REB
name     Liberians United for Reconciliation and Democracy; LURD
kind     armed group

actor    LBR:REB
name     Movement for Democracy in Liberia
kind     armed group

actor    LBR:REB
name     National Patriotic Front of Liberia; NPFL
kind     armed group

actor    LBR:REB
name     ULIMO
kind     armed group

actor    SLE:REB
name     Revolutionary United Front; RUF
kind     armed group

actor    SLE:REB
name     West Side Boys
kind     armed group

actor    SLE:REB
name     Armed Forces Revolutionary Council
kind     armed group

actor    SLE:PRM
name     Kamajors
kind     armed group

actor    SLE:PRM
name     Civil Defence Force; Civil Defence Forces
kind     armed group

actor    SEN:REB
name     Movement of Democratic Forces of Casamance; MFDC
kind     armed group

actor    GIN:REB
name     Rally of Democratic Forces of Guinea
kind     armed group

# The Horn and the Nile

actor    SOM:REB
name     al-Shabaab; al Shabaab; al-Shabab; Shabaab; Shebab; al-Shebab
name     Harakat al-Shabaab al-Mujahideen
kind     armed group
valid    2006-12..

actor    SOM:REB
name     Islamic State in Somalia
kind     armed group

actor    SOM:REB
name     Hizbul Islam
kind     armed group

actor    SOM:REB
name     Islamic Courts Union
kind     armed group

actor    SOM:REB
name     Union of Islamic Courts; Islamic Courts
kind     armed group

actor    SOM:REB
name     Alliance for the Re-liberation of Somalia
kind     armed group

actor    SOM:REB
name     Ras Kamboni Brigade
kind     armed group

actor    SOM:REB
name     Somali National Alliance
kind     armed group

actor    SOM:PRM
name     Ahlu Sunna Waljama'a; Ahlu Sunna Waljamaa; Ahlu Sunnah Wal Jamaa
kind     armed group

actor    SOM:PRM
name     Macawisley; Ma'awisley
kind     armed group

actor    SOM:PRM
name     Jubaland forces
kind     armed group

actor    SOM:PRM
name     Puntland Maritime Police Force
kind     armed group

actor    SOM:PRM
name     Danab
kind     armed group

actor    ETH:REB
name     Tigray People's Liberation Front; Tigrayan People's Liberation Front; TPLF
name     Tigray Defence Forces; Tigray Defense Forces
kind     armed group
valid    2020-11-04..2022-11-02

actor    ETH:REB
name     Oromo Liberation Front; OLF; Oromo Liberation Army; OLA
kind     armed group

actor    ETH:REB
name     OLF-Shene; OLF-Shane
kind     armed group

actor    ETH:REB
name     Ogaden National Liberation Front; ONLF
kind     armed group

actor    ETH:REB
name     Fano
kind     armed group

actor    ETH:REB
name     Ginbot 7
kind     armed group

actor    ETH:REB
name     Amhara Fano
kind     armed group

actor    ETH:REB
name     Fano militia
kind     armed group

actor    ERI:REB
name     Eritrean People's Liberation Front
kind     armed group

actor    ERI:REB
name     Red Sea Afar Democratic Organisation
kind     armed group

actor    SDN:PRM
name     Rapid Support Forces; RSF
kind     armed group
valid    2013-08..2023-04-14

actor    SDN:REB
name     Rapid Support Forces; RSF
kind     armed group
valid    2023-04-15..

actor    SDN:PRM
name     Janjaweed; Janjawid
kind     armed group

actor    SDN:PRM
name     Popular Defence Forces; Popular Defence Force
kind     armed group

actor    SDN:PRM
name     al-Bara ibn Malik Brigade
kind     armed group

actor    SDN:PRM
name     Sudan Shield Forces
kind     armed group

actor    SDN:PRM
name     Joint Force of Armed Struggle Movements
kind     armed group

actor    SDN:REB
name     Sudan Liberation Movement; Sudan Liberation Army; SLA; SLM; Sudan Liberation Movement/Army
kind     armed group

actor    SDN:REB
name     Justice and Equality Movement; JEM
kind     armed group

actor    SDN:REB
name     Sudan Revolutionary Front; SRF
kind     armed group

actor    SDN:REB
name     SPLM-North; SPLM-N
kind     armed group

actor    SDN:REB
name     Sudan People's Liberation Movement-North
kind     armed group

actor    SDN:REB
name     SLA-Minnawi
kind     armed group

actor    SDN:REB
name     SLA-Abdul Wahid
kind     armed group

actor    SDN:REB
name     Eastern Front
kind     armed group

actor    SDN:REB
name     National Redemption Front
kind     armed group

actor    SDN:REB
name     Beja Congress
kind     armed group

actor    SDN:REB
name     Tasis; Tasis alliance
kind     armed group

actor    SDN:REB
name     Sudan People's Liberation Army; SPLA
kind     armed group
valid    1983-05..2011-07-08

actor    SSD:MIL
name     Sudan People's Liberation Army; SPLA
kind     armed group
valid    2011-07-09..2018

actor    SSD:REB
name     SPLM-IO; SPLA-IO; SPLM-In Opposition; SPLM in Opposition
name     Sudan People's Liberation Movement-in-Opposition; SPLM/A-IO; SPLA-In Opposition
kind     armed group
valid    2013-12-15..

actor    SSD:REB
name     National Salvation Front; NAS
kind     armed group

actor    SSD:REB
name     South Sudan Democratic Movement
kind     armed group

actor    SSD:REB
name     Cobra Faction
kind     armed group

actor    SSD:REB
name     South Sudan Liberation Army
kind     armed group

actor    SSD:REB
name     South Sudan Defence Forces
kind     armed group

actor    SSD:REB
name     South Sudan United Front
kind     armed group

actor    SSD:REB
name     South Sudan Opposition Movements Alliance
kind     armed group

actor    SSD:PRM
name     White Army; Nuer White Army
kind     armed group

actor    UGA:REB
name     National Resistance Army
kind     armed group

actor    UGA:REB
name     West Nile Bank Front
kind     armed group

actor    UGA:REB
name     Holy Spirit Movement
kind     armed group

actor    KEN:PRM
name     Mungiki
kind     armed group

actor    KEN:PRM
name     Sabaot Land Defence Force
kind     armed group

actor    KEN:PRM
name     Mombasa Republican Council
kind     armed group

# The Great Lakes, Central and Southern Africa

actor    COD:REB
name     M23; March 23 Movement; M23 movement; Congolese Revolutionary Army; Congo River Alliance
name     Alliance Fleuve Congo; AFC; AFC/M23
kind     armed group
valid    2012-04..

actor    COD:REB
name     Allied Democratic Forces; ADF; Islamic State Central Africa Province; ISCAP
kind     armed group

actor    COD:REB
name     Democratic Forces for the Liberation of Rwanda; FDLR
name     Forces Democratiques de Liberation du Rwanda; ALIR; Army for the Liberation of Rwanda
kind     armed group

actor    COD:REB
name     CODECO
kind     armed group

actor    COD:REB
name     Cooperative for the Development of the Congo
kind     armed group

actor    COD:REB
name     Ituri Patriotic Resistance Force
kind     armed group

actor    COD:REB
name     FRPI
kind     armed group

actor    COD:REB
name     Union of Congolese Patriots; UPC
kind     armed group

actor    COD:REB
name     Nationalist and Integrationist Front
kind     armed group

actor    COD:REB
name     FNI
kind     armed group

actor    COD:REB
name     Raia Mutomboki
kind     armed group

actor    COD:REB
name     Convention for the Popular Revolution; CRP
kind     armed group

actor    COD:REB
name     Patriotic Resistance Front in Ituri
kind     armed group

actor    COD:PRM
name     Mai-Mai; Mai Mai; Mayi-Mayi; Mai-Mai Yakutumba
kind     armed group

actor    COD:PRM
name     Wazalendo
kind     armed group

actor    COD:PRM
name     Nyatura
kind     armed group

actor    COD:PRM
name     Nduma Defence of Congo; NDC-R
kind     armed group

actor    COD:PRM
name     Kamuina Nsapu; Kamwina Nsapu
kind     armed group

actor    COD:PRM
name     Twirwaneho
kind     armed group

actor    COD:PRM
name     Mobondo
kind     armed group

actor    COD:PRM
name     Banyamulenge militia
kind     armed group

actor    COD:PRM
name     Kata Katanga
kind     armed group

actor    COD:PRM
name     APCLS
kind     armed group

actor    COD:REB
name     National Congress for the Defence of the People; CNDP
kind     armed group
valid    2006..2009-03

actor    COD:REB
name     Rally for Congolese Democracy; Congolese Rally for Democracy; RCD; RCD-Goma
name     Movement for the Liberation of Congo; Movement for the Liberation of the Congo
name     Congolese Liberation Movement; MLC
kind     armed group
valid    1998..2003

actor    COD:REB
name     Alliance of Democratic Forces for the Liberation of Congo; AFDL
kind     armed group
valid    1996-10..1997-05-17

actor    RWA:PRM
name     Interahamwe
kind     armed group

actor    RWA:PRM
name     Impuzamugambi
kind     armed group

actor    RWA:MIL
name     Rwandan Armed Forces
kind     armed group

actor    RWA:MIL
name     ex-FAR
kind     armed group

actor    BDI:REB
name     Forces for the Defence of Democracy; Forces for Defence of Democracy; FDD
kind     armed group

actor    BDI:REB
name     National Liberation Forces
kind     armed group

actor    BDI:REB
name     Forces for National Liberation; FNL
kind     armed group

actor    BDI:REB
name     RED-Tabara
kind     armed group

actor    BDI:REB
name     Palipehutu; Palipehutu-FNL
kind     armed group

actor    BDI:REB
name     FOREBU
kind     armed group

actor    BDI:PRM
name     Imbonerakure
kind     armed group

actor    CAF:REB
name     Seleka; Seleka coalition; Seleka rebels; Ex-Seleka
kind     armed group

actor    CAF:REB
name     Coalition of Patriots for Change
kind     armed group

actor    CAF:REB
name     Popular Front for the Rebirth of Central African Republic
kind     armed group

actor    CAF:REB
name     FPRC
kind     armed group

actor    CAF:REB
name     Return, Reclamation and Rehabilitation
kind     armed group

actor    CAF:REB
name     3R rebels
kind     armed group

actor    CAF:REB
name     Union for Peace in the Central African Republic; Union for Peace in Central Africa
kind     armed group

actor    CAF:REB
name     UFDR
kind     armed group

actor    CAF:REB
name     Central African Patriotic Movement
kind     armed group

actor    CAF:PRM
name     anti-Balaka
kind     armed group

actor    CAF:PRM
name     Azande Ani Kpi Gbe
kind     armed group

actor    COG:REB
name     Ninja militia
kind     armed group

actor    COG:REB
name     Ninjas of Congo
kind     armed group

actor    COG:REB
name     Cobra militia
kind     armed group

actor    AGO:REB
name     UNITA; National Union for the Total Independence of Angola
kind     armed group
valid    1966..2002-04-04

actor    AGO:PTY
name     UNITA party
kind     armed group
valid    2002-04-04..

actor    AGO:REB
name     Front for the Liberation of the Enclave of Cabinda; FLEC
kind     armed group

actor    MOZ:REB
name     Renamo; Mozambican National Resistance; Renamo Military Junta
kind     armed group
valid    1977..

actor    MOZ:REB
name     Ansar al-Sunna in Mozambique; Ahlu Sunnah wal Jamaa Mozambique; Islamic State Mozambique
name     Islamic State in Mozambique; ASWJ; Al-Shabab in Mozambique
kind     armed group
valid    2017-10..

actor    NAM:REB
name     Caprivi Liberation Army
kind     armed group

actor    ZAF:REB
name     Umkhonto we Sizwe; Spear of the Nation
kind     armed group
valid    1961-12..1994

actor    ZWE:PRM
name     Green Bombers
kind     armed group

# Afghanistan, Pakistan, India and South Asia

actor    AFG:GOV
name     Taliban; Taleban; Taliban movement
kind     armed group
valid    1996-09-27..2001-12-06

actor    AFG:REB
name     Taliban; Taleban; Taliban movement; Afghan Taliban
kind     armed group
valid    2001-12-07..2021-08-14

actor    AFG:GOV
name     Taliban; Taleban; Taliban movement; Afghan Taliban; Taliban government
name     Taliban administration; Taliban authorities
kind     armed group
valid    2021-08-15..

actor    AFG:REB
name     Haqqani network; Quetta Shura
kind     armed group
valid    ..2021-08-14

actor    AFG:REB
name     Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami; Hezb-e Islami Gulbuddin
kind     armed group
valid    1975..2016-09

actor    AFG:REB
name     Islamic State Khorasan; Islamic State-Khorasan; Islamic State Khorasan Province
name     Islamic State-Khorasan Province; ISIS-K; ISKP; IS-K; ISIS-Khorasan
name     Islamic State in Khorasan; Islamic State in Afghanistan
kind     armed group
valid    2015-01..

actor    AFG:REB
name     Northern Alliance; United Islamic Front; United Front for the Salvation of Afghanistan
kind     armed group
valid    1996-09..2001-12

actor    AFG:REB
name     National Resistance Front; NRF; National Resistance Front of Afghanistan
name     Afghanistan Freedom Front
kind     armed group
valid    2021-08..

actor    AFG:PRM
name     Jamiat-e-Islami militia
kind     armed group

actor    AFG:PRM
name     Jombesh; Jombesh militia
kind     armed group

actor    AFG:PRM
name     Junbish
kind     armed group

actor    PAK:REB
name     Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan; TTP
name     Pakistani Taliban; Pakistan Taliban; Taliban in Pakistan; Jamaat-ul-Ahrar; Jamat-ul-Ahrar
name     Jamaatul Ahrar
kind     armed group
valid    2007-12..

actor    PAK:REB
name     Balochistan Liberation Army; Baluchistan Liberation Army; Baloch Liberation Army; BLA
name     Balochistan Liberation Front; Baloch Liberation Front; BLF
kind     armed group

actor    PAK:REB
name     Baloch Republican Army
kind     armed group

actor    PAK:REB
name     Baloch Raji Ajoi Sangar
kind     armed group

actor    PAK:REB
name     Majeed Brigade
kind     armed group

actor    PAK:REB
name     Lashkar-e-Jhangvi; Lashkar-i-Jhangvi
kind     armed group

actor    PAK:REB
name     Sipah-e-Sahaba; Sipah-e-Sahaba Pakistan
kind     armed group

actor    PAK:REB
name     Lashkar-e-Islam
kind     armed group

actor    PAK:REB
name     Tehreek-e-Nafaz-e-Shariat-e-Mohammadi
kind     armed group

actor    PAK:REB
name     Sipah-e-Muhammad
kind     armed group

actor    PAK:REB
name     Hafiz Gul Bahadur Group
kind     armed group

actor    PAK:REB
name     Harkat-ul-Ansar
kind     armed group

actor    PAK:REB
name     Tehreek-e-Jihad Pakistan
kind     armed group

actor    PAK:REB
name     Jundullah
kind     armed group

actor    IND:REB
name     Lashkar-e-Taiba; Lashkar-e-Toiba; Lashkar-i-Taiba; Lashkar-e-Tayyiba
kind     armed group

actor    IND:REB
name     Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad
kind     armed group

actor    IND:REB
name     Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedeen
kind     armed group

actor    IND:REB
name     Harkat-ul-Mujahideen; Harkatul Mujahideen
kind     armed group

actor    IND:REB
name     The Resistance Front; Resistance Front
kind     armed group

actor    IND:REB
name     Jammu and Kashmir Liberation Front; JKLF
kind     armed group

actor    IND:REB
name     People's Anti-Fascist Front
kind     armed group

actor    IND:REB
name     United Jihad Council
kind     armed group

actor    IND:REB
name     Al-Badr
kind     armed group

actor    IND:REB
name     CPI-Maoist; CPI Maoist; Indian Maoists; People's War Group; Maoist Communist Centre
kind     armed group
valid    1967..

actor    IND:REB
name     Naxalites; Naxals; Naxalite movement
kind     armed group
adj      Naxalite
people   Naxalite; Naxalites; Naxal; Naxals

actor    IND:REB
name     United Liberation Front of Asom; United Liberation Front of Assam; ULFA
kind     armed group

actor    IND:REB
name     National Democratic Front of Bodoland; NDFB
kind     armed group

actor    IND:REB
name     National Socialist Council of Nagaland; NSCN; NSCN-IM; NSCN-K
kind     armed group

actor    IND:REB
name     National Liberation Front of Tripura
kind     armed group

actor    IND:REB
name     People's Liberation Army of Manipur
kind     armed group

actor    IND:REB
name     Kuki National Army
kind     armed group

actor    IND:REB
name     United National Liberation Front
kind     armed group

actor    IND:REB
name     Bodo Liberation Tigers
kind     armed group

actor    IND:REB
name     Dima Halam Daogah
kind     armed group

actor    IND:REB
name     Kangleipak Communist Party
kind     armed group

actor    IND:REB
name     Arambai Tenggol
kind     armed group

actor    IND:REB
name     Indian Mujahideen
kind     armed group

actor    IND:REB
name     Students Islamic Movement of India; SIMI
kind     armed group

actor    IND:REB
name     Babbar Khalsa
kind     armed group

actor    IND:REB
name     Khalistan Commando Force
kind     armed group

actor    IND:REB
name     Khalistan Zindabad Force
kind     armed group

actor    IND:REB
name     Khalistan Tiger Force
kind     armed group

actor    IND:PRM
name     Ranvir Sena
kind     armed group

actor    IND:PRM
name     Salwa Judum
kind     armed group

actor    LKA:REB
name     Liberation Tigers of Tamil Eelam; Tamil Tigers; LTTE; Tamil Tiger; Black Tigers; Sea Tigers
kind     armed group
valid    1976-05..2009-05-18

actor    LKA:PRM
name     Karuna faction
kind     armed group

actor    LKA:PRM
name     Tamil Makkal Viduthalai Pulikal; TMVP
kind     armed group

actor    LKA:PRM
name     Eelam People's Democratic Party; EPDP
kind     armed group

actor    LKA:REB
name     National Thowheeth Jama'ath; National Thowheed Jamath; National Tawheed Jamaat
kind     armed group

actor    NPL:REB
name     CPN-Maoist; Nepalese Maoists; Nepali Maoists; Janatantrik Terai Mukti Morcha
kind     armed group
valid    1996-02..2006-11

actor    BGD:REB
name     Jamaat-ul-Mujahideen Bangladesh; Jamaat-ul-Mujahideen; Jamatul Mujahideen Bangladesh; JMB
kind     armed group

actor    BGD:REB
name     Ansarullah Bangla Team
kind     armed group

actor    BGD:REB
name     Ansar al-Islam Bangladesh
kind     armed group

actor    BGD:REB
name     Harkat-ul-Jihad al-Islami
kind     armed group

actor    BGD:REB
name     Kuki-Chin National Front
kind     armed group

actor    BGD:REB
name     Shanti Bahini
kind     armed group

actor    BGD:REB
name     Purba Banglar Communist Party
kind     armed group

# Myanmar and South-East Asia

actor    MMR:REB
name     Arakan Army; AA
kind     armed group
valid    2009-04..

actor    MMR:REB
name     Arakan Rohingya Salvation Army; ARSA
kind     armed group

actor    MMR:REB
name     Harakah al-Yaqin
kind     armed group

actor    MMR:REB
name     Rohingya Solidarity Organisation; Rohingya Solidarity Organization; RSO
kind     armed group

actor    MMR:REB
name     Kachin Independence Army; KIA
kind     armed group

actor    MMR:REB
name     Kachin Independence Organisation; Kachin Independence Organization; KIO
kind     armed group

actor    MMR:REB
name     Karen National Union; KNU
kind     armed group

actor    MMR:REB
name     Karen National Liberation Army; KNLA; Ta'ang National Liberation Army; TNLA
kind     armed group

actor    MMR:REB
name     Myanmar National Democratic Alliance Army; MNDAA
kind     armed group

actor    MMR:REB
name     United Wa State Army; UWSA
kind     armed group

actor    MMR:REB
name     Shan State Army; Shan State Army-South; Shan State Army-North
kind     armed group

actor    MMR:REB
name     Restoration Council of Shan State; RCSS
kind     armed group

actor    MMR:REB
name     Karenni Army
kind     armed group

actor    MMR:REB
name     Karenni National Progressive Party
kind     armed group

actor    MMR:REB
name     Karenni Nationalities Defence Force; KNDF
kind     armed group

actor    MMR:REB
name     Chin National Front; Chin National Army
kind     armed group

actor    MMR:REB
name     Chinland Defence Force
kind     armed group

actor    MMR:REB
name     New Mon State Party
kind     armed group

actor    MMR:REB
name     Mong Tai Army
kind     armed group

actor    MMR:REB
name     National Democratic Alliance Army
kind     armed group

actor    MMR:REB
name     Three Brotherhood Alliance; Brotherhood Alliance
kind     armed group

actor    MMR:REB
name     Northern Alliance of Myanmar
kind     armed group

actor    MMR:REB
name     Kawthoolei Army
kind     armed group

actor    MMR:REB
name     All Burma Students' Democratic Front
kind     armed group

actor    MMR:REB
name     God's Army
kind     armed group

actor    MMR:REB
name     Bamar People's Liberation Army
kind     armed group

actor    MMR:REB
name     People's Defence Force; People's Defense Force; People's Defence Forces of Myanmar; PDF
kind     armed group
valid    2021-05-05..

actor    MMR:PRM
name     Democratic Karen Buddhist Army
kind     armed group

actor    MMR:PRM
name     Democratic Karen Benevolent Army; DKBA
kind     armed group

actor    MMR:PRM
name     Karen Border Guard Force
kind     armed group

actor    MMR:PRM
name     Karen National Army
kind     armed group

actor    MMR:PRM
name     Pyu Saw Htee
kind     armed group

actor    MMR:PRM
name     Pyusawhti
kind     armed group

actor    THA:REB
name     Barisan Revolusi Nasional; BRN
kind     armed group

actor    THA:REB
name     Pattani United Liberation Organisation; Pattani United Liberation Organization; PULO
kind     armed group

actor    THA:REB
name     Runda Kumpulan Kecil
kind     armed group

actor    THA:REB
name     Mara Patani
kind     armed group

actor    THA:REB
name     National Revolutionary Front
kind     armed group

actor    PHL:REB
name     Moro Islamic Liberation Front; MILF; Moro National Liberation Front; MNLF
kind     armed group

actor    PHL:REB
name     Bangsamoro Islamic Freedom Fighters; BIFF
kind     armed group

actor    PHL:REB
name     Bangsamoro Islamic Armed Forces
kind     armed group

actor    PHL:REB
name     Abu Sayyaf; Abu Sayyaf Group; ASG
kind     armed group

actor    PHL:REB
name     Maute group
kind     armed group

actor    PHL:REB
name     Dawlah Islamiya; Daulah Islamiyah
kind     armed group

actor    PHL:REB
name     Ansar Khalifah Philippines
kind     armed group

actor    PHL:REB
name     Rajah Sulaiman Movement
kind     armed group

actor    PHL:REB
name     New People's Army; NPA
kind     armed group

actor    PHL:REB
name     Communist Party of the Philippines; CPP-NPA
kind     armed group

actor    PHL:REB
name     National Democratic Front of the Philippines; National Democratic Front; NDFP
kind     armed group

actor    PHL:PRM
name     Alamara
kind     armed group

actor    PHL:PRM
name     Ampatuan militia
kind     armed group

actor    IDN:REB
name     Free Aceh Movement; Gerakan Aceh Merdeka; GAM
kind     armed group
valid    1976-12..2005-12

actor    IDN:REB
name     Free Papua Movement; Free Papua Organisation
kind     armed group

actor    IDN:REB
name     Organisasi Papua Merdeka; OPM
kind     armed group

actor    IDN:REB
name     West Papua National Liberation Army
kind     armed group

actor    IDN:REB
name     TPNPB
kind     armed group

actor    IDN:REB
name     Mujahideen Indonesia Timur
kind     armed group

actor    IDN:REB
name     East Indonesia Mujahideen
kind     armed group

actor    IDN:REB
name     Jamaah Ansharut Daulah; JAD
kind     armed group

actor    IDN:REB
name     Laskar Jihad
kind     armed group

actor    TLS:REB
name     Falintil
kind     armed group

actor    TLS:PRM
name     Aitarak
kind     armed group

actor    TLS:PRM
name     Besi Merah Putih
kind     armed group

actor    TLS:PRM
name     Mahidi
kind     armed group

actor    KHM:REB
name     Khmer Rouge; Khmers Rouges
kind     armed group
valid    1968..1999

actor    VNM:REB
name     Viet Cong; Vietcong
kind     armed group
valid    1954..1976

actor    LAO:REB
name     Hmong insurgents
kind     armed group

actor    PNG:REB
name     Bougainville Revolutionary Army
kind     armed group

actor    SLB:REB
name     Malaita Eagle Force
kind     armed group

actor    SLB:REB
name     Isatabu Freedom Movement
kind     armed group

actor    CHN:REB
name     East Turkestan Liberation Organization
kind     armed group

actor    JPN:REB
name     Japanese Red Army
kind     armed group

# Russia, Ukraine, the Caucasus, the Balkans

actor    RUS:PRM
name     Wagner; Wagner Group; PMC Wagner; Wagner PMC; Wagner private military company
kind     armed group
valid    2014..

actor    RUS:PRM
name     Africa Corps; Russia's Africa Corps
kind     armed group
valid    2023-11..

actor    RUS:PRM
name     Kadyrovtsy
kind     armed group

actor    RUS:PRM
name     Akhmat; Akhmat battalion; Akhmat special forces
kind     armed group

actor    RUS:PRM
name     Redut
kind     armed group

actor    RUS:PRM
name     Rusich
kind     armed group

actor    RUS:PRM
name     Storm-Z
kind     armed group

actor    RUS:PRM
name     Night Wolves
kind     armed group

actor    RUS:PRM
name     Cossacks
kind     armed group

actor    RUS:REB
name     Caucasus Emirate
kind     armed group

actor    RUS:REB
name     Chechen Republic of Ichkeria
kind     armed group

actor    RUS:REB
name     Riyad-us Saliheen
kind     armed group

actor    RUS:REB
name     Yarmuk Jamaat
kind     armed group

actor    RUS:REB
name     Shariat Jamaat
kind     armed group

actor    RUS:REB
name     Vilayat Dagestan
kind     armed group

actor    RUS:REB
name     Islamic International Brigade
kind     armed group

actor    UKR:MIL
name     Freedom of Russia Legion; Russian Volunteer Corps; Siberian Battalion; Freedom of Russia
kind     armed group
valid    2022-03..

actor    UKR:REB
name     Donetsk People's Republic; Luhansk People's Republic; Lugansk People's Republic; DNR; LNR
name     DPR; LPR; Vostok Battalion; Sparta Battalion; Somali Battalion; Novorossiya
name     Donbass People's Militia; Prizrak Brigade
kind     armed group
valid    2014-04-07..

actor    GEO:REB
name     Abkhaz forces
kind     armed group

actor    GEO:REB
name     South Ossetian forces
kind     armed group

actor    GEO:REB
name     Forest Brothers
kind     armed group

actor    GEO:REB
name     White Legion
kind     armed group

actor    GEO:REB
name     Mkhedrioni
kind     armed group

actor    GEO:REB
name     Abkhaz army
kind     armed group

actor    AZE:REB
name     Artsakh Defence Army; Artsakh Defense Army; Nagorno-Karabakh Defense Army
name     Nagorno-Karabakh Defence Army; Karabakh Defence Army; Nagorno-Karabakh Republic
name     Republic of Artsakh
kind     armed group
valid    1992-05..2023-09

actor    ARM:REB
name     ASALA
kind     armed group

actor    ARM:REB
name     Sasna Tsrer
kind     armed group

actor    MDA:REB
name     Transnistrian forces
kind     armed group

actor    TJK:REB
name     United Tajik Opposition
kind     armed group

actor    TJK:REB
name     Jamaat Ansarullah
kind     armed group

actor    KOS:REB
name     Kosovo Liberation Army; KLA; UCK
kind     armed group
valid    1996..1999-09-20

actor    KOS:MIL
name     Kosovo Security Force
kind     armed group

actor    KOS:MIL
name     Kosovo Protection Corps
kind     armed group

actor    MKD:REB
name     National Liberation Army in Macedonia; National Liberation Army; Albanian National Army
kind     armed group
valid    2001-01..2001-09

actor    SRB:REB
name     Liberation Army of Presevo, Medvedja and Bujanovac; UCPMB
kind     armed group
valid    1999..2001-06

actor    SRB:PRM
name     Arkan's Tigers
kind     armed group

actor    SRB:PRM
name     Serb Volunteer Guard
kind     armed group

actor    SRB:PRM
name     White Eagles
kind     armed group

actor    SRB:PRM
name     Red Berets
kind     armed group

actor    BIH:REB
name     Bosnian Serb Army; Army of Republika Srpska; VRS; Croatian Defence Council; HVO
kind     armed group
valid    1992..1995-12

actor    HRV:REB
name     Republic of Serbian Krajina; Krajina Serbs
kind     armed group
valid    1991..1995

# Western Europe

actor    ESP:REB
name     ETA; Basque Homeland and Freedom; Euskadi Ta Askatasuna; GRAPO; Terra Lliure
kind     armed group
valid    1959..2018-05

actor    GBR:REB
name     IRA; Irish Republican Army; Provisional IRA; Provisional Irish Republican Army
kind     armed group

actor    GBR:REB
name     Real IRA
kind     armed group

actor    GBR:REB
name     Continuity IRA
kind     armed group

actor    GBR:REB
name     New IRA
kind     armed group

actor    GBR:REB
name     Irish National Liberation Army; INLA
kind     armed group

actor    GBR:REB
name     Oglaigh na hEireann
kind     armed group

actor    GBR:PRM
name     Ulster Volunteer Force; UVF
kind     armed group

actor    GBR:PRM
name     Ulster Defence Association; UDA
kind     armed group

actor    GBR:PRM
name     Ulster Freedom Fighters
kind     armed group

actor    GBR:PRM
name     Loyalist Volunteer Force; LVF
kind     armed group

actor    GBR:PRM
name     Red Hand Commando
kind     armed group

actor    GBR:PRM
name     Red Hand Defenders
kind     armed group

actor    FRA:REB
name     Corsican National Liberation Front
kind     armed group

actor    FRA:REB
name     National Liberation Front of Corsica
kind     armed group

actor    FRA:REB
name     FLNC
kind     armed group

actor    FRA:REB
name     Action Directe
kind     armed group

actor    FRA:REB
name     Organisation armee secrete
kind     armed group

actor    DEU:REB
name     Red Army Faction
kind     armed group

actor    DEU:REB
name     Baader-Meinhof; Baader-Meinhof gang
kind     armed group

actor    DEU:REB
name     National Socialist Underground; NSU
kind     armed group

actor    DEU:REB
name     Reichsbuerger movement
kind     armed group

actor    DEU:REB
name     Sauerland group
kind     armed group

actor    ITA:REB
name     Red Brigades
kind     armed group

actor    ITA:REB
name     Brigate Rosse
kind     armed group

actor    ITA:CRM
name     Mafia
kind     armed group

actor    ITA:CRM
name     Cosa Nostra
kind     armed group

actor    ITA:CRM
name     'Ndrangheta; Ndrangheta
kind     armed group

actor    ITA:CRM
name     Camorra
kind     armed group

actor    GRC:REB
name     November 17
kind     armed group

actor    GRC:REB
name     Revolutionary Organization 17 November
kind     armed group

actor    GRC:REB
name     Revolutionary Struggle
kind     armed group

actor    GRC:REB
name     Conspiracy of Fire Nuclei
kind     armed group

actor    GRC:REB
name     Revolutionary Sect
kind     armed group

actor    CYP:REB
name     EOKA
kind     armed group

actor    CYP:REB
name     EOKA-B
kind     armed group

actor    BEL:REB
name     Sharia4Belgium
kind     armed group

# The Americas

actor    COL:REB
name     Revolutionary Armed Forces of Colombia; FARC; FARC-EP
kind     armed group
valid    1964-05..2017-08-15

actor    COL:PTY
name     Common Alternative Revolutionary Force; FARC party
kind     armed group
valid    2017-09-01..2021-01

actor    COL:REB
name     FARC dissidents; FARC-EMC; Estado Mayor Central; Central General Staff; Segunda Marquetalia
name     Second Marquetalia; EMC
kind     armed group
valid    2016-07..

actor    COL:REB
name     National Liberation Army of Colombia
kind     armed group

actor    COL:REB
name     ELN
kind     armed group

actor    COL:REB
name     Ejercito de Liberacion Nacional
kind     armed group

actor    COL:REB
name     M-19; M19
kind     armed group

actor    COL:REB
name     April 19 Movement
kind     armed group

actor    COL:REB
name     Popular Liberation Army
kind     armed group

actor    COL:REB
name     EPL
kind     armed group

actor    COL:PRM
name     United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia; AUC
name     Autodefensas Unidas de Colombia
kind     armed group
valid    1997-04..2006-08

actor    COL:CRM
name     Clan del Golfo
kind     armed group

actor    COL:CRM
name     Gulf Clan
kind     armed group

actor    COL:CRM
name     Gaitanista Army of Colombia
kind     armed group

actor    COL:CRM
name     Gaitanista Self-Defense Forces
kind     armed group

actor    COL:CRM
name     AGC
kind     armed group

actor    COL:CRM
name     Urabenos
kind     armed group

actor    COL:CRM
name     Los Rastrojos
kind     armed group

actor    COL:CRM
name     Black Eagles
kind     armed group

actor    COL:CRM
name     Aguilas Negras
kind     armed group

actor    COL:CRM
name     Cali cartel
kind     armed group

actor    COL:CRM
name     Medellin cartel
kind     armed group

actor    PER:REB
name     Shining Path
kind     armed group

actor    PER:REB
name     Sendero Luminoso
kind     armed group

actor    PER:REB
name     Tupac Amaru Revolutionary Movement
kind     armed group

actor    PER:REB
name     MRTA
kind     armed group

actor    MEX:REB
name     Zapatista National Liberation Army; Zapatista Army of National Liberation; EZLN
name     Popular Revolutionary Army; Ejercito Popular Revolucionario
kind     armed group
adj      Zapatista
people   Zapatista; Zapatistas

actor    MEX:CRM
name     Sinaloa cartel
kind     armed group

actor    MEX:CRM
name     Jalisco New Generation Cartel; Jalisco New Generation; CJNG
kind     armed group

actor    MEX:CRM
name     Zetas; Los Zetas
kind     armed group

actor    MEX:CRM
name     Gulf Cartel
kind     armed group

actor    MEX:CRM
name     Knights Templar cartel
kind     armed group

actor    MEX:CRM
name     La Familia Michoacana; La Familia
kind     armed group

actor    MEX:CRM
name     Juarez Cartel
kind     armed group

actor    MEX:CRM
name     Tijuana Cartel
kind     armed group

actor    MEX:CRM
name     Beltran Leyva cartel
kind     armed group

actor    MEX:CRM
name     Los Chapitos
kind     armed group

actor    MEX:CRM
name     Santa Rosa de Lima Cartel
kind     armed group

actor    MEX:CRM
name     Cartel del Noreste
kind     armed group

actor    MEX:CRM
name     Northeast Cartel
kind     armed group

actor    VEN:CRM
name     Tren de Aragua
kind     armed group

actor    VEN:CRM
name     Cartel of the Suns
kind     armed group

actor    VEN:CRM
name     Cartel de los Soles
kind     armed group

actor    ECU:CRM
name     Los Choneros
kind     armed group

actor    ECU:CRM
name     Los Lobos
kind     armed group

actor    ECU:CRM
name     Los Tiguerones
kind     armed group

actor    SLV:CRM
name     MS-13
kind     armed group

actor    SLV:CRM
name     Mara Salvatrucha; MS13
kind     armed group

actor    SLV:CRM
name     Barrio 18
kind     armed group

actor    SLV:CRM
name     18th Street gang
kind     armed group

actor    BRA:CRM
name     First Capital Command
kind     armed group

actor    BRA:CRM
name     Primeiro Comando da Capital; PCC
kind     armed group

actor    BRA:CRM
name     Comando Vermelho
kind     armed group

actor    BRA:CRM
name     Red Command
kind     armed group

actor    HTI:CRM
name     G9
kind     armed group

actor    HTI:CRM
name     G9 Family and Allies
kind     armed group

actor    HTI:CRM
name     Viv Ansanm
kind     armed group

actor    HTI:CRM
name     G-Pep
kind     armed group

actor    HTI:CRM
name     400 Mawozo
kind     armed group

actor    HTI:CRM
name     Gran Grif; Gran Grif gang
kind     armed group

actor    HTI:CRM
name     Kraze Barye
kind     armed group

actor    HTI:CRM
name     Grand Ravine
kind     armed group

actor    HTI:CRM
name     5 Segond
kind     armed group

actor    HTI:REB
name     Guy Philippe's rebels; Cannibal Army
name     National Revolutionary Front for the Liberation of Haiti
name     Front for the Advancement and Progress of Haiti; FRAPH
kind     armed group
valid    1993..

actor    HTI:PRM
name     Tonton Macoute; Tontons Macoutes
kind     armed group

actor    JAM:CRM
name     Shower Posse
kind     armed group

actor    PRY:REB
name     Paraguayan People's Army
kind     armed group

actor    PRY:REB
name     EPP
kind     armed group

actor    CHL:REB
name     Coordinadora Arauco-Malleco
kind     armed group

actor    CHL:REB
name     Resistencia Mapuche Lafkenche
kind     armed group

actor    CHL:REB
name     Weichan Auka Mapu
kind     armed group

actor    CHL:REB
name     Manuel Rodriguez Patriotic Front
kind     armed group

actor    URY:REB
name     Tupamaros
kind     armed group

actor    ARG:REB
name     Montoneros
kind     armed group

actor    NIC:REB
name     Contras; Nicaraguan Contras; Nicaraguan Resistance
kind     armed group
valid    1979..1990

actor    GTM:REB
name     Guatemalan National Revolutionary Unity; URNG
kind     armed group
valid    1982..1996-12

actor    SLV:REB
name     Farabundo Marti National Liberation Front
kind     armed group
valid    1980..1992-01

actor    CUB:OPP
name     Alpha 66
kind     armed group

actor    CUB:OPP
name     Brothers to the Rescue
kind     armed group

actor    USA:PRM
name     Oath Keepers
kind     armed group

actor    USA:PRM
name     Proud Boys
kind     armed group

actor    USA:PRM
name     Ku Klux Klan
kind     armed group

actor    USA:PRM
name     Three Percenters
kind     armed group

actor    USA:PRM
name     Atomwaffen Division
kind     armed group

actor    USA:PRM
name     Boogaloo Bois
kind     armed group

actor    USA:PRM
name     Michigan Militia
kind     armed group

actor    USA:PRM
name     Patriot Front
kind     armed group
