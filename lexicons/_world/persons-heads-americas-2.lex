@about    Heads of state and government and foreign ministers in the Americas since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# Central and South America

person jorge-faurie
    name     Jorge Faurie
    country  ARG
    role     foreign-minister of ARG 2017-06..2019-12-10
    en       Jorge Faurie
    id       Jorge Faurie

person felipe-sola
    name     Felipe Solá
    country  ARG
    role     foreign-minister of ARG 2019-12-10..2021-09
    en       Felipe Solá; Felipe Sola
    id       Felipe Solá; Felipe Sola

person santiago-cafiero
    name     Santiago Cafiero
    country  ARG
    role     foreign-minister of ARG 2021-09..2023-12-10
    en       Santiago Cafiero
    id       Santiago Cafiero

person diana-mondino
    name     Diana Mondino
    country  ARG
    role     foreign-minister of ARG 2023-12-10..2024-10-30
    en       Diana Mondino
    id       Diana Mondino

person gerardo-werthein
    name     Gerardo Werthein
    country  ARG
    role     foreign-minister of ARG 2024-10-30..2025-10
    en       Gerardo Werthein
    id       Gerardo Werthein

person pablo-quirno
    name     Pablo Quirno
    country  ARG
    role     foreign-minister of ARG 2025-10..
    en       Pablo Quirno
    id       Pablo Quirno

person celso-lafer
    name     Celso Lafer
    country  BRA
    role     foreign-minister of BRA 2001-01..2003-01-01
    en       Celso Lafer
    id       Celso Lafer

person antonio-patriota
    name     Antonio Patriota
    country  BRA
    role     foreign-minister of BRA 2011-01-01..2013-08
    en       Antonio Patriota
    id       Antonio Patriota

person luiz-alberto-figueiredo
    name     Luiz Alberto Figueiredo
    country  BRA
    role     foreign-minister of BRA 2013-08..2015-01-01
    en       Luiz Alberto Figueiredo
    id       Luiz Alberto Figueiredo

person jose-serra
    name     José Serra
    country  BRA
    role     foreign-minister of BRA 2016-05..2017-02
    en       José Serra; Jose Serra
    id       José Serra; Jose Serra

person aloysio-nunes
    name     Aloysio Nunes
    country  BRA
    role     foreign-minister of BRA 2017-03..2019-01-01
    en       Aloysio Nunes
    id       Aloysio Nunes

person carlos-franca
    name     Carlos França
    country  BRA
    role     foreign-minister of BRA 2021-04..2023-01-01
    en       Carlos França; Carlos Franca; Carlos Alberto França; Carlos Alberto Franca
    id       Carlos França; Carlos Franca; Carlos Alberto França; Carlos Alberto Franca

person hugo-banzer
    name     Hugo Banzer
    country  BOL
    role     president of BOL 1997-08-06..2001-08-07
    en       Hugo Banzer
    id       Hugo Banzer

person jorge-quiroga
    name     Jorge Quiroga
    country  BOL
    role     president of BOL 2001-08-07..2002-08-06
    en       Jorge Quiroga; Tuto Quiroga
    id       Jorge Quiroga; Tuto Quiroga

person gonzalo-sanchez-de-lozada
    name     Gonzalo Sánchez de Lozada
    country  BOL
    role     president of BOL 2002-08-06..2003-10-17
    en       Gonzalo Sánchez de Lozada; Gonzalo Sanchez de Lozada
    id       Gonzalo Sánchez de Lozada; Gonzalo Sanchez de Lozada

person carlos-mesa
    name     Carlos Mesa
    country  BOL
    role     president of BOL 2003-10-17..2005-06-09
    en       Carlos Mesa
    id       Carlos Mesa

person eduardo-rodriguez-veltze
    name     Eduardo Rodríguez Veltzé
    country  BOL
    role     president of BOL 2005-06-09..2006-01-22
    en       Eduardo Rodríguez Veltzé; Eduardo Rodriguez Veltze
    id       Eduardo Rodríguez Veltzé; Eduardo Rodriguez Veltze

person david-choquehuanca
    name     David Choquehuanca
    country  BOL
    role     foreign-minister of BOL 2006-01..2017-01
    role     vice-president of BOL 2020-11-08..2025-11-08
    en       David Choquehuanca
    id       David Choquehuanca

person carolina-barco
    name     Carolina Barco
    country  COL
    role     foreign-minister of COL 2002-08-07..2006-08-07
    en       Carolina Barco
    id       Carolina Barco

person jaime-bermudez
    name     Jaime Bermúdez
    country  COL
    role     foreign-minister of COL 2008-07..2010-08-07
    en       Jaime Bermúdez; Jaime Bermudez
    id       Jaime Bermúdez; Jaime Bermudez

person maria-angela-holguin
    name     María Ángela Holguín
    country  COL
    role     foreign-minister of COL 2010-08-07..2018-08-07
    en       María Ángela Holguín; Maria Angela Holguin
    id       María Ángela Holguín; Maria Angela Holguin

person carlos-holmes-trujillo
    name     Carlos Holmes Trujillo
    country  COL
    role     foreign-minister of COL 2018-08-07..2019-11
    en       Carlos Holmes Trujillo
    id       Carlos Holmes Trujillo

person claudia-blum
    name     Claudia Blum
    country  COL
    role     foreign-minister of COL 2019-11..2021-05
    en       Claudia Blum
    id       Claudia Blum

person marta-lucia-ramirez
    name     Marta Lucía Ramírez
    country  COL
    role     vice-president of COL 2018-08-07..2022-08-07
    role     foreign-minister of COL 2021-05..2022-08-07
    en       Marta Lucía Ramírez; Marta Lucia Ramirez
    id       Marta Lucía Ramírez; Marta Lucia Ramirez

person luis-gilberto-murillo
    name     Luis Gilberto Murillo
    country  COL
    role     foreign-minister of COL 2024-02..2025-01
    en       Luis Gilberto Murillo
    id       Luis Gilberto Murillo

person laura-sarabia
    name     Laura Sarabia
    country  COL
    role     foreign-minister of COL 2025-01..2025-07
    en       Laura Sarabia
    id       Laura Sarabia

person gustavo-noboa
    name     Gustavo Noboa
    country  ECU
    role     president of ECU 2000-01-22..2003-01-15
    en       Gustavo Noboa
    id       Gustavo Noboa

person lucio-gutierrez
    name     Lucio Gutiérrez
    country  ECU
    role     president of ECU 2003-01-15..2005-04-20
    en       Lucio Gutiérrez; Lucio Gutierrez
    id       Lucio Gutiérrez; Lucio Gutierrez

person alfredo-palacio
    name     Alfredo Palacio
    country  ECU
    role     president of ECU 2005-04-20..2007-01-15
    en       Alfredo Palacio
    id       Alfredo Palacio

person ricardo-patino
    name     Ricardo Patiño
    country  ECU
    role     foreign-minister of ECU 2010-01..2016-03
    en       Ricardo Patiño; Ricardo Patino
    id       Ricardo Patiño; Ricardo Patino

person maria-fernanda-espinosa
    name     María Fernanda Espinosa
    country  ECU
    role     foreign-minister of ECU 2017-05..2018-06
    role     president of un-general-assembly 2018-09..2019-09
    en       María Fernanda Espinosa; Maria Fernanda Espinosa
    id       María Fernanda Espinosa; Maria Fernanda Espinosa

person valentin-paniagua
    name     Valentín Paniagua
    country  PER
    role     president of PER 2000-11-22..2001-07-28
    en       Valentín Paniagua; Valentin Paniagua
    id       Valentín Paniagua; Valentin Paniagua

person manuel-merino
    name     Manuel Merino
    country  PER
    role     president of PER 2020-11-10..2020-11-15
    en       Manuel Merino
    id       Manuel Merino

person francisco-sagasti
    name     Francisco Sagasti
    country  PER
    role     president of PER 2020-11-17..2021-07-28
    en       Francisco Sagasti
    id       Francisco Sagasti

person luis-gonzalez-macchi
    name     Luis González Macchi
    country  PRY
    role     president of PRY 1999-03-28..2003-08-15
    en       Luis González Macchi; Luis Gonzalez Macchi
    id       Luis González Macchi; Luis Gonzalez Macchi

person nicanor-duarte-frutos
    name     Nicanor Duarte Frutos
    country  PRY
    role     president of PRY 2003-08-15..2008-08-15
    en       Nicanor Duarte Frutos; Nicanor Duarte
    id       Nicanor Duarte Frutos; Nicanor Duarte

person federico-franco
    name     Federico Franco
    country  PRY
    role     president of PRY 2012-06-22..2013-08-15
    en       Federico Franco
    id       Federico Franco

person horacio-cartes
    name     Horacio Cartes
    country  PRY
    role     president of PRY 2013-08-15..2018-08-15
    en       Horacio Cartes
    id       Horacio Cartes

person julio-maria-sanguinetti
    name     Julio María Sanguinetti
    country  URY
    role     president of URY 1995-03-01..2000-03-01
    en       Julio María Sanguinetti; Julio Maria Sanguinetti
    id       Julio María Sanguinetti; Julio Maria Sanguinetti

person jorge-batlle
    name     Jorge Batlle
    country  URY
    role     president of URY 2000-03-01..2005-03-01
    en       Jorge Batlle
    id       Jorge Batlle

person ali-rodriguez-araque
    name     Alí Rodríguez Araque
    country  VEN
    role     foreign-minister of VEN 2004-11..2006-08
    en       Alí Rodríguez Araque; Ali Rodriguez Araque
    id       Alí Rodríguez Araque; Ali Rodriguez Araque

person elias-jaua
    name     Elías Jaua
    country  VEN
    role     vice-president of VEN 2010-01..2012-10
    role     foreign-minister of VEN 2013-01..2014-09
    en       Elías Jaua; Elias Jaua
    id       Elías Jaua; Elias Jaua

person jorge-arreaza
    name     Jorge Arreaza
    country  VEN
    role     vice-president of VEN 2013-04..2016-01
    role     foreign-minister of VEN 2017-08..2021-08
    en       Jorge Arreaza
    id       Jorge Arreaza

person yvan-gil
    name     Yván Gil
    country  VEN
    role     foreign-minister of VEN 2023-01..
    en       Yván Gil; Yvan Gil
    id       Yván Gil; Yvan Gil
