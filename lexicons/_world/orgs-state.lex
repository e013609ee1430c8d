@about    Bodies of single states with names of their own: governments, legislatures, courts, ministries, armed forces, police, intelligence services.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Indonesia: legislature and assemblies

org dpr
    name     DPR
    class    -
    country  IDN
    sector   LEG
    en       DPR; DPR RI; Indonesian House of Representatives; Indonesian parliament; Indonesian House; Indonesia's House of Representatives; Indonesian legislature
    id       DPR; DPR RI; Dewan Perwakilan Rakyat; Dewan Perwakilan Rakyat Republik Indonesia; parlemen Indonesia

org mpr
    name     MPR
    class    -
    country  IDN
    sector   LEG
    en       MPR; MPR RI; People's Consultative Assembly
    id       MPR; MPR RI; Majelis Permusyawaratan Rakyat

org dpd
    name     DPD
    class    -
    country  IDN
    sector   LEG
    en       DPD; DPD RI; Regional Representative Council; Regional Representatives Council; Indonesian Regional Representatives Council
    id       DPD; DPD RI; Dewan Perwakilan Daerah
    from     2004-10-01

org komisi-i-dpr
    name     House Commission I
    class    -
    country  IDN
    sector   LEG
    en       House Commission I; DPR Commission I
    id       Komisi I DPR; Komisi I DPR RI; Komisi I
    parent   dpr

org komisi-ii-dpr
    name     House Commission II
    class    -
    country  IDN
    sector   LEG
    en       House Commission II; DPR Commission II
    id       Komisi II DPR; Komisi II DPR RI; Komisi II
    parent   dpr

org komisi-iii-dpr
    name     House Commission III
    class    -
    country  IDN
    sector   LEG
    en       House Commission III; DPR Commission III
    id       Komisi III DPR; Komisi III DPR RI; Komisi III
    parent   dpr

org baleg-dpr
    name     Baleg
    class    -
    country  IDN
    sector   LEG
    en       Baleg; House Legislation Body
    id       Baleg; Baleg DPR; Badan Legislasi DPR; Badan Legislasi
    parent   dpr

org mkd-dpr
    name     House Ethics Council
    class    -
    country  IDN
    sector   LEG
    en       House Ethics Council
    id       MKD; MKD DPR; Mahkamah Kehormatan Dewan
    parent   dpr

org bksap
    name     House Inter-Parliamentary Cooperation Body
    class    -
    country  IDN
    sector   LEG
    en       House Inter-Parliamentary Cooperation Body
    id       BKSAP; BKSAP DPR; Badan Kerja Sama Antar Parlemen
    parent   dpr

org dprd-dki
    name     Jakarta City Council
    class    -
    country  IDN
    sector   LEG
    en       Jakarta City Council; Jakarta Council
    id       DPRD DKI Jakarta; DPRD DKI; DPRD Jakarta

org dpr-papua
    name     Papua Legislative Council
    class    -
    country  IDN
    sector   LEG
    en       Papua Legislative Council; Papua People's Representative Council
    id       DPR Papua; DPRP

org mrp
    name     MRP
    class    -
    country  IDN
    sector   LEG
    en       MRP; Papuan People's Assembly; Papua People's Assembly
    id       MRP; Majelis Rakyat Papua
    from     2005-10-31

org dpra
    name     Aceh Legislative Council
    class    -
    country  IDN
    sector   LEG
    en       Aceh Legislative Council; Aceh House of Representatives
    id       DPRA; DPR Aceh; Dewan Perwakilan Rakyat Aceh

# Indonesia: courts, prosecutors and accountability bodies

org mahkamah-agung
    name     Indonesian Supreme Court
    class    -
    country  IDN
    sector   JUD
    en       Indonesian Supreme Court; Indonesia's Supreme Court; Supreme Court of Indonesia
    id       MA; Mahkamah Agung RI; Mahkamah Agung Republik Indonesia; Mahkamah Agung Indonesia; MA RI

org mahkamah-konstitusi
    name     Indonesian Constitutional Court
    class    -
    country  IDN
    sector   JUD
    en       Indonesian Constitutional Court; Indonesia's Constitutional Court; Constitutional Court of Indonesia
    id       MK; Mahkamah Konstitusi RI; Mahkamah Konstitusi Republik Indonesia; Mahkamah Konstitusi Indonesia; MK RI
    from     2003-08-13

org mkmk
    name     MKMK
    class    -
    country  IDN
    sector   JUD
    en       MKMK; Constitutional Court Ethics Council
    id       MKMK; Majelis Kehormatan Mahkamah Konstitusi
    parent   mahkamah-konstitusi

org komisi-yudisial
    name     Indonesian Judicial Commission
    class    -
    country  IDN
    sector   JUD
    en       Indonesian Judicial Commission
    id       Komisi Yudisial; Komisi Yudisial RI
    from     2005-08

org kejagung
    name     Kejagung
    class    -
    country  IDN
    sector   JUD
    en       Kejagung; Indonesian Attorney General's Office; Indonesia's Attorney General's Office
    id       Kejagung; Kejaksaan Agung; Kejagung RI; Kejaksaan Agung RI; Korps Adhyaksa

org kejati-dki
    name     Jakarta High Prosecutor's Office
    class    -
    country  IDN
    sector   JUD
    en       Jakarta High Prosecutor's Office; Jakarta Prosecutor's Office
    id       Kejati DKI Jakarta; Kejati DKI; Kejaksaan Tinggi DKI Jakarta; Kejati Jakarta
    parent   kejagung

org pengadilan-tipikor
    name     Jakarta Corruption Court
    class    -
    country  IDN
    sector   JUD
    en       Jakarta Corruption Court; Jakarta Anti-Corruption Court; Tipikor Court
    id       Pengadilan Tipikor; Pengadilan Tipikor Jakarta; Pengadilan Tindak Pidana Korupsi

org pn-jakpus
    name     Central Jakarta District Court
    class    -
    country  IDN
    sector   JUD
    en       Central Jakarta District Court
    id       PN Jakarta Pusat; PN Jakpus; Pengadilan Negeri Jakarta Pusat
    parent   mahkamah-agung

org pn-jaksel
    name     South Jakarta District Court
    class    -
    country  IDN
    sector   JUD
    en       South Jakarta District Court
    id       PN Jakarta Selatan; PN Jaksel; Pengadilan Negeri Jakarta Selatan
    parent   mahkamah-agung

org pn-jaktim
    name     East Jakarta District Court
    class    -
    country  IDN
    sector   JUD
    en       East Jakarta District Court
    id       PN Jakarta Timur; PN Jaktim; Pengadilan Negeri Jakarta Timur
    parent   mahkamah-agung

org pn-jakbar
    name     West Jakarta District Court
    class    -
    country  IDN
    sector   JUD
    en       West Jakarta District Court
    id       PN Jakarta Barat; PN Jakbar; Pengadilan Negeri Jakarta Barat
    parent   mahkamah-agung

org pn-jakut
    name     North Jakarta District Court
    class    -
    country  IDN
    sector   JUD
    en       North Jakarta District Court
    id       PN Jakarta Utara; PN Jakut; Pengadilan Negeri Jakarta Utara
    parent   mahkamah-agung

org pt-dki
    name     Jakarta High Court
    class    -
    country  IDN
    sector   JUD
    en       Jakarta High Court
    id       Pengadilan Tinggi DKI Jakarta; PT DKI Jakarta; PT DKI
    parent   mahkamah-agung

org ptun-jakarta
    name     Jakarta State Administrative Court
    class    -
    country  IDN
    sector   JUD
    en       Jakarta State Administrative Court
    id       PTUN Jakarta; Pengadilan Tata Usaha Negara Jakarta; PTUN
    parent   mahkamah-agung

org kpk
    name     KPK
    class    -
    country  IDN
    sector   COP
    en       KPK; Corruption Eradication Commission; Indonesia's anti-graft agency; Indonesian anti-graft agency; Indonesia's anti-corruption agency
    id       KPK; Komisi Pemberantasan Korupsi; KPK RI; lembaga antirasuah; komisi antirasuah
    from     2003-12-29

org dewas-kpk
    name     KPK Supervisory Council
    class    -
    country  IDN
    sector   COP
    en       KPK Supervisory Council
    id       Dewas KPK; Dewan Pengawas KPK
    from     2019-12-20
    parent   kpk

org bpk
    name     BPK
    class    -
    country  IDN
    sector   GOV
    en       BPK; Supreme Audit Agency; Indonesia's Supreme Audit Agency; Audit Board of Indonesia
    id       BPK; BPK RI; Badan Pemeriksa Keuangan

org bpkp
    name     BPKP
    class    -
    country  IDN
    sector   GOV
    en       BPKP; Development Finance Comptroller; Finance and Development Supervisory Agency
    id       BPKP; Badan Pengawasan Keuangan dan Pembangunan

org kpu
    name     KPU
    class    -
    country  IDN
    sector   GOV
    en       KPU; KPU RI; General Elections Commission; Indonesian General Elections Commission; Indonesian Election Commission
    id       KPU; KPU RI; KPU Pusat; Komisi Pemilihan Umum

org bawaslu
    name     Bawaslu
    class    -
    country  IDN
    sector   GOV
    en       Bawaslu; Elections Supervisory Agency; Election Supervisory Agency; General Election Supervisory Agency
    id       Bawaslu; Bawaslu RI; Badan Pengawas Pemilu; Badan Pengawas Pemilihan Umum

org dkpp
    name     DKPP
    class    -
    country  IDN
    sector   JUD
    en       DKPP; Election Organizers Ethics Council
    id       DKPP; Dewan Kehormatan Penyelenggara Pemilu
    from     2012-06-12

org komnas-ham
    name     Komnas HAM
    class    -
    country  IDN
    sector   GOV
    en       Komnas HAM; National Commission on Human Rights; Indonesian human rights commission
    id       Komnas HAM; Komisi Nasional Hak Asasi Manusia; Komisi Nasional HAM
    from     1993-06-07

org komnas-perempuan
    name     Komnas Perempuan
    class    -
    country  IDN
    sector   GOV
    en       Komnas Perempuan; National Commission on Violence Against Women
    id       Komnas Perempuan; Komisi Nasional Anti Kekerasan terhadap Perempuan; Komisi Nasional Antikekerasan terhadap Perempuan
    from     1998-10-15

org kpai
    name     KPAI
    class    -
    country  IDN
    sector   GOV
    en       KPAI; Indonesian Child Protection Commission
    id       KPAI; Komisi Perlindungan Anak Indonesia

org ombudsman-ri
    name     Indonesian Ombudsman
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Ombudsman; Ombudsman of the Republic of Indonesia
    id       Ombudsman RI; Ombudsman Republik Indonesia

org lpsk
    name     LPSK
    class    -
    country  IDN
    sector   JUD
    en       LPSK; Witness and Victim Protection Agency
    id       LPSK; Lembaga Perlindungan Saksi dan Korban
    from     2008-08-08

org kompolnas
    name     Kompolnas
    class    -
    country  IDN
    sector   COP
    en       Kompolnas; National Police Commission
    id       Kompolnas; Komisi Kepolisian Nasional

org komisi-reformasi-polri
    name     Police Reform Acceleration Committee
    class    -
    country  IDN
    sector   COP
    en       Police Reform Acceleration Committee; Commission for the Acceleration of Police Reform
    id       Komisi Percepatan Reformasi Polri; Komite Reformasi Polri; Komisi Reformasi Polri; Komite Percepatan Reformasi Polri
    from     2025-11-07

org komisi-informasi
    name     Central Information Commission
    class    -
    country  IDN
    sector   GOV
    en       Central Information Commission
    id       Komisi Informasi Pusat

org kppu
    name     KPPU
    class    -
    country  IDN
    sector   GOV
    en       KPPU; Business Competition Supervisory Commission; Indonesia Competition Commission
    id       KPPU; Komisi Pengawas Persaingan Usaha
    from     2000-06-07

org dewan-pers
    name     Indonesian Press Council
    class    -
    country  IDN
    sector   JRN
    en       Indonesian Press Council; Indonesia's Press Council
    id       Dewan Pers

org kpi
    name     Indonesian Broadcasting Commission
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Broadcasting Commission
    id       KPI Pusat; Komisi Penyiaran Indonesia

# Indonesia: armed forces

org tni
    name     TNI
    class    -
    country  IDN
    sector   MIL
    en       TNI; Indonesian Military; Indonesian National Armed Forces; Indonesian Armed Forces; Indonesian National Military; Indonesian National Defence Forces; Indonesia's military
    id       TNI; Tentara Nasional Indonesia; Mabes TNI; Markas Besar TNI; Puspen TNI

org tni-ad
    name     TNI AD
    class    -
    country  IDN
    sector   MIL
    en       TNI AD; Indonesian Army; Army of Indonesia
    id       TNI AD; TNI Angkatan Darat; Angkatan Darat Indonesia; Mabesad; Dispenad
    parent   tni

org tni-al
    name     TNI AL
    class    -
    country  IDN
    sector   MIL
    en       TNI AL; Indonesian Navy; Indonesia's navy
    id       TNI AL; TNI Angkatan Laut; Angkatan Laut Indonesia; Mabesal; Dispenal
    parent   tni

org tni-au
    name     TNI AU
    class    -
    country  IDN
    sector   MIL
    en       TNI AU; Indonesian Air Force; Indonesia's air force
    id       TNI AU; TNI Angkatan Udara; Angkatan Udara Indonesia; Mabesau; Dispenau
    parent   tni

org kostrad
    name     Kostrad
    class    -
    country  IDN
    sector   MIL
    en       Kostrad; Army Strategic Reserve Command; Indonesian Army Strategic Reserves Command
    id       Kostrad; Komando Cadangan Strategis Angkatan Darat; Komando Strategis Angkatan Darat
    from     1961-03-06
    parent   tni-ad

org kopassus
    name     Kopassus
    class    -
    country  IDN
    sector   MIL
    en       Kopassus; Indonesian special forces; Indonesian Army Special Forces
    id       Kopassus; Komando Pasukan Khusus; Korps Baret Merah
    parent   tni-ad

org korps-marinir
    name     Indonesian Marine Corps
    class    -
    country  IDN
    sector   MIL
    en       Indonesian Marine Corps; Indonesian Marines
    id       Korps Marinir; Korps Marinir TNI AL; Marinir TNI AL
    parent   tni-al

org kopasgat
    name     Kopasgat
    class    -
    country  IDN
    sector   MIL
    en       Kopasgat; Indonesian Air Force special forces; Paskhas
    id       Kopasgat; Komando Pasukan Gerak Cepat; Paskhas; Paskhas TNI AU
    parent   tni-au

org koopssus
    name     Koopssus
    class    -
    country  IDN
    sector   MIL
    en       Koopssus; TNI Special Operations Command
    id       Koopssus; Koopssus TNI; Koopsus TNI; Komando Operasi Khusus TNI
    from     2019-07-30
    parent   tni

org kogabwilhan-iii
    name     Joint Regional Defense Command III
    class    -
    country  IDN
    sector   MIL
    en       Joint Regional Defense Command III
    id       Kogabwilhan III
    parent   tni

org koops-habema
    name     Koops Habema
    class    -
    country  IDN
    sector   MIL
    en       Koops Habema; Habema Operations Command
    id       Koops Habema; Koops TNI Habema; Komando Operasi Habema; Koops Habema TNI
    parent   tni

org satgas-damai-cartenz
    name     Cartenz Peace Task Force
    class    -
    country  IDN
    sector   COP
    en       Cartenz Peace Task Force; Cartenz Peace Operation; Cartenz Peace Operation Task Force
    id       Satgas Operasi Damai Cartenz; Satgas Damai Cartenz; Satgas Ops Damai Cartenz; Operasi Damai Cartenz
    from     2022-01-17
    parent   polri

org satgas-nemangkawi
    name     Nemangkawi Task Force
    class    -
    country  IDN
    sector   COP
    en       Nemangkawi Task Force
    id       Satgas Nemangkawi; Satgas Ops Nemangkawi
    to       2022-01
    parent   polri

org satgas-madago-raya
    name     Madago Raya Task Force
    class    -
    country  IDN
    sector   COP
    en       Madago Raya Task Force
    id       Satgas Madago Raya; Operasi Madago Raya
    from     2021-01
    parent   polri

org paspampres
    name     Paspampres
    class    -
    country  IDN
    sector   MIL
    en       Paspampres; Presidential Security Force; Indonesian Presidential Guard
    id       Paspampres; Pasukan Pengamanan Presiden
    parent   tni

org bais-tni
    name     BAIS
    class    -
    country  IDN
    sector   SPY
    en       BAIS; Strategic Intelligence Agency; TNI Strategic Intelligence Agency
    id       BAIS; BAIS TNI; Badan Intelijen Strategis; Badan Intelijen Strategis TNI
    parent   tni

org puspom-tni
    name     TNI Military Police
    class    -
    country  IDN
    sector   COP
    en       TNI Military Police; Indonesian Military Police
    id       Puspom TNI; Pusat Polisi Militer TNI; POM TNI
    parent   tni

org kontingen-garuda
    name     Garuda Contingent
    class    -
    country  IDN
    sector   MIL
    en       Garuda Contingent; Indonesian peacekeepers
    id       Kontingen Garuda; Satgas Kontingen Garuda; Konga
    parent   tni

org lemhannas
    name     Lemhannas
    class    -
    country  IDN
    sector   GOV
    en       Lemhannas; National Resilience Institute
    id       Lemhannas; Lembaga Ketahanan Nasional; Lemhannas RI

org abri
    name     ABRI
    class    -
    country  IDN
    sector   MIL
    en       ABRI
    id       ABRI; Angkatan Bersenjata Republik Indonesia
    to       1999-04-01

org kodam-cenderawasih
    name     Papua Military Command
    class    -
    country  IDN
    sector   MIL
    en       Papua Military Command
    id       Kodam XVII/Cenderawasih; Kodam Cenderawasih; Kodam XVII Cenderawasih
    parent   tni-ad

# Indonesia: police, intelligence and civil security

org polri
    name     Polri
    class    -
    country  IDN
    sector   COP
    en       Polri; Indonesian National Police; Indonesian Police; National Police of Indonesia; Indonesia's police
    id       Polri; Kepolisian Negara Republik Indonesia; Kepolisian RI; Kepolisian Republik Indonesia; Mabes Polri; Markas Besar Polri; Divisi Humas Polri; Divhumas Polri; Korps Bhayangkara; Kepolisian Indonesia

org brimob
    name     Brimob
    class    -
    country  IDN
    sector   COP
    en       Brimob; Mobile Brigade; Mobile Brigade Corps
    id       Brimob; Brimob Polri; Korps Brimob; Korps Brimob Polri; Brigade Mobil; Satbrimob
    from     1945-11-14
    parent   polri

org densus-88
    name     Densus 88
    class    -
    country  IDN
    sector   COP
    en       Densus 88; Detachment 88; Special Detachment 88; Indonesian counterterrorism squad; Indonesian anti-terror squad
    id       Densus 88; Densus 88 Antiteror; Densus 88 Antiteror Polri; Densus 88 AT; Densus 88 AT Polri; Detasemen Khusus 88; Detasemen Khusus 88 Antiteror; Densus
    from     2003-06
    parent   polri

org bareskrim
    name     Bareskrim
    class    -
    country  IDN
    sector   COP
    en       Bareskrim; Criminal Investigation Agency of the National Police; National Police Criminal Investigation Department
    id       Bareskrim; Bareskrim Polri; Badan Reserse Kriminal; Badan Reserse Kriminal Polri
    parent   polri

org propam
    name     Propam
    class    -
    country  IDN
    sector   COP
    en       Propam; National Police Internal Affairs Division
    id       Propam; Propam Polri; Divpropam Polri; Divisi Propam Polri; Divisi Profesi dan Pengamanan Polri
    parent   polri

org korlantas
    name     National Police Traffic Corps
    class    -
    country  IDN
    sector   COP
    en       National Police Traffic Corps
    id       Korlantas; Korlantas Polri; Korps Lalu Lintas Polri
    parent   polri

org baharkam
    name     National Police Security Maintenance Agency
    class    -
    country  IDN
    sector   COP
    en       National Police Security Maintenance Agency
    id       Baharkam; Baharkam Polri; Badan Pemelihara Keamanan Polri
    parent   polri

org baintelkam
    name     Police Intelligence and Security Agency
    class    -
    country  IDN
    sector   SPY
    en       Police Intelligence and Security Agency
    id       Baintelkam; Baintelkam Polri; Badan Intelijen Keamanan Polri
    parent   polri

org kortas-tipikor
    name     Police Anticorruption Corps
    class    -
    country  IDN
    sector   COP
    en       Police Anticorruption Corps
    id       Kortastipidkor; Kortastipidkor Polri; Kortas Tipikor Polri; Korps Pemberantasan Tindak Pidana Korupsi Polri
    from     2024-10-15
    parent   polri

org inafis
    name     Inafis
    class    -
    country  IDN
    sector   COP
    en       Inafis
    id       Inafis; Tim Inafis
    parent   polri

org bin
    name     Indonesian State Intelligence Agency
    class    -
    country  IDN
    sector   SPY
    en       Indonesian State Intelligence Agency; State Intelligence Agency; Badan Intelijen Negara; BIN
    id       BIN; Badan Intelijen Negara; Badan Intelijen Negara RI

org bnpt
    name     BNPT
    class    -
    country  IDN
    sector   COP
    en       BNPT; National Counterterrorism Agency; National Counter-Terrorism Agency
    id       BNPT; BNPT RI; Badan Nasional Penanggulangan Terorisme
    from     2010-07-16

org bnn
    name     BNN
    class    -
    country  IDN
    sector   COP
    en       BNN; National Narcotics Agency; National Narcotics Board
    id       BNN; BNN RI; Badan Narkotika Nasional

org bssn
    name     BSSN
    class    -
    country  IDN
    sector   SPY
    en       BSSN; National Cyber and Encryption Agency; National Cyber and Crypto Agency
    id       BSSN; Badan Siber dan Sandi Negara
    from     2017-05-19

org bakamla
    name     Bakamla
    class    -
    country  IDN
    sector   COP
    en       Bakamla; Indonesian Maritime Security Agency; Indonesian Coast Guard; Indonesia Coast Guard
    id       Bakamla; Bakamla RI; Badan Keamanan Laut; Badan Keamanan Laut RI
    from     2014-12-08

org basarnas
    name     Basarnas
    class    -
    country  IDN
    sector   GOV
    en       Basarnas; National Search and Rescue Agency; Indonesian search and rescue agency
    id       Basarnas; Badan SAR Nasional; Badan Nasional Pencarian dan Pertolongan

org bnpb
    name     BNPB
    class    -
    country  IDN
    sector   GOV
    en       BNPB; National Disaster Mitigation Agency; National Disaster Management Agency; National Agency for Disaster Countermeasure
    id       BNPB; Badan Nasional Penanggulangan Bencana
    from     2008-01-26

org bmkg
    name     BMKG
    class    -
    country  IDN
    sector   GOV
    en       BMKG; Meteorology, Climatology and Geophysics Agency; Indonesian meteorological agency
    id       BMKG; Badan Meteorologi, Klimatologi, dan Geofisika; Badan Meteorologi Klimatologi dan Geofisika

org pvmbg
    name     PVMBG
    class    -
    country  IDN
    sector   GOV
    en       PVMBG; Center for Volcanology and Geological Hazard Mitigation; Volcanology and Geological Hazard Mitigation Center
    id       PVMBG; Pusat Vulkanologi dan Mitigasi Bencana Geologi

org ppatk
    name     PPATK
    class    -
    country  IDN
    sector   COP
    en       PPATK; Financial Transaction Reports and Analysis Center; Indonesian Financial Transaction Reports and Analysis Center
    id       PPATK; Pusat Pelaporan dan Analisis Transaksi Keuangan
    from     2002-04-17

org satpol-pp
    name     Satpol PP
    class    -
    country  IDN
    sector   COP
    en       Satpol PP; Public Order Agency
    id       Satpol PP; Satuan Polisi Pamong Praja

org bea-cukai
    name     Indonesian Customs
    class    -
    country  IDN
    sector   COP
    en       Indonesian Customs; Directorate General of Customs and Excise
    id       Bea Cukai; Ditjen Bea Cukai; Ditjen Bea dan Cukai; Direktorat Jenderal Bea dan Cukai
    parent   kemenkeu

org ditjen-imigrasi
    name     Indonesian Immigration
    class    -
    country  IDN
    sector   COP
    en       Indonesian Immigration; Directorate General of Immigration
    id       Ditjen Imigrasi; Direktorat Jenderal Imigrasi

org ditjen-pajak
    name     Directorate General of Taxes
    class    -
    country  IDN
    sector   GOV
    en       Directorate General of Taxes; Indonesian tax office
    id       Ditjen Pajak; Direktorat Jenderal Pajak; DJP
    parent   kemenkeu

org kplp
    name     Sea and Coast Guard Unit
    class    -
    country  IDN
    sector   COP
    en       Sea and Coast Guard Unit
    id       KPLP; Kesatuan Penjagaan Laut dan Pantai
    parent   kemenhub

org psdkp
    name     Directorate General of Marine and Fisheries Resources Surveillance
    class    -
    country  IDN
    sector   COP
    en       Directorate General of Marine and Fisheries Resources Surveillance
    id       PSDKP; Ditjen PSDKP; Ditjen PSDKP KKP
    parent   kkp

# Indonesia: presidency and ministries

org pemerintah-indonesia
    name     Indonesian government
    class    -
    country  IDN
    sector   GOV
    en       Indonesian government; Government of Indonesia; Indonesian administration
    id       pemerintah Indonesia; Pemerintah RI; Pemerintah Republik Indonesia; Pemri

org kabinet-merah-putih
    name     Red and White Cabinet
    class    -
    country  IDN
    sector   GOV
    en       Red and White Cabinet; Merah Putih Cabinet
    id       Kabinet Merah Putih
    from     2024-10-21

org kabinet-indonesia-maju
    name     Indonesia Onward Cabinet
    class    -
    country  IDN
    sector   GOV
    en       Indonesia Onward Cabinet; Onward Indonesia Cabinet; Advanced Indonesia Cabinet
    id       Kabinet Indonesia Maju
    from     2019-10-23
    to       2024-10-20

org istana-kepresidenan
    name     Indonesian Presidential Palace
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Presidential Palace; Presidential Palace in Jakarta
    id       Istana Kepresidenan RI; pihak Istana Kepresidenan

org setneg
    name     Indonesian State Secretariat
    class    -
    country  IDN
    sector   GOV
    en       Indonesian State Secretariat
    id       Kemensetneg; Setneg; Kementerian Sekretariat Negara; Sekretariat Negara RI

org setkab
    name     Indonesian Cabinet Secretariat
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Cabinet Secretariat
    id       Setkab; Sekretariat Kabinet

org ksp
    name     KSP
    class    -
    country  IDN
    sector   GOV
    en       KSP; Executive Office of the President of Indonesia; Indonesian Presidential Staff Office; Presidential Staff Office
    id       KSP; Kantor Staf Presiden; Kantor Staf Kepresidenan

org pco-indonesia
    name     Presidential Communications Office
    class    -
    country  IDN
    sector   GOV
    en       Presidential Communications Office; Presidential Communication Office
    id       PCO; Kantor Komunikasi Kepresidenan; Badan Komunikasi Pemerintah; Bakom RI
    from     2024-08-15

org wantimpres
    name     Wantimpres
    class    -
    country  IDN
    sector   GOV
    en       Wantimpres; Presidential Advisory Council
    id       Wantimpres; Dewan Pertimbangan Presiden
    from     2007

org wantannas
    name     Wantannas
    class    -
    country  IDN
    sector   GOV
    en       Wantannas; Indonesian National Resilience Council; Indonesian National Defense Council
    id       Wantannas; Dewan Ketahanan Nasional

org kemlu
    name     Indonesian Foreign Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Foreign Ministry; Indonesian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Indonesia; Kemlu; Indonesia's Foreign Ministry; Foreign Ministry of Indonesia
    id       Kemlu; Kemenlu; Kemlu RI; Kemenlu RI; Kementerian Luar Negeri RI; Kementerian Luar Negeri Indonesia; Kementerian Luar Negeri Republik Indonesia; Deplu RI

org kemhan
    name     Indonesian Defense Ministry
    class    -
    country  IDN
    sector   MIL
    en       Indonesian Defense Ministry; Indonesian Defence Ministry; Indonesian Ministry of Defense; Indonesian Ministry of Defence; Indonesia's Defense Ministry; Kemhan
    id       Kemhan; Kemenhan; Kemhan RI; Kemenhan RI; Kementerian Pertahanan RI; Kementerian Pertahanan Indonesia; Kementerian Pertahanan Republik Indonesia

org kemendagri
    name     Indonesian Home Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Home Ministry; Indonesian Home Affairs Ministry; Indonesian Ministry of Home Affairs; Kemendagri
    id       Kemendagri; Kementerian Dalam Negeri RI; Kementerian Dalam Negeri Indonesia; Depdagri

org kemenkeu
    name     Indonesian Finance Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Finance Ministry; Indonesian Ministry of Finance; Kemenkeu
    id       Kemenkeu; Kemenkeu RI; Kementerian Keuangan RI; Kementerian Keuangan Indonesia; Kementerian Keuangan Republik Indonesia

org kemenko-polkam
    name     Coordinating Ministry for Political and Security Affairs
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Political and Security Affairs; Coordinating Ministry for Political, Legal and Security Affairs; Kemenko Polkam
    id       Kemenko Polkam; Kemenko Polhukam; Kementerian Koordinator Bidang Politik dan Keamanan; Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan; Kemenkopolhukam; Kemenkopolkam

org kemenko-kumham-imipas
    name     Coordinating Ministry for Legal, Human Rights, Immigration and Corrections
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Legal, Human Rights, Immigration and Corrections
    id       Kemenko Kumham Imipas; Kementerian Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan
    from     2024-10-21

org kemenko-perekonomian
    name     Coordinating Ministry for Economic Affairs
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Economic Affairs; Office of the Coordinating Economic Minister
    id       Kemenko Perekonomian; Kemenko Ekonomi; Kementerian Koordinator Bidang Perekonomian

org kemenko-pmk
    name     Coordinating Ministry for Human Development and Culture
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Human Development and Culture
    id       Kemenko PMK; Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan

org kemenko-marves
    name     Coordinating Ministry for Maritime Affairs and Investment
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Maritime Affairs and Investment
    id       Kemenko Marves; Kementerian Koordinator Bidang Kemaritiman dan Investasi
    from     2019-10-23
    to       2024-10-20

org kemenko-infra
    name     Coordinating Ministry for Infrastructure and Regional Development
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Infrastructure and Regional Development
    id       Kemenko Infra; Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan
    from     2024-10-21

org kemenko-pangan
    name     Coordinating Ministry for Food Affairs
    class    -
    country  IDN
    sector   GOV
    en       Coordinating Ministry for Food Affairs
    id       Kemenko Pangan; Kementerian Koordinator Bidang Pangan
    from     2024-10-21

org kemenkumham
    name     Indonesian Law and Human Rights Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Law and Human Rights Ministry; Indonesian Ministry of Law and Human Rights; Kemenkumham
    id       Kemenkumham; Kementerian Hukum dan HAM; Kementerian Hukum dan Hak Asasi Manusia
    to       2024-10-20

org kemenkum
    name     Indonesian Law Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Law Ministry; Indonesian Ministry of Law
    id       Kemenkum; Kementerian Hukum RI; Kementerian Hukum Republik Indonesia
    from     2024-10-21

org kementerian-ham
    name     Indonesian Human Rights Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Human Rights Ministry; Indonesian Ministry of Human Rights
    id       Kementerian HAM; KemenHAM; Kemenham; Kementerian Hak Asasi Manusia
    from     2024-10-21

org kemenimipas
    name     Indonesian Immigration and Corrections Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Immigration and Corrections Ministry; Ministry of Immigration and Corrections
    id       Kemenimipas; Kementerian Imigrasi dan Pemasyarakatan; Kementerian Imipas
    from     2024-10-21

org kemenag
    name     Indonesian Religious Affairs Ministry
    class    -
    country  IDN
    sector   REL
    en       Indonesian Religious Affairs Ministry; Indonesian Ministry of Religious Affairs
    id       Kemenag; Kementerian Agama; Kemenag RI; Kementerian Agama RI

org kemenhaj
    name     Ministry of Hajj and Umrah of Indonesia
    class    -
    country  IDN
    sector   REL
    en       Ministry of Hajj and Umrah of Indonesia; Indonesian Hajj and Umrah Ministry
    id       Kemenhaj; Kementerian Haji dan Umrah; Kementerian Haji dan Umrah RI
    from     2025-09-08

org kemendikbudristek
    name     Indonesian Education, Culture, Research and Technology Ministry
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Education, Culture, Research and Technology Ministry
    id       Kemendikbudristek; Kemendikbud Ristek; Kemendikbud; Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi; Kementerian Pendidikan dan Kebudayaan
    to       2024-10-20

org kemendikdasmen
    name     Indonesian Primary and Secondary Education Ministry
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Primary and Secondary Education Ministry
    id       Kemendikdasmen; Kementerian Pendidikan Dasar dan Menengah
    from     2024-10-21

org kemdiktisaintek
    name     Indonesian Higher Education, Science and Technology Ministry
    class    -
    country  IDN
    sector   EDU
    en       Indonesian Higher Education, Science and Technology Ministry
    id       Kemdiktisaintek; Kemendiktisaintek; Kemendikti Saintek; Kementerian Pendidikan Tinggi, Sains, dan Teknologi
    from     2024-10-21

org kemenkes
    name     Indonesian Health Ministry
    class    -
    country  IDN
    sector   MED
    en       Indonesian Health Ministry; Indonesian Ministry of Health; Kemenkes
    id       Kemenkes; Kemenkes RI; Kementerian Kesehatan RI; Kementerian Kesehatan Indonesia

org kemensos
    name     Indonesian Social Affairs Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Social Affairs Ministry; Indonesian Ministry of Social Affairs
    id       Kemensos; Kementerian Sosial; Kementerian Sosial RI; Kemensos RI

org kemnaker
    name     Indonesian Manpower Ministry
    class    -
    country  IDN
    sector   LAB
    en       Indonesian Manpower Ministry; Indonesian Ministry of Manpower
    id       Kemnaker; Kemenaker; Kementerian Ketenagakerjaan; Kementerian Ketenagakerjaan RI

org kp2mi
    name     Ministry of Indonesian Migrant Workers Protection
    class    -
    country  IDN
    sector   LAB
    en       Ministry of Indonesian Migrant Workers Protection; Indonesian Migrant Workers Protection Ministry; BP2MI
    id       KP2MI; BP2MI; Kementerian P2MI; Kementerian Pelindungan Pekerja Migran Indonesia; Badan Pelindungan Pekerja Migran Indonesia

org kemenperin
    name     Indonesian Industry Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Industry Ministry; Indonesian Ministry of Industry
    id       Kemenperin; Kementerian Perindustrian; Kementerian Perindustrian RI

org kemendag
    name     Indonesian Trade Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Trade Ministry; Indonesian Ministry of Trade
    id       Kemendag; Kementerian Perdagangan RI; Kementerian Perdagangan Indonesia; Kemendag RI

org kemen-esdm
    name     Indonesian Energy and Mineral Resources Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Energy and Mineral Resources Ministry; Indonesian Ministry of Energy and Mineral Resources; Indonesian Energy Ministry
    id       Kementerian ESDM; Kemen ESDM; KESDM; Kementerian Energi dan Sumber Daya Mineral

org kementan
    name     Indonesian Agriculture Ministry
    class    -
    country  IDN
    sector   AGR
    en       Indonesian Agriculture Ministry; Indonesian Ministry of Agriculture
    id       Kementan; Kementerian Pertanian RI; Kementan RI; Kementerian Pertanian Republik Indonesia

org kkp
    name     Indonesian Maritime Affairs and Fisheries Ministry
    class    -
    country  IDN
    sector   AGR
    en       Indonesian Maritime Affairs and Fisheries Ministry; Ministry of Marine Affairs and Fisheries; Indonesian Fisheries Ministry; Indonesian Ministry of Marine Affairs and Fisheries
    id       KKP; Kementerian Kelautan dan Perikanan; Kementerian Kelautan dan Perikanan RI
    from     1999-10

org klhk
    name     Indonesian Environment and Forestry Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Environment and Forestry Ministry; Indonesian Ministry of Environment and Forestry
    id       KLHK; Kementerian Lingkungan Hidup dan Kehutanan; Kemen LHK
    from     2014-10-27
    to       2024-10-20

org kemenhut
    name     Indonesian Forestry Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Forestry Ministry; Indonesian Ministry of Forestry
    id       Kemenhut; Kementerian Kehutanan; Kementerian Kehutanan RI
    from     2024-10-21

org klh
    name     Indonesian Environment Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Environment Ministry; Indonesian Ministry of Environment
    id       KLH; Kementerian Lingkungan Hidup; KLH/BPLH; Badan Pengendalian Lingkungan Hidup
    from     2024-10-21

org kemenhub
    name     Indonesian Transportation Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Transportation Ministry; Indonesian Ministry of Transportation
    id       Kemenhub; Kementerian Perhubungan; Kemenhub RI; Kementerian Perhubungan RI

org kemen-pupr
    name     Indonesian Public Works and Housing Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Public Works and Housing Ministry
    id       Kementerian PUPR; Kemen PUPR; Kementerian Pekerjaan Umum dan Perumahan Rakyat
    from     2014-10-27
    to       2024-10-20

org kemen-pu
    name     Indonesian Public Works Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Public Works Ministry; Indonesian Ministry of Public Works
    id       Kementerian PU; Kemen PU; Kementerian Pekerjaan Umum
    from     2024-10-21

org kemen-pkp
    name     Indonesian Housing and Settlements Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Housing and Settlements Ministry; Indonesian Housing Ministry
    id       Kementerian PKP; Kemen PKP; Kementerian Perumahan dan Kawasan Permukiman
    from     2024-10-21

org komdigi
    name     Komdigi
    class    -
    country  IDN
    sector   GOV
    en       Komdigi; Indonesian Communication and Digital Affairs Ministry; Indonesian Communications and Digital Ministry; Ministry of Communication and Digital Affairs
    id       Komdigi; Kemkomdigi; Kemenkomdigi; Kementerian Komdigi; Kementerian Komunikasi dan Digital
    from     2024-10-21

org kominfo
    name     Kominfo
    class    -
    country  IDN
    sector   GOV
    en       Kominfo; Indonesian Communications and Information Ministry; Ministry of Communication and Informatics; Indonesian Communication and Information Ministry
    id       Kominfo; Kemenkominfo; Kemkominfo; Kementerian Kominfo; Kementerian Komunikasi dan Informatika
    to       2024-10-20

org kementerian-atr-bpn
    name     Indonesian Agrarian Affairs Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Agrarian Affairs Ministry; Ministry of Agrarian Affairs and Spatial Planning; National Land Agency
    id       Kementerian ATR/BPN; Kementerian ATR; BPN; Kementerian Agraria dan Tata Ruang; Badan Pertanahan Nasional

org kementerian-bumn
    name     Indonesian State-Owned Enterprises Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian State-Owned Enterprises Ministry; Ministry of State-Owned Enterprises; SOEs Ministry
    id       Kementerian BUMN; Kementerian Badan Usaha Milik Negara; BP BUMN; Badan Pengaturan BUMN

org kementerian-investasi
    name     Indonesian Investment Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Investment Ministry; Investment Coordinating Board; BKPM; Indonesian Ministry of Investment
    id       Kementerian Investasi; BKPM; Kementerian Investasi/BKPM; Kementerian Investasi dan Hilirisasi; Badan Koordinasi Penanaman Modal

org bappenas
    name     Bappenas
    class    -
    country  IDN
    sector   GOV
    en       Bappenas; National Development Planning Agency; National Development Planning Ministry
    id       Bappenas; Kementerian PPN/Bappenas; Kementerian PPN; Badan Perencanaan Pembangunan Nasional; Kementerian Perencanaan Pembangunan Nasional

org kemenpan-rb
    name     Administrative and Bureaucratic Reform Ministry
    class    -
    country  IDN
    sector   GOV
    en       Administrative and Bureaucratic Reform Ministry
    id       Kemenpan RB; Kementerian PANRB; KemenPANRB; Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi

org kemendes
    name     Indonesian Villages Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Villages Ministry; Villages and Development of Disadvantaged Regions Ministry
    id       Kemendes; Kemendes PDT; Kementerian Desa; Kemendes PDTT; Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi

org kementrans
    name     Indonesian Transmigration Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Transmigration Ministry
    id       Kementrans; Kementerian Transmigrasi
    from     2024-10-21

org kemenparekraf
    name     Indonesian Tourism and Creative Economy Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Tourism and Creative Economy Ministry
    id       Kemenparekraf; Kementerian Pariwisata dan Ekonomi Kreatif
    to       2024-10-20

org kemenpar
    name     Indonesian Tourism Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Tourism Ministry
    id       Kemenpar; Kementerian Pariwisata
    from     2024-10-21

org kemenekraf
    name     Indonesian Creative Economy Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Creative Economy Ministry
    id       Kemenekraf; Kementerian Ekonomi Kreatif; Kementerian Ekraf
    from     2024-10-21

org kemenbud
    name     Indonesian Culture Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Culture Ministry
    id       Kemenbud; Kementerian Kebudayaan; Kementerian Kebudayaan RI
    from     2024-10-21

org kemenkop
    name     Indonesian Cooperatives Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian Cooperatives Ministry
    id       Kemenkop; Kementerian Koperasi; Kemenkop UKM; Kementerian Koperasi dan UKM

org kementerian-umkm
    name     Indonesian MSMEs Ministry
    class    -
    country  IDN
    sector   BUS
    en       Indonesian MSMEs Ministry
    id       Kementerian UMKM; KemenUMKM
    from     2024-10-21

org kemenpora
    name     Indonesian Youth and Sports Ministry
    class    -
    country  IDN
    sector   GOV
    en       Indonesian Youth and Sports Ministry
    id       Kemenpora; Kementerian Pemuda dan Olahraga

org kemen-pppa
    name     Women's Empowerment and Child Protection Ministry
    class    -
    country  IDN
    sector   GOV
    en       Women's Empowerment and Child Protection Ministry
    id       Kementerian PPPA; KemenPPPA; Kemen PPPA; Kementerian Pemberdayaan Perempuan dan Perlindungan Anak

org kemendukbangga
    name     Population and Family Development Ministry
    class    -
    country  IDN
    sector   GOV
    en       Population and Family Development Ministry; National Population and Family Planning Agency
    id       Kemendukbangga; BKKBN; Kementerian Kependudukan dan Pembangunan Keluarga; Badan Kependudukan dan Keluarga Berencana Nasional

org bgn
    name     National Nutrition Agency
    class    -
    country  IDN
    sector   GOV
    en       National Nutrition Agency
    id       BGN; Badan Gizi Nasional
    from     2024-08-15

org bapanas
    name     National Food Agency
    class    -
    country  IDN
    sector   AGR
    en       National Food Agency
    id       Bapanas; Badan Pangan Nasional
    from     2021-07-29

org bpom
    name     BPOM
    class    -
    country  IDN
    sector   MED
    en       BPOM; Food and Drug Monitoring Agency; Indonesian Food and Drug Authority; Indonesian Food and Drug Agency
    id       BPOM; Badan POM; BPOM RI; Badan Pengawas Obat dan Makanan

org brin
    name     BRIN
    class    -
    country  IDN
    sector   EDU
    en       BRIN; National Research and Innovation Agency
    id       BRIN; Badan Riset dan Inovasi Nasional
    from     2021-04-28

org bps
    name     Statistics Indonesia
    class    -
    country  IDN
    sector   GOV
    en       Statistics Indonesia; BPS; Central Statistics Agency; Central Bureau of Statistics
    id       BPS; Badan Pusat Statistik

org bpip
    name     BPIP
    class    -
    country  IDN
    sector   GOV
    en       BPIP; Pancasila Ideology Development Agency
    id       BPIP; Badan Pembinaan Ideologi Pancasila
    from     2018-02-28

org bapeten
    name     Bapeten
    class    -
    country  IDN
    sector   GOV
    en       Bapeten; Nuclear Energy Regulatory Agency
    id       Bapeten; Badan Pengawas Tenaga Nuklir

org otorita-ikn
    name     Nusantara Capital Authority
    class    -
    country  IDN
    sector   GOV
    en       Nusantara Capital Authority; IKN Authority; Nusantara Capital City Authority
    id       Otorita IKN; OIKN; Otorita Ibu Kota Nusantara
    from     2022-03-10

org bp-batam
    name     BP Batam
    class    -
    country  IDN
    sector   GOV
    en       BP Batam; Batam Indonesia Free Zone Authority
    id       BP Batam; Badan Pengusahaan Batam

org bank-indonesia
    name     Bank Indonesia
    class    -
    country  IDN
    sector   BUS
    en       Bank Indonesia; Indonesian central bank; Indonesia's central bank
    id       Bank Indonesia
    from     1953-07-01

org ojk
    name     OJK
    class    -
    country  IDN
    sector   BUS
    en       OJK; Financial Services Authority of Indonesia; Indonesian Financial Services Authority
    id       OJK; Otoritas Jasa Keuangan
    from     2011-11-22

org lps
    name     Indonesia Deposit Insurance Corporation
    class    -
    country  IDN
    sector   BUS
    en       Indonesia Deposit Insurance Corporation
    id       LPS; Lembaga Penjamin Simpanan
    from     2005-09-22

org bei
    name     Indonesia Stock Exchange
    class    -
    country  IDN
    sector   BUS
    en       Indonesia Stock Exchange; IDX
    id       BEI; Bursa Efek Indonesia

org danantara
    name     Danantara
    class    -
    country  IDN
    sector   BUS
    en       Danantara; Danantara Indonesia
    id       Danantara; BPI Danantara; Badan Pengelola Investasi Danantara; Danantara Indonesia
    from     2025-02-24

org ina-swf
    name     Indonesia Investment Authority
    class    -
    country  IDN
    sector   BUS
    en       Indonesia Investment Authority
    id       Indonesia Investment Authority; Lembaga Pengelola Investasi
    from     2021-02

org bp-jamsostek
    name     BPJS Ketenagakerjaan
    class    -
    country  IDN
    sector   GOV
    en       BPJS Ketenagakerjaan
    id       BPJS Ketenagakerjaan; BP Jamsostek

org bpjs-kesehatan
    name     BPJS Kesehatan
    class    -
    country  IDN
    sector   MED
    en       BPJS Kesehatan; Health Care and Social Security Agency
    id       BPJS Kesehatan
    from     2014-01-01

org baznas
    name     Baznas
    class    -
    country  IDN
    sector   REL
    en       Baznas; National Alms Agency
    id       Baznas; Badan Amil Zakat Nasional; Baznas RI

org bkn
    name     National Civil Service Agency
    class    -
    country  IDN
    sector   GOV
    en       National Civil Service Agency
    id       BKN; Badan Kepegawaian Negara

org satgas-covid
    name     Indonesian COVID-19 Task Force
    class    -
    country  IDN
    sector   GOV
    en       Indonesian COVID-19 Task Force; COVID-19 Mitigation Task Force
    id       Satgas Covid-19; Satgas Penanganan Covid-19; Gugus Tugas Percepatan Penanganan Covid-19
    from     2020-03-13
    to       2023

org satgas-pkh
    name     Forest Area Enforcement Task Force
    class    -
    country  IDN
    sector   COP
    en       Forest Area Enforcement Task Force
    id       Satgas PKH; Satgas Penertiban Kawasan Hutan
    from     2025-01-21

org pemprov-dki
    name     Jakarta administration
    class    -
    country  IDN
    sector   GOV
    en       Jakarta administration; Jakarta provincial administration; Jakarta city administration; Jakarta provincial government
    id       Pemprov DKI Jakarta; Pemprov DKI; Pemprov Jakarta; Pemerintah Provinsi DKI Jakarta; Balai Kota DKI Jakarta

org pemprov-aceh
    name     Aceh administration
    class    -
    country  IDN
    sector   GOV
    en       Aceh administration; Aceh provincial government
    id       Pemerintah Aceh; Pemprov Aceh

org pemprov-papua
    name     Papua administration
    class    -
    country  IDN
    sector   GOV
    en       Papua administration; Papua provincial government
    id       Pemprov Papua; Pemerintah Provinsi Papua

org pemprov-jabar
    name     West Java administration
    class    -
    country  IDN
    sector   GOV
    en       West Java administration; West Java provincial government
    id       Pemprov Jabar; Pemprov Jawa Barat; Pemerintah Provinsi Jawa Barat

org pemprov-jateng
    name     Central Java administration
    class    -
    country  IDN
    sector   GOV
    en       Central Java administration; Central Java provincial government
    id       Pemprov Jateng; Pemprov Jawa Tengah; Pemerintah Provinsi Jawa Tengah

org pemprov-jatim
    name     East Java administration
    class    -
    country  IDN
    sector   GOV
    en       East Java administration; East Java provincial government
    id       Pemprov Jatim; Pemprov Jawa Timur; Pemerintah Provinsi Jawa Timur

org pemda-diy
    name     Yogyakarta administration
    class    -
    country  IDN
    sector   GOV
    en       Yogyakarta administration; Yogyakarta provincial government
    id       Pemda DIY; Pemprov DIY; Pemerintah Daerah Istimewa Yogyakarta

org pemprov-bali
    name     Bali administration
    class    -
    country  IDN
    sector   GOV
    en       Bali administration; Bali provincial government
    id       Pemprov Bali; Pemerintah Provinsi Bali

org pemprov-sumut
    name     North Sumatra administration
    class    -
    country  IDN
    sector   GOV
    en       North Sumatra administration; North Sumatra provincial government
    id       Pemprov Sumut; Pemprov Sumatera Utara; Pemerintah Provinsi Sumatera Utara

org bpupki
    name     BPUPKI
    class    -
    country  IDN
    sector   GOV
    en       BPUPKI
    id       BPUPKI; Badan Penyelidik Usaha-Usaha Persiapan Kemerdekaan Indonesia
    from     1945-04-29
    to       1945-08-07

# Indonesia: missions abroad and local bodies

org kbri
    name     Indonesian embassy
    class    -
    country  IDN
    sector   GOV
    en       Indonesian embassy; Embassy of Indonesia; Embassy of the Republic of Indonesia; KBRI
    id       KBRI; Kedutaan Besar Republik Indonesia; Kedubes RI; Kedutaan Besar RI
    parent   kemlu

org kjri
    name     Indonesian consulate general
    class    -
    country  IDN
    sector   GOV
    en       Indonesian consulate general; Consulate General of Indonesia; Consulate General of the Republic of Indonesia; KJRI
    id       KJRI; Konsulat Jenderal Republik Indonesia; Konsulat Jenderal RI
    parent   kemlu

org ptri
    name     Permanent Mission of Indonesia to the United Nations
    class    -
    country  IDN
    sector   GOV
    en       Permanent Mission of Indonesia to the United Nations; Indonesian mission to the UN
    id       PTRI New York; PTRI Jenewa; Perutusan Tetap RI; Perwakilan Tetap Republik Indonesia untuk PBB
    parent   kemlu

org wilayatul-hisbah
    name     Aceh sharia police
    class    -
    country  IDN
    sector   COP
    en       Aceh sharia police; Aceh's sharia police; Wilayatul Hisbah
    id       Wilayatul Hisbah; polisi syariah Aceh; polisi syariat Aceh

org bra-aceh
    name     Aceh Reintegration Board
    class    -
    country  IDN
    sector   GOV
    en       Aceh Reintegration Board
    id       Badan Reintegrasi Aceh

org bp3okp
    name     Papua Special Autonomy Steering Body
    class    -
    country  IDN
    sector   GOV
    en       Papua Special Autonomy Steering Body
    id       BP3OKP; Badan Pengarah Percepatan Pembangunan Otonomi Khusus Papua
    from     2022

org kejari-jaksel
    name     South Jakarta District Attorney's Office
    class    -
    country  IDN
    sector   JUD
    en       South Jakarta District Attorney's Office; South Jakarta Prosecutor's Office
    id       Kejari Jakarta Selatan; Kejari Jaksel; Kejaksaan Negeri Jakarta Selatan
    parent   kejagung

org jampidsus
    name     Deputy Attorney General for Special Crimes
    class    -
    country  IDN
    sector   JUD
    en       Deputy Attorney General for Special Crimes
    id       Jampidsus; Jampidsus Kejagung
    parent   kejagung

org timor-truth-commission
    name     Commission of Truth and Friendship
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       Commission of Truth and Friendship
    id       Komisi Kebenaran dan Persahabatan
    from     2005-08
    to       2008-07

# United States

org us-government
    name     US government
    class    -
    country  USA
    sector   GOV
    en       US government; U.S. government; US administration; U.S. administration; Biden administration; Trump administration; Obama administration; Bush administration; federal government of the United States
    id       pemerintah AS; pemerintah Amerika Serikat; pemerintahan Biden; pemerintahan Trump; pemerintahan Joe Biden; pemerintahan Donald Trump; pemerintahan Obama

org us-congress
    name     US Congress
    class    -
    country  USA
    sector   LEG
    en       US Congress; U.S. Congress; United States Congress; Congress
    id       Kongres AS; Kongres Amerika Serikat; Kongres Amerika; parlemen AS
    from     1789-03-04

org us-senate
    name     US Senate
    class    -
    country  USA
    sector   LEG
    en       US Senate; U.S. Senate; United States Senate
    id       Senat AS; Senat Amerika Serikat; Senat Amerika
    parent   us-congress

org us-house
    name     US House of Representatives
    class    -
    country  USA
    sector   LEG
    en       US House of Representatives; U.S. House of Representatives; US House; U.S. House
    id       DPR AS; DPR Amerika Serikat; DPR Amerika; Dewan Perwakilan Rakyat AS; Dewan Perwakilan AS
    parent   us-congress

org us-senate-foreign-relations
    name     Senate Foreign Relations Committee
    class    -
    country  USA
    sector   LEG
    en       Senate Foreign Relations Committee; US Senate Foreign Relations Committee; U.S. Senate Foreign Relations Committee
    id       Komite Hubungan Luar Negeri Senat AS; Komite Hubungan Luar Negeri Senat
    parent   us-senate

org us-senate-armed-services
    name     Senate Armed Services Committee
    class    -
    country  USA
    sector   LEG
    en       Senate Armed Services Committee
    id       Komite Angkatan Bersenjata Senat AS; Komite Angkatan Bersenjata Senat
    parent   us-senate

org us-senate-judiciary
    name     Senate Judiciary Committee
    class    -
    country  USA
    sector   LEG
    en       Senate Judiciary Committee
    id       Komite Kehakiman Senat AS
    parent   us-senate

org us-house-foreign-affairs
    name     House Foreign Affairs Committee
    class    -
    country  USA
    sector   LEG
    en       House Foreign Affairs Committee
    id       Komite Urusan Luar Negeri DPR AS; Komite Luar Negeri DPR AS
    parent   us-house

org us-house-oversight
    name     House Oversight Committee
    class    -
    country  USA
    sector   LEG
    en       House Oversight Committee
    id       Komite Pengawasan DPR AS
    parent   us-house

org us-house-china-committee
    name     House Select Committee on China
    class    -
    country  USA
    sector   LEG
    en       House Select Committee on China; House China committee; House select committee on the Chinese Communist Party
    id       Komite Khusus DPR AS untuk China
    from     2023-01
    parent   us-house

org us-supreme-court
    name     US Supreme Court
    class    -
    country  USA
    sector   JUD
    en       US Supreme Court; U.S. Supreme Court; United States Supreme Court; Supreme Court of the United States; SCOTUS
    id       Mahkamah Agung AS; MA AS; Mahkamah Agung Amerika Serikat
    from     1789-09-24

org us-state-department
    name     State Department
    class    -
    country  USA
    sector   GOV
    en       State Department; US State Department; U.S. State Department; US Department of State; U.S. Department of State; Department of State
    id       Departemen Luar Negeri AS; Deplu AS; Kemlu AS; Kemenlu AS; Kementerian Luar Negeri AS; Departemen Luar Negeri Amerika Serikat; Kementerian Luar Negeri Amerika Serikat; Deplu Amerika Serikat; Departemen Luar Negeri Amerika
    en.seat  Foggy Bottom
    from     1789-07-27

org pentagon
    name     Pentagon
    class    -
    country  USA
    sector   MIL
    en       Pentagon; US Defense Department; U.S. Defense Department; US Department of Defense; U.S. Department of Defense; Defense Department; US Defence Department; U.S. Defence Department; US Department of War; U.S. Department of War; Department of War; War Department; Department of Defense
    id       Pentagon; Departemen Pertahanan AS; Kementerian Pertahanan AS; Dephan AS; Kemhan AS; Kemenhan AS; Departemen Pertahanan Amerika Serikat; Kementerian Pertahanan Amerika Serikat; Departemen Perang AS; Kementerian Perang AS
    from     1947-09-18

org us-treasury
    name     US Treasury
    class    -
    country  USA
    sector   GOV
    en       US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department; Treasury Department; US Department of the Treasury; U.S. Department of the Treasury; Department of the Treasury
    id       Departemen Keuangan AS; Kementerian Keuangan AS; Depkeu AS; Kemenkeu AS; Departemen Keuangan Amerika Serikat
    from     1789-09-02

org ofac
    name     OFAC
    class    -
    country  USA
    sector   GOV
    en       OFAC; Office of Foreign Assets Control; Treasury's Office of Foreign Assets Control
    id       OFAC; Kantor Pengawasan Aset Asing AS; Kantor Pengendalian Aset Asing
    parent   us-treasury

org us-justice-department
    name     US Justice Department
    class    -
    country  USA
    sector   JUD
    en       US Justice Department; U.S. Justice Department; Justice Department; US Department of Justice; U.S. Department of Justice; US DOJ; U.S. DOJ
    id       Departemen Kehakiman AS; Kementerian Kehakiman AS; Departemen Kehakiman Amerika Serikat; Depkeh AS
    from     1870-07-01

org us-dhs
    name     Department of Homeland Security
    class    -
    country  USA
    sector   COP
    en       Department of Homeland Security; US Department of Homeland Security; U.S. Department of Homeland Security; Homeland Security Department; DHS
    id       Departemen Keamanan Dalam Negeri AS; Kementerian Keamanan Dalam Negeri AS; DHS; Departemen Keamanan Dalam Negeri
    from     2002-11-25

org us-commerce-department
    name     US Commerce Department
    class    -
    country  USA
    sector   BUS
    en       US Commerce Department; U.S. Commerce Department; Commerce Department; US Department of Commerce; U.S. Department of Commerce
    id       Departemen Perdagangan AS; Kementerian Perdagangan AS

org us-energy-department
    name     US Energy Department
    class    -
    country  USA
    sector   GOV
    en       US Energy Department; U.S. Energy Department; US Department of Energy; U.S. Department of Energy; Energy Department
    id       Departemen Energi AS; Kementerian Energi AS
    from     1977-08-04

org us-interior-department
    name     US Interior Department
    class    -
    country  USA
    sector   GOV
    en       US Interior Department; U.S. Interior Department; US Department of the Interior; U.S. Department of the Interior
    id       Departemen Dalam Negeri AS; Kementerian Dalam Negeri AS

org us-labor-department
    name     US Labor Department
    class    -
    country  USA
    sector   LAB
    en       US Labor Department; U.S. Labor Department; US Department of Labor; U.S. Department of Labor
    id       Departemen Tenaga Kerja AS; Kementerian Tenaga Kerja AS; Kementerian Ketenagakerjaan AS

org us-education-department
    name     US Education Department
    class    -
    country  USA
    sector   EDU
    en       US Education Department; U.S. Education Department; US Department of Education; U.S. Department of Education
    id       Departemen Pendidikan AS; Kementerian Pendidikan AS

org us-agriculture-department
    name     US Agriculture Department
    class    -
    country  USA
    sector   AGR
    en       US Agriculture Department; U.S. Agriculture Department; US Department of Agriculture; U.S. Department of Agriculture; USDA
    id       Departemen Pertanian AS; Kementerian Pertanian AS; USDA

org us-hhs
    name     US Department of Health and Human Services
    class    -
    country  USA
    sector   MED
    en       US Department of Health and Human Services; U.S. Department of Health and Human Services; Department of Health and Human Services
    id       Departemen Kesehatan AS; Kementerian Kesehatan AS; Departemen Kesehatan dan Layanan Kemanusiaan AS

org us-nsc
    name     US National Security Council
    class    -
    country  USA
    sector   GOV
    en       US National Security Council; U.S. National Security Council; White House National Security Council
    id       Dewan Keamanan Nasional AS; Dewan Keamanan Nasional Gedung Putih; Dewan Keamanan Nasional Amerika Serikat
    from     1947-07-26

org ustr
    name     USTR
    class    -
    country  USA
    sector   BUS
    en       USTR; US Trade Representative's Office; U.S. Trade Representative's Office; Office of the US Trade Representative; Office of the United States Trade Representative
    id       USTR; Kantor Perwakilan Dagang AS; Perwakilan Dagang AS
    from     1962

org us-mission-un
    name     US mission to the United Nations
    class    -
    country  USA
    sector   GOV
    en       US mission to the United Nations; U.S. mission to the United Nations; US mission to the UN; U.S. mission to the UN
    id       Misi AS untuk PBB; Perwakilan AS di PBB

org us-federal-reserve
    name     Federal Reserve
    class    -
    country  USA
    sector   BUS
    en       Federal Reserve; US Federal Reserve; U.S. Federal Reserve
    id       The Fed; Federal Reserve; Bank Sentral AS; bank sentral Amerika Serikat
    from     1913-12-23

org usaid
    name     USAID
    class    -
    country  USA
    sector   GOV
    en       USAID; US Agency for International Development; U.S. Agency for International Development; United States Agency for International Development
    id       USAID; Badan Pembangunan Internasional AS; Badan Bantuan Pembangunan Internasional AS
    from     1961-11-03
    to       2025-07-01

org us-doge
    name     Department of Government Efficiency
    class    -
    country  USA
    sector   GOV
    en       Department of Government Efficiency
    id       Departemen Efisiensi Pemerintah; Departemen Efisiensi Pemerintahan
    from     2025-01-20

org fbi
    name     FBI
    class    -
    country  USA
    sector   COP
    en       FBI; Federal Bureau of Investigation; F.B.I.
    id       FBI; Biro Investigasi Federal; Biro Penyelidik Federal AS; Biro Penyelidikan Federal AS
    from     1908-07-26
    parent   us-justice-department

org cia
    name     CIA
    class    -
    country  USA
    sector   SPY
    en       CIA; Central Intelligence Agency; C.I.A.
    id       CIA; Badan Intelijen Pusat AS; Badan Intelijen Pusat Amerika Serikat; Dinas Intelijen Pusat AS; Badan Intelijen AS
    en.seat  Langley
    from     1947-09-18

org nsa
    name     NSA
    class    -
    country  USA
    sector   SPY
    en       NSA; US National Security Agency; U.S. National Security Agency; National Security Agency
    id       NSA; Badan Keamanan Nasional AS
    from     1952-11-04

org dia
    name     Defense Intelligence Agency
    class    -
    country  USA
    sector   SPY
    en       Defense Intelligence Agency
    id       Badan Intelijen Pertahanan AS
    from     1961-10-01
    parent   pentagon

org odni
    name     ODNI
    class    -
    country  USA
    sector   SPY
    en       ODNI; Office of the Director of National Intelligence
    id       ODNI; Kantor Direktur Intelijen Nasional AS
    from     2005-04

org us-secret-service
    name     US Secret Service
    class    -
    country  USA
    sector   COP
    en       US Secret Service; U.S. Secret Service; United States Secret Service
    id       Secret Service; Dinas Rahasia AS; Secret Service AS; Paspampres AS
    from     1865
    parent   us-dhs

org us-ice
    name     Immigration and Customs Enforcement
    class    -
    country  USA
    sector   COP
    en       Immigration and Customs Enforcement; US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; ICE
    id       Badan Imigrasi dan Bea Cukai AS; ICE; Penegakan Imigrasi dan Bea Cukai AS; Imigrasi dan Bea Cukai AS
    from     2003-03-01
    parent   us-dhs

org us-cbp
    name     US Customs and Border Protection
    class    -
    country  USA
    sector   COP
    en       US Customs and Border Protection; U.S. Customs and Border Protection; Customs and Border Protection; US Border Patrol; U.S. Border Patrol; CBP
    id       Badan Perlindungan Perbatasan dan Bea Cukai AS; Bea Cukai dan Perlindungan Perbatasan AS; Patroli Perbatasan AS
    from     2003-03-01
    parent   us-dhs

org dea
    name     DEA
    class    -
    country  USA
    sector   COP
    en       DEA; Drug Enforcement Administration
    id       DEA; Badan Penegakan Narkoba AS; Badan Pemberantasan Narkoba AS
    from     1973-07-01
    parent   us-justice-department

org us-atf
    name     Bureau of Alcohol, Tobacco, Firearms and Explosives
    class    -
    country  USA
    sector   COP
    en       Bureau of Alcohol, Tobacco, Firearms and Explosives
    id       Biro Alkohol, Tembakau, Senjata Api, dan Bahan Peledak AS
    parent   us-justice-department

org fema
    name     FEMA
    class    -
    country  USA
    sector   GOV
    en       FEMA; Federal Emergency Management Agency
    id       FEMA; Badan Manajemen Darurat Federal AS
    from     1979-04-01
    parent   us-dhs

org us-cdc
    name     US Centers for Disease Control and Prevention
    class    -
    country  USA
    sector   MED
    en       US Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention; Centers for Disease Control and Prevention; US CDC; U.S. CDC
    id       CDC AS; Pusat Pengendalian dan Pencegahan Penyakit AS

org us-fda
    name     US Food and Drug Administration
    class    -
    country  USA
    sector   MED
    en       US Food and Drug Administration; U.S. Food and Drug Administration; Food and Drug Administration; FDA
    id       FDA; Badan Pengawas Obat dan Makanan AS; BPOM AS

org nasa
    name     NASA
    class    -
    country  USA
    sector   EDU
    en       NASA; Nasa; National Aeronautics and Space Administration
    id       NASA; Badan Antariksa AS; Badan Penerbangan dan Antariksa AS
    from     1958-07-29

org us-epa
    name     US Environmental Protection Agency
    class    -
    country  USA
    sector   GOV
    en       US Environmental Protection Agency; U.S. Environmental Protection Agency; Environmental Protection Agency
    id       Badan Perlindungan Lingkungan AS
    from     1970-12-02

org us-faa
    name     Federal Aviation Administration
    class    -
    country  USA
    sector   GOV
    en       Federal Aviation Administration; US Federal Aviation Administration; U.S. Federal Aviation Administration
    id       Otoritas Penerbangan Federal AS; Badan Penerbangan Federal AS; FAA

org us-ntsb
    name     National Transportation Safety Board
    class    -
    country  USA
    sector   GOV
    en       National Transportation Safety Board; NTSB
    id       NTSB; Badan Keselamatan Transportasi Nasional AS

org us-sec
    name     US Securities and Exchange Commission
    class    -
    country  USA
    sector   BUS
    en       US Securities and Exchange Commission; U.S. Securities and Exchange Commission; Securities and Exchange Commission
    id       Komisi Sekuritas dan Bursa AS; SEC AS

org us-usgs
    name     US Geological Survey
    class    -
    country  USA
    sector   EDU
    en       US Geological Survey; U.S. Geological Survey; USGS; United States Geological Survey
    id       USGS; Survei Geologi AS; Badan Survei Geologi AS

org us-jcs
    name     US Joint Chiefs of Staff
    class    -
    country  USA
    sector   MIL
    en       US Joint Chiefs of Staff; U.S. Joint Chiefs of Staff; Joint Chiefs of Staff of the United States
    id       Kepala Staf Gabungan AS; Gabungan Kepala Staf AS
    parent   pentagon

org us-military
    name     US military
    class    -
    country  USA
    sector   MIL
    en       US military; U.S. military; US forces; U.S. forces; US Armed Forces; U.S. Armed Forces; United States Armed Forces; American military; US troops; U.S. troops; American forces; American troops
    id       militer AS; militer Amerika Serikat; pasukan AS; pasukan Amerika Serikat; tentara AS; angkatan bersenjata AS; pasukan Amerika; tentara Amerika Serikat; tentara Amerika
    parent   pentagon

org us-army
    name     US Army
    class    -
    country  USA
    sector   MIL
    en       US Army; U.S. Army; United States Army
    id       Angkatan Darat AS; AD AS; Angkatan Darat Amerika Serikat
    from     1775-06-14
    parent   us-military

org us-navy
    name     US Navy
    class    -
    country  USA
    sector   MIL
    en       US Navy; U.S. Navy; United States Navy; American navy
    id       Angkatan Laut AS; AL AS; Angkatan Laut Amerika Serikat
    from     1775-10-13
    parent   us-military

org us-air-force
    name     US Air Force
    class    -
    country  USA
    sector   MIL
    en       US Air Force; U.S. Air Force; United States Air Force
    id       Angkatan Udara AS; AU AS; Angkatan Udara Amerika Serikat
    from     1947-09-18
    parent   us-military

org us-marines
    name     US Marine Corps
    class    -
    country  USA
    sector   MIL
    en       US Marine Corps; U.S. Marine Corps; US Marines; U.S. Marines; United States Marine Corps
    id       Korps Marinir AS; Marinir AS; Korps Marinir Amerika Serikat
    from     1775-11-10
    parent   us-military

org us-space-force
    name     US Space Force
    class    -
    country  USA
    sector   MIL
    en       US Space Force; U.S. Space Force; United States Space Force
    id       Angkatan Luar Angkasa AS; Pasukan Antariksa AS
    from     2019-12-20
    parent   us-military

org us-coast-guard
    name     US Coast Guard
    class    -
    country  USA
    sector   COP
    en       US Coast Guard; U.S. Coast Guard; United States Coast Guard
    id       Penjaga Pantai AS; Penjaga Pantai Amerika Serikat; Pasukan Penjaga Pantai AS
    from     1790-08-04
    parent   us-dhs

org us-national-guard
    name     US National Guard
    class    -
    country  USA
    sector   MIL
    en       US National Guard; U.S. National Guard; Army National Guard; National Guard troops; California National Guard; Texas National Guard
    id       Garda Nasional AS; Garda Nasional Amerika Serikat
    parent   us-military

org centcom
    name     CENTCOM
    class    -
    country  USA
    sector   MIL
    en       CENTCOM; Centcom; US Central Command; U.S. Central Command; United States Central Command
    id       CENTCOM; Centcom; Komando Pusat AS; Komando Sentral AS; Komando Pusat Amerika Serikat; Komando Pusat Militer AS
    from     1983-01-01
    parent   us-military

org africom
    name     AFRICOM
    class    -
    country  USA
    sector   MIL
    en       AFRICOM; Africom; US Africa Command; U.S. Africa Command
    id       AFRICOM; Komando Afrika AS
    from     2007-10-01
    parent   us-military

org indopacom
    name     INDOPACOM
    class    -
    country  USA
    sector   MIL
    en       INDOPACOM; US Indo-Pacific Command; U.S. Indo-Pacific Command; Indo-Pacific Command; US Pacific Command; U.S. Pacific Command
    id       INDOPACOM; Komando Indo-Pasifik AS; Komando Pasifik AS
    from     1947-01-01
    parent   us-military

org southcom
    name     SOUTHCOM
    class    -
    country  USA
    sector   MIL
    en       SOUTHCOM; US Southern Command; U.S. Southern Command
    id       SOUTHCOM; Komando Selatan AS
    from     1963-06-06
    parent   us-military

org eucom
    name     EUCOM
    class    -
    country  USA
    sector   MIL
    en       EUCOM; US European Command; U.S. European Command
    id       EUCOM; Komando Eropa AS
    from     1952-08-01
    parent   us-military

org northcom
    name     NORTHCOM
    class    -
    country  USA
    sector   MIL
    en       NORTHCOM; US Northern Command; U.S. Northern Command
    id       NORTHCOM; Komando Utara AS
    from     2002-10-01
    parent   us-military

org us-cyber-command
    name     US Cyber Command
    class    -
    country  USA
    sector   MIL
    en       US Cyber Command; U.S. Cyber Command
    id       Komando Siber AS
    from     2010-05-21
    parent   us-military

org usfk
    name     USFK
    class    -
    country  USA
    sector   MIL
    en       USFK; United States Forces Korea; US Forces Korea; U.S. Forces Korea
    id       USFK; Pasukan AS di Korea; Pasukan Amerika Serikat di Korea
    from     1957-07-01
    parent   us-military

org usfj
    name     US Forces Japan
    class    -
    country  USA
    sector   MIL
    en       US Forces Japan; U.S. Forces Japan; United States Forces Japan
    id       Pasukan AS di Jepang
    from     1957-07-01
    parent   us-military

org us-seventh-fleet
    name     US 7th Fleet
    class    -
    country  USA
    sector   MIL
    en       US 7th Fleet; U.S. 7th Fleet; US Seventh Fleet; U.S. Seventh Fleet; Seventh Fleet; 7th Fleet
    id       Armada Ketujuh AS; Armada Ke-7 AS; Armada VII AS
    from     1943-03-15
    parent   us-navy

org us-fifth-fleet
    name     US 5th Fleet
    class    -
    country  USA
    sector   MIL
    en       US 5th Fleet; U.S. 5th Fleet; US Fifth Fleet; U.S. Fifth Fleet; Fifth Fleet; 5th Fleet
    id       Armada Kelima AS; Armada Ke-5 AS
    parent   us-navy

org ait-taiwan
    name     American Institute in Taiwan
    class    -
    country  USA
    sector   GOV
    en       American Institute in Taiwan
    id       Institut Amerika di Taiwan
    from     1979

org us-embassy-jakarta
    name     US Embassy in Jakarta
    class    -
    country  USA
    sector   GOV
    en       US Embassy in Jakarta; U.S. Embassy in Jakarta; US embassy in Indonesia; U.S. embassy in Indonesia
    id       Kedutaan Besar AS di Jakarta; Kedubes AS di Jakarta; Kedubes AS Jakarta; Kedubes AS

org nypd
    name     NYPD
    class    -
    country  USA
    sector   COP
    en       NYPD; New York Police Department; New York City Police Department
    id       NYPD; Kepolisian New York; Kepolisian Kota New York

org lapd
    name     LAPD
    class    -
    country  USA
    sector   COP
    en       LAPD; Los Angeles Police Department
    id       LAPD; Kepolisian Los Angeles

org uscirf
    name     USCIRF
    class    -
    country  USA
    sector   REL
    en       USCIRF; US Commission on International Religious Freedom; U.S. Commission on International Religious Freedom
    id       USCIRF; Komisi AS untuk Kebebasan Beragama Internasional
    from     1998

# United Kingdom and Ireland

org uk-government
    name     UK government
    class    -
    country  GBR
    sector   GOV
    en       UK government; U.K. government; British government; HM Government
    id       pemerintah Inggris; pemerintah Britania Raya

org uk-parliament
    name     UK Parliament
    class    -
    country  GBR
    sector   LEG
    en       UK Parliament; U.K. Parliament; British Parliament; Westminster Parliament; Houses of Parliament
    id       Parlemen Inggris; Parlemen Britania Raya

org house-of-commons
    name     House of Commons
    class    -
    country  GBR
    sector   LEG
    en       House of Commons; UK House of Commons; U.K. House of Commons
    id       Majelis Rendah Inggris; House of Commons; Majelis Rendah Parlemen Inggris
    parent   uk-parliament

org house-of-lords
    name     House of Lords
    class    -
    country  GBR
    sector   LEG
    en       House of Lords; UK House of Lords; U.K. House of Lords
    id       Majelis Tinggi Inggris; House of Lords
    parent   uk-parliament

org uk-supreme-court
    name     UK Supreme Court
    class    -
    country  GBR
    sector   JUD
    en       UK Supreme Court; U.K. Supreme Court; Supreme Court of the United Kingdom; British Supreme Court
    id       Mahkamah Agung Inggris
    from     2009-10-01

org uk-foreign-office
    name     Foreign, Commonwealth and Development Office
    class    -
    country  GBR
    sector   GOV
    en       Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office; U.K. Foreign Office; British Foreign Office; British Foreign Ministry; Foreign and Commonwealth Office
    id       Kementerian Luar Negeri Inggris; Kemlu Inggris; Kemenlu Inggris; Kantor Luar Negeri Inggris

org uk-mod
    name     UK Ministry of Defence
    class    -
    country  GBR
    sector   MIL
    en       UK Ministry of Defence; U.K. Ministry of Defence; British Ministry of Defence; British Defence Ministry; UK Defence Ministry; U.K. Defence Ministry; British Defense Ministry; UK MoD; U.K. MoD; Britain's Ministry of Defence
    id       Kementerian Pertahanan Inggris; Kemhan Inggris; Kemenhan Inggris
    from     1964-04-01

org uk-home-office
    name     Home Office
    class    -
    country  GBR
    sector   COP
    en       Home Office; UK Home Office; U.K. Home Office; British Home Office
    id       Kementerian Dalam Negeri Inggris; Kemendagri Inggris; Home Office Inggris
    from     1782

org uk-treasury
    name     HM Treasury
    class    -
    country  GBR
    sector   GOV
    en       HM Treasury; UK Treasury; U.K. Treasury; British Treasury; British finance ministry
    id       Kementerian Keuangan Inggris

org mi6
    name     MI6
    class    -
    country  GBR
    sector   SPY
    en       MI6; Secret Intelligence Service; British Secret Intelligence Service
    id       MI6; Dinas Intelijen Rahasia Inggris; dinas intelijen luar negeri Inggris
    from     1909

org mi5
    name     MI5
    class    -
    country  GBR
    sector   SPY
    en       MI5; UK Security Service; U.K. Security Service
    id       MI5; dinas intelijen dalam negeri Inggris
    from     1909

org gchq
    name     GCHQ
    class    -
    country  GBR
    sector   SPY
    en       GCHQ; Government Communications Headquarters
    id       GCHQ
    from     1919

org metropolitan-police
    name     Metropolitan Police
    class    -
    country  GBR
    sector   COP
    en       Metropolitan Police; Scotland Yard; London's Metropolitan Police; Met Police; London police
    id       Scotland Yard; Kepolisian Metropolitan London; Kepolisian London; Kepolisian Metropolitan Inggris
    from     1829-09-29

org royal-navy
    name     Royal Navy
    class    -
    country  GBR
    sector   MIL
    en       Royal Navy; British Royal Navy
    id       Angkatan Laut Kerajaan Inggris; Angkatan Laut Inggris; Royal Navy; AL Inggris

org royal-air-force
    name     Royal Air Force
    class    -
    country  GBR
    sector   MIL
    en       Royal Air Force; British Royal Air Force
    id       Angkatan Udara Kerajaan Inggris; Angkatan Udara Inggris; Royal Air Force
    from     1918-04-01

org british-army
    name     British Army
    class    -
    country  GBR
    sector   MIL
    en       British Army; British armed forces
    id       Angkatan Darat Inggris; militer Inggris; tentara Inggris

org ukmto
    name     UKMTO
    class    -
    country  GBR
    sector   MIL
    en       UKMTO; United Kingdom Maritime Trade Operations; UK Maritime Trade Operations; U.K. Maritime Trade Operations
    id       UKMTO; Operasi Perdagangan Maritim Inggris; Operasi Perdagangan Maritim Kerajaan Inggris

org bank-of-england
    name     Bank of England
    class    -
    country  GBR
    sector   BUS
    en       Bank of England
    id       Bank of England; Bank Sentral Inggris
    en.seat  Threadneedle Street
    from     1694

org psni
    name     Police Service of Northern Ireland
    class    -
    country  GBR
    sector   COP
    en       Police Service of Northern Ireland; PSNI
    id       Kepolisian Irlandia Utara
    from     2001-11-04

org stormont
    name     Northern Ireland Assembly
    class    -
    country  GBR
    sector   LEG
    en       Northern Ireland Assembly; Stormont Assembly
    id       Majelis Irlandia Utara
    from     1998

org scottish-parliament
    name     Scottish Parliament
    class    -
    country  GBR
    sector   LEG
    en       Scottish Parliament
    id       Parlemen Skotlandia
    from     1999-05-12

org scottish-government
    name     Scottish government
    class    -
    country  GBR
    sector   GOV
    en       Scottish government
    id       pemerintah Skotlandia
    from     1999-07-01

org dail
    name     Dail
    class    -
    country  IRL
    sector   LEG
    en       Dail; Dáil; Oireachtas; Dail Eireann
    id       Parlemen Irlandia

# Russia

org russian-government
    name     Russian government
    class    -
    country  RUS
    sector   GOV
    en       Russian government; Government of Russia
    id       pemerintah Rusia; pemerintah Federasi Rusia

org state-duma
    name     State Duma
    class    -
    country  RUS
    sector   LEG
    en       State Duma; Russian State Duma; Duma; Russian parliament; Russian Duma
    id       Duma; Duma Negara; Duma Negara Rusia; Duma Rusia; Majelis Rendah Rusia; parlemen Rusia
    from     1993-12

org federation-council
    name     Federation Council
    class    -
    country  RUS
    sector   LEG
    en       Federation Council; Russian Federation Council
    id       Dewan Federasi Rusia; Dewan Federasi; Majelis Tinggi Rusia
    from     1993-12

org russian-security-council
    name     Russian Security Council
    class    -
    country  RUS
    sector   GOV
    en       Russian Security Council; Security Council of Russia; Security Council of the Russian Federation
    id       Dewan Keamanan Rusia; Dewan Keamanan Federasi Rusia

org fsb
    name     FSB
    class    -
    country  RUS
    sector   SPY
    en       FSB; Federal Security Service; Russian Federal Security Service; F.S.B.
    id       FSB; Dinas Keamanan Federal Rusia; Dinas Keamanan Federal; Badan Keamanan Federal Rusia; Layanan Keamanan Federal Rusia
    en.seat  Lubyanka
    from     1995-04-03

org svr
    name     SVR
    class    -
    country  RUS
    sector   SPY
    en       SVR; Foreign Intelligence Service of Russia; Russian Foreign Intelligence Service
    id       SVR; Dinas Intelijen Luar Negeri Rusia; Badan Intelijen Luar Negeri Rusia
    from     1991-12

org gru
    name     GRU
    class    -
    country  RUS
    sector   SPY
    en       GRU; Russian military intelligence; G.R.U.
    id       GRU; intelijen militer Rusia; dinas intelijen militer Rusia

org kgb-soviet
    name     KGB
    class    -
    country  RUS
    sector   SPY
    en       KGB; K.G.B.; Soviet KGB
    id       KGB; dinas rahasia Uni Soviet
    from     1954-03-13
    to       1991-12-03

org belarus-kgb
    name     Belarusian KGB
    class    -
    country  BLR
    sector   SPY
    en       Belarusian KGB; KGB of Belarus
    id       KGB Belarus

org rosgvardia
    name     Rosgvardia
    class    -
    country  RUS
    sector   COP
    en       Rosgvardia; Rosgvardiya; Russian National Guard; National Guard of Russia
    id       Rosgvardia; Garda Nasional Rusia
    from     2016-04-05

org russian-investigative-committee
    name     Investigative Committee of Russia
    class    -
    country  RUS
    sector   COP
    en       Investigative Committee of Russia; Russian Investigative Committee; Russia's Investigative Committee; Investigative Committee
    id       Komite Investigasi Rusia; Komite Penyelidikan Rusia; Komite Investigasi
    from     2011-01-15

org roskomnadzor
    name     Roskomnadzor
    class    -
    country  RUS
    sector   GOV
    en       Roskomnadzor
    id       Roskomnadzor
    from     2008

org russian-armed-forces
    name     Russian armed forces
    class    -
    country  RUS
    sector   MIL
    en       Russian armed forces; Russian military; Armed Forces of the Russian Federation; Russian army; Russian forces; Russian troops
    id       militer Rusia; angkatan bersenjata Rusia; pasukan Rusia; tentara Rusia
    from     1992-05-07

org black-sea-fleet
    name     Black Sea Fleet
    class    -
    country  RUS
    sector   MIL
    en       Black Sea Fleet; Russian Black Sea Fleet
    id       Armada Laut Hitam; Armada Laut Hitam Rusia
    parent   russian-armed-forces

org russian-navy
    name     Russian Navy
    class    -
    country  RUS
    sector   MIL
    en       Russian Navy
    id       Angkatan Laut Rusia; AL Rusia
    parent   russian-armed-forces

org russian-aerospace-forces
    name     Russian Aerospace Forces
    class    -
    country  RUS
    sector   MIL
    en       Russian Aerospace Forces; Russian Air Force
    id       Pasukan Dirgantara Rusia; Angkatan Udara Rusia
    from     2015-08-01
    parent   russian-armed-forces

org russia-cec
    name     Central Election Commission of Russia
    class    -
    country  RUS
    sector   GOV
    en       Central Election Commission of Russia; Russian Central Election Commission
    id       Komisi Pemilihan Pusat Rusia; KPU Rusia

org russian-supreme-court
    name     Russian Supreme Court
    class    -
    country  RUS
    sector   JUD
    en       Russian Supreme Court; Supreme Court of Russia
    id       Mahkamah Agung Rusia

org bank-of-russia
    name     Bank of Russia
    class    -
    country  RUS
    sector   BUS
    en       Bank of Russia; Russian central bank; Central Bank of Russia
    id       Bank Sentral Rusia

org roscosmos
    name     Roscosmos
    class    -
    country  RUS
    sector   BUS
    en       Roscosmos; Roskosmos
    id       Roscosmos; Roskosmos; badan antariksa Rusia

org russian-orthodox-church
    name     Russian Orthodox Church
    class    -
    country  RUS
    sector   REL
    en       Russian Orthodox Church; Moscow Patriarchate
    id       Gereja Ortodoks Rusia; Patriarkat Moskwa

org akhmat
    name     Akhmat special forces
    class    -
    country  RUS
    sector   PRM
    en       Akhmat special forces; Akhmat battalion; Kadyrovites; Akhmat unit; Kadyrovtsy
    id       pasukan Akhmat; pasukan khusus Akhmat; Kadyrovtsy

org donetsk-pr
    name     Donetsk People's Republic
    class    -
    country  UKR
    sector   REB
    en       self-proclaimed Donetsk People's Republic; DNR; Donetsk separatists
    id       DNR; separatis Donetsk
    from     2014-04-07
    to       2022-09-30

org luhansk-pr
    name     Luhansk People's Republic
    class    -
    country  UKR
    sector   REB
    en       self-proclaimed Luhansk People's Republic; LNR; Luhansk separatists
    id       LNR; separatis Luhansk
    from     2014-04-27
    to       2022-09-30

# Ukraine

org ukrainian-government
    name     Ukrainian government
    class    -
    country  UKR
    sector   GOV
    en       Ukrainian government; Government of Ukraine
    id       pemerintah Ukraina

org verkhovna-rada
    name     Verkhovna Rada
    class    -
    country  UKR
    sector   LEG
    en       Verkhovna Rada; Ukrainian parliament; Ukraine's parliament
    id       Verkhovna Rada; Parlemen Ukraina

org ukraine-presidents-office
    name     Office of the President of Ukraine
    class    -
    country  UKR
    sector   GOV
    en       Office of the President of Ukraine; Ukrainian President's Office; Ukrainian presidential office
    id       Kantor Kepresidenan Ukraina; Kantor Presiden Ukraina

org ukraine-nsdc
    name     National Security and Defense Council of Ukraine
    class    -
    country  UKR
    sector   GOV
    en       National Security and Defense Council of Ukraine; National Security and Defense Council; National Security and Defence Council; NSDC
    id       Dewan Keamanan dan Pertahanan Nasional Ukraina
    from     1992

org sbu
    name     SBU
    class    -
    country  UKR
    sector   SPY
    en       SBU; Security Service of Ukraine; Ukraine's Security Service; Ukrainian Security Service
    id       SBU; Dinas Keamanan Ukraina; Badan Keamanan Ukraina; Layanan Keamanan Ukraina
    from     1991-09-20

org hur
    name     HUR
    class    -
    country  UKR
    sector   SPY
    en       HUR; GUR; Ukrainian military intelligence; Main Directorate of Intelligence; Defence Intelligence of Ukraine; Defense Intelligence of Ukraine; Main Intelligence Directorate of Ukraine
    id       HUR; GUR; intelijen militer Ukraina; badan intelijen militer Ukraina; Direktorat Intelijen Utama Ukraina
    from     1992-09-07

org ukraine-armed-forces
    name     Armed Forces of Ukraine
    class    -
    country  UKR
    sector   MIL
    en       Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian military; Ukrainian army; Ukrainian forces; Ukrainian troops; AFU
    id       Angkatan Bersenjata Ukraina; militer Ukraina; pasukan Ukraina; tentara Ukraina
    from     1991-12-06

org ukraine-general-staff
    name     General Staff of the Armed Forces of Ukraine
    class    -
    country  UKR
    sector   MIL
    en       General Staff of the Armed Forces of Ukraine; Ukrainian General Staff; Ukraine's General Staff
    id       Staf Umum Angkatan Bersenjata Ukraina; Staf Umum Ukraina; Staf Umum Militer Ukraina
    parent   ukraine-armed-forces

org ukraine-air-force
    name     Ukrainian Air Force
    class    -
    country  UKR
    sector   MIL
    en       Ukrainian Air Force; Ukraine's air force
    id       Angkatan Udara Ukraina
    parent   ukraine-armed-forces

org azov
    name     Azov Brigade
    class    -
    country  UKR
    sector   MIL
    en       Azov Brigade; Azov Regiment; Azov Battalion; Azov Corps
    id       Brigade Azov; Resimen Azov; Batalion Azov; Batalyon Azov
    from     2014-05-05
    parent   ukraine-armed-forces

org nabu
    name     NABU
    class    -
    country  UKR
    sector   COP
    en       NABU; National Anti-Corruption Bureau of Ukraine; National Anticorruption Bureau of Ukraine
    id       NABU; Biro Antikorupsi Nasional Ukraina
    from     2015-04-16

org sapo-ukraine
    name     SAPO
    class    -
    country  UKR
    sector   JUD
    en       SAPO; Specialised Anti-Corruption Prosecutor's Office; Specialized Anti-Corruption Prosecutor's Office
    id       SAPO; Kejaksaan Khusus Antikorupsi Ukraina
    from     2015

org freedom-of-russia-legion
    name     Freedom of Russia Legion
    class    -
    country  UKR
    sector   MIL
    en       Freedom of Russia Legion; Free Russia Legion
    id       Legiun Kebebasan Rusia; Legiun Rusia Merdeka
    from     2022-03

org russian-volunteer-corps
    name     Russian Volunteer Corps
    class    -
    country  UKR
    sector   MIL
    en       Russian Volunteer Corps
    id       Korps Sukarelawan Rusia; Korps Relawan Rusia
    from     2022-08

org energoatom
    name     Energoatom
    class    -
    country  UKR
    sector   BUS
    en       Energoatom
    id       Energoatom

org naftogaz
    name     Naftogaz
    class    -
    country  UKR
    sector   BUS
    en       Naftogaz
    id       Naftogaz

# China, Hong Kong, Taiwan

org chinese-government
    name     Chinese government
    class    -
    country  CHN
    sector   GOV
    en       Chinese government; Government of China; PRC government
    id       pemerintah China; pemerintah Tiongkok; pemerintah Cina; pemerintah RRC; pemerintah RRT

org state-council-china
    name     State Council of China
    class    -
    country  CHN
    sector   GOV
    en       State Council of China; Chinese State Council; State Council; China's State Council
    id       Dewan Negara China; Dewan Negara Tiongkok
    from     1954-09-27

org npc-china
    name     National People's Congress
    class    -
    country  CHN
    sector   LEG
    en       National People's Congress; China's parliament; Chinese parliament; NPC Standing Committee
    id       Kongres Rakyat Nasional; Kongres Rakyat Nasional China; NPC; Parlemen China
    from     1954-09-15

org cppcc
    name     CPPCC
    class    -
    country  CHN
    sector   LEG
    en       CPPCC; Chinese People's Political Consultative Conference
    id       CPPCC; Konferensi Konsultatif Politik Rakyat China
    from     1949-09-21

org central-military-commission
    name     Central Military Commission
    class    -
    country  CHN
    sector   MIL
    en       Central Military Commission; Chinese Central Military Commission
    id       Komisi Militer Pusat; Komisi Militer Pusat China; Komisi Militer Pusat Tiongkok

org politburo-china
    name     Politburo Standing Committee
    class    -
    country  CHN
    sector   PTY
    en       Politburo Standing Committee; Chinese Politburo
    id       Politbiro China; Komite Tetap Politbiro; Politbiro Partai Komunis China
    parent   ccp

org pla
    name     People's Liberation Army
    class    -
    country  CHN
    sector   MIL
    en       People's Liberation Army; PLA; Chinese military; Chinese army; China's military; Chinese armed forces
    id       Tentara Pembebasan Rakyat; Tentara Pembebasan Rakyat China; PLA; militer China; militer Tiongkok; tentara China; Tentara Pembebasan Rakyat Tiongkok
    from     1927-08-01

org pla-navy
    name     PLA Navy
    class    -
    country  CHN
    sector   MIL
    en       PLA Navy; Chinese Navy; People's Liberation Army Navy
    id       Angkatan Laut China; Angkatan Laut PLA; Angkatan Laut Tiongkok; AL China
    from     1949-04-23
    parent   pla

org pla-air-force
    name     PLA Air Force
    class    -
    country  CHN
    sector   MIL
    en       PLA Air Force; Chinese Air Force; People's Liberation Army Air Force
    id       Angkatan Udara China; Angkatan Udara PLA
    from     1949-11-11
    parent   pla

org pla-rocket-force
    name     PLA Rocket Force
    class    -
    country  CHN
    sector   MIL
    en       PLA Rocket Force; Chinese Rocket Force; People's Liberation Army Rocket Force
    id       Pasukan Roket PLA; Pasukan Roket China
    from     2015-12-31
    parent   pla

org pla-eastern-theater
    name     Eastern Theater Command
    class    -
    country  CHN
    sector   MIL
    en       Eastern Theater Command; Eastern Theatre Command; PLA Eastern Theater Command
    id       Komando Teater Timur; Komando Teater Timur PLA; Komando Teater Timur China
    from     2016-02-01
    parent   pla

org pla-southern-theater
    name     Southern Theater Command
    class    -
    country  CHN
    sector   MIL
    en       Southern Theater Command; Southern Theatre Command; PLA Southern Theater Command
    id       Komando Teater Selatan; Komando Teater Selatan PLA; Komando Teater Selatan China
    from     2016-02-01
    parent   pla

org china-coast-guard
    name     China Coast Guard
    class    -
    country  CHN
    sector   COP
    en       China Coast Guard; Chinese Coast Guard; CCG
    id       Penjaga Pantai China; Coast Guard China; Penjaga Pantai Tiongkok; Kapal Penjaga Pantai China; Pasukan Penjaga Pantai China
    from     2013-07

org pap-china
    name     People's Armed Police
    class    -
    country  CHN
    sector   COP
    en       People's Armed Police; Chinese People's Armed Police
    id       Polisi Bersenjata Rakyat China
    from     1982-06-19

org maritime-militia-china
    name     Chinese maritime militia
    class    -
    country  CHN
    sector   PRM
    en       Chinese maritime militia; China's maritime militia
    id       milisi maritim China; milisi maritim Tiongkok

org mss-china
    name     Chinese Ministry of State Security
    class    -
    country  CHN
    sector   SPY
    en       Chinese Ministry of State Security; China's Ministry of State Security
    id       Kementerian Keamanan Negara China; Kementerian Keamanan Negara Tiongkok
    from     1983-07-01

org mps-china
    name     Chinese Ministry of Public Security
    class    -
    country  CHN
    sector   COP
    en       Chinese Ministry of Public Security; Ministry of Public Security of China
    id       Kementerian Keamanan Publik China; Kementerian Keamanan Publik Tiongkok
    from     1949

org mofcom
    name     MOFCOM
    class    -
    country  CHN
    sector   BUS
    en       MOFCOM; Chinese Commerce Ministry; Chinese Ministry of Commerce; China's Commerce Ministry; Ministry of Commerce of China
    id       Kementerian Perdagangan China; Kementerian Perdagangan Tiongkok; Kemendag China
    from     2003-03

org taiwan-affairs-office
    name     Taiwan Affairs Office
    class    -
    country  CHN
    sector   GOV
    en       Taiwan Affairs Office; China's Taiwan Affairs Office; State Council Taiwan Affairs Office
    id       Kantor Urusan Taiwan; Kantor Urusan Taiwan China

org ccdi
    name     Central Commission for Discipline Inspection
    class    -
    country  CHN
    sector   COP
    en       Central Commission for Discipline Inspection; CCDI
    id       Komisi Pusat Inspeksi Disiplin; CCDI
    parent   ccp

org ccp
    name     Chinese Communist Party
    class    -
    country  CHN
    sector   PTY
    en       Chinese Communist Party; Communist Party of China; CCP; CPC; China's Communist Party; China's ruling Communist Party
    id       Partai Komunis China; Partai Komunis Tiongkok; PKC; PKT; Partai Komunis Cina
    from     1921-07

org pboc
    name     People's Bank of China
    class    -
    country  CHN
    sector   BUS
    en       People's Bank of China; PBOC; Chinese central bank
    id       Bank Sentral China; Bank Rakyat China; PBOC
    from     1948-12-01

org hong-kong-police
    name     Hong Kong Police
    class    -
    country  HKG
    sector   COP
    en       Hong Kong Police; Hong Kong Police Force
    id       Kepolisian Hong Kong; Polisi Hong Kong

org hong-kong-legco
    name     Hong Kong Legislative Council
    class    -
    country  HKG
    sector   LEG
    en       Hong Kong Legislative Council; LegCo; Legislative Council of Hong Kong
    id       Dewan Legislatif Hong Kong; LegCo

org hong-kong-government
    name     Hong Kong government
    class    -
    country  HKG
    sector   GOV
    en       Hong Kong government; HKSAR government
    id       pemerintah Hong Kong

org taiwan-government
    name     Taiwanese government
    class    -
    country  TWN
    sector   GOV
    en       Taiwanese government; Government of Taiwan; Taipei government
    id       pemerintah Taiwan

org legislative-yuan
    name     Legislative Yuan
    class    -
    country  TWN
    sector   LEG
    en       Legislative Yuan; Taiwan's legislature; Taiwanese parliament; Taiwan's parliament
    id       Yuan Legislatif; Parlemen Taiwan

org executive-yuan
    name     Executive Yuan
    class    -
    country  TWN
    sector   GOV
    en       Executive Yuan
    id       Yuan Eksekutif

org mac-taiwan
    name     Mainland Affairs Council
    class    -
    country  TWN
    sector   GOV
    en       Mainland Affairs Council; Taiwan's Mainland Affairs Council
    id       Dewan Urusan Daratan; Dewan Urusan China Daratan; Dewan Urusan Daratan Taiwan
    from     1991-01-28

org taiwan-military
    name     Taiwanese military
    class    -
    country  TWN
    sector   MIL
    en       Taiwanese military; Taiwanese armed forces; Republic of China Armed Forces
    id       militer Taiwan; angkatan bersenjata Taiwan

org taiwan-coast-guard
    name     Taiwan Coast Guard
    class    -
    country  TWN
    sector   COP
    en       Taiwan Coast Guard; Taiwan's Coast Guard Administration; Coast Guard Administration
    id       Penjaga Pantai Taiwan
    from     2000-01-28

org taiwan-nsb
    name     Taiwan's National Security Bureau
    class    -
    country  TWN
    sector   SPY
    en       Taiwan's National Security Bureau; Taiwanese National Security Bureau
    id       Biro Keamanan Nasional Taiwan
    from     1955-03-01

# Japan

org japanese-government
    name     Japanese government
    class    -
    country  JPN
    sector   GOV
    en       Japanese government; Government of Japan
    id       pemerintah Jepang

org japan-diet
    name     Japanese Diet
    class    -
    country  JPN
    sector   LEG
    en       Japanese Diet; National Diet; Japanese parliament; Japan's parliament; Japan's Diet
    id       Diet Jepang; Parlemen Jepang; Diet Nasional
    from     1947-05-03

org japan-self-defense-forces
    name     Japan Self-Defense Forces
    class    -
    country  JPN
    sector   MIL
    en       Japan Self-Defense Forces; Japan Self-Defence Forces; Japanese Self-Defense Forces; Self-Defense Forces; Self-Defence Forces; JSDF
    id       Pasukan Bela Diri Jepang; Pasukan Bela Diri; JSDF; militer Jepang; Angkatan Bela Diri Jepang
    from     1954-07-01

org jmsdf
    name     Japan Maritime Self-Defense Force
    class    -
    country  JPN
    sector   MIL
    en       Japan Maritime Self-Defense Force; Maritime Self-Defense Force; JMSDF; Japanese navy
    id       Pasukan Bela Diri Maritim Jepang; Pasukan Bela Diri Laut Jepang; JMSDF; Angkatan Laut Jepang
    from     1954-07-01
    parent   japan-self-defense-forces

org jgsdf
    name     Japan Ground Self-Defense Force
    class    -
    country  JPN
    sector   MIL
    en       Japan Ground Self-Defense Force; Ground Self-Defense Force; JGSDF
    id       Pasukan Bela Diri Darat Jepang; JGSDF
    from     1954-07-01
    parent   japan-self-defense-forces

org jasdf
    name     Japan Air Self-Defense Force
    class    -
    country  JPN
    sector   MIL
    en       Japan Air Self-Defense Force; Air Self-Defense Force; JASDF
    id       Pasukan Bela Diri Udara Jepang; JASDF; Angkatan Udara Jepang
    from     1954-07-01
    parent   japan-self-defense-forces

org japan-coast-guard
    name     Japan Coast Guard
    class    -
    country  JPN
    sector   COP
    en       Japan Coast Guard; Japanese Coast Guard
    id       Penjaga Pantai Jepang
    from     1948-05-01

org japan-cabinet-office
    name     Japanese Cabinet
    class    -
    country  JPN
    sector   GOV
    en       Japanese Cabinet; Japanese Prime Minister's Office
    id       Kabinet Jepang; Kantor Perdana Menteri Jepang; Kantor PM Jepang

org tokyo-police
    name     Tokyo Metropolitan Police Department
    class    -
    country  JPN
    sector   COP
    en       Tokyo Metropolitan Police Department; Tokyo police; Tokyo Metropolitan Police
    id       Kepolisian Metropolitan Tokyo; Kepolisian Tokyo; polisi Tokyo
    from     1874-01-15

org npa-japan
    name     Japanese National Police Agency
    class    -
    country  JPN
    sector   COP
    en       Japanese National Police Agency; Japan's National Police Agency; Japanese police
    id       Kepolisian Jepang; Badan Kepolisian Nasional Jepang; polisi Jepang
    from     1954-07-01

org japan-public-security-intelligence
    name     Public Security Intelligence Agency
    class    -
    country  JPN
    sector   SPY
    en       Public Security Intelligence Agency
    id       Badan Intelijen Keamanan Publik Jepang
    from     1952-07-21

org bank-of-japan
    name     Bank of Japan
    class    -
    country  JPN
    sector   BUS
    en       Bank of Japan
    id       Bank of Japan; Bank Sentral Jepang
    from     1882

org jica
    name     JICA
    class    -
    country  JPN
    sector   GOV
    en       JICA; Japan International Cooperation Agency
    id       JICA; Badan Kerja Sama Internasional Jepang
    from     2003-10-01

org tepco
    name     TEPCO
    class    -
    country  JPN
    sector   BUS
    en       TEPCO; Tepco; Tokyo Electric Power Company; Tokyo Electric Power
    id       TEPCO; Tepco; Tokyo Electric Power
    from     1951-05-01

org nra-japan
    name     Japanese Nuclear Regulation Authority
    class    -
    country  JPN
    sector   GOV
    en       Japanese Nuclear Regulation Authority
    id       Otoritas Regulasi Nuklir Jepang
    from     2012-09-19

# Korean peninsula

org south-korean-government
    name     South Korean government
    class    -
    country  KOR
    sector   GOV
    en       South Korean government; Government of South Korea; ROK government; Seoul government
    id       pemerintah Korea Selatan; pemerintah Korsel

org kor-national-assembly
    name     South Korean National Assembly
    class    -
    country  KOR
    sector   LEG
    en       South Korean National Assembly; National Assembly of South Korea; South Korean parliament; South Korea's National Assembly; South Korea's parliament
    id       Majelis Nasional Korea Selatan; Majelis Nasional Korsel; Parlemen Korea Selatan; Parlemen Korsel
    from     1948-05-31

org kor-presidential-office
    name     South Korean presidential office
    class    -
    country  KOR
    sector   GOV
    en       South Korean presidential office; South Korea's presidential office; South Korean President's Office
    id       Kantor Kepresidenan Korea Selatan; Kantor Kepresidenan Korsel; Kantor Presiden Korea Selatan; Kantor Presiden Korsel

org kor-unification-ministry
    name     Unification Ministry
    class    -
    country  KOR
    sector   GOV
    en       Unification Ministry; South Korean Unification Ministry; Ministry of Unification; Seoul's Unification Ministry
    id       Kementerian Unifikasi; Kementerian Unifikasi Korea Selatan; Kementerian Unifikasi Korsel; Kementerian Penyatuan Korea Selatan
    from     1969-03-01

org kor-jcs
    name     South Korean Joint Chiefs of Staff
    class    -
    country  KOR
    sector   MIL
    en       South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; Joint Chiefs of Staff in Seoul; ROK Joint Chiefs of Staff; Seoul's Joint Chiefs of Staff
    id       Kepala Staf Gabungan Korea Selatan; Kepala Staf Gabungan Korsel; Staf Gabungan Korea Selatan; Staf Gabungan Korsel; JCS Korsel; Kepala Staf Gabungan Militer Korea Selatan
    parent   kor-armed-forces

org kor-armed-forces
    name     South Korean military
    class    -
    country  KOR
    sector   MIL
    en       South Korean military; Republic of Korea Armed Forces; South Korean armed forces; South Korean army; ROK military; South Korean forces; South Korean troops
    id       militer Korea Selatan; militer Korsel; angkatan bersenjata Korea Selatan; tentara Korea Selatan; tentara Korsel
    from     1948-08-15

org kor-navy
    name     South Korean Navy
    class    -
    country  KOR
    sector   MIL
    en       South Korean Navy; Republic of Korea Navy; ROK Navy
    id       Angkatan Laut Korea Selatan; Angkatan Laut Korsel
    parent   kor-armed-forces

org kor-nis
    name     National Intelligence Service
    class    -
    country  KOR
    sector   SPY
    en       National Intelligence Service; South Korean National Intelligence Service; South Korea's spy agency; NIS; South Korea's National Intelligence Service
    id       Badan Intelijen Nasional Korea Selatan; Badan Intelijen Nasional Korsel; NIS; Dinas Intelijen Nasional Korea Selatan; Badan Intelijen Korea Selatan; Badan Intelijen Korsel
    from     1999-01-22

org kor-constitutional-court
    name     South Korean Constitutional Court
    class    -
    country  KOR
    sector   JUD
    en       South Korean Constitutional Court; South Korea's Constitutional Court; Constitutional Court of Korea
    id       Mahkamah Konstitusi Korea Selatan; Mahkamah Konstitusi Korsel; MK Korsel; MK Korea Selatan
    from     1988-09

org kor-supreme-court
    name     South Korean Supreme Court
    class    -
    country  KOR
    sector   JUD
    en       South Korean Supreme Court; Supreme Court of Korea; South Korea's Supreme Court
    id       Mahkamah Agung Korea Selatan; Mahkamah Agung Korsel

org kor-cio
    name     Corruption Investigation Office for High-ranking Officials
    class    -
    country  KOR
    sector   COP
    en       Corruption Investigation Office for High-ranking Officials; Corruption Investigation Office
    id       Kantor Investigasi Korupsi Korea Selatan; Kantor Investigasi Korupsi untuk Pejabat Tinggi; CIO Korsel
    from     2021-01-21

org bank-of-korea
    name     Bank of Korea
    class    -
    country  KOR
    sector   BUS
    en       Bank of Korea
    id       Bank of Korea; Bank Sentral Korea Selatan
    from     1950-06-12

org dapa
    name     DAPA
    class    -
    country  KOR
    sector   MIL
    en       DAPA; Defense Acquisition Program Administration
    id       DAPA; Badan Program Akuisisi Pertahanan Korea Selatan
    from     2006-01-01

org north-korean-government
    name     North Korean government
    class    -
    country  PRK
    sector   GOV
    en       North Korean government; North Korean regime; Kim regime; DPRK government
    id       pemerintah Korea Utara; pemerintah Korut; rezim Korea Utara; rezim Korut; rezim Kim Jong Un

org kpa
    name     Korean People's Army
    class    -
    country  PRK
    sector   MIL
    en       Korean People's Army; KPA; North Korean military; North Korean army; North Korean troops; North Korean forces
    id       Tentara Rakyat Korea; militer Korea Utara; militer Korut; tentara Korea Utara; tentara Korut; pasukan Korea Utara; pasukan Korut
    from     1948-02-08

org wpk
    name     Workers' Party of Korea
    class    -
    country  PRK
    sector   PTY
    en       Workers' Party of Korea; Workers Party of Korea; WPK; North Korea's ruling party
    id       Partai Pekerja Korea; Partai Buruh Korea; WPK
    from     1949-06-30

org spa-prk
    name     Supreme People's Assembly
    class    -
    country  PRK
    sector   LEG
    en       Supreme People's Assembly; North Korean parliament
    id       Majelis Rakyat Tertinggi; Majelis Tertinggi Rakyat; Parlemen Korea Utara; Parlemen Korut
    from     1948-09

org sac-prk
    name     State Affairs Commission
    class    -
    country  PRK
    sector   GOV
    en       State Affairs Commission; North Korean State Affairs Commission
    id       Komisi Urusan Negara Korea Utara; Komisi Urusan Kenegaraan Korut
    from     2016-06-29

org rgb-prk
    name     Reconnaissance General Bureau
    class    -
    country  PRK
    sector   SPY
    en       Reconnaissance General Bureau
    id       Biro Umum Pengintaian; Biro Umum Pengintaian Korea Utara
    from     2009

org lazarus-group
    name     Lazarus Group
    class    -
    country  PRK
    sector   SPY
    en       Lazarus Group; North Korea's Lazarus Group; Lazarus hackers
    id       Lazarus Group; Grup Lazarus; Kelompok Lazarus; peretas Lazarus
    parent   rgb-prk

org kimsuky
    name     Kimsuky
    class    -
    country  PRK
    sector   SPY
    en       Kimsuky; Kimsuky hackers
    id       Kimsuky; kelompok peretas Kimsuky
    parent   rgb-prk

# India

org indian-government
    name     Indian government
    class    -
    country  IND
    sector   GOV
    en       Indian government; Government of India; Modi government
    id       pemerintah India; pemerintahan Modi

org lok-sabha
    name     Lok Sabha
    class    -
    country  IND
    sector   LEG
    en       Lok Sabha; Indian parliament; India's parliament; Parliament of India
    id       Lok Sabha; Parlemen India; Majelis Rendah India
    from     1952-04-17

org rajya-sabha
    name     Rajya Sabha
    class    -
    country  IND
    sector   LEG
    en       Rajya Sabha
    id       Rajya Sabha; Majelis Tinggi India
    from     1952-04-03

org mea-india
    name     Ministry of External Affairs
    class    -
    country  IND
    sector   GOV
    en       Ministry of External Affairs; Indian Foreign Ministry; India's Foreign Ministry; Indian Ministry of External Affairs; External Affairs Ministry
    id       Kementerian Luar Negeri India; Kemlu India; Kemenlu India

org india-home-ministry
    name     Indian Home Ministry
    class    -
    country  IND
    sector   COP
    en       Indian Home Ministry; Union Home Ministry; Indian Ministry of Home Affairs
    id       Kementerian Dalam Negeri India; Kemendagri India

org indian-supreme-court
    name     Indian Supreme Court
    class    -
    country  IND
    sector   JUD
    en       Indian Supreme Court; Supreme Court of India; India's Supreme Court
    id       Mahkamah Agung India
    from     1950-01-26

org india-election-commission
    name     Election Commission of India
    class    -
    country  IND
    sector   GOV
    en       Election Commission of India; Indian Election Commission
    id       Komisi Pemilihan India; KPU India
    from     1950-01-25

org indian-army
    name     Indian Army
    class    -
    country  IND
    sector   MIL
    en       Indian Army; Indian military; Indian armed forces; Indian security forces
    id       militer India; Angkatan Darat India; tentara India; pasukan India; angkatan bersenjata India

org indian-navy
    name     Indian Navy
    class    -
    country  IND
    sector   MIL
    en       Indian Navy
    id       Angkatan Laut India; AL India

org indian-air-force
    name     Indian Air Force
    class    -
    country  IND
    sector   MIL
    en       Indian Air Force
    id       Angkatan Udara India
    from     1932-10-08

org raw-india
    name     Research and Analysis Wing
    class    -
    country  IND
    sector   SPY
    en       Research and Analysis Wing; Indian Research and Analysis Wing
    id       Badan Intelijen India; Research and Analysis Wing
    from     1968-09-21

org cbi-india
    name     Central Bureau of Investigation
    class    -
    country  IND
    sector   COP
    en       Central Bureau of Investigation; CBI
    id       Biro Investigasi Pusat India; CBI
    from     1963-04-01

org nia-india
    name     National Investigation Agency
    class    -
    country  IND
    sector   COP
    en       National Investigation Agency; NIA
    id       Badan Investigasi Nasional India; NIA
    from     2008-12-31

org enforcement-directorate
    name     Enforcement Directorate
    class    -
    country  IND
    sector   COP
    en       Enforcement Directorate
    id       Direktorat Penegakan India
    from     1956-05-01

org bsf-india
    name     Border Security Force
    class    -
    country  IND
    sector   COP
    en       Border Security Force
    id       Pasukan Keamanan Perbatasan India; BSF
    from     1965-12-01

org crpf-india
    name     CRPF
    class    -
    country  IND
    sector   COP
    en       CRPF; Central Reserve Police Force
    id       CRPF; Pasukan Polisi Cadangan Pusat India
    from     1939

org delhi-police
    name     Delhi Police
    class    -
    country  IND
    sector   COP
    en       Delhi Police
    id       Kepolisian Delhi; Polisi Delhi

org isro
    name     ISRO
    class    -
    country  IND
    sector   EDU
    en       ISRO; Indian Space Research Organisation; Indian Space Research Organization
    id       ISRO; Badan Antariksa India; Organisasi Riset Antariksa India
    from     1969-08-15

org drdo
    name     DRDO
    class    -
    country  IND
    sector   MIL
    en       DRDO; Defence Research and Development Organisation
    id       DRDO
    from     1958

org rbi
    name     Reserve Bank of India
    class    -
    country  IND
    sector   BUS
    en       Reserve Bank of India; Indian central bank
    id       Bank Sentral India; Reserve Bank of India
    from     1935-04-01

# Pakistan, Bangladesh, Sri Lanka, Nepal, Afghanistan

org pakistani-government
    name     Pakistani government
    class    -
    country  PAK
    sector   GOV
    en       Pakistani government; Government of Pakistan
    id       pemerintah Pakistan

org pakistan-national-assembly
    name     National Assembly of Pakistan
    class    -
    country  PAK
    sector   LEG
    en       National Assembly of Pakistan; Pakistani parliament; Pakistani National Assembly; Pakistan's National Assembly; Pakistan's parliament
    id       Majelis Nasional Pakistan; Parlemen Pakistan

org pakistan-army
    name     Pakistan Army
    class    -
    country  PAK
    sector   MIL
    en       Pakistan Army; Pakistani army; Pakistani military; Pakistani armed forces; Pakistan's military; Pakistan military; Pakistani security forces
    id       militer Pakistan; tentara Pakistan; Angkatan Darat Pakistan; angkatan bersenjata Pakistan; pasukan Pakistan
    from     1947-08-14

org ispr
    name     ISPR
    class    -
    country  PAK
    sector   MIL
    en       ISPR; Inter-Services Public Relations
    id       ISPR
    parent   pakistan-army

org isi
    name     Inter-Services Intelligence
    class    -
    country  PAK
    sector   SPY
    en       Inter-Services Intelligence; ISI; Pakistani intelligence agency
    id       ISI; Badan Intelijen Pakistan; Inter-Services Intelligence
    en.seat  Aabpara
    from     1948

org pakistan-supreme-court
    name     Supreme Court of Pakistan
    class    -
    country  PAK
    sector   JUD
    en       Supreme Court of Pakistan; Pakistani Supreme Court; Pakistan's Supreme Court
    id       Mahkamah Agung Pakistan

org pakistan-ecp
    name     Election Commission of Pakistan
    class    -
    country  PAK
    sector   GOV
    en       Election Commission of Pakistan; ECP
    id       Komisi Pemilihan Pakistan; KPU Pakistan
    from     1956-03-23

org nab-pakistan
    name     National Accountability Bureau
    class    -
    country  PAK
    sector   COP
    en       National Accountability Bureau
    id       Biro Akuntabilitas Nasional Pakistan; NAB Pakistan
    from     1999-11-16

org rab
    name     Rapid Action Battalion
    class    -
    country  BGD
    sector   COP
    en       Rapid Action Battalion
    id       Batalion Aksi Cepat; Batalyon Aksi Cepat; RAB Bangladesh
    from     2004-03-26

org bangladesh-ict
    name     International Crimes Tribunal
    class    -
    country  BGD
    sector   JUD
    en       International Crimes Tribunal; Bangladesh's International Crimes Tribunal
    id       Pengadilan Kejahatan Internasional Bangladesh; Pengadilan Kejahatan Internasional
    from     2009-03-25

org bangladesh-interim-government
    name     Bangladesh interim government
    class    -
    country  BGD
    sector   GOV
    en       Bangladesh interim government; Bangladesh's interim government
    id       pemerintah sementara Bangladesh
    from     2024-08-08
    to       2026-02

org afghan-government
    name     Afghan government
    class    -
    country  AFG
    sector   GOV
    en       Afghan government
    id       pemerintah Afghanistan; pemerintah Afganistan

org islamic-emirate
    name     Taliban government
    class    -
    country  AFG
    sector   GOV
    en       Taliban government; Taliban administration; Taliban regime; Taliban authorities
    id       Imarah Islam Afghanistan; pemerintah Taliban; pemerintahan Taliban; rezim Taliban; otoritas Taliban
    from     2021-08-15
    parent   taliban

org afghan-security-forces
    name     Afghan National Security Forces
    class    -
    country  AFG
    sector   MIL
    en       Afghan National Security Forces; Afghan National Army; Afghan security forces; Afghan National Defense and Security Forces
    id       Pasukan Keamanan Nasional Afghanistan; Tentara Nasional Afghanistan
    from     2002
    to       2021-08-15

org nds-afghanistan
    name     National Directorate of Security
    class    -
    country  AFG
    sector   SPY
    en       National Directorate of Security
    id       Direktorat Keamanan Nasional Afghanistan
    from     2002
    to       2021-08-15

# Israel and Palestine

org israeli-government
    name     Israeli government
    class    -
    country  ISR
    sector   GOV
    en       Israeli government; Government of Israel; Netanyahu government
    id       pemerintah Israel; pemerintahan Netanyahu; rezim Zionis Israel

org knesset
    name     Knesset
    class    -
    country  ISR
    sector   LEG
    en       Knesset; Israeli parliament; Israel's parliament; Israeli Knesset
    id       Knesset; Parlemen Israel; Parlemen Knesset
    from     1949-02-14

org idf
    name     Israel Defense Forces
    class    -
    country  ISR
    sector   MIL
    en       Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; IDF; Israeli military; Israeli army; Israeli forces; Israeli troops; Israeli occupation forces
    id       IDF; Pasukan Pertahanan Israel; militer Israel; tentara Israel; pasukan Israel; Angkatan Bersenjata Israel; tentara Zionis; pasukan Zionis; tentara zionis Israel; pasukan pendudukan Israel
    from     1948-05-26

org israeli-air-force
    name     Israeli Air Force
    class    -
    country  ISR
    sector   MIL
    en       Israeli Air Force
    id       Angkatan Udara Israel; AU Israel
    from     1948-05-28
    parent   idf

org israeli-navy
    name     Israeli Navy
    class    -
    country  ISR
    sector   MIL
    en       Israeli Navy
    id       Angkatan Laut Israel; AL Israel
    parent   idf

org cogat
    name     COGAT
    class    -
    country  ISR
    sector   MIL
    en       COGAT; Coordination of Government Activities in the Territories; Coordinator of Government Activities in the Territories
    id       COGAT; Badan koordinasi kegiatan pemerintah Israel di wilayah Palestina

org mossad
    name     Mossad
    class    -
    country  ISR
    sector   SPY
    en       Mossad
    id       Mossad; dinas rahasia Israel; badan intelijen Israel
    from     1949-12-13

org shin-bet
    name     Shin Bet
    class    -
    country  ISR
    sector   SPY
    en       Shin Bet; Shabak; Israel Security Agency
    id       Shin Bet; Shabak; badan keamanan dalam negeri Israel; dinas keamanan Israel Shin Bet
    from     1949-02-08

org israel-police
    name     Israel Police
    class    -
    country  ISR
    sector   COP
    en       Israel Police; Israeli police; Israeli border police
    id       Kepolisian Israel; polisi Israel; polisi perbatasan Israel
    from     1948

org israeli-security-cabinet
    name     Israeli security cabinet
    class    -
    country  ISR
    sector   GOV
    en       Israeli security cabinet; Israel's security cabinet; Israeli war cabinet; Israel's war cabinet; Israeli cabinet
    id       Kabinet Keamanan Israel; Kabinet Perang Israel; Kabinet Israel

org israel-supreme-court
    name     Israeli Supreme Court
    class    -
    country  ISR
    sector   JUD
    en       Israeli Supreme Court; Supreme Court of Israel; Israel's Supreme Court; Israeli High Court; Israel's High Court of Justice
    id       Mahkamah Agung Israel; Mahkamah Tinggi Israel
    from     1948-09

org palestinian-authority
    name     Palestinian Authority
    class    -
    country  PSE
    sector   GOV
    en       Palestinian Authority; Palestinian National Authority; Palestinian government
    id       Otoritas Palestina; Otoritas Nasional Palestina; pemerintah Palestina
    from     1994-05

org plo
    name     Palestine Liberation Organization
    class    -
    country  PSE
    sector   GOV
    en       Palestine Liberation Organization; Palestine Liberation Organisation; PLO
    id       Organisasi Pembebasan Palestina; PLO
    from     1964-05-28

org palestinian-security-forces
    name     Palestinian Security Forces
    class    -
    country  PSE
    sector   COP
    en       Palestinian Security Forces; Palestinian police; Palestinian Authority security forces
    id       pasukan keamanan Palestina; Kepolisian Palestina; Pasukan keamanan Otoritas Palestina

org gaza-health-ministry
    name     Gaza Health Ministry
    class    -
    country  PSE
    sector   MED
    en       Gaza Health Ministry; Gaza's Health Ministry; Hamas-run health ministry; Health Ministry in Gaza; Gaza Ministry of Health; Palestinian Health Ministry; Hamas-run Gaza health ministry; Health Ministry in the Hamas-run Gaza Strip
    id       Kementerian Kesehatan Gaza; Kementerian Kesehatan di Gaza; Kementerian Kesehatan Palestina; Kementerian Kesehatan Palestina di Gaza; Kemenkes Gaza

org gaza-civil-defence
    name     Gaza civil defence
    class    -
    country  PSE
    sector   CVL
    en       Gaza civil defence; Gaza's civil defence agency; Gaza Civil Defense; Gaza civil defence agency
    id       Pertahanan Sipil Gaza; Badan Pertahanan Sipil Gaza

org gaza-media-office
    name     Gaza Government Media Office
    class    -
    country  PSE
    sector   GOV
    en       Gaza Government Media Office; Gaza Media Office; Government Media Office in Gaza; Gaza's Government Media Office
    id       Kantor Media Pemerintah Gaza; Kantor Media Gaza; Kantor Media Pemerintah di Gaza

org prcs
    name     Palestine Red Crescent Society
    class    -
    country  PSE
    sector   MED
    en       Palestine Red Crescent Society; Palestinian Red Crescent; Palestine Red Crescent; Palestinian Red Crescent Society; PRCS
    id       Bulan Sabit Merah Palestina; PRCS; Perhimpunan Bulan Sabit Merah Palestina
    from     1968-12-26

# Iran

org iranian-government
    name     Iranian government
    class    -
    country  IRN
    sector   GOV
    en       Iranian government; Government of Iran; Iranian regime
    id       pemerintah Iran; rezim Iran

org irgc
    name     Islamic Revolutionary Guard Corps
    class    -
    country  IRN
    sector   MIL
    en       Islamic Revolutionary Guard Corps; Islamic Revolution Guards Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guard; Iran's Revolutionary Guards; Revolutionary Guard Corps; Iran's Revolutionary Guard; Iranian Revolutionary Guards
    id       Korps Garda Revolusi Islam; Korps Garda Revolusi Islam Iran; IRGC; Garda Revolusi; Garda Revolusi Iran; Garda Revolusi Islam; Pasukan Garda Revolusi Iran; Korps Garda Revolusi Iran; Garda Revolusi Islam Iran
    from     1979-05-05

org quds-force
    name     Quds Force
    class    -
    country  IRN
    sector   MIL
    en       Quds Force; IRGC Quds Force; Qods Force
    id       Pasukan Quds; Pasukan Al-Quds; Brigade Quds; Pasukan Quds IRGC
    parent   irgc

org basij
    name     Basij
    class    -
    country  IRN
    sector   PRM
    en       Basij; Basij militia; Basij forces
    id       Basij; milisi Basij; pasukan Basij
    from     1979-11-26
    parent   irgc

org artesh
    name     Artesh
    class    -
    country  IRN
    sector   MIL
    en       Artesh; Iranian army; Iranian armed forces; Iranian military; Islamic Republic of Iran Army
    id       Artesh; militer Iran; angkatan bersenjata Iran; tentara Iran; Angkatan Darat Iran

org khatam-al-anbiya
    name     Khatam al-Anbiya Central Headquarters
    class    -
    country  IRN
    sector   MIL
    en       Khatam al-Anbiya Central Headquarters; Khatam al-Anbiya
    id       Markas Pusat Khatam al-Anbiya; Khatam al-Anbiya

org iran-navy
    name     Iranian Navy
    class    -
    country  IRN
    sector   MIL
    en       Iranian Navy
    id       Angkatan Laut Iran
    parent   artesh

org iran-majlis
    name     Islamic Consultative Assembly
    class    -
    country  IRN
    sector   LEG
    en       Islamic Consultative Assembly; Iranian parliament; Iran's parliament; Majlis of Iran
    id       Majelis Permusyawaratan Islam Iran; Parlemen Iran; Majelis Iran; Majles Iran
    from     1980

org guardian-council
    name     Guardian Council
    class    -
    country  IRN
    sector   JUD
    en       Guardian Council; Iran's Guardian Council
    id       Dewan Wali; Dewan Garda Iran; Dewan Wali Iran
    from     1980

org assembly-of-experts
    name     Assembly of Experts
    class    -
    country  IRN
    sector   GOV
    en       Assembly of Experts; Iran's Assembly of Experts
    id       Majelis Ahli; Majelis Ahli Iran
    from     1983

org iran-snsc
    name     Supreme National Security Council
    class    -
    country  IRN
    sector   GOV
    en       Supreme National Security Council; Iran's Supreme National Security Council
    id       Dewan Keamanan Nasional Tertinggi; Dewan Keamanan Nasional Tertinggi Iran; Dewan Tertinggi Keamanan Nasional Iran
    from     1989

org iran-intelligence-ministry
    name     Iranian Intelligence Ministry
    class    -
    country  IRN
    sector   SPY
    en       Iranian Intelligence Ministry; Iran's Intelligence Ministry; Iranian Ministry of Intelligence
    id       Kementerian Intelijen Iran
    from     1983-08-18

org aeoi
    name     Atomic Energy Organization of Iran
    class    -
    country  IRN
    sector   GOV
    en       Atomic Energy Organization of Iran; Atomic Energy Organisation of Iran; AEOI
    id       Organisasi Energi Atom Iran; Badan Energi Atom Iran; AEOI
    from     1974

org iran-judiciary
    name     Iranian judiciary
    class    -
    country  IRN
    sector   JUD
    en       Iranian judiciary; Iran's judiciary
    id       peradilan Iran; lembaga peradilan Iran; otoritas peradilan Iran

org revolutionary-court-iran
    name     Islamic Revolutionary Court
    class    -
    country  IRN
    sector   JUD
    en       Islamic Revolutionary Court; Revolutionary Court of Iran; Iran's Revolutionary Court; Iranian Revolutionary Court
    id       Pengadilan Revolusi Iran; Pengadilan Revolusi Islam
    from     1979

org iran-morality-police
    name     Iranian morality police
    class    -
    country  IRN
    sector   COP
    en       Iranian morality police; Iran's morality police; Guidance Patrol
    id       polisi moral Iran; polisi moralitas Iran

# Arab states and Turkey

org syrian-government
    name     Syrian government
    class    -
    country  SYR
    sector   GOV
    en       Syrian government; Assad regime; Assad government; Syrian regime; Government of Syria
    id       pemerintah Suriah; rezim Assad; rezim Suriah; rezim Bashar al-Assad

org syrian-arab-army
    name     Syrian Arab Army
    class    -
    country  SYR
    sector   MIL
    en       Syrian Arab Army; Syrian army; Syrian military; Syrian government forces
    id       tentara Suriah; militer Suriah; Tentara Arab Suriah; pasukan pemerintah Suriah

org syrian-transitional-government
    name     Syrian transitional government
    class    -
    country  SYR
    sector   GOV
    en       Syrian transitional government; Syrian caretaker government; Syria's transitional government; Syrian interim government
    id       pemerintah transisi Suriah; pemerintahan transisi Suriah
    from     2024-12-08

org laf
    name     Lebanese Armed Forces
    class    -
    country  LBN
    sector   MIL
    en       Lebanese Armed Forces; Lebanese army; Lebanese military
    id       Angkatan Bersenjata Lebanon; tentara Lebanon; militer Lebanon
    from     1945-08-01

org lebanese-government
    name     Lebanese government
    class    -
    country  LBN
    sector   GOV
    en       Lebanese government; Government of Lebanon
    id       pemerintah Lebanon

org lebanon-parliament
    name     Lebanese parliament
    class    -
    country  LBN
    sector   LEG
    en       Lebanese parliament; Lebanon's parliament
    id       Parlemen Lebanon

org iraqi-government
    name     Iraqi government
    class    -
    country  IRQ
    sector   GOV
    en       Iraqi government; Government of Iraq
    id       pemerintah Irak

org iraqi-security-forces
    name     Iraqi Security Forces
    class    -
    country  IRQ
    sector   MIL
    en       Iraqi Security Forces; Iraqi army; Iraqi military; Iraqi armed forces
    id       Pasukan Keamanan Irak; tentara Irak; militer Irak; pasukan Irak

org iraq-council-of-representatives
    name     Council of Representatives of Iraq
    class    -
    country  IRQ
    sector   LEG
    en       Council of Representatives of Iraq; Iraqi parliament; Iraq's parliament
    id       Parlemen Irak; Dewan Perwakilan Irak
    from     2005

org pmf-iraq
    name     Popular Mobilization Forces
    class    -
    country  IRQ
    sector   PRM
    en       Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilization Units
    id       Pasukan Mobilisasi Populer; Pasukan Mobilisasi Rakyat; Hashd al-Shaabi; Unit Mobilisasi Populer
    from     2014-06-15

org peshmerga
    name     Peshmerga
    class    -
    country  IRQ
    sector   MIL
    en       Peshmerga; Kurdish Peshmerga
    id       Peshmerga; pasukan Peshmerga

org krg
    name     Kurdistan Regional Government
    class    -
    country  IRQ
    sector   GOV
    en       Kurdistan Regional Government; KRG
    id       Pemerintah Daerah Kurdistan; Pemerintah Regional Kurdistan; KRG
    from     1992

org saudi-government
    name     Saudi government
    class    -
    country  SAU
    sector   GOV
    en       Saudi government; Saudi authorities; Saudi royal court
    id       pemerintah Arab Saudi; pemerintah Saudi; otoritas Saudi; otoritas Arab Saudi

org saudi-shura
    name     Shura Council of Saudi Arabia
    class    -
    country  SAU
    sector   LEG
    en       Shura Council of Saudi Arabia; Saudi Shura Council
    id       Majelis Syura Arab Saudi

org saudi-hajj-ministry
    name     Saudi Ministry of Hajj and Umrah
    class    -
    country  SAU
    sector   REL
    en       Saudi Ministry of Hajj and Umrah; Saudi Hajj Ministry
    id       Kementerian Haji dan Umrah Arab Saudi; Kementerian Haji Arab Saudi; Kementerian Haji Saudi; Kementerian Haji dan Umrah Saudi

org egypt-government
    name     Egyptian government
    class    -
    country  EGY
    sector   GOV
    en       Egyptian government; Government of Egypt
    id       pemerintah Mesir

org egyptian-armed-forces
    name     Egyptian Armed Forces
    class    -
    country  EGY
    sector   MIL
    en       Egyptian Armed Forces; Egyptian army; Egyptian military
    id       angkatan bersenjata Mesir; militer Mesir; tentara Mesir

org egypt-gis
    name     Egyptian General Intelligence Service
    class    -
    country  EGY
    sector   SPY
    en       Egyptian General Intelligence Service; Egyptian General Intelligence; Egyptian intelligence
    id       Badan Intelijen Umum Mesir; Intelijen Mesir; Badan Intelijen Mesir

org al-azhar
    name     Al-Azhar
    class    -
    country  EGY
    sector   REL
    en       Al-Azhar; Al-Azhar University
    id       Al-Azhar; Universitas Al-Azhar; Universitas Al Azhar Kairo

org scaf
    name     Supreme Council of the Armed Forces
    class    -
    country  EGY
    sector   MIL
    en       Supreme Council of the Armed Forces; SCAF
    id       Dewan Tertinggi Angkatan Bersenjata Mesir; SCAF

org turkish-government
    name     Turkish government
    class    -
    country  TUR
    sector   GOV
    en       Turkish government; Government of Turkey
    id       pemerintah Turki; pemerintah Turkiye; pemerintah Türkiye

org tbmm
    name     Grand National Assembly of Turkey
    class    -
    country  TUR
    sector   LEG
    en       Grand National Assembly of Turkey; Turkish parliament; Turkey's parliament; Turkish Grand National Assembly
    id       Majelis Agung Nasional Turki; Parlemen Turki; Parlemen Turkiye
    from     1920-04-23

org mit-turkey
    name     National Intelligence Organization
    class    -
    country  TUR
    sector   SPY
    en       National Intelligence Organization; National Intelligence Organisation; Turkish intelligence agency; Turkish National Intelligence Organization; MİT
    id       Organisasi Intelijen Nasional Turki; Badan Intelijen Turki; Badan Intelijen Nasional Turki; Intelijen Turki
    from     1965-07-22

org turkish-armed-forces
    name     Turkish Armed Forces
    class    -
    country  TUR
    sector   MIL
    en       Turkish Armed Forces; Turkish military; Turkish army; Turkish forces; Turkish troops
    id       angkatan bersenjata Turki; militer Turki; tentara Turki; pasukan Turki

org diyanet
    name     Diyanet
    class    -
    country  TUR
    sector   REL
    en       Diyanet; Directorate of Religious Affairs
    id       Diyanet
    from     1924-03-03

org ysk-turkey
    name     Supreme Election Council of Turkey
    class    -
    country  TUR
    sector   GOV
    en       Supreme Election Council of Turkey; Supreme Electoral Council of Turkey
    id       KPU Turki; Dewan Pemilihan Tinggi Turki

org afad
    name     AFAD
    class    -
    country  TUR
    sector   GOV
    en       AFAD; Disaster and Emergency Management Authority
    id       AFAD; badan penanggulangan bencana Turki
    from     2009

org libya-gnu
    name     Government of National Unity in Libya
    class    -
    country  LBY
    sector   GOV
    en       Government of National Unity in Libya; Libyan Government of National Unity; Tripoli-based Government of National Unity
    id       Pemerintah Persatuan Nasional Libya
    from     2021-03-15

org lna-libya
    name     Libyan National Army
    class    -
    country  LBY
    sector   REB
    en       Libyan National Army; Libyan Arab Armed Forces; LNA
    id       Tentara Nasional Libya; LNA; pasukan Haftar
    from     2014-05

org libya-house-of-representatives
    name     Libyan House of Representatives
    class    -
    country  LBY
    sector   LEG
    en       Libyan House of Representatives; Libya's House of Representatives; Libyan parliament
    id       Parlemen Libya; Dewan Perwakilan Libya
    from     2014-08-04

org yemen-government
    name     Yemeni government
    class    -
    country  YEM
    sector   GOV
    en       Yemeni government; internationally recognized government of Yemen; Yemen's internationally recognised government; Yemen's internationally recognized government
    id       pemerintah Yaman; pemerintah Yaman yang diakui internasional

org yemen-plc
    name     Presidential Leadership Council
    class    -
    country  YEM
    sector   GOV
    en       Presidential Leadership Council; Yemen's Presidential Leadership Council
    id       Dewan Kepemimpinan Presiden Yaman; Dewan Kepemimpinan Kepresidenan Yaman
    from     2022-04-07

org qatar-investment-authority
    name     Qatar Investment Authority
    class    -
    country  QAT
    sector   BUS
    en       Qatar Investment Authority
    id       Otoritas Investasi Qatar; Qatar Investment Authority
    from     2005

org pif-saudi
    name     Saudi Public Investment Fund
    class    -
    country  SAU
    sector   BUS
    en       Saudi Public Investment Fund; Public Investment Fund of Saudi Arabia
    id       Dana Investasi Publik Arab Saudi; Public Investment Fund Arab Saudi
    from     1971

# Europe

org bundestag
    name     Bundestag
    class    -
    country  DEU
    sector   LEG
    en       Bundestag; German parliament; German Bundestag; Germany's parliament
    id       Bundestag; Parlemen Jerman; Majelis Rendah Jerman
    from     1949-09-07

org bundesrat
    name     Bundesrat
    class    -
    country  DEU
    sector   LEG
    en       Bundesrat; German Bundesrat
    id       Bundesrat; Majelis Tinggi Jerman
    from     1949-09-07

org bundeswehr
    name     Bundeswehr
    class    -
    country  DEU
    sector   MIL
    en       Bundeswehr; German armed forces; German military; German army
    id       Bundeswehr; militer Jerman; angkatan bersenjata Jerman; tentara Jerman
    from     1955-11-12

org bnd
    name     BND
    class    -
    country  DEU
    sector   SPY
    en       BND; Federal Intelligence Service; Bundesnachrichtendienst
    id       BND; Badan Intelijen Federal Jerman; Dinas Intelijen Federal Jerman; Dinas Intelijen Luar Negeri Jerman
    from     1956-04-01

org bfv
    name     BfV
    class    -
    country  DEU
    sector   SPY
    en       BfV; Federal Office for the Protection of the Constitution
    id       BfV; Kantor Federal Perlindungan Konstitusi Jerman; Badan Intelijen Dalam Negeri Jerman
    from     1950-11-07

org bundesverfassungsgericht
    name     Federal Constitutional Court
    class    -
    country  DEU
    sector   JUD
    en       Federal Constitutional Court; German Constitutional Court; Bundesverfassungsgericht
    id       Mahkamah Konstitusi Jerman; Mahkamah Konstitusi Federal Jerman
    from     1951-09-28

org german-government
    name     German government
    class    -
    country  DEU
    sector   GOV
    en       German government; Federal Government of Germany
    id       pemerintah Jerman; pemerintah federal Jerman

org bundesbank
    name     Bundesbank
    class    -
    country  DEU
    sector   BUS
    en       Bundesbank
    id       Bundesbank; Bank Sentral Jerman
    from     1957

org french-government
    name     French government
    class    -
    country  FRA
    sector   GOV
    en       French government; Government of France
    id       pemerintah Prancis; pemerintah Perancis

org french-national-assembly
    name     French National Assembly
    class    -
    country  FRA
    sector   LEG
    en       French National Assembly; French parliament; National Assembly of France; France's National Assembly
    id       Majelis Nasional Prancis; Parlemen Prancis; Majelis Nasional Perancis; Parlemen Perancis
    en.seat  Palais Bourbon
    from     1958

org french-senate
    name     French Senate
    class    -
    country  FRA
    sector   LEG
    en       French Senate
    id       Senat Prancis; Senat Perancis
    from     1958

org fra-foreign-ministry
    name     French Foreign Ministry
    class    -
    country  FRA
    sector   GOV
    en       French Foreign Ministry; French Ministry of Foreign Affairs; France's Foreign Ministry
    id       Kementerian Luar Negeri Prancis; Kemlu Prancis; Kemenlu Prancis; Kementerian Luar Negeri Perancis

org dgse
    name     DGSE
    class    -
    country  FRA
    sector   SPY
    en       DGSE
    id       DGSE; Badan Intelijen Luar Negeri Prancis
    from     1982-04-02

org dgsi
    name     DGSI
    class    -
    country  FRA
    sector   SPY
    en       DGSI
    id       DGSI; Badan Intelijen Dalam Negeri Prancis
    from     2014-05-12

org french-armed-forces
    name     French Armed Forces
    class    -
    country  FRA
    sector   MIL
    en       French Armed Forces; French military; French army; French forces; French troops
    id       militer Prancis; angkatan bersenjata Prancis; tentara Prancis; pasukan Prancis

org gendarmerie-france
    name     French Gendarmerie
    class    -
    country  FRA
    sector   COP
    en       French Gendarmerie; Gendarmerie Nationale; French gendarmes
    id       Gendarmerie Prancis; Gendarme Prancis

org france-constitutional-council
    name     Constitutional Council of France
    class    -
    country  FRA
    sector   JUD
    en       Constitutional Council of France; French Constitutional Council
    id       Dewan Konstitusi Prancis; Dewan Konstitusional Prancis
    from     1958-10-04

org italian-parliament
    name     Italian parliament
    class    -
    country  ITA
    sector   LEG
    en       Italian parliament; Italian Senate; Italian Chamber of Deputies
    id       Parlemen Italia; Senat Italia

org carabinieri
    name     Carabinieri
    class    -
    country  ITA
    sector   COP
    en       Carabinieri
    id       Carabinieri
    from     1814-07-13

org italian-government
    name     Italian government
    class    -
    country  ITA
    sector   GOV
    en       Italian government
    id       pemerintah Italia

org spain-cortes
    name     Cortes Generales
    class    -
    country  ESP
    sector   LEG
    en       Cortes Generales; Spanish parliament; Spanish Congress of Deputies; Congress of Deputies
    id       Parlemen Spanyol; Kongres Deputi Spanyol
    from     1978

org guardia-civil
    name     Guardia Civil
    class    -
    country  ESP
    sector   COP
    en       Guardia Civil; Spanish Civil Guard; Civil Guard
    id       Guardia Civil; Garda Sipil Spanyol
    from     1844

org spain-cni
    name     Spanish National Intelligence Centre
    class    -
    country  ESP
    sector   SPY
    en       Spanish National Intelligence Centre
    id       Pusat Intelijen Nasional Spanyol
    from     2002

org catalan-government
    name     Generalitat of Catalonia
    class    -
    country  ESP
    sector   GOV
    en       Generalitat of Catalonia; Generalitat; Catalan government
    id       pemerintah Catalunya; pemerintah Katalonia; Generalitat

org dutch-parliament
    name     Dutch parliament
    class    -
    country  NLD
    sector   LEG
    en       Dutch parliament; Tweede Kamer; States General of the Netherlands
    id       Parlemen Belanda; Tweede Kamer

org aivd
    name     AIVD
    class    -
    country  NLD
    sector   SPY
    en       AIVD
    id       AIVD; Badan Intelijen Belanda
    from     2002-05-29

org dutch-government
    name     Dutch government
    class    -
    country  NLD
    sector   GOV
    en       Dutch government
    id       pemerintah Belanda

org sejm
    name     Sejm
    class    -
    country  POL
    sector   LEG
    en       Sejm; Polish parliament; Polish Sejm; Poland's parliament
    id       Sejm; Parlemen Polandia

org polish-abw
    name     Polish Internal Security Agency
    class    -
    country  POL
    sector   SPY
    en       Polish Internal Security Agency
    id       Badan Keamanan Dalam Negeri Polandia
    from     2002-06-29

org riksdag
    name     Riksdag
    class    -
    country  SWE
    sector   LEG
    en       Riksdag; Swedish parliament; Sweden's parliament
    id       Riksdag; Parlemen Swedia

org sapo-sweden
    name     Säpo
    class    -
    country  SWE
    sector   SPY
    en       Säpo; Swedish Security Service
    id       Säpo; Dinas Keamanan Swedia; Badan Intelijen Swedia
    from     1989-10-01

org storting
    name     Storting
    class    -
    country  NOR
    sector   LEG
    en       Storting; Norwegian parliament; Norway's parliament
    id       Storting; Parlemen Norwegia
    from     1814

org norwegian-nobel-committee
    name     Norwegian Nobel Committee
    class    -
    country  NOR
    sector   CVL
    en       Norwegian Nobel Committee; Nobel Committee
    id       Komite Nobel; Komite Nobel Norwegia
    from     1897

org folketing
    name     Folketing
    class    -
    country  DNK
    sector   LEG
    en       Folketing; Danish parliament; Denmark's parliament; Folketinget
    id       Folketing; Parlemen Denmark
    from     1849

org eduskunta
    name     Eduskunta
    class    -
    country  FIN
    sector   LEG
    en       Eduskunta; Finnish parliament; Finland's parliament
    id       Eduskunta; Parlemen Finlandia

org supo
    name     Supo
    class    -
    country  FIN
    sector   SPY
    en       Supo; Finnish Security and Intelligence Service
    id       Supo; Badan Intelijen Finlandia
    from     1949

org seimas
    name     Seimas
    class    -
    country  LTU
    sector   LEG
    en       Seimas; Lithuanian parliament
    id       Seimas; Parlemen Lituania

org saeima
    name     Saeima
    class    -
    country  LVA
    sector   LEG
    en       Saeima; Latvian parliament
    id       Saeima; Parlemen Latvia

org riigikogu
    name     Riigikogu
    class    -
    country  EST
    sector   LEG
    en       Riigikogu; Estonian parliament
    id       Riigikogu; Parlemen Estonia

org hungary-parliament
    name     Hungarian parliament
    class    -
    country  HUN
    sector   LEG
    en       Hungarian parliament; National Assembly of Hungary
    id       Parlemen Hungaria; Parlemen Hongaria

org serbia-skupstina
    name     Serbian parliament
    class    -
    country  SRB
    sector   LEG
    en       Serbian parliament; Skupstina; National Assembly of Serbia
    id       Parlemen Serbia; Skupstina

org bia-serbia
    name     Serbian Security Intelligence Agency
    class    -
    country  SRB
    sector   SPY
    en       Serbian Security Intelligence Agency
    id       Badan Intelijen Keamanan Serbia
    from     2002-07

org kosovo-police
    name     Kosovo Police
    class    -
    country  XKX
    sector   COP
    en       Kosovo Police; Kosovo security force
    id       Kepolisian Kosovo; Pasukan Keamanan Kosovo

org republika-srpska-government
    name     Republika Srpska government
    class    -
    country  BIH
    sector   GOV
    en       Republika Srpska government; Bosnian Serb government; Bosnian Serb parliament
    id       pemerintah Republika Srpska; pemerintah Serbia Bosnia; parlemen Serbia Bosnia
    from     1992-01-09

org greece-parliament
    name     Hellenic Parliament
    class    -
    country  GRC
    sector   LEG
    en       Hellenic Parliament; Greek parliament; Greece's parliament
    id       Parlemen Yunani; Parlemen Hellenik

org greek-coast-guard
    name     Hellenic Coast Guard
    class    -
    country  GRC
    sector   COP
    en       Hellenic Coast Guard; Greek coast guard
    id       Penjaga Pantai Yunani; Penjaga Pantai Hellenik

org georgia-parliament
    name     Georgian parliament
    class    -
    country  GEO
    sector   LEG
    en       Georgian parliament; Parliament of Georgia; Georgia's parliament
    id       Parlemen Georgia

org moldova-parliament
    name     Moldovan parliament
    class    -
    country  MDA
    sector   LEG
    en       Moldovan parliament; Moldova's parliament
    id       Parlemen Moldova

org swiss-federal-council
    name     Swiss Federal Council
    class    -
    country  CHE
    sector   GOV
    en       Swiss Federal Council; Federal Council of Switzerland; Swiss government
    id       Dewan Federal Swiss; pemerintah Swiss

org swiss-national-bank
    name     Swiss National Bank
    class    -
    country  CHE
    sector   BUS
    en       Swiss National Bank
    id       Bank Nasional Swiss; Bank Sentral Swiss
    from     1907

org roman-curia
    name     Roman Curia
    class    -
    country  VAT
    sector   REL
    en       Roman Curia
    id       Kuria Roma

org vatican-secretariat-of-state
    name     Vatican Secretariat of State
    class    -
    country  VAT
    sector   GOV
    en       Vatican Secretariat of State; Vatican's Secretariat of State
    id       Sekretariat Negara Vatikan

org dicastery-doctrine-faith
    name     Dicastery for the Doctrine of the Faith
    class    -
    country  VAT
    sector   REL
    en       Dicastery for the Doctrine of the Faith
    id       Dikasteri Ajaran Iman
    parent   roman-curia

org holy-see-press-office
    name     Holy See Press Office
    class    -
    country  VAT
    sector   REL
    en       Holy See Press Office; Vatican press office; Vatican News
    id       Kantor Pers Takhta Suci; Kantor Pers Vatikan; Vatican News

org catholic-church
    name     Catholic Church
    class    -
    country  VAT
    sector   REL
    en       Catholic Church; Roman Catholic Church
    id       Gereja Katolik; Gereja Katolik Roma

org belarus-house
    name     Belarusian parliament
    class    -
    country  BLR
    sector   LEG
    en       Belarusian parliament; Belarus parliament
    id       Parlemen Belarus

org belarus-government
    name     Belarusian government
    class    -
    country  BLR
    sector   GOV
    en       Belarusian government; Lukashenko regime
    id       pemerintah Belarus; rezim Lukashenko

org azerbaijan-army
    name     Azerbaijani army
    class    -
    country  AZE
    sector   MIL
    en       Azerbaijani army; Azerbaijani armed forces; Azerbaijani military; Azerbaijani forces
    id       militer Azerbaijan; tentara Azerbaijan; pasukan Azerbaijan

org armenian-army
    name     Armenian army
    class    -
    country  ARM
    sector   MIL
    en       Armenian army; Armenian armed forces; Armenian military; Armenian forces
    id       militer Armenia; tentara Armenia; pasukan Armenia

org artsakh
    name     Republic of Artsakh
    class    -
    country  AZE
    sector   REB
    en       Republic of Artsakh; Nagorno-Karabakh Republic; Artsakh Defence Army; Karabakh separatists
    id       Republik Artsakh; Republik Nagorno-Karabakh; separatis Karabakh; separatis Armenia di Karabakh
    from     1991-09-02
    to       2024-01-01

org transnistria-authorities
    name     Transnistrian authorities
    class    -
    country  MDA
    sector   REB
    en       Transnistrian authorities; Pridnestrovian Moldavian Republic; Transnistrian separatists
    id       otoritas Transnistria; separatis Transnistria
    from     1990-09-02

# South-East Asia beyond Indonesia

org malaysian-government
    name     Malaysian government
    class    -
    country  MYS
    sector   GOV
    en       Malaysian government; Government of Malaysia; Putrajaya government; Malaysian unity government
    id       pemerintah Malaysia; kerajaan Malaysia; pemerintah persatuan Malaysia

org dewan-rakyat
    name     Dewan Rakyat
    class    -
    country  MYS
    sector   LEG
    en       Dewan Rakyat; Malaysian parliament; Malaysia's parliament; Dewan Negara; Malaysian House of Representatives
    id       Dewan Rakyat; Dewan Rakyat Malaysia; Parlemen Malaysia; Dewan Negara Malaysia
    from     1959-09-11

org pdrm
    name     Royal Malaysia Police
    class    -
    country  MYS
    sector   COP
    en       Royal Malaysia Police; Royal Malaysian Police; PDRM; Bukit Aman; Malaysian police
    id       Polis Diraja Malaysia; PDRM; Kepolisian Malaysia; Polisi Diraja Malaysia; Bukit Aman; polisi Malaysia
    from     1807

org macc
    name     Malaysian Anti-Corruption Commission
    class    -
    country  MYS
    sector   COP
    en       Malaysian Anti-Corruption Commission; MACC
    id       Suruhanjaya Pencegahan Rasuah Malaysia; SPRM; MACC; Komisi Antikorupsi Malaysia; Komisi Anti-Korupsi Malaysia
    from     2009-01-01

org malaysian-armed-forces
    name     Malaysian Armed Forces
    class    -
    country  MYS
    sector   MIL
    en       Malaysian Armed Forces; Malaysian military; Malaysian army
    id       Angkatan Tentera Malaysia; Angkatan Bersenjata Malaysia; militer Malaysia; tentara Malaysia

org royal-malaysian-navy
    name     Royal Malaysian Navy
    class    -
    country  MYS
    sector   MIL
    en       Royal Malaysian Navy
    id       Tentera Laut Diraja Malaysia; TLDM; Angkatan Laut Malaysia; Angkatan Laut Diraja Malaysia
    parent   malaysian-armed-forces

org royal-malaysian-air-force
    name     Royal Malaysian Air Force
    class    -
    country  MYS
    sector   MIL
    en       Royal Malaysian Air Force; RMAF
    id       Tentera Udara Diraja Malaysia; TUDM; Angkatan Udara Malaysia; Angkatan Udara Diraja Malaysia
    parent   malaysian-armed-forces

org mmea
    name     Malaysian Maritime Enforcement Agency
    class    -
    country  MYS
    sector   COP
    en       Malaysian Maritime Enforcement Agency; MMEA; Malaysian Coast Guard
    id       Agensi Penguatkuasaan Maritim Malaysia; APMM; Badan Penegakan Maritim Malaysia; Maritim Malaysia
    from     2005-11-30

org conference-of-rulers
    name     Malaysian Conference of Rulers
    class    -
    country  MYS
    sector   ELI
    en       Malaysian Conference of Rulers; Conference of Rulers; Majlis Raja-Raja
    id       Majelis Raja-Raja Melayu; Majlis Raja-Raja; Majelis Raja-Raja Malaysia
    from     1948

org singapore-government
    name     Singapore government
    class    -
    country  SGP
    sector   GOV
    en       Singapore government; Government of Singapore; Singaporean government
    id       pemerintah Singapura

org singapore-police
    name     Singapore Police Force
    class    -
    country  SGP
    sector   COP
    en       Singapore Police Force; Singapore police
    id       Kepolisian Singapura; Polisi Singapura; Singapore Police Force

org saf-singapore
    name     Singapore Armed Forces
    class    -
    country  SGP
    sector   MIL
    en       Singapore Armed Forces
    id       Angkatan Bersenjata Singapura; militer Singapura

org singapore-parliament
    name     Parliament of Singapore
    class    -
    country  SGP
    sector   LEG
    en       Parliament of Singapore; Singapore Parliament
    id       Parlemen Singapura

org isd-singapore
    name     Internal Security Department
    class    -
    country  SGP
    sector   SPY
    en       Internal Security Department
    id       Departemen Keamanan Dalam Negeri Singapura

org cpib
    name     Corrupt Practices Investigation Bureau
    class    -
    country  SGP
    sector   COP
    en       Corrupt Practices Investigation Bureau; CPIB
    id       Biro Investigasi Praktik Korupsi Singapura; CPIB
    from     1952

org mas-singapore
    name     Monetary Authority of Singapore
    class    -
    country  SGP
    sector   BUS
    en       Monetary Authority of Singapore
    id       Otoritas Moneter Singapura
    from     1971

org philippine-government
    name     Philippine government
    class    -
    country  PHL
    sector   GOV
    en       Philippine government; Government of the Philippines; Marcos administration; Duterte administration
    id       pemerintah Filipina; pemerintahan Marcos; pemerintahan Duterte

org philippine-senate
    name     Philippine Senate
    class    -
    country  PHL
    sector   LEG
    en       Philippine Senate; Senate of the Philippines
    id       Senat Filipina

org philippine-house
    name     Philippine House of Representatives
    class    -
    country  PHL
    sector   LEG
    en       Philippine House of Representatives; House of Representatives of the Philippines; Philippine Congress; Philippine House
    id       DPR Filipina; Kongres Filipina; Dewan Perwakilan Rakyat Filipina; Parlemen Filipina

org armed-forces-philippines
    name     Armed Forces of the Philippines
    class    -
    country  PHL
    sector   MIL
    en       Armed Forces of the Philippines; Philippine military; Philippine Army; Philippine armed forces; Philippine troops; Philippine forces
    id       Angkatan Bersenjata Filipina; militer Filipina; tentara Filipina
    from     1935-12-21

org philippine-navy
    name     Philippine Navy
    class    -
    country  PHL
    sector   MIL
    en       Philippine Navy
    id       Angkatan Laut Filipina; AL Filipina
    parent   armed-forces-philippines

org philippine-coast-guard
    name     Philippine Coast Guard
    class    -
    country  PHL
    sector   COP
    en       Philippine Coast Guard; PCG
    id       Penjaga Pantai Filipina; Coast Guard Filipina; Pasukan Penjaga Pantai Filipina
    from     1967-08-06

org pnp-philippines
    name     Philippine National Police
    class    -
    country  PHL
    sector   COP
    en       Philippine National Police; PNP
    id       Kepolisian Nasional Filipina; Kepolisian Filipina; polisi Filipina
    from     1991-01-29

org dfa-philippines
    name     Department of Foreign Affairs
    class    -
    country  PHL
    sector   GOV
    en       Department of Foreign Affairs; Philippine Department of Foreign Affairs; Philippine Foreign Ministry; DFA; Philippine Foreign Affairs Department
    id       Departemen Luar Negeri Filipina; Kementerian Luar Negeri Filipina; Kemlu Filipina; Kemenlu Filipina; Deplu Filipina

org dnd-philippines
    name     Department of National Defense
    class    -
    country  PHL
    sector   MIL
    en       Department of National Defense; Philippine Department of National Defense; Philippine Defense Department; Philippine Defence Ministry
    id       Departemen Pertahanan Filipina; Kementerian Pertahanan Filipina; Kemhan Filipina; Departemen Pertahanan Nasional Filipina

org nbi-philippines
    name     National Bureau of Investigation
    class    -
    country  PHL
    sector   COP
    en       National Bureau of Investigation; Philippine National Bureau of Investigation
    id       Biro Investigasi Nasional Filipina; NBI Filipina
    from     1936-11-13

org comelec
    name     Comelec
    class    -
    country  PHL
    sector   GOV
    en       Comelec; COMELEC; Commission on Elections
    id       Comelec; KPU Filipina; Komisi Pemilihan Filipina

org philippine-supreme-court
    name     Philippine Supreme Court
    class    -
    country  PHL
    sector   JUD
    en       Philippine Supreme Court; Supreme Court of the Philippines
    id       Mahkamah Agung Filipina

org sandiganbayan
    name     Sandiganbayan
    class    -
    country  PHL
    sector   JUD
    en       Sandiganbayan
    id       Sandiganbayan
    from     1978-06-11

org barmm
    name     Bangsamoro government
    class    -
    country  PHL
    sector   GOV
    en       Bangsamoro government; Bangsamoro Autonomous Region; Bangsamoro Transition Authority
    id       Pemerintah Bangsamoro; Otoritas Transisi Bangsamoro; Daerah Otonomi Bangsamoro
    from     2019-02-22

org thai-government
    name     Thai government
    class    -
    country  THA
    sector   GOV
    en       Thai government; Government of Thailand; Royal Thai Government
    id       pemerintah Thailand

org thai-parliament
    name     Thai parliament
    class    -
    country  THA
    sector   LEG
    en       Thai parliament; Thai House of Representatives; Thailand's parliament; National Assembly of Thailand; Thai Senate
    id       Parlemen Thailand; Senat Thailand; DPR Thailand; Majelis Nasional Thailand

org royal-thai-army
    name     Royal Thai Army
    class    -
    country  THA
    sector   MIL
    en       Royal Thai Army; Thai army; Thai military; Royal Thai Armed Forces; Thai armed forces; Thai forces; Thai soldiers; Thai troops
    id       Angkatan Darat Kerajaan Thailand; militer Thailand; tentara Thailand; Angkatan Bersenjata Thailand; pasukan Thailand; Angkatan Bersenjata Kerajaan Thailand

org royal-thai-air-force
    name     Royal Thai Air Force
    class    -
    country  THA
    sector   MIL
    en       Royal Thai Air Force
    id       Angkatan Udara Kerajaan Thailand; Angkatan Udara Thailand
    parent   royal-thai-army

org royal-thai-navy
    name     Royal Thai Navy
    class    -
    country  THA
    sector   MIL
    en       Royal Thai Navy
    id       Angkatan Laut Kerajaan Thailand; Angkatan Laut Thailand
    parent   royal-thai-army

org royal-thai-police
    name     Royal Thai Police
    class    -
    country  THA
    sector   COP
    en       Royal Thai Police; Thai police
    id       Kepolisian Kerajaan Thailand; Kepolisian Thailand; polisi Thailand

org thai-constitutional-court
    name     Constitutional Court of Thailand
    class    -
    country  THA
    sector   JUD
    en       Constitutional Court of Thailand; Thai Constitutional Court; Thailand's Constitutional Court
    id       Mahkamah Konstitusi Thailand; MK Thailand
    from     1998-04

org thai-ncpo
    name     National Council for Peace and Order
    class    -
    country  THA
    sector   MIL
    en       National Council for Peace and Order; NCPO
    id       Dewan Nasional untuk Perdamaian dan Ketertiban; NCPO
    from     2014-05-22
    to       2019-07-16

org vietnam-government
    name     Vietnamese government
    class    -
    country  VNM
    sector   GOV
    en       Vietnamese government; Government of Vietnam
    id       pemerintah Vietnam

org cpv
    name     Communist Party of Vietnam
    class    -
    country  VNM
    sector   PTY
    en       Communist Party of Vietnam; Vietnamese Communist Party; Vietnam's Communist Party
    id       Partai Komunis Vietnam
    from     1930-02-03

org vietnam-national-assembly
    name     National Assembly of Vietnam
    class    -
    country  VNM
    sector   LEG
    en       National Assembly of Vietnam; Vietnamese National Assembly; Vietnam's National Assembly; Vietnamese parliament
    id       Majelis Nasional Vietnam; Parlemen Vietnam

org pavn
    name     People's Army of Vietnam
    class    -
    country  VNM
    sector   MIL
    en       People's Army of Vietnam; Vietnam People's Army; Vietnamese military
    id       Tentara Rakyat Vietnam; militer Vietnam
    from     1944-12-22

org cambodian-government
    name     Cambodian government
    class    -
    country  KHM
    sector   GOV
    en       Cambodian government; Royal Government of Cambodia
    id       pemerintah Kamboja

org rcaf
    name     Royal Cambodian Armed Forces
    class    -
    country  KHM
    sector   MIL
    en       Royal Cambodian Armed Forces; Cambodian army; Cambodian military; Cambodian forces; Cambodian troops; Cambodian soldiers
    id       Angkatan Bersenjata Kerajaan Kamboja; militer Kamboja; tentara Kamboja; pasukan Kamboja; Angkatan Bersenjata Kamboja
    from     1953-11-09

org cambodian-senate
    name     Cambodian Senate
    class    -
    country  KHM
    sector   LEG
    en       Cambodian Senate; Cambodian parliament; National Assembly of Cambodia; Cambodian National Assembly
    id       Senat Kamboja; Parlemen Kamboja; Majelis Nasional Kamboja

org tatmadaw
    name     Tatmadaw
    class    -
    country  MMR
    sector   MIL
    en       Tatmadaw; Myanmar military; Myanmar Armed Forces; Myanmar army; Burmese military; Burmese army; Myanmar's military
    id       Tatmadaw; militer Myanmar; tentara Myanmar; Angkatan Bersenjata Myanmar; pasukan militer Myanmar

org myanmar-junta
    name     Myanmar junta
    class    -
    country  MMR
    sector   MIL
    en       Myanmar junta; Myanmar's junta; Myanmar military junta; Myanmar's military junta; Myanmar's ruling junta; Burmese junta; Myanmar's military government
    id       junta Myanmar; junta militer Myanmar; rezim militer Myanmar; pemerintah junta Myanmar; pemerintah militer Myanmar
    from     2021-02-01

org sac-myanmar
    name     State Administration Council
    class    -
    country  MMR
    sector   MIL
    en       State Administration Council
    id       Dewan Administrasi Negara; Dewan Administrasi Negara Myanmar
    from     2021-02-02
    to       2025-07-31
    parent   myanmar-junta

org sspc-myanmar
    name     State Security and Peace Commission
    class    -
    country  MMR
    sector   MIL
    en       State Security and Peace Commission
    id       Komisi Keamanan dan Perdamaian Negara; Komisi Keamanan dan Perdamaian Negara Myanmar
    from     2025-07-31
    parent   myanmar-junta

org nug-myanmar
    name     National Unity Government of Myanmar
    class    -
    country  MMR
    sector   OPP
    en       National Unity Government of Myanmar; Myanmar's National Unity Government; Myanmar shadow government; Myanmar's shadow government; NUG
    id       Pemerintah Persatuan Nasional Myanmar; NUG; pemerintah bayangan Myanmar; Pemerintahan Persatuan Nasional Myanmar
    from     2021-04-16

org myanmar-uec
    name     Union Election Commission of Myanmar
    class    -
    country  MMR
    sector   GOV
    en       Union Election Commission of Myanmar; Union Election Commission
    id       Komisi Pemilihan Persatuan Myanmar; KPU Myanmar; Komisi Pemilihan Umum Myanmar
    from     2010-03-08

org lao-prp
    name     Lao People's Revolutionary Party
    class    -
    country  LAO
    sector   PTY
    en       Lao People's Revolutionary Party
    id       Partai Revolusioner Rakyat Laos
    from     1955-03-22

org f-fdtl
    name     F-FDTL
    class    -
    country  TLS
    sector   MIL
    en       F-FDTL; Falintil-FDTL; Timor-Leste Defence Force
    id       F-FDTL; Falintil-FDTL; militer Timor Leste; Pasukan Pertahanan Timor Leste
    from     2001-02-01

org pntl
    name     National Police of Timor-Leste
    class    -
    country  TLS
    sector   COP
    en       National Police of Timor-Leste; PNTL; Timorese police
    id       Kepolisian Nasional Timor Leste; PNTL; Kepolisian Timor Leste; polisi Timor Leste
    from     2000-03-27

org timor-parliament
    name     National Parliament of Timor-Leste
    class    -
    country  TLS
    sector   LEG
    en       National Parliament of Timor-Leste; Timorese parliament; East Timor parliament
    id       Parlemen Nasional Timor Leste; Parlemen Timor Leste
    from     2002-05-20

org rbaf
    name     Royal Brunei Armed Forces
    class    -
    country  BRN
    sector   MIL
    en       Royal Brunei Armed Forces
    id       Angkatan Bersenjata Diraja Brunei; Angkatan Bersenjata Brunei
    from     1961-05-31

org pngdf
    name     Papua New Guinea Defence Force
    class    -
    country  PNG
    sector   MIL
    en       Papua New Guinea Defence Force; PNGDF
    id       Angkatan Pertahanan Papua Nugini; militer Papua Nugini; PNGDF; Tentara Papua Nugini
    from     1975

org png-police
    name     Royal Papua New Guinea Constabulary
    class    -
    country  PNG
    sector   COP
    en       Royal Papua New Guinea Constabulary; Papua New Guinea police
    id       Kepolisian Papua Nugini; polisi Papua Nugini

org png-parliament
    name     Papua New Guinea parliament
    class    -
    country  PNG
    sector   LEG
    en       Papua New Guinea parliament; National Parliament of Papua New Guinea
    id       Parlemen Papua Nugini

# Australia, New Zealand, Canada

org australian-government
    name     Australian government
    class    -
    country  AUS
    sector   GOV
    en       Australian government; Government of Australia; Albanese government; Morrison government
    id       pemerintah Australia; pemerintahan Albanese

org australian-parliament
    name     Australian parliament
    class    -
    country  AUS
    sector   LEG
    en       Australian parliament; Parliament of Australia; Australian Senate; Australian House of Representatives; Australia's parliament
    id       Parlemen Australia; Senat Australia
    from     1901-05-09

org dfat
    name     DFAT
    class    -
    country  AUS
    sector   GOV
    en       DFAT; Department of Foreign Affairs and Trade; Australian Department of Foreign Affairs and Trade; Australian Foreign Ministry
    id       DFAT; Departemen Luar Negeri dan Perdagangan Australia; Departemen Luar Negeri Australia; Kemlu Australia; Kementerian Luar Negeri Australia; Deplu Australia; Kemenlu Australia
    from     1987-07-24

org adf
    name     Australian Defence Force
    class    -
    country  AUS
    sector   MIL
    en       Australian Defence Force; Australian Defense Force; Australian military; Australian Army
    id       Angkatan Pertahanan Australia; Pasukan Pertahanan Australia; militer Australia; Angkatan Bersenjata Australia; Tentara Australia
    from     1976-02-09

org australia-defence-dept
    name     Australian Department of Defence
    class    -
    country  AUS
    sector   MIL
    en       Australian Department of Defence; Australian Defence Department; Australian Defence Ministry
    id       Departemen Pertahanan Australia; Kementerian Pertahanan Australia; Kemhan Australia

org ran-australia
    name     Royal Australian Navy
    class    -
    country  AUS
    sector   MIL
    en       Royal Australian Navy; Australian navy
    id       Angkatan Laut Australia; Angkatan Laut Kerajaan Australia
    parent   adf

org raaf
    name     Royal Australian Air Force
    class    -
    country  AUS
    sector   MIL
    en       Royal Australian Air Force; RAAF
    id       Angkatan Udara Australia; Angkatan Udara Kerajaan Australia; RAAF
    from     1921-03-31
    parent   adf

org asio
    name     ASIO
    class    -
    country  AUS
    sector   SPY
    en       ASIO; Australian Security Intelligence Organisation
    id       ASIO; Badan Intelijen Australia; Organisasi Intelijen Keamanan Australia; Badan Intelijen Keamanan Australia
    from     1949-03-16

org asis
    name     Australian Secret Intelligence Service
    class    -
    country  AUS
    sector   SPY
    en       Australian Secret Intelligence Service
    id       Badan Intelijen Rahasia Australia; Dinas Intelijen Rahasia Australia
    from     1952-05-13

org australian-federal-police
    name     Australian Federal Police
    class    -
    country  AUS
    sector   COP
    en       Australian Federal Police
    id       Kepolisian Federal Australia; Polisi Federal Australia; Australian Federal Police
    from     1979-10-19

org australian-border-force
    name     Australian Border Force
    class    -
    country  AUS
    sector   COP
    en       Australian Border Force
    id       Pasukan Perbatasan Australia; Australian Border Force
    from     2015-07-01

org australia-high-court
    name     High Court of Australia
    class    -
    country  AUS
    sector   JUD
    en       High Court of Australia; Australian High Court; Australia's High Court
    id       Mahkamah Agung Australia; Pengadilan Tinggi Australia
    from     1903

org rba
    name     Reserve Bank of Australia
    class    -
    country  AUS
    sector   BUS
    en       Reserve Bank of Australia
    id       Bank Sentral Australia; Reserve Bank of Australia
    from     1960-01-14

org nsw-police
    name     New South Wales Police
    class    -
    country  AUS
    sector   COP
    en       New South Wales Police; NSW Police
    id       Kepolisian New South Wales; Polisi New South Wales

org nzdf
    name     New Zealand Defence Force
    class    -
    country  NZL
    sector   MIL
    en       New Zealand Defence Force; New Zealand military; NZDF
    id       Angkatan Pertahanan Selandia Baru; militer Selandia Baru; Pasukan Pertahanan Selandia Baru
    from     1990-04-01

org nz-government
    name     New Zealand government
    class    -
    country  NZL
    sector   GOV
    en       New Zealand government; Government of New Zealand
    id       pemerintah Selandia Baru

org nz-parliament
    name     New Zealand Parliament
    class    -
    country  NZL
    sector   LEG
    en       New Zealand Parliament; New Zealand's parliament
    id       Parlemen Selandia Baru

org nz-police
    name     New Zealand Police
    class    -
    country  NZL
    sector   COP
    en       New Zealand Police
    id       Kepolisian Selandia Baru; Polisi Selandia Baru

org mfat-nz
    name     New Zealand Ministry of Foreign Affairs and Trade
    class    -
    country  NZL
    sector   GOV
    en       New Zealand Ministry of Foreign Affairs and Trade; MFAT; New Zealand Foreign Ministry
    id       Kementerian Luar Negeri Selandia Baru; Kemlu Selandia Baru; Kemenlu Selandia Baru; Kementerian Luar Negeri dan Perdagangan Selandia Baru

org canadian-government
    name     Canadian government
    class    -
    country  CAN
    sector   GOV
    en       Canadian government; Government of Canada; Trudeau government; Carney government
    id       pemerintah Kanada; pemerintahan Trudeau

org canadian-parliament
    name     Canadian parliament
    class    -
    country  CAN
    sector   LEG
    en       Canadian parliament; Parliament of Canada; Canadian House of Commons; Canada's House of Commons; Canadian Senate
    id       Parlemen Kanada; Majelis Rendah Kanada; Senat Kanada
    from     1867-07-01

org global-affairs-canada
    name     Global Affairs Canada
    class    -
    country  CAN
    sector   GOV
    en       Global Affairs Canada; Canadian Foreign Ministry
    id       Global Affairs Canada; Kementerian Luar Negeri Kanada; Kemlu Kanada; Kemenlu Kanada; Urusan Global Kanada

org rcmp
    name     RCMP
    class    -
    country  CAN
    sector   COP
    en       RCMP; Royal Canadian Mounted Police
    id       RCMP; Kepolisian Berkuda Kerajaan Kanada; Polisi Kanada; Kepolisian Kanada
    from     1920-02-01

org csis-canada
    name     Canadian Security Intelligence Service
    class    -
    country  CAN
    sector   SPY
    en       Canadian Security Intelligence Service
    id       Badan Intelijen Keamanan Kanada; Dinas Intelijen Keamanan Kanada; Badan Intelijen Kanada
    from     1984-07-16

org caf-canada
    name     Canadian Armed Forces
    class    -
    country  CAN
    sector   MIL
    en       Canadian Armed Forces; Canadian military
    id       Angkatan Bersenjata Kanada; militer Kanada
    from     1968-02-01

# Latin America

org brazil-government
    name     Brazilian government
    class    -
    country  BRA
    sector   GOV
    en       Brazilian government
    id       pemerintah Brasil

org brazil-congress
    name     Brazilian Congress
    class    -
    country  BRA
    sector   LEG
    en       Brazilian Congress; National Congress of Brazil; Brazilian Senate; Brazilian Chamber of Deputies; Brazil's Congress
    id       Kongres Brasil; Senat Brasil; Kongres Nasional Brasil; Parlemen Brasil

org brazil-stf
    name     Supreme Federal Court
    class    -
    country  BRA
    sector   JUD
    en       Supreme Federal Court; Brazilian Supreme Court; Supreme Federal Tribunal; Brazil's Supreme Court; Supreme Court of Brazil
    id       Mahkamah Agung Brasil; Mahkamah Agung Federal Brasil; Mahkamah Federal Agung Brasil

org brazil-tse
    name     Superior Electoral Court
    class    -
    country  BRA
    sector   JUD
    en       Superior Electoral Court; Brazilian electoral court; Brazil's electoral court
    id       Pengadilan Tinggi Pemilu Brasil; Mahkamah Pemilu Brasil

org bra-foreign-ministry
    name     Brazilian Foreign Ministry
    class    -
    country  BRA
    sector   GOV
    en       Brazilian Foreign Ministry; Brazil's Foreign Ministry
    id       Kementerian Luar Negeri Brasil; Kemlu Brasil; Kemenlu Brasil

org brazil-federal-police
    name     Brazilian Federal Police
    class    -
    country  BRA
    sector   COP
    en       Brazilian Federal Police; Federal Police of Brazil
    id       Polisi Federal Brasil; Kepolisian Federal Brasil

org mexican-government
    name     Mexican government
    class    -
    country  MEX
    sector   GOV
    en       Mexican government; Government of Mexico
    id       pemerintah Meksiko

org mexico-national-guard
    name     Mexican National Guard
    class    -
    country  MEX
    sector   COP
    en       Mexican National Guard; National Guard of Mexico; Mexico's National Guard
    id       Garda Nasional Meksiko
    from     2019-06-30

org sedena
    name     Sedena
    class    -
    country  MEX
    sector   MIL
    en       Sedena; Mexican army; Mexican military
    id       militer Meksiko; tentara Meksiko

org mexico-congress
    name     Mexican Congress
    class    -
    country  MEX
    sector   LEG
    en       Mexican Congress; Mexican Senate; Congress of the Union
    id       Kongres Meksiko; Senat Meksiko

org venezuelan-government
    name     Venezuelan government
    class    -
    country  VEN
    sector   GOV
    en       Venezuelan government; Maduro government; Maduro regime; Government of Venezuela; Miraflores
    id       pemerintah Venezuela; rezim Maduro; pemerintahan Maduro

org venezuela-national-assembly
    name     Venezuelan National Assembly
    class    -
    country  VEN
    sector   LEG
    en       Venezuelan National Assembly; National Assembly of Venezuela; Venezuela's National Assembly; Venezuelan parliament
    id       Majelis Nasional Venezuela; Parlemen Venezuela

org cne-venezuela
    name     National Electoral Council of Venezuela
    class    -
    country  VEN
    sector   GOV
    en       National Electoral Council of Venezuela; Venezuela's National Electoral Council; Venezuelan electoral council
    id       Dewan Pemilihan Nasional Venezuela; KPU Venezuela

org venezuela-tsj
    name     Supreme Tribunal of Justice
    class    -
    country  VEN
    sector   JUD
    en       Supreme Tribunal of Justice; Venezuelan Supreme Court; Venezuela's Supreme Court
    id       Mahkamah Agung Venezuela
    from     1999

org fanb
    name     Bolivarian National Armed Forces
    class    -
    country  VEN
    sector   MIL
    en       Bolivarian National Armed Forces; Venezuelan armed forces; Venezuelan military; Bolivarian National Guard; Venezuelan National Guard
    id       Angkatan Bersenjata Nasional Bolivarian; militer Venezuela; Garda Nasional Bolivarian

org sebin
    name     SEBIN
    class    -
    country  VEN
    sector   SPY
    en       SEBIN; Sebin; Bolivarian National Intelligence Service
    id       SEBIN; Badan Intelijen Nasional Bolivarian; Badan Intelijen Venezuela
    from     2009-12

org colombia-congress
    name     Colombian Congress
    class    -
    country  COL
    sector   LEG
    en       Colombian Congress; Colombian Senate; Congress of Colombia
    id       Kongres Kolombia; Senat Kolombia

org jep-colombia
    name     Special Jurisdiction for Peace
    class    -
    country  COL
    sector   JUD
    en       Special Jurisdiction for Peace
    id       Yurisdiksi Khusus untuk Perdamaian; Pengadilan Khusus Perdamaian Kolombia
    from     2018-01

org argentina-congress
    name     Argentine Congress
    class    -
    country  ARG
    sector   LEG
    en       Argentine Congress; Argentine Senate; National Congress of Argentina
    id       Kongres Argentina; Senat Argentina

org argentina-government
    name     Argentine government
    class    -
    country  ARG
    sector   GOV
    en       Argentine government; Milei government
    id       pemerintah Argentina; pemerintahan Milei

org peru-congress
    name     Peruvian Congress
    class    -
    country  PER
    sector   LEG
    en       Peruvian Congress; Congress of Peru; Peru's Congress
    id       Kongres Peru

org cuban-government
    name     Cuban government
    class    -
    country  CUB
    sector   GOV
    en       Cuban government; Government of Cuba
    id       pemerintah Kuba

org pcc-cuba
    name     Communist Party of Cuba
    class    -
    country  CUB
    sector   PTY
    en       Communist Party of Cuba; Cuban Communist Party
    id       Partai Komunis Kuba
    from     1965-10-03

org haiti-police
    name     Haitian National Police
    class    -
    country  HTI
    sector   COP
    en       Haitian National Police; Haiti's National Police; Haiti National Police
    id       Kepolisian Nasional Haiti; polisi Haiti; Kepolisian Haiti
    from     1995

org haiti-transitional-council
    name     Transitional Presidential Council
    class    -
    country  HTI
    sector   GOV
    en       Transitional Presidential Council; Haiti's Transitional Presidential Council; Haiti's transitional council
    id       Dewan Presiden Transisi Haiti; Dewan Transisi Haiti; Dewan Transisi Presidensial Haiti
    from     2024-04-25
    to       2026-02-07

org acp-panama
    name     Panama Canal Authority
    class    -
    country  PAN
    sector   GOV
    en       Panama Canal Authority
    id       Otoritas Terusan Panama
    from     1997

# Africa

org saf-sudan
    name     Sudanese Armed Forces
    class    -
    country  SDN
    sector   MIL
    en       Sudanese Armed Forces; Sudanese army; Sudanese military; Sudan's army; Sudan Armed Forces; Sudan's military
    id       Angkatan Bersenjata Sudan; militer Sudan; tentara Sudan; SAF Sudan

org sudan-tsc
    name     Transitional Sovereignty Council
    class    -
    country  SDN
    sector   GOV
    en       Transitional Sovereignty Council; Sudan's Sovereign Council; Sudan's Transitional Sovereignty Council; Sudanese Sovereign Council
    id       Dewan Kedaulatan Transisi; Dewan Kedaulatan Sudan; Dewan Kedaulatan Transisi Sudan
    from     2019-08-20

org sspdf
    name     South Sudan People's Defence Forces
    class    -
    country  SSD
    sector   MIL
    en       South Sudan People's Defence Forces; SSPDF; South Sudanese army
    id       Pasukan Pertahanan Rakyat Sudan Selatan; tentara Sudan Selatan; militer Sudan Selatan

org endf
    name     Ethiopian National Defence Force
    class    -
    country  ETH
    sector   MIL
    en       Ethiopian National Defence Force; Ethiopian National Defense Force; ENDF; Ethiopian army; Ethiopian military; Ethiopian federal forces; Ethiopian troops
    id       Pasukan Pertahanan Nasional Ethiopia; militer Ethiopia; tentara Ethiopia; Pasukan Pertahanan Nasional Etiopia; tentara Etiopia

org eritrean-defence-forces
    name     Eritrean Defence Forces
    class    -
    country  ERI
    sector   MIL
    en       Eritrean Defence Forces; Eritrean troops; Eritrean forces; Eritrean army; Eritrean soldiers
    id       Pasukan Pertahanan Eritrea; tentara Eritrea; pasukan Eritrea

org somali-national-army
    name     Somali National Army
    class    -
    country  SOM
    sector   MIL
    en       Somali National Army; Somali army; Somali military
    id       Tentara Nasional Somalia; militer Somalia; tentara Somalia
    from     1960-04-12

org nisa-somalia
    name     National Intelligence and Security Agency
    class    -
    country  SOM
    sector   SPY
    en       National Intelligence and Security Agency; NISA
    id       Badan Intelijen dan Keamanan Nasional Somalia; NISA
    from     2013-01

org kdf-kenya
    name     Kenya Defence Forces
    class    -
    country  KEN
    sector   MIL
    en       Kenya Defence Forces; Kenyan military; Kenyan army
    id       Pasukan Pertahanan Kenya; militer Kenya; tentara Kenya

org kenya-police
    name     Kenya Police
    class    -
    country  KEN
    sector   COP
    en       Kenya Police; Kenyan police; National Police Service of Kenya
    id       Kepolisian Kenya; polisi Kenya

org iebc
    name     IEBC
    class    -
    country  KEN
    sector   GOV
    en       IEBC; Independent Electoral and Boundaries Commission
    id       IEBC; KPU Kenya
    from     2011-11

org updf
    name     UPDF
    class    -
    country  UGA
    sector   MIL
    en       UPDF; Uganda People's Defence Force; Uganda People's Defence Forces; Ugandan army; Ugandan military
    id       UPDF; Pasukan Pertahanan Rakyat Uganda; militer Uganda; tentara Uganda
    from     1995

org rdf-rwanda
    name     Rwanda Defence Force
    class    -
    country  RWA
    sector   MIL
    en       Rwanda Defence Force; Rwandan army; Rwandan military; Rwandan troops; Rwandan forces
    id       Pasukan Pertahanan Rwanda; militer Rwanda; tentara Rwanda; pasukan Rwanda

org fardc
    name     FARDC
    class    -
    country  COD
    sector   MIL
    en       FARDC; Armed Forces of the Democratic Republic of the Congo; Congolese army; Congolese military; Congolese armed forces
    id       FARDC; militer Kongo; tentara Kongo; Angkatan Bersenjata Republik Demokratik Kongo; tentara RD Kongo
    from     2003

org nigerian-army
    name     Nigerian Army
    class    -
    country  NGA
    sector   MIL
    en       Nigerian Army; Nigerian military; Nigerian Armed Forces; Nigerian Air Force; Nigerian troops
    id       militer Nigeria; Angkatan Darat Nigeria; tentara Nigeria; Angkatan Bersenjata Nigeria; Angkatan Udara Nigeria

org nigeria-police
    name     Nigeria Police Force
    class    -
    country  NGA
    sector   COP
    en       Nigeria Police Force; Nigerian police
    id       Kepolisian Nigeria; polisi Nigeria

org inec
    name     INEC
    class    -
    country  NGA
    sector   GOV
    en       INEC; Independent National Electoral Commission
    id       INEC; KPU Nigeria; Komisi Pemilihan Nasional Independen Nigeria
    from     1998-08-05

org efcc
    name     EFCC
    class    -
    country  NGA
    sector   COP
    en       EFCC; Economic and Financial Crimes Commission
    id       EFCC; Komisi Kejahatan Ekonomi dan Keuangan Nigeria
    from     2003

org dss-nigeria
    name     Nigerian Department of State Services
    class    -
    country  NGA
    sector   SPY
    en       Nigerian Department of State Services; Department of State Services
    id       Departemen Layanan Negara Nigeria
    from     1986

org nigeria-national-assembly
    name     Nigerian National Assembly
    class    -
    country  NGA
    sector   LEG
    en       Nigerian National Assembly; National Assembly of Nigeria; Nigerian Senate; Nigerian House of Representatives
    id       Majelis Nasional Nigeria; Senat Nigeria; Parlemen Nigeria

org sandf
    name     SANDF
    class    -
    country  ZAF
    sector   MIL
    en       SANDF; South African National Defence Force; South African army; South African military
    id       SANDF; Pasukan Pertahanan Nasional Afrika Selatan; militer Afrika Selatan; tentara Afrika Selatan
    from     1994-04-27

org saps
    name     SAPS
    class    -
    country  ZAF
    sector   COP
    en       SAPS; South African Police Service; South African police
    id       SAPS; Kepolisian Afrika Selatan; polisi Afrika Selatan
    from     1995

org dirco
    name     DIRCO
    class    -
    country  ZAF
    sector   GOV
    en       DIRCO; Department of International Relations and Cooperation; South African Foreign Ministry
    id       DIRCO; Kementerian Luar Negeri Afrika Selatan; Kemlu Afrika Selatan; Departemen Hubungan Internasional dan Kerja Sama Afrika Selatan
    from     2009

org south-africa-concourt
    name     Constitutional Court of South Africa
    class    -
    country  ZAF
    sector   JUD
    en       Constitutional Court of South Africa; South African Constitutional Court; South Africa's Constitutional Court
    id       Mahkamah Konstitusi Afrika Selatan
    from     1994

org cnsp-niger
    name     National Council for the Safeguard of the Homeland
    class    -
    country  NER
    sector   MIL
    en       National Council for the Safeguard of the Homeland; CNSP; Niger junta; Niger's junta; Niger's military junta; Nigerien junta
    id       Dewan Nasional untuk Perlindungan Tanah Air; junta Niger; junta militer Niger; CNSP
    from     2023-07-26

org mali-junta
    name     Malian army
    class    -
    country  MLI
    sector   MIL
    en       Malian army; Malian junta; Mali's junta; Mali's military junta; Malian Armed Forces; FAMa; Malian military
    id       militer Mali; junta Mali; junta militer Mali; tentara Mali; FAMa

org burkina-junta
    name     Burkina Faso junta
    class    -
    country  BFA
    sector   MIL
    en       Burkina Faso junta; Burkina Faso's junta; Burkinabe army; Burkina Faso army; Burkina Faso's military junta
    id       junta Burkina Faso; junta militer Burkina Faso; militer Burkina Faso; tentara Burkina Faso

org guinea-cnrd
    name     National Committee of Reconciliation and Development
    class    -
    country  GIN
    sector   MIL
    en       National Committee of Reconciliation and Development; Guinea's junta; Guinean junta
    id       junta Guinea; junta militer Guinea
    from     2021-09-05

org zdf-zimbabwe
    name     Zimbabwe Defence Forces
    class    -
    country  ZWE
    sector   MIL
    en       Zimbabwe Defence Forces; Zimbabwean army; Zimbabwe National Army
    id       Pasukan Pertahanan Zimbabwe; militer Zimbabwe; tentara Zimbabwe
    from     1980

org algerian-army
    name     People's National Army of Algeria
    class    -
    country  DZA
    sector   MIL
    en       People's National Army of Algeria; Algerian People's National Army; Algerian army; Algerian military
    id       Tentara Nasional Rakyat Aljazair; militer Aljazair; tentara Aljazair

# National security councils

org kor-nsc
    name     South Korean National Security Council
    class    -
    country  KOR
    sector   GOV
    en       South Korean National Security Council; South Korea's National Security Council; National Security Council of South Korea
    id       Dewan Keamanan Nasional Korea Selatan; Dewan Keamanan Nasional Korsel; NSC Korsel

org jpn-nsc
    name     Japanese National Security Council
    class    -
    country  JPN
    sector   GOV
    en       Japanese National Security Council; Japan's National Security Council
    id       Dewan Keamanan Nasional Jepang
    from     2013-12-04

org isr-nsc
    name     Israeli National Security Council
    class    -
    country  ISR
    sector   GOV
    en       Israeli National Security Council; Israel's National Security Council
    id       Dewan Keamanan Nasional Israel

org tur-nsc
    name     Turkish National Security Council
    class    -
    country  TUR
    sector   GOV
    en       Turkish National Security Council; Turkey's National Security Council
    id       Dewan Keamanan Nasional Turki

org ind-nsc
    name     Indian National Security Council
    class    -
    country  IND
    sector   GOV
    en       Indian National Security Council; Cabinet Committee on Security
    id       Dewan Keamanan Nasional India; Komite Kabinet Keamanan India

org pak-nsc
    name     Pakistani National Security Committee
    class    -
    country  PAK
    sector   GOV
    en       Pakistani National Security Committee; Pakistan's National Security Committee
    id       Komite Keamanan Nasional Pakistan; Dewan Keamanan Nasional Pakistan

org phl-nsc
    name     Philippine National Security Council
    class    -
    country  PHL
    sector   GOV
    en       Philippine National Security Council; National Security Council of the Philippines
    id       Dewan Keamanan Nasional Filipina

org tha-nsc
    name     Thai National Security Council
    class    -
    country  THA
    sector   GOV
    en       Thai National Security Council; Thailand's National Security Council
    id       Dewan Keamanan Nasional Thailand

org mys-nsc
    name     Malaysian National Security Council
    class    -
    country  MYS
    sector   GOV
    en       Malaysian National Security Council; National Security Council of Malaysia
    id       Majlis Keselamatan Negara; Dewan Keamanan Nasional Malaysia

org twn-nsc
    name     Taiwanese National Security Council
    class    -
    country  TWN
    sector   GOV
    en       Taiwanese National Security Council; Taiwan's National Security Council
    id       Dewan Keamanan Nasional Taiwan

org chn-nsc
    name     Chinese National Security Commission
    class    -
    country  CHN
    sector   GOV
    en       Chinese National Security Commission; Central National Security Commission
    id       Komisi Keamanan Nasional China

org ndsc-myanmar
    name     National Defence and Security Council
    class    -
    country  MMR
    sector   MIL
    en       National Defence and Security Council; National Defense and Security Council
    id       Dewan Pertahanan dan Keamanan Nasional Myanmar; Dewan Pertahanan dan Keamanan Nasional
    from     2011-03

org blr-security-council
    name     Belarusian Security Council
    class    -
    country  BLR
    sector   GOV
    en       Belarusian Security Council; Security Council of Belarus
    id       Dewan Keamanan Belarus

org arm-security-council
    name     Armenian Security Council
    class    -
    country  ARM
    sector   GOV
    en       Armenian Security Council; Security Council of Armenia
    id       Dewan Keamanan Armenia

org irq-nsc
    name     Iraqi National Security Council
    class    -
    country  IRQ
    sector   GOV
    en       Iraqi National Security Council
    id       Dewan Keamanan Nasional Irak

# Foreign ministries

org rus-foreign-ministry
    name     Russian Foreign Ministry
    class    -
    country  RUS
    sector   GOV
    en       Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Russia; Foreign Ministry of Russia; Russia's Foreign Ministry
    id       Kementerian Luar Negeri Rusia; Kemlu Rusia; Kemenlu Rusia; Deplu Rusia

org ukr-foreign-ministry
    name     Ukrainian Foreign Ministry
    class    -
    country  UKR
    sector   GOV
    en       Ukrainian Foreign Ministry; Ukrainian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Ukraine; Foreign Ministry of Ukraine; Ukraine's Foreign Ministry; Ukrainian foreign affairs ministry
    id       Kementerian Luar Negeri Ukraina; Kemlu Ukraina; Kemenlu Ukraina; Deplu Ukraina

org chn-foreign-ministry
    name     Chinese Foreign Ministry
    class    -
    country  CHN
    sector   GOV
    en       Chinese Foreign Ministry; Chinese Ministry of Foreign Affairs; Ministry of Foreign Affairs of China; Foreign Ministry of China; China's Foreign Ministry; Chinese foreign affairs ministry
    id       Kementerian Luar Negeri China; Kemlu China; Kemenlu China; Deplu China; Kementerian Luar Negeri Tiongkok; Kemlu Tiongkok; Kemenlu Tiongkok; Deplu Tiongkok; Kementerian Luar Negeri Cina; Kemlu Cina; Kemenlu Cina; Deplu Cina

org jpn-foreign-ministry
    name     Japanese Foreign Ministry
    class    -
    country  JPN
    sector   GOV
    en       Japanese Foreign Ministry; Japanese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Japan; Foreign Ministry of Japan; Japan's Foreign Ministry; Gaimusho
    id       Kementerian Luar Negeri Jepang; Kemlu Jepang; Kemenlu Jepang; Deplu Jepang

org kor-foreign-ministry
    name     South Korean Foreign Ministry
    class    -
    country  KOR
    sector   GOV
    en       South Korean Foreign Ministry; South Korean Ministry of Foreign Affairs; Ministry of Foreign Affairs of South Korea; Foreign Ministry of South Korea; South Korea's Foreign Ministry
    id       Kementerian Luar Negeri Korea Selatan; Kemlu Korea Selatan; Kemenlu Korea Selatan; Deplu Korea Selatan; Kementerian Luar Negeri Korsel; Kemlu Korsel; Kemenlu Korsel; Deplu Korsel

org prk-foreign-ministry
    name     North Korean Foreign Ministry
    class    -
    country  PRK
    sector   GOV
    en       North Korean Foreign Ministry; North Korean Ministry of Foreign Affairs; Ministry of Foreign Affairs of North Korea; Foreign Ministry of North Korea; North Korea's Foreign Ministry
    id       Kementerian Luar Negeri Korea Utara; Kemlu Korea Utara; Kemenlu Korea Utara; Deplu Korea Utara; Kementerian Luar Negeri Korut; Kemlu Korut; Kemenlu Korut; Deplu Korut

org twn-foreign-ministry
    name     Taiwanese Foreign Ministry
    class    -
    country  TWN
    sector   GOV
    en       Taiwanese Foreign Ministry; Taiwanese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Taiwan; Foreign Ministry of Taiwan; Taiwan's Foreign Ministry
    id       Kementerian Luar Negeri Taiwan; Kemlu Taiwan; Kemenlu Taiwan; Deplu Taiwan

org pak-foreign-ministry
    name     Pakistani Foreign Ministry
    class    -
    country  PAK
    sector   GOV
    en       Pakistani Foreign Ministry; Pakistani Ministry of Foreign Affairs; Ministry of Foreign Affairs of Pakistan; Foreign Ministry of Pakistan; Pakistan's Foreign Ministry
    id       Kementerian Luar Negeri Pakistan; Kemlu Pakistan; Kemenlu Pakistan; Deplu Pakistan

org bgd-foreign-ministry
    name     Bangladeshi Foreign Ministry
    class    -
    country  BGD
    sector   GOV
    en       Bangladeshi Foreign Ministry; Bangladeshi Ministry of Foreign Affairs; Ministry of Foreign Affairs of Bangladesh; Foreign Ministry of Bangladesh
    id       Kementerian Luar Negeri Bangladesh; Kemlu Bangladesh; Kemenlu Bangladesh; Deplu Bangladesh

org lka-foreign-ministry
    name     Sri Lankan Foreign Ministry
    class    -
    country  LKA
    sector   GOV
    en       Sri Lankan Foreign Ministry; Sri Lankan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Sri Lanka; Foreign Ministry of Sri Lanka
    id       Kementerian Luar Negeri Sri Lanka; Kemlu Sri Lanka; Kemenlu Sri Lanka; Deplu Sri Lanka

org npl-foreign-ministry
    name     Nepali Foreign Ministry
    class    -
    country  NPL
    sector   GOV
    en       Nepali Foreign Ministry; Nepali Ministry of Foreign Affairs; Ministry of Foreign Affairs of Nepal; Foreign Ministry of Nepal
    id       Kementerian Luar Negeri Nepal; Kemlu Nepal; Kemenlu Nepal; Deplu Nepal

org afg-foreign-ministry
    name     Afghan Foreign Ministry
    class    -
    country  AFG
    sector   GOV
    en       Afghan Foreign Ministry; Afghan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Afghanistan; Foreign Ministry of Afghanistan
    id       Kementerian Luar Negeri Afghanistan; Kemlu Afghanistan; Kemenlu Afghanistan; Deplu Afghanistan; Kementerian Luar Negeri Afganistan; Kemlu Afganistan; Kemenlu Afganistan; Deplu Afganistan

org irn-foreign-ministry
    name     Iranian Foreign Ministry
    class    -
    country  IRN
    sector   GOV
    en       Iranian Foreign Ministry; Iranian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Iran; Foreign Ministry of Iran; Iran's Foreign Ministry
    id       Kementerian Luar Negeri Iran; Kemlu Iran; Kemenlu Iran; Deplu Iran

org isr-foreign-ministry
    name     Israeli Foreign Ministry
    class    -
    country  ISR
    sector   GOV
    en       Israeli Foreign Ministry; Israeli Ministry of Foreign Affairs; Ministry of Foreign Affairs of Israel; Foreign Ministry of Israel; Israel's Foreign Ministry
    id       Kementerian Luar Negeri Israel; Kemlu Israel; Kemenlu Israel; Deplu Israel

org pse-foreign-ministry
    name     Palestinian Foreign Ministry
    class    -
    country  PSE
    sector   GOV
    en       Palestinian Foreign Ministry; Palestinian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Palestine; Foreign Ministry of Palestine
    id       Kementerian Luar Negeri Palestina; Kemlu Palestina; Kemenlu Palestina; Deplu Palestina

org tur-foreign-ministry
    name     Turkish Foreign Ministry
    class    -
    country  TUR
    sector   GOV
    en       Turkish Foreign Ministry; Turkish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Turkey; Foreign Ministry of Turkey; Turkey's Foreign Ministry
    id       Kementerian Luar Negeri Turki; Kemlu Turki; Kemenlu Turki; Deplu Turki; Kementerian Luar Negeri Turkiye; Kemlu Turkiye; Kemenlu Turkiye; Deplu Turkiye

org sau-foreign-ministry
    name     Saudi Foreign Ministry
    class    -
    country  SAU
    sector   GOV
    en       Saudi Foreign Ministry; Saudi Ministry of Foreign Affairs; Ministry of Foreign Affairs of Saudi Arabia; Foreign Ministry of Saudi Arabia; Saudi Arabia's Foreign Ministry; Saudi Arabian Foreign Ministry
    id       Kementerian Luar Negeri Arab Saudi; Kemlu Arab Saudi; Kemenlu Arab Saudi; Deplu Arab Saudi; Kementerian Luar Negeri Saudi; Kemlu Saudi; Kemenlu Saudi; Deplu Saudi

org egy-foreign-ministry
    name     Egyptian Foreign Ministry
    class    -
    country  EGY
    sector   GOV
    en       Egyptian Foreign Ministry; Egyptian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Egypt; Foreign Ministry of Egypt; Egypt's Foreign Ministry
    id       Kementerian Luar Negeri Mesir; Kemlu Mesir; Kemenlu Mesir; Deplu Mesir

org qat-foreign-ministry
    name     Qatari Foreign Ministry
    class    -
    country  QAT
    sector   GOV
    en       Qatari Foreign Ministry; Qatari Ministry of Foreign Affairs; Ministry of Foreign Affairs of Qatar; Foreign Ministry of Qatar; Qatar's Foreign Ministry
    id       Kementerian Luar Negeri Qatar; Kemlu Qatar; Kemenlu Qatar; Deplu Qatar

org are-foreign-ministry
    name     Emirati Foreign Ministry
    class    -
    country  ARE
    sector   GOV
    en       Emirati Foreign Ministry; Emirati Ministry of Foreign Affairs; Ministry of Foreign Affairs of the United Arab Emirates; Foreign Ministry of the United Arab Emirates; UAE Foreign Ministry; UAE Ministry of Foreign Affairs
    id       Kementerian Luar Negeri Uni Emirat Arab; Kemlu Uni Emirat Arab; Kemenlu Uni Emirat Arab; Deplu Uni Emirat Arab; Kementerian Luar Negeri UEA; Kemlu UEA; Kemenlu UEA; Deplu UEA

org jor-foreign-ministry
    name     Jordanian Foreign Ministry
    class    -
    country  JOR
    sector   GOV
    en       Jordanian Foreign Ministry; Jordanian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Jordan; Foreign Ministry of Jordan
    id       Kementerian Luar Negeri Yordania; Kemlu Yordania; Kemenlu Yordania; Deplu Yordania

org kwt-foreign-ministry
    name     Kuwaiti Foreign Ministry
    class    -
    country  KWT
    sector   GOV
    en       Kuwaiti Foreign Ministry; Kuwaiti Ministry of Foreign Affairs; Ministry of Foreign Affairs of Kuwait; Foreign Ministry of Kuwait
    id       Kementerian Luar Negeri Kuwait; Kemlu Kuwait; Kemenlu Kuwait; Deplu Kuwait

org bhr-foreign-ministry
    name     Bahraini Foreign Ministry
    class    -
    country  BHR
    sector   GOV
    en       Bahraini Foreign Ministry; Bahraini Ministry of Foreign Affairs; Ministry of Foreign Affairs of Bahrain; Foreign Ministry of Bahrain
    id       Kementerian Luar Negeri Bahrain; Kemlu Bahrain; Kemenlu Bahrain; Deplu Bahrain

org omn-foreign-ministry
    name     Omani Foreign Ministry
    class    -
    country  OMN
    sector   GOV
    en       Omani Foreign Ministry; Omani Ministry of Foreign Affairs; Ministry of Foreign Affairs of Oman; Foreign Ministry of Oman
    id       Kementerian Luar Negeri Oman; Kemlu Oman; Kemenlu Oman; Deplu Oman

org syr-foreign-ministry
    name     Syrian Foreign Ministry
    class    -
    country  SYR
    sector   GOV
    en       Syrian Foreign Ministry; Syrian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Syria; Foreign Ministry of Syria; Syria's Foreign Ministry
    id       Kementerian Luar Negeri Suriah; Kemlu Suriah; Kemenlu Suriah; Deplu Suriah

org irq-foreign-ministry
    name     Iraqi Foreign Ministry
    class    -
    country  IRQ
    sector   GOV
    en       Iraqi Foreign Ministry; Iraqi Ministry of Foreign Affairs; Ministry of Foreign Affairs of Iraq; Foreign Ministry of Iraq
    id       Kementerian Luar Negeri Irak; Kemlu Irak; Kemenlu Irak; Deplu Irak

org lbn-foreign-ministry
    name     Lebanese Foreign Ministry
    class    -
    country  LBN
    sector   GOV
    en       Lebanese Foreign Ministry; Lebanese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Lebanon; Foreign Ministry of Lebanon
    id       Kementerian Luar Negeri Lebanon; Kemlu Lebanon; Kemenlu Lebanon; Deplu Lebanon

org yem-foreign-ministry
    name     Yemeni Foreign Ministry
    class    -
    country  YEM
    sector   GOV
    en       Yemeni Foreign Ministry; Yemeni Ministry of Foreign Affairs; Ministry of Foreign Affairs of Yemen; Foreign Ministry of Yemen
    id       Kementerian Luar Negeri Yaman; Kemlu Yaman; Kemenlu Yaman; Deplu Yaman

org lby-foreign-ministry
    name     Libyan Foreign Ministry
    class    -
    country  LBY
    sector   GOV
    en       Libyan Foreign Ministry; Libyan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Libya; Foreign Ministry of Libya
    id       Kementerian Luar Negeri Libya; Kemlu Libya; Kemenlu Libya; Deplu Libya

org mar-foreign-ministry
    name     Moroccan Foreign Ministry
    class    -
    country  MAR
    sector   GOV
    en       Moroccan Foreign Ministry; Moroccan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Morocco; Foreign Ministry of Morocco
    id       Kementerian Luar Negeri Maroko; Kemlu Maroko; Kemenlu Maroko; Deplu Maroko

org dza-foreign-ministry
    name     Algerian Foreign Ministry
    class    -
    country  DZA
    sector   GOV
    en       Algerian Foreign Ministry; Algerian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Algeria; Foreign Ministry of Algeria
    id       Kementerian Luar Negeri Aljazair; Kemlu Aljazair; Kemenlu Aljazair; Deplu Aljazair

org tun-foreign-ministry
    name     Tunisian Foreign Ministry
    class    -
    country  TUN
    sector   GOV
    en       Tunisian Foreign Ministry; Tunisian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Tunisia; Foreign Ministry of Tunisia
    id       Kementerian Luar Negeri Tunisia; Kemlu Tunisia; Kemenlu Tunisia; Deplu Tunisia

org mys-foreign-ministry
    name     Malaysian Foreign Ministry
    class    -
    country  MYS
    sector   GOV
    en       Malaysian Foreign Ministry; Malaysian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Malaysia; Foreign Ministry of Malaysia; Malaysia's Foreign Ministry; Malaysia Foreign Ministry
    id       Kementerian Luar Negeri Malaysia; Kemlu Malaysia; Kemenlu Malaysia; Deplu Malaysia

org sgp-foreign-ministry
    name     Singaporean Foreign Ministry
    class    -
    country  SGP
    sector   GOV
    en       Singaporean Foreign Ministry; Singaporean Ministry of Foreign Affairs; Ministry of Foreign Affairs of Singapore; Foreign Ministry of Singapore; Singapore Foreign Ministry; Singapore Ministry of Foreign Affairs
    id       Kementerian Luar Negeri Singapura; Kemlu Singapura; Kemenlu Singapura; Deplu Singapura

org tha-foreign-ministry
    name     Thai Foreign Ministry
    class    -
    country  THA
    sector   GOV
    en       Thai Foreign Ministry; Thai Ministry of Foreign Affairs; Ministry of Foreign Affairs of Thailand; Foreign Ministry of Thailand; Thailand's Foreign Ministry; Thailand Foreign Ministry
    id       Kementerian Luar Negeri Thailand; Kemlu Thailand; Kemenlu Thailand; Deplu Thailand

org vnm-foreign-ministry
    name     Vietnamese Foreign Ministry
    class    -
    country  VNM
    sector   GOV
    en       Vietnamese Foreign Ministry; Vietnamese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Vietnam; Foreign Ministry of Vietnam; Vietnam's Foreign Ministry
    id       Kementerian Luar Negeri Vietnam; Kemlu Vietnam; Kemenlu Vietnam; Deplu Vietnam

org khm-foreign-ministry
    name     Cambodian Foreign Ministry
    class    -
    country  KHM
    sector   GOV
    en       Cambodian Foreign Ministry; Cambodian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Cambodia; Foreign Ministry of Cambodia; Cambodia's Foreign Ministry
    id       Kementerian Luar Negeri Kamboja; Kemlu Kamboja; Kemenlu Kamboja; Deplu Kamboja

org mmr-foreign-ministry
    name     Myanmar Foreign Ministry
    class    -
    country  MMR
    sector   GOV
    en       Myanmar Foreign Ministry; Myanmar Ministry of Foreign Affairs; Ministry of Foreign Affairs of Myanmar; Foreign Ministry of Myanmar
    id       Kementerian Luar Negeri Myanmar; Kemlu Myanmar; Kemenlu Myanmar; Deplu Myanmar

org lao-foreign-ministry
    name     Lao Foreign Ministry
    class    -
    country  LAO
    sector   GOV
    en       Lao Foreign Ministry; Lao Ministry of Foreign Affairs; Ministry of Foreign Affairs of Laos; Foreign Ministry of Laos
    id       Kementerian Luar Negeri Laos; Kemlu Laos; Kemenlu Laos; Deplu Laos

org brn-foreign-ministry
    name     Bruneian Foreign Ministry
    class    -
    country  BRN
    sector   GOV
    en       Bruneian Foreign Ministry; Bruneian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Brunei; Foreign Ministry of Brunei; Brunei Foreign Ministry
    id       Kementerian Luar Negeri Brunei; Kemlu Brunei; Kemenlu Brunei; Deplu Brunei; Kementerian Luar Negeri Brunei Darussalam; Kemlu Brunei Darussalam; Kemenlu Brunei Darussalam; Deplu Brunei Darussalam

org tls-foreign-ministry
    name     Timorese Foreign Ministry
    class    -
    country  TLS
    sector   GOV
    en       Timorese Foreign Ministry; Timorese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Timor-Leste; Foreign Ministry of Timor-Leste
    id       Kementerian Luar Negeri Timor Leste; Kemlu Timor Leste; Kemenlu Timor Leste; Deplu Timor Leste

org png-foreign-ministry
    name     Papua New Guinean Foreign Ministry
    class    -
    country  PNG
    sector   GOV
    en       Papua New Guinean Foreign Ministry; Papua New Guinean Ministry of Foreign Affairs; Ministry of Foreign Affairs of Papua New Guinea; Foreign Ministry of Papua New Guinea
    id       Kementerian Luar Negeri Papua Nugini; Kemlu Papua Nugini; Kemenlu Papua Nugini; Deplu Papua Nugini

org fji-foreign-ministry
    name     Fijian Foreign Ministry
    class    -
    country  FJI
    sector   GOV
    en       Fijian Foreign Ministry; Fijian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Fiji; Foreign Ministry of Fiji
    id       Kementerian Luar Negeri Fiji; Kemlu Fiji; Kemenlu Fiji; Deplu Fiji

org slb-foreign-ministry
    name     Solomon Islands Foreign Ministry
    class    -
    country  SLB
    sector   GOV
    en       Solomon Islands Foreign Ministry; Solomon Islands Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Solomon Islands; Foreign Ministry of the Solomon Islands
    id       Kementerian Luar Negeri Kepulauan Solomon; Kemlu Kepulauan Solomon; Kemenlu Kepulauan Solomon; Deplu Kepulauan Solomon

org deu-foreign-ministry
    name     German Foreign Ministry
    class    -
    country  DEU
    sector   GOV
    en       German Foreign Ministry; German Ministry of Foreign Affairs; Ministry of Foreign Affairs of Germany; Foreign Ministry of Germany; Germany's Foreign Ministry; German Foreign Office; Federal Foreign Office
    id       Kementerian Luar Negeri Jerman; Kemlu Jerman; Kemenlu Jerman; Deplu Jerman

org ita-foreign-ministry
    name     Italian Foreign Ministry
    class    -
    country  ITA
    sector   GOV
    en       Italian Foreign Ministry; Italian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Italy; Foreign Ministry of Italy
    id       Kementerian Luar Negeri Italia; Kemlu Italia; Kemenlu Italia; Deplu Italia

org esp-foreign-ministry
    name     Spanish Foreign Ministry
    class    -
    country  ESP
    sector   GOV
    en       Spanish Foreign Ministry; Spanish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Spain; Foreign Ministry of Spain
    id       Kementerian Luar Negeri Spanyol; Kemlu Spanyol; Kemenlu Spanyol; Deplu Spanyol

org nld-foreign-ministry
    name     Dutch Foreign Ministry
    class    -
    country  NLD
    sector   GOV
    en       Dutch Foreign Ministry; Dutch Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Netherlands; Foreign Ministry of the Netherlands
    id       Kementerian Luar Negeri Belanda; Kemlu Belanda; Kemenlu Belanda; Deplu Belanda

org bel-foreign-ministry
    name     Belgian Foreign Ministry
    class    -
    country  BEL
    sector   GOV
    en       Belgian Foreign Ministry; Belgian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Belgium; Foreign Ministry of Belgium
    id       Kementerian Luar Negeri Belgia; Kemlu Belgia; Kemenlu Belgia; Deplu Belgia

org pol-foreign-ministry
    name     Polish Foreign Ministry
    class    -
    country  POL
    sector   GOV
    en       Polish Foreign Ministry; Polish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Poland; Foreign Ministry of Poland
    id       Kementerian Luar Negeri Polandia; Kemlu Polandia; Kemenlu Polandia; Deplu Polandia

org swe-foreign-ministry
    name     Swedish Foreign Ministry
    class    -
    country  SWE
    sector   GOV
    en       Swedish Foreign Ministry; Swedish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Sweden; Foreign Ministry of Sweden
    id       Kementerian Luar Negeri Swedia; Kemlu Swedia; Kemenlu Swedia; Deplu Swedia

org nor-foreign-ministry
    name     Norwegian Foreign Ministry
    class    -
    country  NOR
    sector   GOV
    en       Norwegian Foreign Ministry; Norwegian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Norway; Foreign Ministry of Norway
    id       Kementerian Luar Negeri Norwegia; Kemlu Norwegia; Kemenlu Norwegia; Deplu Norwegia

org dnk-foreign-ministry
    name     Danish Foreign Ministry
    class    -
    country  DNK
    sector   GOV
    en       Danish Foreign Ministry; Danish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Denmark; Foreign Ministry of Denmark
    id       Kementerian Luar Negeri Denmark; Kemlu Denmark; Kemenlu Denmark; Deplu Denmark

org fin-foreign-ministry
    name     Finnish Foreign Ministry
    class    -
    country  FIN
    sector   GOV
    en       Finnish Foreign Ministry; Finnish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Finland; Foreign Ministry of Finland
    id       Kementerian Luar Negeri Finlandia; Kemlu Finlandia; Kemenlu Finlandia; Deplu Finlandia

org irl-foreign-ministry
    name     Irish Foreign Ministry
    class    -
    country  IRL
    sector   GOV
    en       Irish Foreign Ministry; Irish Ministry of Foreign Affairs; Ministry of Foreign Affairs of Ireland; Foreign Ministry of Ireland
    id       Kementerian Luar Negeri Irlandia; Kemlu Irlandia; Kemenlu Irlandia; Deplu Irlandia

org prt-foreign-ministry
    name     Portuguese Foreign Ministry
    class    -
    country  PRT
    sector   GOV
    en       Portuguese Foreign Ministry; Portuguese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Portugal; Foreign Ministry of Portugal
    id       Kementerian Luar Negeri Portugal; Kemlu Portugal; Kemenlu Portugal; Deplu Portugal

org aut-foreign-ministry
    name     Austrian Foreign Ministry
    class    -
    country  AUT
    sector   GOV
    en       Austrian Foreign Ministry; Austrian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Austria; Foreign Ministry of Austria
    id       Kementerian Luar Negeri Austria; Kemlu Austria; Kemenlu Austria; Deplu Austria

org che-foreign-ministry
    name     Swiss Foreign Ministry
    class    -
    country  CHE
    sector   GOV
    en       Swiss Foreign Ministry; Swiss Ministry of Foreign Affairs; Ministry of Foreign Affairs of Switzerland; Foreign Ministry of Switzerland
    id       Kementerian Luar Negeri Swiss; Kemlu Swiss; Kemenlu Swiss; Deplu Swiss

org grc-foreign-ministry
    name     Greek Foreign Ministry
    class    -
    country  GRC
    sector   GOV
    en       Greek Foreign Ministry; Greek Ministry of Foreign Affairs; Ministry of Foreign Affairs of Greece; Foreign Ministry of Greece
    id       Kementerian Luar Negeri Yunani; Kemlu Yunani; Kemenlu Yunani; Deplu Yunani

org hun-foreign-ministry
    name     Hungarian Foreign Ministry
    class    -
    country  HUN
    sector   GOV
    en       Hungarian Foreign Ministry; Hungarian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Hungary; Foreign Ministry of Hungary
    id       Kementerian Luar Negeri Hungaria; Kemlu Hungaria; Kemenlu Hungaria; Deplu Hungaria; Kementerian Luar Negeri Hongaria; Kemlu Hongaria; Kemenlu Hongaria; Deplu Hongaria

org cze-foreign-ministry
    name     Czech Foreign Ministry
    class    -
    country  CZE
    sector   GOV
    en       Czech Foreign Ministry; Czech Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Czech Republic; Foreign Ministry of the Czech Republic
    id       Kementerian Luar Negeri Ceko; Kemlu Ceko; Kemenlu Ceko; Deplu Ceko; Kementerian Luar Negeri Republik Ceko; Kemlu Republik Ceko; Kemenlu Republik Ceko; Deplu Republik Ceko

org svk-foreign-ministry
    name     Slovak Foreign Ministry
    class    -
    country  SVK
    sector   GOV
    en       Slovak Foreign Ministry; Slovak Ministry of Foreign Affairs; Ministry of Foreign Affairs of Slovakia; Foreign Ministry of Slovakia
    id       Kementerian Luar Negeri Slovakia; Kemlu Slovakia; Kemenlu Slovakia; Deplu Slovakia

org rou-foreign-ministry
    name     Romanian Foreign Ministry
    class    -
    country  ROU
    sector   GOV
    en       Romanian Foreign Ministry; Romanian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Romania; Foreign Ministry of Romania
    id       Kementerian Luar Negeri Rumania; Kemlu Rumania; Kemenlu Rumania; Deplu Rumania; Kementerian Luar Negeri Romania; Kemlu Romania; Kemenlu Romania; Deplu Romania

org bgr-foreign-ministry
    name     Bulgarian Foreign Ministry
    class    -
    country  BGR
    sector   GOV
    en       Bulgarian Foreign Ministry; Bulgarian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Bulgaria; Foreign Ministry of Bulgaria
    id       Kementerian Luar Negeri Bulgaria; Kemlu Bulgaria; Kemenlu Bulgaria; Deplu Bulgaria

org srb-foreign-ministry
    name     Serbian Foreign Ministry
    class    -
    country  SRB
    sector   GOV
    en       Serbian Foreign Ministry; Serbian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Serbia; Foreign Ministry of Serbia
    id       Kementerian Luar Negeri Serbia; Kemlu Serbia; Kemenlu Serbia; Deplu Serbia

org xkx-foreign-ministry
    name     Kosovan Foreign Ministry
    class    -
    country  XKX
    sector   GOV
    en       Kosovan Foreign Ministry; Kosovan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Kosovo; Foreign Ministry of Kosovo
    id       Kementerian Luar Negeri Kosovo; Kemlu Kosovo; Kemenlu Kosovo; Deplu Kosovo

org bih-foreign-ministry
    name     Bosnian Foreign Ministry
    class    -
    country  BIH
    sector   GOV
    en       Bosnian Foreign Ministry; Bosnian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Bosnia; Foreign Ministry of Bosnia
    id       Kementerian Luar Negeri Bosnia; Kemlu Bosnia; Kemenlu Bosnia; Deplu Bosnia

org hrv-foreign-ministry
    name     Croatian Foreign Ministry
    class    -
    country  HRV
    sector   GOV
    en       Croatian Foreign Ministry; Croatian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Croatia; Foreign Ministry of Croatia
    id       Kementerian Luar Negeri Kroasia; Kemlu Kroasia; Kemenlu Kroasia; Deplu Kroasia

org alb-foreign-ministry
    name     Albanian Foreign Ministry
    class    -
    country  ALB
    sector   GOV
    en       Albanian Foreign Ministry; Albanian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Albania; Foreign Ministry of Albania
    id       Kementerian Luar Negeri Albania; Kemlu Albania; Kemenlu Albania; Deplu Albania

org mda-foreign-ministry
    name     Moldovan Foreign Ministry
    class    -
    country  MDA
    sector   GOV
    en       Moldovan Foreign Ministry; Moldovan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Moldova; Foreign Ministry of Moldova
    id       Kementerian Luar Negeri Moldova; Kemlu Moldova; Kemenlu Moldova; Deplu Moldova

org blr-foreign-ministry
    name     Belarusian Foreign Ministry
    class    -
    country  BLR
    sector   GOV
    en       Belarusian Foreign Ministry; Belarusian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Belarus; Foreign Ministry of Belarus
    id       Kementerian Luar Negeri Belarus; Kemlu Belarus; Kemenlu Belarus; Deplu Belarus

org ltu-foreign-ministry
    name     Lithuanian Foreign Ministry
    class    -
    country  LTU
    sector   GOV
    en       Lithuanian Foreign Ministry; Lithuanian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Lithuania; Foreign Ministry of Lithuania
    id       Kementerian Luar Negeri Lituania; Kemlu Lituania; Kemenlu Lituania; Deplu Lituania

org lva-foreign-ministry
    name     Latvian Foreign Ministry
    class    -
    country  LVA
    sector   GOV
    en       Latvian Foreign Ministry; Latvian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Latvia; Foreign Ministry of Latvia
    id       Kementerian Luar Negeri Latvia; Kemlu Latvia; Kemenlu Latvia; Deplu Latvia

org est-foreign-ministry
    name     Estonian Foreign Ministry
    class    -
    country  EST
    sector   GOV
    en       Estonian Foreign Ministry; Estonian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Estonia; Foreign Ministry of Estonia
    id       Kementerian Luar Negeri Estonia; Kemlu Estonia; Kemenlu Estonia; Deplu Estonia

org geo-foreign-ministry
    name     Georgian Foreign Ministry
    class    -
    country  GEO
    sector   GOV
    en       Georgian Foreign Ministry; Georgian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Georgia; Foreign Ministry of Georgia
    id       Kementerian Luar Negeri Georgia; Kemlu Georgia; Kemenlu Georgia; Deplu Georgia

org arm-foreign-ministry
    name     Armenian Foreign Ministry
    class    -
    country  ARM
    sector   GOV
    en       Armenian Foreign Ministry; Armenian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Armenia; Foreign Ministry of Armenia
    id       Kementerian Luar Negeri Armenia; Kemlu Armenia; Kemenlu Armenia; Deplu Armenia

org aze-foreign-ministry
    name     Azerbaijani Foreign Ministry
    class    -
    country  AZE
    sector   GOV
    en       Azerbaijani Foreign Ministry; Azerbaijani Ministry of Foreign Affairs; Ministry of Foreign Affairs of Azerbaijan; Foreign Ministry of Azerbaijan
    id       Kementerian Luar Negeri Azerbaijan; Kemlu Azerbaijan; Kemenlu Azerbaijan; Deplu Azerbaijan

org kaz-foreign-ministry
    name     Kazakh Foreign Ministry
    class    -
    country  KAZ
    sector   GOV
    en       Kazakh Foreign Ministry; Kazakh Ministry of Foreign Affairs; Ministry of Foreign Affairs of Kazakhstan; Foreign Ministry of Kazakhstan
    id       Kementerian Luar Negeri Kazakhstan; Kemlu Kazakhstan; Kemenlu Kazakhstan; Deplu Kazakhstan

org kgz-foreign-ministry
    name     Kyrgyz Foreign Ministry
    class    -
    country  KGZ
    sector   GOV
    en       Kyrgyz Foreign Ministry; Kyrgyz Ministry of Foreign Affairs; Ministry of Foreign Affairs of Kyrgyzstan; Foreign Ministry of Kyrgyzstan
    id       Kementerian Luar Negeri Kirgizstan; Kemlu Kirgizstan; Kemenlu Kirgizstan; Deplu Kirgizstan; Kementerian Luar Negeri Kirgistan; Kemlu Kirgistan; Kemenlu Kirgistan; Deplu Kirgistan

org tjk-foreign-ministry
    name     Tajik Foreign Ministry
    class    -
    country  TJK
    sector   GOV
    en       Tajik Foreign Ministry; Tajik Ministry of Foreign Affairs; Ministry of Foreign Affairs of Tajikistan; Foreign Ministry of Tajikistan
    id       Kementerian Luar Negeri Tajikistan; Kemlu Tajikistan; Kemenlu Tajikistan; Deplu Tajikistan

org uzb-foreign-ministry
    name     Uzbek Foreign Ministry
    class    -
    country  UZB
    sector   GOV
    en       Uzbek Foreign Ministry; Uzbek Ministry of Foreign Affairs; Ministry of Foreign Affairs of Uzbekistan; Foreign Ministry of Uzbekistan
    id       Kementerian Luar Negeri Uzbekistan; Kemlu Uzbekistan; Kemenlu Uzbekistan; Deplu Uzbekistan

org mng-foreign-ministry
    name     Mongolian Foreign Ministry
    class    -
    country  MNG
    sector   GOV
    en       Mongolian Foreign Ministry; Mongolian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Mongolia; Foreign Ministry of Mongolia
    id       Kementerian Luar Negeri Mongolia; Kemlu Mongolia; Kemenlu Mongolia; Deplu Mongolia

org mex-foreign-ministry
    name     Mexican Foreign Ministry
    class    -
    country  MEX
    sector   GOV
    en       Mexican Foreign Ministry; Mexican Ministry of Foreign Affairs; Ministry of Foreign Affairs of Mexico; Foreign Ministry of Mexico
    id       Kementerian Luar Negeri Meksiko; Kemlu Meksiko; Kemenlu Meksiko; Deplu Meksiko

org ven-foreign-ministry
    name     Venezuelan Foreign Ministry
    class    -
    country  VEN
    sector   GOV
    en       Venezuelan Foreign Ministry; Venezuelan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Venezuela; Foreign Ministry of Venezuela
    id       Kementerian Luar Negeri Venezuela; Kemlu Venezuela; Kemenlu Venezuela; Deplu Venezuela

org col-foreign-ministry
    name     Colombian Foreign Ministry
    class    -
    country  COL
    sector   GOV
    en       Colombian Foreign Ministry; Colombian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Colombia; Foreign Ministry of Colombia
    id       Kementerian Luar Negeri Kolombia; Kemlu Kolombia; Kemenlu Kolombia; Deplu Kolombia

org arg-foreign-ministry
    name     Argentine Foreign Ministry
    class    -
    country  ARG
    sector   GOV
    en       Argentine Foreign Ministry; Argentine Ministry of Foreign Affairs; Ministry of Foreign Affairs of Argentina; Foreign Ministry of Argentina
    id       Kementerian Luar Negeri Argentina; Kemlu Argentina; Kemenlu Argentina; Deplu Argentina

org chl-foreign-ministry
    name     Chilean Foreign Ministry
    class    -
    country  CHL
    sector   GOV
    en       Chilean Foreign Ministry; Chilean Ministry of Foreign Affairs; Ministry of Foreign Affairs of Chile; Foreign Ministry of Chile
    id       Kementerian Luar Negeri Chile; Kemlu Chile; Kemenlu Chile; Deplu Chile; Kementerian Luar Negeri Cile; Kemlu Cile; Kemenlu Cile; Deplu Cile

org per-foreign-ministry
    name     Peruvian Foreign Ministry
    class    -
    country  PER
    sector   GOV
    en       Peruvian Foreign Ministry; Peruvian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Peru; Foreign Ministry of Peru
    id       Kementerian Luar Negeri Peru; Kemlu Peru; Kemenlu Peru; Deplu Peru

org ecu-foreign-ministry
    name     Ecuadorian Foreign Ministry
    class    -
    country  ECU
    sector   GOV
    en       Ecuadorian Foreign Ministry; Ecuadorian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Ecuador; Foreign Ministry of Ecuador
    id       Kementerian Luar Negeri Ekuador; Kemlu Ekuador; Kemenlu Ekuador; Deplu Ekuador

org bol-foreign-ministry
    name     Bolivian Foreign Ministry
    class    -
    country  BOL
    sector   GOV
    en       Bolivian Foreign Ministry; Bolivian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Bolivia; Foreign Ministry of Bolivia
    id       Kementerian Luar Negeri Bolivia; Kemlu Bolivia; Kemenlu Bolivia; Deplu Bolivia

org cub-foreign-ministry
    name     Cuban Foreign Ministry
    class    -
    country  CUB
    sector   GOV
    en       Cuban Foreign Ministry; Cuban Ministry of Foreign Affairs; Ministry of Foreign Affairs of Cuba; Foreign Ministry of Cuba
    id       Kementerian Luar Negeri Kuba; Kemlu Kuba; Kemenlu Kuba; Deplu Kuba

org nic-foreign-ministry
    name     Nicaraguan Foreign Ministry
    class    -
    country  NIC
    sector   GOV
    en       Nicaraguan Foreign Ministry; Nicaraguan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Nicaragua; Foreign Ministry of Nicaragua
    id       Kementerian Luar Negeri Nikaragua; Kemlu Nikaragua; Kemenlu Nikaragua; Deplu Nikaragua

org hnd-foreign-ministry
    name     Honduran Foreign Ministry
    class    -
    country  HND
    sector   GOV
    en       Honduran Foreign Ministry; Honduran Ministry of Foreign Affairs; Ministry of Foreign Affairs of Honduras; Foreign Ministry of Honduras
    id       Kementerian Luar Negeri Honduras; Kemlu Honduras; Kemenlu Honduras; Deplu Honduras

org gtm-foreign-ministry
    name     Guatemalan Foreign Ministry
    class    -
    country  GTM
    sector   GOV
    en       Guatemalan Foreign Ministry; Guatemalan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Guatemala; Foreign Ministry of Guatemala
    id       Kementerian Luar Negeri Guatemala; Kemlu Guatemala; Kemenlu Guatemala; Deplu Guatemala

org slv-foreign-ministry
    name     Salvadoran Foreign Ministry
    class    -
    country  SLV
    sector   GOV
    en       Salvadoran Foreign Ministry; Salvadoran Ministry of Foreign Affairs; Ministry of Foreign Affairs of El Salvador; Foreign Ministry of El Salvador
    id       Kementerian Luar Negeri El Salvador; Kemlu El Salvador; Kemenlu El Salvador; Deplu El Salvador

org hti-foreign-ministry
    name     Haitian Foreign Ministry
    class    -
    country  HTI
    sector   GOV
    en       Haitian Foreign Ministry; Haitian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Haiti; Foreign Ministry of Haiti
    id       Kementerian Luar Negeri Haiti; Kemlu Haiti; Kemenlu Haiti; Deplu Haiti

org pan-foreign-ministry
    name     Panamanian Foreign Ministry
    class    -
    country  PAN
    sector   GOV
    en       Panamanian Foreign Ministry; Panamanian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Panama; Foreign Ministry of Panama
    id       Kementerian Luar Negeri Panama; Kemlu Panama; Kemenlu Panama; Deplu Panama

org sdn-foreign-ministry
    name     Sudanese Foreign Ministry
    class    -
    country  SDN
    sector   GOV
    en       Sudanese Foreign Ministry; Sudanese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Sudan; Foreign Ministry of Sudan
    id       Kementerian Luar Negeri Sudan; Kemlu Sudan; Kemenlu Sudan; Deplu Sudan

org ssd-foreign-ministry
    name     South Sudanese Foreign Ministry
    class    -
    country  SSD
    sector   GOV
    en       South Sudanese Foreign Ministry; South Sudanese Ministry of Foreign Affairs; Ministry of Foreign Affairs of South Sudan; Foreign Ministry of South Sudan
    id       Kementerian Luar Negeri Sudan Selatan; Kemlu Sudan Selatan; Kemenlu Sudan Selatan; Deplu Sudan Selatan

org eth-foreign-ministry
    name     Ethiopian Foreign Ministry
    class    -
    country  ETH
    sector   GOV
    en       Ethiopian Foreign Ministry; Ethiopian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Ethiopia; Foreign Ministry of Ethiopia
    id       Kementerian Luar Negeri Ethiopia; Kemlu Ethiopia; Kemenlu Ethiopia; Deplu Ethiopia; Kementerian Luar Negeri Etiopia; Kemlu Etiopia; Kemenlu Etiopia; Deplu Etiopia

org eri-foreign-ministry
    name     Eritrean Foreign Ministry
    class    -
    country  ERI
    sector   GOV
    en       Eritrean Foreign Ministry; Eritrean Ministry of Foreign Affairs; Ministry of Foreign Affairs of Eritrea; Foreign Ministry of Eritrea
    id       Kementerian Luar Negeri Eritrea; Kemlu Eritrea; Kemenlu Eritrea; Deplu Eritrea

org som-foreign-ministry
    name     Somali Foreign Ministry
    class    -
    country  SOM
    sector   GOV
    en       Somali Foreign Ministry; Somali Ministry of Foreign Affairs; Ministry of Foreign Affairs of Somalia; Foreign Ministry of Somalia
    id       Kementerian Luar Negeri Somalia; Kemlu Somalia; Kemenlu Somalia; Deplu Somalia

org ken-foreign-ministry
    name     Kenyan Foreign Ministry
    class    -
    country  KEN
    sector   GOV
    en       Kenyan Foreign Ministry; Kenyan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Kenya; Foreign Ministry of Kenya
    id       Kementerian Luar Negeri Kenya; Kemlu Kenya; Kemenlu Kenya; Deplu Kenya

org uga-foreign-ministry
    name     Ugandan Foreign Ministry
    class    -
    country  UGA
    sector   GOV
    en       Ugandan Foreign Ministry; Ugandan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Uganda; Foreign Ministry of Uganda
    id       Kementerian Luar Negeri Uganda; Kemlu Uganda; Kemenlu Uganda; Deplu Uganda

org rwa-foreign-ministry
    name     Rwandan Foreign Ministry
    class    -
    country  RWA
    sector   GOV
    en       Rwandan Foreign Ministry; Rwandan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Rwanda; Foreign Ministry of Rwanda
    id       Kementerian Luar Negeri Rwanda; Kemlu Rwanda; Kemenlu Rwanda; Deplu Rwanda

org bdi-foreign-ministry
    name     Burundian Foreign Ministry
    class    -
    country  BDI
    sector   GOV
    en       Burundian Foreign Ministry; Burundian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Burundi; Foreign Ministry of Burundi
    id       Kementerian Luar Negeri Burundi; Kemlu Burundi; Kemenlu Burundi; Deplu Burundi

org cod-foreign-ministry
    name     Congolese Foreign Ministry
    class    -
    country  COD
    sector   GOV
    en       Congolese Foreign Ministry; Congolese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Congo; Foreign Ministry of Congo
    id       Kementerian Luar Negeri Kongo; Kemlu Kongo; Kemenlu Kongo; Deplu Kongo; Kementerian Luar Negeri Republik Demokratik Kongo; Kemlu Republik Demokratik Kongo; Kemenlu Republik Demokratik Kongo; Deplu Republik Demokratik Kongo

org nga-foreign-ministry
    name     Nigerian Foreign Ministry
    class    -
    country  NGA
    sector   GOV
    en       Nigerian Foreign Ministry; Nigerian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Nigeria; Foreign Ministry of Nigeria
    id       Kementerian Luar Negeri Nigeria; Kemlu Nigeria; Kemenlu Nigeria; Deplu Nigeria

org ner-foreign-ministry
    name     Nigerien Foreign Ministry
    class    -
    country  NER
    sector   GOV
    en       Nigerien Foreign Ministry; Nigerien Ministry of Foreign Affairs; Ministry of Foreign Affairs of Niger; Foreign Ministry of Niger
    id       Kementerian Luar Negeri Niger; Kemlu Niger; Kemenlu Niger; Deplu Niger

org mli-foreign-ministry
    name     Malian Foreign Ministry
    class    -
    country  MLI
    sector   GOV
    en       Malian Foreign Ministry; Malian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Mali; Foreign Ministry of Mali
    id       Kementerian Luar Negeri Mali; Kemlu Mali; Kemenlu Mali; Deplu Mali

org bfa-foreign-ministry
    name     Burkinabe Foreign Ministry
    class    -
    country  BFA
    sector   GOV
    en       Burkinabe Foreign Ministry; Burkinabe Ministry of Foreign Affairs; Ministry of Foreign Affairs of Burkina Faso; Foreign Ministry of Burkina Faso
    id       Kementerian Luar Negeri Burkina Faso; Kemlu Burkina Faso; Kemenlu Burkina Faso; Deplu Burkina Faso

org tcd-foreign-ministry
    name     Chadian Foreign Ministry
    class    -
    country  TCD
    sector   GOV
    en       Chadian Foreign Ministry; Chadian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Chad; Foreign Ministry of Chad
    id       Kementerian Luar Negeri Chad; Kemlu Chad; Kemenlu Chad; Deplu Chad

org cmr-foreign-ministry
    name     Cameroonian Foreign Ministry
    class    -
    country  CMR
    sector   GOV
    en       Cameroonian Foreign Ministry; Cameroonian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Cameroon; Foreign Ministry of Cameroon
    id       Kementerian Luar Negeri Kamerun; Kemlu Kamerun; Kemenlu Kamerun; Deplu Kamerun

org sen-foreign-ministry
    name     Senegalese Foreign Ministry
    class    -
    country  SEN
    sector   GOV
    en       Senegalese Foreign Ministry; Senegalese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Senegal; Foreign Ministry of Senegal
    id       Kementerian Luar Negeri Senegal; Kemlu Senegal; Kemenlu Senegal; Deplu Senegal

org civ-foreign-ministry
    name     Ivorian Foreign Ministry
    class    -
    country  CIV
    sector   GOV
    en       Ivorian Foreign Ministry; Ivorian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Ivory Coast; Foreign Ministry of Ivory Coast
    id       Kementerian Luar Negeri Pantai Gading; Kemlu Pantai Gading; Kemenlu Pantai Gading; Deplu Pantai Gading

org gha-foreign-ministry
    name     Ghanaian Foreign Ministry
    class    -
    country  GHA
    sector   GOV
    en       Ghanaian Foreign Ministry; Ghanaian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Ghana; Foreign Ministry of Ghana
    id       Kementerian Luar Negeri Ghana; Kemlu Ghana; Kemenlu Ghana; Deplu Ghana

org gab-foreign-ministry
    name     Gabonese Foreign Ministry
    class    -
    country  GAB
    sector   GOV
    en       Gabonese Foreign Ministry; Gabonese Ministry of Foreign Affairs; Ministry of Foreign Affairs of Gabon; Foreign Ministry of Gabon
    id       Kementerian Luar Negeri Gabon; Kemlu Gabon; Kemenlu Gabon; Deplu Gabon

org moz-foreign-ministry
    name     Mozambican Foreign Ministry
    class    -
    country  MOZ
    sector   GOV
    en       Mozambican Foreign Ministry; Mozambican Ministry of Foreign Affairs; Ministry of Foreign Affairs of Mozambique; Foreign Ministry of Mozambique
    id       Kementerian Luar Negeri Mozambik; Kemlu Mozambik; Kemenlu Mozambik; Deplu Mozambik

org ago-foreign-ministry
    name     Angolan Foreign Ministry
    class    -
    country  AGO
    sector   GOV
    en       Angolan Foreign Ministry; Angolan Ministry of Foreign Affairs; Ministry of Foreign Affairs of Angola; Foreign Ministry of Angola
    id       Kementerian Luar Negeri Angola; Kemlu Angola; Kemenlu Angola; Deplu Angola

org zwe-foreign-ministry
    name     Zimbabwean Foreign Ministry
    class    -
    country  ZWE
    sector   GOV
    en       Zimbabwean Foreign Ministry; Zimbabwean Ministry of Foreign Affairs; Ministry of Foreign Affairs of Zimbabwe; Foreign Ministry of Zimbabwe
    id       Kementerian Luar Negeri Zimbabwe; Kemlu Zimbabwe; Kemenlu Zimbabwe; Deplu Zimbabwe

org tza-foreign-ministry
    name     Tanzanian Foreign Ministry
    class    -
    country  TZA
    sector   GOV
    en       Tanzanian Foreign Ministry; Tanzanian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Tanzania; Foreign Ministry of Tanzania
    id       Kementerian Luar Negeri Tanzania; Kemlu Tanzania; Kemenlu Tanzania; Deplu Tanzania

org zmb-foreign-ministry
    name     Zambian Foreign Ministry
    class    -
    country  ZMB
    sector   GOV
    en       Zambian Foreign Ministry; Zambian Ministry of Foreign Affairs; Ministry of Foreign Affairs of Zambia; Foreign Ministry of Zambia
    id       Kementerian Luar Negeri Zambia; Kemlu Zambia; Kemenlu Zambia; Deplu Zambia

org mdg-foreign-ministry
    name     Malagasy Foreign Ministry
    class    -
    country  MDG
    sector   GOV
    en       Malagasy Foreign Ministry; Malagasy Ministry of Foreign Affairs; Ministry of Foreign Affairs of Madagascar; Foreign Ministry of Madagascar
    id       Kementerian Luar Negeri Madagaskar; Kemlu Madagaskar; Kemenlu Madagaskar; Deplu Madagaskar

org isl-foreign-ministry
    name     Icelandic Foreign Ministry
    class    -
    country  ISL
    sector   GOV
    en       Icelandic Foreign Ministry; Icelandic Ministry of Foreign Affairs; Ministry of Foreign Affairs of Iceland; Foreign Ministry of Iceland
    id       Kementerian Luar Negeri Islandia; Kemlu Islandia; Kemenlu Islandia; Deplu Islandia

org mdv-foreign-ministry
    name     Maldivian Foreign Ministry
    class    -
    country  MDV
    sector   GOV
    en       Maldivian Foreign Ministry; Maldivian Ministry of Foreign Affairs; Ministry of Foreign Affairs of the Maldives; Foreign Ministry of the Maldives
    id       Kementerian Luar Negeri Maladewa; Kemlu Maladewa; Kemenlu Maladewa; Deplu Maladewa

# Defence ministries

org rus-defence-ministry
    name     Russian Defense Ministry
    class    -
    country  RUS
    sector   MIL
    en       Russian Defense Ministry; Russian Ministry of Defense; Ministry of Defense of Russia; Russian Defence Ministry; Russian Ministry of Defence; Ministry of Defence of Russia; Russia's Defense Ministry; Russia's Defence Ministry; Russia's Ministry of Defense; Russia's Ministry of Defence
    id       Kementerian Pertahanan Rusia; Kemhan Rusia; Kemenhan Rusia

org ukr-defence-ministry
    name     Ukrainian Defense Ministry
    class    -
    country  UKR
    sector   MIL
    en       Ukrainian Defense Ministry; Ukrainian Ministry of Defense; Ministry of Defense of Ukraine; Ukrainian Defence Ministry; Ukrainian Ministry of Defence; Ministry of Defence of Ukraine; Ukraine's Defense Ministry; Ukraine's Defence Ministry; Ukraine's Ministry of Defense; Ukraine's Ministry of Defence
    id       Kementerian Pertahanan Ukraina; Kemhan Ukraina; Kemenhan Ukraina

org chn-defence-ministry
    name     Chinese Defense Ministry
    class    -
    country  CHN
    sector   MIL
    en       Chinese Defense Ministry; Chinese Ministry of Defense; Ministry of Defense of China; Chinese Defence Ministry; Chinese Ministry of Defence; Ministry of Defence of China; Chinese Ministry of National Defense; Chinese Ministry of National Defence; China's Defense Ministry; China's Defence Ministry; China's Ministry of Defense; China's Ministry of Defence
    id       Kementerian Pertahanan China; Kemhan China; Kemenhan China; Kementerian Pertahanan Nasional China; Kementerian Pertahanan Tiongkok; Kemhan Tiongkok; Kemenhan Tiongkok; Kementerian Pertahanan Nasional Tiongkok; Kementerian Pertahanan Cina; Kemhan Cina; Kemenhan Cina; Kementerian Pertahanan Nasional Cina

org jpn-defence-ministry
    name     Japanese Defense Ministry
    class    -
    country  JPN
    sector   MIL
    en       Japanese Defense Ministry; Japanese Ministry of Defense; Ministry of Defense of Japan; Japanese Defence Ministry; Japanese Ministry of Defence; Ministry of Defence of Japan; Japan's Defense Ministry; Japan's Defence Ministry; Japan's Ministry of Defense; Japan's Ministry of Defence
    id       Kementerian Pertahanan Jepang; Kemhan Jepang; Kemenhan Jepang

org kor-defence-ministry
    name     South Korean Defense Ministry
    class    -
    country  KOR
    sector   MIL
    en       South Korean Defense Ministry; South Korean Ministry of Defense; Ministry of Defense of South Korea; South Korean Defence Ministry; South Korean Ministry of Defence; Ministry of Defence of South Korea; South Korean Ministry of National Defense; South Korean Ministry of National Defence; South Korea's Defense Ministry; South Korea's Defence Ministry; South Korea's Ministry of Defense; South Korea's Ministry of Defence
    id       Kementerian Pertahanan Korea Selatan; Kemhan Korea Selatan; Kemenhan Korea Selatan; Kementerian Pertahanan Nasional Korea Selatan; Kementerian Pertahanan Korsel; Kemhan Korsel; Kemenhan Korsel; Kementerian Pertahanan Nasional Korsel

org prk-defence-ministry
    name     North Korean Defense Ministry
    class    -
    country  PRK
    sector   MIL
    en       North Korean Defense Ministry; North Korean Ministry of Defense; Ministry of Defense of North Korea; North Korean Defence Ministry; North Korean Ministry of Defence; Ministry of Defence of North Korea
    id       Kementerian Pertahanan Korea Utara; Kemhan Korea Utara; Kemenhan Korea Utara; Kementerian Pertahanan Korut; Kemhan Korut; Kemenhan Korut

org twn-defence-ministry
    name     Taiwanese Defense Ministry
    class    -
    country  TWN
    sector   MIL
    en       Taiwanese Defense Ministry; Taiwanese Ministry of Defense; Ministry of Defense of Taiwan; Taiwanese Defence Ministry; Taiwanese Ministry of Defence; Ministry of Defence of Taiwan; Taiwanese Ministry of National Defense; Taiwanese Ministry of National Defence; Taiwan's Ministry of National Defense; Taiwan's Defense Ministry; Taiwan's Defence Ministry
    id       Kementerian Pertahanan Taiwan; Kemhan Taiwan; Kemenhan Taiwan; Kementerian Pertahanan Nasional Taiwan

org ind-defence-ministry
    name     Indian Defense Ministry
    class    -
    country  IND
    sector   MIL
    en       Indian Defense Ministry; Indian Ministry of Defense; Ministry of Defense of India; Indian Defence Ministry; Indian Ministry of Defence; Ministry of Defence of India
    id       Kementerian Pertahanan India; Kemhan India; Kemenhan India

org pak-defence-ministry
    name     Pakistani Defense Ministry
    class    -
    country  PAK
    sector   MIL
    en       Pakistani Defense Ministry; Pakistani Ministry of Defense; Ministry of Defense of Pakistan; Pakistani Defence Ministry; Pakistani Ministry of Defence; Ministry of Defence of Pakistan
    id       Kementerian Pertahanan Pakistan; Kemhan Pakistan; Kemenhan Pakistan

org lka-defence-ministry
    name     Sri Lankan Defense Ministry
    class    -
    country  LKA
    sector   MIL
    en       Sri Lankan Defense Ministry; Sri Lankan Ministry of Defense; Ministry of Defense of Sri Lanka; Sri Lankan Defence Ministry; Sri Lankan Ministry of Defence; Ministry of Defence of Sri Lanka
    id       Kementerian Pertahanan Sri Lanka; Kemhan Sri Lanka; Kemenhan Sri Lanka

org afg-defence-ministry
    name     Afghan Defense Ministry
    class    -
    country  AFG
    sector   MIL
    en       Afghan Defense Ministry; Afghan Ministry of Defense; Ministry of Defense of Afghanistan; Afghan Defence Ministry; Afghan Ministry of Defence; Ministry of Defence of Afghanistan
    id       Kementerian Pertahanan Afghanistan; Kemhan Afghanistan; Kemenhan Afghanistan; Kementerian Pertahanan Afganistan; Kemhan Afganistan; Kemenhan Afganistan

org irn-defence-ministry
    name     Iranian Defense Ministry
    class    -
    country  IRN
    sector   MIL
    en       Iranian Defense Ministry; Iranian Ministry of Defense; Ministry of Defense of Iran; Iranian Defence Ministry; Iranian Ministry of Defence; Ministry of Defence of Iran; Iran's Defense Ministry; Iran's Defence Ministry; Iran's Ministry of Defense; Iran's Ministry of Defence
    id       Kementerian Pertahanan Iran; Kemhan Iran; Kemenhan Iran

org isr-defence-ministry
    name     Israeli Defense Ministry
    class    -
    country  ISR
    sector   MIL
    en       Israeli Defense Ministry; Israeli Ministry of Defense; Ministry of Defense of Israel; Israeli Defence Ministry; Israeli Ministry of Defence; Ministry of Defence of Israel; Israel's Defense Ministry; Israel's Defence Ministry; Israel's Ministry of Defense; Israel's Ministry of Defence
    id       Kementerian Pertahanan Israel; Kemhan Israel; Kemenhan Israel

org tur-defence-ministry
    name     Turkish Defense Ministry
    class    -
    country  TUR
    sector   MIL
    en       Turkish Defense Ministry; Turkish Ministry of Defense; Ministry of Defense of Turkey; Turkish Defence Ministry; Turkish Ministry of Defence; Ministry of Defence of Turkey
    id       Kementerian Pertahanan Turki; Kemhan Turki; Kemenhan Turki; Kementerian Pertahanan Turkiye; Kemhan Turkiye; Kemenhan Turkiye

org sau-defence-ministry
    name     Saudi Defense Ministry
    class    -
    country  SAU
    sector   MIL
    en       Saudi Defense Ministry; Saudi Ministry of Defense; Ministry of Defense of Saudi Arabia; Saudi Defence Ministry; Saudi Ministry of Defence; Ministry of Defence of Saudi Arabia
    id       Kementerian Pertahanan Arab Saudi; Kemhan Arab Saudi; Kemenhan Arab Saudi; Kementerian Pertahanan Saudi; Kemhan Saudi; Kemenhan Saudi

org egy-defence-ministry
    name     Egyptian Defense Ministry
    class    -
    country  EGY
    sector   MIL
    en       Egyptian Defense Ministry; Egyptian Ministry of Defense; Ministry of Defense of Egypt; Egyptian Defence Ministry; Egyptian Ministry of Defence; Ministry of Defence of Egypt
    id       Kementerian Pertahanan Mesir; Kemhan Mesir; Kemenhan Mesir

org qat-defence-ministry
    name     Qatari Defense Ministry
    class    -
    country  QAT
    sector   MIL
    en       Qatari Defense Ministry; Qatari Ministry of Defense; Ministry of Defense of Qatar; Qatari Defence Ministry; Qatari Ministry of Defence; Ministry of Defence of Qatar
    id       Kementerian Pertahanan Qatar; Kemhan Qatar; Kemenhan Qatar

org are-defence-ministry
    name     Emirati Defense Ministry
    class    -
    country  ARE
    sector   MIL
    en       Emirati Defense Ministry; Emirati Ministry of Defense; Ministry of Defense of the United Arab Emirates; Emirati Defence Ministry; Emirati Ministry of Defence; Ministry of Defence of the United Arab Emirates
    id       Kementerian Pertahanan Uni Emirat Arab; Kemhan Uni Emirat Arab; Kemenhan Uni Emirat Arab; Kementerian Pertahanan UEA; Kemhan UEA; Kemenhan UEA

org syr-defence-ministry
    name     Syrian Defense Ministry
    class    -
    country  SYR
    sector   MIL
    en       Syrian Defense Ministry; Syrian Ministry of Defense; Ministry of Defense of Syria; Syrian Defence Ministry; Syrian Ministry of Defence; Ministry of Defence of Syria
    id       Kementerian Pertahanan Suriah; Kemhan Suriah; Kemenhan Suriah

org irq-defence-ministry
    name     Iraqi Defense Ministry
    class    -
    country  IRQ
    sector   MIL
    en       Iraqi Defense Ministry; Iraqi Ministry of Defense; Ministry of Defense of Iraq; Iraqi Defence Ministry; Iraqi Ministry of Defence; Ministry of Defence of Iraq
    id       Kementerian Pertahanan Irak; Kemhan Irak; Kemenhan Irak

org yem-defence-ministry
    name     Yemeni Defense Ministry
    class    -
    country  YEM
    sector   MIL
    en       Yemeni Defense Ministry; Yemeni Ministry of Defense; Ministry of Defense of Yemen; Yemeni Defence Ministry; Yemeni Ministry of Defence; Ministry of Defence of Yemen
    id       Kementerian Pertahanan Yaman; Kemhan Yaman; Kemenhan Yaman

org dza-defence-ministry
    name     Algerian Defense Ministry
    class    -
    country  DZA
    sector   MIL
    en       Algerian Defense Ministry; Algerian Ministry of Defense; Ministry of Defense of Algeria; Algerian Defence Ministry; Algerian Ministry of Defence; Ministry of Defence of Algeria
    id       Kementerian Pertahanan Aljazair; Kemhan Aljazair; Kemenhan Aljazair

org mys-defence-ministry
    name     Malaysian Defense Ministry
    class    -
    country  MYS
    sector   MIL
    en       Malaysian Defense Ministry; Malaysian Ministry of Defense; Ministry of Defense of Malaysia; Malaysian Defence Ministry; Malaysian Ministry of Defence; Ministry of Defence of Malaysia
    id       Kementerian Pertahanan Malaysia; Kemhan Malaysia; Kemenhan Malaysia

org sgp-defence-ministry
    name     Singaporean Defense Ministry
    class    -
    country  SGP
    sector   MIL
    en       Singaporean Defense Ministry; Singaporean Ministry of Defense; Ministry of Defense of Singapore; Singaporean Defence Ministry; Singaporean Ministry of Defence; Ministry of Defence of Singapore; MINDEF
    id       Kementerian Pertahanan Singapura; Kemhan Singapura; Kemenhan Singapura

org tha-defence-ministry
    name     Thai Defense Ministry
    class    -
    country  THA
    sector   MIL
    en       Thai Defense Ministry; Thai Ministry of Defense; Ministry of Defense of Thailand; Thai Defence Ministry; Thai Ministry of Defence; Ministry of Defence of Thailand
    id       Kementerian Pertahanan Thailand; Kemhan Thailand; Kemenhan Thailand

org vnm-defence-ministry
    name     Vietnamese Defense Ministry
    class    -
    country  VNM
    sector   MIL
    en       Vietnamese Defense Ministry; Vietnamese Ministry of Defense; Ministry of Defense of Vietnam; Vietnamese Defence Ministry; Vietnamese Ministry of Defence; Ministry of Defence of Vietnam; Vietnamese Ministry of National Defense; Vietnamese Ministry of National Defence
    id       Kementerian Pertahanan Vietnam; Kemhan Vietnam; Kemenhan Vietnam; Kementerian Pertahanan Nasional Vietnam

org khm-defence-ministry
    name     Cambodian Defense Ministry
    class    -
    country  KHM
    sector   MIL
    en       Cambodian Defense Ministry; Cambodian Ministry of Defense; Ministry of Defense of Cambodia; Cambodian Defence Ministry; Cambodian Ministry of Defence; Ministry of Defence of Cambodia
    id       Kementerian Pertahanan Kamboja; Kemhan Kamboja; Kemenhan Kamboja

org mmr-defence-ministry
    name     Myanmar Defense Ministry
    class    -
    country  MMR
    sector   MIL
    en       Myanmar Defense Ministry; Myanmar Ministry of Defense; Ministry of Defense of Myanmar; Myanmar Defence Ministry; Myanmar Ministry of Defence; Ministry of Defence of Myanmar
    id       Kementerian Pertahanan Myanmar; Kemhan Myanmar; Kemenhan Myanmar

org deu-defence-ministry
    name     German Defense Ministry
    class    -
    country  DEU
    sector   MIL
    en       German Defense Ministry; German Ministry of Defense; Ministry of Defense of Germany; German Defence Ministry; German Ministry of Defence; Ministry of Defence of Germany
    id       Kementerian Pertahanan Jerman; Kemhan Jerman; Kemenhan Jerman

org fra-defence-ministry
    name     French Defense Ministry
    class    -
    country  FRA
    sector   MIL
    en       French Defense Ministry; French Ministry of Defense; Ministry of Defense of France; French Defence Ministry; French Ministry of Defence; Ministry of Defence of France
    id       Kementerian Pertahanan Prancis; Kemhan Prancis; Kemenhan Prancis; Kementerian Pertahanan Perancis; Kemhan Perancis; Kemenhan Perancis

org ita-defence-ministry
    name     Italian Defense Ministry
    class    -
    country  ITA
    sector   MIL
    en       Italian Defense Ministry; Italian Ministry of Defense; Ministry of Defense of Italy; Italian Defence Ministry; Italian Ministry of Defence; Ministry of Defence of Italy
    id       Kementerian Pertahanan Italia; Kemhan Italia; Kemenhan Italia

org esp-defence-ministry
    name     Spanish Defense Ministry
    class    -
    country  ESP
    sector   MIL
    en       Spanish Defense Ministry; Spanish Ministry of Defense; Ministry of Defense of Spain; Spanish Defence Ministry; Spanish Ministry of Defence; Ministry of Defence of Spain
    id       Kementerian Pertahanan Spanyol; Kemhan Spanyol; Kemenhan Spanyol

org nld-defence-ministry
    name     Dutch Defense Ministry
    class    -
    country  NLD
    sector   MIL
    en       Dutch Defense Ministry; Dutch Ministry of Defense; Ministry of Defense of the Netherlands; Dutch Defence Ministry; Dutch Ministry of Defence; Ministry of Defence of the Netherlands
    id       Kementerian Pertahanan Belanda; Kemhan Belanda; Kemenhan Belanda

org bel-defence-ministry
    name     Belgian Defense Ministry
    class    -
    country  BEL
    sector   MIL
    en       Belgian Defense Ministry; Belgian Ministry of Defense; Ministry of Defense of Belgium; Belgian Defence Ministry; Belgian Ministry of Defence; Ministry of Defence of Belgium
    id       Kementerian Pertahanan Belgia; Kemhan Belgia; Kemenhan Belgia

org pol-defence-ministry
    name     Polish Defense Ministry
    class    -
    country  POL
    sector   MIL
    en       Polish Defense Ministry; Polish Ministry of Defense; Ministry of Defense of Poland; Polish Defence Ministry; Polish Ministry of Defence; Ministry of Defence of Poland
    id       Kementerian Pertahanan Polandia; Kemhan Polandia; Kemenhan Polandia

org swe-defence-ministry
    name     Swedish Defense Ministry
    class    -
    country  SWE
    sector   MIL
    en       Swedish Defense Ministry; Swedish Ministry of Defense; Ministry of Defense of Sweden; Swedish Defence Ministry; Swedish Ministry of Defence; Ministry of Defence of Sweden
    id       Kementerian Pertahanan Swedia; Kemhan Swedia; Kemenhan Swedia

org nor-defence-ministry
    name     Norwegian Defense Ministry
    class    -
    country  NOR
    sector   MIL
    en       Norwegian Defense Ministry; Norwegian Ministry of Defense; Ministry of Defense of Norway; Norwegian Defence Ministry; Norwegian Ministry of Defence; Ministry of Defence of Norway
    id       Kementerian Pertahanan Norwegia; Kemhan Norwegia; Kemenhan Norwegia

org dnk-defence-ministry
    name     Danish Defense Ministry
    class    -
    country  DNK
    sector   MIL
    en       Danish Defense Ministry; Danish Ministry of Defense; Ministry of Defense of Denmark; Danish Defence Ministry; Danish Ministry of Defence; Ministry of Defence of Denmark
    id       Kementerian Pertahanan Denmark; Kemhan Denmark; Kemenhan Denmark

org fin-defence-ministry
    name     Finnish Defense Ministry
    class    -
    country  FIN
    sector   MIL
    en       Finnish Defense Ministry; Finnish Ministry of Defense; Ministry of Defense of Finland; Finnish Defence Ministry; Finnish Ministry of Defence; Ministry of Defence of Finland
    id       Kementerian Pertahanan Finlandia; Kemhan Finlandia; Kemenhan Finlandia

org grc-defence-ministry
    name     Greek Defense Ministry
    class    -
    country  GRC
    sector   MIL
    en       Greek Defense Ministry; Greek Ministry of Defense; Ministry of Defense of Greece; Greek Defence Ministry; Greek Ministry of Defence; Ministry of Defence of Greece
    id       Kementerian Pertahanan Yunani; Kemhan Yunani; Kemenhan Yunani

org hun-defence-ministry
    name     Hungarian Defense Ministry
    class    -
    country  HUN
    sector   MIL
    en       Hungarian Defense Ministry; Hungarian Ministry of Defense; Ministry of Defense of Hungary; Hungarian Defence Ministry; Hungarian Ministry of Defence; Ministry of Defence of Hungary
    id       Kementerian Pertahanan Hungaria; Kemhan Hungaria; Kemenhan Hungaria; Kementerian Pertahanan Hongaria; Kemhan Hongaria; Kemenhan Hongaria

org cze-defence-ministry
    name     Czech Defense Ministry
    class    -
    country  CZE
    sector   MIL
    en       Czech Defense Ministry; Czech Ministry of Defense; Ministry of Defense of the Czech Republic; Czech Defence Ministry; Czech Ministry of Defence; Ministry of Defence of the Czech Republic
    id       Kementerian Pertahanan Ceko; Kemhan Ceko; Kemenhan Ceko; Kementerian Pertahanan Republik Ceko; Kemhan Republik Ceko; Kemenhan Republik Ceko

org rou-defence-ministry
    name     Romanian Defense Ministry
    class    -
    country  ROU
    sector   MIL
    en       Romanian Defense Ministry; Romanian Ministry of Defense; Ministry of Defense of Romania; Romanian Defence Ministry; Romanian Ministry of Defence; Ministry of Defence of Romania
    id       Kementerian Pertahanan Rumania; Kemhan Rumania; Kemenhan Rumania; Kementerian Pertahanan Romania; Kemhan Romania; Kemenhan Romania

org bgr-defence-ministry
    name     Bulgarian Defense Ministry
    class    -
    country  BGR
    sector   MIL
    en       Bulgarian Defense Ministry; Bulgarian Ministry of Defense; Ministry of Defense of Bulgaria; Bulgarian Defence Ministry; Bulgarian Ministry of Defence; Ministry of Defence of Bulgaria
    id       Kementerian Pertahanan Bulgaria; Kemhan Bulgaria; Kemenhan Bulgaria

org srb-defence-ministry
    name     Serbian Defense Ministry
    class    -
    country  SRB
    sector   MIL
    en       Serbian Defense Ministry; Serbian Ministry of Defense; Ministry of Defense of Serbia; Serbian Defence Ministry; Serbian Ministry of Defence; Ministry of Defence of Serbia
    id       Kementerian Pertahanan Serbia; Kemhan Serbia; Kemenhan Serbia

org mda-defence-ministry
    name     Moldovan Defense Ministry
    class    -
    country  MDA
    sector   MIL
    en       Moldovan Defense Ministry; Moldovan Ministry of Defense; Ministry of Defense of Moldova; Moldovan Defence Ministry; Moldovan Ministry of Defence; Ministry of Defence of Moldova
    id       Kementerian Pertahanan Moldova; Kemhan Moldova; Kemenhan Moldova

org blr-defence-ministry
    name     Belarusian Defense Ministry
    class    -
    country  BLR
    sector   MIL
    en       Belarusian Defense Ministry; Belarusian Ministry of Defense; Ministry of Defense of Belarus; Belarusian Defence Ministry; Belarusian Ministry of Defence; Ministry of Defence of Belarus
    id       Kementerian Pertahanan Belarus; Kemhan Belarus; Kemenhan Belarus

org ltu-defence-ministry
    name     Lithuanian Defense Ministry
    class    -
    country  LTU
    sector   MIL
    en       Lithuanian Defense Ministry; Lithuanian Ministry of Defense; Ministry of Defense of Lithuania; Lithuanian Defence Ministry; Lithuanian Ministry of Defence; Ministry of Defence of Lithuania
    id       Kementerian Pertahanan Lituania; Kemhan Lituania; Kemenhan Lituania

org lva-defence-ministry
    name     Latvian Defense Ministry
    class    -
    country  LVA
    sector   MIL
    en       Latvian Defense Ministry; Latvian Ministry of Defense; Ministry of Defense of Latvia; Latvian Defence Ministry; Latvian Ministry of Defence; Ministry of Defence of Latvia
    id       Kementerian Pertahanan Latvia; Kemhan Latvia; Kemenhan Latvia

org est-defence-ministry
    name     Estonian Defense Ministry
    class    -
    country  EST
    sector   MIL
    en       Estonian Defense Ministry; Estonian Ministry of Defense; Ministry of Defense of Estonia; Estonian Defence Ministry; Estonian Ministry of Defence; Ministry of Defence of Estonia
    id       Kementerian Pertahanan Estonia; Kemhan Estonia; Kemenhan Estonia

org geo-defence-ministry
    name     Georgian Defense Ministry
    class    -
    country  GEO
    sector   MIL
    en       Georgian Defense Ministry; Georgian Ministry of Defense; Ministry of Defense of Georgia; Georgian Defence Ministry; Georgian Ministry of Defence; Ministry of Defence of Georgia
    id       Kementerian Pertahanan Georgia; Kemhan Georgia; Kemenhan Georgia

org arm-defence-ministry
    name     Armenian Defense Ministry
    class    -
    country  ARM
    sector   MIL
    en       Armenian Defense Ministry; Armenian Ministry of Defense; Ministry of Defense of Armenia; Armenian Defence Ministry; Armenian Ministry of Defence; Ministry of Defence of Armenia
    id       Kementerian Pertahanan Armenia; Kemhan Armenia; Kemenhan Armenia

org aze-defence-ministry
    name     Azerbaijani Defense Ministry
    class    -
    country  AZE
    sector   MIL
    en       Azerbaijani Defense Ministry; Azerbaijani Ministry of Defense; Ministry of Defense of Azerbaijan; Azerbaijani Defence Ministry; Azerbaijani Ministry of Defence; Ministry of Defence of Azerbaijan
    id       Kementerian Pertahanan Azerbaijan; Kemhan Azerbaijan; Kemenhan Azerbaijan

org kaz-defence-ministry
    name     Kazakh Defense Ministry
    class    -
    country  KAZ
    sector   MIL
    en       Kazakh Defense Ministry; Kazakh Ministry of Defense; Ministry of Defense of Kazakhstan; Kazakh Defence Ministry; Kazakh Ministry of Defence; Ministry of Defence of Kazakhstan
    id       Kementerian Pertahanan Kazakhstan; Kemhan Kazakhstan; Kemenhan Kazakhstan

org mex-defence-ministry
    name     Mexican Defense Ministry
    class    -
    country  MEX
    sector   MIL
    en       Mexican Defense Ministry; Mexican Ministry of Defense; Ministry of Defense of Mexico; Mexican Defence Ministry; Mexican Ministry of Defence; Ministry of Defence of Mexico
    id       Kementerian Pertahanan Meksiko; Kemhan Meksiko; Kemenhan Meksiko

org ven-defence-ministry
    name     Venezuelan Defense Ministry
    class    -
    country  VEN
    sector   MIL
    en       Venezuelan Defense Ministry; Venezuelan Ministry of Defense; Ministry of Defense of Venezuela; Venezuelan Defence Ministry; Venezuelan Ministry of Defence; Ministry of Defence of Venezuela
    id       Kementerian Pertahanan Venezuela; Kemhan Venezuela; Kemenhan Venezuela

org col-defence-ministry
    name     Colombian Defense Ministry
    class    -
    country  COL
    sector   MIL
    en       Colombian Defense Ministry; Colombian Ministry of Defense; Ministry of Defense of Colombia; Colombian Defence Ministry; Colombian Ministry of Defence; Ministry of Defence of Colombia
    id       Kementerian Pertahanan Kolombia; Kemhan Kolombia; Kemenhan Kolombia

org arg-defence-ministry
    name     Argentine Defense Ministry
    class    -
    country  ARG
    sector   MIL
    en       Argentine Defense Ministry; Argentine Ministry of Defense; Ministry of Defense of Argentina; Argentine Defence Ministry; Argentine Ministry of Defence; Ministry of Defence of Argentina
    id       Kementerian Pertahanan Argentina; Kemhan Argentina; Kemenhan Argentina

org chl-defence-ministry
    name     Chilean Defense Ministry
    class    -
    country  CHL
    sector   MIL
    en       Chilean Defense Ministry; Chilean Ministry of Defense; Ministry of Defense of Chile; Chilean Defence Ministry; Chilean Ministry of Defence; Ministry of Defence of Chile
    id       Kementerian Pertahanan Chile; Kemhan Chile; Kemenhan Chile; Kementerian Pertahanan Cile; Kemhan Cile; Kemenhan Cile

org per-defence-ministry
    name     Peruvian Defense Ministry
    class    -
    country  PER
    sector   MIL
    en       Peruvian Defense Ministry; Peruvian Ministry of Defense; Ministry of Defense of Peru; Peruvian Defence Ministry; Peruvian Ministry of Defence; Ministry of Defence of Peru
    id       Kementerian Pertahanan Peru; Kemhan Peru; Kemenhan Peru

org ecu-defence-ministry
    name     Ecuadorian Defense Ministry
    class    -
    country  ECU
    sector   MIL
    en       Ecuadorian Defense Ministry; Ecuadorian Ministry of Defense; Ministry of Defense of Ecuador; Ecuadorian Defence Ministry; Ecuadorian Ministry of Defence; Ministry of Defence of Ecuador
    id       Kementerian Pertahanan Ekuador; Kemhan Ekuador; Kemenhan Ekuador

org bol-defence-ministry
    name     Bolivian Defense Ministry
    class    -
    country  BOL
    sector   MIL
    en       Bolivian Defense Ministry; Bolivian Ministry of Defense; Ministry of Defense of Bolivia; Bolivian Defence Ministry; Bolivian Ministry of Defence; Ministry of Defence of Bolivia
    id       Kementerian Pertahanan Bolivia; Kemhan Bolivia; Kemenhan Bolivia

org bra-defence-ministry
    name     Brazilian Defense Ministry
    class    -
    country  BRA
    sector   MIL
    en       Brazilian Defense Ministry; Brazilian Ministry of Defense; Ministry of Defense of Brazil; Brazilian Defence Ministry; Brazilian Ministry of Defence; Ministry of Defence of Brazil
    id       Kementerian Pertahanan Brasil; Kemhan Brasil; Kemenhan Brasil

org eth-defence-ministry
    name     Ethiopian Defense Ministry
    class    -
    country  ETH
    sector   MIL
    en       Ethiopian Defense Ministry; Ethiopian Ministry of Defense; Ministry of Defense of Ethiopia; Ethiopian Defence Ministry; Ethiopian Ministry of Defence; Ministry of Defence of Ethiopia
    id       Kementerian Pertahanan Ethiopia; Kemhan Ethiopia; Kemenhan Ethiopia; Kementerian Pertahanan Etiopia; Kemhan Etiopia; Kemenhan Etiopia

org som-defence-ministry
    name     Somali Defense Ministry
    class    -
    country  SOM
    sector   MIL
    en       Somali Defense Ministry; Somali Ministry of Defense; Ministry of Defense of Somalia; Somali Defence Ministry; Somali Ministry of Defence; Ministry of Defence of Somalia
    id       Kementerian Pertahanan Somalia; Kemhan Somalia; Kemenhan Somalia

org ken-defence-ministry
    name     Kenyan Defense Ministry
    class    -
    country  KEN
    sector   MIL
    en       Kenyan Defense Ministry; Kenyan Ministry of Defense; Ministry of Defense of Kenya; Kenyan Defence Ministry; Kenyan Ministry of Defence; Ministry of Defence of Kenya
    id       Kementerian Pertahanan Kenya; Kemhan Kenya; Kemenhan Kenya

org rwa-defence-ministry
    name     Rwandan Defense Ministry
    class    -
    country  RWA
    sector   MIL
    en       Rwandan Defense Ministry; Rwandan Ministry of Defense; Ministry of Defense of Rwanda; Rwandan Defence Ministry; Rwandan Ministry of Defence; Ministry of Defence of Rwanda
    id       Kementerian Pertahanan Rwanda; Kemhan Rwanda; Kemenhan Rwanda

org cod-defence-ministry
    name     Congolese Defense Ministry
    class    -
    country  COD
    sector   MIL
    en       Congolese Defense Ministry; Congolese Ministry of Defense; Ministry of Defense of Congo; Congolese Defence Ministry; Congolese Ministry of Defence; Ministry of Defence of Congo
    id       Kementerian Pertahanan Kongo; Kemhan Kongo; Kemenhan Kongo; Kementerian Pertahanan Republik Demokratik Kongo; Kemhan Republik Demokratik Kongo; Kemenhan Republik Demokratik Kongo

org nga-defence-ministry
    name     Nigerian Defense Ministry
    class    -
    country  NGA
    sector   MIL
    en       Nigerian Defense Ministry; Nigerian Ministry of Defense; Ministry of Defense of Nigeria; Nigerian Defence Ministry; Nigerian Ministry of Defence; Ministry of Defence of Nigeria
    id       Kementerian Pertahanan Nigeria; Kemhan Nigeria; Kemenhan Nigeria

org ner-defence-ministry
    name     Nigerien Defense Ministry
    class    -
    country  NER
    sector   MIL
    en       Nigerien Defense Ministry; Nigerien Ministry of Defense; Ministry of Defense of Niger; Nigerien Defence Ministry; Nigerien Ministry of Defence; Ministry of Defence of Niger
    id       Kementerian Pertahanan Niger; Kemhan Niger; Kemenhan Niger

org mli-defence-ministry
    name     Malian Defense Ministry
    class    -
    country  MLI
    sector   MIL
    en       Malian Defense Ministry; Malian Ministry of Defense; Ministry of Defense of Mali; Malian Defence Ministry; Malian Ministry of Defence; Ministry of Defence of Mali
    id       Kementerian Pertahanan Mali; Kemhan Mali; Kemenhan Mali

org bfa-defence-ministry
    name     Burkinabe Defense Ministry
    class    -
    country  BFA
    sector   MIL
    en       Burkinabe Defense Ministry; Burkinabe Ministry of Defense; Ministry of Defense of Burkina Faso; Burkinabe Defence Ministry; Burkinabe Ministry of Defence; Ministry of Defence of Burkina Faso
    id       Kementerian Pertahanan Burkina Faso; Kemhan Burkina Faso; Kemenhan Burkina Faso

org tcd-defence-ministry
    name     Chadian Defense Ministry
    class    -
    country  TCD
    sector   MIL
    en       Chadian Defense Ministry; Chadian Ministry of Defense; Ministry of Defense of Chad; Chadian Defence Ministry; Chadian Ministry of Defence; Ministry of Defence of Chad
    id       Kementerian Pertahanan Chad; Kemhan Chad; Kemenhan Chad

org cmr-defence-ministry
    name     Cameroonian Defense Ministry
    class    -
    country  CMR
    sector   MIL
    en       Cameroonian Defense Ministry; Cameroonian Ministry of Defense; Ministry of Defense of Cameroon; Cameroonian Defence Ministry; Cameroonian Ministry of Defence; Ministry of Defence of Cameroon
    id       Kementerian Pertahanan Kamerun; Kemhan Kamerun; Kemenhan Kamerun

# Governments

org bgd-government
    name     Bangladeshi government
    class    -
    country  BGD
    sector   GOV
    en       Bangladeshi government; Government of Bangladesh
    id       pemerintah Bangladesh

org lka-government
    name     Sri Lankan government
    class    -
    country  LKA
    sector   GOV
    en       Sri Lankan government; Government of Sri Lanka
    id       pemerintah Sri Lanka

org npl-government
    name     Nepali government
    class    -
    country  NPL
    sector   GOV
    en       Nepali government; Government of Nepal
    id       pemerintah Nepal

org qat-government
    name     Qatari government
    class    -
    country  QAT
    sector   GOV
    en       Qatari government; Government of Qatar
    id       pemerintah Qatar

org are-government
    name     Emirati government
    class    -
    country  ARE
    sector   GOV
    en       Emirati government; Government of the United Arab Emirates; UAE government
    id       pemerintah Uni Emirat Arab; pemerintah UEA

org jor-government
    name     Jordanian government
    class    -
    country  JOR
    sector   GOV
    en       Jordanian government; Government of Jordan
    id       pemerintah Yordania

org kwt-government
    name     Kuwaiti government
    class    -
    country  KWT
    sector   GOV
    en       Kuwaiti government; Government of Kuwait
    id       pemerintah Kuwait

org bhr-government
    name     Bahraini government
    class    -
    country  BHR
    sector   GOV
    en       Bahraini government; Government of Bahrain
    id       pemerintah Bahrain

org omn-government
    name     Omani government
    class    -
    country  OMN
    sector   GOV
    en       Omani government; Government of Oman
    id       pemerintah Oman

org lby-government
    name     Libyan government
    class    -
    country  LBY
    sector   GOV
    en       Libyan government; Government of Libya
    id       pemerintah Libya

org mar-government
    name     Moroccan government
    class    -
    country  MAR
    sector   GOV
    en       Moroccan government; Government of Morocco
    id       pemerintah Maroko

org dza-government
    name     Algerian government
    class    -
    country  DZA
    sector   GOV
    en       Algerian government; Government of Algeria
    id       pemerintah Aljazair

org tun-government
    name     Tunisian government
    class    -
    country  TUN
    sector   GOV
    en       Tunisian government; Government of Tunisia
    id       pemerintah Tunisia

org lao-government
    name     Lao government
    class    -
    country  LAO
    sector   GOV
    en       Lao government; Government of Laos
    id       pemerintah Laos

org brn-government
    name     Bruneian government
    class    -
    country  BRN
    sector   GOV
    en       Bruneian government; Government of Brunei
    id       pemerintah Brunei; pemerintah Brunei Darussalam

org tls-government
    name     Timorese government
    class    -
    country  TLS
    sector   GOV
    en       Timorese government; Government of Timor-Leste
    id       pemerintah Timor Leste

org png-government
    name     Papua New Guinean government
    class    -
    country  PNG
    sector   GOV
    en       Papua New Guinean government; Government of Papua New Guinea
    id       pemerintah Papua Nugini

org fji-government
    name     Fijian government
    class    -
    country  FJI
    sector   GOV
    en       Fijian government; Government of Fiji
    id       pemerintah Fiji

org slb-government
    name     Solomon Islands government
    class    -
    country  SLB
    sector   GOV
    en       Solomon Islands government; Government of the Solomon Islands
    id       pemerintah Kepulauan Solomon

org vut-government
    name     Vanuatuan government
    class    -
    country  VUT
    sector   GOV
    en       Vanuatuan government; Government of Vanuatu
    id       pemerintah Vanuatu

org esp-government
    name     Spanish government
    class    -
    country  ESP
    sector   GOV
    en       Spanish government; Government of Spain
    id       pemerintah Spanyol

org bel-government
    name     Belgian government
    class    -
    country  BEL
    sector   GOV
    en       Belgian government; Government of Belgium
    id       pemerintah Belgia

org pol-government
    name     Polish government
    class    -
    country  POL
    sector   GOV
    en       Polish government; Government of Poland
    id       pemerintah Polandia

org swe-government
    name     Swedish government
    class    -
    country  SWE
    sector   GOV
    en       Swedish government; Government of Sweden
    id       pemerintah Swedia

org nor-government
    name     Norwegian government
    class    -
    country  NOR
    sector   GOV
    en       Norwegian government; Government of Norway
    id       pemerintah Norwegia

org dnk-government
    name     Danish government
    class    -
    country  DNK
    sector   GOV
    en       Danish government; Government of Denmark
    id       pemerintah Denmark

org fin-government
    name     Finnish government
    class    -
    country  FIN
    sector   GOV
    en       Finnish government; Government of Finland
    id       pemerintah Finlandia

org irl-government
    name     Irish government
    class    -
    country  IRL
    sector   GOV
    en       Irish government; Government of Ireland
    id       pemerintah Irlandia

org prt-government
    name     Portuguese government
    class    -
    country  PRT
    sector   GOV
    en       Portuguese government; Government of Portugal
    id       pemerintah Portugal

org aut-government
    name     Austrian government
    class    -
    country  AUT
    sector   GOV
    en       Austrian government; Government of Austria
    id       pemerintah Austria

org grc-government
    name     Greek government
    class    -
    country  GRC
    sector   GOV
    en       Greek government; Government of Greece
    id       pemerintah Yunani

org hun-government
    name     Hungarian government
    class    -
    country  HUN
    sector   GOV
    en       Hungarian government; Government of Hungary
    id       pemerintah Hungaria; pemerintah Hongaria

org cze-government
    name     Czech government
    class    -
    country  CZE
    sector   GOV
    en       Czech government; Government of the Czech Republic
    id       pemerintah Ceko; pemerintah Republik Ceko

org svk-government
    name     Slovak government
    class    -
    country  SVK
    sector   GOV
    en       Slovak government; Government of Slovakia
    id       pemerintah Slovakia

org rou-government
    name     Romanian government
    class    -
    country  ROU
    sector   GOV
    en       Romanian government; Government of Romania
    id       pemerintah Rumania; pemerintah Romania

org bgr-government
    name     Bulgarian government
    class    -
    country  BGR
    sector   GOV
    en       Bulgarian government; Government of Bulgaria
    id       pemerintah Bulgaria

org srb-government
    name     Serbian government
    class    -
    country  SRB
    sector   GOV
    en       Serbian government; Government of Serbia
    id       pemerintah Serbia

org xkx-government
    name     Kosovan government
    class    -
    country  XKX
    sector   GOV
    en       Kosovan government; Government of Kosovo
    id       pemerintah Kosovo

org bih-government
    name     Bosnian government
    class    -
    country  BIH
    sector   GOV
    en       Bosnian government; Government of Bosnia
    id       pemerintah Bosnia

org hrv-government
    name     Croatian government
    class    -
    country  HRV
    sector   GOV
    en       Croatian government; Government of Croatia
    id       pemerintah Kroasia

org alb-government
    name     Albanian government
    class    -
    country  ALB
    sector   GOV
    en       Albanian government; Government of Albania
    id       pemerintah Albania

org mda-government
    name     Moldovan government
    class    -
    country  MDA
    sector   GOV
    en       Moldovan government; Government of Moldova
    id       pemerintah Moldova

org ltu-government
    name     Lithuanian government
    class    -
    country  LTU
    sector   GOV
    en       Lithuanian government; Government of Lithuania
    id       pemerintah Lituania

org lva-government
    name     Latvian government
    class    -
    country  LVA
    sector   GOV
    en       Latvian government; Government of Latvia
    id       pemerintah Latvia

org est-government
    name     Estonian government
    class    -
    country  EST
    sector   GOV
    en       Estonian government; Government of Estonia
    id       pemerintah Estonia

org geo-government
    name     Georgian government
    class    -
    country  GEO
    sector   GOV
    en       Georgian government; Government of Georgia
    id       pemerintah Georgia

org arm-government
    name     Armenian government
    class    -
    country  ARM
    sector   GOV
    en       Armenian government; Government of Armenia
    id       pemerintah Armenia

org aze-government
    name     Azerbaijani government
    class    -
    country  AZE
    sector   GOV
    en       Azerbaijani government; Government of Azerbaijan
    id       pemerintah Azerbaijan

org kaz-government
    name     Kazakh government
    class    -
    country  KAZ
    sector   GOV
    en       Kazakh government; Government of Kazakhstan
    id       pemerintah Kazakhstan

org kgz-government
    name     Kyrgyz government
    class    -
    country  KGZ
    sector   GOV
    en       Kyrgyz government; Government of Kyrgyzstan
    id       pemerintah Kirgizstan; pemerintah Kirgistan

org tjk-government
    name     Tajik government
    class    -
    country  TJK
    sector   GOV
    en       Tajik government; Government of Tajikistan
    id       pemerintah Tajikistan

org uzb-government
    name     Uzbek government
    class    -
    country  UZB
    sector   GOV
    en       Uzbek government; Government of Uzbekistan
    id       pemerintah Uzbekistan

org mng-government
    name     Mongolian government
    class    -
    country  MNG
    sector   GOV
    en       Mongolian government; Government of Mongolia
    id       pemerintah Mongolia

org col-government
    name     Colombian government
    class    -
    country  COL
    sector   GOV
    en       Colombian government; Government of Colombia
    id       pemerintah Kolombia

org chl-government
    name     Chilean government
    class    -
    country  CHL
    sector   GOV
    en       Chilean government; Government of Chile
    id       pemerintah Chile; pemerintah Cile

org per-government
    name     Peruvian government
    class    -
    country  PER
    sector   GOV
    en       Peruvian government; Government of Peru
    id       pemerintah Peru

org ecu-government
    name     Ecuadorian government
    class    -
    country  ECU
    sector   GOV
    en       Ecuadorian government; Government of Ecuador
    id       pemerintah Ekuador

org bol-government
    name     Bolivian government
    class    -
    country  BOL
    sector   GOV
    en       Bolivian government; Government of Bolivia
    id       pemerintah Bolivia

org nic-government
    name     Nicaraguan government
    class    -
    country  NIC
    sector   GOV
    en       Nicaraguan government; Government of Nicaragua
    id       pemerintah Nikaragua

org hnd-government
    name     Honduran government
    class    -
    country  HND
    sector   GOV
    en       Honduran government; Government of Honduras
    id       pemerintah Honduras

org gtm-government
    name     Guatemalan government
    class    -
    country  GTM
    sector   GOV
    en       Guatemalan government; Government of Guatemala
    id       pemerintah Guatemala

org slv-government
    name     Salvadoran government
    class    -
    country  SLV
    sector   GOV
    en       Salvadoran government; Government of El Salvador
    id       pemerintah El Salvador

org hti-government
    name     Haitian government
    class    -
    country  HTI
    sector   GOV
    en       Haitian government; Government of Haiti
    id       pemerintah Haiti

org pan-government
    name     Panamanian government
    class    -
    country  PAN
    sector   GOV
    en       Panamanian government; Government of Panama
    id       pemerintah Panama

org sdn-government
    name     Sudanese government
    class    -
    country  SDN
    sector   GOV
    en       Sudanese government; Government of Sudan
    id       pemerintah Sudan

org ssd-government
    name     South Sudanese government
    class    -
    country  SSD
    sector   GOV
    en       South Sudanese government; Government of South Sudan
    id       pemerintah Sudan Selatan

org eth-government
    name     Ethiopian government
    class    -
    country  ETH
    sector   GOV
    en       Ethiopian government; Government of Ethiopia
    id       pemerintah Ethiopia; pemerintah Etiopia

org eri-government
    name     Eritrean government
    class    -
    country  ERI
    sector   GOV
    en       Eritrean government; Government of Eritrea
    id       pemerintah Eritrea

org som-government
    name     Somali government
    class    -
    country  SOM
    sector   GOV
    en       Somali government; Government of Somalia
    id       pemerintah Somalia

org dji-government
    name     Djiboutian government
    class    -
    country  DJI
    sector   GOV
    en       Djiboutian government; Government of Djibouti
    id       pemerintah Djibouti

org ken-government
    name     Kenyan government
    class    -
    country  KEN
    sector   GOV
    en       Kenyan government; Government of Kenya
    id       pemerintah Kenya

org uga-government
    name     Ugandan government
    class    -
    country  UGA
    sector   GOV
    en       Ugandan government; Government of Uganda
    id       pemerintah Uganda

org rwa-government
    name     Rwandan government
    class    -
    country  RWA
    sector   GOV
    en       Rwandan government; Government of Rwanda
    id       pemerintah Rwanda

org bdi-government
    name     Burundian government
    class    -
    country  BDI
    sector   GOV
    en       Burundian government; Government of Burundi
    id       pemerintah Burundi

org cod-government
    name     Congolese government
    class    -
    country  COD
    sector   GOV
    en       Congolese government; Government of Congo
    id       pemerintah Kongo; pemerintah Republik Demokratik Kongo

org nga-government
    name     Nigerian government
    class    -
    country  NGA
    sector   GOV
    en       Nigerian government; Government of Nigeria
    id       pemerintah Nigeria

org ner-government
    name     Nigerien government
    class    -
    country  NER
    sector   GOV
    en       Nigerien government; Government of Niger
    id       pemerintah Niger

org mli-government
    name     Malian government
    class    -
    country  MLI
    sector   GOV
    en       Malian government; Government of Mali
    id       pemerintah Mali

org bfa-government
    name     Burkinabe government
    class    -
    country  BFA
    sector   GOV
    en       Burkinabe government; Government of Burkina Faso
    id       pemerintah Burkina Faso

org tcd-government
    name     Chadian government
    class    -
    country  TCD
    sector   GOV
    en       Chadian government; Government of Chad
    id       pemerintah Chad

org cmr-government
    name     Cameroonian government
    class    -
    country  CMR
    sector   GOV
    en       Cameroonian government; Government of Cameroon
    id       pemerintah Kamerun

org caf-government
    name     Central African government
    class    -
    country  CAF
    sector   GOV
    en       Central African government; Government of the Central African Republic
    id       pemerintah Republik Afrika Tengah

org sen-government
    name     Senegalese government
    class    -
    country  SEN
    sector   GOV
    en       Senegalese government; Government of Senegal
    id       pemerintah Senegal

org civ-government
    name     Ivorian government
    class    -
    country  CIV
    sector   GOV
    en       Ivorian government; Government of Ivory Coast
    id       pemerintah Pantai Gading

org gha-government
    name     Ghanaian government
    class    -
    country  GHA
    sector   GOV
    en       Ghanaian government; Government of Ghana
    id       pemerintah Ghana

org gin-government
    name     Guinean government
    class    -
    country  GIN
    sector   GOV
    en       Guinean government; Government of Guinea
    id       pemerintah Guinea

org gab-government
    name     Gabonese government
    class    -
    country  GAB
    sector   GOV
    en       Gabonese government; Government of Gabon
    id       pemerintah Gabon

org moz-government
    name     Mozambican government
    class    -
    country  MOZ
    sector   GOV
    en       Mozambican government; Government of Mozambique
    id       pemerintah Mozambik

org ago-government
    name     Angolan government
    class    -
    country  AGO
    sector   GOV
    en       Angolan government; Government of Angola
    id       pemerintah Angola

org zaf-government
    name     South African government
    class    -
    country  ZAF
    sector   GOV
    en       South African government; Government of South Africa
    id       pemerintah Afrika Selatan; pemerintah Afsel

org zwe-government
    name     Zimbabwean government
    class    -
    country  ZWE
    sector   GOV
    en       Zimbabwean government; Government of Zimbabwe
    id       pemerintah Zimbabwe

org tza-government
    name     Tanzanian government
    class    -
    country  TZA
    sector   GOV
    en       Tanzanian government; Government of Tanzania
    id       pemerintah Tanzania

org zmb-government
    name     Zambian government
    class    -
    country  ZMB
    sector   GOV
    en       Zambian government; Government of Zambia
    id       pemerintah Zambia

org mdg-government
    name     Malagasy government
    class    -
    country  MDG
    sector   GOV
    en       Malagasy government; Government of Madagascar
    id       pemerintah Madagaskar

org isl-government
    name     Icelandic government
    class    -
    country  ISL
    sector   GOV
    en       Icelandic government; Government of Iceland
    id       pemerintah Islandia

org mdv-government
    name     Maldivian government
    class    -
    country  MDV
    sector   GOV
    en       Maldivian government; Government of the Maldives
    id       pemerintah Maladewa

# Armed forces

org lka-armed-forces
    name     Sri Lankan military
    class    -
    country  LKA
    sector   MIL
    en       Sri Lankan military; Sri Lankan army; Sri Lankan armed forces
    id       militer Sri Lanka; tentara Sri Lanka; angkatan bersenjata Sri Lanka

org jor-armed-forces
    name     Jordanian military
    class    -
    country  JOR
    sector   MIL
    en       Jordanian military; Jordanian army; Jordanian armed forces
    id       militer Yordania; tentara Yordania; angkatan bersenjata Yordania

org yem-armed-forces
    name     Yemeni military
    class    -
    country  YEM
    sector   MIL
    en       Yemeni military; Yemeni army; Yemeni armed forces
    id       militer Yaman; tentara Yaman; angkatan bersenjata Yaman

org mar-armed-forces
    name     Moroccan military
    class    -
    country  MAR
    sector   MIL
    en       Moroccan military; Moroccan army; Moroccan armed forces
    id       militer Maroko; tentara Maroko; angkatan bersenjata Maroko

org tun-armed-forces
    name     Tunisian military
    class    -
    country  TUN
    sector   MIL
    en       Tunisian military; Tunisian army; Tunisian armed forces
    id       militer Tunisia; tentara Tunisia; angkatan bersenjata Tunisia

org fji-armed-forces
    name     Fijian military
    class    -
    country  FJI
    sector   MIL
    en       Fijian military; Fijian army; Fijian armed forces
    id       militer Fiji; tentara Fiji; angkatan bersenjata Fiji

org pol-armed-forces
    name     Polish military
    class    -
    country  POL
    sector   MIL
    en       Polish military; Polish army; Polish armed forces
    id       militer Polandia; tentara Polandia; angkatan bersenjata Polandia

org swe-armed-forces
    name     Swedish military
    class    -
    country  SWE
    sector   MIL
    en       Swedish military; Swedish army; Swedish armed forces
    id       militer Swedia; tentara Swedia; angkatan bersenjata Swedia

org nor-armed-forces
    name     Norwegian military
    class    -
    country  NOR
    sector   MIL
    en       Norwegian military; Norwegian army; Norwegian armed forces
    id       militer Norwegia; tentara Norwegia; angkatan bersenjata Norwegia

org dnk-armed-forces
    name     Danish military
    class    -
    country  DNK
    sector   MIL
    en       Danish military; Danish army; Danish armed forces
    id       militer Denmark; tentara Denmark; angkatan bersenjata Denmark

org fin-armed-forces
    name     Finnish military
    class    -
    country  FIN
    sector   MIL
    en       Finnish military; Finnish army; Finnish armed forces
    id       militer Finlandia; tentara Finlandia; angkatan bersenjata Finlandia

org grc-armed-forces
    name     Greek military
    class    -
    country  GRC
    sector   MIL
    en       Greek military; Greek army; Greek armed forces
    id       militer Yunani; tentara Yunani; angkatan bersenjata Yunani

org srb-armed-forces
    name     Serbian military
    class    -
    country  SRB
    sector   MIL
    en       Serbian military; Serbian army; Serbian armed forces
    id       militer Serbia; tentara Serbia; angkatan bersenjata Serbia

org blr-armed-forces
    name     Belarusian military
    class    -
    country  BLR
    sector   MIL
    en       Belarusian military; Belarusian army; Belarusian armed forces
    id       militer Belarus; tentara Belarus; angkatan bersenjata Belarus

org col-armed-forces
    name     Colombian military
    class    -
    country  COL
    sector   MIL
    en       Colombian military; Colombian army; Colombian armed forces
    id       militer Kolombia; tentara Kolombia; angkatan bersenjata Kolombia

org chl-armed-forces
    name     Chilean military
    class    -
    country  CHL
    sector   MIL
    en       Chilean military; Chilean army; Chilean armed forces
    id       militer Chile; tentara Chile; angkatan bersenjata Chile; militer Cile; tentara Cile; angkatan bersenjata Cile

org per-armed-forces
    name     Peruvian military
    class    -
    country  PER
    sector   MIL
    en       Peruvian military; Peruvian army; Peruvian armed forces
    id       militer Peru; tentara Peru; angkatan bersenjata Peru

org ecu-armed-forces
    name     Ecuadorian military
    class    -
    country  ECU
    sector   MIL
    en       Ecuadorian military; Ecuadorian army; Ecuadorian armed forces
    id       militer Ekuador; tentara Ekuador; angkatan bersenjata Ekuador

org bol-armed-forces
    name     Bolivian military
    class    -
    country  BOL
    sector   MIL
    en       Bolivian military; Bolivian army; Bolivian armed forces
    id       militer Bolivia; tentara Bolivia; angkatan bersenjata Bolivia

org cub-armed-forces
    name     Cuban military
    class    -
    country  CUB
    sector   MIL
    en       Cuban military; Cuban army; Cuban armed forces
    id       militer Kuba; tentara Kuba; angkatan bersenjata Kuba

org bra-armed-forces
    name     Brazilian military
    class    -
    country  BRA
    sector   MIL
    en       Brazilian military; Brazilian army; Brazilian armed forces
    id       militer Brasil; tentara Brasil; angkatan bersenjata Brasil

org bdi-armed-forces
    name     Burundian military
    class    -
    country  BDI
    sector   MIL
    en       Burundian military; Burundian army; Burundian armed forces
    id       militer Burundi; tentara Burundi; angkatan bersenjata Burundi

org tcd-armed-forces
    name     Chadian military
    class    -
    country  TCD
    sector   MIL
    en       Chadian military; Chadian army; Chadian armed forces
    id       militer Chad; tentara Chad; angkatan bersenjata Chad

org cmr-armed-forces
    name     Cameroonian military
    class    -
    country  CMR
    sector   MIL
    en       Cameroonian military; Cameroonian army; Cameroonian armed forces
    id       militer Kamerun; tentara Kamerun; angkatan bersenjata Kamerun

org sen-armed-forces
    name     Senegalese military
    class    -
    country  SEN
    sector   MIL
    en       Senegalese military; Senegalese army; Senegalese armed forces
    id       militer Senegal; tentara Senegal; angkatan bersenjata Senegal

org civ-armed-forces
    name     Ivorian military
    class    -
    country  CIV
    sector   MIL
    en       Ivorian military; Ivorian army; Ivorian armed forces
    id       militer Pantai Gading; tentara Pantai Gading; angkatan bersenjata Pantai Gading

org gha-armed-forces
    name     Ghanaian military
    class    -
    country  GHA
    sector   MIL
    en       Ghanaian military; Ghanaian army; Ghanaian armed forces
    id       militer Ghana; tentara Ghana; angkatan bersenjata Ghana

org gab-armed-forces
    name     Gabonese military
    class    -
    country  GAB
    sector   MIL
    en       Gabonese military; Gabonese army; Gabonese armed forces
    id       militer Gabon; tentara Gabon; angkatan bersenjata Gabon

org moz-armed-forces
    name     Mozambican military
    class    -
    country  MOZ
    sector   MIL
    en       Mozambican military; Mozambican army; Mozambican armed forces
    id       militer Mozambik; tentara Mozambik; angkatan bersenjata Mozambik

org ago-armed-forces
    name     Angolan military
    class    -
    country  AGO
    sector   MIL
    en       Angolan military; Angolan army; Angolan armed forces
    id       militer Angola; tentara Angola; angkatan bersenjata Angola

org tza-armed-forces
    name     Tanzanian military
    class    -
    country  TZA
    sector   MIL
    en       Tanzanian military; Tanzanian army; Tanzanian armed forces
    id       militer Tanzania; tentara Tanzania; angkatan bersenjata Tanzania

org mdg-armed-forces
    name     Malagasy military
    class    -
    country  MDG
    sector   MIL
    en       Malagasy military; Malagasy army; Malagasy armed forces
    id       militer Madagaskar; tentara Madagaskar; angkatan bersenjata Madagaskar

# Indonesian regional police

org polda-metro-jaya
    name     Jakarta Police
    class    -
    country  IDN
    sector   COP
    en       Jakarta Police; Jakarta Metropolitan Police; Jakarta Metro Police; Polda Metro Jaya
    id       Polda Metro Jaya; Polda Metro; Kepolisian Daerah Metro Jaya; Kepolisian Daerah Metropolitan Jakarta Raya
    parent   polri

org polda-aceh
    name     Aceh Police
    class    -
    country  IDN
    sector   COP
    en       Aceh Police; Aceh Regional Police; Polda Aceh
    id       Polda Aceh; Kepolisian Daerah Aceh
    parent   polri

org polda-sumut
    name     North Sumatra Police
    class    -
    country  IDN
    sector   COP
    en       North Sumatra Police; North Sumatra Regional Police; Polda Sumatera Utara
    id       Polda Sumatera Utara; Kepolisian Daerah Sumatera Utara; Polda Sumut
    parent   polri

org polda-sumbar
    name     West Sumatra Police
    class    -
    country  IDN
    sector   COP
    en       West Sumatra Police; West Sumatra Regional Police; Polda Sumatera Barat
    id       Polda Sumatera Barat; Kepolisian Daerah Sumatera Barat; Polda Sumbar
    parent   polri

org polda-riau
    name     Riau Police
    class    -
    country  IDN
    sector   COP
    en       Riau Police; Riau Regional Police; Polda Riau
    id       Polda Riau; Kepolisian Daerah Riau
    parent   polri

org polda-kepri
    name     Riau Islands Police
    class    -
    country  IDN
    sector   COP
    en       Riau Islands Police; Riau Islands Regional Police; Polda Kepulauan Riau
    id       Polda Kepulauan Riau; Kepolisian Daerah Kepulauan Riau; Polda Kepri
    parent   polri

org polda-jambi
    name     Jambi Police
    class    -
    country  IDN
    sector   COP
    en       Jambi Police; Jambi Regional Police; Polda Jambi
    id       Polda Jambi; Kepolisian Daerah Jambi
    parent   polri

org polda-sumsel
    name     South Sumatra Police
    class    -
    country  IDN
    sector   COP
    en       South Sumatra Police; South Sumatra Regional Police; Polda Sumatera Selatan
    id       Polda Sumatera Selatan; Kepolisian Daerah Sumatera Selatan; Polda Sumsel
    parent   polri

org polda-bengkulu
    name     Bengkulu Police
    class    -
    country  IDN
    sector   COP
    en       Bengkulu Police; Bengkulu Regional Police; Polda Bengkulu
    id       Polda Bengkulu; Kepolisian Daerah Bengkulu
    parent   polri

org polda-lampung
    name     Lampung Police
    class    -
    country  IDN
    sector   COP
    en       Lampung Police; Lampung Regional Police; Polda Lampung
    id       Polda Lampung; Kepolisian Daerah Lampung
    parent   polri

org polda-babel
    name     Bangka Belitung Police
    class    -
    country  IDN
    sector   COP
    en       Bangka Belitung Police; Bangka Belitung Regional Police; Polda Kepulauan Bangka Belitung
    id       Polda Kepulauan Bangka Belitung; Kepolisian Daerah Kepulauan Bangka Belitung; Polda Babel; Polda Bangka Belitung
    parent   polri

org polda-banten
    name     Banten Police
    class    -
    country  IDN
    sector   COP
    en       Banten Police; Banten Regional Police; Polda Banten
    id       Polda Banten; Kepolisian Daerah Banten
    parent   polri

org polda-jabar
    name     West Java Police
    class    -
    country  IDN
    sector   COP
    en       West Java Police; West Java Regional Police; Polda Jawa Barat
    id       Polda Jawa Barat; Kepolisian Daerah Jawa Barat; Polda Jabar
    parent   polri

org polda-jateng
    name     Central Java Police
    class    -
    country  IDN
    sector   COP
    en       Central Java Police; Central Java Regional Police; Polda Jawa Tengah
    id       Polda Jawa Tengah; Kepolisian Daerah Jawa Tengah; Polda Jateng
    parent   polri

org polda-diy
    name     Yogyakarta Police
    class    -
    country  IDN
    sector   COP
    en       Yogyakarta Police; Yogyakarta Regional Police; Polda Daerah Istimewa Yogyakarta
    id       Polda Daerah Istimewa Yogyakarta; Kepolisian Daerah Daerah Istimewa Yogyakarta; Polda DIY; Polda Yogyakarta
    parent   polri

org polda-jatim
    name     East Java Police
    class    -
    country  IDN
    sector   COP
    en       East Java Police; East Java Regional Police; Polda Jawa Timur
    id       Polda Jawa Timur; Kepolisian Daerah Jawa Timur; Polda Jatim
    parent   polri

org polda-bali
    name     Bali Police
    class    -
    country  IDN
    sector   COP
    en       Bali Police; Bali Regional Police; Polda Bali
    id       Polda Bali; Kepolisian Daerah Bali
    parent   polri

org polda-ntb
    name     West Nusa Tenggara Police
    class    -
    country  IDN
    sector   COP
    en       West Nusa Tenggara Police; West Nusa Tenggara Regional Police; Polda Nusa Tenggara Barat
    id       Polda Nusa Tenggara Barat; Kepolisian Daerah Nusa Tenggara Barat; Polda NTB
    parent   polri

org polda-ntt
    name     East Nusa Tenggara Police
    class    -
    country  IDN
    sector   COP
    en       East Nusa Tenggara Police; East Nusa Tenggara Regional Police; Polda Nusa Tenggara Timur
    id       Polda Nusa Tenggara Timur; Kepolisian Daerah Nusa Tenggara Timur; Polda NTT
    parent   polri

org polda-kalbar
    name     West Kalimantan Police
    class    -
    country  IDN
    sector   COP
    en       West Kalimantan Police; West Kalimantan Regional Police; Polda Kalimantan Barat
    id       Polda Kalimantan Barat; Kepolisian Daerah Kalimantan Barat; Polda Kalbar
    parent   polri

org polda-kalteng
    name     Central Kalimantan Police
    class    -
    country  IDN
    sector   COP
    en       Central Kalimantan Police; Central Kalimantan Regional Police; Polda Kalimantan Tengah
    id       Polda Kalimantan Tengah; Kepolisian Daerah Kalimantan Tengah; Polda Kalteng
    parent   polri

org polda-kalsel
    name     South Kalimantan Police
    class    -
    country  IDN
    sector   COP
    en       South Kalimantan Police; South Kalimantan Regional Police; Polda Kalimantan Selatan
    id       Polda Kalimantan Selatan; Kepolisian Daerah Kalimantan Selatan; Polda Kalsel
    parent   polri

org polda-kaltim
    name     East Kalimantan Police
    class    -
    country  IDN
    sector   COP
    en       East Kalimantan Police; East Kalimantan Regional Police; Polda Kalimantan Timur
    id       Polda Kalimantan Timur; Kepolisian Daerah Kalimantan Timur; Polda Kaltim
    parent   polri

org polda-kaltara
    name     North Kalimantan Police
    class    -
    country  IDN
    sector   COP
    en       North Kalimantan Police; North Kalimantan Regional Police; Polda Kalimantan Utara
    id       Polda Kalimantan Utara; Kepolisian Daerah Kalimantan Utara; Polda Kaltara
    parent   polri

org polda-sulut
    name     North Sulawesi Police
    class    -
    country  IDN
    sector   COP
    en       North Sulawesi Police; North Sulawesi Regional Police; Polda Sulawesi Utara
    id       Polda Sulawesi Utara; Kepolisian Daerah Sulawesi Utara; Polda Sulut
    parent   polri

org polda-sulteng
    name     Central Sulawesi Police
    class    -
    country  IDN
    sector   COP
    en       Central Sulawesi Police; Central Sulawesi Regional Police; Polda Sulawesi Tengah
    id       Polda Sulawesi Tengah; Kepolisian Daerah Sulawesi Tengah; Polda Sulteng
    parent   polri

org polda-sulsel
    name     South Sulawesi Police
    class    -
    country  IDN
    sector   COP
    en       South Sulawesi Police; South Sulawesi Regional Police; Polda Sulawesi Selatan
    id       Polda Sulawesi Selatan; Kepolisian Daerah Sulawesi Selatan; Polda Sulsel
    parent   polri

org polda-sultra
    name     Southeast Sulawesi Police
    class    -
    country  IDN
    sector   COP
    en       Southeast Sulawesi Police; Southeast Sulawesi Regional Police; Polda Sulawesi Tenggara
    id       Polda Sulawesi Tenggara; Kepolisian Daerah Sulawesi Tenggara; Polda Sultra
    parent   polri

org polda-sulbar
    name     West Sulawesi Police
    class    -
    country  IDN
    sector   COP
    en       West Sulawesi Police; West Sulawesi Regional Police; Polda Sulawesi Barat
    id       Polda Sulawesi Barat; Kepolisian Daerah Sulawesi Barat; Polda Sulbar
    parent   polri

org polda-gorontalo
    name     Gorontalo Police
    class    -
    country  IDN
    sector   COP
    en       Gorontalo Police; Gorontalo Regional Police; Polda Gorontalo
    id       Polda Gorontalo; Kepolisian Daerah Gorontalo
    parent   polri

org polda-maluku
    name     Maluku Police
    class    -
    country  IDN
    sector   COP
    en       Maluku Police; Maluku Regional Police; Polda Maluku
    id       Polda Maluku; Kepolisian Daerah Maluku
    parent   polri

org polda-malut
    name     North Maluku Police
    class    -
    country  IDN
    sector   COP
    en       North Maluku Police; North Maluku Regional Police; Polda Maluku Utara
    id       Polda Maluku Utara; Kepolisian Daerah Maluku Utara; Polda Malut
    parent   polri

org polda-papua
    name     Papua Police
    class    -
    country  IDN
    sector   COP
    en       Papua Police; Papua Regional Police; Polda Papua
    id       Polda Papua; Kepolisian Daerah Papua
    parent   polri

org polda-papua-barat
    name     West Papua Police
    class    -
    country  IDN
    sector   COP
    en       West Papua Police; West Papua Regional Police; Polda Papua Barat
    id       Polda Papua Barat; Kepolisian Daerah Papua Barat; Polda Pabar
    parent   polri

org polda-papua-tengah
    name     Central Papua Police
    class    -
    country  IDN
    sector   COP
    en       Central Papua Police; Central Papua Regional Police; Polda Papua Tengah
    id       Polda Papua Tengah; Kepolisian Daerah Papua Tengah
    parent   polri

# Indonesian regional military commands

org kodam-iskandar-muda
    name     Iskandar Muda Military Command
    class    -
    country  IDN
    sector   MIL
    en       Iskandar Muda Military Command; Kodam Iskandar Muda
    id       Kodam Iskandar Muda
    parent   tni-ad

org kodam-bukit-barisan
    name     Bukit Barisan Military Command
    class    -
    country  IDN
    sector   MIL
    en       Bukit Barisan Military Command; Kodam Bukit Barisan
    id       Kodam Bukit Barisan; Kodam I/Bukit Barisan; Kodam I Bukit Barisan
    parent   tni-ad

org kodam-sriwijaya
    name     Sriwijaya Military Command
    class    -
    country  IDN
    sector   MIL
    en       Sriwijaya Military Command; Kodam Sriwijaya
    id       Kodam Sriwijaya; Kodam II/Sriwijaya; Kodam II Sriwijaya
    parent   tni-ad

org kodam-siliwangi
    name     Siliwangi Military Command
    class    -
    country  IDN
    sector   MIL
    en       Siliwangi Military Command; Kodam Siliwangi
    id       Kodam Siliwangi; Kodam III/Siliwangi; Kodam III Siliwangi
    parent   tni-ad

org kodam-diponegoro
    name     Diponegoro Military Command
    class    -
    country  IDN
    sector   MIL
    en       Diponegoro Military Command; Kodam Diponegoro
    id       Kodam Diponegoro; Kodam IV/Diponegoro; Kodam IV Diponegoro
    parent   tni-ad

org kodam-brawijaya
    name     Brawijaya Military Command
    class    -
    country  IDN
    sector   MIL
    en       Brawijaya Military Command; Kodam Brawijaya
    id       Kodam Brawijaya; Kodam V/Brawijaya; Kodam V Brawijaya
    parent   tni-ad

org kodam-mulawarman
    name     Mulawarman Military Command
    class    -
    country  IDN
    sector   MIL
    en       Mulawarman Military Command; Kodam Mulawarman
    id       Kodam Mulawarman; Kodam VI/Mulawarman; Kodam VI Mulawarman
    parent   tni-ad

org kodam-udayana
    name     Udayana Military Command
    class    -
    country  IDN
    sector   MIL
    en       Udayana Military Command; Kodam Udayana
    id       Kodam Udayana; Kodam IX/Udayana; Kodam IX Udayana
    parent   tni-ad

org kodam-tanjungpura
    name     Tanjungpura Military Command
    class    -
    country  IDN
    sector   MIL
    en       Tanjungpura Military Command; Kodam Tanjungpura
    id       Kodam Tanjungpura; Kodam XII/Tanjungpura; Kodam XII Tanjungpura
    parent   tni-ad

org kodam-merdeka
    name     Merdeka Military Command
    class    -
    country  IDN
    sector   MIL
    en       Merdeka Military Command; Kodam Merdeka
    id       Kodam Merdeka; Kodam XIII/Merdeka; Kodam XIII Merdeka
    parent   tni-ad

org kodam-hasanuddin
    name     Hasanuddin Military Command
    class    -
    country  IDN
    sector   MIL
    en       Hasanuddin Military Command; Kodam Hasanuddin
    id       Kodam Hasanuddin; Kodam XIV/Hasanuddin; Kodam XIV Hasanuddin
    parent   tni-ad

org kodam-pattimura
    name     Pattimura Military Command
    class    -
    country  IDN
    sector   MIL
    en       Pattimura Military Command; Kodam Pattimura
    id       Kodam Pattimura; Kodam XV/Pattimura; Kodam XV Pattimura
    parent   tni-ad

org kodam-kasuari
    name     Kasuari Military Command
    class    -
    country  IDN
    sector   MIL
    en       Kasuari Military Command; Kodam Kasuari
    id       Kodam Kasuari; Kodam XVIII/Kasuari; Kodam XVIII Kasuari
    parent   tni-ad

org kodam-jaya
    name     Jakarta Military Command
    class    -
    country  IDN
    sector   MIL
    en       Jakarta Military Command; Kodam Jaya; Jayakarta Military Command
    id       Kodam Jaya; Kodam Jaya/Jayakarta; Kodam Jayakarta
    parent   tni-ad
