# data/figures/units.lex -- what stands behind a number (or, for some signs, before it) and says of what it is a number.
#
#   unit   NAME; OTHER NAMES; SIGNS; CODES      the first is the singular English name that stands in the record
#   kind   share, money, length, area, mass, volume, time, temperature, people, power, multiple, age, other
#   per    WORDS               what a unit may be meant for each of ("$5 a head") besides units of time and measure
#
# Irregular plurals stand in brackets behind the singular. Letters alone ("m", "t", "l") are units only directly behind a
# number; "m" and "bn" behind an amount of money are multipliers and no units.
#
# "Y=" is what is left of the yen's sign in texts that were cut to ASCII (and PS of the pound's, before a number only).
#
# Source: written for this project; currency codes are those of ISO 4217.
# Licence: Apache-2.0

# ---- Shares ----

unit   percent; per cent; pct; pc; %; percentage
kind   share
yes    Some 20% of voters stayed at home. => 20 ~ percent | voters
yes    Turnout was 61 per cent. => 61 = percent | Turnout
yes    He won 52.4 percent of the vote. => 52.4 = percent | vote | -
yes    Prices will rise between 5% and 6%. => 5..6 up percent | Prices
yes    The bank expects growth of 2 to 3 percent. => 2..3 up percent | growth

unit   percentage point; percent point; point of percentage; pp
kind   share
yes    Her lead shrank by 2 percentage points. => 2 down percentage point | lead

unit   basis point; bp; bps
kind   share
yes    The bank raised rates by 25 basis points. => 25 up basis point | rates

unit   per mille; permille; ‰
kind   share

# ---- Money ----

unit   dollar; US dollar; U.S. dollar; American dollar; $; US$; $US; U.S.$; USD; dlr; dlrs; greenback; buck
kind   money
yes    Qatar sent $1.2bn in aid. => 1200000000 = dollar | aid
yes    The fee is 5 US dollars. => 5 = dollar | fee
yes    The company borrowed US$4.4 billion. => 4400000000 = dollar | - | The company
yes    They paid a $20 fine. => 20 = dollar | fine
yes    Analysts expect $160 million to $171 million. => 160000000..171000000 = dollar
yes    The fund is worth $5-10 million. => 5000000..10000000 = dollar | fund
yes    The balance fell to $-50.8bn. => -50800000000 = dollar | balance
yes    Oil traded at $80 a barrel. => 80 = dollar per barrel | Oil
yes    A visa costs $35 per person. => 35 = dollar per person | visa
yes    The ticket costs 3 dollars and 50 cents. => 3.5 = dollar | ticket

unit   euro; €; EUR
kind   money
yes    The ministry has a budget of 3.5 million euros. => 3500000 = euro | budget | The ministry
yes    The city spent €700,000 on buses. => 700000 = euro | buses | The city
yes    The debt is EUR 40 billion. => 40000000000 = euro | debt

unit   pound; pound sterling; British pound; sterling; £; GBP; quid (quid)
kind   money
yes    He paid £5m for the house. => 5000000 = pound | house
yes    The grant is worth 300,000 pounds. => 300000 = pound | grant

unit   cent; ¢; eurocent; US cent; ct; cts
kind   money

unit   penny (pence, pennies); p
kind   money
yes    Bread costs 90 pence. => 90 = penny | Bread
yes    The flat costs PS2,700. => 2700 = pound | flat

unit   yen; Japanese yen; ¥; JPY; 円; Y=
kind   money

unit   yuan; renminbi; rmb; RMB; CNY; CN¥; Chinese yuan; 元
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

unit   Emirati dirham; UAE dirham; dirham; AED; Dh; Dhs
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

unit   rupee; Rs; Rs.
kind   money
yes    The scheme will cost Rs 40 crore. => 400000000 = rupee | scheme
yes    The state owes 12,34,567 rupees. => 1234567 = rupee | - | The state

unit   Indian rupee; ₹; INR
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

unit   rupiah; Indonesian rupiah; IDR; Rp
kind   money

unit   Malaysian ringgit; ringgit; MYR; RM
kind   money
yes    A flat costs RM300,000. => 300000 = Malaysian ringgit | flat

unit   sen
kind   money

unit   Lao kip; kip; ₭; LAK
kind   money

unit   Philippine peso; ₱; PHP
kind   money

unit   won; South Korean won; ₩; KRW
kind   money

unit   North Korean won; KPW
kind   money

unit   Taiwan dollar; New Taiwan dollar; NT$; TWD
kind   money

unit   Hong Kong dollar; HK$; HKD; $HK
kind   money
yes    The fare is HK $12. => 12 = Hong Kong dollar | fare

unit   Singapore dollar; S$; SGD
kind   money

unit   Australian dollar; A$; AU$; AUD; $A; AUD$
kind   money

unit   New Zealand dollar; NZ$; NZD; $NZ
kind   money

unit   Canadian dollar; C$; CA$; CAD; CAD$; CDN$; $C
kind   money
yes    The grant is C$5 million. => 5000000 = Canadian dollar | grant

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

unit   dram
kind   money

unit   Armenian dram; ֏; AMD
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
no     The COP26 summit ended.

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

unit   centimetre; centimeter; cm; cms
kind   length

unit   metre; meter; m
kind   length

unit   kilometre; kilometer; km; kms; klick
kind   length
yes    The village lies 40 kilometres from the border. => 40 = kilometre | village
yes    The patrol stopped 3km short of the bridge. => 3 = kilometre | patrol

unit   inch (inches); in.; ″
kind   length

unit   foot (feet); ft; ft.
kind   length
yes    The wall is 12 feet high. => 12 = foot | wall

unit   yard; yd
kind   length

unit   decimetre; decimeter; dm
kind   length

unit   micrometre; micrometer; micron; µm
kind   length

unit   nanometre; nanometer
kind   length

unit   light year; light-year
kind   length

unit   mile; mi
kind   length
yes    The wall is 12 miles (19 km) long. => 12 = mile | wall; 19 = kilometre | wall

unit   nautical mile; nmi; sea mile
kind   length

# ---- Areas ----

unit   square metre; square meter; sq m; sqm; m²; m2
kind   area

unit   square centimetre; square centimeter; sq cm; cm²; cm2
kind   area

unit   square kilometre; square kilometer; sq km; sqkm; km²; km2
kind   area

unit   square foot (square feet); sq ft; sq. ft.; sqft
kind   area

unit   square inch (square inches); sq in
kind   area

unit   square mile; sq mi; sq mile
kind   area

unit   hectare; ha
kind   area
yes    The fire burned 300 hectares of forest. => 300 = hectare | forest

unit   acre
kind   area

unit   dunam; dunum
kind   area

unit   feddan
kind   area

# ---- Masses ----

unit   microgram; microgramme; µg; mcg
kind   mass

unit   milligram; milligramme; mg
kind   mass

unit   gram; gramme; g
kind   mass

unit   kilogram; kilogramme; kg; kgs; kilo
kind   mass
yes    Customs seized 20kg of ivory. => 20 = kilogram | ivory

unit   tonne; metric ton; metric tonne; t
kind   mass
yes    The ship carried 40 tonnes of rice. => 40 = tonne | rice

unit   ton; short ton; long ton
kind   mass

unit   kiloton; kilotonne; kt
kind   mass

unit   megaton; megatonne
kind   mass

unit   pound-mass; lb; lbs; pound of weight
kind   mass
yes    The bomb held 500 pounds of explosives. => 500 = pound-mass | explosives
yes    The calf weighs 90 pounds. => 90 = pound-mass | calf

unit   ounce; oz
kind   mass

unit   quintal
kind   mass

# ---- Volumes ----

unit   litre; liter; l; ltr
kind   volume
yes    Each family gets 20 litres of water a day. => 20 = litre per day | water | Each family

unit   millilitre; milliliter; ml
kind   volume

unit   gallon; gal
kind   volume

unit   barrel; bbl
kind   volume

unit   cubic metre; cubic meter; m³; m3; cu m
kind   volume

unit   cubic centimetre; cubic centimeter; cc; cm³
kind   volume

unit   cup
kind   volume

unit   teaspoon; tsp
kind   volume

unit   tablespoon; tbsp
kind   volume

unit   pint
kind   volume

unit   fluid ounce; fl oz
kind   volume

unit   cubic kilometre; cubic kilometer; km³
kind   volume

unit   cubic foot (cubic feet); cu ft
kind   volume

unit   bushel
kind   volume

# ---- Times ----

unit   millisecond; ms
kind   time

unit   second; sec
kind   time

unit   minute; min
kind   time

unit   hour; hr; hrs; h
kind   time
yes    They talked for two and a half hours. => 2.5 = hour
yes    The guards are on duty 30 to 35 hours a week. => 30..35 = hour per week

unit   day
kind   time
yes    The siege lasted 50 consecutive days. => 50 = day

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

unit   year; yr; yrs
kind   time
yes    He was jailed for 12 years. => 12 = year
yes    She received a one-year sentence. => 1 = year

unit   year of age (years of age); yo; y.o.
kind   age
yes    The minister is 54 years old. => 54 = year of age
yes    An 18-year-old sailor was freed. => 18 = year of age
yes    Aged 24, he joined the army. => 24 = year of age
yes    The bill covers girls aged 12 to 17. => 12..17 = year of age
yes    The patient is an 87 yo farmer. => 87 = year of age

unit   decade
kind   time

unit   century
kind   time

# ---- Temperatures ----

unit   Celsius; degree Celsius (degrees Celsius); degree centigrade (degrees centigrade); °C; °C.; C; deg C; degree C (degrees C); ° Celsius; centigrade; celcius
kind   temperature
yes    It was minus 12 degrees Celsius in Minsk. => -12 = Celsius
yes    The water reached 30°C. => 30 = Celsius | water

unit   Fahrenheit; degree Fahrenheit (degrees Fahrenheit); °F; °F.; F; deg F; degree F (degrees F); ° Fahrenheit; farenheit; degree farenheit (degrees farenheit)
kind   temperature
yes    The oven reached 450 degrees Fahrenheit. => 450 = Fahrenheit | oven

unit   kelvin
kind   temperature

# ---- Multiples ----

unit   time; fold
kind   multiple
yes    Sales grew sixfold. => 6 up time | Sales
yes    He voted three times. => 3 = time
yes    Twice as many people came. => 2 = time | people
no     He was there at the time.

# ---- Energy and power ----

unit   kilowatt hour; kWh
kind   power

unit   megawatt hour; MWh
kind   power

unit   gigawatt hour; GWh
kind   power

unit   terawatt hour; TWh
kind   power

unit   watt; W
kind   power

unit   kilowatt; kW
kind   power
yes    The plant needs a 640kW engine. => 640 = kilowatt | engine | The plant

unit   megawatt; MW
kind   power

unit   gigawatt; GW
kind   power

unit   horsepower; hp; PS; horse power
kind   other

unit   brake horsepower; bhp
kind   other

unit   joule
kind   other

unit   calorie; kcal; kilocalorie; cal
kind   other

unit   British thermal unit; BTU
kind   other

# ---- Electricity, pressure, force, turning ----

unit   volt; V
kind   other

unit   kilovolt; kV
kind   other

unit   ampere; amp; A
kind   other

unit   milliampere-hour; mAh
kind   other

unit   pascal
kind   other

unit   kilopascal; kPa
kind   other

unit   megapascal; MPa
kind   other

unit   bar
kind   other

unit   pound per square inch (pounds per square inch); psi
kind   other

unit   kilopound per square inch; ksi
kind   other

unit   newton
kind   other

unit   newton metre; newton meter; Nm
kind   other

unit   pound-foot (pound-feet); foot-pound; lb-ft; ft-lb
kind   other

unit   revolution per minute (revolutions per minute); rpm
kind   other

# ---- Speeds and rates ----

unit   barrel per day (barrels per day); barrel a day (barrels a day); bpd; b/d
kind   volume
yes    The field produces 90,000 barrels per day. => 90000 = barrel per day | - | The field

unit   kilometre per hour (kilometres per hour); kilometer per hour (kilometers per hour); km/h; km/hr; kph; kmh; kmph
kind   other
yes    Winds reached 120 kilometres per hour. => 120 = kilometre per hour | Winds
yes    The train runs at 80km/h. => 80 = kilometre per hour | train

unit   mile per hour (miles per hour); mph; m.p.h.
kind   other

unit   knot
kind   other

unit   metre per second (metres per second); meter per second (meters per second); m/s
kind   other

unit   mile per gallon (miles per gallon); mpg
kind   other

unit   part per million (parts per million); ppm
kind   other

unit   part per billion (parts per billion); ppb
kind   other

# ---- Sound, light, data ----

unit   hertz; Hz
kind   other

unit   kilohertz; kHz
kind   other

unit   megahertz; MHz
kind   other

unit   gigahertz; GHz
kind   other
yes    The radar works at 2.4GHz. => 2.4 = gigahertz | radar
no     The 5G network was shut down.

unit   decibel; dB
kind   other

unit   megapixel; MP
kind   other

unit   kilobyte; KB
kind   other

unit   megabyte; MB
kind   other

unit   gigabyte; GB
kind   other

unit   terabyte; TB
kind   other

unit   megabit per second (megabits per second); Mbps
kind   other

unit   gigabit per second (gigabits per second); Gbps
kind   other

# ---- Others ----

unit   degree; °; deg; deg.
kind   other

unit   radian; rad
kind   other

unit   magnitude
kind   other

unit   millisievert; mSv
kind   other

unit   carat
kind   other

unit   point; pt
kind   other

# ---- What a price or a rate may be for ----

per    share; head; person; capita; piece; ticket; vote; pupil; student; family; household; bottle; unit; copy; seat; word; set; side; team; game; match; passenger; child; plate; pack
yes    The clinic charges $5 a head. => 5 = dollar per head | - | The clinic
yes    The camp feeds 3,000 refugees a day. => 3000 = per day | refugees
yes    It paid 12 cents a share. => 12 = cent per share
no     There is a share for everyone.
