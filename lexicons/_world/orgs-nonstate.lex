@about    Armed groups, parties, non-governmental and religious organisations, unions, media and companies.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Armed and rebel groups: Middle East

org hamas
    name     Hamas
    class    -
    country  PSE
    sector   REB
    en       Hamas; Islamic Resistance Movement; HAMAS
    id       Hamas; Gerakan Perlawanan Islam; HAMAS; kelompok Hamas
    from     1987-12

org qassam-brigades
    name     Qassam Brigades
    class    -
    country  PSE
    sector   REB
    en       Qassam Brigades; Izz ad-Din al-Qassam Brigades; Al-Qassam Brigades; Ezzedine al-Qassam Brigades
    id       Brigade Al-Qassam; Brigade Qassam; Brigade Izzuddin Al-Qassam; Brigade Izz al-Din al-Qassam
    parent   hamas

org islamic-jihad-palestine
    name     Palestinian Islamic Jihad
    class    -
    country  PSE
    sector   REB
    en       Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad Movement in Palestine
    id       Jihad Islam; Jihad Islam Palestina; Jihad Islami Palestina; Gerakan Jihad Islam
    from     1981

org al-quds-brigades
    name     Al-Quds Brigades
    class    -
    country  PSE
    sector   REB
    en       Al-Quds Brigades; Saraya al-Quds
    id       Brigade Al-Quds; Saraya Al-Quds
    parent   islamic-jihad-palestine

org fatah
    name     Fatah
    class    -
    country  PSE
    sector   PTY
    en       Fatah; Fatah movement
    id       Fatah; Gerakan Fatah; faksi Fatah
    from     1959
    parent   plo

org aqsa-martyrs
    name     Al-Aqsa Martyrs' Brigades
    class    -
    country  PSE
    sector   REB
    en       Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades
    id       Brigade Martir Al-Aqsa; Brigade Syuhada Al-Aqsa
    from     2000

org pflp
    name     PFLP
    class    -
    country  PSE
    sector   REB
    en       PFLP; Popular Front for the Liberation of Palestine
    id       PFLP; Front Populer untuk Pembebasan Palestina; Front Rakyat untuk Pembebasan Palestina
    from     1967-12-11

org dflp
    name     DFLP
    class    -
    country  PSE
    sector   REB
    en       DFLP; Democratic Front for the Liberation of Palestine
    id       DFLP; Front Demokratik untuk Pembebasan Palestina
    from     1969

org popular-forces-gaza
    name     Popular Forces in Gaza
    class    -
    country  PSE
    sector   PRM
    en       Popular Forces in Gaza; Abu Shabab militia; Abu Shabab gang
    id       milisi Abu Shabab; kelompok Abu Shabab; Pasukan Populer Gaza
    from     2024

org lions-den
    name     Lions' Den
    class    -
    country  PSE
    sector   REB
    en       Lions' Den; Lion's Den militant group
    id       Lions' Den; Arin Al-Usud; kelompok Sarang Singa
    from     2022

org hezbollah
    name     Hezbollah
    class    -
    country  LBN
    sector   REB; PTY
    en       Hezbollah; Hizbullah; Hizbollah; Hezbullah; Lebanese Hezbollah
    id       Hizbullah; Hezbollah; Hizbollah; Hizbullah Lebanon; kelompok Hizbullah
    from     1982

org radwan-force
    name     Radwan Force
    class    -
    country  LBN
    sector   REB
    en       Radwan Force; Hezbollah's Radwan Force
    id       Pasukan Radwan; Pasukan Radwan Hizbullah
    parent   hezbollah

org houthi
    name     Houthi
    class    -
    country  YEM
    sector   REB
    en       Houthi; Houthis; Huthi; Huthis; Ansar Allah; Ansarullah; Houthi rebels; Houthi movement; Houthi militants; Houthi forces
    id       Houthi; Huthi; Ansar Allah; Ansarullah; Al-Houthi; kelompok Houthi; pemberontak Houthi; milisi Houthi
    from     1994

org stc-yemen
    name     Southern Transitional Council
    class    -
    country  YEM
    sector   REB
    en       Southern Transitional Council; Yemen's Southern Transitional Council
    id       Dewan Transisi Selatan; Dewan Transisi Selatan Yaman
    from     2017-05-11

org aqap
    name     AQAP
    class    -
    country  YEM
    sector   REB
    en       AQAP; al-Qaeda in the Arabian Peninsula
    id       AQAP; Al-Qaeda di Semenanjung Arab; Al-Qaidah di Semenanjung Arab
    from     2009-01
    parent   al-qaeda

org al-qaeda
    name     al-Qaeda
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       al-Qaeda; al-Qaida; Qaeda
    id       Al-Qaeda; Al-Qaidah; Alqaeda; al-Qaida; jaringan Al-Qaeda
    from     1988-08

org isis
    name     ISIS
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       ISIS; ISIL; Islamic State; Daesh; Da'esh; IS group; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Isis
    id       ISIS; ISIL; Negara Islam Irak dan Suriah; Daesh; kelompok ISIS; Islamic State; kelompok Negara Islam; militan ISIS; Isis
    from     2013-04-08

org isis-k
    name     ISIS-K
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       ISIS-K; ISIS-Khorasan; Islamic State Khorasan; ISKP; IS-K; Islamic State Khorasan Province
    id       ISIS-K; ISIS-Khorasan; ISKP; IS-K; Negara Islam Khorasan
    from     2015-01
    parent   isis

org iswap
    name     ISWAP
    class    -
    country  NGA
    sector   REB
    en       ISWAP; Islamic State West Africa Province; Islamic State's West Africa Province
    id       ISWAP; Negara Islam Provinsi Afrika Barat; ISIS Afrika Barat; Provinsi Afrika Barat Negara Islam
    from     2015-03
    parent   isis

org isgs
    name     Islamic State in the Greater Sahara
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Islamic State in the Greater Sahara; Islamic State Sahel Province; ISGS; Islamic State in the Sahel
    id       Negara Islam di Sahara Raya; ISIS Sahel; ISIS Sahara Raya
    from     2015
    parent   isis

org is-mozambique
    name     Islamic State Mozambique
    class    -
    country  MOZ
    sector   REB
    en       Islamic State Mozambique; ISIS-Mozambique; Ansar al-Sunna Mozambique
    id       ISIS Mozambik
    parent   isis

org hts
    name     Hayat Tahrir al-Sham
    class    -
    country  SYR
    sector   REB
    en       Hayat Tahrir al-Sham; HTS; Tahrir al-Sham
    id       Hayat Tahrir al-Sham; HTS; Hay'at Tahrir al-Sham
    from     2017-01-28
    to       2025-01-29

org nusra
    name     al-Nusra Front
    class    -
    country  SYR
    sector   REB
    en       al-Nusra Front; Nusra Front; Jabhat al-Nusra; Jabhat Fateh al-Sham
    id       Front Al-Nusra; Front Nusra; Jabhat Al-Nusra; Jabhah Nusrah
    from     2012-01
    to       2017-01-28

org fsa
    name     Free Syrian Army
    class    -
    country  SYR
    sector   REB
    en       Free Syrian Army; FSA
    id       Tentara Pembebasan Suriah; FSA; Tentara Suriah Merdeka
    from     2011-07-29

org sna-syria
    name     Syrian National Army
    class    -
    country  SYR
    sector   REB
    en       Syrian National Army; Turkish-backed Syrian National Army
    id       Tentara Nasional Suriah
    from     2017-12-30
    to       2025-01-29

org sdf-syria
    name     Syrian Democratic Forces
    class    -
    country  SYR
    sector   REB
    en       Syrian Democratic Forces; SDF; Kurdish-led Syrian Democratic Forces
    id       Pasukan Demokratik Suriah; SDF; Pasukan Demokrat Suriah
    from     2015-10-10

org ypg
    name     YPG
    class    -
    country  SYR
    sector   REB
    en       YPG; People's Protection Units; Kurdish People's Protection Units
    id       YPG; Unit Perlindungan Rakyat; Unit Perlindungan Rakyat Kurdi
    from     2011

org pyd
    name     PYD
    class    -
    country  SYR
    sector   PTY
    en       PYD; Democratic Union Party of Syria; Kurdish Democratic Union Party
    id       PYD; Partai Persatuan Demokratik Kurdi
    from     2003-09-20

org aanes
    name     Autonomous Administration of North and East Syria
    class    -
    country  SYR
    sector   REB
    en       Autonomous Administration of North and East Syria; Rojava administration
    id       Pemerintahan Otonom Suriah Utara dan Timur; administrasi otonom Kurdi Suriah
    from     2013-11

org pkk
    name     PKK
    class    -
    country  TUR
    sector   REB
    en       PKK; Kurdistan Workers' Party; Kurdistan Workers Party
    id       PKK; Partai Pekerja Kurdistan; Partai Buruh Kurdistan
    from     1978-11-27

org pjak
    name     PJAK
    class    -
    country  IRN
    sector   REB
    en       PJAK; Kurdistan Free Life Party; Party of Free Life of Kurdistan
    id       PJAK; Partai Kehidupan Bebas Kurdistan
    from     2004

org jaish-al-adl
    name     Jaish al-Adl
    class    -
    country  IRN
    sector   REB
    en       Jaish al-Adl; Jaish ul-Adl; Army of Justice militant group
    id       Jaish al-Adl; Jaish ul-Adl; Jaisy al-Adl
    from     2012

org mek
    name     Mujahedin-e Khalq
    class    -
    country  IRN
    sector   OPP
    en       Mujahedin-e Khalq; People's Mojahedin Organization of Iran; MEK; National Council of Resistance of Iran; Mujahideen-e-Khalq; People's Mujahedin of Iran
    id       Mujahidin-e Khalq; Mujahidin Khalq; MEK; Dewan Nasional Perlawanan Iran
    from     1965-09

org kataib-hezbollah
    name     Kataib Hezbollah
    class    -
    country  IRQ
    sector   PRM
    en       Kataib Hezbollah; Kata'ib Hezbollah; Kataeb Hezbollah; Kataib Hizballah
    id       Kataib Hizbullah; Kataib Hezbollah; Kata'ib Hizbullah
    from     2003

org asaib-ahl-al-haq
    name     Asaib Ahl al-Haq
    class    -
    country  IRQ
    sector   PRM
    en       Asaib Ahl al-Haq; Asa'ib Ahl al-Haq
    id       Asaib Ahl al-Haq
    from     2006-07

org harakat-al-nujaba
    name     Harakat Hezbollah al-Nujaba
    class    -
    country  IRQ
    sector   PRM
    en       Harakat Hezbollah al-Nujaba; Harakat al-Nujaba; Al-Nujaba
    id       Harakat Hizbullah al-Nujaba; Harakat al-Nujaba; Al-Nujaba
    from     2013

org islamic-resistance-iraq
    name     Islamic Resistance in Iraq
    class    -
    country  IRQ
    sector   REB
    en       Islamic Resistance in Iraq
    id       Perlawanan Islam di Irak; Perlawanan Islam Irak
    from     2023-10

org badr-organization
    name     Badr Organization
    class    -
    country  IRQ
    sector   PRM; PTY
    en       Badr Organization; Badr Organisation; Badr Brigade
    id       Organisasi Badr; Brigade Badr
    from     1982

org mahdi-army
    name     Mahdi Army
    class    -
    country  IRQ
    sector   PRM
    en       Mahdi Army; Saraya al-Salam; Peace Companies
    id       Tentara Mahdi; Saraya al-Salam
    from     2003-06

org axis-of-resistance
    name     Axis of Resistance
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Axis of Resistance
    id       Poros Perlawanan

org muslim-brotherhood
    name     Muslim Brotherhood
    class    ISM
    code     ISM
    country  -
    sector   REL; OPP
    en       Muslim Brotherhood; Egypt's Muslim Brotherhood
    id       Ikhwanul Muslimin; Ikhwan al-Muslimin; Al-Ikhwan al-Muslimun
    from     1928-03

org hizb-ut-tahrir
    name     Hizb ut-Tahrir
    class    ISM
    code     ISM
    country  -
    sector   REL
    en       Hizb ut-Tahrir; Hizbut Tahrir
    id       Hizbut Tahrir; Hizb ut-Tahrir
    from     1953

org gulen-movement
    name     Gulen movement
    class    ISM
    code     ISM
    country  -
    sector   REL
    en       Gulen movement; Gülen movement; FETO; Fethullahist Terrorist Organization; FETÖ; Gulenists
    id       Gerakan Gulen; FETO; FETÖ; jaringan Gulen; Gerakan Gülen

org hilltop-youth
    name     Hilltop Youth
    class    -
    country  ISR
    sector   CVL
    en       Hilltop Youth
    id       Pemuda Bukit; Hilltop Youth; Pemuda Puncak Bukit

# Armed and rebel groups: South and Central Asia

org taliban
    name     Taliban
    class    -
    country  AFG
    sector   REB
    en       Taliban; Afghan Taliban; Taleban
    id       Taliban; Taliban Afghanistan; kelompok Taliban; Taleban
    from     1994

org haqqani-network
    name     Haqqani Network
    class    -
    country  AFG
    sector   REB
    en       Haqqani Network
    id       Jaringan Haqqani; kelompok Haqqani

org northern-alliance
    name     Northern Alliance
    class    -
    country  AFG
    sector   REB
    en       Northern Alliance; Afghan Northern Alliance
    id       Aliansi Utara; Aliansi Utara Afghanistan
    from     1996-09

org nrf-afghanistan
    name     National Resistance Front of Afghanistan
    class    -
    country  AFG
    sector   REB
    en       National Resistance Front of Afghanistan; National Resistance Front
    id       Front Perlawanan Nasional Afghanistan; Front Perlawanan Nasional
    from     2021-08

org ttp
    name     Tehrik-i-Taliban Pakistan
    class    -
    country  PAK
    sector   REB
    en       Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Pakistani Taliban; TTP; Tehrik-e-Taliban Pakistan
    id       Taliban Pakistan; Tehreek-e-Taliban Pakistan; TTP; Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan
    from     2007-12-14

org bla
    name     Balochistan Liberation Army
    class    -
    country  PAK
    sector   REB
    en       Balochistan Liberation Army; Baloch Liberation Army; BLA; Baluchistan Liberation Army
    id       Tentara Pembebasan Balochistan; Tentara Pembebasan Baloch; BLA; Tentara Pembebasan Baluchistan
    from     2000

org let
    name     Lashkar-e-Taiba
    class    -
    country  PAK
    sector   REB
    en       Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Jamaat-ud-Dawa
    id       Lashkar-e-Taiba; Lashkar-e-Toiba; Jamaat-ud-Dawa

org the-resistance-front
    name     Resistance Front of Kashmir
    class    -
    country  IND
    sector   REB
    en       Resistance Front of Kashmir; The Resistance Front; Kashmir Resistance
    id       The Resistance Front; Kashmir Resistance; Front Perlawanan Kashmir
    from     2019
    parent   let

org jem
    name     Jaish-e-Mohammed
    class    -
    country  PAK
    sector   REB
    en       Jaish-e-Mohammed; Jaish-e-Muhammad
    id       Jaish-e-Mohammed; Jaish-e-Muhammad
    from     2000

org lashkar-e-jhangvi
    name     Lashkar-e-Jhangvi
    class    -
    country  PAK
    sector   REB
    en       Lashkar-e-Jhangvi
    id       Lashkar-e-Jhangvi
    from     1996

org hizbul-mujahideen
    name     Hizbul Mujahideen
    class    -
    country  IND
    sector   REB
    en       Hizbul Mujahideen; Hizb-ul-Mujahideen
    id       Hizbul Mujahidin; Hizbul Mujahideen
    from     1989-09

org naxalites
    name     Naxalites
    class    -
    country  IND
    sector   REB
    en       Naxalites; Naxals; Maoist rebels in India; Communist Party of India (Maoist); Indian Maoists; Naxalite; CPI-Maoist
    id       Naxalit; pemberontak Maois India; Naxal; gerilyawan Maois India

org ulfa
    name     ULFA
    class    -
    country  IND
    sector   REB
    en       ULFA; United Liberation Front of Asom; United Liberation Front of Assam
    id       ULFA; Front Pembebasan Bersatu Assam
    from     1979-04-07

org nscn
    name     NSCN-IM
    class    -
    country  IND
    sector   REB
    en       NSCN-IM; National Socialist Council of Nagaland; NSCN
    id       NSCN-IM; Dewan Sosialis Nasional Nagaland
    from     1980-01-31

org ltte
    name     LTTE
    class    -
    country  LKA
    sector   REB
    en       LTTE; Liberation Tigers of Tamil Eelam; Tamil Tigers; Tamil Tiger
    id       LTTE; Macan Tamil; Macan Pembebasan Tamil Eelam; Macan Tamil Eelam
    from     1976-05-05
    to       2009-05-18

org jmb
    name     Jamaat-ul-Mujahideen Bangladesh
    class    -
    country  BGD
    sector   REB
    en       Jamaat-ul-Mujahideen Bangladesh; JMB; Jama'atul Mujahideen Bangladesh
    id       Jamaatul Mujahidin Bangladesh; JMB
    from     1998

org etim
    name     East Turkestan Islamic Movement
    class    -
    country  CHN
    sector   REB
    en       East Turkestan Islamic Movement; Turkistan Islamic Party; ETIM
    id       Gerakan Islam Turkestan Timur; Partai Islam Turkistan; ETIM

org imu
    name     Islamic Movement of Uzbekistan
    class    -
    country  UZB
    sector   REB
    en       Islamic Movement of Uzbekistan
    id       Gerakan Islam Uzbekistan
    from     1998

org khalistan-movement
    name     Khalistan movement
    class    -
    country  IND
    sector   REB
    en       Khalistan movement; Khalistan separatists; Khalistani separatists
    id       gerakan Khalistan; separatis Khalistan

org babbar-khalsa
    name     Babbar Khalsa
    class    -
    country  IND
    sector   REB
    en       Babbar Khalsa; Babbar Khalsa International
    id       Babbar Khalsa
    from     1978

org sikhs-for-justice
    name     Sikhs for Justice
    class    ISM
    code     ISM
    country  -
    sector   OPP
    en       Sikhs for Justice
    id       Sikhs for Justice; Sikh untuk Keadilan
    from     2007

# Armed and rebel groups: South-East Asia

org tpnpb
    name     TPNPB
    class    -
    country  IDN
    sector   REB
    en       TPNPB; West Papua National Liberation Army; TPNPB-OPM; West Papua Liberation Army; Papuan separatist rebels; West Papua National Liberation Army-Free Papua Organization
    id       TPNPB; TPNPB-OPM; Tentara Pembebasan Nasional Papua Barat; TPN-OPM; TPN/OPM; Komnas TPNPB; Tentara Pembebasan Nasional Papua Barat-Organisasi Papua Merdeka; Tentara Pembebasan Papua Barat
    parent   opm

org opm
    name     OPM
    class    -
    country  IDN
    sector   REB
    en       OPM; Free Papua Movement; Free Papua Organization; Organisasi Papua Merdeka; Free Papua Organisation
    id       OPM; Organisasi Papua Merdeka; kelompok OPM
    from     1965

org kkb
    name     KKB
    class    -
    country  IDN
    sector   REB
    en       KKB; KKSB; Papuan armed criminal group; Papuan armed group
    id       KKB; KKB Papua; kelompok kriminal bersenjata; kelompok kriminal bersenjata Papua; KKSB; kelompok kriminal separatis bersenjata; Kelompok Separatis Teroris; Kelompok Separatis Teroris Papua; KST Papua; kelompok separatis Papua; KSTP

org knpb
    name     KNPB
    class    -
    country  IDN
    sector   OPP
    en       KNPB; West Papua National Committee; National Committee for West Papua
    id       KNPB; Komite Nasional Papua Barat
    from     2008-11-19

org ulmwp
    name     ULMWP
    class    -
    country  IDN
    sector   OPP
    en       ULMWP; United Liberation Movement for West Papua
    id       ULMWP; Gerakan Persatuan Pembebasan Papua Barat; Persatuan Gerakan Pembebasan Papua Barat; United Liberation Movement for West Papua
    from     2014-12-07

org gam
    name     Free Aceh Movement
    class    -
    country  IDN
    sector   REB
    en       Free Aceh Movement; GAM
    id       Gerakan Aceh Merdeka; GAM
    from     1976-12-04
    to       2005-12-27

org rms
    name     Republic of South Maluku
    class    -
    country  IDN
    sector   REB
    en       Republic of South Maluku; South Maluku Republic; RMS
    id       Republik Maluku Selatan; RMS
    from     1950-04-25

org nii-dii
    name     Darul Islam
    class    -
    country  IDN
    sector   REB
    en       Darul Islam; Indonesian Islamic State; DI/TII; NII
    id       Darul Islam; NII; DI/TII; Negara Islam Indonesia; Tentara Islam Indonesia
    from     1949-08-07

org jemaah-islamiyah
    name     Jemaah Islamiyah
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Jemaah Islamiyah; Jemaah Islamiah; JI; Jamaah Islamiyah
    id       Jemaah Islamiyah; Jamaah Islamiyah; JI; Jemaah Islamiah; Al-Jamaah Al-Islamiyah
    from     1993-01-01
    to       2024-06-30

org jad
    name     Jamaah Ansharut Daulah
    class    -
    country  IDN
    sector   REB
    en       Jamaah Ansharut Daulah; JAD; Jemaah Ansharut Daulah; Jamaah Ansharud Daulah
    id       Jamaah Ansharut Daulah; JAD; Jemaah Ansharut Daulah; Jamaah Anshorut Daulah; Jamaah Ansharud Daulah
    from     2015

org jat-indonesia
    name     Jamaah Ansharut Tauhid
    class    -
    country  IDN
    sector   REB
    en       Jamaah Ansharut Tauhid; Jemaah Ansharut Tauhid
    id       Jamaah Ansharut Tauhid; Jemaah Anshorut Tauhid; Jamaah Anshorut Tauhid
    from     2008

org mit-poso
    name     East Indonesia Mujahideen
    class    -
    country  IDN
    sector   REB
    en       East Indonesia Mujahideen; Mujahidin Indonesia Timur; MIT Poso; East Indonesian Mujahidin; Eastern Indonesia Mujahidin
    id       Mujahidin Indonesia Timur; MIT Poso; kelompok MIT
    from     2012

org fretilin-falintil
    name     Falintil
    class    -
    country  TLS
    sector   REB
    en       Falintil; FALINTIL
    id       Falintil; FALINTIL
    from     1975-08-20
    to       2001-02-01

org milf
    name     MILF
    class    -
    country  PHL
    sector   REB
    en       MILF; Moro Islamic Liberation Front
    id       MILF; Front Pembebasan Islam Moro
    from     1977

org mnlf
    name     MNLF
    class    -
    country  PHL
    sector   REB
    en       MNLF; Moro National Liberation Front
    id       MNLF; Front Pembebasan Nasional Moro
    from     1972

org abu-sayyaf
    name     Abu Sayyaf
    class    -
    country  PHL
    sector   REB
    en       Abu Sayyaf; Abu Sayyaf Group; ASG
    id       Abu Sayyaf; kelompok Abu Sayyaf; Abu Sayaf
    from     1991

org biff
    name     BIFF
    class    -
    country  PHL
    sector   REB
    en       BIFF; Bangsamoro Islamic Freedom Fighters
    id       BIFF; Pejuang Kemerdekaan Islam Bangsamoro; Pejuang Kebebasan Islam Bangsamoro
    from     2010

org maute-group
    name     Maute Group
    class    -
    country  PHL
    sector   REB
    en       Maute Group; Daulah Islamiyah; Dawlah Islamiya; Maute militants
    id       Kelompok Maute; Maute; Daulah Islamiyah
    from     2012

org npa
    name     New People's Army
    class    -
    country  PHL
    sector   REB
    en       New People's Army; NPA; New Peoples Army
    id       Tentara Rakyat Baru; NPA; New People's Army; Tentara Rakyat Baru Filipina
    from     1969-03-29

org cpp-philippines
    name     Communist Party of the Philippines
    class    -
    country  PHL
    sector   REB
    en       Communist Party of the Philippines; CPP-NPA; CPP-NPA-NDF; Philippine communist party
    id       Partai Komunis Filipina; CPP-NPA
    from     1968-12-26

org ndfp
    name     National Democratic Front of the Philippines
    class    -
    country  PHL
    sector   REB
    en       National Democratic Front of the Philippines; NDFP
    id       Front Demokratik Nasional Filipina; NDFP
    from     1973-04-24

org brn-thailand
    name     Barisan Revolusi Nasional
    class    -
    country  THA
    sector   REB
    en       Barisan Revolusi Nasional; BRN
    id       Barisan Revolusi Nasional; BRN
    from     1963

org pulo
    name     PULO
    class    -
    country  THA
    sector   REB
    en       PULO; Patani United Liberation Organisation; Pattani United Liberation Organization
    id       PULO; Organisasi Pembebasan Persatuan Pattani
    from     1968

org arakan-army
    name     Arakan Army
    class    -
    country  MMR
    sector   REB
    en       Arakan Army; Arakan Army rebels; United League of Arakan
    id       Tentara Arakan; Arakan Army; kelompok Tentara Arakan
    from     2009-04-10

org arsa
    name     ARSA
    class    -
    country  MMR
    sector   REB
    en       ARSA; Arakan Rohingya Salvation Army
    id       ARSA; Tentara Pembebasan Rohingya Arakan; Tentara Penyelamat Rohingya Arakan

org kio-kia
    name     Kachin Independence Army
    class    -
    country  MMR
    sector   REB
    en       Kachin Independence Army; Kachin Independence Organisation; Kachin Independence Organization; KIA
    id       Tentara Kemerdekaan Kachin; KIA; Organisasi Kemerdekaan Kachin
    from     1961-02-05

org knu
    name     Karen National Union
    class    -
    country  MMR
    sector   REB
    en       Karen National Union; KNU; Karen National Liberation Army; KNLA
    id       Persatuan Nasional Karen; KNU; Tentara Pembebasan Nasional Karen; Uni Nasional Karen; KNLA
    from     1947-02-05

org dkba
    name     Democratic Karen Benevolent Army
    class    -
    country  MMR
    sector   REB
    en       Democratic Karen Benevolent Army; DKBA; Democratic Karen Buddhist Army
    id       Tentara Kebajikan Karen Demokratik; DKBA
    from     1994-12

org kna-myanmar
    name     Karen National Army
    class    -
    country  MMR
    sector   PRM
    en       Karen National Army; Karen Border Guard Force; Karen BGF
    id       Tentara Nasional Karen; Pasukan Penjaga Perbatasan Karen
    from     2010-08

org knpp
    name     Karenni National Progressive Party
    class    -
    country  MMR
    sector   REB
    en       Karenni National Progressive Party; Karenni Army
    id       Partai Progresif Nasional Karenni; Tentara Karenni
    from     1957

org kndf
    name     Karenni Nationalities Defence Force
    class    -
    country  MMR
    sector   REB
    en       Karenni Nationalities Defence Force; KNDF; Karenni Nationalities Defense Force
    id       Pasukan Pertahanan Bangsa Karenni; KNDF
    from     2021-05-31

org mndaa
    name     MNDAA
    class    -
    country  MMR
    sector   REB
    en       MNDAA; Myanmar National Democratic Alliance Army; Kokang army
    id       MNDAA; Tentara Aliansi Demokratik Nasional Myanmar
    from     1989-03

org tnla
    name     TNLA
    class    -
    country  MMR
    sector   REB
    en       TNLA; Ta'ang National Liberation Army; Taang National Liberation Army
    id       TNLA; Tentara Pembebasan Nasional Ta'ang
    from     1992-01

org three-brotherhood-alliance
    name     Three Brotherhood Alliance
    class    -
    country  MMR
    sector   REB
    en       Three Brotherhood Alliance; Brotherhood Alliance
    id       Aliansi Tiga Persaudaraan; Three Brotherhood Alliance; Aliansi Persaudaraan
    from     2019-06

org uwsa
    name     United Wa State Army
    class    -
    country  MMR
    sector   REB
    en       United Wa State Army; UWSA
    id       Tentara Persatuan Negara Bagian Wa; UWSA; Tentara Negara Bagian Wa Bersatu
    from     1989-04

org cnf-chin
    name     Chin National Front
    class    -
    country  MMR
    sector   REB
    en       Chin National Front; Chin National Army
    id       Front Nasional Chin; Tentara Nasional Chin
    from     1988-03-20

org chinland-defence-force
    name     Chinland Defence Force
    class    -
    country  MMR
    sector   REB
    en       Chinland Defence Force; Chinland Defense Force
    id       Pasukan Pertahanan Chinland
    from     2021-04

org pdf-myanmar
    name     People's Defence Force
    class    -
    country  MMR
    sector   REB
    en       People's Defence Force; People's Defense Force; PDF Myanmar; People's Defence Forces; People's Defense Forces
    id       Pasukan Pertahanan Rakyat; Pasukan Pertahanan Rakyat Myanmar; PDF Myanmar
    from     2021-05-05
    parent   nug-myanmar

org khmer-rouge
    name     Khmer Rouge
    class    -
    country  KHM
    sector   REB
    en       Khmer Rouge
    id       Khmer Merah
    from     1951
    to       1999

org bougainville-revolutionary-army
    name     Bougainville Revolutionary Army
    class    -
    country  PNG
    sector   REB
    en       Bougainville Revolutionary Army
    id       Tentara Revolusioner Bougainville
    from     1988

org autonomous-bougainville
    name     Autonomous Bougainville Government
    class    -
    country  PNG
    sector   GOV
    en       Autonomous Bougainville Government; Bougainville government
    id       Pemerintah Otonom Bougainville; pemerintah Bougainville
    from     2005-06-15

# Armed and rebel groups: Africa

org al-shabaab
    name     al-Shabaab
    class    -
    country  SOM
    sector   REB
    en       al-Shabaab; Al-Shabab; Shabaab; Harakat al-Shabaab; Shebab
    id       Al-Shabaab; Al-Shabab; Asy-Syabab; Al-Syabab; kelompok Al-Shabaab
    from     2006

org boko-haram
    name     Boko Haram
    class    -
    country  NGA
    sector   REB
    en       Boko Haram
    id       Boko Haram; kelompok Boko Haram
    from     2002

org ansaru
    name     Ansaru
    class    -
    country  NGA
    sector   REB
    en       Ansaru
    id       Ansaru
    from     2012-01

org ipob
    name     IPOB
    class    -
    country  NGA
    sector   REB
    en       IPOB; Indigenous People of Biafra; Eastern Security Network
    id       IPOB; Masyarakat Adat Biafra
    from     2012

org mend
    name     Movement for the Emancipation of the Niger Delta
    class    -
    country  NGA
    sector   REB
    en       Movement for the Emancipation of the Niger Delta
    id       Gerakan Emansipasi Delta Niger; Gerakan Pembebasan Delta Niger
    from     2006-01

org niger-delta-avengers
    name     Niger Delta Avengers
    class    -
    country  NGA
    sector   REB
    en       Niger Delta Avengers
    id       Niger Delta Avengers
    from     2016

org rsf
    name     Rapid Support Forces
    class    -
    country  SDN
    sector   REB
    en       Rapid Support Forces; RSF; Sudan's Rapid Support Forces; Sudanese Rapid Support Forces; paramilitary Rapid Support Forces; paramilitary RSF
    id       Pasukan Dukungan Cepat; RSF; Pasukan Dukungan Cepat Sudan; paramiliter RSF; Rapid Support Forces; Pasukan Pendukung Cepat
    from     2013-08

org tasis-sudan
    name     Tasis alliance
    class    -
    country  SDN
    sector   REB
    en       Tasis alliance; Sudan Founding Alliance; Tasis coalition
    id       aliansi Tasis; Aliansi Pendirian Sudan
    from     2025-02-22

org janjaweed
    name     Janjaweed
    class    -
    country  SDN
    sector   PRM
    en       Janjaweed; Janjaweed militia
    id       Janjaweed; milisi Janjaweed

org splm-n
    name     SPLM-N
    class    -
    country  SDN
    sector   REB
    en       SPLM-N; Sudan People's Liberation Movement-North; SPLM-North
    id       SPLM-N; SPLM-Utara; Gerakan Pembebasan Rakyat Sudan-Utara
    from     2011

org jem-sudan
    name     Justice and Equality Movement
    class    -
    country  SDN
    sector   REB
    en       Justice and Equality Movement
    id       Gerakan Keadilan dan Kesetaraan
    from     2000

org slm-sudan
    name     Sudan Liberation Movement
    class    -
    country  SDN
    sector   REB
    en       Sudan Liberation Movement; Sudan Liberation Army; SLM/A
    id       Gerakan Pembebasan Sudan; Tentara Pembebasan Sudan
    from     2002

org ffc-sudan
    name     Forces of Freedom and Change
    class    -
    country  SDN
    sector   OPP
    en       Forces of Freedom and Change
    id       Pasukan Kebebasan dan Perubahan; Kekuatan Kebebasan dan Perubahan
    from     2019-01-01

org taqaddum
    name     Taqaddum
    class    -
    country  SDN
    sector   OPP
    en       Taqaddum; Somoud coalition; Sumoud coalition; Sudan's Taqaddum
    id       Taqaddum; koalisi Taqaddum
    from     2023-10

org splm-io
    name     SPLM-IO
    class    -
    country  SSD
    sector   REB
    en       SPLM-IO; SPLA-IO; Sudan People's Liberation Movement-in-Opposition; SPLM in Opposition; Sudan People's Liberation Army in Opposition
    id       SPLM-IO; SPLA-IO
    from     2014

org white-army
    name     Nuer White Army
    class    -
    country  SSD
    sector   REB
    en       Nuer White Army; White Army militia
    id       Tentara Putih Nuer; milisi Tentara Putih

org m23
    name     M23
    class    -
    country  COD
    sector   REB
    en       M23; March 23 Movement; M23 rebels; M23 Movement
    id       M23; Gerakan 23 Maret; pemberontak M23; kelompok M23; Gerakan M23
    from     2012-04-04

org afc-congo
    name     Congo River Alliance
    class    -
    country  COD
    sector   REB
    en       Congo River Alliance; AFC/M23; Alliance Fleuve Congo
    id       Aliansi Sungai Kongo; AFC/M23
    from     2023-12-15

org fdlr
    name     FDLR
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       FDLR; Democratic Forces for the Liberation of Rwanda
    id       FDLR; Pasukan Demokratik untuk Pembebasan Rwanda; Kekuatan Demokratik untuk Pembebasan Rwanda
    from     2000-09-30

org adf-congo
    name     Allied Democratic Forces
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Allied Democratic Forces; ADF rebels; ADF militants; Islamic State Central Africa Province
    id       Pasukan Demokratik Sekutu; ADF Kongo; Pasukan Demokratik Bersekutu; pemberontak ADF
    from     1996

org codeco
    name     CODECO
    class    -
    country  COD
    sector   REB
    en       CODECO; Cooperative for the Development of the Congo; CODECO militia
    id       CODECO; milisi CODECO

org wazalendo
    name     Wazalendo
    class    -
    country  COD
    sector   PRM
    en       Wazalendo; Wazalendo militia; Wazalendo fighters
    id       Wazalendo; milisi Wazalendo
    from     2022

org mai-mai
    name     Mai-Mai
    class    -
    country  COD
    sector   PRM
    en       Mai-Mai; Mai-Mai militia; Mayi-Mayi
    id       Mai-Mai; milisi Mai-Mai

org lra
    name     Lord's Resistance Army
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       Lord's Resistance Army; LRA; Lords Resistance Army
    id       Tentara Perlawanan Tuhan; LRA; Lord's Resistance Army
    from     1987

org tplf
    name     TPLF
    class    -
    country  ETH
    sector   REB; PTY
    en       TPLF; Tigray People's Liberation Front; Tigray Defence Forces; Tigray Defense Forces; Tigrayan forces; Tigrayan rebels
    id       TPLF; Front Pembebasan Rakyat Tigray; Pasukan Pertahanan Tigray; pasukan Tigray; pemberontak Tigray
    from     1975-02-18

org ola
    name     Oromo Liberation Army
    class    -
    country  ETH
    sector   REB
    en       Oromo Liberation Army; Oromo Liberation Front; Shene group
    id       Tentara Pembebasan Oromo; Front Pembebasan Oromo

org fano
    name     Fano militia
    class    -
    country  ETH
    sector   REB
    en       Fano militia; Amhara Fano; Fano militiamen; Fano rebels
    id       milisi Fano; Fano Amhara; pemberontak Fano

org jnim
    name     JNIM
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims
    id       JNIM; Jamaat Nusrat al-Islam wal-Muslimin; Jama'at Nusrat al-Islam wal-Muslimin; Kelompok Pendukung Islam dan Muslim
    from     2017-03-02
    parent   al-qaeda

org aqim
    name     AQIM
    class    IMG
    code     IMG
    country  -
    sector   REB
    en       AQIM; al-Qaeda in the Islamic Maghreb
    id       AQIM; Al-Qaeda di Maghreb Islam; Al-Qaeda Maghribi Islam
    from     2007-01
    parent   al-qaeda

org ansar-dine
    name     Ansar Dine
    class    -
    country  MLI
    sector   REB
    en       Ansar Dine; Ansar Dine militants
    id       Ansar Dine
    from     2012

org katiba-macina
    name     Katiba Macina
    class    -
    country  MLI
    sector   REB
    en       Katiba Macina; Macina Liberation Front; Macina Katiba
    id       Front Pembebasan Macina; Katiba Macina
    from     2015-01
    parent   jnim

org fla-mali
    name     Azawad Liberation Front
    class    -
    country  MLI
    sector   REB
    en       Azawad Liberation Front; Tuareg rebels; Tuareg separatists
    id       Front Pembebasan Azawad; pemberontak Tuareg; separatis Tuareg
    from     2024-11-30

org mnla
    name     National Movement for the Liberation of Azawad
    class    -
    country  MLI
    sector   REB
    en       National Movement for the Liberation of Azawad; MNLA; Coordination of Azawad Movements
    id       Gerakan Nasional Pembebasan Azawad; MNLA
    from     2011-10
    to       2024-11-30

org vdp-burkina
    name     Volunteers for the Defence of the Homeland
    class    -
    country  BFA
    sector   PRM
    en       Volunteers for the Defence of the Homeland; Volunteers for the Defense of the Homeland
    id       Sukarelawan Pertahanan Tanah Air
    from     2020-01

org polisario
    name     Polisario Front
    class    -
    country  ESH
    sector   REB
    en       Polisario Front; Polisario; Frente Polisario
    id       Front Polisario; Polisario
    from     1973-05-10

org ambazonia
    name     Ambazonia Defence Forces
    class    -
    country  CMR
    sector   REB
    en       Ambazonia Defence Forces; Ambazonian separatists; Anglophone separatists; Ambazonia Governing Council
    id       separatis Ambazonia; separatis Anglophone; Pasukan Pertahanan Ambazonia
    from     2017

org seleka
    name     Seleka
    class    -
    country  CAF
    sector   REB
    en       Seleka; Séléka; Seleka rebels
    id       Seleka; pemberontak Seleka
    from     2012

org anti-balaka
    name     anti-Balaka
    class    -
    country  CAF
    sector   PRM
    en       anti-Balaka; anti-Balaka militia
    id       anti-Balaka; milisi anti-Balaka
    from     2013

org cpc-car
    name     Coalition of Patriots for Change
    class    -
    country  CAF
    sector   REB
    en       Coalition of Patriots for Change
    id       Koalisi Patriot untuk Perubahan
    from     2020-12-15

org renamo
    name     Renamo
    class    -
    country  MOZ
    sector   OPP
    en       Renamo; RENAMO; Mozambican National Resistance
    id       Renamo; RENAMO; Perlawanan Nasional Mozambik
    from     1975

org unita
    name     UNITA
    class    -
    country  AGO
    sector   OPP
    en       UNITA; National Union for the Total Independence of Angola
    id       UNITA
    from     1966-03-13

# Armed groups: Europe, Russia and private armies

org wagner-group
    name     Wagner Group
    class    -
    country  RUS
    sector   PRM
    en       Wagner Group; Wagner mercenaries; Wagner mercenary group; Wagner PMC; Russia's Wagner Group; PMC Wagner; Wagner fighters
    id       Grup Wagner; Wagner Group; tentara bayaran Wagner; kelompok Wagner; kelompok tentara bayaran Wagner; PMC Wagner; pasukan Wagner
    from     2014

org africa-corps-russia
    name     Africa Corps
    class    -
    country  RUS
    sector   PRM
    en       Africa Corps; Russia's Africa Corps; Russian Africa Corps
    id       Korps Afrika Rusia; Korps Afrika; Africa Corps
    from     2023

org blackwater
    name     Blackwater
    class    -
    country  USA
    sector   PRM
    en       Blackwater; Academi
    id       Blackwater; Academi
    from     1997

org ira
    name     Irish Republican Army
    class    -
    country  GBR
    sector   REB
    en       Irish Republican Army; Provisional IRA; IRA; New IRA; Real IRA
    id       Tentara Republik Irlandia; IRA; IRA Baru

org uvf
    name     Ulster Volunteer Force
    class    -
    country  GBR
    sector   PRM
    en       Ulster Volunteer Force
    id       Pasukan Sukarelawan Ulster
    from     1966

org uda
    name     Ulster Defence Association
    class    -
    country  GBR
    sector   PRM
    en       Ulster Defence Association
    id       Asosiasi Pertahanan Ulster
    from     1971-09

org eta
    name     Basque separatist group ETA
    class    -
    country  ESP
    sector   REB
    en       Basque separatist group ETA; Basque separatists ETA; Euskadi Ta Askatasuna
    id       kelompok separatis Basque ETA; Euskadi Ta Askatasuna
    from     1959-07-31
    to       2018-05-03

org kla
    name     Kosovo Liberation Army
    class    -
    country  XKX
    sector   REB
    en       Kosovo Liberation Army; KLA; UCK
    id       Tentara Pembebasan Kosovo; KLA
    from     1993
    to       1999-09-20

org caucasus-emirate
    name     Caucasus Emirate
    class    -
    country  RUS
    sector   REB
    en       Caucasus Emirate
    id       Emirat Kaukasus
    from     2007-10-31

org reichsbuerger
    name     Reichsbürger
    class    -
    country  DEU
    sector   OPP
    en       Reichsbürger; Reichsbuerger; Reichsbürger movement; Reich Citizens movement
    id       Reichsbürger; Reichsbuerger; gerakan Reichsbürger

# Armed groups and cartels: Americas

org farc
    name     FARC
    class    -
    country  COL
    sector   REB
    en       FARC; Revolutionary Armed Forces of Colombia; FARC rebels
    id       FARC; Angkatan Bersenjata Revolusioner Kolombia
    from     1964-05-27
    to       2017-06-27

org farc-dissidents
    name     FARC dissidents
    class    -
    country  COL
    sector   REB
    en       FARC dissidents; FARC dissident group; FARC dissident faction
    id       pembangkang FARC; kelompok pembangkang FARC; sempalan FARC
    from     2016

org emc-farc
    name     Estado Mayor Central
    class    -
    country  COL
    sector   REB
    en       Estado Mayor Central; Central General Staff of the FARC; FARC-EMC; FARC's Central General Staff
    id       Estado Mayor Central; FARC-EMC
    from     2016

org segunda-marquetalia
    name     Segunda Marquetalia
    class    -
    country  COL
    sector   REB
    en       Segunda Marquetalia
    id       Segunda Marquetalia
    from     2019-08-29

org eln
    name     ELN
    class    -
    country  COL
    sector   REB
    en       ELN; National Liberation Army of Colombia; ELN guerrillas; ELN rebels
    id       ELN; Tentara Pembebasan Nasional Kolombia; pemberontak ELN
    from     1964-07-04

org clan-del-golfo
    name     Clan del Golfo
    class    -
    country  COL
    sector   CRM
    en       Clan del Golfo; Gulf Clan; Gaitanista Army of Colombia; AGC Gulf Clan
    id       Clan del Golfo; Klan Teluk

org zapatistas
    name     Zapatista Army of National Liberation
    class    -
    country  MEX
    sector   REB
    en       Zapatista Army of National Liberation; EZLN; Zapatistas
    id       Tentara Pembebasan Nasional Zapatista; EZLN; Zapatista
    from     1994-01-01

org shining-path
    name     Shining Path
    class    -
    country  PER
    sector   REB
    en       Shining Path; Sendero Luminoso
    id       Jalan Terang; Sendero Luminoso; Shining Path
    from     1969

org epp-paraguay
    name     Paraguayan People's Army
    class    -
    country  PRY
    sector   REB
    en       Paraguayan People's Army
    id       Tentara Rakyat Paraguay
    from     2008

org sinaloa-cartel
    name     Sinaloa Cartel
    class    -
    country  MEX
    sector   CRM
    en       Sinaloa Cartel; Los Chapitos
    id       Kartel Sinaloa; Los Chapitos

org cjng
    name     Jalisco New Generation Cartel
    class    -
    country  MEX
    sector   CRM
    en       Jalisco New Generation Cartel; CJNG; Jalisco Cartel New Generation; Jalisco cartel
    id       Kartel Jalisco Generasi Baru; CJNG; Kartel Generasi Baru Jalisco; Kartel Jalisco

org gulf-cartel
    name     Gulf Cartel
    class    -
    country  MEX
    sector   CRM
    en       Gulf Cartel; Cartel del Golfo
    id       Kartel Teluk

org zetas
    name     Los Zetas
    class    -
    country  MEX
    sector   CRM
    en       Los Zetas; Zetas cartel; Northeast Cartel; Cartel del Noreste
    id       Los Zetas; Kartel Zetas; Kartel Timur Laut

org tren-de-aragua
    name     Tren de Aragua
    class    -
    country  VEN
    sector   CRM
    en       Tren de Aragua; Tren de Aragua gang
    id       Tren de Aragua; geng Tren de Aragua

org cartel-of-the-suns
    name     Cartel of the Suns
    class    -
    country  VEN
    sector   CRM
    en       Cartel of the Suns; Cartel de los Soles
    id       Kartel Matahari; Cartel de los Soles; Kartel de los Soles

org ms-13
    name     MS-13
    class    IMG
    code     IMG
    country  -
    sector   CRM
    en       MS-13; Mara Salvatrucha; MS-13 gang
    id       MS-13; Mara Salvatrucha; geng MS-13

org pcc-brazil
    name     Primeiro Comando da Capital
    class    -
    country  BRA
    sector   CRM
    en       Primeiro Comando da Capital; First Capital Command
    id       Komando Ibu Kota Pertama; Primeiro Comando da Capital
    from     1993-08-31

org comando-vermelho
    name     Comando Vermelho
    class    -
    country  BRA
    sector   CRM
    en       Comando Vermelho; Red Command
    id       Comando Vermelho; Komando Merah

org viv-ansanm
    name     Viv Ansanm
    class    -
    country  HTI
    sector   CRM
    en       Viv Ansanm; G9 gang alliance; G9 Family and Allies; Gran Grif; Gran Grif gang
    id       Viv Ansanm; aliansi geng G9; geng Gran Grif

org los-choneros
    name     Los Choneros
    class    -
    country  ECU
    sector   CRM
    en       Los Choneros; Choneros gang
    id       Los Choneros

org los-lobos
    name     Los Lobos
    class    -
    country  ECU
    sector   CRM
    en       Los Lobos; Lobos gang
    id       Los Lobos; geng Los Lobos

org yakuza
    name     Yakuza
    class    -
    country  JPN
    sector   CRM
    en       Yakuza; Yamaguchi-gumi
    id       Yakuza; Yamaguchi-gumi

org prince-group
    name     Prince Holding Group
    class    -
    country  KHM
    sector   BUS; CRM
    en       Prince Holding Group; Prince Group of Cambodia; Cambodia's Prince Group
    id       Prince Holding Group; Prince Group Kamboja

org proud-boys
    name     Proud Boys
    class    -
    country  USA
    sector   PRM
    en       Proud Boys
    id       Proud Boys
    from     2016

org oath-keepers
    name     Oath Keepers
    class    -
    country  USA
    sector   PRM
    en       Oath Keepers
    id       Oath Keepers
    from     2009

org antifa
    name     Antifa
    class    -
    country  USA
    sector   OPP
    en       Antifa; antifa movement
    id       Antifa; gerakan Antifa

org ku-klux-klan
    name     Ku Klux Klan
    class    -
    country  USA
    sector   PRM
    en       Ku Klux Klan; KKK
    id       Ku Klux Klan; KKK

org lockbit
    name     LockBit
    class    IMG
    code     IMG
    country  -
    sector   CRM
    en       LockBit; LockBit ransomware gang
    id       LockBit; kelompok peretas LockBit
    from     2019-09

org brain-cipher
    name     Brain Cipher
    class    IMG
    code     IMG
    country  -
    sector   CRM
    en       Brain Cipher; Brain Cipher ransomware group
    id       Brain Cipher; kelompok Brain Cipher; kelompok peretas Brain Cipher
    from     2024-06

org killnet
    name     KillNet
    class    -
    country  RUS
    sector   REB
    en       KillNet; Killnet
    id       KillNet; Killnet
    from     2022

# Indonesian parties

org pdip
    name     PDI-P
    class    -
    country  IDN
    sector   PTY
    en       PDI-P; PDIP; PDI Perjuangan; Indonesian Democratic Party of Struggle; Indonesian Democratic Party-Struggle
    id       PDI-P; PDIP; PDI Perjuangan; Partai Demokrasi Indonesia Perjuangan; Partai Banteng; partai berlambang banteng
    from     1999-02-14

org golkar
    name     Golkar
    class    -
    country  IDN
    sector   PTY
    en       Golkar; Golkar Party
    id       Golkar; Partai Golkar; Partai Golongan Karya; partai berlambang beringin
    from     1964-10-20

org gerindra
    name     Gerindra
    class    -
    country  IDN
    sector   PTY
    en       Gerindra; Gerindra Party; Great Indonesia Movement Party
    id       Gerindra; Partai Gerindra; Partai Gerakan Indonesia Raya
    from     2008-02-06

org nasdem
    name     NasDem
    class    -
    country  IDN
    sector   PTY
    en       NasDem; NasDem Party; Nasdem; National Democratic Party of Indonesia
    id       NasDem; Partai NasDem; Nasdem; Partai Nasional Demokrat
    from     2011-07-26

org pkb
    name     PKB
    class    -
    country  IDN
    sector   PTY
    en       PKB; National Awakening Party
    id       PKB; Partai Kebangkitan Bangsa
    from     1998-07-23

org pks
    name     PKS
    class    -
    country  IDN
    sector   PTY
    en       PKS; Prosperous Justice Party
    id       PKS; Partai Keadilan Sejahtera
    from     1998-07-20

org pan
    name     PAN
    class    -
    country  IDN
    sector   PTY
    en       PAN; National Mandate Party
    id       PAN; Partai Amanat Nasional
    from     1998-08-23

org partai-demokrat
    name     Indonesian Democratic Party
    class    -
    country  IDN
    sector   PTY
    en       Indonesian Democratic Party; Demokrat Party; Partai Demokrat; Indonesia's Democratic Party
    id       Demokrat; Partai Demokrat; partai berlambang mercy
    from     2001-09-09

org ppp
    name     United Development Party
    class    -
    country  IDN
    sector   PTY
    en       United Development Party
    id       PPP; Partai Persatuan Pembangunan; partai berlambang Ka'bah
    from     1973-01-05

org psi
    name     Indonesian Solidarity Party
    class    -
    country  IDN
    sector   PTY
    en       Indonesian Solidarity Party; PSI
    id       PSI; Partai Solidaritas Indonesia
    from     2014-11-16

org perindo
    name     Perindo
    class    -
    country  IDN
    sector   PTY
    en       Perindo; Perindo Party
    id       Perindo; Partai Perindo; Partai Persatuan Indonesia
    from     2015-02-07

org hanura
    name     Hanura
    class    -
    country  IDN
    sector   PTY
    en       Hanura; Hanura Party; People's Conscience Party
    id       Hanura; Partai Hanura; Partai Hati Nurani Rakyat
    from     2006-12-21

org pbb-bulan-bintang
    name     Crescent Star Party
    class    -
    country  IDN
    sector   PTY
    en       Crescent Star Party
    id       Partai Bulan Bintang
    from     1998-07-17

org gelora
    name     Gelora Party
    class    -
    country  IDN
    sector   PTY
    en       Gelora Party; Indonesian People's Wave Party
    id       Partai Gelora; Partai Gelombang Rakyat Indonesia; Partai Gelora Indonesia
    from     2019-10-28

org partai-buruh
    name     Indonesian Labor Party
    class    -
    country  IDN
    sector   PTY; LAB
    en       Indonesian Labor Party; Indonesian Labour Party; Indonesia's Labor Party
    id       Partai Buruh; Partai Buruh Indonesia
    from     2021-10-05

org partai-ummat
    name     Ummat Party
    class    -
    country  IDN
    sector   PTY
    en       Ummat Party
    id       Partai Ummat
    from     2021-04-29

org garuda-party
    name     Garuda Party
    class    -
    country  IDN
    sector   PTY
    en       Garuda Party
    id       Partai Garuda; Partai Garda Republik Indonesia; Partai Garda Perubahan Indonesia
    from     2015-04-16

org pkn
    name     Nusantara Awakening Party
    class    -
    country  IDN
    sector   PTY
    en       Nusantara Awakening Party
    id       PKN; Partai Kebangkitan Nusantara
    from     2021-10

org partai-aceh
    name     Aceh Party
    class    -
    country  IDN
    sector   PTY
    en       Aceh Party; Partai Aceh
    id       Partai Aceh
    from     2007-06-07

org partai-berkarya
    name     Berkarya Party
    class    -
    country  IDN
    sector   PTY
    en       Berkarya Party
    id       Partai Berkarya; Partai Beringin Karya
    from     2016-07-15

org pki
    name     Indonesian Communist Party
    class    -
    country  IDN
    sector   PTY
    en       Indonesian Communist Party; Communist Party of Indonesia; PKI
    id       PKI; Partai Komunis Indonesia
    from     1914-05-23
    to       1966-03-12

org masyumi
    name     Masyumi
    class    -
    country  IDN
    sector   PTY
    en       Masyumi; Masyumi Party
    id       Masyumi; Partai Masyumi
    from     1945-11-07
    to       1960-09-13

org pni
    name     Indonesian National Party
    class    -
    country  IDN
    sector   PTY
    en       Indonesian National Party; PNI
    id       PNI; Partai Nasional Indonesia
    from     1927-07-04
    to       1973-01

org kim-coalition
    name     Onward Indonesia Coalition
    class    -
    country  IDN
    sector   PTY
    en       Onward Indonesia Coalition; Advanced Indonesia Coalition; Indonesia Onward Coalition
    id       Koalisi Indonesia Maju; KIM Plus; Koalisi Indonesia Maju Plus
    from     2023-08-28

org koalisi-perubahan
    name     Coalition of Change for Unity
    class    -
    country  IDN
    sector   PTY
    en       Coalition of Change for Unity
    id       Koalisi Perubahan; Koalisi Perubahan untuk Persatuan
    from     2023-03-24

org tkn-prabowo
    name     Prabowo-Gibran National Campaign Team
    class    -
    country  IDN
    sector   PTY
    en       Prabowo-Gibran National Campaign Team
    id       TKN Prabowo-Gibran; Tim Kampanye Nasional Prabowo-Gibran; TKN
    from     2023-11
    to       2024

org timnas-amin
    name     Timnas AMIN
    class    -
    country  IDN
    sector   PTY
    en       Timnas AMIN; Anies-Muhaimin campaign team
    id       Timnas AMIN; Tim Nasional Pemenangan Anies-Muhaimin; THN AMIN
    from     2023-11
    to       2024

org tpn-ganjar
    name     Ganjar-Mahfud National Winning Team
    class    -
    country  IDN
    sector   PTY
    en       Ganjar-Mahfud National Winning Team; Ganjar-Mahfud campaign team
    id       TPN Ganjar-Mahfud; Tim Pemenangan Nasional Ganjar-Mahfud
    from     2023-09
    to       2024

org projo
    name     Projo
    class    -
    country  IDN
    sector   PTY
    en       Projo
    id       Projo; relawan Projo
    from     2013

# Parties: United States, United Kingdom, Canada, Australia, New Zealand

org us-democratic-party
    name     Democratic Party
    class    -
    country  USA
    sector   PTY
    en       Democratic Party; US Democratic Party; U.S. Democratic Party; Democrats; Democratic National Committee; DNC
    id       Partai Demokrat AS; Partai Demokrat Amerika Serikat; Demokrat AS; Komite Nasional Demokrat
    from     1828-01-08

org us-republican-party
    name     Republican Party
    class    -
    country  USA
    sector   PTY
    en       Republican Party; Republicans; GOP; Republican National Committee; US Republican Party; U.S. Republican Party
    id       Partai Republik; Partai Republik AS; Partai Republik Amerika Serikat; GOP; Komite Nasional Partai Republik; kubu Republik
    from     1854-03-20

org uk-labour
    name     Labour Party
    class    -
    country  GBR
    sector   PTY
    en       Labour Party; British Labour Party; UK Labour Party; U.K. Labour Party; UK Labour; U.K. Labour
    id       Partai Buruh Inggris; Partai Buruh Britania Raya
    from     1900-02-27

org uk-conservatives
    name     Conservative Party
    class    -
    country  GBR
    sector   PTY
    en       Conservative Party; Tories; British Conservative Party; Tory Party; UK Conservative Party; U.K. Conservative Party
    id       Partai Konservatif Inggris; Partai Konservatif; Partai Tory
    from     1834

org uk-libdems
    name     Liberal Democrats
    class    -
    country  GBR
    sector   PTY
    en       Liberal Democrats; Lib Dems
    id       Partai Liberal Demokrat Inggris; Demokrat Liberal Inggris
    from     1988-03-03

org reform-uk
    name     Reform UK
    class    -
    country  GBR
    sector   PTY
    en       Reform UK; Brexit Party
    id       Reform UK; Partai Reform UK; Partai Brexit
    from     2019

org ukip
    name     UKIP
    class    -
    country  GBR
    sector   PTY
    en       UKIP; UK Independence Party; U.K. Independence Party
    id       UKIP; Partai Kemerdekaan Inggris
    from     1993-09-03

org snp
    name     Scottish National Party
    class    -
    country  GBR
    sector   PTY
    en       Scottish National Party; SNP
    id       Partai Nasional Skotlandia; SNP
    from     1934-04-07

org dup
    name     Democratic Unionist Party
    class    -
    country  GBR
    sector   PTY
    en       Democratic Unionist Party; DUP
    id       Partai Unionis Demokratik; DUP
    from     1971-09-30

org sinn-fein
    name     Sinn Fein
    class    -
    country  IRL
    sector   PTY
    en       Sinn Fein; Sinn Féin
    id       Sinn Fein; Sinn Féin
    from     1905-11-28

org fine-gael
    name     Fine Gael
    class    -
    country  IRL
    sector   PTY
    en       Fine Gael
    id       Fine Gael
    from     1933-09-08

org fianna-fail
    name     Fianna Fail
    class    -
    country  IRL
    sector   PTY
    en       Fianna Fail; Fianna Fáil
    id       Fianna Fail; Fianna Fáil
    from     1926

org liberal-party-canada
    name     Liberal Party of Canada
    class    -
    country  CAN
    sector   PTY
    en       Liberal Party of Canada; Canadian Liberals; Canada's Liberal Party
    id       Partai Liberal Kanada
    from     1867

org conservative-party-canada
    name     Conservative Party of Canada
    class    -
    country  CAN
    sector   PTY
    en       Conservative Party of Canada; Canadian Conservatives; Canada's Conservative Party
    id       Partai Konservatif Kanada
    from     2003-12-07

org bloc-quebecois
    name     Bloc Quebecois
    class    -
    country  CAN
    sector   PTY
    en       Bloc Quebecois; Bloc Québécois
    id       Bloc Quebecois; Bloc Québécois
    from     1991

org parti-quebecois
    name     Parti Quebecois
    class    -
    country  CAN
    sector   PTY
    en       Parti Quebecois; Parti Québécois
    id       Parti Quebecois; Parti Québécois
    from     1968-10

org ndp-canada
    name     New Democratic Party of Canada
    class    -
    country  CAN
    sector   PTY
    en       New Democratic Party of Canada; NDP; New Democratic Party
    id       Partai Demokrat Baru Kanada; NDP
    from     1961-08-03

org labor-australia
    name     Australian Labor Party
    class    -
    country  AUS
    sector   PTY
    en       Australian Labor Party; Labor Party; Australia's Labor Party
    id       Partai Buruh Australia
    from     1901-05-08

org liberal-party-australia
    name     Liberal Party of Australia
    class    -
    country  AUS
    sector   PTY
    en       Liberal Party of Australia; Australian Liberal Party; Liberal-National Coalition; Liberal-National coalition of Australia
    id       Partai Liberal Australia; Koalisi Liberal-Nasional Australia
    from     1945-08-31

org greens-australia
    name     Australian Greens
    class    -
    country  AUS
    sector   PTY
    en       Australian Greens
    id       Partai Hijau Australia; Greens Australia
    from     1992-08-30

org one-nation-australia
    name     One Nation party
    class    -
    country  AUS
    sector   PTY
    en       One Nation party; Pauline Hanson's One Nation
    id       Partai One Nation; One Nation Australia
    from     1997-04-11

org labour-nz
    name     New Zealand Labour Party
    class    -
    country  NZL
    sector   PTY
    en       New Zealand Labour Party; New Zealand Labour
    id       Partai Buruh Selandia Baru
    from     1916-07-07

org national-nz
    name     New Zealand National Party
    class    -
    country  NZL
    sector   PTY
    en       New Zealand National Party
    id       Partai Nasional Selandia Baru
    from     1936-05-13

org te-pati-maori
    name     Te Pati Maori
    class    -
    country  NZL
    sector   PTY
    en       Te Pati Maori; Te Pāti Māori; Maori Party
    id       Te Pati Maori; Partai Maori
    from     2004-07-07

# Parties: East Asia

org ldp-japan
    name     Liberal Democratic Party
    class    -
    country  JPN
    sector   PTY
    en       Liberal Democratic Party; LDP; Japan's Liberal Democratic Party; Japan's ruling Liberal Democratic Party
    id       Partai Demokrat Liberal; LDP; Partai Demokratik Liberal; Partai Demokrat Liberal Jepang; Partai Demokratik Liberal Jepang; Partai Liberal Demokrat Jepang
    from     1955-11-15

org komeito
    name     Komeito
    class    -
    country  JPN
    sector   PTY
    en       Komeito
    id       Komeito; Partai Komeito
    from     1964-11-17

org cdp-japan
    name     Constitutional Democratic Party of Japan
    class    -
    country  JPN
    sector   PTY
    en       Constitutional Democratic Party of Japan; Constitutional Democratic Party; CDPJ
    id       Partai Demokratik Konstitusional Jepang; Partai Demokrat Konstitusional Jepang
    from     2017-10-03

org ishin-japan
    name     Japan Innovation Party
    class    -
    country  JPN
    sector   PTY
    en       Japan Innovation Party; Nippon Ishin; Nippon Ishin no Kai; Ishin
    id       Partai Inovasi Jepang; Nippon Ishin; Nippon Ishin no Kai
    from     2015-11

org dpp-japan
    name     Democratic Party for the People
    class    -
    country  JPN
    sector   PTY
    en       Democratic Party for the People
    id       Partai Demokratik untuk Rakyat Jepang; Partai Demokrat untuk Rakyat
    from     2018-05-07

org sanseito
    name     Sanseito
    class    -
    country  JPN
    sector   PTY
    en       Sanseito
    id       Sanseito; Partai Sanseito
    from     2020-04-11

org jcp-japan
    name     Japanese Communist Party
    class    -
    country  JPN
    sector   PTY
    en       Japanese Communist Party
    id       Partai Komunis Jepang
    from     1922-07-15

org dp-korea
    name     Democratic Party of Korea
    class    -
    country  KOR
    sector   PTY
    en       Democratic Party of Korea; Democratic Party of South Korea; South Korean Democratic Party; South Korea's Democratic Party; DPK
    id       Partai Demokrat Korea; Partai Demokratik Korea; Partai Demokrat Korea Selatan; Partai Demokrat Korsel; Partai Demokratik Korea Selatan
    from     2014-03-26

org ppp-korea
    name     People Power Party
    class    -
    country  KOR
    sector   PTY
    en       People Power Party; South Korea's People Power Party
    id       Partai Kekuatan Rakyat; Partai Kekuatan Rakyat Korsel; Partai People Power; People Power Party; Partai Kekuatan Rakyat Korea Selatan
    from     2020-02-17

org rebuilding-korea
    name     Rebuilding Korea Party
    class    -
    country  KOR
    sector   PTY
    en       Rebuilding Korea Party
    id       Partai Pembangunan Kembali Korea; Rebuilding Korea Party
    from     2024-03-03

org dpp-taiwan
    name     Democratic Progressive Party
    class    -
    country  TWN
    sector   PTY
    en       Democratic Progressive Party; DPP; Taiwan's Democratic Progressive Party
    id       Partai Progresif Demokratik; DPP Taiwan; Partai Progresif Demokrat; Partai Progresif Demokratik Taiwan
    from     1986-09-28

org kmt
    name     Kuomintang
    class    -
    country  TWN
    sector   PTY
    en       Kuomintang; KMT; Chinese Nationalist Party
    id       Kuomintang; KMT; Partai Nasionalis China
    from     1912-08-25

org tpp-taiwan
    name     Taiwan People's Party
    class    -
    country  TWN
    sector   PTY
    en       Taiwan People's Party
    id       Partai Rakyat Taiwan
    from     2019-08-06

org democratic-party-hk
    name     Hong Kong Democratic Party
    class    -
    country  HKG
    sector   OPP
    en       Hong Kong Democratic Party; Hong Kong's Democratic Party
    id       Partai Demokrat Hong Kong; Partai Demokratik Hong Kong
    from     1994-10-02

org demosisto
    name     Demosisto
    class    -
    country  HKG
    sector   OPP
    en       Demosisto; Demosistō
    id       Demosisto
    from     2016-04-10
    to       2020-06-30

org civic-party-hk
    name     Civic Party
    class    -
    country  HKG
    sector   OPP
    en       Civic Party
    id       Partai Sipil Hong Kong
    from     2006-03-19
    to       2023-05-27

org league-of-social-democrats
    name     League of Social Democrats
    class    -
    country  HKG
    sector   OPP
    en       League of Social Democrats
    id       Liga Sosial Demokrat Hong Kong
    from     2006-10-01
    to       2025-06-29

org mongolian-people-party
    name     Mongolian People's Party
    class    -
    country  MNG
    sector   PTY
    en       Mongolian People's Party
    id       Partai Rakyat Mongolia
    from     1921-03-01

# Parties: South and Central Asia

org bjp
    name     Bharatiya Janata Party
    class    -
    country  IND
    sector   PTY
    en       Bharatiya Janata Party; BJP; India's ruling Bharatiya Janata Party
    id       Partai Bharatiya Janata; BJP; Bharatiya Janata Party
    from     1980-04-06

org inc
    name     Indian National Congress
    class    -
    country  IND
    sector   PTY
    en       Indian National Congress; Congress party; Congress Party of India; India's Congress party
    id       Kongres Nasional India; Partai Kongres; Partai Kongres India; Partai Kongres Nasional India
    from     1885-12-28

org aap
    name     Aam Aadmi Party
    class    -
    country  IND
    sector   PTY
    en       Aam Aadmi Party; AAP
    id       Partai Aam Aadmi; AAP
    from     2012-11-26

org tmc-india
    name     Trinamool Congress
    class    -
    country  IND
    sector   PTY
    en       Trinamool Congress; All India Trinamool Congress
    id       Trinamool Congress; Kongres Trinamool
    from     1998-01-01

org shiv-sena
    name     Shiv Sena
    class    -
    country  IND
    sector   PTY
    en       Shiv Sena
    id       Shiv Sena
    from     1966-06-19

org rss-india
    name     Rashtriya Swayamsevak Sangh
    class    -
    country  IND
    sector   REL; PTY
    en       Rashtriya Swayamsevak Sangh
    id       Rashtriya Swayamsevak Sangh
    from     1925-09-27

org vhp-india
    name     Vishwa Hindu Parishad
    class    -
    country  IND
    sector   REL
    en       Vishwa Hindu Parishad; Bajrang Dal
    id       Vishwa Hindu Parishad; Bajrang Dal
    from     1964-08-29

org hurriyat
    name     Hurriyat Conference
    class    -
    country  IND
    sector   OPP
    en       Hurriyat Conference; All Parties Hurriyat Conference
    id       Konferensi Hurriyat; Hurriyat
    from     1993-03-09

org pti
    name     Pakistan Tehreek-e-Insaf
    class    -
    country  PAK
    sector   PTY
    en       Pakistan Tehreek-e-Insaf; PTI; Tehreek-e-Insaf
    id       Pakistan Tehreek-e-Insaf; PTI; Partai Tehreek-e-Insaf
    from     1996-04-25

org pmln
    name     Pakistan Muslim League-Nawaz
    class    -
    country  PAK
    sector   PTY
    en       Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League (Nawaz); Pakistan Muslim League
    id       Liga Muslim Pakistan-Nawaz; PML-N; Liga Muslim Pakistan
    from     1993

org ppp-pakistan
    name     Pakistan Peoples Party
    class    -
    country  PAK
    sector   PTY
    en       Pakistan Peoples Party; Pakistan People's Party
    id       Partai Rakyat Pakistan
    from     1967-11-30

org tlp
    name     Tehreek-e-Labbaik Pakistan
    class    -
    country  PAK
    sector   PTY
    en       Tehreek-e-Labbaik Pakistan; TLP
    id       Tehreek-e-Labbaik Pakistan; TLP; Tehreek-e-Labbaik
    from     2015-08-01

org jui-f
    name     Jamiat Ulema-e-Islam
    class    -
    country  PAK
    sector   PTY
    en       Jamiat Ulema-e-Islam; JUI-F
    id       Jamiat Ulema-e-Islam; JUI-F

org awami-league
    name     Awami League
    class    -
    country  BGD
    sector   PTY
    en       Awami League; Bangladesh Awami League
    id       Liga Awami; Liga Awami Bangladesh
    from     1949-06-23

org bnp
    name     Bangladesh Nationalist Party
    class    -
    country  BGD
    sector   PTY
    en       Bangladesh Nationalist Party; BNP
    id       Partai Nasionalis Bangladesh; BNP
    from     1978-09-01

org jamaat-e-islami-bd
    name     Jamaat-e-Islami
    class    -
    country  BGD
    sector   PTY
    en       Jamaat-e-Islami; Bangladesh Jamaat-e-Islami
    id       Jamaat-e-Islami; Jamaat-e-Islami Bangladesh
    from     1941-08-26

org ncp-bangladesh
    name     National Citizen Party
    class    -
    country  BGD
    sector   PTY
    en       National Citizen Party; Students Against Discrimination
    id       Partai Warga Nasional; Mahasiswa Melawan Diskriminasi
    from     2024-07

org npp-srilanka
    name     National People's Power
    class    -
    country  LKA
    sector   PTY
    en       National People's Power
    id       Kekuatan Rakyat Nasional
    from     2015

org jvp
    name     Janatha Vimukthi Peramuna
    class    -
    country  LKA
    sector   PTY
    en       Janatha Vimukthi Peramuna; JVP
    id       Janatha Vimukthi Peramuna; JVP
    from     1965-05-14
    parent   npp-srilanka

org slpp
    name     Sri Lanka Podujana Peramuna
    class    -
    country  LKA
    sector   PTY
    en       Sri Lanka Podujana Peramuna; SLPP
    id       Sri Lanka Podujana Peramuna; SLPP
    from     2016-11-01

org sjb
    name     Samagi Jana Balawegaya
    class    -
    country  LKA
    sector   PTY
    en       Samagi Jana Balawegaya
    id       Samagi Jana Balawegaya
    from     2020-02-11

org unp-srilanka
    name     United National Party of Sri Lanka
    class    -
    country  LKA
    sector   PTY
    en       United National Party of Sri Lanka
    id       Partai Nasional Bersatu Sri Lanka
    from     1946-09-06

org nepali-congress
    name     Nepali Congress
    class    -
    country  NPL
    sector   PTY
    en       Nepali Congress
    id       Kongres Nepal; Partai Kongres Nepal
    from     1947

org cpn-uml
    name     CPN-UML
    class    -
    country  NPL
    sector   PTY
    en       CPN-UML; Communist Party of Nepal (Unified Marxist-Leninist)
    id       CPN-UML
    from     1991-01-06

org cpn-maoist
    name     Communist Party of Nepal (Maoist Centre)
    class    -
    country  NPL
    sector   PTY
    en       Communist Party of Nepal (Maoist Centre); CPN-Maoist Centre; Nepalese Maoists
    id       Partai Komunis Nepal-Maois; Maois Nepal
    from     1994

org rsp-nepal
    name     Rastriya Swatantra Party
    class    -
    country  NPL
    sector   PTY
    en       Rastriya Swatantra Party
    id       Partai Rastriya Swatantra
    from     2022-07

org mdp-maldives
    name     Maldivian Democratic Party
    class    -
    country  MDV
    sector   PTY
    en       Maldivian Democratic Party
    id       Partai Demokratik Maladewa; Partai Demokrat Maladewa
    from     2003-11-10

org amanat-kazakhstan
    name     Amanat party
    class    -
    country  KAZ
    sector   PTY
    en       Amanat party; Nur Otan
    id       Partai Amanat Kazakhstan; Nur Otan
    from     1999-03-01

# Parties: South-East Asia

org umno
    name     UMNO
    class    -
    country  MYS
    sector   PTY
    en       UMNO; Umno; United Malays National Organisation
    id       UMNO; Umno; Organisasi Nasional Melayu Bersatu; Pertubuhan Kebangsaan Melayu Bersatu
    from     1946-05-11

org barisan-nasional
    name     Barisan Nasional
    class    -
    country  MYS
    sector   PTY
    en       Barisan Nasional; National Front of Malaysia
    id       Barisan Nasional
    from     1973-01-01

org pakatan-harapan
    name     Pakatan Harapan
    class    -
    country  MYS
    sector   PTY
    en       Pakatan Harapan; Alliance of Hope
    id       Pakatan Harapan; Koalisi Pakatan Harapan
    from     2015-09-22

org pkr
    name     Parti Keadilan Rakyat
    class    -
    country  MYS
    sector   PTY
    en       Parti Keadilan Rakyat; PKR; People's Justice Party
    id       Parti Keadilan Rakyat; PKR; Partai Keadilan Rakyat
    from     2003-08-03

org dap
    name     Democratic Action Party
    class    -
    country  MYS
    sector   PTY
    en       Democratic Action Party; DAP
    id       DAP Malaysia; Partai Aksi Demokratik; Parti Tindakan Demokratik; DAP
    from     1965-10-11

org pas
    name     PAS
    class    -
    country  MYS
    sector   PTY
    en       PAS; Malaysian Islamic Party; Pan-Malaysian Islamic Party; Parti Islam Se-Malaysia
    id       PAS; Partai Islam Se-Malaysia; Parti Islam Se-Malaysia; PAS Malaysia
    from     1951-11-24

org bersatu
    name     Parti Pribumi Bersatu Malaysia
    class    -
    country  MYS
    sector   PTY
    en       Parti Pribumi Bersatu Malaysia; Malaysian United Indigenous Party
    id       Parti Pribumi Bersatu Malaysia; Partai Pribumi Bersatu Malaysia
    from     2016-09-08

org perikatan-nasional
    name     Perikatan Nasional
    class    -
    country  MYS
    sector   PTY
    en       Perikatan Nasional
    id       Perikatan Nasional
    from     2020-02

org gps-sarawak
    name     Gabungan Parti Sarawak
    class    -
    country  MYS
    sector   PTY
    en       Gabungan Parti Sarawak
    id       Gabungan Parti Sarawak
    from     2018-06-12

org grs-sabah
    name     Gabungan Rakyat Sabah
    class    -
    country  MYS
    sector   PTY
    en       Gabungan Rakyat Sabah
    id       Gabungan Rakyat Sabah
    from     2020-09

org warisan
    name     Warisan party
    class    -
    country  MYS
    sector   PTY
    en       Warisan party; Sabah Heritage Party; Parti Warisan
    id       Parti Warisan; Partai Warisan Sabah
    from     2016-10-17

org pap-singapore
    name     People's Action Party
    class    -
    country  SGP
    sector   PTY
    en       People's Action Party; Singapore's People's Action Party
    id       Partai Aksi Rakyat; Partai Aksi Rakyat Singapura
    from     1954-11-21

org workers-party-singapore
    name     Workers' Party of Singapore
    class    -
    country  SGP
    sector   PTY
    en       Workers' Party of Singapore; Singapore's Workers' Party
    id       Partai Pekerja Singapura; Partai Buruh Singapura
    from     1957-11-03

org pheu-thai
    name     Pheu Thai
    class    -
    country  THA
    sector   PTY
    en       Pheu Thai; Pheu Thai Party
    id       Pheu Thai; Partai Pheu Thai
    from     2008-09-20

org move-forward
    name     Move Forward Party
    class    -
    country  THA
    sector   PTY
    en       Move Forward Party; Thailand's Move Forward Party; Move Forward party of Thailand
    id       Partai Move Forward; Partai Bergerak Maju; Partai Kao Klai
    from     2014-05-01
    to       2024-08-07

org peoples-party-thailand
    name     Thai People's Party
    class    -
    country  THA
    sector   PTY
    en       Thai People's Party; Thailand's People's Party
    id       Partai Rakyat Thailand; Partai Prachachon
    from     2024-08-09

org bhumjaithai
    name     Bhumjaithai
    class    -
    country  THA
    sector   PTY
    en       Bhumjaithai; Bhumjaithai Party
    id       Bhumjaithai; Partai Bhumjaithai
    from     2008-11-05

org united-thai-nation
    name     United Thai Nation Party
    class    -
    country  THA
    sector   PTY
    en       United Thai Nation Party; United Thai Nation; Ruam Thai Sang Chart
    id       Partai Persatuan Bangsa Thailand; Partai Ruam Thai Sang Chart
    from     2021-03

org palang-pracharath
    name     Palang Pracharath
    class    -
    country  THA
    sector   PTY
    en       Palang Pracharath; Palang Pracharath Party; Palang Pracharat
    id       Palang Pracharath; Partai Palang Pracharath
    from     2018-03-02

org democrat-party-thailand
    name     Thai Democrat Party
    class    -
    country  THA
    sector   PTY
    en       Thai Democrat Party; Democrat Party of Thailand; Thailand's Democrat Party
    id       Partai Demokrat Thailand
    from     1946-04-06

org future-forward
    name     Future Forward Party
    class    -
    country  THA
    sector   PTY
    en       Future Forward Party; Future Forward
    id       Partai Future Forward; Partai Maju Masa Depan
    from     2018-03
    to       2020-02-21

org thai-rak-thai
    name     Thai Rak Thai
    class    -
    country  THA
    sector   PTY
    en       Thai Rak Thai; Thai Rak Thai Party
    id       Thai Rak Thai; Partai Thai Rak Thai
    from     1998-07-14
    to       2007-05-30

org cpp-cambodia
    name     Cambodian People's Party
    class    -
    country  KHM
    sector   PTY
    en       Cambodian People's Party
    id       Partai Rakyat Kamboja; CPP Kamboja
    from     1951-06-28

org cnrp
    name     Cambodia National Rescue Party
    class    -
    country  KHM
    sector   OPP
    en       Cambodia National Rescue Party; CNRP; Candlelight Party
    id       Partai Penyelamatan Nasional Kamboja; CNRP; Partai Cahaya Lilin; Partai Candlelight
    from     2012-10-02

org funcinpec
    name     FUNCINPEC
    class    -
    country  KHM
    sector   PTY
    en       FUNCINPEC; Funcinpec
    id       FUNCINPEC; Funcinpec
    from     1981-03-21

org nld
    name     National League for Democracy
    class    -
    country  MMR
    sector   OPP
    en       National League for Democracy; NLD; Suu Kyi's National League for Democracy
    id       Liga Nasional untuk Demokrasi; NLD; Liga Nasional Demokrasi
    from     1988-09-27

org usdp
    name     Union Solidarity and Development Party
    class    -
    country  MMR
    sector   PTY
    en       Union Solidarity and Development Party; USDP
    id       Partai Solidaritas dan Pembangunan Persatuan; USDP; Partai Persatuan Solidaritas dan Pembangunan
    from     2010-06-02

org lakas
    name     Lakas-CMD
    class    -
    country  PHL
    sector   PTY
    en       Lakas-CMD; Lakas-Christian Muslim Democrats
    id       Lakas-CMD
    from     2009

org pfp-philippines
    name     Partido Federal ng Pilipinas
    class    -
    country  PHL
    sector   PTY
    en       Partido Federal ng Pilipinas; Federal Party of the Philippines
    id       Partai Federal Filipina; Partido Federal ng Pilipinas
    from     2018

org pdp-laban
    name     PDP-Laban
    class    -
    country  PHL
    sector   PTY
    en       PDP-Laban; Partido Demokratiko Pilipino
    id       PDP-Laban; Partido Demokratiko Pilipino
    from     1983-02

org liberal-party-philippines
    name     Liberal Party of the Philippines
    class    -
    country  PHL
    sector   PTY
    en       Liberal Party of the Philippines; Philippine Liberal Party
    id       Partai Liberal Filipina
    from     1946-01-19

org akbayan
    name     Akbayan
    class    -
    country  PHL
    sector   PTY
    en       Akbayan; Akbayan party
    id       Akbayan
    from     1998-01

org makabayan
    name     Makabayan
    class    -
    country  PHL
    sector   PTY; OPP
    en       Makabayan; Makabayan bloc; Bayan Muna
    id       Makabayan; Bayan Muna
    from     2009-04

org bayan-philippines
    name     Bagong Alyansang Makabayan
    class    -
    country  PHL
    sector   OPP
    en       Bagong Alyansang Makabayan
    id       Bagong Alyansang Makabayan
    from     1985-05

org cnrt
    name     CNRT
    class    -
    country  TLS
    sector   PTY
    en       CNRT; National Congress for Timorese Reconstruction
    id       CNRT; Kongres Nasional Rekonstruksi Timor
    from     2007

org fretilin
    name     Fretilin
    class    -
    country  TLS
    sector   PTY
    en       Fretilin; FRETILIN; Revolutionary Front for an Independent East Timor
    id       Fretilin; FRETILIN; Front Revolusioner Kemerdekaan Timor Leste
    from     1974-09-11

org pangu-pati
    name     Pangu Pati
    class    -
    country  PNG
    sector   PTY
    en       Pangu Pati; Pangu Party; PANGU
    id       Partai Pangu; Pangu Pati
    from     1967-06-13

# Parties: Russia, Ukraine and eastern Europe

org united-russia
    name     United Russia
    class    -
    country  RUS
    sector   PTY
    en       United Russia; United Russia party
    id       Rusia Bersatu; Partai Rusia Bersatu
    from     2001-12-01

org kprf
    name     Communist Party of the Russian Federation
    class    -
    country  RUS
    sector   PTY
    en       Communist Party of the Russian Federation; Russian Communist Party; KPRF; CPRF
    id       Partai Komunis Rusia; Partai Komunis Federasi Rusia
    from     1993-02-14

org ldpr
    name     LDPR
    class    -
    country  RUS
    sector   PTY
    en       LDPR; Liberal Democratic Party of Russia
    id       LDPR; Partai Demokrat Liberal Rusia
    from     1992

org just-russia
    name     A Just Russia
    class    -
    country  RUS
    sector   PTY
    en       A Just Russia; Just Russia party; A Just Russia - For Truth
    id       Partai Rusia yang Adil
    from     2006-10-28

org yabloko
    name     Yabloko
    class    -
    country  RUS
    sector   OPP
    en       Yabloko; Yabloko party
    id       Yabloko; Partai Yabloko
    from     1993-10

org fbk-navalny
    name     Anti-Corruption Foundation
    class    -
    country  RUS
    sector   OPP
    en       Anti-Corruption Foundation; Navalny's Anti-Corruption Foundation; Team Navalny; Navalny's Anti-Corruption Fund
    id       Yayasan Anti-Korupsi Navalny; Yayasan Antikorupsi Navalny; tim Navalny
    from     2011-09-09

org cpsu
    name     Communist Party of the Soviet Union
    class    -
    country  RUS
    sector   PTY
    en       Communist Party of the Soviet Union; Soviet Communist Party; CPSU
    id       Partai Komunis Uni Soviet; PKUS
    from     1952-10
    to       1991-08-29

org servant-of-the-people
    name     Servant of the People party
    class    -
    country  UKR
    sector   PTY
    en       Servant of the People party; Ukraine's Servant of the People; Servant of the People faction
    id       Partai Pelayan Rakyat; Partai Abdi Rakyat
    from     2018-03-31

org european-solidarity-ukraine
    name     European Solidarity party
    class    -
    country  UKR
    sector   PTY
    en       European Solidarity party; Poroshenko's European Solidarity
    id       Partai Solidaritas Eropa; Partai Solidaritas Eropa Ukraina
    from     2019-05-24

org batkivshchyna
    name     Batkivshchyna
    class    -
    country  UKR
    sector   PTY
    en       Batkivshchyna; All-Ukrainian Union Fatherland
    id       Batkivshchyna
    from     1999-07-09

org opposition-platform-ukraine
    name     Opposition Platform For Life
    class    -
    country  UKR
    sector   OPP
    en       Opposition Platform For Life
    id       Platform Oposisi untuk Kehidupan
    from     2018
    to       2022-06

org belarus-coordination-council
    name     Belarusian Coordination Council
    class    -
    country  BLR
    sector   OPP
    en       Belarusian Coordination Council; Belarusian opposition; Coordination Council of Belarus
    id       Dewan Koordinasi Belarus; oposisi Belarus
    from     2020-08

org belarus-utc
    name     United Transitional Cabinet of Belarus
    class    -
    country  BLR
    sector   OPP
    en       United Transitional Cabinet of Belarus; Belarusian United Transitional Cabinet
    id       Kabinet Transisi Bersatu Belarus
    from     2022-08

org georgian-dream
    name     Georgian Dream
    class    -
    country  GEO
    sector   PTY
    en       Georgian Dream; Georgian Dream party
    id       Georgian Dream; Partai Impian Georgia; Partai Georgian Dream; Impian Georgia
    from     2012-04

org unm-georgia
    name     United National Movement of Georgia
    class    -
    country  GEO
    sector   OPP
    en       United National Movement of Georgia; United National Movement
    id       Gerakan Nasional Bersatu Georgia; Gerakan Nasional Bersatu
    from     2001-10

org pas-moldova
    name     Party of Action and Solidarity
    class    -
    country  MDA
    sector   PTY
    en       Party of Action and Solidarity; Moldova's Party of Action and Solidarity
    id       Partai Aksi dan Solidaritas Moldova; Partai Aksi dan Solidaritas
    from     2016-05-15

org civil-contract-armenia
    name     Civil Contract party
    class    -
    country  ARM
    sector   PTY
    en       Civil Contract party; Armenia's Civil Contract party
    id       Partai Kontrak Sipil Armenia; Partai Kontrak Sipil
    from     2013

org fidesz
    name     Fidesz
    class    -
    country  HUN
    sector   PTY
    en       Fidesz; Fidesz party
    id       Fidesz; Partai Fidesz
    from     1988-03-30

org tisza
    name     Tisza party
    class    -
    country  HUN
    sector   PTY
    en       Tisza party; Respect and Freedom Party; Hungary's Tisza party
    id       Partai Tisza; Partai Tisza Hungaria
    from     2020-10-23

org pis-poland
    name     Law and Justice party
    class    -
    country  POL
    sector   PTY
    en       Law and Justice party; PiS; Poland's Law and Justice; Law and Justice Party of Poland
    id       Partai Hukum dan Keadilan; PiS; Partai Hukum dan Keadilan Polandia
    from     2001-06-13

org civic-platform
    name     Civic Platform
    class    -
    country  POL
    sector   PTY
    en       Civic Platform; Civic Coalition; Poland's Civic Platform
    id       Platform Sipil; Koalisi Sipil Polandia; Platform Sipil Polandia
    from     2001-01-24

org confederation-poland
    name     Confederation party of Poland
    class    -
    country  POL
    sector   PTY
    en       Confederation party of Poland; Konfederacja
    id       Konfederasi Polandia; Konfederacja
    from     2018-12-06

org smer
    name     Smer
    class    -
    country  SVK
    sector   PTY
    en       Smer; Smer-SSD; Smer party
    id       Smer; Smer-SSD; Partai Smer
    from     1999-11-08

org progressive-slovakia
    name     Progressive Slovakia
    class    -
    country  SVK
    sector   PTY
    en       Progressive Slovakia; Progressive Slovakia party
    id       Slovakia Progresif; Partai Slovakia Progresif
    from     2017-11

org ano-czech
    name     ANO party
    class    -
    country  CZE
    sector   PTY
    en       ANO party; ANO 2011; ANO movement
    id       Partai ANO; ANO 2011; gerakan ANO
    from     2011-11-11

org sns-serbia
    name     Serbian Progressive Party
    class    -
    country  SRB
    sector   PTY
    en       Serbian Progressive Party; Serbia's ruling Progressive Party
    id       Partai Progresif Serbia
    from     2008-10-21

org srpska-lista
    name     Serb List
    class    -
    country  XKX
    sector   PTY
    en       Serb List; Srpska Lista; Serbian List
    id       Daftar Serbia; Srpska Lista
    from     2014

org vetevendosje
    name     Vetevendosje
    class    -
    country  XKX
    sector   PTY
    en       Vetevendosje; Vetëvendosje; Self-Determination Movement
    id       Vetevendosje; Vetëvendosje; Gerakan Penentuan Nasib Sendiri Kosovo
    from     2004

org snsd-bosnia
    name     Alliance of Independent Social Democrats
    class    -
    country  BIH
    sector   PTY
    en       Alliance of Independent Social Democrats; SNSD
    id       Aliansi Sosial Demokrat Independen; SNSD
    from     1996-03-10

org aur-romania
    name     Alliance for the Union of Romanians
    class    -
    country  ROU
    sector   PTY
    en       Alliance for the Union of Romanians; AUR party
    id       Aliansi untuk Persatuan Rumania; Partai AUR
    from     2019-12-01

org psd-romania
    name     Romanian Social Democratic Party
    class    -
    country  ROU
    sector   PTY
    en       Romanian Social Democratic Party; Social Democratic Party of Romania
    id       Partai Sosial Demokrat Rumania

org gerb
    name     GERB
    class    -
    country  BGR
    sector   PTY
    en       GERB; GERB party
    id       GERB; Partai GERB
    from     2006-12-03

# Parties: western Europe

org cdu
    name     CDU
    class    -
    country  DEU
    sector   PTY
    en       CDU; Christian Democratic Union; Christian Democratic Union of Germany
    id       CDU; Uni Demokratik Kristen; Persatuan Demokrat Kristen; Uni Kristen Demokrat; Uni Demokrat Kristen
    from     1945-06-26

org csu
    name     CSU
    class    -
    country  DEU
    sector   PTY
    en       CSU; Christian Social Union; Christian Social Union in Bavaria
    id       CSU; Uni Sosial Kristen
    from     1945

org cdu-csu
    name     CDU/CSU
    class    -
    country  DEU
    sector   PTY
    en       CDU/CSU; CDU/CSU bloc; CDU/CSU alliance
    id       CDU/CSU; blok CDU/CSU

org spd
    name     SPD
    class    -
    country  DEU
    sector   PTY
    en       SPD; Social Democratic Party of Germany; German Social Democrats; German Social Democratic Party
    id       SPD; Partai Sosial Demokrat Jerman; Partai Demokrat Sosial Jerman
    from     1875-05-27

org afd
    name     AfD
    class    -
    country  DEU
    sector   PTY
    en       AfD; Alternative for Germany; Alternative for Germany party; far-right AfD; Alternative für Deutschland
    id       AfD; Alternatif untuk Jerman; Partai Alternatif untuk Jerman; Partai AfD; Alternatif bagi Jerman
    from     2013-02-06

org greens-germany
    name     German Greens
    class    -
    country  DEU
    sector   PTY
    en       German Greens; German Green Party; Alliance 90/The Greens; Alliance 90; Germany's Greens
    id       Partai Hijau Jerman
    from     1993-05-14

org fdp-germany
    name     Free Democratic Party
    class    -
    country  DEU
    sector   PTY
    en       Free Democratic Party; FDP; Free Democrats of Germany
    id       Partai Demokrat Bebas; FDP; Partai Demokratik Bebas Jerman; Partai Demokrat Bebas Jerman
    from     1948-12-11

org bsw
    name     Sahra Wagenknecht Alliance
    class    -
    country  DEU
    sector   PTY
    en       Sahra Wagenknecht Alliance; Bündnis Sahra Wagenknecht; BSW
    id       Aliansi Sahra Wagenknecht; BSW
    from     2024-01-08

org die-linke
    name     Die Linke
    class    -
    country  DEU
    sector   PTY
    en       Die Linke; German Left Party; Germany's Left Party
    id       Die Linke; Partai Kiri Jerman
    from     2007-06-16

org rn-france
    name     National Rally
    class    -
    country  FRA
    sector   PTY
    en       National Rally; Rassemblement National; French National Rally; National Front of France
    id       Reli Nasional; Rassemblement National; National Rally; Partai Reli Nasional; Front Nasional Prancis
    from     1972-10-05

org renaissance-france
    name     Renaissance party
    class    -
    country  FRA
    sector   PTY
    en       Renaissance party; La République En Marche; La Republique En Marche; En Marche; Macron's Renaissance party
    id       Partai Renaissance; En Marche; La Republique En Marche; Partai Renaisans
    from     2016-04-06

org lfi
    name     La France Insoumise
    class    -
    country  FRA
    sector   PTY
    en       La France Insoumise; France Unbowed; LFI
    id       La France Insoumise; LFI; Prancis Tak Tunduk
    from     2016-02-10

org nfp-france
    name     New Popular Front
    class    -
    country  FRA
    sector   PTY
    en       New Popular Front; Nouveau Front Populaire
    id       Front Populer Baru
    from     2024-06-10

org les-republicains
    name     Les Republicains
    class    -
    country  FRA
    sector   PTY
    en       Les Republicains; Les Républicains; French Republicans; The Republicans of France
    id       Les Republicains; Partai Republik Prancis; Les Républicains
    from     2015-05-30

org ps-france
    name     French Socialist Party
    class    -
    country  FRA
    sector   PTY
    en       French Socialist Party; Socialist Party of France; France's Socialist Party
    id       Partai Sosialis Prancis
    from     1969-05

org fdi
    name     Brothers of Italy
    class    -
    country  ITA
    sector   PTY
    en       Brothers of Italy; Fratelli d'Italia; Brothers of Italy party
    id       Brothers of Italy; Fratelli d'Italia; Partai Saudara Italia; Partai Persaudaraan Italia; Partai Brothers of Italy
    from     2012-12-21

org lega
    name     Italy's League party
    class    -
    country  ITA
    sector   PTY
    en       Italy's League party; League party of Italy; Lega Nord; Northern League; Salvini's League
    id       Partai Liga Italia; Partai Lega; Lega Nord; Liga Utara
    from     1991-01-08

org forza-italia
    name     Forza Italia
    class    -
    country  ITA
    sector   PTY
    en       Forza Italia; Forza Italia party
    id       Forza Italia; Partai Forza Italia
    from     1994-01-18

org m5s
    name     Five Star Movement
    class    -
    country  ITA
    sector   PTY
    en       Five Star Movement; 5-Star Movement; Five-Star Movement of Italy
    id       Gerakan Bintang Lima; Gerakan Lima Bintang
    from     2009-10-04

org pd-italy
    name     Italian Democratic Party
    class    -
    country  ITA
    sector   PTY
    en       Italian Democratic Party; Italy's Democratic Party; Partito Democratico
    id       Partai Demokrat Italia; Partai Demokratik Italia
    from     2007-10-14

org pp-spain
    name     Partido Popular
    class    -
    country  ESP
    sector   PTY
    en       Partido Popular; Spain's People's Party; Spanish People's Party; Spain's Popular Party
    id       Partai Rakyat Spanyol; Partido Popular
    from     1989-01-20

org psoe
    name     PSOE
    class    -
    country  ESP
    sector   PTY
    en       PSOE; Spanish Socialist Workers' Party; Spanish Socialist Party; Spain's Socialist Party
    id       PSOE; Partai Sosialis Spanyol; Partai Pekerja Sosialis Spanyol
    from     1879-05-02

org vox-spain
    name     Vox party
    class    -
    country  ESP
    sector   PTY
    en       Vox party; Spain's Vox; far-right Vox; Spain's far-right Vox party
    id       Partai Vox; Vox Spanyol
    from     2013-12-17

org junts
    name     Junts
    class    -
    country  ESP
    sector   PTY
    en       Junts; Junts per Catalunya; Together for Catalonia
    id       Junts; Junts per Catalunya
    from     2017-11

org erc
    name     Esquerra Republicana
    class    -
    country  ESP
    sector   PTY
    en       Esquerra Republicana; Republican Left of Catalonia; Esquerra Republicana de Catalunya
    id       Esquerra Republicana; Kiri Republik Catalunya
    from     1931-03

org podemos-spain
    name     Podemos
    class    -
    country  ESP
    sector   PTY
    en       Podemos; Unidas Podemos
    id       Podemos; Unidas Podemos
    from     2014-01-17

org sumar
    name     Sumar
    class    -
    country  ESP
    sector   PTY
    en       Sumar; Sumar platform
    id       Sumar; Partai Sumar
    from     2022

org chega
    name     Chega
    class    -
    country  PRT
    sector   PTY
    en       Chega; Chega party
    id       Chega; Partai Chega
    from     2019-04-09

org ps-portugal
    name     Portuguese Socialist Party
    class    -
    country  PRT
    sector   PTY
    en       Portuguese Socialist Party; Portugal's Socialist Party
    id       Partai Sosialis Portugal
    from     1973-04-19

org pvv
    name     PVV
    class    -
    country  NLD
    sector   PTY
    en       PVV; Party for Freedom; Wilders' Party for Freedom; Dutch Freedom Party; Geert Wilders' Freedom Party
    id       PVV; Partai Kebebasan Belanda; Partai untuk Kebebasan; Partai Kebebasan Wilders
    from     2006-02-22

org vvd
    name     VVD
    class    -
    country  NLD
    sector   PTY
    en       VVD; People's Party for Freedom and Democracy
    id       VVD; Partai Rakyat untuk Kebebasan dan Demokrasi
    from     1948-01-28

org d66
    name     D66
    class    -
    country  NLD
    sector   PTY
    en       D66; Democrats 66
    id       D66; Demokrat 66
    from     1966-10-14

org fpo
    name     FPÖ
    class    -
    country  AUT
    sector   PTY
    en       FPÖ; FPO; Freedom Party of Austria; Austrian Freedom Party; Austria's Freedom Party; Austrian Freedom Party (FPO)
    id       FPÖ; FPO; Partai Kebebasan Austria
    from     1956-04-07

org ovp
    name     ÖVP
    class    -
    country  AUT
    sector   PTY
    en       ÖVP; Austrian People's Party; OVP; Austria's People's Party
    id       ÖVP; Partai Rakyat Austria; OVP
    from     1945-04-17

org n-va
    name     N-VA
    class    -
    country  BEL
    sector   PTY
    en       N-VA; New Flemish Alliance
    id       N-VA; Aliansi Flandria Baru
    from     2001-10

org vlaams-belang
    name     Vlaams Belang
    class    -
    country  BEL
    sector   PTY
    en       Vlaams Belang; Flemish Interest
    id       Vlaams Belang; Partai Vlaams Belang
    from     2004-11-14

org sweden-democrats
    name     Sweden Democrats
    class    -
    country  SWE
    sector   PTY
    en       Sweden Democrats
    id       Demokrat Swedia; Partai Demokrat Swedia
    from     1988-02-06

org social-democrats-sweden
    name     Swedish Social Democrats
    class    -
    country  SWE
    sector   PTY
    en       Swedish Social Democrats; Swedish Social Democratic Party
    id       Partai Sosial Demokrat Swedia
    from     1889-04

org moderates-sweden
    name     Swedish Moderate Party
    class    -
    country  SWE
    sector   PTY
    en       Swedish Moderate Party; Moderate Party of Sweden
    id       Partai Moderat Swedia
    from     1904

org finns-party
    name     Finns Party
    class    -
    country  FIN
    sector   PTY
    en       Finns Party; True Finns
    id       Partai Finlandia; Partai Finns
    from     1995-05-11

org ncp-finland
    name     National Coalition Party
    class    -
    country  FIN
    sector   PTY
    en       National Coalition Party
    id       Partai Koalisi Nasional Finlandia
    from     1918-12-09

org hard-line-denmark
    name     Stram Kurs
    class    -
    country  DNK
    sector   PTY
    en       Stram Kurs; Danish far-right party Hard Line
    id       Stram Kurs; Partai Garis Keras Denmark; Partai Garis Keras; Hard Line Denmark
    from     2017

org social-democrats-denmark
    name     Danish Social Democrats
    class    -
    country  DNK
    sector   PTY
    en       Danish Social Democrats
    id       Partai Sosial Demokrat Denmark
    from     1871

org danish-peoples-party
    name     Danish People's Party
    class    -
    country  DNK
    sector   PTY
    en       Danish People's Party
    id       Partai Rakyat Denmark
    from     1995-10-06

org pegida
    name     Pegida
    class    -
    country  DEU
    sector   OPP
    en       Pegida; PEGIDA
    id       Pegida; PEGIDA
    from     2014-10-20

org syriza
    name     Syriza
    class    -
    country  GRC
    sector   PTY
    en       Syriza; SYRIZA
    id       Syriza; SYRIZA
    from     2004-01

org golden-dawn
    name     Golden Dawn
    class    -
    country  GRC
    sector   PTY
    en       Golden Dawn; Golden Dawn party of Greece
    id       Partai Fajar Emas; Golden Dawn

org new-democracy-greece
    name     New Democracy party
    class    -
    country  GRC
    sector   PTY
    en       New Democracy party; Greece's New Democracy; Greek conservative New Democracy party
    id       Partai Demokrasi Baru; Partai Demokrasi Baru Yunani
    from     1974-10-04

org epp-eu
    name     European People's Party
    class    EUR
    code     IGOEUREEC
    country  -
    sector   PTY
    en       European People's Party
    id       Partai Rakyat Eropa
    from     1976-07-08

org patriots-for-europe
    name     Patriots for Europe
    class    EUR
    code     IGOEUREEC
    country  -
    sector   PTY
    en       Patriots for Europe
    id       Patriot untuk Eropa; Patriots for Europe
    from     2024-06-30

org ecr-eu
    name     European Conservatives and Reformists
    class    EUR
    code     IGOEUREEC
    country  -
    sector   PTY
    en       European Conservatives and Reformists
    id       Konservatif dan Reformis Eropa
    from     2009-06-22

# Parties: Israel, Turkey, Arab states

org likud
    name     Likud
    class    -
    country  ISR
    sector   PTY
    en       Likud; Likud party
    id       Likud; Partai Likud
    from     1973

org yesh-atid
    name     Yesh Atid
    class    -
    country  ISR
    sector   PTY
    en       Yesh Atid; Yesh Atid party
    id       Yesh Atid; Partai Yesh Atid
    from     2012

org blue-and-white
    name     Blue and White party
    class    -
    country  ISR
    sector   PTY
    en       Blue and White party; Kahol Lavan; Gantz's Blue and White
    id       Partai Biru dan Putih; Partai Kahol Lavan; Partai Biru Putih
    from     2019-02-21

org national-unity-israel
    name     National Unity party of Israel
    class    -
    country  ISR
    sector   PTY
    en       National Unity party of Israel; Israel's National Unity party; Gantz's National Unity
    id       Partai Persatuan Nasional Israel
    from     2022-08

org otzma-yehudit
    name     Otzma Yehudit
    class    -
    country  ISR
    sector   PTY
    en       Otzma Yehudit; Jewish Power party; Jewish Power; Otzma Yehudit party
    id       Otzma Yehudit; Partai Kekuatan Yahudi; Partai Otzma Yehudit
    from     2012-11

org religious-zionism
    name     Religious Zionist Party
    class    -
    country  ISR
    sector   PTY
    en       Religious Zionist Party; Religious Zionism party; National Religious Party of Israel
    id       Partai Zionisme Religius; Partai Zionis Religius; Partai Zionisme Agama

org shas
    name     Shas
    class    -
    country  ISR
    sector   PTY; REL
    en       Shas; Shas party
    id       Shas; Partai Shas
    from     1984

org utj
    name     United Torah Judaism
    class    -
    country  ISR
    sector   PTY; REL
    en       United Torah Judaism; Agudat Yisrael; Degel HaTorah
    id       United Torah Judaism; Yudaisme Torah Bersatu
    from     1992

org yisrael-beiteinu
    name     Yisrael Beiteinu
    class    -
    country  ISR
    sector   PTY
    en       Yisrael Beiteinu; Yisrael Beitenu; New Right party of Israel
    id       Yisrael Beiteinu; Partai Yisrael Beiteinu
    from     1999-01

org israel-labor
    name     Israeli Labor Party
    class    -
    country  ISR
    sector   PTY
    en       Israeli Labor Party; Israel's Labor Party
    id       Partai Buruh Israel
    from     1968-01-23

org meretz
    name     Meretz
    class    -
    country  ISR
    sector   PTY
    en       Meretz; Meretz party
    id       Meretz; Partai Meretz
    from     1992

org raam
    name     Ra'am
    class    -
    country  ISR
    sector   PTY
    en       Ra'am; United Arab List
    id       Ra'am; Daftar Arab Bersatu
    from     1996

org hadash
    name     Hadash
    class    -
    country  ISR
    sector   PTY
    en       Hadash; Hadash-Ta'al
    id       Hadash; Hadash-Ta'al
    from     1977-03-15

org joint-list
    name     Joint List of Arab parties
    class    -
    country  ISR
    sector   PTY
    en       Joint List of Arab parties; Arab Joint List
    id       Daftar Gabungan partai Arab
    from     2015-01-23

org ak-party
    name     AK Party
    class    -
    country  TUR
    sector   PTY
    en       AK Party; AKP; Justice and Development Party; Turkey's ruling AK Party
    id       Partai AK; AKP; Partai Keadilan dan Pembangunan; Partai Keadilan dan Pembangunan Turki
    from     2001-08-14

org chp
    name     CHP
    class    -
    country  TUR
    sector   PTY
    en       CHP; Republican People's Party; Turkey's Republican People's Party
    id       CHP; Partai Rakyat Republik; Partai Rakyat Republik Turki
    from     1923-09-09

org mhp
    name     MHP
    class    -
    country  TUR
    sector   PTY
    en       MHP; Nationalist Movement Party
    id       MHP; Partai Gerakan Nasionalis; Partai Gerakan Nasionalis Turki
    from     1969-02-09

org dem-party-turkey
    name     DEM Party
    class    -
    country  TUR
    sector   PTY
    en       DEM Party; HDP; Peoples' Democratic Party; pro-Kurdish DEM Party; Peoples' Equality and Democracy Party; Pro-Kurdish Peoples' Democratic Party
    id       Partai DEM; HDP; Partai Demokratik Rakyat Turki; Partai Kesetaraan dan Demokrasi Rakyat
    from     2012-10-15

org iyi-party
    name     IYI Party
    class    -
    country  TUR
    sector   PTY
    en       IYI Party; İYİ Party; Good Party of Turkey
    id       Partai IYI; Partai İYİ; Partai Baik Turki
    from     2017-10-25

org ba-ath-syria
    name     Baath Party
    class    -
    country  SYR
    sector   PTY
    en       Baath Party; Ba'ath Party; Arab Socialist Baath Party; Syrian Baath Party
    id       Partai Baath; Partai Ba'ath; Partai Baath Suriah
    from     1947-04-07

org sadrist
    name     Sadrist Movement
    class    -
    country  IRQ
    sector   PTY
    en       Sadrist Movement; Sadrists; Sadrist bloc
    id       Gerakan Sadr; kelompok Sadr; blok Sadr; Gerakan Sadris

org state-of-law-iraq
    name     State of Law Coalition
    class    -
    country  IRQ
    sector   PTY
    en       State of Law Coalition
    id       Koalisi Negara Hukum
    from     2009

org coordination-framework
    name     Shiite Coordination Framework
    class    -
    country  IRQ
    sector   PTY
    en       Shiite Coordination Framework; Shi'ite Coordination Framework; Coordination Framework of Iraq
    id       Kerangka Koordinasi Irak; Kerangka Koordinasi Syiah
    from     2021

org dawa-party
    name     Islamic Dawa Party
    class    -
    country  IRQ
    sector   PTY
    en       Islamic Dawa Party; Dawa Party
    id       Partai Dawa; Partai Dakwah Islam Irak
    from     1957

org kdp
    name     Kurdistan Democratic Party
    class    -
    country  IRQ
    sector   PTY
    en       Kurdistan Democratic Party; KDP
    id       Partai Demokrat Kurdistan; Partai Demokratik Kurdistan; KDP
    from     1946-08-16

org puk
    name     Patriotic Union of Kurdistan
    class    -
    country  IRQ
    sector   PTY
    en       Patriotic Union of Kurdistan; PUK
    id       Persatuan Patriotik Kurdistan; PUK; Uni Patriotik Kurdistan
    from     1975-06-01

org amal-movement
    name     Amal Movement
    class    -
    country  LBN
    sector   PTY
    en       Amal Movement; Amal party of Lebanon
    id       Gerakan Amal; Amal Lebanon
    from     1974

org lebanese-forces-party
    name     Lebanese Forces party
    class    -
    country  LBN
    sector   PTY
    en       Lebanese Forces party; Christian Lebanese Forces party
    id       Partai Pasukan Lebanon; Partai Lebanese Forces
    from     1976

org fpm-lebanon
    name     Free Patriotic Movement
    class    -
    country  LBN
    sector   PTY
    en       Free Patriotic Movement
    id       Gerakan Patriotik Bebas
    from     2005-09-18

org kataeb
    name     Kataeb Party
    class    -
    country  LBN
    sector   PTY
    en       Kataeb Party; Kataeb; Phalange party
    id       Partai Kataeb; Kataeb
    from     1936-11

org future-movement
    name     Lebanon's Future Movement
    class    -
    country  LBN
    sector   PTY
    en       Lebanon's Future Movement; Future Movement of Lebanon
    id       Gerakan Masa Depan Lebanon
    from     2007-08

org psp-lebanon
    name     Progressive Socialist Party
    class    -
    country  LBN
    sector   PTY
    en       Progressive Socialist Party
    id       Partai Sosialis Progresif Lebanon
    from     1949-05

org ennahda
    name     Ennahda
    class    -
    country  TUN
    sector   OPP
    en       Ennahda; Ennahda party; Ennahdha
    id       Ennahda; Partai Ennahda; Nahdhah Tunisia
    from     1981-06-06

org fjp-egypt
    name     Freedom and Justice Party
    class    -
    country  EGY
    sector   PTY
    en       Freedom and Justice Party
    id       Partai Kebebasan dan Keadilan; Partai Kebebasan dan Keadilan Mesir
    from     2011-06-06
    to       2014-08-09

org al-islah-yemen
    name     Islah Party
    class    -
    country  YEM
    sector   PTY
    en       Islah Party; Al-Islah Party
    id       Partai Islah; Partai Al-Islah
    from     1990-09-13

org gpc-yemen
    name     General People's Congress of Yemen
    class    -
    country  YEM
    sector   PTY
    en       General People's Congress of Yemen; Yemen's General People's Congress
    id       Kongres Rakyat Umum Yaman
    from     1982-08-24

# Parties: Africa

org anc
    name     African National Congress
    class    -
    country  ZAF
    sector   PTY
    en       African National Congress; ANC
    id       Kongres Nasional Afrika; ANC
    from     1912-01-08

org da-south-africa
    name     Democratic Alliance
    class    -
    country  ZAF
    sector   PTY
    en       Democratic Alliance; South Africa's Democratic Alliance
    id       Aliansi Demokratik; Aliansi Demokratik Afrika Selatan
    from     2000-06-24

org eff
    name     Economic Freedom Fighters
    class    -
    country  ZAF
    sector   PTY
    en       Economic Freedom Fighters; EFF
    id       Pejuang Kebebasan Ekonomi; EFF
    from     2013-07-26

org mk-party
    name     uMkhonto weSizwe
    class    -
    country  ZAF
    sector   PTY
    en       uMkhonto weSizwe; MK Party; uMkhonto we Sizwe; uMkhonto weSizwe Party
    id       uMkhonto weSizwe; Partai MK; Partai uMkhonto weSizwe
    from     2023-09

org ifp
    name     Inkatha Freedom Party
    class    -
    country  ZAF
    sector   PTY
    en       Inkatha Freedom Party; Inkatha
    id       Partai Kebebasan Inkatha
    from     1975-03

org zanu-pf
    name     ZANU-PF
    class    -
    country  ZWE
    sector   PTY
    en       ZANU-PF; Zimbabwe African National Union-Patriotic Front
    id       ZANU-PF
    from     1963-08

org mdc-zimbabwe
    name     Movement for Democratic Change
    class    -
    country  ZWE
    sector   OPP
    en       Movement for Democratic Change; MDC; MDC Alliance
    id       Gerakan Perubahan Demokratis; MDC
    from     1999-09-11

org ccc-zimbabwe
    name     Citizens Coalition for Change
    class    -
    country  ZWE
    sector   OPP
    en       Citizens Coalition for Change
    id       Koalisi Warga untuk Perubahan
    from     2022-01-24

org apc-nigeria
    name     All Progressives Congress
    class    -
    country  NGA
    sector   PTY
    en       All Progressives Congress
    id       Kongres Semua Progresif; All Progressives Congress
    from     2013-02-06

org pdp-nigeria
    name     Peoples Democratic Party
    class    -
    country  NGA
    sector   PTY
    en       Peoples Democratic Party; People's Democratic Party of Nigeria; Nigeria's Peoples Democratic Party
    id       Partai Demokratik Rakyat Nigeria; Partai Demokrat Rakyat Nigeria
    from     1998-08

org lp-nigeria
    name     Labour Party of Nigeria
    class    -
    country  NGA
    sector   PTY
    en       Labour Party of Nigeria; Nigeria's Labour Party
    id       Partai Buruh Nigeria
    from     2002

org npp-ghana
    name     New Patriotic Party
    class    -
    country  GHA
    sector   PTY
    en       New Patriotic Party; Ghana's New Patriotic Party
    id       Partai Patriotik Baru Ghana; Partai Patriotik Baru
    from     1992-07-28

org ndc-ghana
    name     National Democratic Congress
    class    -
    country  GHA
    sector   PTY
    en       National Democratic Congress; Ghana's National Democratic Congress
    id       Kongres Demokratik Nasional Ghana
    from     1992-06-10

org jubilee-kenya
    name     Jubilee Party
    class    -
    country  KEN
    sector   PTY
    en       Jubilee Party
    id       Partai Jubilee
    from     2016-09-08

org odm-kenya
    name     Orange Democratic Movement
    class    -
    country  KEN
    sector   PTY
    en       Orange Democratic Movement; Kenya's Orange Democratic Movement
    id       Gerakan Demokratik Oranye
    from     2005

org azimio
    name     Azimio la Umoja
    class    -
    country  KEN
    sector   PTY
    en       Azimio la Umoja; Azimio coalition
    id       Azimio la Umoja; koalisi Azimio
    from     2022-03

org uda-kenya
    name     United Democratic Alliance of Kenya
    class    -
    country  KEN
    sector   PTY
    en       United Democratic Alliance of Kenya; Kenya Kwanza; Kenya's United Democratic Alliance
    id       Aliansi Demokratik Bersatu Kenya; Kenya Kwanza

org prosperity-party-ethiopia
    name     Prosperity Party
    class    -
    country  ETH
    sector   PTY
    en       Prosperity Party; Ethiopia's Prosperity Party
    id       Partai Kemakmuran; Partai Kemakmuran Ethiopia
    from     2019-12-01

org eprdf
    name     EPRDF
    class    -
    country  ETH
    sector   PTY
    en       EPRDF; Ethiopian People's Revolutionary Democratic Front
    id       EPRDF; Front Demokratik Revolusioner Rakyat Ethiopia
    from     1988
    to       2019-11

org nrm-uganda
    name     National Resistance Movement
    class    -
    country  UGA
    sector   PTY
    en       National Resistance Movement; Uganda's National Resistance Movement
    id       Gerakan Perlawanan Nasional; Gerakan Perlawanan Nasional Uganda
    from     1986-01-26

org nup-uganda
    name     National Unity Platform
    class    -
    country  UGA
    sector   PTY
    en       National Unity Platform; Bobi Wine's National Unity Platform
    id       Platform Persatuan Nasional; Platform Persatuan Nasional Uganda
    from     2020-07

org fdc-uganda
    name     Forum for Democratic Change
    class    -
    country  UGA
    sector   PTY
    en       Forum for Democratic Change
    id       Forum untuk Perubahan Demokratis Uganda
    from     2004-12-16

org rpf-rwanda
    name     Rwandan Patriotic Front
    class    -
    country  RWA
    sector   PTY
    en       Rwandan Patriotic Front; RPF; Rwanda Patriotic Front
    id       Front Patriotik Rwanda; RPF
    from     1987-12

org ccm-tanzania
    name     Chama Cha Mapinduzi
    class    -
    country  TZA
    sector   PTY
    en       Chama Cha Mapinduzi; CCM
    id       Chama Cha Mapinduzi; CCM
    from     1977-02-05

org chadema
    name     Chadema
    class    -
    country  TZA
    sector   PTY
    en       Chadema; CHADEMA; Chadema party
    id       Chadema; CHADEMA; Partai Chadema
    from     1992

org frelimo
    name     Frelimo
    class    -
    country  MOZ
    sector   PTY
    en       Frelimo; FRELIMO; Mozambique Liberation Front
    id       Frelimo; FRELIMO; Front Pembebasan Mozambik
    from     1962-06-25

org mpla
    name     MPLA
    class    -
    country  AGO
    sector   PTY
    en       MPLA; People's Movement for the Liberation of Angola
    id       MPLA
    from     1956-12-10

org swapo
    name     SWAPO
    class    -
    country  NAM
    sector   PTY
    en       SWAPO; Swapo
    id       SWAPO; Swapo
    from     1960-04-19

org pastef
    name     Pastef
    class    -
    country  SEN
    sector   PTY
    en       Pastef; PASTEF; Pastef party
    id       Pastef; PASTEF; Partai Pastef
    from     2014-01

org splm
    name     SPLM
    class    -
    country  SSD
    sector   PTY
    en       SPLM; Sudan People's Liberation Movement; South Sudan's SPLM
    id       SPLM; Gerakan Pembebasan Rakyat Sudan
    from     1983-05-16

org ncp-sudan
    name     National Congress Party
    class    -
    country  SDN
    sector   PTY
    en       National Congress Party; Sudan's National Congress Party
    id       Partai Kongres Nasional; Partai Kongres Nasional Sudan
    from     1998
    to       2019-11-29

org umma-sudan
    name     National Umma Party
    class    -
    country  SDN
    sector   PTY
    en       National Umma Party
    id       Partai Umma Nasional
    from     1945

org spa-sudan
    name     Sudanese Professionals Association
    class    -
    country  SDN
    sector   OPP; LAB
    en       Sudanese Professionals Association
    id       Asosiasi Profesional Sudan
    from     2016-10

org udps-congo
    name     Union for Democracy and Social Progress
    class    -
    country  COD
    sector   PTY
    en       Union for Democracy and Social Progress; UDPS
    id       UDPS; Persatuan untuk Demokrasi dan Kemajuan Sosial
    from     1982-02-15

org bdp-botswana
    name     Botswana Democratic Party
    class    -
    country  BWA
    sector   PTY
    en       Botswana Democratic Party
    id       Partai Demokratik Botswana
    from     1962-02

org udc-botswana
    name     Umbrella for Democratic Change
    class    -
    country  BWA
    sector   PTY
    en       Umbrella for Democratic Change
    id       Payung untuk Perubahan Demokratik
    from     2012-11

org fln-algeria
    name     National Liberation Front of Algeria
    class    -
    country  DZA
    sector   PTY
    en       National Liberation Front of Algeria; Algerian National Liberation Front; Algeria's National Liberation Front
    id       Front Pembebasan Nasional Aljazair
    from     1954-11-01

org hirak
    name     Hirak movement
    class    -
    country  DZA
    sector   OPP
    en       Hirak movement; Hirak protest movement
    id       gerakan Hirak
    from     2019-02-22

# Parties: Latin America

org pt-brazil
    name     Workers' Party of Brazil
    class    -
    country  BRA
    sector   PTY
    en       Workers' Party of Brazil; Brazilian Workers' Party; Brazil's Workers' Party
    id       Partai Buruh Brasil; Partai Pekerja Brasil
    from     1980-02-10

org pl-brazil
    name     Liberal Party of Brazil
    class    -
    country  BRA
    sector   PTY
    en       Liberal Party of Brazil; Brazilian Liberal Party; Bolsonaro's Liberal Party
    id       Partai Liberal Brasil
    from     2006-12

org morena
    name     Morena party
    class    -
    country  MEX
    sector   PTY
    en       Morena party; MORENA; National Regeneration Movement; Mexico's Morena
    id       Partai Morena; MORENA; Gerakan Regenerasi Nasional
    from     2011-10-02

org pri-mexico
    name     Institutional Revolutionary Party
    class    -
    country  MEX
    sector   PTY
    en       Institutional Revolutionary Party
    id       Partai Revolusioner Institusional
    from     1929-03-04

org pan-mexico
    name     National Action Party of Mexico
    class    -
    country  MEX
    sector   PTY
    en       National Action Party of Mexico; Mexico's National Action Party; National Action Party
    id       Partai Aksi Nasional Meksiko; Partai Aksi Nasional
    from     1939-09-16

org la-libertad-avanza
    name     La Libertad Avanza
    class    -
    country  ARG
    sector   PTY
    en       La Libertad Avanza; Liberty Advances
    id       La Libertad Avanza; Kebebasan Maju
    from     2021-07-14

org peronists
    name     Justicialist Party
    class    -
    country  ARG
    sector   PTY
    en       Justicialist Party; Peronists; Peronist party; Peronist movement
    id       Partai Justisialis; kubu Peronis; Partai Peronis
    from     1946-11

org pro-argentina
    name     Propuesta Republicana
    class    -
    country  ARG
    sector   PTY
    en       Propuesta Republicana; Juntos por el Cambio
    id       Propuesta Republicana; Juntos por el Cambio

org psuv
    name     PSUV
    class    -
    country  VEN
    sector   PTY
    en       PSUV; United Socialist Party of Venezuela
    id       PSUV; Partai Sosialis Bersatu Venezuela
    from     2007-03-24

org plataforma-unitaria
    name     Democratic Unitary Platform
    class    -
    country  VEN
    sector   OPP
    en       Democratic Unitary Platform; Unitary Platform; Venezuela's Unitary Platform; Venezuelan opposition
    id       Platform Persatuan Demokratik; Platform Unitaria; oposisi Venezuela
    from     2021-04

org vente-venezuela
    name     Vente Venezuela
    class    -
    country  VEN
    sector   OPP
    en       Vente Venezuela
    id       Vente Venezuela
    from     2012

org mas-bolivia
    name     Movement for Socialism
    class    -
    country  BOL
    sector   PTY
    en       Movement for Socialism; Movement Toward Socialism; Bolivia's Movement for Socialism; Movimiento al Socialismo
    id       Gerakan Menuju Sosialisme; Gerakan untuk Sosialisme Bolivia
    from     1997

org pacto-historico
    name     Historic Pact coalition
    class    -
    country  COL
    sector   PTY
    en       Historic Pact coalition; Pacto Historico; Pacto Histórico
    id       Pakta Bersejarah Kolombia; Pacto Historico; Pacto Histórico
    from     2021-02

org centro-democratico
    name     Democratic Center party of Colombia
    class    -
    country  COL
    sector   PTY
    en       Democratic Center party of Colombia; Centro Democratico; Centro Democrático
    id       Centro Democratico; Partai Pusat Demokratik Kolombia
    from     2013-01

org frente-amplio-chile
    name     Frente Amplio
    class    -
    country  CHL
    sector   PTY
    en       Frente Amplio; Chile's Broad Front
    id       Frente Amplio
    from     2017-01

org republicans-chile
    name     Chilean Republican Party
    class    -
    country  CHL
    sector   PTY
    en       Chilean Republican Party; Republican Party of Chile
    id       Partai Republik Chile; Partai Republik Cile
    from     2019-06

org peru-libre
    name     Peru Libre
    class    -
    country  PER
    sector   PTY
    en       Peru Libre; Free Peru party
    id       Peru Libre; Partai Peru Libre
    from     2007

org fuerza-popular
    name     Fuerza Popular
    class    -
    country  PER
    sector   PTY
    en       Fuerza Popular; Popular Force party
    id       Fuerza Popular; Partai Fuerza Popular
    from     2010-03

org fsln
    name     Sandinistas
    class    -
    country  NIC
    sector   PTY
    en       Sandinistas; Sandinista National Liberation Front; FSLN; Sandinista Front
    id       Sandinista; Front Pembebasan Nasional Sandinista; FSLN
    from     1961-07-19

org nuevas-ideas
    name     Nuevas Ideas
    class    -
    country  SLV
    sector   PTY
    en       Nuevas Ideas; Bukele's New Ideas party
    id       Nuevas Ideas; Partai Nuevas Ideas
    from     2017-10

org fmln
    name     FMLN
    class    -
    country  SLV
    sector   PTY
    en       FMLN; Farabundo Marti National Liberation Front
    id       FMLN; Front Pembebasan Nasional Farabundo Marti
    from     1980-10-10

org semilla
    name     Semilla
    class    -
    country  GTM
    sector   PTY
    en       Semilla; Semilla Movement; Movimiento Semilla
    id       Semilla; Gerakan Semilla
    from     2018

org revolucion-ciudadana
    name     Citizen Revolution
    class    -
    country  ECU
    sector   PTY
    en       Citizen Revolution; Citizens' Revolution party; Revolucion Ciudadana
    id       Revolusi Warga; Revolucion Ciudadana

# International non-governmental organisations

org amnesty
    name     Amnesty International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Amnesty International; Amnesty
    id       Amnesty International; Amnesti Internasional; Amnesty; Amnesty Internasional
    from     1961-05-28

org amnesty-indonesia
    name     Amnesty International Indonesia
    class    -
    country  IDN
    sector   CVL
    en       Amnesty International Indonesia; Amnesty Indonesia
    id       Amnesty International Indonesia; Amnesty Indonesia; Amnesti Internasional Indonesia
    from     2017
    parent   amnesty

org hrw
    name     Human Rights Watch
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Human Rights Watch; HRW
    id       Human Rights Watch; HRW
    from     1978

org icrc
    name     International Committee of the Red Cross
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       International Committee of the Red Cross; ICRC; Red Cross; International Red Cross
    id       Komite Internasional Palang Merah; ICRC; Palang Merah Internasional; Palang Merah; Komite Palang Merah Internasional
    from     1863-02-17

org ifrc
    name     IFRC
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       IFRC; International Federation of Red Cross and Red Crescent Societies; International Federation of the Red Cross
    id       IFRC; Federasi Internasional Palang Merah dan Bulan Sabit Merah; Federasi Palang Merah Internasional
    from     1919-05-05

org msf
    name     Doctors Without Borders
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières; MSF
    id       Dokter Lintas Batas; MSF; Dokter Tanpa Batas; Doctors Without Borders; Medecins Sans Frontieres; Médecins Sans Frontières
    from     1971-12-22

org oxfam
    name     Oxfam
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Oxfam; Oxfam International
    id       Oxfam; Oxfam International
    from     1942-10-05

org greenpeace
    name     Greenpeace
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Greenpeace; Greenpeace International
    id       Greenpeace; Greenpeace Internasional
    from     1971

org greenpeace-indonesia
    name     Greenpeace Indonesia
    class    -
    country  IDN
    sector   CVL
    en       Greenpeace Indonesia; Greenpeace Southeast Asia
    id       Greenpeace Indonesia
    from     2005
    parent   greenpeace

org wwf
    name     World Wildlife Fund
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       World Wildlife Fund; World Wide Fund for Nature; WWF
    id       WWF; World Wide Fund for Nature
    from     1961-04-29

org sea-shepherd
    name     Sea Shepherd
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Sea Shepherd; Sea Shepherd Conservation Society
    id       Sea Shepherd
    from     1977

org friends-of-the-earth
    name     Friends of the Earth International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Friends of the Earth International; Friends of the Earth
    id       Friends of the Earth; Sahabat Bumi Internasional
    from     1971

org save-the-children
    name     Save the Children
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Save the Children; Save the Children International
    id       Save the Children
    from     1919-05-19

org care-international
    name     CARE International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       CARE International
    id       CARE International
    from     1945-11-27

org world-vision
    name     World Vision
    class    NGO
    code     NGO
    country  -
    sector   CVL; REL
    en       World Vision; World Vision International
    id       World Vision; World Vision International
    from     1950-09-22

org wahana-visi
    name     Wahana Visi Indonesia
    class    -
    country  IDN
    sector   CVL; REL
    en       Wahana Visi Indonesia
    id       Wahana Visi Indonesia
    from     1998
    parent   world-vision

org world-central-kitchen
    name     World Central Kitchen
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       World Central Kitchen; WCK
    id       World Central Kitchen; WCK
    from     2010

org irc
    name     International Rescue Committee
    class    NGO
    code     NGO
    country  -
    sector   REF
    en       International Rescue Committee
    id       Komite Penyelamatan Internasional; International Rescue Committee
    from     1933-07

org nrc-norway
    name     Norwegian Refugee Council
    class    NGO
    code     NGO
    country  -
    sector   REF
    en       Norwegian Refugee Council
    id       Dewan Pengungsi Norwegia; Norwegian Refugee Council
    from     1946-02

org drc-danish
    name     Danish Refugee Council
    class    NGO
    code     NGO
    country  -
    sector   REF
    en       Danish Refugee Council
    id       Dewan Pengungsi Denmark
    from     1956

org acf
    name     Action Against Hunger
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       Action Against Hunger; Action Contre la Faim
    id       Action Against Hunger; Aksi Melawan Kelaparan
    from     1979

org mercy-corps
    name     Mercy Corps
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Mercy Corps
    id       Mercy Corps
    from     1979

org islamic-relief
    name     Islamic Relief Worldwide
    class    NGO
    code     NGO
    country  -
    sector   REL; CVL
    en       Islamic Relief Worldwide; Islamic Relief
    id       Islamic Relief; Islamic Relief Worldwide
    from     1984

org caritas
    name     Caritas Internationalis
    class    NGO
    code     NGO
    country  -
    sector   REL; CVL
    en       Caritas Internationalis; Caritas
    id       Caritas; Caritas Internationalis
    from     1951-12

org crs
    name     Catholic Relief Services
    class    NGO
    code     NGO
    country  -
    sector   REL; CVL
    en       Catholic Relief Services
    id       Catholic Relief Services
    from     1943

org transparency-international
    name     Transparency International
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Transparency International
    id       Transparency International; Transparansi Internasional
    from     1993-05-04

org tii
    name     Transparency International Indonesia
    class    -
    country  IDN
    sector   CVL
    en       Transparency International Indonesia
    id       Transparency International Indonesia; TII
    from     2000
    parent   transparency-international

org rsf-press
    name     Reporters Without Borders
    class    NGO
    code     NGO
    country  -
    sector   JRN
    en       Reporters Without Borders; Reporters Sans Frontieres; Reporters sans frontières
    id       Reporters Without Borders; Reporter Tanpa Batas; Wartawan Tanpa Batas; Jurnalis Tanpa Batas
    from     1985

org cpj
    name     Committee to Protect Journalists
    class    NGO
    code     NGO
    country  -
    sector   JRN
    en       Committee to Protect Journalists; CPJ
    id       Komite Perlindungan Jurnalis; CPJ; Komite untuk Melindungi Jurnalis; Committee to Protect Journalists
    from     1981

org ifj
    name     International Federation of Journalists
    class    NGO
    code     NGO
    country  -
    sector   JRN; LAB
    en       International Federation of Journalists; IFJ
    id       Federasi Jurnalis Internasional; IFJ; Federasi Wartawan Internasional
    from     1926

org freedom-house
    name     Freedom House
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Freedom House
    id       Freedom House
    from     1941-10-31

org crisis-group
    name     International Crisis Group
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       International Crisis Group; Crisis Group
    id       International Crisis Group; Crisis Group; Kelompok Krisis Internasional
    from     1995

org open-society
    name     Open Society Foundations
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Open Society Foundations; Open Society Foundation
    id       Open Society Foundations; Yayasan Masyarakat Terbuka
    from     1993

org gates-foundation
    name     Bill and Melinda Gates Foundation
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Bill and Melinda Gates Foundation; Bill & Melinda Gates Foundation; Gates Foundation
    id       Gates Foundation; Yayasan Bill dan Melinda Gates; Yayasan Gates
    from     2000

org wef
    name     World Economic Forum
    class    NGO
    code     NGO
    country  -
    sector   BUS
    en       World Economic Forum; WEF
    id       Forum Ekonomi Dunia; World Economic Forum; WEF
    from     1971-01

org ican
    name     International Campaign to Abolish Nuclear Weapons
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       International Campaign to Abolish Nuclear Weapons
    id       Kampanye Internasional untuk Menghapus Senjata Nuklir; ICAN
    from     2007

org global-witness
    name     Global Witness
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Global Witness
    id       Global Witness
    from     1993

org fidh
    name     FIDH
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       FIDH; International Federation for Human Rights
    id       FIDH; Federasi Internasional untuk Hak Asasi Manusia
    from     1922

org icj-jurists
    name     International Commission of Jurists
    class    NGO
    code     NGO
    country  -
    sector   JUD
    en       International Commission of Jurists
    id       Komisi Ahli Hukum Internasional
    from     1952

org iccwbo
    name     International Chamber of Commerce
    class    NGO
    code     NGO
    country  -
    sector   BUS
    en       International Chamber of Commerce
    id       Kamar Dagang Internasional
    from     1919

org imb
    name     International Maritime Bureau
    class    NGO
    code     NGO
    country  -
    sector   BUS
    en       International Maritime Bureau
    id       Biro Maritim Internasional
    from     1981

org ituc
    name     International Trade Union Confederation
    class    NGO
    code     NGO
    country  -
    sector   LAB
    en       International Trade Union Confederation; ITUC
    id       Konfederasi Serikat Buruh Internasional; ITUC
    from     2006-11-01

org global-sumud-flotilla
    name     Global Sumud Flotilla
    class    ISM
    code     ISM
    country  -
    sector   CVL
    en       Global Sumud Flotilla; Sumud Flotilla
    id       Global Sumud Flotilla; Armada Global Sumud; Sumud Flotilla; Armada Sumud Global
    from     2025-07

org freedom-flotilla
    name     Freedom Flotilla Coalition
    class    ISM
    code     ISM
    country  -
    sector   CVL
    en       Freedom Flotilla Coalition; Gaza Freedom Flotilla; Freedom Flotilla
    id       Freedom Flotilla; Koalisi Freedom Flotilla; Freedom Flotilla Coalition; Armada Kebebasan Gaza
    from     2010

org bds-movement
    name     BDS movement
    class    ISM
    code     ISM
    country  -
    sector   CVL
    en       BDS movement; Boycott, Divestment and Sanctions movement
    id       gerakan BDS; Gerakan Boikot, Divestasi, dan Sanksi
    from     2005-07-09

org extinction-rebellion
    name     Extinction Rebellion
    class    ISM
    code     ISM
    country  -
    sector   CVL
    en       Extinction Rebellion
    id       Extinction Rebellion
    from     2018-10

org fridays-for-future
    name     Fridays for Future
    class    ISM
    code     ISM
    country  -
    sector   CVL
    en       Fridays for Future
    id       Fridays for Future
    from     2018-08

org just-stop-oil
    name     Just Stop Oil
    class    -
    country  GBR
    sector   CVL
    en       Just Stop Oil
    id       Just Stop Oil
    from     2022-02-14

org last-generation
    name     Last Generation climate group
    class    -
    country  DEU
    sector   CVL
    en       Last Generation climate group; Letzte Generation
    id       Letzte Generation; kelompok Generasi Terakhir
    from     2021

org palestine-action
    name     Palestine Action
    class    -
    country  GBR
    sector   OPP
    en       Palestine Action
    id       Palestine Action
    from     2020-07

org ghf
    name     Gaza Humanitarian Foundation
    class    -
    country  USA
    sector   CVL
    en       Gaza Humanitarian Foundation; GHF
    id       Yayasan Kemanusiaan Gaza; GHF; Gaza Humanitarian Foundation; Yayasan Bantuan Kemanusiaan Gaza
    from     2025-02

org fifa
    name     FIFA
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       FIFA; Fifa
    id       FIFA; Fifa
    from     1904-05-21

org ioc
    name     International Olympic Committee
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       International Olympic Committee; IOC
    id       Komite Olimpiade Internasional; IOC
    from     1894-06-23

org world-council-of-churches
    name     World Council of Churches
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       World Council of Churches
    id       Dewan Gereja Dunia; Dewan Gereja-gereja Sedunia
    from     1948-08-23

org world-jewish-congress
    name     World Jewish Congress
    class    NGO
    code     NGO
    country  -
    sector   REL
    en       World Jewish Congress
    id       Kongres Yahudi Dunia
    from     1936-08

org world-uyghur-congress
    name     World Uyghur Congress
    class    NGO
    code     NGO
    country  -
    sector   OPP
    en       World Uyghur Congress; World Uighur Congress
    id       Kongres Uighur Dunia; Kongres Uyghur Dunia
    from     2004-04

org central-tibetan-administration
    name     Central Tibetan Administration
    class    ISM
    code     ISM
    country  -
    sector   OPP
    en       Central Tibetan Administration; Tibetan government-in-exile
    id       Pemerintahan Tibet di pengasingan; Administrasi Pusat Tibet
    from     1959

org falun-gong
    name     Falun Gong
    class    ISM
    code     ISM
    country  -
    sector   REL
    en       Falun Gong; Falun Dafa
    id       Falun Gong; Falun Dafa
    from     1992

org aapp
    name     Assistance Association for Political Prisoners
    class    -
    country  MMR
    sector   CVL
    en       Assistance Association for Political Prisoners; AAPP
    id       Asosiasi Bantuan untuk Tahanan Politik; AAPP; Asosiasi Bantuan Tahanan Politik
    from     2000-03-23

org sohr
    name     Syrian Observatory for Human Rights
    class    -
    country  SYR
    sector   CVL
    en       Syrian Observatory for Human Rights; SOHR
    id       Observatorium Suriah untuk Hak Asasi Manusia; SOHR; Observatorium HAM Suriah; Observatorium Hak Asasi Manusia Suriah; Syrian Observatory for Human Rights
    from     2006

org white-helmets
    name     White Helmets
    class    -
    country  SYR
    sector   CVL
    en       White Helmets; Syria Civil Defence; Syrian Civil Defence
    id       Helm Putih; Pertahanan Sipil Suriah; White Helmets
    from     2014-10

org sarc
    name     Syrian Arab Red Crescent
    class    -
    country  SYR
    sector   MED
    en       Syrian Arab Red Crescent
    id       Bulan Sabit Merah Arab Suriah; Bulan Sabit Merah Suriah
    from     1942

org iranian-red-crescent
    name     Iranian Red Crescent
    class    -
    country  IRN
    sector   MED
    en       Iranian Red Crescent; Iranian Red Crescent Society
    id       Bulan Sabit Merah Iran

org mda-israel
    name     Magen David Adom
    class    -
    country  ISR
    sector   MED
    en       Magen David Adom
    id       Magen David Adom
    from     1930

org btselem
    name     B'Tselem
    class    -
    country  ISR
    sector   CVL
    en       B'Tselem; Btselem
    id       B'Tselem
    from     1989-02

org peace-now
    name     Peace Now movement
    class    -
    country  ISR
    sector   CVL
    en       Peace Now movement; Israeli group Peace Now; Peace Now watchdog
    id       Peace Now
    from     1978

org breaking-the-silence
    name     Israeli group Breaking the Silence
    class    -
    country  ISR
    sector   CVL
    en       Israeli group Breaking the Silence
    id       Breaking the Silence
    from     2004

org hostages-forum
    name     Hostages and Missing Families Forum
    class    -
    country  ISR
    sector   CVL
    en       Hostages and Missing Families Forum; Hostages Families Forum; Hostage Families Forum
    id       Forum Keluarga Sandera dan Orang Hilang; Forum Keluarga Sandera
    from     2023-10

org memorial-russia
    name     Memorial human rights group
    class    -
    country  RUS
    sector   CVL
    en       Memorial human rights group; Russian rights group Memorial
    id       kelompok HAM Memorial; Memorial Rusia
    from     1989-01

org ovd-info
    name     OVD-Info
    class    -
    country  RUS
    sector   CVL
    en       OVD-Info
    id       OVD-Info
    from     2011-12

org viasna
    name     Viasna
    class    -
    country  BLR
    sector   CVL
    en       Viasna; Viasna Human Rights Centre
    id       Viasna
    from     1996-04

org iran-human-rights-ngo
    name     Norway-based Iran Human Rights
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Norway-based Iran Human Rights; Iran Human Rights group; IHRNGO
    id       Iran Human Rights; IHRNGO
    from     2005

org hrana
    name     HRANA
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       HRANA; Human Rights Activists News Agency; Human Rights Activists in Iran
    id       HRANA; Kantor Berita Aktivis Hak Asasi Manusia

org hengaw
    name     Hengaw
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Hengaw; Hengaw Organization for Human Rights
    id       Hengaw; Organisasi Hak Asasi Manusia Hengaw
    from     2016

org aclu
    name     ACLU
    class    -
    country  USA
    sector   CVL
    en       ACLU; American Civil Liberties Union
    id       ACLU; Serikat Kebebasan Sipil Amerika
    from     1920-01-19

org cair
    name     Council on American-Islamic Relations
    class    -
    country  USA
    sector   REL
    en       Council on American-Islamic Relations
    id       Dewan Hubungan Amerika-Islam
    from     1994

org aipac
    name     AIPAC
    class    -
    country  USA
    sector   CVL
    en       AIPAC; American Israel Public Affairs Committee
    id       AIPAC
    from     1954

org nra-us
    name     National Rifle Association
    class    -
    country  USA
    sector   CVL
    en       National Rifle Association; NRA
    id       Asosiasi Senapan Nasional AS; NRA
    from     1871-11

org black-lives-matter
    name     Black Lives Matter
    class    -
    country  USA
    sector   OPP
    en       Black Lives Matter; Black Lives Matter movement
    id       Black Lives Matter; gerakan Black Lives Matter
    from     2013-07

org uaw
    name     United Auto Workers
    class    -
    country  USA
    sector   LAB
    en       United Auto Workers; UAW
    id       Serikat Pekerja Otomotif AS; UAW
    from     1935-05

org karapatan
    name     Karapatan
    class    -
    country  PHL
    sector   CVL
    en       Karapatan
    id       Karapatan
    from     1995

org bersih
    name     Bersih
    class    -
    country  MYS
    sector   CVL
    en       Bersih; Bersih coalition
    id       Koalisi Bersih; Bersih 2.0
    from     2005

org fortify-rights
    name     Fortify Rights
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Fortify Rights
    id       Fortify Rights
    from     2013

org asean-parliamentarians-hr
    name     ASEAN Parliamentarians for Human Rights
    class    NGO
    code     NGO
    country  -
    sector   LEG
    en       ASEAN Parliamentarians for Human Rights
    id       Anggota Parlemen ASEAN untuk Hak Asasi Manusia; ASEAN Parliamentarians for Human Rights
    from     2013

org forum-asia
    name     FORUM-ASIA
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       FORUM-ASIA; Asian Forum for Human Rights and Development
    id       FORUM-ASIA
    from     1991

org hong-kong-watch
    name     Hong Kong Watch
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Hong Kong Watch
    id       Hong Kong Watch
    from     2017

org tapol
    name     TAPOL
    class    -
    country  GBR
    sector   CVL
    en       TAPOL; Tapol rights group
    id       TAPOL
    from     1973

org tlhr
    name     Thai Lawyers for Human Rights
    class    -
    country  THA
    sector   JUD; CVL
    en       Thai Lawyers for Human Rights
    id       Pengacara Thailand untuk Hak Asasi Manusia
    from     2014-05

# Think tanks

org isw
    name     Institute for the Study of War
    class    -
    country  USA
    sector   EDU
    en       Institute for the Study of War; ISW
    id       Institut Studi Perang; ISW; Institute for the Study of War
    from     2007

org csis-us
    name     Center for Strategic and International Studies
    class    -
    country  USA
    sector   EDU
    en       Center for Strategic and International Studies
    id       Pusat Studi Strategis dan Internasional; Center for Strategic and International Studies
    from     1962

org csis-indonesia
    name     CSIS Indonesia
    class    -
    country  IDN
    sector   EDU
    en       CSIS Indonesia; Centre for Strategic and International Studies
    id       CSIS; CSIS Indonesia; Centre for Strategic and International Studies
    from     1971-09-01

org rand
    name     RAND Corporation
    class    -
    country  USA
    sector   EDU
    en       RAND Corporation; Rand Corp
    id       RAND Corporation
    from     1948-05-14

org sipri
    name     SIPRI
    class    -
    country  SWE
    sector   EDU
    en       SIPRI; Stockholm International Peace Research Institute
    id       SIPRI; Institut Penelitian Perdamaian Internasional Stockholm
    from     1966-05-06

org iiss
    name     IISS
    class    -
    country  GBR
    sector   EDU
    en       IISS; International Institute for Strategic Studies
    id       IISS; Institut Internasional untuk Studi Strategis
    from     1958

org chatham-house
    name     Chatham House
    class    -
    country  GBR
    sector   EDU
    en       Chatham House
    id       Chatham House
    from     1920-07-05

org aspi
    name     Australian Strategic Policy Institute
    class    -
    country  AUS
    sector   EDU
    en       Australian Strategic Policy Institute
    id       Institut Kebijakan Strategis Australia
    from     2001-08

org lowy
    name     Lowy Institute
    class    -
    country  AUS
    sector   EDU
    en       Lowy Institute
    id       Lowy Institute; Institut Lowy
    from     2003

org iseas
    name     ISEAS-Yusof Ishak Institute
    class    -
    country  SGP
    sector   EDU
    en       ISEAS-Yusof Ishak Institute; ISEAS
    id       ISEAS; ISEAS-Yusof Ishak Institute
    from     1968

org heritage-foundation
    name     Heritage Foundation
    class    -
    country  USA
    sector   EDU
    en       Heritage Foundation
    id       Heritage Foundation
    from     1973-02-16

org acled
    name     ACLED
    class    NGO
    code     NGO
    country  -
    sector   EDU
    en       ACLED; Armed Conflict Location and Event Data
    id       ACLED
    from     2005

org ipac-indonesia
    name     Institute for Policy Analysis of Conflict
    class    -
    country  IDN
    sector   EDU
    en       Institute for Policy Analysis of Conflict
    id       IPAC; Institute for Policy Analysis of Conflict
    from     2013

org lsi
    name     Indonesian Survey Institute
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Survey Institute
    id       Lembaga Survei Indonesia
    from     2003-08

org lsi-denny-ja
    name     LSI Denny JA
    class    -
    country  IDN
    sector   EDU
    en       LSI Denny JA; Indonesian Survey Circle
    id       Lingkaran Survei Indonesia; LSI Denny JA
    from     2005

org indikator
    name     Indikator Politik Indonesia
    class    -
    country  IDN
    sector   EDU
    en       Indikator Politik Indonesia
    id       Indikator Politik Indonesia; Indikator Politik

org charta
    name     Charta Politika
    class    -
    country  IDN
    sector   EDU
    en       Charta Politika; Charta Politika Indonesia
    id       Charta Politika; Charta Politika Indonesia

org smrc
    name     Saiful Mujani Research and Consulting
    class    -
    country  IDN
    sector   EDU
    en       Saiful Mujani Research and Consulting; SMRC
    id       SMRC; Saiful Mujani Research and Consulting

org perludem
    name     Perludem
    class    -
    country  IDN
    sector   CVL
    en       Perludem; Association for Elections and Democracy
    id       Perludem; Perkumpulan untuk Pemilu dan Demokrasi
    from     2005-01-15

org setara
    name     Setara Institute
    class    -
    country  IDN
    sector   CVL
    en       Setara Institute
    id       Setara Institute
    from     2005

org formappi
    name     Formappi
    class    -
    country  IDN
    sector   CVL
    en       Formappi
    id       Formappi; Forum Masyarakat Peduli Parlemen Indonesia

org ajar
    name     Asia Justice and Rights
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       Asia Justice and Rights
    id       Asia Justice and Rights; AJAR
    from     2010

org elsam
    name     ELSAM
    class    -
    country  IDN
    sector   CVL
    en       ELSAM; Institute for Policy Research and Advocacy
    id       ELSAM; Elsam; Lembaga Studi dan Advokasi Masyarakat
    from     1993-08

org icjr
    name     Institute for Criminal Justice Reform
    class    -
    country  IDN
    sector   CVL
    en       Institute for Criminal Justice Reform
    id       ICJR; Institute for Criminal Justice Reform
    from     2007

org imparsial
    name     Imparsial
    class    -
    country  IDN
    sector   CVL
    en       Imparsial; Indonesian Human Rights Monitor
    id       Imparsial
    from     2002-06

# Indonesian NGOs, mass organisations, unions, religious bodies

org kontras
    name     KontraS
    class    -
    country  IDN
    sector   CVL
    en       KontraS; Kontras; Commission for Missing Persons and Victims of Violence; Commission for the Disappeared and Victims of Violence
    id       KontraS; Kontras; Komisi untuk Orang Hilang dan Korban Tindak Kekerasan; Komisi untuk Orang Hilang dan Korban Kekerasan
    from     1998-03-20

org ylbhi
    name     YLBHI
    class    -
    country  IDN
    sector   CVL
    en       YLBHI; Indonesian Legal Aid Foundation; Legal Aid Institute
    id       YLBHI; LBH; Yayasan Lembaga Bantuan Hukum Indonesia
    from     1970-10-28

org lbh-jakarta
    name     LBH Jakarta
    class    -
    country  IDN
    sector   CVL
    en       LBH Jakarta; Jakarta Legal Aid Institute
    id       LBH Jakarta; Lembaga Bantuan Hukum Jakarta
    from     1970-10-28
    parent   ylbhi

org lbh-pers
    name     LBH Pers
    class    -
    country  IDN
    sector   CVL
    en       LBH Pers; Legal Aid Center for the Press
    id       LBH Pers; Lembaga Bantuan Hukum Pers
    from     2003

org lbh-papua
    name     LBH Papua
    class    -
    country  IDN
    sector   CVL
    en       LBH Papua; Papua Legal Aid Institute
    id       LBH Papua; Lembaga Bantuan Hukum Papua
    parent   ylbhi

org walhi
    name     Walhi
    class    -
    country  IDN
    sector   CVL
    en       Walhi; WALHI; Indonesian Forum for the Environment
    id       Walhi; WALHI; Wahana Lingkungan Hidup Indonesia
    from     1980-10-15

org icw
    name     Indonesia Corruption Watch
    class    -
    country  IDN
    sector   CVL
    en       Indonesia Corruption Watch; ICW
    id       Indonesia Corruption Watch; ICW
    from     1998-06-21

org maki
    name     Indonesian Anticorruption Community
    class    -
    country  IDN
    sector   CVL
    en       Indonesian Anticorruption Community; MAKI
    id       MAKI; Masyarakat Antikorupsi Indonesia; Masyarakat Anti Korupsi Indonesia

org jatam
    name     Jatam
    class    -
    country  IDN
    sector   CVL
    en       Jatam; Mining Advocacy Network; JATAM
    id       Jatam; JATAM; Jaringan Advokasi Tambang
    from     1995

org aman
    name     Indigenous Peoples' Alliance of the Archipelago
    class    -
    country  IDN
    sector   CVL
    en       Indigenous Peoples' Alliance of the Archipelago; Alliance of Indigenous Peoples of the Archipelago
    id       Aliansi Masyarakat Adat Nusantara
    from     1999-03-17

org kpa-agraria
    name     Consortium for Agrarian Reform
    class    -
    country  IDN
    sector   AGR; CVL
    en       Consortium for Agrarian Reform
    id       Konsorsium Pembaruan Agraria; KPA
    from     1994-09-24

org sawit-watch
    name     Sawit Watch
    class    -
    country  IDN
    sector   CVL
    en       Sawit Watch
    id       Sawit Watch
    from     1998

org auriga
    name     Auriga Nusantara
    class    -
    country  IDN
    sector   CVL
    en       Auriga Nusantara
    id       Auriga Nusantara; Auriga

org jppi
    name     Indonesian Education Monitoring Network
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Education Monitoring Network; Network for Education Watch Indonesia
    id       JPPI; Jaringan Pemantau Pendidikan Indonesia

org p2g
    name     Association of Education and Teachers
    class    -
    country  IDN
    sector   EDU
    en       Association of Education and Teachers
    id       P2G; Perhimpunan Pendidikan dan Guru

org pgri
    name     Indonesian Teachers Association
    class    -
    country  IDN
    sector   EDU; LAB
    en       Indonesian Teachers Association; PGRI; Teachers Association of Indonesia
    id       PGRI; Persatuan Guru Republik Indonesia
    from     1945-11-25

org idi
    name     Indonesian Medical Association
    class    -
    country  IDN
    sector   MED
    en       Indonesian Medical Association; Indonesian Doctors Association
    id       IDI; Ikatan Dokter Indonesia; PB IDI
    from     1950-10-24

org idai
    name     Indonesian Pediatric Society
    class    -
    country  IDN
    sector   MED
    en       Indonesian Pediatric Society; Indonesian Pediatrician Association
    id       IDAI; Ikatan Dokter Anak Indonesia

org pmi
    name     Indonesian Red Cross
    class    -
    country  IDN
    sector   MED
    en       Indonesian Red Cross; Indonesian Red Cross Society
    id       PMI; Palang Merah Indonesia
    from     1945-09-17

org mer-c
    name     MER-C
    class    -
    country  IDN
    sector   MED
    en       MER-C; Medical Emergency Rescue Committee
    id       MER-C; Medical Emergency Rescue Committee
    from     1999-08-14

org act-indonesia
    name     Aksi Cepat Tanggap
    class    -
    country  IDN
    sector   CVL
    en       Aksi Cepat Tanggap
    id       Aksi Cepat Tanggap; ACT
    from     2005-04-21
    to       2022-07

org nu
    name     Nahdlatul Ulama
    class    -
    country  IDN
    sector   REL
    en       Nahdlatul Ulama; NU; PBNU
    id       Nahdlatul Ulama; NU; PBNU; Pengurus Besar Nahdlatul Ulama; Nahdatul Ulama; Nahdliyin; PWNU
    from     1926-01-31

org muhammadiyah
    name     Muhammadiyah
    class    -
    country  IDN
    sector   REL
    en       Muhammadiyah; Muhammadiyah Central Board
    id       Muhammadiyah; PP Muhammadiyah; Pimpinan Pusat Muhammadiyah; Persyarikatan Muhammadiyah
    from     1912-11-18

org gp-ansor
    name     GP Ansor
    class    -
    country  IDN
    sector   REL
    en       GP Ansor; Ansor Youth Movement; Banser
    id       GP Ansor; Gerakan Pemuda Ansor; Banser; Barisan Ansor Serbaguna
    from     1934-04-24
    parent   nu

org aisyiyah
    name     Aisyiyah
    class    -
    country  IDN
    sector   REL
    en       Aisyiyah
    id       Aisyiyah; 'Aisyiyah
    from     1917-05-19
    parent   muhammadiyah

org muslimat-nu
    name     Muslimat NU
    class    -
    country  IDN
    sector   REL
    en       Muslimat NU
    id       Muslimat NU
    from     1946-03-29
    parent   nu

org fatayat-nu
    name     Fatayat NU
    class    -
    country  IDN
    sector   REL
    en       Fatayat NU
    id       Fatayat NU
    from     1950-04-24
    parent   nu

org mui
    name     Indonesian Ulema Council
    class    -
    country  IDN
    sector   REL
    en       Indonesian Ulema Council; MUI; Indonesian Council of Ulema; Indonesian Ulama Council
    id       MUI; Majelis Ulama Indonesia
    from     1975-07-26

org kwi
    name     Indonesian Bishops' Conference
    class    -
    country  IDN
    sector   REL
    en       Indonesian Bishops' Conference; Bishops' Conference of Indonesia
    id       KWI; Konferensi Waligereja Indonesia
    from     1924-05-15

org pgi
    name     Communion of Churches in Indonesia
    class    -
    country  IDN
    sector   REL
    en       Communion of Churches in Indonesia; Indonesian Communion of Churches
    id       PGI; Persekutuan Gereja-gereja di Indonesia; Persekutuan Gereja Indonesia
    from     1950-05-25

org phdi
    name     Parisada Hindu Dharma Indonesia
    class    -
    country  IDN
    sector   REL
    en       Parisada Hindu Dharma Indonesia
    id       PHDI; Parisada Hindu Dharma Indonesia
    from     1959-02-23

org walubi
    name     Walubi
    class    -
    country  IDN
    sector   REL
    en       Walubi
    id       Walubi; Perwakilan Umat Buddha Indonesia

org permabudhi
    name     Permabudhi
    class    -
    country  IDN
    sector   REL
    en       Permabudhi
    id       Permabudhi

org matakin
    name     Matakin
    class    -
    country  IDN
    sector   REL
    en       Matakin
    id       Matakin; Majelis Tinggi Agama Khonghucu Indonesia

org ahmadiyah-indonesia
    name     Ahmadiyah Indonesia
    class    -
    country  IDN
    sector   REL
    en       Ahmadiyah Indonesia; Indonesian Ahmadiyah Congregation; Jamaah Ahmadiyah Indonesia
    id       Jemaat Ahmadiyah Indonesia; Ahmadiyah; Jamaah Ahmadiyah Indonesia
    from     1925

org gki-papua
    name     Evangelical Christian Church in Papua
    class    -
    country  IDN
    sector   REL
    en       Evangelical Christian Church in Papua
    id       GKI di Tanah Papua; Sinode GKI di Tanah Papua
    from     1956-10-26

org dewan-gereja-papua
    name     Papuan Council of Churches
    class    -
    country  IDN
    sector   REL
    en       Papuan Council of Churches; West Papua Council of Churches
    id       Dewan Gereja Papua

org fpi
    name     Islamic Defenders Front
    class    -
    country  IDN
    sector   REL; OPP
    en       Islamic Defenders Front; FPI; Islam Defenders Front
    id       FPI; Front Pembela Islam; Front Persaudaraan Islam; Laskar FPI
    from     1998-08-17

org hti
    name     Hizbut Tahrir Indonesia
    class    -
    country  IDN
    sector   REL; OPP
    en       Hizbut Tahrir Indonesia; HTI
    id       Hizbut Tahrir Indonesia; HTI
    to       2017-07-19
    parent   hizb-ut-tahrir

org pa-212
    name     212 Alumni Brotherhood
    class    -
    country  IDN
    sector   REL; OPP
    en       212 Alumni Brotherhood; PA 212
    id       PA 212; Persaudaraan Alumni 212

org gnpf-ulama
    name     GNPF Ulama
    class    -
    country  IDN
    sector   REL; OPP
    en       GNPF Ulama; GNPF-MUI
    id       GNPF Ulama; GNPF-MUI

org dewan-masjid
    name     Indonesian Mosque Council
    class    -
    country  IDN
    sector   REL
    en       Indonesian Mosque Council
    id       Dewan Masjid Indonesia; DMI
    from     1972-06-22

org icmi
    name     Indonesian Association of Muslim Intellectuals
    class    -
    country  IDN
    sector   REL
    en       Indonesian Association of Muslim Intellectuals; ICMI
    id       ICMI; Ikatan Cendekiawan Muslim Indonesia; Ikatan Cendekiawan Muslim se-Indonesia
    from     1990-12-07

org pemuda-pancasila
    name     Pancasila Youth
    class    -
    country  IDN
    sector   PRM
    en       Pancasila Youth; Pemuda Pancasila
    id       Pemuda Pancasila; ormas Pemuda Pancasila
    from     1959-10-28

org grib-jaya
    name     GRIB Jaya
    class    -
    country  IDN
    sector   PRM
    en       GRIB Jaya
    id       GRIB Jaya; ormas GRIB Jaya

org fbr
    name     Betawi Rempug Forum
    class    -
    country  IDN
    sector   CVL
    en       Betawi Rempug Forum
    id       Forum Betawi Rempug; FBR
    from     2001-07

org forkabi
    name     Forkabi
    class    -
    country  IDN
    sector   CVL
    en       Forkabi; Betawi Communication Forum
    id       Forkabi; Forum Komunikasi Anak Betawi
    from     2001-04

org kokam
    name     Kokam
    class    -
    country  IDN
    sector   REL
    en       Kokam
    id       Kokam; KOKAM

org hmi
    name     Islamic Students Association
    class    -
    country  IDN
    sector   EDU; OPP
    en       Islamic Students Association; Muslim Students Association of Indonesia
    id       HMI; Himpunan Mahasiswa Islam; PB HMI
    from     1947-02-05

org pmii
    name     Indonesian Islamic Student Movement
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Islamic Student Movement; PMII
    id       PMII; Pergerakan Mahasiswa Islam Indonesia; PB PMII
    from     1960-04-17

org gmni
    name     Indonesian National Student Movement
    class    -
    country  IDN
    sector   EDU
    en       Indonesian National Student Movement; GMNI
    id       GMNI; Gerakan Mahasiswa Nasional Indonesia
    from     1954-03-23

org gmki
    name     Indonesian Christian Student Movement
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Christian Student Movement; GMKI
    id       GMKI; Gerakan Mahasiswa Kristen Indonesia
    from     1950-02-09

org pmkri
    name     PMKRI
    class    -
    country  IDN
    sector   EDU
    en       PMKRI; Union of Catholic University Students of Indonesia
    id       PMKRI; Perhimpunan Mahasiswa Katolik Republik Indonesia
    from     1947-05-25

org imm
    name     Muhammadiyah Students Association
    class    -
    country  IDN
    sector   EDU
    en       Muhammadiyah Students Association
    id       Ikatan Mahasiswa Muhammadiyah; DPP IMM
    from     1964-03-14

org kammi
    name     KAMMI
    class    -
    country  IDN
    sector   EDU
    en       KAMMI; Indonesian Muslim Students Action Union
    id       KAMMI; Kesatuan Aksi Mahasiswa Muslim Indonesia
    from     1998-03-29

org bem-si
    name     BEM SI
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM SI; All-Indonesian Students Union; All-Indonesia Association of University Student Executive Bodies; Indonesian Student Executive Bodies Alliance
    id       BEM SI; BEM Seluruh Indonesia; Aliansi BEM SI; Aliansi BEM Seluruh Indonesia; BEM SI Kerakyatan; Badan Eksekutif Mahasiswa Seluruh Indonesia

org bem-ui
    name     BEM UI
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM UI; University of Indonesia Student Executive Board; University of Indonesia student union
    id       BEM UI; Badan Eksekutif Mahasiswa UI; Badan Eksekutif Mahasiswa Universitas Indonesia

org amp-papua
    name     Papuan Student Alliance
    class    -
    country  IDN
    sector   OPP
    en       Papuan Student Alliance; Papuan Students Alliance
    id       Aliansi Mahasiswa Papua; AMP
    from     1998

org ui
    name     University of Indonesia
    class    -
    country  IDN
    sector   EDU
    en       University of Indonesia; Universitas Indonesia
    id       Universitas Indonesia; UI

org ugm
    name     Gadjah Mada University
    class    -
    country  IDN
    sector   EDU
    en       Gadjah Mada University; UGM; Universitas Gadjah Mada
    id       UGM; Universitas Gadjah Mada
    from     1949-12-19

org itb
    name     Bandung Institute of Technology
    class    -
    country  IDN
    sector   EDU
    en       Bandung Institute of Technology; ITB
    id       ITB; Institut Teknologi Bandung
    from     1959-03-02

org ksbsi
    name     KSBSI
    class    -
    country  IDN
    sector   LAB
    en       KSBSI; Confederation of All Indonesian Trade Unions
    id       KSBSI; Konfederasi Serikat Buruh Seluruh Indonesia

org kspi
    name     KSPI
    class    -
    country  IDN
    sector   LAB
    en       KSPI; Confederation of Indonesian Trade Unions
    id       KSPI; Konfederasi Serikat Pekerja Indonesia
    from     2003-02

org kspsi
    name     KSPSI
    class    -
    country  IDN
    sector   LAB
    en       KSPSI; Confederation of All Indonesian Workers Unions; All-Indonesian Workers Union Confederation
    id       KSPSI; Konfederasi Serikat Pekerja Seluruh Indonesia
    from     1973-02-20

org fspmi
    name     FSPMI
    class    -
    country  IDN
    sector   LAB
    en       FSPMI; Federation of Indonesian Metal Workers Unions
    id       FSPMI; Federasi Serikat Pekerja Metal Indonesia
    from     1999-02-06

org kasbi
    name     KASBI
    class    -
    country  IDN
    sector   LAB
    en       KASBI; Congress of Indonesian Labor Unions Alliance
    id       KASBI; Konfederasi KASBI; Kongres Aliansi Serikat Buruh Indonesia
    from     2005-02

org gebrak
    name     Gebrak
    class    -
    country  IDN
    sector   LAB; OPP
    en       Gebrak; Labor with People Movement
    id       Gebrak; GEBRAK; Gerakan Buruh Bersama Rakyat
    from     2019

org spi-petani
    name     Indonesian Farmers Union
    class    -
    country  IDN
    sector   AGR
    en       Indonesian Farmers Union; Indonesian Peasants Union
    id       Serikat Petani Indonesia
    from     1998-07-08

org hkti
    name     Indonesian Farmers Association
    class    -
    country  IDN
    sector   AGR
    en       Indonesian Farmers Association; HKTI
    id       HKTI; Himpunan Kerukunan Tani Indonesia
    from     1973-04-27

org knti
    name     Indonesian Traditional Fishermen's Association
    class    -
    country  IDN
    sector   AGR
    en       Indonesian Traditional Fishermen's Association; Indonesian Traditional Fisherfolk Union
    id       KNTI; Kesatuan Nelayan Tradisional Indonesia

org kiara
    name     People's Coalition for Fisheries Justice
    class    -
    country  IDN
    sector   CVL
    en       People's Coalition for Fisheries Justice
    id       Kiara; KIARA; Koalisi Rakyat untuk Keadilan Perikanan
    from     2003-04

org apdesi
    name     Indonesian Village Administrations Association
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Village Administrations Association
    id       Apdesi; APDESI; Asosiasi Pemerintah Desa Seluruh Indonesia

org kadin
    name     Kadin
    class    -
    country  IDN
    sector   BUS
    en       Kadin; Indonesian Chamber of Commerce and Industry; Kadin Indonesia
    id       Kadin; Kadin Indonesia; Kamar Dagang dan Industri Indonesia; Kamar Dagang dan Industri
    from     1968-09-24

org apindo
    name     Apindo
    class    -
    country  IDN
    sector   BUS; LAB
    en       Apindo; Indonesian Employers Association; Indonesian Employers' Association
    id       Apindo; Asosiasi Pengusaha Indonesia
    from     1952-01-31

org hipmi
    name     Hipmi
    class    -
    country  IDN
    sector   BUS
    en       Hipmi; Indonesian Young Entrepreneurs Association
    id       Hipmi; HIPMI; Himpunan Pengusaha Muda Indonesia
    from     1972-06-10

org gapki
    name     GAPKI
    class    -
    country  IDN
    sector   BUS; AGR
    en       GAPKI; Gapki; Indonesian Palm Oil Association
    id       GAPKI; Gapki; Gabungan Pengusaha Kelapa Sawit Indonesia
    from     1981-02-27

org aprindo
    name     Aprindo
    class    -
    country  IDN
    sector   BUS
    en       Aprindo; Indonesian Retailers Association
    id       Aprindo; Asosiasi Pengusaha Ritel Indonesia

org aji
    name     Alliance of Independent Journalists
    class    -
    country  IDN
    sector   JRN
    en       Alliance of Independent Journalists; AJI
    id       AJI; Aliansi Jurnalis Independen; AJI Indonesia; AJI Jakarta
    from     1994-08-07

org pwi
    name     Indonesian Journalists Association
    class    -
    country  IDN
    sector   JRN
    en       Indonesian Journalists Association; PWI; Indonesian Journalists' Association
    id       PWI; Persatuan Wartawan Indonesia
    from     1946-02-09

org ijti
    name     Indonesian Television Journalists Association
    class    -
    country  IDN
    sector   JRN
    en       Indonesian Television Journalists Association; IJTI
    id       IJTI; Ikatan Jurnalis Televisi Indonesia
    from     1998-08

org peradi
    name     Peradi
    class    -
    country  IDN
    sector   JUD
    en       Peradi; Indonesian Advocates Association; Indonesian Bar Association
    id       Peradi; PERADI; Perhimpunan Advokat Indonesia
    from     2004-12-21

org safenet
    name     SAFEnet
    class    NGO
    code     NGO
    country  -
    sector   CVL
    en       SAFEnet; Southeast Asia Freedom of Expression Network
    id       SAFEnet; SafeNet
    from     2013-06-27

org gusdurian
    name     Gusdurian Network
    class    -
    country  IDN
    sector   CVL
    en       Gusdurian Network; Gusdurian
    id       Jaringan Gusdurian; Gusdurian

org wahid-institute
    name     Wahid Foundation
    class    -
    country  IDN
    sector   CVL; REL
    en       Wahid Foundation; Wahid Institute
    id       Wahid Foundation; Wahid Institute
    from     2004-09-07

org migrant-care
    name     Migrant Care
    class    -
    country  IDN
    sector   LAB; CVL
    en       Migrant Care
    id       Migrant Care
    from     2004-09

org sbmi
    name     Indonesian Migrant Workers Union
    class    -
    country  IDN
    sector   LAB
    en       Indonesian Migrant Workers Union; SBMI
    id       SBMI; Serikat Buruh Migran Indonesia
    from     2003-02-25

org aksi-kamisan
    name     Kamisan
    class    -
    country  IDN
    sector   OPP
    en       Kamisan; Aksi Kamisan; Kamisan rally
    id       Aksi Kamisan
    from     2007-01-18

org fri-wp
    name     Indonesian People's Front for West Papua
    class    -
    country  IDN
    sector   OPP
    en       Indonesian People's Front for West Papua
    id       FRI-WP; Front Rakyat Indonesia untuk West Papua
    from     2016-11

org pssi
    name     PSSI
    class    -
    country  IDN
    sector   CVL
    en       PSSI; Football Association of Indonesia
    id       PSSI; Persatuan Sepak Bola Seluruh Indonesia
    from     1930-04-19

# News agencies, broadcasters and newspapers

org reuters
    name     Reuters
    class    -
    country  GBR
    sector   JRN
    en       Reuters; Reuters news agency; Thomson Reuters
    id       Reuters; kantor berita Reuters
    from     1851-10

org afp
    name     Agence France-Presse
    class    -
    country  FRA
    sector   JRN
    en       AFP; Agence France-Presse
    id       AFP; Agence France-Presse; kantor berita AFP
    from     1944-08-20

org ap
    name     Associated Press
    class    -
    country  USA
    sector   JRN
    en       Associated Press; AP; The Associated Press
    id       Associated Press; AP; kantor berita AP
    from     1846-05

org upi
    name     United Press International
    class    -
    country  USA
    sector   JRN
    en       United Press International
    id       United Press International; UPI
    from     1907

org bloomberg
    name     Bloomberg News
    class    -
    country  USA
    sector   JRN
    en       Bloomberg News; Bloomberg
    id       Bloomberg; Bloomberg News
    from     1990

org bbc
    name     BBC
    class    -
    country  GBR
    sector   JRN
    en       BBC; BBC News; British Broadcasting Corporation
    id       BBC; BBC News; BBC Indonesia; BBC News Indonesia
    from     1922-10-18

org cnn
    name     CNN
    class    -
    country  USA
    sector   JRN
    en       CNN; Cable News Network
    id       CNN; CNN Internasional
    from     1980-06-01

org cnn-indonesia
    name     CNN Indonesia
    class    -
    country  IDN
    sector   JRN
    en       CNN Indonesia
    id       CNN Indonesia; CNNIndonesia.com
    from     2014-10-20

org fox-news
    name     Fox News
    class    -
    country  USA
    sector   JRN
    en       Fox News; Fox News Channel
    id       Fox News
    from     1996-10-07

org nyt
    name     New York Times
    class    -
    country  USA
    sector   JRN
    en       New York Times; The New York Times
    id       New York Times; The New York Times
    from     1851-09-18

org washington-post
    name     Washington Post
    class    -
    country  USA
    sector   JRN
    en       Washington Post; The Washington Post
    id       Washington Post; The Washington Post
    from     1877-12-06

org wsj
    name     Wall Street Journal
    class    -
    country  USA
    sector   JRN
    en       Wall Street Journal; The Wall Street Journal; WSJ
    id       Wall Street Journal; The Wall Street Journal; WSJ
    from     1889-07-08

org ft
    name     Financial Times
    class    -
    country  GBR
    sector   JRN
    en       Financial Times
    id       Financial Times
    from     1888

org the-guardian
    name     Guardian newspaper
    class    -
    country  GBR
    sector   JRN
    en       Guardian newspaper; The Guardian newspaper; Britain's Guardian newspaper
    id       The Guardian; surat kabar Guardian
    from     1821-05-05

org sky-news
    name     Sky News
    class    -
    country  GBR
    sector   JRN
    en       Sky News
    id       Sky News
    from     1989-02-05

org nbc-news
    name     NBC News
    class    -
    country  USA
    sector   JRN
    en       NBC News
    id       NBC News

org msnbc
    name     MSNBC
    class    -
    country  USA
    sector   JRN
    en       MSNBC
    id       MSNBC

org abc-us
    name     ABC News
    class    -
    country  USA
    sector   JRN
    en       ABC News; American Broadcasting Company
    id       ABC News

org cbs-news
    name     CBS News
    class    -
    country  USA
    sector   JRN
    en       CBS News; CBS
    id       CBS News; CBS

org cnbc
    name     CNBC
    class    -
    country  USA
    sector   JRN
    en       CNBC
    id       CNBC
    from     1989-04-17

org npr
    name     NPR
    class    -
    country  USA
    sector   JRN
    en       NPR; National Public Radio
    id       NPR
    from     1970-02-26

org axios
    name     Axios
    class    -
    country  USA
    sector   JRN
    en       Axios
    id       Axios
    from     2017-01

org politico
    name     Politico
    class    -
    country  USA
    sector   JRN
    en       Politico
    id       Politico
    from     2007-01-23

org voa
    name     Voice of America
    class    -
    country  USA
    sector   JRN
    en       Voice of America; VOA
    id       Voice of America; VOA; VOA Indonesia
    from     1942-02-01

org rferl
    name     Radio Free Europe/Radio Liberty
    class    -
    country  USA
    sector   JRN
    en       Radio Free Europe/Radio Liberty; Radio Free Europe; RFE/RL; Radio Liberty
    id       Radio Free Europe/Radio Liberty; Radio Free Europe; RFE/RL
    from     1950

org rfa
    name     Radio Free Asia
    class    -
    country  USA
    sector   JRN
    en       Radio Free Asia; RFA
    id       Radio Free Asia; RFA
    from     1996-09-29

org benarnews
    name     BenarNews
    class    -
    country  USA
    sector   JRN
    en       BenarNews
    id       BenarNews
    from     2015

org dw
    name     Deutsche Welle
    class    -
    country  DEU
    sector   JRN
    en       Deutsche Welle; DW
    id       Deutsche Welle; DW; DW Indonesia
    from     1953-05-03

org dpa
    name     DPA
    class    -
    country  DEU
    sector   JRN
    en       DPA; Deutsche Presse-Agentur; German news agency dpa
    id       DPA; Deutsche Presse-Agentur; kantor berita Jerman DPA
    from     1949

org spiegel
    name     Der Spiegel
    class    -
    country  DEU
    sector   JRN
    en       Der Spiegel; Spiegel magazine
    id       Der Spiegel
    from     1947-01-04

org bild
    name     Bild newspaper
    class    -
    country  DEU
    sector   JRN
    en       Bild newspaper; German newspaper Bild
    id       surat kabar Bild; Bild
    from     1952-06-24

org le-monde
    name     Le Monde
    class    -
    country  FRA
    sector   JRN
    en       Le Monde
    id       Le Monde
    from     1944-12-19

org france-24
    name     France 24
    class    -
    country  FRA
    sector   JRN
    en       France 24; France24
    id       France 24; France24

org radio-france-internationale
    name     Radio France Internationale
    class    -
    country  FRA
    sector   JRN
    en       Radio France Internationale
    id       Radio France Internationale

org rfi
    name     RFI
    class    -
    country  FRA
    sector   JRN
    en       RFI
    id       RFI

org ansa
    name     ANSA
    class    -
    country  ITA
    sector   JRN
    en       ANSA; ANSA news agency
    id       ANSA; kantor berita ANSA
    from     1945-01

org efe
    name     EFE
    class    -
    country  ESP
    sector   JRN
    en       EFE; EFE news agency
    id       EFE; kantor berita EFE
    from     1939-01

org el-pais
    name     El Pais
    class    -
    country  ESP
    sector   JRN
    en       El Pais; El País
    id       El Pais; El País
    from     1976-05-04

org al-jazeera
    name     Al Jazeera
    class    -
    country  QAT
    sector   JRN
    en       Al Jazeera; Aljazeera; Al Jazeera English
    id       Al Jazeera; Aljazeera
    from     1996-11-01

org al-arabiya
    name     Al Arabiya
    class    -
    country  SAU
    sector   JRN
    en       Al Arabiya; Al Hadath
    id       Al Arabiya; Al Hadath
    from     2003-03-03

org arab-news
    name     Arab News
    class    -
    country  SAU
    sector   JRN
    en       Arab News
    id       Arab News
    from     1975-04-20

org spa-saudi
    name     Saudi Press Agency
    class    -
    country  SAU
    sector   JRN
    en       Saudi Press Agency; SPA
    id       Saudi Press Agency; SPA; kantor berita Saudi
    from     1971-01-23

org wam
    name     WAM
    class    -
    country  ARE
    sector   JRN
    en       WAM
    id       WAM

org emirates-news-agency
    name     Emirates News Agency
    class    -
    country  ARE
    sector   JRN
    en       Emirates News Agency
    id       kantor berita Emirat

org the-national-newspaper
    name     The National newspaper
    class    -
    country  ARE
    sector   JRN
    en       The National newspaper
    id       The National newspaper

org qna
    name     Qatar News Agency
    class    -
    country  QAT
    sector   JRN
    en       Qatar News Agency; QNA
    id       Kantor Berita Qatar; QNA
    from     1975-05-25

org mena-agency
    name     Middle East News Agency
    class    -
    country  EGY
    sector   JRN
    en       Middle East News Agency; MENA news agency
    id       kantor berita MENA; Kantor Berita Timur Tengah
    from     1956

org al-qahera
    name     Al-Qahera News
    class    -
    country  EGY
    sector   JRN
    en       Al-Qahera News; state-linked Al-Qahera News
    id       Al-Qahera News
    from     2022-10-31

org al-ahram
    name     Al-Ahram
    class    -
    country  EGY
    sector   JRN
    en       Al-Ahram; Ahram Online
    id       Al-Ahram; Ahram Online

org kuna
    name     KUNA
    class    -
    country  KWT
    sector   JRN
    en       KUNA; Kuwait News Agency
    id       KUNA; Kantor Berita Kuwait
    from     1956

org petra
    name     Petra news agency
    class    -
    country  JOR
    sector   JRN
    en       Petra news agency; Jordan News Agency
    id       kantor berita Petra; Kantor Berita Yordania
    from     1969-07-16

org sana
    name     Syrian Arab News Agency
    class    -
    country  SYR
    sector   JRN
    en       Syrian Arab News Agency; SANA; state news agency SANA
    id       SANA; Kantor Berita Arab Suriah; kantor berita SANA
    from     1965-06-24

org nna-lebanon
    name     National News Agency
    class    -
    country  LBN
    sector   JRN
    en       National News Agency; Lebanon's National News Agency; Lebanese National News Agency
    id       Kantor Berita Nasional Lebanon; NNA; Kantor Berita Nasional
    from     1961

org al-mayadeen
    name     Al-Mayadeen
    class    -
    country  LBN
    sector   JRN
    en       Al-Mayadeen
    id       Al-Mayadeen
    from     2012-06-11

org al-manar
    name     Al-Manar
    class    -
    country  LBN
    sector   JRN
    en       Al-Manar; Al-Manar TV
    id       Al-Manar
    from     1991-06-04
    parent   hezbollah

org al-masirah
    name     Al-Masirah
    class    -
    country  YEM
    sector   JRN
    en       Al-Masirah; Al-Masirah TV; Houthi-run Al-Masirah TV
    id       Al-Masirah; Al Masirah TV
    from     2012
    parent   houthi

org saba-news
    name     Saba news agency
    class    -
    country  YEM
    sector   JRN
    en       Saba news agency; Saba News
    id       kantor berita Saba
    from     1970-11

org wafa
    name     WAFA
    class    -
    country  PSE
    sector   JRN
    en       WAFA; Wafa; Palestinian news agency; WAFA news agency
    id       WAFA; Wafa; kantor berita Palestina; kantor berita WAFA
    from     1972-06-05

org aqsa-tv
    name     Al-Aqsa TV
    class    -
    country  PSE
    sector   JRN
    en       Al-Aqsa TV; Shehab news agency
    id       Al-Aqsa TV; kantor berita Shehab
    from     2006-01-09
    parent   hamas

org quds-news
    name     Quds News Network
    class    -
    country  PSE
    sector   JRN
    en       Quds News Network
    id       Quds News Network
    from     2011

org quds-press
    name     Quds Press
    class    -
    country  GBR
    sector   JRN
    en       Quds Press
    id       Quds Press; kantor berita Quds Press
    from     1992

org middle-east-monitor
    name     Middle East Monitor
    class    -
    country  GBR
    sector   JRN
    en       Middle East Monitor
    id       Middle East Monitor
    from     2009-07-01

org middle-east-eye
    name     Middle East Eye
    class    -
    country  GBR
    sector   JRN
    en       Middle East Eye
    id       Middle East Eye
    from     2014-04

org irna
    name     IRNA
    class    -
    country  IRN
    sector   JRN
    en       IRNA; Islamic Republic News Agency
    id       IRNA; kantor berita Iran IRNA; kantor berita IRNA
    from     1934

org tasnim
    name     Tasnim
    class    -
    country  IRN
    sector   JRN
    en       Tasnim; Tasnim News Agency; Tasnim news
    id       Tasnim; Tasnim News Agency; kantor berita Tasnim
    from     2012

org fars
    name     Fars News Agency
    class    -
    country  IRN
    sector   JRN
    en       Fars News Agency; Fars news; Fars
    id       Fars; Fars News Agency; kantor berita Fars
    from     2003

org mehr
    name     Mehr News Agency
    class    -
    country  IRN
    sector   JRN
    en       Mehr News Agency; Mehr news
    id       Mehr; kantor berita Mehr
    from     2003-06-22

org isna
    name     ISNA
    class    -
    country  IRN
    sector   JRN
    en       ISNA; Iranian Students' News Agency; Iranian Students News Agency
    id       ISNA; kantor berita ISNA
    from     1999-12

org press-tv
    name     Press TV
    class    -
    country  IRN
    sector   JRN
    en       Press TV; PressTV
    id       Press TV; PressTV
    from     2007-07-02
    parent   irib

org irib
    name     IRIB
    class    -
    country  IRN
    sector   JRN
    en       IRIB; Islamic Republic of Iran Broadcasting; Iranian state television; Iranian state TV; Iranian state media; Iran's state TV; Iran's state media
    id       IRIB; televisi pemerintah Iran; media pemerintah Iran; TV pemerintah Iran

org iran-international
    name     Iran International
    class    -
    country  GBR
    sector   JRN
    en       Iran International
    id       Iran International
    from     2017-05

org haaretz
    name     Haaretz
    class    -
    country  ISR
    sector   JRN
    en       Haaretz; Ha'aretz
    id       Haaretz; Ha'aretz
    from     1919

org times-of-israel
    name     Times of Israel
    class    -
    country  ISR
    sector   JRN
    en       Times of Israel; The Times of Israel
    id       Times of Israel; The Times of Israel
    from     2012-02

org jerusalem-post
    name     Jerusalem Post
    class    -
    country  ISR
    sector   JRN
    en       Jerusalem Post; The Jerusalem Post
    id       Jerusalem Post; The Jerusalem Post
    from     1932-12-01

org ynet
    name     Ynet
    class    -
    country  ISR
    sector   JRN
    en       Ynet; Yedioth Ahronoth; Yediot Ahronoth
    id       Ynet; Yedioth Ahronoth; Yediot Ahronoth
    from     1939-12-11

org israel-hayom
    name     Israel Hayom
    class    -
    country  ISR
    sector   JRN
    en       Israel Hayom
    id       Israel Hayom
    from     2007-07-30

org maariv
    name     Maariv
    class    -
    country  ISR
    sector   JRN
    en       Maariv; Ma'ariv
    id       Maariv
    from     1948

org channel-12-israel
    name     Israel's Channel 12
    class    -
    country  ISR
    sector   JRN
    en       Israel's Channel 12; Israeli Channel 12; Channel 12 news
    id       Channel 12 Israel; Channel 12; saluran televisi Israel Channel 12
    from     2017-11

org channel-13-israel
    name     Israel's Channel 13
    class    -
    country  ISR
    sector   JRN
    en       Israel's Channel 13; Israeli Channel 13
    id       Channel 13 Israel
    from     2017-11

org channel-14-israel
    name     Israel's Channel 14
    class    -
    country  ISR
    sector   JRN
    en       Israel's Channel 14; Israeli Channel 14
    id       Channel 14 Israel
    from     2014-11

org kan-israel
    name     Israeli public broadcaster Kan
    class    -
    country  ISR
    sector   JRN
    en       Israeli public broadcaster Kan; Kan news
    id       lembaga penyiaran publik Israel KAN; KAN Israel
    from     2017-05-15

org israel-army-radio
    name     Israel Army Radio
    class    -
    country  ISR
    sector   JRN
    en       Israel Army Radio; Israeli Army Radio; Galei Tzahal
    id       Radio Tentara Israel; Radio Angkatan Darat Israel
    from     1950-09-24

org anadolu
    name     Anadolu Agency
    class    -
    country  TUR
    sector   JRN
    en       Anadolu Agency; Anadolu; state-run Anadolu Agency; Anadolu news agency
    id       Anadolu Agency; Anadolu; kantor berita Anadolu
    from     1920-04-06

org trt
    name     TRT World
    class    -
    country  TUR
    sector   JRN
    en       TRT World; TRT; TRT Haber
    id       TRT World; TRT; TRT Haber
    from     1964-05-01

org daily-sabah
    name     Daily Sabah
    class    -
    country  TUR
    sector   JRN
    en       Daily Sabah
    id       Daily Sabah
    from     2014-02-24

org hurriyet
    name     Hurriyet
    class    -
    country  TUR
    sector   JRN
    en       Hurriyet; Hürriyet; Hurriyet Daily News
    id       Hurriyet; Hürriyet
    from     1948-05-01

org tass
    name     TASS
    class    -
    country  RUS
    sector   JRN
    en       TASS; TASS news agency; Itar-Tass; Tass
    id       TASS; kantor berita TASS; Tass; kantor berita Rusia TASS
    from     1904

org ria-novosti
    name     RIA Novosti
    class    -
    country  RUS
    sector   JRN
    en       RIA Novosti; RIA news agency; RIA; state news agency RIA
    id       RIA Novosti; kantor berita RIA; RIA; kantor berita RIA Novosti
    from     1941-06-24

org rossiya-segodnya
    name     Rossiya Segodnya
    class    -
    country  RUS
    sector   JRN
    en       Rossiya Segodnya
    id       Rossiya Segodnya
    from     2013-12-09

org interfax
    name     Interfax
    class    -
    country  RUS
    sector   JRN
    en       Interfax; Interfax news agency
    id       Interfax; kantor berita Interfax
    from     1989-09

org interfax-ukraine
    name     Interfax-Ukraine
    class    -
    country  UKR
    sector   JRN
    en       Interfax-Ukraine
    id       Interfax-Ukraina
    from     1992-11

org rt-russia
    name     Russia Today
    class    -
    country  RUS
    sector   JRN
    en       Russia Today; RT
    id       Russia Today
    from     2005-12-10

org sputnik
    name     Sputnik news agency
    class    -
    country  RUS
    sector   JRN
    en       Sputnik news agency; Sputnik; Sputnik News
    id       Sputnik; kantor berita Sputnik; Sputnik News
    from     2014-11-10

org novaya-gazeta
    name     Novaya Gazeta
    class    -
    country  RUS
    sector   JRN
    en       Novaya Gazeta
    id       Novaya Gazeta
    from     1993-04-01

org meduza
    name     Meduza
    class    -
    country  RUS
    sector   JRN
    en       Meduza
    id       Meduza
    from     2014-10

org tv-rain
    name     TV Rain
    class    -
    country  RUS
    sector   JRN
    en       TV Rain; Dozhd
    id       TV Rain; Dozhd
    from     2010-04-27

org kommersant
    name     Kommersant
    class    -
    country  RUS
    sector   JRN
    en       Kommersant
    id       Kommersant

org izvestia
    name     Izvestia
    class    -
    country  RUS
    sector   JRN
    en       Izvestia
    id       Izvestia

org vedomosti
    name     Vedomosti
    class    -
    country  RUS
    sector   JRN
    en       Vedomosti
    id       Vedomosti
    from     1999-09-07

org rossiya-1
    name     Rossiya 1
    class    -
    country  RUS
    sector   JRN
    en       Rossiya 1; Russian state television; Russian state TV; Russian state media
    id       Rossiya 1; televisi pemerintah Rusia; media pemerintah Rusia

org ukrinform
    name     Ukrinform
    class    -
    country  UKR
    sector   JRN
    en       Ukrinform
    id       Ukrinform; kantor berita Ukrinform

org suspilne
    name     Suspilne
    class    -
    country  UKR
    sector   JRN
    en       Suspilne; public broadcaster Suspilne
    id       Suspilne
    from     2017-01-19

org kyiv-independent
    name     Kyiv Independent
    class    -
    country  UKR
    sector   JRN
    en       Kyiv Independent; The Kyiv Independent
    id       Kyiv Independent; The Kyiv Independent
    from     2021-11

org kyiv-post
    name     Kyiv Post
    class    -
    country  UKR
    sector   JRN
    en       Kyiv Post
    id       Kyiv Post
    from     1995-10-18

org ukrainska-pravda
    name     Ukrainska Pravda
    class    -
    country  UKR
    sector   JRN
    en       Ukrainska Pravda
    id       Ukrainska Pravda
    from     2000-04-16

org belta
    name     Belta
    class    -
    country  BLR
    sector   JRN
    en       Belta; BelTA; state news agency Belta
    id       Belta; kantor berita Belta
    from     1918

org xinhua
    name     Xinhua
    class    -
    country  CHN
    sector   JRN
    en       Xinhua; Xinhua News Agency; New China News Agency; Xinhua news agency of China
    id       Xinhua; kantor berita Xinhua; kantor berita China Xinhua
    from     1931-11-07

org global-times
    name     Global Times
    class    -
    country  CHN
    sector   JRN
    en       Global Times; The Global Times
    id       Global Times
    from     1993

org peoples-daily
    name     People's Daily
    class    -
    country  CHN
    sector   JRN
    en       People's Daily
    id       People's Daily; Harian Rakyat China
    from     1948-06-15

org cctv
    name     China Central Television
    class    -
    country  CHN
    sector   JRN
    en       China Central Television; state broadcaster CCTV; China Media Group
    id       China Central Television; CCTV China; stasiun televisi pemerintah China CCTV
    from     1958-05-01

org cgtn
    name     CGTN
    class    -
    country  CHN
    sector   JRN
    en       CGTN; China Global Television Network
    id       CGTN
    from     2016-12-31

org china-daily
    name     China Daily
    class    -
    country  CHN
    sector   JRN
    en       China Daily
    id       China Daily
    from     1981-06-01

org scmp
    name     South China Morning Post
    class    -
    country  HKG
    sector   JRN
    en       South China Morning Post; SCMP
    id       South China Morning Post; SCMP
    from     1903-11-06

org apple-daily
    name     Apple Daily
    class    -
    country  HKG
    sector   JRN
    en       Apple Daily
    id       Apple Daily
    from     1995-06-20
    to       2021-06-24

org stand-news
    name     Stand News
    class    -
    country  HKG
    sector   JRN
    en       Stand News
    id       Stand News
    from     2014-12
    to       2021-12-29

org cna-taiwan
    name     Taiwan's Central News Agency
    class    -
    country  TWN
    sector   JRN
    en       Taiwan's Central News Agency; Central News Agency; Focus Taiwan
    id       Kantor Berita Pusat Taiwan; Focus Taiwan
    from     1924-04-01

org taipei-times
    name     Taipei Times
    class    -
    country  TWN
    sector   JRN
    en       Taipei Times
    id       Taipei Times
    from     1999-06-15

org nhk
    name     NHK
    class    -
    country  JPN
    sector   JRN
    en       NHK; Japan Broadcasting Corporation
    id       NHK
    from     1925

org kyodo
    name     Kyodo News
    class    -
    country  JPN
    sector   JRN
    en       Kyodo News; Kyodo; Kyodo news agency
    id       Kyodo; Kyodo News; kantor berita Kyodo
    from     1945-11-01

org jiji
    name     Jiji Press
    class    -
    country  JPN
    sector   JRN
    en       Jiji Press
    id       Jiji Press; kantor berita Jiji
    from     1945-11-01

org nikkei
    name     Nikkei Asia
    class    -
    country  JPN
    sector   JRN
    en       Nikkei Asia; Nikkei
    id       Nikkei; Nikkei Asia

org yomiuri
    name     Yomiuri Shimbun
    class    -
    country  JPN
    sector   JRN
    en       Yomiuri Shimbun; Yomiuri
    id       Yomiuri Shimbun; Yomiuri
    from     1874-11-02

org asahi
    name     Asahi Shimbun
    class    -
    country  JPN
    sector   JRN
    en       Asahi Shimbun; TV Asahi
    id       Asahi Shimbun; TV Asahi
    from     1879-01-25

org mainichi
    name     Mainichi Shimbun
    class    -
    country  JPN
    sector   JRN
    en       Mainichi Shimbun; Mainichi
    id       Mainichi Shimbun; Mainichi

org japan-times
    name     The Japan Times
    class    -
    country  JPN
    sector   JRN
    en       The Japan Times; Japan Times
    id       The Japan Times; Japan Times
    from     1897-03-22

org yonhap
    name     Yonhap
    class    -
    country  KOR
    sector   JRN
    en       Yonhap; Yonhap News Agency; Yonhap news
    id       Yonhap; kantor berita Yonhap; kantor berita Korea Selatan Yonhap
    from     1980-12-19

org kbs
    name     Korean Broadcasting System
    class    -
    country  KOR
    sector   JRN
    en       Korean Broadcasting System; South Korean broadcaster KBS
    id       Korean Broadcasting System; KBS Korea Selatan

org jtbc
    name     JTBC
    class    -
    country  KOR
    sector   JRN
    en       JTBC
    id       JTBC
    from     2011-12-01

org chosun-ilbo
    name     Chosun Ilbo
    class    -
    country  KOR
    sector   JRN
    en       Chosun Ilbo; TV Chosun
    id       Chosun Ilbo; TV Chosun
    from     1920-03-05

org joongang
    name     JoongAng Ilbo
    class    -
    country  KOR
    sector   JRN
    en       JoongAng Ilbo; Korea JoongAng Daily
    id       JoongAng Ilbo; Korea JoongAng Daily
    from     1965-09-22

org korea-herald
    name     Korea Herald
    class    -
    country  KOR
    sector   JRN
    en       Korea Herald; The Korea Herald
    id       Korea Herald; The Korea Herald
    from     1953-08-15

org korea-times
    name     Korea Times
    class    -
    country  KOR
    sector   JRN
    en       Korea Times; The Korea Times
    id       Korea Times; The Korea Times
    from     1950-11-01

org hankyoreh
    name     Hankyoreh
    class    -
    country  KOR
    sector   JRN
    en       Hankyoreh
    id       Hankyoreh
    from     1988-05-15

org nk-news
    name     NK News
    class    -
    country  KOR
    sector   JRN
    en       NK News
    id       NK News

org daily-nk
    name     Daily NK
    class    -
    country  KOR
    sector   JRN
    en       Daily NK
    id       Daily NK

org kcna
    name     KCNA
    class    -
    country  PRK
    sector   JRN
    en       KCNA; Korean Central News Agency; state-run KCNA; North Korean state media; state news agency KCNA
    id       KCNA; Kantor Berita Pusat Korea; kantor berita KCNA; kantor berita Korea Utara KCNA; media pemerintah Korea Utara; media pemerintah Korut
    from     1946-12-05

org rodong-sinmun
    name     Rodong Sinmun
    class    -
    country  PRK
    sector   JRN
    en       Rodong Sinmun
    id       Rodong Sinmun
    from     1945-11-01
    parent   wpk

org pti-agency
    name     Press Trust of India
    class    -
    country  IND
    sector   JRN
    en       Press Trust of India
    id       Press Trust of India
    from     1947-08-27

org ani-india
    name     Asian News International
    class    -
    country  IND
    sector   JRN
    en       Asian News International; ANI news agency
    id       Asian News International; kantor berita ANI
    from     1971

org times-of-india
    name     Times of India
    class    -
    country  IND
    sector   JRN
    en       Times of India; The Times of India
    id       Times of India; The Times of India
    from     1838-11-03

org hindustan-times
    name     Hindustan Times
    class    -
    country  IND
    sector   JRN
    en       Hindustan Times
    id       Hindustan Times
    from     1924

org indian-express
    name     The Indian Express
    class    -
    country  IND
    sector   JRN
    en       The Indian Express; Indian Express
    id       Indian Express; The Indian Express
    from     1932

org ndtv
    name     NDTV
    class    -
    country  IND
    sector   JRN
    en       NDTV
    id       NDTV
    from     1984

org dawn
    name     Dawn newspaper
    class    -
    country  PAK
    sector   JRN
    en       Dawn newspaper; Pakistan's Dawn newspaper
    id       surat kabar Dawn; harian Dawn
    from     1941-10-26

org geo-news
    name     Geo News
    class    -
    country  PAK
    sector   JRN
    en       Geo News; Geo TV
    id       Geo News; Geo TV
    from     2002-05

org express-tribune
    name     Express Tribune
    class    -
    country  PAK
    sector   JRN
    en       Express Tribune; The Express Tribune
    id       Express Tribune; The Express Tribune
    from     2010-04-12

org ary-news
    name     ARY News
    class    -
    country  PAK
    sector   JRN
    en       ARY News
    id       ARY News
    from     2004

org prothom-alo
    name     Prothom Alo
    class    -
    country  BGD
    sector   JRN
    en       Prothom Alo
    id       Prothom Alo

org dhaka-tribune
    name     Dhaka Tribune
    class    -
    country  BGD
    sector   JRN
    en       Dhaka Tribune
    id       Dhaka Tribune

org the-daily-star-bangladesh
    name     The Daily Star Bangladesh
    class    -
    country  BGD
    sector   JRN
    en       The Daily Star Bangladesh
    id       The Daily Star Bangladesh

org tolonews
    name     TOLOnews
    class    -
    country  AFG
    sector   JRN
    en       TOLOnews
    id       TOLOnews

org tolo-news
    name     Tolo News
    class    -
    country  AFG
    sector   JRN
    en       Tolo News
    id       Tolo News

org khaama-press
    name     Khaama Press
    class    -
    country  AFG
    sector   JRN
    en       Khaama Press
    id       Khaama Press

org pajhwok
    name     Pajhwok
    class    -
    country  AFG
    sector   JRN
    en       Pajhwok
    id       Pajhwok

org irrawaddy
    name     Irrawaddy magazine
    class    -
    country  MMR
    sector   JRN
    en       Irrawaddy magazine; Irrawaddy news website
    id       media Irrawaddy; The Irrawaddy
    from     1993

org myanmar-now
    name     Myanmar Now
    class    -
    country  MMR
    sector   JRN
    en       Myanmar Now
    id       Myanmar Now
    from     2015

org mizzima
    name     Mizzima
    class    -
    country  MMR
    sector   JRN
    en       Mizzima
    id       Mizzima
    from     1998-08

org dvb
    name     Democratic Voice of Burma
    class    -
    country  MMR
    sector   JRN
    en       Democratic Voice of Burma
    id       Democratic Voice of Burma
    from     1992-07

org bangkok-post
    name     Bangkok Post
    class    -
    country  THA
    sector   JRN
    en       Bangkok Post
    id       Bangkok Post

org thai-pbs
    name     Thai PBS
    class    -
    country  THA
    sector   JRN
    en       Thai PBS
    id       Thai PBS

org thairath
    name     Thairath
    class    -
    country  THA
    sector   JRN
    en       Thairath
    id       Thairath

org khaosod
    name     Khaosod
    class    -
    country  THA
    sector   JRN
    en       Khaosod
    id       Khaosod

org vietnam-news-agency
    name     Vietnam News Agency
    class    -
    country  VNM
    sector   JRN
    en       Vietnam News Agency
    id       Kantor Berita Vietnam; Vietnam News Agency

org vnexpress
    name     VnExpress
    class    -
    country  VNM
    sector   JRN
    en       VnExpress
    id       VnExpress

org tuoi-tre
    name     Tuoi Tre
    class    -
    country  VNM
    sector   JRN
    en       Tuoi Tre
    id       Tuoi Tre

org phnom-penh-post
    name     Phnom Penh Post
    class    -
    country  KHM
    sector   JRN
    en       Phnom Penh Post
    id       Phnom Penh Post

org khmer-times
    name     Khmer Times
    class    -
    country  KHM
    sector   JRN
    en       Khmer Times
    id       Khmer Times

org inquirer-ph
    name     Philippine Daily Inquirer
    class    -
    country  PHL
    sector   JRN
    en       Philippine Daily Inquirer
    id       Philippine Daily Inquirer
    from     1985-12-09

org philippine-star
    name     Philippine Star
    class    -
    country  PHL
    sector   JRN
    en       Philippine Star; The Philippine Star
    id       Philippine Star
    from     1986-07-28

org manila-bulletin
    name     Manila Bulletin
    class    -
    country  PHL
    sector   JRN
    en       Manila Bulletin
    id       Manila Bulletin

org manila-times
    name     Manila Times
    class    -
    country  PHL
    sector   JRN
    en       Manila Times; The Manila Times
    id       Manila Times

org gma-news
    name     GMA News
    class    -
    country  PHL
    sector   JRN
    en       GMA News; GMA Network
    id       GMA News; GMA Network

org rappler
    name     Rappler
    class    -
    country  PHL
    sector   JRN
    en       Rappler
    id       Rappler
    from     2012-01-01

org abs-cbn
    name     ABS-CBN
    class    -
    country  PHL
    sector   JRN
    en       ABS-CBN; ABS-CBN News
    id       ABS-CBN

org pna-philippines
    name     Philippine News Agency
    class    -
    country  PHL
    sector   JRN
    en       Philippine News Agency
    id       Kantor Berita Filipina
    from     1973-03-01

org bernama
    name     Bernama
    class    -
    country  MYS
    sector   JRN
    en       Bernama; Bernama news agency
    id       Bernama; kantor berita Bernama; kantor berita Malaysia Bernama
    from     1968-05-20

org new-straits-times
    name     New Straits Times
    class    -
    country  MYS
    sector   JRN
    en       New Straits Times
    id       New Straits Times

org malaysiakini
    name     Malaysiakini
    class    -
    country  MYS
    sector   JRN
    en       Malaysiakini
    id       Malaysiakini

org malay-mail
    name     Malay Mail
    class    -
    country  MYS
    sector   JRN
    en       Malay Mail
    id       Malay Mail

org free-malaysia-today
    name     Free Malaysia Today
    class    -
    country  MYS
    sector   JRN
    en       Free Malaysia Today
    id       Free Malaysia Today

org utusan-malaysia
    name     Utusan Malaysia
    class    -
    country  MYS
    sector   JRN
    en       Utusan Malaysia
    id       Utusan Malaysia

org the-star-newspaper
    name     The Star newspaper
    class    -
    country  MYS
    sector   JRN
    en       The Star newspaper
    id       The Star newspaper

org straits-times
    name     Straits Times
    class    -
    country  SGP
    sector   JRN
    en       Straits Times; The Straits Times
    id       Straits Times; The Straits Times
    from     1845-07-15

org cna-singapore
    name     Channel News Asia
    class    -
    country  SGP
    sector   JRN
    en       Channel News Asia; Channel NewsAsia; CNA
    id       Channel News Asia; Channel NewsAsia; CNA
    from     1999-03-01

org abc-australia
    name     Australian Broadcasting Corporation
    class    -
    country  AUS
    sector   JRN
    en       Australian Broadcasting Corporation; ABC Australia
    id       ABC Australia; Australian Broadcasting Corporation; ABC Indonesia
    from     1932-07-01

org smh
    name     Sydney Morning Herald
    class    -
    country  AUS
    sector   JRN
    en       Sydney Morning Herald; The Sydney Morning Herald
    id       Sydney Morning Herald; The Sydney Morning Herald
    from     1831-04-18

org aap-news
    name     Australian Associated Press
    class    -
    country  AUS
    sector   JRN
    en       Australian Associated Press
    id       Australian Associated Press
    from     1935

org sbs-australia
    name     SBS News
    class    -
    country  AUS
    sector   JRN
    en       SBS News; SBS Australia
    id       SBS Australia
    from     1975

org rnz
    name     Radio New Zealand
    class    -
    country  NZL
    sector   JRN
    en       Radio New Zealand; RNZ
    id       Radio New Zealand; RNZ

org nz-herald
    name     New Zealand Herald
    class    -
    country  NZL
    sector   JRN
    en       New Zealand Herald; The New Zealand Herald
    id       New Zealand Herald
    from     1863-11-13

org cbc-canada
    name     CBC News
    class    -
    country  CAN
    sector   JRN
    en       CBC News; Canadian Broadcasting Corporation
    id       CBC News; Canadian Broadcasting Corporation
    from     1936-11-02

org globe-and-mail
    name     Globe and Mail
    class    -
    country  CAN
    sector   JRN
    en       Globe and Mail; The Globe and Mail
    id       Globe and Mail; The Globe and Mail

org telesur
    name     Telesur
    class    -
    country  VEN
    sector   JRN
    en       Telesur; teleSUR
    id       Telesur
    from     2005-07-24

org prensa-latina
    name     Prensa Latina
    class    -
    country  CUB
    sector   JRN
    en       Prensa Latina
    id       Prensa Latina

org granma-newspaper
    name     Granma newspaper
    class    -
    country  CUB
    sector   JRN
    en       Granma newspaper
    id       Granma newspaper

org folha-de-s-paulo
    name     Folha de S.Paulo
    class    -
    country  BRA
    sector   JRN
    en       Folha de S.Paulo; Folha de Sao Paulo
    id       Folha de Sao Paulo

org o-globo
    name     O Globo
    class    -
    country  BRA
    sector   JRN
    en       O Globo
    id       O Globo

org agencia-brasil
    name     Agencia Brasil
    class    -
    country  BRA
    sector   JRN
    en       Agencia Brasil
    id       Agencia Brasil

org suna-news-agency
    name     SUNA news agency
    class    -
    country  SDN
    sector   JRN
    en       SUNA news agency
    id       SUNA news agency

org sudan-tribune
    name     Sudan Tribune
    class    -
    country  SDN
    sector   JRN
    en       Sudan Tribune
    id       Sudan Tribune

org radio-dabanga
    name     Radio Dabanga
    class    -
    country  SDN
    sector   JRN
    en       Radio Dabanga
    id       Radio Dabanga

org antara
    name     Antara news agency
    class    -
    country  IDN
    sector   JRN
    en       Antara news agency; ANTARA; LKBN Antara; Antara News; state news agency Antara
    id       ANTARA; Kantor Berita Antara; LKBN Antara; Antara News; Perum LKBN Antara
    from     1937-12-13

org kompas
    name     Kompas
    class    -
    country  IDN
    sector   JRN
    en       Kompas; Kompas daily; Kompas.com; KompasTV; Kompas TV
    id       Kompas; harian Kompas; Kompas.com; Kompas TV; KompasTV; Kompas.id
    from     1965-06-28

org tempo
    name     Tempo magazine
    class    -
    country  IDN
    sector   JRN
    en       Tempo magazine; Tempo.co; Koran Tempo; Tempo newsmagazine
    id       majalah Tempo; Tempo.co; Koran Tempo; TEMPO.CO; TEMPO
    from     1971-03-06

org detik
    name     detik.com
    class    -
    country  IDN
    sector   JRN
    en       detik.com; detikcom; Detikcom; Detik.com
    id       detik.com; detikcom; Detikcom; Detik.com; detikNews
    from     1998-07-09

org jakarta-post
    name     The Jakarta Post
    class    -
    country  IDN
    sector   JRN
    en       The Jakarta Post; Jakarta Post
    id       The Jakarta Post; Jakarta Post
    from     1983-04-25

org jakarta-globe
    name     Jakarta Globe
    class    -
    country  IDN
    sector   JRN
    en       Jakarta Globe
    id       Jakarta Globe
    from     2008-11

org republika
    name     Republika
    class    -
    country  IDN
    sector   JRN
    en       Republika; Republika daily
    id       Republika; harian Republika; Republika.co.id
    from     1993-01-04

org media-indonesia
    name     Media Indonesia daily
    class    -
    country  IDN
    sector   JRN
    en       Media Indonesia daily
    id       harian Media Indonesia; Media Indonesia
    from     1970-01-19

org metro-tv
    name     Metro TV
    class    -
    country  IDN
    sector   JRN
    en       Metro TV
    id       Metro TV; MetroTV
    from     2000-11-25

org tvone
    name     tvOne
    class    -
    country  IDN
    sector   JRN
    en       tvOne; TVOne
    id       tvOne; TVOne; TV One
    from     2008-02-14

org tvri
    name     TVRI
    class    -
    country  IDN
    sector   JRN
    en       TVRI
    id       TVRI; LPP TVRI
    from     1962-08-24

org rri
    name     Radio Republik Indonesia
    class    -
    country  IDN
    sector   JRN
    en       Radio Republik Indonesia; RRI
    id       RRI; Radio Republik Indonesia; LPP RRI
    from     1945-09-11

org liputan6
    name     Liputan6.com
    class    -
    country  IDN
    sector   JRN
    en       Liputan6.com; Liputan6
    id       Liputan6.com; Liputan6; Liputan 6
    from     1996-05-20

org tribunnews
    name     Tribunnews
    class    -
    country  IDN
    sector   JRN
    en       Tribunnews; Tribunnews.com
    id       Tribunnews; Tribunnews.com; Tribun Network; TribunNews

org jawa-pos
    name     Jawa Pos
    class    -
    country  IDN
    sector   JRN
    en       Jawa Pos
    id       Jawa Pos; JawaPos.com; harian Jawa Pos
    from     1949-07-01

org kumparan-media
    name     kumparan.com
    class    -
    country  IDN
    sector   JRN
    en       kumparan.com
    id       kumparan.com
    from     2017-01

org okezone
    name     Okezone
    class    -
    country  IDN
    sector   JRN
    en       Okezone
    id       Okezone; Okezone.com
    from     2007

org sindonews
    name     Sindonews
    class    -
    country  IDN
    sector   JRN
    en       Sindonews; SINDOnews
    id       Sindonews; SINDOnews

org merdeka-com
    name     Merdeka.com
    class    -
    country  IDN
    sector   JRN
    en       Merdeka.com
    id       Merdeka.com; merdeka.com

org viva
    name     Viva.co.id
    class    -
    country  IDN
    sector   JRN
    en       Viva.co.id
    id       Viva.co.id; VIVA.co.id

org idn-times
    name     IDN Times
    class    -
    country  IDN
    sector   JRN
    en       IDN Times
    id       IDN Times
    from     2014

org tirto
    name     Tirto.id
    class    -
    country  IDN
    sector   JRN
    en       Tirto.id
    id       Tirto.id; Tirto; tirto.id
    from     2016

org narasi
    name     Narasi TV
    class    -
    country  IDN
    sector   JRN
    en       Narasi TV
    id       Narasi TV; Narasi Newsroom
    from     2018-01

org project-multatuli
    name     Project Multatuli
    class    -
    country  IDN
    sector   JRN
    en       Project Multatuli
    id       Project Multatuli
    from     2021-05

org mongabay-indonesia
    name     Mongabay Indonesia
    class    -
    country  IDN
    sector   JRN
    en       Mongabay Indonesia
    id       Mongabay Indonesia
    from     2012

org jubi
    name     Tabloid Jubi
    class    -
    country  IDN
    sector   JRN
    en       Tabloid Jubi; Jubi Papua
    id       Tabloid Jubi; Jubi.id

# Arms makers, energy firms and other companies

org lockheed
    name     Lockheed Martin
    class    -
    country  USA
    sector   BUS
    en       Lockheed Martin
    id       Lockheed Martin
    from     1995-03-15

org boeing
    name     Boeing
    class    -
    country  USA
    sector   BUS
    en       Boeing; Boeing Co
    id       Boeing
    from     1916-07-15

org rtx
    name     Raytheon
    class    -
    country  USA
    sector   BUS
    en       Raytheon; RTX Corporation; RTX Corp; Raytheon Technologies
    id       Raytheon; RTX Corporation
    from     1922

org northrop
    name     Northrop Grumman
    class    -
    country  USA
    sector   BUS
    en       Northrop Grumman
    id       Northrop Grumman
    from     1994

org general-dynamics
    name     General Dynamics
    class    -
    country  USA
    sector   BUS
    en       General Dynamics
    id       General Dynamics
    from     1952

org l3harris
    name     L3Harris
    class    -
    country  USA
    sector   BUS
    en       L3Harris; L3Harris Technologies
    id       L3Harris
    from     2019-06-29

org bae-systems
    name     BAE Systems
    class    -
    country  GBR
    sector   BUS
    en       BAE Systems
    id       BAE Systems
    from     1999-11-30

org rolls-royce
    name     Rolls-Royce Holdings
    class    -
    country  GBR
    sector   BUS
    en       Rolls-Royce Holdings
    id       Rolls-Royce Holdings

org thales
    name     Thales Group
    class    -
    country  FRA
    sector   BUS
    en       Thales Group; Thales
    id       Thales
    from     2000

org dassault
    name     Dassault Aviation
    class    -
    country  FRA
    sector   BUS
    en       Dassault Aviation; Dassault
    id       Dassault Aviation; Dassault
    from     1929

org naval-group
    name     Naval Group
    class    -
    country  FRA
    sector   BUS
    en       Naval Group
    id       Naval Group

org airbus
    name     Airbus
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Airbus; Airbus Group; Airbus Defence and Space
    id       Airbus
    from     1970-12-18

org mbda
    name     MBDA
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       MBDA
    id       MBDA
    from     2001-12

org rheinmetall
    name     Rheinmetall
    class    -
    country  DEU
    sector   BUS
    en       Rheinmetall
    id       Rheinmetall
    from     1889

org tkms
    name     ThyssenKrupp Marine Systems
    class    -
    country  DEU
    sector   BUS
    en       ThyssenKrupp Marine Systems; Thyssenkrupp
    id       ThyssenKrupp Marine Systems; Thyssenkrupp

org leonardo-s-p-a
    name     Leonardo S.p.A.
    class    -
    country  ITA
    sector   BUS
    en       Leonardo S.p.A.; Leonardo SpA
    id       Leonardo SpA

org fincantieri
    name     Fincantieri
    class    -
    country  ITA
    sector   BUS
    en       Fincantieri
    id       Fincantieri

org saab
    name     Saab AB
    class    -
    country  SWE
    sector   BUS
    en       Saab AB; Saab
    id       Saab
    from     1937

org kongsberg
    name     Kongsberg Gruppen
    class    -
    country  NOR
    sector   BUS
    en       Kongsberg Gruppen
    id       Kongsberg Gruppen
    from     1814

org elbit
    name     Elbit Systems
    class    -
    country  ISR
    sector   BUS
    en       Elbit Systems; Elbit
    id       Elbit Systems; Elbit
    from     1966

org rafael
    name     Rafael Advanced Defense Systems
    class    -
    country  ISR
    sector   BUS
    en       Rafael Advanced Defense Systems
    id       Rafael Advanced Defense Systems
    from     1948

org iai
    name     Israel Aerospace Industries
    class    -
    country  ISR
    sector   BUS
    en       Israel Aerospace Industries
    id       Israel Aerospace Industries
    from     1953

org nso-group
    name     NSO Group
    class    -
    country  ISR
    sector   BUS
    en       NSO Group
    id       NSO Group
    from     2010

org baykar
    name     Baykar
    class    -
    country  TUR
    sector   BUS
    en       Baykar; Baykar Makina
    id       Baykar
    from     1984

org turkish-aerospace-industries
    name     Turkish Aerospace Industries
    class    -
    country  TUR
    sector   BUS
    en       Turkish Aerospace Industries; Turkish Aerospace
    id       Turkish Aerospace; Turkish Aerospace Industries

org tusas
    name     TUSAS
    class    -
    country  TUR
    sector   BUS
    en       TUSAS
    id       TUSAS

org aselsan
    name     Aselsan
    class    -
    country  TUR
    sector   BUS
    en       Aselsan
    id       Aselsan

org roketsan
    name     Roketsan
    class    -
    country  TUR
    sector   BUS
    en       Roketsan
    id       Roketsan

org hanwha
    name     Hanwha Aerospace
    class    -
    country  KOR
    sector   BUS
    en       Hanwha Aerospace; Hanwha Ocean; Hanwha Group; Hanwha
    id       Hanwha; Hanwha Aerospace; Hanwha Ocean
    from     1952

org kai-korea
    name     Korea Aerospace Industries
    class    -
    country  KOR
    sector   BUS
    en       Korea Aerospace Industries
    id       Korea Aerospace Industries
    from     1999-10

org lig-nex1
    name     LIG Nex1
    class    -
    country  KOR
    sector   BUS
    en       LIG Nex1
    id       LIG Nex1

org hyundai-rotem
    name     Hyundai Rotem
    class    -
    country  KOR
    sector   BUS
    en       Hyundai Rotem
    id       Hyundai Rotem

org hd-hyundai-heavy-industries
    name     HD Hyundai Heavy Industries
    class    -
    country  KOR
    sector   BUS
    en       HD Hyundai Heavy Industries
    id       HD Hyundai Heavy Industries

org mitsubishi-heavy
    name     Mitsubishi Heavy Industries
    class    -
    country  JPN
    sector   BUS
    en       Mitsubishi Heavy Industries
    id       Mitsubishi Heavy Industries

org norinco
    name     Norinco
    class    -
    country  CHN
    sector   BUS
    en       Norinco; NORINCO
    id       Norinco; NORINCO

org avic
    name     AVIC
    class    -
    country  CHN
    sector   BUS
    en       AVIC
    id       AVIC

org aviation-industry-corporation-of-china
    name     Aviation Industry Corporation of China
    class    -
    country  CHN
    sector   BUS
    en       Aviation Industry Corporation of China
    id       Aviation Industry Corporation of China

org rostec
    name     Rostec
    class    -
    country  RUS
    sector   BUS
    en       Rostec
    id       Rostec

org rosoboronexport
    name     Rosoboronexport
    class    -
    country  RUS
    sector   BUS
    en       Rosoboronexport
    id       Rosoboronexport

org almaz-antey
    name     Almaz-Antey
    class    -
    country  RUS
    sector   BUS
    en       Almaz-Antey
    id       Almaz-Antey

org uralvagonzavod
    name     Uralvagonzavod
    class    -
    country  RUS
    sector   BUS
    en       Uralvagonzavod
    id       Uralvagonzavod

org united-aircraft-corporation
    name     United Aircraft Corporation
    class    -
    country  RUS
    sector   BUS
    en       United Aircraft Corporation
    id       United Aircraft Corporation

org kalashnikov-concern
    name     Kalashnikov Concern
    class    -
    country  RUS
    sector   BUS
    en       Kalashnikov Concern
    id       Kalashnikov Concern

org hindustan-aeronautics
    name     Hindustan Aeronautics
    class    -
    country  IND
    sector   BUS
    en       Hindustan Aeronautics; Hindustan Aeronautics Limited
    id       Hindustan Aeronautics

org brahmos-aerospace
    name     BrahMos Aerospace
    class    -
    country  IND
    sector   BUS
    en       BrahMos Aerospace
    id       BrahMos Aerospace

org bharat-dynamics
    name     Bharat Dynamics
    class    -
    country  IND
    sector   BUS
    en       Bharat Dynamics
    id       Bharat Dynamics

org embraer
    name     Embraer
    class    -
    country  BRA
    sector   BUS
    en       Embraer
    id       Embraer
    from     1969-08-19

org anduril-industries
    name     Anduril Industries
    class    -
    country  USA
    sector   BUS
    en       Anduril Industries; Anduril
    id       Anduril

org palantir
    name     Palantir
    class    -
    country  USA
    sector   BUS
    en       Palantir; Palantir Technologies
    id       Palantir

org spacex
    name     SpaceX
    class    -
    country  USA
    sector   BUS
    en       SpaceX; Starlink
    id       SpaceX; Starlink
    from     2002

org pindad
    name     Pindad
    class    -
    country  IDN
    sector   BUS
    en       Pindad; PT Pindad
    id       Pindad; PT Pindad
    from     1983-04-29

org pal-indonesia
    name     PAL Indonesia
    class    -
    country  IDN
    sector   BUS
    en       PAL Indonesia; PT PAL; PT PAL Indonesia
    id       PT PAL; PT PAL Indonesia; PAL Indonesia
    from     1980-04-15

org dirgantara-indonesia
    name     Indonesian Aerospace
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Aerospace; PT Dirgantara Indonesia; PTDI; Dirgantara Indonesia
    id       PT Dirgantara Indonesia; PTDI; PT DI; Dirgantara Indonesia
    from     1976-08-23

org len-defend-id
    name     DEFEND ID
    class    -
    country  IDN
    sector   BUS
    en       DEFEND ID; PT Len Industri; Len Industri
    id       DEFEND ID; PT Len Industri

org pertamina
    name     Pertamina
    class    -
    country  IDN
    sector   BUS
    en       Pertamina; PT Pertamina; Pertamina Patra Niaga
    id       Pertamina; PT Pertamina; Pertamina Patra Niaga; PT Pertamina (Persero)
    from     1957-12-10

org pln
    name     PLN
    class    -
    country  IDN
    sector   BUS
    en       PLN; Perusahaan Listrik Negara; PT PLN
    id       PLN; PT PLN; Perusahaan Listrik Negara; PT PLN (Persero)
    from     1945-10-27

org bulog
    name     Bulog
    class    -
    country  IDN
    sector   BUS; AGR
    en       Bulog; State Logistics Agency; Perum Bulog
    id       Bulog; Perum Bulog; Badan Urusan Logistik
    from     1967-05-10

org freeport-indonesia
    name     Freeport Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Freeport Indonesia; PT Freeport Indonesia
    id       PT Freeport Indonesia; Freeport Indonesia; PTFI; Freeport
    from     1967-04

org freeport-mcmoran
    name     Freeport-McMoRan
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Freeport-McMoRan
    id       Freeport-McMoRan

org antam
    name     Antam
    class    -
    country  IDN
    sector   BUS
    en       Antam; Aneka Tambang
    id       Antam; PT Aneka Tambang; Aneka Tambang
    from     1968-07-05

org mind-id
    name     MIND ID
    class    -
    country  IDN
    sector   BUS
    en       MIND ID; Inalum
    id       MIND ID; Inalum; PT Inalum

org pt-timah
    name     PT Timah
    class    -
    country  IDN
    sector   BUS
    en       PT Timah
    id       PT Timah; PT Timah Tbk
    parent   mind-id

org bukit-asam
    name     Bukit Asam
    class    -
    country  IDN
    sector   BUS
    en       Bukit Asam
    id       Bukit Asam; PT Bukit Asam; PTBA
    parent   mind-id

org vale-indonesia
    name     Vale Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Vale Indonesia; PT Vale Indonesia
    id       Vale Indonesia; PT Vale Indonesia; PT Vale
    from     1968-07-25

org garuda-indonesia
    name     Garuda Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Garuda Indonesia
    id       Garuda Indonesia; PT Garuda Indonesia
    from     1949-01-26

org telkom
    name     Telkom Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Telkom Indonesia; PT Telkom
    id       Telkom Indonesia; PT Telkom; Telkom

org telkomsel
    name     Telkomsel
    class    -
    country  IDN
    sector   BUS
    en       Telkomsel
    id       Telkomsel; PT Telkomsel
    from     1995-05-26
    parent   telkom

org kai-indonesia
    name     Kereta Api Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Kereta Api Indonesia; PT KAI; Indonesian state railway operator KAI
    id       PT KAI; PT Kereta Api Indonesia; Kereta Api Indonesia; KAI Commuter

org kcic
    name     KCIC
    class    -
    country  IDN
    sector   BUS
    en       KCIC; Kereta Cepat Indonesia China
    id       KCIC; PT Kereta Cepat Indonesia China; Kereta Cepat Indonesia China
    from     2015-10

org goto
    name     GoTo Group
    class    -
    country  IDN
    sector   BUS
    en       GoTo Group; Gojek; GoTo Gojek Tokopedia
    id       Gojek; GoTo Gojek Tokopedia; PT GoTo Gojek Tokopedia

org tokopedia
    name     Tokopedia
    class    -
    country  IDN
    sector   BUS
    en       Tokopedia
    id       Tokopedia
    from     2009-02-06

org grab
    name     Grab Holdings
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Grab Holdings
    id       Grab Indonesia; Grab Holdings

org sritex
    name     Sritex
    class    -
    country  IDN
    sector   BUS
    en       Sritex; Sri Rejeki Isman
    id       Sritex; PT Sritex; PT Sri Rejeki Isman

org sinar-mas
    name     Sinar Mas
    class    -
    country  IDN
    sector   BUS
    en       Sinar Mas; Sinar Mas Group
    id       Sinar Mas; Sinarmas; Grup Sinar Mas

org app
    name     Asia Pulp and Paper
    class    -
    country  IDN
    sector   BUS
    en       Asia Pulp and Paper; Asia Pulp & Paper
    id       Asia Pulp and Paper; Asia Pulp & Paper
    parent   sinar-mas

org april-rge
    name     Royal Golden Eagle
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Royal Golden Eagle
    id       Royal Golden Eagle

org toba-pulp
    name     Toba Pulp Lestari
    class    -
    country  IDN
    sector   BUS
    en       Toba Pulp Lestari
    id       Toba Pulp Lestari; PT Toba Pulp Lestari; PT TPL

org wilmar
    name     Wilmar International
    class    MNC
    code     MNC
    country  -
    sector   BUS; AGR
    en       Wilmar International; Wilmar Group
    id       Wilmar Group; Wilmar International

org lion-air
    name     Lion Air
    class    -
    country  IDN
    sector   BUS
    en       Lion Air; Lion Air Group
    id       Lion Air; Lion Air Group
    from     1999-11-15

org imip
    name     Indonesia Morowali Industrial Park
    class    -
    country  IDN
    sector   BUS
    en       Indonesia Morowali Industrial Park; IMIP
    id       IMIP; PT IMIP; Indonesia Morowali Industrial Park
    from     2013

org iwip
    name     Indonesia Weda Bay Industrial Park
    class    -
    country  IDN
    sector   BUS
    en       Indonesia Weda Bay Industrial Park; IWIP
    id       IWIP; PT IWIP; Indonesia Weda Bay Industrial Park
    from     2018

org exxon
    name     ExxonMobil
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       ExxonMobil; Exxon Mobil; Exxon
    id       ExxonMobil; Exxon Mobil; Exxon
    from     1999-11-30

org chevron
    name     Chevron
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Chevron; Chevron Corporation
    id       Chevron
    from     1984

org shell
    name     Shell plc
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Shell plc; Royal Dutch Shell
    id       Shell plc; Royal Dutch Shell; Shell Indonesia; Shell
    from     1907

org bp-oil
    name     BP
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       BP; British Petroleum; BP Plc
    id       British Petroleum; BP Tangguh; BP Berau
    from     1909-04

org totalenergies
    name     TotalEnergies
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       TotalEnergies
    id       TotalEnergies
    from     1924-03-28

org eni
    name     Eni SpA
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Eni SpA; Eni
    id       ENI; Eni
    from     1953-02-10

org glencore
    name     Glencore
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Glencore
    id       Glencore

org trafigura
    name     Trafigura
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Trafigura
    id       Trafigura

org vitol
    name     Vitol
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Vitol
    id       Vitol

org rio-tinto
    name     Rio Tinto
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Rio Tinto
    id       Rio Tinto

org bhp
    name     BHP
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       BHP; BHP Group
    id       BHP

org gazprom
    name     Gazprom
    class    -
    country  RUS
    sector   BUS
    en       Gazprom; Gazprom Neft
    id       Gazprom; Gazprom Neft
    from     1989-08

org rosneft
    name     Rosneft
    class    -
    country  RUS
    sector   BUS
    en       Rosneft
    id       Rosneft
    from     1993

org lukoil
    name     Lukoil
    class    -
    country  RUS
    sector   BUS
    en       Lukoil
    id       Lukoil
    from     1991-11-25

org rosatom
    name     Rosatom
    class    -
    country  RUS
    sector   BUS
    en       Rosatom
    id       Rosatom
    from     2007

org sberbank
    name     Sberbank
    class    -
    country  RUS
    sector   BUS
    en       Sberbank
    id       Sberbank

org vtb-bank
    name     VTB Bank
    class    -
    country  RUS
    sector   BUS
    en       VTB Bank; VTB
    id       VTB

org yukos
    name     Yukos
    class    -
    country  RUS
    sector   BUS
    en       Yukos
    id       Yukos
    from     1993-04-15
    to       2007-11

org nord-stream-ag
    name     Nord Stream AG
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Nord Stream AG; Nord Stream 2 AG
    id       Nord Stream AG; Nord Stream 2 AG

org saudi-aramco
    name     Saudi Aramco
    class    -
    country  SAU
    sector   BUS
    en       Saudi Aramco; Aramco
    id       Saudi Aramco; Aramco
    from     1933

org adnoc
    name     ADNOC
    class    -
    country  ARE
    sector   BUS
    en       ADNOC
    id       ADNOC

org abu-dhabi-national-oil-company
    name     Abu Dhabi National Oil Company
    class    -
    country  ARE
    sector   BUS
    en       Abu Dhabi National Oil Company
    id       Abu Dhabi National Oil Company

org mubadala
    name     Mubadala
    class    -
    country  ARE
    sector   BUS
    en       Mubadala
    id       Mubadala

org dp-world
    name     DP World
    class    -
    country  ARE
    sector   BUS
    en       DP World
    id       DP World

org qatarenergy
    name     QatarEnergy
    class    -
    country  QAT
    sector   BUS
    en       QatarEnergy; Qatar Petroleum
    id       QatarEnergy; Qatar Petroleum; Qatar Energy
    from     1974

org nioc
    name     National Iranian Oil Company
    class    -
    country  IRN
    sector   BUS
    en       National Iranian Oil Company; NIOC
    id       Perusahaan Minyak Nasional Iran; NIOC
    from     1951

org noc-libya
    name     Libya's National Oil Corporation
    class    -
    country  LBY
    sector   BUS
    en       Libya's National Oil Corporation; Libyan National Oil Corporation
    id       Perusahaan Minyak Nasional Libya
    from     1970-11-12

org pdvsa
    name     PDVSA
    class    -
    country  VEN
    sector   BUS
    en       PDVSA; Petroleos de Venezuela; Petróleos de Venezuela; Citgo
    id       PDVSA; Petroleos de Venezuela; Citgo
    from     1976-01-01

org petrobras
    name     Petrobras
    class    -
    country  BRA
    sector   BUS
    en       Petrobras
    id       Petrobras

org odebrecht
    name     Odebrecht
    class    -
    country  BRA
    sector   BUS
    en       Odebrecht
    id       Odebrecht

org pemex
    name     Pemex
    class    -
    country  MEX
    sector   BUS
    en       Pemex; Petroleos Mexicanos; Petróleos Mexicanos
    id       Pemex; Petroleos Mexicanos
    from     1938-06-07

org ypf
    name     YPF
    class    -
    country  ARG
    sector   BUS
    en       YPF
    id       YPF
    from     1922-06-03

org petronas
    name     Petronas
    class    -
    country  MYS
    sector   BUS
    en       Petronas; Petroliam Nasional
    id       Petronas; Petroliam Nasional Berhad
    from     1974-08-17

org malaysia-airlines
    name     Malaysia Airlines
    class    -
    country  MYS
    sector   BUS
    en       Malaysia Airlines
    id       Malaysia Airlines

org cnooc
    name     CNOOC
    class    -
    country  CHN
    sector   BUS
    en       CNOOC; China National Offshore Oil Corporation
    id       CNOOC
    from     1982-02

org sinopec
    name     Sinopec
    class    -
    country  CHN
    sector   BUS
    en       Sinopec
    id       Sinopec

org petrochina
    name     PetroChina
    class    -
    country  CHN
    sector   BUS
    en       PetroChina
    id       PetroChina

org china-national-petroleum-corporation
    name     China National Petroleum Corporation
    class    -
    country  CHN
    sector   BUS
    en       China National Petroleum Corporation
    id       China National Petroleum Corporation

org cnpc
    name     CNPC
    class    -
    country  CHN
    sector   BUS
    en       CNPC
    id       CNPC

org huawei
    name     Huawei
    class    -
    country  CHN
    sector   BUS
    en       Huawei; Huawei Technologies
    id       Huawei
    from     1987-09-15

org zte
    name     ZTE
    class    -
    country  CHN
    sector   BUS
    en       ZTE; ZTE Corporation
    id       ZTE
    from     1985

org bytedance
    name     ByteDance
    class    -
    country  CHN
    sector   BUS
    en       ByteDance; TikTok; Bytedance
    id       ByteDance; TikTok; Bytedance
    from     2012-03

org tencent
    name     Tencent
    class    -
    country  CHN
    sector   BUS
    en       Tencent; WeChat
    id       Tencent; WeChat
    from     1998-11-11

org alibaba
    name     Alibaba
    class    -
    country  CHN
    sector   BUS
    en       Alibaba; Alibaba Group
    id       Alibaba; Alibaba Group
    from     1999

org smic
    name     SMIC
    class    -
    country  CHN
    sector   BUS
    en       SMIC; Semiconductor Manufacturing International Corporation
    id       SMIC
    from     2000-04-03

org byd
    name     BYD
    class    -
    country  CHN
    sector   BUS
    en       BYD
    id       BYD

org catl
    name     CATL
    class    -
    country  CHN
    sector   BUS
    en       CATL
    id       CATL

org contemporary-amperex-technology
    name     Contemporary Amperex Technology
    class    -
    country  CHN
    sector   BUS
    en       Contemporary Amperex Technology
    id       Contemporary Amperex Technology

org evergrande
    name     Evergrande
    class    -
    country  CHN
    sector   BUS
    en       Evergrande; China Evergrande; Evergrande Group
    id       Evergrande; China Evergrande
    from     1996

org tsmc
    name     TSMC
    class    -
    country  TWN
    sector   BUS
    en       TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing
    id       TSMC; Taiwan Semiconductor Manufacturing Company
    from     1987-02-21

org foxconn
    name     Foxconn
    class    -
    country  TWN
    sector   BUS
    en       Foxconn; Hon Hai
    id       Foxconn; Hon Hai
    from     1974-02-20

org samsung
    name     Samsung
    class    -
    country  KOR
    sector   BUS
    en       Samsung; Samsung Electronics
    id       Samsung; Samsung Electronics

org sk-hynix
    name     SK Hynix
    class    -
    country  KOR
    sector   BUS
    en       SK Hynix
    id       SK Hynix

org hyundai
    name     Hyundai
    class    -
    country  KOR
    sector   BUS
    en       Hyundai; Hyundai Motor
    id       Hyundai; Hyundai Motor

org lg-energy-solution
    name     LG Energy Solution
    class    -
    country  KOR
    sector   BUS
    en       LG Energy Solution
    id       LG Energy Solution

org nvidia
    name     Nvidia
    class    -
    country  USA
    sector   BUS
    en       Nvidia; NVIDIA
    id       Nvidia; NVIDIA
    from     1993-04-05

org microsoft
    name     Microsoft
    class    -
    country  USA
    sector   BUS
    en       Microsoft
    id       Microsoft
    from     1975-04-04

org google
    name     Google
    class    -
    country  USA
    sector   BUS
    en       Google; YouTube; Alphabet Inc
    id       Google; YouTube; Alphabet Inc

org meta
    name     Meta Platforms
    class    -
    country  USA
    sector   BUS
    en       Meta Platforms; Facebook; Instagram; WhatsApp
    id       Meta Platforms; Facebook; Instagram; WhatsApp
    from     2004-02

org apple
    name     Apple Inc
    class    -
    country  USA
    sector   BUS
    en       Apple Inc; Apple Inc.
    id       Apple Inc
    from     1976-04-01

org amazon
    name     Amazon.com
    class    -
    country  USA
    sector   BUS
    en       Amazon.com; Amazon Web Services
    id       Amazon.com; Amazon Web Services
    from     1994-07

org x-corp
    name     X Corp
    class    -
    country  USA
    sector   BUS
    en       X Corp; Twitter
    id       X Corp; Twitter
    from     2006

org openai
    name     OpenAI
    class    -
    country  USA
    sector   BUS
    en       OpenAI
    id       OpenAI
    from     2015-12

org tesla
    name     Tesla Inc
    class    -
    country  USA
    sector   BUS
    en       Tesla Inc; Tesla Motors; Tesla
    id       Tesla
    from     2003-07-01

org intel-corp
    name     Intel Corp
    class    -
    country  USA
    sector   BUS
    en       Intel Corp; Intel Corporation
    id       Intel Corp

org micron-technology
    name     Micron Technology
    class    -
    country  USA
    sector   BUS
    en       Micron Technology
    id       Micron Technology

org blackrock
    name     BlackRock
    class    -
    country  USA
    sector   BUS
    en       BlackRock
    id       BlackRock

org goldman-sachs
    name     Goldman Sachs
    class    -
    country  USA
    sector   BUS
    en       Goldman Sachs
    id       Goldman Sachs

org jpmorgan
    name     JPMorgan
    class    -
    country  USA
    sector   BUS
    en       JPMorgan; JPMorgan Chase
    id       JPMorgan

org maersk
    name     Maersk
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Maersk
    id       Maersk

org a-p-moller-maersk
    name     A.P. Moller-Maersk
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       A.P. Moller-Maersk
    id       A.P. Moller-Maersk

org hapag-lloyd
    name     Hapag-Lloyd
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Hapag-Lloyd
    id       Hapag-Lloyd

org cma-cgm
    name     CMA CGM
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       CMA CGM
    id       CMA CGM

org nestle
    name     Nestle
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Nestle
    id       Nestle

org unilever
    name     Unilever
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Unilever
    id       Unilever

org volkswagen
    name     Volkswagen
    class    -
    country  DEU
    sector   BUS
    en       Volkswagen
    id       Volkswagen

org siemens
    name     Siemens
    class    -
    country  DEU
    sector   BUS
    en       Siemens
    id       Siemens

org basf
    name     BASF
    class    -
    country  DEU
    sector   BUS
    en       BASF
    id       BASF

org asml
    name     ASML
    class    -
    country  NLD
    sector   BUS
    en       ASML; ASML Holding
    id       ASML
    from     1984-04-01

org monsanto
    name     Monsanto
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Monsanto
    id       Monsanto

org cargill
    name     Cargill
    class    MNC
    code     MNC
    country  -
    sector   BUS
    en       Cargill
    id       Cargill

org pfizer
    name     Pfizer
    class    MNC
    code     MNC
    country  -
    sector   MED; BUS
    en       Pfizer
    id       Pfizer

org astrazeneca
    name     AstraZeneca
    class    MNC
    code     MNC
    country  -
    sector   MED; BUS
    en       AstraZeneca
    id       AstraZeneca

org moderna
    name     Moderna
    class    MNC
    code     MNC
    country  -
    sector   MED; BUS
    en       Moderna
    id       Moderna

org sinovac
    name     Sinovac
    class    MNC
    code     MNC
    country  -
    sector   MED; BUS
    en       Sinovac
    id       Sinovac

org adani
    name     Adani Group
    class    -
    country  IND
    sector   BUS
    en       Adani Group; Adani
    id       Adani Group; Adani
    from     1988

org eskom
    name     Eskom
    class    -
    country  ZAF
    sector   BUS
    en       Eskom
    id       Eskom

org transnet
    name     Transnet
    class    -
    country  ZAF
    sector   BUS
    en       Transnet
    id       Transnet
