# States and territories of Oceania and Antarctica: names, adjectives, peoples, capitals, seats of government, places.
#
# Contents: written by hand from general knowledge for this project; ISO 3166-1 alpha-3 codes are facts.
# Names in capitals (US, CAR, IS, WHO, AA ...) are meant in capitals only: folded they would be common words.
# Format: docs/formats/lexicon.md.  SPDX-License-Identifier: Apache-2.0

actor    ASM
name     American Samoa
kind     state
adj      American Samoan
people   American Samoan; American Samoans
capital  Pago Pago

actor    ATA
name     Antarctica
kind     state
adj      Antarctic
city     McMurdo Station

actor    AUS
name     Australia; Commonwealth of Australia
kind     state
adj      Australian; Aussie
people   Australian; Australians; Aussie; Aussies
capital  Canberra
city     Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Queensland; New South Wales; Tasmania
city     Western Australia; Northern Territory; Gold Coast; Cairns; Townsville; South Australia
city     Bondi; Bondi Beach; Alice Springs; Woomera; Port Arthur; Pine Gap

actor    BVT
name     Bouvet Island
kind     state

actor    CXR
name     Christmas Island
kind     state
adj      Christmas Islander
people   Christmas Islander; Christmas Islanders

actor    CCK
name     Cocos Islands; Cocos Keeling Islands; Keeling Islands
kind     state

actor    COK
name     Cook Islands; the Cooks
kind     state
adj      Cook Islands; Cook Islander
people   Cook Islander; Cook Islanders
capital  Rarotonga; Avarua
city     Aitutaki

actor    FJI
name     Fiji; Republic of Fiji
kind     state
adj      Fijian
people   Fijian; Fijians
capital  Suva
city     Nadi; Lautoka; Labasa; Viti Levu

actor    PYF
name     French Polynesia; Tahiti
kind     state
adj      French Polynesian; Tahitian
people   Tahitian; Tahitians; French Polynesian; French Polynesians
capital  Papeete
city     Mururoa; Moruroa; Fangataufa; Bora Bora

actor    GUM
name     Guam
kind     state
adj      Guamanian
people   Guamanian; Guamanians
city     Andersen Air Force Base; Hagatna

actor    HMD
name     Heard Island and McDonald Islands; Heard and McDonald Islands
kind     state

actor    KIR
name     Kiribati; Republic of Kiribati
kind     state
adj      I-Kiribati
people   I-Kiribati
capital  Tarawa
city     Banaba; Kiritimati

actor    MHL
name     Marshall Islands; Republic of the Marshall Islands
kind     state
adj      Marshallese
people   Marshallese
capital  Majuro
city     Bikini Atoll; Enewetak; Kwajalein; Rongelap

actor    FSM
name     Micronesia; Federated States of Micronesia
kind     state
adj      Micronesian
people   Micronesian; Micronesians
capital  Palikir
city     Pohnpei; Chuuk; Kosrae

actor    NRU
name     Nauru; Republic of Nauru
kind     state
adj      Nauruan
people   Nauruan; Nauruans
capital  Yaren

actor    NCL
name     New Caledonia
kind     state
adj      New Caledonian
people   New Caledonian; New Caledonians
capital  Noumea
city     Ouvea

actor    NZL
name     New Zealand; Aotearoa; Aotearoa New Zealand
kind     state
adj      New Zealand; Kiwi
people   New Zealander; New Zealanders; Kiwi; Kiwis
capital  Wellington
city     Auckland; Christchurch; Dunedin; Waitangi; Rotorua

actor    NIU
name     Niue
kind     state
adj      Niuean
people   Niuean; Niueans
capital  Alofi

actor    NFK
name     Norfolk Island
kind     state
adj      Norfolk Islander
people   Norfolk Islander; Norfolk Islanders

actor    MNP
name     Northern Mariana Islands; the Northern Marianas
kind     state
adj      Northern Mariana Islander
people   Northern Mariana Islander; Northern Mariana Islanders
city     Saipan; Tinian

actor    PLW
name     Palau; Republic of Palau
kind     state
adj      Palauan
people   Palauan; Palauans
capital  Ngerulmud; Koror
city     Peleliu

actor    PNG
name     Papua New Guinea; PNG; Independent State of Papua New Guinea
kind     state
adj      Papua New Guinean; PNG
people   Papua New Guinean; Papua New Guineans
capital  Port Moresby
city     Bougainville; Enga; Mount Hagen; Manus Island; Rabaul; Southern Highlands Province; Wabag
city     East Sepik; Arawa

actor    PCN
name     Pitcairn; Pitcairn Islands; Pitcairn Island
kind     state
adj      Pitcairn Islander
people   Pitcairn Islander; Pitcairn Islanders

actor    WSM
name     Samoa; Western Samoa; Independent State of Samoa
kind     state
adj      Samoan
people   Samoan; Samoans
capital  Apia
city     Savai'i

actor    SLB
name     Solomon Islands; the Solomons
kind     state
adj      Solomon Islands; Solomon Islander
people   Solomon Islander; Solomon Islanders
capital  Honiara
city     Guadalcanal; Malaita; Gizo

actor    SGS
name     South Georgia and the South Sandwich Islands; South Sandwich Islands
kind     state

actor    TKL
name     Tokelau
kind     state
adj      Tokelauan
people   Tokelauan; Tokelauans

actor    TON
name     Tonga; Kingdom of Tonga
kind     state
adj      Tongan
people   Tongan; Tongans
capital  Nuku'alofa
city     Vava'u; Ha'apai

actor    TUV
name     Tuvalu
kind     state
adj      Tuvaluan
people   Tuvaluan; Tuvaluans
capital  Funafuti

actor    UMI
name     United States Minor Outlying Islands; US Minor Outlying Islands; Wake Island; Midway Atoll
kind     state

actor    VUT
name     Vanuatu; Republic of Vanuatu; New Hebrides
kind     state
adj      Vanuatuan; Ni-Vanuatu
people   Ni-Vanuatu; Vanuatuan; Vanuatuans
capital  Port Vila
city     Luganville; Espiritu Santo

actor    WLF
name     Wallis and Futuna
kind     state
