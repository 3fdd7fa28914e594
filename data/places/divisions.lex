# data/places/divisions.lex -- the world by first-level divisions: what the gazetteer of towns does not have: states, provinces, governorates, oblasts, and the areas of which news speaks as if they were such
#
# Contents: written by hand from general knowledge for this project; each entry is checked against a town nearby (`near`).
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0
#
# A division that has the name of its chief town stands under its full name ("Kandahar Province"): alone, the name means the town.

# United States

place      Alabama
alias      Ala.
kind       state
at         32.75 -86.75
in         USA
near       Montgomery 58
size       5050000

place      Alaska
adj        Alaskan
kind       state
at         64.00 -150.00
in         USA
near       Fairbanks 130
size       733000

place      Arizona
alias      Ariz.
kind       state
at         34.50 -111.50
in         USA
near       Phoenix 125
size       7360000

place      Arkansas
alias      Ark.
kind       state
at         34.75 -92.50
in         USA
near       Little Rock 20
size       3030000

place      California
adj        Californian
alias      Calif.
kind       state
at         37.25 -119.75
in         USA
near       Fresno 55
size       39000000

place      Colorado
alias      Colo.
kind       state
at         39.00 -105.50
in         USA
near       Denver 100
size       5840000

place      Connecticut
alias      Conn.
kind       state
at         41.60 -72.70
in         USA
near       Hartford 18
size       3600000

place      Delaware
alias      Del.
kind       state
at         39.00 -75.50
in         USA
near       Dover 18
size       1000000

place      Florida
alias      Fla.
kind       state
at         28.75 -82.50
in         USA
near       Tampa 90
size       22600000

place      Georgia
alias      Ga.; U.S. state of Georgia; State of Georgia
kind       state
at         32.75 -83.50
in         USA
near       Macon 17
size       10900000

place      Hawaii
adj        Hawaiian
kind       state
at         20.75 -156.50
in         USA
near       Kahului 17
size       1440000

place      Idaho
kind       state
at         44.50 -114.25
in         USA
near       Boise 190
size       1960000

place      Illinois
alias      Ill.
kind       state
at         40.00 -89.25
in         USA
near       Springfield 43
size       12500000

place      Indiana
alias      Ind.
kind       state
at         40.00 -86.25
in         USA
near       Indianapolis 26
size       6830000

place      Iowa
kind       state
at         42.00 -93.50
in         USA
near       Des Moines 47
size       3200000

place      Kansas
alias      Kan.; Kans.
kind       state
at         38.50 -98.50
in         USA
near       Wichita 135
size       2940000

place      Kentucky
alias      Ky.
kind       state
at         37.50 -85.30
in         USA
near       Louisville 90
size       4510000

place      Louisiana
alias      La.
kind       state
at         31.00 -92.00
in         USA
near       Baton Rouge 105
size       4590000

place      Maine
kind       state
at         45.50 -69.25
in         USA
near       Bangor 85
size       1390000

place      Maryland
alias      Md.
kind       state
at         39.00 -76.75
in         USA
near       Washington D.C. 26
size       6160000

place      Massachusetts
alias      Mass.
kind       state
at         42.30 -71.90
in         USA
near       Worcester 10
size       6980000

place      Michigan
alias      Mich.
kind       state
at         44.25 -85.50
in         USA
near       Lansing 190
size       10030000

place      Minnesota
alias      Minn.
kind       state
at         46.25 -94.25
in         USA
near       Minneapolis 160
size       5720000

place      Mississippi
alias      Miss.
kind       state
at         32.75 -89.75
in         USA
near       Jackson 65
size       2940000

place      Missouri
alias      Mo.
kind       state
at         38.25 -92.50
in         USA
near       Jefferson City 46
size       6180000

place      Montana
alias      Mont.
kind       state
at         47.00 -109.75
in         USA
near       Billings Metropolitan Area 160
size       1120000

place      Nebraska
alias      Neb.; Nebr.
kind       state
at         41.50 -99.75
in         USA
near       Kearney 105
size       1970000

place      Nevada
alias      Nev.
kind       state
at         39.25 -116.75
in         USA
near       Carson City 260
size       3180000

place      New Hampshire
alias      N.H.
kind       state
at         43.67 -71.50
in         USA
near       Concord 50
size       1400000

place      New Jersey
alias      N.J.
kind       state
at         40.17 -74.50
in         USA
near       Trenton 24
size       9260000

place      New Mexico
alias      N.M.
kind       state
at         34.50 -106.00
in         USA
near       Albuquerque 85
size       2110000

place      New York State
alias      N.Y.; upstate New York; State of New York
kind       state
at         43.00 -75.50
in         USA
near       Utica 27
size       19670000

place      North Carolina
alias      N.C.; N. Carolina
kind       state
at         35.50 -80.00
in         USA
near       Charlotte 83
size       10700000

place      North Dakota
alias      N.D.; N. Dakota
kind       state
at         47.50 -100.00
in         USA
near       Bismarck 100
size       780000

place      Ohio
kind       state
at         40.25 -83.00
in         USA
near       Columbus 32
size       11760000

place      Oklahoma
alias      Okla.
kind       state
at         35.50 -97.50
in         USA
near       Oklahoma City 5
size       4020000

place      Oregon
alias      Ore.
kind       state
at         44.00 -120.50
in         USA
near       Bend 65
size       4240000

place      Pennsylvania
alias      Penn.; Pa.; Penna.
kind       state
at         40.80 -77.80
in         USA
near       Altoona 56
size       12970000

place      Rhode Island
alias      R.I.
kind       state
at         41.70 -71.55
in         USA
near       Providence 18
size       1094000

place      South Carolina
alias      S.C.; S. Carolina
kind       state
at         34.00 -81.00
in         USA
near       Columbia 4
size       5280000

place      South Dakota
alias      S.D.; S. Dakota
kind       state
at         44.50 -100.25
in         USA
near       Rapid City 240
size       910000

place      Tennessee
alias      Tenn.
kind       state
at         35.75 -86.25
in         USA
near       Murfreesboro 17
size       7050000

place      Texas
adj        Texan
alias      Tex.
kind       state
at         31.25 -99.25
in         USA
near       San Antonio 215
size       30000000

place      Utah
kind       state
at         39.25 -111.75
in         USA
near       Provo 110
size       3380000

place      Vermont
alias      Vt.
kind       state
at         44.00 -72.75
in         USA
near       South Burlington 63
size       647000

place      Virginia
alias      Va.
kind       state
at         37.50 -78.60
in         USA
near       Lynchburg 50
size       8680000

place      Washington State
alias      State of Washington; Wash.
kind       state
at         47.50 -120.50
in         USA
near       Wenatchee 18
size       7790000

place      West Virginia
alias      W.Va.; W. Va.
kind       state
at         38.60 -80.70
in         USA
near       Charleston 85
size       1775000

place      Wisconsin
alias      Wis.
kind       state
at         44.50 -90.00
in         USA
near       Madison 165
size       5890000

place      Wyoming
alias      Wyo.
kind       state
at         43.00 -107.50
in         USA
near       Casper 95
size       581000

place      District of Columbia
alias      D.C.
kind       state
at         38.90 -77.03
in         USA
near       Washington D.C. 2
size       679000

# Canada

place      Alberta
alias      Alta.
kind       state
at         55.00 -115.00
in         CAN
near       Edmonton 190
size       4700000

place      British Columbia
alias      B.C.
kind       state
at         54.00 -125.00
in         CAN
near       Prince George 150
size       5500000

place      Manitoba
alias      Man.
kind       state
at         55.00 -97.00
in         CAN
near       Winnipeg 570
size       1450000

place      New Brunswick
alias      N.B.
kind       state
at         46.50 -66.50
in         CAN
near       Fredericton 62
size       830000

place      Newfoundland and Labrador
alias      Newfoundland & Labrador
kind       state
at         52.90 -58.50
in         CAN
near       Corner Brook 440
size       540000

place      Northwest Territories
alias      N.W.T.
kind       state
at         65.00 -119.00
in         CAN
near       Yellowknife 370
size       45000

place      Nova Scotia
alias      N.S.
kind       state
at         45.00 -63.00
in         CAN
near       Halifax 55
size       1050000

place      Nunavut
kind       state
at         70.00 -90.00
in         CAN
size       40000
near       Yellowknife 1300

place      Ontario
alias      Ont.
kind       state
at         49.25 -84.50
in         CAN
near       Timmins 245
size       15800000

place      Prince Edward Island
alias      P.E.I.
kind       state
at         46.40 -63.25
in         CAN
near       Charlottetown 20
size       176000

place      Quebec
adj        Quebecois
alias      Que.; Province of Quebec
kind       state
at         52.00 -72.00
in         CAN
near       Saguenay 405
size       8900000

place      Saskatchewan
alias      Sask.
kind       state
at         54.00 -106.00
in         CAN
near       Prince Albert 90
size       1230000

place      Yukon
alias      Yukon Territory
kind       state
at         63.00 -135.00
in         CAN
near       Whitehorse 255
size       45000

# Australia, New Zealand, the Pacific

place      New South Wales
alias      N.S.W.; NSW
kind       state
at         -32.50 147.00
in         AUS
near       Dubbo 155
size       8400000

place      Queensland
alias      Qld.
kind       state
at         -22.00 144.50
in         AUS
near       Mount Isa 545
size       5500000

place      South Australia
kind       state
at         -30.50 135.00
in         AUS
near       Adelaide 590
size       1850000

place      Tasmania
alias      Tas.
kind       state
at         -42.00 146.60
in         AUS
near       Launceston 80
size       573000

place      Victoria
alias      Victoria state; State of Victoria
kind       state
at         -37.00 144.00
in         AUS
near       Bendigo 34
size       6900000

place      Western Australia
kind       state
at         -25.50 122.00
in         AUS
near       Perth 920
size       2950000

place      Northern Territory
alias      N.T.
kind       state
at         -19.50 133.50
in         AUS
near       Alice Springs 470
size       253000

place      Australian Capital Territory
alias      A.C.T.
kind       state
at         -35.50 149.00
in         AUS
near       Canberra 27
size       470000

place      North Island
kind       island
at         -38.50 176.00
in         NZL
near       Hamilton 105

place      South Island
kind       island
at         -43.90 170.60
in         NZL
near       Christchurch 165

place      Bougainville
alias      Bougainville Province; Autonomous Region of Bougainville
kind       state
at         -6.20 155.30
in         PNG
near       Arawa 25
size       300000

place      Enga
alias      Enga Province
kind       state
at         -5.40 143.50
in         PNG
near       Mount Hagen 98

place      East Sepik
alias      East Sepik Province
kind       state
at         -4.20 143.40
in         PNG
near       Wewak 77

place      Southern Highlands
alias      Southern Highlands Province
kind       state
at         -6.30 143.90
in         PNG
near       Mendi 35

place      Western Highlands
alias      Western Highlands Province
kind       state
at         -5.60 144.20
in         PNG
near       Mount Hagen 30

place      Hela
alias      Hela Province
kind       state
at         -5.80 142.90
in         PNG
near       Mendi 92

place      Morobe
alias      Morobe Province
kind       state
at         -6.80 146.70
in         PNG
near       Lae 37

place      East New Britain
alias      East New Britain Province
kind       state
at         -4.80 151.80
in         PNG
near       Kokopo 70

place      Malaita
alias      Malaita Province
kind       state
at         -9.00 160.95
in         SLB
near       Honiara 120

# Mexico

place      Aguascalientes state
kind       state
at         22.00 -102.30
in         MEX
near       Aguascalientes 14
size       1430000

place      Baja California
alias      Baja California state; Lower California
kind       state
at         30.50 -115.10
in         MEX
near       Ensenada 220
size       3770000

place      Baja California Sur
alias      Baja California Sur state
kind       state
at         25.90 -111.90
in         MEX
near       La Paz 245
size       800000

place      Campeche state
kind       state
at         18.90 -90.40
in         MEX
near       Campeche 105
size       930000

place      Chiapas
alias      Chiapas state
kind       state
at         16.50 -92.50
in         MEX
near       San Cristobal de las Casas 28
size       5540000

place      Chihuahua state
kind       state
at         28.80 -106.40
in         MEX
near       Chihuahua City 35
size       3740000

place      Coahuila
alias      Coahuila state; Coahuila de Zaragoza
kind       state
at         27.30 -102.00
in         MEX
near       Monclova 75
size       3150000

place      Colima state
kind       state
at         19.10 -104.00
in         MEX
near       Colima 32
size       730000

place      Durango state
kind       state
at         24.90 -104.80
in         MEX
near       Durango 100
size       1830000

place      Guanajuato state
kind       state
at         20.90 -101.00
in         MEX
near       Guanajuato City 29
size       6170000

place      Guerrero
alias      Guerrero state
kind       state
at         17.60 -99.90
in         MEX
near       Chilpancingo 44
size       3540000

place      Hidalgo
alias      Hidalgo state
kind       state
at         20.50 -98.90
in         MEX
near       Pachuca 45
size       3080000

place      Jalisco
alias      Jalisco state
kind       state
at         20.60 -103.70
in         MEX
near       Guadalajara 38
size       8350000

place      State of Mexico
alias      Mexico State; Estado de Mexico; Edomex
kind       state
at         19.40 -99.60
in         MEX
near       Toluca 15
size       17000000

place      Michoacan
alias      Michoacan state; Michoacan de Ocampo
kind       state
at         19.20 -101.90
in         MEX
near       Morelia 95
size       4750000

place      Morelos
alias      Morelos state
kind       state
at         18.75 -99.10
in         MEX
near       Cuernavaca 26
size       1970000

place      Nayarit
alias      Nayarit state
kind       state
at         21.80 -104.85
in         MEX
near       Tepic 33
size       1240000

place      Nuevo Leon
alias      Nuevo Leon state
kind       state
at         25.50 -99.90
in         MEX
near       Monterrey 45
size       5780000

place      Oaxaca
alias      Oaxaca state
kind       state
at         16.95 -96.50
in         MEX
near       Oaxaca City 26
size       4130000

place      Puebla state
kind       state
at         19.00 -97.90
in         MEX
near       Puebla City 32
size       6580000

place      Queretaro state
kind       state
at         20.80 -99.90
in         MEX
near       San Juan del Rio 46
size       2370000

place      Quintana Roo
alias      Quintana Roo state
kind       state
at         19.70 -88.20
in         MEX
near       Felipe Carrillo Puerto 24
size       1860000

place      San Luis Potosi state
kind       state
at         22.50 -100.50
in         MEX
near       San Luis Potosi City 62
size       2820000

place      Sinaloa
alias      Sinaloa state
kind       state
at         25.00 -107.50
in         MEX
near       Culiacan 25
size       3030000

place      Sonora
alias      Sonora state
kind       state
at         29.65 -110.85
in         MEX
near       Hermosillo 65
size       2940000

place      Tabasco
alias      Tabasco state
kind       state
at         18.00 -92.60
in         MEX
near       Villahermosa 35
size       2400000

place      Tamaulipas
alias      Tamaulipas state
kind       state
at         24.30 -98.60
in         MEX
near       Ciudad Victoria 85
size       3530000

place      Tlaxcala state
kind       state
at         19.40 -98.15
in         MEX
near       Tlaxcala City 14
size       1340000

place      Veracruz state
kind       state
at         19.40 -96.40
in         MEX
near       Veracruz 36
size       8060000

place      Yucatan
alias      Yucatan state
kind       state
at         20.60 -89.00
in         MEX
near       Merida 80
size       2320000

place      Zacatecas
alias      Zacatecas state
kind       state
at         23.30 -102.70
in         MEX
near       Fresnillo 22
size       1620000

# Central America and the Caribbean

place      Peten
alias      Peten Department; El Peten
kind       state
at         16.90 -90.00
in         GTM
near       Flores 12
size       590000

place      Huehuetenango Department
kind       state
at         15.60 -91.60
in         GTM
near       Huehuetenango 32

place      Quiche Department
alias      El Quiche
kind       state
at         15.50 -91.00
in         GTM
near       Santa Cruz del Quiche 53

place      San Marcos Department
kind       state
at         15.00 -91.90
in         GTM
near       San Marcos 15

place      Gracias a Dios
alias      Gracias a Dios Department
kind       state
at         15.30 -84.50
in         HND
near       Juticalpa 205

place      Olancho
alias      Olancho Department
kind       state
at         14.80 -86.00
in         HND
near       Juticalpa 26

place      Colon Department
kind       state
at         15.70 -85.60
in         HND
near       Tocoa 43

place      Yoro Department
kind       state
at         15.30 -87.30
in         HND
near       Yoro 25

place      Chalatenango Department
kind       state
at         14.15 -89.00
in         SLV
near       Chalatenango 15

place      Morazan
alias      Morazan Department
kind       state
at         13.80 -88.10
in         SLV
near       San Miguel 35

place      Esteli Department
kind       state
at         13.15 -86.35
in         NIC
near       Esteli 8

place      North Caribbean Coast Autonomous Region
alias      North Caribbean Coast
kind       state
at         14.10 -83.90
in         NIC
near       Puerto Cabezas 55

place      Limon Province
kind       state
at         9.80 -83.30
in         CRI
near       Puerto Limon 35

place      Guanacaste
alias      Guanacaste Province
kind       state
at         10.50 -85.40
in         CRI
near       Liberia 17

place      Darien
alias      Darien Province
kind       state
at         8.20 -77.80
in         PAN
near       Panama City 205

place      Chiriqui
alias      Chiriqui Province
kind       state
at         8.40 -82.30
in         PAN
near       David 14

place      Bocas del Toro
alias      Bocas del Toro Province
kind       state
at         9.00 -82.20
in         PAN
near       Changuinola 54

place      Colon Province
kind       state
at         9.20 -80.20
in         PAN
near       Colon 37

place      Artibonite
alias      Artibonite Department; L'Artibonite
kind       state
at         19.30 -72.50
in         HTI
near       Saint-Marc 28
size       1700000

place      Grand'Anse
alias      Grand'Anse Department
kind       state
at         18.55 -74.10
in         HTI
near       Jeremie 12

place      Guantanamo Province
kind       state
at         20.20 -75.00
in         CUB
near       Guantanamo 22

place      Santiago de Cuba Province
kind       state
at         20.20 -76.00
in         CUB
near       Santiago de Cuba 26

place      Holguin Province
kind       state
at         20.80 -75.80
in         CUB
near       Holguin 48

place      Pinar del Rio Province
kind       state
at         22.50 -83.70
in         CUB
near       Pinar del Rio 9

# South America

place      Buenos Aires Province
kind       state
at         -36.70 -60.00
in         ARG
near       Tandil 105
size       17500000

place      Catamarca Province
kind       state
at         -27.30 -67.00
in         ARG
near       San Fernando del Valle de Catamarca 170

place      Chaco
alias      Chaco Province
kind       state
at         -26.50 -60.50
in         ARG
near       Presidencia Roque Saenz Pena 35

place      Chubut
alias      Chubut Province
kind       state
at         -44.00 -68.50
in         ARG
near       Trelew 275

place      Cordoba Province
kind       state
at         -32.00 -64.00
in         ARG
near       Cordoba 67
size       3800000

place      Corrientes Province
kind       state
at         -28.70 -57.80
in         ARG
near       Mercedes 60

place      Entre Rios
alias      Entre Rios Province
kind       state
at         -32.00 -59.20
in         ARG
near       Parana 130

place      Formosa Province
kind       state
at         -24.90 -60.00
in         ARG
near       Formosa 230

place      Jujuy
alias      Jujuy Province
kind       state
at         -23.30 -65.80
in         ARG
near       San Salvador de Jujuy 110

place      La Pampa
alias      La Pampa Province
kind       state
at         -37.00 -65.50
in         ARG
near       Santa Rosa 118

place      La Rioja Province
kind       state
at         -30.00 -67.00
in         ARG
near       La Rioja 62

place      Mendoza Province
kind       state
at         -34.60 -68.60
in         ARG
near       San Rafael 27

place      Misiones
alias      Misiones Province
kind       state
at         -26.90 -54.50
in         ARG
near       Puerto Eldorado 57

place      Neuquen Province
kind       state
at         -38.60 -70.00
in         ARG
near       Zapala 37

place      Rio Negro
alias      Rio Negro Province
kind       state
at         -40.40 -67.20
in         ARG
near       General Roca 158

place      Salta Province
kind       state
at         -24.80 -64.50
in         ARG
near       Salta 92

place      San Juan Province
kind       state
at         -30.90 -68.90
in         ARG
near       San Juan 78

place      San Luis Province
kind       state
at         -33.80 -66.00
in         ARG
near       San Luis 65

place      Santa Cruz Province
kind       state
at         -49.00 -70.00
in         ARG
near       Rio Gallegos 300

place      Santa Fe Province
kind       state
at         -30.70 -60.90
in         ARG
near       Santa Fe 106
size       3560000

place      Santiago del Estero Province
kind       state
at         -27.80 -63.30
in         ARG
near       Santiago del Estero 95

place      Tierra del Fuego
alias      Tierra del Fuego Province
kind       state
at         -54.30 -67.50
in         ARG
near       Rio Grande 60
size       190000

place      Tucuman
alias      Tucuman Province
kind       state
at         -26.95 -65.35
in         ARG
near       San Miguel de Tucuman 22
size       1700000

place      Acre state
kind       state
at         -9.20 -70.50
in         BRA
near       Rio Branco 310
size       830000

place      Alagoas
kind       state
at         -9.60 -36.60
in         BRA
near       Maceio 95
size       3130000

place      Amapa
kind       state
at         1.40 -51.80
in         BRA
near       Macapa 170
size       730000

place      Amazonas
alias      Amazonas state
kind       state
at         -4.20 -64.70
in         BRA
near       Coari 170
size       3940000

place      Bahia
kind       state
at         -12.30 -41.80
in         BRA
near       Salvador 370
size       14100000

place      Ceara
kind       state
at         -5.20 -39.50
in         BRA
near       Quixada 58
size       8790000

place      Distrito Federal
alias      Federal District
kind       state
at         -15.80 -47.80
in         BRA
near       Brasilia 13
size       2820000

place      Espirito Santo
kind       state
at         -19.60 -40.60
in         BRA
near       Colatina 8
size       3830000

place      Goias
kind       state
at         -16.00 -49.80
in         BRA
near       Goiania 90
size       7060000

place      Maranhao
kind       state
at         -5.00 -45.30
in         BRA
near       Bacabal 110
size       6780000

place      Mato Grosso
kind       state
at         -13.00 -56.00
in         BRA
near       Sinop 140
size       3660000

place      Mato Grosso do Sul
kind       state
at         -20.50 -54.90
in         BRA
near       Campo Grande 30
size       2760000

place      Minas Gerais
kind       state
at         -18.50 -44.50
in         BRA
near       Curvelo 30
size       20500000

place      Para state
alias      State of Para
kind       state
at         -4.00 -53.00
in         BRA
near       Altamira 130
size       8120000

place      Paraiba
kind       state
at         -7.10 -36.80
in         BRA
near       Campina Grande 100
size       3970000

place      Parana
kind       state
at         -24.60 -51.50
in         BRA
near       Guarapuava 86
size       11440000

place      Pernambuco
kind       state
at         -8.40 -37.90
in         BRA
near       Serra Talhada 60
size       9060000

place      Piaui
kind       state
at         -7.50 -42.70
in         BRA
near       Picos 150
size       3270000

place      Rio de Janeiro state
alias      State of Rio de Janeiro
kind       state
at         -22.30 -42.80
in         BRA
near       Nova Friburgo 30
size       16050000

place      Rio Grande do Norte
kind       state
at         -5.80 -36.60
in         BRA
near       Currais Novos 52
size       3300000

place      Rio Grande do Sul
kind       state
at         -29.80 -53.30
in         BRA
near       Santa Maria 50
size       10880000

place      Rondonia
kind       state
at         -10.90 -62.80
in         BRA
near       Ji-Parana 95
size       1580000

place      Roraima
kind       state
at         2.10 -61.40
in         BRA
near       Boa Vista 110
size       636000

place      Santa Catarina
kind       state
at         -27.20 -50.50
in         BRA
near       Curitibanos 12
size       7610000

place      Sao Paulo state
alias      State of Sao Paulo
kind       state
at         -22.20 -48.70
in         BRA
near       Bauru 42
size       44400000

place      Sergipe
kind       state
at         -10.60 -37.40
in         BRA
near       Itabaiana 12
size       2210000

place      Tocantins
kind       state
at         -10.20 -48.30
in         BRA
near       Palmas 4
size       1510000

place      Amazonas
alias      Amazonas Department
kind       state
at         -1.50 -71.60
in         COL
near       Leticia 345
size       80000

place      Antioquia
alias      Antioquia Department
kind       state
at         7.00 -75.50
in         COL
near       Medellin 82
size       6800000

place      Arauca Department
kind       state
at         6.70 -71.00
in         COL
near       Arauca 53
size       300000

place      Atlantico
alias      Atlantico Department
kind       state
at         10.70 -74.95
in         COL
near       Barranquilla 35

place      Bolivar Department
kind       state
at         9.00 -74.50
in         COL
near       Magangue 40

place      Boyaca
alias      Boyaca Department
kind       state
at         5.70 -73.00
in         COL
near       Tunja 48

place      Caldas Department
kind       state
at         5.30 -75.30
in         COL
near       Manizales 32

place      Caqueta
alias      Caqueta Department
kind       state
at         1.00 -74.00
in         COL
near       Florencia 180
size       420000

place      Casanare
alias      Casanare Department
kind       state
at         5.40 -71.60
in         COL
near       Yopal 90

place      Cauca
alias      Cauca Department
kind       state
at         2.40 -76.80
in         COL
near       Popayan 22
size       1500000

place      Cesar Department
kind       state
at         9.50 -73.50
in         COL
near       Valledupar 110

place      Choco
alias      Choco Department
kind       state
at         6.00 -77.00
in         COL
near       Quibdo 55
size       550000

place      Cordoba Department
kind       state
at         8.30 -75.70
in         COL
near       Monteria 53

place      Cundinamarca
alias      Cundinamarca Department
kind       state
at         5.00 -74.20
in         COL
near       Facatativa 26

place      Guainia
alias      Guainia Department
kind       state
at         2.60 -68.80
in         COL
near       San Jose del Guaviare 425

place      Guaviare
alias      Guaviare Department
kind       state
at         2.00 -72.20
in         COL
near       San Jose del Guaviare 75

place      Huila
alias      Huila Department
kind       state
at         2.60 -75.60
in         COL
near       Neiva 50

place      La Guajira
alias      La Guajira Department; Guajira
kind       state
at         11.50 -72.50
in         COL
near       Riohacha 45

place      Magdalena Department
kind       state
at         10.20 -74.30
in         COL
near       Fundacion 37

place      Meta Department
kind       state
at         3.30 -73.00
in         COL
near       Villavicencio 120
size       1080000

place      Narino
alias      Narino Department
kind       state
at         1.60 -77.90
in         COL
near       Pasto 85
size       1630000

place      Norte de Santander
alias      Norte de Santander Department; North Santander
kind       state
at         8.00 -72.90
in         COL
near       Ocana 58
size       1620000

place      Putumayo
alias      Putumayo Department
kind       state
at         0.50 -76.00
in         COL
near       Mocoa 105

place      Quindio
alias      Quindio Department
kind       state
at         4.45 -75.70
in         COL
near       Armenia 10

place      Risaralda
alias      Risaralda Department
kind       state
at         5.00 -75.90
in         COL
near       Pereira 30

place      Santander Department
kind       state
at         6.70 -73.30
in         COL
near       Bucaramanga 50

place      Sucre Department
kind       state
at         9.10 -75.10
in         COL
near       Sincelejo 38

place      Tolima
alias      Tolima Department
kind       state
at         4.00 -75.20
in         COL
near       Ibague 50

place      Valle del Cauca
alias      Valle del Cauca Department
kind       state
at         3.80 -76.50
in         COL
near       Guadalajara de Buga 25
size       4500000

place      Vaupes
alias      Vaupes Department
kind       state
at         0.40 -70.60
in         COL
near       San Jose del Guaviare 330

place      Vichada
alias      Vichada Department
kind       state
at         4.70 -69.40
in         COL
near       Yopal 335

place      Amazonas state
kind       state
at         3.50 -65.90
in         VEN
near       Puerto Ayacucho 300

place      Anzoategui
alias      Anzoategui state
kind       state
at         9.00 -64.50
in         VEN
near       Anaco 50

place      Apure
alias      Apure state
kind       state
at         7.00 -68.80
in         VEN
near       San Fernando de Apure 175

place      Aragua
alias      Aragua state
kind       state
at         10.00 -67.20
in         VEN
near       Maracay 50

place      Barinas state
kind       state
at         8.30 -69.80
in         VEN
near       Barinas 62

place      Bolivar state
kind       state
at         6.30 -63.50
in         VEN
near       Ciudad Bolivar 202

place      Carabobo
alias      Carabobo state
kind       state
at         10.20 -68.00
in         VEN
near       Valencia 5

place      Cojedes
alias      Cojedes state
kind       state
at         9.40 -68.30
in         VEN
near       San Carlos 45

place      Delta Amacuro
alias      Delta Amacuro state
kind       state
at         8.70 -61.40
in         VEN
near       Tucupita 83

place      Falcon state
kind       state
at         11.20 -69.80
in         VEN
near       Coro 28

place      Guarico
alias      Guarico state
kind       state
at         8.80 -66.50
in         VEN
near       Valle de La Pascua 72

place      Lara state
kind       state
at         10.10 -69.80
in         VEN
near       Barquisimeto 50

place      Merida state
kind       state
at         8.50 -71.30
in         VEN
near       Merida 20

place      Miranda state
kind       state
at         10.30 -66.40
in         VEN
near       Caracas 60

place      Monagas
alias      Monagas state
kind       state
at         9.30 -63.00
in         VEN
near       Maturin 53

place      Nueva Esparta
alias      Nueva Esparta state
kind       state
at         10.98 -64.00
in         VEN
near       Porlamar 16

place      Portuguesa state
kind       state
at         9.20 -69.30
in         VEN
near       Guanare 52

place      Sucre state
kind       state
at         10.50 -63.40
in         VEN
near       Carupano 25

place      Tachira
alias      Tachira state
kind       state
at         7.90 -72.10
in         VEN
near       San Cristobal 20

place      Trujillo state
alias      Estado Trujillo
kind       state
at         9.40 -70.50
in         VEN
near       Valera 15

place      Yaracuy
alias      Yaracuy state
kind       state
at         10.30 -68.70
in         VEN
near       San Felipe 7

place      Zulia
alias      Zulia state
kind       state
at         10.00 -72.20
in         VEN
near       Maracaibo 90

place      Ayacucho Region
alias      Ayacucho department
kind       state
at         -14.00 -74.10
in         PER
near       Ayacucho 95

place      Cusco Region
alias      Cusco department; Cuzco region
kind       state
at         -13.20 -72.20
in         PER
near       Cusco 42

place      Puno Region
alias      Puno department
kind       state
at         -15.00 -70.00
in         PER
near       Juliaca 56

place      Cajamarca Region
alias      Cajamarca department
kind       state
at         -6.60 -78.80
in         PER
near       Cajamarca 68

place      Arequipa Region
alias      Arequipa department
kind       state
at         -15.80 -72.50
in         PER
near       Arequipa 125

place      Apurimac
alias      Apurimac Region; Apurimac department
kind       state
at         -14.00 -73.00
in         PER
near       Abancay 43

place      Madre de Dios
alias      Madre de Dios Region; Madre de Dios department
kind       state
at         -12.00 -70.50
in         PER
near       Puerto Maldonado 150

place      Loreto
alias      Loreto Region; Loreto department
kind       state
at         -4.30 -74.20
in         PER
near       Iquitos 120

place      Junin Region
alias      Junin department
kind       state
at         -11.50 -74.90
in         PER
near       Huancayo 72

place      Huancavelica Region
alias      Huancavelica department
kind       state
at         -13.00 -75.00
in         PER
near       Huancavelica 24

place      Piura Region
alias      Piura department
kind       state
at         -5.10 -80.20
in         PER
near       Piura 50

place      Amazonas Region
alias      Amazonas department
kind       state
at         -5.20 -78.20
in         PER
near       Bagua Grande 67

place      La Libertad Region
alias      La Libertad department
kind       state
at         -7.90 -78.40
in         PER
near       Trujillo 72

place      Ucayali
alias      Ucayali Region; Ucayali department
kind       state
at         -9.60 -73.40
in         PER
near       Pucallpa 190

place      Tacna Region
alias      Tacna department
kind       state
at         -17.60 -70.30
in         PER
near       Tacna 45

place      Beni
alias      Beni Department; El Beni
kind       state
at         -14.00 -65.30
in         BOL
near       La Santisima Trinidad 100

place      Cochabamba Department
kind       state
at         -17.30 -65.60
in         BOL
near       Cochabamba 61

place      La Paz Department
kind       state
at         -15.50 -68.00
in         BOL
near       La Paz 112

place      Oruro Department
kind       state
at         -18.60 -67.90
in         BOL
near       Oruro 110

place      Pando
alias      Pando Department
kind       state
at         -11.20 -67.20
in         BOL
near       Cobija 170

place      Potosi Department
kind       state
at         -20.60 -66.80
in         BOL
near       Potosi 155

place      Santa Cruz Department
kind       state
at         -17.50 -61.60
in         BOL
near       Santa Cruz de la Sierra 170

place      Tarija Department
kind       state
at         -21.60 -64.00
in         BOL
near       Tarija 75

place      Chuquisaca
alias      Chuquisaca Department
kind       state
at         -20.00 -64.30
in         BOL
near       Sucre 140

place      Manabi
alias      Manabi Province
kind       state
at         -0.80 -80.10
in         ECU
near       Portoviejo 45

place      Esmeraldas Province
kind       state
at         0.70 -79.30
in         ECU
near       Esmeraldas 50

place      Guayas
alias      Guayas Province
kind       state
at         -2.00 -79.90
in         ECU
near       Guayaquil 20

place      Los Rios Province
kind       state
at         -1.40 -79.50
in         ECU
near       Quevedo 42

place      El Oro
alias      El Oro Province
kind       state
at         -3.50 -79.80
in         ECU
near       Machala 30

place      Sucumbios
alias      Sucumbios Province
kind       state
at         0.00 -76.60
in         ECU
near       Nueva Loja 32

place      Orellana Province
kind       state
at         -0.80 -76.30
in         ECU
near       Puerto Francisco de Orellana 87

place      Pichincha
alias      Pichincha Province
kind       state
at         -0.20 -78.60
in         ECU
near       Quito 12

place      Araucania
alias      Araucania Region; La Araucania
kind       state
at         -38.70 -72.20
in         CHL
near       Temuco 37
size       960000

place      Biobio
alias      Biobio Region; Bio Bio
kind       state
at         -37.50 -72.50
in         CHL
near       Los Angeles 14
size       1560000

place      Atacama
alias      Atacama Region
kind       state
at         -27.40 -70.00
in         CHL
near       Copiapo 32

place      Antofagasta Region
kind       state
at         -23.50 -69.20
in         CHL
near       Antofagasta 120

place      Valparaiso Region
kind       state
at         -32.80 -71.00
in         CHL
near       Quillota 24

place      Tarapaca
alias      Tarapaca Region
kind       state
at         -20.20 -69.30
in         CHL
near       Iquique 85

place      Magallanes
alias      Magallanes Region
kind       state
at         -52.20 -72.40
in         CHL
near       Punta Arenas 145

place      Los Lagos Region
kind       state
at         -41.90 -72.80
in         CHL
near       Osorno 150

place      Maule
alias      Maule Region
kind       state
at         -35.60 -71.50
in         CHL
near       Talca 24

place      Concepcion Department
kind       state
at         -23.20 -57.00
in         PRY
near       Concepcion 47

place      Canindeyu
alias      Canindeyu Department
kind       state
at         -24.10 -55.00
in         PRY
near       Ciudad del Este 160

place      Amambay
alias      Amambay Department
kind       state
at         -23.00 -56.00
in         PRY
near       Pedro Juan Caballero 55

place      Essequibo
alias      Essequibo region; Guayana Esequiba; Esequibo
kind       region
at         5.50 -60.00
in         GUY
near       Georgetown 250

# Ukraine, Belarus, Moldova

place      Cherkasy Oblast
alias      Cherkasy region
kind       state
at         49.20 31.00
in         UKR
near       Cherkasy 82

place      Chernihiv Oblast
alias      Chernihiv region
kind       state
at         51.30 32.00
in         UKR
near       Chernihiv 55

place      Chernivtsi Oblast
alias      Chernivtsi region
kind       state
at         48.25 26.20
in         UKR
near       Chernivtsi 22

place      Dnipropetrovsk Oblast
alias      Dnipropetrovsk region; Dnepropetrovsk region; Dnipro region; Dnipropetrovshchyna
kind       state
at         48.40 34.90
in         UKR
near       Dnipro 12

place      Donetsk Oblast
alias      Donetsk region
kind       state
at         48.10 37.70
in         UKR
near       Donetsk 13
size       4100000

place      Ivano-Frankivsk Oblast
alias      Ivano-Frankivsk region
kind       state
at         48.60 24.60
in         UKR
near       Ivano-Frankivsk 36

place      Kharkiv Oblast
alias      Kharkiv region; Kharkov region; Kharkov Oblast; Kharkivshchyna
kind       state
at         49.55 36.50
in         UKR
near       Kharkiv 53
size       2600000

place      Kherson Oblast
alias      Kherson region
kind       state
at         46.60 33.60
in         UKR
near       Kherson 75
size       1000000

place      Khmelnytskyi Oblast
alias      Khmelnytskyi region; Khmelnytskyy Oblast
kind       state
at         49.50 27.00
in         UKR
near       Khmelnytskyy 10

place      Kirovohrad Oblast
alias      Kirovohrad region; Kropyvnytskyi region
kind       state
at         48.50 32.00
in         UKR
near       Kropyvnytskyi 20

place      Kyiv Oblast
alias      Kyiv region; Kiev region; Kiev Oblast
kind       state
at         50.20 30.50
in         UKR
near       Kyiv 28

place      Luhansk Oblast
alias      Luhansk region; Lugansk region; Lugansk Oblast
kind       state
at         49.00 38.90
in         UKR
near       Luhansk 57
size       2100000

place      Lviv Oblast
alias      Lviv region; Lvov region
kind       state
at         49.75 23.90
in         UKR
near       Lviv 15

place      Mykolaiv Oblast
alias      Mykolaiv region; Nikolaev region; Mykolayiv Oblast
kind       state
at         47.40 31.70
in         UKR
near       Mykolayiv 55

place      Odesa Oblast
alias      Odesa region; Odessa region; Odessa Oblast; Odes’ka Oblast’
kind       state
at         46.80 30.20
in         UKR
near       Odessa 55

place      Poltava Oblast
alias      Poltava region
kind       state
at         49.70 34.00
in         UKR
near       Poltava 42

place      Rivne Oblast
alias      Rivne region; Rovno region
kind       state
at         51.00 26.50
in         UKR
near       Rivne 46

place      Sumy Oblast
alias      Sumy region
kind       state
at         51.00 34.00
in         UKR
near       Sumy 55
size       1050000

place      Ternopil Oblast
alias      Ternopil region
kind       state
at         49.40 25.60
in         UKR
near       Ternopil 17

place      Vinnytsia Oblast
alias      Vinnytsia region; Vinnytsya Oblast
kind       state
at         48.90 28.70
in         UKR
near       Vinnytsia 39

place      Volyn
alias      Volyn Oblast; Volyn region; Volhynia
kind       state
at         51.10 24.90
in         UKR
near       Lutsk 50

place      Zakarpattia
alias      Zakarpattia Oblast; Zakarpattia region; Transcarpathia; Transcarpathian region
kind       state
at         48.40 23.40
in         UKR
near       Uzhhorod 84

place      Zaporizhzhia Oblast
alias      Zaporizhzhia region; Zaporizhia region; Zaporozhye region; Zaporizhia Oblast; Zaporozhye Oblast; Zaporizhzhya Oblast
kind       state
at         47.25 35.70
in         UKR
near       Zaporizhzhya 77
size       1600000

place      Zhytomyr Oblast
alias      Zhytomyr region
kind       state
at         50.60 28.40
in         UKR
near       Zhytomyr 43

place      Crimea
adj        Crimean
alias      Autonomous Republic of Crimea; Crimean Peninsula; Republic of Crimea; Krym
kind       state
at         45.30 34.40
in         UKR
near       Simferopol 45
size       2400000

place      Donetsk People's Republic
alias      DPR; D.P.R.; DNR
kind       region
at         47.90 38.10
in         UKR
near       Donetsk 25

place      Luhansk People's Republic
alias      LPR; L.P.R.; LNR; Lugansk People's Republic
kind       region
at         48.40 38.90
in         UKR
near       Luhansk 34

place      Brest Region
alias      Brest Oblast
kind       state
at         52.50 25.50
in         BLR
near       Pinsk 60

place      Gomel Region
alias      Gomel Oblast; Homyel region; Homyel’ Voblasc’
kind       state
at         52.30 29.50
in         BLR
near       Mazyr 28

place      Grodno Region
alias      Grodno Oblast; Hrodna region; Grodnenskaya
kind       state
at         53.60 25.00
in         BLR
near       Hrodna 78

place      Minsk Region
alias      Minsk Oblast
kind       state
at         53.80 27.70
in         BLR
near       Minsk 14

place      Mogilev Region
alias      Mogilev Oblast; Mahilyow region
kind       state
at         53.70 30.30
in         BLR
near       Mogilev 25

place      Vitebsk Region
alias      Vitebsk Oblast
kind       state
at         55.20 29.00
in         BLR
near       Vitebsk 75

place      Transnistria
adj        Transnistrian
alias      Transdniestria; Transdnistria; Trans-Dniester; Transnistrian region; Pridnestrovian Moldavian Republic; Pridnestrovie; Trans-Dniestria; Dniester region
kind       state
at         47.20 29.40
in         MDA
near       Tiraspol 46
size       450000

place      Gagauzia
alias      Autonomous Territorial Unit of Gagauzia; Gagauz autonomy
kind       state
at         46.20 28.65
in         MDA
near       Cahul 50
size       130000

# Russia

place      Adygea
alias      Republic of Adygea; Adygeya
kind       state
at         44.70 40.00
in         RUS
near       Maykop 14

place      Altai Republic
alias      Republic of Altai; Gorno-Altai
kind       state
at         50.70 87.00
in         RUS
near       Gorno-Altaysk 155

place      Bashkortostan
alias      Bashkiria; Republic of Bashkortostan
kind       state
at         54.50 56.40
in         RUS
near       Ufa 38
size       4050000

place      Buryatia
alias      Republic of Buryatia
kind       state
at         53.60 109.80
in         RUS
near       Ulan-Ude 230
size       980000

place      Chechnya
adj        Chechen
alias      Chechen Republic; Chechenia; Ichkeria; Chechen Republic of Ichkeria
kind       state
at         43.40 45.70
in         RUS
near       Grozny 9
size       1500000

place      Chuvashia
alias      Chuvash Republic
kind       state
at         55.50 47.10
in         RUS
near       Cheboksary 70

place      Dagestan
adj        Dagestani
alias      Republic of Dagestan; Daghestan
kind       state
at         42.80 47.00
in         RUS
near       Makhachkala 45
size       3150000

place      Ingushetia
alias      Republic of Ingushetia; Ingushetiya Republic
kind       state
at         43.10 45.00
in         RUS
near       Nazran 18
size       510000

place      Kabardino-Balkaria
alias      Kabardino-Balkar Republic; Kabardino-Balkariya
kind       state
at         43.50 43.40
in         RUS
near       Nalchik 17

place      Kalmykia
alias      Republic of Kalmykia
kind       state
at         46.50 45.30
in         RUS
near       Elista 82

place      Karachay-Cherkessia
alias      Karachayevo-Cherkessia; Karachai-Cherkessia; Karachayevo-Cherkesiya Republic
kind       state
at         43.80 41.70
in         RUS
near       Cherkessk 55

place      Karelia
alias      Republic of Karelia
kind       state
at         63.50 33.00
in         RUS
near       Petrozavodsk 200

place      Khakassia
alias      Republic of Khakassia
kind       state
at         53.40 90.00
in         RUS
near       Abakan 100

place      Komi Republic
alias      Komi; Republic of Komi
kind       state
at         64.00 55.00
in         RUS
near       Ukhta 75

place      Mari El
alias      Mari El Republic; Mariy-El Republic
kind       state
at         56.60 48.00
in         RUS
near       Yoshkar-Ola 9

place      Mordovia
alias      Republic of Mordovia; Mordoviya Republic
kind       state
at         54.40 44.60
in         RUS
near       Saransk 45

place      North Ossetia
alias      North Ossetia-Alania; Republic of North Ossetia
kind       state
at         43.10 44.30
in         RUS
near       Vladikavkaz 30
size       700000

place      Yakutia
alias      Sakha; Sakha Republic; Republic of Sakha
kind       state
at         66.40 129.00
in         RUS
near       Yakutsk 490
size       990000

place      Tatarstan
adj        Tatarstani
alias      Republic of Tatarstan
kind       state
at         55.40 50.90
in         RUS
near       Kazan 120
size       4000000

place      Tuva
alias      Tyva; Republic of Tuva
kind       state
at         51.70 94.70
in         RUS
near       Kyzyl 18

place      Udmurtia
alias      Udmurt Republic; Udmurtiya Republic
kind       state
at         57.30 52.70
in         RUS
near       Izhevsk 60

place      Altai Krai
alias      Altai Territory; Altai region
kind       state
at         52.60 83.00
in         RUS
near       Barnaul 98

place      Kamchatka Krai
alias      Kamchatka Territory; Kamchatka region
kind       state
at         57.50 160.00
in         RUS
near       Petropavlovsk-Kamchatskiy 500

place      Khabarovsk Krai
alias      Khabarovsk Territory; Khabarovsk region
kind       state
at         54.50 136.50
in         RUS
near       Komsomolsk-on-Amur 440

place      Krasnodar Krai
alias      Krasnodar Territory; Krasnodar region; Kuban; Krasnodarskiy
kind       state
at         45.30 39.40
in         RUS
near       Krasnodar 42
size       5800000

place      Krasnoyarsk Krai
alias      Krasnoyarsk Territory; Krasnoyarsk region
kind       state
at         64.00 95.00
in         RUS
near       Norilsk 660

place      Perm Krai
alias      Perm Territory; Perm region
kind       state
at         59.00 56.20
in         RUS
near       Perm 110

place      Primorsky Krai
alias      Primorye; Primorye Territory; Primorsky region; Primorye region; Maritime Territory
kind       state
at         45.20 134.50
in         RUS
near       Vladivostok 315
size       1850000

place      Stavropol Krai
alias      Stavropol Territory; Stavropol region; Stavropol’ Kray
kind       state
at         45.00 43.30
in         RUS
near       Stavropol 105

place      Zabaykalsky Krai
alias      Zabaikalsky region; Zabaykalye; Transbaikal region; Zabaikalye
kind       state
at         52.50 116.50
in         RUS
near       Chita 210

place      Jewish Autonomous Oblast
alias      Jewish Autonomous Region
kind       state
at         48.50 132.50
in         RUS
near       Birobidzhan 40

place      Chukotka
alias      Chukotka Autonomous Okrug
kind       state
at         66.50 172.00
in         RUS
size       48000
near       Magadan 1300

place      Khanty-Mansi Autonomous Okrug
alias      Khanty-Mansi; Yugra
kind       state
at         62.00 71.00
in         RUS
near       Surgut 145

place      Nenets Autonomous Okrug
alias      Nenets
kind       state
at         67.70 54.50
in         RUS
near       Naryan-Mar 65

place      Yamalo-Nenets Autonomous Okrug
alias      Yamalo-Nenets; Yamal-Nenets
kind       state
at         66.50 76.50
in         RUS
near       Novy Urengoy 50

place      Amur Oblast
alias      Amur region
kind       state
at         54.00 128.00
in         RUS
near       Blagoveshchensk 415

place      Arkhangelsk Oblast
alias      Arkhangelsk region
kind       state
at         63.30 43.50
in         RUS
near       Arkhangelsk 200

place      Astrakhan Oblast
alias      Astrakhan region
kind       state
at         47.30 47.40
in         RUS
near       Astrakhan 120

place      Belgorod Oblast
alias      Belgorod region
kind       state
at         50.80 37.50
in         RUS
near       Belgorod 70
size       1540000

place      Bryansk Oblast
alias      Bryansk region
kind       state
at         52.90 33.30
in         RUS
near       Bryansk 80
size       1170000

place      Chelyabinsk Oblast
alias      Chelyabinsk region
kind       state
at         54.30 60.50
in         RUS
near       Chelyabinsk 115

place      Irkutsk Oblast
alias      Irkutsk region
kind       state
at         57.00 106.00
in         RUS
near       Bratsk 290

place      Ivanovo Oblast
alias      Ivanovo region
kind       state
at         57.00 41.60
in         RUS
near       Ivanovo 36

place      Kaliningrad Oblast
alias      Kaliningrad region; Kaliningrad exclave; Kaliningrad enclave
kind       state
at         54.70 21.30
in         RUS
near       Kaliningrad 50
size       1030000

place      Kaluga Oblast
alias      Kaluga region
kind       state
at         54.40 35.40
in         RUS
near       Kaluga 58

place      Kemerovo Oblast
alias      Kemerovo region; Kuzbass
kind       state
at         54.80 87.00
in         RUS
near       Kemerovo 85

place      Kirov Oblast
alias      Kirov region
kind       state
at         58.60 49.80
in         RUS
near       Kirov 12

place      Kostroma Oblast
alias      Kostroma region
kind       state
at         58.50 43.80
in         RUS
near       Kostroma 195

place      Kurgan Oblast
alias      Kurgan region
kind       state
at         55.50 64.90
in         RUS
near       Kurgan 28

place      Kursk Oblast
alias      Kursk region
kind       state
at         51.70 36.00
in         RUS
near       Kursk 16
size       1080000

place      Leningrad Oblast
alias      Leningrad region; Leningradskaya Oblast'
kind       state
at         60.00 32.00
in         RUS
near       Saint Petersburg 95

place      Lipetsk Oblast
alias      Lipetsk region
kind       state
at         52.70 39.10
in         RUS
near       Lipetsk 35

place      Magadan Oblast
alias      Magadan region
kind       state
at         62.60 154.00
in         RUS
near       Magadan 370

place      Moscow Oblast
alias      Moscow region
kind       state
at         55.60 37.70
in         RUS
near       Moscow 18
size       8600000

place      Murmansk Oblast
alias      Murmansk region
kind       state
at         68.00 35.00
in         RUS
near       Murmansk 130

place      Nizhny Novgorod Oblast
alias      Nizhny Novgorod region
kind       state
at         56.20 44.50
in         RUS
near       Nizhny Novgorod 37

place      Novgorod Oblast
alias      Novgorod region
kind       state
at         58.30 32.80
in         RUS
near       Veliky Novgorod 92

place      Novosibirsk Oblast
alias      Novosibirsk region
kind       state
at         55.30 79.60
in         RUS
near       Novosibirsk 210

place      Omsk Oblast
alias      Omsk region
kind       state
at         56.10 73.30
in         RUS
near       Omsk 125

place      Orenburg Oblast
alias      Orenburg region
kind       state
at         52.00 55.00
in         RUS
near       Orenburg 25

place      Oryol Oblast
alias      Oryol region; Orel region
kind       state
at         52.80 36.50
in         RUS
near       Oryol 35

place      Penza Oblast
alias      Penza region
kind       state
at         53.20 44.60
in         RUS
near       Penza 28

place      Pskov Oblast
alias      Pskov region
kind       state
at         57.30 29.30
in         RUS
near       Pskov 75

place      Rostov Oblast
alias      Rostov region
kind       state
at         47.70 41.20
in         RUS
near       Rostov-on-Don 120
size       4200000

place      Ryazan Oblast
alias      Ryazan region
kind       state
at         54.40 40.70
in         RUS
near       Ryazan 65

place      Sakhalin Oblast
alias      Sakhalin region
kind       state
at         50.00 143.00
in         RUS
near       Yuzhno-Sakhalinsk 340

place      Samara Oblast
alias      Samara region
kind       state
at         53.30 50.40
in         RUS
near       Samara 18

place      Saratov Oblast
alias      Saratov region; Saratovskaya Oblast
kind       state
at         51.60 47.00
in         RUS
near       Saratov 68

place      Smolensk Oblast
alias      Smolensk region; Smolenskaya Oblast’
kind       state
at         55.00 33.00
in         RUS
near       Smolensk 64

place      Sverdlovsk Oblast
alias      Sverdlovsk region
kind       state
at         58.60 61.80
in         RUS
near       Yekaterinburg 205

place      Tambov Oblast
alias      Tambov region
kind       state
at         52.70 41.60
in         RUS
near       Tambov 14

place      Tomsk Oblast
alias      Tomsk region
kind       state
at         58.70 82.00
in         RUS
near       Tomsk 290

place      Tula Oblast
alias      Tula region
kind       state
at         53.90 37.50
in         RUS
near       Tula 33

place      Tver Oblast
alias      Tver region
kind       state
at         57.00 34.70
in         RUS
near       Tver 78

place      Tyumen Oblast
alias      Tyumen region
kind       state
at         57.30 68.80
in         RUS
near       Tyumen 200

place      Ulyanovsk Oblast
alias      Ulyanovsk region
kind       state
at         54.00 47.80
in         RUS
near       Ulyanovsk 55

place      Vladimir Oblast
alias      Vladimir region
kind       state
at         56.10 40.70
in         RUS
near       Vladimir 17

place      Volgograd Oblast
alias      Volgograd region
kind       state
at         49.60 44.30
in         RUS
near       Volgograd 100

place      Vologda Oblast
alias      Vologda region
kind       state
at         60.00 40.70
in         RUS
near       Vologda 92

place      Voronezh Oblast
alias      Voronezh region; Voronezj
kind       state
at         51.00 40.10
in         RUS
near       Voronezh 100

place      Yaroslavl Oblast
alias      Yaroslavl region
kind       state
at         57.80 39.00
in         RUS
near       Yaroslavl 55

# The Caucasus

place      Abkhazia
adj        Abkhaz; Abkhazian
alias      Republic of Abkhazia; Apsny
kind       state
at         43.10 41.00
in         GEO
near       Sukhumi 12
size       245000

place      South Ossetia
adj        South Ossetian
alias      Tskhinvali region; Republic of South Ossetia; South Ossetia-Alania
kind       state
at         42.35 44.00
in         GEO
near       Tskhinvali 15
size       50000

place      Adjara
alias      Ajaria; Adzharia; Ajara; Achara
kind       state
at         41.65 42.05
in         GEO
near       Batumi 34
size       350000

place      Samegrelo-Zemo Svaneti
alias      Mingrelia; Samegrelo; Svaneti; Samegrelo and Zemo Svaneti
kind       state
at         42.70 42.20
in         GEO
near       Zugdidi 35

place      Samtskhe-Javakheti
alias      Javakheti; Javakhk
kind       state
at         41.50 43.30
in         GEO
near       Akhaltsikhe 30

place      Shida Kartli
kind       state
at         42.00 43.90
in         GEO
near       Gori 19

place      Kvemo Kartli
kind       state
at         41.45 44.40
in         GEO
near       Rustavi 52

place      Kakheti
kind       state
at         41.80 45.70
in         GEO
near       Telavi 24

place      Imereti
kind       state
at         42.20 42.90
in         GEO
near       Kutaisi 18

place      Guria
kind       state
at         41.97 42.20
in         GEO
near       Ozurgeti 17

place      Nagorno-Karabakh
alias      Karabakh; Nagorny Karabakh; Upper Karabakh; Mountainous Karabakh; Artsakh; Nagorno-Karabakh Republic; Republic of Artsakh
kind       region
at         39.85 46.80
in         AZE
near       Khankendi 6
size       120000

place      Nakhchivan
alias      Nakhichevan; Nakhchivan Autonomous Republic; Naxcivan
kind       state
at         39.30 45.50
in         AZE
near       Nakhichivan 15
size       460000

place      Syunik
alias      Syunik Province; Zangezur
kind       state
at         39.30 46.20
in         ARM
near       Goris 25

place      Tavush
alias      Tavush Province
kind       state
at         40.90 45.20
in         ARM
near       Vanadzor 60

place      Gegharkunik
alias      Gegharkunik Province
kind       state
at         40.30 45.30
in         ARM
near       Gavarr 15

place      Vayots Dzor
alias      Vayots Dzor Province
kind       state
at         39.75 45.40
in         ARM
near       Yerevan 90

place      Shirak
alias      Shirak Province
kind       state
at         40.80 43.80
in         ARM
near       Gyumri 6

place      Lori
alias      Lori Province
kind       state
at         41.00 44.50
in         ARM
near       Vanadzor 20

# Central Asia

place      Mangystau
alias      Mangystau Region; Mangistau
kind       state
at         43.60 53.50
in         KAZ
near       Aktau 190

place      Almaty Region
kind       state
at         44.00 77.50
in         KAZ
near       Almaty 95

place      Atyrau Region
kind       state
at         47.60 52.60
in         KAZ
near       Atyrau 75

place      Aktobe Region
kind       state
at         48.50 58.00
in         KAZ
near       Aktobe 205

place      West Kazakhstan
alias      West Kazakhstan Region
kind       state
at         49.60 50.70
in         KAZ
near       Oral 185

place      East Kazakhstan
alias      East Kazakhstan Region
kind       state
at         48.70 82.50
in         KAZ
near       Ust-Kamenogorsk 140

place      Karaganda Region
kind       state
at         48.20 72.00
in         KAZ
near       Karaganda 200

place      Kyzylorda Region
kind       state
at         45.20 63.90
in         KAZ
near       Kyzylorda 130

place      Pavlodar Region
kind       state
at         52.10 76.00
in         KAZ
near       Pavlodar 70

place      Turkistan
alias      Turkistan Region; South Kazakhstan
kind       state
at         43.20 68.60
in         KAZ
near       Shymkent 120

place      Kostanay Region
kind       state
at         51.50 64.00
in         KAZ
near       Rudnyy 180

place      Akmola
alias      Akmola Region
kind       state
at         51.80 70.00
in         KAZ
near       Nur-Sultan 125

place      Jambyl
alias      Jambyl Region; Zhambyl
kind       state
at         44.20 72.50
in         KAZ
near       Taraz 185

place      Batken Region
kind       state
at         39.90 71.00
in         KGZ
near       Isfana 115

place      Osh Region
kind       state
at         40.30 73.40
in         KGZ
near       Osh 60

place      Jalal-Abad Region
kind       state
at         41.40 72.40
in         KGZ
near       Jalal-Abad 75

place      Issyk-Kul
alias      Issyk-Kul Region; Ysyk-Kol region
kind       state
at         42.10 78.00
in         KGZ
near       Karakol 50

place      Naryn Region
kind       state
at         41.40 75.50
in         KGZ
near       Naryn 43

place      Talas Region
kind       state
at         42.50 72.20
in         KGZ
near       Talas 3

place      Chuy
alias      Chuy Region; Chui
kind       state
at         42.70 74.50
in         KGZ
near       Bishkek 18

place      Gorno-Badakhshan
alias      Gorno-Badakhshan Autonomous Region; GBAO; Gorno-Badakhshan Autonomous Oblast; Pamir region
kind       state
at         38.20 72.80
in         TJK
near       Khorugh 135
size       230000

place      Sughd
alias      Sughd Province; Sughd region; Leninabad
kind       state
at         39.50 69.20
in         TJK
near       Khujand 95

place      Khatlon
alias      Khatlon Province; Khatlon region
kind       state
at         37.90 69.00
in         TJK
near       Kulob 70

place      Karakalpakstan
alias      Republic of Karakalpakstan; Karakalpakia
kind       state
at         43.50 58.70
in         UZB
near       Nukus 135
size       1950000

place      Andijan Region
alias      Andijon
kind       state
at         40.75 72.20
in         UZB
near       Andijan 14

place      Fergana Region
kind       state
at         40.40 71.30
in         UZB
near       Fergana 40

place      Namangan Region
kind       state
at         41.00 71.30
in         UZB
near       Namangan 32

place      Surkhandarya
alias      Surkhandarya region; Surxondaryo
kind       state
at         38.00 67.50
in         UZB
near       Termez 85

# United Kingdom and Ireland

place      England
kind       state
at         52.50 -1.50
in         GBR
near       Coventry 12
size       57000000

place      Scotland
adj        Scottish
kind       state
at         56.80 -4.20
in         GBR
near       Perth 62
size       5450000

place      Wales
adj        Welsh
kind       state
at         52.40 -3.70
in         GBR
near       Cardiff 110
size       3100000

place      Northern Ireland
adj        Northern Irish
alias      Ulster; the Six Counties
kind       state
at         54.60 -6.70
in         GBR
near       Belfast 50
size       1900000

place      North East England
alias      northeast England
kind       region
at         54.95 -1.75
in         GBR
near       Newcastle upon Tyne 9

place      North West England
alias      northwest England
kind       region
at         54.00 -2.70
in         GBR
near       Lancaster 8

place      Yorkshire
alias      Yorkshire and the Humber
kind       region
at         53.95 -1.30
in         GBR
near       York 14

place      West Midlands
alias      the West Midlands
kind       region
at         52.50 -1.95
in         GBR
near       Birmingham 4

place      East Midlands
kind       region
at         52.90 -0.80
in         GBR
near       Nottingham 25

place      East Anglia
alias      East of England
kind       region
at         52.40 0.90
in         GBR
near       Ipswich 44

place      South East England
alias      southeast England
kind       region
at         51.30 -0.70
in         GBR
near       Guildford 12

place      South West England
alias      southwest England; the West Country; West Country
kind       region
at         50.95 -3.30
in         GBR
near       Taunton 15

place      Midlands
alias      the English Midlands
kind       region
at         52.60 -1.50
in         GBR
near       Birmingham 31

place      Cornwall
adj        Cornish
kind       district
at         50.40 -4.80
in         GBR
near       Truro 20

place      Cumbria
kind       district
at         54.55 -2.90
in         GBR
near       Penrith 20

place      Devon
kind       district
at         50.75 -3.80
in         GBR
near       Exeter 20

place      Dorset
kind       district
at         50.78 -2.35
in         GBR
near       Dorchester 11

place      Somerset
kind       district
at         51.10 -2.90
in         GBR
near       Taunton 16

place      Wiltshire
kind       district
at         51.30 -1.95
in         GBR
near       Devizes 6

place      Hampshire
kind       district
at         51.10 -1.25
in         GBR
near       Winchester 6

place      Surrey
kind       district
at         51.25 -0.45
in         GBR
near       Guildford 9

place      Kent
kind       district
at         51.20 0.70
in         GBR
near       Maidstone 14

place      Sussex
alias      East Sussex; West Sussex
kind       district
at         50.95 -0.10
in         GBR
near       Brighton 14

place      Essex
kind       district
at         51.75 0.55
in         GBR
near       Chelmsford 6

place      Suffolk
kind       district
at         52.20 1.00
in         GBR
near       Ipswich 20

place      Norfolk
kind       district
at         52.65 0.95
in         GBR
near       Norwich 24

place      Cambridgeshire
kind       district
at         52.35 0.00
in         GBR
near       Cambridge 20

place      Hertfordshire
kind       district
at         51.82 -0.23
in         GBR
near       Welwyn Garden City 3

place      Bedfordshire
kind       district
at         52.05 -0.45
in         GBR
near       Bedford 10

place      Buckinghamshire
kind       district
at         51.80 -0.80
in         GBR
near       Aylesbury 2

place      Oxfordshire
kind       district
at         51.80 -1.30
in         GBR
near       Oxford 6

place      Berkshire
kind       district
at         51.43 -1.10
in         GBR
near       Reading 9

place      Gloucestershire
kind       district
at         51.80 -2.15
in         GBR
near       Gloucester 11

place      Worcestershire
kind       district
at         52.20 -2.15
in         GBR
near       Worcester 4

place      Warwickshire
kind       district
at         52.30 -1.55
in         GBR
near       Royal Leamington Spa 4

place      Staffordshire
kind       district
at         52.85 -2.00
in         GBR
near       Stafford 9

place      Shropshire
kind       district
at         52.65 -2.70
in         GBR
near       Shrewsbury 7

place      Herefordshire
kind       district
at         52.10 -2.70
in         GBR
near       Hereford 5

place      Leicestershire
kind       district
at         52.70 -1.10
in         GBR
near       Leicester 7

place      Northamptonshire
kind       district
at         52.30 -0.85
in         GBR
near       Northampton 7

place      Nottinghamshire
kind       district
at         53.10 -1.00
in         GBR
near       Nottingham 20

place      Derbyshire
kind       district
at         53.10 -1.60
in         GBR
near       Chesterfield 20

place      Lincolnshire
kind       district
at         53.10 -0.25
in         GBR
near       Lincoln 24

place      Cheshire
kind       district
at         53.20 -2.55
in         GBR
near       Northwich 7

place      Lancashire
kind       district
at         53.85 -2.60
in         GBR
near       Preston 12

place      Merseyside
kind       district
at         53.42 -2.95
in         GBR
near       Liverpool 3

place      Greater Manchester
kind       district
at         53.50 -2.31
in         GBR
near       Manchester 6

place      Tyne and Wear
kind       district
at         54.93 -1.55
in         GBR
near       Newcastle upon Tyne 6

place      Northumberland
kind       district
at         55.25 -2.00
in         GBR
near       Cramlington 31

place      County Durham
kind       district
at         54.75 -1.80
in         GBR
near       Durham 15

place      North Yorkshire
kind       district
at         54.15 -1.45
in         GBR
near       Harrogate 19

place      West Yorkshire
kind       district
at         53.75 -1.65
in         GBR
near       Leeds 9

place      South Yorkshire
kind       district
at         53.50 -1.35
in         GBR
near       Rotherham 8

place      Fife
kind       district
at         56.25 -3.10
in         GBR
near       Kirkcaldy 16

place      Aberdeenshire
kind       district
at         57.25 -2.70
in         GBR
near       Aberdeen 38

place      Argyll and Bute
alias      Argyll
kind       district
at         56.20 -5.30
in         GBR
near       Glasgow 75

place      Dumfries and Galloway
kind       district
at         55.05 -3.95
in         GBR
near       Dumfries 22

place      County Antrim
alias      Antrim
kind       district
at         54.85 -6.20
in         GBR
near       Ballymena 5

place      County Armagh
alias      South Armagh
kind       district
at         54.30 -6.60
in         GBR
near       Craigavon 20

place      County Down
kind       district
at         54.35 -6.00
in         GBR
near       Newtownards 32

place      County Fermanagh
alias      Fermanagh
kind       district
at         54.35 -7.65
in         GBR
near       Omagh 35

place      County Londonderry
alias      County Derry
kind       district
at         54.90 -6.85
in         GBR
near       Coleraine 29

place      County Tyrone
kind       district
at         54.60 -7.20
in         GBR
near       Omagh 6

place      Gwynedd
kind       district
at         52.90 -3.85
in         GBR
near       Bangor 40

place      Anglesey
alias      Ynys Mon
kind       island
at         53.28 -4.35
in         GBR
near       Bangor 17

place      Pembrokeshire
kind       district
at         51.85 -4.90
in         GBR
near       Swansea 72

place      County Donegal
alias      Donegal
kind       district
at         54.90 -7.95
in         IRL
near       Letterkenny 15

place      County Cork
kind       district
at         51.95 -8.80
in         IRL
near       Cork 24

place      County Kerry
kind       district
at         52.15 -9.55
in         IRL
near       Tralee 18

place      County Mayo
kind       district
at         53.90 -9.30
in         IRL
near       Galway 72

place      County Galway
kind       district
at         53.35 -8.75
in         IRL
near       Galway 22

place      County Monaghan
alias      Monaghan
kind       district
at         54.15 -6.90
in         IRL
near       Dundalk 38

place      County Cavan
kind       district
at         54.00 -7.30
in         IRL
near       Dundalk 60

place      County Leitrim
alias      Leitrim
kind       district
at         54.10 -8.00
in         IRL
near       Sligo 35

place      County Louth
kind       district
at         53.90 -6.50
in         IRL
near       Dundalk 13

place      County Clare
kind       district
at         52.85 -9.00
in         IRL
near       Ennis 1

place      County Tipperary
alias      Tipperary
kind       district
at         52.60 -7.90
in         IRL
near       Clonmel 30

place      County Kildare
kind       district
at         53.20 -6.80
in         IRL
near       Naas 9

place      County Wicklow
kind       district
at         52.95 -6.40
in         IRL
near       Bray 32

place      County Wexford
kind       district
at         52.45 -6.60
in         IRL
near       Wexford 18

place      County Dublin
kind       district
at         53.38 -6.25
in         IRL
near       Dublin 4

place      County Limerick
kind       district
at         52.50 -8.75
in         IRL
near       Limerick 20

place      Connacht
alias      Connaught
kind       region
at         53.70 -9.00
in         IRL
near       Galway 47

place      Munster province
kind       region
at         52.30 -8.80
in         IRL
near       Cork 47

# Germany, Austria, Switzerland

place      Baden-Wuerttemberg
alias      Baden-Württemberg
kind       state
at         48.55 9.05
in         DEU
near       Stuttgart 28
size       11200000

place      Bavaria
adj        Bavarian
alias      Bayern; Free State of Bavaria
kind       state
at         48.95 11.40
in         DEU
near       Ingolstadt 21
size       13300000

place      Brandenburg
alias      State of Brandenburg
kind       state
at         52.40 13.60
in         DEU
near       Berlin 20
size       2570000

place      Hesse
alias      Hessen
kind       state
at         50.60 9.00
in         DEU
near       Giessen 23
size       6400000

place      Lower Saxony
alias      Niedersachsen
kind       state
at         52.80 9.20
in         DEU
near       Hanover 60
size       8100000

place      Mecklenburg-Western Pomerania
alias      Mecklenburg-Vorpommern; Mecklenburg-West Pomerania; Mecklenburg
kind       state
at         53.75 12.55
in         DEU
near       Rostock 47
size       1630000

place      North Rhine-Westphalia
alias      Nordrhein-Westfalen; NRW
kind       state
at         51.50 7.50
in         DEU
near       Dortmund 2
size       18100000

place      Rhineland-Palatinate
alias      Rheinland-Pfalz
kind       state
at         49.90 7.40
in         DEU
near       Mainz 63
size       4150000

place      Saarland
alias      the Saar
kind       state
at         49.40 7.00
in         DEU
near       Saarbrucken 18
size       990000

place      Saxony
adj        Saxon
alias      Sachsen; Free State of Saxony
kind       state
at         51.05 13.30
in         DEU
near       Dresden 31
size       4080000

place      Saxony-Anhalt
alias      Sachsen-Anhalt
kind       state
at         52.00 11.70
in         DEU
near       Magdeburg 15
size       2190000

place      Schleswig-Holstein
kind       state
at         54.20 9.60
in         DEU
near       Kiel 38
size       2950000

place      Thuringia
alias      Thueringen; Free State of Thuringia
kind       state
at         50.90 11.00
in         DEU
near       Erfurt 9
size       2130000

place      Ruhr
alias      Ruhr area; Ruhrgebiet; the Ruhr valley
kind       region
at         51.50 7.20
in         DEU
near       Bochum 3

place      Rhineland
kind       region
at         50.90 6.90
in         DEU
near       Cologne 6

place      Lusatia
alias      Lausitz
kind       region
at         51.50 14.40
in         DEU
near       Cottbus 30

place      Franconia
kind       region
at         49.60 10.80
in         DEU
near       Nuremberg 26

place      Swabia
kind       region
at         48.30 10.30
in         DEU
near       Augsburg 43

place      Westphalia
kind       region
at         51.90 7.90
in         DEU
near       Munster 20

place      Tyrol
alias      Tirol
kind       state
at         47.20 11.30
in         AUT
near       Innsbruck 9
size       770000

place      Carinthia
alias      Kaernten
kind       state
at         46.75 13.80
in         AUT
near       Villach 16
size       565000

place      Styria
alias      Steiermark
kind       state
at         47.25 15.00
in         AUT
near       Graz 40
size       1260000

place      Burgenland
kind       state
at         47.50 16.40
in         AUT
near       Graz 87
size       300000

place      Upper Austria
kind       state
at         48.15 14.00
in         AUT
near       Linz 28
size       1520000

place      Lower Austria
kind       state
at         48.25 15.75
in         AUT
near       Sankt Polten 12
size       1700000

place      Vorarlberg
kind       state
at         47.25 9.90
in         AUT
near       Dornbirn 22
size       400000

place      Ticino
alias      canton of Ticino; Tessin; Canton Ticino
kind       state
at         46.30 8.80
in         CHE
near       Bellinzona 20
size       355000

place      Valais
alias      canton of Valais; Wallis
kind       state
at         46.20 7.60
in         CHE
near       Sion 19
size       350000

place      Grisons
alias      Graubuenden; canton of Grisons; Graubunden
kind       state
at         46.65 9.60
in         CHE
near       Chur 23
size       200000

place      Vaud
alias      canton of Vaud
kind       state
at         46.60 6.60
in         CHE
near       Lausanne 9
size       820000

place      Aargau
kind       state
at         47.40 8.15
in         CHE
near       Aarau 8

place      Jura canton
alias      canton of Jura
kind       state
at         47.35 7.15
in         CHE
near       Biel/Bienne 25

place      Bernese Oberland
kind       region
at         46.55 7.90
in         CHE
near       Thun 30

# France

place      Alsace
kind       state
at         48.30 7.50
in         FRA
near       Strasbourg 37
size       1900000

place      Aquitaine
kind       region
at         44.50 -0.20
in         FRA
near       Bordeaux 48

place      Auvergne
kind       region
at         45.40 3.30
in         FRA
near       Clermont-Ferrand 44

place      Auvergne-Rhone-Alpes
kind       state
at         45.50 4.60
in         FRA
near       Lyon 32
size       8100000

place      Bourgogne-Franche-Comte
kind       state
at         47.20 4.80
in         FRA
near       Dijon 20
size       2800000

place      Burgundy
alias      Bourgogne
kind       region
at         47.20 4.20
in         FRA
near       Dijon 64

place      Brittany
adj        Breton
alias      Bretagne
kind       state
at         48.10 -2.90
in         FRA
near       Saint-Brieuc 47
size       3400000

place      Centre-Val de Loire
kind       state
at         47.50 1.70
in         FRA
near       Blois 29
size       2570000

place      Champagne-Ardenne
alias      Champagne region
kind       region
at         48.80 4.40
in         FRA
near       Chalons-en-Champagne 17

place      Corsica
adj        Corsican
alias      Corse
kind       state
at         42.15 9.10
in         FRA
near       Ajaccio 40
size       350000

place      Franche-Comte
kind       region
at         47.20 6.00
in         FRA
near       Besancon 6

place      Grand Est
kind       state
at         48.70 5.60
in         FRA
near       Nancy 43
size       5560000

place      Hauts-de-France
alias      Nord-Pas-de-Calais
kind       state
at         50.00 2.80
in         FRA
near       Amiens 39
size       6000000

place      Ile-de-France
alias      Paris region
kind       state
at         48.70 2.50
in         FRA
near       Paris 21
size       12300000

place      Languedoc
alias      Languedoc-Roussillon
kind       region
at         43.60 3.30
in         FRA
near       Montpellier 46

place      Limousin
kind       region
at         45.70 1.60
in         FRA
near       Limoges 29

place      Lorraine
kind       region
at         48.80 6.20
in         FRA
near       Nancy 12

place      Midi-Pyrenees
kind       region
at         43.70 1.40
in         FRA
near       Toulouse 12

place      Normandy
alias      Normandie
kind       state
at         49.10 0.10
in         FRA
near       Caen 36
size       3330000

place      Nouvelle-Aquitaine
kind       state
at         45.20 0.20
in         FRA
near       Angouleme 50
size       6080000

place      Occitanie
alias      Occitania
kind       state
at         43.70 2.20
in         FRA
near       Albi 26
size       6050000

place      Pays de la Loire
kind       state
at         47.40 -0.80
in         FRA
near       Angers 20
size       3870000

place      Picardy
alias      Picardie
kind       region
at         49.70 2.80
in         FRA
near       Amiens 42

place      Poitou-Charentes
kind       region
at         46.10 -0.20
in         FRA
near       Niort 30

place      Provence
kind       region
at         43.80 5.90
in         FRA
near       Manosque 10

place      Provence-Alpes-Cote d'Azur
kind       state
at         44.00 6.00
in         FRA
near       Manosque 24
size       5130000

place      Rhone-Alpes
kind       region
at         45.40 5.40
in         FRA
near       Lyon 60

place      Savoy
alias      Savoie
kind       region
at         45.50 6.40
in         FRA
near       Chambery 38

place      French Riviera
alias      Cote d'Azur; the Riviera
kind       region
at         43.50 7.00
in         FRA
near       Cannes 6

place      Seine-Saint-Denis
kind       district
at         48.92 2.48
in         FRA
near       Bobigny 3

place      Pas-de-Calais
kind       district
at         50.50 2.30
in         FRA
near       Arras 41

place      Bouches-du-Rhone
kind       district
at         43.50 5.10
in         FRA
near       Marseille 32

place      Haute-Savoie
kind       district
at         46.05 6.40
in         FRA
near       Annecy 26

place      Loire-Atlantique
kind       district
at         47.35 -1.70
in         FRA
near       Nantes 18

place      Deux-Sevres
kind       district
at         46.55 -0.35
in         FRA
near       Niort 26

place      Aude department
kind       district
at         43.10 2.40
in         FRA
near       Carcassonne 13

place      Calvados
kind       district
at         49.10 -0.35
in         FRA
near       Caen 9

# The Low Countries

place      Flanders
adj        Flemish
alias      Flemish Region; Vlaanderen
kind       state
at         51.00 4.50
in         BEL
near       Mechelen 4
size       6800000

place      Wallonia
adj        Walloon
alias      Walloon Region; Wallonie
kind       state
at         50.30 4.90
in         BEL
near       Namur 19
size       3700000

place      Brussels-Capital Region
alias      Brussels region
kind       state
at         50.84 4.37
in         BEL
near       Brussels 3
size       1240000

place      West Flanders
kind       state
at         51.00 3.00
in         BEL
near       Roeselare 10
size       1200000

place      East Flanders
kind       state
at         51.00 3.75
in         BEL
near       Ghent 6
size       1530000

place      Limburg Province
kind       district
at         51.00 5.40
in         BEL
near       Hasselt 9

place      Molenbeek
alias      Molenbeek-Saint-Jean; Sint-Jans-Molenbeek
kind       district
at         50.86 4.33
in         BEL
near       Brussels 2

place      Zeeland
kind       state
at         51.50 3.85
in         NLD
near       Middelburg 16

place      Friesland
alias      Fryslan
kind       state
at         53.10 5.80
in         NLD
near       Leeuwarden 12

place      Noord-Brabant
alias      North Brabant
kind       state
at         51.55 5.20
in         NLD
near       Eindhoven 22

place      Gelderland
kind       state
at         52.05 5.90
in         NLD
near       Arnhem 8

place      North Holland
alias      Noord-Holland
kind       state
at         52.60 4.90
in         NLD
near       Purmerend 11

place      South Holland
alias      Zuid-Holland
kind       state
at         52.00 4.60
in         NLD
near       Zoetermeer 10

place      Dutch Limburg
alias      Limburg
kind       state
at         51.20 5.95
in         NLD
near       Roermond 3

place      Drenthe
kind       state
at         52.85 6.60
in         NLD
near       Assen 17

place      Overijssel
kind       state
at         52.45 6.45
in         NLD
near       Zwolle 25

place      Flevoland
kind       state
at         52.50 5.50
in         NLD
near       Lelystad 2

# Spain and Portugal

place      Andalusia
adj        Andalusian
alias      Andalucia
kind       state
at         37.50 -4.70
in         ESP
near       Cordoba 43
size       8500000

place      Aragon
kind       state
at         41.50 -0.70
in         ESP
near       Zaragoza 25
size       1330000

place      Asturias
alias      Principality of Asturias
kind       state
at         43.30 -6.00
in         ESP
near       Oviedo 14
size       1010000

place      Balearic Islands
alias      Balearics; the Balearics; Baleares
kind       island
at         39.60 3.00
in         ESP
near       Palma 30
size       1200000

place      Basque Country
alias      Euskadi; Basque region; Euskal Herria; Pais Vasco
kind       state
at         43.05 -2.60
in         ESP
near       Vitoria-Gasteiz 23
size       2200000

place      Canary Islands
alias      Canaries; the Canaries; Canarias
kind       island
at         28.30 -15.80
in         ESP
near       Santa Cruz de Tenerife 48
size       2200000

place      Cantabria
kind       state
at         43.20 -4.00
in         ESP
near       Santander 35
size       585000

place      Castile and Leon
alias      Castilla y Leon; Castile-Leon; Castille and León
kind       state
at         41.75 -4.80
in         ESP
near       Valladolid 13
size       2380000

place      Castile-La Mancha
alias      Castilla-La Mancha; Castille-La Mancha
kind       state
at         39.40 -3.20
in         ESP
near       Ciudad Real 77
size       2080000

place      Catalonia
adj        Catalan
alias      Catalunya; Cataluna
kind       state
at         41.80 1.50
in         ESP
near       Barcelona 74
size       7900000

place      Extremadura
kind       state
at         39.20 -6.10
in         ESP
near       Merida 38
size       1050000

place      Galicia
adj        Galician
kind       state
at         42.80 -7.90
in         ESP
near       Santiago de Compostela 52
size       2700000

place      La Rioja
kind       state
at         42.30 -2.50
in         ESP
near       Logrono 19
size       320000

place      Madrid region
alias      Community of Madrid
kind       state
at         40.50 -3.70
in         ESP
near       Madrid 9
size       6900000

place      Murcia region
alias      Region of Murcia
kind       state
at         38.00 -1.50
in         ESP
near       Murcia 32
size       1550000

place      Navarre
alias      Navarra
kind       state
at         42.70 -1.65
in         ESP
near       Pamplona 13
size       670000

place      Valencia region
alias      Valencian Community; Comunidad Valenciana; Valencian region
kind       state
at         39.50 -0.70
in         ESP
near       Valencia 28
size       5200000

place      Algarve
alias      the Algarve; Faro
kind       state
at         37.20 -8.20
in         PRT
near       Faro 32
size       470000

place      Alentejo
kind       state
at         38.40 -7.90
in         PRT
near       Evora 19
size       700000

place      Azores
alias      the Azores; Azores islands; Acores
kind       island
at         38.40 -28.00
in         PRT
near       Ponta Delgada 220
size       240000

place      Madeira
alias      Madeira island; Madeira Islands
kind       island
at         32.75 -17.00
in         PRT
near       Funchal 15
size       250000

# Italy

place      Abruzzo
alias      Abruzzi
kind       state
at         42.20 13.85
in         ITA
near       Sulmona 20
size       1270000

place      Aosta Valley
alias      Valle d'Aosta; Val d'Aosta
kind       state
at         45.73 7.40
in         ITA
near       Aosta 6
size       123000

place      Basilicata
alias      Lucania; Basilicate
kind       state
at         40.50 16.10
in         ITA
near       Potenza 30
size       540000

place      Calabria
kind       state
at         39.00 16.40
in         ITA
near       Catanzaro 20
size       1850000

place      Campania
kind       state
at         40.90 14.90
in         ITA
near       Avellino 9
size       5600000

place      Emilia-Romagna
kind       state
at         44.55 11.00
in         ITA
near       Modena 12
size       4450000

place      Friuli-Venezia Giulia
alias      Friuli
kind       state
at         46.15 13.05
in         ITA
near       Udine 18
size       1200000

place      Lazio
alias      Latium
kind       state
at         41.95 12.75
in         ITA
near       Rome 22
size       5700000

place      Liguria
kind       state
at         44.30 8.80
in         ITA
near       Savona 24
size       1510000

place      Lombardy
alias      Lombardia
kind       state
at         45.60 9.80
in         ITA
near       Bergamo 14
size       10000000

place      Marche
alias      Le Marche; The Marches
kind       state
at         43.35 13.20
in         ITA
near       Macerata 21
size       1490000

place      Molise
kind       state
at         41.70 14.60
in         ITA
near       Campobasso 16
size       290000

place      Piedmont
alias      Piemonte
kind       state
at         45.05 7.95
in         ITA
near       Asti 26
size       4250000

place      Apulia
alias      Puglia; Puglie
kind       state
at         41.00 16.60
in         ITA
near       Bari 27
size       3900000

place      Sardinia
adj        Sardinian
alias      Sardegna
kind       island
at         40.10 9.05
in         ITA
near       Nuoro 32
size       1580000

place      Sicily
adj        Sicilian
alias      Sicilia
kind       island
at         37.60 14.15
in         ITA
near       Caltanissetta 14
size       4800000

place      Trentino-Alto Adige
alias      Trentino-South Tyrol; Trentino-Alto Adige/Suedtirol
kind       state
at         46.40 11.40
in         ITA
near       Bolzano 11
size       1080000

place      South Tyrol
alias      Alto Adige; Suedtirol
kind       region
at         46.70 11.40
in         ITA
near       Bolzano 22
size       535000

place      Trentino
kind       region
at         46.10 11.10
in         ITA
near       Trento 4
size       545000

place      Tuscany
alias      Toscana
kind       state
at         43.45 11.15
in         ITA
near       Siena 20
size       3660000

place      Umbria
kind       state
at         43.00 12.50
in         ITA
near       Foligno 17
size       855000

place      Veneto
kind       state
at         45.60 11.80
in         ITA
near       Padova 22
size       4850000

# Poland, the Baltics, the Nordic countries

place      Silesia
alias      Silesian Voivodeship; Slask
kind       state
at         50.30 19.00
in         POL
near       Katowice 5
size       4350000

place      Lower Silesia
alias      Lower Silesian Voivodeship
kind       state
at         51.05 16.40
in         POL
near       Wroclaw 44
size       2890000

place      Mazovia
alias      Masovia; Mazowieckie; Masovian Voivodeship
kind       state
at         52.30 21.10
in         POL
near       Warsaw 10
size       5500000

place      Podlasie
alias      Podlaskie; Podlachia; Podlaskie Voivodeship; Podlasie Voivodship
kind       state
at         53.25 22.90
in         POL
near       Bialystok 22
size       1150000

place      Pomerania
alias      Pomeranian Voivodeship; Pomorze
kind       state
at         54.20 17.90
in         POL
near       Gdansk 50
size       2360000

place      West Pomerania
alias      West Pomeranian Voivodeship
kind       state
at         53.60 15.40
in         POL
near       Szczecin 58
size       1650000

place      Lublin Voivodeship
alias      Lublin Province; Lubelskie
kind       state
at         51.20 22.90
in         POL
near       Lublin 24
size       2030000

place      Subcarpathia
alias      Podkarpackie; Subcarpathian Voivodeship; Podkarpacie
kind       state
at         49.95 22.20
in         POL
near       Rzeszow 18
size       2080000

place      Lesser Poland
alias      Malopolska; Lesser Poland Voivodeship
kind       state
at         49.85 20.30
in         POL
near       Krakow 35
size       3430000

place      Greater Poland
alias      Wielkopolska; Greater Poland Voivodeship
kind       state
at         52.30 17.20
in         POL
near       Poznan 24
size       3490000

place      Warmia-Masuria
alias      Warmia and Masuria; Masuria; Warmian-Masurian Voivodeship
kind       state
at         53.85 20.80
in         POL
near       Olsztyn 23
size       1370000

place      Lodz Voivodeship
alias      Lodz Province; Łódź Voivodeship
kind       state
at         51.60 19.40
in         POL
near       Lodz 17
size       2380000

place      Latgale
alias      Latgalia
kind       state
at         56.50 27.20
in         LVA
near       Rezekne 8
size       240000

place      Courland
alias      Kurzeme
kind       region
at         56.90 21.90
in         LVA
near       Liepaja 70

place      Ida-Viru County
alias      Ida-Viru; Ida-Virumaa
kind       state
at         59.25 27.40
in         EST
near       Kohtla-Jarve 18
size       130000

place      Saaremaa
alias      Saaremaa island
kind       island
at         58.40 22.50
in         EST
near       Tallinn 170
size       31000

place      Samogitia
kind       region
at         55.80 22.30
in         LTU
near       Siauliai 65

place      Finnmark
alias      Finnmark county
kind       state
at         70.00 25.00
in         NOR
near       Tromso 240
size       75000

place      Troms
kind       state
at         69.00 19.00
in         NOR
near       Tromso 75
size       170000

place      Nordland
kind       state
at         67.00 14.70
in         NOR
near       Bodo 33
size       240000

place      Skane
alias      Scania; Skane county
kind       state
at         55.90 13.60
in         SWE
near       Malmo 50
size       1400000

place      Norrbotten
kind       state
at         66.80 20.30
in         SWE
near       Lulea 155
size       250000

place      Jamtland
kind       state
at         63.30 14.50
in         SWE
near       Ostersund 16
size       130000

place      Lapland
alias      Finnish Lapland
kind       state
at         67.50 26.50
in         FIN
near       Rovaniemi 115
size       176000

place      North Karelia
kind       state
at         62.90 30.10
in         FIN
near       Joensuu 38
size       160000

place      Kainuu
kind       state
at         64.40 28.20
in         FIN
near       Kajaani 30
size       71000

place      Jutland
alias      Jylland
kind       region
at         56.20 9.30
in         DNK
near       Aarhus 56
size       2500000

place      Zealand
alias      Sjaelland
kind       island
at         55.50 11.80
in         DNK
near       Roskilde 24
size       2300000

place      Funen
alias      Fyn
kind       island
at         55.35 10.40
in         DNK
near       Odense 6
size       470000

place      Schleswig
alias      Northern Schleswig; South Jutland
kind       region
at         55.10 9.20
in         DNK
near       Aabenraa 16

# Central Europe and the Balkans

place      Bohemia
kind       region
at         49.80 14.40
in         CZE
near       Prague 31

place      Moravia
kind       region
at         49.30 16.90
in         CZE
near       Brno 25

place      Sudetenland
alias      Sudeten
kind       region
at         50.40 13.40
in         CZE
near       Chomutov 7

place      South Moravia
alias      South Moravian Region
kind       state
at         49.00 16.60
in         CZE
near       Brno 20
size       1200000

place      Moravia-Silesia
alias      Moravian-Silesian Region; Moravskoslezský
kind       state
at         49.80 17.90
in         CZE
near       Opava 14
size       1190000

place      Banska Bystrica Region
alias      Banskobystrický kraj
kind       state
at         48.50 19.50
in         SVK
near       Banska Bystrica 37

place      Kosice Region
alias      Košický kraj
kind       state
at         48.70 21.30
in         SVK
near       Kosice 4

place      Presov Region
alias      Prešovský kraj
kind       state
at         49.10 21.30
in         SVK
near       Presov 11

place      Trencin Region
alias      Trenčiansky kraj
kind       state
at         48.80 18.30
in         SVK
near       Trencin 21

place      Csongrad County
kind       state
at         46.40 20.20
in         HUN
near       Szeged 18

place      Borsod-Abauj-Zemplen
alias      Borsod-Abauj-Zemplen County
kind       state
at         48.30 21.00
in         HUN
near       Miskolc 28

place      Bacs-Kiskun
alias      Bacs-Kiskun County
kind       state
at         46.60 19.40
in         HUN
near       Kecskemet 42

place      Szabolcs-Szatmar-Bereg
alias      Szabolcs-Szatmar-Bereg County
kind       state
at         48.00 22.10
in         HUN
near       Nyiregyhaza 32

place      Vas County
kind       state
at         47.15 16.70
in         HUN
near       Szombathely 11

place      Transylvania
alias      Siebenbuergen; Ardeal
kind       region
at         46.50 24.50
in         ROU
near       Targu-Mures 8

place      Western Moldavia
alias      Romanian Moldavia
kind       region
at         46.80 27.00
in         ROU
near       Bacau 30

place      Wallachia
alias      Walachia
kind       region
at         44.60 25.80
in         ROU
near       Bucharest 30

place      Banat
kind       region
at         45.60 21.50
in         ROU
near       Timisoara 26

place      Maramures
alias      Maramures county
kind       region
at         47.70 24.00
in         ROU
near       Baia Mare 32

place      Dobruja
alias      Dobrogea; Dobrudja
kind       region
at         44.50 28.40
in         ROU
near       Constanta 40

place      Bukovina
alias      Bucovina
kind       region
at         47.70 25.70
in         ROU
near       Suceava 43

place      Tulcea county
kind       state
at         45.05 28.90
in         ROU
near       Tulcea 17
size       200000

place      Harghita
alias      Harghita county
kind       state
at         46.40 25.50
in         ROU
near       Miercurea-Ciuc 24
size       290000

place      Szeklerland
alias      Szekely Land; Szekely region
kind       region
at         46.30 25.60
in         ROU
near       Miercurea-Ciuc 18

place      Vojvodina
alias      Voivodina
kind       state
at         45.40 20.00
in         SRB
near       Novi Sad 21
size       1740000

place      Sandzak
alias      Sandjak; Sanjak
kind       region
at         43.20 20.20
in         SRB
near       Novi Pazar 27
size       350000

place      Presevo Valley
kind       valley
at         42.35 21.70
in         SRB
near       Vranje 30

place      Sumadija
alias      Shumadija
kind       region
at         44.10 20.80
in         SRB
near       Kragujevac 13

place      Serbian Banat
kind       region
at         45.40 20.60
in         SRB
near       Zrenjanin 20

place      Macva
kind       region
at         44.80 19.50
in         SRB
near       Sabac 16

place      Republika Srpska
alias      Bosnian Serb Republic; Serb Republic; Serbian Republic of Bosnia; Bosnian Serb entity
kind       state
at         44.30 18.00
in         BIH
near       Zenica 14
size       1150000

place      Federation of Bosnia and Herzegovina
alias      Bosniak-Croat Federation; Muslim-Croat Federation; Bosnian Federation; Croat-Muslim Federation
kind       state
at         44.00 17.50
in         BIH
near       Travnik 28
size       2200000

place      Brcko District
kind       state
at         44.85 18.75
in         BIH
near       Brcko 6
size       83000

place      Herzegovina
alias      Hercegovina
kind       region
at         43.30 17.90
in         BIH
near       Mostar 8

place      Bosanska Krajina
alias      Bosnian Krajina
kind       region
at         44.70 16.70
in         BIH
near       Banja Luka 40

place      Herceg-Bosna
alias      Herzeg-Bosnia
kind       region
at         43.70 17.30
in         BIH
near       Mostar 58

place      Una-Sana Canton
alias      Una-Sana
kind       state
at         44.70 16.20
in         BIH
near       Bihac 30
size       270000

place      Dalmatia
alias      Dalmacija
kind       region
at         43.70 16.30
in         HRV
near       Split 26

place      Slavonia
alias      Slavonija
kind       region
at         45.40 18.00
in         HRV
near       Slavonski Brod 26

place      Eastern Slavonia
kind       region
at         45.40 18.80
in         HRV
near       Osijek 20

place      Istria
alias      Istra
kind       region
at         45.20 13.90
in         HRV
near       Pula 37

place      Krajina
alias      Serb Krajina; Republic of Serb Krajina; Republic of Serbian Krajina
kind       region
at         44.50 15.80
in         HRV
near       Zadar 65

place      Lika
kind       region
at         44.60 15.40
in         HRV
near       Zadar 55

place      Northern Kosovo
alias      north Kosovo; North of Kosovo
kind       region
at         43.00 20.75
in         KOS
near       Kosovska Mitrovica 16

place      Crete
alias      Kriti
kind       island
at         35.20 24.90
in         GRC
near       Heraklion 26
size       620000

place      Thrace
alias      Western Thrace; Eastern Macedonia and Thrace
kind       region
at         41.10 25.40
in         GRC
near       Komotini 2

place      Epirus
kind       region
at         39.60 20.80
in         GRC
near       Ioannina 8
size       340000

place      Thessaly
kind       region
at         39.50 22.20
in         GRC
near       Larissa 22
size       690000

place      Peloponnese
alias      Peloponnesus
kind       region
at         37.50 22.30
in         GRC
near       Tripoli 7
size       1100000

place      Attica
alias      Attiki
kind       state
at         38.05 23.80
in         GRC
near       Athens 10
size       3800000

place      Central Macedonia
alias      Greek Macedonia
kind       region
at         40.80 22.80
in         GRC
near       Thessaloniki 21

place      Evros
alias      Evros region
kind       state
at         41.20 26.20
in         GRC
near       Alexandroupoli 47
size       148000

place      Sovereign Base Areas
alias      British sovereign bases; Akrotiri and Dhekelia
kind       region
at         34.80 33.30
in         CYP
near       Limassol 30

# Turkey

place      Adana Province
kind       state
at         37.40 35.50
in         TUR
near       Adana 46

place      Adiyaman Province
kind       state
at         37.80 38.30
in         TUR
near       Adiyaman 4

place      Agri Province
kind       state
at         39.60 43.10
in         TUR
near       Agri 14

place      Ankara Province
kind       state
at         39.80 32.50
in         TUR
near       Ankara 33

place      Antalya Province
kind       state
at         36.90 31.00
in         TUR
near       Antalya 27

place      Ardahan Province
kind       state
at         41.10 42.80
in         TUR
near       Kars 60

place      Artvin Province
kind       state
at         41.10 41.80
in         TUR
near       Rize 110

place      Aydin Province
kind       state
at         37.70 28.00
in         TUR
near       Aydin 24

place      Batman Province
kind       state
at         38.10 41.40
in         TUR
near       Batman 30

place      Bingol Province
kind       state
at         39.00 40.70
in         TUR
near       Bingol 22

place      Bitlis Province
kind       state
at         38.55 42.30
in         TUR
near       Bitlis 23

place      Canakkale Province
kind       state
at         40.00 26.80
in         TUR
near       Canakkale 37

place      Diyarbakir Province
kind       state
at         38.10 40.30
in         TUR
near       Diyarbakir 20
size       1800000

place      Edirne Province
kind       state
at         41.20 26.60
in         TUR
near       Edirne 52

place      Elazig Province
kind       state
at         38.70 39.40
in         TUR
near       Elazig 16

place      Erzincan Province
kind       state
at         39.70 39.10
in         TUR
near       Erzincan 34

place      Erzurum Province
kind       state
at         40.00 41.40
in         TUR
near       Erzurum 16

place      Gaziantep Province
kind       state
at         37.10 37.30
in         TUR
near       Gaziantep 8
size       2150000

place      Hakkari Province
kind       state
at         37.50 44.00
in         TUR
near       Hakkari 24

place      Hatay
alias      Hatay Province; Alexandretta; Sanjak of Alexandretta
kind       state
at         36.40 36.20
in         TUR
near       Antakya 22
size       1690000

place      Igdir Province
kind       state
at         39.90 44.00
in         TUR
near       Igdir 4

place      Istanbul Province
kind       state
at         41.15 28.80
in         TUR
near       Istanbul 20

place      Izmir Province
kind       state
at         38.30 27.20
in         TUR
near       Izmir 14

place      Kahramanmaras Province
alias      Maras Province
kind       state
at         37.90 36.80
in         TUR
near       Kahramanmaras 37
size       1180000

place      Kars Province
kind       state
at         40.40 43.00
in         TUR
near       Kars 24

place      Kilis Province
kind       state
at         36.80 37.10
in         TUR
near       Kilis 9

place      Kocaeli
alias      Kocaeli Province
kind       state
at         40.80 29.90
in         TUR
near       Izmit 5

place      Konya Province
kind       state
at         37.90 32.80
in         TUR
near       Konya 26

place      Malatya Province
kind       state
at         38.40 38.00
in         TUR
near       Malatya 26

place      Manisa Province
kind       state
at         38.80 28.00
in         TUR
near       Manisa 54

place      Mardin Province
kind       state
at         37.35 40.90
in         TUR
near       Mardin 16

place      Mersin Province
kind       state
at         36.80 33.90
in         TUR
near       Mersin 64

place      Mugla Province
kind       state
at         37.10 28.40
in         TUR
near       Mugla 14

place      Mus Province
kind       state
at         38.90 41.60
in         TUR
near       Mus 20

place      Ordu Province
kind       state
at         40.80 37.50
in         TUR
near       Ordu 38

place      Osmaniye Province
kind       state
at         37.20 36.20
in         TUR
near       Osmaniye 14

place      Rize Province
kind       state
at         40.90 40.80
in         TUR
near       Rize 28

place      Sakarya
alias      Sakarya Province
kind       state
at         40.70 30.60
in         TUR
near       Adapazari 18

place      Sanliurfa Province
alias      Urfa Province
kind       state
at         37.20 39.00
in         TUR
near       Sanliurfa 20
size       2170000

place      Siirt Province
kind       state
at         37.95 42.00
in         TUR
near       Siirt 7

place      Sirnak Province
kind       state
at         37.50 42.60
in         TUR
near       Sirnak 13

place      Sivas Province
kind       state
at         39.60 37.20
in         TUR
near       Sivas 24

place      Tekirdag Province
kind       state
at         41.00 27.40
in         TUR
near       Tekirdag 11

place      Trabzon Province
kind       state
at         40.80 39.70
in         TUR
near       Trabzon 22

place      Tunceli Province
alias      Dersim Province
kind       state
at         39.20 39.50
in         TUR
near       Tunceli 12

place      Van Province
kind       state
at         38.50 43.50
in         TUR
near       Van 11

place      Yalova Province
kind       state
at         40.60 29.10
in         TUR
near       Yalova 16

place      Zonguldak Province
kind       state
at         41.30 31.80
in         TUR
near       Zonguldak 17

place      Eastern Thrace
alias      Turkish Thrace; East Thrace
kind       region
at         41.20 27.20
in         TUR
near       Luleburgaz 26

place      Anatolia
alias      Asia Minor; Anatolian plateau; Central Anatolia
kind       region
at         39.00 34.50
in         TUR

place      Southeastern Anatolia
alias      southeast Turkey; south-east Turkey; southeastern Turkey; Turkish Kurdistan; northern Kurdistan
kind       region
at         37.80 40.50
in         TUR
near       Diyarbakir 28

place      Cappadocia
kind       region
at         38.60 34.80
in         TUR
near       Nevsehir 9

place      Black Sea region
kind       region
at         40.80 37.50
in         TUR
near       Ordu 38

# Syria

place      Aleppo Governorate
alias      Aleppo province; Aleppo countryside
kind       state
at         36.30 37.60
in         SYR
near       Aleppo 41
size       4000000

place      Damascus Governorate
alias      Damascus province
kind       state
at         33.51 36.29
in         SYR
near       Damascus 1
size       1750000

place      Daraa Governorate
alias      Daraa province; Daraa countryside; Deraa Governorate; Deraa province
kind       state
at         32.90 36.20
in         SYR
near       As Sanamayn 20
size       1000000

place      Deir ez-Zor Governorate
alias      Deir ez-Zor province; Deir ez-Zor countryside; Deir al-Zor Governorate; Deir al-Zor province; Deir Ezzor province; Deir Ezzor Governorate; Deir al-Zour province
kind       state
at         35.10 40.30
in         SYR
near       Dayr az Zawr 30
size       1200000

place      Hama Governorate
alias      Hama province; Hama countryside
kind       state
at         35.10 37.00
in         SYR
near       Hama 23
size       1600000

place      Hasakah Governorate
alias      Hasakah province; Hasakah countryside; Hasaka Governorate; Hasaka province; Hassakeh province; Hasakeh province; Jazira Region; Al-Hasakah Governorate
kind       state
at         36.50 40.80
in         SYR
near       Al Hasakah 4
size       1500000

place      Homs Governorate
alias      Homs province; Homs countryside
kind       state
at         34.30 38.30
in         SYR
near       Palmyra 28
size       1800000

place      Idlib Governorate
alias      Idlib province; Idlib countryside; Idleb Governorate; Idleb province
kind       state
at         35.80 36.70
in         SYR
near       Idlib 14
size       1500000

place      Latakia Governorate
alias      Latakia province; Latakia countryside; Lattakia Governorate; Lattakia province
kind       state
at         35.60 36.05
in         SYR
near       Latakia 26
size       1000000

place      Quneitra Governorate
alias      Quneitra province; Quneitra countryside
kind       state
at         33.05 35.90
in         SYR
near       Al Qunaytirah 11
size       90000

place      Raqqa Governorate
alias      Raqqa province; Raqqa countryside; Raqa province; Al-Raqqah Governorate; Raqqah province; Ar-Raqqah Governorate
kind       state
at         36.00 39.00
in         SYR
near       Rakka 6
size       940000

place      Rif Dimashq Governorate
alias      Rif Dimashq; Rural Damascus; Damascus countryside; Rif Dimashq province; Rural Damascus Governorate
kind       state
at         33.60 36.90
in         SYR
near       Damascus 58
size       2800000

place      Sweida Governorate
alias      Sweida province; Sweida countryside; Suwayda Governorate; Suwayda province; Suweida province; As-Suwayda Governorate
kind       state
at         32.80 36.80
in         SYR
near       As-Suwayda 25
size       500000

place      Tartus Governorate
alias      Tartus province; Tartus countryside; Tartous Governorate; Tartous province
kind       state
at         34.95 36.10
in         SYR
near       Tartous 22
size       800000

# Lebanon, Jordan, Israel, the Palestinian territories

place      Beirut Governorate
alias      Beyrouth
kind       state
at         33.89 35.50
in         LBN
near       Beirut 2
size       360000

place      Mount Lebanon
alias      Mount Lebanon Governorate
kind       state
at         33.85 35.65
in         LBN
near       Beirut 15

place      North Lebanon
alias      North Lebanon Governorate; North Governorate; northern Lebanon; Liban-Nord
kind       state
at         34.30 35.85
in         LBN
near       Tripoli 18

place      South Lebanon
alias      South Lebanon Governorate; South Governorate; Southern Lebanon
kind       state
at         33.35 35.30
in         LBN
near       Tyre 13

place      Nabatieh Governorate
alias      Nabatiyeh Governorate; Nabatîyé
kind       state
at         33.35 35.50
in         LBN
near       Nabatiye et Tahta 4

place      Baalbek-Hermel Governorate
alias      Baalbek-Hermel
kind       state
at         34.15 36.30
in         LBN
near       Baalbek 18

place      Akkar
alias      Akkar Governorate; Akkar district
kind       state
at         34.55 36.20
in         LBN
near       Tripoli 37

place      Mafraq Governorate
kind       state
at         32.20 37.50
in         JOR
near       Al Mafraq 120
size       600000

place      Irbid Governorate
kind       state
at         32.50 35.85
in         JOR
near       Irbid 6
size       2000000

place      Zarqa Governorate
kind       state
at         31.90 36.60
in         JOR
near       Zarqa 52

place      Maan Governorate
kind       state
at         30.00 36.20
in         JOR
near       Ma'an 47

place      Karak Governorate
kind       state
at         31.00 35.90
in         JOR
near       Ma'an 90

place      Northern District
alias      northern Israel
kind       state
at         32.80 35.40
in         ISR
near       Nazareth 16
size       1500000

place      Southern District
alias      southern Israel
kind       state
at         30.80 34.80
in         ISR
near       Beersheba 50
size       1350000

place      Haifa District
kind       state
at         32.60 35.05
in         ISR
near       Haifa 24
size       1090000

place      Central District
kind       state
at         32.15 34.90
in         ISR
near       Kfar Saba 3
size       2300000

place      Tel Aviv District
kind       state
at         32.07 34.79
in         ISR
near       Tel Aviv 2
size       1500000

place      Jerusalem District
kind       state
at         31.75 35.05
in         ISR
near       Jerusalem 17
size       1200000

place      North Gaza
alias      North Gaza Governorate; northern Gaza Strip
kind       state
at         31.53 34.52
in         PSE
near       Gaza 7
size       440000

place      Central Gaza
alias      Central Gaza Governorate; Deir al-Balah Governorate; central Gaza Strip; Middle Area Governorate
kind       state
at         31.42 34.38
in         PSE
near       Gaza 13
size       320000

place      Southern Gaza
alias      Southern Gaza Governorate; southern Gaza Strip
kind       region
at         31.32 34.30
in         PSE
near       Gaza 27
size       600000

# Iraq

place      Anbar
alias      Anbar Governorate; Anbar province; Al Anbar Governorate; Al-Anbar province; Al Anbar
kind       state
at         32.60 41.60
in         IRQ
near       Ramadi 180
size       1900000

place      Babil Governorate
alias      Babil province; Babylon Governorate; Babylon province; Babel province
kind       state
at         32.60 44.50
in         IRQ
near       Al Hillah 14
size       2200000

place      Baghdad Governorate
alias      Baghdad province
kind       state
at         33.30 44.30
in         IRQ
near       Baghdad 8
size       8800000

place      Basra Governorate
alias      Basra province
kind       state
at         30.40 47.50
in         IRQ
near       Basra 32
size       3100000

place      Dhi Qar
alias      Dhi Qar Governorate; Dhi Qar province; Thi Qar; Thi-Qar province
kind       state
at         31.20 46.30
in         IRQ
near       Nasiriyah 18
size       2200000

place      Diyala
alias      Diyala Governorate; Diyala province
kind       state
at         33.90 45.10
in         IRQ
near       Baqubah 45
size       1750000

place      Dohuk Governorate
alias      Dohuk province; Duhok Governorate; Duhok province
kind       state
at         36.95 43.20
in         IRQ
near       Duhok 20
size       1400000

place      Erbil Governorate
alias      Erbil province; Irbil province; Arbil province
kind       state
at         36.30 44.10
in         IRQ
near       Erbil 12
size       2000000

place      Halabja Governorate
alias      Halabja province
kind       state
at         35.20 45.95
in         IRQ
near       Halabja 3

place      Karbala Governorate
alias      Karbala province; Kerbala province
kind       state
at         32.40 43.80
in         IRQ
near       Karbala 30
size       1300000

place      Kirkuk Governorate
alias      Kirkuk province; Tamim Governorate
kind       state
at         35.40 44.10
in         IRQ
near       Kirkuk 27
size       1700000

place      Maysan
alias      Maysan Governorate; Maysan province; Missan; Misan
kind       state
at         31.90 47.10
in         IRQ
near       Amara 10
size       1200000

place      Muthanna
alias      Muthanna Governorate; Muthanna province; Al Muthanna Governorate; Al-Muthanna
kind       state
at         30.40 45.30
in         IRQ
near       As Samawah 100
size       880000

place      Najaf Governorate
alias      Najaf province; An Najaf
kind       state
at         31.20 43.80
in         IRQ
near       Najaf 100
size       1600000

place      Nineveh
alias      Nineveh Governorate; Nineveh province; Ninevah; Ninawa; Nineveh Governate; Nineva
kind       state
at         36.00 42.40
in         IRQ
near       Mosul 77
size       4000000

place      Qadisiyah Governorate
alias      Qadisiyah province; Diwaniya province; Al-Qadisiyah Governorate; Diwaniyah province; Qadisiya province
kind       state
at         31.95 45.10
in         IRQ
near       Ad Diwaniyah 18
size       1400000

place      Salahuddin
alias      Salahuddin Governorate; Salahuddin province; Salah al-Din; Saladin Governorate; Salaheddin province; Salahaddin; Salah ad Din Governorate; Salah al-Din province
kind       state
at         34.50 43.40
in         IRQ
near       Samarra 55
size       1700000

place      Sulaymaniyah Governorate
alias      Sulaymaniyah province; Sulaimaniya province; Sulaimaniyah province
kind       state
at         35.70 45.30
in         IRQ
near       Sulaymaniyah 20
size       2300000

place      Wasit Governorate
alias      Wasit province
kind       state
at         32.70 45.50
in         IRQ
near       Kut 37
size       1500000

place      Kurdistan Region
alias      Iraqi Kurdistan; Kurdistan Region of Iraq; Kurdish region of Iraq; Southern Kurdistan; Iraqi Kurdish region; Iraq's Kurdistan region; South Kurdistan
kind       region
at         36.20 44.60
in         IRQ
near       Erbil 53
size       6500000

place      Nineveh Plains
alias      Nineveh Plain; Ninevah Plains
kind       region
at         36.40 43.30
in         IRQ
near       Mosul 18

place      Sinjar district
kind       district
at         36.35 41.80
in         IRQ
near       Mosul 120

# Yemen

place      Abyan Governorate
alias      Abyan province; Abyan
kind       state
at         13.80 46.10
in         YEM
near       Zinjibar 103
size       570000

place      Aden Governorate
alias      Aden province
kind       state
at         12.80 45.00
in         YEM
near       Aden 3
size       1000000

place      Al Bayda
alias      Al Bayda Governorate; Al Bayda province; Bayda province; al-Baydha province; Bayda Governorate; Baydha Governorate
kind       state
at         14.30 45.20
in         YEM
near       Al Bayda 52
size       760000

place      Al-Jawf
alias      Al-Jawf Governorate; Al-Jawf province; Jawf province; Jawf Governorate; Jouf province
kind       state
at         16.60 45.50
in         YEM
near       Al Hazm 90
size       600000

place      Al-Mahra
alias      Al-Mahra Governorate; Al-Mahra province; Mahra; Al Mahrah Governorate; Mahra province; Mahra Governorate
kind       state
at         16.80 51.60
in         YEM
near       Mukalla 370
size       170000

place      Amran Governorate
alias      Amran province; Omran
kind       state
at         16.00 43.90
in         YEM
near       Amran 35
size       1100000

place      Dhale
alias      Dhale Governorate; Dhale province; Ad Dali Governorate; Dhalea; Al-Dhale; al-Dhalea; Dali Governorate; Al Dhale'e
kind       state
at         13.90 44.70
in         YEM
near       Ibb 55
size       730000

place      Dhamar Governorate
alias      Dhamar province
kind       state
at         14.60 44.20
in         YEM
near       Dhamar 23
size       2000000

place      Hadramout
alias      Hadramout Governorate; Hadramout province; Hadramaut; Hadhramaut; Hadhramout
kind       state
at         16.50 49.50
in         YEM
near       Mukalla 225
size       1500000

place      Hajjah Governorate
alias      Hajjah province; Hajja province
kind       state
at         16.00 43.20
in         YEM
near       Hajjah 55
size       2200000

place      Hodeidah Governorate
alias      Hodeidah province; Hudaydah province; Al Hudaydah Governorate; Hodeida province; Hudaida province
kind       state
at         14.50 43.20
in         YEM
near       Al Hudaydah 43
size       3300000

place      Ibb Governorate
alias      Ibb province
kind       state
at         14.00 44.10
in         YEM
near       Ibb 9
size       3000000

place      Lahj Governorate
alias      Lahj province; Lahij province; Lahij Governorate; Lahj; Lahij
kind       state
at         13.20 44.60
in         YEM
near       Lahij 36
size       1000000

place      Mahwit Governorate
alias      Mahwit province; Al-Mahwit Governorate; Mahwit
kind       state
at         15.40 43.60
in         YEM
near       Sanaa 65
size       750000

place      Marib Governorate
alias      Marib province; Maarib province
kind       state
at         15.60 45.60
in         YEM
near       Ma'rib 32
size       800000

place      Raymah Governorate
alias      Raymah province; Raima Governorate; Raymah
kind       state
at         14.65 43.60
in         YEM
near       Bajil 55

place      Saada Governorate
alias      Saada province; Saadah province; Sa'dah Governorate; Saadah Governorate
kind       state
at         17.30 44.00
in         YEM
near       Sa'dah 48
size       1000000

place      Sanaa Governorate
alias      Sanaa province
kind       state
at         15.30 44.30
in         YEM
near       Sanaa 11
size       1500000

place      Shabwa
alias      Shabwa Governorate; Shabwa province; Shabwah
kind       state
at         14.90 47.10
in         YEM
near       Ataq 50
size       650000

place      Taiz Governorate
alias      Taiz province; Taez province; Ta'izz Governorate
kind       state
at         13.45 43.80
in         YEM
near       Taiz 28
size       3200000

# Saudi Arabia, the Gulf

place      Eastern Province
alias      Eastern Region; ash-Sharqiyah
kind       state
at         22.50 50.50
in         SAU
near       Al Hufuf 330
size       5100000

place      Asir
alias      Asir Region; Asir province; Aseer
kind       state
at         19.00 42.90
in         SAU
near       Abha 95
size       2000000

place      Jazan Region
alias      Jazan province; Jizan region; Jizan province
kind       state
at         17.10 42.70
in         SAU
near       Jizan 27
size       1400000

place      Najran Region
alias      Najran province
kind       state
at         18.20 46.70
in         SAU
near       Najran 280
size       590000

place      Mecca Region
alias      Mecca province; Makkah region; Makkah Province
kind       state
at         21.50 41.00
in         SAU
near       Ta'if 68
size       8000000

place      Medina Region
alias      Medina province
kind       state
at         25.00 39.50
in         SAU
near       Medina 61
size       2100000

place      Riyadh Region
alias      Riyadh province
kind       state
at         23.00 45.60
in         SAU
near       Riyadh 215
size       8600000

place      Tabuk Region
alias      Tabuk province
kind       state
at         28.00 37.00
in         SAU
near       Tabuk 52
size       890000

place      Hail Region
alias      Hail province
kind       state
at         27.40 41.50
in         SAU
near       Ha'il 25

place      Al Jawf region
alias      Al Jawf region Region; Al Jawf region province; Al-Jouf region
kind       state
at         29.80 39.50
in         SAU
near       Sakakah 70

place      Northern Borders
alias      Northern Borders Region; Northern Borders province
kind       state
at         30.00 42.00
in         SAU
near       Arar 140

place      Al-Qassim
alias      Al-Qassim Region; Al-Qassim province; Qassim; Qassim Province
kind       state
at         26.20 43.50
in         SAU
near       Buraidah 48

place      Hejaz
alias      Hejaz Region; Hejaz province; Hijaz
kind       region
at         23.00 39.50
in         SAU
near       Jeddah 170

place      Nejd
alias      Nejd Region; Nejd province; Najd
kind       region
at         25.00 44.50
in         SAU
near       Riyadh 230

place      Dhofar
alias      Dhofar Governorate; Dhofar region
kind       state
at         17.80 54.50
in         OMN
near       Salalah 95
size       400000

place      Musandam
alias      Musandam Governorate; Musandam Peninsula
kind       state
at         26.00 56.30
in         OMN
near       Ras al-Khaimah 42
size       45000

place      Al Wusta
alias      Al Wusta Governorate
kind       state
at         19.60 57.00
in         OMN
near       Muscat 475

place      Emirate of Abu Dhabi
alias      Abu Dhabi emirate
kind       state
at         23.60 54.00
in         ARE
near       Zayed City 28

place      Emirate of Dubai
alias      Dubai emirate
kind       state
at         24.95 55.35
in         ARE
near       Dubai 15

place      Emirate of Sharjah
alias      Sharjah emirate
kind       state
at         25.20 55.80
in         ARE
near       Adh Dhayd 12

# Iran

place      Alborz
alias      Alborz Province
kind       state
at         35.95 50.90
in         IRN
near       Karaj 15
size       2700000

place      Ardabil Province
kind       state
at         38.40 48.10
in         IRN
near       Ardabil 23
size       1270000

place      Bushehr Province
kind       state
at         28.80 51.40
in         IRN
near       Bushehr 57
size       1160000

place      Chaharmahal and Bakhtiari
alias      Chaharmahal and Bakhtiari Province
kind       state
at         32.00 50.70
in         IRN
near       Shahr-e Kord 37
size       950000

place      East Azerbaijan
alias      East Azerbaijan Province
kind       state
at         37.90 46.80
in         IRN
near       Tabriz 48
size       3900000

place      Fars
alias      Fars Province
kind       state
at         29.40 53.00
in         IRN
near       Shiraz 50
size       4850000

place      Gilan
alias      Gilan Province
kind       state
at         37.30 49.50
in         IRN
near       Rasht 10
size       2530000

place      Golestan
alias      Golestan Province
kind       state
at         37.30 55.20
in         IRN
near       Gonbad-e Kavus 6
size       1870000

place      Hamadan Province
alias      Hamedan Province
kind       state
at         34.90 48.60
in         IRN
near       Hamadan 13
size       1740000

place      Hormozgan
alias      Hormozgan Province
kind       state
at         27.60 56.40
in         IRN
near       Bandar Abbas 50
size       1780000

place      Ilam Province
kind       state
at         33.20 47.00
in         IRN
near       Ilam 68
size       580000

place      Isfahan Province
alias      Esfahan Province
kind       state
at         33.10 52.40
in         IRN
near       Isfahan 85
size       5120000

place      Kerman Province
kind       state
at         29.80 57.50
in         IRN
near       Kerman 69
size       3160000

place      Kermanshah Province
kind       state
at         34.40 46.60
in         IRN
near       Kermanshah 45
size       1950000

place      Khuzestan
alias      Khuzestan Province
kind       state
at         31.40 48.80
in         IRN
near       Ahvaz 15
size       4700000

place      Kohgiluyeh and Boyer-Ahmad
alias      Kohgiluyeh and Boyer-Ahmad Province; Kohkiluyeh and Boyer-Ahmad
kind       state
at         30.80 50.80
in         IRN
near       Yasuj 78
size       710000

place      Kurdistan Province
alias      Kordestan; Kordestan Province; Iranian Kurdistan; eastern Kurdistan; Rojhelat
kind       state
at         35.60 46.90
in         IRN
near       Sanandij 35
size       1600000

place      Lorestan
alias      Lorestan Province; Luristan
kind       state
at         33.50 48.40
in         IRN
near       Khorramabad 4
size       1760000

place      Markazi
alias      Markazi Province
kind       state
at         34.60 49.80
in         IRN
near       Arak 56
size       1430000

place      Mazandaran
alias      Mazandaran Province
kind       state
at         36.40 52.30
in         IRN
near       Amol 10
size       3280000

place      North Khorasan
alias      North Khorasan Province
kind       state
at         37.50 57.00
in         IRN
near       Bojnourd 29
size       860000

place      Qazvin Province
kind       state
at         36.00 49.70
in         IRN
near       Qazvin 40
size       1270000

place      Qom Province
kind       state
at         34.70 51.00
in         IRN
near       Qom 13
size       1290000

place      Razavi Khorasan
alias      Razavi Khorasan Province; Khorasan Razavi; Khorasan-e Razavi
kind       state
at         35.60 59.00
in         IRN
near       Mashhad 95
size       6400000

place      Semnan Province
kind       state
at         35.40 54.80
in         IRN
near       Semnan 130
size       700000

place      Sistan and Baluchestan
alias      Sistan and Baluchestan Province; Sistan-Baluchestan; Sistan-Baluchistan; Sistan and Baluchistan; Sistan va Baluchestan; Sistan-Baluchestan Province
kind       state
at         28.30 60.50
in         IRN
near       Iranshahr 125
size       2780000

place      South Khorasan
alias      South Khorasan Province
kind       state
at         33.00 58.80
in         IRN
near       Birjand 42
size       770000

place      Tehran Province
kind       state
at         35.50 51.50
in         IRN
near       Tehran 24
size       13300000

place      West Azerbaijan
alias      West Azerbaijan Province; West Azarbaijan; Azerbaijan-e Gharbi
kind       state
at         37.50 45.30
in         IRN
near       Urmia 20
size       3270000

place      Yazd Province
kind       state
at         32.20 55.00
in         IRN
near       Yazd 70
size       1140000

place      Zanjan Province
kind       state
at         36.60 48.40
in         IRN
near       Zanjan 12
size       1060000

place      Iranian Azerbaijan
alias      South Azerbaijan
kind       region
at         37.90 46.50
in         IRN
near       Tabriz 28

place      Khorasan
alias      Khurasan
kind       region
at         35.00 59.00
in         IRN
near       Mashhad 155

# Egypt

place      North Sinai
alias      North Sinai Governorate; North Sinai province
kind       state
at         30.50 33.70
in         EGY
near       Al Arish 70
size       450000

place      South Sinai
alias      South Sinai Governorate; South Sinai province
kind       state
at         28.90 33.80
in         EGY
near       Suez 175
size       110000

place      Alexandria Governorate
alias      Alexandria province
kind       state
at         30.90 29.70
in         EGY
near       Alexandria 38

place      Aswan Governorate
alias      Aswan province
kind       state
at         23.80 33.00
in         EGY
near       Aswan 32

place      Asyut Governorate
alias      Asyut province; Assiut Governorate; Assiut province
kind       state
at         27.20 31.10
in         EGY
near       Assiut 9

place      Beheira
alias      Beheira Governorate; Beheira province
kind       state
at         30.60 30.20
in         EGY
near       Damanhur 54

place      Beni Suef Governorate
alias      Beni Suef province; Beni Suweif Governorate
kind       state
at         28.95 31.00
in         EGY
near       Bani Suwayf 17

place      Cairo Governorate
alias      Cairo province
kind       state
at         30.05 31.50
in         EGY
near       Cairo 25

place      Dakahlia
alias      Dakahlia Governorate; Dakahlia province
kind       state
at         31.05 31.50
in         EGY
near       Al Mansurah 12

place      Damietta Governorate
alias      Damietta province
kind       state
at         31.35 31.70
in         EGY
near       Damietta 14

place      Fayoum Governorate
alias      Faiyum Governorate
kind       state
at         29.35 30.75
in         EGY
near       Al Fayyum 10

place      Gharbia
alias      Gharbia Governorate; Gharbia province
kind       state
at         30.85 31.00
in         EGY
near       Tanta 7

place      Giza Governorate
alias      Giza province
kind       state
at         29.20 29.50
in         EGY
near       Giza 185

place      Ismailia Governorate
alias      Ismailia province
kind       state
at         30.55 32.30
in         EGY
near       Ismailia 7

place      Kafr el-Sheikh Governorate
alias      Kafr al-Sheikh Governorate
kind       state
at         31.30 30.90
in         EGY
near       Kafr ash Shaykh 22

place      Luxor Governorate
alias      Luxor province
kind       state
at         25.60 32.60
in         EGY
near       Luxor 12

place      Matrouh Governorate
alias      Matruh Governorate; Matruh; Marsa Matrouh Governorate
kind       state
at         29.80 27.50
in         EGY
near       Marsa Matruh 170

place      Minya Governorate
alias      Minya province
kind       state
at         28.20 30.60
in         EGY
near       Minya 19

place      Monufia
alias      Monufia Governorate; Monufia province; Menoufia
kind       state
at         30.50 30.95
in         EGY
near       Shibin al Kawm 8

place      New Valley Governorate
alias      New Valley; Wadi al-Jadid
kind       state
at         24.50 29.00
in         EGY
near       Al Kharjah 180

place      Port Said Governorate
alias      Port Said province
kind       state
at         31.15 32.35
in         EGY
near       Port Said 13

place      Qalyubia
alias      Qalyubia Governorate; Qalyubia province; Qalyubiya
kind       state
at         30.30 31.25
in         EGY
near       Qalyub 14

place      Qena Governorate
alias      Qena province
kind       state
at         26.15 32.70
in         EGY
near       Qina 3

place      Red Sea Governorate
kind       state
at         25.50 34.00
in         EGY
near       Hurghada 195

place      Sharqia
alias      Sharqia Governorate; Sharqia province; Sharqiya; Al-Sharqiya
kind       state
at         30.70 31.70
in         EGY
near       Zagazig 24

place      Sohag Governorate
alias      Sohag province
kind       state
at         26.60 31.70
in         EGY
near       Sohag 5

place      Suez Governorate
alias      Suez province
kind       state
at         29.80 32.30
in         EGY
near       Suez 29

# Libya

place      Cyrenaica
alias      Barqa; eastern Libya
kind       region
at         30.00 21.50
in         LBY
near       Ajdabiya 145

place      Tripolitania
alias      western Libya
kind       region
at         31.50 13.50
in         LBY
near       Gharyan 82

place      Fezzan
alias      southern Libya; Fezzan region; Fazzan
kind       region
at         26.50 14.00
in         LBY
near       Sabha 75

place      Misrata
alias      Mişrātah
kind       state
at         31.80 15.00
in         LBY
near       Misratah 64
size       550000

place      Jabal al Gharbi
alias      Jabal al Gharbi District; Nafusa Mountains district; Jebel Gharbi
kind       state
at         30.80 12.90
in         LBY
near       Mizdah 67

place      Jabal al Akhdar
alias      Jabal al Akhdar District; Green Mountain; Al Jabal al Akhḑar
kind       state
at         32.60 21.70
in         LBY
near       Al Bayda 17

place      Kufra District
kind       state
at         24.50 22.50
in         LBY
near       At Taj 95

place      Murqub
alias      Murqub District; Al Marqab
kind       state
at         32.40 14.10
in         LBY
near       Al Khums 30

place      Jufra
alias      Jufra District; Al Jufra
kind       state
at         28.50 16.50
in         LBY
near       Waddan 85

place      Butnan
alias      Butnan District
kind       state
at         30.50 24.30
in         LBY
near       Tobruk 175

place      Sirte District
kind       state
at         30.60 16.80
in         LBY
near       Sirte 70

place      Wadi al Shatii
alias      Wadi al Shatii District
kind       state
at         27.80 13.20
in         LBY
near       Brak 110

place      Murzuq District
kind       state
at         24.80 14.50
in         LBY
near       Murzuk 135

place      Nalut District
kind       state
at         30.30 10.80
in         LBY
near       Nalut 172

# The Maghreb

place      Kabylie
alias      Kabylia; Kabyle region
kind       region
at         36.60 4.30
in         DZA
near       Tizi Ouzou 26

place      Tizi Ouzou Province
kind       state
at         36.65 4.20
in         DZA
near       Tizi Ouzou 14

place      Bejaia Province
kind       state
at         36.60 4.85
in         DZA
near       Bejaia 28

place      Tamanrasset Province
kind       state
at         23.50 4.50
in         DZA
near       Agadez 810

place      Illizi Province
kind       state
at         27.00 8.20
in         DZA
near       Ghat 275

place      Tindouf Province
kind       state
at         27.80 -5.00
in         DZA
near       Bechar 505

place      Ghardaia Province
kind       state
at         32.30 3.60
in         DZA
near       Laghouat 180

place      Rif
alias      the Rif; Rif region
kind       region
at         35.00 -4.20
in         MAR
near       Al Hoceima 35

place      Oriental
alias      Oriental region
kind       state
at         33.70 -2.30
in         MAR
near       Oujda 115

place      Souss-Massa
kind       state
at         30.30 -8.50
in         MAR
near       Agadir 105

place      Marrakesh-Safi
alias      Marrakech-Safi
kind       state
at         31.70 -8.30
in         MAR
near       Marrakesh 30

place      Draa-Tafilalet
kind       state
at         31.00 -5.50
in         MAR
near       Errachidia 145

place      Tangier-Tetouan-Al Hoceima
alias      Tanger-Tetouan-Al Hoceima
kind       state
at         35.20 -5.20
in         MAR
near       Tetouan 44

place      Al Haouz Province
alias      Al Haouz
kind       district
at         31.10 -8.00
in         MAR
near       Marrakesh 58

place      Kasserine Governorate
alias      Al Qaşrayn
kind       state
at         35.20 8.80
in         TUN
near       Kasserine 6

place      Sidi Bouzid Governorate
alias      Sīdī Bū Zayd
kind       state
at         34.90 9.50
in         TUN
near       Kasserine 70

place      Tataouine Governorate
kind       state
at         31.70 9.70
in         TUN
near       Tataouine 150

place      Gafsa Governorate
kind       state
at         34.40 8.80
in         TUN
near       Gafsa 2

place      Medenine Governorate
alias      Madanīn
kind       state
at         33.10 10.90
in         TUN
near       Zarzis 45

place      Hodh Ech Chargui
alias      Hodh el Chargui
kind       region
at         18.70 -7.20
in         MRT

place      Adrar region
alias      Adrar
kind       region
at         20.50 -10.00
in         MRT

place      Laayoune-Sakia El Hamra
alias      Saguia el-Hamra
kind       region
at         26.70 -11.70
in         ESH
near       Guelmim 300

place      Dakhla-Oued Ed-Dahab
alias      Rio de Oro; Oued Ed-Dahab
kind       region
at         22.70 -14.30
in         ESH
near       Nouadhibou 340

# Sudan and South Sudan

place      North Darfur
alias      North Darfur State; Northern Darfur
kind       state
at         16.00 25.50
in         SDN
near       Al-Fashir 260
size       2300000

place      South Darfur
alias      South Darfur State; Southern Darfur
kind       state
at         11.20 24.50
in         SDN
near       Nyala 105
size       3700000

place      West Darfur
alias      West Darfur State; Western Darfur
kind       state
at         13.40 22.80
in         SDN
near       Geneina 40
size       1300000

place      Central Darfur
alias      Central Darfur State
kind       state
at         12.60 23.40
in         SDN
near       Zalingei 34

place      East Darfur
alias      East Darfur State; Eastern Darfur
kind       state
at         11.00 26.20
in         SDN
near       El Daein 52

place      North Kordofan
alias      North Kordofan State
kind       state
at         13.90 30.40
in         SDN
near       Al-Ubayyid 82
size       2900000

place      South Kordofan
alias      South Kordofan State; Southern Kordofan
kind       state
at         11.20 30.30
in         SDN
near       Kaduqli 65
size       2100000

place      West Kordofan
alias      West Kordofan State
kind       state
at         12.20 28.60
in         SDN
near       An Nuhud 60
size       1700000

place      Blue Nile State
alias      Blue Nile region
kind       state
at         11.20 34.10
in         SDN
near       Ad-Damazin 68
size       1100000

place      White Nile State
kind       state
at         13.30 32.30
in         SDN
near       Rabak 42
size       2500000

place      Gezira State
alias      Jazira state; Al Jazirah State; Jazirah State; Gezira
kind       state
at         14.50 33.30
in         SDN
near       Wad Medani 27
size       5100000

place      Gedaref State
alias      Al Qadarif State; Gadaref State
kind       state
at         13.80 35.00
in         SDN
near       Gedaref 45
size       2200000

place      Kassala State
kind       state
at         15.80 35.80
in         SDN
near       Kassala 72
size       2500000

place      Khartoum State
kind       state
at         15.80 32.80
in         SDN
near       Khartoum 35
size       8000000

place      Northern State
kind       state
at         19.20 29.50
in         SDN
near       Ed Damer 500
size       940000

place      River Nile State
kind       state
at         18.50 33.50
in         SDN
near       Berber 65
size       1500000

place      Sennar State
alias      Sinnār
kind       state
at         13.00 33.90
in         SDN
near       Singa 17
size       1900000

place      Red Sea State
kind       state
at         19.70 36.00
in         SDN
near       Port Sudan 130
size       1500000

place      Darfur
adj        Darfuri
alias      Darfur region
kind       region
at         13.50 24.50
in         SDN
near       Al-Fashir 95
size       9000000

place      Kordofan
alias      Kordofan region; Greater Kordofan
kind       region
at         12.80 29.80
in         SDN
near       Al-Ubayyid 60

place      Nuba Mountains
alias      Jibal al-Nuba; Nuba Hills
kind       region
at         11.70 30.30
in         SDN
near       Dilling 75

place      Abyei
alias      Abyei Area; Abyei region
kind       region
at         9.80 28.40
in         SDN
near       Gogrial 145
size       125000

place      Halaib Triangle
kind       region
at         22.30 35.60
in         SDN
near       Port Sudan 330

place      Central Equatoria
alias      Central Equatoria State
kind       state
at         4.70 31.00
in         SSD
near       Juba 66
size       1100000

place      Eastern Equatoria
alias      Eastern Equatoria State
kind       state
at         4.90 33.60
in         SSD
near       Torit 120
size       900000

place      Western Equatoria
alias      Western Equatoria State
kind       state
at         5.40 28.40
in         SSD
near       Yambio 90
size       620000

place      Jonglei
alias      Jonglei State
kind       state
at         7.40 32.40
in         SSD
near       Bor 155
size       1360000

place      Lakes State
kind       state
at         6.80 29.80
in         SSD
near       Rumbek 14
size       700000

place      Northern Bahr el Ghazal
alias      Northern Bahr el Ghazal State; Northern Bahr al-Ghazal
kind       state
at         8.90 27.00
in         SSD
near       Aweil 45
size       720000

place      Western Bahr el Ghazal
alias      Western Bahr el Ghazal State; Western Bahr al-Ghazal
kind       state
at         8.00 26.00
in         SSD
near       Wau 225
size       330000

place      Unity State
kind       state
at         9.00 29.70
in         SSD
near       Leer 90
size       585000

place      Upper Nile State
alias      Upper Nile
kind       state
at         10.00 32.70
in         SSD
near       Malakal 120
size       960000

place      Warrap
alias      Warrap State
kind       state
at         8.20 28.60
in         SSD
near       Tonj 100
size       970000

place      Greater Pibor Administrative Area
alias      Pibor Administrative Area
kind       region
at         6.50 33.80
in         SSD
near       Bor 255

place      Ruweng Administrative Area
alias      Ruweng
kind       region
at         9.90 29.60
in         SSD

place      Equatoria
kind       region
at         5.00 31.00
in         SSD
near       Juba 70

place      Bahr el Ghazal
alias      Bahr al-Ghazal
kind       region
at         8.00 27.50
in         SSD
near       Wau 65

# The Horn of Africa

place      Afar
alias      Afar Region; Afar regional state
kind       state
at         12.00 41.30
in         ETH
near       Dessie 210
size       2000000

place      Amhara
alias      Amhara Region; Amhara regional state
kind       state
at         11.60 38.20
in         ETH
near       Bahir Dar 90
size       22000000

place      Benishangul-Gumuz
alias      Benishangul-Gumuz Region; Benishangul-Gumuz regional state
kind       state
at         10.70 35.50
in         ETH
near       Bahir Dar 230
size       1200000

place      Gambella
alias      Gambella Region; Gambella regional state; Gambela
kind       state
at         7.90 34.40
in         ETH
near       Jimma 270
size       500000

place      Oromia
alias      Oromia Region; Oromia regional state; Oromiya
kind       state
at         7.80 39.50
in         ETH
near       Shashamane 125
size       38000000

place      Sidama
alias      Sidama Region; Sidama regional state
kind       state
at         6.70 38.40
in         ETH
near       Awasa 40
size       4500000

place      Somali Region
alias      Ogaden; Ethiopian Somali region
kind       state
at         6.80 43.80
in         ETH
near       Jijiga 310
size       6500000

place      Southern Nations, Nationalities, and Peoples' Region
alias      SNNPR; Southern Nations
kind       state
at         6.30 36.70
in         ETH
near       Arba Minch 102

place      Tigray
adj        Tigrayan
alias      Tigray Region; Tigray regional state
kind       state
at         13.80 38.80
in         ETH
near       Mek'ele 83
size       6000000

place      Harari Region
kind       state
at         9.30 42.15
in         ETH
near       Harar 4

place      Western Tigray
alias      western Tigray zone; Welkait; Wolkait; Wolqayt; Welqayt; West Tigray
kind       region
at         13.90 37.10
in         ETH
near       Gonder 150

place      Wollega
alias      Wellega; Welega
kind       region
at         9.20 36.00
in         ETH
near       Jimma 190

place      Wollo
alias      Welo; Wello
kind       region
at         11.50 39.60
in         ETH
near       Dessie 42

place      Gash-Barka
kind       state
at         15.20 37.20
in         ERI
near       Barentu 42

place      Southern Red Sea
kind       state
at         13.60 41.90
in         ERI
near       Assab 120

place      Puntland
alias      Puntland State
kind       state
at         8.80 49.50
in         SOM
near       Garoowe 115
size       4000000

place      Somaliland
alias      Republic of Somaliland
kind       state
at         9.60 46.20
in         SOM
near       Burao 75
size       5700000

place      Jubaland
alias      Jubbaland; Azania
kind       state
at         1.20 41.80
in         SOM
near       Baardheere 135
size       1360000

place      Galmudug
alias      Galmudug State
kind       state
at         5.60 47.20
in         SOM
near       Gaalkacyo 130

place      Hirshabelle
alias      Hirshabelle State
kind       state
at         3.60 45.70
in         SOM
near       Beled Hawo 420

place      South West State
alias      Southwest State; South West State of Somalia
kind       state
at         2.70 43.80
in         SOM
near       Baidoa 50

place      SSC-Khatumo
alias      Khatumo; Khaatumo; North Eastern State
kind       state
at         8.60 47.50
in         SOM
near       Las Anod 20

place      Bakool
alias      Bakool region; Bakol
kind       state
at         4.20 43.90
in         SOM
near       Baidoa 122
size       370000

place      Banaadir
alias      Banaadir region; Banadir; Benadir
kind       state
at         2.10 45.40
in         SOM
near       Mogadishu 9
size       2500000

place      Bari region
kind       state
at         10.20 50.10
in         SOM
near       Bosaso 145

place      Bay region
kind       state
at         2.60 43.60
in         SOM
near       Baidoa 55
size       790000

place      Galgaduud
alias      Galgaduud region; Galguduud
kind       state
at         5.00 46.80
in         SOM
near       Ceeldheer 125
size       570000

place      Gedo
alias      Gedo region
kind       state
at         3.30 42.00
in         SOM
near       Baardheere 110
size       510000

place      Hiiraan
alias      Hiiraan region; Hiran; Hiraan; Hiraan region
kind       state
at         4.30 45.50
in         SOM
near       Beledweyne 58
size       520000

place      Lower Juba
alias      Lower Juba region; Lower Jubba
kind       state
at         0.20 41.60
in         SOM
near       Kismayo 120
size       490000

place      Middle Juba
alias      Middle Juba region; Middle Jubba
kind       state
at         1.00 42.50
in         SOM
near       Jilib 62
size       360000

place      Lower Shabelle
alias      Lower Shabelle region; Lower Shabeelle; Lower Shebelle
kind       state
at         1.90 44.50
in         SOM
near       Merca 35
size       1200000

place      Middle Shabelle
alias      Middle Shabelle region; Middle Shabeelle; Middle Shebelle; Middle Shabele
kind       state
at         2.90 45.60
in         SOM
near       Giohar 22
size       520000

place      Mudug
alias      Mudug region
kind       state
at         6.70 48.00
in         SOM
near       Gaalkacyo 65
size       720000

place      Nugaal
alias      Nugaal region; Nugal
kind       state
at         8.20 49.30
in         SOM
near       Garoowe 90
size       390000

place      Sanaag
alias      Sanaag region
kind       state
at         10.30 47.90
in         SOM
near       Erigavo 60
size       540000

place      Sool
alias      Sool region
kind       state
at         8.70 47.70
in         SOM
near       Las Anod 45
size       330000

place      Togdheer
alias      Togdheer region
kind       state
at         9.00 45.70
in         SOM
near       Burao 60
size       720000

place      Awdal
alias      Awdal region
kind       state
at         10.40 43.20
in         SOM
near       Baki 47
size       670000

# East Africa

place      Baringo
alias      Baringo County
kind       state
at         0.60 36.00
in         KEN
near       Nakuru 100
size       670000

place      Garissa County
kind       state
at         -0.50 40.20
in         KEN
near       Garissa 62
size       840000

place      Kisumu County
kind       state
at         -0.20 34.80
in         KEN
near       Kisumu 12

place      Laikipia
alias      Laikipia County
kind       state
at         0.30 36.80
in         KEN
near       Nakuru 95
size       520000

place      Lamu County
kind       state
at         -2.10 40.80
in         KEN
near       Malindi 140
size       140000

place      Mandera County
kind       state
at         3.60 40.90
in         KEN
near       Beled Hawo 110
size       870000

place      Marsabit County
kind       state
at         2.80 37.60
in         KEN
near       Garissa 435
size       460000

place      Samburu County
kind       state
at         1.30 37.00
in         KEN
near       Nakuru 200
size       310000

place      Tana River County
kind       state
at         -1.50 39.50
in         KEN
near       Garissa 115
size       320000

place      Turkana
alias      Turkana County; Turkana region
kind       state
at         3.50 35.50
in         KEN
near       Kitale 280
size       930000

place      Wajir County
kind       state
at         1.80 40.10
in         KEN
near       Garissa 255
size       780000

place      West Pokot
alias      West Pokot County
kind       state
at         1.70 35.20
in         KEN
near       Kitale 78
size       620000

place      Elgeyo-Marakwet
alias      Elgeyo-Marakwet County; Elegeyo-Marakwet
kind       state
at         0.80 35.55
in         KEN
near       Eldoret 42

place      Rift Valley Province
alias      Rift Valley of Kenya
kind       region
at         0.50 36.00
in         KEN
near       Nakuru 90

place      Karamoja
alias      Karamoja region
kind       region
at         2.60 34.50
in         UGA
near       Kitgum 200
size       1200000

place      West Nile
alias      West Nile region
kind       region
at         3.10 31.10
in         UGA
near       Arua 25

place      Acholiland
alias      Acholi
kind       region
at         3.00 32.50
in         UGA
near       Gulu 32

place      Buganda
kind       region
at         0.40 32.00
in         UGA
near       Kampala 65

place      Bunyoro
kind       region
at         1.60 31.50
in         UGA
near       Kampala 180

place      Rwenzori region
kind       region
at         0.40 30.10
in         UGA
near       Kasese 25

place      Zanzibar
adj        Zanzibari
alias      Zanzibar Archipelago; Unguja; Zanzibar Island
kind       island
at         -6.15 39.35
in         TZA
near       Zanzibar 17
size       1900000

place      Arusha Region
kind       state
at         -3.10 36.00
in         TZA
near       Arusha 85

place      Kigoma Region
kind       state
at         -4.90 30.40
in         TZA
near       Kigoma 85

place      Mtwara Region
kind       state
at         -10.70 39.00
in         TZA
near       Mtwara 140

place      Cibitoke
alias      Cibitoke Province
kind       state
at         -2.85 29.20
in         BDI
near       Bujumbura 62

place      Bubanza Province
kind       state
at         -3.15 29.40
in         BDI
near       Bujumbura 26

place      Western Province
alias      Rwanda's Western Province
kind       state
at         -2.20 29.30
in         RWA
near       Kibuye 18

place      Northern Province
alias      Rwanda's Northern Province
kind       state
at         -1.65 29.85
in         RWA
near       Ruhengeri 30

# The Democratic Republic of the Congo and its neighbours

place      Bas-Uele
alias      Bas-Uele Province
kind       state
at         3.50 24.50
in         COD
near       Buta 80

place      Haut-Katanga
alias      Haut-Katanga Province; Upper Katanga
kind       state
at         -10.30 27.50
in         COD
near       Likasi 95

place      Haut-Lomami
alias      Haut-Lomami Province
kind       state
at         -8.30 25.30
in         COD
near       Kamina 58

place      Haut-Uele
alias      Haut-Uele Province
kind       state
at         3.50 28.50
in         COD
near       Isiro 125

place      Ituri
alias      Ituri Province
kind       state
at         1.70 29.80
in         COD
near       Bunia 52
size       4400000

place      Kasai
alias      Kasai Province
kind       state
at         -4.80 20.90
in         COD
near       Tshikapa 180

place      Kasai-Central
alias      Kasai-Central Province; Central Kasai
kind       state
at         -6.50 22.20
in         COD
near       Kananga 70

place      Kasai-Oriental
alias      Kasai-Oriental Province; Eastern Kasai; East Kasai
kind       state
at         -6.20 23.60
in         COD
near       Mbuji-Mayi 8

place      Kongo Central
alias      Kongo Central Province; Bas-Congo; Lower Congo
kind       state
at         -5.20 14.20
in         COD
near       Mbanza-Ngungu 72

place      Kwango
alias      Kwango Province
kind       state
at         -6.50 17.60
in         COD
near       Kikwit 210

place      Kwilu
alias      Kwilu Province
kind       state
at         -4.80 18.50
in         COD
near       Kikwit 45

place      Lomami
alias      Lomami Province
kind       state
at         -6.60 24.60
in         COD
near       Kabinda 50

place      Lualaba
alias      Lualaba Province
kind       state
at         -10.00 24.50
in         COD
near       Kolwezi 130

place      Mai-Ndombe
alias      Mai-Ndombe Province
kind       state
at         -2.30 18.40
in         COD
near       Mbandaka 260

place      Maniema
alias      Maniema Province
kind       state
at         -3.00 26.20
in         COD
near       Kindu 32

place      Mongala
alias      Mongala Province
kind       state
at         2.00 21.80
in         COD
near       Lisala 30

place      North Kivu Province
alias      Nord-Kivu; North Kivu
kind       state
at         -0.80 28.60
in         COD
near       Butembo 122
size       8000000

place      Nord-Ubangi
alias      Nord-Ubangi Province
kind       state
at         3.80 21.60
in         COD
near       Gbadolite 85

place      Sankuru
alias      Sankuru Province
kind       state
at         -3.70 23.70
in         COD
near       Lodja 28

place      South Kivu
alias      South Kivu Province; Sud-Kivu
kind       state
at         -3.10 28.20
in         COD
near       Bukavu 97
size       7000000

place      Sud-Ubangi
alias      Sud-Ubangi Province
kind       state
at         3.30 19.50
in         COD
near       Gemena 32

place      Tanganyika
alias      Tanganyika Province
kind       state
at         -6.50 27.90
in         COD
near       Kalemie 155

place      Tshopo
alias      Tshopo Province
kind       state
at         0.50 25.00
in         COD
near       Kisangani 22

place      Tshuapa
alias      Tshuapa Province
kind       state
at         -1.00 22.50
in         COD
near       Mbandaka 480

place      Equateur Province
kind       state
at         0.20 18.80
in         COD
near       Mbandaka 64

place      Kivu
alias      the Kivus; Kivu region; the Kivu provinces; Kivus
kind       region
at         -2.00 28.50
in         COD
near       Bukavu 68

place      Katanga
alias      Katanga Province; Shaba
kind       region
at         -9.00 26.50
in         COD
near       Kamina 168

place      Orientale Province
alias      Province Orientale
kind       region
at         2.50 27.00
in         COD
near       Isiro 75

place      Masisi territory
kind       district
at         -1.40 28.80
in         COD
near       Goma 56

place      Rutshuru territory
kind       district
at         -1.10 29.40
in         COD
near       Goma 65

place      Beni territory
kind       district
at         0.50 29.60
in         COD
near       Beni 18

place      Vakaga
kind       state
at         9.80 22.40
in         CAF
near       Bria 370

place      Ouaka
kind       state
at         6.20 20.80
in         CAF
near       Bambari 48

place      Haute-Kotto
kind       state
at         7.50 23.20
in         CAF
near       Bria 165

place      Haut-Mbomou
kind       state
at         6.20 25.50
in         CAF
near       Bangassou 330

place      Mbomou
kind       state
at         5.20 23.50
in         CAF
near       Bangassou 90

place      Nana-Grebizi
kind       state
at         7.20 19.40
in         CAF
near       Kaga-Bandoro 28

place      Ouham
kind       state
at         7.00 17.80
in         CAF
near       Bossangoa 70

place      Ouham-Pende
kind       state
at         6.90 16.30
in         CAF
near       Bozoum 55

place      Lac region
alias      Lac Province
kind       state
at         13.70 14.20
in         TCD
near       N'Djamena 200

place      Ouaddai
alias      Ouadaï Region
kind       state
at         13.70 21.00
in         TCD
near       Abeche 28

place      Tibesti
alias      Tibesti region
kind       region
at         21.30 17.00
in         TCD

place      Borkou
kind       region
at         18.00 18.50
in         TCD

place      Ennedi
alias      Ennedi Plateau
kind       region
at         17.00 22.50
in         TCD

place      Wadi Fira
kind       state
at         14.70 21.50
in         TCD
near       Abeche 115

place      Sila region
kind       state
at         12.10 21.60
in         TCD
near       Abeche 210

place      Far North
alias      Far North Region; Extreme-Nord
kind       state
at         11.00 14.40
in         CMR
near       Maroua 46
size       4000000

place      North-West Region
alias      Northwest Region
kind       state
at         6.30 10.40
in         CMR
near       Bamenda 47
size       2000000

place      South-West Region
alias      Southwest Region
kind       state
at         5.30 9.30
in         CMR
near       Kumba 74
size       1600000

place      Adamawa Region
alias      Adamaoua
kind       state
at         7.00 13.20
in         CMR
near       Ngaoundere 54

place      Littoral Region
kind       state
at         4.30 10.10
in         CMR
near       Douala 48

place      Ambazonia
alias      Southern Cameroons; Anglophone regions
kind       region
at         5.80 9.80
in         CMR
near       Bamenda 43

place      Cabinda
alias      Cabinda Province
kind       state
at         -5.10 12.40
in         AGO
near       Pointe-Noire 70
size       720000

place      Huambo Province
kind       state
at         -12.50 15.70
in         AGO
near       Huambo 33

place      Lunda Norte
alias      Lunda Norte Province
kind       region
at         -8.30 19.50
in         AGO

place      Bie
alias      Bie Province
kind       state
at         -12.50 17.50
in         AGO
near       Cuito 63

place      Cunene
alias      Cunene Province
kind       state
at         -16.50 16.00
in         AGO
near       Lubango 325

place      Caprivi
alias      Zambezi Region; Caprivi Strip
kind       state
at         -17.90 24.00
in         NAM
near       Rundu 450

# West Africa

place      Abia State
kind       state
at         5.45 7.50
in         NGA
near       Umuahia 10
size       3700000

place      Adamawa
alias      Adamawa State
kind       state
at         9.30 12.40
in         NGA
near       Jimeta 10
size       4200000

place      Akwa Ibom
alias      Akwa Ibom State
kind       state
at         5.00 7.85
in         NGA
near       Uyo 9
size       5500000

place      Anambra
alias      Anambra State
kind       state
at         6.20 6.90
in         NGA
near       Awka 18
size       5500000

place      Bauchi State
kind       state
at         10.60 10.00
in         NGA
near       Bauchi 37
size       6500000

place      Bayelsa
alias      Bayelsa State
kind       state
at         4.80 6.00
in         NGA
near       Port Harcourt 110
size       2300000

place      Benue
alias      Benue State
kind       state
at         7.30 8.70
in         NGA
near       Makurdi 50
size       5700000

place      Borno
alias      Borno State
kind       state
at         11.50 13.00
in         NGA
near       Maiduguri 42
size       5900000

place      Cross River State
alias      Cross River
kind       state
at         5.80 8.50
in         NGA
near       Ugep 44
size       3900000

place      Delta State
kind       state
at         5.70 5.95
in         NGA
near       Warri 28
size       5700000

place      Ebonyi State
kind       state
at         6.25 8.05
in         NGA
near       Abakaliki 13
size       2900000

place      Edo State
alias      Edo
kind       state
at         6.60 5.90
in         NGA
near       Benin City 43
size       4200000

place      Ekiti State
kind       state
at         7.70 5.30
in         NGA
near       Ado-Ekiti 12
size       3300000

place      Enugu State
kind       state
at         6.55 7.40
in         NGA
near       Enugu 17
size       4400000

place      Gombe State
kind       state
at         10.40 11.20
in         NGA
near       Gombe 14
size       3300000

place      Imo State
kind       state
at         5.55 7.05
in         NGA
near       Owerri 9
size       5400000

place      Jigawa
alias      Jigawa State
kind       state
at         12.20 9.50
in         NGA
near       Kano 110
size       5800000

place      Kaduna State
kind       state
at         10.40 7.70
in         NGA
near       Kaduna 33
size       8300000

place      Kano State
kind       state
at         11.60 8.50
in         NGA
near       Kano 43
size       13100000

place      Katsina State
kind       state
at         12.50 7.60
in         NGA
near       Katsina 54
size       7800000

place      Kebbi
alias      Kebbi State
kind       state
at         11.60 4.20
in         NGA
near       Sokoto 195
size       4400000

place      Kogi
alias      Kogi State
kind       state
at         7.80 6.60
in         NGA
near       Okene 48
size       4500000

place      Kwara
alias      Kwara State
kind       state
at         8.80 4.60
in         NGA
near       Ilorin 35
size       3200000

place      Lagos State
kind       state
at         6.50 3.60
in         NGA
near       Ebute Ikorodu 15
size       13000000

place      Nasarawa State
alias      Nassarawa State
kind       state
at         8.50 8.20
in         NGA
near       Makurdi 92
size       2500000

place      Niger State
kind       state
at         9.90 5.70
in         NGA
near       Minna 99
size       5600000

place      Ogun State
kind       state
at         7.00 3.50
in         NGA
near       Abeokuta 22
size       5200000

place      Ondo State
kind       state
at         7.00 5.10
in         NGA
near       Akure 30
size       4700000

place      Osun State
kind       state
at         7.55 4.50
in         NGA
near       Osogbo 24
size       4700000

place      Oyo State
kind       state
at         8.10 3.60
in         NGA
near       Oyo 47
size       7800000

place      Plateau State
kind       state
at         9.20 9.60
in         NGA
near       Jos 106
size       4200000

place      Rivers State
kind       state
at         4.85 6.90
in         NGA
near       Port Harcourt 14
size       7300000

place      Sokoto State
kind       state
at         13.10 5.30
in         NGA
near       Sokoto 11
size       5000000

place      Taraba
alias      Taraba State
kind       state
at         8.00 10.70
in         NGA
near       Jimeta 255
size       3100000

place      Yobe
alias      Yobe State
kind       state
at         12.20 11.70
in         NGA
near       Maiduguri 165
size       3300000

place      Zamfara
alias      Zamfara State
kind       state
at         12.10 6.20
in         NGA
near       Gusau 50
size       4500000

place      Federal Capital Territory
alias      Federal Capital Territory State; FCT Abuja; FCT
kind       state
at         8.90 7.25
in         NGA
near       Abuja 33
size       2500000

place      Middle Belt
alias      Nigeria's Middle Belt
kind       region
at         8.50 8.50
in         NGA
near       Makurdi 86

place      Niger Delta
alias      the Niger Delta
kind       region
at         4.90 6.20
in         NGA
near       Port Harcourt 90

place      Biafra
alias      Republic of Biafra
kind       region
at         5.70 7.50
in         NGA
near       Umuahia 20

place      Agadez
alias      Agadez region
kind       state
at         19.50 9.50
in         NER
near       Agadez 325
size       570000

place      Diffa Region
kind       state
at         15.50 12.50
in         NER
near       Diffa 240
size       720000

place      Dosso Region
kind       state
at         13.00 3.50
in         NER
near       Dosso 30

place      Maradi Region
kind       state
at         14.20 7.40
in         NER
near       Maradi 82
size       4200000

place      Tahoua Region
kind       state
at         15.50 5.20
in         NER
near       Tahoua 68
size       4000000

place      Tillaberi Region
kind       state
at         14.40 2.00
in         NER
near       Niamey 102
size       3200000

place      Zinder Region
kind       state
at         14.50 9.30
in         NER
near       Zinder 84
size       4100000

place      Boucle du Mouhoun
alias      Boucle du Mouhoun Region
kind       state
at         12.50 -3.50
in         BFA
near       Dedougou 5
size       1900000

place      Centre-Nord
alias      Centre-Nord Region; Center-North region; Centre-North
kind       state
at         13.30 -1.10
in         BFA
near       Kaya 24
size       1900000

place      Centre-Est
alias      Centre-Est Region; Center-East region
kind       state
at         11.70 -0.20
in         BFA
near       Tenkodogo 20

place      Centre-Ouest
alias      Centre-Ouest Region
kind       state
at         12.00 -2.30
in         BFA
near       Koudougou 28

place      Cascades Region
kind       state
at         10.40 -4.50
in         BFA
near       Banfora 35

place      Est Region
alias      East region; Eastern Region of Burkina Faso
kind       state
at         12.00 0.90
in         BFA
near       Fada N'gourma 62
size       1950000

place      Hauts-Bassins
alias      Hauts-Bassins Region
kind       state
at         11.30 -4.30
in         BFA
near       Bobo-Dioulasso 14

place      Nord Region
alias      North region of Burkina Faso
kind       state
at         13.50 -2.30
in         BFA
near       Ouahigouya 12

place      Sahel Region
alias      Burkina Faso's Sahel region
kind       state
at         14.20 -0.50
in         BFA
near       Dori 50
size       1100000

place      Sud-Ouest
alias      Sud-Ouest Region
kind       state
at         10.50 -3.20
in         BFA
near       Banfora 170

place      Gao Region
kind       state
at         16.50 0.00
in         MLI
near       Gao 28
size       730000

place      Kayes Region
kind       state
at         14.50 -10.50
in         MLI
near       Kayes 100

place      Kidal Region
kind       state
at         19.30 1.20
in         MLI
near       Gao 360
size       83000

place      Koulikoro Region
kind       state
at         13.90 -7.70
in         MLI
near       Koulikoro 117

place      Menaka Region
kind       state
at         15.90 2.50
in         MLI
near       Gao 275
size       320000

place      Mopti Region
kind       state
at         14.60 -3.90
in         MLI
near       Mopti 34
size       2900000

place      Segou Region
kind       state
at         13.80 -5.90
in         MLI
near       Segou 50

place      Sikasso Region
kind       state
at         11.20 -6.50
in         MLI
near       Sikasso 92

place      Timbuktu Region
alias      Tombouctou Region
kind       state
at         20.00 -3.00
in         MLI
near       Timbuktu 360
size       980000

place      Azawad
kind       region
at         19.00 0.00
in         MLI

place      Casamance
alias      Casamance region
kind       region
at         12.80 -15.30
in         SEN
near       Ziguinchor 110

place      Alibori
alias      Alibori Department
kind       state
at         11.20 2.80
in         BEN
near       Kandi 16

place      Atacora
alias      Atacora Department; Atakora
kind       state
at         10.70 1.60
in         BEN
near       Natitingou 50

place      Borgou
alias      Borgou Department
kind       state
at         9.80 2.80
in         BEN
near       Parakou 54

place      Savanes
alias      Savanes region
kind       state
at         10.60 0.40
in         TGO
near       Kara 148

place      Upper East
alias      Upper East Region
kind       state
at         10.75 -0.80
in         GHA
near       Tamale 150

place      Upper West
alias      Upper West Region
kind       state
at         10.40 -2.20
in         GHA
near       Tamale 185

place      Ashanti
alias      Ashanti Region
kind       state
at         6.80 -1.50
in         GHA
near       Kumasi 15

place      Northern Region of Ghana
alias      Northern
kind       state
at         9.60 -0.50
in         GHA
near       Tamale 45

place      Volta Region
kind       state
at         7.00 0.45
in         GHA
near       Tema 155

place      Bounkani
kind       state
at         9.20 -3.30
in         CIV
near       Abengourou 275

place      Lofa
alias      Lofa County
kind       state
at         8.20 -9.80
in         LBR
near       Voinjama 25

place      Nimba
alias      Nimba County
kind       state
at         6.80 -8.80
in         LBR
near       New Yekepa 90

place      Grand Gedeh County
kind       state
at         5.90 -8.10
in         LBR
near       Zwedru 20

place      Bong County
kind       state
at         7.00 -9.40
in         LBR
near       Gbarnga 10

place      Kailahun District
kind       district
at         8.10 -10.70
in         SLE
near       Kenema 58

place      Kono District
kind       district
at         8.70 -10.90
in         SLE
near       Koidu 12

place      Nzerekore Region
alias      Guinee forestiere; Guinea's forest region; Forest Guinea
kind       state
at         8.40 -9.00
in         GIN
near       Nzerekore 75

# Southern Africa

place      Cabo Delgado
alias      Cabo Delgado Province
kind       state
at         -12.30 39.40
in         MOZ
near       Montepuez 97
size       2500000

place      Gaza Province
kind       state
at         -23.00 33.00
in         MOZ
near       Chokwe 170

place      Inhambane Province
kind       state
at         -23.00 34.50
in         MOZ
near       Maxixe 130

place      Manica
alias      Manica Province
kind       state
at         -19.00 33.40
in         MOZ
near       Chimoio 14

place      Maputo Province
kind       state
at         -25.60 32.40
in         MOZ
near       Maputo 45

place      Nampula Province
kind       state
at         -15.00 39.30
in         MOZ
near       Nampula 14

place      Niassa
alias      Niassa Province
kind       state
at         -13.00 36.50
in         MOZ
near       Lichinga 140

place      Sofala
alias      Sofala Province
kind       state
at         -19.00 34.70
in         MOZ
near       Beira 94

place      Tete Province
kind       state
at         -15.60 32.70
in         MOZ
near       Tete 110

place      Zambezia
alias      Zambezia Province
kind       state
at         -16.70 37.00
in         MOZ
near       Quelimane 130

place      Eastern Cape
kind       state
at         -32.20 26.50
in         ZAF
near       East London 165
size       7200000

place      Free State
kind       state
at         -28.60 26.90
in         ZAF
near       Welkom 70
size       2960000

place      Gauteng
kind       state
at         -26.00 28.10
in         ZAF
near       Johannesburg 23
size       15100000

place      KwaZulu-Natal
alias      KwaZulu
kind       state
at         -28.70 30.80
in         ZAF
near       Durban 133
size       12400000

place      Limpopo
alias      Limpopo province
kind       state
at         -23.80 29.40
in         ZAF
near       Pretoria 235
size       6600000

place      Mpumalanga
kind       state
at         -25.80 30.10
in         ZAF
near       Witbank 88
size       5100000

place      North West Province
kind       state
at         -26.20 25.50
in         ZAF
near       Klerksdorp 135
size       3800000

place      Northern Cape
kind       state
at         -29.80 21.50
in         ZAF
near       Bloemfontein 460
size       1360000

place      Western Cape
kind       state
at         -33.20 20.60
in         ZAF
near       Paarl 165
size       7400000

place      Matabeleland
alias      Matabeleland North; Matabeleland South
kind       region
at         -19.50 28.00
in         ZWE
near       Bulawayo 92

place      Mashonaland
kind       region
at         -17.30 31.00
in         ZWE
near       Harare 60

place      Manicaland
kind       state
at         -19.00 32.30
in         ZWE
near       Mutare 40
size       1750000

place      Masvingo Province
kind       state
at         -20.60 31.20
in         ZWE
near       Gweru 195

place      Copperbelt
alias      Copperbelt Province; the Copperbelt
kind       state
at         -12.90 28.20
in         ZMB
near       Kitwe 10
size       2700000

# Afghanistan

place      Badakhshan
alias      Badakhshan Province
kind       state
at         36.70 71.00
in         AFG
near       Fayzabad 60
size       1050000

place      Badghis
alias      Badghis Province
kind       state
at         35.20 63.80
in         AFG
near       Herat 172
size       550000

place      Baghlan Province
kind       state
at         35.80 69.00
in         AFG
near       Pul-e Khumri 31
size       1050000

place      Balkh Province
kind       state
at         36.60 67.00
in         AFG
near       Mazari Sharif 15
size       1500000

place      Bamyan
alias      Bamyan Province; Bamiyan; Bamian
kind       state
at         34.80 67.20
in         AFG
near       Bamyan 57
size       490000

place      Daykundi
alias      Daykundi Province; Daikundi; Dai Kundi
kind       state
at         33.80 66.00
in         AFG
near       Ghazni 225
size       510000

place      Farah Province
kind       state
at         32.50 62.50
in         AFG
near       Farah 40
size       560000

place      Faryab
alias      Faryab Province
kind       state
at         36.00 64.90
in         AFG
near       Maymana 14
size       1100000

place      Ghazni Province
kind       state
at         33.20 67.90
in         AFG
near       Ghazni 62
size       1360000

place      Ghor
alias      Ghor Province; Ghowr
kind       state
at         34.10 64.90
in         AFG
near       Shahrak 55
size       760000

place      Helmand
alias      Helmand Province
kind       state
at         31.00 64.00
in         AFG
near       Lashkar Gah 75
size       1450000

place      Herat Province
kind       state
at         34.30 62.20
in         AFG
near       Herat 6
size       2140000

place      Jowzjan
alias      Jowzjan Province; Jawzjan
kind       state
at         36.60 65.80
in         AFG
near       Shibirghan 9
size       600000

place      Kabul Province
kind       state
at         34.50 69.40
in         AFG
near       Kabul 21
size       5400000

place      Kandahar Province
kind       state
at         31.00 65.70
in         AFG
near       Kandahar 68
size       1400000

place      Kapisa
alias      Kapisa Province
kind       state
at         34.98 69.70
in         AFG
near       Charikar 48
size       490000

place      Khost Province
alias      Khowst
kind       state
at         33.35 69.95
in         AFG
near       Khost 4
size       640000

place      Kunar
alias      Kunar Province
kind       state
at         35.00 71.20
in         AFG
near       Asadabad 15
size       500000

place      Kunduz Province
kind       state
at         36.80 68.80
in         AFG
near       Kunduz 9
size       1140000

place      Laghman
alias      Laghman Province
kind       state
at         34.90 70.20
in         AFG
near       Mehtar Lam 26
size       490000

place      Logar
alias      Logar Province
kind       state
at         34.00 69.20
in         AFG
near       Baraki Barak 23
size       440000

place      Nangarhar
alias      Nangarhar Province
kind       state
at         34.20 70.30
in         AFG
near       Jalalabad 29
size       1700000

place      Nimroz
alias      Nimroz Province; Nimruz
kind       state
at         30.70 62.20
in         AFG
near       Zaranj 43
size       180000

place      Nuristan
alias      Nuristan Province
kind       state
at         35.30 70.90
in         AFG
near       Asadabad 53
size       160000

place      Paktia
alias      Paktia Province
kind       state
at         33.60 69.40
in         AFG
near       Gardez 16
size       610000

place      Paktika
alias      Paktika Province
kind       state
at         32.50 68.80
in         AFG
near       Gardez 130
size       770000

place      Panjshir
alias      Panjshir Province; Panjsher
kind       state
at         35.40 69.80
in         AFG
near       Bazarak 27
size       170000

place      Parwan
alias      Parwan Province
kind       state
at         35.00 68.90
in         AFG
near       Charikar 25
size       740000

place      Samangan
alias      Samangan Province
kind       state
at         36.10 68.00
in         AFG
near       Aibak 18
size       430000

place      Sar-e Pol
alias      Sar-e Pol Province; Sar-i-Pul; Sar-e-Pul; Sari Pul; Sar-i-Pol
kind       state
at         35.70 66.20
in         AFG
near       Sar-e Pul 63
size       620000

place      Takhar
alias      Takhar Province
kind       state
at         36.70 69.70
in         AFG
near       Taloqan 16
size       1090000

place      Uruzgan
alias      Uruzgan Province; Oruzgan
kind       state
at         32.80 66.00
in         AFG
near       Kandahar 135
size       440000

place      Wardak
alias      Wardak Province; Maidan Wardak; Wardag
kind       state
at         34.20 68.20
in         AFG
near       Kabul 95
size       660000

place      Zabul
alias      Zabul Province
kind       state
at         32.30 67.20
in         AFG
near       Kandahar 160
size       390000

# Pakistan

place      Punjab
alias      Punjab province
kind       state
at         31.00 72.50
in         PAK
near       Jhang Sadr 34
size       127000000

place      Sindh
alias      Sind; Sindh province
kind       state
at         26.00 68.60
in         PAK
near       Nawabshah 33
size       55000000

place      Balochistan
alias      Baluchistan; Balochistan province; Baluchistan province
kind       state
at         28.30 65.50
in         PAK
near       Khuzdar 121
size       14900000

place      Khyber Pakhtunkhwa
alias      KPK; K.P.; North-West Frontier Province; Northwest Frontier Province; NWFP; N.W.F.P.; KP province
kind       state
at         34.30 72.00
in         PAK
near       Mardan 14
size       40900000

place      Azad Kashmir
alias      Azad Jammu and Kashmir; Pakistan-administered Kashmir; AJK; Pakistani Kashmir; Pakistan-controlled Kashmir; Pakistan-occupied Kashmir; PoK
kind       state
at         33.90 73.90
in         PAK
near       Muzaffarabad 65
size       4300000

place      Gilgit-Baltistan
alias      Northern Areas
kind       state
at         35.70 75.00
in         PAK
near       Muzaffarabad 205
size       1700000

place      Islamabad Capital Territory
alias      Islamabad
kind       state
at         33.68 73.13
in         PAK
near       Islamabad 10
size       2400000

place      Federally Administered Tribal Areas
alias      FATA; F.A.T.A.; tribal areas; tribal belt; Pakistan's tribal areas
kind       region
at         33.20 70.30
in         PAK
near       Kohat 112
size       5000000

place      North Waziristan
alias      North Waziristan District; North Waziristan Agency
kind       district
at         32.95 70.00
in         PAK
near       Bannu 56
size       700000

place      South Waziristan
alias      South Waziristan District; South Waziristan Agency; Lower South Waziristan; Upper South Waziristan
kind       district
at         32.30 69.80
in         PAK
near       Dera Ismail Khan 115
size       890000

place      Waziristan
alias      Waziristan region
kind       region
at         32.60 69.90
in         PAK
near       Bannu 79

place      Bajaur
alias      Bajaur District; Bajaur Agency; Bajaur tribal district
kind       district
at         34.78 71.50
in         PAK
near       Mardan 82
size       1290000

place      Mohmand
alias      Mohmand District; Mohmand Agency
kind       district
at         34.50 71.35
in         PAK
near       Peshawar 58
size       550000

place      Khyber District
alias      Khyber; Khyber Agency; Khyber tribal district
kind       district
at         33.95 71.10
in         PAK
near       Peshawar 45
size       1140000

place      Kurram
alias      Kurram District; Kurram Agency; Kurram Valley
kind       district
at         33.75 70.20
in         PAK
near       Kohat 115
size       785000

place      Orakzai
alias      Orakzai District; Orakzai Agency
kind       district
at         33.70 71.00
in         PAK
near       Kohat 43
size       390000

place      Swat
alias      Swat District
kind       district
at         35.20 72.50
in         PAK
near       Mingora 49
size       2690000

place      Buner
alias      Buner District; Bunair
kind       district
at         34.45 72.50
in         PAK
near       Mardan 50
size       1000000

place      Lower Dir
alias      Lower Dir District
kind       district
at         34.87 71.90
in         PAK
near       Mingora 44
size       1650000

place      Upper Dir
alias      Upper Dir District
kind       district
at         35.30 72.00
in         PAK
near       Mingora 67
size       1080000

place      Malakand
alias      Malakand Division; Malakand district
kind       district
at         34.55 71.90
in         PAK
near       Mardan 41

place      Chitral District
kind       district
at         36.20 72.20
in         PAK
near       Mingora 155

place      Tirah
alias      Tirah Valley; Maidan valley in Tirah
kind       valley
at         33.80 70.85
in         PAK
near       Kohat 60

place      Kech District
alias      Kech; Turbat district; Makran
kind       district
at         26.00 63.00
in         PAK
near       Khuzdar 410

place      Makran
alias      Mekran
kind       region
at         26.00 63.50
in         PAK
near       Khuzdar 365

place      Tharparkar
alias      Thar district
kind       district
at         24.80 70.20
in         PAK
near       Mirpur Khas 145

# India

place      Andhra Pradesh
kind       state
at         15.75 79.50
in         IND
near       Ongole 65
size       53000000

place      Arunachal Pradesh
alias      Arunachal; North-East Frontier Agency; South Tibet; Zangnan
kind       state
at         28.00 94.50
in         IND
near       Itanagar 133
size       1550000

place      Assam
kind       state
at         26.30 92.80
in         IND
near       Guwahati 106
size       35600000

place      Bihar
kind       state
at         25.60 85.80
in         IND
near       Patna 66
size       127000000

place      Chhattisgarh
alias      Chattisgarh
kind       state
at         21.30 82.00
in         IND
near       Raipur 39
size       30000000

place      Goa
kind       state
at         15.35 74.05
in         IND
near       Madgaon 13
size       1570000

place      Gujarat
kind       state
at         22.60 71.50
in         IND
near       Rajkot 81
size       71500000

place      Haryana
kind       state
at         29.20 76.30
in         IND
near       Rohtak 42
size       30000000

place      Himachal Pradesh
alias      Himachal
kind       state
at         31.90 77.20
in         IND
near       Shimla 88
size       7450000

place      Jammu and Kashmir
alias      Jammu & Kashmir; J&K; Indian-administered Kashmir; Indian Kashmir; Indian-controlled Kashmir; Indian-held Kashmir; Indian-occupied Kashmir
kind       state
at         33.70 75.10
in         IND
near       Srinagar 50
size       13600000

place      Jharkhand
kind       state
at         23.60 85.40
in         IND
near       Ranchi 30
size       39000000

place      Karnataka
kind       state
at         14.70 76.00
in         IND
near       Davangere 27
size       67700000

place      Kerala
kind       state
at         10.50 76.30
in         IND
near       Thrissur 10
size       35700000

place      Ladakh
alias      Leh-Ladakh; Indian-administered Ladakh; eastern Ladakh
kind       state
at         34.30 77.80
in         IND
near       Leh 25
size       300000

place      Madhya Pradesh
kind       state
at         23.50 78.50
in         IND
near       Bhopal 115
size       86000000

place      Maharashtra
kind       state
at         19.50 76.00
in         IND
near       Jalna 40
size       126000000

place      Manipur
kind       state
at         24.75 93.90
in         IND
near       Imphal 8
size       3200000

place      Meghalaya
kind       state
at         25.50 91.30
in         IND
near       Shillong 59
size       3350000

place      Mizoram
kind       state
at         23.30 92.80
in         IND
near       Aizawl 48
size       1240000

place      Nagaland
kind       state
at         26.10 94.50
in         IND
near       Kohima 62
size       2200000

place      Odisha
alias      Orissa
kind       state
at         20.50 84.40
in         IND
near       Sambalpur 117
size       46000000

place      Punjab
alias      Punjab state; Indian Punjab; East Punjab
kind       state
at         30.90 75.40
in         IND
near       Ludhiana 43
size       30700000

place      Rajasthan
kind       state
at         26.60 73.80
in         IND
near       Ajmer 85
size       81000000

place      Sikkim
kind       state
at         27.60 88.50
in         IND
near       Gangtok 32
size       690000

place      Tamil Nadu
alias      Tamilnadu
kind       state
at         11.00 78.40
in         IND
near       Karur 35
size       77000000

place      Telangana
kind       state
at         17.90 79.00
in         IND
near       Warangal 64
size       38000000

place      Tripura
kind       state
at         23.75 91.70
in         IND
near       Agartala 44
size       4150000

place      Uttar Pradesh
alias      U.P.
kind       state
at         27.10 80.90
in         IND
near       Lucknow 29
size       236000000

place      Uttarakhand
alias      Uttaranchal
kind       state
at         30.10 79.20
in         IND
near       Dehra Dun 115
size       11600000

place      West Bengal
kind       state
at         23.70 88.00
in         IND
near       Bardhaman 52
size       99000000

place      Andaman and Nicobar Islands
alias      Andaman & Nicobar Islands
kind       state
at         11.00 92.90
in         IND
near       Port Blair 76
size       400000

place      Dadra and Nagar Haveli and Daman and Diu
alias      Daman and Diu; Dadra and Nagar Haveli
kind       state
at         20.30 73.00
in         IND
near       Silvassa 4
size       615000

place      Lakshadweep
alias      Laccadive Islands
kind       state
at         10.57 72.64
in         IND
near       Kozhikode 350
size       65000

place      National Capital Territory of Delhi
alias      Delhi NCT
kind       state
at         28.62 77.10
in         IND
near       Delhi 15
size       20500000

place      Kashmir Valley
alias      Vale of Kashmir; Valley of Kashmir
kind       valley
at         34.00 74.80
in         IND
near       Srinagar 10
size       7000000

place      Bastar
alias      Bastar region; Bastar division
kind       region
at         19.20 81.70
in         IND
near       Jagdalpur 35

place      Bodoland
alias      Bodoland Territorial Region; Bodo Territorial Region
kind       region
at         26.65 91.20
in         IND
near       Barpeta 40

place      Saurashtra
alias      Kathiawar
kind       region
at         21.90 70.80
in         IND
near       Rajkot 44

place      Kutch
alias      Kachchh; Kutch district
kind       region
at         23.60 70.00
in         IND
near       Bhuj 50

place      Vidarbha
kind       region
at         20.60 78.00
in         IND
near       Amravati 45

place      Dantewada
alias      Dantewada district
kind       district
at         18.90 81.35
in         IND
near       Jagdalpur 73

place      Bijapur district
alias      Bijapur district of Chhattisgarh
kind       district
at         18.80 80.80
in         IND
near       Jagdalpur 135

place      Sukma district
alias      Sukma
kind       district
at         18.40 81.60
in         IND
near       Jagdalpur 85

place      Churachandpur district
kind       district
at         24.30 93.50
in         IND
near       Imphal 72

place      Pulwama district
kind       district
at         33.85 74.95
in         IND
near       Srinagar 30

place      Kargil district
kind       district
at         34.30 76.20
in         IND
near       Srinagar 130

# Bangladesh, Nepal, Sri Lanka

place      Chittagong Division
kind       state
at         22.90 91.50
in         BGD
near       Feni 14

place      Rangpur Division
kind       state
at         25.85 88.95
in         BGD
near       Saidpur 10

place      Sylhet Division
kind       state
at         24.55 91.70
in         BGD
near       Maulavi Bazar 12

place      Khulna Division
kind       state
at         23.00 89.30
in         BGD
near       Jessore 20

place      Rajshahi Division
kind       state
at         24.50 89.00
in         BGD
near       Natore 10

place      Barisal Division
kind       state
at         22.40 90.40
in         BGD
near       Barishal 34

place      Mymensingh Division
kind       state
at         24.90 90.40
in         BGD
near       Mymensingh 17

place      Chittagong Hill Tracts
alias      Hill Tracts
kind       region
at         22.60 92.30
in         BGD
near       Chittagong 57

place      Bhola
alias      Bhola Island
kind       island
at         22.40 90.75
in         BGD
near       Barishal 55

place      Koshi
alias      Koshi Province; Province 1
kind       state
at         27.20 87.30
in         NPL
near       Dharan 42
size       4970000

place      Madhesh
alias      Madhesh Province; Terai-Madhesh; Province 2
kind       state
at         26.80 85.90
in         NPL
near       Janakpur Dham 9
size       6130000

place      Bagmati
alias      Bagmati Province
kind       state
at         27.60 85.30
in         NPL
near       Patan 9
size       6080000

place      Gandaki
alias      Gandaki Province; Gandaki Pradesh
kind       state
at         28.40 84.00
in         NPL
near       Pokhara 22
size       2480000

place      Lumbini Province
kind       state
at         27.80 82.90
in         NPL
near       Tulsipur 60
size       5120000

place      Karnali
alias      Karnali Province
kind       state
at         29.30 82.20
in         NPL
near       Birendranagar 95
size       1690000

place      Sudurpashchim
alias      Sudurpashchim Province; Far West Province; Sudurpaschim; Sudurpashchim Pradesh
kind       state
at         29.40 80.90
in         NPL
near       Dipayal 17
size       2710000

place      Terai
alias      the Terai; Tarai; Madhes
kind       region
at         26.90 85.50
in         NPL
near       Malangawa 6

place      Northern Province
alias      Sri Lanka's Northern Province
kind       state
at         9.20 80.40
in         LKA
near       Vavuniya 51
size       1150000

place      Eastern Province
alias      Sri Lanka's Eastern Province
kind       state
at         7.80 81.50
in         LKA
near       Batticaloa 24
size       1700000

place      Vanni
alias      Wanni; the Vanni
kind       region
at         9.10 80.50
in         LKA
near       Vavuniya 39

# China

place      Anhui
alias      Anhui Province
kind       state
at         31.90 117.20
in         CHN
near       Hefei 9
size       61000000

place      Fujian
alias      Fujian Province; Fukien
kind       state
at         26.10 118.00
in         CHN
near       Nanping 64
size       41500000

place      Gansu
alias      Gansu Province; Kansu
kind       state
at         38.00 102.00
in         CHN
near       Wuwei 57
size       25000000

place      Guangdong
alias      Guangdong Province; Kwangtung; Canton province
kind       state
at         23.40 113.40
in         CHN
near       Guangzhou 34
size       126000000

place      Guizhou
alias      Guizhou Province
kind       state
at         26.80 106.80
in         CHN
near       Guiyang 26
size       38500000

place      Hainan
alias      Hainan Province; Hainan Island
kind       state
at         19.20 109.70
in         CHN
near       Haikou 115
size       10000000

place      Hebei
alias      Hebei Province
kind       state
at         39.00 116.10
in         CHN
near       Baoding 55
size       74600000

place      Heilongjiang
alias      Heilongjiang Province
kind       state
at         47.80 127.80
in         CHN
near       Yichun 84
size       31800000

place      Henan
alias      Henan Province
kind       state
at         33.90 113.50
in         CHN
near       Xuchang 36
size       99000000

place      Hubei
alias      Hubei Province
kind       state
at         31.00 112.30
in         CHN
near       Jingmen 10
size       58000000

place      Hunan
alias      Hunan Province
kind       state
at         27.60 111.80
in         CHN
near       Loudi 24
size       66000000

place      Jiangsu
alias      Jiangsu Province
kind       state
at         33.00 119.50
in         CHN
near       Yancheng 71
size       85000000

place      Jiangxi
alias      Jiangxi Province
kind       state
at         27.60 115.70
in         CHN
near       Nanchang 122
size       45000000

place      Jilin
alias      Jilin Province; Kirin
kind       state
at         43.50 126.30
in         CHN
near       Jilin City 44
size       24000000

place      Liaoning
alias      Liaoning Province
kind       state
at         41.30 122.80
in         CHN
near       Anshan 26
size       42500000

place      Qinghai
alias      Qinghai Province; Tsinghai; Amdo
kind       state
at         35.50 96.00
in         CHN
near       Xining 530
size       5900000

place      Shaanxi
alias      Shaanxi Province
kind       state
at         35.30 109.00
in         CHN
near       Xi'an 115
size       39500000

place      Shandong
alias      Shandong Province; Shantung
kind       state
at         36.30 118.30
in         CHN
near       Zibo 58
size       101000000

place      Shanxi
alias      Shanxi Province
kind       state
at         37.60 112.40
in         CHN
near       Taiyuan 33
size       35000000

place      Sichuan
alias      Sichuan Province; Szechuan; Szechwan
kind       state
at         30.60 102.80
in         CHN
near       Chengdu 121
size       83700000

place      Yunnan
alias      Yunnan Province
kind       state
at         24.80 101.50
in         CHN
near       Kunming 125
size       47000000

place      Zhejiang
alias      Zhejiang Province
kind       state
at         29.10 120.30
in         CHN
near       Jinhua 63
size       65000000

place      Guangxi
alias      Guangxi Zhuang Autonomous Region; Guangxi region
kind       state
at         23.90 108.70
in         CHN
near       Nanning 126
size       50000000

place      Inner Mongolia
alias      Inner Mongolia Autonomous Region; Nei Mongol
kind       state
at         43.50 114.00
in         CHN
near       Hohhot 360
size       24000000

place      Ningxia
alias      Ningxia Hui Autonomous Region; Ningxia region
kind       state
at         37.30 106.00
in         CHN
near       Yinchuan 132
size       7200000

place      Tibet
adj        Tibetan
alias      Tibet Autonomous Region; Xizang; Xizang Autonomous Region; Tibetan Autonomous Region; Tibetan region
kind       state
at         31.50 88.50
in         CHN
near       Lhasa 322
size       3650000

place      Xinjiang
alias      Xinjiang Uyghur Autonomous Region; Xinjiang Uygur Autonomous Region; Xinjiang Uighur Autonomous Region; East Turkestan; Sinkiang; Xinjiang region; East Turkistan
kind       state
at         41.50 85.50
in         CHN
near       Korla 60
size       25900000

place      Manchuria
alias      northeast China; Dongbei
kind       region
at         44.50 126.00
in         CHN
near       Changchun 90

place      Hualien County
kind       state
at         23.75 121.40
in         TWN
near       Hualien City 33

place      Yilan County
alias      Yilan; Ilan County
kind       state
at         24.60 121.60
in         TWN
near       Taipei 48

place      Pingtung County
kind       state
at         22.50 120.60
in         TWN
near       Kaohsiung City 35

# Japan and Korea

place      Hokkaido
alias      Hokkaido prefecture
kind       state
at         43.40 142.80
in         JPN
near       Asahikawa 54
size       5140000

place      Akita prefecture
kind       state
at         39.70 140.40
in         JPN
near       Akita 27

place      Aomori prefecture
kind       state
at         40.80 140.80
in         JPN
near       Aomori 7

place      Aichi
alias      Aichi prefecture
kind       state
at         35.00 137.20
in         JPN
near       Toyota 9
size       7500000

place      Chiba prefecture
kind       state
at         35.50 140.20
in         JPN
near       Chiba 14
size       6280000

place      Fukushima prefecture
alias      Fukushima-ken
kind       state
at         37.40 140.30
in         JPN
near       Koriyama 8
size       1800000

place      Gunma
alias      Gunma prefecture
kind       state
at         36.50 139.00
in         JPN
near       Maebashi 15

place      Hiroshima prefecture
kind       state
at         34.60 132.80
in         JPN
near       Hiroshima 38

place      Hyogo
alias      Hyogo prefecture
kind       state
at         35.00 134.80
in         JPN
near       Himeji 22
size       5400000

place      Ibaraki
alias      Ibaraki prefecture
kind       state
at         36.30 140.30
in         JPN
near       Mito 19

place      Ishikawa prefecture
kind       state
at         36.80 136.80
in         JPN
near       Kanazawa 28
size       1120000

place      Iwate
alias      Iwate prefecture
kind       state
at         39.60 141.40
in         JPN
near       Morioka 24
size       1190000

place      Kagoshima prefecture
kind       state
at         31.70 130.60
in         JPN
near       Kagoshima 13

place      Kanagawa
alias      Kanagawa prefecture
kind       state
at         35.40 139.35
in         JPN
near       Atsugi 5
size       9230000

place      Kumamoto prefecture
kind       state
at         32.70 130.80
in         JPN
near       Kumamoto 13

place      Mie
alias      Mie prefecture
kind       state
at         34.50 136.40
in         JPN
near       Tsu 27

place      Miyagi
alias      Miyagi prefecture
kind       state
at         38.40 140.90
in         JPN
near       Sendai 15
size       2280000

place      Miyazaki prefecture
kind       state
at         32.20 131.30
in         JPN
near       Miyazaki 34

place      Nagasaki prefecture
kind       state
at         32.95 129.80
in         JPN
near       Nagasaki 25

place      Nagano prefecture
kind       state
at         36.10 138.10
in         JPN
near       Matsumoto 20

place      Niigata prefecture
kind       state
at         37.50 138.90
in         JPN
near       Nagaoka 8

place      Okinawa prefecture
alias      Ryukyu
kind       state
at         26.50 127.90
in         JPN
near       Naha 39
size       1460000

place      Shizuoka prefecture
kind       state
at         35.00 138.40
in         JPN
near       Shizuoka 3

place      Saitama prefecture
kind       state
at         36.00 139.40
in         JPN
near       Kawagoe 12

place      Tochigi prefecture
kind       state
at         36.70 139.80
in         JPN
near       Utsunomiya 18

place      Toyama prefecture
kind       state
at         36.60 137.20
in         JPN
near       Toyama 11

place      Yamagata prefecture
kind       state
at         38.50 140.20
in         JPN
near       Yamagata 30

place      Yamaguchi prefecture
kind       state
at         34.20 131.50
in         JPN
near       Yamaguchi 4

place      Gyeonggi
alias      Gyeonggi Province; Kyonggi; Gyeonggi-do
kind       state
at         37.50 127.30
in         KOR
near       Hanam 10
size       13600000

place      Gangwon
alias      Gangwon Province; Kangwon Province; Gangwon-do
kind       state
at         37.70 128.30
in         KOR
near       Chuncheon 54
size       1530000

place      North Chungcheong
alias      North Chungcheong Province
kind       state
at         36.80 127.80
in         KOR
near       Chungju 23

place      South Chungcheong
alias      South Chungcheong Province; Chungcheongnam-do
kind       state
at         36.50 126.90
in         KOR
near       Cheonan 41

place      North Gyeongsang
alias      North Gyeongsang Province; Gyeongsangbuk-do
kind       state
at         36.40 128.80
in         KOR
near       Daegu 62
size       2600000

place      South Gyeongsang
alias      South Gyeongsang Province; Gyeongsangnam-do
kind       state
at         35.40 128.20
in         KOR
near       Jinju 26

place      North Jeolla
alias      North Jeolla Province; Jeollabuk-do
kind       state
at         35.70 127.10
in         KOR
near       Jeonju 14

place      South Jeolla
alias      South Jeolla Province; Jeollanam-do
kind       state
at         34.90 126.90
in         KOR
near       Gwangju 28

place      Jeju
alias      Jeju Province; Jeju Island; Cheju; Cheju Island; Jeju Island province; Jeju-do
kind       state
at         33.38 126.55
in         KOR
near       Jeju City 14
size       675000

place      Ryanggang
alias      Ryanggang Province; Yanggang; Yanggang-do
kind       state
at         41.10 128.20
in         PRK
near       Hyesan 34

place      North Hamgyong
alias      North Hamgyong Province; North Hamgyeong; Hamgyŏng-bukto
kind       state
at         41.70 129.50
in         PRK
near       Chongjin 26

place      South Hamgyong
alias      South Hamgyong Province; South Hamgyeong; Hamgyŏng-namdo
kind       state
at         40.20 127.50
in         PRK
near       Hamhung 31

place      North Pyongan
alias      North Pyongan Province; North Pyeongan; P'yŏngan-bukto
kind       state
at         40.10 125.10
in         PRK
near       Sinuiju 60

place      South Pyongan
alias      South Pyongan Province; South Pyeongan
kind       state
at         39.40 126.10
in         PRK
near       P'yongsong 26

place      Chagang
alias      Chagang Province; Jagang; Chagang-do
kind       state
at         40.80 126.50
in         PRK
near       Kanggye 21

place      South Hwanghae
alias      South Hwanghae Province; Hwanghae-namdo
kind       state
at         38.20 125.40
in         PRK
near       Haeju 32

place      North Hwanghae
alias      North Hwanghae Province; Hwanghae-bukto
kind       state
at         38.50 126.30
in         PRK
near       Sariwon 47

place      North Kangwon
alias      North Kangwon Province; Kangwon Province of North Korea; Kangwŏn-do
kind       state
at         38.90 127.30
in         PRK
near       Wonsan 30

# Myanmar and mainland South-East Asia

place      Rakhine
alias      Rakhine State; Arakan; Arakan State
kind       state
at         19.80 93.90
in         MMR
near       Sittwe 112
size       3200000

place      Chin State
kind       state
at         22.20 93.50
in         MMR
near       Monywa 169
size       480000

place      Kachin
alias      Kachin State
kind       state
at         25.90 97.40
in         MMR
near       Myitkyina 58
size       1700000

place      Kayah
alias      Kayah State; Karenni State; Karenni
kind       state
at         19.30 97.30
in         MMR
near       Loikaw 42
size       290000

place      Kayin
alias      Kayin State; Karen State
kind       state
at         17.30 97.60
in         MMR
near       Hpa-An 46
size       1570000

place      Mon State
kind       state
at         16.40 97.60
in         MMR
near       Mawlamyine 10
size       2050000

place      Shan State
kind       state
at         21.70 98.00
in         MMR
near       Taunggyi 142
size       5800000

place      Sagaing Region
alias      Sagaing Division; Sagain
kind       state
at         24.00 95.00
in         MMR
near       Shwebo 175
size       5300000

place      Magway Region
alias      Magwe Region
kind       state
at         20.70 94.70
in         MMR
near       Chauk 25
size       3900000

place      Mandalay Region
alias      Mandalay Division
kind       state
at         21.20 95.80
in         MMR
near       Meiktila 38
size       6200000

place      Bago Region
alias      Pegu Division
kind       state
at         18.00 96.30
in         MMR
near       Bago 76
size       4900000

place      Yangon Region
alias      Rangoon Division
kind       state
at         16.90 96.20
in         MMR
near       Yangon 12
size       7400000

place      Ayeyarwady
alias      Ayeyarwady Region; Irrawaddy Region; Irrawaddy Division; Ayeyarwady Division
kind       state
at         16.90 95.20
in         MMR
near       Maubin 52
size       6200000

place      Tanintharyi
alias      Tanintharyi Region; Tenasserim
kind       state
at         12.40 99.00
in         MMR
near       Myeik 44
size       1400000

place      Kokang
alias      Kokang region
kind       region
at         23.70 98.75
in         MMR
near       Lashio 133
size       150000

place      Wa State
alias      Wa region
kind       region
at         22.40 99.20
in         MMR
near       Lashio 160
size       560000

place      Pattani Province
kind       state
at         6.70 101.40
in         THA
near       Pattani 26
size       720000

place      Yala Province
kind       state
at         6.20 101.20
in         THA
near       Yala 38
size       530000

place      Narathiwat Province
kind       state
at         6.20 101.70
in         THA
near       Narathiwat 29
size       800000

place      Songkhla Province
kind       state
at         6.90 100.50
in         THA
near       Hat Yai 12

place      Surin Province
kind       state
at         14.80 103.60
in         THA
near       Surin 16
size       1370000

place      Sisaket
alias      Sisaket Province; Si Sa Ket Province
kind       state
at         14.90 104.35
in         THA
near       Si Sa Ket 24
size       1460000

place      Ubon Ratchathani Province
kind       state
at         15.20 105.10
in         THA
near       Ubon Ratchathani 25
size       1860000

place      Buriram Province
kind       state
at         14.80 103.00
in         THA
near       Buriram 24

place      Sa Kaeo Province
kind       state
at         13.75 102.35
in         THA
near       Sa Kaeo 31

place      Trat Province
kind       state
at         12.40 102.60
in         THA
near       Trat 19

place      Tak Province
kind       state
at         16.70 98.80
in         THA
near       Tak 40

place      Mae Hong Son Province
kind       state
at         18.80 98.00
in         THA
near       Chiang Mai 105

place      Chiang Mai Province
kind       state
at         18.80 98.70
in         THA
near       Chiang Mai 30

place      Chiang Rai Province
kind       state
at         19.85 99.90
in         THA
near       Chiang Rai 9

place      Isan
alias      Isaan; northeastern Thailand
kind       region
at         16.00 103.00
in         THA
near       Khon Kaen 52

place      Attapeu Province
kind       state
at         14.90 107.10
in         LAO
near       Pakse 145

place      Bokeo
alias      Bokeo Province
kind       state
at         20.30 100.60
in         LAO
near       Chiang Rai 93

place      Xaisomboun
alias      Xaisomboun Province
kind       state
at         18.80 102.90
in         LAO
near       Vientiane 97

place      Preah Vihear
alias      Preah Vihear Province
kind       state
at         13.85 105.05
in         KHM
near       Tbeng Meanchey 9
size       250000

place      Oddar Meanchey
alias      Oddar Meanchey Province; Oddar Meanchay; Ŏtâr Méanchey
kind       state
at         14.20 103.80
in         KHM
near       Siem Reap 93
size       270000

place      Banteay Meanchey
alias      Banteay Meanchey Province; Banteay Meanchay
kind       state
at         13.70 103.00
in         KHM
near       Sisophon 13
size       860000

place      Battambang Province
kind       state
at         13.00 103.00
in         KHM
near       Battambang 24

place      Pursat Province
kind       state
at         12.30 103.70
in         KHM
near       Pursat 31

place      Koh Kong Province
kind       state
at         11.50 103.40
in         KHM
near       Koh Kong 47

place      Ratanakiri
alias      Ratanakiri Province; Ratanak Kiri
kind       state
at         13.80 107.10
in         KHM
near       Stung Treng 125

place      Mondulkiri
alias      Mondulkiri Province
kind       state
at         12.70 107.10
in         KHM
near       Stung Treng 150

place      Quang Ninh
alias      Quang Ninh Province
kind       state
at         21.25 107.30
in         VNM
near       Mong Cai 77

place      Ha Giang Province
kind       state
at         22.80 105.00
in         VNM
near       Ha Giang 2

place      Cao Bang Province
kind       state
at         22.70 106.10
in         VNM
near       Cao Bang 15

place      Dak Lak
alias      Dak Lak Province; Đắk Lắk
kind       state
at         12.80 108.20
in         VNM
near       Kon Tum 172

place      Gia Lai
alias      Gia Lai Province
kind       state
at         13.80 108.20
in         VNM
near       Kon Tum 65

place      Nghe An
alias      Nghe An Province
kind       state
at         19.30 104.90
in         VNM
near       Vinh 107

place      Quang Tri Province
kind       state
at         16.70 107.00
in         VNM
near       Dong Hoi 100

place      Ha Tinh Province
kind       state
at         18.30 105.80
in         VNM
near       Ha Tinh 13

place      Lang Son Province
kind       state
at         21.85 106.60
in         VNM
near       Lang Son 17

# Malaysia, Indonesia, the Philippines

place      Sabah
alias      North Borneo
kind       state
at         5.40 117.00
in         MYS
near       Keningau 92
size       3800000

place      Sarawak
kind       state
at         2.50 113.50
in         MYS
near       Bintulu 90
size       2900000

place      Johor
alias      Johore
kind       state
at         2.00 103.40
in         MYS
near       Kluang 9
size       4000000

place      Kedah
kind       state
at         6.00 100.60
in         MYS
near       Alor Star 29
size       2150000

place      Kelantan
kind       state
at         5.40 102.00
in         MYS
near       Kota Bharu 84
size       1800000

place      Negeri Sembilan
kind       state
at         2.80 102.20
in         MYS
near       Seremban 30
size       1200000

place      Pahang
kind       state
at         3.60 102.50
in         MYS
near       Temerluh 19
size       1600000

place      Penang
alias      Pulau Pinang; Penang state
kind       state
at         5.40 100.40
in         MYS
near       George Town 8
size       1770000

place      Perak
kind       state
at         4.80 101.10
in         MYS
near       Ipoh 24
size       2500000

place      Perlis
kind       state
at         6.50 100.25
in         MYS
near       Kangar 9
size       285000

place      Selangor
kind       state
at         3.30 101.40
in         MYS
near       Shah Alam 27
size       7000000

place      Terengganu
alias      Trengganu
kind       state
at         5.00 103.00
in         MYS
near       Kuala Terengganu 40
size       1200000

place      Malacca
alias      Melaka state
kind       state
at         2.30 102.30
in         MYS
near       Malacca 13
size       1000000

place      Aceh
alias      Aceh province; Nanggroe Aceh Darussalam; Acheh
kind       state
at         4.20 96.90
in         IDN
near       Lhokseumawe 112
size       5400000

place      Bali
alias      Bali province; Bali island; island of Bali
kind       island
at         -8.40 115.10
in         IDN
near       Denpasar 31
size       4400000

place      Bangka-Belitung Islands
alias      Bangka Belitung; Bangka–Belitung Islands
kind       state
at         -2.40 106.20
in         IDN
near       Pangkalpinang 31
size       1500000

place      Banten
alias      Banten province
kind       state
at         -6.50 106.10
in         IDN
near       Serang 42
size       12300000

place      Bengkulu province
kind       state
at         -3.60 102.40
in         IDN
near       Bengkulu 27
size       2000000

place      Central Java
alias      Central Java province
kind       state
at         -7.30 110.10
in         IDN
near       Semarang 49
size       37000000

place      Central Kalimantan
kind       state
at         -1.50 113.50
in         IDN
near       Palangkaraya 92
size       2700000

place      Central Sulawesi
kind       state
at         -1.20 121.00
in         IDN
near       Palu 130
size       3000000

place      East Java
alias      East Java province
kind       state
at         -7.80 112.70
in         IDN
near       Malang 21
size       41000000

place      East Kalimantan
kind       state
at         0.50 116.50
in         IDN
near       Samarinda 132
size       3900000

place      East Nusa Tenggara
kind       state
at         -9.00 122.00
in         IDN
near       Kupang 218
size       5500000

place      Gorontalo province
kind       state
at         0.70 122.40
in         IDN
near       Gorontalo 75
size       1200000

place      Jambi province
kind       state
at         -1.70 102.80
in         IDN
near       Jambi City 92
size       3600000

place      Lampung
alias      Lampung province
kind       state
at         -4.90 105.00
in         IDN
near       Bandar Lampung 66
size       9200000

place      Maluku
alias      Maluku province
kind       state
at         -3.30 129.00
in         IDN
near       Ambon City 102
size       1900000

place      North Kalimantan
kind       state
at         3.00 116.20
in         IDN
near       Tarakan 162
size       730000

place      North Maluku
alias      North Malaku Province
kind       state
at         0.80 127.80
in         IDN
near       Ternate 49
size       1300000

place      North Sulawesi
kind       state
at         1.00 124.50
in         IDN
near       Manado 66
size       2700000

place      North Sumatra
kind       state
at         2.30 99.10
in         IDN
near       Pematangsiantar 73
size       15000000

place      Papua
alias      Papua province; Irian Jaya; Dutch New Guinea; West Irian; Netherlands New Guinea
kind       state
at         -4.00 138.00
in         IDN
near       Nabire 285
size       4300000

place      Highland Papua
kind       state
at         -4.20 139.30
in         IDN
near       Jayapura 245
size       1450000

place      Central Papua
kind       state
at         -3.80 136.50
in         IDN
near       Nabire 118
size       1430000

place      South Papua
kind       state
at         -7.00 139.30
in         IDN
near       Jayapura 520
size       520000

place      West Papua
alias      West Papua province
kind       state
at         -2.30 133.50
in         IDN
near       Manokwari 173
size       560000

place      Southwest Papua
kind       state
at         -1.00 131.80
in         IDN
near       Sorong 62
size       620000

place      Riau
alias      Riau province
kind       state
at         0.50 101.80
in         IDN
near       Pekanbaru 39
size       6600000

place      Riau Islands
alias      Kepri
kind       state
at         0.90 104.50
in         IDN
near       Tanjung Pinang 5
size       2150000

place      South Kalimantan
kind       state
at         -3.00 115.40
in         IDN
near       Banjarmasin 96
size       4200000

place      South Sulawesi
kind       state
at         -4.00 120.00
in         IDN
near       Parepare 41
size       9200000

place      South Sumatra
kind       state
at         -3.20 104.20
in         IDN
near       Palembang 69
size       8700000

place      Southeast Sulawesi
kind       state
at         -4.00 122.20
in         IDN
near       Kendari 36
size       2700000

place      West Java
alias      West Java province
kind       state
at         -6.80 107.60
in         IDN
near       Bandung 13
size       49000000

place      West Kalimantan
kind       state
at         0.00 111.00
in         IDN
near       Pontianak 186
size       5500000

place      West Nusa Tenggara
kind       state
at         -8.60 117.40
in         IDN
near       Mataram 141
size       5500000

place      West Sulawesi
kind       state
at         -2.50 119.30
in         IDN
near       Palu 190
size       1450000

place      West Sumatra
kind       state
at         -0.80 100.50
in         IDN
near       Padang 24
size       5600000

place      Yogyakarta Special Region
alias      Special Region of Yogyakarta
kind       state
at         -7.90 110.45
in         IDN
near       Yogyakarta 15
size       3700000

place      Bangsamoro
alias      Bangsamoro Autonomous Region; Autonomous Region in Muslim Mindanao; BARMM; ARMM; Bangsamoro Autonomous Region in Muslim Mindanao
kind       state
at         7.00 124.20
in         PHL
near       Cotabato City 25
size       4900000

place      Bicol
alias      Bicol Region; Bicolandia
kind       state
at         13.40 123.40
in         PHL
near       Naga 34
size       6000000

place      Cordillera Administrative Region
alias      Cordillera
kind       state
at         17.30 121.10
in         PHL
near       Baguio City 110
size       1800000

place      Davao Region
kind       state
at         7.20 125.90
in         PHL
near       Davao City 36
size       5200000

place      Zamboanga Peninsula
kind       state
at         7.80 122.80
in         PHL
near       Pagadian 71
size       3900000

place      Central Luzon
kind       state
at         15.40 120.80
in         PHL
near       Tarlac City 24
size       12400000

place      Cagayan Valley
kind       state
at         17.20 121.80
in         PHL
near       Tuguegarao City 45
size       3700000

place      Eastern Visayas
alias      Region VIII
kind       state
at         11.50 124.90
in         PHL
near       Tacloban City 30
size       4500000

place      Western Visayas
kind       state
at         11.00 122.50
in         PHL
near       Iloilo City 34
size       4700000

place      Central Visayas
kind       state
at         10.00 123.70
in         PHL
near       Cebu City 40
size       6500000

place      Northern Mindanao
kind       state
at         8.30 124.80
in         PHL
near       Cagayan de Oro 28
size       5000000

place      Calabarzon
kind       state
at         14.10 121.40
in         PHL
near       San Pablo City 10
size       16000000

place      Metro Manila
alias      National Capital Region
kind       state
at         14.58 121.03
in         PHL
near       Manila 6
size       13500000

place      Maguindanao
alias      Maguindanao Province; Maguindanao del Sur; Maguindanao del Norte
kind       state
at         6.95 124.40
in         PHL
near       Cotabato City 34
size       1660000

place      Lanao del Sur
alias      Lanao del Sur Province
kind       state
at         7.80 124.30
in         PHL
near       Marawi City 22
size       1200000

place      Lanao del Norte
alias      Lanao del Norte Province
kind       state
at         8.00 124.00
in         PHL
near       Iligan 36

place      Sulu
alias      Sulu Province; Sulu Island
kind       state
at         5.97 121.10
in         PHL
near       Jolo 14
size       1000000

place      Basilan
alias      Basilan Province; Basilan Island
kind       state
at         6.55 122.00
in         PHL
near       Isabela 17
size       430000

place      Tawi-Tawi
alias      Tawi-Tawi Province
kind       state
at         5.20 120.00
in         PHL
near       Bongao 32
size       440000

place      North Cotabato
alias      North Cotabato Province; Cotabato Province
kind       state
at         7.20 124.90
in         PHL
near       Kidapawan 30
size       1490000

place      South Cotabato
alias      South Cotabato Province
kind       state
at         6.30 124.80
in         PHL
near       Koronadal 23

place      Sultan Kudarat
alias      Sultan Kudarat Province
kind       state
at         6.50 124.40
in         PHL
near       Koronadal 50

place      Zamboanga del Sur
alias      Zamboanga del Sur Province
kind       state
at         7.80 123.30
in         PHL
near       Pagadian 16

place      Zamboanga del Norte
alias      Zamboanga del Norte Province
kind       state
at         8.20 123.00
in         PHL
near       Pagadian 63

place      Negros Occidental
alias      Negros Occidental Province
kind       state
at         10.40 123.00
in         PHL
near       Bacolod City 31

place      Negros Oriental
alias      Negros Oriental Province
kind       state
at         9.60 123.00
in         PHL
near       Dumaguete 43

place      Albay
alias      Albay Province
kind       state
at         13.20 123.60
in         PHL
near       Legaspi City 17

place      Abra
alias      Abra Province
kind       state
at         17.60 120.75
in         PHL
near       Laoag 68

place      Batanes
alias      Batanes Province; Batan Islands
kind       state
at         20.45 121.97
in         PHL
size       18000
near       Laoag 285

place      Zambales
alias      Zambales Province
kind       state
at         15.30 120.10
in         PHL
near       Olongapo City 55

place      Pampanga
alias      Pampanga Province
kind       state
at         15.05 120.65
in         PHL
near       San Fernando City 5

place      Bulacan Province
kind       state
at         15.00 121.05
in         PHL
near       Malolos 32

place      Ilocos Norte
alias      Ilocos Norte Province
kind       state
at         18.20 120.75
in         PHL
near       Laoag 17

place      Camarines Sur
alias      Camarines Sur Province
kind       state
at         13.65 123.30
in         PHL
near       Naga 13

place      Nueva Ecija
alias      Nueva Ecija Province
kind       state
at         15.60 121.00
in         PHL
near       Cabanatuan City 13

place      Cagayan Province
kind       state
at         18.00 121.80
in         PHL
near       Tuguegarao City 45

place      Surigao del Sur
alias      Surigao del Sur Province
kind       state
at         8.60 126.10
in         PHL
near       Butuan 73

# More divisions

place      La Guaira state
alias      Vargas state; Vargas; Distrito Federal
kind       state
at         10.60 -66.90
in         VEN
near       Caracas 11
size       350000

place      Al-Bahah Region
alias      Al Bahah Province; Baha region; Al-Baha
kind       state
at         20.20 41.40
in         SAU
near       Al Bahah 22
size       340000

place      North Region of Cameroon
alias      Nord Region of Cameroon
kind       state
at         8.50 13.80
in         CMR
near       Garoua 102

place      Centre Region of Cameroon
alias      Central Cameroon
kind       state
at         4.60 11.60
in         CMR
near       Yaounde 82

place      East Region of Cameroon
alias      Eastern Cameroon
kind       state
at         4.00 14.00
in         CMR
near       Bertoua 72

place      West Region of Cameroon
alias      Western Region of Cameroon; West Region
kind       state
at         5.50 10.50
in         CMR
near       Bafoussam 10

place      Taoudenni Region
alias      Taoudenit region
kind       state
at         22.00 -4.00
in         MLI
near       Timbuktu 590

place      South Ethiopia Regional State
alias      South Ethiopia
kind       state
at         5.70 37.60
in         ETH
near       Arba Minch 37

place      Central Ethiopia Regional State
alias      Central Ethiopia
kind       state
at         7.60 37.90
in         ETH
near       Hosa'ina 5

place      South West Ethiopia Peoples' Region
alias      South West Ethiopia Region; Southwest Ethiopia
kind       state
at         6.80 35.60
in         ETH
near       Jimma 168

place      Opole Voivodeship
kind       state
at         50.60 17.90
in         POL
near       Opole 8

place      Kuyavia-Pomerania
alias      Kuyavia-Pomerania Voivodeship; Kujawsko-Pomorskie; Kuyavian-Pomeranian Voivodeship; Kujawsko-Pomorskie Voivodship
kind       state
at         53.10 18.50
in         POL
near       Torun 12
size       2000000

place      Lubusz
alias      Lubusz Voivodeship; Lubuskie; Lubusz Voivodship
kind       state
at         52.20 15.30
in         POL
near       Zielona Gora 32
size       980000

place      Holy Cross
alias      Holy Cross Voivodeship; Swietokrzyskie; Holy Cross Province; Świętokrzyskie Voivodship
kind       state
at         50.80 20.80
in         POL
near       Kielce 15
size       1180000

place      Hainaut
alias      Hainaut province
kind       state
at         50.50 3.90
in         BEL
near       Mons 7
size       1350000

place      Flemish Brabant
alias      Vlaams-Brabant
kind       state
at         50.90 4.65
in         BEL
near       Leuven 5
size       1190000

place      Walloon Brabant
alias      Brabant wallon
kind       state
at         50.67 4.60
in         BEL
near       Wavre 5
size       410000

place      Ehime
alias      Ehime prefecture
kind       state
at         33.65 132.85
in         JPN
near       Matsuyama 23
size       1300000

place      Fukuoka prefecture
kind       state
at         33.55 130.65
in         JPN
near       Fukuoka 24
size       5100000

place      Kochi prefecture
kind       state
at         33.50 133.40
in         JPN
near       Kochi 13

place      Kyoto prefecture
kind       state
at         35.25 135.45
in         JPN
near       Maizuru 23
size       2500000

place      Nara prefecture
kind       state
at         34.30 135.90
in         JPN
near       Nara 42

place      Okayama prefecture
kind       state
at         34.90 133.85
in         JPN
near       Okayama 27

place      Oita prefecture
kind       state
at         33.20 131.45
in         JPN
near       Oita 16

place      Osaka prefecture
kind       state
at         34.60 135.50
in         JPN
near       Sakai 4
size       8800000

place      Saga prefecture
kind       state
at         33.28 130.13
in         JPN
near       Saga 16

place      Shiga
alias      Shiga prefecture
kind       state
at         35.20 136.10
in         JPN
near       Hikone 17

place      Shimane
alias      Shimane prefecture
kind       state
at         35.00 132.60
in         JPN
near       Hamada 49

place      Tottori prefecture
kind       state
at         35.40 133.80
in         JPN
near       Yonago 43

place      Wakayama prefecture
kind       state
at         33.95 135.50
in         JPN
near       Tanabe 26

place      Yamanashi
alias      Yamanashi prefecture
kind       state
at         35.60 138.60
in         JPN
near       Kofu 8

place      Abai
alias      Abai Region; Abay
kind       state
at         49.00 79.50
in         KAZ
near       Semey 164
size       600000

place      Ulytau
alias      Ulytau Region
kind       state
at         48.00 67.00
in         KAZ
near       Zhezqazghan 55
size       220000

place      Jetisu
alias      Jetisu Region; Zhetisu
kind       state
at         45.20 78.80
in         KAZ
near       Taldykorgan 38
size       700000

place      North Kazakhstan
alias      North Kazakhstan Region
kind       state
at         54.00 68.50
in         KAZ
near       Petropavl 108
size       530000

place      Coquimbo Region
kind       state
at         -30.60 -70.80
in         CHL
near       Ovalle 37

place      O'Higgins Region
alias      O'Higgins
kind       state
at         -34.40 -71.20
in         CHL
near       Rancagua 50

place      Nuble Region
alias      Nuble
kind       state
at         -36.60 -72.00
in         CHL
near       Chillan 8

place      Los Rios Region
kind       state
at         -40.00 -72.60
in         CHL
near       Valdivia 60

place      Aysen Region
alias      Aysen
kind       state
at         -46.30 -73.20
in         CHL
near       Coyhaique 122

place      Arica y Parinacota
alias      Arica y Parinacota Region; Arica and Parinacota
kind       state
at         -18.50 -69.60
in         CHL
near       Arica 74

place      Ancash
alias      Ancash Region; Ancash department
kind       state
at         -9.40 -77.70
in         PER
near       Huaraz 25

place      Ica Region
alias      Ica department
kind       state
at         -14.20 -75.60
in         PER
near       Ica 21

place      Lambayeque Region
kind       state
at         -6.40 -79.80
in         PER
near       Chiclayo 42

place      Tumbes Region
alias      Tumbes department
kind       state
at         -3.90 -80.50
in         PER
near       Tumbes 37

place      Moquegua Region
alias      Moquegua department
kind       state
at         -16.80 -70.90
in         PER
near       Moquegua 43

place      Huanuco Region
alias      Huanuco department
kind       state
at         -9.40 -76.00
in         PER
near       Huanuco 65

place      San Martin Region
kind       state
at         -7.00 -76.80
in         PER
near       Moyobamba 108

place      Casablanca-Settat
kind       state
at         33.00 -7.70
in         MAR
near       Settat 7
size       7000000

place      Fes-Meknes
alias      Fez-Meknes
kind       state
at         33.90 -4.60
in         MAR
near       Fes 38
size       4300000

place      Rabat-Sale-Kenitra
kind       state
at         34.10 -6.40
in         MAR
near       Kenitra 28
size       4700000

place      Beni Mellal-Khenifra
kind       state
at         32.40 -6.20
in         MAR
near       Beni Mellal 15
size       2500000

place      Bekaa Governorate
alias      Beqaa Governorate
kind       state
at         33.70 35.85
in         LBN
near       Zahle 17

place      Keserwan-Jbeil
alias      Keserwan-Jbeil Governorate; Keserwan; Kesrouan
kind       state
at         34.05 35.75
in         LBN
near       Jounieh 14

place      Dhaka Division
kind       state
at         23.95 90.15
in         BGD
near       Dhaka 36

place      Binh Duong
alias      Binh Duong Province
kind       state
at         11.20 106.65
in         VNM
near       Thu Dau Mot 24
size       2700000

place      Oecusse
alias      Oecussi; Oecusse-Ambeno; Oecussi enclave
kind       state
at         -9.30 124.30
in         TLS
near       Kupang 122
size       72000

place      Ouest Department
alias      West Department
kind       state
at         18.55 -72.30
in         HTI
near       Port-au-Prince 4
size       4000000

place      Nord-Est Department
alias      Northeast Department
kind       state
at         19.50 -71.85
in         HTI
near       Cap-Haitien 45

place      Centre Department of Haiti
alias      Plateau Central; Central Plateau of Haiti; Centre
kind       state
at         18.95 -71.95
in         HTI
near       Hinche 22

place      Atlantida
alias      Atlantida Department
kind       state
at         15.65 -87.10
in         HND
near       La Ceiba 37

place      Choluteca Department
kind       state
at         13.40 -87.10
in         HND
near       Tegucigalpa 76

place      Cortes Department
kind       state
at         15.40 -88.00
in         HND
near       San Pedro Sula 11

place      Kagera
alias      Kagera Region
kind       state
at         -1.90 31.50
in         TZA
near       Bukoba 70

place      Centre-Sud
alias      Centre-Sud Region
kind       state
at         11.50 -1.10
in         BFA
near       Ouagadougou 104

place      Plateau-Central
alias      Plateau-Central Region
kind       state
at         12.30 -0.80
in         BFA
near       Ouagadougou 79

place      Ararat Province
kind       state
at         39.90 44.70
in         ARM
near       Yerevan 36

place      Armavir Province
kind       state
at         40.15 44.00
in         ARM
near       Vagharshapat 25

place      Kotayk
alias      Kotayk Province
kind       state
at         40.40 44.70
in         ARM
near       Hrazdan 12

place      Aragatsotn
alias      Aragatsotn Province
kind       state
at         40.40 44.20
in         ARM
near       Vagharshapat 27

place      Racha
alias      Racha-Lechkhumi and Kvemo Svaneti
kind       state
at         42.65 43.20
in         GEO
near       Kutaisi 58

place      Mtskheta-Mtianeti
kind       state
at         42.30 44.60
in         GEO
near       Tbilisi 67

place      New Territories
alias      the New Territories
kind       region
at         22.40 114.10
in         HKG
near       Tsuen Wan 4
size       4100000

place      Kowloon
alias      Kowloon Peninsula
kind       region
at         22.32 114.18
in         HKG
near       Hong Kong 5

place      Oise department
alias      Oise
kind       district
at         49.40 2.40
in         FRA
near       Beauvais 23

place      Alderney
kind       island
at         49.71 -2.20
in         GGY
near       St Peter Port 37


# ---- Cities that are divisions of their own beside one of the same name ----

place      City of Moscow
alias      Moscow
kind       state
at         55.75 37.62
in         RUS
near       Moscow 1
size       13000000

place      City of Saint Petersburg
alias      St. Petersburg; St.-Petersburg; Saint Petersburg
kind       state
at         59.94 30.31
in         RUS
near       Saint Petersburg 2
size       5400000

place      City of Kyiv
alias      Kyiv City; Kyiv
kind       state
at         50.45 30.52
in         UKR
near       Kyiv 1
size       2900000

place      City of Minsk
alias      Minsk City; Minsk
kind       state
at         53.90 27.57
in         BLR
near       Minsk 2
size       2000000
