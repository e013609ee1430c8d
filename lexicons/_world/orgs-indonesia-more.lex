@about    Further organisations of Indonesia: ministries under their earlier names, agencies, units of army and police, courts, local governments, parties, mass organisations, unions, student bodies, universities, companies, media and armed groups; seats; groups of people that newsrooms name with a country.
@source   general knowledge, written down 2026-11-24
@licence  MIT OR Apache-2.0
@date     2026-11-24

# `…-bodies` holds arms and earlier or further names of a body that stands in orgs-state.lex or orgs-nonstate.lex: same country, same sector.

# Ministries: earlier names of those that stand

org kemlu-bodies
    name     Deplu
    class    -
    country  IDN
    sector   GOV
    en       Deplu
    id       Deplu; Departemen Luar Negeri RI; Departemen Luar Negeri Indonesia; Kemlu Indonesia
    parent   kemlu

org kemhan-bodies
    name     Dephan
    class    -
    country  IDN
    sector   MIL
    en       Kemenhan
    id       Dephan; Dephan RI; Departemen Pertahanan RI; Departemen Pertahanan Indonesia; Kemhan Indonesia; Kemenhan Indonesia
    parent   kemhan

org kemendagri-bodies
    name     Kemendagri RI
    class    -
    country  IDN
    sector   GOV
    en       Kemendagri RI
    id       Kemendagri RI; Departemen Dalam Negeri RI; Ditjen Dukcapil; Ditjen Otda; Ditjen Polpum; Ditjen Bina Adwil; Ditjen Dukcapil Kemendagri
    parent   kemendagri

org kemenkeu-bodies
    name     Depkeu
    class    -
    country  IDN
    sector   GOV
    en       Depkeu
    id       Depkeu; Departemen Keuangan RI; Depkeu RI; Ditjen Anggaran; Ditjen Kekayaan Negara; DJKN; Irjen Kemenkeu
    parent   kemenkeu

org kemenko-polkam-bodies
    name     Kemenko Polkam RI
    class    -
    country  IDN
    sector   GOV
    en       Kemenko Polkam RI
    id       Kemenko Polkam RI; Kemenko Polhukam RI; Kantor Menko Polhukam; Kementerian Koordinator Bidang Politik, Hukum dan Keamanan; Kementerian Koordinator Politik, Hukum, dan Keamanan
    parent   kemenko-polkam

org kemenkumham-bodies
    name     Kemenkumham RI
    class    -
    country  IDN
    sector   GOV
    en       Kemenkumham RI
    id       Kemenkumham RI; Kemenkum HAM; Depkumham; Departemen Hukum dan HAM; Departemen Hukum dan HAM RI; Departemen Kehakiman dan HAM; Ditjen AHU; Ditjen Pemasyarakatan; Ditjen PAS; Depkumham RI
    parent   kemenkumham

org kemenag-bodies
    name     Depag
    class    -
    country  IDN
    sector   REL
    en       Depag
    id       Depag; Departemen Agama; Departemen Agama RI; Ditjen PHU
    parent   kemenag

org kemendikbudristek-bodies
    name     Kemendiknas
    class    -
    country  IDN
    sector   EDU
    en       Kemendiknas
    id       Kemendiknas; Kementerian Pendidikan Nasional; Depdiknas; Departemen Pendidikan Nasional; Kemendikbud RI; Kemendikbudristek RI
    parent   kemendikbudristek

org kemenkes-bodies
    name     Depkes
    class    -
    country  IDN
    sector   MED
    en       Depkes
    id       Depkes; Depkes RI; Departemen Kesehatan RI
    parent   kemenkes

org kemensos-bodies
    name     Depsos
    class    -
    country  IDN
    sector   GOV
    en       Depsos
    id       Depsos; Departemen Sosial; Departemen Sosial RI
    parent   kemensos

org kemnaker-bodies
    name     Kemenakertrans
    class    -
    country  IDN
    sector   LAB
    en       Kemenakertrans
    id       Kemenakertrans; Kementerian Tenaga Kerja dan Transmigrasi; Depnakertrans; Departemen Tenaga Kerja dan Transmigrasi; Kemnakertrans; Kemnaker RI; Kemenaker RI
    parent   kemnaker

org kp2mi-bodies
    name     BNP2TKI
    class    -
    country  IDN
    sector   LAB
    en       BNP2TKI
    id       BNP2TKI; BP2TKI; Badan Nasional Penempatan dan Perlindungan TKI; KemenP2MI; Kementerian Perlindungan Pekerja Migran Indonesia; Badan Perlindungan Pekerja Migran Indonesia
    parent   kp2mi

org kemenperin-bodies
    name     Depperin
    class    -
    country  IDN
    sector   BUS
    en       Depperin
    id       Depperin; Departemen Perindustrian; Kemenperin RI; Deperin
    parent   kemenperin

org kemendag-bodies
    name     Departemen Perdagangan RI
    class    -
    country  IDN
    sector   BUS
    en       Departemen Perdagangan RI
    id       Departemen Perdagangan RI; Kemendag Indonesia; Bappebti
    parent   kemendag

org kemen-esdm-bodies
    name     Departemen ESDM
    class    -
    country  IDN
    sector   BUS
    en       Departemen ESDM
    id       Departemen ESDM; Departemen Energi dan Sumber Daya Mineral; Kementerian ESDM RI; Ditjen Minerba; Ditjen Migas; Ditjen Gatrik
    parent   kemen-esdm

org kementan-bodies
    name     Deptan
    class    -
    country  IDN
    sector   AGR
    en       Deptan
    id       Deptan; Deptan RI; Kementan Indonesia; Badan Karantina Pertanian
    parent   kementan

org kkp-bodies
    name     Departemen Kelautan dan Perikanan
    class    -
    country  IDN
    sector   AGR
    en       Departemen Kelautan dan Perikanan
    id       Departemen Kelautan dan Perikanan; KKP RI; Kementerian KKP; Departemen Kelautan dan Perikanan RI
    parent   kkp

org klhk-bodies
    name     KLHK RI
    class    -
    country  IDN
    sector   GOV
    en       KLHK RI
    id       KLHK RI; Ditjen Gakkum KLHK; Gakkum KLHK; Ditjen Gakkum; Kementerian LHK
    parent   klhk

org kemenhut-bodies
    name     Dephut
    class    -
    country  IDN
    sector   GOV
    en       Dephut
    id       Dephut; Departemen Kehutanan; Kemenhut RI; Departemen Kehutanan RI; Gakkum Kemenhut; Gakkum Kehutanan
    parent   kemenhut

org klh-bodies
    name     Kementerian Negara Lingkungan Hidup
    class    -
    country  IDN
    sector   GOV
    en       Kementerian Negara Lingkungan Hidup
    id       Kementerian Negara Lingkungan Hidup; KNLH; Kementerian LH; KLH RI
    parent   klh

org kemenhub-bodies
    name     Dephub
    class    -
    country  IDN
    sector   GOV
    en       Dephub
    id       Dephub; Departemen Perhubungan; Dephub RI; Ditjen Perhubungan Udara; Ditjen Perhubungan Laut; Ditjen Hubla; Ditjen Hubud; Ditjen Hubdat
    parent   kemenhub

org kemen-pu-bodies
    name     Departemen Pekerjaan Umum
    class    -
    country  IDN
    sector   GOV
    en       Departemen Pekerjaan Umum
    id       Departemen Pekerjaan Umum; Departemen PU; Kemen PU RI
    parent   kemen-pu

org kemen-pupr-bodies
    name     KemenPUPR
    class    -
    country  IDN
    sector   GOV
    en       KemenPUPR
    id       KemenPUPR; Kementerian PUPR RI; Kempupera; BBWS; BPJT
    parent   kemen-pupr

org kominfo-bodies
    name     Depkominfo
    class    -
    country  IDN
    sector   GOV
    en       Depkominfo
    id       Depkominfo; Departemen Komunikasi dan Informatika; Kominfo RI; Kemkominfo RI; Kemenkominfo RI
    parent   kominfo

org komdigi-bodies
    name     Komdigi RI
    class    -
    country  IDN
    sector   GOV
    en       Komdigi RI
    id       Komdigi RI; Kemkomdigi RI
    parent   komdigi

org kementerian-atr-bpn-bodies
    name     Kementerian ATR BPN
    class    -
    country  IDN
    sector   GOV
    en       Kementerian ATR BPN
    id       Kementerian ATR BPN; BPN RI; Kantor Pertanahan; Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional
    parent   kementerian-atr-bpn

org kementerian-bumn-bodies
    name     Kementerian Negara BUMN
    class    -
    country  IDN
    sector   GOV
    en       Kementerian Negara BUMN
    id       Kementerian Negara BUMN; Kantor Menneg BUMN; Kementerian BUMN RI
    parent   kementerian-bumn

org kementerian-investasi-bodies
    name     BKPM RI
    class    -
    country  IDN
    sector   BUS
    en       BKPM RI
    id       BKPM RI; Kementerian Investasi dan Hilirisasi/BKPM
    parent   kementerian-investasi

org bappenas-bodies
    name     Kementerian Negara PPN
    class    -
    country  IDN
    sector   GOV
    en       Kementerian Negara PPN
    id       Kementerian Negara PPN; Bappenas RI; Kementerian PPN RI
    parent   bappenas

org kemenpan-rb-bodies
    name     KemenPAN-RB
    class    -
    country  IDN
    sector   GOV
    en       KemenPAN-RB
    id       KemenPAN-RB; Kemenpan-RB; Kementerian PAN-RB; Kementerian PAN RB; Kemenpan; Kemen PANRB; Kementerian PANRB RI; KemenPAN RB
    parent   kemenpan-rb

org kemendes-bodies
    name     Kementerian Desa PDTT
    class    -
    country  IDN
    sector   GOV
    en       Kementerian Desa PDTT
    id       Kementerian Desa PDTT; KemenPDT; Kementerian Pembangunan Daerah Tertinggal; Kemendesa; Kemendes PDTT RI; Kementerian Desa dan Pembangunan Daerah Tertinggal
    parent   kemendes

org kemenpora-bodies
    name     Kemenegpora
    class    -
    country  IDN
    sector   GOV
    en       Kemenegpora
    id       Kemenegpora; Kemenpora RI; Kementerian Negara Pemuda dan Olahraga
    parent   kemenpora

org kemenparekraf-bodies
    name     Kemenparekraf RI
    class    -
    country  IDN
    sector   BUS
    en       Kemenparekraf RI
    id       Kemenparekraf RI; Kembudpar; Kemenbudpar; Kementerian Kebudayaan dan Pariwisata; Depbudpar
    parent   kemenparekraf

org kemenkop-bodies
    name     KemenKopUKM
    class    -
    country  IDN
    sector   BUS
    en       KemenKopUKM
    id       KemenKopUKM; Kemenkop dan UKM; Kementerian Koperasi RI; Kementerian Negara Koperasi dan UKM
    parent   kemenkop

org kemen-pppa-bodies
    name     KemenPPPA RI
    class    -
    country  IDN
    sector   GOV
    en       KemenPPPA RI
    id       KemenPPPA RI; Kementerian PP dan PA; Kementerian PPA; KPPPA; Kementerian Negara Pemberdayaan Perempuan
    parent   kemen-pppa

org setneg-bodies
    name     Kemensetneg RI
    class    -
    country  IDN
    sector   GOV
    en       Kemensetneg RI
    id       Kemensetneg RI; Setneg RI; Sekretariat Presiden; Setpres; Sekretariat Wakil Presiden; Setwapres; Sekretariat Militer Presiden; Setmilpres
    parent   setneg

org ksp-bodies
    name     KSP RI
    class    -
    country  IDN
    sector   GOV
    en       KSP RI
    id       KSP RI; Unit Kerja Presiden Bidang Pengawasan dan Pengendalian Pembangunan; UKP4
    parent   ksp

org kemenristek
    name     Indonesian Research Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Research Ministry; Indonesian Ministry of Research and Technology
    id       Kemenristek; Kemenristekdikti; Kementerian Riset dan Teknologi; Kementerian Riset, Teknologi, dan Pendidikan Tinggi; Kemenristek/BRIN; Kementerian Negara Riset dan Teknologi; Kemristekdikti

org deperindag
    name     Indonesian Industry and Trade Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Industry and Trade Ministry
    id       Deperindag; Departemen Perindustrian dan Perdagangan; Depperindag
    to       2004-10

org kimpraswil
    name     Indonesian Settlements and Regional Infrastructure Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Settlements and Regional Infrastructure Ministry
    id       Depkimpraswil; Departemen Permukiman dan Prasarana Wilayah; Kimpraswil
    to       2004-10

org kemenpera
    name     Indonesian Public Housing Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Public Housing Ministry
    id       Kemenpera; Kementerian Perumahan Rakyat; Kementerian Negara Perumahan Rakyat
    to       2014-10

org kemenko-kesra
    name     Coordinating Ministry for People's Welfare
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for People's Welfare
    id       Kemenko Kesra; Kementerian Koordinator Bidang Kesejahteraan Rakyat; Kantor Menko Kesra
    to       2014-10

org kemenko-pm
    name     Coordinating Ministry for Community Empowerment
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Community Empowerment
    id       Kemenko PM; Kementerian Koordinator Bidang Pemberdayaan Masyarakat; Kemenko Pemberdayaan Masyarakat
    from     2024-10-21

org kabinet-gotong-royong
    name     Mutual Assistance Cabinet
    class    -
    country  IDN
    sector   GOV
    en       Mutual Assistance Cabinet; Gotong Royong Cabinet
    id       Kabinet Gotong Royong
    from     2001-08-10
    to       2004-10-20

org kabinet-indonesia-bersatu
    name     United Indonesia Cabinet
    class    -
    country  IDN
    sector   GOV
    en       United Indonesia Cabinet
    id       Kabinet Indonesia Bersatu; Kabinet Indonesia Bersatu Jilid II; Kabinet Indonesia Bersatu II; KIB Jilid II; KIB II
    from     2004-10-21
    to       2014-10-20

org kabinet-kerja
    name     Kabinet Kerja
    class    -
    country  IDN
    sector   GOV
    en       Jokowi's Working Cabinet
    id       Kabinet Kerja
    from     2014-10-27
    to       2019-10-20

# Agencies and commissions

org bpkh
    name     Hajj Fund Management Agency
    class    -
    country  IDN
    sector   GOV
    en       Hajj Fund Management Agency
    id       BPKH; Badan Pengelola Keuangan Haji

org bpjph
    name     Halal Product Guarantee Agency
    class    -
    country  IDN
    sector   GOV
    en       Halal Product Guarantee Agency
    id       BPJPH; Badan Penyelenggara Jaminan Produk Halal

org bp-haji
    name     Hajj Organising Agency
    class    -
    country  IDN
    sector   GOV
    en       Hajj Organising Agency
    id       BP Haji; Badan Penyelenggara Haji

org skk-migas
    name     SKK Migas
    class    -
    country  IDN
    sector   GOV
    en       SKK Migas; BP Migas; Upstream Oil and Gas Regulatory Task Force
    id       SKK Migas; BP Migas; BPMigas; Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi

org bph-migas
    name     BPH Migas
    class    -
    country  IDN
    sector   GOV
    en       BPH Migas
    id       BPH Migas; Badan Pengatur Hilir Minyak dan Gas Bumi

org batan
    name     BATAN
    class    -
    country  IDN
    sector   GOV
    en       BATAN; National Nuclear Energy Agency
    id       BATAN; Batan; Badan Tenaga Nuklir Nasional

org lapan
    name     LAPAN
    class    -
    country  IDN
    sector   GOV
    en       LAPAN; National Institute of Aeronautics and Space
    id       LAPAN; Lapan; Lembaga Penerbangan dan Antariksa Nasional
    to       2021-09

org lipi
    name     LIPI
    class    -
    country  IDN
    sector   GOV
    en       LIPI; Indonesian Institute of Sciences
    id       LIPI; Lembaga Ilmu Pengetahuan Indonesia
    to       2021-09

org bppt
    name     BPPT
    class    -
    country  IDN
    sector   GOV
    en       BPPT; Agency for the Assessment and Application of Technology
    id       BPPT; Badan Pengkajian dan Penerapan Teknologi
    to       2021-09

org big-geospasial
    name     Badan Informasi Geospasial
    class    -
    country  IDN
    sector   GOV
    en       Geospatial Information Agency
    id       Badan Informasi Geospasial; Bakosurtanal

org anri
    name     ANRI
    class    -
    country  IDN
    sector   GOV
    en       National Archives of Indonesia
    id       ANRI; Arsip Nasional; Arsip Nasional Republik Indonesia

org lan-ri
    name     Lembaga Administrasi Negara
    class    -
    country  IDN
    sector   GOV
    en       State Administration Institute
    id       Lembaga Administrasi Negara; LAN RI

org bnpp
    name     BNPP
    class    -
    country  IDN
    sector   GOV
    en       National Border Management Agency
    id       BNPP; Badan Nasional Pengelola Perbatasan

org brg
    name     Peatland Restoration Agency
    class    -
    country  IDN
    sector   GOV
    en       Peatland Restoration Agency; Peat Restoration Agency
    id       BRGM; Badan Restorasi Gambut; Badan Restorasi Gambut dan Mangrove; BRG

org bpls
    name     Sidoarjo Mudflow Mitigation Agency
    class    -
    country  IDN
    sector   GOV
    en       Sidoarjo Mudflow Mitigation Agency
    id       BPLS; Badan Penanggulangan Lumpur Sidoarjo
    from     2007-04
    to       2017-03

org brr
    name     Aceh-Nias Rehabilitation and Reconstruction Agency
    class    -
    country  IDN
    sector   GOV
    en       Aceh-Nias Rehabilitation and Reconstruction Agency; BRR
    id       BRR; BRR NAD-Nias; BRR Aceh-Nias; Badan Rehabilitasi dan Rekonstruksi; BRR Aceh
    from     2005-04
    to       2009-04

org bakornas-pb
    name     Bakornas PB
    class    -
    country  IDN
    sector   GOV
    en       Bakornas; National Coordinating Board for Disaster Management
    id       Bakornas PB; Bakornas; Bakornas PBP; Badan Koordinasi Nasional Penanggulangan Bencana
    to       2008-01

org bppn
    name     Indonesian Bank Restructuring Agency
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Bank Restructuring Agency; IBRA
    id       BPPN; Badan Penyehatan Perbankan Nasional
    from     1998-01
    to       2004-02

org bapepam
    name     Bapepam
    class    -
    country  IDN
    sector   GOV
    en       Bapepam; Capital Market Supervisory Agency
    id       Bapepam; Bapepam-LK; Badan Pengawas Pasar Modal
    to       2012-12

org lemsaneg
    name     State Code Institute
    class    -
    country  IDN
    sector   SPY
    en       State Code Institute; Lemsaneg
    id       Lemsaneg; Lembaga Sandi Negara
    to       2017-05

org bakin
    name     Bakin
    class    -
    country  IDN
    sector   SPY
    en       Bakin; State Intelligence Coordinating Agency
    id       Bakin; Badan Koordinasi Intelijen Negara
    to       2001

org bakorkamla
    name     Bakorkamla
    class    -
    country  IDN
    sector   COP
    en       Bakorkamla; Maritime Security Coordinating Board
    id       Bakorkamla; Badan Koordinasi Keamanan Laut
    to       2014-12

org ptip-kpk-pegawai
    name     KPK Employees Forum
    class    -
    country  IDN
    sector   LAB
    en       KPK Employees Forum; IM57+ Institute
    id       Wadah Pegawai KPK; WP KPK; IM57+ Institute; IM57 Institute; IM57+

org komjak
    name     Indonesian Prosecutorial Commission
    class    -
    country  IDN
    sector   JUD
    en       Indonesian Prosecutorial Commission
    id       Komisi Kejaksaan; Komjak; Komisi Kejaksaan RI; Komjak RI

org kasn
    name     State Civil Apparatus Commission
    class    -
    country  IDN
    sector   GOV
    en       State Civil Apparatus Commission
    id       KASN; Komisi Aparatur Sipil Negara

org knkt
    name     KNKT
    class    -
    country  IDN
    sector   GOV
    en       KNKT; National Transportation Safety Committee
    id       KNKT; Komite Nasional Keselamatan Transportasi

org komisi-kkr-aceh
    name     Aceh Truth and Reconciliation Commission
    class    -
    country  IDN
    sector   GOV
    en       Aceh Truth and Reconciliation Commission
    id       KKR Aceh; Komisi Kebenaran dan Rekonsiliasi Aceh

org kip-aceh
    name     Aceh Election Commission
    class    -
    country  IDN
    sector   GOV
    en       Aceh Independent Election Commission; KIP Aceh
    id       KIP Aceh; Komisi Independen Pemilihan Aceh

org panwaslih-aceh
    name     Aceh Election Supervisor
    class    -
    country  IDN
    sector   GOV
    en       Aceh Election Supervisory Committee
    id       Panwaslih Aceh; Panwaslih

org kpu-dki
    name     Jakarta Election Commission
    class    -
    country  IDN
    sector   GOV
    en       Jakarta General Elections Commission; Jakarta Election Commission
    id       KPU DKI Jakarta; KPUD DKI Jakarta; KPU DKI; KPU Jakarta; KPUD DKI
    parent   kpu

org tgipf-kanjuruhan
    name     Kanjuruhan Fact-Finding Team
    class    -
    country  IDN
    sector   GOV
    en       Kanjuruhan Joint Independent Fact-Finding Team
    id       TGIPF; TGIPF Kanjuruhan; Tim Gabungan Independen Pencari Fakta; Tim Gabungan Independen Pencari Fakta Kanjuruhan
    from     2022-10
    to       2022-12

org tpf-munir
    name     Munir Fact-Finding Team
    class    -
    country  IDN
    sector   GOV
    en       Munir Fact-Finding Team
    id       TPF Munir; Tim Pencari Fakta Kasus Munir; TPF Kasus Munir
    from     2004-12
    to       2005-06

org tim-ppham
    name     Team for the Non-Judicial Resolution of Past Human Rights Abuses
    class    -
    country  IDN
    sector   GOV
    en       PPHAM Team
    id       Tim PPHAM; Tim Penyelesaian Non-Yudisial Pelanggaran HAM Berat
    from     2022-08
    to       2022-12

org satgas-blbi
    name     BLBI Task Force
    class    -
    country  IDN
    sector   GOV
    en       BLBI Task Force
    id       Satgas BLBI; Satuan Tugas BLBI
    from     2021-04

org satgas-judol
    name     Satgas Judi Online
    class    -
    country  IDN
    sector   GOV
    en       Online Gambling Task Force
    id       Satgas Judi Online; Satgas Pemberantasan Judi Online; Satgas Judol; Satgas Pemberantasan Perjudian Daring
    from     2024-06

org satgas-tppo
    name     Satgas TPPO
    class    -
    country  IDN
    sector   COP
    en       Indonesian Human Trafficking Task Force
    id       Satgas TPPO; Satgas TPPO Polri; Satgas TPPO Bareskrim

org satgas-115
    name     Task Force 115
    class    -
    country  IDN
    sector   COP
    en       Task Force 115
    id       Satgas 115; Satuan Tugas 115
    from     2015-10

org satgas-mafia-hukum
    name     Satgas Mafia Hukum
    class    -
    country  IDN
    sector   GOV
    en       Judicial Mafia Eradication Task Force
    id       Satgas Mafia Hukum; Satgas Pemberantasan Mafia Hukum; Satgas PMH
    from     2009-12
    to       2011-12

org dewan-keamanan-nasional-ri
    name     Dewan Pertahanan Nasional RI
    class    -
    country  IDN
    sector   GOV
    en       Indonesian National Defense Council
    id       Dewan Pertahanan Nasional RI; DPN RI

org dewan-ekonomi-nasional
    name     Dewan Ekonomi Nasional
    class    -
    country  IDN
    sector   GOV
    en       Indonesian National Economic Council
    id       Dewan Ekonomi Nasional
    from     2024-10

org fkub
    name     FKUB
    class    -
    country  IDN
    sector   REL
    en       FKUB; Interfaith Harmony Forum
    id       FKUB; Forum Kerukunan Umat Beragama

org lembaga-sensor-film
    name     Lembaga Sensor Film
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Film Censorship Board
    id       Lembaga Sensor Film

org peruri
    name     Peruri
    class    -
    country  IDN
    sector   BUS
    en       Peruri
    id       Peruri; Perum Peruri

org ppatk-bodies
    name     PPATK RI
    class    -
    country  IDN
    sector   COP
    en       PPATK RI
    id       PPATK RI
    parent   ppatk

org bank-indonesia-bodies
    name     BI
    class    -
    country  IDN
    sector   BUS
    en       Indonesian central bank; Indonesia's central bank
    id       BI; Bank Sentral RI; bank sentral Indonesia; Dewan Gubernur BI; Gedung BI
    parent   bank-indonesia

org bnpb-bodies
    name     BNPB RI
    class    -
    country  IDN
    sector   GOV
    en       BNPB RI
    id       BNPB RI; Pusdalops BNPB; Pusdatinkom BNPB
    parent   bnpb

org bin-bodies
    name     BIN RI
    class    -
    country  IDN
    sector   SPY
    en       BIN RI
    id       BIN RI; Binda Papua; Binda; Kabinda Papua; Badan Intelijen Negara Daerah
    parent   bin

org bais-tni-bodies
    name     Bais TNI
    class    -
    country  IDN
    sector   SPY
    en       Bais TNI
    id       Bais TNI; Bais
    parent   bais-tni

org kpk-bodies
    name     Pimpinan KPK
    class    -
    country  IDN
    sector   COP
    en       Pimpinan KPK
    id       Pimpinan KPK; Gedung Merah Putih KPK; Gedung Merah Putih; Gedung KPK; Gedung ACLC KPK; Tim Satgas KPK; Tim Penyidik KPK; lembaga antikorupsi Indonesia
    parent   kpk

org kejagung-bodies
    name     Gedung Bundar
    class    -
    country  IDN
    sector   JUD
    en       Gedung Bundar
    id       Gedung Bundar; Gedung Bundar Kejagung; Kejaksaan RI; Kejaksaan Republik Indonesia; Gedung Bundar Kejaksaan Agung; Satgassus Kejagung; Korps Adhyaksa RI; Kejaksaan Agung Republik Indonesia
    parent   kejagung

org mahkamah-konstitusi-bodies
    name     Gedung MK
    class    -
    country  IDN
    sector   JUD
    en       Gedung MK
    id       Gedung MK; Gedung Mahkamah Konstitusi
    parent   mahkamah-konstitusi

org mahkamah-agung-bodies
    name     Gedung MA
    class    -
    country  IDN
    sector   JUD
    en       Gedung MA
    id       Gedung MA; Badan Pengawas MA; Bawas MA
    parent   mahkamah-agung

org komisi-yudisial-bodies
    name     KY
    class    -
    country  IDN
    sector   JUD
    en       KY
    id       KY; KY RI; Komisi Yudisial Republik Indonesia
    parent   komisi-yudisial

org kpu-bodies
    name     KPU Republik Indonesia
    class    -
    country  IDN
    sector   GOV
    en       KPU Republik Indonesia
    id       KPU Republik Indonesia; Komisi Pemilihan Umum RI; KPU Indonesia
    parent   kpu

org polri-bodies
    name     Trunojoyo
    class    -
    country  IDN
    sector   COP
    en       Trunojoyo
    id       Trunojoyo; Mabes Kepolisian; Korps Bhayangkara Polri; institusi Polri; Satgassus Merah Putih; Satgassus Polri; Divhubinter Polri; Divisi Hubinter Polri; Polairud Polri; Korpolairud; Baharkam Polri RI; Stik-PTIK; Akpol; Akademi Kepolisian
    parent   polri

org tni-bodies
    name     Cilangkap
    class    -
    country  IDN
    sector   MIL
    en       Cilangkap
    id       Cilangkap; Mabes Cilangkap; institusi TNI; Kasum TNI; Sesko TNI; Babinkum TNI; Oditurat Jenderal TNI; Akademi TNI
    parent   tni

org tni-ad-bodies
    name     Puspomad
    class    -
    country  IDN
    sector   MIL
    en       Puspomad
    id       Puspomad; Puspom TNI AD; Mabes TNI AD; AD Indonesia; Kodiklatad; Akmil; Akademi Militer; Seskoad
    parent   tni-ad

org tni-al-bodies
    name     Mabes TNI AL
    class    -
    country  IDN
    sector   MIL
    en       Mabes TNI AL
    id       Mabes TNI AL; Puspomal; Koarmada RI; Armada RI; Akademi Angkatan Laut
    parent   tni-al

org tni-au-bodies
    name     Mabes TNI AU
    class    -
    country  IDN
    sector   MIL
    en       Mabes TNI AU
    id       Mabes TNI AU; Koopsudnas; Kohanudnas; Puspom TNI AU; Puspomau; Akademi Angkatan Udara
    parent   tni-au

org dpr-bodies
    name     DPR Indonesia
    class    -
    country  IDN
    sector   LEG
    en       DPR Indonesia
    id       DPR Indonesia; Pimpinan DPR; Pimpinan DPR RI; Gedung Senayan; Parlemen Senayan; wakil rakyat di Senayan; DPR-RI; Badan Kehormatan DPR; BK DPR
    parent   dpr

org mpr-bodies
    name     MPR-RI
    class    -
    country  IDN
    sector   LEG
    en       MPR-RI
    id       MPR-RI; Pimpinan MPR; MPR Indonesia
    parent   mpr

org dpd-bodies
    name     Pimpinan DPD RI
    class    -
    country  IDN
    sector   LEG
    en       Pimpinan DPD RI
    id       Pimpinan DPD RI; DPD-RI; Senator DPD
    parent   dpd

org pemerintah-indonesia-bodies
    name     pemerintah pusat Indonesia
    class    -
    country  IDN
    sector   GOV
    en       pemerintah pusat Indonesia
    id       pemerintah pusat Indonesia; pemerintahan Indonesia; pemerintahan Jokowi; pemerintahan SBY; pemerintahan Prabowo; pemerintahan Prabowo-Gibran; pemerintahan Jokowi-Maruf; pemerintahan Megawati; pemerintahan Gus Dur; rezim Jokowi; rezim Prabowo; rezim Orde Baru; rezim Soeharto; pemerintahan Soeharto; pemerintah Orde Baru; pemerintahan Jokowi-JK; pemerintahan SBY-JK; pemerintahan SBY-Boediono; pemerintahan Habibie; pemerintahan Joko Widodo
    parent   pemerintah-indonesia

# Parliament

org komisi-iv-dpr
    name     House Commission IV
    class    -
    country  IDN
    sector   LEG
    en       House Commission IV; DPR Commission IV
    id       Komisi IV DPR; Komisi IV DPR RI; Komisi IV; Komisi IV DPR-RI
    parent   dpr

org komisi-v-dpr
    name     House Commission V
    class    -
    country  IDN
    sector   LEG
    en       House Commission V; DPR Commission V
    id       Komisi V DPR; Komisi V DPR RI; Komisi V; Komisi V DPR-RI
    parent   dpr

org komisi-vi-dpr
    name     House Commission VI
    class    -
    country  IDN
    sector   LEG
    en       House Commission VI; DPR Commission VI
    id       Komisi VI DPR; Komisi VI DPR RI; Komisi VI; Komisi VI DPR-RI
    parent   dpr

org komisi-vii-dpr
    name     House Commission VII
    class    -
    country  IDN
    sector   LEG
    en       House Commission VII; DPR Commission VII
    id       Komisi VII DPR; Komisi VII DPR RI; Komisi VII; Komisi VII DPR-RI
    parent   dpr

org komisi-viii-dpr
    name     House Commission VIII
    class    -
    country  IDN
    sector   LEG
    en       House Commission VIII; DPR Commission VIII
    id       Komisi VIII DPR; Komisi VIII DPR RI; Komisi VIII; Komisi VIII DPR-RI
    parent   dpr

org komisi-ix-dpr
    name     House Commission IX
    class    -
    country  IDN
    sector   LEG
    en       House Commission IX; DPR Commission IX
    id       Komisi IX DPR; Komisi IX DPR RI; Komisi IX; Komisi IX DPR-RI
    parent   dpr

org komisi-x-dpr
    name     House Commission X
    class    -
    country  IDN
    sector   LEG
    en       House Commission X; DPR Commission X
    id       Komisi X DPR; Komisi X DPR RI; Komisi X; Komisi X DPR-RI
    parent   dpr

org komisi-xi-dpr
    name     House Commission XI
    class    -
    country  IDN
    sector   LEG
    en       House Commission XI; DPR Commission XI
    id       Komisi XI DPR; Komisi XI DPR RI; Komisi XI; Komisi XI DPR-RI
    parent   dpr

org komisi-xii-dpr
    name     House Commission XII
    class    -
    country  IDN
    sector   LEG
    en       House Commission XII; DPR Commission XII
    id       Komisi XII DPR; Komisi XII DPR RI; Komisi XII; Komisi XII DPR-RI
    parent   dpr

org komisi-xiii-dpr
    name     House Commission XIII
    class    -
    country  IDN
    sector   LEG
    en       House Commission XIII; DPR Commission XIII
    id       Komisi XIII DPR; Komisi XIII DPR RI; Komisi XIII; Komisi XIII DPR-RI
    parent   dpr

org banggar-dpr
    name     House Budget Committee of Indonesia
    class    -
    country  IDN
    sector   LEG
    en       House Budget Body
    id       Banggar DPR; Banggar; Badan Anggaran DPR; Banggar DPR RI
    parent   dpr

org bamus-dpr
    name     House Steering Committee of Indonesia
    class    -
    country  IDN
    sector   LEG
    en       House Steering Body
    id       Bamus DPR; Badan Musyawarah DPR
    parent   dpr

org burt-dpr
    name     House Household Committee
    class    -
    country  IDN
    sector   LEG
    en       House Internal Affairs Body
    id       BURT; BURT DPR; Badan Urusan Rumah Tangga DPR
    parent   dpr

org bakn-dpr
    name     House State Finance Accountability Body
    class    -
    country  IDN
    sector   LEG
    en       House State Finance Accountability Body
    id       BAKN; BAKN DPR; Badan Akuntabilitas Keuangan Negara
    parent   dpr

org bam-dpr
    name     House Aspiration Body
    class    -
    country  IDN
    sector   LEG
    en       House People's Aspirations Body
    id       BAM DPR; Badan Aspirasi Masyarakat DPR
    parent   dpr

org pansus-angket-kpk
    name     Special Committee on the KPK Inquiry
    class    -
    country  IDN
    sector   LEG
    en       House inquiry committee on the KPK
    id       Pansus Angket KPK; Pansus Hak Angket KPK; Panitia Angket KPK
    from     2017
    to       2018
    parent   dpr

org pansus-century
    name     Special Committee on Bank Century
    class    -
    country  IDN
    sector   LEG
    en       House inquiry committee on Bank Century
    id       Pansus Century; Pansus Bank Century; Pansus Hak Angket Century; Pansus Angket Century
    from     2009-12
    to       2010-03
    parent   dpr

org pansus-haji
    name     Pansus Haji
    class    -
    country  IDN
    sector   LEG
    en       House inquiry committee on the hajj
    id       Pansus Haji; Pansus Haji DPR; Pansus Angket Haji
    from     2024-07
    to       2024-09
    parent   dpr

org perhimpunan-dprd-adeksi
    name     ADEKSI
    class    -
    country  IDN
    sector   LEG
    en       ADEKSI
    id       Adeksi; Asosiasi DPRD Kota Seluruh Indonesia

org dprd-jabar
    name     West Java Council
    class    -
    country  IDN
    sector   LEG
    en       West Java provincial council; West Java Regional Council
    id       DPRD Jawa Barat; DPRD Provinsi Jawa Barat; DPRD Jabar

org dprd-jateng
    name     Central Java Council
    class    -
    country  IDN
    sector   LEG
    en       Central Java provincial council; Central Java Regional Council
    id       DPRD Jawa Tengah; DPRD Provinsi Jawa Tengah; DPRD Jateng

org dprd-jatim
    name     East Java Council
    class    -
    country  IDN
    sector   LEG
    en       East Java provincial council; East Java Regional Council
    id       DPRD Jawa Timur; DPRD Provinsi Jawa Timur; DPRD Jatim

org dprd-sumut
    name     North Sumatra Council
    class    -
    country  IDN
    sector   LEG
    en       North Sumatra provincial council; North Sumatra Regional Council
    id       DPRD Sumatera Utara; DPRD Provinsi Sumatera Utara; DPRD Sumut

org dprd-sulsel
    name     South Sulawesi Council
    class    -
    country  IDN
    sector   LEG
    en       South Sulawesi provincial council; South Sulawesi Regional Council
    id       DPRD Sulawesi Selatan; DPRD Provinsi Sulawesi Selatan; DPRD Sulsel

# Governments of provinces

org pemprov-sumbar
    name     West Sumatra government
    class    -
    country  IDN
    sector   GOV
    en       West Sumatra administration; West Sumatra provincial government; West Sumatra provincial administration
    id       Pemprov Sumbar; Pemprov Sumatera Barat; Pemerintah Provinsi Sumatera Barat; Pemerintah Provinsi Sumbar

org pemprov-riau
    name     Riau government
    class    -
    country  IDN
    sector   GOV
    en       Riau administration; Riau provincial government; Riau provincial administration
    id       Pemprov Riau; Pemerintah Provinsi Riau

org pemprov-kepri
    name     Riau Islands government
    class    -
    country  IDN
    sector   GOV
    en       Riau Islands administration; Riau Islands provincial government; Riau Islands provincial administration
    id       Pemprov Kepri; Pemprov Kepulauan Riau; Pemerintah Provinsi Kepulauan Riau; Pemerintah Provinsi Kepri

org pemprov-jambi
    name     Jambi government
    class    -
    country  IDN
    sector   GOV
    en       Jambi administration; Jambi provincial government; Jambi provincial administration
    id       Pemprov Jambi; Pemerintah Provinsi Jambi

org pemprov-sumsel
    name     South Sumatra government
    class    -
    country  IDN
    sector   GOV
    en       South Sumatra administration; South Sumatra provincial government; South Sumatra provincial administration
    id       Pemprov Sumsel; Pemprov Sumatera Selatan; Pemerintah Provinsi Sumatera Selatan; Pemerintah Provinsi Sumsel

org pemprov-bengkulu
    name     Bengkulu government
    class    -
    country  IDN
    sector   GOV
    en       Bengkulu administration; Bengkulu provincial government; Bengkulu provincial administration
    id       Pemprov Bengkulu; Pemerintah Provinsi Bengkulu

org pemprov-lampung
    name     Lampung government
    class    -
    country  IDN
    sector   GOV
    en       Lampung administration; Lampung provincial government; Lampung provincial administration
    id       Pemprov Lampung; Pemerintah Provinsi Lampung

org pemprov-babel
    name     Bangka Belitung government
    class    -
    country  IDN
    sector   GOV
    en       Bangka Belitung administration; Bangka Belitung provincial government; Bangka Belitung provincial administration
    id       Pemprov Babel; Pemprov Bangka Belitung; Pemerintah Provinsi Bangka Belitung; Pemerintah Provinsi Babel

org pemprov-banten
    name     Banten government
    class    -
    country  IDN
    sector   GOV
    en       Banten administration; Banten provincial government; Banten provincial administration
    id       Pemprov Banten; Pemerintah Provinsi Banten

org pemprov-ntb
    name     West Nusa Tenggara government
    class    -
    country  IDN
    sector   GOV
    en       West Nusa Tenggara administration; West Nusa Tenggara provincial government; West Nusa Tenggara provincial administration
    id       Pemprov NTB; Pemprov Nusa Tenggara Barat; Pemerintah Provinsi Nusa Tenggara Barat; Pemerintah Provinsi NTB

org pemprov-ntt
    name     East Nusa Tenggara government
    class    -
    country  IDN
    sector   GOV
    en       East Nusa Tenggara administration; East Nusa Tenggara provincial government; East Nusa Tenggara provincial administration
    id       Pemprov NTT; Pemprov Nusa Tenggara Timur; Pemerintah Provinsi Nusa Tenggara Timur; Pemerintah Provinsi NTT

org pemprov-kalbar
    name     West Kalimantan government
    class    -
    country  IDN
    sector   GOV
    en       West Kalimantan administration; West Kalimantan provincial government; West Kalimantan provincial administration
    id       Pemprov Kalbar; Pemprov Kalimantan Barat; Pemerintah Provinsi Kalimantan Barat; Pemerintah Provinsi Kalbar

org pemprov-kalteng
    name     Central Kalimantan government
    class    -
    country  IDN
    sector   GOV
    en       Central Kalimantan administration; Central Kalimantan provincial government; Central Kalimantan provincial administration
    id       Pemprov Kalteng; Pemprov Kalimantan Tengah; Pemerintah Provinsi Kalimantan Tengah; Pemerintah Provinsi Kalteng

org pemprov-kalsel
    name     South Kalimantan government
    class    -
    country  IDN
    sector   GOV
    en       South Kalimantan administration; South Kalimantan provincial government; South Kalimantan provincial administration
    id       Pemprov Kalsel; Pemprov Kalimantan Selatan; Pemerintah Provinsi Kalimantan Selatan; Pemerintah Provinsi Kalsel

org pemprov-kaltim
    name     East Kalimantan government
    class    -
    country  IDN
    sector   GOV
    en       East Kalimantan administration; East Kalimantan provincial government; East Kalimantan provincial administration
    id       Pemprov Kaltim; Pemprov Kalimantan Timur; Pemerintah Provinsi Kalimantan Timur; Pemerintah Provinsi Kaltim

org pemprov-kaltara
    name     North Kalimantan government
    class    -
    country  IDN
    sector   GOV
    en       North Kalimantan administration; North Kalimantan provincial government; North Kalimantan provincial administration
    id       Pemprov Kaltara; Pemprov Kalimantan Utara; Pemerintah Provinsi Kalimantan Utara; Pemerintah Provinsi Kaltara

org pemprov-sulut
    name     North Sulawesi government
    class    -
    country  IDN
    sector   GOV
    en       North Sulawesi administration; North Sulawesi provincial government; North Sulawesi provincial administration
    id       Pemprov Sulut; Pemprov Sulawesi Utara; Pemerintah Provinsi Sulawesi Utara; Pemerintah Provinsi Sulut

org pemprov-sulteng
    name     Central Sulawesi government
    class    -
    country  IDN
    sector   GOV
    en       Central Sulawesi administration; Central Sulawesi provincial government; Central Sulawesi provincial administration
    id       Pemprov Sulteng; Pemprov Sulawesi Tengah; Pemerintah Provinsi Sulawesi Tengah; Pemerintah Provinsi Sulteng

org pemprov-sulsel
    name     South Sulawesi government
    class    -
    country  IDN
    sector   GOV
    en       South Sulawesi administration; South Sulawesi provincial government; South Sulawesi provincial administration
    id       Pemprov Sulsel; Pemprov Sulawesi Selatan; Pemerintah Provinsi Sulawesi Selatan; Pemerintah Provinsi Sulsel

org pemprov-sultra
    name     Southeast Sulawesi government
    class    -
    country  IDN
    sector   GOV
    en       Southeast Sulawesi administration; Southeast Sulawesi provincial government; Southeast Sulawesi provincial administration
    id       Pemprov Sultra; Pemprov Sulawesi Tenggara; Pemerintah Provinsi Sulawesi Tenggara; Pemerintah Provinsi Sultra

org pemprov-sulbar
    name     West Sulawesi government
    class    -
    country  IDN
    sector   GOV
    en       West Sulawesi administration; West Sulawesi provincial government; West Sulawesi provincial administration
    id       Pemprov Sulbar; Pemprov Sulawesi Barat; Pemerintah Provinsi Sulawesi Barat; Pemerintah Provinsi Sulbar

org pemprov-gorontalo
    name     Gorontalo government
    class    -
    country  IDN
    sector   GOV
    en       Gorontalo administration; Gorontalo provincial government; Gorontalo provincial administration
    id       Pemprov Gorontalo; Pemerintah Provinsi Gorontalo

org pemprov-maluku
    name     Maluku government
    class    -
    country  IDN
    sector   GOV
    en       Maluku administration; Maluku provincial government; Maluku provincial administration
    id       Pemprov Maluku; Pemerintah Provinsi Maluku

org pemprov-malut
    name     North Maluku government
    class    -
    country  IDN
    sector   GOV
    en       North Maluku administration; North Maluku provincial government; North Maluku provincial administration
    id       Pemprov Malut; Pemprov Maluku Utara; Pemerintah Provinsi Maluku Utara; Pemerintah Provinsi Malut

org pemprov-papua-barat
    name     West Papua government
    class    -
    country  IDN
    sector   GOV
    en       West Papua administration; West Papua provincial government; West Papua provincial administration
    id       Pemprov Papua Barat; Pemerintah Provinsi Papua Barat

org pemprov-papua-tengah
    name     Central Papua government
    class    -
    country  IDN
    sector   GOV
    en       Central Papua administration; Central Papua provincial government; Central Papua provincial administration
    id       Pemprov Papua Tengah; Pemerintah Provinsi Papua Tengah

org pemprov-papua-selatan
    name     South Papua government
    class    -
    country  IDN
    sector   GOV
    en       South Papua administration; South Papua provincial government; South Papua provincial administration
    id       Pemprov Papua Selatan; Pemerintah Provinsi Papua Selatan

org pemprov-papua-pegunungan
    name     Highland Papua government
    class    -
    country  IDN
    sector   GOV
    en       Highland Papua administration; Highland Papua provincial government; Highland Papua provincial administration
    id       Pemprov Papua Pegunungan; Pemerintah Provinsi Papua Pegunungan

org pemprov-papua-barat-daya
    name     Southwest Papua government
    class    -
    country  IDN
    sector   GOV
    en       Southwest Papua administration; Southwest Papua provincial government; Southwest Papua provincial administration
    id       Pemprov PBD; Pemprov Papua Barat Daya; Pemerintah Provinsi Papua Barat Daya; Pemerintah Provinsi PBD

org polda-metro-jaya-bodies
    name     Metro Jaya
    class    -
    country  IDN
    sector   COP
    en       Metro Jaya
    id       Metro Jaya; Ditreskrimum Polda Metro Jaya; Ditreskrimsus Polda Metro Jaya; Kepolisian Daerah Metro; Polda Metro Jaya Jakarta; Direktorat Reserse Kriminal Umum Polda Metro Jaya
    parent   polda-metro-jaya

org polda-papua-selatan
    name     Papua Selatan Police
    class    -
    country  IDN
    sector   COP
    en       South Papua Police
    id       Polda Papua Selatan; Kepolisian Daerah Papua Selatan
    parent   polri

org polda-papua-pegunungan
    name     Papua Pegunungan Police
    class    -
    country  IDN
    sector   COP
    en       Highland Papua Police
    id       Polda Papua Pegunungan; Kepolisian Daerah Papua Pegunungan
    parent   polri

org polda-papua-barat-daya
    name     Papua Barat Daya Police
    class    -
    country  IDN
    sector   COP
    en       Southwest Papua Police
    id       Polda Papua Barat Daya; Kepolisian Daerah Papua Barat Daya
    parent   polri

# Armed forces and police units

org kodam-cenderawasih-bodies
    name     XVII/Cenderawasih
    class    -
    country  IDN
    sector   MIL
    en       XVII/Cenderawasih
    id       XVII/Cenderawasih; XVII Cenderawasih; Kodam Trikora
    parent   kodam-cenderawasih

org kodam-bukit-barisan-bodies
    name     I/Bukit Barisan
    class    -
    country  IDN
    sector   MIL
    en       I/Bukit Barisan
    id       I/Bukit Barisan; I/BB; Kodam I/BB
    parent   kodam-bukit-barisan

org kodam-sriwijaya-bodies
    name     II/Sriwijaya
    class    -
    country  IDN
    sector   MIL
    en       II/Sriwijaya
    id       II/Sriwijaya; II/Swj; Kodam II/Swj
    parent   kodam-sriwijaya

org kodam-siliwangi-bodies
    name     III/Siliwangi
    class    -
    country  IDN
    sector   MIL
    en       III/Siliwangi
    id       III/Siliwangi; III/Slw
    parent   kodam-siliwangi

org kodam-diponegoro-bodies
    name     IV/Diponegoro
    class    -
    country  IDN
    sector   MIL
    en       IV/Diponegoro
    id       IV/Diponegoro
    parent   kodam-diponegoro

org kodam-brawijaya-bodies
    name     V/Brawijaya
    class    -
    country  IDN
    sector   MIL
    en       V/Brawijaya
    id       V/Brawijaya
    parent   kodam-brawijaya

org kodam-mulawarman-bodies
    name     VI/Mulawarman
    class    -
    country  IDN
    sector   MIL
    en       VI/Mulawarman
    id       VI/Mulawarman; Kodam VI/Tanjungpura
    parent   kodam-mulawarman

org kodam-udayana-bodies
    name     IX/Udayana
    class    -
    country  IDN
    sector   MIL
    en       IX/Udayana
    id       IX/Udayana
    parent   kodam-udayana

org kodam-tanjungpura-bodies
    name     XII/Tanjungpura
    class    -
    country  IDN
    sector   MIL
    en       XII/Tanjungpura
    id       XII/Tanjungpura
    parent   kodam-tanjungpura

org kodam-merdeka-bodies
    name     XIII/Merdeka
    class    -
    country  IDN
    sector   MIL
    en       XIII/Merdeka
    id       XIII/Merdeka; VII/Wirabuana; Kodam VII/Wirabuana; Kodam Wirabuana
    parent   kodam-merdeka

org kodam-hasanuddin-bodies
    name     XIV/Hasanuddin
    class    -
    country  IDN
    sector   MIL
    en       XIV/Hasanuddin
    id       XIV/Hasanuddin
    parent   kodam-hasanuddin

org kodam-pattimura-bodies
    name     XV/Pattimura
    class    -
    country  IDN
    sector   MIL
    en       XV/Pattimura
    id       XV/Pattimura; XVI/Pattimura; Kodam XVI/Pattimura; Kodam XVI Pattimura
    parent   kodam-pattimura

org kodam-kasuari-bodies
    name     XVIII/Kasuari
    class    -
    country  IDN
    sector   MIL
    en       XVIII/Kasuari
    id       XVIII/Kasuari
    parent   kodam-kasuari

org kodam-iskandar-muda-bodies
    name     Kodam IM
    class    -
    country  IDN
    sector   MIL
    en       Kodam IM
    id       Kodam IM
    parent   kodam-iskandar-muda

org kodam-tuanku-tambusai
    name     Tuanku Tambusai Military Command
    class    -
    country  IDN
    sector   MIL
    en       Tuanku Tambusai Military Command
    id       Kodam XIX/Tuanku Tambusai; Kodam Tuanku Tambusai; XIX/Tuanku Tambusai
    from     2025-08-10
    parent   tni-ad

org kodam-tuanku-imam-bonjol
    name     Tuanku Imam Bonjol Military Command
    class    -
    country  IDN
    sector   MIL
    en       Tuanku Imam Bonjol Military Command
    id       Kodam XX/Tuanku Imam Bonjol; Kodam Tuanku Imam Bonjol; XX/Tuanku Imam Bonjol
    from     2025-08-10
    parent   tni-ad

org kodam-radin-inten
    name     Radin Inten Military Command
    class    -
    country  IDN
    sector   MIL
    en       Radin Inten Military Command
    id       Kodam XXI/Radin Inten; Kodam Radin Inten; XXI/Radin Inten
    from     2025-08-10
    parent   tni-ad

org kodam-tambun-bungai
    name     Tambun Bungai Military Command
    class    -
    country  IDN
    sector   MIL
    en       Tambun Bungai Military Command
    id       Kodam XXII/Tambun Bungai; Kodam Tambun Bungai; XXII/Tambun Bungai
    from     2025-08-10
    parent   tni-ad

org kodam-palaka-wira
    name     Palaka Wira Military Command
    class    -
    country  IDN
    sector   MIL
    en       Palaka Wira Military Command
    id       Kodam XXIII/Palaka Wira; Kodam Palaka Wira; XXIII/Palaka Wira
    from     2025-08-10
    parent   tni-ad

org kodam-mandala-trikora
    name     Mandala Trikora Military Command
    class    -
    country  IDN
    sector   MIL
    en       Mandala Trikora Military Command
    id       Kodam XXIV/Mandala Trikora; Kodam Mandala Trikora; XXIV/Mandala Trikora
    from     2025-08-10
    parent   tni-ad

org kogabwilhan-i
    name     Joint Regional Defense Command I
    class    -
    country  IDN
    sector   MIL
    en       Joint Regional Defense Command I
    id       Kogabwilhan I
    parent   tni

org kogabwilhan-ii
    name     Joint Regional Defense Command II
    class    -
    country  IDN
    sector   MIL
    en       Joint Regional Defense Command II
    id       Kogabwilhan II
    parent   tni

org kogabwilhan-iii-bodies
    name     Kogabwilhan-III
    class    -
    country  IDN
    sector   MIL
    en       Kogabwilhan-III
    id       Kogabwilhan-III
    parent   kogabwilhan-iii

org koarmada-i
    name     First Fleet Command of Indonesia
    class    -
    country  IDN
    sector   MIL
    en       Indonesian First Fleet Command; Koarmada I
    id       Koarmada I; Koarmabar; Komando Armada I; Komando Armada RI Kawasan Barat
    parent   tni-al

org koarmada-ii
    name     Second Fleet Command of Indonesia
    class    -
    country  IDN
    sector   MIL
    en       Indonesian Second Fleet Command; Koarmada II
    id       Koarmada II; Koarmatim; Komando Armada II; Komando Armada RI Kawasan Timur
    parent   tni-al

org koarmada-iii
    name     Third Fleet Command of Indonesia
    class    -
    country  IDN
    sector   MIL
    en       Indonesian Third Fleet Command; Koarmada III
    id       Koarmada III; Komando Armada III
    parent   tni-al

org kolinlamil
    name     Military Sealift Command of Indonesia
    class    -
    country  IDN
    sector   MIL
    en       Indonesian Military Sealift Command
    id       Kolinlamil
    parent   tni-al

org denjaka
    name     Denjaka
    class    -
    country  IDN
    sector   MIL
    en       Denjaka; Jala Mangkara Detachment
    id       Denjaka; Detasemen Jala Mangkara
    parent   tni-al

org kopaska
    name     Kopaska
    class    -
    country  IDN
    sector   MIL
    en       Kopaska; Indonesian Navy frogmen
    id       Kopaska; Komando Pasukan Katak
    parent   tni-al

org satgultor-81
    name     Sat-81 Gultor
    class    -
    country  IDN
    sector   MIL
    en       Sat-81 Gultor; Unit 81
    id       Sat-81 Gultor; Satgultor 81; Sat-81 Kopassus; Satgultor-81; Sat 81 Kopassus; Detasemen 81
    parent   kopassus

org satbravo-90
    name     Bravo 90
    class    -
    country  IDN
    sector   MIL
    en       Bravo Detachment 90
    id       Satbravo 90; Den Bravo 90; Satbravo-90; Detasemen Bravo 90
    parent   kopasgat

org tim-mawar
    name     Tim Mawar
    class    -
    country  IDN
    sector   MIL
    en       Tim Mawar; Rose Team
    id       Tim Mawar; Tim Mawar Kopassus
    parent   kopassus

org gegana
    name     Gegana
    class    -
    country  IDN
    sector   COP
    en       Gegana; police bomb squad Gegana
    id       Gegana; Pasukan Gegana; Gegana Brimob; Tim Gegana; Gegana Polri; Pasgegana
    parent   brimob

org brimob-bodies
    name     Sat Brimob
    class    -
    country  IDN
    sector   COP
    en       Sat Brimob
    id       Sat Brimob; Mako Brimob; Brimobda; Satuan Brimob; Pasukan Brimob; Resimen Pelopor; Satbrimobda
    parent   brimob

org densus-88-bodies
    name     Densus 88 Mabes Polri
    class    -
    country  IDN
    sector   COP
    en       Densus 88 Mabes Polri
    id       Densus 88 Mabes Polri; Densus 88 Polri; Densus 88 Anti Teror; Densus 88 Antiteror Mabes Polri; Densus 88 Anti-Teror; Tim Densus 88; Densus88; Satgas Bom; Satgas Bom Polri; Densus 88/Antiteror; Densus 88 Anti Teror Mabes Polri; Satgaswil Densus 88
    parent   densus-88

org bareskrim-bodies
    name     Bareskrim Mabes Polri
    class    -
    country  IDN
    sector   COP
    en       Bareskrim Mabes Polri
    id       Bareskrim Mabes Polri; Reskrim Polri; Badan Reserse dan Kriminal Polri; Dittipidum Bareskrim; Dittipideksus Bareskrim; Dittipidsiber Bareskrim; Dittipidkor Bareskrim; Dittipidnarkoba Bareskrim
    parent   bareskrim

org kopassus-bodies
    name     Kopassus TNI AD
    class    -
    country  IDN
    sector   MIL
    en       Kopassus TNI AD
    id       Kopassus TNI AD; Danjen Kopassus TNI AD; Korps Baret Merah Kopassus; Grup 2 Kopassus; Grup 1 Kopassus; Grup 3 Kopassus
    parent   kopassus

org kostrad-bodies
    name     Divisi Infanteri 1 Kostrad
    class    -
    country  IDN
    sector   MIL
    en       Divisi Infanteri 1 Kostrad
    id       Divisi Infanteri 1 Kostrad; Divisi Infanteri 2 Kostrad; Divif 1 Kostrad; Divif 2 Kostrad; Divif 3 Kostrad; Makostrad; Yonif Raider Kostrad
    parent   kostrad

org paspampres-bodies
    name     Pasukan Pengaman Presiden
    class    -
    country  IDN
    sector   MIL
    en       Pasukan Pengaman Presiden
    id       Pasukan Pengaman Presiden; Grup A Paspampres
    parent   paspampres

org korps-marinir-bodies
    name     Marinir Indonesia
    class    -
    country  IDN
    sector   MIL
    en       Marinir Indonesia
    id       Marinir Indonesia; Pasmar 1; Pasmar 2; Pasmar 3; Yontaifib; Pasukan Marinir 1; Kormar
    parent   korps-marinir

org kopasgat-bodies
    name     Paskhasau
    class    -
    country  IDN
    sector   MIL
    en       Paskhasau
    id       Paskhasau; Korpaskhas; Korpaskhasau
    parent   kopasgat

org satgas-tinombala
    name     Tinombala Task Force
    class    -
    country  IDN
    sector   COP
    en       Tinombala Task Force; Operation Tinombala
    id       Satgas Tinombala; Satgas Operasi Tinombala; Operasi Tinombala
    from     2016-01
    to       2020-12
    parent   polri

org satgas-cartenz-tni
    name     Cartenz Sakti
    class    -
    country  IDN
    sector   MIL
    en       TNI border security task force
    id       Satgas Cartenz Sakti; Satgas Rajawali; Satgas Pamtas RI-PNG; Satgas Pamtas RI-RDTL; Satgas Pamtas RI-Malaysia; Satgas Pamtas Mobile
    parent   tni

org komando-operasi-aceh
    name     Operations Command in Aceh
    class    -
    country  IDN
    sector   MIL
    en       Indonesian military operations command in Aceh
    id       Koops TNI Aceh; Koops Aceh; Koops TNI NAD; Komando Operasi TNI di Aceh; Koopslihkam
    to       2005
    parent   tni

org pdmd-aceh
    name     Military emergency administration in Aceh
    class    -
    country  IDN
    sector   MIL
    en       Martial law administration in Aceh
    id       Penguasa Darurat Militer Daerah; PDMD; PDMD Aceh; Penguasa Darurat Militer Daerah Aceh
    from     2003-05
    to       2005

# Courts and prosecutors

org pn-bandung
    name     Bandung District Court
    class    -
    country  IDN
    sector   JUD
    en       Bandung District Court
    id       PN Bandung; Pengadilan Negeri Bandung; Pengadilan Tipikor Bandung; PN Tipikor Bandung
    parent   mahkamah-agung

org pn-surabaya
    name     Surabaya District Court
    class    -
    country  IDN
    sector   JUD
    en       Surabaya District Court
    id       PN Surabaya; Pengadilan Negeri Surabaya; Pengadilan Tipikor Surabaya; PN Tipikor Surabaya
    parent   mahkamah-agung

org pn-medan
    name     Medan District Court
    class    -
    country  IDN
    sector   JUD
    en       Medan District Court
    id       PN Medan; Pengadilan Negeri Medan; Pengadilan Tipikor Medan; PN Tipikor Medan
    parent   mahkamah-agung

org pn-makassar
    name     Makassar District Court
    class    -
    country  IDN
    sector   JUD
    en       Makassar District Court
    id       PN Makassar; Pengadilan Negeri Makassar; Pengadilan Tipikor Makassar; PN Tipikor Makassar
    parent   mahkamah-agung

org pn-semarang
    name     Semarang District Court
    class    -
    country  IDN
    sector   JUD
    en       Semarang District Court
    id       PN Semarang; Pengadilan Negeri Semarang; Pengadilan Tipikor Semarang; PN Tipikor Semarang
    parent   mahkamah-agung

org pn-denpasar
    name     Denpasar District Court
    class    -
    country  IDN
    sector   JUD
    en       Denpasar District Court
    id       PN Denpasar; Pengadilan Negeri Denpasar; Pengadilan Tipikor Denpasar; PN Tipikor Denpasar
    parent   mahkamah-agung

org pn-tangerang
    name     Tangerang District Court
    class    -
    country  IDN
    sector   JUD
    en       Tangerang District Court
    id       PN Tangerang; Pengadilan Negeri Tangerang; Pengadilan Tipikor Tangerang; PN Tipikor Tangerang
    parent   mahkamah-agung

org pn-bekasi
    name     Bekasi District Court
    class    -
    country  IDN
    sector   JUD
    en       Bekasi District Court
    id       PN Bekasi; Pengadilan Negeri Bekasi; Pengadilan Tipikor Bekasi; PN Tipikor Bekasi
    parent   mahkamah-agung

org pn-depok
    name     Depok District Court
    class    -
    country  IDN
    sector   JUD
    en       Depok District Court
    id       PN Depok; Pengadilan Negeri Depok; Pengadilan Tipikor Depok; PN Tipikor Depok
    parent   mahkamah-agung

org pn-jayapura
    name     Jayapura District Court
    class    -
    country  IDN
    sector   JUD
    en       Jayapura District Court
    id       PN Jayapura; Pengadilan Negeri Jayapura; Pengadilan Tipikor Jayapura; PN Tipikor Jayapura
    parent   mahkamah-agung

org pn-palembang
    name     Palembang District Court
    class    -
    country  IDN
    sector   JUD
    en       Palembang District Court
    id       PN Palembang; Pengadilan Negeri Palembang; Pengadilan Tipikor Palembang; PN Tipikor Palembang
    parent   mahkamah-agung

org pn-banda-aceh
    name     Banda Aceh District Court
    class    -
    country  IDN
    sector   JUD
    en       Banda Aceh District Court
    id       PN Banda Aceh; Pengadilan Negeri Banda Aceh; Pengadilan Tipikor Banda Aceh; PN Tipikor Banda Aceh
    parent   mahkamah-agung

org pn-sidoarjo
    name     Sidoarjo District Court
    class    -
    country  IDN
    sector   JUD
    en       Sidoarjo District Court
    id       PN Sidoarjo; Pengadilan Negeri Sidoarjo; Pengadilan Tipikor Sidoarjo; PN Tipikor Sidoarjo
    parent   mahkamah-agung

org pn-yogyakarta
    name     Yogyakarta District Court
    class    -
    country  IDN
    sector   JUD
    en       Yogyakarta District Court
    id       PN Yogyakarta; Pengadilan Negeri Yogyakarta; Pengadilan Tipikor Yogyakarta; PN Tipikor Yogyakarta
    parent   mahkamah-agung

org pn-solo
    name     Solo District Court
    class    -
    country  IDN
    sector   JUD
    en       Solo District Court
    id       PN Surakarta; PN Solo; Pengadilan Negeri Surakarta; Pengadilan Negeri Solo
    parent   mahkamah-agung

org pengadilan-militer-jakarta
    name     Jakarta Military Court
    class    -
    country  IDN
    sector   JUD
    en       Jakarta Military Court
    id       Pengadilan Militer II-08 Jakarta; Pengadilan Militer Jakarta; Pengadilan Militer Tinggi II Jakarta; Mahmilti II Jakarta; Dilmil II-08 Jakarta

org pengadilan-ham-ad-hoc
    name     Pengadilan HAM Ad Hoc
    class    -
    country  IDN
    sector   JUD
    en       Jakarta ad hoc human rights court
    id       Pengadilan HAM Ad Hoc; Pengadilan HAM Ad Hoc Jakarta; Pengadilan HAM Makassar

org oditurat-militer
    name     Indonesian Military Prosecutor
    class    -
    country  IDN
    sector   JUD
    en       Indonesian military prosecutor's office
    id       Oditurat Militer; Otmil; Oditurat Militer II-07 Jakarta; Otmilti II Jakarta

org mahkamah-syariyah-aceh
    name     Aceh Sharia Court
    class    -
    country  IDN
    sector   JUD
    en       Aceh sharia court
    id       Mahkamah Syar'iyah; Mahkamah Syariyah Aceh; Mahkamah Syar'iyah Aceh; Mahkamah Syariyah

org kejati-jabar
    name     West Java High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       West Java High Prosecutor's Office
    id       Kejati Jabar; Kejati Jawa Barat; Kejaksaan Tinggi Jawa Barat
    parent   kejagung

org kejati-jatim
    name     East Java High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       East Java High Prosecutor's Office
    id       Kejati Jatim; Kejati Jawa Timur; Kejaksaan Tinggi Jawa Timur
    parent   kejagung

org kejati-jateng
    name     Central Java High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Central Java High Prosecutor's Office
    id       Kejati Jateng; Kejati Jawa Tengah; Kejaksaan Tinggi Jawa Tengah
    parent   kejagung

org kejati-sumut
    name     North Sumatra High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       North Sumatra High Prosecutor's Office
    id       Kejati Sumut; Kejati Sumatera Utara; Kejaksaan Tinggi Sumatera Utara
    parent   kejagung

org kejati-sulsel
    name     South Sulawesi High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       South Sulawesi High Prosecutor's Office
    id       Kejati Sulsel; Kejati Sulawesi Selatan; Kejaksaan Tinggi Sulawesi Selatan
    parent   kejagung

org kejati-banten
    name     Banten High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Banten High Prosecutor's Office
    id       Kejati Banten; Kejaksaan Tinggi Banten
    parent   kejagung

org kejati-bali
    name     Bali High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Bali High Prosecutor's Office
    id       Kejati Bali; Kejaksaan Tinggi Bali
    parent   kejagung

org kejati-papua
    name     Papua High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Papua High Prosecutor's Office
    id       Kejati Papua; Kejaksaan Tinggi Papua
    parent   kejagung

org kejati-aceh
    name     Aceh High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Aceh High Prosecutor's Office
    id       Kejati Aceh; Kejaksaan Tinggi Aceh
    parent   kejagung

org kejati-riau
    name     Riau High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Riau High Prosecutor's Office
    id       Kejati Riau; Kejaksaan Tinggi Riau
    parent   kejagung

org kejati-sumsel
    name     South Sumatra High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       South Sumatra High Prosecutor's Office
    id       Kejati Sumsel; Kejati Sumatera Selatan; Kejaksaan Tinggi Sumatera Selatan
    parent   kejagung

# Parties and coalitions

org partai-keadilan
    name     Partai Keadilan
    class    -
    country  IDN
    sector   PTY
    en       Partai Keadilan
    id       Partai Keadilan
    to       2003

org pbr
    name     Reform Star Party
    class    -
    country  IDN
    sector   PTY
    en       PBR; Reform Star Party
    id       PBR; Partai Bintang Reformasi
    from     2002
    to       2011

org pds-indonesia
    name     Prosperous Peace Party
    class    -
    country  IDN
    sector   PTY
    en       Prosperous Peace Party
    id       PDS; Partai Damai Sejahtera
    from     2001

org pkpb
    name     Concern for the Nation Functional Party
    class    -
    country  IDN
    sector   PTY
    en       Concern for the Nation Functional Party
    id       PKPB; Partai Karya Peduli Bangsa
    from     2002

org pkpi
    name     Indonesian Justice and Unity Party
    class    -
    country  IDN
    sector   PTY
    en       PKPI; Indonesian Justice and Unity Party
    id       PKPI; Partai Keadilan dan Persatuan Indonesia; PKP Indonesia

org pnbk
    name     Bull National Party
    class    -
    country  IDN
    sector   PTY
    en       PNBK
    id       PNBK; Partai Nasional Banteng Kemerdekaan; PNBK Indonesia
    from     2002

org ppdk
    name     Democratic Nationhood Party
    class    -
    country  IDN
    sector   PTY
    en       PPDK
    id       PPDK; Partai Persatuan Demokrasi Kebangsaan
    from     2002

org pkpelopor
    name     Partai Pelopor
    class    -
    country  IDN
    sector   PTY
    en       Partai Pelopor
    id       Partai Pelopor
    from     2002

org pkdnu
    name     Ulema National Awakening Party
    class    -
    country  IDN
    sector   PTY
    en       PKNU; Ulema National Awakening Party
    id       PKNU; Partai Kebangkitan Nasional Ulama
    from     2006

org pbb-barnas
    name     Partai Barisan Nasional
    class    -
    country  IDN
    sector   PTY
    en       Partai Barisan Nasional
    id       Partai Barisan Nasional; Barnas
    from     2007

org prd
    name     People's Democratic Party of Indonesia
    class    -
    country  IDN
    sector   PTY
    en       PRD; Indonesian People's Democratic Party
    id       PRD; Partai Rakyat Demokratik
    from     1996

org papernas
    name     National Liberation Party of Unity
    class    -
    country  IDN
    sector   PTY
    en       Papernas
    id       Papernas; Partai Persatuan Pembebasan Nasional
    from     2006

org prima
    name     Just and Prosperous People's Party
    class    -
    country  IDN
    sector   PTY
    en       Prima Party; Just and Prosperous People's Party
    id       Partai Prima; Partai Rakyat Adil Makmur
    from     2020

org pna
    name     Nanggroe Aceh Party
    class    -
    country  IDN
    sector   PTY
    en       Nanggroe Aceh Party; Aceh National Party
    id       PNA; Partai Nanggroe Aceh; Partai Nasional Aceh
    from     2011

org partai-sira
    name     SIRA Party
    class    -
    country  IDN
    sector   PTY
    en       SIRA Party
    id       Partai SIRA
    from     2007

org pas-aceh
    name     Aceh Just and Prosperous Party
    class    -
    country  IDN
    sector   PTY
    en       PAS Aceh
    id       PAS Aceh; Partai Adil Sejahtera Aceh
    from     2022

org pda-aceh
    name     Aceh Sovereignty Party
    class    -
    country  IDN
    sector   PTY
    en       PDA Aceh
    id       Partai Daulat Aceh; Partai Darul Aceh
    from     2007

org pdi
    name     Indonesian Democratic Party
    class    -
    country  IDN
    sector   PTY
    en       Indonesian Democratic Party
    id       PDI; Partai Demokrasi Indonesia
    from     1973
    to       2003

org pdp
    name     Partai Demokrasi Pembaruan
    class    -
    country  IDN
    sector   PTY
    en       Partai Demokrasi Pembaruan
    id       Partai Demokrasi Pembaruan
    from     2005

org partai-idaman
    name     Idaman Party
    class    -
    country  IDN
    sector   PTY
    en       Idaman Party
    id       Partai Idaman; Partai Islam Damai Aman
    from     2015

org partai-masyumi-reborn
    name     Masyumi Reborn
    class    -
    country  IDN
    sector   PTY
    en       Masyumi Reborn
    id       Masyumi Reborn; Partai Masyumi Reborn; Partai Dakwah Rakyat Indonesia
    from     2020

org partai-gerakan-rakyat
    name     Gerakan Rakyat
    class    -
    country  IDN
    sector   PTY
    en       Gerakan Rakyat
    id       Ormas Gerakan Rakyat
    from     2025

org koalisi-merah-putih
    name     Red-and-White Coalition
    class    -
    country  IDN
    sector   PTY
    en       Red-and-White Coalition; Koalisi Merah Putih
    id       Koalisi Merah Putih
    from     2014
    to       2016

org koalisi-indonesia-hebat
    name     Great Indonesia Coalition
    class    -
    country  IDN
    sector   PTY
    en       Great Indonesia Coalition
    id       Koalisi Indonesia Hebat
    from     2014
    to       2016

org koalisi-kebangsaan
    name     Koalisi Kebangsaan
    class    -
    country  IDN
    sector   PTY
    en       Nationhood Coalition
    id       Koalisi Kebangsaan
    from     2004
    to       2004

org koalisi-indonesia-kerja
    name     Working Indonesia Coalition
    class    -
    country  IDN
    sector   PTY
    en       Working Indonesia Coalition
    id       Koalisi Indonesia Kerja
    from     2018
    to       2019

org koalisi-adil-makmur
    name     Just and Prosperous Indonesia Coalition
    class    -
    country  IDN
    sector   PTY
    en       Just and Prosperous Indonesia Coalition
    id       Koalisi Adil Makmur; Koalisi Indonesia Adil Makmur
    from     2018
    to       2019

org kib-koalisi
    name     United Indonesia Coalition
    class    -
    country  IDN
    sector   PTY
    en       United Indonesia Coalition
    id       Koalisi Indonesia Bersatu
    from     2022
    to       2023

org setgab-koalisi
    name     Joint Secretariat of the Yudhoyono coalition
    class    -
    country  IDN
    sector   PTY
    en       Joint Secretariat of the ruling coalition
    id       Setgab; Setgab Koalisi; Sekretariat Gabungan Koalisi; Setgab Koalisi Parpol Pendukung Pemerintah
    from     2010
    to       2014

org poros-tengah
    name     Poros Tengah
    class    -
    country  IDN
    sector   PTY
    en       Central Axis coalition
    id       Poros Tengah
    from     1999
    to       2001

org bpn-prabowo-sandi
    name     Prabowo-Sandi campaign team
    class    -
    country  IDN
    sector   PTY
    en       Prabowo-Sandiaga campaign team
    id       BPN Prabowo-Sandi; Badan Pemenangan Nasional; Badan Pemenangan Nasional Prabowo-Sandi; BPN Prabowo-Sandiaga; BPN 02
    from     2018-09
    to       2019-06

org tkn-jokowi-maruf
    name     Jokowi-Ma'ruf campaign team
    class    -
    country  IDN
    sector   PTY
    en       Jokowi-Ma'ruf campaign team
    id       TKN Jokowi-Ma'ruf; TKN Jokowi-Maruf; TKN Jokowi; Tim Kampanye Nasional Jokowi-Ma'ruf; TKN Jokowi-Amin; TKN Jokowi-Ma'ruf Amin
    from     2018-09
    to       2019-06

org tim-prabowo-hatta
    name     Prabowo-Hatta campaign team
    class    -
    country  IDN
    sector   PTY
    en       Prabowo-Hatta campaign team
    id       Tim Prabowo-Hatta; kubu Prabowo-Hatta; Tim Pemenangan Prabowo-Hatta; Tim Kampanye Nasional Prabowo-Hatta
    from     2014-05
    to       2014-08

org tim-jokowi-jk
    name     Jokowi-Kalla campaign team
    class    -
    country  IDN
    sector   PTY
    en       Jokowi-Kalla campaign team
    id       Tim Jokowi-JK; kubu Jokowi-JK; Tim Pemenangan Jokowi-JK; Tim Transisi Jokowi-JK
    from     2014-05
    to       2014-10

org relawan-jokowi
    name     Jokowi volunteers
    class    -
    country  IDN
    sector   PTY
    en       Jokowi volunteers
    id       relawan Jokowi; Bara JP; Seknas Jokowi; Relawan Jokowi Mania; Jokowi Mania; JoMan; Solidaritas Merah Putih; relawan Jokowi-Ma'ruf

org relawan-prabowo
    name     Prabowo volunteers
    class    -
    country  IDN
    sector   PTY
    en       Prabowo volunteers; Prabowo supporters
    id       relawan Prabowo; relawan Prabowo-Gibran; Prabowo Mania; Prabowo Mania 08; relawan Gibran; pendukung Prabowo

org relawan-anies
    name     Anies volunteers
    class    -
    country  IDN
    sector   PTY
    en       Anies volunteers; Anies supporters
    id       relawan Anies; pendukung Anies; relawan AMIN

org relawan-ganjar
    name     Ganjar volunteers
    class    -
    country  IDN
    sector   PTY
    en       Ganjar volunteers; Ganjar supporters
    id       relawan Ganjar; pendukung Ganjar; Ganjar Mania; Ganjarist; Relawan Ganjar Mania

org pdip-bodies
    name     PDI P
    class    -
    country  IDN
    sector   PTY
    en       PDI P
    id       PDI P; DPP PDIP; DPP PDI Perjuangan; DPP PDI-P; Partai PDIP; Banteng Muda Indonesia; Taruna Merah Putih; Repdem; Megawati Institute; Badan Penanggulangan Bencana PDIP; partai moncong putih; partai banteng moncong putih
    parent   pdip

org golkar-bodies
    name     DPP Golkar
    class    -
    country  IDN
    sector   PTY
    en       DPP Golkar
    id       DPP Golkar; DPP Partai Golkar; AMPG; Angkatan Muda Partai Golkar; AMPI; SOKSI; Kosgoro 1957; MKGR; Kosgoro; partai beringin; Partai Golkar Indonesia; Golongan Karya
    parent   golkar

org gerindra-bodies
    name     DPP Gerindra
    class    -
    country  IDN
    sector   PTY
    en       DPP Gerindra
    id       DPP Gerindra; DPP Partai Gerindra; Tidar; Tunas Indonesia Raya; partai berlambang kepala garuda
    parent   gerindra

org partai-demokrat-bodies
    name     DPP Demokrat
    class    -
    country  IDN
    sector   PTY
    en       DPP Demokrat
    id       DPP Demokrat; DPP Partai Demokrat; Demokrat kubu AHY; Partai Demokrat Indonesia; partai berlambang bintang mercy; Demokrat versi KLB
    parent   partai-demokrat

org pks-bodies
    name     DPP PKS
    class    -
    country  IDN
    sector   PTY
    en       DPP PKS
    id       DPP PKS; Majelis Syuro PKS; Partai PKS; DPTP PKS
    parent   pks

org pkb-bodies
    name     DPP PKB
    class    -
    country  IDN
    sector   PTY
    en       DPP PKB
    id       DPP PKB; Garda Bangsa; Partai PKB
    parent   pkb

org pan-bodies
    name     DPP PAN
    class    -
    country  IDN
    sector   PTY
    en       DPP PAN
    id       DPP PAN; Partai PAN; partai berlambang matahari terbit
    parent   pan

org ppp-bodies
    name     DPP PPP
    class    -
    country  IDN
    sector   PTY
    en       DPP PPP
    id       DPP PPP; Partai PPP; partai berlambang kabah; partai Ka'bah; Majelis Syariah PPP
    parent   ppp

org nasdem-bodies
    name     DPP NasDem
    class    -
    country  IDN
    sector   PTY
    en       DPP NasDem
    id       DPP NasDem; DPP Partai NasDem; Garda Pemuda NasDem; Ormas Nasional Demokrat; NASDEM
    parent   nasdem

org psi-bodies
    name     DPP PSI
    class    -
    country  IDN
    sector   PTY
    en       DPP PSI
    id       DPP PSI; Partai PSI
    parent   psi

org hanura-bodies
    name     DPP Hanura
    class    -
    country  IDN
    sector   PTY
    en       DPP Hanura
    id       DPP Hanura; DPP Partai Hanura
    parent   hanura

org pbb-bulan-bintang-bodies
    name     DPP PBB Bulan Bintang
    class    -
    country  IDN
    sector   PTY
    en       DPP PBB Bulan Bintang
    id       DPP PBB Bulan Bintang; DPP Partai Bulan Bintang
    parent   pbb-bulan-bintang

org partai-aceh-bodies
    name     DPP Partai Aceh
    class    -
    country  IDN
    sector   PTY
    en       DPP Partai Aceh
    id       DPP Partai Aceh; DPA Partai Aceh
    parent   partai-aceh

org partai-buruh-bodies
    name     Exco Partai Buruh
    class    -
    country  IDN
    sector   PTY; LAB
    en       Exco Partai Buruh
    id       Exco Partai Buruh
    parent   partai-buruh

# Armed and militant groups

org majelis-mujahidin
    name     Indonesian Mujahedeen Council
    class    -
    country  IDN
    sector   REL; OPP
    en       MMI; Indonesian Mujahedeen Council; Indonesian Mujahideen Council
    id       MMI; Majelis Mujahidin; Majelis Mujahidin Indonesia
    from     2000-08

org jamaah-ansharusy-syariah
    name     Jamaah Ansharusy Syariah
    class    -
    country  IDN
    sector   REL; OPP
    en       Jamaah Ansharusy Syariah
    id       Jamaah Ansharusy Syariah; Jamaah Ansharusy Syari'ah; Jamaah Anshorusy Syariah
    from     2014

org laskar-jihad
    name     Laskar Jihad
    class    -
    country  IDN
    sector   PRM
    en       Laskar Jihad
    id       Laskar Jihad; Laskar Jihad Ahlus Sunnah wal Jamaah; Forum Komunikasi Ahlus Sunnah wal Jamaah
    from     2000-01
    to       2002-10

org laskar-jundullah
    name     Laskar Jundullah
    class    -
    country  IDN
    sector   PRM
    en       Laskar Jundullah
    id       Laskar Jundullah

org laskar-mujahidin
    name     Laskar Mujahidin
    class    -
    country  IDN
    sector   PRM
    en       Laskar Mujahidin
    id       Laskar Mujahidin

org laskar-kristus
    name     Laskar Kristus
    class    -
    country  IDN
    sector   PRM
    en       Laskar Kristus
    id       Laskar Kristus
    from     1999

org laskar-merah-putih
    name     Laskar Merah Putih
    class    -
    country  IDN
    sector   PRM
    en       Laskar Merah Putih
    id       Laskar Merah Putih

org khilafatul-muslimin
    name     Khilafatul Muslimin
    class    -
    country  IDN
    sector   REL; OPP
    en       Khilafatul Muslimin
    id       Khilafatul Muslimin

org kompak-indonesia
    name     KOMPAK
    class    -
    country  IDN
    sector   REB
    en       Mujahidin KOMPAK
    id       Mujahidin KOMPAK; Mujahidin Kompak

org ring-banten
    name     Ring Banten
    class    -
    country  IDN
    sector   REB
    en       Ring Banten; Banten Ring
    id       Ring Banten

org nii-kw9
    name     NII KW 9
    class    -
    country  IDN
    sector   REB
    en       NII KW 9
    id       NII KW 9; NII KW9; NII KW IX

org fkm-dkm-maluku
    name     Maluku Sovereignty Front
    class    -
    country  IDN
    sector   REB
    en       FKM; Maluku Sovereignty Front
    id       FKM; Front Kedaulatan Maluku; FKM/RMS; RMS/FKM
    from     2000

org gerwani
    name     Gerwani
    class    -
    country  IDN
    sector   SOC
    en       Gerwani
    id       Gerwani; Gerakan Wanita Indonesia

org pam-swakarsa
    name     Pam Swakarsa
    class    -
    country  IDN
    sector   PRM
    en       Pam Swakarsa
    id       Pam Swakarsa; Pamswakarsa; PAM Swakarsa

org aitarak
    name     Aitarak
    class    -
    country  IDN
    sector   PRM
    en       Aitarak
    id       Aitarak; Milisi Aitarak

org besi-merah-putih
    name     Besi Merah Putih
    class    -
    country  IDN
    sector   PRM
    en       Besi Merah Putih
    id       Besi Merah Putih; Milisi Besi Merah Putih

org pdp-papua
    name     Papua Presidium Council
    class    -
    country  IDN
    sector   OPP
    en       Papua Presidium Council
    id       Presidium Dewan Papua; Dewan Presidium Papua
    from     2000-06

org wpna
    name     West Papua National Authority
    class    -
    country  IDN
    sector   OPP
    en       WPNA; West Papua National Authority
    id       WPNA; Otoritas Nasional Papua Barat; West Papua National Authority

org nfrpb
    name     Federal Republic of West Papua
    class    -
    country  IDN
    sector   OPP
    en       Federal Republic of West Papua
    id       NFRPB; NRFPB; Negara Republik Federal Papua Barat; Negara Federal Republik Papua Barat
    from     2011-10

org prp-papua
    name     Petisi Rakyat Papua
    class    -
    country  IDN
    sector   OPP
    en       Papuan People's Petition
    id       Petisi Rakyat Papua
    from     2020-07

org dewan-adat-papua
    name     Papuan Customary Council
    class    -
    country  IDN
    sector   SOC
    en       Papuan Customary Council
    id       Dewan Adat Papua; Dewan Masyarakat Adat Papua
    from     2002

org lemasa
    name     LEMASA
    class    -
    country  IDN
    sector   SOC
    en       LEMASA
    id       Lemasa; LEMASA; Lembaga Musyawarah Adat Suku Amungme

org kpa-aceh
    name     Aceh Transitional Committee
    class    -
    country  IDN
    sector   SOC
    en       Aceh Transitional Committee
    id       Komite Peralihan Aceh; KPA Aceh
    from     2005-12

org sira
    name     SIRA
    class    -
    country  IDN
    sector   OPP
    en       SIRA; Aceh Referendum Information Centre
    id       SIRA; Sentral Informasi Referendum Aceh
    from     1999-02

org tna
    name     Aceh National Army
    class    -
    country  IDN
    sector   REB
    en       Aceh National Army; Acehnese State Army
    id       TNA; Tentara Neugara Aceh; Tentara Nanggroe Aceh; AGAM; TNA GAM

org wali-nanggroe
    name     Wali Nanggroe Institution
    class    -
    country  IDN
    sector   SOC
    en       Wali Nanggroe Institution
    id       Lembaga Wali Nanggroe; Lembaga Wali Nanggroe Aceh

org gam-bodies
    name     Gerakan Separatis Aceh
    class    -
    country  IDN
    sector   REB
    en       Gerakan Separatis Aceh
    id       Gerakan Separatis Aceh; GSA; Gerakan Pengacau Keamanan Aceh
    parent   gam

org opm-bodies
    name     OPM Papua
    class    -
    country  IDN
    sector   REB
    en       OPM Papua
    id       OPM Papua; Gerakan Papua Merdeka; separatis Papua; kelompok separatis OPM; TPN; TPN OPM
    parent   opm

org kkb-bodies
    name     kelompok bersenjata Papua
    class    -
    country  IDN
    sector   REB
    en       kelompok bersenjata Papua
    id       kelompok bersenjata Papua; kelompok bersenjata di Papua; kelompok kriminal bersenjata di Papua; KSB Papua; KKSB Papua; KKB Egianus Kogoya; KKB Intan Jaya; KKB Nduga; kelompok sipil bersenjata Papua; kelompok kriminal separatis bersenjata Papua; KST; kelompok kekerasan bersenjata Papua; KKB Yahukimo; KKB Pegunungan Bintang; KKB Puncak; kelompok Egianus Kogoya
    parent   kkb

org tpnpb-bodies
    name     TPNPB OPM
    class    -
    country  IDN
    sector   REB
    en       TPNPB OPM
    id       TPNPB OPM; TPNPB Kodap III; TPNPB Kodap III Ndugama; TPNPB Kodap VIII; TPNPB Kodap XVI; KOMNAS TPNPB; Komnas TPNPB-OPM
    parent   tpnpb

org jad-bodies
    name     JAD Indonesia
    class    -
    country  IDN
    sector   REB
    en       JAD Indonesia
    id       JAD Indonesia; kelompok JAD; jaringan JAD; JAD Bandung; JAD Surabaya
    parent   jad

org mit-poso-bodies
    name     kelompok MIT Poso
    class    -
    country  IDN
    sector   REB
    en       kelompok MIT Poso
    id       kelompok MIT Poso; kelompok Santoso; kelompok Ali Kalora; teroris MIT; teroris Poso; DPO MIT Poso; DPO MIT; teroris MIT Poso; jaringan MIT
    parent   mit-poso

org fpi-bodies
    name     DPP FPI
    class    -
    country  IDN
    sector   REL; OPP
    en       DPP FPI
    id       DPP FPI; DPD FPI; massa FPI; FPI Jakarta; LPI FPI; Laskar Pembela Islam
    parent   fpi

# Mass organisations and religious bodies

org persis
    name     Persatuan Islam
    class    -
    country  IDN
    sector   REL
    en       Islamic Union of Indonesia
    id       Persatuan Islam; PP Persis; ormas Persis

org ldii
    name     LDII
    class    -
    country  IDN
    sector   REL
    en       LDII; Indonesian Islamic Propagation Institute
    id       LDII; Lembaga Dakwah Islam Indonesia

org dewan-dakwah
    name     DDII
    class    -
    country  IDN
    sector   REL
    en       DDII; Indonesian Islamic Dakwah Council
    id       DDII; Dewan Dakwah Islamiyah Indonesia; Dewan Dakwah

org al-irsyad
    name     Al-Irsyad
    class    -
    country  IDN
    sector   REL
    en       Al-Irsyad
    id       Al-Irsyad; Al Irsyad Al Islamiyyah; Al-Irsyad Al-Islamiyyah

org al-washliyah
    name     Al Washliyah
    class    -
    country  IDN
    sector   REL
    en       Al Washliyah
    id       Al Washliyah; Al-Washliyah; Al Jam'iyatul Washliyah

org nahdlatul-wathan
    name     Nahdlatul Wathan
    class    -
    country  IDN
    sector   REL
    en       Nahdlatul Wathan
    id       Nahdlatul Wathan; NWDI

org mathlaul-anwar
    name     Mathla'ul Anwar
    class    -
    country  IDN
    sector   REL
    en       Mathla'ul Anwar
    id       Mathlaul Anwar; Mathla'ul Anwar

org wahdah-islamiyah
    name     Wahdah Islamiyah
    class    -
    country  IDN
    sector   REL
    en       Wahdah Islamiyah
    id       Wahdah Islamiyah

org rabithah-alawiyah
    name     Rabithah Alawiyah
    class    -
    country  IDN
    sector   REL
    en       Rabithah Alawiyah
    id       Rabithah Alawiyah

org hidayatullah
    name     DPP Hidayatullah
    class    -
    country  IDN
    sector   REL
    en       DPP Hidayatullah
    id       DPP Hidayatullah; ormas Hidayatullah; Ponpes Hidayatullah

org pemuda-muhammadiyah
    name     Muhammadiyah Youth
    class    -
    country  IDN
    sector   REL
    en       Muhammadiyah Youth; Pemuda Muhammadiyah
    id       Pemuda Muhammadiyah; PP Pemuda Muhammadiyah

org ipnu
    name     IPNU
    class    -
    country  IDN
    sector   EDU
    en       IPNU
    id       IPNU; IPPNU; Ikatan Pelajar Nahdlatul Ulama

org pagar-nusa
    name     Pagar Nusa
    class    -
    country  IDN
    sector   REL
    en       Pagar Nusa
    id       Pagar Nusa; Pagar Nusa NU

org ipm
    name     Ikatan Pelajar Muhammadiyah
    class    -
    country  IDN
    sector   EDU
    en       Muhammadiyah Students Association
    id       Ikatan Pelajar Muhammadiyah

org lbm-pbnu
    name     LBM PBNU
    class    -
    country  IDN
    sector   REL
    en       LBM PBNU
    id       LBM PBNU; Lembaga Bahtsul Masail PBNU; LPBI NU; LAZISNU

org mdmc
    name     MDMC
    class    -
    country  IDN
    sector   CVL
    en       MDMC; Muhammadiyah Disaster Management Center
    id       MDMC; Lazismu; Muhammadiyah Disaster Management Center

org ijabi
    name     IJABI
    class    -
    country  IDN
    sector   REL
    en       IJABI
    id       IJABI; Ijabi; Ikatan Jamaah Ahlul Bait Indonesia; Ahlul Bait Indonesia

org gafatar
    name     Gafatar
    class    -
    country  IDN
    sector   REL
    en       Gafatar
    id       Gafatar; Gerakan Fajar Nusantara

org fui
    name     FUI
    class    -
    country  IDN
    sector   REL; OPP
    en       Forum Umat Islam; Islamic Community Forum
    id       Forum Umat Islam; FUI

org fuui
    name     FUUI
    class    -
    country  IDN
    sector   REL
    en       FUUI
    id       FUUI; Forum Ulama Umat Indonesia

org gnpf-mui-212
    name     212 Movement
    class    -
    country  IDN
    sector   REL; OPP
    en       212 Movement; Action to Defend Islam
    id       Gerakan 212; Alumni 212; Presidium Alumni 212; massa 212; Aksi Bela Islam

org annas
    name     ANNAS
    class    -
    country  IDN
    sector   REL; OPP
    en       National Anti-Shia Alliance
    id       ANNAS; Aliansi Nasional Anti Syiah

org garis-cianjur
    name     Gerakan Reformis Islam
    class    -
    country  IDN
    sector   REL; OPP
    en       Islamic Reform Movement
    id       Gerakan Reformis Islam

org hkbp
    name     HKBP
    class    -
    country  IDN
    sector   REL
    en       HKBP; Batak Protestant Christian Church
    id       HKBP; Huria Kristen Batak Protestan; Gereja HKBP

org gki-yasmin
    name     GKI Yasmin
    class    -
    country  IDN
    sector   REL
    en       GKI Yasmin; Yasmin Church
    id       GKI Yasmin; Gereja GKI Yasmin; GKI Taman Yasmin

org gmim
    name     GMIM
    class    -
    country  IDN
    sector   REL
    en       GMIM
    id       GMIM; Gereja Masehi Injili di Minahasa

org gmit
    name     GMIT
    class    -
    country  IDN
    sector   REL
    en       GMIT
    id       GMIT; Gereja Masehi Injili di Timor

org gpm
    name     GPM
    class    -
    country  IDN
    sector   REL
    en       Protestant Church of Maluku
    id       Gereja Protestan Maluku; GPM; Sinode GPM

org gbki
    name     GBI
    class    -
    country  IDN
    sector   REL
    en       Bethel Church of Indonesia
    id       Gereja Bethel Indonesia

org pgli
    name     PGLII
    class    -
    country  IDN
    sector   REL
    en       PGLII
    id       PGLII; Persekutuan Gereja-gereja dan Lembaga-lembaga Injili Indonesia

org kas-jakarta
    name     Archdiocese of Jakarta
    class    -
    country  IDN
    sector   REL
    en       Archdiocese of Jakarta
    id       Keuskupan Agung Jakarta; KAJ

org kingmi-papua
    name     Kingmi Papua
    class    -
    country  IDN
    sector   REL
    en       Kingmi Papua Church
    id       Gereja Kingmi Papua; Kingmi Papua; Sinode Kingmi Papua; Gereja Kemah Injil Papua

org keuskupan-timika
    name     Diocese of Timika
    class    -
    country  IDN
    sector   REL
    en       Diocese of Timika
    id       Keuskupan Timika; Keuskupan Jayapura; Keuskupan Agung Merauke

org bkprmi
    name     BKPRMI
    class    -
    country  IDN
    sector   REL
    en       BKPRMI
    id       BKPRMI

org knpi
    name     KNPI
    class    -
    country  IDN
    sector   SOC
    en       KNPI; National Committee of Indonesian Youth
    id       KNPI; Komite Nasional Pemuda Indonesia; DPP KNPI

org fkppi
    name     FKPPI
    class    -
    country  IDN
    sector   SOC
    en       FKPPI
    id       FKPPI; Forum Komunikasi Putra-Putri Purnawirawan Indonesia; GM FKPPI

org pepabri
    name     Pepabri
    class    -
    country  IDN
    sector   SOC
    en       Pepabri
    id       Pepabri; PEPABRI; PPAD; Persatuan Purnawirawan TNI AD; PP Polri; LVRI; Legiun Veteran Republik Indonesia

org forum-purnawirawan
    name     Retired Soldiers Forum
    class    -
    country  IDN
    sector   SOC
    en       Retired Soldiers Forum
    id       Forum Purnawirawan Prajurit TNI; Forum Purnawirawan TNI; Forum Purnawirawan TNI-Polri

org kami
    name     KAMI
    class    -
    country  IDN
    sector   OPP
    en       KAMI; Save Indonesia Action Coalition
    id       KAMI; Koalisi Aksi Menyelamatkan Indonesia

org petisi-50
    name     Petisi 50
    class    -
    country  IDN
    sector   OPP
    en       Petition of Fifty
    id       Petisi 50; Kelompok Petisi 50

org pemuda-panca-marga
    name     Pemuda Panca Marga
    class    -
    country  IDN
    sector   SOC
    en       Pemuda Panca Marga
    id       Pemuda Panca Marga

org gmbi
    name     GMBI
    class    -
    country  IDN
    sector   SOC
    en       GMBI
    id       GMBI; LSM GMBI; Gerakan Masyarakat Bawah Indonesia

org bppkb
    name     BPPKB
    class    -
    country  IDN
    sector   SOC
    en       BPPKB Banten
    id       BPPKB Banten; BPPKB

org ikatan-keluarga-madura
    name     Ikatan Keluarga Madura
    class    -
    country  IDN
    sector   SOC
    en       Ikatan Keluarga Madura
    id       Ikatan Keluarga Madura

org dewan-adat-dayak
    name     Dayak Customary Council
    class    -
    country  IDN
    sector   SOC
    en       Dayak Customary Council
    id       Dewan Adat Dayak; Majelis Adat Dayak Nasional; MADN

org tbbr
    name     TBBR
    class    -
    country  IDN
    sector   SOC
    en       TBBR
    id       TBBR; Tariu Borneo Bangkule Rajakng; Pasukan Merah TBBR

org lam-riau
    name     Riau Malay Customary Institute
    class    -
    country  IDN
    sector   SOC
    en       Riau Malay Customary Institute
    id       LAM Riau; LAMR; Lembaga Adat Melayu Riau

org lkaam
    name     LKAAM
    class    -
    country  IDN
    sector   SOC
    en       LKAAM
    id       LKAAM; Lembaga Kerapatan Adat Alam Minangkabau

org psmti
    name     PSMTI
    class    -
    country  IDN
    sector   SOC
    en       PSMTI
    id       PSMTI; Paguyuban Sosial Marga Tionghoa Indonesia; Perhimpunan Indonesia Tionghoa

org apkasi
    name     Apkasi
    class    -
    country  IDN
    sector   GOV
    en       Apkasi
    id       Apkasi; APKASI; Asosiasi Pemerintah Kabupaten Seluruh Indonesia

org apeksi
    name     Apeksi
    class    -
    country  IDN
    sector   GOV
    en       Apeksi
    id       Apeksi; APEKSI; Asosiasi Pemerintah Kota Seluruh Indonesia

org appsi
    name     APPSI
    class    -
    country  IDN
    sector   GOV
    en       APPSI
    id       APPSI; Asosiasi Pemerintah Provinsi Seluruh Indonesia

org papdesi
    name     Papdesi
    class    -
    country  IDN
    sector   GOV
    en       Papdesi
    id       Papdesi; PPDI; Persatuan Perangkat Desa Indonesia; Parade Nusantara

org korpri
    name     Korpri
    class    -
    country  IDN
    sector   LAB
    en       Korpri
    id       Korpri; KORPRI; Korps Pegawai Republik Indonesia

org dharma-wanita
    name     Dharma Wanita
    class    -
    country  IDN
    sector   SOC
    en       Dharma Wanita
    id       Dharma Wanita; Dharma Wanita Persatuan; PKK; TP PKK; Bhayangkari; Persit

org pramuka
    name     Gerakan Pramuka
    class    -
    country  IDN
    sector   SOC
    en       Indonesian Scout Movement
    id       Gerakan Pramuka; Kwarnas

org kowani
    name     Kowani
    class    -
    country  IDN
    sector   SOC
    en       Kowani
    id       Kowani; Kongres Wanita Indonesia

org keluarga-cendana
    name     Suharto family
    class    -
    country  IDN
    sector   ELI
    en       Suharto family; Cendana family
    id       Keluarga Cendana; keluarga Soeharto; trah Cendana; klan Cendana; anak-anak Soeharto

org keluarga-cikeas
    name     Yudhoyono family
    class    -
    country  IDN
    sector   ELI
    en       Yudhoyono family
    id       keluarga Cikeas; kubu Cikeas

org keraton-yogyakarta
    name     Yogyakarta Palace
    class    -
    country  IDN
    sector   ELI
    en       Yogyakarta Palace; Yogyakarta Sultanate
    id       Keraton Yogyakarta; Kraton Yogyakarta; Keraton Ngayogyakarta; Kesultanan Yogyakarta; Keraton Jogja

org keraton-solo
    name     Surakarta Palace
    class    -
    country  IDN
    sector   ELI
    en       Surakarta Palace
    id       Keraton Solo; Keraton Surakarta; Kasunanan Surakarta; Keraton Kasunanan Surakarta

org nu-bodies
    name     PB NU
    class    -
    country  IDN
    sector   REL
    en       PB NU
    id       PB NU; PWNU Jatim; PWNU Jawa Timur; PWNU DKI; PCNU; Nahdlatul 'Ulama; ormas NU
    parent   nu

org muhammadiyah-bodies
    name     Pimpinan Wilayah Muhammadiyah
    class    -
    country  IDN
    sector   REL
    en       Pimpinan Wilayah Muhammadiyah
    id       Pimpinan Wilayah Muhammadiyah; ormas Muhammadiyah; LHKP PP Muhammadiyah; LHKP Muhammadiyah; Majelis Hukum dan HAM PP Muhammadiyah; PW Muhammadiyah
    parent   muhammadiyah

org mui-bodies
    name     MUI Pusat
    class    -
    country  IDN
    sector   REL
    en       MUI Pusat
    id       MUI Pusat; Komisi Fatwa MUI; MUI DKI; MUI Jatim; MUI Jawa Timur; MUI Jabar; MUI Aceh; Majelis Permusyawaratan Ulama Aceh; MPU Aceh
    parent   mui

org hti-bodies
    name     ormas HTI
    class    -
    country  IDN
    sector   REL; OPP
    en       ormas HTI
    id       ormas HTI
    parent   hti

# Students, universities

org unair
    name     Airlangga University
    class    -
    country  IDN
    sector   EDU
    en       Airlangga University
    id       Unair; Universitas Airlangga; UNAIR

org undip
    name     Diponegoro University
    class    -
    country  IDN
    sector   EDU
    en       Diponegoro University
    id       Undip; Universitas Diponegoro; UNDIP

org unpad
    name     Padjadjaran University
    class    -
    country  IDN
    sector   EDU
    en       Padjadjaran University
    id       Unpad; Universitas Padjadjaran; UNPAD

org its-surabaya
    name     Institut Teknologi Sepuluh Nopember
    class    -
    country  IDN
    sector   EDU
    en       Institut Teknologi Sepuluh Nopember
    id       ITS Surabaya; Institut Teknologi Sepuluh Nopember

org ipb
    name     IPB University
    class    -
    country  IDN
    sector   EDU
    en       IPB University
    id       IPB; IPB University; Institut Pertanian Bogor

org unhas
    name     Hasanuddin University
    class    -
    country  IDN
    sector   EDU
    en       Hasanuddin University
    id       Unhas; Universitas Hasanuddin; UNHAS

org usu
    name     University of North Sumatra
    class    -
    country  IDN
    sector   EDU
    en       University of North Sumatra
    id       Universitas Sumatera Utara; USU

org unand
    name     Andalas University
    class    -
    country  IDN
    sector   EDU
    en       Andalas University
    id       Unand; Universitas Andalas

org unsri
    name     Sriwijaya University
    class    -
    country  IDN
    sector   EDU
    en       Sriwijaya University
    id       Unsri; Universitas Sriwijaya

org ub-malang
    name     Brawijaya University
    class    -
    country  IDN
    sector   EDU
    en       Brawijaya University
    id       Universitas Brawijaya

org uns-solo
    name     Sebelas Maret University
    class    -
    country  IDN
    sector   EDU
    en       Sebelas Maret University
    id       UNS Solo; Universitas Sebelas Maret

org uny
    name     Yogyakarta State University
    class    -
    country  IDN
    sector   EDU
    en       Yogyakarta State University
    id       Universitas Negeri Yogyakarta

org upi-bandung
    name     Indonesia University of Education
    class    -
    country  IDN
    sector   EDU
    en       Indonesia University of Education
    id       Universitas Pendidikan Indonesia

org unj
    name     Jakarta State University
    class    -
    country  IDN
    sector   EDU
    en       Jakarta State University
    id       UNJ; Universitas Negeri Jakarta

org uin-jakarta
    name     Syarif Hidayatullah State Islamic University
    class    -
    country  IDN
    sector   EDU
    en       Syarif Hidayatullah State Islamic University
    id       UIN Jakarta; UIN Syarif Hidayatullah; UIN Syarif Hidayatullah Jakarta; UIN Ciputat

org uin-suka
    name     Sunan Kalijaga State Islamic University
    class    -
    country  IDN
    sector   EDU
    en       Sunan Kalijaga State Islamic University
    id       UIN Sunan Kalijaga; UIN Yogyakarta; UIN Sunan Kalijaga Yogyakarta

org uii
    name     Islamic University of Indonesia
    class    -
    country  IDN
    sector   EDU
    en       Islamic University of Indonesia
    id       Universitas Islam Indonesia; UII

org umy
    name     Muhammadiyah University of Yogyakarta
    class    -
    country  IDN
    sector   EDU
    en       Muhammadiyah University of Yogyakarta
    id       Universitas Muhammadiyah Yogyakarta; UMY

org umj
    name     Muhammadiyah University of Jakarta
    class    -
    country  IDN
    sector   EDU
    en       Muhammadiyah University of Jakarta
    id       Universitas Muhammadiyah Jakarta; UMJ

org umm-malang
    name     Muhammadiyah University of Malang
    class    -
    country  IDN
    sector   EDU
    en       Muhammadiyah University of Malang
    id       Universitas Muhammadiyah Malang

org ums-solo
    name     Muhammadiyah University of Surakarta
    class    -
    country  IDN
    sector   EDU
    en       Muhammadiyah University of Surakarta
    id       Universitas Muhammadiyah Surakarta

org trisakti
    name     Trisakti University
    class    -
    country  IDN
    sector   EDU
    en       Trisakti University
    id       Universitas Trisakti; Usakti; Trisakti

org atma-jaya
    name     Atma Jaya University
    class    -
    country  IDN
    sector   EDU
    en       Atma Jaya University
    id       Universitas Atma Jaya; Unika Atma Jaya; Universitas Katolik Atma Jaya

org paramadina
    name     Paramadina University
    class    -
    country  IDN
    sector   EDU
    en       Paramadina University
    id       Universitas Paramadina; Paramadina

org uncen
    name     Cenderawasih University
    class    -
    country  IDN
    sector   EDU
    en       Cenderawasih University
    id       Uncen; Universitas Cenderawasih

org unipa
    name     Papua University
    class    -
    country  IDN
    sector   EDU
    en       Papua University
    id       Universitas Papua; Unipa

org unsyiah
    name     Syiah Kuala University
    class    -
    country  IDN
    sector   EDU
    en       Syiah Kuala University
    id       Unsyiah; Universitas Syiah Kuala; USK Banda Aceh

org ubk
    name     Bung Karno University
    class    -
    country  IDN
    sector   EDU
    en       Bung Karno University
    id       Universitas Bung Karno; UBK

org unud
    name     Udayana University
    class    -
    country  IDN
    sector   EDU
    en       Udayana University
    id       Universitas Udayana; Unud

org unpatti
    name     Pattimura University
    class    -
    country  IDN
    sector   EDU
    en       Pattimura University
    id       Universitas Pattimura; Unpatti

org unram
    name     Mataram University
    class    -
    country  IDN
    sector   EDU
    en       Mataram University
    id       Universitas Mataram; Unram

org undana
    name     Nusa Cendana University
    class    -
    country  IDN
    sector   EDU
    en       Nusa Cendana University
    id       Universitas Nusa Cendana; Undana

org unmul
    name     Mulawarman University
    class    -
    country  IDN
    sector   EDU
    en       Mulawarman University
    id       Universitas Mulawarman; Unmul

org unsrat
    name     Sam Ratulangi University
    class    -
    country  IDN
    sector   EDU
    en       Sam Ratulangi University
    id       Universitas Sam Ratulangi; Unsrat

org unnes
    name     Semarang State University
    class    -
    country  IDN
    sector   EDU
    en       Semarang State University
    id       Unnes; Universitas Negeri Semarang

org unesa
    name     Surabaya State University
    class    -
    country  IDN
    sector   EDU
    en       Surabaya State University
    id       Unesa; Universitas Negeri Surabaya

org unsoed
    name     Jenderal Soedirman University
    class    -
    country  IDN
    sector   EDU
    en       Jenderal Soedirman University
    id       Unsoed; Universitas Jenderal Soedirman

org unila
    name     Lampung University
    class    -
    country  IDN
    sector   EDU
    en       Lampung University
    id       Universitas Lampung; Unila

org unri
    name     Riau University
    class    -
    country  IDN
    sector   EDU
    en       Riau University
    id       Universitas Riau; Unri

org stik-ptik
    name     Police Science College
    class    -
    country  IDN
    sector   EDU
    en       Police Science College
    id       STIK-PTIK; PTIK

org ipdn
    name     Institute of Home Affairs Governance
    class    -
    country  IDN
    sector   EDU
    en       Institute of Home Affairs Governance
    id       IPDN; STPDN; Institut Pemerintahan Dalam Negeri

org unhan
    name     Indonesian Defense University
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Defense University
    id       Unhan; Universitas Pertahanan; Universitas Pertahanan RI; Unhan RI

org gontor
    name     Gontor Islamic boarding school
    class    -
    country  IDN
    sector   REL; EDU
    en       Gontor Islamic boarding school
    id       Ponpes Gontor; Pondok Modern Gontor; Pondok Pesantren Gontor; Pondok Modern Darussalam Gontor

org ponpes-ngruki
    name     Al Mukmin Ngruki
    class    -
    country  IDN
    sector   REL; EDU
    en       Al Mukmin Ngruki
    id       Ponpes Al Mukmin Ngruki; Ponpes Ngruki; Pondok Pesantren Al Mukmin; Ponpes Al-Mukmin Ngruki; Pesantren Ngruki

org al-zaytun
    name     Al-Zaytun
    class    -
    country  IDN
    sector   REL; EDU
    en       Al-Zaytun
    id       Ponpes Al Zaytun; Ponpes Al-Zaytun; Al Zaytun; Al-Zaytun; Pondok Pesantren Al Zaytun; Pesantren Al Zaytun

org tebuireng
    name     Tebuireng
    class    -
    country  IDN
    sector   REL; EDU
    en       Tebuireng
    id       Ponpes Tebuireng; Pondok Pesantren Tebuireng; Pesantren Tebuireng

org lirboyo
    name     Lirboyo
    class    -
    country  IDN
    sector   REL; EDU
    en       Lirboyo
    id       Ponpes Lirboyo; Pondok Pesantren Lirboyo; Pesantren Lirboyo

org bem-ugm
    name     BEM UGM
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM UGM
    id       BEM UGM; BEM KM UGM; BEM KM Universitas Gadjah Mada

org bem-itb
    name     KM ITB
    class    -
    country  IDN
    sector   EDU; OPP
    en       KM ITB
    id       KM ITB; Kabinet KM ITB; BEM ITB

org bem-undip
    name     BEM Undip
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM Undip
    id       BEM Undip; BEM Universitas Diponegoro

org bem-unair
    name     BEM Unair
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM Unair
    id       BEM Unair; BEM FISIP Unair; BEM Universitas Airlangga

org bem-unpad
    name     BEM Unpad
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM Unpad
    id       BEM Unpad; BEM Kema Unpad

org bem-ipb
    name     BEM IPB
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM IPB
    id       BEM IPB; BEM KM IPB

org bem-nusantara
    name     BEM Nusantara
    class    -
    country  IDN
    sector   EDU; OPP
    en       BEM Nusantara
    id       BEM Nusantara; BEM Nus; BEM PTNU; BEM PTMA; BEM PTNU Nusantara

org forkot
    name     Forkot
    class    -
    country  IDN
    sector   EDU; OPP
    en       Forkot
    id       Forkot; Forum Kota; FKSMJ; Famred; Front Kota

org lmnd
    name     LMND
    class    -
    country  IDN
    sector   EDU; OPP
    en       LMND
    id       LMND; Liga Mahasiswa Nasional untuk Demokrasi; FMN; Front Mahasiswa Nasional

org gejayan-memanggil
    name     Gejayan Memanggil
    class    -
    country  IDN
    sector   EDU; OPP
    en       Gejayan Memanggil
    id       Gejayan Memanggil; Aliansi Rakyat Bergerak

org kmhdi
    name     KMHDI
    class    -
    country  IDN
    sector   EDU; OPP
    en       KMHDI
    id       KMHDI; Hikmahbudhi

org sema-kampus
    name     Pusat Perjuangan Mahasiswa untuk Pembebasan Nasional
    class    -
    country  IDN
    sector   EDU; OPP
    en       Pusat Perjuangan Mahasiswa untuk Pembebasan Nasional
    id       Pusat Perjuangan Mahasiswa untuk Pembebasan Nasional

org bem-si-bodies
    name     Aliansi BEM SI Kerakyatan
    class    -
    country  IDN
    sector   EDU; OPP
    en       Aliansi BEM SI Kerakyatan
    id       Aliansi BEM SI Kerakyatan; BEM SI Rakyat Bangkit; Aliansi BEM SI Rakyat Bangkit; BEM se-Indonesia; BEM Seluruh Indonesia Kerakyatan
    parent   bem-si

org hmi-bodies
    name     HMI MPO
    class    -
    country  IDN
    sector   EDU; OPP
    en       HMI MPO
    id       HMI MPO; HMI Cabang Jakarta; Kohati; KAHMI; Korps Alumni HMI; HMI Badko; Badko HMI; HMI Cabang Makassar
    parent   hmi

org pmii-bodies
    name     PC PMII
    class    -
    country  IDN
    sector   EDU
    en       PC PMII
    id       PC PMII; PKC PMII; IKA PMII; Kopri PMII
    parent   pmii

org gmni-bodies
    name     DPP GMNI
    class    -
    country  IDN
    sector   EDU
    en       DPP GMNI
    id       DPP GMNI; DPC GMNI; PA GMNI
    parent   gmni

org kammi-bodies
    name     PP KAMMI
    class    -
    country  IDN
    sector   EDU
    en       PP KAMMI
    id       PP KAMMI; KAMMI Pusat; KAMMI Daerah
    parent   kammi

org imm-bodies
    name     IMM
    class    -
    country  IDN
    sector   EDU
    en       IMM
    id       IMM
    parent   imm

org pmkri-bodies
    name     PP PMKRI
    class    -
    country  IDN
    sector   EDU
    en       PP PMKRI
    id       PP PMKRI
    parent   pmkri

org gmki-bodies
    name     PP GMKI
    class    -
    country  IDN
    sector   EDU
    en       PP GMKI
    id       PP GMKI
    parent   gmki

org ugm-bodies
    name     Fisipol UGM
    class    -
    country  IDN
    sector   EDU
    en       Fisipol UGM
    id       Fisipol UGM; Pukat UGM; Pukat FH UGM; PUKAT UGM; Fakultas Hukum UGM; Pusat Kajian Antikorupsi UGM; FH UGM
    parent   ugm

org ui-bodies
    name     FH UI
    class    -
    country  IDN
    sector   EDU
    en       FH UI
    id       FH UI; FISIP UI; Fakultas Hukum UI; Kampus UI
    parent   ui

# Non-governmental bodies

org pshk
    name     PSHK
    class    -
    country  IDN
    sector   CVL
    en       PSHK
    id       PSHK; Pusat Studi Hukum dan Kebijakan; Pusat Studi Hukum dan Kebijakan Indonesia

org leip
    name     LeIP
    class    -
    country  IDN
    sector   CVL
    en       LeIP
    id       LeIP; Lembaga Kajian dan Advokasi untuk Independensi Peradilan

org pbhi
    name     PBHI
    class    -
    country  IDN
    sector   CVL
    en       PBHI
    id       PBHI; Perhimpunan Bantuan Hukum dan HAM Indonesia

org lbh-masyarakat
    name     LBH Masyarakat
    class    -
    country  IDN
    sector   CVL
    en       LBH Masyarakat
    id       LBH Masyarakat; LBHM

org lbh-apik
    name     LBH APIK
    class    -
    country  IDN
    sector   CVL
    en       LBH APIK
    id       LBH APIK; LBH Apik Jakarta; LBH APIK Jakarta

org lbh-surabaya
    name     LBH Surabaya
    class    -
    country  IDN
    sector   CVL
    en       LBH Surabaya
    id       LBH Surabaya

org lbh-bandung
    name     LBH Bandung
    class    -
    country  IDN
    sector   CVL
    en       LBH Bandung
    id       LBH Bandung

org lbh-semarang
    name     LBH Semarang
    class    -
    country  IDN
    sector   CVL
    en       LBH Semarang
    id       LBH Semarang

org lbh-medan
    name     LBH Medan
    class    -
    country  IDN
    sector   CVL
    en       LBH Medan
    id       LBH Medan

org lbh-makassar
    name     LBH Makassar
    class    -
    country  IDN
    sector   CVL
    en       LBH Makassar
    id       LBH Makassar

org lbh-yogyakarta
    name     LBH Yogyakarta
    class    -
    country  IDN
    sector   CVL
    en       LBH Yogyakarta
    id       LBH Yogyakarta; LBH Jogja

org lbh-padang
    name     LBH Padang
    class    -
    country  IDN
    sector   CVL
    en       LBH Padang
    id       LBH Padang

org lbh-banda-aceh
    name     LBH Banda Aceh
    class    -
    country  IDN
    sector   CVL
    en       LBH Banda Aceh
    id       LBH Banda Aceh

org lbh-bali
    name     LBH Bali
    class    -
    country  IDN
    sector   CVL
    en       LBH Bali
    id       LBH Bali

org lokataru
    name     Lokataru
    class    -
    country  IDN
    sector   CVL
    en       Lokataru
    id       Lokataru; Lokataru Foundation; Yayasan Lokataru

org hrwg
    name     HRWG
    class    -
    country  IDN
    sector   CVL
    en       HRWG
    id       HRWG; Human Rights Working Group

org infid
    name     INFID
    class    -
    country  IDN
    sector   CVL
    en       INFID
    id       INFID; International NGO Forum on Indonesian Development

org ikohi
    name     IKOHI
    class    -
    country  IDN
    sector   CVL
    en       IKOHI
    id       IKOHI; Ikatan Keluarga Orang Hilang Indonesia

org jsk-kamisan
    name     JSKK
    class    -
    country  IDN
    sector   CVL
    en       JSKK
    id       JSKK; Jaringan Solidaritas Korban untuk Keadilan

org fitra
    name     Seknas Fitra
    class    -
    country  IDN
    sector   CVL
    en       Seknas Fitra
    id       Seknas Fitra; Forum Indonesia untuk Transparansi Anggaran; FITRA

org kopel
    name     Kopel Indonesia
    class    -
    country  IDN
    sector   CVL
    en       Kopel Indonesia
    id       Kopel Indonesia; KOPEL Indonesia

org jppr
    name     JPPR
    class    -
    country  IDN
    sector   CVL
    en       JPPR
    id       JPPR; Jaringan Pendidikan Pemilih untuk Rakyat

org kipp
    name     KIPP
    class    -
    country  IDN
    sector   CVL
    en       KIPP
    id       KIPP; Komite Independen Pemantau Pemilu; KIPP Indonesia

org netgrit
    name     Netgrit
    class    -
    country  IDN
    sector   CVL
    en       Netgrit
    id       Netgrit; NETGRIT; Network for Democracy and Electoral Integrity

org kode-inisiatif
    name     KoDe Inisiatif
    class    -
    country  IDN
    sector   CVL
    en       KoDe Inisiatif
    id       KoDe Inisiatif; Kode Inisiatif; Konstitusi dan Demokrasi Inisiatif

org ipw
    name     Indonesia Police Watch
    class    -
    country  IDN
    sector   CVL
    en       Indonesia Police Watch
    id       IPW; Indonesia Police Watch

org ipc-parlemen
    name     Indonesian Parliamentary Center
    class    -
    country  IDN
    sector   CVL
    en       Indonesian Parliamentary Center
    id       Indonesian Parliamentary Center

org mappi
    name     MaPPI FHUI
    class    -
    country  IDN
    sector   CVL
    en       MaPPI FHUI
    id       MaPPI FHUI; MaPPI; MAPPI FHUI; Masyarakat Pemantau Peradilan Indonesia

org gerak-aceh
    name     GeRAK Aceh
    class    -
    country  IDN
    sector   CVL
    en       GeRAK Aceh
    id       GeRAK Aceh; Gerak Aceh; MaTA; Masyarakat Transparansi Aceh

org kontras-aceh
    name     KontraS Aceh
    class    -
    country  IDN
    sector   CVL
    en       KontraS Aceh
    id       KontraS Aceh; Kontras Aceh

org kontras-papua
    name     KontraS Papua
    class    -
    country  IDN
    sector   CVL
    en       KontraS Papua
    id       KontraS Papua; Kontras Papua

org als-dem-papua
    name     ALDP
    class    -
    country  IDN
    sector   CVL
    en       ALDP
    id       ALDP; Aliansi Demokrasi untuk Papua

org elsham-papua
    name     Elsham Papua
    class    -
    country  IDN
    sector   CVL
    en       Elsham Papua
    id       Elsham Papua; ElsHAM Papua; Elsham; ELSHAM Papua; Lembaga Studi dan Advokasi HAM Papua

org yphp
    name     Papuan Human Rights Foundation
    class    -
    country  IDN
    sector   CVL
    en       Papuan Human Rights Foundation
    id       Yayasan Keadilan dan Keutuhan Manusia Papua; YKKMP; PAHAM Papua

org foker-papua
    name     Foker LSM Papua
    class    -
    country  IDN
    sector   CVL
    en       Foker LSM Papua
    id       Foker LSM Papua; Jerat Papua

org pusaka
    name     Yayasan Pusaka
    class    -
    country  IDN
    sector   CVL
    en       Yayasan Pusaka
    id       Yayasan Pusaka; Pusaka Bentala Rakyat; Yayasan Pusaka Bentala Rakyat

org fwi
    name     Forest Watch Indonesia
    class    -
    country  IDN
    sector   CVL
    en       Forest Watch Indonesia
    id       FWI; Forest Watch Indonesia

org icel
    name     ICEL
    class    -
    country  IDN
    sector   CVL
    en       ICEL
    id       ICEL; Indonesian Center for Environmental Law

org jikalahari
    name     Jikalahari
    class    -
    country  IDN
    sector   CVL
    en       Jikalahari
    id       Jikalahari; Jaringan Kerja Penyelamat Hutan Riau

org eyes-forest
    name     Eyes on the Forest
    class    -
    country  IDN
    sector   CVL
    en       Eyes on the Forest
    id       Eyes on the Forest

org walhi-daerah
    name     Walhi chapters
    class    -
    country  IDN
    sector   CVL
    en       Walhi chapters
    id       Walhi Riau; Walhi Jatim; Walhi Jawa Timur; Walhi Jabar; Walhi Aceh; Walhi Sumut; Walhi Sulsel; Walhi Papua; Walhi Bali; Walhi Jakarta; Walhi Kalsel; Walhi Kalteng; Walhi Sumsel; Walhi Sulteng; Walhi Kalbar; Walhi Sumbar

org yayasan-kehati
    name     Kehati
    class    -
    country  IDN
    sector   CVL
    en       Kehati
    id       Yayasan Kehati; Yayasan KEHATI

org wwf-indonesia
    name     WWF Indonesia
    class    -
    country  IDN
    sector   CVL
    en       WWF Indonesia
    id       WWF Indonesia; WWF-Indonesia; Yayasan WWF Indonesia

org ylki
    name     YLKI
    class    -
    country  IDN
    sector   CVL
    en       YLKI
    id       YLKI; Yayasan Lembaga Konsumen Indonesia

org komnas-pa
    name     Komnas PA
    class    -
    country  IDN
    sector   CVL
    en       Komnas PA
    id       Komnas PA; Komisi Nasional Perlindungan Anak; Komnas Anak; Komnas Perlindungan Anak

org lpai
    name     LPAI
    class    -
    country  IDN
    sector   CVL
    en       LPAI
    id       LPAI; Lembaga Perlindungan Anak Indonesia

org rumah-zakat
    name     Rumah Zakat
    class    -
    country  IDN
    sector   CVL
    en       Rumah Zakat
    id       Rumah Zakat

org dompet-dhuafa
    name     Dompet Dhuafa
    class    -
    country  IDN
    sector   CVL
    en       Dompet Dhuafa
    id       Dompet Dhuafa

org bsmi
    name     BSMI
    class    -
    country  IDN
    sector   MED
    en       BSMI
    id       BSMI; Bulan Sabit Merah Indonesia

org aqsa-working-group
    name     Aqsa Working Group
    class    -
    country  IDN
    sector   CVL
    en       Aqsa Working Group
    id       Aqsa Working Group; AWG; KNRP; Komite Nasional untuk Rakyat Palestina; Komite Nasional untuk Rakyat Palestina KNRP

org urban-poor
    name     JRMK
    class    -
    country  IDN
    sector   CVL
    en       JRMK
    id       JRMK; Jaringan Rakyat Miskin Kota; UPC; Urban Poor Consortium

org jatam-kaltim
    name     Jatam Kaltim
    class    -
    country  IDN
    sector   CVL
    en       Jatam Kaltim
    id       Jatam Kaltim; JATAM Kaltim; Jatam Kalimantan Timur

org indef
    name     Indef
    class    -
    country  IDN
    sector   EDU
    en       Indef
    id       Indef; INDEF; Institute for Development of Economics and Finance

org core-indonesia
    name     CORE Indonesia
    class    -
    country  IDN
    sector   EDU
    en       CORE Indonesia
    id       CORE Indonesia; Core Indonesia

org celios
    name     Celios
    class    -
    country  IDN
    sector   EDU
    en       Celios
    id       Celios; CELIOS; Center of Economic and Law Studies

org habibie-center
    name     The Habibie Center
    class    -
    country  IDN
    sector   EDU
    en       The Habibie Center
    id       The Habibie Center; Habibie Center

org isess
    name     ISESS
    class    -
    country  IDN
    sector   EDU
    en       ISESS
    id       ISESS; Institute for Security and Strategic Studies

org lesperssi
    name     Lesperssi
    class    -
    country  IDN
    sector   EDU
    en       Lesperssi
    id       Lesperssi

org marapi
    name     Marapi Consulting
    class    -
    country  IDN
    sector   EDU
    en       Marapi Consulting
    id       Marapi Consulting; Semar Sentinel

org poltracking
    name     Poltracking
    class    -
    country  IDN
    sector   EDU
    en       Poltracking
    id       Poltracking; Poltracking Indonesia

org populi-center
    name     Populi Center
    class    -
    country  IDN
    sector   EDU
    en       Populi Center
    id       Populi Center

org median-survei
    name     Median Survei Nasional
    class    -
    country  IDN
    sector   EDU
    en       Median Survei Nasional
    id       Lembaga survei Median; Median Survei Nasional

org cyrus-network
    name     Cyrus Network
    class    -
    country  IDN
    sector   EDU
    en       Cyrus Network
    id       Cyrus Network

org voxpol
    name     Voxpol Center
    class    -
    country  IDN
    sector   EDU
    en       Voxpol Center
    id       Voxpol Center; Voxpol

org parameter-politik
    name     Parameter Politik Indonesia
    class    -
    country  IDN
    sector   EDU
    en       Parameter Politik Indonesia
    id       Parameter Politik Indonesia; Parameter Politik

org litbang-kompas
    name     Kompas R&D
    class    -
    country  IDN
    sector   EDU
    en       Kompas R&D
    id       Litbang Kompas

org lp3es
    name     LP3ES
    class    -
    country  IDN
    sector   EDU
    en       LP3ES
    id       LP3ES

org change-indonesia
    name     Change.org Indonesia
    class    -
    country  IDN
    sector   CVL
    en       Change.org Indonesia
    id       Change.org Indonesia

org kasum
    name     KASUM
    class    -
    country  IDN
    sector   CVL
    en       KASUM
    id       KASUM; Komite Aksi Solidaritas untuk Munir; Suciwati dan KASUM

org koalisi-sektor-keamanan
    name     Civil Society Coalition for Security Sector Reform
    class    -
    country  IDN
    sector   CVL
    en       Civil Society Coalition for Security Sector Reform
    id       Koalisi Masyarakat Sipil untuk Reformasi Sektor Keamanan; Koalisi Masyarakat Sipil Antikorupsi; Koalisi Masyarakat Sipil

org fkbn
    name     FKBN
    class    -
    country  IDN
    sector   SOC
    en       FKBN
    id       FKBN; Forum Kader Bela Negara

org pandi
    name     APJII
    class    -
    country  IDN
    sector   BUS
    en       APJII
    id       APJII; Asosiasi Penyelenggara Jasa Internet Indonesia

org kontras-bodies
    name     Badan Pekerja KontraS
    class    -
    country  IDN
    sector   CVL
    en       Badan Pekerja KontraS
    id       Badan Pekerja KontraS; Badan Pekerja Kontras; KontraS Surabaya; KontraS Sumut; Kontras Sumut
    parent   kontras

org icw-bodies
    name     Indonesian Corruption Watch
    class    -
    country  IDN
    sector   CVL
    en       Indonesian Corruption Watch
    id       Indonesian Corruption Watch
    parent   icw

org walhi-bodies
    name     Walhi Nasional
    class    -
    country  IDN
    sector   CVL
    en       Walhi Nasional
    id       Walhi Nasional; Eksekutif Nasional Walhi; Wahana Lingkungan Hidup; WALHI Nasional
    parent   walhi

org setara-bodies
    name     SETARA Institute
    class    -
    country  IDN
    sector   CVL
    en       SETARA Institute
    id       SETARA Institute
    parent   setara

org imparsial-bodies
    name     IMPARSIAL
    class    -
    country  IDN
    sector   CVL
    en       IMPARSIAL
    id       IMPARSIAL; The Indonesian Human Rights Monitor
    parent   imparsial

org jatam-bodies
    name     JATAM Nasional
    class    -
    country  IDN
    sector   CVL
    en       JATAM Nasional
    id       JATAM Nasional; Jatam Nasional
    parent   jatam

org idi-bodies
    name     Pengurus Besar IDI
    class    -
    country  IDN
    sector   MED
    en       Pengurus Besar IDI
    id       Pengurus Besar IDI; Pengurus Besar Ikatan Dokter Indonesia; PB Ikatan Dokter Indonesia
    parent   idi

org pmi-bodies
    name     PMI Pusat
    class    -
    country  IDN
    sector   MED
    en       PMI Pusat
    id       PMI Pusat
    parent   pmi

# Unions and professions

org ppmi
    name     PPMI
    class    -
    country  IDN
    sector   LAB
    en       PPMI
    id       Persaudaraan Pekerja Muslim Indonesia; PPMI 98

org sbsi
    name     SBSI
    class    -
    country  IDN
    sector   LAB
    en       SBSI
    id       SBSI; Serikat Buruh Sejahtera Indonesia; K-SBSI

org fsp-bumn
    name     FSP BUMN
    class    -
    country  IDN
    sector   LAB
    en       FSP BUMN
    id       FSP BUMN; Federasi Serikat Pekerja BUMN; FSP BUMN Bersatu

org sp-pln
    name     SP PLN
    class    -
    country  IDN
    sector   LAB
    en       SP PLN
    id       SP PLN; Serikat Pekerja PLN

org fsppb
    name     FSPPB
    class    -
    country  IDN
    sector   LAB
    en       FSPPB
    id       FSPPB; Federasi Serikat Pekerja Pertamina Bersatu

org sekarga
    name     Sekarga
    class    -
    country  IDN
    sector   LAB
    en       Sekarga
    id       Sekarga; Serikat Karyawan Garuda; Serikat Karyawan Garuda Indonesia

org spsi
    name     SPSI
    class    -
    country  IDN
    sector   LAB
    en       SPSI
    id       SPSI; Serikat Pekerja Seluruh Indonesia; F-SPSI; FSPSI

org fbtpi
    name     KPBI
    class    -
    country  IDN
    sector   LAB
    en       KPBI
    id       KPBI; FBTPI; FBLP; Konfederasi Persatuan Buruh Indonesia

org gsbi
    name     GSBI
    class    -
    country  IDN
    sector   LAB
    en       GSBI
    id       GSBI; Gabungan Serikat Buruh Indonesia

org sarbumusi
    name     Sarbumusi
    class    -
    country  IDN
    sector   LAB
    en       Sarbumusi
    id       Sarbumusi; Konfederasi Sarbumusi; K-Sarbumusi

org ksn
    name     Konfederasi Serikat Nasional
    class    -
    country  IDN
    sector   LAB
    en       Konfederasi Serikat Nasional
    id       Konfederasi Serikat Nasional

org jala-prt
    name     Jala PRT
    class    -
    country  IDN
    sector   LAB
    en       Jala PRT
    id       Jala PRT; JALA PRT; Jaringan Nasional Advokasi Pekerja Rumah Tangga

org garda-ojol
    name     Garda Indonesia
    class    -
    country  IDN
    sector   LAB
    en       Garda Indonesia
    id       Asosiasi Pengemudi Ojek Daring Garda Indonesia; Garda Indonesia; Gabungan Aksi Roda Dua; SPAI; Serikat Pekerja Angkutan Indonesia

org organda
    name     Organda
    class    -
    country  IDN
    sector   BUS
    en       Organda
    id       Organda; Organda DKI; DPP Organda

org aptrindo
    name     Aptrindo
    class    -
    country  IDN
    sector   BUS
    en       Aptrindo
    id       Aptrindo; Asosiasi Pengusaha Truk Indonesia

org apti
    name     APTI
    class    -
    country  IDN
    sector   AGR
    en       APTI
    id       APTI; Asosiasi Petani Tembakau Indonesia

org aptri
    name     APTRI
    class    -
    country  IDN
    sector   AGR
    en       APTRI
    id       APTRI; Asosiasi Petani Tebu Rakyat Indonesia

org apkasindo
    name     Apkasindo
    class    -
    country  IDN
    sector   AGR
    en       Apkasindo
    id       Apkasindo; APKASINDO; Asosiasi Petani Kelapa Sawit Indonesia; SPKS; Serikat Petani Kelapa Sawit

org agra
    name     AGRA
    class    -
    country  IDN
    sector   AGR
    en       AGRA
    id       AGRA; Aliansi Gerakan Reforma Agraria

org hnsi
    name     HNSI
    class    -
    country  IDN
    sector   AGR
    en       HNSI
    id       HNSI; Himpunan Nelayan Seluruh Indonesia

org ktna
    name     KTNA
    class    -
    country  IDN
    sector   AGR
    en       KTNA
    id       KTNA; Kontak Tani Nelayan Andalan

org fsgi
    name     FSGI
    class    -
    country  IDN
    sector   EDU; LAB
    en       FSGI
    id       FSGI; Federasi Serikat Guru Indonesia

org igi
    name     IGI
    class    -
    country  IDN
    sector   EDU
    en       IGI
    id       IGI; Ikatan Guru Indonesia

org ppni
    name     PPNI
    class    -
    country  IDN
    sector   MED
    en       PPNI
    id       PPNI; Persatuan Perawat Nasional Indonesia

org ibi
    name     Ikatan Bidan Indonesia
    class    -
    country  IDN
    sector   MED
    en       Ikatan Bidan Indonesia
    id       Ikatan Bidan Indonesia

org pdgi
    name     PDGI
    class    -
    country  IDN
    sector   MED
    en       PDGI
    id       PDGI; Persatuan Dokter Gigi Indonesia

org ikadin
    name     Ikadin
    class    -
    country  IDN
    sector   JUD
    en       Ikadin
    id       Ikadin; IKADIN; Ikatan Advokat Indonesia

org kai-advokat
    name     Kongres Advokat Indonesia
    class    -
    country  IDN
    sector   JUD
    en       Kongres Advokat Indonesia
    id       Kongres Advokat Indonesia

org ikahi
    name     Ikahi
    class    -
    country  IDN
    sector   JUD
    en       Ikahi
    id       Ikahi; IKAHI; Ikatan Hakim Indonesia; Solidaritas Hakim Indonesia

org persaja
    name     Persaja
    class    -
    country  IDN
    sector   JUD
    en       Persaja
    id       Persaja; PJI; Persatuan Jaksa Indonesia

org smsi
    name     SMSI
    class    -
    country  IDN
    sector   JRN
    en       SMSI
    id       SMSI; Serikat Media Siber Indonesia

org amsi
    name     AMSI
    class    -
    country  IDN
    sector   JRN
    en       AMSI
    id       AMSI; Asosiasi Media Siber Indonesia

org iwo
    name     Ikatan Wartawan Online
    class    -
    country  IDN
    sector   JRN
    en       Ikatan Wartawan Online
    id       Ikatan Wartawan Online

org pfi
    name     Pewarta Foto Indonesia
    class    -
    country  IDN
    sector   JRN
    en       Pewarta Foto Indonesia
    id       Pewarta Foto Indonesia

org forum-rektor
    name     Forum Rektor Indonesia
    class    -
    country  IDN
    sector   EDU
    en       Forum Rektor Indonesia
    id       Forum Rektor Indonesia; Majelis Rektor; MRPTNI; APTISI; Aptisi

org phri
    name     PHRI
    class    -
    country  IDN
    sector   BUS
    en       PHRI
    id       PHRI; Perhimpunan Hotel dan Restoran Indonesia

org hippi
    name     HIPPI
    class    -
    country  IDN
    sector   BUS
    en       HIPPI
    id       HIPPI; Himpunan Pengusaha Pribumi Indonesia

org perbanas
    name     Perbanas
    class    -
    country  IDN
    sector   BUS
    en       Perbanas
    id       Perbanas; Perhimpunan Bank Nasional

org himbara
    name     Himbara
    class    -
    country  IDN
    sector   BUS
    en       Himbara
    id       Himbara; Himpunan Bank Milik Negara

org api-tekstil
    name     Asosiasi Pertekstilan Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Asosiasi Pertekstilan Indonesia
    id       Asosiasi Pertekstilan Indonesia

org gaikindo
    name     Gaikindo
    class    -
    country  IDN
    sector   BUS
    en       Gaikindo
    id       Gaikindo; Gabungan Industri Kendaraan Bermotor Indonesia

org apbi
    name     APBI
    class    -
    country  IDN
    sector   BUS
    en       APBI
    id       APBI; Asosiasi Pertambangan Batubara Indonesia; Asosiasi Pertambangan Batu Bara Indonesia

org aphi
    name     APHI
    class    -
    country  IDN
    sector   BUS
    en       APHI
    id       APHI; Asosiasi Pengusaha Hutan Indonesia

org rei
    name     REI
    class    -
    country  IDN
    sector   BUS
    en       REI
    id       REI; Real Estat Indonesia; DPP REI

org amphuri
    name     Amphuri
    class    -
    country  IDN
    sector   BUS
    en       Amphuri
    id       Amphuri; AMPHURI; Himpuh; HIMPUH; Kesthuri

org kspsi-bodies
    name     KSPSI AGN
    class    -
    country  IDN
    sector   LAB
    en       KSPSI AGN
    id       KSPSI AGN; KSPSI Andi Gani; KSPSI pimpinan Andi Gani Nena Wea
    parent   kspsi

org kspi-bodies
    name     KSPI Said Iqbal
    class    -
    country  IDN
    sector   LAB
    en       KSPI Said Iqbal
    id       KSPI Said Iqbal; Konfederasi KSPI
    parent   kspi

org aji-bodies
    name     AJI Surabaya
    class    -
    country  IDN
    sector   JRN
    en       AJI Surabaya
    id       AJI Surabaya; AJI Jayapura; AJI Makassar; AJI Bandung; AJI Medan; AJI Yogyakarta; AJI Semarang
    parent   aji

org pwi-bodies
    name     PWI Pusat
    class    -
    country  IDN
    sector   JRN
    en       PWI Pusat
    id       PWI Pusat; PWI Jaya; PWI Jatim
    parent   pwi

org peradi-bodies
    name     DPN Peradi
    class    -
    country  IDN
    sector   JUD
    en       DPN Peradi
    id       DPN Peradi; Peradi SAI; DPC Peradi
    parent   peradi

org kadin-bodies
    name     Kadin DKI
    class    -
    country  IDN
    sector   BUS
    en       Kadin DKI
    id       Kadin DKI; Kadin DKI Jakarta; Kadin Jatim; Kadin Pusat; Kadin Daerah
    parent   kadin

org apindo-bodies
    name     DPN Apindo
    class    -
    country  IDN
    sector   BUS; LAB
    en       DPN Apindo
    id       DPN Apindo; Apindo DKI; APINDO; Apindo Jabar
    parent   apindo

# Companies

org lapindo
    name     Lapindo Brantas
    class    -
    country  IDN
    sector   BUS
    en       Lapindo Brantas
    id       Lapindo Brantas; PT Lapindo Brantas; Lapindo Brantas Inc; PT Minarak Lapindo Jaya; Minarak Lapindo Jaya; PT Lapindo; Lapindo

org grup-bakrie
    name     Bakrie Group
    class    -
    country  IDN
    sector   BUS
    en       Bakrie Group
    id       Grup Bakrie; Kelompok Usaha Bakrie; Bakrie & Brothers; Bakrie Group; Bakrie and Brothers

org newmont-nt
    name     Newmont Nusa Tenggara
    class    -
    country  IDN
    sector   BUS
    en       Newmont Nusa Tenggara
    id       PT Newmont Nusa Tenggara; Newmont Nusa Tenggara; PT Amman Mineral Nusa Tenggara; Amman Mineral; PT Amman Mineral; AMNT

org newmont-minahasa
    name     Newmont Minahasa Raya
    class    -
    country  IDN
    sector   BUS
    en       Newmont Minahasa Raya
    id       PT Newmont Minahasa Raya; Newmont Minahasa Raya

org semen-indonesia
    name     Semen Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Semen Indonesia
    id       PT Semen Indonesia; Semen Indonesia; PT Semen Gresik; Semen Gresik

org krakatau-steel
    name     Krakatau Steel
    class    -
    country  IDN
    sector   BUS
    en       Krakatau Steel
    id       Krakatau Steel; PT Krakatau Steel

org waskita
    name     Waskita Karya
    class    -
    country  IDN
    sector   BUS
    en       Waskita Karya
    id       Waskita Karya; PT Waskita Karya; Waskita

org adhi-karya
    name     Adhi Karya
    class    -
    country  IDN
    sector   BUS
    en       Adhi Karya
    id       Adhi Karya; PT Adhi Karya

org wika
    name     Wijaya Karya
    class    -
    country  IDN
    sector   BUS
    en       Wijaya Karya
    id       Wijaya Karya; PT Wijaya Karya; Wika; PT Wika

org hutama-karya
    name     Hutama Karya
    class    -
    country  IDN
    sector   BUS
    en       Hutama Karya
    id       Hutama Karya; PT Hutama Karya

org jasa-marga
    name     Jasa Marga
    class    -
    country  IDN
    sector   BUS
    en       Jasa Marga
    id       Jasa Marga; PT Jasa Marga

org angkasa-pura
    name     Angkasa Pura
    class    -
    country  IDN
    sector   BUS
    en       Angkasa Pura
    id       Angkasa Pura; Angkasa Pura I; Angkasa Pura II; PT Angkasa Pura; PT Angkasa Pura I; PT Angkasa Pura II; InJourney Airports; InJourney; AP II; PT Angkasa Pura Indonesia

org airnav
    name     AirNav Indonesia
    class    -
    country  IDN
    sector   BUS
    en       AirNav Indonesia
    id       AirNav Indonesia; Airnav Indonesia; AirNav; LPPNPI

org pelindo
    name     Pelindo
    class    -
    country  IDN
    sector   BUS
    en       Pelindo
    id       Pelindo; PT Pelindo; Pelindo II; PT Pelindo II; Pelindo III; Pelindo I; PT Pelabuhan Indonesia

org pelni
    name     Pelni
    class    -
    country  IDN
    sector   BUS
    en       Pelni
    id       Pelni; PT Pelni; Kapal Pelni

org asdp
    name     ASDP
    class    -
    country  IDN
    sector   BUS
    en       ASDP
    id       ASDP; PT ASDP; ASDP Indonesia Ferry; PT ASDP Indonesia Ferry

org jict
    name     JICT
    class    -
    country  IDN
    sector   BUS
    en       JICT
    id       JICT; PT JICT; Jakarta International Container Terminal

org merpati
    name     Merpati Nusantara Airlines
    class    -
    country  IDN
    sector   BUS
    en       Merpati Nusantara Airlines
    id       Merpati Nusantara; Merpati Airlines; Merpati Nusantara Airlines; PT Merpati Nusantara Airlines

org sriwijaya-air
    name     Sriwijaya Air
    class    -
    country  IDN
    sector   BUS
    en       Sriwijaya Air
    id       Sriwijaya Air; PT Sriwijaya Air; NAM Air

org susi-air
    name     Susi Air
    class    -
    country  IDN
    sector   BUS
    en       Susi Air
    id       Susi Air; PT ASI Pudjiastuti Aviation; maskapai Susi Air

org citilink
    name     Citilink
    class    -
    country  IDN
    sector   BUS
    en       Citilink
    id       Citilink; Citilink Indonesia; PT Citilink Indonesia

org batik-air
    name     Batik Air
    class    -
    country  IDN
    sector   BUS
    en       Batik Air
    id       Batik Air; Wings Air; Super Air Jet

org adam-air
    name     Adam Air
    class    -
    country  IDN
    sector   BUS
    en       Adam Air
    id       Adam Air; AdamAir; PT Adam SkyConnection Airlines

org trigana
    name     Trigana Air
    class    -
    country  IDN
    sector   BUS
    en       Trigana Air
    id       Trigana Air; Trigana; Trigana Air Service

org mandala
    name     Mandala Airlines
    class    -
    country  IDN
    sector   BUS
    en       Mandala Airlines
    id       Mandala Airlines; Tigerair Mandala

org air-asia-indonesia
    name     Indonesia AirAsia
    class    -
    country  IDN
    sector   BUS
    en       Indonesia AirAsia
    id       Indonesia AirAsia; AirAsia Indonesia; PT Indonesia AirAsia

org bank-mandiri
    name     Bank Mandiri
    class    -
    country  IDN
    sector   BUS
    en       Bank Mandiri
    id       Bank Mandiri; PT Bank Mandiri

org bri
    name     Bank Rakyat Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Bank Rakyat Indonesia
    id       BRI; Bank Rakyat Indonesia; Bank BRI; PT Bank Rakyat Indonesia

org bni
    name     Bank Negara Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Bank Negara Indonesia
    id       BNI; Bank Negara Indonesia; Bank BNI; BNI 46; PT Bank Negara Indonesia

org bca
    name     Bank Central Asia
    class    -
    country  IDN
    sector   BUS
    en       Bank Central Asia
    id       BCA; Bank Central Asia; PT Bank Central Asia; Bank BCA

org btn
    name     Bank Tabungan Negara
    class    -
    country  IDN
    sector   BUS
    en       Bank Tabungan Negara
    id       BTN; Bank BTN; Bank Tabungan Negara

org bsi
    name     Bank Syariah Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Bank Syariah Indonesia
    id       BSI; Bank Syariah Indonesia

org bank-century
    name     Bank Century
    class    -
    country  IDN
    sector   BUS
    en       Bank Century
    id       Bank Century; PT Bank Century; Bank Mutiara

org bank-jatim-bjb
    name     Bank BJB
    class    -
    country  IDN
    sector   BUS
    en       Bank BJB
    id       Bank BJB; Bank Jabar Banten; Bank DKI; Bank Jakarta; Bank Jatim

org jiwasraya
    name     Jiwasraya
    class    -
    country  IDN
    sector   BUS
    en       Jiwasraya
    id       Jiwasraya; Asuransi Jiwasraya; PT Asuransi Jiwasraya

org asabri
    name     Asabri
    class    -
    country  IDN
    sector   BUS
    en       Asabri
    id       Asabri; ASABRI; PT Asabri

org taspen
    name     Taspen
    class    -
    country  IDN
    sector   BUS
    en       Taspen
    id       Taspen; PT Taspen

org pgn
    name     Perusahaan Gas Negara
    class    -
    country  IDN
    sector   BUS
    en       Perusahaan Gas Negara
    id       PGN; Perusahaan Gas Negara; PT PGN

org pertamina-subs
    name     Pertamina subsidiaries
    class    -
    country  IDN
    sector   BUS
    en       Pertamina EP; Pertamina Hulu Energi; Pertamina Hulu Rokan
    id       Pertamina EP; Pertamina Hulu Energi; Pertamina Hulu Rokan; Kilang Pertamina Internasional; Pertamina Geothermal Energy; PHE; Pertamina International Shipping

org chevron-pi
    name     Chevron Pacific Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Chevron Pacific Indonesia
    id       Chevron Pacific Indonesia; PT Chevron Pacific Indonesia; PT CPI

org medco
    name     Medco Energi
    class    -
    country  IDN
    sector   BUS
    en       Medco Energi
    id       Medco; Medco Energi; MedcoEnergi; Medco E&P

org adaro
    name     Adaro
    class    -
    country  IDN
    sector   BUS
    en       Adaro
    id       Adaro; Adaro Energy; PT Adaro Energy; Adaro Indonesia; AlamTri

org bumi-resources
    name     Bumi Resources
    class    -
    country  IDN
    sector   BUS
    en       Bumi Resources
    id       Bumi Resources; PT Bumi Resources; Kaltim Prima Coal; PT Kaltim Prima Coal; KPC; Arutmin

org indofood
    name     Indofood
    class    -
    country  IDN
    sector   BUS
    en       Indofood
    id       Indofood; PT Indofood; Grup Salim; Salim Group; Indofood Sukses Makmur

org astra
    name     Astra International
    class    -
    country  IDN
    sector   BUS
    en       Astra International
    id       Astra International; PT Astra International; Astra Agro Lestari; Grup Astra; PT Astra Agro Lestari

org wilmar-id
    name     Wilmar Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Wilmar Indonesia
    id       Wilmar Nabati Indonesia; PT Wilmar Nabati Indonesia; Wilmar Group; Grup Wilmar; Wilmar

org musim-mas
    name     Musim Mas
    class    -
    country  IDN
    sector   BUS
    en       Musim Mas
    id       Musim Mas; Permata Hijau Group; Musim Mas Group

org april-raja
    name     APRIL
    class    -
    country  IDN
    sector   BUS
    en       APRIL
    id       Royal Golden Eagle; RAPP; PT RAPP; PT Riau Andalan Pulp and Paper; Asian Agri; PT Riau Andalan Pulp & Paper

org korindo
    name     Korindo
    class    -
    country  IDN
    sector   BUS
    en       Korindo
    id       Korindo; Korindo Group; Grup Korindo

org duta-palma
    name     Duta Palma
    class    -
    country  IDN
    sector   BUS
    en       Duta Palma
    id       Duta Palma; Duta Palma Group; PT Duta Palma; Darmex

org lippo
    name     Lippo Group
    class    -
    country  IDN
    sector   BUS
    en       Lippo Group
    id       Lippo; Lippo Group; Grup Lippo; Lippo Karawaci; PT Lippo Cikarang; Lippo Cikarang

org agung-sedayu
    name     Agung Sedayu
    class    -
    country  IDN
    sector   BUS
    en       Agung Sedayu
    id       Agung Sedayu; Agung Sedayu Group; PT Agung Sedayu; PT Kapuk Naga Indah; Pantai Indah Kapuk Dua

org agung-podomoro
    name     Agung Podomoro
    class    -
    country  IDN
    sector   BUS
    en       Agung Podomoro
    id       Agung Podomoro; Agung Podomoro Land; PT Agung Podomoro Land; PT Muara Wisesa Samudra

org makmur-elok
    name     Makmur Elok Graha
    class    -
    country  IDN
    sector   BUS
    en       Makmur Elok Graha
    id       PT Makmur Elok Graha; PT MEG; Makmur Elok Graha

org artha-graha
    name     Artha Graha
    class    -
    country  IDN
    sector   BUS
    en       Artha Graha
    id       Artha Graha; Grup Artha Graha

org sampoerna
    name     Sampoerna
    class    -
    country  IDN
    sector   BUS
    en       Sampoerna
    id       HM Sampoerna; PT HM Sampoerna; Sampoerna

org gudang-garam
    name     Gudang Garam
    class    -
    country  IDN
    sector   BUS
    en       Gudang Garam
    id       Gudang Garam; PT Gudang Garam

org djarum
    name     Djarum
    class    -
    country  IDN
    sector   BUS
    en       Djarum
    id       Djarum; PT Djarum

org indosat
    name     Indosat
    class    -
    country  IDN
    sector   BUS
    en       Indosat
    id       Indosat; PT Indosat; Indosat Ooredoo; Indosat Ooredoo Hutchison

org xl-axiata
    name     XL Axiata
    class    -
    country  IDN
    sector   BUS
    en       XL Axiata
    id       XL Axiata; PT XL Axiata

org bio-farma
    name     Bio Farma
    class    -
    country  IDN
    sector   BUS
    en       Bio Farma
    id       Bio Farma; PT Bio Farma; Kimia Farma; Indofarma; Kalbe Farma

org bukalapak
    name     Bukalapak
    class    -
    country  IDN
    sector   BUS
    en       Bukalapak
    id       Bukalapak

org traveloka
    name     Traveloka
    class    -
    country  IDN
    sector   BUS
    en       Traveloka
    id       Traveloka

org grab-indonesia
    name     Grab Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Grab Indonesia
    id       Grab Indonesia

org gni
    name     Gunbuster Nickel Industry
    class    -
    country  IDN
    sector   BUS
    en       Gunbuster Nickel Industry
    id       PT GNI; PT Gunbuster Nickel Industry; Gunbuster Nickel Industry; GNI

org vdni
    name     Virtue Dragon Nickel Industry
    class    -
    country  IDN
    sector   BUS
    en       Virtue Dragon Nickel Industry
    id       VDNI; PT VDNI; Virtue Dragon Nickel Industry; PT Virtue Dragon Nickel Industry

org itss
    name     ITSS
    class    -
    country  IDN
    sector   BUS
    en       ITSS
    id       PT ITSS; Indonesia Tsingshan Stainless Steel

org nusa-halmahera
    name     Nusa Halmahera Minerals
    class    -
    country  IDN
    sector   BUS
    en       Nusa Halmahera Minerals
    id       PT Nusa Halmahera Minerals; NHM

org gag-nikel
    name     Gag Nikel
    class    -
    country  IDN
    sector   BUS
    en       Gag Nikel
    id       PT Gag Nikel; Gag Nikel

org agrinas
    name     Agrinas
    class    -
    country  IDN
    sector   BUS
    en       Agrinas
    id       Agrinas; Agrinas Palma Nusantara; PT Agrinas Palma Nusantara; PT Agrinas Pangan Nusantara

org food-estate-jhonlin
    name     Jhonlin
    class    -
    country  IDN
    sector   BUS
    en       Jhonlin
    id       Jhonlin Group; PT Jhonlin Group; PT Johnlin

org pupuk-indonesia
    name     Pupuk Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Pupuk Indonesia
    id       Pupuk Indonesia; PT Pupuk Indonesia; Petrokimia Gresik; Pupuk Iskandar Muda; PT Pupuk Iskandar Muda

org ptpn
    name     PTPN
    class    -
    country  IDN
    sector   BUS
    en       PTPN
    id       PTPN; PT Perkebunan Nusantara; PTPN III; PTPN II; PTPN XIV; Holding Perkebunan Nusantara

org rni-idfood
    name     ID Food
    class    -
    country  IDN
    sector   BUS
    en       ID Food
    id       ID Food; ID FOOD; RNI; PT Rajawali Nusantara Indonesia

org perhutani
    name     Perhutani
    class    -
    country  IDN
    sector   BUS
    en       Perhutani
    id       Perhutani; Perum Perhutani; Inhutani

org inka
    name     INKA
    class    -
    country  IDN
    sector   BUS
    en       INKA
    id       PT INKA; INKA; PT Industri Kereta Api

org mrt-jakarta
    name     MRT Jakarta
    class    -
    country  IDN
    sector   BUS
    en       MRT Jakarta
    id       PT MRT Jakarta; MRT Jakarta

org transjakarta
    name     TransJakarta
    class    -
    country  IDN
    sector   BUS
    en       TransJakarta
    id       TransJakarta; Transjakarta; PT Transportasi Jakarta; PT Transjakarta

org pos-indonesia
    name     Pos Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Pos Indonesia
    id       Pos Indonesia; PT Pos Indonesia

org exxon-aceh
    name     ExxonMobil Oil Indonesia
    class    -
    country  IDN
    sector   BUS
    en       ExxonMobil Oil Indonesia
    id       ExxonMobil Oil Indonesia; PT Arun; PT Arun NGL; Exxon Mobil Indonesia; ExxonMobil Cepu; PT Arun LNG

org inti-indorayon
    name     Indorayon
    class    -
    country  IDN
    sector   BUS
    en       Indorayon
    id       Indorayon; PT Inti Indorayon Utama

org first-travel
    name     First Travel
    class    -
    country  IDN
    sector   BUS
    en       First Travel
    id       First Travel; PT First Anugerah Karya Wisata

org indosurya
    name     Indosurya
    class    -
    country  IDN
    sector   BUS
    en       Indosurya
    id       KSP Indosurya; Indosurya

org smelting
    name     PT Smelting
    class    -
    country  IDN
    sector   BUS
    en       PT Smelting
    id       PT Smelting

org sugar-group
    name     Sugar Group Companies
    class    -
    country  IDN
    sector   BUS
    en       Sugar Group Companies
    id       Sugar Group Companies; Sugar Group

org sawit-sumbermas
    name     Sawit Sumbermas Sarana
    class    -
    country  IDN
    sector   BUS
    en       Sawit Sumbermas Sarana
    id       Sawit Sumbermas Sarana; PT Sawit Sumbermas Sarana; PT Bumitama Gunajaya Agro; Best Agro

org barito
    name     Barito Pacific
    class    -
    country  IDN
    sector   BUS
    en       Barito Pacific
    id       Barito Pacific; PT Barito Pacific; Chandra Asri; PT Chandra Asri

org harita
    name     Harita Nickel
    class    -
    country  IDN
    sector   BUS
    en       Harita Nickel
    id       Harita Nickel; Harita Group; PT Trimegah Bangun Persada

org merdeka-copper
    name     Merdeka Copper Gold
    class    -
    country  IDN
    sector   BUS
    en       Merdeka Copper Gold
    id       Merdeka Copper Gold; PT Merdeka Copper Gold; PT Bumi Suksesindo; PT BSI

org dairi-prima
    name     Dairi Prima Mineral
    class    -
    country  IDN
    sector   BUS
    en       Dairi Prima Mineral
    id       PT Dairi Prima Mineral; Dairi Prima Mineral

org sorikmas
    name     Sorikmas Mining
    class    -
    country  IDN
    sector   BUS
    en       Sorikmas Mining
    id       PT Sorikmas Mining; Sorikmas Mining; PT Sorik Marapi Geothermal Power; PT SMGP

org tambang-mas-sangihe
    name     Tambang Mas Sangihe
    class    -
    country  IDN
    sector   BUS
    en       Tambang Mas Sangihe
    id       PT Tambang Mas Sangihe; PT TMS

org pertamina-bodies
    name     PT Pertamina Patra Niaga
    class    -
    country  IDN
    sector   BUS
    en       PT Pertamina Patra Niaga
    id       PT Pertamina Patra Niaga; Pertamina Persero; PT Pertamina Persero; Kilang Pertamina
    parent   pertamina

org freeport-indonesia-bodies
    name     PT Freeport
    class    -
    country  IDN
    sector   BUS
    en       PT Freeport
    id       PT Freeport; Freeport McMoRan Indonesia; tambang Freeport
    parent   freeport-indonesia

org garuda-indonesia-bodies
    name     Garuda Indonesia Airlines
    class    -
    country  IDN
    sector   BUS
    en       Garuda Indonesia Airlines
    id       Garuda Indonesia Airlines; maskapai Garuda; maskapai Garuda Indonesia; Garuda Indonesia Group; GMF AeroAsia
    parent   garuda-indonesia

org pln-bodies
    name     PT PLN Persero
    class    -
    country  IDN
    sector   BUS
    en       PT PLN Persero
    id       PT PLN Persero; PLN UID; PLN Persero; PLN Indonesia Power
    parent   pln

org goto-bodies
    name     GoTo
    class    -
    country  IDN
    sector   BUS
    en       GoTo
    id       GoTo; PT GoTo; PT Gojek Indonesia
    parent   goto

org telkom-bodies
    name     PT Telekomunikasi Indonesia
    class    -
    country  IDN
    sector   BUS
    en       PT Telekomunikasi Indonesia
    id       PT Telekomunikasi Indonesia; Telkom Group
    parent   telkom

org bulog-bodies
    name     Perum BULOG
    class    -
    country  IDN
    sector   BUS; AGR
    en       Perum BULOG
    id       Perum BULOG; BULOG
    parent   bulog

org sritex-bodies
    name     PT Sri Rejeki Isman Tbk
    class    -
    country  IDN
    sector   BUS
    en       PT Sri Rejeki Isman Tbk
    id       PT Sri Rejeki Isman Tbk; PT Sritex Tbk
    parent   sritex

org kai-indonesia-bodies
    name     PT KAI Persero
    class    -
    country  IDN
    sector   BUS
    en       PT KAI Persero
    id       PT KAI Persero; PT Kereta Api; PT KAI Daop 1 Jakarta; PT Kereta Commuter Indonesia; PT KCI
    parent   kai-indonesia

org pindad-bodies
    name     PT Pindad Persero
    class    -
    country  IDN
    sector   BUS
    en       PT Pindad Persero
    id       PT Pindad Persero
    parent   pindad

org sinar-mas-bodies
    name     Sinar Mas Group
    class    -
    country  IDN
    sector   BUS
    en       Sinar Mas Group
    id       Sinar Mas Group; Sinarmas Group; Golden Agri Resources; PT SMART; PT Arara Abadi; PT Sinar Mas
    parent   sinar-mas

org vale-indonesia-bodies
    name     PT Inco
    class    -
    country  IDN
    sector   BUS
    en       PT Inco
    id       PT Inco; PT International Nickel Indonesia; Inco
    parent   vale-indonesia

org antam-bodies
    name     PT Antam
    class    -
    country  IDN
    sector   BUS
    en       PT Antam
    id       PT Antam; PT Antam Tbk; PT Aneka Tambang Tbk
    parent   antam

org danantara-bodies
    name     BPI Danantara Indonesia
    class    -
    country  IDN
    sector   BUS
    en       BPI Danantara Indonesia
    id       BPI Danantara Indonesia; BP Danantara; Badan Pengelola Investasi Daya Anagata Nusantara
    parent   danantara

# Media

org bisnis-indonesia
    name     Bisnis Indonesia
    class    -
    country  IDN
    sector   JRN
    en       Bisnis Indonesia
    id       Bisnis Indonesia; harian Bisnis Indonesia; Bisnis.com

org suara-pembaruan
    name     Suara Pembaruan
    class    -
    country  IDN
    sector   JRN
    en       Suara Pembaruan
    id       Suara Pembaruan; harian Suara Pembaruan

org sinar-harapan
    name     Sinar Harapan
    class    -
    country  IDN
    sector   JRN
    en       Sinar Harapan
    id       Sinar Harapan; harian Sinar Harapan

org koran-sindo
    name     Seputar Indonesia
    class    -
    country  IDN
    sector   JRN
    en       Seputar Indonesia
    id       Koran Sindo; Seputar Indonesia; harian Seputar Indonesia; Koran SINDO

org rakyat-merdeka
    name     Rakyat Merdeka
    class    -
    country  IDN
    sector   JRN
    en       Rakyat Merdeka
    id       Rakyat Merdeka; harian Rakyat Merdeka; RMOL; Rakyat Merdeka Online; RMOL.id

org suara-com
    name     Suara.com
    class    -
    country  IDN
    sector   JRN
    en       Suara.com
    id       Suara.com; suara.com

org kontan
    name     Harian Kontan
    class    -
    country  IDN
    sector   JRN
    en       Harian Kontan
    id       harian Kontan; Kontan.co.id

org cnbc-indonesia
    name     CNBC Indonesia
    class    -
    country  IDN
    sector   JRN
    en       CNBC Indonesia
    id       CNBC Indonesia

org beritasatu
    name     BeritaSatu
    class    -
    country  IDN
    sector   JRN
    en       BeritaSatu
    id       BeritaSatu; Beritasatu.com; BeritaSatu.com; Investor Daily

org kbr-radio
    name     KBR68H
    class    -
    country  IDN
    sector   JRN
    en       KBR68H
    id       KBR68H; Kantor Berita Radio; KBR; Radio 68H

org gatra
    name     Gatra magazine
    class    -
    country  IDN
    sector   JRN
    en       Gatra magazine
    id       majalah Gatra; Gatra.com

org forum-keadilan
    name     Forum Keadilan
    class    -
    country  IDN
    sector   JRN
    en       Forum Keadilan
    id       majalah Forum Keadilan

org rcti
    name     RCTI
    class    -
    country  IDN
    sector   JRN
    en       RCTI
    id       RCTI; iNews; MNCTV; GTV; MNC Group; MNC; iNews.id; Grup MNC

org sctv
    name     SCTV
    class    -
    country  IDN
    sector   JRN
    en       SCTV
    id       SCTV; Indosiar; Emtek

org trans-tv
    name     Trans TV
    class    -
    country  IDN
    sector   JRN
    en       Trans TV
    id       Trans TV; Trans7; Trans Media; CT Corp; Trans 7

org antv
    name     ANTV
    class    -
    country  IDN
    sector   JRN
    en       ANTV
    id       ANTV; antv

org kompas-gramedia
    name     Kompas Gramedia
    class    -
    country  IDN
    sector   JRN
    en       Kompas Gramedia
    id       Kompas Gramedia; Kelompok Kompas Gramedia; KG Media

org pikiran-rakyat
    name     Pikiran Rakyat
    class    -
    country  IDN
    sector   JRN
    en       Pikiran Rakyat
    id       Pikiran Rakyat; harian Pikiran Rakyat

org serambi
    name     Serambi Indonesia
    class    -
    country  IDN
    sector   JRN
    en       Serambi Indonesia
    id       Serambi Indonesia; harian Serambi Indonesia; Serambinews

org waspada
    name     Harian Waspada
    class    -
    country  IDN
    sector   JRN
    en       Harian Waspada
    id       harian Waspada; Waspada.id

org suara-merdeka
    name     Suara Merdeka
    class    -
    country  IDN
    sector   JRN
    en       Suara Merdeka
    id       Suara Merdeka; harian Suara Merdeka

org surya
    name     Harian Surya
    class    -
    country  IDN
    sector   JRN
    en       Harian Surya
    id       harian Surya; Surya.co.id

org cendrawasih-pos
    name     Cenderawasih Pos
    class    -
    country  IDN
    sector   JRN
    en       Cenderawasih Pos
    id       Cenderawasih Pos; Cepos

org magdalene
    name     Magdalene.co
    class    -
    country  IDN
    sector   JRN
    en       Magdalene.co
    id       Magdalene.co

org obor-rakyat
    name     Obor Rakyat
    class    -
    country  IDN
    sector   JRN
    en       Obor Rakyat
    id       Obor Rakyat; tabloid Obor Rakyat

org bali-post
    name     Bali Post
    class    -
    country  IDN
    sector   JRN
    en       Bali Post
    id       Bali Post; harian Bali Post

org fajar
    name     Harian Fajar
    class    -
    country  IDN
    sector   JRN
    en       Harian Fajar
    id       harian Fajar; Fajar.co.id

org voi-id
    name     VOI.id
    class    -
    country  IDN
    sector   JRN
    en       VOI.id
    id       VOI.id

org inilah
    name     Inilah.com
    class    -
    country  IDN
    sector   JRN
    en       Inilah.com
    id       Inilah.com; inilah.com

org radar
    name     Jawa Pos Radar
    class    -
    country  IDN
    sector   JRN
    en       Jawa Pos Radar
    id       Radar Bogor; Radar Surabaya; JPNN; JPNN.com; Fajar Group

org katadata
    name     Katadata
    class    -
    country  IDN
    sector   JRN
    en       Katadata
    id       Katadata; Katadata.co.id

org the-conversation-id
    name     The Conversation Indonesia
    class    -
    country  IDN
    sector   JRN
    en       The Conversation Indonesia
    id       The Conversation Indonesia

org betahita
    name     Betahita
    class    -
    country  IDN
    sector   JRN
    en       Betahita
    id       Betahita

org bbc-indonesia
    name     BBC Indonesia
    class    -
    country  IDN
    sector   JRN
    en       BBC Indonesia
    id       BBC Indonesia; BBC News Indonesia; BBC Siaran Indonesia

org tempo-bodies
    name     majalah berita Tempo
    class    -
    country  IDN
    sector   JRN
    en       majalah berita Tempo
    id       majalah berita Tempo; redaksi Tempo; Tempo Media Group; Tempo Inti Media; PT Tempo Inti Media; Koran Tempo Makassar; kantor Tempo; Bocor Alus Politik
    parent   tempo

org jubi-bodies
    name     Jubi
    class    -
    country  IDN
    sector   JRN
    en       Jubi
    id       Jubi; Redaksi Jubi; Jubi Media; kantor redaksi Jubi
    parent   jubi

org narasi-bodies
    name     Mata Najwa
    class    -
    country  IDN
    sector   JRN
    en       Mata Najwa
    id       Mata Najwa
    parent   narasi

# Groups of people that newsrooms name with one country in mind

names MMR
    id.people Rohingya; warga Rohingya; etnis Rohingya; Muslim Rohingya; orang Rohingya; kaum Rohingya; suku Rohingya
    id.adj    Rohingya

names CHN
    id.people warga Uighur; warga Uyghur; etnis Uighur; Muslim Uighur; etnis Uyghur; Muslim Uyghur; suku Uighur; kaum Uighur; Uighur; Uyghur; Uigur; Muslim Uigur; orang Tibet; Falun Gong; pengikut Falun Gong
    id.adj    Uighur; Uyghur; Uigur; Tibet

names PHL
    id.people bangsa Moro; Muslim Moro; orang Moro; kaum Moro; warga Moro
    id.adj    Moro; Bangsamoro

names IDN
    id.seat   Istana; Istana Bogor; Istana Cipanas; Istana Garuda; Istana Kepresidenan Bogor; Istana Kepresidenan Yogyakarta; Gedung Agung; Istana Wapres; Istana Wakil Presiden; Istana Negara Jakarta
    id.people suku Dayak; warga Dayak; etnis Dayak; masyarakat Dayak; orang Dayak; masyarakat adat Dayak; orang asli Papua; orang Papua; suku Amungme; suku Kamoro; suku Dani; suku Asmat; suku Mee; suku Marind; orang Minang; orang Batak; orang Betawi; warga Betawi; masyarakat Betawi; etnis Madura; warga Madura; suku Madura; orang Madura; etnis Melayu Riau; Orang Rimba; suku Anak Dalam; Suku Baduy; warga Baduy; masyarakat Baduy; Sedulur Sikep; etnis Bugis; orang Aceh; OAP
    id.adj    Dayak; Betawi; Minangkabau; Bugis; Baduy; Badui; Asmat; Amungme

names MYS
    id.seat   Yang di-Pertuan Agong; Yang Dipertuan Agong; Agong; Istana Negara Malaysia; Istana Negara Kuala Lumpur; Istana Negara di Kuala Lumpur; Seri Perdana

names AFG
    id.people etnis Hazara; warga Hazara; kaum Hazara; suku Hazara
    id.adj    Hazara

names ESP
    id.people warga Catalan; orang Katalan; warga Basque
    id.adj    Catalan; Katalan; Basque

names NZL
    id.people suku Maori; warga Maori; orang Maori
    id.adj    Maori

names AUS
    id.people orang Aborigin; warga Aborigin; suku Aborigin; kaum Aborigin
    id.adj    Aborigin

names IRQ
    id.people kaum Yazidi; warga Yazidi; etnis Yazidi; orang Yazidi; minoritas Yazidi
    id.adj    Yazidi

names ETH
    id.people etnis Oromo; warga Oromo; suku Oromo
    id.adj    Oromo
