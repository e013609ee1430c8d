@about    Mengurangi hubungan: putus hubungan, henti bantuan, henti perundingan, usir dan keluar, pemecatan, vonis.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Wasit mengusir bek itu dari lapangan setelah kartu merah kedua.
    - Klub memecat pelatih menyusul lima kekalahan di Liga 1.
    - Komdis PSSI menghukum Persija bermain tanpa penonton di laga kandang.

family show-business
    - Artis itu memutuskan hubungan dengan pacarnya setelah konser.
    - Vokalis itu keluar dari band karena honor film.

family business
    - Perusahaan itu memecat karyawan dan menutup gerai ponsel.
    - Emiten itu keluar dari bursa saham pekan ini.

family everyday
    - Ibu itu mengusir kucing dari dapur.
    - Dokter menghentikan bantuan napas pada pasien yang pulih.

# Hubungan

sense reduce-relations = 160
    verb        meN-kurangi/meN-bekukan/meN-tangguhkan/meN-turunkan/meN-batasi/meN-hentikan/meN-putuskan/meN-putus/meN-akhiri/meN-setop/meN-renggangkan/meN-jauhkan/meN-cabut [@tie]; meN-tinjau ulang [@tie]; meN-jaga jarak
    noun.pass   pembekuan hubungan; penurunan hubungan; penghentian kerja sama; pembekuan kerja sama; pembatasan hubungan
    source      antara; subj; oleh
    target      dengan; terhadap; obj; kepada
    need        source
    only        source: country organization GOV LEG MIL PTY
    not         source: BUS
    not         words @sport @showbiz @market; sesama jenis; asmara; pacar; internet
    + Bolivia membekukan kerja sama militer dengan Israel. => BOL > ISR
    + Finlandia menghentikan kerja sama dengan Rusia di Dewan Arktik. => FIN > RUS
    + Hubungan dagang dengan Kolombia dibatasi Ekuador. => ECU > COL
    + Uni Afrika Tangguhkan Kerja Sama dengan Gabon => * > GAB
    - Remaja itu memutuskan hubungan dengan pacar karena restu orang tua.

sense break-diplomatic = 161
    verb        meN-putus/meN-putuskan/meN-akhiri/meN-bekukan/meN-hentikan/meN-turunkan/meN-kurangi/meN-tangguhkan/meN-cabut [@diplomatic-relations]
    noun.pass   pemutusan hubungan diplomatik; putusnya hubungan diplomatik; penurunan hubungan diplomatik; pembekuan hubungan diplomatik
    source      antara; subj; oleh
    target      dengan; terhadap; obj
    need        source
    only        source: country organization GOV
    not         words @sport @showbiz
    + Nikaragua memutus hubungan diplomatik dengan Israel. => NIC > ISR | code=161
    + Hubungan diplomatik dengan Taiwan diputuskan Honduras demi China. => HND > TWN
    + Pemutusan hubungan diplomatik oleh Meksiko terhadap Ekuador menyusul penyerbuan kedutaan. => MEX > ECU
    + Belize Bekukan Hubungan Diplomatik dengan Israel => BLZ > ISR

sense recall-ambassador = 161
    verb        meN-tarik/meN-pulangkan [@ambassador-home]; meN-tarik pulang [@ambassador-home]; meN-panggil pulang [@ambassador-home]; meN-tarik kembali [@ambassador-home]; meN-tarik pulang; meN-panggil pulang [@ambassador-home]
    noun.pass   penarikan duta besar; penarikan dubes; pemulangan duta besar; penarikan diplomat
    source      subj; oleh
    target      dari; di; untuk
    need        source
    only        source: country organization GOV
    not         words @sport @showbiz
    + Kolombia menarik duta besarnya dari Israel. => COL > ISR
    + Dubes Prancis di Niamey dipulangkan Paris setelah tiga bulan dikepung. => FRA > *
    + Penarikan duta besar oleh Aljazair dari Spanyol terkait Sahara Barat. => DZA > ESP
    + Brasil Panggil Pulang Dubes di Tel Aviv => BRA > ISR
    - Rusia memanggil Dubes Jerman di Moskow untuk memberi penjelasan.

sense close-embassy = 161
    verb        meN-tutup/meN-kosongkan/meN-tangguhkan/meN-hentikan/meN-pindahkan [@embassy]; meN-tutup [kantor dagang/kantor perwakilan/kantor penghubung/misi diplomatik]
    noun.pass   penutupan kedutaan; penutupan konsulat; penutupan kedutaan besar
    source      subj; oleh
    target      di; milik; obj; untuk
    need        source
    only        source: country organization GOV
    not         words @sport @showbiz @weather; libur; cuti bersama; demonstrasi
    + Irlandia mengosongkan kedutaan besar di Iran. => IRL > IRN
    + Konsulat Iran ditutup Jerman setelah eksekusi Jamshid Sharmahd. => DEU > IRN
    + Israel Tutup Kedutaan Besar di Dublin => ISR > IRL
    - Kedutaan itu tutup pada hari libur nasional.

sense withdraw-recognition = 160
    contexts    diplomatic
    verb        meN-cabut/meN-tarik/meN-batalkan [pengakuan/pengakuan diplomatik/pengakuan kedaulatan/pengakuan terhadap Taiwan/pengakuan kemerdekaan]
    noun.pass   pencabutan pengakuan; penarikan pengakuan
    source      subj; oleh
    target      terhadap; atas; kepada; dari
    need        source
    only        source: country organization GOV LEG
    not         words @sport @showbiz; saksi; terdakwa
    + Ghana mencabut pengakuan terhadap Republik Sahrawi. => GHA > *
    + Nauru menarik pengakuan atas Taiwan. => NRU > TWN
    - Terdakwa mencabut pengakuan di depan hakim.

sense cancel-cooperation = 160
    verb        meN-batalkan/meN-tunda/meN-tangguhkan/meN-akhiri/meN-hentikan [latihan bersama/latihan gabungan/latihan militer bersama/kunjungan/kunjungan kenegaraan/lawatan/KTT/pertemuan/pertemuan bilateral/konsultasi/kontrak pembelian/kontrak pertahanan/proyek/proyek bersama/pakta keamanan/patroli bersama/pemberian gelar]
    noun.pass   pembatalan kunjungan; pembatalan pertemuan; pembatalan kontrak
    source      subj; oleh
    target      dengan; ke; bersama; terhadap; di
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization GOV MIL
    not         source: BUS
    not         words @sport @showbiz @weather @market
    + Presiden Polandia membatalkan kunjungan ke Hungaria karena Orban menemui Putin. => POL > HUN
    + Kontrak pembelian rudal dengan Israel diakhiri Spanyol. => ESP > ISR
    + Washington membatalkan latihan gabungan dengan Georgia. => USA > GEO
    - Maskapai membatalkan kunjungan wisatawan karena cuaca buruk.

sense diplomatic-downgrade = 161
    verb        meN-batasi/meN-pangkas/meN-kurangi [jumlah diplomat/staf kedutaan/staf diplomatik/kehadiran diplomatik/personel diplomatik/jumlah staf kedutaan/pergerakan diplomat]; meN-cabut [kekebalan diplomatik/akreditasi diplomat/akreditasi duta besar]
    noun.pass   pengurangan staf kedutaan; pengurangan diplomat
    source      subj; oleh
    target      milik; obj; di; dari
    need        source
    only        source: country organization GOV
    not         words @sport @showbiz
    + India memangkas jumlah diplomat Kanada di New Delhi. => IND > CAN
    + Kekebalan diplomatik pejabat Rusia dicabut Republik Ceko. => CZE > RUS

# Menghentikan bantuan

sense stop-aid = 162
    verb        meN-hentikan/meN-potong/meN-pangkas/meN-kurangi/meN-tangguhkan/meN-bekukan/meN-cabut/meN-setop/meN-tahan/meN-tunda/meN-akhiri/meN-batalkan/meN-blokir/meN-tarik/meN-coret [@assistance]
    noun.pass   penghentian bantuan; pemotongan bantuan; pembekuan bantuan; pemangkasan bantuan; penangguhan bantuan; penghentian pendanaan; pemotongan dana
    source      subj; oleh; dari
    target      untuk; kepada; bagi; ke; terhadap; pada; di
    need        source
    only        source: country organization GOV LEG
    not         source: BUS
    not         words @sport @showbiz @market; truk; konvoi; bansos; tersangka
    + Swedia menangguhkan bantuan pembangunan bagi Mali. => SWE > MLI
    + Presiden Trump membekukan bantuan luar negeri untuk Afrika Selatan. => USA > ZAF
    + Pendanaan bagi UNRWA ditangguhkan Italia dan Australia. => ITA,AUS > *
    + Penghentian bantuan oleh Belgia kepada Rwanda memicu putusnya hubungan. => BEL > RWA | mode=discontinue
    - Dinas sosial menghentikan bansos karena data penerima ganda.

sense stop-econ-aid = 1621
    verb        meN-hentikan/meN-potong/meN-pangkas/meN-kurangi/meN-tangguhkan/meN-bekukan/meN-setop/meN-tahan/meN-tunda/meN-batalkan/meN-blokir/meN-akhiri/meN-cabut [@econ-assistance]
    noun.pass   penghentian bantuan ekonomi; pembekuan pinjaman; penangguhan pinjaman; penghentian pinjaman; pemotongan bantuan pembangunan
    source      subj; oleh; dari
    target      untuk; kepada; bagi; ke; terhadap; di
    need        source
    only        source: country GOV LEG IGO UNO EUR
    not         words @sport @showbiz @market; BBM; pupuk; rumah
    + Bank Dunia menangguhkan pinjaman bagi Uganda karena undang-undang anti-LGBT. => * > UGA | code=1621
    + Uni Eropa membekukan dana kohesi untuk Hungaria. => eu > HUN
    + Bantuan keuangan kepada Niger dihentikan Prancis setelah kudeta. => FRA > NER

sense stop-mil-aid = 1622
    verb        meN-hentikan/meN-potong/meN-pangkas/meN-kurangi/meN-tangguhkan/meN-bekukan/meN-setop/meN-tahan/meN-tunda/meN-batalkan/meN-blokir/meN-jeda/meN-akhiri/meN-cabut [@mil-assistance]
    noun.pass   penghentian bantuan militer; penangguhan pengiriman senjata; penghentian pengiriman senjata; penghentian ekspor senjata; pembekuan bantuan militer; penghentian penjualan senjata
    source      subj; oleh; dari
    target      untuk; kepada; bagi; ke; terhadap; di
    need        source
    only        source: country organization GOV LEG MIL JUD
    not         words @sport @showbiz; polisi menggagalkan
    + Amerika Serikat menunda pengiriman bom seberat 900 kilogram ke Israel. => USA > ISR | code=1622
    + Ekspor senjata ke Turki dihentikan Norwegia akibat operasi di Suriah. => NOR > TUR
    + Penghentian bantuan militer oleh Washington kepada Kyiv berlangsung sepekan. => USA > UKR
    + Kanada Bekukan Lisensi Ekspor Senjata ke Israel => CAN > ISR

sense stop-human-aid = 1623
    verb        meN-hentikan/meN-potong/meN-pangkas/meN-kurangi/meN-tangguhkan/meN-bekukan/meN-setop/meN-tunda/meN-batalkan/meN-akhiri/meN-cabut [@human-assistance]
    noun.pass   penghentian bantuan kemanusiaan; penghentian bantuan pangan; pemotongan bantuan pangan; penangguhan dana UNRWA; penghentian distribusi bantuan
    source      subj; oleh; dari
    target      untuk; kepada; bagi; ke; terhadap; di
    need        source
    only        source: country organization GOV LEG NGO UNO
    not         source: BUS
    not         words @sport @showbiz
    + WFP menghentikan distribusi makanan untuk Sudan karena dana menipis. => * > SDN | code=1623
    + Bantuan pangan untuk pengungsi Rohingya dipangkas PBB. => un > *
    + Dokter Lintas Batas menangguhkan bantuan medis di Sudan. => * > SDN

sense halt-payment = 162
    contexts    economic
    verb        meN-hentikan/meN-setop/meN-menunggak/meN-tunggak/meN-tahan/meN-tunda [iuran/pembayaran iuran/kontribusi/kontribusi anggaran/iuran PBB/setoran/iuran keanggotaan]
    source      subj; oleh
    target      kepada; ke; untuk; bagi
    need        source target
    only        source: country GOV
    only        target: organization country
    not         words @sport @showbiz; BPJS
    + Rusia menghentikan pembayaran iuran kepada Dewan Eropa. => RUS > *
    + Amerika Serikat menunggak kontribusi anggaran untuk PBB. => USA > un

# Menghentikan perundingan

sense halt-talks = 164
    verb        meN-hentikan/meN-tangguhkan/meN-bekukan/meN-tunda/meN-akhiri/meN-tinggalkan/meN-batalkan/meN-setop/meN-putus/meN-gagalkan/meN-boikot [@talks-round]; mundur/keluar/hengkang {dari @talks-round}; meN-tarik diri {dari @talks-round}; angkat kaki {dari meja}
    noun.pass   penghentian perundingan; penangguhan perundingan; penghentian pembicaraan; pembekuan dialog; penghentian dialog
    source      antara; subj; oleh
    target      dengan; bersama; terhadap
    need        source
    only        source: country organization group GOV LEG MIL REB PTY
    not         source: BUS
    not         words @sport @showbiz @market; kontrak pemain
    + Hamas menangguhkan perundingan gencatan senjata dengan Israel. => "Hamas" > ISR
    + Armenia mundur dari pembicaraan damai di Brussel. => ARM > *
    + Negosiasi dagang dengan Australia ditangguhkan Uni Eropa. => eu > AUS
    + Penghentian dialog oleh China terhadap Amerika Serikat menyangkut senjata nuklir. => CHN > USA
    + Trump Akhiri Perundingan Dagang dengan Kanada => USA > CAN
    - Manajemen menghentikan negosiasi kontrak pemain asing itu.

sense talks-collapse = 164
    verb        gagal mencapai kesepakatan; meN-temui jalan buntu; ber-akhir tanpa kesepakatan
    noun        kegagalan perundingan; kebuntuan perundingan; gagalnya perundingan; kebuntuan negosiasi; kegagalan pembicaraan
    source      antara; subj; oleh
    target      dengan; bersama
    need        source
    only        source: country organization group GOV REB MIL
    not         source: BUS
    not         words @sport @showbiz @market @weather
    + Kegagalan perundingan antara Ethiopia dan Mesir menyangkut bendungan Nil. => ETH,EGY > -
    + Kebuntuan negosiasi Serbia dengan Kosovo memicu ketegangan. => SRB > XKX

sense halt-mediation = 165
    verb        meN-hentikan/meN-tangguhkan/meN-akhiri/meN-cabut/meN-bekukan/meN-tarik [@mediation]; mundur/ber-henti/keluar {dari @mediation}; meN-tarik diri {dari @mediation}; ber-henti {sebagai mediator/penengah}; mundur {sebagai mediator/penengah}
    noun.pass   penghentian mediasi; penangguhan mediasi
    source      subj; oleh
    target      antara; dengan; di; untuk
    need        source
    only        source: country organization GOV person
    not         source: BUS
    not         words @sport @showbiz; perceraian
    + Qatar menangguhkan upaya mediasi antara Israel dan Hamas. => QAT > * | code=165
    + Angola mundur sebagai mediator konflik Kongo dan Rwanda. => AGO > *
    + Utusan PBB untuk Yaman menghentikan mediasi di Sanaa. => * > *

# Mengusir dan keluar

sense expel-diplomat = 166
    verb        meN-usir/meN-pulangkan/meN-deportasi/meN-depak/meN-persona-non-gratakan [@foreign-envoy]; meN-usir/meN-pulangkan [diplomat/duta besar/dubes]; meN-nyatakan/meN-tetapkan/meN-umumkan persona non grata; meN-nyatakan/meN-tetapkan {sebagai persona}
    noun.pass   pengusiran diplomat; pengusiran duta besar; pengusiran dubes
    source      subj; oleh
    target      obj; milik; terhadap; dari
    need        source
    only        source: country organization GOV
    not         words @sport @showbiz
    + Rusia mengusir enam diplomat Inggris dengan tuduhan spionase. => RUS > GBR
    + Dubes Israel diusir Kolombia dari Bogota. => COL > ISR
    + Duta Besar Argentina dinyatakan persona non grata oleh Kolombia. => COL > ARG
    + Pengusiran diplomat Rwanda oleh Belgia dibalas Kigali. => BEL > RWA | mode=expel

sense expel-from-body = 166
    verb        meN-keluarkan/meN-depak/meN-usir/meN-tendang/meN-coret/meN-singkirkan/meN-skors {dari @body}; meN-tangguhkan/meN-bekukan/meN-cabut [keanggotaan/hak suara/keikutsertaan/status keanggotaan/status pengamat/hak pilih/kursi]; meN-skors
    noun.pass   penangguhan keanggotaan; pembekuan keanggotaan; pengusiran dari PBB
    source      subj; oleh
    target      obj; milik; dari; atas
    need        either
    only        source: country organization GOV LEG
    not         source: BUS EDU
    not         words @sport @showbiz @market; mahasiswa; siswa; gym
    + Uni Afrika menangguhkan keanggotaan Gabon setelah kudeta. => * > GAB
    + Majelis Umum PBB menskors Rusia dari Dewan HAM. => un > RUS
    + Keanggotaan Niger dibekukan ECOWAS pada Agustus. => * > NER | status=historical
    + Rusia Didepak dari Dewan HAM => - > RUS
    - Sekolah itu mengeluarkan siswa yang ketahuan merokok.

sense leave-body = 166
    mode        withdraw
    verb        keluar/hengkang/mundur/cabut/ber-henti {dari @body}; meN-tarik diri {dari @body}; meN-undurkan diri {dari @body}; angkat kaki {dari @body}; meN-tinggalkan [@body]; meN-akhiri/meN-cabut [keanggotaan/keanggotaannya/status anggota]
    noun        penarikan diri; pengunduran diri dari WHO
    source      subj; oleh
    target      dari; obj
    need        source
    only        source: country GOV PTY
    not         source: BUS
    not         words @sport @showbiz @market; rapat; ruang
    + Mali, Burkina Faso, dan Niger keluar dari ECOWAS. => MLI,BFA,NER > *
    + Amerika Serikat menarik diri dari WHO pada hari pertama Trump. => USA > *
    + Angola meninggalkan OPEC karena kuota produksi. => AGO > *
    + Hungaria Hengkang dari Mahkamah Pidana Internasional => HUN > * | mode=withdraw
    - Vokalis itu hengkang dari grup band tersebut.

sense quit-treaty = 166
    mode        withdraw
    verb        meN-batalkan/meN-akhiri/meN-putus/meN-putuskan/meN-tinggalkan/meN-cabut/meN-tangguhkan/meN-robek/meN-bekukan/meN-sobek/meN-langgar/meN-ingkari [@pact]; meN-tarik ratifikasi [@pact]; keluar/mundur/hengkang {dari @pact}; meN-tarik diri {dari @pact}; meN-cabut [ratifikasi/partisipasi/keikutsertaan]
    noun.pass   pembatalan perjanjian; penangguhan perjanjian; pembatalan kontrak pertahanan; penarikan diri dari perjanjian
    source      subj; oleh
    target      dengan; terhadap; dari; kepada
    need        source
    only        source: country GOV LEG MIL REB
    not         source: BUS
    not         words @sport @showbiz @market; rumah tangga; kerja karyawan
    + Korea Utara membatalkan perjanjian militer dengan Korea Selatan. => PRK > KOR
    + Rusia menangguhkan New START dengan Amerika Serikat. => RUS > USA
    + Perjanjian perairan dengan Pakistan dibekukan India setelah serangan Pahalgam. => IND > PAK
    + Latvia mundur dari traktat yang melarang ranjau darat. => LVA > *
    - Pemain itu mengakhiri kontrak dengan klubnya.

sense leave-coalition = 166
    mode        withdraw
    contexts    political_institutions
    verb        keluar/hengkang/cabut/mundur {dari koalisi/kabinet/pemerintahan/aliansi}; meN-tarik diri {dari koalisi/kabinet/pemerintahan/aliansi}; meN-tarik/meN-cabut [dukungan/menterinya/para menterinya/menteri-menterinya/dukungan politik]; meN-tinggalkan [koalisi/kabinet/pemerintahan/koalisi pemerintah]; pecah kongsi; meN-bubarkan [koalisi]
    source      subj
    target      dari; kepada; terhadap; dengan
    need        source
    only        source: PTY LEG GOV OPP SOC
    not         source: BUS
    not         words @sport @showbiz; rapat kabinet
    + Partai Shas keluar dari koalisi Netanyahu soal wajib militer. => * > *
    + Partai Bhumjaithai menarik dukungan dari pemerintahan Thailand. => THA > THA
    + NasDem Hengkang dari Koalisi Pendukung Pemerintah => * > *

sense expel-peacekeepers = 1661
    verb        meN-usir/meN-pulangkan/meN-tolak/meN-depak/meN-hentikan/meN-akhiri/meN-tarik [@peace-force]; meN-perintahkan keluar [@peace-force]; meN-akhiri/meN-hentikan [mandat pasukan PBB/mandat MINUSMA/mandat MONUSCO/mandat UNIFIL/misi MINUSMA/misi perdamaian]
    noun.pass   pengusiran pasukan perdamaian; penarikan pasukan perdamaian; penarikan UNIFIL; penarikan MONUSCO
    source      subj; oleh
    target      obj; dari; milik; di
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz
    + Mali mengusir pasukan perdamaian PBB dari Gao. => MLI > * | code=1661
    + Junta Niger mengusir pasukan perdamaian Eropa. => NER > *
    + Pemerintah Kongo mengakhiri misi perdamaian PBB di Kivu. => COD > *

sense expel-inspectors = 1662
    verb        meN-usir/meN-depak/meN-pulangkan/meN-larang/meN-tarik/meN-singkirkan [@inspector]; meN-larang masuk [@inspector]; meN-cabut akreditasi [@inspector]; meN-copot/meN-lepas/meN-matikan [kamera pengawas IAEA/kamera IAEA/segel IAEA]
    noun.pass   pengusiran inspektur; pengusiran pemantau; penarikan inspektur; penarikan pemantau
    source      subj; oleh
    target      obj; dari; milik
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz; ujian; sidang
    + Iran mengusir inspektur nuklir asal Prancis dan Jerman. => IRN > FRA,DEU | code=1662
    + Pemantau pemilu Uni Eropa diusir Pemerintah Venezuela. => VEN > eu
    + IAEA menarik inspektur dari Teheran setelah perang dua belas hari. => * > *

sense expel-aid-agency = 1663
    verb        meN-usir/meN-larang/meN-tutup/meN-depak/meN-skors/meN-bekukan/meN-keluarkan [lembaga bantuan/badan bantuan/organisasi bantuan/UNRWA/badan PBB/organisasi kemanusiaan/LSM asing/LSM/Dokter Lintas Batas/Palang Merah/lembaga kemanusiaan/kantor UNRWA/pekerja bantuan/kepala WFP/Save the Children]; meN-cabut izin [lembaga bantuan/badan bantuan/organisasi bantuan/UNRWA/badan PBB/organisasi kemanusiaan/LSM asing/LSM/Dokter Lintas Batas/Palang Merah/lembaga kemanusiaan/kantor UNRWA/pekerja bantuan/kepala WFP/Save the Children]
    noun.pass   pengusiran badan bantuan; pelarangan UNRWA; pengusiran LSM; penarikan pekerja bantuan
    source      subj; oleh
    target      obj; dari; milik
    need        source
    only        source: country organization GOV MIL REB LEG
    not         words @sport @showbiz
    + Knesset melarang UNRWA beroperasi di Yerusalem Timur. => ISR > * | code=1663
    + Nikaragua mengusir Palang Merah dari Managua. => NIC > *
    + Kepala WFP diusir militer Sudan tanpa penjelasan. => SDN > *

# Pemecatan

sense dismiss-official = 166
    contexts    political_institutions
    verb        meN-pecat/meN-copot/meN-berhentikan/meN-lengserkan/meN-depak/meN-singkirkan/meN-nonaktifkan/meN-ganti/meN-mutasi/meN-bebastugaskan/meN-reshuffle/meN-rombak [@state-post]; meN-gulingkan jabatan [@state-post]; meN-makzulkan dari [@state-post]; meN-copot/meN-berhentikan/meN-pecat {dari jabatan/posisi/keanggotaan/partai/jabatannya}; meN-pecat; meN-bebastugaskan; meN-berhentikan dengan tidak hormat
    noun.pass   pemecatan; pencopotan; pemberhentian; penonaktifan; pelengseran
    source      subj; oleh
    target      obj; terhadap; dari
    need        target
    only        source: country organization GOV LEG MIL COP JUD PTY
    only        target: GOV LEG MIL COP JUD PTY OPP SOC SPY
    not         source: BUS
    not         target: BUS
    not         words @sport @showbiz @business @market; buruh; karyawan
    + Presiden Zelensky mencopot panglima militer Valerii Zaluzhnyi. => UKR > UKR
    + PDIP memecat Presiden Jokowi dari keanggotaan partai. => * > IDN
    + Menteri Pertahanan Israel dipecat Netanyahu di tengah perang. => ISR > ISR
    + Pencopotan Kapolda Sumbar oleh Kapolri menyusul kasus narkoba. => IDN > IDN
    + Ketua KPU Hasyim Asy'ari Dipecat DKPP => IDN > IDN | mode=expel
    - Pabrik garmen di Karawang memecat ratusan buruh.

sense oust-leader = 166
    contexts    political_institutions
    verb        meN-gulingkan/meN-lengserkan/meN-tumbangkan/meN-jatuhkan/meN-turunkan/meN-dongkel/meN-kudeta [presiden/perdana menteri/pemerintah/pemerintahan/rezim/pemimpin/ketua umum/ketua DPR/kabinet/raja/Assad/ketua parlemen]; meN-gulingkan/meN-lengserkan/meN-dongkel
    noun.pass   penggulingan; pelengseran
    source      subj; oleh
    target      obj; terhadap
    need        source
    only        source: country organization group GOV LEG MIL PTY REB JUD
    not         words @sport @showbiz @market; truk; mobil
    + Parlemen Prancis menjatuhkan pemerintah lewat mosi. => FRA > FRA
    + Mahkamah Konstitusi Thailand melengserkan Perdana Menteri Srettha Thavisin. => THA > THA
    + Rezim Assad digulingkan pemberontak Suriah pada 8 Desember. => SYR > SYR | status=historical
    - Kecelakaan itu menggulingkan truk di Tol Cipali.

# Vonis

sense sentence = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-vonis/meN-penjarakan; meN-hukum mati; meN-vonis mati; meN-hukum penjara; meN-hukum/meN-ganjar [penjara/tahun penjara/bulan penjara/tahun/bulan/kurungan]; meN-jatuhi/meN-ganjar {dengan hukuman}; meN-jatuhkan/meN-beri/meN-berikan/meN-jatuhi/meN-ganjar/meN-perberat/meN-kuatkan/meN-ketok/meN-tambah/meN-bacakan [@prison-term]
    noun.pass   vonis; vonis mati; hukuman mati; vonis penjara; penghukuman; hukuman penjara
    source      subj; oleh; dari
    target      obj; kepada; terhadap; bagi; untuk; atas; iobj
    need        target
    only        source: country organization GOV JUD MIL
    only        target: GOV LEG PTY OPP SOC MIL COP REB UAF JUD JRN CVL EDU REL LAB SPY BUS country group IMG ISM
    not         words @sport @showbiz @household-crime; klub; kartu; sanksi; tarif; embargo; mahasiswi; pemerkosa; mutilasi; pencabulan
    + Pengadilan Tipikor Jakarta memvonis Syahrul Yasin Limpo 10 tahun penjara. => IDN > IDN | mode=convict
    + Jurnalis Evan Gershkovich dihukum 16 tahun penjara oleh pengadilan Yekaterinburg. => * > * | code=116
    + Hakim menjatuhkan hukuman seumur hidup kepada Ferdy Sambo. => IDN > *
    + Aktivis Hong Kong Joshua Wong divonis empat tahun delapan bulan. => - > *
    + Vonis mati terhadap dua warga Inggris oleh pengadilan Donetsk dikecam London. => * > GBR
    - Pengadilan memvonis begal motor di Bekasi lima tahun penjara.
    - FIFA menghukum klub itu dengan denda.

sense sentence-in-absentia = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-vonis/meN-hukum/meN-adili in absentia; meN-vonis/meN-hukum secara in absentia; meN-hukum secara absentia
    source      subj; oleh
    target      obj; terhadap
    need        either
    only        source: country organization GOV JUD MIL
    not         words @sport @showbiz
    + Pengadilan Belarus menghukum in absentia pemimpin oposisi Sviatlana Tsikhanouskaya. => BLR > BLR
    + Mantan Presiden Kongo divonis in absentia oleh mahkamah militer. => * > COD

sense get-sentence = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-terima/meN-dapat/meN-dapatkan/kena/dapat/meN-jalani [vonis/hukuman penjara/hukuman mati/vonis mati/hukuman/hukuman berat]
    source      dari; oleh
    target      subj
    need        target
    only        source: country organization JUD GOV
    only        target: GOV LEG PTY OPP SOC MIL COP JUD JRN SPY
    not         words @sport @showbiz @household-crime
    + Mantan Presiden Honduras mendapat hukuman 45 tahun dari pengadilan New York. => * > HND
    + Mantan Presiden Peru menerima vonis penjara dari hakim. => * > PER

sense uphold-verdict = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-kuatkan/meN-perberat/meN-tegakkan/meN-pertahankan/memper-berat [vonis/hukuman/putusan/vonis mati/hukuman mati/vonis bersalah]; meN-tolak [kasasi/banding/peninjauan kembali/PK/permohonan banding]
    source      subj; oleh
    target      terhadap; obj; atas; bagi; milik; dari
    need        source target
    only        source: JUD country organization
    only        target: GOV LEG PTY OPP SOC MIL COP JUD JRN SPY REB CVL REL
    not         words @sport @showbiz @household-crime
    + Mahkamah Agung memperberat hukuman Gubernur Papua. => IDN > IDN
    + Banding mantan Presiden Argentina ditolak Mahkamah Agung. => ARG > ARG
    - Mahkamah Agung menolak kasasi pembunuh mertua itu.

sense ban-from-office = 116
    plover      SANCTION
    mode        convict
    contexts    political_institutions
    verb        meN-cabut/meN-hapus [hak dipilih/hak memilih/hak pilih]; meN-larang/meN-diskualifikasi {dari jabatan/pemilu}; meN-larang mencalonkan diri; meN-nyatakan tidak memenuhi syarat
    noun.pass   pencabutan hak politik
    source      subj; oleh
    target      obj; milik; terhadap
    need        either
    only        source: country organization JUD GOV
    only        target: GOV LEG PTY OPP SOC
    not         words @sport @showbiz
    + Pengadilan Paris mencabut hak dipilih Marine Le Pen. => FRA > FRA
    + Pengadilan Tipikor mencabut hak dipilih Bupati Probolinggo. => IDN > IDN

sense order-punitive = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-hukum membayar; meN-hukum membayar ganti rugi; meN-nyatakan ilegal; meN-nyatakan inkonstitusional; meN-nyatakan melanggar hukum internasional
    source      subj; oleh
    target      obj; kepada; terhadap
    need        source target
    only        source: JUD organization country
    only        target: country GOV LEG PTY OPP SOC MIL COP BUS
    not         words @sport @showbiz @market
    + Mahkamah Eropa menghukum Polandia membayar denda harian. => * > POL
    + Pengadilan Seoul menghukum Jepang membayar ganti rugi kepada mantan budak seks. => KOR > JPN
