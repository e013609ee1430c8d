@about    Heads of state and government and foreign ministers in the Americas since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# North America and the Caribbean

person lloyd-axworthy
    name     Lloyd Axworthy
    country  CAN
    role     foreign-minister of CAN 1996-01..2000-10
    en       Lloyd Axworthy
    id       Lloyd Axworthy

person john-manley
    name     John Manley
    country  CAN
    role     foreign-minister of CAN 2000-10-17..2002-01-15
    en       John Manley
    id       John Manley

person bill-graham
    name     Bill Graham
    country  CAN
    role     foreign-minister of CAN 2002-01-16..2004-07
    en       Bill Graham
    id       Bill Graham

person pierre-pettigrew
    name     Pierre Pettigrew
    country  CAN
    role     foreign-minister of CAN 2004-07..2006-02-05
    en       Pierre Pettigrew
    id       Pierre Pettigrew

person peter-mackay
    name     Peter MacKay
    country  CAN
    role     foreign-minister of CAN 2006-02-06..2007-08-14
    role     defence-minister of CAN 2007-08-14..2013-07
    en       Peter MacKay
    id       Peter MacKay

person maxime-bernier
    name     Maxime Bernier
    country  CAN
    role     foreign-minister of CAN 2007-08-14..2008-05-26
    en       Maxime Bernier
    id       Maxime Bernier

person lawrence-cannon
    name     Lawrence Cannon
    country  CAN
    role     foreign-minister of CAN 2008-10-30..2011-05
    en       Lawrence Cannon
    id       Lawrence Cannon

person john-baird
    name     John Baird
    country  CAN
    role     foreign-minister of CAN 2011-05-18..2015-02-03
    en       John Baird
    id       John Baird

person rob-nicholson
    name     Rob Nicholson
    country  CAN
    role     foreign-minister of CAN 2015-02-09..2015-11-04
    en       Rob Nicholson
    id       Rob Nicholson

person stephane-dion
    name     Stéphane Dion
    country  CAN
    role     foreign-minister of CAN 2015-11-04..2017-01-10
    en       Stéphane Dion; Stephane Dion
    id       Stéphane Dion; Stephane Dion

person francois-philippe-champagne
    name     François-Philippe Champagne
    country  CAN
    role     foreign-minister of CAN 2019-11-20..2021-01-12
    en       François-Philippe Champagne; Francois-Philippe Champagne
    id       François-Philippe Champagne; Francois-Philippe Champagne

person ernesto-zedillo
    name     Ernesto Zedillo
    country  MEX
    role     president of MEX 1994-12-01..2000-11-30
    en       Ernesto Zedillo
    id       Ernesto Zedillo

person jorge-castaneda
    name     Jorge Castañeda
    country  MEX
    role     foreign-minister of MEX 2000-12-01..2003-01
    en       Jorge Castañeda; Jorge Castaneda
    id       Jorge Castañeda; Jorge Castaneda

person luis-ernesto-derbez
    name     Luis Ernesto Derbez
    country  MEX
    role     foreign-minister of MEX 2003-01..2006-11-30
    en       Luis Ernesto Derbez
    id       Luis Ernesto Derbez

person patricia-espinosa
    name     Patricia Espinosa
    country  MEX
    role     foreign-minister of MEX 2006-12-01..2012-11-30
    role     director of unfccc 2016-07..2022-07
    en       Patricia Espinosa
    id       Patricia Espinosa

person jose-antonio-meade
    name     José Antonio Meade
    country  MEX
    role     foreign-minister of MEX 2012-12-01..2015-08-27
    en       José Antonio Meade; Jose Antonio Meade
    id       José Antonio Meade; Jose Antonio Meade

person claudia-ruiz-massieu
    name     Claudia Ruiz Massieu
    country  MEX
    role     foreign-minister of MEX 2015-08-27..2017-01-04
    en       Claudia Ruiz Massieu
    id       Claudia Ruiz Massieu

person luis-videgaray
    name     Luis Videgaray
    country  MEX
    role     foreign-minister of MEX 2017-01-04..2018-11-30
    en       Luis Videgaray
    id       Luis Videgaray

person hubert-ingraham
    name     Hubert Ingraham
    country  BHS
    role     prime-minister of BHS 1992-08..2002-05
    role     prime-minister of BHS 2007-05-04..2012-05-08
    en       Hubert Ingraham
    id       Hubert Ingraham

person perry-christie
    name     Perry Christie
    country  BHS
    role     prime-minister of BHS 2002-05..2007-05-04
    role     prime-minister of BHS 2012-05-08..2017-05-11
    en       Perry Christie
    id       Perry Christie

person hubert-minnis
    name     Hubert Minnis
    country  BHS
    role     prime-minister of BHS 2017-05-11..2021-09-17
    en       Hubert Minnis
    id       Hubert Minnis

person philip-davis
    name     Philip Davis
    country  BHS
    role     prime-minister of BHS 2021-09-17..
    en       Philip Davis; Philip Brave Davis
    id       Philip Davis; Philip Brave Davis

person said-musa
    name     Said Musa
    country  BLZ
    role     prime-minister of BLZ 1998-08..2008-02-08
    en       Said Musa
    id       Said Musa

person dean-barrow
    name     Dean Barrow
    country  BLZ
    role     prime-minister of BLZ 2008-02-08..2020-11-12
    en       Dean Barrow
    id       Dean Barrow

person johnny-briceno
    name     Johnny Briceño
    country  BLZ
    role     prime-minister of BLZ 2020-11-12..
    en       Johnny Briceño; Johnny Briceno; John Briceño; John Briceno
    id       Johnny Briceño; Johnny Briceno; John Briceño; John Briceno

person owen-arthur
    name     Owen Arthur
    country  BRB
    role     prime-minister of BRB 1994-09..2008-01
    en       Owen Arthur
    id       Owen Arthur

person freundel-stuart
    name     Freundel Stuart
    country  BRB
    role     prime-minister of BRB 2010-10-23..2018-05-25
    en       Freundel Stuart
    id       Freundel Stuart

person sandra-mason
    name     Sandra Mason
    country  BRB
    role     president of BRB 2021-11-30..2025-11-29
    en       Sandra Mason
    id       Sandra Mason

person p-j-patterson
    name     P. J. Patterson
    country  JAM
    role     prime-minister of JAM 1992-03-30..2006-03-30
    en       P. J. Patterson; PJ Patterson; Percival Patterson
    id       P. J. Patterson; PJ Patterson; Percival Patterson

person portia-simpson-miller
    name     Portia Simpson Miller
    country  JAM
    role     prime-minister of JAM 2006-03-30..2007-09-11
    role     prime-minister of JAM 2012-01-05..2016-03-03
    en       Portia Simpson Miller; Portia Simpson-Miller
    id       Portia Simpson Miller; Portia Simpson-Miller

person bruce-golding
    name     Bruce Golding
    country  JAM
    role     prime-minister of JAM 2007-09-11..2011-10-23
    en       Bruce Golding
    id       Bruce Golding

person basdeo-panday
    name     Basdeo Panday
    country  TTO
    role     prime-minister of TTO 1995-11-09..2001-12-24
    en       Basdeo Panday
    id       Basdeo Panday

person patrick-manning
    name     Patrick Manning
    country  TTO
    role     prime-minister of TTO 2001-12-24..2010-05-26
    en       Patrick Manning
    id       Patrick Manning

person kamla-persad-bissessar
    name     Kamla Persad-Bissessar
    country  TTO
    role     prime-minister of TTO 2010-05-26..2015-09-09
    role     prime-minister of TTO 2025-05-01..
    en       Kamla Persad-Bissessar
    id       Kamla Persad-Bissessar

person keith-rowley
    name     Keith Rowley
    country  TTO
    role     prime-minister of TTO 2015-09-09..2025-03-17
    en       Keith Rowley
    id       Keith Rowley

person stuart-young
    name     Stuart Young
    country  TTO
    role     prime-minister of TTO 2025-03-17..2025-05-01
    en       Stuart Young
    id       Stuart Young

person george-maxwell-richards
    name     George Maxwell Richards
    country  TTO
    role     president of TTO 2003-03-17..2013-03-18
    en       George Maxwell Richards; Maxwell Richards
    id       George Maxwell Richards; Maxwell Richards

person anthony-carmona
    name     Anthony Carmona
    country  TTO
    role     president of TTO 2013-03-18..2018-03-19
    en       Anthony Carmona
    id       Anthony Carmona

person paula-mae-weekes
    name     Paula-Mae Weekes
    country  TTO
    role     president of TTO 2018-03-19..2023-03-20
    en       Paula-Mae Weekes
    id       Paula-Mae Weekes

person christine-kangaloo
    name     Christine Kangaloo
    country  TTO
    role     president of TTO 2023-03-20..
    en       Christine Kangaloo
    id       Christine Kangaloo

person bharrat-jagdeo
    name     Bharrat Jagdeo
    country  GUY
    role     president of GUY 1999-08-11..2011-12-03
    role     vice-president of GUY 2020-08-02..
    en       Bharrat Jagdeo
    id       Bharrat Jagdeo

person donald-ramotar
    name     Donald Ramotar
    country  GUY
    role     president of GUY 2011-12-03..2015-05-16
    en       Donald Ramotar
    id       Donald Ramotar

person david-granger
    name     David Granger
    country  GUY
    role     president of GUY 2015-05-16..2020-08-02
    en       David Granger
    id       David Granger

person moses-nagamootoo
    name     Moses Nagamootoo
    country  GUY
    role     prime-minister of GUY 2015-05..2020-08-02
    en       Moses Nagamootoo
    id       Moses Nagamootoo

person jules-wijdenbosch
    name     Jules Wijdenbosch
    country  SUR
    role     president of SUR 1996-09..2000-08-12
    en       Jules Wijdenbosch
    id       Jules Wijdenbosch

person ronald-venetiaan
    name     Ronald Venetiaan
    country  SUR
    role     president of SUR 2000-08-12..2010-08-12
    en       Ronald Venetiaan
    id       Ronald Venetiaan

person jennifer-geerlings-simons
    name     Jennifer Geerlings-Simons
    country  SUR
    role     president of SUR 2025-07-16..
    en       Jennifer Geerlings-Simons; Jennifer Simons
    id       Jennifer Geerlings-Simons; Jennifer Simons

person roosevelt-skerrit
    name     Roosevelt Skerrit
    country  DMA
    role     prime-minister of DMA 2004-01-08..
    en       Roosevelt Skerrit
    id       Roosevelt Skerrit

person kenny-anthony
    name     Kenny Anthony
    country  LCA
    role     prime-minister of LCA 1997-05..2006-12
    role     prime-minister of LCA 2011-11-30..2016-06
    en       Kenny Anthony
    id       Kenny Anthony

person stephenson-king
    name     Stephenson King
    country  LCA
    role     prime-minister of LCA 2007-09..2011-11-30
    en       Stephenson King
    id       Stephenson King

person allen-chastanet
    name     Allen Chastanet
    country  LCA
    role     prime-minister of LCA 2016-06..2021-07-28
    en       Allen Chastanet
    id       Allen Chastanet

person philip-j-pierre
    name     Philip J. Pierre
    country  LCA
    role     prime-minister of LCA 2021-07-28..
    en       Philip J. Pierre; Philip Pierre
    id       Philip J. Pierre; Philip Pierre

person ralph-gonsalves
    name     Ralph Gonsalves
    country  VCT
    role     prime-minister of VCT 2001-03-29..2025-11-28
    en       Ralph Gonsalves
    id       Ralph Gonsalves

person godwin-friday
    name     Godwin Friday
    country  VCT
    role     prime-minister of VCT 2025-11-28..
    en       Godwin Friday
    id       Godwin Friday

person tillman-thomas
    name     Tillman Thomas
    country  GRD
    role     prime-minister of GRD 2008-07-09..2013-02-20
    en       Tillman Thomas
    id       Tillman Thomas

person dickon-mitchell
    name     Dickon Mitchell
    country  GRD
    role     prime-minister of GRD 2022-06-24..
    en       Dickon Mitchell
    id       Dickon Mitchell

person lester-bird
    name     Lester Bird
    country  ATG
    role     prime-minister of ATG 1994-03..2004-03
    en       Lester Bird
    id       Lester Bird

person baldwin-spencer
    name     Baldwin Spencer
    country  ATG
    role     prime-minister of ATG 2004-03-24..2014-06
    en       Baldwin Spencer
    id       Baldwin Spencer

person gaston-browne
    name     Gaston Browne
    country  ATG
    role     prime-minister of ATG 2014-06..
    en       Gaston Browne
    id       Gaston Browne

person denzil-douglas
    name     Denzil Douglas
    country  KNA
    role     prime-minister of KNA 1995-07..2015-02
    en       Denzil Douglas
    id       Denzil Douglas

person terrance-drew
    name     Terrance Drew
    country  KNA
    role     prime-minister of KNA 2022-08-06..
    en       Terrance Drew
    id       Terrance Drew

person hipolito-mejia
    name     Hipólito Mejía
    country  DOM
    role     president of DOM 2000-08-16..2004-08-16
    en       Hipólito Mejía; Hipolito Mejia
    id       Hipólito Mejía; Hipolito Mejia

person leonel-fernandez
    name     Leonel Fernández
    country  DOM
    role     president of DOM 1996-08-16..2000-08-16
    role     president of DOM 2004-08-16..2012-08-16
    en       Leonel Fernández; Leonel Fernandez
    id       Leonel Fernández; Leonel Fernandez

person danilo-medina
    name     Danilo Medina
    country  DOM
    role     president of DOM 2012-08-16..2020-08-16
    en       Danilo Medina
    id       Danilo Medina

person boniface-alexandre
    name     Boniface Alexandre
    country  HTI
    role     acting-president of HTI 2004-02-29..2006-05-14
    en       Boniface Alexandre
    id       Boniface Alexandre

person jocelerme-privert
    name     Jocelerme Privert
    country  HTI
    role     acting-president of HTI 2016-02-14..2017-02-07
    en       Jocelerme Privert
    id       Jocelerme Privert

person yvon-neptune
    name     Yvon Neptune
    country  HTI
    role     prime-minister of HTI 2002-03..2004-03
    en       Yvon Neptune
    id       Yvon Neptune

person gerard-latortue
    name     Gérard Latortue
    country  HTI
    role     prime-minister of HTI 2004-03..2006-06
    en       Gérard Latortue; Gerard Latortue
    id       Gérard Latortue; Gerard Latortue

person jacques-edouard-alexis
    name     Jacques-Édouard Alexis
    country  HTI
    role     prime-minister of HTI 2006-06..2008-09
    en       Jacques-Édouard Alexis; Jacques-Edouard Alexis
    id       Jacques-Édouard Alexis; Jacques-Edouard Alexis

person michele-pierre-louis
    name     Michèle Pierre-Louis
    country  HTI
    role     prime-minister of HTI 2008-09..2009-11
    en       Michèle Pierre-Louis; Michele Pierre-Louis
    id       Michèle Pierre-Louis; Michele Pierre-Louis

person jean-max-bellerive
    name     Jean-Max Bellerive
    country  HTI
    role     prime-minister of HTI 2009-11..2011-10
    en       Jean-Max Bellerive
    id       Jean-Max Bellerive

person laurent-lamothe
    name     Laurent Lamothe
    country  HTI
    role     prime-minister of HTI 2012-05..2014-12
    en       Laurent Lamothe
    id       Laurent Lamothe

person evans-paul
    name     Evans Paul
    country  HTI
    role     prime-minister of HTI 2015-01..2016-02
    en       Evans Paul
    id       Evans Paul

person jack-guy-lafontant
    name     Jack Guy Lafontant
    country  HTI
    role     prime-minister of HTI 2017-03..2018-09
    en       Jack Guy Lafontant
    id       Jack Guy Lafontant

person jean-henry-ceant
    name     Jean-Henry Céant
    country  HTI
    role     prime-minister of HTI 2018-09..2019-03
    en       Jean-Henry Céant; Jean-Henry Ceant
    id       Jean-Henry Céant; Jean-Henry Ceant

person joseph-jouthe
    name     Joseph Jouthe
    country  HTI
    role     prime-minister of HTI 2020-03..2021-04
    en       Joseph Jouthe
    id       Joseph Jouthe

person claude-joseph
    name     Claude Joseph
    country  HTI
    role     acting-prime-minister of HTI 2021-04..2021-07
    en       Claude Joseph
    id       Claude Joseph

person alix-didier-fils-aime
    name     Alix Didier Fils-Aimé
    country  HTI
    role     prime-minister of HTI 2024-11..
    en       Alix Didier Fils-Aimé; Alix Didier Fils-Aime
    id       Alix Didier Fils-Aimé; Alix Didier Fils-Aime

# Central and South America

person alfonso-portillo
    name     Alfonso Portillo
    country  GTM
    role     president of GTM 2000-01-14..2004-01-14
    en       Alfonso Portillo
    id       Alfonso Portillo

person oscar-berger
    name     Óscar Berger
    country  GTM
    role     president of GTM 2004-01-14..2008-01-14
    en       Óscar Berger; Oscar Berger
    id       Óscar Berger; Oscar Berger

person alvaro-colom
    name     Álvaro Colom
    country  GTM
    role     president of GTM 2008-01-14..2012-01-14
    en       Álvaro Colom; Alvaro Colom
    id       Álvaro Colom; Alvaro Colom

person alejandro-maldonado-aguirre
    name     Alejandro Maldonado Aguirre
    country  GTM
    role     president of GTM 2015-09-03..2016-01-14
    en       Alejandro Maldonado Aguirre; Alejandro Maldonado
    id       Alejandro Maldonado Aguirre; Alejandro Maldonado

person francisco-flores
    name     Francisco Flores
    country  SLV
    role     president of SLV 1999-06-01..2004-06-01
    en       Francisco Flores
    id       Francisco Flores

person antonio-saca
    name     Antonio Saca
    country  SLV
    role     president of SLV 2004-06-01..2009-06-01
    en       Antonio Saca; Tony Saca
    id       Antonio Saca; Tony Saca

person mauricio-funes
    name     Mauricio Funes
    country  SLV
    role     president of SLV 2009-06-01..2014-06-01
    en       Mauricio Funes
    id       Mauricio Funes

person salvador-sanchez-ceren
    name     Salvador Sánchez Cerén
    country  SLV
    role     president of SLV 2014-06-01..2019-06-01
    en       Salvador Sánchez Cerén; Salvador Sanchez Ceren
    id       Salvador Sánchez Cerén; Salvador Sanchez Ceren

person ricardo-maduro
    name     Ricardo Maduro
    country  HND
    role     president of HND 2002-01-27..2006-01-27
    en       Ricardo Maduro
    id       Ricardo Maduro

person roberto-micheletti
    name     Roberto Micheletti
    country  HND
    role     acting-president of HND 2009-06-28..2010-01-27
    en       Roberto Micheletti
    id       Roberto Micheletti

person porfirio-lobo
    name     Porfirio Lobo
    country  HND
    role     president of HND 2010-01-27..2014-01-27
    en       Porfirio Lobo; Porfirio Lobo Sosa
    id       Porfirio Lobo; Porfirio Lobo Sosa

person nasry-asfura
    name     Nasry Asfura
    country  HND
    role     president of HND 2026-01-27..
    en       Nasry Asfura
    id       Nasry Asfura

person arnoldo-aleman
    name     Arnoldo Alemán
    country  NIC
    role     president of NIC 1997-01-10..2002-01-10
    en       Arnoldo Alemán; Arnoldo Aleman
    id       Arnoldo Alemán; Arnoldo Aleman

person enrique-bolanos
    name     Enrique Bolaños
    country  NIC
    role     president of NIC 2002-01-10..2007-01-10
    en       Enrique Bolaños; Enrique Bolanos
    id       Enrique Bolaños; Enrique Bolanos

person miguel-angel-rodriguez
    name     Miguel Ángel Rodríguez
    country  CRI
    role     president of CRI 1998-05-08..2002-05-08
    en       Miguel Ángel Rodríguez; Miguel Angel Rodriguez
    id       Miguel Ángel Rodríguez; Miguel Angel Rodriguez

person abel-pacheco
    name     Abel Pacheco
    country  CRI
    role     president of CRI 2002-05-08..2006-05-08
    en       Abel Pacheco
    id       Abel Pacheco

person laura-chinchilla
    name     Laura Chinchilla
    country  CRI
    role     president of CRI 2010-05-08..2014-05-08
    en       Laura Chinchilla
    id       Laura Chinchilla

person luis-guillermo-solis
    name     Luis Guillermo Solís
    country  CRI
    role     president of CRI 2014-05-08..2018-05-08
    en       Luis Guillermo Solís; Luis Guillermo Solis
    id       Luis Guillermo Solís; Luis Guillermo Solis

person carlos-alvarado-quesada
    name     Carlos Alvarado Quesada
    country  CRI
    role     president of CRI 2018-05-08..2022-05-08
    en       Carlos Alvarado Quesada; Carlos Alvarado
    id       Carlos Alvarado Quesada; Carlos Alvarado

person mireya-moscoso
    name     Mireya Moscoso
    country  PAN
    role     president of PAN 1999-09-01..2004-09-01
    en       Mireya Moscoso
    id       Mireya Moscoso

person martin-torrijos
    name     Martín Torrijos
    country  PAN
    role     president of PAN 2004-09-01..2009-07-01
    en       Martín Torrijos; Martin Torrijos
    id       Martín Torrijos; Martin Torrijos

person ricardo-martinelli
    name     Ricardo Martinelli
    country  PAN
    role     president of PAN 2009-07-01..2014-07-01
    en       Ricardo Martinelli
    id       Ricardo Martinelli

person juan-carlos-varela
    name     Juan Carlos Varela
    country  PAN
    role     president of PAN 2014-07-01..2019-07-01
    en       Juan Carlos Varela
    id       Juan Carlos Varela

person felipe-perez-roque
    name     Felipe Pérez Roque
    country  CUB
    role     foreign-minister of CUB 1999-05..2009-03-02
    en       Felipe Pérez Roque; Felipe Perez Roque
    id       Felipe Pérez Roque; Felipe Perez Roque

person manuel-marrero
    name     Manuel Marrero
    country  CUB
    role     prime-minister of CUB 2019-12-21..
    en       Manuel Marrero; Manuel Marrero Cruz
    id       Manuel Marrero; Manuel Marrero Cruz

person adolfo-rodriguez-saa
    name     Adolfo Rodríguez Saá
    country  ARG
    role     acting-president of ARG 2001-12-23..2001-12-31
    en       Adolfo Rodríguez Saá; Adolfo Rodriguez Saa
    id       Adolfo Rodríguez Saá; Adolfo Rodriguez Saa

person carlos-ruckauf
    name     Carlos Ruckauf
    country  ARG
    role     foreign-minister of ARG 2002-01..2003-05-25
    en       Carlos Ruckauf
    id       Carlos Ruckauf

person rafael-bielsa
    name     Rafael Bielsa
    country  ARG
    role     foreign-minister of ARG 2003-05-25..2005-12
    en       Rafael Bielsa
    id       Rafael Bielsa

person jorge-taiana
    name     Jorge Taiana
    country  ARG
    role     foreign-minister of ARG 2005-12..2010-06
    role     defence-minister of ARG 2021-08..2023-12-10
    en       Jorge Taiana
    id       Jorge Taiana

person hector-timerman
    name     Héctor Timerman
    country  ARG
    role     foreign-minister of ARG 2010-06..2015-12-10
    en       Héctor Timerman; Hector Timerman
    id       Héctor Timerman; Hector Timerman

person susana-malcorra
    name     Susana Malcorra
    country  ARG
    role     foreign-minister of ARG 2015-12-10..2017-06
    en       Susana Malcorra
    id       Susana Malcorra
