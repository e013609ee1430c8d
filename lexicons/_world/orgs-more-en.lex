@about    Further organisations: parliaments and their houses, election bodies, central banks, police, courts, parties, armed groups, churches, unions, societies, media, companies.
@source   general knowledge, written down 2026-11-24
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Names that several countries share ("Democratic Party", "National Assembly") stand here only together with their country.

# Parliaments and their houses

org althing
    name     Althing
    class    -
    country  ISL
    sector   LEG
    en       Althing; Althingi; Althingi parliament
    id       Althing; Alþingi; parlemen Islandia
    from     930

org loya-jirga
    name     Loya Jirga
    class    -
    country  AFG
    sector   LEG
    en       Loya Jirga; Emergency Loya Jirga; Grand Assembly of Afghanistan
    id       Loya Jirga

org wolesi-jirga
    name     Wolesi Jirga
    class    -
    country  AFG
    sector   LEG
    en       Wolesi Jirga
    id       Wolesi Jirga; parlemen Afganistan
    from     2005
    to       2021-08

org meshrano-jirga
    name     Meshrano Jirga
    class    -
    country  AFG
    sector   LEG
    en       Meshrano Jirga
    id       Meshrano Jirga
    from     2005
    to       2021-08

org supreme-rada-of-crimea
    name     Supreme Rada of Crimea
    class    -
    country  UKR
    sector   LEG
    en       Supreme Rada of Crimea; Verkhovna Rada of Crimea
    id       parlemen Krimea
    to       2014-03

org seanad
    name     Seanad
    class    -
    country  IRL
    sector   LEG
    en       Seanad; Seanad Eireann
    id       Seanad

org parliament-of-catalonia
    name     Parliament of Catalonia
    class    -
    country  ESP
    sector   LEG
    en       Parliament of Catalonia
    id       parlemen Catalonia; parlemen Katalunya

org assembly-of-the-republic
    name     Assembly of the Republic
    class    -
    country  PRT
    sector   LEG
    en       Assembly of the Republic
    id       parlemen Portugal

org nationalrat
    name     Nationalrat
    class    -
    country  AUT
    sector   LEG
    en       Nationalrat
    id       Dewan Nasional Austria; parlemen Austria

org swiss-federal-assembly
    name     Swiss Federal Assembly
    class    -
    country  CHE
    sector   LEG
    en       Swiss Federal Assembly; Federal Assembly of Switzerland
    id       parlemen Swiss

org belgian-chamber-of-representatives
    name     Belgian Chamber of Representatives
    class    -
    country  BEL
    sector   LEG
    en       Belgian Chamber of Representatives
    id       parlemen Belgia

org eerste-kamer
    name     Eerste Kamer
    class    -
    country  NLD
    sector   LEG
    en       Eerste Kamer
    id       Eerste Kamer

org senate-of-the-republic-of-italy
    name     Senate of the Republic of Italy
    class    -
    country  ITA
    sector   LEG
    en       Senate of the Republic of Italy
    id       Senate of the Republic of Italy

org sabor
    name     Sabor
    class    -
    country  HRV
    sector   LEG
    en       Sabor; Croatian Sabor
    id       Sabor; parlemen Kroasia

org sobranie
    name     Sobranie
    class    -
    country  MKD
    sector   LEG
    en       Sobranie
    id       Sobranie; parlemen Makedonia Utara

org parliamentary-assembly-of-bosnia-and-herzegovina
    name     Parliamentary Assembly of Bosnia and Herzegovina
    class    -
    country  BIH
    sector   LEG
    en       Parliamentary Assembly of Bosnia and Herzegovina
    id       parlemen Bosnia

org national-assembly-of-republika-srpska
    name     National Assembly of Republika Srpska
    class    -
    country  BIH
    sector   LEG
    en       National Assembly of Republika Srpska; Republika Srpska National Assembly
    id       parlemen Republika Srpska

org milli-majlis
    name     Milli Majlis
    class    -
    country  AZE
    sector   LEG
    en       Milli Majlis
    id       Milli Majlis; parlemen Azerbaijan

org mazhilis
    name     Mazhilis
    class    -
    country  KAZ
    sector   LEG
    en       Mazhilis; Kazakh Mazhilis; Majilis
    id       Mazhilis; parlemen Kazakhstan

org jogorku-kenesh
    name     Jogorku Kenesh
    class    -
    country  KGZ
    sector   LEG
    en       Jogorku Kenesh; Supreme Council of Kyrgyzstan
    id       Jogorku Kenesh; parlemen Kirgizstan

org oliy-majlis
    name     Oliy Majlis
    class    -
    country  UZB
    sector   LEG
    en       Oliy Majlis
    id       Oliy Majlis; parlemen Uzbekistan

org majlisi-oli
    name     Majlisi Oli
    class    -
    country  TJK
    sector   LEG
    en       Majlisi Oli
    id       parlemen Tajikistan

org mejlis-of-turkmenistan
    name     Mejlis of Turkmenistan
    class    -
    country  TKM
    sector   LEG
    en       Mejlis of Turkmenistan
    id       parlemen Turkmenistan

org state-great-khural
    name     State Great Khural
    class    -
    country  MNG
    sector   LEG
    en       State Great Khural; Great Khural
    id       Khural Agung Negara; parlemen Mongolia

org jatiya-sangsad
    name     Jatiya Sangsad
    class    -
    country  BGD
    sector   LEG
    en       Jatiya Sangsad
    id       Jatiya Sangsad; parlemen Bangladesh

org constituent-assembly-of-nepal
    name     Constituent Assembly of Nepal
    class    -
    country  NPL
    sector   LEG
    en       Constituent Assembly of Nepal
    id       parlemen Nepal

org peoples-majlis
    name     People's Majlis
    class    -
    country  MDV
    sector   LEG
    en       People's Majlis
    id       Majlis Rakyat Maladewa; parlemen Maladewa

org punjab-assembly
    name     Punjab Assembly
    class    -
    country  PAK
    sector   LEG
    en       Punjab Assembly; Punjab provincial assembly; Provincial Assembly of the Punjab
    id       Punjab Assembly

org pyidaungsu-hluttaw
    name     Pyidaungsu Hluttaw
    class    -
    country  MMR
    sector   LEG
    en       Pyidaungsu Hluttaw; Assembly of the Union
    id       Pyidaungsu Hluttaw; parlemen Myanmar
    from     2011
    to       2021-02

org pyithu-hluttaw
    name     Pyithu Hluttaw
    class    -
    country  MMR
    sector   LEG
    en       Pyithu Hluttaw
    id       Pyithu Hluttaw

org amyotha-hluttaw
    name     Amyotha Hluttaw
    class    -
    country  MMR
    sector   LEG
    en       Amyotha Hluttaw
    id       Amyotha Hluttaw

org house-of-councillors-of-japan
    name     House of Councillors of Japan
    class    -
    country  JPN
    sector   LEG
    en       House of Councillors of Japan
    id       majelis tinggi Jepang

org house-of-representatives-of-japan
    name     House of Representatives of Japan
    class    -
    country  JPN
    sector   LEG
    en       House of Representatives of Japan
    id       majelis rendah Jepang

org great-council-of-chiefs
    name     Great Council of Chiefs
    class    -
    country  FJI
    sector   SOC
    en       Great Council of Chiefs; Bose Levu Vakaturaga; Fiji's Great Council of Chiefs
    id       Great Council of Chiefs

org national-parliament-of-solomon-islands
    name     National Parliament of Solomon Islands
    class    -
    country  SLB
    sector   LEG
    en       National Parliament of Solomon Islands
    id       parlemen Kepulauan Solomon

org legislative-assembly-of-samoa
    name     Legislative Assembly of Samoa
    class    -
    country  WSM
    sector   LEG
    en       Legislative Assembly of Samoa
    id       parlemen Samoa

org legislative-assembly-of-tonga
    name     Legislative Assembly of Tonga
    class    -
    country  TON
    sector   LEG
    en       Legislative Assembly of Tonga
    id       parlemen Tonga

org federal-national-council
    name     Federal National Council
    class    -
    country  ARE
    sector   LEG
    en       Federal National Council; UAE Federal National Council
    id       Dewan Nasional Federal UEA

org egyptian-peoples-assembly
    name     Egyptian People's Assembly
    class    -
    country  EGY
    sector   LEG
    en       Egyptian People's Assembly
    id       parlemen Mesir

org syrian-peoples-assembly
    name     Syrian People's Assembly
    class    -
    country  SYR
    sector   LEG
    en       Syrian People's Assembly; People's Assembly of Syria; Syrian People's Council
    id       parlemen Suriah

org general-national-congress
    name     General National Congress
    class    -
    country  LBY
    sector   LEG
    en       General National Congress; Libyan General National Congress; Libya's General National Congress; GNC of Libya
    id       Kongres Nasional Umum Libya
    from     2012-08
    to       2016

org general-peoples-congress-of-libya
    name     General People's Congress of Libya
    class    -
    country  LBY
    sector   LEG
    en       General People's Congress of Libya; Libyan General People's Congress
    id       Kongres Rakyat Umum Libya
    from     1977
    to       2011

org high-council-of-state
    name     High Council of State
    class    -
    country  LBY
    sector   LEG
    en       High Council of State; Libya's High Council of State; Libyan High Council of State
    id       Dewan Tinggi Negara Libya
    from     2016

org assembly-of-the-representatives-of-the-people
    name     Assembly of the Representatives of the People
    class    -
    country  TUN
    sector   LEG
    en       Assembly of the Representatives of the People; Tunisian Constituent Assembly
    id       parlemen Tunisia

org peoples-national-assembly-of-algeria
    name     People's National Assembly of Algeria
    class    -
    country  DZA
    sector   LEG
    en       People's National Assembly of Algeria; Algerian National People's Assembly
    id       parlemen Aljazair

org somali-transitional-federal-parliament
    name     Somali Transitional Federal Parliament
    class    -
    country  SOM
    sector   LEG
    en       Somali Transitional Federal Parliament; Somali transitional parliament
    id       parlemen Somalia

org house-of-peoples-representatives
    name     House of Peoples' Representatives
    class    -
    country  ETH
    sector   LEG
    en       House of Peoples' Representatives; Ethiopian House of Peoples' Representatives
    id       parlemen Ethiopia

org house-of-federation-of-ethiopia
    name     House of Federation of Ethiopia
    class    -
    country  ETH
    sector   LEG
    en       House of Federation of Ethiopia; Ethiopian House of Federation; House of Federation
    id       House of Federation of Ethiopia

org transitional-national-legislative-assembly
    name     Transitional National Legislative Assembly
    class    -
    country  SSD
    sector   LEG
    en       Transitional National Legislative Assembly; South Sudan Legislative Assembly
    id       parlemen Sudan Selatan

org national-council-of-provinces
    name     National Council of Provinces
    class    -
    country  ZAF
    sector   LEG
    en       National Council of Provinces
    id       National Council of Provinces

org federal-senate-of-brazil
    name     Federal Senate of Brazil
    class    -
    country  BRA
    sector   LEG
    en       Federal Senate of Brazil
    id       Federal Senate of Brazil

org national-congress-of-chile
    name     National Congress of Chile
    class    -
    country  CHL
    sector   LEG
    en       National Congress of Chile
    id       Kongres Cile

org plurinational-legislative-assembly
    name     Plurinational Legislative Assembly
    class    -
    country  BOL
    sector   LEG
    en       Plurinational Legislative Assembly
    id       Kongres Bolivia

org general-assembly-of-uruguay
    name     General Assembly of Uruguay
    class    -
    country  URY
    sector   LEG
    en       General Assembly of Uruguay
    id       parlemen Uruguay

org national-congress-of-honduras
    name     National Congress of Honduras
    class    -
    country  HND
    sector   LEG
    en       National Congress of Honduras
    id       Kongres Honduras

org legislative-assembly-of-el-salvador
    name     Legislative Assembly of El Salvador
    class    -
    country  SLV
    sector   LEG
    en       Legislative Assembly of El Salvador; Salvadoran Legislative Assembly; El Salvador's Legislative Assembly
    id       Kongres El Salvador

org legislative-assembly-of-costa-rica
    name     Legislative Assembly of Costa Rica
    class    -
    country  CRI
    sector   LEG
    en       Legislative Assembly of Costa Rica
    id       Legislative Assembly of Costa Rica

org national-assembly-of-peoples-power
    name     National Assembly of People's Power
    class    -
    country  CUB
    sector   LEG
    en       National Assembly of People's Power
    id       parlemen Kuba

org house-of-keys
    name     House of Keys
    class    -
    country  IMN
    sector   LEG
    en       House of Keys
    id       House of Keys

org national-assembly-for-wales
    name     National Assembly for Wales
    class    -
    country  GBR
    sector   LEG
    en       National Assembly for Wales; Senedd Cymru
    id       parlemen Wales
    from     1999

org welsh-assembly-government
    name     Welsh Assembly Government
    class    -
    country  GBR
    sector   GOV
    en       Welsh Assembly Government
    id       pemerintah Wales
    from     1999

org northern-ireland-executive
    name     Northern Ireland Executive
    class    -
    country  GBR
    sector   GOV
    en       Northern Ireland Executive
    id       Northern Ireland Executive

org logting
    name     Logting
    class    -
    country  FRO
    sector   LEG
    en       Logting; Løgting
    id       Logting

org inatsisartut
    name     Inatsisartut
    class    -
    country  GRL
    sector   LEG
    en       Inatsisartut
    id       parlemen Greenland

org naalakkersuisut
    name     Naalakkersuisut
    class    -
    country  GRL
    sector   GOV
    en       Naalakkersuisut
    id       pemerintah Greenland

org supreme-soviet-of-the-soviet-union
    name     Supreme Soviet of the Soviet Union
    class    -
    country  SUN
    sector   LEG
    en       Supreme Soviet of the Soviet Union; Supreme Soviet of the USSR
    id       Soviet Tertinggi
    to       1991-12

# Election bodies

org federal-election-commission
    name     Federal Election Commission
    class    -
    country  USA
    sector   GOV
    en       Federal Election Commission; US Federal Election Commission
    id       Federal Election Commission

org elections-canada
    name     Elections Canada
    class    -
    country  CAN
    sector   GOV
    en       Elections Canada
    id       Elections Canada

org independent-election-commission-of-afghanistan
    name     Independent Election Commission of Afghanistan
    class    -
    country  AFG
    sector   GOV
    en       Independent Election Commission of Afghanistan; Afghan Independent Election Commission; Afghanistan's Independent Election Commission
    id       Komisi Pemilihan Independen Afganistan
    to       2021-12

org electoral-complaints-commission
    name     Electoral Complaints Commission
    class    -
    country  AFG
    sector   GOV
    en       Electoral Complaints Commission; Afghan Electoral Complaints Commission
    id       Electoral Complaints Commission

org independent-high-electoral-commission
    name     Independent High Electoral Commission
    class    -
    country  IRQ
    sector   GOV
    en       Independent High Electoral Commission; Iraq's Independent High Electoral Commission
    id       Komisi Pemilihan Tinggi Independen Irak
    from     2004

org high-national-elections-commission
    name     High National Elections Commission
    class    -
    country  LBY
    sector   GOV
    en       High National Elections Commission; Libya's High National Elections Commission
    id       High National Elections Commission

org independent-electoral-commission-of-south-africa
    name     Independent Electoral Commission of South Africa
    class    -
    country  ZAF
    sector   GOV
    en       Independent Electoral Commission of South Africa
    id       Independent Electoral Commission of South Africa

org national-election-board-of-ethiopia
    name     National Election Board of Ethiopia
    class    -
    country  ETH
    sector   GOV
    en       National Election Board of Ethiopia; NEBE
    id       National Election Board of Ethiopia

org tanzania-national-electoral-commission
    name     Tanzania National Electoral Commission
    class    -
    country  TZA
    sector   GOV
    en       Tanzania National Electoral Commission; Tanzania's National Electoral Commission
    id       Tanzania National Electoral Commission

org independent-national-electoral-commission-of-congo
    name     Independent National Electoral Commission of Congo
    class    -
    country  COD
    sector   GOV
    en       Independent National Electoral Commission of Congo; CENI
    id       Independent National Electoral Commission of Congo

org national-election-committee-of-cambodia
    name     National Election Committee of Cambodia
    class    -
    country  KHM
    sector   GOV
    en       National Election Committee of Cambodia; Cambodia's National Election Committee
    id       National Election Committee of Cambodia

org national-election-commission-of-south-korea
    name     National Election Commission of South Korea
    class    -
    country  KOR
    sector   GOV
    en       National Election Commission of South Korea; South Korea's National Election Commission
    id       National Election Commission of South Korea

org central-election-commission-of-ukraine
    name     Central Election Commission of Ukraine
    class    -
    country  UKR
    sector   GOV
    en       Central Election Commission of Ukraine; Ukrainian Central Election Commission; Ukraine's Central Election Commission
    id       Komisi Pemilihan Pusat Ukraina

org central-election-commission-of-georgia
    name     Central Election Commission of Georgia
    class    -
    country  GEO
    sector   GOV
    en       Central Election Commission of Georgia; Georgian Central Election Commission; Georgia's Central Election Commission
    id       Central Election Commission of Georgia

org central-election-commission-of-azerbaijan
    name     Central Election Commission of Azerbaijan
    class    -
    country  AZE
    sector   GOV
    en       Central Election Commission of Azerbaijan; Azerbaijani Central Election Commission
    id       Central Election Commission of Azerbaijan

org central-election-commission-of-armenia
    name     Central Election Commission of Armenia
    class    -
    country  ARM
    sector   GOV
    en       Central Election Commission of Armenia; Armenian Central Election Commission
    id       Central Election Commission of Armenia

org central-election-commission-of-kazakhstan
    name     Central Election Commission of Kazakhstan
    class    -
    country  KAZ
    sector   GOV
    en       Central Election Commission of Kazakhstan; Kazakh Central Election Commission
    id       Central Election Commission of Kazakhstan

org central-election-commission-of-kyrgyzstan
    name     Central Election Commission of Kyrgyzstan
    class    -
    country  KGZ
    sector   GOV
    en       Central Election Commission of Kyrgyzstan; Kyrgyz Central Election Commission
    id       Central Election Commission of Kyrgyzstan

org central-election-commission-of-moldova
    name     Central Election Commission of Moldova
    class    -
    country  MDA
    sector   GOV
    en       Central Election Commission of Moldova; Moldovan Central Election Commission
    id       Central Election Commission of Moldova

org central-election-commission-of-israel
    name     Central Election Commission of Israel
    class    -
    country  ISR
    sector   GOV
    en       Central Election Commission of Israel; Israeli Central Election Committee; Israeli Central Elections Committee; Israel's Central Elections Committee
    id       Central Election Commission of Israel

org palestinian-central-elections-commission
    name     Palestinian Central Elections Commission
    class    -
    country  PSE
    sector   GOV
    en       Palestinian Central Elections Commission; Palestinian Central Election Commission
    id       Palestinian Central Elections Commission

org national-electoral-institute
    name     National Electoral Institute
    class    -
    country  MEX
    sector   GOV
    en       National Electoral Institute; Mexico's National Electoral Institute; National Electoral Institute of Mexico
    id       National Electoral Institute
    from     2014

org federal-electoral-institute
    name     Federal Electoral Institute
    class    -
    country  MEX
    sector   GOV
    en       Federal Electoral Institute; Mexico's Federal Electoral Institute; IFE Mexico
    id       Federal Electoral Institute
    from     1990
    to       2014

org national-jury-of-elections
    name     National Jury of Elections
    class    -
    country  PER
    sector   GOV
    en       National Jury of Elections; Peru's National Jury of Elections
    id       National Jury of Elections

org national-office-of-electoral-processes
    name     National Office of Electoral Processes
    class    -
    country  PER
    sector   GOV
    en       National Office of Electoral Processes; ONPE
    id       National Office of Electoral Processes

org supreme-electoral-tribunal-of-bolivia
    name     Supreme Electoral Tribunal of Bolivia
    class    -
    country  BOL
    sector   GOV
    en       Supreme Electoral Tribunal of Bolivia; Bolivia's Supreme Electoral Tribunal
    id       Supreme Electoral Tribunal of Bolivia

org national-electoral-council-of-ecuador
    name     National Electoral Council of Ecuador
    class    -
    country  ECU
    sector   GOV
    en       National Electoral Council of Ecuador; Ecuador's National Electoral Council
    id       National Electoral Council of Ecuador

org supreme-electoral-tribunal-of-guatemala
    name     Supreme Electoral Tribunal of Guatemala
    class    -
    country  GTM
    sector   GOV
    en       Supreme Electoral Tribunal of Guatemala; Guatemala's Supreme Electoral Tribunal
    id       Supreme Electoral Tribunal of Guatemala

org supreme-electoral-tribunal-of-honduras
    name     Supreme Electoral Tribunal of Honduras
    class    -
    country  HND
    sector   GOV
    en       Supreme Electoral Tribunal of Honduras; Honduras' Supreme Electoral Tribunal
    id       Supreme Electoral Tribunal of Honduras

org haitis-provisional-electoral-council
    name     Haiti's Provisional Electoral Council
    class    -
    country  HTI
    sector   GOV
    en       Haiti's Provisional Electoral Council; Provisional Electoral Council
    id       Haiti's Provisional Electoral Council

# Central banks

org riksbank
    name     Riksbank
    class    -
    country  SWE
    sector   GOV
    en       Riksbank; Sveriges Riksbank
    id       Riksbank

org norges-bank
    name     Norges Bank
    class    -
    country  NOR
    sector   GOV
    en       Norges Bank
    id       Norges Bank

org danmarks-nationalbank
    name     Danmarks Nationalbank
    class    -
    country  DNK
    sector   GOV
    en       Danmarks Nationalbank
    id       Danmarks Nationalbank

org bank-of-canada
    name     Bank of Canada
    class    -
    country  CAN
    sector   GOV
    en       Bank of Canada
    id       Bank of Canada

org banque-de-france
    name     Banque de France
    class    -
    country  FRA
    sector   GOV
    en       Banque de France; Bank of France
    id       Banque de France

org bank-of-italy
    name     Bank of Italy
    class    -
    country  ITA
    sector   GOV
    en       Bank of Italy; Banca d'Italia
    id       Bank of Italy

org bank-of-spain
    name     Bank of Spain
    class    -
    country  ESP
    sector   GOV
    en       Bank of Spain; Banco de Espana
    id       Bank of Spain

org bank-of-greece
    name     Bank of Greece
    class    -
    country  GRC
    sector   GOV
    en       Bank of Greece
    id       Bank of Greece

org magyar-nemzeti-bank
    name     Magyar Nemzeti Bank
    class    -
    country  HUN
    sector   GOV
    en       Magyar Nemzeti Bank
    id       Magyar Nemzeti Bank

org bank-markazi
    name     Bank Markazi
    class    -
    country  IRN
    sector   GOV
    en       Bank Markazi
    id       Bank Sentral Iran

org banque-du-liban
    name     Banque du Liban
    class    -
    country  LBN
    sector   GOV
    en       Banque du Liban
    id       Bank Sentral Lebanon

org bank-of-israel
    name     Bank of Israel
    class    -
    country  ISR
    sector   GOV
    en       Bank of Israel
    id       Bank Israel

org saudi-arabian-monetary-agency
    name     Saudi Arabian Monetary Agency
    class    -
    country  SAU
    sector   GOV
    en       Saudi Arabian Monetary Agency
    id       Saudi Arabian Monetary Agency

org bank-of-ghana
    name     Bank of Ghana
    class    -
    country  GHA
    sector   GOV
    en       Bank of Ghana
    id       Bank of Ghana

org bank-of-zambia
    name     Bank of Zambia
    class    -
    country  ZMB
    sector   GOV
    en       Bank of Zambia
    id       Bank of Zambia

org bank-of-uganda
    name     Bank of Uganda
    class    -
    country  UGA
    sector   GOV
    en       Bank of Uganda
    id       Bank of Uganda

org da-afghanistan-bank
    name     Da Afghanistan Bank
    class    -
    country  AFG
    sector   GOV
    en       Da Afghanistan Bank
    id       Da Afghanistan Bank

org state-bank-of-pakistan
    name     State Bank of Pakistan
    class    -
    country  PAK
    sector   GOV
    en       State Bank of Pakistan
    id       State Bank of Pakistan

org bangladesh-bank
    name     Bangladesh Bank
    class    -
    country  BGD
    sector   GOV
    en       Bangladesh Bank
    id       Bangladesh Bank

org nepal-rastra-bank
    name     Nepal Rastra Bank
    class    -
    country  NPL
    sector   GOV
    en       Nepal Rastra Bank
    id       Nepal Rastra Bank

org bank-of-thailand
    name     Bank of Thailand
    class    -
    country  THA
    sector   GOV
    en       Bank of Thailand
    id       Bank of Thailand

org bank-negara-malaysia
    name     Bank Negara Malaysia
    class    -
    country  MYS
    sector   GOV
    en       Bank Negara Malaysia
    id       Bank Negara Malaysia

org bangko-sentral-ng-pilipinas
    name     Bangko Sentral ng Pilipinas
    class    -
    country  PHL
    sector   GOV
    en       Bangko Sentral ng Pilipinas
    id       Bangko Sentral ng Pilipinas

org state-bank-of-vietnam
    name     State Bank of Vietnam
    class    -
    country  VNM
    sector   GOV
    en       State Bank of Vietnam
    id       State Bank of Vietnam

org hkma
    name     HKMA
    class    -
    country  HKG
    sector   GOV
    en       HKMA
    id       HKMA

org bank-of-mexico
    name     Bank of Mexico
    class    -
    country  MEX
    sector   GOV
    en       Bank of Mexico; Banxico
    id       Bank of Mexico

org banco-de-la-republica
    name     Banco de la Republica
    class    -
    country  COL
    sector   GOV
    en       Banco de la Republica
    id       Banco de la Republica

# Police, gendarmeries, intelligence, courts

org polizia-di-stato
    name     Polizia di Stato
    class    -
    country  ITA
    sector   COP
    en       Polizia di Stato; Italian state police
    id       polisi Italia

org guardia-di-finanza
    name     Guardia di Finanza
    class    -
    country  ITA
    sector   COP
    en       Guardia di Finanza; Italian finance police; Italian financial police; Italian tax police
    id       Guardia di Finanza

org mossos-desquadra
    name     Mossos d'Esquadra
    class    -
    country  ESP
    sector   COP
    en       Mossos d'Esquadra; Catalan regional police
    id       Mossos d'Esquadra

org ertzaintza
    name     Ertzaintza
    class    -
    country  ESP
    sector   COP
    en       Ertzaintza; Basque regional police
    id       Ertzaintza

org audiencia-nacional
    name     Audiencia Nacional
    class    -
    country  ESP
    sector   JUD
    en       Audiencia Nacional; Spanish National Court; Spain's National Court
    id       Audiencia Nacional

org garda-siochana
    name     Garda Siochana
    class    -
    country  IRL
    sector   COP
    en       Garda Siochana; gardai; Garda Síochána; An Garda Siochana
    id       polisi Irlandia

org royal-ulster-constabulary
    name     Royal Ulster Constabulary
    class    -
    country  GBR
    sector   COP
    en       Royal Ulster Constabulary
    id       kepolisian Ulster
    to       2001-11

org greater-manchester-police
    name     Greater Manchester Police
    class    -
    country  GBR
    sector   COP
    en       Greater Manchester Police
    id       Greater Manchester Police

org crown-prosecution-service
    name     Crown Prosecution Service
    class    -
    country  GBR
    sector   JUD
    en       Crown Prosecution Service
    id       Crown Prosecution Service

org uk-serious-fraud-office
    name     UK Serious Fraud Office
    class    -
    country  GBR
    sector   JUD
    en       UK Serious Fraud Office; British Serious Fraud Office
    id       UK Serious Fraud Office

org national-crime-agency
    name     National Crime Agency
    class    -
    country  GBR
    sector   COP
    en       National Crime Agency; UK National Crime Agency; Britain's National Crime Agency
    id       National Crime Agency
    from     2013

org old-bailey
    name     Old Bailey
    class    -
    country  GBR
    sector   JUD
    en       Old Bailey; Central Criminal Court of England and Wales
    id       Old Bailey

org special-air-service
    name     Special Air Service
    class    -
    country  GBR
    sector   MIL
    en       Special Air Service; British SAS
    id       Special Air Service

org ministry-of-defence-police
    name     Ministry of Defence Police
    class    -
    country  GBR
    sector   COP
    en       Ministry of Defence Police
    id       Ministry of Defence Police

org bundeskriminalamt
    name     Bundeskriminalamt
    class    -
    country  DEU
    sector   COP
    en       Bundeskriminalamt; Federal Criminal Police Office; German Federal Criminal Police
    id       Bundeskriminalamt

org bundespolizei
    name     Bundespolizei
    class    -
    country  DEU
    sector   COP
    en       Bundespolizei
    id       polisi Jerman

org german-federal-prosecutor
    name     German Federal Prosecutor
    class    -
    country  DEU
    sector   JUD
    en       German Federal Prosecutor; German Federal Prosecutor's Office; German federal prosecutors
    id       German Federal Prosecutor

org bundesgerichtshof
    name     Bundesgerichtshof
    class    -
    country  DEU
    sector   JUD
    en       Bundesgerichtshof; German Federal Court of Justice
    id       Bundesgerichtshof

org cour-de-cassation
    name     Cour de Cassation
    class    -
    country  FRA
    sector   JUD
    en       Cour de Cassation; France's highest court
    id       Cour de Cassation

org police-nationale
    name     Police nationale
    class    -
    country  FRA
    sector   COP
    en       Police nationale
    id       polisi Prancis

org conseil-detat
    name     Conseil d'Etat
    class    -
    country  FRA
    sector   JUD
    en       Conseil d'Etat; French Council of State; France's Council of State
    id       Conseil d'Etat

org compagnies-republicaines-de-securite
    name     Compagnies Republicaines de Securite
    class    -
    country  FRA
    sector   COP
    en       Compagnies Republicaines de Securite; French CRS; CRS riot police
    id       Compagnies Republicaines de Securite

org koninklijke-marechaussee
    name     Koninklijke Marechaussee
    class    -
    country  NLD
    sector   COP
    en       Koninklijke Marechaussee; Dutch military police; Marechaussee
    id       Koninklijke Marechaussee

org dutch-public-prosecution-service
    name     Dutch Public Prosecution Service
    class    -
    country  NLD
    sector   JUD
    en       Dutch Public Prosecution Service
    id       Dutch Public Prosecution Service

org belgian-federal-prosecutors-office
    name     Belgian federal prosecutor's office
    class    -
    country  BEL
    sector   JUD
    en       Belgian federal prosecutor's office
    id       Belgian federal prosecutor's office

org swedish-prosecution-authority
    name     Swedish Prosecution Authority
    class    -
    country  SWE
    sector   JUD
    en       Swedish Prosecution Authority
    id       Swedish Prosecution Authority

org politiets-efterretningstjeneste
    name     Politiets Efterretningstjeneste
    class    -
    country  DNK
    sector   SPY
    en       Politiets Efterretningstjeneste; Danish Security and Intelligence Service
    id       Politiets Efterretningstjeneste

org norwegian-police-security-service
    name     Norwegian Police Security Service
    class    -
    country  NOR
    sector   SPY
    en       Norwegian Police Security Service; Norway's Police Security Service
    id       Norwegian Police Security Service

org polish-constitutional-tribunal
    name     Polish Constitutional Tribunal
    class    -
    country  POL
    sector   JUD
    en       Polish Constitutional Tribunal; Poland's Constitutional Tribunal
    id       Polish Constitutional Tribunal

org securitate
    name     Securitate
    class    -
    country  ROU
    sector   SPY
    en       Securitate
    id       Securitate
    from     1948
    to       1989

org stasi
    name     Stasi
    class    -
    country  DEU
    sector   SPY
    en       Stasi
    id       Stasi
    from     1950
    to       1990

org yugoslav-peoples-army
    name     Yugoslav People's Army
    class    -
    country  YUG
    sector   MIL
    en       Yugoslav People's Army; JNA
    id       Tentara Rakyat Yugoslavia
    to       1992

org army-of-republika-srpska
    name     Army of Republika Srpska
    class    -
    country  BIH
    sector   MIL
    en       Army of Republika Srpska
    id       tentara Serbia Bosnia
    from     1992
    to       2006

org kosovo-protection-corps
    name     Kosovo Protection Corps
    class    -
    country  XKX
    sector   MIL
    en       Kosovo Protection Corps
    id       Kosovo Protection Corps
    from     1999
    to       2009

org state-border-guard-service-of-ukraine
    name     State Border Guard Service of Ukraine
    class    -
    country  UKR
    sector   COP
    en       State Border Guard Service of Ukraine; Ukraine's State Border Guard Service
    id       State Border Guard Service of Ukraine

org berkut
    name     Berkut
    class    -
    country  UKR
    sector   COP
    en       Berkut; Berkut riot police
    id       Berkut
    to       2014-02

org omon
    name     OMON
    class    -
    country  RUS
    sector   COP
    en       OMON; OMON riot police
    id       OMON

org mvd-of-russia
    name     MVD of Russia
    class    -
    country  RUS
    sector   GOV
    en       MVD of Russia
    id       Kementerian Dalam Negeri Rusia

org russian-prosecutor-general
    name     Russian prosecutor general
    class    -
    country  RUS
    sector   JUD
    en       Russian prosecutor general
    id       Russian prosecutor general

org northern-fleet
    name     Northern Fleet
    class    -
    country  RUS
    sector   MIL
    en       Northern Fleet; Russian Northern Fleet; Russia's Northern Fleet
    id       Armada Utara Rusia

org baltic-fleet
    name     Baltic Fleet
    class    -
    country  RUS
    sector   MIL
    en       Baltic Fleet; Russian Baltic Fleet; Russia's Baltic Fleet
    id       Armada Baltik Rusia

org russian-pacific-fleet
    name     Russian Pacific Fleet
    class    -
    country  RUS
    sector   MIL
    en       Russian Pacific Fleet; Russia's Pacific Fleet
    id       Armada Pasifik Rusia

org government-of-chechnya
    name     government of Chechnya
    class    -
    country  RUS
    sector   GOV
    en       government of Chechnya
    id       pemerintah Chechnya

org federal-guard-service
    name     Federal Guard Service
    class    -
    country  RUS
    sector   SPY
    en       Federal Guard Service
    id       Federal Guard Service

org nkvd
    name     NKVD
    class    -
    country  SUN
    sector   SPY
    en       NKVD
    id       NKVD
    from     1934
    to       1946

org red-army
    name     Red Army
    class    -
    country  SUN
    sector   MIL
    en       Red Army
    id       Tentara Merah
    from     1918
    to       1946

org turkish-jandarma
    name     Turkish Jandarma
    class    -
    country  TUR
    sector   COP
    en       Turkish Jandarma
    id       Turkish Jandarma

org special-tribunal-of-iraq
    name     Special Tribunal of Iraq
    class    -
    country  IRQ
    sector   JUD
    en       Special Tribunal of Iraq; Iraqi Special Tribunal; Iraqi High Tribunal; Supreme Iraqi Criminal Tribunal
    id       Special Tribunal of Iraq
    from     2003-12

org coalition-provisional-authority
    name     Coalition Provisional Authority
    class    -
    country  IRQ
    sector   GOV
    en       Coalition Provisional Authority; US-led Coalition Provisional Authority
    id       Otoritas Sementara Koalisi
    from     2003-04
    to       2004-06-28

org iraqi-federal-supreme-court
    name     Iraqi Federal Supreme Court
    class    -
    country  IRQ
    sector   JUD
    en       Iraqi Federal Supreme Court; Iraq's Federal Supreme Court
    id       Iraqi Federal Supreme Court

org fedayeen-saddam
    name     Fedayeen Saddam
    class    -
    country  IRQ
    sector   PRM
    en       Fedayeen Saddam
    id       Fedayeen Saddam
    from     1995
    to       2003

org iraqi-mukhabarat
    name     Iraqi Mukhabarat
    class    -
    country  IRQ
    sector   SPY
    en       Iraqi Mukhabarat
    id       Iraqi Mukhabarat
    to       2003

org syrian-air-force-intelligence
    name     Syrian Air Force Intelligence
    class    -
    country  SYR
    sector   SPY
    en       Syrian Air Force Intelligence
    id       Syrian Air Force Intelligence
    to       2024-12

org general-security-directorate-of-lebanon
    name     General Security Directorate of Lebanon
    class    -
    country  LBN
    sector   COP
    en       General Security Directorate of Lebanon; Lebanese General Security; Lebanon's General Security
    id       General Security Directorate of Lebanon

org internal-security-forces-of-lebanon
    name     Internal Security Forces of Lebanon
    class    -
    country  LBN
    sector   COP
    en       Internal Security Forces of Lebanon; Lebanese Internal Security Forces
    id       Internal Security Forces of Lebanon

org jordanian-general-intelligence-directorate
    name     Jordanian General Intelligence Directorate
    class    -
    country  JOR
    sector   SPY
    en       Jordanian General Intelligence Directorate; Jordanian intelligence
    id       Jordanian General Intelligence Directorate

org central-security-forces-of-egypt
    name     Central Security Forces of Egypt
    class    -
    country  EGY
    sector   COP
    en       Central Security Forces of Egypt; Egyptian Central Security Forces
    id       Central Security Forces of Egypt

org supreme-constitutional-court-of-egypt
    name     Supreme Constitutional Court of Egypt
    class    -
    country  EGY
    sector   JUD
    en       Supreme Constitutional Court of Egypt; Egypt's Supreme Constitutional Court; Egyptian Supreme Constitutional Court
    id       Supreme Constitutional Court of Egypt

org national-transitional-council
    name     National Transitional Council
    class    -
    country  LBY
    sector   GOV
    en       National Transitional Council; Libyan National Transitional Council; Libya's National Transitional Council; Transitional National Council of Libya
    id       Dewan Transisi Nasional Libya
    from     2011-02-27
    to       2012-08-08

org general-service-unit
    name     General Service Unit
    class    -
    country  KEN
    sector   COP
    en       General Service Unit; Kenyan General Service Unit
    id       General Service Unit

org central-intelligence-organisation
    name     Central Intelligence Organisation
    class    -
    country  ZWE
    sector   SPY
    en       Central Intelligence Organisation; Central Intelligence Organization of Zimbabwe
    id       Central Intelligence Organisation

org zimbabwe-republic-police
    name     Zimbabwe Republic Police
    class    -
    country  ZWE
    sector   COP
    en       Zimbabwe Republic Police
    id       polisi Zimbabwe

org directorate-of-special-operations
    name     Directorate of Special Operations
    class    -
    country  ZAF
    sector   COP
    en       Directorate of Special Operations
    id       Directorate of Special Operations
    from     1999
    to       2009

org south-african-national-prosecuting-authority
    name     South African National Prosecuting Authority
    class    -
    country  ZAF
    sector   JUD
    en       South African National Prosecuting Authority
    id       South African National Prosecuting Authority

org truth-and-reconciliation-commission-of-south-africa
    name     Truth and Reconciliation Commission of South Africa
    class    -
    country  ZAF
    sector   GOV
    en       Truth and Reconciliation Commission of South Africa; South African Truth and Reconciliation Commission
    id       Truth and Reconciliation Commission of South Africa
    from     1995
    to       2003

org public-protector-of-south-africa
    name     Public Protector of South Africa
    class    -
    country  ZAF
    sector   GOV
    en       Public Protector of South Africa; South Africa's Public Protector
    id       Public Protector of South Africa

org national-intelligence-and-security-service-of-sudan
    name     National Intelligence and Security Service of Sudan
    class    -
    country  SDN
    sector   SPY
    en       National Intelligence and Security Service of Sudan; Sudan's National Intelligence and Security Service
    id       National Intelligence and Security Service of Sudan
    from     2004
    to       2019

org independent-corrupt-practices-commission
    name     Independent Corrupt Practices Commission
    class    -
    country  NGA
    sector   JUD
    en       Independent Corrupt Practices Commission; ICPC Nigeria
    id       Independent Corrupt Practices Commission

org federal-investigation-agency
    name     Federal Investigation Agency
    class    -
    country  PAK
    sector   COP
    en       Federal Investigation Agency; Pakistan's Federal Investigation Agency
    id       Federal Investigation Agency

org pakistan-rangers
    name     Pakistan Rangers
    class    -
    country  PAK
    sector   PRM
    en       Pakistan Rangers; Pakistani Rangers; Sindh Rangers
    id       Pakistan Rangers

org frontier-corps
    name     Frontier Corps
    class    -
    country  PAK
    sector   PRM
    en       Frontier Corps
    id       Frontier Corps

org punjab-police
    name     Punjab police
    class    -
    country  PAK
    sector   COP
    en       Punjab police
    id       polisi Pakistan

org lahore-high-court
    name     Lahore High Court
    class    -
    country  PAK
    sector   JUD
    en       Lahore High Court
    id       Lahore High Court

org border-guard-bangladesh
    name     Border Guard Bangladesh
    class    -
    country  BGD
    sector   COP
    en       Border Guard Bangladesh; Bangladesh Rifles; Border Guards Bangladesh
    id       Border Guard Bangladesh

org assam-rifles
    name     Assam Rifles
    class    -
    country  IND
    sector   PRM
    en       Assam Rifles
    id       Assam Rifles

org mumbai-police
    name     Mumbai police
    class    -
    country  IND
    sector   COP
    en       Mumbai police
    id       Mumbai police

org indo-tibetan-border-police
    name     Indo-Tibetan Border Police
    class    -
    country  IND
    sector   COP
    en       Indo-Tibetan Border Police
    id       Indo-Tibetan Border Police

org jammu-and-kashmir-police
    name     Jammu and Kashmir Police
    class    -
    country  IND
    sector   COP
    en       Jammu and Kashmir Police
    id       Jammu and Kashmir Police

org royal-nepalese-army
    name     Royal Nepalese Army
    class    -
    country  NPL
    sector   MIL
    en       Royal Nepalese Army; Royal Nepal Army
    id       Royal Nepalese Army

org internal-security-operations-command
    name     Internal Security Operations Command
    class    -
    country  THA
    sector   MIL
    en       Internal Security Operations Command
    id       Internal Security Operations Command

org supreme-peoples-court-of-vietnam
    name     Supreme People's Court of Vietnam
    class    -
    country  VNM
    sector   JUD
    en       Supreme People's Court of Vietnam
    id       Supreme People's Court of Vietnam

org chinas-supreme-peoples-court
    name     China's Supreme People's Court
    class    -
    country  CHN
    sector   JUD
    en       China's Supreme People's Court; Supreme People's Court of China
    id       Mahkamah Rakyat Agung

org chinas-supreme-peoples-procuratorate
    name     China's Supreme People's Procuratorate
    class    -
    country  CHN
    sector   JUD
    en       China's Supreme People's Procuratorate
    id       China's Supreme People's Procuratorate

org national-development-and-reform-commission
    name     National Development and Reform Commission
    class    -
    country  CHN
    sector   GOV
    en       National Development and Reform Commission; China's National Development and Reform Commission; NDRC
    id       National Development and Reform Commission

org cyberspace-administration-of-china
    name     Cyberspace Administration of China
    class    -
    country  CHN
    sector   GOV
    en       Cyberspace Administration of China
    id       Cyberspace Administration of China

org court-of-final-appeal
    name     Court of Final Appeal
    class    -
    country  HKG
    sector   JUD
    en       Court of Final Appeal; Hong Kong Court of Final Appeal
    id       Court of Final Appeal

org independent-commission-against-corruption-of-hong-kong
    name     Independent Commission Against Corruption of Hong Kong
    class    -
    country  HKG
    sector   JUD
    en       Independent Commission Against Corruption of Hong Kong; Hong Kong's Independent Commission Against Corruption
    id       Independent Commission Against Corruption of Hong Kong

org seoul-central-district-court
    name     Seoul Central District Court
    class    -
    country  KOR
    sector   JUD
    en       Seoul Central District Court
    id       Seoul Central District Court

org korean-national-police-agency
    name     Korean National Police Agency
    class    -
    country  KOR
    sector   COP
    en       Korean National Police Agency
    id       polisi Korea Selatan

org korea-coast-guard
    name     Korea Coast Guard
    class    -
    country  KOR
    sector   MIL
    en       Korea Coast Guard
    id       Korea Coast Guard

org carabineros-de-chile
    name     Carabineros de Chile
    class    -
    country  CHL
    sector   COP
    en       Carabineros de Chile; Carabineros; Chile's Carabineros
    id       polisi Cile

org gendarmeria-nacional
    name     Gendarmeria Nacional
    class    -
    country  ARG
    sector   COP
    en       Gendarmeria Nacional; Argentine National Gendarmerie
    id       Gendarmeria Nacional

org supreme-court-of-justice-of-the-nation
    name     Supreme Court of Justice of the Nation
    class    -
    country  MEX
    sector   JUD
    en       Supreme Court of Justice of the Nation
    id       Supreme Court of Justice of the Nation

org procuraduria-general-de-la-republica
    name     Procuraduria General de la Republica
    class    -
    country  MEX
    sector   JUD
    en       Procuraduria General de la Republica
    id       Procuraduria General de la Republica

org administrative-department-of-security
    name     Administrative Department of Security
    class    -
    country  COL
    sector   SPY
    en       Administrative Department of Security
    id       Administrative Department of Security
    from     1960
    to       2011-10

org military-police-of-rio-de-janeiro
    name     Military police of Rio de Janeiro
    class    -
    country  BRA
    sector   COP
    en       Military police of Rio de Janeiro; Rio police; Rio de Janeiro police
    id       Military police of Rio de Janeiro

org constituent-assembly-of-venezuela
    name     Constituent Assembly of Venezuela
    class    -
    country  VEN
    sector   LEG
    en       Constituent Assembly of Venezuela; Venezuelan Constituent Assembly; National Constituent Assembly of Venezuela
    id       Constituent Assembly of Venezuela
    from     2017-08
    to       2020-12

org cicig
    name     CICIG
    class    -
    country  GTM
    sector   JUD
    en       CICIG; International Commission against Impunity in Guatemala
    id       CICIG
    from     2007
    to       2019-09

org tonton-macoute
    name     Tonton Macoute
    class    -
    country  HTI
    sector   PRM
    en       Tonton Macoute; Tontons Macoutes
    id       Tonton Macoute
    from     1959
    to       1986

org royal-canadian-navy
    name     Royal Canadian Navy
    class    -
    country  CAN
    sector   MIL
    en       Royal Canadian Navy
    id       Royal Canadian Navy

org ontario-provincial-police
    name     Ontario Provincial Police
    class    -
    country  CAN
    sector   COP
    en       Ontario Provincial Police
    id       Ontario Provincial Police

org canada-border-services-agency
    name     Canada Border Services Agency
    class    -
    country  CAN
    sector   COP
    en       Canada Border Services Agency; CBSA
    id       Canada Border Services Agency

org surete-du-quebec
    name     Surete du Quebec
    class    -
    country  CAN
    sector   COP
    en       Surete du Quebec; Quebec provincial police; Sûreté du Québec
    id       Surete du Quebec

org us-marshals-service
    name     US Marshals Service
    class    -
    country  USA
    sector   COP
    en       US Marshals Service; U.S. Marshals Service; US Marshals; U.S. Marshals
    id       US Marshals Service

org us-park-police
    name     US Park Police
    class    -
    country  USA
    sector   COP
    en       US Park Police; U.S. Park Police
    id       US Park Police

org us-special-operations-command
    name     US Special Operations Command
    class    -
    country  USA
    sector   MIL
    en       US Special Operations Command; U.S. Special Operations Command; SOCOM
    id       US Special Operations Command

org stratcom
    name     STRATCOM
    class    -
    country  USA
    sector   MIL
    en       STRATCOM
    id       STRATCOM

org delta-force
    name     Delta Force
    class    -
    country  USA
    sector   MIL
    en       Delta Force; US Delta Force
    id       Delta Force

org navy-seals
    name     Navy SEALs
    class    -
    country  USA
    sector   MIL
    en       Navy SEALs; US Navy SEALs; Navy SEAL; Navy Seal
    id       Navy SEALs

org green-berets
    name     Green Berets
    class    -
    country  USA
    sector   MIL
    en       Green Berets; US Green Berets
    id       Green Berets

org us-sixth-fleet
    name     US Sixth Fleet
    class    -
    country  USA
    sector   MIL
    en       US Sixth Fleet; U.S. Sixth Fleet; US 6th Fleet; U.S. 6th Fleet
    id       US Sixth Fleet

org us-pacific-fleet
    name     US Pacific Fleet
    class    -
    country  USA
    sector   MIL
    en       US Pacific Fleet; U.S. Pacific Fleet
    id       US Pacific Fleet

org norad
    name     NORAD
    class    -
    country  USA
    sector   MIL
    en       NORAD; North American Aerospace Defense Command
    id       NORAD

org us-army-corps-of-engineers
    name     US Army Corps of Engineers
    class    -
    country  USA
    sector   MIL
    en       US Army Corps of Engineers; Army Corps of Engineers; U.S. Army Corps of Engineers
    id       US Army Corps of Engineers

org us-forest-service
    name     US Forest Service
    class    -
    country  USA
    sector   GOV
    en       US Forest Service; U.S. Forest Service
    id       US Forest Service

org us-national-weather-service
    name     US National Weather Service
    class    -
    country  USA
    sector   GOV
    en       US National Weather Service; U.S. National Weather Service
    id       US National Weather Service

org internal-revenue-service
    name     Internal Revenue Service
    class    -
    country  USA
    sector   GOV
    en       Internal Revenue Service; US Internal Revenue Service; IRS
    id       Internal Revenue Service

org federal-communications-commission
    name     Federal Communications Commission
    class    -
    country  USA
    sector   GOV
    en       Federal Communications Commission; US Federal Communications Commission
    id       Federal Communications Commission

org federal-trade-commission
    name     Federal Trade Commission
    class    -
    country  USA
    sector   GOV
    en       Federal Trade Commission; US Federal Trade Commission
    id       Federal Trade Commission

org nuclear-regulatory-commission
    name     Nuclear Regulatory Commission
    class    -
    country  USA
    sector   GOV
    en       Nuclear Regulatory Commission
    id       Nuclear Regulatory Commission

org peace-corps
    name     Peace Corps
    class    -
    country  USA
    sector   GOV
    en       Peace Corps; US Peace Corps
    id       Peace Corps

org transportation-security-administration
    name     Transportation Security Administration
    class    -
    country  USA
    sector   COP
    en       Transportation Security Administration; TSA
    id       Transportation Security Administration

org texas-department-of-public-safety
    name     Texas Department of Public Safety
    class    -
    country  USA
    sector   COP
    en       Texas Department of Public Safety
    id       Texas Department of Public Safety

org california-highway-patrol
    name     California Highway Patrol
    class    -
    country  USA
    sector   COP
    en       California Highway Patrol
    id       California Highway Patrol

org chicago-police-department
    name     Chicago Police Department
    class    -
    country  USA
    sector   COP
    en       Chicago Police Department; Chicago police
    id       Chicago Police Department

org congressional-budget-office
    name     Congressional Budget Office
    class    -
    country  USA
    sector   LEG
    en       Congressional Budget Office
    id       Congressional Budget Office

org government-accountability-office
    name     Government Accountability Office
    class    -
    country  USA
    sector   LEG
    en       Government Accountability Office; US Government Accountability Office
    id       Government Accountability Office

org 9-11-commission
    name     9/11 Commission
    class    -
    country  USA
    sector   GOV
    en       9/11 Commission; September 11 Commission
    id       9/11 Commission
    from     2002-11
    to       2004-08

org iraq-survey-group
    name     Iraq Survey Group
    class    -
    country  USA
    sector   GOV
    en       Iraq Survey Group
    id       Iraq Survey Group
    from     2003
    to       2005

org joint-terrorism-task-force
    name     Joint Terrorism Task Force
    class    -
    country  USA
    sector   COP
    en       Joint Terrorism Task Force
    id       Joint Terrorism Task Force

org guantanamo-military-commission
    name     Guantanamo military commission
    class    -
    country  USA
    sector   MIL
    en       Guantanamo military commission; Guantanamo military tribunal; Guantanamo tribunal
    id       Guantanamo military commission

org diplomatic-security-service
    name     Diplomatic Security Service
    class    -
    country  USA
    sector   COP
    en       Diplomatic Security Service
    id       Diplomatic Security Service

org us-agency-for-global-media
    name     US Agency for Global Media
    class    -
    country  USA
    sector   GOV
    en       US Agency for Global Media; Broadcasting Board of Governors
    id       US Agency for Global Media

org australian-signals-directorate
    name     Australian Signals Directorate
    class    -
    country  AUS
    sector   SPY
    en       Australian Signals Directorate
    id       Australian Signals Directorate

org victoria-police
    name     Victoria Police
    class    -
    country  AUS
    sector   COP
    en       Victoria Police
    id       Victoria Police

org queensland-police
    name     Queensland Police
    class    -
    country  AUS
    sector   COP
    en       Queensland Police; Queensland Police Service
    id       Queensland Police

org ramsi
    name     RAMSI
    class    -
    country  SLB
    sector   COP
    en       RAMSI; Regional Assistance Mission to Solomon Islands
    id       RAMSI
    from     2003-07
    to       2017-06

org fiji-military-forces
    name     Fiji Military Forces
    class    -
    country  FJI
    sector   MIL
    en       Fiji Military Forces; Republic of Fiji Military Forces
    id       Fiji Military Forces

# Parties: Europe

org democratic-party-of-albania
    name     Democratic Party of Albania
    class    -
    country  ALB
    sector   PTY
    en       Democratic Party of Albania; Albanian Democratic Party; Albania's Democratic Party
    id       Partai Demokrat Albania
    from     1990

org democratic-party-of-kosovo
    name     Democratic Party of Kosovo
    class    -
    country  XKX
    sector   PTY
    en       Democratic Party of Kosovo; PDK of Kosovo
    id       Partai Demokratik Kosovo
    from     1999

org democratic-league-of-kosovo
    name     Democratic League of Kosovo
    class    -
    country  XKX
    sector   PTY
    en       Democratic League of Kosovo
    id       Liga Demokratik Kosovo
    from     1989

org alliance-for-the-future-of-kosovo
    name     Alliance for the Future of Kosovo
    class    -
    country  XKX
    sector   PTY
    en       Alliance for the Future of Kosovo
    id       Alliance for the Future of Kosovo
    from     2001

org vmro-dpmne
    name     VMRO-DPMNE
    class    -
    country  MKD
    sector   PTY
    en       VMRO-DPMNE
    id       VMRO-DPMNE
    from     1990

org social-democratic-union-of-macedonia
    name     Social Democratic Union of Macedonia
    class    -
    country  MKD
    sector   PTY
    en       Social Democratic Union of Macedonia; SDSM
    id       Social Democratic Union of Macedonia

org democratic-union-for-integration
    name     Democratic Union for Integration
    class    -
    country  MKD
    sector   PTY
    en       Democratic Union for Integration
    id       Democratic Union for Integration
    from     2002

org national-liberation-army-of-macedonia
    name     National Liberation Army of Macedonia
    class    -
    country  MKD
    sector   REB
    en       National Liberation Army of Macedonia; ethnic Albanian National Liberation Army
    id       National Liberation Army of Macedonia
    from     2001
    to       2001-09

org democratic-party-of-socialists-of-montenegro
    name     Democratic Party of Socialists of Montenegro
    class    -
    country  MNE
    sector   PTY
    en       Democratic Party of Socialists of Montenegro; Democratic Party of Socialists; Montenegrin Democratic Party of Socialists
    id       Democratic Party of Socialists of Montenegro

org democratic-party-of-serbia
    name     Democratic Party of Serbia
    class    -
    country  SRB
    sector   PTY
    en       Democratic Party of Serbia; DSS of Serbia
    id       Democratic Party of Serbia

org serbian-radical-party
    name     Serbian Radical Party
    class    -
    country  SRB
    sector   PTY
    en       Serbian Radical Party; Serb Radical Party
    id       Partai Radikal Serbia
    from     1991

org democratic-opposition-of-serbia
    name     Democratic Opposition of Serbia
    class    -
    country  SRB
    sector   PTY
    en       Democratic Opposition of Serbia
    id       Democratic Opposition of Serbia
    from     2000
    to       2004

org otpor
    name     Otpor
    class    -
    country  SRB
    sector   OPP
    en       Otpor; Otpor movement
    id       Otpor
    from     1998
    to       2004

org serb-democratic-party
    name     Serb Democratic Party
    class    -
    country  BIH
    sector   PTY
    en       Serb Democratic Party; Serbian Democratic Party
    id       Serb Democratic Party

org party-of-democratic-action
    name     Party of Democratic Action
    class    -
    country  BIH
    sector   PTY
    en       Party of Democratic Action
    id       Party of Democratic Action
    from     1990

org croatian-democratic-union
    name     Croatian Democratic Union
    class    -
    country  HRV
    sector   PTY
    en       Croatian Democratic Union; HDZ
    id       Croatian Democratic Union

org social-democratic-party-of-croatia
    name     Social Democratic Party of Croatia
    class    -
    country  HRV
    sector   PTY
    en       Social Democratic Party of Croatia; Croatian Social Democratic Party
    id       Social Democratic Party of Croatia

org slovenian-democratic-party
    name     Slovenian Democratic Party
    class    -
    country  SVN
    sector   PTY
    en       Slovenian Democratic Party; Slovenian Democrats
    id       Slovenian Democratic Party

org party-of-modern-slovenia
    name     Party of Modern Slovenia
    class    -
    country  SVN
    sector   PTY
    en       Party of Modern Slovenia; Modern Centre Party
    id       Party of Modern Slovenia

org we-continue-the-change
    name     We Continue the Change
    class    -
    country  BGR
    sector   PTY
    en       We Continue the Change
    id       We Continue the Change
    from     2021

org movement-for-rights-and-freedoms
    name     Movement for Rights and Freedoms
    class    -
    country  BGR
    sector   PTY
    en       Movement for Rights and Freedoms
    id       Movement for Rights and Freedoms
    from     1990

org ataka
    name     Ataka
    class    -
    country  BGR
    sector   PTY
    en       Ataka; Attack Party of Bulgaria
    id       Ataka
    from     2005

org national-liberal-party-of-romania
    name     National Liberal Party of Romania
    class    -
    country  ROU
    sector   PTY
    en       National Liberal Party of Romania; Romanian National Liberal Party; Romania's National Liberal Party
    id       National Liberal Party of Romania

org save-romania-union
    name     Save Romania Union
    class    -
    country  ROU
    sector   PTY
    en       Save Romania Union
    id       Save Romania Union
    from     2016

org greater-romania-party
    name     Greater Romania Party
    class    -
    country  ROU
    sector   PTY
    en       Greater Romania Party
    id       Greater Romania Party
    from     1991

org jobbik
    name     Jobbik
    class    -
    country  HUN
    sector   PTY
    en       Jobbik
    id       Jobbik
    from     2003

org mszp
    name     MSZP
    class    -
    country  HUN
    sector   PTY
    en       MSZP
    id       MSZP

org alliance-of-free-democrats
    name     Alliance of Free Democrats
    class    -
    country  HUN
    sector   PTY
    en       Alliance of Free Democrats
    id       Alliance of Free Democrats
    from     1988
    to       2013

org civic-democratic-party
    name     Civic Democratic Party
    class    -
    country  CZE
    sector   PTY
    en       Civic Democratic Party; Czech Civic Democratic Party; Civic Democrats of the Czech Republic
    id       Civic Democratic Party

org czech-social-democratic-party
    name     Czech Social Democratic Party
    class    -
    country  CZE
    sector   PTY
    en       Czech Social Democratic Party; CSSD
    id       Czech Social Democratic Party

org communist-party-of-bohemia-and-moravia
    name     Communist Party of Bohemia and Moravia
    class    -
    country  CZE
    sector   PTY
    en       Communist Party of Bohemia and Moravia
    id       Communist Party of Bohemia and Moravia

org movement-for-a-democratic-slovakia
    name     Movement for a Democratic Slovakia
    class    -
    country  SVK
    sector   PTY
    en       Movement for a Democratic Slovakia
    id       Movement for a Democratic Slovakia
    from     1991
    to       2014

org slovak-national-party
    name     Slovak National Party
    class    -
    country  SVK
    sector   PTY
    en       Slovak National Party
    id       Slovak National Party

org democratic-left-alliance
    name     Democratic Left Alliance
    class    -
    country  POL
    sector   PTY
    en       Democratic Left Alliance; Polish Democratic Left Alliance
    id       Democratic Left Alliance

org samoobrona
    name     Samoobrona
    class    -
    country  POL
    sector   PTY
    en       Samoobrona; Self-Defence of the Republic of Poland
    id       Samoobrona

org league-of-polish-families
    name     League of Polish Families
    class    -
    country  POL
    sector   PTY
    en       League of Polish Families
    id       League of Polish Families

org polish-peoples-party
    name     Polish People's Party
    class    -
    country  POL
    sector   PTY
    en       Polish People's Party; Polish Peasants' Party
    id       Polish People's Party

org solidarity-trade-union
    name     Solidarity trade union
    class    -
    country  POL
    sector   LAB
    en       Solidarity trade union; Solidarnosc; Polish Solidarity
    id       Solidaritas Polandia
    from     1980

org homeland-union
    name     Homeland Union
    class    -
    country  LTU
    sector   PTY
    en       Homeland Union; Lithuanian Homeland Union
    id       Homeland Union

org estonian-reform-party
    name     Estonian Reform Party
    class    -
    country  EST
    sector   PTY
    en       Estonian Reform Party; Estonia's Reform Party
    id       Estonian Reform Party

org estonian-centre-party
    name     Estonian Centre Party
    class    -
    country  EST
    sector   PTY
    en       Estonian Centre Party; Estonia's Centre Party
    id       Estonian Centre Party

org party-of-regions
    name     Party of Regions
    class    -
    country  UKR
    sector   PTY
    en       Party of Regions; Ukraine's Party of Regions; Ukrainian Party of Regions
    id       Partai Wilayah Ukraina
    from     1997
    to       2014

org our-ukraine-bloc
    name     Our Ukraine bloc
    class    -
    country  UKR
    sector   PTY
    en       Our Ukraine bloc
    id       Our Ukraine bloc
    from     2001

org svoboda-party
    name     Svoboda party
    class    -
    country  UKR
    sector   PTY
    en       Svoboda party
    id       Svoboda party
    from     1991

org right-sector
    name     Right Sector
    class    -
    country  UKR
    sector   PRM
    en       Right Sector
    id       Right Sector
    from     2013-11

org belarusian-popular-front
    name     Belarusian Popular Front
    class    -
    country  BLR
    sector   PTY
    en       Belarusian Popular Front; Belarus Popular Front
    id       Belarusian Popular Front

org party-of-communists-of-moldova
    name     Party of Communists of Moldova
    class    -
    country  MDA
    sector   PTY
    en       Party of Communists of Moldova; Party of Communists of the Republic of Moldova
    id       Party of Communists of Moldova

org union-of-right-forces
    name     Union of Right Forces
    class    -
    country  RUS
    sector   PTY
    en       Union of Right Forces
    id       Union of Right Forces
    from     1999
    to       2008

org other-russia
    name     Other Russia
    class    -
    country  RUS
    sector   OPP
    en       Other Russia; Other Russia coalition
    id       Other Russia
    from     2006

org russias-solidarnost
    name     Russia's Solidarnost
    class    -
    country  RUS
    sector   OPP
    en       Russia's Solidarnost
    id       Russia's Solidarnost
    from     2008

org national-bolshevik-party
    name     National Bolshevik Party
    class    -
    country  RUS
    sector   OPP
    en       National Bolshevik Party
    id       National Bolshevik Party
    from     1993
    to       2007

org russian-left-front
    name     Russian Left Front
    class    -
    country  RUS
    sector   OPP
    en       Russian Left Front; Left Front movement
    id       Russian Left Front
    from     2008

org nashi-youth-movement
    name     Nashi youth movement
    class    -
    country  RUS
    sector   SOC
    en       Nashi youth movement; Nashi youth group
    id       Nashi youth movement
    from     2005
    to       2013

org rodina-party
    name     Rodina party
    class    -
    country  RUS
    sector   PTY
    en       Rodina party
    id       Rodina party

org rpr-parnas
    name     RPR-PARNAS
    class    -
    country  RUS
    sector   PTY
    en       RPR-PARNAS
    id       RPR-PARNAS

org pussy-riot
    name     Pussy Riot
    class    -
    country  RUS
    sector   OPP
    en       Pussy Riot
    id       Pussy Riot
    from     2011

org soldiers-mothers-committee
    name     Soldiers' Mothers Committee
    class    -
    country  RUS
    sector   CVL
    en       Soldiers' Mothers Committee; Union of Committees of Soldiers' Mothers of Russia; Union of the Committees of Soldiers' Mothers
    id       Soldiers' Mothers Committee

org moscow-helsinki-group
    name     Moscow Helsinki Group
    class    -
    country  RUS
    sector   CVL
    en       Moscow Helsinki Group
    id       Moscow Helsinki Group
    from     1976
    to       2023-01

org golos-movement
    name     Golos movement
    class    -
    country  RUS
    sector   CVL
    en       Golos movement; Golos election monitor
    id       Golos movement
    from     2000
    to       2025-07

org chechen-republic-of-ichkeria
    name     Chechen Republic of Ichkeria
    class    -
    country  RUS
    sector   REB
    en       Chechen Republic of Ichkeria
    id       Chechen Republic of Ichkeria
    from     1991
    to       2007

org batasuna
    name     Batasuna
    class    -
    country  ESP
    sector   PTY
    en       Batasuna; Herri Batasuna
    id       Batasuna

org pnv
    name     PNV
    class    -
    country  ESP
    sector   PTY
    en       PNV
    id       PNV

org convergence-and-union
    name     Convergence and Union
    class    -
    country  ESP
    sector   PTY
    en       Convergence and Union; Convergencia i Unio; Convergència i Unió
    id       Convergence and Union
    from     1978
    to       2015

org ciudadanos
    name     Ciudadanos
    class    -
    country  ESP
    sector   PTY
    en       Ciudadanos
    id       Ciudadanos
    from     2006

org izquierda-unida
    name     Izquierda Unida
    class    -
    country  ESP
    sector   PTY
    en       Izquierda Unida
    id       Izquierda Unida

org popular-unity-candidacy
    name     Popular Unity Candidacy
    class    -
    country  ESP
    sector   PTY
    en       Popular Unity Candidacy
    id       Popular Unity Candidacy
    from     1986

org assemblea-nacional-catalana
    name     Assemblea Nacional Catalana
    class    -
    country  ESP
    sector   OPP
    en       Assemblea Nacional Catalana
    id       Assemblea Nacional Catalana
    from     2012

org bildu
    name     Bildu
    class    -
    country  ESP
    sector   PTY
    en       Bildu; EH Bildu
    id       Bildu
    from     2011

org grapo
    name     GRAPO
    class    -
    country  ESP
    sector   REB
    en       GRAPO
    id       GRAPO

org social-democratic-party-of-portugal
    name     Social Democratic Party of Portugal
    class    -
    country  PRT
    sector   PTY
    en       Social Democratic Party of Portugal; Portuguese Social Democratic Party
    id       Social Democratic Party of Portugal

org union-for-a-popular-movement
    name     Union for a Popular Movement
    class    -
    country  FRA
    sector   PTY
    en       Union for a Popular Movement; UMP
    id       Union for a Popular Movement
    from     2002
    to       2015-05

org rally-for-the-republic
    name     Rally for the Republic
    class    -
    country  FRA
    sector   PTY
    en       Rally for the Republic
    id       Rally for the Republic
    from     1976
    to       2002

org europe-ecology-the-greens
    name     Europe Ecology - The Greens
    class    -
    country  FRA
    sector   PTY
    en       Europe Ecology - The Greens; French Greens
    id       Europe Ecology - The Greens

org reconquete
    name     Reconquete
    class    -
    country  FRA
    sector   PTY
    en       Reconquete; Reconquête
    id       Reconquete
    from     2021-12

org cgt
    name     CGT
    class    -
    country  FRA
    sector   LAB
    en       CGT; CGT union; General Confederation of Labour
    id       CGT

org cfdt
    name     CFDT
    class    -
    country  FRA
    sector   LAB
    en       CFDT; CFDT union
    id       CFDT

org force-ouvriere
    name     Force Ouvriere
    class    -
    country  FRA
    sector   LAB
    en       Force Ouvriere; Force Ouvrière
    id       Force Ouvriere

org corsican-national-liberation-front
    name     Corsican National Liberation Front
    class    -
    country  FRA
    sector   REB
    en       Corsican National Liberation Front; FLNC; National Liberation Front of Corsica
    id       Corsican National Liberation Front

org flnks
    name     FLNKS
    class    -
    country  NCL
    sector   PTY
    en       FLNKS; Kanak Socialist National Liberation Front; Kanak and Socialist National Liberation Front; Kanak National Liberation Front
    id       FLNKS
    from     1984

org rpcr
    name     RPCR
    class    -
    country  NCL
    sector   PTY
    en       RPCR; Rally for Caledonia in the Republic; Rassemblement pour la Caledonie dans la Republique
    id       RPCR

org ccat
    name     CCAT
    class    -
    country  NCL
    sector   OPP
    en       CCAT; Field Action Coordination Cell; Cellule de Coordination des Actions de Terrain
    id       CCAT
    from     2023-11

org tavini-huiraatira
    name     Tavini Huiraatira
    class    -
    country  PYF
    sector   PTY
    en       Tavini Huiraatira
    id       Tavini Huiraatira

org democrats-of-the-left
    name     Democrats of the Left
    class    -
    country  ITA
    sector   PTY
    en       Democrats of the Left
    id       Democrats of the Left
    from     1998
    to       2007

org italian-communist-refoundation
    name     Italian Communist Refoundation
    class    -
    country  ITA
    sector   PTY
    en       Italian Communist Refoundation; Communist Refoundation; Rifondazione Comunista
    id       Italian Communist Refoundation

org cgil
    name     CGIL
    class    -
    country  ITA
    sector   LAB
    en       CGIL; CGIL union
    id       CGIL

org red-brigades
    name     Red Brigades
    class    -
    country  ITA
    sector   REB
    en       Red Brigades; Brigate Rosse
    id       Brigade Merah
    from     1970

org cosa-nostra
    name     Cosa Nostra
    class    -
    country  ITA
    sector   CRM
    en       Cosa Nostra
    id       Cosa Nostra

org camorra
    name     Camorra
    class    -
    country  ITA
    sector   CRM
    en       Camorra
    id       Camorra

org ndrangheta
    name     'Ndrangheta
    class    -
    country  ITA
    sector   CRM
    en       'Ndrangheta; Ndrangheta
    id       Ndrangheta

org pasok
    name     PASOK
    class    -
    country  GRC
    sector   PTY
    en       PASOK; Panhellenic Socialist Movement
    id       PASOK
    from     1974

org kke
    name     KKE
    class    -
    country  GRC
    sector   PTY
    en       KKE
    id       KKE

org independent-greeks
    name     Independent Greeks
    class    -
    country  GRC
    sector   PTY
    en       Independent Greeks
    id       Independent Greeks
    from     2012

org popular-orthodox-rally
    name     Popular Orthodox Rally
    class    -
    country  GRC
    sector   PTY
    en       Popular Orthodox Rally
    id       Popular Orthodox Rally

org revolutionary-organization-17-november
    name     Revolutionary Organization 17 November
    class    -
    country  GRC
    sector   REB
    en       Revolutionary Organization 17 November; November 17 group; November 17 terrorist group
    id       Revolutionary Organization 17 November
    from     1975
    to       2002

org akel
    name     AKEL
    class    -
    country  CYP
    sector   PTY
    en       AKEL
    id       AKEL

org democratic-rally-of-cyprus
    name     Democratic Rally of Cyprus
    class    -
    country  CYP
    sector   PTY
    en       Democratic Rally of Cyprus; DISY
    id       Democratic Rally of Cyprus

org republican-turkish-party
    name     Republican Turkish Party
    class    -
    country  CYP
    sector   PTY
    en       Republican Turkish Party
    id       Republican Turkish Party

org christian-democratic-appeal
    name     Christian Democratic Appeal
    class    -
    country  NLD
    sector   PTY
    en       Christian Democratic Appeal; Dutch Christian Democrats
    id       Christian Democratic Appeal

org pim-fortuyn-list
    name     Pim Fortuyn List
    class    -
    country  NLD
    sector   PTY
    en       Pim Fortuyn List; List Pim Fortuyn; Lijst Pim Fortuyn
    id       Pim Fortuyn List
    from     2002
    to       2008

org dutch-labour-party
    name     Dutch Labour Party
    class    -
    country  NLD
    sector   PTY
    en       Dutch Labour Party; PvdA
    id       Dutch Labour Party

org farmer-citizen-movement
    name     Farmer-Citizen Movement
    class    -
    country  NLD
    sector   PTY
    en       Farmer-Citizen Movement; BoerBurgerBeweging; BBB party
    id       Farmer-Citizen Movement
    from     2019

org swiss-peoples-party
    name     Swiss People's Party
    class    -
    country  CHE
    sector   PTY
    en       Swiss People's Party
    id       Partai Rakyat Swiss
    from     1971

org social-democratic-party-of-austria
    name     Social Democratic Party of Austria
    class    -
    country  AUT
    sector   PTY
    en       Social Democratic Party of Austria; Austrian Social Democrats; SPO of Austria
    id       Social Democratic Party of Austria

org alliance-for-the-future-of-austria
    name     Alliance for the Future of Austria
    class    -
    country  AUT
    sector   PTY
    en       Alliance for the Future of Austria
    id       Alliance for the Future of Austria
    from     2005

org centre-party-of-finland
    name     Centre Party of Finland
    class    -
    country  FIN
    sector   PTY
    en       Centre Party of Finland; Finnish Centre Party; Finland's Centre Party
    id       Centre Party of Finland

org social-democratic-party-of-finland
    name     Social Democratic Party of Finland
    class    -
    country  FIN
    sector   PTY
    en       Social Democratic Party of Finland; Finnish Social Democrats; Finland's Social Democrats
    id       Social Democratic Party of Finland

org norwegian-labour-party
    name     Norwegian Labour Party
    class    -
    country  NOR
    sector   PTY
    en       Norwegian Labour Party; Norway's Labour Party
    id       Norwegian Labour Party

org progress-party-of-norway
    name     Progress Party of Norway
    class    -
    country  NOR
    sector   PTY
    en       Progress Party of Norway; Norway's Progress Party; Norwegian Progress Party
    id       Progress Party of Norway

org danish-liberal-party
    name     Danish Liberal Party
    class    -
    country  DNK
    sector   PTY
    en       Danish Liberal Party
    id       Danish Liberal Party

org national-democratic-party-of-germany
    name     National Democratic Party of Germany
    class    -
    country  DEU
    sector   PTY
    en       National Democratic Party of Germany; German NPD
    id       National Democratic Party of Germany

org red-army-faction
    name     Red Army Faction
    class    -
    country  DEU
    sector   REB
    en       Red Army Faction; Baader-Meinhof gang; Baader-Meinhof Gang
    id       Faksi Tentara Merah
    from     1970
    to       1998

org verdi-union
    name     Verdi union
    class    -
    country  DEU
    sector   LAB
    en       Verdi union; Verdi trade union; Ver.di
    id       Verdi union

org ig-metall
    name     IG Metall
    class    -
    country  DEU
    sector   LAB
    en       IG Metall; IG Metall union
    id       IG Metall

org ulster-unionist-party
    name     Ulster Unionist Party
    class    -
    country  GBR
    sector   PTY
    en       Ulster Unionist Party
    id       Partai Unionis Ulster
    from     1905

org sdlp
    name     SDLP
    class    -
    country  GBR
    sector   PTY
    en       SDLP; Social Democratic and Labour Party
    id       SDLP
    from     1970

org alliance-party-of-northern-ireland
    name     Alliance Party of Northern Ireland
    class    -
    country  GBR
    sector   PTY
    en       Alliance Party of Northern Ireland
    id       Alliance Party of Northern Ireland

org plaid-cymru
    name     Plaid Cymru
    class    -
    country  GBR
    sector   PTY
    en       Plaid Cymru
    id       Plaid Cymru
    from     1925

org british-national-party
    name     British National Party
    class    -
    country  GBR
    sector   PTY
    en       British National Party
    id       British National Party
    from     1982

org english-defence-league
    name     English Defence League
    class    -
    country  GBR
    sector   SOC
    en       English Defence League
    id       English Defence League
    from     2009

org continuity-ira
    name     Continuity IRA
    class    -
    country  GBR
    sector   REB
    en       Continuity IRA
    id       Continuity IRA

org loyalist-volunteer-force
    name     Loyalist Volunteer Force
    class    -
    country  GBR
    sector   PRM
    en       Loyalist Volunteer Force
    id       Loyalist Volunteer Force
    from     1996

org orange-order
    name     Orange Order
    class    -
    country  GBR
    sector   SOC
    en       Orange Order
    id       Orange Order

org trades-union-congress
    name     Trades Union Congress
    class    -
    country  GBR
    sector   LAB
    en       Trades Union Congress; British Trades Union Congress
    id       Trades Union Congress

org stop-the-war-coalition
    name     Stop the War Coalition
    class    -
    country  GBR
    sector   OPP
    en       Stop the War Coalition
    id       Stop the War Coalition
    from     2001

org countryside-alliance
    name     Countryside Alliance
    class    -
    country  GBR
    sector   SOC
    en       Countryside Alliance
    id       Countryside Alliance

org campaign-for-nuclear-disarmament
    name     Campaign for Nuclear Disarmament
    class    -
    country  GBR
    sector   OPP
    en       Campaign for Nuclear Disarmament
    id       Campaign for Nuclear Disarmament
    from     1957

# Parties and movements: Asia and the Pacific

org pakistan-muslim-league-q
    name     Pakistan Muslim League-Q
    class    -
    country  PAK
    sector   PTY
    en       Pakistan Muslim League-Q; Pakistan Muslim League (Q); PML-Q; Pakistan Muslim League-Quaid
    id       Pakistan Muslim League-Q
    from     2001

org muttahida-qaumi-movement
    name     Muttahida Qaumi Movement
    class    -
    country  PAK
    sector   PTY
    en       Muttahida Qaumi Movement; MQM; MQM-P
    id       Muttahida Qaumi Movement
    from     1984

org awami-national-party
    name     Awami National Party
    class    -
    country  PAK
    sector   PTY
    en       Awami National Party
    id       Awami National Party
    from     1986

org muttahida-majlis-e-amal
    name     Muttahida Majlis-e-Amal
    class    -
    country  PAK
    sector   PTY
    en       Muttahida Majlis-e-Amal
    id       Muttahida Majlis-e-Amal
    from     2002

org jamaat-e-islami-pakistan
    name     Jamaat-e-Islami Pakistan
    class    -
    country  PAK
    sector   PTY
    en       Jamaat-e-Islami Pakistan; Pakistan's Jamaat-e-Islami; Pakistani Jamaat-e-Islami
    id       Jamaat-e-Islami Pakistan

org balochistan-national-party
    name     Balochistan National Party
    class    -
    country  PAK
    sector   PTY
    en       Balochistan National Party
    id       Balochistan National Party

org pashtun-tahafuz-movement
    name     Pashtun Tahafuz Movement
    class    -
    country  PAK
    sector   OPP
    en       Pashtun Tahafuz Movement
    id       Pashtun Tahafuz Movement
    from     2018

org sipah-e-sahaba
    name     Sipah-e-Sahaba
    class    -
    country  PAK
    sector   REB
    en       Sipah-e-Sahaba; Sipah-e-Sahaba Pakistan; Ahle Sunnat Wal Jamaat; Ahl-e-Sunnat Wal Jamaat
    id       Sipah-e-Sahaba

org harkat-ul-mujahideen
    name     Harkat-ul-Mujahideen
    class    -
    country  PAK
    sector   REB
    en       Harkat-ul-Mujahideen; Harkatul Mujahideen; Harkat-ul Mujahedeen
    id       Harkat-ul-Mujahideen

org jamaat-ul-ahrar
    name     Jamaat-ul-Ahrar
    class    -
    country  PAK
    sector   REB
    en       Jamaat-ul-Ahrar
    id       Jamaat-ul-Ahrar
    from     2014

org balochistan-liberation-front
    name     Balochistan Liberation Front
    class    -
    country  PAK
    sector   REB
    en       Balochistan Liberation Front; Baloch Liberation Front
    id       Balochistan Liberation Front

org baloch-republican-army
    name     Baloch Republican Army
    class    -
    country  PAK
    sector   REB
    en       Baloch Republican Army
    id       Baloch Republican Army
    from     2006

org jundallah
    name     Jundallah
    class    -
    country  IRN
    sector   REB
    en       Jundallah; Jundullah of Iran
    id       Jundallah
    from     2003

org hizb-i-islami
    name     Hizb-i-Islami
    class    -
    country  AFG
    sector   REB
    en       Hizb-i-Islami; Hezb-e-Islami; Hizb-e-Islami; Hezb-i-Islami
    id       Hizb-e-Islami

org jamiat-e-islami
    name     Jamiat-e-Islami
    class    -
    country  AFG
    sector   PTY
    en       Jamiat-e-Islami; Jamiat-i-Islami
    id       Jamiat-e-Islami

org junbish-e-milli
    name     Junbish-e-Milli
    class    -
    country  AFG
    sector   PRM
    en       Junbish-e-Milli; Junbish-i-Milli; Jombesh-e-Milli
    id       Junbish-e-Milli

org high-peace-council
    name     High Peace Council
    class    -
    country  AFG
    sector   GOV
    en       High Peace Council; Afghan High Peace Council; Afghanistan's High Peace Council
    id       Dewan Tinggi Perdamaian Afganistan
    from     2010
    to       2019

org communist-party-of-india-marxist
    name     Communist Party of India (Marxist)
    class    -
    country  IND
    sector   PTY
    en       Communist Party of India (Marxist); CPI-M; CPI(M)
    id       Partai Komunis India

org samajwadi-party
    name     Samajwadi Party
    class    -
    country  IND
    sector   PTY
    en       Samajwadi Party
    id       Samajwadi Party
    from     1992

org bahujan-samaj-party
    name     Bahujan Samaj Party
    class    -
    country  IND
    sector   PTY
    en       Bahujan Samaj Party
    id       Bahujan Samaj Party
    from     1984

org telugu-desam-party
    name     Telugu Desam Party
    class    -
    country  IND
    sector   PTY
    en       Telugu Desam Party; Telugu Desam
    id       Telugu Desam Party
    from     1982

org aiadmk
    name     AIADMK
    class    -
    country  IND
    sector   PTY
    en       AIADMK; All India Anna Dravida Munnetra Kazhagam
    id       AIADMK
    from     1972

org dmk
    name     DMK
    class    -
    country  IND
    sector   PTY
    en       DMK; Dravida Munnetra Kazhagam
    id       DMK
    from     1949

org biju-janata-dal
    name     Biju Janata Dal
    class    -
    country  IND
    sector   PTY
    en       Biju Janata Dal
    id       Biju Janata Dal
    from     1997

org janata-dal-united
    name     Janata Dal (United)
    class    -
    country  IND
    sector   PTY
    en       Janata Dal (United); Janata Dal United
    id       Janata Dal (United)

org rashtriya-janata-dal
    name     Rashtriya Janata Dal
    class    -
    country  IND
    sector   PTY
    en       Rashtriya Janata Dal
    id       Rashtriya Janata Dal
    from     1997

org shiromani-akali-dal
    name     Shiromani Akali Dal
    class    -
    country  IND
    sector   PTY
    en       Shiromani Akali Dal; Akali Dal
    id       Shiromani Akali Dal

org jammu-and-kashmir-national-conference
    name     Jammu and Kashmir National Conference
    class    -
    country  IND
    sector   PTY
    en       Jammu and Kashmir National Conference
    id       Jammu and Kashmir National Conference

org jammu-and-kashmir-peoples-democratic-party
    name     Jammu and Kashmir Peoples Democratic Party
    class    -
    country  IND
    sector   PTY
    en       Jammu and Kashmir Peoples Democratic Party
    id       Jammu and Kashmir Peoples Democratic Party

org jammu-kashmir-liberation-front
    name     Jammu Kashmir Liberation Front
    class    -
    country  IND
    sector   OPP
    en       Jammu Kashmir Liberation Front; Jammu and Kashmir Liberation Front; JKLF
    id       Jammu Kashmir Liberation Front

org peoples-war-group
    name     Peoples War Group
    class    -
    country  IND
    sector   REB
    en       Peoples War Group; People's War Group
    id       Peoples War Group
    to       2004-09

org national-democratic-front-of-bodoland
    name     National Democratic Front of Bodoland
    class    -
    country  IND
    sector   REB
    en       National Democratic Front of Bodoland; NDFB
    id       National Democratic Front of Bodoland
    from     1986

org al-badr-mujahideen
    name     Al-Badr Mujahideen
    class    -
    country  IND
    sector   REB
    en       Al-Badr Mujahideen
    id       Al-Badr Mujahideen

org students-islamic-movement-of-india
    name     Students Islamic Movement of India
    class    -
    country  IND
    sector   REB
    en       Students Islamic Movement of India
    id       Students Islamic Movement of India
    from     1977

org all-india-muslim-personal-law-board
    name     All India Muslim Personal Law Board
    class    -
    country  IND
    sector   REL
    en       All India Muslim Personal Law Board
    id       All India Muslim Personal Law Board

org narmada-bachao-andolan
    name     Narmada Bachao Andolan
    class    -
    country  IND
    sector   CVL
    en       Narmada Bachao Andolan
    id       Narmada Bachao Andolan

org samyukta-kisan-morcha
    name     Samyukta Kisan Morcha
    class    -
    country  IND
    sector   AGR
    en       Samyukta Kisan Morcha
    id       Samyukta Kisan Morcha
    from     2020-11

org jatiya-party
    name     Jatiya Party
    class    -
    country  BGD
    sector   PTY
    en       Jatiya Party; Bangladesh's Jatiya Party
    id       Jatiya Party
    from     1986

org hefazat-e-islam
    name     Hefazat-e-Islam
    class    -
    country  BGD
    sector   REL
    en       Hefazat-e-Islam
    id       Hefazat-e-Islam
    from     2010

org ansarullah-bangla-team
    name     Ansarullah Bangla Team
    class    -
    country  BGD
    sector   REB
    en       Ansarullah Bangla Team; Ansar al-Islam Bangladesh
    id       Ansarullah Bangla Team

org shanti-bahini
    name     Shanti Bahini
    class    -
    country  BGD
    sector   REB
    en       Shanti Bahini
    id       Shanti Bahini
    to       1997

org rastriya-prajatantra-party
    name     Rastriya Prajatantra Party
    class    -
    country  NPL
    sector   PTY
    en       Rastriya Prajatantra Party
    id       Rastriya Prajatantra Party

org bodu-bala-sena
    name     Bodu Bala Sena
    class    -
    country  LKA
    sector   SOC
    en       Bodu Bala Sena
    id       Bodu Bala Sena
    from     2012

org tamil-national-alliance
    name     Tamil National Alliance
    class    -
    country  LKA
    sector   PTY
    en       Tamil National Alliance
    id       Tamil National Alliance
    from     2001

org ceylon-workers-congress
    name     Ceylon Workers' Congress
    class    -
    country  LKA
    sector   PTY
    en       Ceylon Workers' Congress
    id       Ceylon Workers' Congress

org sri-lanka-muslim-congress
    name     Sri Lanka Muslim Congress
    class    -
    country  LKA
    sector   PTY
    en       Sri Lanka Muslim Congress
    id       Sri Lanka Muslim Congress

org sri-lanka-freedom-party
    name     Sri Lanka Freedom Party
    class    -
    country  LKA
    sector   PTY
    en       Sri Lanka Freedom Party
    id       Sri Lanka Freedom Party
    from     1951

org karuna-faction
    name     Karuna faction
    class    -
    country  LKA
    sector   PRM
    en       Karuna faction; Karuna group
    id       Karuna faction

org national-democratic-front-of-myanmar
    name     National Democratic Front of Myanmar
    class    -
    country  MMR
    sector   REB
    en       National Democratic Front of Myanmar
    id       National Democratic Front of Myanmar

org all-burma-students-democratic-front
    name     All Burma Students' Democratic Front
    class    -
    country  MMR
    sector   REB
    en       All Burma Students' Democratic Front
    id       All Burma Students' Democratic Front
    from     1988

org 88-generation-students
    name     88 Generation Students
    class    -
    country  MMR
    sector   OPP
    en       88 Generation Students; 88 Generation Students group
    id       88 Generation Students
    from     2005

org state-peace-and-development-council
    name     State Peace and Development Council
    class    -
    country  MMR
    sector   MIL
    en       State Peace and Development Council; SPDC
    id       SPDC
    from     1997-11
    to       2011-03

org state-law-and-order-restoration-council
    name     State Law and Order Restoration Council
    class    -
    country  MMR
    sector   MIL
    en       State Law and Order Restoration Council; SLORC
    id       SLORC
    from     1988-09
    to       1997-11

org national-coalition-government-of-the-union-of-burma
    name     National Coalition Government of the Union of Burma
    class    -
    country  MMR
    sector   OPP
    en       National Coalition Government of the Union of Burma
    id       National Coalition Government of the Union of Burma
    from     1990
    to       2012

org shan-state-army
    name     Shan State Army
    class    -
    country  MMR
    sector   REB
    en       Shan State Army; Shan State Army-South; Shan State Army South
    id       Shan State Army

org gods-army
    name     God's Army
    class    -
    country  MMR
    sector   REB
    en       God's Army
    id       God's Army
    from     1997
    to       2001

org ma-ba-tha
    name     Ma Ba Tha
    class    -
    country  MMR
    sector   REL
    en       Ma Ba Tha
    id       Ma Ba Tha
    from     2013

org 969-movement
    name     969 Movement
    class    -
    country  MMR
    sector   REL
    en       969 Movement
    id       969 Movement

org peoples-alliance-for-democracy
    name     People's Alliance for Democracy
    class    -
    country  THA
    sector   OPP
    en       People's Alliance for Democracy; Thai People's Alliance for Democracy
    id       People's Alliance for Democracy
    from     2006
    to       2013

org united-front-for-democracy-against-dictatorship
    name     United Front for Democracy Against Dictatorship
    class    -
    country  THA
    sector   OPP
    en       United Front for Democracy Against Dictatorship
    id       United Front for Democracy Against Dictatorship
    from     2006

org peoples-democratic-reform-committee
    name     People's Democratic Reform Committee
    class    -
    country  THA
    sector   OPP
    en       People's Democratic Reform Committee
    id       People's Democratic Reform Committee
    from     2013
    to       2014

org peoples-power-party-of-thailand
    name     People's Power Party of Thailand
    class    -
    country  THA
    sector   PTY
    en       People's Power Party of Thailand; Thailand's People's Power Party; Thai People's Power Party
    id       People's Power Party of Thailand
    to       2008-12

org sam-rainsy-party
    name     Sam Rainsy Party
    class    -
    country  KHM
    sector   PTY
    en       Sam Rainsy Party
    id       Sam Rainsy Party
    from     1998
    to       2012

org viet-tan
    name     Viet Tan
    class    -
    country  VNM
    sector   OPP
    en       Viet Tan
    id       Viet Tan

org unified-buddhist-church-of-vietnam
    name     Unified Buddhist Church of Vietnam
    class    -
    country  VNM
    sector   REL
    en       Unified Buddhist Church of Vietnam
    id       Unified Buddhist Church of Vietnam

org cambodian-freedom-fighters
    name     Cambodian Freedom Fighters
    class    -
    country  KHM
    sector   REB
    en       Cambodian Freedom Fighters
    id       Cambodian Freedom Fighters

org alex-boncayao-brigade
    name     Alex Boncayao Brigade
    class    -
    country  PHL
    sector   REB
    en       Alex Boncayao Brigade
    id       Alex Boncayao Brigade
    from     1984

org gabriela-womens-party
    name     Gabriela Women's Party
    class    -
    country  PHL
    sector   PTY
    en       Gabriela Women's Party
    id       Gabriela Women's Party

org nacionalista-party
    name     Nacionalista Party
    class    -
    country  PHL
    sector   PTY
    en       Nacionalista Party
    id       Nacionalista Party

org nationalist-peoples-coalition
    name     Nationalist People's Coalition
    class    -
    country  PHL
    sector   PTY
    en       Nationalist People's Coalition
    id       Nationalist People's Coalition

org iglesia-ni-cristo
    name     Iglesia ni Cristo
    class    -
    country  PHL
    sector   REL
    en       Iglesia ni Cristo
    id       Iglesia ni Cristo

org catholic-bishops-conference-of-the-philippines
    name     Catholic Bishops' Conference of the Philippines
    class    -
    country  PHL
    sector   REL
    en       Catholic Bishops' Conference of the Philippines; Catholic Bishops Conference of the Philippines
    id       Catholic Bishops' Conference of the Philippines

org magdalo
    name     Magdalo
    class    -
    country  PHL
    sector   OPP
    en       Magdalo; Magdalo group
    id       Magdalo

org malaysian-chinese-association
    name     Malaysian Chinese Association
    class    -
    country  MYS
    sector   PTY
    en       Malaysian Chinese Association
    id       Malaysian Chinese Association
    from     1949

org malaysian-indian-congress
    name     Malaysian Indian Congress
    class    -
    country  MYS
    sector   PTY
    en       Malaysian Indian Congress
    id       Malaysian Indian Congress
    from     1946

org parti-gerakan-rakyat-malaysia
    name     Parti Gerakan Rakyat Malaysia
    class    -
    country  MYS
    sector   PTY
    en       Parti Gerakan Rakyat Malaysia; Gerakan party
    id       Parti Gerakan Rakyat Malaysia
    from     1968

org hindraf
    name     Hindraf
    class    -
    country  MYS
    sector   OPP
    en       Hindraf; Hindu Rights Action Force
    id       Hindraf
    from     2006

org suaram
    name     Suaram
    class    -
    country  MYS
    sector   CVL
    en       Suaram
    id       Suaram
    from     1989

org al-maunah
    name     Al-Ma'unah
    class    -
    country  MYS
    sector   REB
    en       Al-Ma'unah
    id       Al-Ma'unah

org reform-party-of-singapore
    name     Reform Party of Singapore
    class    -
    country  SGP
    sector   PTY
    en       Reform Party of Singapore; Singapore's Reform Party
    id       Reform Party of Singapore

org singapore-democratic-party
    name     Singapore Democratic Party
    class    -
    country  SGP
    sector   PTY
    en       Singapore Democratic Party
    id       Singapore Democratic Party
    from     1980

org progress-singapore-party
    name     Progress Singapore Party
    class    -
    country  SGP
    sector   PTY
    en       Progress Singapore Party
    id       Progress Singapore Party
    from     2019

org grand-national-party
    name     Grand National Party
    class    -
    country  KOR
    sector   PTY
    en       Grand National Party
    id       Grand National Party
    from     1997
    to       2012

org saenuri-party
    name     Saenuri Party
    class    -
    country  KOR
    sector   PTY
    en       Saenuri Party; Saenuri
    id       Saenuri Party
    from     2012
    to       2017

org uri-party
    name     Uri Party
    class    -
    country  KOR
    sector   PTY
    en       Uri Party
    id       Uri Party
    from     2003
    to       2007

org millennium-democratic-party
    name     Millennium Democratic Party
    class    -
    country  KOR
    sector   PTY
    en       Millennium Democratic Party
    id       Millennium Democratic Party
    from     2000
    to       2005

org korean-confederation-of-trade-unions
    name     Korean Confederation of Trade Unions
    class    -
    country  KOR
    sector   LAB
    en       Korean Confederation of Trade Unions
    id       Korean Confederation of Trade Unions
    from     1995

org federation-of-korean-trade-unions
    name     Federation of Korean Trade Unions
    class    -
    country  KOR
    sector   LAB
    en       Federation of Korean Trade Unions
    id       Federation of Korean Trade Unions

org democratic-labor-party-of-south-korea
    name     Democratic Labor Party of South Korea
    class    -
    country  KOR
    sector   PTY
    en       Democratic Labor Party of South Korea; South Korea's Democratic Labor Party
    id       Democratic Labor Party of South Korea

org chongryon
    name     Chongryon
    class    -
    country  JPN
    sector   SOC
    en       Chongryon; Chosen Soren
    id       Chongryon

org aum-shinrikyo
    name     Aum Shinrikyo
    class    -
    country  JPN
    sector   REB
    en       Aum Shinrikyo; Aum Shinri Kyo; Aum cult
    id       Aum Shinrikyo
    from     1987
    to       2000

org democratic-party-of-japan
    name     Democratic Party of Japan
    class    -
    country  JPN
    sector   PTY
    en       Democratic Party of Japan; Japan's Democratic Party; Japanese Democratic Party
    id       Partai Demokrat Jepang
    from     1998
    to       2016-03

org social-democratic-party-of-japan
    name     Social Democratic Party of Japan
    class    -
    country  JPN
    sector   PTY
    en       Social Democratic Party of Japan; Japanese Social Democratic Party; Japan's Social Democratic Party
    id       Social Democratic Party of Japan

org japanese-red-army
    name     Japanese Red Army
    class    -
    country  JPN
    sector   REB
    en       Japanese Red Army
    id       Tentara Merah Jepang
    from     1971
    to       2001

org keidanren
    name     Keidanren
    class    -
    country  JPN
    sector   BUS
    en       Keidanren
    id       Keidanren

org rengo
    name     Rengo
    class    -
    country  JPN
    sector   LAB
    en       Rengo
    id       Rengo

org people-first-party
    name     People First Party
    class    -
    country  TWN
    sector   PTY
    en       People First Party
    id       People First Party
    from     2000-03

org new-power-party
    name     New Power Party
    class    -
    country  TWN
    sector   PTY
    en       New Power Party; Taiwan's New Power Party
    id       New Power Party
    from     2015

org taiwan-solidarity-union
    name     Taiwan Solidarity Union
    class    -
    country  TWN
    sector   PTY
    en       Taiwan Solidarity Union
    id       Taiwan Solidarity Union
    from     2001

org civil-human-rights-front
    name     Civil Human Rights Front
    class    -
    country  HKG
    sector   OPP
    en       Civil Human Rights Front
    id       Civil Human Rights Front
    from     2002
    to       2021-08

org democratic-alliance-for-the-betterment-of-hong-kong
    name     Democratic Alliance for the Betterment of Hong Kong
    class    -
    country  HKG
    sector   PTY
    en       Democratic Alliance for the Betterment of Hong Kong; Democratic Alliance for the Betterment and Progress of Hong Kong
    id       Democratic Alliance for the Betterment of Hong Kong

org hong-kong-alliance
    name     Hong Kong Alliance
    class    -
    country  HKG
    sector   OPP
    en       Hong Kong Alliance; Hong Kong Alliance in Support of Patriotic Democratic Movements of China
    id       Hong Kong Alliance
    from     1989
    to       2021

org hong-kong-confederation-of-trade-unions
    name     Hong Kong Confederation of Trade Unions
    class    -
    country  HKG
    sector   LAB
    en       Hong Kong Confederation of Trade Unions
    id       Hong Kong Confederation of Trade Unions
    from     1990
    to       2021

org democratic-party-of-mongolia
    name     Democratic Party of Mongolia
    class    -
    country  MNG
    sector   PTY
    en       Democratic Party of Mongolia; Mongolian Democratic Party; Mongolia's Democratic Party
    id       Democratic Party of Mongolia

org soqosoqo-duavata-ni-lewenivanua
    name     Soqosoqo Duavata ni Lewenivanua
    class    -
    country  FJI
    sector   PTY
    en       Soqosoqo Duavata ni Lewenivanua; SDL party
    id       Soqosoqo Duavata ni Lewenivanua
    from     2001
    to       2013

org fijifirst
    name     FijiFirst
    class    -
    country  FJI
    sector   PTY
    en       FijiFirst; Fiji First
    id       FijiFirst
    from     2014
    to       2024

org fiji-labour-party
    name     Fiji Labour Party
    class    -
    country  FJI
    sector   PTY
    en       Fiji Labour Party
    id       Fiji Labour Party
    from     1985

org national-federation-party
    name     National Federation Party
    class    -
    country  FJI
    sector   PTY
    en       National Federation Party
    id       National Federation Party

org isatabu-freedom-movement
    name     Isatabu Freedom Movement
    class    -
    country  SLB
    sector   REB
    en       Isatabu Freedom Movement
    id       Isatabu Freedom Movement
    from     1998
    to       2003

org malaita-eagle-force
    name     Malaita Eagle Force
    class    -
    country  SLB
    sector   PRM
    en       Malaita Eagle Force
    id       Malaita Eagle Force
    from     2000
    to       2003

org vanuaaku-pati
    name     Vanua'aku Pati
    class    -
    country  VUT
    sector   PTY
    en       Vanua'aku Pati
    id       Vanua'aku Pati

org human-rights-protection-party
    name     Human Rights Protection Party
    class    -
    country  WSM
    sector   PTY
    en       Human Rights Protection Party
    id       Human Rights Protection Party
    from     1979

org fast-party
    name     FAST Party
    class    -
    country  WSM
    sector   PTY
    en       FAST Party; Faatuatua i le Atua Samoa ua Tasi
    id       FAST Party
    from     2020

org national-party-of-australia
    name     National Party of Australia
    class    -
    country  AUS
    sector   PTY
    en       National Party of Australia; Australian Nationals; Australia's National Party
    id       National Party of Australia

org australian-democrats
    name     Australian Democrats
    class    -
    country  AUS
    sector   PTY
    en       Australian Democrats
    id       Australian Democrats

org australian-council-of-trade-unions
    name     Australian Council of Trade Unions
    class    -
    country  AUS
    sector   LAB
    en       Australian Council of Trade Unions; ACTU
    id       Australian Council of Trade Unions

org act-new-zealand
    name     ACT New Zealand
    class    -
    country  NZL
    sector   PTY
    en       ACT New Zealand; ACT Party
    id       ACT New Zealand

org new-zealand-first
    name     New Zealand First
    class    -
    country  NZL
    sector   PTY
    en       New Zealand First; NZ First
    id       New Zealand First
    from     1993

# Parties and movements: the Middle East and North Africa

org kadima
    name     Kadima
    class    -
    country  ISR
    sector   PTY
    en       Kadima
    id       Kadima
    from     2005-11
    to       2015

org shinui
    name     Shinui
    class    -
    country  ISR
    sector   PTY
    en       Shinui
    id       Shinui

org national-religious-party
    name     National Religious Party
    class    -
    country  ISR
    sector   PTY
    en       National Religious Party; Israel's National Religious Party
    id       National Religious Party
    from     1956
    to       2008

org gush-shalom
    name     Gush Shalom
    class    -
    country  ISR
    sector   CVL
    en       Gush Shalom
    id       Gush Shalom

org yesha-council
    name     Yesha Council
    class    -
    country  ISR
    sector   SOC
    en       Yesha Council; Yesha settlers' council; Yesha settler council
    id       Yesha Council

org balad-party
    name     Balad party
    class    -
    country  ISR
    sector   PTY
    en       Balad party
    id       Balad party

org kach
    name     Kach
    class    -
    country  ISR
    sector   REB
    en       Kach; Kach movement
    id       Kach
    from     1971
    to       1994

org histadrut
    name     Histadrut
    class    -
    country  ISR
    sector   LAB
    en       Histadrut
    id       Histadrut

org popular-resistance-committees
    name     Popular Resistance Committees
    class    -
    country  PSE
    sector   REB
    en       Popular Resistance Committees
    id       Popular Resistance Committees
    from     2000

org tanzim
    name     Tanzim
    class    -
    country  PSE
    sector   PRM
    en       Tanzim; Fatah Tanzim
    id       Tanzim

org force-17
    name     Force 17
    class    -
    country  PSE
    sector   PRM
    en       Force 17
    id       Force 17
    from     1970
    to       2007

org abu-nidal-organization
    name     Abu Nidal Organization
    class    -
    country  PSE
    sector   REB
    en       Abu Nidal Organization; Abu Nidal Organisation; Fatah Revolutionary Council
    id       Abu Nidal Organization

org palestinian-peoples-party
    name     Palestinian People's Party
    class    -
    country  PSE
    sector   PTY
    en       Palestinian People's Party
    id       Palestinian People's Party

org pflp-gc
    name     PFLP-GC
    class    -
    country  PSE
    sector   REB
    en       PFLP-GC; Popular Front for the Liberation of Palestine-General Command; Popular Front for the Liberation of Palestine - General Command
    id       PFLP-GC
    from     1968

org fatah-al-islam
    name     Fatah al-Islam
    class    -
    country  LBN
    sector   REB
    en       Fatah al-Islam
    id       Fatah al-Islam
    from     2006

org asbat-al-ansar
    name     Asbat al-Ansar
    class    -
    country  LBN
    sector   REB
    en       Asbat al-Ansar; Osbat al-Ansar
    id       Asbat al-Ansar

org jund-al-sham
    name     Jund al-Sham
    class    -
    country  LBN
    sector   REB
    en       Jund al-Sham
    id       Jund al-Sham

org south-lebanon-army
    name     South Lebanon Army
    class    -
    country  LBN
    sector   PRM
    en       South Lebanon Army
    id       Tentara Lebanon Selatan
    to       2000-05

org march-14-alliance
    name     March 14 Alliance
    class    -
    country  LBN
    sector   PTY
    en       March 14 Alliance; March 14 coalition; March 14 movement
    id       March 14 Alliance
    from     2005

org march-8-alliance
    name     March 8 Alliance
    class    -
    country  LBN
    sector   PTY
    en       March 8 Alliance; March 8 coalition
    id       March 8 Alliance
    from     2005

org ansar-al-islam
    name     Ansar al-Islam
    class    -
    country  IRQ
    sector   REB
    en       Ansar al-Islam
    id       Ansar al-Islam
    from     2001

org ansar-al-sunna
    name     Ansar al-Sunna
    class    -
    country  IRQ
    sector   REB
    en       Ansar al-Sunna; Ansar al-Sunnah; Army of Ansar al-Sunna
    id       Ansar al-Sunna

org islamic-army-in-iraq
    name     Islamic Army in Iraq
    class    -
    country  IRQ
    sector   REB
    en       Islamic Army in Iraq
    id       Islamic Army in Iraq
    from     2003

org tawhid-and-jihad
    name     Tawhid and Jihad
    class    -
    country  IRQ
    sector   REB
    en       Tawhid and Jihad; Tawhid wal-Jihad; Jama'at al-Tawhid wal-Jihad
    id       Tawhid and Jihad
    from     1999
    to       2004-10

org al-qaeda-in-iraq
    name     Al-Qaeda in Iraq
    class    -
    country  IRQ
    sector   REB
    en       Al-Qaeda in Iraq; al-Qaida in Iraq; Al Qaeda in Iraq
    id       Al-Qaeda in Iraq
    from     2004-10
    to       2006

org islamic-state-of-iraq
    name     Islamic State of Iraq
    class    -
    country  IRQ
    sector   REB
    en       Islamic State of Iraq
    id       Islamic State of Iraq
    from     2006-10
    to       2013-04

org iraqi-national-congress
    name     Iraqi National Congress
    class    -
    country  IRQ
    sector   PTY
    en       Iraqi National Congress
    id       Iraqi National Congress
    from     1992

org iraqi-national-accord
    name     Iraqi National Accord
    class    -
    country  IRQ
    sector   PTY
    en       Iraqi National Accord
    id       Iraqi National Accord
    from     1990

org supreme-council-for-the-islamic-revolution-in-iraq
    name     Supreme Council for the Islamic Revolution in Iraq
    class    -
    country  IRQ
    sector   PTY
    en       Supreme Council for the Islamic Revolution in Iraq; SCIRI; Supreme Islamic Iraqi Council; Islamic Supreme Council of Iraq
    id       Supreme Council for the Islamic Revolution in Iraq
    from     1982

org united-iraqi-alliance
    name     United Iraqi Alliance
    class    -
    country  IRQ
    sector   PTY
    en       United Iraqi Alliance
    id       United Iraqi Alliance
    from     2004
    to       2009

org iraqiya
    name     Iraqiya
    class    -
    country  IRQ
    sector   PTY
    en       Iraqiya; Iraqiya bloc
    id       Iraqiya
    from     2009
    to       2014

org muslim-scholars-association
    name     Muslim Scholars Association
    class    -
    country  IRQ
    sector   REL
    en       Muslim Scholars Association; Association of Muslim Scholars; Muslim Clerics Association; Committee of Muslim Scholars
    id       Muslim Scholars Association
    from     2003

org kurdistan-islamic-group
    name     Kurdistan Islamic Group
    class    -
    country  IRQ
    sector   PTY
    en       Kurdistan Islamic Group
    id       Kurdistan Islamic Group

org baath-party-of-iraq
    name     Baath Party of Iraq
    class    -
    country  IRQ
    sector   PTY
    en       Baath Party of Iraq; Iraqi Baath Party; Iraqi Ba'ath Party; Iraq's Baath Party
    id       Baath Party of Iraq
    to       2003-05

org syrian-national-coalition
    name     Syrian National Coalition
    class    -
    country  SYR
    sector   OPP
    en       Syrian National Coalition; National Coalition for Syrian Revolutionary and Opposition Forces
    id       Syrian National Coalition
    from     2012-11
    to       2025-02

org high-negotiations-committee
    name     High Negotiations Committee
    class    -
    country  SYR
    sector   OPP
    en       High Negotiations Committee; Syrian High Negotiations Committee; Syrian Negotiations Commission
    id       High Negotiations Committee
    from     2015

org ahrar-al-sham
    name     Ahrar al-Sham
    class    -
    country  SYR
    sector   REB
    en       Ahrar al-Sham
    id       Ahrar al-Sham
    from     2011
    to       2025-01

org jaish-al-islam
    name     Jaish al-Islam
    class    -
    country  SYR
    sector   REB
    en       Jaish al-Islam
    id       Jaish al-Islam
    from     2011
    to       2025-01

org islamic-front-of-syria
    name     Islamic Front of Syria
    class    -
    country  SYR
    sector   REB
    en       Islamic Front of Syria
    id       Islamic Front of Syria
    from     2013

org shabiha
    name     Shabiha
    class    -
    country  SYR
    sector   PRM
    en       Shabiha
    id       Shabiha

org local-coordination-committees
    name     Local Coordination Committees
    class    -
    country  SYR
    sector   OPP
    en       Local Coordination Committees; Local Coordination Committees of Syria
    id       Local Coordination Committees
    from     2011

org kurdish-national-council
    name     Kurdish National Council
    class    -
    country  SYR
    sector   PTY
    en       Kurdish National Council
    id       Kurdish National Council
    from     2011

org supreme-political-council
    name     Supreme Political Council
    class    -
    country  YEM
    sector   REB
    en       Supreme Political Council
    id       Dewan Politik Tertinggi
    from     2016-07

org southern-movement
    name     Southern Movement
    class    -
    country  YEM
    sector   OPP
    en       Southern Movement; Yemen's Southern Movement; Southern Mobility Movement
    id       Southern Movement
    from     2007

org aden-abyan-islamic-army
    name     Aden-Abyan Islamic Army
    class    -
    country  YEM
    sector   REB
    en       Aden-Abyan Islamic Army; Aden Abyan Islamic Army
    id       Aden-Abyan Islamic Army

org joint-meeting-parties
    name     Joint Meeting Parties
    class    -
    country  YEM
    sector   OPP
    en       Joint Meeting Parties
    id       Joint Meeting Parties
    from     2002

org ansar-al-sharia-in-yemen
    name     Ansar al-Sharia in Yemen
    class    -
    country  YEM
    sector   REB
    en       Ansar al-Sharia in Yemen; Yemeni Ansar al-Sharia
    id       Ansar al-Sharia in Yemen
    from     2011

org al-wefaq
    name     Al-Wefaq
    class    -
    country  BHR
    sector   OPP
    en       Al-Wefaq; Wefaq; Al Wefaq
    id       Al-Wefaq
    from     2001
    to       2016-07

org kefaya
    name     Kefaya
    class    -
    country  EGY
    sector   OPP
    en       Kefaya; Kifaya; Kefaya movement
    id       Kefaya
    from     2004

org april-6-youth-movement
    name     April 6 Youth Movement
    class    -
    country  EGY
    sector   OPP
    en       April 6 Youth Movement; April 6 movement
    id       April 6 Youth Movement
    from     2008

org wafd-party
    name     Wafd Party
    class    -
    country  EGY
    sector   PTY
    en       Wafd Party; New Wafd Party
    id       Wafd Party

org nour-party
    name     Nour Party
    class    -
    country  EGY
    sector   PTY
    en       Nour Party; Al-Nour Party; al-Nour Party
    id       Nour Party
    from     2011

org national-democratic-party-of-egypt
    name     National Democratic Party of Egypt
    class    -
    country  EGY
    sector   PTY
    en       National Democratic Party of Egypt; Egypt's National Democratic Party; Egyptian National Democratic Party
    id       National Democratic Party of Egypt
    from     1978
    to       2011-04

org national-salvation-front-of-egypt
    name     National Salvation Front of Egypt
    class    -
    country  EGY
    sector   OPP
    en       National Salvation Front of Egypt; Egypt's National Salvation Front
    id       National Salvation Front of Egypt
    from     2012
    to       2013

org tamarod
    name     Tamarod
    class    -
    country  EGY
    sector   OPP
    en       Tamarod; Tamarod movement
    id       Tamarod
    from     2013

org gamaa-islamiya
    name     Gamaa Islamiya
    class    -
    country  EGY
    sector   REB
    en       Gamaa Islamiya; al-Gama'a al-Islamiyya; Gama'a al-Islamiyya; Gamaa al-Islamiya; al-Gamaa al-Islamiya
    id       Gamaa Islamiya

org egyptian-islamic-jihad
    name     Egyptian Islamic Jihad
    class    -
    country  EGY
    sector   REB
    en       Egyptian Islamic Jihad
    id       Egyptian Islamic Jihad
    from     1980
    to       2001

org ansar-beit-al-maqdis
    name     Ansar Beit al-Maqdis
    class    -
    country  EGY
    sector   REB
    en       Ansar Beit al-Maqdis
    id       Ansar Beit al-Maqdis
    from     2011

org coptic-orthodox-church
    name     Coptic Orthodox Church
    class    -
    country  EGY
    sector   REL
    en       Coptic Orthodox Church; Coptic Orthodox Church of Alexandria
    id       Gereja Koptik Ortodoks

org nidaa-tounes
    name     Nidaa Tounes
    class    -
    country  TUN
    sector   PTY
    en       Nidaa Tounes; Nidaa Tunis
    id       Nidaa Tounes
    from     2012

org democratic-constitutional-rally
    name     Democratic Constitutional Rally
    class    -
    country  TUN
    sector   PTY
    en       Democratic Constitutional Rally; Constitutional Democratic Rally
    id       Democratic Constitutional Rally
    from     1988
    to       2011-03

org ugtt
    name     UGTT
    class    -
    country  TUN
    sector   LAB
    en       UGTT; Tunisian General Labour Union; General Union of Tunisian Workers; Tunisian General Labor Union
    id       UGTT
    from     1946

org ansar-al-sharia-in-libya
    name     Ansar al-Sharia in Libya
    class    -
    country  LBY
    sector   REB
    en       Ansar al-Sharia in Libya; Libyan Ansar al-Sharia
    id       Ansar al-Sharia in Libya
    from     2011
    to       2017

org libyan-islamic-fighting-group
    name     Libyan Islamic Fighting Group
    class    -
    country  LBY
    sector   REB
    en       Libyan Islamic Fighting Group
    id       Libyan Islamic Fighting Group
    from     1995

org libya-dawn
    name     Libya Dawn
    class    -
    country  LBY
    sector   PRM
    en       Libya Dawn; Libyan Dawn
    id       Libya Dawn
    from     2014
    to       2016

org zintan-brigades
    name     Zintan Brigades
    class    -
    country  LBY
    sector   PRM
    en       Zintan Brigades; Zintan brigade; Zintan militia
    id       Zintan Brigades

org misrata-brigades
    name     Misrata Brigades
    class    -
    country  LBY
    sector   PRM
    en       Misrata Brigades; Misrata militia
    id       Misrata Brigades

org gspc
    name     GSPC
    class    -
    country  DZA
    sector   REB
    en       GSPC; Salafist Group for Preaching and Combat; Salafist Group for Call and Combat
    id       GSPC
    from     1998
    to       2007-01

org armed-islamic-group
    name     Armed Islamic Group
    class    -
    country  DZA
    sector   REB
    en       Armed Islamic Group; Algerian Armed Islamic Group
    id       Armed Islamic Group
    from     1992
    to       2004

org islamic-salvation-front
    name     Islamic Salvation Front
    class    -
    country  DZA
    sector   PTY
    en       Islamic Salvation Front; Algerian Islamic Salvation Front
    id       Islamic Salvation Front
    from     1989
    to       1992-03

org islamic-salvation-army
    name     Islamic Salvation Army
    class    -
    country  DZA
    sector   REB
    en       Islamic Salvation Army
    id       Islamic Salvation Army
    from     1994
    to       2000-01

org national-democratic-rally
    name     National Democratic Rally
    class    -
    country  DZA
    sector   PTY
    en       National Democratic Rally; Algerian National Democratic Rally
    id       National Democratic Rally
    from     1997

org justice-and-development-party-of-morocco
    name     Justice and Development Party of Morocco
    class    -
    country  MAR
    sector   PTY
    en       Justice and Development Party of Morocco; Morocco's Justice and Development Party; Moroccan Justice and Development Party
    id       Justice and Development Party of Morocco
    from     1998

org istiqlal-party
    name     Istiqlal Party
    class    -
    country  MAR
    sector   PTY
    en       Istiqlal Party
    id       Istiqlal Party
    from     1943

org national-rally-of-independents
    name     National Rally of Independents
    class    -
    country  MAR
    sector   PTY
    en       National Rally of Independents
    id       National Rally of Independents
    from     1978

org salafia-jihadia
    name     Salafia Jihadia
    class    -
    country  MAR
    sector   REB
    en       Salafia Jihadia
    id       Salafia Jihadia

org moroccan-islamic-combatant-group
    name     Moroccan Islamic Combatant Group
    class    -
    country  MAR
    sector   REB
    en       Moroccan Islamic Combatant Group
    id       Moroccan Islamic Combatant Group

org welfare-party
    name     Welfare Party
    class    -
    country  TUR
    sector   PTY
    en       Welfare Party; Turkey's Welfare Party; Refah Party
    id       Welfare Party
    from     1983
    to       1998-01

org virtue-party
    name     Virtue Party
    class    -
    country  TUR
    sector   PTY
    en       Virtue Party; Turkey's Virtue Party
    id       Virtue Party
    from     1997
    to       2001-06

org democratic-left-party
    name     Democratic Left Party
    class    -
    country  TUR
    sector   PTY
    en       Democratic Left Party; Turkey's Democratic Left Party
    id       Democratic Left Party
    from     1985

org motherland-party
    name     Motherland Party
    class    -
    country  TUR
    sector   PTY
    en       Motherland Party; Turkey's Motherland Party
    id       Motherland Party
    from     1983
    to       2009

org true-path-party
    name     True Path Party
    class    -
    country  TUR
    sector   PTY
    en       True Path Party
    id       True Path Party
    from     1983
    to       2007

org democratic-society-party
    name     Democratic Society Party
    class    -
    country  TUR
    sector   PTY
    en       Democratic Society Party
    id       Democratic Society Party
    from     2005
    to       2009-12

org peace-and-democracy-party
    name     Peace and Democracy Party
    class    -
    country  TUR
    sector   PTY
    en       Peace and Democracy Party
    id       Peace and Democracy Party
    from     2008
    to       2014

org peoples-democratic-party-of-turkey
    name     Peoples' Democratic Party of Turkey
    class    -
    country  TUR
    sector   PTY
    en       Peoples' Democratic Party of Turkey
    id       Peoples' Democratic Party of Turkey
    from     2012

org hadep
    name     HADEP
    class    -
    country  TUR
    sector   PTY
    en       HADEP; People's Democracy Party
    id       HADEP
    from     1994
    to       2003

org dhkp-c
    name     DHKP-C
    class    -
    country  TUR
    sector   REB
    en       DHKP-C; Revolutionary People's Liberation Party-Front; Revolutionary People's Liberation Party/Front
    id       DHKP-C
    from     1994

org kurdistan-freedom-falcons
    name     Kurdistan Freedom Falcons
    class    -
    country  TUR
    sector   REB
    en       Kurdistan Freedom Falcons; Kurdistan Freedom Hawks
    id       Kurdistan Freedom Falcons
    from     2004

org tusiad
    name     TUSIAD
    class    -
    country  TUR
    sector   BUS
    en       TUSIAD
    id       TUSIAD
    from     1971

org turkish-hizbullah
    name     Turkish Hizbullah
    class    -
    country  TUR
    sector   REB
    en       Turkish Hizbullah; Turkish Hezbollah
    id       Turkish Hizbullah

# Parties and movements: Africa

org lurd
    name     LURD
    class    -
    country  LBR
    sector   REB
    en       LURD; Liberians United for Reconciliation and Democracy
    id       LURD
    from     1999
    to       2004

org movement-for-democracy-in-liberia
    name     Movement for Democracy in Liberia
    class    -
    country  LBR
    sector   REB
    en       Movement for Democracy in Liberia
    id       Movement for Democracy in Liberia
    from     2003
    to       2004

org national-patriotic-front-of-liberia
    name     National Patriotic Front of Liberia
    class    -
    country  LBR
    sector   REB
    en       National Patriotic Front of Liberia; NPFL
    id       National Patriotic Front of Liberia
    from     1989
    to       1997

org national-patriotic-party
    name     National Patriotic Party
    class    -
    country  LBR
    sector   PTY
    en       National Patriotic Party
    id       National Patriotic Party
    from     1997

org unity-party-of-liberia
    name     Unity Party of Liberia
    class    -
    country  LBR
    sector   PTY
    en       Unity Party of Liberia; Liberia's Unity Party
    id       Unity Party of Liberia

org congress-for-democratic-change
    name     Congress for Democratic Change
    class    -
    country  LBR
    sector   PTY
    en       Congress for Democratic Change
    id       Congress for Democratic Change
    from     2004

org revolutionary-united-front
    name     Revolutionary United Front
    class    -
    country  SLE
    sector   REB
    en       Revolutionary United Front; RUF; Revolutionary United Front of Sierra Leone
    id       RUF
    from     1991
    to       2002

org armed-forces-revolutionary-council
    name     Armed Forces Revolutionary Council
    class    -
    country  SLE
    sector   REB
    en       Armed Forces Revolutionary Council
    id       Armed Forces Revolutionary Council
    from     1997-05
    to       2002

org west-side-boys
    name     West Side Boys
    class    -
    country  SLE
    sector   REB
    en       West Side Boys
    id       West Side Boys
    from     1998
    to       2000

org kamajors
    name     Kamajors
    class    -
    country  SLE
    sector   PRM
    en       Kamajors; Kamajor militia
    id       Kamajors

org sierra-leone-peoples-party
    name     Sierra Leone People's Party
    class    -
    country  SLE
    sector   PTY
    en       Sierra Leone People's Party; SLPP of Sierra Leone
    id       Sierra Leone People's Party

org all-peoples-congress
    name     All People's Congress
    class    -
    country  SLE
    sector   PTY
    en       All People's Congress; All People's Congress of Sierra Leone
    id       All People's Congress

org new-forces-of-ivory-coast
    name     New Forces of Ivory Coast
    class    -
    country  CIV
    sector   REB
    en       New Forces of Ivory Coast; Forces Nouvelles; Ivory Coast's New Forces; New Forces rebels
    id       New Forces of Ivory Coast
    from     2002
    to       2011

org mpci
    name     MPCI
    class    -
    country  CIV
    sector   REB
    en       MPCI; Patriotic Movement of Ivory Coast; Ivory Coast Patriotic Movement
    id       MPCI
    from     2002
    to       2003

org mpigo
    name     MPIGO
    class    -
    country  CIV
    sector   REB
    en       MPIGO; Ivorian Popular Movement of the Great West
    id       MPIGO
    from     2002
    to       2003

org ivorian-popular-front
    name     Ivorian Popular Front
    class    -
    country  CIV
    sector   PTY
    en       Ivorian Popular Front; Popular Ivorian Front
    id       Ivorian Popular Front
    from     1982

org rally-of-the-republicans
    name     Rally of the Republicans
    class    -
    country  CIV
    sector   PTY
    en       Rally of the Republicans
    id       Rally of the Republicans
    from     1994

org ivorian-young-patriots
    name     Ivorian Young Patriots
    class    -
    country  CIV
    sector   PRM
    en       Ivorian Young Patriots
    id       Ivorian Young Patriots

org democratic-party-of-ivory-coast
    name     Democratic Party of Ivory Coast
    class    -
    country  CIV
    sector   PTY
    en       Democratic Party of Ivory Coast; PDCI
    id       Democratic Party of Ivory Coast
    from     1946

org rally-of-the-guinean-people
    name     Rally of the Guinean People
    class    -
    country  GIN
    sector   PTY
    en       Rally of the Guinean People
    id       Rally of the Guinean People

org national-movement-for-the-development-of-society
    name     National Movement for the Development of Society
    class    -
    country  NER
    sector   PTY
    en       National Movement for the Development of Society
    id       National Movement for the Development of Society
    from     1989

org niger-movement-for-justice
    name     Niger Movement for Justice
    class    -
    country  NER
    sector   REB
    en       Niger Movement for Justice; Nigerien Movement for Justice
    id       Niger Movement for Justice
    from     2007

org patriotic-salvation-movement
    name     Patriotic Salvation Movement
    class    -
    country  TCD
    sector   PTY
    en       Patriotic Salvation Movement
    id       Patriotic Salvation Movement
    from     1990

org union-of-forces-for-democracy-and-development
    name     Union of Forces for Democracy and Development
    class    -
    country  TCD
    sector   REB
    en       Union of Forces for Democracy and Development
    id       Union of Forces for Democracy and Development
    from     2006

org front-for-change-and-concord-in-chad
    name     Front for Change and Concord in Chad
    class    -
    country  TCD
    sector   REB
    en       Front for Change and Concord in Chad
    id       Front for Change and Concord in Chad
    from     2016

org movement-for-democracy-and-justice-in-chad
    name     Movement for Democracy and Justice in Chad
    class    -
    country  TCD
    sector   REB
    en       Movement for Democracy and Justice in Chad
    id       Movement for Democracy and Justice in Chad
    from     1998

org movement-for-the-liberation-of-congo
    name     Movement for the Liberation of Congo
    class    -
    country  COD
    sector   REB
    en       Movement for the Liberation of Congo; MLC
    id       Movement for the Liberation of Congo
    from     1998

org rcd-goma
    name     RCD-Goma
    class    -
    country  COD
    sector   REB
    en       RCD-Goma; Congolese Rally for Democracy; Rally for Congolese Democracy; RCD-ML
    id       RCD-Goma
    from     1998

org peoples-party-for-reconstruction-and-democracy
    name     People's Party for Reconstruction and Democracy
    class    -
    country  COD
    sector   PTY
    en       People's Party for Reconstruction and Democracy; PPRD
    id       People's Party for Reconstruction and Democracy
    from     2002

org national-congress-for-the-defence-of-the-people
    name     National Congress for the Defence of the People
    class    -
    country  COD
    sector   REB
    en       National Congress for the Defence of the People; CNDP; National Congress for the Defense of the People
    id       National Congress for the Defence of the People
    from     2006
    to       2009

org union-of-congolese-patriots
    name     Union of Congolese Patriots
    class    -
    country  COD
    sector   REB
    en       Union of Congolese Patriots
    id       Union of Congolese Patriots
    from     2001

org interahamwe
    name     Interahamwe
    class    -
    country  RWA
    sector   PRM
    en       Interahamwe; Interahamwe militia
    id       Interahamwe

org cndd-fdd
    name     CNDD-FDD
    class    -
    country  BDI
    sector   PTY
    en       CNDD-FDD; National Council for the Defence of Democracy-Forces for the Defence of Democracy; Forces for the Defence of Democracy; Forces for the Defense of Democracy
    id       CNDD-FDD

org national-liberation-forces-of-burundi
    name     National Liberation Forces of Burundi
    class    -
    country  BDI
    sector   REB
    en       National Liberation Forces of Burundi; FNL rebels; National Forces of Liberation
    id       National Liberation Forces of Burundi

org frodebu
    name     FRODEBU
    class    -
    country  BDI
    sector   PTY
    en       FRODEBU; Front for Democracy in Burundi
    id       FRODEBU

org uprona
    name     UPRONA
    class    -
    country  BDI
    sector   PTY
    en       UPRONA; Union for National Progress
    id       UPRONA

org red-tabara
    name     RED-Tabara
    class    -
    country  BDI
    sector   REB
    en       RED-Tabara
    id       RED-Tabara
    from     2011

org imbonerakure
    name     Imbonerakure
    class    -
    country  BDI
    sector   PRM
    en       Imbonerakure
    id       Imbonerakure

org congolese-labour-party
    name     Congolese Labour Party
    class    -
    country  COG
    sector   PTY
    en       Congolese Labour Party; Congolese Party of Labour
    id       Congolese Labour Party

org cocoyes
    name     Cocoyes
    class    -
    country  COG
    sector   PRM
    en       Cocoyes; Cocoye militia
    id       Cocoyes

org ninja-militia
    name     Ninja militia
    class    -
    country  COG
    sector   PRM
    en       Ninja militia; Ninjas militia
    id       Ninja militia

org cameroon-peoples-democratic-movement
    name     Cameroon People's Democratic Movement
    class    -
    country  CMR
    sector   PTY
    en       Cameroon People's Democratic Movement
    id       Cameroon People's Democratic Movement
    from     1985

org social-democratic-front-of-cameroon
    name     Social Democratic Front of Cameroon
    class    -
    country  CMR
    sector   PTY
    en       Social Democratic Front of Cameroon; Cameroon's Social Democratic Front
    id       Social Democratic Front of Cameroon

org gabonese-democratic-party
    name     Gabonese Democratic Party
    class    -
    country  GAB
    sector   PTY
    en       Gabonese Democratic Party
    id       Gabonese Democratic Party
    from     1968

org flec
    name     FLEC
    class    -
    country  AGO
    sector   REB
    en       FLEC; Front for the Liberation of the Enclave of Cabinda; Front for the Liberation of the Cabinda Enclave
    id       FLEC
    from     1963

org patriotic-front-of-zambia
    name     Patriotic Front of Zambia
    class    -
    country  ZMB
    sector   PTY
    en       Patriotic Front of Zambia; Zambia's Patriotic Front
    id       Patriotic Front of Zambia
    from     2001

org movement-for-multi-party-democracy
    name     Movement for Multi-party Democracy
    class    -
    country  ZMB
    sector   PTY
    en       Movement for Multi-party Democracy; Movement for Multiparty Democracy
    id       Movement for Multi-party Democracy
    from     1990

org united-party-for-national-development
    name     United Party for National Development
    class    -
    country  ZMB
    sector   PTY
    en       United Party for National Development; UPND
    id       United Party for National Development
    from     1998

org malawi-congress-party
    name     Malawi Congress Party
    class    -
    country  MWI
    sector   PTY
    en       Malawi Congress Party
    id       Malawi Congress Party

org democratic-progressive-party-of-malawi
    name     Democratic Progressive Party of Malawi
    class    -
    country  MWI
    sector   PTY
    en       Democratic Progressive Party of Malawi; Malawi's Democratic Progressive Party
    id       Democratic Progressive Party of Malawi
    from     2005

org united-democratic-front-of-malawi
    name     United Democratic Front of Malawi
    class    -
    country  MWI
    sector   PTY
    en       United Democratic Front of Malawi; Malawi's United Democratic Front
    id       United Democratic Front of Malawi
    from     1992

org cosatu
    name     COSATU
    class    -
    country  ZAF
    sector   LAB
    en       COSATU; Congress of South African Trade Unions
    id       COSATU
    from     1985

org sacp
    name     SACP
    class    -
    country  ZAF
    sector   PTY
    en       SACP
    id       SACP

org national-union-of-mineworkers
    name     National Union of Mineworkers
    class    -
    country  ZAF
    sector   LAB
    en       National Union of Mineworkers; South Africa's National Union of Mineworkers
    id       National Union of Mineworkers

org numsa
    name     NUMSA
    class    -
    country  ZAF
    sector   LAB
    en       NUMSA; National Union of Metalworkers of South Africa
    id       NUMSA

org amcu
    name     AMCU
    class    -
    country  ZAF
    sector   LAB
    en       AMCU; Association of Mineworkers and Construction Union
    id       AMCU
    from     1998

org treatment-action-campaign
    name     Treatment Action Campaign
    class    -
    country  ZAF
    sector   CVL
    en       Treatment Action Campaign
    id       Treatment Action Campaign
    from     1998-12

org new-national-party
    name     New National Party
    class    -
    country  ZAF
    sector   PTY
    en       New National Party
    id       New National Party
    from     1997
    to       2005

org pan-africanist-congress
    name     Pan Africanist Congress
    class    -
    country  ZAF
    sector   PTY
    en       Pan Africanist Congress; Pan-Africanist Congress
    id       Pan Africanist Congress

org abahlali-basemjondolo
    name     Abahlali baseMjondolo
    class    -
    country  ZAF
    sector   CVL
    en       Abahlali baseMjondolo
    id       Abahlali baseMjondolo
    from     2005

org zimbabwe-congress-of-trade-unions
    name     Zimbabwe Congress of Trade Unions
    class    -
    country  ZWE
    sector   LAB
    en       Zimbabwe Congress of Trade Unions; ZCTU
    id       Zimbabwe Congress of Trade Unions
    from     1981

org zimbabwe-national-liberation-war-veterans-association
    name     Zimbabwe National Liberation War Veterans Association
    class    -
    country  ZWE
    sector   PRM
    en       Zimbabwe National Liberation War Veterans Association; Zimbabwe war veterans association
    id       Zimbabwe National Liberation War Veterans Association

org commercial-farmers-union
    name     Commercial Farmers' Union
    class    -
    country  ZWE
    sector   AGR
    en       Commercial Farmers' Union; Commercial Farmers Union
    id       Commercial Farmers' Union

org national-constitutional-assembly
    name     National Constitutional Assembly
    class    -
    country  ZWE
    sector   OPP
    en       National Constitutional Assembly
    id       National Constitutional Assembly
    from     1997

org lesotho-congress-for-democracy
    name     Lesotho Congress for Democracy
    class    -
    country  LSO
    sector   PTY
    en       Lesotho Congress for Democracy
    id       Lesotho Congress for Democracy
    from     1997

org pudemo
    name     PUDEMO
    class    -
    country  SWZ
    sector   OPP
    en       PUDEMO; People's United Democratic Movement
    id       PUDEMO

org tiako-i-madagasikara
    name     Tiako I Madagasikara
    class    -
    country  MDG
    sector   PTY
    en       Tiako I Madagasikara
    id       Tiako I Madagasikara
    from     2002

org kanu
    name     KANU
    class    -
    country  KEN
    sector   PTY
    en       KANU; Kenya African National Union
    id       KANU
    from     1960

org national-rainbow-coalition
    name     National Rainbow Coalition
    class    -
    country  KEN
    sector   PTY
    en       National Rainbow Coalition; Kenya's National Rainbow Coalition
    id       National Rainbow Coalition
    from     2002
    to       2005

org party-of-national-unity
    name     Party of National Unity
    class    -
    country  KEN
    sector   PTY
    en       Party of National Unity
    id       Party of National Unity
    from     2007

org mungiki
    name     Mungiki
    class    -
    country  KEN
    sector   CRM
    en       Mungiki; Mungiki sect; Mungiki gang
    id       Mungiki

org mombasa-republican-council
    name     Mombasa Republican Council
    class    -
    country  KEN
    sector   OPP
    en       Mombasa Republican Council
    id       Mombasa Republican Council

org civic-united-front
    name     Civic United Front
    class    -
    country  TZA
    sector   PTY
    en       Civic United Front
    id       Civic United Front
    from     1992

org coalition-for-unity-and-democracy
    name     Coalition for Unity and Democracy
    class    -
    country  ETH
    sector   PTY
    en       Coalition for Unity and Democracy
    id       Coalition for Unity and Democracy
    from     2004
    to       2007

org ogaden-national-liberation-front
    name     Ogaden National Liberation Front
    class    -
    country  ETH
    sector   REB
    en       Ogaden National Liberation Front; ONLF
    id       Ogaden National Liberation Front
    from     1984

org eritrean-islamic-jihad
    name     Eritrean Islamic Jihad
    class    -
    country  ERI
    sector   REB
    en       Eritrean Islamic Jihad
    id       Eritrean Islamic Jihad

org pfdj
    name     PFDJ
    class    -
    country  ERI
    sector   PTY
    en       PFDJ; People's Front for Democracy and Justice
    id       PFDJ
    from     1994

org union-of-islamic-courts
    name     Union of Islamic Courts
    class    -
    country  SOM
    sector   REB
    en       Union of Islamic Courts; Islamic Courts Union; Supreme Islamic Courts Council
    id       Union of Islamic Courts
    from     2000
    to       2006-12

org hizbul-islam
    name     Hizbul Islam
    class    -
    country  SOM
    sector   REB
    en       Hizbul Islam; Hizbul Islamiya
    id       Hizbul Islam
    from     2009
    to       2014

org ahlu-sunna-waljamaa
    name     Ahlu Sunna Waljama'a
    class    -
    country  SOM
    sector   PRM
    en       Ahlu Sunna Waljama'a; Ahlu Sunna Wal Jamaa; Ahlu Sunna wal Jama'a; Ahlu Sunnah Wal Jama
    id       Ahlu Sunna Waljama'a

org al-itihaad-al-islamiya
    name     Al-Itihaad al-Islamiya
    class    -
    country  SOM
    sector   REB
    en       Al-Itihaad al-Islamiya; al-Ittihad al-Islami; Al-Ittihad al-Islamiya
    id       Al-Itihaad al-Islamiya

org somali-reconciliation-and-restoration-council
    name     Somali Reconciliation and Restoration Council
    class    -
    country  SOM
    sector   REB
    en       Somali Reconciliation and Restoration Council
    id       Somali Reconciliation and Restoration Council
    from     2001

org rahanwein-resistance-army
    name     Rahanwein Resistance Army
    class    -
    country  SOM
    sector   REB
    en       Rahanwein Resistance Army; Rahanweyn Resistance Army
    id       Rahanwein Resistance Army
    from     1995

org transitional-federal-government
    name     Transitional Federal Government
    class    -
    country  SOM
    sector   GOV
    en       Transitional Federal Government; Somali Transitional Federal Government; Somalia's Transitional Federal Government
    id       Transitional Federal Government
    from     2004-10
    to       2012-08

org national-islamic-front
    name     National Islamic Front
    class    -
    country  SDN
    sector   PTY
    en       National Islamic Front
    id       National Islamic Front
    from     1976
    to       1998

org popular-congress-party
    name     Popular Congress Party
    class    -
    country  SDN
    sector   PTY
    en       Popular Congress Party; Popular National Congress
    id       Popular Congress Party
    from     2000

org national-democratic-alliance-of-sudan
    name     National Democratic Alliance of Sudan
    class    -
    country  SDN
    sector   OPP
    en       National Democratic Alliance of Sudan; Sudan's National Democratic Alliance; Sudanese National Democratic Alliance
    id       National Democratic Alliance of Sudan
    from     1989

org eastern-front-of-sudan
    name     Eastern Front of Sudan
    class    -
    country  SDN
    sector   REB
    en       Eastern Front of Sudan
    id       Eastern Front of Sudan
    from     2005

org beja-congress
    name     Beja Congress
    class    -
    country  SDN
    sector   REB
    en       Beja Congress
    id       Beja Congress

org izala-society
    name     Izala Society
    class    -
    country  NGA
    sector   REL
    en       Izala Society
    id       Izala Society

org oodua-peoples-congress
    name     Oodua People's Congress
    class    -
    country  NGA
    sector   PRM
    en       Oodua People's Congress; Odua People's Congress
    id       Oodua People's Congress
    from     1994

org movement-for-the-survival-of-the-ogoni-people
    name     Movement for the Survival of the Ogoni People
    class    -
    country  NGA
    sector   OPP
    en       Movement for the Survival of the Ogoni People; MOSOP
    id       Movement for the Survival of the Ogoni People
    from     1990

org massob
    name     MASSOB
    class    -
    country  NGA
    sector   OPP
    en       MASSOB; Movement for the Actualisation of the Sovereign State of Biafra; Movement for the Actualization of the Sovereign State of Biafra
    id       MASSOB
    from     1999

org nupeng
    name     NUPENG
    class    -
    country  NGA
    sector   LAB
    en       NUPENG
    id       NUPENG

org pengassan
    name     PENGASSAN
    class    -
    country  NGA
    sector   LAB
    en       PENGASSAN
    id       PENGASSAN

org islamic-movement-in-nigeria
    name     Islamic Movement in Nigeria
    class    -
    country  NGA
    sector   REL
    en       Islamic Movement in Nigeria
    id       Islamic Movement in Nigeria

org arewa-consultative-forum
    name     Arewa Consultative Forum
    class    -
    country  NGA
    sector   SOC
    en       Arewa Consultative Forum
    id       Arewa Consultative Forum

org niger-delta-peoples-volunteer-force
    name     Niger Delta People's Volunteer Force
    class    -
    country  NGA
    sector   REB
    en       Niger Delta People's Volunteer Force
    id       Niger Delta People's Volunteer Force
    from     2003

org christian-association-of-nigeria
    name     Christian Association of Nigeria
    class    -
    country  NGA
    sector   REL
    en       Christian Association of Nigeria
    id       Christian Association of Nigeria

org all-nigeria-peoples-party
    name     All Nigeria Peoples Party
    class    -
    country  NGA
    sector   PTY
    en       All Nigeria Peoples Party; All Nigeria People's Party
    id       All Nigeria Peoples Party
    from     1998
    to       2013

org asuu
    name     ASUU
    class    -
    country  NGA
    sector   EDU
    en       ASUU; Academic Staff Union of Universities
    id       ASUU

org miyetti-allah
    name     Miyetti Allah
    class    -
    country  NGA
    sector   AGR
    en       Miyetti Allah; Miyetti Allah Cattle Breeders Association
    id       Miyetti Allah

# Parties and movements: the Americas

org auc
    name     AUC
    class    -
    country  COL
    sector   PRM
    en       AUC; United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia; Autodefensas Unidas de Colombia
    id       AUC
    from     1997
    to       2006

org m-19
    name     M-19
    class    -
    country  COL
    sector   REB
    en       M-19; April 19 Movement; 19th of April Movement
    id       M-19
    from     1970
    to       1990

org aguilas-negras
    name     Aguilas Negras
    class    -
    country  COL
    sector   PRM
    en       Aguilas Negras
    id       Aguilas Negras

org popular-liberation-army
    name     Popular Liberation Army
    class    -
    country  COL
    sector   REB
    en       Popular Liberation Army; EPL of Colombia
    id       Popular Liberation Army
    from     1967

org los-rastrojos
    name     Los Rastrojos
    class    -
    country  COL
    sector   CRM
    en       Los Rastrojos
    id       Los Rastrojos
    from     2002

org medellin-cartel
    name     Medellin cartel
    class    -
    country  COL
    sector   CRM
    en       Medellin cartel; Medellín cartel
    id       Medellin cartel
    to       1993

org cali-cartel
    name     Cali cartel
    class    -
    country  COL
    sector   CRM
    en       Cali cartel
    id       Cali cartel
    to       1998

org colombian-liberal-party
    name     Colombian Liberal Party
    class    -
    country  COL
    sector   PTY
    en       Colombian Liberal Party; Liberal Party of Colombia
    id       Colombian Liberal Party

org colombian-conservative-party
    name     Colombian Conservative Party
    class    -
    country  COL
    sector   PTY
    en       Colombian Conservative Party; Conservative Party of Colombia
    id       Colombian Conservative Party

org tupac-amaru-revolutionary-movement
    name     Tupac Amaru Revolutionary Movement
    class    -
    country  PER
    sector   REB
    en       Tupac Amaru Revolutionary Movement; MRTA; Túpac Amaru Revolutionary Movement
    id       Tupac Amaru Revolutionary Movement
    from     1982
    to       1997

org apra
    name     APRA
    class    -
    country  PER
    sector   PTY
    en       APRA; American Popular Revolutionary Alliance; Peruvian Aprista Party
    id       APRA

org peru-posible
    name     Peru Posible
    class    -
    country  PER
    sector   PTY
    en       Peru Posible; Possible Peru
    id       Peru Posible
    from     1994
    to       2017

org cgtp
    name     CGTP
    class    -
    country  PER
    sector   LAB
    en       CGTP; General Confederation of Workers of Peru
    id       CGTP

org democratic-action-of-venezuela
    name     Democratic Action of Venezuela
    class    -
    country  VEN
    sector   PTY
    en       Democratic Action of Venezuela; Accion Democratica; Acción Democrática
    id       Democratic Action of Venezuela

org copei
    name     COPEI
    class    -
    country  VEN
    sector   PTY
    en       COPEI
    id       COPEI

org fedecamaras
    name     Fedecamaras
    class    -
    country  VEN
    sector   BUS
    en       Fedecamaras; Fedecámaras
    id       Fedecamaras

org confederation-of-venezuelan-workers
    name     Confederation of Venezuelan Workers
    class    -
    country  VEN
    sector   LAB
    en       Confederation of Venezuelan Workers; Venezuelan Workers Confederation; CTV of Venezuela
    id       Confederation of Venezuelan Workers

org bolivarian-circles
    name     Bolivarian Circles
    class    -
    country  VEN
    sector   PRM
    en       Bolivarian Circles
    id       Bolivarian Circles

org fifth-republic-movement
    name     Fifth Republic Movement
    class    -
    country  VEN
    sector   PTY
    en       Fifth Republic Movement
    id       Fifth Republic Movement
    from     1997
    to       2007

org primero-justicia
    name     Primero Justicia
    class    -
    country  VEN
    sector   PTY
    en       Primero Justicia; First Justice party
    id       Primero Justicia

org voluntad-popular
    name     Voluntad Popular
    class    -
    country  VEN
    sector   PTY
    en       Voluntad Popular; Popular Will party
    id       Voluntad Popular
    from     2009

org sumate
    name     Sumate
    class    -
    country  VEN
    sector   CVL
    en       Sumate; Súmate
    id       Sumate
    from     2002

org democratic-unity-roundtable
    name     Democratic Unity Roundtable
    class    -
    country  VEN
    sector   OPP
    en       Democratic Unity Roundtable; Mesa de la Unidad Democratica
    id       Democratic Unity Roundtable
    from     2008
    to       2018

org fedepetrol
    name     Fedepetrol
    class    -
    country  VEN
    sector   LAB
    en       Fedepetrol
    id       Fedepetrol

org conaie
    name     CONAIE
    class    -
    country  ECU
    sector   SOC
    en       CONAIE; Confederation of Indigenous Nationalities of Ecuador; Confederation of Indigenous Nationalities
    id       CONAIE
    from     1986

org pachakutik
    name     Pachakutik
    class    -
    country  ECU
    sector   PTY
    en       Pachakutik
    id       Pachakutik
    from     1995

org csutcb
    name     CSUTCB
    class    -
    country  BOL
    sector   LAB
    en       CSUTCB
    id       CSUTCB

org central-obrera-boliviana
    name     Central Obrera Boliviana
    class    -
    country  BOL
    sector   LAB
    en       Central Obrera Boliviana; Bolivian Workers' Central; Bolivian Workers Central
    id       Central Obrera Boliviana
    from     1952

org nationalist-revolutionary-movement
    name     Nationalist Revolutionary Movement
    class    -
    country  BOL
    sector   PTY
    en       Nationalist Revolutionary Movement
    id       Nationalist Revolutionary Movement
    from     1941

org colorado-party-of-paraguay
    name     Colorado Party of Paraguay
    class    -
    country  PRY
    sector   PTY
    en       Colorado Party of Paraguay; Paraguay's Colorado Party; Paraguayan Colorado Party
    id       Colorado Party of Paraguay

org broad-front-of-uruguay
    name     Broad Front of Uruguay
    class    -
    country  URY
    sector   PTY
    en       Broad Front of Uruguay; Uruguay's Broad Front; Frente Amplio of Uruguay
    id       Broad Front of Uruguay
    from     1971

org tupamaros
    name     Tupamaros
    class    -
    country  URY
    sector   REB
    en       Tupamaros; Tupamaro guerrillas
    id       Tupamaros
    from     1965
    to       1972

org central-unica-dos-trabalhadores
    name     Central Unica dos Trabalhadores
    class    -
    country  BRA
    sector   LAB
    en       Central Unica dos Trabalhadores
    id       Central Unica dos Trabalhadores
    from     1983

org landless-workers-movement
    name     Landless Workers' Movement
    class    -
    country  BRA
    sector   AGR
    en       Landless Workers' Movement; Landless Rural Workers Movement; Landless Rural Workers' Movement; Brazil's Landless Workers Movement; Movimento Sem Terra
    id       Landless Workers' Movement
    from     1984

org brazilian-social-democracy-party
    name     Brazilian Social Democracy Party
    class    -
    country  BRA
    sector   PTY
    en       Brazilian Social Democracy Party; PSDB
    id       Brazilian Social Democracy Party
    from     1988

org pmdb
    name     PMDB
    class    -
    country  BRA
    sector   PTY
    en       PMDB; Brazilian Democratic Movement Party
    id       PMDB
    from     1965

org amigos-dos-amigos
    name     Amigos dos Amigos
    class    -
    country  BRA
    sector   CRM
    en       Amigos dos Amigos
    id       Amigos dos Amigos

org radical-civic-union
    name     Radical Civic Union
    class    -
    country  ARG
    sector   PTY
    en       Radical Civic Union
    id       Radical Civic Union
    from     1891

org mothers-of-the-plaza-de-mayo
    name     Mothers of the Plaza de Mayo
    class    -
    country  ARG
    sector   CVL
    en       Mothers of the Plaza de Mayo; Mothers of Plaza de Mayo
    id       Mothers of the Plaza de Mayo
    from     1977

org piqueteros
    name     Piqueteros
    class    -
    country  ARG
    sector   OPP
    en       Piqueteros
    id       Piqueteros

org cgt-of-argentina
    name     CGT of Argentina
    class    -
    country  ARG
    sector   LAB
    en       CGT of Argentina; Argentine General Confederation of Labor
    id       CGT of Argentina

org christian-democratic-party-of-chile
    name     Christian Democratic Party of Chile
    class    -
    country  CHL
    sector   PTY
    en       Christian Democratic Party of Chile; Chilean Christian Democratic Party; Chile's Christian Democrats
    id       Christian Democratic Party of Chile

org concertacion
    name     Concertacion
    class    -
    country  CHL
    sector   PTY
    en       Concertacion; Concertación; Concertacion coalition
    id       Concertacion
    from     1988
    to       2013

org independent-democratic-union
    name     Independent Democratic Union
    class    -
    country  CHL
    sector   PTY
    en       Independent Democratic Union
    id       Independent Democratic Union
    from     1983

org party-of-the-democratic-revolution
    name     Party of the Democratic Revolution
    class    -
    country  MEX
    sector   PTY
    en       Party of the Democratic Revolution
    id       Party of the Democratic Revolution
    from     1989
    to       2024

org popular-revolutionary-army
    name     Popular Revolutionary Army
    class    -
    country  MEX
    sector   REB
    en       Popular Revolutionary Army
    id       Popular Revolutionary Army
    from     1994

org appo
    name     APPO
    class    -
    country  MEX
    sector   OPP
    en       APPO; Popular Assembly of the Peoples of Oaxaca
    id       APPO
    from     2006

org cnte
    name     CNTE
    class    -
    country  MEX
    sector   EDU
    en       CNTE; National Coordinator of Education Workers
    id       CNTE
    from     1979

org juarez-cartel
    name     Juarez cartel
    class    -
    country  MEX
    sector   CRM
    en       Juarez cartel; Juárez cartel
    id       Juarez cartel

org tijuana-cartel
    name     Tijuana cartel
    class    -
    country  MEX
    sector   CRM
    en       Tijuana cartel; Arellano Felix cartel
    id       Tijuana cartel

org la-familia-michoacana
    name     La Familia Michoacana
    class    -
    country  MEX
    sector   CRM
    en       La Familia Michoacana; La Familia cartel
    id       La Familia Michoacana
    from     2006

org knights-templar-cartel
    name     Knights Templar cartel
    class    -
    country  MEX
    sector   CRM
    en       Knights Templar cartel
    id       Knights Templar cartel
    from     2011

org beltran-leyva-cartel
    name     Beltran Leyva cartel
    class    -
    country  MEX
    sector   CRM
    en       Beltran Leyva cartel; Beltran Leyva gang; Beltrán Leyva cartel
    id       Beltran Leyva cartel

org barrio-18
    name     Barrio 18
    class    -
    country  SLV
    sector   CRM
    en       Barrio 18; 18th Street gang; Barrio 18 gang; Calle 18
    id       Barrio 18

org nationalist-republican-alliance
    name     Nationalist Republican Alliance
    class    -
    country  SLV
    sector   PTY
    en       Nationalist Republican Alliance
    id       Nationalist Republican Alliance
    from     1981

org guatemalan-republican-front
    name     Guatemalan Republican Front
    class    -
    country  GTM
    sector   PTY
    en       Guatemalan Republican Front
    id       Guatemalan Republican Front
    from     1989
    to       2013

org guatemalan-national-revolutionary-unity
    name     Guatemalan National Revolutionary Unity
    class    -
    country  GTM
    sector   PTY
    en       Guatemalan National Revolutionary Unity; URNG
    id       Guatemalan National Revolutionary Unity
    from     1982

org national-party-of-honduras
    name     National Party of Honduras
    class    -
    country  HND
    sector   PTY
    en       National Party of Honduras; Honduran National Party; Honduras' National Party
    id       National Party of Honduras

org libre-party
    name     Libre party
    class    -
    country  HND
    sector   PTY
    en       Libre party; Liberty and Refoundation
    id       Libre party
    from     2011

org nicaraguan-contras
    name     Nicaraguan Contras
    class    -
    country  NIC
    sector   REB
    en       Nicaraguan Contras; Contras; Contra rebels
    id       Nicaraguan Contras
    from     1981
    to       1990

org constitutionalist-liberal-party
    name     Constitutionalist Liberal Party
    class    -
    country  NIC
    sector   PTY
    en       Constitutionalist Liberal Party
    id       Constitutionalist Liberal Party

org civic-alliance-for-justice-and-democracy
    name     Civic Alliance for Justice and Democracy
    class    -
    country  NIC
    sector   OPP
    en       Civic Alliance for Justice and Democracy; Nicaraguan Civic Alliance
    id       Civic Alliance for Justice and Democracy
    from     2018

org fanmi-lavalas
    name     Fanmi Lavalas
    class    -
    country  HTI
    sector   PTY
    en       Fanmi Lavalas; Lavalas Family; Lavalas party; Lavalas
    id       Fanmi Lavalas
    from     1996

org group-184
    name     Group 184
    class    -
    country  HTI
    sector   OPP
    en       Group 184; Group of 184
    id       Group 184
    from     2002

org democratic-convergence-of-haiti
    name     Democratic Convergence of Haiti
    class    -
    country  HTI
    sector   OPP
    en       Democratic Convergence of Haiti; Haiti's Democratic Convergence; Democratic Platform of Haiti
    id       Democratic Convergence of Haiti
    from     2000

org cannibal-army
    name     Cannibal Army
    class    -
    country  HTI
    sector   REB
    en       Cannibal Army; Gonaives Resistance Front
    id       Cannibal Army

org chimeres
    name     Chimeres
    class    -
    country  HTI
    sector   PRM
    en       Chimeres; Chimere gangs
    id       Chimeres

org 400-mawozo
    name     400 Mawozo
    class    -
    country  HTI
    sector   CRM
    en       400 Mawozo; 400 Mawozo gang
    id       400 Mawozo

org dominican-liberation-party
    name     Dominican Liberation Party
    class    -
    country  DOM
    sector   PTY
    en       Dominican Liberation Party
    id       Dominican Liberation Party
    from     1973

org dominican-revolutionary-party
    name     Dominican Revolutionary Party
    class    -
    country  DOM
    sector   PTY
    en       Dominican Revolutionary Party
    id       Dominican Revolutionary Party
    from     1939

org peoples-national-party-of-jamaica
    name     People's National Party of Jamaica
    class    -
    country  JAM
    sector   PTY
    en       People's National Party of Jamaica; Jamaica's People's National Party
    id       People's National Party of Jamaica

org jamaica-labour-party
    name     Jamaica Labour Party
    class    -
    country  JAM
    sector   PTY
    en       Jamaica Labour Party
    id       Jamaica Labour Party
    from     1943

org peoples-progressive-party-of-guyana
    name     People's Progressive Party of Guyana
    class    -
    country  GUY
    sector   PTY
    en       People's Progressive Party of Guyana; Guyana's People's Progressive Party
    id       People's Progressive Party of Guyana

org peoples-national-movement
    name     People's National Movement
    class    -
    country  TTO
    sector   PTY
    en       People's National Movement
    id       People's National Movement
    from     1956

org united-national-congress
    name     United National Congress
    class    -
    country  TTO
    sector   PTY
    en       United National Congress
    id       United National Congress
    from     1989

org jamaat-al-muslimeen
    name     Jamaat al Muslimeen
    class    -
    country  TTO
    sector   REB
    en       Jamaat al Muslimeen; Jamaat al-Muslimeen
    id       Jamaat al Muslimeen

org ladies-in-white
    name     Ladies in White
    class    -
    country  CUB
    sector   OPP
    en       Ladies in White; Damas de Blanco
    id       Ladies in White
    from     2003

org varela-project
    name     Varela Project
    class    -
    country  CUB
    sector   OPP
    en       Varela Project
    id       Varela Project

org cuban-american-national-foundation
    name     Cuban American National Foundation
    class    -
    country  USA
    sector   CVL
    en       Cuban American National Foundation; Cuban-American National Foundation
    id       Cuban American National Foundation
    from     1981

org brothers-to-the-rescue
    name     Brothers to the Rescue
    class    -
    country  USA
    sector   CVL
    en       Brothers to the Rescue
    id       Brothers to the Rescue
    from     1991

org alpha-66
    name     Alpha 66
    class    -
    country  USA
    sector   REB
    en       Alpha 66
    id       Alpha 66

org green-party-of-the-united-states
    name     Green Party of the United States
    class    -
    country  USA
    sector   PTY
    en       Green Party of the United States; US Green Party
    id       Green Party of the United States

org libertarian-party-of-the-united-states
    name     Libertarian Party of the United States
    class    -
    country  USA
    sector   PTY
    en       Libertarian Party of the United States; US Libertarian Party
    id       Libertarian Party of the United States

org tea-party-movement
    name     Tea Party movement
    class    -
    country  USA
    sector   PTY
    en       Tea Party movement; Tea Party activists
    id       Tea Party movement
    from     2009

org afl-cio
    name     AFL-CIO
    class    -
    country  USA
    sector   LAB
    en       AFL-CIO
    id       AFL-CIO
    from     1955

org teamsters
    name     Teamsters
    class    -
    country  USA
    sector   LAB
    en       Teamsters; Teamsters union; International Brotherhood of Teamsters
    id       Teamsters

org service-employees-international-union
    name     Service Employees International Union
    class    -
    country  USA
    sector   LAB
    en       Service Employees International Union; SEIU
    id       Service Employees International Union

org united-steelworkers
    name     United Steelworkers
    class    -
    country  USA
    sector   LAB
    en       United Steelworkers; United Steelworkers of America
    id       United Steelworkers

org naacp
    name     NAACP
    class    -
    country  USA
    sector   CVL
    en       NAACP; National Association for the Advancement of Colored People
    id       NAACP
    from     1909

org nation-of-islam
    name     Nation of Islam
    class    -
    country  USA
    sector   REL
    en       Nation of Islam
    id       Nation of Islam
    from     1930

org southern-baptist-convention
    name     Southern Baptist Convention
    class    -
    country  USA
    sector   REL
    en       Southern Baptist Convention
    id       Southern Baptist Convention

org episcopal-church-of-the-united-states
    name     Episcopal Church of the United States
    class    -
    country  USA
    sector   REL
    en       Episcopal Church of the United States; US Episcopal Church
    id       Episcopal Church of the United States

org us-conference-of-catholic-bishops
    name     US Conference of Catholic Bishops
    class    -
    country  USA
    sector   REL
    en       US Conference of Catholic Bishops; U.S. Conference of Catholic Bishops
    id       US Conference of Catholic Bishops

org minutemen-project
    name     Minutemen Project
    class    -
    country  USA
    sector   PRM
    en       Minutemen Project; Minuteman Project
    id       Minutemen Project
    from     2004

org code-pink
    name     Code Pink
    class    -
    country  USA
    sector   OPP
    en       Code Pink; CodePink
    id       Code Pink
    from     2002

org moveon
    name     MoveOn
    class    -
    country  USA
    sector   OPP
    en       MoveOn; MoveOn.org
    id       MoveOn

org center-for-constitutional-rights
    name     Center for Constitutional Rights
    class    -
    country  USA
    sector   CVL
    en       Center for Constitutional Rights
    id       Center for Constitutional Rights

org carter-center
    name     Carter Center
    class    -
    country  USA
    sector   CVL
    en       Carter Center
    id       Carter Center
    from     1982

org national-democratic-institute
    name     National Democratic Institute
    class    -
    country  USA
    sector   CVL
    en       National Democratic Institute
    id       National Democratic Institute
    from     1983

org international-republican-institute
    name     International Republican Institute
    class    -
    country  USA
    sector   CVL
    en       International Republican Institute
    id       International Republican Institute
    from     1983

org national-endowment-for-democracy
    name     National Endowment for Democracy
    class    -
    country  USA
    sector   CVL
    en       National Endowment for Democracy
    id       National Endowment for Democracy
    from     1983

org planned-parenthood
    name     Planned Parenthood
    class    -
    country  USA
    sector   MED
    en       Planned Parenthood
    id       Planned Parenthood

org brookings-institution
    name     Brookings Institution
    class    -
    country  USA
    sector   CVL
    en       Brookings Institution
    id       Brookings Institution

org carnegie-endowment-for-international-peace
    name     Carnegie Endowment for International Peace
    class    -
    country  USA
    sector   CVL
    en       Carnegie Endowment for International Peace; Carnegie Endowment
    id       Carnegie Endowment for International Peace
    from     1910

org council-on-foreign-relations
    name     Council on Foreign Relations
    class    -
    country  USA
    sector   CVL
    en       Council on Foreign Relations
    id       Council on Foreign Relations
    from     1921

org symbionese-liberation-army
    name     Symbionese Liberation Army
    class    -
    country  USA
    sector   REB
    en       Symbionese Liberation Army
    id       Symbionese Liberation Army
    from     1973
    to       1975

org canadian-alliance
    name     Canadian Alliance
    class    -
    country  CAN
    sector   PTY
    en       Canadian Alliance
    id       Canadian Alliance
    from     2000
    to       2003

org progressive-conservative-party-of-canada
    name     Progressive Conservative Party of Canada
    class    -
    country  CAN
    sector   PTY
    en       Progressive Conservative Party of Canada; Progressive Conservative Party
    id       Progressive Conservative Party of Canada
    from     1942
    to       2003

org assembly-of-first-nations
    name     Assembly of First Nations
    class    -
    country  CAN
    sector   SOC
    en       Assembly of First Nations
    id       Assembly of First Nations

# Armed movements across borders, religion, non-governmental bodies of the world

org abu-hafs-al-masri-brigades
    name     Abu Hafs al-Masri Brigades
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Abu Hafs al-Masri Brigades; Abu Hafs al-Masri Brigade
    id       Abu Hafs al-Masri Brigades

org islamic-jihad-union
    name     Islamic Jihad Union
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Islamic Jihad Union
    id       Islamic Jihad Union
    from     2002

org khorasan-group
    name     Khorasan group
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Khorasan group
    id       Khorasan group

org al-qaeda-in-the-indian-subcontinent
    name     Al-Qaeda in the Indian Subcontinent
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Al-Qaeda in the Indian Subcontinent; AQIS
    id       Al-Qaeda in the Indian Subcontinent
    from     2014

org al-mourabitoun
    name     Al-Mourabitoun
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Al-Mourabitoun
    id       Al-Mourabitoun
    from     2013
    to       2017

org mujao
    name     MUJAO
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       MUJAO; Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa
    id       MUJAO
    from     2011
    to       2013

org tablighi-jamaat
    name     Tablighi Jamaat
    class    ISM
    code     ISM
    country  -
    sector   REL
    en       Tablighi Jamaat; Tablighi Jama'at; Jamaah Tabligh
    id       Jamaah Tabligh

org muslim-world-league
    name     Muslim World League
    class    ISM
    code     ISM
    country  -
    sector   REL
    en       Muslim World League
    id       Liga Muslim Dunia
    from     1962

org international-union-of-muslim-scholars
    name     International Union of Muslim Scholars
    class    ISM
    code     ISM
    country  -
    sector   REL
    en       International Union of Muslim Scholars
    id       Persatuan Ulama Muslim Internasional
    from     2004

org anglican-communion
    name     Anglican Communion
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Anglican Communion
    id       Komuni Anglikan

org ecumenical-patriarchate
    name     Ecumenical Patriarchate
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Ecumenical Patriarchate; Ecumenical Patriarchate of Constantinople
    id       Patriarkat Ekumenis

org lutheran-world-federation
    name     Lutheran World Federation
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Lutheran World Federation
    id       Lutheran World Federation
    from     1947

org salvation-army
    name     Salvation Army
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Salvation Army
    id       Bala Keselamatan

org jesuit-refugee-service
    name     Jesuit Refugee Service
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Jesuit Refugee Service
    id       Jesuit Refugee Service
    from     1980

org unification-church
    name     Unification Church
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Unification Church
    id       Gereja Unifikasi
    from     1954

org church-of-scientology
    name     Church of Scientology
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Church of Scientology
    id       Gereja Scientology

org santegidio
    name     Sant'Egidio
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Sant'Egidio; Community of Sant'Egidio; Sant'Egidio Community
    id       Sant'Egidio
    from     1968

org opus-dei
    name     Opus Dei
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       Opus Dei
    id       Opus Dei
    from     1928

org plan-international
    name     Plan International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Plan International
    id       Plan International

org actionaid
    name     ActionAid
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       ActionAid
    id       ActionAid
    from     1972

org christian-aid
    name     Christian Aid
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Christian Aid
    id       Christian Aid

org halo-trust
    name     HALO Trust
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       HALO Trust
    id       HALO Trust
    from     1988

org mines-advisory-group
    name     Mines Advisory Group
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Mines Advisory Group
    id       Mines Advisory Group
    from     1989

org international-campaign-to-ban-landmines
    name     International Campaign to Ban Landmines
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       International Campaign to Ban Landmines
    id       International Campaign to Ban Landmines
    from     1992

org medecins-du-monde
    name     Medecins du Monde
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       Medecins du Monde; Médecins du Monde; Doctors of the World
    id       Médecins du Monde
    from     1980

org physicians-for-human-rights
    name     Physicians for Human Rights
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       Physicians for Human Rights
    id       Physicians for Human Rights
    from     1986

org handicap-international
    name     Handicap International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Handicap International; Humanity & Inclusion
    id       Handicap International

org aga-khan-foundation
    name     Aga Khan Foundation
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Aga Khan Foundation
    id       Aga Khan Foundation

org anti-slavery-international
    name     Anti-Slavery International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Anti-Slavery International
    id       Anti-Slavery International

org article-19
    name     Article 19
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Article 19
    id       Article 19
    from     1987

org pen-international
    name     PEN International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       PEN International
    id       PEN International

org international-press-institute
    name     International Press Institute
    class    NGO
    code     NGO
    country  -
    sector   JRN
    en       International Press Institute
    id       International Press Institute
    from     1950

org world-association-of-newspapers
    name     World Association of Newspapers
    class    NGO
    code     NGO
    country  -
    sector   JRN
    en       World Association of Newspapers
    id       World Association of Newspapers

org inter-american-press-association
    name     Inter American Press Association
    class    NGO
    code     NGO
    country  -
    sector   JRN
    en       Inter American Press Association; Inter-American Press Association
    id       Inter American Press Association

org survival-international
    name     Survival International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Survival International
    id       Survival International
    from     1969

org conservation-international
    name     Conservation International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Conservation International
    id       Conservation International
    from     1987

org international-fund-for-animal-welfare
    name     International Fund for Animal Welfare
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       International Fund for Animal Welfare
    id       International Fund for Animal Welfare
    from     1969

org iucn
    name     IUCN
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       IUCN; International Union for Conservation of Nature; World Conservation Union
    id       IUCN
    from     1948

org peace-brigades-international
    name     Peace Brigades International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Peace Brigades International
    id       Peace Brigades International
    from     1981

org nonviolent-peaceforce
    name     Nonviolent Peaceforce
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Nonviolent Peaceforce
    id       Nonviolent Peaceforce

org international-solidarity-movement
    name     International Solidarity Movement
    class    NGO
    code     NGO
    country  -
    sector   OPP
    en       International Solidarity Movement
    id       International Solidarity Movement
    from     2001

org socialist-international
    name     Socialist International
    class    NGO
    code     NGO
    country  -
    sector   PTY
    en       Socialist International
    id       Socialist International
    from     1951

org world-social-forum
    name     World Social Forum
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       World Social Forum
    id       World Social Forum
    from     2001

org international-transport-workers-federation
    name     International Transport Workers' Federation
    class    NGO
    code     NGO
    country  -
    sector   LAB
    en       International Transport Workers' Federation; International Transport Workers Federation
    id       International Transport Workers' Federation

org world-anti-doping-agency
    name     World Anti-Doping Agency
    class    NGO
    code     NGO
    country  -
    sector   GOV
    en       World Anti-Doping Agency; WADA
    id       WADA
    from     1999

org uefa
    name     UEFA
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       UEFA
    id       UEFA
    from     1954

org airports-council-international
    name     Airports Council International
    class    NGO
    code     NGO
    country  -
    sector   BUS
    en       Airports Council International
    id       Airports Council International

org iata
    name     IATA
    class    NGO
    code     NGO
    country  -
    sector   BUS
    en       IATA; International Air Transport Association
    id       IATA
    from     1945

org lloyds-of-london
    name     Lloyd's of London
    class    -
    country  GBR
    sector   BUS
    en       Lloyd's of London
    id       Lloyd's of London

org brahma-kumaris
    name     Brahma Kumaris
    class    -
    country  IND
    sector   REL
    en       Brahma Kumaris
    id       Brahma Kumaris

org bellingcat
    name     Bellingcat
    class    NGO
    code     NGO
    country  -
    sector   JRN
    en       Bellingcat
    id       Bellingcat
    from     2014

org airwars
    name     Airwars
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Airwars
    id       Airwars
    from     2014

org bnai-brith
    name     B'nai B'rith
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       B'nai B'rith
    id       B'nai B'rith

org simon-wiesenthal-center
    name     Simon Wiesenthal Center
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Simon Wiesenthal Center; Simon Wiesenthal Centre
    id       Simon Wiesenthal Center
    from     1977

org anti-defamation-league
    name     Anti-Defamation League
    class    -
    country  USA
    sector   CVL
    en       Anti-Defamation League
    id       Anti-Defamation League
    from     1913

org jewish-agency
    name     Jewish Agency
    class    -
    country  ISR
    sector   GOV
    en       Jewish Agency; Jewish Agency for Israel
    id       Badan Yahudi

# Media and companies

org iraqiya-tv
    name     Iraqiya TV
    class    -
    country  IRQ
    sector   JRN
    en       Iraqiya TV; Al-Iraqiya; al-Iraqiya
    id       Iraqiya TV

org al-hurra
    name     Al-Hurra
    class    -
    country  USA
    sector   JRN
    en       Al-Hurra; Alhurra
    id       Al-Hurra
    from     2004-02

org ntv-of-russia
    name     NTV of Russia
    class    -
    country  RUS
    sector   JRN
    en       NTV of Russia; Russia's NTV; Russian NTV
    id       NTV of Russia

org ekho-moskvy
    name     Ekho Moskvy
    class    -
    country  RUS
    sector   JRN
    en       Ekho Moskvy; Echo of Moscow
    id       Ekho Moskvy
    from     1990
    to       2022-03

org gazeta-wyborcza
    name     Gazeta Wyborcza
    class    -
    country  POL
    sector   JRN
    en       Gazeta Wyborcza
    id       Gazeta Wyborcza
    from     1989

org corriere-della-sera
    name     Corriere della Sera
    class    -
    country  ITA
    sector   JRN
    en       Corriere della Sera
    id       Corriere della Sera
    from     1876

org la-repubblica
    name     La Repubblica
    class    -
    country  ITA
    sector   JRN
    en       La Repubblica
    id       La Repubblica
    from     1976

org le-figaro
    name     Le Figaro
    class    -
    country  FRA
    sector   JRN
    en       Le Figaro
    id       Le Figaro
    from     1826

org liberation
    name     Libération
    class    -
    country  FRA
    sector   JRN
    en       Libération
    id       Libération

org charlie-hebdo
    name     Charlie Hebdo
    class    -
    country  FRA
    sector   JRN
    en       Charlie Hebdo
    id       Charlie Hebdo
    from     1970

org jyllands-posten
    name     Jyllands-Posten
    class    -
    country  DNK
    sector   JRN
    en       Jyllands-Posten
    id       Jyllands-Posten
    from     1871

org frankfurter-allgemeine-zeitung
    name     Frankfurter Allgemeine Zeitung
    class    -
    country  DEU
    sector   JRN
    en       Frankfurter Allgemeine Zeitung
    id       Frankfurter Allgemeine Zeitung
    from     1949

org sueddeutsche-zeitung
    name     Sueddeutsche Zeitung
    class    -
    country  DEU
    sector   JRN
    en       Sueddeutsche Zeitung; Süddeutsche Zeitung
    id       Sueddeutsche Zeitung

org der-standard
    name     Der Standard
    class    -
    country  AUT
    sector   JRN
    en       Der Standard
    id       Der Standard

org el-mundo
    name     El Mundo
    class    -
    country  ESP
    sector   JRN
    en       El Mundo
    id       El Mundo
    from     1989

org la-vanguardia
    name     La Vanguardia
    class    -
    country  ESP
    sector   JRN
    en       La Vanguardia
    id       La Vanguardia

org clarin
    name     Clarin
    class    -
    country  ARG
    sector   JRN
    en       Clarin; Clarín
    id       Clarin
    from     1945

org la-nacion-of-argentina
    name     La Nación of Argentina
    class    -
    country  ARG
    sector   JRN
    en       La Nación of Argentina
    id       La Nación of Argentina

org globovision
    name     Globovision
    class    -
    country  VEN
    sector   JRN
    en       Globovision; Globovisión
    id       Globovision
    from     1994

org radio-caracas-television
    name     Radio Caracas Television
    class    -
    country  VEN
    sector   JRN
    en       Radio Caracas Television; RCTV
    id       Radio Caracas Television
    from     1953
    to       2007-05

org la-jornada
    name     La Jornada
    class    -
    country  MEX
    sector   JRN
    en       La Jornada
    id       La Jornada
    from     1984

org el-tiempo
    name     El Tiempo
    class    -
    country  COL
    sector   JRN
    en       El Tiempo
    id       El Tiempo

org el-espectador
    name     El Espectador
    class    -
    country  COL
    sector   JRN
    en       El Espectador
    id       El Espectador

org rcn
    name     RCN
    class    -
    country  COL
    sector   JRN
    en       RCN; RCN Radio; RCN Television
    id       RCN

org caracol-radio
    name     Caracol Radio
    class    -
    country  COL
    sector   JRN
    en       Caracol Radio; Radio Caracol
    id       Caracol Radio

org la-prensa-of-nicaragua
    name     La Prensa of Nicaragua
    class    -
    country  NIC
    sector   JRN
    en       La Prensa of Nicaragua
    id       La Prensa of Nicaragua

org daily-nation
    name     Daily Nation
    class    -
    country  KEN
    sector   JRN
    en       Daily Nation
    id       Daily Nation
    from     1960

org the-herald-of-zimbabwe
    name     The Herald of Zimbabwe
    class    -
    country  ZWE
    sector   JRN
    en       The Herald of Zimbabwe
    id       The Herald of Zimbabwe

org daily-news-of-zimbabwe
    name     Daily News of Zimbabwe
    class    -
    country  ZWE
    sector   JRN
    en       Daily News of Zimbabwe
    id       Daily News of Zimbabwe
    from     1999

org mail-guardian
    name     Mail & Guardian
    class    -
    country  ZAF
    sector   JRN
    en       Mail & Guardian; Mail and Guardian
    id       Mail & Guardian

org sabc
    name     SABC
    class    -
    country  ZAF
    sector   JRN
    en       SABC; South African Broadcasting Corporation
    id       SABC

org thisday
    name     ThisDay
    class    -
    country  NGA
    sector   JRN
    en       ThisDay
    id       ThisDay
    from     1995

org vanguard-newspaper
    name     Vanguard newspaper
    class    -
    country  NGA
    sector   JRN
    en       Vanguard newspaper
    id       Vanguard newspaper

org daily-monitor
    name     Daily Monitor
    class    -
    country  UGA
    sector   JRN
    en       Daily Monitor
    id       Daily Monitor

org new-vision
    name     New Vision
    class    -
    country  UGA
    sector   JRN
    en       New Vision
    id       New Vision

org radio-mille-collines
    name     Radio Mille Collines
    class    -
    country  RWA
    sector   JRN
    en       Radio Mille Collines; RTLM; Radio Television Libre des Mille Collines
    id       Radio Mille Collines
    from     1993
    to       1994

org ctk
    name     CTK
    class    -
    country  CZE
    sector   JRN
    en       CTK
    id       CTK

org tanjug
    name     Tanjug
    class    -
    country  SRB
    sector   JRN
    en       Tanjug; Tanjug news agency
    id       Tanjug

org radio-b92
    name     Radio B92
    class    -
    country  SRB
    sector   JRN
    en       Radio B92
    id       Radio B92
    from     1989

org associated-press-of-pakistan
    name     Associated Press of Pakistan
    class    -
    country  PAK
    sector   JRN
    en       Associated Press of Pakistan
    id       Associated Press of Pakistan

org far-eastern-economic-review
    name     Far Eastern Economic Review
    class    -
    country  HKG
    sector   JRN
    en       Far Eastern Economic Review
    id       Far Eastern Economic Review
    from     1946
    to       2009

org halliburton
    name     Halliburton
    class    -
    country  USA
    sector   BUS
    en       Halliburton
    id       Halliburton
    from     1919

org bechtel
    name     Bechtel
    class    -
    country  USA
    sector   BUS
    en       Bechtel
    id       Bechtel
    from     1898

org kbr
    name     Kellogg Brown & Root
    class    -
    country  USA
    sector   BUS
    en       KBR; Kellogg Brown & Root; Kellogg, Brown & Root

org dyncorp
    name     DynCorp
    class    -
    country  USA
    sector   BUS
    en       DynCorp; DynCorp International
    id       DynCorp

org titan-corporation
    name     Titan Corporation
    class    -
    country  USA
    sector   BUS
    en       Titan Corporation
    id       Titan Corporation

org caci
    name     CACI
    class    -
    country  USA
    sector   BUS
    en       CACI; CACI International
    id       CACI

org enron
    name     Enron
    class    -
    country  USA
    sector   BUS
    en       Enron
    id       Enron
    from     1985
    to       2007

org conocophillips
    name     ConocoPhillips
    class    -
    country  USA
    sector   BUS
    en       ConocoPhillips
    id       ConocoPhillips

org worldcom
    name     WorldCom
    class    -
    country  USA
    sector   BUS
    en       WorldCom
    id       WorldCom
    from     1983
    to       2006

org general-motors
    name     General Motors
    class    -
    country  USA
    sector   BUS
    en       General Motors
    id       General Motors
    from     1908

org ford-motor-company
    name     Ford Motor Company
    class    -
    country  USA
    sector   BUS
    en       Ford Motor Company; Ford Motor
    id       Ford Motor

org lehman-brothers
    name     Lehman Brothers
    class    -
    country  USA
    sector   BUS
    en       Lehman Brothers
    id       Lehman Brothers
    from     1850
    to       2008-09

org citigroup
    name     Citigroup
    class    -
    country  USA
    sector   BUS
    en       Citigroup
    id       Citigroup
    from     1998

org bank-of-america
    name     Bank of America
    class    -
    country  USA
    sector   BUS
    en       Bank of America
    id       Bank of America

org wal-mart
    name     Wal-Mart
    class    -
    country  USA
    sector   BUS
    en       Wal-Mart; Walmart
    id       Walmart
    from     1962

org coca-cola
    name     Coca-Cola
    class    -
    country  USA
    sector   BUS
    en       Coca-Cola
    id       Coca-Cola

org mcdonalds
    name     McDonald's
    class    -
    country  USA
    sector   BUS
    en       McDonald's
    id       McDonald's

org nike-inc
    name     Nike Inc
    class    -
    country  USA
    sector   BUS
    en       Nike Inc
    id       Nike Inc

org united-airlines
    name     United Airlines
    class    -
    country  USA
    sector   BUS
    en       United Airlines
    id       United Airlines

org delta-air-lines
    name     Delta Air Lines
    class    -
    country  USA
    sector   BUS
    en       Delta Air Lines
    id       Delta Air Lines

org air-france
    name     Air France
    class    -
    country  FRA
    sector   BUS
    en       Air France
    id       Air France

org lufthansa
    name     Lufthansa
    class    -
    country  DEU
    sector   BUS
    en       Lufthansa
    id       Lufthansa

org british-airways
    name     British Airways
    class    -
    country  GBR
    sector   BUS
    en       British Airways
    id       British Airways

org aeroflot
    name     Aeroflot
    class    -
    country  RUS
    sector   BUS
    en       Aeroflot
    id       Aeroflot

org egyptair
    name     EgyptAir
    class    -
    country  EGY
    sector   BUS
    en       EgyptAir
    id       EgyptAir

org iran-air
    name     Iran Air
    class    -
    country  IRN
    sector   BUS
    en       Iran Air
    id       Iran Air

org el-al
    name     El Al
    class    -
    country  ISR
    sector   BUS
    en       El Al
    id       El Al

org kenya-airways
    name     Kenya Airways
    class    -
    country  KEN
    sector   BUS
    en       Kenya Airways
    id       Kenya Airways

org qantas
    name     Qantas
    class    -
    country  AUS
    sector   BUS
    en       Qantas
    id       Qantas

org cathay-pacific
    name     Cathay Pacific
    class    -
    country  HKG
    sector   BUS
    en       Cathay Pacific
    id       Cathay Pacific

org thai-airways
    name     Thai Airways
    class    -
    country  THA
    sector   BUS
    en       Thai Airways
    id       Thai Airways

org korean-air
    name     Korean Air
    class    -
    country  KOR
    sector   BUS
    en       Korean Air
    id       Korean Air

org air-india
    name     Air India
    class    -
    country  IND
    sector   BUS
    en       Air India
    id       Air India

org deutsche-bank
    name     Deutsche Bank
    class    -
    country  DEU
    sector   BUS
    en       Deutsche Bank
    id       Deutsche Bank

org deutsche-bahn
    name     Deutsche Bahn
    class    -
    country  DEU
    sector   BUS
    en       Deutsche Bahn
    id       Deutsche Bahn

org sncf
    name     SNCF
    class    -
    country  FRA
    sector   BUS
    en       SNCF
    id       SNCF

org areva
    name     Areva
    class    -
    country  FRA
    sector   BUS
    en       Areva
    id       Areva
    from     2001

org electricite-de-france
    name     Electricite de France
    class    -
    country  FRA
    sector   BUS
    en       Electricite de France; Électricité de France
    id       Electricite de France

org renault
    name     Renault
    class    -
    country  FRA
    sector   BUS
    en       Renault
    id       Renault

org fiat
    name     Fiat
    class    -
    country  ITA
    sector   BUS
    en       Fiat
    id       Fiat

org parmalat
    name     Parmalat
    class    -
    country  ITA
    sector   BUS
    en       Parmalat
    id       Parmalat

org telefonica
    name     Telefonica
    class    -
    country  ESP
    sector   BUS
    en       Telefonica; Telefónica
    id       Telefonica

org repsol
    name     Repsol
    class    -
    country  ESP
    sector   BUS
    en       Repsol; Repsol YPF
    id       Repsol

org statoil
    name     Statoil
    class    -
    country  NOR
    sector   BUS
    en       Statoil; Equinor
    id       Statoil
    from     1972

org talisman-energy
    name     Talisman Energy
    class    -
    country  CAN
    sector   BUS
    en       Talisman Energy
    id       Talisman Energy
    from     1992
    to       2015

org anglo-american
    name     Anglo American
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Anglo American
    id       Anglo American
    from     1917

org de-beers
    name     De Beers
    class    -
    country  ZAF
    sector   BUS
    en       De Beers
    id       De Beers
    from     1888

org lonmin
    name     Lonmin
    class    -
    country  ZAF
    sector   BUS
    en       Lonmin
    id       Lonmin
    from     1999
    to       2019

org sasol
    name     Sasol
    class    -
    country  ZAF
    sector   BUS
    en       Sasol
    id       Sasol
    from     1950

org nigerian-national-petroleum-corporation
    name     Nigerian National Petroleum Corporation
    class    -
    country  NGA
    sector   BUS
    en       Nigerian National Petroleum Corporation; NNPC
    id       Nigerian National Petroleum Corporation

org sonangol
    name     Sonangol
    class    -
    country  AGO
    sector   BUS
    en       Sonangol
    id       Sonangol
    from     1976

org dangote-group
    name     Dangote Group
    class    -
    country  NGA
    sector   BUS
    en       Dangote Group
    id       Dangote Group

org sonatrach
    name     Sonatrach
    class    -
    country  DZA
    sector   BUS
    en       Sonatrach
    id       Sonatrach
    from     1963

org kuwait-petroleum-corporation
    name     Kuwait Petroleum Corporation
    class    -
    country  KWT
    sector   BUS
    en       Kuwait Petroleum Corporation
    id       Kuwait Petroleum Corporation

org oil-india
    name     Oil India
    class    -
    country  IND
    sector   BUS
    en       Oil India
    id       Oil India

org ongc
    name     ONGC
    class    -
    country  IND
    sector   BUS
    en       ONGC; Oil and Natural Gas Corporation
    id       ONGC

org reliance-industries
    name     Reliance Industries
    class    -
    country  IND
    sector   BUS
    en       Reliance Industries
    id       Reliance Industries

org tata-group
    name     Tata Group
    class    -
    country  IND
    sector   BUS
    en       Tata Group; Tata Motors; Tata Steel
    id       Tata Group

org union-carbide
    name     Union Carbide
    class    -
    country  USA
    sector   BUS
    en       Union Carbide
    id       Union Carbide

org citic
    name     CITIC
    class    -
    country  CHN
    sector   BUS
    en       CITIC; CITIC Group
    id       CITIC

org lenovo
    name     Lenovo
    class    -
    country  CHN
    sector   BUS
    en       Lenovo
    id       Lenovo

org baidu
    name     Baidu
    class    -
    country  CHN
    sector   BUS
    en       Baidu
    id       Baidu

org state-grid-corporation-of-china
    name     State Grid Corporation of China
    class    -
    country  CHN
    sector   BUS
    en       State Grid Corporation of China
    id       State Grid Corporation of China

org daewoo
    name     Daewoo
    class    -
    country  KOR
    sector   BUS
    en       Daewoo
    id       Daewoo
    to       2000

org hyundai-asan
    name     Hyundai Asan
    class    -
    country  KOR
    sector   BUS
    en       Hyundai Asan
    id       Hyundai Asan
    from     1999

org sony
    name     Sony
    class    -
    country  JPN
    sector   BUS
    en       Sony
    id       Sony

org toyota
    name     Toyota
    class    -
    country  JPN
    sector   BUS
    en       Toyota; Toyota Motor
    id       Toyota

org nissan
    name     Nissan
    class    -
    country  JPN
    sector   BUS
    en       Nissan; Nissan Motor
    id       Nissan

org singtel
    name     SingTel
    class    -
    country  SGP
    sector   BUS
    en       SingTel
    id       SingTel

org temasek
    name     Temasek
    class    -
    country  SGP
    sector   BUS
    en       Temasek; Temasek Holdings
    id       Temasek

org ok-tedi-mining
    name     Ok Tedi Mining
    class    -
    country  PNG
    sector   BUS
    en       Ok Tedi Mining
    id       Ok Tedi Mining

org bougainville-copper
    name     Bougainville Copper
    class    -
    country  PNG
    sector   BUS
    en       Bougainville Copper
    id       Bougainville Copper

org emperor-gold-mines
    name     Emperor Gold Mines
    class    -
    country  FJI
    sector   BUS
    en       Emperor Gold Mines; Emperor Gold Mine
    id       Emperor Gold Mines

org codelco
    name     Codelco
    class    -
    country  CHL
    sector   BUS
    en       Codelco
    id       Codelco
    from     1976

org companhia-vale-do-rio-doce
    name     Companhia Vale do Rio Doce
    class    -
    country  BRA
    sector   BUS
    en       Companhia Vale do Rio Doce
    id       Companhia Vale do Rio Doce

org petroecuador
    name     Petroecuador
    class    -
    country  ECU
    sector   BUS
    en       Petroecuador
    id       Petroecuador

org ecopetrol
    name     Ecopetrol
    class    -
    country  COL
    sector   BUS
    en       Ecopetrol
    id       Ecopetrol
    from     1951

org ypfb
    name     YPFB
    class    -
    country  BOL
    sector   BUS
    en       YPFB; Yacimientos Petroliferos Fiscales Bolivianos
    id       YPFB
    from     1936

org aerolineas-argentinas
    name     Aerolineas Argentinas
    class    -
    country  ARG
    sector   BUS
    en       Aerolineas Argentinas; Aerolíneas Argentinas
    id       Aerolineas Argentinas

org ukrtransgaz
    name     Ukrtransgaz
    class    -
    country  UKR
    sector   BUS
    en       Ukrtransgaz
    id       Ukrtransgaz

org transneft
    name     Transneft
    class    -
    country  RUS
    sector   BUS
    en       Transneft
    id       Transneft

org norilsk-nickel
    name     Norilsk Nickel
    class    -
    country  RUS
    sector   BUS
    en       Norilsk Nickel; Nornickel
    id       Norilsk Nickel

org rusal
    name     Rusal
    class    -
    country  RUS
    sector   BUS
    en       Rusal
    id       Rusal
