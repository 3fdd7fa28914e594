# data/figures/units.lex -- what stands behind a number (or, for some signs, before it) and says of what it is a number.
#
#   unit   NAME; OTHER NAMES; SIGNS; CODES      the first is the singular English name that stands in the record
#   kind   share, money, length, area, mass, volume, time, temperature, people, other
#
# Irregular plurals stand in brackets behind the singular. Letters alone ("m", "t", "l") are units only directly behind a
# number; "m" and "bn" behind an amount of money are multipliers and no units.
#
# Source: written for this project; currency codes are those of ISO 4217.
# Licence: Apache-2.0

# ---- Shares ----

unit   percent; per cent; pct; pc; %; percentage
kind   share

unit   percentage point; percent point; point of percentage; pp
kind   share

unit   basis point; bp; bps
kind   share

unit   per mille; permille; ‰
kind   share

# ---- Money ----

unit   dollar; US dollar; U.S. dollar; American dollar; $; US$; U.S.$; USD; greenback; buck
kind   money

unit   euro; €; EUR
kind   money

unit   pound; pound sterling; British pound; sterling; £; GBP; quid (quid)
kind   money

unit   cent; ¢; eurocent
kind   money

unit   penny (pence, pennies)
kind   money

unit   yen; Japanese yen; ¥; JPY
kind   money

unit   yuan; renminbi; RMB; CNY; CN¥; Chinese yuan
kind   money

unit   rouble; ruble; Russian rouble; Russian ruble; ₽; RUB
kind   money

unit   hryvnia; hryvna; Ukrainian hryvnia; ₴; UAH
kind   money

unit   Belarusian rouble; Belarusian ruble; BYN
kind   money

unit   Turkish lira; lira (liras, lire); ₺; TRY
kind   money

unit   Syrian pound; SYP
kind   money

unit   Lebanese pound; Lebanese lira; LBP
kind   money

unit   Egyptian pound; EGP
kind   money

unit   Sudanese pound; SDG
kind   money

unit   South Sudanese pound; SSP
kind   money

unit   shekel; Israeli shekel; new shekel; ₪; ILS; NIS
kind   money

unit   Jordanian dinar; JOD
kind   money

unit   Iraqi dinar; IQD
kind   money

unit   Kuwaiti dinar; KWD
kind   money

unit   Bahraini dinar; BHD
kind   money

unit   Libyan dinar; LYD
kind   money

unit   Algerian dinar; DZD
kind   money

unit   Tunisian dinar; TND
kind   money

unit   Serbian dinar; RSD
kind   money

unit   dinar
kind   money

unit   Emirati dirham; UAE dirham; dirham; AED
kind   money

unit   Moroccan dirham; MAD
kind   money

unit   Saudi riyal; riyal; SAR
kind   money

unit   Qatari riyal; QAR
kind   money

unit   Yemeni rial; YER
kind   money

unit   Omani rial; OMR
kind   money

unit   Iranian rial; rial; IRR
kind   money

unit   toman; Iranian toman
kind   money

unit   afghani; AFN
kind   money

unit   Indian rupee; rupee; ₹; INR; Rs
kind   money

unit   Pakistani rupee; PKR
kind   money

unit   Sri Lankan rupee; LKR
kind   money

unit   Nepalese rupee; Nepali rupee; NPR
kind   money

unit   taka; Bangladeshi taka; ৳; BDT
kind   money

unit   kyat; MMK
kind   money

unit   Thai baht; baht; ฿; THB
kind   money

unit   dong; Vietnamese dong; ₫; VND
kind   money

unit   rupiah; Indonesian rupiah; IDR
kind   money

unit   ringgit; Malaysian ringgit; MYR
kind   money

unit   Philippine peso; ₱; PHP
kind   money

unit   won; South Korean won; ₩; KRW
kind   money

unit   North Korean won; KPW
kind   money

unit   Taiwan dollar; New Taiwan dollar; NT$; TWD
kind   money

unit   Hong Kong dollar; HK$; HKD
kind   money

unit   Singapore dollar; S$; SGD
kind   money

unit   Australian dollar; A$; AU$; AUD
kind   money

unit   New Zealand dollar; NZ$; NZD
kind   money

unit   Canadian dollar; C$; CA$; CAD
kind   money

unit   Swiss franc; CHF; franc
kind   money

unit   CFA franc; FCFA; XOF; XAF
kind   money

unit   Congolese franc; CDF
kind   money

unit   Rwandan franc; RWF
kind   money

unit   Burundian franc; BIF
kind   money

unit   Djiboutian franc; DJF
kind   money

unit   Swedish krona; SEK; krona (kronor)
kind   money

unit   Norwegian krone; NOK; krone (kroner)
kind   money

unit   Danish krone; DKK
kind   money

unit   Icelandic krona; ISK
kind   money

unit   zloty; Polish zloty; PLN
kind   money

unit   Czech koruna; koruna; CZK
kind   money

unit   forint; Hungarian forint; HUF
kind   money

unit   Romanian leu; leu (lei); RON
kind   money

unit   Moldovan leu; MDL
kind   money

unit   Bulgarian lev; lev (leva); BGN
kind   money

unit   Albanian lek; lek; ALL
kind   money

unit   Macedonian denar; denar; MKD
kind   money

unit   convertible mark; Bosnian mark; BAM
kind   money

unit   Deutschmark; German mark; DEM
kind   money

unit   Armenian dram; dram; ֏; AMD
kind   money

unit   Azerbaijani manat; manat; ₼; AZN
kind   money

unit   Turkmen manat; TMT
kind   money

unit   Georgian lari; lari; ₾; GEL
kind   money

unit   tenge; Kazakhstani tenge; Kazakh tenge; ₸; KZT
kind   money

unit   Uzbek som; UZS
kind   money

unit   Kyrgyz som; KGS
kind   money

unit   somoni; Tajik somoni; TJS
kind   money

unit   tugrik; Mongolian tugrik; ₮; MNT
kind   money

unit   Ethiopian birr; birr; ETB
kind   money

unit   nakfa; Eritrean nakfa; ERN
kind   money

unit   Kenyan shilling; KES; KSh
kind   money

unit   Ugandan shilling; UGX
kind   money

unit   Tanzanian shilling; TZS
kind   money

unit   Somali shilling; SOS
kind   money

unit   naira; Nigerian naira; ₦; NGN
kind   money

unit   Ghanaian cedi; cedi; ₵; GHS
kind   money

unit   rand; South African rand; ZAR
kind   money

unit   Zambian kwacha; ZMW
kind   money

unit   Malawian kwacha; MWK
kind   money

unit   kwanza; Angolan kwanza; AOA
kind   money

unit   metical; Mozambican metical (meticais); MZN
kind   money

unit   Mexican peso; MXN; Mex$
kind   money

unit   Colombian peso; COP
kind   money

unit   Argentine peso; ARS
kind   money

unit   Chilean peso; CLP
kind   money

unit   Cuban peso; CUP
kind   money

unit   peso
kind   money

unit   Brazilian real; real (reais); R$; BRL
kind   money

unit   bolivar; Venezuelan bolivar; VES
kind   money

unit   boliviano; BOB
kind   money

unit   sol; Peruvian sol; PEN
kind   money

unit   guarani; Paraguayan guarani; PYG
kind   money

unit   lempira; HNL
kind   money

unit   quetzal; GTQ
kind   money

unit   gourde; Haitian gourde; HTG
kind   money

unit   bitcoin; BTC; ₿
kind   money

# ---- Lengths ----

unit   millimetre; millimeter; mm
kind   length

unit   centimetre; centimeter; cm
kind   length

unit   metre; meter; m
kind   length

unit   kilometre; kilometer; km; kms; klick
kind   length

unit   inch (inches); in.
kind   length

unit   foot (feet); ft
kind   length

unit   yard; yd
kind   length

unit   mile; mi
kind   length

unit   nautical mile; nmi; nm; sea mile
kind   length

# ---- Areas ----

unit   square metre; square meter; sq m; sqm; m²
kind   area

unit   square kilometre; square kilometer; sq km; sqkm; km²
kind   area

unit   square foot (square feet); sq ft
kind   area

unit   square mile; sq mi; sq mile
kind   area

unit   hectare; ha
kind   area

unit   acre
kind   area

unit   dunam; dunum
kind   area

unit   feddan
kind   area

# ---- Masses ----

unit   milligram; milligramme; mg
kind   mass

unit   gram; gramme; g
kind   mass

unit   kilogram; kilogramme; kg; kilo
kind   mass

unit   tonne; metric ton; metric tonne; t
kind   mass

unit   ton; short ton; long ton
kind   mass

unit   kiloton; kilotonne; kt
kind   mass

unit   megaton; megatonne
kind   mass

unit   pound of weight; lb; lbs
kind   mass

unit   ounce; oz
kind   mass

unit   quintal
kind   mass

# ---- Volumes ----

unit   litre; liter; l
kind   volume

unit   millilitre; milliliter; ml
kind   volume

unit   gallon; gal
kind   volume

unit   barrel; bbl
kind   volume

unit   cubic metre; cubic meter; m³; cu m
kind   volume

unit   cubic kilometre; cubic kilometer; km³
kind   volume

unit   cubic foot (cubic feet); cu ft
kind   volume

unit   bushel
kind   volume

# ---- Times ----

unit   second; sec
kind   time

unit   minute; min
kind   time

unit   hour; hr
kind   time

unit   day
kind   time

unit   night
kind   time

unit   week
kind   time

unit   fortnight
kind   time

unit   month
kind   time

unit   quarter
kind   time

unit   year; yr
kind   time

unit   decade
kind   time

unit   century
kind   time

# ---- Temperatures ----

unit   degree Celsius (degrees Celsius); degree centigrade (degrees centigrade); °C; C
kind   temperature

unit   degree Fahrenheit (degrees Fahrenheit); °F; F
kind   temperature

unit   kelvin
kind   temperature

# ---- Energy, power, speed, rates, data ----

unit   kilowatt-hour; kWh
kind   other

unit   megawatt-hour; MWh
kind   other

unit   gigawatt-hour; GWh
kind   other

unit   terawatt-hour; TWh
kind   other

unit   watt
kind   other

unit   kilowatt; kW
kind   other

unit   megawatt; MW
kind   other

unit   gigawatt; GW
kind   other

unit   volt; kV; kilovolt
kind   other

unit   joule
kind   other

unit   calorie; kcal; kilocalorie
kind   other

unit   barrel per day (barrels per day); barrel a day (barrels a day); bpd; b/d
kind   other

unit   kilometre per hour (kilometres per hour); kilometer per hour (kilometers per hour); km/h; kph; kmh
kind   other

unit   mile per hour (miles per hour); mph
kind   other

unit   knot
kind   other

unit   metre per second (metres per second); meter per second (meters per second); m/s
kind   other

unit   degree; °
kind   other

unit   magnitude
kind   other

unit   megabyte; MB
kind   other

unit   gigabyte; GB
kind   other

unit   decibel; dB
kind   other

unit   millisievert; mSv
kind   other

unit   point
kind   other
