@about    Heads of state and government, foreign ministers of NATO and EU members and others in Europe and the Caucasus since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# France, Iberia, Italy, Malta

person lionel-jospin
    name     Lionel Jospin
    country  FRA
    role     prime-minister of FRA 1997-06-02..2002-05-06
    en       Lionel Jospin
    id       Lionel Jospin

person jean-pierre-raffarin
    name     Jean-Pierre Raffarin
    country  FRA
    role     prime-minister of FRA 2002-05-06..2005-05-31
    en       Jean-Pierre Raffarin
    id       Jean-Pierre Raffarin

person hubert-vedrine
    name     Hubert Védrine
    country  FRA
    role     foreign-minister of FRA 1997-06-04..2002-05-06
    en       Hubert Védrine; Hubert Vedrine
    id       Hubert Védrine; Hubert Vedrine

person michele-alliot-marie
    name     Michèle Alliot-Marie
    country  FRA
    role     defence-minister of FRA 2002-05-07..2007-05-18
    role     foreign-minister of FRA 2010-11-14..2011-02-27
    en       Michèle Alliot-Marie; Michele Alliot-Marie
    id       Michèle Alliot-Marie; Michele Alliot-Marie

person juan-carlos-i
    name     Juan Carlos I
    country  ESP
    role     king of ESP 1975-11-22..2014-06-18
    en       Juan Carlos I; King Juan Carlos
    id       Juan Carlos I; Raja Juan Carlos

person josep-pique
    name     Josep Piqué
    country  ESP
    role     foreign-minister of ESP 2000-04..2002-07
    en       Josep Piqué; Josep Pique
    id       Josep Piqué; Josep Pique

person ana-palacio
    name     Ana Palacio
    country  ESP
    role     foreign-minister of ESP 2002-07..2004-04
    en       Ana Palacio
    id       Ana Palacio

person miguel-angel-moratinos
    name     Miguel Ángel Moratinos
    country  ESP
    role     foreign-minister of ESP 2004-04-18..2010-10-21
    en       Miguel Ángel Moratinos; Miguel Angel Moratinos; Miguel Moratinos
    id       Miguel Ángel Moratinos; Miguel Angel Moratinos; Miguel Moratinos

person trinidad-jimenez
    name     Trinidad Jiménez
    country  ESP
    role     foreign-minister of ESP 2010-10-21..2011-12-22
    en       Trinidad Jiménez; Trinidad Jimenez
    id       Trinidad Jiménez; Trinidad Jimenez

person jose-manuel-garcia-margallo
    name     José Manuel García-Margallo
    country  ESP
    role     foreign-minister of ESP 2011-12-22..2016-11-04
    en       José Manuel García-Margallo; Jose Manuel Garcia-Margallo
    id       José Manuel García-Margallo; Jose Manuel Garcia-Margallo

person alfonso-dastis
    name     Alfonso Dastis
    country  ESP
    role     foreign-minister of ESP 2016-11-04..2018-06-07
    en       Alfonso Dastis
    id       Alfonso Dastis

person arancha-gonzalez-laya
    name     Arancha González Laya
    country  ESP
    role     foreign-minister of ESP 2020-01-13..2021-07-12
    en       Arancha González Laya; Arancha Gonzalez Laya; Arancha González; Arancha Gonzalez
    id       Arancha González Laya; Arancha Gonzalez Laya; Arancha González; Arancha Gonzalez

person jorge-sampaio
    name     Jorge Sampaio
    country  PRT
    role     president of PRT 1996-03-09..2006-03-09
    en       Jorge Sampaio
    id       Jorge Sampaio

person anibal-cavaco-silva
    name     Aníbal Cavaco Silva
    country  PRT
    role     president of PRT 2006-03-09..2016-03-09
    en       Aníbal Cavaco Silva; Anibal Cavaco Silva; Cavaco Silva
    id       Aníbal Cavaco Silva; Anibal Cavaco Silva; Cavaco Silva

person antonio-jose-seguro
    name     António José Seguro
    country  PRT
    role     president of PRT 2026-03-09..
    en       António José Seguro; Antonio Jose Seguro
    id       António José Seguro; Antonio Jose Seguro

person pedro-santana-lopes
    name     Pedro Santana Lopes
    country  PRT
    role     prime-minister of PRT 2004-07-17..2005-03-12
    en       Pedro Santana Lopes
    id       Pedro Santana Lopes

person jose-socrates
    name     José Sócrates
    country  PRT
    role     prime-minister of PRT 2005-03-12..2011-06-21
    en       José Sócrates; Jose Socrates
    id       José Sócrates; Jose Socrates

person pedro-passos-coelho
    name     Pedro Passos Coelho
    country  PRT
    role     prime-minister of PRT 2011-06-21..2015-11-26
    en       Pedro Passos Coelho; Passos Coelho
    id       Pedro Passos Coelho; Passos Coelho

person jaime-gama
    name     Jaime Gama
    country  PRT
    role     foreign-minister of PRT 1995-10..2002-04
    en       Jaime Gama
    id       Jaime Gama

person antonio-martins-da-cruz
    name     António Martins da Cruz
    country  PRT
    role     foreign-minister of PRT 2002-04..2003-10
    en       António Martins da Cruz; Antonio Martins da Cruz
    id       António Martins da Cruz; Antonio Martins da Cruz

person diogo-freitas-do-amaral
    name     Diogo Freitas do Amaral
    country  PRT
    role     foreign-minister of PRT 2005-03..2006-07
    en       Diogo Freitas do Amaral
    id       Diogo Freitas do Amaral

person luis-amado
    name     Luís Amado
    country  PRT
    role     foreign-minister of PRT 2006-07..2011-06-21
    en       Luís Amado; Luis Amado
    id       Luís Amado; Luis Amado

person paulo-portas
    name     Paulo Portas
    country  PRT
    role     foreign-minister of PRT 2011-06-21..2013-07
    en       Paulo Portas
    id       Paulo Portas

person rui-machete
    name     Rui Machete
    country  PRT
    role     foreign-minister of PRT 2013-07..2015-10
    en       Rui Machete
    id       Rui Machete

person augusto-santos-silva
    name     Augusto Santos Silva
    country  PRT
    role     foreign-minister of PRT 2015-11-26..2022-03-30
    en       Augusto Santos Silva
    id       Augusto Santos Silva

person joao-gomes-cravinho
    name     João Gomes Cravinho
    country  PRT
    role     foreign-minister of PRT 2022-03-30..2024-04-02
    en       João Gomes Cravinho; Joao Gomes Cravinho
    id       João Gomes Cravinho; Joao Gomes Cravinho

person paulo-rangel
    name     Paulo Rangel
    country  PRT
    role     foreign-minister of PRT 2024-04-02..
    en       Paulo Rangel
    id       Paulo Rangel

person massimo-dalema
    name     Massimo D'Alema
    country  ITA
    role     prime-minister of ITA 1998-10-21..2000-04-26
    role     foreign-minister of ITA 2006-05-17..2008-05-08
    en       Massimo D'Alema
    id       Massimo D'Alema

person giuliano-amato
    name     Giuliano Amato
    country  ITA
    role     prime-minister of ITA 2000-04-26..2001-06-11
    en       Giuliano Amato
    id       Giuliano Amato

person carlo-azeglio-ciampi
    name     Carlo Azeglio Ciampi
    country  ITA
    role     president of ITA 1999-05-18..2006-05-15
    en       Carlo Azeglio Ciampi
    id       Carlo Azeglio Ciampi

person lamberto-dini
    name     Lamberto Dini
    country  ITA
    role     foreign-minister of ITA 1996-05..2001-06
    en       Lamberto Dini
    id       Lamberto Dini

person renato-ruggiero
    name     Renato Ruggiero
    country  ITA
    role     foreign-minister of ITA 2001-06..2002-01
    en       Renato Ruggiero
    id       Renato Ruggiero

person gianfranco-fini
    name     Gianfranco Fini
    country  ITA
    role     foreign-minister of ITA 2004-11-18..2006-05-17
    en       Gianfranco Fini
    id       Gianfranco Fini

person giulio-terzi-di-santagata
    name     Giulio Terzi di Sant'Agata
    country  ITA
    role     foreign-minister of ITA 2011-11-16..2013-03-26
    en       Giulio Terzi di Sant'Agata; Giulio Terzi
    id       Giulio Terzi di Sant'Agata; Giulio Terzi

person emma-bonino
    name     Emma Bonino
    country  ITA
    role     foreign-minister of ITA 2013-04-28..2014-02-22
    en       Emma Bonino
    id       Emma Bonino

person angelino-alfano
    name     Angelino Alfano
    country  ITA
    role     interior-minister of ITA 2013-04-28..2016-12-12
    role     foreign-minister of ITA 2016-12-12..2018-06-01
    en       Angelino Alfano
    id       Angelino Alfano

person enzo-moavero-milanesi
    name     Enzo Moavero Milanesi
    country  ITA
    role     foreign-minister of ITA 2018-06-01..2019-09-05
    en       Enzo Moavero Milanesi
    id       Enzo Moavero Milanesi

person guido-de-marco
    name     Guido de Marco
    country  MLT
    role     president of MLT 1999-04-04..2004-04-04
    en       Guido de Marco
    id       Guido de Marco

person edward-fenech-adami
    name     Edward Fenech Adami
    country  MLT
    role     prime-minister of MLT 1998-09-06..2004-03-23
    role     president of MLT 2004-04-04..2009-04-04
    en       Edward Fenech Adami; Eddie Fenech Adami
    id       Edward Fenech Adami; Eddie Fenech Adami

person george-abela
    name     George Abela
    country  MLT
    role     president of MLT 2009-04-04..2014-04-04
    en       George Abela
    id       George Abela

person marie-louise-coleiro-preca
    name     Marie-Louise Coleiro Preca
    country  MLT
    role     president of MLT 2014-04-04..2019-04-04
    en       Marie-Louise Coleiro Preca
    id       Marie-Louise Coleiro Preca

person george-vella
    name     George Vella
    country  MLT
    role     foreign-minister of MLT 2013-03..2017-06
    role     president of MLT 2019-04-04..2024-04-04
    en       George Vella
    id       George Vella

person myriam-spiteri-debono
    name     Myriam Spiteri Debono
    country  MLT
    role     president of MLT 2024-04-04..
    en       Myriam Spiteri Debono
    id       Myriam Spiteri Debono

person lawrence-gonzi
    name     Lawrence Gonzi
    country  MLT
    role     prime-minister of MLT 2004-03-23..2013-03-11
    en       Lawrence Gonzi
    id       Lawrence Gonzi

person joseph-muscat
    name     Joseph Muscat
    country  MLT
    role     prime-minister of MLT 2013-03-11..2020-01-13
    en       Joseph Muscat
    id       Joseph Muscat

person robert-abela
    name     Robert Abela
    country  MLT
    role     prime-minister of MLT 2020-01-13..
    en       Robert Abela
    id       Robert Abela

person michael-frendo
    name     Michael Frendo
    country  MLT
    role     foreign-minister of MLT 2004-07..2008-03
    en       Michael Frendo
    id       Michael Frendo

person tonio-borg
    name     Tonio Borg
    country  MLT
    role     foreign-minister of MLT 2008-03..2012-11
    en       Tonio Borg
    id       Tonio Borg

person carmelo-abela
    name     Carmelo Abela
    country  MLT
    role     foreign-minister of MLT 2017-06..2020-01
    en       Carmelo Abela
    id       Carmelo Abela

person evarist-bartolo
    name     Evarist Bartolo
    country  MLT
    role     foreign-minister of MLT 2020-01..2022-03
    en       Evarist Bartolo
    id       Evarist Bartolo

person ian-borg
    name     Ian Borg
    country  MLT
    role     foreign-minister of MLT 2022-03..
    en       Ian Borg
    id       Ian Borg

person tarcisio-bertone
    name     Tarcisio Bertone
    country  VAT
    role     foreign-minister of VAT 2006-09-15..2013-10-15
    en       Tarcisio Bertone
    id       Tarcisio Bertone

person angelo-sodano
    name     Angelo Sodano
    country  VAT
    role     foreign-minister of VAT 1991..2006-09-15
    en       Angelo Sodano
    id       Angelo Sodano

# The north

person poul-nyrup-rasmussen
    name     Poul Nyrup Rasmussen
    country  DNK
    role     prime-minister of DNK 1993-01-25..2001-11-27
    en       Poul Nyrup Rasmussen
    id       Poul Nyrup Rasmussen

person mogens-lykketoft
    name     Mogens Lykketoft
    country  DNK
    role     foreign-minister of DNK 2000-12..2001-11-27
    role     president of un-general-assembly 2015-09..2016-09
    en       Mogens Lykketoft
    id       Mogens Lykketoft

person per-stig-moller
    name     Per Stig Møller
    country  DNK
    role     foreign-minister of DNK 2001-11-27..2010-02-23
    en       Per Stig Møller; Per Stig Moller; Per Stig Moeller
    id       Per Stig Møller; Per Stig Moller; Per Stig Moeller

person lene-espersen
    name     Lene Espersen
    country  DNK
    role     foreign-minister of DNK 2010-02-23..2011-10-03
    en       Lene Espersen
    id       Lene Espersen

person villy-sovndal
    name     Villy Søvndal
    country  DNK
    role     foreign-minister of DNK 2011-10-03..2013-12-12
    en       Villy Søvndal; Villy Sovndal; Villy Soevndal
    id       Villy Søvndal; Villy Sovndal; Villy Soevndal

person martin-lidegaard
    name     Martin Lidegaard
    country  DNK
    role     foreign-minister of DNK 2014-02..2015-06-28
    en       Martin Lidegaard
    id       Martin Lidegaard

person kristian-jensen
    name     Kristian Jensen
    country  DNK
    role     foreign-minister of DNK 2015-06-28..2016-11-28
    en       Kristian Jensen
    id       Kristian Jensen

person anders-samuelsen
    name     Anders Samuelsen
    country  DNK
    role     foreign-minister of DNK 2016-11-28..2019-06-27
    en       Anders Samuelsen
    id       Anders Samuelsen

person jeppe-kofod
    name     Jeppe Kofod
    country  DNK
    role     foreign-minister of DNK 2019-06-27..2022-12-15
    en       Jeppe Kofod
    id       Jeppe Kofod

person queen-margrethe-ii
    name     Queen Margrethe II
    country  DNK
    role     queen of DNK 1972-01-14..2024-01-14
    en       Queen Margrethe II; Queen Margrethe; Margrethe II
    id       Ratu Margrethe II; Ratu Margrethe; Margrethe II

person king-frederik-x
    name     King Frederik X
    country  DNK
    role     king of DNK 2024-01-14..
    en       King Frederik X; King Frederik; Frederik X
    id       Raja Frederik X; Raja Frederik; Frederik X

person anna-lindh
    name     Anna Lindh
    country  SWE
    role     foreign-minister of SWE 1998-10-07..2003-09-11
    en       Anna Lindh
    id       Anna Lindh

person laila-freivalds
    name     Laila Freivalds
    country  SWE
    role     foreign-minister of SWE 2003-10..2006-03-21
    en       Laila Freivalds
    id       Laila Freivalds

person jan-eliasson
    name     Jan Eliasson
    country  SWE
    role     president of un-general-assembly 2005-09..2006-09
    role     foreign-minister of SWE 2006-04-24..2006-10-06
    role     deputy-secretary-general of un 2012-07..2016-12-31
    en       Jan Eliasson
    id       Jan Eliasson

person ann-linde
    name     Ann Linde
    country  SWE
    role     foreign-minister of SWE 2019-09-10..2022-10-17
    en       Ann Linde
    id       Ann Linde

person maria-malmer-stenergard
    name     Maria Malmer Stenergard
    country  SWE
    role     foreign-minister of SWE 2024-09-10..
    en       Maria Malmer Stenergard
    id       Maria Malmer Stenergard

person carl-xvi-gustaf
    name     Carl XVI Gustaf
    country  SWE
    role     king of SWE 1973-09-15..
    en       Carl XVI Gustaf; King Carl XVI Gustaf; King Carl Gustaf
    id       Carl XVI Gustaf; Raja Carl XVI Gustaf; Raja Carl Gustaf

person kjell-magne-bondevik
    name     Kjell Magne Bondevik
    country  NOR
    role     prime-minister of NOR 1997-10-17..2000-03-17
    role     prime-minister of NOR 2001-10-19..2005-10-17
    en       Kjell Magne Bondevik
    id       Kjell Magne Bondevik

person thorbjorn-jagland
    name     Thorbjørn Jagland
    country  NOR
    role     prime-minister of NOR 1996-10..1997-10
    role     foreign-minister of NOR 2000-03-17..2001-10-19
    role     secretary-general of council-of-europe 2009-10-01..2019-09-17
    en       Thorbjørn Jagland; Thorbjorn Jagland; Thorbjoern Jagland
    id       Thorbjørn Jagland; Thorbjorn Jagland; Thorbjoern Jagland

person jan-petersen
    name     Jan Petersen
    country  NOR
    role     foreign-minister of NOR 2001-10-19..2005-10-17
    en       Jan Petersen
    id       Jan Petersen

person ine-eriksen-soreide
    name     Ine Eriksen Søreide
    country  NOR
    role     defence-minister of NOR 2013-10-16..2017-10-20
    role     foreign-minister of NOR 2017-10-20..2021-10-14
    en       Ine Eriksen Søreide; Ine Eriksen Soreide; Ine Marie Eriksen Søreide; Ine Marie Eriksen Soreide
    id       Ine Eriksen Søreide; Ine Eriksen Soreide; Ine Marie Eriksen Søreide; Ine Marie Eriksen Soreide

person anniken-huitfeldt
    name     Anniken Huitfeldt
    country  NOR
    role     foreign-minister of NOR 2021-10-14..2023-10-16
    en       Anniken Huitfeldt
    id       Anniken Huitfeldt

person king-harald-v
    name     King Harald V
    country  NOR
    role     king of NOR 1991-01-17..
    en       King Harald V; King Harald; Harald V
    id       Raja Harald V; Raja Harald; Harald V

person paavo-lipponen
    name     Paavo Lipponen
    country  FIN
    role     prime-minister of FIN 1995-04-13..2003-04-17
    en       Paavo Lipponen
    id       Paavo Lipponen

person anneli-jaatteenmaki
    name     Anneli Jäätteenmäki
    country  FIN
    role     prime-minister of FIN 2003-04-17..2003-06-24
    en       Anneli Jäätteenmäki; Anneli Jaatteenmaki
    id       Anneli Jäätteenmäki; Anneli Jaatteenmaki

person matti-vanhanen
    name     Matti Vanhanen
    country  FIN
    role     prime-minister of FIN 2003-06-24..2010-06-22
    en       Matti Vanhanen
    id       Matti Vanhanen

person mari-kiviniemi
    name     Mari Kiviniemi
    country  FIN
    role     prime-minister of FIN 2010-06-22..2011-06-22
    en       Mari Kiviniemi
    id       Mari Kiviniemi

person jyrki-katainen
    name     Jyrki Katainen
    country  FIN
    role     prime-minister of FIN 2011-06-22..2014-06-24
    role     commissioner of european-commission 2014-07..2019-11-30
    en       Jyrki Katainen
    id       Jyrki Katainen

person juha-sipila
    name     Juha Sipilä
    country  FIN
    role     prime-minister of FIN 2015-05-29..2019-06-06
    en       Juha Sipilä; Juha Sipila
    id       Juha Sipilä; Juha Sipila

person antti-rinne
    name     Antti Rinne
    country  FIN
    role     prime-minister of FIN 2019-06-06..2019-12-10
    en       Antti Rinne
    id       Antti Rinne

person erkki-tuomioja
    name     Erkki Tuomioja
    country  FIN
    role     foreign-minister of FIN 2000-02-25..2007-04-19
    role     foreign-minister of FIN 2011-06-22..2015-05-29
    en       Erkki Tuomioja
    id       Erkki Tuomioja

person ilkka-kanerva
    name     Ilkka Kanerva
    country  FIN
    role     foreign-minister of FIN 2007-04-19..2008-04-04
    en       Ilkka Kanerva
    id       Ilkka Kanerva

person timo-soini
    name     Timo Soini
    country  FIN
    role     foreign-minister of FIN 2015-05-29..2019-06-06
    en       Timo Soini
    id       Timo Soini

person olafur-ragnar-grimsson
    name     Ólafur Ragnar Grímsson
    country  ISL
    role     president of ISL 1996-08-01..2016-08-01
    en       Ólafur Ragnar Grímsson; Olafur Ragnar Grimsson
    id       Ólafur Ragnar Grímsson; Olafur Ragnar Grimsson

person gudni-johannesson
    name     Guðni Jóhannesson
    country  ISL
    role     president of ISL 2016-08-01..2024-08-01
    en       Guðni Jóhannesson; Gudni Johannesson; Guðni Th. Jóhannesson; Gudni Th. Johannesson
    id       Guðni Jóhannesson; Gudni Johannesson; Guðni Th. Jóhannesson; Gudni Th. Johannesson

person halla-tomasdottir
    name     Halla Tómasdóttir
    country  ISL
    role     president of ISL 2024-08-01..
    en       Halla Tómasdóttir; Halla Tomasdottir
    id       Halla Tómasdóttir; Halla Tomasdottir

person david-oddsson
    name     Davíð Oddsson
    country  ISL
    role     prime-minister of ISL 1991-04-30..2004-09-15
    role     foreign-minister of ISL 2004-09-15..2005-09
    en       Davíð Oddsson; David Oddsson
    id       Davíð Oddsson; David Oddsson

person halldor-asgrimsson
    name     Halldór Ásgrímsson
    country  ISL
    role     foreign-minister of ISL 1995-04..2004-09-15
    role     prime-minister of ISL 2004-09-15..2006-06-15
    en       Halldór Ásgrímsson; Halldor Asgrimsson
    id       Halldór Ásgrímsson; Halldor Asgrimsson

person geir-haarde
    name     Geir Haarde
    country  ISL
    role     foreign-minister of ISL 2005-09..2006-06-15
    role     prime-minister of ISL 2006-06-15..2009-02-01
    en       Geir Haarde; Geir H. Haarde
    id       Geir Haarde; Geir H. Haarde

person johanna-sigurdardottir
    name     Jóhanna Sigurðardóttir
    country  ISL
    role     prime-minister of ISL 2009-02-01..2013-05-23
    en       Jóhanna Sigurðardóttir; Johanna Sigurdardottir
    id       Jóhanna Sigurðardóttir; Johanna Sigurdardottir

person sigmundur-david-gunnlaugsson
    name     Sigmundur Davíð Gunnlaugsson
    country  ISL
    role     prime-minister of ISL 2013-05-23..2016-04-07
    en       Sigmundur Davíð Gunnlaugsson; Sigmundur David Gunnlaugsson; Sigmundur Gunnlaugsson
    id       Sigmundur Davíð Gunnlaugsson; Sigmundur David Gunnlaugsson; Sigmundur Gunnlaugsson

person sigurdur-ingi-johannsson
    name     Sigurður Ingi Jóhannsson
    country  ISL
    role     prime-minister of ISL 2016-04-07..2017-01-11
    en       Sigurður Ingi Jóhannsson; Sigurdur Ingi Johannsson
    id       Sigurður Ingi Jóhannsson; Sigurdur Ingi Johannsson

person bjarni-benediktsson
    name     Bjarni Benediktsson
    country  ISL
    role     prime-minister of ISL 2017-01-11..2017-11-30
    role     prime-minister of ISL 2024-04-09..2024-12-21
    en       Bjarni Benediktsson
    id       Bjarni Benediktsson

person kristrun-frostadottir
    name     Kristrún Frostadóttir
    country  ISL
    role     prime-minister of ISL 2024-12-21..
    en       Kristrún Frostadóttir; Kristrun Frostadottir
    id       Kristrún Frostadóttir; Kristrun Frostadottir

person ingibjorg-solrun-gisladottir
    name     Ingibjörg Sólrún Gísladóttir
    country  ISL
    role     foreign-minister of ISL 2007-05..2009-02
    en       Ingibjörg Sólrún Gísladóttir; Ingibjorg Solrun Gisladottir
    id       Ingibjörg Sólrún Gísladóttir; Ingibjorg Solrun Gisladottir

person ossur-skarphedinsson
    name     Össur Skarphéðinsson
    country  ISL
    role     foreign-minister of ISL 2009-02..2013-05
    en       Össur Skarphéðinsson; Ossur Skarphedinsson
    id       Össur Skarphéðinsson; Ossur Skarphedinsson

person gunnar-bragi-sveinsson
    name     Gunnar Bragi Sveinsson
    country  ISL
    role     foreign-minister of ISL 2013-05..2016-04
    en       Gunnar Bragi Sveinsson
    id       Gunnar Bragi Sveinsson

person gudlaugur-thor-thordarson
    name     Guðlaugur Þór Þórðarson
    country  ISL
    role     foreign-minister of ISL 2017-01..2021-11
    en       Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson
    id       Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson

person thordis-kolbrun-gylfadottir
    name     Thórdís Kolbrún Gylfadóttir
    country  ISL
    role     foreign-minister of ISL 2021-11..2023-10
    role     foreign-minister of ISL 2024-04..2024-12-21
    en       Thórdís Kolbrún Gylfadóttir; Thordis Kolbrun Gylfadottir; Þórdís Kolbrún Reykfjörð Gylfadóttir; Thordis Kolbrun Reykfjord Gylfadottir
    id       Thórdís Kolbrún Gylfadóttir; Thordis Kolbrun Gylfadottir; Þórdís Kolbrún Reykfjörð Gylfadóttir; Thordis Kolbrun Reykfjord Gylfadottir

person thorgerdur-katrin-gunnarsdottir
    name     Thorgerður Katrín Gunnarsdóttir
    country  ISL
    role     foreign-minister of ISL 2024-12-21..
    en       Thorgerður Katrín Gunnarsdóttir; Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir
    id       Thorgerður Katrín Gunnarsdóttir; Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir
