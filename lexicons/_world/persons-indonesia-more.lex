@about    Further persons of Indonesia since 2000: ministers, chiefs of army and police, heads of courts, commissions and parliament, governors, leaders of parties, mass organisations, rights bodies and armed groups, with dated offices.
@source   general knowledge, written down 2026-11-24
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Offices are given with the precision that is known; a doubtful day is left out. Offices of a city, province or state are given under the country.

person matori-abdul-djalil
    name     Matori Abdul Djalil
    country  IDN
    role     party-leader of pkb 1998..2001
    role     defence-minister of IDN 2001-08..2004-03
    en       Matori Abdul Djalil
    id       Matori Abdul Djalil

person mohammad-maruf
    name     Mohammad Ma'ruf
    country  IDN
    role     interior-minister of IDN 2004-10..2007-08
    en       Mohammad Ma'ruf; M Ma'ruf
    id       Mohammad Ma'ruf; M Ma'ruf

person mardiyanto
    name     Mardiyanto
    country  IDN
    role     governor of IDN 1998-08..2007-08
    role     interior-minister of IDN 2007-08-29..2009-10-20
    en       Mardiyanto
    id       Mardiyanto

person dorodjatun-kuntjoro-jakti
    name     Dorodjatun Kuntjoro-Jakti
    country  IDN
    role     coordinating-economy-minister of IDN 2001-08..2004-10
    en       Dorodjatun Kuntjoro-Jakti; Dorodjatun Kuntjoro Jakti
    id       Dorodjatun Kuntjoro-Jakti; Dorodjatun Kuntjoro Jakti

person rizal-ramli
    name     Rizal Ramli
    country  IDN
    role     coordinating-economy-minister of IDN 2000-08..2001-06
    role     finance-minister of IDN 2001-06..2001-07
    role     coordinating-maritime-minister of IDN 2015-08-12..2016-07-27
    en       Rizal Ramli
    id       Rizal Ramli

person kwik-kian-gie
    name     Kwik Kian Gie
    country  IDN
    role     coordinating-economy-minister of IDN 1999-10..2000-08
    role     planning-minister of IDN 2001-08..2004-10
    en       Kwik Kian Gie
    id       Kwik Kian Gie

person jusuf-anwar
    name     Jusuf Anwar
    country  IDN
    role     finance-minister of IDN 2004-10-21..2005-12-05
    en       Jusuf Anwar; Yusuf Anwar
    id       Jusuf Anwar; Yusuf Anwar

person bambang-sudibyo
    name     Bambang Sudibyo
    country  IDN
    role     finance-minister of IDN 1999-10..2000-08
    role     education-minister of IDN 2004-10-21..2009-10-20
    en       Bambang Sudibyo
    id       Bambang Sudibyo

person rini-soemarno
    name     Rini Soemarno
    country  IDN
    role     industry-minister of IDN 2001-08..2004-10
    role     state-enterprises-minister of IDN 2014-10-27..2019-10-20
    en       Rini Soemarno; Rini Soewandi; Rini M Soemarno; Rini Mariani Soemarno
    id       Rini Soemarno; Rini Soewandi; Rini M Soemarno; Rini Mariani Soemarno

person sugiharto
    name     Sugiharto
    country  IDN
    role     state-enterprises-minister of IDN 2004-10-21..2007-05
    en       Sugiharto
    id       Sugiharto

person mustafa-abubakar
    name     Mustafa Abubakar
    country  IDN
    role     state-enterprises-minister of IDN 2009-10-22..2011-10
    en       Mustafa Abubakar
    id       Mustafa Abubakar

person dahlan-iskan
    name     Dahlan Iskan
    country  IDN
    role     chief-executive of pln 2009-12..2011-10
    role     state-enterprises-minister of IDN 2011-10-19..2014-10-20
    en       Dahlan Iskan
    id       Dahlan Iskan

person freddy-numberi
    name     Freddy Numberi
    country  IDN
    role     fisheries-minister of IDN 2004-10-21..2009-10-20
    role     transport-minister of IDN 2009-10-22..2011-10-19
    en       Freddy Numberi
    id       Freddy Numberi

person fadel-muhammad
    name     Fadel Muhammad
    country  IDN
    role     governor of IDN 2001-12..2009-10
    role     fisheries-minister of IDN 2009-10-22..2011-10-19
    role     deputy-chair of mpr 2019-10..2024
    en       Fadel Muhammad
    id       Fadel Muhammad

person sharif-cicip-sutardjo
    name     Sharif Cicip Sutardjo
    country  IDN
    role     fisheries-minister of IDN 2011-10-19..2014-10-20
    en       Sharif Cicip Sutardjo; Cicip Sutardjo
    id       Sharif Cicip Sutardjo; Cicip Sutardjo

person rokhmin-dahuri
    name     Rokhmin Dahuri
    country  IDN
    role     fisheries-minister of IDN 2001-08..2004-10
    en       Rokhmin Dahuri
    id       Rokhmin Dahuri

person jusman-syafii-djamal
    name     Jusman Syafii Djamal
    country  IDN
    role     transport-minister of IDN 2007-05-09..2009-10-20
    en       Jusman Syafii Djamal
    id       Jusman Syafii Djamal

person e-e-mangindaan
    name     E. E. Mangindaan
    country  IDN
    role     governor of IDN 1995..2000
    role     administrative-reform-minister of IDN 2009-10-22..2011-10-19
    role     transport-minister of IDN 2011-10-19..2014-10
    en       E. E. Mangindaan; EE Mangindaan; Evert Ernest Mangindaan
    id       E. E. Mangindaan; EE Mangindaan; Evert Ernest Mangindaan

person agum-gumelar
    name     Agum Gumelar
    country  IDN
    role     coordinating-security-minister of IDN 2001-06..2001-08
    role     transport-minister of IDN 2001-08..2004-10
    en       Agum Gumelar
    id       Agum Gumelar

person andung-nitimihardja
    name     Andung Nitimihardja
    country  IDN
    role     industry-minister of IDN 2004-10-21..2005-12
    en       Andung Nitimihardja; Andung A Nitimihardja
    id       Andung Nitimihardja; Andung A Nitimihardja

person fahmi-idris
    name     Fahmi Idris
    country  IDN
    role     labour-minister of IDN 2004-10-21..2005-12
    role     industry-minister of IDN 2005-12..2009-10
    en       Fahmi Idris
    id       Fahmi Idris

person m-s-hidayat
    name     M. S. Hidayat
    country  IDN
    role     chair of kadin 2003..2010
    role     industry-minister of IDN 2009-10-22..2014-10-20
    en       M. S. Hidayat; MS Hidayat; Mohamad Suleman Hidayat
    id       M. S. Hidayat; MS Hidayat; Mohamad Suleman Hidayat

person saleh-husin
    name     Saleh Husin
    country  IDN
    role     industry-minister of IDN 2014-10-27..2016-07-27
    en       Saleh Husin
    id       Saleh Husin

person agus-gumiwang-kartasasmita
    name     Agus Gumiwang Kartasasmita
    country  IDN
    role     social-affairs-minister of IDN 2018-08-24..2019-10-20
    role     industry-minister of IDN 2019-10-23..
    en       Agus Gumiwang Kartasasmita; Agus Gumiwang
    id       Agus Gumiwang Kartasasmita; Agus Gumiwang

person erman-suparno
    name     Erman Suparno
    country  IDN
    role     labour-minister of IDN 2005-12..2009-10
    en       Erman Suparno
    id       Erman Suparno

person jacob-nuwa-wea
    name     Jacob Nuwa Wea
    country  IDN
    role     labour-minister of IDN 2001-08..2004-10
    en       Jacob Nuwa Wea; Jacob Nuwawea
    id       Jacob Nuwa Wea; Jacob Nuwawea

person yassierli
    name     Yassierli
    country  IDN
    role     labour-minister of IDN 2024-10-21..
    en       Yassierli
    id       Yassierli

person immanuel-ebenezer
    name     Immanuel Ebenezer
    country  IDN
    role     deputy-minister of IDN 2024-10-21..2025-08-22
    en       Immanuel Ebenezer; Immanuel Ebenezer Gerungan; Noel Ebenezer
    id       Immanuel Ebenezer; Immanuel Ebenezer Gerungan; Noel Ebenezer

person anton-apriyantono
    name     Anton Apriyantono
    country  IDN
    role     agriculture-minister of IDN 2004-10-21..2009-10-20
    en       Anton Apriyantono
    id       Anton Apriyantono

person suswono
    name     Suswono
    country  IDN
    role     agriculture-minister of IDN 2009-10-22..2014-10-20
    en       Suswono
    id       Suswono

person bungaran-saragih
    name     Bungaran Saragih
    country  IDN
    role     agriculture-minister of IDN 2000-08..2004-10
    en       Bungaran Saragih
    id       Bungaran Saragih

person m-prakosa
    name     M. Prakosa
    country  IDN
    role     forestry-minister of IDN 2001-08..2004-10
    en       M. Prakosa; Muhammad Prakosa
    id       M. Prakosa; Muhammad Prakosa

person rachmat-witoelar
    name     Rachmat Witoelar
    country  IDN
    role     environment-minister of IDN 2004-10-21..2009-10-20
    en       Rachmat Witoelar; Rahmat Witoelar
    id       Rachmat Witoelar; Rahmat Witoelar

person gusti-muhammad-hatta
    name     Gusti Muhammad Hatta
    country  IDN
    role     environment-minister of IDN 2009-10-22..2011-10-19
    role     science-minister of IDN 2011-10-19..2014-10-20
    en       Gusti Muhammad Hatta
    id       Gusti Muhammad Hatta

person balthasar-kambuaya
    name     Balthasar Kambuaya
    country  IDN
    role     environment-minister of IDN 2011-10-19..2014-10-20
    en       Balthasar Kambuaya
    id       Balthasar Kambuaya

person nabiel-makarim
    name     Nabiel Makarim
    country  IDN
    role     environment-minister of IDN 2001-08..2004-10
    en       Nabiel Makarim
    id       Nabiel Makarim

person hanif-faisol-nurofiq
    name     Hanif Faisol Nurofiq
    country  IDN
    role     environment-minister of IDN 2024-10-21..
    en       Hanif Faisol Nurofiq; Hanif Faisol
    id       Hanif Faisol Nurofiq; Hanif Faisol

person achmad-sujudi
    name     Achmad Sujudi
    country  IDN
    role     health-minister of IDN 1999-10..2004-10
    en       Achmad Sujudi
    id       Achmad Sujudi

person endang-rahayu-sedyaningsih
    name     Endang Rahayu Sedyaningsih
    country  IDN
    role     health-minister of IDN 2009-10-22..2012-04
    en       Endang Rahayu Sedyaningsih; Endang Rahayu
    id       Endang Rahayu Sedyaningsih; Endang Rahayu

person nafsiah-mboi
    name     Nafsiah Mboi
    country  IDN
    role     health-minister of IDN 2012-06..2014-10-20
    en       Nafsiah Mboi
    id       Nafsiah Mboi

person abdul-malik-fadjar
    name     Abdul Malik Fadjar
    country  IDN
    role     religious-affairs-minister of IDN 1998-05..1999-10
    role     education-minister of IDN 2001-08..2004-10
    en       Abdul Malik Fadjar; Malik Fadjar
    id       Abdul Malik Fadjar; Malik Fadjar

person mohammad-nuh
    name     Mohammad Nuh
    country  IDN
    role     communications-minister of IDN 2007-05..2009-10
    role     education-minister of IDN 2009-10-22..2014-10-20
    en       Mohammad Nuh; M Nuh; Muhammad Nuh; M. Nuh
    id       Mohammad Nuh; M Nuh; Muhammad Nuh; M. Nuh

person abdul-muti
    name     Abdul Mu'ti
    country  IDN
    role     education-minister of IDN 2024-10-21..
    en       Abdul Mu'ti; Abdul Muti
    id       Abdul Mu'ti; Abdul Muti

person satryo-soemantri-brodjonegoro
    name     Satryo Soemantri Brodjonegoro
    country  IDN
    role     higher-education-minister of IDN 2024-10-21..2025-02-19
    en       Satryo Soemantri Brodjonegoro; Satryo Soemantri
    id       Satryo Soemantri Brodjonegoro; Satryo Soemantri

person brian-yuliarto
    name     Brian Yuliarto
    country  IDN
    role     higher-education-minister of IDN 2025-02-19..
    en       Brian Yuliarto
    id       Brian Yuliarto

person mohamad-nasir
    name     Mohamad Nasir
    country  IDN
    role     higher-education-minister of IDN 2014-10-27..2019-10-20
    en       Mohamad Nasir; Muhammad Nasir; M Nasir
    id       Mohamad Nasir; Muhammad Nasir; M Nasir

person said-agil-husin-al-munawar
    name     Said Agil Husin Al Munawar
    country  IDN
    role     religious-affairs-minister of IDN 2001-08..2004-10
    en       Said Agil Husin Al Munawar; Said Agil Al Munawar
    id       Said Agil Husin Al Munawar; Said Agil Al Munawar

person maftuh-basyuni
    name     Maftuh Basyuni
    country  IDN
    role     religious-affairs-minister of IDN 2004-10-21..2009-10-20
    en       Maftuh Basyuni; Muhammad Maftuh Basyuni
    id       Maftuh Basyuni; Muhammad Maftuh Basyuni

person tolchah-hasan
    name     Tolchah Hasan
    country  IDN
    role     religious-affairs-minister of IDN 1999-10..2001-07
    en       Tolchah Hasan
    id       Tolchah Hasan

person hamid-awaludin
    name     Hamid Awaludin
    country  IDN
    role     justice-minister of IDN 2004-10-21..2007-05
    role     law-human-rights-minister of IDN 2004-10-21..2007-05
    en       Hamid Awaludin; Hamid Awaluddin
    id       Hamid Awaludin; Hamid Awaluddin

person andi-mattalatta
    name     Andi Mattalatta
    country  IDN
    role     law-human-rights-minister of IDN 2007-05-09..2009-10-20
    en       Andi Mattalatta; Andi Matalatta
    id       Andi Mattalatta; Andi Matalatta

person marsillam-simanjuntak
    name     Marsillam Simanjuntak
    country  IDN
    role     attorney-general of IDN 2001-07..2001-08
    en       Marsillam Simanjuntak
    id       Marsillam Simanjuntak

person baharuddin-lopa
    name     Baharuddin Lopa
    country  IDN
    role     attorney-general of IDN 2001-06..2001-07
    en       Baharuddin Lopa
    id       Baharuddin Lopa

person marzuki-darusman
    name     Marzuki Darusman
    country  IDN
    role     attorney-general of IDN 1999-10..2001-06
    sector   JUD
    en       Marzuki Darusman
    id       Marzuki Darusman

person m-a-rachman
    name     M. A. Rachman
    country  IDN
    role     attorney-general of IDN 2001-08..2004-10
    sector   JUD
    en       M. A. Rachman; MA Rachman; M.A. Rachman; MA Rahman
    id       M. A. Rachman; MA Rachman; M.A. Rachman; MA Rahman

person bambang-kesowo
    name     Bambang Kesowo
    country  IDN
    role     state-secretary of IDN 2001-08..2004-10
    en       Bambang Kesowo
    id       Bambang Kesowo

person andi-widjajanto
    name     Andi Widjajanto
    country  IDN
    role     cabinet-secretary of IDN 2014-11-03..2015-08-12
    en       Andi Widjajanto
    id       Andi Widjajanto

person julian-aldrin-pasha
    name     Julian Aldrin Pasha
    country  IDN
    role     spokesperson of IDN 2009-11..2014-10
    en       Julian Aldrin Pasha; Julian Pasha
    id       Julian Aldrin Pasha; Julian Pasha

person bachtiar-chamsyah
    name     Bachtiar Chamsyah
    country  IDN
    role     social-affairs-minister of IDN 2001-08..2009-10
    en       Bachtiar Chamsyah
    id       Bachtiar Chamsyah

person salim-segaf-al-jufri
    name     Salim Segaf Al-Jufri
    country  IDN
    role     social-affairs-minister of IDN 2009-10-22..2014-10-20
    role     party-patron of pks 2015..
    en       Salim Segaf Al-Jufri; Salim Segaf Al Jufri; Salim Segaf Aljufri
    id       Salim Segaf Al-Jufri; Salim Segaf Al Jufri; Salim Segaf Aljufri

person saifullah-yusuf
    name     Saifullah Yusuf
    country  IDN
    role     villages-minister of IDN 2004-10-21..2007-05
    role     mayor of IDN 2021-02..2024-09
    role     secretary-general of nu 2022-01..
    role     social-affairs-minister of IDN 2024-09-11..
    en       Saifullah Yusuf
    id       Saifullah Yusuf

person lukman-edy
    name     Lukman Edy
    country  IDN
    role     villages-minister of IDN 2007-05..2009-10
    en       Lukman Edy
    id       Lukman Edy

person helmy-faishal-zaini
    name     Helmy Faishal Zaini
    country  IDN
    role     villages-minister of IDN 2009-10-22..2014-10
    role     secretary-general of nu 2015..2021-12
    en       Helmy Faishal Zaini; Helmy Faishal
    id       Helmy Faishal Zaini; Helmy Faishal

person marwan-jafar
    name     Marwan Jafar
    country  IDN
    role     villages-minister of IDN 2014-10-27..2016-07-27
    en       Marwan Jafar; Marwan Ja'far
    id       Marwan Jafar; Marwan Ja'far

person eko-putro-sandjojo
    name     Eko Putro Sandjojo
    country  IDN
    role     villages-minister of IDN 2016-07-27..2019-10-20
    en       Eko Putro Sandjojo
    id       Eko Putro Sandjojo

person abdul-halim-iskandar
    name     Abdul Halim Iskandar
    country  IDN
    role     villages-minister of IDN 2019-10-23..2024-10
    en       Abdul Halim Iskandar
    id       Abdul Halim Iskandar

person yandri-susanto
    name     Yandri Susanto
    country  IDN
    role     deputy-chair of mpr 2022..2024-09
    role     villages-minister of IDN 2024-10-21..
    en       Yandri Susanto
    id       Yandri Susanto

person meutia-hatta
    name     Meutia Hatta
    country  IDN
    role     women-minister of IDN 2004-10-21..2009-10-20
    en       Meutia Hatta; Meutia Farida Hatta; Meutia Hatta Swasono
    id       Meutia Hatta; Meutia Farida Hatta; Meutia Hatta Swasono

person sri-redjeki-sumarjoto
    name     Sri Redjeki Sumarjoto
    country  IDN
    role     women-minister of IDN 2001-08..2004-10
    en       Sri Redjeki Sumarjoto; Sri Redjeki
    id       Sri Redjeki Sumarjoto; Sri Redjeki

person linda-amalia-sari-gumelar
    name     Linda Amalia Sari Gumelar
    country  IDN
    role     women-minister of IDN 2009-10-22..2014-10-20
    en       Linda Amalia Sari Gumelar; Linda Gumelar; Linda Agum Gumelar
    id       Linda Amalia Sari Gumelar; Linda Gumelar; Linda Agum Gumelar

person yohana-yembise
    name     Yohana Yembise
    country  IDN
    role     women-minister of IDN 2014-10-27..2019-10-20
    en       Yohana Yembise; Yohana Susana Yembise
    id       Yohana Yembise; Yohana Susana Yembise

person arifah-fauzi
    name     Arifah Fauzi
    country  IDN
    role     women-minister of IDN 2024-10-21..
    en       Arifah Fauzi; Arifatul Choiri Fauzi; Arifah Choiri Fauzi
    id       Arifah Fauzi; Arifatul Choiri Fauzi; Arifah Choiri Fauzi

person adhyaksa-dault
    name     Adhyaksa Dault
    country  IDN
    role     sports-minister of IDN 2004-10-21..2009-10-20
    en       Adhyaksa Dault
    id       Adhyaksa Dault

person roy-suryo
    name     Roy Suryo
    country  IDN
    role     sports-minister of IDN 2013-01-15..2014-10-20
    en       Roy Suryo
    id       Roy Suryo

person zainudin-amali
    name     Zainudin Amali
    country  IDN
    role     sports-minister of IDN 2019-10-23..2023-03
    en       Zainudin Amali
    id       Zainudin Amali

person dito-ariotedjo
    name     Dito Ariotedjo
    country  IDN
    role     sports-minister of IDN 2023-04-03..2025-09-08
    en       Dito Ariotedjo; Ario Bimo Nandito Ariotedjo
    id       Dito Ariotedjo; Ario Bimo Nandito Ariotedjo

person alex-noerdin
    name     Alex Noerdin
    country  IDN
    role     governor of IDN 2008-11..2018-09
    en       Alex Noerdin
    id       Alex Noerdin

person taufiq-effendi
    name     Taufiq Effendi
    country  IDN
    role     administrative-reform-minister of IDN 2004-10-21..2009-10-20
    en       Taufiq Effendi
    id       Taufiq Effendi

person feisal-tamin
    name     Feisal Tamin
    country  IDN
    role     administrative-reform-minister of IDN 2001-08..2004-10
    en       Feisal Tamin
    id       Feisal Tamin

person azwar-abubakar
    name     Azwar Abubakar
    country  IDN
    role     administrative-reform-minister of IDN 2011-10-19..2014-10-20
    en       Azwar Abubakar
    id       Azwar Abubakar

person asman-abnur
    name     Asman Abnur
    country  IDN
    role     administrative-reform-minister of IDN 2016-07-27..2018-08
    en       Asman Abnur
    id       Asman Abnur

person syafruddin-kambo
    name     Syafruddin Kambo
    country  IDN
    role     deputy-police-chief of IDN 2016-09..2018-08
    role     administrative-reform-minister of IDN 2018-08-15..2019-10-20
    en       Syafruddin Kambo
    id       Syafruddin Kambo

person abdullah-azwar-anas
    name     Abdullah Azwar Anas
    country  IDN
    role     administrative-reform-minister of IDN 2022-09-07..2024-10-20
    en       Abdullah Azwar Anas; Azwar Anas
    id       Abdullah Azwar Anas; Azwar Anas

person rini-widyantini
    name     Rini Widyantini
    country  IDN
    role     administrative-reform-minister of IDN 2024-10-21..
    en       Rini Widyantini
    id       Rini Widyantini

person armida-alisjahbana
    name     Armida Alisjahbana
    country  IDN
    role     planning-minister of IDN 2009-10-22..2014-10-20
    en       Armida Alisjahbana; Armida Salsiah Alisjahbana
    id       Armida Alisjahbana; Armida Salsiah Alisjahbana

person andrinof-chaniago
    name     Andrinof Chaniago
    country  IDN
    role     planning-minister of IDN 2014-10-27..2015-08-12
    en       Andrinof Chaniago
    id       Andrinof Chaniago

person rachmat-pambudy
    name     Rachmat Pambudy
    country  IDN
    role     planning-minister of IDN 2024-10-21..
    en       Rachmat Pambudy
    id       Rachmat Pambudy

person kusmayanto-kadiman
    name     Kusmayanto Kadiman
    country  IDN
    role     science-minister of IDN 2004-10-21..2009-10-20
    en       Kusmayanto Kadiman
    id       Kusmayanto Kadiman

person suharna-surapranata
    name     Suharna Surapranata
    country  IDN
    role     science-minister of IDN 2009-10-22..2011-10-19
    en       Suharna Surapranata
    id       Suharna Surapranata

person alimarwan-hanan
    name     Alimarwan Hanan
    country  IDN
    role     cooperatives-minister of IDN 2001-08..2004-10
    en       Alimarwan Hanan
    id       Alimarwan Hanan

person syarief-hasan
    name     Syarief Hasan
    country  IDN
    role     cooperatives-minister of IDN 2009-10-22..2014-10-20
    role     deputy-chair of mpr 2019-10..2024-09
    en       Syarief Hasan; Syarifuddin Hasan; Sjarifuddin Hasan
    id       Syarief Hasan; Syarifuddin Hasan; Sjarifuddin Hasan

person ferry-juliantono
    name     Ferry Juliantono
    country  IDN
    role     cooperatives-minister of IDN 2025-09-08..
    en       Ferry Juliantono
    id       Ferry Juliantono

person maman-abdurrahman
    name     Maman Abdurrahman
    country  IDN
    en       Maman Abdurrahman
    id       Maman Abdurrahman

person mohammad-yusuf-asyari
    name     Mohammad Yusuf Asyari
    country  IDN
    role     housing-minister of IDN 2004-10-21..2009-10-20
    en       Mohammad Yusuf Asyari; Yusuf Asy'ari; Yusuf Asyari
    id       Mohammad Yusuf Asyari; Yusuf Asy'ari; Yusuf Asyari

person djan-faridz
    name     Djan Faridz
    country  IDN
    role     housing-minister of IDN 2011-10-19..2014-10-20
    en       Djan Faridz
    id       Djan Faridz

person maruarar-sirait
    name     Maruarar Sirait
    country  IDN
    role     housing-minister of IDN 2024-10-21..
    en       Maruarar Sirait
    id       Maruarar Sirait

person djoko-kirmanto
    name     Djoko Kirmanto
    country  IDN
    role     public-works-minister of IDN 2004-10-21..2014-10-20
    en       Djoko Kirmanto
    id       Djoko Kirmanto

person dody-hanggodo
    name     Dody Hanggodo
    country  IDN
    role     public-works-minister of IDN 2024-10-21..
    en       Dody Hanggodo
    id       Dody Hanggodo

person syamsul-muarif
    name     Syamsul Muarif
    country  IDN
    role     communications-minister of IDN 2001-08..2004-10
    en       Syamsul Muarif; Syamsul Mu'arif
    id       Syamsul Muarif; Syamsul Mu'arif

person dudy-purwagandhi
    name     Dudy Purwagandhi
    country  IDN
    role     transport-minister of IDN 2024-10-21..
    en       Dudy Purwagandhi
    id       Dudy Purwagandhi

person widiyanti-putri-wardhana
    name     Widiyanti Putri Wardhana
    country  IDN
    role     tourism-minister of IDN 2024-10-21..
    en       Widiyanti Putri Wardhana
    id       Widiyanti Putri Wardhana

person arief-yahya
    name     Arief Yahya
    country  IDN
    role     tourism-minister of IDN 2014-10-27..2019-10-20
    en       Arief Yahya
    id       Arief Yahya

person wishnutama-kusubandio
    name     Wishnutama Kusubandio
    country  IDN
    role     tourism-minister of IDN 2019-10-23..2020-12-23
    en       Wishnutama Kusubandio; Wishnutama
    id       Wishnutama Kusubandio; Wishnutama

person teuku-riefky-harsya
    name     Teuku Riefky Harsya
    country  IDN
    en       Teuku Riefky Harsya; Riefky Harsya
    id       Teuku Riefky Harsya; Riefky Harsya

person i-gede-ardika
    name     I Gede Ardika
    country  IDN
    role     culture-minister of IDN 2000-08..2004-10
    en       I Gede Ardika; Gede Ardika
    id       I Gede Ardika; Gede Ardika

person rosan-roeslani
    name     Rosan Roeslani
    country  IDN
    role     chair of kadin 2015-11..2021-06
    role     investment-minister of IDN 2024-08-19..
    role     chief-executive of danantara 2025-02-24..
    en       Rosan Roeslani; Rosan Perkasa Roeslani; Rosan P Roeslani
    id       Rosan Roeslani; Rosan Perkasa Roeslani; Rosan P Roeslani

person tom-lembong
    name     Tom Lembong
    country  IDN
    role     trade-minister of IDN 2015-08-12..2016-07-27
    role     investment-minister of IDN 2016-07-27..2019-10-23
    en       Tom Lembong; Thomas Trikasih Lembong; Thomas Lembong
    id       Tom Lembong; Thomas Trikasih Lembong; Thomas Lembong

person rachmat-gobel
    name     Rachmat Gobel
    country  IDN
    role     trade-minister of IDN 2014-10-27..2015-08-12
    role     deputy-speaker of IDN 2019-10..2024-09
    role     deputy-chair of dpr 2019-10..2024-09
    en       Rachmat Gobel; Rahmat Gobel
    id       Rachmat Gobel; Rahmat Gobel

person enggartiasto-lukita
    name     Enggartiasto Lukita
    country  IDN
    role     trade-minister of IDN 2016-07-27..2019-10-20
    en       Enggartiasto Lukita
    id       Enggartiasto Lukita

person agus-suparmanto
    name     Agus Suparmanto
    country  IDN
    role     trade-minister of IDN 2019-10-23..2020-12-23
    en       Agus Suparmanto
    id       Agus Suparmanto

person arcandra-tahar
    name     Arcandra Tahar
    country  IDN
    role     energy-minister of IDN 2016-07-27..2016-08-15
    role     deputy-minister of IDN 2016-10..2019-10
    en       Arcandra Tahar
    id       Arcandra Tahar

person ferry-mursyidan-baldan
    name     Ferry Mursyidan Baldan
    country  IDN
    role     agrarian-minister of IDN 2014-10-27..2016-07-27
    en       Ferry Mursyidan Baldan
    id       Ferry Mursyidan Baldan

person nusron-wahid
    name     Nusron Wahid
    country  IDN
    role     agrarian-minister of IDN 2024-10-21..
    en       Nusron Wahid
    id       Nusron Wahid

person agus-andrianto
    name     Agus Andrianto
    country  IDN
    role     criminal-investigation-chief of IDN 2021-02..2023-06
    role     deputy-police-chief of IDN 2023-06..2024-10
    role     immigration-minister of IDN 2024-10-21..
    en       Agus Andrianto
    id       Agus Andrianto

person abdul-kadir-karding
    name     Abdul Kadir Karding
    country  IDN
    role     migrant-protection-minister of IDN 2024-10-21..2025-09-08
    en       Abdul Kadir Karding
    id       Abdul Kadir Karding

person mukhtarudin
    name     Mukhtarudin
    country  IDN
    role     migrant-protection-minister of IDN 2025-09-08..
    en       Mukhtarudin
    id       Mukhtarudin

person wihaji
    name     Wihaji
    country  IDN
    role     population-minister of IDN 2024-10-21..
    en       Wihaji
    id       Wihaji

person dahnil-anzar-simanjuntak
    name     Dahnil Anzar Simanjuntak
    country  IDN
    role     deputy-minister of IDN 2025-09-08..
    en       Dahnil Anzar Simanjuntak; Dahnil Anzar
    id       Dahnil Anzar Simanjuntak; Dahnil Anzar

person mochamad-irfan-yusuf
    name     Mochamad Irfan Yusuf
    country  IDN
    en       Mochamad Irfan Yusuf; Irfan Yusuf Hasyim
    id       Mochamad Irfan Yusuf; Irfan Yusuf Hasyim

person angga-raka-prabowo
    name     Angga Raka Prabowo
    country  IDN
    role     deputy-minister of IDN 2024-10..
    en       Angga Raka Prabowo
    id       Angga Raka Prabowo

person suahasil-nazara
    name     Suahasil Nazara
    country  IDN
    role     deputy-finance-minister of IDN 2019-10-25..
    en       Suahasil Nazara
    id       Suahasil Nazara

person thomas-djiwandono
    name     Thomas Djiwandono
    country  IDN
    role     deputy-finance-minister of IDN 2024-07-18..
    en       Thomas Djiwandono; Tommy Djiwandono
    id       Thomas Djiwandono; Tommy Djiwandono

person anggito-abimanyu
    name     Anggito Abimanyu
    country  IDN
    role     deputy-finance-minister of IDN 2024-10-21..2025-10
    en       Anggito Abimanyu
    id       Anggito Abimanyu

person bima-arya-sugiarto
    name     Bima Arya Sugiarto
    country  IDN
    role     mayor of IDN 2014-04..2024-04
    role     deputy-interior-minister of IDN 2024-10-21..
    en       Bima Arya Sugiarto; Bima Arya
    id       Bima Arya Sugiarto; Bima Arya

person edward-omar-sharif-hiariej
    name     Edward Omar Sharif Hiariej
    country  IDN
    role     deputy-minister of IDN 2020-12-23..2023-12
    role     deputy-minister of IDN 2024-10-21..
    en       Edward Omar Sharif Hiariej; Eddy Hiariej; Edward Hiariej
    id       Edward Omar Sharif Hiariej; Eddy Hiariej; Edward Hiariej

person otto-hasibuan
    name     Otto Hasibuan
    country  IDN
    en       Otto Hasibuan
    id       Otto Hasibuan

person donny-ermawan-taufanto
    name     Donny Ermawan Taufanto
    country  IDN
    role     deputy-defence-minister of IDN 2024-10-21..
    en       Donny Ermawan Taufanto
    id       Donny Ermawan Taufanto

person muhammad-herindra
    name     Muhammad Herindra
    country  IDN
    role     deputy-defence-minister of IDN 2020-12-23..2024-10
    role     intelligence-chief of IDN 2024-10-21..
    role     chief of bin 2024-10-21..
    en       Muhammad Herindra; M Herindra; Herindra
    id       Muhammad Herindra; M Herindra; Herindra

person qodari
    name     Qodari
    country  IDN
    role     presidential-chief-of-staff of IDN 2025-09-17..
    role     chief of ksp 2025-09-17..
    en       Qodari; Muhammad Qodari; M Qodari
    id       Qodari; Muhammad Qodari; M Qodari

person anto-mukti-putranto
    name     Anto Mukti Putranto
    country  IDN
    role     presidential-chief-of-staff of IDN 2024-10-21..2025-09
    role     chief of ksp 2024-10-21..2025-09
    en       Anto Mukti Putranto; AM Putranto; A.M. Putranto
    id       Anto Mukti Putranto; AM Putranto; A.M. Putranto

person dadan-hindayana
    name     Dadan Hindayana
    country  IDN
    role     chief of bgn 2024-08-19..
    en       Dadan Hindayana
    id       Dadan Hindayana

person suroyo-bimantoro
    name     Suroyo Bimantoro
    country  IDN
    role     police-chief of IDN 2000-09..2001-07
    sector   COP
    en       Suroyo Bimantoro; Surojo Bimantoro
    id       Suroyo Bimantoro; Surojo Bimantoro

person rusdihardjo
    name     Rusdihardjo
    country  IDN
    role     police-chief of IDN 2000-01..2000-09
    sector   COP
    en       Rusdihardjo
    id       Rusdihardjo

person bernard-kent-sondakh
    name     Bernard Kent Sondakh
    country  IDN
    role     navy-chief of IDN 2002-04..2005-02
    sector   MIL
    en       Bernard Kent Sondakh
    id       Bernard Kent Sondakh

person slamet-soebijanto
    name     Slamet Soebijanto
    country  IDN
    role     navy-chief of IDN 2005-02..2007-11
    sector   MIL
    en       Slamet Soebijanto
    id       Slamet Soebijanto

person sumardjono
    name     Sumardjono
    country  IDN
    role     navy-chief of IDN 2007-11..2008-07
    sector   MIL
    en       Sumardjono
    id       Sumardjono

person soeparno
    name     Soeparno
    country  IDN
    role     navy-chief of IDN 2010-09..2012-12
    sector   MIL
    en       Soeparno
    id       Soeparno

person marsetio
    name     Marsetio
    country  IDN
    role     navy-chief of IDN 2012-12..2014-12-31
    sector   MIL
    en       Marsetio
    id       Marsetio

person herman-prayitno
    name     Herman Prayitno
    country  IDN
    role     air-force-chief of IDN 2006-02..2007-12
    sector   MIL
    en       Herman Prayitno
    id       Herman Prayitno

person imam-sufaat
    name     Imam Sufaat
    country  IDN
    role     air-force-chief of IDN 2009-11..2012-12
    sector   MIL
    en       Imam Sufaat; Imam Sufa'at
    id       Imam Sufaat; Imam Sufa'at

person agus-supriatna
    name     Agus Supriatna
    country  IDN
    role     air-force-chief of IDN 2015-01..2017-01
    sector   MIL
    en       Agus Supriatna
    id       Agus Supriatna

person yuyu-sutisna
    name     Yuyu Sutisna
    country  IDN
    role     air-force-chief of IDN 2018-01..2020-05
    sector   MIL
    en       Yuyu Sutisna
    id       Yuyu Sutisna

person mohamad-tonny-harjono
    name     Mohamad Tonny Harjono
    country  IDN
    role     air-force-chief of IDN 2024-04-05..
    sector   MIL
    en       Mohamad Tonny Harjono; Tonny Harjono; M Tonny Harjono
    id       Mohamad Tonny Harjono; Tonny Harjono; M Tonny Harjono

person agustadi-sasongko-purnomo
    name     Agustadi Sasongko Purnomo
    country  IDN
    role     army-chief of IDN 2007-12..2009-11
    sector   MIL
    en       Agustadi Sasongko Purnomo
    id       Agustadi Sasongko Purnomo

person tandyo-budi-revita
    name     Tandyo Budi Revita
    country  IDN
    role     deputy-armed-forces-chief of IDN 2025-08-10..
    sector   MIL
    en       Tandyo Budi Revita
    id       Tandyo Budi Revita

person gatot-eddy-pramono
    name     Gatot Eddy Pramono
    country  IDN
    role     deputy-police-chief of IDN 2019-12..2023-06
    sector   COP
    en       Gatot Eddy Pramono
    id       Gatot Eddy Pramono

person ahmad-dofiri
    name     Ahmad Dofiri
    country  IDN
    role     deputy-police-chief of IDN 2024-11..2025
    sector   COP
    en       Ahmad Dofiri
    id       Ahmad Dofiri

person ari-dono-sukmanto
    name     Ari Dono Sukmanto
    country  IDN
    role     criminal-investigation-chief of IDN 2016-05..2018-08
    role     deputy-police-chief of IDN 2018-08..2019
    sector   COP
    en       Ari Dono Sukmanto; Ari Dono
    id       Ari Dono Sukmanto; Ari Dono

person susno-duadji
    name     Susno Duadji
    country  IDN
    role     criminal-investigation-chief of IDN 2008-10..2009-11
    sector   COP
    en       Susno Duadji
    id       Susno Duadji

person wahyu-widada
    name     Wahyu Widada
    country  IDN
    role     criminal-investigation-chief of IDN 2023-06..2025
    sector   COP
    en       Wahyu Widada
    id       Wahyu Widada

person sandi-nugroho
    name     Sandi Nugroho
    country  IDN
    role     police-spokesperson of IDN 2023..2025
    sector   COP
    en       Sandi Nugroho
    id       Sandi Nugroho

person setyo-wasisto
    name     Setyo Wasisto
    country  IDN
    role     police-spokesperson of IDN 2016-12..2018-12
    sector   COP
    en       Setyo Wasisto
    id       Setyo Wasisto

person sisno-adiwinoto
    name     Sisno Adiwinoto
    country  IDN
    role     police-spokesperson of IDN 2007..2008
    sector   COP
    en       Sisno Adiwinoto
    id       Sisno Adiwinoto

person anang-iskandar
    name     Anang Iskandar
    country  IDN
    role     narcotics-chief of IDN 2012-12..2015-09
    role     criminal-investigation-chief of IDN 2015-09..2016-05
    role     chief of bnn 2012-12..2015-09
    sector   COP
    en       Anang Iskandar
    id       Anang Iskandar

person heru-winarko
    name     Heru Winarko
    country  IDN
    role     narcotics-chief of IDN 2018-03..2020-12
    role     chief of bnn 2018-03..2020-12
    sector   COP
    en       Heru Winarko
    id       Heru Winarko

person petrus-reinhard-golose
    name     Petrus Reinhard Golose
    country  IDN
    role     narcotics-chief of IDN 2020-12..2023-12
    role     chief of bnn 2020-12..2023-12
    sector   COP
    en       Petrus Reinhard Golose; Petrus Golose
    id       Petrus Reinhard Golose; Petrus Golose

person marthinus-hukom
    name     Marthinus Hukom
    country  IDN
    role     narcotics-chief of IDN 2023-12..2025
    role     chief of bnn 2023-12..2025
    sector   COP
    en       Marthinus Hukom
    id       Marthinus Hukom

person saud-usman-nasution
    name     Saud Usman Nasution
    country  IDN
    role     police-spokesperson of IDN 2011..2012
    role     counterterrorism-chief of IDN 2014-09..2016-03
    role     chief of bnpt 2014-09..2016-03
    sector   COP
    en       Saud Usman Nasution
    id       Saud Usman Nasution

person rycko-amelza-dahniel
    name     Rycko Amelza Dahniel
    country  IDN
    role     counterterrorism-chief of IDN 2023-04..2024
    role     chief of bnpt 2023-04..2024
    sector   COP
    en       Rycko Amelza Dahniel
    id       Rycko Amelza Dahniel

person eddy-hartono
    name     Eddy Hartono
    country  IDN
    role     counterterrorism-chief of IDN 2024..
    role     chief of bnpt 2024..
    sector   COP
    en       Eddy Hartono
    id       Eddy Hartono

person hengky-haryadi
    name     Hengky Haryadi
    country  IDN
    sector   COP
    en       Hengky Haryadi
    id       Hengky Haryadi

person fadil-imran
    name     Fadil Imran
    country  IDN
    sector   COP
    en       Fadil Imran; Muhammad Fadil Imran
    id       Fadil Imran; Muhammad Fadil Imran

person bagir-manan
    name     Bagir Manan
    country  IDN
    role     chief-justice of IDN 2001-05..2008-10
    role     chair of mahkamah-agung 2001-05..2008-10
    role     chair of mahkamah-konstitusi 2001-05..2008-10
    sector   JUD
    en       Bagir Manan
    id       Bagir Manan

person harifin-tumpa
    name     Harifin Tumpa
    country  IDN
    role     chief-justice of IDN 2009-01..2012-02
    role     chair of mahkamah-agung 2009-01..2012-02
    role     chair of mahkamah-konstitusi 2009-01..2012-02
    sector   JUD
    en       Harifin Tumpa; Harifin A Tumpa; Harifin Andi Tumpa
    id       Harifin Tumpa; Harifin A Tumpa; Harifin Andi Tumpa

person muhammad-syarifuddin
    name     Muhammad Syarifuddin
    country  IDN
    role     chief-justice of IDN 2020-04-30..2024-10
    role     chair of mahkamah-agung 2020-04-30..2024-10
    role     chair of mahkamah-konstitusi 2020-04-30..2024-10
    sector   JUD
    en       Muhammad Syarifuddin; M Syarifuddin
    id       Muhammad Syarifuddin; M Syarifuddin

person saldi-isra
    name     Saldi Isra
    country  IDN
    role     justice of IDN 2017-04..
    role     deputy-chair of mahkamah-konstitusi 2023-03..
    sector   JUD
    en       Saldi Isra
    id       Saldi Isra

person artidjo-alkostar
    name     Artidjo Alkostar
    country  IDN
    role     justice of IDN 2000..2018-05
    sector   JUD
    en       Artidjo Alkostar
    id       Artidjo Alkostar

person tumpak-hatorangan-panggabean
    name     Tumpak Hatorangan Panggabean
    country  IDN
    role     anti-corruption-chief of IDN 2009-10..2010-03
    role     chair of kpk 2009-10..2010-03
    sector   JUD
    en       Tumpak Hatorangan Panggabean; Tumpak Panggabean
    id       Tumpak Hatorangan Panggabean; Tumpak Panggabean

person bambang-widjojanto
    name     Bambang Widjojanto
    country  IDN
    role     deputy-chair of kpk 2011-12..2015-01
    sector   JUD
    en       Bambang Widjojanto
    id       Bambang Widjojanto

person chandra-m-hamzah
    name     Chandra M. Hamzah
    country  IDN
    role     deputy-chair of kpk 2007-12..2011-12
    sector   JUD
    en       Chandra M. Hamzah; Chandra Hamzah; Chandra M Hamzah
    id       Chandra M. Hamzah; Chandra Hamzah; Chandra M Hamzah

person bibit-samad-rianto
    name     Bibit Samad Rianto
    country  IDN
    role     deputy-chair of kpk 2007-12..2011-12
    sector   JUD
    en       Bibit Samad Rianto
    id       Bibit Samad Rianto

person laode-m-syarif
    name     Laode M. Syarif
    country  IDN
    role     deputy-chair of kpk 2015-12..2019-12
    sector   JUD
    en       Laode M. Syarif; Laode Muhammad Syarif; Laode M Syarif
    id       Laode M. Syarif; Laode Muhammad Syarif; Laode M Syarif

person saut-situmorang
    name     Saut Situmorang
    country  IDN
    role     deputy-chair of kpk 2015-12..2019-12
    sector   JUD
    en       Saut Situmorang
    id       Saut Situmorang

person alexander-marwata
    name     Alexander Marwata
    country  IDN
    role     deputy-chair of kpk 2015-12..2024-12
    sector   JUD
    en       Alexander Marwata
    id       Alexander Marwata

person nurul-ghufron
    name     Nurul Ghufron
    country  IDN
    role     deputy-chair of kpk 2019-12-20..2024-12
    sector   JUD
    en       Nurul Ghufron
    id       Nurul Ghufron

person lili-pintauli-siregar
    name     Lili Pintauli Siregar
    country  IDN
    role     deputy-chair of kpk 2019-12-20..2022-07
    sector   JUD
    en       Lili Pintauli Siregar; Lili Pintauli
    id       Lili Pintauli Siregar; Lili Pintauli

person johanis-tanak
    name     Johanis Tanak
    country  IDN
    role     deputy-chair of kpk 2022-10..
    sector   JUD
    en       Johanis Tanak
    id       Johanis Tanak

person fitroh-rohcahyanto
    name     Fitroh Rohcahyanto
    country  IDN
    role     deputy-chair of kpk 2024-12-16..
    sector   JUD
    en       Fitroh Rohcahyanto
    id       Fitroh Rohcahyanto

person ibnu-basuki-widodo
    name     Ibnu Basuki Widodo
    country  IDN
    role     deputy-chair of kpk 2024-12-16..
    sector   JUD
    en       Ibnu Basuki Widodo
    id       Ibnu Basuki Widodo

person johan-budi
    name     Johan Budi
    country  IDN
    role     spokesperson of kpk 2006..2014
    role     spokesperson of IDN 2016-01..2019
    en       Johan Budi; Johan Budi Sapto Pribowo; Johan Budi SP
    id       Johan Budi; Johan Budi Sapto Pribowo; Johan Budi SP

person febri-diansyah
    name     Febri Diansyah
    country  IDN
    role     spokesperson of kpk 2016-12..2019-12
    en       Febri Diansyah
    id       Febri Diansyah

person ali-fikri
    name     Ali Fikri
    country  IDN
    role     spokesperson of kpk 2019-12..2024
    en       Ali Fikri
    id       Ali Fikri

person tessa-mahardhika-sugiarto
    name     Tessa Mahardhika Sugiarto
    country  IDN
    role     spokesperson of kpk 2024-06..2025
    en       Tessa Mahardhika Sugiarto; Tessa Mahardhika
    id       Tessa Mahardhika Sugiarto; Tessa Mahardhika

person budi-prasetyo
    name     Budi Prasetyo
    country  IDN
    role     spokesperson of kpk 2025..
    en       Budi Prasetyo
    id       Budi Prasetyo

person nazaruddin-sjamsuddin
    name     Nazaruddin Sjamsuddin
    country  IDN
    role     election-chief of IDN 2001..2005
    role     chair of kpu 2001..2005
    en       Nazaruddin Sjamsuddin
    id       Nazaruddin Sjamsuddin

person abdul-hafiz-anshary
    name     Abdul Hafiz Anshary
    country  IDN
    role     election-chief of IDN 2007-10..2012-04
    role     chair of kpu 2007-10..2012-04
    en       Abdul Hafiz Anshary; Abdul Hafiz Anshari
    id       Abdul Hafiz Anshary; Abdul Hafiz Anshari

person husni-kamil-manik
    name     Husni Kamil Manik
    country  IDN
    role     election-chief of IDN 2012-04..2016-07-07
    role     chair of kpu 2012-04..2016-07-07
    en       Husni Kamil Manik
    id       Husni Kamil Manik

person arief-budiman
    name     Arief Budiman
    country  IDN
    role     election-chief of IDN 2017-04..2021-01
    role     chair of kpu 2017-04..2021-01
    en       Arief Budiman
    id       Arief Budiman

person hasyim-asyari
    name     Hasyim Asy'ari
    country  IDN
    role     election-chief of IDN 2022-04-12..2024-07-03
    role     chair of kpu 2022-04-12..2024-07-03
    en       Hasyim Asy'ari; Hasyim Asyari
    id       Hasyim Asy'ari; Hasyim Asyari

person mochammad-afifuddin
    name     Mochammad Afifuddin
    country  IDN
    role     election-chief of IDN 2024-07..
    role     chair of kpu 2024-07..
    en       Mochammad Afifuddin; Mochamad Afifuddin; Mohammad Afifuddin
    id       Mochammad Afifuddin; Mochamad Afifuddin; Mohammad Afifuddin

person ilham-saputra
    name     Ilham Saputra
    country  IDN
    role     election-chief of IDN 2021-04..2022-04
    role     chair of kpu 2021-04..2022-04
    en       Ilham Saputra
    id       Ilham Saputra

person rahmat-bagja
    name     Rahmat Bagja
    country  IDN
    role     chair of bawaslu 2022-04-12..
    en       Rahmat Bagja
    id       Rahmat Bagja

person abhan
    name     Abhan
    country  IDN
    role     chair of bawaslu 2017-04..2022-04
    en       Abhan
    id       Abhan

person anwar-nasution
    name     Anwar Nasution
    country  IDN
    role     budget-director of IDN 2004-10..2009-10
    role     chair of bpk 2004-10..2009-10
    en       Anwar Nasution
    id       Anwar Nasution

person hadi-poernomo
    name     Hadi Poernomo
    country  IDN
    role     budget-director of IDN 2009-10..2014-04
    role     chair of bpk 2009-10..2014-04
    en       Hadi Poernomo; Hadi Purnomo
    id       Hadi Poernomo; Hadi Purnomo

person harry-azhar-azis
    name     Harry Azhar Azis
    country  IDN
    role     budget-director of IDN 2014-10..2017-04
    role     chair of bpk 2014-10..2017-04
    en       Harry Azhar Azis
    id       Harry Azhar Azis

person moermahadi-soerja-djanegara
    name     Moermahadi Soerja Djanegara
    country  IDN
    role     chair of bpk 2017-04..2019-10
    en       Moermahadi Soerja Djanegara
    id       Moermahadi Soerja Djanegara

person isma-yatun
    name     Isma Yatun
    country  IDN
    role     chair of bpk 2022-04..
    en       Isma Yatun
    id       Isma Yatun

person ifdhal-kasim
    name     Ifdhal Kasim
    country  IDN
    role     chair of komnas-ham 2007-08..2012-10
    en       Ifdhal Kasim
    id       Ifdhal Kasim

person ahmad-taufan-damanik
    name     Ahmad Taufan Damanik
    country  IDN
    role     chair of komnas-ham 2017-11..2022-11
    en       Ahmad Taufan Damanik; Taufan Damanik
    id       Ahmad Taufan Damanik; Taufan Damanik

person atnike-nova-sigiro
    name     Atnike Nova Sigiro
    country  IDN
    role     chair of komnas-ham 2022-11..
    en       Atnike Nova Sigiro
    id       Atnike Nova Sigiro

person choirul-anam
    name     Choirul Anam
    country  IDN
    en       Choirul Anam; Mohammad Choirul Anam
    id       Choirul Anam; Mohammad Choirul Anam

person burhanuddin-abdullah
    name     Burhanuddin Abdullah
    country  IDN
    role     central-bank-governor of IDN 2003-05..2008-05
    role     governor of bank-indonesia 2003-05..2008-05
    role     governor of bank-indonesia-bodies 2003-05..2008-05
    en       Burhanuddin Abdullah
    id       Burhanuddin Abdullah

person sjahril-sabirin
    name     Sjahril Sabirin
    country  IDN
    role     central-bank-governor of IDN 1998-02..2003-05
    role     governor of bank-indonesia 1998-02..2003-05
    role     governor of bank-indonesia-bodies 1998-02..2003-05
    en       Sjahril Sabirin; Syahril Sabirin
    id       Sjahril Sabirin; Syahril Sabirin

person ivan-yustiavandana
    name     Ivan Yustiavandana
    country  IDN
    role     chief of ppatk 2021-10..
    en       Ivan Yustiavandana
    id       Ivan Yustiavandana

person yunus-husein
    name     Yunus Husein
    country  IDN
    role     chief of ppatk 2002-10..2011-10
    en       Yunus Husein
    id       Yunus Husein

person irman-gusman
    name     Irman Gusman
    country  IDN
    role     chair of dpd 2009-10..2016-09
    sector   LEG
    en       Irman Gusman
    id       Irman Gusman

person ginandjar-kartasasmita
    name     Ginandjar Kartasasmita
    country  IDN
    role     chair of dpd 2004-10..2009-10
    en       Ginandjar Kartasasmita; Ginanjar Kartasasmita
    id       Ginandjar Kartasasmita; Ginanjar Kartasasmita

person lanyalla-mattalitti
    name     LaNyalla Mattalitti
    country  IDN
    role     chair of pssi 2015-04..2016
    role     chair of dpd 2019-10..2024-10
    en       LaNyalla Mattalitti; La Nyalla Mattalitti; AA LaNyalla Mahmud Mattalitti; La Nyalla Mahmud Mattalitti
    id       LaNyalla Mattalitti; La Nyalla Mattalitti; AA LaNyalla Mahmud Mattalitti; La Nyalla Mahmud Mattalitti

person sultan-bachtiar-najamudin
    name     Sultan Bachtiar Najamudin
    country  IDN
    role     chair of dpd 2024-10-02..
    sector   LEG
    en       Sultan Bachtiar Najamudin; Sultan B Najamudin; Sultan Najamudin
    id       Sultan Bachtiar Najamudin; Sultan B Najamudin; Sultan Najamudin

person sidarto-danusubroto
    name     Sidarto Danusubroto
    country  IDN
    role     upper-house-speaker of IDN 2013-07..2014-10
    role     chair of mpr 2013-07..2014-10
    sector   LEG
    en       Sidarto Danusubroto
    id       Sidarto Danusubroto

person taufik-kurniawan
    name     Taufik Kurniawan
    country  IDN
    role     deputy-speaker of IDN 2010..2018-11
    role     deputy-chair of dpr 2010..2018-11
    sector   LEG
    en       Taufik Kurniawan
    id       Taufik Kurniawan

person priyo-budi-santoso
    name     Priyo Budi Santoso
    country  IDN
    role     deputy-speaker of IDN 2009-10..2014-09
    role     deputy-chair of dpr 2009-10..2014-09
    sector   LEG
    en       Priyo Budi Santoso
    id       Priyo Budi Santoso

person azis-syamsuddin
    name     Azis Syamsuddin
    country  IDN
    role     deputy-speaker of IDN 2019-10..2021-09
    role     deputy-chair of dpr 2019-10..2021-09
    sector   LEG
    en       Azis Syamsuddin; Aziz Syamsuddin
    id       Azis Syamsuddin; Aziz Syamsuddin

person lodewijk-paulus
    name     Lodewijk Paulus
    country  IDN
    role     secretary-general of golkar 2018-01..2024-08
    role     deputy-speaker of IDN 2021-09..2024-09
    role     deputy-minister of IDN 2024-10-21..
    role     deputy-chair of dpr 2021-09..2024-09
    en       Lodewijk Paulus; Lodewijk Freidrich Paulus; Lodewijk F Paulus
    id       Lodewijk Paulus; Lodewijk Freidrich Paulus; Lodewijk F Paulus

person adies-kadir
    name     Adies Kadir
    country  IDN
    role     deputy-speaker of IDN 2024-10-01..
    role     deputy-chair of dpr 2024-10-01..
    sector   LEG
    en       Adies Kadir
    id       Adies Kadir

person saan-mustopa
    name     Saan Mustopa
    country  IDN
    role     deputy-speaker of IDN 2024-10-01..
    role     deputy-chair of dpr 2024-10-01..
    sector   LEG
    en       Saan Mustopa
    id       Saan Mustopa

person cucun-ahmad-syamsurijal
    name     Cucun Ahmad Syamsurijal
    country  IDN
    role     deputy-speaker of IDN 2024-10-01..
    role     deputy-chair of dpr 2024-10-01..
    sector   LEG
    en       Cucun Ahmad Syamsurijal
    id       Cucun Ahmad Syamsurijal

person utut-adianto
    name     Utut Adianto
    country  IDN
    sector   LEG
    en       Utut Adianto
    id       Utut Adianto

person ahmad-sahroni
    name     Ahmad Sahroni
    country  IDN
    sector   LEG
    en       Ahmad Sahroni
    id       Ahmad Sahroni

person habiburokhman
    name     Habiburokhman
    country  IDN
    sector   LEG
    en       Habiburokhman
    id       Habiburokhman

person bambang-wuryanto
    name     Bambang Wuryanto
    country  IDN
    sector   LEG
    en       Bambang Wuryanto; Bambang Pacul
    id       Bambang Wuryanto; Bambang Pacul

person ahmad-doli-kurnia
    name     Ahmad Doli Kurnia
    country  IDN
    sector   LEG
    en       Ahmad Doli Kurnia; Ahmad Doli Kurnia Tandjung
    id       Ahmad Doli Kurnia; Ahmad Doli Kurnia Tandjung

person adian-napitupulu
    name     Adian Napitupulu
    country  IDN
    sector   LEG
    en       Adian Napitupulu
    id       Adian Napitupulu

person effendi-simbolon
    name     Effendi Simbolon
    country  IDN
    sector   LEG
    en       Effendi Simbolon
    id       Effendi Simbolon

person mahfudz-siddiq
    name     Mahfudz Siddiq
    country  IDN
    sector   LEG
    en       Mahfudz Siddiq
    id       Mahfudz Siddiq

person trimedya-panjaitan
    name     Trimedya Panjaitan
    country  IDN
    sector   LEG
    en       Trimedya Panjaitan
    id       Trimedya Panjaitan

person benny-k-harman
    name     Benny K. Harman
    country  IDN
    sector   LEG
    en       Benny K. Harman; Benny Harman; Benny Kabur Harman; Benny K Harman
    id       Benny K. Harman; Benny Harman; Benny Kabur Harman; Benny K Harman

person nasir-djamil
    name     Nasir Djamil
    country  IDN
    sector   LEG
    en       Nasir Djamil
    id       Nasir Djamil

person arsul-sani
    name     Arsul Sani
    country  IDN
    role     justice of IDN 2024-01..
    sector   JUD
    en       Arsul Sani
    id       Arsul Sani

person masinton-pasaribu
    name     Masinton Pasaribu
    country  IDN
    en       Masinton Pasaribu
    id       Masinton Pasaribu

person rieke-diah-pitaloka
    name     Rieke Diah Pitaloka
    country  IDN
    sector   LEG
    en       Rieke Diah Pitaloka
    id       Rieke Diah Pitaloka

person mardani-ali-sera
    name     Mardani Ali Sera
    country  IDN
    sector   LEG
    en       Mardani Ali Sera
    id       Mardani Ali Sera

person jazuli-juwaini
    name     Jazuli Juwaini
    country  IDN
    sector   LEG
    en       Jazuli Juwaini
    id       Jazuli Juwaini

person tb-hasanuddin
    name     TB Hasanuddin
    country  IDN
    sector   LEG
    en       TB Hasanuddin; Tubagus Hasanuddin
    id       TB Hasanuddin; Tubagus Hasanuddin

person desmond-junaidi-mahesa
    name     Desmond Junaidi Mahesa
    country  IDN
    sector   LEG
    en       Desmond Junaidi Mahesa; Desmond J Mahesa; Desmond Mahesa
    id       Desmond Junaidi Mahesa; Desmond J Mahesa; Desmond Mahesa

person dave-laksono
    name     Dave Laksono
    country  IDN
    sector   LEG
    en       Dave Laksono
    id       Dave Laksono

person danny-setiawan
    name     Danny Setiawan
    country  IDN
    role     governor of IDN 2003-06..2008-06
    en       Danny Setiawan
    id       Danny Setiawan

person ahmad-heryawan
    name     Ahmad Heryawan
    country  IDN
    role     governor of IDN 2008-06-13..2018-06-13
    en       Ahmad Heryawan; Aher
    id       Ahmad Heryawan; Aher

person bibit-waluyo
    name     Bibit Waluyo
    country  IDN
    role     governor of IDN 2008-08-23..2013-08-23
    en       Bibit Waluyo
    id       Bibit Waluyo

person ahmad-luthfi
    name     Ahmad Luthfi
    country  IDN
    role     governor of IDN 2025-02-20..
    en       Ahmad Luthfi
    id       Ahmad Luthfi

person nana-sudjana
    name     Nana Sudjana
    country  IDN
    en       Nana Sudjana
    id       Nana Sudjana

person imam-utomo
    name     Imam Utomo
    country  IDN
    role     governor of IDN 1998-08..2008-08
    en       Imam Utomo
    id       Imam Utomo

person soekarwo
    name     Soekarwo
    country  IDN
    role     governor of IDN 2009-02-12..2019-02-12
    en       Soekarwo
    id       Soekarwo

person emil-dardak
    name     Emil Dardak
    country  IDN
    en       Emil Dardak; Emil Elestianto Dardak
    id       Emil Dardak; Emil Elestianto Dardak

person hamengkubuwono-x
    name     Hamengkubuwono X
    country  IDN
    role     governor of IDN 1998-10-03..
    en       Hamengkubuwono X; Sultan Hamengku Buwono X; Sultan Hamengkubuwono X; Hamengku Buwono X; Sultan HB X
    id       Hamengkubuwono X; Sultan Hamengku Buwono X; Sultan Hamengkubuwono X; Hamengku Buwono X; Sultan HB X

person ratu-atut-chosiyah
    name     Ratu Atut Chosiyah
    country  IDN
    role     governor of IDN 2007-01..2014-05
    en       Ratu Atut Chosiyah; Ratu Atut; Atut Chosiyah
    id       Ratu Atut Chosiyah; Ratu Atut; Atut Chosiyah

person rano-karno
    name     Rano Karno
    country  IDN
    role     governor of IDN 2015-08..2017-01
    en       Rano Karno
    id       Rano Karno

person wahidin-halim
    name     Wahidin Halim
    country  IDN
    role     governor of IDN 2017-05..2022-05
    en       Wahidin Halim
    id       Wahidin Halim

person andra-soni
    name     Andra Soni
    country  IDN
    role     governor of IDN 2025-02-20..
    en       Andra Soni
    id       Andra Soni

person gatot-pujo-nugroho
    name     Gatot Pujo Nugroho
    country  IDN
    role     governor of IDN 2013-03..2015-08
    en       Gatot Pujo Nugroho
    id       Gatot Pujo Nugroho

person tengku-erry-nuradi
    name     Tengku Erry Nuradi
    country  IDN
    role     governor of IDN 2016-05..2018-06
    en       Tengku Erry Nuradi
    id       Tengku Erry Nuradi

person rudolf-pardede
    name     Rudolf Pardede
    country  IDN
    role     governor of IDN 2006..2008-06
    en       Rudolf Pardede
    id       Rudolf Pardede

person abdullah-puteh
    name     Abdullah Puteh
    country  IDN
    role     governor of IDN 2000-11..2004-12
    en       Abdullah Puteh
    id       Abdullah Puteh

person zaini-abdullah
    name     Zaini Abdullah
    country  IDN
    role     governor of IDN 2012-06-25..2017-06
    en       Zaini Abdullah
    id       Zaini Abdullah

person nova-iriansyah
    name     Nova Iriansyah
    country  IDN
    role     governor of IDN 2020-11..2022-07
    en       Nova Iriansyah
    id       Nova Iriansyah

person muhammad-nazar
    name     Muhammad Nazar
    country  IDN
    en       Muhammad Nazar
    id       Muhammad Nazar

person barnabas-suebu
    name     Barnabas Suebu
    country  IDN
    role     governor of IDN 2006-07..2011-07
    en       Barnabas Suebu; Bas Suebu
    id       Barnabas Suebu; Bas Suebu

person jaap-salossa
    name     Jaap Salossa
    country  IDN
    role     governor of IDN 2000-11..2005-12
    en       Jaap Salossa; Jacobus Perviddya Solossa; J.P. Salossa; JP Solossa; Jaap Solossa
    id       Jaap Salossa; Jacobus Perviddya Solossa; J.P. Salossa; JP Solossa; Jaap Solossa

person abraham-atururi
    name     Abraham Atururi
    country  IDN
    role     governor of IDN 2006-07..2017-01
    en       Abraham Atururi; Bram Atururi
    id       Abraham Atururi; Bram Atururi

person dominggus-mandacan
    name     Dominggus Mandacan
    country  IDN
    role     governor of IDN 2017-05..2022-05
    role     governor of IDN 2025-02-20..
    en       Dominggus Mandacan
    id       Dominggus Mandacan

person matius-fakhiri
    name     Matius Fakhiri
    country  IDN
    en       Matius Fakhiri; Mathius Fakhiri; Mathius D Fakhiri
    id       Matius Fakhiri; Mathius Fakhiri; Mathius D Fakhiri

person paulus-waterpauw
    name     Paulus Waterpauw
    country  IDN
    en       Paulus Waterpauw
    id       Paulus Waterpauw

person meki-nawipa
    name     Meki Nawipa
    country  IDN
    role     governor of IDN 2025-02-20..
    en       Meki Nawipa
    id       Meki Nawipa

person klemen-tinal
    name     Klemen Tinal
    country  IDN
    en       Klemen Tinal
    id       Klemen Tinal

person nurdin-abdullah
    name     Nurdin Abdullah
    country  IDN
    role     governor of IDN 2018-09-05..2021-02
    en       Nurdin Abdullah
    id       Nurdin Abdullah

person andi-sudirman-sulaiman
    name     Andi Sudirman Sulaiman
    country  IDN
    role     governor of IDN 2022-03..2023-09
    role     governor of IDN 2025-02-20..
    en       Andi Sudirman Sulaiman
    id       Andi Sudirman Sulaiman

person longki-djanggola
    name     Longki Djanggola
    country  IDN
    role     governor of IDN 2011-06..2021-06
    en       Longki Djanggola
    id       Longki Djanggola

person rusli-zainal
    name     Rusli Zainal
    country  IDN
    role     governor of IDN 2003-11..2013-11
    en       Rusli Zainal
    id       Rusli Zainal

person annas-maamun
    name     Annas Maamun
    country  IDN
    role     governor of IDN 2014-02..2014-09
    en       Annas Maamun
    id       Annas Maamun

person syamsuar
    name     Syamsuar
    country  IDN
    role     governor of IDN 2019-02-20..2023-11
    en       Syamsuar
    id       Syamsuar

person zumi-zola
    name     Zumi Zola
    country  IDN
    role     governor of IDN 2016-02-12..2018-04
    en       Zumi Zola; Zumi Zola Zulkifli
    id       Zumi Zola; Zumi Zola Zulkifli

person ridwan-mukti
    name     Ridwan Mukti
    country  IDN
    role     governor of IDN 2016-02..2017-06
    en       Ridwan Mukti
    id       Ridwan Mukti

person rohidin-mersyah
    name     Rohidin Mersyah
    country  IDN
    role     governor of IDN 2018-12..2024-11
    en       Rohidin Mersyah
    id       Rohidin Mersyah

person herman-deru
    name     Herman Deru
    country  IDN
    role     governor of IDN 2018-10..2023-10
    role     governor of IDN 2025-02-20..
    en       Herman Deru
    id       Herman Deru

person made-mangku-pastika
    name     Made Mangku Pastika
    country  IDN
    role     governor of IDN 2008-08-28..2018-08
    en       Made Mangku Pastika; I Made Mangku Pastika
    id       Made Mangku Pastika; I Made Mangku Pastika

person i-wayan-koster
    name     I Wayan Koster
    country  IDN
    role     governor of IDN 2018-09-05..2023-09-05
    role     governor of IDN 2025-02-20..
    en       I Wayan Koster; Wayan Koster
    id       I Wayan Koster; Wayan Koster

person zainul-majdi
    name     Zainul Majdi
    country  IDN
    role     governor of IDN 2008-09..2018-09
    en       Zainul Majdi; Muhammad Zainul Majdi
    id       Zainul Majdi; Muhammad Zainul Majdi

person viktor-laiskodat
    name     Viktor Laiskodat
    country  IDN
    role     governor of IDN 2018-09-05..2023-09-05
    en       Viktor Laiskodat; Viktor Bungtilu Laiskodat
    id       Viktor Laiskodat; Viktor Bungtilu Laiskodat

person teras-narang
    name     Teras Narang
    country  IDN
    role     governor of IDN 2005-08..2015-08
    en       Teras Narang; Agustin Teras Narang
    id       Teras Narang; Agustin Teras Narang

person sugianto-sabran
    name     Sugianto Sabran
    country  IDN
    role     governor of IDN 2016-05..2025-02
    en       Sugianto Sabran
    id       Sugianto Sabran

person awang-faroek-ishak
    name     Awang Faroek Ishak
    country  IDN
    role     governor of IDN 2008-12..2018-09
    en       Awang Faroek Ishak; Awang Faroek
    id       Awang Faroek Ishak; Awang Faroek

person isran-noor
    name     Isran Noor
    country  IDN
    role     governor of IDN 2018-10..2023-10
    en       Isran Noor
    id       Isran Noor

person sutarmidji
    name     Sutarmidji
    country  IDN
    role     mayor of IDN 2008-12..2018
    role     governor of IDN 2018-09-05..2023-09-05
    en       Sutarmidji
    id       Sutarmidji

person olly-dondokambey
    name     Olly Dondokambey
    country  IDN
    role     governor of IDN 2016-02-12..2025-02
    en       Olly Dondokambey
    id       Olly Dondokambey

person sherly-tjoanda
    name     Sherly Tjoanda
    country  IDN
    role     governor of IDN 2025-02-20..
    en       Sherly Tjoanda; Sherly Tjoanda Laos; Sherly Laos
    id       Sherly Tjoanda; Sherly Tjoanda Laos; Sherly Laos

person abdul-ghani-kasuba
    name     Abdul Ghani Kasuba
    country  IDN
    role     governor of IDN 2014-05..2023-12
    en       Abdul Ghani Kasuba
    id       Abdul Ghani Kasuba

person thaib-armaiyn
    name     Thaib Armaiyn
    country  IDN
    role     governor of IDN 2002-11..2013
    en       Thaib Armaiyn
    id       Thaib Armaiyn

person karel-albert-ralahalu
    name     Karel Albert Ralahalu
    country  IDN
    role     governor of IDN 2003-09..2013-09
    en       Karel Albert Ralahalu
    id       Karel Albert Ralahalu

person murad-ismail
    name     Murad Ismail
    country  IDN
    role     governor of IDN 2019-04-24..2024-04
    en       Murad Ismail
    id       Murad Ismail

person ahmad-riza-patria
    name     Ahmad Riza Patria
    country  IDN
    en       Ahmad Riza Patria; Riza Patria
    id       Ahmad Riza Patria; Riza Patria

person eri-cahyadi
    name     Eri Cahyadi
    country  IDN
    role     mayor of IDN 2021-02-26..
    en       Eri Cahyadi
    id       Eri Cahyadi

person bambang-dh
    name     Bambang DH
    country  IDN
    role     mayor of IDN 2002-06..2010-09
    en       Bambang DH; Bambang Dwi Hartono
    id       Bambang DH; Bambang Dwi Hartono

person fx-hadi-rudyatmo
    name     FX Hadi Rudyatmo
    country  IDN
    role     mayor of IDN 2012-10..2021-02
    en       FX Hadi Rudyatmo; FX Rudy
    id       FX Hadi Rudyatmo; FX Rudy

person danny-pomanto
    name     Danny Pomanto
    country  IDN
    role     mayor of IDN 2014-05..2019-05
    role     mayor of IDN 2021-02..2025-02
    en       Danny Pomanto; Mohammad Ramdhan Pomanto; Ramdhan Pomanto
    id       Danny Pomanto; Mohammad Ramdhan Pomanto; Ramdhan Pomanto

person hendrar-prihadi
    name     Hendrar Prihadi
    country  IDN
    role     mayor of IDN 2013-10..2022-10
    en       Hendrar Prihadi
    id       Hendrar Prihadi

person yana-mulyana
    name     Yana Mulyana
    country  IDN
    role     mayor of IDN 2022-04..2023-04
    en       Yana Mulyana
    id       Yana Mulyana

person oded-m-danial
    name     Oded M. Danial
    country  IDN
    role     mayor of IDN 2018-09..2021-12-10
    en       Oded M. Danial; Oded M Danial
    id       Oded M. Danial; Oded M Danial

person rahmat-effendi
    name     Rahmat Effendi
    country  IDN
    role     mayor of IDN 2013-03..2022-01
    en       Rahmat Effendi
    id       Rahmat Effendi

person airin-rachmi-diany
    name     Airin Rachmi Diany
    country  IDN
    role     mayor of IDN 2011-04..2021-04
    en       Airin Rachmi Diany
    id       Airin Rachmi Diany

person rudy-masud
    name     Rudy Mas'ud
    country  IDN
    role     governor of IDN 2025-02-20..
    en       Rudy Mas'ud; Rudy Masud
    id       Rudy Mas'ud; Rudy Masud

person mardiono
    name     Mardiono
    country  IDN
    role     party-leader of ppp 2022-09..
    sector   PTY
    en       Mardiono; Muhamad Mardiono
    id       Mardiono; Muhamad Mardiono

person eddy-soeparno
    name     Eddy Soeparno
    country  IDN
    role     secretary-general of pan 2015..2024
    en       Eddy Soeparno
    id       Eddy Soeparno

person hermawi-taslim
    name     Hermawi Taslim
    country  IDN
    role     secretary-general of nasdem 2023..
    sector   PTY
    en       Hermawi Taslim
    id       Hermawi Taslim

person giring-ganesha
    name     Giring Ganesha
    country  IDN
    role     party-leader of psi 2021-11..2023-09
    en       Giring Ganesha; Giring Ganesha Djumaryo
    id       Giring Ganesha; Giring Ganesha Djumaryo

person soetrisno-bachir
    name     Soetrisno Bachir
    country  IDN
    role     party-leader of pan 2005-04..2010-01
    en       Soetrisno Bachir; Sutrisno Bachir
    id       Soetrisno Bachir; Sutrisno Bachir

person hadi-utomo
    name     Hadi Utomo
    country  IDN
    role     party-leader of partai-demokrat 2005-05..2010-05
    sector   PTY
    en       Hadi Utomo
    id       Hadi Utomo

person edhie-baskoro-yudhoyono
    name     Edhie Baskoro Yudhoyono
    country  IDN
    role     secretary-general of partai-demokrat 2010..2015
    en       Edhie Baskoro Yudhoyono; Ibas; Ibas Yudhoyono
    id       Edhie Baskoro Yudhoyono; Ibas; Ibas Yudhoyono

person muhammad-nazaruddin
    name     Muhammad Nazaruddin
    country  IDN
    sector   PTY
    en       Muhammad Nazaruddin; M Nazaruddin; Nazaruddin
    id       Muhammad Nazaruddin; M Nazaruddin; Nazaruddin

person sutan-bhatoegana
    name     Sutan Bhatoegana
    country  IDN
    sector   LEG
    en       Sutan Bhatoegana
    id       Sutan Bhatoegana

person ahmad-mubarok
    name     Ahmad Mubarok
    country  IDN
    sector   PTY
    en       Ahmad Mubarok
    id       Ahmad Mubarok

person andi-arief
    name     Andi Arief
    country  IDN
    sector   PTY
    en       Andi Arief
    id       Andi Arief

person herzaky-mahendra-putra
    name     Herzaky Mahendra Putra
    country  IDN
    sector   PTY
    en       Herzaky Mahendra Putra; Herzaky
    id       Herzaky Mahendra Putra; Herzaky

person al-muzzammil-yusuf
    name     Al Muzzammil Yusuf
    country  IDN
    role     party-leader of pks 2025-06..
    sector   PTY
    en       Al Muzzammil Yusuf; Almuzzammil Yusuf
    id       Al Muzzammil Yusuf; Almuzzammil Yusuf

person abu-bakar-alhabsyi
    name     Abu Bakar Alhabsyi
    country  IDN
    role     secretary-general of pks 2020..2025
    sector   PTY
    en       Abu Bakar Alhabsyi; Aboe Bakar Al Habsyi
    id       Abu Bakar Alhabsyi; Aboe Bakar Al Habsyi

person sarmuji
    name     Sarmuji
    country  IDN
    role     secretary-general of golkar 2024-08..
    en       Sarmuji; Muhammad Sarmuji
    id       Sarmuji; Muhammad Sarmuji

person nurul-arifin
    name     Nurul Arifin
    country  IDN
    sector   LEG
    en       Nurul Arifin
    id       Nurul Arifin

person fuad-bawazier
    name     Fuad Bawazier
    country  IDN
    sector   PTY
    en       Fuad Bawazier
    id       Fuad Bawazier

person jazilul-fawaid
    name     Jazilul Fawaid
    country  IDN
    role     deputy-chair of mpr 2019-10..2024-09
    en       Jazilul Fawaid
    id       Jazilul Fawaid

person hasanuddin-wahid
    name     Hasanuddin Wahid
    country  IDN
    role     secretary-general of pkb 2019..
    sector   PTY
    en       Hasanuddin Wahid
    id       Hasanuddin Wahid

person yenny-wahid
    name     Yenny Wahid
    country  IDN
    role     director of wahid-institute 2004..
    sector   CVL
    en       Yenny Wahid; Zannuba Ariffah Chafsoh
    id       Yenny Wahid; Zannuba Ariffah Chafsoh

person ahmad-ridha-sabana
    name     Ahmad Ridha Sabana
    country  IDN
    role     party-leader of garuda-party 2015..
    sector   PTY
    en       Ahmad Ridha Sabana
    id       Ahmad Ridha Sabana

person gede-pasek-suardika
    name     Gede Pasek Suardika
    country  IDN
    sector   PTY
    en       Gede Pasek Suardika; I Gede Pasek Suardika
    id       Gede Pasek Suardika; I Gede Pasek Suardika

person titiek-soeharto
    name     Titiek Soeharto
    country  IDN
    sector   LEG
    en       Titiek Soeharto; Siti Hediati Soeharto; Siti Hediati Hariyadi; Titiek Suharto
    id       Titiek Soeharto; Siti Hediati Soeharto; Siti Hediati Hariyadi; Titiek Suharto

person tommy-soeharto
    name     Tommy Soeharto
    country  IDN
    role     party-leader of partai-berkarya 2018-03..2020-07
    en       Tommy Soeharto; Hutomo Mandala Putra; Tommy Suharto
    id       Tommy Soeharto; Hutomo Mandala Putra; Tommy Suharto

person siti-hardiyanti-rukmana
    name     Siti Hardiyanti Rukmana
    country  IDN
    sector   ELI
    en       Siti Hardiyanti Rukmana; Tutut Soeharto; Tutut Suharto
    id       Siti Hardiyanti Rukmana; Tutut Soeharto; Tutut Suharto

person bambang-trihatmodjo
    name     Bambang Trihatmodjo
    country  IDN
    sector   ELI
    en       Bambang Trihatmodjo; Bambang Trihatmojo
    id       Bambang Trihatmodjo; Bambang Trihatmojo

person muchdi-purwoprandjono
    name     Muchdi Purwoprandjono
    country  IDN
    role     party-leader of partai-berkarya 2020-07..
    en       Muchdi Purwoprandjono; Muchdi PR; Muchdi Pr
    id       Muchdi Purwoprandjono; Muchdi PR; Muchdi Pr

person eros-djarot
    name     Eros Djarot
    country  IDN
    sector   PTY
    en       Eros Djarot; Erros Djarot
    id       Eros Djarot; Erros Djarot

person budiman-sudjatmiko
    name     Budiman Sudjatmiko
    country  IDN
    role     chair of prd 1996..2001
    sector   PTY
    en       Budiman Sudjatmiko
    id       Budiman Sudjatmiko

person ratna-sarumpaet
    name     Ratna Sarumpaet
    country  IDN
    sector   SOC
    en       Ratna Sarumpaet
    id       Ratna Sarumpaet

person ari-sigit
    name     Ari Sigit
    country  IDN
    sector   ELI
    en       Ari Sigit; Ari Sigit Soeharto
    id       Ari Sigit; Ari Sigit Soeharto

person arsjad-rasjid
    name     Arsjad Rasjid
    country  IDN
    role     chair of kadin 2021-07..2024
    sector   BUS
    en       Arsjad Rasjid
    id       Arsjad Rasjid

person anindya-bakrie
    name     Anindya Bakrie
    country  IDN
    role     chair of kadin 2025-01..
    sector   BUS
    en       Anindya Bakrie; Anindya Novyan Bakrie
    id       Anindya Bakrie; Anindya Novyan Bakrie

person haryadi-sukamdani
    name     Haryadi Sukamdani
    country  IDN
    role     chair of apindo 2013..2023
    sector   BUS
    en       Haryadi Sukamdani; Hariyadi Sukamdani
    id       Haryadi Sukamdani; Hariyadi Sukamdani

person sofjan-wanandi
    name     Sofjan Wanandi
    country  IDN
    role     chair of apindo 2003..2013
    sector   BUS
    en       Sofjan Wanandi; Sofyan Wanandi
    id       Sofjan Wanandi; Sofyan Wanandi

person shinta-kamdani
    name     Shinta Kamdani
    country  IDN
    role     chair of apindo 2023..
    sector   BUS
    en       Shinta Kamdani; Shinta Widjaja Kamdani
    id       Shinta Kamdani; Shinta Widjaja Kamdani

person nicke-widyawati
    name     Nicke Widyawati
    country  IDN
    role     chief-executive of pertamina 2018-08..2024-11
    sector   BUS
    en       Nicke Widyawati
    id       Nicke Widyawati

person simon-aloysius-mantiri
    name     Simon Aloysius Mantiri
    country  IDN
    role     chief-executive of pertamina 2024-11..
    sector   BUS
    en       Simon Aloysius Mantiri
    id       Simon Aloysius Mantiri

person karen-agustiawan
    name     Karen Agustiawan
    country  IDN
    role     chief-executive of pertamina 2009-02..2014-10
    sector   BUS
    en       Karen Agustiawan
    id       Karen Agustiawan

person irfan-setiaputra
    name     Irfan Setiaputra
    country  IDN
    role     chief-executive of garuda-indonesia 2020-01..2024-11
    sector   BUS
    en       Irfan Setiaputra
    id       Irfan Setiaputra

person emirsyah-satar
    name     Emirsyah Satar
    country  IDN
    role     chief-executive of garuda-indonesia 2005..2014-12
    sector   BUS
    en       Emirsyah Satar
    id       Emirsyah Satar

person sofyan-basir
    name     Sofyan Basir
    country  IDN
    role     chief-executive of pln 2014-12..2019-04
    sector   BUS
    en       Sofyan Basir
    id       Sofyan Basir

person darmawan-prasodjo
    name     Darmawan Prasodjo
    country  IDN
    role     chief-executive of pln 2021-12..
    sector   BUS
    en       Darmawan Prasodjo
    id       Darmawan Prasodjo

person tony-wenas
    name     Tony Wenas
    country  IDN
    role     chief-executive of freeport-indonesia 2018..
    sector   BUS
    en       Tony Wenas
    id       Tony Wenas

person nirwan-bakrie
    name     Nirwan Bakrie
    country  IDN
    sector   BUS
    en       Nirwan Bakrie; Nirwan Dermawan Bakrie
    id       Nirwan Bakrie; Nirwan Dermawan Bakrie

person djoko-tjandra
    name     Djoko Tjandra
    country  IDN
    sector   BUS
    en       Djoko Tjandra; Djoko Soegiarto Tjandra; Joko Tjandra; Joko Sugiarto Tjandra
    id       Djoko Tjandra; Djoko Soegiarto Tjandra; Joko Tjandra; Joko Sugiarto Tjandra

person anggoro-widjojo
    name     Anggoro Widjojo
    country  IDN
    sector   BUS
    en       Anggoro Widjojo
    id       Anggoro Widjojo

person artalyta-suryani
    name     Artalyta Suryani
    country  IDN
    sector   BUS
    en       Artalyta Suryani; Ayin
    id       Artalyta Suryani; Ayin

person gayus-tambunan
    name     Gayus Tambunan
    country  IDN
    sector   GOV
    en       Gayus Tambunan; Gayus Halomoan Tambunan; Gayus
    id       Gayus Tambunan; Gayus Halomoan Tambunan; Gayus

person riza-chalid
    name     Riza Chalid
    country  IDN
    sector   BUS
    en       Riza Chalid; Mohammad Riza Chalid; Muhammad Riza Chalid
    id       Riza Chalid; Mohammad Riza Chalid; Muhammad Riza Chalid

person harvey-moeis
    name     Harvey Moeis
    country  IDN
    sector   BUS
    en       Harvey Moeis
    id       Harvey Moeis

person surya-darmadi
    name     Surya Darmadi
    country  IDN
    sector   BUS
    en       Surya Darmadi
    id       Surya Darmadi

person tomy-winata
    name     Tomy Winata
    country  IDN
    sector   BUS
    en       Tomy Winata
    id       Tomy Winata

person sukanto-tanoto
    name     Sukanto Tanoto
    country  IDN
    sector   BUS
    en       Sukanto Tanoto
    id       Sukanto Tanoto

person prajogo-pangestu
    name     Prajogo Pangestu
    country  IDN
    sector   BUS
    en       Prajogo Pangestu
    id       Prajogo Pangestu

person sjamsul-nursalim
    name     Sjamsul Nursalim
    country  IDN
    sector   BUS
    en       Sjamsul Nursalim; Syamsul Nursalim
    id       Sjamsul Nursalim; Syamsul Nursalim

person hasyim-muzadi
    name     Hasyim Muzadi
    country  IDN
    role     religious-leader of nu 1999-11..2010-03
    role     vice-presidential-candidate of IDN 2004-05..2004-09
    sector   REL
    en       Hasyim Muzadi; KH Hasyim Muzadi; Ahmad Hasyim Muzadi
    id       Hasyim Muzadi; KH Hasyim Muzadi; Ahmad Hasyim Muzadi

person miftachul-akhyar
    name     Miftachul Akhyar
    country  IDN
    role     religious-leader of nu 2018-09..
    role     chair of mui 2020-11..2022-03
    sector   REL
    en       Miftachul Akhyar; Miftahul Akhyar; KH Miftachul Akhyar
    id       Miftachul Akhyar; Miftahul Akhyar; KH Miftachul Akhyar

person sahal-mahfudh
    name     Sahal Mahfudh
    country  IDN
    role     religious-leader of nu 1999-11..2014-01-24
    role     chair of mui 2000..2014-01-24
    sector   REL
    en       Sahal Mahfudh; KH Sahal Mahfudh; Sahal Mahfudz
    id       Sahal Mahfudh; KH Sahal Mahfudh; Sahal Mahfudz

person anwar-iskandar
    name     Anwar Iskandar
    country  IDN
    role     chair of mui 2023..
    sector   REL
    en       Anwar Iskandar; KH Anwar Iskandar
    id       Anwar Iskandar; KH Anwar Iskandar

person anwar-abbas
    name     Anwar Abbas
    country  IDN
    sector   REL
    en       Anwar Abbas
    id       Anwar Abbas

person cholil-nafis
    name     Cholil Nafis
    country  IDN
    sector   REL
    en       Cholil Nafis; KH Cholil Nafis
    id       Cholil Nafis; KH Cholil Nafis

person syafii-maarif
    name     Syafii Maarif
    country  IDN
    role     religious-leader of muhammadiyah 1998..2005-07
    sector   REL
    en       Syafii Maarif; Ahmad Syafii Maarif; Syafi'i Ma'arif
    id       Syafii Maarif; Ahmad Syafii Maarif; Syafi'i Ma'arif

person bachtiar-nasir
    name     Bachtiar Nasir
    country  IDN
    sector   REL; OPP
    en       Bachtiar Nasir
    id       Bachtiar Nasir

person munarman
    name     Munarman
    country  IDN
    sector   OPP
    en       Munarman
    id       Munarman

person sobri-lubis
    name     Sobri Lubis
    country  IDN
    sector   REL; OPP
    en       Sobri Lubis; Ahmad Shabri Lubis; Ahmad Sobri Lubis; Shabri Lubis
    id       Sobri Lubis; Ahmad Shabri Lubis; Ahmad Sobri Lubis; Shabri Lubis

person bahar-bin-smith
    name     Bahar bin Smith
    country  IDN
    sector   REL; OPP
    en       Bahar bin Smith; Bahar Smith
    id       Bahar bin Smith; Bahar Smith

person slamet-maarif
    name     Slamet Maarif
    country  IDN
    sector   OPP
    en       Slamet Maarif; Slamet Ma'arif
    id       Slamet Maarif; Slamet Ma'arif

person al-khaththath
    name     Al Khaththath
    country  IDN
    sector   REL; OPP
    en       Al Khaththath; Muhammad Al Khaththath
    id       Al Khaththath; Muhammad Al Khaththath

person ismail-yusanto
    name     Ismail Yusanto
    country  IDN
    role     spokesperson of hti 2000..2017-07
    sector   REL; OPP
    en       Ismail Yusanto; Muhammad Ismail Yusanto; M Ismail Yusanto
    id       Ismail Yusanto; Muhammad Ismail Yusanto; M Ismail Yusanto

person yusuf-martak
    name     Yusuf Martak
    country  IDN
    sector   REL; OPP
    en       Yusuf Martak; Yusuf Muhammad Martak
    id       Yusuf Martak; Yusuf Muhammad Martak

person abdul-somad
    name     Abdul Somad
    country  IDN
    sector   REL
    en       Abdul Somad
    id       Abdul Somad

person jafar-umar-thalib
    name     Jafar Umar Thalib
    country  IDN
    role     militia-leader of laskar-jihad 2000-01..2002-10
    sector   REL
    en       Jafar Umar Thalib; Ja'far Umar Thalib
    id       Jafar Umar Thalib; Ja'far Umar Thalib

person abdullah-gymnastiar
    name     Abdullah Gymnastiar
    country  IDN
    sector   REL
    en       Abdullah Gymnastiar; Aa Gym
    id       Abdullah Gymnastiar; Aa Gym

person panji-gumilang
    name     Panji Gumilang
    country  IDN
    sector   REL
    en       Panji Gumilang
    id       Panji Gumilang

person ahmad-mushaddeq
    name     Ahmad Mushaddeq
    country  IDN
    sector   REL
    en       Ahmad Mushaddeq; Ahmad Moshaddeq
    id       Ahmad Mushaddeq; Ahmad Moshaddeq

person tajul-muluk
    name     Tajul Muluk
    country  IDN
    sector   REL
    en       Tajul Muluk
    id       Tajul Muluk

person franz-magnis-suseno
    name     Franz Magnis-Suseno
    country  IDN
    sector   REL
    en       Franz Magnis-Suseno; Franz Magnis Suseno
    id       Franz Magnis-Suseno; Franz Magnis Suseno

person ignatius-suharyo
    name     Ignatius Suharyo
    country  IDN
    sector   REL
    en       Ignatius Suharyo; Ignatius Kardinal Suharyo
    id       Ignatius Suharyo; Ignatius Kardinal Suharyo

person socratez-sofyan-yoman
    name     Socratez Sofyan Yoman
    country  IDN
    sector   REL
    en       Socratez Sofyan Yoman; Socrates Sofyan Yoman; Socratez Yoman
    id       Socratez Sofyan Yoman; Socrates Sofyan Yoman; Socratez Yoman

person benny-giay
    name     Benny Giay
    country  IDN
    sector   REL
    en       Benny Giay
    id       Benny Giay

person theys-eluay
    name     Theys Eluay
    country  IDN
    role     chair of pdp-papua 2000-06..2001-11-10
    sector   OPP
    en       Theys Eluay; Theys Hiyo Eluay
    id       Theys Eluay; Theys Hiyo Eluay

person thaha-al-hamid
    name     Thaha Al Hamid
    country  IDN
    sector   OPP
    en       Thaha Al Hamid; Thaha Alhamid
    id       Thaha Al Hamid; Thaha Alhamid

person forkorus-yaboisembut
    name     Forkorus Yaboisembut
    country  IDN
    sector   OPP
    en       Forkorus Yaboisembut
    id       Forkorus Yaboisembut

person victor-yeimo
    name     Victor Yeimo
    country  IDN
    sector   OPP
    en       Victor Yeimo; Viktor Yeimo
    id       Victor Yeimo; Viktor Yeimo

person buchtar-tabuni
    name     Buchtar Tabuni
    country  IDN
    sector   OPP
    en       Buchtar Tabuni
    id       Buchtar Tabuni

person agus-kossay
    name     Agus Kossay
    country  IDN
    role     chair of knpb 2018..2023
    sector   OPP
    en       Agus Kossay; Agus Kosay
    id       Agus Kossay; Agus Kosay

person menase-tabuni
    name     Menase Tabuni
    country  IDN
    role     chair of ulmwp 2023-08..
    sector   OPP
    en       Menase Tabuni
    id       Menase Tabuni

person veronica-koman
    name     Veronica Koman
    country  IDN
    sector   CVL
    en       Veronica Koman
    id       Veronica Koman

person yan-christian-warinussy
    name     Yan Christian Warinussy
    country  IDN
    sector   CVL
    en       Yan Christian Warinussy; Yan Warinussy
    id       Yan Christian Warinussy; Yan Warinussy

person theo-hesegem
    name     Theo Hesegem
    country  IDN
    sector   CVL
    en       Theo Hesegem
    id       Theo Hesegem

person kelly-kwalik
    name     Kelly Kwalik
    country  IDN
    role     rebel-leader of opm 1977..2009-12-16
    sector   REB
    en       Kelly Kwalik
    id       Kelly Kwalik

person goliath-tabuni
    name     Goliath Tabuni
    country  IDN
    role     rebel-leader of tpnpb 2012-12..
    sector   REB
    en       Goliath Tabuni
    id       Goliath Tabuni

person lekagak-telenggen
    name     Lekagak Telenggen
    country  IDN
    sector   REB
    en       Lekagak Telenggen; Lekagak Telenggeng
    id       Lekagak Telenggen; Lekagak Telenggeng

person undius-kogoya
    name     Undius Kogoya
    country  IDN
    sector   REB
    en       Undius Kogoya
    id       Undius Kogoya

person lamek-taplo
    name     Lamek Taplo
    country  IDN
    sector   REB
    en       Lamek Taplo
    id       Lamek Taplo

person purom-wenda
    name     Purom Wenda
    country  IDN
    sector   REB
    en       Purom Wenda
    id       Purom Wenda

person jeffrey-bomanak
    name     Jeffrey Bomanak
    country  IDN
    sector   REB
    en       Jeffrey Bomanak; Jeffrey Pagawak Bomanak
    id       Jeffrey Bomanak; Jeffrey Pagawak Bomanak

person mathias-wenda
    name     Mathias Wenda
    country  IDN
    sector   REB
    en       Mathias Wenda
    id       Mathias Wenda

person malik-mahmud
    name     Malik Mahmud
    country  IDN
    role     rebel-leader of gam 1997..2005-12
    en       Malik Mahmud; Malik Mahmud Al Haythar; Malik Mahmud Al-Haytar
    id       Malik Mahmud; Malik Mahmud Al Haythar; Malik Mahmud Al-Haytar

person abdullah-syafii
    name     Abdullah Syafii
    country  IDN
    role     rebel-leader of gam 1998..2002-01-22
    sector   REB
    en       Abdullah Syafii; Abdullah Syafi'ie
    id       Abdullah Syafii; Abdullah Syafi'ie

person sofyan-dawood
    name     Sofyan Dawood
    country  IDN
    role     spokesperson of gam 2002..2005-12
    sector   REB
    en       Sofyan Dawood; Sofyan Daud
    id       Sofyan Dawood; Sofyan Daud

person bakhtiar-abdullah
    name     Bakhtiar Abdullah
    country  IDN
    role     spokesperson of gam 2001..2005-12
    sector   REB
    en       Bakhtiar Abdullah
    id       Bakhtiar Abdullah

person din-minimi
    name     Din Minimi
    country  IDN
    sector   REB
    en       Din Minimi; Nurdin Ismail alias Din Minimi
    id       Din Minimi; Nurdin Ismail alias Din Minimi

person alex-manuputty
    name     Alex Manuputty
    country  IDN
    role     rebel-leader of fkm-dkm-maluku 2000-06..2003-11
    sector   REB
    en       Alex Manuputty; Alexander Manuputty
    id       Alex Manuputty; Alexander Manuputty

person noordin-m-top
    name     Noordin M. Top
    country  IDN
    sector   REB
    en       Noordin M. Top; Noordin Mohammad Top; Noordin M Top; Noordin Top
    id       Noordin M. Top; Noordin Mohammad Top; Noordin M Top; Noordin Top

person azahari-husin
    name     Azahari Husin
    country  IDN
    sector   REB
    en       Azahari Husin; Azahari bin Husin
    id       Azahari Husin; Azahari bin Husin

person imam-samudra
    name     Imam Samudra
    country  IDN
    sector   REB
    en       Imam Samudra
    id       Imam Samudra

person amrozi
    name     Amrozi
    country  IDN
    sector   REB
    en       Amrozi; Amrozi bin Nurhasyim
    id       Amrozi; Amrozi bin Nurhasyim

person ali-gufron
    name     Ali Gufron
    country  IDN
    sector   REB
    en       Ali Gufron; Ali Ghufron; Mukhlas
    id       Ali Gufron; Ali Ghufron; Mukhlas

person ali-imron
    name     Ali Imron
    country  IDN
    sector   REB
    en       Ali Imron
    id       Ali Imron

person dulmatin
    name     Dulmatin
    country  IDN
    sector   REB
    en       Dulmatin; Joko Pitono
    id       Dulmatin; Joko Pitono

person umar-patek
    name     Umar Patek
    country  IDN
    sector   REB
    en       Umar Patek
    id       Umar Patek

person hambali
    name     Hambali
    country  IDN
    sector   REB
    en       Hambali; Encep Nurjaman; Riduan Isamuddin
    id       Hambali; Encep Nurjaman; Riduan Isamuddin

person abu-dujana
    name     Abu Dujana
    country  IDN
    sector   REB
    en       Abu Dujana; Ainul Bahri
    id       Abu Dujana; Ainul Bahri

person abu-rusdan
    name     Abu Rusdan
    country  IDN
    sector   REB
    en       Abu Rusdan
    id       Abu Rusdan

person bahrun-naim
    name     Bahrun Naim
    country  IDN
    sector   REB
    en       Bahrun Naim; Muhammad Bahrun Naim
    id       Bahrun Naim; Muhammad Bahrun Naim

person bahrumsyah
    name     Bahrumsyah
    country  IDN
    sector   REB
    en       Bahrumsyah
    id       Bahrumsyah

person zainal-anshori
    name     Zainal Anshori
    country  IDN
    role     rebel-leader of jad 2016..2018
    sector   REB
    en       Zainal Anshori
    id       Zainal Anshori

person saefuddin-umar
    name     Saefuddin Umar
    country  IDN
    sector   REB
    en       Saefuddin Umar; Abu Jibril; Muhammad Jibril
    id       Saefuddin Umar; Abu Jibril; Muhammad Jibril

person fathurrahman-al-ghozi
    name     Fathurrahman al-Ghozi
    country  IDN
    sector   REB
    en       Fathurrahman al-Ghozi; Fathur Rohman Al-Ghozi; Fathur Rahman al Ghozi
    id       Fathurrahman al-Ghozi; Fathur Rohman Al-Ghozi; Fathur Rahman al Ghozi

person irfan-suryahadi-awwas
    name     Irfan Suryahadi Awwas
    country  IDN
    sector   REL; OPP
    en       Irfan Suryahadi Awwas; Irfan Awwas
    id       Irfan Suryahadi Awwas; Irfan Awwas

person abdul-qadir-hasan-baraja
    name     Abdul Qadir Hasan Baraja
    country  IDN
    role     chair of khilafatul-muslimin 1997..
    sector   REL; OPP
    en       Abdul Qadir Hasan Baraja; Abdul Qadir Baraja
    id       Abdul Qadir Hasan Baraja; Abdul Qadir Baraja

person munir-said-thalib
    name     Munir Said Thalib
    country  IDN
    role     chair of kontras 1998-03..2001
    sector   CVL
    en       Munir Said Thalib; Munir
    id       Munir Said Thalib; Munir

person suciwati
    name     Suciwati
    country  IDN
    sector   CVL
    en       Suciwati
    id       Suciwati

person pollycarpus-budihari-priyanto
    name     Pollycarpus Budihari Priyanto
    country  IDN
    sector   CVL
    en       Pollycarpus Budihari Priyanto; Pollycarpus
    id       Pollycarpus Budihari Priyanto; Pollycarpus

person maria-catarina-sumarsih
    name     Maria Catarina Sumarsih
    country  IDN
    sector   CVL
    en       Maria Catarina Sumarsih; Sumarsih
    id       Maria Catarina Sumarsih; Sumarsih

person todung-mulya-lubis
    name     Todung Mulya Lubis
    country  IDN
    sector   CVL
    en       Todung Mulya Lubis
    id       Todung Mulya Lubis

person adnan-buyung-nasution
    name     Adnan Buyung Nasution
    country  IDN
    role     presidential-advisory-member of IDN 2007-04..2009
    sector   CVL
    en       Adnan Buyung Nasution
    id       Adnan Buyung Nasution

person hendardi
    name     Hendardi
    country  IDN
    role     chair of setara 2005..
    sector   CVL
    en       Hendardi
    id       Hendardi

person fatia-maulidiyanti
    name     Fatia Maulidiyanti
    country  IDN
    role     chair of kontras 2020..2023
    sector   CVL
    en       Fatia Maulidiyanti
    id       Fatia Maulidiyanti

person dimas-bagus-arya
    name     Dimas Bagus Arya
    country  IDN
    role     chair of kontras 2023..
    sector   CVL
    en       Dimas Bagus Arya
    id       Dimas Bagus Arya

person asfinawati
    name     Asfinawati
    country  IDN
    role     chair of ylbhi 2017..2021
    sector   CVL
    en       Asfinawati
    id       Asfinawati

person muhammad-isnur
    name     Muhammad Isnur
    country  IDN
    role     chair of ylbhi 2022..
    sector   CVL
    en       Muhammad Isnur
    id       Muhammad Isnur

person abetnego-tarigan
    name     Abetnego Tarigan
    country  IDN
    role     director of walhi 2012..2016
    sector   CVL
    en       Abetnego Tarigan
    id       Abetnego Tarigan

person nur-hidayati
    name     Nur Hidayati
    country  IDN
    role     director of walhi 2016..2021
    sector   CVL
    en       Nur Hidayati
    id       Nur Hidayati

person zenzi-suhadi
    name     Zenzi Suhadi
    country  IDN
    role     director of walhi 2021..
    sector   CVL
    en       Zenzi Suhadi
    id       Zenzi Suhadi

person ray-rangkuti
    name     Ray Rangkuti
    country  IDN
    sector   CVL
    en       Ray Rangkuti
    id       Ray Rangkuti

person boyamin-saiman
    name     Boyamin Saiman
    country  IDN
    role     chair of maki 2007..
    sector   CVL
    en       Boyamin Saiman
    id       Boyamin Saiman

person neta-s-pane
    name     Neta S. Pane
    country  IDN
    role     chair of ipw 2004..2021-06
    sector   CVL
    en       Neta S. Pane; Neta S Pane; Neta Pane
    id       Neta S. Pane; Neta S Pane; Neta Pane

person sugeng-teguh-santoso
    name     Sugeng Teguh Santoso
    country  IDN
    role     chair of ipw 2021..
    sector   CVL
    en       Sugeng Teguh Santoso
    id       Sugeng Teguh Santoso

person bivitri-susanti
    name     Bivitri Susanti
    country  IDN
    sector   CVL
    en       Bivitri Susanti
    id       Bivitri Susanti

person refly-harun
    name     Refly Harun
    country  IDN
    sector   CVL
    en       Refly Harun
    id       Refly Harun

person titi-anggraini
    name     Titi Anggraini
    country  IDN
    sector   CVL
    en       Titi Anggraini
    id       Titi Anggraini

person khoirunnisa-nur-agustyati
    name     Khoirunnisa Nur Agustyati
    country  IDN
    sector   CVL
    en       Khoirunnisa Nur Agustyati
    id       Khoirunnisa Nur Agustyati

person arif-maulana
    name     Arif Maulana
    country  IDN
    sector   CVL
    en       Arif Maulana
    id       Arif Maulana

person andrie-yunus
    name     Andrie Yunus
    country  IDN
    sector   CVL
    en       Andrie Yunus
    id       Andrie Yunus

person delpedro-marhaen
    name     Delpedro Marhaen
    country  IDN
    sector   CVL
    en       Delpedro Marhaen
    id       Delpedro Marhaen

person dandhy-dwi-laksono
    name     Dandhy Dwi Laksono
    country  IDN
    sector   SOC
    en       Dandhy Dwi Laksono; Dandhy Laksono
    id       Dandhy Dwi Laksono; Dandhy Laksono

person ananda-badudu
    name     Ananda Badudu
    country  IDN
    sector   SOC
    en       Ananda Badudu
    id       Ananda Badudu

person robertus-robet
    name     Robertus Robet
    country  IDN
    sector   CVL
    en       Robertus Robet
    id       Robertus Robet

person ravio-patra
    name     Ravio Patra
    country  IDN
    sector   CVL
    en       Ravio Patra
    id       Ravio Patra

person sri-bintang-pamungkas
    name     Sri Bintang Pamungkas
    country  IDN
    sector   OPP
    en       Sri Bintang Pamungkas
    id       Sri Bintang Pamungkas

person rachmawati-soekarnoputri
    name     Rachmawati Soekarnoputri
    country  IDN
    sector   OPP
    en       Rachmawati Soekarnoputri; Rachmawati Sukarnoputri
    id       Rachmawati Soekarnoputri; Rachmawati Sukarnoputri

person kivlan-zen
    name     Kivlan Zen
    country  IDN
    sector   OPP
    en       Kivlan Zen
    id       Kivlan Zen

person eggi-sudjana
    name     Eggi Sudjana
    country  IDN
    sector   OPP
    en       Eggi Sudjana; Eggy Sudjana
    id       Eggi Sudjana; Eggy Sudjana

person ahmad-dhani-prasetyo
    name     Ahmad Dhani Prasetyo
    country  IDN
    sector   LEG
    en       Ahmad Dhani Prasetyo; Ahmad Dhani
    id       Ahmad Dhani Prasetyo; Ahmad Dhani

person hariman-siregar
    name     Hariman Siregar
    country  IDN
    sector   OPP
    en       Hariman Siregar
    id       Hariman Siregar

person syahganda-nainggolan
    name     Syahganda Nainggolan
    country  IDN
    sector   OPP
    en       Syahganda Nainggolan
    id       Syahganda Nainggolan

person jumhur-hidayat
    name     Jumhur Hidayat
    country  IDN
    sector   LAB
    en       Jumhur Hidayat; Mohammad Jumhur Hidayat
    id       Jumhur Hidayat; Mohammad Jumhur Hidayat

person andi-gani-nena-wea
    name     Andi Gani Nena Wea
    country  IDN
    role     union-leader of kspsi 2012..
    sector   LAB
    en       Andi Gani Nena Wea; Andi Gani
    id       Andi Gani Nena Wea; Andi Gani

person muchtar-pakpahan
    name     Muchtar Pakpahan
    country  IDN
    role     union-leader of sbsi 1992..
    sector   LAB
    en       Muchtar Pakpahan; Mochtar Pakpahan
    id       Muchtar Pakpahan; Mochtar Pakpahan

person dita-indah-sari
    name     Dita Indah Sari
    country  IDN
    sector   LAB
    en       Dita Indah Sari; Dita Sari
    id       Dita Indah Sari; Dita Sari

person elly-rosita-silaban
    name     Elly Rosita Silaban
    country  IDN
    role     union-leader of ksbsi 2019..
    sector   LAB
    en       Elly Rosita Silaban
    id       Elly Rosita Silaban

person ilhamsyah
    name     Ilhamsyah
    country  IDN
    sector   LAB
    en       Ilhamsyah
    id       Ilhamsyah

person sunarti
    name     Sunarti
    country  IDN
    sector   LAB
    en       Sunarti
    id       Sunarti

person nining-elitos
    name     Nining Elitos
    country  IDN
    role     union-leader of kasbi 2013..2022
    sector   LAB
    en       Nining Elitos
    id       Nining Elitos

person japto-soerjosoemarno
    name     Japto Soerjosoemarno
    country  IDN
    role     militia-leader of pemuda-pancasila 1981..
    sector   PRM
    en       Japto Soerjosoemarno; Japto Soelistyo Soerjosoemarno
    id       Japto Soerjosoemarno; Japto Soelistyo Soerjosoemarno

person eurico-guterres
    name     Eurico Guterres
    country  IDN
    role     militia-leader of aitarak 1999..1999
    sector   PRM
    en       Eurico Guterres; Eurico Gutteres
    id       Eurico Guterres; Eurico Gutteres

person baiq-nuril
    name     Baiq Nuril
    country  IDN
    sector   CVL
    en       Baiq Nuril
    id       Baiq Nuril

person richard-eliezer
    name     Richard Eliezer
    country  IDN
    sector   COP
    en       Richard Eliezer; Richard Eliezer Pudihang Lumiu
    id       Richard Eliezer; Richard Eliezer Pudihang Lumiu

person nofriansyah-yosua-hutabarat
    name     Nofriansyah Yosua Hutabarat
    country  IDN
    sector   COP
    en       Nofriansyah Yosua Hutabarat; Yosua Hutabarat
    id       Nofriansyah Yosua Hutabarat; Yosua Hutabarat

person teddy-minahasa
    name     Teddy Minahasa
    country  IDN
    sector   COP
    en       Teddy Minahasa; Teddy Minahasa Putra
    id       Teddy Minahasa; Teddy Minahasa Putra

person pinangki-sirna-malasari
    name     Pinangki Sirna Malasari
    country  IDN
    sector   JUD
    en       Pinangki Sirna Malasari; Pinangki
    id       Pinangki Sirna Malasari; Pinangki

person djoko-susilo
    name     Djoko Susilo
    country  IDN
    sector   COP
    en       Djoko Susilo
    id       Djoko Susilo

person najwa-shihab
    name     Najwa Shihab
    country  IDN
    sector   JRN
    en       Najwa Shihab
    id       Najwa Shihab

person goenawan-mohamad
    name     Goenawan Mohamad
    country  IDN
    sector   JRN
    en       Goenawan Mohamad
    id       Goenawan Mohamad

person bambang-harymurti
    name     Bambang Harymurti
    country  IDN
    sector   JRN
    en       Bambang Harymurti
    id       Bambang Harymurti

person ninik-rahayu
    name     Ninik Rahayu
    country  IDN
    role     chair of dewan-pers 2023-01..2025
    sector   JRN
    en       Ninik Rahayu
    id       Ninik Rahayu

person yosep-adi-prasetyo
    name     Yosep Adi Prasetyo
    country  IDN
    role     chair of dewan-pers 2016..2019
    sector   JRN
    en       Yosep Adi Prasetyo; Stanley Adi Prasetyo
    id       Yosep Adi Prasetyo; Stanley Adi Prasetyo

person denny-ja
    name     Denny JA
    country  IDN
    sector   CVL
    en       Denny JA; Denny Januar Ali
    id       Denny JA; Denny Januar Ali

person saiful-mujani
    name     Saiful Mujani
    country  IDN
    sector   CVL
    en       Saiful Mujani
    id       Saiful Mujani

person burhanuddin-muhtadi
    name     Burhanuddin Muhtadi
    country  IDN
    sector   CVL
    en       Burhanuddin Muhtadi
    id       Burhanuddin Muhtadi

person effendi-gazali
    name     Effendi Gazali
    country  IDN
    sector   CVL
    en       Effendi Gazali
    id       Effendi Gazali

person connie-rahakundini-bakrie
    name     Connie Rahakundini Bakrie
    country  IDN
    sector   CVL
    en       Connie Rahakundini Bakrie; Connie Bakrie
    id       Connie Rahakundini Bakrie; Connie Bakrie

person khairul-fahmi
    name     Khairul Fahmi
    country  IDN
    sector   CVL
    en       Khairul Fahmi
    id       Khairul Fahmi

person al-araf
    name     Al Araf
    country  IDN
    sector   CVL
    en       Al Araf
    id       Al Araf

person alvin-lie
    name     Alvin Lie
    country  IDN
    sector   CVL
    en       Alvin Lie
    id       Alvin Lie

person denny-indrayana
    name     Denny Indrayana
    country  IDN
    role     deputy-minister of IDN 2011-10..2014-10
    en       Denny Indrayana
    id       Denny Indrayana

person iriana-joko-widodo
    name     Iriana Joko Widodo
    country  IDN
    role     first-lady of IDN 2014-10-20..2024-10-20
    sector   ELI
    en       Iriana Joko Widodo; Iriana Jokowi
    id       Iriana Joko Widodo; Iriana Jokowi

person ani-yudhoyono
    name     Ani Yudhoyono
    country  IDN
    role     first-lady of IDN 2004-10-20..2014-10-20
    sector   ELI
    en       Ani Yudhoyono
    id       Ani Yudhoyono

person hashim-djojohadikusumo
    name     Hashim Djojohadikusumo
    country  IDN
    sector   BUS
    en       Hashim Djojohadikusumo; Hashim
    id       Hashim Djojohadikusumo; Hashim

person budisatrio-djiwandono
    name     Budisatrio Djiwandono
    country  IDN
    sector   LEG
    en       Budisatrio Djiwandono
    id       Budisatrio Djiwandono

person guntur-soekarnoputra
    name     Guntur Soekarnoputra
    country  IDN
    sector   ELI
    en       Guntur Soekarnoputra; Guntur Sukarnoputra
    id       Guntur Soekarnoputra; Guntur Sukarnoputra

person sukmawati-soekarnoputri
    name     Sukmawati Soekarnoputri
    country  IDN
    sector   PTY
    en       Sukmawati Soekarnoputri; Sukmawati Sukarnoputri
    id       Sukmawati Soekarnoputri; Sukmawati Sukarnoputri

person try-sutrisno
    name     Try Sutrisno
    country  IDN
    role     armed-forces-chief of IDN 1988-02..1993-02
    role     vice-president of IDN 1993-03..1998-03
    role     force-commander of tni 1988-02..1993-02
    en       Try Sutrisno
    id       Try Sutrisno

person ali-mochtar-ngabalin
    name     Ali Mochtar Ngabalin
    country  IDN
    sector   GOV
    en       Ali Mochtar Ngabalin; Ali Ngabalin; Ngabalin
    id       Ali Mochtar Ngabalin; Ali Ngabalin; Ngabalin

person arief-poyuono
    name     Arief Poyuono
    country  IDN
    sector   PTY
    en       Arief Poyuono
    id       Arief Poyuono

person arya-sinulingga
    name     Arya Sinulingga
    country  IDN
    sector   GOV
    en       Arya Sinulingga
    id       Arya Sinulingga

person ruhut-sitompul
    name     Ruhut Sitompul
    country  IDN
    sector   PTY
    en       Ruhut Sitompul
    id       Ruhut Sitompul

person silmy-karim
    name     Silmy Karim
    country  IDN
    role     director-general of IDN 2023-01..2024-10
    role     deputy-minister of IDN 2024-10-21..
    en       Silmy Karim
    id       Silmy Karim

person willem-rampangilei
    name     Willem Rampangilei
    country  IDN
    role     disaster-agency-chief of IDN 2015-09..2019-01
    role     chief of bnpb 2015-09..2019-01
    en       Willem Rampangilei
    id       Willem Rampangilei

person sutopo-purwo-nugroho
    name     Sutopo Purwo Nugroho
    country  IDN
    role     spokesperson of bnpb 2010..2019-07-07
    en       Sutopo Purwo Nugroho; Sutopo
    id       Sutopo Purwo Nugroho; Sutopo

person abdul-muhari
    name     Abdul Muhari
    country  IDN
    role     spokesperson of bnpb 2021..
    en       Abdul Muhari
    id       Abdul Muhari

person ganip-warsito
    name     Ganip Warsito
    country  IDN
    role     disaster-agency-chief of IDN 2021-05-25..2021-11-17
    role     chief of bnpb 2021-05-25..2021-11-17
    en       Ganip Warsito
    id       Ganip Warsito

person kuntoro-mangkusubroto
    name     Kuntoro Mangkusubroto
    country  IDN
    role     chief of brr 2005-04..2009-04
    en       Kuntoro Mangkusubroto
    id       Kuntoro Mangkusubroto

person bambang-susantono
    name     Bambang Susantono
    country  IDN
    role     chief of otorita-ikn 2022-03-10..2024-06
    en       Bambang Susantono
    id       Bambang Susantono

person dwikorita-karnawati
    name     Dwikorita Karnawati
    country  IDN
    role     chief of bmkg 2017-11..2025
    en       Dwikorita Karnawati
    id       Dwikorita Karnawati

person herman-abdullah
    name     Herman Abdullah
    country  IDN
    role     mayor of IDN 2001..2011
    en       Herman Abdullah
    id       Herman Abdullah

person agustina-wilujeng-pramestuti
    name     Agustina Wilujeng Pramestuti
    country  IDN
    role     mayor of IDN 2025-02-20..
    en       Agustina Wilujeng Pramestuti; Agustina Wilujeng
    id       Agustina Wilujeng Pramestuti; Agustina Wilujeng

person muhammad-farhan
    name     Muhammad Farhan
    country  IDN
    role     mayor of IDN 2025-02-20..
    en       Muhammad Farhan
    id       Muhammad Farhan

person respati-ardi
    name     Respati Ardi
    country  IDN
    role     mayor of IDN 2025-02-20..
    en       Respati Ardi
    id       Respati Ardi
