@about    Heads of state and government and foreign ministers in Asia, the Middle East, North Africa and the Pacific since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# The Middle East and North Africa

person khalid-bin-khalifa-al-thani
    name     Khalid bin Khalifa Al Thani
    country  QAT
    role     prime-minister of QAT 2020-01-28..2023-03-07
    en       Khalid bin Khalifa Al Thani; Khalid bin Khalifa bin Abdulaziz Al Thani
    id       Khalid bin Khalifa Al Thani; Khalid bin Khalifa bin Abdulaziz Al Thani

person khalid-bin-mohammad-al-attiyah
    name     Khalid bin Mohammad Al Attiyah
    country  QAT
    role     foreign-minister of QAT 2013-06-26..2016-01-27
    en       Khalid bin Mohammad Al Attiyah; Khalid al-Attiyah; Khaled al-Attiyah
    id       Khalid bin Mohammad Al Attiyah; Khalid al-Attiyah; Khaled al-Attiyah

person ibrahim-al-assaf
    name     Ibrahim al-Assaf
    country  SAU
    role     foreign-minister of SAU 2018-12-27..2019-10-23
    en       Ibrahim al-Assaf
    id       Ibrahim al-Assaf

person mohammed-naji-al-otari
    name     Mohammed Naji al-Otari
    country  SYR
    role     prime-minister of SYR 2003-09..2011-04
    en       Mohammed Naji al-Otari; Muhammad Naji al-Otari
    id       Mohammed Naji al-Otari; Muhammad Naji al-Otari

person adel-safar
    name     Adel Safar
    country  SYR
    role     prime-minister of SYR 2011-04..2012-06
    en       Adel Safar
    id       Adel Safar

person riyad-hijab
    name     Riyad Hijab
    country  SYR
    role     prime-minister of SYR 2012-06..2012-08
    en       Riyad Hijab; Riad Hijab
    id       Riyad Hijab; Riad Hijab

person wael-al-halqi
    name     Wael al-Halqi
    country  SYR
    role     prime-minister of SYR 2012-08..2016-07
    en       Wael al-Halqi
    id       Wael al-Halqi

person imad-khamis
    name     Imad Khamis
    country  SYR
    role     prime-minister of SYR 2016-07..2020-06
    en       Imad Khamis
    id       Imad Khamis

person hussein-arnous
    name     Hussein Arnous
    country  SYR
    role     prime-minister of SYR 2020-06..2024-09
    en       Hussein Arnous
    id       Hussein Arnous

person mohammed-al-bashir
    name     Mohammed al-Bashir
    country  SYR
    role     acting-prime-minister of SYR 2024-12-10..2025-03-29
    en       Mohammed al-Bashir; Mohammad al-Bashir
    id       Mohammed al-Bashir; Mohammad al-Bashir

person mohamed-ghannouchi
    name     Mohamed Ghannouchi
    country  TUN
    role     prime-minister of TUN 1999-11-17..2011-02-27
    en       Mohamed Ghannouchi
    id       Mohamed Ghannouchi

person fouad-mebazaa
    name     Fouad Mebazaa
    country  TUN
    role     acting-president of TUN 2011-01-15..2011-12-13
    en       Fouad Mebazaa
    id       Fouad Mebazaa

person mohamed-ennaceur
    name     Mohamed Ennaceur
    country  TUN
    role     acting-president of TUN 2019-07-25..2019-10-23
    en       Mohamed Ennaceur
    id       Mohamed Ennaceur

person hamadi-jebali
    name     Hamadi Jebali
    country  TUN
    role     prime-minister of TUN 2011-12-24..2013-03-13
    en       Hamadi Jebali
    id       Hamadi Jebali

person ali-larayedh
    name     Ali Larayedh
    country  TUN
    role     prime-minister of TUN 2013-03-13..2014-01-29
    en       Ali Larayedh; Ali Laarayedh
    id       Ali Larayedh; Ali Laarayedh

person mehdi-jomaa
    name     Mehdi Jomaa
    country  TUN
    role     prime-minister of TUN 2014-01-29..2015-02-06
    en       Mehdi Jomaa
    id       Mehdi Jomaa

person habib-essid
    name     Habib Essid
    country  TUN
    role     prime-minister of TUN 2015-02-06..2016-08-27
    en       Habib Essid
    id       Habib Essid

person youssef-chahed
    name     Youssef Chahed
    country  TUN
    role     prime-minister of TUN 2016-08-27..2020-02-27
    en       Youssef Chahed
    id       Youssef Chahed

person elyes-fakhfakh
    name     Elyes Fakhfakh
    country  TUN
    role     prime-minister of TUN 2020-02-27..2020-09-02
    en       Elyes Fakhfakh
    id       Elyes Fakhfakh

person hichem-mechichi
    name     Hichem Mechichi
    country  TUN
    role     prime-minister of TUN 2020-09-02..2021-07-25
    en       Hichem Mechichi
    id       Hichem Mechichi

person najla-bouden
    name     Najla Bouden
    country  TUN
    role     prime-minister of TUN 2021-10-11..2023-08-01
    en       Najla Bouden
    id       Najla Bouden

person ahmed-hachani
    name     Ahmed Hachani
    country  TUN
    role     prime-minister of TUN 2023-08-01..2024-08
    en       Ahmed Hachani
    id       Ahmed Hachani

person kamel-madouri
    name     Kamel Madouri
    country  TUN
    role     prime-minister of TUN 2024-08..2025-03
    en       Kamel Madouri
    id       Kamel Madouri

person mohammed-basindawa
    name     Mohammed Basindawa
    country  YEM
    role     prime-minister of YEM 2011-12..2014-09
    en       Mohammed Basindawa; Mohamed Basindwa
    id       Mohammed Basindawa; Mohamed Basindwa

person khaled-bahah
    name     Khaled Bahah
    country  YEM
    role     prime-minister of YEM 2014-11..2016-04
    en       Khaled Bahah
    id       Khaled Bahah

person ahmed-obeid-bin-daghr
    name     Ahmed Obeid bin Daghr
    country  YEM
    role     prime-minister of YEM 2016-04..2018-10
    en       Ahmed Obeid bin Daghr; Ahmed bin Dagher
    id       Ahmed Obeid bin Daghr; Ahmed bin Dagher

person ahmed-awad-bin-mubarak
    name     Ahmed Awad bin Mubarak
    country  YEM
    role     foreign-minister of YEM 2020-12..2024-02
    role     prime-minister of YEM 2024-02-05..2025-05
    en       Ahmed Awad bin Mubarak
    id       Ahmed Awad bin Mubarak

person abu-bakr-al-qirbi
    name     Abu Bakr al-Qirbi
    country  YEM
    role     foreign-minister of YEM 2001-04..2014-06
    en       Abu Bakr al-Qirbi
    id       Abu Bakr al-Qirbi

# The Pacific

person mahendra-chaudhry
    name     Mahendra Chaudhry
    country  FJI
    role     prime-minister of FJI 1999-05-19..2000-05-27
    en       Mahendra Chaudhry
    id       Mahendra Chaudhry

person laisenia-qarase
    name     Laisenia Qarase
    country  FJI
    role     prime-minister of FJI 2000-07..2006-12-05
    en       Laisenia Qarase
    id       Laisenia Qarase

person josefa-iloilo
    name     Josefa Iloilo
    country  FJI
    role     president of FJI 2000-07..2009-07-30
    en       Josefa Iloilo; Ratu Josefa Iloilo
    id       Josefa Iloilo; Ratu Josefa Iloilo

person epeli-nailatikau
    name     Epeli Nailatikau
    country  FJI
    role     president of FJI 2009-07-30..2015-11
    en       Epeli Nailatikau; Ratu Epeli Nailatikau
    id       Epeli Nailatikau; Ratu Epeli Nailatikau

person jioji-konrote
    name     Jioji Konrote
    country  FJI
    role     president of FJI 2015-11-12..2021-11-12
    en       Jioji Konrote; George Konrote
    id       Jioji Konrote; George Konrote

person wiliame-katonivere
    name     Wiliame Katonivere
    country  FJI
    role     president of FJI 2021-11-12..2024-11-12
    en       Wiliame Katonivere
    id       Wiliame Katonivere

person naiqama-lalabalavu
    name     Naiqama Lalabalavu
    country  FJI
    role     president of FJI 2024-11-12..
    en       Naiqama Lalabalavu; Ratu Naiqama Lalabalavu
    id       Naiqama Lalabalavu; Ratu Naiqama Lalabalavu

person mekere-morauta
    name     Mekere Morauta
    country  PNG
    role     prime-minister of PNG 1999-07..2002-08-05
    en       Mekere Morauta; Sir Mekere Morauta
    id       Mekere Morauta; Sir Mekere Morauta

person allan-kemakeza
    name     Allan Kemakeza
    country  SLB
    role     prime-minister of SLB 2001-12-17..2006-04-20
    en       Allan Kemakeza
    id       Allan Kemakeza

person derek-sikua
    name     Derek Sikua
    country  SLB
    role     prime-minister of SLB 2007-12-20..2010-08-25
    en       Derek Sikua
    id       Derek Sikua

person danny-philip
    name     Danny Philip
    country  SLB
    role     prime-minister of SLB 2010-08-25..2011-11
    en       Danny Philip
    id       Danny Philip

person gordon-darcy-lilo
    name     Gordon Darcy Lilo
    country  SLB
    role     prime-minister of SLB 2011-11..2014-12-09
    en       Gordon Darcy Lilo
    id       Gordon Darcy Lilo

person rick-houenipwela
    name     Rick Houenipwela
    country  SLB
    role     prime-minister of SLB 2017-11-15..2019-04-24
    en       Rick Houenipwela; Rick Hou
    id       Rick Houenipwela; Rick Hou

person edward-natapei
    name     Edward Natapei
    country  VUT
    role     prime-minister of VUT 2001-04..2004-07
    role     prime-minister of VUT 2008-09-22..2010-12
    en       Edward Natapei
    id       Edward Natapei

person ham-lini
    name     Ham Lini
    country  VUT
    role     prime-minister of VUT 2004-12..2008-09-22
    en       Ham Lini
    id       Ham Lini

person sato-kilman
    name     Sato Kilman
    country  VUT
    role     prime-minister of VUT 2010-12..2013-03
    role     prime-minister of VUT 2015-06..2016-02-11
    role     prime-minister of VUT 2023-09..2023-10
    en       Sato Kilman
    id       Sato Kilman

person moana-carcasses-kalosil
    name     Moana Carcasses Kalosil
    country  VUT
    role     prime-minister of VUT 2013-03..2014-05
    en       Moana Carcasses Kalosil; Moana Carcasses
    id       Moana Carcasses Kalosil; Moana Carcasses

person joe-natuman
    name     Joe Natuman
    country  VUT
    role     prime-minister of VUT 2014-05..2015-06
    en       Joe Natuman
    id       Joe Natuman

person bob-loughman
    name     Bob Loughman
    country  VUT
    role     prime-minister of VUT 2020-04-20..2022-11-04
    en       Bob Loughman
    id       Bob Loughman

person ishmael-kalsakau
    name     Ishmael Kalsakau
    country  VUT
    role     prime-minister of VUT 2022-11-04..2023-09
    en       Ishmael Kalsakau
    id       Ishmael Kalsakau

person jotham-napat
    name     Jotham Napat
    country  VUT
    role     prime-minister of VUT 2025-02..
    en       Jotham Napat
    id       Jotham Napat

person tuilaepa-sailele-malielegaoi
    name     Tuilaepa Sailele Malielegaoi
    country  WSM
    role     prime-minister of WSM 1998-11-23..2021-07
    en       Tuilaepa Sailele Malielegaoi; Tuilaepa Aiono Sailele Malielegaoi; Tuilaepa Malielegaoi
    id       Tuilaepa Sailele Malielegaoi; Tuilaepa Aiono Sailele Malielegaoi; Tuilaepa Malielegaoi

person fiame-naomi-mataafa
    name     Fiame Naomi Mata'afa
    country  WSM
    role     prime-minister of WSM 2021-07..2025-09
    en       Fiame Naomi Mata'afa; Fiame Naomi Mataafa
    id       Fiame Naomi Mata'afa; Fiame Naomi Mataafa

person george-tupou-v
    name     George Tupou V
    country  TON
    role     king of TON 2006-09-11..2012-03-18
    en       George Tupou V; King George Tupou V
    id       George Tupou V; Raja George Tupou V

person tupou-vi
    name     Tupou VI
    country  TON
    role     king of TON 2012-03-18..
    en       Tupou VI; King Tupou VI
    id       Tupou VI; Raja Tupou VI

person akilisi-pohiva
    name     Akilisi Pohiva
    country  TON
    role     prime-minister of TON 2014-12-30..2019-09-12
    en       Akilisi Pohiva
    id       Akilisi Pohiva

person siaosi-sovaleni
    name     Siaosi Sovaleni
    country  TON
    role     prime-minister of TON 2021-12-27..2024-12
    en       Siaosi Sovaleni
    id       Siaosi Sovaleni

person anote-tong
    name     Anote Tong
    country  KIR
    role     president of KIR 2003-07-10..2016-03-11
    en       Anote Tong
    id       Anote Tong

person taneti-maamau
    name     Taneti Maamau
    country  KIR
    role     president of KIR 2016-03-11..
    en       Taneti Maamau; Taneti Mamau
    id       Taneti Maamau; Taneti Mamau

person tommy-remengesau
    name     Tommy Remengesau
    country  PLW
    role     president of PLW 2001-01..2009-01-15
    role     president of PLW 2013-01-17..2021-01-21
    en       Tommy Remengesau; Tommy Remengesau Jr.
    id       Tommy Remengesau; Tommy Remengesau Jr.

person johnson-toribiong
    name     Johnson Toribiong
    country  PLW
    role     president of PLW 2009-01-15..2013-01-17
    en       Johnson Toribiong
    id       Johnson Toribiong

person surangel-whipps
    name     Surangel Whipps
    country  PLW
    role     president of PLW 2021-01-21..
    en       Surangel Whipps; Surangel Whipps Jr.
    id       Surangel Whipps; Surangel Whipps Jr.

person hilda-heine
    name     Hilda Heine
    country  MHL
    role     president of MHL 2016-01-28..2020-01
    role     president of MHL 2024-01..
    en       Hilda Heine
    id       Hilda Heine

person david-kabua
    name     David Kabua
    country  MHL
    role     president of MHL 2020-01..2024-01
    en       David Kabua
    id       David Kabua

person baron-waqa
    name     Baron Waqa
    country  NRU
    role     president of NRU 2013-06-11..2019-08-27
    role     secretary-general of pif 2024-06..
    en       Baron Waqa
    id       Baron Waqa

person david-adeang
    name     David Adeang
    country  NRU
    role     president of NRU 2023-10-30..
    en       David Adeang
    id       David Adeang

person enele-sopoaga
    name     Enele Sopoaga
    country  TUV
    role     prime-minister of TUV 2013-08..2019-09
    en       Enele Sopoaga
    id       Enele Sopoaga

person kausea-natano
    name     Kausea Natano
    country  TUV
    role     prime-minister of TUV 2019-09..2024-02
    en       Kausea Natano
    id       Kausea Natano

person feleti-teo
    name     Feleti Teo
    country  TUV
    role     prime-minister of TUV 2024-02..
    en       Feleti Teo
    id       Feleti Teo

person david-panuelo
    name     David Panuelo
    country  FSM
    role     president of FSM 2019-05-11..2023-05-11
    en       David Panuelo
    id       David Panuelo

person wesley-simina
    name     Wesley Simina
    country  FSM
    role     president of FSM 2023-05-11..
    en       Wesley Simina
    id       Wesley Simina

person phil-goff
    name     Phil Goff
    country  NZL
    role     foreign-minister of NZL 1999-12-10..2005-10-19
    en       Phil Goff
    id       Phil Goff

person murray-mccully
    name     Murray McCully
    country  NZL
    role     foreign-minister of NZL 2008-11-19..2017-05
    en       Murray McCully
    id       Murray McCully

person gerry-brownlee
    name     Gerry Brownlee
    country  NZL
    role     foreign-minister of NZL 2017-05..2017-10-26
    en       Gerry Brownlee
    id       Gerry Brownlee

# Kings of Malaysia

person sultan-ibrahim-iskandar
    name     Sultan Ibrahim Iskandar
    country  MYS
    role     king of MYS 2024-01-31..
    en       Sultan Ibrahim Iskandar
    id       Sultan Ibrahim Iskandar

person sultan-abdullah-sultan-ahmad-shah
    name     Sultan Abdullah Sultan Ahmad Shah
    country  MYS
    role     king of MYS 2019-01-31..2024-01-30
    en       Sultan Abdullah Sultan Ahmad Shah; Al-Sultan Abdullah
    id       Sultan Abdullah Sultan Ahmad Shah; Al-Sultan Abdullah

person sultan-muhammad-v
    name     Sultan Muhammad V
    country  MYS
    role     king of MYS 2016-12-13..2019-01-06
    en       Sultan Muhammad V
    id       Sultan Muhammad V

person sultan-abdul-halim
    name     Sultan Abdul Halim
    country  MYS
    role     king of MYS 2011-12-13..2016-12-12
    en       Sultan Abdul Halim; Abdul Halim Mu'adzam Shah
    id       Sultan Abdul Halim; Abdul Halim Mu'adzam Shah

person mizan-zainal-abidin
    name     Mizan Zainal Abidin
    country  MYS
    role     king of MYS 2006-12-13..2011-12-12
    en       Mizan Zainal Abidin; Sultan Mizan Zainal Abidin
    id       Mizan Zainal Abidin; Sultan Mizan Zainal Abidin
