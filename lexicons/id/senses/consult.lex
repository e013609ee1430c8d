@about    Pertemuan, kunjungan, telepon, perundingan, mediasi.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Timnas Indonesia bertemu Vietnam di semifinal Piala AFF malam ini.
    - Real Madrid akan menjamu Bayern München pada laga leg kedua Liga Champions.
    - Pelatih Jepang berdiskusi dengan para pemainnya menjelang pertandingan melawan Iran.
    - Ganda putra Indonesia bertemu wakil China di perempat final Indonesia Open.

family show-business
    - Penyanyi asal Korea Selatan itu menemui penggemarnya usai konser di Jakarta.
    - Aktris Malaysia itu mengunjungi Bandung untuk mempromosikan film terbarunya.
    - Film ini mempertemukan dua artis senior dalam satu layar.

family everyday
    - Harga cabai bertemu titik keseimbangan baru di pasar induk.
    - Wisatawan Australia mengunjungi Bali lebih banyak tahun ini.
    - Sungai Kapuas bertemu laut di pesisir barat Kalimantan.

# Bertemu

sense meet = 040
    verb        ber-temu/ber-jumpa/ber-sua/ketemu; ber-temu muka; ber-tatap muka; bertemu empat mata; ber-temu wicara; saling bertemu
    source      subj
    target      dengan; obj; sama
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY REL
    not         source: BUS EDU MED
    not         target: JRN
    not words   @sport
    not words   @showbiz
    not words   wartawan; awak media; konstituen
    + Presiden Korea Selatan bertemu dengan Perdana Menteri Jepang di Seoul pada Minggu. => KOR > JPN | place=Seoul
    + Menlu Retno Marsudi bertemu Menlu Vietnam di Hanoi. => IDN > VNM
    + Di Beijing, Menteri Luar Negeri AS berjumpa dengan Presiden China Xi Jinping. => USA > CHN
    + Delegasi Hamas bertemu para pejabat Mesir di Kairo untuk membahas gencatan senjata. => "Hamas" > EGY
    + Sultan Brunei akan bertemu empat mata dengan Raja Malaysia pekan depan. => BRN > MYS | status=future
    - Timnas Jepang bertemu Arab Saudi pada laga kualifikasi Piala Dunia.
    - Ketua umum partai itu mengaku kerap bertemu wartawan.

sense meet-sidelines = 044
    verb        ber-temu/ber-jumpa/ber-bicara/ber-bincang {di sela/di sela-sela @sideline}; ber-tatap muka {di sela/di sela-sela @sideline}; meN-gelar/meN-adakan/meN-lakukan [@meeting] {di sela/di sela-sela @sideline}; meN-gelar/meN-adakan/meN-lakukan [@meeting] {di sela/di sela-sela @sideline}
    noun        pertemuan {di sela/di sela-sela @sideline}; pertemuan bilateral {di sela/di sela-sela @sideline}
    source      subj; antara
    target      dengan; obj
    only        source: country organization GOV LEG MIL PTY
    not         source: BUS EDU MED
    not words   @sport
    + Presiden Jokowi bertemu Presiden Emmanuel Macron di sela-sela KTT G20 di New Delhi. => IDN > FRA
    + Menhan AS Lloyd Austin menggelar pertemuan dengan Menhan China di sela Dialog Shangri-La. => USA > CHN
    + Pertemuan Menlu Turki dengan Menlu Mesir di sela-sela Sidang Umum PBB berlangsung hangat. => TUR > EGY

sense see-someone = 040
    verb        meN-temui/meN-jumpai
    source      subj
    target      obj
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY REL
    not         source: BUS EDU MED
    not         target: JRN
    not words   @showbiz
    not words   @sport
    + Utusan khusus AS menemui Perdana Menteri Israel di Yerusalem. => USA > ISR
    + Perdana Menteri Thailand ditemui Menlu Malaysia di Bangkok. => MYS > THA
    + Menlu China Temui Presiden Putin di Kremlin, Bahas Ukraina => CHN > RUS
    - Kapolres menemui wartawan di ruang kerjanya, Selasa.
    - Tim SAR menemui kendala saat mencari korban.

sense call-on-superior = 040
    verb        menghadap; dipanggil menghadap; sowan; ber-silaturahmi; ber-audiensi
    source      subj
    target      ke; dengan; obj; kepada
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY REL
    only        target: country organization GOV LEG MIL PTY REL JUD COP
    not         source: BUS EDU MED
    not words   @showbiz
    + Ketua Umum Partai Golkar bersilaturahmi ke Presiden Jokowi di Istana Bogor. => IDN > IDN
    + Pimpinan KPK beraudiensi dengan Jaksa Agung di Jakarta. => IDN > IDN
    + Duta Besar Jepang menghadap Presiden Jokowi di Istana Merdeka. => JPN > IDN
    - Rumah adat itu menghadap laut Sulawesi.

sense hold-meeting = 040
    verb        meN-gelar/meN-adakan/meN-lakukan/meN-langsungkan/meN-selenggarakan/meN-helat/meN-lakoni/meN-jalani [@meeting]; ber-dialog; ber-konsultasi; ber-musyawarah
    noun        pertemuan; pembicaraan; dialog; konsultasi; rapat koordinasi; pertemuan bilateral; pertemuan empat mata; pertemuan tertutup; perbincangan; audiensi; rapat kerja; pertemuan tertutup; sarapan bersama; jamuan makan malam; silaturahmi; pertemuan tahunan; pertemuan puncak; pertemuan konsultasi; rapat dengar pendapat; rapat dengar pendapat umum; RDP; RDPU; raker; rapat konsultasi; rapat gabungan
    source      subj; antara
    target      dengan; bersama; obj; kepada
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY REL LAB
    not         source: BUS EDU MED
    not words   @showbiz
    not words   @sport
    + Indonesia dan Australia menggelar pertemuan tingkat menteri di Canberra. => IDN,AUS > -
    + Menteri Pertahanan Filipina mengadakan pembicaraan dengan mitranya dari Jepang di Manila. => PHL > JPN
    + Pertemuan antara Menlu Rusia dan Menlu China berlangsung selama dua jam di Moskow. => RUS,CHN > -
    + Pertemuan bilateral digelar oleh Presiden Brasil dengan Presiden Argentina di Brasilia. => BRA > ARG
    + Komisi III DPR menggelar rapat kerja dengan Kapolri di Senayan. => IDN > IDN
    - Perusahaan itu menggelar pertemuan dengan pemegang saham di Surabaya.
    - Sekolah mengadakan pertemuan dengan orang tua murid.
    + Komisi III DPR menggelar rapat dengar pendapat dengan KPK. => IDN > IDN
    + Dalam raker dengan Komisi I DPR, Menteri Pertahanan memaparkan anggaran alutsista. => IDN > IDN

sense talk-with = 040
    verb        ber-bicara/ber-bincang/ber-diskusi/ber-koordinasi/ber-komunikasi/ber-bincang-bincang; ber-tukar pandangan; ber-tukar pikiran; ber-tukar pendapat
    source      subj
    target      dengan; bersama
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY
    not         source: BUS EDU MED
    not         target: JRN
    not words   @showbiz
    not words   @sport
    + Kanselir Jerman berbicara dengan Presiden Xi Jinping selama hampir tiga jam. => DEU > CHN
    + Menlu India bertukar pandangan dengan Menlu Singapura mengenai Laut China Selatan. => IND > SGP
    + Kepala BIN berkoordinasi dengan Panglima TNI soal situasi di Papua. => IDN > IDN
    - Presiden berbincang dengan wartawan di pesawat kepresidenan.

sense discuss-topic = 040
    verb        meN-bahas/meN-diskusikan/meN-bicarakan/meN-konsultasikan/meN-koordinasikan/meN-perbincangkan
    source      subj
    target      dengan; bersama
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY
    not         source: BUS EDU MED
    not words   @showbiz
    not words   @sport
    + Menteri Energi Qatar membahas pasokan gas bersama Menteri Ekonomi Jerman di Doha. => QAT > DEU
    + Krisis Myanmar dibahas Presiden Jokowi dengan PM Laos di Vientiane. => IDN > LAO
    + Stoltenberg membahas perang di Ukraina dengan Presiden Turki Recep Tayyip Erdogan. => nato > TUR
    - Dosen itu membahas teori tersebut bersama mahasiswanya.

sense internal-session = 040
    verb        meN-gelar/meN-adakan/meN-lakukan [@internal-meeting]; rapat; ber-rapat; rapat bersama; rapat kerja; meN-ikuti/meN-hadiri/meN-jalani [rapat kerja/rapat dengar pendapat/raker/RDP/rapat konsultasi/rapat gabungan/rapat koordinasi/rapat paripurna]
    noun        rapat; sidang darurat; pertemuan darurat; rapat kerja; rapat dengar pendapat; rapat konsultasi; RDP; raker; sidang kabinet; rapat koordinasi; rapat tertutup; rapat gabungan
    source      subj; antara
    target      dengan; bersama
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS EDU MED
    not words   @showbiz
    not words   @business
    + Menko Polhukam menggelar rapat darurat bersama Panglima TNI dan Kapolri. => IDN > IDN
    + Gubernur Jawa Barat mengadakan rapat dengan Menteri Perhubungan di Bandung. => IDN > IDN
    - Kabinet Israel menggelar rapat pada Minggu malam.
    + Kepala Bappenas mengikuti rapat kerja bersama Badan Anggaran DPR. => IDN > IDN

sense contact = 040
    verb        meN-jalin/meN-lakukan/meN-buka/meN-jaga/memper-tahankan [@contact]; meN-hubungi
    source      subj
    target      dengan; obj
    need        source target
    only        source: country organization GOV LEG MIL PTY REB SPY
    not         source: BUS EDU MED
    not words   @showbiz
    + Pemerintah Indonesia menjalin komunikasi intensif dengan otoritas Myanmar. => IDN > MMR
    + Menlu Iran menghubungi mitranya dari Arab Saudi setelah serangan itu. => IRN > SAU
    + Turki membuka saluran komunikasi dengan pemerintah Suriah. => TUR > SYR
    - Warga yang kehilangan dapat menghubungi kantor polisi terdekat.

sense welcome-arrival = 043
    verb        meN-sambut/meN-terima [kedatangan/kunjungan/lawatan/audiensi/kunjungan kehormatan/kunjungan silaturahmi/silaturahmi]; meN-sambut/meN-terima [@envoy]
    noun        penyambutan
    source      subj
    target      obj; dari
    need        source target
    only        source: country organization GOV LEG MIL PTY REB REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Jokowi menerima kunjungan Menteri Luar Negeri China di Istana Merdeka. => IDN > CHN
    + Kim Jong Un menyambut kedatangan Presiden Rusia Vladimir Putin di bandara Pyongyang. => PRK > RUS
    + Kunjungan Perdana Menteri Singapura diterima oleh Raja Malaysia di Istana Negara. => MYS > SGP
    + Taliban menerima delegasi Pakistan di Kabul. => "Taliban" > PAK
    - Pasar saham menyambut kunjungan investor asing.
    - Kebun binatang itu menerima kunjungan ribuan wisatawan saat libur Lebaran.

sense host-guest = 043
    verb        meN-jamu/meN-terima/meN-sambut
    source      subj
    target      obj
    need        source target
    only        source: country GOV LEG MIL PTY REL
    only        target: GOV LEG MIL PTY REB
    not words   @sport
    not words   @showbiz
    not         words menerima bantuan; terima bantuan; menerima usulan; menerima syarat; menerima tawaran; menerima kekalahan; menerima hasil
    + Presiden AS Joe Biden menjamu Perdana Menteri Jepang Fumio Kishida di Gedung Putih. => USA > JPN
    + Menlu Prancis diterima Presiden Lebanon di Istana Baabda, Beirut. => LBN > FRA
    + Perdana Menteri Malaysia menyambut Presiden Iran di Putrajaya. => MYS > IRN
    - Arsenal menjamu Chelsea di stadion Emirates dalam laga Liga Inggris.
    - Menteri itu diduga menerima uang dari pengusaha.

sense make-visit = 042
    verb        meN-adakan/meN-gelar/meN-lakukan/meN-jalani/meN-laksanakan/meN-awali/meN-mulai/meN-akhiri/meN-langsungkan [@visit]; meN-lawat; ber-kunjung; melawat; ber-lawat
    noun        kunjungan; lawatan; kunjungan kenegaraan; kunjungan resmi; kunjungan kerja; lawatan perdana; kunjungan kehormatan; kunjungan balasan; kunjungan muhibah; kunjungan mendadak; kunjungan bersejarah
    source      subj; oleh
    target      ke; obj; di
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    + Sekjen NATO Jens Stoltenberg mengadakan kunjungan ke Korea Selatan dan Jepang. => nato > KOR,JPN | mode=visit
    + Presiden Vietnam berkunjung ke Jakarta untuk bertemu Presiden Jokowi. => VNM > IDN
    + Kunjungan Paus Fransiskus ke Irak mendapat pengamanan ketat. => "Paus Fransiskus" > IRQ
    + Lawatan Menlu Jerman ke Israel berlangsung di tengah perang Gaza. => DEU > ISR
    + Kunjungan kenegaraan dilakukan Raja Charles ke Kenya. => GBR > KEN
    - Kunjungan wisatawan mancanegara ke Bali naik 12 persen.
    - Jumlah kunjungan pasien ke rumah sakit itu meningkat.

sense visit-place = 042
    verb        meN-kunjungi/meN-sambangi/meN-datangi/meN-lawati
    source      subj
    target      obj; di
    need        source target
    only        source: country organization GOV LEG MIL JUD PTY REB OPP SOC REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    + Menteri Luar Negeri Inggris mengunjungi Kyiv pada Rabu. => GBR > UKR
    + Taiwan dikunjungi delegasi Kongres AS meski diprotes Beijing. => USA > TWN
    + PM Australia Kunjungi Papua Nugini, Perkuat Kerja Sama Keamanan => AUS > PNG
    + Presiden Rusia yang mengunjungi Korea Utara bulan ini akan melanjutkan perjalanan ke Vietnam. => RUS > PRK
    - Lebih dari sejuta turis China mengunjungi Thailand bulan lalu.

sense fly-to = 042
    verb        ber-tolak; terbang; ber-angkat; meN-lakukan [perjalanan]; ber-tandang; melancong
    source      subj
    target      ke
    need        source target
    only        source: GOV LEG MIL PTY REB
    only        target: country
    not words   @sport
    not words   @showbiz
    + Presiden Jokowi bertolak ke Vietnam dari Bandara Soekarno-Hatta, Kamis pagi. => IDN > VNM
    + Menlu AS Antony Blinken terbang ke Arab Saudi setelah meninggalkan Tel Aviv. => USA > SAU
    + Ketua DPR Amerika Serikat bertandang ke Taiwan tahun itu. => USA > TWN
    - Skuad Garuda bertolak ke Filipina untuk laga terakhir grup.
    - Pesawat Garuda itu terbang ke Singapura dengan 200 penumpang.

sense arrive-in = 042
    verb        tiba/sampai/meN-darat; meN-injakkan kaki; meN-jejakkan kaki
    source      subj
    target      di; ke
    need        source target
    only        source: GOV LEG MIL PTY REB
    only        target: country
    not words   @sport
    not words   @showbiz
    + Presiden Ukraina Volodymyr Zelensky tiba di Arab Saudi untuk menghadiri KTT Liga Arab. => UKR > SAU
    + Menteri Pertahanan Rusia mendarat di Korea Utara pada Selasa malam. => RUS > PRK
    + Tiba di China, Kanselir Jerman disambut pejabat kota Chongqing. => DEU > CHN
    - Jemaah haji asal Jawa Timur tiba di Arab Saudi.

sense stopover = 042
    verb        singgah/mampir/transit
    source      subj
    target      di; ke
    need        source target
    only        source: GOV LEG MIL PTY
    only        target: country place
    + Presiden Taiwan singgah di Hawaii dalam perjalanan ke Pasifik. => TWN > "Hawaii"
    + Perdana Menteri India mampir ke Pakistan dalam perjalanan pulang. => IND > PAK
    - Kapal pesiar itu singgah di Sabang.

sense send-delegation = 040
    verb        meN-utus/meN-kirim/meN-kirimkan/meN-terjunkan [@envoy]; meN-utus
    noun.act    pengiriman {utusan}
    source      subj
    target      ke; kepada; menemui
    need        source target
    only        source: country organization GOV LEG PTY REB REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    + Jepang mengirim delegasi parlemen ke Taiwan. => JPN > TWN
    + Arab Saudi mengutus menteri luar negerinya ke Iran. => SAU > IRN
    + Utusan khusus dikirim ASEAN ke Myanmar untuk mendorong dialog. => asean > MMR
    - Universitas itu mengirim delegasi mahasiswa ke lomba debat.

sense parliament-trip = 042
    verb        ber-anjangsana; meN-gelar/meN-lakukan [studi banding/anjangsana/kunjungan persahabatan]
    source      subj
    target      ke; di; obj
    need        source target
    only        source: country organization GOV LEG MIL COP
    not         source: BUS EDU MED
    not words   @sport
    ~ Anggota DPR RI melakukan studi banding ke Jepang. => IDN > JPN
    + Kapal perang India melakukan kunjungan persahabatan ke Vietnam. => IND > VNM
    + Kapal perang Jepang melakukan kunjungan persahabatan ke Filipina. => JPN > PHL
    - Siswa SMA melakukan studi banding ke sekolah di Malang.

# Telepon

sense phone = 041
    verb        meN-telepon/menelpon; meN-hubungi {lewat @phone}; meN-hubungi {melalui @phone}; meN-hubungi {via @phone}; angkat telepon
    source      subj
    target      obj; kepada; dengan
    need        source target
    only        source: country organization GOV LEG MIL PTY REB SPY REL
    only        target: country organization GOV LEG MIL PTY REB SPY
    not         source: BUS EDU MED
    not words   @showbiz
    + Presiden Prancis menelepon Presiden Iran untuk membahas program nuklir. => FRA > IRN | mode=phone
    + Perdana Menteri Israel ditelepon Presiden AS Joe Biden pada Kamis malam. => USA > ISR
    ~ Menlu Retno Telepon Menlu Yordania, Bahas Bantuan untuk Gaza => IDN > JOR
    + Menhan China menghubungi Menhan AS melalui sambungan telepon. => CHN > USA
    - Pelaku menelepon korban dan mengaku sebagai petugas bank.

sense phone-talk = 041
    verb        ber-bicara/ber-bincang/ber-komunikasi/ber-diskusi {lewat @phone}; ber-bicara/ber-bincang/ber-komunikasi/ber-diskusi {melalui @phone}; ber-bicara/ber-bincang/ber-komunikasi {via @phone}; ber-bicara/ber-bincang per telepon; ber-telepon/ber-teleponan; meN-lakukan/meN-gelar/meN-adakan [@call]
    noun        pembicaraan telepon; percakapan telepon; panggilan telepon; perbincangan telepon; pembicaraan lewat telepon; pembicaraan via telepon; pembicaraan melalui telepon; sambungan telepon
    source      subj; antara
    target      dengan; kepada; ke; obj
    only        source: country organization GOV LEG MIL PTY REB SPY REL
    not         source: BUS EDU MED
    not words   @showbiz
    not words   @business
    + Joe Biden dan Xi Jinping berbicara melalui telepon selama dua jam. => USA,CHN > - | code=041
    + Menteri Luar Negeri Mesir melakukan pembicaraan telepon dengan Menlu Iran. => EGY > IRN
    + Percakapan telepon antara Putin dan Erdogan membahas ekspor gandum. => RUS,TUR > -
    + Panggilan telepon Presiden Zelensky ke Paus dikonfirmasi Vatikan. => UKR > "Paus"

sense video-meeting = 041
    verb        ber-temu/ber-bicara/ber-dialog secara virtual; ber-temu/ber-bicara secara daring; meN-gelar/meN-adakan/meN-lakukan [pertemuan virtual/pertemuan daring/rapat virtual/KTT virtual]
    noun        pertemuan virtual; KTT virtual
    source      subj; antara
    target      dengan; bersama
    only        source: country organization GOV LEG MIL PTY
    not         source: BUS EDU MED
    + Para pemimpin G7 menggelar pertemuan virtual setelah serangan Iran ke Israel. => "G7" > -
    + Menkeu AS bertemu secara virtual dengan Wakil Perdana Menteri China. => USA > CHN
    - Guru dan siswa bertemu secara daring selama pandemi.

# Konferensi, banyak pihak

sense hold-summit = 040
    mode        multilateral
    verb        meN-gelar/meN-adakan/meN-selenggarakan/meN-langsungkan/meN-helat/meN-buka [@summit]
    noun        KTT; konferensi tingkat tinggi; pertemuan puncak
    source      subj; antara
    target      dengan; bersama
    only        source: country organization GOV LEG MIL REL
    not         source: BUS EDU MED
    not words   @sport
    + Swiss menggelar konferensi perdamaian Ukraina di Bürgenstock. => CHE > - | mode=multilateral
    + ASEAN mengadakan KTT di Vientiane, Laos. => asean > -
    + Pertemuan trilateral digelar Jepang, Korea Selatan, dan China di Seoul. => JPN,KOR,CHN > -
    - Perusahaan asuransi itu menggelar konferensi internasional tentang pemasaran.

sense attend-summit = 040
    mode        multilateral
    verb        meN-hadiri/hadir/meN-ikuti [@summit]; ber-partisipasi {dalam @summit}; ikut serta {dalam @summit}; hadir {di @summit}; hadir {dalam @summit}; ambil bagian {dalam @summit}
    source      subj
    target      bersama; dengan
    only        source: country organization GOV LEG MIL REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    + Presiden Kenya menghadiri KTT Rusia-Afrika di Sochi. => KEN > *
    + Perdana Menteri India hadir di KTT G7 di Italia. => IND > -
    + Menlu Kamboja berpartisipasi dalam konferensi donor untuk Suriah. => KHM > -
    - Para mahasiswa menghadiri konferensi internasional tentang kecerdasan buatan.

sense host-summit = 043
    mode        multilateral
    verb        menjadi/jadi/ber-tindak tuan rumah; menjadi/jadi tuan rumah; ber-tindak sebagai tuan rumah; meN-tuanrumahi
    source      subj
    target      bagi; untuk; dari
    only        source: country GOV
    not words   @sport
    not words   @showbiz
    + Qatar menjadi tuan rumah perundingan antara Israel dan Hamas. => QAT > *
    + Indonesia jadi tuan rumah KTT G20 di Bali. => IDN > *
    + Arab Saudi bertindak sebagai tuan rumah pembicaraan faksi-faksi Sudan di Jeddah. => SAU > *
    - Indonesia menjadi tuan rumah Piala Dunia U-17.
    - Jakarta jadi tuan rumah konser band asal Inggris itu.

sense council-session = 040
    mode        multilateral
    verb        meN-gelar/meN-adakan/meN-lakukan [sidang/sidang darurat/sidang khusus/sesi darurat/pertemuan darurat/rapat darurat/pertemuan luar biasa/KTT luar biasa]; ber-sidang
    source      subj
    target      bersama; dengan
    only        source: organization
    not         source: BUS COP JUD PTY
    not words   @business
    + Dewan Keamanan PBB menggelar sidang darurat membahas serangan di Rafah. => "Dewan Keamanan PBB" > -
    + Liga Arab mengadakan pertemuan luar biasa di Kairo. => "Liga Arab" > -
    + Sidang darurat digelar Majelis Umum PBB setelah veto itu. => "Majelis Umum PBB" > -
    - Pengadilan Negeri Jakarta Selatan menggelar sidang perdana kasus itu.

# Perundingan

sense negotiate = 046
    verb        ber-unding/ber-negosiasi; meN-gelar/meN-adakan/meN-lakukan/meN-langsungkan/meN-jalani [@negotiation]; tawar-menawar
    noun        perundingan; negosiasi; pembicaraan damai; perundingan damai; perundingan nuklir; pembicaraan gencatan senjata
    source      subj; antara
    target      dengan; obj
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC LAB
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    not words   @business
    + Pemerintah Kolombia berunding dengan kelompok pemberontak ELN di Havana. => COL > "ELN"
    + Perundingan antara Armenia dan Azerbaijan berlangsung di Almaty. => ARM,AZE > -
    + AS dan Iran menggelar perundingan tidak langsung di Oman. => USA,IRN > -
    + Negosiasi dagang Indonesia dengan Uni Eropa memasuki putaran ke-18. => IDN > eu
    - Klub Italia itu bernegosiasi dengan agen sang striker.
    - Produsen ponsel itu bernegosiasi dengan pemasok chip.

sense negotiate-over = 046
    verb        meN-rundingkan/meN-negosiasikan/meN-nego
    source      subj
    target      dengan; bersama
    only        source: country organization GOV LEG MIL PTY REB OPP SOC LAB
    not words   @sport
    not words   @business
    + Mesir merundingkan pertukaran sandera dengan Hamas dan Israel. => EGY > "Hamas",ISR
    + Perbatasan laut dirundingkan Indonesia dengan Vietnam selama 12 tahun. => IDN > VNM
    + Freeport dan pemerintah Indonesia menegosiasikan divestasi. => "Freeport",IDN > -
    - Pemain itu menegosiasikan kontrak baru dengan klub.

sense resume-talks = 046
    verb        meN-mulai/meN-lanjutkan/meN-buka/meN-hidupkan/meN-intensifkan [@negotiation]; memulai kembali [@negotiation]; meN-lanjutkan kembali [@negotiation]; meN-buka/meN-mulai/meN-lanjutkan [dialog/pembicaraan]
    noun        kelanjutan {perundingan}; dimulainya perundingan
    source      subj; antara
    target      dengan; bersama
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC LAB
    not         source: BUS EDU MED
    not words   @sport
    not words   @business
    + Israel dan Hamas melanjutkan perundingan di Kairo akhir pekan ini. => ISR,"Hamas" > -
    + Serbia membuka kembali dialog dengan Kosovo di Brussels. => SRB > XKX
    + Perundingan nuklir dimulai lagi oleh Iran dan tiga negara Eropa. => IRN,"tiga negara Eropa" > -
    - Manajemen klub melanjutkan negosiasi dengan gelandang asal Brasil.

sense at-the-table = 046
    verb        duduk {di @negotiation}; kembali {ke @negotiation}; duduk bersama; duduk satu meja; duduk semeja
    source      subj
    target      dengan; bersama
    only        source: country organization GOV LEG MIL PTY REB OPP SOC LAB
    not         source: BUS EDU MED
    not words   @sport
    ~ Korea Utara kembali ke meja perundingan dengan Amerika Serikat. => PRK > USA
    + Pemerintah Thailand duduk bersama kelompok separatis BRN di Kuala Lumpur. => THA > "BRN"
    + Pemberontak Sudan Selatan duduk di meja perundingan untuk pertama kali tahun ini. => "Pemberontak Sudan Selatan" > -
    - Warga duduk bersama di tikar sambil menikmati kopi.

sense join-talks = 046
    verb        meN-hadiri/meN-ikuti/ikut [@negotiation]; ikut serta {dalam @negotiation}; ber-partisipasi {dalam @negotiation}; ambil bagian {dalam @negotiation}; ter-libat {dalam @negotiation}
    source      subj
    target      dengan; bersama
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC
    not         source: BUS EDU MED
    ~ Kepala CIA menghadiri perundingan gencatan senjata di Doha. => USA > *
    ~ Rusia ikut serta dalam pembicaraan damai Afghanistan. => RUS > *
    + Delegasi Taliban mengikuti perundingan dengan AS di Qatar. => "Taliban" > USA
    + Delegasi Ukraina mengikuti perundingan dengan Rusia di Istanbul. => UKR > RUS

# Mediasi

sense mediate = 045
    mode        third-party
    verb        meN-mediasi/meN-tengahi/meN-fasilitasi/meN-jembatani/ber-mediasi; meN-lerai
    noun.act    mediasi; penengahan
    source      subj; oleh
    target      obj; antara; dengan
    only        source: country organization GOV REL LEG MIL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    not words   @business
    not words   @private-crime
    + Qatar memediasi Israel dan Hamas dalam pertukaran sandera. => QAT > ISR,"Hamas"
    + Konflik Sudan ditengahi Arab Saudi dan Amerika Serikat. => SAU,USA > *
    + Oman menjembatani pembicaraan antara Amerika Serikat dan Iran. => OMN > *
    + Mediasi Turki antara Ukraina dan Rusia menghasilkan kesepakatan gandum. => TUR > UKR,RUS
    - Psikolog itu memediasi korban KDRT dan suaminya.
    - Pengadilan agama memediasi pasangan artis itu.

sense act-as-mediator = 045
    mode        third-party
    verb        menjadi/jadi/ber-tindak mediator; menjadi/jadi penengah; ber-tindak/ber-peran sebagai mediator; ber-tindak sebagai penengah; meN-mainkan [peran mediator/peran penengah]; menjadi/jadi juru damai; menjadi/jadi jembatan
    source      subj
    target      antara; bagi; untuk
    only        source: country organization GOV REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    + Mesir menjadi mediator antara Israel dan Hamas. => EGY > ISR,"Hamas"
    + Kenya bertindak sebagai penengah bagi pihak bertikai di Sudan Selatan. => KEN > *
    + Indonesia memainkan peran penengah antara faksi-faksi di Afghanistan. => IDN > *
    - Kakak tertua menjadi penengah dalam sengketa warisan keluarga itu.

sense bring-together = 045
    mode        third-party
    verb        memper-temukan/temukan
    source      subj
    target      obj; dengan; antara
    need        source target
    only        source: country organization GOV REL
    not         source: BUS EDU MED
    not words   @sport
    not words   @showbiz
    + Norwegia mempertemukan wakil pemerintah dan oposisi Venezuela di Oslo. => NOR > *
    + China mempertemukan Iran dan Arab Saudi di Beijing. => CHN > IRN,SAU
    + Dua jenderal Sudan dipertemukan Uni Afrika di Addis Ababa. => "Uni Afrika" > "Dua jenderal Sudan"
    - Undian mempertemukan Spanyol dengan Italia di fase grup Euro 2024.

sense shuttle-diplomacy = 045
    mode        third-party
    verb        meN-lakukan/meN-jalankan/meN-gelar/meN-lancarkan [diplomasi ulang-alik/misi perdamaian/upaya mediasi/misi mediasi/diplomasi/upaya perdamaian]
    noun        diplomasi ulang-alik; upaya mediasi; misi perdamaian; misi mediasi
    source      subj
    target      antara; di; dengan; ke
    need        source target
    only        source: country organization GOV REL
    not         source: BUS EDU MED
    + Menlu AS menjalankan diplomasi ulang-alik antara Israel dan Mesir. => USA > ISR,EGY
    + Utusan PBB melakukan misi mediasi di Yaman. => un > YEM
    + Upaya mediasi Uni Afrika di Sudan belum membuahkan hasil. => "Uni Afrika" > SDN

sense multiparty-forum = 040
    mode        multilateral
    verb        ber-kumpul/ber-temu {dalam @summit}; ber-kumpul {di @summit}; ber-kumpul {untuk @meeting}; ber-kumpul
    source      subj
    target      dengan; bersama
    only        source: GOV MIL LEG
    not words   @sport
    not words   @showbiz
    + Para menteri luar negeri ASEAN berkumpul di Jakarta membahas Myanmar. => asean > -
    + Para pemimpin Eropa berkumpul dalam KTT di Paris. => "Para pemimpin Eropa" > -
    - Ribuan warga berkumpul di alun-alun menonton konser.

sense exchange-letters = 040
    verb        ber-kirim surat; ber-tukar surat; surat-menyurat; meN-surati; meN-kirim/meN-kirimkan/meN-layangkan [surat/surat pribadi/pesan]
    source      subj
    target      kepada; ke; dengan; obj
    need        source target
    only        source: country GOV LEG MIL PTY REB
    only        target: country organization GOV LEG MIL PTY REB
    not words   @showbiz
    + Presiden Xi Jinping berkirim surat kepada pemimpin Korea Utara Kim Jong Un. => CHN > PRK
    + Kongres Brasil mengirim surat kepada Presiden Venezuela. => BRA > VEN
    + Menlu Iran menyurati Sekjen PBB soal serangan di Damaskus. => IRN > un
    - Warga mengirim surat pembaca ke koran lokal.

sense labour-tripartite = 040
    verb        meN-gelar/meN-adakan/meN-lakukan [perundingan bipartit/perundingan tripartit/dialog sosial]; ber-unding soal upah
    noun        perundingan tripartit; dialog sosial
    source      subj; antara
    target      dengan; bersama
    only        source: country organization group GOV LAB BUS
    + Serikat buruh menggelar perundingan tripartit dengan Kementerian Ketenagakerjaan. => "Serikat buruh" > IDN
    + Dialog sosial antara pemerintah Korea Selatan dan serikat pekerja berlangsung di Seoul. => KOR,"serikat pekerja" > -

sense consult-party-allies = 040
    verb        meN-jajaki [koalisi]; ber-safari politik; meN-lakukan/meN-gelar [safari politik/penjajakan/silaturahmi politik/lobi/lobi-lobi/lobi politik]; ber-lobi
    noun        safari politik; silaturahmi politik; lobi politik; penjajakan koalisi
    source      subj
    target      ke; dengan; kepada
    need        source target
    only        source: organization GOV LEG PTY OPP SOC
    not         source: BUS EDU MED
    not words   @showbiz
    + Ketua Umum PKB melakukan safari politik ke kantor PKS. => IDN > IDN
    + PDI Perjuangan menjajaki koalisi dengan Partai Golkar di Jakarta. => IDN > IDN
    + Silaturahmi politik Ketua Umum NasDem ke Presiden terpilih berlangsung hangat. => IDN > IDN
