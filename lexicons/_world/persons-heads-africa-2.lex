@about    Heads of state and government and foreign ministers in Africa south of the Sahara since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# East Africa, the Horn and the islands

person vincent-biruta
    name     Vincent Biruta
    country  RWA
    role     foreign-minister of RWA 2019-11..2024-06
    en       Vincent Biruta
    id       Vincent Biruta

person olivier-nduhungirehe
    name     Olivier Nduhungirehe
    country  RWA
    role     foreign-minister of RWA 2024-06..
    en       Olivier Nduhungirehe
    id       Olivier Nduhungirehe

person mustafa-osman-ismail
    name     Mustafa Osman Ismail
    country  SDN
    role     foreign-minister of SDN 1998-02..2005-09
    en       Mustafa Osman Ismail
    id       Mustafa Osman Ismail

person lam-akol
    name     Lam Akol
    country  SDN
    role     foreign-minister of SDN 2005-09..2007-10
    en       Lam Akol
    id       Lam Akol

person ali-karti
    name     Ali Karti
    country  SDN
    role     foreign-minister of SDN 2010-06..2015-06
    en       Ali Karti
    id       Ali Karti

person ibrahim-ghandour
    name     Ibrahim Ghandour
    country  SDN
    role     foreign-minister of SDN 2015-06..2018-04
    en       Ibrahim Ghandour
    id       Ibrahim Ghandour

person kamil-idris
    name     Kamil Idris
    country  SDN
    role     director-general of wipo 1997-11..2008-09
    role     prime-minister of SDN 2025-05..
    en       Kamil Idris
    id       Kamil Idris

person abdiqasim-salad-hassan
    name     Abdiqasim Salad Hassan
    country  SOM
    role     president of SOM 2000-08..2004-10
    en       Abdiqasim Salad Hassan
    id       Abdiqasim Salad Hassan

person ali-mohammed-ghedi
    name     Ali Mohammed Ghedi
    country  SOM
    role     prime-minister of SOM 2004-11..2007-10
    en       Ali Mohammed Ghedi; Ali Mohamed Gedi
    id       Ali Mohammed Ghedi; Ali Mohamed Gedi

person nur-hassan-hussein
    name     Nur Hassan Hussein
    country  SOM
    role     prime-minister of SOM 2007-11..2009-02
    en       Nur Hassan Hussein; Nur Adde
    id       Nur Hassan Hussein; Nur Adde

person omar-abdirashid-ali-sharmarke
    name     Omar Abdirashid Ali Sharmarke
    country  SOM
    role     prime-minister of SOM 2009-02..2010-09
    role     prime-minister of SOM 2014-12..2017-03
    en       Omar Abdirashid Ali Sharmarke; Omar Sharmarke
    id       Omar Abdirashid Ali Sharmarke; Omar Sharmarke

person abdiweli-mohamed-ali
    name     Abdiweli Mohamed Ali
    country  SOM
    role     prime-minister of SOM 2011-06..2012-10
    en       Abdiweli Mohamed Ali
    id       Abdiweli Mohamed Ali

person abdi-farah-shirdon
    name     Abdi Farah Shirdon
    country  SOM
    role     prime-minister of SOM 2012-10..2013-12
    en       Abdi Farah Shirdon
    id       Abdi Farah Shirdon

person hassan-ali-khaire
    name     Hassan Ali Khaire
    country  SOM
    role     prime-minister of SOM 2017-03..2020-07
    en       Hassan Ali Khaire
    id       Hassan Ali Khaire

person mohamed-hussein-roble
    name     Mohamed Hussein Roble
    country  SOM
    role     prime-minister of SOM 2020-09..2022-06
    en       Mohamed Hussein Roble
    id       Mohamed Hussein Roble

person france-albert-rene
    name     France-Albert René
    country  SYC
    role     president of SYC 1977-06..2004-07
    en       France-Albert René; France-Albert Rene
    id       France-Albert René; France-Albert Rene

person danny-faure
    name     Danny Faure
    country  SYC
    role     president of SYC 2016-10-16..2020-10-26
    en       Danny Faure
    id       Danny Faure

person wavel-ramkalawan
    name     Wavel Ramkalawan
    country  SYC
    role     president of SYC 2020-10-26..2025-10
    en       Wavel Ramkalawan
    id       Wavel Ramkalawan

person patrick-herminie
    name     Patrick Herminie
    country  SYC
    role     president of SYC 2025-10..
    en       Patrick Herminie
    id       Patrick Herminie

person benjamin-mkapa
    name     Benjamin Mkapa
    country  TZA
    role     president of TZA 1995-11-23..2005-12-21
    en       Benjamin Mkapa
    id       Benjamin Mkapa

person edward-lowassa
    name     Edward Lowassa
    country  TZA
    role     prime-minister of TZA 2005-12..2008-02
    en       Edward Lowassa
    id       Edward Lowassa

person mizengo-pinda
    name     Mizengo Pinda
    country  TZA
    role     prime-minister of TZA 2008-02..2015-11
    en       Mizengo Pinda
    id       Mizengo Pinda

person kassim-majaliwa
    name     Kassim Majaliwa
    country  TZA
    role     prime-minister of TZA 2015-11..2025-11
    en       Kassim Majaliwa
    id       Kassim Majaliwa

person bernard-membe
    name     Bernard Membe
    country  TZA
    role     foreign-minister of TZA 2007-01..2015-11
    en       Bernard Membe
    id       Bernard Membe

person asha-rose-migiro
    name     Asha-Rose Migiro
    country  TZA
    role     foreign-minister of TZA 2006-01..2007-01
    role     deputy-secretary-general of un 2007-02..2012-06
    en       Asha-Rose Migiro
    id       Asha-Rose Migiro

person apolo-nsibambi
    name     Apolo Nsibambi
    country  UGA
    role     prime-minister of UGA 1999-04..2011-05
    en       Apolo Nsibambi
    id       Apolo Nsibambi

person amama-mbabazi
    name     Amama Mbabazi
    country  UGA
    role     prime-minister of UGA 2011-05..2014-09
    en       Amama Mbabazi
    id       Amama Mbabazi

person ruhakana-rugunda
    name     Ruhakana Rugunda
    country  UGA
    role     prime-minister of UGA 2014-09..2021-06
    en       Ruhakana Rugunda
    id       Ruhakana Rugunda

person robinah-nabbanja
    name     Robinah Nabbanja
    country  UGA
    role     prime-minister of UGA 2021-06..
    en       Robinah Nabbanja
    id       Robinah Nabbanja

person sam-kutesa
    name     Sam Kutesa
    country  UGA
    role     foreign-minister of UGA 2005-01..2021-06
    role     president of un-general-assembly 2014-09..2015-09
    en       Sam Kutesa
    id       Sam Kutesa

# Southern Africa

person festus-mogae
    name     Festus Mogae
    country  BWA
    role     president of BWA 1998-04-01..2008-04-01
    en       Festus Mogae
    id       Festus Mogae

person ian-khama
    name     Ian Khama
    country  BWA
    role     president of BWA 2008-04-01..2018-04-01
    en       Ian Khama; Seretse Khama Ian Khama
    id       Ian Khama; Seretse Khama Ian Khama

person pakalitha-mosisili
    name     Pakalitha Mosisili
    country  LSO
    role     prime-minister of LSO 1998-05-29..2012-06-08
    role     prime-minister of LSO 2015-03-17..2017-06-16
    en       Pakalitha Mosisili
    id       Pakalitha Mosisili

person thomas-thabane
    name     Thomas Thabane
    country  LSO
    role     prime-minister of LSO 2012-06-08..2015-03-17
    role     prime-minister of LSO 2017-06-16..2020-05-19
    en       Thomas Thabane; Tom Thabane
    id       Thomas Thabane; Tom Thabane

person moeketsi-majoro
    name     Moeketsi Majoro
    country  LSO
    role     prime-minister of LSO 2020-05-20..2022-10-28
    en       Moeketsi Majoro
    id       Moeketsi Majoro

person sam-matekane
    name     Sam Matekane
    country  LSO
    role     prime-minister of LSO 2022-10-28..
    en       Sam Matekane
    id       Sam Matekane

person king-letsie-iii
    name     King Letsie III
    country  LSO
    role     king of LSO 1996-02-07..
    en       King Letsie III; Letsie III
    id       Raja Letsie III; Letsie III

person joaquim-chissano
    name     Joaquim Chissano
    country  MOZ
    role     president of MOZ 1986-11-06..2005-02-02
    en       Joaquim Chissano
    id       Joaquim Chissano

person luisa-diogo
    name     Luísa Diogo
    country  MOZ
    role     prime-minister of MOZ 2004-02..2010-01
    en       Luísa Diogo; Luisa Diogo
    id       Luísa Diogo; Luisa Diogo

person adriano-maleiane
    name     Adriano Maleiane
    country  MOZ
    role     prime-minister of MOZ 2022-03..2025-01
    en       Adriano Maleiane
    id       Adriano Maleiane

person bakili-muluzi
    name     Bakili Muluzi
    country  MWI
    role     president of MWI 1994-05..2004-05-24
    en       Bakili Muluzi
    id       Bakili Muluzi

person bingu-wa-mutharika
    name     Bingu wa Mutharika
    country  MWI
    role     president of MWI 2004-05-24..2012-04-05
    en       Bingu wa Mutharika
    id       Bingu wa Mutharika

person sam-nujoma
    name     Sam Nujoma
    country  NAM
    role     president of NAM 1990-03-21..2005-03-21
    en       Sam Nujoma
    id       Sam Nujoma

person hifikepunye-pohamba
    name     Hifikepunye Pohamba
    country  NAM
    role     president of NAM 2005-03-21..2015-03-21
    en       Hifikepunye Pohamba
    id       Hifikepunye Pohamba

person nangolo-mbumba
    name     Nangolo Mbumba
    country  NAM
    role     president of NAM 2024-02-04..2025-03-21
    en       Nangolo Mbumba
    id       Nangolo Mbumba

person nahas-angula
    name     Nahas Angula
    country  NAM
    role     prime-minister of NAM 2005-03-21..2012-12
    en       Nahas Angula
    id       Nahas Angula

person saara-kuugongelwa-amadhila
    name     Saara Kuugongelwa-Amadhila
    country  NAM
    role     prime-minister of NAM 2015-03-21..2025-03-21
    en       Saara Kuugongelwa-Amadhila
    id       Saara Kuugongelwa-Amadhila

person elijah-ngurare
    name     Elijah Ngurare
    country  NAM
    role     prime-minister of NAM 2025-03-21..
    en       Elijah Ngurare
    id       Elijah Ngurare

person barnabas-sibusiso-dlamini
    name     Barnabas Sibusiso Dlamini
    country  SWZ
    role     prime-minister of SWZ 2008-10..2018-09
    en       Barnabas Sibusiso Dlamini
    id       Barnabas Sibusiso Dlamini

person ambrose-dlamini
    name     Ambrose Dlamini
    country  SWZ
    role     prime-minister of SWZ 2018-10..2020-12-13
    en       Ambrose Dlamini
    id       Ambrose Dlamini

person cleopas-dlamini
    name     Cleopas Dlamini
    country  SWZ
    role     prime-minister of SWZ 2021-07..2023-09
    en       Cleopas Dlamini
    id       Cleopas Dlamini

person russell-dlamini
    name     Russell Dlamini
    country  SWZ
    role     prime-minister of SWZ 2023-11..
    en       Russell Dlamini
    id       Russell Dlamini

person maite-nkoana-mashabane
    name     Maite Nkoana-Mashabane
    country  ZAF
    role     foreign-minister of ZAF 2009-05-11..2018-02
    en       Maite Nkoana-Mashabane
    id       Maite Nkoana-Mashabane

person lindiwe-sisulu
    name     Lindiwe Sisulu
    country  ZAF
    role     foreign-minister of ZAF 2018-02..2019-05
    en       Lindiwe Sisulu
    id       Lindiwe Sisulu

person frederick-chiluba
    name     Frederick Chiluba
    country  ZMB
    role     president of ZMB 1991-11-02..2002-01-02
    en       Frederick Chiluba
    id       Frederick Chiluba

person levy-mwanawasa
    name     Levy Mwanawasa
    country  ZMB
    role     president of ZMB 2002-01-02..2008-08-19
    en       Levy Mwanawasa
    id       Levy Mwanawasa

person rupiah-banda
    name     Rupiah Banda
    country  ZMB
    role     acting-president of ZMB 2008-06-29..2008-11-02
    role     president of ZMB 2008-11-02..2011-09-23
    en       Rupiah Banda
    id       Rupiah Banda

person michael-sata
    name     Michael Sata
    country  ZMB
    role     president of ZMB 2011-09-23..2014-10-28
    en       Michael Sata
    id       Michael Sata

person guy-scott
    name     Guy Scott
    country  ZMB
    role     acting-president of ZMB 2014-10-28..2015-01-25
    en       Guy Scott
    id       Guy Scott

person simbarashe-mumbengegwi
    name     Simbarashe Mumbengegwi
    country  ZWE
    role     foreign-minister of ZWE 2005-04..2017-10
    en       Simbarashe Mumbengegwi
    id       Simbarashe Mumbengegwi
