@about    Heads of state and government, foreign ministers of NATO and EU members and others in Europe and the Caucasus since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Ireland and Britain

person bertie-ahern
    name     Bertie Ahern
    country  IRL
    role     prime-minister of IRL 1997-06-26..2008-05-07
    en       Bertie Ahern
    id       Bertie Ahern

person brian-cowen
    name     Brian Cowen
    country  IRL
    role     foreign-minister of IRL 2000-01-27..2004-09-29
    role     finance-minister of IRL 2004-09-29..2008-05-07
    role     prime-minister of IRL 2008-05-07..2011-03-09
    en       Brian Cowen
    id       Brian Cowen

person enda-kenny
    name     Enda Kenny
    country  IRL
    role     prime-minister of IRL 2011-03-09..2017-06-14
    en       Enda Kenny
    id       Enda Kenny

person dermot-ahern
    name     Dermot Ahern
    country  IRL
    role     foreign-minister of IRL 2004-09-29..2008-05-07
    en       Dermot Ahern
    id       Dermot Ahern

person eamon-gilmore
    name     Eamon Gilmore
    country  IRL
    role     deputy-prime-minister of IRL 2011-03-09..2014-07
    role     foreign-minister of IRL 2011-03-09..2014-07-11
    en       Eamon Gilmore
    id       Eamon Gilmore

person charlie-flanagan
    name     Charlie Flanagan
    country  IRL
    role     foreign-minister of IRL 2014-07-11..2017-06-14
    en       Charlie Flanagan
    id       Charlie Flanagan

person helen-mcentee
    name     Helen McEntee
    country  IRL
    role     foreign-minister of IRL 2025-11..
    en       Helen McEntee
    id       Helen McEntee

person joan-burton
    name     Joan Burton
    country  IRL
    role     deputy-prime-minister of IRL 2014-07..2016-05
    en       Joan Burton
    id       Joan Burton

person mary-mcaleese
    name     Mary McAleese
    country  IRL
    role     president of IRL 1997-11-11..2011-11-10
    en       Mary McAleese
    id       Mary McAleese

person michael-d-higgins
    name     Michael D. Higgins
    country  IRL
    role     president of IRL 2011-11-11..2025-11-11
    en       Michael D. Higgins; Michael D Higgins
    id       Michael D. Higgins; Michael D Higgins

person catherine-connolly
    name     Catherine Connolly
    country  IRL
    role     president of IRL 2025-11-11..
    en       Catherine Connolly
    id       Catherine Connolly

person robin-cook
    name     Robin Cook
    country  GBR
    role     foreign-minister of GBR 1997-05-02..2001-06-08
    en       Robin Cook
    id       Robin Cook

# Alps and Benelux

person thomas-klestil
    name     Thomas Klestil
    country  AUT
    role     president of AUT 1992-07-08..2004-07-06
    en       Thomas Klestil
    id       Thomas Klestil

person heinz-fischer
    name     Heinz Fischer
    country  AUT
    role     president of AUT 2004-07-08..2016-07-08
    en       Heinz Fischer
    id       Heinz Fischer

person wolfgang-schussel
    name     Wolfgang Schüssel
    country  AUT
    role     chancellor of AUT 2000-02-04..2007-01-11
    en       Wolfgang Schüssel; Wolfgang Schussel; Wolfgang Schuessel
    id       Wolfgang Schüssel; Wolfgang Schussel; Wolfgang Schuessel

person alfred-gusenbauer
    name     Alfred Gusenbauer
    country  AUT
    role     chancellor of AUT 2007-01-11..2008-12-02
    en       Alfred Gusenbauer
    id       Alfred Gusenbauer

person werner-faymann
    name     Werner Faymann
    country  AUT
    role     chancellor of AUT 2008-12-02..2016-05-09
    en       Werner Faymann
    id       Werner Faymann

person christian-kern
    name     Christian Kern
    country  AUT
    role     chancellor of AUT 2016-05-17..2017-12-18
    en       Christian Kern
    id       Christian Kern

person brigitte-bierlein
    name     Brigitte Bierlein
    country  AUT
    role     chancellor of AUT 2019-06-03..2020-01-07
    en       Brigitte Bierlein
    id       Brigitte Bierlein

person alexander-schallenberg
    name     Alexander Schallenberg
    country  AUT
    role     foreign-minister of AUT 2019-06-03..2021-10-11
    role     chancellor of AUT 2021-10-11..2021-12-06
    role     foreign-minister of AUT 2021-12-06..2025-03-03
    role     chancellor of AUT 2025-01-10..2025-03-03
    en       Alexander Schallenberg
    id       Alexander Schallenberg

person benita-ferrero-waldner
    name     Benita Ferrero-Waldner
    country  AUT
    role     foreign-minister of AUT 2000-02-04..2004-10
    role     commissioner of european-commission 2004-11-22..2010-02
    en       Benita Ferrero-Waldner
    id       Benita Ferrero-Waldner

person ursula-plassnik
    name     Ursula Plassnik
    country  AUT
    role     foreign-minister of AUT 2004-10..2008-12-02
    en       Ursula Plassnik
    id       Ursula Plassnik

person michael-spindelegger
    name     Michael Spindelegger
    country  AUT
    role     foreign-minister of AUT 2008-12-02..2013-12-16
    en       Michael Spindelegger
    id       Michael Spindelegger

person karin-kneissl
    name     Karin Kneissl
    country  AUT
    role     foreign-minister of AUT 2017-12-18..2019-06-03
    en       Karin Kneissl
    id       Karin Kneissl

person michael-linhart
    name     Michael Linhart
    country  AUT
    role     foreign-minister of AUT 2021-10-11..2021-12-06
    en       Michael Linhart
    id       Michael Linhart

person beate-meinl-reisinger
    name     Beate Meinl-Reisinger
    country  AUT
    role     foreign-minister of AUT 2025-03-03..
    en       Beate Meinl-Reisinger
    id       Beate Meinl-Reisinger

person yves-leterme
    name     Yves Leterme
    country  BEL
    role     prime-minister of BEL 2008-03-20..2008-12-30
    role     foreign-minister of BEL 2009-07..2009-11-25
    role     prime-minister of BEL 2009-11-25..2011-12-06
    en       Yves Leterme
    id       Yves Leterme

person elio-di-rupo
    name     Elio Di Rupo
    country  BEL
    role     prime-minister of BEL 2011-12-06..2014-10-11
    en       Elio Di Rupo
    id       Elio Di Rupo

person sophie-wilmes
    name     Sophie Wilmès
    country  BEL
    role     prime-minister of BEL 2019-10-27..2020-10-01
    role     foreign-minister of BEL 2020-10-01..2022-07
    en       Sophie Wilmès; Sophie Wilmes
    id       Sophie Wilmès; Sophie Wilmes

person louis-michel
    name     Louis Michel
    country  BEL
    role     foreign-minister of BEL 1999-07-12..2004-07
    en       Louis Michel
    id       Louis Michel

person karel-de-gucht
    name     Karel De Gucht
    country  BEL
    role     foreign-minister of BEL 2004-07..2009-07
    role     commissioner of european-commission 2009-07..2014-10-31
    en       Karel De Gucht
    id       Karel De Gucht

person steven-vanackere
    name     Steven Vanackere
    country  BEL
    role     foreign-minister of BEL 2009-11..2011-12-06
    en       Steven Vanackere
    id       Steven Vanackere

person didier-reynders
    name     Didier Reynders
    country  BEL
    role     foreign-minister of BEL 2011-12-06..2019-11
    role     commissioner of european-commission 2019-12-01..2024-11-30
    en       Didier Reynders
    id       Didier Reynders

person philippe-goffin
    name     Philippe Goffin
    country  BEL
    role     foreign-minister of BEL 2019-11..2020-10-01
    en       Philippe Goffin
    id       Philippe Goffin

person hadja-lahbib
    name     Hadja Lahbib
    country  BEL
    role     foreign-minister of BEL 2022-07..2024-11
    role     commissioner of european-commission 2024-12-01..
    en       Hadja Lahbib
    id       Hadja Lahbib

person bernard-quintin
    name     Bernard Quintin
    country  BEL
    role     foreign-minister of BEL 2024-12..2025-02-03
    role     interior-minister of BEL 2025-02-03..
    en       Bernard Quintin
    id       Bernard Quintin

person maxime-prevot
    name     Maxime Prévot
    country  BEL
    role     foreign-minister of BEL 2025-02-03..
    en       Maxime Prévot; Maxime Prevot
    id       Maxime Prévot; Maxime Prevot

person king-philippe
    name     King Philippe
    country  BEL
    role     king of BEL 2013-07-21..
    en       King Philippe
    id       Raja Philippe

person wim-kok
    name     Wim Kok
    country  NLD
    role     prime-minister of NLD 1994-08-22..2002-07-22
    en       Wim Kok
    id       Wim Kok

person rob-jetten
    name     Rob Jetten
    country  NLD
    role     prime-minister of NLD 2026-02..
    en       Rob Jetten
    id       Rob Jetten

person jozias-van-aartsen
    name     Jozias van Aartsen
    country  NLD
    role     foreign-minister of NLD 1998-08-03..2002-07-22
    en       Jozias van Aartsen
    id       Jozias van Aartsen

person ben-bot
    name     Ben Bot
    country  NLD
    role     foreign-minister of NLD 2003-12-03..2007-02-22
    en       Ben Bot; Bernard Bot
    id       Ben Bot; Bernard Bot

person maxime-verhagen
    name     Maxime Verhagen
    country  NLD
    role     foreign-minister of NLD 2007-02-22..2010-10-14
    en       Maxime Verhagen
    id       Maxime Verhagen

person uri-rosenthal
    name     Uri Rosenthal
    country  NLD
    role     foreign-minister of NLD 2010-10-14..2012-11-05
    en       Uri Rosenthal
    id       Uri Rosenthal

person frans-timmermans
    name     Frans Timmermans
    country  NLD
    role     foreign-minister of NLD 2012-11-05..2014-10-17
    role     commissioner of european-commission 2014-11-01..2023-08
    en       Frans Timmermans
    id       Frans Timmermans

person bert-koenders
    name     Bert Koenders
    country  NLD
    role     foreign-minister of NLD 2014-10-17..2017-10-26
    en       Bert Koenders
    id       Bert Koenders

person halbe-zijlstra
    name     Halbe Zijlstra
    country  NLD
    role     foreign-minister of NLD 2017-10-26..2018-02-13
    en       Halbe Zijlstra
    id       Halbe Zijlstra

person stef-blok
    name     Stef Blok
    country  NLD
    role     foreign-minister of NLD 2018-03-07..2021-05-25
    en       Stef Blok
    id       Stef Blok

person sigrid-kaag
    name     Sigrid Kaag
    country  NLD
    role     foreign-minister of NLD 2021-05-25..2021-09-17
    role     finance-minister of NLD 2022-01-10..2024-01
    en       Sigrid Kaag
    id       Sigrid Kaag

person ben-knapen
    name     Ben Knapen
    country  NLD
    role     foreign-minister of NLD 2021-09-24..2022-01-10
    en       Ben Knapen
    id       Ben Knapen

person wopke-hoekstra
    name     Wopke Hoekstra
    country  NLD
    role     finance-minister of NLD 2017-10-26..2022-01-10
    role     foreign-minister of NLD 2022-01-10..2023-09-01
    role     commissioner of european-commission 2023-10..
    en       Wopke Hoekstra
    id       Wopke Hoekstra

person hanke-bruins-slot
    name     Hanke Bruins Slot
    country  NLD
    role     foreign-minister of NLD 2023-09-05..2024-07-02
    en       Hanke Bruins Slot
    id       Hanke Bruins Slot

person caspar-veldkamp
    name     Caspar Veldkamp
    country  NLD
    role     foreign-minister of NLD 2024-07-02..2025-08-22
    en       Caspar Veldkamp
    id       Caspar Veldkamp

person david-van-weel
    name     David van Weel
    country  NLD
    role     foreign-minister of NLD 2025-09-05..2026-02
    en       David van Weel
    id       David van Weel

person queen-beatrix
    name     Queen Beatrix
    country  NLD
    role     queen of NLD 1980-04-30..2013-04-30
    en       Queen Beatrix
    id       Ratu Beatrix

person willem-alexander
    name     Willem-Alexander
    country  NLD
    role     king of NLD 2013-04-30..
    en       Willem-Alexander; King Willem-Alexander
    id       Willem-Alexander; Raja Willem-Alexander

person xavier-bettel
    name     Xavier Bettel
    country  LUX
    role     prime-minister of LUX 2013-12-04..2023-11-17
    role     foreign-minister of LUX 2023-11-17..
    en       Xavier Bettel
    id       Xavier Bettel

person luc-frieden
    name     Luc Frieden
    country  LUX
    role     prime-minister of LUX 2023-11-17..
    en       Luc Frieden
    id       Luc Frieden

person jean-asselborn
    name     Jean Asselborn
    country  LUX
    role     foreign-minister of LUX 2004-07-31..2023-11-17
    en       Jean Asselborn
    id       Jean Asselborn

person lydie-polfer
    name     Lydie Polfer
    country  LUX
    role     foreign-minister of LUX 1999-08..2004-07
    en       Lydie Polfer
    id       Lydie Polfer

person grand-duke-henri
    name     Grand Duke Henri
    country  LUX
    role     prince of LUX 2000-10-07..2025-10-03
    en       Grand Duke Henri
    id       Adipati Agung Henri

person otmar-hasler
    name     Otmar Hasler
    country  LIE
    role     prime-minister of LIE 2001-04..2009-03
    en       Otmar Hasler
    id       Otmar Hasler

person klaus-tschutscher
    name     Klaus Tschütscher
    country  LIE
    role     prime-minister of LIE 2009-03..2013-03
    en       Klaus Tschütscher; Klaus Tschutscher
    id       Klaus Tschütscher; Klaus Tschutscher

person adrian-hasler
    name     Adrian Hasler
    country  LIE
    role     prime-minister of LIE 2013-03-27..2021-03-25
    en       Adrian Hasler
    id       Adrian Hasler

person daniel-risch
    name     Daniel Risch
    country  LIE
    role     prime-minister of LIE 2021-03-25..2025-04
    en       Daniel Risch
    id       Daniel Risch

person brigitte-haas
    name     Brigitte Haas
    country  LIE
    role     prime-minister of LIE 2025-04..
    en       Brigitte Haas
    id       Brigitte Haas

person prince-rainier-iii
    name     Prince Rainier III
    country  MCO
    role     prince of MCO 1949-05..2005-04-06
    en       Prince Rainier III; Prince Rainier
    id       Pangeran Rainier III; Pangeran Rainier

person prince-albert-ii
    name     Prince Albert II
    country  MCO
    role     prince of MCO 2005-04-06..
    en       Prince Albert II
    id       Pangeran Albert II

person marc-forne-molne
    name     Marc Forné Molné
    country  AND
    role     prime-minister of AND 1994-12..2005-05
    en       Marc Forné Molné; Marc Forne Molne; Marc Forné; Marc Forne
    id       Marc Forné Molné; Marc Forne Molne; Marc Forné; Marc Forne

person albert-pintat
    name     Albert Pintat
    country  AND
    role     prime-minister of AND 2005-05..2009-06
    en       Albert Pintat
    id       Albert Pintat

person jaume-bartumeu
    name     Jaume Bartumeu
    country  AND
    role     prime-minister of AND 2009-06..2011-05
    en       Jaume Bartumeu
    id       Jaume Bartumeu

person antoni-marti
    name     Antoni Martí
    country  AND
    role     prime-minister of AND 2011-05..2019-05
    en       Antoni Martí; Antoni Marti
    id       Antoni Martí; Antoni Marti

person xavier-espot
    name     Xavier Espot
    country  AND
    role     prime-minister of AND 2019-05..
    en       Xavier Espot; Xavier Espot Zamora
    id       Xavier Espot; Xavier Espot Zamora

person adolf-ogi
    name     Adolf Ogi
    country  CHE
    role     president of CHE 2000-01-01..2000-12-31
    en       Adolf Ogi
    id       Adolf Ogi

person moritz-leuenberger
    name     Moritz Leuenberger
    country  CHE
    role     president of CHE 2001-01-01..2001-12-31
    role     president of CHE 2006-01-01..2006-12-31
    en       Moritz Leuenberger
    id       Moritz Leuenberger

person kaspar-villiger
    name     Kaspar Villiger
    country  CHE
    role     president of CHE 2002-01-01..2002-12-31
    en       Kaspar Villiger
    id       Kaspar Villiger

person pascal-couchepin
    name     Pascal Couchepin
    country  CHE
    role     president of CHE 2003-01-01..2003-12-31
    role     president of CHE 2008-01-01..2008-12-31
    en       Pascal Couchepin
    id       Pascal Couchepin

person joseph-deiss
    name     Joseph Deiss
    country  CHE
    role     foreign-minister of CHE 1999-05..2002-12-31
    role     president of CHE 2004-01-01..2004-12-31
    role     president of un-general-assembly 2010-09..2011-09
    en       Joseph Deiss
    id       Joseph Deiss

person samuel-schmid
    name     Samuel Schmid
    country  CHE
    role     president of CHE 2005-01-01..2005-12-31
    en       Samuel Schmid
    id       Samuel Schmid

person micheline-calmy-rey
    name     Micheline Calmy-Rey
    country  CHE
    role     foreign-minister of CHE 2003-01-01..2011-12-31
    role     president of CHE 2007-01-01..2007-12-31
    role     president of CHE 2011-01-01..2011-12-31
    en       Micheline Calmy-Rey
    id       Micheline Calmy-Rey

person hans-rudolf-merz
    name     Hans-Rudolf Merz
    country  CHE
    role     president of CHE 2009-01-01..2009-12-31
    en       Hans-Rudolf Merz
    id       Hans-Rudolf Merz

person doris-leuthard
    name     Doris Leuthard
    country  CHE
    role     president of CHE 2010-01-01..2010-12-31
    role     president of CHE 2017-01-01..2017-12-31
    en       Doris Leuthard
    id       Doris Leuthard

person eveline-widmer-schlumpf
    name     Eveline Widmer-Schlumpf
    country  CHE
    role     president of CHE 2012-01-01..2012-12-31
    en       Eveline Widmer-Schlumpf
    id       Eveline Widmer-Schlumpf

person ueli-maurer
    name     Ueli Maurer
    country  CHE
    role     president of CHE 2013-01-01..2013-12-31
    role     president of CHE 2019-01-01..2019-12-31
    en       Ueli Maurer
    id       Ueli Maurer

person didier-burkhalter
    name     Didier Burkhalter
    country  CHE
    role     foreign-minister of CHE 2012-01-01..2017-10-31
    role     president of CHE 2014-01-01..2014-12-31
    en       Didier Burkhalter
    id       Didier Burkhalter

person simonetta-sommaruga
    name     Simonetta Sommaruga
    country  CHE
    role     president of CHE 2015-01-01..2015-12-31
    role     president of CHE 2020-01-01..2020-12-31
    en       Simonetta Sommaruga
    id       Simonetta Sommaruga

person johann-schneider-ammann
    name     Johann Schneider-Ammann
    country  CHE
    role     president of CHE 2016-01-01..2016-12-31
    en       Johann Schneider-Ammann
    id       Johann Schneider-Ammann

person alain-berset
    name     Alain Berset
    country  CHE
    role     president of CHE 2018-01-01..2018-12-31
    role     president of CHE 2023-01-01..2023-12-31
    role     secretary-general of council-of-europe 2024-09-18..
    en       Alain Berset
    id       Alain Berset

person guy-parmelin
    name     Guy Parmelin
    country  CHE
    role     president of CHE 2021-01-01..2021-12-31
    role     president of CHE 2026-01-01..2026-12-31
    en       Guy Parmelin
    id       Guy Parmelin

person viola-amherd
    name     Viola Amherd
    country  CHE
    role     president of CHE 2024-01-01..2024-12-31
    en       Viola Amherd
    id       Viola Amherd

person karin-keller-sutter
    name     Karin Keller-Sutter
    country  CHE
    role     president of CHE 2025-01-01..2025-12-31
    en       Karin Keller-Sutter
    id       Karin Keller-Sutter

person johannes-rau
    name     Johannes Rau
    country  DEU
    role     president of DEU 1999-07-01..2004-06-30
    en       Johannes Rau
    id       Johannes Rau

person christian-wulff
    name     Christian Wulff
    country  DEU
    role     president of DEU 2010-06-30..2012-02-17
    en       Christian Wulff
    id       Christian Wulff
