# data/places/countries.lex -- countries and territories: what the gazetteer of towns does not have: the states of the world, their dependencies, and former states
#
# Contents: written by hand from general knowledge for this project; `at` is the usual centre point of the country.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

# Africa

place      Algeria
alias      People's Democratic Republic of Algeria
kind       country
at         28.00 3.00
in         DZA
size       45000000

place      Angola
kind       country
at         -12.50 18.50
in         AGO
size       36000000

place      Benin
alias      Republic of Benin
kind       country
at         9.50 2.25
in         BEN
size       13500000

place      Botswana
kind       country
at         -22.00 24.00
in         BWA
size       2600000

place      Burkina Faso
alias      Burkina; Upper Volta
kind       country
at         12.50 -1.67
in         BFA
size       23000000

place      Burundi
kind       country
at         -3.50 30.00
in         BDI
size       13000000

place      Cameroon
alias      Republic of Cameroon; Cameroun
kind       country
at         6.00 12.50
in         CMR
size       28000000

place      Cape Verde
alias      Cabo Verde
kind       country
at         16.00 -24.00
in         CPV
size       590000

place      Central African Republic
alias      C.A.R.; Centrafrique
kind       country
at         7.00 21.00
in         CAF
size       5500000

place      Chad
alias      Republic of Chad; Tchad
kind       country
at         15.00 19.00
in         TCD
size       18500000

place      Comoros
alias      Union of the Comoros; Comoro Islands
kind       country
at         -12.17 44.25
in         COM
size       850000

place      Democratic Republic of the Congo
alias      Democratic Republic of Congo; DRC; D.R.C.; DR Congo; D.R. Congo; Congo-Kinshasa; Congo; Zaire; Belgian Congo
kind       country
at         -2.50 23.50
in         COD
size       105000000

place      Republic of the Congo
alias      Republic of Congo; Congo-Brazzaville; Congo Republic
kind       country
at         -1.00 15.50
in         COG
size       6100000

place      Djibouti
alias      Republic of Djibouti
kind       country
at         11.50 42.50
in         DJI
size       1100000

place      Egypt
alias      Arab Republic of Egypt
kind       country
at         27.00 30.00
in         EGY
size       110000000

place      Equatorial Guinea
kind       country
at         1.70 10.40
in         GNQ
size       1700000

place      Eritrea
alias      State of Eritrea
kind       country
at         15.00 39.00
in         ERI
size       3600000

place      Eswatini
alias      Swaziland; Kingdom of Eswatini
kind       country
at         -26.50 31.50
in         SWZ
size       1200000

place      Ethiopia
alias      Federal Democratic Republic of Ethiopia; Abyssinia
kind       country
at         8.00 38.00
in         ETH
size       125000000

place      Gabon
kind       country
at         -1.00 11.75
in         GAB
size       2400000

place      Gambia
alias      The Gambia
kind       country
at         13.50 -15.50
in         GMB
size       2700000

place      Ghana
kind       country
at         8.10 -1.20
in         GHA
size       33000000

place      Guinea
alias      Guinea-Conakry; Republic of Guinea
kind       country
at         10.83 -10.67
in         GIN
size       14000000

place      Guinea-Bissau
kind       country
at         12.00 -15.00
in         GNB
size       2100000

place      Ivory Coast
alias      Cote d'Ivoire
kind       country
at         8.00 -5.50
in         CIV
size       29000000

place      Kenya
alias      Republic of Kenya
kind       country
at         1.00 38.00
in         KEN
size       55000000

place      Lesotho
alias      Kingdom of Lesotho
kind       country
at         -29.50 28.25
in         LSO
size       2300000

place      Liberia
kind       country
at         6.50 -9.50
in         LBR
size       5400000

place      Libya
alias      State of Libya; Libyan Arab Jamahiriya
kind       country
at         28.00 17.00
in         LBY
size       6900000

place      Madagascar
kind       country
at         -20.00 47.00
in         MDG
size       30000000

place      Malawi
kind       country
at         -13.50 34.00
in         MWI
size       21000000

place      Mali
alias      Republic of Mali
kind       country
at         18.00 -2.00
in         MLI
size       23000000

place      Mauritania
alias      Islamic Republic of Mauritania
kind       country
at         20.25 -10.50
in         MRT
size       4900000

place      Mauritius
kind       country
at         -20.30 57.58
in         MUS
size       1260000

place      Mayotte
kind       territory
at         -12.83 45.17
in         MYT
size       320000

place      Morocco
alias      Kingdom of Morocco; Maroc
kind       country
at         31.17 -7.00
in         MAR
size       37500000

place      Mozambique
kind       country
at         -18.25 35.00
in         MOZ
size       33500000

place      Namibia
kind       country
at         -22.00 17.00
in         NAM
size       2900000

place      Niger
alias      Republic of Niger
kind       country
at         18.00 9.00
in         NER
size       27000000

place      Nigeria
alias      Federal Republic of Nigeria
kind       country
at         10.00 8.00
in         NGA
size       225000000

place      Reunion
alias      La Reunion; Reunion Island
kind       territory
at         -21.10 55.60
in         REU
size       880000

place      Rwanda
kind       country
at         -2.00 30.00
in         RWA
size       14000000

place      Saint Helena
alias      St. Helena; St Helena; Saint Helena, Ascension and Tristan da Cunha
kind       territory
at         -15.95 -5.70
in         SHN
size       5500

place      Sao Tome and Principe
alias      Sao Tome e Principe
kind       country
at         1.00 7.00
in         STP
size       230000

place      Senegal
alias      Republic of Senegal
kind       country
at         14.50 -14.25
in         SEN
size       18000000

place      Seychelles
alias      The Seychelles
kind       country
at         -4.58 55.67
in         SYC
size       120000

place      Sierra Leone
kind       country
at         8.50 -11.50
in         SLE
size       8600000

place      Somalia
alias      Federal Republic of Somalia
kind       country
at         6.00 48.00
in         SOM
size       18000000

place      South Africa
alias      Republic of South Africa; R.S.A.
kind       country
at         -29.00 24.00
in         ZAF
size       62000000

place      South Sudan
alias      Republic of South Sudan
kind       country
at         7.50 30.00
in         SSD
size       11000000

place      Sudan
alias      Republic of Sudan
kind       country
at         16.00 30.00
in         SDN
size       48000000

place      Tanzania
alias      United Republic of Tanzania
kind       country
at         -6.00 35.00
in         TZA
size       66000000

place      Togo
alias      Togolese Republic
kind       country
at         8.67 1.08
in         TGO
size       9000000

place      Tunisia
alias      Tunisian Republic
kind       country
at         34.00 9.00
in         TUN
size       12300000

place      Uganda
kind       country
at         2.00 33.00
in         UGA
size       48000000

place      Western Sahara
alias      Sahrawi Arab Democratic Republic; Sahrawi Republic; SADR; Spanish Sahara
kind       territory
at         24.49 -12.66
in         ESH
size       590000

place      Zambia
kind       country
at         -14.33 28.50
in         ZMB
size       20500000

place      Zimbabwe
kind       country
at         -19.00 29.75
in         ZWE
size       16500000

# Americas

place      Anguilla
kind       territory
at         18.22 -63.05
in         AIA
size       15000

place      Antigua and Barbuda
alias      Antigua & Barbuda; Antigua
kind       country
at         17.05 -61.80
in         ATG
size       94000

place      Argentina
alias      Argentine Republic
kind       country
at         -34.00 -64.00
in         ARG
size       46000000

place      Aruba
kind       territory
at         12.50 -69.97
in         ABW
size       106000

place      Bahamas
alias      The Bahamas; Bahama Islands
kind       country
at         24.00 -76.00
in         BHS
size       410000

place      Barbados
kind       country
at         13.17 -59.53
in         BRB
size       280000

place      Belize
alias      British Honduras
kind       country
at         17.25 -88.75
in         BLZ
size       410000

place      Bermuda
kind       territory
at         32.33 -64.75
in         BMU
size       64000

place      Bolivia
alias      Plurinational State of Bolivia
kind       country
at         -17.00 -65.00
in         BOL
size       12300000

place      Brazil
alias      Brasil; Federative Republic of Brazil
kind       country
at         -10.00 -55.00
in         BRA
size       212000000

place      British Virgin Islands
alias      Virgin Islands (British)
kind       territory
at         18.50 -64.50
in         VGB
size       31000

place      Canada
kind       country
at         60.11 -113.64
in         CAN
size       40000000

place      Caribbean Netherlands
alias      Bonaire, Sint Eustatius and Saba; BES islands
kind       territory
at         12.20 -68.25
in         BES
size       27000

place      Cayman Islands
alias      The Caymans; Caymans
kind       territory
at         19.50 -80.67
in         CYM
size       69000

place      Chile
alias      Republic of Chile
kind       country
at         -30.00 -71.00
in         CHL
size       19600000

place      Colombia
alias      Republic of Colombia
kind       country
at         4.00 -73.25
in         COL
size       52000000

place      Costa Rica
kind       country
at         10.00 -84.00
in         CRI
size       5200000

place      Cuba
alias      Republic of Cuba
kind       country
at         22.00 -79.50
in         CUB
size       10500000

place      Curacao
kind       territory
at         12.17 -69.00
in         CUW
size       155000

place      Dominica
alias      Commonwealth of Dominica
kind       country
at         15.50 -61.33
in         DMA
size       73000

place      Dominican Republic
kind       country
at         19.00 -70.67
in         DOM
size       11300000

place      Ecuador
alias      Republic of Ecuador
kind       country
at         -1.25 -78.25
in         ECU
size       18000000

place      El Salvador
alias      Republic of El Salvador
kind       country
at         13.83 -88.92
in         SLV
size       6400000

place      Falkland Islands
alias      The Falklands; Falklands; Malvinas; Islas Malvinas; Malvinas Islands
kind       territory
at         -51.75 -59.17
in         FLK
size       3500

place      French Guiana
alias      Guyane
kind       territory
at         4.00 -53.00
in         GUF
size       300000

place      Greenland
alias      Kalaallit Nunaat
kind       territory
at         72.00 -40.00
in         GRL
size       57000

place      Grenada
kind       country
at         12.12 -61.67
in         GRD
size       117000

place      Guadeloupe
kind       territory
at         16.25 -61.58
in         GLP
size       385000

place      Guatemala
alias      Republic of Guatemala
kind       country
at         15.50 -90.25
in         GTM
size       17500000

place      Guyana
alias      Co-operative Republic of Guyana; British Guiana
kind       country
at         5.00 -59.00
in         GUY
size       810000

place      Haiti
alias      Republic of Haiti
kind       country
at         19.00 -72.42
in         HTI
size       11700000

place      Honduras
alias      Republic of Honduras
kind       country
at         15.00 -86.50
in         HND
size       10500000

place      Jamaica
kind       country
at         18.17 -77.25
in         JAM
size       2830000

place      Martinique
kind       territory
at         14.67 -61.00
in         MTQ
size       360000

place      Mexico
alias      United Mexican States
kind       country
at         23.00 -102.00
in         MEX
size       129000000

place      Montserrat
kind       territory
at         16.75 -62.20
in         MSR
size       4400

place      Nicaragua
alias      Republic of Nicaragua
kind       country
at         13.00 -85.00
in         NIC
size       6900000

place      Panama
alias      Republic of Panama
kind       country
at         9.00 -80.00
in         PAN
size       4400000

place      Paraguay
alias      Republic of Paraguay
kind       country
at         -23.33 -58.00
in         PRY
size       6800000

place      Peru
alias      Republic of Peru
kind       country
at         -10.00 -75.25
in         PER
size       34000000

place      Puerto Rico
alias      Commonwealth of Puerto Rico; P.R.
kind       territory
at         18.25 -66.50
in         PRI
size       3200000

place      Saint Barthelemy
alias      St. Barts; St Barts; St. Barthelemy; Saint Barts
kind       territory
at         17.90 -62.83
in         BLM
size       11000

place      Saint Kitts and Nevis
alias      St. Kitts and Nevis; St Kitts and Nevis; Saint Kitts; St. Kitts
kind       country
at         17.33 -62.75
in         KNA
size       47000

place      Saint Lucia
alias      St. Lucia; St Lucia
kind       country
at         13.88 -60.97
in         LCA
size       180000

place      Saint Martin
alias      St. Martin; St Martin
kind       territory
at         18.08 -63.05
in         MAF
size       32000

place      Saint Pierre and Miquelon
alias      St. Pierre and Miquelon; St Pierre and Miquelon
kind       territory
at         46.83 -56.33
in         SPM
size       5800

place      Saint Vincent and the Grenadines
alias      St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent; St Vincent
kind       country
at         13.08 -61.20
in         VCT
size       104000

place      Sint Maarten
alias      St. Maarten; St Maarten
kind       territory
at         18.04 -63.07
in         SXM
size       43000

place      South Georgia and the South Sandwich Islands
alias      South Sandwich Islands
kind       territory
at         -54.50 -37.00
in         SGS

place      Suriname
alias      Surinam; Dutch Guiana
kind       country
at         4.00 -56.00
in         SUR
size       620000

place      Trinidad and Tobago
alias      Trinidad & Tobago
kind       country
at         11.00 -61.00
in         TTO
size       1530000

place      Turks and Caicos Islands
alias      Turks and Caicos; Turks & Caicos
kind       territory
at         21.73 -71.58
in         TCA
size       46000

place      United States
alias      USA; U.S.A.; US; U.S.; United States of America; America; the States
kind       country
at         39.76 -98.50
in         USA
size       335000000

place      United States Virgin Islands
alias      U.S. Virgin Islands; US Virgin Islands; American Virgin Islands
kind       territory
at         18.33 -64.83
in         VIR
size       100000

place      Uruguay
alias      Oriental Republic of Uruguay
kind       country
at         -33.00 -56.00
in         URY
size       3400000

place      Venezuela
alias      Bolivarian Republic of Venezuela
kind       country
at         8.00 -66.00
in         VEN
size       28500000

# Asia

place      Afghanistan
alias      Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan
kind       country
at         33.00 66.00
in         AFG
size       42000000

place      Bangladesh
alias      People's Republic of Bangladesh; East Pakistan
kind       country
at         24.00 90.00
in         BGD
size       172000000

place      Bhutan
kind       country
at         27.50 90.50
in         BTN
size       780000

place      British Indian Ocean Territory
alias      Chagos Islands; Chagos Archipelago; Chagos
kind       territory
at         -6.00 71.50
in         IOT
size       4000

place      Brunei
alias      Brunei Darussalam
kind       country
at         4.50 114.67
in         BRN
size       450000

place      Cambodia
alias      Kingdom of Cambodia; Kampuchea
kind       country
at         13.00 105.00
in         KHM
size       17000000

place      China
alias      People's Republic of China; PRC; P.R.C.; mainland China; Chinese mainland; Communist China; Red China
kind       country
at         35.00 105.00
in         CHN
size       1410000000

place      Christmas Island
kind       territory
at         -10.50 105.67
in         CXR
size       1700

place      Cocos Islands
alias      Cocos (Keeling) Islands; Keeling Islands
kind       territory
at         -12.16 96.87
in         CCK
size       600

place      East Timor
alias      Timor-Leste
kind       country
at         -8.83 125.75
in         TLS
size       1360000

place      Hong Kong
alias      Hongkong; HKSAR; Hong Kong Special Administrative Region
kind       territory
at         22.25 114.17
in         HKG
size       7500000

place      India
alias      Republic of India
kind       country
at         22.00 79.00
in         IND
size       1430000000

place      Indonesia
alias      Republic of Indonesia; Dutch East Indies
kind       country
at         -5.00 120.00
in         IDN
size       278000000

place      Japan
alias      Nippon
kind       country
at         35.69 139.75
in         JPN
size       124000000

place      Kazakhstan
alias      Republic of Kazakhstan; Kazakstan
kind       country
at         48.00 68.00
in         KAZ
size       20000000

place      Kyrgyzstan
alias      Kyrgyz Republic; Kirghizia; Kirgizstan
kind       country
at         41.50 75.00
in         KGZ
size       7000000

place      Laos
alias      Lao PDR; Lao People's Democratic Republic
kind       country
at         18.00 105.00
in         LAO
size       7600000

place      Macau
alias      Macao
kind       territory
at         22.17 113.55
in         MAC
size       690000

place      Malaysia
kind       country
at         2.50 112.50
in         MYS
size       34000000

place      Maldives
alias      The Maldives; Maldive Islands
kind       country
at         3.20 73.00
in         MDV
size       520000

place      Mongolia
alias      Outer Mongolia
kind       country
at         46.00 105.00
in         MNG
size       3450000

place      Myanmar
alias      Burma; Republic of the Union of Myanmar
kind       country
at         21.00 96.00
in         MMR
size       54000000

place      Nepal
kind       country
at         28.00 84.00
in         NPL
size       30500000

place      North Korea
alias      DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea; N Korea
kind       country
at         40.00 127.00
in         PRK
size       26000000

place      Pakistan
alias      Islamic Republic of Pakistan; West Pakistan
kind       country
at         30.00 70.00
in         PAK
size       240000000

place      Philippines
alias      The Philippines; Republic of the Philippines
kind       country
at         13.00 122.00
in         PHL
size       115000000

place      Singapore
alias      Republic of Singapore
kind       country
at         1.37 103.80
in         SGP
size       5900000

place      South Korea
alias      Republic of Korea; ROK; R.O.K.; S. Korea; S Korea
kind       country
at         36.50 127.75
in         KOR
size       51700000

place      Sri Lanka
alias      Ceylon
kind       country
at         7.75 80.75
in         LKA
size       22000000

place      Taiwan
alias      Republic of China; Chinese Taipei; Formosa; R.O.C.
kind       country
at         24.00 121.00
in         TWN
size       23500000

place      Tajikistan
alias      Tadzhikistan; Republic of Tajikistan
kind       country
at         39.00 71.00
in         TJK
size       10100000

place      Thailand
alias      Kingdom of Thailand; Siam
kind       country
at         15.50 101.00
in         THA
size       71000000

place      Turkmenistan
alias      Turkmenia
kind       country
at         39.75 59.67
in         TKM
size       6500000

place      Uzbekistan
alias      Republic of Uzbekistan
kind       country
at         41.71 63.85
in         UZB
size       36000000

place      Vietnam
alias      Viet Nam; Socialist Republic of Vietnam
kind       country
at         16.17 107.83
in         VNM
size       99000000

# Europe and the Caucasus

place      Aland Islands
alias      Aland
kind       territory
at         60.25 20.00
in         ALA
size       30000

place      Albania
alias      Republic of Albania
kind       country
at         41.00 20.00
in         ALB
size       2800000

place      Andorra
kind       country
at         42.55 1.58
in         AND
size       80000

place      Armenia
alias      Republic of Armenia
kind       country
at         40.25 45.00
in         ARM
size       2950000

place      Austria
alias      Republic of Austria
kind       country
at         47.33 13.33
in         AUT
size       9100000

place      Azerbaijan
alias      Republic of Azerbaijan; Azerbaidzhan
kind       country
at         40.50 47.50
in         AZE
size       10150000

place      Belarus
alias      Byelorussia; Belorussia; Republic of Belarus
kind       country
at         53.00 28.00
in         BLR
size       9200000

place      Belgium
alias      Kingdom of Belgium
kind       country
at         50.75 4.50
in         BEL
size       11700000

place      Bosnia and Herzegovina
alias      Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; Bosnia-Hercegovina; BiH
kind       country
at         44.25 17.83
in         BIH
size       3200000

place      Bulgaria
alias      Republic of Bulgaria
kind       country
at         42.67 25.25
in         BGR
size       6450000

place      Croatia
alias      Republic of Croatia
kind       country
at         45.17 15.50
in         HRV
size       3850000

place      Cyprus
alias      Republic of Cyprus
kind       country
at         35.00 33.00
in         CYP
size       1300000

place      Czech Republic
alias      Czechia
kind       country
at         49.75 15.00
in         CZE
size       10800000

place      Denmark
alias      Kingdom of Denmark
kind       country
at         56.00 10.00
in         DNK
size       5950000

place      Estonia
alias      Republic of Estonia
kind       country
at         59.00 26.00
in         EST
size       1360000

place      Faroe Islands
alias      Faeroe Islands; Faroes; the Faroes
kind       territory
at         62.00 -7.00
in         FRO
size       54000

place      Finland
alias      Republic of Finland
kind       country
at         64.00 26.00
in         FIN
size       5600000

place      France
alias      French Republic
kind       country
at         46.00 2.00
in         FRA
size       68000000

place      Georgia
alias      Republic of Georgia
kind       country
at         42.00 43.50
in         GEO
size       3700000

place      Germany
alias      Federal Republic of Germany; FRG; Deutschland
kind       country
at         51.50 10.50
in         DEU
size       84000000

place      Gibraltar
alias      the Rock of Gibraltar
kind       territory
at         36.14 -5.35
in         GIB
size       34000

place      Greece
alias      Hellenic Republic
kind       country
at         39.00 22.00
in         GRC
size       10400000

place      Guernsey
alias      Bailiwick of Guernsey
kind       territory
at         49.46 -2.58
in         GGY
size       64000

place      Hungary
alias      Republic of Hungary
kind       country
at         47.00 20.00
in         HUN
size       9600000

place      Iceland
alias      Republic of Iceland
kind       country
at         65.00 -18.00
in         ISL
size       390000

place      Ireland
alias      Republic of Ireland; Irish Republic; Eire
kind       country
at         53.00 -8.00
in         IRL
size       5300000

place      Isle of Man
kind       territory
at         54.25 -4.50
in         IMN
size       84000

place      Italy
alias      Italian Republic
kind       country
at         42.83 12.83
in         ITA
size       59000000

place      Jersey
alias      Bailiwick of Jersey
kind       territory
at         49.22 -2.12
in         JEY
size       103000

place      Kosovo
alias      Republic of Kosovo; Kosova; Kosovo and Metohija
kind       country
at         42.58 21.00
in         KOS
size       1600000

place      Latvia
alias      Republic of Latvia
kind       country
at         57.00 25.00
in         LVA
size       1880000

place      Liechtenstein
kind       country
at         47.17 9.53
in         LIE
size       39000

place      Lithuania
alias      Republic of Lithuania
kind       country
at         55.42 24.00
in         LTU
size       2850000

place      Luxembourg
alias      Grand Duchy of Luxembourg; Luxemburg
kind       country
at         49.75 6.17
in         LUX
size       660000

place      Malta
alias      Republic of Malta
kind       country
at         35.92 14.43
in         MLT
size       540000

place      Moldova
alias      Republic of Moldova; Moldavia
kind       country
at         47.25 28.58
in         MDA
size       2500000

place      Monaco
alias      Principality of Monaco
kind       country
at         43.73 7.42
in         MCO
size       39000

place      Montenegro
alias      Crna Gora
kind       country
at         42.75 19.25
in         MNE
size       620000

place      Netherlands
alias      The Netherlands; Holland
kind       country
at         52.25 5.75
in         NLD
size       17900000

place      North Macedonia
alias      Macedonia; Republic of North Macedonia; FYROM; Former Yugoslav Republic of Macedonia; F.Y.R.O.M.
kind       country
at         41.67 21.75
in         MKD
size       1830000

place      Norway
alias      Kingdom of Norway
kind       country
at         62.00 10.00
in         NOR
size       5500000

place      Poland
alias      Republic of Poland
kind       country
at         52.00 20.00
in         POL
size       37600000

place      Portugal
alias      Portuguese Republic
kind       country
at         39.69 -8.13
in         PRT
size       10500000

place      Romania
alias      Rumania
kind       country
at         46.00 25.00
in         ROU
size       19000000

place      Russia
alias      Russian Federation
kind       country
at         60.00 100.00
in         RUS
size       144000000

place      San Marino
kind       country
at         43.94 12.46
in         SMR
size       34000

place      Serbia
alias      Republic of Serbia
kind       country
at         44.82 20.46
in         SRB
size       6650000

place      Slovakia
alias      Slovak Republic
kind       country
at         48.67 19.50
in         SVK
size       5430000

place      Slovenia
alias      Republic of Slovenia
kind       country
at         46.08 15.00
in         SVN
size       2120000

place      Spain
alias      Kingdom of Spain; Espana
kind       country
at         40.00 -4.00
in         ESP
size       48500000

place      Svalbard and Jan Mayen
alias      Svalbard
kind       territory
at         78.00 20.00
in         SJM
size       2600

place      Sweden
alias      Kingdom of Sweden
kind       country
at         62.00 15.00
in         SWE
size       10500000

place      Switzerland
alias      Swiss Confederation
kind       country
at         47.00 8.01
in         CHE
size       8900000

place      Turkey
alias      Turkiye; Republic of Turkey; Republic of Turkiye
kind       country
at         39.06 34.91
in         TUR
size       85000000

place      Ukraine
alias      the Ukraine
kind       country
at         49.00 32.00
in         UKR
size       38000000

place      United Kingdom
alias      UK; U.K.; Britain; Great Britain; G.B.
kind       country
at         54.76 -2.70
in         GBR
size       68000000

place      Vatican City
alias      Vatican; Holy See; Vatican City State
kind       country
at         41.90 12.45
in         VAT
size       800

# Middle East

place      Bahrain
alias      Kingdom of Bahrain
kind       country
at         26.03 50.50
in         BHR
size       1550000

place      Iran
alias      Islamic Republic of Iran; Persia
kind       country
at         32.00 53.00
in         IRN
size       89000000

place      Iraq
alias      Republic of Iraq
kind       country
at         33.00 44.00
in         IRQ
size       45000000

place      Israel
alias      State of Israel
kind       country
at         31.50 34.75
in         ISR
size       9800000

place      Jordan
alias      Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan
kind       country
at         31.00 36.00
in         JOR
size       11400000

place      Kuwait
alias      State of Kuwait
kind       country
at         29.50 47.75
in         KWT
size       4900000

place      Lebanon
alias      Lebanese Republic
kind       country
at         33.83 35.83
in         LBN
size       5600000

place      Oman
alias      Sultanate of Oman; Muscat and Oman
kind       country
at         21.00 57.00
in         OMN
size       5000000

place      Palestinian territories
alias      Palestine; State of Palestine; occupied Palestinian territories; Palestinian Territory; occupied Palestinian territory; Occupied Territories
kind       territory
at         31.92 35.20
in         PSE
size       5400000

place      Qatar
alias      State of Qatar
kind       country
at         25.50 51.25
in         QAT
size       2900000

place      Saudi Arabia
alias      Kingdom of Saudi Arabia; KSA; K.S.A.
kind       country
at         25.00 45.00
in         SAU
size       33000000

place      Syria
alias      Syrian Arab Republic
kind       country
at         35.00 38.00
in         SYR
size       23000000

place      United Arab Emirates
alias      UAE; U.A.E.; the Emirates; Trucial States
kind       country
at         23.75 54.50
in         ARE
size       10000000

place      Yemen
alias      Republic of Yemen
kind       country
at         15.50 47.50
in         YEM
size       34000000

place      Northern Cyprus
alias      Turkish Republic of Northern Cyprus; TRNC; T.R.N.C.; north Cyprus
kind       territory
at         35.28 33.57
in         CYP
size       380000

# Oceania and the poles

place      American Samoa
kind       territory
at         -14.30 -170.70
in         ASM
size       47000

place      Antarctica
alias      Antarctic
kind       territory
at         -75.00 0.00
in         ATA

place      Australia
alias      Commonwealth of Australia
kind       country
at         -25.00 135.00
in         AUS
size       26700000

place      Bouvet Island
kind       territory
at         -54.43 3.40
in         BVT

place      Cook Islands
kind       territory
at         -21.23 -159.77
in         COK
size       15000

place      Fiji
alias      Republic of Fiji
kind       country
at         -18.00 178.00
in         FJI
size       930000

place      French Polynesia
kind       territory
at         -15.00 -140.00
in         PYF
size       280000

place      French Southern and Antarctic Lands
alias      French Southern Territories
kind       territory
at         -49.25 69.17
in         ATF

place      Guam
kind       territory
at         13.48 144.82
in         GUM
size       170000

place      Heard Island and McDonald Islands
alias      Heard Island
kind       territory
at         -53.10 73.51
in         HMD

place      Kiribati
alias      Gilbert Islands
kind       country
at         1.42 173.00
in         KIR
size       130000

place      Marshall Islands
alias      Republic of the Marshall Islands
kind       country
at         7.11 171.24
in         MHL
size       41000

place      Micronesia
alias      Federated States of Micronesia
kind       country
at         6.92 158.16
in         FSM
size       112000

place      Nauru
kind       country
at         -0.52 166.93
in         NRU
size       12000

place      New Caledonia
alias      Kanaky
kind       territory
at         -21.50 165.50
in         NCL
size       270000

place      New Zealand
alias      Aotearoa
kind       country
at         -42.00 174.00
in         NZL
size       5200000

place      Niue
kind       territory
at         -19.03 -169.87
in         NIU
size       1900

place      Norfolk Island
kind       territory
at         -29.03 167.95
in         NFK
size       2200

place      Northern Mariana Islands
alias      Northern Marianas; Commonwealth of the Northern Mariana Islands
kind       territory
at         15.21 145.75
in         MNP
size       49000

place      Palau
alias      Republic of Palau; Belau
kind       country
at         7.50 134.62
in         PLW
size       18000

place      Papua New Guinea
alias      PNG; P.N.G.
kind       country
at         -6.00 147.00
in         PNG
size       10300000

place      Pitcairn Islands
alias      Pitcairn Island; Pitcairn
kind       territory
at         -25.07 -130.10
in         PCN

place      Samoa
alias      Western Samoa
kind       country
at         -13.80 -172.18
in         WSM
size       220000

place      Solomon Islands
alias      the Solomons
kind       country
at         -8.00 159.00
in         SLB
size       740000

place      Tokelau
kind       territory
at         -9.00 -171.75
in         TKL
size       1900

place      Tonga
alias      Kingdom of Tonga
kind       country
at         -20.00 -175.00
in         TON
size       107000

place      Tuvalu
alias      Ellice Islands
kind       country
at         -8.52 179.14
in         TUV
size       11000

place      United States Minor Outlying Islands
alias      U.S. Minor Outlying Islands
kind       territory
at         19.30 166.63
in         UMI

place      Vanuatu
alias      New Hebrides
kind       country
at         -16.00 167.00
in         VUT
size       330000

place      Wallis and Futuna
kind       territory
at         -13.30 -176.20
in         WLF
size       11000

# States that are no more. The point is the middle of what the state was.

place      Soviet Union
alias      USSR; U.S.S.R.; Union of Soviet Socialist Republics; Soviet Russia
kind       region
at         60.00 95.00

place      Yugoslavia
alias      Federal Republic of Yugoslavia; former Yugoslavia; ex-Yugoslavia; Socialist Federal Republic of Yugoslavia
kind       region
at         43.90 18.40

place      Serbia and Montenegro
kind       region
at         43.90 20.60

place      Czechoslovakia
kind       region
at         49.30 17.40

place      East Germany
alias      GDR; G.D.R.; German Democratic Republic; Eastern Germany
kind       region
at         52.30 12.60
in         DEU

place      West Germany
alias      Western Germany
kind       region
at         50.50 8.80
in         DEU

place      South Vietnam
alias      Republic of Vietnam
kind       region
at         12.50 107.50
in         VNM

place      North Vietnam
alias      Democratic Republic of Vietnam
kind       region
at         20.50 105.00
in         VNM

place      South Yemen
alias      People's Democratic Republic of Yemen; Southern Yemen
kind       region
at         15.50 48.50
in         YEM

place      North Yemen
alias      Yemen Arab Republic
kind       region
at         15.40 44.20
in         YEM

place      Rhodesia
alias      Southern Rhodesia
kind       region
at         -19.00 29.70
in         ZWE

place      Northern Rhodesia
kind       region
at         -13.50 28.00
in         ZMB

place      Ottoman Empire
alias      Ottoman Turkey
kind       region
at         38.50 35.00

place      Austria-Hungary
alias      Austro-Hungarian Empire
kind       region
at         47.50 18.50

place      Prussia
alias      Kingdom of Prussia
kind       region
at         53.00 15.00

place      East Prussia
kind       region
at         54.30 21.00

place      British India
alias      British Raj; the Raj
kind       region
at         24.00 78.00

place      French Indochina
alias      Indochina; Indo-China
kind       region
at         16.00 105.00

place      Mandatory Palestine
alias      British Mandate of Palestine; Mandate Palestine
kind       region
at         31.80 35.00

place      Manchukuo
kind       region
at         44.50 126.00
in         CHN

place      Tanganyika
kind       region
at         -6.30 34.50
in         TZA

place      German East Africa
kind       region
at         -5.50 33.00

place      German South West Africa
alias      South West Africa
kind       region
at         -22.00 17.00
in         NAM

place      United Arab Republic
kind       region
at         29.00 32.00

place      Portuguese Timor
kind       region
at         -8.83 125.75
in         TLS

place      Orange Free State
kind       region
at         -28.50 27.00
in         ZAF

place      Transvaal
kind       region
at         -25.00 29.00
in         ZAF

place      Russian Empire
alias      Tsarist Russia; Imperial Russia
kind       region
at         58.00 80.00

place      Nazi Germany
alias      Third Reich
kind       region
at         51.50 12.00
in         DEU

place      Weimar Republic
kind       region
at         51.80 12.50
in         DEU

# ---- Names that the gazetteer spells otherwise ----

place      Washington D.C.
alias      Washington; Washington DC; D.C.; District of Columbia
in         USA District of Columbia
