@about    Mengalah, memenuhi tuntutan, melonggarkan larangan, pengampunan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Petinju itu menyerah pada ronde ketiga setelah dihujani pukulan.
    - Barcelona mengakui keunggulan Bayern dengan skor 2-0.
    - Wasit membatalkan gol penyerang Jepang itu.

family show-business
    - Penyanyi itu membatalkan konser di Jakarta karena sakit.
    - Artis tersebut mencabut gugatan cerai terhadap suaminya.

family business
    - Maskapai itu membatalkan penerbangan karena cuaca buruk.
    - Perusahaan itu menurunkan harga produk demi konsumen.

# Mengalah

sense give-in = 080
    verb        tunduk/takluk/luluh/meN-alah/meN-serah {pada tuntutan}; ber-tekuk lutut {pada tuntutan}; tunduk/takluk/luluh/menyerah {pada tekanan}; tunduk {kepada tuntutan}; tunduk {kepada tekanan}; tunduk {terhadap tekanan}; menyerah {kepada tuntutan}; tunduk/menyerah {pada desakan}; meN-akomodasi/meN-turuti/meN-ikuti [@demand]
    source      subj
    target      obj; dari; kepada; pada
    only        source: country organization GOV LEG MIL PTY REB JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Perdana Menteri Pakistan tunduk pada tekanan militer. => PAK > *
    + Pemerintah Kenya menyerah pada tuntutan pengunjuk rasa soal pajak. => KEN > "pengunjuk rasa"
    + Tuntutan mahasiswa akhirnya dituruti Pemerintah Serbia. => SRB > "mahasiswa"
    - Orang tua itu menuruti permintaan anaknya membeli sepeda.

sense make-concession = 080
    verb        meN-beri/meN-berikan/meN-buat/meN-tawarkan [konsesi/kelonggaran/keringanan/kompromi]; ber-kompromi; meN-lakukan [kompromi]
    noun        konsesi; kompromi
    source      subj; dari; oleh
    target      kepada; terhadap; dengan; bagi
    only        source: country organization GOV LEG MIL PTY REB
    not         source: BUS
    not words   @business
    not words   tambang
    not words   hutan
    + Uni Eropa memberi konsesi kepada petani soal aturan lingkungan. => eu > "petani"
    + Presiden Prancis berkompromi dengan serikat buruh mengenai usia pensiun. => FRA > "serikat buruh"
    + Konsesi Israel kepada para mediator mencakup penarikan bertahap. => ISR > *
    - Pemerintah memberi konsesi tambang nikel kepada perusahaan China.

sense soften = 080
    verb        meN-lunak/melunak; meN-lunakkan/meN-ubah [sikap/posisi/pendirian]; putar haluan; banting setir; ber-balik arah; balik badan; meN-urungkan niat
    noun        pelunakan sikap
    source      subj
    target      terhadap; kepada; soal; ke; pada
    only        source: country organization GOV LEG MIL PTY REB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Jerman melunakkan sikap terhadap Israel soal ekspor senjata. => DEU > ISR
    + Setelah diprotes, Presiden Korea Selatan putar haluan. => KOR > -
    + Turki Melunak, Swedia Selangkah Lagi Masuk NATO => TUR > -
    - Sopir bus itu banting setir menghindari sepeda motor.
    - Keju itu melunak bila dipanaskan.

sense concede-election = 080
    contexts    election
    verb        meN-akui/meN-terima [kekalahan]; meN-akui keunggulan; mengaku kalah; meN-legawa/legowo; meN-terima [hasil pemilu/hasil pilpres/hasil pemilihan]
    noun        pengakuan kekalahan
    source      subj
    target      dari; atas; kepada; terhadap; obj
    only        source: organization country GOV LEG PTY OPP SOC person
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Brasil itu akhirnya mengakui kekalahan dari lawannya. => BRA > *
    + Partai berkuasa Botswana menerima kekalahan dalam pemilu. => BWA > -
    + Ganjar Pranowo menerima hasil pemilu setelah putusan MK. => IDN > -
    - Pelatih Persib mengakui kekalahan timnya dari Bali United.

sense admit-fault = 080
    verb        meN-akui [kesalahan/kekeliruan/kelalaian/kegagalan/kesalahan fatal/tanggung jawab]; mengaku salah; mengaku bersalah; mengaku keliru; mengaku lalai; ber-tanggung jawab penuh
    noun        pengakuan kesalahan; pengakuan bersalah
    source      subj
    target      kepada; atas; terhadap; di
    only        source: country organization GOV LEG MIL COP PTY REB
    not         source: BUS
    not words   @showbiz
    not words   @sport
    not words   @private-crime
    + Militer Israel mengakui kesalahan dalam serangan yang menewaskan relawan bantuan. => ISR > *
    ~ Iran mengakui kekeliruan menembak pesawat Ukraina. => IRN > *
    + Pentagon mengaku keliru atas serangan drone di Kabul. => USA > *
    - Pelaku mengakui kesalahan di hadapan istrinya.

sense regret-own = 080
    verb        meN-nyatakan/meN-sampaikan/meN-ungkapkan [penyesalan/rasa penyesalan/rasa bersalah]
    adj         menyesal
    noun        penyesalan
    source      subj; dari
    target      atas; kepada; terhadap
    only        source: country organization GOV LEG MIL COP PTY
    not         source: BUS
    not words   @showbiz
    not words   @sport
    not words   @private-crime
    only        target: country organization group CVL REF
    + Raja Belgia menyatakan penyesalan kepada Kongo atas masa kolonial. => BEL > COD
    + Penyesalan mendalam disampaikan Presiden Jokowi atas pelanggaran HAM masa lalu. => IDN > -
    ~ Menteri Pertahanan Jepang menyesal atas insiden kapal perusak itu. => JPN > -

sense withdraw-claim = 080
    verb        meN-cabut/meN-tarik/meN-batalkan [@claim-withdrawn]; meN-cabut/meN-tarik/meN-ralat [@statement]; meN-tarik kembali [@statement]
    noun.act    pencabutan {gugatan}; pencabutan {laporan}
    noun        pencabutan gugatan; pencabutan laporan
    source      subj; oleh
    target      terhadap; atas; obj; kepada
    only        source: country organization GOV LEG PTY OPP SOC COP JUD
    not         source: BUS
    not words   @showbiz
    not words   @sport
    not words   @business
    + Australia menarik gugatan terhadap China di WTO. => AUS > CHN
    + Menteri Kesehatan meralat pernyataan soal lonjakan kasus demam berdarah. => IDN > -
    + Turki mencabut keberatan atas aksesi Finlandia. => TUR > FIN
    - Artis itu mencabut laporan terhadap mantan suaminya.

sense grant-demand = 083
    verb        meN-kabulkan/meN-penuhi/meN-luluskan/meN-akomodir [@demand]; meN-respons positif [@demand]; meN-kabulkan; penuhi tuntutan
    noun.pass   dikabulkannya
    noun        pemenuhan tuntutan
    source      subj; oleh
    target      obj; dari
    only        source: country organization GOV LEG MIL JUD
    not         source: BUS
    not words   @showbiz
    not words   @private-life
    not words   @business
    + Pemerintah Bangladesh mengabulkan tuntutan mahasiswa tentang kuota pegawai negeri. => BGD > "mahasiswa"
    + Gubernur Jawa Tengah penuhi tuntutan buruh. => IDN > "buruh"
    + Permintaan oposisi dikabulkan Presiden Zambia. => ZMB > "oposisi"
    - Hakim mengabulkan permintaan artis itu untuk bercerai.

sense court-grants = 080
    contexts    legal
    verb        meN-kabulkan/meN-terima [@petition]
    noun        dikabulkannya permohonan
    source      subj
    target      obj; dari; terhadap
    only        source: JUD organization
    not         source: BUS
    not words   @showbiz
    not words   cerai
    + Mahkamah Konstitusi mengabulkan permohonan uji materi dari serikat buruh. => IDN > "serikat buruh"
    + Pengadilan Tinggi London mengabulkan banding pendiri WikiLeaks. => GBR > *
    - Pengadilan Agama mengabulkan gugatan cerai penyanyi itu.

sense pay-compensation = 080
    contexts    reparations
    verb        meN-bayar/meN-bayarkan/meN-beri/meN-berikan/meN-serahkan/meN-setujui [@compensation]
    noun        pembayaran kompensasi; pembayaran ganti rugi; pemberian ganti rugi
    source      subj; oleh
    target      kepada; bagi; untuk; iobj
    need        source target
    only        source: country organization GOV MIL COP
    not         source: BUS
    not words   @business
    + Jerman membayar reparasi kepada Namibia atas pembantaian Herero. => DEU > NAM
    + Kompensasi diberikan Pemerintah Korea Selatan kepada korban kerja paksa. => KOR > *
    ~ Israel bayar ganti rugi kepada Turki terkait kapal Mavi Marmara. => ISR > TUR
    - Maskapai itu membayar ganti rugi kepada penumpang yang terlantar.

sense announce-withdrawal = 080
    contexts    military
    verb        meN-umumkan/meN-jadwalkan/meN-rencanakan [@withdrawal]; meN-umumkan penarikan
    noun        pengumuman penarikan pasukan
    source      subj
    target      dari; di
    only        source: country organization GOV MIL REB
    not         source: BUS
    + Presiden Prancis mengumumkan penarikan pasukan dari Niger. => FRA > NER
    + Rusia Umumkan Penarikan Pasukan dari Kherson => RUS > *
    + Penarikan pasukan dari Mali diumumkan PBB. => un > MLI

# Pelonggaran larangan

sense lift-ban = 081
    verb        meN-cabut/meN-longgarkan/meN-hapus/meN-akhiri/meN-ringankan/meN-buka/meN-hapuskan/meN-kendurkan [@ban]
    noun.act    pencabutan {larangan}; pelonggaran {pembatasan}
    noun        pencabutan larangan; pelonggaran pembatasan; penghapusan larangan; pencabutan pembatasan
    source      subj; oleh
    target      terhadap; bagi; untuk; atas; kepada; dari
    only        source: country organization GOV LEG MIL JUD COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Arab Saudi mencabut larangan perjalanan bagi warga Indonesia. => SAU > *
    + Otoritas China melonggarkan karantina terhadap pelancong asing. => CHN > *
    + Pembatasan perjalanan dicabut pemerintah Jepang. => JPN > -
    + Pencabutan larangan terbang oleh Uni Eropa disambut maskapai Indonesia. => eu > *
    - FIFA mencabut larangan transfer klub itu.

sense ease-press = 0811
    verb        meN-cabut/meN-longgarkan/meN-hapus/meN-buka/meN-pulihkan/meN-akhiri [@press-ban]; meN-buka blokir; meN-cabut blokir; buka blokir
    noun        pemulihan internet; pencabutan sensor; pembukaan blokir
    source      subj; oleh
    target      terhadap; bagi; untuk; atas; kepada; di
    only        source: country organization GOV LEG MIL COP JUD
    not         source: BUS
    not words   @business
    not words   @sport
    + Pemerintah Sri Lanka membuka blokir media sosial sepekan setelah serangan bom. => LKA > - | code=0811
    + Junta Mali mencabut larangan siaran terhadap media Prancis. => MLI > *
    + Akses internet dipulihkan pemerintah India di Kashmir. => IND > *
    - Kominfo membuka pemblokiran aplikasi ponsel buatan startup itu.

sense ease-party-ban = 0812
    verb        meN-cabut/meN-hapus/meN-akhiri/meN-batalkan/meN-pulihkan [@party-ban]; meN-izinkan/meN-legalkan [partai/partai oposisi/oposisi/partai politik]
    noun        legalisasi partai; pencabutan larangan partai; pemulihan hak politik
    source      subj; oleh
    target      terhadap; bagi; obj; atas; kepada
    only        source: country organization GOV LEG MIL JUD
    not         source: BUS
    + Pengadilan Senegal mencabut larangan mencalonkan diri bagi tokoh oposisi. => SEN > * | code=0812
    + Presiden Tanzania mencabut larangan aktivitas politik. => TZA > -
    + Zimbabwe izinkan partai oposisi berkampanye. => ZWE > *

sense allow-return = 081
    verb        meN-izinkan/meN-persilakan/meN-bolehkan pulang; meN-izinkan kembali; meN-pulihkan/meN-kembalikan [kewarganegaraan/paspor/izin/hak/status kewarganegaraan/izin operasi]
    noun        pemulihan kewarganegaraan
    source      subj
    target      obj; kepada; bagi
    need        source target
    only        source: country organization GOV JUD MIL
    not         source: BUS
    not words   @sport
    not words   @business
    + Rwanda mengizinkan pulang tokoh oposisi di pengasingan. => RWA > *
    + Bahrain memulihkan kewarganegaraan 551 warganya. => BHR > *
    ~ Pemerintah Bolivia mengembalikan paspor kepada mantan presiden itu. => BOL > *

sense allow-rally = 081
    contexts    rights_freedoms
    verb        meN-izinkan/meN-bolehkan/meN-perbolehkan/memper-bolehkan [@protest-action]; memper-bolehkan berdemonstrasi
    noun        izin unjuk rasa
    source      subj; oleh
    target      kepada; bagi; untuk
    only        source: country organization GOV COP JUD MIL
    not         source: BUS
    + Polisi London mengizinkan demonstrasi pro-Palestina di pusat kota. => GBR > -
    + Pengadilan Jerman memperbolehkan unjuk rasa kelompok Kurdi. => DEU > *
    + Aksi massa diizinkan otoritas Hong Kong. => HKG > -

sense reopen-border = 081
    verb        meN-buka [@border]; meN-buka kembali [@border]; buka kembali [@border]
    noun.act    pembukaan {perbatasan}
    noun        pembukaan perbatasan; pembukaan kembali perbatasan
    source      subj; antara; oleh
    target      dengan; bagi; untuk; kepada; ke
    only        source: country organization GOV MIL
    not         source: BUS
    not words   @business
    + Kolombia membuka kembali perbatasan dengan Venezuela. => COL > VEN
    + Perbatasan darat dibuka Rwanda bagi warga Uganda. => RWA > *
    ~ Pembukaan kembali perbatasan oleh Mesir memungkinkan pasien Gaza berobat. => EGY > *

sense drop-case = 081
    contexts    legal
    verb        meN-hentikan/meN-setop/meN-tutup/meN-gugurkan/meN-cabut [penyidikan/penyelidikan/penuntutan/perkara/dakwaan/kasus/status tersangka/surat perintah penangkapan]
    noun        penghentian penyidikan; SP3
    source      subj; oleh
    target      terhadap; atas; kepada; obj
    only        source: country organization GOV COP JUD LEG
    not         source: BUS
    not words   @showbiz
    not words   @sport
    not words   @private-crime
    + Kejaksaan Agung menghentikan penyidikan terhadap mantan gubernur itu. => IDN > *
    + Jaksa Swedia mencabut dakwaan terhadap pendiri WikiLeaks. => SWE > *
    + Pengadilan Ukraina gugurkan perkara atas tokoh oposisi. => UKR > *
    - Polisi menutup kasus pencurian sepeda motor itu.

sense acquit = 081
    contexts    legal
    verb        meN-vonis bebas; meN-vonis lepas; vonis bebas; meN-nyatakan tidak bersalah; meN-nyatakan tak bersalah; meN-bebaskan {dari dakwaan}; meN-bebaskan {dari tuduhan}; meN-lepaskan {dari tuntutan}; meN-batalkan [vonis/hukuman/vonis bersalah]
    noun        vonis bebas; putusan bebas
    source      subj; oleh
    target      obj; kepada; terhadap; bagi
    only        source: country organization JUD GOV
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Mahkamah Agung Pakistan memvonis bebas mantan perdana menteri dalam kasus rahasia negara. => PAK > *
    + Aktivis Papua itu divonis bebas oleh Pengadilan Negeri Jayapura. => IDN > *
    + Pengadilan Thailand membebaskan tokoh oposisi dari dakwaan makar. => THA > *

sense pardon = 081
    contexts    legal
    verb        meN-beri/meN-berikan/meN-kabulkan/meN-anugerahkan/meN-umumkan/meN-tandatangani [@pardon]; meN-ampuni [@prisoner]; meN-grasi
    noun        pemberian grasi; pemberian amnesti; amnesti; grasi; pengampunan; abolisi; pengampunan kerajaan
    source      subj; oleh; dari
    target      kepada; bagi; untuk; obj; iobj; terhadap
    only        source: country organization GOV LEG
    not         source: BUS
    not words   pajak
    + Presiden Jokowi memberikan amnesti kepada Baiq Nuril. => IDN > *
    + Raja Malaysia mengumumkan pengampunan bagi mantan perdana menteri. => MYS > *
    + Grasi untuk 1.500 tahanan politik diberikan Presiden Belarus. => BLR > *
    + Presiden Filipina Ampuni Mantan Senator Terpidana Kasus Korupsi => PHL > *
    - Pemerintah menggelar program pengampunan denda pajak kendaraan bagi nasabah.

sense reduce-sentence = 081
    contexts    legal
    verb        meN-ringankan/meN-kurangi/meN-potong/meN-sunat/meN-korting/meN-ubah/meN-gantikan [@sentence]
    noun        pemotongan hukuman; keringanan hukuman; pengurangan hukuman
    source      subj; oleh
    target      obj; bagi; terhadap; kepada; untuk
    only        source: country organization JUD GOV
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Mahkamah Agung memotong hukuman mantan menteri kelautan dalam kasus suap. => IDN > *
    + Junta Myanmar mengurangi hukuman Aung San Suu Kyi. => MMR > *
    + Vonis mati terpidana narkoba diringankan pengadilan Malaysia. => MYS > *
    - Komisi disiplin PSSI mengurangi hukuman pemain itu.

sense visa-easing = 081
    verb        meN-bebaskan/meN-hapus/meN-hapuskan/meN-longgarkan/meN-permudah/memper-mudah [visa/syarat visa/aturan visa/kewajiban visa/persyaratan visa]; meN-beri/meN-berikan [bebas visa/pembebasan visa]; meN-beri/meN-berikan/beri/terapkan bebas visa; meN-bebaskan visa; bebas visa
    noun        kebijakan bebas visa; pembebasan visa
    source      subj; oleh
    target      bagi; untuk; kepada; terhadap
    only        source: country organization GOV
    not         source: BUS
    + China memberikan bebas visa bagi warga Prancis dan Jerman. => CHN > *
    + Thailand menghapus syarat visa untuk turis India. => THA > *
    + Uni Eropa longgarkan aturan visa bagi warga Kosovo. => eu > *

# Meredanya protes

sense end-protest = 082
    verb        meN-akhiri/meN-hentikan/meN-batalkan/meN-tangguhkan/meN-setop [@protest-action]; membubarkan diri; bubar; meN-bubarkan diri
    noun        pengakhiran mogok
    source      subj
    target      terhadap; di; setelah
    only        source: group LAB OPP SOC CVL EDU MED REL PTY AGR
    not         source: COP GOV MIL
    not words   @sport
    not words   @showbiz
    ~ Serikat dokter Korea Selatan mengakhiri mogok setelah empat bulan. => * > - | code=082
    + Massa buruh membubarkan diri usai bertemu Menteri Ketenagakerjaan. => "buruh" > -
    ~ Petani Prancis menghentikan blokade jalan menuju Paris. => "Petani Prancis" > -
    + Massa buruh membubarkan diri setelah berorasi di depan Gedung DPR. => "buruh" > -
    - Polisi menghentikan demonstrasi itu dengan gas air mata.

# Perubahan kebijakan

sense cancel-policy = 0832
    verb        meN-batalkan/meN-cabut/meN-tangguhkan/meN-tunda/meN-tarik/meN-urungkan/meN-anulir/meN-revisi [@policy]
    noun.act    pembatalan {kebijakan}; pencabutan {aturan}
    noun        pembatalan kebijakan; pembatalan RUU; pencabutan aturan; pembatalan kenaikan; penundaan pembahasan
    source      subj; oleh
    target      terhadap; atas; bagi
    only        source: country organization GOV LEG JUD MIL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Kenya menarik RUU Keuangan setelah protes berdarah. => KEN > - | code=0832
    + Mendikbudristek membatalkan kenaikan uang kuliah tunggal. => IDN > -
    + Undang-undang ekstradisi dicabut pemerintah Hong Kong. => HKG > -
    + DPR Tunda Pembahasan RUU Penyiaran => IDN > -
    - Perusahaan itu menunda rencana peluncuran produk baru.

sense postpone-debate = 0832
    verb        meN-tunda/meN-hentikan/meN-batalkan/meN-setop [pembahasan/pengesahan/pemberlakuan/penerapan/kenaikan/revisi/rencana kenaikan]
    noun        penundaan pengesahan; penundaan pemberlakuan; penundaan kenaikan
    source      subj; oleh
    target      terhadap; atas; bagi
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @business
    not words   @sport
    + Presiden Jokowi menunda pengesahan RKUHP setelah unjuk rasa mahasiswa. => IDN > - | code=0832
    + Pemerintah Georgia menghentikan pembahasan undang-undang agen asing. => GEO > -
    + Pemberlakuan iuran Tapera ditunda pemerintah. => IDN > -

# Pergantian pemimpin, lembaga, hak

sense call-early-election = 0831
    contexts    election
    verb        meN-umumkan/meN-setujui/meN-gelar/meN-tetapkan/meN-serukan [pemilu dini/pemilihan dini/pemilihan umum dini/pemilu sela/pemilu cepat/pemilu ulang]; memper-cepat/percepat [pemilu]
    noun        pemilu dini
    source      subj; oleh
    target      kepada; bagi
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Presiden Macron mengumumkan pemilu dini setelah kalah di Pemilu Eropa. => FRA > - | code=0831
    + Pemerintah Serbia menyetujui pemilu ulang di Beograd. => SRB > -
    + Pemilu dini digelar pemerintah Portugal pekan ini. => PRT > -
    - Oposisi Israel menuntut pemilu dini.

sense hand-over-power = 0831
    verb        meN-serahkan/meN-alihkan/meN-limpahkan/meN-kembalikan [kekuasaan/pemerintahan/tampuk kekuasaan/tampuk kepemimpinan/jabatan presiden]
    noun        penyerahan kekuasaan; peralihan kekuasaan; pengalihan kekuasaan
    source      subj; oleh; dari
    target      kepada; ke
    only        source: country organization GOV LEG MIL PTY REB
    not         source: BUS
    not words   @business
    not words   @sport
    + Junta Chad menyerahkan kekuasaan kepada pemerintahan sipil. => TCD > *
    + Perdana Menteri Singapura menyerahkan tampuk kepemimpinan kepada Lawrence Wong. => SGP > *
    + Peralihan kekuasaan dari militer kepada sipil di Sudan berlangsung mulus. => SDN > *

sense dismiss-on-demand = 0831
    verb        meN-copot/meN-pecat/meN-berhentikan {atas tuntutan}; meN-copot/meN-pecat {atas desakan}; meN-setujui/meN-terima [pengunduran diri]
    source      subj
    target      obj; dari
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @sport
    not words   @business
    + Presiden Ukraina menerima pengunduran diri menteri pertaniannya. => UKR > *
    + Presiden Sri Lanka menerima pengunduran diri menteri keuangan. => LKA > *
    - Manajemen klub menerima pengunduran diri sang pelatih.

sense grant-rights = 0833
    verb        meN-akui/meN-beri/meN-berikan/meN-pulihkan/meN-jamin/meN-kembalikan [@rights]; meN-legalkan/meN-sahkan [pernikahan sesama jenis/perkawinan sesama jenis/aborsi/hak aborsi/euthanasia]; meN-hapus/meN-hapuskan [hukuman mati/perbudakan/kerja paksa]
    noun        legalisasi aborsi; legalisasi pernikahan sesama jenis; penghapusan hukuman mati
    source      subj; oleh
    target      kepada; bagi; untuk; iobj; obj
    only        source: country organization GOV LEG JUD MIL
    not         source: BUS
    not words   @sport
    not words   @business
    + Parlemen Yunani melegalkan pernikahan sesama jenis. => GRC > - | code=0833
    + Pemerintah Kuwait memberikan hak pilih kepada perempuan. => KWT > *
    + Parlemen Ghana menghapus hukuman mati untuk kejahatan biasa. => GHA > -
    + Hak ulayat suku Awyu diakui Mahkamah Agung. => IDN > *

sense institutional-change = 0834
    verb        meN-izinkan/meN-setujui/meN-gelar/meN-sahkan [referendum/referendum kemerdekaan/amendemen konstitusi/amandemen konstitusi/perubahan konstitusi/konstitusi baru]; meN-beri/meN-berikan [otonomi/otonomi khusus/otonomi luas/kemerdekaan]; meN-ubah/meN-amendemen/meN-amandemen [konstitusi/UUD]
    noun        amendemen konstitusi; pembubaran parlemen; pemberian otonomi
    source      subj; oleh
    target      kepada; bagi; untuk; iobj
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Chile menggelar referendum konstitusi baru. => CHL > - | code=0834
    + Pemerintah Prancis memberi otonomi kepada Korsika. => FRA > *
    - Polisi membubarkan pesta ulang tahun di kafe itu.

sense accept-verdict = 080
    verb        meN-terima/meN-patuhi/meN-jalankan/meN-taati [putusan/keputusan/vonis/perintah/rekomendasi/resolusi/putusan MK]; tunduk {pada putusan}; tunduk {pada keputusan}; patuh {pada putusan}
    source      subj
    target      obj; dari
    only        source: country organization GOV LEG MIL PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Kolombia menerima keputusan Mahkamah Internasional soal batas laut. => COL > *
    + Tim hukum Anies dan Partai NasDem menerima putusan MK. => IDN > IDN
    + Ghana patuhi putusan pengadilan laut dalam sengketa dengan Pantai Gading. => GHA > *

sense drop-out-of-demand = 080
    verb        meN-cabut/meN-batalkan/meN-tarik/meN-lepaskan/meN-urungkan [tuntutan/syarat/prasyarat/ancaman/ultimatum/klaim/ambisi/klaim wilayah]
    noun        pencabutan tuntutan
    source      subj
    target      terhadap; atas; kepada
    only        source: country organization GOV LEG MIL REB PTY OPP SOC LAB
    not         source: BUS
    not words   @business
    not words   @sport
    not words   @showbiz
    + Hamas mencabut tuntutan penarikan penuh pasukan Israel. => "Hamas" > *
    + Ukraina melepaskan syarat keanggotaan NATO demi perundingan. => UKR > *
    + Ultimatum itu dibatalkan Meksiko dan Amerika Serikat. => MEX,USA > *
