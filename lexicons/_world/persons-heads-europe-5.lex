@about    Heads of state and government, foreign ministers of NATO and EU members and others in Europe and the Caucasus since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Balkans and Greece

person costas-simitis
    name     Costas Simitis
    country  GRC
    role     prime-minister of GRC 1996-01-22..2004-03-10
    en       Costas Simitis; Kostas Simitis
    id       Costas Simitis; Kostas Simitis

person kostas-karamanlis
    name     Kostas Karamanlis
    country  GRC
    role     prime-minister of GRC 2004-03-10..2009-10-06
    en       Kostas Karamanlis; Costas Karamanlis
    id       Kostas Karamanlis; Costas Karamanlis

person lucas-papademos
    name     Lucas Papademos
    country  GRC
    role     prime-minister of GRC 2011-11-11..2012-05-16
    en       Lucas Papademos; Loukas Papademos
    id       Lucas Papademos; Loukas Papademos

person panagiotis-pikrammenos
    name     Panagiotis Pikrammenos
    country  GRC
    role     acting-prime-minister of GRC 2012-05-16..2012-06-20
    en       Panagiotis Pikrammenos
    id       Panagiotis Pikrammenos

person vassiliki-thanou
    name     Vassiliki Thanou
    country  GRC
    role     acting-prime-minister of GRC 2015-08-27..2015-09-21
    en       Vassiliki Thanou
    id       Vassiliki Thanou

person ioannis-sarmas
    name     Ioannis Sarmas
    country  GRC
    role     acting-prime-minister of GRC 2023-05-25..2023-06-26
    en       Ioannis Sarmas
    id       Ioannis Sarmas

person costis-stephanopoulos
    name     Costis Stephanopoulos
    country  GRC
    role     president of GRC 1995-03-10..2005-03-12
    en       Costis Stephanopoulos; Kostis Stephanopoulos
    id       Costis Stephanopoulos; Kostis Stephanopoulos

person karolos-papoulias
    name     Karolos Papoulias
    country  GRC
    role     president of GRC 2005-03-12..2015-03-13
    en       Karolos Papoulias
    id       Karolos Papoulias

person prokopis-pavlopoulos
    name     Prokopis Pavlopoulos
    country  GRC
    role     president of GRC 2015-03-13..2020-03-13
    en       Prokopis Pavlopoulos
    id       Prokopis Pavlopoulos

person katerina-sakellaropoulou
    name     Katerina Sakellaropoulou
    country  GRC
    role     president of GRC 2020-03-13..2025-03-13
    en       Katerina Sakellaropoulou
    id       Katerina Sakellaropoulou

person konstantinos-tasoulas
    name     Konstantinos Tasoulas
    country  GRC
    role     president of GRC 2025-03-13..
    en       Konstantinos Tasoulas; Constantine Tassoulas; Konstantinos Tassoulas
    id       Konstantinos Tasoulas; Constantine Tassoulas; Konstantinos Tassoulas

person petros-molyviatis
    name     Petros Molyviatis
    country  GRC
    role     foreign-minister of GRC 2004-03-10..2006-02-15
    en       Petros Molyviatis
    id       Petros Molyviatis

person dora-bakoyannis
    name     Dora Bakoyannis
    country  GRC
    role     foreign-minister of GRC 2006-02-15..2009-10-06
    en       Dora Bakoyannis; Dora Bakoyanni
    id       Dora Bakoyannis; Dora Bakoyanni

person dimitris-droutsas
    name     Dimitris Droutsas
    country  GRC
    role     foreign-minister of GRC 2010-09-07..2011-06
    en       Dimitris Droutsas
    id       Dimitris Droutsas

person stavros-lambrinidis
    name     Stavros Lambrinidis
    country  GRC
    role     foreign-minister of GRC 2011-06..2011-11
    en       Stavros Lambrinidis
    id       Stavros Lambrinidis

person stavros-dimas
    name     Stavros Dimas
    country  GRC
    role     foreign-minister of GRC 2011-11..2012-05
    en       Stavros Dimas
    id       Stavros Dimas

person dimitris-avramopoulos
    name     Dimitris Avramopoulos
    country  GRC
    role     foreign-minister of GRC 2012-06..2013-06-25
    role     commissioner of european-commission 2014-11-01..2019-11-30
    en       Dimitris Avramopoulos
    id       Dimitris Avramopoulos

person evangelos-venizelos
    name     Evangelos Venizelos
    country  GRC
    role     foreign-minister of GRC 2013-06-25..2015-01-27
    en       Evangelos Venizelos
    id       Evangelos Venizelos

person nikos-kotzias
    name     Nikos Kotzias
    country  GRC
    role     foreign-minister of GRC 2015-01-27..2015-08-28
    role     foreign-minister of GRC 2015-09-23..2018-10-20
    en       Nikos Kotzias
    id       Nikos Kotzias

person george-katrougalos
    name     George Katrougalos
    country  GRC
    role     foreign-minister of GRC 2019-02..2019-07-09
    en       George Katrougalos; Giorgos Katrougalos
    id       George Katrougalos; Giorgos Katrougalos

person george-gerapetritis
    name     George Gerapetritis
    country  GRC
    role     foreign-minister of GRC 2023-06-27..
    en       George Gerapetritis; Giorgos Gerapetritis
    id       George Gerapetritis; Giorgos Gerapetritis

person glafcos-clerides
    name     Glafcos Clerides
    country  CYP
    role     president of CYP 1993-02-28..2003-02-28
    en       Glafcos Clerides; Glafkos Clerides
    id       Glafcos Clerides; Glafkos Clerides

person tassos-papadopoulos
    name     Tassos Papadopoulos
    country  CYP
    role     president of CYP 2003-02-28..2008-02-28
    en       Tassos Papadopoulos
    id       Tassos Papadopoulos

person demetris-christofias
    name     Demetris Christofias
    country  CYP
    role     president of CYP 2008-02-28..2013-02-28
    en       Demetris Christofias; Dimitris Christofias
    id       Demetris Christofias; Dimitris Christofias

person ioannis-kasoulides
    name     Ioannis Kasoulides
    country  CYP
    role     foreign-minister of CYP 1997-04..2003-02-28
    role     foreign-minister of CYP 2013-03..2018-03-01
    role     foreign-minister of CYP 2022-01..2023-02-28
    en       Ioannis Kasoulides
    id       Ioannis Kasoulides

person george-iacovou
    name     George Iacovou
    country  CYP
    role     foreign-minister of CYP 2003-03..2006-06
    en       George Iacovou
    id       George Iacovou

person erato-kozakou-marcoullis
    name     Erato Kozakou-Marcoullis
    country  CYP
    role     foreign-minister of CYP 2007-07..2008-02
    role     foreign-minister of CYP 2011-08..2013-02
    en       Erato Kozakou-Marcoullis
    id       Erato Kozakou-Marcoullis

person markos-kyprianou
    name     Markos Kyprianou
    country  CYP
    role     foreign-minister of CYP 2008-03..2011-07
    en       Markos Kyprianou
    id       Markos Kyprianou

person constantinos-kombos
    name     Constantinos Kombos
    country  CYP
    role     foreign-minister of CYP 2023-03-01..
    en       Constantinos Kombos
    id       Constantinos Kombos

person petar-stoyanov
    name     Petar Stoyanov
    country  BGR
    role     president of BGR 1997-01..2002-01-22
    en       Petar Stoyanov
    id       Petar Stoyanov

person georgi-parvanov
    name     Georgi Parvanov
    country  BGR
    role     president of BGR 2002-01-22..2012-01-22
    en       Georgi Parvanov
    id       Georgi Parvanov

person rosen-plevneliev
    name     Rosen Plevneliev
    country  BGR
    role     president of BGR 2012-01-22..2017-01-22
    en       Rosen Plevneliev
    id       Rosen Plevneliev

person iliana-iotova
    name     Iliana Iotova
    country  BGR
    role     vice-president of BGR 2017-01-22..2026-01
    role     president of BGR 2026-01..
    en       Iliana Iotova
    id       Iliana Iotova

person ivan-kostov
    name     Ivan Kostov
    country  BGR
    role     prime-minister of BGR 1997-05..2001-07-24
    en       Ivan Kostov
    id       Ivan Kostov

person simeon-saxe-coburg-gotha
    name     Simeon Saxe-Coburg-Gotha
    country  BGR
    role     prime-minister of BGR 2001-07-24..2005-08
    en       Simeon Saxe-Coburg-Gotha; Simeon Sakskoburggotski
    id       Simeon Saxe-Coburg-Gotha; Simeon Sakskoburggotski

person sergei-stanishev
    name     Sergei Stanishev
    country  BGR
    role     prime-minister of BGR 2005-08..2009-07-27
    en       Sergei Stanishev; Sergey Stanishev
    id       Sergei Stanishev; Sergey Stanishev

person plamen-oresharski
    name     Plamen Oresharski
    country  BGR
    role     prime-minister of BGR 2013-05-29..2014-08-06
    en       Plamen Oresharski
    id       Plamen Oresharski

person georgi-bliznashki
    name     Georgi Bliznashki
    country  BGR
    role     acting-prime-minister of BGR 2014-08-06..2014-11-07
    en       Georgi Bliznashki
    id       Georgi Bliznashki

person ognyan-gerdzhikov
    name     Ognyan Gerdzhikov
    country  BGR
    role     acting-prime-minister of BGR 2017-01-27..2017-05-04
    en       Ognyan Gerdzhikov
    id       Ognyan Gerdzhikov

person stefan-yanev
    name     Stefan Yanev
    country  BGR
    role     acting-prime-minister of BGR 2021-05-12..2021-12-13
    en       Stefan Yanev
    id       Stefan Yanev

person kiril-petkov
    name     Kiril Petkov
    country  BGR
    role     prime-minister of BGR 2021-12-13..2022-08-02
    en       Kiril Petkov
    id       Kiril Petkov

person galab-donev
    name     Galab Donev
    country  BGR
    role     acting-prime-minister of BGR 2022-08-02..2023-06-06
    en       Galab Donev
    id       Galab Donev

person nikolai-denkov
    name     Nikolai Denkov
    country  BGR
    role     prime-minister of BGR 2023-06-06..2024-04-09
    en       Nikolai Denkov; Nikolay Denkov
    id       Nikolai Denkov; Nikolay Denkov

person dimitar-glavchev
    name     Dimitar Glavchev
    country  BGR
    role     acting-prime-minister of BGR 2024-04-09..2025-01-16
    en       Dimitar Glavchev
    id       Dimitar Glavchev

person rosen-zhelyazkov
    name     Rosen Zhelyazkov
    country  BGR
    role     prime-minister of BGR 2025-01-16..2026-02
    en       Rosen Zhelyazkov
    id       Rosen Zhelyazkov

person solomon-passy
    name     Solomon Passy
    country  BGR
    role     foreign-minister of BGR 2001-07..2005-08
    en       Solomon Passy
    id       Solomon Passy

person ivailo-kalfin
    name     Ivailo Kalfin
    country  BGR
    role     foreign-minister of BGR 2005-08..2009-07-27
    en       Ivailo Kalfin
    id       Ivailo Kalfin

person nickolay-mladenov
    name     Nickolay Mladenov
    country  BGR
    role     foreign-minister of BGR 2010-01..2013-03
    role     special-envoy of un 2015-02..2020-12
    en       Nickolay Mladenov; Nikolay Mladenov; Nikolai Mladenov
    id       Nickolay Mladenov; Nikolay Mladenov; Nikolai Mladenov

person kristian-vigenin
    name     Kristian Vigenin
    country  BGR
    role     foreign-minister of BGR 2013-05-29..2014-08-06
    en       Kristian Vigenin
    id       Kristian Vigenin

person daniel-mitov
    name     Daniel Mitov
    country  BGR
    role     foreign-minister of BGR 2014-08..2017-01
    en       Daniel Mitov
    id       Daniel Mitov

person ekaterina-zaharieva
    name     Ekaterina Zaharieva
    country  BGR
    role     foreign-minister of BGR 2017-05-04..2021-05-12
    role     commissioner of european-commission 2024-12-01..
    en       Ekaterina Zaharieva
    id       Ekaterina Zaharieva

person teodora-genchovska
    name     Teodora Genchovska
    country  BGR
    role     foreign-minister of BGR 2021-12-13..2022-08-02
    en       Teodora Genchovska
    id       Teodora Genchovska

person mariya-gabriel
    name     Mariya Gabriel
    country  BGR
    role     foreign-minister of BGR 2023-06-06..2024-04-09
    en       Mariya Gabriel; Maria Gabriel
    id       Mariya Gabriel; Maria Gabriel

person georg-georgiev
    name     Georg Georgiev
    country  BGR
    role     foreign-minister of BGR 2025-01-16..2026-02
    en       Georg Georgiev
    id       Georg Georgiev

person emil-constantinescu
    name     Emil Constantinescu
    country  ROU
    role     president of ROU 1996-11-29..2000-12-20
    en       Emil Constantinescu
    id       Emil Constantinescu

person ion-iliescu
    name     Ion Iliescu
    country  ROU
    role     president of ROU 2000-12-20..2004-12-20
    en       Ion Iliescu
    id       Ion Iliescu

person ilie-bolojan
    name     Ilie Bolojan
    country  ROU
    role     acting-president of ROU 2025-02-12..2025-05-26
    role     prime-minister of ROU 2025-06-23..
    en       Ilie Bolojan
    id       Ilie Bolojan

person adrian-nastase
    name     Adrian Năstase
    country  ROU
    role     prime-minister of ROU 2000-12-28..2004-12
    en       Adrian Năstase; Adrian Nastase
    id       Adrian Năstase; Adrian Nastase

person calin-popescu-tariceanu
    name     Călin Popescu-Tăriceanu
    country  ROU
    role     prime-minister of ROU 2004-12-29..2008-12-22
    en       Călin Popescu-Tăriceanu; Calin Popescu-Tariceanu; Călin Tăriceanu; Calin Tariceanu
    id       Călin Popescu-Tăriceanu; Calin Popescu-Tariceanu; Călin Tăriceanu; Calin Tariceanu

person emil-boc
    name     Emil Boc
    country  ROU
    role     prime-minister of ROU 2008-12-22..2012-02-06
    en       Emil Boc
    id       Emil Boc

person mihai-razvan-ungureanu
    name     Mihai Răzvan Ungureanu
    country  ROU
    role     foreign-minister of ROU 2004-12-29..2007-03
    role     prime-minister of ROU 2012-02-09..2012-05-07
    en       Mihai Răzvan Ungureanu; Mihai Razvan Ungureanu
    id       Mihai Răzvan Ungureanu; Mihai Razvan Ungureanu

person victor-ponta
    name     Victor Ponta
    country  ROU
    role     prime-minister of ROU 2012-05-07..2015-11-05
    en       Victor Ponta
    id       Victor Ponta

person dacian-ciolos
    name     Dacian Cioloș
    country  ROU
    role     prime-minister of ROU 2015-11-17..2017-01-04
    en       Dacian Cioloș; Dacian Ciolos
    id       Dacian Cioloș; Dacian Ciolos

person sorin-grindeanu
    name     Sorin Grindeanu
    country  ROU
    role     prime-minister of ROU 2017-01-04..2017-06-29
    en       Sorin Grindeanu
    id       Sorin Grindeanu

person mihai-tudose
    name     Mihai Tudose
    country  ROU
    role     prime-minister of ROU 2017-06-29..2018-01-16
    en       Mihai Tudose
    id       Mihai Tudose

person viorica-dancila
    name     Viorica Dăncilă
    country  ROU
    role     prime-minister of ROU 2018-01-29..2019-11-04
    en       Viorica Dăncilă; Viorica Dancila
    id       Viorica Dăncilă; Viorica Dancila

person ludovic-orban
    name     Ludovic Orban
    country  ROU
    role     prime-minister of ROU 2019-11-04..2020-12-07
    en       Ludovic Orban
    id       Ludovic Orban

person florin-citu
    name     Florin Cîțu
    country  ROU
    role     prime-minister of ROU 2020-12-23..2021-11-25
    en       Florin Cîțu; Florin Citu
    id       Florin Cîțu; Florin Citu

person nicolae-ciuca
    name     Nicolae Ciucă
    country  ROU
    role     prime-minister of ROU 2021-11-25..2023-06-12
    en       Nicolae Ciucă; Nicolae Ciuca
    id       Nicolae Ciucă; Nicolae Ciuca

person marcel-ciolacu
    name     Marcel Ciolacu
    country  ROU
    role     prime-minister of ROU 2023-06-15..2025-05-05
    en       Marcel Ciolacu
    id       Marcel Ciolacu

person mircea-geoana
    name     Mircea Geoană
    country  ROU
    role     foreign-minister of ROU 2000-12-28..2004-12
    role     deputy-secretary-general of nato 2019-10..2024-09
    en       Mircea Geoană; Mircea Geoana
    id       Mircea Geoană; Mircea Geoana

person adrian-cioroianu
    name     Adrian Cioroianu
    country  ROU
    role     foreign-minister of ROU 2007-04..2008-04
    en       Adrian Cioroianu
    id       Adrian Cioroianu

person cristian-diaconescu
    name     Cristian Diaconescu
    country  ROU
    role     foreign-minister of ROU 2008-12..2009-10
    role     foreign-minister of ROU 2012-01..2012-05
    en       Cristian Diaconescu
    id       Cristian Diaconescu

person teodor-baconschi
    name     Teodor Baconschi
    country  ROU
    role     foreign-minister of ROU 2009-12..2012-01
    en       Teodor Baconschi
    id       Teodor Baconschi

person titus-corlatean
    name     Titus Corlățean
    country  ROU
    role     foreign-minister of ROU 2012-08..2014-11
    en       Titus Corlățean; Titus Corlatean
    id       Titus Corlățean; Titus Corlatean

person bogdan-aurescu
    name     Bogdan Aurescu
    country  ROU
    role     foreign-minister of ROU 2014-11..2015-11
    role     foreign-minister of ROU 2019-11..2023-06
    en       Bogdan Aurescu
    id       Bogdan Aurescu

person lazar-comanescu
    name     Lazăr Comănescu
    country  ROU
    role     foreign-minister of ROU 2008-04..2008-12
    role     foreign-minister of ROU 2015-11..2017-01
    en       Lazăr Comănescu; Lazar Comanescu
    id       Lazăr Comănescu; Lazar Comanescu

person teodor-melescanu
    name     Teodor Meleșcanu
    country  ROU
    role     foreign-minister of ROU 2017-01..2019-07
    en       Teodor Meleșcanu; Teodor Melescanu
    id       Teodor Meleșcanu; Teodor Melescanu

person luminita-odobescu
    name     Luminița Odobescu
    country  ROU
    role     foreign-minister of ROU 2023-06..2024-12
    en       Luminița Odobescu; Luminita Odobescu
    id       Luminița Odobescu; Luminita Odobescu

person emil-hurezeanu
    name     Emil Hurezeanu
    country  ROU
    role     foreign-minister of ROU 2024-12..2025-06
    en       Emil Hurezeanu
    id       Emil Hurezeanu

person oana-toiu
    name     Oana Țoiu
    country  ROU
    role     foreign-minister of ROU 2025-06-23..
    en       Oana Țoiu; Oana Toiu
    id       Oana Țoiu; Oana Toiu

# Eastern Europe, the Caucasus and Turkey

person petru-lucinschi
    name     Petru Lucinschi
    country  MDA
    role     president of MDA 1997-01-15..2001-04-07
    en       Petru Lucinschi
    id       Petru Lucinschi

person vladimir-voronin
    name     Vladimir Voronin
    country  MDA
    role     president of MDA 2001-04-07..2009-09-11
    en       Vladimir Voronin
    id       Vladimir Voronin

person mihai-ghimpu
    name     Mihai Ghimpu
    country  MDA
    role     acting-president of MDA 2009-09-11..2010-12-28
    en       Mihai Ghimpu
    id       Mihai Ghimpu

person marian-lupu
    name     Marian Lupu
    country  MDA
    role     acting-president of MDA 2010-12-30..2012-03-23
    en       Marian Lupu
    id       Marian Lupu

person nicolae-timofti
    name     Nicolae Timofti
    country  MDA
    role     president of MDA 2012-03-23..2016-12-23
    en       Nicolae Timofti
    id       Nicolae Timofti

person vasile-tarlev
    name     Vasile Tarlev
    country  MDA
    role     prime-minister of MDA 2001-04..2008-03-31
    en       Vasile Tarlev
    id       Vasile Tarlev

person zinaida-greceanii
    name     Zinaida Greceanîi
    country  MDA
    role     prime-minister of MDA 2008-03-31..2009-09-14
    en       Zinaida Greceanîi; Zinaida Greceanii; Zinaida Grecianii
    id       Zinaida Greceanîi; Zinaida Greceanii; Zinaida Grecianii

person vlad-filat
    name     Vlad Filat
    country  MDA
    role     prime-minister of MDA 2009-09-25..2013-04-25
    en       Vlad Filat
    id       Vlad Filat

person iurie-leanca
    name     Iurie Leancă
    country  MDA
    role     foreign-minister of MDA 2009-09-25..2013-05-30
    role     prime-minister of MDA 2013-05-30..2015-02-18
    en       Iurie Leancă; Iurie Leanca
    id       Iurie Leancă; Iurie Leanca

person chiril-gaburici
    name     Chiril Gaburici
    country  MDA
    role     prime-minister of MDA 2015-02-18..2015-06-22
    en       Chiril Gaburici
    id       Chiril Gaburici

person valeriu-strelet
    name     Valeriu Streleț
    country  MDA
    role     prime-minister of MDA 2015-07-30..2015-10-30
    en       Valeriu Streleț; Valeriu Strelet
    id       Valeriu Streleț; Valeriu Strelet

person pavel-filip
    name     Pavel Filip
    country  MDA
    role     prime-minister of MDA 2016-01-20..2019-06
    en       Pavel Filip
    id       Pavel Filip

person ion-chicu
    name     Ion Chicu
    country  MDA
    role     prime-minister of MDA 2019-11-14..2020-12-31
    en       Ion Chicu
    id       Ion Chicu

person natalia-gavrilita
    name     Natalia Gavrilița
    country  MDA
    role     prime-minister of MDA 2021-08-06..2023-02-16
    en       Natalia Gavrilița; Natalia Gavrilita
    id       Natalia Gavrilița; Natalia Gavrilita

person dorin-recean
    name     Dorin Recean
    country  MDA
    role     prime-minister of MDA 2023-02-16..2025-11
    en       Dorin Recean
    id       Dorin Recean

person alexandru-munteanu
    name     Alexandru Munteanu
    country  MDA
    role     prime-minister of MDA 2025-11..
    en       Alexandru Munteanu
    id       Alexandru Munteanu

person andrei-stratan
    name     Andrei Stratan
    country  MDA
    role     foreign-minister of MDA 2004-02..2009-09
    en       Andrei Stratan
    id       Andrei Stratan

person nicu-popescu
    name     Nicu Popescu
    country  MDA
    role     foreign-minister of MDA 2021-08-06..2024-01
    en       Nicu Popescu
    id       Nicu Popescu

person mihai-popsoi
    name     Mihai Popșoi
    country  MDA
    role     foreign-minister of MDA 2024-01-29..
    en       Mihai Popșoi; Mihai Popsoi
    id       Mihai Popșoi; Mihai Popsoi

person oleksandr-turchynov
    name     Oleksandr Turchynov
    country  UKR
    role     acting-president of UKR 2014-02-23..2014-06-07
    en       Oleksandr Turchynov; Olexander Turchynov
    id       Oleksandr Turchynov; Olexander Turchynov

person anatoliy-kinakh
    name     Anatoliy Kinakh
    country  UKR
    role     prime-minister of UKR 2001-05-29..2002-11-21
    en       Anatoliy Kinakh; Anatoly Kinakh
    id       Anatoliy Kinakh; Anatoly Kinakh

person yuriy-yekhanurov
    name     Yuriy Yekhanurov
    country  UKR
    role     prime-minister of UKR 2005-09-22..2006-08-04
    role     defence-minister of UKR 2007-12..2009-06
    en       Yuriy Yekhanurov; Yuri Yekhanurov
    id       Yuriy Yekhanurov; Yuri Yekhanurov

person mykola-azarov
    name     Mykola Azarov
    country  UKR
    role     prime-minister of UKR 2010-03-11..2014-01-28
    en       Mykola Azarov
    id       Mykola Azarov

person oleksiy-honcharuk
    name     Oleksiy Honcharuk
    country  UKR
    role     prime-minister of UKR 2019-08-29..2020-03-04
    en       Oleksiy Honcharuk
    id       Oleksiy Honcharuk

person borys-tarasyuk
    name     Borys Tarasyuk
    country  UKR
    role     foreign-minister of UKR 1998-04..2000-09
    role     foreign-minister of UKR 2005-02-04..2007-01-30
    en       Borys Tarasyuk
    id       Borys Tarasyuk

person anatoliy-zlenko
    name     Anatoliy Zlenko
    country  UKR
    role     foreign-minister of UKR 2000-10..2003-09
    en       Anatoliy Zlenko; Anatoly Zlenko
    id       Anatoliy Zlenko; Anatoly Zlenko

person kostyantyn-gryshchenko
    name     Kostyantyn Gryshchenko
    country  UKR
    role     foreign-minister of UKR 2003-09..2005-02
    role     foreign-minister of UKR 2010-03-11..2012-12
    en       Kostyantyn Gryshchenko; Konstantin Gryshchenko
    id       Kostyantyn Gryshchenko; Konstantin Gryshchenko
