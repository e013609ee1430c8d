@about    Heads of UN agencies, EU institutions, NATO and other international bodies since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Heads of UN agencies and other bodies

person mark-malloch-brown
    name     Mark Malloch Brown
    country  GBR
    role     director of undp 1999-07..2005-08
    role     deputy-secretary-general of un 2006-04..2006-12
    en       Mark Malloch Brown; Mark Malloch-Brown
    id       Mark Malloch Brown; Mark Malloch-Brown

person kemal-dervis
    name     Kemal Derviş
    country  TUR
    role     director of undp 2005-08..2009-02
    en       Kemal Derviş; Kemal Dervis
    id       Kemal Derviş; Kemal Dervis

person achim-steiner
    name     Achim Steiner
    country  DEU
    role     director of unep 2006-06..2016-06
    role     director of undp 2017-06..2025-06
    en       Achim Steiner
    id       Achim Steiner

person klaus-topfer
    name     Klaus Töpfer
    country  DEU
    role     director of unep 1998-02..2006-03
    en       Klaus Töpfer; Klaus Topfer
    id       Klaus Töpfer; Klaus Topfer

person erik-solheim
    name     Erik Solheim
    country  NOR
    role     director of unep 2016-06..2018-11
    en       Erik Solheim
    id       Erik Solheim

person inger-andersen
    name     Inger Andersen
    country  DNK
    role     director of unep 2019-06..
    en       Inger Andersen
    id       Inger Andersen

person carol-bellamy
    name     Carol Bellamy
    country  USA
    role     director of unicef 1995-05..2005-04
    en       Carol Bellamy
    id       Carol Bellamy

person ann-veneman
    name     Ann Veneman
    country  USA
    role     director of unicef 2005-05..2010-04
    en       Ann Veneman
    id       Ann Veneman

person anthony-lake
    name     Anthony Lake
    country  USA
    role     director of unicef 2010-05..2017-12
    en       Anthony Lake
    id       Anthony Lake

person henrietta-fore
    name     Henrietta Fore
    country  USA
    role     director of unicef 2018-01..2022-01
    en       Henrietta Fore
    id       Henrietta Fore

person josette-sheeran
    name     Josette Sheeran
    country  USA
    role     director of wfp 2007-04..2012-04
    en       Josette Sheeran
    id       Josette Sheeran

person ertharin-cousin
    name     Ertharin Cousin
    country  USA
    role     director of wfp 2012-04..2017-04
    en       Ertharin Cousin
    id       Ertharin Cousin

person sadako-ogata
    name     Sadako Ogata
    country  JPN
    role     high-commissioner of unhcr 1991-01..2000-12-31
    en       Sadako Ogata
    id       Sadako Ogata

person ruud-lubbers
    name     Ruud Lubbers
    country  NLD
    role     high-commissioner of unhcr 2001-01..2005-02
    en       Ruud Lubbers
    id       Ruud Lubbers

person jacques-diouf
    name     Jacques Diouf
    country  SEN
    role     director-general of fao 1994-01..2011-12-31
    en       Jacques Diouf
    id       Jacques Diouf

person jose-graziano-da-silva
    name     José Graziano da Silva
    country  BRA
    role     director-general of fao 2012-01-01..2019-07-31
    en       José Graziano da Silva; Jose Graziano da Silva
    id       José Graziano da Silva; Jose Graziano da Silva

person qu-dongyu
    name     Qu Dongyu
    country  CHN
    role     director-general of fao 2019-08-01..
    en       Qu Dongyu
    id       Qu Dongyu

person juan-somavia
    name     Juan Somavía
    country  CHL
    role     director-general of ilo 1999-03..2012-09-30
    en       Juan Somavía; Juan Somavia
    id       Juan Somavía; Juan Somavia

person guy-ryder
    name     Guy Ryder
    country  GBR
    role     director-general of ilo 2012-10-01..2022-09-30
    en       Guy Ryder
    id       Guy Ryder

person william-lacy-swing
    name     William Lacy Swing
    country  USA
    role     director-general of iom 2008-10-01..2018-09-30
    en       William Lacy Swing
    id       William Lacy Swing

person antonio-vitorino
    name     António Vitorino
    country  PRT
    role     director-general of iom 2018-10-01..2023-09-30
    en       António Vitorino; Antonio Vitorino
    id       António Vitorino; Antonio Vitorino

person amy-pope
    name     Amy Pope
    country  USA
    role     director-general of iom 2023-10-01..
    en       Amy Pope
    id       Amy Pope

person gro-harlem-brundtland
    name     Gro Harlem Brundtland
    country  NOR
    role     director-general of who 1998-07..2003-07
    en       Gro Harlem Brundtland
    id       Gro Harlem Brundtland

person lee-jong-wook
    name     Lee Jong-wook
    country  KOR
    role     director-general of who 2003-07..2006-05-22
    en       Lee Jong-wook
    id       Lee Jong-wook

person jan-egeland
    name     Jan Egeland
    country  NOR
    role     under-secretary-general of un 2003-06..2006-12
    en       Jan Egeland
    id       Jan Egeland

person valerie-amos
    name     Valerie Amos
    country  GBR
    role     under-secretary-general of un 2010-09..2015-05
    en       Valerie Amos
    id       Valerie Amos

person karen-abuzayd
    name     Karen AbuZayd
    country  USA
    role     commissioner of unrwa 2005-06..2009-12
    en       Karen AbuZayd
    id       Karen AbuZayd

person pierre-krahenbuhl
    name     Pierre Krähenbühl
    country  CHE
    role     commissioner of unrwa 2014-03..2019-11
    en       Pierre Krähenbühl; Pierre Krahenbuhl
    id       Pierre Krähenbühl; Pierre Krahenbuhl

person koichiro-matsuura
    name     Koïchiro Matsuura
    country  JPN
    role     director-general of unesco 1999-11-15..2009-11-15
    en       Koïchiro Matsuura; Koichiro Matsuura
    id       Koïchiro Matsuura; Koichiro Matsuura

person khaled-el-enany
    name     Khaled El-Enany
    country  EGY
    role     director-general of unesco 2025-11-15..
    en       Khaled El-Enany; Khaled al-Anani; Khaled el-Anani
    id       Khaled El-Enany; Khaled al-Anani; Khaled el-Anani

person michel-sidibe
    name     Michel Sidibé
    country  MLI
    role     director of unaids 2009-01..2019-05
    en       Michel Sidibé; Michel Sidibe
    id       Michel Sidibé; Michel Sidibe

person winnie-byanyima
    name     Winnie Byanyima
    country  UGA
    role     director of unaids 2019-11..
    en       Winnie Byanyima
    id       Winnie Byanyima

person peter-piot
    name     Peter Piot
    country  BEL
    role     director of unaids 1995..2008-12
    en       Peter Piot
    id       Peter Piot

person thoraya-obaid
    name     Thoraya Obaid
    country  SAU
    role     director of unfpa 2001-01..2010-12
    en       Thoraya Obaid; Thoraya Ahmed Obaid
    id       Thoraya Obaid; Thoraya Ahmed Obaid

person babatunde-osotimehin
    name     Babatunde Osotimehin
    country  NGA
    role     director of unfpa 2011-01..2017-06-04
    en       Babatunde Osotimehin
    id       Babatunde Osotimehin

person natalia-kanem
    name     Natalia Kanem
    country  PAN
    role     director of unfpa 2017-10..2025-07
    en       Natalia Kanem
    id       Natalia Kanem

person antonio-maria-costa
    name     Antonio Maria Costa
    country  ITA
    role     director of unodc 2002-05..2010-07
    en       Antonio Maria Costa
    id       Antonio Maria Costa

person yury-fedotov
    name     Yury Fedotov
    country  RUS
    role     director of unodc 2010-07..2019-12
    en       Yury Fedotov; Yuri Fedotov
    id       Yury Fedotov; Yuri Fedotov

person ghada-waly
    name     Ghada Waly
    country  EGY
    role     director of unodc 2020-02..2025
    en       Ghada Waly
    id       Ghada Waly

person phumzile-mlambo-ngcuka
    name     Phumzile Mlambo-Ngcuka
    country  ZAF
    role     director of un-women 2013-08..2021-08
    en       Phumzile Mlambo-Ngcuka
    id       Phumzile Mlambo-Ngcuka

person sima-bahous
    name     Sima Bahous
    country  JOR
    role     director of un-women 2021-09..
    en       Sima Bahous
    id       Sima Bahous

person yvo-de-boer
    name     Yvo de Boer
    country  NLD
    role     director of unfccc 2006-08..2010-06
    en       Yvo de Boer
    id       Yvo de Boer

person christiana-figueres
    name     Christiana Figueres
    country  CRI
    role     director of unfccc 2010-07..2016-07
    en       Christiana Figueres
    id       Christiana Figueres

person simon-stiell
    name     Simon Stiell
    country  GRD
    role     director of unfccc 2022-08..
    en       Simon Stiell
    id       Simon Stiell

person supachai-panitchpakdi
    name     Supachai Panitchpakdi
    country  THA
    role     director-general of wto 2002-09-01..2005-08-31
    role     secretary-general of unctad 2005-09..2013-08
    en       Supachai Panitchpakdi
    id       Supachai Panitchpakdi

person mukhisa-kituyi
    name     Mukhisa Kituyi
    country  KEN
    role     secretary-general of unctad 2013-09..2021-01
    en       Mukhisa Kituyi
    id       Mukhisa Kituyi

person rebeca-grynspan
    name     Rebeca Grynspan
    country  CRI
    role     secretary-general of unctad 2021-09..
    en       Rebeca Grynspan
    id       Rebeca Grynspan

person francis-gurry
    name     Francis Gurry
    country  AUS
    role     director-general of wipo 2008-10..2020-09
    en       Francis Gurry
    id       Francis Gurry

person daren-tang
    name     Daren Tang
    country  SGP
    role     director-general of wipo 2020-10-01..
    en       Daren Tang
    id       Daren Tang

person hamadoun-toure
    name     Hamadoun Touré
    country  MLI
    role     secretary-general of itu 2007-01..2014-12
    en       Hamadoun Touré; Hamadoun Toure
    id       Hamadoun Touré; Hamadoun Toure

person houlin-zhao
    name     Houlin Zhao
    country  CHN
    role     secretary-general of itu 2015-01..2022-12
    en       Houlin Zhao; Zhao Houlin
    id       Houlin Zhao; Zhao Houlin

person doreen-bogdan-martin
    name     Doreen Bogdan-Martin
    country  USA
    role     secretary-general of itu 2023-01-01..
    en       Doreen Bogdan-Martin
    id       Doreen Bogdan-Martin

person michel-jarraud
    name     Michel Jarraud
    country  FRA
    role     secretary-general of wmo 2004-01..2015-12
    en       Michel Jarraud
    id       Michel Jarraud

person petteri-taalas
    name     Petteri Taalas
    country  FIN
    role     secretary-general of wmo 2016-01..2023-12
    en       Petteri Taalas
    id       Petteri Taalas

person celeste-saulo
    name     Celeste Saulo
    country  ARG
    role     secretary-general of wmo 2024-01-01..
    en       Celeste Saulo
    id       Celeste Saulo

person marc-perrin-de-brichambaut
    name     Marc Perrin de Brichambaut
    country  FRA
    role     secretary-general of osce 2005-06..2011-06
    en       Marc Perrin de Brichambaut
    id       Marc Perrin de Brichambaut

person lamberto-zannier
    name     Lamberto Zannier
    country  ITA
    role     secretary-general of osce 2011-07..2017-06
    en       Lamberto Zannier
    id       Lamberto Zannier

person thomas-greminger
    name     Thomas Greminger
    country  CHE
    role     secretary-general of osce 2017-07..2020-07
    en       Thomas Greminger
    id       Thomas Greminger

person haruhiko-kuroda
    name     Haruhiko Kuroda
    country  JPN
    role     president of adb 2005-02..2013-03
    en       Haruhiko Kuroda
    id       Haruhiko Kuroda

person takehiko-nakao
    name     Takehiko Nakao
    country  JPN
    role     president of adb 2013-04..2020-01-16
    en       Takehiko Nakao
    id       Takehiko Nakao

person masatsugu-asakawa
    name     Masatsugu Asakawa
    country  JPN
    role     president of adb 2020-01-17..2025-02-23
    en       Masatsugu Asakawa
    id       Masatsugu Asakawa

person masato-kanda
    name     Masato Kanda
    country  JPN
    role     president of adb 2025-02-24..
    en       Masato Kanda
    id       Masato Kanda

person suma-chakrabarti
    name     Suma Chakrabarti
    country  GBR
    role     president of ebrd 2012-07..2020-07
    en       Suma Chakrabarti
    id       Suma Chakrabarti

person odile-renaud-basso
    name     Odile Renaud-Basso
    country  FRA
    role     president of ebrd 2020-11..
    en       Odile Renaud-Basso
    id       Odile Renaud-Basso

person werner-hoyer
    name     Werner Hoyer
    country  DEU
    role     president of eib 2012-01..2023-12
    en       Werner Hoyer
    id       Werner Hoyer

person nadia-calvino
    name     Nadia Calviño
    country  ESP
    role     president of eib 2024-01-01..
    en       Nadia Calviño; Nadia Calvino
    id       Nadia Calviño; Nadia Calvino

person wim-duisenberg
    name     Wim Duisenberg
    country  NLD
    role     president of ecb 1998-06-01..2003-10-31
    en       Wim Duisenberg
    id       Wim Duisenberg

person nicole-fontaine
    name     Nicole Fontaine
    country  FRA
    role     president of european-parliament 1999-07-20..2002-01-15
    en       Nicole Fontaine
    id       Nicole Fontaine

person pat-cox
    name     Pat Cox
    country  IRL
    role     president of european-parliament 2002-01-15..2004-07-20
    en       Pat Cox
    id       Pat Cox

person hans-gert-pottering
    name     Hans-Gert Pöttering
    country  DEU
    role     president of european-parliament 2007-01-16..2009-07-14
    en       Hans-Gert Pöttering; Hans-Gert Pottering
    id       Hans-Gert Pöttering; Hans-Gert Pottering

person don-mckinnon
    name     Don McKinnon
    country  NZL
    role     foreign-minister of NZL 1990-11..1999-12
    role     secretary-general of commonwealth 2000-04..2008-03-31
    en       Don McKinnon
    id       Don McKinnon

person kamalesh-sharma
    name     Kamalesh Sharma
    country  IND
    role     secretary-general of commonwealth 2008-04-01..2016-03-31
    en       Kamalesh Sharma
    id       Kamalesh Sharma

person patricia-scotland
    name     Patricia Scotland
    country  GBR
    role     secretary-general of commonwealth 2016-04-01..2025-03-31
    en       Patricia Scotland; Baroness Scotland
    id       Patricia Scotland; Baroness Scotland

person walter-schwimmer
    name     Walter Schwimmer
    country  AUT
    role     secretary-general of council-of-europe 1999-09..2004-08
    en       Walter Schwimmer
    id       Walter Schwimmer

person angel-gurria
    name     Ángel Gurría
    country  MEX
    role     secretary-general of oecd 2006-06-01..2021-05-31
    en       Ángel Gurría; Angel Gurria; José Ángel Gurría; Jose Angel Gurria
    id       Ángel Gurría; Angel Gurria; José Ángel Gurría; Jose Angel Gurria

person mathias-cormann
    name     Mathias Cormann
    country  AUS
    role     secretary-general of oecd 2021-06-01..
    en       Mathias Cormann
    id       Mathias Cormann

person fatih-birol
    name     Fatih Birol
    country  TUR
    role     director of iea 2015-09-01..
    en       Fatih Birol
    id       Fatih Birol

person iyad-madani
    name     Iyad Madani
    country  SAU
    role     secretary-general of oic 2014-01..2016-10
    en       Iyad Madani; Iyad Ameen Madani
    id       Iyad Madani; Iyad Ameen Madani

person abdalla-salem-el-badri
    name     Abdalla Salem el-Badri
    country  LBY
    role     secretary-general of opec 2007-01..2016-07
    en       Abdalla Salem el-Badri; Abdullah al-Badri
    id       Abdalla Salem el-Badri; Abdullah al-Badri

person ahmet-uzumcu
    name     Ahmet Üzümcü
    country  TUR
    role     director-general of opcw 2010-07..2018-07
    en       Ahmet Üzümcü; Ahmet Uzumcu
    id       Ahmet Üzümcü; Ahmet Uzumcu

person jose-bustani
    name     José Bustani
    country  BRA
    role     director-general of opcw 1997-05..2002-04
    en       José Bustani; Jose Bustani
    id       José Bustani; Jose Bustani

person jakob-kellenberger
    name     Jakob Kellenberger
    country  CHE
    role     president of icrc 2000-01..2012-06-30
    en       Jakob Kellenberger
    id       Jakob Kellenberger

person ronald-noble
    name     Ronald Noble
    country  USA
    role     secretary-general of interpol 2000-11..2014-11-07
    en       Ronald Noble
    id       Ronald Noble

person valdecy-urquiza
    name     Valdecy Urquiza
    country  BRA
    role     secretary-general of interpol 2024-11-07..
    en       Valdecy Urquiza
    id       Valdecy Urquiza

person sergio-vieira-de-mello
    name     Sérgio Vieira de Mello
    country  BRA
    role     high-commissioner of ohchr 2002-09-12..2003-08-19
    en       Sérgio Vieira de Mello; Sergio Vieira de Mello
    id       Sérgio Vieira de Mello; Sergio Vieira de Mello

person louise-frechette
    name     Louise Fréchette
    country  CAN
    role     deputy-secretary-general of un 1998-03..2006-03
    en       Louise Fréchette; Louise Frechette
    id       Louise Fréchette; Louise Frechette

person amina-j-mohammed
    name     Amina J. Mohammed
    country  NGA
    role     deputy-secretary-general of un 2017-01-01..
    en       Amina J. Mohammed; Amina Mohammed
    id       Amina J. Mohammed; Amina Mohammed

person jeffrey-feltman
    name     Jeffrey Feltman
    country  USA
    role     under-secretary-general of un 2012-07..2018-03
    en       Jeffrey Feltman
    id       Jeffrey Feltman

person jean-marie-guehenno
    name     Jean-Marie Guéhenno
    country  FRA
    role     under-secretary-general of un 2000-10..2008-08
    en       Jean-Marie Guéhenno; Jean-Marie Guehenno
    id       Jean-Marie Guéhenno; Jean-Marie Guehenno

person herve-ladsous
    name     Hervé Ladsous
    country  FRA
    role     under-secretary-general of un 2011-10..2017-03
    en       Hervé Ladsous; Herve Ladsous
    id       Hervé Ladsous; Herve Ladsous

person jean-pierre-lacroix
    name     Jean-Pierre Lacroix
    country  FRA
    role     under-secretary-general of un 2017-04..
    en       Jean-Pierre Lacroix
    id       Jean-Pierre Lacroix

person peter-thomson
    name     Peter Thomson
    country  FJI
    role     president of un-general-assembly 2016-09..2017-09
    en       Peter Thomson
    id       Peter Thomson

person tijjani-muhammad-bande
    name     Tijjani Muhammad-Bande
    country  NGA
    role     president of un-general-assembly 2019-09..2020-09
    en       Tijjani Muhammad-Bande
    id       Tijjani Muhammad-Bande

person volkan-bozkir
    name     Volkan Bozkır
    country  TUR
    role     president of un-general-assembly 2020-09..2021-09
    en       Volkan Bozkır; Volkan Bozkir
    id       Volkan Bozkır; Volkan Bozkir

person csaba-korosi
    name     Csaba Kőrösi
    country  HUN
    role     president of un-general-assembly 2022-09..2023-09
    en       Csaba Kőrösi; Csaba Korosi
    id       Csaba Kőrösi; Csaba Korosi

person dennis-francis
    name     Dennis Francis
    country  TTO
    role     president of un-general-assembly 2023-09..2024-09
    en       Dennis Francis
    id       Dennis Francis

person nassir-abdulaziz-al-nasser
    name     Nassir Abdulaziz Al-Nasser
    country  QAT
    role     president of un-general-assembly 2011-09..2012-09
    en       Nassir Abdulaziz Al-Nasser
    id       Nassir Abdulaziz Al-Nasser

person miguel-descoto-brockmann
    name     Miguel d'Escoto Brockmann
    country  NIC
    role     president of un-general-assembly 2008-09..2009-09
    en       Miguel d'Escoto Brockmann; Miguel d'Escoto
    id       Miguel d'Escoto Brockmann; Miguel d'Escoto

person ali-treki
    name     Ali Treki
    country  LBY
    role     president of un-general-assembly 2009-09..2010-09
    en       Ali Treki; Ali Abdussalam Treki
    id       Ali Treki; Ali Abdussalam Treki

person srgjan-kerim
    name     Srgjan Kerim
    country  MKD
    role     president of un-general-assembly 2007-09..2008-09
    en       Srgjan Kerim
    id       Srgjan Kerim

person nayef-al-hajraf
    name     Nayef al-Hajraf
    country  KWT
    role     secretary-general of gcc 2020-02..2023-01-31
    en       Nayef al-Hajraf; Nayef Falah Mubarak Al-Hajraf
    id       Nayef al-Hajraf; Nayef Falah Mubarak Al-Hajraf

person abdul-rahman-al-attiyah
    name     Abdul Rahman al-Attiyah
    country  QAT
    role     secretary-general of gcc 2002-04..2011-03
    en       Abdul Rahman al-Attiyah; Abdulrahman bin Hamad al-Attiyah
    id       Abdul Rahman al-Attiyah; Abdulrahman bin Hamad al-Attiyah

person nikolai-bordyuzha
    name     Nikolai Bordyuzha
    country  RUS
    role     secretary-general of csto 2003-04..2016-12
    en       Nikolai Bordyuzha
    id       Nikolai Bordyuzha

person stanislav-zas
    name     Stanislav Zas
    country  BLR
    role     secretary-general of csto 2020-01..2022-12
    en       Stanislav Zas
    id       Stanislav Zas

person imangali-tasmagambetov
    name     Imangali Tasmagambetov
    country  KAZ
    role     prime-minister of KAZ 2002-01..2003-06
    role     secretary-general of csto 2023-01..
    en       Imangali Tasmagambetov
    id       Imangali Tasmagambetov

person omar-touray
    name     Omar Touray
    country  GMB
    role     president of ecowas 2022-07..
    en       Omar Touray; Omar Alieu Touray
    id       Omar Touray; Omar Alieu Touray

person donald-kaberuka
    name     Donald Kaberuka
    country  RWA
    role     president of afdb 2005-09..2015-08
    en       Donald Kaberuka
    id       Donald Kaberuka

person akinwumi-adesina
    name     Akinwumi Adesina
    country  NGA
    role     president of afdb 2015-09-01..2025-08-31
    en       Akinwumi Adesina
    id       Akinwumi Adesina

person sidi-ould-tah
    name     Sidi Ould Tah
    country  MRT
    role     president of afdb 2025-09-01..
    en       Sidi Ould Tah
    id       Sidi Ould Tah

person olli-rehn
    name     Olli Rehn
    country  FIN
    role     commissioner of european-commission 2004-11..2014-06
    en       Olli Rehn
    id       Olli Rehn
