@about    Kerja sama nyata: ekonomi, militer, hukum, intelijen, dan kerja sama lain yang dijalankan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Dua striker itu bekerja sama dengan baik di lini depan Persib.
    - Timnas Indonesia menggelar latihan bersama di Stadion Madya menjelang laga kontra Vietnam.
    - Klub Inggris itu membeli gelandang dari Benfica pada bursa transfer.

family show-business
    - Penyanyi itu berkolaborasi dengan band asal Korea dalam lagu terbarunya.
    - Sutradara Indonesia bekerja sama dengan aktor Prancis untuk film horor.

family business
    - Perusahaan rintisan itu bermitra dengan produsen ponsel untuk aplikasi pembayaran.
    - Maskapai itu membuka rute penerbangan ke Lombok dengan harga promo.

family everyday
    - Warga kampung bergotong royong membersihkan selokan bersama tetangganya.
    - Sekelompok mahasiswa bertukar informasi tentang beasiswa.

# Kerja sama umum

sense cooperate = 060
    verb        ber-kolaborasi/ber-mitra/ber-sinergi/bekerjasama; ber-kerja sama; bahu-membahu; ber-gandengan tangan; saling membantu; ber-kongsi; meN-gandeng; ber-koordinasi; meN-gaet/meN-rangkul
    source      subj
    target      dengan; bersama; obj; antara
    only        source: country organization GOV LEG MIL COP JUD SPY REL EDU
    not         source: BUS
    not         words @sport @showbiz @market
    + Indonesia bekerja sama dengan Norwegia menekan laju penggundulan hutan. => IDN > NOR
    + Pemerintah Timor Leste berkolaborasi dengan UNICEF memberantas malaria. => TLS > *
    + Malaysia dan Singapura bekerja sama memadamkan kebakaran kapal di Selat Johor. => MYS,SGP > *
    + Pemerintah Kenya Gandeng Jepang Bangun Irigasi di Mombasa => KEN > JPN
    - Kedua perusahaan itu bekerja sama memasarkan merek sepatu baru.
    + Kementerian Pertahanan RI menggaet Turki untuk membangun pabrik drone. => IDN > TUR
    - Klub itu menggaet sponsor baru dari Jepang.

sense run-cooperation = 060
    verb        meN-jalin/meN-lakukan/meN-laksanakan/meN-jalankan/meN-wujudkan/meN-realisasikan/meN-implementasikan/meN-mulai/meN-lanjutkan/meN-gelar/meN-miliki/meN-intensifkan [@cooperation]
    noun        kerja sama; kolaborasi
    source      antara; subj; oleh
    target      dengan; bersama
    need        source target
    only        source: country organization GOV LEG MIL COP JUD
    only        target: country organization GOV LEG MIL COP JUD
    not         source: BUS
    not         words @sport @showbiz @market
    + Pemerintah Fiji menjalin kerja sama dengan Selandia Baru di bidang pertanian. => FJI > NZL
    + Kerja sama Indonesia dengan Australia dalam pendidikan vokasi mulai berjalan. => IDN > AUS
    + Kemitraan strategis dijalankan Vietnam bersama Korea Selatan. => VNM > KOR
    - Petani kopi itu menjalin kerja sama dengan kedai di Bandung.

sense joint-work = 060
    verb        meN-garap/meN-kerjakan/meN-jalankan/meN-mulai/meN-luncurkan/meN-resmikan/meN-bangun/meN-laksanakan/meN-lakukan/meN-bentuk/meN-buka [@joint-work]
    source      antara; subj; oleh
    target      dengan; bersama
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not         words @sport @showbiz @market
    + Rusia dan India meluncurkan riset bersama di Antartika. => RUS,IND > -
    + Jepang menggarap proyek percontohan amonia hijau bersama Indonesia. => JPN > IDN
    + Mesir membentuk komisi bersama dengan Sudan untuk mengelola aliran Sungai Nil. => EGY > SDN
    - Dua kampus swasta itu menjalankan riset bersama tentang kopi.

sense build-with = 060
    verb        meN-bangun/meN-kembangkan/meN-produksi/meN-rakit/meN-kelola/meN-ciptakan/meN-luncurkan bersama; meN-kembangkan bersama-sama; meN-kelola bersama-sama
    source      subj
    target      dengan; bersama; antara
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV MIL
    not         source: BUS
    not         words @sport @showbiz @market
    + Argentina membangun bersama Brasil sebuah laboratorium kelautan di Atlantik Selatan. => ARG > BRA
    + Kazakstan mengelola bersama Rusia kosmodrom di Baikonur. => KAZ > RUS
    - Perusahaan itu mengembangkan bersama mitranya sebuah aplikasi ojek.

sense space-science = 060
    contexts    technology
    verb        meN-luncurkan/meN-kirim/meN-kirimkan/meN-terbangkan/meN-orbitkan [satelit/satelit cuaca/astronaut/antariksawan/roket/wahana antariksa/satelit komunikasi]
    source      subj
    target      milik; untuk; bersama; dengan; dari
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV
    not         words rudal; mata-mata; militer; @market
    + India meluncurkan satelit cuaca milik Singapura dari Sriharikota. => IND > SGP
    + Rusia mengorbitkan satelit komunikasi milik Iran. => RUS > IRN
    - Korea Utara meluncurkan satelit mata-mata pada Selasa malam.

sense culture-exchange = 060
    contexts    diplomatic
    verb        meN-gelar/meN-lakukan/meN-jalankan/meN-buka/meN-mulai/meN-adakan/meN-selenggarakan [pertukaran pelajar/pertukaran mahasiswa/pertukaran budaya/pertukaran pemuda/misi budaya/program pertukaran/pertukaran guru]; ber-tukar [pelajar/mahasiswa/guru/dosen/peneliti]
    noun        pertukaran pelajar; pertukaran mahasiswa; pertukaran budaya
    source      antara; subj; oleh
    target      dengan; bersama
    only        source: country organization GOV EDU
    not         source: BUS
    not         words @sport @showbiz
    + Turki dan Azerbaijan menggelar pertukaran pelajar setiap musim semi. => TUR,AZE > -
    + Pertukaran budaya antara China dan Prancis ditandai pameran di Versailles. => CHN,FRA > -
    + Pemerintah Jepang membuka pertukaran pemuda dengan Mongolia. => JPN > MNG
    - Sekolah itu menggelar pertukaran pelajar antarkelas.

sense exchange-delegation-aid = 060
    verb        meN-bentuk/meN-dirikan/meN-luncurkan/meN-aktifkan [satuan tugas bersama/gugus tugas bersama/pusat komando bersama/jalur komunikasi militer/saluran komunikasi/hotline/pusat koordinasi/ruang kendali bersama/sekretariat bersama]
    source      antara; subj; oleh
    target      dengan; bersama
    only        source: country organization GOV LEG MIL COP
    not         source: BUS
    not         words @sport @showbiz @market
    + Mesir, Qatar, dan Amerika Serikat mengaktifkan ruang kendali bersama di Kairo. => EGY,QAT,USA > -
    + Vietnam membentuk gugus tugas bersama dengan Kamboja untuk menata perbatasan. => VNM > KHM
    - Dua bank itu membentuk gugus tugas bersama untuk menarik nasabah.

sense delimit-border = 060
    contexts    territory
    verb        meN-tandai/meN-patok/meN-petakan/meN-ukur [perbatasan/batas/garis batas/batas wilayah/tapal batas]; meN-pasang [patok batas/patok perbatasan]
    noun.pass   demarkasi perbatasan; penegasan batas; pemasangan patok
    source      antara; subj; oleh
    target      dengan; bersama
    only        source: country organization GOV LEG MIL
    not         words @sport @showbiz
    + Armenia dan Azerbaijan menandai perbatasan di kawasan Tavush. => ARM,AZE > -
    + TNI AD memasang patok batas bersama Tentara Diraja Malaysia di Sebatik. => IDN > MYS
    - Warga memasang patok batas kebun bersama tetangganya.

# Kerja sama ekonomi

sense export-to = 061
    verb        meN-ekspor/meN-jual/meN-pasok/meN-suplai/meN-kirim/meN-kirimkan/meN-alirkan [@commodity]
    noun        ekspor; penjualan minyak; penjualan gas; pasokan minyak; pasokan gas
    source      subj; oleh; dari
    target      ke; kepada; untuk; bagi; iobj
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV
    not         source: BUS
    not         words @sport @showbiz @market; bantuan; hibah; gratis; senjata
    not         words nilai ekspor; neraca; surplus; defisit; kinerja ekspor
    + Kamboja mengekspor beras ke Filipina lewat pelabuhan Sihanoukville. => KHM > PHL
    + Iran menjual minyak mentah kepada China dengan potongan harga. => IRN > CHN
    + Listrik dialirkan Laos ke Singapura melalui jaringan Thailand dan Malaysia. => LAO > SGP
    + Ekspor Australia ke Indonesia menembus rekor. => AUS > IDN
    - Pedagang itu menjual ikan ke pasar di kota.
    - Nilai ekspor Indonesia ke China naik 5 persen pada Mei.

sense import-from = 061
    verb        meN-impor/meN-beli/meN-borong/meN-datangkan/meN-dapatkan/meN-peroleh/meN-terima [@commodity]
    noun        impor; pembelian minyak; pembelian gas
    source      subj; oleh
    target      dari; obj; asal
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV
    not         words @sport @showbiz @market; bantuan; hibah; sumbangan; gratis
    + India mengimpor minyak mentah dari Rusia dalam jumlah besar. => IND > RUS
    + Kementerian Perdagangan mendatangkan beras dari Vietnam sebanyak 300 ribu ton. => * > VNM
    + Impor gas Jerman dari Norwegia naik tajam musim dingin ini. => DEU > NOR
    + Turki Borong Gandum dari Ukraina => TUR > UKR
    - Ibu itu membeli beras dari warung sebelah.

sense trade-with = 061
    verb        ber-dagang/ber-niaga/ber-transaksi; meN-lakukan/meN-buka/meN-mulai/meN-jalankan/meN-lanjutkan/meN-pulihkan/meN-aktifkan [@trade-word]
    noun        perdagangan; perdagangan bilateral; transaksi dagang; hubungan dagang
    source      antara; subj; oleh
    target      dengan; bersama; ke; dari
    need        source
    only        source: country organization GOV
    not         source: BUS
    not         words @sport @showbiz @market; narkoba; orang; manusia; gelap
    + Afganistan berdagang dengan Uzbekistan melalui Hairatan. => AFG > UZB
    + Perdagangan antara Rusia dan Korea Utara meningkat lewat jalur kereta. => RUS,PRK > -
    + China memulihkan impor daging sapi dari Brasil. => CHN > BRA
    + Indonesia dan Thailand melakukan transaksi mata uang lokal. => IDN,THA > -
    - Pemuda itu berdagang pulsa dengan teman lamanya.

sense invest-in = 061
    verb        ber-investasi; meN-investasikan/meN-tanamkan/meN-gelontorkan/meN-kucurkan [investasi/modal/dana/miliaran dolar]; meN-tanamkan [investasi/modal]; meN-danai/meN-biayai [@infrastructure]
    noun        investasi; penanaman modal
    source      subj; oleh; dari
    target      di; ke; pada; untuk
    need        source target
    only        source: country organization GOV
    only        target: country GOV
    not         source: BUS
    not         words @sport @showbiz @market
    + Uni Emirat Arab berinvestasi di Mesir untuk kawasan Ras el-Hekma. => ARE > EGY
    + China menanamkan modal di Zimbabwe senilai dua miliar dolar. => CHN > ZWE
    + Investasi Arab Saudi di Pakistan difokuskan pada tambang Reko Diq. => SAU > PAK
    + Jepang mendanai kereta cepat di India lewat skema lunak. => JPN > IND
    - Artis itu berinvestasi di bisnis kuliner Bali.

sense build-infrastructure = 061
    verb        meN-bangun/meN-resmikan/meN-garap/meN-operasikan/meN-rampungkan/meN-kerjakan [@infrastructure]
    noun.pass   pembangunan kereta cepat; pembangunan PLTN; pembangunan pelabuhan
    source      subj; oleh
    target      di; dengan; bersama; untuk; milik
    need        source target
    only        source: country organization GOV
    only        target: country GOV
    not         source: BUS
    not         words @sport @showbiz @market; tembok; permukiman
    + Rusia membangun PLTN di Bangladesh dekat Rooppur. => RUS > BGD
    + Jalur kereta cepat digarap China bersama Laos hingga Vientiane. => CHN > LAO
    + Pembangunan PLTN oleh Korea Selatan di Ceko memasuki tahap akhir. => KOR > CZE
    - Pengembang itu membangun jembatan di kompleks perumahan.

sense connect-networks = 061
    verb        meN-hubungkan/meN-sambungkan/meN-integrasikan/meN-tautkan [jaringan listrik/jaringan pipa/sistem pembayaran/pembayaran QR/QRIS/jalur kereta/jaringan gas/pasar listrik]
    source      subj; oleh
    target      dengan; ke; bersama
    only        source: country organization GOV
    not         source: BUS
    not         words @sport @showbiz
    + Indonesia menghubungkan QRIS dengan sistem pembayaran Jepang. => IDN > JPN
    + Estonia, Latvia, dan Lituania menyambungkan jaringan listrik dengan Polandia. => EST,LVA,LTU > POL
    - Teknisi menghubungkan jaringan listrik dengan rumah itu.

sense open-route = 061
    verb        meN-buka/meN-resmikan/meN-mulai/meN-hidupkan/meN-lanjutkan/meN-aktifkan/meN-operasikan [@transport-route]
    noun.pass   pembukaan penerbangan langsung; pembukaan rute langsung
    source      antara; subj; oleh
    target      dengan; ke; dan
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV
    not         source: BUS
    not         words @sport @showbiz @market
    + Korea Utara membuka penerbangan langsung ke Moskow dari Pyongyang untuk Rusia. => PRK > RUS
    + Layanan kereta dilanjutkan India dengan Bangladesh setelah dua tahun terhenti. => IND > BGD
    + Pemerintah Suriah mengaktifkan jalur penerbangan dengan Yordania. => SYR > JOR
    - Maskapai swasta membuka rute penerbangan ke Labuan Bajo.

sense apply-trade-deal = 061
    verb        meN-berlakukan/meN-terapkan/meN-jalankan/meN-implementasikan [@econ-cooperation]
    source      antara; subj
    target      dengan; bersama; terhadap
    only        source: country organization GOV LEG
    not         source: BUS
    not         words @sport @showbiz
    + Indonesia memberlakukan perjanjian perdagangan bebas dengan Chile. => IDN > CHL
    + Thailand dan Sri Lanka menerapkan perdagangan bebas mulai bulan ini. => THA,LKA > -

sense labour-placement = 061
    contexts    migration
    verb        meN-tempatkan/meN-kirim/meN-kirimkan/meN-berangkatkan/meN-pekerjakan/meN-rekrut [pekerja migran/pekerja/tenaga kerja/perawat/TKI/buruh migran/pekerja musiman/PMI]
    noun.pass   penempatan pekerja migran; pengiriman tenaga kerja
    source      subj; oleh
    target      ke; di; dari
    need        source target
    only        source: country organization GOV
    only        target: country GOV
    not         source: BUS
    not         words @sport @showbiz; ilegal; sindikat; perdagangan orang; calo
    + Indonesia menempatkan pekerja migran di Taiwan lewat skema antarpemerintah. => IDN > TWN
    + Jerman merekrut perawat dari Filipina untuk panti jompo. => DEU > PHL
    + Penempatan pekerja migran oleh Nepal di Rumania dimulai bulan lalu. => NPL > ROU
    - Sindikat itu mengirim pekerja migran ilegal ke Kamboja.

sense hand-over-project = 061
    verb        meN-serahkan/meN-alihkan/meN-hibahkan [@infrastructure]; meN-percayakan/meN-serahkan [proyek/pengelolaan pelabuhan/pengelolaan bandara/konsesi pelabuhan/hak kelola]
    source      subj
    target      kepada; ke
    need        source target
    only        source: country GOV
    only        target: country organization GOV
    not         words @sport @showbiz @market
    + Tanzania menyerahkan pengelolaan pelabuhan kepada Uni Emirat Arab. => TZA > ARE
    + Pemerintah Sri Lanka mempercayakan proyek tenaga angin kepada India. => LKA > IND
    - Direksi menyerahkan proyek itu kepada karyawan baru.

# Kerja sama militer

sense joint-exercise = 062
    noun        latihan bersama; latihan gabungan; latihan militer bersama; latihan militer gabungan; latihan perang gabungan; latihan maritim bersama; latihan udara bersama; latihan laut bersama; latihan tempur bersama; latma; latgabma
    source      antara; subj; oleh
    target      dengan; bersama
    need        source
    only        source: country organization GOV MIL COP
    not         source: BUS
    not         words @sport @showbiz
    + Latihan gabungan antara Amerika Serikat dan Korea Selatan dimulai di Pocheon. => USA,KOR > -
    + Latihan gabungan antara Rusia, China, dan Iran berlangsung di Teluk Oman. => RUS,CHN,IRN > -
    + Latma TNI AL dengan Angkatan Laut India digelar di Laut Andaman. => IDN > IND
    - Latihan bersama Persebaya diikuti 25 pemain.

sense hold-exercise = 062
    verb        meN-gelar/meN-lakukan/meN-adakan/meN-laksanakan/meN-mulai/meN-selenggarakan/meN-tuntaskan/meN-buka/meN-langsungkan/meN-rampungkan/meN-lanjutkan [@joint-drill]
    source      antara; subj; oleh
    target      dengan; bersama
    only        source: country organization GOV MIL COP
    not         source: BUS
    not         words @sport @showbiz
    + Kopassus menggelar latihan bersama dengan pasukan khusus Australia di Batujajar. => IDN > AUS
    + Filipina dan Amerika Serikat memulai Balikatan di Palawan. => PHL,USA > -
    + Latihan militer gabungan dilakukan Belarus bersama China di dekat Brest. => BLR > CHN
    + Jepang, Korsel, dan AS Gelar Latihan Laut Bersama => JPN,KOR,USA > -
    - Atlet panahan menggelar latihan bersama dengan atlet Korea.

sense train-together = 062
    verb        ber-latih bersama; ber-latih dengan; meN-latih bersama; ikut/ber-gabung/ber-partisipasi {dalam @joint-drill}; ambil bagian {dalam @joint-drill}; meN-ikuti/meN-hadiri [@joint-drill]
    source      subj
    target      dengan; bersama
    only        source: country organization GOV MIL COP
    not         source: BUS
    not         words @sport @showbiz
    + Prajurit Jerman berlatih bersama tentara Lituania di Pabrade. => DEU > LTU
    + Inggris berpartisipasi dalam Super Garuda Shield bersama Indonesia. => GBR > IDN
    + Marinir Prancis mengikuti latihan gabungan dengan Angkatan Laut Filipina. => FRA > PHL
    - Petenis itu berlatih bersama pelatih barunya.

sense joint-patrol = 062
    verb        meN-gelar/meN-lakukan/meN-laksanakan/meN-mulai/meN-adakan/meN-lanjutkan [@joint-patrol]; ber-patroli bersama
    noun        patroli bersama; patroli gabungan; patroli terkoordinasi; patroli laut bersama; patroli udara bersama
    source      antara; subj; oleh
    target      dengan; bersama
    only        source: country organization GOV MIL COP
    not         source: BUS
    not         words @sport @showbiz
    + Filipina melakukan patroli bersama dengan Amerika Serikat di Laut China Selatan. => PHL > USA
    + Pesawat pengebom Rusia dan China menggelar patroli udara bersama dekat Alaska. => RUS,CHN > -
    + Patroli gabungan antara Indonesia dan Malaysia menyasar perompak di Selat Malaka. => IDN,MYS > -
    - Satpam dan warga melakukan patroli bersama untuk mencegah maling.

sense joint-operation = 062
    verb        meN-gelar/meN-lakukan/meN-laksanakan/meN-lancarkan/meN-mulai [@joint-operation]; ber-operasi bersama
    noun        operasi gabungan; operasi militer gabungan
    source      antara; subj; oleh
    target      dengan; bersama
    need        source
    only        source: country MIL REB
    not         words @sport @showbiz
    + Kongo dan Uganda menggelar operasi gabungan di Provinsi Ituri. => COD,UGA > -
    + Operasi militer gabungan antara Irak dan Turki menyasar pegunungan Qandil. => IRQ,TUR > -
    + Mali melakukan operasi bersama dengan Niger dan Burkina Faso di Liptako-Gourma. => MLI > NER,BFA
    - Dinas Perhubungan menggelar operasi gabungan menertibkan parkir liar.

sense arms-sale = 062
    verb        meN-jual/meN-ekspor [@weapon]; meN-tawarkan jual [@weapon]
    noun        penjualan senjata; ekspor senjata; penjualan jet tempur
    source      subj; oleh; dari
    target      ke; kepada; untuk; bagi; iobj
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV MIL REB
    not         target: CRM
    not         words @sport @showbiz @household-crime; polisi menangkap; mainan
    + Israel menjual sistem pertahanan rudal kepada Jerman. => ISR > DEU
    + Iran mengekspor drone ke Venezuela sejak dua tahun terakhir. => IRN > VEN
    + Penjualan senjata Amerika Serikat ke Taiwan membuat Beijing gusar. => USA > TWN | code=062
    - Pria itu menjual pistol kepada temannya lewat media sosial.

sense arms-purchase = 062
    verb        meN-beli/meN-borong/meN-pesan/meN-akuisisi/meN-datangkan/meN-impor [@weapon]
    noun.pass   pembelian jet tempur; pembelian senjata; pengadaan alutsista; pembelian kapal selam
    source      subj; oleh
    target      dari; buatan; milik; asal
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV MIL
    not         words @sport @showbiz @household-crime; kelompok kriminal
    + Indonesia memborong jet tempur dari Prancis. => IDN > FRA
    + Polandia membeli tank dari Korea Selatan untuk menggantikan alutsista lama. => POL > KOR
    + Pembelian jet tempur oleh Serbia dari Prancis diteken pekan lalu. => SRB > FRA
    - Kolektor itu membeli pistol kuno dari pedagang Belgia.

sense produce-arms = 062
    verb        meN-produksi/meN-rakit/meN-kembangkan/meN-bangun/meN-buat [@weapon]
    source      subj; oleh
    target      dengan; bersama; di
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV
    not         words @sport @showbiz
    + Turki memproduksi drone bersama Ukraina di pabrik dekat Kyiv. => TUR > UKR
    + Jepang mengembangkan jet tempur dengan Inggris dan Italia. => JPN > GBR,ITA
    + Kapal selam dirakit Indonesia bersama Prancis di galangan Surabaya. => IDN > FRA

sense base-access = 062
    verb        meN-izinkan/meN-pinjamkan/meN-sewakan/meN-sediakan/meN-buka/meN-serahkan/meN-tawarkan [@base]
    source      subj
    target      kepada; bagi; untuk; oleh; ke
    need        source target
    only        source: country GOV LEG
    only        target: country organization MIL GOV
    not         words @sport @showbiz @market
    + Filipina membuka empat pangkalan militer untuk pasukan Amerika Serikat. => PHL > USA
    + Suriah menyewakan pangkalan laut kepada Rusia di Tartus. => SYR > RUS
    + Djibouti menyediakan pangkalan bagi militer Jepang. => DJI > JPN
    - Klub itu menyediakan lapangan udara bagi penggemar aeromodeling.

sense host-warship = 062
    verb        ber-sandar/ber-labuh/meN-merapat/merapat/singgah {di pelabuhan}; meN-sambut/meN-terima [@warship]
    source      subj
    target      obj; di; dari; milik
    need        source target
    only        source: country GOV MIL
    only        target: country GOV MIL
    not         words @sport @showbiz @accident; karam
    + Angkatan Laut Kuba menyambut kapal perang Rusia. => CUB > RUS
    + TNI AL menyambut kapal perang Jepang di Surabaya. => IDN > JPN
    - Kapal pesiar itu bersandar di pelabuhan Benoa membawa turis.

sense military-exchange = 062
    verb        meN-gelar/meN-lakukan/meN-jalankan/meN-adakan [pertukaran perwira/pertukaran militer/pelatihan bersama/pendidikan bersama/pertukaran taruna/pelatihan militer bersama]; ber-tukar [perwira/taruna/prajurit/pilot]
    source      antara; subj
    target      dengan; bersama
    only        source: country organization GOV MIL COP
    not         words @sport @showbiz
    + TNI AU melakukan pertukaran perwira dengan Angkatan Udara Pakistan. => IDN > PAK
    + Yunani dan Mesir menggelar pelatihan militer bersama di Kreta. => GRC,EGY > -

sense fight-alongside = 062
    verb        ber-tempur bersama; ber-perang bersama; ber-juang bersama; ber-tempur {di pihak}; bahu-membahu bertempur
    source      subj
    target      dengan; bersama; pihak; di
    need        source target
    only        source: country organization group GOV MIL REB UAF
    only        target: country organization GOV MIL REB
    not         words @sport @showbiz @game
    + Tentara Korea Utara bertempur bersama pasukan Rusia di Kursk. => PRK > RUS
    + Milisi Syiah Irak berjuang bersama tentara Suriah di Deir Ezzor. => * > SYR
    - Kakek itu berjuang bersama istrinya membesarkan lima anak.

# Kerja sama hukum

sense extradite = 063
    verb        meN-ekstradisi/meN-ekstradisikan
    noun.pass   ekstradisi
    source      subj; oleh; dari
    target      ke; kepada
    need        source
    only        source: country organization GOV JUD COP
    only        target: country organization GOV JUD COP
    not         words @sport @showbiz
    + Spanyol mengekstradisi mantan bos intelijen militer Venezuela ke Amerika Serikat. => ESP > USA
    + Buronan kasus BLBI itu diekstradisi Singapura ke Indonesia. => SGP > IDN
    + Ekstradisi pengusaha itu oleh Thailand ke Malaysia rampung kemarin. => THA > MYS | code=063

sense hand-over-suspect = 063
    verb        meN-serahkan/meN-limpahkan/meN-pulangkan/meN-kirim/meN-terbangkan [@suspect]
    noun.pass   penyerahan tersangka; pemulangan buronan; penyerahan buronan
    source      subj; oleh
    target      ke; kepada
    need        source target
    only        source: country organization GOV JUD COP
    only        target: country organization GOV JUD COP
    not         words @sport @showbiz
    + Kepolisian Filipina menyerahkan buronan itu kepada Polri di Davao. => PHL > IDN
    + Pemerintah Serbia memulangkan tersangka penipuan ke China. => SRB > CHN
    + Penyerahan buronan narkoba oleh Meksiko ke Amerika Serikat disiarkan langsung. => MEX > USA
    - Warga menyerahkan pelaku pencurian ayam kepada ketua RT.

sense transfer-prisoner = 063
    verb        meN-pindahkan/meN-transfer/meN-pulangkan/meN-serahkan [narapidana/terpidana mati/terpidana/napi]
    noun.pass   pemindahan narapidana; transfer narapidana; pemulangan terpidana mati
    source      subj; oleh
    target      ke; kepada
    need        source target
    only        source: country organization GOV JUD
    only        target: country GOV
    not         words @sport @showbiz; lapas; rutan
    + Indonesia memindahkan terpidana mati Mary Jane Veloso ke Filipina. => IDN > PHL
    + Pemindahan narapidana Bali Nine oleh Indonesia ke Australia berlangsung tertutup. => IDN > AUS
    - Kalapas memindahkan narapidana ke blok lain karena banjir.

sense joint-police-work = 063
    verb        meN-bongkar/meN-ungkap/meN-tangkap/meN-ringkus/meN-buru/meN-gulung [sindikat/jaringan/gembong/buronan/komplotan/kartel/jaringan sabu/jaringan teror]; meN-buru/meN-bongkar/meN-tangkap/meN-ungkap/meN-gagalkan/meN-ringkus bersama; ber-kerja sama memburu; ber-kerja sama membongkar; ber-kerja sama menangkap; ber-kerja sama mengungkap; ber-kerja sama meringkus; ber-kerja sama {dengan kepolisian/polisi/interpol/fbi/jaksa}
    source      subj
    target      bersama; dengan
    need        source target
    only        source: country organization GOV COP JUD
    only        target: country organization GOV COP JUD
    not         words @sport @showbiz; warga
    + Polri membongkar bersama Kepolisian Malaysia jaringan sabu lintas negara. => IDN > MYS
    + Bareskrim membongkar sindikat judi daring bersama Interpol di Manila. => IDN > *
    + Polisi Spanyol memburu bersama Europol gembong kokain asal Albania. => ESP > *
    - Polisi memburu bersama warga pelaku begal di Medan.

sense legal-assistance = 063
    verb        meN-beri/meN-berikan/meN-serahkan/meN-sediakan [bantuan hukum timbal balik/bantuan hukum/permintaan ekstradisi/dukungan penyidikan/MLA]; meN-bantu penyelidikan; meN-bantu penyidikan
    noun        bantuan hukum timbal balik
    source      subj; dari; oleh
    target      kepada; ke; untuk; bagi; dengan
    need        source target
    only        source: country organization GOV JUD COP
    only        target: country organization GOV JUD COP
    not         words @sport @showbiz; terdakwa; LBH
    + Swiss memberikan bantuan hukum timbal balik kepada Indonesia untuk melacak aset. => CHE > IDN
    + Prancis menyediakan bantuan hukum timbal balik untuk Aljazair. => FRA > DZA

sense give-evidence = 063
    verb        meN-serahkan/meN-berikan/meN-kirim/meN-kirimkan/meN-sampaikan [barang bukti/alat bukti/bukti/bukti kejahatan perang]
    source      subj
    target      kepada; ke; iobj
    need        source target
    only        source: country organization GOV JUD COP
    only        target: organization country JUD COP
    not         words @sport @showbiz @household-crime; korban
    + Ukraina menyerahkan bukti kejahatan perang kepada Mahkamah Pidana Internasional. => UKR > *
    + FBI memberikan barang bukti kepada Kepolisian Kolombia. => USA > COL
    - Pemilik toko menyerahkan bukti rekaman kepada polisi.

# Kerja sama intelijen

sense share-intel = 064
    verb        ber-bagi [@intel]; meN-bagikan/meN-beri/meN-berikan/meN-serahkan/meN-kirim/meN-pasok/meN-suplai/meN-bocorkan/meN-sampaikan/meN-teruskan/meN-kirimkan [@intel]; ber-bagi intelijen; ber-bagi data
    noun        berbagi intelijen; berbagi informasi intelijen
    source      antara; subj; oleh
    target      dengan; kepada; ke; iobj; untuk
    need        source
    only        source: country organization GOV MIL COP SPY
    not         source: BUS
    not         words @sport @showbiz
    + Amerika Serikat berbagi intelijen dengan Ukraina mengenai posisi pasukan Rusia. => USA > UKR
    + Mossad memasok informasi intelijen kepada India soal jaringan teror. => ISR > IND
    + Data radar dibagikan Jepang kepada Korea Selatan setiap kali Pyongyang menembakkan rudal. => JPN > KOR
    - Perusahaan itu berbagi data pelanggan dengan mitranya.

sense exchange-info = 064
    verb        ber-tukar/meN-pertukarkan/memper-tukarkan [informasi/data/intelijen/informasi intelijen/data intelijen/data penumpang/informasi keamanan/informasi pajak]; saling bertukar [informasi/data/intelijen/informasi intelijen/data intelijen/data penumpang/informasi keamanan/informasi pajak]; ber-tukar informasi; meN-lakukan/meN-mulai/meN-gelar [pertukaran informasi/pertukaran data/pertukaran intelijen/pertukaran informasi intelijen]
    noun        pertukaran intelijen; pertukaran informasi intelijen; pertukaran data intelijen
    source      antara; subj; oleh
    target      dengan; bersama
    need        source
    only        source: country organization GOV MIL COP SPY
    not         source: BUS
    not         words @sport @showbiz
    + PPATK bertukar informasi dengan otoritas keuangan Filipina soal dana teror. => IDN > PHL
    + Pertukaran data intelijen dilakukan Yordania dengan Israel. => JOR > ISR
    + Malaysia melakukan pertukaran data dengan Singapura untuk melacak milisi asing. => MYS > SGP
    - Para petani bertukar informasi tentang harga pupuk.

sense warn-of-plot = 064
    verb        meN-beritahu/meN-peringatkan/meN-ingatkan [rencana serangan/ancaman teror/potensi serangan]; meN-beri tahu [rencana serangan/ancaman teror/potensi serangan]; meN-beri/meN-berikan/meN-sampaikan [peringatan dini/informasi serangan/informasi ancaman/petunjuk intelijen]
    source      subj
    target      kepada; obj; iobj; ke
    need        source target
    only        source: country organization SPY MIL GOV COP
    only        target: country organization SPY MIL GOV COP
    not         words @sport @showbiz @weather
    + CIA menyampaikan petunjuk intelijen kepada Austria sebelum serangan itu digagalkan. => USA > AUT
    + Washington memberi peringatan dini kepada Iran tentang rencana serangan ISIS. => USA > IRN
    - BMKG menyampaikan peringatan dini gelombang tinggi kepada nelayan.

# Kerja sama kemanusiaan dan teknis

sense joint-rescue = 060
    contexts    disasters
    verb        meN-cari/meN-evakuasi/meN-selamatkan/meN-padamkan/meN-tanggulangi/meN-tangani bersama; meN-gelar/meN-lakukan [pencarian bersama/operasi SAR bersama/operasi pencarian bersama/operasi penyelamatan bersama]
    source      subj
    target      dengan; bersama
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV MIL
    not         words @sport @showbiz
    + Basarnas menggelar operasi SAR bersama dengan Penjaga Pantai Malaysia. => IDN > MYS
    + Australia mencari bersama Malaysia pesawat yang hilang di Samudra Hindia. => AUS > MYS
    - Keluarga mencari bersama warga pendaki yang hilang.

sense tech-transfer = 060
    contexts    technology
    verb        meN-alihkan/meN-transfer/meN-bagikan/meN-berikan/meN-serahkan [teknologi/teknologi rudal/teknologi nuklir/teknologi satelit/alih teknologi/keahlian/teknologi kapal selam]
    noun.pass   alih teknologi; transfer teknologi
    source      subj; dari; oleh
    target      kepada; ke; dengan; untuk; iobj
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV MIL
    not         source: BUS
    not         words @sport @showbiz @market
    + Rusia mengalihkan teknologi satelit kepada Korea Utara. => RUS > PRK
    + Alih teknologi kapal selam dari Jerman ke Turki berlangsung bertahap. => DEU > TUR
    - Produsen mobil itu mengalihkan teknologi kepada pemasok lokal.

sense environmental-deal = 060
    contexts    environment
    verb        meN-tukar/meN-bayar/meN-cairkan/meN-salurkan [kredit karbon/dana iklim/pembayaran karbon/kompensasi karbon/dana hutan]
    source      subj
    target      kepada; dengan; untuk; ke
    need        source target
    only        source: country GOV IGO UNO EUR
    only        target: country organization GOV place
    not         words @sport @showbiz @market
    + Norwegia mencairkan dana hutan kepada Brasil setelah deforestasi turun. => NOR > BRA
    + Bank Dunia membayar kredit karbon kepada Indonesia. => * > IDN
