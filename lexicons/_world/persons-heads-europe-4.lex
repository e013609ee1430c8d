@about    Heads of state and government, foreign ministers of NATO and EU members and others in Europe and the Caucasus since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Balkans and Greece

person milan-kucan
    name     Milan Kučan
    country  SVN
    role     president of SVN 1991-12..2002-12-22
    en       Milan Kučan; Milan Kucan
    id       Milan Kučan; Milan Kucan

person janez-drnovsek
    name     Janez Drnovšek
    country  SVN
    role     prime-minister of SVN 2000-11-30..2002-12-19
    role     president of SVN 2002-12-22..2007-12-22
    en       Janez Drnovšek; Janez Drnovsek
    id       Janez Drnovšek; Janez Drnovsek

person danilo-turk
    name     Danilo Türk
    country  SVN
    role     president of SVN 2007-12-22..2012-12-22
    en       Danilo Türk; Danilo Turk
    id       Danilo Türk; Danilo Turk

person borut-pahor
    name     Borut Pahor
    country  SVN
    role     prime-minister of SVN 2008-11-21..2012-02-10
    role     president of SVN 2012-12-22..2022-12-22
    en       Borut Pahor
    id       Borut Pahor

person natasa-pirc-musar
    name     Nataša Pirc Musar
    country  SVN
    role     president of SVN 2022-12-22..
    en       Nataša Pirc Musar; Natasa Pirc Musar
    id       Nataša Pirc Musar; Natasa Pirc Musar

person anton-rop
    name     Anton Rop
    country  SVN
    role     prime-minister of SVN 2002-12-19..2004-12-03
    en       Anton Rop
    id       Anton Rop

person alenka-bratusek
    name     Alenka Bratušek
    country  SVN
    role     prime-minister of SVN 2013-03-20..2014-09-18
    en       Alenka Bratušek; Alenka Bratusek
    id       Alenka Bratušek; Alenka Bratusek

person miro-cerar
    name     Miro Cerar
    country  SVN
    role     prime-minister of SVN 2014-09-18..2018-09-13
    role     foreign-minister of SVN 2018-09-13..2020-03-13
    en       Miro Cerar
    id       Miro Cerar

person marjan-sarec
    name     Marjan Šarec
    country  SVN
    role     prime-minister of SVN 2018-09-13..2020-03-13
    en       Marjan Šarec; Marjan Sarec
    id       Marjan Šarec; Marjan Sarec

person dimitrij-rupel
    name     Dimitrij Rupel
    country  SVN
    role     foreign-minister of SVN 2000-11..2004-07
    role     foreign-minister of SVN 2004-12..2008-11
    en       Dimitrij Rupel
    id       Dimitrij Rupel

person samuel-zbogar
    name     Samuel Žbogar
    country  SVN
    role     foreign-minister of SVN 2008-11..2012-02
    en       Samuel Žbogar; Samuel Zbogar
    id       Samuel Žbogar; Samuel Zbogar

person karl-erjavec
    name     Karl Erjavec
    country  SVN
    role     foreign-minister of SVN 2012-02..2018-09-13
    en       Karl Erjavec
    id       Karl Erjavec

person anze-logar
    name     Anže Logar
    country  SVN
    role     foreign-minister of SVN 2020-03-13..2022-06-01
    en       Anže Logar; Anze Logar
    id       Anže Logar; Anze Logar

person tanja-fajon
    name     Tanja Fajon
    country  SVN
    role     foreign-minister of SVN 2022-06-01..
    en       Tanja Fajon
    id       Tanja Fajon

person stjepan-mesic
    name     Stjepan Mesić
    country  HRV
    role     president of HRV 2000-02-18..2010-02-18
    en       Stjepan Mesić; Stjepan Mesic; Stipe Mesić; Stipe Mesic
    id       Stjepan Mesić; Stjepan Mesic; Stipe Mesić; Stipe Mesic

person ivo-josipovic
    name     Ivo Josipović
    country  HRV
    role     president of HRV 2010-02-18..2015-02-19
    en       Ivo Josipović; Ivo Josipovic
    id       Ivo Josipović; Ivo Josipovic

person ivica-racan
    name     Ivica Račan
    country  HRV
    role     prime-minister of HRV 2000-01-27..2003-12-23
    en       Ivica Račan; Ivica Racan
    id       Ivica Račan; Ivica Racan

person ivo-sanader
    name     Ivo Sanader
    country  HRV
    role     prime-minister of HRV 2003-12-23..2009-07-06
    en       Ivo Sanader
    id       Ivo Sanader

person jadranka-kosor
    name     Jadranka Kosor
    country  HRV
    role     prime-minister of HRV 2009-07-06..2011-12-23
    en       Jadranka Kosor
    id       Jadranka Kosor

person tihomir-oreskovic
    name     Tihomir Orešković
    country  HRV
    role     prime-minister of HRV 2016-01-22..2016-10-19
    en       Tihomir Orešković; Tihomir Oreskovic
    id       Tihomir Orešković; Tihomir Oreskovic

person tonino-picula
    name     Tonino Picula
    country  HRV
    role     foreign-minister of HRV 2000-01..2003-12
    en       Tonino Picula
    id       Tonino Picula

person gordan-jandrokovic
    name     Gordan Jandroković
    country  HRV
    role     foreign-minister of HRV 2008-01..2011-12-23
    en       Gordan Jandroković; Gordan Jandrokovic
    id       Gordan Jandroković; Gordan Jandrokovic

person vesna-pusic
    name     Vesna Pusić
    country  HRV
    role     foreign-minister of HRV 2011-12-23..2016-01-22
    en       Vesna Pusić; Vesna Pusic
    id       Vesna Pusić; Vesna Pusic

person davor-ivo-stier
    name     Davor Ivo Stier
    country  HRV
    role     foreign-minister of HRV 2016-10..2017-06
    en       Davor Ivo Stier
    id       Davor Ivo Stier

person marija-pejcinovic-buric
    name     Marija Pejčinović Burić
    country  HRV
    role     foreign-minister of HRV 2017-06..2019-07
    role     secretary-general of council-of-europe 2019-09-18..2024-09-17
    en       Marija Pejčinović Burić; Marija Pejcinovic Buric
    id       Marija Pejčinović Burić; Marija Pejcinovic Buric

person gordan-grlic-radman
    name     Gordan Grlić Radman
    country  HRV
    role     foreign-minister of HRV 2019-07-19..
    en       Gordan Grlić Radman; Gordan Grlic Radman
    id       Gordan Grlić Radman; Gordan Grlic Radman

person adnan-terzic
    name     Adnan Terzić
    country  BIH
    role     prime-minister of BIH 2002-12..2007-02
    en       Adnan Terzić; Adnan Terzic
    id       Adnan Terzić; Adnan Terzic

person nikola-spiric
    name     Nikola Špirić
    country  BIH
    role     prime-minister of BIH 2007-02..2012-01
    en       Nikola Špirić; Nikola Spiric
    id       Nikola Špirić; Nikola Spiric

person vjekoslav-bevanda
    name     Vjekoslav Bevanda
    country  BIH
    role     prime-minister of BIH 2012-01..2015-03
    en       Vjekoslav Bevanda
    id       Vjekoslav Bevanda

person denis-zvizdic
    name     Denis Zvizdić
    country  BIH
    role     prime-minister of BIH 2015-03-31..2019-12-23
    en       Denis Zvizdić; Denis Zvizdic
    id       Denis Zvizdić; Denis Zvizdic

person zoran-tegeltija
    name     Zoran Tegeltija
    country  BIH
    role     prime-minister of BIH 2019-12-23..2023-01-25
    en       Zoran Tegeltija
    id       Zoran Tegeltija

person borjana-kristo
    name     Borjana Krišto
    country  BIH
    role     prime-minister of BIH 2023-01-25..
    en       Borjana Krišto; Borjana Kristo
    id       Borjana Krišto; Borjana Kristo

person sulejman-tihic
    name     Sulejman Tihić
    country  BIH
    role     office-holder of BIH 2002-10..2006-11 GOV
    en       Sulejman Tihić; Sulejman Tihic
    id       Sulejman Tihić; Sulejman Tihic

person haris-silajdzic
    name     Haris Silajdžić
    country  BIH
    role     office-holder of BIH 2006-11..2010-11 GOV
    en       Haris Silajdžić; Haris Silajdzic
    id       Haris Silajdžić; Haris Silajdzic

person bakir-izetbegovic
    name     Bakir Izetbegović
    country  BIH
    role     office-holder of BIH 2010-11..2018-11 GOV
    en       Bakir Izetbegović; Bakir Izetbegovic
    id       Bakir Izetbegović; Bakir Izetbegovic

person zeljko-komsic
    name     Željko Komšić
    country  BIH
    role     office-holder of BIH 2006-11..2014-11 GOV
    role     office-holder of BIH 2018-11.. GOV
    en       Željko Komšić; Zeljko Komsic
    id       Željko Komšić; Zeljko Komsic

person nebojsa-radmanovic
    name     Nebojša Radmanović
    country  BIH
    role     office-holder of BIH 2006-11..2014-11 GOV
    en       Nebojša Radmanović; Nebojsa Radmanovic
    id       Nebojša Radmanović; Nebojsa Radmanovic

person dragan-covic
    name     Dragan Čović
    country  BIH
    role     office-holder of BIH 2014-11..2018-11 GOV
    en       Dragan Čović; Dragan Covic
    id       Dragan Čović; Dragan Covic

person mladen-ivanic
    name     Mladen Ivanić
    country  BIH
    role     office-holder of BIH 2014-11..2018-11 GOV
    en       Mladen Ivanić; Mladen Ivanic
    id       Mladen Ivanić; Mladen Ivanic

person sefik-dzaferovic
    name     Šefik Džaferović
    country  BIH
    role     office-holder of BIH 2018-11..2022-11 GOV
    en       Šefik Džaferović; Sefik Dzaferovic
    id       Šefik Džaferović; Sefik Dzaferovic

person denis-becirovic
    name     Denis Bećirović
    country  BIH
    role     office-holder of BIH 2022-11.. GOV
    en       Denis Bećirović; Denis Becirovic
    id       Denis Bećirović; Denis Becirovic

person zeljka-cvijanovic
    name     Željka Cvijanović
    country  BIH
    role     office-holder of BIH 2022-11.. GOV
    en       Željka Cvijanović; Zeljka Cvijanovic
    id       Željka Cvijanović; Zeljka Cvijanovic

person milan-milutinovic
    name     Milan Milutinović
    country  SRB
    role     president of SRB 1997-12..2002-12
    en       Milan Milutinović; Milan Milutinovic
    id       Milan Milutinović; Milan Milutinovic

person tomislav-nikolic
    name     Tomislav Nikolić
    country  SRB
    role     president of SRB 2012-05-31..2017-05-31
    en       Tomislav Nikolić; Tomislav Nikolic
    id       Tomislav Nikolić; Tomislav Nikolic

person zoran-dindic
    name     Zoran Đinđić
    country  SRB
    role     prime-minister of SRB 2001-01-25..2003-03-12
    en       Zoran Đinđić; Zoran Dindic; Zoran Djindjic
    id       Zoran Đinđić; Zoran Dindic; Zoran Djindjic

person zoran-zivkovic
    name     Zoran Živković
    country  SRB
    role     prime-minister of SRB 2003-03-18..2004-03-03
    en       Zoran Živković; Zoran Zivkovic
    id       Zoran Živković; Zoran Zivkovic

person mirko-cvetkovic
    name     Mirko Cvetković
    country  SRB
    role     prime-minister of SRB 2008-07-07..2012-07-27
    en       Mirko Cvetković; Mirko Cvetkovic
    id       Mirko Cvetković; Mirko Cvetkovic

person milos-vucevic
    name     Miloš Vučević
    country  SRB
    role     prime-minister of SRB 2024-05-02..2025-04
    en       Miloš Vučević; Milos Vucevic
    id       Miloš Vučević; Milos Vucevic

person duro-macut
    name     Đuro Macut
    country  SRB
    role     prime-minister of SRB 2025-04-16..
    en       Đuro Macut; Duro Macut; Djuro Macut
    id       Đuro Macut; Duro Macut; Djuro Macut

person goran-svilanovic
    name     Goran Svilanović
    country  SRB
    role     foreign-minister of SRB 2000-11..2004-04
    en       Goran Svilanović; Goran Svilanovic
    id       Goran Svilanović; Goran Svilanovic

person vuk-draskovic
    name     Vuk Drašković
    country  SRB
    role     foreign-minister of SRB 2004-04..2007-05
    en       Vuk Drašković; Vuk Draskovic
    id       Vuk Drašković; Vuk Draskovic

person vuk-jeremic
    name     Vuk Jeremić
    country  SRB
    role     foreign-minister of SRB 2007-05-15..2012-07-27
    role     president of un-general-assembly 2012-09..2013-09
    en       Vuk Jeremić; Vuk Jeremic
    id       Vuk Jeremić; Vuk Jeremic

person ivan-mrkic
    name     Ivan Mrkić
    country  SRB
    role     foreign-minister of SRB 2012-07-27..2014-04-27
    en       Ivan Mrkić; Ivan Mrkic
    id       Ivan Mrkić; Ivan Mrkic

person nikola-selakovic
    name     Nikola Selaković
    country  SRB
    role     foreign-minister of SRB 2020-10..2022-10
    en       Nikola Selaković; Nikola Selakovic
    id       Nikola Selaković; Nikola Selakovic

person marko-duric
    name     Marko Đurić
    country  SRB
    role     foreign-minister of SRB 2024-05-02..
    en       Marko Đurić; Marko Duric; Marko Djuric
    id       Marko Đurić; Marko Duric; Marko Djuric

person filip-vujanovic
    name     Filip Vujanović
    country  MNE
    role     president of MNE 2003-05-22..2018-05-20
    en       Filip Vujanović; Filip Vujanovic
    id       Filip Vujanović; Filip Vujanovic

person jakov-milatovic
    name     Jakov Milatović
    country  MNE
    role     president of MNE 2023-05-20..
    en       Jakov Milatović; Jakov Milatovic
    id       Jakov Milatović; Jakov Milatovic

person zeljko-sturanovic
    name     Željko Šturanović
    country  MNE
    role     prime-minister of MNE 2006-11-13..2008-02-29
    en       Željko Šturanović; Zeljko Sturanovic
    id       Željko Šturanović; Zeljko Sturanovic

person igor-luksic
    name     Igor Lukšić
    country  MNE
    role     prime-minister of MNE 2010-12-29..2012-12-04
    role     foreign-minister of MNE 2012-12-04..2016-11
    en       Igor Lukšić; Igor Luksic
    id       Igor Lukšić; Igor Luksic

person dusko-markovic
    name     Duško Marković
    country  MNE
    role     prime-minister of MNE 2016-11-28..2020-12-04
    en       Duško Marković; Dusko Markovic
    id       Duško Marković; Dusko Markovic

person zdravko-krivokapic
    name     Zdravko Krivokapić
    country  MNE
    role     prime-minister of MNE 2020-12-04..2022-04-28
    en       Zdravko Krivokapić; Zdravko Krivokapic
    id       Zdravko Krivokapić; Zdravko Krivokapic

person dritan-abazovic
    name     Dritan Abazović
    country  MNE
    role     prime-minister of MNE 2022-04-28..2023-10-31
    en       Dritan Abazović; Dritan Abazovic
    id       Dritan Abazović; Dritan Abazovic

person milojko-spajic
    name     Milojko Spajić
    country  MNE
    role     prime-minister of MNE 2023-10-31..
    en       Milojko Spajić; Milojko Spajic
    id       Milojko Spajić; Milojko Spajic

person milan-rocen
    name     Milan Roćen
    country  MNE
    role     foreign-minister of MNE 2006-11..2012-07
    en       Milan Roćen; Milan Rocen
    id       Milan Roćen; Milan Rocen

person srdan-darmanovic
    name     Srđan Darmanović
    country  MNE
    role     foreign-minister of MNE 2016-11..2020-12
    en       Srđan Darmanović; Srdan Darmanovic; Srdjan Darmanovic
    id       Srđan Darmanović; Srdan Darmanovic; Srdjan Darmanovic

person ervin-ibrahimovic
    name     Ervin Ibrahimović
    country  MNE
    role     foreign-minister of MNE 2024-07..
    en       Ervin Ibrahimović; Ervin Ibrahimovic
    id       Ervin Ibrahimović; Ervin Ibrahimovic

person boris-trajkovski
    name     Boris Trajkovski
    country  MKD
    role     president of MKD 1999-12-15..2004-02-26
    en       Boris Trajkovski
    id       Boris Trajkovski

person branko-crvenkovski
    name     Branko Crvenkovski
    country  MKD
    role     prime-minister of MKD 2002-11-01..2004-05-12
    role     president of MKD 2004-05-12..2009-05-12
    en       Branko Crvenkovski
    id       Branko Crvenkovski

person gjorge-ivanov
    name     Gjorge Ivanov
    country  MKD
    role     president of MKD 2009-05-12..2019-05-12
    en       Gjorge Ivanov; Gjorgje Ivanov
    id       Gjorge Ivanov; Gjorgje Ivanov

person stevo-pendarovski
    name     Stevo Pendarovski
    country  MKD
    role     president of MKD 2019-05-12..2024-05-12
    en       Stevo Pendarovski
    id       Stevo Pendarovski

person gordana-siljanovska-davkova
    name     Gordana Siljanovska-Davkova
    country  MKD
    role     president of MKD 2024-05-12..
    en       Gordana Siljanovska-Davkova; Gordana Siljanovska Davkova
    id       Gordana Siljanovska-Davkova; Gordana Siljanovska Davkova

person ljubco-georgievski
    name     Ljubčo Georgievski
    country  MKD
    role     prime-minister of MKD 1998-11-30..2002-11-01
    en       Ljubčo Georgievski; Ljubco Georgievski
    id       Ljubčo Georgievski; Ljubco Georgievski

person vlado-buckovski
    name     Vlado Bučkovski
    country  MKD
    role     prime-minister of MKD 2004-12..2006-08
    en       Vlado Bučkovski; Vlado Buckovski
    id       Vlado Bučkovski; Vlado Buckovski

person nikola-gruevski
    name     Nikola Gruevski
    country  MKD
    role     prime-minister of MKD 2006-08..2016-01
    en       Nikola Gruevski
    id       Nikola Gruevski

person emil-dimitriev
    name     Emil Dimitriev
    country  MKD
    role     prime-minister of MKD 2016-01..2017-05-31
    en       Emil Dimitriev
    id       Emil Dimitriev

person oliver-spasovski
    name     Oliver Spasovski
    country  MKD
    role     acting-prime-minister of MKD 2020-01-03..2020-08-30
    en       Oliver Spasovski
    id       Oliver Spasovski

person dimitar-kovacevski
    name     Dimitar Kovačevski
    country  MKD
    role     prime-minister of MKD 2022-01..2024-01-28
    en       Dimitar Kovačevski; Dimitar Kovacevski
    id       Dimitar Kovačevski; Dimitar Kovacevski

person talat-xhaferi
    name     Talat Xhaferi
    country  MKD
    role     acting-prime-minister of MKD 2024-01-28..2024-06-23
    en       Talat Xhaferi; Talat Xhaferri
    id       Talat Xhaferi; Talat Xhaferri

person hristijan-mickoski
    name     Hristijan Mickoski
    country  MKD
    role     prime-minister of MKD 2024-06-23..
    en       Hristijan Mickoski
    id       Hristijan Mickoski

person ilinka-mitreva
    name     Ilinka Mitreva
    country  MKD
    role     foreign-minister of MKD 2002-11..2006-08
    en       Ilinka Mitreva
    id       Ilinka Mitreva

person antonio-milososki
    name     Antonio Milošoski
    country  MKD
    role     foreign-minister of MKD 2006-08..2011-07
    en       Antonio Milošoski; Antonio Milososki
    id       Antonio Milošoski; Antonio Milososki

person nikola-poposki
    name     Nikola Poposki
    country  MKD
    role     foreign-minister of MKD 2011-07..2017-05-31
    en       Nikola Poposki
    id       Nikola Poposki

person nikola-dimitrov
    name     Nikola Dimitrov
    country  MKD
    role     foreign-minister of MKD 2017-06-01..2020-08-30
    en       Nikola Dimitrov
    id       Nikola Dimitrov

person bujar-osmani
    name     Bujar Osmani
    country  MKD
    role     foreign-minister of MKD 2020-08-30..2024-06-23
    en       Bujar Osmani
    id       Bujar Osmani

person timco-mucunski
    name     Timčo Mucunski
    country  MKD
    role     foreign-minister of MKD 2024-06-23..
    en       Timčo Mucunski; Timco Mucunski
    id       Timčo Mucunski; Timco Mucunski

person rexhep-meidani
    name     Rexhep Meidani
    country  ALB
    role     president of ALB 1997-07..2002-07-24
    en       Rexhep Meidani
    id       Rexhep Meidani

person alfred-moisiu
    name     Alfred Moisiu
    country  ALB
    role     president of ALB 2002-07-24..2007-07-24
    en       Alfred Moisiu
    id       Alfred Moisiu

person bamir-topi
    name     Bamir Topi
    country  ALB
    role     president of ALB 2007-07-24..2012-07-24
    en       Bamir Topi
    id       Bamir Topi

person bujar-nishani
    name     Bujar Nishani
    country  ALB
    role     president of ALB 2012-07-24..2017-07-24
    en       Bujar Nishani
    id       Bujar Nishani

person ilir-meta
    name     Ilir Meta
    country  ALB
    role     prime-minister of ALB 1999-10..2002-02
    role     foreign-minister of ALB 2009-09..2010-09
    role     president of ALB 2017-07-24..2022-07-24
    en       Ilir Meta
    id       Ilir Meta

person bajram-begaj
    name     Bajram Begaj
    country  ALB
    role     president of ALB 2022-07-24..
    en       Bajram Begaj
    id       Bajram Begaj

person pandeli-majko
    name     Pandeli Majko
    country  ALB
    role     prime-minister of ALB 2002-02..2002-07
    en       Pandeli Majko
    id       Pandeli Majko

person fatos-nano
    name     Fatos Nano
    country  ALB
    role     prime-minister of ALB 2002-07..2005-09
    en       Fatos Nano
    id       Fatos Nano

person sali-berisha
    name     Sali Berisha
    country  ALB
    role     prime-minister of ALB 2005-09..2013-09
    en       Sali Berisha
    id       Sali Berisha

person lulzim-basha
    name     Lulzim Basha
    country  ALB
    role     foreign-minister of ALB 2007-05..2009-09
    en       Lulzim Basha
    id       Lulzim Basha

person ditmir-bushati
    name     Ditmir Bushati
    country  ALB
    role     foreign-minister of ALB 2013-09..2019-01
    en       Ditmir Bushati
    id       Ditmir Bushati

person olta-xhacka
    name     Olta Xhaçka
    country  ALB
    role     foreign-minister of ALB 2021-01..2023-09
    en       Olta Xhaçka; Olta Xhacka
    id       Olta Xhaçka; Olta Xhacka

person igli-hasani
    name     Igli Hasani
    country  ALB
    role     foreign-minister of ALB 2023-09..2025-09
    en       Igli Hasani
    id       Igli Hasani

person elisa-spiropali
    name     Elisa Spiropali
    country  ALB
    role     foreign-minister of ALB 2025-09..
    en       Elisa Spiropali
    id       Elisa Spiropali

person ibrahim-rugova
    name     Ibrahim Rugova
    country  XKX
    role     president of XKX 2002-03-04..2006-01-21
    en       Ibrahim Rugova
    id       Ibrahim Rugova

person fatmir-sejdiu
    name     Fatmir Sejdiu
    country  XKX
    role     president of XKX 2006-02-10..2010-09-27
    en       Fatmir Sejdiu
    id       Fatmir Sejdiu

person behgjet-pacolli
    name     Behgjet Pacolli
    country  XKX
    role     president of XKX 2011-02..2011-03-30
    en       Behgjet Pacolli
    id       Behgjet Pacolli

person atifete-jahjaga
    name     Atifete Jahjaga
    country  XKX
    role     president of XKX 2011-04-07..2016-04-07
    en       Atifete Jahjaga
    id       Atifete Jahjaga

person bajram-rexhepi
    name     Bajram Rexhepi
    country  XKX
    role     prime-minister of XKX 2002-03..2004-12
    en       Bajram Rexhepi
    id       Bajram Rexhepi

person ramush-haradinaj
    name     Ramush Haradinaj
    country  XKX
    role     prime-minister of XKX 2004-12..2005-03
    role     prime-minister of XKX 2017-09-09..2020-02-03
    en       Ramush Haradinaj
    id       Ramush Haradinaj

person bajram-kosumi
    name     Bajram Kosumi
    country  XKX
    role     prime-minister of XKX 2005-03..2006-03
    en       Bajram Kosumi
    id       Bajram Kosumi

person agim-ceku
    name     Agim Çeku
    country  XKX
    role     prime-minister of XKX 2006-03..2008-01-09
    en       Agim Çeku; Agim Ceku
    id       Agim Çeku; Agim Ceku

person isa-mustafa
    name     Isa Mustafa
    country  XKX
    role     prime-minister of XKX 2014-12-09..2017-09-09
    en       Isa Mustafa
    id       Isa Mustafa

person avdullah-hoti
    name     Avdullah Hoti
    country  XKX
    role     prime-minister of XKX 2020-06-03..2021-03-22
    en       Avdullah Hoti
    id       Avdullah Hoti
