@about    Heads of state and government, foreign ministers of NATO and EU members and others in Europe and the Caucasus since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# The Baltic states

person lennart-meri
    name     Lennart Meri
    country  EST
    role     president of EST 1992-10..2001-10-08
    en       Lennart Meri
    id       Lennart Meri

person arnold-ruutel
    name     Arnold Rüütel
    country  EST
    role     president of EST 2001-10-08..2006-10-09
    en       Arnold Rüütel; Arnold Ruutel
    id       Arnold Rüütel; Arnold Ruutel

person kersti-kaljulaid
    name     Kersti Kaljulaid
    country  EST
    role     president of EST 2016-10-10..2021-10-11
    en       Kersti Kaljulaid
    id       Kersti Kaljulaid

person alar-karis
    name     Alar Karis
    country  EST
    role     president of EST 2021-10-11..
    en       Alar Karis
    id       Alar Karis

person mart-laar
    name     Mart Laar
    country  EST
    role     prime-minister of EST 1999-03-25..2002-01-28
    en       Mart Laar
    id       Mart Laar

person siim-kallas
    name     Siim Kallas
    country  EST
    role     prime-minister of EST 2002-01-28..2003-04-10
    en       Siim Kallas
    id       Siim Kallas

person juhan-parts
    name     Juhan Parts
    country  EST
    role     prime-minister of EST 2003-04-10..2005-04-12
    en       Juhan Parts
    id       Juhan Parts

person andrus-ansip
    name     Andrus Ansip
    country  EST
    role     prime-minister of EST 2005-04-12..2014-03-26
    en       Andrus Ansip
    id       Andrus Ansip

person taavi-roivas
    name     Taavi Rõivas
    country  EST
    role     prime-minister of EST 2014-03-26..2016-11-23
    en       Taavi Rõivas; Taavi Roivas
    id       Taavi Rõivas; Taavi Roivas

person juri-ratas
    name     Jüri Ratas
    country  EST
    role     prime-minister of EST 2016-11-23..2021-01-26
    en       Jüri Ratas; Juri Ratas
    id       Jüri Ratas; Juri Ratas

person kristiina-ojuland
    name     Kristiina Ojuland
    country  EST
    role     foreign-minister of EST 2002-01..2005-02
    en       Kristiina Ojuland
    id       Kristiina Ojuland

person keit-pentus-rosimannus
    name     Keit Pentus-Rosimannus
    country  EST
    role     foreign-minister of EST 2014-11..2015-07
    en       Keit Pentus-Rosimannus
    id       Keit Pentus-Rosimannus

person marina-kaljurand
    name     Marina Kaljurand
    country  EST
    role     foreign-minister of EST 2015-07..2016-09
    en       Marina Kaljurand
    id       Marina Kaljurand

person sven-mikser
    name     Sven Mikser
    country  EST
    role     foreign-minister of EST 2016-11-23..2019-04-29
    en       Sven Mikser
    id       Sven Mikser

person urmas-reinsalu
    name     Urmas Reinsalu
    country  EST
    role     foreign-minister of EST 2019-04-29..2021-01-26
    role     foreign-minister of EST 2022-07..2023-04
    en       Urmas Reinsalu
    id       Urmas Reinsalu

person eva-maria-liimets
    name     Eva-Maria Liimets
    country  EST
    role     foreign-minister of EST 2021-01-26..2022-06
    en       Eva-Maria Liimets
    id       Eva-Maria Liimets

person margus-tsahkna
    name     Margus Tsahkna
    country  EST
    role     foreign-minister of EST 2023-04-17..
    en       Margus Tsahkna
    id       Margus Tsahkna

person vaira-vike-freiberga
    name     Vaira Vīķe-Freiberga
    country  LVA
    role     president of LVA 1999-07-08..2007-07-08
    en       Vaira Vīķe-Freiberga; Vaira Vike-Freiberga
    id       Vaira Vīķe-Freiberga; Vaira Vike-Freiberga

person valdis-zatlers
    name     Valdis Zatlers
    country  LVA
    role     president of LVA 2007-07-08..2011-07-08
    en       Valdis Zatlers
    id       Valdis Zatlers

person andris-berzins
    name     Andris Bērziņš
    country  LVA
    role     president of LVA 2011-07-08..2015-07-08
    en       Andris Bērziņš; Andris Berzins
    id       Andris Bērziņš; Andris Berzins

person raimonds-vejonis
    name     Raimonds Vējonis
    country  LVA
    role     president of LVA 2015-07-08..2019-07-08
    en       Raimonds Vējonis; Raimonds Vejonis
    id       Raimonds Vējonis; Raimonds Vejonis

person egils-levits
    name     Egils Levits
    country  LVA
    role     president of LVA 2019-07-08..2023-07-08
    en       Egils Levits
    id       Egils Levits

person einars-repse
    name     Einars Repše
    country  LVA
    role     prime-minister of LVA 2002-11-07..2004-03-09
    en       Einars Repše; Einars Repse
    id       Einars Repše; Einars Repse

person indulis-emsis
    name     Indulis Emsis
    country  LVA
    role     prime-minister of LVA 2004-03-09..2004-12-02
    en       Indulis Emsis
    id       Indulis Emsis

person aigars-kalvitis
    name     Aigars Kalvītis
    country  LVA
    role     prime-minister of LVA 2004-12-02..2007-12-20
    en       Aigars Kalvītis; Aigars Kalvitis
    id       Aigars Kalvītis; Aigars Kalvitis

person ivars-godmanis
    name     Ivars Godmanis
    country  LVA
    role     prime-minister of LVA 2007-12-20..2009-03-12
    en       Ivars Godmanis
    id       Ivars Godmanis

person valdis-dombrovskis
    name     Valdis Dombrovskis
    country  LVA
    role     prime-minister of LVA 2009-03-12..2014-01-22
    role     commissioner of european-commission 2014-11-01..
    en       Valdis Dombrovskis
    id       Valdis Dombrovskis

person laimdota-straujuma
    name     Laimdota Straujuma
    country  LVA
    role     prime-minister of LVA 2014-01-22..2016-02-11
    en       Laimdota Straujuma
    id       Laimdota Straujuma

person maris-kucinskis
    name     Māris Kučinskis
    country  LVA
    role     prime-minister of LVA 2016-02-11..2019-01-23
    en       Māris Kučinskis; Maris Kucinskis
    id       Māris Kučinskis; Maris Kucinskis

person sandra-kalniete
    name     Sandra Kalniete
    country  LVA
    role     foreign-minister of LVA 2002-11..2004-03
    en       Sandra Kalniete
    id       Sandra Kalniete

person artis-pabriks
    name     Artis Pabriks
    country  LVA
    role     foreign-minister of LVA 2004-07..2007-10
    role     defence-minister of LVA 2019-01-23..2022-12
    en       Artis Pabriks
    id       Artis Pabriks

person maris-riekstins
    name     Māris Riekstiņš
    country  LVA
    role     foreign-minister of LVA 2007-11..2010-04
    en       Māris Riekstiņš; Maris Riekstins
    id       Māris Riekstiņš; Maris Riekstins

person baiba-braze
    name     Baiba Braže
    country  LVA
    role     foreign-minister of LVA 2024-04-19..
    en       Baiba Braže; Baiba Braze
    id       Baiba Braže; Baiba Braze

person valdas-adamkus
    name     Valdas Adamkus
    country  LTU
    role     president of LTU 1998-02-26..2003-02-26
    role     president of LTU 2004-07-12..2009-07-12
    en       Valdas Adamkus
    id       Valdas Adamkus

person rolandas-paksas
    name     Rolandas Paksas
    country  LTU
    role     prime-minister of LTU 2000-10-26..2001-06-20
    role     president of LTU 2003-02-26..2004-04-06
    en       Rolandas Paksas
    id       Rolandas Paksas

person arturas-paulauskas
    name     Artūras Paulauskas
    country  LTU
    role     acting-president of LTU 2004-04-06..2004-07-12
    en       Artūras Paulauskas; Arturas Paulauskas
    id       Artūras Paulauskas; Arturas Paulauskas

person andrius-kubilius
    name     Andrius Kubilius
    country  LTU
    role     prime-minister of LTU 1999-11-03..2000-10-26
    role     prime-minister of LTU 2008-12-09..2012-12-13
    role     commissioner of european-commission 2024-12-01..
    en       Andrius Kubilius
    id       Andrius Kubilius

person algirdas-brazauskas
    name     Algirdas Brazauskas
    country  LTU
    role     prime-minister of LTU 2001-07-03..2006-06-01
    en       Algirdas Brazauskas
    id       Algirdas Brazauskas

person gediminas-kirkilas
    name     Gediminas Kirkilas
    country  LTU
    role     prime-minister of LTU 2006-07-06..2008-12-09
    en       Gediminas Kirkilas
    id       Gediminas Kirkilas

person algirdas-butkevicius
    name     Algirdas Butkevičius
    country  LTU
    role     prime-minister of LTU 2012-12-13..2016-12-13
    en       Algirdas Butkevičius; Algirdas Butkevicius
    id       Algirdas Butkevičius; Algirdas Butkevicius

person saulius-skvernelis
    name     Saulius Skvernelis
    country  LTU
    role     prime-minister of LTU 2016-12-13..2020-12-11
    en       Saulius Skvernelis
    id       Saulius Skvernelis

person gintautas-paluckas
    name     Gintautas Paluckas
    country  LTU
    role     prime-minister of LTU 2024-12-12..2025-08-04
    en       Gintautas Paluckas
    id       Gintautas Paluckas

person inga-ruginiene
    name     Inga Ruginienė
    country  LTU
    role     prime-minister of LTU 2025-09-25..
    en       Inga Ruginienė; Inga Ruginiene
    id       Inga Ruginienė; Inga Ruginiene

person antanas-valionis
    name     Antanas Valionis
    country  LTU
    role     foreign-minister of LTU 2000-10..2006-07
    en       Antanas Valionis
    id       Antanas Valionis

person petras-vaitiekunas
    name     Petras Vaitiekūnas
    country  LTU
    role     foreign-minister of LTU 2006-07..2008-12
    en       Petras Vaitiekūnas; Petras Vaitiekunas
    id       Petras Vaitiekūnas; Petras Vaitiekunas

person vygaudas-usackas
    name     Vygaudas Ušackas
    country  LTU
    role     foreign-minister of LTU 2008-12..2010-01
    en       Vygaudas Ušackas; Vygaudas Usackas
    id       Vygaudas Ušackas; Vygaudas Usackas

person audronius-azubalis
    name     Audronius Ažubalis
    country  LTU
    role     foreign-minister of LTU 2010-02..2012-12
    en       Audronius Ažubalis; Audronius Azubalis
    id       Audronius Ažubalis; Audronius Azubalis

person linas-linkevicius
    name     Linas Linkevičius
    country  LTU
    role     foreign-minister of LTU 2012-12-13..2020-12-11
    en       Linas Linkevičius; Linas Linkevicius
    id       Linas Linkevičius; Linas Linkevicius

person kestutis-budrys
    name     Kęstutis Budrys
    country  LTU
    role     foreign-minister of LTU 2024-12-12..
    en       Kęstutis Budrys; Kestutis Budrys
    id       Kęstutis Budrys; Kestutis Budrys

# Central Europe

person jerzy-buzek
    name     Jerzy Buzek
    country  POL
    role     prime-minister of POL 1997-10-31..2001-10-19
    role     president of european-parliament 2009-07-14..2012-01-17
    en       Jerzy Buzek
    id       Jerzy Buzek

person leszek-miller
    name     Leszek Miller
    country  POL
    role     prime-minister of POL 2001-10-19..2004-05-02
    en       Leszek Miller
    id       Leszek Miller

person marek-belka
    name     Marek Belka
    country  POL
    role     prime-minister of POL 2004-05-02..2005-10-31
    en       Marek Belka
    id       Marek Belka

person kazimierz-marcinkiewicz
    name     Kazimierz Marcinkiewicz
    country  POL
    role     prime-minister of POL 2005-10-31..2006-07-14
    en       Kazimierz Marcinkiewicz
    id       Kazimierz Marcinkiewicz

person ewa-kopacz
    name     Ewa Kopacz
    country  POL
    role     prime-minister of POL 2014-09-22..2015-11-16
    en       Ewa Kopacz
    id       Ewa Kopacz

person wlodzimierz-cimoszewicz
    name     Włodzimierz Cimoszewicz
    country  POL
    role     foreign-minister of POL 2001-10-19..2005-01
    en       Włodzimierz Cimoszewicz; Wlodzimierz Cimoszewicz
    id       Włodzimierz Cimoszewicz; Wlodzimierz Cimoszewicz

person wladyslaw-bartoszewski
    name     Władysław Bartoszewski
    country  POL
    role     foreign-minister of POL 2000-06..2001-10
    en       Władysław Bartoszewski; Wladyslaw Bartoszewski
    id       Władysław Bartoszewski; Wladyslaw Bartoszewski

person adam-daniel-rotfeld
    name     Adam Daniel Rotfeld
    country  POL
    role     foreign-minister of POL 2005-01..2005-10-31
    en       Adam Daniel Rotfeld; Adam Rotfeld
    id       Adam Daniel Rotfeld; Adam Rotfeld

person stefan-meller
    name     Stefan Meller
    country  POL
    role     foreign-minister of POL 2005-10-31..2006-05
    en       Stefan Meller
    id       Stefan Meller

person anna-fotyga
    name     Anna Fotyga
    country  POL
    role     foreign-minister of POL 2006-05-09..2007-11
    en       Anna Fotyga
    id       Anna Fotyga

person grzegorz-schetyna
    name     Grzegorz Schetyna
    country  POL
    role     foreign-minister of POL 2014-09-22..2015-11-16
    en       Grzegorz Schetyna
    id       Grzegorz Schetyna

person witold-waszczykowski
    name     Witold Waszczykowski
    country  POL
    role     foreign-minister of POL 2015-11-16..2018-01-09
    en       Witold Waszczykowski
    id       Witold Waszczykowski

person jacek-czaputowicz
    name     Jacek Czaputowicz
    country  POL
    role     foreign-minister of POL 2018-01-09..2020-08-26
    en       Jacek Czaputowicz
    id       Jacek Czaputowicz

person vladimir-spidla
    name     Vladimír Špidla
    country  CZE
    role     prime-minister of CZE 2002-07-12..2004-08-04
    en       Vladimír Špidla; Vladimir Spidla
    id       Vladimír Špidla; Vladimir Spidla

person stanislav-gross
    name     Stanislav Gross
    country  CZE
    role     prime-minister of CZE 2004-08-04..2005-04-25
    en       Stanislav Gross
    id       Stanislav Gross

person jiri-paroubek
    name     Jiří Paroubek
    country  CZE
    role     prime-minister of CZE 2005-04-25..2006-08-16
    en       Jiří Paroubek; Jiri Paroubek
    id       Jiří Paroubek; Jiri Paroubek

person mirek-topolanek
    name     Mirek Topolánek
    country  CZE
    role     prime-minister of CZE 2006-08-16..2009-05-08
    en       Mirek Topolánek; Mirek Topolanek
    id       Mirek Topolánek; Mirek Topolanek

person jan-fischer
    name     Jan Fischer
    country  CZE
    role     prime-minister of CZE 2009-05-08..2010-07-13
    en       Jan Fischer
    id       Jan Fischer

person petr-necas
    name     Petr Nečas
    country  CZE
    role     prime-minister of CZE 2010-07-13..2013-07-10
    en       Petr Nečas; Petr Necas
    id       Petr Nečas; Petr Necas

person jiri-rusnok
    name     Jiří Rusnok
    country  CZE
    role     prime-minister of CZE 2013-07-10..2014-01-29
    en       Jiří Rusnok; Jiri Rusnok
    id       Jiří Rusnok; Jiri Rusnok

person bohuslav-sobotka
    name     Bohuslav Sobotka
    country  CZE
    role     prime-minister of CZE 2014-01-29..2017-12
    en       Bohuslav Sobotka
    id       Bohuslav Sobotka

person jan-kavan
    name     Jan Kavan
    country  CZE
    role     foreign-minister of CZE 1998-07..2002-07
    role     president of un-general-assembly 2002-09..2003-09
    en       Jan Kavan
    id       Jan Kavan

person cyril-svoboda
    name     Cyril Svoboda
    country  CZE
    role     foreign-minister of CZE 2002-07..2006-08
    en       Cyril Svoboda
    id       Cyril Svoboda

person karel-schwarzenberg
    name     Karel Schwarzenberg
    country  CZE
    role     foreign-minister of CZE 2007-01-09..2009-05
    role     foreign-minister of CZE 2010-07-13..2013-07-10
    en       Karel Schwarzenberg
    id       Karel Schwarzenberg

person jan-kohout
    name     Jan Kohout
    country  CZE
    role     foreign-minister of CZE 2009-05..2010-07
    role     foreign-minister of CZE 2013-07..2014-01
    en       Jan Kohout
    id       Jan Kohout

person lubomir-zaoralek
    name     Lubomír Zaorálek
    country  CZE
    role     foreign-minister of CZE 2014-01-29..2017-12
    en       Lubomír Zaorálek; Lubomir Zaoralek
    id       Lubomír Zaorálek; Lubomir Zaoralek

person martin-stropnicky
    name     Martin Stropnický
    country  CZE
    role     defence-minister of CZE 2014-01-29..2017-12
    role     foreign-minister of CZE 2017-12..2018-06
    en       Martin Stropnický; Martin Stropnicky
    id       Martin Stropnický; Martin Stropnicky

person tomas-petricek
    name     Tomáš Petříček
    country  CZE
    role     foreign-minister of CZE 2018-10-16..2021-04-12
    en       Tomáš Petříček; Tomas Petricek
    id       Tomáš Petříček; Tomas Petricek

person jakub-kulhanek
    name     Jakub Kulhánek
    country  CZE
    role     foreign-minister of CZE 2021-04..2021-12-17
    en       Jakub Kulhánek; Jakub Kulhanek
    id       Jakub Kulhánek; Jakub Kulhanek

person jan-lipavsky
    name     Jan Lipavský
    country  CZE
    role     foreign-minister of CZE 2021-12-17..2025-12
    en       Jan Lipavský; Jan Lipavsky
    id       Jan Lipavský; Jan Lipavsky

person petr-macinka
    name     Petr Macinka
    country  CZE
    role     foreign-minister of CZE 2025-12..
    en       Petr Macinka
    id       Petr Macinka

person rudolf-schuster
    name     Rudolf Schuster
    country  SVK
    role     president of SVK 1999-06-15..2004-06-15
    en       Rudolf Schuster
    id       Rudolf Schuster

person ivan-gasparovic
    name     Ivan Gašparovič
    country  SVK
    role     president of SVK 2004-06-15..2014-06-15
    en       Ivan Gašparovič; Ivan Gasparovic
    id       Ivan Gašparovič; Ivan Gasparovic

person andrej-kiska
    name     Andrej Kiska
    country  SVK
    role     president of SVK 2014-06-15..2019-06-15
    en       Andrej Kiska
    id       Andrej Kiska

person mikulas-dzurinda
    name     Mikuláš Dzurinda
    country  SVK
    role     prime-minister of SVK 1998-10-30..2006-07-04
    role     foreign-minister of SVK 2010-07-09..2012-04-04
    en       Mikuláš Dzurinda; Mikulas Dzurinda
    id       Mikuláš Dzurinda; Mikulas Dzurinda

person iveta-radicova
    name     Iveta Radičová
    country  SVK
    role     prime-minister of SVK 2010-07-08..2012-04-04
    en       Iveta Radičová; Iveta Radicova
    id       Iveta Radičová; Iveta Radicova

person igor-matovic
    name     Igor Matovič
    country  SVK
    role     prime-minister of SVK 2020-03-21..2021-04-01
    role     finance-minister of SVK 2021-04-01..2022-12
    en       Igor Matovič; Igor Matovic
    id       Igor Matovič; Igor Matovic

person eduard-heger
    name     Eduard Heger
    country  SVK
    role     prime-minister of SVK 2021-04-01..2023-05-15
    en       Eduard Heger
    id       Eduard Heger

person ludovit-odor
    name     Ľudovít Ódor
    country  SVK
    role     prime-minister of SVK 2023-05-15..2023-10-25
    en       Ľudovít Ódor; Ludovit Odor
    id       Ľudovít Ódor; Ludovit Odor

person eduard-kukan
    name     Eduard Kukan
    country  SVK
    role     foreign-minister of SVK 1998-10..2006-07
    en       Eduard Kukan
    id       Eduard Kukan

person jan-kubis
    name     Ján Kubiš
    country  SVK
    role     secretary-general of osce 1999-06..2005-06
    role     foreign-minister of SVK 2006-07..2009-01
    en       Ján Kubiš; Jan Kubis
    id       Ján Kubiš; Jan Kubis

person miroslav-lajcak
    name     Miroslav Lajčák
    country  SVK
    role     foreign-minister of SVK 2009-01-26..2010-07-09
    role     foreign-minister of SVK 2012-04-04..2020-03-21
    role     president of un-general-assembly 2017-09..2018-09
    en       Miroslav Lajčák; Miroslav Lajcak
    id       Miroslav Lajčák; Miroslav Lajcak

person ivan-korcok
    name     Ivan Korčok
    country  SVK
    role     foreign-minister of SVK 2020-04..2022-09
    en       Ivan Korčok; Ivan Korcok
    id       Ivan Korčok; Ivan Korcok

person rastislav-kacer
    name     Rastislav Káčer
    country  SVK
    role     foreign-minister of SVK 2022-09..2023-05
    en       Rastislav Káčer; Rastislav Kacer
    id       Rastislav Káčer; Rastislav Kacer

person miroslav-wlachovsky
    name     Miroslav Wlachovský
    country  SVK
    role     foreign-minister of SVK 2023-05..2023-10-25
    en       Miroslav Wlachovský; Miroslav Wlachovsky
    id       Miroslav Wlachovský; Miroslav Wlachovsky

person juraj-blanar
    name     Juraj Blanár
    country  SVK
    role     foreign-minister of SVK 2023-10-25..
    en       Juraj Blanár; Juraj Blanar
    id       Juraj Blanár; Juraj Blanar

person ferenc-madl
    name     Ferenc Mádl
    country  HUN
    role     president of HUN 2000-08-04..2005-08-05
    en       Ferenc Mádl; Ferenc Madl
    id       Ferenc Mádl; Ferenc Madl

person laszlo-solyom
    name     László Sólyom
    country  HUN
    role     president of HUN 2005-08-05..2010-08-05
    en       László Sólyom; Laszlo Solyom
    id       László Sólyom; Laszlo Solyom

person pal-schmitt
    name     Pál Schmitt
    country  HUN
    role     president of HUN 2010-08-06..2012-04-02
    en       Pál Schmitt; Pal Schmitt
    id       Pál Schmitt; Pal Schmitt

person janos-ader
    name     János Áder
    country  HUN
    role     president of HUN 2012-05-10..2022-05-10
    en       János Áder; Janos Ader
    id       János Áder; Janos Ader

person katalin-novak
    name     Katalin Novák
    country  HUN
    role     president of HUN 2022-05-10..2024-02-26
    en       Katalin Novák; Katalin Novak
    id       Katalin Novák; Katalin Novak

person peter-medgyessy
    name     Péter Medgyessy
    country  HUN
    role     prime-minister of HUN 2002-05-27..2004-09-29
    en       Péter Medgyessy; Peter Medgyessy
    id       Péter Medgyessy; Peter Medgyessy

person gordon-bajnai
    name     Gordon Bajnai
    country  HUN
    role     prime-minister of HUN 2009-04-14..2010-05-29
    en       Gordon Bajnai
    id       Gordon Bajnai

person janos-martonyi
    name     János Martonyi
    country  HUN
    role     foreign-minister of HUN 1998-07..2002-05
    role     foreign-minister of HUN 2010-05-29..2014-06
    en       János Martonyi; Janos Martonyi
    id       János Martonyi; Janos Martonyi

person ferenc-somogyi
    name     Ferenc Somogyi
    country  HUN
    role     foreign-minister of HUN 2004-11..2006-06
    en       Ferenc Somogyi
    id       Ferenc Somogyi

person kinga-goncz
    name     Kinga Göncz
    country  HUN
    role     foreign-minister of HUN 2006-06..2009-04
    en       Kinga Göncz; Kinga Goncz
    id       Kinga Göncz; Kinga Goncz

person peter-balazs
    name     Péter Balázs
    country  HUN
    role     foreign-minister of HUN 2009-04..2010-05
    en       Péter Balázs; Peter Balazs
    id       Péter Balázs; Peter Balazs

person tibor-navracsics
    name     Tibor Navracsics
    country  HUN
    role     foreign-minister of HUN 2014-06..2014-09
    role     commissioner of european-commission 2014-11-01..2019-11-30
    en       Tibor Navracsics
    id       Tibor Navracsics
