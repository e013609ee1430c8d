@about    Persons in the news since 2000: heads of state and government, ministers, heads of international bodies, commanders, party, opposition and rebel leaders, with dated offices and names in English and Indonesian.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Offices are given with the precision that is known. Open offices were last reviewed with knowledge up to late 2025; changes since then are for later updates.
# Offices of a city, province or state are given under its country. A bare surname is listed only when it is enough alone; first and last names after a full name are found by themselves.
# `sector` is given for persons who are not (only) government.

# Indonesia: presidents and vice presidents

person abdurrahman-wahid
    name     Abdurrahman Wahid
    country  IDN
    role     president of IDN 1999-10-20..2001-07-23
    en       Abdurrahman Wahid; Gus Dur
    id       Abdurrahman Wahid; Gus Dur

person megawati-sukarnoputri
    name     Megawati Sukarnoputri
    country  IDN
    role     vice-president of IDN 1999-10-21..2001-07-23
    role     party-leader of pdip 1999..
    role     president of IDN 2001-07-23..2004-10-20
    role     presidential-candidate of IDN 2004-05..2004-09
    role     presidential-candidate of IDN 2009-05..2009-07
    en       Megawati Sukarnoputri; Megawati; Megawati Soekarnoputri
    id       Megawati Sukarnoputri; Megawati; Megawati Soekarnoputri

person susilo-bambang-yudhoyono
    name     Susilo Bambang Yudhoyono
    country  IDN
    role     mining-minister of IDN 1999-10-29..2000-08
    role     coordinating-security-minister of IDN 2000-08..2001-06
    role     coordinating-security-minister of IDN 2001-08..2004-03
    role     president of IDN 2004-10-20..2014-10-20
    role     party-leader of partai-demokrat 2013-03..2020-03
    en       Susilo Bambang Yudhoyono; SBY; Yudhoyono
    id       Susilo Bambang Yudhoyono; SBY; Yudhoyono; Susilo B Yudhoyono

person joko-widodo
    name     Joko Widodo
    country  IDN
    role     mayor of IDN 2005-07-28..2012-10-01
    role     governor of IDN 2012-10-15..2014-10-16
    role     presidential-candidate of IDN 2014-05..2014-07
    role     president of IDN 2014-10-20..2024-10-20
    en       Joko Widodo; Jokowi; Widodo
    id       Joko Widodo; Jokowi

person prabowo-subianto
    name     Prabowo Subianto
    country  IDN
    role     kopassus-commander of IDN 1995-12..1998-03
    role     vice-presidential-candidate of IDN 2009-05..2009-07
    role     presidential-candidate of IDN 2014-05..2014-07
    role     party-leader of gerindra 2014-09..
    role     presidential-candidate of IDN 2018-08..2019-05
    role     defence-minister of IDN 2019-10-23..2024-10-20
    role     presidential-candidate of IDN 2023-10..2024-03
    role     president-elect of IDN 2024-03-20..2024-10-20
    role     president of IDN 2024-10-20..
    en       Prabowo Subianto; Prabowo; Prabowo Subianto Djojohadikusumo
    id       Prabowo Subianto; Prabowo; Prabowo Subianto Djojohadikusumo

person jusuf-kalla
    name     Jusuf Kalla
    country  IDN
    role     industry-minister of IDN 1999-10..2000-04
    role     coordinating-welfare-minister of IDN 2001-08..2004-04
    role     vice-president of IDN 2004-10-20..2009-10-20
    role     party-leader of golkar 2004-12..2009-10
    role     chair of pmi 2009-12..
    role     vice-president of IDN 2014-10-20..2019-10-20
    en       Jusuf Kalla; Yusuf Kalla
    id       Jusuf Kalla; Yusuf Kalla; JK; Muhammad Jusuf Kalla; M Jusuf Kalla

person boediono
    name     Boediono
    country  IDN
    role     vice-president of IDN 2009-10-20..2014-10-20
    en       Boediono; Budiono
    id       Boediono; Budiono

person maruf-amin
    name     Ma'ruf Amin
    country  IDN
    role     religious-leader of nu 2015-08..2018-09
    role     chair of mui 2015-08..2020-11
    role     vice-presidential-candidate of IDN 2018-08..2019-05
    role     vice-president of IDN 2019-10-20..2024-10-20
    en       Ma'ruf Amin; Maruf Amin; Ma’ruf Amin
    id       Ma'ruf Amin; Maruf Amin; Ma’ruf Amin

person gibran-rakabuming-raka
    name     Gibran Rakabuming Raka
    country  IDN
    role     mayor of IDN 2021-02-26..2024-07
    role     vice-president-elect of IDN 2024-03-20..2024-10-20
    role     vice-president of IDN 2024-10-20..
    en       Gibran Rakabuming Raka; Gibran; Gibran Rakabuming
    id       Gibran Rakabuming Raka; Gibran; Gibran Rakabuming

person hamzah-haz
    name     Hamzah Haz
    country  IDN
    role     vice-president of IDN 2001-07-26..2004-10-20
    en       Hamzah Haz
    id       Hamzah Haz

# Indonesia: ministers

person hassan-wirajuda
    name     Hassan Wirajuda
    country  IDN
    role     foreign-minister of IDN 2001-08..2009-10
    en       Hassan Wirajuda; Hasan Wirajuda; Noer Hassan Wirajuda
    id       Hassan Wirajuda; Hasan Wirajuda; Noer Hassan Wirajuda

person marty-natalegawa
    name     Marty Natalegawa
    country  IDN
    role     foreign-minister of IDN 2009-10-22..2014-10-20
    en       Marty Natalegawa; R. M. Marty M. Natalegawa; Marty M Natalegawa
    id       Marty Natalegawa; R. M. Marty M. Natalegawa; Marty M Natalegawa

person retno-marsudi
    name     Retno Marsudi
    country  IDN
    role     foreign-minister of IDN 2014-10-27..2024-10-20
    en       Retno Marsudi; Retno Lestari Priansari Marsudi; Retno L. P. Marsudi; Retno LP Marsudi; Retno L.P. Marsudi
    id       Retno Marsudi; Retno Lestari Priansari Marsudi; Retno L. P. Marsudi; Retno LP Marsudi; Retno L.P. Marsudi

person sugiono
    name     Sugiono
    country  IDN
    role     foreign-minister of IDN 2024-10-21..
    en       Sugiono
    id       Sugiono

person alwi-shihab
    name     Alwi Shihab
    country  IDN
    role     foreign-minister of IDN 1999-10..2001-07
    en       Alwi Shihab
    id       Alwi Shihab

person anis-matta
    name     Anis Matta
    country  IDN
    role     party-leader of pks 2013-02..2015-08
    role     deputy-foreign-minister of IDN 2024-10-21..
    en       Anis Matta; Muhammad Anis Matta
    id       Anis Matta; Muhammad Anis Matta

person arrmanatha-nasir
    name     Arrmanatha Nasir
    country  IDN
    role     deputy-foreign-minister of IDN 2024-10-21..
    en       Arrmanatha Nasir; Arrmanatha Christiawan Nasir
    id       Arrmanatha Nasir; Arrmanatha Christiawan Nasir

person arif-havas-oegroseno
    name     Arif Havas Oegroseno
    country  IDN
    role     deputy-foreign-minister of IDN 2024-10-21..
    en       Arif Havas Oegroseno
    id       Arif Havas Oegroseno

person mahendra-siregar
    name     Mahendra Siregar
    country  IDN
    role     deputy-foreign-minister of IDN 2019-10-25..2022-07
    en       Mahendra Siregar
    id       Mahendra Siregar

person pahala-mansury
    name     Pahala Mansury
    country  IDN
    role     deputy-foreign-minister of IDN 2023-07-17..2024-10-20
    en       Pahala Mansury; Pahala Nugraha Mansury
    id       Pahala Mansury; Pahala Nugraha Mansury

person juwono-sudarsono
    name     Juwono Sudarsono
    country  IDN
    role     defence-minister of IDN 1999-10..2000-08
    role     defence-minister of IDN 2004-10-21..2009-10-20
    en       Juwono Sudarsono
    id       Juwono Sudarsono

person purnomo-yusgiantoro
    name     Purnomo Yusgiantoro
    country  IDN
    role     energy-minister of IDN 2000-08..2009-10
    role     defence-minister of IDN 2009-10-22..2014-10-20
    en       Purnomo Yusgiantoro
    id       Purnomo Yusgiantoro

person ryamizard-ryacudu
    name     Ryamizard Ryacudu
    country  IDN
    role     army-chief of IDN 2002-06..2005-02
    role     defence-minister of IDN 2014-10-27..2019-10-20
    en       Ryamizard Ryacudu; Ryamizard
    id       Ryamizard Ryacudu; Ryamizard

person sjafrie-sjamsoeddin
    name     Sjafrie Sjamsoeddin
    country  IDN
    role     deputy-defence-minister of IDN 2010-01..2014-10
    role     defence-minister of IDN 2024-10-21..
    en       Sjafrie Sjamsoeddin; Syafrie Syamsuddin; Sjafrie
    id       Sjafrie Sjamsoeddin; Syafrie Syamsuddin; Sjafrie

person tjahjo-kumolo
    name     Tjahjo Kumolo
    country  IDN
    role     secretary-general of pdip 2010..2014-10
    role     interior-minister of IDN 2014-10-27..2019-10-20
    role     administrative-reform-minister of IDN 2019-10-23..2022-07-01
    en       Tjahjo Kumolo
    id       Tjahjo Kumolo

person gamawan-fauzi
    name     Gamawan Fauzi
    country  IDN
    role     interior-minister of IDN 2009-10-22..2014-10-20
    en       Gamawan Fauzi
    id       Gamawan Fauzi

person tito-karnavian
    name     Tito Karnavian
    country  IDN
    role     counterterrorism-chief of IDN 2016-03..2016-07
    role     chief of bnpt 2016-03..2016-07
    role     police-chief of IDN 2016-07-13..2019-10-22
    role     interior-minister of IDN 2019-10-23..
    en       Tito Karnavian; Muhammad Tito Karnavian; M Tito Karnavian
    id       Tito Karnavian; Muhammad Tito Karnavian; M Tito Karnavian

person wiranto
    name     Wiranto
    country  IDN
    role     armed-forces-chief of IDN 1998-02..1999-10
    role     force-commander of tni 1998-02..1999-10
    role     coordinating-security-minister of IDN 1999-10..2000-02
    role     presidential-candidate of IDN 2004-04..2004-07
    role     party-leader of hanura 2006-12..2016-12
    role     coordinating-security-minister of IDN 2016-07-27..2019-10-20
    role     chair of wantimpres 2019-12..2024-10
    en       Wiranto
    id       Wiranto

person widodo-adi-sutjipto
    name     Widodo Adi Sutjipto
    country  IDN
    role     armed-forces-chief of IDN 1999-10..2002-06
    role     force-commander of tni 1999-10..2002-06
    role     coordinating-security-minister of IDN 2004-10-21..2009-10-20
    en       Widodo Adi Sutjipto; Widodo AS
    id       Widodo Adi Sutjipto; Widodo AS; Widodo A.S.

person djoko-suyanto
    name     Djoko Suyanto
    country  IDN
    role     armed-forces-chief of IDN 2006-02-13..2007-12-28
    role     force-commander of tni 2006-02-13..2007-12-28
    role     coordinating-security-minister of IDN 2009-10-22..2014-10-20
    en       Djoko Suyanto
    id       Djoko Suyanto

person tedjo-edhy-purdijatno
    name     Tedjo Edhy Purdijatno
    country  IDN
    role     coordinating-security-minister of IDN 2014-10-27..2015-08-12
    en       Tedjo Edhy Purdijatno; Tedjo Edhy
    id       Tedjo Edhy Purdijatno; Tedjo Edhy

person luhut-binsar-pandjaitan
    name     Luhut Binsar Pandjaitan
    country  IDN
    role     industry-minister of IDN 2000-06..2001-08
    role     presidential-chief-of-staff of IDN 2014-12-31..2015-09
    role     chief of ksp 2014-12-31..2015-09
    role     coordinating-security-minister of IDN 2015-08-12..2016-07-27
    role     coordinating-maritime-minister of IDN 2016-07-27..2024-10-20
    role     chair of dewan-ekonomi-nasional 2024-10..
    en       Luhut Binsar Pandjaitan; Luhut; Luhut Pandjaitan; Luhut B. Pandjaitan; Luhut Binsar Panjaitan; Luhut Panjaitan; Luhut B Pandjaitan
    id       Luhut Binsar Pandjaitan; Luhut; Luhut Pandjaitan; Luhut B. Pandjaitan; Luhut Binsar Panjaitan; Luhut Panjaitan; Luhut B Pandjaitan; LBP; Opung Luhut

person mahfud-md
    name     Mahfud MD
    country  IDN
    role     defence-minister of IDN 2000-08..2001-07
    role     chief-justice of IDN 2008-08..2013-04
    role     chair of mahkamah-konstitusi 2008-08..2013-04
    role     coordinating-security-minister of IDN 2019-10-23..2024-02-01
    role     vice-presidential-candidate of IDN 2023-10..2024-02
    en       Mahfud MD; Mohammad Mahfud MD; Moh Mahfud MD; Mahfud M.D.
    id       Mahfud MD; Mohammad Mahfud MD; Moh Mahfud MD; Mahfud M.D.; Mahfud

person hadi-tjahjanto
    name     Hadi Tjahjanto
    country  IDN
    role     armed-forces-chief of IDN 2017-12-08..2021-11-17
    role     force-commander of tni 2017-12-08..2021-11-17
    role     agrarian-minister of IDN 2022-06-15..2024-02-21
    role     coordinating-security-minister of IDN 2024-02-21..2024-10-20
    en       Hadi Tjahjanto
    id       Hadi Tjahjanto

person budi-gunawan
    name     Budi Gunawan
    country  IDN
    role     deputy-police-chief of IDN 2015-04..2016-09
    role     intelligence-chief of IDN 2016-09-09..2024-10
    role     chief of bin 2016-09-09..2024-10
    role     coordinating-security-minister of IDN 2024-10-21..2025-09-08
    en       Budi Gunawan
    id       Budi Gunawan

person yusril-ihza-mahendra
    name     Yusril Ihza Mahendra
    country  IDN
    role     party-leader of pbb-bulan-bintang 1998..2005
    role     justice-minister of IDN 1999-10..2001-02
    role     justice-minister of IDN 2001-08..2004-10
    role     state-secretary of IDN 2004-10-21..2007-05
    role     party-leader of pbb-bulan-bintang 2015-04..2024-05
    role     coordinating-law-minister of IDN 2024-10-21..
    en       Yusril Ihza Mahendra; Yusril
    id       Yusril Ihza Mahendra; Yusril

person agus-harimurti-yudhoyono
    name     Agus Harimurti Yudhoyono
    country  IDN
    role     party-leader of partai-demokrat 2020-03-15..
    role     agrarian-minister of IDN 2024-02-21..2024-10-20
    role     coordinating-infrastructure-minister of IDN 2024-10-21..
    en       Agus Harimurti Yudhoyono; AHY
    id       Agus Harimurti Yudhoyono; AHY; Agus Yudhoyono

person airlangga-hartarto
    name     Airlangga Hartarto
    country  IDN
    role     industry-minister of IDN 2016-07-27..2019-10-20
    role     party-leader of golkar 2017-12..2024-08
    role     coordinating-economy-minister of IDN 2019-10-23..
    en       Airlangga Hartarto
    id       Airlangga Hartarto

person hatta-rajasa
    name     Hatta Rajasa
    country  IDN
    role     science-minister of IDN 2001-08..2004-10
    role     transport-minister of IDN 2004-10-21..2007-05
    role     state-secretary of IDN 2007-05..2009-10
    role     coordinating-economy-minister of IDN 2009-10-22..2014-05
    role     party-leader of pan 2010-01..2015-03
    role     vice-presidential-candidate of IDN 2014-05..2014-07
    en       Hatta Rajasa; Muhammad Hatta Rajasa
    id       Hatta Rajasa; Muhammad Hatta Rajasa

person aburizal-bakrie
    name     Aburizal Bakrie
    country  IDN
    role     coordinating-economy-minister of IDN 2004-10-21..2005-12
    role     coordinating-welfare-minister of IDN 2005-12..2009-10
    role     party-leader of golkar 2009-10..2016-05
    en       Aburizal Bakrie
    id       Aburizal Bakrie; Ical; Ical Bakrie; ARB

person sofyan-djalil
    name     Sofyan Djalil
    country  IDN
    role     communications-minister of IDN 2004-10-21..2007-05
    role     state-enterprises-minister of IDN 2007-05..2009-10
    role     coordinating-economy-minister of IDN 2014-10-27..2015-08-12
    role     planning-minister of IDN 2015-08-12..2016-07-27
    role     agrarian-minister of IDN 2016-07-27..2022-06-15
    en       Sofyan Djalil; Sofyan A. Djalil
    id       Sofyan Djalil; Sofyan A. Djalil

person darmin-nasution
    name     Darmin Nasution
    country  IDN
    role     central-bank-governor of IDN 2010-09..2013-05
    role     governor of bank-indonesia 2010-09..2013-05
    role     governor of bank-indonesia-bodies 2010-09..2013-05
    role     coordinating-economy-minister of IDN 2015-08-12..2019-10-20
    en       Darmin Nasution
    id       Darmin Nasution

person sri-mulyani-indrawati
    name     Sri Mulyani Indrawati
    country  IDN
    role     planning-minister of IDN 2004-10-21..2005-12-05
    role     finance-minister of IDN 2005-12-07..2010-05-20
    role     finance-minister of IDN 2016-07-27..2025-09-08
    en       Sri Mulyani Indrawati; Sri Mulyani
    id       Sri Mulyani Indrawati; Sri Mulyani; Ani Indrawati

person purbaya-yudhi-sadewa
    name     Purbaya Yudhi Sadewa
    country  IDN
    role     finance-minister of IDN 2025-09-08..
    en       Purbaya Yudhi Sadewa; Purbaya
    id       Purbaya Yudhi Sadewa; Purbaya

person agus-martowardojo
    name     Agus Martowardojo
    country  IDN
    role     finance-minister of IDN 2010-05-20..2013-04
    role     central-bank-governor of IDN 2013-05..2018-05
    role     governor of bank-indonesia 2013-05..2018-05
    role     governor of bank-indonesia-bodies 2013-05..2018-05
    en       Agus Martowardojo; Agus D.W. Martowardojo
    id       Agus Martowardojo; Agus D.W. Martowardojo

person chatib-basri
    name     Chatib Basri
    country  IDN
    role     finance-minister of IDN 2013-05-21..2014-10-20
    en       Chatib Basri; Muhamad Chatib Basri
    id       Chatib Basri; Muhamad Chatib Basri

person bambang-brodjonegoro
    name     Bambang Brodjonegoro
    country  IDN
    role     finance-minister of IDN 2014-10-27..2016-07-27
    role     planning-minister of IDN 2016-07-27..2019-10-20
    en       Bambang Brodjonegoro; Bambang Permadi Soemantri Brodjonegoro
    id       Bambang Brodjonegoro; Bambang Permadi Soemantri Brodjonegoro

person perry-warjiyo
    name     Perry Warjiyo
    country  IDN
    role     central-bank-governor of IDN 2018-05-24..
    role     governor of bank-indonesia 2018-05-24..
    role     governor of bank-indonesia-bodies 2018-05-24..
    en       Perry Warjiyo
    id       Perry Warjiyo

person puan-maharani
    name     Puan Maharani
    country  IDN
    role     coordinating-welfare-minister of IDN 2014-10-27..2019-10-01
    role     speaker of IDN 2019-10-01..
    role     chair of dpr 2019-10-01..
    en       Puan Maharani
    id       Puan Maharani; Puan

person muhadjir-effendy
    name     Muhadjir Effendy
    country  IDN
    role     education-minister of IDN 2016-07-27..2019-10-20
    role     coordinating-welfare-minister of IDN 2019-10-23..2024-10-20
    en       Muhadjir Effendy
    id       Muhadjir Effendy

person pratikno
    name     Pratikno
    country  IDN
    role     state-secretary of IDN 2014-10-27..2024-10-20
    role     coordinating-welfare-minister of IDN 2024-10-21..
    en       Pratikno
    id       Pratikno

person prasetyo-hadi
    name     Prasetyo Hadi
    country  IDN
    role     state-secretary of IDN 2024-10-21..
    en       Prasetyo Hadi
    id       Prasetyo Hadi

person sudi-silalahi
    name     Sudi Silalahi
    country  IDN
    role     cabinet-secretary of IDN 2004-10..2009-10
    role     state-secretary of IDN 2009-10-22..2014-10-20
    en       Sudi Silalahi
    id       Sudi Silalahi

person pramono-anung
    name     Pramono Anung
    country  IDN
    role     secretary-general of pdip 2005..2010
    role     deputy-speaker of IDN 2009-10..2014-09
    role     deputy-chair of dpr 2009-10..2014-09
    role     cabinet-secretary of IDN 2015-08-12..2024-09
    role     governor of IDN 2025-02-20..
    en       Pramono Anung; Pramono Anung Wibowo
    id       Pramono Anung; Pramono Anung Wibowo

person teddy-indra-wijaya
    name     Teddy Indra Wijaya
    country  IDN
    role     cabinet-secretary of IDN 2024-10-21..
    en       Teddy Indra Wijaya
    id       Teddy Indra Wijaya

person moeldoko
    name     Moeldoko
    country  IDN
    role     army-chief of IDN 2013-05..2013-08
    role     armed-forces-chief of IDN 2013-08-30..2015-07-08
    role     force-commander of tni 2013-08-30..2015-07-08
    role     presidential-chief-of-staff of IDN 2018-01-17..2024-10-20
    role     chief of ksp 2018-01-17..2024-10-20
    en       Moeldoko
    id       Moeldoko

person teten-masduki
    name     Teten Masduki
    country  IDN
    role     presidential-chief-of-staff of IDN 2015-09..2018-01
    role     chief of ksp 2015-09..2018-01
    role     cooperatives-minister of IDN 2019-10-23..2024-10-20
    en       Teten Masduki
    id       Teten Masduki

person erick-thohir
    name     Erick Thohir
    country  IDN
    role     state-enterprises-minister of IDN 2019-10-23..2025-09-17
    role     chair of pssi 2023-02..
    role     sports-minister of IDN 2025-09-17..
    en       Erick Thohir
    id       Erick Thohir

person dino-patti-djalal
    name     Dino Patti Djalal
    country  IDN
    role     ambassador of IDN 2010..2013
    role     deputy-foreign-minister of IDN 2014-07..2014-10
    en       Dino Patti Djalal
    id       Dino Patti Djalal

person zulkifli-hasan
    name     Zulkifli Hasan
    country  IDN
    role     forestry-minister of IDN 2009-10-22..2014-10
    role     upper-house-speaker of IDN 2014-10-08..2019-10
    role     chair of mpr 2014-10-08..2019-10
    role     party-leader of pan 2015-03..
    role     trade-minister of IDN 2022-06-15..2024-10-20
    role     coordinating-food-minister of IDN 2024-10-21..
    en       Zulkifli Hasan
    id       Zulkifli Hasan; Zulhas

person muhammad-lutfi
    name     Muhammad Lutfi
    country  IDN
    role     trade-minister of IDN 2014-02..2014-10
    role     trade-minister of IDN 2020-12-23..2022-06-15
    en       Muhammad Lutfi
    id       Muhammad Lutfi

person gita-wirjawan
    name     Gita Wirjawan
    country  IDN
    role     trade-minister of IDN 2011-10..2014-01
    en       Gita Wirjawan
    id       Gita Wirjawan

person mari-elka-pangestu
    name     Mari Elka Pangestu
    country  IDN
    role     trade-minister of IDN 2004-10-21..2011-10
    role     tourism-minister of IDN 2011-10..2014-10
    en       Mari Elka Pangestu
    id       Mari Elka Pangestu

person bahlil-lahadalia
    name     Bahlil Lahadalia
    country  IDN
    role     investment-minister of IDN 2021-04-28..2024-08-19
    role     energy-minister of IDN 2024-08-19..
    role     party-leader of golkar 2024-08..
    en       Bahlil Lahadalia; Bahlil
    id       Bahlil Lahadalia; Bahlil

person ignasius-jonan
    name     Ignasius Jonan
    country  IDN
    role     transport-minister of IDN 2014-10-27..2016-07-27
    role     energy-minister of IDN 2016-10-14..2019-10-20
    en       Ignasius Jonan
    id       Ignasius Jonan

person arifin-tasrif
    name     Arifin Tasrif
    country  IDN
    role     energy-minister of IDN 2019-10-23..2024-08-19
    en       Arifin Tasrif
    id       Arifin Tasrif

person sudirman-said
    name     Sudirman Said
    country  IDN
    role     energy-minister of IDN 2014-10-27..2016-07-27
    en       Sudirman Said
    id       Sudirman Said

person jero-wacik
    name     Jero Wacik
    country  IDN
    role     culture-minister of IDN 2004-10-21..2011-10
    role     energy-minister of IDN 2011-10..2014-09
    en       Jero Wacik
    id       Jero Wacik

person susi-pudjiastuti
    name     Susi Pudjiastuti
    country  IDN
    role     fisheries-minister of IDN 2014-10-27..2019-10-20
    en       Susi Pudjiastuti
    id       Susi Pudjiastuti

person edhy-prabowo
    name     Edhy Prabowo
    country  IDN
    role     fisheries-minister of IDN 2019-10-23..2020-11
    en       Edhy Prabowo
    id       Edhy Prabowo

person sakti-wahyu-trenggono
    name     Sakti Wahyu Trenggono
    country  IDN
    role     fisheries-minister of IDN 2020-12-23..
    en       Sakti Wahyu Trenggono
    id       Sakti Wahyu Trenggono

person siti-nurbaya-bakar
    name     Siti Nurbaya Bakar
    country  IDN
    role     environment-minister of IDN 2014-10-27..2024-10-20
    en       Siti Nurbaya Bakar; Siti Nurbaya
    id       Siti Nurbaya Bakar; Siti Nurbaya

person amran-sulaiman
    name     Amran Sulaiman
    country  IDN
    role     agriculture-minister of IDN 2014-10-27..2019-10-20
    role     agriculture-minister of IDN 2023-10-25..
    en       Amran Sulaiman; Andi Amran Sulaiman
    id       Amran Sulaiman; Andi Amran Sulaiman

person syahrul-yasin-limpo
    name     Syahrul Yasin Limpo
    country  IDN
    role     agriculture-minister of IDN 2019-10-23..2023-10-06
    en       Syahrul Yasin Limpo
    id       Syahrul Yasin Limpo; SYL

person terawan-agus-putranto
    name     Terawan Agus Putranto
    country  IDN
    role     health-minister of IDN 2019-10-23..2020-12-23
    en       Terawan Agus Putranto
    id       Terawan Agus Putranto

person budi-gunadi-sadikin
    name     Budi Gunadi Sadikin
    country  IDN
    role     health-minister of IDN 2020-12-23..
    en       Budi Gunadi Sadikin
    id       Budi Gunadi Sadikin; BGS

person nila-moeloek
    name     Nila Moeloek
    country  IDN
    role     health-minister of IDN 2014-10-27..2019-10-20
    en       Nila Moeloek; Nila Djuwita Moeloek; Nila F Moeloek
    id       Nila Moeloek; Nila Djuwita Moeloek; Nila F Moeloek

person siti-fadilah-supari
    name     Siti Fadilah Supari
    country  IDN
    role     health-minister of IDN 2004-10-21..2009-10-20
    en       Siti Fadilah Supari
    id       Siti Fadilah Supari

person anies-baswedan
    name     Anies Baswedan
    country  IDN
    role     education-minister of IDN 2014-10-27..2016-07-27
    role     governor of IDN 2017-10-16..2022-10-16
    role     presidential-candidate of IDN 2023-10..2024-03
    en       Anies Baswedan; Anies Rasyid Baswedan; Anies
    id       Anies Baswedan; Anies Rasyid Baswedan; Anies

person nadiem-makarim
    name     Nadiem Makarim
    country  IDN
    role     education-minister of IDN 2019-10-23..2024-10-20
    en       Nadiem Makarim; Nadiem
    id       Nadiem Makarim; Nadiem; Nadiem Anwar Makarim

person yasonna-laoly
    name     Yasonna Laoly
    country  IDN
    role     law-human-rights-minister of IDN 2014-10-27..2019-10-01
    role     law-human-rights-minister of IDN 2019-10-23..2024-08-19
    en       Yasonna Laoly; Yasonna H. Laoly; Yasonna
    id       Yasonna Laoly; Yasonna H. Laoly; Yasonna; Yasonna H Laoly

person amir-syamsuddin
    name     Amir Syamsuddin
    country  IDN
    role     law-human-rights-minister of IDN 2011-10-19..2014-10-20
    en       Amir Syamsuddin
    id       Amir Syamsuddin

person patrialis-akbar
    name     Patrialis Akbar
    country  IDN
    role     law-human-rights-minister of IDN 2009-10-22..2011-10-18
    en       Patrialis Akbar
    id       Patrialis Akbar

person supratman-andi-agtas
    name     Supratman Andi Agtas
    country  IDN
    role     law-human-rights-minister of IDN 2024-08-19..2024-10-20
    role     justice-minister of IDN 2024-10-21..
    en       Supratman Andi Agtas
    id       Supratman Andi Agtas

person natalius-pigai
    name     Natalius Pigai
    country  IDN
    role     human-rights-minister of IDN 2024-10-21..
    en       Natalius Pigai
    id       Natalius Pigai

person lukman-hakim-saifuddin
    name     Lukman Hakim Saifuddin
    country  IDN
    role     religious-affairs-minister of IDN 2014-06-09..2019-10-20
    en       Lukman Hakim Saifuddin
    id       Lukman Hakim Saifuddin

person suryadharma-ali
    name     Suryadharma Ali
    country  IDN
    role     cooperatives-minister of IDN 2004-10-21..2009-10
    role     party-leader of ppp 2007..2014
    role     religious-affairs-minister of IDN 2009-10-22..2014-05
    en       Suryadharma Ali
    id       Suryadharma Ali

person fachrul-razi
    name     Fachrul Razi
    country  IDN
    role     religious-affairs-minister of IDN 2019-10-23..2020-12-23
    en       Fachrul Razi
    id       Fachrul Razi

person yaqut-cholil-qoumas
    name     Yaqut Cholil Qoumas
    country  IDN
    role     religious-affairs-minister of IDN 2020-12-23..2024-10-20
    en       Yaqut Cholil Qoumas; Yaqut
    id       Yaqut Cholil Qoumas; Yaqut; Gus Yaqut

person nasaruddin-umar
    name     Nasaruddin Umar
    country  IDN
    role     religious-affairs-minister of IDN 2024-10-21..
    en       Nasaruddin Umar
    id       Nasaruddin Umar

person budi-karya-sumadi
    name     Budi Karya Sumadi
    country  IDN
    role     transport-minister of IDN 2016-07-27..2024-10-20
    en       Budi Karya Sumadi
    id       Budi Karya Sumadi

person basuki-hadimuljono
    name     Basuki Hadimuljono
    country  IDN
    role     public-works-minister of IDN 2014-10-27..2024-10-20
    en       Basuki Hadimuljono; M Basuki Hadimuljono
    id       Basuki Hadimuljono; M Basuki Hadimuljono

person rudiantara
    name     Rudiantara
    country  IDN
    role     communications-minister of IDN 2014-10-27..2019-10-20
    en       Rudiantara
    id       Rudiantara

person tifatul-sembiring
    name     Tifatul Sembiring
    country  IDN
    role     communications-minister of IDN 2009-10-22..2014-09
    en       Tifatul Sembiring
    id       Tifatul Sembiring

person johnny-g-plate
    name     Johnny G. Plate
    country  IDN
    role     communications-minister of IDN 2019-10-23..2023-05
    en       Johnny G. Plate; Johnny G Plate; Johnny Gerard Plate
    id       Johnny G. Plate; Johnny G Plate; Johnny Gerard Plate

person budi-arie-setiadi
    name     Budi Arie Setiadi
    country  IDN
    role     communications-minister of IDN 2023-07-17..2024-10-20
    role     cooperatives-minister of IDN 2024-10-21..2025-09-08
    en       Budi Arie Setiadi
    id       Budi Arie Setiadi

person meutya-hafid
    name     Meutya Hafid
    country  IDN
    role     communications-minister of IDN 2024-10-21..
    en       Meutya Hafid
    id       Meutya Hafid

person tri-rismaharini
    name     Tri Rismaharini
    country  IDN
    role     mayor of IDN 2010-09..2020-12
    role     social-affairs-minister of IDN 2020-12-23..2024-09
    en       Tri Rismaharini
    id       Tri Rismaharini; Risma

person juliari-batubara
    name     Juliari Batubara
    country  IDN
    role     social-affairs-minister of IDN 2019-10-23..2020-12-06
    en       Juliari Batubara; Juliari P. Batubara
    id       Juliari Batubara; Juliari P. Batubara

person khofifah-indar-parawansa
    name     Khofifah Indar Parawansa
    country  IDN
    role     women-minister of IDN 1999-10..2001-07
    role     social-affairs-minister of IDN 2014-10-27..2018-01
    role     governor of IDN 2019-02-13..2024-02-13
    role     governor of IDN 2025-02-20..
    en       Khofifah Indar Parawansa
    id       Khofifah Indar Parawansa; Khofifah

person idrus-marham
    name     Idrus Marham
    country  IDN
    role     secretary-general of golkar 2011..2018-01
    role     social-affairs-minister of IDN 2018-01-17..2018-08-24
    en       Idrus Marham
    id       Idrus Marham

person hanif-dhakiri
    name     Hanif Dhakiri
    country  IDN
    role     labour-minister of IDN 2014-10-27..2019-10-01
    en       Hanif Dhakiri; M Hanif Dhakiri; Muhammad Hanif Dhakiri
    id       Hanif Dhakiri; M Hanif Dhakiri; Muhammad Hanif Dhakiri

person ida-fauziyah
    name     Ida Fauziyah
    country  IDN
    role     labour-minister of IDN 2019-10-23..2024-10-01
    en       Ida Fauziyah
    id       Ida Fauziyah

person andi-mallarangeng
    name     Andi Mallarangeng
    country  IDN
    role     spokesperson of IDN 2004-10..2009-10
    role     sports-minister of IDN 2009-10-22..2012-12-07
    en       Andi Mallarangeng; Andi Alfian Mallarangeng
    id       Andi Mallarangeng; Andi Alfian Mallarangeng

person imam-nahrawi
    name     Imam Nahrawi
    country  IDN
    role     sports-minister of IDN 2014-10-27..2019-09-19
    en       Imam Nahrawi
    id       Imam Nahrawi

person sandiaga-uno
    name     Sandiaga Uno
    country  IDN
    role     vice-presidential-candidate of IDN 2018-08..2019-04
    role     tourism-minister of IDN 2020-12-23..2024-10-20
    en       Sandiaga Uno; Sandiaga Salahuddin Uno
    id       Sandiaga Uno; Sandiaga Salahuddin Uno; Sandi Uno; Sandiaga

person yuddy-chrisnandi
    name     Yuddy Chrisnandi
    country  IDN
    role     administrative-reform-minister of IDN 2014-10-27..2016-07-27
    en       Yuddy Chrisnandi
    id       Yuddy Chrisnandi

person muhaimin-iskandar
    name     Muhaimin Iskandar
    country  IDN
    role     party-leader of pkb 2005..
    role     labour-minister of IDN 2009-10-22..2014-10-01
    role     deputy-speaker of IDN 2019-10..2024-09
    role     deputy-chair of dpr 2019-10..2024-09
    role     vice-presidential-candidate of IDN 2023-10..2024-03
    role     coordinating-minister of IDN 2024-10-21..
    en       Muhaimin Iskandar
    id       Muhaimin Iskandar; Cak Imin; Gus Imin; Abdul Muhaimin Iskandar; Gus Muhaimin

person akbar-tandjung
    name     Akbar Tandjung
    country  IDN
    role     party-leader of golkar 1998-07..2004-12
    role     speaker of IDN 1999-10..2004-09
    role     chair of dpr 1999-10..2004-09
    en       Akbar Tandjung; Akbar Tanjung
    id       Akbar Tandjung; Akbar Tanjung

person agung-laksono
    name     Agung Laksono
    country  IDN
    role     speaker of IDN 2004-10..2009-10
    role     chair of dpr 2004-10..2009-10
    role     coordinating-welfare-minister of IDN 2009-10-22..2014-10-20
    en       Agung Laksono
    id       Agung Laksono

person marzuki-alie
    name     Marzuki Alie
    country  IDN
    role     speaker of IDN 2009-10..2014-10
    role     chair of dpr 2009-10..2014-10
    sector   LEG
    en       Marzuki Alie
    id       Marzuki Alie

person setya-novanto
    name     Setya Novanto
    country  IDN
    role     speaker of IDN 2014-10-02..2015-12-16
    role     chair of dpr 2014-10-02..2015-12-16
    role     party-leader of golkar 2016-05..2017-12
    role     speaker of IDN 2016-11-30..2017-12
    role     chair of dpr 2016-11-30..2017-12
    en       Setya Novanto
    id       Setya Novanto; Setnov; Novanto

person ade-komarudin
    name     Ade Komarudin
    country  IDN
    role     speaker of IDN 2016-01-11..2016-11-30
    role     chair of dpr 2016-01-11..2016-11-30
    sector   LEG
    en       Ade Komarudin
    id       Ade Komarudin; Akom

person bambang-soesatyo
    name     Bambang Soesatyo
    country  IDN
    role     speaker of IDN 2018-01-15..2019-10-01
    role     chair of dpr 2018-01-15..2019-10-01
    role     upper-house-speaker of IDN 2019-10-03..2024-10-01
    role     chair of mpr 2019-10-03..2024-10-01
    sector   LEG
    en       Bambang Soesatyo
    id       Bambang Soesatyo; Bamsoet

person ahmad-muzani
    name     Ahmad Muzani
    country  IDN
    role     upper-house-speaker of IDN 2024-10-03..
    role     chair of mpr 2024-10-03..
    sector   LEG
    en       Ahmad Muzani
    id       Ahmad Muzani

person hidayat-nur-wahid
    name     Hidayat Nur Wahid
    country  IDN
    role     party-leader of pks 2000..2004
    role     upper-house-speaker of IDN 2004-10..2009-10
    role     chair of mpr 2004-10..2009-10
    en       Hidayat Nur Wahid
    id       Hidayat Nur Wahid; HNW

person amien-rais
    name     Amien Rais
    country  IDN
    role     party-leader of pan 1998-08..2005
    role     upper-house-speaker of IDN 1999-10..2004-09
    role     chair of mpr 1999-10..2004-09
    en       Amien Rais; M. Amien Rais; M Amien Rais
    id       Amien Rais; M. Amien Rais; M Amien Rais

person taufiq-kiemas
    name     Taufiq Kiemas
    country  IDN
    role     upper-house-speaker of IDN 2009-10..2013-06-08
    role     chair of mpr 2009-10..2013-06-08
    sector   LEG
    en       Taufiq Kiemas
    id       Taufiq Kiemas

person fadli-zon
    name     Fadli Zon
    country  IDN
    role     deputy-speaker of IDN 2014-10-02..2019-10-01
    role     deputy-chair of dpr 2014-10-02..2019-10-01
    role     culture-minister of IDN 2024-10-21..
    en       Fadli Zon
    id       Fadli Zon

person fahri-hamzah
    name     Fahri Hamzah
    country  IDN
    role     deputy-speaker of IDN 2014-10-02..2019-10-01
    role     deputy-chair of dpr 2014-10-02..2019-10-01
    sector   LEG
    en       Fahri Hamzah
    id       Fahri Hamzah

person sufmi-dasco-ahmad
    name     Sufmi Dasco Ahmad
    country  IDN
    role     deputy-speaker of IDN 2019-10-01..
    role     deputy-chair of dpr 2019-10-01..
    sector   LEG
    en       Sufmi Dasco Ahmad
    id       Sufmi Dasco Ahmad; Dasco; Sufmi Dasco

# Indonesia: armed forces, police, justice

person endriartono-sutarto
    name     Endriartono Sutarto
    country  IDN
    role     army-chief of IDN 2000-10..2002-06
    role     armed-forces-chief of IDN 2002-06-07..2006-02-13
    role     force-commander of tni 2002-06-07..2006-02-13
    sector   MIL
    en       Endriartono Sutarto
    id       Endriartono Sutarto

person djoko-santoso
    name     Djoko Santoso
    country  IDN
    role     army-chief of IDN 2005-02..2007-12
    role     armed-forces-chief of IDN 2007-12-28..2010-09-28
    role     force-commander of tni 2007-12-28..2010-09-28
    sector   MIL
    en       Djoko Santoso
    id       Djoko Santoso

person agus-suhartono
    name     Agus Suhartono
    country  IDN
    role     navy-chief of IDN 2009-11..2010-09
    role     armed-forces-chief of IDN 2010-09-28..2013-08-30
    role     force-commander of tni 2010-09-28..2013-08-30
    sector   MIL
    en       Agus Suhartono
    id       Agus Suhartono

person gatot-nurmantyo
    name     Gatot Nurmantyo
    country  IDN
    role     army-chief of IDN 2014-07-25..2015-07-15
    role     armed-forces-chief of IDN 2015-07-08..2017-12-08
    role     force-commander of tni 2015-07-08..2017-12-08
    sector   MIL
    en       Gatot Nurmantyo
    id       Gatot Nurmantyo

person andika-perkasa
    name     Andika Perkasa
    country  IDN
    role     army-chief of IDN 2018-11-22..2021-11-17
    role     armed-forces-chief of IDN 2021-11-17..2022-12-19
    role     force-commander of tni 2021-11-17..2022-12-19
    sector   MIL
    en       Andika Perkasa
    id       Andika Perkasa

person yudo-margono
    name     Yudo Margono
    country  IDN
    role     navy-chief of IDN 2020-05-20..2022-12
    role     armed-forces-chief of IDN 2022-12-19..2023-11-22
    role     force-commander of tni 2022-12-19..2023-11-22
    sector   MIL
    en       Yudo Margono
    id       Yudo Margono

person agus-subiyanto
    name     Agus Subiyanto
    country  IDN
    role     army-chief of IDN 2023-10-25..2023-11-22
    role     armed-forces-chief of IDN 2023-11-22..
    role     force-commander of tni 2023-11-22..
    sector   MIL
    en       Agus Subiyanto
    id       Agus Subiyanto

person jenderal-mulyono
    name     Jenderal Mulyono
    country  IDN
    role     army-chief of IDN 2015-07-15..2018-11-22
    sector   MIL
    en       Jenderal Mulyono
    id       Jenderal Mulyono

person pramono-edhie-wibowo
    name     Pramono Edhie Wibowo
    country  IDN
    role     army-chief of IDN 2011-06-30..2013-05
    sector   MIL
    en       Pramono Edhie Wibowo
    id       Pramono Edhie Wibowo

person jenderal-budiman
    name     Jenderal Budiman
    country  IDN
    role     army-chief of IDN 2013-08-30..2014-07-25
    sector   MIL
    en       Jenderal Budiman
    id       Jenderal Budiman

person george-toisutta
    name     George Toisutta
    country  IDN
    role     army-chief of IDN 2009-11..2011-06-30
    sector   MIL
    en       George Toisutta
    id       George Toisutta

person dudung-abdurachman
    name     Dudung Abdurachman
    country  IDN
    role     army-chief of IDN 2021-11-17..2023-10-25
    sector   MIL
    en       Dudung Abdurachman
    id       Dudung Abdurachman

person maruli-simanjuntak
    name     Maruli Simanjuntak
    country  IDN
    role     army-chief of IDN 2023-11-29..
    sector   MIL
    en       Maruli Simanjuntak
    id       Maruli Simanjuntak

person ade-supandi
    name     Ade Supandi
    country  IDN
    role     navy-chief of IDN 2014-12-31..2018-05-23
    sector   MIL
    en       Ade Supandi
    id       Ade Supandi

person siwi-sukma-adji
    name     Siwi Sukma Adji
    country  IDN
    role     navy-chief of IDN 2018-05-23..2020-05-20
    sector   MIL
    en       Siwi Sukma Adji
    id       Siwi Sukma Adji

person laksamana-muhammad-ali
    name     Muhammad Ali
    country  IDN
    role     navy-chief of IDN 2022-12-28..
    sector   MIL
    en       Muhammad Ali
    id       Muhammad Ali

person fadjar-prasetyo
    name     Fadjar Prasetyo
    country  IDN
    role     air-force-chief of IDN 2020-05-20..2024-04
    sector   MIL
    en       Fadjar Prasetyo
    id       Fadjar Prasetyo

person dai-bachtiar
    name     Da'i Bachtiar
    country  IDN
    role     police-chief of IDN 2001-11-29..2005-07-07
    sector   COP
    en       Da'i Bachtiar; Dai Bachtiar
    id       Da'i Bachtiar; Dai Bachtiar

person jenderal-sutanto
    name     Jenderal Sutanto
    country  IDN
    role     police-chief of IDN 2005-07-08..2008-09-30
    role     intelligence-chief of IDN 2009-10-22..2011-10
    role     chief of bin 2009-10-22..2011-10
    en       Jenderal Sutanto
    id       Jenderal Sutanto

person bambang-hendarso-danuri
    name     Bambang Hendarso Danuri
    country  IDN
    role     police-chief of IDN 2008-10-01..2010-10-22
    sector   COP
    en       Bambang Hendarso Danuri
    id       Bambang Hendarso Danuri

person timur-pradopo
    name     Timur Pradopo
    country  IDN
    role     police-chief of IDN 2010-10-22..2013-10-25
    sector   COP
    en       Timur Pradopo
    id       Timur Pradopo

person jenderal-sutarman
    name     Jenderal Sutarman
    country  IDN
    role     police-chief of IDN 2013-10-25..2015-01-16
    sector   COP
    en       Jenderal Sutarman
    id       Jenderal Sutarman

person badrodin-haiti
    name     Badrodin Haiti
    country  IDN
    role     police-chief of IDN 2015-04-17..2016-07-13
    sector   COP
    en       Badrodin Haiti
    id       Badrodin Haiti

person idham-azis
    name     Idham Azis
    country  IDN
    role     police-chief of IDN 2019-11-01..2021-01-27
    sector   COP
    en       Idham Azis; Idham Aziz
    id       Idham Azis; Idham Aziz

person listyo-sigit-prabowo
    name     Listyo Sigit Prabowo
    country  IDN
    role     criminal-investigation-chief of IDN 2019-12..2021-02
    role     police-chief of IDN 2021-01-27..
    sector   COP
    en       Listyo Sigit Prabowo; Listyo Sigit
    id       Listyo Sigit Prabowo; Listyo Sigit

person ferdy-sambo
    name     Ferdy Sambo
    country  IDN
    role     police-internal-affairs-chief of IDN 2020-11..2022-08
    sector   COP
    en       Ferdy Sambo
    id       Ferdy Sambo; Sambo

person dedi-prasetyo
    name     Dedi Prasetyo
    country  IDN
    role     police-spokesperson of IDN 2021-11..2023
    sector   COP
    en       Dedi Prasetyo
    id       Dedi Prasetyo

person argo-yuwono
    name     Argo Yuwono
    country  IDN
    role     police-spokesperson of IDN 2020-05..2021-11
    sector   COP
    en       Argo Yuwono
    id       Argo Yuwono

person boy-rafli-amar
    name     Boy Rafli Amar
    country  IDN
    role     counterterrorism-chief of IDN 2020-05-06..2023-04
    role     chief of bnpt 2020-05-06..2023-04
    sector   COP
    en       Boy Rafli Amar
    id       Boy Rafli Amar

person suhardi-alius
    name     Suhardi Alius
    country  IDN
    role     criminal-investigation-chief of IDN 2013-11..2015-01
    role     counterterrorism-chief of IDN 2016-07-20..2020-05-06
    role     chief of bnpt 2016-07-20..2020-05-06
    sector   COP
    en       Suhardi Alius
    id       Suhardi Alius

person ansyaad-mbai
    name     Ansyaad Mbai
    country  IDN
    role     counterterrorism-chief of IDN 2011-01..2014-09
    role     chief of bnpt 2011-01..2014-09
    sector   COP
    en       Ansyaad Mbai
    id       Ansyaad Mbai

person syamsir-siregar
    name     Syamsir Siregar
    country  IDN
    role     intelligence-chief of IDN 2004-12..2009-10
    role     chief of bin 2004-12..2009-10
    sector   SPY
    en       Syamsir Siregar
    id       Syamsir Siregar

person marciano-norman
    name     Marciano Norman
    country  IDN
    role     intelligence-chief of IDN 2011-10-19..2015-07-08
    role     chief of bin 2011-10-19..2015-07-08
    sector   SPY
    en       Marciano Norman
    id       Marciano Norman

person sutiyoso
    name     Sutiyoso
    country  IDN
    role     governor of IDN 1997-10..2007-10
    role     intelligence-chief of IDN 2015-07-08..2016-09-09
    role     chief of bin 2015-07-08..2016-09-09
    en       Sutiyoso
    id       Sutiyoso; Bang Yos

person a-m-hendropriyono
    name     A. M. Hendropriyono
    country  IDN
    role     intelligence-chief of IDN 2001-08..2004-10
    role     chief of bin 2001-08..2004-10
    sector   SPY
    en       A. M. Hendropriyono; Hendropriyono; AM Hendropriyono; A.M. Hendropriyono
    id       A. M. Hendropriyono; Hendropriyono; AM Hendropriyono; A.M. Hendropriyono

person antasari-azhar
    name     Antasari Azhar
    country  IDN
    role     anti-corruption-chief of IDN 2007-12..2009-10
    role     chair of kpk 2007-12..2009-10
    sector   JUD
    en       Antasari Azhar
    id       Antasari Azhar

person busyro-muqoddas
    name     Busyro Muqoddas
    country  IDN
    role     anti-corruption-chief of IDN 2010-12..2011-12
    role     chair of kpk 2010-12..2011-12
    sector   JUD
    en       Busyro Muqoddas
    id       Busyro Muqoddas

person abraham-samad
    name     Abraham Samad
    country  IDN
    role     anti-corruption-chief of IDN 2011-12-16..2015-02
    role     chair of kpk 2011-12-16..2015-02
    sector   JUD
    en       Abraham Samad
    id       Abraham Samad

person agus-rahardjo
    name     Agus Rahardjo
    country  IDN
    role     anti-corruption-chief of IDN 2015-12-21..2019-12-20
    role     chair of kpk 2015-12-21..2019-12-20
    sector   JUD
    en       Agus Rahardjo
    id       Agus Rahardjo

person firli-bahuri
    name     Firli Bahuri
    country  IDN
    role     anti-corruption-chief of IDN 2019-12-20..2023-11
    role     chair of kpk 2019-12-20..2023-11
    sector   JUD
    en       Firli Bahuri
    id       Firli Bahuri; Firli

person setyo-budiyanto
    name     Setyo Budiyanto
    country  IDN
    role     anti-corruption-chief of IDN 2024-12-16..
    role     chair of kpk 2024-12-16..
    sector   JUD
    en       Setyo Budiyanto
    id       Setyo Budiyanto

person taufiequrachman-ruki
    name     Taufiequrachman Ruki
    country  IDN
    role     anti-corruption-chief of IDN 2003-12..2007-12
    role     chair of kpk 2003-12..2007-12
    role     anti-corruption-chief of IDN 2015-02..2015-12
    role     chair of kpk 2015-02..2015-12
    sector   JUD
    en       Taufiequrachman Ruki
    id       Taufiequrachman Ruki

person nawawi-pomolango
    name     Nawawi Pomolango
    country  IDN
    role     anti-corruption-chief of IDN 2023-11-27..2024-12-16
    role     chair of kpk 2023-11-27..2024-12-16
    sector   JUD
    en       Nawawi Pomolango
    id       Nawawi Pomolango

person novel-baswedan
    name     Novel Baswedan
    country  IDN
    sector   JUD
    en       Novel Baswedan
    id       Novel Baswedan

person hendarman-supandji
    name     Hendarman Supandji
    country  IDN
    role     attorney-general of IDN 2007-05-09..2010-09-24
    sector   JUD
    en       Hendarman Supandji
    id       Hendarman Supandji

person basrief-arief
    name     Basrief Arief
    country  IDN
    role     attorney-general of IDN 2010-11-26..2014-10-20
    sector   JUD
    en       Basrief Arief
    id       Basrief Arief

person h-m-prasetyo
    name     H. M. Prasetyo
    country  IDN
    role     attorney-general of IDN 2014-11-20..2019-10-20
    sector   JUD
    en       H. M. Prasetyo; HM Prasetyo; Muhammad Prasetyo; H.M. Prasetyo
    id       H. M. Prasetyo; HM Prasetyo; Muhammad Prasetyo; H.M. Prasetyo

person sanitiar-burhanuddin
    name     Sanitiar Burhanuddin
    country  IDN
    role     attorney-general of IDN 2019-10-23..
    sector   JUD
    en       Sanitiar Burhanuddin; ST Burhanuddin
    id       Sanitiar Burhanuddin; ST Burhanuddin

person abdul-rahman-saleh
    name     Abdul Rahman Saleh
    country  IDN
    role     attorney-general of IDN 2004-10-21..2007-05-09
    sector   JUD
    en       Abdul Rahman Saleh
    id       Abdul Rahman Saleh

person anwar-usman
    name     Anwar Usman
    country  IDN
    role     chief-justice of IDN 2018-04-02..2023-11-07
    role     chair of mahkamah-konstitusi 2018-04-02..2023-11-07
    sector   JUD
    en       Anwar Usman
    id       Anwar Usman

person suhartoyo
    name     Suhartoyo
    country  IDN
    role     chief-justice of IDN 2023-11-13..
    role     chair of mahkamah-konstitusi 2023-11-13..
    sector   JUD
    en       Suhartoyo
    id       Suhartoyo

person jimly-asshiddiqie
    name     Jimly Asshiddiqie
    country  IDN
    role     chief-justice of IDN 2003-08..2008-08
    role     chair of mahkamah-konstitusi 2003-08..2008-08
    sector   JUD
    en       Jimly Asshiddiqie
    id       Jimly Asshiddiqie

person akil-mochtar
    name     Akil Mochtar
    country  IDN
    role     chief-justice of IDN 2013-04..2013-10
    role     chair of mahkamah-konstitusi 2013-04..2013-10
    sector   JUD
    en       Akil Mochtar
    id       Akil Mochtar

person hamdan-zoelva
    name     Hamdan Zoelva
    country  IDN
    role     chief-justice of IDN 2013-11..2015-01
    role     chair of mahkamah-konstitusi 2013-11..2015-01
    sector   JUD
    en       Hamdan Zoelva
    id       Hamdan Zoelva

person arief-hidayat
    name     Arief Hidayat
    country  IDN
    role     chief-justice of IDN 2015-01..2018-04
    role     chair of mahkamah-konstitusi 2015-01..2018-04
    sector   JUD
    en       Arief Hidayat
    id       Arief Hidayat

person hatta-ali
    name     Hatta Ali
    country  IDN
    role     chief-justice of IDN 2012-03..2020-04
    role     chair of mahkamah-agung 2012-03..2020-04
    sector   JUD
    en       Hatta Ali; Muhammad Hatta Ali; M Hatta Ali
    id       Hatta Ali; Muhammad Hatta Ali; M Hatta Ali

# Indonesia: parties, opposition, regions, movements

person surya-paloh
    name     Surya Paloh
    country  IDN
    role     party-leader of nasdem 2013-01..
    sector   PTY
    en       Surya Paloh
    id       Surya Paloh

person ahmad-syaikhu
    name     Ahmad Syaikhu
    country  IDN
    role     party-leader of pks 2020-10..2025
    sector   PTY
    en       Ahmad Syaikhu
    id       Ahmad Syaikhu

person sohibul-iman
    name     Sohibul Iman
    country  IDN
    role     party-leader of pks 2015-08..2020-10
    sector   PTY
    en       Sohibul Iman; Mohamad Sohibul Iman
    id       Sohibul Iman; Mohamad Sohibul Iman

person luthfi-hasan-ishaaq
    name     Luthfi Hasan Ishaaq
    country  IDN
    role     party-leader of pks 2009..2013-02
    sector   PTY
    en       Luthfi Hasan Ishaaq
    id       Luthfi Hasan Ishaaq

person anas-urbaningrum
    name     Anas Urbaningrum
    country  IDN
    role     party-leader of partai-demokrat 2010-05..2013-02
    sector   PTY
    en       Anas Urbaningrum
    id       Anas Urbaningrum

person muhammad-romahurmuziy
    name     Muhammad Romahurmuziy
    country  IDN
    role     party-leader of ppp 2014-10..2019-03
    sector   PTY
    en       Muhammad Romahurmuziy; Romahurmuziy
    id       Muhammad Romahurmuziy; Romahurmuziy; Rommy

person suharso-monoarfa
    name     Suharso Monoarfa
    country  IDN
    role     party-leader of ppp 2019-03..2022-09
    role     planning-minister of IDN 2019-10-23..2024-10-20
    en       Suharso Monoarfa
    id       Suharso Monoarfa

person oesman-sapta-odang
    name     Oesman Sapta Odang
    country  IDN
    role     party-leader of hanura 2016-12..
    sector   PTY
    en       Oesman Sapta Odang
    id       Oesman Sapta Odang; OSO

person hasto-kristiyanto
    name     Hasto Kristiyanto
    country  IDN
    role     secretary-general of pdip 2014..
    en       Hasto Kristiyanto
    id       Hasto Kristiyanto; Hasto

person kaesang-pangarep
    name     Kaesang Pangarep
    country  IDN
    role     party-leader of psi 2023-09-25..
    sector   PTY
    en       Kaesang Pangarep
    id       Kaesang Pangarep; Kaesang

person grace-natalie
    name     Grace Natalie
    country  IDN
    role     party-leader of psi 2014-11..2021-11
    sector   PTY
    en       Grace Natalie
    id       Grace Natalie

person hary-tanoesoedibjo
    name     Hary Tanoesoedibjo
    country  IDN
    role     party-leader of perindo 2015-02..2024-07
    sector   PTY
    en       Hary Tanoesoedibjo
    id       Hary Tanoesoedibjo; Hary Tanoe

person ganjar-pranowo
    name     Ganjar Pranowo
    country  IDN
    role     governor of IDN 2013-08-23..2018-08-23
    role     governor of IDN 2018-09-05..2023-09-05
    role     presidential-candidate of IDN 2023-04..2024-03
    en       Ganjar Pranowo; Ganjar
    id       Ganjar Pranowo; Ganjar

person basuki-tjahaja-purnama
    name     Basuki Tjahaja Purnama
    country  IDN
    role     governor of IDN 2014-11-19..2017-05-09
    role     chair of pertamina 2019-11..2024-02
    en       Basuki Tjahaja Purnama; Ahok
    id       Basuki Tjahaja Purnama; Ahok; BTP; Basuki "Ahok" Tjahaja Purnama; Basuki Tjahaja Purnama alias Ahok

person djarot-saiful-hidayat
    name     Djarot Saiful Hidayat
    country  IDN
    role     governor of IDN 2017-06-15..2017-10-15
    en       Djarot Saiful Hidayat
    id       Djarot Saiful Hidayat

person fauzi-bowo
    name     Fauzi Bowo
    country  IDN
    role     governor of IDN 2007-10-07..2012-10-07
    en       Fauzi Bowo
    id       Fauzi Bowo; Foke

person heru-budi-hartono
    name     Heru Budi Hartono
    country  IDN
    role     acting-governor of IDN 2022-10-17..2024-10
    en       Heru Budi Hartono
    id       Heru Budi Hartono

person ridwan-kamil
    name     Ridwan Kamil
    country  IDN
    role     mayor of IDN 2013-09-16..2018-09
    role     governor of IDN 2018-09-05..2023-09-05
    en       Ridwan Kamil
    id       Ridwan Kamil; Kang Emil

person dedi-mulyadi
    name     Dedi Mulyadi
    country  IDN
    role     governor of IDN 2025-02-20..
    en       Dedi Mulyadi
    id       Dedi Mulyadi; KDM

person bobby-nasution
    name     Bobby Nasution
    country  IDN
    role     mayor of IDN 2021-02-26..2025-02
    role     governor of IDN 2025-02-20..
    en       Bobby Nasution; Muhammad Bobby Afif Nasution
    id       Bobby Nasution; Muhammad Bobby Afif Nasution

person edy-rahmayadi
    name     Edy Rahmayadi
    country  IDN
    role     governor of IDN 2018-09-05..2023-09-05
    en       Edy Rahmayadi
    id       Edy Rahmayadi

person lukas-enembe
    name     Lukas Enembe
    country  IDN
    role     governor of IDN 2013-04..2018-04
    role     governor of IDN 2018-09..2023-01
    en       Lukas Enembe
    id       Lukas Enembe

person irwandi-yusuf
    name     Irwandi Yusuf
    country  IDN
    role     governor of IDN 2007-02..2012-02
    role     governor of IDN 2017-07-05..2018-07
    en       Irwandi Yusuf
    id       Irwandi Yusuf

person muzakir-manaf
    name     Muzakir Manaf
    country  IDN
    role     force-commander of gam 2002..2005-12
    role     party-leader of partai-aceh 2007..
    role     governor of IDN 2025-02-12..
    en       Muzakir Manaf
    id       Muzakir Manaf; Mualem

person hasan-di-tiro
    name     Hasan di Tiro
    country  IDN
    role     rebel-leader of gam 1976-12..2005-08
    sector   REB
    en       Hasan di Tiro; Hasan Tiro; Hasan Muhammad di Tiro
    id       Hasan di Tiro; Hasan Tiro; Hasan Muhammad di Tiro

person egianus-kogoya
    name     Egianus Kogoya
    country  IDN
    role     rebel-leader of tpnpb 2018..
    sector   REB
    en       Egianus Kogoya
    id       Egianus Kogoya

person benny-wenda
    name     Benny Wenda
    country  IDN
    role     chair of ulmwp 2017-12..2023
    sector   REB
    en       Benny Wenda
    id       Benny Wenda

person sebby-sambom
    name     Sebby Sambom
    country  IDN
    role     spokesperson of tpnpb 2015..
    sector   REB
    en       Sebby Sambom
    id       Sebby Sambom

person filep-karma
    name     Filep Karma
    country  IDN
    sector   OPP
    en       Filep Karma
    id       Filep Karma

person abu-bakar-baasyir
    name     Abu Bakar Ba'asyir
    country  IDN
    role     chair of majelis-mujahidin 2000-08..2008-08
    role     religious-leader of jat-indonesia 2008-09..2011
    sector   REB
    en       Abu Bakar Ba'asyir; Abu Bakar Bashir; Abu Bakar Baasyir; Ba'asyir
    id       Abu Bakar Ba'asyir; Abu Bakar Bashir; Abu Bakar Baasyir; Ba'asyir; Abu Bakar Ba’asyir

person aman-abdurrahman
    name     Aman Abdurrahman
    country  IDN
    sector   REB
    en       Aman Abdurrahman; Oman Rochman
    id       Aman Abdurrahman; Oman Rochman

person santoso-alias-abu-wardah
    name     Santoso alias Abu Wardah
    country  IDN
    role     rebel-leader of mit-poso 2010..2016-07-18
    sector   REB
    en       Santoso alias Abu Wardah; Abu Wardah
    id       Santoso alias Abu Wardah; Abu Wardah

person ali-kalora
    name     Ali Kalora
    country  IDN
    role     rebel-leader of mit-poso 2016..2021-09-18
    sector   REB
    en       Ali Kalora
    id       Ali Kalora

person rizieq-shihab
    name     Rizieq Shihab
    country  IDN
    role     chair of fpi 1998-08..2020-12
    sector   OPP
    en       Rizieq Shihab; Rizieq Syihab; Muhammad Rizieq Shihab; Rizieq
    id       Rizieq Shihab; Rizieq Syihab; Muhammad Rizieq Shihab; Rizieq; HRS

person said-iqbal
    name     Said Iqbal
    country  IDN
    role     union-leader of kspi 2012..
    role     party-leader of partai-buruh 2021-10..
    sector   LAB
    en       Said Iqbal
    id       Said Iqbal

person haris-azhar
    name     Haris Azhar
    country  IDN
    role     chair of kontras 2010..2016
    sector   CVL
    en       Haris Azhar
    id       Haris Azhar

person rocky-gerung
    name     Rocky Gerung
    country  IDN
    sector   OPP
    en       Rocky Gerung
    id       Rocky Gerung

person yahya-cholil-staquf
    name     Yahya Cholil Staquf
    country  IDN
    role     religious-leader of nu 2021-12-24..
    sector   REL
    en       Yahya Cholil Staquf
    id       Yahya Cholil Staquf; Gus Yahya

person said-aqil-siradj
    name     Said Aqil Siradj
    country  IDN
    role     religious-leader of nu 2010-03..2021-12
    sector   REL
    en       Said Aqil Siradj; Said Aqil Siroj
    id       Said Aqil Siradj; Said Aqil Siroj

person din-syamsuddin
    name     Din Syamsuddin
    country  IDN
    role     religious-leader of muhammadiyah 2005-07..2015-08
    sector   REL
    en       Din Syamsuddin
    id       Din Syamsuddin

person haedar-nashir
    name     Haedar Nashir
    country  IDN
    role     religious-leader of muhammadiyah 2015-08..
    sector   REL
    en       Haedar Nashir
    id       Haedar Nashir

person soeharto
    name     Soeharto
    country  IDN
    role     president of IDN 1967..1998-05-21
    en       Soeharto; Suharto
    id       Soeharto; Suharto

person sukarno
    name     Sukarno
    country  IDN
    role     president of IDN 1945-08-18..1967-03
    en       Sukarno; Soekarno
    id       Sukarno; Soekarno; Bung Karno

person b-j-habibie
    name     B. J. Habibie
    country  IDN
    role     president of IDN 1998-05-21..1999-10-20
    en       B. J. Habibie; Habibie; BJ Habibie; Bacharuddin Jusuf Habibie; B.J. Habibie
    id       B. J. Habibie; Habibie; BJ Habibie; Bacharuddin Jusuf Habibie; B.J. Habibie

person budi-waseso
    name     Budi Waseso
    country  IDN
    role     criminal-investigation-chief of IDN 2015-01..2015-09
    role     narcotics-chief of IDN 2015-09..2018-03
    role     chief of bnn 2015-09..2018-03
    sector   COP
    en       Budi Waseso
    id       Budi Waseso; Buwas

person doni-monardo
    name     Doni Monardo
    country  IDN
    role     disaster-agency-chief of IDN 2019-01-09..2021-05
    role     chief of bnpb 2019-01-09..2021-05
    en       Doni Monardo
    id       Doni Monardo

person letjen-suharyanto
    name     Suharyanto
    country  IDN
    role     disaster-agency-chief of IDN 2021-11-17..
    role     chief of bnpb 2021-11-17..
    en       Suharyanto
    id       Suharyanto

person raja-juli-antoni
    name     Raja Juli Antoni
    country  IDN
    role     forestry-minister of IDN 2024-10-21..
    en       Raja Juli Antoni
    id       Raja Juli Antoni

person hasan-nasbi
    name     Hasan Nasbi
    country  IDN
    role     spokesperson of IDN 2024-08..2025-09
    en       Hasan Nasbi
    id       Hasan Nasbi

person fadjroel-rachman
    name     Fadjroel Rachman
    country  IDN
    role     spokesperson of IDN 2019-10..2021-10
    en       Fadjroel Rachman
    id       Fadjroel Rachman

person hinsa-siburian
    name     Hinsa Siburian
    country  IDN
    en       Hinsa Siburian
    id       Hinsa Siburian

person usman-hamid
    name     Usman Hamid
    country  IDN
    role     chair of kontras 2004..2010
    role     director of amnesty-indonesia 2017-12..
    sector   CVL
    en       Usman Hamid
    id       Usman Hamid

person djamari-chaniago
    name     Djamari Chaniago
    country  IDN
    role     coordinating-security-minister of IDN 2025-09-17..
    en       Djamari Chaniago
    id       Djamari Chaniago

# United States

person donald-trump
    name     Donald Trump
    country  USA
    role     president of USA 2017-01-20..2021-01-20
    role     president-elect of USA 2016-11-09..2017-01-20
    role     president-elect of USA 2024-11-06..2025-01-20
    role     president of USA 2025-01-20..
    en       Donald Trump; Trump; Donald J. Trump; Donald J Trump
    id       Donald Trump; Trump; Donald J. Trump; Donald J Trump

person joe-biden
    name     Joe Biden
    country  USA
    role     vice-president of USA 2009-01-20..2017-01-20
    role     president-elect of USA 2020-11-07..2021-01-20
    role     president of USA 2021-01-20..2025-01-20
    en       Joe Biden; Biden; Joseph Biden; Joseph R. Biden
    id       Joe Biden; Biden; Joseph Biden; Joseph R. Biden

person barack-obama
    name     Barack Obama
    country  USA
    role     senator of USA 2005-01-03..2008-11-16
    role     president-elect of USA 2008-11-05..2009-01-20
    role     president of USA 2009-01-20..2017-01-20
    en       Barack Obama; Obama; Barack Hussein Obama
    id       Barack Obama; Obama; Barack Hussein Obama

person george-w-bush
    name     George W. Bush
    country  USA
    role     president of USA 2001-01-20..2009-01-20
    en       George W. Bush; Bush; George W Bush; George Walker Bush
    id       George W. Bush; Bush; George W Bush; George Walker Bush

person bill-clinton
    name     Bill Clinton
    country  USA
    role     president of USA 1993-01-20..2001-01-20
    en       Bill Clinton; William Jefferson Clinton
    id       Bill Clinton; William Jefferson Clinton

person kamala-harris
    name     Kamala Harris
    country  USA
    role     senator of USA 2017-01-03..2021-01-18
    role     vice-president of USA 2021-01-20..2025-01-20
    en       Kamala Harris
    id       Kamala Harris

person jd-vance
    name     JD Vance
    country  USA
    role     senator of USA 2023-01-03..2025-01-10
    role     vice-president of USA 2025-01-20..
    en       JD Vance; J.D. Vance; J. D. Vance; Vance
    id       JD Vance; J.D. Vance; J. D. Vance; Vance

person mike-pence
    name     Mike Pence
    country  USA
    role     vice-president of USA 2017-01-20..2021-01-20
    en       Mike Pence; Pence
    id       Mike Pence; Pence

person dick-cheney
    name     Dick Cheney
    country  USA
    role     vice-president of USA 2001-01-20..2009-01-20
    en       Dick Cheney; Cheney
    id       Dick Cheney; Cheney

person al-gore
    name     Al Gore
    country  USA
    role     vice-president of USA 1993-01-20..2001-01-20
    en       Al Gore
    id       Al Gore

person antony-blinken
    name     Antony Blinken
    country  USA
    role     foreign-minister of USA 2021-01-26..2025-01-20
    en       Antony Blinken; Blinken; Anthony Blinken
    id       Antony Blinken; Blinken; Anthony Blinken

person marco-rubio
    name     Marco Rubio
    country  USA
    role     senator of USA 2011-01-03..2025-01-20
    role     foreign-minister of USA 2025-01-21..
    role     national-security-adviser of USA 2025-05-01..
    en       Marco Rubio; Rubio
    id       Marco Rubio; Rubio

person mike-pompeo
    name     Mike Pompeo
    country  USA
    role     intelligence-chief of USA 2017-01-23..2018-04-26
    role     foreign-minister of USA 2018-04-26..2021-01-20
    en       Mike Pompeo; Pompeo
    id       Mike Pompeo; Pompeo

person rex-tillerson
    name     Rex Tillerson
    country  USA
    role     foreign-minister of USA 2017-02-01..2018-03-31
    en       Rex Tillerson; Tillerson
    id       Rex Tillerson; Tillerson

person john-kerry
    name     John Kerry
    country  USA
    role     foreign-minister of USA 2013-02-01..2017-01-20
    role     special-envoy of USA 2021-01-20..2024-03
    en       John Kerry; Kerry
    id       John Kerry; Kerry

person hillary-clinton
    name     Hillary Clinton
    country  USA
    role     senator of USA 2001-01-03..2009-01-21
    role     foreign-minister of USA 2009-01-21..2013-02-01
    en       Hillary Clinton; Hillary Rodham Clinton
    id       Hillary Clinton; Hillary Rodham Clinton

person condoleezza-rice
    name     Condoleezza Rice
    country  USA
    role     national-security-adviser of USA 2001-01-20..2005-01-26
    role     foreign-minister of USA 2005-01-26..2009-01-20
    en       Condoleezza Rice
    id       Condoleezza Rice

person colin-powell
    name     Colin Powell
    country  USA
    role     foreign-minister of USA 2001-01-20..2005-01-26
    en       Colin Powell
    id       Colin Powell

person madeleine-albright
    name     Madeleine Albright
    country  USA
    role     foreign-minister of USA 1997-01-23..2001-01-20
    en       Madeleine Albright
    id       Madeleine Albright

person lloyd-austin
    name     Lloyd Austin
    country  USA
    role     defence-minister of USA 2021-01-22..2025-01-20
    en       Lloyd Austin
    id       Lloyd Austin

person pete-hegseth
    name     Pete Hegseth
    country  USA
    role     defence-minister of USA 2025-01-25..
    en       Pete Hegseth; Hegseth
    id       Pete Hegseth; Hegseth

person james-mattis
    name     James Mattis
    country  USA
    role     defence-minister of USA 2017-01-20..2018-12-31
    en       James Mattis; Jim Mattis; Mattis
    id       James Mattis; Jim Mattis; Mattis

person mark-esper
    name     Mark Esper
    country  USA
    role     defence-minister of USA 2019-07-23..2020-11-09
    en       Mark Esper; Esper
    id       Mark Esper; Esper

person ash-carter
    name     Ash Carter
    country  USA
    role     defence-minister of USA 2015-02-17..2017-01-20
    en       Ash Carter; Ashton Carter
    id       Ash Carter; Ashton Carter

person chuck-hagel
    name     Chuck Hagel
    country  USA
    role     defence-minister of USA 2013-02-27..2015-02-17
    en       Chuck Hagel; Hagel
    id       Chuck Hagel; Hagel

person leon-panetta
    name     Leon Panetta
    country  USA
    role     intelligence-chief of USA 2009-02-13..2011-06-30
    role     defence-minister of USA 2011-07-01..2013-02-26
    en       Leon Panetta; Panetta
    id       Leon Panetta; Panetta

person robert-gates
    name     Robert Gates
    country  USA
    role     defence-minister of USA 2006-12-18..2011-06-30
    en       Robert Gates
    id       Robert Gates

person donald-rumsfeld
    name     Donald Rumsfeld
    country  USA
    role     defence-minister of USA 2001-01-20..2006-12-18
    en       Donald Rumsfeld; Rumsfeld
    id       Donald Rumsfeld; Rumsfeld

person jake-sullivan
    name     Jake Sullivan
    country  USA
    role     national-security-adviser of USA 2021-01-20..2025-01-20
    en       Jake Sullivan
    id       Jake Sullivan

person john-bolton
    name     John Bolton
    country  USA
    role     permanent-representative of USA 2005-08..2006-12
    role     national-security-adviser of USA 2018-04-09..2019-09-10
    en       John Bolton
    id       John Bolton

person susan-rice
    name     Susan Rice
    country  USA
    role     permanent-representative of USA 2009-01..2013-06
    role     national-security-adviser of USA 2013-07-01..2017-01-20
    en       Susan Rice
    id       Susan Rice

person mike-waltz
    name     Mike Waltz
    country  USA
    role     national-security-adviser of USA 2025-01-20..2025-05-01
    en       Mike Waltz; Michael Waltz
    id       Mike Waltz; Michael Waltz

person michael-flynn
    name     Michael Flynn
    country  USA
    role     national-security-adviser of USA 2017-01-22..2017-02-13
    en       Michael Flynn
    id       Michael Flynn

person h-r-mcmaster
    name     H. R. McMaster
    country  USA
    role     national-security-adviser of USA 2017-02..2018-04
    en       H. R. McMaster; H.R. McMaster; HR McMaster
    id       H. R. McMaster; H.R. McMaster; HR McMaster

person nikki-haley
    name     Nikki Haley
    country  USA
    role     permanent-representative of USA 2017-01-27..2018-12-31
    en       Nikki Haley
    id       Nikki Haley

person samantha-power
    name     Samantha Power
    country  USA
    role     permanent-representative of USA 2013-08..2017-01
    en       Samantha Power
    id       Samantha Power

person linda-thomas-greenfield
    name     Linda Thomas-Greenfield
    country  USA
    role     permanent-representative of USA 2021-02..2025-01
    en       Linda Thomas-Greenfield
    id       Linda Thomas-Greenfield

person william-burns
    name     William Burns
    country  USA
    role     intelligence-chief of USA 2021-03-19..2025-01-20
    sector   SPY
    en       William Burns; Bill Burns; William J. Burns
    id       William Burns; Bill Burns; William J. Burns

person john-ratcliffe
    name     John Ratcliffe
    country  USA
    role     intelligence-chief of USA 2025-01-23..
    sector   SPY
    en       John Ratcliffe
    id       John Ratcliffe

person gina-haspel
    name     Gina Haspel
    country  USA
    role     intelligence-chief of USA 2018-05-21..2021-01-20
    sector   SPY
    en       Gina Haspel
    id       Gina Haspel

person john-brennan
    name     John Brennan
    country  USA
    role     intelligence-chief of USA 2013-03-08..2017-01-20
    sector   SPY
    en       John Brennan
    id       John Brennan

person tulsi-gabbard
    name     Tulsi Gabbard
    country  USA
    role     intelligence-chief of USA 2025-02-12..
    sector   SPY
    en       Tulsi Gabbard; Gabbard
    id       Tulsi Gabbard; Gabbard

person james-comey
    name     James Comey
    country  USA
    role     fbi-director of USA 2013-09-04..2017-05-09
    sector   COP
    en       James Comey; Comey
    id       James Comey; Comey

person christopher-wray
    name     Christopher Wray
    country  USA
    role     fbi-director of USA 2017-08-02..2025-01-19
    sector   COP
    en       Christopher Wray
    id       Christopher Wray

person kash-patel
    name     Kash Patel
    country  USA
    role     fbi-director of USA 2025-02-20..
    sector   COP
    en       Kash Patel
    id       Kash Patel

person robert-mueller
    name     Robert Mueller
    country  USA
    role     fbi-director of USA 2001-09-04..2013-09-04
    role     prosecutor of USA 2017-05-17..2019-05-29
    en       Robert Mueller
    id       Robert Mueller

person merrick-garland
    name     Merrick Garland
    country  USA
    role     attorney-general of USA 2021-03-11..2025-01-20
    sector   JUD
    en       Merrick Garland
    id       Merrick Garland

person pam-bondi
    name     Pam Bondi
    country  USA
    role     attorney-general of USA 2025-02-05..
    sector   JUD
    en       Pam Bondi
    id       Pam Bondi

person william-barr
    name     William Barr
    country  USA
    role     attorney-general of USA 2019-02-14..2020-12-23
    sector   JUD
    en       William Barr; Bill Barr
    id       William Barr; Bill Barr

person jeff-sessions
    name     Jeff Sessions
    country  USA
    role     attorney-general of USA 2017-02-09..2018-11-07
    sector   JUD
    en       Jeff Sessions
    id       Jeff Sessions

person eric-holder
    name     Eric Holder
    country  USA
    role     attorney-general of USA 2009-02-03..2015-04-27
    sector   JUD
    en       Eric Holder
    id       Eric Holder

person alejandro-mayorkas
    name     Alejandro Mayorkas
    country  USA
    role     homeland-security-secretary of USA 2021-02-02..2025-01-20
    en       Alejandro Mayorkas; Mayorkas
    id       Alejandro Mayorkas; Mayorkas

person kristi-noem
    name     Kristi Noem
    country  USA
    role     homeland-security-secretary of USA 2025-01-25..
    en       Kristi Noem
    id       Kristi Noem

person janet-yellen
    name     Janet Yellen
    country  USA
    role     central-bank-governor of USA 2014-02-03..2018-02-03
    role     finance-minister of USA 2021-01-26..2025-01-20
    en       Janet Yellen; Yellen
    id       Janet Yellen; Yellen

person scott-bessent
    name     Scott Bessent
    country  USA
    role     finance-minister of USA 2025-01-28..
    en       Scott Bessent; Bessent
    id       Scott Bessent; Bessent

person steven-mnuchin
    name     Steven Mnuchin
    country  USA
    role     finance-minister of USA 2017-02-13..2021-01-20
    en       Steven Mnuchin; Mnuchin
    id       Steven Mnuchin; Mnuchin

person timothy-geithner
    name     Timothy Geithner
    country  USA
    role     finance-minister of USA 2009-01-26..2013-01-25
    en       Timothy Geithner; Geithner
    id       Timothy Geithner; Geithner

person jerome-powell
    name     Jerome Powell
    country  USA
    role     central-bank-governor of USA 2018-02-05..
    en       Jerome Powell
    id       Jerome Powell

person ben-bernanke
    name     Ben Bernanke
    country  USA
    role     central-bank-governor of USA 2006-02-01..2014-01-31
    en       Ben Bernanke; Bernanke
    id       Ben Bernanke; Bernanke

person gina-raimondo
    name     Gina Raimondo
    country  USA
    role     trade-minister of USA 2021-03-03..2025-01-20
    en       Gina Raimondo
    id       Gina Raimondo

person howard-lutnick
    name     Howard Lutnick
    country  USA
    role     trade-minister of USA 2025-02-21..
    en       Howard Lutnick
    id       Howard Lutnick

person robert-lighthizer
    name     Robert Lighthizer
    country  USA
    role     trade-minister of USA 2017-05-15..2021-01-20
    en       Robert Lighthizer; Lighthizer
    id       Robert Lighthizer; Lighthizer

person mark-milley
    name     Mark Milley
    country  USA
    role     armed-forces-chief of USA 2019-10-01..2023-09-30
    sector   MIL
    en       Mark Milley
    id       Mark Milley

person charles-q-brown
    name     Charles Q. Brown
    country  USA
    role     armed-forces-chief of USA 2023-10-01..2025-02-21
    sector   MIL
    en       Charles Q. Brown; Charles Q Brown; Charles Q. Brown Jr.; CQ Brown
    id       Charles Q. Brown; Charles Q Brown; Charles Q. Brown Jr.; CQ Brown

person martin-dempsey
    name     Martin Dempsey
    country  USA
    role     armed-forces-chief of USA 2011-10-01..2015-10-01
    sector   MIL
    en       Martin Dempsey
    id       Martin Dempsey

person joseph-dunford
    name     Joseph Dunford
    country  USA
    role     armed-forces-chief of USA 2015-10-01..2019-09-30
    sector   MIL
    en       Joseph Dunford
    id       Joseph Dunford

person nancy-pelosi
    name     Nancy Pelosi
    country  USA
    role     speaker of USA 2007-01-04..2011-01-03
    role     speaker of USA 2019-01-03..2023-01-03
    sector   LEG
    en       Nancy Pelosi; Pelosi
    id       Nancy Pelosi; Pelosi

person mike-johnson
    name     Mike Johnson
    country  USA
    role     speaker of USA 2023-10-25..
    sector   LEG
    en       Mike Johnson
    id       Mike Johnson

person kevin-mccarthy
    name     Kevin McCarthy
    country  USA
    role     speaker of USA 2023-01-07..2023-10-03
    sector   LEG
    en       Kevin McCarthy
    id       Kevin McCarthy

person paul-ryan
    name     Paul Ryan
    country  USA
    role     speaker of USA 2015-10-29..2019-01-03
    sector   LEG
    en       Paul Ryan
    id       Paul Ryan

person john-boehner
    name     John Boehner
    country  USA
    role     speaker of USA 2011-01-05..2015-10-29
    sector   LEG
    en       John Boehner; Boehner
    id       John Boehner; Boehner

person mitch-mcconnell
    name     Mitch McConnell
    country  USA
    role     majority-leader of USA 2015-01-03..2021-01-20
    role     minority-leader of USA 2021-01-20..2025-01-03
    sector   LEG
    en       Mitch McConnell; McConnell
    id       Mitch McConnell; McConnell

person chuck-schumer
    name     Chuck Schumer
    country  USA
    role     majority-leader of USA 2021-01-20..2025-01-03
    role     minority-leader of USA 2025-01-03..
    sector   LEG
    en       Chuck Schumer; Schumer
    id       Chuck Schumer; Schumer

person john-mccain
    name     John McCain
    country  USA
    role     senator of USA 1987-01-03..2018-08-25
    sector   LEG
    en       John McCain; McCain
    id       John McCain; McCain

person bernie-sanders
    name     Bernie Sanders
    country  USA
    role     senator of USA 2007-01-03..
    sector   LEG
    en       Bernie Sanders
    id       Bernie Sanders

person lindsey-graham
    name     Lindsey Graham
    country  USA
    role     senator of USA 2003-01-03..
    sector   LEG
    en       Lindsey Graham
    id       Lindsey Graham

person mitt-romney
    name     Mitt Romney
    country  USA
    role     senator of USA 2019-01-03..2025-01-03
    sector   LEG
    en       Mitt Romney; Romney
    id       Mitt Romney; Romney

person david-petraeus
    name     David Petraeus
    country  USA
    role     intelligence-chief of USA 2011-09-06..2012-11-09
    sector   SPY
    en       David Petraeus; Petraeus
    id       David Petraeus; Petraeus

person richard-holbrooke
    name     Richard Holbrooke
    country  USA
    role     special-envoy of USA 2009-01-22..2010-12-13
    en       Richard Holbrooke
    id       Richard Holbrooke

person zalmay-khalilzad
    name     Zalmay Khalilzad
    country  USA
    role     permanent-representative of USA 2007-04..2009-01
    role     special-envoy of USA 2018-09..2021-10
    en       Zalmay Khalilzad; Khalilzad
    id       Zalmay Khalilzad; Khalilzad

person steve-witkoff
    name     Steve Witkoff
    country  USA
    role     special-envoy of USA 2025-01..
    en       Steve Witkoff; Witkoff; Steven Witkoff
    id       Steve Witkoff; Witkoff; Steven Witkoff

person keith-kellogg
    name     Keith Kellogg
    country  USA
    role     special-envoy of USA 2025-01..
    en       Keith Kellogg
    id       Keith Kellogg

person amos-hochstein
    name     Amos Hochstein
    country  USA
    en       Amos Hochstein; Hochstein
    id       Amos Hochstein; Hochstein

person brett-mcgurk
    name     Brett McGurk
    country  USA
    role     special-envoy of USA 2015-10..2018-12
    en       Brett McGurk; McGurk
    id       Brett McGurk; McGurk

person john-kirby
    name     John Kirby
    country  USA
    en       John Kirby
    id       John Kirby

person karoline-leavitt
    name     Karoline Leavitt
    country  USA
    role     spokesperson of USA 2025-01-20..
    en       Karoline Leavitt; Leavitt
    id       Karoline Leavitt; Leavitt

person karine-jean-pierre
    name     Karine Jean-Pierre
    country  USA
    role     spokesperson of USA 2022-05-13..2025-01-20
    en       Karine Jean-Pierre
    id       Karine Jean-Pierre

person jen-psaki
    name     Jen Psaki
    country  USA
    role     spokesperson of USA 2021-01-20..2022-05-13
    en       Jen Psaki; Psaki
    id       Jen Psaki; Psaki

person sarah-sanders
    name     Sarah Sanders
    country  USA
    role     spokesperson of USA 2017-07..2019-06
    en       Sarah Sanders; Sarah Huckabee Sanders
    id       Sarah Sanders; Sarah Huckabee Sanders

person elon-musk
    name     Elon Musk
    country  USA
    sector   BUS
    en       Elon Musk; Musk
    id       Elon Musk; Musk

# Canada, Mexico

person justin-trudeau
    name     Justin Trudeau
    country  CAN
    role     prime-minister of CAN 2015-11-04..2025-03-14
    en       Justin Trudeau; Trudeau
    id       Justin Trudeau; Trudeau

person mark-carney
    name     Mark Carney
    country  CAN
    role     central-bank-governor of GBR 2013-07-01..2020-03-15
    role     prime-minister of CAN 2025-03-14..
    en       Mark Carney
    id       Mark Carney

person stephen-harper
    name     Stephen Harper
    country  CAN
    role     prime-minister of CAN 2006-02-06..2015-11-04
    en       Stephen Harper
    id       Stephen Harper

person paul-martin
    name     Paul Martin
    country  CAN
    role     prime-minister of CAN 2003-12-12..2006-02-06
    en       Paul Martin
    id       Paul Martin

person jean-chretien
    name     Jean Chrétien
    country  CAN
    role     prime-minister of CAN 1993-11-04..2003-12-12
    en       Jean Chrétien; Jean Chretien; Chretien
    id       Jean Chrétien; Jean Chretien; Chretien

person melanie-joly
    name     Mélanie Joly
    country  CAN
    role     foreign-minister of CAN 2021-10-26..2025-05-13
    en       Mélanie Joly; Melanie Joly
    id       Mélanie Joly; Melanie Joly

person anita-anand
    name     Anita Anand
    country  CAN
    role     defence-minister of CAN 2021-10-26..2023-07-26
    role     foreign-minister of CAN 2025-05-13..
    en       Anita Anand
    id       Anita Anand

person chrystia-freeland
    name     Chrystia Freeland
    country  CAN
    role     foreign-minister of CAN 2017-01-10..2019-11-20
    role     deputy-prime-minister of CAN 2019-11-20..2024-12-16
    role     finance-minister of CAN 2020-08-18..2024-12-16
    en       Chrystia Freeland
    id       Chrystia Freeland

person marc-garneau
    name     Marc Garneau
    country  CAN
    role     foreign-minister of CAN 2021-01-12..2021-10-26
    en       Marc Garneau
    id       Marc Garneau

person bill-blair
    name     Bill Blair
    country  CAN
    role     defence-minister of CAN 2023-07-26..2025-05-13
    en       Bill Blair
    id       Bill Blair

person andres-manuel-lopez-obrador
    name     Andrés Manuel López Obrador
    country  MEX
    role     president of MEX 2018-12-01..2024-09-30
    en       Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; Lopez Obrador; López Obrador; AMLO
    id       Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; Lopez Obrador; López Obrador; AMLO

person claudia-sheinbaum
    name     Claudia Sheinbaum
    country  MEX
    role     president of MEX 2024-10-01..
    en       Claudia Sheinbaum; Sheinbaum
    id       Claudia Sheinbaum; Sheinbaum

person enrique-pena-nieto
    name     Enrique Peña Nieto
    country  MEX
    role     president of MEX 2012-12-01..2018-11-30
    en       Enrique Peña Nieto; Enrique Pena Nieto; Peña Nieto; Pena Nieto
    id       Enrique Peña Nieto; Enrique Pena Nieto; Peña Nieto; Pena Nieto

person felipe-calderon
    name     Felipe Calderón
    country  MEX
    role     president of MEX 2006-12-01..2012-11-30
    en       Felipe Calderón; Felipe Calderon
    id       Felipe Calderón; Felipe Calderon

person vicente-fox
    name     Vicente Fox
    country  MEX
    role     president of MEX 2000-12-01..2006-11-30
    en       Vicente Fox
    id       Vicente Fox

person marcelo-ebrard
    name     Marcelo Ebrard
    country  MEX
    role     foreign-minister of MEX 2018-12-01..2023-06
    en       Marcelo Ebrard; Ebrard
    id       Marcelo Ebrard; Ebrard

person alicia-barcena
    name     Alicia Bárcena
    country  MEX
    role     foreign-minister of MEX 2023-07..2024-09-30
    en       Alicia Bárcena; Alicia Barcena
    id       Alicia Bárcena; Alicia Barcena

person juan-ramon-de-la-fuente
    name     Juan Ramón de la Fuente
    country  MEX
    role     foreign-minister of MEX 2024-10-01..
    en       Juan Ramón de la Fuente; Juan Ramon de la Fuente
    id       Juan Ramón de la Fuente; Juan Ramon de la Fuente

person joaquin-guzman
    name     Joaquín Guzmán
    country  MEX
    sector   CRM
    en       Joaquín Guzmán; El Chapo; Joaquin Guzman; Joaquín "El Chapo" Guzmán; Joaquin "El Chapo" Guzman
    id       Joaquín Guzmán; El Chapo; Joaquin Guzman; Joaquín "El Chapo" Guzmán; Joaquin "El Chapo" Guzman

# United Kingdom

person tony-blair
    name     Tony Blair
    country  GBR
    role     prime-minister of GBR 1997-05-02..2007-06-27
    en       Tony Blair; Blair
    id       Tony Blair; Blair

person gordon-brown
    name     Gordon Brown
    country  GBR
    role     finance-minister of GBR 1997-05-02..2007-06-27
    role     prime-minister of GBR 2007-06-27..2010-05-11
    en       Gordon Brown
    id       Gordon Brown

person david-cameron
    name     David Cameron
    country  GBR
    role     prime-minister of GBR 2010-05-11..2016-07-13
    role     foreign-minister of GBR 2023-11-13..2024-07-05
    en       David Cameron; Lord Cameron
    id       David Cameron; Lord Cameron

person theresa-may
    name     Theresa May
    country  GBR
    role     interior-minister of GBR 2010-05-12..2016-07-13
    role     prime-minister of GBR 2016-07-13..2019-07-24
    en       Theresa May
    id       Theresa May

person boris-johnson
    name     Boris Johnson
    country  GBR
    role     mayor of GBR 2008-05..2016-05
    role     foreign-minister of GBR 2016-07-13..2018-07-09
    role     prime-minister of GBR 2019-07-24..2022-09-06
    en       Boris Johnson
    id       Boris Johnson

person liz-truss
    name     Liz Truss
    country  GBR
    role     foreign-minister of GBR 2021-09-15..2022-09-06
    role     prime-minister of GBR 2022-09-06..2022-10-25
    en       Liz Truss; Elizabeth Truss
    id       Liz Truss; Elizabeth Truss

person rishi-sunak
    name     Rishi Sunak
    country  GBR
    role     finance-minister of GBR 2020-02-13..2022-07-05
    role     prime-minister of GBR 2022-10-25..2024-07-05
    en       Rishi Sunak; Sunak
    id       Rishi Sunak; Sunak

person keir-starmer
    name     Keir Starmer
    country  GBR
    role     opposition-leader of GBR 2020-04-04..2024-07-05
    role     prime-minister of GBR 2024-07-05..
    en       Keir Starmer; Starmer; Sir Keir Starmer
    id       Keir Starmer; Starmer; Sir Keir Starmer

person david-lammy
    name     David Lammy
    country  GBR
    role     foreign-minister of GBR 2024-07-05..2025-09-05
    role     deputy-prime-minister of GBR 2025-09-05..
    en       David Lammy; Lammy
    id       David Lammy; Lammy

person yvette-cooper
    name     Yvette Cooper
    country  GBR
    role     interior-minister of GBR 2024-07-05..2025-09-05
    role     foreign-minister of GBR 2025-09-05..
    en       Yvette Cooper
    id       Yvette Cooper

person john-healey
    name     John Healey
    country  GBR
    role     defence-minister of GBR 2024-07-05..
    en       John Healey
    id       John Healey

person rachel-reeves
    name     Rachel Reeves
    country  GBR
    role     finance-minister of GBR 2024-07-05..
    en       Rachel Reeves
    id       Rachel Reeves

person james-cleverly
    name     James Cleverly
    country  GBR
    role     foreign-minister of GBR 2022-09-06..2023-11-13
    role     interior-minister of GBR 2023-11-13..2024-07-05
    en       James Cleverly
    id       James Cleverly

person ben-wallace
    name     Ben Wallace
    country  GBR
    role     defence-minister of GBR 2019-07-24..2023-08-31
    en       Ben Wallace
    id       Ben Wallace

person grant-shapps
    name     Grant Shapps
    country  GBR
    role     defence-minister of GBR 2023-08-31..2024-07-05
    en       Grant Shapps; Shapps
    id       Grant Shapps; Shapps

person dominic-raab
    name     Dominic Raab
    country  GBR
    role     foreign-minister of GBR 2019-07-24..2021-09-15
    role     deputy-prime-minister of GBR 2021-09-15..2022-09-06
    en       Dominic Raab; Raab
    id       Dominic Raab; Raab

person jeremy-hunt
    name     Jeremy Hunt
    country  GBR
    role     foreign-minister of GBR 2018-07-09..2019-07-24
    role     finance-minister of GBR 2022-10-14..2024-07-05
    en       Jeremy Hunt
    id       Jeremy Hunt

person philip-hammond
    name     Philip Hammond
    country  GBR
    role     defence-minister of GBR 2011-10-14..2014-07-15
    role     foreign-minister of GBR 2014-07-15..2016-07-13
    role     finance-minister of GBR 2016-07-13..2019-07-24
    en       Philip Hammond
    id       Philip Hammond

person william-hague
    name     William Hague
    country  GBR
    role     foreign-minister of GBR 2010-05-12..2014-07-14
    en       William Hague
    id       William Hague

person david-miliband
    name     David Miliband
    country  GBR
    role     foreign-minister of GBR 2007-06-28..2010-05-11
    en       David Miliband
    id       David Miliband

person margaret-beckett
    name     Margaret Beckett
    country  GBR
    role     foreign-minister of GBR 2006-05-05..2007-06-27
    en       Margaret Beckett
    id       Margaret Beckett

person jack-straw
    name     Jack Straw
    country  GBR
    role     interior-minister of GBR 1997-05-02..2001-06-08
    role     foreign-minister of GBR 2001-06-08..2006-05-05
    en       Jack Straw
    id       Jack Straw

person priti-patel
    name     Priti Patel
    country  GBR
    role     interior-minister of GBR 2019-07-24..2022-09-06
    en       Priti Patel
    id       Priti Patel

person suella-braverman
    name     Suella Braverman
    country  GBR
    role     interior-minister of GBR 2022-10-25..2023-11-13
    en       Suella Braverman
    id       Suella Braverman

person jeremy-corbyn
    name     Jeremy Corbyn
    country  GBR
    role     opposition-leader of GBR 2015-09-12..2020-04-04
    sector   OPP
    en       Jeremy Corbyn; Corbyn
    id       Jeremy Corbyn; Corbyn

person ed-miliband
    name     Ed Miliband
    country  GBR
    role     opposition-leader of GBR 2010-09-25..2015-05-08
    sector   OPP
    en       Ed Miliband
    id       Ed Miliband

person kemi-badenoch
    name     Kemi Badenoch
    country  GBR
    role     opposition-leader of GBR 2024-11-02..
    sector   OPP
    en       Kemi Badenoch; Badenoch
    id       Kemi Badenoch; Badenoch

person nigel-farage
    name     Nigel Farage
    country  GBR
    role     party-leader of reform-uk 2024-06-03..
    sector   PTY
    en       Nigel Farage; Farage
    id       Nigel Farage; Farage

person nicola-sturgeon
    name     Nicola Sturgeon
    country  GBR
    role     first-minister of GBR 2014-11-20..2023-03-28
    en       Nicola Sturgeon; Sturgeon
    id       Nicola Sturgeon; Sturgeon

person elizabeth-ii
    name     Elizabeth II
    country  GBR
    role     queen of GBR 1952-02-06..2022-09-08
    en       Elizabeth II; Queen Elizabeth II; Queen Elizabeth
    id       Elizabeth II; Queen Elizabeth II; Queen Elizabeth; Ratu Elizabeth II; Ratu Elizabeth

person charles-iii
    name     Charles III
    country  GBR
    role     king of GBR 2022-09-08..
    en       Charles III; King Charles III; King Charles; Prince Charles
    id       Charles III; King Charles III; King Charles; Prince Charles; Raja Charles III; Raja Charles; Pangeran Charles

# France

person emmanuel-macron
    name     Emmanuel Macron
    country  FRA
    role     president of FRA 2017-05-14..
    en       Emmanuel Macron; Macron
    id       Emmanuel Macron; Macron

person francois-hollande
    name     François Hollande
    country  FRA
    role     president of FRA 2012-05-15..2017-05-14
    en       François Hollande; Francois Hollande; Hollande
    id       François Hollande; Francois Hollande; Hollande

person nicolas-sarkozy
    name     Nicolas Sarkozy
    country  FRA
    role     interior-minister of FRA 2005-06-02..2007-03-26
    role     president of FRA 2007-05-16..2012-05-15
    en       Nicolas Sarkozy; Sarkozy
    id       Nicolas Sarkozy; Sarkozy

person jacques-chirac
    name     Jacques Chirac
    country  FRA
    role     president of FRA 1995-05-17..2007-05-16
    en       Jacques Chirac; Chirac
    id       Jacques Chirac; Chirac

person dominique-de-villepin
    name     Dominique de Villepin
    country  FRA
    role     foreign-minister of FRA 2002-05-07..2004-03-31
    role     interior-minister of FRA 2004-03-31..2005-05-31
    role     prime-minister of FRA 2005-05-31..2007-05-15
    en       Dominique de Villepin; de Villepin
    id       Dominique de Villepin; de Villepin

person francois-fillon
    name     François Fillon
    country  FRA
    role     prime-minister of FRA 2007-05-17..2012-05-10
    en       François Fillon; Francois Fillon; Fillon
    id       François Fillon; Francois Fillon; Fillon

person jean-marc-ayrault
    name     Jean-Marc Ayrault
    country  FRA
    role     prime-minister of FRA 2012-05-15..2014-03-31
    role     foreign-minister of FRA 2016-02-11..2017-05-10
    en       Jean-Marc Ayrault; Ayrault
    id       Jean-Marc Ayrault; Ayrault

person manuel-valls
    name     Manuel Valls
    country  FRA
    role     interior-minister of FRA 2012-05-16..2014-03-31
    role     prime-minister of FRA 2014-03-31..2016-12-06
    en       Manuel Valls; Valls
    id       Manuel Valls; Valls

person bernard-cazeneuve
    name     Bernard Cazeneuve
    country  FRA
    role     interior-minister of FRA 2014-04-02..2016-12-06
    role     prime-minister of FRA 2016-12-06..2017-05-10
    en       Bernard Cazeneuve; Cazeneuve
    id       Bernard Cazeneuve; Cazeneuve

person edouard-philippe
    name     Édouard Philippe
    country  FRA
    role     prime-minister of FRA 2017-05-15..2020-07-03
    en       Édouard Philippe; Edouard Philippe
    id       Édouard Philippe; Edouard Philippe

person jean-castex
    name     Jean Castex
    country  FRA
    role     prime-minister of FRA 2020-07-03..2022-05-16
    en       Jean Castex; Castex
    id       Jean Castex; Castex

person elisabeth-borne
    name     Élisabeth Borne
    country  FRA
    role     prime-minister of FRA 2022-05-16..2024-01-09
    en       Élisabeth Borne; Elisabeth Borne
    id       Élisabeth Borne; Elisabeth Borne

person gabriel-attal
    name     Gabriel Attal
    country  FRA
    role     prime-minister of FRA 2024-01-09..2024-09-05
    en       Gabriel Attal; Attal
    id       Gabriel Attal; Attal

person michel-barnier
    name     Michel Barnier
    country  FRA
    role     foreign-minister of FRA 2004-03-31..2005-05-31
    role     negotiator of eu 2016-10..2021-03
    role     prime-minister of FRA 2024-09-05..2024-12-13
    en       Michel Barnier; Barnier
    id       Michel Barnier; Barnier

person francois-bayrou
    name     François Bayrou
    country  FRA
    role     prime-minister of FRA 2024-12-13..2025-09-09
    en       François Bayrou; Francois Bayrou; Bayrou
    id       François Bayrou; Francois Bayrou; Bayrou

person sebastien-lecornu
    name     Sébastien Lecornu
    country  FRA
    role     defence-minister of FRA 2022-05-20..2025-09-09
    role     prime-minister of FRA 2025-09-09..
    en       Sébastien Lecornu; Sebastien Lecornu; Lecornu
    id       Sébastien Lecornu; Sebastien Lecornu; Lecornu

person jean-yves-le-drian
    name     Jean-Yves Le Drian
    country  FRA
    role     defence-minister of FRA 2012-05-16..2017-05-10
    role     foreign-minister of FRA 2017-05-17..2022-05-20
    en       Jean-Yves Le Drian; Le Drian
    id       Jean-Yves Le Drian; Le Drian

person laurent-fabius
    name     Laurent Fabius
    country  FRA
    role     foreign-minister of FRA 2012-05-15..2016-02-11
    en       Laurent Fabius; Fabius
    id       Laurent Fabius; Fabius

person alain-juppe
    name     Alain Juppé
    country  FRA
    role     foreign-minister of FRA 2011-02-27..2012-05-15
    en       Alain Juppé; Alain Juppe
    id       Alain Juppé; Alain Juppe

person bernard-kouchner
    name     Bernard Kouchner
    country  FRA
    role     foreign-minister of FRA 2007-05-18..2010-11-14
    en       Bernard Kouchner; Kouchner
    id       Bernard Kouchner; Kouchner

person philippe-douste-blazy
    name     Philippe Douste-Blazy
    country  FRA
    role     foreign-minister of FRA 2005-06-02..2007-05-15
    en       Philippe Douste-Blazy
    id       Philippe Douste-Blazy

person catherine-colonna
    name     Catherine Colonna
    country  FRA
    role     foreign-minister of FRA 2022-05-20..2024-01-11
    en       Catherine Colonna
    id       Catherine Colonna

person stephane-sejourne
    name     Stéphane Séjourné
    country  FRA
    role     foreign-minister of FRA 2024-01-11..2024-09-21
    en       Stéphane Séjourné; Stephane Sejourne
    id       Stéphane Séjourné; Stephane Sejourne

person jean-noel-barrot
    name     Jean-Noël Barrot
    country  FRA
    role     foreign-minister of FRA 2024-09-23..
    en       Jean-Noël Barrot; Jean-Noel Barrot
    id       Jean-Noël Barrot; Jean-Noel Barrot

person florence-parly
    name     Florence Parly
    country  FRA
    role     defence-minister of FRA 2017-06-21..2022-05-20
    en       Florence Parly
    id       Florence Parly

person gerald-darmanin
    name     Gérald Darmanin
    country  FRA
    role     interior-minister of FRA 2020-07-06..2024-09-21
    role     justice-minister of FRA 2024-12-23..
    en       Gérald Darmanin; Gerald Darmanin; Darmanin
    id       Gérald Darmanin; Gerald Darmanin; Darmanin

person bruno-retailleau
    name     Bruno Retailleau
    country  FRA
    role     interior-minister of FRA 2024-09-21..2025-10
    en       Bruno Retailleau; Retailleau
    id       Bruno Retailleau; Retailleau

person christophe-castaner
    name     Christophe Castaner
    country  FRA
    role     interior-minister of FRA 2018-10-16..2020-07-06
    en       Christophe Castaner; Castaner
    id       Christophe Castaner; Castaner

person bruno-le-maire
    name     Bruno Le Maire
    country  FRA
    role     finance-minister of FRA 2017-05-17..2024-09
    en       Bruno Le Maire
    id       Bruno Le Maire

person marine-le-pen
    name     Marine Le Pen
    country  FRA
    role     party-leader of rn-france 2011-01-16..2021-09
    sector   PTY
    en       Marine Le Pen; Le Pen
    id       Marine Le Pen; Le Pen

person jordan-bardella
    name     Jordan Bardella
    country  FRA
    role     party-leader of rn-france 2022-11-05..
    sector   PTY
    en       Jordan Bardella; Bardella
    id       Jordan Bardella; Bardella

person jean-luc-melenchon
    name     Jean-Luc Mélenchon
    country  FRA
    sector   PTY
    en       Jean-Luc Mélenchon; Jean-Luc Melenchon; Mélenchon; Melenchon
    id       Jean-Luc Mélenchon; Jean-Luc Melenchon; Mélenchon; Melenchon

# Germany

person angela-merkel
    name     Angela Merkel
    country  DEU
    role     chancellor of DEU 2005-11-22..2021-12-08
    en       Angela Merkel; Merkel
    id       Angela Merkel; Merkel

person gerhard-schroder
    name     Gerhard Schröder
    country  DEU
    role     chancellor of DEU 1998-10-27..2005-11-22
    en       Gerhard Schröder; Gerhard Schroeder; Gerhard Schroder
    id       Gerhard Schröder; Gerhard Schroeder; Gerhard Schroder

person olaf-scholz
    name     Olaf Scholz
    country  DEU
    role     vice-chancellor of DEU 2018-03-14..2021-12-08
    role     finance-minister of DEU 2018-03-14..2021-12-08
    role     chancellor of DEU 2021-12-08..2025-05-06
    en       Olaf Scholz; Scholz
    id       Olaf Scholz; Scholz

person friedrich-merz
    name     Friedrich Merz
    country  DEU
    role     chancellor of DEU 2025-05-06..
    en       Friedrich Merz; Merz
    id       Friedrich Merz; Merz

person frank-walter-steinmeier
    name     Frank-Walter Steinmeier
    country  DEU
    role     foreign-minister of DEU 2005-11-22..2009-10-28
    role     foreign-minister of DEU 2013-12-17..2017-01-27
    role     president of DEU 2017-03-19..
    en       Frank-Walter Steinmeier; Steinmeier
    id       Frank-Walter Steinmeier; Steinmeier

person joachim-gauck
    name     Joachim Gauck
    country  DEU
    role     president of DEU 2012-03-18..2017-03-18
    en       Joachim Gauck
    id       Joachim Gauck

person horst-kohler
    name     Horst Köhler
    country  DEU
    role     director of imf 2000-05-01..2004-03-04
    role     president of DEU 2004-07-01..2010-05-31
    en       Horst Köhler; Horst Koehler; Horst Kohler
    id       Horst Köhler; Horst Koehler; Horst Kohler

person joschka-fischer
    name     Joschka Fischer
    country  DEU
    role     foreign-minister of DEU 1998-10-27..2005-11-22
    en       Joschka Fischer
    id       Joschka Fischer

person guido-westerwelle
    name     Guido Westerwelle
    country  DEU
    role     foreign-minister of DEU 2009-10-28..2013-12-17
    en       Guido Westerwelle; Westerwelle
    id       Guido Westerwelle; Westerwelle

person sigmar-gabriel
    name     Sigmar Gabriel
    country  DEU
    role     foreign-minister of DEU 2017-01-27..2018-03-14
    en       Sigmar Gabriel
    id       Sigmar Gabriel

person heiko-maas
    name     Heiko Maas
    country  DEU
    role     foreign-minister of DEU 2018-03-14..2021-12-08
    en       Heiko Maas
    id       Heiko Maas

person annalena-baerbock
    name     Annalena Baerbock
    country  DEU
    role     foreign-minister of DEU 2021-12-08..2025-05-06
    role     president of un-general-assembly 2025-09-09..2026-09
    en       Annalena Baerbock; Baerbock
    id       Annalena Baerbock; Baerbock

person johann-wadephul
    name     Johann Wadephul
    country  DEU
    role     foreign-minister of DEU 2025-05-06..
    en       Johann Wadephul; Wadephul
    id       Johann Wadephul; Wadephul

person boris-pistorius
    name     Boris Pistorius
    country  DEU
    role     defence-minister of DEU 2023-01-19..
    en       Boris Pistorius; Pistorius
    id       Boris Pistorius; Pistorius

person christine-lambrecht
    name     Christine Lambrecht
    country  DEU
    role     defence-minister of DEU 2021-12-08..2023-01-19
    en       Christine Lambrecht; Lambrecht
    id       Christine Lambrecht; Lambrecht

person annegret-kramp-karrenbauer
    name     Annegret Kramp-Karrenbauer
    country  DEU
    role     defence-minister of DEU 2019-07-17..2021-12-08
    en       Annegret Kramp-Karrenbauer; Kramp-Karrenbauer; AKK
    id       Annegret Kramp-Karrenbauer; Kramp-Karrenbauer; AKK

person ursula-von-der-leyen
    name     Ursula von der Leyen
    country  DEU
    role     defence-minister of DEU 2013-12-17..2019-07-17
    role     president of european-commission 2019-12-01..
    en       Ursula von der Leyen; von der Leyen
    id       Ursula von der Leyen; von der Leyen

person thomas-de-maiziere
    name     Thomas de Maizière
    country  DEU
    role     defence-minister of DEU 2011-03-03..2013-12-17
    role     interior-minister of DEU 2013-12-17..2018-03-14
    en       Thomas de Maizière; Thomas de Maiziere; de Maiziere; de Maizière
    id       Thomas de Maizière; Thomas de Maiziere; de Maiziere; de Maizière

person wolfgang-schauble
    name     Wolfgang Schäuble
    country  DEU
    role     interior-minister of DEU 2005-11-22..2009-10-28
    role     finance-minister of DEU 2009-10-28..2017-10-24
    en       Wolfgang Schäuble; Wolfgang Schaeuble; Wolfgang Schauble; Schäuble; Schaeuble; Schauble
    id       Wolfgang Schäuble; Wolfgang Schaeuble; Wolfgang Schauble; Schäuble; Schaeuble; Schauble

person horst-seehofer
    name     Horst Seehofer
    country  DEU
    role     interior-minister of DEU 2018-03-14..2021-12-08
    en       Horst Seehofer; Seehofer
    id       Horst Seehofer; Seehofer

person nancy-faeser
    name     Nancy Faeser
    country  DEU
    role     interior-minister of DEU 2021-12-08..2025-05-06
    en       Nancy Faeser; Faeser
    id       Nancy Faeser; Faeser

person alexander-dobrindt
    name     Alexander Dobrindt
    country  DEU
    role     interior-minister of DEU 2025-05-07..
    en       Alexander Dobrindt; Dobrindt
    id       Alexander Dobrindt; Dobrindt

person robert-habeck
    name     Robert Habeck
    country  DEU
    role     vice-chancellor of DEU 2021-12-08..2025-05-06
    en       Robert Habeck; Habeck
    id       Robert Habeck; Habeck

person christian-lindner
    name     Christian Lindner
    country  DEU
    role     finance-minister of DEU 2021-12-08..2024-11-07
    en       Christian Lindner; Lindner
    id       Christian Lindner; Lindner

# Italy

person silvio-berlusconi
    name     Silvio Berlusconi
    country  ITA
    role     prime-minister of ITA 2001-06-11..2006-05-17
    role     prime-minister of ITA 2008-05-08..2011-11-16
    en       Silvio Berlusconi; Berlusconi
    id       Silvio Berlusconi; Berlusconi

person romano-prodi
    name     Romano Prodi
    country  ITA
    role     president of european-commission 1999-09..2004-11
    role     prime-minister of ITA 2006-05-17..2008-05-08
    en       Romano Prodi; Prodi
    id       Romano Prodi; Prodi

person mario-monti
    name     Mario Monti
    country  ITA
    role     prime-minister of ITA 2011-11-16..2013-04-28
    en       Mario Monti
    id       Mario Monti

person enrico-letta
    name     Enrico Letta
    country  ITA
    role     prime-minister of ITA 2013-04-28..2014-02-22
    en       Enrico Letta
    id       Enrico Letta

person matteo-renzi
    name     Matteo Renzi
    country  ITA
    role     prime-minister of ITA 2014-02-22..2016-12-12
    en       Matteo Renzi; Renzi
    id       Matteo Renzi; Renzi

person paolo-gentiloni
    name     Paolo Gentiloni
    country  ITA
    role     foreign-minister of ITA 2014-10-31..2016-12-12
    role     prime-minister of ITA 2016-12-12..2018-06-01
    en       Paolo Gentiloni; Gentiloni
    id       Paolo Gentiloni; Gentiloni

person giuseppe-conte
    name     Giuseppe Conte
    country  ITA
    role     prime-minister of ITA 2018-06-01..2021-02-13
    en       Giuseppe Conte
    id       Giuseppe Conte

person mario-draghi
    name     Mario Draghi
    country  ITA
    role     president of ecb 2011-11-01..2019-10-31
    role     prime-minister of ITA 2021-02-13..2022-10-22
    en       Mario Draghi; Draghi
    id       Mario Draghi; Draghi

person giorgia-meloni
    name     Giorgia Meloni
    country  ITA
    role     prime-minister of ITA 2022-10-22..
    en       Giorgia Meloni; Meloni
    id       Giorgia Meloni; Meloni

person antonio-tajani
    name     Antonio Tajani
    country  ITA
    role     president of european-parliament 2017-01-17..2019-07-03
    role     foreign-minister of ITA 2022-10-22..
    en       Antonio Tajani; Tajani
    id       Antonio Tajani; Tajani

person guido-crosetto
    name     Guido Crosetto
    country  ITA
    role     defence-minister of ITA 2022-10-22..
    en       Guido Crosetto; Crosetto
    id       Guido Crosetto; Crosetto

person luigi-di-maio
    name     Luigi Di Maio
    country  ITA
    role     foreign-minister of ITA 2019-09-05..2022-10-22
    en       Luigi Di Maio; Di Maio
    id       Luigi Di Maio; Di Maio

person matteo-salvini
    name     Matteo Salvini
    country  ITA
    role     interior-minister of ITA 2018-06-01..2019-09-05
    role     deputy-prime-minister of ITA 2022-10-22..
    en       Matteo Salvini; Salvini
    id       Matteo Salvini; Salvini

person sergio-mattarella
    name     Sergio Mattarella
    country  ITA
    role     president of ITA 2015-02-03..
    en       Sergio Mattarella; Mattarella
    id       Sergio Mattarella; Mattarella

person giorgio-napolitano
    name     Giorgio Napolitano
    country  ITA
    role     president of ITA 2006-05-15..2015-01-14
    en       Giorgio Napolitano
    id       Giorgio Napolitano

person franco-frattini
    name     Franco Frattini
    country  ITA
    role     foreign-minister of ITA 2002-11..2004-11
    role     foreign-minister of ITA 2008-05-08..2011-11-16
    en       Franco Frattini; Frattini
    id       Franco Frattini; Frattini

person matteo-piantedosi
    name     Matteo Piantedosi
    country  ITA
    role     interior-minister of ITA 2022-10-22..
    en       Matteo Piantedosi; Piantedosi
    id       Matteo Piantedosi; Piantedosi

# Russia

person vladimir-putin
    name     Vladimir Putin
    country  RUS
    role     president of RUS 2000-05-07..2008-05-07
    role     prime-minister of RUS 1999-08..2000-05-07
    role     prime-minister of RUS 2008-05-08..2012-05-07
    role     president of RUS 2012-05-07..
    en       Vladimir Putin; Putin; Vladimir Vladimirovich Putin
    id       Vladimir Putin; Putin; Vladimir Vladimirovich Putin

person dmitry-medvedev
    name     Dmitry Medvedev
    country  RUS
    role     president of RUS 2008-05-07..2012-05-07
    role     prime-minister of RUS 2012-05-08..2020-01-16
    en       Dmitry Medvedev; Medvedev; Dmitri Medvedev
    id       Dmitry Medvedev; Medvedev; Dmitri Medvedev

person mikhail-mishustin
    name     Mikhail Mishustin
    country  RUS
    role     prime-minister of RUS 2020-01-16..
    en       Mikhail Mishustin; Mishustin
    id       Mikhail Mishustin; Mishustin

person mikhail-fradkov
    name     Mikhail Fradkov
    country  RUS
    role     prime-minister of RUS 2004-03-05..2007-09-14
    role     intelligence-chief of RUS 2007-10..2016-10
    en       Mikhail Fradkov; Fradkov
    id       Mikhail Fradkov; Fradkov

person viktor-zubkov
    name     Viktor Zubkov
    country  RUS
    role     prime-minister of RUS 2007-09-14..2008-05-07
    en       Viktor Zubkov
    id       Viktor Zubkov

person mikhail-kasyanov
    name     Mikhail Kasyanov
    country  RUS
    role     prime-minister of RUS 2000-05-17..2004-02-24
    en       Mikhail Kasyanov; Kasyanov
    id       Mikhail Kasyanov; Kasyanov

person boris-yeltsin
    name     Boris Yeltsin
    country  RUS
    role     president of RUS 1991-07-10..1999-12-31
    en       Boris Yeltsin; Yeltsin
    id       Boris Yeltsin; Yeltsin

person sergei-lavrov
    name     Sergei Lavrov
    country  RUS
    role     foreign-minister of RUS 2004-03-09..
    en       Sergei Lavrov; Lavrov; Sergey Lavrov
    id       Sergei Lavrov; Lavrov; Sergey Lavrov

person igor-ivanov
    name     Igor Ivanov
    country  RUS
    role     foreign-minister of RUS 1998-09..2004-03
    en       Igor Ivanov
    id       Igor Ivanov

person sergei-shoigu
    name     Sergei Shoigu
    country  RUS
    role     defence-minister of RUS 2012-11-06..2024-05-12
    role     national-security-adviser of RUS 2024-05-12..
    en       Sergei Shoigu; Shoigu; Sergey Shoigu; Sergei Shoygu; Sergey Shoygu
    id       Sergei Shoigu; Shoigu; Sergey Shoigu; Sergei Shoygu; Sergey Shoygu

person andrei-belousov
    name     Andrei Belousov
    country  RUS
    role     defence-minister of RUS 2024-05-14..
    en       Andrei Belousov; Andrey Belousov; Belousov
    id       Andrei Belousov; Andrey Belousov; Belousov

person anatoly-serdyukov
    name     Anatoly Serdyukov
    country  RUS
    role     defence-minister of RUS 2007-02-15..2012-11-06
    en       Anatoly Serdyukov; Serdyukov
    id       Anatoly Serdyukov; Serdyukov

person sergei-ivanov
    name     Sergei Ivanov
    country  RUS
    role     defence-minister of RUS 2001-03-28..2007-02-15
    en       Sergei Ivanov; Sergey Ivanov
    id       Sergei Ivanov; Sergey Ivanov

person valery-gerasimov
    name     Valery Gerasimov
    country  RUS
    role     armed-forces-chief of RUS 2012-11-09..
    sector   MIL
    en       Valery Gerasimov; Gerasimov
    id       Valery Gerasimov; Gerasimov

person nikolai-patrushev
    name     Nikolai Patrushev
    country  RUS
    role     intelligence-chief of RUS 1999-08..2008-05-12
    role     national-security-adviser of RUS 2008-05-12..2024-05-12
    en       Nikolai Patrushev; Patrushev; Nikolay Patrushev
    id       Nikolai Patrushev; Patrushev; Nikolay Patrushev

person alexander-bortnikov
    name     Alexander Bortnikov
    country  RUS
    role     intelligence-chief of RUS 2008-05-12..
    sector   SPY
    en       Alexander Bortnikov; Bortnikov; Aleksandr Bortnikov
    id       Alexander Bortnikov; Bortnikov; Aleksandr Bortnikov

person sergei-naryshkin
    name     Sergei Naryshkin
    country  RUS
    role     speaker of RUS 2011-12-21..2016-10-05
    role     intelligence-chief of RUS 2016-10-05..
    en       Sergei Naryshkin; Naryshkin; Sergey Naryshkin
    id       Sergei Naryshkin; Naryshkin; Sergey Naryshkin

person vyacheslav-volodin
    name     Vyacheslav Volodin
    country  RUS
    role     speaker of RUS 2016-10-05..
    sector   LEG
    en       Vyacheslav Volodin; Volodin
    id       Vyacheslav Volodin; Volodin

person valentina-matviyenko
    name     Valentina Matviyenko
    country  RUS
    role     speaker of RUS 2011-09..
    sector   LEG
    en       Valentina Matviyenko; Matviyenko; Valentina Matvienko
    id       Valentina Matviyenko; Matviyenko; Valentina Matvienko

person vladimir-kolokoltsev
    name     Vladimir Kolokoltsev
    country  RUS
    role     interior-minister of RUS 2012-05-21..
    en       Vladimir Kolokoltsev; Kolokoltsev
    id       Vladimir Kolokoltsev; Kolokoltsev

person dmitry-peskov
    name     Dmitry Peskov
    country  RUS
    role     spokesperson of RUS 2012-05-22..
    en       Dmitry Peskov; Peskov; Dmitri Peskov
    id       Dmitry Peskov; Peskov; Dmitri Peskov

person maria-zakharova
    name     Maria Zakharova
    country  RUS
    role     spokesperson of RUS 2015-08-10..
    en       Maria Zakharova; Zakharova
    id       Maria Zakharova; Zakharova

person sergei-ryabkov
    name     Sergei Ryabkov
    country  RUS
    role     deputy-foreign-minister of RUS 2008-08..
    en       Sergei Ryabkov; Ryabkov; Sergey Ryabkov
    id       Sergei Ryabkov; Ryabkov; Sergey Ryabkov

person vitaly-churkin
    name     Vitaly Churkin
    country  RUS
    role     permanent-representative of RUS 2006-04..2017-02-20
    en       Vitaly Churkin; Churkin
    id       Vitaly Churkin; Churkin

person vasily-nebenzya
    name     Vasily Nebenzya
    country  RUS
    role     permanent-representative of RUS 2017-07..
    en       Vasily Nebenzya; Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Nebenzia
    id       Vasily Nebenzya; Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Nebenzia

person ramzan-kadyrov
    name     Ramzan Kadyrov
    country  RUS
    en       Ramzan Kadyrov; Kadyrov
    id       Ramzan Kadyrov; Kadyrov

person yevgeny-prigozhin
    name     Yevgeny Prigozhin
    country  RUS
    role     militia-leader of wagner-group 2014..2023-08-23
    sector   PRM
    en       Yevgeny Prigozhin; Prigozhin; Evgeny Prigozhin
    id       Yevgeny Prigozhin; Prigozhin; Evgeny Prigozhin

person alexei-navalny
    name     Alexei Navalny
    country  RUS
    role     opposition-leader of RUS 2011..2024-02-16
    sector   OPP
    en       Alexei Navalny; Navalny; Alexey Navalny; Aleksei Navalny
    id       Alexei Navalny; Navalny; Alexey Navalny; Aleksei Navalny

person yulia-navalnaya
    name     Yulia Navalnaya
    country  RUS
    sector   OPP
    en       Yulia Navalnaya; Navalnaya
    id       Yulia Navalnaya; Navalnaya

person mikhail-khodorkovsky
    name     Mikhail Khodorkovsky
    country  RUS
    sector   OPP
    en       Mikhail Khodorkovsky; Khodorkovsky
    id       Mikhail Khodorkovsky; Khodorkovsky

person boris-nemtsov
    name     Boris Nemtsov
    country  RUS
    role     opposition-leader of RUS 2008..2015-02-27
    sector   OPP
    en       Boris Nemtsov; Nemtsov
    id       Boris Nemtsov; Nemtsov

person vladimir-kara-murza
    name     Vladimir Kara-Murza
    country  RUS
    sector   OPP
    en       Vladimir Kara-Murza; Kara-Murza
    id       Vladimir Kara-Murza; Kara-Murza

person sergei-surovikin
    name     Sergei Surovikin
    country  RUS
    sector   MIL
    en       Sergei Surovikin; Surovikin; Sergey Surovikin
    id       Sergei Surovikin; Surovikin; Sergey Surovikin

person elvira-nabiullina
    name     Elvira Nabiullina
    country  RUS
    role     central-bank-governor of RUS 2013-06-24..
    en       Elvira Nabiullina; Nabiullina
    id       Elvira Nabiullina; Nabiullina

person shamil-basayev
    name     Shamil Basayev
    country  RUS
    sector   REB
    en       Shamil Basayev; Basayev
    id       Shamil Basayev; Basayev

person aslan-maskhadov
    name     Aslan Maskhadov
    country  RUS
    sector   REB
    en       Aslan Maskhadov; Maskhadov
    id       Aslan Maskhadov; Maskhadov

person doku-umarov
    name     Doku Umarov
    country  RUS
    sector   REB
    en       Doku Umarov
    id       Doku Umarov

# Ukraine, Belarus, Moldova

person volodymyr-zelensky
    name     Volodymyr Zelensky
    country  UKR
    role     president of UKR 2019-05-20..
    en       Volodymyr Zelensky; Zelensky; Zelenskyy; Volodymyr Zelenskyy; Zelenskiy; Volodymyr Zelenskiy; Vladimir Zelensky
    id       Volodymyr Zelensky; Zelensky; Zelenskyy; Volodymyr Zelenskyy; Zelenskiy; Volodymyr Zelenskiy; Vladimir Zelensky; Zelenski; Volodymyr Zelenski

person petro-poroshenko
    name     Petro Poroshenko
    country  UKR
    role     foreign-minister of UKR 2009-10..2010-03-11
    role     president of UKR 2014-06-07..2019-05-20
    en       Petro Poroshenko; Poroshenko
    id       Petro Poroshenko; Poroshenko

person viktor-yanukovych
    name     Viktor Yanukovych
    country  UKR
    role     prime-minister of UKR 2002-11-21..2005-01-05
    role     prime-minister of UKR 2006-08-04..2007-12-18
    role     president of UKR 2010-02-25..2014-02-22
    en       Viktor Yanukovych; Yanukovych; Viktor Yanukovich; Yanukovich
    id       Viktor Yanukovych; Yanukovych; Viktor Yanukovich; Yanukovich

person viktor-yushchenko
    name     Viktor Yushchenko
    country  UKR
    role     prime-minister of UKR 1999-12-22..2001-05-29
    role     president of UKR 2005-01-23..2010-02-25
    en       Viktor Yushchenko; Yushchenko
    id       Viktor Yushchenko; Yushchenko

person leonid-kuchma
    name     Leonid Kuchma
    country  UKR
    role     president of UKR 1994-07-19..2005-01-23
    en       Leonid Kuchma; Kuchma
    id       Leonid Kuchma; Kuchma

person yulia-tymoshenko
    name     Yulia Tymoshenko
    country  UKR
    role     prime-minister of UKR 2005-01-24..2005-09-08
    role     prime-minister of UKR 2007-12-18..2010-03-04
    en       Yulia Tymoshenko; Tymoshenko; Yulia Timoshenko
    id       Yulia Tymoshenko; Tymoshenko; Yulia Timoshenko

person arseniy-yatsenyuk
    name     Arseniy Yatsenyuk
    country  UKR
    role     foreign-minister of UKR 2007-03..2007-12
    role     prime-minister of UKR 2014-02-27..2016-04-14
    en       Arseniy Yatsenyuk; Yatsenyuk; Arseny Yatsenyuk
    id       Arseniy Yatsenyuk; Yatsenyuk; Arseny Yatsenyuk

person volodymyr-groysman
    name     Volodymyr Groysman
    country  UKR
    role     prime-minister of UKR 2016-04-14..2019-08-29
    en       Volodymyr Groysman; Groysman
    id       Volodymyr Groysman; Groysman

person denys-shmyhal
    name     Denys Shmyhal
    country  UKR
    role     prime-minister of UKR 2020-03-04..2025-07-16
    role     defence-minister of UKR 2025-07-17..2026-01
    en       Denys Shmyhal; Shmyhal; Denis Shmyhal
    id       Denys Shmyhal; Shmyhal; Denis Shmyhal

person yulia-svyrydenko
    name     Yulia Svyrydenko
    country  UKR
    role     prime-minister of UKR 2025-07-17..
    en       Yulia Svyrydenko; Svyrydenko
    id       Yulia Svyrydenko; Svyrydenko

person dmytro-kuleba
    name     Dmytro Kuleba
    country  UKR
    role     foreign-minister of UKR 2020-03-04..2024-09-05
    en       Dmytro Kuleba; Kuleba
    id       Dmytro Kuleba; Kuleba

person andrii-sybiha
    name     Andrii Sybiha
    country  UKR
    role     foreign-minister of UKR 2024-09-05..
    en       Andrii Sybiha; Andriy Sybiha; Sybiha; Andrii Sybiga
    id       Andrii Sybiha; Andriy Sybiha; Sybiha; Andrii Sybiga

person pavlo-klimkin
    name     Pavlo Klimkin
    country  UKR
    role     foreign-minister of UKR 2014-06-19..2019-08-29
    en       Pavlo Klimkin; Klimkin
    id       Pavlo Klimkin; Klimkin

person oleksii-reznikov
    name     Oleksii Reznikov
    country  UKR
    role     defence-minister of UKR 2021-11-04..2023-09
    en       Oleksii Reznikov; Reznikov; Oleksiy Reznikov
    id       Oleksii Reznikov; Reznikov; Oleksiy Reznikov

person rustem-umerov
    name     Rustem Umerov
    country  UKR
    role     defence-minister of UKR 2023-09-06..2025-07-17
    role     national-security-adviser of UKR 2025-07-18..
    en       Rustem Umerov
    id       Rustem Umerov

person valerii-zaluzhnyi
    name     Valerii Zaluzhnyi
    country  UKR
    role     commander-in-chief of UKR 2021-07-27..2024-02-08
    sector   MIL
    en       Valerii Zaluzhnyi; Valeriy Zaluzhny; Zaluzhny; Zaluzhnyi; Valery Zaluzhny; Valerii Zaluzhny
    id       Valerii Zaluzhnyi; Valeriy Zaluzhny; Zaluzhny; Zaluzhnyi; Valery Zaluzhny; Valerii Zaluzhny

person oleksandr-syrskyi
    name     Oleksandr Syrskyi
    country  UKR
    role     commander-in-chief of UKR 2024-02-08..
    sector   MIL
    en       Oleksandr Syrskyi; Oleksandr Syrsky; Syrskyi; Syrsky; Oleksandr Syrskiy
    id       Oleksandr Syrskyi; Oleksandr Syrsky; Syrskyi; Syrsky; Oleksandr Syrskiy

person kyrylo-budanov
    name     Kyrylo Budanov
    country  UKR
    role     intelligence-chief of UKR 2020-08..2026-01
    sector   SPY
    en       Kyrylo Budanov; Budanov
    id       Kyrylo Budanov; Budanov

person andriy-yermak
    name     Andriy Yermak
    country  UKR
    role     presidential-chief-of-staff of UKR 2020-02-11..2025-11-28
    en       Andriy Yermak; Andrii Yermak; Yermak
    id       Andriy Yermak; Andrii Yermak; Yermak

person arsen-avakov
    name     Arsen Avakov
    country  UKR
    role     interior-minister of UKR 2014-02-27..2021-07-15
    en       Arsen Avakov; Avakov
    id       Arsen Avakov; Avakov

person ihor-klymenko
    name     Ihor Klymenko
    country  UKR
    role     interior-minister of UKR 2023-02-07..
    en       Ihor Klymenko; Klymenko
    id       Ihor Klymenko; Klymenko

person vitali-klitschko
    name     Vitali Klitschko
    country  UKR
    role     mayor of UKR 2014-06-05..
    en       Vitali Klitschko; Klitschko; Vitaly Klitschko
    id       Vitali Klitschko; Klitschko; Vitaly Klitschko

person mykhailo-podolyak
    name     Mykhailo Podolyak
    country  UKR
    en       Mykhailo Podolyak; Podolyak
    id       Mykhailo Podolyak; Podolyak

person denis-pushilin
    name     Denis Pushilin
    country  UKR
    role     rebel-leader of donetsk-pr 2018-11..2022-09
    sector   REB
    en       Denis Pushilin; Pushilin
    id       Denis Pushilin; Pushilin

person alexander-zakharchenko
    name     Alexander Zakharchenko
    country  UKR
    role     rebel-leader of donetsk-pr 2014-08..2018-08-31
    sector   REB
    en       Alexander Zakharchenko; Zakharchenko
    id       Alexander Zakharchenko; Zakharchenko

person alexander-lukashenko
    name     Alexander Lukashenko
    country  BLR
    role     president of BLR 1994-07-20..
    en       Alexander Lukashenko; Lukashenko; Alexander Lukashenka; Lukashenka; Aleksandr Lukashenko; Alyaksandr Lukashenka
    id       Alexander Lukashenko; Lukashenko; Alexander Lukashenka; Lukashenka; Aleksandr Lukashenko; Alyaksandr Lukashenka

person sviatlana-tsikhanouskaya
    name     Sviatlana Tsikhanouskaya
    country  BLR
    role     opposition-leader of BLR 2020-08..
    sector   OPP
    en       Sviatlana Tsikhanouskaya; Tsikhanouskaya; Svetlana Tikhanovskaya; Tikhanovskaya
    id       Sviatlana Tsikhanouskaya; Tsikhanouskaya; Svetlana Tikhanovskaya; Tikhanovskaya

person vladimir-makei
    name     Vladimir Makei
    country  BLR
    role     foreign-minister of BLR 2012-08..2022-11-26
    en       Vladimir Makei; Makei
    id       Vladimir Makei; Makei

person maia-sandu
    name     Maia Sandu
    country  MDA
    role     prime-minister of MDA 2019-06-08..2019-11-14
    role     president of MDA 2020-12-24..
    en       Maia Sandu
    id       Maia Sandu

person igor-dodon
    name     Igor Dodon
    country  MDA
    role     president of MDA 2016-12-23..2020-12-24
    en       Igor Dodon; Dodon
    id       Igor Dodon; Dodon

# Other NATO and European states

person donald-tusk
    name     Donald Tusk
    country  POL
    role     prime-minister of POL 2007-11-16..2014-09-22
    role     president of european-council 2014-12-01..2019-11-30
    role     prime-minister of POL 2023-12-13..
    en       Donald Tusk; Tusk
    id       Donald Tusk; Tusk

person mateusz-morawiecki
    name     Mateusz Morawiecki
    country  POL
    role     prime-minister of POL 2017-12-11..2023-12-13
    en       Mateusz Morawiecki; Morawiecki
    id       Mateusz Morawiecki; Morawiecki

person beata-szydlo
    name     Beata Szydło
    country  POL
    role     prime-minister of POL 2015-11-16..2017-12-11
    en       Beata Szydło; Beata Szydlo; Szydlo; Szydło
    id       Beata Szydło; Beata Szydlo; Szydlo; Szydło

person andrzej-duda
    name     Andrzej Duda
    country  POL
    role     president of POL 2015-08-06..2025-08-06
    en       Andrzej Duda; Duda
    id       Andrzej Duda; Duda

person karol-nawrocki
    name     Karol Nawrocki
    country  POL
    role     president of POL 2025-08-06..
    en       Karol Nawrocki; Nawrocki
    id       Karol Nawrocki; Nawrocki

person bronislaw-komorowski
    name     Bronisław Komorowski
    country  POL
    role     president of POL 2010-08-06..2015-08-06
    en       Bronisław Komorowski; Bronislaw Komorowski; Komorowski
    id       Bronisław Komorowski; Bronislaw Komorowski; Komorowski

person lech-kaczynski
    name     Lech Kaczyński
    country  POL
    role     president of POL 2005-12-23..2010-04-10
    en       Lech Kaczyński; Lech Kaczynski
    id       Lech Kaczyński; Lech Kaczynski

person aleksander-kwasniewski
    name     Aleksander Kwaśniewski
    country  POL
    role     president of POL 1995-12-23..2005-12-23
    en       Aleksander Kwaśniewski; Aleksander Kwasniewski; Kwasniewski
    id       Aleksander Kwaśniewski; Aleksander Kwasniewski; Kwasniewski

person jaroslaw-kaczynski
    name     Jarosław Kaczyński
    country  POL
    role     prime-minister of POL 2006-07-14..2007-11-16
    role     party-leader of pis-poland 2003-01..
    en       Jarosław Kaczyński; Jaroslaw Kaczynski
    id       Jarosław Kaczyński; Jaroslaw Kaczynski

person radoslaw-sikorski
    name     Radosław Sikorski
    country  POL
    role     defence-minister of POL 2005-10-31..2007-02-07
    role     foreign-minister of POL 2007-11-16..2014-09-22
    role     foreign-minister of POL 2023-12-13..
    en       Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski; Sikorski
    id       Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski; Sikorski

person zbigniew-rau
    name     Zbigniew Rau
    country  POL
    role     foreign-minister of POL 2020-08-26..2023-11-27
    en       Zbigniew Rau
    id       Zbigniew Rau

person mariusz-blaszczak
    name     Mariusz Błaszczak
    country  POL
    role     interior-minister of POL 2015-11-16..2018-01-09
    role     defence-minister of POL 2018-01-09..2023-11-27
    en       Mariusz Błaszczak; Mariusz Blaszczak; Blaszczak
    id       Mariusz Błaszczak; Mariusz Blaszczak; Blaszczak

person wladyslaw-kosiniak-kamysz
    name     Władysław Kosiniak-Kamysz
    country  POL
    role     defence-minister of POL 2023-12-13..
    en       Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz; Kosiniak-Kamysz
    id       Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz; Kosiniak-Kamysz

person viktor-orban
    name     Viktor Orbán
    country  HUN
    role     prime-minister of HUN 1998-07-06..2002-05-27
    role     prime-minister of HUN 2010-05-29..
    en       Viktor Orbán; Viktor Orban; Orban; Orbán
    id       Viktor Orbán; Viktor Orban; Orban; Orbán

person peter-szijjarto
    name     Péter Szijjártó
    country  HUN
    role     foreign-minister of HUN 2014-09-23..
    en       Péter Szijjártó; Peter Szijjarto; Szijjarto; Szijjártó
    id       Péter Szijjártó; Peter Szijjarto; Szijjarto; Szijjártó

person ferenc-gyurcsany
    name     Ferenc Gyurcsány
    country  HUN
    role     prime-minister of HUN 2004-09-29..2009-04-14
    en       Ferenc Gyurcsány; Ferenc Gyurcsany; Gyurcsany
    id       Ferenc Gyurcsány; Ferenc Gyurcsany; Gyurcsany

person tamas-sulyok
    name     Tamás Sulyok
    country  HUN
    role     president of HUN 2024-03-05..
    en       Tamás Sulyok; Tamas Sulyok; Sulyok
    id       Tamás Sulyok; Tamas Sulyok; Sulyok

person petr-pavel
    name     Petr Pavel
    country  CZE
    role     president of CZE 2023-03-09..
    en       Petr Pavel
    id       Petr Pavel

person petr-fiala
    name     Petr Fiala
    country  CZE
    role     prime-minister of CZE 2021-12-17..2025-12
    en       Petr Fiala; Fiala
    id       Petr Fiala; Fiala

person andrej-babis
    name     Andrej Babiš
    country  CZE
    role     prime-minister of CZE 2017-12-06..2021-12-17
    role     prime-minister of CZE 2025-12..
    en       Andrej Babiš; Andrej Babis; Babis; Babiš
    id       Andrej Babiš; Andrej Babis; Babis; Babiš

person milos-zeman
    name     Miloš Zeman
    country  CZE
    role     prime-minister of CZE 1998-07..2002-07
    role     president of CZE 2013-03-08..2023-03-08
    en       Miloš Zeman; Milos Zeman; Zeman
    id       Miloš Zeman; Milos Zeman; Zeman

person vaclav-klaus
    name     Václav Klaus
    country  CZE
    role     president of CZE 2003-03-07..2013-03-07
    en       Václav Klaus; Vaclav Klaus
    id       Václav Klaus; Vaclav Klaus

person vaclav-havel
    name     Václav Havel
    country  CZE
    role     president of CZE 1993-02-02..2003-02-02
    en       Václav Havel; Vaclav Havel
    id       Václav Havel; Vaclav Havel

person robert-fico
    name     Robert Fico
    country  SVK
    role     prime-minister of SVK 2006-07-04..2010-07-08
    role     prime-minister of SVK 2012-04-04..2018-03-22
    role     prime-minister of SVK 2023-10-25..
    en       Robert Fico; Fico
    id       Robert Fico; Fico

person zuzana-caputova
    name     Zuzana Čaputová
    country  SVK
    role     president of SVK 2019-06-15..2024-06-15
    en       Zuzana Čaputová; Zuzana Caputova; Caputova
    id       Zuzana Čaputová; Zuzana Caputova; Caputova

person peter-pellegrini
    name     Peter Pellegrini
    country  SVK
    role     prime-minister of SVK 2018-03-22..2020-03-21
    role     president of SVK 2024-06-15..
    en       Peter Pellegrini; Pellegrini
    id       Peter Pellegrini; Pellegrini

person klaus-iohannis
    name     Klaus Iohannis
    country  ROU
    role     president of ROU 2014-12-21..2025-02-12
    en       Klaus Iohannis; Iohannis
    id       Klaus Iohannis; Iohannis

person nicusor-dan
    name     Nicușor Dan
    country  ROU
    role     president of ROU 2025-05-26..
    en       Nicușor Dan; Nicusor Dan
    id       Nicușor Dan; Nicusor Dan

person calin-georgescu
    name     Călin Georgescu
    country  ROU
    sector   OPP
    en       Călin Georgescu; Calin Georgescu
    id       Călin Georgescu; Calin Georgescu

person traian-basescu
    name     Traian Băsescu
    country  ROU
    role     president of ROU 2004-12-20..2014-12-21
    en       Traian Băsescu; Traian Basescu; Basescu
    id       Traian Băsescu; Traian Basescu; Basescu

person rumen-radev
    name     Rumen Radev
    country  BGR
    role     president of BGR 2017-01-22..2026-01
    en       Rumen Radev; Radev
    id       Rumen Radev; Radev

person boyko-borisov
    name     Boyko Borisov
    country  BGR
    role     prime-minister of BGR 2009-07-27..2013-03-13
    role     prime-minister of BGR 2014-11-07..2017-01-27
    role     prime-minister of BGR 2017-05-04..2021-05-12
    en       Boyko Borisov; Boyko Borissov
    id       Boyko Borisov; Boyko Borissov

person alexis-tsipras
    name     Alexis Tsipras
    country  GRC
    role     prime-minister of GRC 2015-01-26..2015-08-27
    role     prime-minister of GRC 2015-09-21..2019-07-08
    en       Alexis Tsipras; Tsipras
    id       Alexis Tsipras; Tsipras

person kyriakos-mitsotakis
    name     Kyriakos Mitsotakis
    country  GRC
    role     prime-minister of GRC 2019-07-08..2023-05-25
    role     prime-minister of GRC 2023-06-26..
    en       Kyriakos Mitsotakis; Mitsotakis
    id       Kyriakos Mitsotakis; Mitsotakis

person antonis-samaras
    name     Antonis Samaras
    country  GRC
    role     prime-minister of GRC 2012-06-20..2015-01-26
    en       Antonis Samaras; Samaras
    id       Antonis Samaras; Samaras

person george-papandreou
    name     George Papandreou
    country  GRC
    role     foreign-minister of GRC 1999-02..2004-02
    role     foreign-minister of GRC 2009-10-06..2010-09-07
    role     prime-minister of GRC 2009-10-06..2011-11-11
    en       George Papandreou; Papandreou
    id       George Papandreou; Papandreou

person nikos-dendias
    name     Nikos Dendias
    country  GRC
    role     foreign-minister of GRC 2019-07-09..2023-05
    role     defence-minister of GRC 2023-06-27..
    en       Nikos Dendias; Dendias
    id       Nikos Dendias; Dendias

person mariano-rajoy
    name     Mariano Rajoy
    country  ESP
    role     prime-minister of ESP 2011-12-21..2018-06-01
    en       Mariano Rajoy; Rajoy
    id       Mariano Rajoy; Rajoy

person pedro-sanchez
    name     Pedro Sánchez
    country  ESP
    role     prime-minister of ESP 2018-06-02..
    en       Pedro Sánchez; Pedro Sanchez
    id       Pedro Sánchez; Pedro Sanchez

person jose-luis-rodriguez-zapatero
    name     José Luis Rodríguez Zapatero
    country  ESP
    role     prime-minister of ESP 2004-04-17..2011-12-21
    en       José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; Zapatero
    id       José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; Zapatero

person jose-maria-aznar
    name     José María Aznar
    country  ESP
    role     prime-minister of ESP 1996-05-05..2004-04-17
    en       José María Aznar; Jose Maria Aznar; Aznar
    id       José María Aznar; Jose Maria Aznar; Aznar

person jose-manuel-albares
    name     José Manuel Albares
    country  ESP
    role     foreign-minister of ESP 2021-07-12..
    en       José Manuel Albares; Jose Manuel Albares; Albares
    id       José Manuel Albares; Jose Manuel Albares; Albares

person josep-borrell
    name     Josep Borrell
    country  ESP
    role     president of european-parliament 2004-07-20..2007-01-16
    role     foreign-minister of ESP 2018-06-07..2019-11-30
    role     high-representative of eu 2019-12-01..2024-11-30
    en       Josep Borrell; Borrell
    id       Josep Borrell; Borrell

person javier-solana
    name     Javier Solana
    country  ESP
    role     secretary-general of nato 1995-12-05..1999-10-06
    role     high-representative of eu 1999-10-18..2009-12-01
    en       Javier Solana
    id       Javier Solana

person margarita-robles
    name     Margarita Robles
    country  ESP
    role     defence-minister of ESP 2018-06-07..
    en       Margarita Robles
    id       Margarita Robles

person carles-puigdemont
    name     Carles Puigdemont
    country  ESP
    sector   OPP
    en       Carles Puigdemont; Puigdemont
    id       Carles Puigdemont; Puigdemont

person felipe-vi
    name     Felipe VI
    country  ESP
    role     king of ESP 2014-06-19..
    en       Felipe VI; King Felipe VI; King Felipe
    id       Felipe VI; King Felipe VI; King Felipe; Raja Felipe VI

person luis-montenegro
    name     Luís Montenegro
    country  PRT
    role     prime-minister of PRT 2024-04-02..
    en       Luís Montenegro; Luis Montenegro
    id       Luís Montenegro; Luis Montenegro

person antonio-costa
    name     António Costa
    country  PRT
    role     prime-minister of PRT 2015-11-26..2024-04-02
    role     president of european-council 2024-12-01..
    en       António Costa; Antonio Costa
    id       António Costa; Antonio Costa

person marcelo-rebelo-de-sousa
    name     Marcelo Rebelo de Sousa
    country  PRT
    role     president of PRT 2016-03-09..2026-03-09
    en       Marcelo Rebelo de Sousa; Rebelo de Sousa
    id       Marcelo Rebelo de Sousa; Rebelo de Sousa

person jose-manuel-barroso
    name     José Manuel Barroso
    country  PRT
    role     prime-minister of PRT 2002-04-06..2004-07-17
    role     president of european-commission 2004-11-22..2014-10-31
    en       José Manuel Barroso; Jose Manuel Barroso; Jose Manuel Durao Barroso; Barroso
    id       José Manuel Barroso; Jose Manuel Barroso; Jose Manuel Durao Barroso; Barroso

person mark-rutte
    name     Mark Rutte
    country  NLD
    role     prime-minister of NLD 2010-10-14..2024-07-02
    role     secretary-general of nato 2024-10-01..
    en       Mark Rutte; Rutte
    id       Mark Rutte; Rutte

person dick-schoof
    name     Dick Schoof
    country  NLD
    role     prime-minister of NLD 2024-07-02..2026-02
    en       Dick Schoof; Schoof
    id       Dick Schoof; Schoof

person jan-peter-balkenende
    name     Jan Peter Balkenende
    country  NLD
    role     prime-minister of NLD 2002-07-22..2010-10-14
    en       Jan Peter Balkenende; Balkenende
    id       Jan Peter Balkenende; Balkenende

person geert-wilders
    name     Geert Wilders
    country  NLD
    role     party-leader of pvv 2006-02..
    sector   PTY
    en       Geert Wilders; Wilders
    id       Geert Wilders; Wilders

person kajsa-ollongren
    name     Kajsa Ollongren
    country  NLD
    role     defence-minister of NLD 2022-01-10..2024-07-02
    en       Kajsa Ollongren; Ollongren
    id       Kajsa Ollongren; Ollongren

person jaap-de-hoop-scheffer
    name     Jaap de Hoop Scheffer
    country  NLD
    role     foreign-minister of NLD 2002-07-22..2003-12-03
    role     secretary-general of nato 2004-01-05..2009-08-01
    en       Jaap de Hoop Scheffer; de Hoop Scheffer
    id       Jaap de Hoop Scheffer; de Hoop Scheffer

person charles-michel
    name     Charles Michel
    country  BEL
    role     prime-minister of BEL 2014-10-11..2019-10-27
    role     president of european-council 2019-12-01..2024-11-30
    en       Charles Michel
    id       Charles Michel

person alexander-de-croo
    name     Alexander De Croo
    country  BEL
    role     prime-minister of BEL 2020-10-01..2025-02-03
    en       Alexander De Croo; De Croo
    id       Alexander De Croo; De Croo

person bart-de-wever
    name     Bart De Wever
    country  BEL
    role     prime-minister of BEL 2025-02-03..
    en       Bart De Wever; De Wever
    id       Bart De Wever; De Wever

person guy-verhofstadt
    name     Guy Verhofstadt
    country  BEL
    role     prime-minister of BEL 1999-07-12..2008-03-20
    en       Guy Verhofstadt; Verhofstadt
    id       Guy Verhofstadt; Verhofstadt

person herman-van-rompuy
    name     Herman Van Rompuy
    country  BEL
    role     prime-minister of BEL 2008-12-30..2009-11-25
    role     president of european-council 2009-12-01..2014-11-30
    en       Herman Van Rompuy; Van Rompuy
    id       Herman Van Rompuy; Van Rompuy

person jean-claude-juncker
    name     Jean-Claude Juncker
    country  LUX
    role     prime-minister of LUX 1995-01-20..2013-12-04
    role     president of european-commission 2014-11-01..2019-11-30
    en       Jean-Claude Juncker; Juncker
    id       Jean-Claude Juncker; Juncker

person mette-frederiksen
    name     Mette Frederiksen
    country  DNK
    role     prime-minister of DNK 2019-06-27..
    en       Mette Frederiksen; Frederiksen
    id       Mette Frederiksen; Frederiksen

person lars-lokke-rasmussen
    name     Lars Løkke Rasmussen
    country  DNK
    role     prime-minister of DNK 2009-04-05..2011-10-03
    role     prime-minister of DNK 2015-06-28..2019-06-27
    role     foreign-minister of DNK 2022-12-15..
    en       Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lars Loekke Rasmussen
    id       Lars Løkke Rasmussen; Lars Lokke Rasmussen; Lars Loekke Rasmussen

person helle-thorning-schmidt
    name     Helle Thorning-Schmidt
    country  DNK
    role     prime-minister of DNK 2011-10-03..2015-06-28
    en       Helle Thorning-Schmidt; Thorning-Schmidt
    id       Helle Thorning-Schmidt; Thorning-Schmidt

person anders-fogh-rasmussen
    name     Anders Fogh Rasmussen
    country  DNK
    role     prime-minister of DNK 2001-11-27..2009-04-05
    role     secretary-general of nato 2009-08-01..2014-10-01
    en       Anders Fogh Rasmussen; Fogh Rasmussen
    id       Anders Fogh Rasmussen; Fogh Rasmussen

person jens-stoltenberg
    name     Jens Stoltenberg
    country  NOR
    role     prime-minister of NOR 2000-03-17..2001-10-19
    role     prime-minister of NOR 2005-10-17..2013-10-16
    role     secretary-general of nato 2014-10-01..2024-10-01
    role     finance-minister of NOR 2025-02-04..
    en       Jens Stoltenberg; Stoltenberg
    id       Jens Stoltenberg; Stoltenberg

person erna-solberg
    name     Erna Solberg
    country  NOR
    role     prime-minister of NOR 2013-10-16..2021-10-14
    en       Erna Solberg; Solberg
    id       Erna Solberg; Solberg

person jonas-gahr-store
    name     Jonas Gahr Støre
    country  NOR
    role     foreign-minister of NOR 2005-10-17..2012-09-21
    role     prime-minister of NOR 2021-10-14..
    en       Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere; Gahr Store; Gahr Støre
    id       Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere; Gahr Store; Gahr Støre

person borge-brende
    name     Børge Brende
    country  NOR
    role     foreign-minister of NOR 2013-10-16..2017-10-20
    en       Børge Brende; Borge Brende
    id       Børge Brende; Borge Brende

person espen-barth-eide
    name     Espen Barth Eide
    country  NOR
    role     foreign-minister of NOR 2012-09-21..2013-10-16
    role     foreign-minister of NOR 2023-10-16..
    en       Espen Barth Eide
    id       Espen Barth Eide

person magdalena-andersson
    name     Magdalena Andersson
    country  SWE
    role     prime-minister of SWE 2021-11-30..2022-10-17
    en       Magdalena Andersson
    id       Magdalena Andersson

person stefan-lofven
    name     Stefan Löfven
    country  SWE
    role     prime-minister of SWE 2014-10-03..2021-11-30
    en       Stefan Löfven; Stefan Lofven; Löfven; Lofven
    id       Stefan Löfven; Stefan Lofven; Löfven; Lofven

person fredrik-reinfeldt
    name     Fredrik Reinfeldt
    country  SWE
    role     prime-minister of SWE 2006-10-06..2014-10-03
    en       Fredrik Reinfeldt; Reinfeldt
    id       Fredrik Reinfeldt; Reinfeldt

person goran-persson
    name     Göran Persson
    country  SWE
    role     prime-minister of SWE 1996-03-22..2006-10-06
    en       Göran Persson; Goran Persson
    id       Göran Persson; Goran Persson

person ulf-kristersson
    name     Ulf Kristersson
    country  SWE
    role     prime-minister of SWE 2022-10-18..
    en       Ulf Kristersson; Kristersson
    id       Ulf Kristersson; Kristersson

person tobias-billstrom
    name     Tobias Billström
    country  SWE
    role     foreign-minister of SWE 2022-10-18..2024-09
    en       Tobias Billström; Tobias Billstrom; Billstrom; Billström
    id       Tobias Billström; Tobias Billstrom; Billstrom; Billström

person margot-wallstrom
    name     Margot Wallström
    country  SWE
    role     foreign-minister of SWE 2014-10-03..2019-09-10
    en       Margot Wallström; Margot Wallstrom
    id       Margot Wallström; Margot Wallstrom

person carl-bildt
    name     Carl Bildt
    country  SWE
    role     foreign-minister of SWE 2006-10-06..2014-10-03
    en       Carl Bildt; Bildt
    id       Carl Bildt; Bildt

person sauli-niinisto
    name     Sauli Niinistö
    country  FIN
    role     president of FIN 2012-03-01..2024-03-01
    en       Sauli Niinistö; Sauli Niinisto; Niinisto; Niinistö
    id       Sauli Niinistö; Sauli Niinisto; Niinisto; Niinistö

person alexander-stubb
    name     Alexander Stubb
    country  FIN
    role     foreign-minister of FIN 2008-04-04..2011-06-22
    role     prime-minister of FIN 2014-06-24..2015-05-29
    role     president of FIN 2024-03-01..
    en       Alexander Stubb; Stubb
    id       Alexander Stubb; Stubb

person sanna-marin
    name     Sanna Marin
    country  FIN
    role     prime-minister of FIN 2019-12-10..2023-06-20
    en       Sanna Marin
    id       Sanna Marin

person petteri-orpo
    name     Petteri Orpo
    country  FIN
    role     prime-minister of FIN 2023-06-20..
    en       Petteri Orpo; Orpo
    id       Petteri Orpo; Orpo

person pekka-haavisto
    name     Pekka Haavisto
    country  FIN
    role     foreign-minister of FIN 2019-06-06..2023-06-20
    en       Pekka Haavisto; Haavisto
    id       Pekka Haavisto; Haavisto

person elina-valtonen
    name     Elina Valtonen
    country  FIN
    role     foreign-minister of FIN 2023-06-20..
    en       Elina Valtonen; Valtonen
    id       Elina Valtonen; Valtonen

person martti-ahtisaari
    name     Martti Ahtisaari
    country  FIN
    role     president of FIN 1994-03-01..2000-03-01
    en       Martti Ahtisaari; Ahtisaari
    id       Martti Ahtisaari; Ahtisaari

person tarja-halonen
    name     Tarja Halonen
    country  FIN
    role     president of FIN 2000-03-01..2012-03-01
    en       Tarja Halonen; Halonen
    id       Tarja Halonen; Halonen

person kaja-kallas
    name     Kaja Kallas
    country  EST
    role     prime-minister of EST 2021-01-26..2024-07-23
    role     high-representative of eu 2024-12-01..
    en       Kaja Kallas; Kallas
    id       Kaja Kallas; Kallas

person kristen-michal
    name     Kristen Michal
    country  EST
    role     prime-minister of EST 2024-07-23..
    en       Kristen Michal
    id       Kristen Michal

person urmas-paet
    name     Urmas Paet
    country  EST
    role     foreign-minister of EST 2005-04..2014-11
    en       Urmas Paet; Paet
    id       Urmas Paet; Paet

person toomas-hendrik-ilves
    name     Toomas Hendrik Ilves
    country  EST
    role     president of EST 2006-10-09..2016-10-10
    en       Toomas Hendrik Ilves; Ilves
    id       Toomas Hendrik Ilves; Ilves

person krisjanis-karins
    name     Krišjānis Kariņš
    country  LVA
    role     prime-minister of LVA 2019-01-23..2023-09-15
    role     foreign-minister of LVA 2023-09-15..2024-04
    en       Krišjānis Kariņš; Krisjanis Karins
    id       Krišjānis Kariņš; Krisjanis Karins

person evika-silina
    name     Evika Siliņa
    country  LVA
    role     prime-minister of LVA 2023-09-15..
    en       Evika Siliņa; Evika Silina
    id       Evika Siliņa; Evika Silina

person edgars-rinkevics
    name     Edgars Rinkēvičs
    country  LVA
    role     foreign-minister of LVA 2011-10-25..2023-07
    role     president of LVA 2023-07-08..
    en       Edgars Rinkēvičs; Edgars Rinkevics; Rinkevics
    id       Edgars Rinkēvičs; Edgars Rinkevics; Rinkevics

person gitanas-nauseda
    name     Gitanas Nausėda
    country  LTU
    role     president of LTU 2019-07-12..
    en       Gitanas Nausėda; Gitanas Nauseda; Nauseda
    id       Gitanas Nausėda; Gitanas Nauseda; Nauseda

person dalia-grybauskaite
    name     Dalia Grybauskaitė
    country  LTU
    role     president of LTU 2009-07-12..2019-07-12
    en       Dalia Grybauskaitė; Dalia Grybauskaite; Grybauskaite
    id       Dalia Grybauskaitė; Dalia Grybauskaite; Grybauskaite

person gabrielius-landsbergis
    name     Gabrielius Landsbergis
    country  LTU
    role     foreign-minister of LTU 2020-12-11..2024-12
    en       Gabrielius Landsbergis; Landsbergis
    id       Gabrielius Landsbergis; Landsbergis

person ingrida-simonyte
    name     Ingrida Šimonytė
    country  LTU
    role     prime-minister of LTU 2020-12-11..2024-12
    en       Ingrida Šimonytė; Ingrida Simonyte
    id       Ingrida Šimonytė; Ingrida Simonyte

person leo-varadkar
    name     Leo Varadkar
    country  IRL
    role     prime-minister of IRL 2017-06-14..2020-06-27
    role     deputy-prime-minister of IRL 2020-06-27..2022-12-17
    role     prime-minister of IRL 2022-12-17..2024-04-09
    en       Leo Varadkar; Varadkar
    id       Leo Varadkar; Varadkar

person micheal-martin
    name     Micheál Martin
    country  IRL
    role     foreign-minister of IRL 2008-05-07..2011-01
    role     prime-minister of IRL 2020-06-27..2022-12-17
    role     foreign-minister of IRL 2022-12-17..2025-01-23
    role     deputy-prime-minister of IRL 2022-12-17..2025-01-23
    role     prime-minister of IRL 2025-01-23..
    en       Micheál Martin; Micheal Martin
    id       Micheál Martin; Micheal Martin

person simon-harris
    name     Simon Harris
    country  IRL
    role     prime-minister of IRL 2024-04-09..2025-01-23
    role     deputy-prime-minister of IRL 2025-01-23..
    role     foreign-minister of IRL 2025-01-23..2025-11
    en       Simon Harris
    id       Simon Harris

person simon-coveney
    name     Simon Coveney
    country  IRL
    role     foreign-minister of IRL 2017-06-14..2022-12-17
    role     deputy-prime-minister of IRL 2017-11-30..2020-06-27
    en       Simon Coveney; Coveney
    id       Simon Coveney; Coveney

person sebastian-kurz
    name     Sebastian Kurz
    country  AUT
    role     foreign-minister of AUT 2013-12-16..2017-12-18
    role     chancellor of AUT 2017-12-18..2019-05-28
    role     chancellor of AUT 2020-01-07..2021-10-11
    en       Sebastian Kurz
    id       Sebastian Kurz

person karl-nehammer
    name     Karl Nehammer
    country  AUT
    role     interior-minister of AUT 2020-01-07..2021-12-06
    role     chancellor of AUT 2021-12-06..2025-01
    en       Karl Nehammer; Nehammer
    id       Karl Nehammer; Nehammer

person christian-stocker
    name     Christian Stocker
    country  AUT
    role     chancellor of AUT 2025-03-03..
    en       Christian Stocker
    id       Christian Stocker

person alexander-van-der-bellen
    name     Alexander Van der Bellen
    country  AUT
    role     president of AUT 2017-01-26..
    en       Alexander Van der Bellen; Van der Bellen
    id       Alexander Van der Bellen; Van der Bellen

person aleksandar-vucic
    name     Aleksandar Vučić
    country  SRB
    role     prime-minister of SRB 2014-04-27..2017-05-31
    role     president of SRB 2017-05-31..
    en       Aleksandar Vučić; Aleksandar Vucic; Vucic; Vučić
    id       Aleksandar Vučić; Aleksandar Vucic; Vucic; Vučić

person boris-tadic
    name     Boris Tadić
    country  SRB
    role     president of SRB 2004-07-11..2012-04-05
    en       Boris Tadić; Boris Tadic; Tadic
    id       Boris Tadić; Boris Tadic; Tadic

person vojislav-kostunica
    name     Vojislav Koštunica
    country  SRB
    role     president of SRB 2000-10-07..2003-03
    role     prime-minister of SRB 2004-03-03..2008-07-07
    en       Vojislav Koštunica; Vojislav Kostunica; Kostunica
    id       Vojislav Koštunica; Vojislav Kostunica; Kostunica

person ivica-dacic
    name     Ivica Dačić
    country  SRB
    role     prime-minister of SRB 2012-07-27..2014-04-27
    role     foreign-minister of SRB 2014-04-27..2020-10-22
    role     foreign-minister of SRB 2022-10-26..2024-05
    en       Ivica Dačić; Ivica Dacic; Dacic
    id       Ivica Dačić; Ivica Dacic; Dacic

person ana-brnabic
    name     Ana Brnabić
    country  SRB
    role     prime-minister of SRB 2017-06-29..2024-03
    role     speaker of SRB 2024-03..
    en       Ana Brnabić; Ana Brnabic; Brnabic
    id       Ana Brnabić; Ana Brnabic; Brnabic

person slobodan-milosevic
    name     Slobodan Milošević
    country  SRB
    role     president of SRB 1989-05..2000-10-07
    en       Slobodan Milošević; Slobodan Milosevic; Milosevic
    id       Slobodan Milošević; Slobodan Milosevic; Milosevic

person albin-kurti
    name     Albin Kurti
    country  XKX
    role     prime-minister of XKX 2020-02-03..2020-06-03
    role     prime-minister of XKX 2021-03-22..
    en       Albin Kurti; Kurti
    id       Albin Kurti; Kurti

person hashim-thaci
    name     Hashim Thaçi
    country  XKX
    role     prime-minister of XKX 2008-01-09..2014-12-09
    role     president of XKX 2016-04-07..2020-11-05
    en       Hashim Thaçi; Hashim Thaci; Thaci
    id       Hashim Thaçi; Hashim Thaci; Thaci

person vjosa-osmani
    name     Vjosa Osmani
    country  XKX
    role     president of XKX 2021-04-04..
    en       Vjosa Osmani; Osmani
    id       Vjosa Osmani; Osmani

person edi-rama
    name     Edi Rama
    country  ALB
    role     prime-minister of ALB 2013-09-15..
    en       Edi Rama
    id       Edi Rama

person milorad-dodik
    name     Milorad Dodik
    country  BIH
    en       Milorad Dodik; Dodik
    id       Milorad Dodik; Dodik

person radovan-karadzic
    name     Radovan Karadžić
    country  BIH
    sector   REB
    en       Radovan Karadžić; Radovan Karadzic; Karadzic
    id       Radovan Karadžić; Radovan Karadzic; Karadzic

person ratko-mladic
    name     Ratko Mladić
    country  BIH
    sector   MIL
    en       Ratko Mladić; Ratko Mladic; Mladic
    id       Ratko Mladić; Ratko Mladic; Mladic

person milo-dukanovic
    name     Milo Đukanović
    country  MNE
    role     prime-minister of MNE 2003-01..2006-11
    role     prime-minister of MNE 2008-02-29..2010-12
    role     prime-minister of MNE 2012-12..2016-11
    role     president of MNE 2018-05-20..2023-05-20
    en       Milo Đukanović; Milo Djukanovic; Djukanovic
    id       Milo Đukanović; Milo Djukanovic; Djukanovic

person andrej-plenkovic
    name     Andrej Plenković
    country  HRV
    role     prime-minister of HRV 2016-10-19..
    en       Andrej Plenković; Andrej Plenkovic; Plenkovic
    id       Andrej Plenković; Andrej Plenkovic; Plenkovic

person zoran-milanovic
    name     Zoran Milanović
    country  HRV
    role     prime-minister of HRV 2011-12-23..2016-01-22
    role     president of HRV 2020-02-19..
    en       Zoran Milanović; Zoran Milanovic; Milanovic
    id       Zoran Milanović; Zoran Milanovic; Milanovic

person kolinda-grabar-kitarovic
    name     Kolinda Grabar-Kitarović
    country  HRV
    role     foreign-minister of HRV 2005-02-17..2008-01
    role     president of HRV 2015-02-19..2020-02-19
    en       Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic
    id       Kolinda Grabar-Kitarović; Kolinda Grabar-Kitarovic

person robert-golob
    name     Robert Golob
    country  SVN
    role     prime-minister of SVN 2022-06-01..
    en       Robert Golob
    id       Robert Golob

person janez-jansa
    name     Janez Janša
    country  SVN
    role     prime-minister of SVN 2004-12-03..2008-11-21
    role     prime-minister of SVN 2012-02-10..2013-03-20
    role     prime-minister of SVN 2020-03-13..2022-06-01
    en       Janez Janša; Janez Jansa; Jansa
    id       Janez Janša; Janez Jansa; Jansa

person zoran-zaev
    name     Zoran Zaev
    country  MKD
    role     prime-minister of MKD 2017-05-31..2020-01-03
    role     prime-minister of MKD 2020-08-30..2022-01
    en       Zoran Zaev; Zaev
    id       Zoran Zaev; Zaev

person ignazio-cassis
    name     Ignazio Cassis
    country  CHE
    role     foreign-minister of CHE 2017-11-01..
    role     president of CHE 2022-01-01..2022-12-31
    en       Ignazio Cassis
    id       Ignazio Cassis

person nikos-christodoulides
    name     Nikos Christodoulides
    country  CYP
    role     foreign-minister of CYP 2018-03-01..2022-01
    role     president of CYP 2023-02-28..
    en       Nikos Christodoulides; Christodoulides
    id       Nikos Christodoulides; Christodoulides

person nicos-anastasiades
    name     Nicos Anastasiades
    country  CYP
    role     president of CYP 2013-02-28..2023-02-28
    en       Nicos Anastasiades; Anastasiades
    id       Nicos Anastasiades; Anastasiades

person katrin-jakobsdottir
    name     Katrín Jakobsdóttir
    country  ISL
    role     prime-minister of ISL 2017-11-30..2024-04
    en       Katrín Jakobsdóttir; Katrin Jakobsdottir
    id       Katrín Jakobsdóttir; Katrin Jakobsdottir

# Turkey and the Caucasus

person recep-tayyip-erdogan
    name     Recep Tayyip Erdoğan
    country  TUR
    role     prime-minister of TUR 2003-03-14..2014-08-28
    role     president of TUR 2014-08-28..
    en       Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Erdogan; Erdoğan; Tayyip Erdogan
    id       Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Erdogan; Erdoğan; Tayyip Erdogan

person abdullah-gul
    name     Abdullah Gül
    country  TUR
    role     prime-minister of TUR 2002-11-18..2003-03-14
    role     foreign-minister of TUR 2003-03-14..2007-08-28
    role     president of TUR 2007-08-28..2014-08-28
    en       Abdullah Gül; Abdullah Gul
    id       Abdullah Gül; Abdullah Gul

person ahmet-necdet-sezer
    name     Ahmet Necdet Sezer
    country  TUR
    role     president of TUR 2000-05-16..2007-08-28
    en       Ahmet Necdet Sezer
    id       Ahmet Necdet Sezer

person bulent-ecevit
    name     Bülent Ecevit
    country  TUR
    role     prime-minister of TUR 1999-01-11..2002-11-18
    en       Bülent Ecevit; Bulent Ecevit; Ecevit
    id       Bülent Ecevit; Bulent Ecevit; Ecevit

person ahmet-davutoglu
    name     Ahmet Davutoğlu
    country  TUR
    role     foreign-minister of TUR 2009-05-01..2014-08-29
    role     prime-minister of TUR 2014-08-28..2016-05-24
    en       Ahmet Davutoğlu; Ahmet Davutoglu; Davutoglu; Davutoğlu
    id       Ahmet Davutoğlu; Ahmet Davutoglu; Davutoglu; Davutoğlu

person binali-yildirim
    name     Binali Yıldırım
    country  TUR
    role     prime-minister of TUR 2016-05-24..2018-07-09
    role     speaker of TUR 2018-07-12..2019-02
    en       Binali Yıldırım; Binali Yildirim
    id       Binali Yıldırım; Binali Yildirim

person mevlut-cavusoglu
    name     Mevlüt Çavuşoğlu
    country  TUR
    role     foreign-minister of TUR 2014-08-29..2015-08-28
    role     foreign-minister of TUR 2015-11-24..2023-06-03
    en       Mevlüt Çavuşoğlu; Mevlut Cavusoglu; Cavusoglu; Çavuşoğlu
    id       Mevlüt Çavuşoğlu; Mevlut Cavusoglu; Cavusoglu; Çavuşoğlu

person hakan-fidan
    name     Hakan Fidan
    country  TUR
    role     intelligence-chief of TUR 2010-05..2023-06-03
    role     foreign-minister of TUR 2023-06-03..
    en       Hakan Fidan
    id       Hakan Fidan

person hulusi-akar
    name     Hulusi Akar
    country  TUR
    role     armed-forces-chief of TUR 2015-08..2018-07
    role     defence-minister of TUR 2018-07-10..2023-06-03
    en       Hulusi Akar
    id       Hulusi Akar

person yasar-guler
    name     Yaşar Güler
    country  TUR
    role     defence-minister of TUR 2023-06-03..
    en       Yaşar Güler; Yasar Guler; Yasar Güler
    id       Yaşar Güler; Yasar Guler; Yasar Güler

person suleyman-soylu
    name     Süleyman Soylu
    country  TUR
    role     interior-minister of TUR 2016-08-31..2023-06-03
    en       Süleyman Soylu; Suleyman Soylu; Soylu
    id       Süleyman Soylu; Suleyman Soylu; Soylu

person ali-yerlikaya
    name     Ali Yerlikaya
    country  TUR
    role     interior-minister of TUR 2023-06-03..
    en       Ali Yerlikaya; Yerlikaya
    id       Ali Yerlikaya; Yerlikaya

person ibrahim-kalin
    name     İbrahim Kalın
    country  TUR
    role     intelligence-chief of TUR 2023-06-05..
    sector   SPY
    en       İbrahim Kalın; Ibrahim Kalin
    id       İbrahim Kalın; Ibrahim Kalin

person ekrem-imamoglu
    name     Ekrem İmamoğlu
    country  TUR
    role     mayor of TUR 2019-06-27..2025-03-23
    sector   OPP
    en       Ekrem İmamoğlu; Ekrem Imamoglu; Imamoglu; İmamoğlu
    id       Ekrem İmamoğlu; Ekrem Imamoglu; Imamoglu; İmamoğlu

person kemal-kilicdaroglu
    name     Kemal Kılıçdaroğlu
    country  TUR
    role     party-leader of chp 2010-05-22..2023-11
    sector   OPP
    en       Kemal Kılıçdaroğlu; Kemal Kilicdaroglu; Kilicdaroglu; Kılıçdaroğlu
    id       Kemal Kılıçdaroğlu; Kemal Kilicdaroglu; Kilicdaroglu; Kılıçdaroğlu

person ozgur-ozel
    name     Özgür Özel
    country  TUR
    role     party-leader of chp 2023-11..
    sector   OPP
    en       Özgür Özel; Ozgur Ozel
    id       Özgür Özel; Ozgur Ozel

person devlet-bahceli
    name     Devlet Bahçeli
    country  TUR
    role     party-leader of mhp 1997-07..
    sector   PTY
    en       Devlet Bahçeli; Devlet Bahceli; Bahceli
    id       Devlet Bahçeli; Devlet Bahceli; Bahceli

person selahattin-demirtas
    name     Selahattin Demirtaş
    country  TUR
    sector   OPP
    en       Selahattin Demirtaş; Selahattin Demirtas; Demirtas
    id       Selahattin Demirtaş; Selahattin Demirtas; Demirtas

person fethullah-gulen
    name     Fethullah Gülen
    country  TUR
    sector   REL
    en       Fethullah Gülen; Fethullah Gulen
    id       Fethullah Gülen; Fethullah Gulen

person abdullah-ocalan
    name     Abdullah Öcalan
    country  TUR
    role     rebel-leader of pkk 1978..
    sector   REB
    en       Abdullah Öcalan; Abdullah Ocalan; Ocalan; Öcalan
    id       Abdullah Öcalan; Abdullah Ocalan; Ocalan; Öcalan

person ersin-tatar
    name     Ersin Tatar
    country  CYP
    en       Ersin Tatar
    id       Ersin Tatar

person ilham-aliyev
    name     Ilham Aliyev
    country  AZE
    role     president of AZE 2003-10-31..
    en       Ilham Aliyev; Aliyev
    id       Ilham Aliyev; Aliyev

person heydar-aliyev
    name     Heydar Aliyev
    country  AZE
    role     president of AZE 1993..2003-10-31
    en       Heydar Aliyev; Heidar Aliyev
    id       Heydar Aliyev; Heidar Aliyev

person jeyhun-bayramov
    name     Jeyhun Bayramov
    country  AZE
    role     foreign-minister of AZE 2020-07-16..
    en       Jeyhun Bayramov; Bayramov
    id       Jeyhun Bayramov; Bayramov

person elmar-mammadyarov
    name     Elmar Mammadyarov
    country  AZE
    role     foreign-minister of AZE 2004-04..2020-07-16
    en       Elmar Mammadyarov; Mammadyarov
    id       Elmar Mammadyarov; Mammadyarov

person nikol-pashinyan
    name     Nikol Pashinyan
    country  ARM
    role     prime-minister of ARM 2018-05-08..
    en       Nikol Pashinyan; Pashinyan; Nikol Pashinian
    id       Nikol Pashinyan; Pashinyan; Nikol Pashinian

person serzh-sargsyan
    name     Serzh Sargsyan
    country  ARM
    role     prime-minister of ARM 2007-04..2008-04
    role     president of ARM 2008-04-09..2018-04-09
    en       Serzh Sargsyan; Serzh Sarkisian
    id       Serzh Sargsyan; Serzh Sarkisian

person robert-kocharyan
    name     Robert Kocharyan
    country  ARM
    role     president of ARM 1998-04..2008-04-09
    en       Robert Kocharyan; Kocharyan
    id       Robert Kocharyan; Kocharyan

person ararat-mirzoyan
    name     Ararat Mirzoyan
    country  ARM
    role     foreign-minister of ARM 2021-08..
    en       Ararat Mirzoyan; Mirzoyan
    id       Ararat Mirzoyan; Mirzoyan

person mikheil-saakashvili
    name     Mikheil Saakashvili
    country  GEO
    role     president of GEO 2004-01-25..2007-11-25
    role     president of GEO 2008-01-20..2013-11-17
    en       Mikheil Saakashvili; Saakashvili
    id       Mikheil Saakashvili; Saakashvili

person eduard-shevardnadze
    name     Eduard Shevardnadze
    country  GEO
    role     president of GEO 1995-11..2003-11-23
    en       Eduard Shevardnadze; Shevardnadze
    id       Eduard Shevardnadze; Shevardnadze

person salome-zourabichvili
    name     Salome Zourabichvili
    country  GEO
    role     foreign-minister of GEO 2004-03..2005-10
    role     president of GEO 2018-12-16..2024-12-29
    en       Salome Zourabichvili; Zourabichvili; Salome Zurabishvili
    id       Salome Zourabichvili; Zourabichvili; Salome Zurabishvili

person irakli-kobakhidze
    name     Irakli Kobakhidze
    country  GEO
    role     prime-minister of GEO 2024-02-08..
    en       Irakli Kobakhidze; Kobakhidze
    id       Irakli Kobakhidze; Kobakhidze

person irakli-garibashvili
    name     Irakli Garibashvili
    country  GEO
    role     prime-minister of GEO 2013-11-20..2015-12
    role     prime-minister of GEO 2021-02-22..2024-01
    en       Irakli Garibashvili; Garibashvili
    id       Irakli Garibashvili; Garibashvili

person bidzina-ivanishvili
    name     Bidzina Ivanishvili
    country  GEO
    role     prime-minister of GEO 2012-10-25..2013-11-20
    en       Bidzina Ivanishvili; Ivanishvili
    id       Bidzina Ivanishvili; Ivanishvili

person mikheil-kavelashvili
    name     Mikheil Kavelashvili
    country  GEO
    role     president of GEO 2024-12-29..
    en       Mikheil Kavelashvili; Kavelashvili
    id       Mikheil Kavelashvili; Kavelashvili

# Israel and Palestine

person benjamin-netanyahu
    name     Benjamin Netanyahu
    country  ISR
    role     prime-minister of ISR 1996-06-18..1999-07-06
    role     foreign-minister of ISR 2002-11..2003-02-28
    role     finance-minister of ISR 2003-02-28..2005-08
    role     prime-minister of ISR 2009-03-31..2021-06-13
    role     prime-minister of ISR 2022-12-29..
    en       Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu
    id       Benjamin Netanyahu; Netanyahu; Binyamin Netanyahu; Bibi Netanyahu

person ariel-sharon
    name     Ariel Sharon
    country  ISR
    role     prime-minister of ISR 2001-03-07..2006-04-14
    en       Ariel Sharon
    id       Ariel Sharon

person ehud-barak
    name     Ehud Barak
    country  ISR
    role     prime-minister of ISR 1999-07-06..2001-03-07
    role     defence-minister of ISR 2007-06-18..2013-03-18
    en       Ehud Barak
    id       Ehud Barak

person ehud-olmert
    name     Ehud Olmert
    country  ISR
    role     prime-minister of ISR 2006-04-14..2009-03-31
    en       Ehud Olmert; Olmert
    id       Ehud Olmert; Olmert

person naftali-bennett
    name     Naftali Bennett
    country  ISR
    role     prime-minister of ISR 2021-06-13..2022-06-30
    en       Naftali Bennett
    id       Naftali Bennett

person yair-lapid
    name     Yair Lapid
    country  ISR
    role     foreign-minister of ISR 2021-06-13..2022-12-29
    role     prime-minister of ISR 2022-07-01..2022-12-29
    role     opposition-leader of ISR 2023-01..
    en       Yair Lapid; Lapid
    id       Yair Lapid; Lapid

person benny-gantz
    name     Benny Gantz
    country  ISR
    role     armed-forces-chief of ISR 2011-02-14..2015-02-16
    role     defence-minister of ISR 2020-05-17..2022-12-29
    en       Benny Gantz; Gantz
    id       Benny Gantz; Gantz

person yoav-gallant
    name     Yoav Gallant
    country  ISR
    role     defence-minister of ISR 2022-12-29..2024-11-07
    en       Yoav Gallant; Gallant
    id       Yoav Gallant; Gallant

person israel-katz
    name     Israel Katz
    country  ISR
    role     foreign-minister of ISR 2019-02..2020-05-17
    role     foreign-minister of ISR 2024-01-01..2024-11-07
    role     defence-minister of ISR 2024-11-07..
    en       Israel Katz
    id       Israel Katz

person gideon-saar
    name     Gideon Saar
    country  ISR
    role     foreign-minister of ISR 2024-11-07..
    en       Gideon Saar; Gideon Sa'ar; Gideon Sa’ar
    id       Gideon Saar; Gideon Sa'ar; Gideon Sa’ar

person eli-cohen
    name     Eli Cohen
    country  ISR
    role     foreign-minister of ISR 2022-12-29..2024-01-01
    en       Eli Cohen
    id       Eli Cohen

person avigdor-lieberman
    name     Avigdor Lieberman
    country  ISR
    role     foreign-minister of ISR 2009-03-31..2012-12
    role     foreign-minister of ISR 2013-11..2015-05
    role     defence-minister of ISR 2016-05-30..2018-11-18
    en       Avigdor Lieberman; Avigdor Liberman
    id       Avigdor Lieberman; Avigdor Liberman

person tzipi-livni
    name     Tzipi Livni
    country  ISR
    role     foreign-minister of ISR 2006-01-18..2009-03-31
    en       Tzipi Livni; Livni
    id       Tzipi Livni; Livni

person shimon-peres
    name     Shimon Peres
    country  ISR
    role     foreign-minister of ISR 2001-03-07..2002-11
    role     president of ISR 2007-07-15..2014-07-24
    en       Shimon Peres; Peres
    id       Shimon Peres; Peres

person reuven-rivlin
    name     Reuven Rivlin
    country  ISR
    role     president of ISR 2014-07-24..2021-07-07
    en       Reuven Rivlin; Rivlin
    id       Reuven Rivlin; Rivlin

person isaac-herzog
    name     Isaac Herzog
    country  ISR
    role     president of ISR 2021-07-07..
    en       Isaac Herzog; Herzog
    id       Isaac Herzog; Herzog

person moshe-katsav
    name     Moshe Katsav
    country  ISR
    role     president of ISR 2000-08-01..2007-07-01
    en       Moshe Katsav; Katsav
    id       Moshe Katsav; Katsav

person moshe-yaalon
    name     Moshe Yaalon
    country  ISR
    role     armed-forces-chief of ISR 2002-07-09..2005-06-01
    role     defence-minister of ISR 2013-03-18..2016-05-22
    en       Moshe Yaalon; Moshe Ya'alon; Ya'alon; Yaalon
    id       Moshe Yaalon; Moshe Ya'alon; Ya'alon; Yaalon

person itamar-ben-gvir
    name     Itamar Ben-Gvir
    country  ISR
    role     security-minister of ISR 2022-12-29..
    en       Itamar Ben-Gvir; Ben-Gvir; Ben Gvir
    id       Itamar Ben-Gvir; Ben-Gvir; Ben Gvir

person bezalel-smotrich
    name     Bezalel Smotrich
    country  ISR
    role     finance-minister of ISR 2022-12-29..
    en       Bezalel Smotrich; Smotrich
    id       Bezalel Smotrich; Smotrich

person herzi-halevi
    name     Herzi Halevi
    country  ISR
    role     armed-forces-chief of ISR 2023-01-16..2025-03-05
    sector   MIL
    en       Herzi Halevi; Halevi
    id       Herzi Halevi; Halevi

person eyal-zamir
    name     Eyal Zamir
    country  ISR
    role     armed-forces-chief of ISR 2025-03-05..
    sector   MIL
    en       Eyal Zamir
    id       Eyal Zamir

person aviv-kochavi
    name     Aviv Kochavi
    country  ISR
    role     armed-forces-chief of ISR 2019-01-15..2023-01-16
    sector   MIL
    en       Aviv Kochavi; Kochavi
    id       Aviv Kochavi; Kochavi

person gadi-eisenkot
    name     Gadi Eisenkot
    country  ISR
    role     armed-forces-chief of ISR 2015-02-16..2019-01-15
    sector   MIL
    en       Gadi Eisenkot; Eisenkot; Gadi Eizenkot
    id       Gadi Eisenkot; Eisenkot; Gadi Eizenkot

person daniel-hagari
    name     Daniel Hagari
    country  ISR
    role     military-spokesperson of ISR 2023-03..2025-03
    sector   MIL
    en       Daniel Hagari; Hagari
    id       Daniel Hagari; Hagari

person david-barnea
    name     David Barnea
    country  ISR
    role     intelligence-chief of ISR 2021-06-01..
    sector   SPY
    en       David Barnea
    id       David Barnea

person ron-dermer
    name     Ron Dermer
    country  ISR
    en       Ron Dermer; Dermer
    id       Ron Dermer; Dermer

person mahmoud-abbas
    name     Mahmoud Abbas
    country  PSE
    role     prime-minister of PSE 2003-03-19..2003-09-06
    role     president of PSE 2005-01-15..
    en       Mahmoud Abbas; Abu Mazen
    id       Mahmoud Abbas; Abu Mazen

person yasser-arafat
    name     Yasser Arafat
    country  PSE
    role     president of PSE 1996-01-20..2004-11-11
    en       Yasser Arafat; Arafat; Yasir Arafat
    id       Yasser Arafat; Arafat; Yasir Arafat

person salam-fayyad
    name     Salam Fayyad
    country  PSE
    role     prime-minister of PSE 2007-06-15..2013-06-06
    en       Salam Fayyad; Fayyad
    id       Salam Fayyad; Fayyad

person rami-hamdallah
    name     Rami Hamdallah
    country  PSE
    role     prime-minister of PSE 2013-06-06..2019-04-13
    en       Rami Hamdallah
    id       Rami Hamdallah

person mohammad-shtayyeh
    name     Mohammad Shtayyeh
    country  PSE
    role     prime-minister of PSE 2019-04-13..2024-03
    en       Mohammad Shtayyeh; Shtayyeh; Mohammed Shtayyeh
    id       Mohammad Shtayyeh; Shtayyeh; Mohammed Shtayyeh

person mohammad-mustafa
    name     Mohammad Mustafa
    country  PSE
    role     prime-minister of PSE 2024-03-31..
    en       Mohammad Mustafa
    id       Mohammad Mustafa

person riyad-al-maliki
    name     Riyad al-Maliki
    country  PSE
    role     foreign-minister of PSE 2007..2024-03
    en       Riyad al-Maliki; Riad al-Malki; Riad Malki
    id       Riyad al-Maliki; Riad al-Malki; Riad Malki

person riyad-mansour
    name     Riyad Mansour
    country  PSE
    role     permanent-representative of PSE 2005..
    en       Riyad Mansour
    id       Riyad Mansour

person saeb-erekat
    name     Saeb Erekat
    country  PSE
    en       Saeb Erekat; Erekat
    id       Saeb Erekat; Erekat

person hussein-al-sheikh
    name     Hussein al-Sheikh
    country  PSE
    role     vice-president of PSE 2025-04-26..
    en       Hussein al-Sheikh
    id       Hussein al-Sheikh

person ismail-haniyeh
    name     Ismail Haniyeh
    country  PSE
    role     prime-minister of PSE 2006-03-29..2007-06-14
    role     politburo-chief of hamas 2017-05-06..2024-07-31
    sector   REB
    en       Ismail Haniyeh; Haniyeh; Ismail Haniya; Ismail Haniyah; Haniya; Haniyah
    id       Ismail Haniyeh; Haniyeh; Ismail Haniya; Ismail Haniyah; Haniya; Haniyah

person khaled-meshaal
    name     Khaled Meshaal
    country  PSE
    role     politburo-chief of hamas 1996..2017-05-06
    sector   REB
    en       Khaled Meshaal; Khaled Mashal; Meshaal; Khalid Mishal; Khaled Mashaal; Khaled Meshal
    id       Khaled Meshaal; Khaled Mashal; Meshaal; Khalid Mishal; Khaled Mashaal; Khaled Meshal

person yahya-sinwar
    name     Yahya Sinwar
    country  PSE
    role     politburo-chief of hamas 2024-08-06..2024-10-16
    sector   REB
    en       Yahya Sinwar; Sinwar; Yahya Al-Sinwar
    id       Yahya Sinwar; Sinwar; Yahya Al-Sinwar

person mohammed-deif
    name     Mohammed Deif
    country  PSE
    role     commander of qassam-brigades 2002..2024-07-13
    sector   REB
    en       Mohammed Deif; Mohammed Dief; Muhammad Deif
    id       Mohammed Deif; Mohammed Dief; Muhammad Deif

person khalil-al-hayya
    name     Khalil al-Hayya
    country  PSE
    sector   REB
    en       Khalil al-Hayya
    id       Khalil al-Hayya

person saleh-al-arouri
    name     Saleh al-Arouri
    country  PSE
    sector   REB
    en       Saleh al-Arouri; Saleh Arouri; al-Arouri
    id       Saleh al-Arouri; Saleh Arouri; al-Arouri

person abu-obeida
    name     Abu Obeida
    country  PSE
    sector   REB
    en       Abu Obeida; Abu Ubaida; Abu Ubaidah
    id       Abu Obeida; Abu Ubaida; Abu Ubaidah

person ahmed-yassin
    name     Ahmed Yassin
    country  PSE
    role     religious-leader of hamas 1987..2004-03-22
    sector   REB
    en       Ahmed Yassin; Sheikh Ahmed Yassin; Sheikh Yassin
    id       Ahmed Yassin; Sheikh Ahmed Yassin; Sheikh Yassin

person marwan-barghouti
    name     Marwan Barghouti
    country  PSE
    sector   OPP
    en       Marwan Barghouti; Barghouti
    id       Marwan Barghouti; Barghouti

person mohammed-dahlan
    name     Mohammed Dahlan
    country  PSE
    sector   PTY
    en       Mohammed Dahlan; Dahlan; Mohammad Dahlan
    id       Mohammed Dahlan; Dahlan; Mohammad Dahlan

# Lebanon, Syria, Jordan, Iraq

person hassan-nasrallah
    name     Hassan Nasrallah
    country  LBN
    role     secretary-general of hezbollah 1992-02..2024-09-27
    sector   REB
    en       Hassan Nasrallah; Nasrallah; Sayyed Hassan Nasrallah
    id       Hassan Nasrallah; Nasrallah; Sayyed Hassan Nasrallah

person naim-qassem
    name     Naim Qassem
    country  LBN
    role     secretary-general of hezbollah 2024-10-29..
    sector   REB
    en       Naim Qassem; Naim Kassem
    id       Naim Qassem; Naim Kassem

person michel-aoun
    name     Michel Aoun
    country  LBN
    role     president of LBN 2016-10-31..2022-10-30
    en       Michel Aoun
    id       Michel Aoun

person joseph-aoun
    name     Joseph Aoun
    country  LBN
    role     armed-forces-chief of LBN 2017-03-08..2025-01-09
    role     president of LBN 2025-01-09..
    en       Joseph Aoun
    id       Joseph Aoun

person michel-suleiman
    name     Michel Suleiman
    country  LBN
    role     armed-forces-chief of LBN 1998-12..2008-05
    role     president of LBN 2008-05-25..2014-05-25
    en       Michel Suleiman; Michel Sleiman
    id       Michel Suleiman; Michel Sleiman

person emile-lahoud
    name     Émile Lahoud
    country  LBN
    role     president of LBN 1998-11-24..2007-11-23
    en       Émile Lahoud; Emile Lahoud; Lahoud
    id       Émile Lahoud; Emile Lahoud; Lahoud

person rafik-hariri
    name     Rafik Hariri
    country  LBN
    role     prime-minister of LBN 2000-10-26..2004-10-21
    en       Rafik Hariri; Rafiq Hariri; Rafic Hariri; Rafik al-Hariri
    id       Rafik Hariri; Rafiq Hariri; Rafic Hariri; Rafik al-Hariri

person saad-hariri
    name     Saad Hariri
    country  LBN
    role     prime-minister of LBN 2009-11-09..2011-06-13
    role     prime-minister of LBN 2016-12-18..2020-01-21
    en       Saad Hariri; Saad al-Hariri
    id       Saad Hariri; Saad al-Hariri

person fouad-siniora
    name     Fouad Siniora
    country  LBN
    role     prime-minister of LBN 2005-07-19..2009-11-09
    en       Fouad Siniora; Siniora
    id       Fouad Siniora; Siniora

person najib-mikati
    name     Najib Mikati
    country  LBN
    role     prime-minister of LBN 2005-04..2005-07
    role     prime-minister of LBN 2011-06-13..2014-02-15
    role     prime-minister of LBN 2021-09-10..2025-02-08
    en       Najib Mikati; Mikati; Najib Miqati
    id       Najib Mikati; Mikati; Najib Miqati

person nawaf-salam
    name     Nawaf Salam
    country  LBN
    role     prime-minister of LBN 2025-02-08..
    en       Nawaf Salam
    id       Nawaf Salam

person hassan-diab
    name     Hassan Diab
    country  LBN
    role     prime-minister of LBN 2020-01-21..2021-09-10
    en       Hassan Diab
    id       Hassan Diab

person nabih-berri
    name     Nabih Berri
    country  LBN
    role     speaker of LBN 1992-10-20..
    sector   LEG
    en       Nabih Berri; Berri
    id       Nabih Berri; Berri

person gebran-bassil
    name     Gebran Bassil
    country  LBN
    role     foreign-minister of LBN 2014-02-15..2020-01-21
    en       Gebran Bassil; Bassil
    id       Gebran Bassil; Bassil

person bashar-al-assad
    name     Bashar al-Assad
    country  SYR
    role     president of SYR 2000-07-17..2024-12-08
    en       Bashar al-Assad; Assad; Bashar Assad; al-Assad; Al-Assad
    id       Bashar al-Assad; Assad; Bashar Assad; al-Assad; Al-Assad

person hafez-al-assad
    name     Hafez al-Assad
    country  SYR
    role     president of SYR 1971-03..2000-06-10
    en       Hafez al-Assad; Hafez Assad
    id       Hafez al-Assad; Hafez Assad

person ahmed-al-sharaa
    name     Ahmed al-Sharaa
    country  SYR
    role     rebel-leader of hts 2017-10..2025-01-29
    role     president of SYR 2025-01-29..
    en       Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammad al-Julani; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani
    en       al-Sharaa; al-Jolani; al-Golani
    id       Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammad al-Julani; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani
    id       al-Sharaa; al-Jolani; al-Golani

person walid-muallem
    name     Walid Muallem
    country  SYR
    role     foreign-minister of SYR 2006-02..2020-11-16
    en       Walid Muallem; Walid al-Moallem; Walid Moallem; Walid al-Moualem; Walid al-Muallem; Muallem
    id       Walid Muallem; Walid al-Moallem; Walid Moallem; Walid al-Moualem; Walid al-Muallem; Muallem

person faisal-mekdad
    name     Faisal Mekdad
    country  SYR
    role     foreign-minister of SYR 2020-11-22..2024-09
    en       Faisal Mekdad; Mekdad; Faisal Miqdad; Faisal al-Mekdad
    id       Faisal Mekdad; Mekdad; Faisal Miqdad; Faisal al-Mekdad

person asaad-al-shaibani
    name     Asaad al-Shaibani
    country  SYR
    role     foreign-minister of SYR 2024-12-21..
    en       Asaad al-Shaibani; Asaad al-Shibani; Asaad Hassan al-Shibani; al-Shaibani; al-Shibani
    id       Asaad al-Shaibani; Asaad al-Shibani; Asaad Hassan al-Shibani; al-Shaibani; al-Shibani

person mazloum-abdi
    name     Mazloum Abdi
    country  SYR
    role     commander of sdf-syria 2015-10..
    sector   REB
    en       Mazloum Abdi; Mazlum Abdi; Mazloum Kobani
    id       Mazloum Abdi; Mazlum Abdi; Mazloum Kobani

person farouk-al-sharaa
    name     Farouk al-Sharaa
    country  SYR
    role     foreign-minister of SYR 1984-03..2006-02
    role     vice-president of SYR 2006-02..2014-07
    en       Farouk al-Sharaa; Farouq al-Sharaa; Farouk al-Shara
    id       Farouk al-Sharaa; Farouq al-Sharaa; Farouk al-Shara

person abdullah-ii
    name     Abdullah II
    country  JOR
    role     king of JOR 1999-02-07..
    en       Abdullah II; King Abdullah II
    id       Abdullah II; King Abdullah II; Raja Abdullah II

person ayman-safadi
    name     Ayman Safadi
    country  JOR
    role     foreign-minister of JOR 2017-01-15..
    en       Ayman Safadi; Ayman al-Safadi
    id       Ayman Safadi; Ayman al-Safadi

person nasser-judeh
    name     Nasser Judeh
    country  JOR
    role     foreign-minister of JOR 2009-02..2017-01
    en       Nasser Judeh; Judeh
    id       Nasser Judeh; Judeh

person jafar-hassan
    name     Jafar Hassan
    country  JOR
    role     prime-minister of JOR 2024-09-15..
    en       Jafar Hassan
    id       Jafar Hassan

person saddam-hussein
    name     Saddam Hussein
    country  IRQ
    role     president of IRQ 1979-07-16..2003-04-09
    en       Saddam Hussein; Saddam
    id       Saddam Hussein; Saddam

person tariq-aziz
    name     Tariq Aziz
    country  IRQ
    role     deputy-prime-minister of IRQ 1979..2003-04
    en       Tariq Aziz
    id       Tariq Aziz

person iyad-allawi
    name     Iyad Allawi
    country  IRQ
    role     prime-minister of IRQ 2004-06-28..2005-05-03
    en       Iyad Allawi; Ayad Allawi
    id       Iyad Allawi; Ayad Allawi

person ibrahim-al-jaafari
    name     Ibrahim al-Jaafari
    country  IRQ
    role     prime-minister of IRQ 2005-05-03..2006-05-20
    role     foreign-minister of IRQ 2014-09-08..2018-10-25
    en       Ibrahim al-Jaafari; Ibrahim Jaafari; Jaafari
    id       Ibrahim al-Jaafari; Ibrahim Jaafari; Jaafari

person nouri-al-maliki
    name     Nouri al-Maliki
    country  IRQ
    role     prime-minister of IRQ 2006-05-20..2014-09-08
    en       Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; al-Maliki
    id       Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; al-Maliki

person haider-al-abadi
    name     Haider al-Abadi
    country  IRQ
    role     prime-minister of IRQ 2014-09-08..2018-10-25
    en       Haider al-Abadi; Haidar al-Abadi; al-Abadi
    id       Haider al-Abadi; Haidar al-Abadi; al-Abadi

person adel-abdul-mahdi
    name     Adel Abdul Mahdi
    country  IRQ
    role     prime-minister of IRQ 2018-10-25..2020-05-07
    en       Adel Abdul Mahdi; Adil Abdul Mahdi
    id       Adel Abdul Mahdi; Adil Abdul Mahdi

person mustafa-al-kadhimi
    name     Mustafa al-Kadhimi
    country  IRQ
    role     prime-minister of IRQ 2020-05-07..2022-10-27
    en       Mustafa al-Kadhimi; al-Kadhimi; Kadhimi
    id       Mustafa al-Kadhimi; al-Kadhimi; Kadhimi

person mohammed-shia-al-sudani
    name     Mohammed Shia al-Sudani
    country  IRQ
    role     prime-minister of IRQ 2022-10-27..
    en       Mohammed Shia al-Sudani; Mohammed al-Sudani; al-Sudani
    id       Mohammed Shia al-Sudani; Mohammed al-Sudani; al-Sudani

person jalal-talabani
    name     Jalal Talabani
    country  IRQ
    role     president of IRQ 2005-04-07..2014-07-24
    en       Jalal Talabani; Talabani
    id       Jalal Talabani; Talabani

person fuad-masum
    name     Fuad Masum
    country  IRQ
    role     president of IRQ 2014-07-24..2018-10-02
    en       Fuad Masum; Fouad Massoum
    id       Fuad Masum; Fouad Massoum

person barham-salih
    name     Barham Salih
    country  IRQ
    role     president of IRQ 2018-10-02..2022-10-17
    role     high-commissioner of unhcr 2026-01-01..
    en       Barham Salih
    id       Barham Salih

person abdul-latif-rashid
    name     Abdul Latif Rashid
    country  IRQ
    role     president of IRQ 2022-10-17..
    en       Abdul Latif Rashid; Abdullatif Rashid
    id       Abdul Latif Rashid; Abdullatif Rashid

person hoshyar-zebari
    name     Hoshyar Zebari
    country  IRQ
    role     foreign-minister of IRQ 2003-09..2014-07
    en       Hoshyar Zebari; Zebari
    id       Hoshyar Zebari; Zebari

person fuad-hussein
    name     Fuad Hussein
    country  IRQ
    role     foreign-minister of IRQ 2020-06..
    en       Fuad Hussein
    id       Fuad Hussein

person masoud-barzani
    name     Masoud Barzani
    country  IRQ
    role     president of krg 2005-06..2017-11-01
    en       Masoud Barzani; Massoud Barzani
    id       Masoud Barzani; Massoud Barzani

person nechirvan-barzani
    name     Nechirvan Barzani
    country  IRQ
    role     president of krg 2019-06-10..
    en       Nechirvan Barzani
    id       Nechirvan Barzani

person masrour-barzani
    name     Masrour Barzani
    country  IRQ
    role     prime-minister of krg 2019-07-10..
    en       Masrour Barzani
    id       Masrour Barzani

person muqtada-al-sadr
    name     Muqtada al-Sadr
    country  IRQ
    sector   REL
    en       Muqtada al-Sadr; Moqtada al-Sadr; Muqtada Sadr; Moqtada Sadr; al-Sadr
    id       Muqtada al-Sadr; Moqtada al-Sadr; Muqtada Sadr; Moqtada Sadr; al-Sadr

person ali-al-sistani
    name     Ali al-Sistani
    country  IRQ
    sector   REL
    en       Ali al-Sistani; Grand Ayatollah Ali al-Sistani; al-Sistani; Sistani
    id       Ali al-Sistani; Grand Ayatollah Ali al-Sistani; al-Sistani; Sistani

person abu-mahdi-al-muhandis
    name     Abu Mahdi al-Muhandis
    country  IRQ
    sector   PRM
    en       Abu Mahdi al-Muhandis; al-Muhandis
    id       Abu Mahdi al-Muhandis; al-Muhandis

person abu-bakr-al-baghdadi
    name     Abu Bakr al-Baghdadi
    country  IRQ
    role     rebel-leader of isis 2010-05..2019-10-27
    sector   REB
    en       Abu Bakr al-Baghdadi; Baghdadi; al-Baghdadi; Abu Bakar al-Baghdadi
    id       Abu Bakr al-Baghdadi; Baghdadi; al-Baghdadi; Abu Bakar al-Baghdadi

person abu-musab-al-zarqawi
    name     Abu Musab al-Zarqawi
    country  JOR
    role     rebel-leader of al-qaeda 2004-10..2006-06-07
    sector   REB
    en       Abu Musab al-Zarqawi; Zarqawi; al-Zarqawi
    id       Abu Musab al-Zarqawi; Zarqawi; al-Zarqawi

person osama-bin-laden
    name     Osama bin Laden
    country  SAU
    role     rebel-leader of al-qaeda 1988..2011-05-02
    sector   REB
    en       Osama bin Laden; bin Laden; Usama bin Laden
    id       Osama bin Laden; bin Laden; Usama bin Laden

person ayman-al-zawahiri
    name     Ayman al-Zawahiri
    country  EGY
    role     rebel-leader of al-qaeda 2011-06-16..2022-07-31
    sector   REB
    en       Ayman al-Zawahiri; Zawahiri; al-Zawahiri
    id       Ayman al-Zawahiri; Zawahiri; al-Zawahiri

# Iran

person ali-khamenei
    name     Ali Khamenei
    country  IRN
    role     president of IRN 1981-10..1989-08
    role     supreme-leader of IRN 1989-06-04..
    en       Ali Khamenei; Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Sayyid Ali Khamenei
    id       Ali Khamenei; Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Sayyid Ali Khamenei

person mohammad-khatami
    name     Mohammad Khatami
    country  IRN
    role     president of IRN 1997-08-03..2005-08-03
    en       Mohammad Khatami; Khatami; Mohammed Khatami
    id       Mohammad Khatami; Khatami; Mohammed Khatami

person mahmoud-ahmadinejad
    name     Mahmoud Ahmadinejad
    country  IRN
    role     president of IRN 2005-08-03..2013-08-03
    en       Mahmoud Ahmadinejad; Ahmadinejad
    id       Mahmoud Ahmadinejad; Ahmadinejad

person hassan-rouhani
    name     Hassan Rouhani
    country  IRN
    role     president of IRN 2013-08-03..2021-08-03
    en       Hassan Rouhani; Rouhani; Hassan Rohani
    id       Hassan Rouhani; Rouhani; Hassan Rohani

person ebrahim-raisi
    name     Ebrahim Raisi
    country  IRN
    role     president of IRN 2021-08-03..2024-05-19
    en       Ebrahim Raisi; Raisi; Ibrahim Raisi; Ebrahim Raeisi
    id       Ebrahim Raisi; Raisi; Ibrahim Raisi; Ebrahim Raeisi

person masoud-pezeshkian
    name     Masoud Pezeshkian
    country  IRN
    role     president of IRN 2024-07-28..
    en       Masoud Pezeshkian; Pezeshkian
    id       Masoud Pezeshkian; Pezeshkian

person mohammad-mokhber
    name     Mohammad Mokhber
    country  IRN
    role     acting-president of IRN 2024-05-19..2024-07-28
    en       Mohammad Mokhber; Mokhber
    id       Mohammad Mokhber; Mokhber

person mohammad-javad-zarif
    name     Mohammad Javad Zarif
    country  IRN
    role     foreign-minister of IRN 2013-08-15..2021-08-25
    en       Mohammad Javad Zarif; Javad Zarif; Zarif
    id       Mohammad Javad Zarif; Javad Zarif; Zarif

person hossein-amir-abdollahian
    name     Hossein Amir-Abdollahian
    country  IRN
    role     foreign-minister of IRN 2021-08-25..2024-05-19
    en       Hossein Amir-Abdollahian; Amir-Abdollahian; Hossein Amirabdollahian; Amirabdollahian
    id       Hossein Amir-Abdollahian; Amir-Abdollahian; Hossein Amirabdollahian; Amirabdollahian

person abbas-araghchi
    name     Abbas Araghchi
    country  IRN
    role     foreign-minister of IRN 2024-08-21..
    en       Abbas Araghchi; Araghchi; Abbas Araqchi; Araqchi
    id       Abbas Araghchi; Araghchi; Abbas Araqchi; Araqchi

person ali-bagheri-kani
    name     Ali Bagheri Kani
    country  IRN
    role     negotiator of IRN 2021-09..2024-05
    en       Ali Bagheri Kani; Ali Bagheri; Bagheri Kani
    id       Ali Bagheri Kani; Ali Bagheri; Bagheri Kani

person manouchehr-mottaki
    name     Manouchehr Mottaki
    country  IRN
    role     foreign-minister of IRN 2005-08..2010-12-13
    en       Manouchehr Mottaki; Mottaki
    id       Manouchehr Mottaki; Mottaki

person ali-akbar-salehi
    name     Ali Akbar Salehi
    country  IRN
    role     foreign-minister of IRN 2011-01..2013-08-15
    en       Ali Akbar Salehi
    id       Ali Akbar Salehi

person kamal-kharrazi
    name     Kamal Kharrazi
    country  IRN
    role     foreign-minister of IRN 1997-08..2005-08
    en       Kamal Kharrazi; Kharrazi
    id       Kamal Kharrazi; Kharrazi

person ali-larijani
    name     Ali Larijani
    country  IRN
    role     national-security-adviser of IRN 2005-08..2007-10
    role     speaker of IRN 2008-06..2020-05
    role     national-security-adviser of IRN 2025-08..
    en       Ali Larijani; Larijani
    id       Ali Larijani; Larijani

person ali-shamkhani
    name     Ali Shamkhani
    country  IRN
    role     national-security-adviser of IRN 2013-09..2023-05
    en       Ali Shamkhani; Shamkhani
    id       Ali Shamkhani; Shamkhani

person ali-akbar-ahmadian
    name     Ali Akbar Ahmadian
    country  IRN
    role     national-security-adviser of IRN 2023-05-22..2025-08
    en       Ali Akbar Ahmadian
    id       Ali Akbar Ahmadian

person mohammad-bagher-ghalibaf
    name     Mohammad Bagher Ghalibaf
    country  IRN
    role     speaker of IRN 2020-05-28..
    sector   LEG
    en       Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Ghalibaf; Qalibaf; Mohammad Bagher Qalibaf
    id       Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Ghalibaf; Qalibaf; Mohammad Bagher Qalibaf

person saeed-jalili
    name     Saeed Jalili
    country  IRN
    role     national-security-adviser of IRN 2007-10..2013-09
    en       Saeed Jalili
    id       Saeed Jalili

person qasem-soleimani
    name     Qasem Soleimani
    country  IRN
    role     commander of quds-force 1998..2020-01-03
    sector   MIL
    en       Qasem Soleimani; Soleimani; Qassem Soleimani; Qasem Suleimani; Suleimani; Qassim Suleimani
    id       Qasem Soleimani; Soleimani; Qassem Soleimani; Qasem Suleimani; Suleimani; Qassim Suleimani

person esmail-qaani
    name     Esmail Qaani
    country  IRN
    role     commander of quds-force 2020-01-03..
    sector   MIL
    en       Esmail Qaani; Esmail Ghaani; Qaani
    id       Esmail Qaani; Esmail Ghaani; Qaani

person hossein-salami
    name     Hossein Salami
    country  IRN
    role     commander of irgc 2019-04-21..2025-06-13
    sector   MIL
    en       Hossein Salami
    id       Hossein Salami

person mohammad-bagheri
    name     Mohammad Bagheri
    country  IRN
    role     armed-forces-chief of IRN 2016-06-28..2025-06-13
    sector   MIL
    en       Mohammad Bagheri; Mohammad Hossein Bagheri
    id       Mohammad Bagheri; Mohammad Hossein Bagheri

person nasser-kanaani
    name     Nasser Kanaani
    country  IRN
    role     spokesperson of IRN 2022-07..2024-08
    en       Nasser Kanaani; Kanaani; Nasser Kanani
    id       Nasser Kanaani; Kanaani; Nasser Kanani

person esmaeil-baghaei
    name     Esmaeil Baghaei
    country  IRN
    role     spokesperson of IRN 2024-10..
    en       Esmaeil Baghaei; Esmail Baghaei; Baghaei; Baqaei
    id       Esmaeil Baghaei; Esmail Baghaei; Baghaei; Baqaei

person mir-hossein-mousavi
    name     Mir-Hossein Mousavi
    country  IRN
    role     prime-minister of IRN 1981-10..1989-08
    sector   OPP
    en       Mir-Hossein Mousavi; Mir Hussein Moussavi
    id       Mir-Hossein Mousavi; Mir Hussein Moussavi

person mehdi-karroubi
    name     Mehdi Karroubi
    country  IRN
    role     speaker of IRN 2000-05..2004-05
    sector   OPP
    en       Mehdi Karroubi; Karroubi
    id       Mehdi Karroubi; Karroubi

person mohamed-elbaradei
    name     Mohamed ElBaradei
    country  EGY
    role     director-general of iaea 1997-12-01..2009-11-30
    en       Mohamed ElBaradei; ElBaradei; Mohammed ElBaradei; El Baradei; Mohamed el-Baradei
    id       Mohamed ElBaradei; ElBaradei; Mohammed ElBaradei; El Baradei; Mohamed el-Baradei

person akbar-hashemi-rafsanjani
    name     Akbar Hashemi Rafsanjani
    country  IRN
    role     president of IRN 1989-08..1997-08-03
    en       Akbar Hashemi Rafsanjani; Rafsanjani; Hashemi Rafsanjani
    id       Akbar Hashemi Rafsanjani; Rafsanjani; Hashemi Rafsanjani

# Gulf and Yemen

person fahd-bin-abdulaziz
    name     Fahd bin Abdulaziz
    country  SAU
    role     king of SAU 1982-06-13..2005-08-01
    en       Fahd bin Abdulaziz; King Fahd
    id       Fahd bin Abdulaziz; King Fahd; Raja Fahd

person abdullah-bin-abdulaziz
    name     Abdullah bin Abdulaziz
    country  SAU
    role     king of SAU 2005-08-01..2015-01-23
    en       Abdullah bin Abdulaziz; King Abdullah bin Abdulaziz; Abdullah bin Abdul Aziz; Abdullah bin Abdulaziz Al Saud
    id       Abdullah bin Abdulaziz; King Abdullah bin Abdulaziz; Abdullah bin Abdul Aziz; Abdullah bin Abdulaziz Al Saud; Raja Abdullah bin Abdulaziz
    id       Raja Abdullah bin Abdul Aziz

person salman-bin-abdulaziz
    name     Salman bin Abdulaziz
    country  SAU
    role     defence-minister of SAU 2011-11-05..2015-01-23
    role     crown-prince of SAU 2012-06-18..2015-01-23
    role     king of SAU 2015-01-23..
    en       Salman bin Abdulaziz; King Salman; Salman bin Abdulaziz Al Saud; Salman bin Abdul Aziz
    id       Salman bin Abdulaziz; King Salman; Salman bin Abdulaziz Al Saud; Salman bin Abdul Aziz; Raja Salman

person mohammed-bin-salman
    name     Mohammed bin Salman
    country  SAU
    role     defence-minister of SAU 2015-01-23..2022-09-27
    role     crown-prince of SAU 2017-06-21..
    role     prime-minister of SAU 2022-09-27..
    en       Mohammed bin Salman; MBS; MbS; Mohammad bin Salman; Muhammad bin Salman; Mohamed bin Salman; Mohammed bin Salman Al Saud
    id       Mohammed bin Salman; MBS; MbS; Mohammad bin Salman; Muhammad bin Salman; Mohamed bin Salman; Mohammed bin Salman Al Saud; Pangeran MBS

person mohammed-bin-nayef
    name     Mohammed bin Nayef
    country  SAU
    role     interior-minister of SAU 2012-11-05..2017-06-21
    role     crown-prince of SAU 2015-04-29..2017-06-21
    en       Mohammed bin Nayef; Mohammad bin Nayef; Muhammad bin Nayef
    id       Mohammed bin Nayef; Mohammad bin Nayef; Muhammad bin Nayef

person saud-al-faisal
    name     Saud al-Faisal
    country  SAU
    role     foreign-minister of SAU 1975-10..2015-04-29
    en       Saud al-Faisal; Prince Saud al-Faisal
    id       Saud al-Faisal; Prince Saud al-Faisal

person adel-al-jubeir
    name     Adel al-Jubeir
    country  SAU
    role     foreign-minister of SAU 2015-04-29..2018-12-27
    en       Adel al-Jubeir; al-Jubeir; Jubeir; Adel bin Ahmed Al-Jubeir
    id       Adel al-Jubeir; al-Jubeir; Jubeir; Adel bin Ahmed Al-Jubeir

person faisal-bin-farhan
    name     Faisal bin Farhan
    country  SAU
    role     foreign-minister of SAU 2019-10-23..
    en       Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud
    id       Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud

person khalid-bin-salman
    name     Khalid bin Salman
    country  SAU
    role     defence-minister of SAU 2022-09-27..
    en       Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman
    id       Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman

person jamal-khashoggi
    name     Jamal Khashoggi
    country  SAU
    sector   JRN
    en       Jamal Khashoggi; Khashoggi
    id       Jamal Khashoggi; Khashoggi

person khalifa-bin-zayed-al-nahyan
    name     Khalifa bin Zayed Al Nahyan
    country  ARE
    role     president of ARE 2004-11-03..2022-05-13
    en       Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed; Sheikh Khalifa
    id       Khalifa bin Zayed Al Nahyan; Khalifa bin Zayed; Sheikh Khalifa

person mohamed-bin-zayed-al-nahyan
    name     Mohamed bin Zayed Al Nahyan
    country  ARE
    role     crown-prince of ARE 2004-11..2022-05
    role     president of ARE 2022-05-14..
    en       Mohamed bin Zayed Al Nahyan; Mohamed bin Zayed; Mohammed bin Zayed; MBZ; MbZ; Mohammed bin Zayed Al Nahyan; Sheikh Mohamed bin Zayed
    id       Mohamed bin Zayed Al Nahyan; Mohamed bin Zayed; Mohammed bin Zayed; MBZ; MbZ; Mohammed bin Zayed Al Nahyan; Sheikh Mohamed bin Zayed

person mohammed-bin-rashid-al-maktoum
    name     Mohammed bin Rashid Al Maktoum
    country  ARE
    role     prime-minister of ARE 2006-01-05..
    en       Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid; Sheikh Mohammed bin Rashid Al Maktoum
    id       Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid; Sheikh Mohammed bin Rashid Al Maktoum

person abdullah-bin-zayed-al-nahyan
    name     Abdullah bin Zayed Al Nahyan
    country  ARE
    role     foreign-minister of ARE 2006-02-09..
    en       Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed
    id       Abdullah bin Zayed Al Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed

person anwar-gargash
    name     Anwar Gargash
    country  ARE
    en       Anwar Gargash
    id       Anwar Gargash

person hamad-bin-khalifa-al-thani
    name     Hamad bin Khalifa Al Thani
    country  QAT
    role     emir of QAT 1995-06-27..2013-06-25
    en       Hamad bin Khalifa Al Thani; Sheikh Hamad bin Khalifa Al Thani; Hamad bin Khalifa
    id       Hamad bin Khalifa Al Thani; Sheikh Hamad bin Khalifa Al Thani; Hamad bin Khalifa

person tamim-bin-hamad-al-thani
    name     Tamim bin Hamad Al Thani
    country  QAT
    role     emir of QAT 2013-06-25..
    en       Tamim bin Hamad Al Thani; Sheikh Tamim; Tamim bin Hamad; Sheikh Tamim bin Hamad Al Thani
    id       Tamim bin Hamad Al Thani; Sheikh Tamim; Tamim bin Hamad; Sheikh Tamim bin Hamad Al Thani

person mohammed-bin-abdulrahman-al-thani
    name     Mohammed bin Abdulrahman Al Thani
    country  QAT
    role     foreign-minister of QAT 2016-01-27..
    role     prime-minister of QAT 2023-03-07..
    en       Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani
    en       Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani
    id       Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman; Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman bin Jassim Al Thani
    id       Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani

person majed-al-ansari
    name     Majed al-Ansari
    country  QAT
    role     spokesperson of QAT 2022..
    en       Majed al-Ansari
    id       Majed al-Ansari

person sabah-al-ahmad-al-sabah
    name     Sabah al-Ahmad al-Sabah
    country  KWT
    role     emir of KWT 2006-01-29..2020-09-29
    en       Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Jaber Al-Sabah
    id       Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad Al-Jaber Al-Sabah

person nawaf-al-ahmad-al-sabah
    name     Nawaf al-Ahmad al-Sabah
    country  KWT
    role     emir of KWT 2020-09-29..2023-12-16
    en       Nawaf al-Ahmad al-Sabah; Nawaf Al-Ahmad Al-Jaber Al-Sabah
    id       Nawaf al-Ahmad al-Sabah; Nawaf Al-Ahmad Al-Jaber Al-Sabah

person mishal-al-ahmad-al-sabah
    name     Mishal al-Ahmad al-Sabah
    country  KWT
    role     emir of KWT 2023-12-16..
    en       Mishal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah; Mishal Al-Ahmad Al-Jaber Al-Sabah
    id       Mishal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah; Mishal Al-Ahmad Al-Jaber Al-Sabah

person hamad-bin-isa-al-khalifa
    name     Hamad bin Isa Al Khalifa
    country  BHR
    role     emir of BHR 1999-03-06..2002-02-14
    role     king of BHR 2002-02-14..
    en       Hamad bin Isa Al Khalifa; King Hamad bin Isa Al Khalifa; King Hamad; Hamad bin Isa
    id       Hamad bin Isa Al Khalifa; King Hamad bin Isa Al Khalifa; King Hamad; Hamad bin Isa; Raja Hamad

person qaboos-bin-said
    name     Qaboos bin Said
    country  OMN
    role     sultan of OMN 1970-07-23..2020-01-10
    en       Qaboos bin Said; Sultan Qaboos; Qaboos
    id       Qaboos bin Said; Sultan Qaboos; Qaboos

person haitham-bin-tariq
    name     Haitham bin Tariq
    country  OMN
    role     sultan of OMN 2020-01-11..
    en       Haitham bin Tariq; Sultan Haitham; Haitham bin Tariq Al Said; Sultan Haitham bin Tariq
    id       Haitham bin Tariq; Sultan Haitham; Haitham bin Tariq Al Said; Sultan Haitham bin Tariq

person badr-al-busaidi
    name     Badr al-Busaidi
    country  OMN
    role     foreign-minister of OMN 2020-08-18..
    en       Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad Albusaidi
    id       Badr al-Busaidi; Badr Albusaidi; Badr bin Hamad Albusaidi

person ali-abdullah-saleh
    name     Ali Abdullah Saleh
    country  YEM
    role     president of YEM 1990-05-22..2012-02-27
    en       Ali Abdullah Saleh; Abdullah Saleh
    id       Ali Abdullah Saleh; Abdullah Saleh

person abd-rabbu-mansour-hadi
    name     Abd-Rabbu Mansour Hadi
    country  YEM
    role     vice-president of YEM 1994-10..2012-02
    role     president of YEM 2012-02-27..2022-04-07
    en       Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdrabbuh Mansur Hadi; Abdu Rabu Mansour Hadi; Abd Rabbo Mansour Hadi; Mansour Hadi
    id       Abd-Rabbu Mansour Hadi; Abed Rabbo Mansour Hadi; Abdrabbuh Mansur Hadi; Abdu Rabu Mansour Hadi; Abd Rabbo Mansour Hadi; Mansour Hadi

person rashad-al-alimi
    name     Rashad al-Alimi
    country  YEM
    role     president of YEM 2022-04-07..
    en       Rashad al-Alimi; al-Alimi
    id       Rashad al-Alimi; al-Alimi

person abdul-malik-al-houthi
    name     Abdul-Malik al-Houthi
    country  YEM
    role     rebel-leader of houthi 2004-09..
    sector   REB
    en       Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi
    id       Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi

person mahdi-al-mashat
    name     Mahdi al-Mashat
    country  YEM
    role     rebel-leader of houthi 2018-04..
    sector   REB
    en       Mahdi al-Mashat; al-Mashat
    id       Mahdi al-Mashat; al-Mashat

person yahya-saree
    name     Yahya Saree
    country  YEM
    role     military-spokesperson of houthi 2018..
    sector   REB
    en       Yahya Saree; Yahya Sarea; Yahya Sari
    id       Yahya Saree; Yahya Sarea; Yahya Sari

person aidarous-al-zubaidi
    name     Aidarous al-Zubaidi
    country  YEM
    role     rebel-leader of stc-yemen 2017-05-11..2026-01
    sector   REB
    en       Aidarous al-Zubaidi; Aidarous al-Zoubaidi; al-Zubaidi
    id       Aidarous al-Zubaidi; Aidarous al-Zoubaidi; al-Zubaidi

person maeen-abdulmalik-saeed
    name     Maeen Abdulmalik Saeed
    country  YEM
    role     prime-minister of YEM 2018-10-18..2024-02-05
    en       Maeen Abdulmalik Saeed; Maeen Abdulmalik
    id       Maeen Abdulmalik Saeed; Maeen Abdulmalik

# Egypt and North Africa

person hosni-mubarak
    name     Hosni Mubarak
    country  EGY
    role     president of EGY 1981-10-14..2011-02-11
    en       Hosni Mubarak
    id       Hosni Mubarak

person mohamed-morsi
    name     Mohamed Morsi
    country  EGY
    role     president of EGY 2012-06-30..2013-07-03
    en       Mohamed Morsi; Morsi; Mohammed Morsi; Mohamed Mursi; Mohammed Mursi; Mursi; Muhammad Mursi
    id       Mohamed Morsi; Morsi; Mohammed Morsi; Mohamed Mursi; Mohammed Mursi; Mursi; Muhammad Mursi

person abdel-fattah-el-sisi
    name     Abdel Fattah el-Sisi
    country  EGY
    role     defence-minister of EGY 2012-08-12..2014-03-26
    role     president of EGY 2014-06-08..
    en       Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; el-Sisi; al-Sisi; Abdel-Fattah el-Sissi; el-Sissi; El-Sisi; Al-Sisi; Abdul Fattah al-Sisi; Sisi
    id       Abdel Fattah el-Sisi; Abdel Fattah al-Sisi; el-Sisi; al-Sisi; Abdel-Fattah el-Sissi; el-Sissi; El-Sisi; Al-Sisi; Abdul Fattah al-Sisi
    id       Abdel Fattah As-Sisi; As-Sisi

person adly-mansour
    name     Adly Mansour
    country  EGY
    role     acting-president of EGY 2013-07-04..2014-06-08
    en       Adly Mansour
    id       Adly Mansour

person mohamed-hussein-tantawi
    name     Mohamed Hussein Tantawi
    country  EGY
    role     defence-minister of EGY 1991-05..2012-08-12
    role     leader of EGY 2011-02-11..2012-06-30
    en       Mohamed Hussein Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi
    id       Mohamed Hussein Tantawi; Hussein Tantawi; Mohammed Hussein Tantawi

person sameh-shoukry
    name     Sameh Shoukry
    country  EGY
    role     foreign-minister of EGY 2014-06-17..2024-07-03
    en       Sameh Shoukry; Shoukry; Sameh Shukri
    id       Sameh Shoukry; Shoukry; Sameh Shukri

person badr-abdelatty
    name     Badr Abdelatty
    country  EGY
    role     foreign-minister of EGY 2024-07-03..
    en       Badr Abdelatty; Abdelatty
    id       Badr Abdelatty; Abdelatty

person nabil-fahmy
    name     Nabil Fahmy
    country  EGY
    role     foreign-minister of EGY 2013-07-16..2014-06
    en       Nabil Fahmy
    id       Nabil Fahmy

person ahmed-aboul-gheit
    name     Ahmed Aboul Gheit
    country  EGY
    role     foreign-minister of EGY 2004-07-14..2011-03
    role     secretary-general of arab-league 2016-07-03..
    en       Ahmed Aboul Gheit; Aboul Gheit; Ahmed Abul Gheit
    id       Ahmed Aboul Gheit; Aboul Gheit; Ahmed Abul Gheit

person amr-moussa
    name     Amr Moussa
    country  EGY
    role     foreign-minister of EGY 1991-05..2001-05
    role     secretary-general of arab-league 2001-06-01..2011-06-01
    en       Amr Moussa; Amr Mussa
    id       Amr Moussa; Amr Mussa

person nabil-elaraby
    name     Nabil Elaraby
    country  EGY
    role     foreign-minister of EGY 2011-03..2011-06
    role     secretary-general of arab-league 2011-07-01..2016-07-03
    en       Nabil Elaraby; Nabil al-Arabi; Elaraby; Nabil el-Araby
    id       Nabil Elaraby; Nabil al-Arabi; Elaraby; Nabil el-Araby

person mostafa-madbouly
    name     Mostafa Madbouly
    country  EGY
    role     prime-minister of EGY 2018-06-14..
    en       Mostafa Madbouly; Madbouly
    id       Mostafa Madbouly; Madbouly

person abbas-kamel
    name     Abbas Kamel
    country  EGY
    role     intelligence-chief of EGY 2018-06..2024-10
    sector   SPY
    en       Abbas Kamel
    id       Abbas Kamel

person muammar-gaddafi
    name     Muammar Gaddafi
    country  LBY
    role     leader of LBY 1969-09-01..2011-10-20
    en       Muammar Gaddafi; Gaddafi; Muammar Qaddafi; Moammar Gadhafi; Gadhafi; Qaddafi; Muammar Gadhafi; Kadhafi; Moamer Kadhafi; Moammar Gaddafi
    id       Muammar Gaddafi; Gaddafi; Muammar Qaddafi; Moammar Gadhafi; Gadhafi; Qaddafi; Muammar Gadhafi; Kadhafi; Moamer Kadhafi; Moammar Gaddafi; Khadafi
    id       Muammar Khadafi; Muammar Khadafy; Moammar Khadafi; Khaddafi; Muammar Kadafi; Kadafi

person saif-al-islam-gaddafi
    name     Saif al-Islam Gaddafi
    country  LBY
    sector   ELI
    en       Saif al-Islam Gaddafi; Saif al-Islam Gadhafi; Seif al-Islam Gaddafi; Saif al-Islam
    id       Saif al-Islam Gaddafi; Saif al-Islam Gadhafi; Seif al-Islam Gaddafi; Saif al-Islam

person khalifa-haftar
    name     Khalifa Haftar
    country  LBY
    role     commander of lna-libya 2015-03..
    sector   REB
    en       Khalifa Haftar; Haftar; Khalifa Hifter; Hifter
    id       Khalifa Haftar; Haftar; Khalifa Hifter; Hifter

person fayez-al-sarraj
    name     Fayez al-Sarraj
    country  LBY
    role     prime-minister of LBY 2016-03..2021-03-15
    en       Fayez al-Sarraj; Fayez Serraj; Fayez al-Serraj; al-Sarraj; Sarraj
    id       Fayez al-Sarraj; Fayez Serraj; Fayez al-Serraj; al-Sarraj; Sarraj

person abdul-hamid-dbeibah
    name     Abdul Hamid Dbeibah
    country  LBY
    role     prime-minister of LBY 2021-03-15..
    en       Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbeibeh; Dbeibah; Dbeibeh; Abdulhamid Dbeibah
    id       Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid Dbeibeh; Dbeibah; Dbeibeh; Abdulhamid Dbeibah

person ali-zeidan
    name     Ali Zeidan
    country  LBY
    role     prime-minister of LBY 2012-11-14..2014-03-11
    en       Ali Zeidan
    id       Ali Zeidan

person mohamed-al-menfi
    name     Mohamed al-Menfi
    country  LBY
    role     president of LBY 2021-03-15..
    en       Mohamed al-Menfi; Mohamed Menfi; Mohammed al-Menfi
    id       Mohamed al-Menfi; Mohamed Menfi; Mohammed al-Menfi

person aguila-saleh
    name     Aguila Saleh
    country  LBY
    role     speaker of LBY 2014-08..
    sector   LEG
    en       Aguila Saleh; Aguila Saleh Issa
    id       Aguila Saleh; Aguila Saleh Issa

person zine-el-abidine-ben-ali
    name     Zine El Abidine Ben Ali
    country  TUN
    role     president of TUN 1987-11-07..2011-01-14
    en       Zine El Abidine Ben Ali; Ben Ali; Zine al-Abidine Ben Ali
    id       Zine El Abidine Ben Ali; Ben Ali; Zine al-Abidine Ben Ali

person moncef-marzouki
    name     Moncef Marzouki
    country  TUN
    role     president of TUN 2011-12-13..2014-12-31
    en       Moncef Marzouki; Marzouki
    id       Moncef Marzouki; Marzouki

person beji-caid-essebsi
    name     Beji Caid Essebsi
    country  TUN
    role     prime-minister of TUN 2011-02-27..2011-12-24
    role     president of TUN 2014-12-31..2019-07-25
    en       Beji Caid Essebsi; Essebsi
    id       Beji Caid Essebsi; Essebsi

person kais-saied
    name     Kais Saied
    country  TUN
    role     president of TUN 2019-10-23..
    en       Kais Saied; Saied; Kaïs Saïed
    id       Kais Saied; Saied; Kaïs Saïed

person rached-ghannouchi
    name     Rached Ghannouchi
    country  TUN
    role     speaker of TUN 2019-11-13..2022-03
    sector   LEG
    en       Rached Ghannouchi; Rachid Ghannouchi; Ghannouchi; Rachid al-Ghannouchi
    id       Rached Ghannouchi; Rachid Ghannouchi; Ghannouchi; Rachid al-Ghannouchi

person abdelaziz-bouteflika
    name     Abdelaziz Bouteflika
    country  DZA
    role     president of DZA 1999-04-27..2019-04-02
    en       Abdelaziz Bouteflika; Bouteflika
    id       Abdelaziz Bouteflika; Bouteflika

person abdelmadjid-tebboune
    name     Abdelmadjid Tebboune
    country  DZA
    role     prime-minister of DZA 2017-05-25..2017-08-15
    role     president of DZA 2019-12-19..
    en       Abdelmadjid Tebboune; Tebboune
    id       Abdelmadjid Tebboune; Tebboune

person ramtane-lamamra
    name     Ramtane Lamamra
    country  DZA
    role     foreign-minister of DZA 2013-09-11..2017-05-25
    role     foreign-minister of DZA 2021-07-07..2023-03
    en       Ramtane Lamamra; Lamamra
    id       Ramtane Lamamra; Lamamra

person mohammed-vi
    name     Mohammed VI
    country  MAR
    role     king of MAR 1999-07-23..
    en       Mohammed VI; King Mohammed VI; King Mohamed VI
    id       Mohammed VI; King Mohammed VI; King Mohamed VI; Raja Mohammed VI

person nasser-bourita
    name     Nasser Bourita
    country  MAR
    role     foreign-minister of MAR 2017-04-05..
    en       Nasser Bourita; Bourita
    id       Nasser Bourita; Bourita

person aziz-akhannouch
    name     Aziz Akhannouch
    country  MAR
    role     prime-minister of MAR 2021-10-07..
    en       Aziz Akhannouch; Akhannouch
    id       Aziz Akhannouch; Akhannouch

person brahim-ghali
    name     Brahim Ghali
    country  ESH
    role     rebel-leader of polisario 2016-07-12..
    sector   REB
    en       Brahim Ghali
    id       Brahim Ghali

# Afghanistan and Pakistan

person hamid-karzai
    name     Hamid Karzai
    country  AFG
    role     president of AFG 2001-12-22..2014-09-29
    en       Hamid Karzai; Karzai
    id       Hamid Karzai; Karzai

person ashraf-ghani
    name     Ashraf Ghani
    country  AFG
    role     president of AFG 2014-09-29..2021-08-15
    en       Ashraf Ghani
    id       Ashraf Ghani

person abdullah-abdullah
    name     Abdullah Abdullah
    country  AFG
    role     foreign-minister of AFG 2001-10..2006-04
    en       Abdullah Abdullah
    id       Abdullah Abdullah

person mullah-omar
    name     Mullah Omar
    country  AFG
    role     supreme-leader of taliban 1994..2013-04-23
    sector   REB
    en       Mullah Omar; Mohammed Omar; Mullah Mohammed Omar; Mullah Mohammad Omar
    id       Mullah Omar; Mohammed Omar; Mullah Mohammed Omar; Mullah Mohammad Omar

person akhtar-mansour
    name     Akhtar Mansour
    country  AFG
    role     supreme-leader of taliban 2015-07-29..2016-05-21
    sector   REB
    en       Akhtar Mansour; Akhtar Mohammad Mansour; Mullah Akhtar Mansour
    id       Akhtar Mansour; Akhtar Mohammad Mansour; Mullah Akhtar Mansour

person hibatullah-akhundzada
    name     Hibatullah Akhundzada
    country  AFG
    role     supreme-leader of taliban 2016-05-25..
    en       Hibatullah Akhundzada; Akhundzada; Haibatullah Akhundzada; Hibatullah Akhunzada
    id       Hibatullah Akhundzada; Akhundzada; Haibatullah Akhundzada; Hibatullah Akhunzada

person mullah-baradar
    name     Mullah Baradar
    country  AFG
    role     deputy-prime-minister of AFG 2021-09-07..
    en       Mullah Baradar; Abdul Ghani Baradar; Baradar; Mullah Abdul Ghani Baradar
    id       Mullah Baradar; Abdul Ghani Baradar; Baradar; Mullah Abdul Ghani Baradar

person sirajuddin-haqqani
    name     Sirajuddin Haqqani
    country  AFG
    role     interior-minister of AFG 2021-09-07..
    en       Sirajuddin Haqqani; Sirajudin Haqqani
    id       Sirajuddin Haqqani; Sirajudin Haqqani

person amir-khan-muttaqi
    name     Amir Khan Muttaqi
    country  AFG
    role     foreign-minister of AFG 2021-09-07..
    en       Amir Khan Muttaqi; Muttaqi
    id       Amir Khan Muttaqi; Muttaqi

person mohammad-yaqoob
    name     Mohammad Yaqoob
    country  AFG
    role     defence-minister of AFG 2021-09-07..
    en       Mohammad Yaqoob; Mullah Yaqoob; Mohammad Yaqub; Mullah Mohammad Yaqoob
    id       Mohammad Yaqoob; Mullah Yaqoob; Mohammad Yaqub; Mullah Mohammad Yaqoob

person hasan-akhund
    name     Hasan Akhund
    country  AFG
    role     prime-minister of AFG 2021-09-07..2023-05
    en       Hasan Akhund; Mohammad Hassan Akhund; Mullah Mohammad Hassan Akhund; Mullah Hassan Akhund
    id       Hasan Akhund; Mohammad Hassan Akhund; Mullah Mohammad Hassan Akhund; Mullah Hassan Akhund

person zabihullah-mujahid
    name     Zabihullah Mujahid
    country  AFG
    role     spokesperson of taliban 2007..
    en       Zabihullah Mujahid; Zabiullah Mujahid
    id       Zabihullah Mujahid; Zabiullah Mujahid

person hanif-atmar
    name     Hanif Atmar
    country  AFG
    role     interior-minister of AFG 2008-10..2010-06
    role     foreign-minister of AFG 2020-04..2021-08-15
    en       Hanif Atmar
    id       Hanif Atmar

person amrullah-saleh
    name     Amrullah Saleh
    country  AFG
    role     intelligence-chief of AFG 2004..2010-06
    role     vice-president of AFG 2020-02..2021-08-15
    en       Amrullah Saleh
    id       Amrullah Saleh

person gulbuddin-hekmatyar
    name     Gulbuddin Hekmatyar
    country  AFG
    sector   REB
    en       Gulbuddin Hekmatyar; Hekmatyar
    id       Gulbuddin Hekmatyar; Hekmatyar

person ahmad-massoud
    name     Ahmad Massoud
    country  AFG
    sector   REB
    en       Ahmad Massoud
    id       Ahmad Massoud

person ahmad-shah-massoud
    name     Ahmad Shah Massoud
    country  AFG
    sector   REB
    en       Ahmad Shah Massoud
    id       Ahmad Shah Massoud

person rashid-dostum
    name     Rashid Dostum
    country  AFG
    role     vice-president of AFG 2014-09-29..2020-02
    en       Rashid Dostum; Abdul Rashid Dostum; Dostum
    id       Rashid Dostum; Abdul Rashid Dostum; Dostum

person pervez-musharraf
    name     Pervez Musharraf
    country  PAK
    role     junta-leader of PAK 1999-10-12..2001-06
    role     president of PAK 2001-06-20..2008-08-18
    role     army-chief of PAK 1998-10..2007-11-28
    en       Pervez Musharraf; Musharraf
    id       Pervez Musharraf; Musharraf

person nawaz-sharif
    name     Nawaz Sharif
    country  PAK
    role     prime-minister of PAK 1997-02-17..1999-10-12
    role     prime-minister of PAK 2013-06-05..2017-07-28
    en       Nawaz Sharif
    id       Nawaz Sharif

person shehbaz-sharif
    name     Shehbaz Sharif
    country  PAK
    role     prime-minister of PAK 2022-04-11..2023-08-14
    role     prime-minister of PAK 2024-03-03..
    en       Shehbaz Sharif; Shahbaz Sharif
    id       Shehbaz Sharif; Shahbaz Sharif

person imran-khan
    name     Imran Khan
    country  PAK
    role     party-leader of pti 1996-04..2023-12
    role     prime-minister of PAK 2018-08-18..2022-04-10
    en       Imran Khan
    id       Imran Khan

person benazir-bhutto
    name     Benazir Bhutto
    country  PAK
    role     prime-minister of PAK 1988-12-02..1990-08-06
    role     prime-minister of PAK 1993-10-19..1996-11-05
    en       Benazir Bhutto; Bhutto
    id       Benazir Bhutto; Bhutto

person bilawal-bhutto-zardari
    name     Bilawal Bhutto Zardari
    country  PAK
    role     foreign-minister of PAK 2022-04-27..2023-08-14
    en       Bilawal Bhutto Zardari; Bilawal Bhutto; Bilawal
    id       Bilawal Bhutto Zardari; Bilawal Bhutto; Bilawal

person asif-ali-zardari
    name     Asif Ali Zardari
    country  PAK
    role     president of PAK 2008-09-09..2013-09-08
    role     president of PAK 2024-03-10..
    en       Asif Ali Zardari; Zardari; Asif Zardari
    id       Asif Ali Zardari; Zardari; Asif Zardari

person yousaf-raza-gilani
    name     Yousaf Raza Gilani
    country  PAK
    role     prime-minister of PAK 2008-03-25..2012-06-19
    en       Yousaf Raza Gilani; Yousuf Raza Gilani
    id       Yousaf Raza Gilani; Yousuf Raza Gilani

person shaukat-aziz
    name     Shaukat Aziz
    country  PAK
    role     prime-minister of PAK 2004-08-28..2007-11-15
    en       Shaukat Aziz
    id       Shaukat Aziz

person arif-alvi
    name     Arif Alvi
    country  PAK
    role     president of PAK 2018-09-09..2024-03-10
    en       Arif Alvi
    id       Arif Alvi

person shah-mahmood-qureshi
    name     Shah Mahmood Qureshi
    country  PAK
    role     foreign-minister of PAK 2008-03-31..2011-02
    role     foreign-minister of PAK 2018-08-20..2022-04-10
    en       Shah Mahmood Qureshi; Shah Mehmood Qureshi
    id       Shah Mahmood Qureshi; Shah Mehmood Qureshi

person hina-rabbani-khar
    name     Hina Rabbani Khar
    country  PAK
    role     foreign-minister of PAK 2011-07..2013-03
    en       Hina Rabbani Khar
    id       Hina Rabbani Khar

person ishaq-dar
    name     Ishaq Dar
    country  PAK
    role     foreign-minister of PAK 2024-03-11..
    role     deputy-prime-minister of PAK 2024-04-28..
    en       Ishaq Dar
    id       Ishaq Dar

person khawaja-asif
    name     Khawaja Asif
    country  PAK
    role     defence-minister of PAK 2013-11..2017-07
    role     foreign-minister of PAK 2017-08-04..2018-04-26
    role     defence-minister of PAK 2022-04-19..2023-08
    role     defence-minister of PAK 2024-03-11..
    en       Khawaja Asif; Khawaja Muhammad Asif
    id       Khawaja Asif; Khawaja Muhammad Asif

person asim-munir
    name     Asim Munir
    country  PAK
    role     army-chief of PAK 2022-11-29..
    sector   MIL
    en       Asim Munir; Syed Asim Munir
    id       Asim Munir; Syed Asim Munir

person qamar-javed-bajwa
    name     Qamar Javed Bajwa
    country  PAK
    role     army-chief of PAK 2016-11-29..2022-11-29
    sector   MIL
    en       Qamar Javed Bajwa
    id       Qamar Javed Bajwa

person raheel-sharif
    name     Raheel Sharif
    country  PAK
    role     army-chief of PAK 2013-11-29..2016-11-29
    sector   MIL
    en       Raheel Sharif
    id       Raheel Sharif

person ashfaq-parvez-kayani
    name     Ashfaq Parvez Kayani
    country  PAK
    role     army-chief of PAK 2007-11-28..2013-11-29
    sector   MIL
    en       Ashfaq Parvez Kayani; Kayani; Ashfaq Kayani
    id       Ashfaq Parvez Kayani; Kayani; Ashfaq Kayani

person anwar-ul-haq-kakar
    name     Anwar ul-Haq Kakar
    country  PAK
    role     prime-minister of PAK 2023-08-14..2024-03-03
    en       Anwar ul-Haq Kakar; Anwaarul Haq Kakar
    id       Anwar ul-Haq Kakar; Anwaarul Haq Kakar

person hafiz-saeed
    name     Hafiz Saeed
    country  PAK
    role     rebel-leader of let 1990..
    sector   REB
    en       Hafiz Saeed; Hafiz Muhammad Saeed
    id       Hafiz Saeed; Hafiz Muhammad Saeed

person masood-azhar
    name     Masood Azhar
    country  PAK
    role     rebel-leader of jem 2000..
    sector   REB
    en       Masood Azhar
    id       Masood Azhar

person hakimullah-mehsud
    name     Hakimullah Mehsud
    country  PAK
    role     rebel-leader of ttp 2009-08..2013-11-01
    sector   REB
    en       Hakimullah Mehsud
    id       Hakimullah Mehsud

person baitullah-mehsud
    name     Baitullah Mehsud
    country  PAK
    role     rebel-leader of ttp 2007-12..2009-08-05
    sector   REB
    en       Baitullah Mehsud
    id       Baitullah Mehsud

# India and the rest of South Asia

person narendra-modi
    name     Narendra Modi
    country  IND
    role     chief-minister of IND 2001-10-07..2014-05-22
    role     prime-minister of IND 2014-05-26..
    en       Narendra Modi; Modi
    id       Narendra Modi; Modi

person manmohan-singh
    name     Manmohan Singh
    country  IND
    role     prime-minister of IND 2004-05-22..2014-05-26
    en       Manmohan Singh
    id       Manmohan Singh

person atal-bihari-vajpayee
    name     Atal Bihari Vajpayee
    country  IND
    role     prime-minister of IND 1998-03-19..2004-05-22
    en       Atal Bihari Vajpayee; Vajpayee; A. B. Vajpayee
    id       Atal Bihari Vajpayee; Vajpayee; A. B. Vajpayee

person subrahmanyam-jaishankar
    name     Subrahmanyam Jaishankar
    country  IND
    role     foreign-minister of IND 2019-05-31..
    en       Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar; Jaishankar
    id       Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar; Jaishankar

person sushma-swaraj
    name     Sushma Swaraj
    country  IND
    role     foreign-minister of IND 2014-05-26..2019-05-30
    en       Sushma Swaraj
    id       Sushma Swaraj

person salman-khurshid
    name     Salman Khurshid
    country  IND
    role     foreign-minister of IND 2012-10-28..2014-05-26
    en       Salman Khurshid
    id       Salman Khurshid

person s-m-krishna
    name     S. M. Krishna
    country  IND
    role     foreign-minister of IND 2009-05-22..2012-10
    en       S. M. Krishna; SM Krishna; S.M. Krishna
    id       S. M. Krishna; SM Krishna; S.M. Krishna

person pranab-mukherjee
    name     Pranab Mukherjee
    country  IND
    role     defence-minister of IND 2004-05-22..2006-10
    role     foreign-minister of IND 2006-10-24..2009-05
    role     finance-minister of IND 2009-01..2012-06
    role     president of IND 2012-07-25..2017-07-25
    en       Pranab Mukherjee
    id       Pranab Mukherjee

person natwar-singh
    name     Natwar Singh
    country  IND
    role     foreign-minister of IND 2004-05-23..2005-11
    en       Natwar Singh
    id       Natwar Singh

person jaswant-singh
    name     Jaswant Singh
    country  IND
    role     foreign-minister of IND 1998-12-05..2002-07
    en       Jaswant Singh
    id       Jaswant Singh

person rajnath-singh
    name     Rajnath Singh
    country  IND
    role     interior-minister of IND 2014-05-26..2019-05-30
    role     defence-minister of IND 2019-05-31..
    en       Rajnath Singh
    id       Rajnath Singh

person manohar-parrikar
    name     Manohar Parrikar
    country  IND
    role     defence-minister of IND 2014-11-09..2017-03-13
    en       Manohar Parrikar; Parrikar
    id       Manohar Parrikar; Parrikar

person nirmala-sitharaman
    name     Nirmala Sitharaman
    country  IND
    role     defence-minister of IND 2017-09-03..2019-05-30
    role     finance-minister of IND 2019-05-31..
    en       Nirmala Sitharaman; Sitharaman
    id       Nirmala Sitharaman; Sitharaman

person a-k-antony
    name     A. K. Antony
    country  IND
    role     defence-minister of IND 2006-10..2014-05-26
    en       A. K. Antony; AK Antony; A.K. Antony
    id       A. K. Antony; AK Antony; A.K. Antony

person amit-shah
    name     Amit Shah
    country  IND
    role     interior-minister of IND 2019-05-31..
    en       Amit Shah
    id       Amit Shah

person p-chidambaram
    name     P. Chidambaram
    country  IND
    role     finance-minister of IND 2004-05..2008-11
    role     interior-minister of IND 2008-11..2012-07
    role     finance-minister of IND 2012-07..2014-05
    en       P. Chidambaram; Chidambaram; Palaniappan Chidambaram
    id       P. Chidambaram; Chidambaram; Palaniappan Chidambaram

person ajit-doval
    name     Ajit Doval
    country  IND
    role     national-security-adviser of IND 2014-05-30..
    en       Ajit Doval; Doval
    id       Ajit Doval; Doval

person droupadi-murmu
    name     Droupadi Murmu
    country  IND
    role     president of IND 2022-07-25..
    en       Droupadi Murmu; Murmu
    id       Droupadi Murmu; Murmu

person ram-nath-kovind
    name     Ram Nath Kovind
    country  IND
    role     president of IND 2017-07-25..2022-07-25
    en       Ram Nath Kovind; Kovind
    id       Ram Nath Kovind; Kovind

person pratibha-patil
    name     Pratibha Patil
    country  IND
    role     president of IND 2007-07-25..2012-07-25
    en       Pratibha Patil
    id       Pratibha Patil

person a-p-j-abdul-kalam
    name     A. P. J. Abdul Kalam
    country  IND
    role     president of IND 2002-07-25..2007-07-25
    en       A. P. J. Abdul Kalam; APJ Abdul Kalam; A.P.J. Abdul Kalam; Abdul Kalam
    id       A. P. J. Abdul Kalam; APJ Abdul Kalam; A.P.J. Abdul Kalam; Abdul Kalam

person sonia-gandhi
    name     Sonia Gandhi
    country  IND
    role     party-leader of inc 1998..2017-12
    sector   PTY
    en       Sonia Gandhi
    id       Sonia Gandhi

person rahul-gandhi
    name     Rahul Gandhi
    country  IND
    role     party-leader of inc 2017-12..2019-07
    role     opposition-leader of IND 2024-06..
    sector   OPP
    en       Rahul Gandhi
    id       Rahul Gandhi

person arvind-kejriwal
    name     Arvind Kejriwal
    country  IND
    role     chief-minister of IND 2015-02-14..2024-09
    en       Arvind Kejriwal; Kejriwal
    id       Arvind Kejriwal; Kejriwal

person yogi-adityanath
    name     Yogi Adityanath
    country  IND
    role     chief-minister of IND 2017-03-19..
    en       Yogi Adityanath; Adityanath
    id       Yogi Adityanath; Adityanath

person mamata-banerjee
    name     Mamata Banerjee
    country  IND
    role     chief-minister of IND 2011-05-20..
    en       Mamata Banerjee; Mamata
    id       Mamata Banerjee; Mamata

person bipin-rawat
    name     Bipin Rawat
    country  IND
    role     army-chief of IND 2016-12-31..2019-12-31
    role     armed-forces-chief of IND 2020-01-01..2021-12-08
    sector   MIL
    en       Bipin Rawat
    id       Bipin Rawat

person randhir-jaiswal
    name     Randhir Jaiswal
    country  IND
    role     spokesperson of IND 2024-01..
    en       Randhir Jaiswal
    id       Randhir Jaiswal

person sheikh-hasina
    name     Sheikh Hasina
    country  BGD
    role     prime-minister of BGD 1996-06-23..2001-07-15
    role     prime-minister of BGD 2009-01-06..2024-08-05
    en       Sheikh Hasina; Hasina; Sheikh Hasina Wajed; Sheikh Hasina Wazed
    id       Sheikh Hasina; Hasina; Sheikh Hasina Wajed; Sheikh Hasina Wazed

person khaleda-zia
    name     Khaleda Zia
    country  BGD
    role     prime-minister of BGD 1991-03-20..1996-03-30
    role     prime-minister of BGD 2001-10-10..2006-10-29
    en       Khaleda Zia; Begum Khaleda Zia
    id       Khaleda Zia; Begum Khaleda Zia

person muhammad-yunus
    name     Muhammad Yunus
    country  BGD
    role     acting-prime-minister of BGD 2024-08-08..2026-02
    en       Muhammad Yunus; Mohammad Yunus
    id       Muhammad Yunus; Mohammad Yunus

person mohammed-shahabuddin
    name     Mohammed Shahabuddin
    country  BGD
    role     president of BGD 2023-04-24..
    en       Mohammed Shahabuddin
    id       Mohammed Shahabuddin

person a-k-abdul-momen
    name     A. K. Abdul Momen
    country  BGD
    role     foreign-minister of BGD 2019-01-07..2024-01
    en       A. K. Abdul Momen; AK Abdul Momen
    id       A. K. Abdul Momen; AK Abdul Momen

person mahinda-rajapaksa
    name     Mahinda Rajapaksa
    country  LKA
    role     prime-minister of LKA 2004-04-06..2005-11-19
    role     president of LKA 2005-11-19..2015-01-09
    role     prime-minister of LKA 2019-11-21..2022-05-09
    en       Mahinda Rajapaksa
    id       Mahinda Rajapaksa

person gotabaya-rajapaksa
    name     Gotabaya Rajapaksa
    country  LKA
    role     president of LKA 2019-11-18..2022-07-14
    en       Gotabaya Rajapaksa; Gotabaya; Gotabhaya Rajapaksa
    id       Gotabaya Rajapaksa; Gotabaya; Gotabhaya Rajapaksa

person ranil-wickremesinghe
    name     Ranil Wickremesinghe
    country  LKA
    role     prime-minister of LKA 2001-12-09..2004-04-06
    role     prime-minister of LKA 2015-01-09..2018-10-26
    role     prime-minister of LKA 2018-12-16..2019-11-21
    role     prime-minister of LKA 2022-05-12..2022-07-21
    role     president of LKA 2022-07-21..2024-09-23
    en       Ranil Wickremesinghe; Wickremesinghe; Ranil Wickramasinghe
    id       Ranil Wickremesinghe; Wickremesinghe; Ranil Wickramasinghe

person anura-kumara-dissanayake
    name     Anura Kumara Dissanayake
    country  LKA
    role     president of LKA 2024-09-23..
    en       Anura Kumara Dissanayake; Dissanayake; Anura Dissanayake
    id       Anura Kumara Dissanayake; Dissanayake; Anura Dissanayake

person maithripala-sirisena
    name     Maithripala Sirisena
    country  LKA
    role     president of LKA 2015-01-09..2019-11-18
    en       Maithripala Sirisena; Sirisena
    id       Maithripala Sirisena; Sirisena

person chandrika-kumaratunga
    name     Chandrika Kumaratunga
    country  LKA
    role     president of LKA 1994-11-12..2005-11-19
    en       Chandrika Kumaratunga; Kumaratunga; Chandrika Bandaranaike Kumaratunga
    id       Chandrika Kumaratunga; Kumaratunga; Chandrika Bandaranaike Kumaratunga

person velupillai-prabhakaran
    name     Velupillai Prabhakaran
    country  LKA
    role     rebel-leader of ltte 1976..2009-05-18
    sector   REB
    en       Velupillai Prabhakaran; Prabhakaran; Vellupillai Prabhakaran
    id       Velupillai Prabhakaran; Prabhakaran; Vellupillai Prabhakaran

person k-p-sharma-oli
    name     K. P. Sharma Oli
    country  NPL
    role     prime-minister of NPL 2015-10-12..2016-08-04
    role     prime-minister of NPL 2018-02-15..2021-07-13
    role     prime-minister of NPL 2024-07-15..2025-09-09
    en       K. P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Sharma Oli; KP Oli
    id       K. P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Sharma Oli; KP Oli

person pushpa-kamal-dahal
    name     Pushpa Kamal Dahal
    country  NPL
    role     prime-minister of NPL 2008-08-18..2009-05-25
    role     prime-minister of NPL 2016-08-04..2017-06-07
    role     prime-minister of NPL 2022-12-26..2024-07-15
    en       Pushpa Kamal Dahal; Prachanda
    id       Pushpa Kamal Dahal; Prachanda

person sher-bahadur-deuba
    name     Sher Bahadur Deuba
    country  NPL
    role     prime-minister of NPL 2001-07-26..2002-10-04
    role     prime-minister of NPL 2004-06..2005-02-01
    role     prime-minister of NPL 2017-06-07..2018-02-15
    role     prime-minister of NPL 2021-07-13..2022-12-26
    en       Sher Bahadur Deuba; Deuba
    id       Sher Bahadur Deuba; Deuba

person sushila-karki
    name     Sushila Karki
    country  NPL
    role     prime-minister of NPL 2025-09-12..2026-03
    en       Sushila Karki
    id       Sushila Karki

person king-gyanendra
    name     King Gyanendra
    country  NPL
    role     king of NPL 2001-06-04..2008-05-28
    en       King Gyanendra; Gyanendra
    id       King Gyanendra; Gyanendra

person mohamed-nasheed
    name     Mohamed Nasheed
    country  MDV
    role     president of MDV 2008-11-11..2012-02-07
    role     speaker of MDV 2019-05..2023-11
    en       Mohamed Nasheed; Mohammed Nasheed; Nasheed
    id       Mohamed Nasheed; Mohammed Nasheed; Nasheed

person abdulla-yameen
    name     Abdulla Yameen
    country  MDV
    role     president of MDV 2013-11-17..2018-11-17
    en       Abdulla Yameen; Yameen
    id       Abdulla Yameen; Yameen

person ibrahim-mohamed-solih
    name     Ibrahim Mohamed Solih
    country  MDV
    role     president of MDV 2018-11-17..2023-11-17
    en       Ibrahim Mohamed Solih; Ibu Solih; Ibrahim Solih
    id       Ibrahim Mohamed Solih; Ibu Solih; Ibrahim Solih

person mohamed-muizzu
    name     Mohamed Muizzu
    country  MDV
    role     president of MDV 2023-11-17..
    en       Mohamed Muizzu; Muizzu; Mohammed Muizzu
    id       Mohamed Muizzu; Muizzu; Mohammed Muizzu

person lotay-tshering
    name     Lotay Tshering
    country  BTN
    role     prime-minister of BTN 2018-11-07..2023-11
    en       Lotay Tshering
    id       Lotay Tshering

person tshering-tobgay
    name     Tshering Tobgay
    country  BTN
    role     prime-minister of BTN 2013-07-27..2018-08
    role     prime-minister of BTN 2024-01-28..
    en       Tshering Tobgay
    id       Tshering Tobgay

# China, Taiwan, Hong Kong

person xi-jinping
    name     Xi Jinping
    country  CHN
    role     vice-president of CHN 2008-03-15..2013-03-14
    role     general-secretary of ccp 2012-11-15..
    role     president of CHN 2013-03-14..
    en       Xi Jinping; Xi
    id       Xi Jinping; Xi

person hu-jintao
    name     Hu Jintao
    country  CHN
    role     general-secretary of ccp 2002-11-15..2012-11-15
    role     president of CHN 2003-03-15..2013-03-14
    en       Hu Jintao
    id       Hu Jintao

person jiang-zemin
    name     Jiang Zemin
    country  CHN
    role     general-secretary of ccp 1989-06-24..2002-11-15
    role     president of CHN 1993-03-27..2003-03-15
    en       Jiang Zemin
    id       Jiang Zemin

person zhu-rongji
    name     Zhu Rongji
    country  CHN
    role     prime-minister of CHN 1998-03-17..2003-03-16
    en       Zhu Rongji
    id       Zhu Rongji

person wen-jiabao
    name     Wen Jiabao
    country  CHN
    role     prime-minister of CHN 2003-03-16..2013-03-15
    en       Wen Jiabao
    id       Wen Jiabao

person li-keqiang
    name     Li Keqiang
    country  CHN
    role     prime-minister of CHN 2013-03-15..2023-03-11
    en       Li Keqiang
    id       Li Keqiang

person li-qiang
    name     Li Qiang
    country  CHN
    role     prime-minister of CHN 2023-03-11..
    en       Li Qiang
    id       Li Qiang

person wang-yi
    name     Wang Yi
    country  CHN
    role     foreign-minister of CHN 2013-03-16..2022-12-30
    role     foreign-minister of CHN 2023-07-25..
    en       Wang Yi
    id       Wang Yi

person qin-gang
    name     Qin Gang
    country  CHN
    role     ambassador of IDN 2021-07..2022-12
    role     foreign-minister of CHN 2022-12-30..2023-07-25
    en       Qin Gang
    id       Qin Gang

person yang-jiechi
    name     Yang Jiechi
    country  CHN
    role     foreign-minister of CHN 2007-04-27..2013-03-16
    en       Yang Jiechi
    id       Yang Jiechi

person li-zhaoxing
    name     Li Zhaoxing
    country  CHN
    role     foreign-minister of CHN 2003-03-17..2007-04-27
    en       Li Zhaoxing
    id       Li Zhaoxing

person tang-jiaxuan
    name     Tang Jiaxuan
    country  CHN
    role     foreign-minister of CHN 1998-03..2003-03-17
    en       Tang Jiaxuan
    id       Tang Jiaxuan

person liang-guanglie
    name     Liang Guanglie
    country  CHN
    role     defence-minister of CHN 2008-03..2013-03
    en       Liang Guanglie
    id       Liang Guanglie

person chang-wanquan
    name     Chang Wanquan
    country  CHN
    role     defence-minister of CHN 2013-03-16..2018-03-19
    en       Chang Wanquan
    id       Chang Wanquan

person wei-fenghe
    name     Wei Fenghe
    country  CHN
    role     defence-minister of CHN 2018-03-19..2023-03-12
    en       Wei Fenghe
    id       Wei Fenghe

person li-shangfu
    name     Li Shangfu
    country  CHN
    role     defence-minister of CHN 2023-03-12..2023-10-24
    en       Li Shangfu
    id       Li Shangfu

person dong-jun
    name     Dong Jun
    country  CHN
    role     defence-minister of CHN 2023-12-29..
    en       Dong Jun
    id       Dong Jun

person wang-qishan
    name     Wang Qishan
    country  CHN
    role     vice-president of CHN 2018-03-17..2023-03-10
    en       Wang Qishan
    id       Wang Qishan

person han-zheng
    name     Han Zheng
    country  CHN
    role     vice-president of CHN 2023-03-10..
    en       Han Zheng
    id       Han Zheng

person zhao-leji
    name     Zhao Leji
    country  CHN
    role     speaker of CHN 2023-03-10..
    sector   LEG
    en       Zhao Leji
    id       Zhao Leji

person mao-ning
    name     Mao Ning
    country  CHN
    role     spokesperson of CHN 2022-09..
    en       Mao Ning
    id       Mao Ning

person lin-jian
    name     Lin Jian
    country  CHN
    role     spokesperson of CHN 2024-03..
    en       Lin Jian
    id       Lin Jian

person zhao-lijian
    name     Zhao Lijian
    country  CHN
    role     spokesperson of CHN 2020-02..2023-01
    en       Zhao Lijian
    id       Zhao Lijian

person hua-chunying
    name     Hua Chunying
    country  CHN
    role     spokesperson of CHN 2012-11..2024
    en       Hua Chunying
    id       Hua Chunying

person wang-wenbin
    name     Wang Wenbin
    country  CHN
    role     spokesperson of CHN 2020-07..2024-05
    en       Wang Wenbin
    id       Wang Wenbin

person geng-shuang
    name     Geng Shuang
    country  CHN
    role     spokesperson of CHN 2016-09..2020-06
    en       Geng Shuang
    id       Geng Shuang

person liu-he
    name     Liu He
    country  CHN
    role     deputy-prime-minister of CHN 2018-03-19..2023-03-12
    en       Liu He
    id       Liu He

person he-lifeng
    name     He Lifeng
    country  CHN
    role     deputy-prime-minister of CHN 2023-03-12..
    en       He Lifeng
    id       He Lifeng

person liu-xiaobo
    name     Liu Xiaobo
    country  CHN
    sector   OPP
    en       Liu Xiaobo
    id       Liu Xiaobo

person chen-shui-bian
    name     Chen Shui-bian
    country  TWN
    role     president of TWN 2000-05-20..2008-05-20
    en       Chen Shui-bian
    id       Chen Shui-bian

person ma-ying-jeou
    name     Ma Ying-jeou
    country  TWN
    role     president of TWN 2008-05-20..2016-05-20
    en       Ma Ying-jeou
    id       Ma Ying-jeou

person tsai-ing-wen
    name     Tsai Ing-wen
    country  TWN
    role     president of TWN 2016-05-20..2024-05-20
    en       Tsai Ing-wen
    id       Tsai Ing-wen

person lai-ching-te
    name     Lai Ching-te
    country  TWN
    role     prime-minister of TWN 2017-09-08..2019-01-14
    role     vice-president of TWN 2020-05-20..2024-05-20
    role     president of TWN 2024-05-20..
    en       Lai Ching-te; William Lai
    id       Lai Ching-te; William Lai

person joseph-wu
    name     Joseph Wu
    country  TWN
    role     foreign-minister of TWN 2018-02-26..2024-05-20
    en       Joseph Wu; Joseph Wu Jaushieh; Jaushieh Joseph Wu
    id       Joseph Wu; Joseph Wu Jaushieh; Jaushieh Joseph Wu

person lin-chia-lung
    name     Lin Chia-lung
    country  TWN
    role     foreign-minister of TWN 2024-05-20..
    en       Lin Chia-lung
    id       Lin Chia-lung

person wellington-koo
    name     Wellington Koo
    country  TWN
    role     defence-minister of TWN 2024-05-20..
    en       Wellington Koo
    id       Wellington Koo

person chiu-kuo-cheng
    name     Chiu Kuo-cheng
    country  TWN
    role     defence-minister of TWN 2021-02-23..2024-05-20
    en       Chiu Kuo-cheng
    id       Chiu Kuo-cheng

person su-tseng-chang
    name     Su Tseng-chang
    country  TWN
    role     prime-minister of TWN 2006-01-25..2007-05-21
    role     prime-minister of TWN 2019-01-14..2023-01-31
    en       Su Tseng-chang
    id       Su Tseng-chang

person cho-jung-tai
    name     Cho Jung-tai
    country  TWN
    role     prime-minister of TWN 2024-05-20..
    en       Cho Jung-tai
    id       Cho Jung-tai

person tung-chee-hwa
    name     Tung Chee-hwa
    country  HKG
    role     chief-executive-government of HKG 1997-07-01..2005-03-12
    en       Tung Chee-hwa
    id       Tung Chee-hwa

person donald-tsang
    name     Donald Tsang
    country  HKG
    role     chief-executive-government of HKG 2005-06-21..2012-06-30
    en       Donald Tsang
    id       Donald Tsang

person leung-chun-ying
    name     Leung Chun-ying
    country  HKG
    role     chief-executive-government of HKG 2012-07-01..2017-06-30
    en       Leung Chun-ying; CY Leung
    id       Leung Chun-ying; CY Leung

person carrie-lam
    name     Carrie Lam
    country  HKG
    role     chief-executive-government of HKG 2017-07-01..2022-06-30
    en       Carrie Lam
    id       Carrie Lam

person john-lee-ka-chiu
    name     John Lee Ka-chiu
    country  HKG
    role     chief-executive-government of HKG 2022-07-01..
    en       John Lee Ka-chiu; John Lee
    id       John Lee Ka-chiu; John Lee

person joshua-wong
    name     Joshua Wong
    country  HKG
    sector   OPP
    en       Joshua Wong
    id       Joshua Wong

person jimmy-lai
    name     Jimmy Lai
    country  HKG
    sector   OPP
    en       Jimmy Lai
    id       Jimmy Lai

person dalai-lama
    name     Dalai Lama
    country  CHN
    sector   REL
    en       Dalai Lama; the Dalai Lama; Tenzin Gyatso
    id       Dalai Lama; the Dalai Lama; Tenzin Gyatso

# Japan

person yoshiro-mori
    name     Yoshiro Mori
    country  JPN
    role     prime-minister of JPN 2000-04-05..2001-04-26
    en       Yoshiro Mori
    id       Yoshiro Mori

person junichiro-koizumi
    name     Junichiro Koizumi
    country  JPN
    role     prime-minister of JPN 2001-04-26..2006-09-26
    en       Junichiro Koizumi
    id       Junichiro Koizumi

person shinzo-abe
    name     Shinzo Abe
    country  JPN
    role     cabinet-secretary of JPN 2005-10-31..2006-09-26
    role     prime-minister of JPN 2006-09-26..2007-09-26
    role     prime-minister of JPN 2012-12-26..2020-09-16
    en       Shinzo Abe; Abe Shinzo
    id       Shinzo Abe; Abe Shinzo

person yasuo-fukuda
    name     Yasuo Fukuda
    country  JPN
    role     cabinet-secretary of JPN 2000-10..2004-05
    role     prime-minister of JPN 2007-09-26..2008-09-24
    en       Yasuo Fukuda
    id       Yasuo Fukuda

person taro-aso
    name     Taro Aso
    country  JPN
    role     foreign-minister of JPN 2005-10-31..2007-08-27
    role     prime-minister of JPN 2008-09-24..2009-09-16
    role     finance-minister of JPN 2012-12-26..2021-10-04
    en       Taro Aso
    id       Taro Aso

person yukio-hatoyama
    name     Yukio Hatoyama
    country  JPN
    role     prime-minister of JPN 2009-09-16..2010-06-08
    en       Yukio Hatoyama; Hatoyama
    id       Yukio Hatoyama; Hatoyama

person naoto-kan
    name     Naoto Kan
    country  JPN
    role     prime-minister of JPN 2010-06-08..2011-09-02
    en       Naoto Kan
    id       Naoto Kan

person yoshihiko-noda
    name     Yoshihiko Noda
    country  JPN
    role     prime-minister of JPN 2011-09-02..2012-12-26
    role     opposition-leader of JPN 2024-09-23..2026-01
    en       Yoshihiko Noda; Noda
    id       Yoshihiko Noda

person yoshihide-suga
    name     Yoshihide Suga
    country  JPN
    role     cabinet-secretary of JPN 2012-12-26..2020-09-16
    role     prime-minister of JPN 2020-09-16..2021-10-04
    en       Yoshihide Suga; Suga
    id       Yoshihide Suga

person fumio-kishida
    name     Fumio Kishida
    country  JPN
    role     foreign-minister of JPN 2012-12-26..2017-08-03
    role     prime-minister of JPN 2021-10-04..2024-10-01
    en       Fumio Kishida; Kishida
    id       Fumio Kishida; Kishida

person shigeru-ishiba
    name     Shigeru Ishiba
    country  JPN
    role     defence-minister of JPN 2007-09-26..2008-08-02
    role     prime-minister of JPN 2024-10-01..2025-10-21
    en       Shigeru Ishiba; Ishiba
    id       Shigeru Ishiba; Ishiba

person sanae-takaichi
    name     Sanae Takaichi
    country  JPN
    role     prime-minister of JPN 2025-10-21..
    en       Sanae Takaichi; Takaichi
    id       Sanae Takaichi; Takaichi

person taro-kono
    name     Taro Kono
    country  JPN
    role     foreign-minister of JPN 2017-08-03..2019-09-11
    role     defence-minister of JPN 2019-09-11..2020-09-16
    en       Taro Kono
    id       Taro Kono

person toshimitsu-motegi
    name     Toshimitsu Motegi
    country  JPN
    role     foreign-minister of JPN 2019-09-11..2021-11
    role     foreign-minister of JPN 2025-10-21..
    en       Toshimitsu Motegi; Motegi
    id       Toshimitsu Motegi; Motegi

person yoshimasa-hayashi
    name     Yoshimasa Hayashi
    country  JPN
    role     foreign-minister of JPN 2021-11-10..2023-09-13
    role     cabinet-secretary of JPN 2023-12-14..2025-10-21
    en       Yoshimasa Hayashi
    id       Yoshimasa Hayashi

person yoko-kamikawa
    name     Yoko Kamikawa
    country  JPN
    role     foreign-minister of JPN 2023-09-13..2024-10-01
    en       Yoko Kamikawa; Kamikawa
    id       Yoko Kamikawa; Kamikawa

person takeshi-iwaya
    name     Takeshi Iwaya
    country  JPN
    role     defence-minister of JPN 2018-10-02..2019-09-11
    role     foreign-minister of JPN 2024-10-01..2025-10-21
    en       Takeshi Iwaya; Iwaya
    id       Takeshi Iwaya; Iwaya

person gen-nakatani
    name     Gen Nakatani
    country  JPN
    role     defence-minister of JPN 2014-12-24..2016-08-03
    role     defence-minister of JPN 2024-10-01..2025-10-21
    en       Gen Nakatani
    id       Gen Nakatani

person nobuo-kishi
    name     Nobuo Kishi
    country  JPN
    role     defence-minister of JPN 2020-09-16..2022-08-10
    en       Nobuo Kishi
    id       Nobuo Kishi

person yasukazu-hamada
    name     Yasukazu Hamada
    country  JPN
    role     defence-minister of JPN 2008-09-24..2009-09-16
    role     defence-minister of JPN 2022-08-10..2023-09-13
    en       Yasukazu Hamada
    id       Yasukazu Hamada

person minoru-kihara
    name     Minoru Kihara
    country  JPN
    role     defence-minister of JPN 2023-09-13..2024-10-01
    role     cabinet-secretary of JPN 2025-10-21..
    en       Minoru Kihara
    id       Minoru Kihara

person shinjiro-koizumi
    name     Shinjiro Koizumi
    country  JPN
    role     defence-minister of JPN 2025-10-21..
    en       Shinjiro Koizumi
    id       Shinjiro Koizumi

person tomomi-inada
    name     Tomomi Inada
    country  JPN
    role     defence-minister of JPN 2016-08-03..2017-07-28
    en       Tomomi Inada
    id       Tomomi Inada

person itsunori-onodera
    name     Itsunori Onodera
    country  JPN
    role     defence-minister of JPN 2012-12-26..2014-09-03
    role     defence-minister of JPN 2017-08-03..2018-10-02
    en       Itsunori Onodera; Onodera
    id       Itsunori Onodera; Onodera

person hirokazu-matsuno
    name     Hirokazu Matsuno
    country  JPN
    role     cabinet-secretary of JPN 2021-10-04..2023-12-14
    en       Hirokazu Matsuno
    id       Hirokazu Matsuno

person katsuya-okada
    name     Katsuya Okada
    country  JPN
    role     foreign-minister of JPN 2009-09-16..2010-09-17
    en       Katsuya Okada
    id       Katsuya Okada

person seiji-maehara
    name     Seiji Maehara
    country  JPN
    role     foreign-minister of JPN 2010-09-17..2011-03
    en       Seiji Maehara; Maehara
    id       Seiji Maehara; Maehara

person koichiro-gemba
    name     Koichiro Gemba
    country  JPN
    role     foreign-minister of JPN 2011-09-02..2012-12-26
    en       Koichiro Gemba
    id       Koichiro Gemba

person emperor-naruhito
    name     Emperor Naruhito
    country  JPN
    role     emperor of JPN 2019-05-01..
    en       Emperor Naruhito; Naruhito
    id       Emperor Naruhito; Naruhito; Kaisar Naruhito

person emperor-akihito
    name     Emperor Akihito
    country  JPN
    role     emperor of JPN 1989-01-07..2019-04-30
    en       Emperor Akihito; Akihito
    id       Emperor Akihito; Akihito; Kaisar Akihito

# Koreas

person kim-dae-jung
    name     Kim Dae Jung
    country  KOR
    role     president of KOR 1998-02-25..2003-02-25
    en       Kim Dae-jung
    id       Kim Dae-jung

person roh-moo-hyun
    name     Roh Moo Hyun
    country  KOR
    role     president of KOR 2003-02-25..2008-02-25
    en       Roh Moo-hyun
    id       Roh Moo-hyun

person lee-myung-bak
    name     Lee Myung Bak
    country  KOR
    role     president of KOR 2008-02-25..2013-02-25
    en       Lee Myung-bak
    id       Lee Myung-bak

person park-geun-hye
    name     Park Geun Hye
    country  KOR
    role     president of KOR 2013-02-25..2017-03-10
    en       Park Geun-hye
    id       Park Geun-hye

person moon-jae-in
    name     Moon Jae In
    country  KOR
    role     president of KOR 2017-05-10..2022-05-09
    en       Moon Jae-in
    id       Moon Jae-in

person yoon-suk-yeol
    name     Yoon Suk Yeol
    country  KOR
    role     president of KOR 2022-05-10..2025-04-04
    en       Yoon Suk-yeol; Yoon Seok-youl; Yoon Seok-yeol
    id       Yoon Suk-yeol; Yoon Seok-youl; Yoon Seok-yeol

person lee-jae-myung
    name     Lee Jae Myung
    country  KOR
    role     party-leader of dp-korea 2022-08-28..2025-04
    role     president of KOR 2025-06-04..
    en       Lee Jae-myung
    id       Lee Jae-myung

person han-duck-soo
    name     Han Duck Soo
    country  KOR
    role     prime-minister of KOR 2007-04-03..2008-02-29
    role     prime-minister of KOR 2022-05-21..2025-05-01
    en       Han Duck-soo
    id       Han Duck-soo

person choi-sang-mok
    name     Choi Sang Mok
    country  KOR
    role     finance-minister of KOR 2023-12-29..2025-05-01
    role     acting-president of KOR 2024-12-27..2025-03-24
    en       Choi Sang-mok
    id       Choi Sang-mok

person hwang-kyo-ahn
    name     Hwang Kyo Ahn
    country  KOR
    role     prime-minister of KOR 2015-06-18..2017-05-11
    role     acting-president of KOR 2016-12-09..2017-05-10
    en       Hwang Kyo-ahn
    id       Hwang Kyo-ahn

person kang-kyung-wha
    name     Kang Kyung Wha
    country  KOR
    role     foreign-minister of KOR 2017-06-18..2021-02-08
    en       Kang Kyung-wha
    id       Kang Kyung-wha

person chung-eui-yong
    name     Chung Eui Yong
    country  KOR
    role     national-security-adviser of KOR 2017-05-21..2020-07
    role     foreign-minister of KOR 2021-02-09..2022-05
    en       Chung Eui-yong
    id       Chung Eui-yong

person park-jin
    name     Park Jin
    country  KOR
    role     foreign-minister of KOR 2022-05-12..2024-01-10
    en       Park Jin
    id       Park Jin

person cho-tae-yul
    name     Cho Tae Yul
    country  KOR
    role     foreign-minister of KOR 2024-01-10..2025-07
    en       Cho Tae-yul
    id       Cho Tae-yul

person cho-hyun
    name     Cho Hyun
    country  KOR
    role     foreign-minister of KOR 2025-07..
    en       Cho Hyun
    id       Cho Hyun

person yun-byung-se
    name     Yun Byung Se
    country  KOR
    role     foreign-minister of KOR 2013-03..2017-06
    en       Yun Byung-se
    id       Yun Byung-se

person kim-sung-hwan
    name     Kim Sung Hwan
    country  KOR
    role     foreign-minister of KOR 2010-10..2013-03
    en       Kim Sung-hwan
    id       Kim Sung-hwan

person kim-yong-hyun
    name     Kim Yong Hyun
    country  KOR
    role     defence-minister of KOR 2024-09-06..2024-12-05
    en       Kim Yong-hyun
    id       Kim Yong-hyun

person shin-won-sik
    name     Shin Won Sik
    country  KOR
    role     defence-minister of KOR 2023-10-07..2024-09-06
    role     national-security-adviser of KOR 2024-09..2025-06
    en       Shin Won-sik
    id       Shin Won-sik

person lee-jong-sup
    name     Lee Jong Sup
    country  KOR
    role     defence-minister of KOR 2022-05..2023-10
    en       Lee Jong-sup
    id       Lee Jong-sup

person jeong-kyeong-doo
    name     Jeong Kyeong Doo
    country  KOR
    role     defence-minister of KOR 2018-09-21..2020-09-18
    en       Jeong Kyeong-doo
    id       Jeong Kyeong-doo

person cho-myoung-gyon
    name     Cho Myoung Gyon
    country  KOR
    role     unification-minister of KOR 2017-07..2019-04
    en       Cho Myoung-gyon
    id       Cho Myoung-gyon

person kim-yung-ho
    name     Kim Yung Ho
    country  KOR
    role     unification-minister of KOR 2023-07..2025-07
    en       Kim Yung-ho
    id       Kim Yung-ho

person kim-min-seok
    name     Kim Min Seok
    country  KOR
    role     prime-minister of KOR 2025-07-03..
    en       Kim Min-seok
    id       Kim Min-seok

person kim-jong-un
    name     Kim Jong Un
    country  PRK
    role     supreme-leader of PRK 2011-12-17..
    en       Kim Jong-un; Kim Jongun
    id       Kim Jong-un; Kim Jongun

person kim-jong-il
    name     Kim Jong Il
    country  PRK
    role     supreme-leader of PRK 1994-07-08..2011-12-17
    en       Kim Jong-il
    id       Kim Jong-il

person kim-yo-jong
    name     Kim Yo Jong
    country  PRK
    en       Kim Yo-jong
    id       Kim Yo-jong

person kim-yong-nam
    name     Kim Yong Nam
    country  PRK
    role     speaker of PRK 1998-09-05..2019-04-11
    sector   LEG
    en       Kim Yong-nam
    id       Kim Yong-nam

person choe-son-hui
    name     Choe Son Hui
    country  PRK
    role     foreign-minister of PRK 2022-06..
    en       Choe Son-hui; Choi Son-hui; Choe Sun-hui
    id       Choe Son-hui; Choi Son-hui; Choe Sun-hui

person ri-yong-ho
    name     Ri Yong Ho
    country  PRK
    role     foreign-minister of PRK 2016-05..2020-01
    en       Ri Yong-ho
    id       Ri Yong-ho

person ri-son-gwon
    name     Ri Son Gwon
    country  PRK
    role     foreign-minister of PRK 2020-01..2022-06
    en       Ri Son-gwon
    id       Ri Son-gwon

person jang-song-thaek
    name     Jang Song Thaek
    country  PRK
    en       Jang Song-thaek; Jang Sung-taek
    id       Jang Song-thaek; Jang Sung-taek

person kim-jong-nam
    name     Kim Jong Nam
    country  PRK
    sector   ELI
    en       Kim Jong-nam
    id       Kim Jong-nam

person choe-ryong-hae
    name     Choe Ryong Hae
    country  PRK
    role     speaker of PRK 2019-04-11..
    sector   LEG
    en       Choe Ryong-hae
    id       Choe Ryong-hae

person kim-tok-hun
    name     Kim Tok Hun
    country  PRK
    role     prime-minister of PRK 2020-08-13..2024-12
    en       Kim Tok-hun
    id       Kim Tok-hun

# ASEAN

person mahathir-mohamad
    name     Mahathir Mohamad
    country  MYS
    role     prime-minister of MYS 1981-07-16..2003-10-31
    role     prime-minister of MYS 2018-05-10..2020-03-01
    en       Mahathir Mohamad; Mahathir; Mahathir Mohammad; Mahathir bin Mohamad
    id       Mahathir Mohamad; Mahathir; Mahathir Mohammad; Mahathir bin Mohamad; Tun Mahathir

person abdullah-ahmad-badawi
    name     Abdullah Ahmad Badawi
    country  MYS
    role     prime-minister of MYS 2003-10-31..2009-04-03
    en       Abdullah Ahmad Badawi; Abdullah Badawi
    id       Abdullah Ahmad Badawi; Abdullah Badawi; Pak Lah

person najib-razak
    name     Najib Razak
    country  MYS
    role     deputy-prime-minister of MYS 2004-01-07..2009-04-03
    role     prime-minister of MYS 2009-04-03..2018-05-09
    en       Najib Razak; Najib Tun Razak; Najib Abdul Razak; Najib
    id       Najib Razak; Najib Tun Razak; Najib Abdul Razak; Najib

person muhyiddin-yassin
    name     Muhyiddin Yassin
    country  MYS
    role     deputy-prime-minister of MYS 2009-04-10..2015-07-28
    role     interior-minister of MYS 2018-05-21..2020-02-24
    role     prime-minister of MYS 2020-03-01..2021-08-16
    en       Muhyiddin Yassin; Muhyiddin
    id       Muhyiddin Yassin; Muhyiddin

person ismail-sabri-yaakob
    name     Ismail Sabri Yaakob
    country  MYS
    role     prime-minister of MYS 2021-08-21..2022-11-24
    en       Ismail Sabri Yaakob; Ismail Sabri
    id       Ismail Sabri Yaakob; Ismail Sabri

person anwar-ibrahim
    name     Anwar Ibrahim
    country  MYS
    role     opposition-leader of MYS 2008-08-28..2015-03
    role     prime-minister of MYS 2022-11-24..
    en       Anwar Ibrahim; Datuk Seri Anwar Ibrahim
    id       Anwar Ibrahim; Datuk Seri Anwar Ibrahim

person ahmad-zahid-hamidi
    name     Ahmad Zahid Hamidi
    country  MYS
    role     defence-minister of MYS 2009-04-10..2013-05
    role     interior-minister of MYS 2013-05-16..2018-05-10
    role     deputy-prime-minister of MYS 2015-07-28..2018-05-10
    role     deputy-prime-minister of MYS 2022-12-03..
    en       Ahmad Zahid Hamidi; Zahid Hamidi
    id       Ahmad Zahid Hamidi; Zahid Hamidi

person hishammuddin-hussein
    name     Hishammuddin Hussein
    country  MYS
    role     interior-minister of MYS 2009-04-10..2013-05
    role     defence-minister of MYS 2013-05-16..2018-05-10
    role     foreign-minister of MYS 2020-03-10..2021-08-16
    role     defence-minister of MYS 2021-08-30..2022-11
    en       Hishammuddin Hussein; Hishammuddin; Hishamuddin Hussein
    id       Hishammuddin Hussein; Hishammuddin; Hishamuddin Hussein

person saifuddin-abdullah
    name     Saifuddin Abdullah
    country  MYS
    role     foreign-minister of MYS 2018-07-02..2020-02-24
    role     foreign-minister of MYS 2021-08-30..2022-11
    en       Saifuddin Abdullah
    id       Saifuddin Abdullah

person anifah-aman
    name     Anifah Aman
    country  MYS
    role     foreign-minister of MYS 2009-04-10..2018-05-10
    en       Anifah Aman
    id       Anifah Aman

person syed-hamid-albar
    name     Syed Hamid Albar
    country  MYS
    role     defence-minister of MYS 1995..1999
    role     foreign-minister of MYS 1999-12..2008-03
    en       Syed Hamid Albar; Hamid Albar
    id       Syed Hamid Albar; Hamid Albar

person zambry-abdul-kadir
    name     Zambry Abdul Kadir
    country  MYS
    role     foreign-minister of MYS 2022-12-03..2023-12-12
    en       Zambry Abdul Kadir
    id       Zambry Abdul Kadir

person mohamad-hasan
    name     Mohamad Hasan
    country  MYS
    role     defence-minister of MYS 2022-12-03..2023-12-12
    role     foreign-minister of MYS 2023-12-12..
    en       Mohamad Hasan; Mohamad bin Hasan; Tok Mat
    id       Mohamad Hasan; Mohamad bin Hasan; Tok Mat

person wan-azizah-wan-ismail
    name     Wan Azizah Wan Ismail
    country  MYS
    role     deputy-prime-minister of MYS 2018-05-21..2020-02-24
    en       Wan Azizah Wan Ismail; Wan Azizah
    id       Wan Azizah Wan Ismail; Wan Azizah

person lee-hsien-loong
    name     Lee Hsien Loong
    country  SGP
    role     prime-minister of SGP 2004-08-12..2024-05-15
    role     minister-without-portfolio of SGP 2024-05-15..
    en       Lee Hsien Loong
    id       Lee Hsien Loong

person lee-kuan-yew
    name     Lee Kuan Yew
    country  SGP
    role     prime-minister of SGP 1959-06-05..1990-11-28
    role     minister-without-portfolio of SGP 1990-11..2011-05
    en       Lee Kuan Yew
    id       Lee Kuan Yew

person goh-chok-tong
    name     Goh Chok Tong
    country  SGP
    role     prime-minister of SGP 1990-11-28..2004-08-12
    en       Goh Chok Tong
    id       Goh Chok Tong

person lawrence-wong
    name     Lawrence Wong
    country  SGP
    role     finance-minister of SGP 2021-05-15..
    role     prime-minister of SGP 2024-05-15..
    en       Lawrence Wong
    id       Lawrence Wong

person vivian-balakrishnan
    name     Vivian Balakrishnan
    country  SGP
    role     foreign-minister of SGP 2015-10-01..
    en       Vivian Balakrishnan
    id       Vivian Balakrishnan

person k-shanmugam
    name     K. Shanmugam
    country  SGP
    role     foreign-minister of SGP 2011-05..2015-09-30
    role     interior-minister of SGP 2015-10-01..
    en       K. Shanmugam; Kasiviswanathan Shanmugam; K Shanmugam
    id       K. Shanmugam; Kasiviswanathan Shanmugam; K Shanmugam

person george-yeo
    name     George Yeo
    country  SGP
    role     foreign-minister of SGP 2004-08-12..2011-05
    en       George Yeo
    id       George Yeo

person ng-eng-hen
    name     Ng Eng Hen
    country  SGP
    role     defence-minister of SGP 2011-05-21..2025-05-23
    en       Ng Eng Hen
    id       Ng Eng Hen

person tharman-shanmugaratnam
    name     Tharman Shanmugaratnam
    country  SGP
    role     president of SGP 2023-09-14..
    en       Tharman Shanmugaratnam; Tharman
    id       Tharman Shanmugaratnam; Tharman

person halimah-yacob
    name     Halimah Yacob
    country  SGP
    role     president of SGP 2017-09-14..2023-09-13
    en       Halimah Yacob
    id       Halimah Yacob

person chan-chun-sing
    name     Chan Chun Sing
    country  SGP
    role     defence-minister of SGP 2025-05-23..
    en       Chan Chun Sing
    id       Chan Chun Sing

person rodrigo-duterte
    name     Rodrigo Duterte
    country  PHL
    role     mayor of PHL 2013-06..2016-06
    role     president of PHL 2016-06-30..2022-06-30
    en       Rodrigo Duterte; Duterte; Rodrigo Roa Duterte
    id       Rodrigo Duterte; Duterte; Rodrigo Roa Duterte

person sara-duterte
    name     Sara Duterte
    country  PHL
    role     mayor of PHL 2016-06..2022-06
    role     vice-president of PHL 2022-06-30..
    en       Sara Duterte; Sara Duterte-Carpio
    id       Sara Duterte; Sara Duterte-Carpio

person ferdinand-marcos-jr
    name     Ferdinand Marcos Jr.
    country  PHL
    role     senator of PHL 2010-06-30..2016-06-30
    role     president of PHL 2022-06-30..
    en       Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos; Marcos Jr.; Marcos Jr; Ferdinand "Bongbong" Marcos Jr.; Ferdinand Romualdez Marcos Jr.
    id       Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos; Marcos Jr.; Marcos Jr; Ferdinand "Bongbong" Marcos Jr.; Ferdinand Romualdez Marcos Jr.

person benigno-aquino-iii
    name     Benigno Aquino III
    country  PHL
    role     president of PHL 2010-06-30..2016-06-30
    en       Benigno Aquino III; Noynoy Aquino; Benigno Aquino; Benigno S. Aquino III
    id       Benigno Aquino III; Noynoy Aquino; Benigno Aquino; Benigno S. Aquino III

person gloria-macapagal-arroyo
    name     Gloria Macapagal Arroyo
    country  PHL
    role     vice-president of PHL 1998-06-30..2001-01-20
    role     president of PHL 2001-01-20..2010-06-30
    role     speaker of PHL 2018-07-23..2019-06
    en       Gloria Macapagal Arroyo; Gloria Arroyo
    id       Gloria Macapagal Arroyo; Gloria Arroyo

person joseph-estrada
    name     Joseph Estrada
    country  PHL
    role     president of PHL 1998-06-30..2001-01-20
    role     mayor of PHL 2013-06-30..2019-06-30
    en       Joseph Estrada
    id       Joseph Estrada

person leni-robredo
    name     Leni Robredo
    country  PHL
    role     vice-president of PHL 2016-06-30..2022-06-30
    en       Leni Robredo; Robredo
    id       Leni Robredo; Robredo

person albert-del-rosario
    name     Albert del Rosario
    country  PHL
    role     foreign-minister of PHL 2011-02-23..2016-03-07
    en       Albert del Rosario
    id       Albert del Rosario

person alberto-romulo
    name     Alberto Romulo
    country  PHL
    role     foreign-minister of PHL 2004-08..2011-02
    en       Alberto Romulo
    id       Alberto Romulo

person perfecto-yasay
    name     Perfecto Yasay
    country  PHL
    role     foreign-minister of PHL 2016-06-30..2017-03-08
    en       Perfecto Yasay; Yasay
    id       Perfecto Yasay; Yasay

person alan-peter-cayetano
    name     Alan Peter Cayetano
    country  PHL
    role     foreign-minister of PHL 2017-05-17..2018-10
    role     speaker of PHL 2019-07-22..2020-10
    en       Alan Peter Cayetano
    id       Alan Peter Cayetano

person teodoro-locsin-jr
    name     Teodoro Locsin Jr.
    country  PHL
    role     foreign-minister of PHL 2018-10-17..2022-06-30
    en       Teodoro Locsin Jr.; Teodoro Locsin; Teddy Locsin; Locsin
    id       Teodoro Locsin Jr.; Teodoro Locsin; Teddy Locsin; Locsin

person enrique-manalo
    name     Enrique Manalo
    country  PHL
    role     foreign-minister of PHL 2022-07-01..2025-06-30
    en       Enrique Manalo; Manalo
    id       Enrique Manalo; Manalo

person ma-theresa-lazaro
    name     Ma. Theresa Lazaro
    country  PHL
    role     foreign-minister of PHL 2025-07-01..
    en       Ma. Theresa Lazaro; Theresa Lazaro; Maria Theresa Lazaro
    id       Ma. Theresa Lazaro; Theresa Lazaro; Maria Theresa Lazaro

person delfin-lorenzana
    name     Delfin Lorenzana
    country  PHL
    role     defence-minister of PHL 2016-06-30..2022-06-30
    en       Delfin Lorenzana; Lorenzana
    id       Delfin Lorenzana; Lorenzana

person gilberto-teodoro
    name     Gilberto Teodoro
    country  PHL
    role     defence-minister of PHL 2007-08..2009-11
    role     defence-minister of PHL 2023-06-05..
    en       Gilberto Teodoro; Gilberto Teodoro Jr.; Gilbert Teodoro; Gibo Teodoro
    id       Gilberto Teodoro; Gilberto Teodoro Jr.; Gilbert Teodoro; Gibo Teodoro

person voltaire-gazmin
    name     Voltaire Gazmin
    country  PHL
    role     defence-minister of PHL 2010-06-30..2016-06-30
    en       Voltaire Gazmin
    id       Voltaire Gazmin

person ronald-dela-rosa
    name     Ronald dela Rosa
    country  PHL
    role     police-chief of PHL 2016-07-01..2018-04-19
    sector   COP
    en       Ronald dela Rosa; Bato dela Rosa
    id       Ronald dela Rosa; Bato dela Rosa

person romeo-brawner-jr
    name     Romeo Brawner Jr.
    country  PHL
    role     armed-forces-chief of PHL 2023-07-21..
    sector   MIL
    en       Romeo Brawner Jr.; Romeo Brawner
    id       Romeo Brawner Jr.; Romeo Brawner

person jay-tarriela
    name     Jay Tarriela
    country  PHL
    sector   MIL
    en       Jay Tarriela; Tarriela
    id       Jay Tarriela; Tarriela

person harry-roque
    name     Harry Roque
    country  PHL
    role     spokesperson of PHL 2017-10..2018-10
    role     spokesperson of PHL 2020-04..2021-11
    en       Harry Roque
    id       Harry Roque

person leila-de-lima
    name     Leila de Lima
    country  PHL
    role     justice-minister of PHL 2010-06-30..2015-10
    role     senator of PHL 2016-06-30..2022-06-30
    en       Leila de Lima; de Lima
    id       Leila de Lima; de Lima

person jose-maria-sison
    name     Jose Maria Sison
    country  PHL
    role     rebel-leader of cpp-philippines 1968..2022-12-16
    sector   REB
    en       Jose Maria Sison; Joma Sison
    id       Jose Maria Sison; Joma Sison

person nur-misuari
    name     Nur Misuari
    country  PHL
    role     rebel-leader of mnlf 1972..
    sector   REB
    en       Nur Misuari; Misuari
    id       Nur Misuari; Misuari

person murad-ebrahim
    name     Murad Ebrahim
    country  PHL
    role     rebel-leader of milf 2003-07..2019-02
    role     chief-minister of PHL 2019-02-22..2025-03
    sector   REB
    en       Murad Ebrahim; Al Haj Murad Ebrahim; Ahod Ebrahim
    id       Murad Ebrahim; Al Haj Murad Ebrahim; Ahod Ebrahim

person isnilon-hapilon
    name     Isnilon Hapilon
    country  PHL
    role     rebel-leader of abu-sayyaf 2006..2017-10-16
    sector   REB
    en       Isnilon Hapilon; Hapilon
    id       Isnilon Hapilon; Hapilon

person thaksin-shinawatra
    name     Thaksin Shinawatra
    country  THA
    role     prime-minister of THA 2001-02-09..2006-09-19
    en       Thaksin Shinawatra; Thaksin
    id       Thaksin Shinawatra; Thaksin

person surayud-chulanont
    name     Surayud Chulanont
    country  THA
    role     prime-minister of THA 2006-10-01..2008-01-29
    en       Surayud Chulanont; Surayud
    id       Surayud Chulanont; Surayud

person samak-sundaravej
    name     Samak Sundaravej
    country  THA
    role     prime-minister of THA 2008-01-29..2008-09-09
    en       Samak Sundaravej; Samak
    id       Samak Sundaravej; Samak

person somchai-wongsawat
    name     Somchai Wongsawat
    country  THA
    role     prime-minister of THA 2008-09-18..2008-12-02
    en       Somchai Wongsawat
    id       Somchai Wongsawat

person abhisit-vejjajiva
    name     Abhisit Vejjajiva
    country  THA
    role     prime-minister of THA 2008-12-17..2011-08-05
    role     opposition-leader of THA 2011-09..2013-12
    en       Abhisit Vejjajiva; Abhisit
    id       Abhisit Vejjajiva; Abhisit

person yingluck-shinawatra
    name     Yingluck Shinawatra
    country  THA
    role     prime-minister of THA 2011-08-05..2014-05-07
    en       Yingluck Shinawatra; Yingluck
    id       Yingluck Shinawatra; Yingluck

person prayut-chan-ocha
    name     Prayut Chan-ocha
    country  THA
    role     army-chief of THA 2010-10..2014-09
    role     junta-leader of THA 2014-05-22..2014-08
    role     prime-minister of THA 2014-08-24..2023-08-22
    en       Prayut Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-ocha; Prayuth Chan-o-cha; Prayuth; Prayut
    id       Prayut Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-ocha; Prayuth Chan-o-cha; Prayuth; Prayut

person prawit-wongsuwan
    name     Prawit Wongsuwan
    country  THA
    role     defence-minister of THA 2008-12..2011-08
    role     defence-minister of THA 2014-08..2019-07
    role     deputy-prime-minister of THA 2014-08-31..2023-09
    en       Prawit Wongsuwan; Prawit Wongsuwon; Prawit
    id       Prawit Wongsuwan; Prawit Wongsuwon; Prawit

person srettha-thavisin
    name     Srettha Thavisin
    country  THA
    role     prime-minister of THA 2023-08-22..2024-08-14
    en       Srettha Thavisin; Srettha
    id       Srettha Thavisin; Srettha

person paetongtarn-shinawatra
    name     Paetongtarn Shinawatra
    country  THA
    role     prime-minister of THA 2024-08-16..2025-08-29
    en       Paetongtarn Shinawatra; Paetongtarn
    id       Paetongtarn Shinawatra; Paetongtarn

person anutin-charnvirakul
    name     Anutin Charnvirakul
    country  THA
    role     health-minister of THA 2019-07-10..2023-09-01
    role     interior-minister of THA 2023-09-01..2025-06
    role     prime-minister of THA 2025-09-07..
    en       Anutin Charnvirakul; Anutin
    id       Anutin Charnvirakul; Anutin

person don-pramudwinai
    name     Don Pramudwinai
    country  THA
    role     foreign-minister of THA 2015-08-19..2023-09-01
    en       Don Pramudwinai
    id       Don Pramudwinai

person maris-sangiampongsa
    name     Maris Sangiampongsa
    country  THA
    role     foreign-minister of THA 2024-04-30..2025-09
    en       Maris Sangiampongsa
    id       Maris Sangiampongsa

person parnpree-bahiddha-nukara
    name     Parnpree Bahiddha-Nukara
    country  THA
    role     foreign-minister of THA 2023-09-01..2024-04-28
    en       Parnpree Bahiddha-Nukara; Parnpree
    id       Parnpree Bahiddha-Nukara; Parnpree

person sihasak-phuangketkeow
    name     Sihasak Phuangketkeow
    country  THA
    role     foreign-minister of THA 2025-09..
    en       Sihasak Phuangketkeow; Sihasak
    id       Sihasak Phuangketkeow; Sihasak

person surin-pitsuwan
    name     Surin Pitsuwan
    country  THA
    role     foreign-minister of THA 1997-11..2001-02
    role     secretary-general of asean 2008-01-01..2012-12-31
    en       Surin Pitsuwan
    id       Surin Pitsuwan

person surakiart-sathirathai
    name     Surakiart Sathirathai
    country  THA
    role     foreign-minister of THA 2001-02..2005-03
    en       Surakiart Sathirathai
    id       Surakiart Sathirathai

person kasit-piromya
    name     Kasit Piromya
    country  THA
    role     foreign-minister of THA 2008-12-20..2011-08
    en       Kasit Piromya
    id       Kasit Piromya

person maha-vajiralongkorn
    name     Maha Vajiralongkorn
    country  THA
    role     king of THA 2016-10-13..
    en       Maha Vajiralongkorn; King Maha Vajiralongkorn; King Vajiralongkorn; Vajiralongkorn
    id       Maha Vajiralongkorn; King Maha Vajiralongkorn; King Vajiralongkorn; Vajiralongkorn; Raja Maha Vajiralongkorn; Raja Vajiralongkorn

person bhumibol-adulyadej
    name     Bhumibol Adulyadej
    country  THA
    role     king of THA 1946-06-09..2016-10-13
    en       Bhumibol Adulyadej; King Bhumibol Adulyadej; King Bhumibol; Bhumibol
    id       Bhumibol Adulyadej; King Bhumibol Adulyadej; King Bhumibol; Bhumibol; Raja Bhumibol Adulyadej; Raja Bhumibol

person pita-limjaroenrat
    name     Pita Limjaroenrat
    country  THA
    role     party-leader of move-forward 2020-03..2023-09
    sector   OPP
    en       Pita Limjaroenrat
    id       Pita Limjaroenrat

person suthep-thaugsuban
    name     Suthep Thaugsuban
    country  THA
    role     deputy-prime-minister of THA 2008-12..2011-08
    role     protest-leader of THA 2013-11..2014-05
    sector   OPP
    en       Suthep Thaugsuban
    id       Suthep Thaugsuban

person hun-sen
    name     Hun Sen
    country  KHM
    role     prime-minister of KHM 1985-01-14..2023-08-22
    role     speaker of KHM 2024-04-03..
    en       Hun Sen
    id       Hun Sen

person hun-manet
    name     Hun Manet
    country  KHM
    role     prime-minister of KHM 2023-08-22..
    en       Hun Manet
    id       Hun Manet

person sam-rainsy
    name     Sam Rainsy
    country  KHM
    role     opposition-leader of KHM 1995..
    sector   OPP
    en       Sam Rainsy
    id       Sam Rainsy

person kem-sokha
    name     Kem Sokha
    country  KHM
    role     opposition-leader of KHM 2017-03..2017-11
    sector   OPP
    en       Kem Sokha
    id       Kem Sokha

person hor-namhong
    name     Hor Namhong
    country  KHM
    role     foreign-minister of KHM 1998-11..2016-04
    en       Hor Namhong
    id       Hor Namhong

person prak-sokhonn
    name     Prak Sokhonn
    country  KHM
    role     foreign-minister of KHM 2016-04-05..2023-08-22
    role     foreign-minister of KHM 2024-11..
    en       Prak Sokhonn; Prak Sokhon
    id       Prak Sokhonn; Prak Sokhon

person sok-chenda-sophea
    name     Sok Chenda Sophea
    country  KHM
    role     foreign-minister of KHM 2023-08-22..2024-11
    en       Sok Chenda Sophea
    id       Sok Chenda Sophea

person tea-banh
    name     Tea Banh
    country  KHM
    role     defence-minister of KHM 1994..2023-08-22
    en       Tea Banh
    id       Tea Banh

person tea-seiha
    name     Tea Seiha
    country  KHM
    role     defence-minister of KHM 2023-08-22..
    en       Tea Seiha
    id       Tea Seiha

person norodom-sihamoni
    name     Norodom Sihamoni
    country  KHM
    role     king of KHM 2004-10-14..
    en       Norodom Sihamoni; King Norodom Sihamoni; King Sihamoni
    id       Norodom Sihamoni; King Norodom Sihamoni; King Sihamoni; Raja Norodom Sihamoni

person norodom-sihanouk
    name     Norodom Sihanouk
    country  KHM
    role     king of KHM 1993-09-24..2004-10-07
    en       Norodom Sihanouk; King Norodom Sihanouk; Sihanouk
    id       Norodom Sihanouk; King Norodom Sihanouk; Sihanouk; Raja Norodom Sihanouk

person aung-san-suu-kyi
    name     Aung San Suu Kyi
    country  MMR
    role     foreign-minister of MMR 2016-03-30..2021-02-01
    role     leader of MMR 2016-04-06..2021-02-01
    en       Aung San Suu Kyi; Suu Kyi
    id       Aung San Suu Kyi; Suu Kyi

person min-aung-hlaing
    name     Min Aung Hlaing
    country  MMR
    role     commander-in-chief of MMR 2011-03-30..
    role     junta-leader of MMR 2021-02-01..
    sector   MIL
    en       Min Aung Hlaing
    id       Min Aung Hlaing

person than-shwe
    name     Than Shwe
    country  MMR
    role     junta-leader of MMR 1992-04-23..2011-03-30
    sector   MIL
    en       Than Shwe
    id       Than Shwe

person thein-sein
    name     Thein Sein
    country  MMR
    role     prime-minister of MMR 2007-10-24..2011-03-30
    role     president of MMR 2011-03-30..2016-03-30
    en       Thein Sein
    id       Thein Sein

person htin-kyaw
    name     Htin Kyaw
    country  MMR
    role     president of MMR 2016-03-30..2018-03-21
    en       Htin Kyaw
    id       Htin Kyaw

person win-myint
    name     Win Myint
    country  MMR
    role     president of MMR 2018-03-30..2021-02-01
    en       Win Myint
    id       Win Myint

person myint-swe
    name     Myint Swe
    country  MMR
    role     acting-president of MMR 2021-02-01..2025-08-07
    en       Myint Swe
    id       Myint Swe

person khin-nyunt
    name     Khin Nyunt
    country  MMR
    role     prime-minister of MMR 2003-08-25..2004-10-18
    en       Khin Nyunt
    id       Khin Nyunt

person wunna-maung-lwin
    name     Wunna Maung Lwin
    country  MMR
    role     foreign-minister of MMR 2011-03-30..2016-03-30
    role     foreign-minister of MMR 2021-02-01..2023-02
    en       Wunna Maung Lwin
    id       Wunna Maung Lwin

person than-swe
    name     Than Swe
    country  MMR
    role     foreign-minister of MMR 2023-02..
    en       Than Swe
    id       Than Swe

person zaw-min-tun
    name     Zaw Min Tun
    country  MMR
    role     military-spokesperson of MMR 2018..
    sector   MIL
    en       Zaw Min Tun
    id       Zaw Min Tun

person kyaw-moe-tun
    name     Kyaw Moe Tun
    country  MMR
    role     permanent-representative of MMR 2020-10..
    en       Kyaw Moe Tun
    id       Kyaw Moe Tun

person duwa-lashi-la
    name     Duwa Lashi La
    country  MMR
    role     acting-president of nug-myanmar 2021-04-16..
    sector   OPP
    en       Duwa Lashi La
    id       Duwa Lashi La

person nguyen-phu-trong
    name     Nguyễn Phú Trọng
    country  VNM
    role     speaker of VNM 2006-06..2011-07
    role     general-secretary of cpv 2011-01-19..2024-07-19
    role     president of VNM 2018-10-23..2021-04-05
    en       Nguyễn Phú Trọng; Nguyen Phu Trong
    id       Nguyễn Phú Trọng; Nguyen Phu Trong

person to-lam
    name     Tô Lâm
    country  VNM
    role     security-minister of VNM 2016-04-09..2024-05-22
    role     president of VNM 2024-05-22..2024-10-21
    role     general-secretary of cpv 2024-08-03..
    en       Tô Lâm; To Lam
    id       Tô Lâm; To Lam

person pham-minh-chinh
    name     Phạm Minh Chính
    country  VNM
    role     prime-minister of VNM 2021-04-05..
    en       Phạm Minh Chính; Pham Minh Chinh
    id       Phạm Minh Chính; Pham Minh Chinh

person nguyen-xuan-phuc
    name     Nguyễn Xuân Phúc
    country  VNM
    role     prime-minister of VNM 2016-04-07..2021-04-05
    role     president of VNM 2021-04-05..2023-01-18
    en       Nguyễn Xuân Phúc; Nguyen Xuan Phuc
    id       Nguyễn Xuân Phúc; Nguyen Xuan Phuc

person nguyen-tan-dung
    name     Nguyễn Tấn Dũng
    country  VNM
    role     prime-minister of VNM 2006-06-27..2016-04-06
    en       Nguyễn Tấn Dũng; Nguyen Tan Dung
    id       Nguyễn Tấn Dũng; Nguyen Tan Dung

person phan-van-khai
    name     Phan Văn Khải
    country  VNM
    role     prime-minister of VNM 1997-09-25..2006-06-27
    en       Phan Văn Khải; Phan Van Khai
    id       Phan Văn Khải; Phan Van Khai

person tran-dai-quang
    name     Trần Đại Quang
    country  VNM
    role     president of VNM 2016-04-02..2018-09-21
    en       Trần Đại Quang; Tran Dai Quang
    id       Trần Đại Quang; Tran Dai Quang

person truong-tan-sang
    name     Trương Tấn Sang
    country  VNM
    role     president of VNM 2011-07-25..2016-04-02
    en       Trương Tấn Sang; Truong Tan Sang
    id       Trương Tấn Sang; Truong Tan Sang

person vo-van-thuong
    name     Võ Văn Thưởng
    country  VNM
    role     president of VNM 2023-03-02..2024-03-20
    en       Võ Văn Thưởng; Vo Van Thuong
    id       Võ Văn Thưởng; Vo Van Thuong

person luong-cuong
    name     Lương Cường
    country  VNM
    role     president of VNM 2024-10-21..
    en       Lương Cường; Luong Cuong
    id       Lương Cường; Luong Cuong

person pham-binh-minh
    name     Phạm Bình Minh
    country  VNM
    role     foreign-minister of VNM 2011-08-03..2021-04-08
    role     deputy-prime-minister of VNM 2013-11..2023-01
    en       Phạm Bình Minh; Pham Binh Minh
    id       Phạm Bình Minh; Pham Binh Minh

person bui-thanh-son
    name     Bùi Thanh Sơn
    country  VNM
    role     foreign-minister of VNM 2021-04-08..2025-08
    en       Bùi Thanh Sơn; Bui Thanh Son
    id       Bùi Thanh Sơn; Bui Thanh Son

person phan-van-giang
    name     Phan Văn Giang
    country  VNM
    role     defence-minister of VNM 2021-04-08..
    en       Phan Văn Giang; Phan Van Giang
    id       Phan Văn Giang; Phan Van Giang

person nong-duc-manh
    name     Nông Đức Mạnh
    country  VNM
    role     general-secretary of cpv 2001-04-22..2011-01-19
    sector   PTY
    en       Nông Đức Mạnh; Nong Duc Manh
    id       Nông Đức Mạnh; Nong Duc Manh

person bounnhang-vorachith
    name     Bounnhang Vorachith
    country  LAO
    role     prime-minister of LAO 2001-03..2006-06-08
    role     president of LAO 2016-04-20..2021-03-22
    en       Bounnhang Vorachith; Bounnhang Vorachit
    id       Bounnhang Vorachith; Bounnhang Vorachit

person thongloun-sisoulith
    name     Thongloun Sisoulith
    country  LAO
    role     foreign-minister of LAO 2006-06..2016-04
    role     prime-minister of LAO 2016-04-20..2021-03-22
    role     president of LAO 2021-03-22..
    en       Thongloun Sisoulith
    id       Thongloun Sisoulith

person sonexay-siphandone
    name     Sonexay Siphandone
    country  LAO
    role     prime-minister of LAO 2022-12-30..
    en       Sonexay Siphandone
    id       Sonexay Siphandone

person phankham-viphavanh
    name     Phankham Viphavanh
    country  LAO
    role     prime-minister of LAO 2021-03-22..2022-12-30
    en       Phankham Viphavanh
    id       Phankham Viphavanh

person saleumxay-kommasith
    name     Saleumxay Kommasith
    country  LAO
    role     foreign-minister of LAO 2016-04-20..2024-11
    en       Saleumxay Kommasith
    id       Saleumxay Kommasith

person hassanal-bolkiah
    name     Hassanal Bolkiah
    country  BRN
    role     sultan of BRN 1967-10-05..
    en       Hassanal Bolkiah; Sultan Hassanal Bolkiah; Haji Hassanal Bolkiah
    id       Hassanal Bolkiah; Sultan Hassanal Bolkiah; Haji Hassanal Bolkiah

person lim-jock-hoi
    name     Lim Jock Hoi
    country  BRN
    role     secretary-general of asean 2018-01-01..2022-12-31
    en       Lim Jock Hoi
    id       Lim Jock Hoi

person kao-kim-hourn
    name     Kao Kim Hourn
    country  KHM
    role     secretary-general of asean 2023-01-09..
    en       Kao Kim Hourn
    id       Kao Kim Hourn

person le-luong-minh
    name     Le Luong Minh
    country  VNM
    role     secretary-general of asean 2013-01-01..2017-12-31
    en       Le Luong Minh; Lê Lương Minh
    id       Le Luong Minh; Lê Lương Minh

person ong-keng-yong
    name     Ong Keng Yong
    country  SGP
    role     secretary-general of asean 2003-01-01..2007-12-31
    en       Ong Keng Yong
    id       Ong Keng Yong

person xanana-gusmao
    name     Xanana Gusmão
    country  TLS
    role     president of TLS 2002-05-20..2007-05-20
    role     prime-minister of TLS 2007-08-08..2015-02-16
    role     prime-minister of TLS 2023-07-01..
    en       Xanana Gusmão; Xanana Gusmao; Xanana
    id       Xanana Gusmão; Xanana Gusmao; Xanana

person jose-ramos-horta
    name     José Ramos-Horta
    country  TLS
    role     foreign-minister of TLS 2002-05-20..2006-07
    role     prime-minister of TLS 2006-07-10..2007-05-19
    role     president of TLS 2007-05-20..2012-05-20
    role     president of TLS 2022-05-20..
    en       José Ramos-Horta; Jose Ramos-Horta; Ramos-Horta; Ramos Horta
    id       José Ramos-Horta; Jose Ramos-Horta; Ramos-Horta; Ramos Horta

person mari-alkatiri
    name     Mari Alkatiri
    country  TLS
    role     prime-minister of TLS 2002-05-20..2006-06-26
    role     prime-minister of TLS 2017-09-15..2018-06-22
    en       Mari Alkatiri; Alkatiri
    id       Mari Alkatiri; Alkatiri

person taur-matan-ruak
    name     Taur Matan Ruak
    country  TLS
    role     president of TLS 2012-05-20..2017-05-20
    role     prime-minister of TLS 2018-06-22..2023-07-01
    en       Taur Matan Ruak
    id       Taur Matan Ruak

person francisco-guterres
    name     Francisco Guterres
    country  TLS
    role     president of TLS 2017-05-20..2022-05-20
    en       Francisco Guterres; Francisco "Lu Olo" Guterres; Lu Olo; Francisco Guterres Lu Olo
    id       Francisco Guterres; Francisco "Lu Olo" Guterres; Lu Olo; Francisco Guterres Lu Olo

# Australia, New Zealand, Pacific

person john-howard
    name     John Howard
    country  AUS
    role     prime-minister of AUS 1996-03-11..2007-12-03
    en       John Howard
    id       John Howard

person kevin-rudd
    name     Kevin Rudd
    country  AUS
    role     prime-minister of AUS 2007-12-03..2010-06-24
    role     foreign-minister of AUS 2010-09-14..2012-02-22
    role     prime-minister of AUS 2013-06-27..2013-09-18
    role     ambassador of IDN 2023-03..
    en       Kevin Rudd; Rudd
    id       Kevin Rudd; Rudd

person julia-gillard
    name     Julia Gillard
    country  AUS
    role     prime-minister of AUS 2010-06-24..2013-06-27
    en       Julia Gillard; Gillard
    id       Julia Gillard; Gillard

person tony-abbott
    name     Tony Abbott
    country  AUS
    role     opposition-leader of AUS 2009-12-01..2013-09-18
    role     prime-minister of AUS 2013-09-18..2015-09-15
    en       Tony Abbott
    id       Tony Abbott

person malcolm-turnbull
    name     Malcolm Turnbull
    country  AUS
    role     prime-minister of AUS 2015-09-15..2018-08-24
    en       Malcolm Turnbull; Turnbull
    id       Malcolm Turnbull; Turnbull

person scott-morrison
    name     Scott Morrison
    country  AUS
    role     immigration-minister of AUS 2013-09-18..2014-12-23
    role     finance-minister of AUS 2015-09-21..2018-08-28
    role     prime-minister of AUS 2018-08-24..2022-05-23
    en       Scott Morrison
    id       Scott Morrison

person anthony-albanese
    name     Anthony Albanese
    country  AUS
    role     opposition-leader of AUS 2019-05-30..2022-05-23
    role     prime-minister of AUS 2022-05-23..
    en       Anthony Albanese; Albanese
    id       Anthony Albanese; Albanese

person penny-wong
    name     Penny Wong
    country  AUS
    role     foreign-minister of AUS 2022-05-23..
    en       Penny Wong
    id       Penny Wong

person richard-marles
    name     Richard Marles
    country  AUS
    role     deputy-prime-minister of AUS 2022-05-23..
    role     defence-minister of AUS 2022-06-01..
    en       Richard Marles; Marles
    id       Richard Marles; Marles

person marise-payne
    name     Marise Payne
    country  AUS
    role     defence-minister of AUS 2015-09-21..2018-08-28
    role     foreign-minister of AUS 2018-08-28..2022-05-23
    en       Marise Payne
    id       Marise Payne

person julie-bishop
    name     Julie Bishop
    country  AUS
    role     foreign-minister of AUS 2013-09-18..2018-08-28
    en       Julie Bishop
    id       Julie Bishop

person bob-carr
    name     Bob Carr
    country  AUS
    role     foreign-minister of AUS 2012-03-13..2013-09-18
    en       Bob Carr
    id       Bob Carr

person alexander-downer
    name     Alexander Downer
    country  AUS
    role     foreign-minister of AUS 1996-03-11..2007-12-03
    en       Alexander Downer
    id       Alexander Downer

person peter-dutton
    name     Peter Dutton
    country  AUS
    role     immigration-minister of AUS 2014-12-23..2017-12-20
    role     interior-minister of AUS 2017-12-20..2021-03-30
    role     defence-minister of AUS 2021-03-30..2022-05-23
    role     opposition-leader of AUS 2022-05-30..2025-05-03
    en       Peter Dutton; Dutton
    id       Peter Dutton; Dutton

person brendan-nelson
    name     Brendan Nelson
    country  AUS
    role     defence-minister of AUS 2006-01-27..2007-12-03
    en       Brendan Nelson
    id       Brendan Nelson

person helen-clark
    name     Helen Clark
    country  NZL
    role     prime-minister of NZL 1999-12-05..2008-11-19
    role     director of undp 2009-04..2017-04
    en       Helen Clark
    id       Helen Clark

person john-key
    name     John Key
    country  NZL
    role     prime-minister of NZL 2008-11-19..2016-12-12
    en       John Key
    id       John Key

person bill-english
    name     Bill English
    country  NZL
    role     finance-minister of NZL 2008-11-19..2016-12
    role     prime-minister of NZL 2016-12-12..2017-10-26
    en       Bill English
    id       Bill English

person jacinda-ardern
    name     Jacinda Ardern
    country  NZL
    role     prime-minister of NZL 2017-10-26..2023-01-25
    en       Jacinda Ardern; Ardern
    id       Jacinda Ardern; Ardern

person chris-hipkins
    name     Chris Hipkins
    country  NZL
    role     prime-minister of NZL 2023-01-25..2023-11-27
    role     opposition-leader of NZL 2023-11-27..
    en       Chris Hipkins; Hipkins
    id       Chris Hipkins; Hipkins

person christopher-luxon
    name     Christopher Luxon
    country  NZL
    role     prime-minister of NZL 2023-11-27..
    en       Christopher Luxon; Luxon
    id       Christopher Luxon; Luxon

person winston-peters
    name     Winston Peters
    country  NZL
    role     foreign-minister of NZL 2005-10-19..2008-08
    role     foreign-minister of NZL 2017-10-26..2020-11-06
    role     foreign-minister of NZL 2023-11-27..
    en       Winston Peters
    id       Winston Peters

person nanaia-mahuta
    name     Nanaia Mahuta
    country  NZL
    role     foreign-minister of NZL 2020-11-06..2023-11
    en       Nanaia Mahuta; Mahuta
    id       Nanaia Mahuta; Mahuta

person james-marape
    name     James Marape
    country  PNG
    role     prime-minister of PNG 2019-05-30..
    en       James Marape; Marape
    id       James Marape; Marape

person peter-oneill
    name     Peter O'Neill
    country  PNG
    role     prime-minister of PNG 2011-08-02..2012-08
    role     prime-minister of PNG 2012-08..2019-05-29
    en       Peter O'Neill; Peter O’Neill
    id       Peter O'Neill; Peter O’Neill

person michael-somare
    name     Michael Somare
    country  PNG
    role     prime-minister of PNG 2002-08-05..2010-12
    en       Michael Somare; Somare; Sir Michael Somare
    id       Michael Somare; Somare; Sir Michael Somare

person frank-bainimarama
    name     Frank Bainimarama
    country  FJI
    role     prime-minister of FJI 2007-01-05..2022-12-24
    en       Frank Bainimarama; Bainimarama; Voreqe Bainimarama
    id       Frank Bainimarama; Bainimarama; Voreqe Bainimarama

person sitiveni-rabuka
    name     Sitiveni Rabuka
    country  FJI
    role     prime-minister of FJI 1992-06..1999-05
    role     prime-minister of FJI 2022-12-24..
    en       Sitiveni Rabuka; Rabuka
    id       Sitiveni Rabuka; Rabuka

person manasseh-sogavare
    name     Manasseh Sogavare
    country  SLB
    role     prime-minister of SLB 2000-06-30..2001-12
    role     prime-minister of SLB 2006-05-04..2007-12-20
    role     prime-minister of SLB 2014-12-09..2017-11
    role     prime-minister of SLB 2019-04-24..2024-05-02
    en       Manasseh Sogavare; Sogavare
    id       Manasseh Sogavare; Sogavare

person jeremiah-manele
    name     Jeremiah Manele
    country  SLB
    role     prime-minister of SLB 2024-05-02..
    en       Jeremiah Manele; Manele
    id       Jeremiah Manele; Manele

person charlot-salwai
    name     Charlot Salwai
    country  VUT
    role     prime-minister of VUT 2016-02-11..2020-04-20
    role     prime-minister of VUT 2023-10-06..2025-02
    en       Charlot Salwai; Salwai
    id       Charlot Salwai; Salwai

# Central Asia and Mongolia

person nursultan-nazarbayev
    name     Nursultan Nazarbayev
    country  KAZ
    role     president of KAZ 1991-12..2019-03-20
    en       Nursultan Nazarbayev; Nazarbayev
    id       Nursultan Nazarbayev; Nazarbayev

person kassym-jomart-tokayev
    name     Kassym-Jomart Tokayev
    country  KAZ
    role     prime-minister of KAZ 1999-10..2002-01
    role     foreign-minister of KAZ 2002-01..2007-01
    role     president of KAZ 2019-03-20..
    en       Kassym-Jomart Tokayev; Tokayev; Kasym-Jomart Tokayev; Kasymzhomart Tokayev
    id       Kassym-Jomart Tokayev; Tokayev; Kasym-Jomart Tokayev; Kasymzhomart Tokayev

person islam-karimov
    name     Islam Karimov
    country  UZB
    role     president of UZB 1991-09-01..2016-09-02
    en       Islam Karimov; Karimov
    id       Islam Karimov; Karimov

person shavkat-mirziyoyev
    name     Shavkat Mirziyoyev
    country  UZB
    role     prime-minister of UZB 2003-12-12..2016-12-14
    role     president of UZB 2016-12-14..
    en       Shavkat Mirziyoyev; Mirziyoyev
    id       Shavkat Mirziyoyev; Mirziyoyev

person emomali-rahmon
    name     Emomali Rahmon
    country  TJK
    role     president of TJK 1994-11-16..
    en       Emomali Rahmon; Rahmon; Emomali Rakhmon; Imomali Rakhmonov; Emomali Rahmonov
    id       Emomali Rahmon; Rahmon; Emomali Rakhmon; Imomali Rakhmonov; Emomali Rahmonov

person saparmurat-niyazov
    name     Saparmurat Niyazov
    country  TKM
    role     president of TKM 1991-10..2006-12-21
    en       Saparmurat Niyazov; Niyazov
    id       Saparmurat Niyazov; Niyazov

person gurbanguly-berdimuhamedow
    name     Gurbanguly Berdimuhamedow
    country  TKM
    role     president of TKM 2007-02-14..2022-03-19
    en       Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov
    id       Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov

person serdar-berdimuhamedow
    name     Serdar Berdimuhamedow
    country  TKM
    role     president of TKM 2022-03-19..
    en       Serdar Berdimuhamedow; Serdar Berdymukhamedov; Serdar Berdimuhamedov
    id       Serdar Berdimuhamedow; Serdar Berdymukhamedov; Serdar Berdimuhamedov

person askar-akayev
    name     Askar Akayev
    country  KGZ
    role     president of KGZ 1990-10..2005-03-24
    en       Askar Akayev; Akayev
    id       Askar Akayev; Akayev

person kurmanbek-bakiyev
    name     Kurmanbek Bakiyev
    country  KGZ
    role     president of KGZ 2005-08-14..2010-04
    en       Kurmanbek Bakiyev; Bakiyev
    id       Kurmanbek Bakiyev; Bakiyev

person roza-otunbayeva
    name     Roza Otunbayeva
    country  KGZ
    role     president of KGZ 2010-07-03..2011-12-01
    en       Roza Otunbayeva; Otunbayeva
    id       Roza Otunbayeva; Otunbayeva

person almazbek-atambayev
    name     Almazbek Atambayev
    country  KGZ
    role     president of KGZ 2011-12-01..2017-11-24
    en       Almazbek Atambayev; Atambayev
    id       Almazbek Atambayev; Atambayev

person sooronbay-jeenbekov
    name     Sooronbay Jeenbekov
    country  KGZ
    role     president of KGZ 2017-11-24..2020-10-15
    en       Sooronbay Jeenbekov; Jeenbekov
    id       Sooronbay Jeenbekov; Jeenbekov

person sadyr-japarov
    name     Sadyr Japarov
    country  KGZ
    role     president of KGZ 2021-01-28..
    en       Sadyr Japarov; Japarov
    id       Sadyr Japarov; Japarov

person ukhnaagiin-khurelsukh
    name     Ukhnaagiin Khürelsükh
    country  MNG
    role     prime-minister of MNG 2017-10-04..2021-01-27
    role     president of MNG 2021-06-25..
    en       Ukhnaagiin Khürelsükh; Ukhnaa Khurelsukh; Ukhnaagiin Khurelsukh; Khurelsukh
    id       Ukhnaagiin Khürelsükh; Ukhnaa Khurelsukh; Ukhnaagiin Khurelsukh; Khurelsukh

# Africa

person thabo-mbeki
    name     Thabo Mbeki
    country  ZAF
    role     president of ZAF 1999-06-14..2008-09-24
    en       Thabo Mbeki; Mbeki
    id       Thabo Mbeki; Mbeki

person nelson-mandela
    name     Nelson Mandela
    country  ZAF
    role     president of ZAF 1994-05-10..1999-06-14
    en       Nelson Mandela; Mandela
    id       Nelson Mandela; Mandela

person kgalema-motlanthe
    name     Kgalema Motlanthe
    country  ZAF
    role     president of ZAF 2008-09-25..2009-05-09
    en       Kgalema Motlanthe; Motlanthe
    id       Kgalema Motlanthe; Motlanthe

person jacob-zuma
    name     Jacob Zuma
    country  ZAF
    role     vice-president of ZAF 1999-06..2005-06-14
    role     president of ZAF 2009-05-09..2018-02-14
    en       Jacob Zuma; Zuma
    id       Jacob Zuma; Zuma

person cyril-ramaphosa
    name     Cyril Ramaphosa
    country  ZAF
    role     vice-president of ZAF 2014-05-26..2018-02-15
    role     president of ZAF 2018-02-15..
    en       Cyril Ramaphosa; Ramaphosa
    id       Cyril Ramaphosa; Ramaphosa

person naledi-pandor
    name     Naledi Pandor
    country  ZAF
    role     foreign-minister of ZAF 2019-05-30..2024-06
    en       Naledi Pandor; Pandor
    id       Naledi Pandor; Pandor

person ronald-lamola
    name     Ronald Lamola
    country  ZAF
    role     justice-minister of ZAF 2019-05-30..2024-06
    role     foreign-minister of ZAF 2024-07-03..
    en       Ronald Lamola; Lamola
    id       Ronald Lamola; Lamola

person julius-malema
    name     Julius Malema
    country  ZAF
    role     party-leader of eff 2013-07..
    sector   OPP
    en       Julius Malema; Malema
    id       Julius Malema; Malema

person olusegun-obasanjo
    name     Olusegun Obasanjo
    country  NGA
    role     president of NGA 1999-05-29..2007-05-29
    en       Olusegun Obasanjo; Obasanjo
    id       Olusegun Obasanjo; Obasanjo

person umaru-yaradua
    name     Umaru Yar'Adua
    country  NGA
    role     president of NGA 2007-05-29..2010-05-05
    en       Umaru Yar'Adua; Umaru Musa Yar'Adua; Yar'Adua
    id       Umaru Yar'Adua; Umaru Musa Yar'Adua; Yar'Adua

person goodluck-jonathan
    name     Goodluck Jonathan
    country  NGA
    role     vice-president of NGA 2007-05-29..2010-05-05
    role     president of NGA 2010-05-06..2015-05-29
    en       Goodluck Jonathan
    id       Goodluck Jonathan

person muhammadu-buhari
    name     Muhammadu Buhari
    country  NGA
    role     president of NGA 2015-05-29..2023-05-29
    en       Muhammadu Buhari; Buhari
    id       Muhammadu Buhari; Buhari

person bola-tinubu
    name     Bola Tinubu
    country  NGA
    role     president of NGA 2023-05-29..
    en       Bola Tinubu; Tinubu; Bola Ahmed Tinubu
    id       Bola Tinubu; Tinubu; Bola Ahmed Tinubu

person abubakar-shekau
    name     Abubakar Shekau
    country  NGA
    role     rebel-leader of boko-haram 2009-07..2021-05
    sector   REB
    en       Abubakar Shekau; Shekau
    id       Abubakar Shekau; Shekau

person atiku-abubakar
    name     Atiku Abubakar
    country  NGA
    role     vice-president of NGA 1999-05-29..2007-05-29
    en       Atiku Abubakar
    id       Atiku Abubakar

person nnamdi-kanu
    name     Nnamdi Kanu
    country  NGA
    sector   REB
    en       Nnamdi Kanu
    id       Nnamdi Kanu

person abiy-ahmed
    name     Abiy Ahmed
    country  ETH
    role     prime-minister of ETH 2018-04-02..
    en       Abiy Ahmed; Abiy Ahmed Ali; Abiy
    id       Abiy Ahmed; Abiy Ahmed Ali; Abiy

person hailemariam-desalegn
    name     Hailemariam Desalegn
    country  ETH
    role     foreign-minister of ETH 2010-10..2012-11
    role     prime-minister of ETH 2012-08-21..2018-04-02
    en       Hailemariam Desalegn; Hailemariam
    id       Hailemariam Desalegn; Hailemariam

person meles-zenawi
    name     Meles Zenawi
    country  ETH
    role     prime-minister of ETH 1995-08-23..2012-08-20
    en       Meles Zenawi
    id       Meles Zenawi

person debretsion-gebremichael
    name     Debretsion Gebremichael
    country  ETH
    role     party-leader of tplf 2017-12..
    sector   REB
    en       Debretsion Gebremichael; Debretsion
    id       Debretsion Gebremichael; Debretsion

person demeke-mekonnen
    name     Demeke Mekonnen
    country  ETH
    role     foreign-minister of ETH 2020-11-08..2024-01
    role     deputy-prime-minister of ETH 2012-11..2024-01
    en       Demeke Mekonnen
    id       Demeke Mekonnen

person gedion-timothewos
    name     Gedion Timothewos
    country  ETH
    role     foreign-minister of ETH 2024-10..
    en       Gedion Timothewos
    id       Gedion Timothewos

person isaias-afwerki
    name     Isaias Afwerki
    country  ERI
    role     president of ERI 1993-05-24..
    en       Isaias Afwerki; Isaias; Isaias Afewerki
    id       Isaias Afwerki; Isaias; Isaias Afewerki

person daniel-arap-moi
    name     Daniel arap Moi
    country  KEN
    role     president of KEN 1978-08-22..2002-12-30
    en       Daniel arap Moi
    id       Daniel arap Moi

person mwai-kibaki
    name     Mwai Kibaki
    country  KEN
    role     president of KEN 2002-12-30..2013-04-09
    en       Mwai Kibaki; Kibaki
    id       Mwai Kibaki; Kibaki

person uhuru-kenyatta
    name     Uhuru Kenyatta
    country  KEN
    role     president of KEN 2013-04-09..2022-09-13
    en       Uhuru Kenyatta; Kenyatta
    id       Uhuru Kenyatta; Kenyatta

person william-ruto
    name     William Ruto
    country  KEN
    role     vice-president of KEN 2013-04-09..2022-09-13
    role     president of KEN 2022-09-13..
    en       William Ruto; Ruto
    id       William Ruto; Ruto

person raila-odinga
    name     Raila Odinga
    country  KEN
    role     prime-minister of KEN 2008-04-17..2013-04-09
    en       Raila Odinga; Odinga
    id       Raila Odinga; Odinga

person omar-al-bashir
    name     Omar al-Bashir
    country  SDN
    role     president of SDN 1993-10-16..2019-04-11
    en       Omar al-Bashir; Omar Hassan al-Bashir; al-Bashir; Omar Bashir
    id       Omar al-Bashir; Omar Hassan al-Bashir; al-Bashir; Omar Bashir

person abdel-fattah-al-burhan
    name     Abdel Fattah al-Burhan
    country  SDN
    role     leader of SDN 2019-04-12..
    en       Abdel Fattah al-Burhan; al-Burhan; Burhan; Abdel Fattah Burhan
    id       Abdel Fattah al-Burhan; al-Burhan; Abdel Fattah Burhan

person mohamed-hamdan-dagalo
    name     Mohamed Hamdan Dagalo
    country  SDN
    role     commander of rsf 2013..
    sector   PRM
    en       Mohamed Hamdan Dagalo; Hemedti; Dagalo; Mohammed Hamdan Dagalo; Hemeti
    id       Mohamed Hamdan Dagalo; Hemedti; Dagalo; Mohammed Hamdan Dagalo; Hemeti

person abdalla-hamdok
    name     Abdalla Hamdok
    country  SDN
    role     prime-minister of SDN 2019-08-21..2021-10-25
    role     prime-minister of SDN 2021-11-21..2022-01-02
    en       Abdalla Hamdok; Hamdok; Abdallah Hamdok
    id       Abdalla Hamdok; Hamdok; Abdallah Hamdok

person john-garang
    name     John Garang
    country  SDN
    role     rebel-leader of splm 1983..2005-07-30
    sector   REB
    en       John Garang
    id       John Garang

person salva-kiir
    name     Salva Kiir
    country  SSD
    role     president of SSD 2011-07-09..
    en       Salva Kiir; Salva Kiir Mayardit; Kiir
    id       Salva Kiir; Salva Kiir Mayardit; Kiir

person riek-machar
    name     Riek Machar
    country  SSD
    role     vice-president of SSD 2011-07-09..2013-07-23
    role     vice-president of SSD 2020-02-22..2025-09
    en       Riek Machar; Machar
    id       Riek Machar; Machar

person hassan-sheikh-mohamud
    name     Hassan Sheikh Mohamud
    country  SOM
    role     president of SOM 2012-09-16..2017-02-16
    role     president of SOM 2022-05-23..
    en       Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud
    id       Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud

person mohamed-abdullahi-mohamed
    name     Mohamed Abdullahi Mohamed
    country  SOM
    role     prime-minister of SOM 2010-11..2011-06
    role     president of SOM 2017-02-16..2022-05-23
    en       Mohamed Abdullahi Mohamed; Farmajo; Mohamed Abdullahi Farmajo
    id       Mohamed Abdullahi Mohamed; Farmajo; Mohamed Abdullahi Farmajo

person sharif-sheikh-ahmed
    name     Sharif Sheikh Ahmed
    country  SOM
    role     president of SOM 2009-01-31..2012-08-20
    en       Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed
    id       Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed

person abdullahi-yusuf-ahmed
    name     Abdullahi Yusuf Ahmed
    country  SOM
    role     president of SOM 2004-10-14..2008-12-29
    en       Abdullahi Yusuf Ahmed; Abdullahi Yusuf
    id       Abdullahi Yusuf Ahmed; Abdullahi Yusuf

person hamza-abdi-barre
    name     Hamza Abdi Barre
    country  SOM
    role     prime-minister of SOM 2022-06-25..
    en       Hamza Abdi Barre
    id       Hamza Abdi Barre

person yoweri-museveni
    name     Yoweri Museveni
    country  UGA
    role     president of UGA 1986-01-29..
    en       Yoweri Museveni; Museveni
    id       Yoweri Museveni; Museveni

person muhoozi-kainerugaba
    name     Muhoozi Kainerugaba
    country  UGA
    role     armed-forces-chief of UGA 2024-03-21..
    sector   MIL
    en       Muhoozi Kainerugaba; Muhoozi
    id       Muhoozi Kainerugaba; Muhoozi

person bobi-wine
    name     Bobi Wine
    country  UGA
    role     party-leader of nup-uganda 2020-07..
    sector   OPP
    en       Bobi Wine; Robert Kyagulanyi
    id       Bobi Wine; Robert Kyagulanyi

person joseph-kony
    name     Joseph Kony
    country  UGA
    role     rebel-leader of lra 1987..
    sector   REB
    en       Joseph Kony; Kony
    id       Joseph Kony; Kony

person paul-kagame
    name     Paul Kagame
    country  RWA
    role     president of RWA 2000-04-22..
    en       Paul Kagame; Kagame
    id       Paul Kagame; Kagame

person pierre-nkurunziza
    name     Pierre Nkurunziza
    country  BDI
    role     president of BDI 2005-08-26..2020-06-08
    en       Pierre Nkurunziza; Nkurunziza
    id       Pierre Nkurunziza; Nkurunziza

person evariste-ndayishimiye
    name     Évariste Ndayishimiye
    country  BDI
    role     president of BDI 2020-06-18..
    en       Évariste Ndayishimiye; Evariste Ndayishimiye; Ndayishimiye
    id       Évariste Ndayishimiye; Evariste Ndayishimiye; Ndayishimiye

person laurent-desire-kabila
    name     Laurent-Désiré Kabila
    country  COD
    role     president of COD 1997-05-17..2001-01-16
    en       Laurent-Désiré Kabila; Laurent Kabila; Laurent-Desire Kabila
    id       Laurent-Désiré Kabila; Laurent Kabila; Laurent-Desire Kabila

person joseph-kabila
    name     Joseph Kabila
    country  COD
    role     president of COD 2001-01-26..2019-01-24
    en       Joseph Kabila
    id       Joseph Kabila

person felix-tshisekedi
    name     Félix Tshisekedi
    country  COD
    role     president of COD 2019-01-24..
    en       Félix Tshisekedi; Felix Tshisekedi; Tshisekedi; Felix-Antoine Tshisekedi
    id       Félix Tshisekedi; Felix Tshisekedi; Tshisekedi; Felix-Antoine Tshisekedi

person corneille-nangaa
    name     Corneille Nangaa
    country  COD
    role     rebel-leader of afc-congo 2023-12..
    sector   REB
    en       Corneille Nangaa; Nangaa
    id       Corneille Nangaa; Nangaa

person bertrand-bisimwa
    name     Bertrand Bisimwa
    country  COD
    role     rebel-leader of m23 2013..
    sector   REB
    en       Bertrand Bisimwa; Bisimwa
    id       Bertrand Bisimwa; Bisimwa

person laurent-nkunda
    name     Laurent Nkunda
    country  COD
    sector   REB
    en       Laurent Nkunda; Nkunda
    id       Laurent Nkunda; Nkunda

person denis-sassou-nguesso
    name     Denis Sassou Nguesso
    country  COG
    role     president of COG 1997-10-25..
    en       Denis Sassou Nguesso; Sassou Nguesso; Sassou-Nguesso
    id       Denis Sassou Nguesso; Sassou Nguesso; Sassou-Nguesso

person francois-bozize
    name     François Bozizé
    country  CAF
    role     president of CAF 2003-03-15..2013-03-24
    en       François Bozizé; Francois Bozize; Bozize; Bozizé
    id       François Bozizé; Francois Bozize; Bozize; Bozizé

person michel-djotodia
    name     Michel Djotodia
    country  CAF
    role     president of CAF 2013-03-24..2014-01-10
    en       Michel Djotodia; Djotodia
    id       Michel Djotodia; Djotodia

person catherine-samba-panza
    name     Catherine Samba-Panza
    country  CAF
    role     acting-president of CAF 2014-01-23..2016-03-30
    en       Catherine Samba-Panza; Samba-Panza
    id       Catherine Samba-Panza; Samba-Panza

person faustin-archange-touadera
    name     Faustin-Archange Touadéra
    country  CAF
    role     president of CAF 2016-03-30..
    en       Faustin-Archange Touadéra; Faustin-Archange Touadera; Touadera; Touadéra
    id       Faustin-Archange Touadéra; Faustin-Archange Touadera; Touadera; Touadéra

person idriss-deby
    name     Idriss Déby
    country  TCD
    role     president of TCD 1990-12-02..2021-04-20
    en       Idriss Déby; Idriss Deby; Idriss Deby Itno; Idriss Déby Itno
    id       Idriss Déby; Idriss Deby; Idriss Deby Itno; Idriss Déby Itno

person mahamat-idriss-deby
    name     Mahamat Idriss Déby
    country  TCD
    role     junta-leader of TCD 2021-04-20..2022-10
    role     president of TCD 2022-10-10..
    en       Mahamat Idriss Déby; Mahamat Deby; Mahamat Idriss Deby; Mahamat Idriss Deby Itno; Mahamat Déby
    id       Mahamat Idriss Déby; Mahamat Deby; Mahamat Idriss Deby; Mahamat Idriss Deby Itno; Mahamat Déby

person paul-biya
    name     Paul Biya
    country  CMR
    role     president of CMR 1982-11-06..
    en       Paul Biya; Biya
    id       Paul Biya; Biya

person ali-bongo
    name     Ali Bongo
    country  GAB
    role     president of GAB 2009-10-16..2023-08-30
    en       Ali Bongo; Ali Bongo Ondimba
    id       Ali Bongo; Ali Bongo Ondimba

person omar-bongo
    name     Omar Bongo
    country  GAB
    role     president of GAB 1967-12-02..2009-06-08
    en       Omar Bongo
    id       Omar Bongo

person brice-oligui-nguema
    name     Brice Oligui Nguema
    country  GAB
    role     acting-president of GAB 2023-09-04..2025-05-03
    role     president of GAB 2025-05-03..
    en       Brice Oligui Nguema; Brice Clotaire Oligui Nguema; Oligui Nguema
    id       Brice Oligui Nguema; Brice Clotaire Oligui Nguema; Oligui Nguema

person teodoro-obiang-nguema-mbasogo
    name     Teodoro Obiang Nguema Mbasogo
    country  GNQ
    role     president of GNQ 1979-08-03..
    en       Teodoro Obiang Nguema Mbasogo; Teodoro Obiang; Obiang; Teodoro Obiang Nguema
    id       Teodoro Obiang Nguema Mbasogo; Teodoro Obiang; Obiang; Teodoro Obiang Nguema

person ibrahim-boubacar-keita
    name     Ibrahim Boubacar Keïta
    country  MLI
    role     president of MLI 2013-09-04..2020-08-18
    en       Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita
    id       Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita

person amadou-toumani-toure
    name     Amadou Toumani Touré
    country  MLI
    role     president of MLI 2002-06-08..2012-03-22
    en       Amadou Toumani Touré; Amadou Toumani Toure
    id       Amadou Toumani Touré; Amadou Toumani Toure

person assimi-goita
    name     Assimi Goïta
    country  MLI
    role     junta-leader of MLI 2020-08-19..2020-09-25
    role     acting-president of MLI 2021-05-24..
    en       Assimi Goïta; Assimi Goita; Goita; Goïta
    id       Assimi Goïta; Assimi Goita; Goita; Goïta

person abdoulaye-diop
    name     Abdoulaye Diop
    country  MLI
    role     foreign-minister of MLI 2014-04..2017-04
    role     foreign-minister of MLI 2021-06..
    en       Abdoulaye Diop
    id       Abdoulaye Diop

person roch-marc-christian-kabore
    name     Roch Marc Christian Kaboré
    country  BFA
    role     president of BFA 2015-12-29..2022-01-24
    en       Roch Marc Christian Kaboré; Roch Kabore; Roch Marc Christian Kabore
    id       Roch Marc Christian Kaboré; Roch Kabore; Roch Marc Christian Kabore

person blaise-compaore
    name     Blaise Compaoré
    country  BFA
    role     president of BFA 1987-10-15..2014-10-31
    en       Blaise Compaoré; Blaise Compaore; Compaore; Compaoré
    id       Blaise Compaoré; Blaise Compaore; Compaore; Compaoré

person paul-henri-sandaogo-damiba
    name     Paul-Henri Sandaogo Damiba
    country  BFA
    role     junta-leader of BFA 2022-01-24..2022-09-30
    sector   MIL
    en       Paul-Henri Sandaogo Damiba; Damiba; Paul-Henri Damiba
    id       Paul-Henri Sandaogo Damiba; Damiba; Paul-Henri Damiba

person ibrahim-traore
    name     Ibrahim Traoré
    country  BFA
    role     acting-president of BFA 2022-09-30..
    en       Ibrahim Traoré; Ibrahim Traore
    id       Ibrahim Traoré; Ibrahim Traore

person mohamed-bazoum
    name     Mohamed Bazoum
    country  NER
    role     president of NER 2021-04-02..2023-07-26
    en       Mohamed Bazoum; Bazoum
    id       Mohamed Bazoum; Bazoum

person mahamadou-issoufou
    name     Mahamadou Issoufou
    country  NER
    role     president of NER 2011-04-07..2021-04-02
    en       Mahamadou Issoufou; Issoufou
    id       Mahamadou Issoufou; Issoufou

person abdourahamane-tchiani
    name     Abdourahamane Tchiani
    country  NER
    role     junta-leader of NER 2023-07-28..
    sector   MIL
    en       Abdourahamane Tchiani; Tchiani; Abdourahmane Tchiani; Tiani; Abdourahamane Tiani
    id       Abdourahamane Tchiani; Tchiani; Abdourahmane Tchiani; Tiani; Abdourahamane Tiani

person alpha-conde
    name     Alpha Condé
    country  GIN
    role     president of GIN 2010-12-21..2021-09-05
    en       Alpha Condé; Alpha Conde
    id       Alpha Condé; Alpha Conde

person mamady-doumbouya
    name     Mamady Doumbouya
    country  GIN
    role     junta-leader of GIN 2021-09-05..2021-10-01
    role     acting-president of GIN 2021-10-01..2026-01
    role     president of GIN 2026-01..
    en       Mamady Doumbouya; Doumbouya; Mamadi Doumbouya
    id       Mamady Doumbouya; Doumbouya; Mamadi Doumbouya

person macky-sall
    name     Macky Sall
    country  SEN
    role     president of SEN 2012-04-02..2024-04-02
    en       Macky Sall
    id       Macky Sall

person abdoulaye-wade
    name     Abdoulaye Wade
    country  SEN
    role     president of SEN 2000-04-01..2012-04-02
    en       Abdoulaye Wade
    id       Abdoulaye Wade

person bassirou-diomaye-faye
    name     Bassirou Diomaye Faye
    country  SEN
    role     president of SEN 2024-04-02..
    en       Bassirou Diomaye Faye; Diomaye Faye
    id       Bassirou Diomaye Faye; Diomaye Faye

person ousmane-sonko
    name     Ousmane Sonko
    country  SEN
    role     prime-minister of SEN 2024-04-02..
    en       Ousmane Sonko; Sonko
    id       Ousmane Sonko; Sonko

person laurent-gbagbo
    name     Laurent Gbagbo
    country  CIV
    role     president of CIV 2000-10-26..2011-04-11
    en       Laurent Gbagbo; Gbagbo
    id       Laurent Gbagbo; Gbagbo

person alassane-ouattara
    name     Alassane Ouattara
    country  CIV
    role     president of CIV 2011-05-06..
    en       Alassane Ouattara; Ouattara
    id       Alassane Ouattara; Ouattara

person guillaume-soro
    name     Guillaume Soro
    country  CIV
    role     prime-minister of CIV 2007-04-04..2012-03
    role     speaker of CIV 2012-03-12..2019-02
    en       Guillaume Soro
    id       Guillaume Soro

person charles-taylor
    name     Charles Taylor
    country  LBR
    role     president of LBR 1997-08-02..2003-08-11
    en       Charles Taylor
    id       Charles Taylor

person ellen-johnson-sirleaf
    name     Ellen Johnson Sirleaf
    country  LBR
    role     president of LBR 2006-01-16..2018-01-22
    en       Ellen Johnson Sirleaf; Johnson Sirleaf
    id       Ellen Johnson Sirleaf; Johnson Sirleaf

person george-weah
    name     George Weah
    country  LBR
    role     president of LBR 2018-01-22..2024-01-22
    en       George Weah; Weah
    id       George Weah; Weah

person joseph-boakai
    name     Joseph Boakai
    country  LBR
    role     vice-president of LBR 2006-01-16..2018-01-22
    role     president of LBR 2024-01-22..
    en       Joseph Boakai; Boakai
    id       Joseph Boakai; Boakai

person julius-maada-bio
    name     Julius Maada Bio
    country  SLE
    role     president of SLE 2018-04-04..
    en       Julius Maada Bio; Maada Bio
    id       Julius Maada Bio; Maada Bio

person ahmad-tejan-kabbah
    name     Ahmad Tejan Kabbah
    country  SLE
    role     president of SLE 1998-03-10..2007-09-17
    en       Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah
    id       Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah

person foday-sankoh
    name     Foday Sankoh
    country  SLE
    sector   REB
    en       Foday Sankoh; Sankoh
    id       Foday Sankoh; Sankoh

person yahya-jammeh
    name     Yahya Jammeh
    country  GMB
    role     president of GMB 1996-10..2017-01-21
    en       Yahya Jammeh; Jammeh
    id       Yahya Jammeh; Jammeh

person adama-barrow
    name     Adama Barrow
    country  GMB
    role     president of GMB 2017-01-19..
    en       Adama Barrow
    id       Adama Barrow

person john-kufuor
    name     John Kufuor
    country  GHA
    role     president of GHA 2001-01-07..2009-01-07
    en       John Kufuor; Kufuor
    id       John Kufuor; Kufuor

person john-atta-mills
    name     John Atta Mills
    country  GHA
    role     president of GHA 2009-01-07..2012-07-24
    en       John Atta Mills; Atta Mills
    id       John Atta Mills; Atta Mills

person john-mahama
    name     John Mahama
    country  GHA
    role     vice-president of GHA 2009-01-07..2012-07-24
    role     president of GHA 2012-07-24..2017-01-07
    role     president of GHA 2025-01-07..
    en       John Mahama; John Dramani Mahama; Mahama
    id       John Mahama; John Dramani Mahama; Mahama

person nana-akufo-addo
    name     Nana Akufo-Addo
    country  GHA
    role     president of GHA 2017-01-07..2025-01-07
    en       Nana Akufo-Addo; Akufo-Addo
    id       Nana Akufo-Addo; Akufo-Addo

person faure-gnassingbe
    name     Faure Gnassingbé
    country  TGO
    role     president of TGO 2005-05-04..2025-05-03
    en       Faure Gnassingbé; Faure Gnassingbe; Gnassingbe
    id       Faure Gnassingbé; Faure Gnassingbe; Gnassingbe

person patrice-talon
    name     Patrice Talon
    country  BEN
    role     president of BEN 2016-04-06..
    en       Patrice Talon
    id       Patrice Talon

person robert-mugabe
    name     Robert Mugabe
    country  ZWE
    role     president of ZWE 1987-12-31..2017-11-21
    en       Robert Mugabe; Mugabe
    id       Robert Mugabe; Mugabe

person emmerson-mnangagwa
    name     Emmerson Mnangagwa
    country  ZWE
    role     vice-president of ZWE 2014-12-12..2017-11-06
    role     president of ZWE 2017-11-24..
    en       Emmerson Mnangagwa; Mnangagwa
    id       Emmerson Mnangagwa; Mnangagwa

person morgan-tsvangirai
    name     Morgan Tsvangirai
    country  ZWE
    role     opposition-leader of ZWE 1999-09..2018-02-14
    role     prime-minister of ZWE 2009-02-11..2013-09-11
    sector   OPP
    en       Morgan Tsvangirai; Tsvangirai
    id       Morgan Tsvangirai; Tsvangirai

person nelson-chamisa
    name     Nelson Chamisa
    country  ZWE
    role     opposition-leader of ZWE 2018-02..2024-01
    sector   OPP
    en       Nelson Chamisa; Chamisa
    id       Nelson Chamisa; Chamisa

person hakainde-hichilema
    name     Hakainde Hichilema
    country  ZMB
    role     president of ZMB 2021-08-24..
    en       Hakainde Hichilema; Hichilema
    id       Hakainde Hichilema; Hichilema

person edgar-lungu
    name     Edgar Lungu
    country  ZMB
    role     president of ZMB 2015-01-25..2021-08-24
    en       Edgar Lungu; Lungu
    id       Edgar Lungu; Lungu

person lazarus-chakwera
    name     Lazarus Chakwera
    country  MWI
    role     president of MWI 2020-06-28..2025-10
    en       Lazarus Chakwera; Chakwera
    id       Lazarus Chakwera; Chakwera

person peter-mutharika
    name     Peter Mutharika
    country  MWI
    role     foreign-minister of MWI 2011-09..2012-04
    role     president of MWI 2014-05-31..2020-06-28
    role     president of MWI 2025-10-04..
    en       Peter Mutharika
    id       Peter Mutharika

person joyce-banda
    name     Joyce Banda
    country  MWI
    role     vice-president of MWI 2009-05-29..2012-04-07
    role     president of MWI 2012-04-07..2014-05-31
    en       Joyce Banda
    id       Joyce Banda

person armando-guebuza
    name     Armando Guebuza
    country  MOZ
    role     president of MOZ 2005-02-02..2015-01-15
    en       Armando Guebuza; Guebuza
    id       Armando Guebuza; Guebuza

person filipe-nyusi
    name     Filipe Nyusi
    country  MOZ
    role     president of MOZ 2015-01-15..2025-01-15
    en       Filipe Nyusi; Nyusi
    id       Filipe Nyusi; Nyusi

person daniel-chapo
    name     Daniel Chapo
    country  MOZ
    role     president of MOZ 2025-01-15..
    en       Daniel Chapo
    id       Daniel Chapo

person afonso-dhlakama
    name     Afonso Dhlakama
    country  MOZ
    role     party-leader of renamo 1979..2018-05-03
    sector   OPP
    en       Afonso Dhlakama; Dhlakama
    id       Afonso Dhlakama; Dhlakama

person venancio-mondlane
    name     Venâncio Mondlane
    country  MOZ
    sector   OPP
    en       Venâncio Mondlane; Venancio Mondlane; Mondlane
    id       Venâncio Mondlane; Venancio Mondlane; Mondlane

person jose-eduardo-dos-santos
    name     José Eduardo dos Santos
    country  AGO
    role     president of AGO 1979-09-10..2017-09-26
    en       José Eduardo dos Santos; Jose Eduardo dos Santos
    id       José Eduardo dos Santos; Jose Eduardo dos Santos

person joao-lourenco
    name     João Lourenço
    country  AGO
    role     defence-minister of AGO 2014-04..2017-07
    role     president of AGO 2017-09-26..
    en       João Lourenço; Joao Lourenco; Lourenco; Lourenço
    id       João Lourenço; Joao Lourenco; Lourenco; Lourenço

person jonas-savimbi
    name     Jonas Savimbi
    country  AGO
    role     rebel-leader of unita 1966..2002-02-22
    sector   REB
    en       Jonas Savimbi; Savimbi
    id       Jonas Savimbi; Savimbi

person jakaya-kikwete
    name     Jakaya Kikwete
    country  TZA
    role     foreign-minister of TZA 1995-11..2005-12
    role     president of TZA 2005-12-21..2015-11-05
    en       Jakaya Kikwete; Kikwete
    id       Jakaya Kikwete; Kikwete

person john-magufuli
    name     John Magufuli
    country  TZA
    role     president of TZA 2015-11-05..2021-03-17
    en       John Magufuli; Magufuli
    id       John Magufuli; Magufuli

person samia-suluhu-hassan
    name     Samia Suluhu Hassan
    country  TZA
    role     vice-president of TZA 2015-11-05..2021-03-19
    role     president of TZA 2021-03-19..
    en       Samia Suluhu Hassan; Samia Suluhu
    id       Samia Suluhu Hassan; Samia Suluhu

person tundu-lissu
    name     Tundu Lissu
    country  TZA
    role     opposition-leader of TZA 2025-01..
    sector   OPP
    en       Tundu Lissu
    id       Tundu Lissu

person andry-rajoelina
    name     Andry Rajoelina
    country  MDG
    role     acting-president of MDG 2009-03-21..2014-01-25
    role     president of MDG 2019-01-19..2023-09
    role     president of MDG 2023-12-16..2025-10-14
    en       Andry Rajoelina; Rajoelina
    id       Andry Rajoelina; Rajoelina

person marc-ravalomanana
    name     Marc Ravalomanana
    country  MDG
    role     president of MDG 2002-05-06..2009-03-17
    en       Marc Ravalomanana; Ravalomanana
    id       Marc Ravalomanana; Ravalomanana

person michael-randrianirina
    name     Michael Randrianirina
    country  MDG
    role     acting-president of MDG 2025-10-17..
    en       Michael Randrianirina; Randrianirina
    id       Michael Randrianirina; Randrianirina

person azali-assoumani
    name     Azali Assoumani
    country  COM
    role     president of COM 2002-05-26..2006-05-26
    role     president of COM 2016-05-26..
    en       Azali Assoumani; Assoumani
    id       Azali Assoumani; Assoumani

person ismail-omar-guelleh
    name     Ismaïl Omar Guelleh
    country  DJI
    role     president of DJI 1999-05-08..
    en       Ismaïl Omar Guelleh; Ismail Omar Guelleh; Guelleh
    id       Ismaïl Omar Guelleh; Ismail Omar Guelleh; Guelleh

person mahmoud-ali-youssouf
    name     Mahmoud Ali Youssouf
    country  DJI
    role     foreign-minister of DJI 2005-05..2025-03
    role     president of au-commission 2025-03-13..
    en       Mahmoud Ali Youssouf
    id       Mahmoud Ali Youssouf

person hage-geingob
    name     Hage Geingob
    country  NAM
    role     prime-minister of NAM 1990-03-21..2002-08
    role     prime-minister of NAM 2012-12..2015-03-21
    role     president of NAM 2015-03-21..2024-02-04
    en       Hage Geingob; Geingob
    id       Hage Geingob; Geingob

person netumbo-nandi-ndaitwah
    name     Netumbo Nandi-Ndaitwah
    country  NAM
    role     foreign-minister of NAM 2012-12..2024-02
    role     president of NAM 2025-03-21..
    en       Netumbo Nandi-Ndaitwah; Nandi-Ndaitwah
    id       Netumbo Nandi-Ndaitwah; Nandi-Ndaitwah

person mokgweetsi-masisi
    name     Mokgweetsi Masisi
    country  BWA
    role     president of BWA 2018-04-01..2024-11-01
    en       Mokgweetsi Masisi; Masisi
    id       Mokgweetsi Masisi; Masisi

person duma-boko
    name     Duma Boko
    country  BWA
    role     president of BWA 2024-11-01..
    en       Duma Boko
    id       Duma Boko

person mswati-iii
    name     Mswati III
    country  SWZ
    role     king of SWZ 1986-04-25..
    en       Mswati III; King Mswati III; King Mswati
    id       Mswati III; King Mswati III; King Mswati

person mohamed-ould-ghazouani
    name     Mohamed Ould Ghazouani
    country  MRT
    role     president of MRT 2019-08-01..
    en       Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani
    id       Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani

person umaro-sissoco-embalo
    name     Umaro Sissoco Embaló
    country  GNB
    role     president of GNB 2020-02-27..2025-11-26
    en       Umaro Sissoco Embaló; Umaro Sissoco Embalo; Embalo; Embaló
    id       Umaro Sissoco Embaló; Umaro Sissoco Embalo; Embalo; Embaló

person joao-bernardo-vieira
    name     João Bernardo Vieira
    country  GNB
    role     president of GNB 2005-10-01..2009-03-02
    en       João Bernardo Vieira; Joao Bernardo Vieira
    id       João Bernardo Vieira; Joao Bernardo Vieira

# Latin America and the Caribbean

person luiz-inacio-lula-da-silva
    name     Luiz Inácio Lula da Silva
    country  BRA
    role     president of BRA 2003-01-01..2011-01-01
    role     president of BRA 2023-01-01..
    en       Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; Lula
    id       Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula da Silva; Lula

person dilma-rousseff
    name     Dilma Rousseff
    country  BRA
    role     president of BRA 2011-01-01..2016-08-31
    role     president of ndb 2023-03..
    en       Dilma Rousseff; Rousseff; Dilma
    id       Dilma Rousseff; Rousseff; Dilma

person michel-temer
    name     Michel Temer
    country  BRA
    role     vice-president of BRA 2011-01-01..2016-08-31
    role     president of BRA 2016-08-31..2019-01-01
    en       Michel Temer; Temer
    id       Michel Temer; Temer

person jair-bolsonaro
    name     Jair Bolsonaro
    country  BRA
    role     president of BRA 2019-01-01..2023-01-01
    en       Jair Bolsonaro; Bolsonaro
    id       Jair Bolsonaro; Bolsonaro

person fernando-henrique-cardoso
    name     Fernando Henrique Cardoso
    country  BRA
    role     president of BRA 1995-01-01..2003-01-01
    en       Fernando Henrique Cardoso
    id       Fernando Henrique Cardoso

person geraldo-alckmin
    name     Geraldo Alckmin
    country  BRA
    role     vice-president of BRA 2023-01-01..
    en       Geraldo Alckmin; Alckmin
    id       Geraldo Alckmin; Alckmin

person hamilton-mourao
    name     Hamilton Mourão
    country  BRA
    role     vice-president of BRA 2019-01-01..2023-01-01
    en       Hamilton Mourão; Hamilton Mourao
    id       Hamilton Mourão; Hamilton Mourao

person celso-amorim
    name     Celso Amorim
    country  BRA
    role     foreign-minister of BRA 2003-01-01..2011-01-01
    role     defence-minister of BRA 2011-08-04..2015-01-01
    en       Celso Amorim; Amorim
    id       Celso Amorim; Amorim

person mauro-vieira
    name     Mauro Vieira
    country  BRA
    role     foreign-minister of BRA 2015-01-01..2016-05-12
    role     foreign-minister of BRA 2023-01-01..
    en       Mauro Vieira
    id       Mauro Vieira

person ernesto-araujo
    name     Ernesto Araújo
    country  BRA
    role     foreign-minister of BRA 2019-01-01..2021-03-29
    en       Ernesto Araújo; Ernesto Araujo
    id       Ernesto Araújo; Ernesto Araujo

person fernando-haddad
    name     Fernando Haddad
    country  BRA
    role     finance-minister of BRA 2023-01-01..
    en       Fernando Haddad
    id       Fernando Haddad

person alexandre-de-moraes
    name     Alexandre de Moraes
    country  BRA
    role     justice of BRA 2017-03-22..
    sector   JUD
    en       Alexandre de Moraes; de Moraes
    id       Alexandre de Moraes; de Moraes

person nestor-kirchner
    name     Néstor Kirchner
    country  ARG
    role     president of ARG 2003-05-25..2007-12-10
    en       Néstor Kirchner; Nestor Kirchner
    id       Néstor Kirchner; Nestor Kirchner

person cristina-fernandez-de-kirchner
    name     Cristina Fernández de Kirchner
    country  ARG
    role     president of ARG 2007-12-10..2015-12-10
    role     vice-president of ARG 2019-12-10..2023-12-10
    en       Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez; Cristina Fernández
    id       Cristina Fernández de Kirchner; Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez; Cristina Fernández

person mauricio-macri
    name     Mauricio Macri
    country  ARG
    role     president of ARG 2015-12-10..2019-12-10
    en       Mauricio Macri; Macri
    id       Mauricio Macri; Macri

person alberto-fernandez
    name     Alberto Fernández
    country  ARG
    role     president of ARG 2019-12-10..2023-12-10
    en       Alberto Fernández; Alberto Fernandez
    id       Alberto Fernández; Alberto Fernandez

person javier-milei
    name     Javier Milei
    country  ARG
    role     president of ARG 2023-12-10..
    en       Javier Milei; Milei
    id       Javier Milei; Milei

person patricia-bullrich
    name     Patricia Bullrich
    country  ARG
    role     security-minister of ARG 2015-12-10..2019-12-10
    role     security-minister of ARG 2023-12-10..2025-12
    en       Patricia Bullrich; Bullrich
    id       Patricia Bullrich; Bullrich

person fernando-de-la-rua
    name     Fernando de la Rúa
    country  ARG
    role     president of ARG 1999-12-10..2001-12-21
    en       Fernando de la Rúa; Fernando de la Rua
    id       Fernando de la Rúa; Fernando de la Rua

person eduardo-duhalde
    name     Eduardo Duhalde
    country  ARG
    role     president of ARG 2002-01-02..2003-05-25
    en       Eduardo Duhalde; Duhalde
    id       Eduardo Duhalde; Duhalde

person ricardo-lagos
    name     Ricardo Lagos
    country  CHL
    role     president of CHL 2000-03-11..2006-03-11
    en       Ricardo Lagos
    id       Ricardo Lagos

person michelle-bachelet
    name     Michelle Bachelet
    country  CHL
    role     defence-minister of CHL 2002-01..2004-10
    role     president of CHL 2006-03-11..2010-03-11
    role     director of un-women 2010-09..2013-03
    role     president of CHL 2014-03-11..2018-03-11
    role     high-commissioner of ohchr 2018-09-01..2022-08-31
    en       Michelle Bachelet; Bachelet
    id       Michelle Bachelet; Bachelet

person sebastian-pinera
    name     Sebastián Piñera
    country  CHL
    role     president of CHL 2010-03-11..2014-03-11
    role     president of CHL 2018-03-11..2022-03-11
    en       Sebastián Piñera; Sebastian Pinera; Pinera; Piñera
    id       Sebastián Piñera; Sebastian Pinera; Pinera; Piñera

person gabriel-boric
    name     Gabriel Boric
    country  CHL
    role     president of CHL 2022-03-11..2026-03-11
    en       Gabriel Boric; Boric
    id       Gabriel Boric; Boric

person jose-antonio-kast
    name     José Antonio Kast
    country  CHL
    role     president-elect of CHL 2025-12-14..2026-03-11
    role     president of CHL 2026-03-11..
    en       José Antonio Kast; Jose Antonio Kast; Kast
    id       José Antonio Kast; Jose Antonio Kast; Kast

person alvaro-uribe
    name     Álvaro Uribe
    country  COL
    role     president of COL 2002-08-07..2010-08-07
    en       Álvaro Uribe; Alvaro Uribe; Uribe
    id       Álvaro Uribe; Alvaro Uribe; Uribe

person juan-manuel-santos
    name     Juan Manuel Santos
    country  COL
    role     defence-minister of COL 2006-07..2009-05
    role     president of COL 2010-08-07..2018-08-07
    en       Juan Manuel Santos
    id       Juan Manuel Santos

person ivan-duque
    name     Iván Duque
    country  COL
    role     president of COL 2018-08-07..2022-08-07
    en       Iván Duque; Ivan Duque
    id       Iván Duque; Ivan Duque

person gustavo-petro
    name     Gustavo Petro
    country  COL
    role     president of COL 2022-08-07..2026-08-07
    en       Gustavo Petro; Petro
    id       Gustavo Petro

person andres-pastrana
    name     Andrés Pastrana
    country  COL
    role     president of COL 1998-08-07..2002-08-07
    en       Andrés Pastrana; Andres Pastrana; Pastrana
    id       Andrés Pastrana; Andres Pastrana; Pastrana

person rodrigo-londono
    name     Rodrigo Londoño
    country  COL
    role     rebel-leader of farc 2011-11..2017-08
    sector   REB
    en       Rodrigo Londoño; Timochenko; Rodrigo Londono; Timoleón Jiménez; Timoleon Jimenez
    id       Rodrigo Londoño; Timochenko; Rodrigo Londono; Timoleón Jiménez; Timoleon Jimenez

person manuel-marulanda
    name     Manuel Marulanda
    country  COL
    role     rebel-leader of farc 1964..2008-03-26
    sector   REB
    en       Manuel Marulanda; Marulanda
    id       Manuel Marulanda; Marulanda

person alfonso-cano
    name     Alfonso Cano
    country  COL
    role     rebel-leader of farc 2008-03..2011-11-04
    sector   REB
    en       Alfonso Cano
    id       Alfonso Cano

person ingrid-betancourt
    name     Íngrid Betancourt
    country  COL
    sector   PTY
    en       Íngrid Betancourt; Ingrid Betancourt; Betancourt
    id       Íngrid Betancourt; Ingrid Betancourt; Betancourt

person hugo-chavez
    name     Hugo Chávez
    country  VEN
    role     president of VEN 1999-02-02..2013-03-05
    en       Hugo Chávez; Hugo Chavez; Hugo Chávez Frías
    id       Hugo Chávez; Hugo Chavez; Hugo Chávez Frías

person nicolas-maduro
    name     Nicolás Maduro
    country  VEN
    role     foreign-minister of VEN 2006-08-09..2013-01
    role     vice-president of VEN 2012-10-13..2013-03-05
    role     president of VEN 2013-04-19..2026-01
    en       Nicolás Maduro; Nicolas Maduro; Maduro
    id       Nicolás Maduro; Nicolas Maduro; Maduro

person juan-guaido
    name     Juan Guaidó
    country  VEN
    role     opposition-leader of VEN 2019-01-05..2023-01
    sector   OPP
    en       Juan Guaidó; Juan Guaido; Guaido; Guaidó
    id       Juan Guaidó; Juan Guaido; Guaido; Guaidó

person maria-corina-machado
    name     María Corina Machado
    country  VEN
    role     opposition-leader of VEN 2023-10..
    sector   OPP
    en       María Corina Machado; Maria Corina Machado; Corina Machado
    id       María Corina Machado; Maria Corina Machado; Corina Machado

person edmundo-gonzalez
    name     Edmundo González
    country  VEN
    role     opposition-leader of VEN 2024-07..
    sector   OPP
    en       Edmundo González; Edmundo Gonzalez; Edmundo Gonzalez Urrutia; Edmundo González Urrutia
    id       Edmundo González; Edmundo Gonzalez; Edmundo Gonzalez Urrutia; Edmundo González Urrutia

person delcy-rodriguez
    name     Delcy Rodríguez
    country  VEN
    role     foreign-minister of VEN 2014-12-26..2017-06
    role     vice-president of VEN 2018-06-14..2026-01
    role     acting-president of VEN 2026-01-05..
    en       Delcy Rodríguez; Delcy Rodriguez
    id       Delcy Rodríguez; Delcy Rodriguez

person diosdado-cabello
    name     Diosdado Cabello
    country  VEN
    role     speaker of VEN 2012-01-05..2016-01-05
    role     interior-minister of VEN 2024-08-27..
    en       Diosdado Cabello
    id       Diosdado Cabello

person vladimir-padrino-lopez
    name     Vladimir Padrino López
    country  VEN
    role     defence-minister of VEN 2014-10-25..
    en       Vladimir Padrino López; Vladimir Padrino; Vladimir Padrino Lopez; Padrino
    id       Vladimir Padrino López; Vladimir Padrino; Vladimir Padrino Lopez; Padrino

person leopoldo-lopez
    name     Leopoldo López
    country  VEN
    role     opposition-leader of VEN 2014-02..2020-10
    sector   OPP
    en       Leopoldo López; Leopoldo Lopez
    id       Leopoldo López; Leopoldo Lopez

person henrique-capriles
    name     Henrique Capriles
    country  VEN
    role     opposition-leader of VEN 2012-02..2013-12
    sector   OPP
    en       Henrique Capriles; Capriles
    id       Henrique Capriles; Capriles

person alejandro-toledo
    name     Alejandro Toledo
    country  PER
    role     president of PER 2001-07-28..2006-07-28
    en       Alejandro Toledo
    id       Alejandro Toledo

person alan-garcia
    name     Alan García
    country  PER
    role     president of PER 1985-07-28..1990-07-28
    role     president of PER 2006-07-28..2011-07-28
    en       Alan García; Alan Garcia
    id       Alan García; Alan Garcia

person alberto-fujimori
    name     Alberto Fujimori
    country  PER
    role     president of PER 1990-07-28..2000-11-22
    en       Alberto Fujimori
    id       Alberto Fujimori

person ollanta-humala
    name     Ollanta Humala
    country  PER
    role     president of PER 2011-07-28..2016-07-28
    en       Ollanta Humala; Humala
    id       Ollanta Humala; Humala

person pedro-pablo-kuczynski
    name     Pedro Pablo Kuczynski
    country  PER
    role     president of PER 2016-07-28..2018-03-23
    en       Pedro Pablo Kuczynski; Kuczynski
    id       Pedro Pablo Kuczynski; Kuczynski

person martin-vizcarra
    name     Martín Vizcarra
    country  PER
    role     president of PER 2018-03-23..2020-11-09
    en       Martín Vizcarra; Martin Vizcarra; Vizcarra
    id       Martín Vizcarra; Martin Vizcarra; Vizcarra

person pedro-castillo
    name     Pedro Castillo
    country  PER
    role     president of PER 2021-07-28..2022-12-07
    en       Pedro Castillo
    id       Pedro Castillo

person dina-boluarte
    name     Dina Boluarte
    country  PER
    role     president of PER 2022-12-07..2025-10-10
    en       Dina Boluarte; Boluarte
    id       Dina Boluarte; Boluarte

person jose-jeri
    name     José Jerí
    country  PER
    role     president of PER 2025-10-10..2026-02
    en       José Jerí; Jose Jeri
    id       José Jerí; Jose Jeri

person keiko-fujimori
    name     Keiko Fujimori
    country  PER
    role     party-leader of fuerza-popular 2010..
    sector   PTY
    en       Keiko Fujimori
    id       Keiko Fujimori

person evo-morales
    name     Evo Morales
    country  BOL
    role     president of BOL 2006-01-22..2019-11-10
    en       Evo Morales; Evo
    id       Evo Morales; Evo

person jeanine-anez
    name     Jeanine Áñez
    country  BOL
    role     acting-president of BOL 2019-11-12..2020-11-08
    en       Jeanine Áñez; Jeanine Anez; Áñez
    id       Jeanine Áñez; Jeanine Anez; Áñez

person luis-arce
    name     Luis Arce
    country  BOL
    role     president of BOL 2020-11-08..2025-11-08
    en       Luis Arce
    id       Luis Arce

person rodrigo-paz
    name     Rodrigo Paz
    country  BOL
    role     president of BOL 2025-11-08..
    en       Rodrigo Paz; Rodrigo Paz Pereira
    id       Rodrigo Paz; Rodrigo Paz Pereira

person rafael-correa
    name     Rafael Correa
    country  ECU
    role     president of ECU 2007-01-15..2017-05-24
    en       Rafael Correa
    id       Rafael Correa

person lenin-moreno
    name     Lenín Moreno
    country  ECU
    role     vice-president of ECU 2007-01-15..2013-05-24
    role     president of ECU 2017-05-24..2021-05-24
    en       Lenín Moreno; Lenin Moreno
    id       Lenín Moreno; Lenin Moreno

person guillermo-lasso
    name     Guillermo Lasso
    country  ECU
    role     president of ECU 2021-05-24..2023-11-23
    en       Guillermo Lasso; Lasso
    id       Guillermo Lasso; Lasso

person daniel-noboa
    name     Daniel Noboa
    country  ECU
    role     president of ECU 2023-11-23..
    en       Daniel Noboa; Noboa
    id       Daniel Noboa; Noboa

person tabare-vazquez
    name     Tabaré Vázquez
    country  URY
    role     president of URY 2005-03-01..2010-03-01
    role     president of URY 2015-03-01..2020-03-01
    en       Tabaré Vázquez; Tabare Vazquez
    id       Tabaré Vázquez; Tabare Vazquez

person jose-mujica
    name     José Mujica
    country  URY
    role     president of URY 2010-03-01..2015-03-01
    en       José Mujica; Jose Mujica; Pepe Mujica; Mujica
    id       José Mujica; Jose Mujica; Pepe Mujica; Mujica

person luis-lacalle-pou
    name     Luis Lacalle Pou
    country  URY
    role     president of URY 2020-03-01..2025-03-01
    en       Luis Lacalle Pou; Lacalle Pou
    id       Luis Lacalle Pou; Lacalle Pou

person yamandu-orsi
    name     Yamandú Orsi
    country  URY
    role     president of URY 2025-03-01..
    en       Yamandú Orsi; Yamandu Orsi; Orsi
    id       Yamandú Orsi; Yamandu Orsi; Orsi

person fernando-lugo
    name     Fernando Lugo
    country  PRY
    role     president of PRY 2008-08-15..2012-06-22
    en       Fernando Lugo
    id       Fernando Lugo

person mario-abdo-benitez
    name     Mario Abdo Benítez
    country  PRY
    role     president of PRY 2018-08-15..2023-08-15
    en       Mario Abdo Benítez; Mario Abdo Benitez
    id       Mario Abdo Benítez; Mario Abdo Benitez

person santiago-pena
    name     Santiago Peña
    country  PRY
    role     president of PRY 2023-08-15..
    en       Santiago Peña; Santiago Pena
    id       Santiago Peña; Santiago Pena

person fidel-castro
    name     Fidel Castro
    country  CUB
    role     president of CUB 1976-12-02..2008-02-24
    en       Fidel Castro
    id       Fidel Castro

person raul-castro
    name     Raúl Castro
    country  CUB
    role     defence-minister of CUB 1959..2008-02
    role     president of CUB 2008-02-24..2018-04-19
    role     general-secretary of pcc-cuba 2011-04-19..2021-04-19
    en       Raúl Castro; Raul Castro
    id       Raúl Castro; Raul Castro

person miguel-diaz-canel
    name     Miguel Díaz-Canel
    country  CUB
    role     president of CUB 2018-04-19..
    role     general-secretary of pcc-cuba 2021-04-19..
    en       Miguel Díaz-Canel; Miguel Diaz-Canel; Diaz-Canel; Díaz-Canel
    id       Miguel Díaz-Canel; Miguel Diaz-Canel; Diaz-Canel; Díaz-Canel

person bruno-rodriguez
    name     Bruno Rodríguez
    country  CUB
    role     foreign-minister of CUB 2009-03-02..
    en       Bruno Rodríguez; Bruno Rodriguez; Bruno Rodriguez Parrilla; Bruno Rodríguez Parrilla
    id       Bruno Rodríguez; Bruno Rodriguez; Bruno Rodriguez Parrilla; Bruno Rodríguez Parrilla

person daniel-ortega
    name     Daniel Ortega
    country  NIC
    role     president of NIC 1985-01-10..1990-04-25
    role     president of NIC 2007-01-10..
    en       Daniel Ortega
    id       Daniel Ortega

person rosario-murillo
    name     Rosario Murillo
    country  NIC
    role     vice-president of NIC 2017-01-10..2025-02
    en       Rosario Murillo
    id       Rosario Murillo

person nayib-bukele
    name     Nayib Bukele
    country  SLV
    role     president of SLV 2019-06-01..
    en       Nayib Bukele; Bukele
    id       Nayib Bukele; Bukele

person manuel-zelaya
    name     Manuel Zelaya
    country  HND
    role     president of HND 2006-01-27..2009-06-28
    en       Manuel Zelaya; Zelaya
    id       Manuel Zelaya; Zelaya

person juan-orlando-hernandez
    name     Juan Orlando Hernández
    country  HND
    role     president of HND 2014-01-27..2022-01-27
    en       Juan Orlando Hernández; Juan Orlando Hernandez
    id       Juan Orlando Hernández; Juan Orlando Hernandez

person xiomara-castro
    name     Xiomara Castro
    country  HND
    role     president of HND 2022-01-27..2026-01-27
    en       Xiomara Castro
    id       Xiomara Castro

person otto-perez-molina
    name     Otto Pérez Molina
    country  GTM
    role     president of GTM 2012-01-14..2015-09-03
    en       Otto Pérez Molina; Otto Perez Molina
    id       Otto Pérez Molina; Otto Perez Molina

person jimmy-morales
    name     Jimmy Morales
    country  GTM
    role     president of GTM 2016-01-14..2020-01-14
    en       Jimmy Morales
    id       Jimmy Morales

person alejandro-giammattei
    name     Alejandro Giammattei
    country  GTM
    role     president of GTM 2020-01-14..2024-01-14
    en       Alejandro Giammattei; Giammattei
    id       Alejandro Giammattei; Giammattei

person bernardo-arevalo
    name     Bernardo Arévalo
    country  GTM
    role     president of GTM 2024-01-15..
    en       Bernardo Arévalo; Bernardo Arevalo; Arevalo; Arévalo
    id       Bernardo Arévalo; Bernardo Arevalo; Arevalo; Arévalo

person oscar-arias
    name     Óscar Arias
    country  CRI
    role     president of CRI 2006-05-08..2010-05-08
    en       Óscar Arias; Oscar Arias
    id       Óscar Arias; Oscar Arias

person rodrigo-chaves
    name     Rodrigo Chaves
    country  CRI
    role     president of CRI 2022-05-08..2026-05-08
    en       Rodrigo Chaves
    id       Rodrigo Chaves

person jose-raul-mulino
    name     José Raúl Mulino
    country  PAN
    role     president of PAN 2024-07-01..
    en       José Raúl Mulino; Jose Raul Mulino; Mulino
    id       José Raúl Mulino; Jose Raul Mulino; Mulino

person laurentino-cortizo
    name     Laurentino Cortizo
    country  PAN
    role     president of PAN 2019-07-01..2024-07-01
    en       Laurentino Cortizo; Cortizo
    id       Laurentino Cortizo; Cortizo

person jean-bertrand-aristide
    name     Jean-Bertrand Aristide
    country  HTI
    role     president of HTI 2001-02-07..2004-02-29
    en       Jean-Bertrand Aristide; Aristide
    id       Jean-Bertrand Aristide; Aristide

person rene-preval
    name     René Préval
    country  HTI
    role     president of HTI 1996-02-07..2001-02-07
    role     president of HTI 2006-05-14..2011-05-14
    en       René Préval; Rene Preval; Preval
    id       René Préval; Rene Preval; Preval

person michel-martelly
    name     Michel Martelly
    country  HTI
    role     president of HTI 2011-05-14..2016-02-07
    en       Michel Martelly; Martelly
    id       Michel Martelly; Martelly

person jovenel-moise
    name     Jovenel Moïse
    country  HTI
    role     president of HTI 2017-02-07..2021-07-07
    en       Jovenel Moïse; Jovenel Moise; Moïse
    id       Jovenel Moïse; Jovenel Moise; Moïse

person ariel-henry
    name     Ariel Henry
    country  HTI
    role     prime-minister of HTI 2021-07-20..2024-04-24
    en       Ariel Henry
    id       Ariel Henry

person garry-conille
    name     Garry Conille
    country  HTI
    role     prime-minister of HTI 2011-10-18..2012-05
    role     prime-minister of HTI 2024-06-03..2024-11
    en       Garry Conille; Conille
    id       Garry Conille; Conille

person jimmy-cherizier
    name     Jimmy Chérizier
    country  HTI
    role     gang-leader of HTI 2020-06..
    sector   CRM
    en       Jimmy Chérizier; Jimmy Cherizier; Jimmy "Barbecue" Cherizier; Cherizier
    id       Jimmy Chérizier; Jimmy Cherizier; Jimmy "Barbecue" Cherizier; Cherizier

person luis-abinader
    name     Luis Abinader
    country  DOM
    role     president of DOM 2020-08-16..
    en       Luis Abinader; Abinader
    id       Luis Abinader; Abinader

person mia-mottley
    name     Mia Mottley
    country  BRB
    role     prime-minister of BRB 2018-05-25..
    en       Mia Mottley; Mottley
    id       Mia Mottley; Mottley

person irfaan-ali
    name     Irfaan Ali
    country  GUY
    role     president of GUY 2020-08-02..
    en       Irfaan Ali; Mohamed Irfaan Ali
    id       Irfaan Ali; Mohamed Irfaan Ali

person andrew-holness
    name     Andrew Holness
    country  JAM
    role     prime-minister of JAM 2011-10-23..2012-01-05
    role     prime-minister of JAM 2016-03-03..
    en       Andrew Holness; Holness
    id       Andrew Holness; Holness

person desi-bouterse
    name     Dési Bouterse
    country  SUR
    role     president of SUR 2010-08-12..2020-07-16
    en       Dési Bouterse; Desi Bouterse; Bouterse
    id       Dési Bouterse; Desi Bouterse; Bouterse

person chan-santokhi
    name     Chan Santokhi
    country  SUR
    role     president of SUR 2020-07-16..2025-07-16
    en       Chan Santokhi; Santokhi; Chandrikapersad Santokhi
    id       Chan Santokhi; Santokhi; Chandrikapersad Santokhi

# International bodies

person antonio-guterres
    name     António Guterres
    country  PRT
    role     prime-minister of PRT 1995-10-28..2002-04-06
    role     high-commissioner of unhcr 2005-06-15..2015-12-31
    role     secretary-general of un 2017-01-01..
    en       António Guterres; Antonio Guterres; Guterres
    id       António Guterres; Antonio Guterres; Guterres

person ban-ki-moon
    name     Ban Ki-moon
    country  KOR
    role     foreign-minister of KOR 2004-01-17..2006-11
    role     secretary-general of un 2007-01-01..2016-12-31
    en       Ban Ki-moon
    id       Ban Ki-moon

person kofi-annan
    name     Kofi Annan
    country  GHA
    role     secretary-general of un 1997-01-01..2006-12-31
    role     special-envoy of un 2012-02-23..2012-08-31
    en       Kofi Annan; Annan
    id       Kofi Annan; Annan

person volker-turk
    name     Volker Türk
    country  AUT
    role     high-commissioner of ohchr 2022-10-17..
    en       Volker Türk; Volker Turk; Volker Tuerk
    id       Volker Türk; Volker Turk; Volker Tuerk

person zeid-raad-al-hussein
    name     Zeid Ra'ad al-Hussein
    country  JOR
    role     high-commissioner of ohchr 2014-09-01..2018-08-31
    en       Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein; Zeid Ra’ad Al Hussein; Zeid Ra'ad Zeid al-Hussein
    id       Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein; Zeid Ra’ad Al Hussein; Zeid Ra'ad Zeid al-Hussein

person navi-pillay
    name     Navi Pillay
    country  ZAF
    role     high-commissioner of ohchr 2008-09-01..2014-08-31
    en       Navi Pillay; Navanethem Pillay
    id       Navi Pillay; Navanethem Pillay

person louise-arbour
    name     Louise Arbour
    country  CAN
    role     high-commissioner of ohchr 2004-07-01..2008-06-30
    en       Louise Arbour
    id       Louise Arbour

person mary-robinson
    name     Mary Robinson
    country  IRL
    role     president of IRL 1990-12-03..1997-09-12
    role     high-commissioner of ohchr 1997-09-12..2002-09-12
    en       Mary Robinson
    id       Mary Robinson

person filippo-grandi
    name     Filippo Grandi
    country  ITA
    role     commissioner of unrwa 2010-01..2014-03
    role     high-commissioner of unhcr 2016-01-01..2025-12-31
    en       Filippo Grandi
    id       Filippo Grandi

person martin-griffiths
    name     Martin Griffiths
    country  GBR
    role     special-envoy of un 2018-02..2021-07
    role     under-secretary-general of un 2021-07-19..2024-06
    en       Martin Griffiths
    id       Martin Griffiths

person tom-fletcher
    name     Tom Fletcher
    country  GBR
    role     under-secretary-general of un 2024-11-18..
    en       Tom Fletcher
    id       Tom Fletcher

person mark-lowcock
    name     Mark Lowcock
    country  GBR
    role     under-secretary-general of un 2017-09..2021-06
    en       Mark Lowcock; Lowcock
    id       Mark Lowcock; Lowcock

person stephane-dujarric
    name     Stephane Dujarric
    country  FRA
    role     spokesperson of un 2014-03..
    en       Stephane Dujarric; Dujarric; Stéphane Dujarric
    id       Stephane Dujarric; Dujarric; Stéphane Dujarric

person rosemary-dicarlo
    name     Rosemary DiCarlo
    country  USA
    role     under-secretary-general of un 2018-05-01..
    en       Rosemary DiCarlo; DiCarlo
    id       Rosemary DiCarlo; DiCarlo

person staffan-de-mistura
    name     Staffan de Mistura
    country  ITA
    role     special-envoy of un 2014-07..2018-12
    en       Staffan de Mistura; de Mistura
    id       Staffan de Mistura; de Mistura

person geir-pedersen
    name     Geir Pedersen
    country  NOR
    role     special-envoy of un 2019-01-07..2025
    en       Geir Pedersen; Geir O. Pedersen
    id       Geir Pedersen; Geir O. Pedersen

person lakhdar-brahimi
    name     Lakhdar Brahimi
    country  DZA
    role     special-envoy of un 2012-08-17..2014-05-31
    en       Lakhdar Brahimi
    id       Lakhdar Brahimi

person hans-grundberg
    name     Hans Grundberg
    country  SWE
    role     special-envoy of un 2021-09..
    en       Hans Grundberg; Grundberg
    id       Hans Grundberg; Grundberg

person tom-andrews
    name     Tom Andrews
    country  USA
    role     special-rapporteur of un 2020-05..
    en       Tom Andrews
    id       Tom Andrews

person francesca-albanese
    name     Francesca Albanese
    country  ITA
    role     special-rapporteur of un 2022-05-01..
    en       Francesca Albanese
    id       Francesca Albanese

person philippe-lazzarini
    name     Philippe Lazzarini
    country  CHE
    role     commissioner of unrwa 2020-03-18..
    en       Philippe Lazzarini; Lazzarini
    id       Philippe Lazzarini; Lazzarini

person tor-wennesland
    name     Tor Wennesland
    country  NOR
    role     special-envoy of un 2021-01..2024-12
    en       Tor Wennesland; Wennesland
    id       Tor Wennesland; Wennesland

person cindy-mccain
    name     Cindy McCain
    country  USA
    role     director of wfp 2023-04-05..
    en       Cindy McCain
    id       Cindy McCain

person david-beasley
    name     David Beasley
    country  USA
    role     director of wfp 2017-04..2023-04-04
    en       David Beasley
    id       David Beasley

person catherine-russell
    name     Catherine Russell
    country  USA
    role     director of unicef 2022-02-01..
    en       Catherine Russell
    id       Catherine Russell

person tedros-adhanom-ghebreyesus
    name     Tedros Adhanom Ghebreyesus
    country  ETH
    role     foreign-minister of ETH 2012-11-29..2016-11
    role     director-general of who 2017-07-01..
    en       Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros
    id       Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros

person margaret-chan
    name     Margaret Chan
    country  CHN
    role     director-general of who 2007-01-04..2017-06-30
    en       Margaret Chan
    id       Margaret Chan

person rafael-grossi
    name     Rafael Grossi
    country  ARG
    role     director-general of iaea 2019-12-03..
    en       Rafael Grossi; Grossi; Rafael Mariano Grossi
    id       Rafael Grossi; Grossi; Rafael Mariano Grossi

person yukiya-amano
    name     Yukiya Amano
    country  JPN
    role     director-general of iaea 2009-12-01..2019-07-18
    en       Yukiya Amano
    id       Yukiya Amano

person hans-blix
    name     Hans Blix
    country  SWE
    role     director-general of iaea 1981-12..1997-11
    en       Hans Blix; Blix
    id       Hans Blix; Blix

person audrey-azoulay
    name     Audrey Azoulay
    country  FRA
    role     director-general of unesco 2017-11-15..2025-11-14
    en       Audrey Azoulay; Azoulay
    id       Audrey Azoulay; Azoulay

person irina-bokova
    name     Irina Bokova
    country  BGR
    role     director-general of unesco 2009-11-15..2017-11-15
    en       Irina Bokova; Bokova
    id       Irina Bokova; Bokova

person kristalina-georgieva
    name     Kristalina Georgieva
    country  BGR
    role     director of imf 2019-10-01..
    en       Kristalina Georgieva; Georgieva
    id       Kristalina Georgieva; Georgieva

person christine-lagarde
    name     Christine Lagarde
    country  FRA
    role     finance-minister of FRA 2007-06-19..2011-06-29
    role     director of imf 2011-07-05..2019-09-12
    role     president of ecb 2019-11-01..
    en       Christine Lagarde; Lagarde
    id       Christine Lagarde; Lagarde

person dominique-strauss-kahn
    name     Dominique Strauss-Kahn
    country  FRA
    role     director of imf 2007-11-01..2011-05-18
    en       Dominique Strauss-Kahn; Strauss-Kahn
    id       Dominique Strauss-Kahn; Strauss-Kahn

person rodrigo-rato
    name     Rodrigo Rato
    country  ESP
    role     director of imf 2004-06-07..2007-10-31
    en       Rodrigo Rato
    id       Rodrigo Rato

person ajay-banga
    name     Ajay Banga
    country  USA
    role     president of world-bank 2023-06-02..
    en       Ajay Banga
    id       Ajay Banga

person david-malpass
    name     David Malpass
    country  USA
    role     president of world-bank 2019-04-09..2023-06-01
    en       David Malpass; Malpass
    id       David Malpass; Malpass

person jim-yong-kim
    name     Jim Yong Kim
    country  USA
    role     president of world-bank 2012-07-01..2019-01-31
    en       Jim Yong Kim
    id       Jim Yong Kim

person robert-zoellick
    name     Robert Zoellick
    country  USA
    role     trade-minister of USA 2001-02-07..2005-02
    role     president of world-bank 2007-07-01..2012-06-30
    en       Robert Zoellick; Zoellick
    id       Robert Zoellick; Zoellick

person paul-wolfowitz
    name     Paul Wolfowitz
    country  USA
    role     deputy-defence-minister of USA 2001-03..2005-05
    role     president of world-bank 2005-06-01..2007-06-30
    en       Paul Wolfowitz; Wolfowitz
    id       Paul Wolfowitz; Wolfowitz

person james-wolfensohn
    name     James Wolfensohn
    country  USA
    role     president of world-bank 1995-06-01..2005-05-31
    en       James Wolfensohn; Wolfensohn
    id       James Wolfensohn; Wolfensohn

person ngozi-okonjo-iweala
    name     Ngozi Okonjo-Iweala
    country  NGA
    role     finance-minister of NGA 2011-08..2015-05
    role     director-general of wto 2021-03-01..
    en       Ngozi Okonjo-Iweala; Okonjo-Iweala
    id       Ngozi Okonjo-Iweala; Okonjo-Iweala

person roberto-azevedo
    name     Roberto Azevêdo
    country  BRA
    role     director-general of wto 2013-09-01..2020-08-31
    en       Roberto Azevêdo; Roberto Azevedo; Azevedo
    id       Roberto Azevêdo; Roberto Azevedo; Azevedo

person pascal-lamy
    name     Pascal Lamy
    country  FRA
    role     director-general of wto 2005-09-01..2013-08-31
    en       Pascal Lamy; Lamy
    id       Pascal Lamy; Lamy

person karim-khan
    name     Karim Khan
    country  GBR
    role     prosecutor of icc 2021-06-16..
    sector   JUD
    en       Karim Khan; Karim A. A. Khan; Karim A.A. Khan
    id       Karim Khan; Karim A. A. Khan; Karim A.A. Khan

person fatou-bensouda
    name     Fatou Bensouda
    country  GMB
    role     prosecutor of icc 2012-06-15..2021-06-15
    sector   JUD
    en       Fatou Bensouda; Bensouda
    id       Fatou Bensouda; Bensouda

person luis-moreno-ocampo
    name     Luis Moreno Ocampo
    country  ARG
    role     prosecutor of icc 2003-06-16..2012-06-15
    sector   JUD
    en       Luis Moreno Ocampo; Moreno-Ocampo
    id       Luis Moreno Ocampo; Moreno-Ocampo

person carla-del-ponte
    name     Carla Del Ponte
    country  CHE
    role     prosecutor of icty 1999-09..2007-12
    sector   JUD
    en       Carla Del Ponte; Del Ponte
    id       Carla Del Ponte; Del Ponte

person catherine-ashton
    name     Catherine Ashton
    country  GBR
    role     high-representative of eu 2009-12-01..2014-11-01
    en       Catherine Ashton
    id       Catherine Ashton

person federica-mogherini
    name     Federica Mogherini
    country  ITA
    role     foreign-minister of ITA 2014-02-22..2014-10-31
    role     high-representative of eu 2014-11-01..2019-11-30
    en       Federica Mogherini; Mogherini
    id       Federica Mogherini; Mogherini

person martin-schulz
    name     Martin Schulz
    country  DEU
    role     president of european-parliament 2012-01-17..2017-01-17
    en       Martin Schulz
    id       Martin Schulz

person david-sassoli
    name     David Sassoli
    country  ITA
    role     president of european-parliament 2019-07-03..2022-01-11
    en       David Sassoli; Sassoli
    id       David Sassoli; Sassoli

person roberta-metsola
    name     Roberta Metsola
    country  MLT
    role     president of european-parliament 2022-01-18..
    en       Roberta Metsola; Metsola
    id       Roberta Metsola; Metsola

person jean-claude-trichet
    name     Jean-Claude Trichet
    country  FRA
    role     president of ecb 2003-11-01..2011-10-31
    en       Jean-Claude Trichet; Trichet
    id       Jean-Claude Trichet; Trichet

person maros-sefcovic
    name     Maroš Šefčovič
    country  SVK
    role     commissioner of european-commission 2009-10..
    en       Maroš Šefčovič; Maros Sefcovic; Sefcovic; Šefčovič
    id       Maroš Šefčovič; Maros Sefcovic; Sefcovic; Šefčovič

person peter-stano
    name     Peter Stano
    country  SVK
    role     spokesperson of european-commission 2019-12..2024
    en       Peter Stano
    id       Peter Stano

person george-robertson
    name     George Robertson
    country  GBR
    role     defence-minister of GBR 1997-05..1999-10
    role     secretary-general of nato 1999-10-14..2003-12-17
    en       George Robertson; Lord Robertson
    id       George Robertson; Lord Robertson

person wesley-clark
    name     Wesley Clark
    country  USA
    role     supreme-allied-commander of nato 1997-07..2000-05
    sector   MIL
    en       Wesley Clark
    id       Wesley Clark

person christopher-cavoli
    name     Christopher Cavoli
    country  USA
    role     supreme-allied-commander of nato 2022-07-04..2025-07
    sector   MIL
    en       Christopher Cavoli; Cavoli
    id       Christopher Cavoli; Cavoli

person philip-breedlove
    name     Philip Breedlove
    country  USA
    role     supreme-allied-commander of nato 2013-05-13..2016-05-04
    sector   MIL
    en       Philip Breedlove; Breedlove
    id       Philip Breedlove; Breedlove

person moussa-faki-mahamat
    name     Moussa Faki Mahamat
    country  TCD
    role     foreign-minister of TCD 2008-04..2017-01
    role     chair of au-commission 2017-03-14..2025-03-13
    en       Moussa Faki Mahamat; Moussa Faki
    id       Moussa Faki Mahamat; Moussa Faki

person nkosazana-dlamini-zuma
    name     Nkosazana Dlamini-Zuma
    country  ZAF
    role     foreign-minister of ZAF 1999-06-17..2009-05-10
    role     chair of au-commission 2012-10-15..2017-03-14
    en       Nkosazana Dlamini-Zuma; Dlamini-Zuma; Dlamini Zuma
    id       Nkosazana Dlamini-Zuma; Dlamini-Zuma; Dlamini Zuma

person jean-ping
    name     Jean Ping
    country  GAB
    role     foreign-minister of GAB 1999-01..2008-02
    role     chair of au-commission 2008-04-28..2012-10-15
    en       Jean Ping
    id       Jean Ping

person luis-almagro
    name     Luis Almagro
    country  URY
    role     foreign-minister of URY 2010-03-01..2015-03-01
    role     secretary-general of oas 2015-05-26..2025-05-26
    en       Luis Almagro; Almagro
    id       Luis Almagro; Almagro

person jose-miguel-insulza
    name     José Miguel Insulza
    country  CHL
    role     foreign-minister of CHL 1994..1999
    role     secretary-general of oas 2005-05-26..2015-05-26
    en       José Miguel Insulza; Jose Miguel Insulza; Insulza
    id       José Miguel Insulza; Jose Miguel Insulza; Insulza

person hissein-brahim-taha
    name     Hissein Brahim Taha
    country  TCD
    role     secretary-general of oic 2021-11-17..
    en       Hissein Brahim Taha; Hissein Ibrahim Taha
    id       Hissein Brahim Taha; Hissein Ibrahim Taha

person yousef-al-othaimeen
    name     Yousef al-Othaimeen
    country  SAU
    role     secretary-general of oic 2016-11..2021-11
    en       Yousef al-Othaimeen; Yousef bin Ahmad Al-Othaimeen
    id       Yousef al-Othaimeen; Yousef bin Ahmad Al-Othaimeen

person ekmeleddin-ihsanoglu
    name     Ekmeleddin İhsanoğlu
    country  TUR
    role     secretary-general of oic 2005-01-01..2014-01-01
    en       Ekmeleddin İhsanoğlu; Ekmeleddin Ihsanoglu; Ihsanoglu
    id       Ekmeleddin İhsanoğlu; Ekmeleddin Ihsanoglu; Ihsanoglu

person haitham-al-ghais
    name     Haitham al-Ghais
    country  KWT
    role     secretary-general of opec 2022-08-01..
    en       Haitham al-Ghais
    id       Haitham al-Ghais

person mohammad-barkindo
    name     Mohammad Barkindo
    country  NGA
    role     secretary-general of opec 2016-08-01..2022-07-05
    en       Mohammad Barkindo; Mohammed Barkindo; Barkindo
    id       Mohammad Barkindo; Mohammed Barkindo; Barkindo

person jasem-mohamed-albudaiwi
    name     Jasem Mohamed Albudaiwi
    country  KWT
    role     secretary-general of gcc 2023-02-01..
    en       Jasem Mohamed Albudaiwi; Jasem Albudaiwi; Jassim Al-Budaiwi; Jasem Al-Budaiwi
    id       Jasem Mohamed Albudaiwi; Jasem Albudaiwi; Jassim Al-Budaiwi; Jasem Al-Budaiwi

person jurgen-stock
    name     Jürgen Stock
    country  DEU
    role     secretary-general of interpol 2014-11-07..2024-11-07
    en       Jürgen Stock; Juergen Stock; Jurgen Stock
    id       Jürgen Stock; Juergen Stock; Jurgen Stock

person peter-maurer
    name     Peter Maurer
    country  CHE
    role     president of icrc 2012-07-01..2022-09-30
    en       Peter Maurer
    id       Peter Maurer

person mirjana-spoljaric
    name     Mirjana Spoljaric
    country  CHE
    role     president of icrc 2022-10-01..
    en       Mirjana Spoljaric; Mirjana Spoljaric Egger
    id       Mirjana Spoljaric; Mirjana Spoljaric Egger

person agnes-callamard
    name     Agnès Callamard
    country  FRA
    en       Agnès Callamard; Agnes Callamard; Callamard
    id       Agnès Callamard; Agnes Callamard; Callamard

person kenneth-roth
    name     Kenneth Roth
    country  USA
    en       Kenneth Roth
    id       Kenneth Roth

person thomas-bach
    name     Thomas Bach
    country  DEU
    role     president of ioc 2013-09-10..2025-06-23
    en       Thomas Bach
    id       Thomas Bach

person helga-schmid
    name     Helga Schmid
    country  DEU
    role     secretary-general of osce 2021-01-04..2024-09-03
    en       Helga Schmid; Helga Maria Schmid
    id       Helga Schmid; Helga Maria Schmid

person fernando-arias
    name     Fernando Arias
    country  ESP
    role     director-general of opcw 2018-07-25..
    en       Fernando Arias
    id       Fernando Arias

person pope-john-paul-ii
    name     Pope John Paul II
    country  VAT
    role     pope of VAT 1978-10-16..2005-04-02
    sector   REL
    en       Pope John Paul II; John Paul II
    id       Pope John Paul II; John Paul II; Paus Yohanes Paulus II; Yohanes Paulus II

person pope-benedict-xvi
    name     Pope Benedict XVI
    country  VAT
    role     pope of VAT 2005-04-19..2013-02-28
    sector   REL
    en       Pope Benedict XVI; Benedict XVI; Joseph Ratzinger
    id       Pope Benedict XVI; Benedict XVI; Joseph Ratzinger; Paus Benediktus XVI; Benediktus XVI

person pope-francis
    name     Pope Francis
    country  VAT
    role     pope of VAT 2013-03-13..2025-04-21
    sector   REL
    en       Pope Francis; Jorge Mario Bergoglio
    id       Pope Francis; Jorge Mario Bergoglio; Paus Fransiskus

person pope-leo-xiv
    name     Pope Leo XIV
    country  VAT
    role     pope of VAT 2025-05-08..
    sector   REL
    en       Pope Leo XIV; Leo XIV; Robert Prevost; Robert Francis Prevost
    id       Pope Leo XIV; Leo XIV; Robert Prevost; Robert Francis Prevost; Paus Leo XIV; Paus Leo

person pietro-parolin
    name     Pietro Parolin
    country  VAT
    role     foreign-minister of VAT 2013-10-15..
    en       Pietro Parolin; Parolin; Cardinal Parolin
    id       Pietro Parolin; Parolin; Cardinal Parolin; Kardinal Parolin

person ecumenical-patriarch-bartholomew
    name     Ecumenical Patriarch Bartholomew
    country  TUR
    sector   REL
    en       Ecumenical Patriarch Bartholomew; Patriarch Bartholomew
    id       Ecumenical Patriarch Bartholomew; Patriarch Bartholomew; Patriark Bartholomeus

person patriarch-kirill
    name     Patriarch Kirill
    country  RUS
    role     religious-leader of russian-orthodox-church 2009-02-01..
    sector   REL
    en       Patriarch Kirill
    id       Patriarch Kirill; Patriark Kirill

person greta-thunberg
    name     Greta Thunberg
    country  SWE
    sector   OPP
    en       Greta Thunberg; Thunberg
    id       Greta Thunberg; Thunberg

person julian-assange
    name     Julian Assange
    country  AUS
    sector   CVL
    en       Julian Assange; Assange
    id       Julian Assange; Assange

person edward-snowden
    name     Edward Snowden
    country  USA
    sector   CVL
    en       Edward Snowden; Snowden
    id       Edward Snowden; Snowden

person malala-yousafzai
    name     Malala Yousafzai
    country  PAK
    sector   CVL
    en       Malala Yousafzai; Malala
    id       Malala Yousafzai; Malala

person narges-mohammadi
    name     Narges Mohammadi
    country  IRN
    sector   OPP
    en       Narges Mohammadi
    id       Narges Mohammadi
