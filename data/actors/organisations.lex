# Bodies between states, named bodies of states, parties, non-governmental organisations, companies.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# The United Nations

actor    UNO:GOV
name     United Nations; UN; U.N.; UNO; United Nations Organisation; United Nations Organization
kind     organisation
adj      UN; U.N.; United Nations

actor    UNO:GOV
name     UN Security Council; U.N. Security Council; United Nations Security Council
name     Security Council; UNSC
kind     organisation

actor    UNO:GOV
name     UN General Assembly; U.N. General Assembly; United Nations General Assembly
name     General Assembly; UNGA
kind     organisation

actor    UNO:GOV
name     UN Secretariat; United Nations Secretariat
kind     organisation

actor    UNO:GOV
name     UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council
name     Human Rights Council; UNHRC
kind     organisation

actor    UNO:GOV
name     Office of the High Commissioner for Human Rights; OHCHR; UN human rights office
name     U.N. human rights office; UN rights office
kind     organisation

actor    UNO:GOV
name     UNHCR; UN refugee agency; U.N. refugee agency
name     United Nations High Commissioner for Refugees; UN High Commissioner for Refugees
name     Office of the United Nations High Commissioner for Refugees
kind     organisation

actor    UNO:GOV
name     World Food Programme; World Food Program; WFP
kind     organisation

actor    UNO:GOV
name     International Atomic Energy Agency; IAEA; UN nuclear watchdog; U.N. nuclear watchdog
name     UN atomic watchdog; UN nuclear agency; nuclear watchdog
kind     organisation

actor    UNO:MED
name     World Health Organization; World Health Organisation; WHO; UN health agency
kind     organisation

actor    UNO:GOV
name     UNICEF; United Nations Children's Fund; UN children's agency; U.N. children's agency
name     UN Children's Fund
kind     organisation

actor    UNO:EDU
name     UNESCO; UN cultural agency
name     United Nations Educational, Scientific and Cultural Organization
kind     organisation

actor    UNO:GOV
name     UNRWA; UN Relief and Works Agency; United Nations Relief and Works Agency
name     UN agency for Palestinian refugees; U.N. agency for Palestinian refugees
kind     organisation

actor    UNO:GOV
name     OCHA; Office for the Coordination of Humanitarian Affairs
name     UN Office for the Coordination of Humanitarian Affairs; UN humanitarian office; UNOCHA
kind     organisation

actor    UNO:GOV
name     UN Development Programme; United Nations Development Programme; U.N. Development Program
name     UNDP
kind     organisation

actor    UNO:GOV
name     UN Environment Programme; United Nations Environment Programme; UNEP
kind     organisation

actor    UNO:AGR
name     Food and Agriculture Organization; Food and Agriculture Organisation; FAO
kind     organisation

actor    UNO:LAB
name     International Labour Organization; International Labour Organisation
name     International Labor Organization; ILO
kind     organisation

actor    UNO:GOV
name     UNODC; UN Office on Drugs and Crime; United Nations Office on Drugs and Crime
kind     organisation

actor    UNO:GOV
name     UN Population Fund; United Nations Population Fund; UNFPA
kind     organisation

actor    UNO:GOV
name     UN Women
kind     organisation

actor    UNO:GOV
name     UNAIDS
kind     organisation

actor    UNO:GOV
name     UNCTAD; UN Trade and Development
kind     organisation

actor    UNO:GOV
name     International Civil Aviation Organization; ICAO
kind     organisation

actor    UNO:GOV
name     International Maritime Organization; IMO
kind     organisation

actor    UNO:GOV
name     International Telecommunication Union
kind     organisation

actor    UNO:GOV
name     World Meteorological Organization; WMO
kind     organisation

actor    UNO:GOV
name     International Organization for Migration; International Organisation for Migration; IOM
name     UN migration agency; U.N. migration agency
kind     organisation

actor    UNO:JUD
name     International Court of Justice; ICJ; World Court; UN's top court; UN's highest court
kind     organisation

actor    UNO:JUD
name     International Criminal Tribunal for the former Yugoslavia
name     International Criminal Tribunal for Yugoslavia; ICTY; Yugoslav war crimes tribunal
name     UN war crimes tribunal
kind     organisation
valid    1993-05-25..2017-12-31

actor    UNO:JUD
name     International Criminal Tribunal for Rwanda; ICTR
kind     organisation
valid    1994-11-08..2015-12-31

actor    UNO:JUD
name     Special Tribunal for Lebanon
kind     organisation
valid    2009-03-01..2023-12-31

actor    UNO:MIL
name     UNIFIL; United Nations Interim Force in Lebanon; UN Interim Force in Lebanon
kind     organisation

actor    UNO:MIL
name     UNDOF; United Nations Disengagement Observer Force
kind     organisation

actor    UNO:MIL
name     MINUSMA; UN Multidimensional Integrated Stabilization Mission in Mali
kind     organisation
valid    2013-04-25..2023-12-31

actor    UNO:MIL
name     MONUSCO; UN mission in Congo; MONUC
kind     organisation

actor    UNO:MIL
name     UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan
name     United Nations Mission in South Sudan
kind     organisation

actor    UNO:MIL
name     UNAMID; African Union-United Nations Hybrid Operation in Darfur
kind     organisation
valid    2007-07-31..2020-12-31

actor    UNO:MIL
name     UNISFA; United Nations Interim Security Force for Abyei
kind     organisation

actor    UNO:MIL
name     MINUSCA
kind     organisation

actor    UNO:MIL
name     MINUSTAH
kind     organisation
valid    2004-06-01..2017-10-15

actor    UNO:MIL
name     UNPROFOR; UN Protection Force; United Nations Protection Force
kind     organisation
valid    1992-02-21..1995-12-20

actor    UNO:MIL
name     MINURSO
kind     organisation

actor    UNO:MIL
name     UNFICYP; UN Peacekeeping Force in Cyprus
kind     organisation

actor    UNO:GOV
name     UNMIK; UN Mission in Kosovo; UN Interim Administration Mission in Kosovo
kind     organisation

actor    UNO:GOV
name     UNAMA; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan
name     United Nations Assistance Mission in Afghanistan
kind     organisation

actor    UNO:GOV
name     UNAMI; UN Assistance Mission for Iraq; U.N. Assistance Mission for Iraq
kind     organisation
valid    2003-08-14..2025-12-31

actor    UNO:GOV
name     UNSMIL; UN Support Mission in Libya; U.N. Support Mission in Libya
name     United Nations Support Mission in Libya
kind     organisation

actor    UNO:GOV
name     UNSCOM
kind     organisation
valid    1991-04..1999-12

actor    UNO:GOV
name     UNMOVIC; UN Monitoring, Verification and Inspection Commission
kind     organisation
valid    1999-12-17..2007-06-29

actor    UNO:GOV
name     UN Commission of Inquiry on Syria
name     Independent International Commission of Inquiry on the Syrian Arab Republic
kind     organisation

actor    UNO:GOV
name     Human Rights Monitoring Mission in Ukraine
kind     organisation

# Other bodies between states

actor    IGO:MIL
name     NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation
name     North Atlantic Alliance; Atlantic alliance; North Atlantic Council
kind     organisation
adj      NATO

actor    IGO:MIL
name     International Security Assistance Force; ISAF
kind     organisation
valid    2001-12-20..2014-12-28

actor    IGO:MIL
name     KFOR; Kosovo Force
kind     organisation

actor    IGO:MIL
name     SFOR; Stabilisation Force in Bosnia
kind     organisation
valid    1996-12..2004-12

actor    EUR:GOV
name     European Union; EU; E.U.; European bloc; European Economic Community; European Community
name     EEC
kind     organisation
adj      EU; E.U.

actor    EUR:GOV
name     European Commission; EU Commission; EU executive
kind     organisation

actor    EUR:GOV
name     European Council; EU Council; Council of the European Union; Council of the EU
name     EU Foreign Affairs Council; Foreign Affairs Council
kind     organisation

actor    EUR:GOV
name     Brussels
kind     organisation
homonym  Brussels

actor    EUR:LEG
name     European Parliament; EU Parliament
kind     organisation

actor    EUR:JUD
name     European Court of Justice; EU Court of Justice; Court of Justice of the European Union
name     CJEU
kind     organisation

actor    EUR:BUS
name     European Central Bank; ECB
kind     organisation

actor    EUR:GOV
name     European External Action Service; EEAS
kind     organisation

actor    EUR:COP
name     Europol
kind     organisation

actor    EUR:COP
name     Frontex; EU border agency
kind     organisation

actor    EUR:GOV
name     Eurogroup
kind     organisation

actor    EUR:MIL
name     EUFOR; Eufor Althea
kind     organisation

actor    EUR:GOV
name     EULEX
kind     organisation

actor    EUR:MIL
name     Operation Irini; Operation Sophia; Operation Aspides
kind     organisation

actor    EUR:GOV
name     European Investment Bank; EIB
kind     organisation

actor    IGO:GOV
name     Council of Europe
kind     organisation

actor    IGO:LEG
name     Parliamentary Assembly of the Council of Europe
kind     organisation

actor    IGO:JUD
name     European Court of Human Rights; ECHR; ECtHR
kind     organisation

actor    IGO:GOV
name     Venice Commission
kind     organisation

actor    IGO:GOV
name     OSCE; Organization for Security and Co-operation in Europe
name     Organisation for Security and Cooperation in Europe
name     Organization for Security and Cooperation in Europe; CSCE
kind     organisation

actor    IGO:GOV
name     OSCE Minsk Group; Minsk Group
kind     organisation
valid    1992..2025-09-01

actor    IGO:GOV
name     Office for Democratic Institutions and Human Rights; ODIHR
kind     organisation

actor    IGO:GOV
name     African Union; AU; A.U.
kind     organisation
valid    2002-07-09..

actor    IGO:GOV
name     Organisation of African Unity; Organization of African Unity; OAU
kind     organisation
valid    1963-05-25..2002-07-09

actor    IGO:GOV
name     AU Peace and Security Council; Peace and Security Council
kind     organisation

actor    IGO:MIL
name     AMISOM; African Union Mission in Somalia
kind     organisation
valid    2007-01-19..2022-03-31

actor    IGO:MIL
name     ATMIS; African Union Transition Mission in Somalia
kind     organisation
valid    2022-04-01..2024-12-31

actor    IGO:MIL
name     AUSSOM
kind     organisation
valid    2025-01-01..

actor    IGO:GOV
name     Arab League; League of Arab States
kind     organisation

actor    IGO:GOV
name     Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
name     Organisation of the Islamic Conference; Organization of the Islamic Conference
kind     organisation

actor    IGO:GOV
name     Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf
kind     organisation

actor    IGO:GOV,BUS
name     OPEC; Organization of the Petroleum Exporting Countries
name     Organisation of Petroleum Exporting Countries
kind     organisation

actor    IGO:GOV,BUS
name     OPEC+; OPEC Plus
kind     organisation
valid    2016-12..

actor    IGO:GOV,BUS
name     International Energy Agency; IEA
kind     organisation

actor    IGO:GOV
name     ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations
kind     organisation

actor    IGO:GOV
name     South Asian Association for Regional Cooperation; SAARC
kind     organisation

actor    IGO:GOV
name     APEC; Asia-Pacific Economic Cooperation
kind     organisation

actor    IGO:GOV
name     Pacific Islands Forum
kind     organisation

actor    IGO:GOV
name     Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO
kind     organisation
valid    2001-06-15..

actor    IGO:MIL
name     Collective Security Treaty Organisation; Collective Security Treaty Organization; CSTO
kind     organisation
valid    2002..

actor    IGO:GOV
name     Commonwealth of Independent States; CIS
kind     organisation
valid    1991-12-08..

actor    IGO:GOV
name     Eurasian Economic Union; EAEU
kind     organisation
valid    2015-01-01..

actor    IGO:MIL
name     Warsaw Pact
kind     organisation
valid    1955-05-14..1991-07-01

actor    IGO:GOV
name     Commonwealth of Nations; the Commonwealth; Commonwealth Secretariat
kind     organisation

actor    IGO:GOV
name     Organisation internationale de la Francophonie
name     International Organisation of La Francophonie; La Francophonie
kind     organisation

actor    IGO:GOV
name     ECOWAS; Economic Community of West African States
kind     organisation

actor    IGO:MIL
name     ECOMOG
kind     organisation
valid    1990-08..

actor    IGO:GOV
name     West African Economic and Monetary Union; UEMOA
kind     organisation

actor    IGO:GOV
name     Alliance of Sahel States; AES
kind     organisation
valid    2023-09-16..

actor    IGO:GOV
name     G5 Sahel
kind     organisation
valid    2014-02..2023-12

actor    IGO:GOV
name     ECCAS; Economic Community of Central African States
kind     organisation

actor    IGO:GOV
name     CEMAC
kind     organisation

actor    IGO:GOV
name     IGAD; Intergovernmental Authority on Development
kind     organisation

actor    IGO:GOV
name     East African Community; EAC
kind     organisation

actor    IGO:GOV
name     Southern African Development Community; SADC
kind     organisation

actor    IGO:MIL
name     SAMIDRC
kind     organisation
valid    2023-12..2025-03

actor    IGO:GOV
name     COMESA; Common Market for Eastern and Southern Africa
kind     organisation

actor    IGO:GOV
name     Arab Maghreb Union
kind     organisation

actor    IGO:MIL
name     Multinational Joint Task Force; MNJTF
kind     organisation

actor    IGO:GOV
name     Organization of American States; Organisation of American States; OAS
kind     organisation

actor    IGO:JUD
name     Inter-American Court of Human Rights
kind     organisation

actor    IGO:GOV
name     Inter-American Commission on Human Rights; IACHR
kind     organisation

actor    IGO:GOV
name     Mercosur
kind     organisation

actor    IGO:GOV
name     UNASUR; Union of South American Nations
kind     organisation
valid    2008-05-23..

actor    IGO:GOV
name     CELAC; Community of Latin American and Caribbean States
kind     organisation

actor    IGO:GOV
name     CARICOM; Caribbean Community
kind     organisation

actor    IGO:GOV
name     ALBA bloc; Bolivarian Alliance for the Americas
kind     organisation

actor    IGO:GOV
name     Lima Group
kind     organisation
valid    2017-08-08..

actor    IGO:GOV
name     Andean Community
kind     organisation

actor    IGO:JUD
name     International Criminal Court; ICC
kind     organisation
valid    2002-07-01..

actor    IGO:JUD
name     Permanent Court of Arbitration; Court of Arbitration
kind     organisation

actor    IGO:JUD
name     Special Court for Sierra Leone
kind     organisation
valid    2002-01-16..2013-12-31

actor    IGO:JUD
name     African Court on Human and Peoples' Rights
kind     organisation

actor    IGO:GOV,BUS
name     International Monetary Fund; IMF
kind     organisation

actor    IGO:GOV,BUS
name     World Bank; International Bank for Reconstruction and Development
kind     organisation

actor    IGO:GOV,BUS
name     World Trade Organization; World Trade Organisation; WTO
kind     organisation
valid    1995-01-01..

actor    IGO:GOV,BUS
name     Asian Development Bank; ADB; Asian Development Fund
kind     organisation

actor    IGO:GOV,BUS
name     African Development Bank; AfDB
kind     organisation

actor    IGO:GOV,BUS
name     Islamic Development Bank
kind     organisation

actor    IGO:GOV,BUS
name     Inter-American Development Bank
kind     organisation

actor    IGO:GOV,BUS
name     European Bank for Reconstruction and Development; EBRD
kind     organisation

actor    IGO:GOV,BUS
name     Asian Infrastructure Investment Bank; AIIB
kind     organisation
valid    2016-01-16..

actor    IGO:GOV,BUS
name     Bank for International Settlements
kind     organisation

actor    IGO:GOV,BUS
name     Organisation for Economic Co-operation and Development
name     Organization for Economic Cooperation and Development; OECD
kind     organisation

actor    IGO:GOV,BUS
name     Paris Club
kind     organisation

actor    IGO:GOV,BUS
name     Financial Action Task Force; FATF
kind     organisation

actor    IGO:GOV
name     Group of Seven; G7; G-7
kind     organisation

actor    IGO:GOV
name     Group of Eight; G8; G-8
kind     organisation
valid    1997..2014-03

actor    IGO:GOV
name     Group of 20; Group of Twenty; G20; G-20
kind     organisation

actor    IGO:GOV
name     Group of 77; G77
kind     organisation

actor    IGO:GOV
name     BRICS
kind     organisation

actor    IGO:GOV
name     Non-Aligned Movement; NAM
kind     organisation

actor    IGO:GOV
name     Organization of Turkic States; Organisation of Turkic States; Turkic Council
kind     organisation

actor    IGO:GOV
name     Nordic Council
kind     organisation

actor    IGO:GOV
name     Visegrad Group; Visegrad Four
kind     organisation

actor    IGO:GOV
name     Economic Cooperation Organization; Economic Cooperation Organisation
kind     organisation

actor    IGO:GOV
name     Black Sea Economic Cooperation
kind     organisation

actor    IGO:GOV
name     Quadrilateral Security Dialogue
kind     organisation

actor    IGO:GOV
name     AUKUS
kind     organisation
valid    2021-09-15..

actor    IGO:GOV
name     Contact Group on Yugoslavia; Contact Group
kind     organisation

actor    IGO:GOV
name     Middle East Quartet; Quartet on the Middle East
kind     organisation
valid    2002..

actor    IGO:GOV
name     Peace Implementation Council
kind     organisation

actor    IGO:GOV
name     Office of the High Representative; OHR
kind     organisation
valid    1995-12..

actor    IGO:GOV
name     Friends of Syria
kind     organisation
valid    2012-02..

actor    IGO:GOV
name     OPCW; Organisation for the Prohibition of Chemical Weapons
name     Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog
kind     organisation
valid    1997-04-29..

actor    IGO:GOV
name     Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO
kind     organisation

actor    IGO:COP
name     Interpol
kind     organisation

actor    IGO:SOC
name     International Olympic Committee; IOC
kind     organisation

actor    IGO:SOC
name     FIFA
kind     organisation

actor    IGO:SOC
name     UEFA
kind     organisation

actor    IGO:GOV
name     Intergovernmental Panel on Climate Change; IPCC
kind     organisation

actor    IGO:GOV
name     Ceasefire Monitoring Committee on Lebanon
kind     organisation

actor    USA:MIL
name     US-led coalition; U.S.-led coalition; US-led international coalition
name     international coalition against Islamic State; anti-Islamic State coalition
name     Global Coalition against Daesh; Combined Joint Task Force; Operation Inherent Resolve
kind     organisation
valid    2014-06..

actor    SAU:MIL
name     Saudi-led coalition; Saudi-led military coalition; Arab coalition in Yemen
kind     organisation
valid    2015-03-26..

# The United States

actor    USA:GOV
name     State Department; US State Department; U.S. State Department; Department of State
name     Foggy Bottom
kind     organisation

actor    USA:MIL
name     Pentagon; US Defense Department; U.S. Defense Department; US Department of Defense
name     U.S. Department of Defense; Department of War
kind     organisation

actor    USA:MIL
name     US Central Command; U.S. Central Command
kind     organisation

actor    USA:MIL
name     CENTCOM
kind     organisation

actor    USA:MIL
name     Joint Chiefs of Staff
kind     organisation

actor    USA:MIL
name     US Africa Command; U.S. Africa Command
kind     organisation

actor    USA:MIL
name     AFRICOM
kind     organisation

actor    USA:MIL
name     US European Command
kind     organisation

actor    USA:MIL
name     Indo-Pacific Command
kind     organisation

actor    USA:MIL
name     US Army; U.S. Army
kind     organisation

actor    USA:MIL
name     US Navy; U.S. Navy
kind     organisation

actor    USA:MIL
name     US Air Force; U.S. Air Force
kind     organisation

actor    USA:MIL
name     US Marine Corps
kind     organisation

actor    USA:MIL
name     U.S. Marines; US Marines
kind     organisation

actor    USA:MIL
name     Delta Force
kind     organisation

actor    USA:MIL
name     Navy SEALs
kind     organisation

actor    USA:MIL
name     Green Berets
kind     organisation

actor    USA:MIL
name     US Coast Guard; U.S. Coast Guard
kind     organisation

actor    USA:MIL
name     National Guard
kind     organisation

actor    USA:MIL
name     US Special Forces; US forces
kind     organisation

actor    USA:SPY
name     CIA
kind     organisation

actor    USA:SPY
name     Central Intelligence Agency; Defense Intelligence Agency
kind     organisation

actor    USA:SPY
name     National Security Agency; NSA
kind     organisation

actor    USA:GOV
name     US National Security Council; White House National Security Council
kind     organisation

actor    USA:GOV
name     USAID
kind     organisation

actor    USA:GOV
name     US Agency for International Development; U.S. Agency for International Development
kind     organisation

actor    USA:GOV
name     US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department
name     Treasury Department
kind     organisation

actor    USA:GOV
name     US Commerce Department
kind     organisation

actor    USA:GOV
name     Department of Homeland Security; Homeland Security
kind     organisation

actor    USA:GOV
name     OFAC
kind     organisation

actor    USA:GOV
name     US Trade Representative
kind     organisation

actor    USA:GOV
name     US Department of Energy
kind     organisation

actor    USA:GOV
name     Environmental Protection Agency
kind     organisation

actor    USA:GOV
name     Securities and Exchange Commission; SEC
kind     organisation

actor    GBR:GOV
name     Overseas Development Administration
kind     organisation
valid    1970..1997-05

actor    RUS:LEG
name     Supreme Soviet
kind     organisation
valid    1938..1993-10

actor    USA:LEG
name     US Congress; U.S. Congress
kind     organisation

actor    USA:LEG
name     Capitol Hill
kind     organisation

actor    USA:LEG
name     US Senate; U.S. Senate; Senate Foreign Relations Committee
kind     organisation

actor    USA:LEG
name     US House of Representatives; U.S. House of Representatives
kind     organisation

actor    USA:LEG
name     House Foreign Affairs Committee
kind     organisation

actor    USA:LEG
name     Senate Intelligence Committee; House Intelligence Committee
kind     organisation

actor    USA:LEG
name     Senate Armed Services Committee
kind     organisation

actor    USA:JUD
name     US Supreme Court; U.S. Supreme Court
kind     organisation

actor    USA:JUD
name     US Justice Department; U.S. Justice Department; Justice Department
kind     organisation

actor    USA:JUD
name     Department of Justice
kind     organisation

actor    USA:JUD
name     Guantanamo military commissions
kind     organisation

actor    USA:COP
name     FBI
kind     organisation

actor    USA:COP
name     Federal Bureau of Investigation
kind     organisation

actor    USA:COP
name     Secret Service; US Secret Service
kind     organisation

actor    USA:COP
name     Drug Enforcement Administration; DEA
kind     organisation

actor    USA:COP
name     Immigration and Customs Enforcement
kind     organisation

actor    USA:COP
name     US Border Patrol; U.S. Border Patrol
kind     organisation

actor    USA:COP
name     NYPD
kind     organisation

actor    USA:COP
name     LAPD
kind     organisation

actor    USA:COP
name     US Customs and Border Protection
kind     organisation

actor    USA:COP
name     US Marshals Service
kind     organisation

actor    USA:GOV
name     Federal Reserve; US Federal Reserve; Federal Reserve Board
kind     organisation

actor    USA:BUS
name     Wall Street
kind     organisation

actor    USA:BUS
name     US Chamber of Commerce
kind     organisation

actor    USA:PTY
name     Republican Party; GOP; Republican National Committee
kind     organisation
adj      Republican
people   Republican; Republicans

actor    USA:PTY
name     Democratic Party in the United States; Democratic National Committee; US Democrats
kind     organisation
people   Democrat; Democrats

actor    USA:SOC
name     American Israel Public Affairs Committee; AIPAC
kind     organisation

actor    USA:SOC
name     National Rifle Association
kind     organisation

actor    USA:SOC
name     American Civil Liberties Union; ACLU
kind     organisation

actor    USA:SOC
name     Black Lives Matter
kind     organisation

actor    USA:EDU
name     Brookings Institution
kind     organisation

actor    USA:EDU
name     RAND Corporation
kind     organisation

actor    USA:EDU
name     Council on Foreign Relations
kind     organisation

actor    USA:EDU
name     Center for Strategic and International Studies
kind     organisation

actor    USA:EDU
name     Institute for the Study of War
kind     organisation

actor    USA:EDU
name     Harvard University
kind     organisation

actor    USA:EDU
name     Columbia University
kind     organisation

actor    USA:EDU
name     Atlantic Council
kind     organisation

actor    USA:EDU
name     Washington Institute for Near East Policy
kind     organisation

# Russia and its neighbours

actor    RUS:SPY
name     FSB
kind     organisation

actor    RUS:SPY
name     Federal Security Service
kind     organisation

actor    RUS:SPY
name     GRU
kind     organisation

actor    RUS:SPY
name     SVR
kind     organisation

actor    RUS:SPY
name     Foreign Intelligence Service
kind     organisation

actor    RUS:SPY
name     KGB
kind     organisation

actor    RUS:LEG
name     Duma
kind     organisation

actor    RUS:LEG
name     State Duma
kind     organisation

actor    RUS:LEG
name     Russian Duma
kind     organisation

actor    RUS:LEG
name     Federation Council
kind     organisation

actor    RUS:GOV
name     Russian Security Council
kind     organisation

actor    RUS:GOV
name     Russian Foreign Ministry
kind     organisation

actor    RUS:GOV
name     Roscosmos
kind     organisation

actor    RUS:GOV
name     Rosatom
kind     organisation

actor    RUS:GOV
name     Roskomnadzor
kind     organisation

actor    RUS:MIL
name     Russian Defence Ministry; Russian Defense Ministry; Russian Armed Forces; Black Sea Fleet
name     Northern Fleet; Russian Navy; Russian Air Force; Russian General Staff; Red Army
name     Russian Reconciliation Centre; Russian Aerospace Forces; Rosgvardia
kind     organisation

actor    RUS:JUD
name     Investigative Committee
kind     organisation

actor    RUS:JUD
name     Russian Supreme Court
kind     organisation

actor    RUS:PTY
name     United Russia
kind     organisation
valid    2001-12..

actor    RUS:PTY
name     Communist Party of the Russian Federation
kind     organisation

actor    RUS:PTY
name     Russian Communist Party
kind     organisation

actor    RUS:PTY
name     Liberal Democratic Party of Russia; LDPR
kind     organisation

actor    RUS:BUS
name     Gazprom
kind     organisation

actor    RUS:BUS
name     Rosneft
kind     organisation

actor    RUS:BUS
name     Lukoil
kind     organisation

actor    RUS:BUS
name     Sberbank
kind     organisation

actor    RUS:BUS
name     Rosoboronexport
kind     organisation

actor    RUS:BUS
name     Transneft
kind     organisation

actor    RUS:BUS
name     Yukos
kind     organisation

actor    RUS:SOC
name     Memorial human rights group
kind     organisation

actor    RUS:OPP
name     Anti-Corruption Foundation
kind     organisation

actor    RUS:OPP
name     Yabloko
kind     organisation

actor    RUS:OPP
name     Pussy Riot
kind     organisation

actor    RUS:OPP
name     Parnas
kind     organisation

actor    UKR:LEG
name     Verkhovna Rada
kind     organisation

actor    UKR:LEG
name     Rada
kind     organisation

actor    UKR:SPY
name     SBU
kind     organisation

actor    UKR:SPY
name     Security Service of Ukraine
kind     organisation

actor    UKR:SPY
name     GUR
kind     organisation

actor    UKR:SPY
name     HUR
kind     organisation

actor    UKR:SPY
name     Ukrainian military intelligence
kind     organisation

actor    UKR:MIL
name     Armed Forces of Ukraine
kind     organisation

actor    UKR:MIL
name     Ukrainian Armed Forces
kind     organisation

actor    UKR:MIL
name     Ukrainian General Staff
kind     organisation

actor    UKR:MIL
name     Azov Regiment
kind     organisation

actor    UKR:MIL
name     Azov Battalion
kind     organisation

actor    UKR:MIL
name     Azov Brigade
kind     organisation

actor    UKR:MIL
name     Right Sector
kind     organisation

actor    UKR:MIL
name     International Legion
kind     organisation

actor    UKR:PTY
name     Servant of the People
kind     organisation

actor    UKR:PTY
name     Party of Regions
kind     organisation

actor    UKR:PTY
name     Batkivshchyna
kind     organisation

actor    UKR:PTY
name     Fatherland party
kind     organisation

actor    UKR:PTY
name     Opposition Platform
kind     organisation

actor    UKR:PTY
name     European Solidarity
kind     organisation

actor    UKR:PTY
name     Our Ukraine
kind     organisation

actor    UKR:BUS
name     Naftogaz
kind     organisation

actor    UKR:BUS
name     Energoatom
kind     organisation

actor    UKR:BUS
name     Ukrenergo
kind     organisation

actor    UKR:BUS
name     Ukroboronprom
kind     organisation

actor    BLR:SPY
name     Belarusian KGB
kind     organisation

actor    BLR:SPY
name     KGB of Belarus
kind     organisation

actor    BLR:OPP
name     Coordination Council of Belarus
kind     organisation

actor    BLR:OPP
name     Viasna
kind     organisation

actor    GEO:PTY
name     Georgian Dream
kind     organisation
valid    2012-04..

actor    GEO:PTY
name     United National Movement in Georgia; United National Movement
kind     organisation

actor    ARM:PTY
name     Civil Contract
kind     organisation

actor    ARM:PTY
name     Republican Party of Armenia
kind     organisation

actor    ARM:PTY
name     My Step
kind     organisation

actor    ARM:PTY
name     Dashnaktsutyun
kind     organisation

actor    ARM:PTY
name     Armenian Revolutionary Federation
kind     organisation

actor    ARM:OPP
name     Karabakh Committee
kind     organisation

actor    MDA:PTY
name     Party of Action and Solidarity
kind     organisation

# Britain, France, Germany and the rest of Europe

actor    GBR:GOV
name     Foreign Office; UK Foreign Office; British Foreign Office
kind     organisation

actor    GBR:GOV
name     Home Office
kind     organisation

actor    GBR:GOV
name     Foreign and Commonwealth Office
kind     organisation

actor    GBR:GOV
name     Foreign, Commonwealth and Development Office; FCDO
kind     organisation

actor    GBR:GOV
name     Cabinet Office
kind     organisation

actor    GBR:GOV
name     COBRA committee
kind     organisation

actor    GBR:GOV
name     Northern Ireland Executive
kind     organisation

actor    GBR:GOV
name     Scottish government
kind     organisation

actor    GBR:GOV
name     Welsh government
kind     organisation

actor    GBR:MIL
name     Ministry of Defence in London; MoD
kind     organisation

actor    GBR:MIL
name     Royal Navy
kind     organisation

actor    GBR:MIL
name     Royal Air Force; RAF
kind     organisation

actor    GBR:MIL
name     British Army
kind     organisation

actor    GBR:MIL
name     Royal Marines
kind     organisation

actor    GBR:MIL
name     SAS
kind     organisation

actor    GBR:MIL
name     Special Air Service
kind     organisation

actor    GBR:SPY
name     MI5
kind     organisation

actor    GBR:SPY
name     MI6
kind     organisation

actor    GBR:SPY
name     GCHQ
kind     organisation

actor    GBR:SPY
name     Secret Intelligence Service
kind     organisation

actor    GBR:LEG
name     House of Commons; the Commons
kind     organisation

actor    GBR:LEG
name     House of Lords
kind     organisation

actor    GBR:LEG
name     Scottish Parliament
kind     organisation

actor    GBR:LEG
name     Northern Ireland Assembly
kind     organisation

actor    GBR:LEG
name     Stormont
kind     organisation

actor    GBR:LEG
name     Holyrood
kind     organisation

actor    GBR:LEG
name     Westminster
kind     organisation

actor    GBR:COP
name     Scotland Yard
kind     organisation

actor    GBR:COP
name     Metropolitan Police
kind     organisation

actor    GBR:COP
name     Police Service of Northern Ireland; PSNI
kind     organisation

actor    GBR:COP
name     Royal Ulster Constabulary; RUC
kind     organisation

actor    GBR:COP
name     National Crime Agency
kind     organisation

actor    GBR:JUD
name     Old Bailey
kind     organisation

actor    GBR:JUD
name     Crown Prosecution Service
kind     organisation

actor    GBR:JUD
name     UK Supreme Court
kind     organisation

actor    GBR:PTY
name     Conservative Party; Tory Party; Conservatives in Britain
kind     organisation
adj      Tory
people   Tory; Tories

actor    GBR:PTY
name     Labour Party; British Labour Party
kind     organisation

actor    GBR:PTY
name     New Labour
kind     organisation

actor    GBR:PTY
name     Liberal Democrats
kind     organisation

actor    GBR:PTY
name     Lib Dems
kind     organisation

actor    GBR:PTY
name     Scottish National Party; SNP
kind     organisation

actor    GBR:PTY
name     UKIP
kind     organisation

actor    GBR:PTY
name     UK Independence Party
kind     organisation

actor    GBR:PTY
name     Reform UK
kind     organisation

actor    GBR:PTY
name     Democratic Unionist Party; DUP
kind     organisation

actor    GBR:PTY
name     Sinn Fein
kind     organisation

actor    GBR:PTY
name     SDLP
kind     organisation

actor    GBR:PTY
name     Ulster Unionist Party
kind     organisation

actor    GBR:PTY
name     Plaid Cymru
kind     organisation

actor    GBR:PTY
name     Brexit Party
kind     organisation

actor    GBR:BUS
name     Bank of England
kind     organisation

actor    GBR:BUS
name     BAE Systems
kind     organisation

actor    GBR:BUS
name     Rolls-Royce
kind     organisation

actor    GBR:EDU
name     Chatham House
kind     organisation

actor    GBR:EDU
name     Royal United Services Institute
kind     organisation

actor    GBR:EDU
name     International Institute for Strategic Studies; IISS
kind     organisation

actor    FRA:LEG
name     French National Assembly
kind     organisation

actor    FRA:LEG
name     French Senate
kind     organisation

actor    FRA:GOV
name     French Foreign Ministry
kind     organisation

actor    FRA:GOV
name     Bercy
kind     organisation

actor    FRA:SPY
name     DGSE
kind     organisation

actor    FRA:SPY
name     DGSI
kind     organisation

actor    FRA:COP
name     Gendarmerie; French gendarmerie
kind     organisation

actor    FRA:COP
name     CRS riot police
kind     organisation

actor    FRA:MIL
name     Operation Barkhane; Barkhane
kind     organisation

actor    FRA:MIL
name     Foreign Legion; French Foreign Legion
kind     organisation

actor    FRA:MIL
name     Operation Serval
kind     organisation

actor    FRA:PTY
name     National Front in France
kind     organisation

actor    FRA:PTY
name     National Rally
kind     organisation

actor    FRA:PTY
name     Rassemblement National
kind     organisation

actor    FRA:PTY
name     Les Republicains
kind     organisation

actor    FRA:PTY
name     La Republique en Marche; En Marche
kind     organisation

actor    FRA:PTY
name     UMP
kind     organisation

actor    FRA:PTY
name     French Socialist Party
kind     organisation

actor    FRA:PTY
name     La France Insoumise
kind     organisation

actor    FRA:PTY
name     France Unbowed
kind     organisation

actor    FRA:PTY
name     New Popular Front
kind     organisation

actor    FRA:LAB
name     CGT
kind     organisation

actor    FRA:CVL
name     Yellow Vests
kind     organisation

actor    FRA:CVL
name     Gilets Jaunes
kind     organisation

actor    DEU:LEG
name     Bundestag
kind     organisation

actor    DEU:LEG
name     Bundesrat
kind     organisation

actor    DEU:MIL
name     Bundeswehr
kind     organisation

actor    DEU:MIL
name     German Defence Ministry
kind     organisation

actor    DEU:MIL
name     German armed forces
kind     organisation

actor    DEU:GOV
name     German Foreign Office
kind     organisation

actor    DEU:GOV
name     German Foreign Ministry
kind     organisation

actor    DEU:SPY
name     BND
kind     organisation

actor    DEU:SPY
name     Federal Intelligence Service
kind     organisation

actor    DEU:SPY
name     BfV
kind     organisation

actor    DEU:SPY
name     Federal Office for the Protection of the Constitution
kind     organisation

actor    DEU:SPY
name     Verfassungsschutz
kind     organisation

actor    DEU:SPY
name     Stasi
kind     organisation

actor    DEU:COP
name     Bundeskriminalamt
kind     organisation

actor    DEU:COP
name     BKA
kind     organisation

actor    DEU:COP
name     Bundespolizei
kind     organisation

actor    DEU:JUD
name     Federal Constitutional Court; German Constitutional Court
kind     organisation

actor    DEU:JUD
name     Bundesverfassungsgericht
kind     organisation

actor    DEU:PTY
name     Christian Democratic Union; CDU; CSU; CDU/CSU
kind     organisation

actor    DEU:PTY
name     Christian Social Union
kind     organisation

actor    DEU:PTY
name     Social Democratic Party of Germany
kind     organisation

actor    DEU:PTY
name     SPD
kind     organisation

actor    DEU:PTY
name     Free Democratic Party; FDP
kind     organisation

actor    DEU:PTY
name     Die Linke
kind     organisation

actor    DEU:PTY
name     Alternative for Germany
kind     organisation

actor    DEU:PTY
name     Alternative fuer Deutschland; AfD
kind     organisation

actor    DEU:PTY
name     Alliance 90/The Greens
kind     organisation

actor    DEU:PTY
name     German Greens
kind     organisation

actor    DEU:PTY
name     Pegida
kind     organisation

actor    DEU:PTY
name     Sahra Wagenknecht Alliance
kind     organisation

actor    DEU:BUS
name     Bundesbank
kind     organisation

actor    DEU:BUS
name     Rheinmetall
kind     organisation

actor    DEU:BUS
name     Siemens
kind     organisation

actor    DEU:BUS
name     Volkswagen
kind     organisation

actor    DEU:BUS
name     Deutsche Bank
kind     organisation

actor    DEU:BUS
name     Nord Stream 2 AG
kind     organisation

actor    DEU:BUS
name     Lufthansa
kind     organisation

actor    DEU:BUS
name     ThyssenKrupp
kind     organisation

actor    ITA:PTY
name     Lega
kind     organisation

actor    ITA:PTY
name     Northern League
kind     organisation

actor    ITA:PTY
name     Five Star Movement
kind     organisation

actor    ITA:PTY
name     Forza Italia
kind     organisation

actor    ITA:PTY
name     Brothers of Italy
kind     organisation

actor    ITA:PTY
name     Italian Democratic Party
kind     organisation

actor    ITA:COP
name     Carabinieri
kind     organisation

actor    ITA:COP
name     Guardia di Finanza
kind     organisation

actor    ITA:BUS
name     Eni
kind     organisation

actor    ITA:BUS
name     Leonardo company
kind     organisation

actor    ESP:PTY
name     Partido Popular
kind     organisation

actor    ESP:PTY
name     People's Party of Spain
kind     organisation

actor    ESP:PTY
name     PSOE
kind     organisation

actor    ESP:PTY
name     Spanish Socialist Workers' Party
kind     organisation

actor    ESP:PTY
name     Podemos
kind     organisation

actor    ESP:PTY
name     Ciudadanos
kind     organisation

actor    ESP:PTY
name     Vox party
kind     organisation

actor    ESP:PTY
name     Sumar
kind     organisation

actor    ESP:PTY
name     Herri Batasuna; Batasuna
kind     organisation

actor    ESP:PTY
name     EH Bildu
kind     organisation

actor    ESP:PTY
name     Basque Nationalist Party
kind     organisation

actor    ESP:PTY
name     Esquerra Republicana
kind     organisation

actor    ESP:PTY
name     Junts per Catalunya
kind     organisation

actor    ESP:COP
name     Guardia Civil
kind     organisation

actor    ESP:COP
name     Civil Guard
kind     organisation

actor    ESP:COP
name     Mossos d'Esquadra
kind     organisation

actor    ESP:GOV
name     Generalitat
kind     organisation

actor    ESP:GOV
name     Catalan government
kind     organisation

actor    ESP:GOV
name     Basque government
kind     organisation

actor    GRC:PTY
name     Syriza
kind     organisation

actor    GRC:PTY
name     Pasok
kind     organisation

actor    GRC:PTY
name     Golden Dawn
kind     organisation

actor    GRC:COP
name     Hellenic Coast Guard
kind     organisation

actor    GRC:COP
name     Greek coast guard
kind     organisation

actor    CYP:GOV
name     Greek Cypriot government
kind     organisation

actor    CYP:OPP
name     Turkish Cypriot government
kind     organisation

actor    CYP:OPP
name     Turkish Cypriot administration
kind     organisation

actor    POL:PTY
name     Law and Justice
kind     organisation

actor    POL:PTY
name     Civic Platform
kind     organisation

actor    POL:PTY
name     Civic Coalition
kind     organisation

actor    POL:PTY
name     Konfederacja
kind     organisation

actor    POL:LEG
name     Sejm
kind     organisation

actor    POL:LAB
name     Solidarnosc
kind     organisation

actor    HUN:PTY
name     Fidesz
kind     organisation

actor    HUN:PTY
name     Jobbik
kind     organisation

actor    HUN:PTY
name     Tisza party
kind     organisation

actor    SVK:PTY
name     SMER
kind     organisation

actor    SVK:PTY
name     Smer-SD
kind     organisation

actor    AUT:PTY
name     Freedom Party of Austria; FPOe
kind     organisation

actor    AUT:PTY
name     OeVP
kind     organisation

actor    AUT:PTY
name     Austrian People's Party
kind     organisation

actor    NLD:PTY
name     Party for Freedom
kind     organisation

actor    NLD:PTY
name     PVV
kind     organisation

actor    NLD:PTY
name     VVD
kind     organisation

actor    NLD:LEG
name     Binnenhof
kind     organisation

actor    NLD:LEG
name     Tweede Kamer
kind     organisation

actor    SWE:PTY
name     Sweden Democrats
kind     organisation

actor    SWE:SPY
name     SAPO
kind     organisation

actor    SWE:SPY
name     Swedish Security Service
kind     organisation

actor    SWE:EDU
name     SIPRI
kind     organisation

actor    SWE:EDU
name     Stockholm International Peace Research Institute
kind     organisation

actor    FIN:PTY
name     Finns Party
kind     organisation

actor    FIN:PTY
name     True Finns
kind     organisation

actor    DNK:LEG
name     Folketing
kind     organisation

actor    DNK:LEG
name     Christiansborg
kind     organisation

actor    NOR:LEG
name     Storting
kind     organisation

actor    NOR:SOC
name     Norwegian Nobel Committee; Nobel Committee
kind     organisation

actor    SWE:LEG
name     Riksdag
kind     organisation

actor    IRL:LEG
name     Dail
kind     organisation

actor    IRL:LEG
name     Oireachtas
kind     organisation

actor    IRL:LEG
name     Leinster House
kind     organisation

actor    IRL:PTY
name     Fianna Fail
kind     organisation

actor    IRL:PTY
name     Fine Gael
kind     organisation

actor    IRL:COP
name     Garda
kind     organisation

actor    IRL:COP
name     An Garda Siochana
kind     organisation

actor    CAN:LEG
name     Parliament Hill
kind     organisation

actor    CAN:COP
name     RCMP
kind     organisation

actor    CAN:COP
name     Royal Canadian Mounted Police
kind     organisation

actor    CAN:SPY
name     CSIS
kind     organisation

actor    CAN:SPY
name     Canadian Security Intelligence Service
kind     organisation

actor    SRB:PTY
name     Serbian Progressive Party
kind     organisation

actor    SRB:PTY
name     Serbian Radical Party
kind     organisation

actor    SRB:PTY
name     Socialist Party of Serbia
kind     organisation

actor    SRB:PTY
name     Democratic Party of Serbia
kind     organisation

actor    SRB:MIL
name     Yugoslav People's Army
kind     organisation

actor    SRB:MIL
name     JNA
kind     organisation

actor    SRB:MIL
name     Yugoslav Army
kind     organisation

actor    BIH:GOV
name     Republika Srpska government
kind     organisation

actor    BIH:GOV
name     Federation of Bosnia and Herzegovina
kind     organisation

actor    BIH:GOV
name     Muslim-Croat federation
kind     organisation

actor    BIH:PTY
name     SNSD
kind     organisation

actor    BIH:PTY
name     Alliance of Independent Social Democrats
kind     organisation

actor    BIH:PTY
name     Party of Democratic Action
kind     organisation

actor    BIH:PTY
name     SDA
kind     organisation

actor    BIH:PTY
name     HDZ BiH
kind     organisation

actor    BIH:PTY
name     Serb Democratic Party
kind     organisation

actor    HRV:PTY
name     HDZ
kind     organisation

actor    HRV:PTY
name     Croatian Democratic Union
kind     organisation

actor    KOS:PTY
name     Vetevendosje
kind     organisation

actor    KOS:PTY
name     Democratic Party of Kosovo
kind     organisation

actor    KOS:PTY
name     PDK
kind     organisation

actor    KOS:PTY
name     LDK
kind     organisation

actor    KOS:PTY
name     Democratic League of Kosovo
kind     organisation

actor    KOS:OPP
name     Serb List
kind     organisation

actor    KOS:OPP
name     Srpska Lista
kind     organisation

actor    KOS:JUD
name     Kosovo Specialist Chambers
kind     organisation

actor    MKD:PTY
name     VMRO-DPMNE
kind     organisation

actor    MKD:PTY
name     VMRO
kind     organisation

actor    MKD:PTY
name     SDSM
kind     organisation

actor    MNE:PTY
name     Democratic Party of Socialists
kind     organisation

actor    ROU:PTY
name     Alliance for the Union of Romanians
kind     organisation

actor    ROU:PTY
name     Romanian Social Democratic Party
kind     organisation

actor    BGR:PTY
name     GERB
kind     organisation

actor    VAT:REL
name     Roman Curia
kind     organisation

actor    VAT:REL
name     Catholic Church; Roman Catholic Church
kind     organisation

actor    VAT:REL
name     Vatican Secretariat of State
kind     organisation

actor    VAT:REL
name     Caritas Internationalis
kind     organisation

actor    VAT:REL
name     Sant'Egidio; Community of Sant'Egidio
kind     organisation

actor    VAT:REL
name     Jesuits
kind     organisation

actor    RUS:REL
name     Russian Orthodox Church
kind     organisation

actor    RUS:REL
name     Moscow Patriarchate
kind     organisation

actor    UKR:REL
name     Orthodox Church of Ukraine
kind     organisation

actor    UKR:REL
name     Ukrainian Orthodox Church
kind     organisation

actor    TUR:REL
name     Ecumenical Patriarchate
kind     organisation

actor    TUR:REL
name     Diyanet
kind     organisation

actor    TUR:REL
name     Religious Affairs Directorate
kind     organisation

actor    GBR:REL
name     Church of England
kind     organisation

actor    GBR:REL
name     Anglican Church
kind     organisation

# Turkey

actor    TUR:GOV
name     AFAD
kind     organisation

actor    TUR:GOV
name     Disaster and Emergency Management Authority
kind     organisation

actor    TUR:GOV
name     Turkish Foreign Ministry
kind     organisation

actor    TUR:GOV
name     Turkish presidency
kind     organisation

actor    TUR:GOV
name     TIKA
kind     organisation

actor    TUR:GOV
name     Turkish Red Crescent
kind     organisation

actor    TUR:GOV
name     Kizilay
kind     organisation

actor    TUR:GOV
name     National Security Council of Turkey
kind     organisation

actor    TUR:MIL
name     Turkish Armed Forces
kind     organisation

actor    TUR:MIL
name     TSK
kind     organisation

actor    TUR:MIL
name     Turkish General Staff
kind     organisation

actor    TUR:MIL
name     Turkish Defence Ministry; Turkish Defense Ministry
kind     organisation

actor    TUR:MIL
name     Turkish Air Force; Turkish Land Forces; Turkish Naval Forces
kind     organisation

actor    TUR:MIL
name     Second Army Command
kind     organisation

actor    TUR:SPY
name     National Intelligence Organisation; National Intelligence Organization; MIT
name     Turkish intelligence
kind     organisation

actor    TUR:COP
name     Jandarma
kind     organisation

actor    TUR:COP
name     Turkish gendarmerie
kind     organisation

actor    TUR:COP
name     Turkish police
kind     organisation

actor    TUR:LEG
name     Grand National Assembly; Turkish Grand National Assembly; Grand National Assembly of Turkey
kind     organisation

actor    TUR:LEG
name     TBMM
kind     organisation

actor    TUR:LEG
name     Turkish parliament
kind     organisation

actor    TUR:JUD
name     Turkish Constitutional Court
kind     organisation

actor    TUR:JUD
name     Yargitay
kind     organisation

actor    TUR:JUD
name     Turkish Court of Cassation
kind     organisation

actor    TUR:JUD
name     Supreme Election Council
kind     organisation

actor    TUR:JUD
name     YSK
kind     organisation

actor    TUR:PTY
name     Justice and Development Party in Turkey; AKP; AK Party
kind     organisation
valid    2001-08-14..

actor    TUR:PTY
name     Republican People's Party
kind     organisation

actor    TUR:PTY
name     CHP
kind     organisation

actor    TUR:PTY
name     Nationalist Movement Party; Nationalist Action Party
kind     organisation

actor    TUR:PTY
name     MHP
kind     organisation

actor    TUR:PTY
name     Peoples' Democratic Party; HDP; DEM Party; Peoples' Equality and Democracy Party
name     Democratic Society Party; DTP; Peace and Democracy Party; BDP; Democratic Regions Party
name     HADEP
kind     organisation

actor    TUR:PTY
name     Good Party
kind     organisation

actor    TUR:PTY
name     IYI Party
kind     organisation

actor    TUR:PTY
name     Felicity Party
kind     organisation

actor    TUR:PTY
name     Saadet Party
kind     organisation

actor    TUR:PTY
name     Welfare Party
kind     organisation

actor    TUR:PTY
name     Refah Party
kind     organisation

actor    TUR:PTY
name     Virtue Party
kind     organisation

actor    TUR:PTY
name     Motherland Party
kind     organisation

actor    TUR:PTY
name     True Path Party
kind     organisation

actor    TUR:PTY
name     Future Party
kind     organisation

actor    TUR:PTY
name     DEVA Party
kind     organisation

actor    TUR:PTY
name     Victory Party
kind     organisation

actor    TUR:PTY
name     New Welfare Party
kind     organisation

actor    TUR:PTY
name     Huda-Par
kind     organisation

actor    TUR:PTY
name     Democratic Left Party
kind     organisation

actor    TUR:OPP
name     Gulen movement; Gulenist movement; FETO; Gulenist Terror Organisation
name     Fethullah Terrorist Organization
kind     organisation
adj      Gulenist
people   Gulenist; Gulenists

actor    TUR:BUS
name     Baykar
kind     organisation

actor    TUR:BUS
name     Turkish Airlines
kind     organisation

actor    TUR:BUS
name     BOTAS
kind     organisation

actor    TUR:BUS
name     Turkish Aerospace Industries
kind     organisation

actor    TUR:BUS
name     Roketsan
kind     organisation

actor    TUR:BUS
name     Aselsan
kind     organisation

actor    TUR:BUS
name     TUSIAD
kind     organisation

actor    TUR:BUS
name     Turkish central bank
kind     organisation

actor    TUR:SOC
name     IHH
kind     organisation

actor    TUR:SOC
name     Humanitarian Relief Foundation; IHH Humanitarian Relief Foundation
kind     organisation

actor    TUR:EDU
name     SETA
kind     organisation

actor    TUR:EDU
name     EDAM think tank
kind     organisation

actor    TUR:EDU
name     TEPAV
kind     organisation

actor    TUR:EDU
name     Bogazici University
kind     organisation

actor    TUR:SOC
name     Saturday Mothers
kind     organisation

actor    TUR:SOC
name     Union of Turkish Bar Associations
kind     organisation

actor    TUR:SOC
name     Turkish Medical Association
kind     organisation

actor    TUR:SOC
name     Human Rights Association of Turkey
kind     organisation

actor    TUR:SOC
name     IHD
kind     organisation

actor    CYP:GOV
name     Cyprus National Guard
kind     organisation

# Syria

actor    SYR:MIL
name     Syrian Arab Army; SAA; Syrian army
kind     organisation

actor    SYR:MIL
name     Syrian Air Force
kind     organisation

actor    SYR:MIL
name     Tiger Forces
kind     organisation

actor    SYR:MIL
name     Fourth Division
kind     organisation

actor    SYR:MIL
name     4th Armoured Division
kind     organisation

actor    SYR:MIL
name     Republican Guard of Syria
kind     organisation

actor    SYR:SPY
name     Air Force Intelligence Directorate
kind     organisation

actor    SYR:SPY
name     Syrian Air Force Intelligence
kind     organisation

actor    SYR:SPY
name     Mukhabarat
kind     organisation

actor    SYR:LEG
name     People's Assembly of Syria
kind     organisation

actor    SYR:LEG
name     Syrian People's Assembly
kind     organisation

actor    SYR:LEG
name     Syrian parliament
kind     organisation

actor    SYR:PTY
name     Baath Party of Syria; Arab Socialist Baath Party; Syrian Baath Party
kind     organisation

actor    SYR:GOV
name     Syrian transitional government; Syrian caretaker government
kind     organisation
valid    2024-12-10..

actor    SYR:OPP
name     Syrian National Coalition
name     National Coalition for Syrian Revolutionary and Opposition Forces
name     National Coalition of Syrian Revolution and Opposition Forces; Syrian Opposition Coalition
name     Syrian National Council
kind     organisation
valid    2011-10..2025-02

actor    SYR:OPP
name     Syrian Negotiation Commission; High Negotiations Committee; Syrian Negotiations Commission
name     Syrian Negotiations Committee; HNC
kind     organisation
valid    2015-12..2025-02

actor    SYR:OPP
name     Syrian Interim Government
kind     organisation
valid    2013-03..2025-01

actor    SYR:OPP
name     National Coordination Body for Democratic Change
name     National Coordination Committee for Democratic Change; National Coordination Committee
name     Local Coordination Committees
kind     organisation

actor    SYR:OPP
name     Syrian Constitutional Committee opposition delegation
kind     organisation

actor    SYR:OPP
name     Moscow platform
kind     organisation

actor    SYR:OPP
name     Cairo platform
kind     organisation

actor    SYR:OPP
name     Syrian Salvation Government; Salvation Government
kind     organisation
valid    2017-11-02..2024-12-10

actor    SYR:OPP
name     Democratic Autonomous Administration of North and East Syria
name     Autonomous Administration of North and East Syria; AANES; Kurdish autonomous administration
kind     organisation

actor    SYR:OPP
name     Syrian Democratic Council; SDC
kind     organisation

actor    SYR:OPP
name     Kurdish National Council; ENKS
kind     organisation

actor    SYR:PTY
name     Democratic Union Party; PYD; Kurdish Democratic Union Party
kind     organisation

actor    SYR:MED
name     White Helmets; Syria Civil Defence; Syrian Civil Defence; Syria Civil Defense
kind     organisation

actor    NGO
name     Syrian Observatory for Human Rights; SOHR; Syrian Observatory
name     Syrian Network for Human Rights; SNHR
kind     organisation

actor    SYR:MED
name     Syrian Arab Red Crescent; SARC
kind     organisation

actor    SYR:MED
name     Syrian American Medical Society
kind     organisation

actor    SYR:COP
name     Internal Security Forces of Syria
kind     organisation

actor    SYR:COP
name     Syrian General Security Service
kind     organisation

# Iran, Iraq, Israel and the Palestinians, the Arab states

actor    IRN:MIL
name     Islamic Revolutionary Guard Corps; Islamic Revolutionary Guards Corps; IRGC
name     Revolutionary Guards; Revolutionary Guard; Iran's Revolutionary Guard
name     Revolutionary Guard Corps; Revolutionary Guards Corps
name     Iran's Revolutionary Guards; Quds Force; Qods Force; Al-Quds Force; Khatam al-Anbiya
name     Artesh
kind     organisation

actor    IRN:PRM
name     Basij; Basij militia
kind     organisation

actor    IRN:LEG
name     Majlis
kind     organisation

actor    IRN:LEG
name     Iranian parliament; Iran's parliament
kind     organisation

actor    IRN:GOV
name     Guardian Council
kind     organisation

actor    IRN:GOV
name     Council of Guardians
kind     organisation

actor    IRN:GOV
name     Expediency Council
kind     organisation

actor    IRN:GOV
name     Assembly of Experts
kind     organisation

actor    IRN:GOV
name     Supreme National Security Council
kind     organisation

actor    IRN:GOV
name     Atomic Energy Organization of Iran; Atomic Energy Organisation of Iran; AEOI
kind     organisation

actor    IRN:GOV
name     Iranian Foreign Ministry
kind     organisation

actor    IRN:COP
name     Morality police of Iran
kind     organisation

actor    IRN:COP
name     Gasht-e Ershad
kind     organisation

actor    IRN:BUS
name     National Iranian Oil Company
kind     organisation

actor    IRN:BUS
name     Bonyad Mostazafan
kind     organisation

actor    IRN:OPP
name     National Council of Resistance of Iran; NCRI; National Council of Resistance
kind     organisation

actor    IRN:OPP
name     Green Movement
kind     organisation

actor    IRQ:GOV
name     Kurdistan Regional Government; KRG
kind     organisation

actor    IRQ:GOV
name     Coalition Provisional Authority of Iraq
kind     organisation

actor    IRQ:GOV
name     Iraqi Governing Council
kind     organisation

actor    IRQ:GOV
name     Iraqi Media Office
kind     organisation

actor    IRQ:LEG
name     Iraqi Council of Representatives
kind     organisation

actor    IRQ:LEG
name     Iraqi parliament
kind     organisation

actor    IRQ:MIL
name     Iraqi Army
kind     organisation

actor    IRQ:MIL
name     Peshmerga
kind     organisation

actor    IRQ:MIL
name     Iraqi Counter Terrorism Service
kind     organisation

actor    IRQ:MIL
name     Iraqi security forces
kind     organisation

actor    IRQ:MIL
name     Republican Guard of Iraq
kind     organisation

actor    IRQ:MIL
name     Iraqi Joint Operations Command
kind     organisation

actor    IRQ:PTY
name     Kurdistan Democratic Party; KDP
kind     organisation

actor    IRQ:PTY
name     Patriotic Union of Kurdistan; PUK
kind     organisation

actor    IRQ:PTY
name     Islamic Dawa Party; Dawa Party
kind     organisation

actor    IRQ:PTY
name     State of Law Coalition
kind     organisation

actor    IRQ:PTY
name     Sadrist Movement
kind     organisation

actor    IRQ:PTY
name     Iraqiya
kind     organisation

actor    IRQ:PTY
name     Coordination Framework
kind     organisation

actor    IRQ:PTY
name     Supreme Council for the Islamic Revolution in Iraq; SCIRI
kind     organisation

actor    IRQ:PTY
name     Islamic Supreme Council of Iraq
kind     organisation

actor    IRQ:PTY
name     Fatah Alliance
kind     organisation

actor    IRQ:PTY
name     Iraqi National Congress; Iraqi National Accord
kind     organisation

actor    IRQ:PTY
name     Iraqi Accordance Front
kind     organisation

actor    IRQ:PTY
name     Turkmen Front; Iraqi Turkmen Front
kind     organisation

actor    IRQ:GOV
name     Iraqi Interim Government
kind     organisation

actor    USA:GOV
name     Coalition Provisional Authority
kind     organisation
valid    2003-04-21..2004-06-28

actor    ISR:MIL
name     Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; IDF; Israeli army
name     Israeli military; Israeli Air Force; Israeli Navy; COGAT; Golani Brigade; Givati Brigade
kind     organisation

actor    ISR:SPY
name     Mossad
kind     organisation

actor    ISR:SPY
name     Shin Bet
kind     organisation

actor    ISR:SPY
name     Shabak
kind     organisation

actor    ISR:LEG
name     Knesset
kind     organisation

actor    ISR:JUD
name     Israeli Supreme Court; Israel's Supreme Court
kind     organisation

actor    ISR:JUD
name     Israeli High Court
kind     organisation

actor    ISR:PTY
name     Likud
kind     organisation

actor    ISR:PTY
name     Kadima
kind     organisation

actor    ISR:PTY
name     Israeli Labor Party; Israel's Labor Party
kind     organisation

actor    ISR:PTY
name     Yesh Atid
kind     organisation

actor    ISR:PTY
name     Blue and White
kind     organisation

actor    ISR:PTY
name     Shas
kind     organisation

actor    ISR:PTY
name     Yisrael Beiteinu
kind     organisation

actor    ISR:PTY
name     Jewish Home
kind     organisation

actor    ISR:PTY
name     Meretz
kind     organisation

actor    ISR:PTY
name     United Torah Judaism
kind     organisation

actor    ISR:PTY
name     Religious Zionism party
kind     organisation

actor    ISR:PTY
name     Otzma Yehudit
kind     organisation

actor    ISR:PTY
name     Jewish Power
kind     organisation

actor    ISR:PTY
name     Joint List
kind     organisation

actor    ISR:PTY
name     New Hope party
kind     organisation

actor    ISR:PTY
name     National Unity party
kind     organisation

actor    ISR:PTY
name     Ra'am
kind     organisation

actor    ISR:PTY
name     Habayit Hayehudi
kind     organisation

actor    ISR:PTY
name     Degel HaTorah
kind     organisation

actor    ISR:SOC
name     B'Tselem
kind     organisation

actor    ISR:SOC
name     Peace Now
kind     organisation

actor    ISR:SOC
name     Breaking the Silence
kind     organisation

actor    ISR:SOC
name     Yesha Council; Yesha
kind     organisation

actor    ISR:SOC
name     Zaka
kind     organisation

actor    ISR:SOC
name     Hostages and Missing Families Forum
kind     organisation

actor    ISR:SOC
name     Physicians for Human Rights Israel
kind     organisation

actor    ISR:MED
name     Magen David Adom
kind     organisation

actor    ISR:COP
name     Israel Police; Israeli police
kind     organisation

actor    ISR:COP
name     Israeli Border Police; Border Police
kind     organisation

actor    ISR:BUS
name     Israel Aerospace Industries
kind     organisation

actor    ISR:BUS
name     Rafael Advanced Defense Systems
kind     organisation

actor    ISR:BUS
name     Elbit Systems
kind     organisation

actor    ISR:BUS
name     NSO Group
kind     organisation

actor    PSE:GOV
name     Palestinian Authority; Palestinian National Authority; Palestinian leadership
kind     organisation

actor    PSE:GOV
name     Palestine Liberation Organization; Palestine Liberation Organisation; PLO
kind     organisation

actor    PSE:LEG
name     Palestinian Legislative Council
kind     organisation

actor    PSE:PTY
name     Fatah; Al-Fatah
kind     organisation

actor    PSE:PTY
name     Palestinian National Initiative
kind     organisation

actor    PSE:MED
name     Palestinian Red Crescent; Palestinian Red Crescent Society; Gaza health ministry
name     Hamas-run health ministry; Gaza's Health Ministry
kind     organisation

actor    PSE:MED
name     Gaza Civil Defence; Gaza's civil defence agency; Palestinian Civil Defence
kind     organisation

actor    NGO
name     Gaza Humanitarian Foundation
kind     organisation

actor    NGO
name     Free Gaza Movement
kind     organisation

actor    NGO
name     Freedom Flotilla Coalition
kind     organisation

actor    NGO
name     Global Sumud Flotilla
kind     organisation

actor    LBN:MIL
name     Lebanese Armed Forces; LAF; Lebanese army
kind     organisation

actor    LBN:PTY
name     Future Movement
kind     organisation

actor    LBN:PTY
name     Free Patriotic Movement
kind     organisation

actor    LBN:PTY
name     Lebanese Forces
kind     organisation

actor    LBN:PTY
name     Kataeb
kind     organisation

actor    LBN:PTY
name     Phalange
kind     organisation

actor    LBN:PTY
name     Progressive Socialist Party
kind     organisation

actor    LBN:PTY
name     March 14 Alliance; March 8 Alliance
kind     organisation

actor    LBN:PTY
name     Marada
kind     organisation

actor    LBN:PTY
name     Loyalty to the Resistance
kind     organisation

actor    LBN:COP
name     Internal Security Forces of Lebanon; General Security of Lebanon
kind     organisation

actor    EGY:REL
name     Al-Azhar; al-Azhar University
kind     organisation

actor    EGY:REL
name     Coptic Church
kind     organisation

actor    EGY:REL
name     Coptic Orthodox Church
kind     organisation

actor    EGY:OPP
name     Muslim Brotherhood; Egyptian Muslim Brotherhood
kind     organisation

actor    EGY:OPP
name     April 6 Youth Movement; April 6 Movement
kind     organisation

actor    EGY:OPP
name     Kefaya
kind     organisation

actor    EGY:OPP
name     National Salvation Front in Egypt
kind     organisation

actor    EGY:PTY
name     Freedom and Justice Party
kind     organisation

actor    EGY:PTY
name     National Democratic Party of Egypt
kind     organisation

actor    EGY:PTY
name     Nour Party
kind     organisation

actor    EGY:PTY
name     Wafd
kind     organisation

actor    EGY:MIL
name     Supreme Council of the Armed Forces; SCAF
kind     organisation

actor    EGY:GOV
name     Suez Canal Authority
kind     organisation

actor    EGY:GOV
name     Egyptian General Intelligence Service
kind     organisation

actor    JOR:OPP
name     Islamic Action Front
kind     organisation

actor    SAU:BUS
name     Saudi Aramco; Aramco
kind     organisation

actor    SAU:GOV
name     Saudi Royal Court
kind     organisation

actor    SAU:GOV
name     King Salman Humanitarian Aid and Relief Centre
kind     organisation

actor    SAU:GOV
name     KSrelief
kind     organisation

actor    SAU:GOV
name     Shura Council of Saudi Arabia
kind     organisation

actor    SAU:GOV
name     Saudi Press Office
kind     organisation

actor    QAT:SOC
name     Qatar Charity
kind     organisation

actor    QAT:SOC
name     Qatar Red Crescent
kind     organisation

actor    QAT:BUS
name     QatarEnergy
kind     organisation

actor    QAT:BUS
name     Qatar Airways
kind     organisation

actor    QAT:BUS
name     Qatar Petroleum
kind     organisation

actor    ARE:BUS
name     Emirates airline
kind     organisation

actor    ARE:BUS
name     ADNOC
kind     organisation

actor    ARE:BUS
name     DP World
kind     organisation

actor    BHR:OPP
name     Al Wefaq; al-Wefaq
kind     organisation

actor    KWT:LEG
name     Kuwaiti National Assembly
kind     organisation

actor    YEM:GOV
name     Presidential Leadership Council
kind     organisation
valid    2022-04-07..

actor    YEM:PTY
name     General People's Congress
kind     organisation

actor    YEM:PTY
name     Islah; al-Islah
kind     organisation

actor    LBY:GOV
name     Government of National Accord; GNA
kind     organisation
valid    2016-03..2021-03-15

actor    LBY:GOV
name     Government of National Unity; GNU; Libyan Presidential Council; Presidency Council of Libya
kind     organisation
valid    2021-03-15..

actor    LBY:LEG
name     House of Representatives in Tobruk
kind     organisation

actor    LBY:LEG
name     Libyan House of Representatives
kind     organisation

actor    LBY:LEG
name     General National Congress
kind     organisation

actor    LBY:LEG
name     High Council of State
kind     organisation

actor    LBY:OPP
name     National Transitional Council
kind     organisation
valid    2011-02-27..2011-08-22

actor    LBY:GOV
name     National Transitional Council of Libya
kind     organisation
valid    2011-08-22..2012-08-08

actor    LBY:BUS
name     National Oil Corporation
kind     organisation

actor    TUN:PTY
name     Ennahda; Ennahdha
kind     organisation

actor    TUN:PTY
name     Nidaa Tounes
kind     organisation

actor    TUN:LAB
name     UGTT
kind     organisation

actor    TUN:LAB
name     Tunisian General Labour Union
kind     organisation

actor    DZA:PTY
name     Front de Liberation Nationale; FLN
kind     organisation

actor    DZA:PTY
name     National Liberation Front of Algeria
kind     organisation

actor    DZA:PTY
name     Islamic Salvation Front
kind     organisation

actor    DZA:PTY
name     FIS
kind     organisation

actor    DZA:BUS
name     Sonatrach
kind     organisation

actor    DZA:CVL
name     Hirak; Hirak movement
kind     organisation

actor    MAR:PTY
name     Justice and Development Party of Morocco
kind     organisation

actor    MAR:PTY
name     Istiqlal; Istiqlal Party
kind     organisation

# Africa

actor    SDN:MIL
name     Sudanese Armed Forces; SAF; Sudanese army
kind     organisation

actor    SDN:GOV
name     Transitional Sovereignty Council; Sovereignty Council; Sudanese Sovereign Council
name     Transitional Military Council of Sudan
kind     organisation
valid    2019-04-11..

actor    SDN:OPP
name     Forces of Freedom and Change; Forces for Freedom and Change; FFC
kind     organisation

actor    SDN:OPP
name     Sudanese Professionals Association
kind     organisation

actor    SDN:OPP
name     Taqaddum
kind     organisation

actor    SDN:OPP
name     Umma Party; National Umma Party
kind     organisation

actor    SDN:PTY
name     National Congress Party of Sudan; National Congress Party
kind     organisation

actor    SDN:PTY
name     National Islamic Front
kind     organisation

actor    SSD:PTY
name     Sudan People's Liberation Movement; SPLM
kind     organisation

actor    SSD:MIL
name     South Sudan People's Defence Forces; SSPDF
kind     organisation
valid    2018..

actor    ETH:PTY
name     Prosperity Party
kind     organisation
valid    2019-12..

actor    ETH:PTY
name     Ethiopian People's Revolutionary Democratic Front; EPRDF
kind     organisation
valid    1988..2019-12

actor    ETH:MIL
name     Ethiopian National Defence Force; Ethiopian National Defense Force; ENDF
kind     organisation

actor    ERI:PTY
name     People's Front for Democracy and Justice
kind     organisation

actor    SOM:GOV
name     Transitional Federal Government; Somaliland government
kind     organisation
valid    2004-10..2012-08

actor    ZAF:PTY
name     African National Congress; ANC
kind     organisation

actor    ZAF:PTY
name     Democratic Alliance
kind     organisation

actor    ZAF:PTY
name     Economic Freedom Fighters; EFF
kind     organisation

actor    ZAF:PTY
name     Inkatha Freedom Party; Inkatha
kind     organisation

actor    ZAF:PTY
name     uMkhonto weSizwe Party
kind     organisation

actor    ZAF:PTY
name     MK Party
kind     organisation

actor    ZAF:LAB
name     COSATU
kind     organisation

actor    ZAF:LAB
name     National Union of Mineworkers
kind     organisation

actor    ZAF:LAB
name     Association of Mineworkers and Construction Union; AMCU
kind     organisation

actor    ZWE:PTY
name     ZANU-PF; Zanu PF
kind     organisation

actor    ZWE:OPP
name     Movement for Democratic Change; MDC
kind     organisation

actor    ZWE:OPP
name     Citizens Coalition for Change
kind     organisation

actor    KEN:PTY
name     Orange Democratic Movement; ODM
kind     organisation

actor    KEN:PTY
name     Jubilee Party
kind     organisation

actor    KEN:PTY
name     Kenya Kwanza
kind     organisation

actor    KEN:PTY
name     Azimio
kind     organisation

actor    KEN:PTY
name     Party of National Unity
kind     organisation

actor    KEN:PTY
name     Kenya African National Union; KANU
kind     organisation

actor    KEN:JUD
name     Supreme Court of Kenya
kind     organisation

actor    KEN:JUD
name     IEBC
kind     organisation

actor    KEN:JUD
name     Independent Electoral and Boundaries Commission
kind     organisation

actor    UGA:PTY
name     National Resistance Movement; NRM
kind     organisation

actor    UGA:OPP
name     National Unity Platform
kind     organisation

actor    UGA:OPP
name     Forum for Democratic Change
kind     organisation

actor    RWA:PTY
name     Rwandan Patriotic Front; RPF
kind     organisation

actor    RWA:MIL
name     Rwanda Defence Force; RDF; Rwandan Defence Force
kind     organisation

actor    TZA:PTY
name     Chama Cha Mapinduzi; CCM
kind     organisation

actor    TZA:PTY
name     Chadema
kind     organisation

actor    MOZ:PTY
name     Frelimo
kind     organisation

actor    MOZ:PTY
name     Podemos Mozambique
kind     organisation

actor    AGO:PTY
name     MPLA
kind     organisation

actor    AGO:PTY
name     Popular Movement for the Liberation of Angola
kind     organisation

actor    NAM:PTY
name     SWAPO
kind     organisation

actor    NGA:PTY
name     All Progressives Congress; APC
kind     organisation

actor    NGA:PTY
name     Peoples Democratic Party; People's Democratic Party of Nigeria; PDP
kind     organisation
homonym  Peoples Democratic Party

actor    NGA:JUD
name     Independent National Electoral Commission; INEC
kind     organisation

actor    NGA:JUD
name     Economic and Financial Crimes Commission; EFCC
kind     organisation

actor    NGA:SPY
name     Department of State Services
kind     organisation

actor    GHA:PTY
name     New Patriotic Party
kind     organisation

actor    GHA:PTY
name     National Democratic Congress
kind     organisation

actor    CIV:PTY
name     Rally of the Republicans
kind     organisation

actor    CIV:PTY
name     Ivorian Popular Front
kind     organisation

actor    CIV:PTY
name     RHDP
kind     organisation

actor    CIV:PTY
name     PDCI
kind     organisation

actor    MLI:OPP
name     Coordination des Mouvements, Associations et Sympathisants
kind     organisation

actor    MLI:OPP
name     M5-RFP
kind     organisation

actor    MLI:OPP
name     June 5 Movement
kind     organisation

actor    BFA:PRM
name     Volunteers for the Defence of the Fatherland; Volunteers for the Defense of the Homeland
name     VDP
kind     organisation

actor    NER:GOV
name     National Council for the Safeguard of the Homeland; CNSP
kind     organisation
valid    2023-07-26..

actor    CMR:PTY
name     Cameroon People's Democratic Movement
kind     organisation

actor    CMR:PTY
name     RDPC
kind     organisation

actor    COD:MIL
name     FARDC; Congolese army; Armed Forces of the Democratic Republic of the Congo
kind     organisation

actor    COD:JUD
name     CENI
kind     organisation

actor    BDI:PTY
name     CNDD-FDD
kind     organisation

actor    COD:REL
name     National Episcopal Conference of Congo
kind     organisation

actor    COD:REL
name     CENCO
kind     organisation

actor    SEN:PTY
name     PASTEF
kind     organisation

actor    GIN:GOV
name     National Committee of Reconciliation and Development
kind     organisation
valid    2021-09-05..

actor    LBR:PTY
name     Unity Party of Liberia
kind     organisation

actor    LBR:PTY
name     Congress for Democratic Change
kind     organisation

# Asia and the Pacific

actor    CHN:PTY
name     Communist Party of China
kind     organisation

actor    CHN:PTY
name     Chinese Communist Party; CPC; CCP
kind     organisation

actor    CHN:GOV
name     Politburo Standing Committee
kind     organisation

actor    CHN:GOV
name     Chinese Foreign Ministry
kind     organisation

actor    CHN:GOV
name     State Council of China
kind     organisation

actor    CHN:GOV
name     China's State Council
kind     organisation

actor    CHN:GOV
name     Taiwan Affairs Office
kind     organisation

actor    CHN:GOV
name     Hong Kong and Macau Affairs Office
kind     organisation

actor    CHN:GOV
name     Central Military Commission
kind     organisation

actor    CHN:GOV
name     Chinese Commerce Ministry
kind     organisation

actor    CHN:LEG
name     National People's Congress; NPC
kind     organisation

actor    CHN:LEG
name     Chinese People's Political Consultative Conference; CPPCC
kind     organisation

actor    CHN:MIL
name     People's Liberation Army; PLA
kind     organisation

actor    CHN:MIL
name     PLA Navy
kind     organisation

actor    CHN:MIL
name     People's Armed Police
kind     organisation

actor    CHN:MIL
name     Chinese Coast Guard; China Coast Guard
kind     organisation

actor    CHN:MIL
name     Eastern Theater Command; Eastern Theatre Command
kind     organisation

actor    CHN:SPY
name     Ministry of State Security
kind     organisation

actor    CHN:BUS
name     Huawei
kind     organisation

actor    CHN:BUS
name     People's Bank of China
kind     organisation

actor    CHN:BUS
name     ZTE
kind     organisation

actor    CHN:BUS
name     Alibaba
kind     organisation

actor    CHN:BUS
name     Sinopec
kind     organisation

actor    CHN:BUS
name     CNOOC
kind     organisation

actor    CHN:BUS
name     PetroChina
kind     organisation

actor    CHN:BUS
name     China National Petroleum Corporation; CNPC
kind     organisation

actor    CHN:BUS
name     ByteDance
kind     organisation

actor    CHN:BUS
name     TikTok
kind     organisation

actor    CHN:BUS
name     Tencent
kind     organisation

actor    CHN:BUS
name     SMIC
kind     organisation

actor    CHN:REL
name     Falun Gong; Falungong
kind     organisation

actor    CHN:OPP
name     Tibetan government-in-exile
kind     organisation

actor    CHN:OPP
name     Central Tibetan Administration
kind     organisation

actor    CHN:OPP
name     World Uyghur Congress; World Uighur Congress
kind     organisation

actor    HKG:OPP
name     Hong Kong Democratic Party
kind     organisation

actor    HKG:OPP
name     Civic Party of Hong Kong
kind     organisation

actor    HKG:OPP
name     Demosisto
kind     organisation

actor    HKG:OPP
name     Civil Human Rights Front
kind     organisation

actor    HKG:OPP
name     Hong Kong Alliance
kind     organisation

actor    HKG:LEG
name     Hong Kong Legislative Council
kind     organisation

actor    HKG:LEG
name     LegCo
kind     organisation

actor    TWN:PTY
name     Democratic Progressive Party; DPP
kind     organisation

actor    TWN:PTY
name     Kuomintang; KMT; Chinese Nationalist Party; Taiwan's Nationalist Party
kind     organisation

actor    TWN:PTY
name     Taiwan People's Party
kind     organisation

actor    TWN:LEG
name     Legislative Yuan
kind     organisation

actor    TWN:GOV
name     Executive Yuan
kind     organisation

actor    TWN:GOV
name     Mainland Affairs Council
kind     organisation

actor    TWN:BUS
name     TSMC
kind     organisation

actor    TWN:BUS
name     Taiwan Semiconductor Manufacturing Company
kind     organisation

actor    TWN:BUS
name     Foxconn
kind     organisation

actor    JPN:LEG
name     Japanese Diet; Japan's Diet
kind     organisation

actor    JPN:MIL
name     Self-Defense Forces; Self-Defence Forces; Japan Self-Defense Forces
kind     organisation

actor    JPN:MIL
name     Japanese Defence Ministry
kind     organisation

actor    JPN:MIL
name     Japan Coast Guard
kind     organisation

actor    JPN:PTY
name     Liberal Democratic Party of Japan; Liberal Democratic Party; LDP; Democratic Party of Japan
name     Constitutional Democratic Party of Japan
kind     organisation

actor    JPN:PTY
name     Komeito
kind     organisation

actor    JPN:PTY
name     Nippon Ishin
kind     organisation

actor    JPN:CRM
name     Aum Shinrikyo
kind     organisation

actor    JPN:CRM
name     Aum Supreme Truth
kind     organisation

actor    JPN:CRM
name     Yakuza
kind     organisation

actor    JPN:BUS
name     Toyota
kind     organisation

actor    JPN:BUS
name     Nissan
kind     organisation

actor    JPN:BUS
name     Bank of Japan
kind     organisation

actor    JPN:BUS
name     Tokyo Electric Power Company; TEPCO
kind     organisation

actor    JPN:BUS
name     Sony
kind     organisation

actor    KOR:LEG
name     South Korean National Assembly
kind     organisation

actor    KOR:SPY
name     National Intelligence Service; NIS
kind     organisation

actor    KOR:MIL
name     South Korean Joint Chiefs of Staff
kind     organisation

actor    KOR:MIL
name     JCS
kind     organisation

actor    KOR:MIL
name     South Korean military
kind     organisation

actor    KOR:MIL
name     United States Forces Korea
kind     organisation

actor    KOR:PTY
name     People Power Party
kind     organisation

actor    KOR:PTY
name     Saenuri Party
kind     organisation

actor    KOR:PTY
name     Grand National Party
kind     organisation

actor    KOR:PTY
name     Liberty Korea Party
kind     organisation

actor    KOR:PTY
name     Democratic Party of Korea
kind     organisation

actor    KOR:PTY
name     Uri Party
kind     organisation

actor    KOR:PTY
name     Minjoo Party
kind     organisation

actor    KOR:PTY
name     Rebuilding Korea Party
kind     organisation

actor    KOR:PTY
name     Millennium Democratic Party
kind     organisation

actor    KOR:GOV
name     Unification Ministry; South Korean Unification Ministry
kind     organisation

actor    KOR:BUS
name     Samsung
kind     organisation

actor    KOR:BUS
name     Hyundai
kind     organisation

actor    KOR:BUS
name     Hanwha
kind     organisation

actor    KOR:BUS
name     Bank of Korea
kind     organisation

actor    KOR:JUD
name     South Korean Constitutional Court
kind     organisation

actor    PRK:PTY
name     Workers' Party of Korea
kind     organisation

actor    PRK:PTY
name     Korean Workers' Party
kind     organisation

actor    PRK:MIL
name     Korean People's Army; KPA
kind     organisation

actor    PRK:LEG
name     Supreme People's Assembly
kind     organisation

actor    PRK:GOV
name     State Affairs Commission
kind     organisation

actor    PRK:GOV
name     National Defence Commission of North Korea
kind     organisation

actor    IND:LEG
name     Lok Sabha
kind     organisation

actor    IND:LEG
name     Rajya Sabha
kind     organisation

actor    IND:PTY
name     Bharatiya Janata Party; BJP
kind     organisation

actor    IND:PTY
name     Indian National Congress
kind     organisation

actor    IND:PTY
name     Congress Party
kind     organisation

actor    IND:PTY
name     Aam Aadmi Party; AAP
kind     organisation

actor    IND:PTY
name     Trinamool Congress
kind     organisation

actor    IND:PTY
name     Shiv Sena
kind     organisation

actor    IND:PTY
name     Bahujan Samaj Party
kind     organisation

actor    IND:PTY
name     Samajwadi Party
kind     organisation

actor    IND:PTY
name     CPI-M
kind     organisation

actor    IND:PTY
name     National Conference party
kind     organisation

actor    IND:PTY
name     People's Democratic Party of Kashmir
kind     organisation

actor    IND:PTY
name     Akali Dal
kind     organisation

actor    IND:PTY
name     Janata Dal
kind     organisation

actor    IND:PTY
name     Hurriyat Conference; All Parties Hurriyat Conference
kind     organisation

actor    IND:SOC
name     Rashtriya Swayamsevak Sangh; RSS
kind     organisation

actor    IND:SOC
name     Vishwa Hindu Parishad; VHP
kind     organisation

actor    IND:SOC
name     Bajrang Dal
kind     organisation

actor    IND:SPY
name     Research and Analysis Wing
kind     organisation

actor    IND:SPY
name     Intelligence Bureau of India
kind     organisation

actor    IND:COP
name     Central Bureau of Investigation; CBI
kind     organisation

actor    IND:COP
name     Central Reserve Police Force; CRPF
kind     organisation

actor    IND:COP
name     National Investigation Agency
kind     organisation

actor    IND:MIL
name     Indian Army; Indian Navy
kind     organisation

actor    IND:MIL
name     Indian Air Force
kind     organisation

actor    IND:MIL
name     Border Security Force; BSF
kind     organisation

actor    IND:MIL
name     Assam Rifles
kind     organisation

actor    IND:GOV
name     Ministry of External Affairs
kind     organisation

actor    IND:GOV
name     Indian External Affairs Ministry
kind     organisation

actor    PAK:SPY
name     Inter-Services Intelligence; ISI
kind     organisation

actor    PAK:MIL
name     Pakistan Army; Pakistani Army
kind     organisation

actor    PAK:MIL
name     Inter-Services Public Relations; ISPR
kind     organisation

actor    PAK:MIL
name     Frontier Corps
kind     organisation

actor    PAK:MIL
name     Pakistan Rangers
kind     organisation

actor    PAK:MIL
name     Frontier Constabulary
kind     organisation

actor    PAK:PTY
name     Pakistan Tehreek-e-Insaf; Tehreek-e-Insaf; PTI
kind     organisation

actor    PAK:PTY
name     Pakistan Muslim League; Pakistan Muslim League-Nawaz; PML-N
kind     organisation

actor    PAK:PTY
name     Pakistan People's Party; Pakistan Peoples Party; PPP
kind     organisation

actor    PAK:PTY
name     Muttahida Qaumi Movement; MQM
kind     organisation

actor    PAK:PTY
name     Jamiat Ulema-e-Islam
kind     organisation

actor    PAK:PTY
name     Jamaat-e-Islami Pakistan
kind     organisation

actor    PAK:PTY
name     Awami National Party
kind     organisation

actor    PAK:PTY
name     Tehreek-e-Labbaik Pakistan; TLP; Tehreek-e-Labbaik
kind     organisation

actor    PAK:PTY
name     Jamaat-ud-Dawa
kind     organisation

actor    PAK:PTY
name     Muttahida Majlis-e-Amal
kind     organisation

actor    PAK:PTY
name     Balochistan National Party
kind     organisation

actor    PAK:PTY
name     Pashtun Tahafuz Movement
kind     organisation

actor    PAK:PTY
name     Pakistan Democratic Movement
kind     organisation

actor    PAK:GOV
name     National Accountability Bureau
kind     organisation

actor    PAK:GOV
name     Pakistan Foreign Office
kind     organisation

actor    PAK:GOV
name     Election Commission of Pakistan
kind     organisation

actor    BGD:PTY
name     Awami League
kind     organisation

actor    BGD:PTY
name     Bangladesh Nationalist Party; BNP
kind     organisation

actor    BGD:PTY
name     Jamaat-e-Islami; Bangladesh Jamaat-e-Islami
kind     organisation

actor    BGD:PTY
name     Jatiya Party
kind     organisation

actor    BGD:PTY
name     National Citizen Party
kind     organisation

actor    BGD:PTY
name     Chhatra League
kind     organisation

actor    BGD:PTY
name     Hefazat-e-Islam
kind     organisation

actor    BGD:COP
name     Rapid Action Battalion
kind     organisation

actor    BGD:JUD
name     International Crimes Tribunal
kind     organisation

actor    LKA:PTY
name     Sri Lanka Freedom Party
kind     organisation

actor    LKA:PTY
name     United National Party
kind     organisation

actor    LKA:PTY
name     Sri Lanka Podujana Peramuna
kind     organisation

actor    LKA:PTY
name     Janatha Vimukthi Peramuna; JVP
kind     organisation

actor    LKA:PTY
name     National People's Power
kind     organisation

actor    LKA:PTY
name     Tamil National Alliance; TNA
kind     organisation

actor    LKA:PTY
name     Samagi Jana Balawegaya
kind     organisation

actor    LKA:PTY
name     Tamil United Liberation Front
kind     organisation

actor    NPL:PTY
name     Nepali Congress
kind     organisation

actor    NPL:PTY
name     CPN-UML
kind     organisation

actor    NPL:PTY
name     Unified Marxist-Leninist
kind     organisation

actor    NPL:PTY
name     Communist Party of Nepal
kind     organisation

actor    NPL:PTY
name     Rastriya Swatantra Party
kind     organisation

actor    NPL:PTY
name     CPN-Maoist Centre
kind     organisation

actor    MMR:MIL
name     Tatmadaw; Myanmar military; Myanmar junta; Myanmar's junta; Myanmar's military
name     State Administration Council; State Peace and Development Council; SPDC
name     State Law and Order Restoration Council; SLORC
kind     organisation

actor    MMR:PTY
name     National League for Democracy; NLD
kind     organisation

actor    MMR:PTY
name     Union Solidarity and Development Party; USDP
kind     organisation

actor    MMR:OPP
name     National Unity Government; NUG; Committee Representing Pyidaungsu Hluttaw
kind     organisation
valid    2021-04-16..

actor    THA:PTY
name     Thai Rak Thai
kind     organisation

actor    THA:PTY
name     Pheu Thai; Pheu Thai Party
kind     organisation

actor    THA:PTY
name     Move Forward Party
kind     organisation

actor    THA:PTY
name     People's Party of Thailand
kind     organisation

actor    THA:PTY
name     Democrat Party of Thailand
kind     organisation

actor    THA:PTY
name     Palang Pracharat
kind     organisation

actor    THA:PTY
name     Bhumjaithai; Bhumjaithai Party
kind     organisation

actor    THA:PTY
name     Future Forward Party
kind     organisation

actor    THA:PTY
name     People Power Party of Thailand
kind     organisation

actor    THA:OPP
name     People's Alliance for Democracy; PAD
kind     organisation

actor    THA:OPP
name     United Front for Democracy Against Dictatorship; UDD
kind     organisation

actor    THA:OPP
name     People's Democratic Reform Committee
kind     organisation

actor    THA:OPP
name     Yellow Shirts
kind     organisation

actor    THA:OPP
name     Red Shirts
kind     organisation

actor    THA:MIL
name     National Council for Peace and Order; NCPO
kind     organisation

actor    THA:MIL
name     Royal Thai Army
kind     organisation

actor    THA:MIL
name     Council for National Security
kind     organisation

actor    KHM:PTY
name     Cambodian People's Party; CPP
kind     organisation

actor    KHM:PTY
name     Funcinpec
kind     organisation

actor    KHM:OPP
name     Cambodia National Rescue Party; CNRP
kind     organisation

actor    KHM:OPP
name     Sam Rainsy Party
kind     organisation

actor    KHM:OPP
name     Candlelight Party
kind     organisation

actor    KHM:JUD
name     Khmer Rouge tribunal
kind     organisation

actor    KHM:JUD
name     Extraordinary Chambers in the Courts of Cambodia
kind     organisation

actor    MYS:PTY
name     United Malays National Organisation; UMNO
kind     organisation

actor    MYS:PTY
name     Barisan Nasional
kind     organisation

actor    MYS:PTY
name     Pakatan Harapan
kind     organisation

actor    MYS:PTY
name     Parti Islam Se-Malaysia
kind     organisation

actor    MYS:PTY
name     Democratic Action Party
kind     organisation

actor    MYS:PTY
name     Perikatan Nasional
kind     organisation

actor    MYS:PTY
name     Pakatan Rakyat
kind     organisation

actor    MYS:PTY
name     Bersatu
kind     organisation

actor    MYS:BUS
name     Petronas
kind     organisation

actor    MYS:BUS
name     Malaysia Airlines
kind     organisation

actor    MYS:BUS
name     1MDB
kind     organisation

actor    IDN:PTY
name     Golkar
kind     organisation

actor    IDN:PTY
name     PDI-P
kind     organisation

actor    IDN:PTY
name     Indonesian Democratic Party of Struggle
kind     organisation

actor    IDN:PTY
name     Gerindra
kind     organisation

actor    IDN:PTY
name     Nahdlatul Ulama
kind     organisation

actor    IDN:PTY
name     Muhammadiyah
kind     organisation

actor    IDN:MIL
name     TNI
kind     organisation

actor    IDN:MIL
name     Indonesian National Armed Forces
kind     organisation

actor    IDN:MIL
name     Kopassus
kind     organisation

actor    IDN:COP
name     Densus 88
kind     organisation

actor    IDN:COP
name     Detachment 88
kind     organisation

actor    PHL:MIL
name     Armed Forces of the Philippines
kind     organisation

actor    PHL:MIL
name     Philippine Coast Guard
kind     organisation

actor    PHL:MIL
name     Philippine Navy; Philippine Army
kind     organisation

actor    PHL:COP
name     Philippine National Police; PNP
kind     organisation

actor    SGP:PTY
name     People's Action Party; PAP
kind     organisation

actor    VNM:PTY
name     Communist Party of Vietnam
kind     organisation

actor    VNM:PTY
name     Vietnamese Communist Party
kind     organisation

actor    LAO:PTY
name     Lao People's Revolutionary Party
kind     organisation

actor    AUS:PTY
name     Australian Labor Party; ALP
kind     organisation

actor    AUS:PTY
name     Liberal Party of Australia
kind     organisation

actor    AUS:PTY
name     One Nation
kind     organisation

actor    AUS:MIL
name     Australian Defence Force; Australian Border Force
kind     organisation

actor    AUS:SPY
name     ASIO
kind     organisation

actor    AUS:SPY
name     Australian Security Intelligence Organisation
kind     organisation

actor    AUS:COP
name     Australian Federal Police
kind     organisation

actor    NZL:PTY
name     New Zealand Labour Party
kind     organisation

actor    NZL:PTY
name     New Zealand National Party
kind     organisation

actor    TLS:PTY
name     Fretilin
kind     organisation

actor    TLS:PTY
name     CNRT
kind     organisation

actor    KAZ:PTY
name     Nur Otan
kind     organisation

actor    KAZ:PTY
name     Amanat
kind     organisation

actor    TJK:PTY
name     Islamic Renaissance Party of Tajikistan; Islamic Renaissance Party
kind     organisation

actor    AFG:GOV
name     Islamic Emirate
kind     organisation

actor    AFG:GOV
name     Afghan High Peace Council; High Peace Council
kind     organisation

actor    AFG:GOV
name     Loya Jirga
kind     organisation

actor    AFG:GOV
name     High Council for National Reconciliation
kind     organisation

actor    AFG:MIL
name     Afghan National Army; ANA; Afghan National Security Forces
kind     organisation
valid    2002..2021-08-15

actor    AFG:SPY
name     National Directorate of Security; NDS
kind     organisation
valid    2002..2021-08-15

actor    AFG:COP
name     Afghan Local Police; Afghan National Police
kind     organisation
valid    2002..2021-08-15

# The Americas

actor    VEN:PTY
name     United Socialist Party of Venezuela
kind     organisation

actor    VEN:PTY
name     PSUV
kind     organisation

actor    VEN:OPP
name     Democratic Unity Roundtable
kind     organisation

actor    VEN:OPP
name     Democratic Unitary Platform; Unitary Platform
kind     organisation

actor    VEN:OPP
name     Voluntad Popular
kind     organisation

actor    VEN:OPP
name     Popular Will
kind     organisation

actor    VEN:OPP
name     Vente Venezuela
kind     organisation

actor    VEN:OPP
name     Primero Justicia
kind     organisation

actor    VEN:OPP
name     Justice First
kind     organisation

actor    VEN:LEG
name     Venezuelan National Assembly
kind     organisation

actor    VEN:LEG
name     Constituent Assembly of Venezuela
kind     organisation

actor    VEN:SPY
name     SEBIN
kind     organisation

actor    VEN:SPY
name     DGCIM
kind     organisation

actor    VEN:BUS
name     PDVSA
kind     organisation

actor    VEN:BUS
name     Petroleos de Venezuela
kind     organisation

actor    VEN:BUS
name     Citgo
kind     organisation

actor    VEN:PRM
name     Colectivos
kind     organisation

actor    VEN:MIL
name     Bolivarian National Guard; Bolivarian National Armed Forces
kind     organisation

actor    CUB:PTY
name     Cuban Communist Party
kind     organisation

actor    CUB:PTY
name     Communist Party of Cuba
kind     organisation

actor    CUB:OPP
name     Ladies in White
kind     organisation

actor    CUB:OPP
name     San Isidro Movement
kind     organisation

actor    MEX:PTY
name     Institutional Revolutionary Party
kind     organisation

actor    MEX:PTY
name     PRI
kind     organisation

actor    MEX:PTY
name     National Action Party
kind     organisation

actor    MEX:PTY
name     Morena
kind     organisation

actor    MEX:PTY
name     Party of the Democratic Revolution; PRD
kind     organisation

actor    BRA:PTY
name     Brazilian Workers' Party
kind     organisation

actor    BRA:PTY
name     Workers' Party of Brazil
kind     organisation

actor    BRA:PTY
name     PSDB
kind     organisation

actor    BRA:BUS
name     Petrobras
kind     organisation

actor    BRA:BUS
name     Odebrecht
kind     organisation

actor    BRA:BUS
name     Vale SA
kind     organisation

actor    BRA:BUS
name     Embraer
kind     organisation

actor    BRA:SOC
name     Landless Workers' Movement
kind     organisation

actor    BRA:SOC
name     Funai
kind     organisation

actor    BRA:JUD
name     Supremo Tribunal Federal
kind     organisation

actor    BRA:JUD
name     Brazilian Supreme Court
kind     organisation

actor    ARG:PTY
name     La Libertad Avanza
kind     organisation

actor    ARG:PTY
name     Peronist party
kind     organisation

actor    ARG:PTY
name     Partido Justicialista
kind     organisation

actor    ARG:PTY
name     Justicialist Party
kind     organisation

actor    ARG:SOC
name     Mothers of the Plaza de Mayo; Grandmothers of the Plaza de Mayo
kind     organisation

actor    BOL:PTY
name     Movement for Socialism
kind     organisation

actor    BOL:PTY
name     Movimiento al Socialismo
kind     organisation

actor    NIC:PTY
name     Sandinista National Liberation Front; FSLN
kind     organisation
adj      Sandinista
people   Sandinista; Sandinistas

actor    SLV:PTY
name     FMLN
kind     organisation

actor    SLV:PTY
name     ARENA party
kind     organisation

actor    SLV:PTY
name     Nuevas Ideas
kind     organisation

actor    SLV:PTY
name     Nationalist Republican Alliance
kind     organisation

actor    COL:PTY
name     Democratic Center
kind     organisation

actor    COL:PTY
name     Democratic Centre in Colombia
kind     organisation

actor    COL:PTY
name     Historic Pact
kind     organisation

actor    COL:PTY
name     Patriotic Union of Colombia
kind     organisation

actor    COL:PTY
name     Comunes
kind     organisation

actor    COL:JUD
name     Special Jurisdiction for Peace
kind     organisation

actor    COL:BUS
name     Ecopetrol
kind     organisation

actor    PER:PTY
name     Fuerza Popular
kind     organisation

actor    PER:PTY
name     Peru Libre
kind     organisation

actor    PER:PTY
name     APRA
kind     organisation

actor    CHL:PTY
name     Concertacion
kind     organisation

actor    CHL:PTY
name     Independent Democratic Union
kind     organisation

actor    CHL:PTY
name     Frente Amplio
kind     organisation

actor    HTI:PTY
name     Fanmi Lavalas; Lavalas
kind     organisation

actor    HTI:GOV
name     Transitional Presidential Council; Haitian Transitional Presidential Council
kind     organisation
valid    2024-04..2026-02

actor    HTI:COP
name     Haitian National Police
kind     organisation

actor    KEN:COP
name     Multinational Security Support Mission; Kenyan-led mission in Haiti
kind     organisation
valid    2024-06..2025-10

actor    IGO:MIL
name     Gang Suppression Force
kind     organisation
valid    2025-10..

# Non-governmental organisations

actor    NGO
name     Amnesty International
kind     organisation

actor    NGO
name     Human Rights Watch; HRW
kind     organisation

actor    NGO
name     International Federation for Human Rights
kind     organisation

actor    NGO
name     FIDH
kind     organisation

actor    NGO
name     Freedom House
kind     organisation

actor    NGO
name     International Crisis Group; Crisis Group
kind     organisation

actor    NGO
name     Transparency International
kind     organisation

actor    NGO
name     Global Witness
kind     organisation

actor    NGO
name     Human Rights First
kind     organisation

actor    NGO
name     Open Society Foundations
kind     organisation

actor    NGO
name     Carter Center; Carter Centre
kind     organisation

actor    NGO
name     National Endowment for Democracy
kind     organisation

actor    NGO
name     International Republican Institute
kind     organisation

actor    NGO
name     National Democratic Institute
kind     organisation

actor    NGO
name     Bellingcat
kind     organisation

actor    NGO
name     ACLED
kind     organisation

actor    NGO
name     Armed Conflict Location and Event Data Project
kind     organisation

actor    NGO
name     Airwars
kind     organisation

actor    NGO
name     Conflict Armament Research
kind     organisation

actor    NGO
name     Nonviolent Peaceforce
kind     organisation

actor    NGO
name     Centre for Humanitarian Dialogue
kind     organisation

actor    NGO
name     Berghof Foundation
kind     organisation

actor    NGO
name     Interpeace
kind     organisation

actor    NGO
name     Independent Diplomat
kind     organisation

actor    NGO
name     Campaign to Stop Killer Robots
kind     organisation

actor    NGO
name     International Campaign to Ban Landmines
kind     organisation

actor    NGO
name     International Campaign to Abolish Nuclear Weapons
kind     organisation

actor    NGO
name     Landmine Monitor
kind     organisation

actor    NGO
name     Halo Trust
kind     organisation

actor    NGO
name     Physicians for Human Rights
kind     organisation

actor    NGO
name     Saferworld
kind     organisation

actor    NGO
name     Small Arms Survey
kind     organisation

actor    NGO:MED
name     Medecins Sans Frontieres; MSF
kind     organisation

actor    NGO:MED
name     Doctors Without Borders
kind     organisation

actor    NGO:MED
name     Medecins du Monde
kind     organisation

actor    NGO:MED
name     Doctors of the World
kind     organisation

actor    NGO:MED
name     Partners in Health
kind     organisation

actor    NGO:MED
name     International Medical Corps
kind     organisation

actor    NGO:MED
name     Gavi
kind     organisation

actor    NGO:MED
name     Global Fund
kind     organisation

actor    NGO:MED
name     International Committee of the Red Cross; ICRC; Red Cross; International Red Cross
name     Red Crescent; International Federation of Red Cross and Red Crescent Societies; IFRC
name     Red Cross and Red Crescent
kind     organisation

actor    NGO
name     Oxfam
kind     organisation

actor    NGO
name     CARE International
kind     organisation

actor    NGO
name     World Vision
kind     organisation

actor    NGO
name     Save the Children
kind     organisation

actor    NGO
name     International Rescue Committee; IRC
kind     organisation

actor    NGO
name     Norwegian Refugee Council; NRC
kind     organisation

actor    NGO
name     Danish Refugee Council
kind     organisation

actor    NGO
name     Mercy Corps
kind     organisation

actor    NGO
name     Islamic Relief
kind     organisation

actor    NGO
name     Catholic Relief Services
kind     organisation

actor    NGO
name     Action Against Hunger
kind     organisation

actor    NGO
name     Handicap International
kind     organisation

actor    NGO
name     Humanity and Inclusion
kind     organisation

actor    NGO
name     World Central Kitchen
kind     organisation

actor    NGO
name     Plan International
kind     organisation

actor    NGO
name     Christian Aid
kind     organisation

actor    NGO
name     Caritas
kind     organisation

actor    NGO
name     Refugees International
kind     organisation

actor    NGO
name     Medical Aid for Palestinians
kind     organisation

actor    NGO
name     Welthungerhilfe
kind     organisation

actor    NGO
name     ActionAid
kind     organisation

actor    NGO
name     Terre des Hommes
kind     organisation

actor    NGO
name     SOS Mediterranee
kind     organisation

actor    NGO
name     Sea-Watch
kind     organisation

actor    NGO
name     Open Arms; Proactiva Open Arms
kind     organisation

actor    NGO
name     Sea-Eye
kind     organisation

actor    NGO
name     Alarm Phone
kind     organisation

actor    NGO
name     Greenpeace
kind     organisation

actor    NGO
name     World Wildlife Fund; WWF
kind     organisation

actor    NGO
name     Friends of the Earth
kind     organisation

actor    NGO
name     Extinction Rebellion
kind     organisation

actor    NGO
name     Fridays for Future
kind     organisation

actor    NGO
name     Sea Shepherd
kind     organisation

actor    NGO:JRN
name     Reporters Without Borders
kind     organisation

actor    NGO:JRN
name     Reporters Sans Frontieres
kind     organisation

actor    NGO:JRN
name     RSF press group
kind     organisation

actor    NGO:JRN
name     Committee to Protect Journalists; CPJ
kind     organisation

actor    NGO:JRN
name     International Federation of Journalists
kind     organisation

actor    NGO:JRN
name     WikiLeaks
kind     organisation

actor    NGO:JRN
name     International Consortium of Investigative Journalists
kind     organisation

actor    NGO:EDU
name     Carnegie Endowment for International Peace
kind     organisation

actor    NGO:EDU
name     Middle East Institute
kind     organisation

actor    NGO:EDU
name     European Council on Foreign Relations
kind     organisation

actor    NGO:EDU
name     German Marshall Fund
kind     organisation

actor    NGO:REL
name     World Council of Churches
kind     organisation

actor    NGO:REL
name     World Jewish Congress
kind     organisation

actor    NGO:REL
name     Muslim World League
kind     organisation

actor    NGO:BUS
name     World Economic Forum
kind     organisation

actor    NGO:BUS
name     International Chamber of Commerce
kind     organisation

actor    NGO:LAB
name     International Trade Union Confederation
kind     organisation

# International business

actor    MNC:BUS
name     Royal Dutch Shell; Shell; Shell Oil
kind     organisation

actor    MNC:BUS
name     BP
kind     organisation

actor    MNC:BUS
name     ExxonMobil; Exxon Mobil
kind     organisation

actor    MNC:BUS
name     Chevron
kind     organisation

actor    MNC:BUS
name     ConocoPhillips
kind     organisation

actor    MNC:BUS
name     TotalEnergies
kind     organisation

actor    MNC:BUS
name     Glencore
kind     organisation

actor    MNC:BUS
name     Rio Tinto
kind     organisation

actor    MNC:BUS
name     BHP
kind     organisation

actor    MNC:BUS
name     Barrick Gold
kind     organisation

actor    MNC:BUS
name     Anglo American
kind     organisation

actor    MNC:BUS
name     De Beers
kind     organisation

actor    MNC:BUS
name     Freeport-McMoRan
kind     organisation

actor    MNC:BUS
name     Trafigura
kind     organisation

actor    MNC:BUS
name     Nestle
kind     organisation

actor    MNC:BUS
name     Chiquita
kind     organisation

actor    MNC:BUS
name     Coca-Cola
kind     organisation

actor    MNC:BUS
name     McDonald's
kind     organisation

actor    MNC:BUS
name     Starbucks
kind     organisation

actor    MNC:BUS
name     Maersk
kind     organisation

actor    MNC:BUS
name     Airbus
kind     organisation

actor    MNC:BUS
name     Boeing
kind     organisation

actor    MNC:BUS
name     Lockheed Martin
kind     organisation

actor    MNC:BUS
name     Raytheon
kind     organisation

actor    MNC:BUS
name     Halliburton
kind     organisation

actor    MNC:BUS
name     General Electric
kind     organisation

actor    MNC:BUS
name     Google
kind     organisation

actor    MNC:BUS
name     Facebook
kind     organisation

actor    MNC:BUS
name     Twitter
kind     organisation

actor    MNC:BUS
name     Microsoft
kind     organisation

actor    MNC:BUS
name     Starlink
kind     organisation

actor    MNC:BUS
name     SpaceX
kind     organisation

actor    MNC:BUS
name     Tesla
kind     organisation

actor    MNC:BUS
name     JPMorgan
kind     organisation

actor    MNC:BUS
name     Goldman Sachs
kind     organisation

actor    MNC:BUS
name     HSBC
kind     organisation

actor    MNC:BUS
name     BNP Paribas
kind     organisation

actor    MNC:BUS
name     Lafarge
kind     organisation

actor    MNC:BUS
name     Renault
kind     organisation

actor    MNC:BUS
name     DynCorp
kind     organisation

actor    MNC:BUS
name     G4S
kind     organisation

actor    MNC:BUS
name     Arcelor Mittal; ArcelorMittal
kind     organisation

actor    MNC:BUS
name     Areva
kind     organisation

actor    MNC:BUS
name     Orano
kind     organisation

actor    MNC:BUS
name     WhatsApp
kind     organisation

actor    MNC:BUS
name     YouTube
kind     organisation

actor    MNC:BUS
name     Pfizer
kind     organisation

actor    MNC:BUS
name     AstraZeneca
kind     organisation

actor    MNC:BUS
name     Visa Inc
kind     organisation

actor    MNC:BUS
name     Mastercard
kind     organisation

actor    MNC:BUS
name     SWIFT banking network
kind     organisation

actor    MNC:BUS
name     Ericsson
kind     organisation

actor    MNC:BUS
name     Nokia
kind     organisation

actor    MNC:BUS
name     Equinor
kind     organisation

actor    MNC:BUS
name     Repsol
kind     organisation

actor    MNC:BUS
name     Wintershall
kind     organisation

actor    MNC:BUS
name     Talisman Energy
kind     organisation

actor    USA:PRM
name     Blackwater; Blackwater Worldwide
kind     organisation

actor    USA:PRM
name     Academi
kind     organisation

actor    USA:PRM
name     Triple Canopy
kind     organisation

actor    DEU:LEG
name     Reichstag
kind     government

actor    UNO:GOV
name     Turtle Bay
kind     organisation

actor    USA:SPY
name     Langley
kind     organisation

actor    USA:LEG
name     Government Accountability Office; General Accounting Office; GAO
kind     organisation
