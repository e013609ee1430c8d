@about    Heads of state and government and foreign ministers in Asia, the Middle East, North Africa and the Pacific since 2000 that are not in persons.lex, with dated offices.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Dates have the precision that is known. Presidency members who hold the office together are office-holders.

# South and Central Asia

person khil-raj-regmi
    name     Khil Raj Regmi
    country  NPL
    role     acting-prime-minister of NPL 2013-03-14..2014-02-11
    en       Khil Raj Regmi
    id       Khil Raj Regmi

person sushil-koirala
    name     Sushil Koirala
    country  NPL
    role     prime-minister of NPL 2014-02-11..2015-10-12
    en       Sushil Koirala
    id       Sushil Koirala

person ram-baran-yadav
    name     Ram Baran Yadav
    country  NPL
    role     president of NPL 2008-07-23..2015-10-29
    en       Ram Baran Yadav
    id       Ram Baran Yadav

person bidya-devi-bhandari
    name     Bidya Devi Bhandari
    country  NPL
    role     president of NPL 2015-10-29..2023-03-13
    en       Bidya Devi Bhandari; Bidhya Devi Bhandari
    id       Bidya Devi Bhandari; Bidhya Devi Bhandari

person ram-chandra-poudel
    name     Ram Chandra Poudel
    country  NPL
    role     president of NPL 2023-03-13..
    en       Ram Chandra Poudel; Ram Chandra Paudel; Ramchandra Paudel
    id       Ram Chandra Poudel; Ram Chandra Paudel; Ramchandra Paudel

person rafiq-tarar
    name     Rafiq Tarar
    country  PAK
    role     president of PAK 1998-01..2001-06-20
    en       Rafiq Tarar; Muhammad Rafiq Tarar
    id       Rafiq Tarar; Muhammad Rafiq Tarar

person mamnoon-hussain
    name     Mamnoon Hussain
    country  PAK
    role     president of PAK 2013-09-09..2018-09-08
    en       Mamnoon Hussain
    id       Mamnoon Hussain

person zafarullah-khan-jamali
    name     Zafarullah Khan Jamali
    country  PAK
    role     prime-minister of PAK 2002-11..2004-06-26
    en       Zafarullah Khan Jamali; Mir Zafarullah Khan Jamali
    id       Zafarullah Khan Jamali; Mir Zafarullah Khan Jamali

person chaudhry-shujaat-hussain
    name     Chaudhry Shujaat Hussain
    country  PAK
    role     prime-minister of PAK 2004-06-30..2004-08
    en       Chaudhry Shujaat Hussain
    id       Chaudhry Shujaat Hussain

person muhammad-mian-soomro
    name     Muhammad Mian Soomro
    country  PAK
    role     acting-prime-minister of PAK 2007-11-16..2008-03-25
    role     acting-president of PAK 2008-08-18..2008-09-09
    en       Muhammad Mian Soomro; Mohammedmian Soomro
    id       Muhammad Mian Soomro; Mohammedmian Soomro

person raja-pervaiz-ashraf
    name     Raja Pervaiz Ashraf
    country  PAK
    role     prime-minister of PAK 2012-06-22..2013-03-25
    en       Raja Pervaiz Ashraf; Raja Pervez Ashraf
    id       Raja Pervaiz Ashraf; Raja Pervez Ashraf

person mir-hazar-khan-khoso
    name     Mir Hazar Khan Khoso
    country  PAK
    role     acting-prime-minister of PAK 2013-03-25..2013-06-05
    en       Mir Hazar Khan Khoso
    id       Mir Hazar Khan Khoso

person shahid-khaqan-abbasi
    name     Shahid Khaqan Abbasi
    country  PAK
    role     prime-minister of PAK 2017-08-01..2018-05-31
    en       Shahid Khaqan Abbasi
    id       Shahid Khaqan Abbasi

person nasirul-mulk
    name     Nasirul Mulk
    country  PAK
    role     acting-prime-minister of PAK 2018-06-01..2018-08-18
    en       Nasirul Mulk
    id       Nasirul Mulk

person khurshid-mahmud-kasuri
    name     Khurshid Mahmud Kasuri
    country  PAK
    role     foreign-minister of PAK 2002-11..2007-11
    en       Khurshid Mahmud Kasuri; Khurshid Kasuri
    id       Khurshid Mahmud Kasuri; Khurshid Kasuri

person jalil-abbas-jilani
    name     Jalil Abbas Jilani
    country  PAK
    role     foreign-minister of PAK 2023-08..2024-03
    en       Jalil Abbas Jilani
    id       Jalil Abbas Jilani

person daniyal-akhmetov
    name     Daniyal Akhmetov
    country  KAZ
    role     prime-minister of KAZ 2003-06..2007-01
    en       Daniyal Akhmetov
    id       Daniyal Akhmetov

person karim-massimov
    name     Karim Massimov
    country  KAZ
    role     prime-minister of KAZ 2007-01..2012-09
    role     prime-minister of KAZ 2014-04..2016-09
    en       Karim Massimov; Karim Masimov
    id       Karim Massimov; Karim Masimov

person serik-akhmetov
    name     Serik Akhmetov
    country  KAZ
    role     prime-minister of KAZ 2012-09..2014-04
    en       Serik Akhmetov
    id       Serik Akhmetov

person bakytzhan-sagintayev
    name     Bakytzhan Sagintayev
    country  KAZ
    role     prime-minister of KAZ 2016-09..2019-02
    en       Bakytzhan Sagintayev
    id       Bakytzhan Sagintayev

person askar-mamin
    name     Askar Mamin
    country  KAZ
    role     prime-minister of KAZ 2019-02-25..2022-01-05
    en       Askar Mamin
    id       Askar Mamin

person alikhan-smailov
    name     Alikhan Smailov
    country  KAZ
    role     prime-minister of KAZ 2022-01-11..2024-02-05
    en       Alikhan Smailov
    id       Alikhan Smailov

person olzhas-bektenov
    name     Olzhas Bektenov
    country  KAZ
    role     prime-minister of KAZ 2024-02-06..
    en       Olzhas Bektenov
    id       Olzhas Bektenov

person erlan-idrissov
    name     Erlan Idrissov
    country  KAZ
    role     foreign-minister of KAZ 2012-09..2016-12
    en       Erlan Idrissov; Yerlan Idrissov
    id       Erlan Idrissov; Yerlan Idrissov

person kairat-abdrakhmanov
    name     Kairat Abdrakhmanov
    country  KAZ
    role     foreign-minister of KAZ 2016-12..2018-12
    en       Kairat Abdrakhmanov
    id       Kairat Abdrakhmanov

person mukhtar-tileuberdi
    name     Mukhtar Tileuberdi
    country  KAZ
    role     foreign-minister of KAZ 2019-09..2023-03
    en       Mukhtar Tileuberdi
    id       Mukhtar Tileuberdi

person murat-nurtleu
    name     Murat Nurtleu
    country  KAZ
    role     foreign-minister of KAZ 2023-04..2025-09
    en       Murat Nurtleu
    id       Murat Nurtleu

person felix-kulov
    name     Felix Kulov
    country  KGZ
    role     prime-minister of KGZ 2005-09..2007-01
    en       Felix Kulov
    id       Felix Kulov

person daniyar-usenov
    name     Daniyar Usenov
    country  KGZ
    role     prime-minister of KGZ 2009-10..2010-04
    en       Daniyar Usenov
    id       Daniyar Usenov

person omurbek-babanov
    name     Omurbek Babanov
    country  KGZ
    role     prime-minister of KGZ 2011-12..2012-09
    en       Omurbek Babanov
    id       Omurbek Babanov

person akylbek-japarov
    name     Akylbek Japarov
    country  KGZ
    role     prime-minister of KGZ 2021-10..2024-12
    en       Akylbek Japarov
    id       Akylbek Japarov

person adylbek-kasymaliyev
    name     Adylbek Kasymaliyev
    country  KGZ
    role     prime-minister of KGZ 2024-12..
    en       Adylbek Kasymaliyev
    id       Adylbek Kasymaliyev

person kokhir-rasulzoda
    name     Kokhir Rasulzoda
    country  TJK
    role     prime-minister of TJK 2013-11..
    en       Kokhir Rasulzoda; Qohir Rasulzoda
    id       Kokhir Rasulzoda; Qohir Rasulzoda

person sirojiddin-muhriddin
    name     Sirojiddin Muhriddin
    country  TJK
    role     foreign-minister of TJK 2013-11..
    en       Sirojiddin Muhriddin; Sirodjidin Aslov
    id       Sirojiddin Muhriddin; Sirodjidin Aslov

person rashid-meredov
    name     Rashid Meredov
    country  TKM
    role     foreign-minister of TKM 2001-07..
    en       Rashid Meredov
    id       Rashid Meredov

person abdulaziz-kamilov
    name     Abdulaziz Kamilov
    country  UZB
    role     foreign-minister of UZB 1994..2003-03
    role     foreign-minister of UZB 2012-01..2022-04
    en       Abdulaziz Kamilov
    id       Abdulaziz Kamilov

person vladimir-norov
    name     Vladimir Norov
    country  UZB
    role     foreign-minister of UZB 2006-07..2010-12
    role     foreign-minister of UZB 2022-04..2022-12
    en       Vladimir Norov
    id       Vladimir Norov

person bakhtiyor-saidov
    name     Bakhtiyor Saidov
    country  UZB
    role     foreign-minister of UZB 2022-12..
    en       Bakhtiyor Saidov
    id       Bakhtiyor Saidov

person abdulla-aripov
    name     Abdulla Aripov
    country  UZB
    role     prime-minister of UZB 2016-12-14..
    en       Abdulla Aripov
    id       Abdulla Aripov

# The Middle East and North Africa

person khalifa-bin-salman-al-khalifa
    name     Khalifa bin Salman Al Khalifa
    country  BHR
    role     prime-minister of BHR 1971-08..2020-11-11
    en       Khalifa bin Salman Al Khalifa
    id       Khalifa bin Salman Al Khalifa

person salman-bin-hamad-al-khalifa
    name     Salman bin Hamad Al Khalifa
    country  BHR
    role     crown-prince of BHR 1999-03..
    role     prime-minister of BHR 2020-11-11..
    en       Salman bin Hamad Al Khalifa
    id       Salman bin Hamad Al Khalifa

person khalid-bin-ahmed-al-khalifa
    name     Khalid bin Ahmed Al Khalifa
    country  BHR
    role     foreign-minister of BHR 2005-09..2020-02
    en       Khalid bin Ahmed Al Khalifa
    id       Khalid bin Ahmed Al Khalifa

person abdullatif-bin-rashid-al-zayani
    name     Abdullatif bin Rashid Al Zayani
    country  BHR
    role     secretary-general of gcc 2011-04..2020-01
    role     foreign-minister of BHR 2020-02..
    en       Abdullatif bin Rashid Al Zayani; Abdullatif Al Zayani; Abdullatif al-Zayani
    id       Abdullatif bin Rashid Al Zayani; Abdullatif Al Zayani; Abdullatif al-Zayani

person abdelkader-bensalah
    name     Abdelkader Bensalah
    country  DZA
    role     acting-president of DZA 2019-04-09..2019-12-19
    en       Abdelkader Bensalah
    id       Abdelkader Bensalah

person ali-benflis
    name     Ali Benflis
    country  DZA
    role     prime-minister of DZA 2000-08..2003-05
    en       Ali Benflis
    id       Ali Benflis

person ahmed-ouyahia
    name     Ahmed Ouyahia
    country  DZA
    role     prime-minister of DZA 2003-05..2006-05
    role     prime-minister of DZA 2008-06..2012-09
    role     prime-minister of DZA 2017-08..2019-03
    en       Ahmed Ouyahia
    id       Ahmed Ouyahia

person abdelaziz-belkhadem
    name     Abdelaziz Belkhadem
    country  DZA
    role     foreign-minister of DZA 2000-08..2005-05
    role     prime-minister of DZA 2006-05..2008-06
    en       Abdelaziz Belkhadem
    id       Abdelaziz Belkhadem

person abdelmalek-sellal
    name     Abdelmalek Sellal
    country  DZA
    role     prime-minister of DZA 2012-09..2014-03
    role     prime-minister of DZA 2014-04..2017-05
    en       Abdelmalek Sellal
    id       Abdelmalek Sellal

person noureddine-bedoui
    name     Noureddine Bedoui
    country  DZA
    role     prime-minister of DZA 2019-03..2019-12
    en       Noureddine Bedoui
    id       Noureddine Bedoui

person abdelaziz-djerad
    name     Abdelaziz Djerad
    country  DZA
    role     prime-minister of DZA 2019-12-28..2021-06
    en       Abdelaziz Djerad
    id       Abdelaziz Djerad

person aymen-benabderrahmane
    name     Aymen Benabderrahmane
    country  DZA
    role     prime-minister of DZA 2021-07..2023-11
    en       Aymen Benabderrahmane
    id       Aymen Benabderrahmane

person nadir-larbaoui
    name     Nadir Larbaoui
    country  DZA
    role     prime-minister of DZA 2023-11..2025-08
    en       Nadir Larbaoui
    id       Nadir Larbaoui

person mourad-medelci
    name     Mourad Medelci
    country  DZA
    role     foreign-minister of DZA 2007-06..2013-09
    en       Mourad Medelci
    id       Mourad Medelci

person abdelkader-messahel
    name     Abdelkader Messahel
    country  DZA
    role     foreign-minister of DZA 2017-05..2019-03
    en       Abdelkader Messahel
    id       Abdelkader Messahel

person sabri-boukadoum
    name     Sabri Boukadoum
    country  DZA
    role     foreign-minister of DZA 2019-04..2021-07
    en       Sabri Boukadoum
    id       Sabri Boukadoum

person ahmed-attaf
    name     Ahmed Attaf
    country  DZA
    role     foreign-minister of DZA 2023-03..
    en       Ahmed Attaf
    id       Ahmed Attaf

person ahmed-nazif
    name     Ahmed Nazif
    country  EGY
    role     prime-minister of EGY 2004-07-14..2011-01-29
    en       Ahmed Nazif
    id       Ahmed Nazif

person ahmed-shafik
    name     Ahmed Shafik
    country  EGY
    role     prime-minister of EGY 2011-01-29..2011-03-03
    en       Ahmed Shafik; Ahmed Shafiq
    id       Ahmed Shafik; Ahmed Shafiq

person essam-sharaf
    name     Essam Sharaf
    country  EGY
    role     prime-minister of EGY 2011-03-03..2011-12-07
    en       Essam Sharaf
    id       Essam Sharaf

person kamal-ganzouri
    name     Kamal Ganzouri
    country  EGY
    role     prime-minister of EGY 2011-12-07..2012-08-02
    en       Kamal Ganzouri; Kamal el-Ganzouri; Kamal al-Ganzouri
    id       Kamal Ganzouri; Kamal el-Ganzouri; Kamal al-Ganzouri

person hisham-qandil
    name     Hisham Qandil
    country  EGY
    role     prime-minister of EGY 2012-08-02..2013-07
    en       Hisham Qandil; Hesham Qandil; Hisham Kandil; Hesham Kandil
    id       Hisham Qandil; Hesham Qandil; Hisham Kandil; Hesham Kandil

person hazem-el-beblawi
    name     Hazem el-Beblawi
    country  EGY
    role     prime-minister of EGY 2013-07..2014-03-01
    en       Hazem el-Beblawi; Hazem al-Beblawi
    id       Hazem el-Beblawi; Hazem al-Beblawi

person ibrahim-mahlab
    name     Ibrahim Mahlab
    country  EGY
    role     prime-minister of EGY 2014-03-01..2015-09-19
    en       Ibrahim Mahlab
    id       Ibrahim Mahlab

person sherif-ismail
    name     Sherif Ismail
    country  EGY
    role     prime-minister of EGY 2015-09-19..2018-06
    en       Sherif Ismail
    id       Sherif Ismail

person ahmed-maher-el-sayed
    name     Ahmed Maher el-Sayed
    country  EGY
    role     foreign-minister of EGY 2001-05..2004-07-14
    en       Ahmed Maher el-Sayed
    id       Ahmed Maher el-Sayed

person mohamed-kamel-amr
    name     Mohamed Kamel Amr
    country  EGY
    role     foreign-minister of EGY 2011-07..2013-07
    en       Mohamed Kamel Amr
    id       Mohamed Kamel Amr

person ghazi-al-yawer
    name     Ghazi al-Yawer
    country  IRQ
    role     president of IRQ 2004-06-28..2005-04-07
    en       Ghazi al-Yawer; Ghazi al-Yawar
    id       Ghazi al-Yawer; Ghazi al-Yawar

person silvan-shalom
    name     Silvan Shalom
    country  ISR
    role     foreign-minister of ISR 2003-02-28..2006-01-16
    en       Silvan Shalom
    id       Silvan Shalom

person gabi-ashkenazi
    name     Gabi Ashkenazi
    country  ISR
    role     foreign-minister of ISR 2020-05-17..2021-06-13
    en       Gabi Ashkenazi
    id       Gabi Ashkenazi

person marouf-al-bakhit
    name     Marouf al-Bakhit
    country  JOR
    role     prime-minister of JOR 2005-11..2007-11
    role     prime-minister of JOR 2011-02..2011-10
    en       Marouf al-Bakhit; Marouf Bakhit
    id       Marouf al-Bakhit; Marouf Bakhit

person nader-al-dahabi
    name     Nader al-Dahabi
    country  JOR
    role     prime-minister of JOR 2007-11..2009-12
    en       Nader al-Dahabi; Nader Dahabi
    id       Nader al-Dahabi; Nader Dahabi

person samir-rifai
    name     Samir Rifai
    country  JOR
    role     prime-minister of JOR 2009-12..2011-02
    en       Samir Rifai; Samir al-Rifai
    id       Samir Rifai; Samir al-Rifai

person abdullah-ensour
    name     Abdullah Ensour
    country  JOR
    role     prime-minister of JOR 2012-10..2016-05
    en       Abdullah Ensour
    id       Abdullah Ensour

person hani-mulki
    name     Hani Mulki
    country  JOR
    role     prime-minister of JOR 2016-05..2018-06
    en       Hani Mulki; Hani al-Mulki
    id       Hani Mulki; Hani al-Mulki

person omar-razzaz
    name     Omar Razzaz
    country  JOR
    role     prime-minister of JOR 2018-06..2020-10
    en       Omar Razzaz; Omar al-Razzaz
    id       Omar Razzaz; Omar al-Razzaz

person bisher-khasawneh
    name     Bisher Khasawneh
    country  JOR
    role     prime-minister of JOR 2020-10..2024-09-15
    en       Bisher Khasawneh; Bisher al-Khasawneh
    id       Bisher Khasawneh; Bisher al-Khasawneh

person marwan-muasher
    name     Marwan Muasher
    country  JOR
    role     foreign-minister of JOR 2002-01..2004-10
    en       Marwan Muasher; Marwan al-Muasher
    id       Marwan Muasher; Marwan al-Muasher

person jaber-al-ahmad-al-sabah
    name     Jaber Al-Ahmad Al-Sabah
    country  KWT
    role     emir of KWT 1977-12-31..2006-01-15
    en       Jaber Al-Ahmad Al-Sabah; Jaber al-Ahmed al-Sabah
    id       Jaber Al-Ahmad Al-Sabah; Jaber al-Ahmed al-Sabah

person nasser-al-mohammed-al-sabah
    name     Nasser Al-Mohammed Al-Sabah
    country  KWT
    role     prime-minister of KWT 2006-02..2011-11
    en       Nasser Al-Mohammed Al-Sabah; Nasser al-Mohammad al-Sabah
    id       Nasser Al-Mohammed Al-Sabah; Nasser al-Mohammad al-Sabah

person jaber-al-mubarak-al-sabah
    name     Jaber Al-Mubarak Al-Sabah
    country  KWT
    role     prime-minister of KWT 2011-12..2019-11
    en       Jaber Al-Mubarak Al-Sabah; Jaber al-Mubarak al-Hamad al-Sabah
    id       Jaber Al-Mubarak Al-Sabah; Jaber al-Mubarak al-Hamad al-Sabah

person sabah-al-khalid-al-sabah
    name     Sabah Al-Khalid Al-Sabah
    country  KWT
    role     foreign-minister of KWT 2011-10..2019-11
    role     prime-minister of KWT 2019-11..2022-07
    role     crown-prince of KWT 2024-06..
    en       Sabah Al-Khalid Al-Sabah; Sabah al-Khaled al-Sabah
    id       Sabah Al-Khalid Al-Sabah; Sabah al-Khaled al-Sabah

person ahmad-abdullah-al-ahmad-al-sabah
    name     Ahmad Abdullah Al-Ahmad Al-Sabah
    country  KWT
    role     prime-minister of KWT 2024-05..
    en       Ahmad Abdullah Al-Ahmad Al-Sabah
    id       Ahmad Abdullah Al-Ahmad Al-Sabah

person omar-karami
    name     Omar Karami
    country  LBN
    role     prime-minister of LBN 2004-10..2005-04
    en       Omar Karami
    id       Omar Karami

person tammam-salam
    name     Tammam Salam
    country  LBN
    role     prime-minister of LBN 2014-02-15..2016-12-18
    en       Tammam Salam
    id       Tammam Salam

person abdallah-bou-habib
    name     Abdallah Bou Habib
    country  LBN
    role     foreign-minister of LBN 2021-09..2025-02-08
    en       Abdallah Bou Habib; Abdallah Bouhabib
    id       Abdallah Bou Habib; Abdallah Bouhabib

person youssef-rajji
    name     Youssef Rajji
    country  LBN
    role     foreign-minister of LBN 2025-02-08..
    en       Youssef Rajji; Youssef Raggi
    id       Youssef Rajji; Youssef Raggi

person shukri-ghanem
    name     Shukri Ghanem
    country  LBY
    role     prime-minister of LBY 2003-06..2006-03
    en       Shukri Ghanem; Shokri Ghanem
    id       Shukri Ghanem; Shokri Ghanem

person al-baghdadi-al-mahmoudi
    name     Al-Baghdadi al-Mahmoudi
    country  LBY
    role     prime-minister of LBY 2006-03..2011-08
    en       Al-Baghdadi al-Mahmoudi; Baghdadi al-Mahmoudi; Baghdadi Mahmudi
    id       Al-Baghdadi al-Mahmoudi; Baghdadi al-Mahmoudi; Baghdadi Mahmudi

person abdel-rahman-shalgham
    name     Abdel Rahman Shalgham
    country  LBY
    role     foreign-minister of LBY 2000..2009-03
    en       Abdel Rahman Shalgham; Abdurrahman Shalgam; Abdel Rahman Shalqam
    id       Abdel Rahman Shalgham; Abdurrahman Shalgam; Abdel Rahman Shalqam

person moussa-koussa
    name     Moussa Koussa
    country  LBY
    role     foreign-minister of LBY 2009-03..2011-03
    en       Moussa Koussa; Musa Kusa
    id       Moussa Koussa; Musa Kusa

person mustafa-abdul-jalil
    name     Mustafa Abdul Jalil
    country  LBY
    role     leader of LBY 2011-03..2012-08
    en       Mustafa Abdul Jalil; Mustafa Abdel Jalil; Mustafa Abdul-Jalil
    id       Mustafa Abdul Jalil; Mustafa Abdel Jalil; Mustafa Abdul-Jalil

person mahmoud-jibril
    name     Mahmoud Jibril
    country  LBY
    role     prime-minister of LBY 2011-03..2011-10
    en       Mahmoud Jibril
    id       Mahmoud Jibril

person abdurrahim-el-keib
    name     Abdurrahim El-Keib
    country  LBY
    role     prime-minister of LBY 2011-11..2012-11
    en       Abdurrahim El-Keib; Abdel Rahim al-Kib; Abdurrahim al-Keib
    id       Abdurrahim El-Keib; Abdel Rahim al-Kib; Abdurrahim al-Keib

person abdullah-al-thani
    name     Abdullah al-Thani
    country  LBY
    role     prime-minister of LBY 2014-03..2016-03
    en       Abdullah al-Thani; Abdullah al-Thinni
    id       Abdullah al-Thani; Abdullah al-Thinni

person mohammed-magariaf
    name     Mohammed Magariaf
    country  LBY
    role     president of LBY 2012-08..2013-05
    en       Mohammed Magariaf; Mohamed al-Magariaf; Mohammed el-Megarif
    id       Mohammed Magariaf; Mohamed al-Magariaf; Mohammed el-Megarif

person najla-mangoush
    name     Najla Mangoush
    country  LBY
    role     foreign-minister of LBY 2021-03..2023-08
    en       Najla Mangoush; Najla al-Mangoush
    id       Najla Mangoush; Najla al-Mangoush

person abderrahmane-youssoufi
    name     Abderrahmane Youssoufi
    country  MAR
    role     prime-minister of MAR 1998-03..2002-10
    en       Abderrahmane Youssoufi
    id       Abderrahmane Youssoufi

person driss-jettou
    name     Driss Jettou
    country  MAR
    role     prime-minister of MAR 2002-10..2007-09
    en       Driss Jettou
    id       Driss Jettou

person abbas-el-fassi
    name     Abbas El Fassi
    country  MAR
    role     prime-minister of MAR 2007-09..2011-11
    en       Abbas El Fassi; Abbas al-Fassi
    id       Abbas El Fassi; Abbas al-Fassi

person abdelilah-benkirane
    name     Abdelilah Benkirane
    country  MAR
    role     prime-minister of MAR 2011-11-29..2017-03
    en       Abdelilah Benkirane; Abdelilah Benkiran
    id       Abdelilah Benkirane; Abdelilah Benkiran

person saadeddine-othmani
    name     Saadeddine Othmani
    country  MAR
    role     foreign-minister of MAR 2012-01..2013-10
    role     prime-minister of MAR 2017-04-05..2021-10-07
    en       Saadeddine Othmani; Saad-Eddine El Othmani; Saad Eddine El Othmani
    id       Saadeddine Othmani; Saad-Eddine El Othmani; Saad Eddine El Othmani

person mohamed-benaissa
    name     Mohamed Benaissa
    country  MAR
    role     foreign-minister of MAR 1999-04..2007-10
    en       Mohamed Benaissa
    id       Mohamed Benaissa

person taieb-fassi-fihri
    name     Taieb Fassi Fihri
    country  MAR
    role     foreign-minister of MAR 2007-10..2012-01
    en       Taieb Fassi Fihri
    id       Taieb Fassi Fihri

person salaheddine-mezouar
    name     Salaheddine Mezouar
    country  MAR
    role     foreign-minister of MAR 2013-10..2016-10
    en       Salaheddine Mezouar
    id       Salaheddine Mezouar

person ahmed-qurei
    name     Ahmed Qurei
    country  PSE
    role     prime-minister of PSE 2003-10..2006-03-29
    en       Ahmed Qurei; Ahmed Qureia; Ahmed Korei; Abu Ala
    id       Ahmed Qurei; Ahmed Qureia; Ahmed Korei; Abu Ala

person nabil-shaath
    name     Nabil Shaath
    country  PSE
    role     foreign-minister of PSE 2003-04..2005-02
    en       Nabil Shaath
    id       Nabil Shaath

person hamad-bin-jassim-al-thani
    name     Hamad bin Jassim Al Thani
    country  QAT
    role     foreign-minister of QAT 1992-09..2013-06-26
    role     prime-minister of QAT 2007-04-03..2013-06-26
    en       Hamad bin Jassim Al Thani; Hamad bin Jassim bin Jaber Al Thani; Hamad bin Jassem Al Thani; Hamad bin Jassim al-Thani
    id       Hamad bin Jassim Al Thani; Hamad bin Jassim bin Jaber Al Thani; Hamad bin Jassem Al Thani; Hamad bin Jassim al-Thani

person abdullah-bin-nasser-al-thani
    name     Abdullah bin Nasser Al Thani
    country  QAT
    role     prime-minister of QAT 2013-06-26..2020-01-28
    en       Abdullah bin Nasser Al Thani; Abdullah bin Nasser bin Khalifa Al Thani
    id       Abdullah bin Nasser Al Thani; Abdullah bin Nasser bin Khalifa Al Thani
