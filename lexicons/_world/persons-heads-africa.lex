@about    Heads of state and government and foreign ministers in Africa south of the Sahara since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# West and Central Africa

person mathieu-kerekou
    name     Mathieu Kérékou
    country  BEN
    role     president of BEN 1996-04..2006-04-06
    en       Mathieu Kérékou; Mathieu Kerekou
    id       Mathieu Kérékou; Mathieu Kerekou

person thomas-boni-yayi
    name     Thomas Boni Yayi
    country  BEN
    role     president of BEN 2006-04-06..2016-04-06
    en       Thomas Boni Yayi; Boni Yayi; Yayi Boni
    id       Thomas Boni Yayi; Boni Yayi; Yayi Boni

person michel-kafando
    name     Michel Kafando
    country  BFA
    role     acting-president of BFA 2014-11..2015-12-29
    en       Michel Kafando
    id       Michel Kafando

person isaac-zida
    name     Isaac Zida
    country  BFA
    role     prime-minister of BFA 2014-11..2016-01
    en       Isaac Zida
    id       Isaac Zida

person pedro-pires
    name     Pedro Pires
    country  CPV
    role     president of CPV 2001-03-22..2011-09-09
    en       Pedro Pires
    id       Pedro Pires

person jorge-carlos-fonseca
    name     Jorge Carlos Fonseca
    country  CPV
    role     president of CPV 2011-09-09..2021-11-09
    en       Jorge Carlos Fonseca
    id       Jorge Carlos Fonseca

person jose-maria-neves
    name     José Maria Neves
    country  CPV
    role     prime-minister of CPV 2001-02-01..2016-04-22
    role     president of CPV 2021-11-09..
    en       José Maria Neves; Jose Maria Neves
    id       José Maria Neves; Jose Maria Neves

person ulisses-correia-e-silva
    name     Ulisses Correia e Silva
    country  CPV
    role     prime-minister of CPV 2016-04-22..
    en       Ulisses Correia e Silva
    id       Ulisses Correia e Silva

person henri-konan-bedie
    name     Henri Konan Bédié
    country  CIV
    role     president of CIV 1993-12..1999-12-24
    en       Henri Konan Bédié; Henri Konan Bedie
    id       Henri Konan Bédié; Henri Konan Bedie

person robert-guei
    name     Robert Guéï
    country  CIV
    role     junta-leader of CIV 1999-12-24..2000-10
    en       Robert Guéï; Robert Guei
    id       Robert Guéï; Robert Guei

person charles-konan-banny
    name     Charles Konan Banny
    country  CIV
    role     prime-minister of CIV 2005-12..2007-04-04
    en       Charles Konan Banny
    id       Charles Konan Banny

person amadou-gon-coulibaly
    name     Amadou Gon Coulibaly
    country  CIV
    role     prime-minister of CIV 2017-01..2020-07-08
    en       Amadou Gon Coulibaly
    id       Amadou Gon Coulibaly

person patrick-achi
    name     Patrick Achi
    country  CIV
    role     prime-minister of CIV 2021-03..2023-10
    en       Patrick Achi
    id       Patrick Achi

person robert-beugre-mambe
    name     Robert Beugré Mambé
    country  CIV
    role     prime-minister of CIV 2023-10..
    en       Robert Beugré Mambé; Robert Beugre Mambe
    id       Robert Beugré Mambé; Robert Beugre Mambe

person philemon-yang
    name     Philémon Yang
    country  CMR
    role     prime-minister of CMR 2009-06-30..2019-01-04
    role     president of un-general-assembly 2024-09-10..2025-09-09
    en       Philémon Yang; Philemon Yang
    id       Philémon Yang; Philemon Yang

person joseph-dion-ngute
    name     Joseph Dion Ngute
    country  CMR
    role     prime-minister of CMR 2019-01-04..
    en       Joseph Dion Ngute
    id       Joseph Dion Ngute

person rose-francine-rogombe
    name     Rose Francine Rogombé
    country  GAB
    role     acting-president of GAB 2009-06-10..2009-10-16
    en       Rose Francine Rogombé; Rose Francine Rogombe
    id       Rose Francine Rogombé; Rose Francine Rogombe

person raymond-ndong-sima
    name     Raymond Ndong Sima
    country  GAB
    role     prime-minister of GAB 2023-09..2025-05
    en       Raymond Ndong Sima
    id       Raymond Ndong Sima

person jerry-rawlings
    name     Jerry Rawlings
    country  GHA
    role     president of GHA 1993-01-07..2001-01-07
    en       Jerry Rawlings
    id       Jerry Rawlings

person shirley-ayorkor-botchwey
    name     Shirley Ayorkor Botchwey
    country  GHA
    role     foreign-minister of GHA 2017-02..2025-01
    role     secretary-general of commonwealth 2025-04-01..
    en       Shirley Ayorkor Botchwey
    id       Shirley Ayorkor Botchwey

person samuel-okudzeto-ablakwa
    name     Samuel Okudzeto Ablakwa
    country  GHA
    role     foreign-minister of GHA 2025-02..
    en       Samuel Okudzeto Ablakwa
    id       Samuel Okudzeto Ablakwa

person lansana-conte
    name     Lansana Conté
    country  GIN
    role     president of GIN 1984-04..2008-12-22
    en       Lansana Conté; Lansana Conte
    id       Lansana Conté; Lansana Conte

person moussa-dadis-camara
    name     Moussa Dadis Camara
    country  GIN
    role     junta-leader of GIN 2008-12-23..2009-12
    en       Moussa Dadis Camara; Dadis Camara
    id       Moussa Dadis Camara; Dadis Camara

person sekouba-konate
    name     Sékouba Konaté
    country  GIN
    role     acting-president of GIN 2009-12..2010-12-21
    en       Sékouba Konaté; Sekouba Konate
    id       Sékouba Konaté; Sekouba Konate

person lansana-kouyate
    name     Lansana Kouyaté
    country  GIN
    role     prime-minister of GIN 2007-03..2008-05
    en       Lansana Kouyaté; Lansana Kouyate
    id       Lansana Kouyaté; Lansana Kouyate

person bah-oury
    name     Bah Oury
    country  GIN
    role     prime-minister of GIN 2024-02..
    en       Bah Oury
    id       Bah Oury

person kumba-yala
    name     Kumba Yalá
    country  GNB
    role     president of GNB 2000-02-17..2003-09-14
    en       Kumba Yalá; Kumba Yala; Kumba Ialá; Kumba Iala
    id       Kumba Yalá; Kumba Yala; Kumba Ialá; Kumba Iala

person henrique-rosa
    name     Henrique Rosa
    country  GNB
    role     acting-president of GNB 2003-09-28..2005-10-01
    en       Henrique Rosa
    id       Henrique Rosa

person malam-bacai-sanha
    name     Malam Bacai Sanhá
    country  GNB
    role     president of GNB 2009-09-08..2012-01-09
    en       Malam Bacai Sanhá; Malam Bacai Sanha
    id       Malam Bacai Sanhá; Malam Bacai Sanha

person manuel-serifo-nhamadjo
    name     Manuel Serifo Nhamadjo
    country  GNB
    role     acting-president of GNB 2012-05..2014-06-23
    en       Manuel Serifo Nhamadjo
    id       Manuel Serifo Nhamadjo

person jose-mario-vaz
    name     José Mário Vaz
    country  GNB
    role     president of GNB 2014-06-23..2020-02-27
    en       José Mário Vaz; Jose Mario Vaz
    id       José Mário Vaz; Jose Mario Vaz

person domingos-simoes-pereira
    name     Domingos Simões Pereira
    country  GNB
    role     prime-minister of GNB 2014-07..2015-08
    en       Domingos Simões Pereira; Domingos Simoes Pereira
    id       Domingos Simões Pereira; Domingos Simoes Pereira

person moses-blah
    name     Moses Blah
    country  LBR
    role     president of LBR 2003-08-11..2003-10-14
    en       Moses Blah
    id       Moses Blah

person gyude-bryant
    name     Gyude Bryant
    country  LBR
    role     acting-president of LBR 2003-10-14..2006-01-16
    en       Gyude Bryant
    id       Gyude Bryant

person alpha-oumar-konare
    name     Alpha Oumar Konaré
    country  MLI
    role     president of MLI 1992-06-08..2002-06-08
    role     chair of au-commission 2003-09..2008-04-28
    en       Alpha Oumar Konaré; Alpha Oumar Konare
    id       Alpha Oumar Konaré; Alpha Oumar Konare

person dioncounda-traore
    name     Dioncounda Traoré
    country  MLI
    role     acting-president of MLI 2012-04-12..2013-09-04
    en       Dioncounda Traoré; Dioncounda Traore
    id       Dioncounda Traoré; Dioncounda Traore

person amadou-sanogo
    name     Amadou Sanogo
    country  MLI
    role     junta-leader of MLI 2012-03-22..2012-04-12
    en       Amadou Sanogo; Amadou Haya Sanogo
    id       Amadou Sanogo; Amadou Haya Sanogo

person bah-ndaw
    name     Bah N'Daw
    country  MLI
    role     acting-president of MLI 2020-09-25..2021-05-24
    en       Bah N'Daw; Bah Ndaw
    id       Bah N'Daw; Bah Ndaw

person cheick-modibo-diarra
    name     Cheick Modibo Diarra
    country  MLI
    role     prime-minister of MLI 2012-04..2012-12
    en       Cheick Modibo Diarra
    id       Cheick Modibo Diarra

person moctar-ouane
    name     Moctar Ouane
    country  MLI
    role     prime-minister of MLI 2020-09-27..2021-05-24
    en       Moctar Ouane
    id       Moctar Ouane

person choguel-maiga
    name     Choguel Maïga
    country  MLI
    role     prime-minister of MLI 2021-06..2024-11-20
    en       Choguel Maïga; Choguel Maiga; Choguel Kokalla Maïga; Choguel Kokalla Maiga
    id       Choguel Maïga; Choguel Maiga; Choguel Kokalla Maïga; Choguel Kokalla Maiga

person abdoulaye-maiga
    name     Abdoulaye Maïga
    country  MLI
    role     prime-minister of MLI 2024-11-21..
    en       Abdoulaye Maïga; Abdoulaye Maiga
    id       Abdoulaye Maïga; Abdoulaye Maiga

person maaouya-ould-sidahmed-taya
    name     Maaouya Ould Sid'Ahmed Taya
    country  MRT
    role     president of MRT 1984-12..2005-08-03
    en       Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Taya; Maaouya Ould Sidi Ahmed Taya
    id       Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Taya; Maaouya Ould Sidi Ahmed Taya

person ely-ould-mohamed-vall
    name     Ely Ould Mohamed Vall
    country  MRT
    role     junta-leader of MRT 2005-08-03..2007-04-19
    en       Ely Ould Mohamed Vall
    id       Ely Ould Mohamed Vall

person sidi-ould-cheikh-abdallahi
    name     Sidi Ould Cheikh Abdallahi
    country  MRT
    role     president of MRT 2007-04-19..2008-08-06
    en       Sidi Ould Cheikh Abdallahi; Sidi Mohamed Ould Cheikh Abdallahi
    id       Sidi Ould Cheikh Abdallahi; Sidi Mohamed Ould Cheikh Abdallahi

person mohamed-ould-abdel-aziz
    name     Mohamed Ould Abdel Aziz
    country  MRT
    role     junta-leader of MRT 2008-08-06..2009-04
    role     president of MRT 2009-08-05..2019-08-01
    en       Mohamed Ould Abdel Aziz
    id       Mohamed Ould Abdel Aziz

person mamadou-tandja
    name     Mamadou Tandja
    country  NER
    role     president of NER 1999-12-22..2010-02-18
    en       Mamadou Tandja; Tandja Mamadou
    id       Mamadou Tandja; Tandja Mamadou

person salou-djibo
    name     Salou Djibo
    country  NER
    role     junta-leader of NER 2010-02-18..2011-04-07
    en       Salou Djibo
    id       Salou Djibo

person hama-amadou
    name     Hama Amadou
    country  NER
    role     prime-minister of NER 1999-12-31..2007-06
    en       Hama Amadou
    id       Hama Amadou

person seyni-oumarou
    name     Seyni Oumarou
    country  NER
    role     prime-minister of NER 2007-06..2009-09
    en       Seyni Oumarou
    id       Seyni Oumarou

person brigi-rafini
    name     Brigi Rafini
    country  NER
    role     prime-minister of NER 2011-04-07..2021-04-02
    en       Brigi Rafini
    id       Brigi Rafini

person ouhoumoudou-mahamadou
    name     Ouhoumoudou Mahamadou
    country  NER
    role     prime-minister of NER 2021-04..2023-07-26
    en       Ouhoumoudou Mahamadou
    id       Ouhoumoudou Mahamadou

person ali-lamine-zeine
    name     Ali Lamine Zeine
    country  NER
    role     prime-minister of NER 2023-08..
    en       Ali Lamine Zeine; Ali Mahaman Lamine Zeine
    id       Ali Lamine Zeine; Ali Mahaman Lamine Zeine

person geoffrey-onyeama
    name     Geoffrey Onyeama
    country  NGA
    role     foreign-minister of NGA 2015-11..2023-05
    en       Geoffrey Onyeama
    id       Geoffrey Onyeama

person yusuf-tuggar
    name     Yusuf Tuggar
    country  NGA
    role     foreign-minister of NGA 2023-08..
    en       Yusuf Tuggar
    id       Yusuf Tuggar

person cheikh-tidiane-gadio
    name     Cheikh Tidiane Gadio
    country  SEN
    role     foreign-minister of SEN 2000-04..2009-10
    en       Cheikh Tidiane Gadio
    id       Cheikh Tidiane Gadio

person aminata-toure
    name     Aminata Touré
    country  SEN
    role     prime-minister of SEN 2013-09..2014-07
    en       Aminata Touré; Aminata Toure
    id       Aminata Touré; Aminata Toure

person amadou-ba
    name     Amadou Ba
    country  SEN
    role     prime-minister of SEN 2022-09..2024-03
    en       Amadou Ba
    id       Amadou Ba

person ernest-bai-koroma
    name     Ernest Bai Koroma
    country  SLE
    role     president of SLE 2007-09-17..2018-04-04
    en       Ernest Bai Koroma
    id       Ernest Bai Koroma

person fradique-de-menezes
    name     Fradique de Menezes
    country  STP
    role     president of STP 2001-09-03..2011-09-03
    en       Fradique de Menezes
    id       Fradique de Menezes

person manuel-pinto-da-costa
    name     Manuel Pinto da Costa
    country  STP
    role     president of STP 2011-09-03..2016-09-03
    en       Manuel Pinto da Costa
    id       Manuel Pinto da Costa

person evaristo-carvalho
    name     Evaristo Carvalho
    country  STP
    role     president of STP 2016-09-03..2021-10-02
    en       Evaristo Carvalho
    id       Evaristo Carvalho

person carlos-vila-nova
    name     Carlos Vila Nova
    country  STP
    role     president of STP 2021-10-02..
    en       Carlos Vila Nova
    id       Carlos Vila Nova

person albert-pahimi-padacke
    name     Albert Pahimi Padacké
    country  TCD
    role     prime-minister of TCD 2016-02..2018-05
    role     prime-minister of TCD 2021-04..2022-10
    en       Albert Pahimi Padacké; Albert Pahimi Padacke
    id       Albert Pahimi Padacké; Albert Pahimi Padacke

person saleh-kebzabo
    name     Saleh Kebzabo
    country  TCD
    role     prime-minister of TCD 2022-10..2023-12
    en       Saleh Kebzabo
    id       Saleh Kebzabo

person succes-masra
    name     Succès Masra
    country  TCD
    role     prime-minister of TCD 2024-01-01..2024-05
    en       Succès Masra; Succes Masra
    id       Succès Masra; Succes Masra

person allamaye-halina
    name     Allamaye Halina
    country  TCD
    role     prime-minister of TCD 2024-05..
    en       Allamaye Halina
    id       Allamaye Halina

person gnassingbe-eyadema
    name     Gnassingbé Eyadéma
    country  TGO
    role     president of TGO 1967-04..2005-02-05
    en       Gnassingbé Eyadéma; Gnassingbe Eyadema
    id       Gnassingbé Eyadéma; Gnassingbe Eyadema

person gilbert-houngbo
    name     Gilbert Houngbo
    country  TGO
    role     prime-minister of TGO 2008-09..2012-07
    role     director-general of ilo 2022-10-01..
    en       Gilbert Houngbo
    id       Gilbert Houngbo

person victoire-tomegah-dogbe
    name     Victoire Tomegah Dogbé
    country  TGO
    role     prime-minister of TGO 2020-09..2025-05
    en       Victoire Tomegah Dogbé; Victoire Tomegah Dogbe
    id       Victoire Tomegah Dogbé; Victoire Tomegah Dogbe

person ange-felix-patasse
    name     Ange-Félix Patassé
    country  CAF
    role     president of CAF 1993-10-22..2003-03-15
    en       Ange-Félix Patassé; Ange-Felix Patasse
    id       Ange-Félix Patassé; Ange-Felix Patasse

person firmin-ngrebada
    name     Firmin Ngrébada
    country  CAF
    role     prime-minister of CAF 2019-02..2021-06
    en       Firmin Ngrébada; Firmin Ngrebada
    id       Firmin Ngrébada; Firmin Ngrebada

person felix-moloua
    name     Félix Moloua
    country  CAF
    role     prime-minister of CAF 2022-02..
    en       Félix Moloua; Felix Moloua
    id       Félix Moloua; Felix Moloua

person clement-mouamba
    name     Clément Mouamba
    country  COG
    role     prime-minister of COG 2016-04..2021-05
    en       Clément Mouamba; Clement Mouamba
    id       Clément Mouamba; Clement Mouamba

person anatole-collinet-makosso
    name     Anatole Collinet Makosso
    country  COG
    role     prime-minister of COG 2021-05..
    en       Anatole Collinet Makosso
    id       Anatole Collinet Makosso

person antoine-gizenga
    name     Antoine Gizenga
    country  COD
    role     prime-minister of COD 2006-12..2008-10
    en       Antoine Gizenga
    id       Antoine Gizenga

person adolphe-muzito
    name     Adolphe Muzito
    country  COD
    role     prime-minister of COD 2008-10..2012-03
    en       Adolphe Muzito
    id       Adolphe Muzito

person augustin-matata-ponyo
    name     Augustin Matata Ponyo
    country  COD
    role     prime-minister of COD 2012-04..2016-11
    en       Augustin Matata Ponyo
    id       Augustin Matata Ponyo

person bruno-tshibala
    name     Bruno Tshibala
    country  COD
    role     prime-minister of COD 2017-05..2019-09
    en       Bruno Tshibala
    id       Bruno Tshibala

person sylvestre-ilunga
    name     Sylvestre Ilunga
    country  COD
    role     prime-minister of COD 2019-09..2021-04
    en       Sylvestre Ilunga
    id       Sylvestre Ilunga

person jean-michel-sama-lukonde
    name     Jean-Michel Sama Lukonde
    country  COD
    role     prime-minister of COD 2021-04..2024-06
    en       Jean-Michel Sama Lukonde; Sama Lukonde
    id       Jean-Michel Sama Lukonde; Sama Lukonde

person judith-suminwa
    name     Judith Suminwa
    country  COD
    role     prime-minister of COD 2024-06..
    en       Judith Suminwa; Judith Suminwa Tuluka
    id       Judith Suminwa; Judith Suminwa Tuluka

person therese-kayikwamba-wagner
    name     Thérèse Kayikwamba Wagner
    country  COD
    role     foreign-minister of COD 2024-06..
    en       Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner
    id       Thérèse Kayikwamba Wagner; Therese Kayikwamba Wagner

# East Africa, the Horn and the islands

person pierre-buyoya
    name     Pierre Buyoya
    country  BDI
    role     president of BDI 1996-07-25..2003-04-30
    en       Pierre Buyoya
    id       Pierre Buyoya

person domitien-ndayizeye
    name     Domitien Ndayizeye
    country  BDI
    role     president of BDI 2003-04-30..2005-08-26
    en       Domitien Ndayizeye
    id       Domitien Ndayizeye

person ahmed-abdallah-sambi
    name     Ahmed Abdallah Sambi
    country  COM
    role     president of COM 2006-05-26..2011-05-26
    en       Ahmed Abdallah Sambi; Ahmed Abdallah Mohamed Sambi
    id       Ahmed Abdallah Sambi; Ahmed Abdallah Mohamed Sambi

person ikililou-dhoinine
    name     Ikililou Dhoinine
    country  COM
    role     president of COM 2011-05-26..2016-05-26
    en       Ikililou Dhoinine
    id       Ikililou Dhoinine

person osman-saleh
    name     Osman Saleh
    country  ERI
    role     foreign-minister of ERI 2007-04..
    en       Osman Saleh; Osman Saleh Mohammed
    id       Osman Saleh; Osman Saleh Mohammed

person girma-wolde-giorgis
    name     Girma Wolde-Giorgis
    country  ETH
    role     president of ETH 2001-10-08..2013-10-07
    en       Girma Wolde-Giorgis; Girma Woldegiorgis
    id       Girma Wolde-Giorgis; Girma Woldegiorgis

person mulatu-teshome
    name     Mulatu Teshome
    country  ETH
    role     president of ETH 2013-10-07..2018-10-25
    en       Mulatu Teshome
    id       Mulatu Teshome

person sahle-work-zewde
    name     Sahle-Work Zewde
    country  ETH
    role     president of ETH 2018-10-25..2024-10-07
    en       Sahle-Work Zewde; Sahlework Zewde
    id       Sahle-Work Zewde; Sahlework Zewde

person taye-atske-selassie
    name     Taye Atske Selassie
    country  ETH
    role     foreign-minister of ETH 2024-02..2024-10
    role     president of ETH 2024-10-07..
    en       Taye Atske Selassie; Taye Atske-Selassie
    id       Taye Atske Selassie; Taye Atske-Selassie

person seyoum-mesfin
    name     Seyoum Mesfin
    country  ETH
    role     foreign-minister of ETH 1991..2010-10
    en       Seyoum Mesfin
    id       Seyoum Mesfin

person workneh-gebeyehu
    name     Workneh Gebeyehu
    country  ETH
    role     foreign-minister of ETH 2016-11..2019-03
    en       Workneh Gebeyehu
    id       Workneh Gebeyehu

person didier-ratsiraka
    name     Didier Ratsiraka
    country  MDG
    role     president of MDG 1997-02-09..2002-07
    en       Didier Ratsiraka
    id       Didier Ratsiraka

person hery-rajaonarimampianina
    name     Hery Rajaonarimampianina
    country  MDG
    role     president of MDG 2014-01-25..2018-09-07
    en       Hery Rajaonarimampianina
    id       Hery Rajaonarimampianina

person christian-ntsay
    name     Christian Ntsay
    country  MDG
    role     prime-minister of MDG 2018-06-06..2025-10
    en       Christian Ntsay
    id       Christian Ntsay

person navin-ramgoolam
    name     Navin Ramgoolam
    country  MUS
    role     prime-minister of MUS 1995-12..2000-09
    role     prime-minister of MUS 2005-07-05..2014-12-17
    role     prime-minister of MUS 2024-11..
    en       Navin Ramgoolam; Navinchandra Ramgoolam
    id       Navin Ramgoolam; Navinchandra Ramgoolam

person anerood-jugnauth
    name     Anerood Jugnauth
    country  MUS
    role     prime-minister of MUS 2000-09..2003-09-30
    role     president of MUS 2003-10-07..2012-03-31
    role     prime-minister of MUS 2014-12-17..2017-01-23
    en       Anerood Jugnauth; Sir Anerood Jugnauth
    id       Anerood Jugnauth; Sir Anerood Jugnauth

person paul-berenger
    name     Paul Bérenger
    country  MUS
    role     prime-minister of MUS 2003-09-30..2005-07-05
    en       Paul Bérenger; Paul Berenger
    id       Paul Bérenger; Paul Berenger

person pravind-jugnauth
    name     Pravind Jugnauth
    country  MUS
    role     prime-minister of MUS 2017-01-23..2024-11
    en       Pravind Jugnauth; Pravind Kumar Jugnauth
    id       Pravind Jugnauth; Pravind Kumar Jugnauth

person kailash-purryag
    name     Kailash Purryag
    country  MUS
    role     president of MUS 2012-07-21..2015-05-29
    en       Kailash Purryag; Rajkeswur Purryag
    id       Kailash Purryag; Rajkeswur Purryag

person ameenah-gurib-fakim
    name     Ameenah Gurib-Fakim
    country  MUS
    role     president of MUS 2015-06-05..2018-03-23
    en       Ameenah Gurib-Fakim; Ameenah Gurib
    id       Ameenah Gurib-Fakim; Ameenah Gurib

person prithvirajsing-roopun
    name     Prithvirajsing Roopun
    country  MUS
    role     president of MUS 2019-12-02..2024-12
    en       Prithvirajsing Roopun
    id       Prithvirajsing Roopun

person dharam-gokhool
    name     Dharam Gokhool
    country  MUS
    role     president of MUS 2024-12..
    en       Dharam Gokhool
    id       Dharam Gokhool

person pasteur-bizimungu
    name     Pasteur Bizimungu
    country  RWA
    role     president of RWA 1994-07..2000-03-23
    en       Pasteur Bizimungu
    id       Pasteur Bizimungu

person bernard-makuza
    name     Bernard Makuza
    country  RWA
    role     prime-minister of RWA 2000-03..2011-10
    en       Bernard Makuza
    id       Bernard Makuza

person edouard-ngirente
    name     Édouard Ngirente
    country  RWA
    role     prime-minister of RWA 2017-08-30..2025-07
    en       Édouard Ngirente; Edouard Ngirente
    id       Édouard Ngirente; Edouard Ngirente

person louise-mushikiwabo
    name     Louise Mushikiwabo
    country  RWA
    role     foreign-minister of RWA 2009-12..2018-10
    role     secretary-general of oif 2019-01..
    en       Louise Mushikiwabo
    id       Louise Mushikiwabo
