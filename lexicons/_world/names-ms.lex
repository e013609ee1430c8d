@about    Names of countries in Malay: names, adjectives, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Malay. Other names, adjectives, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# Malay uses the name of the country as its adjective; `adj` and `people` stand only where other words are in use (British, Thai, Afghan).
# A bare "Korea" names no country here. Names that two countries could claim are given to the one most newsrooms mean: Congo COD, Guinea GIN, Samoa WSM, Georgia GEO, Macedonia MKD. Istana Negara is the palace in Kuala Lumpur.
# The capitals Baku, Lima, Sofia and Asmara are Malay words or given names and stand with "bandar" or not at all.

names ABW
    ms         Aruba
    ms.capital Oranjestad

names AFG
    ms         Afghanistan; Afganistan; Republik Islam Afghanistan; Emiriah Islam Afghanistan; Emirat Islam Afghanistan; Emiriah Islam; Emirat Islam
    ms.adj     Afghan
    ms.capital Kabul

names AGO
    ms         Angola; Republik Angola
    ms.capital Luanda

names AIA
    ms         Anguilla

names ALA
    ms         Kepulauan Aland; Kepulauan Åland; Åland
    ms.capital Mariehamn

names ALB
    ms         Albania; Republik Albania
    ms.capital Tirana

names AND
    ms         Andorra
    ms.capital Andorra la Vella

names ANT
    ms         Antilles Belanda

names ARE
    ms         Emiriah Arab Bersatu; UAE; U.A.E.; EAB; Emiriah Arab; Emirat Arab Bersatu
    ms.capital Abu Dhabi

names ARG
    ms         Argentina; Republik Argentina
    ms.capital Buenos Aires
    ms.seat    Casa Rosada

names ARM
    ms         Armenia; Republik Armenia
    ms.capital Yerevan

names ASM
    ms         Samoa Amerika
    ms.capital Pago Pago

names ATA
    ms         Antartika; Antarctica

names ATF
    ms         Wilayah Selatan Perancis

names ATG
    ms         Antigua dan Barbuda; Antigua & Barbuda; Antigua; Barbuda

names AUS
    ms         Australia; Komanwel Australia
    ms.capital Canberra

names AUT
    ms         Austria; Republik Austria
    ms.capital Vienna

names AZE
    ms         Azerbaijan; Republik Azerbaijan
    ms.capital bandar Baku

names BDI
    ms         Burundi; Republik Burundi
    ms.capital Gitega; Bujumbura

names BEL
    ms         Belgium
    ms.capital Brussels

names BEN
    ms         Benin; Republik Benin
    ms.capital Porto-Novo
    ms.seat    Cotonou

names BES
    ms         Belanda Caribbean; Bonaire; Sint Eustatius
    ms.capital Kralendijk

names BFA
    ms         Burkina Faso
    ms.capital Ouagadougou

names BGD
    ms         Bangladesh; Republik Rakyat Bangladesh
    ms.capital Dhaka
    ms.seat    Bangabhaban

names BGR
    ms         Bulgaria; Republik Bulgaria
    ms.capital bandar Sofia

names BHR
    ms         Bahrain
    ms.capital Manama

names BHS
    ms         Bahamas; Kepulauan Bahamas
    ms.capital Nassau

names BIH
    ms         Bosnia dan Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina
    ms.people  Bosniak
    ms.capital Sarajevo

names BLM
    ms         St. Barthelemy; Saint Barthélemy; Saint Barthelemy
    ms.capital Gustavia

names BLR
    ms         Belarus; Republik Belarus; Belarusia
    ms.capital Minsk

names BLZ
    ms         Belize
    ms.capital Belmopan

names BMU
    ms         Bermuda

names BOL
    ms         Bolivia
    ms.capital Sucre
    ms.seat    La Paz

names BRA
    ms         Brazil; Brasil; Republik Persekutuan Brazil
    ms.capital Brasilia; Brasília
    ms.seat    Planalto; Istana Planalto

names BRB
    ms         Barbados
    ms.capital Bridgetown

names BRN
    ms         Brunei; Brunei Darussalam; Negara Brunei Darussalam; Kesultanan Brunei
    ms.capital Bandar Seri Begawan
    ms.seat    Istana Nurul Iman

names BTN
    ms         Bhutan
    ms.capital Thimphu

names BVT
    ms         Pulau Bouvet

names BWA
    ms         Botswana; Republik Botswana
    ms.capital Gaborone

names CAF
    ms         Republik Afrika Tengah
    ms.capital Bangui

names CAN
    ms         Kanada; Canada
    ms.capital Ottawa

names CCK
    ms         Kepulauan Cocos (Keeling); Kepulauan Cocos; Kepulauan Keeling; Pulau Cocos

names CHE
    ms         Switzerland; Swiss; Konfederasi Swiss
    ms.capital Bern; Berne

names CHL
    ms         Chile; Republik Chile
    ms.capital Santiago
    ms.seat    La Moneda

names CHN
    ms         China; Republik Rakyat China; RRC; PRC; Tanah Besar China; Tiongkok
    ms.capital Beijing; Peking
    ms.seat    Zhongnanhai

names CIV
    ms         Cote d'Ivoire; Ivory Coast; Côte d'Ivoire; Pantai Gading; Republik Ivory Coast; Republik Côte d'Ivoire
    ms.capital Yamoussoukro
    ms.seat    Abidjan

names CMR
    ms         Cameroon; Kamerun; Republik Cameroon
    ms.capital Yaounde; Yaoundé

names COD
    ms         Congo-Kinshasa; DR Congo; DRC; Republik Demokratik Congo; Congo; Zaire; Republik Demokratik Kongo; Kongo
    ms.capital Kinshasa

names COG
    ms         Congo-Brazzaville; Republik Congo
    ms.capital Brazzaville

names COK
    ms         Kepulauan Cook
    ms.capital Avarua

names COL
    ms         Colombia; Republik Colombia
    ms.capital Bogota; Bogotá

names COM
    ms         Comoros; Kepulauan Comoros; Kesatuan Comoros
    ms.capital Moroni

names CPV
    ms         Cape Verde; Cabo Verde; Republik Cabo Verde; Tanjung Verde
    ms.capital Praia

names CRI
    ms         Costa Rica; Republik Costa Rica
    ms.capital San José

names CSK
    ms         Czechoslovakia; Republik Sosialis Czechoslovakia; Republik Persekutuan Czech dan Slovak

names CUB
    ms         Cuba; Republik Cuba
    ms.capital Havana

names CUW
    ms         Curacao; Curaçao
    ms.capital Willemstad

names CXR
    ms         Pulau Krismas; Pulau Christmas
    ms.capital Flying Fish Cove

names CYM
    ms         Kepulauan Cayman

names CYP
    ms         Cyprus; Republik Cyprus
    ms.capital Nicosia

names CZE
    ms         Czechia; Republik Czech
    ms.adj     Czech
    ms.capital Prague

names DDR
    ms         Jerman Timur; Republik Demokratik Jerman
    ms.capital Berlin Timur

names DEU
    ms         Jerman; Republik Persekutuan Jerman; Jerman Barat
    ms.capital Berlin

names DJI
    ms         Djibouti; Republik Djibouti
    ms.capital Bandar Djibouti; Bandaraya Djibouti

names DMA
    ms         Dominica; Komanwel Dominica
    ms.capital Roseau

names DNK
    ms         Denmark
    ms.capital Copenhagen

names DOM
    ms         Republik Dominica; Republik Dominican
    ms.capital Santo Domingo

names DZA
    ms         Algeria; Republik Demokratik Rakyat Algeria
    ms.capital Algiers

names ECU
    ms         Ecuador; Republik Ecuador
    ms.capital Quito

names EGY
    ms         Mesir; Republik Arab Mesir
    ms.capital Kaherah

names ERI
    ms         Eritrea; Negara Eritrea

names ESH
    ms         Sahara Barat; Republik Demokratik Arab Sahrawi
    ms.adj     Sahrawi
    ms.capital Laayoune; El Aaiun

names ESP
    ms         Sepanyol
    ms.capital Madrid
    ms.seat    Moncloa; Istana Moncloa

names EST
    ms         Estonia; Republik Estonia
    ms.capital Tallinn

names ETH
    ms         Ethiopia; Republik Demokratik Persekutuan Ethiopia
    ms.capital Addis Ababa

names FIN
    ms         Finland; Republik Finland
    ms.capital Helsinki

names FJI
    ms         Fiji; Republik Fiji; Kepulauan Fiji
    ms.capital Suva

names FLK
    ms         Kepulauan Falkland; Falkland; Falklands; Malvinas; Kepulauan Malvinas
    ms.capital Port Stanley

names FRA
    ms         Perancis; Republik Perancis
    ms.capital Paris
    ms.seat    Istana Elysee; Istana Élysée; Elysee; Élysée; Quai d'Orsay

names FRO
    ms         Kepulauan Faroe; Faroe
    ms.capital Torshavn; Tórshavn

names FSM
    ms         Micronesia; Persekutuan Micronesia; Negeri-negeri Bersekutu Micronesia; Negara Bersekutu Micronesia
    ms.capital Palikir

names GAB
    ms         Gabon; Republik Gabon
    ms.capital Libreville

names GBR
    ms         United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; Wales; Ireland Utara; Northern Ireland
    ms.adj     British
    ms.people  orang Inggeris
    ms.capital London
    ms.seat    Downing Street; 10 Downing Street; Whitehall; Westminster; Istana Buckingham; Holyrood; Stormont

names GEO
    ms         Georgia; Republik Georgia
    ms.capital Tbilisi

names GGY
    ms         Guernsey
    ms.capital Saint Peter Port; St Peter Port

names GHA
    ms         Ghana; Republik Ghana
    ms.capital Accra

names GIB
    ms         Gibraltar

names GIN
    ms         Guinea; Republik Guinea; Guinea-Conakry
    ms.capital Conakry

names GLP
    ms         Guadeloupe
    ms.capital Basse-Terre

names GMB
    ms         Gambia; Republik Gambia
    ms.capital Banjul

names GNB
    ms         Guinea Bissau; Republik Guinea-Bissau
    ms.capital Bissau

names GNQ
    ms         Guinea Khatulistiwa; Equatorial Guinea; Republik Guinea Khatulistiwa
    ms.capital Malabo; Ciudad de la Paz

names GRC
    ms         Greece; Yunani; Republik Hellenik
    ms.capital Athens

names GRD
    ms         Grenada
    ms.capital Saint George's; St. George's

names GRL
    ms         Greenland
    ms.capital Nuuk

names GTM
    ms         Guatemala; Republik Guatemala
    ms.capital Guatemala City; Bandar Guatemala; Bandaraya Guatemala

names GUF
    ms         Guiana Perancis; French Guiana; Guyana Perancis
    ms.capital Cayenne

names GUM
    ms         Guam
    ms.capital Hagatna; Hagåtña

names GUY
    ms         Guyana; Republik Koperatif Guyana

names HKG
    ms         Hong Kong; Hong Kong SAR; Hongkong; Wilayah Pentadbiran Khas Hong Kong; HKSAR

names HMD
    ms         Kepulauan Heard & McDonald; Kepulauan Heard dan McDonald; Pulau Heard dan Kepulauan McDonald

names HND
    ms         Honduras; Republik Honduras
    ms.capital Tegucigalpa

names HRV
    ms         Croatia; Republik Croatia
    ms.capital Zagreb

names HTI
    ms         Haiti; Republik Haiti
    ms.capital Port-au-Prince

names HUN
    ms         Hungary
    ms.capital Budapest

names IDN
    ms         Indonesia; Republik Indonesia; Hindia Belanda; Hindia Timur Belanda
    ms.people  WNI
    ms.capital Jakarta
    ms.seat    Istana Merdeka

names IMN
    ms         Isle of Man; Pulau Man

names IND
    ms         India; Republik India; Bharat
    ms.capital New Delhi; Delhi

names IOT
    ms         Wilayah Lautan Hindi British; Kepulauan Chagos; Wilayah British di Lautan Hindi; Chagos; BIOT

names IRL
    ms         Ireland; Republik Ireland
    ms.adj     Irish
    ms.capital Dublin

names IRN
    ms         Iran; Republik Islam Iran; Republik Islam
    ms.capital Tehran; Teheran

names IRQ
    ms         Iraq; Republik Iraq
    ms.capital Baghdad

names ISL
    ms         Iceland
    ms.capital Reykjavik; Reykjavík

names ISR
    ms         Israel; Negara Israel; rejim Zionis; entiti Zionis; Zionis Israel; Israel Zionis; negara Zionis; negara haram Israel; negara Yahudi
    ms.capital Jerusalem
    ms.seat    Tel Aviv

names ITA
    ms         Itali; Republik Itali
    ms.capital Rom

names JAM
    ms         Jamaica
    ms.capital Kingston

names JEY
    ms         Jersey
    ms.capital Saint Helier; St Helier

names JOR
    ms         Jordan; Kerajaan Hashemite Jordan
    ms.capital Amman

names JPN
    ms         Jepun
    ms.capital Tokyo

names KAZ
    ms         Kazakhstan; Republik Kazakhstan; Kazakstan
    ms.adj     Kazakh
    ms.capital Astana; Nur-Sultan

names KEN
    ms         Kenya; Republik Kenya
    ms.capital Nairobi

names KGZ
    ms         Kyrgyzstan; Kirgizstan; Republik Kyrgyz; Republik Kyrgyzstan; Kirghizstan
    ms.adj     Kyrgyz
    ms.capital Bishkek

names KHM
    ms         Kemboja; Kampuchea; Cambodia
    ms.capital Phnom Penh

names KIR
    ms         Kiribati; Republik Kiribati
    ms.capital Tarawa; Tarawa Selatan

names KNA
    ms         Saint Kitts dan Nevis; Saint Kitts & Nevis; St. Kitts dan Nevis; St Kitts dan Nevis; Saint Kitts
    ms.capital Basseterre

names KOR
    ms         Korea Selatan; Republik Korea
    ms.capital Seoul
    ms.seat    Rumah Biru; Cheong Wa Dae

names KWT
    ms         Kuwait; Negara Kuwait
    ms.capital Kuwait City; Bandar Kuwait; Bandaraya Kuwait

names LAO
    ms         Laos; Republik Demokratik Rakyat Laos; Laos PDR; Lao PDR
    ms.adj     Lao
    ms.capital Vientiane

names LBN
    ms         Lubnan; Lebanon; Republik Lubnan
    ms.capital Beirut

names LBR
    ms         Liberia; Republik Liberia
    ms.capital Monrovia

names LBY
    ms         Libya; Negara Libya; Jamahiriya
    ms.capital Tripoli

names LCA
    ms         Saint Lucia; St. Lucia; St Lucia
    ms.capital Castries

names LIE
    ms         Liechtenstein
    ms.capital Vaduz

names LKA
    ms         Sri Lanka; Republik Sosialis Demokratik Sri Lanka; Ceylon
    ms.capital Colombo; Sri Jayawardenepura Kotte

names LSO
    ms         Lesotho
    ms.capital Maseru

names LTU
    ms         Lithuania; Republik Lithuania
    ms.capital Vilnius

names LUX
    ms         Luxembourg; Luksembourg; Luxemburg
    ms.capital Luxembourg City; Bandar Luxembourg

names LVA
    ms         Latvia; Republik Latvia
    ms.capital Riga

names MAC
    ms         Macau; Macau SAR; Macao; Wilayah Pentadbiran Khas Macau

names MAF
    ms         Saint Martin; St. Martin
    ms.capital Marigot

names MAR
    ms         Maghribi; Morocco
    ms.capital Rabat

names MCO
    ms         Monaco

names MDA
    ms         Moldova; Republik Moldova
    ms.capital Chisinau

names MDG
    ms         Madagaskar; Madagascar; Republik Madagaskar; Republik Madagascar
    ms.capital Antananarivo

names MDV
    ms         Maldives; Maladewa; Kepulauan Maldives; Republik Maldives
    ms.capital Malé

names MEX
    ms         Mexico
    ms.capital Mexico City; Bandar Raya Mexico; Bandaraya Mexico

names MHL
    ms         Kepulauan Marshall; Republik Kepulauan Marshall
    ms.capital Majuro

names MKD
    ms         Macedonia Utara; North Macedonia; Macedonia; Republik Macedonia Utara; Republik Macedonia
    ms.capital Skopje

names MLI
    ms         Mali; Republik Mali
    ms.capital Bamako

names MLT
    ms         Malta; Republik Malta
    ms.capital Valletta

names MMR
    ms         Myanmar; Burma; Republik Kesatuan Myanmar; Kesatuan Myanmar
    ms.capital Naypyidaw; Naypyitaw; Nay Pyi Taw

names MNE
    ms         Montenegro
    ms.capital Podgorica

names MNG
    ms         Mongolia
    ms.capital Ulaanbaatar; Ulan Bator

names MNP
    ms         Kepulauan Mariana Utara; Mariana Utara
    ms.capital Saipan

names MOZ
    ms         Mozambique; Mozambik; Republik Mozambique
    ms.capital Maputo

names MRT
    ms         Mauritania; Republik Islam Mauritania
    ms.capital Nouakchott

names MSR
    ms         Montserrat

names MTQ
    ms         Martinique
    ms.capital Fort-de-France

names MUS
    ms         Mauritius; Republik Mauritius
    ms.capital Port Louis

names MWI
    ms         Malawi; Republik Malawi
    ms.capital Lilongwe

names MYS
    ms         Malaysia; Persekutuan Malaysia; Persekutuan Tanah Melayu; Tanah Melayu
    ms.capital Kuala Lumpur; KL
    ms.seat    Putrajaya; Seri Perdana; Perdana Putra; Wisma Putra; Istana Negara; Sri Perdana

names MYT
    ms         Mayotte
    ms.capital Mamoudzou

names NAM
    ms         Namibia; Republik Namibia
    ms.capital Windhoek

names NCL
    ms         New Caledonia; Kaledonia Baru; Kaledonia Baharu
    ms.people  Kanak
    ms.capital Noumea; Nouméa

names NER
    ms         Niger; Republik Niger
    ms.capital Niamey

names NFK
    ms         Pulau Norfolk; Kepulauan Norfolk

names NGA
    ms         Nigeria; Republik Persekutuan Nigeria
    ms.capital Abuja
    ms.seat    Aso Rock

names NIC
    ms         Nicaragua; Republik Nicaragua
    ms.capital Managua

names NIU
    ms         Niue
    ms.capital Alofi

names NLD
    ms         Belanda; Netherlands; Negeri Belanda
    ms.capital Amsterdam
    ms.seat    Binnenhof

names NOR
    ms         Norway
    ms.capital Oslo

names NPL
    ms         Nepal; Republik Demokratik Persekutuan Nepal
    ms.capital Kathmandu

names NRU
    ms         Nauru; Republik Nauru
    ms.capital Yaren

names NZL
    ms         New Zealand; NZ; Aotearoa
    ms.capital Wellington

names OMN
    ms         Oman; Kesultanan Oman
    ms.capital Muscat

names PAK
    ms         Pakistan; Republik Islam Pakistan
    ms.capital Islamabad

names PAN
    ms         Panama; Republik Panama
    ms.capital Panama City; Bandar Panama; Bandaraya Panama

names PCN
    ms         Kepulauan Pitcairn; Pitcairn; Pulau Pitcairn
    ms.capital Adamstown

names PER
    ms         Peru; Republik Peru
    ms.capital bandar Lima

names PHL
    ms         Filipina; Philippines; Republik Filipina; Kepulauan Filipina
    ms.capital Manila
    ms.seat    Malacañang; Malacanang; Istana Malacañang; Istana Malacanang

names PLW
    ms         Palau; Republik Palau
    ms.capital Ngerulmud; Melekeok; Koror

names PNG
    ms         Papua New Guinea; PNG; Papua Nugini
    ms.capital Port Moresby

names POL
    ms         Poland; Republik Poland
    ms.capital Warsaw

names PRI
    ms         Puerto Rico

names PRK
    ms         Korea Utara; Republik Rakyat Demokratik Korea; Republik Demokratik Rakyat Korea; DPRK
    ms.capital Pyongyang

names PRT
    ms         Portugal; Republik Portugal
    ms.adj     Portugis
    ms.capital Lisbon

names PRY
    ms         Paraguay; Republik Paraguay
    ms.capital Asuncion; Asunción

names PSE
    ms         Wilayah Palestin; Palestin; Negara Palestin; Palestine; Wilayah Palestin Diduduki; Wilayah Palestin yang Diduduki; Wilayah Pendudukan Palestin; bumi Palestin
    ms.capital Ramallah

names PYF
    ms         Polinesia Perancis; Tahiti
    ms.capital Papeete

names QAT
    ms         Qatar; Negara Qatar
    ms.capital Doha

names REU
    ms         Reunion; Réunion; Pulau Reunion; La Réunion

names ROU
    ms         Romania; Rumania
    ms.capital Bucharest

names RUS
    ms         Rusia; Persekutuan Rusia
    ms.capital Moscow
    ms.seat    Kremlin; Istana Kremlin

names RWA
    ms         Rwanda; Republik Rwanda
    ms.capital Kigali

names SAU
    ms         Arab Saudi; Saudi; Saudi Arabia; KSA
    ms.capital Riyadh

names SCG
    ms         Serbia dan Montenegro; Serbia-Montenegro

names SDN
    ms         Sudan; Republik Sudan
    ms.capital Khartoum
    ms.seat    Port Sudan

names SEN
    ms         Senegal; Republik Senegal
    ms.capital Dakar

names SGP
    ms         Singapura; Republik Singapura; Singapore

names SGS
    ms         Kepulauan Georgia Selatan & Sandwich Selatan; Georgia Selatan; Kepulauan Sandwich Selatan; Georgia Selatan dan Kepulauan Sandwich Selatan
    ms.capital Grytviken

names SHN
    ms         Saint Helena; St. Helena; St Helena; Pulau Ascension; Tristan da Cunha

names SJM
    ms         Svalbard dan Jan Mayen; Svalbard; Jan Mayen; Spitsbergen
    ms.capital Longyearbyen

names SLB
    ms         Kepulauan Solomon
    ms.capital Honiara

names SLE
    ms         Sierra Leone; Republik Sierra Leone
    ms.capital Freetown

names SLV
    ms         El Salvador; Republik El Salvador
    ms.capital San Salvador

names SMR
    ms         San Marino; Republik San Marino

names SOM
    ms         Somalia; Republik Persekutuan Somalia
    ms.adj     Somali
    ms.capital Mogadishu
    ms.seat    Villa Somalia

names SPM
    ms         Saint Pierre dan Miquelon

names SRB
    ms         Serbia; Republik Serbia
    ms.adj     Serb
    ms.capital Belgrade

names SSD
    ms         Sudan Selatan; Republik Sudan Selatan
    ms.capital Juba

names STP
    ms         Sao Tome dan Principe; São Tomé dan Príncipe; Sao Tome & Principe; Sao Tome

names SUN
    ms         Kesatuan Soviet; Soviet Union; USSR; Kesatuan Republik Sosialis Soviet
    ms.adj     Soviet

names SUR
    ms         Surinam; Suriname; Republik Suriname
    ms.capital Paramaribo

names SVK
    ms         Slovakia; Republik Slovak
    ms.adj     Slovak
    ms.capital Bratislava

names SVN
    ms         Slovenia; Republik Slovenia
    ms.capital Ljubljana

names SWE
    ms         Sweden
    ms.capital Stockholm

names SWZ
    ms         Eswatini; Swaziland; eSwatini
    ms.adj     Swazi
    ms.capital Mbabane

names SXM
    ms         Sint Maarten; St. Maarten
    ms.capital Philipsburg

names SYC
    ms         Seychelles; Kepulauan Seychelles; Republik Seychelles

names SYR
    ms         Syria; Syiria; Republik Arab Syria; Suriah
    ms.capital Damsyik; Damascus; Damaskus

names TCA
    ms         Kepulauan Turks dan Caicos; Turks dan Caicos; Turks & Caicos; Kepulauan Turks & Caicos
    ms.capital Cockburn Town

names TCD
    ms         Chad; Republik Chad
    ms.capital N'Djamena; Ndjamena

names TGO
    ms         Togo; Republik Togo
    ms.capital Lomé; Lome

names THA
    ms         Thailand
    ms.adj     Thai
    ms.capital Bangkok

names TJK
    ms         Tajikistan; Republik Tajikistan
    ms.adj     Tajik
    ms.capital Dushanbe

names TKL
    ms         Tokelau

names TKM
    ms         Turkmenistan
    ms.adj     Turkmen
    ms.capital Ashgabat

names TLS
    ms         Timor-Leste; Timor Timur; Republik Demokratik Timor-Leste; East Timor
    ms.capital Dili

names TON
    ms         Tonga
    ms.capital Nuku'alofa; Nukualofa

names TTO
    ms         Trinidad dan Tobago; Trinidad & Tobago; Trinidad; Tobago; Republik Trinidad dan Tobago
    ms.capital Port of Spain

names TUN
    ms         Tunisia; Republik Tunisia
    ms.capital Tunis

names TUR
    ms         Turkiye; Turki; Türkiye; Republik Turki; Republik Turkiye; Republik Türkiye; Turkey
    ms.capital Ankara
    ms.seat    Beştepe

names TUV
    ms         Tuvalu
    ms.capital Funafuti

names TWN
    ms         Taiwan; Republik China; Chinese Taipei; China Taipei; Taipei China
    ms.capital Taipei

names TZA
    ms         Tanzania; Republik Bersatu Tanzania
    ms.capital Dodoma
    ms.seat    Dar es Salaam

names UGA
    ms         Uganda; Republik Uganda
    ms.capital Kampala

names UKR
    ms         Ukraine
    ms.capital Kyiv; Kiev

names UMI
    ms         Kepulauan Terpencil A.S.; Kepulauan Terpencil Kecil Amerika Syarikat; Pulau Wake; Atol Midway

names URY
    ms         Uruguay; Republik Oriental Uruguay
    ms.capital Montevideo

names USA
    ms         Amerika Syarikat; A.S; A.S.; AS; Amerika; US; U.S.; USA; U.S.A.; United States; Uncle Sam; Paman Sam
    ms.capital Washington; Washington DC; Washington D.C.; Washington, D.C.; Washington, DC
    ms.seat    Rumah Putih; White House; Pejabat Oval; Capitol Hill

names UZB
    ms         Uzbekistan; Republik Uzbekistan
    ms.adj     Uzbek
    ms.capital Tashkent

names VAT
    ms         Kota Vatican; Vatican; Holy See; Takhta Suci; Negara Kota Vatican; Bandar Vatican

names VCT
    ms         Saint Vincent dan Grenadines; Saint Vincent & Grenadines; St. Vincent dan Grenadines; St Vincent dan Grenadines; Saint Vincent dan the Grenadines; Saint Vincent
    ms.capital Kingstown

names VDR
    ms         Vietnam Utara; Republik Demokratik Vietnam

names VEN
    ms         Venezuela; Republik Bolivarian Venezuela
    ms.capital Caracas
    ms.seat    Istana Miraflores

names VGB
    ms         Kepulauan Virgin British; Kepulauan Virgin Britain; BVI

names VIR
    ms         Kepulauan Virgin A.S.; Kepulauan Virgin Amerika Syarikat; Kepulauan Virgin Amerika; Kepulauan Virgin AS
    ms.capital Charlotte Amalie

names VNM
    ms         Vietnam; Viet Nam; Republik Sosialis Vietnam; Vietnam Selatan
    ms.capital Hanoi

names VUT
    ms         Vanuatu; Republik Vanuatu
    ms.capital Port Vila

names WLF
    ms         Wallis dan Futuna; Wallis & Futuna; Kepulauan Wallis dan Futuna
    ms.capital Mata-Utu

names WSM
    ms         Samoa; Samoa Barat; Negara Merdeka Samoa
    ms.capital Apia

names XKX
    ms         Kosovo; Republik Kosovo
    ms.capital Pristina; Prishtina

names YEM
    ms         Yaman; Yemen; Republik Yaman; Yaman Utara; Republik Arab Yaman
    ms.capital Sanaa; Sana'a
    ms.seat    Aden

names YMD
    ms         Yaman Selatan; Republik Demokratik Rakyat Yaman

names YUG
    ms         Yugoslavia; Republik Persekutuan Sosialis Yugoslavia; Republik Sosialis Persekutuan Yugoslavia; Republik Persekutuan Yugoslavia

names ZAF
    ms         Afrika Selatan; South Africa; Republik Afrika Selatan
    ms.capital Pretoria

names ZMB
    ms         Zambia; Republik Zambia
    ms.capital Lusaka

names ZWE
    ms         Zimbabwe; Republik Zimbabwe; Rhodesia
    ms.capital Harare
