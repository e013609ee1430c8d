@about    Intergovernmental bodies: the United Nations and its agencies, alliances, regional organisations, the European Union, courts, development banks, trade clubs.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# United Nations: principal organs

org un
    name     United Nations
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       United Nations; UN; U.N.; United Nations Organization
    id       PBB; Perserikatan Bangsa-Bangsa; UN
    en.seat  Turtle Bay
    from     1945-10-24

org un-security-council
    name     UN Security Council
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC
    id       Dewan Keamanan PBB; DK PBB; Dewan Keamanan; Dewan Keamanan Perserikatan Bangsa-Bangsa; UNSC
    from     1946-01-17
    parent   un

org un-general-assembly
    name     UN General Assembly
    class    UNO
    code     IGOUNO
    country  -
    sector   LEG
    en       UN General Assembly; U.N. General Assembly; United Nations General Assembly; UNGA; General Assembly of the United Nations
    id       Majelis Umum PBB; Majelis Umum; Majelis Umum Perserikatan Bangsa-Bangsa; Sidang Umum PBB; SMU PBB; Sidang Majelis Umum PBB; UNGA
    from     1946-01-10
    parent   un

org un-secretariat
    name     UN Secretariat
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UN Secretariat; United Nations Secretariat
    id       Sekretariat PBB
    parent   un

org ecosoc
    name     ECOSOC
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       ECOSOC; UN Economic and Social Council; U.N. Economic and Social Council; United Nations Economic and Social Council
    id       ECOSOC; Dewan Ekonomi dan Sosial PBB
    parent   un

org icj
    name     International Court of Justice
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       International Court of Justice; ICJ; UN's top court; World Court; UN top court; U.N. top court
    id       Mahkamah Internasional; Mahkamah Internasional PBB; Mahkamah Keadilan Internasional; ICJ
    from     1945
    parent   un

org un-human-rights-council
    name     UN Human Rights Council
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council; UNHRC; Human Rights Council
    id       Dewan HAM PBB; Dewan Hak Asasi Manusia PBB; UNHRC
    from     2006-03-15
    parent   un-general-assembly

# United Nations: offices, funds, programmes and agencies

org ohchr
    name     OHCHR
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       OHCHR; UN Human Rights Office; U.N. Human Rights Office; UN rights office; U.N. rights office; Office of the United Nations High Commissioner for Human Rights; Office of the UN High Commissioner for Human Rights; Office of the High Commissioner for Human Rights
    id       OHCHR; Kantor HAM PBB; Kantor Hak Asasi Manusia PBB; Komisariat Tinggi HAM PBB; Kantor Komisaris Tinggi HAM PBB
    from     1993-12-20
    parent   un

org unhcr
    name     UNHCR
    class    UNO
    code     IGOUNO
    country  -
    sector   REF
    en       UNHCR; UN refugee agency; U.N. refugee agency; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; United Nations refugee agency
    id       UNHCR; Badan Pengungsi PBB; Badan PBB untuk Pengungsi; Badan PBB urusan Pengungsi; Komisariat Tinggi PBB untuk Pengungsi
    from     1950-12-14
    parent   un

org unrwa
    name     UNRWA
    class    UNO
    code     IGOUNO
    country  -
    sector   REF
    en       UNRWA; UN agency for Palestinian refugees; U.N. agency for Palestinian refugees; UN Palestinian refugee agency; U.N. Palestinian refugee agency; United Nations Relief and Works Agency
    id       UNRWA; Badan PBB untuk Pengungsi Palestina; Badan Pengungsi Palestina PBB; Badan Bantuan PBB untuk Pengungsi Palestina
    from     1949-12-08
    parent   un

org ocha
    name     OCHA
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       OCHA; UNOCHA; UN humanitarian office; U.N. humanitarian office; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs
    id       OCHA; UNOCHA; Kantor PBB untuk Koordinasi Urusan Kemanusiaan; Kantor Koordinasi Urusan Kemanusiaan PBB
    from     1991-12-19
    parent   un

org unicef
    name     UNICEF
    class    UNO
    code     IGOUNO
    country  -
    sector   CVL
    en       UNICEF; Unicef; UN children's agency; U.N. children's agency; United Nations Children's Fund; UN Children's Fund; U.N. Children's Fund
    id       UNICEF; Unicef; Dana Anak PBB; Badan Anak PBB; Dana Anak-Anak PBB; Badan PBB untuk Anak-anak
    from     1946-12-11
    parent   un

org wfp
    name     World Food Programme
    class    UNO
    code     IGOUNO
    country  -
    sector   AGR
    en       World Food Programme; World Food Program; WFP; UN World Food Programme; U.N. World Food Programme; UN food agency; U.N. food agency
    id       WFP; Program Pangan Dunia; Program Pangan Dunia PBB
    from     1961
    parent   un

org undp
    name     UNDP
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNDP; United Nations Development Programme; UN Development Programme; U.N. Development Programme; UN Development Program; U.N. Development Program
    id       UNDP; Program Pembangunan PBB; Badan Program Pembangunan PBB
    from     1965-11-22
    parent   un

org unep
    name     UNEP
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNEP; UN Environment Programme; U.N. Environment Programme; United Nations Environment Programme
    id       UNEP; Program Lingkungan PBB; Program Lingkungan Hidup PBB
    from     1972
    parent   un

org unfpa
    name     UNFPA
    class    UNO
    code     IGOUNO
    country  -
    sector   MED
    en       UNFPA; United Nations Population Fund; UN Population Fund; U.N. Population Fund
    id       UNFPA; Dana Kependudukan PBB; Dana Populasi PBB
    from     1969
    parent   un

org un-women
    name     UN Women
    class    UNO
    code     IGOUNO
    country  -
    sector   CVL
    en       UN Women
    id       UN Women; Badan PBB untuk Perempuan; Badan Perempuan PBB
    from     2010-07
    parent   un

org unaids
    name     UNAIDS
    class    UNO
    code     IGOUNO
    country  -
    sector   MED
    en       UNAIDS
    id       UNAIDS; Badan AIDS PBB
    parent   un

org unodc
    name     UNODC
    class    UNO
    code     IGOUNO
    country  -
    sector   COP
    en       UNODC; UN Office on Drugs and Crime; U.N. Office on Drugs and Crime; United Nations Office on Drugs and Crime
    id       UNODC; Kantor PBB untuk Narkoba dan Kejahatan; Kantor PBB Urusan Narkoba dan Kejahatan
    from     1997
    parent   un

org unctad
    name     UNCTAD
    class    UNO
    code     IGOUNO
    country  -
    sector   BUS
    en       UNCTAD; UN Conference on Trade and Development; U.N. Conference on Trade and Development; United Nations Conference on Trade and Development
    id       UNCTAD; Konferensi PBB tentang Perdagangan dan Pembangunan
    from     1964
    parent   un

org un-habitat
    name     UN-Habitat
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UN-Habitat; United Nations Human Settlements Programme
    id       UN-Habitat; Program Permukiman PBB
    parent   un

org unops
    name     UNOPS
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNOPS; United Nations Office for Project Services
    id       UNOPS
    parent   un

org unfccc
    name     UNFCCC
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNFCCC; UN Framework Convention on Climate Change; U.N. Framework Convention on Climate Change; United Nations Framework Convention on Climate Change; UN climate body; U.N. climate body
    id       UNFCCC; Konvensi Kerangka Kerja PBB tentang Perubahan Iklim; Badan Iklim PBB
    parent   un

org ipcc
    name     IPCC
    class    UNO
    code     IGOUNO
    country  -
    sector   EDU
    en       IPCC; Intergovernmental Panel on Climate Change
    id       IPCC; Panel Antarpemerintah tentang Perubahan Iklim
    from     1988
    parent   un

org unmas
    name     UNMAS
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNMAS; UN Mine Action Service; U.N. Mine Action Service; United Nations Mine Action Service
    id       UNMAS
    parent   un

org undss
    name     UNDSS
    class    UNO
    code     IGOUNO
    country  -
    sector   COP
    en       UNDSS; UN Department of Safety and Security; U.N. Department of Safety and Security
    id       UNDSS
    parent   un

org un-peacekeeping
    name     UN Peacekeeping
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UN Peacekeeping; UN peacekeeping force; U.N. peacekeeping force; UN peacekeeping mission; U.N. peacekeeping mission; UN peacekeepers; United Nations peacekeepers
    id       pasukan penjaga perdamaian PBB; pasukan perdamaian PBB; Helm Biru PBB; misi perdamaian PBB
    parent   un

org un-commission-of-inquiry-syria
    name     UN Commission of Inquiry on Syria
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       UN Commission of Inquiry on Syria; U.N. Commission of Inquiry on Syria
    id       Komisi Penyelidikan PBB untuk Suriah
    from     2011-08-22
    parent   un-human-rights-council

org un-human-rights-committee
    name     UN Human Rights Committee
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       UN Human Rights Committee; U.N. Human Rights Committee; United Nations Human Rights Committee
    id       Komite HAM PBB; Komite Hak Asasi Manusia PBB
    parent   un

org cedaw
    name     CEDAW Committee
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       CEDAW Committee; UN Committee on the Elimination of Discrimination against Women; U.N. Committee on the Elimination of Discrimination against Women
    id       Komite CEDAW
    parent   un

org escap
    name     ESCAP
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       ESCAP; UNESCAP; UN Economic and Social Commission for Asia and the Pacific; U.N. Economic and Social Commission for Asia and the Pacific
    id       ESCAP; UNESCAP; Komisi Ekonomi dan Sosial PBB untuk Asia dan Pasifik
    parent   ecosoc

org who
    name     World Health Organization
    class    UNO
    code     IGOUNO
    country  -
    sector   MED
    en       World Health Organization; World Health Organisation; WHO; UN health agency; U.N. health agency
    id       WHO; Organisasi Kesehatan Dunia; Badan Kesehatan Dunia
    from     1948-04-07
    parent   un

org fao
    name     FAO
    class    UNO
    code     IGOUNO
    country  -
    sector   AGR
    en       FAO; Food and Agriculture Organization; Food and Agriculture Organisation; UN Food and Agriculture Organization; U.N. Food and Agriculture Organization
    id       FAO; Organisasi Pangan dan Pertanian PBB; Organisasi Pangan dan Pertanian; Badan Pangan PBB; Badan Pangan dan Pertanian PBB
    from     1945-10-16
    parent   un

org ilo
    name     ILO
    class    UNO
    code     IGOUNO
    country  -
    sector   LAB
    en       ILO; International Labour Organization; International Labour Organisation; International Labor Organization
    id       ILO; Organisasi Buruh Internasional; Organisasi Perburuhan Internasional
    from     1919
    parent   un

org unesco
    name     UNESCO
    class    UNO
    code     IGOUNO
    country  -
    sector   EDU
    en       UNESCO; Unesco; United Nations Educational, Scientific and Cultural Organization; UN cultural agency; U.N. cultural agency
    id       UNESCO; Unesco; Organisasi Pendidikan, Keilmuan, dan Kebudayaan PBB; Badan Kebudayaan PBB
    from     1945-11-16
    parent   un

org iom
    name     IOM
    class    UNO
    code     IGOUNO
    country  -
    sector   REF
    en       IOM; International Organization for Migration; International Organisation for Migration; UN migration agency; U.N. migration agency
    id       IOM; Organisasi Internasional untuk Migrasi; Organisasi Migrasi Internasional; Badan Migrasi PBB
    from     1951
    parent   un

org iaea
    name     IAEA
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       IAEA; International Atomic Energy Agency; UN nuclear watchdog; U.N. nuclear watchdog; UN nuclear agency; U.N. nuclear agency; UN atomic agency; U.N. atomic agency; UN atomic watchdog; U.N. atomic watchdog
    id       IAEA; Badan Energi Atom Internasional; Badan Tenaga Atom Internasional; Badan Pengawas Nuklir PBB; Pengawas Nuklir PBB
    from     1957-07-29
    parent   un

org icao
    name     ICAO
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       ICAO; International Civil Aviation Organization; International Civil Aviation Organisation; UN aviation agency; U.N. aviation agency
    id       ICAO; Organisasi Penerbangan Sipil Internasional
    from     1947-04-04
    parent   un

org imo
    name     IMO
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       IMO; International Maritime Organization; International Maritime Organisation
    id       IMO; Organisasi Maritim Internasional
    from     1958
    parent   un

org ifad
    name     IFAD
    class    UNO
    code     IGOUNO
    country  -
    sector   AGR
    en       IFAD; International Fund for Agricultural Development
    id       IFAD; Dana Internasional untuk Pembangunan Pertanian
    from     1977
    parent   un

org itu
    name     International Telecommunication Union
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       International Telecommunication Union
    id       International Telecommunication Union; Perhimpunan Telekomunikasi Internasional; Uni Telekomunikasi Internasional
    parent   un

org wipo
    name     WIPO
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       WIPO; World Intellectual Property Organization
    id       WIPO; Organisasi Kekayaan Intelektual Dunia
    parent   un

org wmo
    name     WMO
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       WMO; World Meteorological Organization; World Meteorological Organisation
    id       WMO; Organisasi Meteorologi Dunia; Badan Meteorologi Dunia
    parent   un

org unido
    name     UNIDO
    class    UNO
    code     IGOUNO
    country  -
    sector   BUS
    en       UNIDO; United Nations Industrial Development Organization
    id       UNIDO; Organisasi Pembangunan Industri PBB
    parent   un

org un-tourism
    name     UN Tourism
    class    UNO
    code     IGOUNO
    country  -
    sector   BUS
    en       UN Tourism; UNWTO; World Tourism Organization
    id       UN Tourism; UNWTO; Organisasi Pariwisata Dunia
    parent   un

# United Nations: missions and special tribunals

org unifil
    name     UNIFIL
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNIFIL; Unifil; UN Interim Force in Lebanon; U.N. Interim Force in Lebanon; United Nations Interim Force in Lebanon
    id       UNIFIL; Unifil; Pasukan Sementara PBB di Lebanon; Pasukan Sementara PBB untuk Lebanon; Pasukan Interim PBB di Lebanon
    from     1978-03-19
    parent   un

org undof
    name     UNDOF
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNDOF; UN Disengagement Observer Force; U.N. Disengagement Observer Force; United Nations Disengagement Observer Force
    id       UNDOF; Pasukan Pengamat Pelepasan PBB
    from     1974-05-31
    parent   un

org untso
    name     UNTSO
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNTSO; UN Truce Supervision Organization; U.N. Truce Supervision Organization
    id       UNTSO
    from     1948
    parent   un

org monusco
    name     MONUSCO
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       MONUSCO; Monusco; UN Organization Stabilization Mission in the Democratic Republic of the Congo; U.N. Organization Stabilization Mission in the Democratic Republic of the Congo
    id       MONUSCO; Monusco
    from     2010-07-01
    parent   un

org minusma
    name     MINUSMA
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       MINUSMA; Minusma
    id       MINUSMA; Minusma
    from     2013-04-25
    to       2023-12-31
    parent   un

org minusca
    name     MINUSCA
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       MINUSCA; Minusca
    id       MINUSCA; Minusca
    from     2014-04-10
    parent   un

org unmiss
    name     UNMISS
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan; United Nations Mission in South Sudan
    id       UNMISS; Misi PBB di Sudan Selatan
    from     2011-07-09
    parent   un

org unisfa
    name     UNISFA
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNISFA; UN Interim Security Force for Abyei; U.N. Interim Security Force for Abyei
    id       UNISFA
    from     2011-06-27
    parent   un

org unamid
    name     UNAMID
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNAMID
    id       UNAMID
    from     2007-07-31
    to       2020-12-31
    parent   un

org unficyp
    name     UNFICYP
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       UNFICYP; UN Peacekeeping Force in Cyprus; U.N. Peacekeeping Force in Cyprus
    id       UNFICYP; Pasukan Perdamaian PBB di Siprus
    from     1964
    parent   un

org unmik
    name     UNMIK
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNMIK; UN Mission in Kosovo; U.N. Mission in Kosovo
    id       UNMIK; Misi PBB di Kosovo
    from     1999-06-10
    parent   un

org minurso
    name     MINURSO
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       MINURSO
    id       MINURSO
    from     1991-04-29
    parent   un

org minustah
    name     MINUSTAH
    class    UNO
    code     IGOUNO
    country  -
    sector   MIL
    en       MINUSTAH
    id       MINUSTAH
    from     2004-06-01
    to       2017-10-15
    parent   un

org unama
    name     UNAMA
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNAMA; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan
    id       UNAMA; Misi Bantuan PBB di Afghanistan
    from     2002-03-28
    parent   un

org unami
    name     UNAMI
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNAMI; UN Assistance Mission for Iraq; U.N. Assistance Mission for Iraq
    id       UNAMI; Misi Bantuan PBB untuk Irak
    from     2003-08-14
    to       2025-12-31
    parent   un

org unsmil
    name     UNSMIL
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNSMIL; UN Support Mission in Libya; U.N. Support Mission in Libya; United Nations Support Mission in Libya
    id       UNSMIL; Misi Dukungan PBB di Libya
    from     2011-09-16
    parent   un

org unitams
    name     UNITAMS
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNITAMS
    id       UNITAMS
    from     2020-06-03
    to       2024-02-29
    parent   un

org untaet
    name     UNTAET
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNTAET
    id       UNTAET
    from     1999-10-25
    to       2002-05-20
    parent   un

org unamet
    name     UNAMET
    class    UNO
    code     IGOUNO
    country  -
    sector   GOV
    en       UNAMET
    id       UNAMET
    from     1999-06
    to       1999-10
    parent   un

org un-command-korea
    name     United Nations Command
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       United Nations Command; UN Command
    id       Komando PBB; Komando Perserikatan Bangsa-Bangsa
    from     1950-07

org icty
    name     ICTY
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       ICTY; International Criminal Tribunal for the former Yugoslavia
    id       ICTY; Pengadilan Kejahatan Perang Yugoslavia; Mahkamah Kejahatan Internasional untuk bekas Yugoslavia
    from     1993-05-25
    to       2017-12-31
    parent   un

org ictr
    name     ICTR
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       ICTR; International Criminal Tribunal for Rwanda
    id       ICTR; Pengadilan Kejahatan Internasional untuk Rwanda
    from     1994-11-08
    to       2015-12-31
    parent   un

org irmct
    name     IRMCT
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       IRMCT; International Residual Mechanism for Criminal Tribunals
    id       IRMCT
    parent   un

org stl
    name     Special Tribunal for Lebanon
    class    UNO
    code     IGOUNO
    country  -
    sector   JUD
    en       Special Tribunal for Lebanon
    id       Pengadilan Khusus untuk Lebanon; Tribunal Khusus Lebanon
    from     2009-03-01
    to       2023-12-31

org eccc
    name     Khmer Rouge tribunal
    class    -
    country  KHM
    sector   JUD
    en       Khmer Rouge tribunal; Extraordinary Chambers in the Courts of Cambodia; ECCC
    id       Pengadilan Khmer Merah; ECCC
    from     2006

# Courts, law and arms control

org icc
    name     International Criminal Court
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       International Criminal Court; ICC
    id       Mahkamah Pidana Internasional; ICC; Pengadilan Pidana Internasional; Mahkamah Kriminal Internasional; Pengadilan Kriminal Internasional
    from     2002-07-01

org pca
    name     Permanent Court of Arbitration
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       Permanent Court of Arbitration
    id       Mahkamah Arbitrase Permanen; Pengadilan Arbitrase Permanen; Mahkamah Arbitrase Tetap; Pengadilan Tetap Arbitrase; Permanent Court of Arbitration
    from     1899

org itlos
    name     ITLOS
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       ITLOS; International Tribunal for the Law of the Sea
    id       ITLOS; Mahkamah Internasional untuk Hukum Laut; Mahkamah Hukum Laut Internasional
    from     1996

org isa-seabed
    name     International Seabed Authority
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       International Seabed Authority
    id       Otoritas Dasar Laut Internasional
    from     1994-11-16

org opcw
    name     OPCW
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; chemical weapons watchdog
    id       OPCW; Organisasi Pelarangan Senjata Kimia; Organisasi untuk Pelarangan Senjata Kimia
    from     1997-04-29

org ctbto
    name     CTBTO
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       CTBTO; Comprehensive Nuclear-Test-Ban Treaty Organization
    id       CTBTO; Organisasi Perjanjian Larangan Uji Coba Nuklir

org interpol
    name     Interpol
    class    IGO
    code     IGO
    country  -
    sector   COP
    en       Interpol; INTERPOL; International Criminal Police Organization
    id       Interpol; INTERPOL; Organisasi Polisi Kriminal Internasional
    from     1923-09-07

org fatf
    name     FATF
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       FATF; Financial Action Task Force
    id       FATF; Satuan Tugas Aksi Keuangan; Gugus Tugas Aksi Keuangan
    from     1989

org nsg
    name     Nuclear Suppliers Group
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Nuclear Suppliers Group
    id       Kelompok Pemasok Nuklir; Nuclear Suppliers Group
    from     1974

org mtcr
    name     Missile Technology Control Regime
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Missile Technology Control Regime; MTCR
    id       Rezim Pengendalian Teknologi Rudal; MTCR
    from     1987

org african-court
    name     African Court on Human and Peoples' Rights
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       African Court on Human and Peoples' Rights
    id       Pengadilan HAM Afrika; Pengadilan Afrika untuk Hak Asasi Manusia
    parent   african-union

org iachr-court
    name     Inter-American Court of Human Rights
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       Inter-American Court of Human Rights
    id       Pengadilan HAM Antar-Amerika; Mahkamah HAM Inter-Amerika
    from     1979
    parent   oas

org iachr
    name     IACHR
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       IACHR; Inter-American Commission on Human Rights
    id       IACHR; Komisi HAM Antar-Amerika; Komisi HAM Inter-Amerika
    from     1959
    parent   oas

org eacj
    name     East African Court of Justice
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       East African Court of Justice
    id       Pengadilan Afrika Timur
    parent   eac

org ecowas-court
    name     ECOWAS Court
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       ECOWAS Court; ECOWAS Court of Justice
    id       Pengadilan ECOWAS
    parent   ecowas

# NATO and other alliances

org nato
    name     NATO
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       NATO; Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance
    id       NATO; Nato; Pakta Pertahanan Atlantik Utara; Organisasi Pakta Pertahanan Atlantik Utara; Organisasi Traktat Atlantik Utara; Aliansi Atlantik Utara
    from     1949-04-04

org nato-council
    name     North Atlantic Council
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       North Atlantic Council
    id       Dewan Atlantik Utara
    parent   nato

org nato-parliamentary-assembly
    name     NATO Parliamentary Assembly
    class    IGO
    code     IGONAT
    country  -
    sector   LEG
    en       NATO Parliamentary Assembly
    id       Majelis Parlemen NATO
    parent   nato

org nato-ukraine-council
    name     NATO-Ukraine Council
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       NATO-Ukraine Council
    id       Dewan NATO-Ukraina
    from     2023-07-12
    parent   nato

org nato-russia-council
    name     NATO-Russia Council
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       NATO-Russia Council
    id       Dewan NATO-Rusia
    from     2002-05-28
    parent   nato

org kfor
    name     KFOR
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       KFOR; Kosovo Force
    id       KFOR; Pasukan NATO di Kosovo
    from     1999-06
    parent   nato

org isaf
    name     ISAF
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       ISAF; International Security Assistance Force
    id       ISAF; Pasukan Bantuan Keamanan Internasional
    from     2001-12-20
    to       2014-12-28
    parent   nato

org resolute-support
    name     Resolute Support Mission
    class    IGO
    code     IGONAT
    country  -
    sector   MIL
    en       Resolute Support Mission
    id       Misi Dukungan Tegas; Resolute Support Mission
    from     2015-01-01
    to       2021-07-12
    parent   nato

org warsaw-pact
    name     Warsaw Pact
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Warsaw Pact; Warsaw Treaty Organization
    id       Pakta Warsawa
    from     1955-05-14
    to       1991-07-01

org csto
    name     CSTO
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation
    id       CSTO; Organisasi Traktat Keamanan Kolektif; Organisasi Perjanjian Keamanan Kolektif; Pakta Pertahanan Kolektif
    from     2002-10-07

org anzus
    name     ANZUS
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       ANZUS
    id       ANZUS; Pakta ANZUS
    from     1951-09-01

org aukus
    name     AUKUS
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       AUKUS; Aukus
    id       AUKUS; Aukus; Pakta AUKUS
    from     2021-09-15

org quad
    name     Quad
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Quad; Quadrilateral Security Dialogue; Quad group; Quad grouping
    id       Quad; Dialog Keamanan Segi Empat; Dialog Keamanan Kuadrilateral; Kelompok Quad

org five-eyes
    name     Five Eyes
    class    IGO
    code     IGO
    country  -
    sector   SPY
    en       Five Eyes; Five Eyes alliance; Five Eyes intelligence alliance
    id       Five Eyes; aliansi Five Eyes; aliansi intelijen Five Eyes

org fpda
    name     Five Power Defence Arrangements
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Five Power Defence Arrangements; Five Power Defense Arrangements; FPDA
    id       Five Power Defence Arrangements; Persetujuan Pertahanan Lima Negara; FPDA
    from     1971

org bucharest-nine
    name     Bucharest Nine
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Bucharest Nine
    id       Sembilan Bukares; Bucharest Nine
    from     2015

org jef
    name     Joint Expeditionary Force
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Joint Expeditionary Force
    id       Pasukan Ekspedisi Gabungan; Joint Expeditionary Force

org ukraine-contact-group
    name     Ukraine Defense Contact Group
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Ukraine Defense Contact Group; Ukraine Defence Contact Group; Ramstein group
    id       Kelompok Kontak Pertahanan Ukraina; Grup Ramstein
    from     2022-04-26

org anti-isis-coalition
    name     Global Coalition Against Daesh
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Global Coalition Against Daesh; Global Coalition to Defeat ISIS; Operation Inherent Resolve; anti-ISIS coalition; anti-ISIL coalition
    id       Koalisi Global Melawan ISIS; koalisi anti-ISIS; koalisi internasional anti-ISIS
    from     2014-09

org saudi-led-coalition
    name     Saudi-led coalition
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Saudi-led coalition; Saudi-led military coalition; Arab coalition; Saudi-led Arab coalition
    id       koalisi pimpinan Arab Saudi; koalisi pimpinan Saudi; koalisi Arab; koalisi militer pimpinan Arab Saudi
    from     2015-03

org imctc
    name     Islamic Military Counter Terrorism Coalition
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Islamic Military Counter Terrorism Coalition
    id       Koalisi Militer Islam Melawan Terorisme
    from     2015-12

org combined-maritime-forces
    name     Combined Maritime Forces
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Combined Maritime Forces; Combined Task Force 150; Combined Task Force 151
    id       Pasukan Maritim Gabungan

org operation-prosperity-guardian
    name     Operation Prosperity Guardian
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Operation Prosperity Guardian
    id       Operasi Prosperity Guardian; Operasi Penjaga Kemakmuran
    from     2023-12-18

org mfo-sinai
    name     Multinational Force and Observers
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Multinational Force and Observers
    id       Pasukan Multinasional dan Pengamat
    from     1981

org mnjtf
    name     MNJTF
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       MNJTF; Multinational Joint Task Force
    id       MNJTF; Satuan Tugas Gabungan Multinasional

org interfet
    name     INTERFET
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       INTERFET; Interfet; International Force East Timor
    id       INTERFET; Interfet; Pasukan Internasional untuk Timor Timur
    from     1999-09-20
    to       2000-02-28

org mss-haiti
    name     Multinational Security Support Mission
    class    IGO
    code     IGO
    country  -
    sector   COP
    en       Multinational Security Support Mission; Kenya-led mission in Haiti; Kenyan-led security mission
    id       Misi Dukungan Keamanan Multinasional; misi keamanan pimpinan Kenya di Haiti
    from     2023-10-02

org international-stabilization-force
    name     International Stabilization Force
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       International Stabilization Force; International Stabilisation Force; Gaza Stabilization Force
    id       Pasukan Stabilisasi Internasional; ISF Gaza
    from     2025-11-17

org board-of-peace
    name     Board of Peace
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Board of Peace; Gaza Board of Peace
    id       Dewan Perdamaian Gaza; Board of Peace

org south-korea-us-cfc
    name     Combined Forces Command
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       Combined Forces Command; ROK-US Combined Forces Command; South Korea-US Combined Forces Command
    id       Komando Pasukan Gabungan Korea Selatan-AS; Komando Pasukan Gabungan
    from     1978-11-07

# European Union and European bodies

org eu
    name     European Union
    class    EUR
    code     IGOEUREEC
    country  -
    sector   GOV
    en       European Union; EU; E.U.
    id       Uni Eropa; UE; EU
    from     1993-11-01

org european-commission
    name     European Commission
    class    EUR
    code     IGOEUREEC
    country  -
    sector   GOV
    en       European Commission; EU Commission; EU executive; EU's executive
    id       Komisi Eropa; Komisi Uni Eropa
    from     1958-01-01
    parent   eu

org european-council
    name     European Council
    class    EUR
    code     IGOEUREEC
    country  -
    sector   GOV
    en       European Council
    id       Dewan Eropa; Dewan Uni Eropa
    from     1974
    parent   eu

org council-of-the-eu
    name     Council of the European Union
    class    EUR
    code     IGOEUREEC
    country  -
    sector   GOV
    en       Council of the European Union; Council of the EU; EU Council; EU Foreign Affairs Council
    id       Dewan Menteri Uni Eropa; Dewan Urusan Luar Negeri Uni Eropa
    parent   eu

org european-parliament
    name     European Parliament
    class    EUR
    code     IGOEUREEC
    country  -
    sector   LEG
    en       European Parliament; EU Parliament
    id       Parlemen Eropa; Parlemen Uni Eropa
    from     1952
    parent   eu

org cjeu
    name     Court of Justice of the European Union
    class    EUR
    code     IGOEUREEC
    country  -
    sector   JUD
    en       Court of Justice of the European Union; European Court of Justice; CJEU; EU's top court; EU top court; EU Court of Justice
    id       Mahkamah Eropa; Pengadilan Uni Eropa; Mahkamah Uni Eropa; CJEU
    from     1952
    parent   eu

org eu-general-court
    name     EU General Court
    class    EUR
    code     IGOEUREEC
    country  -
    sector   JUD
    en       EU General Court; General Court of the European Union
    id       Pengadilan Umum Uni Eropa
    parent   cjeu

org ecb
    name     European Central Bank
    class    EUR
    code     IGOEUREEC
    country  -
    sector   BUS
    en       European Central Bank; ECB
    id       Bank Sentral Eropa; ECB
    from     1998-06-01
    parent   eu

org eib
    name     European Investment Bank
    class    EUR
    code     IGOEUREEC
    country  -
    sector   BUS
    en       European Investment Bank; EIB
    id       Bank Investasi Eropa; EIB
    from     1958
    parent   eu

org eeas
    name     European External Action Service
    class    EUR
    code     IGOEUREEC
    country  -
    sector   GOV
    en       European External Action Service; EEAS
    id       Layanan Aksi Eksternal Eropa; Dinas Aksi Eksternal Eropa; EEAS
    from     2011-01-01
    parent   eu

org frontex
    name     Frontex
    class    EUR
    code     IGOEUREEC
    country  -
    sector   COP
    en       Frontex; European Border and Coast Guard Agency; EU border agency
    id       Frontex; Badan Perbatasan Uni Eropa
    from     2004-10-26
    parent   eu

org europol
    name     Europol
    class    EUR
    code     IGOEUREEC
    country  -
    sector   COP
    en       Europol; EU police agency
    id       Europol; Badan Kepolisian Uni Eropa; Badan Kepolisian Eropa
    from     1999-07-01
    parent   eu

org eurojust
    name     Eurojust
    class    EUR
    code     IGOEUREEC
    country  -
    sector   JUD
    en       Eurojust
    id       Eurojust
    from     2002
    parent   eu

org eppo
    name     European Public Prosecutor's Office
    class    EUR
    code     IGOEUREEC
    country  -
    sector   JUD
    en       European Public Prosecutor's Office; EPPO
    id       Kejaksaan Eropa; EPPO
    from     2021-06-01
    parent   eu

org olaf
    name     OLAF
    class    EUR
    code     IGOEUREEC
    country  -
    sector   COP
    en       OLAF; European Anti-Fraud Office
    id       OLAF; Kantor Antipenipuan Eropa
    from     1999
    parent   eu

org ema
    name     European Medicines Agency
    class    EUR
    code     IGOEUREEC
    country  -
    sector   MED
    en       European Medicines Agency
    id       Badan Obat Eropa; Badan Obat-obatan Eropa; European Medicines Agency
    from     1995
    parent   eu

org ecdc
    name     European Centre for Disease Prevention and Control
    class    EUR
    code     IGOEUREEC
    country  -
    sector   MED
    en       European Centre for Disease Prevention and Control; ECDC
    id       Pusat Pencegahan dan Pengendalian Penyakit Eropa; ECDC
    from     2005
    parent   eu

org eurogroup
    name     Eurogroup
    class    EUR
    code     IGOEUREEC
    country  -
    sector   GOV
    en       Eurogroup
    id       Eurogroup; Grup Euro
    from     1998
    parent   eu

org eunavfor-aspides
    name     EUNAVFOR Aspides
    class    EUR
    code     IGOEUREEC
    country  -
    sector   MIL
    en       EUNAVFOR Aspides; Operation Aspides; EU Aspides mission
    id       EUNAVFOR Aspides; Operasi Aspides; Misi Aspides
    from     2024-02-19
    parent   eu

org eunavfor-atalanta
    name     EUNAVFOR Atalanta
    class    EUR
    code     IGOEUREEC
    country  -
    sector   MIL
    en       EUNAVFOR Atalanta; Operation Atalanta; EU NAVFOR; EUNAVFOR
    id       EUNAVFOR Atalanta; Operasi Atalanta; EU NAVFOR; EUNAVFOR
    from     2008-12-08
    parent   eu

org eufor-althea
    name     EUFOR
    class    EUR
    code     IGOEUREEC
    country  -
    sector   MIL
    en       EUFOR; EUFOR Althea
    id       EUFOR; EUFOR Althea
    from     2004-12-02
    parent   eu

org eulex
    name     EULEX
    class    EUR
    code     IGOEUREEC
    country  -
    sector   COP
    en       EULEX
    id       EULEX
    from     2008
    parent   eu

org eumm-georgia
    name     EU Monitoring Mission in Georgia
    class    EUR
    code     IGOEUREEC
    country  -
    sector   COP
    en       EU Monitoring Mission in Georgia
    id       Misi Pemantau Uni Eropa di Georgia
    from     2008-10-01
    parent   eu

org european-political-community
    name     European Political Community
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       European Political Community
    id       Komunitas Politik Eropa
    from     2022-10-06

org council-of-europe
    name     Council of Europe
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Council of Europe
    id       Majelis Eropa; Council of Europe
    from     1949-05-05

org pace
    name     Parliamentary Assembly of the Council of Europe
    class    IGO
    code     IGO
    country  -
    sector   LEG
    en       Parliamentary Assembly of the Council of Europe
    id       Majelis Parlemen Dewan Eropa; Majelis Parlementer Dewan Eropa
    parent   council-of-europe

org venice-commission
    name     Venice Commission
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       Venice Commission
    id       Komisi Venesia
    from     1990
    parent   council-of-europe

org echr
    name     European Court of Human Rights
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       European Court of Human Rights; ECHR; ECtHR; Strasbourg court
    id       Pengadilan HAM Eropa; Mahkamah HAM Eropa; Pengadilan Hak Asasi Manusia Eropa; Mahkamah Hak Asasi Manusia Eropa
    from     1959
    parent   council-of-europe

org osce
    name     OSCE
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe
    id       OSCE; Organisasi untuk Keamanan dan Kerja Sama di Eropa; Organisasi Keamanan dan Kerja Sama Eropa; Organisasi Keamanan dan Kerja Sama di Eropa
    from     1995-01-01

org odihr
    name     ODIHR
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ODIHR; Office for Democratic Institutions and Human Rights
    id       ODIHR
    parent   osce

org efta
    name     EFTA
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       EFTA; European Free Trade Association
    id       EFTA; Asosiasi Perdagangan Bebas Eropa
    from     1960-05-03

org ebrd
    name     EBRD
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       EBRD; European Bank for Reconstruction and Development
    id       EBRD; Bank Rekonstruksi dan Pembangunan Eropa
    from     1991

org visegrad-group
    name     Visegrad Group
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Visegrad Group; Visegrad Four; Visegrád Group
    id       Kelompok Visegrad; Grup Visegrad
    from     1991-02-15

org nordic-council
    name     Nordic Council
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Nordic Council
    id       Dewan Nordik
    from     1952

org weimar-triangle
    name     Weimar Triangle
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Weimar Triangle
    id       Segitiga Weimar
    from     1991

org ohr-bosnia
    name     Office of the High Representative in Bosnia
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Office of the High Representative in Bosnia; Office of the High Representative for Bosnia and Herzegovina
    id       Kantor Perwakilan Tinggi di Bosnia
    from     1995

org esa-space
    name     European Space Agency
    class    IGO
    code     IGO
    country  -
    sector   EDU
    en       European Space Agency
    id       Badan Antariksa Eropa
    from     1975

org cern
    name     CERN
    class    IGO
    code     IGO
    country  -
    sector   EDU
    en       CERN
    id       CERN
    from     1954

# Former Soviet space and Asia

org cis
    name     Commonwealth of Independent States
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Commonwealth of Independent States; CIS
    id       Persemakmuran Negara-Negara Merdeka; Persemakmuran Negara Merdeka; CIS
    from     1991-12-08

org eaeu
    name     Eurasian Economic Union
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Eurasian Economic Union; EAEU; EEU
    id       Uni Ekonomi Eurasia; EAEU
    from     2015-01-01

org eurasian-economic-commission
    name     Eurasian Economic Commission
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Eurasian Economic Commission
    id       Komisi Ekonomi Eurasia
    from     2012-02-02
    parent   eaeu

org union-state
    name     Union State of Russia and Belarus
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Union State of Russia and Belarus
    id       Negara Serikat Rusia dan Belarus; Negara Persatuan Rusia dan Belarus

org organization-of-turkic-states
    name     Organization of Turkic States
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Organization of Turkic States; Organisation of Turkic States; Turkic Council
    id       Organisasi Negara-Negara Turkik; Organisasi Negara-Negara Turki
    from     2009-10-03

org sco
    name     Shanghai Cooperation Organisation
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO
    id       Organisasi Kerja Sama Shanghai; Organisasi Kerjasama Shanghai; SCO
    from     2001-06-15

org cica
    name     Conference on Interaction and Confidence-Building Measures in Asia
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Conference on Interaction and Confidence-Building Measures in Asia
    id       Konferensi Interaksi dan Langkah-Langkah Membangun Kepercayaan di Asia

org asean
    name     ASEAN
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ASEAN; Asean; Association of Southeast Asian Nations; Association of South-East Asian Nations; Southeast Asian bloc
    id       ASEAN; Asean; Perhimpunan Bangsa-Bangsa Asia Tenggara; Perbara; Perhimpunan Negara-Negara Asia Tenggara; Asosiasi Negara-negara Asia Tenggara
    from     1967-08-08

org asean-secretariat
    name     ASEAN Secretariat
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ASEAN Secretariat
    id       Sekretariat ASEAN; Setjen ASEAN
    from     1976-02-24
    parent   asean

org aichr
    name     AICHR
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       AICHR; ASEAN Intergovernmental Commission on Human Rights
    id       AICHR; Komisi HAM Antarpemerintah ASEAN; Komisi Antarpemerintah ASEAN untuk HAM
    from     2009-10-23
    parent   asean

org aipa
    name     AIPA
    class    IGO
    code     IGO
    country  -
    sector   LEG
    en       AIPA; ASEAN Inter-Parliamentary Assembly
    id       AIPA; Majelis Antarparlemen ASEAN; Sidang Antar-Parlemen ASEAN
    from     1977
    parent   asean

org aha-centre
    name     AHA Centre
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       AHA Centre; ASEAN Coordinating Centre for Humanitarian Assistance
    id       AHA Centre; Pusat Koordinasi ASEAN untuk Bantuan Kemanusiaan
    from     2011-11-17
    parent   asean

org asean-regional-forum
    name     ASEAN Regional Forum
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ASEAN Regional Forum
    id       Forum Regional ASEAN; ASEAN Regional Forum
    from     1994
    parent   asean

org asean-plus-three
    name     ASEAN Plus Three
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ASEAN Plus Three; ASEAN+3
    id       ASEAN Plus Three; ASEAN+3; ASEAN Plus Tiga
    from     1997
    parent   asean

org admm-plus
    name     ADMM-Plus
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       ADMM-Plus; ASEAN Defence Ministers' Meeting
    id       ADMM-Plus; Pertemuan Menteri Pertahanan ASEAN
    parent   asean

org east-asia-summit
    name     East Asia Summit
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       East Asia Summit
    id       KTT Asia Timur; East Asia Summit
    from     2005-12-14

org apec
    name     APEC
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       APEC; Apec; Asia-Pacific Economic Cooperation
    id       APEC; Apec; Kerja Sama Ekonomi Asia-Pasifik; Kerjasama Ekonomi Asia Pasifik
    from     1989-11

org saarc
    name     SAARC
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       SAARC; South Asian Association for Regional Cooperation
    id       SAARC; Asosiasi Kerja Sama Regional Asia Selatan
    from     1985-12-08

org bimstec
    name     BIMSTEC
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       BIMSTEC; Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
    id       BIMSTEC
    from     1997-06-06

org iora
    name     IORA
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       IORA; Indian Ocean Rim Association
    id       IORA; Asosiasi Negara Lingkar Samudra Hindia; Asosiasi Negara-Negara Pesisir Samudera Hindia
    from     1997-03-07

org mekong-river-commission
    name     Mekong River Commission
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Mekong River Commission
    id       Komisi Sungai Mekong
    from     1995-04-05

org pif
    name     Pacific Islands Forum
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Pacific Islands Forum; Pacific Island Forum
    id       Forum Kepulauan Pasifik; Forum Pulau-Pulau Pasifik; Pacific Islands Forum
    from     1971-08-05

org msg
    name     Melanesian Spearhead Group
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Melanesian Spearhead Group
    id       Melanesian Spearhead Group; Kelompok Ujung Tombak Melanesia; Melanesia Spearhead Group
    from     1988-03-14

org tcs-trilateral
    name     Trilateral Cooperation Secretariat
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Trilateral Cooperation Secretariat
    id       Sekretariat Kerja Sama Trilateral
    from     2011-09

org adb
    name     Asian Development Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Asian Development Bank; ADB
    id       Bank Pembangunan Asia; ADB
    from     1966-12-19

org aiib
    name     Asian Infrastructure Investment Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Asian Infrastructure Investment Bank; AIIB
    id       Bank Investasi Infrastruktur Asia; AIIB
    from     2016-01-16

org ndb
    name     New Development Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       New Development Bank; BRICS bank; BRICS New Development Bank
    id       Bank Pembangunan Baru; New Development Bank; Bank BRICS
    from     2015-07-21

org amro
    name     ASEAN+3 Macroeconomic Research Office
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       ASEAN+3 Macroeconomic Research Office; AMRO
    id       AMRO; Kantor Riset Makroekonomi ASEAN+3
    from     2011

# Middle East and the Islamic world

org arab-league
    name     Arab League
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Arab League; League of Arab States
    id       Liga Arab; Liga Negara-Negara Arab
    from     1945-03-22

org gcc
    name     Gulf Cooperation Council
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf
    id       Dewan Kerja Sama Teluk; Dewan Kerjasama Teluk; GCC; Dewan Kerja Sama Negara-Negara Teluk
    from     1981-05-25

org oic
    name     Organisation of Islamic Cooperation
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC; Organization of the Islamic Conference
    id       Organisasi Kerja Sama Islam; Organisasi Kerjasama Islam; OKI; Organisasi Konferensi Islam
    from     1969-09-25

org isdb
    name     Islamic Development Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Islamic Development Bank; IsDB
    id       Bank Pembangunan Islam; Islamic Development Bank; IsDB
    from     1975-10-20

org opec
    name     OPEC
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       OPEC; Opec; Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries; oil producers' cartel
    id       OPEC; Opec; Organisasi Negara-Negara Pengekspor Minyak; Organisasi Negara Pengekspor Minyak Bumi
    from     1960-09-14

org opec-plus
    name     OPEC+
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       OPEC+; OPEC Plus; Opec+
    id       OPEC+; OPEC Plus
    from     2016-12

org d8
    name     D-8 Organization for Economic Cooperation
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       D-8 Organization for Economic Cooperation; Developing-8
    id       D-8; Organisasi Kerja Sama Ekonomi D-8; Developing-8
    from     1997-06-15

org eco
    name     Economic Cooperation Organization
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Economic Cooperation Organization
    id       Organisasi Kerja Sama Ekonomi
    from     1985

org puic
    name     Parliamentary Union of the OIC Member States
    class    IGO
    code     IGO
    country  -
    sector   LEG
    en       Parliamentary Union of the OIC Member States; PUIC
    id       PUIC; Uni Parlemen Negara-negara OKI
    from     1999-06-17

org arab-maghreb-union
    name     Arab Maghreb Union
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Arab Maghreb Union
    id       Uni Maghreb Arab
    from     1989-02-17

org e3
    name     E3 countries
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       E3 countries; E3 powers; E3 group
    id       negara E3; kelompok E3; negara-negara E3

org middle-east-quartet
    name     Middle East Quartet
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Middle East Quartet; Quartet on the Middle East
    id       Kuartet Timur Tengah
    from     2002

# Africa

org african-union
    name     African Union
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       African Union; AU; A.U.
    id       Uni Afrika
    from     2002-07-09

org au-commission
    name     African Union Commission
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       African Union Commission; AU Commission
    id       Komisi Uni Afrika
    parent   african-union

org au-psc
    name     African Union Peace and Security Council
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       African Union Peace and Security Council; AU Peace and Security Council
    id       Dewan Perdamaian dan Keamanan Uni Afrika
    from     2004
    parent   african-union

org africa-cdc
    name     Africa CDC
    class    IGO
    code     IGO
    country  -
    sector   MED
    en       Africa CDC; Africa Centres for Disease Control and Prevention
    id       CDC Afrika; Pusat Pengendalian dan Pencegahan Penyakit Afrika; Africa CDC
    from     2017-01
    parent   african-union

org amisom
    name     AMISOM
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       AMISOM; African Union Mission in Somalia
    id       AMISOM; Misi Uni Afrika di Somalia
    from     2007-02
    to       2022-03-31
    parent   african-union

org atmis
    name     ATMIS
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       ATMIS; African Union Transition Mission in Somalia
    id       ATMIS; Misi Transisi Uni Afrika di Somalia
    from     2022-04-01
    to       2024-12-31
    parent   african-union

org aussom
    name     AUSSOM
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       AUSSOM; African Union Support and Stabilization Mission in Somalia
    id       AUSSOM
    from     2025-01-01
    parent   african-union

org oau
    name     Organization of African Unity
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Organization of African Unity; Organisation of African Unity; OAU
    id       Organisasi Persatuan Afrika; OAU
    from     1963-05-25
    to       2002-07-09

org ecowas
    name     ECOWAS
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ECOWAS; Ecowas; Economic Community of West African States; West African bloc
    id       ECOWAS; Ecowas; Masyarakat Ekonomi Negara-Negara Afrika Barat; Komunitas Ekonomi Negara-negara Afrika Barat; blok Afrika Barat
    from     1975-05-28

org ecowas-parliament
    name     ECOWAS Parliament
    class    IGO
    code     IGO
    country  -
    sector   LEG
    en       ECOWAS Parliament
    id       Parlemen ECOWAS
    parent   ecowas

org aes
    name     Alliance of Sahel States
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Alliance of Sahel States; AES confederation; Confederation of Sahel States
    id       Aliansi Negara-Negara Sahel; Aliansi Negara Sahel; Konfederasi Negara-Negara Sahel
    from     2023-09-16

org g5-sahel
    name     G5 Sahel
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       G5 Sahel; G5 Sahel force
    id       G5 Sahel
    from     2014-02-16
    to       2023-12-06

org igad
    name     IGAD
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       IGAD; Intergovernmental Authority on Development
    id       IGAD; Otoritas Antarpemerintah untuk Pembangunan
    from     1996-03-21

org sadc
    name     SADC
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       SADC; Southern African Development Community; Southern African bloc
    id       SADC; Komunitas Pembangunan Afrika bagian Selatan; Masyarakat Pembangunan Afrika Selatan
    from     1992-08-17

org samidrc
    name     SAMIDRC
    class    IGO
    code     IGO
    country  -
    sector   MIL
    en       SAMIDRC
    id       SAMIDRC
    from     2023-12-15
    parent   sadc

org eac
    name     East African Community
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       East African Community
    id       Komunitas Afrika Timur; Masyarakat Afrika Timur
    from     2000-07-07

org eccas
    name     ECCAS
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ECCAS; Economic Community of Central African States
    id       ECCAS; Komunitas Ekonomi Negara-Negara Afrika Tengah
    from     1983-10-18

org cemac
    name     CEMAC
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       CEMAC; Central African Economic and Monetary Community
    id       CEMAC

org uemoa
    name     UEMOA
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       UEMOA; West African Economic and Monetary Union; WAEMU
    id       UEMOA
    from     1994-01-10

org comesa
    name     COMESA
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       COMESA; Common Market for Eastern and Southern Africa
    id       COMESA; Pasar Bersama Afrika Timur dan Selatan
    from     1994-12-08

org afdb
    name     African Development Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       African Development Bank; AfDB
    id       Bank Pembangunan Afrika; AfDB
    from     1964-09-10

org afreximbank
    name     Afreximbank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Afreximbank; African Export-Import Bank
    id       Afreximbank; Bank Ekspor-Impor Afrika
    from     1993

org afcfta
    name     AfCFTA
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       AfCFTA; African Continental Free Trade Area
    id       AfCFTA; Kawasan Perdagangan Bebas Kontinental Afrika
    from     2019-05-30

org oif
    name     Organisation internationale de la Francophonie
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Organisation internationale de la Francophonie; International Organisation of La Francophonie; Francophonie
    id       Francophonie; Organisasi Internasional Francophonie
    from     1970-03-20

# Americas

org oas
    name     Organization of American States
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Organization of American States; Organisation of American States; OAS
    id       Organisasi Negara-Negara Amerika; Organisasi Negara Amerika; OAS
    from     1948-04-30

org celac
    name     CELAC
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       CELAC; Community of Latin American and Caribbean States
    id       CELAC; Komunitas Negara-Negara Amerika Latin dan Karibia
    from     2011-12-03

org unasur
    name     UNASUR
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       UNASUR; Unasur; Union of South American Nations
    id       UNASUR; Uni Bangsa-Bangsa Amerika Selatan
    from     2008-05-23

org mercosur
    name     Mercosur
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Mercosur; Southern Common Market; Mercosul
    id       Mercosur; Pasar Bersama Amerika Selatan
    from     1991-03-26

org caricom
    name     CARICOM
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       CARICOM; Caricom; Caribbean Community
    id       CARICOM; Caricom; Komunitas Karibia
    from     1973-08-01

org andean-community
    name     Andean Community
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Andean Community
    id       Komunitas Andes
    from     1969-05-26

org alba
    name     ALBA bloc
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       ALBA bloc; Bolivarian Alliance for the Peoples of Our America; Bolivarian Alliance for the Americas
    id       Aliansi Bolivarian untuk Bangsa Amerika Kita; Aliansi Bolivarian; blok ALBA
    from     2004-12-14

org sica
    name     SICA bloc
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       SICA bloc; Central American Integration System
    id       Sistem Integrasi Amerika Tengah
    from     1991-12-13

org lima-group
    name     Lima Group
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Lima Group
    id       Kelompok Lima; Grup Lima
    from     2017-08-08

org pacific-alliance
    name     Pacific Alliance
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Pacific Alliance
    id       Aliansi Pasifik
    from     2011-04-28

org idb
    name     Inter-American Development Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Inter-American Development Bank
    id       Bank Pembangunan Antar-Amerika; Bank Pembangunan Inter-Amerika
    from     1959

org caf
    name     Development Bank of Latin America
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Development Bank of Latin America
    id       Bank Pembangunan Amerika Latin
    from     1970

org paho
    name     PAHO
    class    IGO
    code     IGO
    country  -
    sector   MED
    en       PAHO; Pan American Health Organization
    id       PAHO; Organisasi Kesehatan Pan Amerika
    from     1902

org summit-of-the-americas
    name     Summit of the Americas
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Summit of the Americas
    id       KTT Amerika
    from     1994-12

# World-wide clubs, banks and trade

org imf
    name     International Monetary Fund
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       International Monetary Fund; IMF
    id       Dana Moneter Internasional; IMF
    from     1945-12-27

org world-bank
    name     World Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       World Bank; World Bank Group; IBRD; International Bank for Reconstruction and Development
    id       Bank Dunia; World Bank; IBRD
    from     1944-07

org ifc
    name     International Finance Corporation
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       International Finance Corporation
    id       International Finance Corporation; Korporasi Keuangan Internasional
    from     1956
    parent   world-bank

org wto
    name     World Trade Organization
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       World Trade Organization; World Trade Organisation; WTO
    id       Organisasi Perdagangan Dunia; WTO
    from     1995-01-01

org oecd
    name     OECD
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development
    id       OECD; Organisasi Kerja Sama dan Pembangunan Ekonomi; Organisasi untuk Kerja Sama dan Pembangunan Ekonomi
    from     1961-09-30

org iea
    name     International Energy Agency
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       International Energy Agency; IEA
    id       Badan Energi Internasional; IEA
    from     1974-11-18

org irena
    name     IRENA
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       IRENA; International Renewable Energy Agency
    id       IRENA; Badan Energi Terbarukan Internasional
    from     2009-01-26

org bis
    name     Bank for International Settlements
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Bank for International Settlements
    id       Bank for International Settlements; Bank Penyelesaian Internasional
    from     1930-05-17

org g7
    name     G7
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       G7; G-7; Group of Seven; Group of Seven nations
    id       G7; G-7; Kelompok Tujuh; Kelompok G7; negara-negara G7
    from     1975

org g8
    name     G8
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       G8; G-8; Group of Eight
    id       G8; G-8; Kelompok Delapan
    from     1997
    to       2014-03

org g20
    name     G20
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       G20; G-20; Group of 20; Group of Twenty
    id       G20; G-20; Kelompok 20; Kelompok G20; negara-negara G20
    from     1999-09-26

org g77
    name     G77
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       G77; G-77; Group of 77
    id       G77; G-77; Kelompok 77
    from     1964-06-15

org brics
    name     BRICS
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       BRICS; Brics; BRICS group; BRICS bloc; BRICS nations
    id       BRICS; Brics; kelompok BRICS; negara-negara BRICS
    from     2009-06-16

org ibsa
    name     IBSA Dialogue Forum
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       IBSA Dialogue Forum
    id       Forum Dialog IBSA
    from     2003

org mikta
    name     MIKTA
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       MIKTA
    id       MIKTA
    from     2013-09-25

org nam
    name     Non-Aligned Movement
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Non-Aligned Movement
    id       Gerakan Non-Blok; GNB; Gerakan Nonblok
    from     1961-09

org commonwealth
    name     Commonwealth of Nations
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Commonwealth of Nations; Commonwealth Secretariat
    id       Persemakmuran Inggris; Negara-Negara Persemakmuran; Persemakmuran Bangsa-Bangsa
    from     1949-04-28

org ipu
    name     Inter-Parliamentary Union
    class    IGO
    code     IGO
    country  -
    sector   LEG
    en       Inter-Parliamentary Union; IPU
    id       Inter-Parliamentary Union; Uni Antarparlemen; Persatuan Antarparlemen; IPU
    from     1889

org arctic-council
    name     Arctic Council
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Arctic Council
    id       Dewan Arktik
    from     1996-09-19

org cptpp
    name     CPTPP
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership
    id       CPTPP
    from     2018-12-30

org ipef
    name     Indo-Pacific Economic Framework
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Indo-Pacific Economic Framework; IPEF
    id       Kerangka Ekonomi Indo-Pasifik; IPEF
    from     2022-05-23

org gavi
    name     Gavi
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       Gavi; GAVI; Gavi, the Vaccine Alliance; Vaccine Alliance
    id       Gavi; GAVI; Aliansi Vaksin Gavi
    from     2000

org global-fund
    name     Global Fund to Fight AIDS, Tuberculosis and Malaria
    class    NGO
    code     NGO
    country  -
    sector   MED
    en       Global Fund to Fight AIDS, Tuberculosis and Malaria
    id       Global Fund
    from     2002

org caribbean-development-bank
    name     Caribbean Development Bank
    class    IGO
    code     IGO
    country  -
    sector   BUS
    en       Caribbean Development Bank
    id       Bank Pembangunan Karibia
    from     1969-10-18

org cites
    name     CITES
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       CITES; Convention on International Trade in Endangered Species
    id       CITES
    from     1975-07-01

org iwc
    name     International Whaling Commission
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       International Whaling Commission
    id       Komisi Perburuan Paus Internasional
    from     1946

org cpopc
    name     CPOPC
    class    IGO
    code     IGO
    country  -
    sector   AGR
    en       CPOPC; Council of Palm Oil Producing Countries
    id       CPOPC; Dewan Negara-Negara Produsen Minyak Sawit; Dewan Negara Produsen Minyak Sawit
    from     2015-11-21

org osce-minsk-group
    name     Minsk Group
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Minsk Group; OSCE Minsk Group
    id       Kelompok Minsk; Grup Minsk
    from     1992
    to       2025-09-01
    parent   osce

org normandy-format
    name     Normandy Format
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Normandy Format; Normandy Four
    id       Format Normandia
    from     2014-06

org astana-format
    name     Astana Format
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Astana Format; Astana Process
    id       Format Astana; Proses Astana
    from     2017-01

org special-court-sierra-leone
    name     Special Court for Sierra Leone
    class    IGO
    code     IGO
    country  -
    sector   JUD
    en       Special Court for Sierra Leone
    id       Pengadilan Khusus Sierra Leone
    from     2002
    to       2013-12

org kosovo-specialist-chambers
    name     Kosovo Specialist Chambers
    class    -
    country  XKX
    sector   JUD
    en       Kosovo Specialist Chambers; Kosovo Specialist Prosecutor's Office
    id       Pengadilan Khusus Kosovo; Kamar Spesialis Kosovo
    from     2015-08

org p5-plus-1
    name     P5+1
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       P5+1; P5 Plus 1
    id       P5+1

org wassenaar
    name     Wassenaar Arrangement
    class    IGO
    code     IGO
    country  -
    sector   GOV
    en       Wassenaar Arrangement
    id       Pengaturan Wassenaar
    from     1996
